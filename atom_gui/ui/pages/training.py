"""Model & training: the parameter form, its help, what follows from it, and its problems."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from atom_gui.core import check, paths, presets
from atom_gui.core.problems import Problem
from atom_gui.core.quantities import count
from atom_gui.schema.parameter import Parameter
from atom_gui.schema.run_config import PARAMETER
from atom_gui.schema.words import mark
from atom_gui.ui.form import Form, Row
from atom_gui.ui.theme import ThemeKeeper
from atom_gui.ui.widgets import GAP, Card, PageFrame, button, clear, label, set_tone
from atom_gui.ui.words import say, tr
from atom_gui.ui.workspace import Workspace

_SIDE_WIDTH = 340
_FACTS = (mark("Effective batch"), mark("Tokens per step"), mark("Steps"), mark("Saved"))


class TrainingPage(PageFrame):
    """The form and its side panels."""

    def __init__(self, workspace: Workspace, theme: ThemeKeeper) -> None:
        super().__init__()
        self._workspace, self._theme = workspace, theme
        self._helped: Parameter = PARAMETER["model.model_name_or_path"]
        self._add_header()
        self.form = Form(workspace, theme)
        self.form.focused.connect(self._show_help)
        self._add_search()
        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addWidget(self.form, 1, Qt.AlignmentFlag.AlignTop)
        columns.addWidget(self._side(), 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(columns)
        self.body.addStretch()
        workspace.preset_replaced.connect(self.refresh)
        workspace.value_changed.connect(lambda _: self.refresh())
        workspace.problems_changed.connect(self._show_problems)
        workspace.starting.connect(lambda going: self._enable_start(not going))
        self.refresh()
        self._show_help(self._helped)

    # Parts

    def _add_header(self) -> None:
        self.summary = label()
        self.save = button()
        self.more = QMenu(self.save)
        self._save_here = self.more.addAction("", self.save_preset)
        self._save_as = self.more.addAction("", self._save_under_name)
        self._save_file = self.more.addAction("", self._save_as_file)
        self._open_file = self.more.addAction("", self.open_file)
        self.save.setMenu(self.more)
        self.start = button(primary=True)
        self.start.clicked.connect(self._workspace.start)
        for widget in (self.summary, self.save, self.start):
            self.buttons.addWidget(widget)
        self.texts.bind(self._save_here.setText, "Save")
        self.texts.bind(self._save_as.setText, "Save as…")
        self.texts.bind(self._save_file.setText, "Save to a file…")
        self.texts.bind(self._open_file.setText, "Open a file…")
        self.texts.bind(self.save.setText, "&Preset")
        self.texts.bind(self.start.setText, "▶  &Start training")
        self._save_here.setShortcut(QKeySequence.StandardKey.Save)
        self._open_file.setShortcut(QKeySequence.StandardKey.Open)
        self.addActions([self._save_here, self._open_file])

    def _add_search(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _: self._filter())
        row.addWidget(self.search, 1)
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
        self.body.addLayout(row)
        self.texts.bind(self._mode_buttons[0].setText, "Basic")
        self.texts.bind(self._mode_buttons[1].setText, "All")

    def _side(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(_SIDE_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        help_card = Card()
        self._help_title = label("cardTitle", wrap=True)
        self._help_code = label("code", selectable=True)
        self._help_text = label("dim", wrap=True, selectable=True)
        for widget in (self._help_title, self._help_code, self._help_text):
            help_card.body.addWidget(widget)
        facts = Card()
        title = label("cardTitle")
        self.texts.bind(title.setText, "This run")
        facts.body.addWidget(title)
        self._facts = QGridLayout()
        self._facts.setVerticalSpacing(6)
        facts.body.addLayout(self._facts)
        self._fact_rows: list[tuple[str, QWidget]] = []
        self._fact_values = []
        for line, name in enumerate(_FACTS):
            caption, value = label("dim"), label(wrap=True)
            value.setAlignment(Qt.AlignmentFlag.AlignRight)
            self.texts.bind(caption.setText, name)
            self._facts.addWidget(caption, line, 0)
            self._facts.addWidget(value, line, 1)
            self._fact_values.append(value)
        self._facts.setColumnStretch(1, 1)
        self._problem_card = Card()
        self._problem_title = label("cardTitle")
        self._problem_rows = QVBoxLayout()
        self._problem_rows.setSpacing(GAP)
        self._problem_card.body.addWidget(self._problem_title)
        self._problem_card.body.addLayout(self._problem_rows)
        for card in (help_card, facts, self._problem_card):
            column.addWidget(card)
        column.addStretch()
        return side

    # Showing

    def refresh(self) -> None:
        """Show the preset's name and what follows from the values."""
        preset, config = self._workspace.preset, self._workspace.config
        changed = sum(len(names) for names in config.changes().values())
        name = tr(preset.name) if preset.builtin else preset.name
        self.title.setText(name or tr("New preset"))
        state = tr("unsaved changes") if self._workspace.unsaved else tr("saved")
        if preset.builtin:
            state = tr("built in") + (" · " + state if self._workspace.unsaved else "")
        words = tr("{count} parameters differ from the defaults", count=changed)
        self.subtitle.setText(f"{words} · {state}")
        self._mode_buttons[2].setText(tr("Changed {count}", count=changed))
        self.search.setPlaceholderText(
            tr("Search {count} parameters (Ctrl+F)", count=len(self.form.rows))
        )
        batch, saving = config.batch, config.checkpoints
        sequences = (
            batch.per_device_train_batch_size
            * batch.gradient_accumulation_steps
            * config.distributed.num_gpus
        )
        steps = (
            count(batch.max_steps)
            if batch.max_steps
            else tr("{epochs} epochs of the text", epochs=f"{batch.num_train_epochs:g}")
        )
        saved = {
            "no": tr("at the end"),
            "steps": tr("every {count} steps and at the end", count=count(saving.save_steps)),
            "epoch": tr("each epoch and at the end"),
        }[saving.save_strategy]
        tokens = count(sequences * batch.block_size) if batch.block_size else "–"
        facts = (tr("{count} sequences", count=count(sequences)), tokens, steps,
                 saved)  # fmt: skip
        for value, words in zip(self._fact_values, facts, strict=True):
            value.setText(words)

    def _show_help(self, parameter: Parameter) -> None:
        self._helped = parameter
        self._help_title.setText(tr(parameter.label))
        self._help_code.setText(parameter.cli or parameter.path)
        words = [tr(parameter.help)]
        default = parameter.default
        if default not in (None, [], ""):
            words.append(tr("Default: {value}", value=str(default)))
        if parameter.range is not None:
            words.append(say(parameter.range))
        self._help_text.setText("\n\n".join(words))

    def _show_problems(self) -> None:
        problems = self._workspace.problems
        errors, warnings = check.errors(problems), len(problems) - len(check.errors(problems))
        parts = []
        if errors:
            parts.append(tr("{count} errors", count=len(errors)))
        if warnings:
            parts.append(tr("{count} warnings", count=warnings))
        self.summary.setText(" · ".join(parts))
        set_tone(self.summary, "bad" if errors else "warning")
        self._enable_start(True)
        self.start.setToolTip("" if not errors else say(errors[0].sentence))
        self._problem_title.setText(
            tr("Problems ({count})", count=len(problems)) if problems else tr("No problems found")
        )
        clear(self._problem_rows)
        for problem in problems:
            self._problem_rows.addLayout(self._problem_row(problem))

    def _problem_row(self, problem: Problem) -> QHBoxLayout:
        row = QHBoxLayout()
        words = label(wrap=True)
        mark = "■ " if problem.severity == "error" else "▲ "
        words.setText(mark + say(problem.sentence))
        set_tone(words, "bad" if problem.severity == "error" else "warning")
        row.addWidget(words, 1)
        made = button()
        if problem.fix:
            made.setText(tr("Fix"))
            made.clicked.connect(lambda: self._workspace.apply_fix(problem))
        elif problem.fields and problem.fields[0] in self.form.rows:
            made.setText(tr("Show"))
            made.clicked.connect(lambda: self.form.go_to(problem.fields[0]))
        else:
            made.deleteLater()
            return row
        row.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _enable_start(self, idle: bool) -> None:
        self.start.setEnabled(idle and self._workspace.can_start)

    def retranslate(self) -> None:
        """Say everything in the current language."""
        super().retranslate()
        self.form.retranslate()
        self._show_help(self._helped)
        self._show_problems()
        self.refresh()

    # Deeds

    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _filter(self) -> None:
        words, mode = self.search.text().strip(), self._modes.checkedId()
        config = self._workspace.config

        def shown(row: Row) -> bool:
            if words:
                return row.matches(words)
            if mode == 0:
                return row.parameter.basic
            return mode == 1 or config.get(row.parameter.path) != row.parameter.default

        self.form.set_filter(shown)

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
        file = paths.legal_name(name, "preset") + presets.SUFFIX
        return self._workspace.save(paths.user_presets_dir() / file, name.strip())

    def _save_as_file(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save preset"), self._workspace.preset.name + presets.SUFFIX,
            f"AtomTrainer (*{presets.SUFFIX})",
        )  # fmt: skip
        if name:
            self._workspace.save(Path(name))

    def open_file(self) -> None:
        """Let the user choose a preset file and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Open preset"), "", f"AtomTrainer (*{presets.SUFFIX} *.json)"
        )
        if name:
            self._workspace.open_named(name)
