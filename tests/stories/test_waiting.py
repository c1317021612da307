"""Nobody waits in silence: who asks is told by whom and until when, or the next one hears of it (R1, R9)."""

from datetime import date, timedelta

import pytest

from care.policy import Policy
from care.topics import Role
from tests.stories.conftest import ROSTER, World
from tests.stories.phone import TEAM
from translations.catalogue import shared_catalogue

NL = shared_catalogue().texts("nl")
CHILD, MANAGEMENT = "Sam K.", "Leiding"
MENTOR = NL("role-mentor", mentor="Fatima", group="Vlinders")
ASKED, TOLD = "Hebben jullie zijn blauwe jas gevonden?", "Hij heeft slecht geslapen vannacht"
LATE = NL("case-late-child", name="Bram", child=CHILD)
MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)
only_sqlite = pytest.mark.parametrize("server", ["sqlite"], indirect=True)


async def until(world: World, day: date, hour: int, minute: int = 0) -> None:
    """To a moment by the clock of the nursery, in winter an hour before that of the world."""
    now = world.nursery.time.now() + timedelta(hours=1)
    wanted = now.replace(year=day.year, month=day.month, day=day.day, hour=hour, minute=minute, second=0, microsecond=0)
    while (left := wanted - (world.nursery.time.now() + timedelta(hours=1))) > timedelta():
        await world.pass_time(seconds=min(left, timedelta(hours=1)).total_seconds())


def top(world: World) -> str:
    """The top of the day, as the team room shows it."""
    return "\n".join(one.text for one in world.phone("Fatima").screen(room=TEAM) if one.text.startswith("📌"))


def no_answer(key: str) -> str:
    texts = {"who": NL("role-person", person="Roel", role=NL("role-management")), "phone": "020 555 01 23"}
    return NL(key, role=NL("role-group", group="Vlinders"), **texts)


async def test_a_question_that_lies_is_on_top_next_morning_and_then_the_management_hears_that_she_waits(
    world: World,
) -> None:
    bram, fatima, roel = world.phone("Bram"), world.phone("Fatima"), world.phone("Roel")
    await until(world, MONDAY, 16)
    await bram.says(ASKED)
    assert bram.last().text.split("\n")[1:] == [NL("passed-who", who=MENTOR), NL("passed-today")]
    await until(world, MONDAY, 18, 31)
    assert LATE in fatima.reads(room=TEAM, topic=CHILD)
    assert bram.last().text == no_answer("case-late-alone")
    assert ASKED in top(world), "whoever opens the group reads it first"
    assert "Bram" not in roel.reads(room=MANAGEMENT), "it has a day more"
    await until(world, date(2026, 11, 25), 10)
    assert bram.last().text == no_answer("case-late-up")
    monday = NL.date(MONDAY)
    waits = NL("case-late-team", name="Bram", child=CHILD, since=monday, role=NL("role-group", group="Vlinders"))
    assert roel.last(room=MANAGEMENT).text == waits, "that he waits, and not for what"
    await until(world, date(2026, 11, 30), 10)
    assert bram.reads().count("⏰") == 2
    assert roel.reads(room=MANAGEMENT).count(waits) == fatima.reads(room=TEAM, topic=CHILD).count(LATE) == 1


@only_sqlite
class TestAManagementWithoutARoom:
    @pytest.fixture
    def roster_file(self) -> bytes:
        return b"".join(line for line in ROSTER.encode().splitlines(keepends=True) if b"R04" not in line)

    @pytest.fixture
    def policy(self, policy: Policy) -> Policy:
        own = policy.role(Role.MANAGEMENT).model_copy(update={"deputy": Role.BILLING})
        return policy.model_copy(update={"roles": {**policy.roles, Role.MANAGEMENT: own}})

    async def test_the_deputy_who_hears_it_is_named(self, world: World) -> None:
        bram = world.phone("Bram")
        await until(world, MONDAY, 16)
        await bram.says(ASKED)
        await until(world, date(2026, 11, 25), 10)
        assert "Bram" in world.phone("Ingrid").reads(room="Administratie")
        ingrid = NL("role-person", person="Ingrid", role=NL("role-billing"))
        assert bram.last().text == NL("case-late-up", who=ingrid, phone="020 555 01 23")


