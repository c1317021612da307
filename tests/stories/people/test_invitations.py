"""Everybody gets a way in: who is invited, with what, and what the paper says."""

import json
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from zoneinfo import ZoneInfo

import pytest

from storage.database import UnitOfWork
from storage.invitations import Refusal
from storage.models import Invitation
from tests.stories.people.office import NURSERY, POLICY, Office, join, read, token_of

TOKEN = "123456:an-invented-token-that-nobody-may-see"


def test_everybody_who_may_join_and_has_not_is_invited_once(office: Office) -> None:
    office.imports(NURSERY)
    office.asks(lambda uow: join(uow, "O04"))
    invited = office.invites()
    staff = {f"M0{number}" for number in range(1, 6)}
    guardians = {f"O{number:02}" for number in range(1, 11)} - {"O04"}
    assert invited.keys() == staff | guardians
    assert invited["O01"].keys() == {"key", "name", "kind", "link", "expires"}
    assert (invited["O01"]["name"], invited["O01"]["kind"], invited["M03"]["kind"]) == ("Anna", "guardian", "staff")
    assert len({row["link"] for row in invited.values()}) == len(invited)
    found = office.asks(lambda uow: read(uow, token_of(invited["O01"])))
    assert isinstance(found, Invitation)


def test_a_token_is_shown_and_not_kept(office: Office) -> None:
    office.imports(NURSERY)
    token = token_of(office.invites("O01")["O01"])
    kept = b"".join(file.read_bytes() for file in office.folder.iterdir())
    assert token.encode() not in kept


def test_a_new_invitation_ends_the_earlier_one_also_for_somebody_who_joined(office: Office) -> None:
    office.imports(NURSERY)
    old = token_of(office.invites("O04")["O04"])
    office.asks(lambda uow: join(uow, "O04"))
    new = token_of(office.invites("O04")["O04"])
    assert office.asks(lambda uow: read(uow, old)) is Refusal.EXPIRED
    assert isinstance(office.asks(lambda uow: read(uow, new)), Invitation)


def test_an_invitation_works_to_the_end_of_its_last_day(office: Office) -> None:
    office.imports(NURSERY)
    today = datetime.now(ZoneInfo("Europe/Amsterdam")).date()
    expires = datetime.fromisoformat(office.invites("O01", "--days", "3")["O01"]["expires"])
    local = expires.astimezone(ZoneInfo("Europe/Amsterdam"))
    assert (local.date() - today, local.hour, local.minute) == (timedelta(days=4), 0, 0)
    assert office.types("invite", "--days", "0").exit_code == 2


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        (["O01", "K01"], "no guardian and nobody of the staff has the key K01; no invitation was made"),
        (["O01", "O11"], "O11 has no authority over a child that is in care; no invitation was made"),
        (
            ["O01", "M01"],
            "M01 is a guardian and a member of staff: write guardian:M01 or staff:M01; no invitation was made",
        ),
    ],
)
def test_with_one_wrong_key_nobody_is_invited(office: Office, keys: list[str], told: str) -> None:
    office.imports(NURSERY + "guardian,M01,Fatima,,,,,,,,K10,yes,nl,\n")
    before = office.rows()
    done = office.types("invite", *keys)
    assert (done.exit_code, done.stdout, done.stderr) == (1, "", f"Nobody was invited: {told}\n")
    assert office.rows() == before
    assert office.invites("guardian:M01")["M01"]["kind"] == "guardian"


def test_parents_are_invited_before_the_first_day_and_not_after_the_last(office: Office) -> None:
    office.imports(
        "kind,key,name,group,form,born,first_day,last_day,children,authority,language\n"
        "child,K1,Noor,Egels,baby,2026-01-02,2999-01-01,,,,\n"
        "child,K2,Teun,Egels,baby,2020-01-02,2020-06-01,2024-01-01,,,\n"
        "guardian,O1,Anna,,,,,,K1,yes,pl\n"
        "guardian,O2,Emine,,,,,,K2,yes,tr\n"
    )
    assert office.invites().keys() == {"O1"}


def test_rooms_get_a_code_to_type_in_them(office: Office) -> None:
    office.imports(NURSERY)
    rooms = office.invites("--rooms")
    assert rooms.keys() == {"R01", "R02", "R03", "R04"}
    assert rooms["R01"]["name"] == "Team Vlinders"
    assert rooms["R01"]["link"].startswith("/link ")
    code = token_of(rooms["R01"])

    async def link(uow: UnitOfWork) -> None:
        found = await read(uow, code, room=True)
        assert isinstance(found, Invitation)
        assert found.room_id is not None
        await uow.rooms.link(await uow.rooms.room(found.room_id), -100123, datetime.now(UTC))

    office.asks(link)
    assert office.invites("--rooms").keys() == {"R02", "R03", "R04"}
    assert office.invites("--rooms", "R01").keys() == {"R01"}
    unknown = office.types("invite", "--rooms", "R09")
    assert (unknown.exit_code, unknown.stderr) == (1, "Nobody was invited: no room has the key R09; no code was made\n")


