"""Reads a log that somebody kept, in whatever encoding a console wrote it."""

from __future__ import annotations

import codecs
from pathlib import Path

_MOST_BYTES = 64 * 2**20
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),  # as PowerShell's > writes
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def read_log(path: Path) -> str:
    """Return a log's text, of a longer one than 64 MiB the end.

    UTF-8 and UTF-16 are recognised; else it is taken for the Chinese code page, in which the
    English words that matter are the same as in any other.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        mark = file.read(4)
        size = file.seek(0, 2)
        file.seek(max(0, size - _MOST_BYTES) & ~1)  # even, for UTF-16
        data = file.read()
    encoding = next((name for sign, name in _MARKS if mark.startswith(sign)), "")
    if encoding == "utf-16" and size > _MOST_BYTES:
        encoding = "utf-16-le" if mark.startswith(codecs.BOM_UTF16_LE) else "utf-16-be"
    if encoding:
        return data.decode(encoding, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start < len(data) - 4 and size <= _MOST_BYTES:
            return data.decode("gb18030", errors="replace")
        return data.decode("utf-8", errors="replace")
