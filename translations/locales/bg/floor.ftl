# The honest line to a parent when nothing was written about the day.

forgotten = 📝 Днес не успяхме да напишем как е минал денят: { $child }. Извиняваме се. Попитайте ни, когато дойдете, или се обадете: { $phone }.
forgotten-earlier = 📝 Не успяхме да напишем как е минал денят ({ $date }): { $child }. Извиняваме се. Попитайте ни, когато дойдете, или се обадете: { $phone }.
