"""The training environments: those that this program made, and others that it knows."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from atom_gui.core import environments, preferences
from atom_gui.core.doctor import smoke
from atom_gui.core.doctor.facts import MachineFacts
from atom_gui.core.doctor.findings import Profile
from atom_gui.core.doctor.smoke import Proof, SmokeRequest
from atom_gui.core.environments import EnvironmentRequest, KnownEnvironment, Removal
from atom_gui.core.environments.create import KIND
from atom_gui.core.environments.place import job_folder, python_of
from atom_gui.core.job import Bench, StepFailedError, request_of
from atom_gui.core.problems import ProblemsError
from atom_gui.schema.words import Text, mark, text
from atom_gui.ui import doctor_words
from atom_gui.ui.environment_dialog import EnvironmentDialog
from atom_gui.ui.job_view import JobView
from atom_gui.ui.theme import ThemeKeeper
from atom_gui.ui.widgets import GAP, Card, button, clear, label, set_tone
from atom_gui.ui.words import FixedTexts, say, tr
from atom_gui.ui.workspace import Workspace

_ICON = 22
_UNFINISHED = {
    "failed": mark("unfinished: it failed"),
    "stopped": mark("unfinished"),
    "running": mark("unfinished"),
    "waiting": mark("unfinished"),
}


class EnvironmentList(QWidget):
    """Rows with buttons, and the job that makes one.

    Attributes:
        known: the environments as they were last read.
        view: the job.

    Signals:
        use_wanted: an environment shall train; carries its interpreter's path.
        changed: ``known`` is new.
        proven: the smoke test in a new environment ended; carries its interpreter and the Proof.
    """

    use_wanted = Signal(str)
    changed = Signal()
    proven = Signal(object, object)

    def __init__(self, workspace: Workspace, theme: ThemeKeeper) -> None:
        super().__init__()
        self._workspace, self._theme = workspace, theme
        self.texts = FixedTexts()
        self.known: list[KnownEnvironment] = []
        self._facts: MachineFacts | None = None
        self._profile: Profile = "cpu"
        self._busy = self._reading = False
        self._made: EnvironmentRequest | None = None
        self._use_it = False
        self._badges: list[tuple[KnownEnvironment, QLabel, QWidget]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        card = Card()
        head = QHBoxLayout()
        head.setSpacing(GAP)
        title = label("cardTitle")
        self.add, self.new = button(), button(primary=True)
        self.add.clicked.connect(self._choose_one)
        self.new.clicked.connect(lambda: self.make_new())
        head.addWidget(title, 1)
        head.addWidget(self.add)
        head.addWidget(self.new)
        card.body.addLayout(head)
        self.empty = label("dim", wrap=True)
        card.body.addWidget(self.empty)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(GAP)
        card.body.addLayout(self._rows)
        column.addWidget(card)
        self.view = JobView(theme)
        column.addWidget(self.view)
        self.view.ended.connect(self._ended)
        self.view.runner.noted.connect(self._noted)
        theme.changed.connect(self._show)
        self.texts.bind(title.setText, "Training environments")
        self.texts.bind(self.add.setText, "Add an existing &one…")
        self.texts.bind(self.new.setText, "New en&vironment…")
        self.texts.bind(
            self.empty.setText,
            "None yet. A training environment is a folder with a Python, torch and DeepSpeed of "
            "its own; other programs are not touched by it.",
        )

    # What there is

    def activate(self) -> None:
        """Called when the list comes to the front."""
        self.read_again()

    def read_again(self) -> None:
        """Read the known environments in the background."""
        if self._reading:
            return
        self._reading = True
        self._workspace.background.run(environments.list_environments, self._take, self._not_read)

    def _take(self, known: list[KnownEnvironment]) -> None:
        self._reading = False
        if known != self.known:
            self.known = known
            self._show()
            self.changed.emit()

    def _not_read(self, error: Exception) -> None:
        self._reading = False
        raise error

    def show_facts(self, facts: MachineFacts | None, profile: Profile) -> None:
        """Take over what a new environment can be made from, and for which way to train."""
        self._facts, self._profile = facts, profile
        self._show_chosen()

    def set_busy(self, busy: bool) -> None:
        """Begin nothing while some job of the page goes on."""
        if busy != self._busy:
            self._busy = busy
            self._show()

    # Deeds

    def make_new(self, before: EnvironmentRequest | None = None) -> None:
        """Ask what a new environment is to be, and make it.

        Args:
            before: what was asked for, where one is gone on with.
        """
        if self._busy:
            return
        facts = self._facts
        pythons = (facts.interpreters or ()) if facts is not None else ()
        dialog = EnvironmentDialog(self._profile, pythons, self)
        if before is not None:
            dialog.fill(before)
        if dialog.exec():
            self.make(dialog.request, use_it=dialog.use_it.isChecked())
        dialog.deleteLater()

    def make(self, request: EnvironmentRequest, *, use_it: bool) -> None:
        """Make an environment, or go on with it."""
        self._made, self._use_it = request, use_it
        self.view.start(text("New environment in {path}", path=str(request.path)),
                        lambda: environments.create_job(request, prove=self._prove))  # fmt: skip

    def _prove(self, bench: Bench, python: Path) -> Text:
        profile = self._made.profile if self._made is not None else "cpu"
        request = SmokeRequest(python=python, device="cpu" if profile == "cpu" else "auto")
        proof = smoke.prove(bench, request)
        self.view.runner.note((python, proof))
        if proof.failed:
            raise StepFailedError(proof.sentence)
        return proof.sentence

    def _noted(self, value: object) -> None:
        if isinstance(value, tuple) and isinstance(value[1], Proof):
            self.proven.emit(*value)

    def _ended(self, state: str) -> None:
        self.read_again()
        if state == "done" and self._made is not None and self._use_it:
            self.use_wanted.emit(str(python_of(self._made.path)))

    def go_on(self, one: KnownEnvironment) -> None:
        """Ask whether it is to be as before, and go on with making an environment."""
        value = request_of(job_folder(one.path), KIND)
        if value is not None:
            self.make_new(EnvironmentRequest.model_validate(value))

    def _choose_one(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Folder of an environment"))
        if name:
            self.adopt(Path(name))

    def adopt(self, path: Path) -> None:
        """Put an environment that somebody else made into the list."""
        self._workspace.background.run(
            lambda: environments.adopt(path), lambda _: self.read_again(), self._failed
        )

    def _failed(self, error: Exception) -> None:
        self.read_again()
        if not isinstance(error, ProblemsError):
            raise error
        self._workspace.failed.emit(list(error.problems))

    def remove(self, one: KnownEnvironment) -> None:
        """Ask, and take an environment away."""
        self._workspace.background.run(
            lambda: environments.planned_removal(one.path), self._ask_to_remove, self._failed
        )

    def _ask_to_remove(self, found: Removal) -> None:
        if found.obstacle is not None:
            QMessageBox.warning(self, tr("Remove"), say(found.obstacle))
            return
        answer = QMessageBox.question(self, tr("Remove"), say(found.question))
        if answer == QMessageBox.StandardButton.Yes:
            path = found.path
            self._workspace.background.run(
                lambda: environments.remove(path, confirmed=True), self._removed, self._failed
            )

    def _removed(self, _: Removal) -> None:
        # The core took it out of the settings' file; what the window holds follows.
        if self._workspace.preferences.training_python != preferences.load().training_python:
            self.use_wanted.emit(preferences.load().training_python)
        self.read_again()

    # Showing

    def _show(self) -> None:
        clear(self._rows)
        self.new.setEnabled(not self._busy)
        self.empty.setVisible(not self.known)
        self._badges = []
        for one in self.known:
            if self._rows.count():
                rule = QFrame()
                rule.setObjectName("rule")
                rule.setFixedHeight(1)
                self._rows.addWidget(rule)
            self._rows.addWidget(self._row(one))
        self._show_chosen()

    def _row(self, one: KnownEnvironment) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        icon = QLabel()
        name = "package-variant-closed" if one.ours else "folder-outline"
        icon.setPixmap(self._theme.icon(name).pixmap(QSize(_ICON, _ICON)))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        title, badge, state = label("cardTitle"), label(), label()
        title.setText(one.name)
        set_tone(badge, "ok")
        if not one.exists:
            state.setText(tr("its Python is missing"))
            set_tone(state, "bad")
        elif one.state in _UNFINISHED:
            state.setText(tr(_UNFINISHED[one.state]))
            set_tone(state, "warning")
        for part in (title, badge, state):
            head.addWidget(part)
        head.addStretch()
        words.addLayout(head)
        for said in (self._about(one), str(one.path)):
            line = label("dim", wrap=True, selectable=True)
            line.setText(said)
            words.addWidget(line)
        row.addLayout(words, 1)
        use = button()
        use.setText(tr("Use"))
        use.setAccessibleDescription(one.name)
        use.clicked.connect(lambda: self.use_wanted.emit(str(one.python)))
        if one.ours and one.state in _UNFINISHED:
            row.addWidget(self._button(tr("Go on…"), one, lambda: self.go_on(one)))
        row.addWidget(use, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._button(tr("Remove…"), one, lambda: self.remove(one)))
        self._badges.append((one, badge, use))
        return holder

    def _button(self, words: str, one: KnownEnvironment, deed: object) -> QWidget:
        made = button()
        made.setText(words)
        made.setAccessibleDescription(one.name)
        made.setEnabled(not self._busy)
        made.clicked.connect(deed)
        return made

    def _about(self, one: KnownEnvironment) -> str:
        said = [tr("made here") if one.ours else tr("made by somebody else")]
        if one.profile in doctor_words.PROFILES:
            said.append(tr(doctor_words.PROFILES[one.profile]))  # type: ignore[index]
        if one.python_version:
            said.append(f"Python {one.python_version}")
        said += [f"{name} {version}" for name, version in one.packages.items()]
        return " · ".join(said)

    def _show_chosen(self) -> None:
        chosen = self._workspace.preferences.training_python
        for one, badge, use in self._badges:
            used = bool(chosen) and Path(chosen) == one.python
            badge.setText(tr("in use"))
            badge.setVisible(used)
            use.setEnabled(one.exists and not used and not self._busy)

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self.texts.speak()
        self.view.retranslate()
        self._show()
