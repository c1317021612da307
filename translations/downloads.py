"""Files brought from the internet, going on where an earlier try ended.

Only `overdracht languages` does this, when somebody asks for it: an import contract keeps it from the running bot.
"""

import json
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from email.message import Message
from http.client import HTTPException, HTTPResponse
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlsplit

TIMEOUT = 30.0  # seconds without a sign of the other side
PAUSES = (1.0, 4.0)  # seconds before the second and the third try

_SCHEMES = ("http", "https")
_AT_ONCE = 256 * 1024
_PAST_THE_END = 416
_BUSY = (408, 425, 429, 500, 502, 503, 504)

Seen = Callable[[int], None]


class NotFetched(Exception):
    """What could not be fetched; the message says from where and why."""


class _Broken(Exception):
    """The connection or the server failed in a way that may be over in a moment."""


class _Redirects(urllib.request.HTTPRedirectHandler):
    """To another place, but never to another kind of place or from a sealed connection to an open one."""

    def redirect_request(
        self, req: urllib.request.Request, fp: Any, code: int, msg: str, headers: Any, newurl: str
    ) -> urllib.request.Request | None:
        if urlsplit(newurl).scheme not in (_SCHEMES if req.type == "http" else ("https",)):
            raise NotFetched(f"{req.full_url}: sends on to {newurl}, which is not allowed")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


_open = urllib.request.build_opener(_Redirects).open


def document(url: str, largest: int) -> bytes:
    """A small file, whole."""
    with tempfile.TemporaryDirectory(prefix="overdracht-") as scratch:
        part = Path(scratch) / "document"
        download(url, part, largest, lambda _size: None)
        return part.read_bytes()


def length(url: str) -> int | None:
    """How many bytes the other side says that there are; None where it does not say."""
    try:
        with closing(_answer(url, {}, "HEAD")) as answer:
            return _number(answer.headers["Content-Length"])
    except (_Broken, NotFetched):
        return None


def download(url: str, part: Path, largest: int, seen: Seen) -> None:
    """Bring the whole file into `part`: three tries, counted anew from each that came further than any before.

    What came stays in `part` when it fails or is stopped, and the next time goes on from there.
    """
    furthest, pauses = _size(part), iter(PAUSES)
    while True:
        try:
            return _go_on(url, part, largest, seen)
        except _Broken as broken:
            if _size(part) > furthest:
                furthest, pauses = _size(part), iter(PAUSES)
            if (pause := next(pauses, None)) is None:
                raise NotFetched(f"{url}: {broken}") from broken
            time.sleep(pause)


def discard(part: Path) -> None:
    """Throw away what was fetched."""
    part.unlink(missing_ok=True)
    _note(part).unlink(missing_ok=True)


def _go_on(url: str, part: Path, largest: int, seen: Seen) -> None:
    version = _version_noted(part, url)
    size = _size(part) if version else 0
    with closing(_answer(url, {"Range": f"bytes={size}-", "If-Range": version} if size else {})) as answer:
        there = answer.headers.get("Content-Range", "")
        if answer.status == _PAST_THE_END and there == f"bytes */{size}":
            return
        if answer.status == 200:
            size = 0
            discard(part)
            _note(part).write_text(json.dumps({"url": url, "version": _version(answer.headers)}), encoding="utf-8")
        elif not there.startswith(f"bytes {size}-"):
            discard(part)
            raise _Broken(f"an answer that does not fit ({answer.status} {there})")
        rest = _number(answer.headers["Content-Length"])
        whole = None if rest is None else size + rest
        with part.open("ab") as file:
            for chunk in _chunks(answer):
                if (size := size + len(chunk)) > largest:
                    break
                file.write(chunk)
                seen(size)
    if max(size, whole or 0) > largest:
        discard(part)
        raise NotFetched(f"{url}: larger than the {largest} bytes that it may have")
    if whole not in (None, size):
        raise _Broken(f"the connection ended after {size} of {whole} bytes")


def _answer(url: str, headers: Mapping[str, str], method: str = "GET") -> HTTPResponse | HTTPError:
    try:
        if urlsplit(url).scheme not in _SCHEMES:
            raise NotFetched(f"{url}: only http and https are fetched from")
        request = urllib.request.Request(url, headers={"User-Agent": "overdracht", **headers}, method=method)  # noqa: S310
        answer: HTTPResponse = _open(request, timeout=TIMEOUT)
    except HTTPError as error:
        if error.code == _PAST_THE_END:
            return error
        error.close()
        problem = f"{error.code} {error.reason}"
        raise _Broken(problem) if error.code in _BUSY else NotFetched(f"{url}: {problem}") from None
    except (OSError, HTTPException) as error:
        raise _Broken(str(getattr(error, "reason", error) or type(error).__name__)) from error
    except ValueError as error:
        raise NotFetched(f"{url}: {error}") from error
    return answer


def _chunks(answer: HTTPResponse | HTTPError) -> Iterator[bytes]:
    while True:
        try:
            chunk = answer.read1(_AT_ONCE)
        except (OSError, HTTPException) as error:
            raise _Broken(str(error) or type(error).__name__) from error
        if not chunk:
            return
        yield chunk


def _size(part: Path) -> int:
    return part.stat().st_size if part.exists() else 0


def _note(part: Path) -> Path:
    return part.with_name(f"{part.name}.note")


def _version(headers: Message) -> str:
    """By what the other side can tell that the file is still the same; "" where it does not say."""
    tag = str(headers["ETag"] or "")
    return tag if tag.startswith('"') else str(headers["Last-Modified"] or "")


def _version_noted(part: Path, url: str) -> str:
    """The version of what is in `part`, if it came from this address."""
    try:
        note = json.loads(_note(part).read_text(encoding="utf-8"))
        return str(note["version"]) if note["url"] == url else ""
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and text.isdecimal() else None
