"""The demo as somebody meets it who has only a browser: a handover is read on two phones, and one message of two things
goes to two rooms.

With OVERDRACHT_SCREENSHOT=docs/phones.png it takes the picture of the README.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, ViewportSize, expect, sync_playwright

ROOT = Path(__file__).parents[2]
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
BROWSER = next(filter(None, map(shutil.which, BROWSERS)), None)
NOTE = "Mila slp 10-11.35, at alles, erg vrolijk. Luiers bijna op, willen jullie nieuwe meenemen?"
NIGHT = "Mila źle spała w nocy."
DEBIT = "I dlaczego faktura została pobrana dwa razy w tym miesiącu?"
ANSWER = "Dank je wel! We bellen jullie vanmiddag."
SIZE: ViewportSize = {"width": 1800, "height": 1220}  # at 0.8 a picture of 1440 by 976
PATIENCE = 60_000

pytestmark = pytest.mark.skipif(BROWSER is None, reason=f"no browser here: none of {', '.join(BROWSERS)} was found")


@pytest.fixture
def address() -> Iterator[str]:
    """Where a freshly started `overdracht demo` says that its page is."""
    command = [sys.executable, "-m", "bot", "demo", "--port", "0"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as demo:
        assert demo.stdout is not None
        found = next(filter(None, (re.search(r"http://127\.0\.0\.1:\d+/", line) for line in demo.stdout)), None)
        assert found is not None, "the demo ended without an address"
        yield found.group()
        demo.terminate()
        assert demo.wait(timeout=30) == 0


@pytest.fixture
def page() -> Iterator[Page]:
    """A page in headless Chromium that complains about whatever its console complains about."""
    complaints: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=BROWSER)
        page = browser.new_page(viewport=SIZE, device_scale_factor=0.8, reduced_motion="reduce")
        page.set_default_timeout(PATIENCE)
        page.on("console", lambda said: complaints.append(said.text) if said.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        yield page
        browser.close()
    assert complaints == []


def phone(page: Page, role: str) -> Locator:
    return page.locator(f".phone[data-role={role}]")


def say(on: Locator, text: str) -> None:
    on.get_by_test_id("input").fill(text)
    on.get_by_test_id("send").click()


def newest(on: Locator) -> Locator:
    return on.locator(".message").last


def tap(on: Locator, label: str) -> None:
    on.get_by_role("button", name=label).last.click()


def handover(page: Page) -> None:
    """Fatima writes, and both parents read it."""
    fatima, anna, karim = phone(page, "worker"), phone(page, "mother"), phone(page, "father")
    expect(fatima.get_by_role("tab", name="Mila")).to_have_attribute("aria-selected", "true")
    expect(fatima.locator(".service")).to_have_text("Overdracht maakte het onderwerp “Mila”")

    page.get_by_test_id("hint").filter(has_text="Fatima").click()
    expect(fatima.get_by_test_id("input")).to_have_value(NOTE)
    fatima.get_by_test_id("send").click()
    expect(newest(fatima)).to_contain_text("Naar: Anna (Pools) en Karim (Arabisch)")
    tap(fatima, "✅ Versturen")

    expect(newest(anna)).to_contain_text("Sen: 10:00–11:35")
    expect(newest(anna)).to_contain_text("Mila prawie nie ma już pieluszek. Prosimy o przyniesienie nowych.")
    expect(newest(karim)).to_contain_text("أوشكت حفاضات")
    expect(newest(karim)).to_contain_text("10:00")
    for part in (".screen", ".message:last-child .text"):
        expect(karim.locator(part)).to_have_css("direction", "rtl")
        expect(anna.locator(part)).to_have_css("direction", "ltr")
    expect(fatima.locator(".message", has_text="bezorgd: Anna (Pools) en Karim (Arabisch)")).to_be_visible()


def two_things_in_one_message(page: Page) -> None:
    """Anna writes about the night and about money: two rooms, and only the office sees and answers the second."""
    fatima, anna, ingrid = phone(page, "worker"), phone(page, "mother"), phone(page, "office")
    page.get_by_test_id("hint").filter(has_text="Anna").click()
    expect(anna.get_by_test_id("input")).to_have_value(f"{NIGHT} {DEBIT}")
    anna.get_by_test_id("send").click()
    expect(newest(anna)).to_contain_text("Kto to czyta: Zespół grupy Vlinders")
    expect(newest(anna)).to_contain_text("Kto to czyta: Ingrid – Biuro (faktury i płatności)")

    case = ingrid.get_by_role("tab", name="Anna · Facturen en betalen")
    expect(case).to_have_attribute("aria-selected", "true")
    expect(newest(ingrid)).to_contain_text(DEBIT)
    expect(newest(fatima)).to_contain_text(NIGHT)
    look_up(page)
    tap(ingrid, "🙋 Ik doe dit")
    expect(newest(ingrid)).to_have_text(re.compile("🙋 Ingrid doet dit."))
    say(ingrid, ANSWER)
    expect(newest(ingrid)).to_contain_text("Naar: Anna (Pools), namens Kantoor (facturen en betalen)")
    tap(ingrid, "✅ Versturen")
    expect(newest(ingrid)).to_contain_text("Verstuurd aan Anna.")
    expect(newest(anna)).to_contain_text("Biuro (faktury i płatności)")
    expect(newest(anna)).to_contain_text("Zadzwonimy do Państwa dziś po południu.")
    expect(fatima.get_by_text("faktura")).to_have_count(0)
    expect(ingrid.get_by_text("spała")).to_have_count(0)


def look_up(page: Page) -> None:
    """The commands of the bot are behind "/"; in the list of what waits, a case is a link to its topic."""
    fatima, ingrid = phone(page, "worker"), phone(page, "office")
    case = ingrid.get_by_role("tab", name="Anna · Facturen en betalen")
    ingrid.get_by_role("tab", name="General").click()
    ingrid.get_by_test_id("commands").click()
    ingrid.locator(".command", has_text="/open").click()
    newest(ingrid).get_by_role("link", name="Anna").click()
    expect(case).to_have_attribute("aria-selected", "true")
    fatima.get_by_test_id("commands").click()
    expect(fatima.locator(".command").first).to_be_visible()
    page.keyboard.press("Escape")
    expect(fatima.locator(".command").first).to_be_hidden()


def test_a_talk_comes_due_while_one_watches(address: str, page: Page, tmp_path: Path) -> None:
    """The clock moves a day; the mentor plans with three taps, a mother accepts with two, and both have a file."""
    expect.set_options(timeout=PATIENCE)
    page.goto(address)
    fatima, anna = phone(page, "worker"), phone(page, "mother")
    fatima.get_by_role("tab", name="Mila").click()
    page.get_by_test_id("next-day").click()
    expect(newest(fatima)).to_contain_text("Na de eerste maanden")
    moments = newest(fatima).get_by_role("button", name=re.compile(r"\d\d:\d\d"))
    moments.nth(0).click()
    expect(newest(fatima).get_by_role("button", name="Uitnodigen (1)")).to_be_visible()
    moments.nth(3).click()
    tap(fatima, "Uitnodigen (2)")
    expect(newest(anna)).to_contain_text("Mila")
    newest(anna).get_by_role("button", name=re.compile(r"\d\d:\d\d")).first.click()
    tap(anna, "👤")
    with page.expect_download() as kept:
        newest(anna).get_by_role("link", name=".ics").click()
    assert "BEGIN:VEVENT" in kept.value.path().read_text(encoding="utf-8")
    expect(newest(fatima)).to_contain_text("Anna komt over Mila praten")
    page.screenshot(path=os.environ.get("OVERDRACHT_SCREENSHOT_TALK") or tmp_path / "talk.png")


def test_a_day_on_four_phones(address: str, page: Page, tmp_path: Path) -> None:
    expect.set_options(timeout=PATIENCE)
    page.goto(address)
    fatima, anna, karim = phone(page, "worker"), phone(page, "mother"), phone(page, "father")
    ingrid = phone(page, "office")
    handover(page)
    tap(anna, "✅ Rozumiem")
    expect(newest(fatima)).to_contain_text("Anna heeft het begrepen.")
    two_things_in_one_message(page)

    picture = Path(os.environ.get("OVERDRACHT_SCREENSHOT") or tmp_path / "phones.png")
    expect(page.locator(".toast.shown")).to_have_count(0)
    page.mouse.move(0, 0)
    page.screenshot(path=picture)
    assert picture.stat().st_size > 50_000

    say(anna, "Dziękuję! Do jutra!")
    expect(newest(ingrid)).to_contain_text("Dank je wel! Tot morgen!")

    page.set_viewport_size({"width": 390, "height": 844})
    expect(anna).to_be_visible()
    expect(fatima).to_be_hidden()
    page.get_by_role("tab", name="Karim").click()
    expect(newest(karim)).to_be_in_viewport()
    assert page.evaluate("document.documentElement.scrollWidth") == 390
