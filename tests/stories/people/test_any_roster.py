"""Whatever a roster says: a second time it changes nothing, and a changed cell changes no other row."""

import asyncio
import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from care.roster import Roster, read_roster
from storage.database import UnitOfWork
from storage.roster import RosterChanges
from tests.stories.people.office import LANGUAGES, NURSERY, ask


def apply_to(file: Path, *rosters: Roster) -> list[RosterChanges]:
    async def apply(uow: UnitOfWork) -> list[RosterChanges]:
        return [await uow.roster.apply(one) for one in rosters]

    return asyncio.run(ask(file, apply))


def touched(changes: RosterChanges) -> int:
    kinds = (changes.rooms, changes.staff, changes.children, changes.guardians)
    return sum(kind.added + kind.changed for kind in kinds)


names = st.text("abcdé'- عمر", min_size=1, max_size=9).filter(lambda name: any(char.isalpha() for char in name))


@st.composite
def files(draw: st.DrawFn) -> str:
    groups = draw(st.lists(names.map(lambda name: f"G {name.strip()}"), min_size=1, max_size=3, unique_by=str.casefold))
    staff = [f"M{number}" for number in range(draw(st.integers(1, 3)))]
    children = [f"K{number}" for number in range(draw(st.integers(1, 4)))]
    lines = ["kind,key,name,group,form,born,first_day,mentor,photos,children,authority,language"]
    for key in staff:
        theirs = "|".join(draw(st.lists(st.sampled_from(groups))))
        lines += [f"staff,{key},{draw(names)},{theirs},,,,,,,,"]
    for key in children:
        group, mentor = draw(st.sampled_from(groups)), draw(st.sampled_from([*staff, ""]))
        photos = draw(st.sampled_from(["yes", "no", ""]))
        lines += [f"child,{key},{draw(names)},{group},bso,2020-01-02,2026-06-01,{mentor},{photos},,,"]
    for number in range(draw(st.integers(0, 4))):
        hers = draw(st.lists(st.sampled_from(children), min_size=1, unique=True))
        authority = " ".join(f"{key}:{draw(st.sampled_from(['yes', 'no']))}" for key in hers)
        language = draw(st.sampled_from(LANGUAGES))
        lines += [f"guardian,O{number},{draw(names)},,,,,,,{'|'.join(hers)},{authority},{language}"]
    return "\n".join([lines[0], *draw(st.permutations(lines[1:]))])


@settings(max_examples=15, deadline=None)
@given(text=files())
def test_any_roster_imported_again_changes_nothing(
    migrated: Path, tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    reading = read_roster(text.encode(), LANGUAGES)
    assert reading.roster is not None, reading.problems
    file = tmp_path_factory.mktemp("any") / "any.db"
    shutil.copy(migrated, file)
    (first,) = apply_to(file, reading.roster)
    (second,) = apply_to(file, reading.roster)
    assert touched(first) == len(text.splitlines()) - 1
    assert (touched(second), second.groups.added, second.gone) == (0, 0, [])


@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_one_changed_cell_changes_at_most_its_own_row(
    migrated: Path, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    lines = [line.split(",") for line in NURSERY.splitlines()]
    line = data.draw(st.sampled_from(lines[1:]))
    column = data.draw(st.integers(1, len(line) - 1))
    values = sorted({row[column] for row in lines[1:]} | {"Nieuw", "2026-11-30", "yes", "K01:no"})
    line[column] = data.draw(st.sampled_from(values))
    before = read_roster(NURSERY.encode(), LANGUAGES).roster
    after = read_roster("\n".join(map(",".join, lines)).encode(), LANGUAGES).roster
    if before is None or after is None:
        return
    file = tmp_path_factory.mktemp("one") / "one.db"
    shutil.copy(migrated, file)
    apply_to(file, before)
    (changes,) = apply_to(file, after)
    assert touched(changes) <= 1
    assert len(changes.gone) <= 1
