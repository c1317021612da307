"""The step to school: nothing about a child goes there before each guardian said yes, in her own language (§2.2)."""

from datetime import date

import pytest

from bot.demo.nursery import Plan
from care.checkin_policy import DEFAULTS, CheckinKind, CheckinPolicy
from care.periods import Period
from care.policy import Policy
from handlers.buttons import JoinTap
from handlers.checkin_buttons import FormAsk, FormTap
from tests.stories.conftest import World
from tests.stories.phone import TEAM
from translations.catalogue import shared_catalogue

NL, PL, AR, TR = (shared_catalogue().texts(language) for language in ("nl", "pl", "ar", "tr"))
KIND = NL("plan-title", child="Mila", kind=NL("checkin-transfer"))

pytestmark = pytest.mark.parametrize("server", ["sqlite"], indirect=True)


@pytest.fixture
def policy() -> Policy:
    """Mila's talk about school, nine months and three days after her birth, is due on 15 December."""
    early = DEFAULTS[CheckinKind.TRANSFER].model_copy(update={"moment": Period(months=9, days=3)})
    checkins = CheckinPolicy(since=date(2026, 11, 1), kinds={CheckinKind.TRANSFER: early})
    return Plan().policy.model_copy(update={"think_seconds": 0, "checkins": checkins})


def team(world: World) -> str:
    return world.phone("Kim").reads(room=TEAM, topic="Mila")


async def invited(world: World) -> None:
    await world.pass_time(hours=20)
    kim = world.phone("Kim")
    await kim.says("di 15 dec 15.30, do 17 dec 17u", room=TEAM, topic="Mila", to=KIND)
    assert NL("plan-button-form") not in kim.buttons(room=TEAM, topic="Mila"), "first they hear what it is about"
    await kim.taps(NL("plan-button-invite", count=2), room=TEAM)


async def test_each_guardian_says_whether_the_form_may_go_to_school(world: World) -> None:
    await invited(world)
    kim, anna, karim = (world.phone(name) for name in ("Kim", "Anna", "Karim"))
    await kim.taps(NL("plan-button-form"), room=TEAM)
    for name in ("Anna", "Karim"):
        assert NL("said-form-open", name=name, child="Mila") in team(world)
    organisation = Plan().policy.organisation
    assert anna.last().text == PL("form-ask", organisation=organisation, child="Mila")
    assert karim.last().text == AR("form-ask", organisation=organisation, child="Mila")
    await anna.taps(PL("form-button-yes"))
    assert PL("form-yes", child="Mila") == anna.last().text
    assert NL("said-form-open", name="Karim", child="Mila") in team(world), "one yes is not the other's"
    assert "Anna" not in karim.last().text
    await karim.taps(AR("form-button-no"))
    assert team(world).count(NL("said-form-no", name="Karim", child="Mila")) == 2, "as news, and in the plan"
    await karim.taps(AR("form-button-yes"))
    assert karim.buttons() == [AR("form-button-no")], "what was said can be taken back"
    assert team(world).count(NL("said-form-yes", name="Karim", child="Mila")) == 2
    assert NL("plan-button-form") not in kim.buttons(room=TEAM, topic="Mila"), "nobody is asked twice"


async def test_after_the_talk_it_can_still_be_asked_and_a_no_to_the_talk_says_nothing_of_the_form(world: World) -> None:
    await invited(world)
    kim, anna, karim = (world.phone(name) for name in ("Kim", "Anna", "Karim"))
    await karim.taps(AR("talk-button-no"))
    await anna.taps(PL("talk-moment", date=PL.date(date(2026, 12, 15)), time="15:30"))
    for _ in range(24):
        await world.pass_time(days=1)
    await kim.taps(NL("after-button-held"), room=TEAM)
    await kim.taps(NL("plan-button-form"), room=TEAM)
    assert PL("form-ask", organisation=Plan().policy.organisation, child="Mila") == anna.last().text
    assert AR("form-ask", organisation=Plan().policy.organisation, child="Mila") == karim.last().text
    await anna.taps(PL("form-button-no"))
    assert NL("said-form-no", name="Anna", child="Mila") in team(world)


async def test_whoever_gets_no_messages_is_asked_at_the_door(world: World) -> None:
    karim = world.phone("Karim")
    await karim.presses(JoinTap(act="decline").pack(), karim.last().message_id)
    await invited(world)
    await world.phone("Kim").taps(NL("plan-button-form"), room=TEAM)
    assert NL("said-form-open", name="Anna", child="Mila") in team(world)
    assert NL("said-form-door", name="Karim", child="Mila") in team(world)


async def test_ids_from_outside_ask_and_answer_nothing(world: World) -> None:
    await invited(world)
    emine, anna, kim, ingrid = (world.phone(name) for name in ("Emine", "Anna", "Kim", "Ingrid"))
    old = PL("sorry-old-button")
    assert await anna.presses(FormTap(yes=True, guest=1).pack(), anna.last().message_id) == old, "she was not asked"
    await ingrid.says("/open", room="Administratie")
    await ingrid.presses(FormAsk(checkin=1).pack(), ingrid.last(room="Administratie").message_id, room="Administratie")
    assert "📄" not in team(world).replace(NL("plan-button-form"), "")
    await kim.taps(NL("plan-button-form"), room=TEAM)
    before = team(world)
    await emine.says("/menu")
    for guest in range(1, 5):
        answer = await emine.presses(FormTap(yes=True, guest=guest).pack(), emine.last().message_id)
        assert answer == TR("sorry-old-button")
    assert await kim.presses(FormAsk(checkin=99).pack(), kim.last(room=TEAM, topic="Mila").message_id, room=TEAM)
    assert team(world) == before
