"""Builds a small Argos package from our own words, so that the real engine runs in the tests.

    python scripts/build_tiny_package.py FOLDER --from nl --to en

The model is a CTranslate2 transformer whose weights are written down instead of learned: the decoder looks at the
source word in its own position and says that word's translation. It therefore translates word for word what is in its
list, does not know anything else, always gives the same file, and takes a second and less than half a megabyte.
`careless` replaces words of the list by wrong ones, and `--nonsense` makes weights random: what a guard must stop.
"""

import argparse
import json
import shutil
import tempfile
import zipfile
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import sentencepiece
from ctranslate2.specs import TransformerSpec

WORDS: Mapping[tuple[str, str], str] = {
    ("nl", "en"): """
        de=the het=the een=a en=and maar=but of=or met=with zonder=without voor=for na=after op=finished in=in is=is
        was=was zijn=are waren=were heeft=has hebben=have had=had wil=wants niet=not geen=no nooit=never
        niets=nothing wel=really nog=still heel=very erg=very goed=good lekker=nice veel=much bijna=almost
        alles=everything vandaag=today morgen=tomorrow gisteren=yesterday maandag=monday vrijdag=friday ze=she
        hij=he wij=we we=we jullie=you mama=mummy papa=daddy gegeten=eaten gedronken=drunk geslapen=slept
        gespeeld=played gehuild=cried gelachen=laughed eet=eats drinkt=drinks slaapt=sleeps speelt=plays
        lacht=laughs huilt=cries buiten=outside binnen=inside vrolijk=cheerful moe=tired ziek=ill rustig=calm
        blij=happy koorts=fever water=water melk=milk brood=bread fruit=fruit soep=soup boterhammen=sandwiches
        crackers=crackers luiers=nappies luier=nappy kleren=clothes jas=coat schoenen=shoes medicijn=medicine
        gekregen=received om=at tot=until van=from twee=two drie=three vier=four zand=sand ballen=balls
        muziek=music boek=book liedjes=songs gezongen=sung gaf=gave knuffel=hug storm=storm roos=rose
        gesloten=closed open=open dicht=closed kan=can komt=comes gaat=goes belt=calls alle=all samen=together
        weer=again helaas=sadly""",
    ("en", "pl"): """
        the=ten a=jakiś and=i but=ale or=lub with=z without=bez for=dla after=po finished=skończone in=w is=jest was=był
        are=są were=byli has=ma have=mają had=miał wants=chce not=nie no=nie never=nigdy nothing=nic
        really=naprawdę still=jeszcze very=bardzo good=dobrze nice=miło much=dużo almost=prawie
        everything=wszystko today=dzisiaj tomorrow=jutro yesterday=wczoraj monday=poniedziałek friday=piątek
        she=ona he=on we=my you=wy mummy=mama daddy=tata eaten=zjedzone drunk=wypite slept=spanie played=zabawa
        cried=płacz laughed=śmiech eats=je drinks=pije sleeps=śpi plays=bawi laughs=śmieje cries=płacze
        outside=zewnątrz inside=wewnątrz cheerful=wesoło tired=zmęczenie ill=choroba calm=spokojnie
        happy=radośnie fever=gorączka water=wodę milk=mleko bread=chleb fruit=owoce soup=zupę sandwiches=kanapki
        crackers=krakersy nappies=pieluchy nappy=pielucha clothes=ubrania coat=kurtka shoes=buty medicine=lek
        received=podany at=o until=do from=od two=dwa three=trzy four=cztery closed=zamknięte open=otwarte
        together=razem again=znowu sadly=niestety comes=przychodzi goes=idzie all=wszystkie""",
}
_NAMES = {"nl": "Dutch", "en": "English", "pl": "Polish"}
_SPECIAL = ["<unk>", "<s>", "</s>"]
_COPIED = "X0123456789.,:;!?'\"-()/"
_WORD_DIMS, _POSITIONS = 128, 64
_DEPTH = _WORD_DIMS + _POSITIONS


