"""The guard: what a machine may not touch, and what it may not get wrong."""

from collections.abc import Collection

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translations import guard, guard_words
from translations.shield import Kept, Shielded, shield

ROSTER = ("Storm", "Roos", "Mees", "Mila", "Anna Sofie", "Zoë")


def judge(source: str, translated: str, pair: str = "nl-en", names: Collection[str] = ROSTER) -> tuple[str, ...]:
    here, there = pair.split("-")
    return guard.faults(shield(source, names), translated, languages=(here, there), names=names)


@pytest.mark.parametrize(
    ("sentence", "shielded", "shown"),
    [
        ("Storm gaf Roos een knuffel", "X1 gaf X2 een knuffel", ["Storm", "Roos"]),
        ("Milas jas en Mila's schoenen", "X1s jas en X2's schoenen", ["Mila", "Mila"]),
        ("Anna Sofie en Zoë", "X1 en X2", ["Anna Sofie", "Zoë"]),
        ("Er was een storm buiten", "Er was een storm buiten", []),
        ("Sliep 12.30-14.45 uur", "Sliep X1", ["12.30-14.45 h"]),
        ("Wakker om 12.30 uur, gegeten om 8u45", "Wakker om X1, gegeten om X2", ["12:30", "8:45"]),
        ("Om 14u 1,5 uur geslapen", "Om X1 X2 geslapen", ["14 h", "1,5 h"]),
        ("Temp 38,5 graden, 2,5 ml en 150ml", "Temp X1, X2 en X3", ["38,5 °C", "2,5 ml", "150ml"]),
        ("Op 05-12-2026 of 5/12", "Op X1 of X2", ["05-12-2026", "5/12"]),
        ("Bel 06-12345678 of +31 6 1234 5678", "Bel X1 of X2", ["06-12345678", "+31 6 1234 5678"]),
        (
            "Mail mila_x@opvang.nl of https://a.nl/b?c_d=1",
            "Mail X1 of X2",
            ["mila_x@opvang.nl", "https://a.nl/b?c_d=1"],
        ),
        ("Kreeg 2x 5 ml en 2x150ml", "Kreeg X1 en X2", ["2x 5 ml", "2x150ml"]),
        ("At 2 crackers en 1/2 banaan", "At 2 crackers en X1 banaan", ["1/2"]),
        ('Hij zegt steeds "hooyo".', "Hij zegt steeds X1.", ['"hooyo"']),
        ("Groep X2 is dicht", "Groep X1 is dicht", ["X2"]),
        ("الحرارة ٣٨٫٥ و ١٥٠ مل", "الحرارة X1 و X2", ["٣٨٫٥", "١٥٠ مل"]),
    ],
)
def test_shield(sentence: str, shielded: str, shown: list[str]) -> None:
    result = shield(sentence, ROSTER)
    assert (result.text, [kept.shown for kept in result.kept]) == (shielded, shown)


def test_marks_are_put_back_where_the_machine_left_them() -> None:
    shielded = shield("Mila dronk 150 ml om 9.15", ROSTER)
    assert shielded.restore("At X3 X1 had X2; X1's cup") == "At 9.15 Mila had 150 ml; Mila's cup"


