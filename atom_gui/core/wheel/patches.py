"""Corrections of DeepSpeed's sources that Microsoft's compiler refuses: errors C2665 and C2398.

Both come from integer types: on Windows ``long`` has 32 bits, and ``size_t`` may not be narrowed
inside braces. The corrections are those that DeepSpeed itself made in 0.14.3 (#5596) and 0.14.5
(#5609). Places are found by their text, since their lines move from version to version.
"""

from __future__ import annotations

import difflib
import os
import re
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict

from atom_gui.core.doctor.facts import release
from atom_gui.schema.words import Text, text

_Rule = Callable[[re.Match[str]], str]
State = Literal["needed", "partial", "applied", "not_needed", "unknown"]

BACKUP_SUFFIX = ".original"
_QUANTIZATION = "csrc/quantization/pt_binding.cpp"
_INFERENCE = "csrc/transformer/inference/csrc/pt_binding.cpp"

# Latin-1 keeps every byte, so any encoding, a BOM and the line ends come back as they were.
_BYTES = "latin-1"
_INT64 = r"(?:std::)?int64_t|long long(?: int)?|__int64"
_TYPE = r"[\w:]+(?: \w+)*"
_TOKENS = r"InferenceContext::Instance\(\)\.GetMaxTokenLength\(\)"
_NEURONS = "mlp_1_out_neurons"

_SIZES = re.compile(r"(?P<before>std::vector<\s*)(?P<type>[\w:]+(?: \w+)*)(?P<after>\s*>\s+sz\()")


def _cast(expression: str) -> str:
    """Return a pattern of an expression that may stand in a C or C++ cast."""
    return (
        rf"(?:static_cast<\s*(?P<cpp>{_TYPE})\s*>\(\s*{expression}\s*\)"
        rf"|\(\s*(?P<c>{_TYPE})\s*\)\s*(?:\(\s*{expression}\s*\)|{expression})|{expression})"
    )


_STRIDE = re.compile(rf"(?P<before>\b(?:hidden_dim|k)\s*\*\s*){_cast(_TOKENS)}")
_SHAPE = re.compile(
    rf"(?P<before>\{{\s*input\.size\(0\),\s*input\.size\(1\),\s*){_cast(_NEURONS)}(?=\s*\}})"
)


@dataclass(frozen=True)
class _Correction:
    """What is corrected in one file.

    Attributes:
        id: of the compiler's error.
        file: below the source folder.
        since: first version with the mistake.
        fixed: first version without it.
        places: how many there are in an untouched file.
        rules: a pattern of a place, right or wrong, and what it becomes.
        about: what goes wrong.
        history: lines that the compiler names, by the first version with them.
    """

    id: str
    file: str
    since: tuple[int, ...]
    fixed: tuple[int, ...]
    places: int
    rules: tuple[tuple[re.Pattern[str], _Rule], ...]
    about: Text
    history: tuple[tuple[tuple[int, ...], tuple[int, ...]], ...]


def _as_int64(expression: str) -> _Rule:
    def corrected(match: re.Match[str]) -> str:
        if re.fullmatch(_INT64, match["cpp"] or match["c"] or ""):
            return match[0]
        return f"{match['before']}static_cast<int64_t>({expression})"

    return corrected


def _as_int64_vector(match: re.Match[str]) -> str:
    if re.fullmatch(_INT64, match["type"]):
        return match[0]
    return f"{match['before']}int64_t{match['after']}"


_CORRECTIONS = (
    _Correction(
        "C2665", _QUANTIZATION, (0, 10, 0), (0, 14, 3), 1, ((_SIZES, _as_int64_vector),),
        text("torch::empty takes sizes of 64 bits, but long has 32 bits on Windows."),
        (((0, 10, 0), (207,)), ((0, 10, 3), (227,)), ((0, 11, 2), (247,))),
    ),
    _Correction(
        "C2398", _INFERENCE, (0, 9, 0), (0, 14, 5), 5,
        ((_STRIDE, _as_int64("InferenceContext::Instance().GetMaxTokenLength()")),
         (_SHAPE, _as_int64(_NEURONS))),
        text("A size_t becomes an int64_t inside braces, which C++ forbids without a cast."),
        (((0, 9, 0), (536, 537, 545, 546)), ((0, 9, 3), (536, 537, 545, 546, 1570)),
         ((0, 9, 5), (536, 537, 545, 546, 1571)), ((0, 11, 0), (538, 539, 547, 548, 1575)),
         ((0, 11, 2), (541, 542, 550, 551, 1581)), ((0, 14, 3), (547, 548, 556, 557, 1595))),
    ),
)  # fmt: skip
_BY_ID = {one.id: one for one in _CORRECTIONS}


