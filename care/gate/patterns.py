"""The small language of rules.toml: words in a row, with room between them.

"moet kantoor bellen"   these words, one after the other        "zeur*"      a word that begins so
"bel|belt"              one or the other                         "<parent>"   one of a list of words
"~"                     up to three words between                "~~"         up to eight, commas too
"[de]"                  may be there                             "#"          a number
"#,#"                   a price: 3,50 or 58,-                     "#,-"        58,- only
"^" and "$"             where the sentence begins and ends
"a & b"                 both, anywhere in the sentence           "a ! b"      the first, and nowhere the second
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

_SETS = re.compile(r"<([\w-]+)>")
_GAPS = {"~": r"(?:[^ ,;:]+ ){0,3}?", "~~": r"(?:[^ ]+ ){0,8}?"}
_PLACES = {"^": r"(?<=\A )", "$": r"(?:[?!)] ?)*\Z"}


@dataclass(frozen=True, slots=True)
class Rule:
    """All of `wanted` in one line and none of `unwanted`."""

    wanted: tuple[re.Pattern[str], ...]
    unwanted: tuple[re.Pattern[str], ...]

    def find(self, line: str) -> tuple[int, int] | None:
        """Where its first part stands, if the rule holds."""
        found = [pattern.search(line) for pattern in self.wanted]
        if not all(found) or any(pattern.search(line) for pattern in self.unwanted):
            return None
        first = found[0]
        return first.span() if first else None


def first(rules: Iterable[Rule], line: str) -> tuple[int, int] | None:
    """Where the first of the rules that holds was found."""
    return next((place for rule in rules if (place := rule.find(line)) is not None), None)


def rule(written: str, sets: Mapping[str, Sequence[str]]) -> Rule:
    parts = re.split(r" (?=[&!] )", written)
    wanted = [_pattern(part.removeprefix("& "), sets) for part in parts if not part.startswith("! ")]
    unwanted = [_pattern(part.removeprefix("! "), sets) for part in parts if part.startswith("! ")]
    return Rule(tuple(wanted), tuple(unwanted))


def _pattern(written: str, sets: Mapping[str, Sequence[str]]) -> re.Pattern[str]:
    return re.compile("(?<= )" + "".join(_item(item, sets) for item in written.split()))


def _item(item: str, sets: Mapping[str, Sequence[str]]) -> str:
    if item in _GAPS:
        return _GAPS[item]
    if item in _PLACES:
        return _PLACES[item]
    if item.startswith("[") and item.endswith("]"):
        return f"(?:{_item(item[1:-1], sets)})?"
    return f"(?:{'|'.join(_choice(choice, sets) for choice in item.split('|'))}) "


def _choice(choice: str, sets: Mapping[str, Sequence[str]]) -> str:
    if choice == "#":
        return r"\d[\d.,:/]*[–=-]*"
    if choice in ("#,-", "#,#"):
        return r"\d[\d.]*,[–=-]+" if choice == "#,-" else r"\d[\d.]*,(?:[–=-]+|\d\d)"
    named = _SETS.fullmatch(choice)
    if named:
        return "|".join(_choice(word, sets) for word in sets[named[1]])
    return re.escape(choice.replace("_", " ")).replace(r"\*", "[^ ]*").replace(r"\ ", " ")
