"""Chats and who is in them: people, forums, groups, topics, comings and goings, blocks and moves."""

from collections.abc import Iterable

from bot.emulator.shapes import message_json, user_json
from bot.emulator.state import State
from bot.emulator.world import BotStatus, Chat, Json, Kind, Message, Topic, User

FIRST_USER, FIRST_GROUP, FIRST_FORUM = 1000, 4_000_000_000, 1_002_000_000_000
ICON_COLOURS = (7322096, 16766590, 13338331, 9367192, 16749490, 16478047)


class Groups(State):
    def add_user(
        self,
        first_name: str,
        *,
        user_id: int | None = None,
        last_name: str | None = None,
        language_code: str | None = "nl",
        username: str | None = None,
    ) -> int:
        number = user_id if user_id is not None else self.count("user", FIRST_USER)
        if number in self.users or number <= 0:
            raise ValueError(f"the number {number} cannot be given")
        self.users[number] = User(number, first_name, last_name, language_code, username)
        self.chats[number] = Chat(number, Kind.PRIVATE, members=[number])
        return number

    def add_forum(self, title: str, members: Iterable[int] = ()) -> int:
        """A supergroup with topics; its first member made it and made the bot an administrator."""
        number = -self.count("forum", FIRST_FORUM)
        return self.open_group(Chat(number, Kind.SUPERGROUP, title, forum=True), members)

    def add_group(self, title: str, members: Iterable[int] = (), *, admin: bool = True) -> int:
        number = -self.count("group", FIRST_GROUP)
        status = BotStatus.ADMINISTRATOR if admin else BotStatus.MEMBER
        return self.open_group(Chat(number, Kind.GROUP, title, bot=status), members)

    def open_group(self, chat: Chat, members: Iterable[int]) -> int:
        chat.members = list(dict.fromkeys(members)) or [self.add_user("Owner")]
        chat.owner = chat.members[0]
        self.chats[chat.id] = chat
        owner = self.users[chat.owner]
        self.tell_membership("my_chat_member", chat, owner, self.bot, "left", chat.bot.value)
        self.announce(chat, owner.id, {"new_chat_members": [user_json(self.bot)]})
        return chat.id

    def announce(self, chat: Chat, sender: int, service: Json, *, thread: int | None = None) -> Message:
        """A service message; Telegram tells the bot of it unless the bot itself is the one who acted."""
        message = self.post(chat, sender, service=service, thread=thread)
        if sender != self.bot.id:
            self.tell_bot("message", message)
        return message

    def join(self, user: int, chat: int) -> None:
        room, person = self.chats[chat], self.users[user]
        if user in room.members:
            return
        room.members.append(user)
        self.tell_membership("chat_member", room, person, person, "left", "member")
        self.announce(room, user, {"new_chat_members": [user_json(person)]})

    def leave(self, user: int, chat: int) -> None:
        room, person = self.chats[chat], self.users[user]
        if user not in room.members:
            return
        old = self.status(room, user)
        self.announce(room, user, {"left_chat_member": user_json(person)})
        room.members.remove(user)
        self.tell_membership("chat_member", room, person, person, old, "left")

    def status(self, chat: Chat, user: int) -> str:
        if user == self.bot.id:
            return chat.bot.value
        if user == chat.owner:
            return "creator"
        return "member" if user in chat.members else "left"

    def kick_bot(self, chat: int) -> None:
        """The owner throws the bot out of a group."""
        self.part_with_bot(self.chats[chat], BotStatus.KICKED, None)

    def part_with_bot(self, room: Chat, status: BotStatus, actor: int | None) -> None:
        person = self.users[actor or room.owner or self.bot.id]
        self.tell_membership("my_chat_member", room, person, self.bot, room.bot.value, status.value)
        room.bot = status
        self.announce(room, person.id, {"left_chat_member": user_json(self.bot)})

    def open_topic(
        self, user: int, chat: int, name: str, *, icon_color: int = ICON_COLOURS[0], icon: str | None = None
    ) -> int:
        """A topic's number is that of the service message that opened it."""
        room = self.chats[chat]
        created: Json = {"name": name, "icon_color": icon_color}
        if icon:
            created["icon_custom_emoji_id"] = icon
        number = room.last_id + 1
        room.topics[number] = Topic(number, name, icon_color, icon)
        self.announce(room, user, {"forum_topic_created": created}, thread=number)
        return number

    def delete_topic(self, chat: int, thread: int) -> None:
        """A topic removed with all that was in it."""
        room = self.chats[chat]
        del room.topics[thread]
        for message in room.messages.values():
            if message.thread == thread and not message.deleted:
                message.deleted = True
                self.record("delete", message)

    def block(self, user: int) -> None:
        """Blocking is leaving: nothing more arrives, and the bot hears of it at once."""
        if not self.users[user].blocked:
            self.users[user].blocked = True
            self.private_status(user, "member", "kicked")

    def unblock(self, user: int) -> None:
        if self.users[user].blocked:
            self.users[user].blocked = False
            self.private_status(user, "kicked", "member")

    def private_status(self, user: int, old: str, new: str) -> None:
        self.tell_membership("my_chat_member", self.chats[user], self.users[user], self.bot, old, new)

    def deactivate(self, user: int) -> None:
        """The account is deleted; Telegram tells bots nothing of it until they write."""
        self.users[user].deactivated = True

    def migrate(self, chat: int) -> int:
        """A plain group becomes a supergroup: the old number answers only where to go."""
        old = self.chats[chat]
        if old.kind is not Kind.GROUP:
            raise ValueError("only a plain group can become a supergroup")
        number = -self.count("forum", FIRST_FORUM)
        new = Chat(number, Kind.SUPERGROUP, old.title, members=list(old.members), owner=old.owner, bot=old.bot)
        self.chats[number] = new
        actor = old.owner or self.bot.id
        self.announce(old, actor, {"migrate_to_chat_id": number})
        self.announce(new, actor, {"migrate_from_chat_id": chat})
        old.migrated_to = number
        for phone in self.phones.values():
            phone.chats = tuple(number if one == chat else one for one in phone.chats)
        return number

    def pin(self, chat: Chat, message: Message, actor: int, *, quietly: bool = False) -> None:
        if message.id in chat.pinned:
            chat.pinned.remove(message.id)
        chat.pinned.append(message.id)
        self.record("pin", message)
        if not quietly:
            content = {"pinned_message": message_json(self, message, with_reply=False)}
            self.announce(chat, actor, content, thread=message.thread)

    def remove(self, message: Message) -> None:
        room = self.chats[message.chat]
        message.deleted = True
        if message.id in room.pinned:
            room.pinned.remove(message.id)
        if room.keyboard_message == message.id:
            room.keyboard_message = None
        self.record("delete", message)
