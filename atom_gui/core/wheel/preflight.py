"""What would make a build fail, found out before it starts."""

from __future__ import annotations

from atom_gui.core.doctor.facts import MachineFacts
from atom_gui.core.wheel import preflight_compiling, preflight_place
from atom_gui.core.wheel.obstacles import Check, Preflight, Severity
from atom_gui.core.wheel.request import WheelRequest

# What can never be met comes before what can be installed.
CHECKS: tuple[Check, ...] = (
    *preflight_compiling.CHECKS, *preflight_place.CHECKS, preflight_compiling.corrections,
)  # fmt: skip
_ORDER: tuple[Severity, ...] = ("broken", "warning", "note")


def preflight(request: WheelRequest, facts: MachineFacts) -> list[Preflight]:
    """Return what stands in the way: broken first, each group in the order to mend it.

    What nobody could find out is passed over; the build then tells.
    """
    found = [item for check in CHECKS for item in check(request, facts)]
    return sorted(found, key=lambda item: _ORDER.index(item.severity))
