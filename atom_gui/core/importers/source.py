"""The text of a file that somebody else wrote, in whatever encoding."""

from __future__ import annotations

import codecs
from pathlib import Path

from atom_gui.core.problems import ProblemsError
from atom_gui.schema.words import text

LARGEST_BYTES = 256 * 1024
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decoded(path: Path) -> str:
    """Return the text of a file, with a newline at the end of each line.

    Raises:
        ProblemsError: it cannot be read, is no text, or is too large for a script.
    """
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ProblemsError.one(
            text("{path} cannot be read: {error}.", path=str(path), error=reason)
        ) from error
    if len(content) > LARGEST_BYTES:
        raise ProblemsError.one(
            text("{path} is too large for a script or a settings file: more than {size} KiB.",
                 path=str(path), size=LARGEST_BYTES // 1024)
        )  # fmt: skip
    marked = [name for mark, name in _MARKS if content.startswith(mark)]
    # Batch files of Chinese Windows are in GBK, which GB18030 contains.
    for encoding in marked or ["utf-8", "gb18030"]:
        try:
            words = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in words:
            return words.replace("\r\n", "\n").replace("\r", "\n")
    raise ProblemsError.one(
        text("{path} is not a text file, so it is neither a script nor settings.", path=str(path))
    )
