"""A day in two lines, for who wants it short (R16): which of the team's sentences nobody may miss.

The words are Dutch and English, as teams write; a star stands for any ending. Rather one too many than one too few.
"""

import re
from collections.abc import Sequence

_OF_HEALTH = """
allerg* ruzie* plasongeluk* fight* fought arts* beet gebeten bijt* benauwd* bloed* braak* buik* buil* bult* diarree*
dokter* drank* dunne gestoten stoot* gevallen viel val geschrokken gepest geslagen sloeg hoest* hoofd* huil* huisarts*
jeuk* koorts* verhoging krab* gekrabd krentenbaard luis luizen medic* neus* ongeluk* ontsto* oor* overge* paracetamol
pijn* plek* schaaf* schram* snot* spuug* gespuugd tand* teek teken uitslag verdriet* vlek* waterpok* wond* zalf*
zetpil* ziek* accident* ache* asthma bit bite* bitten bleed* blood* bruise* bump* cough* cried cry* cut diarrh*
doctor* fall* fell fever* head hit hospital hurt* ill itch* lice nose pain* poorly rash* scrap* scratch* sick* sore*
spot* sting stung swoll* tick ticks teeth tooth upset vomit* wound* gehuild huilde temp*
"""
_OF_A_REQUEST = """
afspraak bel* bijna breng* denk dicht dringend formulier* geef gesprek graag herinner* let luier* mee meebrengen
meegeven meenemen moet* morgen neem nieuwe nodig opgehaald ophalen vergeet vergeten vraag* vragen wil willen zou
bring* call* can closed could form* forget* forgot* need* please remember remind* running spare take talk* tomorrow
want* would
"""
_WORDS = "|".join(word.replace("*", r"\w*") for word in f"{_OF_HEALTH} {_OF_A_REQUEST}".split())
_MATTERS = re.compile(rf"\b(?:{_WORDS})\b|[?\d]", re.IGNORECASE)


def stays(sentences: Sequence[str]) -> list[int]:
    """The places of those of health or grief, with a question, a request or a number; else the first."""
    return [place for place, one in enumerate(sentences) if _MATTERS.search(one)] or ([0] if sentences else [])
