"""What stands in a slot: read exactly, written as each language writes it, and nothing that could be two things."""

from datetime import date, time
from decimal import Decimal
from pathlib import Path

import pytest
from babel.dates import get_day_names
from hypothesis import given
from hypothesis import strategies as st

from translations.phrase_files import LANGUAGES
from translations.phrase_slots import READERS
from translations.phrase_tokens import tokens
from translations.phrase_values import Amount, Day, Value, locale_of, write
from translations.phrasebook import Phrasebook

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEK = {
    "nl": ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
    "en": ["on Monday", "on Tuesday", "on Wednesday", "on Thursday", "on Friday", "on Saturday", "on Sunday"],
    "pl": ["w poniedziałek", "we wtorek", "w środę", "w czwartek", "w piątek", "w sobotę", "w niedzielę"],
    "tr": [f"{day} günü" for day in ("Pazartesi", "Salı", "Çarşamba", "Perşembe", "Cuma", "Cumartesi", "Pazar")],
    "ar": [f"يوم {day}" for day in ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد")],
    "uk": ["у понеділок", "у вівторок", "у середу", "у четвер", "у п’ятницю", "у суботу", "у неділю"],
}
NEAR_DAYS = {
    "nl": ["vandaag", "morgen", "overmorgen"],
    "en": ["today", "tomorrow", "the day after tomorrow"],
    "pl": ["dzisiaj", "jutro", "pojutrze"],
    "tr": ["bugün", "yarın", "öbür gün"],
    "ar": ["اليوم", "غدًا", "بعد غد"],
    "uk": ["сьогодні", "завтра", "післязавтра"],
}

EVERYTHING = "".join(
    f"[{key}]\n{''.join(f'{code} = {text!r}{chr(10)}' for code in LANGUAGES)}"
    for key, text in {
        "day": "{day} komt {name} wennen.",
        "date": "{name} komt op {date} wennen.",
        "time": "{name} komt om {time}.",
        "count": "{name} heeft {count} keer gelachen.",
        "amount": "{name} kreeg {amount} uit de fles.",
        "staff": "{staff} is met {name} buiten.",
        "whose": "{name}s schoenen staan hier.",
    }.items()
)


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Phrasebook:
    folder: Path = tmp_path_factory.mktemp("phrases")
    (folder / "all.toml").write_text(EVERYTHING, encoding="utf-8")
    return Phrasebook(folder)


def read(kind: str, text: str, language: str = "nl") -> Value | None:
    """The value that the whole of `text` is."""
    row = tokens(text, language)
    return next((value for value, end in READERS[kind](row, 0, language) if end == len(row)), None)


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - WEEK.keys() - {"so"}))
def test_the_days_are_those_of_the_dictionary(language: str) -> None:
    """Begin as CLDR calls them, whatever stands before or their ending is; of Somali it has other spellings."""
    names = get_day_names("wide", locale=locale_of(language))
    for number, day in enumerate(DAYS):
        begins = names[number].lower().replace("\u200c", "")[:4]
        assert begins in write(Day(day), language).lower().replace("\u200c", ""), (day, names[number])


@pytest.mark.parametrize("language", WEEK)
def test_days_are_written_as_the_answer_to_when(language: str) -> None:
    assert [write(Day(day), language) for day in DAYS] == WEEK[language]
    near = [write(Day(day), language) for day in ("today", "tomorrow", "day_after_tomorrow")]
    assert near == NEAR_DAYS[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_days_are_read_as_they_are_written(language: str) -> None:
    for day in (*DAYS, "today", "tomorrow", "day_after_tomorrow"):
        assert read("day", write(Day(day), language), language) == Day(day)
        assert read("day", write(Day(day), language).upper(), language) == Day(day)


@pytest.mark.parametrize(
    ("text", "day"),
    [("do", "thursday"), ("vndg", "today"), ("mrgn", "tomorrow"), ("ma", None), ("zo", None), ("gisteren", None)],
)
def test_short_days(text: str, day: str | None) -> None:
    assert read("day", text) == (Day(day) if day else None)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("14.30", time(14, 30)),
        ("14:30", time(14, 30)),
        ("14u30", time(14, 30)),
        ("14.30 uur", time(14, 30)),
        ("14u", time(14)),
        ("3 uur", time(15)),
        ("drie uur", time(15)),
        ("9 uur", time(9)),
        ("07.05", time(7, 5)),
        ("04.05", time(4, 5)),
        ("4.05", time(16, 5)),
        ("half 3", time(14, 30)),
        ("half drie", time(14, 30)),
        ("half 1", time(12, 30)),
        ("half een", None),
        ("kwart voor 3", time(14, 45)),
        ("kwart over twaalf", time(12, 15)),
        ("kwart voor 1", time(12, 45)),
        ("10 over half 3", time(14, 40)),
        ("tien voor half vier", time(15, 20)),
        ("6 uur", None),
        ("half 7", None),
        ("06.30", time(6, 30)),
        ("18.30", time(18, 30)),
        ("3", None),
        ("24.00", None),
        ("12.60", None),
        ("12.5", None),
        ("25 uur", None),
        ("1430", None),
        ("14.30.15", None),
        ("12-13", None),
        ("half", None),
        ("kwart over", None),
    ],
)
def test_clock_times(text: str, at: time | None) -> None:
    assert read("time", text) == at


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("2.30 pm", time(14, 30)),
        ("2 pm", time(14)),
        ("2pm", time(14)),
        ("12 am", time(0)),
        ("12 pm", time(12)),
        ("7.15 am", time(7, 15)),
        ("6.30 am", time(6, 30)),
        ("half past 2", time(14, 30)),
        ("quarter to three", time(14, 45)),
        ("3 o'clock", time(15)),
        ("half 3", None),
        ("14 pm", None),
    ],
)
def test_english_clock_times(text: str, at: time | None) -> None:
    assert read("time", text, "en") == at


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("150 ml", Amount(Decimal(150), "ml")),
        ("150ml", Amount(Decimal(150), "ml")),
        ("2,5 ml", Amount(Decimal("2.5"), "ml")),
        ("38,5 graden", Amount(Decimal("38.5"), "celsius")),
        ("38.5°C", Amount(Decimal("38.5"), "celsius")),
        ("1.500 ml", None),
        ("150", None),
        ("150-160 ml", None),
        ("0150 ml", None),
        ("3 hapjes", None),
    ],
)
def test_amounts(text: str, amount: Amount | None) -> None:
    assert read("amount", text) == amount


