"""A real HTTP server with packages on it, which can do wrong whatever servers and lines between do wrong."""

import ssl
import threading
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens to one answer: an error, being sent on, an end or a silence after so many bytes."""

    status: int = 200
    location: str = ""
    cut_after: int | None = None
    silent: bool = False


@dataclass
class Mirror:
    """`faults` are for the next answers to GET of a file, one each; `asked` is every request with its Range."""

    files: dict[str, bytes] = field(default_factory=dict)
    faults: defaultdict[str, list[Fault]] = field(default_factory=lambda: defaultdict(list))
    asked: list[tuple[str, str, str]] = field(default_factory=list)
    ranges: bool = True
    lengths: bool = True
    validator: str = "ETag"
    certificate: Path | None = None

    def __post_init__(self) -> None:
        self.released = threading.Event()
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"mirror": self}))
        self.server.daemon_threads = True
        if self.certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(self.certificate)
            self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http{'s' if self.certificate else ''}://127.0.0.1:{self.server.server_port}"

    def close(self) -> None:
        self.released.set()
        self.server.shutdown()
        self.server.server_close()

    def gets(self, name: str) -> list[str]:
        """The Range of each GET of a file."""
        return [ranged for method, asked, ranged in self.asked if (method, asked) == ("GET", name)]


class _Handler(BaseHTTPRequestHandler):
    mirror: Mirror

    def do_HEAD(self) -> None:
        self._answer(Fault(), body=False)

    def do_GET(self) -> None:
        faults = self.mirror.faults[self._name]
        self._answer(faults.pop(0) if faults else Fault(), body=True)

    @property
    def _name(self) -> str:
        return self.path.lstrip("/")

    def _answer(self, fault: Fault, *, body: bool) -> None:
        mirror, ranged = self.mirror, self.headers.get("Range", "")
        mirror.asked.append((self.command, self._name, ranged))
        content = mirror.files.get(self._name)
        if fault.location:
            self._head(302, {"Location": fault.location, "Content-Length": "0"})
        elif content is None or fault.status != 200:
            self._head(404 if content is None else fault.status, {"Content-Length": "0"})
        else:
            self._send(content, ranged, fault, body=body)

    def _send(self, content: bytes, ranged: str, fault: Fault, *, body: bool) -> None:
        mirror, version = self.mirror, f'"{sha256(content).hexdigest()[:12]}"'
        start = int(ranged.removeprefix("bytes=").rstrip("-")) if ranged and mirror.ranges else 0
        if self.headers.get("If-Range", version) != version and mirror.validator == "ETag":
            start = 0
        if start and start >= len(content):
            self._head(416, {"Content-Range": f"bytes */{len(content)}", "Content-Length": "0"})
            return
        rest = content[start:]
        headers = {"Content-Length": str(len(rest))} if mirror.lengths else {"Connection": "close"}
        headers |= {"Content-Range": f"bytes {start}-{len(content) - 1}/{len(content)}"} if start else {}
        headers |= {"ETag": version} if mirror.validator == "ETag" else {}
        headers |= {"Last-Modified": mirror.validator} if mirror.validator not in ("ETag", "") else {}
        self._head(206 if start else 200, headers)
        if body:
            self.wfile.write(rest[: fault.cut_after])
            self.wfile.flush()
            if fault.silent:
                mirror.released.wait(5)

    def _head(self, status: int, headers: Mapping[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()

    def log_message(self, *_arguments: Any) -> None:
        pass


def certificate(file: Path) -> Path:
    """A key and what says that it is that of 127.0.0.1, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    today = datetime.now(UTC)
    signed = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(today - timedelta(days=1))
        .not_valid_after(today + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    file.write_bytes(private + signed.public_bytes(serialization.Encoding.PEM))
    return file
