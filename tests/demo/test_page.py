"""The demo as somebody meets it who has only a browser: a handover typed on one phone is read on two others.

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
SIZE: ViewportSize = {"width": 1800, "height": 1125}  # at 0.8 a picture of 1440 by 900
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


def test_a_typed_handover_is_read_on_both_parents_phones(address: str, page: Page, tmp_path: Path) -> None:
    expect.set_options(timeout=PATIENCE)
    page.goto(address)
    fatima, anna, karim = phone(page, "worker"), phone(page, "mother"), phone(page, "father")
    expect(fatima.get_by_role("tab", name="Mila")).to_have_attribute("aria-selected", "true")
    expect(fatima.locator(".service")).to_have_text("Overdracht maakte het onderwerp “Mila”")

    say(fatima, NOTE)
    expect(newest(fatima)).to_contain_text("Naar: Anna (Pools) en Karim (Arabisch)")
    fatima.get_by_role("button", name="✅ Versturen").click()

    expect(newest(anna)).to_contain_text("Sen: 10:00–11:35")
    expect(newest(anna)).to_contain_text("Mila prawie nie ma już pieluszek. Prosimy o przyniesienie nowych.")
    expect(newest(karim)).to_contain_text("أوشكت حفاضات")
    expect(newest(karim)).to_contain_text("10:00")
    for part in (".screen", ".message:last-child .text"):
        expect(karim.locator(part)).to_have_css("direction", "rtl")
        expect(anna.locator(part)).to_have_css("direction", "ltr")
    expect(fatima.locator(".message", has_text="bezorgd: Anna (Pools) en Karim (Arabisch)")).to_be_visible()

    anna.get_by_role("button", name="✅ Rozumiem").click()
    expect(newest(fatima)).to_contain_text("Anna heeft het begrepen.")
    say(anna, "Dziękuję! Do jutra!")
    expect(newest(fatima)).to_contain_text("Dank je wel! Tot morgen!")
    expect(newest(anna)).to_contain_text("Przekazano do zespołu")
    picture = Path(os.environ.get("OVERDRACHT_SCREENSHOT") or tmp_path / "phones.png")
    expect(anna.locator(".toast")).not_to_be_visible()
    page.screenshot(path=picture)
    assert picture.stat().st_size > 50_000

    page.set_viewport_size({"width": 390, "height": 844})
    expect(fatima).to_be_visible()
    expect(anna).to_be_hidden()
    page.get_by_role("tab", name="Karim").click()
    expect(newest(karim)).to_be_in_viewport()
    assert page.evaluate("document.documentElement.scrollWidth") == 390
