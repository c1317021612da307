"""Troubles on order: a method that answers 429, 5xx or nothing, so that a sender's every branch can be walked."""

from dataclasses import dataclass

from bot.emulator.refusals import STATUS_TEXT, DroppedError, RefusalError, slow_down

ANY = "*"


@dataclass(slots=True)
class Fault:
    method: str
    times: int
    code: int
    retry_after: int | None
    description: str | None
    chat: int | None
    after: bool

    def matches(self, method: str, chat: int | None) -> bool:
        return self.times > 0 and self.method in {ANY, method.lower()} and (self.chat is None or self.chat == chat)

    def error(self) -> Exception:
        if self.code == 0 or self.after:
            return DroppedError(self.method)
        if self.code == 429 and self.description is None:
            return slow_down(self.retry_after or 1)
        wait = {} if self.retry_after is None else {"retry_after": self.retry_after}
        return RefusalError(self.code, self.description or STATUS_TEXT.get(self.code, "Error"), **wait)


class Faults:
    def __init__(self) -> None:
        self.ordered: list[Fault] = []

    def order(self, fault: Fault) -> None:
        self.ordered.append(fault)

    def next(self, method: str, chat: int | None) -> Fault | None:
        for fault in self.ordered:
            if fault.matches(method, chat):
                fault.times -= 1
                if fault.times == 0:
                    self.ordered.remove(fault)
                return fault
        return None
