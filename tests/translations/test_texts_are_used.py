"""Nothing is translated eighteen times that nobody reads: each text of the catalogues is asked for somewhere."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from translations.catalogue import LOCALES

ROOT = LOCALES.parent.parent
ROOMS = ("bot", "handlers", "storage", "translations", "care")
BEGINS = re.compile(r"[a-z]+(-[a-z]+)*-")
ENDS = re.compile(r"(-[a-z]+)+")


def _nodes() -> Iterator[ast.AST]:
    for room in ROOMS:
        for path in sorted((ROOT / room).rglob("*.py")):
            yield from ast.walk(ast.parse(path.read_text(encoding="utf-8")))


def _strings(node: ast.AST) -> set[str]:
    return {one.value for one in ast.walk(node) if isinstance(one, ast.Constant) and isinstance(one.value, str)}


def _asked_for() -> tuple[set[str], set[str], set[str]]:
    """Keys as they stand in the code, what others begin with before a value, and what is put behind a key.

    A key with a value in it is written `f"role-{role}"`, or `_word("food", food)` for one that may have a space.
    """
    whole, begins, ends = set[str](), set[str](), set[str]()
    for node in _nodes():
        match node:
            case ast.Constant(value=str(text)):
                whole.add(text)
            case ast.JoinedStr(values=[ast.Constant(value=str(text)), ast.FormattedValue(), *_]):
                begins |= {text} if BEGINS.fullmatch(text) else set()
            case ast.JoinedStr(values=[ast.FormattedValue(), ast.Constant(value=str(text))]):
                ends |= {text} if ENDS.fullmatch(text) else set()
            case ast.Call(func=ast.Name(id="_word"), args=[first, *_]):
                begins |= {f"{text}-" for text in _strings(first)}
    return whole, begins, ends


def _keys(path: Path) -> set[str]:
    return set(re.findall(r"^([a-z][\w-]*) =", path.read_text(encoding="utf-8"), re.MULTILINE))


def test_each_text_is_asked_for_somewhere() -> None:
    whole, begins, ends = _asked_for()
    keys = {key for path in (LOCALES / "nl").glob("*.ftl") for key in _keys(path)}
    assert len(keys) > 500
    used = {
        key
        for key in keys
        if key in whole
        or key.startswith(tuple(begins))
        or any(key.endswith(end) and key.removesuffix(end) in whole for end in ends)
    }
    assert keys - used == set()
