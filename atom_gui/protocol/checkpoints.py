"""Checkpoints on disk: which are complete, and how large they are."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Checkpoint:
    """A folder ``checkpoint-STEP``.

    Attributes:
        path: the folder.
        step: optimizer steps behind it.
        complete: written to its end, so that training can continue from it.
    """

    path: Path
    step: int
    complete: bool


def is_complete(path: Path) -> bool:
    """Tell whether training can continue from ``path``; trainer_state.json is written last."""
    try:
        return (path / "trainer_state.json").is_file() and any(
            next(folder.glob("*optim_states.pt"), None) is not None
            for folder in path.glob("global_step*")
        )
    except OSError:  # no name that the system allows
        return False


def checkpoints_in(folder: Path) -> list[Checkpoint]:
    """Return the checkpoints of an output folder, oldest first."""
    found = []
    for path in folder.glob("checkpoint-*"):
        step = path.name.rsplit("-", 1)[-1]
        if step.isdigit() and path.is_dir():
            found.append(Checkpoint(path, int(step), is_complete(path)))
    return sorted(found, key=lambda checkpoint: checkpoint.step)


def latest_complete(folder: Path) -> Checkpoint | None:
    """Return the newest checkpoint that training can continue from."""
    complete = [checkpoint for checkpoint in checkpoints_in(folder) if checkpoint.complete]
    return complete[-1] if complete else None
