"""The facts of a handover as lines a parent reads: from the catalogue alone, digit for digit what was noted.

Nothing is added up or worked out: a line says what the note says. The lines are plain text.
"""

from collections.abc import Iterable, Sequence
from datetime import time
from typing import TypeVar

from care.facts import (
    Ate,
    Bottle,
    DidNotSleep,
    Fact,
    Feeling,
    Food,
    Medicine,
    Mood,
    Nappies,
    Rested,
    Slept,
    Temperature,
)
from translations.catalogue import Texts

Timed = TypeVar("Timed", Bottle, Temperature, Medicine)

_DRINKS = {Food.MILK, Food.WATER}
_SUNNY = {Feeling.VERY_HAPPY, Feeling.HAPPY, Feeling.CALM}

# Closed on purpose: any other name is shown as it was typed, for a medicine must never be guessed at.
_KNOWN_MEDICINES = {
    "paracetamol": "paracetamol",
    "pcm": "paracetamol",
    "ibuprofen": "ibuprofen",
    "antibiotica": "antibiotics",
    "antibioticum": "antibiotics",
    "antibiotics": "antibiotics",
    "neusspray": "nose-spray",
    "nose spray": "nose-spray",
    "nasal spray": "nose-spray",
    "neusdruppels": "nose-drops",
    "nose drops": "nose-drops",
    "oogdruppels": "eye-drops",
    "eye drops": "eye-drops",
    "oordruppels": "ear-drops",
    "ear drops": "ear-drops",
    "hoestdrank": "cough-syrup",
    "cough syrup": "cough-syrup",
    "puffer": "inhaler",
    "inhaler": "inhaler",
}


def render(fact: Fact, t: Texts) -> str:
    """One fact as one line."""
    (line,) = render_all((fact,), t)
    return line


def render_all(facts: Sequence[Fact], t: Texts) -> list[str]:
    """The lines of a day in the order parents ask for: eating, sleeping, mood, nappies, temperature, medicine."""
    lines = [
        *(_bottle_line(fact, t) for fact in _by_time(fact for fact in facts if isinstance(fact, Bottle))),
        *_meal_lines([fact for fact in facts if isinstance(fact, Ate)], t),
        *_sleep_lines(facts, t),
        *_mood_lines([fact.feeling for fact in facts if isinstance(fact, Mood)], t),
        *(_nappies_line(fact, t) for fact in facts if isinstance(fact, Nappies)),
        *(_temperature_line(fact, t) for fact in _by_time(fact for fact in facts if isinstance(fact, Temperature))),
        *(_medicine_line(fact, t) for fact in _by_time(fact for fact in facts if isinstance(fact, Medicine))),
    ]
    return [t.line(line) for line in lines]


def differences(old: Sequence[Fact], new: Sequence[Fact], t: Texts) -> list[tuple[str | None, str | None]]:
    """What a correction changed, as (line before, line after); None where one side has no such line.

    A changed fact is set against the one it most likely replaces: of the same kind, and of the same time, food or
    medicine where there is one. What a parent would read the same twice is no difference.
    """
    before, after = list(old), list(new)
    for fact in old:
        twin = next((other for other in after if render(other, t) == render(fact, t)), None)
        if twin is not None:
            before.remove(fact)
            after.remove(twin)
    pairs: list[tuple[Fact | None, Fact | None]] = []
    for alike in (_same_subject, _same_kind):
        for fact in tuple(before):
            successor = next((other for other in after if alike(fact, other)), None)
            if successor is not None:
                before.remove(fact)
                after.remove(successor)
                pairs.append((fact, successor))
    pairs += ((fact, None) for fact in before)
    pairs += ((None, fact) for fact in after)
    return [(_line_or_none(gone, t), _line_or_none(come, t)) for gone, come in pairs]


def _line_or_none(fact: Fact | None, t: Texts) -> str | None:
    return None if fact is None else render(fact, t)


def _same_kind(one: Fact, other: Fact) -> bool:
    sleep = (Slept, DidNotSleep)
    return type(one) is type(other) or (isinstance(one, sleep) and isinstance(other, sleep))


def _same_subject(one: Fact, other: Fact) -> bool:
    subject = _subject(one)
    return subject is not None and type(one) is type(other) and subject == _subject(other)


def _subject(fact: Fact) -> time | str | None:
    match fact:
        case Slept(start=at) | Bottle(at=at) | Temperature(at=at):
            return at
        case Ate(food=food):
            return food
        case Medicine(name=name):
            return name.casefold()
        case _:
            return None


def _by_time(facts: Iterable[Timed]) -> list[Timed]:
    return sorted(facts, key=lambda fact: (fact.at is None, fact.at or time.min))


def _join(parts: Iterable[str], t: Texts) -> str:
    return f"{t('comma')} ".join(parts)


def _word(prefix: str, member: str) -> str:
    return f"{prefix}-{member.replace('_', '-')}"


