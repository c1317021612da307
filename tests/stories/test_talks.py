"""A talk, from the day its mentor is asked to what was agreed in it: two parents, two languages, one plan."""

from datetime import UTC, date, datetime

import pytest

from bot.demo.nursery import Plan
from care.checkin_policy import DEFAULTS, CheckinKind, CheckinPolicy
from care.periods import Period
from care.policy import Policy
from handlers.checkin_buttons import AfterTap, AgreementTap, GuestMoment, GuestTap, KindTap, PlanMoment, PlanTap
from storage.appointments import Checkin, CheckinState
from storage.models import PersonKind
from tests.stories.conftest import World
from tests.stories.phone import TEAM, Phone
from translations.catalogue import Texts, shared_catalogue

NL, PL, AR, TR = (shared_catalogue().texts(language) for language in ("nl", "pl", "ar", "tr"))
KIND = NL("checkin-evaluation")
only_sqlite = pytest.mark.parametrize("server", ["sqlite"], indirect=True)
TUESDAY, WEDNESDAY, THURSDAY = (date(2026, 12, day) for day in (15, 16, 17))


@pytest.fixture
def policy() -> Policy:
    """Talks are on since November; Mila's evaluation, half a year after her first day, is due on 15 December."""
    half_a_year = DEFAULTS[CheckinKind.EVALUATION].model_copy(update={"moment": Period(months=6)})
    checkins = CheckinPolicy(since=date(2026, 11, 1), kinds={CheckinKind.EVALUATION: half_a_year})
    return Plan().policy.model_copy(update={"think_seconds": 0, "checkins": checkins})


def team(world: World) -> str:
    return world.phone("Kim").reads(room=TEAM, topic="Mila")


def moment(t: Texts, day: date, time: str) -> str:
    return t("talk-moment", date=t.date(day), time=time)


async def offered(world: World, typed: str = "di 15 dec 15.30, do 17 dec 17u, wo 16 dec kwart over 9") -> Phone:
    """The mentor was asked, typed three moments and invited both parents."""
    kim = world.phone("Kim")
    await world.pass_time(hours=20)
    await kim.says(typed, room=TEAM, topic="Mila", to=KIND)
    await kim.taps(NL("plan-button-invite", count=3), room=TEAM)
    return kim


async def evaluation(world: World) -> Checkin:
    async with world.nursery.database.transaction() as uow:
        known = (await uow.checkins.known()).values()
    return next(one for one in known if one.kind is CheckinKind.EVALUATION and one.child.name == "Mila")


