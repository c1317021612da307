"""The menu of a guardian: a few taps tell the team what it must know, words go where she chose, and she can look up
where her questions are and who reads what."""

from datetime import date, time

import pytest
from aiogram.types import BotCommandScopeChat

from bot.demo.nursery import Plan
from care.policy import Location, Policy
from handlers.buttons import AbsentTap, MenuTap, MineTap, PickUpTap, StopTap
from tests.stories.comers import comer, invited
from tests.stories.conftest import World
from tests.stories.phone import TEAM, Phone
from translations.catalogue import shared_catalogue

only_sqlite = pytest.mark.parametrize("server", ["sqlite"], indirect=True)

NL, PL, AR, TR = (shared_catalogue().texts(language) for language in ("nl", "pl", "ar", "tr"))
OLD = PL("sorry-old-button")
ABSENT, PICK_UP, PAYMENT, TALK, QUESTION, COMPLAINT, STOP = (
    PL(f"menu-{act}") for act in ("absent", "pick-up", "payment", "talk", "question", "complaint", "stop")
)
ILL, DAY_OFF, OTHER, TIME, PERSON = (
    PL(f"menu-{what}") for what in ("ill", "free", "other", "pick-up-time", "pick-up-person")
)
MONDAY = date(2026, 11, 23)
WEDNESDAY = PL.date(date(2026, 11, 25))
MANAGER = f"👤 {PL('role-person', person='Roel', role=PL('role-management'))}"
TEAM_PL = PL("role-group", group="Vlinders")
BILLING = NL("role-person", person="Ingrid", role=NL("role-billing"))


@pytest.fixture
def policy() -> Policy:
    """The demo's, where the Vlinders are closed on this Tuesday and open a little shorter."""
    garden = Location(groups=frozenset({"Vlinders"}), holidays=frozenset({date(2026, 11, 24)}), closes=time(18))
    return Plan().policy.model_copy(update={"think_seconds": 10, "locations": {"Tuin": garden}})


def everything(world: World, name: str) -> str:
    """All that this phone was ever given, edits and moments included; not what others see."""
    return "\n".join(str(entry) for entry in world.telegram.transcript() if entry["name"] == name)


def team(world: World, child: str = "Mila") -> str:
    return world.phone("Fatima").reads(room=TEAM, topic=child)


def last_of_team(world: World, child: str = "Mila") -> str:
    return world.phone("Fatima").last(room=TEAM, topic=child).text


async def child_number(world: World, name: str) -> int:
    async with world.nursery.database.transaction() as uow:
        return next(child.id for child in await uow.people.all_children(MONDAY) if child.name == name)


async def opens_menu(phone: Phone, *labels: str) -> int:
    """The menu, and these taps in it; the number of the message."""
    await phone.says("/menu")
    number = phone.last().message_id
    for label in labels:
        await phone.taps(label, on=number)
    return number


