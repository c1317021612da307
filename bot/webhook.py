"""Updates by webhook: the secret is compared in constant time, and 200 is said after the commit, never before."""

import asyncio
import hmac
import json
import logging

from aiogram.exceptions import AiogramError
from aiohttp import web

from bot.journal import where
from bot.program import ALLOWED_UPDATES, Program
from bot.settings import MissingSetting, Settings
from bot.steps import Steps

log = logging.getLogger(__name__)

HEADER = "X-Telegram-Bot-Api-Secret-Token"
LONGEST_WAIT = 60.0


def application(program: Program, secret: str, steps: Steps) -> web.Application:
    """A server with one door, whatever path the proxy before it keeps: POST with the right secret."""

    async def receive(request: web.Request) -> web.Response:
        if not hmac.compare_digest(request.headers.get(HEADER, "").encode(), secret.encode()):
            return web.Response(status=401)
        try:
            body = await request.text()
            update_id = json.loads(body)["update_id"]
        except (ValueError, LookupError, TypeError):
            return web.Response(status=400)
        if not isinstance(update_id, int) or not 0 <= update_id < 2**63:
            return web.Response(status=400)
        await program.keep({update_id: body})
        steps.begin(program.handle_waiting)
        return web.Response()

    app = web.Application(client_max_size=2**20)
    app.router.add_post("/{path:.*}", receive)
    return app


async def listen(program: Program, settings: Settings, stopped: asyncio.Event, steps: Steps) -> None:
    """Serve the webhook, and only then tell Telegram where it is; until told to stop."""
    if settings.webhook_secret is None:
        raise MissingSetting("a webhook needs OVERDRACHT_WEBHOOK_SECRET, 32 or more letters and digits")
    secret = settings.webhook_secret.get_secret_value()
    runner = web.AppRunner(application(program, secret, steps), access_log=None, shutdown_timeout=0.5)
    await runner.setup()
    try:
        await web.TCPSite(runner, "0.0.0.0", settings.webhook_port).start()  # noqa: S104 - a proxy stands before it
        log.info("listening for Telegram on port %d", settings.webhook_port)
        steps.begin(lambda: _register(program, settings.webhook_url, secret))
        await stopped.wait()
    finally:
        await runner.cleanup()


async def _register(program: Program, url: str, secret: str) -> None:
    wait = 1.0
    while True:
        try:
            await program.bot.set_webhook(url, secret_token=secret, allowed_updates=ALLOWED_UPDATES)
        except AiogramError as error:
            log.warning("the webhook cannot be registered now: %s", where(error))
            await asyncio.sleep(wait)
            wait = min(wait * 2, LONGEST_WAIT)
        else:
            return
