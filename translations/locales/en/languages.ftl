# The languages by name, as they stand in a list or in brackets.
language-nl = Dutch
language-en = English
language-pl = Polish
language-tr = Turkish
language-ar = Arabic
language-uk = Ukrainian