async def test_a_talk_is_planned_held_and_kept(world: World) -> None:
    anna, karim = world.phone("Anna"), world.phone("Karim")
    await world.pass_time(hours=1)
    assert KIND not in team(world), "three weeks before, and not a day sooner"
    kim = await offered(world)
    assert team(world).count(KIND) == 2
    for t, parent in ((PL, anna), (AR, karim)):
        assert parent.buttons()[:3] == [
            moment(t, TUESDAY, "15:30"),
            moment(t, WEDNESDAY, "09:15"),
            moment(t, THURSDAY, "17:00"),
        ]
    await anna.taps(moment(PL, TUESDAY, "15:30"))
    await anna.taps(PL("talk-button-alone"))
    assert PL("talk-prepare", child="Mila") in anna.last().text
    assert NL("said-coming", name="Anna", child="Mila", moment=moment(NL, TUESDAY, "15:30")) in team(world)
    assert moment(AR, TUESDAY, "15:30") in karim.buttons(), "what the other chose does not show"
    await karim.taps(moment(AR, THURSDAY, "17:00"))
    await karim.taps(AR("talk-button-alone"))
    await anna.taps(PL("talk-button-answer"))
    await anna.says("Mila bardzo lubi książki")
    assert anna.last().text == PL("talk-view-kept")
    assert "Mila bardzo lubi książki" in team(world)
    for hours in (*[24] * 17, *[2] * 60):
        await world.pass_time(hours=hours)
    said = anna.reads()
    for key in ("later", "tomorrow", "today"):
        line = PL(f"talk-reminder-{key}", child="Mila", moment=moment(PL, TUESDAY, "15:30"))
        assert said.count(line) == 1, key
    assert moment(PL, THURSDAY, "17:00") not in said.split(PL("talk-prepare", child="Mila"))[-1]
    after = NL("after", name="Anna", child="Mila", moment=moment(NL, TUESDAY, "15:30"))
    assert team(world).count(after) == 1
    await kim.says("ouders: rekening betalen\nwij: samen spelen met Yusuf", room=TEAM, topic="Mila", to=after)
    assert NL("talk-held") in team(world), "the gate stands here too"
    assert NL("agreements-share") not in kim.buttons(room=TEAM, topic="Mila")
    await kim.says("ouders: boekjes mee voor 21 dec\nwij: elke dag voorlezen", room=TEAM, topic="Mila", to=after)
    assert "boekjes" not in anna.reads(), "nothing reaches a parent before the tap"
    await kim.taps(NL("agreements-share"), room=TEAM)
    assert "boekjes mee" in anna.last().text
    assert PL("written-by", names=PL.list(["Kim"])) in anna.last().text
    assert "elke dag voorlezen" in karim.last().text
    assert karim.last().text.count(NL("agreement-by", date=NL.date(date(2026, 12, 21)))) == 0, (
        "dates are in her language"
    )
    for _ in range(6):
        await world.pass_time(days=1)
    assert anna.reads().count(PL("agreement-today", text="boekjes mee")) == 1
    assert PL("written-by", names=PL.list(["Kim"])) in anna.last().text
    await anna.taps(PL("agreement-button-done"))
    assert anna.buttons() != [PL("agreement-button-done")]


@only_sqlite
async def test_both_parents_together_hear_it_of_each_other_only_then(world: World) -> None:
    await offered(world)
    anna, karim = world.phone("Anna"), world.phone("Karim")
    await anna.taps(moment(PL, TUESDAY, "15:30"))
    await anna.taps(PL("talk-button-together"))
    together = AR("talk-other-together", moment=moment(AR, TUESDAY, "15:30"))
    assert together not in karim.reads()
    await karim.taps(moment(AR, THURSDAY, "17:00"))
    await karim.taps(AR("talk-button-together"))
    assert karim.last().text == together
    await karim.taps(AR("talk-button-join"))
    for t, parent in ((PL, anna), (AR, karim)):
        joint = t("talk-joint", child="Mila", moment=moment(t, TUESDAY, "15:30"))
        assert parent.reads().count(joint) == 1
    for _ in range(22):
        await world.pass_time(days=1)
    assert team(world).count(NL.list(["Anna", "Karim"])) == 2, "one guide and one question for the two of them"


@only_sqlite
@pytest.mark.parametrize("choice", ["together", "alone"])
async def test_how_both_see_the_child_stands_side_by_side_and_goes_out_by_a_tap(world: World, choice: str) -> None:
    kim, anna, karim = await offered(world), world.phone("Anna"), world.phone("Karim")
    for t, parent, at in ((PL, anna, "15:30"), (AR, karim, "17:00")):
        await parent.taps(moment(t, TUESDAY if parent is anna else THURSDAY, at))
        await parent.taps(t(f"talk-button-{choice}"))
    if choice == "together":
        await karim.taps(AR("talk-button-join"))
    await anna.taps(PL("talk-button-answer"), on=anna.showing(PL("talk-button-answer")))
    await anna.says("Mila bardzo lubi książki")
    until = datetime(2026, 12, 15, 7, 0, tzinfo=UTC) - world.nursery.time.now()
    await world.pass_time(seconds=until.total_seconds())
    await kim.says("Mila bouwt graag torens", room=TEAM, topic="Mila", to=NL("guide-answer"))
    preview = kim.last(room=TEAM, topic="Mila").text
    for words in ("Mila bardzo lubi książki", NL("written-by", names=NL.list(["Anna"])), "Mila bouwt graag torens"):
        assert words in preview
    assert NL("written-by", names=NL.list(["Kim"])) in preview
    assert "torens" not in anna.reads() + karim.reads(), "nothing reaches a parent before the tap"
    await kim.says("Mila bouwt graag hoge torens", room=TEAM, topic="Mila", to="Mila bouwt graag torens")
    await kim.taps(NL("views-share"), room=TEAM)
    for t, parent in ((PL, anna), (AR, karim)):
        assert t("views-title", child="Mila") in parent.last().text
        assert "Mila bouwt graag hoge torens" in parent.last().text
        assert t("written-by", names=t.list(["Kim"])) in parent.last().text
        assert parent.reads().count(t("views-title", child="Mila")) == 1
    assert PL("written-by", names=PL.list(["Anna"])) in anna.last().text
    hers = AR("written-by", names=AR.list(["Anna"])) in karim.last().text
    assert hers == (choice == "together"), "what the one wrote the other reads only where they come together"
    assert (AR("views-none") in karim.last().text) != hers


