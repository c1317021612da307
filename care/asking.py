"""Whether a parent's words wait for an answer: a question, or a wish to be called (R1, R18).

Words that only tell something are done with once they are read. Nothing here decides who reads them.
"""

import re

_QUESTION = re.compile(r"[?？؟⸮]")

# How one asks for a call in the languages that parents write, as they type: without diacritics too. It need not be
# whole: what it misses is read all the same, and a word too many costs the team a reminder.
_CALL = re.compile(
    "|".join(
        (
            r"\b(?:terug|op)?(?:ge)?bel(?:len|d|t|letje)?\b",
            r"\b(?:call|phone|ring) (?:me|us|back)\b|\ba call\b",
            r"\b(?:zur(?:ü|u|ue)ck|an)ruf|\bruf\w* \w* ?(?:mich|uns|an|zur)",
            r"\br?appel(?:er|ez|le)\b|\bcoup de fil",
            r"\b(?:re)?ll[aá]m(?:a|e|en|ar|ad|arme|enme|eme|ame)\b",
            r"\b(?:lig(?:ar|ue|uem|uem-me|a-me|ar-me)|telefon(?:ar|e|em))\b",
            r"\bsuna(?:ti|ți|ţi)?\b|\bsun[aă]-?m[aă]|\bs[aă] m[aă] sune",
            r"\b(?:za|od)dzwo(?:n|ń)",
            r"(?:по|пере)(?:дзвон|звон)|зателефон|\bобад",
            r"\b(?:geri |beni |bizi )ara|\barar m[ıi]s|\baray[ıa]",
            r"\bi ?soo ?wac|\byama (?:mi|bèk|bek)",
            r"[اتيإ]تصل|اتصال|عيط|تماس|زنگ بز|打电话|打个电话|回电|给我电话|ደው[ልሉላ]",
        )
    ),
    re.IGNORECASE,
)


def asks(text: str) -> bool:
    """Whether somebody is to answer these words."""
    return bool(_QUESTION.search(text)) or wants_a_call(text)


def wants_a_call(text: str) -> bool:
    return bool(_CALL.search(text))
