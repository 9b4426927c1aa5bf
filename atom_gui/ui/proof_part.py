"""The smoke test: what to try, its phases as they pass, and what came of it."""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from atom_gui.core.doctor import smoke
from atom_gui.core.doctor.findings import Profile
from atom_gui.core.doctor.smoke import PHASES, Proof, SmokeRequest
from atom_gui.core.job import Job, StepChanged
from atom_gui.schema.words import mark, text
from atom_gui.ui.job_view import JobView
from atom_gui.ui.proof_memory import KeptProof
from atom_gui.ui.theme import ThemeKeeper
from atom_gui.ui.widgets import GAP, Choice, button, label
from atom_gui.ui.words import FixedTexts, tr

_DEVICES = {"auto": mark("Card where there is one"), "cuda": mark("Card"), "cpu": mark("CPU")}
_OP_STATES = {"loads": mark("loads"), "not built": mark("not built")}
_DEFAULT_STAGE = 2


@dataclass(frozen=True)
class _Phase:
    name: str
    at_s: float


class ProofPart(QWidget):
    """Choices, a button, and the job.

    Attributes:
        python: the interpreter that is tried; set by the page.
        view: the job.

    Signals:
        proven: a trial ended; carries the interpreter's path and the Proof.
    """

    proven = Signal(object, object)

    def __init__(self, theme: ThemeKeeper) -> None:
        super().__init__()
        self.python = Path()
        self.texts = FixedTexts()
        self._profile: Profile | None = None
        self._kept: KeptProof | None = None
        self._phase = _Phase("", 0.0)
        self._tried = Path()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(self._choices())
        self.details = label("dim", wrap=True, selectable=True)
        column.addWidget(self.details)
        self.view = JobView(theme)
        column.addWidget(self.view)
        self.view.starting.connect(self._forget_phase)
        self.view.runner.noted.connect(self._noted)
        self.view.runner.step_changed.connect(self._step_changed)
        self.retranslate()

    def _choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        self.run = button()
        self.run.clicked.connect(self.start)
        self.stage, self.device, self.offload = Choice(), Choice(), QCheckBox()
        for stage in (1, 2, 3):
            self.stage.addItem("", stage)
        self.stage.setCurrentIndex(self.stage.findData(_DEFAULT_STAGE))
        for name, source in _DEVICES.items():
            self.device.addItem("", name)
            self.texts.bind(partial(self.device.setItemText, self.device.count() - 1), source)
        row.addWidget(self.run)
        for choice, width in ((self.stage, 140), (self.device, 210)):
            choice.setFixedWidth(width)
            row.addWidget(choice)
        row.addWidget(self.offload)
        row.addStretch()
        self.texts.bind(self.run.setText, "Run &smoke test")
        self.texts.bind(self.stage.setAccessibleName, "ZeRO stage")
        self.texts.bind(self.device.setAccessibleName, "Device")
        self.texts.bind(self.offload.setText, "Optimizer in RAM")
        self.texts.bind(
            self.offload.setToolTip, "Tries DeepSpeed's CPUAdam instead of its FusedAdam"
        )
        return row

    def show_profile(self, profile: Profile) -> None:
        """Try where a way to train works; what the user chooses after that is kept."""
        if profile != self._profile:
            self._profile = profile
            self.device.setCurrentIndex(self.device.findData("cpu" if profile == "cpu" else "auto"))

    def show_proof(self, kept: KeptProof | None) -> None:
        """Show what the newest smoke test of the interpreter told."""
        if kept != self._kept:
            self._kept = kept
            self._say_details()

    def start(self) -> None:
        """Try the interpreter."""
        request = SmokeRequest(
            python=self.python, device=self.device.currentData(),
            stage=self.stage.currentData(), offload=self.offload.isChecked(),
        )  # fmt: skip
        self._tried = request.python
        self.view.start(
            text("Smoke test"), lambda: self._job(request),
            [(name, text(words)) for name, words in PHASES.items()],
        )  # fmt: skip

    def _forget_phase(self) -> None:
        self._phase = _Phase("", 0.0)

    def _job(self, request: SmokeRequest) -> Job:
        note = self.view.runner.note
        return smoke.proof_job(request, note, lambda name: note(_Phase(name, time.monotonic())))

    def _noted(self, value: object) -> None:
        if isinstance(value, _Phase):
            self._finish_phase(value.at_s)
            self._phase = value
            self.view.steps.set_state(value.name, "running")
        elif isinstance(value, Proof):
            self.proven.emit(self._tried, value)

    def _finish_phase(self, now_s: float) -> None:
        if self._phase.name:
            self.view.steps.set_state(self._phase.name, "done", now_s - self._phase.at_s)

    def _step_changed(self, event: StepChanged) -> None:
        now_s = time.monotonic()
        if event.state == "running":
            self._noted(_Phase(next(iter(PHASES)), now_s))
            return
        if event.state == "done":
            self._finish_phase(now_s)
            return
        took_s = now_s - self._phase.at_s
        self.view.steps.set_state(self._phase.name, event.state, took_s, event.sentence)

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self.texts.speak()
        for stage in (1, 2, 3):
            self.stage.setItemText(stage - 1, tr("ZeRO stage {stage}", stage=stage))
        self._say_details()
        self.view.retranslate()

    def _say_details(self) -> None:
        kept = self._kept
        self.details.setVisible(kept is not None)
        if kept is None:
            return
        proof = kept.proof
        said = [
            tr(
                "Tried on {date}.",
                date=time.strftime("%Y-%m-%d %H:%M", time.localtime(kept.time_s)),
            )
        ]
        if proof.ops:
            ops = ", ".join(f"{name}: {tr(_OP_STATES.get(state, state))}"
                            for name, state in proof.ops.items())  # fmt: skip
            said.append(tr("Ops: {ops}.", ops=ops))
        if proof.losses:
            losses = " → ".join(f"{loss:.3f}" for loss in proof.losses)
            said.append(tr("Loss: {losses}.", losses=losses))
        if proof.versions:
            versions = ", ".join(f"{name} {version}" for name, version in proof.versions.items())
            said.append(tr("Versions: {versions}.", versions=versions))
        self.details.setText(" ".join(said))
