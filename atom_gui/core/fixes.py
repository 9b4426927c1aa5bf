"""Carries out what a problem's fix says."""

from __future__ import annotations

from typing import Any

from atom_gui.core import zero_templates
from atom_gui.schema.run_config import RunConfig

_KEY = zero_templates.FIELD + "/"


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
