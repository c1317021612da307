"""What a row of the outbox becomes on Telegram: which messages, to which chat, in whose language."""

from datetime import datetime

from aiogram.methods import EditMessageText, SendMessage, SendPhoto
from aiogram.types import ForceReply

from bot.case_envelopes import CaseWriter
from bot.checkin_envelopes import CheckinWriter
from bot.contents import Contents
from bot.floor_envelopes import FloorWriter
from bot.framing import Envelope, Frame
from bot.oddities import OddityWriter
from bot.parts import LONGEST, in_parts, units
from bot.reports import how_it_went
from bot.words import WordsWriter
from care.hours import is_open
from care.policy import Rules
from handlers.buttons import DraftTap, JoinTap, keyboard, under_message
from handlers.composing import Composer
from handlers.markup import safe
from handlers.noticing import LOOKS_LIKE
from handlers.passages import Reader
from storage.messages import DeliveryKind, HandoverState
from translations.catalogue import Catalogue, Texts


class Writer(Frame):
    """Writes envelopes. Slow, since it translates: never called inside a transaction."""

    def __init__(self, catalogue: Catalogue, composer: Composer, rules: Rules) -> None:
        super().__init__(catalogue, composer, rules)
        self._words = WordsWriter(catalogue, composer, rules)
        self._cases = CaseWriter(catalogue, composer, rules)
        self._checkins = CheckinWriter(catalogue, composer, rules)
        self._oddities = OddityWriter(catalogue, composer, rules)
        self._floor = FloorWriter(catalogue, composer, rules)

    async def write(self, it: Contents, now: datetime) -> Envelope | None:
        """The envelope of a row; None when there is nothing left to say, or nothing that she may read."""
        if not it.may_read or it.row.kind is DeliveryKind.TOPIC:
            return None
        match it.row.kind:
            case DeliveryKind.HANDOVER:
                return await self._handover(it)
            case DeliveryKind.PHOTO:
                return await self._photo(it)
            case DeliveryKind.REPORT:
                return await self._report(it)
            case DeliveryKind.PROMPT:
                return self._prompt(it)
            case DeliveryKind.NEWS:
                return self._news(it, now)
        return await self._of_a_room(it, now)

    async def _of_a_room(self, it: Contents, now: datetime) -> Envelope | None:
        """What has a writer of its own."""
        match it.row.kind:
            case DeliveryKind.REPLY | DeliveryKind.BOARD | DeliveryKind.READ_BACK | DeliveryKind.HOME:
                return await self._words.write(it, now)
            case DeliveryKind.ODDITY | DeliveryKind.WORDING:
                return self._oddities.write(it, now)
            case DeliveryKind.FLOOR | DeliveryKind.FORGOTTEN:
                return self._floor.write(it, now)
            case _ if it.checkin is not None:
                return await self._checkins.write(it, now)
        return await self._cases.write(it, now)

    def topic_name(self, it: Contents) -> str:
        """What a forum topic that is still to be opened is called."""
        if it.with_office:
            return self._cases.title(it)
        return it.child.name if it.child else ""

    async def _handover(self, it: Contents) -> Envelope | None:
        reader = it.row.person
        if it.handover is None or reader is None or it.handover.state is not HandoverState.SENT:
            return None
        t = self.catalogue.texts(reader.language)
        written = await self.composer.handover(it.handover, Reader.of(reader), it.names, brief=reader.brief)
        languages = [self.policy.team_language, reader.language]
        foreign = languages[0] != languages[1]
        messages = whole = self.messages(it, written.html, under_message(t, original=foreign), protect=True)
        if written.brief and len(whole) == 1:
            messages = self.messages(it, written.brief, under_message(t, original=foreign, brief=True), protect=True)
        about = {"original": foreign, "languages": languages}
        return Envelope(messages, whole[-1].text, written.sentences, detail=about)

    async def _photo(self, it: Contents) -> Envelope | None:
        reader = it.row.person
        if it.handover is None or it.line is None or not it.line.photo or reader is None:
            return None
        caption = await self.composer.photo(it.handover, it.line, Reader.of(reader), it.names)
        pieces = in_parts(safe(self.mark(it)) + caption, 1024)
        photo = SendPhoto(
            chat_id=it.chat_id or 0,
            photo=it.line.photo,
            caption=pieces[0],
            parse_mode="HTML",
            disable_notification=True,
            protect_content=True,
        )
        rest = self.messages(it, "\n\n".join(pieces[1:]), protect=True) if len(pieces) > 1 else []
        return Envelope([photo, *rest])

    async def _report(self, it: Contents) -> Envelope | None:
        handover, t = it.handover, self.team
        if handover is None or handover.preview_id is None or it.chat_id != handover.chat_id:
            return None
        if handover.state is not HandoverState.SENT:
            return None
        text = (await self.composer.handover(handover, Reader(t.language), ())).html
        correct = keyboard([(t("button-correct"), DraftTap(act="correct", handover=handover.id))])
        below = f"\n\n———\n{safe(how_it_went(t, self.policy, it.reports))}"
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
            text=self.team("correct-prompt", line=it.line.text),
            reply_markup=ForceReply(selective=True),
        )
        return Envelope([ask])

    def _news(self, it: Contents, now: datetime) -> Envelope | None:
        t, key = self.texts_for(it), it.row.detail["text"]
        if key == LOOKS_LIKE:
            return self._looks_like(it)
        if key == "waiting-for-tap":
            children = [draft.child.name for draft in it.waiting if draft.child]
            said = t(key, children=t.list(children)) if children else None
        else:
            said = self._cases.news(it, now, t, key) if it.case else self._line(it, t, key)
        quiet, below = not is_open(now, self.policy), self._cases.below(it, t, key)
        return Envelope(self.messages(it, safe(said), below, quiet=quiet)) if said else None

    def _looks_like(self, it: Contents) -> Envelope | None:
        """In both languages, for nobody knows which of them she reads better; with a button to change."""
        seen, reader = it.row.detail["seen"], it.row.person
        if reader is None or reader.language == seen:
            return None
        lines = [
            t(LOOKS_LIKE, seen=t(f"language-{seen}"), own=t(f"language-{reader.language}"))
            for t in map(self.catalogue.texts, (reader.language, seen))
        ]
        own_name = next(language.own_name for language in self.catalogue.languages if language.code == seen)
        change = keyboard([(f"🌐 {own_name}", JoinTap(act="language", language=seen))])
        return Envelope(self.messages(it, safe("\n\n".join(lines)), change, quiet=True))

    def _line(self, it: Contents, t: Texts, key: str) -> str:
        child = it.child.name if it.child else it.handover.group.name if it.handover else ""
        role = t(f"role-{it.row.detail['role']}") if "role" in it.row.detail else ""
        return t(key, name=it.about.name if it.about else "", child=child, phone=self.policy.phone, role=role)