def _bottle_line(bottle: Bottle, t: Texts) -> str:
    parts = []
    if bottle.ml is not None and bottle.offered is not None:
        parts.append(t("bottle-drunk-of", ml=bottle.ml, offered=bottle.offered))
    elif bottle.ml is not None:
        parts.append(t("bottle-drunk", ml=bottle.ml))
    elif bottle.offered is not None:
        parts.append(t("bottle-offered", offered=bottle.offered))
    if bottle.milk is not None:
        parts.append(t(_word("bottle", bottle.milk)))
    if bottle.finished:
        parts.append(t("bottle-finished"))
    what = _join(parts, t) if parts else t("amount-unnoted")
    return "🍼 " + (t("bottle", what=what) if bottle.at is None else t("bottle-at", what=what, at=bottle.at))


def _meal_lines(meals: list[Ate], t: Texts) -> list[str]:
    """Food in one line, drinks in another; "ate everything" said twice is said once, counted things never are."""
    said = [meal for place, meal in enumerate(meals) if meal.count is not None or meal not in meals[:place]]
    food = [_meal(meal, t) for meal in said if meal.food not in _DRINKS]
    drinks = [_meal(meal, t) for meal in said if meal.food in _DRINKS]
    return [
        f"{emoji} {t(key, what=_join(items, t))}"
        for emoji, key, items in (("🍽", "food", food), ("🥛", "drink", drinks))
        if items
    ]


def _meal(meal: Ate, t: Texts) -> str:
    item = amount = ""
    if meal.count is not None:
        item = t(_word("count", meal.food or "pieces"), count=meal.count)
    elif meal.food is not None:
        item = t(_word("food", meal.food))
    if meal.amount is not None:
        amount = t(_word("drank" if meal.food in _DRINKS else "ate", meal.amount))
    if item and amount:
        return t("item-amount", item=item, amount=amount)
    return item or amount or t("amount-unnoted")


def _sleep_lines(facts: Sequence[Fact], t: Texts) -> list[str]:
    sleeps = [fact for fact in facts if isinstance(fact, Slept)]
    sleeps.sort(key=lambda sleep: (sleep.start is None, sleep.start or time.min))
    lines = [f"😴 {t('sleep', what=_join((_sleep(sleep, t) for sleep in sleeps), t))}"] if sleeps else []
    for fact in facts:
        if isinstance(fact, DidNotSleep):
            lines.append(f"😴 {t('sleep', what=t('sleep-no-longer' if fact.no_longer else 'sleep-none'))}")
        elif isinstance(fact, Rested):
            rest = t("rest-had") if fact.minutes is None else _length(fact.minutes, t)
            lines.append(f"😌 {t('rest', what=rest)}")
    return lines


def _sleep(sleep: Slept, t: Texts) -> str:
    when = ""
    if sleep.start is not None and sleep.end is not None:
        when = t("sleep-from-to", start=sleep.start, end=sleep.end)
    elif sleep.start is not None:
        when = t("sleep-from", start=sleep.start)
    elif sleep.end is not None:
        when = t("sleep-until", end=sleep.end)
    length = "" if sleep.minutes is None else _length(sleep.minutes, t)
    if when and length:
        return t("sleep-with-length", sleep=when, length=length)
    return when or length or t("sleep-unnoted")


def _length(minutes: int, t: Texts) -> str:
    hours, rest = divmod(minutes, 60)
    if hours and rest:
        return t("length-hours-minutes", hours=hours, minutes=rest)
    return t("length-hours", hours=hours) if hours else t("length-minutes", minutes=rest)


def _mood_lines(feelings: list[Feeling], t: Texts) -> list[str]:
    if not feelings:
        return []
    # A smile in front of "sad" would mock; a heart fits every other mood.
    emoji = "🙂" if _SUNNY.issuperset(feelings) else "💛"
    words = [t(_word("feeling", feeling)) for feeling in dict.fromkeys(feelings)]
    return [f"{emoji} {t('mood', what=_join(words, t))}"]


def _nappies_line(nappies: Nappies, t: Texts) -> str:
    counts = (("total", nappies.total), ("wet", nappies.wet), ("dirty", nappies.dirty))
    parts = [t(f"nappies-{kind}", count=count) for kind, count in counts if count is not None]
    if nappies.stool is not None:
        parts.append(t(_word("stool", nappies.stool)))
    return "👶 " + t("nappies", what=_join(parts, t) if parts else t("nappies-changed"))


def _temperature_line(temperature: Temperature, t: Texts) -> str:
    celsius = t.number(temperature.celsius)
    if temperature.at is None:
        return "🌡 " + t("temperature", celsius=celsius)
    return "🌡 " + t("temperature-at", celsius=celsius, at=temperature.at)


def _medicine_line(medicine: Medicine, t: Texts) -> str:
    """Given and not given differ in the sign, the verb and, where a script has them, in capitals."""
    name = " ".join(medicine.name.split())
    known = _KNOWN_MEDICINES.get(name.casefold())
    what = name if known is None else t(_word("medicine", known))
    if medicine.dose is not None:
        what = t("medicine-dose", name=what, dose=" ".join(medicine.dose.split()))
    emoji, key = ("💊", "medicine-given") if medicine.given else ("🚫", "medicine-not-given")
    if medicine.at is None:
        return f"{emoji} {t(key, what=what)}"
    return f"{emoji} {t(f'{key}-at', what=what, at=medicine.at)}"
