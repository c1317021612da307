"""Methods about the bot itself: what it says of itself, and its list of commands."""

import re
from typing import Any

from bot.emulator.methods import method
from bot.emulator.params import Params
from bot.emulator.refusals import bad
from bot.emulator.telegram import Telegram
from bot.emulator.world import Chat, Json, Kind


def scope_of(params: Params) -> str:
    scope: Any = params.structure("scope", "can't parse BotCommandScope JSON object")
    if scope is not None and (not isinstance(scope, dict) or "type" not in scope):
        raise bad("can't parse BotCommandScope: BotCommandScope must be an Object with a type")
    return commands_key(params.text("language_code"), scope or {"type": "default"})


def commands_key(language: str, scope: Json) -> str:
    return f"commands {language} {tuple(sorted((name, str(value)) for name, value in scope.items()))}"


def commands_in(telegram: Telegram, chat: Chat, language: str) -> list[Json]:
    """What the menu of a chat shows to somebody with this language: the commands of the nearest scope that has any."""
    everywhere = "all_private_chats" if chat.kind is Kind.PRIVATE else "all_group_chats"
    scopes: list[Json] = [{"type": "chat", "chat_id": chat.id}, {"type": everywhere}, {"type": "default"}]
    found = (telegram.settings.get(commands_key(code, scope)) for scope in scopes for code in (language, ""))
    return next(filter(None, found), [])


def bot_command(one: Any) -> Json:
    if not isinstance(one, dict):
        raise bad("can't parse BotCommand: expected an Object")
    command, description = str(one.get("command", "")).removeprefix("/"), str(one.get("description", ""))
    if not re.fullmatch(r"[a-z0-9_]{1,32}", command):
        raise bad("BOT_COMMAND_INVALID")
    if not 1 <= len(description) <= 256:
        raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": command, "description": description}


@method("setMyCommands")
def set_my_commands(telegram: Telegram, params: Params) -> bool:
    given = params.structure("commands", "can't parse commands JSON object")
    if not isinstance(given, list):
        raise bad("expected an Array of BotCommand")
    telegram.settings[scope_of(params)] = [bot_command(one) for one in given]
    return True


@method("getMyCommands")
def get_my_commands(telegram: Telegram, params: Params) -> Any:
    return telegram.settings.get(scope_of(params), [])


@method("deleteMyCommands")
def delete_my_commands(telegram: Telegram, params: Params) -> bool:
    telegram.settings.pop(scope_of(params), None)
    return True


def told(path: str, field: str, longest: int) -> None:
    """A text about the bot that can be set and read per language: its name, its descriptions."""

    def store(telegram: Telegram, params: Params) -> bool:
        if len(params.text(field)) > longest:
            raise bad(f"{field.upper()}_TOO_LONG")
        telegram.settings[f"{path} {params.text('language_code')}"] = params.text(field)
        return True

    def read(telegram: Telegram, params: Params) -> Json:
        default = telegram.bot.first_name if field == "name" else ""
        return {field: telegram.settings.get(f"{path} {params.text('language_code')}", default)}

    method(f"set{path}")(store)
    method(f"get{path}")(read)


told("MyName", "name", 64)
told("MyDescription", "description", 512)
told("MyShortDescription", "short_description", 120)


@method("setChatMenuButton")
def set_chat_menu_button(telegram: Telegram, params: Params) -> bool:
    button = params.structure("menu_button", "can't parse menu button JSON object")
    telegram.settings[f"menu {params.text('chat_id')}"] = button or {"type": "default"}
    return True


@method("getChatMenuButton")
def get_chat_menu_button(telegram: Telegram, params: Params) -> Any:
    return telegram.settings.get(f"menu {params.text('chat_id')}", {"type": "commands"})