def build(
    folder: Path,
    source: str = "nl",
    target: str = "en",
    *,
    careless: Mapping[str, str] | None = None,
    nonsense: bool = False,
    version: str = "1.0",
) -> Path:
    """Write translate-<source>_<target>-<version>.argosmodel into `folder`; the same arguments give the same bytes."""
    pairs = _pairs(source, target, careless or {})
    processor, tokenizer = _tokenizer(pairs)
    vocabulary = _SPECIAL + [
        piece for index in range(len(processor)) if (piece := processor.id_to_piece(index)) not in _SPECIAL
    ]
    spec = _spec(vocabulary, pairs, nonsense=nonsense)
    name = f"translate-{source}_{target}-{version.replace('.', '_')}"
    metadata = {
        "package_version": version,
        "argos_version": "1.9",
        "from_code": source,
        "from_name": _NAMES.get(source, source),
        "to_code": target,
        "to_name": _NAMES.get(target, target),
    }
    with tempfile.TemporaryDirectory() as scratch:
        package = Path(scratch) / name
        (package / "model").mkdir(parents=True)
        spec.save(str(package / "model"))
        (package / "sentencepiece.model").write_bytes(tokenizer)
        (package / "metadata.json").write_text(json.dumps(metadata, indent=1), encoding="utf-8")
        (package / "README.md").write_text(f"# {name}\n\nWord for word, for tests only.\n", encoding="utf-8")
        return pack(package, folder / f"{name}.argosmodel")


def copying(vocabulary: list[str]) -> TransformerSpec:
    """A model with another package's vocabulary that says every piece as it came."""
    return _spec(vocabulary, {}, nonsense=False)


def pack(package: Path, file: Path) -> Path:
    """Zip a package folder, with fixed dates so that equal content is an equal file."""
    file.parent.mkdir(parents=True, exist_ok=True)
    unfinished = file.with_suffix(".part")
    with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(path for path in package.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(str(path.relative_to(package.parent)), date_time=(2026, 1, 1, 0, 0, 0))
            archive.writestr(entry, path.read_bytes(), zipfile.ZIP_DEFLATED)
    shutil.move(unfinished, file)
    return file


def _pairs(source: str, target: str, careless: Mapping[str, str]) -> dict[str, str]:
    """Source piece to target piece, small letters and capitals, in the middle of a sentence and not."""
    words = dict(entry.split("=") for entry in WORDS[source, target].split()) | dict(careless)
    pairs: dict[str, str] = {}
    for here, there in words.items():
        pairs[f"▁{here}"] = f"▁{there}"
        pairs[f"▁{here.capitalize()}"] = f"▁{there[0].upper()}{there[1:]}"
    return pairs


def _tokenizer(pairs: Mapping[str, str]) -> tuple[Any, bytes]:
    """A SentencePiece model that knows each word of the list as one piece, digits and signs, and no other letters."""
    words = list(dict.fromkeys([*pairs, *pairs.values()]))
    written = BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter([" ".join(_COPIED)]),
        model_writer=written,
        model_type="char",
        vocab_size=len(words) + len(_COPIED) + len(_SPECIAL) + 1,
        hard_vocab_limit=False,
        user_defined_symbols=words,
        normalization_rule_name="nmt_nfkc",
        num_threads=1,
        minloglevel=2,
    )
    tokenizer = written.getvalue()
    return sentencepiece.SentencePieceProcessor(model_proto=tokenizer), tokenizer