def test_the_lines_for_people_name_who_gets_which_link(office: Office) -> None:
    office.imports(NURSERY)
    done = office.types("invite", "O02")
    (line,) = done.stdout.splitlines()
    assert line.startswith("O02  Karim (guardian)  https://t.me/VlindersBot?start=")
    assert done.stderr.startswith("1 invitations, each for one use, up to and including ")


class Cards(HTMLParser):
    """The cards of a sheet: their attributes and their words."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.cards: list[tuple[dict[str, str | None], list[str]]] = []
        self.codes = 0
        self.asked: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "article":
            self.cards.append((dict(attrs), []))
        self.codes += tag == "svg"
        self.asked += [name for name, _ in attrs if name in ("src", "href", "xlink:href", "action")]
        self.asked += [tag] if tag in ("script", "link", "img", "iframe", "object") else []

    def handle_data(self, data: str) -> None:
        if self.cards and data.strip():
            self.cards[-1][1].append(data.strip())


def test_the_sheet_has_a_card_for_each_in_her_own_language(office: Office) -> None:
    (office.folder / "policy.toml").write_text(
        POLICY.replace("Kinderopvang De Linde", "Kasteel & Co").replace("020 555 01 23", "010 123 4567")
    )
    office.imports(NURSERY.replace("guardian,O06,Lotte", "guardian,O06,Lotte <b>"))
    file = office.folder / "sheet.html"
    invited = office.invites("--sheet", str(file))
    assert file.stat().st_mode & 0o777 == 0o600
    page = file.read_text(encoding="utf-8")
    sheet = Cards(page)
    cards = dict(zip(invited, sheet.cards, strict=True))
    assert sheet.codes == len(invited)
    assert sheet.asked == []
    assert "url(" not in page
    assert "@import" not in page
    for key, (attributes, words) in cards.items():
        assert invited[key]["link"] in words
        assert "Kasteel & Co · 010 123 4567" in words
        assert attributes["dir"] == ("rtl" if key == "O02" else "ltr")
    anna, karim, lotte, jasper, samira, ingrid = (cards[key] for key in ("O01", "O02", "O06", "O07", "M03", "M04"))
    assert anna[0]["lang"] == "pl"
    assert anna[1][:2] == ["Dzień dobry, Anna!", "Dotyczy: Mila"]
    assert karim[0]["lang"] == "ar"
    assert "\u2068Mila\u2069" in karim[1][1]
    assert lotte[1][:2] == ["Hallo Lotte <b>", "Over: Roos"]
    assert jasper[1][1] == "Over: Storm en Finn"
    assert "Met deze kaart schrijf je de overdracht van BSO Kasteel en Vlinders op je telefoon." in samira[1]
    assert "Met deze kaart sluit je je als medewerker aan." in ingrid[1]
    assert "2026-03-12" not in page


def test_no_invitation_without_its_sheet(office: Office) -> None:
    office.imports(NURSERY)
    before = office.rows()
    done = office.types("invite", "--sheet", str(office.folder / "nowhere" / "sheet.html"))
    assert done.exit_code == 1
    assert done.stderr.startswith("Nobody was invited: ")
    assert office.rows() == before
    assert office.types("invite", "--rooms", "--sheet", "sheet.html").exit_code == 1


@pytest.fixture
def telegram(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A Telegram that knows one token."""

    class GetMe(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            known = self.path == f"/bot{TOKEN}/getMe"
            result = {"ok": True, "result": {"id": 1, "is_bot": True, "first_name": "Bot", "username": "AskedBot"}}
            body = json.dumps(result if known else {"ok": False, "error_code": 401, "description": "Unauthorized"})
            self.send_response(200 if known else 401)
            self.send_header("Content-Type", "application/json")
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), GetMe) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        address = f"http://127.0.0.1:{server.server_port}"
        monkeypatch.setenv("OVERDRACHT_TELEGRAM_API", address)
        yield address
        server.shutdown()
        thread.join()


def test_the_name_of_the_bot_is_asked_of_telegram(
    office: Office, telegram: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.imports(NURSERY)
    monkeypatch.delenv("OVERDRACHT_BOT_USERNAME")
    without = office.types("invite", "O01")
    assert (without.exit_code, "set OVERDRACHT_BOT_USERNAME (no bot token" in without.stderr) == (1, True)
    monkeypatch.setenv("OVERDRACHT_TOKEN", TOKEN)
    assert office.invites("O01")["O01"]["link"].startswith("https://t.me/AskedBot?start=")
    monkeypatch.setenv("OVERDRACHT_TOKEN", f"{TOKEN}-wrong")
    wrong = office.types("invite", "O01")
    assert (wrong.exit_code, "Telegram does not know this token" in wrong.stderr) == (1, True)


def test_when_telegram_cannot_be_reached_that_is_said_without_thetoken_of(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.imports(NURSERY)
    monkeypatch.delenv("OVERDRACHT_BOT_USERNAME")
    monkeypatch.setenv("OVERDRACHT_TOKEN", TOKEN)
    monkeypatch.setenv("OVERDRACHT_TELEGRAM_API", "http://127.0.0.1:9")
    before = office.rows()
    done = office.types("invite")
    assert done.exit_code == 1
    assert "Telegram cannot be reached" in done.stderr
    assert TOKEN not in done.output
    assert office.rows() == before
