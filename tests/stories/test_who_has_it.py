"""Who has a question, and who is said to have it: the same person, through deputies, hand-overs and missing rooms."""

from datetime import date

import pytest

from care.policy import Policy
from care.topics import Role
from tests.stories.conftest import ROSTER, World
from tests.stories.phone import TEAM
from tests.stories.test_conversations import case_topic
from translations.catalogue import shared_catalogue

NL, PL = (shared_catalogue().texts(language) for language in ("nl", "pl"))
OFFICE, MANAGEMENT = "Administratie", "Leiding"
DEBIT, CONTRACT = "Waarom is de factuur twee keer afgeschreven?", "Wij willen het contract opzeggen per januari."
BILLING, MANAGER = NL("role-billing"), NL("role-management")
INGRID, ROEL = NL("role-person", person="Ingrid", role=BILLING), NL("role-person", person="Roel", role=MANAGER)
DANGER = PL("passed-danger", acute="112", home="0800 2000")
TO_MANAGEMENT = NL("case-moved", role=MANAGER)
KEPT = NL("case-kept", phone="020 555 01 23")
pytestmark = pytest.mark.parametrize("server", ["sqlite"], indirect=True)


async def move(world: World, to: str = MANAGER) -> None:
    await world.phone("Ingrid").taps(NL("case-move"), room=OFFICE)
    await world.phone("Ingrid").taps(to, room=OFFICE)


async def test_after_a_deputy_took_over_she_reads_his_name_and_who_signed(world: World) -> None:
    bram, roel = world.phone("Bram"), world.phone("Roel")
    await bram.says(DEBIT)
    assert NL("passed-who", who=INGRID) in bram.last().text
    await bram.says("/mine")
    assert NL("mine-open", who=INGRID) in bram.last().text
    await world.pass_time(days=2, hours=9)
    assert f"zorgt {ROEL} ervoor" in bram.last().text
    await bram.says("/mine")
    assert NL("mine-open", who=ROEL) in bram.last().text
    await bram.says("Het gaat om de factuur van oktober")
    assert NL("passed-who", who=ROEL) in bram.last().text
    await roel.says("Het bedrag komt terug.", room=MANAGEMENT, topic=case_topic(world, MANAGEMENT))
    await roel.taps(NL("button-send"), room=MANAGEMENT)
    await bram.says("/mine")
    answered = NL.date(world.nursery.time.now().date())
    assert NL("mine-answered", date=answered, who=ROEL) in bram.last().text
    assert "Ingrid" not in bram.last().text


async def test_the_deputy_can_hand_it_back_to_the_role_that_it_came_from(world: World) -> None:
    await world.phone("Bram").says(CONTRACT)
    await world.pass_time(days=2, hours=9)
    roel = world.phone("Roel")
    await roel.taps(NL("case-move"), room=MANAGEMENT)
    assert roel.buttons(room=MANAGEMENT, topic=case_topic(world, MANAGEMENT)) == [BILLING, NL("button-back")]


class TestWithoutARoomOfItsOwn:
    @pytest.fixture
    def roster_file(self) -> bytes:
        return b"".join(line for line in ROSTER.encode().splitlines(keepends=True) if b"R02" not in line)

    async def test_the_deputy_who_reads_it_is_named(self, world: World) -> None:
        bram = world.phone("Bram")
        await bram.says(DEBIT)
        assert NL("passed-who", who=ROEL) in bram.last().text
        assert "Ingrid" not in bram.last().text
        assert DEBIT in world.phone("Roel").reads(room=MANAGEMENT, topic=case_topic(world, MANAGEMENT))
        await bram.says("/who")
        assert "Ingrid" not in bram.last().text
        assert NL("who-deputy", who=ROEL) not in bram.last().text, "he has it already"
        await bram.says("/menu")
        await bram.taps(NL("menu-payment"))
        assert NL("passed-who", who=ROEL) in bram.last().text
        await world.pass_time(days=2, hours=10)
        assert bram.last().text == NL("case-late-alone", role=MANAGER, phone="020 555 01 23")


async def unlinked(world: World) -> dict[str, int]:
    """No office has a room any more; which chats these were."""
    chats = dict[str, int]()
    async with world.nursery.database.transaction() as uow:
        for room in await uow.rooms.all():
            if room.role is not None:
                chats[room.name], room.chat_id = room.chat_id or 0, None
    return chats


async def linked(world: World, chats: dict[str, int]) -> None:
    async with world.nursery.database.transaction() as uow:
        office = next(room for room in await uow.rooms.all() if room.name == OFFICE)
        await uow.rooms.link(office, chats[OFFICE], world.nursery.time.now())
    await world.pass_time(minutes=1)


