"""The messages that a text is nearest to, as a second opinion on what it is about."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some
from hypothesis.extra.numpy import arrays
from numpy.typing import NDArray

from care.routing import Decision, decision_of
from care.topics import Topic
from translations.topics import listening, neighbours
from translations.topics.encoder import Encoder, model_file
from translations.topics.listening import Ear
from translations.topics.material import digest_of_messages, in_folder
from translations.topics.neighbours import PLACED_WIDTH, Neighbours, Turn, packed, shared_neighbours

KEPT = Path(__file__).parent.parent / "data" / "routing"
TOPICS = frozenset(topic.value for topic in Topic)


def share(text: str, language: str) -> float:
    near = shared_neighbours()(text, language)
    assert near is not None
    return near


def test_the_places_are_of_these_messages() -> None:
    with np.load(Path(neighbours.__file__).parent / neighbours.PLACES) as placed:
        assert str(placed["digest"]) == digest_of_messages(), "run scripts/place_messages.py"
        assert int(placed["base"]) == model_file().digest


def test_plain_words_lie_among_their_own_kind() -> None:
    assert share("De factuur is twee keer afgeschreven", "nl") > 0.9
    assert share("Proszę nie robić zdjęć mojemu dziecku", "pl") > 0.9
    assert share("My husband hits me and the children", "en") > 0.9
    assert share("Hij heeft slecht geslapen en wil alleen fruit", "nl") < 0.1
    assert share("Babcia odbierze go dziś o czwartej", "pl") < 0.1


def test_messages_that_were_never_seen_mostly_lie_among_their_own_kind() -> None:
    unseen = [message for message in in_folder(KEPT, TOPICS)[::6] if len(message.labels) == 1]
    right = [(share(one.text, one.language) > 0.5) != Topic(one.labels[0]).everyday for one in unseen]
    assert len(unseen) > 150
    assert sum(right) > 0.85 * len(right)


def test_in_a_language_of_which_nothing_is_known_they_can_only_warn() -> None:
    assert share("De factuur is twee keer afgeschreven", "el") > 0.9
    assert share("Το παιδί κοιμήθηκε καλά", "el") >= 0.5
    assert share("Hij heeft slecht geslapen en wil alleen fruit", "el") >= 0.5


def test_an_everyday_beginning_does_not_carry_what_follows_to_the_team() -> None:
    ear = Ear()
    for language, text in (
        ("nl", "Haar broek zit in het zijvak. Gisteren sloeg haar vader mij weer"),
        ("en", "She can have a longer nap today, she was up late. Found his father with the needle still in his arm"),
        ("pl", "Buty są w torbie, o piątej ją odbiorę. Mąż znowu mnie wczoraj pobił"),
    ):
        assert decision_of(ear.hear_now(text, language)) not in {Decision.GROUP, Decision.MENTOR}


def test_without_the_sentence_model_nearly_everything_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    nowhere = {"mean": np.zeros(1), "turn": np.zeros((1, 1)), "languages": np.array([], str)}
    none = Neighbours(Encoder({}, base=1), nowhere)
    assert none("Ze slaapt", "nl") is None
    monkeypatch.setattr(listening, "shared_neighbours", lambda: none)
    half_deaf = Ear()
    assert not half_deaf.ready
    assert decision_of(half_deaf.hear_now("mijn man drinkt en dan wordt het akelig thuis", "nl")) is not Decision.GROUP


@given(arrays(np.float32, (3, PLACED_WIDTH), elements=some.floats(-1, 1, width=32)))
def test_a_row_in_four_bits_still_points_where_it_did(rows: NDArray[np.float32]) -> None:
    rows = Turn(np.zeros(PLACED_WIDTH), np.eye(PLACED_WIDTH))(rows)
    back = neighbours._unpacked(packed(rows))
    step = neighbours._WIDEST / neighbours._LEVELS / PLACED_WIDTH**0.5
    inside = np.abs(rows) <= step * neighbours._LEVELS
    assert (np.abs(back - rows)[inside] <= step / 2 + 1e-6).all()
    assert np.allclose(np.abs(back)[~inside], step * neighbours._LEVELS)
