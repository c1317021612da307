"""The page about life at home: a guardian's own, translated for the team, and gone when she takes it away (R42)."""

import pytest

from bot.demo.nursery import Plan
from handlers.at_home import HomeOfTap
from handlers.at_home_face import MOST, HomeTap
from tests.stories.comers import invited
from tests.stories.conftest import World
from tests.stories.phone import TEAM, Phone
from translations.catalogue import shared_catalogue

NL, PL, AR, TR = (shared_catalogue().texts(language) for language in ("nl", "pl", "ar", "tr"))
BEAR = "Mila śpi z misiem Kubusiem"
SONG = "Babcia śpiewa jej wieczorem"

pytestmark = pytest.mark.parametrize("server", ["sqlite"], indirect=True)


def team(world: World) -> str:
    return world.phone("Fatima").reads(room=TEAM, topic="Mila")


async def opens(phone: Phone) -> None:
    await phone.says("/menu")
    await phone.taps(PL("menu-home"))


async def tells(world: World, phone: Phone, words: str) -> None:
    await phone.taps(PL("home-add"))
    await phone.says(words)
    await world.pass_time(seconds=30)


async def test_a_page_is_written_read_by_the_team_and_taken_back(world: World) -> None:
    anna, karim, fatima = (world.phone(name) for name in ("Anna", "Karim", "Fatima"))
    await opens(anna)
    assert PL("home-empty", child="Mila") in anna.last().text
    await tells(world, anna, BEAR)
    assert anna.last().text.startswith(PL("home-kept"))
    await tells(world, anna, SONG)
    for line in (BEAR, SONG):
        assert line in anna.last().text
        assert line in team(world)
    assert NL("home-news") in team(world)
    await fatima.says("/thuis", room=TEAM, topic="Mila")
    shown = fatima.last(room=TEAM, topic="Mila")
    assert NL("home-team-title", child="Mila") in shown.text
    assert BEAR in shown.text
    assert "Anna" in shown.text

    await karim.says("/menu")
    await karim.taps(AR("menu-home"))
    assert AR("home-empty", child="Mila") in karim.last().text, "another guardian's lines are not hers to see"

    await anna.taps(f"✕ {BEAR}")
    await world.pass_time(seconds=5)
    assert BEAR not in anna.last().text
    assert BEAR not in team(world), "in no message and in no page"
    assert SONG in team(world)
    await anna.taps(f"✕ {SONG}")
    await world.pass_time(seconds=5)
    assert SONG not in team(world)
    assert NL("home-team-none") in team(world)


async def test_what_is_about_money_never_comes_to_the_page(world: World) -> None:
    anna, fatima = world.phone("Anna"), world.phone("Fatima")
    await opens(anna)
    before = team(world)
    await tells(world, anna, "Faktura została pobrana dwa razy, proszę o zwrot pieniędzy")
    assert PL("home-kept") not in anna.last().text
    assert team(world) == before
    await fatima.says("/thuis", room=TEAM, topic="Mila")
    assert NL("home-team-none") in fatima.last(room=TEAM, topic="Mila").text


async def test_a_page_has_an_end_and_a_long_story_goes_to_the_team(world: World) -> None:
    anna = world.phone("Anna")
    await opens(anna)
    await tells(world, anna, f"{BEAR}. " * 20)
    assert PL("home-kept") not in anna.last().text
    assert BEAR in team(world), "nothing is lost"
    await opens(anna)
    for number in range(MOST):
        await tells(world, anna, f"Mila lubi bajkę numer {number}")
    assert PL("home-add") not in anna.buttons()
    assert PL("home-full") in anna.last().text


async def test_ids_from_outside_open_nothing(world: World) -> None:
    anna, emine = world.phone("Anna"), world.phone("Emine")
    await opens(anna)
    await tells(world, anna, BEAR)
    await emine.says("/menu")
    for act in ("add", "drop"):
        for child in range(1, 4):
            for reply in range(4):
                await emine.presses(HomeTap(act=act, child=child, reply=reply).pack(), emine.last().message_id)
    assert BEAR in team(world)
    assert BEAR not in emine.reads()
    fatima, marja = world.phone("Fatima"), world.phone("Marja")
    await fatima.says("/thuis", room=TEAM)
    mila = HomeOfTap(child=1).pack()
    assert await marja.presses(mila, marja.last().message_id) == NL("not-yours")
    assert BEAR not in marja.reads()


