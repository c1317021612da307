"""A scenario: who says or taps what, in order, played on the demo nursery with a clock that stands still between steps.

One JSON object per line; empty lines and lines that begin with # are skipped. The keys are in docs/scenario.md.
"""

import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.demo.nursery import Nursery

Json = dict[str, Any]

_PLACE = ("room", "topic")
STEPS: dict[str, tuple[str, ...]] = {
    "says": ("who", *_PLACE, "reply_to", "forwarded_from"),
    "taps": ("who", *_PLACE, "on"),
    "edits": ("who", "to", *_PLACE),
    "sends": ("who", *_PLACE, "caption"),
    "blocks": ("who",),
    "wait": (),
    "telegram": (),
}
_NEEDED = {"says": ("who",), "taps": ("who",), "edits": ("who", "to"), "sends": ("who",), "blocks": ("who",)}
_KINDS = {"blocks": bool, "telegram": dict}
_NAMES = {str: "a text", int: "a number", bool: "true or false", dict: "an object"}
_TROUBLE = {
    "method": str,
    "times": int,
    "code": int,
    "retry_after": int,
    "description": str,
    "chat": str,
    "after": bool,
}
_FINE, _FINELY, _QUARTER = timedelta(seconds=5), timedelta(minutes=1), timedelta(minutes=15)
_LENGTHS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
_DIRECTIONS = re.compile("[\u200e\u200f\u2066-\u2069]")


class BadScenario(Exception):
    """A step that cannot be played; the message names the line and what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Step:
    line: int
    verb: str
    does: Json


def read(path: Path) -> list[Step]:
    """The steps of a file, as far as can be judged without playing them."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except ValueError as error:
        raise BadScenario("this is not a text file in UTF-8") from error
    steps = []
    for number, text in enumerate(lines, 1):
        if not text.strip() or text.lstrip().startswith("#"):
            continue
        try:
            does = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise BadScenario(f"line {number}: this is not JSON ({error})") from error
        try:
            steps.append(Step(number, _verb(does), does))
        except ValueError as error:
            raise BadScenario(f"line {number}: {error}") from error
    return steps


def _verb(does: Any) -> str:
    """What kind of step this is. Raises ValueError in words for whoever wrote it."""
    if not isinstance(does, dict):
        raise ValueError("a step is a JSON object")  # noqa: TRY004 - one kind of error for all that is written wrongly
    verbs = [verb for verb in STEPS if verb in does]
    if len(verbs) != 1:
        raise ValueError(f"a step has one of: {', '.join(STEPS)}; this one has {', '.join(verbs) or 'none'}")
    (verb,) = verbs
    for key in does:
        if key not in (verb, *STEPS[verb]):
            raise ValueError(f"{key!r} does not belong to {verb!r}; this can: {', '.join(STEPS[verb]) or 'nothing'}")
        kind = _KINDS.get(key, str)
        if not isinstance(does[key], kind):
            raise ValueError(f"{key!r} must be {_NAMES[kind]}")  # noqa: TRY004 - as above
    missing = [key for key in _NEEDED.get(verb, ()) if key not in does]
    if missing:
        raise ValueError(f"{missing[0]!r} is missing")
    if "topic" in does and "room" not in does:
        raise ValueError("a topic is in a room: 'room' is missing")
    if verb == "wait":
        _length(does["wait"])
    return verb


async def play(nursery: Nursery, steps: list[Step]) -> list[Json]:
    """Play all steps; what every phone got from the first step on, in order."""
    before = len(nursery.telegram.transcript())
    for step in steps:
        if step.verb == "wait":
            await _pass(nursery, _length(step.does["wait"]))
            continue
        try:
            _act(nursery, step.verb, step.does)
        except (LookupError, ValueError, PermissionError) as error:
            raise BadScenario(f"line {step.line}: {error}") from error
        await nursery.settle()
        nursery.time.move(timedelta(seconds=1))
    return nursery.telegram.transcript()[before:]


async def _pass(nursery: Nursery, length: timedelta) -> None:
    """Time goes by in small steps, so that what is due in between happens when it is due; everything is done after."""
    until = nursery.time.now() + length
    finely = nursery.time.now() + _FINELY
    while (now := nursery.time.now()) < until:
        quarter = now + _QUARTER - (now - datetime.min.replace(tzinfo=UTC)) % _QUARTER
        nursery.time.move(min(until, now + _FINE if now < finely else quarter) - now)
        await nursery.settle()


