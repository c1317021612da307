"""The file of an appointment, read back by a parser of other people and by the calendar program khal."""

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta, tzinfo
from io import StringIO
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import vobject
from dateutil.tz import tzical
from hypothesis import given, settings
from hypothesis import strategies as some

from bot.calendar_file import calendar_file

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:vobject", "ignore::DeprecationWarning:pytz")


def file(starts_at: datetime, **changes: Any) -> bytes:
    usual: dict[str, Any] = {
        "uid": "talk-7-g@overdracht",
        "sequence": 0,
        "made_at": datetime(2026, 11, 24, 9, 0, tzinfo=UTC),
        "starts_at": starts_at,
        "length": timedelta(minutes=20),
        "zone": AMSTERDAM,
        "title": "Coroczna rozmowa · Mila",
        "place": "⏱ 20 min, u nas (Kinderopvang De Linde)",
        "cancelled": False,
    }
    return calendar_file(**(usual | changes))


def event(content: bytes) -> Any:
    return vobject.readOne(content.decode()).vevent


def zone_in(content: bytes) -> tzinfo:
    """The zone that the file itself describes, by yet another reader; UTC where it describes none."""
    lines = content.decode().replace("\r\n ", "").split("\r\n")
    if "BEGIN:VTIMEZONE" not in lines:
        return UTC
    described = lines[lines.index("BEGIN:VTIMEZONE") : lines.index("END:VTIMEZONE") + 1]
    read: tzinfo | None = tzical(StringIO("\n".join(described))).get()
    assert read is not None
    return read


moments = some.datetimes(datetime(2026, 1, 1), datetime(2036, 1, 1), timezones=some.just(UTC))  # noqa: DTZ001


@settings(deadline=None)
@given(moments, some.integers(5, 240), some.sampled_from(["Europe/Amsterdam", "America/Curacao", "Asia/Tehran", "UTC"]))
def test_another_parser_reads_the_same_moment_in_any_zone(starts_at: datetime, minutes: int, zone: str) -> None:
    starts_at = starts_at.replace(second=0, microsecond=0)
    content = file(starts_at, zone=ZoneInfo(zone), length=timedelta(minutes=minutes))
    read = event(content)
    assert read.dtstart.value.replace(tzinfo=zone_in(content)).astimezone(UTC) == starts_at
    assert read.dtend.value - read.dtstart.value == timedelta(minutes=minutes)
    assert len(list(read.components())) == 2, "two alarms"


@given(
    some.text(
        alphabet=some.characters(exclude_categories=("Cc", "Cs"), exclude_characters="\\"), min_size=1, max_size=200
    )
)
def test_no_words_break_out_of_their_line(words: str) -> None:
    read = event(file(datetime(2026, 12, 15, 14, 30, tzinfo=UTC), title=words, place=words))
    assert read.summary.value == words
    assert read.location.value == words


def test_a_change_and_an_end_keep_the_uid_with_a_higher_number() -> None:
    moment = datetime(2026, 12, 15, 14, 30, tzinfo=UTC)
    first, moved = event(file(moment)), event(file(moment + timedelta(days=2), sequence=1))
    whole = vobject.readOne(file(moment, sequence=2, cancelled=True).decode())
    assert {one.uid.value for one in (first, moved, whole.vevent)} == {"talk-7-g@overdracht"}
    assert [one.sequence.value for one in (first, moved, whole.vevent)] == ["0", "1", "2"]
    assert (whole.method.value, whole.vevent.status.value) == ("CANCEL", "CANCELLED")


@pytest.mark.parametrize(
    ("starts_at", "wall"),
    [
        (datetime(2027, 3, 27, 14, 30, tzinfo=UTC), "27.03.2027 15:30"),
        (datetime(2027, 3, 29, 13, 30, tzinfo=UTC), "29.03.2027 15:30"),
        (datetime(2026, 10, 26, 14, 30, tzinfo=UTC), "26.10.2026 15:30"),
    ],
)
def test_a_calendar_program_takes_it_in_and_shows_the_clock_on_the_wall(
    tmp_path: Path, starts_at: datetime, wall: str
) -> None:
    """khal imports the file, then the change, then the end: one appointment at first, moved, and gone."""
    (tmp_path / "calendar").mkdir()
    config = tmp_path / "khal.conf"
    config.write_text(
        f"[calendars]\n[[talks]]\npath = {tmp_path}/calendar\n[locale]\nlocal_timezone = Europe/Amsterdam\n"
        "default_timezone = Europe/Amsterdam\ntimeformat = %H:%M\ndateformat = %d.%m.\nlongdateformat = %d.%m.%Y\n"
        f"datetimeformat = %d.%m. %H:%M\nlongdatetimeformat = %d.%m.%Y %H:%M\n[sqlite]\npath = {tmp_path}/khal.db\n"
    )

    def khal(*words: str) -> str:
        command = [sys.executable, "-W", "ignore", "-m", "khal", "-c", str(config), *words]
        env = {**os.environ, "LC_ALL": "C.UTF-8", "PYTHONWARNINGS": "ignore"}
        return subprocess.run(command, env=env, capture_output=True, text=True, check=True).stdout

    def imported(name: str, content: bytes) -> str:
        (tmp_path / name).write_bytes(content)
        khal("import", "--batch", "-a", "talks", str(tmp_path / name))
        day = starts_at.astimezone(AMSTERDAM)
        return khal("list", "--format", "{start-long-full} {title}", day.strftime("%d.%m.%Y"), "10d")

    assert f"{wall} Coroczna rozmowa · Mila" in imported("a.ics", file(starts_at))
    moved = imported("b.ics", file(starts_at + timedelta(days=1), sequence=1))
    assert moved.count("Coroczna") == 1
    assert wall not in moved