async def test_a_child_that_does_not_come_is_told_with_three_taps_and_the_team_reads_it_once(world: World) -> None:
    anna, karim = world.phone("Anna"), world.phone("Karim")
    mila, yusuf = await child_number(world, "Mila"), await child_number(world, "Yusuf")
    menu = await opens_menu(anna)
    assert anna.last().text == PL("menu-what")
    assert [len(row) for row in anna.last().buttons] == [2, 2, 2, 2, 2, 1]
    await anna.taps(ABSENT)
    assert anna.last().text == PL("menu-absent-day", child="Mila")
    assert anna.buttons() == [
        "poniedziałek, 23 listopada",
        WEDNESDAY,
        "czwartek, 26 listopada",
        "piątek, 27 listopada",
        "poniedziałek, 30 listopada",
    ], "the days on which there is care where the child is"
    await anna.taps(WEDNESDAY)
    assert anna.last().text == f"Mila · {WEDNESDAY}\n{PL('menu-absent-why')}"
    assert anna.buttons() == [ILL, DAY_OFF, OTHER]
    assert "Mila" not in team(world), "nothing is told before the last tap"
    await anna.taps(ILL)
    noted = PL("menu-noted-absent", group="Vlinders", child="Mila", date=WEDNESDAY)
    assert anna.last().text == noted
    assert (anna.last().message_id, anna.last().buttons) == (menu, []), "one message, from the first tap to the last"
    await world.pass_time(seconds=11)
    said = "🏠 Mila komt niet op woensdag 25 november: ziek. (Anna)"
    assert last_of_team(world) == said

    wednesday = date(2026, 11, 25).toordinal()
    again = AbsentTap(child=mila, day=wednesday, why="free").pack()
    assert await anna.presses(again, menu) is None
    assert anna.last().text == noted
    await opens_menu(anna, ABSENT, WEDNESDAY)
    assert anna.last().text == noted, "known is known, from whichever message"
    for data in (
        AbsentTap(child=yusuf, day=wednesday, why="ill").pack(),
        MenuTap(act="absent", child=yusuf).pack(),
        MenuTap(act="talk", child=yusuf).pack(),
        MenuTap(act="question", child=yusuf).pack(),
        MenuTap(act="everything").pack(),
        PickUpTap(child=yusuf, day=MONDAY.toordinal(), at=990).pack(),
        AbsentTap(child=mila, day=wednesday - 1, why="ill").pack(),
        AbsentTap(child=mila, day=wednesday - 7, why="ill").pack(),
        AbsentTap(child=mila, day=wednesday + 1, why="tired").pack(),
        "x:1:0:ill",
    ):
        assert await anna.presses(data, menu) == OLD, data
    await world.pass_time(seconds=11)
    assert team(world).count("komt niet") == 1
    assert "komt niet" not in team(world, "Yusuf")

    await karim.says("/menu")
    await karim.taps(AR("menu-absent"))
    await karim.taps(karim.buttons()[1])
    await karim.taps(AR("menu-ill"))
    await world.pass_time(seconds=11)
    assert last_of_team(world) == "🏠 Mila komt niet op woensdag 25 november: ziek. (Karim)"
    assert "Karim" not in everything(world, "Anna")
    assert "komt niet" not in everything(world, "Ingrid"), "the office does not see it"
    assert NL("button-seen") not in str(world.phone("Fatima").last(room=TEAM, topic="Mila").buttons)


@only_sqlite
async def test_after_closing_today_is_no_choice_and_it_stands_on_top_of_the_next_day(world: World) -> None:
    anna, fatima = world.phone("Anna"), world.phone("Fatima")
    await world.pass_time(hours=4, minutes=5)
    menu = await opens_menu(anna, ABSENT)
    assert anna.buttons()[0] == WEDNESDAY
    assert len(anna.buttons()) == 4
    await anna.taps(WEDNESDAY)
    await anna.taps(DAY_OFF)
    assert WEDNESDAY in anna.last().text.split("\n")[1], "nobody is there: she reads when it is read"
    assert "020 555 01 23" in anna.last().text
    await opens_menu(anna, PICK_UP)
    assert anna.buttons() == [PERSON], "today is over"
    mila = await child_number(world, "Mila")
    late = PickUpTap(child=mila, day=MONDAY.toordinal(), at=1080).pack()
    assert await anna.presses(late, menu) == OLD
    await opens_menu(anna, TALK)
    await world.pass_time(seconds=11)
    board = next(shown for shown in fatima.screen(room=TEAM) if shown.pinned)
    assert board.text.split("\n") == [
        "📌 Voor woensdag 25 november",
        "• Mila – Anna: 🏠 Mila komt niet op woensdag 25 november: vrije dag. (Anna)",
        "• Mila – Anna: 💬 Anna wil graag een gesprek over Mila. Stel een moment voor: antwoord op dit bericht.",
    ]


