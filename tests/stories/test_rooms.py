"""Rooms: where a team or the office meets the bot, how a chat becomes one, moves, breaks and is mended."""

import pytest
from aiogram.types import BotCommandScopeChat

from bot.emulator.world import BotStatus
from tests.stories.comers import code_of, comer, invited
from tests.stories.conftest import World
from tests.stories.phone import TEAM
from translations.catalogue import shared_catalogue

NL, UK = (shared_catalogue().texts(language) for language in ("nl", "uk"))
NEW = "Rupsen"
only_sqlite = pytest.mark.parametrize("server", ["sqlite"], indirect=True)


def forum(world: World, title: str, *members: str, admin: bool = True) -> int:
    chat = world.telegram.add_forum(title, [world.nursery.people[name] for name in members])
    if not admin:
        world.telegram.chats[chat].bot = BotStatus.MEMBER
    world.nursery.rooms[title] = chat
    return chat


def topics(world: World, room: str) -> list[str]:
    return [topic.name for topic in world.telegram.chats[world.nursery.rooms[room]].topics.values()]


async def test_a_code_makes_a_forum_the_room_of_a_team_with_a_topic_for_each_child(world: World) -> None:
    row = "child,K10,Finn,Rupsen,toddler,2024-10-02,2025-09-02,,M05,no,,,,"
    await invited(world, row, "child,K11,Vroeger,Rupsen,toddler,2022-10-02,2023-09-02,2025-01-01,M05,no,,,,")
    marja, oksana, anna = world.phone("Marja"), world.phone("Oksana"), world.phone("Anna")
    chat = forum(world, NEW, "Marja", "Oksana", "Anna")
    first, code = await code_of(world, NEW), await code_of(world, NEW)
    for said in ("/link", "/link guess", first):
        await marja.says(said, room=NEW)
        assert topics(world, NEW) == []
    assert "Zet de code erachter" in marja.screen(room=NEW)[2].text
    assert "Deze code werkt niet" in marja.last(room=NEW).text
    await marja.says(code, room=NEW)
    assert "Deze kamer hoort nu bij Rupsen" in marja.reads(room=NEW)
    assert topics(world, NEW) == ["Noor", "Finn"], "the children who are here, and nobody who left"
    menu = await world.nursery.program.bot.get_my_commands(scope=BotCommandScopeChat(chat_id=chat))
    assert [one.command for one in menu] == ["dag", "zin", "gesprek", "thuis", "who", "help"]
    for command in ("/dag", "/help"):
        before = len(marja.screen(room=NEW))
        await marja.says(command, room=NEW)
        assert len(marja.screen(room=NEW)) == before + 2
    await marja.says(code, room=NEW)
    assert "hoort al bij Rupsen" in marja.last(room=NEW).text

    await oksana.says("Noor schläft schlecht", room=NEW, topic="Noor")
    assert "Це чат команди" in oksana.last(room=NEW, topic="Noor").text, "a parent is told where to write"
    await anna.says("hallo", room=NEW)
    assert "czat zespołu" in anna.last(room=NEW).text
    await oksana.says("Нюта сьогодні сумна")
    assert "Нюта сьогодні сумна" in marja.reads(room=NEW, topic="Noor")
    assert "schläft" not in oksana.reads()


@only_sqlite
async def test_a_group_without_topics_is_told_what_to_do_and_the_code_stays_good(world: World) -> None:
    marja, oksana = world.phone("Marja"), world.phone("Oksana")
    plain = world.telegram.add_group("Rupsen", [marja.user])
    world.nursery.rooms[NEW] = plain
    code = await code_of(world, NEW)
    await marja.says(code, room=NEW)
    assert "“Onderwerpen” aan" in marja.last(room=NEW).text
    moved = world.telegram.migrate(plain)
    world.telegram.chats[moved].forum = True
    world.nursery.rooms[NEW] = moved
    await marja.says(code, room=NEW)
    assert topics(world, NEW) == ["Noor"]
    await marja.says("at alles, erg vrolijk", room=NEW, topic="Noor")
    await marja.taps("✅ Versturen", room=NEW)
    await marja.taps("Vertel ik aan de deur", room=NEW)
    assert "Oksana" in marja.last(room=NEW, topic="Noor").text
    await oksana.says("дякую")
    assert "дякую" in marja.reads(room=NEW, topic="Noor")