def _act(nursery: Nursery, verb: str, does: Json) -> None:
    if verb == "telegram":
        nursery.telegram.fail(**_trouble(nursery, does["telegram"]))
        return
    telegram, user = nursery.telegram, _who(nursery, does["who"])
    chat, thread = _place(nursery, does)
    match verb:
        case "says":
            reply = _message(nursery, user, does["reply_to"], chat, thread) if "reply_to" in does else None
            origin = does.get("forwarded_from")
            telegram.type(user, does["says"], chat=chat, thread=thread, reply_to=reply, forwarded_from=origin)
        case "edits":
            own = _message(nursery, user, does["edits"], chat, thread, own=True)
            telegram.edit(user, own, does["to"], chat=chat)
        case "taps":
            _tap(nursery, user, does, chat, thread)
        case "sends":
            _send(nursery, user, does, chat, thread)
        case _ if does["blocks"]:
            telegram.block(user)
        case _:
            telegram.unblock(user)


def _tap(nursery: Nursery, user: int, does: Json, chat: int | None, thread: int | None) -> None:
    """By the words one sees: the marks for the direction of writing in a label cannot be seen, so are not asked for."""
    which = _message(nursery, user, does["on"], chat, thread) if "on" in does else None
    shown = nursery.telegram.screen(user, chat, thread)
    there = [(one.message_id, label) for one in shown for row in one.buttons for label in row]
    for message, label in reversed(there):
        if which in (None, message) and _plain(label) == _plain(does["taps"]):
            nursery.telegram.tap(user, label, chat=chat, message_id=message)
            return
    labels = ", ".join(dict.fromkeys(_plain(label) for message, label in there if which in (None, message)))
    raise LookupError(f"no button there is called {does['taps']!r}; there are {labels or 'none'}")


def _plain(label: str) -> str:
    return _DIRECTIONS.sub("", label)


def _send(nursery: Nursery, user: int, does: Json, chat: int | None, thread: int | None) -> None:
    telegram, what = nursery.telegram, does["sends"]
    if "caption" in does and what != "photo":
        raise ValueError("only a photo has a caption")
    match what:
        case "photo":
            telegram.send_photo(user, caption=does.get("caption"), chat=chat, thread=thread)
        case "sticker":
            telegram.send_sticker(user, chat=chat, thread=thread)
        case "voice":
            telegram.send_voice(user, chat=chat, thread=thread)
        case "document":
            telegram.send_document(user, chat=chat, thread=thread)
        case _:
            raise ValueError(f"nobody can send {what!r}: photo, sticker, voice or document")


def _who(nursery: Nursery, name: str) -> int:
    if name not in nursery.people:
        raise LookupError(f"nobody is called {name!r}; there are {', '.join(sorted(nursery.people))}")
    return nursery.people[name]


def _place(nursery: Nursery, does: Json) -> tuple[int | None, int | None]:
    """The chat and topic of a step: a room by its name, a topic by its name or words of it; else the private chat."""
    if "room" not in does:
        return None, None
    if does["room"] not in nursery.rooms:
        raise LookupError(f"no room is called {does['room']!r}; there are {', '.join(sorted(nursery.rooms))}")
    chat = nursery.rooms[does["room"]]
    if "topic" not in does:
        return chat, None
    topics = {topic.name: thread for thread, topic in nursery.telegram.chats[chat].topics.items()}
    named = [name for name in topics if name == does["topic"]] or [name for name in topics if does["topic"] in name]
    if not named:
        raise LookupError(f"no topic {does['topic']!r} in {does['room']}; there are {', '.join(topics) or 'none'}")
    return chat, topics[named[-1]]


def _message(
    nursery: Nursery, user: int, words: str, chat: int | None, thread: int | None, *, own: bool = False
) -> int:
    """The newest message on that phone that holds these words."""
    for one in reversed(nursery.telegram.screen(user, chat, thread)):
        if words in one.text and (one.mine or not own):
            return one.message_id
    raise LookupError(f"no message {'of their own' if own else 'there'} holds {words!r}")


def _trouble(nursery: Nursery, order: Json) -> Json:
    for key, value in order.items():
        if key not in _TROUBLE:
            raise ValueError(f"trouble has no {key!r}; it can have: {', '.join(_TROUBLE)}")
        if type(value) is not _TROUBLE[key]:
            raise ValueError(f"{key!r} of trouble must be {_NAMES[_TROUBLE[key]]}")
    if "method" not in order:
        raise ValueError("trouble needs a 'method', such as sendMessage; * is all of them")
    if "chat" not in order:
        return order
    named = nursery.people | nursery.rooms
    if order["chat"] not in named:
        raise LookupError(f"no chat is called {order['chat']!r}; there are {', '.join(sorted(named))}")
    return order | {"chat": named[order["chat"]]}


def _length(text: str) -> timedelta:
    found = re.fullmatch(r"(\d{1,4})\s*([smhd])", text.strip())
    if not found:
        raise ValueError(f"{text!r} is no length of time; write 60s, 5m, 2h or 1d")
    return timedelta(seconds=int(found[1]) * _LENGTHS[found[2]])
