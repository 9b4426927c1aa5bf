"""The declared parameters as plain values, for programs that read a list of them."""

from __future__ import annotations

import types
from typing import Any, Literal, Union, get_args, get_origin

from atom_gui.schema.parameter import Parameter
from atom_gui.schema.run_config import PARAMETERS


def field_rows() -> list[dict[str, Any]]:
    """Return a row for each parameter, in the form's order, made of JSON's types only.

    Each row has the same keys. Texts are English and empty where there is nothing to say;
    ``type`` is a name such as ``int``, ``choice`` or ``list[str]``; a minimum or maximum is None
    where there is none, and its ``_excluded`` tells that the number itself is not allowed.
    """
    return [_row(item) for item in PARAMETERS]


def _row(item: Parameter) -> dict[str, Any]:
    condition = item.when
    return {
        "path": item.path,
        "section": item.section,
        "label": item.label,
        "help": item.help,
        "memory": item.memory,
        "time": item.time,
        "good": item.good,
        "source": item.source,
        "unit": item.unit,
        "cli": item.cli,
        "basic": item.basic,
        "type": type_name(item.annotation),
        "optional": item.optional,
        "default": item.default,
        "choices": list(item.choices),
        "minimum": item.limits.minimum,
        "minimum_excluded": item.limits.above_minimum,
        "maximum": item.limits.maximum,
        "maximum_excluded": item.limits.below_maximum,
        "condition": (
            None if condition is None else {"path": condition.path, "values": [*condition.values]}
        ),
    }


def type_name(annotation: Any) -> str:
    """Name a parameter's type for readers; whether it may be empty is said elsewhere."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Literal:
        return "choice"
    if origin in (Union, types.UnionType):
        return " | ".join(type_name(part) for part in arguments if part is not type(None))
    if origin is dict:
        return "dict"
    if origin is list:
        return f"list[{type_name(arguments[0])}]"
    return str(annotation.__name__)
