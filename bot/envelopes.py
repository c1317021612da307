"""What a row of the outbox becomes on Telegram: which messages, to which chat, in whose language."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from html import escape
from typing import Any

from aiogram.methods import (
    EditMessageText,
    SendMessage,
    SendPhoto,
    SendVoice,
    TelegramMethod,
)
from aiogram.types import ForceReply, InlineKeyboardMarkup, ReplyParameters

from bot.contents import Contents
from bot.parts import LONGEST, in_parts, split, units
from bot.reports import how_it_went
from care.hours import is_open
from care.policy import Policy
from handlers.buttons import DraftTap, keyboard, under_message
from handlers.composing import Composer, quote
from storage.messages import DeliveryKind, HandoverState, Reply, ReplyKind
from storage.models import PersonKind
from translations.catalogue import Catalogue, Texts


@dataclass(frozen=True, slots=True)
class Envelope:
    """The calls to make, in order. `body` is what a parent got, kept so that it can be folded out and in."""

    calls: Sequence[TelegramMethod[Any]]
    body: str | None = None
    pin: bool = False
    detail: dict[str, Any] = field(default_factory=dict)


class Writer:
    """Writes envelopes. Slow, since it translates: never called inside a transaction."""

    def __init__(self, catalogue: Catalogue, composer: Composer, policy: Policy) -> None:
        self._catalogue = catalogue
        self._composer = composer
        self._policy = policy
        self._team = catalogue.texts(policy.team_language)

    async def write(self, it: Contents, now: datetime) -> Envelope | None:
        """The envelope of a row; None when there is nothing left to say, or nothing that she may read."""
        if not it.may_read:
            return None
        match it.row.kind:
            case DeliveryKind.HANDOVER:
                return await self._handover(it)
            case DeliveryKind.PHOTO:
                return await self._photo(it)
            case DeliveryKind.REPLY:
                return await self._reply(it, now)
            case DeliveryKind.REPORT:
                return await self._report(it)
            case DeliveryKind.PROMPT:
                return self._prompt(it)
            case DeliveryKind.BOARD:
                return await self._board(it)
            case DeliveryKind.NEWS:
                return self._news(it, now)
            case DeliveryKind.TOPIC:
                return None

    async def _handover(self, it: Contents) -> Envelope | None:
        reader = it.row.person
        if it.handover is None or reader is None or it.handover.state is not HandoverState.SENT:
            return None
        t = self._catalogue.texts(reader.language)
        body = await self._composer.handover(it.handover, reader.language, it.names)
        foreign = reader.language != self._policy.team_language
        buttons = under_message(t, original=foreign)
        messages = self._messages(it, body, buttons, protect=True)
        return Envelope(messages, messages[-1].text, detail={"original": foreign})

    async def _photo(self, it: Contents) -> Envelope | None:
        reader = it.row.person
        if it.handover is None or it.line is None or not it.line.photo or reader is None:
            return None
        caption = await self._composer.photo(it.handover, it.line, reader.language, it.names)
        pieces = in_parts(_safe(self._mark(it)) + caption, 1024)
        photo = SendPhoto(
            chat_id=it.chat_id or 0,
            photo=it.line.photo,
            caption=pieces[0],
            parse_mode="HTML",
            disable_notification=True,
            protect_content=True,
        )
        rest = self._messages(it, "\n\n".join(pieces[1:]), protect=True) if len(pieces) > 1 else []
        return Envelope([photo, *rest])

    async def _reply(self, it: Contents, now: datetime) -> Envelope | None:
        t, reply = self._team, it.reply
        if reply is None or it.child is None:
            return None
        name, child = reply.guardian.name, it.child.name
        language = t(f"language-{reply.language}")
        changed = bool(it.row.detail.get("changed"))
        quiet = reply.kind is ReplyKind.UNDERSTOOD or not is_open(now, self._policy)
        plain = it.thread_id is None
        match reply.kind:
            case ReplyKind.UNDERSTOOD:
                said = t("parent-understood", name=name)
                return Envelope(self._messages(it, _safe(f"{child}: {said}" if plain else said), quiet=True))
            case ReplyKind.NOT_CLEAR:
                typed = _typed(it)
                said = _safe(t("parent-not-clear", name=name, language=language))
                return Envelope(self._messages(it, f"{said}\n{typed}", quiet=quiet))
            case ReplyKind.CALL_ME:
                said = _safe(t("parent-call-me", name=name, child=child))
                return Envelope(self._messages(it, said, quiet=quiet))
        words = await self._composer.reply(reply, it.names)
        hint = f"<i>{_safe(t('parent-answer-hint', name=name))}</i>"
        head = _safe(t("parent-changed" if changed else "parent-says", name=name, child=child))
        calls: list[TelegramMethod[Any]] = []
        if (reply.photo or reply.voice) and not changed:
            calls.append(self._sound_or_picture(it, reply, name, child, quiet=quiet))
        if reply.text:
            calls += self._messages(it, f"{head}\n{words}\n\n{hint}", quiet=quiet)
        return Envelope(calls)

    def _sound_or_picture(
        self, it: Contents, reply: Reply, name: str, child: str, *, quiet: bool
    ) -> TelegramMethod[Any]:
        shared: dict[str, Any] = {
            "chat_id": it.chat_id or 0,
            "message_thread_id": it.thread_id,
            "disable_notification": quiet,
            "protect_content": True,
        }
        key = "parent-voice" if reply.voice else "parent-photo"
        caption = self._mark(it) + self._team(key, name=name, child=child)
        if reply.voice:
            return SendVoice(voice=reply.voice, caption=caption, **shared)
        return SendPhoto(photo=reply.photo or "", caption=caption, **shared)

    async def _report(self, it: Contents) -> Envelope | None:
        handover, t = it.handover, self._team
        if handover is None or handover.preview_id is None or it.chat_id != handover.chat_id:
            return None
        if handover.state is not HandoverState.SENT:
            return None
        text = await self._composer.handover(handover, t.language, ())
        correct = keyboard([(t("button-correct"), DraftTap(act="correct", handover=handover.id))])
        below = f"\n\n———\n{_safe(how_it_went(t, self._policy, it.reports))}"
        edit = EditMessageText(
            chat_id=it.chat_id,
            message_id=handover.preview_id,
            text=in_parts(text, LONGEST - units(below))[0] + below,
            parse_mode="HTML",
            reply_markup=correct,
        )
        return Envelope([edit])

    def _prompt(self, it: Contents) -> Envelope | None:
        if it.line is None:
            return None
        ask = SendMessage(
            chat_id=it.chat_id or 0,
            message_thread_id=it.thread_id,
            text=self._team("correct-prompt", line=it.line.text),
            reply_markup=ForceReply(selective=True),
        )
        return Envelope([ask])

    async def _board(self, it: Contents) -> Envelope | None:
        t = self._team
        if it.board is None or not it.replies or it.chat_id is None:
            return None
        lines = [f"<b>{_safe(t('board-title', date=t.date(it.board.day)))}</b>"]
        for number, reply in enumerate(it.replies):
            said = await self._composer.gist(reply, it.names)
            child = reply.child.name if reply.child else ""
            line = "• " + _safe(t("board-line", child=child, name=reply.guardian.name, text=_short(said)))
            more = _safe(t("board-more", count=len(it.replies) - number))
            if units("\n".join([*lines, line, more])) > LONGEST:
                lines.append(more)
                break
            lines.append(line)
        text = "\n".join(lines)
        if it.board.message_id is None:
            return Envelope(
                [SendMessage(chat_id=it.chat_id, text=text, parse_mode="HTML", disable_notification=True)], pin=True
            )
        return Envelope(
            [EditMessageText(chat_id=it.chat_id, message_id=it.board.message_id, text=text, parse_mode="HTML")]
        )

    def _news(self, it: Contents, now: datetime) -> Envelope | None:
        t, key = self._texts_for(it), it.row.detail["text"]
        if key == "waiting-for-tap":
            children = [draft.child.name for draft in it.waiting if draft.child]
            said = t(key, children=t.list(children)) if children else None
        else:
            child = it.child.name if it.child else it.handover.group.name if it.handover else ""
            said = t(key, name=it.about.name if it.about else "", child=child, phone=self._policy.phone)
        return Envelope(self._messages(it, _safe(said), quiet=not is_open(now, self._policy))) if said else None

    def _texts_for(self, it: Contents) -> Texts:
        """A guardian reads her own language, everybody else that of the team."""
        reader = it.row.person
        guardian = reader is not None and reader.kind is PersonKind.GUARDIAN
        return self._catalogue.texts(reader.language) if reader is not None and guardian else self._team

    def _mark(self, it: Contents) -> str:
        """Whoever may have it already is told, so that nobody takes it for news."""
        return f"{self._texts_for(it)('may-be-repeated')}\n" if it.row.repeated else ""

    def _messages(
        self,
        it: Contents,
        text: str,
        buttons: InlineKeyboardMarkup | None = None,
        *,
        protect: bool = False,
        quiet: bool = False,
    ) -> list[SendMessage]:
        """A text as one message, or as several when Telegram would refuse it whole; the last carries the buttons."""
        answers = ReplyParameters(message_id=it.answers, allow_sending_without_reply=True) if it.answers else None
        return split(
            SendMessage(
                chat_id=it.chat_id or 0,
                message_thread_id=it.thread_id,
                text=_safe(self._mark(it)) + text,
                parse_mode="HTML",
                reply_parameters=answers,
                reply_markup=buttons,
                disable_notification=quiet,
                protect_content=protect,
            )
        )


def _typed(it: Contents) -> str:
    """What staff had written, so that they see what was not clear."""
    if it.handover is None:
        return ""
    return quote("\n".join(line.text for line in it.handover.lines if line.text))


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 160 else text[:159] + "…"


def _safe(text: str) -> str:
    return escape(text, quote=False)
