"""The emulator on a port of this machine: the Bot API for the bot, the phones for people, the page for their eyes."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import urlsplit

from aiohttp import web

from bot.emulator import pages
from bot.emulator.botapi import LARGEST_REQUEST, BotApi, as_json
from bot.emulator.phones import NextDay, Phones
from bot.emulator.telegram import Telegram

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass(slots=True)
class Served:
    url: str
    runner: web.AppRunner
    api: BotApi
    phones: Phones

    async def close(self) -> None:
        await self.phones.close()
        await self.api.close()
        await self.runner.cleanup()


async def serve(
    telegram: Telegram,
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    first_wait: float = 1.0,
    next_day: NextDay | None = None,
) -> Served:
    """Open the doors; `port=0` takes a free one. `first_wait`: the first pause before a failed push is tried again.

    With `next_day` the page has a button that calls it, for a clock that can be moved.
    """
    if not loopback(host):
        raise ValueError(f"the emulator has no passwords and stays on this machine, not on {host}")
    api, phones = BotApi(telegram, first_wait=first_wait), Phones(telegram, next_day)
    app = web.Application(client_max_size=LARGEST_REQUEST, middlewares=[careful])
    app.router.add_routes([*api.routes(), *phones.routes(), *pages.routes()])
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
    await runner.setup()
    site = web.TCPSite(runner, host, port)
    await site.start()
    bound = runner.addresses[0]
    shown = f"[{bound[0]}]" if ":" in str(bound[0]) else bound[0]
    return Served(f"http://{shown}:{bound[1]}", runner, api, phones)


def loopback(host: str | None) -> bool:
    if host is None:
        return False
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


@web.middleware
async def careful(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Other sites open in the same browser must not reach the phones; what a phone did wrong is said in words."""
    host = urlsplit(f"//{request.host}").hostname
    origin = request.headers.get("Origin")
    if not loopback(host) or (origin is not None and urlsplit(origin).netloc != request.host):
        return as_json({"error": "only from this machine"}, 403)
    if request.path.startswith("/bot"):
        return await handler(request)
    try:
        return await handler(request)
    except (LookupError, PermissionError, ValueError) as error:
        status = 404 if isinstance(error, LookupError) else 403 if isinstance(error, PermissionError) else 400
        return as_json({"error": str(error)}, status)
