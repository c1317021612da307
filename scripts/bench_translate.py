"""Sentences per second and the peak of memory, beside others on the same model: `scripts/bench translate`.

Every way runs in a process of its own, one after the other, on the same sentences and the same package (Argos zh→en).
More than one target language is the same package again under other codes. Only ratios within a run say anything.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from scripts.bench_sentences import known, unknown
from scripts.fetch_models import CACHE, argos_package, firefox_archive

ROOT = Path(__file__).resolve().parents[1]
HOME = CACHE.parent / "bench"
OTHERS = CACHE.parent / "libretranslate"
TARGETS = ("en", "nl", "pl", "tr", "pt", "ro", "es", "fr", "de", "uk")  # those in which our guard judges
WAYS = {
    "chain": "ours, the whole chain",
    "libretranslate": "LibreTranslate, a server",
    "argostranslate": "argostranslate.translate, by sentence",
    "ctranslate2": "CTranslate2 alone, all in one call",
}
SLOW = ("libretranslate", "argostranslate")
Row = dict[str, Any]


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--sentences", type=int, default=1000, help="for ours and CTranslate2")
    parser.add_argument("--sample", type=int, default=50, help="of these, for the two that take one at a time")
    parser.add_argument("--targets", type=int, nargs="+", default=[1, 5, 10], help=f"how many, {len(TARGETS)} at most")
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1, help="the same for every way")
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    packages, reason, threads = _packages(), _others(), asked.threads
    rows = [
        _row(way, packages / "argos", targets, asked.sample if way in SLOW else asked.sentences, threads)
        for targets in asked.targets
        for way in WAYS
        if not (reason and way in SLOW)
    ]
    for name, way, english in (
        ("firefox", "chain", unknown("en", asked.sentences)),
        ("day", "day", _day(asked.sentences)),
    ):
        rows.append({"way": name, **_measured(way, packages / "firefox", "en", {"pt": english}, threads)})
    if reason:
        sys.stderr.write(f"LibreTranslate and argostranslate are left out: {reason}\n")
    sys.stdout.write((json.dumps(rows, ensure_ascii=False, indent=1) if asked.json else _table(rows)) + "\n")


def _day(count: int) -> list[str]:
    """Nine sentences of a day in ten are known; the tenth was translated before."""
    return [*known("en", count - count // 10), *unknown("en", count // 10)]


def _row(way: str, packages: Path, targets: int, count: int, threads: int) -> Row:
    texts = dict.fromkeys(TARGETS[:targets], unknown("zh", count))
    return {"way": way, "targets": targets, **_measured(way, packages, "zh", texts, threads)}


def _measured(way: str, packages: Path, source: str, texts: Mapping[str, list[str]], threads: int) -> Row:
    sys.stderr.write(f"· {way}, {len(texts)} × {len(next(iter(texts.values())))} sentences…\n")
    python = OTHERS / "bin" / "python" if way in SLOW else Path(sys.executable)
    environment = {
        **os.environ,
        "PYTHONPATH": "" if way in SLOW else str(ROOT),
        "ARGOS_PACKAGES_DIR": str(packages),
        "ARGOS_INTRA_THREADS": str(threads),
        "XDG_DATA_HOME": str(HOME / "data"),
    }
    command = [str(python), str(ROOT / "scripts" / "bench_ways.py"), way, str(packages), source, str(threads)]
    done = subprocess.run(  # noqa: S603
        command, input=json.dumps(texts), capture_output=True, text=True, cwd=HOME, env=environment, check=False
    )
    if done.returncode:
        sys.exit(f"{way} failed:\n{done.stderr[-2000:]}")
    answer: Row = json.loads(done.stdout.splitlines()[-1])
    return {"sentences": sum(map(len, texts.values())), **answer}


def _packages() -> Path:
    """The real package, and as a stand-in for others the same one under other codes."""
    install = [sys.executable, "-m", "bot", "languages", "install", "--packages"]
    for name, fetch in (("argos", argos_package), ("firefox", firefox_archive)):
        if not (HOME / name).is_dir():
            subprocess.run([*install, str(HOME / name), str(fetch())], check=True, cwd=ROOT, stdout=sys.stderr)  # noqa: S603
    [real] = (HOME / "argos").glob("translate-zh_en-*")
    for target in TARGETS[1:]:
        stand_in = real.with_name(real.name.replace("zh_en", f"zh_{target}"))
        if not stand_in.is_dir():
            shutil.copytree(real, stand_in, copy_function=os.link)
            about = json.loads((real / "metadata.json").read_text(encoding="utf-8"))
            (stand_in / "metadata.json").unlink()
            (stand_in / "metadata.json").write_text(json.dumps({**about, "to_code": target, "to_name": target}))
    return HOME


def _others() -> str:
    """LibreTranslate in an environment of its own; else the reason why it could not be installed."""
    if (OTHERS / "bin" / "libretranslate").exists():
        return ""
    sys.stderr.write("Installing LibreTranslate, the first time only…\n")
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(OTHERS)], check=True)  # noqa: S603
    pip = [str(OTHERS / "bin" / "python"), "-m", "pip", "--disable-pip-version-check", "--no-input"]
    done = subprocess.run([*pip, "install", "libretranslate"], capture_output=True, text=True, check=False)  # noqa: S603
    return done.stderr.strip().splitlines()[-1] if done.returncode else ""


def _table(rows: list[Row]) -> str:
    names = {**WAYS, "firefox": "ours, with Firefox en→pt", "day": "ours, a day of known sentences, en→pt"}
    lines = ["| | targets | sentences | per second | beside ours | peak |", "|---|---|---|---|---|---|"]
    ours = {row["targets"]: row["per_second"] for row in rows if row["way"] == "chain"}
    for row in rows:
        targets = row.get("targets", 1)
        beside = f"1 : {ours[targets] / row['per_second']:.2f}" if row["way"] in WAYS else ""
        cells = (names[row["way"]], targets, row["sentences"], row["per_second"], beside, f"{row['peak_mb']} MB")
        lines.append(f"| {' | '.join(map(str, cells))} |")
    return "\n".join([*lines, "", "More than one target: the package zh→en again under other codes."])


if __name__ == "__main__":
    main()
