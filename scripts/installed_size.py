"""How large the runtime installation is: the distributions of requirements.lock, as they lie on this disk.

It must stay small enough for the cheap machine of a nursery, so no torch and no CUDA. Exit status 1 when it
outgrows that.
"""

import re
import sys
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

LIMIT = 600_000_000
LOCK = Path(__file__).parent.parent / "requirements.lock"


def size(name: str) -> int:
    """Bytes of one distribution; 0 for one that this platform does not need."""
    try:
        files = distribution(name).files or []
    except PackageNotFoundError:
        return 0
    return sum(path.stat().st_size for path in (Path(str(file.locate())) for file in files) if path.is_file())


def main() -> int:
    sizes = {name: size(name) for name in re.findall(r"^([\w.-]+)==", LOCK.read_text(encoding="utf-8"), re.MULTILINE)}
    total = sum(sizes.values())
    largest = sorted(sizes, key=lambda name: -sizes[name])[:3]
    of_which = ", ".join(f"{name} {sizes[name] / 1e6:.0f} MB" for name in largest)
    sys.stdout.write(f"The runtime installation is {total / 1e9:.2f} GB ({of_which}); the limit is {LIMIT / 1e9} GB.\n")
    return int(total > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
