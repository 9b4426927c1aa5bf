"""A run that crawls because Windows moved GPU memory into main memory.

NVIDIA's driver does so since 536.40 instead of failing (nvidia.custhelp.com a_id 5490); since
546.01 the Control Panel's "CUDA - Sysmem Fallback Policy" switches it off.
"""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from typing import Any

from atom_gui.core.diagnosis.machine_state import cards_of
from atom_gui.core.diagnosis.result import Diagnosis
from atom_gui.core.diagnosis.wording import exact
from atom_gui.protocol import events
from atom_gui.schema.words import text

_SLOWER = 3.0
_PEGGED_SHARE = 0.97
_SLOW_STEPS = 3
_LEAST_STEPS = 5  # that the median is taken of


def spill(
    steps: Sequence[events.Step | dict[str, Any]],
    samples: Sequence[dict[str, Any]],
    *,
    platform: str = "win32",
    device: int = 0,
) -> Diagnosis | None:
    """Tell whether a running run has spilled, or None.

    Args:
        steps: events of its steps, oldest first; others among them are passed over.
        samples: the last ones of the supervisor, oldest first.
        platform: on Linux only more memory than the card has counts, as under WSL2; a step may be
            slow there for many reasons.
        device: number of the card among the samples' cards.
    """
    told = [event for item in steps if isinstance(event := _event(item), events.Step)]
    cards = [cards_of(item) for item in samples if isinstance(item, dict)]
    seen = [card[device] for card in cards if len(card) > device]
    total = seen[-1][1] if seen else 0
    if not told or total <= 0:
        return None
    last = told[-1]
    held = max(last.allocated_bytes or 0, last.reserved_bytes or 0, last.peak_bytes or 0)
    if held > total:
        return _found(last.step, device, held, total, certain=True)
    pegged = all(used >= _PEGGED_SHARE * size for used, size in seen[-_SLOW_STEPS:] if size)
    if platform == "win32" and pegged and _is_slower(told):
        return _found(last.step, device, held or None, total, certain=False)
    return None


def _event(item: events.Step | dict[str, Any]) -> events.Event | None:
    return events.parse(item) if isinstance(item, dict) else item


def _is_slower(told: list[events.Step]) -> bool:
    times = [step.step_time_s for step in told if step.step_time_s]
    before, recent = times[1:-_SLOW_STEPS], times[-_SLOW_STEPS:]  # the first step compiles
    if len(before) < _LEAST_STEPS:
        return False
    return min(recent) >= _SLOWER * statistics.median(before)


def _found(
    step: int, device: int, held_bytes: int | None, total_bytes: int, *, certain: bool
) -> Diagnosis:
    if certain:
        sentence = text("Training spills from GPU memory into main memory and is slow for that.")
        detail = text("PyTorch holds {held} on a card of {total}.",
                      held=exact(held_bytes or 0), total=exact(total_bytes))  # fmt: skip
    else:
        sentence = text("Steps take three times as long as before while the GPU's memory is full: "
                        "Windows most likely moves part of it into main memory.")  # fmt: skip
        detail = text("The card's {total} are used up.", total=exact(total_bytes))
    return Diagnosis(
        kind="spill",
        resource="gpu",
        certain=certain,
        phase="steady",
        step=step,
        device=device,
        total_bytes=total_bytes,
        allocated_bytes=held_bytes,
        sentence=sentence,
        detail=detail,
        advice=text("In the NVIDIA Control Panel, Manage 3D settings, set CUDA - Sysmem Fallback "
                    "Policy to Prefer No Sysmem Fallback for python.exe: then it fails at once "
                    "instead of crawling."),
        cause="spill",
    )  # fmt: skip
