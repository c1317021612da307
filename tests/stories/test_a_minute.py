"""How long a handover takes a thumb, for each of the notes that staff wrote, from an empty topic until it goes (R26).

The words are hers, and most of these notes hold more than one finger types in a minute. What the bot adds is measured
apart, and so is the handover that the floor asks for.
"""

from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.emulator import Shown
from tests.stories.conftest import World
from tests.stories.phone import TEAM, Phone
from translations.catalogue import shared_catalogue

NL = shared_catalogue().texts("nl")
NOTES = [
    line.split("\t")[:2]
    for line in (Path(__file__).parents[1] / "data/handovers_nl.tsv").read_text(encoding="utf-8").splitlines()[1:]
]
FORMS = {"baby": "baby", "dreumes": "toddler", "peuter": "preschool", "any": "toddler"}
ABOUT = [
    *("Mila", "Yusuf", "Sasha", "Tijn", "Amir", "Luuk", "Selam", "Mehmet", "Bram", "Daan"),
    *("Lotte", "Liv", "Adam", "Ravi", "Noor", "Thijs", "Jesse", "Finn", "Lina", "Abdi"),
]
"""Whom each of the notes is about; one is about twins, and one names nobody."""
FORM_OF = {child: FORMS.get(form, form) for child, (_, form) in zip(ABOUT, NOTES, strict=True)} | {"Ilyas": "baby"}

ONE_FINGER = 29 * 5 / 60
"""Characters a second of whoever types on a phone with one finger, a child on the other arm: 29 words of five
characters a minute (Palin et al., How do people type on mobile devices?, MobileHCI 2019; with two thumbs 38)."""
TAP = 1.5
"""Seconds to find a button and tap it (own)."""
TO_TYPE = 2
"""Taps into the field, and to send what is typed."""
WHOLE = "slp 12.30-14.15, at alles, vrolijk. Bouwde voor het eerst zelf een toren van tien blokken"
AT_MOST = 12
"""Seconds of the minute that are not for her words: eight taps (own)."""
TWIN, MINUTE = "Adam", 60

pytestmark = pytest.mark.parametrize("server", ["sqlite"], indirect=True)


@pytest.fixture
def roster_file() -> bytes:
    keys = {child: f"K{number:02}" for number, child in enumerate(FORM_OF, 1)}
    rows = [
        "kind,key,name,group,form,born,first_day,children,authority,language,role",
        "room,R01,Team Vlinders,Vlinders,,,,,,,",
        "room,R02,Administratie,,,,,,,,billing",
        "room,R04,Leiding,,,,,,,,management",
        "staff,M01,Fatima,Vlinders,,,,,,nl,",
        "staff,M04,Ingrid,,,,,,,nl,",
        "staff,M06,Roel,,,,,,,nl,",
        *(f"child,{keys[child]},{child},Vlinders,{form},2023-03-12,2025-01-06,,,," for child, form in FORM_OF.items()),
        f"guardian,O01,Piet,,,,,{'|'.join(keys.values())},yes,nl,",
        "child,K99,Saar,Vlinders,toddler,2023-03-12,2025-01-06,,,,",
    ]
    return "\n".join([*rows, ""]).encode()


def _labels(message: int, screen: Sequence[Shown]) -> list[str]:
    shown = next(one for one in screen if one.message_id == message)
    return [label for row in shown.buttons for label in row]


async def taps_until_sent(phone: Phone, topic: str | None, message: int) -> int:
    """Send, the first answer to whatever is asked, the first way out of whatever is held."""
    send, drop, taps = NL("button-send"), NL("button-drop"), 0
    while drop in (labels := _labels(message, phone.screen(room=TEAM, topic=topic))):
        await phone.taps(send if send in labels else labels[0], room=TEAM, on=message)
        taps += 1
    return taps


async def test_of_a_minute_the_bot_takes_twelve_seconds_at_most_and_the_rest_is_for_words(world: World) -> None:
    fatima, seconds = world.phone("Fatima"), dict[str, float]()
    for child, (note, _) in zip(ABOUT, NOTES, strict=True):
        topic = None if child == TWIN else child
        await fatima.says(note, room=TEAM, topic=topic)
        shown = [one.message_id for one in fatima.screen(room=TEAM, topic=topic)][-1 if topic else -2 :]
        taps = TO_TYPE + sum([await taps_until_sent(fatima, topic, message) for message in shown])
        assert taps * TAP <= AT_MOST * len(shown), (child, taps)
        seconds[child] = (len(note) / ONE_FINGER + taps * TAP) / len(shown)
    in_time = {child for child, spent in seconds.items() if spent <= MINUTE}
    assert in_time == {"Liv", "Adam"}, "the words alone of the others take more than a minute"


async def test_a_whole_floor_and_one_thing_of_the_day_take_less_than_a_minute(world: World) -> None:
    """What the floor and R27 ask for, for a child of each form of care."""
    fatima = world.phone("Fatima")
    for child in ("Mila", "Amir", "Daan", "Thijs", "Noor"):
        await fatima.says(WHOLE, room=TEAM, topic=child)
        taps = TO_TYPE + await taps_until_sent(fatima, child, fatima.last(room=TEAM, topic=child).message_id)
        assert len(WHOLE) / ONE_FINGER + taps * TAP <= MINUTE
        assert taps == TO_TYPE + 1, "nothing is asked after"
