"""The real program in processes that a test can kill. They are forked from one that has imported everything already.

Each line on standard input starts one; its number comes back. While the file named in `CRASH_AT` says "before 3" or
"after 3", the third commit from then on is the program's last deed (before it, or just after it).
"""

import asyncio
import os
import signal
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

import bot.build
from bot.journal import set_up
from bot.running import run
from bot.settings import Settings
from translations.phrasebook import Phrasebook

LEASE = timedelta(milliseconds=400)


def main() -> None:
    """The phrasebook takes longest to read, so it is read before the first fork."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    phrasebook = Phrasebook()
    bot.build.Phrasebook = lambda: phrasebook  # type: ignore[assignment, misc]
    print("ready", flush=True)  # noqa: T201
    for _ in sys.stdin:
        number = os.fork()
        if number == 0:
            _live()
        print(number, flush=True)  # noqa: T201


def _live() -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    set_up()
    event.listen(Engine, "before_cursor_execute", _written)
    event.listen(Engine, "commit", _commits)
    event.listen(Engine, "checkin", _committed)
    import cProfile, pstats
    pr=cProfile.Profile(); pr.enable()
    import threading
    def dump():
        import time; time.sleep(2.5); pr.disable(); f=open(f"/tmp/prof.{os.getpid()}","w"); pstats.Stats(pr,stream=f).sort_stats("cumtime").print_stats(45); f.close()
    threading.Thread(target=dump,daemon=True).start()
    asyncio.run(run(Settings(), LEASE))
    os._exit(0)


def _written(connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
    """A commit counts when something was written, other than a lease."""
    if statement.startswith(("INSERT", "UPDATE", "DELETE")) and " lease" not in statement.split("SET")[0][:40]:
        connection.info["written"] = True


def _commits(connection: Any) -> None:
    if connection.info.pop("written", False) and _due("before"):
        os.kill(os.getpid(), signal.SIGKILL)
    connection.info["just"] = True


def _committed(_dbapi: Any, record: Any) -> None:
    if record.info.pop("just", False) and _due("after"):
        os.kill(os.getpid(), signal.SIGKILL)


def _due(when: str) -> bool:
    order = Path(os.environ["CRASH_AT"])
    if not order.exists():
        return False
    ordered, count = order.read_text().split()
    if ordered != when:
        return False
    if int(count) == 1:
        order.unlink()
        return True
    order.write_text(f"{when} {int(count) - 1}")
    return False


if __name__ == "__main__":
    main()
