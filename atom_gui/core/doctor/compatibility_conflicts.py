"""What of a combination of versions does not go together, and the smallest change that mends it."""

from __future__ import annotations

from atom_gui.core.doctor import compatibility_hardware, compatibility_packages
from atom_gui.core.doctor.compatibility_combination import Combination, Conflict, with_pins

_RULES = (*compatibility_hardware.RULES, *compatibility_packages.RULES)


def works_together(one: Combination) -> list[Conflict]:
    """Return what does not go together, from the driver up to Transformers; empty if all does.

    What is not known is in no conflict. A card with a CPU build of torch is one: it would idle.
    """
    return [conflict for rule in _RULES for conflict in rule(one)]


def smallest_change(one: Combination) -> tuple[str, ...] | None:
    """Return the pins that mend all conflicts; empty if there are none, None if pins cannot."""
    pins: dict[str, str] = {}
    for _ in _RULES:  # each round mends at least one rule
        found = works_together(with_pins(one, tuple(pins.values())))
        if not found:
            return tuple(pins.values())
        if not found[0].pins:
            return None
        pins |= {pin.split("==")[0]: pin for pin in found[0].pins}
    return None
