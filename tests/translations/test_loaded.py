"""Models in memory: never more than there is room for, never one taken from under somebody's hands."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from threading import Barrier, Event
from time import monotonic, sleep

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from translations.loaded import Key, LoadedModels


@dataclass(eq=False)
class Memory:
    """What is loaded, as a computer sees it, and how often each was."""

    sizes: dict[str, int]
    models: list["Model"] = field(default_factory=list)
    loaded: list[str] = field(default_factory=list)

    @property
    def names(self) -> set[str]:
        return {model.name for model in self.models}

    @property
    def total(self) -> int:
        return sum(self.sizes[model.name] for model in self.models)


@dataclass(eq=False)
class Model:
    name: str
    memory: Memory
    users: int = 0

    def __post_init__(self) -> None:
        self.memory.models.append(self)
        self.memory.loaded.append(self.name)

    def unload(self) -> None:
        assert not self.users, "in use"
        self.memory.models.remove(self)


def key(name: str) -> Key:
    return Key("engine", name, "en")


names = st.sampled_from("abcdef")
sizes = st.fixed_dictionaries({name: st.integers(1, 10) for name in "abcdef"})


@given(sizes=sizes, limit=st.integers(1, 25), asked=st.lists(names, max_size=40))
def test_those_used_last_stay_as_far_as_they_fit(sizes: dict[str, int], limit: int, asked: list[str]) -> None:
    models, memory = LoadedModels(limit), Memory(sizes)
    held: list[str] = []  # the one used longest ago first
    for name in asked:
        known = name in held
        held = [*(other for other in held if other != name), name]
        while not known and sum(sizes[other] for other in held) > limit and held != [name]:
            held.pop(0)
        before = len(memory.loaded)
        with models.using(key(name), sizes[name], partial(Model, name, memory)) as model:
            assert model.name == name
            assert memory.names == set(held)
            assert memory.total <= limit or memory.names == {name}
        assert len(memory.loaded) - before == (not known), "loaded again without need, or not loaded"
    models.drop("another engine")
    assert memory.names == set(held)
    models.drop("engine")
    assert memory.models == []


@settings(max_examples=30, deadline=None)
@given(sizes=sizes, limit=st.integers(1, 25), asked=st.lists(st.lists(names, max_size=8), min_size=2, max_size=4))
def test_many_threads_never_need_more_than_there_is(sizes: dict[str, int], limit: int, asked: list[list[str]]) -> None:
    models, memory = LoadedModels(limit), Memory(sizes)
    start = Barrier(len(asked))

    def work(wanted: list[str]) -> None:
        start.wait()
        for name in wanted:
            with models.using(key(name), sizes[name], partial(Model, name, memory)) as model:
                model.users += 1
                sleep(0)
                assert model in memory.models
                assert memory.total <= limit or memory.names == {name}
                model.users -= 1

    with ThreadPoolExecutor(len(asked)) as pool:
        list(pool.map(work, asked))
    assert len(memory.names) == len(memory.models), "one loaded twice"


def test_who_needs_the_room_of_one_in_use_waits_for_it() -> None:
    models, memory = LoadedModels(10), Memory({"a": 6, "b": 6})
    arrived = Event()

    def use() -> None:
        with models.using(key("b"), 6, partial(Model, "b", memory)):
            arrived.set()

    with ThreadPoolExecutor(1) as pool:
        with models.using(key("a"), 6, partial(Model, "a", memory)):
            waiting = pool.submit(use)
            assert not arrived.wait(0.05)
            models.drop("engine")
            assert memory.names == {"a"}
        waiting.result(timeout=5)
    assert memory.names == {"b"}


def test_one_that_cannot_be_loaded_takes_no_room() -> None:
    models, memory = LoadedModels(10), Memory({"a": 6, "b": 6})
    with models.using(key("a"), 4, partial(Model, "a", memory)):
        pass
    for _ in range(2):
        with pytest.raises(OSError, match="damaged"), models.using(key("b"), 6, _damaged):
            raise AssertionError
    begun = monotonic()
    with models.using(key("b"), 6, partial(Model, "b", memory)):
        assert memory.names == {"a", "b"}
    assert monotonic() - begun < 1


def _damaged() -> Model:
    raise OSError("damaged")
