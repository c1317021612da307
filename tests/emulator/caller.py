"""A client without opinions: sends a call, hands back what came over the wire."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import aiohttp


@dataclass
class Answer:
    status: int
    body: dict[str, Any]
    headers: dict[str, str]

    @property
    def result(self) -> Any:
        assert self.body.get("ok") is True, self.body
        return self.body["result"]

    @property
    def refusal(self) -> str:
        """The words of a refusal, which must carry its own HTTP status."""
        assert self.body.get("ok") is False, self.body
        assert self.body["error_code"] == self.status
        return str(self.body["description"])


@dataclass
class Caller:
    http: aiohttp.ClientSession
    token: str

    async def __call__(self, method: str, **params: Any) -> Answer:
        async with self.http.post(f"/bot{self.token}/{method}", json=params) as answer:
            return Answer(answer.status, await answer.json(), dict(answer.headers))

    async def form(self, method: str, files: dict[str, tuple[str, bytes]], **params: str) -> Answer:
        form = aiohttp.FormData()
        for name, value in params.items():
            form.add_field(name, value)
        for name, (filename, content) in files.items():
            form.add_field(name, BytesIO(content), filename=filename)
        async with self.http.post(f"/bot{self.token}/{method}", data=form) as answer:
            return Answer(answer.status, await answer.json(), dict(answer.headers))


async def until(condition: Callable[[], object], seconds: float = 5.0) -> None:
    """Wait for something that another task brings about."""
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 - what is awaited knows nothing of events
            await asyncio.sleep(0.005)
