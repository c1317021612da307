"""A sentence as the phrasebook compares it: what a hurried thumb changes is gone, whatever carries meaning is left.

The same steps run over what is typed and over the written forms, so that both end up alike.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from translations.phrase_habits import Habits, fold, habits

_LETTER = r"[^\W\d_]"
_TOKEN = re.compile(
    rf"(?P<prefix>(?:{_LETTER})*'?)\{{(?P<slot>\w+)\}}(?P<suffix>'?(?:{_LETTER})*)"
    r"|(?P<number>\d+(?:[.,:/-]\d+)*)"
    rf"|(?P<word>'?{_LETTER}+(?:['-]{_LETTER}+)*'?)"
    r"|(?P<question>[?؟？])|(?P<stop>[.!;…。！\n]|[.!]{2,})|(?P<comma>[,:،()\"«»“”„–—'-])|(?P<space>\s)|(?P<sign>.)",
    re.DOTALL,
)
_DOTTED = re.compile(rf"(?<![^\W_])(?:{_LETTER}\.){{2,}}(?:{_LETTER}(?!{_LETTER})\.?)?")
_STRETCH = "\u0640"
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200e\u200f\u2066\u2067\u2068\u2069\u00ad\ufeff"))


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number, sign or slot.

    `raw` is what was typed, `word` what is compared, `other` what it may be as well; `mended`: it was mistyped;
    `idle`: an article, which a hurried thumb leaves out; `asked`: something was asked of somebody up to here.
    """

    word: str
    raw: str
    other: tuple[str, ...] = ()
    mended: bool = False
    idle: bool = False
    asked: bool = False
    slot: str = ""
    prefix: str = ""
    suffix: str = ""
    question: bool = False
    stop: bool = False
    comma: bool = False

    @property
    def ends(self) -> bool:
        """Whether a sentence can end here."""
        return self.question or self.stop or self.comma

    @property
    def readings(self) -> tuple[str, ...]:
        return (self.word, *self.other)

    @property
    def step(self) -> str:
        """What stands here in a written form."""
        return f"{self.prefix}{{{self.slot}}}{self.suffix}" if self.slot else self.word


Mend = Callable[[Token, int], tuple[str, ...]]


def tokens(text: str, language: str, mend: Mend | None = None) -> tuple[Token, ...]:
    """The words of `text` as they are compared. `mend` says which words a mistyped one may be."""
    ways = habits(language)
    row = _raw(_typed_alike(text), language)
    if mend:
        row = [_mended(token, mend(token, at)) for at, token in enumerate(row)]
    row = [part for token in row for part in _spelled_out(token, ways)]
    row = _bare_requests(_same_address(_without_politeness(row, ways), ways), ways)
    for at, token in enumerate(row):
        if token.word in ways.also:
            row[at] = replace(token, other=(*token.other, *ways.also[token.word]))
        elif _is_article(row, at, ways):
            row[at] = replace(token, idle=True)
    return tuple(row)


def words_of(text: str, language: str) -> frozenset[str]:
    """The words of `text` as they are typed, before anything is spelled out or left out."""
    return frozenset(token.word for token in _raw(_typed_alike(text), language) if not token.slot)


def is_question(row: tuple[Token, ...], end: int, language: str) -> bool:
    """Whether the words that end at `end` ask by themselves, also when the thumb forgets the question mark."""
    ways = habits(language)
    start = max((i + 1 for i in range(end) if row[i].stop or row[i].question), default=0)
    first = row[start].word
    if any(token.asked for token in row[start : end + 1]):
        return True
    return first in ways.question_words or (start < end and (first, row[start + 1].word) in ways.asks)


def _typed_alike(text: str) -> str:
    text = unicodedata.normalize("NFKC", text.replace("…", ".")).translate(_INVISIBLE)
    text = re.sub("[’‘ʼ`´′]", "'", text)
    text = re.sub(r"[^\x00-\x7f]", lambda match: _plain(match[0]), text)
    return _DOTTED.sub(lambda match: match[0].replace(".", ""), text)


def _plain(character: str) -> str:
    """Digits of every script as 0-9; signs over and under letters are nothing, for who types in haste omits them."""
    value = unicodedata.decimal(character, None)
    if value is not None:
        return str(value)
    return "" if unicodedata.category(character) == "Mn" or character == _STRETCH else character


def _raw(text: str, language: str) -> list[Token]:
    row: list[Token] = []
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup
        if match["slot"]:
            row.append(
                Token("", match[0], slot=match["slot"], prefix=fold(match["prefix"]), suffix=fold(match["suffix"]))
            )
        elif kind == "word":
            row.extend(_words(match[0], language))
        elif kind in ("number", "sign"):
            row.append(Token(match[0], match[0]))
        elif row and kind != "space":
            row[-1] = replace(row[-1], **{str(kind): True})  # type: ignore[arg-type]
    return row


