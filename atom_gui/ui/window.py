"""The window: a rail, the pages, a strip. It arranges; it decides nothing."""

from __future__ import annotations

import base64
import sys
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QMainWindow,
    QMessageBox,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from atom_gui.core import importers, presets, run_library
from atom_gui.core.preferences import Preferences
from atom_gui.core.problems import Problem, ProblemsError
from atom_gui.core.run_library import LIVE, Run
from atom_gui.protocol.run_folder import RunFolder
from atom_gui.schema.words import mark
from atom_gui.ui.command_dialog import CommandDialog
from atom_gui.ui.forecast_strip import ForecastStrip
from atom_gui.ui.import_dialog import ImportDialog
from atom_gui.ui.pages.deepspeed import DeepSpeedPage
from atom_gui.ui.pages.environment import EnvironmentPage
from atom_gui.ui.pages.forecast import ForecastPage
from atom_gui.ui.pages.run import RunPage
from atom_gui.ui.pages.runs import RunsPage
from atom_gui.ui.pages.start import StartPage
from atom_gui.ui.pages.training import TrainingPage
from atom_gui.ui.presets_dialog import PresetsDialog
from atom_gui.ui.repairs import Repairs
from atom_gui.ui.settings import SettingsDialog
from atom_gui.ui.theme import ThemeKeeper
from atom_gui.ui.usage_strip import UsageStrip
from atom_gui.ui.widgets import PageFrame, label
from atom_gui.ui.words import say, tr
from atom_gui.ui.workspace import Workspace

_RAIL_WIDTH = 204


