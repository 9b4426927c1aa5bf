"""The run folder: the one place where a run's truth lies, and the names of its files."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from atom_gui.protocol.files import write_json_atomic

Command = Literal["stop", "save-now", "kill"]

DEFAULT_GRACE_S = 900.0
PROBE = "ATOM_PROBE"  # set for a run that only measures: its model is not written


@dataclass(frozen=True)
class RunFolder:
    """Paths inside the folder of one run."""

    path: Path

    @property
    def preset(self) -> Path:
        """What was asked: the resolved parameters."""
        return self.path / "preset.json"

    @property
    def launch(self) -> Path:
        """How it was started: argv, environment changes, interpreter, versions."""
        return self.path / "launch.json"

    @property
    def ds_config(self) -> Path:
        """Exactly what DeepSpeed got."""
        return self.path / "ds_config.json"

    @property
    def events(self) -> Path:
        """Written by the trainer's rank 0 alone."""
        return self.path / "events.jsonl"

    @property
    def system(self) -> Path:
        """Written by the supervisor alone, one sample a second."""
        return self.path / "system.jsonl"

    @property
    def console(self) -> Path:
        """Standard output and error of the training processes."""
        return self.path / "console.log"

    @property
    def process(self) -> Path:
        """Process numbers with their create times."""
        return self.path / "process.json"

    @property
    def exit(self) -> Path:
        """How it ended."""
        return self.path / "exit.json"

    @property
    def oom(self) -> Path:
        """Why it ran out of memory and what helps; only where it did."""
        return self.path / "oom.json"

    @property
    def lock(self) -> Path:
        """Held by the supervisor while it lives."""
        return self.path / "supervisor.lock"

    @property
    def commands(self) -> Path:
        """Wishes of the window to the trainer and the supervisor."""
        return self.path / "commands"

    @property
    def checkpoints(self) -> Path:
        """Checkpoints and the final model, unless the preset names another folder."""
        return self.path / "checkpoints"

    @property
    def tensorboard(self) -> Path:
        """TensorBoard files, unless the preset names another folder."""
        return self.path / "tensorboard"

    @property
    def attempts(self) -> Path:
        """Preset, launch and exit of earlier starts of a run that was continued."""
        return self.path / "attempts"

    def command_file(self, command: Command) -> Path:
        """Return the file whose presence is the wish."""
        return self.commands / command

    def send(self, command: Command, grace_s: float = DEFAULT_GRACE_S) -> None:
        """Ask for ``command``; a stop is enforced after ``grace_s`` seconds."""
        write_json_atomic(
            self.command_file(command), {"requested_s": time.time(), "grace_s": grace_s}
        )

    def wants(self, command: Command) -> bool:
        """Tell whether ``command`` was asked for and not yet taken."""
        return self.command_file(command).exists()

    @property
    def is_stopping(self) -> bool:
        """Whether a stop was asked for, taken or not."""
        return self.wants("stop") or (self.commands / "stop.taken").exists()

    def take(self, command: Command) -> bool:
        """Consume ``command``; tell whether there was one."""
        source = self.command_file(command)
        try:
            # Renamed, not deleted: the supervisor still reads the grace period of a taken stop.
            os.replace(source, source.with_name(command + ".taken"))
        except OSError:
            return False
        return True
