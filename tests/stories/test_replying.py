"""Parents answer, by a tap or in their own words, and the team of the child reads it; nobody else does."""

import pytest
from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.methods import TelegramMethod
from aiogram.methods.base import Response, TelegramType

from bot.emulator import Shown
from care.roster import read_roster
from tests.stories.conftest import ROSTER, World
from tests.stories.phone import TEAM

only_sqlite = pytest.mark.parametrize("server", ["sqlite"], indirect=True)

DAY = "at alles, slp 1-2, erg vrolijk. We bouwden een fort."
CALL_ME = "📞 Proszę o telefon"


async def hand_over(world: World, child: str, text: str = DAY) -> None:
    fatima = world.phone("Fatima")
    await fatima.says(text, room=TEAM, topic=child)
    await fatima.taps("✅ Versturen", room=TEAM)
    await world.pass_time(seconds=11)


def topic(world: World, child: str = "Mila") -> str:
    return world.phone("Fatima").reads(room=TEAM, topic=child)


def board(world: World) -> list[Shown]:
    return [shown for shown in world.phone("Fatima").screen(room=TEAM) if shown.pinned]


def everything(world: World, name: str) -> str:
    """All that this phone was ever given, edits and moments included; not what others see."""
    return "\n".join(str(entry) for entry in world.telegram.transcript() if entry["name"] == name)


class Rings(BaseRequestMiddleware):
    """Which messages made a phone sound and in which chat, as the bot asked Telegram for it."""

    def __init__(self, bot: Bot) -> None:
        self.loud: list[str] = []
        self.chats: list[int] = []
        bot.session.middleware(self)

    async def __call__(
        self, make_request: NextRequestMiddlewareType[TelegramType], bot: Bot, method: TelegramMethod[TelegramType]
    ) -> Response[TelegramType]:
        if method.__api_method__.startswith("send") and not getattr(method, "disable_notification", None):
            self.loud.append(str(getattr(method, "text", "")))
            self.chats.append(int(getattr(method, "chat_id", 0)))
        return await make_request(bot, method)


