"""One way to translate, measured in a process of its own: `python bench_ways.py WAY PACKAGES SOURCE THREADS`.

It reads {target: [sentence, ...]} and prints sentences per second and the peak of its memory. Run by the Python of
another environment too, so nothing is imported before a way needs it. The clock starts after a sentence per target.
"""

import asyncio
import json
import resource
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

Texts = dict[str, list[str]]
Answer = dict[str, Any]

# Their sentence splitter downloads a model when it is first used. Each text is one sentence here; it is given as one.
UNSPLIT = "import argostranslate.sbd as s; s.MiniSBDSentencizer.split_sentences = lambda self, text: [text]\n"
SERVER = UNSPLIT + "from libretranslate.main import main; main()"


class Kept:
    """A memory as the database is one, without the database."""

    def __init__(self) -> None:
        self.pairs: dict[tuple[str, str, str], Any] = {}

    async def recall(self, sentences: Any, source: str, target: str, /) -> dict[str, Any]:
        return {one: self.pairs[one, source, target] for one in sentences if (one, source, target) in self.pairs}

    async def keep(self, pairs: Any, source: str, target: str, /) -> None:
        from translations.chain import Known

        self.pairs |= {(one, source, target): Known(words) for one, words in pairs.items()}


def chain(packages: Path, threads: int, source: str, texts: Texts, *, memory: bool = False) -> Answer:
    """Ours, whole: phrasebook, guard, engines. With `memory` a day has been before that used the same sentences."""
    from scripts.bench_sentences import NAMES
    from translations.chain import Chain, Request
    from translations.engines import installed_engines
    from translations.phrasebook import shared_phrasebook

    engines = installed_engines(packages, threads=threads)
    made = Chain(shared_phrasebook(), engines, Kept() if memory else None)
    names = frozenset(NAMES)

    def requests(few: int | None = None) -> list[Request]:
        return [Request(text, source, target, names) for target, all_ in texts.items() for text in all_[:few]]

    async def measured() -> Answer:
        await made.translate_many(requests(None if memory else 1))
        with clock() as passed:
            done = await made.translate_many(requests())
        origins = [part.origin.value for parts in done for part in parts]
        return {"seconds": passed(), "origins": {origin: origins.count(origin) for origin in sorted(set(origins))}}

    answer = asyncio.run(measured())
    for engine in engines:
        engine.close()
    return answer


def day(packages: Path, threads: int, source: str, texts: Texts) -> Answer:
    return chain(packages, threads, source, texts, memory=True)


def ctranslate2(packages: Path, threads: int, source: str, texts: Texts) -> Answer:
    """The library alone, everything in one call, with our settings and threads: what no program around it can beat."""
    import ctranslate2 as library
    from argostranslate.tokenizer import SentencePieceTokenizer

    models = {}
    for target in texts:
        [folder] = packages.glob(f"translate-{source}_{target}-*")
        model = library.Translator(
            str(folder / "model"), device="cpu", compute_type="int8", inter_threads=threads, intra_threads=1
        )
        models[target] = SentencePieceTokenizer(folder / "sentencepiece.model"), model

    def run(target: str, sentences: list[str]) -> None:
        tokenizer, model = models[target]
        tokens = [tokenizer.encode(sentence) for sentence in sentences]
        options = {"beam_size": 2, "length_penalty": 0.2, "max_batch_size": 2048, "batch_type": "tokens"}
        for result in model.translate_batch(tokens, **options):
            tokenizer.decode(result.hypotheses[0])

    return each(texts, run)


def argostranslate(_packages: Path, _threads: int, source: str, texts: Texts) -> Answer:
    """Argos Translate as it is called, a sentence at a time."""
    exec(UNSPLIT, {})  # noqa: S102
    from argostranslate import translate

    return each(texts, lambda target, all_: [translate.translate(text, source, target) for text in all_])


def libretranslate(_packages: Path, _threads: int, source: str, texts: Texts) -> Answer:
    """A server on this machine, given all sentences of a language in one request; the memory is the server's."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    command = [sys.executable, "-c", SERVER, "--port", port, "--disable-web-ui", "--disable-files-translation"]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603

    def ask(target: str, sentences: list[str]) -> None:
        body = json.dumps({"q": sentences, "source": source, "target": target}).encode()
        url, headers = f"http://127.0.0.1:{port}/translate", {"Content-Type": "application/json"}
        with urllib.request.urlopen(urllib.request.Request(url, body, headers), timeout=3600) as answer:
            assert len(json.load(answer)["translatedText"]) == len(sentences)

    try:
        _until_up(port, server)
        answer = each(texts, ask)
        status = Path(f"/proc/{server.pid}/status").read_text(encoding="utf-8")
        peak = next(line for line in status.splitlines() if line.startswith("VmHWM"))
        return {**answer, "peak_mb": int(peak.split()[1]) // 1000}
    finally:
        server.terminate()
        server.wait()


def _until_up(port: str, server: "subprocess.Popen[bytes]") -> None:
    for _ in range(240):
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/languages", timeout=5).close()
        except OSError:
            assert server.poll() is None, "the server ended"
            time.sleep(0.5)
        else:
            return
    raise TimeoutError("the server did not start")


def each(texts: Texts, run: Callable[[str, list[str]], object]) -> Answer:
    """A target language after the other."""
    for target, sentences in texts.items():
        run(target, sentences[:1])
    with clock() as passed:
        for target, sentences in texts.items():
            run(target, sentences)
    return {"seconds": passed()}


@contextmanager
def clock() -> Iterator[Callable[[], float]]:
    begun = time.perf_counter()
    yield lambda: time.perf_counter() - begun


def main(way: str, packages: Path, source: str, threads: int) -> None:
    texts: Texts = json.load(sys.stdin)
    answer = globals()[way](packages, threads, source, texts)
    rate = sum(map(len, texts.values())) / answer.pop("seconds")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1000
    json.dump({"peak_mb": peak, **answer, "per_second": round(rate, 2)}, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]))