@only_sqlite
async def test_another_time_to_pick_up_is_two_taps_and_the_last_one_counts(world: World) -> None:
    anna = world.phone("Anna")
    mila = await child_number(world, "Mila")
    menu = await opens_menu(anna, PICK_UP)
    assert (anna.last().text, anna.buttons()) == (PL("menu-pick-up-what"), [TIME, PERSON])
    await anna.taps(TIME)
    assert anna.last().text == PL("menu-pick-up-when", child="Mila")
    assert anna.buttons() == ["14:30", "15:00", "15:30", "16:00", "16:30", "17:00", "17:30", "18:00"]
    await anna.taps("16:30")
    noted = PL("menu-noted-pick-up", group="Vlinders", child="Mila", time="16:30")
    assert anna.last().text == noted
    half_past_four = PickUpTap(child=mila, day=MONDAY.toordinal(), at=990).pack()
    await anna.presses(half_past_four, menu)
    assert (anna.last().text, anna.last().message_id) == (noted, menu)
    await world.pass_time(seconds=11)
    assert last_of_team(world) == "🚗 Mila wordt vandaag om 16:30 opgehaald. (Anna)"
    assert team(world).count("🚗") == 1

    await opens_menu(anna, PICK_UP, TIME, "17:00")
    await opens_menu(anna, PICK_UP, TIME, "16:30")
    await world.pass_time(seconds=11)
    times = [line for line in team(world).split("\n") if "🚗" in line]
    assert [line.split("om ")[1][:5] for line in times] == ["16:30", "17:00", "16:30"]

    await world.pass_time(hours=3)
    assert await anna.presses(PickUpTap(child=mila, day=MONDAY.toordinal(), at=900).pack(), menu) == OLD
    await world.pass_time(days=2)
    assert await anna.presses(half_past_four, menu) == OLD, "it was about another day"
    assert team(world).count("🚗") == 3


@only_sqlite
async def test_who_picks_up_is_written_and_goes_to_the_team_that_was_named_before(world: World) -> None:
    anna = world.phone("Anna")
    menu = await opens_menu(anna, PICK_UP, PERSON)
    assert anna.last().text == "\n".join([PERSON, "👶 Mila", PL("passed-who", who=TEAM_PL), PL("menu-write-person")])
    assert anna.last().message_id == menu
    await anna.says("Babcia Zosia, o piątej")
    await world.pass_time(seconds=11)
    assert "Babcia Zosia, o piątej" in team(world)
    assert "Babcia" not in everything(world, "Ingrid")
    assert await anna.taps(STOP, on=menu) == OLD, "what was written stays written"


@only_sqlite
async def test_what_sounds_like_the_office_s_does_not_go_to_the_group_because_she_chose_it(world: World) -> None:
    anna = world.phone("Anna")
    await opens_menu(anna, QUESTION)
    assert PL("passed-who", who=TEAM_PL) in anna.last().text
    await anna.says("Dlaczego faktura jest wyższa?")
    assert anna.last().text == PL("ask-reader", time="15:00"), "she is asked"
    await world.pass_time(seconds=11)
    assert "faktura" not in everything(world, "Fatima")
    assert "faktura" not in everything(world, "Ingrid")


@only_sqlite
async def test_what_is_about_money_goes_to_the_office_and_the_team_never_hears_of_it(world: World) -> None:
    bram = world.phone("Bram")
    menu = await opens_menu(bram, NL("menu-payment"))
    assert bram.last().text == "\n".join(
        [NL("menu-payment"), NL("passed-who", who=BILLING), NL("passed-wall"), NL("menu-write")]
    )
    await bram.presses(MenuTap(act="payment").pack(), menu)
    await bram.says("De kleine was zo blij vandaag, maar wat is post 3?")
    await world.pass_time(seconds=11)
    assert "post 3" in everything(world, "Ingrid")
    assert "post 3" not in everything(world, "Fatima")
    assert "Betalen" not in everything(world, "Fatima")

    await bram.says("Sam K. slaapt slecht")
    await world.pass_time(seconds=11)
    assert "slaapt slecht" not in everything(world, "Ingrid"), "a choice is for what she writes next, and no more"


@only_sqlite
async def test_a_worry_about_safety_is_one_tap_and_she_knows_who_reads_it_and_whom_to_call(world: World) -> None:
    anna = world.phone("Anna")
    await opens_menu(anna, PL("menu-safety"))
    assert anna.last().text.split("\n") == [
        PL("menu-safety"),
        PL("menu-safety-warm"),
        PL("passed-who", who=MANAGER.removeprefix("👤 ")),
        PL("passed-wall"),
        PL("menu-write"),
        PL("passed-danger", acute="112", home="0800 2000"),
    ]
    await anna.says("Boję się wracać z Milą do domu")
    await world.pass_time(seconds=11)
    assert "Boję się" in everything(world, "Roel")
    assert "Boję się" not in everything(world, "Fatima")


