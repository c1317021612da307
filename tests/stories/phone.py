"""A person with a phone: she types, taps a button by its label, and reads what is on her screen."""

from dataclasses import replace

from bot.demo.nursery import Nursery
from bot.emulator import Shown

TEAM = "Team Vlinders"


class Phone:
    """Each act waits until the bot has nothing left to do at this moment; time itself does not go by."""

    def __init__(self, nursery: Nursery, name: str) -> None:
        self._nursery = nursery
        self.user = nursery.people[name]

    async def says(
        self,
        text: str,
        *,
        room: str | None = None,
        topic: str | None = None,
        to: str | None = None,
        forwarded_from: str | None = None,
    ) -> int:
        """Type `text`; `to` answers the newest message there that holds those words. The number of the message."""
        chat, thread = self._place(room, topic)
        reply = self._message(to, room, topic).message_id if to else None
        sent = self._nursery.telegram.type(
            self.user, text, chat=chat, thread=thread, reply_to=reply, forwarded_from=forwarded_from
        )
        await self._nursery.settle()
        return sent

    async def edits(self, message: int, text: str, *, room: str | None = None) -> None:
        self._nursery.telegram.edit(self.user, message, text, chat=self._place(room, None)[0])
        await self._nursery.settle()

    async def taps(self, label: str, *, room: str | None = None, on: int | None = None) -> str | None:
        """Tap a button; what the phone shows for a moment, if anything."""
        chat, _ = self._place(room, None)
        self._nursery.telegram.tap(self.user, label, chat=chat, message_id=on)
        await self._nursery.settle()
        return self._nursery.telegram.toast(self.user)

    async def presses(self, data: str, message: int, *, room: str | None = None) -> str | None:
        """Send the data of a button that this message no longer shows, or never did, as an old or altered app can."""
        telegram = self._nursery.telegram
        chat, _ = self._place(room, None)
        pressed = telegram.chats[chat or self.user].messages[message]
        shown = replace(pressed, inline=[[{"text": "·", "callback_data": data}]])
        telegram.press(self.user, shown, shown.inline[0][0])
        await self._nursery.settle()
        return telegram.toast(self.user)

    async def sends_photo(
        self, caption: str | None = None, *, room: str | None = None, topic: str | None = None
    ) -> None:
        chat, thread = self._place(room, topic)
        self._nursery.telegram.send_photo(self.user, caption=caption, chat=chat, thread=thread)
        await self._nursery.settle()

    async def sends_sticker(self, *, room: str | None = None, topic: str | None = None) -> None:
        chat, thread = self._place(room, topic)
        self._nursery.telegram.send_sticker(self.user, chat=chat, thread=thread)
        await self._nursery.settle()

    async def sends_voice(self, *, room: str | None = None, topic: str | None = None) -> None:
        chat, thread = self._place(room, topic)
        self._nursery.telegram.send_voice(self.user, chat=chat, thread=thread)
        await self._nursery.settle()

    async def blocks(self) -> None:
        self._nursery.telegram.block(self.user)
        await self._nursery.settle()

    async def comes_back(self) -> None:
        self._nursery.telegram.unblock(self.user)
        await self._nursery.settle()

    def place(self, room: str) -> int:
        """The number of a room's chat."""
        return self._nursery.rooms[room]

    def screen(self, *, room: str | None = None, topic: str | None = None) -> list[Shown]:
        return self._nursery.telegram.screen(self.user, *self._place(room, topic))

    def last(self, *, room: str | None = None, topic: str | None = None) -> Shown:
        return self.screen(room=room, topic=topic)[-1]

    def reads(self, *, room: str | None = None, topic: str | None = None) -> str:
        """Everything on this screen, as one text."""
        return "\n\n".join(shown.text for shown in self.screen(room=room, topic=topic))

    def buttons(self, *, room: str | None = None, topic: str | None = None) -> list[str]:
        """The labels under the newest message that has any."""
        shown = next((one for one in reversed(self.screen(room=room, topic=topic)) if one.buttons), None)
        return [label for row in shown.buttons for label in row] if shown else []

    def showing(self, label: str) -> int:
        """The number of the newest message of her own chat with this button."""
        return next(one.message_id for one in reversed(self.screen()) if any(label in row for row in one.buttons))

    def _place(self, room: str | None, topic: str | None) -> tuple[int | None, int | None]:
        if room is None:
            return None, None
        chat = self._nursery.rooms[room]
        topics = {one.name: thread for thread, one in self._nursery.telegram.chats[chat].topics.items()}
        return chat, topics[topic] if topic else None

    def _message(self, words: str, room: str | None, topic: str | None) -> Shown:
        return next(one for one in reversed(self.screen(room=room, topic=topic)) if words in one.text)
