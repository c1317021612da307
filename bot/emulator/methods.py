"""The table of Bot API methods and what every call goes through: ordered faults, then the method itself."""

from collections.abc import Callable
from typing import Any

from bot.emulator.params import Params
from bot.emulator.refusals import RefusalError, bad, forbidden, slow_down
from bot.emulator.telegram import Telegram
from bot.emulator.world import BotStatus, Chat, Json, Kind, Message

Method = Callable[[Telegram, Params], Any]
METHODS: dict[str, Method] = {}


def method(name: str) -> Callable[[Method], Method]:
    """Register a Bot API method; names are not case-sensitive there."""

    def keep(function: Method) -> Method:
        METHODS[name.lower()] = function
        return function

    return keep


def call(telegram: Telegram, name: str, params: Params) -> Any:
    """Carry out one call; raises what the client must get instead of a result."""
    fault = telegram.faults.next(name.lower(), params.chat())
    if fault is not None and not fault.after:
        raise fault.error()
    found = METHODS.get(name.lower())
    if found is None:
        raise RefusalError(404, "Not Found: method not found")
    try:
        return found(telegram, params)
    finally:
        if fault is not None:
            raise fault.error()


def find_chat(telegram: Telegram, params: Params) -> Chat:
    """The chat meant, if the bot knows it at all and was not moved or thrown out."""
    if not params.text("chat_id"):
        raise bad("chat_id is empty")
    number = params.chat()
    chat = telegram.chats.get(number) if number is not None else None
    if chat is None:
        raise bad("chat not found")
    if chat.migrated_to is not None:
        raise RefusalError(
            400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.migrated_to
        )
    if chat.bot is BotStatus.KICKED:
        raise forbidden(f"bot was kicked from the {chat.kind.value} chat")
    if chat.bot is BotStatus.LEFT:
        raise forbidden(f"bot is not a member of the {chat.kind.value} chat")
    return chat


def writable_chat(telegram: Telegram, params: Params) -> Chat:
    """A chat the bot may write to: a person must have started it, still have it, and still exist."""
    chat = find_chat(telegram, params)
    if chat.kind is Kind.PRIVATE:
        user = telegram.users[chat.id]
        if user.deactivated:
            raise forbidden("user is deactivated")
        if user.blocked:
            raise forbidden("bot was blocked by the user")
        if not user.started:
            raise forbidden("bot can't initiate conversation with a user")
    return chat


def pace(telegram: Telegram, chat: Chat, count: int = 1) -> None:
    wait = telegram.rates.take(chat.id, count) if telegram.rates else 0
    if wait:
        raise slow_down(wait)


def find_message(chat: Chat, params: Params, doing: str) -> Message:
    number = params.number("message_id")
    if not number:
        raise bad("message identifier is not specified")
    found = chat.messages.get(number)
    if found is None or found.deleted:
        raise bad(f"message to {doing} not found")
    return found


def need_admin(chat: Chat) -> None:
    if chat.kind is not Kind.PRIVATE and chat.bot is not BotStatus.ADMINISTRATOR:
        raise bad("not enough rights")


def thread_of(chat: Chat, params: Params) -> int | None:
    """The topic meant. General is written to without a number: its own number, 1, is not found either."""
    thread = params.number("message_thread_id")
    if not thread:
        return None
    if not chat.forum or thread not in chat.topics:
        raise bad("message thread not found")
    if chat.topics[thread].closed and chat.bot is not BotStatus.ADMINISTRATOR:
        raise bad("TOPIC_CLOSED")
    return thread


def reply_of(chat: Chat, params: Params) -> int | None:
    given: Json | None = params.structure("reply_parameters", "can't parse reply parameters JSON object")
    if given is not None and not isinstance(given, dict):
        raise bad("object expected as reply parameters")
    number = (given or {}).get("message_id") or params.number("reply_to_message_id")
    if not number:
        return None
    found = chat.messages.get(number) if isinstance(number, int) else None
    if found is None or found.deleted:
        if (given or {}).get("allow_sending_without_reply") in {True, "true"} or params.flag(
            "allow_sending_without_reply"
        ):
            return None
        raise bad("message to be replied not found")
    return found.id


def place_of(chat: Chat, params: Params) -> tuple[int | None, int | None]:
    """(topic, message answered); an answer that names no topic lands in that of the message it answers."""
    thread, reply = thread_of(chat, params), reply_of(chat, params)
    if thread is None and reply is not None:
        thread = chat.messages[reply].thread
    return thread, reply
