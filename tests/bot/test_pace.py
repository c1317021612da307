"""The pace stays within Telegram's limits whatever is asked of it, and a 429 silences everything."""

import asyncio
from bisect import bisect_right
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.emulator.limits import Rates
from bot.pace import Pace

START = datetime(2026, 11, 23, tzinfo=UTC)
PERSON, OTHER, ROOM = 7, 8, -100
CHATS = (PERSON, OTHER, ROOM, None)


class Clock:
    """Time that only goes by when somebody sleeps or we say so."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def time(self) -> float:
        return self.seconds

    async def sleep(self, seconds: float) -> None:
        self.seconds += seconds


def most_within(moments: list[float], length: float) -> int:
    """The largest number of moments in any stretch of that length."""
    return max((bisect_right(moments, at + length - 1e-6) - n for n, at in enumerate(moments)), default=0)


asked = st.lists(st.tuples(st.sampled_from(CHATS), st.floats(0, 5)), max_size=120)


@given(asked)
@settings(deadline=None, max_examples=150)
def test_telegrams_limits_are_kept_for_any_stream_of_calls(calls: list[tuple[int | None, float]]) -> None:
    clock, made = Clock(), list[tuple[int | None, float]]()
    pace, rates = Pace(clock.time, clock.sleep), Rates(lambda: START + timedelta(seconds=clock.seconds))

    async def go() -> None:
        for chat, later in calls:
            clock.seconds += later
            await pace.turn(chat)
            made.append((chat, clock.seconds))
            assert chat is None or rates.take(chat) == 0, "the emulator would answer 429"

    asyncio.run(go())
    assert most_within([at for _, at in made], 1) <= 30
    for person in (PERSON, OTHER):
        assert most_within([at for chat, at in made if chat == person], 10) <= 13
    assert most_within([at for chat, at in made if chat == ROOM], 60) <= 20


@given(st.lists(st.floats(0.5, 90), min_size=1, max_size=4), st.integers(1, 6))
@settings(deadline=None, max_examples=60)
def test_nothing_goes_out_while_telegram_asked_for_silence(pauses: list[float], callers: int) -> None:
    clock, made = Clock(), list[float]()
    pace = Pace(clock.time, clock.sleep)

    async def go() -> None:
        for seconds in pauses:
            pace.pause(seconds)
            silent_until = clock.seconds + seconds
            for chat in range(1, callers + 1):
                await pace.turn(chat)
                assert clock.seconds >= silent_until - 0.002
                made.append(clock.seconds)

    asyncio.run(go())
    assert len(made) == len(pauses) * callers


async def test_a_call_that_was_waiting_already_waits_out_the_pause_as_well() -> None:
    seconds, woken = 0.0, list[tuple[float, asyncio.Event]]()

    async def sleep(length: float) -> None:
        event = asyncio.Event()
        woken.append((seconds + length, event))
        await event.wait()

    pace = Pace(lambda: seconds, sleep)
    for _ in range(3):
        await pace.turn(PERSON)
    fourth = asyncio.create_task(pace.turn(PERSON))
    await asyncio.sleep(0)
    assert woken[0][0] == 1.0
    pace.pause(30)
    seconds = 1.0
    woken[0][1].set()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert not fourth.done()
    assert woken[1][0] == 30.0
    seconds = 30.0
    woken[1][1].set()
    await fourth
