"""The chain: phrase, memory, machine, original, and what it asks of an engine."""

import asyncio
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translations.chain import Chain, Known, Origin, Request, joined, worst

NL_EN = {
    "Ze sliep goed.": "She slept well.",
    "Ze at alles.": "She ate everything.",
    "Ze heeft geen koorts.": "She has a fever.",
    "X1 dronk X2.": "X1 drank X2.",
    "X1 sliep goed.": "X1 slept well.",
}
EN_PL = {
    "She slept well.": "Dobrze spała.",
    "She ate everything.": "Zjadła wszystko.",
    "X1 drank X2.": "X1 wypite X2.",
    "X1 slept well.": "X1 ma dobry sen.",
}


@dataclass
class Written:
    texts: Mapping[str, str]

    def render(self, target: str, /) -> str | None:
        return self.texts.get(target)


@dataclass
class Book:
    phrases: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def match_run(
        self, sentences: Sequence[str], source: str, _names: Collection[str], _subject: str | None, /
    ) -> tuple[int, Written] | None:
        for count in range(len(sentences), 0, -1):
            text = " ".join(sentences[:count])
            if source == "nl" and text in self.phrases:
                return count, Written(self.phrases[text])
        return None


@dataclass
class Dictionary:
    """An engine that knows whole sentences, and notes every batch it was given."""

    pairs: Mapping[tuple[str, str], Mapping[str, str]]
    name: str = "dictionary"
    fails: Exception | None = None
    seconds: float = 0
    batches: list[tuple[str, str, list[str]]] = field(default_factory=list)

    def supports(self, source: str, target: str, /) -> bool:
        return (source, target) in self.pairs

    async def translate(self, sentences: Sequence[str], source: str, target: str, /) -> list[str]:
        self.batches.append((source, target, list(sentences)))
        await asyncio.sleep(self.seconds)
        if self.fails:
            raise self.fails
        return [self.pairs[source, target].get(sentence, "") for sentence in sentences]


@dataclass
class Kept:
    pairs: dict[tuple[str, str, str], str] = field(default_factory=dict)
    people: frozenset[tuple[str, str, str]] = frozenset()
    fails: bool = False

    async def recall(self, sentences: Collection[str], source: str, target: str, /) -> dict[str, Known]:
        if self.fails:
            raise OSError
        return {
            text: Known(self.pairs[key], person=key in self.people)
            for text in sentences
            if (key := (source, target, text)) in self.pairs
        }

    async def keep(self, pairs: Mapping[str, str], source: str, target: str, /) -> None:
        if self.fails:
            raise OSError
        self.pairs |= {(source, target, text): words for text, words in pairs.items()}


def engine(**options: float | Exception) -> Dictionary:
    return Dictionary({("nl", "en"): NL_EN, ("en", "pl"): EN_PL}, **options)  # type: ignore[arg-type]


async def outcome(chain: Chain, text: str, target: str, names: Sequence[str] = ()) -> list[tuple[str, str]]:
    parts = await chain.translate(text, source="nl", target=target, names=names)
    return [(part.text, part.origin.value) for part in parts]


async def test_each_sentence_takes_the_best_step_there_is() -> None:
    book = Book({"Tot morgen!": {"en": "See you tomorrow!"}})
    memory = Kept({("nl", "en", "Ze speelde buiten."): "She played outside."})
    chain = Chain(book, [engine()], memory)
    parts = await chain.translate(
        "Ze sliep goed. 😴\nZe speelde buiten. Rare zin. Tot morgen!", source="nl", target="en"
    )
    assert [part.origin for part in parts] == [Origin.MACHINE, Origin.MEMORY, Origin.ORIGINAL, Origin.PHRASE]
    assert joined(parts) == "She slept well. 😴\nShe played outside. Rare zin. See you tomorrow!"
    assert parts[2].checks == ("empty",)
    assert worst(parts) is Origin.ORIGINAL
    assert worst(parts[:2]) is Origin.MACHINE


async def test_the_same_language_is_the_original_and_asks_nobody() -> None:
    machine = engine()
    assert await outcome(Chain(Book(), [machine]), "Ze sliep goed.", "nl") == [("Ze sliep goed.", "original")]
    assert machine.batches == []


async def test_a_phrase_not_written_in_the_language_goes_on_to_the_machine() -> None:
    chain = Chain(Book({"Ze sliep goed.": {"tr": "İyi uyudu."}}), [engine()])
    assert await outcome(chain, "Ze sliep goed.", "en") == [("She slept well.", "machine")]


async def test_sentences_that_are_one_phrase_together_stay_together() -> None:
    chain = Chain(Book({"Gevallen. Al gekoeld.": {"en": "A fall, cooled at once."}}))
    assert await outcome(chain, "Gevallen. Al gekoeld. Raar.", "en") == [
        ("A fall, cooled at once.", "phrase"),
        ("Raar.", "original"),
    ]
    parted = await chain.translate("Gevallen. 😢 Al gekoeld.", source="nl", target="en")
    assert joined(parted) == "Gevallen. 😢 Al gekoeld."


