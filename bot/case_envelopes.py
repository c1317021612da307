"""What goes into a role's room and out of it: the case with all that was said, the answer, and what is taken back."""

from datetime import datetime
from typing import Any

from aiogram.methods import DeleteMessage, TelegramMethod
from aiogram.types import InlineKeyboardMarkup

from bot.contents import Contents
from bot.framing import Envelope, Frame
from bot.words import WordsWriter
from care.hours import is_open, local, today
from care.promise import received_on
from care.topics import Role
from handlers.buttons import CaseTap, MoveTap, keyboard, under_message
from handlers.casework import ASK, MOVED, under_case
from handlers.markup import quote, safe
from handlers.passages import Reader
from handlers.telling import hours_of, no_for, opening, reading, terms, who
from storage.casework import LIVE, Answer, Case
from storage.messages import DeliveryKind, Reply
from translations.catalogue import Texts


class CaseWriter(Frame):
    async def write(self, it: Contents, now: datetime) -> Envelope | None:
        match it.row.kind:
            case DeliveryKind.CASE:
                return await self._case(it, now)
            case DeliveryKind.OFFICE_ANSWER:
                return await self._answer(it)
            case DeliveryKind.REFERRAL:
                return self._referral(it)
            case DeliveryKind.REMOVAL:
                return _removal(it)
        return None

    def title(self, it: Contents) -> str:
        """The name of a case's topic."""
        if it.case is None:
            return ""
        about = self.team(f"topic-{it.case.topic}") if it.case.topic else ""
        return self.team("case-topic", number=it.case.id, name=it.case.guardian.name, about=about)

    def news(self, it: Contents, now: datetime, t: Texts, key: str) -> str:
        """A line about a case, for the parent or for the room, or "" when it no longer holds.

        `quoted` puts her own words above it; `told` adds who reads it now and until when, `terms` only the latter.
        """
        case, about = it.case, it.row.detail
        assert case is not None
        if key == ASK and (case.state not in LIVE or case.moving_to != about["to"]):
            return ""
        deputy = Role(about["deputy"]) if "deputy" in about else None
        role = (case.role if deputy else case.reader) or Role.MANAGEMENT
        by = case.promised_at or now
        reader, other, holder = (
            who(t, self.policy, one, case.child, today(now, self.policy)) if one else ""
            for one in (role, deputy, case.reader)
        )
        line = t(
            key,
            name=it.about.name if it.about else case.guardian.name,
            number=case.id,
            role=reader if role.with_child else t(f"role-{role}"),
            who=other or reader,
            child=case.child.name if case.child else "",
            since=t.date(today(case.opened_at, self.policy)),
            why=t(f"why-{about['why']}") if "why" in about else "",
            date=t.date(today(by, self.policy)),
            until=t.date(case.answer_by) if case.answer_by else "",
            phone=hours_of(self.policy, role, case.child).phone,
            **{"from": holder, "to": other},
        )
        number = "" if key == MOVED else f"#{case.id} · "
        words = [t("passed-quote", text=opening(one)) for one in it.words[:1] if one.text or one.voice or one.photo]
        quoted = [t.line(f"{number}{one}") for one in words]
        below = reading if about.get("told") else terms if about.get("terms") else None
        return "\n".join([*quoted, line, *(below(t, self.policy, case, now) if below else [])])

    def below(self, it: Contents, t: Texts, key: str) -> InlineKeyboardMarkup | None:
        """What she can tap under such a line: to agree or not, or that it is for somebody else."""
        if it.case is None or key not in (ASK, MOVED):
            return None
        if key == MOVED:
            return no_for(t, [it.case])
        to = Role(it.row.detail["to"])
        yes, no = MoveTap(case=it.case.id, role=to), CaseTap(act=f"keep-{to}", case=it.case.id)
        return keyboard([(t("case-move-yes"), yes), (t("case-move-no"), no)])

    async def _case(self, it: Contents, now: datetime) -> Envelope | None:
        """Who, which child if any, what was promised, and everything that was said so far."""
        case = it.case
        if case is None or case.room_id != it.row.room_id or case.role is None or not it.words:
            return None
        head = self.head(case)
        if it.row.detail.get("late"):
            head = f"{safe(self.team('case-late-here', role=self.team(f'role-{case.role}')))}\n\n{head}"
        said = [await self._said(reply, it) for reply in it.words]
        spoken: list[tuple[datetime, str]] = [(one.received_at, text) for one, text in zip(it.words, said, strict=True)]
        spoken += [(one.sent_at or one.written_at, _answered(one)) for one in it.said]
        text = "\n\n".join([head, *(text for _, text in sorted(spoken, key=lambda one: one[0])), self.hint(it)])
        quiet = not is_open(now, self.policy.of(case.reader or case.role))
        words = WordsWriter(self.catalogue, self.composer, self.rules)
        pictures: list[TelegramMethod[Any]] = [
            words.sound_or_picture(it, reply, quiet=True) for reply in it.words if reply.photo or reply.voice
        ]
        return Envelope([*pictures, *self.messages(it, text, under_case(self.team, self.policy, case), quiet=quiet)])

    def head(self, case: Case) -> str:
        t, guardian = self.team, case.guardian
        about = t(f"topic-{case.topic}") if case.topic else ""
        lines = [f"<b>{safe(t('case-title', number=case.id, about=about))}</b>"]
        language = t(f"language-{guardian.language}")
        lines.append(safe(t("case-who", name=guardian.name, language=language)))
        if case.child is not None:
            lines.append(safe(t("case-child", child=case.child.name, group=case.child.group.name)))
        if case.promised_at is not None:
            moment = local(case.promised_at, self.policy)
            lines.append(safe(t("case-promised", date=t.date(moment.date()), time=t.time(moment.time()))))
        if case.answer_by is not None:
            received = t.date(received_on(case.answer_by))
            lines.append(safe(t("case-formal", date=received, until=t.date(case.answer_by))))
        return "\n".join(lines)

    async def _said(self, reply: Reply, it: Contents) -> str:
        words = await self.composer.reply(reply, it.names) if reply.text else ""
        return f"{safe(self.team('case-says', name=reply.guardian.name))}\n{words}" if words else ""

    async def _answer(self, it: Contents) -> Envelope | None:
        reader = it.row.person
        if it.case is None or it.answer is None or reader is None:
            return None
        t = self.catalogue.texts(reader.language)
        written = await self.composer.office_answer(it.case, it.answer, Reader.of(reader), it.names)
        languages = [self.policy.team_language, reader.language]
        foreign = languages[0] != languages[1]
        messages = self.messages(it, written.html, under_message(t, original=foreign), protect=True)
        about = {"original": foreign, "languages": languages}
        return Envelope(messages, messages[-1].text, written.sentences, detail=about)

    def _referral(self, it: Contents) -> Envelope | None:
        """A sentence that a worker wrote and that is for the office: to a role, and not to parents."""
        if it.line is None:
            return None
        t, about = self.team, it.row.detail
        head = t("referral", name=it.line.author.name, child=about.get("name", ""), group=about.get("group", ""))
        return Envelope(self.messages(it, f"{safe(head)}\n{quote(it.line.text)}"))


def _removal(it: Contents) -> Envelope | None:
    """Every message that a row became, taken away."""
    if it.removed is None or not it.removed.numbers:
        return None
    return Envelope([DeleteMessage(chat_id=it.chat_id or 0, message_id=number) for number in it.removed.numbers])


def _answered(answer: Answer) -> str:
    return f"{safe(answer.author.name)}:\n{quote(answer.text)}"
