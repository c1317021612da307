"""What of a day is told even to who wants it short: everything but play."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from care.brief import stays

PLAYED = ("We hebben vandaag gevoetbald.", "Ze danste op de muziek.", "We zongen een liedje over eenden.")

NEVER_LEFT_OUT = """
Ze heeft gebraakt na de lunch|Hij moest spugen|loopneus vandaag|Ze heeft een oogontsteking
er heerst griep op de groep|Iemand heeft hand-voet-mond|Er zijn neten gezien|Hij verslikte zich tijdens het spelen
Ze heeft een blokje ingeslikt|Hij is omgevallen met de fiets|Ze struikelde in het park|Ze botste tegen de glijbaan
Vinger tussen de deur bij het spelen|Een wesp heeft hem gestoken|Ze is flauwgevallen
Hij heeft zich gebrand aan het zand|Ze heeft haar arm gebroken|Geschaafde knie van de glijbaan
Hij werd geduwd bij de schommel|Ze was ontroostbaar|Hij was boos en bang bij het dansen|Ze kreeg antibiotica
Ze heeft niets gegeten|Hij weigerde de fles|Slecht geslapen vandaag|Hij is weggelopen uit het park
De politie was op het plein|Vrijdag zijn we gesloten|De luiers zijn op|Haar boek is kwijt|Wilt u een boek meenemen
Kunt u zandschepjes meegeven|Kunnen jullie knutselspullen brengen|Zouden jullie willen helpen|Temperatuur 38,2
Ze heeft gehuild bij het zingen|Morgen gaan we wandelen|Geen zin in verven|We gaan volgende week zwemmen
She threw up after painting|He has an eye infection|She choked on sand|He burned his hand
She banged her knee on the slide|He tripped in the park|Her book is lost|He is out of nappies|She was sad at singing
He refused to play|Please bring a book|We are closed on Friday|He could not sleep after dancing
Iets heel anders dat niemand kent
"""


@pytest.mark.parametrize("sentence", [one for line in NEVER_LEFT_OUT.strip().split("\n") for one in line.split("|")])
def test_what_nobody_may_miss_stays(sentence: str) -> None:
    assert stays([PLAYED[0], sentence, PLAYED[1]]) == [1]


@pytest.mark.parametrize("sign", ["🤒", "?", "38", "!"])
def test_a_sign_beside_a_plain_sentence_keeps_it(sign: str) -> None:
    assert stays([PLAYED[0], f"{PLAYED[1]} {sign}"]) == [1]


def test_of_a_day_of_play_the_first_sentence_stays() -> None:
    assert stays(PLAYED) == [0]
    assert stays([]) == []


@given(some.lists(some.text(max_size=40) | some.sampled_from(PLAYED), max_size=6))
def test_something_always_stays_and_each_once_in_order(sentences: list[str]) -> None:
    places = stays(sentences)
    assert bool(places) is bool(sentences)
    assert places == sorted(set(places))
    assert all(0 <= place < len(sentences) for place in places)
