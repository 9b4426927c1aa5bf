"""Looks at text files before a run: can they be read, and as what?"""

from __future__ import annotations

import codecs
import csv
import io
import json
import os
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from atom_gui.core import paths
from atom_gui.core.problems import Problem
from atom_gui.schema.words import text

KINDS = (".csv", ".tsv", ".json", ".jsonl", ".parquet", ".txt", ".md")
_CHUNK_BYTES = 1 << 20
_HEAD_BYTES = 256 * 1024
# Decoding is checked this far; the trainer meets what lies beyond, with the same sentence.
_DECODE_LIMIT_BYTES = 256 << 20
_JSON_LIMIT_CHARACTERS = 64 << 20


def problems_of_file(name: str, encoding: str, column: str | None, field: str) -> list[Problem]:
    """Return what keeps ``name`` from being read as training text."""
    path = paths.given(name)
    trouble = _trouble_opening(path, field)
    if trouble is not None:
        return [trouble]
    suffix = path.suffix.lower()
    if suffix not in KINDS:
        return [
            Problem.error(
                text("{path}: files ending in {suffix} cannot be read as text. Use {kinds}.",
                     path=str(path), suffix=suffix or "-", kinds=", ".join(KINDS)), field)
        ]  # fmt: skip
    if suffix == ".parquet":
        return [] if _is_parquet(path) else [
            Problem.error(text("{path} is not a whole Parquet file.", path=str(path)), field)
        ]  # fmt: skip
    info = path.stat()
    wrong = _undecodable(str(path), encoding, info.st_size, info.st_mtime_ns)
    if wrong is not None:
        line, likely = wrong
        fix = {"data.encoding": likely} if likely else {}
        sentence = (
            text("{path}, line {line}: not {encoding} text. It looks like {likely}; choose that "
                 "as the encoding.", path=str(path), line=line, encoding=encoding, likely=likely)
            if likely
            else text("{path}, line {line}: not {encoding} text. Convert the file to UTF-8.",
                      path=str(path), line=line, encoding=encoding)
        )  # fmt: skip
        return [Problem.error(sentence, field, "data.encoding", fix=fix)]
    if suffix == ".jsonl":
        broken = _broken_json_line(str(path), encoding, info.st_size, info.st_mtime_ns)
        if broken is not None:
            line, reason = broken
            return [
                Problem.error(
                    text("{path}, line {line}: not valid {kind}: {error}.",
                         path=str(path), line=line, kind="jsonl", error=reason), field)
            ]  # fmt: skip
    return _missing_column(path, suffix, encoding, column, field)


def _trouble_opening(path: Path, field: str) -> Problem | None:
    try:
        if path.is_dir():
            return Problem.error(
                text("{path} is a folder; name the files in it.", path=str(path)), field
            )
        if not path.exists():
            if path.is_absolute():
                return Problem.error(text("There is no file {path}.", path=str(path)), field)
            return Problem.error(
                text("There is no file {path}. It was looked for as {whole}.",
                     path=str(path), whole=os.path.abspath(path)), field)  # fmt: skip
        if path.stat().st_size == 0:
            return Problem.error(text("The file {path} is empty.", path=str(path)), field)
        with path.open("rb") as file:
            file.read(1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        return Problem.error(
            text("{path} cannot be read: {error}.", path=str(path), error=reason), field
        )
    if not os.access(path, os.R_OK):
        return Problem.error(text("No permission to read {path}.", path=str(path)), field)
    return None


def _is_parquet(path: Path) -> bool:
    with path.open("rb") as file:
        head = file.read(4)
        file.seek(-4, os.SEEK_END) if path.stat().st_size >= 8 else None
        return head == b"PAR1" == file.read(4)


def _decode_error_line(path: str, encoding: str) -> int | None:
    decoder = codecs.getincrementaldecoder(encoding)()
    line, read = 1, 0
    with open(path, "rb") as file:
        while chunk := file.read(_CHUNK_BYTES):
            read += len(chunk)
            try:
                decoder.decode(chunk, final=False)
            except UnicodeDecodeError as error:
                return line + bytes(error.object[: error.start]).count(b"\n")
            except UnicodeError:  # utf-16 without the mark that tells the order of bytes
                return line
            line += chunk.count(b"\n")
            if read >= _DECODE_LIMIT_BYTES:
                return None
    try:
        decoder.decode(b"", final=True)
    except UnicodeError:
        return line
    return None


@lru_cache(maxsize=256)
def _undecodable(
    path: str, encoding: str, size: int, changed_ns: int
) -> tuple[int, str | None] | None:
    line = _decode_error_line(path, encoding)
    if line is None:
        return None
    with open(path, "rb") as file:
        starts_with_bom = file.read(2) in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
    candidates = ["utf-16"] if starts_with_bom else ["utf-8", "gb18030", "big5"]
    for candidate in candidates:
        if candidate != encoding and _decode_error_line(path, candidate) is None:
            return line, candidate
    return line, None


@lru_cache(maxsize=256)
def _broken_json_line(
    path: str, encoding: str, size: int, changed_ns: int
) -> tuple[int, str] | None:
    read = 0
    with open(path, encoding=encoding) as file:
        for number, line in enumerate(file, start=1):
            read += len(line)
            if read > _JSON_LIMIT_CHARACTERS:
                break
            try:
                if line.strip().removeprefix("\ufeff"):
                    json.loads(line.removeprefix("\ufeff"))
            except ValueError as error:
                return number, getattr(error, "msg", str(error))
    return None


def _missing_column(
    path: Path, suffix: str, encoding: str, column: str | None, field: str
) -> list[Problem]:
    if suffix in (".txt", ".md"):
        return []
    try:
        columns = _columns(path, suffix, encoding)
    except (ValueError, csv.Error) as error:
        return [
            Problem.error(text("{path}, line {line}: not valid {kind}: {error}.",
                               path=str(path), line=1, kind=suffix[1:], error=str(error)), field)
        ]  # fmt: skip
    if suffix in (".csv", ".tsv") and _is_header_only(path, encoding):
        return [Problem.error(text("{path} has a header and no rows.", path=str(path)), field)]
    wanted = column or ("text" if "text" in columns or len(columns) != 1 else columns[0])
    if wanted in columns:
        return []
    return [
        Problem.error(
            text("{path} has no column {column}; its columns are {columns}. Choose the text "
                 "column under Data.",
                 path=str(path), column=wanted, columns=", ".join(columns[:20])),
            field, "data.text_column")
    ]  # fmt: skip


def _columns(path: Path, suffix: str, encoding: str) -> list[str]:
    with path.open("rb") as file:
        head = file.read(_HEAD_BYTES).decode(encoding, errors="ignore").removeprefix("\ufeff")
    if suffix in (".csv", ".tsv"):
        delimiter = "\t" if suffix == ".tsv" else ","
        return next(csv.reader(io.StringIO(head), delimiter=delimiter), [])
    return list(next(_objects(head), {}))


def _is_header_only(path: Path, encoding: str) -> bool:
    if path.stat().st_size > _HEAD_BYTES:
        return False
    rows = csv.reader(io.StringIO(path.read_text(encoding=encoding)))
    next(rows, None)
    return next(rows, None) is None


def _objects(head: str) -> Iterator[dict[str, object]]:
    start = head.lstrip()
    if start.startswith("["):
        start = start[1:].lstrip()
    value, _ = json.JSONDecoder().raw_decode(start)
    if not isinstance(value, dict):
        raise ValueError("no JSON objects")
    yield value
