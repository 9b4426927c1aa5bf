"""One pattern of the catalogue of build, install and start failures, and what it found."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from atom_gui.schema.words import Text

Severity = Literal["noise", "note", "warning", "fatal"]
ANY = ("*",)


@dataclass(frozen=True)
class Entry:
    """A pattern of text and what it means.

    Attributes:
        id: short and stable.
        tokens: literal pieces of which one must be in the line; nothing else is tried then.
        pattern: regular expression, searched in the line. Codes and tool names, not words of one
            language. Its named groups fill the fields of the texts and of ``action``.
        severity: fatal stops the job; a warning may be why it stopped; a note explains; noise is
            printed by jobs that succeed.
        cause: what happened.
        remedy: what to do.
        action: what the program can do about it, ``name`` or ``name:argument``; empty for nothing.
        source: where it was read and how sure it is: [V] read in source code or official documents,
            [I] reported by users, [K] background knowledge, [S] inferred.
        within: regular expression that must also be found in the lines above, from their
            traceback on.
        follows: ids of the entries of which this one is a mere consequence; ``ANY`` for all.
        generic: says less than any other entry, which is believed first.
        explains: ids of entries that are its consequences even where they stand above it.
        suspect: a warning that counts as the cause where the job failed and nothing else tells why.
    """

    id: str
    tokens: tuple[str, ...]
    pattern: str
    severity: Severity
    cause: Text
    remedy: Text
    action: str = ""
    source: str = "[K]"
    within: str = ""
    follows: tuple[str, ...] = ()
    generic: bool = False
    explains: tuple[str, ...] = ()
    suspect: bool = False

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The compiled pattern."""
        return re.compile(self.pattern)

    @cached_property
    def context(self) -> re.Pattern[str] | None:
        """The compiled pattern of the lines above."""
        return re.compile(self.within) if self.within else None


class Explained(BaseModel):
    """A line of the log and what it means.

    Attributes:
        id: of the entry.
        severity: as in the entry.
        follows: ids of the entries of which it may be a consequence; empty for a cause of its own.
        cause: what happened.
        remedy: what to do.
        action: what the program can do about it, ``name`` or ``name:argument``; empty for nothing.
        source: where it was read and how sure it is.
        line: the line itself, shortened.
        number: of the line, from 1.
    """

    model_config = ConfigDict(frozen=True)

    id: str
    severity: Severity
    follows: tuple[str, ...] = ()
    cause: Text
    remedy: Text
    action: str = ""
    source: str
    line: str
    number: int


class BuildVerdict(BaseModel):
    """What became of a job, and why.

    Attributes:
        outcome: ``unknown`` where neither the exit code nor the log tells.
        exit_code: of the job; None where nobody knows it.
        first: the first true cause; None where nothing failed or nothing known explains it.
        causes: all that counts as a cause, the first one first.
        consequences: fatal lines that only follow from something else.
        warnings: what may matter and did not stop the job.
        ignored: how many lines were noise.
        suspicious: lines that look like trouble; filled where a failure is not understood.
        evidence: lines that belong to the first cause.
        ops_asked: DeepSpeed's ops that were to be built.
        ops: those whose build was begun, in order.
        progress: how many steps are done, of how many; None where the log does not tell.
        lines: how many lines were read.
    """

    model_config = ConfigDict(frozen=True)

    outcome: Literal["succeeded", "failed", "unknown"]
    exit_code: int | None = None
    first: Explained | None = None
    causes: tuple[Explained, ...] = ()
    consequences: tuple[Explained, ...] = ()
    warnings: tuple[Explained, ...] = ()
    ignored: int = 0
    suspicious: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    ops_asked: tuple[str, ...] = ()
    ops: tuple[str, ...] = ()
    progress: tuple[int, int] | None = None
    lines: int = Field(default=0, ge=0)

    @property
    def known(self) -> bool:
        """Whether a failure is understood."""
        return self.first is not None
