"""The real program in processes that a test can kill. They are forked from one that has imported everything already.

Each line on standard input starts one; its number comes back. When the file named in `CRASH_AT` says 3, the program
dies at the third commit from then on, before it is done.
"""

import asyncio
import os
import signal
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from bot.journal import set_up
from bot.running import run
from bot.settings import Settings
from translations.catalogue import shared_catalogue
from translations.phrasebook import shared_phrasebook
from translations.topics import encoder
from translations.topics.classifier import shared_encoder
from translations.topics.neighbours import shared_neighbours

LEASE = timedelta(milliseconds=400)


def main() -> None:
    """What takes longest to read (phrasebook, texts, sentence model) is read before the first fork."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    shared_phrasebook()
    for language in shared_catalogue().languages:
        shared_catalogue().texts(language.code)
    shared_neighbours()
    read = (encoder.model_file(), encoder.vocabulary())
    tuned, plain = (encoder._specification(*read, changes) for changes in (shared_encoder()._changes, {}))
    setattr(encoder, "_specification", lambda _file, _words, changes: tuned if changes else plain)  # noqa: B010
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
    asyncio.run(run(Settings(), LEASE))
    os._exit(0)


def _written(connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
    """A commit counts when a row was written, other than a lease."""
    if statement.startswith(("INSERT", "UPDATE", "DELETE")) and " lease" not in statement.split("SET")[0][:40]:
        connection.info["written"] = True


def _commits(connection: Any) -> None:
    changes = connection.connection.driver_connection.total_changes
    changed = changes != connection.info.get("changes")
    connection.info["changes"] = changes
    order = Path(os.environ["CRASH_AT"])
    if not connection.info.pop("written", False) or not changed or not order.exists():
        return
    left = int(order.read_text()) - 1
    if left:
        order.write_text(str(left))
    else:
        order.unlink()
        os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main()
