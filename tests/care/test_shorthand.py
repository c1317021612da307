"""What a thumb types, and what may be made of it."""

import io
import json
from collections.abc import Sequence
from datetime import time
from decimal import Decimal
from pathlib import Path

import pytest
import typer

from bot.commands.shorthand import answer_line, shorthand
from care.facts import (
    Amount,
    Ate,
    Bottle,
    CareForm,
    DidNotSleep,
    Fact,
    Feeling,
    Food,
    Medicine,
    Milk,
    Mood,
    Nappies,
    Rested,
    Slept,
    Stool,
    Temperature,
)
from care.shorthand import read, split_by_name

NOTES = Path(__file__).parents[1] / "data" / "handovers_nl.tsv"


def at(clock: str) -> time:
    return time.fromisoformat(clock)


def slept(start: str, end: str) -> Slept:
    return Slept(at(start), at(end))


def facts(text: str, language: str = "nl", form: CareForm = CareForm.BABY) -> list[Fact]:
    return list(read(text, form, language=language).facts)


def note(text: str, language: str = "nl", form: CareForm = CareForm.BABY) -> str:
    return read(text, form, language=language).note


def rows() -> list[tuple[str, str]]:
    lines = NOTES.read_text(encoding="utf-8").splitlines()[1:]
    return [(line.split("\t")[0], line.split("\t")[1]) for line in lines]


def answer(number: int) -> dict[str, object]:
    text, form = rows()[number - 1]
    return answer_line(json.dumps({"id": number, "text": text, "form": form}).encode())


def told(number: int) -> tuple[dict[str, object], str]:
    found = answer(number)
    facts, note = found["facts"], found["note"]
    assert isinstance(facts, dict)
    assert isinstance(note, str)
    return facts, note


