# The languages by name, as they stand in a list or in brackets.
language-nl = Felemenkçe
language-en = İngilizce
language-pl = Lehçe
language-tr = Türkçe
language-ar = Arapça
language-uk = Ukraynaca