async def test_a_phrase_may_not_say_a_name_that_nobody_wrote_but_that_of_its_subject() -> None:
    chain = Chain(Book({"Sliep goed.": {"en": "Mila slept well."}}))
    assert await outcome(chain, "Sliep goed.", "en", ["Mila"]) == [("Sliep goed.", "original")]
    (part,) = await chain.translate("Sliep goed.", source="nl", target="en", names=["Mila"], subject="Mila")
    assert (part.text, part.origin) == ("Mila slept well.", Origin.PHRASE)


async def test_names_and_amounts_never_reach_the_machine_or_the_memory() -> None:
    machine, memory = engine(), Kept()
    chain = Chain(Book(), [machine], memory)
    assert await outcome(chain, "Storm dronk 150 ml.", "en", ["Storm"]) == [("Storm drank 150 ml.", "machine")]
    assert machine.batches == [("nl", "en", ["X1 dronk X2."])]
    assert memory.pairs == {("nl", "en", "X1 dronk X2."): "X1 drank X2."}
    assert await outcome(chain, "Roos dronk 90 ml.", "en", ["Storm", "Roos"]) == [("Roos drank 90 ml.", "memory")]
    assert len(machine.batches) == 1


async def test_a_kept_sentence_is_judged_again() -> None:
    memory = Kept({("nl", "en", "Ze heeft geen koorts."): "She has a fever."})
    assert await outcome(Chain(Book(), [], memory), "Ze heeft geen koorts.", "en") == [
        ("Ze heeft geen koorts.", "original")
    ]


async def test_what_the_guard_refuses_is_delivered_in_the_original_and_not_kept() -> None:
    memory = Kept()
    chain = Chain(Book(), [engine()], memory)
    (part,) = await chain.translate("Ze heeft geen koorts.", source="nl", target="en")
    assert (part.text, part.origin, part.checks) == ("Ze heeft geen koorts.", Origin.ORIGINAL, ("negation",))
    assert memory.pairs == {}
    assert chain.refused == {"negation": 1}


async def test_a_batch_of_texts_makes_one_call_for_each_pair_with_each_sentence_once() -> None:
    machine = engine()
    chain = Chain(Book(), [machine])
    texts = ["Ze sliep goed. Ze at alles.", "Ze sliep goed.", "Ze at alles.\nZe sliep goed."]
    requests = [Request(text, "nl", target) for text in texts for target in ("en", "pl")]
    results = await chain.translate_many(requests)
    assert machine.batches == [
        ("nl", "en", ["Ze sliep goed.", "Ze at alles."]),
        ("en", "pl", ["She slept well.", "She ate everything."]),
    ]
    assert [joined(result) for result in results[-2:]] == [
        "She ate everything.\nShe slept well.",
        "Zjadła wszystko.\nDobrze spała.",
    ]


async def test_a_sentence_refused_half_way_does_not_travel_on() -> None:
    machine = engine()
    (part,) = await Chain(Book(), [machine]).translate("Ze heeft geen koorts.", source="nl", target="pl")
    assert part.checks == ("negation",)
    assert [batch[:2] for batch in machine.batches] == [("nl", "en")]


async def test_a_direct_engine_goes_before_the_pivot_and_the_pivot_helps_where_it_fails() -> None:
    direct = Dictionary({("nl", "pl"): {"Ze sliep goed.": "Spała dobrze."}}, name="direct")
    chain = Chain(Book(), [engine(), direct])
    routes = [[(leg.engine.name, leg.source, leg.target) for leg in route] for route in chain.routes("nl", "pl")]
    assert routes == [[("direct", "nl", "pl")], [("dictionary", "nl", "en"), ("dictionary", "en", "pl")]]
    assert await outcome(chain, "Ze sliep goed. Ze at alles.", "pl") == [
        ("Spała dobrze.", "machine"),
        ("Zjadła wszystko.", "machine"),
    ]


async def test_the_better_published_engine_answers_and_the_other_gets_what_it_could_not() -> None:
    argos = Dictionary({("en", "pl"): EN_PL}, name="argos")
    firefox = Dictionary({("en", "pl"): {"She slept well.": "Dobrze spała."}, ("nl", "en"): NL_EN}, name="firefox")
    chain = Chain(Book(), [argos, firefox])
    routes = [[(leg.engine.name, leg.target) for leg in route] for route in chain.routes("nl", "pl")]
    assert routes == [[("firefox", "en"), ("firefox", "pl")], [("firefox", "en"), ("argos", "pl")]]
    parts = await chain.translate("She slept well. She ate everything.", source="en", target="pl")
    assert [part.text for part in parts] == ["Dobrze spała.", "Zjadła wszystko."]
    assert [batch for _, _, batch in argos.batches] == [["She ate everything."]]


