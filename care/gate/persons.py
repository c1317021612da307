"""Whether a word that can be a name is a child here: judged by what stands around it."""

from collections.abc import Sequence

from care.gate.names import Match, Named
from care.gate.tables import name_words
from care.gate.typed import Word

AND = ("en", "and", "&", "+")
_NEAR = 3
_SHORT_VERB = 4


class Around:
    """The words before and after a name."""

    def __init__(self, words: tuple[Word, ...], named: Named) -> None:
        self.words, self.named = words, named
        self.word = words[named.first]
        self.before = [word.plain for word in words[: named.first]]
        self.after = [word.plain for word in words[named.last + 1 :]]

    @property
    def prior(self) -> str:
        return self.before[-1] if self.before else ""

    @property
    def typed_before(self) -> str:
        """As it stands there: "he n tom" has no article."""
        return self.words[self.named.first - 1].raw.lower() if self.named.first else ""

    @property
    def next(self) -> str:
        return self.after[0] if self.after else ""

    @property
    def is_capital_inside(self) -> bool:
        """A capital where no sentence begins; a text in capitals says nothing."""
        return self.named.first > 0 and self.prior not in (":", "!", "?", ")") and self.word.is_name_like

    def is_prior(self, *lists: str) -> bool:
        return any(self.prior in name_words().lists[key] for key in lists)

    def is_next(self, *lists: str) -> bool:
        return any(self.next in name_words().lists[key] for key in lists)

    def has_near(self, key: str) -> bool:
        """One of the words soon after, before the clause ends."""
        ahead = self.after[:_NEAR]
        cut = next((i for i, word in enumerate(ahead) if word in ",;:()!?"), len(ahead))
        return any(word in name_words().lists[key] for word in ahead[:cut])


def is_child(words: tuple[Word, ...], named: Named) -> bool:
    """Whether another child is meant: not a grandmother, a dog, a character of a book, a month or a flower."""
    around = Around(words, named)
    if _is_someone_else(around):
        return False
    if around.is_prior("together") and name_words().lists["played"] & set(around.before):
        return True
    kind = name_words().kinds.get(named.name)
    if named.match is Match.SLIP:
        return _acts(around) or around.is_capital_inside or (around.is_prior("togetherness"))
    if kind is None:
        return not (around.typed_before in ("een", "a", "an") and not around.word.is_name_like)
    if named.match is Match.FORM and around.word.plain.endswith(("s", "'s")) and not _is_small(around):
        return not around.is_prior("determiner", "colour")
    return _JUDGES[kind](around)


def _is_someone_else(around: Around) -> bool:
    """A title, a pet, a sister "Bo", "Max de hond", a character everybody knows."""
    if around.is_prior("title") and not _is_of_other(around):
        return True
    if around.prior in ("de", "the", "naar", "to", "bij") and around.word.plain in name_words().lists["place"]:
        return not _acts(around) and (around.prior in ("de", "the") or not around.word.is_name_like)
    after = [word for word in around.after[:4] if word not in ",(-–"]
    apposed = around.after[:1] and around.after[0] in ("de", "the", ",", "(", "onze", "our", "van")
    if apposed and any(word in name_words().lists["creature"] for word in after[:3]):
        return True
    if around.is_prior("about") and any(word in name_words().lists["story"] for word in around.before[-4:]):
        return True
    if around.is_prior("named") and not any(word in name_words().lists["child"] for word in around.before[-4:]):
        return True
    return any(_stands(character, around) for character in name_words().characters)


def heroes(words: tuple[Word, ...]) -> frozenset[str]:
    """The single names of the characters spoken of: "Peter Rabbit" is "peter" further on."""
    row = f" {' '.join(word.plain for word in words)} "
    told = [character for character in name_words().characters if f" {' '.join(character)} " in row]
    return frozenset(part for character in told for part in character)


def is_beside_a_child(words: tuple[Word, ...], named: Named, known: Sequence[Named]) -> bool:
    """ "summer and liv": a name joined to the child's own, with nothing before it that makes it a thing."""
    around = Around(words, named)
    joined = around.prior in AND or (around.typed_before == "n" and _acts(around))
    if (around.is_prior("determiner", "colour", "place_in_year") and not joined) or _is_someone_else(around):
        return False
    after = [one.first for one in known if one.own and one.first == named.last + 2]
    before = [one.last for one in known if one.own and one.last == named.first - 2]
    return (bool(after) and around.next in AND) or (bool(before) and joined)


def is_hero(words: tuple[Word, ...], named: Named, known: frozenset[str]) -> bool:
    """Whether a name that was a character's before is so again: it neither plays along nor hurts anybody."""
    around = Around(words, named)
    return (
        named.name in known
        and not _acts(around)
        and (around.is_prior("likened") or not around.is_prior("togetherness"))
    )


def _is_of_other(around: Around) -> bool:
    """ "broertje Sem" is the child's own brother; "het broertje van" another's has no name behind it."""
    return around.is_prior("relation_of") and len(around.before) > 1 and around.before[-2] in ("het", "the", "een", "a")


