"""A section of the form as JSON text: copied from one preset, pasted into another."""

from __future__ import annotations

import json
from typing import Any

from pydantic import ValidationError

from atom_gui.core.problems import Problem, ProblemsError, problems_of
from atom_gui.schema.run_config import PARAMETERS, RunConfig
from atom_gui.schema.words import text


def written(config: RunConfig, section: str) -> str:
    """Return a section's values as JSON text."""
    values = getattr(config, section).model_dump()
    return json.dumps({section: values}, indent=2, ensure_ascii=False)


def changes_in(words: str, section: str) -> dict[str, Any]:
    """Return what JSON text says about a section, by path; command-line names are understood.

    Raises:
        ProblemsError: it is not JSON, names a parameter the section does not have, or gives a value
            that is not allowed; all of it is told.
    """
    try:
        value = json.loads(words)
    except (ValueError, RecursionError) as error:
        raise ProblemsError.one(
            text("The clipboard holds no JSON. Copy a section first.")
        ) from error
    if isinstance(value, dict) and isinstance(value.get(section), dict):
        value = value[section]
    if not isinstance(value, dict):
        raise ProblemsError.one(text("The clipboard holds no JSON object of parameters."))
    names: dict[str, str] = {}
    for item in PARAMETERS:
        if item.section == section:
            names |= {item.name: item.path, item.path: item.path, item.cli: item.path}
    unknown = [name for name in value if name not in names]
    problems = [
        Problem.error(text("{name} is no parameter of this section.", name=name))
        for name in unknown
    ]
    changes = {names[name]: given for name, given in value.items() if name in names}
    fields = {path.split(".", 1)[1]: given for path, given in changes.items()}
    try:
        type(getattr(RunConfig(), section)).model_validate(fields)
    except ValidationError as error:
        problems += problems_of(error, "JSON", section)
    if problems:
        raise ProblemsError(problems)
    return changes