_CONTRACTED = re.compile(r"(?P<stem>\w+?)(?P<rest>n't|'ll|'re|'ve|'m|'d)'?", re.IGNORECASE)
_STEMS = {"wo": "will", "ca": "can", "sha": "shall"}
_RESTS = {"n't": "not", "'ll": "will", "'re": "are", "'ve": "have", "'m": "am", "'d": "'d"}


def _words(raw: str, language: str) -> Iterator[Token]:
    """ "we'll" without its apostrophe would be "well", so English contractions are opened first."""
    match = _CONTRACTED.fullmatch(raw) if language == "en" else None
    if match:
        stem, rest = match["stem"], match["rest"].lower()
        yield Token(_STEMS.get(stem.lower(), fold(stem)) if rest == "n't" else fold(stem), stem)
        yield Token(_RESTS[rest], "")
    else:
        yield Token(fold(raw), raw)


def _mended(token: Token, meant: tuple[str, ...]) -> Token:
    return replace(token, word=meant[0], other=meant[1:], mended=True) if meant else token


def _spelled_out(token: Token, ways: Habits) -> Iterator[Token]:
    words = ways.short.get(token.raw.strip("'").lower()) or ways.short.get(token.word)
    if token.slot or not words:
        yield token
        return
    for word in words[:-1]:
        yield Token(word, "")
    yield replace(token, word=words[-1], raw=token.raw if len(words) == 1 else "")


def _without_politeness(row: list[Token], ways: Habits) -> list[Token]:
    """Leaves out what only sounds kinder. "Even" is such a word in a request; elsewhere it says "for a short while"."""
    asking = any((one.word, two.word) in ways.asks for one, two in pairwise(row)) or _asks_for(row, ways)
    idle = ways.polite | (ways.request if asking else frozenset())
    left: list[Token] = []
    for index, token in enumerate(row):
        closing = token.word in ways.last and index == len(row) - 1 and index > 1
        if not (token.word in idle or closing):
            left.append(token)
        else:
            _keep_marks(left, token)
    return left or row


def _keep_marks(left: list[Token], gone: Token) -> None:
    if left:
        last = left[-1]
        marks = gone.question or last.question, gone.stop or last.stop, gone.comma or last.comma
        left[-1] = replace(last, question=marks[0], stop=marks[1], comma=marks[2])


def _same_address(row: list[Token], ways: Habits) -> list[Token]:
    """ "Willen jullie", "wil je" and "wilt u" ask the same of the same people."""
    for index in range(len(row) - 1):
        pair = ways.openers.get((row[index].word, row[index + 1].word))
        if pair:
            row[index] = replace(row[index], word=pair[0])
            row[index + 1] = replace(row[index + 1], word=pair[1])
    return row


def _asks_for(row: list[Token], ways: Habits) -> bool:
    words = {token.word for token in row}
    return ways.gladly in words and bool(ways.wanted & words)


def _bare_requests(row: list[Token], ways: Habits) -> list[Token]:
    """ "Willen jullie ons bellen" and "ons bellen graag" ask the same; so does "luiers meenemen", but not "bellen"."""
    left: list[Token] = []
    sentence: list[Token] = []
    for token in row:
        sentence.append(token)
        if token.stop or token.question or token is row[-1]:
            left += _bare_request(sentence, ways)
            sentence = []
    return left


def _bare_request(sentence: list[Token], ways: Habits) -> list[Token]:
    last = sentence[-1]
    if last.word in ways.along:
        sentence = [*sentence[:-1], replace(last, word=ways.along[last.word])]
    if not any(token.word in ways.wanted for token in sentence):
        return sentence
    gone = _pleas(sentence, ways)
    left: list[Token] = []
    asked = bool(gone)
    for at, token in enumerate(sentence):
        if at in gone:
            _keep_marks(left, token)
            continue
        if asked and token.word in ways.wanted:
            if token.word not in ways.along.values():
                left.append(Token(ways.gladly, ""))
            asked = False
        left.append(token)
    if gone:
        left[-1] = replace(left[-1], asked=True)
    return left


def _pleas(sentence: list[Token], ways: Habits) -> set[int]:
    """Where it only says that something is asked: "willen jullie", "graag", and the "willen" of "zouden jullie"."""
    gone = {at for at, token in enumerate(sentence) if token.word == ways.gladly}
    for at, (one, two) in enumerate(pairwise(sentence)):
        if (one.word, two.word) in ways.pleas:
            gone |= {at, at + 1}
        elif gone and one.word in ways.modals and two.word in ways.wanted:
            gone.add(at)
    return gone


def _is_article(row: list[Token], at: int, ways: Habits) -> bool:
    """ "Een keer" is once, "nog een" is one more, "één" is 1, and "het is" and "het gaat" speak of the weather."""
    word, after = row[at].word, row[at + 1] if at + 1 < len(row) else None
    if word not in ways.articles or row[at].ends or after is None or not row[at].raw.isascii():
        return False
    if word in ways.counting:
        return after.word not in ways.counted and (at == 0 or row[at - 1].word not in ways.counted_after)
    return after.word not in ways.finite