async def test_each_tap_reaches_the_team_once_and_what_was_not_clear_is_said_again_to_her_alone(world: World) -> None:
    fatima, anna, karim = world.phone("Fatima"), world.phone("Anna"), world.phone("Karim")
    await hand_over(world, "Mila")
    delivered = anna.last()

    assert await anna.taps("✅ Rozumiem") == "Dziękujemy."
    assert topic(world).count("✅ Anna heeft het begrepen.") == 1
    assert "gelezen" not in topic(world), "what she tapped is known, what she read is not"

    told = await anna.taps("❓ Niejasne")
    assert told == "Dziękujemy za tę informację. Poprosimy zespół, żeby napisał to inaczej."
    assert await anna.taps("❓ Niejasne") == "Dziękujemy, już to wiemy."
    assert topic(world).count("❓ Anna (Pools) begrijpt dit niet goed.") == 1
    asked = fatima.last(room=TEAM, topic="Mila")
    assert "We bouwden een fort." in asked.text, "staff see what was not clear"

    await anna.taps(CALL_ME)
    assert "Pilna sprawa? Prosimy dzwonić: 020 555 01 23." in anna.last().text, "a number that can be tapped"
    await anna.taps(CALL_ME)
    assert topic(world).count("📞 Anna wil graag gebeld worden over Mila.") == 1

    await fatima.says("Wij maakten een huis van dozen", room=TEAM, topic="Mila", to="begrijpt dit niet goed")
    preview = fatima.last(room=TEAM, topic="Mila").text
    assert preview.startswith("Antwoord over Mila\n\nWij maakten een huis van dozen")
    assert "Anna (Pools)" in preview
    assert "Karim" not in preview
    assert "huis van dozen" not in anna.reads()
    await fatima.taps("✅ Versturen", room=TEAM)
    await world.pass_time(seconds=11)
    answer = anna.last()
    assert answer.text.startswith("Odpowiedź · Mila")
    assert "Wij maakten een huis van dozen" in answer.text
    assert answer.reply_to == delivered.message_id, "she sees what it is about"
    assert "✅ Rozumiem" in anna.buttons()

    await anna.says("Mila w domu też zbudowała fort z koca", to="huis van dozen")
    assert anna.last().text == "✔️ Przekazano do zespołu grupy Vlinders."
    said = fatima.last(room=TEAM, topic="Mila")
    assert said.text.startswith(
        "💬 Anna over Mila:\nNiet vertaald; dit is wat er staat (Pools):\n\nMila w domu też zbudowała fort z koca"
    )
    await fatima.says("Fijn!", room=TEAM, topic="Mila", to="Mila w domu też zbudowała fort z koca")
    await fatima.taps("✅ Versturen", room=TEAM)
    await world.pass_time(seconds=11)
    assert "Fijn!" in anna.last().text
    own = next(shown for shown in anna.screen() if shown.text == "Mila w domu też zbudowała fort z koca")
    assert anna.last().reply_to == own.message_id, "an answer hangs under her own words"
    await anna.says("Dziękuję! Mila w domu też zbudowała zamek z koca. Do jutra!", to="Fijn!")
    partly = "💬 Anna over Mila:\nDank je wel! … Tot morgen!\n\nNiet alles is vertaald; er staat (Pools):\n\nDziękuję!"
    assert fatima.last(room=TEAM, topic="Mila").text.startswith(partly)

    seen = everything(world, "Karim")
    assert "We bouwden een fort." in seen
    assert not any(word in seen for word in ("Anna", "huis van dozen", "Fijn!", "zbudowała", "Odpowiedź"))
    await karim.says("شكرا جزيلا")
    assert "شكرا جزيلا" in topic(world)
    assert "Karim" not in everything(world, "Anna")
    assert "شكرا" not in everything(world, "Anna")
    assert "Anna" not in everything(world, "Ingrid"), "nor does the office see any of it"


@only_sqlite
async def test_a_mother_of_two_is_asked_about_whom_and_until_then_nobody_sees_it(world: World) -> None:
    emine = world.phone("Emine")
    await hand_over(world, "Yusuf")
    await hand_over(world, "Sam B.")
    number = await emine.says("Yarın doktora gidiyoruz")
    assert emine.last().text == "Bu mesaj kimin hakkında?"
    assert emine.buttons() == ["Yusuf", "Sam B."]
    assert "doktora" not in everything(world, "Fatima")
    await emine.edits(number, "Yarın saat 9'da doktora gidiyoruz")
    assert "doktora" not in everything(world, "Fatima")
    await emine.taps("Sam B.")
    assert emine.last().text == "Sam B.\n✔️ Vlinders grubunun ekibine iletildi.", "she sees where it went"
    assert emine.buttons() == ["↩️ Hayır, başkası için"], "and can still say that it is for somebody else"
    assert "Yarın saat 9'da doktora gidiyoruz" in topic(world, "Sam B.")
    assert "doktora" not in topic(world, "Yusuf")

    await emine.says("Teşekkürler!", to="Yusuf · ")
    assert "Teşekkürler!" in topic(world, "Yusuf"), "an answer to a message about Yusuf is about Yusuf"
    assert "Teşekkürler!" not in topic(world, "Sam B.")
    await emine.says("Yusuf bugün çok neşeli", to="Teşekkürler!")
    assert "Yusuf bugün çok neşeli" in topic(world, "Yusuf"), "and so is one to her own words about Yusuf"
    await emine.edits(number, "Yarın saat 10'da doktora gidiyoruz")
    assert "✏️ Emine heeft dit aangepast over Sam B." in topic(world, "Sam B.")
    assert "saat 10'da" in topic(world, "Sam B.")
    assert emine.last().text == "✔️ Vlinders grubunun ekibine iletildi. (değiştirildi)"
    assert "aangepast" not in everything(world, "Emine"), "her own words stay her own"