@only_sqlite
async def test_never_mind_forgets_the_choice_and_so_does_another_one(world: World) -> None:
    anna, karim = world.phone("Anna"), world.phone("Karim")
    menu = await opens_menu(anna, PAYMENT)
    async with world.nursery.database.transaction() as uow:
        guardian = (await uow.people.account(anna.user)).guardian
        assert guardian is not None
        writing = await uow.cases.writing(guardian.id, guardian.consented_at or world.nursery.time.now())
        assert writing is not None
        stop = StopTap(case=writing.id).pack()
    await opens_menu(karim)
    assert await karim.presses(stop, karim.last().message_id) == AR("sorry-old-button"), "it is not his"
    assert await anna.taps(STOP, on=menu) is None
    assert (anna.last().text, anna.last().buttons) == (PL("menu-stopped"), [])
    assert await anna.presses(stop, menu) == OLD

    await opens_menu(anna, PAYMENT)
    await opens_menu(anna, ABSENT)
    await anna.says("Mila dobrze spała")
    await world.pass_time(seconds=11)
    assert "spała" not in everything(world, "Ingrid"), "she has chosen something else since"


@only_sqlite
async def test_who_is_not_satisfied_writes_first_and_is_then_asked_who_may_read_it(world: World) -> None:
    anna = world.phone("Anna")
    await opens_menu(anna, COMPLAINT)
    assert anna.last().text == f"{COMPLAINT}\n{PL('menu-write')}"
    await anna.says("Mila znowu wróciła w cudzych spodniach")
    assert anna.buttons() == ["🌱 Zespół grupy Vlinders i Kim", MANAGER, PL("unhappy-complaints")], "by name"
    await world.pass_time(minutes=2)
    assert not any("spodniach" in everything(world, name) for name in ("Fatima", "Ingrid", "Roel"))
    await anna.taps(MANAGER)
    await world.pass_time(seconds=11)
    assert "spodniach" in everything(world, "Roel")
    assert not any("spodniach" in everything(world, name) for name in ("Fatima", "Ingrid"))


@only_sqlite
async def test_a_mother_of_two_is_asked_about_whom_before_she_writes(world: World) -> None:
    emine = world.phone("Emine")
    menu = await opens_menu(emine, TR("menu-question"))
    assert (emine.last().text, emine.buttons()) == (TR("menu-which-child"), ["Yusuf", "Sam B."])
    await emine.taps("Sam B.")
    assert "👶 Sam B." in emine.last().text
    assert "Vlinders" in emine.last().text
    assert emine.last().message_id == menu
    await emine.says("Bugün kaç saat uyudu?")
    await world.pass_time(seconds=11)
    assert "Bugün kaç saat uyudu?" in team(world, "Sam B.")
    assert "kaç saat" not in team(world, "Yusuf")
    await opens_menu(emine, TR("menu-absent"), "Yusuf")
    assert emine.last().text == TR("menu-absent-day", child="Yusuf")


@only_sqlite
async def test_a_wish_for_a_talk_stays_open_until_the_mentor_has_answered(world: World) -> None:
    anna, fatima = world.phone("Anna"), world.phone("Fatima")
    menu = await opens_menu(anna, TALK)
    noted = anna.last().text
    kim = PL("role-mentor", mentor="Kim", group="Vlinders")
    assert noted.split("\n") == [
        PL("menu-noted-talk", who=kim),
        PL("passed-by", date=PL.date(date(2026, 11, 26))),
    ], "two working days, where Tuesday is none"
    await anna.presses(MenuTap(act="talk").pack(), menu)
    await opens_menu(anna, TALK)
    assert anna.last().text == noted
    await world.pass_time(seconds=11)
    assert team(world).count("💬 Anna wil graag een gesprek over Mila.") == 1
    await anna.says("/mine")
    assert TALK in anna.last().text
    assert PL("mine-open", who=kim) in anna.last().text

    await fatima.says("Donderdag om 17.00?", room=TEAM, topic="Mila", to="wil graag een gesprek")
    await fatima.taps("✅ Versturen", room=TEAM)
    await world.pass_time(seconds=11)
    assert "Donderdag" in anna.last().text
    assert anna.last().reply_to == menu, "the answer hangs under what she asked"