async def test_a_room_that_telegram_moves_goes_on_in_the_new_chat(world: World) -> None:
    """A linked chat gets a new number, in which messages are counted anew."""
    marja, oksana = world.phone("Marja"), world.phone("Oksana")
    old = world.telegram.add_group("Rupsen", [marja.user])
    world.telegram.chats[old].forum = True
    world.nursery.rooms[NEW] = old
    await marja.says(await code_of(world, NEW), room=NEW)
    assert topics(world, NEW) == ["Noor"]
    await oksana.says("Нора добре поснідала вранці")
    assert "Нора добре поснідала вранці" in marja.reads(room=NEW, topic="Noor")

    world.nursery.rooms[NEW] = world.telegram.migrate(old)
    world.telegram.chats[world.nursery.rooms[NEW]].forum = True
    await oksana.says("Нора сьогодні дуже весела")
    assert topics(world, NEW) == ["Noor"]
    assert "Нора сьогодні дуже весела" in marja.reads(room=NEW, topic="Noor")
    await marja.says("slp 10-11, at alles, erg vrolijk", room=NEW, topic="Noor")
    await marja.taps("✅ Versturen", room=NEW)
    await world.pass_time(seconds=11)
    assert "10:00–11:00" in oksana.last().text
    assert "bezorgd: Oksana" in marja.last(room=NEW, topic="Noor").text


@only_sqlite
async def test_a_deleted_topic_is_made_again_and_nothing_a_parent_says_is_lost(world: World) -> None:
    fatima, anna = world.phone("Fatima"), world.phone("Anna")
    chat = world.nursery.rooms[TEAM]
    thread = next(t.thread for t in world.telegram.chats[chat].topics.values() if t.name == "Mila")
    world.telegram.delete_topic(chat, thread)
    assert "Mila" not in topics(world, TEAM)
    await anna.says("Mila źle spała")
    assert topics(world, TEAM).count("Mila") == 1
    assert "Mila źle spała" in fatima.reads(room=TEAM, topic="Mila")
    await fatima.says("slp 10-11, at alles, erg vrolijk", room=TEAM, topic="Mila")
    assert "Naar: Anna (Pools) en Karim (Arabisch)" in fatima.last(room=TEAM, topic="Mila").text


@only_sqlite
async def test_a_gastouder_works_in_her_own_chat_and_is_the_whole_team(world: World) -> None:
    """Marja is nobody's colleague: her private chat is the room, without topics."""
    marja, oksana = world.phone("Marja"), world.phone("Oksana")
    code = await code_of(world, NEW)
    await marja.says(code)
    assert "Deze chat hoort nu bij Rupsen" in marja.last().text
    await marja.says("Noor slp 10-11.35, at alles, erg vrolijk")
    assert "Naar: Oksana (Oekraïens)" in marja.last().text
    await marja.taps("✅ Versturen")
    await world.pass_time(seconds=11)
    assert "10:00–11:35" in oksana.last().text
    assert "bezorgd: Oksana" in marja.last().text

    await oksana.taps("✅ Зрозуміло")
    assert "Noor: ✅ Oksana heeft het begrepen" in marja.last().text, "the child's name stands where no topic says it"
    await oksana.says("Чи добре Нора спала вдень?")
    assert "Oksana over Noor" in marja.last().text
    await marja.says("Kim haalt Noor om 5 uur op", to="Чи добре")
    await marja.taps("✅ Versturen")
    await world.pass_time(seconds=11)
    assert "Kim haalt Noor om 5 uur op" in oksana.last().text
    assert marja.screen()[-1].thread is None

    anna = world.phone("Anna")
    await anna.says(await code_of(world, NEW))
    assert "In deze chat ben je ouder" in anna.last().text, "her words there go to a team"
    await marja.says("Noor was nog even moe")
    assert "Naar: Oksana" in marja.last().text, "the room stayed where it was"


