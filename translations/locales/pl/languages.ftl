# The languages by name, as they stand in a list or in brackets.
language-nl = niderlandzki
language-en = angielski
language-pl = polski
language-tr = turecki
language-ar = arabski
language-uk = ukraiński
