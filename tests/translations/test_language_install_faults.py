"""`overdracht languages install pl` from a real server that cuts, stalls, forgets and lies: whole or not at all."""

import json
import os
import pty
import subprocess
import sys
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

import pytest

from tests.translations.installing import LEGS, indexed, legs, run
from tests.translations.mirror import Fault, Mirror, certificate
from translations import downloads

ROOT = Path(__file__).parents[2]
NL_EN = "translate-nl_en-1_0.argosmodel"


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(downloads, "PAUSES", (0.0, 0.0))
    monkeypatch.setattr(downloads, "TIMEOUT", 0.5)


def left(packages: Path) -> list[str]:
    return sorted(path.name for path in (packages / ".downloads").glob("*"))


def test_a_cut_connection_goes_on_from_where_it_was(mirror: Mirror, packages: Path) -> None:
    mirror.faults[NL_EN] = [Fault(cut_after=50_000), Fault(cut_after=50_000), Fault(cut_after=10), Fault(cut_after=10)]
    result = run("pl", "--from", mirror.url, "--packages", packages)
    assert (result.exit_code, legs(packages)) == (0, LEGS), result.output
    assert mirror.gets(NL_EN) == ["", "bytes=50000-", "bytes=100000-", "bytes=100010-", "bytes=100020-"]
    assert left(packages) == []


def test_three_tries_that_bring_nothing_are_enough_and_the_others_come(mirror: Mirror, packages: Path) -> None:
    mirror.faults[NL_EN] = [Fault(cut_after=1000)] + [Fault(cut_after=0)] * 9
    result = run("pl", "--from", mirror.url, "--packages", packages)
    assert (result.exit_code, legs(packages)) == (1, ["en→nl", "en→pl", "pl→en"])
    assert f"Not installed: nl→en 1.0: {mirror.url}/{NL_EN}: the connection ended after 1000 of" in result.output
    assert len(mirror.gets(NL_EN)) == 3
    assert left(packages) == ["nl_en.part", "nl_en.part.note"]
    mirror.faults.clear()
    assert run("pl", "--from", mirror.url, "--packages", packages).exit_code == 0
    assert mirror.gets(NL_EN)[-1] == "bytes=1000-"
    assert (legs(packages), left(packages)) == (LEGS, [])


def test_a_silent_server_is_left_and_asked_again(mirror: Mirror, packages: Path) -> None:
    mirror.faults[NL_EN] = [Fault(cut_after=70_000, silent=True)]
    assert run("pl", "--from", mirror.url, "--packages", packages).exit_code == 0
    assert mirror.gets(NL_EN) == ["", "bytes=70000-"]


@pytest.mark.parametrize("validator", ["", 'W/"1"'])
def test_what_cannot_be_told_apart_is_fetched_from_the_start(mirror: Mirror, packages: Path, validator: str) -> None:
    mirror.validator = validator
    mirror.faults[NL_EN] = [Fault(cut_after=70_000)]
    assert run("pl", "--from", mirror.url, "--packages", packages).exit_code == 0
    assert legs(packages) == LEGS


def test_a_date_tells_them_apart_too(mirror: Mirror, packages: Path) -> None:
    mirror.validator = "Wed, 21 Oct 2026 07:28:00 GMT"
    mirror.faults[NL_EN] = [Fault(cut_after=70_000)]
    assert run("pl", "--from", mirror.url, "--packages", packages).exit_code == 0
    assert mirror.gets(NL_EN) == ["", "bytes=70000-"]


def test_a_server_that_knows_no_ranges_is_fetched_from_the_start(mirror: Mirror, packages: Path) -> None:
    mirror.ranges = False
    mirror.faults[NL_EN] = [Fault(cut_after=70_000)]
    assert run("pl", "--from", mirror.url, "--packages", packages).exit_code == 0
    assert legs(packages) == LEGS


def test_a_server_that_knows_no_ranges_and_always_cuts_is_not_asked_for_ever(mirror: Mirror, packages: Path) -> None:
    mirror.ranges = False
    mirror.faults[NL_EN] = [Fault(cut_after=70_000)] * 50
    assert run("pl", "--from", mirror.url, "--packages", packages).exit_code == 1
    assert len(mirror.gets(NL_EN)) == 3


