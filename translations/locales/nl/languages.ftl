# The languages by name, as they stand in a list or in brackets.
language-nl = Nederlands
language-en = Engels
language-pl = Pools
language-tr = Turks
language-ar = Arabisch
language-uk = Oekraïens
