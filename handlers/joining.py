"""Joining: a link, a language, a card, done. Two taps for a guardian, none for staff."""

from aiogram import F, Router
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message

from care.hours import today
from handlers import bridging
from handlers.access import at_desk
from handlers.buttons import JoinTap, keyboard, languages
from handlers.here import Answers, Here, answer, rewrite, say, toast
from handlers.markup import safe
from handlers.menus import in_own_chat
from handlers.writing import by_buttons
from storage.invitations import Refusal
from storage.models import Person, PersonKind
from translations.catalogue import Texts

PRIVATE = F.chat.type == "private"


def router() -> Router:
    here = Router(name="joining")
    here.message.register(open_invitation, CommandStart(deep_link=True), PRIVATE)
    here.message.register(start_again, CommandStart(), PRIVATE)
    here.message.register(choose_language, Command("language", "taal"), PRIVATE)
    here.message.register(show_card, Command("card", "afspraken"), PRIVATE)
    here.message.register(show_card, PRIVATE, F.text, asks_for_card)
    here.message.register(by_buttons, PRIVATE, Command("dag", "day"), at_desk)
    here.message.register(guide, PRIVATE, F.text.startswith("/"), has_joined)
    here.callback_query.register(tapped, JoinTap.filter())
    here.callback_query.register(bridging.chosen, bridging.BridgeTap.filter())
    return here


async def asks_for_card(message: Message, here: Here) -> bool:
    """One word is enough to see what was agreed (R14): hers, or the one that the team says at the door."""
    words = {here.catalogue.texts(language.code)("card-word").casefold() for language in here.catalogue.languages}
    said = (message.text or "").strip(' \t\n.!?؟"“”„«»').casefold()
    return here.account.guardian is not None and said in words


async def has_joined(_message: Message, here: Here) -> bool:
    return here.account.guardian is not None and here.account.guardian.consented_at is not None


async def open_invitation(message: Message, command: CommandObject, here: Here) -> Answers:
    assert message.from_user is not None
    t = here.texts(message.from_user.language_code)
    found = await here.uow.invitations.read(command.args or "", message.from_user.id, here.now)
    if found is Refusal.OWN:
        return await start_again(message, here)
    if isinstance(found, Refusal):
        return [answer(message, t(f"invite-{found}"))]
    assert found.person_id is not None
    person = await here.uow.people.person(found.person_id)
    held = here.account.guardian if person.kind is PersonKind.GUARDIAN else here.account.staff
    if held is not None and held.id != person.id and not held.key.startswith("telegram:"):
        return [answer(message, t("invite-other-person", name=held.name))]
    found.used_at = here.now
    await here.uow.people.join(person, message.from_user.id)
    if person.kind is PersonKind.STAFF:
        menu = in_own_chat(here, here.account.guardian, person, message.chat.id)
        return [*await _welcome_staff(here, person, message), menu]
    return await _greet(here, person)


async def start_again(message: Message, here: Here) -> Answers:
    guardian = here.account.guardian
    if guardian is None:
        return await _not_a_guardian(message, here)
    if guardian.consented_at is None:
        return await _greet(here, guardian)
    t = here.texts()
    return [answer(message, f"{t('invite-again', name=guardian.name)}\n\n{t('join-commands')}")]


async def guide(message: Message, here: Here) -> Answers:
    """Any other command of a guardian: none of them is meant for the team."""
    t = here.texts()
    return [
        answer(message, f"{t('join-what-i-am')}\n\n{t('join-commands')}{await _both_hats(here, here.account.staff)}")
    ]


async def choose_language(message: Message, here: Here) -> Answers:
    if here.account.guardian is None:
        return await _not_a_guardian(message, here)
    return [answer(message, here.texts()("join-language-choose"), languages(here.catalogue.languages))]


async def show_card(message: Message, here: Here) -> Answers:
    """The card with the day on which she agreed; with the question when there is a newer one, or she never did."""
    guardian = here.account.guardian
    if guardian is None:
        return await _not_a_guardian(message, here)
    t = here.texts()
    if not await here.uow.people.children_of_guardian(guardian.id):
        return [answer(message, t("reply-nothing-yet", phone=here.policy.phone))]
    text = await _card(here, guardian, t)
    if guardian.consented_at is None:
        return [answer(message, text, _agree(t), html=True)]
    agreed = t(
        "card-agreed-on",
        date=t.date(today(guardian.consented_at, here.policy)),
        version=guardian.consent_version or here.policy.card_version,
    )
    return [answer(message, f"{text}\n\n{safe(agreed)}", None if _agreed(here, guardian) else _agree(t), html=True)]


async def tapped(query: CallbackQuery, callback_data: JoinTap, here: Here) -> Answers:
    guardian = here.account.guardian
    if guardian is None:
        return [toast(query, here.texts(query.from_user.language_code)("sorry-old-button"))]
    known = {language.code for language in here.catalogue.languages}
    if callback_data.act == "language" and callback_data.language in known:
        guardian.language = callback_data.language
    t = here.catalogue.texts(guardian.language)
    match callback_data.act:
        case "choose":
            return [toast(query), *rewrite(query, t("join-language-choose"), languages(here.catalogue.languages))]
        case "language" if guardian.consented_at is not None:
            return _language_changed(query, here, guardian, t)
        case "agree" if _agreed(here, guardian):
            return [toast(query, t("noted-already"))]
        case "agree":
            return await _agree_now(query, here, guardian)
        case "language" | "yes":
            return [toast(query), *rewrite(query, await _card(here, guardian, t), _agree(t), html=True)]
        case "decline":
            guardian.consented_at = guardian.consent_version = None
            return [toast(query), *rewrite(query, t("join-declined"))]
        case "not-me" if guardian.consented_at is None:
            guardian.telegram_id = None
            await here.uow.invitations.give_back(guardian.id)
            return [toast(query), *rewrite(query, t("join-not-me-done", name=guardian.name))]
        case _:
            return [toast(query, t("sorry-old-button"))]