def _stands(character: tuple[str, ...], around: Around) -> bool:
    row = [word.plain for word in around.words]
    for start in range(len(row) - len(character) + 1):
        if start <= around.named.first < start + len(character) and all(
            part in ("*", row[start + i]) for i, part in enumerate(character)
        ):
            return True
    return False


def _is_small(around: Around) -> bool:
    return around.word.plain.rstrip("'s").endswith(("je", "ie"))


def _acts(around: Around) -> bool:
    """The name does something that only a person does, or has it done."""
    acting = around.is_next("animate", "actor") or (around.next.endswith("ed") and len(around.next) > _SHORT_VERB)
    return acting or around.has_near("acted_on") or around.is_prior("actor") or _is_in_a_state(around)


def _is_in_a_state(around: Around) -> bool:
    """ "lente is jarig": what nobody says of a thing without an article."""
    return around.next in ("is", "was") and around.has_near("state")


def _thing(around: Around) -> bool:
    """A countable noun: Dutch and English give it an article, a number or a colour; a child has none."""
    if around.is_prior("determiner", "colour"):
        return around.is_capital_inside and around.is_prior("affection")
    if around.is_prior("own", "affection"):
        return around.is_capital_inside
    if around.prior in ("als", "as", "themakist", "of") or around.is_prior("likened", "sunlike", "grown"):
        return False
    if _is_described(around):
        return False
    if around.is_next("thing_does", "made_of") and not around.is_capital_inside:
        return False
    if around.named.first == 0 and around.is_next("risen"):
        return False
    if around.is_prior("among") and around.next == "of":
        return False
    if around.is_capital_inside or around.is_prior("togetherness", "with", "actor") or _acts(around):
        return not _joins_things(around)
    if around.has_near("craft"):
        return False
    return not (around.prior in name_words().lists["story"] or around.next in name_words().lists["story"])


def _is_described(around: Around) -> bool:
    """ "a whole river", "een hele mooie roos": an article and what the thing is like."""
    lists = name_words().lists
    apart = lists["with"] | lists["animate"] | lists["actor"] | lists["child"] | {",", "?", "!"}
    described = len(around.before) > 1 and around.before[-2] in lists["determiner"] and around.prior not in apart
    return described and not around.word.is_name_like and not _acts(around)


def _joins_things(around: Around) -> bool:
    """ "een hond en kat", "the fox and bear": joined to a thing that has an article, in small letters."""
    joined = around.prior in ("en", "and", "&", "+") and len(around.before) > 2
    return joined and around.before[-3] in name_words().lists["determiner"] and not around.word.is_name_like


def _weather(around: Around) -> bool:
    if around.is_prior("determiner", "colour", "own") or around.has_near("weather_things"):
        return False
    if around.is_capital_inside:
        return True
    social = around.is_prior("togetherness") and not around.is_prior("weather_with")
    mere = around.next in ("was", "is", "werd", "wordt", "had", "has", "kwam", "komt", "came", "comes")
    return social or around.has_near("acted_on") or around.is_prior("actor") or (around.is_next("animate") and not mere)


def _month(around: Around) -> bool:
    dated = around.next[:1].isdigit() or around.prior[:1].isdigit()
    if around.is_prior("pronoun") and not around.is_capital_inside:
        return False
    return not dated and not around.is_prior("place_in_year") and not around.is_next("modal_after", "summer_things")


def _season(around: Around) -> bool:
    if _is_in_a_state(around) and not around.is_prior("determiner"):
        return True
    if around.is_prior("place_in_year", "determiner", "own", "colour") or around.is_next("summer_things"):
        return _acts(around) and around.is_capital_inside
    if around.next in ("is", "was", "coming", "starts", "begins", "komt", "begint"):
        return around.is_capital_inside
    return around.is_capital_inside or _acts(around) or around.is_prior("togetherness")


def _verb(around: Around) -> bool:
    if around.is_capital_inside:
        return True
    if around.is_prior("pronoun") or around.is_next("modal_after"):
        return False
    if around.is_next("actor") and around.next.endswith(("e", "sh", "p")) and around.named.first == 0:
        return False
    joined = around.is_prior("togetherness") and around.prior not in ("to", "en", "and", "voor", "van", "for", "from")
    return joined or _acts(around) or around.prior in ("en", "and", "for", "from", "van", "voor")


def _quality(around: Around) -> bool:
    if around.is_prior("determiner", "own", "colour") or around.prior in (
        "have",
        "has",
        "had",
        "such",
        "full",
        "great",
    ):
        return False
    return around.is_capital_inside or _acts(around) or around.is_prior("togetherness")


def _limit(around: Around) -> bool:
    return not around.next[:1].isdigit() and not (around.named.first and around.prior[:1].isdigit())


_JUDGES = {
    "thing": _thing,
    "weather": _weather,
    "month": _month,
    "season": _season,
    "verb": _verb,
    "quality": _quality,
    "limit": _limit,
}
