"""Joining: a link, a language, a card, done; and every way in which a link may not work."""

import pytest
from aiogram.types import BotCommandScopeAllPrivateChats, BotCommandScopeChat

from bot.running import introduce
from tests.stories.comers import code_of, comer, invited, invited_again
from tests.stories.conftest import World
from tests.stories.phone import TEAM, Phone
from translations.catalogue import shared_catalogue

OWN_NAMES = [language.own_name for language in shared_catalogue().languages]
only_sqlite = pytest.mark.parametrize("server", ["sqlite"], indirect=True)


def guardian(key: str, name: str, children: str, language: str, authority: str = "yes") -> str:
    return f"guardian,{key},{name},,,,,,,,{children},{authority},{language},"


def staff(key: str, name: str, group: str) -> str:
    return f"staff,{key},{name},{group},,,,,,,,,nl,"


async def menu(world: World, phone: Phone) -> dict[str, str]:
    """The commands that Telegram shows this person in her chat with the bot."""
    scope = BotCommandScopeChat(chat_id=phone.user)
    shown = await world.nursery.program.bot.get_my_commands(scope=scope)
    return {one.command: one.description for one in shown}


async def hands_over(world: World, line: str) -> None:
    fatima = world.phone("Fatima")
    await fatima.says(f"Mila {line}, at alles, erg vrolijk", room=TEAM)
    await fatima.taps("✅ Versturen", room=TEAM)
    await world.pass_time(seconds=11)


async def test_a_mother_joins_with_three_taps_in_the_language_of_her_choice(world: World) -> None:
    links = await invited(world, guardian("O20", "Lena", "K01", "pl"))
    lena = comer(world, "Lena", "fr")
    await lena.says(links["Lena"])
    assert "Dzień dobry, Lena! Tu Kinderopvang De Linde" in lena.last().text, "the roster's language, not the phone's"
    assert "Mila" in lena.last().text
    assert lena.buttons() == ["Tak, po polsku", "🌐 Inny język", "Lena to nie ja"]

    await lena.taps("🌐 Inny język")
    assert lena.buttons() == OWN_NAMES
    await lena.taps("العربية")
    card = lena.last().text
    for word in (
        "برنامج كمبيوتر",
        "Vlinders",
        "تيليجرام",
        "شركة ترجمة",
        "ما يمكنك توقعه منا",
        "ما نرجوه منك",
        "020 555",
    ):
        assert word in card
    assert not await menu(world, lena)
    for _ in range(2):
        world.telegram.tap(lena.user, "✅ أوافق")
    await world.pass_time(seconds=1)
    done = [shown.text for shown in lena.screen() if "تم تسجيلك" in shown.text]
    assert len(done) == 1, "a nervous thumb gets one answer"
    assert "Mila" in done[0]
    assert "✔️ أوافق" in lena.reads()
    assert not any(label in lena.reads() for label in ("Zanim zaczniemy", "Nederlands"))
    assert await menu(world, lena) == {
        "menu": "سؤال أو خبر",
        "mine": "أسئلتي",
        "who": "مَن يقرأ ماذا",
        "language": "لغة أخرى",
        "card": "ما اتفقنا عليه",
        "quiet": "ساعات الهدوء",
        "amount": "باختصار أو كل شيء",
        "help": "كيف يعمل هذا؟",
    }

    await hands_over(world, "slp 10-11.35")
    assert "النوم" in lena.last().text

    await world.pass_time(days=1)
    for asked in ("/card", "الاتفاق", "Afspraken!", "/afspraken"):
        await lena.says(asked)
        assert "ما نرجوه منك" in lena.last().text
        assert "الاثنين، 23 نوفمبر" in lena.last().text, "the day on which she agreed"
        assert lena.last().buttons == []
    await lena.says("/language")
    await lena.taps("Türkçe")
    assert lena.last().text == "Bundan sonra mesajları Türkçe okuyacaksınız."
    assert (await menu(world, lena))["language"] == "Başka bir dil"
    await lena.says("/help")
    assert "Ben bir bilgisayar programıyım" in lena.last().text
    await lena.says("/zzz")
    assert "/language" in lena.last().text
    await lena.says("/start")
    assert "Zaten kayıtlısınız, Lena" in lena.last().text
    await lena.says("kararlar")
    assert "23 Kasım Pazartesi" in lena.last().text
    assert "kararlar" not in world.phone("Fatima").reads(room=TEAM, topic="Mila")


