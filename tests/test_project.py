"""What holds the project together: locks, commands, rooms, documents that tell the truth."""

import json
import os
import re
import subprocess
import sys
from collections import Counter
from importlib import import_module
from importlib.metadata import entry_points
from pathlib import Path
from pkgutil import iter_modules

import pytest
from aiogram.filters.callback_data import CallbackData

import handlers
from care.policy import Policy
from care.policy_file import load
from care.topics import OFFICE

ROOT = Path(__file__).parent.parent
ROOMS = ("care", "translations", "storage", "handlers", "bot")
COMMANDS: tuple[list[str], ...] = (
    [],
    ["demo"],
    ["run"],
    ["worker"],
    ["migrate"],
    ["checkins"],
    ["doctor"],
    ["report"],
    ["roster"],
    ["roster", "import"],
    ["invite"],
    ["languages"],
    ["languages", "install"],
    ["memory"],
    ["memory", "export"],
    ["memory", "import"],
    ["shorthand"],
    ["gate"],
    ["route"],
    ["translate"],
)


def run(*command: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "200", "NO_COLOR": "1"}
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, timeout=120, check=False)


def overdracht(*arguments: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return run(sys.executable, "-m", "bot", *arguments, cwd=cwd)


def pinned(lock: str) -> dict[str, str]:
    """Each package of a lock file with all that is said about it, but for whose sake it is there."""
    text = re.sub(r"^ +#.*\n", "", (ROOT / lock).read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {entry.partition("==")[0]: entry for entry in re.split(r"\n(?=\S)", text.strip())}


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock", "requirements-build.lock"])
def test_a_lock_pins_everything_with_a_hash_and_names_no_place(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert not re.search(r"https?:|://|\bfile:|^\s*-", text.replace("    --hash=", ""), re.MULTILINE)
    for name, entry in pinned(lock).items():
        assert re.match(r"[\w.-]+==[\w.]+( ; [^\n]+)? \\\n( +--hash=sha256:[0-9a-f]{64}( \\\n|$)?)+", entry), name


def test_the_locks_agree_so_that_tests_run_with_what_will_run() -> None:
    dev = pinned("requirements-dev.lock")
    for name, entry in {**pinned("requirements.lock"), **pinned("requirements-build.lock")}.items():
        assert dev[name].strip() == entry.strip(), name


def test_the_heavy_and_the_unwanted_are_not_in_the_locks() -> None:
    assert not {"torch", "stanza", "spacy", "argostranslate"} & pinned("requirements-dev.lock").keys()


def test_the_rooms_import_in_one_direction() -> None:
    result = run(str(Path(sys.executable).with_name("lint-imports")), "--no-cache")
    assert result.returncode == 0, result.stdout + result.stderr


def test_no_button_can_be_taken_for_another() -> None:
    for module in iter_modules(handlers.__path__, "handlers."):
        import_module(module.name)
    kinds = [kind for kind in CallbackData.__subclasses__() if kind.__module__.startswith("handlers.")]
    kinds += [kind for parent in kinds for kind in parent.__subclasses__()]
    prefixes = Counter(kind.__prefix__ for kind in kinds)
    assert len(prefixes) > 20
    assert [prefix for prefix, count in prefixes.items() if count > 1] == []


def test_minisbd_is_never_imported() -> None:
    code = "import sys, translations.argos, bot.build; sys.exit('minisbd' in sys.modules)"
    assert run(sys.executable, "-c", code).returncode == 0


def test_the_console_script_is_there() -> None:
    [script] = entry_points(group="console_scripts", name="overdracht")
    assert callable(script.load())


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_helps(command: list[str]) -> None:
    result = overdracht(*command, "--help")
    assert result.returncode == 0, result.stderr
    assert f"Usage: python -m bot {' '.join(command)}".strip() in result.stdout


def test_no_command_is_without_a_test_of_its_help() -> None:
    top = {command[0] for command in COMMANDS if command}
    listed = set(re.findall(r"^│ (\w+) ", overdracht("--help").stdout.partition("Commands")[2], re.MULTILINE))
    assert listed == top


def test_the_commands_of_the_readme_can_be_typed() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    commands = set(re.findall(r"scripts/\w+", readme))
    assert {"scripts/demo", "scripts/check"} <= commands
    for command in [*commands, ".ci/run"]:
        assert os.access(ROOT / command, os.X_OK), command


def test_the_links_of_the_documents_lead_somewhere() -> None:
    for page in [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]:
        for target in re.findall(r"\]\(([^)#]+)\)", page.read_text(encoding="utf-8")):
            if not target.startswith("https://"):
                assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_the_readme_names_every_setting() -> None:
    from bot.settings import Settings

    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [name for name in Settings.model_fields if f"`{name.upper()}`" not in readme] == []


def test_the_example_policy_shows_every_choice_with_its_default() -> None:
    example = load(ROOT / "docs/policy.example.toml")
    assert example.model_fields_set == set(Policy.model_fields)
    own = ("organisation", "phone", "groups", "locations", "roles", "topics")
    defaults = Policy(**{name: getattr(example, name) for name in own})
    assert example == defaults
    assert set(example.roles) == {role for role in OFFICE if role in set(example.table.values())}


def test_the_example_of_the_scenario_page_plays(tmp_path: Path) -> None:
    page = (ROOT / "docs/scenario.md").read_text(encoding="utf-8")
    [example] = re.findall(r"```jsonl\n(.*?)```", page, re.DOTALL)
    (tmp_path / "scenario.jsonl").write_text(example, encoding="utf-8")
    result = overdracht("demo", "--script", "scenario.jsonl", "--transcript", "out.json", cwd=tmp_path)
    assert result.returncode == 0, result.stderr
    told = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    for parent, sleep in (("Anna", "Sen: 10:00–11:35"), ("Karim", "النوم")):
        assert any(entry["name"] == parent and sleep in entry.get("text", "") for entry in told), parent
    for key in {key for entry in told for key in entry}:
        assert f"`{key}`" in page, key


def test_the_image_is_sent_what_it_copies_and_no_more() -> None:
    copied = re.findall(
        r"^COPY (?!--)(.+) \S+$", (ROOT / "docker/Dockerfile").read_text(encoding="utf-8"), re.MULTILINE
    )
    sent = set(re.findall(r"^!(\S+)", (ROOT / ".dockerignore").read_text(encoding="utf-8"), re.MULTILINE))
    assert {name for line in copied for name in line.split()} == sent


def test_no_module_outgrows_a_reader() -> None:
    modules = [
        path for room in (*ROOMS, "scripts") for path in (ROOT / room).rglob("*.py") if "migrations" not in path.parts
    ]
    assert len(modules) > len(ROOMS)
    sizes = {str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines()) for path in modules}
    assert {name: lines for name, lines in sizes.items() if lines > 260} == {}
