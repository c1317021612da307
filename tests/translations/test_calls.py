"""A parent can always ask for a human: in eighteen languages, at once, and without being asked why first (R1)."""

import pytest

from care.topics import Topic
from translations.topics.asking import asks, wants_a_call
from translations.topics.listening import Ear

EAR = Ear()
ASKING = {
    "nl": "Kan iemand mij bellen?",
    "en": "Could someone call me back please",
    "de": "Kann mich jemand anrufen?",
    "fr": "Quelqu’un peut me rappeler ?",
    "es": "¿Alguien me puede llamar?",
    "pt": "Alguém me pode ligar?",
    "ro": "Poate cineva să mă sune?",
    "pl": "Czy ktoś może do mnie zadzwonić?",
    "tr": "Biri beni arayabilir mi?",
    "uk": "Чи може хтось мені зателефонувати?",
    "ru": "Кто-нибудь может мне позвонить?",
    "bg": "Може ли някой да ми се обади?",
    "ar": "ممكن حد يتصل بي؟",
    "fa": "کسی می‌تواند به من زنگ بزند؟",
    "zh": "能有人给我打电话吗？",
    "ti": "ሓደ ሰብ ክድውለለይ ይኽእል ዶ?",
    "so": "Qof ma i soo wici karaa?",
    "pap": "Un hende por yama mi?",
}


@pytest.mark.parametrize("language", sorted(ASKING))
def test_whoever_asks_for_a_human_is_passed_on_at_once_and_a_reason_is_heard_first(language: str) -> None:
    [part] = EAR.hear_now(ASKING[language], language)
    assert part.topic is Topic.CARE


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Kan iemand mij bellen over de factuur?"),
        ("en", "Can someone call me about the direct debit"),
        ("tr", "Fatura için beni arayın"),
        ("pl", "Proszę zadzwonić w sprawie rachunku"),
    ],
)
def test_with_a_reason_it_is_the_reason_that_counts(language: str, text: str) -> None:
    assert all(part.topic is not Topic.CARE for part in EAR.hear_now(text, language))


@pytest.mark.parametrize("language", sorted(ASKING))
def test_a_call_is_heard_beside_other_words_and_in_dutch_too(language: str) -> None:
    assert wants_a_call(f"Mila 🙂. {ASKING[language]}", language)
    assert wants_a_call("Kan iemand mij bellen?", language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Ze heeft goed geslapen en veel te vertellen"),
        ("fr", "Mon fils s’appelle Karim et il a bien dormi"),
        ("es", "La abuela se llama Carmen y la recoge hoy"),
        ("tr", "Ara öğünde muz yedi"),
        ("en", "She had a call with grandma last night"),
    ],
)
def test_what_only_tells_something_waits_for_nobody(language: str, text: str) -> None:
    assert not asks(text, language)
    assert asks(f"{text}?", language)