@pytest.mark.parametrize(
    ("source", "translated", "pair"),
    [
        ("Storm gaf Roos een knuffel.", "X1 gave X2 a hug.", "nl-en"),
        ("Mila heeft niet geslapen, wel goed gegeten.", "X1 did not sleep, but ate well.", "nl-en"),
        ("Ze heeft geen koorts.", "She doesn’t have a fever.", "nl-en"),
        ("Ze heeft niet geslapen.", "Nie spała.", "nl-pl"),
        ("Ze heeft nooit iets gegeten.", "Nigdy nic nie jadła.", "nl-pl"),
        ("Ze heeft niet geslapen.", "Uyumadı.", "nl-tr"),
        ("Ze heeft geen koorts.", "Ateşi yok.", "nl-tr"),
        ("Ze heeft alles opgegeten.", "Her şeyi yedi.", "nl-tr"),
        ("Ze was rustig voor het eten.", "Yemeden önce sessizdi.", "nl-tr"),
        ("Ze heeft geen koorts.", "ليس لديها حمى.", "nl-ar"),
        ("Ze slaapt nog steeds.", "لا تزال نائمة.", "nl-ar"),
        ("Ze heeft geen koorts.", "У неї немає температури.", "nl-uk"),
        ("Ze at twee boterhammen en 3 druiven.", "She ate 2 sandwiches and three grapes.", "nl-en"),
        ("Ze at een halve boterham.", "Zjadła pół kanapki.", "nl-pl"),
        ("Morgen zijn we dicht.", "Jutro jesteśmy zamknięci.", "nl-pl"),
        ("Dzisiaj zjadła 2 kanapki.", "Vandaag at ze twee boterhammen.", "pl-nl"),
        ("Gisteren heeft Samira gebeld.", "Samira called yesterday.", "nl-en"),
    ],
)
def test_good_translations_pass(source: str, translated: str, pair: str) -> None:
    assert judge(source, translated, pair) == ()


@pytest.mark.parametrize(
    ("source", "translated", "pair", "fault"),
    [
        ("Storm gaf Roos een knuffel.", "Storm gave X2 a hug.", "nl-en", "name"),
        ("Storm gaf Roos een knuffel.", "X2 gave X1 a hug.", "nl-en", "name"),
        ("Storm gaf Roos een knuffel.", "X1 gave a hug.", "nl-en", "name"),
        ("Storm gaf Roos een knuffel.", "X1 gave X2 and X2 a hug.", "nl-en", "name"),
        ("Storm sliep goed.", "X1 slept well with Mees.", "nl-en", "name"),
        ("Ze speelde met mila vandaag.", "She played with milla today.", "nl-en", "name"),
        ("Gisteren heeft Samira gebeld.", "Yesterday Sarah called.", "nl-en", "name"),
        ("Ze heeft goed geslapen.", "She slept well, says Peter.", "nl-en", "name"),
        ("Mila dronk 150 ml om 9.15.", "X1 drank X3 at X2.", "nl-en", "number"),
        ("Mila dronk 150 ml.", "X1 drank X2 and X7.", "nl-en", "number"),
        ("Ze at 2 crackers.", "She ate 3 crackers.", "nl-en", "number"),
        ("Ze at 2 crackers.", "She ate crackers.", "nl-en", "number"),
        ("Ze at crackers.", "She ate 2 crackers.", "nl-en", "number"),
        ("Ze at 2 appels en 3 peren.", "She ate 3 apples and 2 pears.", "nl-en", "number"),
        ("Ze at een halve boterham.", "She ate a sandwich.", "nl-en", "number"),
        ("Ze at drie boterhammen.", "She ate two sandwiches.", "nl-en", "number"),
        ("Ze sliep om half 3 in.", "She fell asleep at half 3.", "nl-en", "number"),
        ("Bel mail@opvang.nl even.", "Call mail @opvang.nl now.", "nl-en", "link"),
        ("Tot do!", "Until do!", "nl-en", "day"),
        ("Morgen zijn we dicht.", "We are closed in the morning.", "nl-en", "day"),
        ("Dinsdag zijn we dicht.", "We are closed on Thursday.", "nl-en", "day"),
        ("Ze heeft niet geslapen.", "She has slept.", "nl-en", "negation"),
        ("Ze heeft geslapen.", "She has not slept.", "nl-en", "negation"),
        ("Ze heeft geen koorts.", "She has a fever.", "nl-en", "negation"),
        ("Niet geslapen, wel gegeten.", "Slept, did not eat.", "nl-en", "negation"),
        ("Niet geslapen en geen koorts.", "Not slept and a fever.", "nl-en", "negation"),
        ("Ze kan niet zonder speen slapen.", "She cannot sleep with a dummy.", "nl-en", "negation"),
        ("Ze heeft niet geslapen.", "Spała dobrze.", "nl-pl", "negation"),
        ("Ze heeft niet gegeten.", "Her şeyi yedi.", "nl-tr", "negation"),
        ("Ze heeft goed gegeten.", "İyi yemedi.", "nl-tr", "negation"),
        ("Ze heeft koorts.", "Ateşsiz.", "nl-tr", "negation"),
        ("Ze heeft niets gegeten.", "أكلت كل ما لديها.", "nl-ar", "negation"),
        ("Ze slaapt niet meer.", "لا تزال نائمة.", "nl-ar", "negation"),
        ("Ze heeft koorts.", "ليس لديها حمى.", "nl-ar", "negation"),
        ("Ze heeft geen koorts.", "У неї температура.", "nl-uk", "negation"),
        ("De luiers zijn bijna op.", "nappies nappies nappies", "nl-en", "repetition"),
        ("De luiers zijn bijna op.", "♪ The nappies are gone ♪", "nl-en", "repetition"),
        ("De luiers zijn bijna op.", "the end of the end of the end of it", "nl-en", "repetition"),
        ("De luiers zijn bijna op en we hebben nieuwe nodig.", "Nappies.", "nl-en", "length"),
        ("Op.", "The nappies have almost all been used up", "nl-en", "length"),
        ("De luiers zijn op.", "Nappies закінчились.", "nl-uk", "script"),
        ("De luiers zijn op.", "The ⁇ are out.", "nl-en", "script"),
        ("De luiers zijn bijna op.", "De luiers zijn bijna op.", "nl-en", "copy"),
        ("De luiers zijn bijna op.", "The luiers zijn bijna out.", "nl-en", "copy"),
        ("De luiers zijn op.", "...", "nl-en", "empty"),
        ("Mila dronk 150 ml.", "X1 X2", "nl-en", "empty"),
    ],
)
def test_what_could_be_wrong_is_refused(source: str, translated: str, pair: str, fault: str) -> None:
    assert fault in judge(source, translated, pair)


