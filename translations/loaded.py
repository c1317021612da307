"""The models in memory, of all engines together, under one limit."""

from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Condition, Lock
from typing import Any, NamedTuple, Protocol, TypeVar


class Unloadable(Protocol):
    def unload(self) -> None: ...


_Model = TypeVar("_Model", bound=Unloadable)


class Key(NamedTuple):
    """What a model is known by."""

    engine: str
    source: str
    target: str


@dataclass(slots=True)
class _Place:
    """Room for a model; it is in it from its first use on."""

    size: int
    model: Any = None
    users: int = 0
    loading: Lock = field(default_factory=Lock)


class LoadedModels:
    """At most `limit` bytes of models; of those that nobody uses the one used longest ago leaves first.

    Who needs the room of a model in use waits until it is free. A model that is larger than the limit is loaded when
    it is alone. Used from the threads of the engines, one model at a time in each.
    """

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._places: OrderedDict[Key, _Place] = OrderedDict()
        self._changed = Condition()

    @contextmanager
    def using(self, key: Key, size: int, load: Callable[[], _Model]) -> Iterator[_Model]:
        """The model of this key, loaded if it was not, that stays at least as long as this lasts."""
        with self._changed:
            self._changed.wait_for(lambda: key in self._places or self._made_room(size))
            place = self._places.setdefault(key, _Place(size))
            place.users += 1
        try:
            with place.loading:
                if place.model is None:
                    place.model = load()
            yield place.model
        finally:
            with self._changed:
                place.users -= 1
                if place.model is None and not place.users:  # it could not be loaded
                    del self._places[key]
                else:
                    self._places.move_to_end(key)
                self._changed.notify_all()

    def drop(self, engine: str) -> None:
        """All models of an engine leave that nobody uses."""
        with self._changed:
            for key in [key for key, place in self._places.items() if key.engine == engine and not place.users]:
                self._unload(key)

    def _made_room(self, size: int) -> bool:
        """Whether a model of this size may come in, after those have left that stood in its way."""
        in_use = sum(place.size for place in self._places.values() if place.users)
        if in_use and in_use + size > self._limit:
            return False
        for key in [key for key, place in self._places.items() if not place.users]:
            if sum(place.size for place in self._places.values()) + size <= self._limit:
                break
            self._unload(key)
        return True

    def _unload(self, key: Key) -> None:
        self._places.pop(key).model.unload()
