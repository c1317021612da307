"""The catalogues: the same texts in every language, nothing half written, and the right direction."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from decimal import Decimal
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from translations.catalogue import FSI, LOCALES, PDI, RLM, Catalogue, MissingText, Texts, shared_catalogue

CATALOGUE = shared_catalogue()
CODES = [language.code for language in CATALOGUE.languages]
REFERENCE = "nl"
STAFF_LANGUAGES = {"nl", "en"}
PLURAL_FORMS = {"zero", "one", "two", "few", "many", "other"}


class _Uses(Visitor):
    """Collects the variables of an entry and checks its plural selectors on the way."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.defaults: set[str] = set()
        self.choices: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        names = {v.key.name for v in node.variants if isinstance(v.key, ast.Identifier)}
        if names <= PLURAL_FORMS:
            self.defaults |= {v.key.name for v in node.variants if v.default and isinstance(v.key, ast.Identifier)}
        else:
            self.choices |= names
        self.generic_visit(node)


def _uses(entry: ast.Message | ast.Term) -> _Uses:
    uses = _Uses()
    uses.visit(entry)
    return uses


def _entries(path: Path) -> dict[str, ast.Message | ast.Term]:
    body = FluentParser().parse(path.read_text(encoding="utf-8")).body
    return {entry.id.name: entry for entry in body if isinstance(entry, ast.Message | ast.Term)}


def _files() -> Iterator[tuple[str, str]]:
    for name in sorted({path.name for path in LOCALES.glob("*/*.ftl")}):
        for code in CODES:
            if not name.startswith("staff") or code in STAFF_LANGUAGES:
                yield name, code


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    rows = [
        f'[{code}]\nown_name = "{code}"\nenglish_name = "{code}"\nrtl = {str(code == "ar").lower()}\nreviewed = false\n'
        for code in ("pl", "uk", "ar", "en")
    ]
    (tmp_path / "languages.toml").write_text("\n".join(rows), encoding="utf-8")
    for code in ("pl", "uk", "ar", "en"):
        (tmp_path / code).mkdir()
    return tmp_path


def _write(root: Path, code: str, text: str) -> Texts:
    (root / code / "a.ftl").write_text(text, encoding="utf-8")
    return Catalogue(root).texts(code)


FORMS = """
form = { $n ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
}
"""


def test_every_language_of_the_first_release_is_there() -> None:
    assert CODES[:15] == ["nl", "en", "pl", "tr", "ar", "uk", "ru", "ro", "bg", "es", "pt", "fr", "de", "fa", "zh"]
    assert [language.code for language in CATALOGUE.languages if language.rtl] == ["ar", "fa"]
    assert CATALOGUE.languages[2].own_name == "Polski"


@pytest.mark.parametrize(("name", "code"), list(_files()))
def test_same_keys_and_variables_as_the_reference(name: str, code: str) -> None:
    reference, entries = _entries(LOCALES / REFERENCE / name), _entries(LOCALES / code / name)
    assert entries.keys() == reference.keys()
    for key, entry in entries.items():
        uses, expected = _uses(entry), _uses(reference[key])
        assert uses.variables == expected.variables, key
        assert uses.choices == expected.choices, key
        assert {part.id.name for part in entry.attributes} == {part.id.name for part in reference[key].attributes}, key


@pytest.mark.parametrize(("name", "code"), list(_files()))
def test_no_entry_stands_twice_and_fractions_have_a_form(name: str, code: str) -> None:
    body = FluentParser().parse((LOCALES / code / name).read_text(encoding="utf-8")).body
    keys = [entry.id.name for entry in body if isinstance(entry, ast.Message | ast.Term)]
    assert len(keys) == len(set(keys))
    for entry in _entries(LOCALES / code / name).values():
        assert _uses(entry).defaults <= {"other"}, entry.id.name


@pytest.mark.parametrize("code", CODES)
def test_each_language_loads(code: str) -> None:
    texts = CATALOGUE.texts(code)
    assert texts.language == code
    assert texts is CATALOGUE.texts(code)


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("nl", "maandag 23 november"),
        ("en", "Monday 23 November"),
        ("pl", "poniedziałek, 23 listopada"),
        ("tr", "23 Kasım Pazartesi"),
        ("ar", "الاثنين، 23 نوفمبر"),
        ("uk", "понеділок, 23 листопада"),
        ("ru", "понедельник, 23 ноября"),
        ("ro", "luni, 23 noiembrie"),
        ("bg", "понеделник, 23 ноември"),
        ("es", "lunes 23 de noviembre"),
        ("pt", "segunda-feira, 23 de novembro"),
        ("fr", "lundi 23 novembre"),
        ("de", "Montag, 23. November"),
        ("fa", "دوشنبه 23 نوامبر"),
        ("zh", "11月23日星期一"),
    ],
)
def test_dates(code: str, expected: str) -> None:
    assert CATALOGUE.texts(code).date(date(2026, 11, 23)) == expected


