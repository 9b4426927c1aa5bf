"""What stands in the way of a build: one line for each thing that was looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Literal

from pydantic import BaseModel, ConfigDict

from atom_gui.core.doctor.facts import MachineFacts
from atom_gui.core.wheel.request import WheelRequest
from atom_gui.schema.words import Text

Severity = Literal["broken", "warning", "note"]


class Preflight(BaseModel):
    """One thing that stands in the way of a build, or that is worth knowing.

    Attributes:
        id: of the check.
        severity: ``broken`` makes the build fail or useless; ``warning`` may; ``note`` is taken
            care of.
        found: what there is.
        fix: what to do.
        action: what the program can do about it; empty where a person must.
    """

    model_config = ConfigDict(frozen=True)

    id: str
    severity: Severity
    found: Text
    fix: Text
    action: str = ""


Check = Callable[[WheelRequest, MachineFacts], Iterator[Preflight]]