class TestTheTwentyNotes:
    """Every fact in the third column of the table, note by note."""

    def test_1_mila(self) -> None:
        said, rest = told(1)
        assert said["bottles"] == [["09:15", 150], ["12:40", 180]]
        assert said["sleep"] == [["10:00", "11:35"], ["13:20", "14:50"]]
        assert said["nappies"] == {"total": 3, "dirty": 1}
        assert said["mood"] == ["very_happy"]
        assert rest == "Veel op haar buik gespeeld 😊"

    def test_2_yusuf(self) -> None:
        said, rest = told(2)
        assert said["bottles"] == [["10:00", 180], ["13:45", 160]]
        assert [b["milk"] for b in said["bottle_details"]] == ["formula", "formula"]  # type: ignore[attr-defined]
        assert said["sleep"] == [["11:10", "12:50"]]
        assert said["nappies"] == {"dirty": 1, "stool": "loose"}
        assert "Billen rood, gesmeerd met sudocrem." in rest
        assert rest.endswith("Luiers zijn bijna op, willen jullie nieuwe meenemen?")

    def test_3_sasha(self) -> None:
        said, rest = told(3)
        assert said["times"] == ["09:30", "12:00"]
        assert said["slept"] is False
        assert said["sleep"] == []
        assert said["amounts"] == ["70 ml"]
        assert said["bottles"] == [[None, 70]]
        assert rest.startswith("Sasha eerste wendag! 09:30–12:00.")

    def test_4_tijn(self) -> None:
        said, rest = told(4)
        assert said["temperatures"] == [{"celsius": "38.9", "at": "14:00"}]
        assert said["times"] == ["14:00", "14:10", "14:25"]
        assert said["medicine"] == [{"name": "paracetamol", "given": False}]
        assert "14:10 (voicemail), 14:25 papa gesproken, komt halen." in rest
        assert "1x gespuugd na de lunch." in rest

    def test_5_amir(self) -> None:
        said, rest = told(5)
        assert said["meals"] == [{"food": "cracker", "count": "2"}]
        assert said["sleep"] == [["12:30", "14:00"]]
        assert "Wou niet eten tussen de middag, alleen 2 crackers." in rest

    def test_6_luuk(self) -> None:
        said, rest = told(6)
        assert said["sleep"] == [["12:50", "13:30"]]
        assert said["times"] == ["12:50", "13:30"]
        assert said["mood"] == ["tired"]
        assert rest.startswith("Luuk heeft vanmiddag Saar gebeten in haar arm omdat ze zijn auto pakte.")
        assert "We hebben hem uit de situatie gehaald en samen gekoeld." in rest

    def test_7_selam(self) -> None:
        said, rest = told(7)
        assert said["sleep"] == [["13:00", "14:45"]]
        assert said["times"] == ["13:00", "14:45"]
        assert "meals" not in said
        assert "geen brood, wel heel veel fruit 🍌🍎" in rest
        assert '"ikke ook"' in rest
        assert "2 ongelukjes" in rest

    def test_8_mehmet(self) -> None:
        said, rest = told(8)
        assert said["sleep"] == [["12:30", "13:50"]]
        assert "meals" not in said
        assert "geen varkensvlees gehad, halal knakworst gegeten" in rest
        assert "10 blokken" in rest

    def test_9_bram(self) -> None:
        said, rest = told(9)
        assert said["medicine"] == [{"name": "antibiotica", "given": True, "dose": "2.5 ml", "at": "12:00"}]
        assert said["times"] == ["12:00", "18:00"]
        assert said["amounts"] == ["2.5 ml"]
        assert said["bottles"] == []
        assert "Volgende gift thuis om 18:00." in rest

    def test_10_daan(self) -> None:
        said, rest = told(10)
        assert said["slept"] is False
        assert said["no_longer_sleeps"] is True
        assert said["rest_minutes"] == [20]
        assert said["times"] == ["16:00"]
        assert "Vroeg om 16:00 wel 5x naar mama 😅" in rest

    def test_11_lotte(self) -> None:
        said, rest = told(11)
        assert said == {"times": [], "amounts": [], "temps": [], "sleep": [], "bottles": []}
        assert "al 3 weken eet ze hier bijna niks" in rest
        assert "een afspraak willen maken met mij (mentor)" in rest

    def test_12_only_pleasantries(self) -> None:
        said, rest = told(12)
        assert said == {"times": [], "amounts": [], "temps": [], "sleep": [], "bottles": []}
        assert rest == "Lekker gegeten lekker gedronken lekker geslapen, tot donderdag!"

    def test_13_twins_are_not_mixed(self) -> None:
        children = answer(13)["children"]
        assert isinstance(children, dict)
        assert children["Adam"]["bottles"] == [["09:00", 150], ["12:15", 150], ["15:00", 120]]
        assert children["Adam"]["sleep"] == [["10:00", "11:15"], ["13:00", "14:00"]]
        assert "nappies" not in children["Adam"]
        assert children["Ilyas"]["bottles"] == [["09:10", 120], ["12:30", 180], ["15:00", 90]]
        assert children["Ilyas"]["sleep"] == [["09:45", "11:30"], ["13:10", "13:40"]]
        assert children["Ilyas"]["nappies"] == {"dirty": 2}
        said, rest = told(13)
        assert len(said["bottles"]) == 6  # type: ignore[arg-type]
        assert "Geen poep vandaag." in rest

    def test_14_ravi(self) -> None:
        said, rest = told(14)
        assert said["times"] == ["08:15", "07:45", "12:45", "14:40"]
        assert said["sleep"] == [["12:45", "14:40"]]
        assert said["nappies"] == {"dirty": 2, "stool": "hard"}
        assert rest.startswith("Ravi komt maandag om 08:15 in plaats van 07:45 klopt dat?")

    def test_15_noor(self) -> None:
        said, rest = told(15)
        assert said["sleep_minutes"] == [60]
        assert said["times"] == ["12:00", "19:30"]
        assert said["meals"] == [{"food": "hot_meal"}]
        assert "1 uurtje geslapen op haar eigen matrasje." in rest

    def test_16_thijs(self) -> None:
        said, rest = told(16)
        assert said["times"] == ["17:05"]
        assert "Om 17:05 zelf naar huis gefietst volgens afspraak." in rest

    def test_17_jesse(self) -> None:
        said, rest = told(17)
        assert said["times"] == []
        assert "Jesse heeft zijn jas nog op school liggen en gymtas ook." in rest
        assert "kopie A-diploma nog inleveren alsjeblieft." in rest

    def test_18_finn(self) -> None:
        said, rest = told(18)
        assert said["mood"] == ["cross"]
        assert "gooide met stoel, niemand geraakt." in rest
        assert rest.endswith("Wanneer kunnen jullie?")

    def test_19_lina(self) -> None:
        said, rest = told(19)
        assert said["sleep"] == [["12:30", "14:15"]]
        assert said["meals"] == [{"amount": "well"}, {"food": "bread", "count": "2"}, {"food": "soup"}]
        assert rest.startswith("Moeder van Lina vroeg bij ophalen naar factuur van oktober")

    def test_20_abdi(self) -> None:
        said, rest = told(20)
        assert said["sleep"] == [["12:40", "14:00"]]
        assert said["meals"] == [{"food": "bread", "count": "2"}, {"food": "milk", "count": "1"}]
        assert 'Hij zegt steeds "hooyo", wat betekent dat? 😊' in rest