def test_a_file_that_changed_in_the_meantime_is_fetched_anew(
    mirror: Mirror, packages: Path, shipped: dict[str, Path]
) -> None:
    mirror.files[NL_EN] = b"older" * 30_000
    mirror.faults[NL_EN] = [Fault(cut_after=90_000)] + [Fault(cut_after=0)] * 3
    run("pl", "--from", mirror.url, "--packages", packages)
    assert "nl_en.part" in left(packages)
    mirror.faults.clear()
    mirror.files[NL_EN] = shipped["nl_en"].read_bytes()
    assert run("pl", "--from", mirror.url, "--packages", packages).exit_code == 0
    assert (legs(packages), left(packages)) == (LEGS, [])


def test_what_was_whole_already_is_not_fetched_again(mirror: Mirror, packages: Path, shipped: dict[str, Path]) -> None:
    """As after a kill between fetching and installing."""
    content = shipped["nl_en"].read_bytes()
    (packages / ".downloads").mkdir(parents=True)
    (packages / ".downloads" / "nl_en.part").write_bytes(content)
    note = {"url": f"{mirror.url}/{NL_EN}", "version": f'"{sha256(content).hexdigest()[:12]}"'}
    (packages / ".downloads" / "nl_en.part.note").write_text(json.dumps(note))
    assert run("pl", "--from", mirror.url, "--packages", packages).exit_code == 0
    assert mirror.gets(NL_EN) == [f"bytes={len(content)}-"]
    assert (legs(packages), left(packages)) == (LEGS, [])


def test_a_part_that_is_longer_than_the_file_is_thrown_away(
    mirror: Mirror, packages: Path, shipped: dict[str, Path]
) -> None:
    content = shipped["nl_en"].read_bytes()
    (packages / ".downloads").mkdir(parents=True)
    (packages / ".downloads" / "nl_en.part").write_bytes(content + b"more")
    note = {"url": f"{mirror.url}/{NL_EN}", "version": f'"{sha256(content).hexdigest()[:12]}"'}
    (packages / ".downloads" / "nl_en.part.note").write_text(json.dumps(note))
    assert run("pl", "--from", mirror.url, "--packages", packages).exit_code == 0
    assert legs(packages) == LEGS


@pytest.mark.parametrize("status", [404, 403])
def test_what_is_not_there_is_asked_for_once(mirror: Mirror, packages: Path, status: int) -> None:
    mirror.faults[NL_EN] = [Fault(status=status)] * 9
    result = run("pl", "--from", mirror.url, "--packages", packages)
    assert (result.exit_code, f"{NL_EN}: {status} " in result.output) == (1, True)
    assert len(mirror.gets(NL_EN)) == 1


def test_a_busy_server_is_asked_again(mirror: Mirror, packages: Path) -> None:
    mirror.faults[NL_EN] = [Fault(status=503), Fault(status=429)]
    assert run("pl", "--from", mirror.url, "--packages", packages).exit_code == 0


def test_it_follows_to_another_place_but_not_to_another_kind_of_place(mirror: Mirror, packages: Path) -> None:
    mirror.files["elsewhere"] = mirror.files[NL_EN]
    mirror.faults[NL_EN] = [Fault(location=f"{mirror.url}/elsewhere")]
    assert run("en", "--from", mirror.url, "--packages", packages).exit_code == 0
    for location in ("file:///etc/passwd", "ftp://127.0.0.1/x"):
        mirror.faults["translate-en_pl-1_0.argosmodel"] = [Fault(location=location)]
        result = run("pl", "--from", mirror.url, "--packages", packages)
        assert (result.exit_code, "not allowed" in result.output) == (1, True), result.output
        assert "en→pl" not in legs(packages)


def test_what_a_killed_installation_left_goes_and_what_is_at_work_stays(mirror: Mirror, packages: Path) -> None:
    for name in ("killed", "at-work"):
        (packages / f".installing-{name}" / "model").mkdir(parents=True)
    os.utime(packages / ".installing-killed", (0, 0))
    assert run("en", "--from", mirror.url, "--packages", packages).exit_code == 0
    assert [path.name for path in packages.glob(".installing-*")] == [".installing-at-work"]


@pytest.mark.parametrize("promised", [{"size": 1000}, {"size": 900_000}, {"sha256": "ab" * 32}])
def test_what_is_not_as_the_index_says_is_thrown_away(
    mirror: Mirror, packages: Path, shipped: dict[str, Path], promised: dict[str, object]
) -> None:
    entries = json.loads(mirror.files["index.json"])
    next(entry for entry in entries if entry["code"] == "translate-nl_en").update(promised)
    mirror.files["index.json"] = json.dumps(entries).encode()
    result = run("pl", "--from", mirror.url, "--packages", packages)
    assert (result.exit_code, legs(packages), left(packages)) == (1, ["en→nl", "en→pl", "pl→en"], [])
    assert "Not installed: nl→en 1.0" in result.output
    mirror.files["index.json"] = indexed(shipped)
    assert run("pl", "--from", mirror.url, "--packages", packages).exit_code == 0
    assert legs(packages) == LEGS


