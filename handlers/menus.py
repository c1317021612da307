"""The commands that Telegram's menu shows: to a guardian hers, at a desk those of staff. Each of them has a handler."""

from collections.abc import Awaitable, Callable

from aiogram.methods import SetMyCommands
from aiogram.types import BotCommand, BotCommandScopeAllPrivateChats, BotCommandScopeChat, Message

from handlers.here import Here
from storage.models import Person
from translations.catalogue import Catalogue, Texts

AROUND = ' \t\n.!?؟"“”„«»'
"""What a phone adds to a word by itself."""


PHRASE = {"nl": "zin"}
"""The command for a checked phrase, in the team's language."""

HOME = {"nl": "thuis"}
"""The same for the page about life at home."""


def of_guardian(t: Texts) -> list[BotCommand]:
    named = [
        _command(name, t(f"menu-{name}")) for name in ("mine", "who", "quiet", "amount", "language", "card", "help")
    ]
    return [_command("menu", t("menu-message")), *named]


def of_desk(t: Texts) -> list[BotCommand]:
    return [
        _command("dag", t("command-day")),
        _command(PHRASE.get(t.language, "phrase"), t("command-phrase")),
        _command("gesprek", t("command-talk")),
        _command(HOME.get(t.language, "home"), t("command-home")),
        _command("who", t("command-who")),
        _command("help", t("command-help")),
    ]


def of_office(t: Texts) -> list[BotCommand]:
    return [_command(name, t(f"command-{name}")) for name in ("open", "who", "help")]


def at_first(catalogue: Catalogue, team_language: str) -> list[SetMyCommands]:
    """For everybody in private, by the language of her Telegram: nobody sees more before she has joined."""
    scope = BotCommandScopeAllPrivateChats()
    codes = [language.code for language in catalogue.languages]
    own = [
        SetMyCommands(commands=of_guardian(catalogue.texts(code)), scope=scope, language_code=code) for code in codes
    ]
    return [SetMyCommands(commands=of_guardian(catalogue.texts(team_language)), scope=scope), *own]


def in_own_chat(here: Here, guardian: Person | None, staff: Person | None, chat_id: int) -> SetMyCommands:
    """For one person, in the language she chose; with both hats on she has both."""
    commands = of_guardian(here.catalogue.texts(guardian.language)) if guardian is not None else []
    if staff is not None:
        desk = of_desk(here.staff)
        commands = [*desk[:2], *commands] if commands else desk
    return SetMyCommands(commands=commands, scope=BotCommandScopeChat(chat_id=chat_id))


def in_room(here: Here, chat_id: int) -> SetMyCommands:
    return SetMyCommands(commands=of_desk(here.staff), scope=BotCommandScopeChat(chat_id=chat_id))


def in_office_room(here: Here, chat_id: int) -> SetMyCommands:
    return SetMyCommands(commands=of_office(here.staff), scope=BotCommandScopeChat(chat_id=chat_id))


def asks_for(key: str) -> Callable[[Message, Here], Awaitable[bool]]:
    """A router filter: whoever types the words of a command, in any of our languages, need not know the command."""

    async def asks(message: Message, here: Here) -> bool:
        said = (message.text or "").strip(AROUND).casefold()
        return said in {
            here.catalogue.texts(language.code)(key).strip(AROUND).casefold() for language in here.catalogue.languages
        }

    return asks


def _command(name: str, description: str) -> BotCommand:
    return BotCommand(command=name, description=description)