@pytest.mark.parametrize(
    ("text", "language", "fact"),
    [
        ("at alles", "nl", Ate(Amount.ALL)),
        ("at goed", "nl", Ate(Amount.WELL)),
        ("at de helft", "nl", Ate(Amount.HALF)),
        ("at weinig", "nl", Ate(Amount.LITTLE)),
        ("at niets", "nl", Ate(Amount.NOTHING)),
        ("niet geslapen", "nl", DidNotSleep()),
        ("slaapt niet meer", "nl", DidNotSleep(no_longer=True)),
        ("30 min geslapen", "nl", Slept(minutes=30)),
        ("1 uur geslapen", "nl", Slept(minutes=60)),
        ("1,5 uur geslapen", "nl", Slept(minutes=90)),
        ("2 uur geslapen", "nl", Slept(minutes=120)),
        ("erg vrolijk", "nl", Mood(Feeling.VERY_HAPPY)),
        ("vrolijk", "nl", Mood(Feeling.HAPPY)),
        ("rustig", "nl", Mood(Feeling.CALM)),
        ("moe", "nl", Mood(Feeling.TIRED)),
        ("verdrietig", "nl", Mood(Feeling.SAD)),
        ("hangerig", "nl", Mood(Feeling.CLINGY)),
        ("ate everything", "en", Ate(Amount.ALL)),
        ("ate well", "en", Ate(Amount.WELL)),
        ("ate half", "en", Ate(Amount.HALF)),
        ("ate little", "en", Ate(Amount.LITTLE)),
        ("ate nothing", "en", Ate(Amount.NOTHING)),
        ("did not sleep", "en", DidNotSleep()),
        ("no longer naps", "en", DidNotSleep(no_longer=True)),
        ("slept 30 min", "en", Slept(minutes=30)),
        ("slept 1 hour", "en", Slept(minutes=60)),
        ("slept 1.5 hours", "en", Slept(minutes=90)),
        ("slept 2 hours", "en", Slept(minutes=120)),
        ("very happy", "en", Mood(Feeling.VERY_HAPPY)),
        ("happy", "en", Mood(Feeling.HAPPY)),
        ("calm", "en", Mood(Feeling.CALM)),
        ("tired", "en", Mood(Feeling.TIRED)),
        ("sad", "en", Mood(Feeling.SAD)),
        ("clingy", "en", Mood(Feeling.CLINGY)),
    ],
)
def test_what_a_button_types_is_one_fact(text: str, language: str, fact: Fact) -> None:
    assert facts(text, language) == [fact]
    assert note(text, language) == ""


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("slp half 1 tot kwart voor 3", slept("12:30", "14:45")),
        ("slp 11.30-1.15", slept("11:30", "13:15")),
        ("slp 12-2", slept("12:00", "14:00")),
        ("slp 12.30/14.15", slept("12:30", "14:15")),
        ("slp 12.30 - 14.15u", slept("12:30", "14:15")),
        ("slp 12.30 14.00", slept("12:30", "14:00")),
        ("slp 1215-1400", slept("12:15", "14:00")),
        ("slp12.30-14.00", slept("12:30", "14:00")),
        ("slaap: 9:45 tot 11:10", slept("09:45", "11:10")),
        ("SLP 10-11.35!!!", slept("10:00", "11:35")),
        ("gesalpen 12.30-14", slept("12:30", "14:00")),
        ("slp van half 10 tot 11", slept("09:30", "11:00")),
        ("halfeen tot halfdrie geslapen", slept("12:30", "14:30")),
        ("slp kwart over 12 - 10 voor 2", slept("12:15", "13:50")),
        ("slp van kwart voor een tot half drie", slept("12:45", "14:30")),
        ("slp 12u30-14u", slept("12:30", "14:00")),
        ("gaan slapen 12.15, wakker 14.05", slept("12:15", "14:05")),
        ("Slp 9:50-10:30 (40 min)", slept("09:50", "10:30")),
        ("slp 3 kwartier", Slept(minutes=45)),
        ("anderhalf uur geslapen", Slept(minutes=90)),
        ("uur en kwartier geslapen", Slept(minutes=75)),
        ("1 u en 15 min geslapen", Slept(minutes=75)),
        ("slp 1u15", Slept(minutes=75)),
        ("slp 2 uur", Slept(minutes=120)),
        ("half uurtje geslapen", Slept(minutes=30)),
        ("slp 45'", Slept(minutes=45)),
        ("slp: niet", DidNotSleep()),
        ("20 min gerust", Rested(20)),
        ("fl 930 160", Bottle(at("09:30"), 160)),
        ("fl930 160", Bottle(at("09:30"), 160)),
        ("fl 8u45 150", Bottle(at("08:45"), 150)),
        ("fl 10 150", Bottle(at("10:00"), 150)),
        ("fles om kwart over 9 160", Bottle(at("09:15"), 160)),
        ("160 ml fl om half 10", Bottle(at("09:30"), 160)),
        ("fl 160 (9.30)", Bottle(at("09:30"), 160)),
        ("fl 9.30 150cc", Bottle(at("09:30"), 150)),
        ("9.30u fl 180 (helemaal leeg)", Bottle(at("09:30"), 180, finished=True)),
        ("fl. 10u: 120/150", Bottle(at("10:00"), 120, 150)),
        ("90 vd 150", Bottle(ml=90, offered=150)),
        ("kv 9u30 180 op", Bottle(at("09:30"), 180, milk=Milk.FORMULA, finished=True)),
        ("mv 11.15 100ml", Bottle(at("11:15"), 100, milk=Milk.BREAST)),
        ("3 luiers waarvan 1x poep", Nappies(total=3, dirty=1)),
        ("luiers: 4, 2x poep dun", Nappies(total=4, dirty=2, stool=Stool.LOOSE)),
        ("luiers: 3 nat, 1 poep", Nappies(wet=3, dirty=1)),
        ("2x ppl, 1 pl", Nappies(wet=1, dirty=2)),
        ("1 pl", Nappies(wet=1)),
        ("temp 38,9", Temperature(Decimal("38.9"))),
        ("38.9 om 14u", Temperature(Decimal("38.9"), at("14:00"))),
        ("T 38.2 15.30u", Temperature(Decimal("38.2"), at("15:30"))),
        ("antibiotica 12.00 2,5 ml gegeven", Medicine("antibiotica", dose="2.5 ml", at=at("12:00"))),
        ("geen pcm gegeven", Medicine("paracetamol", given=False)),
        ("niet veel gegeten", Ate(Amount.LITTLE)),
        ("half bordje", Ate(Amount.HALF)),
        ("half bordje warm eten", Ate(Amount.HALF, Food.HOT_MEAL)),
        ("2 bh", Ate(food=Food.BREAD, count=Decimal(2))),
        ("at 1 1/2 bh", Ate(food=Food.BREAD, count=Decimal("1.5"))),
        ("fruit goed gegeten", Ate(Amount.WELL, Food.FRUIT)),
        ("lekker in z'n vel", Mood(Feeling.HAPPY)),
        ("boos", Mood(Feeling.CROSS)),
    ],
)
def test_a_clause_that_is_one_fact(text: str, fact: Fact) -> None:
    assert facts(text) == [fact]
    assert note(text) == ""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("fl 930 150 1230 160", [Bottle(at("09:30"), 150), Bottle(at("12:30"), 160)]),
        ("fl 10.00 180 fl 13.30 150", [Bottle(at("10:00"), 180), Bottle(at("13:30"), 150)]),
        ("flesjes: 9.15 (150) 12.30 (160)", [Bottle(at("09:15"), 150), Bottle(at("12:30"), 160)]),
        ("slp 9.15-10 / 12.45-14.30", [slept("09:15", "10:00"), slept("12:45", "14:30")]),
        ("slp 10-11.15 + 13-14", [slept("10:00", "11:15"), slept("13:00", "14:00")]),
        ("2x 40 min geslapen", [Slept(minutes=40), Slept(minutes=40)]),
        (
            "slp 10-11.35 at alles erg vrolijk 2x ppl",
            [Ate(Amount.ALL), slept("10:00", "11:35"), Mood(Feeling.VERY_HAPPY), Nappies(dirty=2)],
        ),
    ],
)
def test_several_facts_in_one_breath(text: str, found: Sequence[Fact]) -> None:
    assert facts(text) == list(found)
    assert note(text) == ""


