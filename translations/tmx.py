"""Translation memory as TMX 1.4: what other translation tools read and write. Plain text; a file is read whole or not.

Marks in the place of names and numbers ("X1") are `ph` elements, and so is a sign that XML cannot hold.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

LARGEST_FILE = 64 * 2**20
LONGEST = 5000
MOST = 200_000
DEEPEST = 20

ABROAD = {"en": "en-GB", "pt": "pt-PT", "zh": "zh-CN"}
"""Our languages whose code says too little elsewhere."""
_NOT_OURS = ("zh-tw", "zh-hk", "zh-mo", "zh-hant")
_ORIGIN, _MARK_TYPE, _SIGN_TYPE = "x-overdracht-origin", "x-overdracht-mark", "x-overdracht-sign"
_INLINE = frozenset({"ph", "bpt", "ept", "it", "hi", "sub", "ut"})
_MARK = re.compile(r"X([1-9]\d{0,3})(?!\d)")
_UNFIT = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_WITHIN: dict[str, str | None] = {
    "tmx": None,
    "header": "tmx",
    "body": "tmx",
    "tu": "body",
    "tuv": "tu",
    "seg": "tuv",
}
_REQUIRED = {
    "tmx": ("version",),
    "header": ("srclang",),
    "prop": ("type",),
    "tuv": ("xml:lang",),
}


class TmxProblem(Exception):
    """The file cannot be used; the message says what and on which line."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One sentence in two languages. `origin` is whose words the translation is, where that is known."""

    source: str
    target: str
    written: str
    text: str
    origin: str = ""
    kept_at: datetime | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Reading:
    """What is in a file, and how much of it is of no use here: in other languages, or with another tool's codes."""

    units: tuple[Unit, ...]
    foreign: int = 0
    coded: int = 0


def write(units: Iterable[Unit], *, version: str) -> Iterator[str]:
    """The lines of a TMX file."""
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">\n'
    yield (
        f'<header creationtool="overdracht" creationtoolversion={quoteattr(version)} segtype="sentence" '
        'o-tmf="overdracht" adminlang="en" srclang="*all*" datatype="plaintext"/>\n<body>\n'
    )
    for unit in units:
        date = f' creationdate="{unit.kept_at.astimezone(UTC):%Y%m%dT%H%M%SZ}"' if unit.kept_at else ""
        yield f"<tu srclang={quoteattr(_abroad(unit.source))}{date}>"
        yield f'<prop type="{_ORIGIN}">{escape(unit.origin)}</prop>' if unit.origin else ""
        marked = sorted(_MARK.findall(unit.written)) == sorted(_MARK.findall(unit.text))
        for language, text in ((unit.source, unit.written), (unit.target, unit.text)):
            yield f"<tuv xml:lang={quoteattr(_abroad(language))}><seg>{_segment(text, marked=marked)}</seg></tuv>"
        yield "</tu>\n"
    yield "</body>\n</tmx>\n"


def read(content: bytes, languages: Collection[str]) -> Reading:
    """The units of a file in these languages. Raises `TmxProblem`; nothing in the file is looked up elsewhere."""
    if len(content) > LARGEST_FILE:
        raise TmxProblem(f"the file is larger than {LARGEST_FILE // 2**20} MiB")
    return _Reader(languages).read(content)


def _abroad(language: str) -> str:
    return ABROAD.get(language, language)


def _segment(text: str, *, marked: bool) -> str:
    """What only looks like a mark, since it is not on both sides, stays text."""
    text = escape(text, {"\r": "&#13;"})
    if marked:
        text = _MARK.sub(rf'<ph type="{_MARK_TYPE}" x="\1"/>', text)
    return _UNFIT.sub(lambda sign: f'<ph type="{_SIGN_TYPE}" x="{ord(sign[0])}"/>', text)


@dataclass(slots=True)
class _Unit:
    """A `tu` while it is read."""

    line: int
    srclang: str
    origin: str = ""
    texts: list[tuple[str, str, list[str]]] = field(default_factory=list)
    coded: bool = False


