"""What a button means. Data stays below Telegram's 64 bytes; every id in it is checked when it comes back."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, time
from typing import Annotated
from zlib import crc32

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup
from pydantic import Field

from care.floor import Part, Skip
from care.topics import Role, Topic
from storage.messages import Handover, Line
from storage.models import Child
from translations.catalogue import Language, Texts

Id = Annotated[int, Field(ge=0, lt=2**31)]


class JoinTap(CallbackData, prefix="j"):
    act: str
    language: str = ""


class ParentTap(CallbackData, prefix="p"):
    """A tap under a delivered message; which message it is, Telegram says."""

    act: str


class AboutTap(CallbackData, prefix="r"):
    """About whom a guardian's words are."""

    reply: Id
    child: Id


class SeenTap(CallbackData, prefix="n"):
    """A tap under a guardian's words in the team room. No number of a case is in it: it would count the others (P4)."""


class PassTap(CallbackData, prefix="kt"):
    """Another button there: `where` it is to go, to an office role, or `back`."""

    to: str = "where"


class CaseTap(CallbackData, prefix="q"):
    """Something about a question: for the parent `other`, `stay`; for the office `take`, `close`, `move` and so on."""

    act: str
    case: Id


class CaseChoice(CallbackData, prefix="t"):
    """Whom a guardian's words are for, by what they are about; `sure` when there is nothing left to ask."""

    case: Id
    topic: Topic
    sure: bool = False


class MoveTap(CallbackData, prefix="m"):
    """To which office role a case goes."""

    case: Id
    role: Role


class StandardTap(CallbackData, prefix="s"):
    """One of the role's standard answers, by its place in the policy."""

    case: Id
    number: Id


class AnswerTap(CallbackData, prefix="o"):
    """A tap under the preview of an office's answer; `seen` stands for what had been said in the case by then."""

    act: str
    answer: Id
    seen: int = 0


class DraftTap(CallbackData, prefix="d"):
    """A tap under a preview. `seen` stands for the lines it showed: nothing goes out that nobody saw."""

    act: str
    handover: Id
    seen: int = 0


class LineTap(CallbackData, prefix="l"):
    act: str
    line: Id


class AskTap(CallbackData, prefix="a"):
    """An answer about the floor: one of `ANSWERS`, or a reason to skip."""

    handover: Id
    part: Part
    answer: str


class PlaceTap(CallbackData, prefix="w"):
    """About which child a typed line is."""

    line: Id
    child: Id


class ChildTap(CallbackData, prefix="c"):
    """Whose day is to be told with buttons."""

    child: Id


ANSWERS: dict[Part, tuple[str, ...]] = {
    Part.EATING: ("all", "well", "half", "little", "nothing"),
    Part.SLEEPING: ("30", "60", "90", "120", "none", "outgrown"),
    Part.MOOD: ("very-happy", "happy", "calm", "tired", "sad", "clingy"),
}


def rows(buttons: Iterable[tuple[str, CallbackData]], width: int = 2) -> list[list[InlineKeyboardButton]]:
    flat = [InlineKeyboardButton(text=text, callback_data=data.pack()) for text, data in buttons]
    return [flat[start : start + width] for start in range(0, len(flat), width)]


def keyboard(*groups: Iterable[tuple[str, CallbackData]], width: int = 2) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(inline_keyboard=[row for group in groups for row in rows(group, width)])


def under_message(
    t: Texts, *, original: bool, shown: bool = False, understood: bool = False, odd: bool = False, brief: bool = False
) -> InlineKeyboardMarkup:
    """Of a delivered message; `shown` while the original is unfolded, `odd` where it stands beside a translation."""
    first = [] if understood else [(t("button-understood"), ParentTap(act="understood"))]
    first += [(t("button-not-clear"), ParentTap(act="not_clear"))]
    second = [(t("button-call-me"), ParentTap(act="call_me"))]
    if brief or original:
        act, label = ("all", "all") if brief else ("fold", "translation") if shown else ("unfold", "original")
        second.append((t(f"button-{label}"), ParentTap(act=act)))
    return keyboard(first, second, [(t("button-odd"), ParentTap(act="odd"))] if odd else [])


