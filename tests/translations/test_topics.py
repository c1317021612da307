"""What a parent's message is about, in eighteen languages: words, pieces, the model, and what it does to people."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from care.gate import Concern
from care.routing import DECISIONS, Decision, Part, decision_of
from care.topics import Topic
from handlers.addressing import in_answer
from storage.messages import Handover
from translations.topics import encoder as encoding
from translations.topics.classifier import Classifier, weights
from translations.topics.encoder import Encoder
from translations.topics.hunches import Hunches
from translations.topics.lexicon import hits, is_small_talk, languages
from translations.topics.listening import Ear
from translations.topics.material import BadLine, digest, in_folder, read_lines
from translations.topics.normal import normal
from translations.topics.pieces import pieces
from translations.topics.sentence_file import OtherModel, SentenceFile

KEPT_APART = Path(__file__).parent.parent / "data" / "routing"
TOPICS = frozenset(topic.value for topic in Topic)
EVERYDAY = frozenset(DECISIONS[topic] for topic in Topic if topic.everyday)


@pytest.fixture(scope="module")
def ear() -> Ear:
    return Ear()


def everyday(parts: Sequence[Part]) -> bool:
    return all(part.topic is not None and part.topic.everyday for part in parts)


# Words


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("ŻÓŁĆ, Łódź!", "zolc lodz"),
        ("FATURA İstanbul ılık", "fatura istanbul ilik"),
        ("أشتكي إلى المُدِيرة", "اشتكي الي المديره"),
        ("می‌ترسد کتک", "ميترسد كتك"),
        ("can't l’école", "cant lecole"),
        ("打孩子 3.50", "打 孩 子 0 0"),
        ("🙂", ""),
    ],
)
def test_the_same_word_has_one_spelling(typed: str, plain: str) -> None:
    assert normal(typed) == plain


def test_there_are_words_in_eighteen_languages() -> None:
    assert len(languages()) == 18


TRAPS = [
    ("nl", "Willen jullie er rekening mee houden dat hij slecht sliep"),
    ("nl", "het is mijn schuld, luiers vergeten"),
    ("nl", "hij heeft nog hoestklachten"),
    ("nl", "zijn politieauto ligt nog bij jullie"),
    ("nl", "hij kan het versje opzeggen"),
    ("pl", "Ola płacze rano"),
    ("ru", "она жалуется на живот"),
    ("ru", "он уже считает до десяти"),
    ("uk", "скаржиться на живіт з ранку"),
    ("uk", "вже рахує до двадцяти"),
    ("bg", "оплаква се от корема"),
    ("ro", "plânge puțin la despărțire"),
    ("ar", "دفع صاحبه واعتذر"),
    ("ar", "حصة الحساب بتحبها"),
    ("tr", "ödem var gözünde biraz"),
    ("tr", "karın ağrısı şikayeti var"),
    ("es", "se da cuenta de todo"),
    ("es", "se queja de la tripa"),
    ("pt", "guarda os brinquedos sozinho"),
    ("pt", "conta uma história ao avô"),
    ("fr", "il se plaint du ventre"),
    ("fr", "un bleu au genou"),
    ("de", "hat noch Husten Beschwerden"),
    ("de", "wir sind schuld, verschlafen"),
    ("en", "please pay attention to her nose"),
    ("en", "he hit his head on the table"),
    ("fa", "از شکم درد شکایت دارد"),
    ("zh", "喜欢打球"),
    ("pap", "el a dal bal den kurá"),
    ("so", "eyga ayay ka baqdaa"),
    ("ti", "ርእሱ ሓሚሙ"),
]


@pytest.mark.parametrize(("language", "text"), TRAPS)
def test_a_phrase_that_only_looks_so_is_no_hit(language: str, text: str) -> None:
    assert not hits(text, language)


@pytest.mark.parametrize(("language", "text"), TRAPS)
def test_a_phrase_that_only_looks_so_is_not_taken_to_an_office(ear: Ear, language: str, text: str) -> None:
    decision = decision_of(ear.hear_now(text, language))
    assert decision in {*EVERYDAY, Decision.ASK}


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("nl", "de factuur", "money"),
        ("pl", "FAKTURA za maj", "money"),
        ("tr", "faturayı aldım", "money"),
        ("ar", "الفاتورة وصلت", "money"),
        ("uk", "oplata za misiac", "money"),
        ("so", "de factuur ma helin", "money"),
        ("zh", "监护权在我这", "safety"),
        ("en", "who can read this", "privacy"),
        ("de", "ich will mich beschweren", "complaint"),
    ],
)
def test_a_telling_word_is_found_as_people_type_it(language: str, text: str, kind: str) -> None:
    assert kind in hits(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Dank je wel! Fijne dag 😊"),
        ("pl", "dziekuje bardzo pozdrawiam".replace(" bardzo", "")),
        ("ar", "شكرا"),
        ("zh", "谢谢老师"),
    ],
)
def test_thanks_are_small_talk(ear: Ear, language: str, text: str) -> None:
    assert is_small_talk(text, language)
    [part] = ear.hear_now(text, language)
    assert (part.topic, part.small_talk) == (Topic.CARE, True)


# Pieces


@given(st.text(max_size=300), st.sampled_from(["nl", "zh", "ar", "xx"]))
def test_pieces_joined_are_the_message(text: str, language: str) -> None:
    assert "".join(clause for sentence in pieces(text, language) for clause in sentence) == text


@pytest.mark.parametrize(
    ("language", "text", "apart"),
    [
        ("nl", "ze sliep slecht vannacht en kunt u de factuur nog sturen", "en kunt u de factuur nog sturen"),
        ("en", "he ate well this morning but I cannot pay this month", "but I cannot pay this month"),
        ("uk", "спав добре до сьомої а ще питання про договір", "а ще питання про договір"),
        ("zh", "昨晚睡得很好，这个月的账单什么时候发", "这个月的账单什么时候发"),
        ("ar", "سارة نامت منيح الليلة وبدي اسأل عن الفاتورة", "وبدي اسأل عن الفاتورة"),
    ],
)
def test_a_run_on_is_cut_where_something_else_begins(language: str, text: str, apart: str) -> None:
    [sentence] = pieces(text, language)
    assert apart in ("".join(sentence[start:]) for start in range(1, len(sentence)))


# The ear


@pytest.mark.parametrize(
    ("language", "text", "decisions"),
    [
        (
            "nl",
            "Mila heeft goed geslapen vannacht. Kunt u de factuur van mei nog een keer sturen?",
            ["group", "billing"],
        ),
        ("en", "She slept well and ate her breakfast. Can I pay the invoice next month?", ["group", "billing"]),
        ("pl", "Zosia dobrze spała w nocy. Proszę jeszcze raz wysłać fakturę za maj.", ["group", "billing"]),
    ],
)
def test_a_mixed_message_is_split(ear: Ear, language: str, text: str, decisions: list[str]) -> None:
    parts = ear.hear_now(text, language)
    assert [DECISIONS[part.topic].value for part in parts if part.topic] == decisions
    assert "".join(part.text for part in parts) == text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "ze heeft vannacht goed geslapen en kan ik de factuur van mei in twee keer betalen"),
        ("en", "he ate well this morning and also I cannot pay the invoice this month"),
        ("de", "sie hat gut geschlafen und kann ich die rechnung erst im juni bezahlen"),
        ("fr", "il a bien dormi et est ce que je peux payer la facture le mois prochain"),
    ],
)
def test_a_run_on_with_money_in_it_is_not_for_the_group(ear: Ear, language: str, text: str) -> None:
    parts = ear.hear_now(text, language)
    assert parts[-1].topic is not None
    assert DECISIONS[parts[-1].topic] is Decision.BILLING


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Wat gebeurt er nu met dat andere?"),
        ("en", "So what happens with that other thing?"),
        ("pl", "A co z tym???"),
        ("tr", "Bununla ilgili bir gelişme var mı?"),
        ("ar", "وهلأ شو؟"),
        ("uk", "І що тепер?"),
        ("zh", "后来怎么说？"),
    ],
)
def test_what_nobody_can_place_is_asked(ear: Ear, language: str, text: str) -> None:
    assert decision_of(ear.hear_now(text, language)) is Decision.ASK


@pytest.mark.parametrize("text", ["", " \n", "x" * 4000, "Hij at goed. " * 320, "\ud800\0", "🤷‍♀️🤷‍♀️", "?!", "12:30"])
@pytest.mark.parametrize("language", ["nl", "nl-NL", "zz", ""])
def test_whatever_comes_is_heard(ear: Ear, text: str, language: str) -> None:
    parts = ear.hear_now(text, language)
    assert "".join(part.text for part in parts) == text
    assert all(part.topic is not None or len(part.guesses) >= 3 for part in parts)


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60))
def test_anything_typed_is_heard(text: str) -> None:
    assert "".join(part.text for part in Ear().hear_now(text, "nl")) == text


async def test_two_at_once_hear_the_same(ear: Ear) -> None:
    text = "Kan ik de factuur volgende maand betalen?"
    heard = await asyncio.gather(*(ear.hear(text, "nl") for _ in range(4)))
    assert all(one == heard[0] for one in heard)
    assert heard[0][0].topic is Topic.PAYMENT


def test_a_failure_is_asked_and_nothing_is_written_down(
    ear: Ear, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(texts: Sequence[str], language: str) -> None:
        raise RuntimeError("geheim")

    monkeypatch.setattr(ear._classifier, "listen", broken)
    [part] = ear.hear_now("mijn geheim", "nl")
    assert part.topic is None
    assert "geheim" not in caplog.text


def test_the_more_careful_of_original_and_translation_counts() -> None:
    said = "hij heeft goed geslapen vannacht"
    assert decision_of(Ear().hear_now(said, "pl")) is Decision.GROUP
    warned = Ear(translate=lambda _text, _language: "mijn man slaat mij en de kinderen, ik ben bang")
    assert decision_of(warned.hear_now(said, "pl")) is not Decision.GROUP
    assert decision_of(Ear(translate=lambda _text, _language: None).hear_now(said, "pl")) is Decision.GROUP


# Without the sentence model


@pytest.fixture
def deaf(monkeypatch: pytest.MonkeyPatch) -> Ear:
    ear = Ear()
    encoding.model_file.cache_clear()
    monkeypatch.setattr(encoding, "find_spec", lambda _name: None)
    monkeypatch.setattr(ear, "_classifier", Classifier("topics", Encoder({}, 0)))
    return ear


def test_without_the_model_it_says_so_and_asks(deaf: Ear) -> None:
    assert not deaf.ready
    assert decision_of(deaf.hear_now("mijn man drinkt en dan wordt het akelig thuis", "nl")) not in EVERYDAY


def test_another_model_than_the_tuned_one_is_not_used(caplog: pytest.LogCaptureFixture) -> None:
    assert not Encoder({}, base=1).ready
    assert "not the one that was tuned" in caplog.text


def test_a_file_that_is_no_model_is_refused(tmp_path: Path) -> None:
    (tmp_path / "model.bin").write_bytes(b"something else")
    with pytest.raises(OtherModel):
        SentenceFile(tmp_path / "model.bin")


# Weights


def test_the_weights_are_of_these_messages() -> None:
    assert str(weights()["digest"]) == digest(), "run scripts/train_topics.py"


def test_the_same_words_give_the_same_chances() -> None:
    texts = ["Kan ik later betalen?", "Hij sliep goed"]
    first, second = (Classifier("topics").listen(texts, "nl") for _ in range(2))
    for run in ((0, 1), (1, 2), (0, 2)):
        assert (first(run) == second(run)).all()
        assert np.isclose(first(run).sum(), 1)


def test_a_labelled_line_that_cannot_be_read_is_named() -> None:
    for text, problem in (("care", "tab"), ("sport\tx", "unknown topic"), ("care|payment\tx", "2 topics for 1 parts")):
        with pytest.raises(BadLine, match=f"line 1: .*{problem}"):
            list(read_lines(text, "nl", TOPICS))


# Workers' notes


def test_hunches_tell_a_note_about_money_from_a_nap() -> None:
    nap, money = Hunches()(["Heerlijk geslapen van 12 tot 2", "Er staat nog een rekening van 300 euro open"])
    assert money[Concern.MONEY] > 0.5 > nap[Concern.MONEY]
    assert Hunches()([]) == []


# Messages that were kept apart


@pytest.mark.parametrize("heard_by", ["ear", "deaf"])
def test_in_answer_to_the_team_no_more_is_shown_to_it_than_elsewhere(
    heard_by: str, request: pytest.FixtureRequest
) -> None:
    listener: Ear = request.getfixturevalue(heard_by)
    for message in in_folder(KEPT_APART, TOPICS):
        if not all(Topic(label).everyday for label in message.labels):
            parts = listener.hear_now(message.text, message.language)
            assert in_answer(parts, Handover()) == parts, message.text
