"""What the doctor says: one line for each thing it looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from pydantic import BaseModel, ConfigDict

from atom_gui.core.doctor.facts import MachineFacts
from atom_gui.schema.words import Text, text

Severity = Literal["broken", "unknown", "warning", "ok"]
Profile = Literal["cuda118", "wheel", "wsl2", "cpu"]
Action = Literal[
    "",
    "create_environment",  # make a virtual environment for this profile
    "choose_interpreter",  # let the person choose another training interpreter
    "install_packages",  # run the command, which is pip of the training interpreter
    "build_wheel",  # go to the wheel builder
    "set_cuda_home",  # run the command, and start the program again
    "open_url",  # open ``url`` in a browser
]


class Finding(BaseModel):
    """One line of the checklist.

    Attributes:
        id: of the check; one check gives at most one finding.
        severity: broken keeps this way of training from working; warning may; unknown is what
            nobody could find out.
        found: what there is.
        why: what it matters for.
        fix: what to do.
        command: what to copy into a terminal; empty where there is none.
        action: what a button can do about it; empty where there is none.
        url: a page to open, of a download or an explanation; empty where there is none.
        source: where the rule comes from, and how sure it is: [V] read in source code or official
            documents, [I] reported by users, [K] background knowledge, [S] inferred.
    """

    model_config = ConfigDict(frozen=True)

    id: str
    severity: Severity
    found: Text
    why: Text
    fix: Text
    command: str = ""
    action: Action = ""
    url: str = ""
    source: str


Check = Callable[[MachineFacts, Profile], Finding | None]


@dataclass(frozen=True)
class Line:
    """What all findings of a check share."""

    id: str
    why: Text
    source: str

    def ok(self, found: Text) -> Finding:
        """Say that all is well."""
        return self._finding("ok", found, text("Nothing to do."))

    def warning(
        self, found: Text, fix: Text, command: str = "", *, action: Action = "", url: str = ""
    ) -> Finding:
        """Say that it may make trouble."""
        return self._finding("warning", found, fix, command, action, url)

    def broken(
        self, found: Text, fix: Text, command: str = "", *, action: Action = "", url: str = ""
    ) -> Finding:
        """Say that it keeps this way of training from working."""
        return self._finding("broken", found, fix, command, action, url)

    def unknown(
        self, found: Text | None = None, fix: Text | None = None, *, action: Action = ""
    ) -> Finding:
        """Say that nobody could tell."""
        return self._finding(
            "unknown", found or text("This could not be found out."),
            fix or text("Look for yourself, or run the check again."), action=action,
        )  # fmt: skip

    def _finding(
        self, severity: Severity, found: Text, fix: Text, command: str = "",
        action: Action = "", url: str = "",
    ) -> Finding:  # fmt: skip
        return Finding(
            id=self.id, severity=severity, found=found, why=self.why, fix=fix, command=command,
            action=action or ("open_url" if url else ""), url=url, source=self.source,
        )  # fmt: skip


def here(facts: MachineFacts, profile: Profile) -> bool:
    """Return whether training would run in this system, not in the Linux inside this Windows."""
    return profile != "wsl2" or facts.system.kind not in (None, "Windows")


def pip_command(facts: MachineFacts, arguments: str) -> str:
    """Return a command to copy that runs the training interpreter's pip."""
    path = (facts.training_python and facts.training_python.path) or "python"
    return f'"{path}" -m pip {arguments}' if " " in path else f"{path} -m pip {arguments}"


def gib(amount_bytes: int) -> str:
    """Return an amount as GiB with one decimal."""
    return f"{amount_bytes / 2**30:.1f} GiB"
