"""Finding the one written form that a sentence is: all its words, in their order, and nothing that says more."""

from collections.abc import Sequence
from functools import cached_property

from translations.phrase_habits import habits
from translations.phrase_tokens import Mend, Token, is_question, tokens, words_of
from translations.phrase_walk import Cast, Form, Hit, Node, Walk
from translations.typos import Words

_SPACES_TO_SPARE = 12


class Index:
    """All forms of one language, as a tree of their words."""

    def __init__(self, language: str, forms: Sequence[Form]) -> None:
        self._language = language
        self._ways = habits(language)
        self.forms = tuple(forms)

    @cached_property
    def sentences(self) -> int:
        """How many sentences the longest form has."""
        return max((form.sentences for form in self.forms), default=0)

    @cached_property
    def _longest(self) -> int:
        return max((len(form.row) for form in self.forms), default=0)

    @cached_property
    def _known(self) -> Words:
        return Words(self._ways.known.union(*(words_of(form.text, self._language) for form in self.forms)))

    @cached_property
    def _root(self) -> Node:
        root = Node()
        for form in self.forms:
            root.plant(form)
        return root

    def row(self, text: str, cast: Cast) -> tuple[Token, ...]:
        """The words of `text` as they are compared, without the slips of a thumb."""
        shouted = text.isupper() and len(text.split()) > 1
        return tokens(text, self._language, self._mender(cast, shouted=shouted) if self._ways.typos else None)

    def find(self, text: str, cast: Cast) -> Hit | None:
        """The form that `text` is; None where there is none, or where two fit equally well but say different things."""
        if len(text.split()) > self._longest + _SPACES_TO_SPARE:
            return None
        shouted = text.isupper() and len(text.split()) > 1
        row = self.row(text, cast)
        if not row or any(token.slot for token in row):
            return None
        hits = [
            hit
            for hit in Walk(self._language, row, cast, self._known, shouted=shouted).hits(self._root)
            if self._marks_agree(hit, row)
        ]
        best = min((_worth(hit) for hit in hits), default=None)
        finest = [hit for hit in hits if _worth(hit) == best]
        alike = all((hit.form.key, hit.values) == (finest[0].form.key, finest[0].values) for hit in finest)
        return finest[0] if finest and alike else None

    def _mender(self, cast: Cast, *, shouted: bool) -> Mend:
        """A capital inside a sentence is a name, and a name is never a slip."""

        def mend(token: Token, at: int) -> tuple[str, ...]:
            named = token.word in cast or (at > 0 and token.raw[:1].isupper() and not shouted)
            return () if named else self._known.meant(token.word)

        return mend

    def _marks_agree(self, hit: Hit, row: tuple[Token, ...]) -> bool:
        """Sentences may not end elsewhere than in the form, and who asks does not tell."""
        form = hit.form.row
        at = {end - 1: index for index, end in enumerate(hit.ends)}
        for place, token in enumerate(row):
            index = at.get(place)
            cut = token.stop or token.question
            if cut and place < len(row) - 1 and (index is None or not form[index].ends):
                return False
            asked = index is not None and form[index].question
            if token.question != asked and (index is None or not self._may_ask(hit.form, index)):
                return False
        return True

    def _may_ask(self, form: Form, index: int) -> bool:
        return (form.asks and index == len(form.row) - 1) or is_question(form.row, index, self._language)


def _worth(hit: Hit) -> tuple[int, int]:
    """What is written just so goes before what the rules make of it, and of that what says most in its own words."""
    return hit.liberties, -hit.own_words