@pytest.mark.parametrize(
    "machine", [engine(fails=RuntimeError("no memory")), engine(fails=OSError()), engine(seconds=9)]
)
async def test_a_failing_or_slow_engine_leaves_the_original(machine: Dictionary) -> None:
    chain = Chain(Book(), [machine], patience=-0.95)
    (part,) = await chain.translate("Ze sliep goed.", source="nl", target="en")
    assert (part.text, part.origin, part.checks) == ("Ze sliep goed.", Origin.ORIGINAL, ("engine",))


async def test_an_engine_that_forgets_a_sentence_has_failed() -> None:
    class Forgetful(Dictionary):
        async def translate(self, sentences: Sequence[str], source: str, target: str, /) -> list[str]:
            return (await super().translate(sentences, source, target))[1:]

    chain = Chain(Book(), [Forgetful({("nl", "en"): NL_EN})])
    assert await outcome(chain, "Ze sliep goed.", "en") == [("Ze sliep goed.", "original")]


async def test_what_comes_while_the_engine_works_goes_in_one_batch_each_sentence_once() -> None:
    machine = engine(seconds=0.05)
    chain = Chain(Book(), [machine])
    texts = ["Ze sliep goed.", "Ze at alles.", "Ze at alles.", "Ze sliep goed. Ze at alles."]
    first = asyncio.create_task(chain.translate("X1 sliep goed.", source="nl", target="en"))
    await asyncio.sleep(0.01)
    done = await asyncio.gather(*(chain.translate(text, source="nl", target="en") for text in texts))
    assert [part.origin for part in await first] == [Origin.MACHINE]
    assert [" ".join(part.text for part in parts) for parts in done] == [
        " ".join(NL_EN[f"{sentence}."] for sentence in text.rstrip(".").split(". ")) for text in texts
    ]
    assert [batch for _, _, batch in machine.batches] == [["X1 sliep goed."], ["Ze sliep goed.", "Ze at alles."]]


async def test_one_message_on_which_the_engine_fails_does_not_spoil_another() -> None:
    class Picky(Dictionary):
        async def translate(self, sentences: Sequence[str], source: str, target: str, /) -> list[str]:
            found = await super().translate(sentences, source, target)
            if "Ze huilde." in sentences:
                raise ValueError
            return found

    chain = Chain(Book(), [Picky({("nl", "en"): NL_EN})])
    texts = ["Ze sliep goed.", "Ze huilde."]
    good, bad = await asyncio.gather(*(chain.translate(text, source="nl", target="en") for text in texts))
    assert [part.origin for part in (*good, *bad)] == [Origin.MACHINE, Origin.ORIGINAL]


async def test_who_gives_up_waiting_takes_nothing_from_the_others() -> None:
    machine = engine(seconds=0.05)
    chain = Chain(Book(), [machine])
    first, second = (
        asyncio.create_task(chain.translate(text, source="nl", target="en"))
        for text in ("Ze sliep goed.", "Ze at alles.")
    )
    await asyncio.sleep(0.01)
    first.cancel()
    assert [part.origin for part in await second] == [Origin.MACHINE]
    assert await outcome(chain, "Ze sliep goed.", "en") == [("She slept well.", "machine")]


async def test_cancelling_is_not_a_failure_of_the_engine() -> None:
    task = asyncio.create_task(Chain(Book(), [engine(seconds=9)]).translate("Ze sliep goed.", source="nl", target="en"))
    await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_a_memory_that_fails_is_done_without() -> None:
    chain = Chain(Book(), [engine()], Kept(fails=True))
    assert await outcome(chain, "Ze sliep goed.", "en") == [("She slept well.", "machine")]


@pytest.mark.parametrize("target", ["ar", "so"])
async def test_without_a_route_the_original_says_so(target: str) -> None:
    somali = Dictionary({("nl", "so"): {"Ze sliep goed.": "Si fiican ayay u seexatay."}})
    (part,) = await Chain(Book(), [somali]).translate("Ze sliep goed.", source="nl", target=target)
    assert (part.text, part.checks) == ("Ze sliep goed.", ("route",))
    assert somali.batches == []


@pytest.mark.parametrize(("text", "shown"), [("😊", "😊"), ("12.30 uur", "12:30"), ("Mila 😴", "Mila 😴"), ("", "")])
async def test_what_has_no_words_is_the_same_in_every_language(text: str, shown: str) -> None:
    parts = await Chain(Book()).translate(text, source="nl", target="ar", names=["Mila"])
    assert joined(parts) == shown
    assert worst(parts) is Origin.PHRASE


@given(st.text(max_size=200))
def test_whatever_is_written_arrives(text: str) -> None:
    parts = asyncio.run(Chain(Book(), [engine()]).translate(text, source="nl", target="nl"))
    assert joined(parts) == text
