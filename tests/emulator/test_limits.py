"""Rates by the injected clock, and troubles on order."""

import aiohttp
import pytest

from bot.emulator import Telegram
from tests.emulator.caller import Answer, Caller
from tests.emulator.conftest import Clock, Nursery


def wait_of(answer: Answer) -> int:
    """What a 429 says to wait, the same in the body, the header and the words."""
    assert answer.status == 429
    wait = int(answer.body["parameters"]["retry_after"])
    assert answer.headers["Retry-After"] == str(wait)
    assert answer.refusal == f"Too Many Requests: retry after {wait}"
    return wait


async def sent(api: Caller, chat: int, times: int) -> list[Answer]:
    return [await api("sendMessage", chat_id=chat, text=str(number)) for number in range(times)]


async def test_one_person_gets_a_short_burst_and_then_one_a_second(
    api: Caller, telegram: Telegram, nursery: Nursery, clock: Clock
) -> None:
    answers = await sent(api, nursery.ola, 6)
    assert [answer.status for answer in answers] == [200] * 5 + [429]
    assert wait_of(answers[-1]) == 1
    shown = len(telegram.screen(nursery.ola))
    clock.pass_by(seconds=1)
    assert [answer.status for answer in await sent(api, nursery.ola, 2)] == [200, 429]
    assert len(telegram.screen(nursery.ola)) == shown + 1, "what was refused was not delivered"


async def test_a_group_gets_twenty_a_minute(api: Caller, nursery: Nursery, clock: Clock) -> None:
    answers = await sent(api, nursery.room, 21)
    assert [answer.status for answer in answers] == [200] * 20 + [429]
    assert wait_of(answers[-1]) == 3
    clock.pass_by(seconds=3)
    assert (await sent(api, nursery.room, 1))[0].status == 200


async def test_all_chats_together_get_thirty_a_second(api: Caller, telegram: Telegram, clock: Clock) -> None:
    people = [telegram.add_user(f"Ouder {number}") for number in range(31)]
    for person in people:
        telegram.type(person, "/start")
    answers = [(await sent(api, person, 1))[0] for person in people]
    assert [answer.status for answer in answers] == [200] * 30 + [429]
    assert wait_of(answers[-1]) == 1


async def test_edits_count_and_answers_to_taps_do_not(api: Caller, telegram: Telegram, nursery: Nursery) -> None:
    markup = {"inline_keyboard": [[{"text": "Gezien", "callback_data": "seen"}]]}
    first = await api("sendMessage", chat_id=nursery.ola, text="a", reply_markup=markup)
    number = first.result["message_id"]
    for text in "bcde":
        edit = await api("editMessageText", chat_id=nursery.ola, message_id=number, text=text, reply_markup=markup)
        assert edit.status == 200
    assert wait_of(await api("editMessageText", chat_id=nursery.ola, message_id=number, text="f")) == 1
    for _ in range(8):
        query = telegram.tap(nursery.ola, "Gezien")
        assert (await api("answerCallbackQuery", callback_query_id=query)).result is True


async def test_limits_may_be_off(clock: Clock, api: Caller, telegram: Telegram, nursery: Nursery) -> None:
    assert Telegram(clock, limits=False).rates is None
    telegram.rates = None
    assert {answer.status for answer in await sent(api, nursery.ola, 40)} == {200}


@pytest.mark.parametrize(
    ("code", "words"), [(500, "Internal Server Error"), (502, "Bad Gateway"), (400, "Bad Request")]
)
async def test_ordered_faults_come_as_often_as_ordered(
    api: Caller, telegram: Telegram, nursery: Nursery, code: int, words: str
) -> None:
    telegram.fail("sendMessage", times=2, code=code)
    before = len(telegram.screen(nursery.ola))
    answers = await sent(api, nursery.ola, 3)
    assert [answer.status for answer in answers] == [code, code, 200]
    assert answers[0].refusal == words
    assert len(telegram.screen(nursery.ola)) == before + 1


async def test_a_fault_for_one_chat_leaves_the_others_alone(api: Caller, telegram: Telegram, nursery: Nursery) -> None:
    telegram.fail("*", retry_after=30, chat=nursery.ola)
    assert (await sent(api, nursery.room, 1))[0].status == 200
    assert wait_of((await sent(api, nursery.ola, 1))[0]) == 30
    telegram.fail("sendMessage", code=403, description="Forbidden: bot was blocked by the user")
    assert (await sent(api, nursery.ola, 1))[0].refusal == "Forbidden: bot was blocked by the user"


@pytest.mark.parametrize(("after", "delivered"), [(True, 1), (False, 0)])
async def test_a_cut_line_leaves_the_sender_in_doubt(
    api: Caller, telegram: Telegram, nursery: Nursery, after: bool, delivered: int
) -> None:
    before = len(telegram.screen(nursery.ola))
    telegram.fail("sendMessage", code=0, after=after)
    with pytest.raises(aiohttp.ClientConnectionError):
        await api("sendMessage", chat_id=nursery.ola, text="x")
    assert len(telegram.screen(nursery.ola)) == before + delivered
    assert (await sent(api, nursery.ola, 1))[0].status == 200


async def test_getting_updates_can_fail_too(api: Caller, telegram: Telegram, nursery: Nursery) -> None:
    telegram.type(nursery.ola, "hoi")
    telegram.fail("getUpdates", code=500)
    assert (await api("getUpdates")).status == 500
    assert len((await api("getUpdates")).result) == 1
