"""Moments as staff type them: what is read is meant, and what is not read is said."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from care.hours import instant, local
from care.moments import pieces, read_moments
from tests.policies import made_up

POLICY = made_up()
MONDAY = datetime(2026, 11, 23, 13, 0, tzinfo=UTC)
NL_DAYS, EN_DAYS = ["ma", "di", "wo", "do", "vr", "za", "zo"], ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
NL_MONTHS = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]


def read(text: str) -> list[str]:
    return [local(one, POLICY).strftime("%m-%d %H:%M") for one in read_moments(text, MONDAY, POLICY).moments]


@pytest.mark.parametrize(
    ("text", "moments"),
    [
        ("di 15.30, do 17u, wo 2 dec 8:15", ["11-24 15:30", "11-26 17:00", "12-02 08:15"]),
        ("Thu half past 3 or Friday 4pm", ["11-26 15:30", "11-27 16:00"]),
        ("dinsdag om half vier", ["11-24 15:30"]),
        ("di 9u of 13u", ["11-24 09:00", "11-24 13:00"]),
        ("morgen 1530", ["11-24 15:30"]),
        ("24-11 10:00", ["11-24 10:00"]),
        ("ma 13:00", ["11-30 13:00"]),
        ("ma 15:00", ["11-23 15:00"]),
        ("kwart voor 9 do", ["11-26 08:45"]),
        ("woensdag 9 december 16.15 uur; do 10 dec kwart over 8", ["12-09 16:15", "12-10 08:15"]),
        ("op donderdag rond 17:00!", ["11-26 17:00"]),
        ("volgende week", []),
        ("", []),
    ],
)
def test_moments_are_read_as_they_are_typed(text: str, moments: list[str]) -> None:
    assert read(text) == moments


@pytest.mark.parametrize(
    ("text", "moments", "minutes"),
    [
        ("di 15.30, do 17u, 45 min", ["11-24 15:30", "11-26 17:00"], 45),
        ("di 15.30 30 minuten", ["11-24 15:30"], 30),
        ("Tue 15:30 for half an hour", ["11-24 15:30"], 30),
        ("drie kwartier", [], 45),
        ("di half vier, een half uur", ["11-24 15:30"], 30),
        ("di kwart over 9 voor een kwartier", ["11-24 09:15"], 15),
        ("di 15.30", ["11-24 15:30"], 0),
        ("di 15.30 (30 min)", ["11-24 15:30"], 30),
    ],
)
def test_a_length_is_read_beside_the_moments(text: str, moments: list[str], minutes: int) -> None:
    assert read(text) == moments
    assert read_moments(text, MONDAY, POLICY).minutes == minutes
    assert not read_moments(text, MONDAY, POLICY).unread


@pytest.mark.parametrize(
    "text",
    [
        "3 kwartier",
        "20-30 min",
        "1 uur 15 min",
        "3 min",
        "999 minuten",
        "ma 2 dec 8:15",
        "31 feb 10u",
        "di 25 uur",
        "di",
        "2 dec",
        "gisteren 10:00",
        "1 jan 2020 10:00",
        "di 10:75",
    ],
)
def test_what_names_no_moment_to_come_is_said_whole(text: str) -> None:
    typed = read_moments(text, MONDAY, POLICY)
    assert typed.moments == ()
    assert typed.unread == (text,)


@pytest.mark.parametrize(
    ("text", "moments", "unread"),
    [
        ("di 9u, 3 kwartier", ["11-24 09:00"], ("3 kwartier",)),
        ("di 15.30, 20-30 min", ["11-24 15:30"], ("20-30 min",)),
        ("di 9u 20-30 min", [], ("di 9u 20-30 min",)),
        ("di 9u, 1 uur 15 min", ["11-24 09:00"], ("1 uur 15 min",)),
        ("di half uur 9", [], ("di half uur 9",)),
    ],
)
def test_a_length_that_is_not_sure_never_becomes_a_moment(
    text: str, moments: list[str], unread: tuple[str, ...]
) -> None:
    assert read(text) == moments
    assert read_moments(text, MONDAY, POLICY).unread == unread


@given(
    some.dates(date(2026, 1, 2), date(2031, 12, 30)),
    some.times().map(lambda at: time(at.hour, at.minute)),
    some.integers(1, 300),
    some.integers(7, 23),
    some.integers(0, 59),
)
def test_a_whole_date_is_read_as_that_date(today: date, at: time, ahead: int, hour: int, minute: int) -> None:
    now = instant(today, at, POLICY)
    day = today + timedelta(days=ahead)
    weekday, month = day.weekday(), day.month - 1
    wanted = instant(day, time(hour, minute), POLICY)
    for text in (
        f"{NL_DAYS[weekday]} {day.day} {NL_MONTHS[month]} {hour}.{minute:02}",
        f"{EN_DAYS[weekday]} {day.day}/{day.month} {hour}:{minute:02}",
        f"{day.day}-{day.month}-{day.year} {hour}:{minute:02} uur",
    ):
        assert read_moments(text, now, POLICY).moments == (wanted,), text


@given(some.text(max_size=80), some.datetimes(datetime(2020, 1, 1), datetime(2034, 1, 1), timezones=some.just(UTC)))  # noqa: DTZ001
def test_no_text_breaks_it_and_every_piece_is_a_moment_or_said(text: str, now: datetime) -> None:
    typed = read_moments(text, now, POLICY)
    assert all(moment > now for moment in typed.moments)
    assert len(typed.unread) + len(typed.moments) <= len(pieces(text))
    assert set(typed.unread) <= set(pieces(text))
