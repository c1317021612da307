# The honest line to a parent when nothing was written about the day.

forgotten = 📝 Dziś nie udało nam się napisać, jak minął dzień: { $child }. Przepraszamy. Prosimy zapytać nas osobiście albo zadzwonić: { $phone }.
forgotten-earlier = 📝 Nie udało nam się napisać, jak minął dzień ({ $date }): { $child }. Przepraszamy. Prosimy zapytać nas osobiście albo zadzwonić: { $phone }.
