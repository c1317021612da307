"""Checked phrases for whoever writes: found by a word or two, or by the moment of the day, and put in with one tap."""

import asyncio
import re
from collections.abc import Sequence

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message

from handlers import free_words
from handlers.access import Desk, at_desk
from handlers.buttons import Id, children_to_pick, keyboard
from handlers.drafts import draft_of_child, line_of, names_of, not_any_more, show_here, too_full
from handlers.here import Answer, Here, answer, rewrite, toast
from handlers.markup import safe
from storage.models import Child
from translations.catalogue import Texts
from translations.phrase_files import Entry
from translations.phrase_search import MOMENTS
from translations.phrasebook import shared_phrasebook

BEST = 6
PAGE = 10
_SLOT = re.compile(r"\{(\w+)\}")
_FITS = 60


class PhraseTap(CallbackData, prefix="f"):
    """A phrase of the book by its key, and for which child once that is clear."""

    key: str
    child: Id = 0


class MomentTap(CallbackData, prefix="h"):
    """The phrases of a moment of the day, a page at a time."""

    moment: str
    page: Id = 0


def router() -> Router:
    here = Router(name="phrases")
    here.message.filter(at_desk)
    here.callback_query.filter(at_desk)
    here.message.register(look_up, Command("zin", "phrase"))
    here.callback_query.register(leaf, MomentTap.filter())
    here.callback_query.register(pick, PhraseTap.filter())
    here.callback_query.register(take_near, free_words.NearTap.filter())
    return here


async def look_up(message: Message, command: CommandObject, here: Here, desk: Desk) -> list[Answer]:
    """The best phrases for the words behind the command; without words, or where nothing fits, the moments."""
    t, words = here.staff, (command.args or "").strip()
    if not words:
        return [answer(message, t("phrase-moments"), _moments(t))]
    found = await asyncio.to_thread(shared_phrasebook().find, words, t.language, BEST)
    if not found:
        return [answer(message, t("phrase-none"), _moments(t))]
    return [answer(message, t("phrase-which"), keyboard(_to_pick(found, t, desk.child), width=1))]


async def leaf(query: CallbackQuery, callback_data: MomentTap, here: Here, desk: Desk) -> list[Answer]:
    t, moment, page = here.staff, callback_data.moment, callback_data.page
    if moment not in MOMENTS:
        return [toast(query), *rewrite(query, t("phrase-moments"), _moments(t))]
    entries = shared_phrasebook().entries(moment)
    shown = entries[page * PAGE : (page + 1) * PAGE]
    more = [(t("phrase-more"), MomentTap(moment=moment, page=page + 1))] if entries[(page + 1) * PAGE :] else []
    back = [(t("button-back"), MomentTap(moment=""))]
    buttons = keyboard(_to_pick(shown, t, desk.child), [*more, *back], width=1)
    return [toast(query), *rewrite(query, t(f"moment-{moment}"), buttons)]


async def pick(query: CallbackQuery, callback_data: PhraseTap, here: Here, desk: Desk) -> list[Answer]:
    """Put it in the child's draft as if it had been typed. What only the worker knows, she types herself."""
    t, entry = here.staff, shared_phrasebook().entry(callback_data.key)
    if entry is None:
        return [toast(query, t("sorry-old-button"))]
    child = desk.child or (await here.uow.people.find_child(callback_data.child) if callback_data.child else None)
    if child is None and not callback_data.child:
        return [toast(query), *rewrite(query, t("ask-about-whom"), await _whom(here, desk, entry))]
    if child is None or child.group_id not in desk.groups:
        return [toast(query, t("not-yours"), alert=True)]
    text = _written(entry, t, child)
    if entry.slots - {"name"}:
        typed = text if desk.child is not None or text.startswith(child.name) else f"{child.name}: {text}"
        return [toast(query), *rewrite(query, f"{safe(t('phrase-fill'))}\n<code>{safe(typed)}</code>", html=True)]
    draft = await draft_of_child(here, child, desk.chat_id, desk.thread_id)
    line = await here.uow.handovers.add_line(draft, desk.staff, text=text, chat_id=desk.chat_id, added_at=here.now)
    if await too_full(here, draft):
        await here.uow.handovers.remove_line(line)
        return [toast(query, t("too-full"), alert=True)]
    return [toast(query), *await show_here(query, here, draft)]


async def take_near(query: CallbackQuery, callback_data: free_words.NearTap, here: Here, desk: Desk) -> list[Answer]:
    """The phrase that was offered under a preview takes the place of the sentence it was offered for, and no other."""
    t = here.staff
    found = await line_of(query, here, desk, callback_data.line)
    if isinstance(found, list):
        return found
    line, draft = found
    if refused := not_any_more(query, here, draft):
        return refused
    offer = await free_words.offered(here, draft, await names_of(here, draft))
    if offer is None or offer.tap != callback_data:
        return [toast(query, t("changed-since"), alert=True), *await show_here(query, here, draft)]
    line.text, line.confirmed_by = offer.instead, None
    return [toast(query), *await show_here(query, here, draft)]


def _moments(t: Texts) -> InlineKeyboardMarkup:
    return keyboard([(t(f"moment-{moment}"), MomentTap(moment=moment)) for moment in MOMENTS])


def _to_pick(entries: Sequence[Entry], t: Texts, child: Child | None) -> list[tuple[str, PhraseTap]]:
    return [(_short(_written(entry, t, child)), PhraseTap(key=entry.key)) for entry in entries]


async def _whom(here: Here, desk: Desk, entry: Entry) -> InlineKeyboardMarkup:
    children = desk.own(await here.uow.people.all_children(here.day))
    return children_to_pick(children, lambda child: PhraseTap(key=entry.key, child=child.id))


def _written(entry: Entry, t: Texts, child: Child | None) -> str:
    """The phrase as the team reads it; dots stand for what is still to be said."""
    name = free_words.called(child) if child else "…"
    return _SLOT.sub(lambda slot: name if slot[1] == "name" else "…", entry.texts[t.language])


def _short(text: str) -> str:
    return text if len(text) <= _FITS else f"{text[: _FITS - 1]}…"
