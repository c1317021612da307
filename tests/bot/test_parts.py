"""Cutting long messages, judged by the reader of Telegram's HTML that the emulator has."""

import re

from aiogram.methods import SendMessage
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, ReplyParameters
from hypothesis import given
from hypothesis import strategies as st

from bot.emulator.words import formatted
from bot.parts import LONGEST, in_parts, split, units

SIGNS = st.text(
    st.sampled_from("abż<>&\"'  \n\u200f\u2068\u2069مرحبا😴👩‍👧é"),
    min_size=1,
    max_size=60,
)
TAGS = st.sampled_from(["", "b", "i", "s", "blockquote"])


def safe(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


@st.composite
def messages(draw: st.DrawFn) -> str:
    """As the composer makes them: inside a tag there is no blank line."""
    paragraphs = []
    for _ in range(draw(st.integers(1, 8))):
        tag, words = draw(TAGS), draw(SIGNS) * draw(st.sampled_from([1, 1, 3, 9]))
        inside = safe(re.sub(r"\n\s*\n", "\n", words) if tag else words)
        paragraphs.append(f"<{tag}>{inside}</{tag}>" if tag else inside)
    return "\n\n".join(paragraphs)


def seen(html: str) -> str:
    """What a reader sees, without the blank space that Telegram trims."""
    return "".join(formatted(html, "HTML", None)[0].split())


@given(messages(), st.integers(60, 400))
def test_nothing_is_lost_and_every_part_is_taken(html: str, limit: int) -> None:
    parts = in_parts(html, limit)
    assert "".join(seen(part) for part in parts) == seen(html)
    assert all(units(part) <= limit for part in parts)
    assert all(part.strip() for part in parts) or not html.strip()


@given(messages())
def test_what_fits_stays_one_message_as_it_was(html: str) -> None:
    assert in_parts(html, units(html)) == [html]


def test_a_cut_keeps_the_tags_of_a_paragraph_that_fits() -> None:
    quote = f"<blockquote>{'woord ' * 10}</blockquote>"
    assert in_parts(f"{'a ' * 40}\n\n{quote}", 90)[-1] == quote


def test_a_word_longer_than_a_message_is_cut_between_characters() -> None:
    parts = in_parts("😴" * 100 + "&amp;" * 30, 70)
    assert seen("".join(parts)) == "😴" * 100 + "&" * 30
    assert all(units(part) <= 70 for part in parts)


def test_only_the_last_part_rings_and_has_the_buttons_and_only_the_first_answers() -> None:
    buttons = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="✅", callback_data="p:understood")]])
    text = "\n\n".join("woord " * 300 for _ in range(4))
    message = SendMessage(
        chat_id=1,
        message_thread_id=7,
        text=text,
        parse_mode="HTML",
        reply_markup=buttons,
        reply_parameters=ReplyParameters(message_id=5),
        disable_notification=False,
        protect_content=True,
    )
    *earlier, last = split(message)
    assert len(earlier) >= 1
    assert [part.reply_markup for part in earlier] == [None] * len(earlier)
    assert last.reply_markup == buttons
    assert all(part.disable_notification for part in earlier)
    assert not last.disable_notification
    assert earlier[0].reply_parameters is not None
    assert last.reply_parameters is None
    assert all(part.protect_content and part.message_thread_id == 7 for part in (*earlier, last))
    assert all(units(part.text) <= LONGEST for part in (*earlier, last))
