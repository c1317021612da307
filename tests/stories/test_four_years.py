"""A child's four years at a nursery with the clock moved: every talk invited, reminded, held or declined at its hour.

All that was sent is the golden file tests/data/four_years.txt, which a person can read as a calendar. When it is meant
to change: OVERDRACHT_GOLDEN=1 pytest tests/stories/test_four_years.py, and read what changed.
"""

import os
from datetime import UTC, date, time, timedelta
from pathlib import Path

import pytest

from bot.demo.nursery import Plan
from care.checkin_policy import CheckinPolicy
from care.hours import instant, is_working_day, local, today
from care.policy import Policy
from tests.stories.conftest import World
from tests.stories.phone import TEAM, Phone
from translations.catalogue import shared_catalogue

GOLDEN = Path(__file__).parents[1] / "data" / "four_years.txt"
NL, PL, TR = (shared_catalogue().texts(language) for language in ("nl", "pl", "tr"))
BORN, FIRST, LAST = date(2026, 10, 19), date(2027, 1, 18), date(2030, 10, 18)
ROSTER = f"""\
kind,key,name,group,form,born,first_day,last_day,days,moves_on,mentor,away_from,away_until,deputy,children,authority,language
room,R01,Team Vlinders,Vlinders,,,,,,,,,,,,,
staff,M01,Fatima,Vlinders,,,,,,,,2028-09-20,2028-10-31,M02,,,nl
staff,M02,Kim,Vlinders,,,,,,,,,,,,,nl
child,K01,Mila,Vlinders,baby,{BORN},{FIRST},{LAST},sat,2029-01-15,M01,,,,,,
guardian,O01,Anna,,,,,,,,,,,,K01,yes,pl
guardian,O02,Emre,,,,,,,,,,,,K01,yes,tr
"""
"""Mila comes on Saturdays, when nobody lives here, so that only talks are told of and no days."""

OFTEN = (8, 10, 13, 17, 19)

only_sqlite = pytest.mark.parametrize("server", ["sqlite"], indirect=True)


@pytest.fixture
def policy() -> Policy:
    holidays = {date(year, 12, day) for year in range(2026, 2031) for day in (25, 26)}
    choices = {"think_seconds": 0, "checkins": CheckinPolicy(since=date(2026, 11, 23)), "holidays": frozenset(holidays)}
    return Plan(roster=ROSTER.encode()).policy.model_copy(update=choices)


@pytest.fixture
def roster_file() -> bytes:
    return ROSTER.encode()


class Life:
    """The days of a nursery, in which people answer what they are asked."""

    def __init__(self, world: World, policy: Policy) -> None:
        self.world, self.policy = world, policy
        self.fatima, self.anna, self.emre = (world.phone(name) for name in ("Fatima", "Anna", "Emre"))
        self.seen: set[tuple[str, int]] = set()
        self.lines: list[str] = []
        self.talks = 0

    async def live(self, until: date) -> None:
        """Once on each working day, and often on those before a talk, when reminders fall."""
        while today(self.world.nursery.time.now(), self.policy) < until:
            await self.move_to_next()
            if self.write_down():
                await self.team_acts()
                await self.parents_act()
                self.write_down()

    async def move_to_next(self) -> None:
        now = self.world.nursery.time.now()
        here = local(now, self.policy)
        hours = OFTEN if await self.talk_is_near() else (10,)
        later = [instant(here.date(), time(hour), self.policy) for hour in hours]
        step = next((one for one in later if one > now), None)
        if step is None:
            day = here.date() + timedelta(days=1)
            while not is_working_day(day, self.policy):
                day += timedelta(days=1)
            step = instant(day, time(hours[0]), self.policy)
        self.world.nursery.time.move(step - now)
        await self.world.nursery.program.look_at_the_clock()
        await self.world.nursery.program.deliver_due()

    async def talk_is_near(self) -> bool:
        now = self.world.nursery.time.now()
        async with self.world.nursery.database.transaction() as uow:
            starts = [guest.starts_at for one in await uow.checkins.open() for guest in one.guests if guest.starts_at]
        return any(-timedelta(days=1) < start - now < timedelta(days=5) for start in starts)

    async def team_acts(self) -> None:
        if not self.in_topic():
            return
        await self.tap(self.fatima, NL("after-button-held"), room=TEAM)
        if self.offers(self.fatima):
            shown = self.fatima.last(room=TEAM, topic="Mila")
            moments = [label for row in shown.buttons for label in row if ":" in label]
            await self.fatima.taps(moments[0], room=TEAM)
            await self.fatima.taps(moments[3], room=TEAM)
            await self.fatima.taps(NL("plan-button-invite", count=2), room=TEAM)

    def in_topic(self) -> bool:
        """Whether Mila has a topic yet: it is opened with the first word about her."""
        topics = self.world.telegram.chats[self.fatima.place(TEAM)].topics.values()
        return any(topic.name == "Mila" for topic in topics)

    def offers(self, phone: Phone) -> bool:
        labels = [label for row in phone.last(room=TEAM, topic="Mila").buttons for label in row]
        return NL("plan-button-needless") in labels

    async def tap(self, phone: Phone, label: str, room: str | None = None) -> bool:
        shown = phone.last(room=room, topic="Mila" if room else None)
        if any(label in row for row in shown.buttons):
            await phone.taps(label, room=room)
            return True
        return False

    async def parents_act(self) -> None:
        """Anna comes, each time; Emre declines every other talk, and comes to the others together with her."""
        for t, phone in ((PL, self.anna), (TR, self.emre)):
            labels = [label for row in phone.last().buttons for label in row]
            if t("talk-button-no") not in labels:
                continue
            self.talks += phone is self.anna
            if phone is self.emre and self.talks % 2 == 0:
                await phone.taps(t("talk-button-no"))
                continue
            await phone.taps(labels[0])
            await self.tap(phone, t("talk-button-together"))

    def write_down(self) -> int:
        """Note what is new on the phones; how many messages that was."""
        before = len(self.seen)
        for name, phone, room in (("team", self.fatima, TEAM), ("Anna", self.anna, None), ("Emre", self.emre, None)):
            if room and not self.in_topic():
                continue
            for shown in phone.screen(room=room, topic="Mila" if room else None):
                key = (name, shown.message_id)
                if key in self.seen or shown.mine or shown.service is not None:
                    continue
                self.seen.add(key)
                at = local(shown.date.astimezone(UTC), self.policy)
                first, *rest = [line for line in shown.text.split("\n") if line.strip()]
                second = rest[0] if rest and len(first) < 70 else ""
                self.lines.append(f"{at:%Y-%m-%d %a %H:%M}  {name:4}  {' / '.join(filter(None, (first, second)))}")
        return len(self.seen) - before


@only_sqlite
async def test_a_childs_four_years(world: World, policy: Policy) -> None:
    life = Life(world, policy)
    life.write_down()
    life.lines.clear()
    await life.live(LAST + timedelta(days=20))
    told = "\n".join(life.lines) + "\n"
    if os.environ.get("OVERDRACHT_GOLDEN"):
        GOLDEN.write_text(told, encoding="utf-8")
    assert told == GOLDEN.read_text(encoding="utf-8")
