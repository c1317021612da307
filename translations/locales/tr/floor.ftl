# The honest line to a parent when nothing was written about the day.

forgotten = 📝 Bugün { $child } için günün nasıl geçtiğini yazamadık. Özür dileriz. Lütfen bize kapıda sorun veya arayın: { $phone }.
forgotten-earlier = 📝 { $date } günü { $child } için günün nasıl geçtiğini yazamadık. Özür dileriz. Lütfen bize kapıda sorun veya arayın: { $phone }.