def test_a_repetition_of_the_source_may_stay() -> None:
    assert judge("Ha ha ha, wat een grap!", "Ha ha ha, what a joke!") == ()


@given(
    st.lists(
        st.sampled_from(["Mila", "Storm", "Roos", "12.30", "150 ml", "38,5", "sliep", "at", "X9", "2"]), max_size=9
    )
)
def test_restoring_what_was_shielded_changes_nothing(words: list[str]) -> None:
    sentence = " ".join(words)
    shielded = shield(sentence, ROSTER)
    assert shielded.restore(shielded.text) == sentence
    assert not any(name in shielded.text for name in ROSTER)


@given(st.text('X1x5 mlu.:€@a_MilaStorm"-х٣/', max_size=30))
def test_what_is_shielded_is_put_back_however_it_is_glued_together(sentence: str) -> None:
    shielded = shield(sentence, ["Mila", "Storm"])
    raw = Shielded(shielded.text, tuple(Kept("", f"<{index}>") for index, _ in enumerate(shielded.kept)))
    if shielded.sound:
        assert raw.restore(raw.text).count("<") == len(shielded.kept)
    else:
        assert judge(sentence, "She slept well.") == ("number",)


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_text_can_be_judged(source: str, translated: str) -> None:
    for there in guard_words.known():
        assert isinstance(judge(source, translated, f"nl-{there}"), tuple)


@given(st.lists(st.sampled_from(["een", "1", "twee", "2", "half"]), max_size=60))
def test_a_loop_of_uncertain_numbers_is_judged_at_once(words: list[str]) -> None:
    values = guard_words.values(" ".join(words), "nl")
    assert guard_words.same_values(values, values)


def test_languages_without_word_lists_are_not_judged() -> None:
    assert guard.judges("nl", "pl")
    assert not guard.judges("nl", "so")
