"""What guardians said, as whoever has it reads it: the team in the child's topic and on top of the day, an office role
in the topic of the case."""

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Any

from aiogram.methods import EditMessageText, SendMessage, SendPhoto, SendVoice, TelegramMethod
from aiogram.types import InlineKeyboardMarkup

from bot.contents import Contents
from bot.framing import Envelope, Frame
from bot.parts import LONGEST, units
from care.hours import is_open, today
from care.topics import Role, Topic
from handlers.buttons import SeenTap, keyboard
from handlers.casework import under_case
from handlers.composing import FACTS
from handlers.facts import unseen
from handlers.markup import quote, safe
from handlers.passages import Reader, signed
from handlers.passing_on import under_words
from handlers.telling import hours_of
from storage.messages import Delivery, DeliveryKind, Reply, ReplyKind
from translations.topics.asking import wants_a_call


class WordsWriter(Frame):
    async def write(self, it: Contents, now: datetime) -> Envelope | None:
        """The envelope of what was said, of the top of the day, or of how words come across."""
        match it.row.kind:
            case DeliveryKind.BOARD:
                return await self.board(it)
            case DeliveryKind.READ_BACK:
                return await self.read_back(it)
            case DeliveryKind.HOME:
                return await self.home(it)
            case _:
                return await self.reply(it, now)

    async def reply(self, it: Contents, now: datetime) -> Envelope | None:
        """One message of hers. It rings when somebody is there, and always when it is urgent."""
        reply = it.reply
        if reply is None or (it.child is None and not it.with_office):
            return None
        role = (it.case.reader if it.case is not None else None) or Role.GROUP
        urgent = it.case is not None and it.case.topic is Topic.URGENT
        there = is_open(now, hours_of(self.policy, role, it.child))
        quiet = reply.kind is ReplyKind.UNDERSTOOD or not (there or urgent)
        if reply.kind is not ReplyKind.TEXT:
            return Envelope(self.messages(it, await self._tapped(it, reply), self._seen(it, reply), quiet=quiet))
        calls = await self._written(it, reply, today(now, self.policy), quiet=quiet, urgent=urgent)
        return Envelope(calls) if calls else None

    async def home(self, it: Contents) -> Envelope | None:
        """All that is told of a child's home, each guardian's lines under her name."""
        if it.child is None:
            return None
        t, blocks = self.team, list[str]()
        for guardian in {one.guardian.id: one.guardian for one in it.words}.values():
            own = [one for one in it.words if one.guardian_id == guardian.id]
            told = [await self.composer.told(one, Reader(t.language), it.names) for one in own]
            lines = [f"• {passage.html}" for passage in told]
            blocks.append("\n".join([*lines, signed(t, [guardian.name], tuple(p for one in told for p in one.pieces))]))
        title = f"<b>{safe(t('home-team-title', child=it.child.name))}</b>"
        text = "\n\n".join([title, *(blocks or [safe(t("home-team-none"))])])
        about = {"lines": [one.id for one in it.words]}
        if it.removed is None:
            return Envelope(self.messages(it, text, quiet=True), detail=about)
        return self._over(it, it.removed, text, about)

    def _over(self, it: Contents, shown: Delivery, page: str, about: dict[str, Any]) -> Envelope | None:
        """In the place of what was taken back: the page as it is now where that fits, else where to find it."""
        numbers = [it.row.detail["over"]] if "over" in it.row.detail else shown.numbers
        if "over" in it.row.detail or len(numbers) != 1 or units(page) > LONGEST:
            page, about = safe(self.team("home-gone")), {"lines": []}
        edits = [
            EditMessageText(chat_id=it.chat_id or 0, message_id=number, text=page, parse_mode="HTML")
            for number in numbers
        ]
        return Envelope(edits, detail=about) if edits else None

    async def _tapped(self, it: Contents, reply: Reply) -> str:
        """A tap or a choice from the menu, in words of the catalogue: nothing to translate, nothing to get wrong."""
        t, name = self.team, reply.guardian.name
        child = it.child.name if it.child else ""
        if reply.kind in FACTS:
            return safe(self.composer.fact(reply, child))
        if reply.kind is ReplyKind.UNDERSTOOD:
            said = t("parent-understood", name=name)
            return safe(f"{child}: {said}" if child and it.thread_id is None else said)
        if reply.kind is ReplyKind.CALL_ME:
            return safe(self._call_me(it, reply))
        return f"{safe(t('parent-not-clear', name=name, language=t(f'language-{reply.language}')))}\n{_typed(it)}"

    async def _written(
        self, it: Contents, reply: Reply, day: date, *, quiet: bool, urgent: bool
    ) -> list[TelegramMethod[Any]]:
        t, name, changed = self.team, reply.guardian.name, bool(it.row.detail.get("changed"))
        calls: list[TelegramMethod[Any]] = []
        if (reply.photo or reply.voice) and not changed:
            calls.append(self.sound_or_picture(it, reply, quiet=quiet))
        if reply.text:
            words = await self.composer.reply(reply, it.names)
            key = "case-changed" if changed else "case-says"
            if it.child is not None:
                key = "parent-changed" if changed else "parent-urgent" if urgent else "parent-says"
            head = t(key, name=name, child=it.child.name if it.child else "")
            if it.case is not None and it.case.about_home:
                head = f"{t('home-news')}\n{head}"
            if wants_a_call(reply.text, reply.language):
                head = f"{self._call_me(it, reply)}\n{head}"
            mentor = it.child.mentor_on(day) if it.child is not None else None
            if it.case is not None and it.case.role is Role.MENTOR and mentor is not None:
                head = f"{t('parent-for-mentor', mentor=mentor.name)}\n{head}"
            calls += self.messages(it, f"{safe(head)}\n{words}\n\n{self.hint(it)}", self._seen(it, reply), quiet=quiet)
        return calls

    def _call_me(self, it: Contents, reply: Reply) -> str:
        """That she wants a call, which the team reads in its own language also where no machine knows hers."""
        name, child = reply.guardian.name, it.child
        return (
            self.team("parent-call-me", name=name, child=child.name) if child else self.team("case-call-me", name=name)
        )

    def _seen(self, it: Contents, reply: Reply) -> InlineKeyboardMarkup | None:
        """For the team one tap instead of an answer; the parent sees that somebody saw it. Words can be passed on.

        The office has new buttons under words that opened a closed case again.
        """
        if it.with_office and it.case is not None and it.row.detail.get("reopened"):
            return under_case(self.team, self.policy, it.case)
        if it.with_office or it.case is None or not unseen(it.case, reply) or it.row.detail.get("changed"):
            return None
        if reply.kind is ReplyKind.TEXT:
            return under_words(self.team)
        return keyboard([(self.team("button-seen"), SeenTap())])

    async def read_back(self, it: Contents) -> Envelope | None:
        """How words come across, before they go: in each reader's language, and that translated back."""
        if it.answer is not None and it.case is not None:
            guardian = it.case.guardian
            language = self.composer.passages.machine_language(Reader.of(guardian)) or guardian.language
            text, names, readers = it.answer.text, it.names, {language: [guardian.name]}
        elif it.handover is not None:
            text, names, readers = self.composer.notes(it.handover), it.names, dict(it.row.detail["readers"])
        else:
            return None
        told = [await self._read_back(text, language, who, names) for language, who in readers.items()]
        return Envelope(self.messages(it, "\n\n".join(told), quiet=True))

    async def _read_back(self, text: str, language: str, who: Sequence[str], names: Collection[str]) -> str:
        t = self.team
        name = t.list(who)
        there, back = await self.composer.read_back(text, language, names)
        if there == text:
            return safe(t("read-back-none", name=name))
        title = safe(t("read-back-as", name=name, language=t(f"language-{language}")))
        return f"{title}\n{quote(there)}\n{safe(t('read-back-again'))}\n{quote(back)}"

    def sound_or_picture(self, it: Contents, reply: Reply, *, quiet: bool) -> TelegramMethod[Any]:
        shared: dict[str, Any] = {
            "chat_id": it.chat_id or 0,
            "message_thread_id": it.thread_id,
            "disable_notification": quiet,
            "protect_content": True,
        }
        about = ("parent-voice" if reply.voice else "parent-photo") if it.child else "case-voice-or-photo"
        caption = self.mark(it) + self.team(about, name=reply.guardian.name, child=it.child.name if it.child else "")
        if reply.voice:
            return SendVoice(voice=reply.voice, caption=caption, **shared)
        return SendPhoto(photo=reply.photo or "", caption=caption, **shared)

    async def board(self, it: Contents) -> Envelope | None:
        """The top of the day, anew. When the last of it was taken back, nothing of it stays."""
        if it.board is None or it.chat_id is None or (not it.replies and it.board.message_id is None):
            return None
        text = await self._board(it)
        if it.board.message_id is None:
            return Envelope(
                [SendMessage(chat_id=it.chat_id, text=text, parse_mode="HTML", disable_notification=True)], pin=True
            )
        return Envelope(
            [EditMessageText(chat_id=it.chat_id, message_id=it.board.message_id, text=text, parse_mode="HTML")]
        )

    async def _board(self, it: Contents) -> str:
        assert it.board is not None
        t = self.team
        lines = [f"<b>{safe(t('board-title', date=t.date(it.board.day)))}</b>"]
        for number, reply in enumerate(it.replies):
            said = await self.composer.gist(reply, it.names)
            child = reply.child.name if reply.child else ""
            line = "• " + safe(t("board-line", child=child, name=reply.guardian.name, text=_short(said)))
            more = safe(t("board-more", count=len(it.replies) - number))
            if units("\n".join([*lines, line, more])) > LONGEST:
                lines.append(more)
                break
            lines.append(line)
        return "\n".join(lines)


def _typed(it: Contents) -> str:
    """What staff or the office had written, so that they see what was not clear."""
    if it.answer is not None:
        return quote(it.answer.text)
    if it.handover is None:
        return ""
    return quote("\n".join(line.text for line in it.handover.lines if line.text))


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 160 else text[:159] + "…"
