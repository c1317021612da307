"""A parent's message in parts, one for each reader: cut where two readers are sure, else judged in one."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import combinations, groupby, pairwise
from math import log, prod

from care.routing import DECISIONS, EVERYDAY, USUAL, Bars, Decision, Part, chances_of, owner, part, sensitive
from care.topics import Topic

Run = tuple[int, int]
"""Neighbouring pieces, from the first to before the last."""
Likely = Callable[[Run], Mapping[Topic, float]]

MIXED = (0.04, 0.96)
"""Between these chances of something sensitive a sentence may be about two things; beyond, it is about one."""

GRAVE = 0.25
"""From this chance of something about a child's safety on, half a message easily tells of it too."""

DOUBTFUL = 0.2
"""From this chance of something sensitive on, a clause of what the team would get is heard again by itself."""

_MOST_PARTS = 3
_ONE_MORE = 0.05
"""What a further part costs, in logarithms of chances."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A message in the pieces between which it may be cut, and how likely each topic is for any run of them.

    `small_talk` says which pieces are a greeting or thanks, about nothing; `sentences` where sentences begin. `likely`
    is for looking where to cut; `surely`, which may know more and be slower, for what is decided; `alone` is that of a
    run as if nothing stood around it, for a few words are easily drowned by the others.
    """

    pieces: Sequence[str]
    small_talk: Sequence[bool]
    sentences: frozenset[int]
    likely: Likely
    surely: Likely
    alone: Likely

    @property
    def whole(self) -> Run:
        """All of it."""
        return 0, len(self.pieces)

    def text(self, run: Run) -> str:
        """As it was typed."""
        return "".join(self.pieces[slice(*run)])

    def says(self, run: Run) -> bool:
        """Whether there is more in it than small talk."""
        return not all(self.small_talk[slice(*run)])

    def in_clauses(self, run: Run) -> list[Run]:
        """Its pieces, without small talk."""
        return [(at, at + 1) for at in range(*run) if not self.small_talk[at]]

    def in_sentences(self, run: Run) -> list[Run]:
        """What of each sentence is in this run, without small talk."""
        borders = [run[0], *(start for start in sorted(self.sentences) if run[0] < start < run[1]), run[1]]
        return [one for one in pairwise(borders) if self.says(one)]


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A part of a cut: its reader, and by which of its pieces that was heard."""

    run: Run
    reader: Decision
    heard_by: Run


def parts_of(heard: Heard, bars: Bars = USUAL) -> list[Part]:
    """The parts of a message, one per reader in a row; their texts joined are the text of the message."""
    if not heard.pieces:
        return []
    if not heard.says(heard.whole):
        return [Part(heard.text(heard.whole), Topic.CARE, 1.0, (Topic.CARE,), small_talk=True)]
    _, cut = max(_cuts(heard, bars), key=lambda one: one[0], default=(0.0, []))
    found = any(one.reader not in EVERYDAY for one in cut)
    parts = [_in_one(heard, one.run, one.heard_by, bars.parted if found else bars) for one in cut]
    if parts and [part.topic and DECISIONS[part.topic] for part in parts] == [one.reader for one in cut]:
        return parts
    return [_in_one(heard, heard.whole, heard.whole, bars)]


def _cuts(heard: Heard, bars: Bars) -> Iterator[tuple[float, list[_Stretch]]]:
    """Every way to cut a message in which each part has a reader who is sure, and how sure they are together.

    Inside a sentence only where the message may be about two things.
    """
    whole = heard.likely(heard.whole)
    if sum(chance for topic, chance in whole.items() if topic.named) >= GRAVE:
        bars = bars.grave
    calm, alarming = sensitive(whole) <= bars.calm, sensitive(whole) > bars.alarming
    inside = MIXED[0] < sensitive(whole) < MIXED[1]
    borders = [at for at in range(1, len(heard.pieces)) if inside or at in heard.sentences]

    @cache
    def alone(run: Run) -> tuple[Decision, float] | None:
        if not heard.says(run):
            return None
        cut_inside = any(at in borders and at not in heard.sentences for at in run)
        found = _alone(heard.likely(run), bars.inside if cut_inside else bars, calm=calm)
        return None if alarming and found is not None and found[0] in EVERYDAY else found

    for more in range(1, _MOST_PARTS):
        for inner in combinations(borders, more):
            runs = list(pairwise((0, *inner, len(heard.pieces))))
            sure = [one for one in map(alone, runs) if one is not None]
            if len(sure) == len(runs) and all(one != other for (one, _), (other, _) in pairwise(sure)):
                stretches = _together(runs, [reader for reader, _ in sure])
                if len(stretches) > 1:
                    yield sum(log(chance) for _, chance in sure) - _ONE_MORE * more, stretches


def _alone(likely: Mapping[Topic, float], bars: Bars, *, calm: bool) -> tuple[Decision, float] | None:
    """Whose a run is even beside other words, and how sure that is."""
    chances = chances_of(likely)
    if sensitive(likely) <= bars.apart:
        reader = max(EVERYDAY, key=lambda one: chances[one])
        return (reader, chances[reader]) if not calm or chances[reader] >= bars.kind else None
    reader = max(chances.keys() - EVERYDAY, key=lambda one: chances[one])
    return (reader, chances[reader]) if not calm and chances[reader] >= bars.own else None


def _together(runs: Sequence[Run], readers: Sequence[Decision]) -> list[_Stretch]:
    """What is everyday beside something urgent is urgent too, and a wish to talk beside a complaint belongs to it."""

    def reader(at: int) -> Decision:
        if Decision.URGENT in readers and readers[at] in EVERYDAY:
            return Decision.URGENT
        if Decision.COMPLAINT in readers and readers[at] is Decision.MENTOR:
            return Decision.COMPLAINT
        return readers[at]

    found = []
    for one, group in groupby(range(len(runs)), reader):
        places = list(group)
        by = next((at for at in places if readers[at] is one), places[0])
        found.append(_Stretch((runs[places[0]][0], runs[places[-1]][1]), one, runs[by]))
    return found


def _in_one(heard: Heard, run: Run, heard_by: Run, bars: Bars) -> Part:
    """A part for one reader: the team only if no sentence and no clause of it is alarming by itself."""
    likely = heard.surely(heard_by)
    if sensitive(likely) <= bars.everyday:
        each = [heard.surely(sentence) for sentence in heard.in_sentences(heard_by)]
        worst = max(each, key=sensitive, default={})
        if alarm := worst if sensitive(worst) > bars.piece else _drowned(heard, heard_by, bars):
            return replace(part(heard.text(run), alarm, bars), topic=None, vague=False)
        if any(sensitive(one) <= bars.apart and owner(one, bars)[0] is Decision.URGENT for one in each):
            likely = max(each, key=lambda one: one.get(Topic.URGENT, 0.0))
    return part(heard.text(run), likely, bars)


def _drowned(heard: Heard, run: Run, bars: Bars) -> Mapping[Topic, float]:
    """What the clause of a run is about that is sensitive though the run is not, if there is one: by the run, by the
    clause where it stands and by the clause alone, as if these were three that did not know of each other."""
    whole, found = sensitive(heard.surely(run)), dict[float, Mapping[Topic, float]]()
    for clause in heard.in_clauses(run):
        if (there := sensitive(heard.likely(clause))) > DOUBTFUL:
            alone = heard.alone(clause)
            found[_agreed(whole, there, sensitive(alone))] = alone
    worst = max(found, default=0.0)
    return found[worst] if worst > bars.clause else {}


def _agreed(*chances: float) -> float:
    """What all say together, each by itself."""
    for_it, against = prod(chances), prod(1 - chance for chance in chances)
    return for_it / (for_it + against) if for_it else 0.0