async def test_what_nobody_can_read_yet_was_never_said_when_it_changes(world: World) -> None:
    bram, chats = world.phone("Bram"), await unlinked(world)
    number = await bram.says(DEBIT)
    await bram.edits(number, "Sam slaapt vandaag bij oma")
    await world.pass_time(minutes=1)
    assert "Sam slaapt" in world.phone("Fatima").reads(room=TEAM, topic="Sam K.")
    await linked(world, chats)
    assert not [one for one in world.telegram.chats[chats[OFFICE]].messages.values() if DEBIT in one.text]


async def test_what_nobody_can_read_yet_is_kept_and_comes_once_a_room_is_linked(world: World) -> None:
    bram, chats = world.phone("Bram"), await unlinked(world)
    await bram.says(DEBIT)
    assert bram.last().text == f"{KEPT}\n{NL('passed-wall')}", "no promise, and nobody is said to read it"
    await bram.says("/mine")
    assert KEPT in bram.last().text
    await world.pass_time(days=2, hours=10)
    assert bram.last().text == f"#1 · {NL('passed-quote', text=DEBIT)}\n{KEPT}", "nobody was reminded: nothing says so"
    assert bram.reads().count(KEPT) == 3
    await linked(world, chats)
    assert DEBIT in world.phone("Ingrid").reads(room=OFFICE, topic=case_topic(world))
    told = bram.last().text.split("\n")
    assert told[:2] == [NL("passed-quote", text=DEBIT), NL("case-move-told", number=1, who=INGRID)]
    assert told[3] == NL("passed-by", date=NL.date(date(2026, 11, 30))), "counted from now"
    assert NL("case-late-alone", role=BILLING, phone="020 555 01 23") not in bram.reads()


class TestAMomentToThink:
    @pytest.fixture
    def policy(self, policy: Policy) -> Policy:
        return policy.model_copy(update={"think_seconds": 10})

    async def test_what_nobody_can_read_is_not_said_to_be_hidden_for_ten_seconds(self, world: World) -> None:
        bram = world.phone("Bram")
        async with world.nursery.database.transaction() as uow:
            for room in await uow.rooms.all():
                room.chat_id = room.chat_id if room.role is None else None
        await bram.says(DEBIT)
        assert bram.last().text == f"{KEPT}\n{NL('passed-wall')}"


async def test_what_nobody_can_read_and_nobody_chose_a_reader_for_is_not_said_to_be_passed_on(world: World) -> None:
    anna = world.phone("Anna")
    async with world.nursery.database.transaction() as uow:
        for room in await uow.rooms.all():
            room.chat_id = room.chat_id if room.role is None else None
    await anna.says("A co z tym???")
    await world.pass_time(minutes=61)
    assert anna.last().text == f"{PL('case-kept', phone='020 555 01 23')}\n{PL('passed-wall')}"


async def test_she_is_asked_with_her_words_above_it_and_a_no_is_told_to_whoever_asked(world: World) -> None:
    bram, ingrid = world.phone("Bram"), world.phone("Ingrid")
    await bram.says(DEBIT)
    await move(world)
    ask = NL("case-move-ask", to=ROEL, **{"from": INGRID})
    assert bram.last().text == f"#1 · {NL('passed-quote', text=DEBIT)}\n{ask}"
    first = bram.last().message_id
    await bram.taps(NL("case-move-no"))
    refused = NL("case-move-refused", name="Bram")
    assert ingrid.last(room=OFFICE, topic=case_topic(world)).text == refused
    await bram.presses("q:keep:1", first)
    assert ingrid.reads(room=OFFICE, topic=case_topic(world)).count(refused) == 1
    await move(world)
    await bram.says("Liever niet, het is privé", to=ask.split("\n")[0])
    assert "Liever niet" in ingrid.reads(room=OFFICE, topic=case_topic(world)), "words under it are an answer to it"


async def test_a_question_that_telegram_does_not_take_at_once_is_asked_again(world: World) -> None:
    bram, ingrid = world.phone("Bram"), world.phone("Ingrid")
    await bram.says(DEBIT)
    await ingrid.taps(NL("case-move"), room=OFFICE)
    world.telegram.fail("sendMessage", chat=bram.user, code=502)
    await ingrid.taps(MANAGER, room=OFFICE)
    await world.pass_time(minutes=6)
    assert NL("case-move-yes") in bram.buttons()


async def test_after_two_days_a_yes_is_no_reason_to_say_that_words_could_not_be_taken_back(world: World) -> None:
    bram = world.phone("Bram")
    await bram.says(DEBIT)
    await world.pass_time(days=1, hours=23)
    await move(world)
    await world.pass_time(hours=2)
    await bram.taps(NL("case-move-yes"))
    assert DEBIT in world.phone("Roel").reads(room=MANAGEMENT, topic=case_topic(world, MANAGEMENT))
    old = world.phone("Ingrid").reads(room=OFFICE, topic=case_topic(world))
    assert DEBIT in old, "Telegram deletes nothing so old"
    assert old.endswith(TO_MANAGEMENT)
    assert NL("case-left", name="Bram") not in old
    assert NL("sorry-not-taken-back", phone="020 555 01 23") not in bram.reads()


