"""A promise is spoken of until it is kept: of an answer, by whoever stands in, and of the outcome of a complaint."""

from datetime import date, datetime, time, timedelta

import pytest

from bot.demo.nursery import Plan
from care.checkin_policy import CheckinPolicy
from care.policy import Policy
from care.topics import Role, Topic
from tests.stories.conftest import ROSTER, World
from tests.stories.phone import Phone
from translations.catalogue import shared_catalogue

NL, PL = (shared_catalogue().texts(language) for language in ("nl", "pl"))
OFFICE, COMPLAINTS, MANAGEMENT = "Administratie", "Klachten", "Leiding"
ASKED, UNHAPPY = "Waarom is de factuur twee keer afgeschreven?", "Jestem bardzo niezadowolona"
MONDAY, LAST_DAY = date(2026, 11, 23), date(2027, 1, 4)
CLOSED = frozenset({date(2026, 12, 8)})
only_sqlite = pytest.mark.parametrize("server", ["sqlite"], indirect=True)


@pytest.fixture
def policy() -> Policy:
    """Ingrid has the invoices and Joke stands in, but for one day; Joke has formal complaints and Roel stands in."""
    demo = Plan().policy
    billing = demo.role(Role.BILLING).model_copy(update={"deputy": Role.COMPLAINTS})
    joke = {"person": "Joke", "deputy": Role.MANAGEMENT, "holidays": CLOSED}
    complaints = demo.role(Role.COMPLAINTS).model_copy(update=joke)
    formal = demo.topics[Topic.COMPLAINT].model_copy(update={"reader": Role.COMPLAINTS})
    chosen = {
        "roles": {**demo.roles, Role.BILLING: billing, Role.COMPLAINTS: complaints},
        "topics": {**demo.topics, Topic.COMPLAINT: formal},
    }
    return demo.model_copy(update={**chosen, "think_seconds": 0, "checkins": CheckinPolicy()})


@pytest.fixture
def roster_file() -> bytes:
    return f"{ROSTER}room,R05,Klachten,,,,,,,,,,,complaints,\nstaff,M07,Joke,,,,,,,,,nl,,\n".encode()


async def on(world: World, day: date, hour: int = 10) -> None:
    """On to this hour of a later day, in one step."""
    wanted = datetime.combine(day, time(hour), world.nursery.policy.zone)
    world.nursery.time.move(wanted - world.nursery.time.now())
    await world.nursery.settle()


def topics(world: World, room: str) -> list[str]:
    chat = world.phone("Joke").place(room)
    return [topic.name for topic in world.telegram.chats[chat].topics.values()]


async def complains(world: World) -> Phone:
    """Anna makes it a formal complaint."""
    anna = world.phone("Anna")
    await anna.says(UNHAPPY)
    await anna.taps(PL("unhappy-complaints"))
    return anna


async def writes(world: World, text: str) -> None:
    """Joke answers in the one topic that she has."""
    joke, [topic] = world.phone("Joke"), topics(world, COMPLAINTS)
    await joke.says(text, room=COMPLAINTS, topic=topic)
    await joke.taps(NL("button-send"), room=COMPLAINTS)


async def looks(phone: Phone, command: str, room: str | None = None) -> str:
    await phone.says(command, room=room)
    return phone.last(room=room).text


def receipt(number: int, received: date, until: date) -> str:
    return PL("passed-receipt", number=number, date=PL.date(received), until=PL.date(until))


def past(phone: str = "020 555 01 23") -> str:
    return PL("formal-late", number=1, phone=phone)


