"""What is wrong with a DeepSpeed configuration, without importing DeepSpeed.

An error stands exactly where DeepSpeed's own configuration class refuses the configuration; a test
asks DeepSpeed about each case of a corpus. Newer versions are followed exactly; of versions before
0.17.1 the main sections.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Literal

from atom_gui.core.zero_autos import filled
from atom_gui.core.zero_verdict import makers, names, plain, together, typed
from atom_gui.core.zero_verdict.case import ZeroCase
from atom_gui.core.zero_verdict.found import KeyProblem
from atom_gui.schema.run_config import RunConfig
from atom_gui.schema.zero_keys import NEWEST

__all__ = ["KeyProblem", "refuses", "verdict"]

RULES = (
    typed.sections_know_their_keys,
    *plain.RULES,
    *together.RULES,
    *names.RULES,
    *makers.RULES,
)


def verdict(
    config: Mapping[str, Any],
    *,
    deepspeed_version: str = NEWEST,
    devices: int = 1,
    run: RunConfig | None = None,
    accelerator: Literal["cuda", "cpu"] = "cuda",
) -> list[KeyProblem]:
    """Return every problem of a DeepSpeed configuration, errors first.

    Args:
        config: as the user wrote it; it is not changed.
        deepspeed_version: of the training interpreter.
        devices: how many train.
        run: the parameters whose values replace each ``auto``; without them those are taken to
            fit.
        accelerator: what the devices are.
    """
    known = filled(config, run, shape=None, devices=devices, total_steps=None)
    case = ZeroCase(known, deepspeed_version, devices, accelerator)
    found = [
        replace(item, problem=replace(item.problem, rule=rule.__name__))
        for rule in RULES
        for item in rule(case)
    ]
    wrong = {item.path for item in found if item.problem.severity == "error"}
    told: dict[tuple[str, str], KeyProblem] = {}
    for item in sorted(found, key=lambda item: item.problem.severity != "error"):
        if item.problem.severity == "error" or item.path not in wrong:
            told.setdefault((item.path, str(item.problem)), item)
    return list(told.values())


def refuses(problems: list[KeyProblem]) -> bool:
    """Tell whether DeepSpeed refuses the configuration."""
    return any(item.problem.severity == "error" for item in problems)
