"""Logs for an administrator: what happened and where in the program, never a name, a text or a token."""

import logging
import traceback
from pathlib import Path


def set_up(level: int = logging.INFO) -> None:
    """One line per event on standard error. Libraries speak only when something is wrong: they log URLs with tokens."""
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)-7s %(name)s: %(message)s")
    for room in ("bot", "handlers", "storage", "translations"):
        logging.getLogger(room).setLevel(level)
    for chatty in ("aiogram", "aiohttp", "apscheduler", "asyncio"):
        logging.getLogger(chatty).setLevel(logging.CRITICAL)


def where(error: BaseException) -> str:
    """The kind of an error and the places it went through. Its message stays out: it may hold somebody's words."""
    frames = traceback.extract_tb(error.__traceback__)[-4:]
    path = " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames))
    return f"{type(error).__name__} at {path}"
