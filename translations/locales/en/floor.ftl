# The honest line to a parent when nothing was written about the day.

forgotten = 📝 Today we did not manage to write how the day of { $child } was. We are sorry. Please ask us at the door, or call { $phone }.
forgotten-earlier = 📝 On { $date } we did not manage to write how the day of { $child } was. We are sorry. Please ask us at the door, or call { $phone }.