@only_sqlite
async def test_she_sees_where_each_of_her_questions_is_and_chooses_again_what_is_hers_to_say(world: World) -> None:
    bram, karim = world.phone("Bram"), world.phone("Karim")
    await bram.says("/mine")
    assert bram.last().text == NL("mine-none")
    await opens_menu(bram, NL("menu-payment"))
    await bram.says("Klopt post 3 van de factuur?")
    await opens_menu(bram, NL("menu-complaint"))
    await bram.says("Niemand zei gedag vanmiddag")
    await opens_menu(bram, NL("menu-absent"), "woensdag 25 november", NL("menu-ill"))
    await world.pass_time(minutes=1)
    await bram.says(NL("menu-mine"))
    blocks = bram.last().text.split("\n\n")
    assert blocks == [
        NL("mine-title"),
        (
            f"#{_number(blocks[1])} · Sam K. · {NL('topic-care')}\n{NL('menu-absent')} · woensdag 25 november\n"
            + NL("mine-closed", date=NL.date(MONDAY), why=NL("why-noted"))
        ),
        f"#{_number(blocks[2])} · Sam K.\n“Niemand zei gedag vanmiddag”\n{NL('mine-asked')}",
        (
            f"#{_number(blocks[3])} · Sam K. · {NL('topic-payment')}\n“Klopt post 3 van de factuur?”\n"
            f"{NL('mine-open', who=BILLING)}\n{NL('passed-by', date='woensdag 25 november')}"
        ),
    ]
    assert _number(blocks[1]) > _number(blocks[2]) > _number(blocks[3]), "newest first"
    assert bram.buttons() == ["“Niemand zei gedag vanmiddag”"]

    await karim.says("/mine")
    assert "factuur" not in karim.last().text
    data = MineTap(case=_number(blocks[2])).pack()
    assert await karim.presses(data, karim.last().message_id) == AR("sorry-old-button")
    number = bram.last().message_id
    await bram.taps("“Niemand zei gedag vanmiddag”")
    assert bram.last().text.startswith("“Niemand zei gedag vanmiddag”\n")
    assert bram.last().message_id == number
    await bram.taps("👤 Roel – Leidinggevende")
    await world.pass_time(seconds=11)
    assert "gedag" in everything(world, "Roel")
    assert await bram.presses(data, number) == NL("sorry-old-button"), "that has been said"
    await bram.says("/mine")
    assert bram.last().buttons == []
    assert NL("mine-open", who=NL("role-person", person="Roel", role=NL("role-management"))) in bram.last().text

    await world.pass_time(days=20)
    await bram.says("/mine")
    assert NL("menu-absent") not in bram.last().text, "what is done goes after two weeks"
    assert "post 3" in bram.last().text, "what is not, stays"


@only_sqlite
async def test_about_which_child_can_be_said_later_too(world: World) -> None:
    emine = world.phone("Emine")
    await emine.says("Bugün iyi uyudu mu?")
    await emine.says("/mine")
    await emine.taps("“Bugün iyi uyudu mu?”")
    assert emine.last().text == f"“Bugün iyi uyudu mu?”\n{TR('reply-about-whom')}"
    await emine.taps("Sam B.")
    await world.pass_time(seconds=11)
    assert "iyi uyudu" in team(world, "Sam B.")
    assert "iyi uyudu" not in team(world, "Yusuf")


@only_sqlite
async def test_taken_from_the_office_after_an_hour_it_waits_until_she_says_about_which_child(world: World) -> None:
    emine = world.phone("Emine")
    await emine.says("Fatura neden iki kez kesildi?")
    await world.pass_time(minutes=90)
    told = emine.showing(TR("button-not-them"))
    await emine.taps(TR("button-not-them"), on=told)
    await emine.taps(TR("choice-care"), on=told)
    await world.pass_time(minutes=5)
    assert TR("unasked-child") not in emine.reads(), "she had no time to choose"
    await emine.taps("Sam B.", on=told)
    await world.pass_time(seconds=11)
    assert "Fatura neden" in team(world, "Sam B.")


