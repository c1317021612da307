"""How a message reads: facts from the catalogues, words through the chain, each with its origin in sight (P1, P2)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, time

from care import shorthand
from care.facts import Fact, Reading
from care.plain import is_winding
from care.policy import Policy, Rules
from handlers.markup import blocks, quote, safe, struck
from handlers.passages import Passage, Passages, Pieces, Reader, by_machine, foreign, signed, with_gaps
from storage.casework import Answer, Case
from storage.messages import Handover, HandoverKind, Line, Reply, ReplyKind
from storage.wording import Oddity
from translations import facts as fact_texts
from translations.catalogue import Catalogue, Texts
from translations.chain import Chain, Origin, joined
from translations.lessons import Lesson
from translations.sentences import split
from translations.spoken import looks_like

FACTS = (ReplyKind.ABSENT, ReplyKind.PICK_UP, ReplyKind.TALK, ReplyKind.MORNING)
"""What a guardian chooses from the menu: the catalogue says it, without a machine."""


@dataclass(frozen=True, slots=True)
class Written:
    """A message for one reader as HTML, the sentences in it that were translated for her, and in `brief`, for whoever
    wants it short, the same without what can be left out."""

    html: str
    translated: Pieces = ()
    brief: str = ""

    @property
    def sentences(self) -> list[list[str]]:
        """Each of them as it was written and as it is told."""
        return [[piece.source, piece.text] for piece in self.translated]


class Composer:
    """Writes handovers, photos and replies in a reader's language. Slow: it may translate; never call it in a
    transaction with a language other than the one the text was written in."""

    def __init__(self, catalogue: Catalogue, chain: Chain, rules: Rules) -> None:
        self._catalogue = catalogue
        self._chain = chain
        self._rules = rules
        self.passages = Passages(catalogue, chain, rules)

    @property
    def _policy(self) -> Policy:
        return self._rules()

    async def handover(
        self, handover: Handover, reader: Reader, names: Collection[str], *, brief: bool = False
    ) -> Written:
        """The whole message about a handover, in the reader's language; with `brief` a day also in two lines (R16)."""
        t = self._catalogue.texts(reader.language)
        title = f"<b>{safe(self._title(handover, t))}</b>"
        lines = [line for line in handover.lines if line.text]
        if handover.kind is HandoverKind.CORRECTION:
            body, pieces, withdrawn = await self._correction(handover, lines, t, reader, names)
        else:
            facts, passage = await self._told(handover, lines, t, reader, names)
            body, pieces, withdrawn = ["\n".join(facts), passage.html], passage.pieces, ()
        signature = signed(t, [line.author.name for line in handover.lines], (*pieces, *withdrawn))
        html = blocks([title, *body, signature])
        if brief and handover.kind is HandoverKind.DAY:
            short, is_whole = passage.in_brief(facts, t)
            said = blocks([title, short, signature])
            return Written(said if is_whole else html, foreign(pieces), "" if is_whole else said)
        return Written(html, foreign(pieces))

    async def photo(self, handover: Handover, line: Line, reader: Reader, names: Collection[str]) -> str:
        t = self._catalogue.texts(reader.language)
        title = f"<b>{safe(t('photo-of', child=handover.child.name if handover.child else handover.group.name))}</b>"
        passage = await self.passages.passage(self.caption(handover, line), reader, names, _subject(handover))
        return blocks([title, passage.html, signed(t, [line.author.name], passage.pieces) if line.text else ""])

    def caption(self, handover: Handover, line: Line) -> str:
        """What stands under a photo: the words. Its facts are told with the others, and never by a machine."""
        return self.reading(handover, line.text).note

    async def reply(self, reply: Reply, names: Collection[str]) -> str:
        """A guardian's own words for the team: in the team's language, with what she wrote below it."""
        t = self._catalogue.texts(self._policy.team_language)
        seen = looks_like(reply.text, reply.language)
        source, original = self._written_in(reply, seen), quote(reply.text) if reply.text else ""
        note = ""
        if seen not in (None, t.language, source):
            own = t(f"language-{reply.language}")
            note = safe(t("parent-looks-like", seen=t(f"language-{seen}"), own=own))
        if not reply.text or t.language in (reply.language, seen):
            return blocks([original, note])
        language = t(f"language-{source}")
        translated = await self._chain.translate(reply.text, source=source, target=t.language, names=names)
        if all(piece.origin is Origin.ORIGINAL for piece in translated):
            return blocks([safe(t("parent-original-only", language=language)), original, note])
        machine = safe(t("parent-machine")) if by_machine(translated) else ""
        partly = any(piece.origin is Origin.ORIGINAL for piece in translated)
        written = safe(t("parent-original-partly" if partly else "parent-original", language=language))
        return blocks([safe(with_gaps(translated)), machine, written, original, note])

    def _written_in(self, reply: Reply, seen: str | None) -> str:
        """Her language; where no machine knows it, the other one she chose, if that is what she seems to write in."""
        other, known = reply.guardian.bridge, self._chain.routes(reply.language, self._policy.team_language)
        return other if other and other == seen and not known else reply.language

    def fact(self, reply: Reply, child: str) -> str:
        """What a guardian chose from the menu, in the team's language."""
        t, name, said = self._catalogue.texts(self._policy.team_language), reply.guardian.name, dict(reply.detail)
        if reply.kind is ReplyKind.ABSENT:
            day = t.date(date.fromisoformat(said["day"]))
            return t("parent-absent", name=name, child=child, day=day, why=t(f"absent-{said['why']}"))
        if reply.kind is ReplyKind.PICK_UP:
            at = t.time(time.fromisoformat(said["time"]))
            return t("parent-pick-up", name=name, child=child, time=at)
        if reply.kind is ReplyKind.MORNING:
            what = t.list([t(f"morning-{asked}-{answer}") for asked, answer in said.items() if asked != "day"])
            return t("parent-morning", name=name, child=child, what=what)
        return t("parent-talk", name=name, child=child)

    async def gist(self, reply: Reply, names: Collection[str]) -> str:
        """One plain line of what a guardian said, in the team's language, for the top of the day."""
        t = self._catalogue.texts(self._policy.team_language)
        if reply.kind in FACTS:
            return self.fact(reply, reply.child.name if reply.child else "")
        if reply.kind is not ReplyKind.TEXT:
            return t(f"board-{reply.kind.replace('_', '-')}")
        if not reply.text:
            return t("board-voice") if reply.voice else t("board-photo")
        seen = looks_like(reply.text, reply.language)
        if t.language in (reply.language, seen):
            return reply.text
        source = self._written_in(reply, seen)
        translated = await self._chain.translate(reply.text, source=source, target=t.language, names=names)
        if all(piece.origin is Origin.ORIGINAL for piece in translated):
            return t("board-untranslated", language=t(f"language-{source}"), text=reply.text)
        return f"🤖 {joined(translated)}" if by_machine(translated) else joined(translated)

    def original(self, handover: Handover, language: str) -> str:
        """What was typed, word for word, for a reader who wants to see it."""
        lines = (
            f"{line.corrects.text} → {line.text}" if line.corrects else line.text
            for line in handover.lines
            if line.text
        )
        return self.typed("\n".join(lines), language)

    def typed(self, text: str, language: str) -> str:
        """Words of the team or the office as they wrote them."""
        t = self._catalogue.texts(language)
        written = t(f"language-{self._policy.team_language}")
        return f"{safe(t('origin-original-title', language=written))}\n{quote(text)}"

    async def office_answer(self, case: Case, answer: Answer, reader: Reader, names: Collection[str]) -> Written:
        """What an office role answers, in the guardian's language, under the role's name."""
        t = self._catalogue.texts(reader.language)
        title = f"<b>{safe(t('case-answer-title', role=t(f'role-{answer.role}'), number=case.id))}</b>"
        passage = await self.passages.passage(answer.text, reader, names, case.child.name if case.child else None)
        signature = signed(t, [answer.author.name], passage.pieces)
        return Written(blocks([title, passage.html, signature]), foreign(passage.pieces))

    def lesson(self, oddity: Oddity, better: str, names: Collection[str]) -> Lesson:
        """What is to be remembered of better words for a sentence that was found odd."""
        return self._chain.lesson(oddity.written, better, source=oddity.source, target=oddity.target, names=names)

    async def words(self, text: str, reader: Reader, names: Collection[str]) -> Passage:
        """A few words of the team among ours, in a reader's language as far as that goes."""
        return await self.passages.passage(text, reader, names, None)

    async def told(self, reply: Reply, reader: Reader, names: Collection[str]) -> Passage:
        """A guardian's own words for somebody who may read them: the team, or with whom she comes to a talk."""
        source = self._written_in(reply, looks_like(reply.text, reply.language))
        return await self.passages.passage(reply.text, reader, names, None, source=source)

    async def read_back(self, text: str, language: str, names: Collection[str]) -> tuple[str, str]:
        """How the team's words come across: in the reader's language, and that translated back, both as plain text."""
        own = self._policy.team_language
        there = await self._chain.translate(text, source=own, target=language, names=names)
        back = await self._chain.translate(joined(there), source=language, target=own, names=names)
        return joined(there), joined(back)

    def readings(self, handover: Handover) -> list[Reading]:
        """What the lines of a handover say; only a day's handover and its corrections are read as shorthand."""
        return [self.reading(handover, line.text) for line in handover.lines if line.text]

    def notes(self, handover: Handover) -> str:
        """The words of a handover beside its facts: what may have to be translated."""
        return "\n".join(reading.note for reading in self.readings(handover) if reading.note)

    def loose(self, handover: Handover, note: str, names: Collection[str]) -> list[str]:
        """The sentences of such a note that are no checked phrase."""
        return self.passages.loose(note, names, _subject(handover))

    def winding(self, handover: Handover) -> str | None:
        """A sentence of it that would be read more easily, and translated better, in two."""
        return next((one.text for one in split(self.notes(handover)) if is_winding(one.text)), None)

    def facts(self, handover: Handover) -> list[Fact]:
        return [fact for reading in self.readings(handover) for fact in reading.facts]

    def same(self, handover: Handover, text: str, other: str) -> bool:
        """Whether a reader would be told the same by both."""
        one, two = self.reading(handover, text), self.reading(handover, other)
        return (one.facts, one.note) == (two.facts, two.note)

    def reading(self, handover: Handover, text: str) -> Reading:
        """Words to all parents or to one of them, and corrections of those, are no shorthand."""
        if handover.child is None or handover.guardian_id is not None:
            return Reading(note=text)
        return shorthand.read(text, handover.child.form, language=self._policy.team_language)

    def _title(self, handover: Handover, t: Texts) -> str:
        date = t.date(handover.day)
        if handover.child is None:
            return t("notice-title", group=handover.group.name, date=date)
        if handover.kind is HandoverKind.ANSWER:
            return t("answer-title", child=handover.child.name)
        key = "correction-title" if handover.kind is HandoverKind.CORRECTION else "handover-title"
        return t(key, child=handover.child.name, date=date)

    async def _told(
        self, handover: Handover, lines: Sequence[Line], t: Texts, reader: Reader, names: Collection[str]
    ) -> tuple[list[str], Passage]:
        """The facts, line by line, and the words."""
        readings = [self.reading(handover, line.text) for line in lines]
        facts = [fact for reading in readings for fact in reading.facts]
        note = "\n".join(
            reading.note for line, reading in zip(lines, readings, strict=True) if reading.note and not line.photo
        )
        passage = await self.passages.passage(note, reader, names, _subject(handover))
        return [safe(line) for line in fact_texts.render_all(facts, t)], passage

    async def _correction(
        self, handover: Handover, lines: Sequence[Line], t: Texts, reader: Reader, names: Collection[str]
    ) -> tuple[list[str], Pieces, Pieces]:
        """What changed, the pieces that hold now, and those that are withdrawn."""
        parts, pieces, withdrawn = [safe(t("correction-explain"))], Pieces(), Pieces()
        for line in lines:
            old = self.reading(handover, line.corrects.text if line.corrects else "")
            new = self.reading(handover, line.text)
            parts += [_change(before, after, t) for before, after in fact_texts.differences(old.facts, new.facts, t)]
            if old.note != new.note:
                was = await self.passages.passage(old.note, reader, names, _subject(handover))
                now = await self.passages.passage(new.note, reader, names, _subject(handover))
                pieces, withdrawn = (*pieces, *now.pieces), (*withdrawn, *was.pieces)
                parts += [struck(was.plain, now.html, t, apart="\n\n")]
        return parts, pieces, withdrawn


def _subject(handover: Handover) -> str | None:
    """Whom a sentence without a name is about."""
    return handover.child.name if handover.child else None


def _change(before: str | None, after: str | None, t: Texts) -> str:
    return struck(safe(before or ""), safe(after or ""), t)