@only_sqlite
async def test_pictures_and_voices_are_passed_on_and_what_is_not_is_said_kindly(world: World) -> None:
    fatima, anna, karim = world.phone("Fatima"), world.phone("Anna"), world.phone("Karim")
    await hand_over(world, "Mila")
    await anna.sends_voice()
    assert "Anna over" not in topic(world), "nobody can tell what a voice says, so nobody hears it yet"
    await anna.taps("👶 Codzienne sprawy dziecka – dla zespołu")
    assert fatima.last(room=TEAM, topic="Mila").text == "🎤 Anna over Mila (spraak, niet vertaald)"
    await anna.sends_photo("Nowe buty <3")
    photo, words = fatima.screen(room=TEAM, topic="Mila")[-2:]
    assert photo.photo is not None
    assert photo.text == "📷 Anna over Mila"
    assert "Nowe buty <3" in words.text
    await fatima.says("Mooi!", room=TEAM, topic="Mila", to="📷 Anna over Mila")
    assert fatima.last(room=TEAM, topic="Mila").text.startswith("Antwoord over Mila\n\nMooi!")
    before = topic(world)

    kind = "Tego nie mogę przekazać. Czy można to napisać słowami? Może też być zdjęcie albo wiadomość głosowa."
    await anna.sends_sticker()
    assert anna.last().text == kind
    world.telegram.send_document(anna.user)
    contact = {"contact": {"phone_number": "+31612345678", "first_name": "Oma"}}
    world.telegram.say_media(anna.user, None, None, contact, None)
    world.telegram.say_media(anna.user, None, None, {"location": {"latitude": 52.1, "longitude": 4.9}}, None)
    await world.pass_time(seconds=1)
    assert anna.reads().count(kind) == 4
    await anna.says("list z przychodni", forwarded_from="Przychodnia")
    assert anna.last().text == (
        "Nie mogę przekazać wiadomości przesłanej dalej. Czy można to napisać własnymi słowami?"
    )
    await karim.sends_sticker()
    assert karim.last().text.startswith("لا يمكنني نقل هذا.")
    assert topic(world) == before, "nothing of that reached the team"


async def test_what_comes_before_the_day_stands_on_top_of_it_in_one_message_and_rings_nobody(world: World) -> None:
    fatima, anna, karim, emine = (world.phone(name) for name in ("Fatima", "Anna", "Karim", "Emine"))
    await hand_over(world, "Mila")
    await anna.says("Rano zjadła banana")
    assert board(world) == [], "during the day a message is just a message"

    rings = Rings(world.nursery.program.bot)
    await world.pass_time(hours=5)
    await anna.says("Jutro przyjdzie babcia")
    assert anna.last().text == (
        "✔️ Zespół grupy Vlinders teraz nie pracuje. Przeczyta wiadomość po powrocie do pracy: wtorek, 24 listopada. "
        "Pilna sprawa? Prosimy dzwonić: 020 555 01 23."
    )
    (evening,) = board(world)
    assert evening.text.split("\n") == [
        "📌 Voor dinsdag 24 november",
        "• Mila – Anna: (Pools) Rano zjadła banana",
        "• Mila – Anna: (Pools) Jutro przyjdzie babcia",
    ], "with what nobody answered today on top"
    assert not any("babcia" in text or "Voor dinsdag" in text for text in rings.loud), "the room is not rung at night"
    await karim.taps(next(label for label in karim.buttons() if "❓" in label))
    assert "الثلاثاء، 24 نوفمبر" in karim.last().text, "a tap in the evening is told the same"
    await karim.taps(next(label for label in karim.buttons() if "📞" in label))

    await world.pass_time(hours=13)
    await emine.says("Gece kötüydü")
    await emine.taps("Yusuf")
    (morning,) = board(world)
    assert morning.message_id == evening.message_id, "one message, that grows"
    assert morning.text.split("\n")[3:] == [
        "• Mila – Karim: begrijpt een bericht niet goed, zie het onderwerp",
        "• Mila – Karim: wil gebeld worden",
        "• Yusuf – Emine: (Turks) Gece kötüydü",
    ]
    assert any("Gece kötüydü" in text for text in rings.loud), "by now somebody is there"

    await world.pass_time(hours=1)
    await anna.says("Mila ma dziś lekki katar")
    assert "Mila ma dziś lekki katar" in topic(world)
    assert "Mila ma dziś lekki katar" not in fatima.reads(room=TEAM)
    babcia = next(shown.message_id for shown in anna.screen() if shown.text == "Jutro przyjdzie babcia")
    await anna.edits(babcia, "Jutro przyjdzie dziadek")
    assert board(world)[0].text.split("\n")[2] == "• Mila – Anna: (Pools) Jutro przyjdzie dziadek"

    await fatima.says("Komt goed", room=TEAM, to="📌 Voor dinsdag")
    assert fatima.last(room=TEAM).text.startswith("Hier kun je een ouder niet antwoorden.")
    assert "Komt goed" not in everything(world, "Anna")

    await world.pass_time(days=3, hours=12)
    await anna.says("Mila zjadła dużo zupy")
    assert board(world)[-1].text == "📌 Voor maandag 30 november\n• Mila – Anna: (Pools) Mila zjadła dużo zupy"