def test_an_english_team_is_read_too() -> None:
    text = "slept 10-11.35, ate everything, very happy, bottle 9.30 160ml, 3 nappies 1 dirty"
    assert facts(text, "en") == [
        Bottle(at("09:30"), 160),
        Ate(Amount.ALL),
        slept("10:00", "11:35"),
        Mood(Feeling.VERY_HAPPY),
        Nappies(total=3, dirty=1),
    ]
    assert facts("slept half past 12 to quarter to 3", "en") == [slept("12:30", "14:45")]
    assert facts("nap 12:30pm-2pm", "en") == [slept("12:30", "14:00")]
    assert note("no fever, mum picked up at 4", "en") == "No fever, mum picked up at 16:00."


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("wou niet eten", "Wou niet eten."),
        ("geen koorts", "Geen koorts."),
        ("geen luier", "Geen luier."),
        ("niet vrolijk", "Niet vrolijk."),
        ("bijna alles op", "Bijna alles op."),
        ("lekker gegeten", "Lekker gegeten."),
        ("heeft niet goed gegeten en niet geslapen", "Heeft niet goed gegeten en niet geslapen."),
        ("antibiotica 12.00 2,5 ml niet gegeven", "Antibiotica 12:00 2,5 ml niet gegeven."),
        ("fl 930 160 niet op", "Fles 09:30 160 ml niet op."),
        ("flesje 150 ml staat klaar voor 15u", "Flesje 150 ml staat klaar voor 15:00."),
        ("bij 38,5 bellen", "Bij 38,5 bellen."),
        ("thuis 10-11 geslapen", "Thuis 10:00–11:00 geslapen."),
        ("Saar slp 10-11", "Saar slaap 10:00–11:00."),
        ("slp 10-11?", "Slaap 10:00–11:00?"),
        ("2 luiers in de tas", "2 luiers in de tas."),
        ("fl 130 150", "Fles 130 150."),
        ("telt van 1 tot 10", "Telt van 1 tot 10."),
        ("op 2-12 studiedag", "Op 2-12 studiedag."),
        ("bel 06-12345678", "Bel 06-12345678."),
        ("gb", "Geen bijzonderheden."),
        ("ma belde om 10.15", "Ma belde om 10:15."),
        ("komt ma en di niet", "Komt maandag en dinsdag niet."),
        ("ma 2 dec dicht", "Maandag 2 december dicht."),
        ("dr. Jansen gebeld om 11u", "Dr Jansen gebeld om 11:00."),
        ("met dr pop gespeeld, zn speen vd bank", "Met haar pop gespeeld, zijn speen van de bank."),
        ("2 uur buiten gespeeld", "2 uur buiten gespeeld."),
        ("om de 3 uur een fles", "Om de 3 uur een fles."),
        ("vanochtend om 5 uur wakker", "Vanochtend om 05:00 wakker."),
        ("10.30 ipv 11 ophalen", "10:30 in plaats van 11:00 ophalen."),
        ("om 5 voor half 6 opgehaald", "Om 17:25 opgehaald."),
        ('zegt "ff wachten" !!', 'Zegt "ff wachten"!'),
    ],
)
def test_what_is_not_wholly_understood_stays_in_words(text: str, written: str) -> None:
    assert facts(text) == []
    assert note(text) == written


