"""An appointment as a file that calendars take in: the same UID with a higher number changes it or takes it out."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event

_YEARS = (date(2020, 1, 1), date(2060, 1, 1))  # always the same, for a program may keep the first zone of a name
_ALARMS = (timedelta(days=1), timedelta(hours=2))


def calendar_file(
    *,
    uid: str,
    sequence: int,
    made_at: datetime,
    starts_at: datetime,
    length: timedelta,
    zone: ZoneInfo,
    title: str,
    place: str,
    cancelled: bool,
) -> bytes:
    """One appointment in the wall-clock time of `zone`, whose changes of the clock go along."""
    event = Event()
    event.add("uid", uid)
    event.add("sequence", sequence)
    event.add("dtstamp", made_at)
    event.add("dtstart", starts_at.astimezone(zone))
    event.add("dtend", (starts_at + length).astimezone(zone))
    event.add("summary", title)
    event.add("location", place)
    event.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    for before in () if cancelled else _ALARMS:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", title)
        alarm.add("trigger", -before)
        event.add_component(alarm)
    calendar = Calendar()
    calendar.add("prodid", "-//Overdracht//NL")
    calendar.add("version", "2.0")
    calendar.add("method", "CANCEL" if cancelled else "PUBLISH")
    calendar.add_component(event)
    calendar.add_missing_timezones(*_YEARS)
    return bytes(calendar.to_ical())
