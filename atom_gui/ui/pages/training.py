"""Model & training: the parameter form, its help, what follows from it, and its problems."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from atom_gui.core import check, preset_library, presets, zero_templates
from atom_gui.core.problems import Problem
from atom_gui.schema.run_config import PARAMETER
from atom_gui.schema.words import mark
from atom_gui.ui.form import Form, Row
from atom_gui.ui.help_panel import HelpPanel
from atom_gui.ui.more_arguments import MoreArguments
from atom_gui.ui.problem_list import ProblemList
from atom_gui.ui.run_facts import RunFacts
from atom_gui.ui.theme import ThemeKeeper
from atom_gui.ui.widgets import GAP, TONES, PageFrame, button, scrolled, set_tone
from atom_gui.ui.words import counted, say, tr
from atom_gui.ui.workspace import Workspace

_SIDE_WIDTH = 352
_SIDE_HEIGHT = 230
_NARROW = 1180
_QWIDGETSIZE_MAX = 16_777_215
_MORE = "more.training_arguments"


class TrainingPage(PageFrame):
    """The form and its side panels.

    Signals:
        key_wanted: a key of the DeepSpeed configuration shall be looked at; carries its path.
        presets_wanted: the collection of presets shall be looked at.
        command_wanted: the command that trains this shall be shown.
        file_wanted: let the user choose a preset or a script.
    """

    key_wanted = Signal(str)
    presets_wanted = Signal()
    command_wanted = Signal()
    file_wanted = Signal()

    def __init__(self, workspace: Workspace, theme: ThemeKeeper) -> None:
        super().__init__()
        self._workspace, self._theme = workspace, theme
        self._add_header()
        self.form = Form(workspace, theme)
        self.more = MoreArguments(workspace, theme)
        self._add_search()
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.form)
        left.addWidget(self.more)
        left.addStretch()
        left.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        holder.setLayout(left)
        self._form_area, self._side_area = scrolled(holder), scrolled(self._side())
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(12)
        self._columns.addWidget(self._form_area, 1)
        self._columns.addWidget(self._side_area, 0)
        self.body.addLayout(self._columns, 1)
        self._narrow: bool | None = None
        self._arrange(narrow=False)
        self._changed_paths: set[str] = set()
        self._replaced = False
        self.form.focused.connect(self.help.show_parameter)
        self.more.focused.connect(self.help.show_parameter)
        self.problems.shown_wanted.connect(self.show_problem)
        workspace.preset_replaced.connect(self._take_preset)
        workspace.values_changed.connect(self._take_values)
        workspace.problems_changed.connect(self.outdate)
        workspace.starting.connect(lambda going: self._enable_start(not going))
        self._take_preset()

    # Parts

    def _add_header(self) -> None:
        self.summary = QPushButton()
        self.summary.setObjectName("link")
        self.summary.setCursor(Qt.CursorShape.PointingHandCursor)
        self.summary.clicked.connect(self.go_to_next_problem)
        self.save = button()
        menu = QMenu(self.save)
        self.save.setMenu(menu)
        self.start = button(primary=True)
        self.start.clicked.connect(self._workspace.start)
        for widget in (self.summary, self.save, self.start):
            self.buttons.addWidget(widget)
        keys = QKeySequence.StandardKey
        for source, deed, key in (
            (mark("Save"), self.save_preset, keys.Save),
            (mark("Save as…"), self._save_under_name, None),
            (mark("Save to a file…"), self._save_as_file, None),
            (mark("Open or import…"), self.file_wanted.emit, keys.Open),
            (mark("Note…"), self._describe, None),
            (mark("All presets…"), self.presets_wanted.emit, "Ctrl+P"),
            (mark("Show the command…"), self.command_wanted.emit, "Ctrl+K"),
        ):
            action = menu.addAction("", deed)
            self.texts.bind(action.setText, source)
            if key is not None:
                action.setShortcut(QKeySequence(key))
                self.addAction(action)
        self.texts.bind(self.save.setText, "&Preset")
        self.texts.bind(self.start.setText, "▶  &Start training")
        self.texts.bind(self.summary.setToolTip, "Go to the next problem (F8)")
        QShortcut(QKeySequence("F8"), self, self.go_to_next_problem)
        self._told_problem = -1

    def _add_search(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _: self._filter())
        self.search.returnPressed.connect(self._focus_first)
        row.addWidget(self.search, 1)
        self._undo_buttons: list[tuple[QPushButton, str]] = []
        for undo, source in ((True, mark("Undo")), (False, mark("Redo"))):
            row.addWidget(self._undo_button(source, undo=undo))
        self._theme.changed.connect(self._recolour)
        self._recolour()
        self._modes = QButtonGroup(self)
        self._mode_buttons = []
        for index in range(3):
            made = button()
            made.setCheckable(True)
            self._modes.addButton(made, index)
            self._mode_buttons.append(made)
            row.addWidget(made)
        self._mode_buttons[0].setChecked(True)
        self._modes.idClicked.connect(lambda _: self._filter())
        QShortcut(QKeySequence.StandardKey.Find, self, self._focus_search)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self.search, self.search.clear,
                  context=Qt.ShortcutContext.WidgetShortcut)  # fmt: skip
        self.body.addLayout(row)
        self.texts.bind(self._mode_buttons[0].setText, "Basic")
        self.texts.bind(self._mode_buttons[1].setText, "All")

    def _undo_button(self, source: str, *, undo: bool) -> QPushButton:
        stack = self._workspace.undo_stack
        made = button()
        made.clicked.connect(self._workspace.undo if undo else stack.redo)
        self._undo_buttons.append((made, "undo" if undo else "redo"))
        made.setEnabled(False)
        (stack.canUndoChanged if undo else stack.canRedoChanged).connect(made.setEnabled)
        keys = "Ctrl+Z" if undo else "Ctrl+Y"
        self.texts.bind(lambda words: made.setToolTip(f"{words} ({keys})"), source)
        self.texts.bind(made.setAccessibleName, source)
        return made

    def _recolour(self) -> None:
        for made, icon in self._undo_buttons:
            made.setIcon(self._theme.icon(icon))

    def _side(self) -> QWidget:
        side = QWidget()
        self._cards = QBoxLayout(QBoxLayout.Direction.TopToBottom, side)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(12)
        self.help = HelpPanel(PARAMETER["model.model_name_or_path"])
        self.facts = RunFacts()
        self.problems = ProblemList(self._workspace)
        for card in (self.help, self.facts, self.problems):
            self._cards.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)
        self._cards.addStretch()
        return side

    def _arrange(self, *, narrow: bool) -> None:
        """Put help, facts and problems beside the form, or in a row below it."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(down if narrow else across)
        self._cards.setDirection(across if narrow else down)
        free = _QWIDGETSIZE_MAX
        self._side_area.setMinimumSize(0 if narrow else _SIDE_WIDTH, _SIDE_HEIGHT if narrow else 0)
        self._side_area.setMaximumSize(free if narrow else _SIDE_WIDTH,
                                       _SIDE_HEIGHT if narrow else free)  # fmt: skip
        for number, card in enumerate((self.help, self.facts, self.problems)):
            self._cards.setStretch(number, 1 if narrow else 0)
            card.setMinimumWidth(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Go by the width that there is."""
        super().resizeEvent(event)
        self._arrange(narrow=self.width() < _NARROW)

    # Showing

    def _take_preset(self) -> None:
        self._replaced = True
        self.outdate()

    def _take_values(self, paths: frozenset[str]) -> None:
        self._changed_paths |= paths
        self.outdate()

    def renew(self) -> None:
        """Show the open preset, what follows from it, and what is wrong with it."""
        self._workspace.interpreter.ask()
        if self._replaced:
            self.form.refresh()
            self.more.refresh()
        elif self._changed_paths:
            self.form.refresh_values(frozenset(self._changed_paths))
            if any(path.startswith(_MORE) for path in self._changed_paths):
                self.more.refresh()
        self._replaced, self._changed_paths = False, set()
        self.form.show_problems()
        self.more.show_problems()
        self.problems.refresh()
        self.facts.show_derived(self._workspace.derived, self._workspace.forecast)
        self._show_header()

    def _show_header(self) -> None:
        preset, problems = self._workspace.preset, self._workspace.problems
        changed = sum(len(names) for names in self._workspace.config.changes().values())
        name = tr(preset.name) if preset.builtin else preset.name
        self.title.setText(name or tr("New preset"))
        state = tr("unsaved changes") if self._workspace.unsaved else tr("saved")
        if preset.builtin:
            state = tr("built in") + (" · " + state if self._workspace.unsaved else "")
        words = counted(changed, mark("1 parameter differs from the defaults"),
                        mark("{count} parameters differ from the defaults"))  # fmt: skip
        self.subtitle.setText(f"{words} · {state}")
        self._mode_buttons[2].setText(tr("Changed {count}", count=changed))
        self.search.setPlaceholderText(
            tr("Search {count} parameters (Ctrl+F)",
               count=len(self.form.rows) + self.more.count_known())
        )  # fmt: skip
        errors = check.errors(problems)
        warnings = [problem for problem in problems if problem.severity == "warning"]
        parts = []
        if errors:
            parts.append(counted(len(errors), mark("1 error"), mark("{count} errors")))
        if warnings:
            parts.append(counted(len(warnings), mark("1 warning"), mark("{count} warnings")))
        if not parts and problems:
            parts.append(counted(len(problems), mark("1 hint"), mark("{count} hints")))
        self.summary.setText(" · ".join(parts))
        self.summary.setVisible(bool(parts))
        set_tone(self.summary, TONES[problems[0].severity] if problems else "")
        undo, _ = self._undo_buttons[0]
        undo.setEnabled(self._workspace.undo_stack.canUndo() or bool(self._workspace.input_errors))
        self._enable_start(True)
        self.start.setToolTip("" if not errors else say(errors[0].sentence))

    def _enable_start(self, idle: bool) -> None:
        self.start.setEnabled(idle and self._workspace.can_start)

    def retranslate(self) -> None:
        """Say everything in the current language."""
        super().retranslate()
        for part in (self.form, self.more, self.help, self.facts, self.problems):
            part.retranslate()
        self._show_header()

    # Moving about

    def show_problem(self, problem: Problem) -> None:
        """Go to where a problem can be solved."""
        for path in problem.fields:
            if path.startswith(zero_templates.FIELD):
                self.key_wanted.emit(path.removeprefix(zero_templates.FIELD).lstrip("/"))
                return
            if path.startswith(_MORE):
                self.more.open_card()
                self._form_area.ensureWidgetVisible(self.more)
                return
            if self.form.go_to(path):
                self._form_area.ensureWidgetVisible(self.form.rows[path])
                return

    def go_to_next_problem(self) -> None:
        """Go to the next problem, after the last one to the first again."""
        problems = self._workspace.problems
        if problems:
            self._told_problem = (self._told_problem + 1) % len(problems)
            self.show_problem(problems[self._told_problem])

    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _focus_first(self) -> None:
        row = self.form.first_shown()
        if row is not None:
            self.form.go_to(row.parameter.path)

    def _filter(self) -> None:
        words, mode = self.search.text().strip(), self._modes.checkedId()

        def shown(row: Row) -> bool:
            if words:
                return row.matches(words)
            if mode == 0:
                return row.parameter.basic
            return mode == 1 or row.value() != row.parameter.default

        self.form.set_filter(shown, searching=bool(words))
        self.more.set_filter(words, everything=mode == 1)

    # Deeds

    def save_preset(self) -> bool:
        """Save the open preset, after asking for a name where it has no file of the user's yet."""
        preset = self._workspace.preset
        if preset.builtin or preset.path is None:
            return self._save_under_name()
        return self._workspace.save()

    def _save_under_name(self) -> bool:
        name, given = QInputDialog.getText(
            self, tr("Save preset"), tr("Name"), text=self._workspace.preset.name
        )
        if not given or not name.strip():
            return False
        path = preset_library.path_for(name)
        if path.exists() and path != self._workspace.preset.path and not self._may_replace(name):
            return False
        return self._workspace.save(path, name.strip())

    def _may_replace(self, name: str) -> bool:
        answer = QMessageBox.question(
            self, tr("Save preset"), tr("There is a preset {name} already. Replace it?", name=name)
        )
        return answer == QMessageBox.StandardButton.Yes

    def _describe(self) -> None:
        preset = self._workspace.preset
        note, given = QInputDialog.getMultiLineText(
            self, tr("Note"), tr("What this preset is for"), preset.note
        )
        if given:
            self._workspace.describe(note.strip())

    def _save_as_file(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save preset"), self._workspace.preset.name + presets.SUFFIX,
            f"AtomTrainer (*{presets.SUFFIX})",
        )  # fmt: skip
        if name:
            self._workspace.save(Path(name))