@only_sqlite
async def test_one_moment_is_not_given_twice(world: World) -> None:
    await offered(world)
    anna, karim = world.phone("Anna"), world.phone("Karim")
    await anna.taps(moment(PL, TUESDAY, "15:30"))
    await anna.taps(PL("talk-button-alone"))
    shown = karim.last().message_id
    assert await karim.taps(moment(AR, TUESDAY, "15:30")) == AR("talk-taken")
    assert moment(AR, TUESDAY, "15:30") not in karim.buttons()
    assert karim.last().message_id == shown


@only_sqlite
async def test_declining_is_an_answer_and_can_be_taken_back(world: World) -> None:
    await offered(world)
    anna, karim = world.phone("Anna"), world.phone("Karim")
    for t, parent in ((PL, anna), (AR, karim)):
        await parent.taps(t("talk-button-no"))
    assert anna.last().text == PL("talk-declined", child="Mila")
    assert team(world).count(NL("said-declined", name="Anna", child="Mila")) == 1
    await world.pass_time(days=30)
    assert PL("talk-urge") not in anna.reads(), "who said no is not asked again"
    checkin = await evaluation(world)
    assert checkin.state is CheckinState.DECLINED


@only_sqlite
async def test_no_answer_gets_one_reminder_and_then_a_word_at_the_door(world: World) -> None:
    await offered(world)
    anna = world.phone("Anna")
    await world.pass_time(days=8)
    assert anna.reads().count(PL("talk-urge")) == 1
    for _ in range(20):
        await world.pass_time(days=1)
    assert anna.reads().count(PL("talk-urge")) == 1
    assert team(world).count(NL("said-at-door", name="Anna", child="Mila")) == 1


async def test_a_talk_moves_and_is_called_off_and_everybody_hears_it_once(world: World) -> None:
    kim = await offered(world)
    anna, karim = world.phone("Anna"), world.phone("Karim")
    await anna.taps(moment(PL, TUESDAY, "15:30"))
    await anna.taps(PL("talk-button-alone"))
    await kim.taps(NL("plan-button-more"), room=TEAM)
    await kim.says("vr 18 dec 9u, ma 21 dec 9u", room=TEAM, topic="Mila", to=KIND)
    await kim.taps(NL("plan-button-invite", count=2), room=TEAM)
    moved = PL("talk-moved", child="Mila", moment=moment(PL, TUESDAY, "15:30"))
    assert anna.reads().count(moved) == 1
    assert AR("talk-moved", child="Mila", moment=moment(AR, TUESDAY, "15:30")) not in karim.reads()
    await anna.taps(moment(PL, date(2026, 12, 18), "09:00"))
    await anna.taps(PL("talk-button-alone"))
    await kim.taps(NL("plan-button-cancel"), room=TEAM)
    gone = PL("talk-cancelled", child="Mila", moment=moment(PL, date(2026, 12, 18), "09:00"))
    assert anna.reads().count(gone) == 1
    assert karim.last().text == AR("talk-withdrawn", child="Mila")
    await world.pass_time(days=40)
    assert PL("talk-reminder-today", child="Mila", moment=moment(PL, date(2026, 12, 18), "09:00")) not in anna.reads()


