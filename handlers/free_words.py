"""The words of a draft that no checked phrase is: in which language each reader gets them."""

from collections.abc import Sequence

from handlers.here import Here
from handlers.passages import Reader
from storage.models import Person


def ways(here: Here, people: Sequence[Person]) -> list[str]:
    """A line for each language that no machine knows: in what its readers get the team's free words."""
    t, passages = here.staff, here.composer.passages
    written = t(f"language-{t.language}")
    alone, lines = list[str](), list[str]()
    for reader in dict.fromkeys(map(Reader.of, people)):
        language = t(f"language-{reader.language}")
        if reader.language == t.language or passages.by_machine(reader.language):
            continue
        bridge = passages.machine_language(reader)
        if bridge is None:
            alone.append(language)
        else:
            lines.append(t("preview-bridge", language=language, written=written, bridge=t(f"language-{bridge}")))
    if alone:
        lines.insert(0, t("preview-as-written", languages=t.list(dict.fromkeys(alone)), written=written))
    return lines
