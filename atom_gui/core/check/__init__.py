"""All that is wrong with what was asked, before anything starts: many small rules, all at once."""

from __future__ import annotations

from dataclasses import replace

from atom_gui.core.case import Case, Rule
from atom_gui.core.check import batch, data, engine, memory, method, model, output, precision
from atom_gui.core.machine import Machine
from atom_gui.core.problems import Problem
from atom_gui.schema.run_config import RunConfig

RULES: tuple[Rule, ...] = (
    *data.RULES,
    *model.RULES,
    *method.RULES,
    *batch.RULES,
    *precision.RULES,
    *memory.RULES,
    *output.RULES,
    *engine.RULES,
)
_ORDER = ("error", "warning", "advice")


def check(
    config: RunConfig, machine: Machine | None = None, deepspeed_version: str = ""
) -> list[Problem]:
    """Return every problem, the most severe first.

    Args:
        config: what was asked.
        machine: for which computer it is judged; this one if it is not given.
        deepspeed_version: of the training interpreter, where it is known.
    """
    return check_case(Case(config, machine, deepspeed_version))


def check_case(case: Case) -> list[Problem]:
    """Return every problem of a case, whose derived values the caller also wants."""
    found = [replace(problem, rule=rule.__name__) for rule in RULES for problem in rule(case)]
    return sorted(found, key=lambda problem: _ORDER.index(problem.severity))


def errors(problems: list[Problem]) -> list[Problem]:
    """Return those that keep the run from starting."""
    return [problem for problem in problems if problem.severity == "error"]
