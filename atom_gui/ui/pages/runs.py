"""Runs: all of them, with their state, to open, continue or delete."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    QUrl,
    Signal,
)
from PySide6.QtGui import QColor, QDesktopServices
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMessageBox, QTableView

from atom_gui.core import outcome, run_library
from atom_gui.core.problems import ProblemsError
from atom_gui.core.quantities import count, memory
from atom_gui.core.run_library import LIVE, Run
from atom_gui.core.run_state import RunFollower, RunState
from atom_gui.schema.words import mark
from atom_gui.ui.pages.run import STATES, TONES
from atom_gui.ui.theme import ThemeKeeper
from atom_gui.ui.widgets import Card, PageFrame, button, label
from atom_gui.ui.words import duration, say, tr
from atom_gui.ui.workspace import Workspace

_REFRESH_INTERVAL_MS = 2000
_COLUMNS = (
    mark("State"), mark("Name"), mark("Started"), mark("Steps"), mark("Loss"), mark("Best"),
    mark("Duration"), mark("Forecast error"), mark("Folder"),
)  # fmt: skip
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class RunRow:
    """What a line of the table shows; the error is that of the card's memory, or of RAM."""

    run: Run
    step: int
    total_steps: int
    loss: float | None
    best_loss: float | None
    seconds: float
    forecast_error: float | None = None


class RunReader:
    """Reads all runs; remembers how far it read, so that each look costs only what is new."""

    def __init__(self, runs_dir: Path) -> None:
        self._runs_dir = runs_dir
        self._followers: dict[Path, RunFollower] = {}
        self._errors: dict[str, float | None] = {}

    def _error_of(self, run: Run, state: RunState) -> float | None:
        """Return the error of a run's forecast; a run that has trained keeps its own."""
        if run.state not in ("finished", "stopped"):
            return None
        if run.id not in self._errors:
            found = outcome.of_run(run.folder, state)
            measured = found.get("gpu") or found.get("ram")
            self._errors[run.id] = measured.error if measured is not None else None
        return self._errors[run.id]

    def rows(self) -> list[RunRow]:
        """Return a row for each run, newest first."""
        found = []
        for run in run_library.runs_in(self._runs_dir):
            follower = self._followers.setdefault(run.folder.path, RunFollower(run.folder))
            state = follower.read_all()
            now_s = time.time() if run.state in LIVE else None
            found.append(
                RunRow(run, state.step, state.total_steps, state.loss, state.best_loss,
                       state.elapsed_s(now_s), self._error_of(run, state))
            )  # fmt: skip
        return found


