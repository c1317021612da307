# The languages by name, as they stand in a list or in brackets.
language-nl = нідерландська
language-en = англійська
language-pl = польська
language-tr = турецька
language-ar = арабська
language-uk = українська
