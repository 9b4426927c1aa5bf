"""All that is found out about the open preset at once, apart from the window's thread."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from atom_gui.core import check
from atom_gui.core.case import Case
from atom_gui.core.derived import Derived
from atom_gui.core.forecast import forecast
from atom_gui.core.forecast.calibration import Calibration
from atom_gui.core.forecast.result import Forecast
from atom_gui.core.machine import Use
from atom_gui.core.model_shape import model_values
from atom_gui.core.problems import Problem


@dataclass(frozen=True)
class Findings:
    """What a check found.

    Attributes:
        problems: the most severe first.
        derived: what follows from the parameters.
        model_values: what the model's config.json holds.
        forecast: what the run will need; None where the model is not known.
    """

    problems: list[Problem] = field(default_factory=list)
    derived: Derived | None = None
    model_values: dict[str, Any] = field(default_factory=dict)
    forecast: Forecast | None = None


def find(case: Case, use: Use | None, calibration: Calibration) -> Findings:
    """Return everything that is to be known of a run."""
    found = forecast(case, use, calibration)
    return Findings(check.check_case(case), case.derived, model_values(case.config), found)