@pytest.mark.parametrize(
    ("text", "fact", "written"),
    [
        ("lekker geslapen van 12.30 tot 14.00", slept("12:30", "14:00"), "Lekker geslapen van 12:30 tot 14:00."),
        ("niet zo goed geslapen 10-10.30", slept("10:00", "10:30"), "Niet zo goed geslapen 10:00–10:30."),
        ("goed gegeten, behalve het fruit", Ate(Amount.WELL), "Goed gegeten, behalve het fruit."),
        ("erg moe", Mood(Feeling.TIRED), "Erg moe."),
        ("koorts 39.1", Temperature(Decimal("39.1")), "Koorts 39,1."),
        ("rond 12 uur fl 150", Bottle(at("12:00"), 150), "Rond 12:00 fles 150 ml."),
        ("veel gespeeld slp 13-14.30", slept("13:00", "14:30"), "Veel gespeeld."),
    ],
)
def test_words_beyond_the_fact_are_kept_beside_it(text: str, fact: Fact, written: str) -> None:
    assert facts(text) == [fact]
    assert note(text) == written


def test_a_remark_in_brackets_interrupts_no_list() -> None:
    reading = read("fl 8.45 180, 12.15 150 (beetje laten staan), 15.30 180", CareForm.BABY)
    assert reading.facts == (Bottle(at("08:45"), 180), Bottle(at("12:15"), 150), Bottle(at("15:30"), 180))
    assert reading.amounts == ("180 ml", "150 ml", "180 ml")
    assert "(beetje laten staan)" in reading.note


