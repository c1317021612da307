"""`overdracht translate`: one answer for every line, whatever the line is."""

import json
from collections.abc import Collection, Sequence

from bot.commands.translate import answer_lines
from translations.chain import Chain


class OnePhrase:
    def match_run(
        self, sentences: Sequence[str], source: str, _names: Collection[str], _subject: str | None, /
    ) -> "tuple[int, OnePhrase] | None":
        return (1, self) if (sentences[0], source) == ("Tot morgen!", "nl") else None

    def render(self, target: str, /) -> str | None:
        return {"pl": "Do jutra!"}.get(target)


def line(**asked: object) -> bytes:
    return json.dumps(asked).encode()


async def test_each_text_comes_with_its_least_trusted_origin_and_its_sentences() -> None:
    lines = [
        line(id=1, text="Tot morgen! 😊", names=[]),
        line(id="b", text="Mila heeft gefietst. Tot morgen!", names=["Mila"]),
    ]
    whole, mixed = await answer_lines(Chain(OnePhrase()), lines, "nl", "pl")
    phrase = {"source": "Tot morgen!", "text": "Do jutra!", "origin": "phrase", "checks": []}
    assert whole == {
        "id": 1,
        "to": "pl",
        "text": "Do jutra! 😊",
        "origin": "phrase",
        "checks": [],
        "sentences": [phrase],
    }
    assert mixed == {
        "id": "b",
        "to": "pl",
        "text": "Mila heeft gefietst. Do jutra!",
        "origin": "original",
        "checks": ["route"],
        "sentences": [
            {
                "source": "Mila heeft gefietst.",
                "text": "Mila heeft gefietst.",
                "origin": "original",
                "checks": ["route"],
            },
            phrase,
        ],
    }


async def test_a_bad_line_is_named_and_the_others_are_answered() -> None:
    lines = [
        b"{not json",
        b"\xff\xfe",
        b"[]",
        line(id=4),
        line(id=5, text="Tot morgen!", names="Mila"),
        line(id=6, text="Tot morgen!"),
    ]
    answers = await answer_lines(Chain(OnePhrase()), lines, "nl", "pl")
    assert [answer["id"] for answer in answers] == [None, None, None, 4, 5, 6]
    assert ["error" in answer for answer in answers] == [True, True, True, True, True, False]
    assert answers[5]["text"] == "Do jutra!"
