"""Where a run is, in words and in one line."""

from __future__ import annotations

import time

from atom_gui.core import quantities
from atom_gui.core.run_state import RunState
from atom_gui.schema.words import text

PHASES = {
    "": text("Starting"),
    "load": text("Loading"),
    "tokenize": text("Preparing text"),
    "compile": text("Compiling {op}"),
    "ds_init": text("Starting DeepSpeed"),
    "first_forward": text("First forward pass"),
    "loss": text("First loss"),
    "first_backward": text("First backward pass"),
    "first_step": text("First step"),
    "steady": text("Training"),
    "evaluate": text("Evaluating"),
    "save": text("Saving"),
    "sample": text("Writing samples"),
}


def phase_words(state: RunState) -> str:
    """Name the present phase in English, with its share or time where that is known."""
    words = PHASES.get(state.phase, PHASES["steady"]).text
    words = words.replace("{op}", str(state.phase_detail.get("op", ""))).lower()
    if state.phase == "compile" and not state.phase_progress:
        took = quantities.duration(state.phase_s(time.time()))
        return f"{words} (once, a minute or two): {took}"
    if state.phase_progress is not None and state.phase_progress < 1:
        return f"{words} {state.phase_progress:.0%}"
    return words


def progress_line(state: RunState) -> str:
    """Say in one line where a run is, for a terminal."""
    parts = [phase_words(state)]
    if not state.step:
        return parts[0]
    parts.append(f"step {state.step:,}/{state.total_steps:,}")
    if state.loss is not None:
        parts.append(f"loss {state.loss:.4f}")
    if state.tokens_per_s is not None:
        parts.append(f"{quantities.count(state.tokens_per_s)} tokens/s")
    left_s = state.left_s()
    if left_s is not None and state.step < state.total_steps:
        parts.append(f"{quantities.duration(left_s)} left")
    return " · ".join(parts)
