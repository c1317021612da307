# The honest line to a parent when nothing was written about the day.

forgotten = 📝 Hoje não conseguimos escrever como foi o dia de { $child }. Pedimos desculpa. Pergunte-nos à porta ou ligue para { $phone }.
forgotten-earlier = 📝 Não conseguimos escrever como foi o dia de { $child } ({ $date }). Pedimos desculpa. Pergunte-nos à porta ou ligue para { $phone }.
