"""Joining: a link, a language, a card, done. Two taps for a guardian, none for staff."""

from html import escape

from aiogram import F, Router
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message

from care.hours import today
from handlers.buttons import JoinTap, keyboard, languages
from handlers.here import Answers, Here, answer, rewrite, say, toast
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
    here.message.register(show_card, PRIVATE, F.text.casefold().in_({"afspraken", "agreements"}))
    here.callback_query.register(tapped, JoinTap.filter())
    return here


async def open_invitation(message: Message, command: CommandObject, here: Here) -> Answers:
    assert message.from_user is not None
    guest = here.texts(message.from_user.language_code)
    found = await here.uow.invitations.read(command.args or "", message.from_user.id, here.now)
    if isinstance(found, Refusal):
        already = here.account.guardian or here.account.staff
        if found is Refusal.USED and already is not None:
            return [answer(message, guest("invite-again", name=already.name))]
        return [answer(message, guest(f"invite-{found}"))]
    assert found.person_id is not None
    person = await here.uow.people.person(found.person_id)
    held = here.account.guardian if person.kind is PersonKind.GUARDIAN else here.account.staff
    if held is not None and held.id != person.id and not held.key.startswith("telegram:"):
        return [answer(message, guest("invite-other-person", name=held.name))]
    found.used_at = here.now
    await here.uow.people.join(person, message.from_user.id)
    return (
        await _welcome_staff(here, person, message) if person.kind is PersonKind.STAFF else await _greet(here, person)
    )


async def start_again(message: Message, here: Here) -> Answers:
    if here.account.guardian is not None:
        return await _greet(here, here.account.guardian)
    if here.account.staff is not None:
        return await _welcome_staff(here, here.account.staff, message)
    return [answer(message, _stranger(here, message))]


async def choose_language(message: Message, here: Here) -> Answers:
    if here.account.guardian is None:
        return [answer(message, _stranger(here, message))] if here.account.staff is None else []
    t = here.texts()
    return [answer(message, t("join-language-choose"), languages(here.catalogue.languages))]


async def show_card(message: Message, here: Here) -> Answers:
    guardian = here.account.guardian
    if guardian is None:
        return [answer(message, _stranger(here, message))] if here.account.staff is None else []
    t = here.texts()
    text = await _card(here, guardian, t)
    if guardian.consented_at is None:
        return [answer(message, text, _agree(t), html=True)]
    agreed = t(
        "card-agreed-on",
        date=t.date(today(guardian.consented_at, here.policy)),
        version=guardian.consent_version or here.policy.card_version,
    )
    return [answer(message, f"{text}\n\n{escape(agreed, quote=False)}", html=True)]


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
            return [toast(query), *rewrite(query, t("language-changed"))]
        case "language" | "yes":
            return [toast(query), *rewrite(query, await _card(here, guardian, t), _agree(t), html=True)]
        case "agree":
            await here.uow.people.consent(guardian, here.policy.card_version, here.now)
            done = t("join-done", name=guardian.name, children=await _children(here, guardian, t))
            text = f"{await _card(here, guardian, t)}\n\n✔️ {escape(t('join-agree'), quote=False)}"
            return [
                toast(query),
                *rewrite(query, text, html=True),
                say(query.from_user.id, f"{done}\n\n{t('join-commands')}"),
            ]
        case "decline":
            guardian.consented_at = guardian.consent_version = None
            return [toast(query), *rewrite(query, t("join-declined"))]
        case _:
            return [toast(query, t("sorry-old-button"))]


async def _greet(here: Here, guardian: Person) -> Answers:
    assert guardian.telegram_id is not None
    t = here.catalogue.texts(guardian.language)
    hello = t(
        "join-hello",
        name=guardian.name,
        organisation=here.policy.organisation,
        children=await _children(here, guardian, t),
    )
    buttons = keyboard(
        [(t("join-language-yes"), JoinTap(act="yes"))], [(f"🌐 {t('join-language-other')}", JoinTap(act="choose"))]
    )
    return [say(guardian.telegram_id, f"{hello}\n\n{t('join-language-question')}", buttons)]


async def _welcome_staff(here: Here, staff: Person, message: Message) -> Answers:
    t = here.staff
    groups = await here.uow.people.groups_of_staff(staff.id)
    if not groups:
        return [answer(message, t("staff-joined-no-group", name=staff.name))]
    children = await here.uow.people.children_of_group(groups[0].id, here.day)
    example = t("example-line", child=children[0].name if children else "Mila")
    names = t.list([group.name for group in groups])
    return [answer(message, t("staff-joined", name=staff.name, groups=names, example=example))]


async def _card(here: Here, guardian: Person, t: Texts) -> str:
    """What the bot is and the two-sided expectations (R14), as one message."""
    organisation, phone = here.policy.organisation, here.policy.phone
    children = await here.uow.people.children_of_guardian(guardian.id)
    groups = t.list(dict.fromkeys(child.group.name for child in children))
    parts = [
        f"<b>{_safe(t('join-card-title'))}</b>",
        "\n".join(
            _safe(line)
            for line in (
                t("join-what-i-am"),
                t("join-who-reads", groups=groups),
                t("join-machine", organisation=organisation),
                t("join-telegram"),
            )
        ),
        f"<b>{_safe(t('join-expect-us-title'))}</b>\n{_safe(t('join-expect-us'))}",
        f"<b>{_safe(t('join-expect-you-title'))}</b>\n{_safe(t('join-expect-you', phone=phone))}",
    ]
    return "\n\n".join(parts)


async def _children(here: Here, guardian: Person, t: Texts) -> str:
    return t.list([child.name for child in await here.uow.people.children_of_guardian(guardian.id)])


def _agree(t: Texts) -> InlineKeyboardMarkup:
    return keyboard([(f"✅ {t('join-agree')}", JoinTap(act="agree"))], [(t("join-decline"), JoinTap(act="decline"))])


def _stranger(here: Here, message: Message) -> str:
    t = here.texts(message.from_user.language_code if message.from_user else None)
    return t("stranger", organisation=here.policy.organisation, phone=here.policy.phone)


def _safe(text: str) -> str:
    return escape(text, quote=False)