@only_sqlite
async def test_who_declines_is_left_in_peace_and_may_come_back(world: World) -> None:
    links = await invited(world, guardian("O20", "Lena", "K01", "en"))
    lena, fatima = comer(world, "Lena"), world.phone("Fatima")
    await lena.says(links["Lena"])
    await lena.taps("Yes, English")
    await lena.taps("No, thank you")
    assert "You get no messages here" in lena.last().text
    assert lena.last().buttons == []
    await fatima.says("Mila slp 10-11, at alles, erg vrolijk", room=TEAM)
    assert "Nog niet aangesloten: Lena" in fatima.last(room=TEAM).text
    await fatima.taps("✅ Versturen", room=TEAM)
    await world.pass_time(seconds=11)
    assert "10:00" not in lena.reads()
    await lena.says("What is this?")
    assert "I agree" in lena.last().text
    assert "What is this?" not in fatima.reads(room=TEAM, topic="Mila")

    await lena.says(links["Lena"])
    assert "Hello Lena" in lena.last().text, "her own link still lets her in"
    await lena.says("/start")
    await lena.taps("Yes, English")
    await lena.taps("✅ I agree")
    assert "You are connected" in lena.last().text
    await hands_over(world, "slp 12-13.10")
    assert "12:00–13:10" in lena.last().text


@only_sqlite
async def test_links_that_do_not_work_say_so_kindly(world: World) -> None:
    links = await invited(world, guardian("O20", "Lena", "K01", "pl"), guardian("O21", "Omar", "K01", "ar"))
    lena, omar, anna = comer(world, "Lena", "pl"), comer(world, "Omar", "en-GB"), world.phone("Anna")
    await omar.says(links["Omar"][:-1])
    assert "I do not know this invitation" in omar.last().text
    async with world.nursery.database.transaction() as uow:
        person = next(one for one in await uow.people.on_roster() if one.name == "Omar")
        late = await uow.invitations.invite(person_id=person.id, until=world.nursery.time.now())
    await omar.says(f"/start {late}")
    assert "no longer valid" in omar.last().text
    fresh = await invited_again(world, "O21")

    await anna.says(fresh)
    assert "dla innej osoby" in anna.last().text
    assert "Anna" in anna.last().text
    await lena.says(links["Lena"])
    await omar.says(links["Lena"])
    assert "was used before" in omar.last().text
    await lena.taps("Tak, po polsku")
    await lena.taps("✅ Zgadzam się")
    for _ in range(7):
        await lena.says(links["Lena"])
    assert "Lena, połączenie już działa" in lena.last().text, "her own link is never a wrong try"

    for _ in range(3):
        await omar.says("/start guess")
    assert "do not know this invitation" in omar.last().text
    await omar.says(fresh)
    assert "too many times" in omar.last().text
    await world.pass_time(minutes=59)
    await omar.says(fresh)
    assert "too many times" in omar.last().text
    await world.pass_time(minutes=2)
    await omar.says(fresh)
    assert "مرحبًا" in omar.last().text, "nobody else had used it up"


@only_sqlite
async def test_a_link_opened_by_the_wrong_person_goes_back_to_the_right_one(world: World) -> None:
    links = await invited(world, guardian("O20", "Lena", "K01", "en"))
    uncle, lena = comer(world, "Piet"), comer(world, "Lena")
    await uncle.says(links["Lena"])
    await uncle.taps("I am not Lena")
    assert "stays good for Lena" in uncle.last().text
    await uncle.says("hello?")
    assert "Ik ken je nog niet" in uncle.last().text
    await lena.says(links["Lena"])
    assert "Hello Lena" in lena.last().text
    await uncle.says(links["Lena"])
    assert "al gebruikt" in uncle.last().text

    await lena.taps("Yes, English")
    await lena.taps("✅ I agree")
    newer = comer(world, "Lena (new phone)")
    await newer.says(await invited_again(world, "O20"))
    await hands_over(world, "slp 10-11")
    assert "10:00" not in newer.reads() + lena.reads(), "whoever has the link agrees before a word about Mila is sent"
    await newer.taps("Yes, English")
    await newer.taps("✅ I agree")
    await lena.says("and I?")
    assert "Ik ken je nog niet" in lena.last().text, "one person, one chat"


