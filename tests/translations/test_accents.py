"""What is typed without accents is heard as if it had them; what is Dutch stays as it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from care.routing import DECISIONS, Decision
from translations.topics.accents import LANGUAGES, with_accents, without_accents
from translations.topics.listening import Ear


@pytest.mark.parametrize(
    ("language", "typed", "meant"),
    [
        ("pl", "corka sie wczoraj zle bawila", "córka się wczoraj źle bawiła"),
        ("tr", "Kizim bugun cok oksuruyor", "Kızım bugün çok öksürüyor"),
        ("tr", "Iyilesti, ilac icmedi", "İyileşti, ilaç içmedi"),
        ("ro", "maine nu vine, raceala si tuse", "mâine nu vine, răceală și tuse"),
        ("fr", "elle a ete malade, papa la depose a l'ecole", "elle a été malade, papa la dépose à l'école"),
        ("es", "Manana viene la tia", "Mañana viene la tía"),
        ("pt", "amanha nao vem, esta com febre", "amanhã não vem, está com febre"),
        ("de", "er hat gut gefruehstueckt und moechte schlafen", "er hat gut gefrühstückt und möchte schlafen"),
    ],
)
def test_every_word_is_written_as_most_write_it(language: str, typed: str, meant: str) -> None:
    assert with_accents([typed], language) == [meant]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", ["Mila heeft vannacht slecht geslapen", "She will stay at home today", "12:30!", ""])
def test_dutch_and_english_are_left_alone(language: str, text: str) -> None:
    assert with_accents([text], language) is None


def test_who_types_some_accents_types_all_she_means() -> None:
    assert with_accents(["Córka sie nie boi"], "pl") is None
    assert with_accents(["corka sie nie boi"], "nl") is None, "another language has other words"


@given(st.text(max_size=80), st.sampled_from(LANGUAGES))
def test_no_letter_is_lost_and_the_pieces_stay_apart(text: str, language: str) -> None:
    said = [text, " i to ", text]
    found = with_accents(said, language) or said
    assert len(found) == 3
    if language != "de":
        assert [without_accents(one).lower() for one in found] == [without_accents(one).lower() for one in said]


@pytest.mark.parametrize(
    ("language", "text", "decision"),
    [
        ("pl", "starsza corka sie tnie, mlodszy to zobaczyl", Decision.SAFETY),
        ("fr", "la remplacante l'a enfermee dans le cagibi hier", Decision.SAFETY),
        ("de", "koennen wir die rechnung naechsten monat zahlen", Decision.BILLING),
        ("tr", "artik cocuguma bakiciniz vurmus diyor", Decision.SAFETY),
        ("ro", "azi noapte a dormit bine si a mancat tot", Decision.GROUP),
    ],
)
def test_it_goes_where_the_same_with_accents_would(language: str, text: str, decision: Decision) -> None:
    parts = Ear().hear_now(text, language)
    assert [DECISIONS[part.topic] for part in parts if part.topic] == [decision]