def test_a_damaged_archive_is_found_out_without_a_checksum_and_thrown_away(
    mirror: Mirror, packages: Path, shipped: dict[str, Path]
) -> None:
    good = mirror.files[NL_EN]
    middle = len(good) // 2
    mirror.files[NL_EN] = (
        good[:middle] + bytes(byte ^ 0xFF for byte in good[middle : middle + 50]) + good[middle + 50 :]
    )
    result = run("pl", "--from", mirror.url, "--packages", packages)
    assert (result.exit_code, legs(packages), left(packages)) == (1, ["en→nl", "en→pl", "pl→en"], [])
    mirror.files[NL_EN] = good
    assert run("pl", "--from", mirror.url, "--packages", packages).exit_code == 0


def test_a_server_that_does_not_say_how_long_and_cuts_is_found_out(mirror: Mirror, packages: Path) -> None:
    mirror.lengths = False
    mirror.faults[NL_EN] = [Fault(cut_after=100_000)]
    assert run("pl", "--from", mirror.url, "--packages", packages).exit_code == 1
    assert (legs(packages), left(packages)) == (["en→nl", "en→pl", "pl→en"], [])


def test_a_package_of_other_languages_than_the_index_says_is_refused(mirror: Mirror, packages: Path) -> None:
    mirror.files[NL_EN] = mirror.files["translate-en_pl-1_0.argosmodel"]
    result = run("pl", "--from", mirror.url, "--packages", packages)
    assert "Not installed: nl→en 1.0: it is a package for en→pl" in result.output
    assert legs(packages) == ["en→nl", "en→pl", "pl→en"]


def test_nothing_is_installed_before_all_was_fetched(
    mirror: Mirror, packages: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl-C in the middle of the last one: nothing installed, nothing lost."""

    def stop(url: str, part: Path, largest: int, seen: downloads.Seen) -> None:
        if url.endswith("en_nl-1_0.argosmodel"):
            raise KeyboardInterrupt
        fetch(url, part, largest, seen)

    fetch = downloads.download
    monkeypatch.setattr(downloads, "download", stop)
    result = run("pl", "--from", mirror.url, "--packages", packages)
    assert (result.exit_code, legs(packages)) == (130, [])
    assert "the same command goes on from there" in result.output
    monkeypatch.undo()
    assert run("pl", "--from", mirror.url, "--packages", packages).exit_code == 0
    assert mirror.gets(NL_EN)[1].startswith("bytes="), "that it is whole was asked, and it did not come again"
    assert legs(packages) == LEGS


def test_a_sealed_place_sends_on_to_no_open_one(
    mirror: Mirror, packages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sealed = Mirror({"index.json": mirror.files["index.json"]}, certificate=certificate(tmp_path / "certificate.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "certificate.pem"))
    try:
        assert run("en", "--from", sealed.url, "--packages", packages, "--dry-run").exit_code == 0
        sealed.faults["index.json"] = [Fault(location=f"{mirror.url}/index.json")]
        result = run("en", "--from", sealed.url, "--packages", packages)
        assert (result.exit_code, "not allowed" in result.output, mirror.asked) == (1, True, [])
        monkeypatch.delenv("SSL_CERT_FILE")
        unknown = run("en", "--from", sealed.url, "--packages", packages)
        assert (unknown.exit_code, "certificate" in unknown.output) == (1, True)
    finally:
        sealed.close()


@pytest.mark.parametrize(("answer", "found"), [("n", []), ("y", ["en→nl", "nl→en"])])
def test_at_a_terminal_it_is_asked_first_and_what_comes_is_shown(
    mirror: Mirror, packages: Path, answer: str, found: list[str]
) -> None:
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "bot", "languages", "install", "en", "--from", mirror.url]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TERM": "xterm", "COLUMNS": "120"}
    with subprocess.Popen(
        [*command, "--packages", str(packages)], cwd=ROOT, env=environment, stdin=theirs, stdout=theirs, stderr=theirs
    ) as process:
        os.close(theirs)
        os.write(ours, f"{answer}\n".encode())
        shown = b""
        with suppress(OSError):  # how a terminal ends
            while more := os.read(ours, 1000):
                shown += more
    os.close(ours)
    assert b"Go on? [Y/n]" in shown
    assert (legs(packages), process.returncode) == (found, 0 if found else 1), shown
    assert (b"\xe2\x94\x81" in shown) == bool(found), "the bar"
