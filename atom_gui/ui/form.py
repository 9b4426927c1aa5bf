"""The parameter form, made from the schema: sections as cards, a row for each parameter."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from atom_gui.core import fixes, section_json
from atom_gui.core.problems import Problem, ProblemsError
from atom_gui.schema.parameter import Parameter
from atom_gui.schema.run_config import PARAMETER, PARAMETERS, SECTION_LABELS
from atom_gui.schema.words import Text
from atom_gui.ui.editors import editor_for
from atom_gui.ui.section_card import SectionCard
from atom_gui.ui.theme import ThemeKeeper
from atom_gui.ui.undo import is_for_the_whole
from atom_gui.ui.widgets import TONES, label, reset_button, set_tone
from atom_gui.ui.words import say, tr
from atom_gui.ui.workspace import Workspace

LABEL_WIDTH = 208
EDITOR_WIDTH = 372
_UNIT_WIDTH = 84
_CODE_LETTERS = 28


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
        self._reset = reset_button()
        self._reset.clicked.connect(lambda: self.put(self.parameter.default))
        self._unit = label("dim")
        self.message = label(wrap=True)
        self._fix = QPushButton()
        self._problem: Problem | None = None
        self._fix.clicked.connect(self._apply_fix)
        self.editor = editor_for(parameter)
        self.editor.edited.connect(self.put)
        self.editor.refused.connect(self.refuse)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.name)
        names.addWidget(self._code)
        names.addStretch()
        holder = QWidget()
        holder.setLayout(names)
        names.setContentsMargins(0, 0, 0, 0)
        holder.setFixedWidth(LABEL_WIDTH)
        self.editor.setFixedWidth(EDITOR_WIDTH)
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
        self.show_problem(None)
        self.retranslate()
        self.refresh()

    # The value: a parameter of the preset, or what a row of another kind stands for

    def value(self) -> Any:
        """Return what the preset holds."""
        return self._workspace.config.get(self.parameter.path)

    def put(self, value: Any) -> None:
        """Give the preset another value."""
        self._workspace.set_value(self.parameter.path, value)

    def refuse(self, reason: Text) -> None:
        """Note that the text in the editor is no value."""
        self._workspace.refuse_text(self.parameter.path, reason)

    @property
    def refused(self) -> bool:
        """Whether the editor holds text that is no value."""
        return self.parameter.path in self._workspace.input_errors

    def set_code(self, words: str) -> None:
        """Show something else where the command-line name stands."""
        self._code.setText(words if len(words) <= _CODE_LETTERS else words[:_CODE_LETTERS] + "…")
        self._code.setToolTip(words)
        self._code.show()

    @property
    def in_error(self) -> bool:
        """Whether it keeps the run from starting."""
        return self._problem is not None and self._problem.severity == "error"

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice where the user is, for the help panel; leave undo and redo to the whole form."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.MouseButtonPress):
            self.focused.emit(self.parameter)
        return is_for_the_whole(event) or super().eventFilter(watched, event)

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self._show_name()
        if self.parameter.unit:
            self._unit.setText(tr(self.parameter.unit))
        self._reset.setToolTip(tr("Back to the default"))
        self._reset.setAccessibleName(tr("Back to the default") + ": " + tr(self.parameter.label))
        self._fix.setText(tr("Fix"))
        self._fix.setAccessibleName(tr("Fix") + ": " + tr(self.parameter.label))
        self.setToolTip("")
        self.editor.retranslate()
        self.editor.name_for_readers()

    def _show_name(self) -> None:
        changed = self.value() != self.parameter.default
        set_tone(self.name, "accent" if changed else "")
        self.name.setText(("● " if changed else "") + tr(self.parameter.label))
        self._reset.setVisible(changed)

    def refresh(self) -> None:
        """Show the value, whether it was changed, and whether it acts."""
        if not self.refused:
            self.editor.show_value(self.value())
        self._show_name()
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
        self._fix.setVisible(problem is not None and self._workspace.can_fix(problem))
        if problem is not None and problem.fix:
            self._fix.setToolTip(fix_words(problem))
        self.editor.mark_invalid(self.in_error)
        if problem is not None:
            self.message.setText(say(problem.sentence))
            set_tone(self.message, TONES[problem.severity])

    def matches(self, words: str) -> bool:
        """Tell whether a search finds this parameter, in English or the current language."""
        item = self.parameter
        texts = (item.path, item.label, item.help, item.cli, tr(item.label), tr(item.help))
        return all(any(word in where.lower() for where in texts) for word in words.lower().split())

    def _apply_fix(self) -> None:
        if self._problem is not None:
            self._workspace.apply_fix(self._problem)


def fix_words(problem: Problem) -> str:
    """Say what the fix of a problem changes, a line for each field."""
    return "\n".join(say(words) for words in fixes.words_of(problem.fix))


class Form(QWidget):
    """All sections.

    Signals:
        focused: a parameter is looked at; carries it.
    """

    focused = Signal(object)

    def __init__(self, workspace: Workspace, theme: ThemeKeeper) -> None:
        super().__init__()
        self._workspace, self._theme = workspace, theme
        self.rows: dict[str, Row] = {}
        self.cards: dict[str, SectionCard] = {}
        self._shown: Callable[[Row], bool] = lambda row: row.parameter.basic
        self._searching = False
        self._revealed: set[str] = set()  # shown on demand; they stay until another filter
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for parameter in PARAMETERS:
            if parameter.kind == "json":  # has a card or a page of its own
                continue
            card = self.cards.get(parameter.section) or self._add_card(parameter.section)
            row = Row(parameter, workspace)
            row.focused.connect(self.focused)
            self.rows[parameter.path] = row
            card.rows.addWidget(row)
        self.nothing = label("dim")
        self.nothing.hide()
        column.addWidget(self.nothing)
        column.addStretch()
        self.nothing.setText(tr("No parameter is found."))
        self.apply_filter()

    def _add_card(self, section: str) -> SectionCard:
        card = SectionCard(SECTION_LABELS[section], self._theme)
        card.fold(section in self._workspace.preferences.folded_sections)
        card.folded.connect(lambda folded: self._remember_fold(section, folded))
        card.copy_wanted.connect(lambda: self.copy_section(section))
        card.paste_wanted.connect(lambda: self.paste_section(section))
        card.reset_wanted.connect(lambda: self._reset_section(section))
        self.cards[section] = card
        layout = self.layout()
        if layout is not None:
            layout.addWidget(card)
        return card

    def _remember_fold(self, section: str, folded: bool) -> None:
        kept = [name for name in self._workspace.preferences.folded_sections if name != section]
        self._workspace.preferences.folded_sections = [*kept, section] if folded else kept
        self._workspace.save_preferences()

    # The section as a whole

    def copy_section(self, section: str) -> None:
        """Put a section as JSON into the clipboard."""
        QGuiApplication.clipboard().setText(section_json.written(self._workspace.config, section))

    def paste_section(self, section: str) -> None:
        """Take over a section from JSON in the clipboard, as one step."""
        try:
            changes = section_json.changes_in(QGuiApplication.clipboard().text(), section)
        except ProblemsError as error:
            self._workspace.failed.emit(list(error.problems))
            return
        self._workspace.change(changes)

    def _reset_section(self, section: str) -> None:
        self._workspace.change(
            {item.path: item.default for item in PARAMETERS if item.section == section}
        )

    # Showing

    def refresh_values(self, paths: frozenset[str]) -> None:
        """Show values that changed, and what depends on them."""
        for path, row in self.rows.items():
            condition = row.parameter.when
            if path in paths or (condition is not None and condition.path in paths):
                row.refresh()

    def refresh(self) -> None:
        """Show all values."""
        for row in self.rows.values():
            row.refresh()

    def show_problems(self) -> None:
        """Put each finding beside the first of its parameters that has a row."""
        first: dict[str, Problem] = {}
        for problem in self._workspace.problems:
            path = next((path for path in problem.fields if path in self.rows), None)
            if path is not None:
                first.setdefault(path, problem)
        for path, row in self.rows.items():
            row.show_problem(first.get(path))
        self.apply_filter()

    def set_filter(self, shown: Callable[[Row], bool], *, searching: bool) -> None:
        """Show the rows for which ``shown`` says so; a search opens folded sections."""
        self._shown, self._searching = shown, searching
        self._revealed.clear()
        self.apply_filter()

    def apply_filter(self) -> None:
        """Show and hide rows, and sections without any."""
        filled: set[str] = set()
        for path, row in self.rows.items():
            # An error is never hidden by Basic, but a search shows what it finds and no more.
            error = row.in_error and not self._searching
            shown = self._shown(row) or error or path in self._revealed
            row.setVisible(shown)
            if shown:
                filled.add(row.parameter.section)
        self.nothing.setVisible(not filled)
        for section, card in self.cards.items():
            card.setVisible(section in filled)
            if self._searching:
                card.unfold_for_now()
            else:
                card.show_as_chosen()

    def first_shown(self) -> Row | None:
        """Return the first row that is not hidden."""
        return next((row for row in self.rows.values() if not row.isHidden()), None)

    def go_to(self, path: str) -> bool:
        """Move the keyboard to a parameter; tell whether it is in the form."""
        row = self.rows.get(path)
        if row is None:
            return False
        self._revealed.add(path)
        self.apply_filter()
        self.cards[row.parameter.section].unfold_for_now()
        row.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def retranslate(self) -> None:
        """Say everything in the current language."""
        for card in self.cards.values():
            card.retranslate()
        for row in self.rows.values():
            row.retranslate()
        self.nothing.setText(tr("No parameter is found."))
        self.show_problems()
