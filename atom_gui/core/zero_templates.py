"""DeepSpeed configurations: those that ship with the program, files, and text that a user typed.

A run's configuration is a template's name, a file's path, an object, or JSON text. Text is kept as
text where it holds more than its values: comments, or the shortcuts of Hjson that DeepSpeed reads.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from atom_gui.core import json_text, paths
from atom_gui.core.json_text import JsonTextError
from atom_gui.core.problems import REMOVED, ProblemsError
from atom_gui.schema.words import text
from atom_gui.schema.zero_keys import ZERO_KEY, ZERO_KEYS

FIELD = "deepspeed.config"


def names() -> list[str]:
    """Return the names of the templates."""
    return sorted(path.stem for path in _folder().glob("*.json"))


def _folder() -> Path:
    return paths.resources_dir() / "zero"


def is_text(config: str | dict[str, Any]) -> bool:
    """Tell JSON text from a name or path: it holds an object, perhaps after comments."""
    if not isinstance(config, str):
        return False
    start = config.lstrip("\ufeff \t\r\n")
    return start.startswith("{") or ("{" in start and start.startswith(("//", "/*", "#")))


def is_path(config: str | dict[str, Any]) -> bool:
    """Tell the path of a file from a template's name, text and objects."""
    return isinstance(config, str) and not is_text(config) and config not in names()


def text_of(config: str | dict[str, Any]) -> str:
    """Return the JSON text that a configuration stands for, with its comments.

    Raises:
        ProblemsError: it names a file that cannot be read.
    """
    if isinstance(config, dict):
        return json_text.dump(config)
    if is_text(config):
        return config
    path = _folder() / f"{config}.json" if config in names() else paths.given(config)
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError, ValueError) as error:
        raise ProblemsError.one(
            text("The DeepSpeed configuration {name} is neither a template ({names}) nor a file "
                 "that can be read.", name=config, names=", ".join(names())),
            FIELD,
        ) from error  # fmt: skip


def read(config: str | dict[str, Any]) -> dict[str, Any]:
    """Return the configuration that a template name, a path, a text or an object stands for.

    Raises:
        ProblemsError: there is no such file, or it is not a JSON object.
    """
    if isinstance(config, dict):
        return config
    where = "JSON" if is_text(config) else str(config)
    return parse(text_of(config), where)


def parse(words: str, where: str = "JSON") -> dict[str, Any]:
    """Read JSON; comments as in the article's files are allowed.

    Raises:
        ProblemsError: it is not a JSON object; the line is told.
    """
    try:
        return json_text.parse(words).value
    except JsonTextError as error:
        raise ProblemsError.one(
            text("{where}, line {line}: this is not valid JSON ({error}).",
                 where=where, line=error.line, error=error.reason),
            FIELD,
        ) from error  # fmt: skip


def kept(words: str) -> str | dict[str, Any]:
    """Return a text as it is kept: as an object where that loses nothing but white space."""
    document = json_text.parse(words)
    plain = json_text.is_strict(words) and not document.duplicates
    # Without braces at its root a text could not be told from a file's name.
    return document.value if plain or not is_text(words) else words


def near_keys(name: str) -> list[str]:
    """Return paths of keys that are spelled nearly like ``name``."""
    plain = name.rsplit(".", 1)[-1]
    by_name = {key.name: key.path for key in ZERO_KEYS}
    close = difflib.get_close_matches(plain, by_name, n=3, cutoff=0.6)
    inside = [path for path in ZERO_KEY if plain and plain.lower() in path.lower()]
    return list(dict.fromkeys([*(by_name[one] for one in close), *inside]))[:5]


def value_at(config: dict[str, Any], path: str, missing: Any = None) -> Any:
    """Return the value at a dotted path, or ``missing``."""
    found: Any = config
    for name in path.split("."):
        if not isinstance(found, dict) or name not in found:
            return missing
        found = found[name]
    return found


# What a kind of optimizer or schedule needs besides its name; auto takes it from the form.
_ADAM = dict.fromkeys(("lr", "betas", "eps", "weight_decay"), "auto")
_WARMUP = dict.fromkeys(("warmup_min_lr", "warmup_max_lr", "warmup_num_steps"), "auto")
_NEEDS: dict[str, dict[str, dict[str, Any]]] = {
    "optimizer.type": {
        **dict.fromkeys(("AdamW", "Adam"), _ADAM),
        "Lion": dict.fromkeys(("lr", "betas", "weight_decay"), "auto"),
    },
    "scheduler.type": {
        "WarmupLR": _WARMUP,
        "WarmupDecayLR": {"total_num_steps": "auto", **_WARMUP},
        "WarmupCosineLR": {"total_num_steps": "auto", "warmup_num_steps": "auto"},
    },
}


def edited(words: str, path: str, value: Any) -> str:
    """Return JSON text with another value at a dotted path; ``REMOVED`` takes the key out.

    A kind of optimizer or schedule is the heart of its section: the section goes with it, and a new
    one comes with what that kind needs.
    """
    if path in _NEEDS:
        section = path.split(".")[0]
        there = json_text.parse(words).value
        if value == REMOVED:
            path = section
        elif not isinstance(there.get(section), dict):
            params = _NEEDS[path].get(value, {"lr": "auto"} if section == "optimizer" else {})
            path, value = section, {"type": value, "params": params}
    key = tuple(path.split("."))
    if value == REMOVED:
        return json_text.remove(words, key)
    return json_text.set_value(words, key, value)


def rewritten(words: str, value: dict[str, Any]) -> str:
    """Return text that says ``value`` and differs from ``words`` no more than that takes."""
    try:
        changes = json_text.difference(json_text.parse(words).value, value)
    except JsonTextError:
        return json_text.dump(value)
    for change in changes:
        if change.new is json_text.MISSING:
            words = json_text.remove(words, change.path)
        else:
            words = json_text.set_value(words, change.path, change.new)
    return words


def with_changes(
    config: str | dict[str, Any], changes: Iterable[tuple[str, Any]]
) -> str | dict[str, Any]:
    """Return the configuration with other values at dotted paths, and all else as it was.

    Args:
        config: as a run names it.
        changes: path and new value; ``REMOVED`` takes the key out.

    Raises:
        ProblemsError: the configuration cannot be read.
    """
    words = text_of(config)
    parse(words)
    for path, value in changes:
        words = edited(words, path, value)
    return kept(words)
