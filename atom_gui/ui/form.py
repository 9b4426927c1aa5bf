"""The parameter form, made from the schema: sections as cards, a row for each parameter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from atom_gui.core.problems import Problem
from atom_gui.schema.parameter import Parameter
from atom_gui.schema.run_config import PARAMETER, PARAMETERS, SECTION_LABELS
from atom_gui.ui.editors import editor_for
from atom_gui.ui.theme import ThemeKeeper
from atom_gui.ui.widgets import GAP, Card, label, set_tone
from atom_gui.ui.words import say, tr
from atom_gui.ui.workspace import Workspace

_LABEL_WIDTH = 208
_EDITOR_WIDTH = 372
_UNIT_WIDTH = 84


class Row(QWidget):
    """One parameter: its name, editor, unit, and what is to say about it.

    Signals:
        focused: the keyboard or a click came here; carries the parameter.
    """

    focused = Signal(object)

    def __init__(self, parameter: Parameter, workspace: Workspace) -> None:
        super().__init__()
        self.parameter = parameter
        self._workspace = workspace
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        self.name = label(wrap=True)
        self._code = label("code")
        self._code.setText(parameter.cli)
        if not parameter.cli:  # never shown without a parent: it would be a window of its own
            self._code.hide()
        self._reset = QPushButton("↺")
        self._reset.setFixedSize(26, 26)
        self._reset.setStyleSheet("padding: 0")
        self._reset.clicked.connect(self._back_to_default)
        policy = self._reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._reset.setSizePolicy(policy)
        self._unit = label("dim")
        self.message = label(wrap=True)
        self._fix = QPushButton()
        self._problem: Problem | None = None
        self._fix.clicked.connect(self._apply_fix)
        self.editor = editor_for(parameter)
        self.editor.edited.connect(lambda value: workspace.set_value(parameter.path, value))
        self.editor.refused.connect(lambda reason: workspace.refuse_text(parameter.path, reason))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.name)
        names.addWidget(self._code)
        names.addStretch()
        holder = QWidget()
        holder.setLayout(names)
        names.setContentsMargins(0, 0, 0, 0)
        holder.setFixedWidth(_LABEL_WIDTH)
        self.editor.setFixedWidth(_EDITOR_WIDTH)
        self._unit.setFixedWidth(_UNIT_WIDTH)
        grid.addWidget(holder, 0, 0, 2, 1)
        grid.addWidget(self.editor, 0, 1)
        grid.addWidget(self._reset, 0, 2)
        grid.addWidget(self._unit, 0, 3)
        below = QHBoxLayout()
        below.addWidget(self.message, 1)
        below.addWidget(self._fix)
        grid.addLayout(below, 1, 1, 1, 4)
        grid.setColumnStretch(4, 1)
        self.name.setBuddy(self.editor)
        for widget in (self, *self.editor.findChildren(QWidget)):
            widget.installEventFilter(self)
        self.retranslate()
        self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice where the user is, for the help panel."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.MouseButtonPress):
            self.focused.emit(self.parameter)
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self.name.setText(tr(self.parameter.label))
        self._unit.setText(tr(self.parameter.unit) if self.parameter.unit else "")
        self._reset.setToolTip(tr("Back to the default"))
        self._reset.setAccessibleName(tr("Back to the default"))
        self._fix.setText(tr("Fix"))
        self.setToolTip("")
        self.editor.retranslate()
        self.editor.name_for_readers()

    def refresh(self) -> None:
        """Show the value, whether it was changed, and whether it acts."""
        value = self._workspace.config.get(self.parameter.path)
        if self.parameter.path not in self._workspace.input_errors:
            self.editor.show_value(value)
        changed = value != self.parameter.default
        set_tone(self.name, "accent" if changed else "")
        self._reset.setVisible(changed)
        condition = self.parameter.when
        acts = condition is None or condition.holds(self._workspace.config.get(condition.path))
        self.editor.setEnabled(acts)
        if condition is not None and not acts:
            other = tr(PARAMETER[condition.path].label)
            why = (
                tr("Acts only while {other} is {values}.", other=other,
                   values=", ".join(str(value) for value in condition.values))
                if condition.values
                else tr("Acts only while {other} is set.", other=other)
            )  # fmt: skip
            self.editor.setToolTip(why)
        else:
            self.editor.setToolTip("")

    def show_problem(self, problem: Problem | None) -> None:
        """Show the most severe finding about this parameter, or none."""
        self._problem = problem
        self.message.setVisible(problem is not None)
        self._fix.setVisible(problem is not None and bool(problem.fix))
        wrong = problem is not None and problem.severity == "error"
        self.editor.mark_invalid(wrong)
        if problem is not None:
            self.message.setText(say(problem.sentence))
            set_tone(self.message, "bad" if wrong else "warning")

    def matches(self, words: str) -> bool:
        """Tell whether a search finds this parameter, in English or the current language."""
        item = self.parameter
        texts = (item.path, item.label, item.help, item.cli, tr(item.label), tr(item.help))
        return all(any(word in where.lower() for where in texts) for word in words.lower().split())

    def _back_to_default(self) -> None:
        self._workspace.set_value(self.parameter.path, self.parameter.default)

    def _apply_fix(self) -> None:
        if self._problem is not None:
            self._workspace.apply_fix(self._problem)


class Form(QWidget):
    """All sections.

    Signals:
        focused: a parameter is looked at; carries it.
    """

    focused = Signal(object)

    def __init__(self, workspace: Workspace, theme: ThemeKeeper) -> None:
        super().__init__()
        self._workspace = workspace
        self.rows: dict[str, Row] = {}
        self._cards: dict[str, Card] = {}
        self._titles: dict[str, Callable[[str], None]] = {}
        self._shown: Callable[[Row], bool] = lambda row: row.parameter.basic
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for parameter in PARAMETERS:
            if parameter.kind == "json":  # has a page of its own
                continue
            card = self._cards.get(parameter.section) or self._add_card(parameter.section)
            row = Row(parameter, workspace)
            row.focused.connect(self.focused)
            self.rows[parameter.path] = row
            card.body.addWidget(row)
        column.addStretch()
        workspace.value_changed.connect(self._refresh_value)
        workspace.preset_replaced.connect(self.refresh)
        workspace.problems_changed.connect(self.show_problems)
        self.apply_filter()

    def _add_card(self, section: str) -> Card:
        card = Card()
        title = label("cardTitle")
        card.body.addWidget(title)
        card.body.setSpacing(GAP)
        self._titles[section] = title.setText
        title.setText(tr(SECTION_LABELS[section]))
        self._cards[section] = card
        layout = self.layout()
        if layout is not None:
            layout.addWidget(card)
        return card

    def _refresh_value(self, path: str) -> None:
        self.rows[path].refresh() if path in self.rows else None
        for row in self.rows.values():
            if row.parameter.when is not None and row.parameter.when.path == path:
                row.refresh()
        self.apply_filter()

    def refresh(self) -> None:
        """Show all values."""
        for row in self.rows.values():
            row.refresh()
        self.apply_filter()

    def show_problems(self) -> None:
        """Put each finding beside the parameter it is about."""
        first: dict[str, Problem] = {}
        for problem in self._workspace.problems:
            for path in problem.fields[:1]:
                first.setdefault(path, problem)
        for path, row in self.rows.items():
            row.show_problem(first.get(path))
        self.apply_filter()

    def set_filter(self, shown: Callable[[Row], bool]) -> None:
        """Show the rows for which ``shown`` says so."""
        self._shown = shown
        self.apply_filter()

    def apply_filter(self) -> None:
        """Show and hide rows, and sections without any."""
        for section, card in self._cards.items():
            any_shown = False
            for row in self.rows.values():
                if row.parameter.section == section:
                    shown = self._shown(row) or self._in_error(row)
                    row.setVisible(shown)
                    any_shown = any_shown or shown
            card.setVisible(any_shown)

    def _in_error(self, row: Row) -> bool:
        """A row that keeps the run from starting is never hidden by Basic."""
        return not row.message.isHidden() and row.message.property("tone") == "bad"

    def go_to(self, path: str) -> bool:
        """Move the keyboard to a parameter; tell whether it is in the form."""
        row = self.rows.get(path)
        if row is None:
            return False
        row.setVisible(True)
        row.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def retranslate(self) -> None:
        """Say everything in the current language."""
        for section, set_title in self._titles.items():
            set_title(tr(SECTION_LABELS[section]))
        for row in self.rows.values():
            row.retranslate()
        self.show_problems()
