"""DeepSpeed configurations that ship with the program, and reading those of others."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import hjson

from atom_gui.core import paths
from atom_gui.core.problems import ProblemsError
from atom_gui.schema.words import text

FIELD = "deepspeed.config"


def names() -> list[str]:
    """Return the names of the templates."""
    return sorted(path.stem for path in (paths.resources_dir() / "zero").glob("*.json"))


def read(config: str | dict[str, Any]) -> dict[str, Any]:
    """Return the configuration that a template name, a path or the object itself stands for.

    Raises:
        ProblemsError: there is no such file, or it is not a JSON object.
    """
    if isinstance(config, dict):
        return config
    path = paths.resources_dir() / "zero" / f"{config}.json"
    if not path.is_file():
        path = Path(config).expanduser()
    try:
        words = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError, ValueError) as error:
        raise ProblemsError.one(
            text("The DeepSpeed configuration {name} is neither a template ({names}) nor a file "
                 "that can be read.", name=config, names=", ".join(names())),
            FIELD,
        ) from error  # fmt: skip
    return parse(words, str(path))


def parse(words: str, where: str = "JSON") -> dict[str, Any]:
    """Read JSON; comments as in the article's files are allowed.

    Raises:
        ProblemsError: it is not a JSON object; the line is told.
    """
    try:
        value = json.loads(words)
    except json.JSONDecodeError as strict:
        # DeepSpeed itself reads Hjson, JSON with comments; without any, the strict error is exact.
        if not any(mark in words for mark in ("//", "#", "/*")):
            raise _not_json(where, strict.lineno, strict.msg) from strict
        try:
            value = hjson.loads(words, object_pairs_hook=dict)
        except hjson.HjsonDecodeError as error:
            raise _not_json(where, error.lineno, error.msg) from error
    if not isinstance(value, dict):
        raise _not_json(where, 1, "not an object")
    return value


def _not_json(where: str, line: int, reason: str) -> ProblemsError:
    return ProblemsError.one(
        text("{where}, line {line}: this is not valid JSON ({error}).",
             where=where, line=line, error=reason),
        FIELD,
    )  # fmt: skip
