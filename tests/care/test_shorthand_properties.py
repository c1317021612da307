"""What holds for any text: nothing is lost, nothing is invented, nothing breaks."""

import re
from datetime import time

from hypothesis import given
from hypothesis import strategies as st

from care.facts import Ate, Bottle, CareForm, DidNotSleep, Mood, Nappies, Reading, Slept, Temperature
from care.shorthand import likely_names, read, split_by_name

FORMS = st.sampled_from(list(CareForm))
LANGUAGES = st.sampled_from(["nl", "en"])
HOURS_IN_WORDS = ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"]
TYPED = (
    "slp fl kv 930 9.30 10-11.35 half 1 tot kwart voor 3 90 vd 150 ml 38,9 temp 2x ppl luiers niet geen at alles goed "
    "gegeten bh en maar ( ) , . ! ? : - / 😊 Saar ma om u uur min pcm gegeven ½ 's \n 24.99 0 00:00 7777 @ 1/2 6,5 boos"
)
PIECES = st.lists(st.sampled_from(TYPED.split(" ")), max_size=14).map(" ".join)


def numbers(text: str) -> list[int]:
    return [int(run) for run in re.findall("[0-9]+", text)]


def missing(text: str, reading: Reading) -> list[int]:
    """The numbers typed that are nowhere in the reading, not even as an hour, an afternoon hour or hour and minutes."""
    said = f"{reading.facts} {reading.note} {reading.amounts} {reading.temperatures} {[str(t) for t in reading.times]}"
    left = {hour for number in numbers(said) for hour in (number, number - 12)}
    return [n for n in numbers(text.replace("1/2", "½")) if n not in left and not {n // 100, n % 100} <= left]


@given(st.one_of(st.text(max_size=80), PIECES), FORMS, LANGUAGES)
def test_any_text_is_read(text: str, form: CareForm, language: str) -> None:
    reading = read(text, form, language=language)
    assert reading == read(text, form, language=language)
    assert reading.note == reading.note.strip()
    split_by_name(text, [*likely_names(text), "Saar"])


@st.composite
def spelt(draw: st.DrawFn) -> tuple[str, time]:
    """A clock time of a nursery day in one of the ways it is typed."""
    moment = time(draw(st.integers(7, 18)), draw(st.integers(0, 11)) * 5)
    hour, minute, short = moment.hour, moment.minute, moment.hour % 12 or 12
    ways = [
        f"{hour}.{minute:02}",
        f"{hour}:{minute:02}",
        f"{hour}u{minute:02}",
        f"{hour}.{minute:02}u",
        f"{hour:02}:{minute:02}",
    ]
    ways.append(f"{hour}{minute:02}")
    following = short % 12 + 1
    said = {
        0: [f"{hour}u", f"{hour} uur"],
        15: [f"kwart over {short}", f"kwart over {HOURS_IN_WORDS[short - 1]}"],
        30: [f"half {following}", f"half {HOURS_IN_WORDS[following - 1]}"],
        45: [f"kwart voor {following}"],
        20: [f"tien voor half {following}", f"20 over {short}"],
        40: [f"tien over half {following}"],
        50: [f"10 voor {following}", f"tien voor {HOURS_IN_WORDS[following - 1]}"],
        5: [f"5 over {short}"],
    }
    spoken_unsure = not (7 <= hour <= 17) or hour == 18
    if not spoken_unsure:
        ways += said.get(minute, [])
    return draw(st.sampled_from(ways)), moment


@given(
    spelt(),
    st.sampled_from(["fl om {} 160", "om {} buiten gespeeld", "opgehaald om {}", "papa gebeld om {}, komt straks"]),
)
def test_every_spelling_of_a_time_comes_back(spelling: tuple[str, time], frame: str) -> None:
    typed, moment = spelling
    assert read(frame.format(typed), CareForm.BABY).times == (moment,)


@given(spelt(), spelt())
def test_a_sleep_from_one_time_to_a_later_one(first: tuple[str, time], last: tuple[str, time]) -> None:
    start, end = sorted((first, last), key=lambda one: one[1])
    if start[1] == end[1]:
        return
    reading = read(f"slp {start[0]} tot {end[0]}", CareForm.BABY)
    assert reading.facts == (Slept(start[1], end[1]),)
    assert reading.note == ""


@given(spelt(), st.integers(20, 240))
def test_a_bottle_with_its_time(spelling: tuple[str, time], ml: int) -> None:
    typed, moment = spelling
    assert read(f"fl om {typed} {ml} ml", CareForm.BABY).facts == (Bottle(moment, ml),)
    assert read(f"fl om {typed} {ml} ml", CareForm.BABY).amounts == (f"{ml} ml",)


WORDS = st.sampled_from(
    ["blokken", "liedjes", "rondjes", "slp", "fl", "keer buiten", "bh", "luiers", "ppl", "ml", "crackers", "x"]
)


@given(
    st.lists(st.tuples(st.integers(0, 9999), WORDS), min_size=1, max_size=4),
    st.sampled_from([", ", " ", ". ", " en "]),
    FORMS,
)
def test_no_number_vanishes(counted: list[tuple[int, str]], joint: str, form: CareForm) -> None:
    text = joint.join(f"{number} {word}" for number, word in counted)
    assert missing(text, read(text, form)) == []


@given(PIECES.filter(lambda text: "half" not in text and "kwart" not in text), FORMS, LANGUAGES)
def test_no_number_vanishes_from_shorthand(text: str, form: CareForm, language: str) -> None:
    assert missing(text, read(text, form, language=language)) == []


STATEMENTS = st.sampled_from(
    [
        "geslapen",
        "vrolijk",
        "10-11 geslapen",
        "goed gegeten",
        "alles gegeten",
        "160 ml gedronken",
        "blij",
        "temp 38,5",
        "2x ppl",
    ]
)
DENIALS = st.sampled_from(
    ["niet {}", "geen {}", "heeft niet {}", "wou niet {}", "nog niet {} vandaag", "vandaag niet {} hoor"]
)


@given(DENIALS, STATEMENTS, FORMS)
def test_a_denial_never_yields_what_it_denies(denial: str, statement: str, form: CareForm) -> None:
    reading = read(denial.format(statement), form)
    for fact in reading.facts:
        assert not isinstance(fact, Slept | Mood | Bottle | Temperature | Nappies)
        assert not isinstance(fact, Ate) or (fact.amount is not None and fact.amount.value in ("little", "nothing"))
        assert not isinstance(fact, DidNotSleep) or statement == "geslapen"


BUTTONS = st.lists(
    st.sampled_from(["at alles", "at de helft", "niet geslapen", "1,5 uur geslapen", "erg vrolijk", "moe", "hangerig"]),
    min_size=1,
    max_size=3,
    unique=True,
)


@given(BUTTONS)
def test_buttons_one_after_another_stay_facts(typed: list[str]) -> None:
    reading = read(", ".join(typed), CareForm.TODDLER)
    assert reading.note == ""
    assert len(reading.facts) == len(typed)
    assert read("\n".join(typed), CareForm.TODDLER) == reading
