"""DeepSpeed: the ZeRO editor. Left the form, right the JSON; both always say the same."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from atom_gui.core import json_text, zero_autos, zero_templates
from atom_gui.core.json_text import MISSING, Document, JsonTextError
from atom_gui.core.problems import Problem, ProblemsError
from atom_gui.core.zero_about import ABOUT
from atom_gui.protocol.files import write_text_atomic
from atom_gui.schema.words import mark, text
from atom_gui.schema.zero_keys import NEWEST, ZERO_KEY, ZeroKey
from atom_gui.ui.diff_dialog import DiffDialog
from atom_gui.ui.json_editor import JsonEditor
from atom_gui.ui.problem_list import ProblemList
from atom_gui.ui.theme import ThemeKeeper
from atom_gui.ui.widgets import GAP, Card, Choice, PageFrame, button, label, scrolled, set_tone
from atom_gui.ui.words import say, tr
from atom_gui.ui.workspace import Workspace
from atom_gui.ui.zero_form import KeyRow, ZeroForm
from atom_gui.ui.zero_help import KeyHelp
from atom_gui.ui.zero_verdict import VerdictLine

FIELD = zero_templates.FIELD


class DeepSpeedPage(PageFrame):
    """The configuration as form and as text; the text is the truth, the form changes it."""

    def __init__(self, workspace: Workspace, theme: ThemeKeeper) -> None:
        super().__init__()
        self._workspace, self._theme = workspace, theme
        self._document: Document | None = None
        self.texts.bind(self.title.setText, "DeepSpeed")
        self.texts.bind(
            self.subtitle.setText, "What is partitioned among devices, and what leaves the card"
        )
        self._add_header()
        self.body.addWidget(self._template_card())
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self._form_side())
        split.addWidget(self._text_side())
        split.setSizes([540, 640])
        split.setMinimumHeight(420)
        self.body.addWidget(split, 1)
        self._replaced = True  # another preset's comments have nothing to do with this one
        workspace.preset_replaced.connect(self._take_preset)
        workspace.values_changed.connect(lambda _: self.outdate())
        workspace.problems_changed.connect(self.outdate)
        self._stale = True

    # Parts

    def _add_header(self) -> None:
        for source, deed in (
            (mark("&Import…"), self._import), (mark("&Export…"), self._choose_export)
        ):  # fmt: skip
            made = button()
            self.texts.bind(made.setText, source)
            made.clicked.connect(deed)
            self.buttons.addWidget(made)

    def _template_card(self) -> Card:
        card = Card()
        row = QHBoxLayout()
        caption = label("cardTitle")
        self.texts.bind(caption.setText, "Template")
        self.template = Choice()
        self.template.setMinimumWidth(260)
        self.texts.bind(self.template.setAccessibleName, "Template")
        self.template.activated.connect(lambda _: self._use(str(self.template.currentData())))
        self.compare = button()
        self.texts.bind(self.compare.setText, "&Compare…")
        self.compare.clicked.connect(self._compare)
        self._about = label("dim", wrap=True)
        row.addWidget(caption)
        row.addWidget(self.template)
        row.addWidget(self.compare)
        row.addWidget(self._about, 1)
        card.body.addLayout(row)
        return card

    def _form_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        row = QHBoxLayout()
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.texts.bind(self.search.setPlaceholderText, "Search keys (Ctrl+F)")
        self.search.textChanged.connect(lambda _: self._filter())
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        row.addWidget(self.search, 1)
        self._modes = QButtonGroup(self)
        for number, source in enumerate((mark("All"), mark("In use"))):
            made = button()
            made.setCheckable(True)
            made.setChecked(number == 0)
            self.texts.bind(made.setText, source)
            self._modes.addButton(made, number)
            row.addWidget(made)
        self._modes.idClicked.connect(lambda _: self._filter())
        column.addLayout(row)
        self.form: ZeroForm | None = None  # made when the page is first seen
        self._area = scrolled(QWidget())
        column.addWidget(self._area, 1)
        side.setMinimumWidth(456)
        return side

    def _text_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        card = Card()
        self.editor = JsonEditor(self._theme)
        self.editor.setMinimumHeight(220)
        self.texts.bind(self.editor.setAccessibleName, "DeepSpeed configuration")
        self.editor.textChanged.connect(self._read)
        self.editor.cursorPositionChanged.connect(self._follow_cursor)
        self._message = label(wrap=True, selectable=True)
        self._oddities = label(wrap=True, selectable=True)
        self.verdict = VerdictLine(self._workspace)
        card.body.addWidget(self.editor, 1)
        card.body.addWidget(self._message)
        card.body.addWidget(self._oddities)
        card.body.addWidget(self.verdict)
        column.addWidget(card, 3)
        self.help = KeyHelp()
        self.problems = ProblemList(self._workspace, only=_is_about_deepspeed)
        self.problems.shown_wanted.connect(self._show_problem)
        below = QWidget()
        rows = QVBoxLayout(below)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addWidget(self.help)
        rows.addWidget(self.problems)
        rows.addStretch()
        area = scrolled(below)
        area.setMinimumHeight(160)
        column.addWidget(area, 2)
        side.setMinimumWidth(372)
        return side

    def _make_form(self) -> ZeroForm:
        form = ZeroForm(self._theme)
        form.changed.connect(self._change_key)
        form.focused.connect(self._show_key)
        self._area.setWidget(form)
        self._fill_templates()
        return form

    def _fill_templates(self) -> None:
        self.template.clear()
        for name, about in ABOUT.items():
            self.template.addItem(say(about.title), name)

    # Showing

    def _take_preset(self) -> None:
        self._replaced = True
        self.outdate()

    def renew(self) -> None:
        """Show the configuration of the open preset as text and as form."""
        if self.form is None:
            self.form = self._make_form()
            self._workspace.interpreter.ask()
        config = self._workspace.config.deepspeed.config
        if FIELD not in self._workspace.input_errors:
            self._take(config)
        self._show_template(config)
        self._show_form()
        self._show_text_state()
        self.problems.refresh()
        self.verdict.show_config(self._value())

    def _take(self, config: str | dict[str, Any]) -> None:
        """Bring the text to say what the preset says, changing as little of it as can be."""
        shown = self.editor.toPlainText()
        try:
            words = zero_templates.text_of(config)
            if isinstance(config, dict) and not self._replaced:
                words = zero_templates.rewritten(shown, config)
        except ProblemsError:  # told by the check
            return
        self._replaced = False
        if words != shown:
            self._show_text(words)
        self._parse()

    def _parse(self) -> JsonTextError | None:
        try:
            self._document = json_text.parse(self.editor.toPlainText())
        except JsonTextError as error:
            self._document = None
            return error
        return None

    def _value(self) -> dict[str, Any] | None:
        return None if self._document is None else self._document.value

    def _show_template(self, config: str | dict[str, Any]) -> None:
        index = self.template.findData(config) if isinstance(config, str) else -1
        self.template.setCurrentIndex(index)
        name = self.template.currentData()
        if index >= 0:
            self._about.setText(say(ABOUT[name].about))
        else:
            self.template.setPlaceholderText(tr("Own configuration"))
            self._about.setText(tr("Your own configuration; choose a template to start anew."))

    def _show_form(self) -> None:
        value = self._value()
        if self.form is None:
            return
        self.form.setEnabled(value is not None)
        if value is None:
            return
        config = self._workspace.config
        derived = self._workspace.derived
        resolved = zero_autos.resolved(
            value, config, shape=self._workspace.model_values or None,
            devices=config.distributed.num_gpus,
            total_steps=derived.total_steps if derived else None,
        )  # fmt: skip
        self.form.show_config(
            value, resolved, self._version, devices=config.distributed.num_gpus,
            windows=sys.platform == "win32",
        )  # fmt: skip
        self._filter()

    def _show_text_state(self) -> None:
        error = self._parse()
        self._message.setVisible(error is not None)
        self.editor.mark_line(None if error is None else error.line)
        if error is not None:
            self._message.setText(
                tr("Line {line}, column {column}: {reason}", line=error.line, column=error.column,
                   reason=say(error.reason))
            )  # fmt: skip
            set_tone(self._message, "bad")
        odd = self._document.oddities if self._document else ()
        twice = self._document.duplicates if self._document else ()
        lines = [tr("Line {line}: {reason}", line=one.line, reason=say(one.reason)) for one in odd]
        lines += [
            tr("Line {line}: {key} stands twice; the last one counts.",
               line=one.line, key=str(one.path[-1])) for one in twice
        ]  # fmt: skip
        self._oddities.setVisible(bool(lines))
        self._oddities.setText("\n".join(lines))
        set_tone(self._oddities, "warning")

    def _filter(self) -> None:
        words, only_used = self.search.text().strip(), self._modes.checkedId() == 1
        value = self._value() or {}
        if self.form is None:
            return

        def shown(row: KeyRow) -> bool:
            if words:
                return row.matches(words)
            there = zero_templates.value_at(value, row.key.path, MISSING) is not MISSING
            return there or (not only_used and row.key.exists_in(self._version))

        self.form.set_filter(shown, searching=bool(words) or only_used)

    def _show_key(self, key: ZeroKey) -> None:
        self.help.show_key(key, self._version)

    def _follow_cursor(self) -> None:
        if self._document is None or not self.editor.hasFocus():
            return
        path = self._document.path_at(self.editor.cursor_offset())
        while path:
            key = ZERO_KEY.get(".".join(map(str, path)))
            if key is not None:
                self._show_key(key)
                return
            path = path[:-1]

    def go_to(self, path: str) -> None:
        """Show a key in the text, or where it could be set in the form."""
        self.renew()
        if not path:
            self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        key: tuple[str | int, ...] = tuple(path.split("."))
        value = self._value() or {}
        if self._document and zero_templates.value_at(value, path, MISSING) is not MISSING:
            span = self._document.key_span(key)
            self.editor.go_to(span.start, span.end)
            return
        if self.form is not None and self.form.go_to(path):
            return
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_problem(self, problem: Problem) -> None:
        self.go_to(problem.fields[0].removeprefix(FIELD).lstrip("/"))

    @property
    def _version(self) -> str:
        """The training interpreter's DeepSpeed, or the newest one known."""
        return self._workspace.interpreter.deepspeed_version or NEWEST

    # Changing

    def _read(self) -> None:
        """Take over what was typed; text that is no JSON is told and changes nothing."""
        error = self._parse()
        if error is not None:
            sentence = text("{where}, line {line}: this is not valid JSON ({error}).",
                            where="JSON", line=error.line, error=error.reason)  # fmt: skip
            self._workspace.refuse_text(FIELD, sentence)
            return
        value = zero_templates.kept(self.editor.toPlainText())
        same = value == self._workspace.config.deepspeed.config
        self._workspace.set_value(FIELD, value)
        if same:  # nobody else is told of a new blank, but a line may have moved
            self._show_text_state()

    def _change_key(self, path: str, value: Any) -> None:
        if self._document is None:  # the form is disabled while the text is no JSON
            return
        words = zero_templates.edited(self.editor.toPlainText(), path, value)
        self._show_text(words)
        self._workspace.change({FIELD: zero_templates.kept(words)})

    def _show_text(self, words: str) -> None:
        self.editor.blockSignals(True)
        self.editor.replace_text(words)
        self.editor.blockSignals(False)

    def _use(self, name: str) -> None:
        self._replaced = True
        self._workspace.change({FIELD: name})
        self.renew()

    def _compare(self) -> None:
        value = self._value()
        if value is None:
            return
        dialog = DiffDialog(value, str(self.template.currentData() or "zero2"), self._theme, self)
        if dialog.exec():
            self._use(dialog.template)

    def _import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Import a DeepSpeed configuration"), "", "JSON (*.json *.jsonc *.hjson)"
        )
        if name:
            self.import_file(Path(name))

    def import_file(self, path: Path) -> bool:
        """Take over a file's configuration with its comments; tell whether that worked."""
        try:
            words = zero_templates.text_of(str(path))
            zero_templates.parse(words, path.name)
            self._replaced = True  # the comments of another file have nothing to do with it
            self._workspace.change({FIELD: zero_templates.kept(words)})
        except ProblemsError as error:
            self._workspace.failed.emit(list(error.problems))
            return False
        self.renew()
        return True

    def _choose_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Export the DeepSpeed configuration"), "ds_config.json", "JSON (*.json)"
        )
        if name:
            self.export_file(Path(name))

    def export_file(self, path: Path) -> bool:
        """Write the text as it is shown to a file; tell whether that worked."""
        try:
            write_text_atomic(path, self.editor.toPlainText())
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            self._workspace.failed.emit(
                [Problem.error(text("{path} cannot be written: {error}.",
                                    path=str(path), error=reason))]
            )  # fmt: skip
            return False
        return True

    def retranslate(self) -> None:
        """Say everything in the current language."""
        super().retranslate()
        for part in (self.help, self.problems, self.verdict):
            part.retranslate()
        if self.form is not None:
            self.form.retranslate()
            self._fill_templates()
        self.outdate()


def _is_about_deepspeed(problem: Problem) -> bool:
    return any(path.startswith(FIELD) for path in problem.fields)
