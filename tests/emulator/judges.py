"""Two readings of the Bot API not ours, python-telegram-bot's and aiogram's; nothing may miss or be extra."""

from collections.abc import Iterator
from typing import Any

import aiogram
import telegram as ptb
from aiogram.types import ChatMemberUnion, MenuButtonUnion
from pydantic import BaseModel, TypeAdapter

NEWER_THAN_PTB = {"can_send_welcome_messages"}
"""What aiogram's Bot API 10.3 demands and python-telegram-bot's 10.0 does not know yet."""


BOT = ptb.Bot("1:x")
UNIONS: dict[str, Any] = {"ChatMember": ChatMemberUnion, "MenuButton": MenuButtonUnion}


def judge(shape: str, content: Any) -> None:
    """Read `content` as the Bot API type of that name with both libraries."""
    many = isinstance(content, list)
    aiogram_type = UNIONS.get(shape) or getattr(aiogram.types, shape)
    adapter: TypeAdapter[Any] = TypeAdapter(list[aiogram_type] if many else aiogram_type)  # type: ignore[valid-type]
    read = adapter.validate_python(content)
    assert not list(pydantic_leftovers(read)), list(pydantic_leftovers(read))
    ptb_type: type[ptb.TelegramObject] = getattr(ptb, shape)
    for one in content if many else [content]:
        found = ptb_type.de_json(one, BOT)
        left = {name for name in ptb_leftovers(found) if name not in NEWER_THAN_PTB}
        assert not left, left


def pydantic_leftovers(value: Any) -> Iterator[str]:
    if isinstance(value, BaseModel):
        yield from value.model_extra or ()
        for name in type(value).model_fields:
            yield from pydantic_leftovers(getattr(value, name))
    elif isinstance(value, list | tuple):
        for one in value:
            yield from pydantic_leftovers(one)


def ptb_leftovers(value: Any) -> Iterator[str]:
    if isinstance(value, ptb.TelegramObject):
        yield from value.api_kwargs
        names = {name for kind in type(value).__mro__ for name in getattr(kind, "__slots__", ())}
        for name in names - {"_bot", "api_kwargs"}:
            yield from ptb_leftovers(getattr(value, name, None))
    elif isinstance(value, list | tuple):
        for one in value:
            yield from ptb_leftovers(one)
