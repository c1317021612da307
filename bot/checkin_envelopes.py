"""What a row about a talk becomes: the plan in the team room, the invitation, the appointment with its file, a line."""

from collections.abc import Sequence
from datetime import UTC, datetime

from aiogram.methods import EditMessageText, SendDocument
from aiogram.types import BufferedInputFile, InlineKeyboardMarkup

from bot.calendar_file import calendar_file
from bot.contents import Contents
from bot.framing import Envelope, Frame
from handlers import school_form
from handlers.afterwards import agreement_line, names
from handlers.attending import join
from handlers.attending_face import (
    answers,
    confirmation,
    host,
    invitation,
    place_line,
    still,
    under_confirmation,
)
from handlers.buttons import keyboard
from handlers.checkin_buttons import AfterTap, AgreementTap
from handlers.markup import safe
from handlers.passages import Passage, Reader, signed
from handlers.planning_face import face, kind_name, moment_text, where
from handlers.quiet import quiet_hours
from storage.appointments import Checkin, Guest, GuestState
from storage.messages import DeliveryKind
from translations.catalogue import Texts
from translations.chain import Origin

CAPTION = 1024
_STAND_IN = "\ue0ff"  # the private-use area, which nobody types


class CheckinWriter(Frame):
    async def write(self, it: Contents, now: datetime) -> Envelope | None:
        checkin = it.checkin
        if checkin is None:
            return None
        match it.row.kind:
            case DeliveryKind.CHECKIN:
                return self._plan(it, checkin, now)
            case DeliveryKind.CHECKIN_INVITE if it.guest is not None:
                return self._invite(it, checkin, it.guest, now)
            case DeliveryKind.APPOINTMENT if it.guest is not None:
                return self._appointment(it, checkin, it.guest)
            case DeliveryKind.AGREEMENTS if it.row.detail.get("views"):
                return await self._views(it, checkin)
            case DeliveryKind.AGREEMENTS:
                return await self._agreements(it, checkin)
            case DeliveryKind.CHECKIN_NEWS:
                return await self._news(it, checkin)
        return None

    def _plan(self, it: Contents, checkin: Checkin, now: datetime) -> Envelope | None:
        text, buttons = face(self.team, self.policy, checkin, it.guardians, now)
        if not it.row.detail.get("again"):
            return Envelope(self.messages(it, safe(text), buttons))
        if it.plan is None:
            return None
        edit = EditMessageText(
            chat_id=it.chat_id or 0, message_id=it.plan, text=safe(text), parse_mode="HTML", reply_markup=buttons
        )
        return Envelope([edit])

    def _quiet(self, it: Contents, now: datetime) -> bool:
        """What follows from somebody's tap goes at once, and rings nobody in her quiet hours."""
        return it.row.person is not None and quiet_hours(self.policy, it.row.person).holds(now, self.policy)

    def _invite(self, it: Contents, checkin: Checkin, guest: Guest, now: datetime) -> Envelope | None:
        if guest.state is not GuestState.INVITED:
            return None
        t = self.texts_for(it)
        text = invitation(t, self.policy, checkin, guest, now)
        if it.row.detail.get("urge"):
            text = f"{t('talk-urge')}\n\n{text}"
        buttons = answers(t, self.policy, checkin, guest, now)
        return Envelope(self.messages(it, safe(text), buttons, protect=True, quiet=self._quiet(it, now)))

    def _appointment(self, it: Contents, checkin: Checkin, guest: Guest) -> Envelope | None:
        about = it.row.detail
        moment, ending = datetime.fromisoformat(about["at"]), str(about["ending"])
        t, own = self.texts_for(it), it.row.person is not None
        text, buttons = (self._for_guest if own else self._for_team)(t, checkin, guest, moment, ending)
        kind = kind_name(t, checkin.kind)
        content = calendar_file(
            uid=f"talk-{guest.id}-{'g' if own else 't'}@overdracht",
            sequence=int(about["sequence"]),
            made_at=(guest.agreed_at or moment).astimezone(UTC),
            starts_at=moment,
            length=checkin.length,
            zone=self.policy.zone,
            title=f"{kind} · {checkin.child.name}" if own else f"{kind} · {checkin.child.name} · {guest.guardian.name}",
            place=place_line(t, self.policy, checkin) if own else where(t, checkin),
            cancelled=bool(ending),
        )
        document = SendDocument(
            chat_id=it.chat_id or 0,
            message_thread_id=it.thread_id,
            document=BufferedInputFile(content, f"{t('talk-file')}.ics"),
            caption=(safe(self.mark(it)) + safe(text))[:CAPTION],
            parse_mode="HTML",
            reply_markup=buttons,
        )
        return Envelope([document])

    def _for_guest(
        self, t: Texts, checkin: Checkin, guest: Guest, moment: datetime, ending: str
    ) -> tuple[str, InlineKeyboardMarkup | None]:
        if ending:
            text = t(f"talk-{ending}", child=checkin.child.name, moment=moment_text(t, self.policy, moment))
            return text, still(t, guest) if guest.state is GuestState.DECLINED else None
        return confirmation(t, self.policy, checkin, guest, moment), under_confirmation(t, guest)

    def _for_team(
        self, t: Texts, checkin: Checkin, guest: Guest, moment: datetime, ending: str
    ) -> tuple[str, InlineKeyboardMarkup | None]:
        key = "said-cancelled" if ending else "said-moved" if guest.sequence else "said-coming"
        at = moment_text(t, self.policy, moment)
        lines = [t(key, name=guest.guardian.name, child=checkin.child.name, moment=at)]
        lines += [] if ending else [where(t, checkin)]
        lines += [t("said-interpreter", name=guest.guardian.name)] if guest.interpreter and not ending else []
        return "\n".join(lines), None

    async def _news(self, it: Contents, checkin: Checkin) -> Envelope | None:
        t, guest, key = self.texts_for(it), it.guest, it.row.detail["text"]
        at = it.row.detail.get("at")
        said = t(
            key,
            child=checkin.child.name,
            name=_named(t, checkin, guest, key) if guest else "",
            who=host(t, checkin),
            date=t.date(checkin.due_on),
            moment=moment_text(t, self.policy, datetime.fromisoformat(at)) if at else "",
            text=_STAND_IN,
            kind=kind_name(t, checkin.kind),
            organisation=self.policy.organisation,
        )
        if key == "guide":
            said = "\n".join([said, *self._guide(checkin)])
        if at and key.startswith("talk-reminder"):
            said = f"{said}\n{place_line(t, self.policy, checkin)}"
        text = safe(said)
        if it.agreement is not None:
            words = await self.composer.words(it.agreement.text, self._reader(it), it.names)
            below = self._signed(t, [it.agreement.author.name], [words])
            text = "\n".join([*self._kept(t, [words]), text.replace(_STAND_IN, words.plain), below])
        return Envelope(self.messages(it, text, self._under(t, it, checkin, key)))

    def _guide(self, checkin: Checkin) -> list[str]:
        """The six skills, what guardians told, and for out-of-school care the digital world (R28, R43)."""
        t = self.team
        digital = [t("guide-digital")] if checkin.child.form == "bso" else []
        return [t("guide-skills"), *digital, t("guide-answer")]

    def _under(self, t: Texts, it: Contents, checkin: Checkin, key: str) -> InlineKeyboardMarkup | None:
        guest = it.guest
        if key == "after" and guest is not None:
            acts = ("held", "moved", "missed")
            return keyboard([(t(f"after-button-{act}"), AfterTap(act=act, guest=guest.id)) for act in acts], width=1)
        if key == "form-ask" and guest is not None:
            return school_form.buttons(t, guest)
        if key == "talk-other-together" and guest is not None:
            return keyboard(join(t, checkin, guest), width=1)
        if key.startswith("talk-reminder") and guest is not None:
            return under_confirmation(t, guest)
        if key.startswith("agreement-today") and it.agreement is not None:
            return keyboard([(t("agreement-button-done"), AgreementTap(act="done", number=it.agreement.id))])
        return None

    async def _agreements(self, it: Contents, checkin: Checkin) -> Envelope | None:
        """What was agreed: our words around theirs, who wrote those down, and where they came from."""
        t = self.texts_for(it)
        shared = [one for one in checkin.agreements if one.shared_at is not None]
        said = [await self.composer.words(one.text, self._reader(it), it.names) for one in shared]
        lines = [agreement_line(t, one, words.plain) for one, words in zip(shared, said, strict=True)]
        title = f"<b>{safe(t('agreements-title', child=checkin.child.name))}</b>"
        below = self._signed(t, [one.author.name for one in shared], said)
        return Envelope(self.messages(it, "\n".join([title, *self._kept(t, said), *lines, below]), protect=True))

    async def _views(self, it: Contents, checkin: Checkin) -> Envelope | None:
        """How both sides see the child, side by side, each under its writer's name; in the team's room to be shared."""
        t, reader = self.texts_for(it), self._reader(it)
        home = [(one.guardian.name, await self.composer.told(one, reader, it.names)) for one in it.words]
        nursery = await self.composer.words(checkin.nursery_view or "", reader, it.names)
        ours = (checkin.viewer.name if checkin.viewer else "", nursery)
        blocks = [f"<b>{safe(t('views-title', child=checkin.child.name))}</b>"]
        for title, views in (("views-home", home), ("views-nursery", [ours])):
            told = [f"{said.html}\n{self._signed(t, [name], [said])}" for name, said in views]
            blocks.append("\n".join([f"<b>{safe(t(title))}</b>", *(told or [safe(t("views-none"))])]))
        text = "\n\n".join(blocks)
        if it.row.person is not None:
            return Envelope(self.messages(it, text, protect=True))
        share = keyboard([(t("views-share"), AgreementTap(act="views", number=checkin.id))])
        return Envelope(self.messages(it, text, share))

    def _reader(self, it: Contents) -> Reader:
        return Reader.of(it.row.person) if it.row.person is not None else Reader(self.policy.team_language)

    def _kept(self, t: Texts, passages: Sequence[Passage]) -> list[str]:
        """That some of the team's words stand as they were written, said once for all of them."""
        kept = any(piece.origin is Origin.ORIGINAL for one in passages for piece in one.pieces)
        written = t(f"language-{self.policy.team_language}")
        return [safe(t("origin-original", language=written))] if kept else []

    def _signed(self, t: Texts, authors: Sequence[str], passages: Sequence[Passage]) -> str:
        return signed(t, authors, tuple(piece for one in passages for piece in one.pieces))


def _named(t: Texts, checkin: Checkin, guest: Guest, key: str) -> str:
    """Of a talk with both guardians both are named; all else is about the one who did it, or did not get it."""
    return names(t, checkin, guest) if key in ("guide", "after") else guest.guardian.name
