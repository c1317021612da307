"""A gastouder writes freely: of her day nothing is missing, and nothing is asked that she did not ask for (R47)."""

import pytest

from tests.stories.comers import invited
from tests.stories.conftest import World
from tests.stories.phone import TEAM
from tests.stories.test_writing import SEND
from translations.catalogue import shared_catalogue

NL = shared_catalogue().texts("nl")
MINDED = "child,K08,Sam K.,Vlinders,gastouder,2023-10-02,2024-09-02,,M01,no,,,,"

pytestmark = pytest.mark.parametrize("server", ["sqlite"], indirect=True)


async def test_a_few_free_words_go_out_at_once_and_buttons_come_only_when_she_asks(world: World) -> None:
    await invited(world, MINDED, instead_of="K08")
    fatima, bram = world.phone("Fatima"), world.phone("Bram")
    await fatima.says("had een fijne dag", room=TEAM, topic="Sam K.")
    below = fatima.last(room=TEAM, topic="Sam K.").text.partition("———\n")[2]
    assert below == NL("preview-to", readers=NL("preview-reader", name="Bram", language=NL("language-nl")))
    await fatima.taps(SEND, room=TEAM)
    await world.pass_time(seconds=11)
    assert "Had een fijne dag" in bram.last().text

    await fatima.says("/dag", room=TEAM, topic="Sam K.")
    assert fatima.last(room=TEAM, topic="Sam K.").text == NL("ask-eating", child="Sam K.")
    await fatima.taps(NL("answer-eating-all"), room=TEAM)
    await fatima.taps(NL("answer-sleeping-60"), room=TEAM)
    await fatima.taps(NL("answer-mood-happy"), room=TEAM)
    assert "💡" not in fatima.last(room=TEAM, topic="Sam K.").text
