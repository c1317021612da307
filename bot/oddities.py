"""A translation that is odd: what those who wrote it see of it, and the better words for whoever found it odd."""

from datetime import datetime

from aiogram.methods import SendMessage
from aiogram.types import ForceReply

from bot.contents import Contents
from bot.framing import Envelope, Frame
from care.hours import is_open
from handlers.buttons import keyboard
from handlers.markup import blocks, safe, struck
from handlers.oddness import WordingTap, was
from storage.messages import DeliveryKind
from storage.wording import Oddity


class OddityWriter(Frame):
    def write(self, it: Contents, now: datetime) -> Envelope | None:
        if it.oddity is None:
            return None
        if it.row.kind is DeliveryKind.WORDING:
            return self._better(it, it.oddity)
        return self._prompt(it, it.oddity) if it.row.detail.get("ask") else self._odd(it, it.oddity, now)

    def _odd(self, it: Contents, oddity: Oddity, now: datetime) -> Envelope | None:
        """For the room: what was written and what a machine made of it. Nobody has to be quick about it."""
        reader = oddity.delivery.person
        if reader is None:
            return None
        t = self.team
        title = safe(t("odd-title", name=reader.name, language=t(f"language-{oddity.target}")))
        button = keyboard([(t("button-better"), WordingTap(act="ask", oddity=oddity.id))])
        text = blocks([title, was(t, oddity), f"<i>{safe(t('odd-hint'))}</i>"])
        return Envelope(self.messages(it, text, button, quiet=not is_open(now, self.policy)))

    def _prompt(self, it: Contents, oddity: Oddity) -> Envelope:
        """ "How is this said?", so that the reply to it can be recognised."""
        t = self.team
        ask = SendMessage(
            chat_id=it.chat_id or 0,
            message_thread_id=it.thread_id,
            text=t("odd-prompt", language=t(f"language-{oddity.target}"), line=oddity.written),
            reply_markup=ForceReply(selective=True),
        )
        return Envelope([ask])

    def _better(self, it: Contents, oddity: Oddity) -> Envelope | None:
        """Both in sight, as an answer to the message in which it stood."""
        if it.row.person is None or oddity.better is None:
            return None
        t = self.catalogue.texts(it.row.person.language)
        change = struck(safe(oddity.told), safe(t.line(oddity.better)), t, apart="\n\n")
        text = blocks([safe(t("odd-better")), change, f"<i>{safe(t('origin-person'))}</i>"])
        return Envelope(self.messages(it, text, protect=True, quiet=True))
