"""What was stored will be sent, or a person is told that it was not (P6): Telegram and the network at their worst."""

import asyncio
from datetime import datetime, timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

from bot.build import build, build_bot
from bot.demo.nursery import TOKEN, Plan, opened
from bot.emulator import Shown, serve
from bot.program import Program
from tests.conftest import KEY
from tests.stories.comers import code_of
from tests.stories.conftest import World
from tests.stories.phone import TEAM, Phone

sqlite_only = pytest.mark.parametrize("server", ["sqlite"], indirect=True)
TYPED = "Mila slp 10-11.35, at alles, erg vrolijk"


def got(parent: Phone, words: str = "11:35") -> list[Shown]:
    return [shown for shown in parent.screen() if words in shown.text]


async def tap_send(world: World, line: str = TYPED) -> datetime:
    """A handover, confirmed; when its messages may go."""
    fatima = world.phone("Fatima")
    await fatima.says(line, room=TEAM, topic=line.split()[0])
    await fatima.taps("✅ Versturen", room=TEAM)
    return world.nursery.time.now() + timedelta(seconds=10)


async def test_no_answer_from_telegram_brings_a_second_copy_that_says_so(world: World) -> None:
    anna, karim, fatima = world.phone("Anna"), world.phone("Karim"), world.phone("Fatima")
    await tap_send(world)
    world.telegram.fail("sendMessage", chat=anna.user, after=True)
    world.telegram.fail("sendMessage", chat=karim.user, code=502)
    await world.pass_time(seconds=11)
    assert len(got(anna)) == 1, "it had arrived"
    assert got(karim) == [], "it had not"
    assert "bezorgd" not in fatima.last(room=TEAM, topic="Mila").text

    await world.pass_time(seconds=5)
    first, second = got(anna)
    assert "🔁" not in first.text
    assert second.text.startswith("🔁")
    (only,) = got(karim)
    assert "🔁" in only.text, "nobody can know that it is the first"
    assert "bezorgd: Anna (Pools) en Karim (Arabisch)" in fatima.last(room=TEAM, topic="Mila").text
    await world.pass_time(hours=1)
    assert (len(got(anna)), len(got(karim))) == (2, 1)


@sqlite_only
async def test_too_many_requests_silences_the_bot_for_exactly_as_long_as_telegram_asks(world: World) -> None:
    anna, karim = world.phone("Anna"), world.phone("Karim")
    await tap_send(world)
    world.telegram.fail("sendMessage", chat=anna.user, retry_after=37)
    await world.pass_time(seconds=10)
    refused = world.nursery.time.now()
    await world.pass_time(seconds=36)
    assert got(anna) == got(karim) == []
    await world.pass_time(seconds=1)
    for parent in (anna, karim):
        (shown,) = got(parent)
        assert timedelta(seconds=36.9) < shown.date - refused < timedelta(seconds=39)
        assert "🔁" not in shown.text, "a refusal is certain: this is no repeat"


@sqlite_only
async def test_telegram_out_of_order_for_minutes_delays_and_loses_nothing(world: World) -> None:
    anna = world.phone("Anna")
    await tap_send(world)
    world.telegram.fail("sendMessage", code=500, times=9)
    await world.pass_time(seconds=11)
    waits = 0
    while not got(anna) and waits < 60:
        waits += 1
        await world.pass_time(seconds=10)
    assert len(got(anna)) == 1
    assert 3 <= waits <= 40, "more patience with every try"


@sqlite_only
async def test_without_a_network_everything_waits_and_nothing_is_called_a_repeat(world: World) -> None:
    nursery, anna, karim = world.nursery, world.phone("Anna"), world.phone("Karim")
    port = nursery.served.runner.addresses[0][1]
    await tap_send(world)
    await nursery.served.runner.cleanup()
    for _ in range(4):
        nursery.time.move(timedelta(seconds=15))
        await nursery.program.deliver_due()
    served = await serve(world.telegram, port=port)
    assert got(anna) == got(karim) == []
    await world.pass_time(minutes=1)
    for parent in (anna, karim):
        (shown,) = got(parent)
        assert "🔁" not in shown.text
    await served.close()


