"""The user's presets as a collection: found, renamed, duplicated, thrown away and brought back."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from atom_gui.core import json_text, paths, presets, zero_templates
from atom_gui.core.presets import SUFFIX, Preset
from atom_gui.core.problems import ProblemsError
from atom_gui.protocol.files import read_json, write_json_atomic
from atom_gui.schema.run_config import PARAMETERS, RunConfig
from atom_gui.schema.words import text

_TRASH = "deleted"
_KEPT_IN_TRASH = 20


@dataclass(frozen=True)
class Difference:
    """A parameter in which two presets differ; the values are those of the first and the second."""

    path: str
    first: Any
    second: Any


@dataclass(frozen=True)
class Discarded:
    """A preset that was thrown away and can be brought back."""

    name: str
    origin: Path
    kept: Path


def path_for(name: str) -> Path:
    """Return where a user's preset of this name is kept."""
    return paths.user_presets_dir() / (paths.legal_name(name, "preset") + SUFFIX)


def free_name(name: str) -> str:
    """Return ``name``, or with a number behind it where a preset of that name is there."""
    number, found = 2, name
    while path_for(found).exists():
        found = f"{name} ({number})"
        number += 1
    return found


def rename(preset: Preset, name: str) -> Preset:
    """Give a user's preset another name; its file follows.

    Raises:
        ProblemsError: the name is taken or empty, or the file cannot be written.
    """
    name = name.strip()
    target = path_for(name)
    if not name:
        raise ProblemsError.one(text("A preset needs a name."))
    if preset.path is None or preset.builtin:
        raise ProblemsError.one(text("Only your own presets can be renamed; duplicate this one."))
    if target.exists() and not _same_file(target, preset.path):
        raise ProblemsError.one(text("There is a preset named {name} already.", name=name))
    inside = preset.path.parent == paths.user_presets_dir()
    renamed = presets.save(replace(preset, name=name), target if inside else preset.path)
    if inside and not _same_file(target, preset.path):
        preset.path.unlink(missing_ok=True)
    return renamed


def _same_file(one: Path, other: Path) -> bool:
    """Compare files, not names: Windows takes ``A`` and ``a`` for the same."""
    try:
        return one.samefile(other)
    except OSError:
        return False


def duplicate(preset: Preset) -> Preset:
    """Save a copy among the user's presets, under a name that is free.

    Raises:
        ProblemsError: it cannot be written.
    """
    name = free_name(preset.name or "preset")
    copy = replace(preset, name=name, builtin=False, path=None, created_s=time.time(), used_s=None)
    return presets.save(copy, path_for(name))


def discard(path: Path) -> Discarded:
    """Throw a preset away; ``restore`` brings it back.

    Raises:
        ProblemsError: it cannot be moved.
    """
    trash = paths.user_presets_dir() / _TRASH
    kept = trash / f"{time.time_ns()}-{path.name}"
    try:
        trash.mkdir(parents=True, exist_ok=True)
        shutil.move(path, kept)
        for old in sorted(trash.iterdir())[:-_KEPT_IN_TRASH]:
            old.unlink()
    except OSError as error:
        raise ProblemsError.one(
            text("{path} cannot be deleted: {error}.",
                 path=str(path), error=error.strerror or str(error))
        ) from error  # fmt: skip
    return Discarded(path.stem, path, kept)


def restore(discarded: Discarded) -> Path:
    """Bring a preset back, under a free name where another took its place since.

    Raises:
        ProblemsError: it is gone or cannot be moved.
    """
    target = discarded.origin
    if target.exists():
        target = path_for(free_name(discarded.name))
    try:
        shutil.move(discarded.kept, target)
    except OSError as error:
        raise ProblemsError.one(
            text("{path} cannot be brought back: {error}.",
                 path=str(target), error=error.strerror or str(error))
        ) from error  # fmt: skip
    return target


def mark_used(path: Path) -> float:
    """Note in a preset's file that a run was started from it, and return when.

    A file that is gone stays gone.
    """
    now_s, value = round(time.time(), 1), read_json(path)
    if isinstance(value, dict):
        write_json_atomic(path, {**value, "used_s": now_s})
    return now_s


def listed(recent: Iterable[str] = ()) -> tuple[list[Preset], list[ProblemsError]]:
    """Return the user's presets, the last used first, and why others cannot be read.

    Args:
        recent: paths of presets elsewhere that were open lately.
    """
    own, broken = presets.user_presets()
    here = {str(preset.path) for preset in own}
    for name in recent:
        path = Path(name)
        if name in here or presets.is_builtin(path) or not path.is_file():
            continue
        try:
            own.append(presets.load(path))
        except ProblemsError as error:
            broken.append(error)
    return sorted(own, key=lambda one: one.used_s or one.created_s, reverse=True), broken


def matches(preset: Preset, words: str, *translated: str) -> bool:
    """Tell whether a search finds a preset: by name, note, file, or what it sets.

    Args:
        preset: where it is looked for.
        words: what was typed; all of them must be found.
        translated: name and note as they are shown.
    """
    changes = preset.config.changes()
    values = [f"{name}={value}" for section in changes.values() for name, value in section.items()]
    places = [preset.name, preset.note, str(preset.path or ""), *translated, *values]
    text_of_all = "\n".join(places).lower()
    return all(word in text_of_all for word in words.lower().split())


def compare(first: RunConfig, second: RunConfig) -> list[Difference]:
    """Return in what two sets of parameters differ, in the form's order.

    The DeepSpeed configurations are compared key by key, where both can be read.
    """
    found = []
    for item in PARAMETERS:
        one, other = first.get(item.path), second.get(item.path)
        if one == other:
            continue
        if item.path == zero_templates.FIELD:
            found += _compare_engines(one, other)
        else:
            found.append(Difference(item.path, one, other))
    return found


def _compare_engines(one: Any, other: Any) -> list[Difference]:
    try:
        changes = json_text.difference(zero_templates.read(one), zero_templates.read(other))
    except ProblemsError:
        return [Difference(zero_templates.FIELD, one, other)]
    found = []
    for change in changes:
        name = f"{zero_templates.FIELD}/{'.'.join(map(str, change.path))}"
        old, new = (dict(_leaves(name, value)) for value in (change.old, change.new))
        found += [Difference(leaf, old.get(leaf), new.get(leaf)) for leaf in {**old, **new}]
    return found


def _leaves(name: str, value: Any) -> Iterator[tuple[str, Any]]:
    """Yield every value below a key; a key that is missing has none."""
    if isinstance(value, dict) and value:
        for key, inner in value.items():
            yield from _leaves(f"{name}.{key}", inner)
    elif value is not json_text.MISSING:
        yield name, value
