"""What came out of somebody else's script or settings file."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from atom_gui.core.presets import Preset
from atom_gui.schema.run_config import RunConfig
from atom_gui.schema.words import Text


@dataclass(frozen=True)
class Choice:
    """A commented-out option of a script, offered to the user.

    Attributes:
        line: where it stands.
        words: the comment as it is written.
        changes: value by parameter, as in ``Imported.changes``.
    """

    line: int
    words: str
    changes: dict[str, Any]


@dataclass(frozen=True)
class Note:
    """What was translated, has no meaning any more, or could not be understood.

    Attributes:
        line: where it stands; 0 where a file has no lines that tell.
        severity: a warning says that something of the file is not in the preset.
        sentence: what and why.
    """

    line: int
    severity: Literal["info", "warning"]
    sentence: Text


@dataclass(frozen=True)
class Imported:
    """The settings of a file in our parameters.

    Attributes:
        source: the file or folder.
        kind: shell, batch, powershell, arguments, deepspeed, llama_factory, preset or run.
        name: for the preset.
        changes: ``section.name`` → value; each is a declared parameter and allowed.
        environment: variables that the script sets for its training process.
        choices: commented-out options.
        notes: by line.
        lines_understood: lines that gave a setting.
    """

    source: Path
    kind: str
    name: str
    changes: dict[str, Any]
    environment: dict[str, str] = field(default_factory=dict)
    choices: tuple[Choice, ...] = ()
    notes: tuple[Note, ...] = ()
    lines_understood: int = 0

    def preset(self, chosen: Collection[Choice] = ()) -> Preset:
        """Return a preset of these settings and those of the ``chosen`` options."""
        sections: dict[str, dict[str, Any]] = {}
        for changes in (self.changes, *(choice.changes for choice in chosen)):
            for path, value in changes.items():
                section, name = path.split(".", 1)
                sections.setdefault(section, {})[name] = value
        return Preset(name=self.name, config=RunConfig.model_validate(sections))