@only_sqlite
async def test_a_gastouder_plans_a_talk_and_looks_at_home_in_her_own_chat(world: World) -> None:
    """No topics there: the only child is meant, of several one is tapped or named."""
    marja, oksana = world.phone("Marja"), world.phone("Oksana")
    await marja.says(await code_of(world, NEW))
    await marja.says("/thuis")
    assert marja.last().text.startswith(NL("home-team-title", child="Noor"))
    await invited(world, "child,K12,Bo,Rupsen,gastouder,2024-03-12,2026-06-15,,M05,yes,,,,")
    await marja.says("/gesprek")
    assert set(marja.buttons()) == {"Noor", "Bo"}
    await marja.taps("Noor")
    await marja.taps(NL("checkin-worry"))
    plan = NL("plan-title", child="Noor", kind=NL("checkin-worry"))
    assert marja.last().text.startswith(plan)
    await marja.says("wo 2 dec 15.30", to=plan)
    assert any("15:30" in one for one in marja.buttons()), "moments that are typed join those that are offered"
    await marja.taps(NL("plan-button-invite", count=1))
    assert UK("talk-why-worry", child="Noor") in oksana.reads()
    await marja.says("/thuis noor")
    assert marja.last().text.startswith(NL("home-team-title", child="Noor"))


@only_sqlite
async def test_a_gastouder_who_is_not_on_the_roster_can_work_once_her_chat_is_linked(world: World) -> None:
    gerda = comer(world, "Gerda")
    await gerda.says(await code_of(world, NEW))
    await gerda.says("Noor slp 10-11, at alles, erg vrolijk")
    assert "Naar: Oksana" in gerda.last().text
    menu = await world.nursery.program.bot.get_my_commands(scope=BotCommandScopeChat(chat_id=gerda.user))
    assert [one.command for one in menu] == ["dag", "zin", "gesprek", "thuis", "who", "help"]


async def test_a_room_moves_to_another_chat_with_a_new_code_and_begins_anew_there(world: World) -> None:
    fatima, anna, karim = world.phone("Fatima"), world.phone("Anna"), world.phone("Karim")
    await anna.says("Mila źle spała")
    asked = next(shown for shown in fatima.screen(room=TEAM, topic="Mila") if "Mila źle spała" in shown.text)
    code = await code_of(world, TEAM)
    forum(world, "Nieuw", "Fatima", "Kim")
    await fatima.says(code, room="Nieuw")
    assert "hoort nu bij Team Vlinders" in fatima.reads(room="Nieuw")
    assert topics(world, "Nieuw") == ["Mila", "Yusuf", "Sam B.", "Sam K."]
    assert "hoort niet meer bij Team Vlinders" in fatima.last(room=TEAM).text
    before = len(fatima.screen(room=TEAM, topic="Mila"))
    await fatima.says("slp 10-11", room=TEAM, topic="Mila")
    assert len(fatima.screen(room=TEAM, topic="Mila")) == before + 1, "there nobody listens any more"

    for _ in range(asked.message_id):
        await karim.says("شكرا")
    same = next(one for one in fatima.screen(room="Nieuw", topic="Mila") if one.message_id == asked.message_id)
    assert "Karim" in same.text, "another message with the number of Anna's"
    world.telegram.type(
        fatima.user,
        "Graag gedaan!",
        chat=world.nursery.rooms["Nieuw"],
        thread=same.thread,
        reply_to=same.message_id,
    )
    await world.pass_time(seconds=0)
    preview = fatima.last(room="Nieuw", topic="Mila").text
    assert "Karim" in preview
    assert "Anna" not in preview, "an answer never reaches somebody else's parent"


