"""The gate: what should not go to these parents stays in sight with the right way under it, and the care still goes."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from care.gate import Concern
from care.roster import read_roster
from handlers.buttons import DraftTap
from handlers.gating import WAYS, GateTap, Known, Way, findings, first, held_in, kept_as, mark
from handlers.mending import mended
from storage.messages import Line
from tests.stories.conftest import ROSTER, World
from tests.stories.phone import TEAM, Phone
from tests.stories.test_writing import CHANGE, DROP, SEND, SQLITE, labels, previews
from translations.catalogue import shared_catalogue

MORE = """\
child,K10,Roos,Vlinders,toddler,2024-08-30,2025-01-06,,M02,yes,,,,
child,K11,Adam,Vlinders,baby,2026-01-28,2026-05-04,,M02,yes,,,,
child,K12,Ilyas,Vlinders,baby,2026-01-28,2026-05-04,,M02,yes,,,,
guardian,O10,Hanna,,,,,,,,K10,yes,nl,
guardian,O11,Salma,,,,,,,,K11|K12,yes,nl,
"""
LATER = "child,K13,Fleur,Vlinders,toddler,2024-08-30,2025-01-06,,M02,yes,,,,\n"

OFFICE, HEADS = "Administratie", "Leiding"
CARE = "slp 12.30-14.15, at goed, erg vrolijk"
TO_OFFICE, CUT, NAMELESS = "📨 Naar kantoor, hier weghalen", "✕ Zin weghalen", "👤 Naam weghalen"
TO_ROEL, NUMBERLESS, TALK = "📨 Naar Roel, hier weghalen", "✕ Nummer weghalen", "💬 Gesprek voorstellen"
NO_CHILD, ANYWAY, LIKE_THIS = "✔️ Het is geen kind", "✔️ Toch aan ouders", "✔️ Toch zo versturen"
INVITATION = "We willen graag rustig met jullie praten. Wanneer komt het jullie uit?"
BSN = "123456782"
only_sqlite = pytest.mark.parametrize("server", ["sqlite"], indirect=True)


@pytest.fixture
def roster_file() -> bytes:
    return (ROSTER + MORE).encode()


async def writes(world: World, text: str, child: str = "Sam K.") -> Phone:
    fatima = world.phone("Fatima")
    await fatima.says(text, room=TEAM, topic=child)
    return fatima


def ways(phone: Phone, child: str = "Sam K.") -> list[str]:
    """What can be tapped under the preview besides changing and dropping."""
    shown = labels(phone.last(room=TEAM, topic=child))
    assert shown[-2:] == [CHANGE, DROP]
    return shown[:-2]


async def sends(world: World, phone: Phone) -> None:
    await phone.taps(SEND, room=TEAM)
    await world.pass_time(seconds=11)


def rows_of(world: World, name: str, words: str) -> bool:
    """Whether these words were ever on this phone, edits and what was taken away included."""
    return any(words in str(entry) for entry in world.telegram.transcript() if entry["name"] == name)


async def test_money_goes_to_the_office_and_the_care_to_the_parent(world: World) -> None:
    bram, ingrid = world.phone("Bram"), world.phone("Ingrid")
    sentence = "moeder vroeg naar factuur van okt, heb gezegd dat ze kantoor moet bellen."
    fatima = await writes(world, f"{sentence} {CARE}")
    assert f"🔒 Geld hoort bij kantoor: “{sentence}”. Ouders krijgen dit niet via jullie." in fatima.reads(
        room=TEAM, topic="Sam K."
    )
    assert ways(fatima) == [TO_OFFICE, CUT]
    said = await fatima.taps(TO_OFFICE, room=TEAM)
    assert said == "📨 Ingrid krijgt alleen deze zin. Hier is hij weg."
    (preview,) = previews(fatima, room=TEAM, topic="Sam K.")
    assert "factuur" not in preview
    assert "kantoor" not in preview, "nothing is left of what was said about it"
    await sends(world, fatima)
    assert "12:30–14:15" in bram.last().text
    assert not rows_of(world, "Bram", "factuur")

    office = ingrid.reads(room=OFFICE)
    assert "📨 Fatima (Vlinders) over Sam K." in office
    assert "Alleen voor jullie; ouders kregen dit niet:" in office
    assert sentence in office
    assert "12" not in office.split(sentence)[-1], "and none of the handover"
    assert not rows_of(world, "Ingrid", "vrolijk")

    await writes(world, "De incasso is weer mislukt.")
    await fatima.taps(CUT, room=TEAM)
    assert fatima.last(room=TEAM, topic="Sam K.").text.startswith("Nog niets over Sam K.")
    await world.pass_time(seconds=30)
    assert not rows_of(world, "Ingrid", "incasso")
    assert not rows_of(world, "Bram", "incasso")


@only_sqlite
async def test_a_name_is_taken_out_a_flower_and_a_brother_may_stay(world: World) -> None:
    bram, hanna = world.phone("Bram"), world.phone("Hanna")
    fatima = await writes(world, f"Hij is door Roos gebeten in zijn arm. {CARE}")
    assert "👤 Naam van een ander kind: “Roos”." in fatima.last(room=TEAM, topic="Sam K.").text
    assert ways(fatima) == [NAMELESS, NO_CHILD]
    await fatima.taps(NAMELESS, room=TEAM)
    await sends(world, fatima)
    assert "Hij is door een ander kind gebeten in zijn arm." in bram.last().text
    assert not rows_of(world, "Bram", "Roos")
    assert not rows_of(world, "Hanna", "gebeten")

    await writes(world, "een roos geplakt")
    await sends(world, fatima)
    assert "een roos geplakt" in bram.last().text.lower()
    await writes(world, "Roos heeft goed gegeten en geslapen", child="Roos")
    assert SEND in fatima.buttons(room=TEAM, topic="Roos"), "her own name"
    await writes(world, f"{CARE}. Ilyas en Adam speelden samen in het ballenbad", child="Adam")
    assert SEND in fatima.buttons(room=TEAM, topic="Adam"), "his twin"
    await writes(world, f"{CARE}. Heeft met Sam B. gespeeld", child="Yusuf")
    assert SEND in fatima.buttons(room=TEAM, topic="Yusuf"), "his mother reads about both"
    assert "Naam van een ander kind" not in hanna.reads()


@SQLITE
async def test_what_is_no_child_after_all_is_remembered_for_those_words_only(world: World) -> None:
    fatima = await writes(world, "At goed. Mooi liedje van roos gezongen.")
    typed = next(one for one in fatima.screen(room=TEAM, topic="Sam K.") if one.text.startswith("At goed. Mooi"))
    await fatima.taps(NO_CHILD, room=TEAM)
    assert SEND in fatima.buttons(room=TEAM, topic="Sam K.")
    await writes(world, "erg vrolijk")
    assert SEND in fatima.buttons(room=TEAM, topic="Sam K."), "it is kept with the line"
    await fatima.edits(typed.message_id, "At alles. Mooi liedje van roos gezongen.", room=TEAM)
    assert SEND in fatima.buttons(room=TEAM, topic="Sam K."), "the same words in other company"
    await fatima.edits(typed.message_id, "At alles. Heeft roos gebeten.", room=TEAM)
    assert ways(fatima) == [NAMELESS, NO_CHILD], "other words are other words"
    await fatima.edits(typed.message_id, "At alles. Mooi liedje van roos gezongen.", room=TEAM)
    await sends(world, fatima)
    await fatima.edits(typed.message_id, "At niets. Mooi liedje van roos gezongen.", room=TEAM)
    assert SEND in fatima.buttons(room=TEAM, topic="Sam K."), "nor is it asked again when the line is corrected"


@only_sqlite
async def test_another_family_and_colleagues_are_cut_or_kept_and_a_secret_only_cut(world: World) -> None:
    bram, kim = world.phone("Bram"), world.phone("Kim")
    illness = "De moeder van een ander kind ligt in het ziekenhuis."
    fatima = await writes(
        world, f"{illness} @Kim kun jij morgen eerder beginnen? {CARE}. Dit blijft intern: papa was boos"
    )
    text = fatima.last(room=TEAM, topic="Sam K.").text
    assert f"👉 🏠 Over een ander gezin: “{illness}”." in text
    assert "👥 Lijkt bedoeld voor collega's: “@Kim kun jij morgen eerder beginnen?”." in text
    assert text.count("👉") == 1
    assert ways(fatima) == [CUT, ANYWAY]
    await fatima.taps(CUT, room=TEAM)
    assert "ziekenhuis" not in fatima.last(room=TEAM, topic="Sam K.").text
    assert ways(fatima) == [CUT, ANYWAY]
    await fatima.taps(ANYWAY, room=TEAM)
    assert "🤫 Niet voor ouders bedoeld" in fatima.last(room=TEAM, topic="Sam K.").text
    assert ways(fatima) == [CUT], "what she says herself is not for parents"
    await fatima.taps(CUT, room=TEAM)
    await kim.says(CARE, room=TEAM, topic="Sam K.")
    await sends(world, kim)
    assert "@Kim kun jij morgen eerder beginnen?" in bram.last().text
    assert not rows_of(world, "Bram", "ziekenhuis")
    assert not rows_of(world, "Bram", "intern")
    assert not rows_of(world, "Bram", "boos")


@only_sqlite
async def test_a_worry_about_home_goes_to_a_person_with_a_name_and_never_to_the_parents(world: World) -> None:
    bram, roel = world.phone("Bram"), world.phone("Roel")
    worry = "Papa slaat mama, zei hij."
    fatima = await writes(world, f"{worry} {CARE}")
    preview = fatima.last(room=TEAM, topic="Sam K.")
    for told in (worry, "Bel of spreek vandaag nog Roel", "Veilig Thuis: 0800 2000", "Bel 112"):
        assert told in preview.text
    assert ways(fatima) == [TO_ROEL, CUT]
    number = mark_under(fatima, preview.message_id)
    for forged in (
        GateTap(way="keep", line=1, mark=number),
        GateTap(way="unname", line=1, mark=number),
        GateTap(way="cut", line=1, mark=number + 1),
        GateTap(way="rm -rf", line=1, mark=number),
        DraftTap(act="send", handover=1, seen=0),
    ):
        assert await fatima.presses(forged.pack(), preview.message_id, room=TEAM) == (
            "Er is iets bij gekomen. Kijk nog even."
        )
        assert ways(fatima) == [TO_ROEL, CUT]
    await fatima.taps(TO_ROEL, room=TEAM)
    await sends(world, fatima)
    assert worry in roel.reads(room=HEADS)
    assert "vrolijk" not in roel.reads(room=HEADS)
    assert "12:30–14:15" in bram.last().text
    assert not rows_of(world, "Bram", "slaat")
    assert not rows_of(world, "Ingrid", "slaat"), "nor does another role"


def mark_under(phone: Phone, message_id: int) -> int:
    """What the buttons of the gate under this message stand for."""
    message = phone._nursery.telegram.chats[phone.place(TEAM)].messages[message_id]
    data = [button["callback_data"] for row in message.inline or [] for button in row]
    return next(GateTap.unpack(one).mark for one in data if one.startswith("g:"))


@only_sqlite
async def test_a_number_goes_and_a_worry_about_growing_up_becomes_an_invitation(world: World) -> None:
    bram = world.phone("Bram")
    fatima = await writes(world, f"Zijn bsn {BSN} heb ik op het formulier gezet. {CARE}")
    assert "burgerservicenummer" in fatima.last(room=TEAM, topic="Sam K.").text
    assert ways(fatima) == [NUMBERLESS]
    await fatima.taps(NUMBERLESS, room=TEAM)
    await writes(world, "Ik denk dat hij autistisch is. Hij loopt achter met praten. Lekker buiten gespeeld.")
    assert ways(fatima) == [TALK, CUT, LIKE_THIS]
    await fatima.taps(TALK, room=TEAM)
    await sends(world, fatima)
    got = bram.last().text
    assert INVITATION in got
    for gone in (BSN, "autistisch", "loopt achter"):
        assert not rows_of(world, "Bram", gone)
    assert "heb ik op het formulier gezet" in got
    assert "Lekker buiten gespeeld" in got

    await writes(world, "Hij loopt achter met praten.")
    await fatima.taps(LIKE_THIS, room=TEAM)
    await sends(world, fatima)
    assert "loopt achter met praten" in bram.last().text, "hers to decide, and she did"


@SQLITE
async def test_the_gate_is_at_every_door_to_parents(world: World) -> None:
    """A notice, a caption, an answer to one parent and a correction."""
    fatima, bram = world.phone("Fatima"), world.phone("Bram")
    await fatima.says("morgen is noor jarig, neem iets lekkers mee", room=TEAM)
    assert fatima.buttons(room=TEAM)[0] == NAMELESS
    await fatima.taps(NAMELESS, room=TEAM)
    await fatima.taps(SEND, room=TEAM)
    await world.pass_time(seconds=11)
    assert "morgen is een ander kind jarig" in bram.last().text

    await fatima.sends_photo("Samen met Roos in de zandbak", room=TEAM, topic="Mila")
    assert ways(fatima, "Mila") == [NAMELESS, NO_CHILD]
    await fatima.taps(DROP, room=TEAM)

    sent = await fatima.says(CARE, room=TEAM, topic="Sam K.")
    await sends(world, fatima)
    await fatima.edits(sent, f"{CARE}. De factuur is te laat betaald", room=TEAM)
    assert ways(fatima) == [TO_OFFICE, CUT]
    before = len(bram.screen())
    await fatima.taps(TO_OFFICE, room=TEAM)
    assert fatima.last(room=TEAM, topic="Sam K.").text.startswith("Nog niets over Sam K."), "nothing left to correct"
    await fatima.taps(SEND, room=TEAM)
    await world.pass_time(seconds=11)
    assert len(bram.screen()) == before

    await bram.says("Slaapt hij daar wel goed?")
    await world.pass_time(seconds=30)
    await fatima.says("Hij slaapt goed. De factuur weet ik niet.", room=TEAM, topic="Sam K.", to="Slaapt hij daar")
    assert ways(fatima) == [TO_OFFICE, CUT]
    await fatima.taps(CUT, room=TEAM)
    await sends(world, fatima)
    assert "Hij slaapt goed." in bram.last().text
    assert not rows_of(world, "Bram", "factuur")


async def test_what_became_another_childs_name_since_the_tap_is_held_at_the_hour(world: World) -> None:
    bram = world.phone("Bram")
    fatima = await writes(world, f"{CARE}. Samen met fleur geverfd")
    assert SEND in fatima.buttons(room=TEAM, topic="Sam K."), "nobody here is called so"
    await fatima.taps("🕔 Om 17:00", room=TEAM)
    roster = read_roster((ROSTER + MORE + LATER).encode(), ["nl", "pl", "ar", "tr", "uk"]).roster
    assert roster is not None
    async with world.nursery.database.transaction() as uow:
        await uow.roster.apply(roster)
    await world.pass_time(hours=3)
    assert "fleur" not in bram.reads()
    assert "Nog niet verstuurd: Sam K." in fatima.reads(room=TEAM)
    assert "👤 Naam van een ander kind: “fleur”." in fatima.last(room=TEAM, topic="Sam K.").text
    await fatima.taps(NAMELESS, room=TEAM)
    await sends(world, fatima)
    assert "Samen met een ander kind geverfd" in bram.last().text


@SQLITE
async def test_a_line_that_is_held_does_not_keep_what_was_confirmed_from_going(world: World) -> None:
    bram, kim = world.phone("Bram"), world.phone("Kim")
    fatima = await writes(world, CARE)
    await fatima.taps("🕔 Om 17:00", room=TEAM)
    old = fatima.last(room=TEAM, topic="Sam K.")
    await kim.says("De factuur ligt bij kantoor", room=TEAM, topic="Sam K.")
    assert SEND not in fatima.buttons(room=TEAM, topic="Sam K.")
    await fatima.presses(DraftTap(act="send", handover=1, seen=0).pack(), old.message_id, room=TEAM)
    await world.pass_time(hours=3)
    await world.pass_time(seconds=11)
    assert "12:30–14:15" in bram.last().text
    assert not rows_of(world, "Bram", "factuur")
    assert ways(fatima) == [TO_OFFICE, CUT]


class TestWithoutRooms:
    @pytest.fixture
    def roster_file(self) -> bytes:
        rows = ROSTER.splitlines(keepends=True)
        return "".join(row for row in rows if not row.endswith(("billing\n", "management\n"))).encode()

    @SQLITE
    async def test_nothing_is_handed_to_a_room_that_nobody_reads(self, world: World) -> None:
        fatima = await writes(world, f"De factuur klopt niet. {CARE}")
        assert "Geef het zelf door aan Ingrid." in fatima.last(room=TEAM, topic="Sam K.").text
        assert ways(fatima) == [CUT]
        await fatima.taps(CUT, room=TEAM)
        await writes(world, "Papa slaat mama, zei hij.")
        assert "Bel of spreek vandaag nog Roel" in fatima.last(room=TEAM, topic="Sam K.").text
        assert ways(fatima) == [CUT]


KNOWN = Known("Mila", frozenset({"Mila", "Yusuf", "Roos", "Sam B.", "Ilyas"}), frozenset({"Ilyas"}))
FINE = ("Slp 12-13.", "At goed.", "Ilyas was er ook.", "Een roos geplakt.", "Lekker buiten gespeeld.")
NOT_FINE = (
    "Roos heeft haar gebeten.",
    "Speelde met yusuf en Roos.",
    "De moeder van Yusuf is ziek.",
    "De factuur van okt is niet betaald.",
    "Papa slaat mama.",
    f"Haar bsn is {BSN}.",
    f"Bsn {BSN} staat op de factuur van Roos.",
    "@Kim kun jij morgen eerder beginnen?",
    "Ik denk dat ze autistisch is.",
    "Ze loopt achter met praten.",
    "Deze notitie niet naar de ouders van Yusuf sturen, want die hebben ruzie thuis.",
)


@pytest.mark.parametrize("language", ["nl", "en"])
@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(FINE + NOT_FINE), max_size=6), st.data())
def test_nothing_is_left_to_send_that_was_neither_mended_nor_let_go(
    language: str, sentences: list[str], data: st.DataObject
) -> None:
    t = shared_catalogue().texts(language)
    line, kept = Line(text=" ".join(sentences), dismissed=[]), set[str]()
    steps = 0
    while found := held_in([line], KNOWN):
        now = first(found)
        steps += 1
        assert steps <= 4 * len(sentences), "each way brings the end nearer"
        way = data.draw(st.sampled_from(WAYS[now.concern]))
        if way is Way.KEEP:
            kept.add(kept_as(now.concern, now.mark))
            line.dismissed = sorted(kept)
        else:
            line.text = mended(line.text, now.finding, way, KNOWN, t, line.dismissed)
    left = findings(line.text, KNOWN)
    assert all(kept_as(one.concern, mark(line.text, one)) in kept for one in left)
    assert not {one.concern for one in left} & {concern for concern in Concern if Way.KEEP not in WAYS[concern]}
    assert BSN not in line.text
    assert all(one.rstrip(".") in line.text for one in sentences if one in FINE), "the care still goes"
