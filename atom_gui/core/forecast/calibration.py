"""What runs on this computer measured: memory against the forecast, and speed.

Kept in the user's folder, one entry for each computer, family of models and method. A forecast
multiplies its own parts by what the last measurement of the same kind found; other programs are
left out of it.
"""

from __future__ import annotations

import platform
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from atom_gui.core import paths
from atom_gui.core.forecast.plan import Plan
from atom_gui.protocol.files import read_json, write_json_atomic

Measured = Literal["gpu", "ram"]
_LEAST_RATIO, _MOST_RATIO = 0.3, 3.0  # beyond that it was another run that was measured


class Entry(BaseModel):
    """What one kind of run measured.

    Attributes:
        gpu: measured peak of the card as a share of what was forecast, both without other programs.
        ram: the same for the process' memory.
        rate: operations per second that a device reached.
        time_s: when, in seconds since the epoch.
    """

    model_config = ConfigDict(extra="ignore", frozen=True)

    gpu: float | None = Field(None, ge=_LEAST_RATIO, le=_MOST_RATIO)
    ram: float | None = Field(None, ge=_LEAST_RATIO, le=_MOST_RATIO)
    rate: float | None = Field(None, gt=0)
    time_s: float = 0.0


class Calibration:
    """Measurements of one computer; empty ones change nothing."""

    def __init__(self, entries: dict[str, Entry] | None = None, device: str = "") -> None:
        self._entries = dict(entries or {})
        self._device = device

    def entry(self, plan: Plan) -> Entry | None:
        """Return what was measured for runs like this one, or None."""
        return self._entries.get(self.key(plan))

    def ratio(self, plan: Plan, what: Measured) -> float | None:
        """Return measured by forecast for runs like this one, or None."""
        found = self.entry(plan)
        return None if found is None else getattr(found, what)

    def rate(self, plan: Plan) -> float | None:
        """Return the operations per second of runs like this one, or None."""
        found = self.entry(plan)
        return None if found is None else found.rate

    def key(self, plan: Plan) -> str:
        """Return the name of a kind of run: the device, the model's family, the method."""
        device = "processor" if plan.on_processor else self._device or "card"
        shape = plan.shape
        family = f"{shape.layers}x{shape.hidden}x{shape.vocab}"
        stage = f"zero{plan.stage}-{plan.offload_optimizer}-{plan.offload_param}"
        return f"{platform.node()}|{device}|{family}|{plan.method}|{plan.value_bytes}|{stage}"

    def with_entry(self, plan: Plan, entry: Entry) -> Calibration:
        """Return measurements to which those of a run are added."""
        before = self.entry(plan)
        if before is not None:
            kept = before.model_dump() | {
                name: value for name, value in entry.model_dump().items() if value is not None
            }
            entry = Entry.model_validate(kept)
        return Calibration({**self._entries, self.key(plan): entry}, self._device)

    def save(self) -> None:
        """Write the measurements.

        Raises:
            OSError: they cannot be written.
        """
        write_json_atomic(
            _path(), {name: entry.model_dump() for name, entry in self._entries.items()}
        )


def load(device: str = "") -> Calibration:
    """Read what was measured with a device; an entry that is broken is left out."""
    value = read_json(_path())
    entries = {}
    for name, entry in (value if isinstance(value, dict) else {}).items():
        try:
            entries[name] = Entry.model_validate(entry)
        except ValidationError:
            continue
    return Calibration(entries, device)


def _path() -> Path:
    return paths.config_dir() / "calibration.json"