@only_sqlite
async def test_who_cannot_come_says_so_and_chooses_anew(world: World) -> None:
    await offered(world)
    anna = world.phone("Anna")
    await anna.taps(PL("talk-button-interpreter"))
    assert NL("said-interpreter", name="Anna") in team(world)
    await anna.taps(moment(PL, TUESDAY, "15:30"))
    await anna.taps(PL("talk-button-alone"))
    assert NL("plan-where", place=NL("plan-place-here"), minutes=30) in team(world), (
        "twice said takes half as long again"
    )
    await anna.taps(PL("talk-button-cancel"))
    assert NL("said-cancelled", name="Anna", child="Mila", moment=moment(NL, TUESDAY, "15:30")) in team(world)
    await anna.taps(PL("talk-button-still"))
    await anna.taps(moment(PL, THURSDAY, "17:00"))
    await anna.taps(PL("talk-button-alone"))
    assert moment(PL, THURSDAY, "17:00") in anna.last().text


@only_sqlite
async def test_another_time_goes_the_way_of_all_her_words(world: World) -> None:
    await offered(world)
    anna = world.phone("Anna")
    await anna.taps(PL("talk-button-other"))
    await anna.says("faktura jest za wysoka, nie zapłacę")
    assert "faktura" not in team(world), "what is about money does not go along"


@only_sqlite
async def test_what_is_no_moment_is_said_and_nothing_is_guessed(world: World) -> None:
    kim = world.phone("Kim")
    await world.pass_time(hours=20)
    await kim.says("ergens volgende week, di 15 dec 15.30", room=TEAM, topic="Mila", to=KIND)
    assert NL("plan-unread", text="ergens volgende week") in team(world)
    assert NL("plan-button-invite", count=1) in kim.buttons(room=TEAM, topic="Mila")


@only_sqlite
async def test_the_mentor_says_how_long_a_talk_takes(world: World) -> None:
    kim, anna = world.phone("Kim"), world.phone("Anna")
    await world.pass_time(hours=20)
    for minutes in (30, 45, 60, 90, 10):
        await kim.taps(NL("plan-button-length"), room=TEAM)
        assert NL("plan-where", place=NL("plan-place-here"), minutes=minutes) in team(world)
    await kim.says("di 15 dec 15.30, een half uur", room=TEAM, topic="Mila", to=KIND)
    await kim.says("35 min", room=TEAM, topic="Mila", to=KIND)
    await kim.taps(NL("plan-button-invite", count=1), room=TEAM)
    lasts = PL("talk-where", minutes=35, place=PL("talk-place-here", organisation=Plan().policy.organisation))
    assert lasts in anna.last().text
    await anna.taps(moment(PL, TUESDAY, "15:30"))
    await anna.taps(PL("talk-button-alone"))
    assert lasts in anna.reads(), "the confirmation, which took the invitation's place, says it too"


@only_sqlite
async def test_a_worry_is_planned_by_whoever_has_it(world: World) -> None:
    kim, anna = world.phone("Kim"), world.phone("Anna")
    await kim.says("/gesprek", room=TEAM, topic="Mila")
    await kim.taps(NL("checkin-worry"), room=TEAM)
    await kim.taps(kim.buttons(room=TEAM, topic="Mila")[0], room=TEAM)
    await kim.taps(NL("plan-button-invite", count=1), room=TEAM)
    assert PL("talk-why-worry", child="Mila") in anna.reads()


@only_sqlite
async def test_every_time_of_the_policy_has_its_turn_and_the_deputy_stands_in(world: World) -> None:
    kim = world.phone("Kim")
    async with world.nursery.database.transaction() as uow:
        mila = next(one for one in await uow.people.all_children(date(2026, 11, 24)) if one.name == "Mila")
        staff = [one for one in await uow.people.on_roster() if one.kind is PersonKind.STAFF]
        assert mila.mentor is not None
        deputy = next(one for one in staff if one.id != mila.mentor_id)
        mila.mentor.away_from, mila.mentor.deputy_id = date(2026, 11, 1), deputy.id
    await kim.says("/gesprek", room=TEAM, topic="Mila")
    await kim.taps(NL("checkin-worry"), room=TEAM)
    assert deputy.name in kim.last(room=TEAM, topic="Mila").text
    moments = kim.buttons(room=TEAM, topic="Mila")[:6]
    assert {label.split()[-1] for label in moments} == {"08:30", "13:00", "17:00"}


