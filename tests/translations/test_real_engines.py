"""Two real engines on real models: what they get wrong is refused, and what they get right arrives as machine text."""

import asyncio
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.commands.languages import app
from scripts.fetch_models import NotFetched, argos_package, firefox_archive
from translations.chain import Chain, Origin, Translated, joined
from translations.engines import installed_engines
from translations.firefox import FirefoxEngine
from translations.loaded import LoadedModels
from translations.phrasebook import shared_phrasebook

ROOT = Path(__file__).parents[2]
NAMES = ("Mila", "Storm", "Roos", "Noor")


def fetched(fetch: Callable[[], Path]) -> Path:
    try:
        return fetch()
    except NotFetched as reason:
        pytest.skip(str(reason))


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("packages")
    files = [str(fetched(firefox_archive)), str(fetched(argos_package))]
    result = CliRunner().invoke(app, ["install", *files, "--packages", str(folder)])
    assert (result.exit_code, sorted(result.output.split("\n"))) == (
        0,
        ["", "en→pt firefox", "pt→en firefox", "zh→en 1.9"],
    )
    return folder


@pytest.fixture(scope="module")
def chain(packages: Path) -> Iterator[Chain]:
    engines = installed_engines(packages)
    yield Chain(shared_phrasebook(), engines)
    for engine in engines:
        engine.close()


async def told(chain: Chain, text: str, source: str, target: str) -> tuple[Translated, ...]:
    return await chain.translate(text, source=source, target=target, names=NAMES)


@pytest.mark.parametrize(
    ("english", "portuguese"),
    [
        ("Mila slept from 12:30 to 14:15 and ate everything.", "Mila dormiu de 12:30 a 14:15 e comeu tudo."),
        ("Storm gave Roos a hug.", "Storm deu um abraço ao Roos."),
        ("She drank 160 ml at 9:30 and 90 ml at 12:15.", "Ela bebeu 160 ml às 9:30 e 90 ml às 12:15."),
    ],
)
async def test_firefox_keeps_names_times_and_amounts_and_that_arrives(
    chain: Chain, english: str, portuguese: str
) -> None:
    [part] = await told(chain, english, "en", "pt")
    assert part.origin is Origin.MACHINE
    for kept in [word for word in (*NAMES, "12:30", "14:15", "160 ml", "9:30", "90 ml", "12:15") if word in english]:
        assert kept in part.text, part.text
    assert set(part.text.lower().split()) & set(portuguese.lower().split())


async def test_argos_brings_what_a_grandfather_writes(chain: Chain) -> None:
    parts = await told(chain, "她昨晚睡得很好。😴 今天早上吃了两片面包。", "zh", "en")
    assert "😴" in joined(parts)
    assert all(part.origin in (Origin.MACHINE, Origin.ORIGINAL) for part in parts)
    assert any(part.origin is Origin.MACHINE and "slept" in part.text.lower() for part in parts), parts


async def test_no_name_number_or_negation_is_lost_in_what_arrives(chain: Chain) -> None:
    """Sentences with much to lose: each arrives whole, or in the original with the reason."""
    lines = (ROOT / "tests/data/machine_en.txt").read_text(encoding="utf-8").splitlines()
    arrived = 0
    for line in lines:
        for part in await told(chain, line, "en", "pt"):
            if part.origin is Origin.ORIGINAL:
                assert part.text == part.source
                assert part.checks
            if part.origin is not Origin.MACHINE:
                continue
            arrived += 1
            for name in NAMES:
                assert part.text.count(name) == part.source.count(name), part
            digits = [sign for sign in part.source if sign.isdigit()]
            assert sorted(sign for sign in part.text if sign.isdigit()) == sorted(digits), part
            denies = {"not", "no", "never", "without", "nothing", "didn't", "wasn't"} & set(part.source.lower().split())
            said = {"não", "sem", "nunca", "nenhum", "nenhuma", "nada"} & set(part.text.lower().split())
            assert bool(denies) == bool(said), part
    assert arrived > len(lines) * 0.6, f"only {arrived} of {len(lines)} arrived as machine text"


async def test_one_engine_under_way_holds_up_nobody(packages: Path) -> None:
    engine = FirefoxEngine(packages, LoadedModels(10**9))
    many = asyncio.create_task(engine.translate(["We went for a walk in the park."] * 200, "en", "pt"))
    ticks = 0
    while not many.done():
        await asyncio.sleep(0.001)
        ticks += 1
    assert ticks > 20
    assert len(await many) == 200
    assert await engine.translate(["A long story. " * 60], "en", "pt") == [""]
    engine.close()


async def test_models_take_turns_in_memory_and_end_where_they_began(
    packages: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    engine = FirefoxEngine(packages, LoadedModels(1))
    for _ in range(2):
        assert await engine.translate(["Good morning!"], "en", "pt") != [""]
        assert await engine.translate(["Bom dia!"], "pt", "en") != [""]
    engine.close()
    await asyncio.sleep(0.2)
    assert "unsendable" not in capfd.readouterr().err


def test_languages_names_engine_licence_and_score(packages: Path) -> None:
    result = CliRunner().invoke(app, ["--from", "en", "--json", "--packages", str(packages)])
    [portuguese] = [row for row in json.loads(result.stdout)["languages"] if row["code"] == "pt"]
    assert portuguese["steps"] == [
        {"engine": "firefox", "source": "en", "target": "pt", "licence": "MPL-2.0", "score": 88.9}
    ]


def test_evaluate_says_how_alike_and_what_was_refused(packages: Path, tmp_path: Path) -> None:
    file = tmp_path / "pairs.tsv"
    file.write_text(
        "We walked in the park.\tNós caminhamos no parque.\nShe ate well.\tEla comeu bem.\n", encoding="utf-8"
    )
    asked = ["evaluate", str(file), "--from", "en", "--to", "pt", "--packages", str(packages)]
    result = CliRunner().invoke(app, asked)
    assert result.exit_code == 0, result.output
    assert "firefox en→pt alone: chrF" in result.output
    assert "machine" in result.output


def test_a_team_that_writes_english_reads_its_families(packages: Path, tmp_path: Path) -> None:
    script = ROOT / "tests/demo/scenarios/real_machines.jsonl"
    out = tmp_path / "out.json"
    options = ["--team", "en", "--packages", packages, "--script", script, "--transcript", out]
    command = [sys.executable, "-m", "bot", "demo", *map(str, options)]
    played = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert played.returncode == 0, played.stderr
    entries = json.loads(out.read_text(encoding="utf-8"))
    ana = "\n".join(entry["text"] for entry in entries if entry["name"] == "Ana" and entry["event"] == "message")
    assert "12:30–14:15" in ana
    assert "🤖" in ana
    assert "parque" in ana
    fatima = "\n".join(entry["text"] for entry in entries if entry["name"] == "Fatima" and entry["event"] == "message")
    assert "She slept well last night" in fatima