async def test_what_the_office_moves_by_itself_is_not_said_to_be_her_choice(world: World) -> None:
    bram, ingrid = world.phone("Bram"), world.phone("Ingrid")
    await bram.says(CONTRACT)
    await move(world)
    old = ingrid.reads(room=OFFICE, topic=case_topic(world))
    assert old.count(TO_MANAGEMENT) == 1
    assert NL("case-left", name="Bram") not in old
    told = bram.last().text.split("\n")
    assert told[1] == NL("case-move-told", number=1, who=ROEL)
    assert told[2].startswith("🕓"), "until when, with the new reader"
    await bram.taps(NL("button-not-them"))
    assert NL("choice-question") in bram.last().text


async def test_what_the_team_passes_on_comes_with_all_that_she_reads_when_it_goes_there_by_itself(
    world: World,
) -> None:
    fatima, anna = world.phone("Fatima"), world.phone("Anna")
    await anna.says("Mila dziś krótko spała")
    await fatima.taps(NL("button-pass-on"), room=TEAM)
    await fatima.taps(MANAGER, room=TEAM)
    told = anna.last().text.split("\n")
    reader = PL("role-person", person="Roel", role=PL("role-management"))
    assert told[:2] == [PL("passed-quote", text="Mila dziś krótko spała"), PL("case-move-told", number=1, who=reader)]
    assert told[2].startswith("🕓")
    assert told[3] == PL("passed-wall")
    assert anna.buttons() == [PL("button-not-them")]


class TestWhatMayBeDanger:
    @pytest.fixture
    def policy(self, policy: Policy) -> Policy:
        """Management reads what is about safety, and nothing of which it has less to say."""
        read = dict(policy.topics)
        other = [one for one, chosen in read.items() if chosen.reader is Role.MANAGEMENT and not one.named]
        read.update({one: read[one].model_copy(update={"reader": Role.BILLING}) for one in other})
        return policy.model_copy(update={"topics": read})

    async def test_the_numbers_come_along(self, world: World) -> None:
        anna, fatima = world.phone("Anna"), world.phone("Fatima")
        await anna.says("Mila dziś krótko spała")
        await fatima.taps(NL("button-pass-on"), room=TEAM)
        await fatima.taps(MANAGER, room=TEAM)
        assert anna.last().text.endswith(DANGER)


class TestSeveralAdministrators:
    @pytest.fixture
    def policy(self, policy: Policy) -> Policy:
        billing = policy.role(Role.BILLING).model_copy(update={"person": ""})
        return policy.model_copy(update={"roles": {**policy.roles, Role.BILLING: billing}})

    async def test_who_took_it_lets_it_go_and_for_who_fell_ill_a_colleague_does_when_she_is_sure(
        self, world: World
    ) -> None:
        ingrid, roel = world.phone("Ingrid"), world.phone("Roel")
        await world.phone("Bram").says(DEBIT)
        title = case_topic(world)
        let_go, gone = NL("case-release", name="Ingrid"), NL("case-released", name="Ingrid")
        await ingrid.taps(NL("case-take"), room=OFFICE)
        await ingrid.taps(let_go, room=OFFICE)
        assert ingrid.reads(room=OFFICE, topic=title).endswith(gone)
        await ingrid.taps(NL("case-take"), room=OFFICE)
        assert await roel.taps(let_go, room=OFFICE) == NL("case-release-ask", name="Ingrid")
        assert roel.reads(room=OFFICE, topic=title).count(gone) == 1
        assert roel.buttons(room=OFFICE, topic=title) == [let_go, NL("button-back")]
        await roel.taps(let_go, room=OFFICE)
        assert roel.reads(room=OFFICE, topic=title).count(gone) == 2
        await roel.taps(NL("case-take"), room=OFFICE)
        assert roel.reads(room=OFFICE, topic=title).endswith(NL("case-taken", name="Roel"))


async def test_a_question_that_a_parent_opens_again_has_the_buttons_of_an_open_one(world: World) -> None:
    bram, ingrid = world.phone("Bram"), world.phone("Ingrid")
    await bram.says(DEBIT)
    title = case_topic(world)
    await ingrid.taps(NL("case-close"), room=OFFICE)
    await ingrid.taps(NL("case-why-solved"), room=OFFICE)
    assert ingrid.buttons(room=OFFICE, topic=title) == [NL("case-reopen")]
    await bram.says("Nee, het is nog niet opgelost", to=NL("why-solved"))
    assert "nog niet opgelost" in ingrid.last(room=OFFICE, topic=title).text
    buttons = ingrid.buttons(room=OFFICE, topic=title)
    assert NL("case-close") in buttons
    assert NL("case-reopen") not in buttons
    await ingrid.taps(NL("case-close"), room=OFFICE)
    await ingrid.taps(NL("case-why-solved"), room=OFFICE)
    assert bram.reads().count(NL("why-solved")) == 2
