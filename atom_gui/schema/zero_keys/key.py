"""What is known of one key of DeepSpeed's configuration."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from atom_gui.schema.zero import version_tuple

NEWEST = "0.19.8"  # the version whose sources the declarations were compared with
Kind = Literal["switch", "whole", "number", "choice", "words", "list", "object"]


def source(file: str) -> str:
    """Return the address of one of DeepSpeed's files."""
    return f"https://github.com/deepspeedai/DeepSpeed/blob/v{NEWEST}/deepspeed/{file}"


@dataclass(frozen=True)
class ZeroKey:
    """One key of the DeepSpeed configuration.

    Attributes:
        path: the names that lead to it, joined by dots.
        label: short English label.
        help: what it means.
        kind: what its value is.
        default: what DeepSpeed takes where it is missing.
        choices: its values, where there are only some.
        unit: unit of a number, or an empty string.
        auto: Transformers fills in what the run or the model says for ``auto``.
        low: the lowest number allowed, or None.
        high: the highest number allowed, or None.
        since: the first DeepSpeed version that has it; empty: older than 0.14.5.
        until: the last version that has it; empty: it still exists.
        memory: what it costs or saves in memory, or an empty string.
        speed: what it costs or saves in time, or an empty string.
        stages: ZeRO stages at which it acts; none named: all.
        source: address of the file that reads it.
        form: the editor's form shows it.
        alias_of: path of the key that it is another spelling of, or an empty string.
    """

    path: str
    label: str
    help: str
    kind: Kind
    default: Any
    choices: tuple[Any, ...] = ()
    unit: str = ""
    auto: bool = False
    low: float | None = None
    high: float | None = None
    since: str = ""
    until: str = ""
    memory: str = ""
    speed: str = ""
    stages: tuple[int, ...] = ()
    source: str = ""
    form: bool = True
    alias_of: str = ""

    @property
    def name(self) -> str:
        """The last of its names."""
        return self.path.rpartition(".")[2]

    @property
    def section(self) -> str:
        """The path without the last name; empty at the top."""
        return self.path.rpartition(".")[0]

    def exists_in(self, version: str) -> bool:
        """Tell whether a DeepSpeed version reads it."""
        asked = version_tuple(version)
        return (not self.since or version_tuple(self.since) <= asked) and (
            not self.until or asked <= version_tuple(self.until)
        )