async def test_outside_a_topic_the_child_is_named_or_tapped_and_the_page_comes_to_its_topic(world: World) -> None:
    anna, fatima = world.phone("Anna"), world.phone("Fatima")
    await opens(anna)
    await tells(world, anna, BEAR)
    title = NL("home-team-title", child="Mila")
    for room in (TEAM, None):
        before = team(world).count(title)
        await fatima.says("/thuis", room=room)
        assert fatima.last(room=room).text == NL("ask-about-whom")
        await fatima.taps("Mila", room=room)
        assert fatima.last(room=room).text == NL("in-its-topic", child="Mila")
        await fatima.says("/thuis mila", room=room)
        assert fatima.last(room=room).text == NL("in-its-topic", child="Mila")
        assert team(world).count(title) == before + 2
        assert title not in fatima.reads(room=room)
    await fatima.says("/thuis Noor", room=TEAM)
    assert fatima.last(room=TEAM).text == NL("ask-stranger", name="Noor")
    await anna.taps(f"✕ {BEAR}")
    await world.pass_time(seconds=5)
    assert BEAR not in team(world)


async def test_what_is_taken_away_much_later_is_written_over_where_telegram_deletes_no_more(world: World) -> None:
    anna, fatima = world.phone("Anna"), world.phone("Fatima")
    await opens(anna)
    await tells(world, anna, BEAR)
    await fatima.says("/thuis", room=TEAM, topic="Mila")
    for _ in range(3):
        await world.pass_time(days=1)
    await anna.taps(f"✕ {BEAR}")
    await world.pass_time(minutes=2)
    assert BEAR not in team(world)
    assert team(world).count(NL("home-gone")) == 1
    assert NL("home-stays", name="Anna") not in team(world)
    await anna.says("/mine")
    assert anna.last().text == PL("mine-none"), "what was taken back is no question of hers"


async def test_what_cannot_be_written_over_either_is_said_to_both_sides(world: World) -> None:
    anna = world.phone("Anna")
    await opens(anna)
    await anna.taps(PL("home-add"))
    await anna.sends_photo(BEAR)
    for _ in range(3):
        await world.pass_time(days=1)
    await anna.taps(f"✕ {BEAR}", on=anna.showing(f"✕ {BEAR}"))
    await world.pass_time(minutes=2)
    assert BEAR not in team(world), "the words are gone, the picture is Telegram's to keep"
    assert team(world).count(NL("home-stays", name="Anna")) == 1
    assert anna.reads().count(PL("sorry-not-taken-back", phone=Plan().policy.phone)) == 1


DAY_AT_HOME = (
    "Potem pije ciepłe mleko i zasypia ze swoim niebieskim kocykiem. Rano budzi się wesoła, je owsiankę z bananem i "
    "lubi sama zakładać buty. Po południu śpi około godziny, najlepiej w cichym pokoju i przy zasłoniętym oknie."
)


async def test_a_page_in_parts_loses_its_words_in_each_of_them(world: World) -> None:
    anna, karim, fatima = (world.phone(name) for name in ("Anna", "Karim", "Fatima"))
    await opens(anna)
    for number in range(MOST):
        await tells(world, anna, f"Wieczorem czytamy Mili bajkę numer {number}. {DAY_AT_HOME}")
    await karim.says("/menu")
    await karim.taps(AR("menu-home"))
    for number in range(MOST):
        await karim.taps(AR("home-add"))
        await karim.says(f"ميلا تحب القصة رقم {number} " * 12)
        await world.pass_time(seconds=30)
    before = len(fatima.screen(room=TEAM, topic="Mila"))
    await fatima.says("/thuis", room=TEAM, topic="Mila")
    await world.pass_time(minutes=1)
    assert len(fatima.screen(room=TEAM, topic="Mila")) > before + 2
    await anna.taps(next(label for label in anna.buttons() if "numer 0" in label))
    await world.pass_time(minutes=2)
    assert "numer 0" not in team(world)


async def test_a_line_taken_away_while_it_is_still_on_its_way_holds_nothing_up(world: World) -> None:
    anna = world.phone("Anna")
    await opens(anna)
    world.telegram.fail("sendMessage", code=429, retry_after=60, chat=world.phone("Fatima").place(TEAM))
    await tells(world, anna, BEAR)
    await anna.taps(f"✕ {BEAR}")
    await world.pass_time(minutes=5)
    await anna.says("Mila przyjdzie dziś trochę później")
    await world.pass_time(minutes=10)
    assert "później" in team(world)
    assert BEAR not in team(world)