@only_sqlite
async def test_ids_from_outside_open_nothing(world: World) -> None:
    await offered(world)
    emine, ingrid, kim = world.phone("Emine"), world.phone("Ingrid"), world.phone("Kim")
    at = int(datetime(2026, 12, 15, 14, 30, tzinfo=UTC).timestamp()) // 60
    await emine.says("/menu")
    for tap in (GuestMoment(at=at, guest=1), GuestTap(act="no", guest=1), AgreementTap(act="done", number=1)):
        assert await emine.presses(tap.pack(), emine.last().message_id) == TR("sorry-old-button")
    await ingrid.says("/open", room="Administratie")
    shown = ingrid.last(room="Administratie").message_id
    taps = (
        PlanTap(act="cancel", checkin=1),
        PlanMoment(at=at, checkin=1),
        KindTap(kind="worry", child=1),
        AfterTap(act="held", guest=1),
        AgreementTap(act="share", number=1),
    )
    for plan in taps:
        await ingrid.presses(plan.pack(), shown, room="Administratie")
    for number in (7, 99):
        assert await kim.presses(
            PlanTap(act="cancel", checkin=number).pack(), kim.last(room=TEAM).message_id, room=TEAM
        )
    checkin = await evaluation(world)
    assert checkin.state is CheckinState.INVITED
    assert all(guest.starts_at is None for guest in checkin.guests)


@only_sqlite
async def test_nobody_is_reminded_at_night_and_each_chooses_her_own_hours(world: World) -> None:
    await offered(world, "di 15 dec 8.30, do 17 dec 17u, wo 16 dec 9u")
    anna, karim = world.phone("Anna"), world.phone("Karim")
    await karim.says("/quiet")
    await karim.taps(AR("quiet-never"))
    assert karim.last().text == AR("quiet-is-never")
    for t, parent in ((PL, anna), (AR, karim)):
        await parent.taps(moment(t, TUESDAY, "08:30"), on=parent.showing(moment(t, TUESDAY, "08:30")))
        await parent.taps(t("talk-button-together"))
    early = datetime(2026, 12, 15, 5, 45, tzinfo=UTC)
    await world.pass_time(seconds=(early - world.nursery.time.now()).total_seconds())
    line = "talk-reminder-today"
    assert PL(line, child="Mila", moment=moment(PL, TUESDAY, "08:30")) not in anna.reads(), "a quarter to seven"
    assert AR(line, child="Mila", moment=moment(AR, TUESDAY, "08:30")) in karim.reads()
    await world.pass_time(minutes=20)
    assert PL(line, child="Mila", moment=moment(PL, TUESDAY, "08:30")) in anna.reads()


@only_sqlite
async def test_what_came_due_while_nothing_ran_is_judged_and_never_a_burst(world: World) -> None:
    await offered(world)
    anna = world.phone("Anna")
    await anna.taps(moment(PL, TUESDAY, "15:30"))
    await anna.taps(PL("talk-button-alone"))
    asleep = datetime(2026, 12, 15, 14, 25, tzinfo=UTC) - world.nursery.time.now()
    await world.pass_time(seconds=asleep.total_seconds())
    assert "talk-reminder" not in anna.last().text
    assert PL("talk-reminder-today", child="Mila", moment=moment(PL, TUESDAY, "15:30")) not in anna.reads()
    missed = NL("said-not-reminded", name="Anna", child="Mila", moment=moment(NL, TUESDAY, "15:30"))
    assert team(world).count(missed) == 1
    await world.pass_time(hours=20)
    assert team(world).count(missed) == 1
