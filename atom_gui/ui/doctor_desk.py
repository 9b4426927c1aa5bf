"""What the Environment page works on: facts of a computer, what follows from them, the proof."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from atom_gui.core import interpreters
from atom_gui.core.doctor import smoke
from atom_gui.core.doctor.facts import MachineFacts
from atom_gui.core.doctor.findings import Finding, Profile, Severity
from atom_gui.core.doctor.smoke import Proof
from atom_gui.ui import proof_memory
from atom_gui.ui.proof_memory import KeptProof
from atom_gui.ui.workspace import Workspace

if TYPE_CHECKING:
    from atom_gui.core.doctor.ways import Never, Way


_ORDER: tuple[Severity, ...] = ("broken", "warning", "unknown", "ok")


@dataclass(frozen=True)
class Study:
    """What follows from facts.

    Attributes:
        profile: the way to train that the findings are for.
        findings: broken first, without the proof.
        ways: to a working set, the shortest first.
        never: what can never work there.
    """

    profile: Profile
    findings: tuple[Finding, ...]
    ways: tuple[Way, ...]
    never: tuple[Never, ...]


def study(facts: MachineFacts, profile: Profile | None) -> Study:
    """Judge a computer; without a profile for the one that is the shortest way there."""
    # The tables are read when they are first needed, not with the window.
    from atom_gui.core.doctor import ways
    from atom_gui.core.doctor.judge import judge

    chosen = profile or ways.best(facts).profile
    return Study(chosen, tuple(judge(facts, chosen)), tuple(ways.ways(facts)),
                 tuple(ways.never(facts)))  # fmt: skip


@dataclass(frozen=True)
class _Seen:
    """How far a look at this computer is."""

    look: int
    share: float
    facts: MachineFacts
    study: Study


class DoctorDesk(QObject):
    """Looks at this computer in the background, or holds the facts of another one.

    Attributes:
        facts: newest ones; None before the first look.
        study: what follows from them.
        origin: file from which the facts of another computer came; None for this one.
        looking: this computer is being looked at.
        share: of the look that is done, 0 to 1.
        chosen_profile: the way to train that the user chose; None for the best one.

    Signals:
        changed: something of the above is new.
    """

    changed = Signal()
    _seen = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.facts: MachineFacts | None = None
        self.study: Study | None = None
        self.origin: Path | None = None
        self.looking, self.share = False, 0.0
        self.chosen_profile: Profile | None = None
        self._proofs: dict[Path, KeptProof] = {}
        self._look = 0
        self._cancelled = threading.Event()
        self._seen.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def is_foreign(self) -> bool:
        """Whether the facts are of another computer."""
        return self.origin is not None

    @property
    def profile(self) -> Profile:
        """The way to train that is judged."""
        if self.chosen_profile is not None:
            return self.chosen_profile
        return self.study.profile if self.study is not None else "cpu"

    @property
    def python(self) -> Path:
        """The training interpreter of the settings."""
        return interpreters.choose(self._workspace.preferences.training_python)

    @property
    def kept_proof(self) -> KeptProof | None:
        """What the newest smoke test of the training interpreter showed, and when that was."""
        return None if self.is_foreign else self._proofs.get(self.python)

    @property
    def proof(self) -> Proof | None:
        """What the newest smoke test of the training interpreter showed."""
        kept = self.kept_proof
        return kept.proof if kept is not None else None

    @property
    def findings(self) -> list[Finding]:
        """All lines of the checklist, broken first, the proof among them.

        While this computer is looked at there is no line for what is not known yet.
        """
        if self.study is None:
            return []
        if self.looking:
            return [one for one in self.study.findings if one.severity != "unknown"]
        if self.is_foreign:
            return list(self.study.findings)
        proof = smoke.finding(self.proof, self.study.profile)
        return sorted([*self.study.findings, proof], key=lambda one: _ORDER.index(one.severity))

    # Deeds

    def look(self) -> None:
        """Look at this computer; what is found is told as it comes."""
        self.cancel()
        self._look += 1
        if self.is_foreign:
            self.facts = self.study = None
        self.origin, self.looking, self.share = None, True, 0.0
        self._cancelled = threading.Event()
        deed = self._looking(self._look, self.python, self.chosen_profile, self._cancelled)
        number = self._look
        self._workspace.background.run(
            deed,
            lambda kept: self._looked(number, kept),
            lambda error: self._crashed(number, error),
        )
        self.changed.emit()

    def _looking(
        self, look: int, python: Path, profile: Profile | None, cancelled: threading.Event
    ) -> Callable[[], KeptProof | None]:
        def deed() -> KeptProof | None:
            from atom_gui.core.doctor import probe

            def told(part: str, share: float, facts: MachineFacts) -> None:
                self._seen.emit(_Seen(look, share, facts, study(facts, profile)))

            # To see whether the card works in its Linux, that has to be started.
            request = probe.Request(training_python=python, start_wsl=profile == "wsl2")
            return proof_memory.read(python, probe.gather(request, told, cancelled))

        return deed

    def cancel(self) -> None:
        """Look no further; what is known stays."""
        self._cancelled.set()

    def judge_for(self, profile: Profile | None) -> None:
        """Judge for another way to train; None for the best one."""
        self.chosen_profile = profile
        self._judge_again()

    def load(self, facts: MachineFacts, origin: Path) -> None:
        """Judge the facts of another computer."""
        self.cancel()
        self._look += 1
        self.facts, self.origin, self.looking = facts, origin, False
        self.chosen_profile = self.study = None
        self.changed.emit()
        self._judge_again()

    def keep_proof(self, python: Path, proof: Proof) -> None:
        """Remember what a smoke test showed."""
        driver = self.facts.driver if self.facts is not None else None
        self._proofs[python] = proof_memory.keep(python, proof, driver or "")
        self.changed.emit()

    def forget_proof(self, python: Path) -> None:
        """Forget the proof of an interpreter that was changed."""
        proof_memory.forget(python)
        if self._proofs.pop(python, None) is not None:
            self.changed.emit()

    # Answers

    @Slot(object)
    def _take(self, seen: _Seen) -> None:
        if seen.look == self._look:
            self.facts, self.study, self.share = seen.facts, seen.study, seen.share
            self.changed.emit()

    def _looked(self, number: int, kept: KeptProof | None) -> None:
        if number == self._look:
            self.looking = False
            if kept is not None:
                self._proofs.setdefault(self.python, kept)
            if self.study is not None and self.study.profile != self.profile:
                self._judge_again()
            self.changed.emit()

    def _judge_again(self) -> None:
        facts, profile, number = self.facts, self.chosen_profile, self._look
        if facts is None:
            return
        self._workspace.background.run(
            lambda: study(facts, profile),
            lambda found: self._judged(number, profile, found),
            lambda error: self._crashed(number, error),
        )

    def _judged(self, number: int, profile: Profile | None, found: Study) -> None:
        if number == self._look and profile == self.chosen_profile:
            self.study = found
            self.changed.emit()

    def _crashed(self, number: int, error: Exception) -> None:
        if number == self._look:
            self.looking = False
            self.changed.emit()
        raise error