@sqlite_only
async def test_one_parent_is_refused_and_the_team_hears_it_while_the_other_is_served(world: World) -> None:
    anna, karim, fatima = world.phone("Anna"), world.phone("Karim"), world.phone("Fatima")
    await tap_send(world)
    world.telegram.fail("sendMessage", code=400, chat=anna.user, description="Bad Request: WRONG_SOMETHING")
    await world.pass_time(seconds=11)
    assert len(got(karim)) == 1
    topic = fatima.reads(room=TEAM, topic="Mila")
    assert "Anna heeft dit bericht over Mila niet gekregen: Telegram weigert het" in topic
    assert "Niet bezorgd: Anna (Pools)" in topic
    assert "bezorgd: Karim (Arabisch)" in topic
    await tap_send(world, "Mila fl 15.10 120 ml, at alles, slp 12-13, vrolijk")
    await world.pass_time(seconds=11)
    assert len(got(anna, "15:10")) == 1, "the next one is tried again"


@sqlite_only
async def test_marks_that_telegram_cannot_read_are_left_out_and_the_words_arrive(world: World) -> None:
    anna = world.phone("Anna")
    await tap_send(world)
    complaint = "Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"b\""
    world.telegram.fail("sendMessage", code=400, chat=anna.user, description=complaint)
    await world.pass_time(seconds=11)
    (shown,) = got(anna)
    assert "<b>" not in shown.text
    assert shown.buttons
    assert "&" not in shown.text


@sqlite_only
async def test_who_blocks_the_bot_is_known_to_the_team_until_she_comes_back(world: World) -> None:
    anna, karim, fatima = world.phone("Anna"), world.phone("Karim"), world.phone("Fatima")
    await tap_send(world)
    await anna.blocks()
    await world.pass_time(seconds=11)
    topic = fatima.reads(room=TEAM, topic="Mila")
    assert "Anna heeft de bot geblokkeerd" in topic
    assert topic.count("Anna heeft dit bericht over Mila niet gekregen") == 1
    assert len(got(karim)) == 1
    await fatima.says("Mila at alles", room=TEAM, topic="Mila")
    assert "Niet bereikbaar: Anna" in fatima.last(room=TEAM, topic="Mila").text

    await anna.comes_back()
    assert "Anna is weer bereikbaar" in fatima.reads(room=TEAM, topic="Mila")
    await tap_send(world, "Mila fl 15.10 120 ml, slp 12-13, vrolijk")
    await world.pass_time(seconds=11)
    assert len(got(anna, "15:10")) == 1


@sqlite_only
async def test_a_deleted_account_is_found_out_by_the_first_message(world: World) -> None:
    karim, fatima = world.phone("Karim"), world.phone("Fatima")
    world.telegram.deactivate(world.nursery.people["Anna"])
    await tap_send(world)
    await world.pass_time(seconds=11)
    assert len(got(karim)) == 1
    assert "de bot is daar geblokkeerd of het account bestaat niet meer" in fatima.reads(room=TEAM, topic="Mila")
    await fatima.says("Mila at alles", room=TEAM, topic="Mila")
    assert "Niet bereikbaar: Anna" in fatima.last(room=TEAM, topic="Mila").text


async def test_messages_of_one_parent_stay_in_order_when_the_first_cannot_go_yet(world: World) -> None:
    anna, karim = world.phone("Anna"), world.phone("Karim")
    await tap_send(world)
    world.telegram.fail("sendMessage", code=429, retry_after=1, chat=anna.user)
    world.telegram.fail("sendMessage", code=500, times=2, chat=anna.user)
    await world.pass_time(seconds=11)
    await tap_send(world, "Mila fl 15.10 120 ml, at alles, slp 12-13, vrolijk")
    for _ in range(6):
        await world.pass_time(seconds=20)
    texts = [shown.text for shown in anna.screen() if "11:35" in shown.text or "15:10" in shown.text]
    assert ["11:35" in one for one in texts] == [True, False]
    assert len(got(karim)) == len(got(karim, "15:10")) == 1


@sqlite_only
async def test_a_topic_that_is_gone_is_made_again_and_where_none_can_be_made_general_serves(world: World) -> None:
    anna, fatima, team = world.phone("Anna"), world.phone("Fatima"), world.nursery.rooms[TEAM]
    first = _topic(world, "Mila")
    world.telegram.delete_topic(team, first)
    await anna.says("Mila śpi dobrze")
    await world.pass_time(seconds=5)
    assert _topic(world, "Mila") != first
    assert "Mila śpi dobrze" in fatima.reads(room=TEAM, topic="Mila")

    world.telegram.delete_topic(team, _topic(world, "Mila"))
    world.telegram.fail("createForumTopic", code=400, times=50, description="Bad Request: not enough rights")
    await anna.says("do jutra")
    await world.pass_time(minutes=1)
    general = fatima.reads(room=TEAM)
    assert "Anna over Mila" in general
    assert "do jutra" in general


