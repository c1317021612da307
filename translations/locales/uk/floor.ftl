# The honest line to a parent when nothing was written about the day.

forgotten = 📝 Сьогодні нам не вдалося написати, як минув день: { $child }. Перепрошуємо. Запитайте нас, коли прийдете, або зателефонуйте: { $phone }.
forgotten-earlier = 📝 Нам не вдалося написати, як минув день ({ $date }): { $child }. Перепрошуємо. Запитайте нас, коли прийдете, або зателефонуйте: { $phone }.