async def test_a_formal_complaint_is_open_until_it_is_closed_and_past_its_six_weeks_three_hear_so(world: World) -> None:
    anna, joke, roel = await complains(world), world.phone("Joke"), world.phone("Roel")
    [topic] = topics(world, COMPLAINTS)
    assert await looks(joke, "/open", COMPLAINTS) != NL("open-none")
    await writes(world, "Dank je, wij zoeken het uit.")
    assert f"Anna · {NL('topic-complaint')} · {NL('open-outcome', days=42)}" in await looks(joke, "/open", COMPLAINTS)
    await on(world, date(2026, 12, 20))
    assert PL("formal-until", until=PL.date(LAST_DAY)) in await looks(anna, "/mine")
    soon = NL("case-formal-soon", number=1, until=NL.date(LAST_DAY), name="Anna")
    assert soon not in joke.reads(room=COMPLAINTS, topic=topic)
    for day, warned in ((date(2026, 12, 28), 1), (date(2027, 1, 3), 1), (LAST_DAY, 2)):
        await on(world, day)
        assert joke.reads(room=COMPLAINTS, topic=topic).count(soon) == warned
    assert past() not in anna.reads(), "it is not over yet"
    assert NL("open-outcome", days=0) in await looks(joke, "/open", COMPLAINTS)
    for days in (1, 2, 40):
        await on(world, LAST_DAY + timedelta(days=days))
    late = NL("case-formal-late", number=1, role=NL("role-complaints"))
    assert anna.reads().count(past()) == 1
    assert joke.reads(room=COMPLAINTS, topic=topic).count(late) == roel.reads(room=MANAGEMENT).count(late) == 1
    assert "Anna" not in roel.reads(room=MANAGEMENT), "that it is late, and not whose it is"
    assert NL("open-outcome-late") in await looks(joke, "/open", COMPLAINTS)
    assert past() in await looks(anna, "/mine")
    await joke.taps(NL("case-close"), room=COMPLAINTS)
    await joke.taps(NL("case-why-talked"), room=COMPLAINTS)
    assert await looks(joke, "/open", COMPLAINTS) == NL("open-none")
    assert past() not in await looks(anna, "/mine")


@only_sqlite
async def test_a_complaint_that_was_closed_has_no_six_weeks_left_when_she_writes_again(world: World) -> None:
    anna, joke = await complains(world), world.phone("Joke")
    await joke.taps(NL("case-close"), room=COMPLAINTS)
    await joke.taps(NL("case-why-solved"), room=COMPLAINTS)
    await on(world, date(2027, 2, 1))
    await anna.says("Mam jeszcze pytanie?", to=PL("why-solved"))
    assert NL("open-outcome-late") not in await looks(joke, "/open", COMPLAINTS)
    await on(world, date(2027, 2, 2))
    assert past() not in anna.reads()


@only_sqlite
async def test_with_another_role_the_six_weeks_are_those_of_the_day_it_came_in(world: World) -> None:
    anna, joke = await complains(world), world.phone("Joke")
    await writes(world, "Dank je, wij zoeken het uit.")
    await on(world, date(2026, 12, 7))
    await joke.taps(NL("case-move"), room=COMPLAINTS)
    await joke.taps(NL("role-management"), room=COMPLAINTS)
    await anna.taps(PL("case-move-yes"))
    assert receipt(1, MONDAY, LAST_DAY) in anna.reads().split(PL("passed"))[-1]
    formal = NL("case-formal", date=NL.date(MONDAY), until=NL.date(LAST_DAY))
    assert formal in world.phone("Roel").reads(room=MANAGEMENT, topic=topics(world, MANAGEMENT)[-1])


@only_sqlite
async def test_what_she_makes_a_complaint_two_weeks_later_is_one_from_that_day(world: World) -> None:
    anna, later = world.phone("Anna"), date(2026, 12, 7)
    await anna.says(UNHAPPY)
    await anna.taps("👤 Roel – Kierownictwo")
    await on(world, later)
    told = anna.showing(PL("button-not-them"))
    await anna.taps(PL("button-not-them"), on=told)
    await anna.taps(PL("choice-dissatisfied"), on=told)
    await anna.taps(PL("unhappy-complaints"), on=told)
    shown = next(one.text for one in anna.screen() if one.message_id == told)
    assert receipt(1, later, later + timedelta(weeks=6)) in shown


async def closes(phone: Phone, room: str = OFFICE) -> None:
    await phone.taps(NL("case-close"), room=room)
    await phone.taps(NL("case-why-solved"), room=room)


@only_sqlite
async def test_what_is_opened_again_has_a_promise_of_its_own_and_he_is_told_once(world: World) -> None:
    bram, ingrid = world.phone("Bram"), world.phone("Ingrid")
    await bram.says(ASKED)
    await closes(ingrid)
    await on(world, date(2026, 12, 1))
    await ingrid.taps(NL("case-reopen"), room=OFFICE)
    until = NL.date(date(2026, 12, 3))
    assert bram.last().text == NL("case-open-again", number=1, date=until)
    assert NL("passed-by", date=until) in await looks(bram, "/mine")
    await on(world, date(2026, 12, 3))
    assert "⏰" not in bram.reads()
    assert topics(world, COMPLAINTS) == [], "it is not late"
    assert bram.reads().count("↩️ Jouw vraag") == 1
    await on(world, date(2026, 12, 3), 18)
    assert "⏰" in bram.last().text


