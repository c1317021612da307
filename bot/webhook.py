"""Updates by webhook: the secret is compared in constant time, and 200 is said after the commit, never before."""

import asyncio
import hmac
import json
import logging

from aiohttp import web

from bot.program import ALLOWED_UPDATES, Program
from bot.settings import MissingSetting, Settings

log = logging.getLogger(__name__)

HEADER = "X-Telegram-Bot-Api-Secret-Token"


def application(program: Program, secret: str) -> web.Application:
    """A server with one door: POST / with the right secret."""
    handling: set[asyncio.Task[int]] = set()

    async def receive(request: web.Request) -> web.Response:
        if not hmac.compare_digest(request.headers.get(HEADER, "").encode(), secret.encode()):
            return web.Response(status=401)
        body = await request.text()
        try:
            update_id = json.loads(body)["update_id"]
        except (ValueError, KeyError, TypeError):
            return web.Response(status=400)
        if not isinstance(update_id, int):
            return web.Response(status=400)
        await program.keep({update_id: body})
        task = asyncio.create_task(program.handle_waiting())
        handling.add(task)
        task.add_done_callback(handling.discard)
        return web.Response()

    app = web.Application(client_max_size=2**20)
    app.router.add_post("/", receive)
    return app


async def listen(program: Program, settings: Settings, stopped: asyncio.Event) -> None:
    """Register the webhook and serve it until told to stop."""
    if settings.webhook_secret is None:
        raise MissingSetting("a webhook needs OVERDRACHT_WEBHOOK_SECRET, 32 or more letters and digits")
    secret = settings.webhook_secret.get_secret_value()
    await program.bot.set_webhook(settings.webhook_url, secret_token=secret, allowed_updates=ALLOWED_UPDATES)
    runner = web.AppRunner(application(program, secret), access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, "0.0.0.0", settings.webhook_port).start()  # noqa: S104 - a proxy stands before it
        log.info("listening for Telegram on port %d", settings.webhook_port)
        await stopped.wait()
    finally:
        await runner.cleanup()
