# The honest line to a parent when nothing was written about the day.

forgotten = 📝 Hoy no pudimos escribir cómo fue el día de { $child }. Lo sentimos. Pregúntenos en la puerta o llame al { $phone }.
forgotten-earlier = 📝 El { $date } no pudimos escribir cómo fue el día de { $child }. Lo sentimos. Pregúntenos en la puerta o llame al { $phone }.