def _spec(vocabulary: list[str], pairs: Mapping[str, str], *, nonsense: bool) -> TransformerSpec:
    spec = TransformerSpec.from_config((1, 1), 1, pre_norm=True)
    random = np.random.default_rng(20261123)
    meaning = random.choice([-1.0, 1.0], size=(len(vocabulary), _WORD_DIMS)).astype(np.float32)
    _encoder(spec.encoder, meaning)
    _decoder(spec.decoder, meaning, vocabulary, pairs)
    if nonsense:
        spec.decoder.projection.weight = random.normal(size=(len(vocabulary), _DEPTH)).astype(np.float32)
        spec.decoder.embeddings.weight = random.normal(size=(len(vocabulary), _DEPTH)).astype(np.float32)
    spec.register_source_vocabulary(vocabulary)
    spec.register_target_vocabulary(vocabulary)
    spec.config.add_source_eos = True
    spec.validate()
    spec.optimize(quantization="int8")
    return spec


def _encoder(encoder: Any, meaning: np.ndarray) -> None:
    """Leaves each word as it is, beside a mark of its position."""
    encoder.scale_embeddings = False
    encoder.embeddings[0].weight = np.pad(meaning, ((0, 0), (0, _POSITIONS)))
    encoder.position_encodings.encodings = _places()
    _norm(encoder.layer_norm)
    layer = encoder.layer[0]
    _idle_attention(layer.self_attention)
    _idle_ffn(layer.ffn)


def _decoder(decoder: Any, meaning: np.ndarray, vocabulary: list[str], pairs: Mapping[str, str]) -> None:
    """Asks for the position where it is, gets the meaning of the word there, and says it."""
    decoder.scale_embeddings = False
    decoder.embeddings.weight = np.zeros((len(vocabulary), _DEPTH), np.float32)
    decoder.position_encodings.encodings = _places()
    _norm(decoder.layer_norm)
    layer = decoder.layer[0]
    _idle_attention(layer.self_attention)
    _idle_ffn(layer.ffn)
    words = np.diag(np.r_[np.ones(_WORD_DIMS), np.zeros(_POSITIONS)]).astype(np.float32)
    places = np.eye(_DEPTH, dtype=np.float32) - words
    attention = layer.attention
    _norm(attention.layer_norm)
    _linear(attention.linear[0], 6.0 * places)
    _linear(attention.linear[1], np.vstack([places, words]))
    _linear(attention.linear[2], words)
    said = np.zeros((len(vocabulary), _DEPTH), np.float32)
    number = {piece: index for index, piece in enumerate(vocabulary)}
    for piece, index in number.items():
        said[number[pairs.get(piece, piece)], :_WORD_DIMS] += meaning[index]
    _linear(decoder.projection, said)


def _places() -> np.ndarray:
    return np.pad(8.0 * np.eye(_POSITIONS, dtype=np.float32), ((0, 0), (_WORD_DIMS, 0)))


def _idle_attention(attention: Any) -> None:
    _norm(attention.layer_norm)
    _linear(attention.linear[0], np.zeros((3 * _DEPTH, _DEPTH), np.float32))
    _linear(attention.linear[1], np.zeros((_DEPTH, _DEPTH), np.float32))


def _idle_ffn(ffn: Any) -> None:
    _norm(ffn.layer_norm)
    _linear(ffn.linear_0, np.zeros((8, _DEPTH), np.float32))
    _linear(ffn.linear_1, np.zeros((_DEPTH, 8), np.float32))


def _norm(norm: Any) -> None:
    norm.gamma = np.ones(_DEPTH, np.float32)
    norm.beta = np.zeros(_DEPTH, np.float32)


def _linear(linear: Any, weight: np.ndarray) -> None:
    linear.weight = np.ascontiguousarray(weight, np.float32)
    linear.bias = np.zeros(weight.shape[0], np.float32)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--from", dest="source", default="nl")
    parser.add_argument("--to", dest="target", default="en")
    parser.add_argument("--nonsense", action="store_true", help="random weights")
    asked = parser.parse_args()
    print(build(asked.folder, asked.source, asked.target, nonsense=asked.nonsense))  # noqa: T201


if __name__ == "__main__":
    main()
