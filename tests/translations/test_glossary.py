"""The organisation's own words: which there are, and that no machine makes something of them."""

import asyncio
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.translations.test_chain import Book, Dictionary, Kept
from translations.chain import Chain, Origin
from translations.glossary import Glossary, GlossaryFile, GlossaryProblem, Word, load
from translations.lessons import lesson
from translations.shield import shield

EXAMPLE = Path(__file__).parents[2] / "docs/glossary.example.toml"
CODES = ("nl", "en", "pl", "tr", "zh")
OWN = Glossary(
    (
        Word({"nl": "wenmiddag", "pl": "popołudnie na próbę", "zh": "适应下午"}, ("wenmiddagen",)),
        Word({"nl": "BSO Kasteel"}),
    )
)


def machine(**sentences: str) -> Dictionary:
    return Dictionary({("nl", "pl"): {"Morgen is de X1 van X2.": "Jutro jest X1: X2.", **sentences}})


async def said(chain: Chain, text: str, source: str = "nl", target: str = "pl") -> tuple[str, Origin]:
    (part,) = await chain.translate(text, source=source, target=target, names=["Mila"])
    return part.text, part.origin


async def test_a_machine_gets_a_mark_and_the_parent_the_word_of_her_language() -> None:
    engine, memory = machine(), Kept()
    chain = Chain(Book(), [engine], memory, lambda: OWN)
    assert await said(chain, "Morgen is de wenmiddag van Mila.") == (
        "Jutro jest popołudnie na próbę: Mila.",
        Origin.MACHINE,
    )
    assert [batch for _, _, batch in engine.batches] == [["Morgen is de X1 van X2."]]
    assert (await said(chain, "Morgen is de Wenmiddagen van Mila."))[0] == "Jutro jest Popołudnie na próbę: Mila."
    assert memory.pairs == {("nl", "pl", "Morgen is de X1 van X2."): "Jutro jest X1: X2."}


async def test_the_guard_refuses_a_sentence_that_lost_the_word() -> None:
    engine = Dictionary({("nl", "pl"): {"De X1 was leuk.": "Było miło."}})
    (part,) = await Chain(Book(), [engine], glossary=lambda: OWN).translate(
        "De wenmiddag was leuk.", source="nl", target="pl"
    )
    assert (part.text, part.checks) == ("De wenmiddag was leuk.", ("word",))


@pytest.mark.parametrize(
    ("text", "source", "target", "shown"),
    [
        ("de wenmiddag", "nl", "tr", ["wenmiddag"]),
        ("de wenmiddagje", "nl", "pl", []),
        ("bij bso kasteel", "nl", "pl", ["bso kasteel"]),
        ("po Popołudnie na próbę", "pl", "nl", ["Wenmiddag"]),
        ("po popołudnie na próbę", "pl", "tr", ["wenmiddag"]),
        ("明天是适应下午吗", "zh", "nl", ["wenmiddag"]),
        ("in BSO Kasteel", "en", "pl", ["BSO Kasteel"]),
    ],
)
def test_a_word_is_known_as_it_is_written_and_stays_where_there_is_no_other(
    text: str, source: str, target: str, shown: list[str]
) -> None:
    shielded = shield(text, (), OWN.pairs(source, target))
    assert [kept.shown for kept in shielded.kept if kept.kind == "word"] == shown


@given(st.text(max_size=80), st.sampled_from(CODES))
def test_without_a_word_for_it_a_text_is_the_same_again(text: str, target: str) -> None:
    plain = Glossary((Word({"nl": "wenmiddag"}), Word({"nl": "Vlinders"})))
    written = f"{text} wenmiddag {text} VLINDERS"
    chain = Chain(Book(), glossary=lambda: plain)
    parts = asyncio.run(chain.translate(written, source="nl", target=target))
    assert "".join(part.source for part in parts).count("wenmiddag") == sum(
        part.text.count("wenmiddag") for part in parts
    )


def test_the_example_can_be_used() -> None:
    assert {word.home for word in load(EXAMPLE, CODES).words} == {"nl"}


