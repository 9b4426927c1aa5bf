"""The trainer's voice: events on disk, written by rank 0 alone."""

from __future__ import annotations

from typing import Any

from atom_gui.protocol.events import Event, Phase, PhaseName, Saved, Step, Warned
from atom_gui.protocol.files import JsonLinesWriter
from atom_gui.protocol.run_folder import RunFolder
from atom_gui.schema.words import Text


class EventLog:
    """Writes the events of one training process.

    Attributes:
        phase_name: what is being done now; a failure names it.
        step: the last finished optimizer step.
    """

    def __init__(self, folder: RunFolder, rank: int) -> None:
        self._writer = JsonLinesWriter(folder.events) if rank == 0 else None
        self.phase_name: PhaseName = "load"
        self.step = 0

    def emit(self, event: Event) -> None:
        """Write ``event``."""
        if isinstance(event, Step | Saved):
            self.step = max(self.step, event.step)
        if self._writer is not None:
            self._writer.write(event.model_dump(exclude_none=True))

    def phase(self, name: PhaseName, progress: float | None = None, **detail: Any) -> None:
        """Tell what begins now; saying the same twice is saying it once."""
        if name == self.phase_name and progress is None and not detail:
            return
        self.phase_name = name
        self.emit(Phase(phase=name, progress=progress, detail=detail))

    def warn(self, sentence: Text) -> None:
        """Tell the user something that does not stop the training."""
        self.say(f"warning: {sentence}")
        self.emit(Warned(text=sentence))

    def say(self, words: str) -> None:
        """Write a line into the console log, once for all ranks."""
        if self._writer is not None:
            print(words, flush=True)  # noqa: T201 - stdout is the console log

    def close(self) -> None:
        """Close the file."""
        if self._writer is not None:
            self._writer.close()