def test_only_the_last_of_a_list_is_finished() -> None:
    assert facts("at 3 bh, fruit helemaal op") == [
        Ate(food=Food.BREAD, count=Decimal(3)),
        Ate(Amount.ALL, Food.FRUIT),
    ]


def test_a_form_without_sleep_keeps_the_words() -> None:
    reading = read("slp 13-14, at alles", CareForm.BSO)
    assert reading.facts == (Ate(Amount.ALL),)
    assert reading.note == "Slaap 13:00–14:00."
    assert reading.times == (at("13:00"), at("14:00"))


def test_early_and_late_hours_at_a_gastouder() -> None:
    assert read("fl 6.15 160", CareForm.GASTOUDER).times == (at("06:15"),)
    assert read("bleef tot 19.30", CareForm.GASTOUDER).times == (at("19:30"),)


def test_everything_measured_is_listed_in_order() -> None:
    reading = read("fl 930 160, temp 38,4 om 14u. Om kwart voor 5 90 vd 150 geweigerd, 2,5 ml", CareForm.BABY)
    assert [f"{clock:%H:%M}" for clock in reading.times] == ["09:30", "14:00", "16:45"]
    assert reading.amounts == ("160 ml", "90 ml", "150 ml", "2.5 ml")
    assert reading.temperatures == (Decimal("38.4"),)


class TestNames:
    ROSTER = ("Mila", "Yusuf", "Luuk", "Saar", "Adam", "Ilyas")

    @pytest.mark.parametrize(
        ("text", "parts"),
        [
            ("Mila slp 10-11.35", [("Mila", "slp 10-11.35")]),
            ("mila: at alles", [("Mila", "at alles")]),
            ("Mila: at alles\nYusuf slp 10-11", [("Mila", "at alles"), ("Yusuf", "slp 10-11")]),
            ("Luuk heeft Saar gebeten", [("Luuk", "Luuk heeft Saar gebeten")]),
            ("heeft Saar gebeten, Saar huilde", [(None, "heeft Saar gebeten, Saar huilde")]),
            ("Mila (2,3): at alles", [("Mila", "at alles")]),
            (
                "Adam fl 9.00 150. Ilyas 2x ppl, Adam geen poep",
                [("Adam", "fl 9.00 150. geen poep"), ("Ilyas", "2x ppl")],
            ),
            ("at alles", [(None, "at alles")]),
            ("", []),
        ],
    )
    def test_a_name_opens_a_part_only_before_a_statement(self, text: str, parts: list[tuple[str | None, str]]) -> None:
        assert split_by_name(text, self.ROSTER) == parts


class TestCommand:
    def test_a_bad_line_is_named_and_the_rest_goes_on(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        lines = (
            b'{"id": 1, "text": "slp 10-11", "form": "baby"}\nnot json\n{"id": 3, "text": "x", "form": "school"}\n[1]\n'
        )
        lines += b'{"id": 5, "form": "baby"}\n{"id": 6, "text": "moe", "form": "peuter"}\n'
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(lines)))
        with pytest.raises(typer.Exit) as stopped:
            shorthand()
        assert stopped.value.exit_code == 1
        out = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        assert [line.get("id") for line in out] == [1, None, 3, None, 5, 6]
        assert out[0]["facts"]["sleep"] == [["10:00", "11:00"]]
        assert ["error" in line for line in out] == [False, True, True, True, True, False]
        assert "Unknown form 'school'" in out[2]["error"]

    def test_good_lines_leave_quietly(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b'{"id": "a", "text": "moe", "form": "any"}\n\n')))
        shorthand()
        assert json.loads(capsys.readouterr().out) == {
            "id": "a",
            "facts": {"times": [], "amounts": [], "temps": [], "sleep": [], "bottles": [], "mood": ["tired"]},
            "note": "",
        }

    def test_names_of_the_roster_are_taken_off(self) -> None:
        line = {"id": 1, "text": "noor 2x ppl. Bo at alles", "form": "baby", "names": ["Noor", "Bo"]}
        found = answer_line(json.dumps(line).encode())
        assert found["note"] == ""
        assert list(found["children"]) == ["Noor", "Bo"]  # type: ignore[call-overload]
