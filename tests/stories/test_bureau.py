"""The yearly evaluation of a gastouder: she, the parents and the bureau are all reminded of it (R48)."""

from datetime import date, time

import pytest

from bot.demo.nursery import Plan
from care.checkin_policy import CheckinPolicy
from care.policy import Policy
from care.topics import Role
from handlers.checkin_buttons import AfterTap
from storage.appointments import Checkin
from tests.stories.conftest import World
from tests.stories.phone import TEAM, Phone
from translations.catalogue import Texts, shared_catalogue

NL, TR = (shared_catalogue().texts(language) for language in ("nl", "tr"))
KIND, MENTOR = NL("checkin-childminder"), NL("talk-mentor", mentor="Fatima")
BUREAU, ROEL = "Leiding", NL("role-person", person="Roel", role=NL("role-management"))
only_sqlite = pytest.mark.parametrize("server", ["sqlite"], indirect=True)
DUE = date(2026, 12, 15)


@pytest.fixture
def policy() -> Policy:
    """Talks are on; the bureau is there from nine to five, the gastouder earlier and later."""
    demo = Plan().policy
    roel = demo.role(Role.MANAGEMENT).model_copy(update={"opens": time(9), "closes": time(17)})
    changed = {"roles": {**demo.roles, Role.MANAGEMENT: roel}, "think_seconds": 0}
    return demo.model_copy(update={**changed, "checkins": CheckinPolicy(since=date(2026, 11, 1))})


@pytest.fixture
def roster_file() -> bytes:
    return b"""\
kind,key,name,group,form,born,first_day,last_day,mentor,photos,children,authority,language,role
room,R01,Team Vlinders,Vlinders,,,,,,,,,,
room,R02,Administratie,,,,,,,,,,,billing
room,R04,Leiding,,,,,,,,,,,management
staff,M01,Fatima,Vlinders,,,,,,,,,nl,
staff,M04,Ingrid,,,,,,,,,,nl,
staff,M06,Roel,,,,,,,,,,nl,
child,K02,Yusuf,Vlinders,gastouder,2024-01-28,2024-12-15,,M01,no,,,,
guardian,O03,Emine,,,,,,,,K02,yes,tr,
"""


def said(t: Texts, key: str, **more: str) -> str:
    return t(key, kind=KIND, child="Yusuf", who=MENTOR, date=t.date(DUE), name="Emine", **more)


async def talks(world: World) -> list[Checkin]:
    async with world.nursery.database.transaction() as uow:
        return [one for one in (await uow.checkins.known()).values() if one.guests]


async def invited(world: World) -> tuple[Phone, Phone, Phone]:
    """Three weeks before the day the gastouder was asked; she offers two moments."""
    fatima, emine, roel = (world.phone(name) for name in ("Fatima", "Emine", "Roel"))
    for _ in range(12):
        await world.pass_time(hours=4)
    assert roel.reads(room=BUREAU).count(said(NL, "office-asked")) == 1
    await fatima.says("di 15 dec 19.30, do 17 dec 7u", room=TEAM, topic="Yusuf", to=KIND)
    await fatima.taps(NL("plan-button-invite", count=2), room=TEAM)
    return fatima, emine, roel


@only_sqlite
@pytest.mark.parametrize(("act", "ended"), [("held", "office-held"), ("no such button", "office-missed")])
async def test_the_bureau_hears_when_it_is_asked_for_when_it_is_and_how_it_ended(
    world: World, act: str, ended: str
) -> None:
    fatima, emine, roel = await invited(world)
    manager = TR("role-person", person="Roel", role=TR("role-management"))
    assert TR("talk-office", who=manager) in emine.last().text, "nobody hears of it unsaid"
    assert NL("talk-office", who=ROEL) in fatima.reads(room=TEAM, topic="Yusuf")
    evening = TR("talk-moment", date=TR.date(DUE), time="19:30")
    await emine.taps(evening)
    at = NL("talk-moment", date=NL.date(DUE), time="19:30")
    coming = NL("said-coming", name="Emine", child="Yusuf", moment=at)
    assert coming in roel.reads(room=BUREAU), "with a file for her calendar"
    sent = world.telegram.chats[world.nursery.rooms[BUREAU]].messages[roel.last(room=BUREAU).message_id]
    assert sent.media["document"]["file_name"].endswith(".ics")
    await emine.taps(TR("talk-button-answer"))
    await emine.says("Yusuf evde sayı saymayı çok seviyor")
    assert "sayı saymayı" in fatima.reads(room=TEAM, topic="Yusuf")
    for hours in (*[24] * 19, *[2] * 30):
        await world.pass_time(hours=hours)
    assert roel.reads(room=BUREAU).count(said(NL, "office-soon", moment=at)) == 1
    [after] = [one for one in fatima.screen(room=TEAM, topic="Yusuf") if [NL("after-button-held")] in one.buttons]
    guest = next(iter((await talks(world))[0].guests))
    await fatima.presses(AfterTap(act=act, guest=guest.id).pack(), after.message_id, room=TEAM)
    await world.pass_time(hours=12)
    assert roel.last(room=BUREAU).text == said(NL, ended)
    assert "sayı saymayı" not in roel.reads(room=BUREAU), "what is said in it stays with them"


@only_sqlite
async def test_in_the_evening_the_bureau_is_left_alone_until_it_is_there_again(world: World) -> None:
    _, emine, roel = await invited(world)
    while world.nursery.time.now().hour != 19:
        await world.pass_time(hours=1)
    before = len(roel.screen(room=BUREAU))
    await emine.taps(TR("talk-button-no"))
    assert len(roel.screen(room=BUREAU)) == before
    await world.pass_time(hours=15)
    assert roel.last(room=BUREAU).text == NL("said-declined", name="Emine", child="Yusuf")
