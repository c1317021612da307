"""Talks that do not go by the bot: at the door, on the phone, with families who answer nothing; counted as they are."""

import asyncio
import json
from datetime import date, timedelta
from typing import Any

import pytest
from typer.testing import CliRunner

from bot.__main__ import app
from bot.demo.nursery import Plan
from care.checkin_policy import DEFAULTS, CheckinKind, CheckinPolicy
from care.periods import Period
from care.policy import Policy
from tests.conftest import KEY
from tests.stories.comers import invited
from tests.stories.conftest import World
from tests.stories.phone import TEAM, Phone
from translations.catalogue import shared_catalogue

NL, PL, AR = (shared_catalogue().texts(language) for language in ("nl", "pl", "ar"))
KIND, HELD, MANAGEMENT = NL("checkin-evaluation"), NL("plan-button-held"), "Leiding"
pytestmark = pytest.mark.parametrize("server", ["sqlite"], indirect=True)


@pytest.fixture
def policy() -> Policy:
    """Talks are on since November; Mila's evaluation, half a year after her first day, is due on 15 December."""
    half_a_year = DEFAULTS[CheckinKind.EVALUATION].model_copy(update={"moment": Period(months=6)})
    checkins = CheckinPolicy(since=date(2026, 11, 1), kinds={CheckinKind.EVALUATION: half_a_year})
    return Plan().policy.model_copy(update={"think_seconds": 0, "checkins": checkins})


async def days(world: World, count: int) -> None:
    for _ in range(count):
        await world.pass_time(days=1)


