"""Makes `translations/topics/neighbours.npz`: where each labelled message lies in the sentence model as it came.

    python scripts/place_messages.py

Messages of one topic only, each as it was typed. Needs no torch; a quarter of an hour on two cores. To be made anew
when messages were added, as the weights of `train_topics.py` are.
"""

import sys
from multiprocessing import Pool
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from care.topics import Topic
from translations.topics.encoder import Encoder, Rows, model_file
from translations.topics.material import ASK, digest_of_messages, messages
from translations.topics.neighbours import PLACES, Turn, packed

TARGET = Path(__file__).resolve().parent.parent / "translations" / "topics" / PLACES
EVENLY = 0.4
HALVES = {topic.value: 0 if topic.everyday else 2 for topic in Topic} | {ASK: 1}
"""How likely it is that the team may not read it, in halves."""

encoder = Encoder({}, model_file().digest)


def meant(text: str) -> Rows:
    """What a message means, as one row."""
    reading = encoder.read([text])
    if reading is None:
        raise RuntimeError("the sentence model is not there")
    return reading((0, 1))


def main() -> None:
    known = [message for message in messages(frozenset(HALVES)) if len(message.labels) == 1]
    with Pool() as pool:
        rows = np.stack(pool.map(meant, [message.text for message in known], chunksize=256))
    mean, turn = Turn.learned(rows, EVENLY)
    arrays = {
        "digest": np.array(digest_of_messages()),
        "base": np.array(model_file().digest),
        "mean": mean.astype(np.float32),
        "turn": turn.astype(np.float16),
        "languages": np.array(sorted({message.language for message in known})),
    }
    placed = packed(Turn(arrays["mean"], arrays["turn"])(rows))
    for language in arrays["languages"]:
        own = [number for number, message in enumerate(known) if message.language == language]
        arrays[f"{language}/rows"] = placed[own]
        arrays[f"{language}/sensitive"] = np.array([HALVES[known[number].labels[0]] for number in own], np.uint8)
    np.savez(TARGET, **arrays)
    sys.stdout.write(f"{TARGET.name}: {len(known)} messages, {TARGET.stat().st_size / 1e6:.1f} MB\n")


if __name__ == "__main__":
    main()