def test_without_a_file_there_are_no_words_and_a_new_one_counts_at_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "glossary.toml"
    own = GlossaryFile(path, CODES)
    assert own() == Glossary()
    path.write_text('[[word]]\nnl = "wenmiddag"\n', encoding="utf-8")
    assert own() == Glossary((Word({"nl": "wenmiddag"}),))
    path.write_text('[[word]]\nnl = "wenmiddag"\nxx = "oei"\n', encoding="utf-8")
    assert own().words, "a mistake leaves in force what counted before"
    assert "line 3" in str(own.problem)
    assert "line 3" in caplog.text
    path.unlink()
    assert own() == Glossary()
    assert own.problem is None


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('[[word]]\nnl = "a"\n[[word]]\npl = 3\n', "line 4: word.1.pl: a word is a text"),
        ('[[word]]\nnl = "a"\nxx = "b"\n', "line 3: word.0.xx: no language that we know"),
        ('[[word]]\nnl = "123"\n', "line 2: word.0.nl: a word is a text with letters"),
        ('[[word]]\nnl = "a"\nalso = "b"\n', "line 3: word.0.also: other forms of the word are a list"),
        ('[[word]]\nnl = "a"\n\n[[word]]\nnl = "A"\n', "line 5: word.1.nl: “a” stands here for the second time"),
        (f'[[word]]\nnl = "{"a" * 61}"\n', "line 2: word.0.nl: a word is on one line"),
        ("[[word]]\n", "line 1: word.0: a word needs a language"),
        ('[word]\nnl = "a"\n', "line 1: word: each word begins with [[word]]"),
        ('words = ["a"]\n', "line 1: words: a glossary has only [[word]] tables"),
        ('[[word]]\nnl = "a\n', "line 2"),
    ],
)
def test_a_mistake_is_named_with_its_line(tmp_path: Path, text: str, line: str) -> None:
    path = tmp_path / "glossary.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(GlossaryProblem) as problem:
        load(path, CODES)
    assert line in str(problem.value)


@pytest.mark.parametrize(
    ("sentence", "better", "written", "text", "faults"),
    [
        ("Mila sliep goed.", "Mila dobrze spała.", "X1 sliep goed.", "X1 dobrze spała.", ()),
        ("Mila at om 12.30 uur.", "O 12:30 Mila jadła.", "X1 at om X2.", "O X2 X1 jadła.", ()),
        ("Mila gaf Mila.", "Mila i Mila.", "X1 gaf X2.", "X1 i X2.", ()),
        ("De wenmiddag.", "Popołudnie na próbę.", "De wenmiddag.", "Popołudnie na próbę.", ("word",)),
        ("Geef het aan Mila.", "Daj to Mili.", "Geef het aan Mila.", "Daj to Mili.", ("name",)),
        ("Ze sliep.", "Spała X5.", "Ze sliep.", "Spała X5.", ("number",)),
        ("Milan en Mila.", "Milan i Mila.", "Milan en X1.", "Milan i X1.", ()),
    ],
)
def test_what_is_learned_of_better_words(
    sentence: str, better: str, written: str, text: str, faults: tuple[str, ...]
) -> None:
    names = ["Mila"]
    shielded = shield(sentence, names, OWN.pairs("nl", "pl"))
    learned = lesson(sentence, shielded, better, languages=("nl", "pl"), names=names)
    assert (learned.written, learned.text) == (written, text)
    assert set(faults) <= set(learned.faults)


async def test_a_person_s_words_go_before_the_machine_and_the_guard_and_say_so() -> None:
    exact, shielded = ("nl", "pl", "Geef het aan Mila."), ("nl", "pl", "X1 heeft geen koorts.")
    memory = Kept({exact: "Daj to Mili.", shielded: "X1 ma się dobrze."}, people=frozenset({exact, shielded}))
    chain = Chain(Book(), [machine()], memory)
    assert await said(chain, "Geef het aan Mila.") == ("Daj to Mili.", Origin.PERSON)
    assert await said(chain, "Mila heeft geen koorts.") == ("Mila ma się dobrze.", Origin.PERSON)
    machines = Chain(Book(), [], Kept({shielded: "X1 ma się dobrze."}))
    assert (await said(machines, "Mila heeft geen koorts."))[1] is Origin.ORIGINAL
