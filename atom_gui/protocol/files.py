"""Files that other processes read while they are written: atomic texts and growing JSON lines."""

from __future__ import annotations

import json
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

_PATIENCE_S = 3.0

T = TypeVar("T")


def write_text_atomic(path: Path, text: str) -> None:
    """Write a whole UTF-8 text so that a reader sees the old one or the new one, never half.

    Raises:
        OSError: the folder cannot be written or the disk is full; the old file is unharmed.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=path.name + ".", suffix=".tmp")
    try:
        with open(descriptor, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        _patiently(lambda: os.replace(name, path))
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _patiently(deed: Callable[[], T]) -> T:
    """Do ``deed``; on Windows wait while another process has the file open for a moment."""
    until = time.monotonic() + _PATIENCE_S
    while True:
        try:
            return deed()
        except PermissionError:
            if os.name != "nt" or time.monotonic() > until:
                raise
            time.sleep(0.005)


def write_json_atomic(path: Path, value: Any) -> None:
    """Write ``value`` as readable JSON, atomically."""
    write_text_atomic(path, json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def read_json(path: Path) -> Any:
    """Read a JSON file; None where it is missing, torn or not JSON."""
    try:
        return json.loads(_patiently(lambda: path.read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return None


class JsonLinesWriter:
    """Appends one JSON object a line; each line has left the process when ``write`` returns."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = path.open("ab")
        if self._file.tell() and not _ends_with_newline(path):
            self._file.write(b"\n")  # a torn line of a killed writer must not swallow the next one

    def write(self, value: dict[str, Any]) -> None:
        """Append ``value``."""
        line = json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n"
        self._file.write(line.encode("utf-8", errors="replace"))
        self._file.flush()

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def _ends_with_newline(path: Path) -> bool:
    with path.open("rb") as file:
        file.seek(-1, os.SEEK_END)
        return file.read(1) == b"\n"


class Tail:
    """Reads what was appended to a file since the last look, whole lines only.

    A file that shrank was written anew and is read from its start.
    """

    def __init__(self, path: Path, start: int = 0) -> None:
        self._path = path
        self._offset = start
        self._rest = b""

    def lines(self, limit_bytes: int = 8 * 2**20) -> list[str]:
        """Return the new whole lines, at most about ``limit_bytes`` of them at once."""
        try:
            with self._path.open("rb") as file:
                size = file.seek(0, os.SEEK_END)
                if size < self._offset:
                    self._offset, self._rest = 0, b""
                file.seek(self._offset)
                data = file.read(limit_bytes)
        except OSError:  # not there yet, or for a moment locked by a virus scanner
            return []
        self._offset += len(data)
        *whole, self._rest = (self._rest + data).split(b"\n")
        return [line.decode("utf-8", errors="replace") for line in whole]

    def objects(self, limit_bytes: int = 8 * 2**20) -> list[dict[str, Any]]:
        """Return the new lines that hold a JSON object; foreign text is passed over."""
        found = []
        for line in self.lines(limit_bytes):
            try:
                value = json.loads(line)
            except ValueError:
                continue
            if isinstance(value, dict):
                found.append(value)
        return found
