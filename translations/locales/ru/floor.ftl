# The honest line to a parent when nothing was written about the day.

forgotten = 📝 Сегодня нам не удалось написать, как прошёл день: { $child }. Просим прощения. Спросите нас, когда придёте, или позвоните: { $phone }.
forgotten-earlier = 📝 Нам не удалось написать, как прошёл день ({ $date }): { $child }. Просим прощения. Спросите нас, когда придёте, или позвоните: { $phone }.