def _language_changed(query: CallbackQuery, here: Here, guardian: Person, t: Texts) -> Answers:
    menu, asked = in_own_chat(here, guardian, here.account.staff, query.from_user.id), bridging.question(here, guardian)
    if asked is None:
        return [toast(query), *rewrite(query, t("language-changed")), menu]
    return [toast(query), *rewrite(query, f"{t('language-changed')}\n\n{asked[0]}", asked[1]), menu]


async def _agree_now(query: CallbackQuery, here: Here, guardian: Person) -> Answers:
    t = here.catalogue.texts(guardian.language)
    await here.uow.people.consent(guardian, here.policy.card_version, here.now)
    card = f"{await _card(here, guardian, t)}\n\n✔️ {safe(t('join-agree'))}"
    done = t("join-done", name=guardian.name, children=await _children(here, guardian, t))
    asked = bridging.question(here, guardian) if guardian.bridge is None else None
    return [
        toast(query),
        *rewrite(query, card, html=True),
        say(query.from_user.id, f"{done}\n\n{t('join-commands')}{await _both_hats(here, here.account.staff)}"),
        in_own_chat(here, guardian, here.account.staff, query.from_user.id),
        *([say(query.from_user.id, *asked)] if asked else []),
    ]


async def _greet(here: Here, guardian: Person) -> Answers:
    assert guardian.telegram_id is not None
    t = here.catalogue.texts(guardian.language)
    children = await _children(here, guardian, t)
    if not children:
        return [say(guardian.telegram_id, t("reply-nothing-yet", phone=here.policy.phone))]
    hello = t("join-hello", name=guardian.name, organisation=here.policy.organisation, children=children)
    buttons = keyboard(
        [(t("join-language-yes"), JoinTap(act="yes"))],
        [(f"🌐 {t('join-language-other')}", JoinTap(act="choose"))],
        [(t("join-not-me", name=guardian.name), JoinTap(act="not-me"))],
    )
    return [say(guardian.telegram_id, f"{hello}\n\n{t('join-language-question')}", buttons)]


async def _welcome_staff(here: Here, staff: Person, message: Message) -> Answers:
    t = here.staff
    groups = await here.uow.people.groups_of_staff(staff.id)
    if not groups:
        return [answer(message, t("staff-joined-no-group", name=staff.name))]
    names = t.list([group.name for group in groups])
    if here.account.guardian is not None:
        hello = t("staff-joined-parent", name=staff.name, groups=names)
        return [answer(message, hello + await _both_hats(here, staff))]
    children = await here.uow.people.children_of_group(groups[0].id, here.day)
    example = t("example-line", child=children[0].name if children else "Mila")
    return [answer(message, t("staff-joined", name=staff.name, groups=names, example=example))]


async def _not_a_guardian(message: Message, here: Here) -> Answers:
    if here.account.staff is not None:
        return await _welcome_staff(here, here.account.staff, message)
    t = here.texts(message.from_user.language_code if message.from_user else None)
    return [answer(message, t("stranger", organisation=here.policy.organisation, phone=here.policy.phone))]


async def _both_hats(here: Here, staff: Person | None) -> str:
    """What somebody has to know who is a guardian and staff: whose words hers are in this chat."""
    if staff is None or not await here.uow.people.groups_of_staff(staff.id):
        return ""
    return f"\n\n{here.staff('staff-also-parent')}"


async def _card(here: Here, guardian: Person, t: Texts) -> str:
    """What the bot is and the two-sided expectations (R14), as one message."""
    organisation, phone = here.policy.organisation, here.policy.phone
    children = await here.uow.people.children_of_guardian(guardian.id)
    groups = t.list(dict.fromkeys(child.group.name for child in children))
    parts = [
        f"<b>{safe(t('join-card-title'))}</b>",
        "\n".join(
            safe(line)
            for line in (
                t("join-what-i-am"),
                t("join-who-reads", groups=groups),
                t("join-machine", organisation=organisation),
                t("join-telegram"),
            )
        ),
        f"<b>{safe(t('join-expect-us-title'))}</b>\n{safe(t('join-expect-us'))}",
        f"<b>{safe(t('join-expect-you-title'))}</b>\n{safe(t('join-expect-you', phone=phone))}",
    ]
    return "\n\n".join(parts)


async def _children(here: Here, guardian: Person, t: Texts) -> str:
    return t.list([child.name for child in await here.uow.people.children_of_guardian(guardian.id)])


def _agreed(here: Here, guardian: Person) -> bool:
    return guardian.consented_at is not None and guardian.consent_version == here.policy.card_version


def _agree(t: Texts) -> InlineKeyboardMarkup:
    return keyboard([(f"✅ {t('join-agree')}", JoinTap(act="agree"))], [(t("join-decline"), JoinTap(act="decline"))])
