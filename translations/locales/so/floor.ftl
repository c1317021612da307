# The honest line to a parent when nothing was written about the day.

forgotten = 📝 Maanta nooma suurtagelin inaan qorno sida maalintu u dhacday: { $child }. Waan ka xunnahay. Fadlan albaabka nagu weydii, ama wac { $phone }.
forgotten-earlier = 📝 Nooma suurtagelin inaan qorno sida maalintu u dhacday ({ $date }): { $child }. Waan ka xunnahay. Fadlan albaabka nagu weydii, ama wac { $phone }.