@only_sqlite
async def test_a_board_too_long_for_one_message_says_how_many_are_left(world: World) -> None:
    anna = world.phone("Anna")
    await world.pass_time(hours=5)
    for number in range(26):
        await anna.says(f"Mila zjadła {number} truskawek i " + "bawiła się klockami " * 15)
        await world.pass_time(seconds=5)
    lines = board(world)[0].text.split("\n")
    kept = [line for line in lines if line.startswith("• ")]
    assert len(kept) < 26
    assert lines[-1] == f"… en nog {26 - len(kept)}. Zie de onderwerpen van de kinderen."


@only_sqlite
async def test_a_long_message_of_a_parent_comes_in_parts_and_an_answer_to_any_part_is_hers(world: World) -> None:
    fatima, anna = world.phone("Fatima"), world.phone("Anna")
    await hand_over(world, "Mila")
    story = " ".join(f"Mila zjadła dziś zupę & <tak> zdanie{number}." for number in range(200))[:4000]
    await anna.says(story)
    parts = [
        shown for shown in fatima.screen(room=TEAM, topic="Mila") if "zdanie" in shown.text or "Anna" in shown.text
    ]
    text = " ".join(part.text for part in parts)
    assert "".join(story.split()) in "".join(text.split()), "nothing is lost"
    assert len(parts) > 1
    assert "Antwoord op dit bericht om Anna te antwoorden." in parts[-1].text
    await fatima.says("Dank je!", room=TEAM, topic="Mila", to="💬 Anna over Mila:")
    assert fatima.last(room=TEAM, topic="Mila").text.startswith("Antwoord over Mila\n\nDank je!")
    assert "Karim" not in fatima.last(room=TEAM, topic="Mila").text


@only_sqlite
async def test_who_may_no_longer_read_about_a_child_cannot_answer_into_its_topic(world: World) -> None:
    anna = world.phone("Anna")
    await hand_over(world, "Mila")
    without = ROSTER.replace("guardian,O01,Anna,,,,,,,,K01,yes,pl,", "guardian,O01,Anna,,,,,,,,K01,no,pl,")
    roster = read_roster(without.encode(), ["nl", "pl", "ar", "tr", "uk"], "nl").roster
    assert roster is not None
    async with world.nursery.database.transaction() as uow:
        await uow.roster.apply(roster)
    await anna.taps("✅ Rozumiem")
    await anna.says("Halo?", to="Mila · ")
    assert anna.last().text.endswith("Prosimy zadzwonić: 020 555 01 23.")
    assert "begrepen" not in topic(world)
    assert "Halo" not in topic(world)