class Window(QMainWindow):
    """Everything the user sees.

    Signals:
        settings_changed: the user chose other settings; carries them.
        run_ended: the run that is looked at has ended; carries its feed.
        closed: the window is gone, and everything is kept.
    """

    settings_changed = Signal(object)
    run_ended = Signal(object)
    closed = Signal()

    def __init__(self, workspace: Workspace, theme: ThemeKeeper) -> None:
        super().__init__()
        self.workspace, self._theme = workspace, theme
        self.ask_before_closing = True
        self._box: QMessageBox | None = None
        self._finished = False
        workspace.confirm_loss = self._may_lose_changes
        self.setWindowTitle("AtomTrainer")
        self.setMinimumSize(1100, 700)
        self.resize(1440, 900)
        self.start_page = StartPage(workspace, theme)
        self.training_page = TrainingPage(workspace, theme)
        self.deepspeed_page = DeepSpeedPage(workspace, theme)
        self.forecast_page = ForecastPage(workspace, theme)
        self.run_page = RunPage(theme)
        self.runs_page = RunsPage(workspace, theme)
        self.environment_page = EnvironmentPage(workspace, theme)
        self._pages: list[tuple[PageFrame, str, str]] = [
            (self.start_page, mark("Start"), "home-outline"),
            (self.training_page, mark("Model && training"), "tune-variant"),
            (self.deepspeed_page, mark("DeepSpeed"), "code-braces"),
            (self.forecast_page, mark("Forecast"), "chart-box-outline"),
            (self.run_page, mark("Run"), "play-circle-outline"),
            (self.runs_page, mark("Runs"), "history"),
            (self.environment_page, mark("Environment"), "stethoscope"),
        ]
        self._stack = QStackedWidget()
        for page, _, _ in self._pages:
            self._stack.addWidget(page)
        self._usage = UsageStrip(workspace.runs_dir)
        self.strip = ForecastStrip(theme)
        self.repairs = Repairs(workspace, self.run_page)
        self._lay_out()
        self._connect()
        theme.changed.connect(self._recolour)
        self._recolour()
        self.retranslate()
        self._restore_geometry()
        self.show_page(self.start_page)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        right.addWidget(self._usage)
        right.addWidget(self.strip)
        central = QWidget()
        row = QHBoxLayout(central)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail())
        row.addLayout(right, 1)
        self.setCentralWidget(central)

    def _rail(self) -> QWidget:
        rail = QWidget()
        rail.setObjectName("rail")
        rail.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        rail.setFixedWidth(_RAIL_WIDTH)
        column = QVBoxLayout(rail)
        column.setContentsMargins(10, 14, 10, 14)
        column.setSpacing(4)
        brand = label("brand")
        brand.setText("AtomTrainer")
        brand.setContentsMargins(8, 0, 0, 10)
        column.addWidget(brand)
        self._rail_buttons = []
        group = QButtonGroup(self)
        for number, (page, _, _) in enumerate(self._pages, start=1):
            made = self._rail_button()
            made.setCheckable(True)
            made.clicked.connect(lambda _=False, page=page: self.show_page(page))
            group.addButton(made)
            self._rail_buttons.append(made)
            column.addWidget(made)
            QShortcut(QKeySequence(f"Ctrl+{number}"), self, lambda page=page: self.show_page(page))
        column.addStretch()
        self._settings_button = self._rail_button()
        self._settings_button.clicked.connect(self._edit_settings)
        column.addWidget(self._settings_button)
        return rail

    def _rail_button(self) -> QToolButton:
        made = QToolButton()
        made.setObjectName("railButton")
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setIconSize(QSize(18, 18))
        made.setFixedWidth(_RAIL_WIDTH - 20)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made

    def _connect(self) -> None:
        workspace = self.workspace
        workspace.failed.connect(self._tell)
        workspace.run_opened.connect(self.open_run_folder)
        self.start_page.demo_wanted.connect(self.train_demo)
        self.start_page.preset_wanted.connect(lambda: self.show_page(self.training_page))
        self.start_page.file_wanted.connect(self.choose_file)
        self.start_page.presets_wanted.connect(self.show_presets)
        self.start_page.path_wanted.connect(self.open_path)
        self.training_page.presets_wanted.connect(self.show_presets)
        self.training_page.command_wanted.connect(self.show_command)
        self.training_page.file_wanted.connect(self.choose_file)
        self.training_page.key_wanted.connect(self._show_key)
        self.start_page.run_wanted.connect(self.open_run)
        self.runs_page.open_wanted.connect(self.open_run)
        self.runs_page.settings_wanted.connect(self.open_path)
        self.run_page.resume_wanted.connect(workspace.resume)
        self.run_page.ended.connect(self.run_ended)
        self.run_page.ended.connect(lambda _: workspace.outlook.reload())
        workspace.forecast_changed.connect(
            lambda: self.strip.show_forecast(workspace.forecast)
        )  # fmt: skip
        self.run_page.repair.forecast_wanted.connect(lambda: self.show_page(self.forecast_page))
        self.forecast_page.probe_wanted.connect(self.repairs.probe_open_preset)
        self.strip.wanted.connect(lambda: self.show_page(self.forecast_page))
        self.strip.model_wanted.connect(self._choose_model)
        self.forecast_page.model_wanted.connect(self._choose_model)
        for key, deed in (("Ctrl+Z", workspace.undo),
                          ("Ctrl+Y", workspace.undo_stack.redo),
                          ("Ctrl+Shift+Z", workspace.undo_stack.redo)):  # fmt: skip
            QShortcut(QKeySequence(key), self, deed)

    # Moving about

    def show_page(self, page: PageFrame) -> None:
        """Bring a page to the front."""
        self._stack.setCurrentWidget(page)
        self._usage.setVisible(page is self.run_page)
        for made, (other, _, _) in zip(self._rail_buttons, self._pages, strict=True):
            made.setChecked(other is page)
        self._recolour()
        page.activate()

    def _show_key(self, path: str) -> None:
        self.show_page(self.deepspeed_page)
        self.deepspeed_page.go_to(path)

    def _choose_model(self) -> None:
        self.show_page(self.training_page)
        self.training_page.form.go_to("model.model_name_or_path")

    def show_presets(self) -> None:
        """Show the collection of presets."""
        dialog = PresetsDialog(self.workspace, self)
        dialog.opened.connect(lambda: self.show_page(self.training_page))
        dialog.exec()
        dialog.deleteLater()
        self.start_page.activate()

    def show_command(self) -> None:
        """Show the command that trains the open preset."""
        dialog = CommandDialog(
            self.workspace.preset, "bat" if sys.platform == "win32" else "sh", self
        )
        dialog.exec()
        dialog.deleteLater()

    def choose_file(self) -> None:
        """Let the user choose a preset, a script or a configuration, and open it."""
        endings = "*.atompreset *.sh *.bat *.cmd *.ps1 *.json *.yaml *.yml"
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Open or import"), "",
            f"{tr('Presets and scripts')} ({endings});;{tr('All files')} (*)",
        )  # fmt: skip
        if name:
            self.open_path(name)

    def open_path(self, name: str) -> None:
        """Open a preset; show what a script or configuration says before it becomes one."""
        path = Path(name)
        if path.suffix == presets.SUFFIX:
            if self.workspace.open_named(name):
                self.show_page(self.training_page)
            return
        try:
            imported = importers.read(path)
        except ProblemsError as error:
            self._tell(list(error.problems))
            return
        dialog = ImportDialog(imported, self)
        if dialog.exec() and self.workspace.open(dialog.preset()):
            self.show_page(self.training_page)
        dialog.deleteLater()

    def train_demo(self) -> None:
        """Open the demo's preset and start it."""
        if self.workspace.open_named("demo"):
            self.workspace.start()

    def open_run(self, run: Run) -> None:
        """Look at a run."""
        self.open_run_folder(run.folder)

    def open_run_folder(self, folder: RunFolder) -> None:
        """Look at the run in a folder."""
        self.workspace.outlook.watch(folder)
        self.run_page.open(folder)
        self.show_page(self.run_page)

    def open_living_run(self) -> bool:
        """Look at the newest run that still goes on, as after a restart; tell whether there is."""
        for run in run_library.runs_in(self.workspace.runs_dir):
            if run.state in LIVE:
                self.open_run(run)
                return True
        return False

    def _tell(self, problems: list[Problem]) -> None:
        worst = any(problem.severity == "error" for problem in problems)
        if self._box is not None:  # one box, however often something is told
            self._box.close()
        box = QMessageBox(self)
        self._box = box
        box.finished.connect(lambda _: self._forget(box))
        box.setIcon(QMessageBox.Icon.Critical if worst else QMessageBox.Icon.Warning)
        box.setWindowTitle("AtomTrainer")
        box.setText(tr("This cannot be done.") if worst else tr("Please note."))
        box.setInformativeText("\n\n".join(say(problem.sentence) for problem in problems))
        box.open()

    def _forget(self, box: QMessageBox) -> None:
        if self._box is box:
            self._box = None
        box.deleteLater()

    def _edit_settings(self) -> None:
        dialog = SettingsDialog(self.workspace.preferences, self)
        if dialog.exec():
            self.settings_changed.emit(dialog.chosen)

    def use_settings(self, settings: Preferences) -> None:
        """Take over settings that were changed."""
        self.workspace.use_preferences(settings)

    # Looks and words

    def _recolour(self) -> None:
        colours = self._theme.colours
        for made, (_, _, icon) in zip(self._rail_buttons, self._pages, strict=True):
            colour = colours.accent if made.isChecked() else colours.dim
            made.setIcon(self._theme.icon(icon, colour))
        self._settings_button.setIcon(self._theme.icon("cog-outline"))

    def retranslate(self) -> None:
        """Say everything in the current language."""
        for made, (page, name, _) in zip(self._rail_buttons, self._pages, strict=True):
            made.setText("  " + tr(name))
            page.retranslate()
        self._settings_button.setText("  " + tr("Settings"))
        self._usage.retranslate()
        self.strip.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    # Closing

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask what becomes of a training that goes on; keep everything."""
        if self.ask_before_closing:
            runs = run_library.runs_in(self.workspace.runs_dir)
            living = [run for run in runs if run.state in LIVE]
            if living and not self._may_close(living):
                event.ignore()
                return
            if self.environment_page.busy and not self._may_stop_job():
                event.ignore()
                return
        super().closeEvent(event)
        self.finish()

    def finish(self) -> None:
        """Keep everything and say that the window is done with; a second call does nothing.

        WORKAROUND Wine 10: ``close()`` of any Qt window does nothing there, so a program that ends
        by itself calls this instead.
        """
        if self._finished:
            return
        self._finished = True
        geometry = base64.b64encode(self.saveGeometry().data()).decode()
        self.workspace.preferences.window_geometry = geometry
        self.workspace.save_preferences()
        self.run_page.close_feed()
        self.repairs.stop()
        self.runs_page.stop()
        self.environment_page.close_jobs()
        self.workspace.close()
        self.closed.emit()

    def _may_lose_changes(self) -> bool:
        if not self.ask_before_closing:
            return True
        name = self.workspace.preset.name or tr("New preset")
        box = QMessageBox(self)
        box.setWindowTitle("AtomTrainer")
        box.setText(tr("The preset {name} has unsaved changes.", name=name))
        save = box.addButton(tr("Save"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(tr("Do not save"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(save)
        box.exec()
        chosen = box.clickedButton()
        if chosen is save:
            return self.training_page.save_preset()
        return chosen is not cancel

    def _may_close(self, living: list[Run]) -> bool:
        box = QMessageBox(self)
        box.setWindowTitle("AtomTrainer")
        box.setText(tr("A run is still training."))
        box.setInformativeText(
            tr("It can go on in the background; the next start of this window shows it again.")
        )
        keep = box.addButton(tr("Keep training"), QMessageBox.ButtonRole.AcceptRole)
        stop = box.addButton(tr("Stop and save"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.exec()
        chosen = box.clickedButton()
        if chosen is stop:
            for run in living:
                run.folder.send("stop")
        return chosen is not cancel

    def _may_stop_job(self) -> bool:
        box = QMessageBox(self)
        box.setWindowTitle("AtomTrainer")
        box.setText(tr("A job of the page Environment is not done yet."))
        box.setInformativeText(tr("It is stopped when the window closes, and can be gone on with "
                                  "later from where it stands."))  # fmt: skip
        stop = box.addButton(tr("Stop and close"), QMessageBox.ButtonRole.AcceptRole)
        wait = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(wait)
        box.exec()
        return box.clickedButton() is stop

    def _restore_geometry(self) -> None:
        kept = self.workspace.preferences.window_geometry
        if kept:
            self.restoreGeometry(QByteArray(base64.b64decode(kept)))
