# The honest line to a parent when nothing was written about the day.

forgotten = 📝 Awe nos no a logra skirbi kon e dia di { $child } tabata. Nos ta pidi despensa. Puntra nos na porta, òf yama { $phone }.
forgotten-earlier = 📝 Riba { $date } nos no a logra skirbi kon e dia di { $child } tabata. Nos ta pidi despensa. Puntra nos na porta, òf yama { $phone }.
