"""About how much text the files of a run hold: samples of them, not the whole."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from functools import lru_cache

from atom_gui.core import paths
from atom_gui.schema.run_config import RunConfig

_SAMPLE_BYTES = 64 * 1024
_SAMPLES = 5
# Characters of a token in Latin text; measured for Llama 2 on the article's test data: 3.5.
_LATIN_CHARACTERS_PER_TOKEN = 3.5
# Tokens of a Chinese character by the size of the vocabulary, least first. 32000 (Llama 2) falls
# back to bytes for most characters; 49953 and more hold Chinese words (Chinese-LLaMA-Alpaca's
# README counts 35 and 16 tokens for one sentence of 28 characters).
_CHINESE_TOKENS = ((40_000, 1.25), (100_000, 0.6), (130_000, 0.75), (10_000_000, 0.65))


@dataclass(frozen=True)
class TextAmount:
    """An estimate of text.

    Attributes:
        chinese: Chinese, Japanese and Korean characters.
        other: all other characters.
    """

    chinese: float = 0.0
    other: float = 0.0

    def __add__(self, more: TextAmount) -> TextAmount:
        return TextAmount(self.chinese + more.chinese, self.other + more.other)

    def tokens(self, vocab: int) -> int:
        """Return about how many tokens a tokenizer with ``vocab`` entries makes of it."""
        rate = next(rate for limit, rate in _CHINESE_TOKENS if vocab <= limit)
        return round(self.chinese * rate + self.other / _LATIN_CHARACTERS_PER_TOKEN)


def amount_of(config: RunConfig) -> TextAmount | None:
    """Return about how much text is trained on, or None where it cannot be told."""
    data = config.data
    if not data.train_files:
        return None
    total = TextAmount()
    for name in data.train_files:
        path = paths.given(name)
        try:
            status = path.stat()
        except (OSError, ValueError):
            return None
        if path.suffix.lower() == ".parquet":  # compressed; what it holds cannot be sampled
            return None
        total += _amount(str(path), data.encoding, status.st_size, status.st_mtime_ns)
    if not data.validation_files:
        kept = 1 - data.validation_split_percentage / 100
        total = TextAmount(total.chinese * kept, total.other * kept)
    return total


@lru_cache(maxsize=512)
def _amount(path: str, encoding: str, size: int, changed_ns: int) -> TextAmount:
    read = chinese = other = 0
    try:
        with open(path, "rb") as file:
            if encoding == "utf-16":  # only the beginning tells the order of bytes
                little = file.read(2) != codecs.BOM_UTF16_BE
                encoding = "utf-16-le" if little else "utf-16-be"
            step = max(_SAMPLE_BYTES, size // _SAMPLES)
            for start in range(0, max(size, 1), step):
                file.seek(start - start % 2)
                chunk = file.read(_SAMPLE_BYTES)
                read += len(chunk)
                words = chunk.decode(encoding, errors="ignore")
                wide = sum(1 for character in words if "\u2e80" <= character <= "\uffef")
                chinese += wide
                other += len(words) - wide
    except OSError:
        return TextAmount()
    scale = size / read if read else 0.0
    return TextAmount(chinese * scale, other * scale)