class Patch(BaseModel):
    """What a correction has to do in a source folder.

    Attributes:
        id: the compiler's error that it prevents: C2665 or C2398.
        file: below the source folder, with slashes.
        state: ``needed``; ``partial`` where somebody did a part by hand; ``applied``;
            ``not_needed`` for versions that are right by themselves; ``unknown`` where the file is
            missing or looks different from every known version.
        diff: what would change, as a unified diff; empty where nothing would.
        lines: which lines would change, from 1.
        about: why, and what was found.
    """

    model_config = ConfigDict(frozen=True)

    id: str
    file: str
    state: State
    diff: str = ""
    lines: tuple[int, ...] = ()
    about: Text


def plan(folder: Path, version: str = "") -> list[Patch]:
    """Return what each correction finds in a source folder, without changing anything.

    Args:
        folder: DeepSpeed's sources, with ``csrc`` in them.
        version: of the sources; read from ``version.txt`` there by default.

    Raises:
        OSError: a file is there but cannot be read.
    """
    numbers = release(version or _version_in(folder))
    return [_planned(one, folder, numbers) for one in _CORRECTIONS]


def apply(folder: Path, version: str = "") -> list[Patch]:
    """Correct what is needed; each original is kept beside its file; return what was planned.

    Doing it twice changes nothing more.

    Raises:
        OSError: a file cannot be read or written; each file is whole, old or new.
    """
    planned = plan(folder, version)
    for patch in planned:
        if patch.state not in ("needed", "partial"):
            continue
        path = folder / patch.file
        original = path.read_bytes()
        _replace(_backup(path), original, like=path)
        _replace(path, _corrected(_BY_ID[patch.id], original), like=path)
    return planned


def revert(folder: Path) -> tuple[list[str], list[str]]:
    """Bring the originals back, byte for byte.

    Returns:
        The files that were restored, and those that stay because they were changed since.

    Raises:
        OSError: a file cannot be read or written.
    """
    restored, changed = [], []
    for one in _CORRECTIONS:
        path = folder / one.file
        backup = _backup(path)
        if not backup.is_file():
            continue
        original = backup.read_bytes()
        if path.is_file() and path.read_bytes() not in (original, _corrected(one, original)):
            changed.append(one.file)
            continue
        os.replace(backup, path)
        restored.append(one.file)
    return restored, changed


def needed_for(version: str) -> tuple[str, ...]:
    """Return the errors that a version's sources run into with Microsoft's compiler."""
    numbers = release(version)
    return tuple(one.id for one in _CORRECTIONS if one.since <= numbers < one.fixed)


def lines_in(error: str, version: str) -> tuple[int, ...]:
    """Return the lines that the compiler names in a version; empty where it compiles.

    They were counted in DeepSpeed's tags. The article built a revision between 0.10.3 and 0.11.0;
    its compiler named 1570, where the statement of line 1571 begins.

    Raises:
        KeyError: the error is neither C2665 nor C2398.
    """
    one, numbers = _BY_ID[error], release(version)
    if not one.since <= numbers < one.fixed:
        return ()
    return [lines for first, lines in one.history if first <= numbers][-1]


def line_history(error: str) -> Text:
    """Return which lines the compiler names in which versions, and where the article's come from.

    Raises:
        KeyError: the error is neither C2665 nor C2398.
    """
    one = _BY_ID[error]
    rows = [f"{_dotted(first)}: {', '.join(map(str, lines))}" for first, lines in one.history]
    return text("The lines move with the version ({lines}), so they are found by their text. "
                "From {fixed} on nothing needs to be changed.",
                lines="; ".join(rows), fixed=_dotted(one.fixed))  # fmt: skip