class _Reader:
    def __init__(self, languages: Collection[str]) -> None:
        self._languages = languages
        self._path: list[str] = []
        self._srclang = ""
        self._unit: _Unit | None = None
        self._language = ""
        self._heard: list[str] | None = None
        self._marks: list[str] = []
        self._prop = ""
        self._units: list[Unit] = []
        self._read = self._foreign = self._coded = 0
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartDoctypeDeclHandler = self._doctype
        self._parser.SkippedEntityHandler = self._entity
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._characters

    def read(self, content: bytes) -> Reading:
        try:
            self._parser.Parse(content, True)
        except expat.ExpatError as error:
            raise TmxProblem(
                f"line {error.lineno}: this is no well-formed XML ({expat.ErrorString(error.code)})"
            ) from error
        except (LookupError, ValueError) as error:
            raise TmxProblem(f"line {self._parser.CurrentLineNumber}: this text cannot be read ({error})") from error
        if not self._srclang:
            raise TmxProblem("line 1: this is no TMX: it has no header")
        return Reading(tuple(self._units), self._foreign, self._coded)

    def _stop(self, what: str, line: int | None = None) -> TmxProblem:
        return TmxProblem(f"line {line or self._parser.CurrentLineNumber}: {what}")

    def _doctype(self, _name: str, _system: str | None, _public: str | None, internal: int) -> None:
        if internal:
            raise self._stop("a TMX of ours declares nothing of its own; please take the DOCTYPE out")

    def _entity(self, name: str, _parameter: bool) -> None:
        raise self._stop(f"nobody here knows what &{name}; stands for")

    def _start(self, name: str, about: dict[str, str]) -> None:
        self._check(name, about)
        self._path.append(name)
        match name:
            case "header":
                self._srclang = about["srclang"]
            case "tu":
                self._open(about)
            case "tuv":
                self._language = about["xml:lang"]
            case "prop":
                self._prop, self._heard = about["type"], []
            case "seg":
                self._heard, self._marks = [], []
            case _ if name in _INLINE and self._unit is not None and self._heard is not None:
                self._code(name, about)

    def _check(self, name: str, about: dict[str, str]) -> None:
        above = self._path[-1] if self._path else None
        if above != _WITHIN.get(name, above) or (above is None and name != "tmx"):
            raise self._stop(f"<{name}> has no place here")
        if missing := [one for one in _REQUIRED.get(name, ()) if one not in about]:
            raise self._stop(f"<{name}> needs {missing[0]}")
        if name == "tmx" and not about["version"].startswith("1."):
            raise self._stop(f"this is TMX {about['version']}; 1.4 can be read")
        if len(self._path) >= DEEPEST:
            raise self._stop("this is nested too deeply")

    def _open(self, about: dict[str, str]) -> None:
        if not self._srclang:
            raise self._stop("the header must stand before the first <tu>")
        self._read += 1
        if self._read > MOST:
            raise self._stop(f"a file holds {MOST} units at most; please cut it in parts")
        self._unit = _Unit(self._parser.CurrentLineNumber, about.get("srclang", self._srclang))

    def _code(self, name: str, about: dict[str, str]) -> None:
        """An element inside the text: a mark or a sign of ours, emphasis that is only text, or another tool's code."""
        assert self._unit is not None
        assert self._heard is not None
        number = about.get("x", "")
        if name == "hi":
            return
        if about.get("type") == _MARK_TYPE and re.fullmatch(r"[1-9]\d{0,3}", number):
            self._heard.append(f"X{number}")
            self._marks.append(number)
        elif about.get("type") == _SIGN_TYPE and re.fullmatch(r"\d{1,7}", number) and int(number) <= 0x10FFFF:
            self._heard.append(chr(int(number)))
        else:
            self._unit.coded = True

    def _characters(self, data: str) -> None:
        if self._heard is not None:
            self._heard.append(data)

    def _end(self, name: str) -> None:
        self._path.pop()
        text = "".join(self._heard or ())
        match name:
            case "prop":
                if self._unit is not None and self._prop == _ORIGIN:
                    self._unit.origin = text.strip()
                self._heard = None
            case "seg":
                if len(text) > LONGEST:
                    raise self._stop(f"a segment holds {LONGEST} signs at most")
                assert self._unit is not None
                self._unit.texts.append((self._language, text, sorted(self._marks)))
                self._heard = None
            case "tu":
                self._close()
            case _:
                pass

    def _close(self) -> None:
        """A unit is as many pairs as there are languages beside the one that was written."""
        unit, self._unit = self._unit, None
        assert unit is not None
        if unit.srclang.casefold() == "*all*":
            raise self._stop("this <tu> does not say with srclang which language was written", unit.line)
        own = unit.srclang.casefold()
        here = [(text, marks) for code, text, marks in unit.texts if code.casefold() == own]
        if len(here) != 1:
            raise self._stop(f"this <tu> needs one <tuv> in {unit.srclang}", unit.line)
        [(written, marks)] = here
        source = _known(unit.srclang, self._languages)
        others = [(_known(code, self._languages), text, kept) for code, text, kept in unit.texts]
        pairs = [(code, text, kept) for code, text, kept in others if code and code != source and text.strip()]
        if source is None or not pairs or not written.strip():
            self._foreign += 1
        elif unit.coded or any(kept != marks for _, _, kept in pairs):
            self._coded += 1
        else:
            self._units += [Unit(source, code, written, text, unit.origin) for code, text, _ in pairs if code]


def _known(code: str, languages: Collection[str]) -> str | None:
    """Our language of a code such as pt-BR or zh_CN; None where it is none of ours."""
    code = code.replace("_", "-").casefold()
    own = code.split("-")[0]
    return own if own in languages and not code.startswith(_NOT_OURS) else None