@pytest.mark.parametrize("code", CODES)
def test_times_have_24_hours_and_digits_everybody_knows(code: str) -> None:
    assert CATALOGUE.texts(code).time(time(14, 30)) == "14:30"
    assert CATALOGUE.texts(code).time(time(0, 5)) == "00:05"


POINT = {"en", "ar", "fa", "zh", "ti", "so", "pap"}


def test_numbers_are_exact_with_the_decimal_sign_of_the_language() -> None:
    written = {code: CATALOGUE.texts(code).number(Decimal("1037.80")) for code in CODES}
    assert written == {code: "1037.80" if code in POINT else "1037,80" for code in CODES}


def test_lists() -> None:
    names = ["Mila", "Adam", "Noor"]
    assert CATALOGUE.texts("nl").list(names) == "Mila, Adam en Noor"
    assert CATALOGUE.texts("pl").list(names) == "Mila, Adam i Noor"
    arabic = CATALOGUE.texts("ar").list(names)
    assert all(f"{FSI}{name}{PDI}" in arabic for name in names)
    assert CATALOGUE.texts("en").list([]) == ""


@pytest.mark.parametrize(
    ("code", "forms"),
    [
        ("ar", {0: "zero", 1: "one", 2: "two", 3: "few", 10: "few", 11: "many", 99: "many", 100: "other"}),
        ("pl", {0: "many", 1: "one", 2: "few", 5: "many", 12: "many", 22: "few"}),
        ("uk", {1: "one", 2: "few", 5: "many", 11: "many", 21: "one", 22: "few"}),
        ("en", {0: "other", 1: "one", 2: "other"}),
    ],
)
def test_plural_forms_for_int_and_decimal(tiny: Path, code: str, forms: dict[int, str]) -> None:
    texts = _write(tiny, code, FORMS)
    assert {n: texts("form", n=n) for n in forms} == forms
    assert {n: texts("form", n=Decimal(n)) for n in forms} == forms
    assert texts("form", n=Decimal("1.5")) == "other"


def test_arguments_are_written_as_the_language_writes_them(tiny: Path) -> None:
    texts = _write(tiny, "pl", "say = { $what }\n")
    assert texts("say", what=12500) == "12500"
    assert texts("say", what=Decimal("2.25")) == "2,25"
    assert texts("say", what=Decimal("1E+3")) == "1000"
    assert texts("say", what=time(9, 5)) == "09:05"
    assert texts("say", what=date(2026, 5, 3)) == "niedziela 3 maja"
    with pytest.raises(TypeError):
        texts("say", what=datetime(2026, 5, 3, 9, 5, tzinfo=UTC))


def test_a_gap_is_an_error_and_never_half_a_text(tiny: Path) -> None:
    texts = _write(tiny, "en", "say = Hello { $name }\nlost = { gone }\nonly =\n    .part = x\n")
    assert texts("say", name="Mila") == "Hello Mila"
    for key in ("nothing", "say", "lost", "only"):
        with pytest.raises(MissingText):
            texts(key)
    with pytest.raises(MissingText):
        Catalogue(tiny).texts("xx")


@pytest.mark.parametrize("text", ["not fluent at all\n", "a = b\na = c\n"])
def test_a_broken_catalogue_does_not_load(tiny: Path, text: str) -> None:
    with pytest.raises(ValueError, match=r"a\.ftl"):
        _write(tiny, "en", text)


def test_one_key_in_two_files_does_not_load(tiny: Path) -> None:
    (tiny / "en" / "b.ftl").write_text("say = b\n", encoding="utf-8")
    with pytest.raises(ValueError, match="say"):
        _write(tiny, "en", "say = a\n")


@pytest.mark.parametrize("code", ["en", "ar"])
def test_a_note_of_any_length_fits(tiny: Path, code: str) -> None:
    texts = _write(tiny, code, "two = { $one } / { $other }\n")
    one, other = "a{ }" * 1100, "b" * 3000
    assert texts("two", one=one, other=other).replace(FSI, "").replace(PDI, "").strip(RLM) == f"{one} / {other}"


def test_isolation_for_right_to_left_only(tiny: Path) -> None:
    message = "say = { $name }: x\n"
    assert _write(tiny, "en", message)("say", name="Mila") == "Mila: x"
    assert _write(tiny, "ar", message)("say", name="Mila") == f"{RLM}{FSI}Mila{PDI}: x"


def test_a_line_runs_in_the_direction_of_its_language() -> None:
    arabic, dutch = CATALOGUE.texts("ar"), CATALOGUE.texts("nl")
    for text in ("Mila نامت", "😴 نوم", "9:30 نوم"):
        assert arabic.line(text) == RLM + text
        assert arabic.line(RLM + text) == RLM + text
        assert dutch.line(text) == text
    assert arabic.line("نوم") == "نوم"
    assert arabic.line("نوم\n\n😴 نوم") == f"نوم\n\n{RLM}😴 نوم"


def test_a_dutch_line_inside_an_arabic_text_keeps_its_own_direction(tiny: Path) -> None:
    texts = _write(tiny, "ar", "note = ملاحظة: { $text }\n")
    assert texts("note", text="eerst\ndaarna").split("\n")[1] == f"daarna{PDI}"
