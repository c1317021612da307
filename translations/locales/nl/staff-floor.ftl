# Wat het team leest over de dagen waarvan nog niets is geschreven.

floor-list =
    📝 Nog geen overdracht vandaag: { $children }
    Tik op een naam om te beginnen.
floor-done = ✔️ Over elk kind dat er vandaag is, is iets geschreven.
floor-unread = 🚪 Nog geen ouder leest hier mee: { $children }. Vertel hun dag aan de deur.
floor-away = 🏠 Vandaag niet hier: { $children }
floor-button-write = ✍️ { $child }
floor-button-away = 🏠 { $child } is er niet
floor-button-here = ↩️ { $child } is er wel
floor-written = Over { $child } is vandaag al iets verstuurd.
floor-old = Deze lijst is van een andere dag.
forgotten-told = 🌙 { $name } kreeg bericht dat het niet lukte om over de dag van { $child } te schrijven. Vertel het gerust aan de deur.