def under_preview(
    t: Texts,
    handover: Handover,
    send_at: str | None,
    *,
    read_back: bool,
    near: Sequence[tuple[str, CallbackData]] = (),
) -> InlineKeyboardMarkup:
    seen = shown(handover)
    send = [(t("button-send"), DraftTap(act="send", handover=handover.id, seen=seen))]
    if send_at:
        send.append((t("button-send-at", time=send_at), DraftTap(act="later", handover=handover.id, seen=seen)))
    rest = [
        (t("button-change"), DraftTap(act="change", handover=handover.id)),
        (t("button-drop"), DraftTap(act="drop", handover=handover.id)),
    ]
    back = [(t("button-read-back"), DraftTap(act="back", handover=handover.id))] if read_back else []
    return keyboard(near, send, back, rest)


def shown(handover: Handover) -> int:
    """A number that changes with every word of a draft, short enough for a button."""
    return crc32(repr([(line.id, line.text, line.photo) for line in handover.lines]).encode())


def lines_to_take_out(t: Texts, handover: Handover) -> InlineKeyboardMarkup:
    return keyboard(
        [(f"✕ {short(line)}", LineTap(act="out", line=line.id)) for line in handover.lines],
        [(t("button-back"), DraftTap(act="show", handover=handover.id))],
        width=1,
    )


def lines_to_correct(t: Texts, handover: Handover) -> InlineKeyboardMarkup:
    return keyboard(
        [(f"✏️ {short(line)}", LineTap(act="correct", line=line.id)) for line in handover.lines if line.text],
        [(t("button-back"), DraftTap(act="report", handover=handover.id))],
        width=1,
    )


def about_floor(t: Texts, handover: Handover, part: Part) -> InlineKeyboardMarkup:
    answers = [
        (t(f"answer-{part}-{answer}"), AskTap(handover=handover.id, part=part, answer=answer))
        for answer in ANSWERS[part]
    ]
    skips = [(t(f"skip-{reason}"), AskTap(handover=handover.id, part=part, answer=reason)) for reason in Skip]
    return InlineKeyboardMarkup(inline_keyboard=[*rows(answers, 3), *rows(skips, 1)])


def children_to_pick(children: Sequence[Child], tap: Callable[[Child], CallbackData]) -> InlineKeyboardMarkup:
    return keyboard([(child.name, tap(child)) for child in children])


def languages(options: Sequence[Language]) -> InlineKeyboardMarkup:
    return keyboard([(option.own_name, JoinTap(act="language", language=option.code)) for option in options])


def short(line: Line) -> str:
    return shortened(line.text) or "📷"


def shortened(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 40 else text[:39] + "…"


Day = Annotated[int, Field(ge=1, le=date.max.toordinal())]
Minute = Annotated[int, Field(ge=0, lt=24 * 60)]


class MenuTap(CallbackData, prefix="u"):
    """A step in a guardian's menu: what it is about, and which child once that is clear."""

    act: str
    child: Id = 0


class AbsentTap(CallbackData, prefix="x"):
    """On which day a child does not come, as the number of the date; `why` when she has said it."""

    child: Id
    day: Day
    why: str = ""

    @property
    def date(self) -> date:
        return date.fromordinal(self.day)


class PickUpTap(CallbackData, prefix="y"):
    """At which minute of that day a child is picked up."""

    child: Id
    day: Day
    at: Minute

    @property
    def time(self) -> time:
        return time(self.at // 60, self.at % 60)


class StopTap(CallbackData, prefix="v"):
    """She will not write after all what she chose from the menu."""

    case: Id


class MineTap(CallbackData, prefix="i"):
    """One of her questions of which she is still to say who may read it."""

    case: Id
