"""What a row about the floor becomes: the list in the team room, and the honest line to a parent."""

from datetime import date, datetime

from bot.contents import Contents
from bot.framing import Envelope, Frame
from care.floor import closed_day, listed_day
from care.hours import local
from handlers.floor import face
from handlers.markup import safe
from handlers.quiet import quiet_hours
from storage.messages import DeliveryKind


class FloorWriter(Frame):
    def write(self, it: Contents, now: datetime) -> Envelope | None:
        """As it is now: what has been written since, or has lost its use, is not said."""
        day = date.fromisoformat(it.row.detail["day"])
        return self._list(it, day, now) if it.row.kind is DeliveryKind.FLOOR else self._forgotten(it, day, now)

    def _list(self, it: Contents, day: date, now: datetime) -> Envelope | None:
        """Where only children are left of whom no parent has joined, there is nothing to type, and to tell at the door
        all the more, since nothing else reaches these parents: the list comes, without a sound."""
        left = [one for one in it.days if one.unwritten or one.unread]
        if not left or listed_day(now, left[0].child.group.name, self.policy) != day:
            return None
        text, buttons = face(self.team, it.days, day)
        return Envelope(self.messages(it, safe(text), buttons, quiet=not any(one.unwritten for one in left)))

    def _forgotten(self, it: Contents, day: date, now: datetime) -> Envelope | None:
        child, reader = it.child, it.row.person
        still = any(one.forgotten for one in it.days if child is not None and one.child.id == child.id)
        if child is None or reader is None or not still or closed_day(now, child.group.name, self.policy) != day:
            return None
        t, phone = self.texts_for(it), self.policy.at(child.group.name).phone
        today = local(now, self.policy).date() == day
        said = t("forgotten" if today else "forgotten-earlier", child=child.name, date=t.date(day), phone=phone)
        quiet = quiet_hours(self.policy, reader).holds(now, self.policy)
        return Envelope(self.messages(it, safe(said), quiet=quiet, protect=True))