def _planned(one: _Correction, folder: Path, version: tuple[int, ...]) -> Patch:
    path = folder / one.file
    if not path.is_file():
        return Patch(id=one.id, file=one.file, state="unknown",
                     about=text("{file} is not in this folder.", file=one.file))  # fmt: skip
    data = path.read_bytes()
    right, wrong, narrow = _counted(one, data.decode(_BYTES))
    corrected = _corrected(one, data)
    diff, lines = _difference(one.file, data, corrected)
    state = _state(one, right, wrong, version, _backup(path).is_file())
    about = {
        "needed": one.about,
        "partial": text("{done} of {count} places were corrected already.",
                        done=right, count=right + wrong),
        "applied": text("The file is corrected."),
        "not_needed": text("This version compiles as it is (it does so from {fixed} on).",
                           fixed=_dotted(one.fixed)),
        "unknown": text("The places to correct were not found; the file looks different from every "
                        "version that is known."),
    }[state]  # fmt: skip
    if narrow:
        about = text("{count} places were cast by hand to a type that compiles but may cut values "
                     "off; they become int64_t.", count=narrow)  # fmt: skip
    return Patch(id=one.id, file=one.file, state=state, diff=diff, lines=lines, about=about)


def _state(
    one: _Correction, right: int, wrong: int, version: tuple[int, ...], has_backup: bool
) -> State:
    if wrong:
        return "partial" if right else "needed"
    outside = bool(version) and not one.since <= version < one.fixed
    if right >= one.places:
        return "applied" if has_backup or (version and not outside) else "not_needed"
    return "not_needed" if outside else "unknown"


def _counted(one: _Correction, source: str) -> tuple[int, int, int]:
    """Return how many places are right, how many wrong, and how many of these are cast by hand."""
    right = wrong = narrow = 0
    for pattern, corrected in one.rules:
        for match in pattern.finditer(source):
            if _is_comment(source, match.start()):
                continue
            is_right = corrected(match) == match[0]
            right, wrong = right + is_right, wrong + (not is_right)
            groups = match.groupdict()
            cast = groups.get("cpp") or groups.get("c") or ""
            narrow += not is_right and cast not in ("", "size_t", "std::size_t")
    return right, wrong, narrow


def _corrected(one: _Correction, data: bytes) -> bytes:
    source = data.decode(_BYTES)
    for pattern, corrected in one.rules:
        source = pattern.sub(_outside_comments(corrected), source)
    return source.encode(_BYTES)


def _outside_comments(corrected: _Rule) -> _Rule:
    def replaced(match: re.Match[str]) -> str:
        return match[0] if _is_comment(match.string, match.start()) else corrected(match)

    return replaced


def _is_comment(source: str, position: int) -> bool:
    return "//" in source[source.rfind("\n", 0, position) + 1 : position]


def _difference(file: str, old: bytes, new: bytes) -> tuple[str, tuple[int, ...]]:
    before, after = _lines(old), _lines(new)
    diff = difflib.unified_diff(before, after, f"a/{file}", f"b/{file}", lineterm="")
    changed = tuple(
        number for number, (one, other) in enumerate(zip(before, after, strict=False), 1)
        if one != other
    )  # fmt: skip
    return "\n".join(diff), changed


def _lines(data: bytes) -> list[str]:
    return data.removeprefix(b"\xef\xbb\xbf").decode("utf-8", errors="replace").splitlines()


def _version_in(folder: Path) -> str:
    try:
        return (folder / "version.txt").read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def _backup(path: Path) -> Path:
    return path.with_name(path.name + BACKUP_SUFFIX)


def _replace(path: Path, data: bytes, *, like: Path) -> None:
    """Write bytes with the rights of ``like``; the file is whole, old or new, whatever happens."""
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=path.name + ".", suffix=".tmp")
    try:
        with open(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        shutil.copymode(like, name)
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _dotted(numbers: tuple[int, ...]) -> str:
    return ".".join(map(str, numbers))