async def test_words_for_a_room_that_is_gone_are_kept_the_parent_knows_and_a_new_room_gets_them(world: World) -> None:
    anna, fatima = world.phone("Anna"), world.phone("Fatima")
    world.telegram.kick_bot(world.nursery.rooms[TEAM])
    await anna.says("gorączka od rana")
    await world.pass_time(seconds=5)
    assert "020 555 01 23" in anna.last().text
    assert "czeka" in anna.last().text
    await world.pass_time(hours=2)
    assert anna.reads().count("czeka") == 1, "said once"

    code = await code_of(world, TEAM)
    again = world.telegram.add_forum(TEAM, [fatima.user])
    world.nursery.rooms[TEAM] = again
    world.telegram.type(fatima.user, code, chat=again)
    await world.nursery.settle()
    await world.pass_time(minutes=1)
    assert "gorączka od rana" in fatima.reads(room=TEAM, topic="Mila")


@sqlite_only
async def test_a_chat_that_moved_to_another_number_is_followed(world: World) -> None:
    anna, fatima = world.phone("Anna"), world.phone("Fatima")
    old = world.telegram.add_group(TEAM, [fatima.user])
    async with world.nursery.database.transaction() as uow:
        room = next(one for one in await uow.rooms.all() if one.name == TEAM)
        await uow.rooms.link(room, old, world.nursery.time.now())
    await world.nursery.settle()
    new = world.telegram.migrate(old)
    world.telegram.updates.waiting.clear()
    await anna.says("dziękuję")
    await world.pass_time(minutes=1)
    assert any("dziękuję" in shown.text for shown in world.telegram.screen(fatima.user, new))


async def test_a_handler_that_fails_is_tried_three_times_then_says_so_and_holds_up_nobody(world: World) -> None:
    """A child's name that the keys do not open: whatever needs it cannot be done."""
    anna, kim, fatima = world.phone("Anna"), world.phone("Kim"), world.phone("Fatima")
    await _spoil_the_name_of_a_child(world, "K01")
    before = len(anna.screen())
    await anna.says("dzień dobry")
    assert len(anna.screen()) == before + 1, "only what she typed herself, so far"
    await kim.says("Yusuf at alles", room=TEAM, topic="Yusuf")
    assert await _tries(world) == [1, 1], "the room's own update failed as well: its child list holds that name"
    await world.pass_time(seconds=6)
    assert await _tries(world) == [2, 2]
    await world.pass_time(seconds=11)
    assert await _tries(world) == []
    assert "Coś poszło tu nie tak" in anna.last().text
    assert "020 555 01 23" in anna.last().text
    assert "Er ging hier iets mis" in kim.last(room=TEAM, topic="Yusuf").text
    await fatima.says("/help")
    assert "naam van het kind" in fatima.last().text


async def test_an_update_that_nobody_can_read_is_put_aside_and_the_next_ones_go_on(world: World) -> None:
    program, anna, fatima = world.nursery.program, world.phone("Anna"), world.phone("Fatima")
    await program.keep({1: '{"update_id": 1, "message": {"message_id": "?", "chat": 3}}', 2: "[]", 3: "no json"})
    await anna.says("dziękuję")
    assert "dziękuję" in fatima.reads(room=TEAM, topic="Mila")
    for _ in range(3):
        await world.pass_time(seconds=20)
    assert await _tries(world) == []


async def test_an_update_is_kept_before_telegram_may_forget_it_and_handled_once(world: World) -> None:
    nursery, anna, fatima = world.nursery, world.phone("Anna"), world.phone("Fatima")
    world.telegram.type(anna.user, "dziękuję")
    assert await nursery.program.take_in(0) == 1
    assert len(world.telegram.updates.waiting) == 1, "not confirmed, so a crash here would bring it again"
    async with nursery.database.transaction() as uow:
        ((number, body),) = await uow.inbox.waiting(nursery.program.bot.id)
    assert "dziękuję" in body
    restarted = _another(world)
    assert await restarted.take_in(0) == 1
    await restarted.handle_waiting()
    await nursery.program.keep({number: body})
    await nursery.settle()
    await restarted.bot.session.close()
    assert fatima.reads(room=TEAM, topic="Mila").count("dziękuję") == 1