@only_sqlite
async def test_one_chat_is_one_room_and_no_code_is_lost_by_trying(world: World) -> None:
    fatima, marja, ingrid = world.phone("Fatima"), world.phone("Marja"), world.phone("Ingrid")
    code = await code_of(world, NEW)
    await fatima.says(code, room=TEAM)
    assert "hoort al bij Team Vlinders" in fatima.last(room=TEAM).text
    await ingrid.says(code, room="Administratie")
    assert "hoort al bij Administratie" in ingrid.last(room="Administratie").text
    link = (await invited(world, "staff,M09,Noa,Vlinders,,,,,,,,,nl,"))["Noa"].removeprefix("/start ")
    forum(world, NEW, "Marja")
    await marja.says(f"/link {link}", room=NEW)
    assert "Deze code werkt niet" in marja.last(room=NEW).text
    await marja.says(code, room=NEW)
    assert topics(world, NEW) == ["Noor"]
    again = await code_of(world, NEW)
    await marja.says(again, room=NEW)
    assert topics(world, NEW) == ["Noor"], "linked again where it was: its topics stay"

    for _ in range(5):
        await marja.says("/link guess", room=NEW)
    await marja.says(await code_of(world, NEW), room=NEW)
    assert "Te veel verkeerde codes" in marja.last(room=NEW).text


@only_sqlite
async def test_what_is_no_command_of_ours_is_never_a_line_for_parents(world: World) -> None:
    fatima = world.phone("Fatima")
    for place in ({"room": TEAM}, {"room": TEAM, "topic": "Mila"}, {}):
        for command in ("/language", "/afspraken", "/foo"):
            await fatima.says(command, **place)
            assert "Mila slp 10-11.35" in fatima.last(**place).text, "how it is done"
            assert fatima.last(**place).buttons == []


@only_sqlite
async def test_an_anonymous_administrator_is_asked_for_a_name(world: World) -> None:
    fatima = world.phone("Fatima")
    room = world.telegram.chats[world.nursery.rooms[TEAM]]
    shown = fatima.last(room=TEAM)
    group = {"id": room.id, "type": "supergroup", "title": room.title, "is_forum": True}
    anonymous = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
    said = {"message_id": shown.message_id, "date": int(shown.date.timestamp()), "chat": group, "from": anonymous}
    world.telegram.updates.add("message", room.id, said | {"sender_chat": group, "text": "Mila slp 10-11"})
    await world.pass_time(seconds=1)
    assert "Je schrijft hier anoniem" in fatima.last(room=TEAM).text
    channel = {"id": -1009, "type": "channel", "title": "Nieuws"}
    world.telegram.updates.add("message", room.id, said | {"sender_chat": channel, "text": "Mila slp 10-11"})
    before = len(fatima.screen(room=TEAM))
    await world.pass_time(seconds=1)
    assert len(fatima.screen(room=TEAM)) == before


@only_sqlite
async def test_the_office_is_left_in_peace_in_its_room(world: World) -> None:
    ingrid, anna = world.phone("Ingrid"), world.phone("Anna")
    await ingrid.says("Wie belt er met de belasting?", room="Administratie")
    assert ingrid.last(room="Administratie").mine, "no answer to what colleagues say among themselves"
    await ingrid.says("/dag", room="Administratie")
    assert "In elk onderwerp staat één vraag van een ouder." in ingrid.last(room="Administratie").text
    await anna.says("Mila źle spała")
    assert "Mila" not in ingrid.reads(room="Administratie")
    assert topics(world, "Administratie") == []


@only_sqlite
async def test_a_bot_that_may_make_no_topics_asks_for_the_right_and_loses_nothing(world: World) -> None:
    marja, oksana = world.phone("Marja"), world.phone("Oksana")
    chat = forum(world, NEW, "Marja", admin=False)
    await marja.says(await code_of(world, NEW), room=NEW)
    await oksana.says("Нюта спить погано")
    general = marja.reads(room=NEW)
    assert "Maak mij beheerder" in general
    assert general.count("Maak mij beheerder") == 1
    assert "Oksana over Noor" in general
    assert "Нюта спить погано" in general

    world.telegram.chats[chat].bot = BotStatus.ADMINISTRATOR
    members = (world.telegram.users[marja.user], world.telegram.bot)
    world.telegram.tell_membership("my_chat_member", world.telegram.chats[chat], *members, "member", "administrator")
    await world.pass_time(seconds=1)
    assert topics(world, NEW) == ["Noor"]
    await oksana.says("Нора вже здорова і добре спить")
    assert "Нора вже здорова і добре спить" in marja.reads(room=NEW, topic="Noor")
