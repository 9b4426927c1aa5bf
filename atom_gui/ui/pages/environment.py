"""Environment: what this computer lacks to train, and how it gets there."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from atom_gui.core.doctor.facts import MachineFacts
from atom_gui.core.doctor.findings import Finding, Profile
from atom_gui.core.problems import ProblemsError
from atom_gui.schema.words import mark, text
from atom_gui.ui import doctor_deeds, doctor_words
from atom_gui.ui.builder_view import BuilderView
from atom_gui.ui.checklist import Checklist
from atom_gui.ui.doctor_desk import DoctorDesk
from atom_gui.ui.doctor_report import report
from atom_gui.ui.environment_list import EnvironmentList
from atom_gui.ui.help_dialog import HelpDialog
from atom_gui.ui.interpreter_choice import InterpreterChoice
from atom_gui.ui.job_view import JobView
from atom_gui.ui.proof_part import ProofPart
from atom_gui.ui.theme import ThemeKeeper
from atom_gui.ui.verdict_card import VerdictCard
from atom_gui.ui.ways_card import WaysCard
from atom_gui.ui.widgets import GAP, Card, Choice, PageFrame, button, label, set_tone
from atom_gui.ui.words import tr
from atom_gui.ui.workspace import Workspace

_HELP = mark("environment.md")
_VIEWS = (mark("&Checklist"), mark("&Environments"), mark("&Wheel builder"))
CHECKS, ENVIRONMENTS, BUILDER = range(3)


class EnvironmentPage(PageFrame):
    """The doctor, the environments and the wheel builder.

    Attributes:
        desk: facts, findings, the proof.
    """

    def __init__(self, workspace: Workspace, theme: ThemeKeeper) -> None:
        super().__init__()
        self._workspace, self._theme = workspace, theme
        self.desk = DoctorDesk(workspace, self)
        self._python = self.desk.python
        self.texts.bind(self.title.setText, "Environment")
        self.texts.bind(
            self.subtitle.setText, "What this computer needs to train, from the driver to a proof"
        )
        self._add_header()
        self._add_banner()
        self.verdict = VerdictCard(theme)
        self.body.addWidget(self.verdict)
        self.body.addWidget(self._choices_card())
        self.ways, self.checklist = WaysCard(theme), Checklist(theme)
        self.proof, self.command = ProofPart(theme), JobView(theme)
        self.environments = EnvironmentList(workspace, theme)
        self.builder = BuilderView(workspace, theme)
        self._add_views()
        self.body.addStretch()
        self._connect()
        self.retranslate()

    # Parts

    def _add_header(self) -> None:
        self.check, self.more = button(), button()
        self.check.clicked.connect(self._check_or_cancel)
        menu = QMenu(self.more)
        self.more.setMenu(menu)
        for source, deed in (
            (mark("Copy the report"), self.copy_report),
            (mark("Save the facts…"), self._choose_where_to_save),
            (mark("Load facts of another computer…"), self._choose_facts),
            (mark("What is proven, and what is not…"), self._show_help),
        ):
            action = menu.addAction("", deed)
            self.texts.bind(action.setText, source)
        self.texts.bind(self.more.setText, "&Report")
        for widget in (self.more, self.check):
            self.buttons.addWidget(widget)

    def _add_banner(self) -> None:
        self.banner = Card()
        row = QHBoxLayout()
        self.banner_words = label("cardTitle", wrap=True)
        set_tone(self.banner_words, "warning")
        self.go_back = button()
        self.go_back.clicked.connect(self.desk.look)
        self.texts.bind(self.go_back.setText, "Back to t&his computer")
        row.addWidget(self.banner_words, 1)
        row.addWidget(self.go_back)
        self.banner.body.addLayout(row)
        self.banner.hide()
        self.body.addWidget(self.banner)

    def _choices_card(self) -> Card:
        card = Card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(GAP)
        grid.setColumnStretch(1, 1)
        self.profile, self.interpreter = Choice(), InterpreterChoice()
        for name, source in doctor_words.PROFILES.items():
            self.profile.addItem("", name)
            self.texts.bind(partial(self.profile.setItemText, self.profile.count() - 1), source)
        self.profile.activated.connect(self._choose_profile)
        for line, (source, widget) in enumerate(
            ((mark("Way to train"), self.profile),
             (mark("Training interpreter"), self.interpreter))
        ):  # fmt: skip
            caption = label("dim")
            self.texts.bind(caption.setText, source)
            grid.addWidget(caption, line, 0)
            grid.addWidget(widget, line, 1)
        self.texts.bind(self.profile.setAccessibleName, "Way to train")
        card.body.addLayout(grid)
        return card

    def _add_views(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        self._views, self._view_buttons = QButtonGroup(self), []
        for number, source in enumerate(_VIEWS):
            made = button()
            made.setCheckable(True)
            self.texts.bind(made.setText, source)
            self._views.addButton(made, number)
            self._view_buttons.append(made)
            row.addWidget(made)
        row.addStretch()
        self.body.addLayout(row)
        checks = QWidget()
        column = QVBoxLayout(checks)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.checklist.add_at_end(self.proof)
        for part in (self.ways, self.checklist, self.command):
            column.addWidget(part)
        self._holders: tuple[QWidget, ...] = (checks, self.environments, self.builder)
        for holder in self._holders:
            self.body.addWidget(holder)
        self._views.idClicked.connect(self.show_view)
        self.show_view(CHECKS)

    def _connect(self) -> None:
        self.desk.changed.connect(self.outdate)
        self.verdict.next_wanted.connect(self._go_on)
        self.checklist.deed_wanted.connect(self._do)
        self.ways.wanted.connect(lambda way: doctor_deeds.go(self, way))
        self.proof.proven.connect(self.desk.keep_proof)
        # Of the jobs of the checklist only the newest is shown.
        self.command.starting.connect(self.proof.view.hide)
        self.proof.view.starting.connect(self.command.hide)
        for view in (self.command, self.builder.view):  # they change what was proven
            view.starting.connect(lambda: self.desk.forget_proof(self.desk.python))
        self.command.ended.connect(lambda _: self._changed_outside())
        self.interpreter.chosen.connect(self.choose_interpreter)
        self.environments.use_wanted.connect(self.choose_interpreter)
        self.environments.changed.connect(self._show_interpreters)
        self.builder.installed.connect(self._changed_outside)
        self.builder.deed_wanted.connect(lambda name: doctor_deeds.do_named(self, name))
        self.environments.proven.connect(self.desk.keep_proof)
        self.builder.proven.connect(self.desk.keep_proof)
        self._workspace.interpreter.changed.connect(self._settings_changed)
        for view in self.job_views:
            view.busy_changed.connect(self._say_busy)

    @property
    def job_views(self) -> tuple[JobView, ...]:
        """All places where long work of this page is shown."""
        return (self.proof.view, self.command, self.environments.view, self.builder.view)

    @property
    def busy(self) -> bool:
        """Whether a job goes on, which a window that closes would stop."""
        return any(view.busy for view in self.job_views)

    # Deeds

    def show_view(self, number: int) -> None:
        """Bring the checklist, the environments or the builder to the front."""
        self._view_buttons[number].setChecked(True)
        for index, holder in enumerate(self._holders):
            holder.setVisible(index == number)
        self.verdict.emphasise(number == CHECKS)
        if number == ENVIRONMENTS:
            self.environments.activate()

    def choose_interpreter(self, path: str) -> None:
        """Let another interpreter train, and look at it."""
        settings = self._workspace.preferences.model_copy(deep=True)
        settings.training_python = path
        self._workspace.use_preferences(settings)

    def _settings_changed(self) -> None:
        if self.desk.python != self._python:
            self._python = self.desk.python
            self._changed_outside()

    def _changed_outside(self) -> None:
        """Look again: a job, or the user, changed what trains."""
        if self.desk.facts is not None and not self.desk.is_foreign:
            self.desk.look()

    def _check_or_cancel(self) -> None:
        if self.desk.looking:
            self.desk.cancel()
        else:
            self.desk.look()

    def _choose_profile(self) -> None:
        self.desk.judge_for(self.profile.currentData())

    def _go_on(self, finding: Finding) -> None:
        self.show_view(CHECKS)
        if finding.id == "smoke" and finding.severity == "unknown":
            self.run_proof()
        elif finding.action and not self.desk.is_foreign:
            self._do(finding)
        elif (row := self.checklist.unfold(finding.id)) is not None:
            QTimer.singleShot(0, lambda: self.area.ensureWidgetVisible(row))
            row.fold.setFocus()

    def run_proof(self) -> None:
        """Run the smoke test in the training interpreter."""
        self.show_view(CHECKS)
        self.proof.start()
        QTimer.singleShot(0, lambda: self.area.ensureWidgetVisible(self.proof))

    def _do(self, finding: Finding) -> None:
        try:
            doctor_deeds.do(self, finding)
        except ProblemsError as error:
            self._workspace.failed.emit(list(error.problems))

    def run_command(self, command: str) -> None:
        """Ask, and run a command that a finding names; then look again."""
        box = QMessageBox(QMessageBox.Icon.Question, tr("Run this command"), tr(
            "Run this command? It changes what is installed on this computer."
        ), parent=self)  # fmt: skip
        box.setInformativeText(command)
        run = box.addButton(tr("Run it"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        agreed = box.clickedButton() is run
        box.deleteLater()
        if agreed:
            self.command.start(text("Run a command"), lambda: doctor_deeds.command_job(command))
            QTimer.singleShot(0, lambda: self.area.ensureWidgetVisible(self.command))

    def open_address(self, url: str) -> None:
        """Show a page in the user's browser."""
        QDesktopServices.openUrl(QUrl(url))

    # Reports and facts

    def copy_report(self) -> None:
        """Put what was found into the clipboard, without names of people."""
        desk = self.desk
        if desk.facts is not None:
            QGuiApplication.clipboard().setText(report(desk.facts, desk.profile, desk.proof))

    def _choose_where_to_save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save the facts"), "atomtrainer-facts.json", "JSON (*.json)"
        )
        if name:
            self.save_facts(Path(name))

    def save_facts(self, path: Path) -> None:
        """Write the facts, without names of people and computers, to a file."""
        if self.desk.facts is None:
            return
        try:
            doctor_deeds.save_facts(self.desk.facts, path)
        except ProblemsError as error:
            self._workspace.failed.emit(list(error.problems))

    def _choose_facts(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Load facts of another computer"), "", f"JSON (*.json);;{tr('All files')} (*)"
        )
        if name:
            self.load_facts(Path(name))

    def load_facts(self, path: Path) -> None:
        """Judge the facts of another computer; nothing can be changed then."""
        try:
            facts: MachineFacts = doctor_deeds.load_facts(path)
        except ProblemsError as error:
            self._workspace.failed.emit(list(error.problems))
            return
        self.show_view(CHECKS)
        self.desk.load(facts, path)

    def _show_help(self) -> None:
        dialog = HelpDialog(_HELP, tr("What is proven, and what is not"), self)
        dialog.exec()
        dialog.deleteLater()

    # Showing

    def activate(self) -> None:
        """Look at this computer when the page is first opened."""
        if self.desk.facts is None and not self.desk.looking:
            QTimer.singleShot(0, self.desk.look)
        self.environments.read_again()

    def renew(self) -> None:
        """Show what is known now."""
        desk = self.desk
        findings, actions = desk.findings, not desk.is_foreign
        self.banner.setVisible(desk.is_foreign)
        if desk.origin is not None:
            self.banner_words.setText(
                tr("These are the facts of another computer ({file}). Nothing can be changed here.",
                   file=desk.origin.name)
            )  # fmt: skip
        if desk.looking:
            self.verdict.show_looking(desk.share, findings)
        elif desk.study is not None:
            proof = desk.proof
            self.verdict.show_findings(
                findings, proven=proof is not None and not proof.failed, actions=actions
            )
        self.checklist.show_findings(findings, actions=actions)
        if desk.study is not None and not desk.looking:
            self.ways.show_ways(desk.study.ways, desk.study.never, actions=actions)
        self.check.setText(tr("C&ancel") if desk.looking else tr("Check &again"))
        self.more.setEnabled(desk.facts is not None or not desk.looking)
        if not desk.looking:
            self._show_profile(desk.profile)
        self.proof.python = desk.python
        self.proof.show_proof(desk.kept_proof)
        self.proof.setVisible(actions)
        self._show_interpreters()
        if not desk.looking:
            self.builder.show_facts(desk.facts, desk.profile, actions=actions)
        self.environments.show_facts(desk.facts if actions else None, desk.profile)
        self._say_busy()

    def _show_profile(self, profile: Profile) -> None:
        self.proof.show_profile(profile)
        if not self.profile.view().isVisible():
            self.profile.setCurrentIndex(self.profile.findData(profile))

    def _show_interpreters(self) -> None:
        facts, foreign = self.desk.facts, self.desk.is_foreign
        training = facts.training_python if facts is not None else None
        current = self._workspace.preferences.training_python
        if foreign:
            current = (training and training.path) or ""
        self.interpreter.show_interpreters(
            current,
            () if foreign else self.environments.known,
            (facts.interpreters or ()) if facts is not None else (),
            training,
        )
        self.interpreter.setEnabled(not foreign)

    def _say_busy(self) -> None:
        busy, here = self.busy, not self.desk.is_foreign
        self.proof.run.setEnabled(here and not busy and not self.desk.looking)
        self.verdict.next.setEnabled(not busy)
        for view in self.job_views:
            view.go_on.setEnabled(here and not busy)
        self.environments.set_busy(busy or not here)
        self.builder.set_busy(busy)

    def retranslate(self) -> None:
        """Say everything in the current language."""
        super().retranslate()
        for part in (self.interpreter, self.ways, self.checklist, self.proof, self.command,
                     self.environments, self.builder):  # fmt: skip
            part.retranslate()
        self.outdate()

    def close_jobs(self) -> None:
        """Stop everything and leave no child behind; a window that closes calls this."""
        self.desk.cancel()
        for view in self.job_views:
            view.close_job()