async def test_two_processes_on_one_database_send_each_message_once(world: World) -> None:
    bram, anna, fatima = world.phone("Bram"), world.phone("Anna"), world.phone("Fatima")
    names = {"Anna": 2, "Karim": 2, "Emine": 1, "Bram": 1}
    before = {name: len(world.phone(name).screen()) for name in names}
    await tap_send(world)
    await fatima.says("Morgen studiedag, we zijn dicht.", room=TEAM)
    await fatima.taps("✅ Versturen", room=TEAM)
    assert len(bram.screen()) == before["Bram"]
    other = _another(world)
    world.nursery.time.move(timedelta(seconds=15))
    first, second = world.nursery.program, other
    await asyncio.gather(first.deliver_due(), second.deliver_due(), first.deliver_due(), second.deliver_due())
    await other.bot.session.close()
    await world.nursery.settle()
    for name, count in names.items():
        assert len(world.phone(name).screen()) - before[name] == count, name
    assert "dicht" in bram.last().text
    assert len(got(anna)) == 1


@sqlite_only
async def test_a_whole_nursery_at_pick_up_time_never_meets_telegrams_limits(database_url: str) -> None:
    children = range(1, 41)
    rows = ["kind,key,name,group,form,born,first_day,last_day,mentor,photos,children,authority,language,role"]
    rows += [f"room,R01,{TEAM},Vlinders,,,,,,,,,,", "staff,M01,Fatima,Vlinders,,,,,,,,,nl,"]
    rows += [f"child,K{n},Kind{n},Vlinders,toddler,2024-08-30,2025-01-06,,M01,no,,,," for n in children]
    rows += [
        f"guardian,O{n}{who},Ouder{n}{who},,,,,,,,K{n},yes,{'nl' if who == 'a' else 'pl'},"
        for n in children
        for who in "ab"
    ]
    plan = Plan(roster="\n".join([*rows, ""]).encode(), engines=(), database_url=database_url, keys=(KEY,))
    async with opened(plan, running=False) as nursery:
        world = World(nursery)
        refusals = _watch(world)
        for n in children:
            await world.phone("Fatima").says(
                f"Kind{n} slp 12-13.{n % 50 + 10}, at alles, vrolijk", room=TEAM, topic=f"Kind{n}"
            )
            await world.phone("Fatima").taps("✅ Versturen", room=TEAM)
        await world.phone("Fatima").says("Morgen studiedag, we zijn dicht.", room=TEAM)
        await world.phone("Fatima").taps("✅ Versturen", room=TEAM)
        await world.pass_time(minutes=10)
        assert refusals == []
        for n in children:
            for who in "ab":
                shown = world.phone(f"Ouder{n}{who}").reads()
                assert f"13:{n % 50 + 10}" in shown
                assert "Vlinders · " in shown


def _watch(world: World) -> list[int]:
    rates = world.telegram.rates
    assert rates is not None
    take, refusals = rates.take, list[int]()

    def watched(chat: int, count: int = 1) -> int:
        wait = take(chat, count)
        if wait:
            refusals.append(chat)
        return wait

    rates.__dict__["take"] = watched
    return refusals


def _another(world: World) -> Program:
    """The program as a second process would have it: everything of its own but the database and Telegram."""
    nursery = world.nursery
    return build(
        database=nursery.database,
        bot=build_bot(TOKEN, nursery.served.url),
        rules=lambda: nursery.policy,
        engines=(),
        clock=nursery.time.now,
        monotonic=nursery.time.monotonic,
        sleep=nursery.time.sleep,
    )


def _topic(world: World, child: str) -> int:
    topics = world.telegram.chats[world.nursery.rooms[TEAM]].topics
    return next(thread for thread, topic in topics.items() if topic.name == child)


async def _spoil_the_name_of_a_child(world: World, key: str) -> None:
    engine = create_async_engine(world.nursery.database.url)
    async with engine.begin() as connection:
        await connection.execute(text("UPDATE child SET name = :junk WHERE key = :key"), {"junk": b"x", "key": key})
    await engine.dispose()


async def _tries(world: World) -> list[int]:
    engine = create_async_engine(world.nursery.database.url)
    async with engine.begin() as connection:
        rows = await connection.execute(
            text("SELECT attempts FROM incoming WHERE handled_at IS NULL ORDER BY update_id")
        )
        found = [row[0] for row in rows]
    await engine.dispose()
    return found