@only_sqlite
async def test_a_guardian_of_two_children_has_one_chat(world: World) -> None:
    links = await invited(world, guardian("O20", "Lena", "K01|K09", "en"))
    lena = comer(world, "Lena")
    await lena.says(links["Lena"])
    assert "the day of Mila and Noor" in lena.last().text
    await lena.taps("Yes, English")
    assert "The team of Vlinders and Rupsen" in lena.last().text
    await lena.taps("✅ I agree")
    assert "a message about Mila and Noor" in lena.last().text
    await lena.says("slept badly")
    assert lena.buttons() == ["Mila", "Noor"]
    await lena.taps("Mila")
    assert "slept badly" in world.phone("Fatima").reads(room=TEAM, topic="Mila")


@only_sqlite
async def test_who_is_guardian_and_staff_has_both_with_one_account(world: World) -> None:
    links = await invited(world, guardian("O20", "Kim", "K09", "en"), staff("M09", "Oksana", "Vlinders"))
    kim, oksana = world.phone("Kim"), world.phone("Oksana")
    await kim.says(links["Kim"])
    await kim.taps("Yes, English")
    await kim.taps("✅ I agree")
    assert "In deze chat ben je ouder" in kim.last().text
    assert set(await menu(world, kim)) == {
        "dag",
        "zin",
        "menu",
        "mine",
        "who",
        "quiet",
        "amount",
        "language",
        "card",
        "help",
    }
    await kim.says("Noor has a cold")
    assert "Passed on to the team of Rupsen" in kim.reads()
    await kim.says("/dag")
    assert "Mila" in kim.buttons(), "the children of her own group"
    assert "Noor" not in kim.buttons()
    await kim.says("Mila slp 10-11, at alles, erg vrolijk", room=TEAM, topic="Mila")
    await kim.taps("✅ Versturen", room=TEAM)
    await world.pass_time(seconds=11)
    assert "✍️ Kim" in world.phone("Anna").last().text

    await oksana.says(links["Oksana"])
    assert "Je schrijft nu ook voor Vlinders" in oksana.last().text
    assert "In deze chat ben je ouder" in oksana.last().text
    await oksana.says("/card")
    assert "Про що ми вас просимо" in oksana.last().text


@only_sqlite
async def test_without_authority_nothing_is_sent_and_nothing_shown(world: World) -> None:
    links = await invited(world, guardian("O20", "Rob", "K01", "nl", "no"), guardian("O21", "Lena", "K01", "en"))
    assert "Rob" not in links, "he is not invited"
    lena, anna, fatima = comer(world, "Lena"), world.phone("Anna"), world.phone("Fatima")
    await invited(world, guardian("O21", "Lena", "K01", "en", "no"))
    await lena.says(links["Lena"])
    assert "Mila" not in lena.reads()
    assert "020 555 01 23" in lena.last().text

    await invited(world, guardian("O01", "Anna", "K01", "pl", "no"), instead_of="O01")
    await fatima.says("Mila slp 10-11, at alles, erg vrolijk", room=TEAM)
    assert "Naar: Karim (Arabisch)" in fatima.last(room=TEAM).text
    before = len(anna.screen())
    for asked in ("/card", "Jak minął dzień?"):
        await anna.says(asked)
        assert "020 555 01 23" in anna.last().text
    assert len(anna.screen()) == before + 4


