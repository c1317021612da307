"""The wall between care and office (P4): whatever a family owes, says or complains of, the team room is the same."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as some

from bot.demo.nursery import Plan, opened
from care.policy import Policy
from care.topics import Topic
from storage.casework import CaseState, Why
from tests.stories.conftest import ROSTER, World
from tests.stories.phone import TEAM, Phone
from translations.catalogue import shared_catalogue
from translations.topics.listening import Ear

DATA = Path(__file__).parents[1] / "data" / "routing"
LANGUAGES = sorted(file.stem for file in DATA.glob("*.tsv"))
EAR = Ear()
DUTCH = Ear(lambda text, _language: text)
"""Dutch of a parent who reads something else is heard as both."""
HERS = "pl"
TEAM_PHONES = ("Fatima", "Kim")


def messages(language: str) -> list[tuple[list[Topic], list[str]]]:
    """The messages kept apart in this language: the topics, and the part of the text about each."""
    lines = (DATA / f"{language}.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines]
    return [([Topic(topic) for topic in topics.split("|")], text.split(" | ")) for topics, text in rows]


@cache
def everyday(language: str) -> str:
    """A message about care that is for the team beyond doubt, and too long to be an answer to something else."""
    said = (parts[0] for topics, parts in messages(language) if topics == [Topic.CARE])
    ear = DUTCH if language == "nl" else EAR
    clear = (text for text in said if [part.topic for part in ear.hear_now(text, HERS)] == [Topic.CARE])
    return max(clear, key=len)


@cache
def sensitive(language: str) -> list[str]:
    """One message about each topic that is not for the team and is not heard as if it were.

    How often words are heard wrong is measured elsewhere; here is shown that what was heard right leaves no trace.
    """
    found: dict[Topic, str] = {}
    for topics, parts in messages(language):
        if len(topics) == 1 and not any(one.topic and one.topic.everyday for one in EAR.hear_now(parts[0], HERS)):
            found.setdefault(topics[0], parts[0])
    return [text for topic, text in found.items() if not topic.everyday]


@asynccontextmanager
async def nursery(policy: Policy) -> AsyncIterator[World]:
    async with opened(Plan(roster=ROSTER.encode(), policy=policy, engines=()), running=False) as made:
        yield World(made)


def team_room(world: World) -> list[Any]:
    """Everything the team's phones ever got, in order: texts, buttons with what is behind them, edits, numbers.

    Left out are the codes with which they joined, which are never the same twice, and the parts of a second: the one
    clock of the stage also counts the pauses between messages to others.
    """
    seen = [
        {name: value for name, value in entry.items() if name != "at"}
        for entry in world.telegram.transcript()
        if entry["name"] in TEAM_PHONES and not _code(entry)
    ]
    chat = world.telegram.chats[world.phone("Fatima").place(TEAM)]
    kept = [
        (number, message.text, repr(message.inline))
        for number, message in sorted(chat.messages.items())
        if not _code({"text": message.text})
    ]
    return [seen, kept, sorted(topic.name for topic in chat.topics.values())]


def _code(entry: dict[str, Any]) -> bool:
    return str(entry.get("text")).startswith(("/start ", "/link "))


async def a_day(world: World, *, arrears: bool) -> None:
    """In each of the languages Anna says something everyday; with arrears, all the rest as well."""
    anna, ingrid = world.phone("Anna"), world.phone("Ingrid")
    for language in LANGUAGES:
        await anna.says(everyday(language))
        if arrears:
            for text in sensitive(language):
                await anna.says(text)
        await world.pass_time(minutes=61)
    if arrears:
        await anna.says("/mine")
        await ingrid.says("/open", room="Administratie")
        await _answer_one(ingrid)
    await world.pass_time(days=5)


async def _answer_one(ingrid: Phone) -> None:
    room = "Administratie"
    titles = {shown.thread for shown in ingrid.screen(room=room) if shown.thread}
    assert titles or ingrid.reads(room=room)
    await ingrid.taps("🙋 Ik doe dit", room=room)


async def test_the_team_room_is_the_same_to_the_byte_with_and_without_arrears_in_every_language(
    policy: Policy,
) -> None:
    async with nursery(policy) as plain, nursery(policy) as owing:
        await a_day(plain, arrears=False)
        await a_day(owing, arrears=True)
        assert repr(team_room(plain)) == repr(team_room(owing))
        office = repr([entry for entry in owing.telegram.transcript() if entry["name"] in ("Ingrid", "Roel")])
        for language in LANGUAGES:
            assert everyday(language) not in office


@dataclass(frozen=True)
class Parent:
    """Who she is, what she can say, and in which language; `vague` is what only she can give a reader."""

    name: str
    child: str
    language: str
    care: tuple[str, ...]
    money: tuple[str, ...]
    vague: str

    @property
    def words(self) -> some.SearchStrategy[str]:
        care, money = some.sampled_from(self.care), some.sampled_from(self.money)
        return care | money | some.tuples(care, money).map(" ".join)

    @property
    def for_the_team(self) -> str:
        return shared_catalogue().texts(self.language)("choice-care")

    def is_for_the_team(self, label: str) -> bool:
        """Whether with a tap on it she says that the team may read her words."""
        return label == self.for_the_team or label.startswith("🌱")


ANNA = Parent(
    "Anna",
    "Mila",
    "pl",
    (
        "Mila źle spała w nocy.",
        "Mila ma teraz 40 stopni gorączki, nie mogę się dodzwonić!",
        "Mila dziś nie przyjdzie, ma katar.",
        "Babcia odbierze Milę o czwartej.",
    ),
    (
        "Dlaczego faktura została pobrana dwa razy?",
        "Nie stać nas teraz na zapłatę, czy możemy na raty?",
        "Chcę złożyć oficjalną skargę do komisji.",
        "Ojciec Mili ma sądowy zakaz zbliżania się, nie może jej odbierać.",
        "Kto widzi nasze dane osobowe? Proszę je usunąć.",
        "Chcemy rozwiązać umowę od stycznia.",
    ),
    "A co z tamtym?",
)
EMINE = Parent(
    "Emine",
    "Yusuf",
    "tr",
    ("Bu gece çok kötü uyudu.", "Bugün gelmeyecek, nezlesi var.", "Anneanne saat dörtte alacak."),
    (
        "Fatura neden iki kez çekildi?",
        "Şu an ödeyemiyoruz, taksitle ödeyebilir miyiz?",
        "Komisyona resmi şikâyette bulunmak istiyorum.",
        "Babasının mahkeme kararıyla yaklaşma yasağı var, çocuğu alamaz.",
        "Kişisel verilerimizi kim görüyor? Lütfen silin.",
        "Sözleşmeyi ocaktan itibaren feshetmek istiyoruz.",
    ),
    "Peki ya o?",
)
"""She has two children in the group, and is asked about which of them her words are."""
OFFICES = (("Ingrid", "Administratie"), ("Roel", "Leiding"))
NL = shared_catalogue().texts("nl")


def lives(her: Parent) -> some.SearchStrategy[tuple[Parent, list[tuple[str, Any]]]]:
    """What a family, the team and the office do, in any order."""
    acts = some.one_of(
        some.tuples(some.sampled_from(("says", "answers", "replies", "edits", "chooses")), her.words),
        some.tuples(some.just("changes"), some.tuples(her.words, her.words)),
        some.tuples(some.sampled_from(("taps", "office", "team")), some.integers(0, 30)),
        some.tuples(some.just("writes"), some.sampled_from(("Wij zoeken het uit.", "Belt u ons even?"))),
        some.tuples(some.just("waits"), some.sampled_from((10, 70, 60 * 30))),
    )
    return some.tuples(some.just(her), some.lists(acts, min_size=2, max_size=9))


class Life:
    """A family, its team and the office, living through whatever comes; she never chooses the team for what is not its
    own."""

    def __init__(self, world: World, her: Parent) -> None:
        self.world, self.her = world, her
        self.phone = world.phone(her.name)
        self.numbers: list[int] = []

    async def says(self, words: str) -> None:
        self.numbers.append(await self.phone.says(words))

    async def answers(self, words: str) -> None:
        """What she reads of a day is there from the first time that she answers to it."""
        fatima, day = self.world.phone("Fatima"), f"{self.her.child} · "
        if day not in self.phone.reads():
            await fatima.says("slp 10-11, at alles, erg vrolijk", room=TEAM, topic=self.her.child)
            await fatima.taps(NL("button-send"), room=TEAM)
            await self.world.pass_time(seconds=11)
        self.numbers.append(await self.phone.says(words, to=day))

    async def replies(self, words: str) -> None:
        """To whatever she was told last, by whomever."""
        self.numbers.append(await self.phone.says(words, to=self.phone.last().text))

    async def edits(self, words: str) -> None:
        for number in self.numbers[-1:]:
            await self.phone.edits(number, words)

    async def changes(self, words: tuple[str, str]) -> None:
        await self.says(words[0])
        await self.edits(words[1])

    async def chooses(self, words: str) -> None:
        """What nobody can place, for the team; and then she writes something else in its place."""
        await self.says(self.her.vague)
        if self.her.for_the_team in self.phone.buttons():
            await self.phone.taps(self.her.for_the_team)
        await self.edits(words)

    async def taps(self, number: int) -> None:
        labels = [label for label in self.phone.buttons() if not self.her.is_for_the_team(label)]
        if labels:
            await self.phone.taps(labels[number % len(labels)])

    async def team(self, number: int) -> None:
        """What the team can tap under her newest words; passing them on takes a second tap."""
        fatima, pass_on = self.world.phone("Fatima"), NL("button-pass-on")
        for _ in range(2):
            if labels := fatima.buttons(room=TEAM, topic=self.her.child):
                label = pass_on if number % 2 and pass_on in labels else labels[number % len(labels)]
                await fatima.taps(label, room=TEAM)

    async def office(self, number: int) -> None:
        name, room = OFFICES[number % 2]
        phone = self.world.phone(name)
        if labels := phone.buttons(room=room):
            await phone.taps(labels[number % len(labels)], room=room)

    async def writes(self, words: str) -> None:
        chat = self.world.telegram.chats[self.phone.place("Administratie")]
        for topic in list(chat.topics.values())[-1:]:
            await self.world.phone("Ingrid").says(words, room="Administratie", topic=topic.name)

    async def waits(self, minutes: int) -> None:
        await self.world.pass_time(minutes=minutes)


async def live(policy: Policy, her: Parent, life: Sequence[tuple[str, Any]]) -> None:
    async with nursery(policy) as world:
        family = Life(world, her)
        for act, what in life:
            await getattr(family, act)(what)
        await world.pass_time(hours=2)
        room = repr(team_room(world))
        for text in (*her.money, "Wij zoeken het uit", "Belt u ons even"):
            assert text not in room
        await every_message_has_one_state(world, family.phone.user)


async def every_message_has_one_state(world: World, user: int) -> None:
    """Whatever she said is in one case; no case is between two states, or with nobody, unless nothing is left in it."""
    async with world.nursery.database.transaction() as uow:
        guardian = (await uow.people.account(user)).guardian
        assert guardian is not None
        for reply in await uow.replies.of_guardian(guardian.id):
            assert reply.case_id is not None
            case = await uow.cases.get(reply.case_id)
            assert case is not None
            assert case.state in (CaseState.OPEN, CaseState.ANSWERED, CaseState.CLOSED), case.state
            assert (case.state is CaseState.CLOSED) == (case.closed_at is not None)
            if case.why is Why.WITHDRAWN:
                assert not reply.text
                continue
            assert case.role is not None
            assert case.topic is not None
            assert (case.room_id is not None) == case.with_office


@pytest.mark.parametrize("policy", [0, 20], indirect=True, ids=["at once", "with time to think"])
@given(life=lives(ANNA) | lives(EMINE))
@example(life=(EMINE, [("changes", (EMINE.care[1], EMINE.money[0])), ("chooses", EMINE.money[1])]))
@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nothing_that_anybody_does_brings_it_into_the_team_room(
    policy: Policy, life: tuple[Parent, list[tuple[str, Any]]]
) -> None:
    asyncio.run(live(policy, *life))


@pytest.fixture
def policy(request: pytest.FixtureRequest) -> Policy:
    seconds = getattr(request, "param", 0)
    return Plan().policy.model_copy(update={"think_seconds": seconds})