async def listed(world: World, monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """`overdracht checkins --json` on the database of this nursery, as it stands now."""
    monkeypatch.setenv("OVERDRACHT_DATABASE_URL", world.nursery.database.url.render_as_string(hide_password=False))
    monkeypatch.setenv("OVERDRACHT_KEYS", KEY)
    day = world.nursery.time.now().date().isoformat()
    told = await asyncio.to_thread(CliRunner().invoke, app, ["checkins", "--json", "--as-of", day])
    assert told.exit_code == 0, told.output
    return [json.loads(line) for line in told.stdout.splitlines()]


def plan_of(phone: Phone) -> int:
    """The plan of Mila's talk, as it stands in her topic."""
    shown = [one for one in phone.screen(room=TEAM, topic="Mila") if any(HELD in row for row in one.buttons)]
    return shown[-1].message_id


async def evaluation(world: World, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """Mila's, which is the only one that anybody was invited to."""
    [row] = [row for row in await listed(world, monkeypatch) if row["kind"] == "evaluation" and row["guardians"]]
    return row


async def test_who_never_answered_was_spoken_at_the_door_and_both_parents_read_what_was_agreed(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    kim, anna, karim = world.phone("Kim"), world.phone("Anna"), world.phone("Karim")
    await world.pass_time(hours=20)
    await kim.says("di 15 dec 15.30, do 17 dec 17u", room=TEAM, topic="Mila", to=KIND)
    await kim.taps(NL("plan-button-invite", count=2), room=TEAM)
    await karim.taps(AR("talk-button-no"))
    await days(world, 18)
    assert NL("said-at-door", name="Anna", child="Mila") in kim.reads(room=TEAM, topic="Mila")
    row = await evaluation(world, monkeypatch)
    assert row["guardians"] == {"declined": 1, "no_answer": 1}, "no answer and no thanks, each apart"
    assert row["state"] == "no_answer"
    await kim.taps(HELD, room=TEAM, on=plan_of(kim))
    row = await evaluation(world, monkeypatch)
    assert row["state"] == "held"
    assert row["guardians"] == {"declined": 1, "spoken": 1}, "who declined does not vanish behind who was spoken"
    spoken = NL("after-spoken", child="Mila").split(".")[0]
    await kim.says("ouders: luiers mee\nscherm: wij: geen filmpjes", room=TEAM, topic="Mila", to=spoken)
    preview = kim.last(room=TEAM, topic="Mila").text
    by = NL("agreement-by", date=NL.date(world.nursery.time.now().date() + timedelta(weeks=2)))
    assert preview.count(by) == 2, "nobody named a day, and each has one"
    assert preview.count("📱") == 1
    fatima = world.phone("Fatima")
    await fatima.taps(NL("agreements-share"), room=TEAM)
    async with world.nursery.database.transaction() as uow:
        [talk] = [one for one in (await uow.checkins.known()).values() if one.agreements]
        people = {one.id: one.name for one in await uow.people.on_roster()}
    assert people[talk.invited_by or 0] == "Kim"
    assert {people[one.shared_by or 0] for one in talk.agreements} == {"Fatima"}, "who tapped is on record"
    for t, parent in ((PL, anna), (AR, karim)):
        assert t("agreements-title", child="Mila") in parent.last().text, "it is about her child, whoever came"
        assert "📱" in parent.last().text
    assert (await evaluation(world, monkeypatch))["screen_agreements"] == 1


async def test_who_is_still_to_come_keeps_her_appointment_and_the_other_invitation_ends_kindly(world: World) -> None:
    kim, anna, karim = world.phone("Kim"), world.phone("Anna"), world.phone("Karim")
    await world.pass_time(hours=20)
    await kim.says("di 15 dec 15.30, do 17 dec 17u", room=TEAM, topic="Mila", to=KIND)
    await kim.taps(NL("plan-button-invite", count=2), room=TEAM)
    assert HELD in kim.buttons(room=TEAM, topic="Mila")
    await anna.taps(anna.buttons()[0])
    await anna.taps(PL("talk-button-alone"))
    assert HELD not in kim.buttons(room=TEAM, topic="Mila"), "somebody is still to come"
    await anna.taps(PL("talk-button-cancel"))
    await kim.taps(HELD, room=TEAM, on=plan_of(kim))
    over = AR("talk-over", child="Mila")
    assert karim.reads().count(over) == 1
    assert over not in anna.reads()


async def test_a_mentor_who_lets_it_lie_is_asked_once_more_and_then_the_management_hears(world: World) -> None:
    kim, roel = world.phone("Kim"), world.phone("Roel")
    await days(world, 22)
    plan = NL("plan-title", child="Mila", kind=KIND)
    assert kim.reads(room=TEAM, topic="Mila").count(plan) == 2
    about = {"date": NL.date(date(2026, 12, 15)), "who": NL("talk-mentor", mentor="Kim")}
    unplanned = NL("office-unplanned", kind=KIND, child="Mila", **about)
    assert unplanned not in roel.reads(room=MANAGEMENT)
    await days(world, 5)
    assert roel.reads(room=MANAGEMENT).count(unplanned) == 1


async def test_a_worry_at_the_gate_becomes_a_talk_that_somebody_keeps_track_of(world: World) -> None:
    fatima = world.phone("Fatima")
    for _ in range(2):
        await fatima.says("Ik denk dat hij autistisch is. Lekker buiten gespeeld.", room=TEAM, topic="Sam K.")
        await fatima.taps("💬 Gesprek voorstellen", room=TEAM)
    said = fatima.reads(room=TEAM, topic="Sam K.")
    assert NL("plan-title", child="Sam K.", kind=NL("checkin-worry")) in said
    async with world.nursery.database.transaction() as uow:
        known = [one for one in (await uow.checkins.known()).values() if one.kind is CheckinKind.WORRY]
    assert len(known) == 1, "one at a time"
    soon = NL.short_date(date(2026, 11, 26))
    assert any(soon in label for label in fatima.buttons(room=TEAM, topic="Sam K.")), "as soon as can be"


async def test_the_guide_of_out_of_school_care_asks_after_the_digital_world(world: World) -> None:
    fatima, bram = world.phone("Fatima"), world.phone("Bram")
    row = "child,K08,Sam K.,Vlinders,bso,2018-12-14,2024-09-02,,M01,no,,,,"
    await invited(world, row, instead_of="K08")
    await world.pass_time(hours=20)
    yearly = NL("checkin-yearly")
    await fatima.says("di 15 dec 15.30, wo 16 dec 9u", room=TEAM, topic="Sam K.", to=yearly)
    await fatima.taps(NL("plan-button-invite", count=2), room=TEAM)
    await bram.taps(bram.buttons()[0])
    await days(world, 20)
    await world.pass_time(hours=6)
    assert NL("guide-digital") in fatima.reads(room=TEAM, topic="Sam K.")
    assert NL("guide-digital") not in fatima.reads(room=TEAM, topic="Mila")
