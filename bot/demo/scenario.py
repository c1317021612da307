"""A scenario: who says or taps what, in order, played on the demo nursery with a clock that stands still between steps.

One JSON object per line; empty lines and lines that begin with # are skipped. The keys are in docs/scenario.md.
"""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from bot.demo.nursery import Nursery

_LENGTHS = {"s": 1, "m": 60, "h": 3600, "d": 86400}


class BadScenario(Exception):
    """A step that cannot be played; the message names the line and what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Step:
    line: int
    does: dict[str, Any]


def read(path: Path) -> list[Step]:
    steps = []
    for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not text.strip() or text.lstrip().startswith("#"):
            continue
        try:
            does = json.loads(text)
        except ValueError as error:
            raise BadScenario(f"line {number}: this is not JSON ({error})") from error
        if not isinstance(does, dict):
            raise BadScenario(f"line {number}: a step is a JSON object")
        steps.append(Step(number, does))
    return steps


async def play(nursery: Nursery, steps: list[Step]) -> list[dict[str, Any]]:
    """Play all steps; what every phone got from the first step on, in order."""
    before = len(nursery.telegram.transcript())
    for step in steps:
        try:
            _act(nursery, step.does)
        except (LookupError, ValueError, TypeError) as error:
            raise BadScenario(f"line {step.line}: {error}") from error
        await nursery.settle()
        if "wait" not in step.does:
            nursery.time.move(timedelta(seconds=1))
    return nursery.telegram.transcript()[before:]


def _act(nursery: Nursery, does: dict[str, Any]) -> None:
    if "wait" in does:
        nursery.time.move(_length(str(does["wait"])))
        return
    if "telegram" in does:
        nursery.telegram.fail(**does["telegram"])
        return
    verb = next((verb for verb in VERBS if verb in does), None)
    if verb is None:
        raise ValueError(f"no such step; it needs one of: wait, telegram, {', '.join(VERBS)}")
    who = does.get("who")
    if who not in nursery.people:
        raise LookupError(f"nobody is called {who!r}; there are {', '.join(sorted(nursery.people))}")
    VERBS[verb](nursery, nursery.people[who], does)


def _says(nursery: Nursery, user: int, does: dict[str, Any]) -> None:
    chat, thread = _place(nursery, does)
    reply = _message(nursery, user, does, chat, thread, "reply_to") if "reply_to" in does else None
    nursery.telegram.type(
        user, does["says"], chat=chat, thread=thread, reply_to=reply, forwarded_from=does.get("forwarded_from")
    )


def _edits(nursery: Nursery, user: int, does: dict[str, Any]) -> None:
    chat, thread = _place(nursery, does)
    nursery.telegram.edit(user, _message(nursery, user, does, chat, thread, "edits"), does["to"], chat=chat)


def _taps(nursery: Nursery, user: int, does: dict[str, Any]) -> None:
    chat, thread = _place(nursery, does)
    which = _message(nursery, user, does, chat, thread, "on") if "on" in does else None
    nursery.telegram.tap(user, does["taps"], chat=chat, message_id=which)


def _sends(nursery: Nursery, user: int, does: dict[str, Any]) -> None:
    chat, thread = _place(nursery, does)
    match does["sends"]:
        case "photo":
            nursery.telegram.send_photo(user, caption=does.get("caption"), chat=chat, thread=thread)
        case "sticker":
            nursery.telegram.send_sticker(user, chat=chat, thread=thread)
        case "voice":
            nursery.telegram.send_voice(user, chat=chat, thread=thread)
        case "document":
            nursery.telegram.send_document(user, chat=chat, thread=thread)
        case other:
            raise ValueError(f"nobody can send {other!r}: photo, sticker, voice or document")


def _blocks(nursery: Nursery, user: int, does: dict[str, Any]) -> None:
    if does["blocks"]:
        nursery.telegram.block(user)
    else:
        nursery.telegram.unblock(user)


VERBS: dict[str, Callable[[Nursery, int, dict[str, Any]], None]] = {
    "says": _says,
    "edits": _edits,
    "taps": _taps,
    "sends": _sends,
    "blocks": _blocks,
}


def _place(nursery: Nursery, does: dict[str, Any]) -> tuple[int | None, int | None]:
    """The chat and topic of a step: a room by its name and a topic by its child, else the private chat."""
    if "room" not in does:
        return None, None
    if does["room"] not in nursery.rooms:
        raise LookupError(f"no room is called {does['room']!r}; there are {', '.join(sorted(nursery.rooms))}")
    chat = nursery.rooms[does["room"]]
    if "topic" not in does:
        return chat, None
    topics = {topic.name: thread for thread, topic in nursery.telegram.chats[chat].topics.items()}
    if does["topic"] not in topics:
        raise LookupError(f"no topic {does['topic']!r} in {does['room']}; there are {', '.join(topics)}")
    return chat, topics[does["topic"]]


def _message(nursery: Nursery, user: int, does: dict[str, Any], chat: int | None, thread: int | None, key: str) -> int:
    """The newest message on that phone that holds these words."""
    shown = nursery.telegram.screen(user, chat, thread)
    found = next((one.message_id for one in reversed(shown) if does[key] in (one.text or "")), None)
    if found is None:
        raise LookupError(f"no message there holds {does[key]!r}")
    return found


def _length(text: str) -> timedelta:
    found = re.fullmatch(r"(\d+)\s*([smhd])", text.strip())
    if not found:
        raise ValueError(f"{text!r} is no length of time; write 60s, 5m, 2h or 1d")
    return timedelta(seconds=int(found[1]) * _LENGTHS[found[2]])