def test_an_amount_is_written_with_the_languages_own_comma_and_letters() -> None:
    dose = Amount(Decimal("2.5"), "ml")
    shown = {code: write(dose, code) for code in ("nl", "en", "pl", "ar", "uk", "bg", "fa", "zh", "pt")}
    assert shown == {
        "nl": "2,5 ml",
        "en": "2.5 ml",
        "pl": "2,5 ml",
        "ar": "2.5 مل",
        "uk": "2,5 мл",
        "bg": "2,5 мл",
        "fa": "2.5 میلی‌لیتر",
        "zh": "2.5 毫升",
        "pt": "2,5 ml",
    }


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("23 november", "nl", date(4, 11, 23)),
        ("23 nov", "nl", date(4, 11, 23)),
        ("23/11", "nl", date(4, 11, 23)),
        ("23-11-2026", "nl", date(2026, 11, 23)),
        ("23-11-26", "nl", date(2026, 11, 23)),
        ("23 november 2026", "nl", date(2026, 11, 23)),
        ("23 listopada", "pl", date(4, 11, 23)),
        ("23 листопада", "uk", date(4, 11, 23)),
        ("11/23", "nl", None),
        ("30-2", "nl", None),
        ("29-2", "nl", date(4, 2, 29)),
        ("29-2-2026", "nl", None),
        ("23", "nl", None),
        ("23 hapjes", "nl", None),
    ],
)
def test_dates(text: str, language: str, day: date | None) -> None:
    assert read("date", text, language) == day


def test_a_date_is_written_without_a_year_nobody_said() -> None:
    assert [write(date(4, 11, 23), code) for code in ("nl", "pl", "tr")] == ["23 november", "23 listopada", "23 Kasım"]
    assert write(date(2026, 11, 23), "en") == "23 November 2026"


@pytest.mark.parametrize(("text", "count"), [("3", 3), ("drie", 3), ("12", 12), ("1.5", None), ("03", None)])
def test_counts(text: str, count: int | None) -> None:
    assert read("count", text) == count


@given(
    st.sampled_from(LANGUAGES),
    st.sampled_from(DAYS),
    st.times(min_value=time(7)),
    st.integers(0, 999),
    st.decimals(0, 999, places=1),
    st.sampled_from(["Mila", "Li", "O'Neill", "Anna Sofie", "Zoë"]),
)
def test_every_value_survives_in_every_language(
    book: Phrasebook, language: str, day: str, at: time, count: int, number: Decimal, name: str
) -> None:
    def shown(text: str) -> str:
        phrase = book.match(text, "nl", [name, "Noor"], staff=["Kim"])
        assert phrase, text
        rendered = phrase.render(language)
        assert rendered
        assert name in rendered
        return rendered

    clock = f"{at.hour:02}:{at.minute:02}"
    comma = str(number).replace(".", ",")
    assert write(Day(day), language).lower() in shown(f"{WEEK['nl'][DAYS.index(day)]} komt {name} wennen").lower()
    assert clock in shown(f"{name} komt om {clock}")
    assert f"{count} keer" in shown(f"{name} heeft {count} keer gelachen").replace("\u2069", "")
    assert write(Amount(number, "ml"), language) in shown(f"{name} kreeg {comma} ml uit de fles")
    assert "Kim" in shown(f"kim is met {name} buiten")


def test_a_possessive_of_somebody_unknown(book: Phrasebook) -> None:
    for text in ("Fatima's schoenen staan hier", "FATIMA'S SCHOENEN STAAN HIER"):
        phrase = book.match(text, "nl")
        assert phrase
        assert phrase.values == {"name": "Fatima"}


def test_a_day_that_opens_a_sentence_has_a_capital(book: Phrasebook) -> None:
    phrase = book.match("woensdag komt Mila wennen", "nl", ["Mila"])
    assert phrase
    assert [(phrase.render(code) or "").split(" komt")[0] for code in ("nl", "en", "pl")] == [
        "Woensdag",
        "On Wednesday",
        "W środę",
    ]


def test_a_colleague_is_no_child(book: Phrasebook) -> None:
    assert book.match("Mila is met Mila buiten", "nl", ["Mila"]) is None
    assert book.match("Fatima is met Mila buiten", "nl", ["Mila"], staff=["Kim"]) is None
    unknown = book.match("Fatima is met Mila buiten", "nl", ["Mila"])
    assert unknown
    assert unknown.values == {"staff": "Fatima", "name": "Mila"}


@pytest.mark.parametrize(
    ("text", "name"), [("Milas schoenen", "Mila"), ("Mila's schoenen", "Mila"), ("Lucas' schoenen", "Lucas")]
)
def test_what_hangs_on_a_name(book: Phrasebook, text: str, name: str) -> None:
    phrase = book.match(f"{text} staan hier", "nl", ["Mila", "Lucas"])
    assert phrase
    assert phrase.values == {"name": name}
