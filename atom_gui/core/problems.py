"""What is wrong, why, where, and what to do: for people, all at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from pydantic import ValidationError

from atom_gui.schema.run_config import PARAMETER
from atom_gui.schema.words import Text, text

Severity = Literal["error", "warning", "advice"]
REMOVED = "\0removed"  # the value of a fix that takes a key out of the DeepSpeed configuration


@dataclass(frozen=True)
class Problem:
    """One finding about what was asked.

    Attributes:
        severity: an error keeps the run from starting; a warning is a likely mistake; advice may
            be left.
        sentence: what and why, and what to do.
        fields: ``section.name`` of the parameters it is about; a key of the DeepSpeed
            configuration follows ``deepspeed.config/``.
        fix: changes by field that solve it; empty where only the user can.
        rule: name of the rule that found it.
    """

    severity: Severity
    sentence: Text
    fields: tuple[str, ...] = ()
    fix: dict[str, Any] = field(default_factory=dict)
    rule: str = ""

    @classmethod
    def error(cls, sentence: Text, *fields: str, fix: dict[str, Any] | None = None) -> Problem:
        """Make one that keeps the run from starting."""
        return cls("error", sentence, fields, fix or {})

    @classmethod
    def warning(cls, sentence: Text, *fields: str, fix: dict[str, Any] | None = None) -> Problem:
        """Make one that lets it start."""
        return cls("warning", sentence, fields, fix or {})

    @classmethod
    def advice(cls, sentence: Text, *fields: str, fix: dict[str, Any] | None = None) -> Problem:
        """Make one that tells of something better."""
        return cls("advice", sentence, fields, fix or {})

    def __str__(self) -> str:
        return str(self.sentence)


class ProblemsError(Exception):
    """Something cannot be done, for these reasons."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = tuple(problems)

    @classmethod
    def one(cls, sentence: Text, *fields: str) -> ProblemsError:
        """Make an error with a single reason."""
        return cls([Problem.error(sentence, *fields)])


def problems_of(error: ValidationError, where: str, section: str = "") -> list[Problem]:
    """Turn pydantic's findings into sentences about our parameters.

    Args:
        error: of the whole configuration, or of one section.
        where: the file or place that holds the values.
        section: name of the section where the error is of one.
    """
    found = []
    seen = set()
    for item in error.errors(include_url=False):
        location = (section, *item["loc"]) if section else item["loc"]
        path = ".".join(str(part) for part in location[:2])
        if path in seen:  # a union reports each of its members
            continue
        seen.add(path)
        label = PARAMETER[path].label if path in PARAMETER else path
        given = repr(item.get("input"))[:80]
        if path in PARAMETER:
            sentence = _range_sentence(path, label, given)
        else:
            sentence = text("{where}: {name}: {error}", where=where, name=path, error=item["msg"])
        found.append(Problem.error(sentence, path))
    return found


def _range_sentence(path: str, label: str, given: str) -> Text:
    parameter = PARAMETER[path]
    if parameter.choices:
        return text("{label} ({name}) cannot be {given}; it is one of {choices}.",
                    label=label, name=path, given=given,
                    choices=", ".join(str(choice) for choice in parameter.choices))  # fmt: skip
    if parameter.range is not None:
        return text("{label} ({name}) cannot be {given}. {range}",
                    label=label, name=path, given=given, range=parameter.range)  # fmt: skip
    return text("{label} ({name}) cannot be {given}.", label=label, name=path, given=given)
