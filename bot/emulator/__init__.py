"""A Telegram of our own on localhost: strict where the real one is strict, for the demo and for the tests."""

from bot.emulator.server import Served, serve
from bot.emulator.telegram import Telegram
from bot.emulator.world import Shown

__all__ = ["Served", "Shown", "Telegram", "serve"]
