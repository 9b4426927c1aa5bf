"""What a verdict consists of: a key, what is wrong with it, and the change that solves it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from atom_gui.core.problems import Problem
from atom_gui.schema.words import Text, text

FIELD = "deepspeed.config"


@dataclass(frozen=True)
class KeyProblem:
    """A problem of one key of the DeepSpeed configuration.

    Attributes:
        path: the key, its names joined by dots; the place that an editor shows.
        problem: what is wrong; an error exactly where DeepSpeed refuses the configuration.
        fix: new values by path, ``REMOVED`` for a key that is taken out; empty where only the
            user can decide.
    """

    path: str
    problem: Problem
    fix: dict[str, Any] = field(default_factory=dict)


def refused(path: str, sentence: Text, fix: dict[str, Any] | None = None) -> KeyProblem:
    """Report a key for which DeepSpeed refuses the configuration."""
    return _found(Problem.error, path, sentence, fix)


def doubtful(path: str, sentence: Text, fix: dict[str, Any] | None = None) -> KeyProblem:
    """Report a key that DeepSpeed takes, but that does not do what was meant."""
    return _found(Problem.warning, path, sentence, fix)


def _found(make: Any, path: str, sentence: Text, fix: dict[str, Any] | None) -> KeyProblem:
    changes = {f"{FIELD}/{key}": value for key, value in (fix or {}).items()}
    return KeyProblem(path, make(sentence, f"{FIELD}/{path}", fix=changes), fix or {})


def shown(value: Any) -> str:
    """Return a value as it stands in the configuration, shortened."""
    words = json.dumps(value, ensure_ascii=False)
    return words if len(words) <= 60 else words[:57] + "…"


def wrong_kind(path: str, kind: str, given: Any, choices: tuple[Any, ...] = ()) -> Text:
    """Say what a value must be instead."""
    values = {"key": path, "given": shown(given)}
    if kind == "switch":
        return text("{key} must be true or false, not {given}.", **values)
    if kind == "whole":
        return text("{key} must be a whole number, not {given}.", **values)
    if kind == "number":
        return text("{key} must be a number, not {given}.", **values)
    if kind == "list":
        return text("{key} must be a list in brackets, not {given}.", **values)
    if kind == "object":
        return text("{key} must be an object in braces, not {given}.", **values)
    if kind == "choice":
        names = ", ".join(shown(choice) for choice in choices)
        return text("{key} must be one of {choices}, not {given}.", choices=names, **values)
    return text("{key} must be a text in quotes, not {given}.", **values)
