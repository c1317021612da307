"""What is typed in Latin letters is heard in Cyrillic as well; what is Dutch stays as it is."""

import pytest

from care.routing import DECISIONS, Decision
from translations.topics.cyrillic import in_cyrillic
from translations.topics.listening import Ear


@pytest.mark.parametrize(
    ("language", "typed", "meant"),
    [
        ("bg", "Ima li svobodno mqsto v petyk, 4akame ot mart", "има ли свободно място в петък, чакаме от март"),
        ("ru", "Ya zaberu yego v chetyre, yolku khochet 6 raz", "я заберу его в четыре, ёлку хочет 6 раз"),
        ("uk", "Yiyi zabere babusia, shche vona yila kashu", "її забере бабуся, ще вона їла кашу"),
    ],
)
def test_it_is_put_back_as_most_type_it(language: str, typed: str, meant: str) -> None:
    assert in_cyrillic([typed], language) == [meant]


@pytest.mark.parametrize("language", ["bg", "ru", "uk"])
@pytest.mark.parametrize(
    "text",
    [
        "Mila heeft slecht geslapen en komt vandaag niet",
        "She slept badly and will stay at home today",
        "Она сегодня спала плохо",
        "12:30!",
        "",
    ],
)
def test_dutch_english_and_what_stands_in_cyrillic_are_left_alone(language: str, text: str) -> None:
    assert in_cyrillic([text], language) is None


def test_nobody_else_is_read_so() -> None:
    assert in_cyrillic(["zakysnyavam s petnadeset minuti"], "pl") is None


@pytest.mark.parametrize(
    ("language", "text", "decision"),
    [
        ("bg", "vlakyt zakysnya, shte go vzema v pet i polovina", Decision.GROUP),
        ("bg", "mojem li da dobavim i sryada kym dogovora ot april", Decision.PLANNING),
        ("ru", "on segodnya ploho spal i ne pozavtrakal", Decision.GROUP),
        ("ru", "mozhno my zaplatim polovinu seychas a ostalnoe dvadtsatogo", Decision.BILLING),
        ("uk", "vona pokashliuie, ale temperatury nemaie", Decision.GROUP),
        ("uk", "oplata projshla, os skrin, perevirte bud laska", Decision.BILLING),
        ("uk", "kazhe shcho vykhovatelka vdaryla yii po rukakh", Decision.SAFETY),
    ],
)
def test_it_goes_where_the_same_in_cyrillic_would(language: str, text: str, decision: Decision) -> None:
    parts = Ear().hear_now(text, language)
    assert [DECISIONS[part.topic] for part in parts if part.topic] == [decision]