@only_sqlite
async def test_staff_read_in_two_lines_what_they_can_do(world: World) -> None:
    links = await invited(world, staff("M09", "Noa", "Vlinders"), staff("M10", "Wil", ""))
    noa, wil = comer(world, "Noa", "en"), comer(world, "Wil")
    await noa.says(links["Noa"])
    hello, *lines = noa.last().text.splitlines()
    assert hello == "Hallo Noa. Je schrijft nu voor Vlinders."
    assert len(lines) == 2
    assert await menu(world, noa) == {
        "dag": "Overdracht met knoppen",
        "gesprek": "Een gesprek plannen",
        "thuis": "Thuis bij dit kind",
        "zin": "Zin die in alle talen klaarstaat",
        "who": "Wie leest wat",
        "help": "Hoe werkt dit?",
    }
    await noa.says(links["Noa"])
    assert "Je schrijft nu voor Vlinders" in noa.last().text
    for command in ("/language", "/card", "/start"):
        await noa.says(command)
        assert "Typ bijvoorbeeld: Mila slp" in noa.last().text, "no command of the menu is met with silence"
    await noa.says("/dag")
    assert "Mila" in noa.buttons()
    await noa.says("/help")
    assert "naam van het kind" in noa.last().text
    await wil.says(links["Wil"])
    assert "Je hoort bij geen groep" in wil.last().text


@only_sqlite
async def test_a_new_card_is_asked_about_once_more(world: World) -> None:
    anna, here = world.phone("Anna"), world.nursery
    await anna.says("/card")
    assert "poniedziałek, 23 listopada (wersja 1)" in anna.last().text
    async with here.database.transaction() as uow:
        account = (await uow.people.account(anna.user)).guardian
        assert account is not None
        assert account.consent_version == "1"
        assert account.consented_at is not None
        account.consent_version = "0"
    await anna.says("ustalenia")
    assert "(wersja 0)" in anna.last().text
    await anna.taps("✅ Zgadzam się")
    await anna.says("/card")
    assert "(wersja 1)" in anna.last().text


@only_sqlite
async def test_a_stranger_is_greeted_in_private_and_left_alone_elsewhere(world: World) -> None:
    await introduce(world.nursery.program, world.nursery.policy)
    everybody = BotCommandScopeAllPrivateChats()
    shown = await world.nursery.program.bot.get_my_commands(scope=everybody, language_code="uk")
    assert [one.description for one in shown] == [
        "Запитати або розповісти",
        "Мої запитання",
        "Хто що читає",
        "Тихі години",
        "Коротко чи все",
        "Інша мова",
        "Наші домовленості",
        "Як це працює?",
    ]
    shown = await world.nursery.program.bot.get_my_commands(scope=everybody)
    assert [one.description for one in shown] == [
        "Iets vragen of vertellen",
        "Mijn vragen",
        "Wie leest wat",
        "Stille uren",
        "Kort of alles",
        "Andere taal",
        "Onze afspraken",
        "Hoe werkt dit?",
    ]

    turk, pole = comer(world, "Deniz", "tr"), comer(world, "Jan", "pl-PL")
    hungarian, nobody = comer(world, "Luc", "hu"), comer(world, "X", None)
    for phone, words in (
        (turk, "Sizi henüz tanımıyorum"),
        (pole, "Jeszcze się nie znamy"),
        (hungarian, "Ik ken je nog niet"),
        (nobody, "Ik ken je nog niet"),
    ):
        for said in ("hi", "/start", "/card", "/language", "/help", "/dag", "afspraken"):
            await phone.says(said)
            assert words in phone.last().text
            assert "020 555 01 23" in phone.last().text
            assert not any(name in phone.reads() for name in ("Mila", "Vlinders"))
        await phone.sends_sticker()
        assert words in phone.last().text

    elsewhere = world.telegram.add_forum("Buurtapp", [turk.user, world.phone("Fatima").user, world.phone("Anna").user])
    world.nursery.rooms["Buurtapp"] = elsewhere
    for name in ("Deniz", "Fatima", "Anna"):
        for said in ("Mila slp 10-11", "/dag", "/help", "/start", "afspraken"):
            await world.phone(name).says(said, room="Buurtapp")
    await turk.sends_photo("Mila", room="Buurtapp")
    assert "Overdracht" not in {shown.sender for shown in turk.screen(room="Buurtapp")}


@only_sqlite
async def test_a_room_code_opened_as_a_link_lets_nobody_in(world: World) -> None:
    piet = comer(world, "Piet")
    code = (await code_of(world, "Rupsen")).removeprefix("/link ")
    await piet.says(f"/start {code}")
    assert "Deze uitnodiging ken ik niet" in piet.last().text
