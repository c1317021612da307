# The languages by name, as they stand in a list or in brackets.
language-nl = الهولندية
language-en = الإنجليزية
language-pl = البولندية
language-tr = التركية
language-ar = العربية
language-uk = الأوكرانية