@only_sqlite
async def test_everybody_can_look_up_who_reads_what(world: World) -> None:
    bram, fatima, ingrid = world.phone("Bram"), world.phone("Fatima"), world.phone("Ingrid")
    await bram.says("/who")
    said = bram.last().text
    assert said.startswith(f"{NL('who-title')}\n\n• De dag van het kind: Team van Vlinders. Antwoord")
    assert "• Hoe het kind opgroeit: Fatima, mentor, met het team van Vlinders." in said
    deputy = NL("who-deputy", who=NL("role-person", person="Roel", role=NL("role-management")))
    assert f"{BILLING}. Antwoord binnen 2 werkdagen. {deputy}" in said
    assert "Team van Vlinders. Antwoord binnen 1 uur, zolang er iemand is.\n" in said
    assert said.endswith(f"{NL('who-since', date=NL.date(MONDAY))}\n{NL('who-other-parent')}")
    await world.pass_time(days=3)
    await bram.says(f"{NL('menu-who')}?")
    assert bram.last().text == said, "since when it counts does not move"

    await fatima.says("/who", room=TEAM)
    shown = fatima.last(room=TEAM).text
    assert shown.startswith(f"{NL('who-staff-title')}\n\n• De dag van het kind: Team van Vlinders.")
    assert "Fatima en Kim, mentor" in shown
    assert NL("who-other-parent") not in shown
    await ingrid.says("/who", room="Administratie")
    assert "Team van Rupsen en Vlinders" in ingrid.last(room="Administratie").text
    menu = await world.nursery.program.bot.get_my_commands(scope=BotCommandScopeChat(chat_id=bram.user))
    assert [one.command for one in menu] == ["menu", "mine", "who", "quiet", "amount", "language", "card", "help"]


@only_sqlite
async def test_of_children_in_two_groups_each_has_its_own_team(world: World) -> None:
    rows = (
        "room,R09,Team Rupsen,Rupsen,,,,,,,,,,",
        "guardian,O20,Wim,,,,,,,,K08|K09,yes,nl,",
    )
    links = await invited(world, *rows)
    wim = comer(world, "Wim")
    await wim.says(links["Wim"])
    await wim.says("/menu")
    assert wim.last().text != NL("menu-what")
    assert wim.buttons()[-1].startswith("✅"), "nothing before he has agreed"
    await wim.says("/mine")
    assert wim.buttons()[-1].startswith("✅")
    number = wim.last().message_id
    assert await wim.presses(MenuTap(act="talk", child=1).pack(), number) is None
    assert wim.buttons()[-1].startswith("✅")
    await wim.taps(wim.buttons()[-1])
    await wim.taps(next(label for label in wim.buttons() if label.startswith("✅")))
    await wim.says("/who")
    assert "• De dag van het kind: Sam K. – Team van Vlinders; Noor – Team van Rupsen." in wim.last().text
    await wim.says(NL("menu-message"))
    assert wim.last().text == NL("menu-what")


@only_sqlite
async def test_what_she_spoke_is_a_voice_in_her_list_and_a_picture_a_picture(world: World) -> None:
    bram = world.phone("Bram")
    await bram.sends_voice()
    await bram.sends_photo()
    await bram.says("/mine")
    assert bram.buttons() == ["“📷”", "“🎤”"]


@only_sqlite
async def test_whose_child_may_be_meant_is_not_named_and_the_team_is(world: World) -> None:
    emine = world.phone("Emine")
    await emine.says("Hiç memnun değilim")
    assert emine.buttons() == [
        TR("unhappy-mentor"),
        f"👤 {TR('role-person', person='Roel', role=TR('role-management'))}",
        TR("unhappy-complaints"),
    ]


@only_sqlite
async def test_whose_child_has_left_can_still_ask_about_the_last_invoice(world: World) -> None:
    await invited(
        world,
        "child,K08,Sam K.,Vlinders,preschool,2023-10-02,2024-09-02,2026-11-20,M01,no,,,,",
        instead_of="K08",
    )
    bram = world.phone("Bram")
    await opens_menu(bram)
    acts = ("payment", "contract", "complaint", "privacy", "safety")
    assert bram.buttons() == [NL(f"menu-{act}") for act in acts]


def _number(block: str) -> int:
    return int(block.removeprefix("#").split()[0])
