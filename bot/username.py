"""The name of the bot on Telegram, without which no link can be made."""

import aiohttp

from bot.settings import MissingSetting, Settings


class UnknownUsername(Exception):
    """Telegram could not be asked or did not tell. The message never holds the address, which has the token in it."""


async def bot_username(settings: Settings) -> str:
    """As set, or as Telegram says. Raises `MissingSetting` or `UnknownUsername`, each with what to do."""
    if settings.bot_username:
        return settings.bot_username.removeprefix("@")
    try:
        token = settings.bot_token()
    except MissingSetting as missing:
        raise MissingSetting(f"the name of the bot is not known: set OVERDRACHT_BOT_USERNAME ({missing})") from None
    try:
        timeout = aiohttp.ClientTimeout(total=10)
        async with (
            aiohttp.ClientSession(timeout=timeout) as session,
            session.get(f"{settings.telegram_api}/bot{token}/getMe") as response,
        ):
            answer = await response.json(content_type=None)
    except (aiohttp.ClientError, TimeoutError, ValueError):
        raise UnknownUsername(
            "Telegram cannot be reached to ask for the name of the bot; try again, or set OVERDRACHT_BOT_USERNAME"
        ) from None
    match answer:
        case {"ok": True, "result": {"username": str(username)}}:
            return username
        case _:
            raise UnknownUsername("Telegram does not know this token; check OVERDRACHT_TOKEN")
