"""TMX: what we write another program can read, what we read says the same, and nothing in a file can harm."""

from datetime import UTC, datetime
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translations.tmx import LONGEST, Reading, TmxProblem, Unit, read, write

LANGUAGES = ("nl", "en", "pl", "pt", "zh")
HEADER = (
    'creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="nl" '
    'datatype="plaintext"'
)
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
REQUIRED = {
    "tmx": {"version"},
    "header": {"creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype"},
    "body": set(),
    "tu": set(),
    "prop": {"type"},
    "tuv": {LANG},
    "seg": set(),
    "ph": set(),
}
ALLOWED = {"tmx": {"header", "body"}, "body": {"tu"}, "tu": {"prop", "tuv"}, "tuv": {"seg"}, "seg": {"ph"}}

texts = st.text(min_size=1, max_size=60).filter(str.strip) | st.from_regex(r"\AX[1-9] [a-z]{1,5} X[1-9]{1,2}\Z")


def file(*units: Unit) -> bytes:
    return "".join(write(units, version="1")).encode()


def tmx(body: str, header: str = HEADER, doctype: str = "") -> bytes:
    head = f'<?xml version="1.0"?>\n{doctype}\n<tmx version="1.4"><header {header}/>\n'
    return f"{head}<body>\n{body}\n</body></tmx>".encode()


def unit(written: str, text: str, target: str = "pl", about: str = "") -> str:
    variants = [f'<tuv xml:lang="{code}"><seg>{said}</seg></tuv>' for code, said in (("nl", written), (target, text))]
    return f"<tu {about}>{''.join(variants)}</tu>"


def strictly(element: ET.Element) -> None:
    """By the document type of TMX 1.4: the attributes that must be there, and what may stand in what."""
    assert REQUIRED[element.tag] <= set(element.keys()), element.tag
    for child in element:
        assert child.tag in ALLOWED.get(element.tag, set()), f"{child.tag} in {element.tag}"
        strictly(child)


@given(st.lists(st.builds(Unit, st.just("nl"), st.sampled_from(LANGUAGES[1:]), texts, texts, st.just("person"))))
def test_whatever_is_written_is_read_back(units: list[Unit]) -> None:
    content = file(*units)
    strictly(ET.fromstring(content))  # noqa: S314 - what we wrote ourselves
    assert read(content, LANGUAGES) == Reading(tuple(units))


def test_another_program_finds_what_it_needs() -> None:
    kept = Unit(
        "nl", "pt", "X1 sliep < 2 uur & goed", "X1 dormiu bem", "person", datetime(2026, 11, 23, 16, tzinfo=UTC)
    )
    root = ET.fromstring(file(kept))  # noqa: S314 - what we wrote ourselves
    [entry] = root.iter("tu")
    assert entry.attrib == {"srclang": "nl", "creationdate": "20261123T160000Z"}
    assert entry.findtext("prop[@type='x-overdracht-origin']") == "person"
    assert [one.get(LANG) for one in entry.iter("tuv")] == ["nl", "pt-PT"]
    [dutch, portuguese] = entry.iter("seg")
    assert [mark.get("x") for seg in (dutch, portuguese) for mark in seg] == ["1", "1"]
    assert "".join(dutch.itertext()) == " sliep < 2 uur & goed"


def test_files_of_other_programs_are_read_with_what_is_of_use() -> None:
    body = [
        unit("Tot morgen!", "Do jutra!", "PL"),
        unit("Dag", "<hi>Olá</hi>", "pt_BR"),
        unit("Dag", "再見", "zh-TW"),
        unit("Dag", "Ciao", "it"),
        unit("Dag <ph x='1'>{0}</ph>", "Cześć <ph x='1'>{0}</ph>"),
        unit('<ph type="x-overdracht-mark" x="1"/> sliep', "Ktoś spał"),
        unit("Leeg", " "),
    ]
    found = read(tmx("\n".join(body), doctype='<!DOCTYPE tmx SYSTEM "tmx14.dtd">'), LANGUAGES)
    assert found.units == (Unit("nl", "pl", "Tot morgen!", "Do jutra!"), Unit("nl", "pt", "Dag", "Olá"))
    assert (found.foreign, found.coded) == (3, 2), "a name that is lost on the way is no translation"


def test_one_unit_can_hold_many_languages() -> None:
    more = '<tuv xml:lang="en-GB"><seg>Bye</seg></tuv></tu>'
    found = read(tmx(unit("Dag", "Pa").replace("</tu>", more)), LANGUAGES)
    assert found.units == (Unit("nl", "pl", "Dag", "Pa"), Unit("nl", "en", "Dag", "Bye"))


LAUGHS = '<!DOCTYPE tmx [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
OUTSIDE = '<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "line 1: this is no well-formed XML"),
        (b"nl;pl\nja;tak", "line 1: this is no well-formed XML"),
        (b"<html/>", "line 1: <html> has no place here"),
        (b'<tmx version="1.4"><body/></tmx>', "no header"),
        (b'<tmx version="2.0"><header srclang="nl"/></tmx>', "this is TMX 2.0"),
        (tmx(unit("&a;", "x"), doctype=LAUGHS), "line 2: a TMX of ours declares nothing"),
        (tmx(unit("&a;", "x"), doctype=OUTSIDE), "line 2: a TMX of ours declares nothing"),
        (tmx(unit("&a;", "x"), doctype='<!DOCTYPE tmx SYSTEM "tmx14.dtd">'), "line 5: nobody here knows what &a;"),
        (tmx(unit("Dag", "Pa") + "\n<tu><tuv><seg>x</seg></tuv></tu>"), "line 6: <tuv> needs xml:lang"),
        (tmx(unit("Dag", "Pa") + "\n<seg>x</seg>"), "line 6: <seg> has no place here"),
        (tmx(unit("Dag", "Pa", about='srclang="en"')), "line 5: this <tu> needs one <tuv> in en"),
        (tmx(unit("Dag", "Pa"), HEADER.replace('"nl"', '"*all*"')), "line 5: this <tu> does not say with srclang"),
        (tmx(unit("Dag", "x" * (LONGEST + 1))), f"line 5: a segment holds {LONGEST} signs at most"),
        (tmx(unit("Dag", "<hi>" * 30 + "x" + "</hi>" * 30)), "line 5: this is nested too deeply"),
        (tmx(unit("Dag", "Pa"))[:-9], "no well-formed XML"),
        (tmx(unit("Dag", "Pa")).replace(b'"1.0"', b'"1.0" encoding="klingon"'), "line 1: "),
    ],
)
def test_a_bad_file_is_refused_with_its_line(content: bytes, said: str) -> None:
    with pytest.raises(TmxProblem, match="line") as refused:
        read(content, LANGUAGES)
    assert said in str(refused.value)


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: tmx(text)))
def test_no_file_does_more_than_be_refused(content: bytes) -> None:
    refused: list[str] = []
    try:
        assert read(content, LANGUAGES).units == ()
    except TmxProblem as problem:
        refused.append(str(problem))
    assert all(said.startswith("line ") for said in refused)
