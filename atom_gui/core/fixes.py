"""Carries out what a problem's fix says."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from atom_gui.core import zero_templates
from atom_gui.core.check import check
from atom_gui.core.problems import REMOVED, Problem, ProblemsError
from atom_gui.schema.run_config import PARAMETER, PARAMETERS, RunConfig
from atom_gui.schema.words import Text, text

_KEY = zero_templates.FIELD + "/"
_MOST_FIXES = 100
Check = Callable[[RunConfig], list[Problem]]


def plain_changes(config: RunConfig, fix: dict[str, Any]) -> dict[str, Any]:
    """Return a fix as changes of parameters: those of DeepSpeed's keys become one of its text.

    Raises:
        ProblemsError: the DeepSpeed configuration cannot be read, so no key of it can be changed.
    """
    changes = {path: value for path, value in fix.items() if not path.startswith(_KEY)}
    keys = [(path[len(_KEY) :], value) for path, value in fix.items() if path.startswith(_KEY)]
    if keys:
        changes[zero_templates.FIELD] = zero_templates.with_changes(config.deepspeed.config, keys)
    return changes


def fixed(config: RunConfig, fix: dict[str, Any]) -> RunConfig:
    """Return the parameters with a fix carried out.

    Raises:
        ProblemsError: the DeepSpeed configuration cannot be read.
        pydantic.ValidationError: a value is not allowed.
    """
    value = config.model_dump()
    for path, new in plain_changes(config, fix).items():
        section, name = path.split(".", 1)
        value[section][name] = new
    return RunConfig.model_validate(value)


def all_fixed(
    config: RunConfig, wanted: Callable[[Problem], bool], judge: Check = check
) -> dict[str, Any]:
    """Return the changes that solve all problems that have a fix, one after the other.

    After each fix everything is judged anew, since one fix may solve or change another problem.

    Args:
        config: what was asked; it is not changed.
        wanted: which problems may be solved.
        judge: finds the problems.
    """
    now, done = config, set()
    for _ in range(_MOST_FIXES):
        problem = next(
            (one for one in judge(now) if one.fix and wanted(one) and _mark(one) not in done), None
        )
        if problem is None:
            break
        done.add(_mark(problem))  # a fix that does not help is not tried for ever
        try:
            now = fixed(now, problem.fix)
        except ProblemsError:  # its DeepSpeed configuration cannot be read
            continue
    return {
        item.path: now.get(item.path)
        for item in PARAMETERS
        if now.get(item.path) != config.get(item.path)
    }


def _mark(problem: Problem) -> tuple[str, str]:
    return problem.rule, repr(sorted(problem.fix.items(), key=str))


def words_of(fix: dict[str, Any]) -> list[Text]:
    """Say what a fix changes, a sentence for each field."""
    said = []
    for path, value in fix.items():
        if path.startswith(_KEY):
            key = path[len(_KEY) :]
            if value == REMOVED:
                said.append(text("{key} is taken out", key=key))
            else:
                said.append(text("{key} becomes {value}", key=key, value=_shown(value)))
        elif value in (None, [], {}):
            said.append(text("{label} becomes empty", label=PARAMETER[path].label))
        else:
            said.append(text("{label} becomes {value}", label=PARAMETER[path].label,
                             value=_shown(value)))  # fmt: skip
    return said


def _shown(value: Any) -> str:
    words = f"{value:g}" if isinstance(value, float) else str(value)
    return words if len(words) <= 60 else words[:57] + "…"