@only_sqlite
async def test_a_question_beside_an_invoice_has_the_same_reader_as_one_alone(world: World) -> None:
    bram = world.phone("Bram")
    await until(world, MONDAY, 16)
    await bram.says(f"{ASKED} En waarom is de factuur twee keer afgeschreven?")
    (asked,) = [block for block in bram.last().text.split("\n\n") if ASKED in block]
    assert asked.split("\n")[1:] == [NL("passed-who", who=MENTOR), NL("passed-today")]


@only_sqlite
async def test_what_only_tells_something_waits_for_no_answer_and_is_still_read_first(world: World) -> None:
    bram, fatima, roel = world.phone("Bram"), world.phone("Fatima"), world.phone("Roel")
    await until(world, MONDAY, 16)
    await bram.says(TOLD)
    assert bram.last().text == NL("reply-passed", group="Vlinders")
    await bram.says("Morgen komt opa hem halen")
    await fatima.taps(NL("button-seen"), room=TEAM)
    await until(world, TUESDAY, 8)
    assert TOLD in top(world)
    assert "opa" not in top(world), "somebody saw it on the day itself"
    await until(world, date(2026, 11, 30), 10)
    assert LATE not in fatima.reads(room=TEAM, topic=CHILD)
    assert "Bram" not in roel.reads(room=MANAGEMENT)
    assert "⏰" not in bram.reads()


@only_sqlite
async def test_who_wants_to_be_called_is_not_left_for_a_second_day(world: World) -> None:
    bram, fatima, roel = world.phone("Bram"), world.phone("Fatima"), world.phone("Roel")
    await fatima.says("slp 12-13, at alles, erg vrolijk", room=TEAM, topic=CHILD)
    await fatima.taps("✅ Versturen", room=TEAM)
    await world.pass_time(minutes=2)
    await bram.taps(NL("button-call-me"))
    assert bram.last().text.endswith(NL("passed-today"))
    await until(world, TUESDAY, 10)
    assert roel.reads(room=MANAGEMENT).count("Bram") == 1
    assert NL("button-call-me") not in roel.reads(room=MANAGEMENT)


@only_sqlite
async def test_a_call_that_is_asked_for_in_words_is_read_in_dutch_without_a_machine(world: World) -> None:
    await world.phone("Anna").says("Czy ktoś może do mnie zadzwonić?")
    came = world.phone("Fatima").last(room=TEAM, topic="Mila").text
    assert came.startswith(NL("parent-call-me", name="Anna", child="Mila"))
    assert "zadzwonić" in came


@only_sqlite
async def test_while_the_mentor_is_on_leave_everybody_reads_who_stands_in(world: World) -> None:
    bram, fatima = world.phone("Bram"), world.phone("Fatima")
    async with world.nursery.database.transaction() as uow:
        staff = {one.name: one for one in await uow.people.on_roster()}
        staff["Fatima"].away_from, staff["Fatima"].deputy_id = date(2026, 11, 1), staff["Kim"].id
    await bram.says("Ik maak me zorgen over zijn spraak, mag ik daarover praten?")
    assert NL("role-mentor", mentor="Kim", group="Vlinders") in bram.last().text
    assert NL("parent-for-mentor", mentor="Kim") in fatima.reads(room=TEAM, topic=CHILD)


@only_sqlite
async def test_after_a_week_in_which_nobody_looked_nobody_is_apologised_to(world: World) -> None:
    """A computer that was off, or an older version that knew no promise to the team."""
    bram, fatima, roel = world.phone("Bram"), world.phone("Fatima"), world.phone("Roel")
    await bram.says(ASKED)
    await world.pass_time(days=10)
    assert "⏰" not in bram.reads()
    assert LATE not in fatima.reads(room=TEAM, topic=CHILD)
    assert "Bram" not in roel.reads(room=MANAGEMENT)
