# The honest line to a parent when nothing was written about the day.

forgotten = 📝 Astăzi nu am reușit să scriem cum a fost ziua pentru { $child }. Ne pare rău. Întrebați-ne când veniți sau sunați la { $phone }.
forgotten-earlier = 📝 Nu am reușit să scriem cum a fost ziua pentru { $child } ({ $date }). Ne pare rău. Întrebați-ne când veniți sau sunați la { $phone }.