async def test_changed_words_stay_on_the_page_only_while_they_belong_there(world: World) -> None:
    anna = world.phone("Anna")
    await opens(anna)
    await anna.taps(PL("home-add"))
    line = await anna.says(BEAR)
    await world.pass_time(seconds=30)
    await anna.edits(line, f"{BEAR}. " * 30)
    await world.pass_time(seconds=30)
    await opens(anna)
    assert PL("home-empty", child="Mila") in anna.last().text, "too long for the page, and with the team as any words"
    assert BEAR in team(world)
    await anna.taps(PL("home-add"))
    line = await anna.says(SONG)
    await world.pass_time(seconds=30)
    await anna.edits(line, "Mila ma teraz 40 stopni gorączki i drgawki, proszę natychmiast zadzwonić")
    await world.pass_time(seconds=30)
    assert NL("parent-urgent", name="Anna", child="Mila") in team(world)
    assert Plan().policy.phone in anna.last().text


async def test_what_is_urgent_does_not_wait_on_a_page(world: World) -> None:
    anna = world.phone("Anna")
    await opens(anna)
    await tells(world, anna, "Mila ma teraz 40 stopni gorączki i drgawki, proszę natychmiast zadzwonić")
    phone = Plan().policy.phone
    assert PL("passed-urgent", phone=phone) in anna.last().text
    assert PL("home-kept") not in anna.reads()
    assert NL("parent-urgent", name="Anna", child="Mila") in team(world)


async def test_words_of_which_only_she_can_say_whom_they_are_for_come_to_the_page_by_her_tap(world: World) -> None:
    anna, fatima = world.phone("Anna"), world.phone("Fatima")
    await opens(anna)
    for choice in ("choice-payment", "choice-care"):
        await tells(world, anna, "A co z tamtym?")
        assert "tamtym" not in team(world)
        await anna.taps(PL(choice))
        await world.pass_time(seconds=30)
        assert anna.last().text.startswith(PL("home-kept")) == (choice == "choice-care")
        await opens(anna)
    assert anna.last().text.count("tamtym") == 1
    await fatima.says("/thuis", room=TEAM, topic="Mila")
    assert fatima.last(room=TEAM, topic="Mila").text.count("tamtym") == 1


async def test_a_choice_is_for_one_message_and_a_changed_line_opens_no_question(world: World) -> None:
    anna = world.phone("Anna")
    await opens(anna)
    first = anna.last().message_id
    await opens(anna)
    await anna.taps(PL("home-add"), on=first)
    await anna.taps(PL("home-add"))
    line = await anna.says(BEAR)
    await world.pass_time(seconds=30)
    await anna.says("Mila przyjdzie dziś trochę później")
    assert PL("home-kept") not in anna.last().text
    await anna.edits(line, SONG)
    await world.pass_time(seconds=30)
    await opens(anna)
    assert SONG in anna.last().text
    await anna.says("/mine")
    assert PL("mine-open", who=PL("role-group", group="Vlinders")) not in anna.last().text.split("\n\n")[-1]


async def test_the_page_stays_hers_after_the_last_day_and_shows_nothing_of_whose_authority_ended(world: World) -> None:
    anna, fatima = world.phone("Anna"), world.phone("Fatima")
    await opens(anna)
    await tells(world, anna, BEAR)
    await tells(world, anna, SONG)
    page = anna.last().message_id
    await world.pass_time(days=1)
    last_day = "child,K01,Mila,Vlinders,baby,2026-03-12,2026-06-15,2026-11-23,M02,yes,,,,"
    await invited(world, last_day, instead_of="K01")
    await anna.taps(f"✕ {BEAR}", on=page)
    await world.pass_time(minutes=1)
    assert BEAR not in team(world)
    assert await anna.taps(PL("home-add"), on=page) == PL("sorry-old-button")
    await invited(world, "guardian,O01,Anna,,,,,,,,K01,no,pl,,", instead_of="O01")
    await fatima.says("/thuis", room=TEAM, topic="Mila")
    assert fatima.last(room=TEAM, topic="Mila").text.endswith(NL("home-team-none"))
    assert await anna.taps(f"✕ {SONG}", on=page) == PL("sorry-old-button")