@only_sqlite
async def test_what_a_deputy_opens_again_is_promised_in_the_days_that_she_is_at_work(world: World) -> None:
    bram, joke = world.phone("Bram"), world.phone("Joke")
    await bram.says(ASKED)
    await on(world, date(2026, 11, 26))
    await closes(joke, COMPLAINTS)
    await on(world, date(2026, 12, 7))
    await joke.taps(NL("case-reopen"), room=COMPLAINTS)
    assert bram.last().text == NL("case-open-again", number=1, date=NL.date(date(2026, 12, 10)))


@only_sqlite
async def test_a_deputy_who_is_late_too_is_reminded_and_then_once_a_week(world: World) -> None:
    bram, joke, roel = world.phone("Bram"), world.phone("Joke"), world.phone("Roel")
    await bram.says(ASKED)
    person = NL("role-person", person="Joke", role=NL("role-complaints"))
    said = {"role": NL("role-billing"), "who": person, "date": NL.date(date(2026, 11, 30))}
    when = dict[date, list[str]]()
    for day in (MONDAY + timedelta(days=n) for n in range(1, 30)):
        before = len(bram.screen())
        await on(world, day)
        if told := [one.text for one in bram.screen()[before:] if "⏰" in one.text]:
            when[day] = told
    again = NL("case-late-alone", role=NL("role-complaints"), phone="020 555 01 23")
    weekly = [date(2026, 12, 1), date(2026, 12, 9), date(2026, 12, 16)]
    assert when == {date(2026, 11, 26): [NL("case-late-parent", **said)], **{day: [again] for day in weekly}}
    assert again in await looks(bram, "/mine")
    assert "🕓" not in bram.last().text, "what has passed is no promise"
    [topic] = topics(world, COMPLAINTS)
    assert joke.reads(room=COMPLAINTS, topic=topic).count(NL("case-late")) == len(weekly)
    shown = NL("case-late-office", role=NL("role-complaints"), since=NL.date(MONDAY), number=1)
    assert roel.reads(room=MANAGEMENT).count(shown) == len(weekly)
    assert "Bram" not in roel.reads(room=MANAGEMENT), "where it lies, and not whose it is"
    await writes(world, "Excuses, het bedrag komt terug.")
    before = bram.reads().count("⏰")
    await on(world, date(2027, 2, 1))
    assert bram.reads().count("⏰") == before, "answered is answered"


@only_sqlite
async def test_since_when_it_is_so_moves_with_a_name_a_deputy_and_a_promise(world: World, plan: Plan) -> None:
    bram = world.phone("Bram")
    demo = plan.policy
    deputy = demo.role(Role.BILLING).model_copy(update={"deputy": Role.MANAGEMENT})
    person = deputy.model_copy(update={"person": "Wil"})
    promise = demo.topics[Topic.PAYMENT].model_copy(update={"days": 3})
    changes: list[dict[str, object]] = [
        {},
        {"roles": {**demo.roles, Role.BILLING: deputy}},
        {"roles": {**demo.roles, Role.BILLING: person}},
        {"topics": {**demo.topics, Topic.PAYMENT: promise}},
    ]
    for days, change in enumerate(changes):
        object.__setattr__(plan, "policy", plan.policy.model_copy(update=change))
        await world.pass_time(days=1 if days else 0)
        assert NL("who-since", date=NL.date(MONDAY + timedelta(days=days))) in await looks(bram, "/who")
    last = NL("who-deputy", who=NL("role-person", person="Roel", role=NL("role-management")))
    assert f"Wil – {NL('role-billing')}. Antwoord binnen 3 werkdagen. {last}" in bram.last().text
    urgent = NL("who-hours", topic=NL("topic-urgent"), who=NL("role-group", group="Vlinders"), hours=1)
    assert f"• {urgent}\n" in bram.last().text