class RunTable(QAbstractTableModel):
    """The rows as Qt wants them."""

    def __init__(self, theme: ThemeKeeper) -> None:
        super().__init__()
        self._theme = theme
        self.rows: list[RunRow] = []

    def replace(self, rows: list[RunRow]) -> None:
        """Show other rows; the selection stays where the same runs are listed."""
        same = [row.run.id for row in rows] == [row.run.id for row in self.rows]
        if same:
            self.rows = rows
            if rows:
                last = self.index(len(rows) - 1, len(_COLUMNS) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, D102 - Qt's
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, D102 - Qt's
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(  # noqa: D102 - Qt's own
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(_COLUMNS[section])
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        row, column = self.rows[index.row()], _COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, column)
        if role == Qt.ItemDataRole.ForegroundRole and column == "State":
            return QColor(getattr(self._theme.colours, TONES[row.run.state]))
        if role == Qt.ItemDataRole.ToolTipRole:
            return say(row.run.sentence) if row.run.sentence else str(row.run.folder.path)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (
            "Steps", "Loss", "Best", "Forecast error",
        ):  # fmt: skip
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _words(self, row: RunRow, column: str) -> str:
        run = row.run
        match column:
            case "State":
                return "● " + say(STATES[run.state])
            case "Name":
                return run.name
            case "Started":
                return time.strftime("%Y-%m-%d %H:%M", time.localtime(run.started_s))
            case "Steps":
                return f"{count(row.step)} / {count(row.total_steps)}" if row.total_steps else "–"
            case "Loss":
                return "–" if row.loss is None else f"{row.loss:.3f}"
            case "Best":
                return "–" if row.best_loss is None else f"{row.best_loss:.3f}"
            case "Duration":
                return duration(row.seconds)
            case "Forecast error":
                error = row.forecast_error
                return "–" if error is None else f"{100 * error:+.0f} %"
            case _:
                return run.id


class RunsPage(PageFrame):
    """The table of all runs.

    Signals:
        open_wanted: look at a run; carries it.
        settings_wanted: open a run's settings as a new preset; carries its folder.
    """

    open_wanted = Signal(object)
    settings_wanted = Signal(str)

    def __init__(self, workspace: Workspace, theme: ThemeKeeper) -> None:
        super().__init__()
        self._workspace = workspace
        self._reader = RunReader(workspace.runs_dir)
        self._reading = False
        self._open, self._resume, self._settings, self._folder, self._delete = (
            button() for _ in range(5)
        )
        for made, source, deed in (
            (self._open, mark("&Open"), self._open_selected),
            (self._resume, mark("&Continue"), self._resume_selected),
            (self._settings, mark("As a &preset…"), self._use_settings),
            (self._folder, mark("Show folder"), self._show_folder),
            (self._delete, mark("Delete…"), self._delete_selected),
        ):
            self.texts.bind(made.setText, source)
            made.clicked.connect(deed)
            self.buttons.addWidget(made)
        self.texts.bind(self.title.setText, "Runs")
        self.model = RunTable(theme)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(36)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.doubleClicked.connect(lambda _: self._open_selected())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self.model.modelReset.connect(self._enable)
        self.card = Card()
        self.card.body.setContentsMargins(1, 1, 1, 1)
        self.card.body.addWidget(self.table)
        self._empty = label("dim", wrap=True)
        self.texts.bind(
            self._empty.setText,
            "There are no runs yet. Try the demo on the Start page, or start your own under "
            "Model & training.",
        )
        self._empty.hide()
        self.card.hide()
        self.body.addWidget(self._empty)
        self.body.addWidget(self.card, 1)
        self._timer = QTimer(self)
        self._timer.setInterval(_REFRESH_INTERVAL_MS)
        self._timer.timeout.connect(self._refresh_if_seen)
        self._timer.start()
        self._enable()

    def activate(self) -> None:
        """Look at the disk again."""
        self._refresh_if_seen()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def _refresh_if_seen(self) -> None:
        if self.isVisible() and not self._reading:
            self._reading = True
            self._workspace.background.run(self._reader.rows, self._show, self._failed)

    def _failed(self, error: Exception) -> None:
        self._reading = False
        raise error

    def _show(self, rows: list[RunRow]) -> None:
        self._reading = False
        self.model.replace(rows)
        self._empty.setVisible(not rows)
        self.card.setVisible(bool(rows))
        self.subtitle.setText(
            tr("{count} runs in {path}", count=len(rows), path=str(self._workspace.runs_dir))
        )
        self._enable()

    def selected(self) -> Run | None:
        """Return the run that is selected."""
        indexes = self.table.selectionModel().selectedRows()
        return self.model.rows[indexes[0].row()].run if indexes else None

    def _enable(self) -> None:
        run = self.selected()
        live = run is not None and run.state in LIVE
        self._open.setEnabled(run is not None)
        self._settings.setEnabled(run is not None)
        self._folder.setEnabled(run is not None)
        self._delete.setEnabled(run is not None and not live)
        self._resume.setEnabled(
            run is not None
            and run.state not in (*LIVE, "finished")
            and run.latest_checkpoint() is not None
        )

    def _open_selected(self) -> None:
        run = self.selected()
        if run is not None:
            self.open_wanted.emit(run)

    def _resume_selected(self) -> None:
        run = self.selected()
        if run is not None:
            self._workspace.resume(run)

    def _use_settings(self) -> None:
        run = self.selected()
        if run is not None:
            self.settings_wanted.emit(str(run.folder.path))

    def _show_folder(self) -> None:
        run = self.selected()
        if run is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(run.folder.path)))

    def _delete_selected(self) -> None:
        run = self.selected()
        if run is None:
            return
        size = memory(run_library.size_bytes(run))
        answer = QMessageBox.question(
            self, tr("Delete run"),
            tr("Delete {run} with its checkpoints ({size})? This cannot be undone.",
               run=run.id, size=size),
        )  # fmt: skip
        if answer == QMessageBox.StandardButton.Yes:
            try:
                run_library.delete(run)
            except ProblemsError as error:
                self._workspace.failed.emit(list(error.problems))
            self._refresh_if_seen()

    def retranslate(self) -> None:
        """Say everything in the current language."""
        super().retranslate()
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(_COLUMNS) - 1)
        self._refresh_if_seen()
