"""Text as Telegram's HTML: what people wrote is never taken for a mark."""

import re
from collections.abc import Sequence
from html import escape

from translations.catalogue import Texts


def safe(text: str) -> str:
    return escape(text, quote=False)


def quote(text: str) -> str:
    return f"<blockquote>{safe(_without_gaps(text))}</blockquote>"


def blocks(parts: Sequence[str]) -> str:
    """Paragraphs, leaving out what is empty."""
    return "\n\n".join(part for part in parts if part)


def struck(before: str, after: str, t: Texts, apart: str = "\n") -> str:
    """Both values in sight: the old one struck through, then the new one (R22)."""
    old = f"<s>{_without_gaps(before)}</s>" if before else ""
    if not after:
        return f"{old} {safe(t('correction-gone'))}"
    new = f"{t.line('⬅️' if t.rtl else '➡️')} {after}"
    return f"{old}{apart}{new}" if old else new


def _without_gaps(text: str) -> str:
    """What stands inside a tag holds no empty line, so that a long message can be cut between its paragraphs."""
    return re.sub(r"\n\s*\n", "\n", text.strip())
