"""One editor per kind of parameter; all of them speak the same small language."""

from __future__ import annotations

import re
import types
from pathlib import Path
from typing import Any, Union, get_args, get_origin

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from atom_gui.schema.parameter import Parameter
from atom_gui.schema.words import Text, text
from atom_gui.ui.theme import repolish
from atom_gui.ui.widgets import GAP, Choice
from atom_gui.ui.words import tr

_THOUSANDS = re.compile(r"\d{1,3}(,\d{3})+")


class Editor(QWidget):
    """Edits the value of one parameter.

    Signals:
        edited: the user gave a new value; carries it.
        refused: the user's text is no value; carries the reason.
        focused: the keyboard is here.
    """

    edited = Signal(object)
    refused = Signal(object)
    focused = Signal()

    def __init__(self, parameter: Parameter) -> None:
        super().__init__()
        self.parameter = parameter
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(GAP)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_value(self, value: Any) -> None:
        """Show ``value`` without telling anybody."""
        raise NotImplementedError

    def mark_invalid(self, invalid: bool) -> None:
        """Show whether the value is wrong."""

    def retranslate(self) -> None:
        """Say the editor's own words in the current language."""

    def _watch_focus(self, widget: QWidget) -> None:
        self._focus = widget
        self.setFocusProxy(widget)
        self.name_for_readers()

    def name_for_readers(self) -> None:
        """Tell screen readers the parameter's name and help in the current language."""
        self._focus.setAccessibleName(tr(self.parameter.label))
        self._focus.setAccessibleDescription(tr(self.parameter.help))


class SwitchEditor(Editor):
    """On or off."""

    def __init__(self, parameter: Parameter) -> None:
        super().__init__(parameter)
        self._box = QCheckBox()
        self._box.clicked.connect(lambda: self.edited.emit(self._box.isChecked()))
        self._box.toggled.connect(lambda _: self.retranslate())
        self.row.addWidget(self._box)
        self.row.addStretch()
        self._watch_focus(self._box)
        self.retranslate()

    def show_value(self, value: Any) -> None:  # noqa: D102 - see Editor
        self._box.setChecked(bool(value))

    def retranslate(self) -> None:  # noqa: D102 - see Editor
        self._box.setText(tr("on") if self._box.isChecked() else tr("off"))


class ChoiceEditor(Editor):
    """One of a few values."""

    def __init__(self, parameter: Parameter) -> None:
        super().__init__(parameter)
        self._values = [*([None] if parameter.optional else []), *parameter.choices]
        self._box = Choice()
        self._box.addItems([self._name(value) for value in self._values])
        self._box.activated.connect(lambda index: self.edited.emit(self._values[index]))
        self.row.addWidget(self._box)
        self._watch_focus(self._box)

    def _name(self, value: Any) -> str:
        return "—" if value is None else str(value)

    def show_value(self, value: Any) -> None:  # noqa: D102 - see Editor
        self._box.setCurrentIndex(self._values.index(value))


class LineEditor(Editor):
    """A number or a word in one line; empty means none where that is allowed."""

    def __init__(self, parameter: Parameter) -> None:
        super().__init__(parameter)
        self._number = _number_type(parameter.annotation)
        self.line = QLineEdit()
        self.line.textEdited.connect(self._read)
        self.row.addWidget(self.line)
        self._watch_focus(self.line)

    def show_value(self, value: Any) -> None:  # noqa: D102 - see Editor
        words = "" if value is None else _number_words(value)
        if self._parsed(self.line.text()) != value or not self.line.hasFocus():
            self.line.setText(words)

    def _parsed(self, words: str) -> Any:
        words = words.strip()
        if not words:
            return None if self.parameter.optional else ValueError()
        if self._number is None:
            return words
        if self._number is int and _THOUSANDS.fullmatch(words):
            words = words.replace(",", "")
        try:
            return self._number(words)  # a comma is no decimal point: 0,001 must not become 1
        except ValueError as error:
            return error

    def _read(self, words: str) -> None:
        value = self._parsed(words)
        if isinstance(value, ValueError):
            self.refused.emit(self._reason(words))
        else:
            self.edited.emit(value)

    def _reason(self, words: str) -> Text:
        label = self.parameter.label
        if not words.strip():
            return text("{label} needs a value.", label=label)
        if self._number is int:
            return text("{label}: {given} is not a whole number.", label=label, given=words)
        return text("{label}: {given} is not a number.", label=label, given=words)

    def mark_invalid(self, invalid: bool) -> None:  # noqa: D102 - see Editor
        if bool(self.line.property("invalid")) != invalid:
            self.line.setProperty("invalid", invalid)
            repolish(self.line)


class PathEditor(LineEditor):
    """A file or folder: typed, chosen or dropped."""

    def __init__(self, parameter: Parameter) -> None:
        super().__init__(parameter)
        self._button = QPushButton()
        self._button.clicked.connect(self._choose)
        self.row.addWidget(self._button)
        self.setAcceptDrops(True)
        self.line.setAcceptDrops(False)  # the row takes drops, so that no file:// URL is pasted
        self.retranslate()

    def retranslate(self) -> None:  # noqa: D102 - see Editor
        self._button.setText(tr("Browse"))

    def _parsed(self, words: str) -> Any:
        """Read a path as Explorer copies it, in quotes, or as a file address."""
        plain = words.strip().strip('"')
        if plain.startswith("file:"):
            plain = QUrl(plain).toLocalFile()
        return super()._parsed(plain)

    def _choose(self) -> None:
        start = self.line.text()
        if self.parameter.kind == "file":
            chosen, _ = QFileDialog.getOpenFileName(self, tr(self.parameter.label), start)
        else:
            chosen = QFileDialog.getExistingDirectory(self, tr(self.parameter.label), start)
        if chosen:
            self._take(chosen)

    def _take(self, chosen: str) -> None:
        self.line.setText(str(Path(chosen)))
        self.edited.emit(str(Path(chosen)))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: D102 - Qt's own
        if _dropped_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102 - Qt's own
        self._take(_dropped_files(event)[0])


class LinesEditor(Editor):
    """Several values, one a line; files may be added by dialog or dropped."""

    def __init__(self, parameter: Parameter) -> None:
        super().__init__(parameter)
        self._files = parameter.kind == "files"
        self._area = _QuietText()
        self._area.setTabChangesFocus(True)
        self._area.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._area.setFixedHeight(76)
        self._area.textChanged.connect(self._read)
        self.row.addWidget(self._area)
        self._watch_focus(self._area)
        self._button = QPushButton(self)
        self._button.setVisible(self._files)
        if self._files:
            self._button.clicked.connect(self._add)
            column = QVBoxLayout()
            column.addWidget(self._button)
            column.addStretch()
            self.row.addLayout(column)
            self.setAcceptDrops(True)
            self._area.setAcceptDrops(False)
        self.retranslate()

    def retranslate(self) -> None:  # noqa: D102 - see Editor
        self._button.setText(tr("Add…"))

    def values(self) -> list[str]:
        """Return the lines; a prompt keeps its inner line breaks, written as backslash n."""
        lines = [line for line in self._area.toPlainText().split("\n") if line.strip()]
        if self._files:
            return [line.strip().strip('"') for line in lines]
        return [line.replace("\\n", "\n") for line in lines]

    def show_value(self, value: Any) -> None:  # noqa: D102 - see Editor
        if self.values() != list(value):
            shown = value if self._files else [line.replace("\n", "\\n") for line in value]
            self._area.blockSignals(True)
            self._area.setPlainText("\n".join(shown))
            self._area.blockSignals(False)

    def _read(self) -> None:
        self.edited.emit(self.values())

    def _add(self) -> None:
        pattern = tr("Text files") + " (*.csv *.tsv *.json *.jsonl *.parquet *.txt *.md)"
        chosen, _ = QFileDialog.getOpenFileNames(
            self, tr(self.parameter.label), "", f"{pattern};;{tr('All files')} (*)"
        )
        self._append(chosen)

    def _append(self, files: list[str]) -> None:
        added = [str(Path(name)) for name in files]
        self._area.setPlainText("\n".join(dict.fromkeys([*self.values(), *added])))

    def mark_invalid(self, invalid: bool) -> None:  # noqa: D102 - see Editor
        if bool(self._area.property("invalid")) != invalid:
            self._area.setProperty("invalid", invalid)
            repolish(self._area)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: D102 - Qt's own
        if self._files and _dropped_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102 - Qt's own
        self._append(_dropped_files(event))


class _QuietText(QPlainTextEdit):
    """A text area that leaves the wheel to the page until it has the focus."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def _dropped_files(event: QDragEnterEvent | QDropEvent) -> list[str]:
    return [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]


def _members(annotation: Any) -> tuple[Any, ...]:
    if get_origin(annotation) in (Union, types.UnionType):
        return get_args(annotation)
    return (annotation,)


def _number_type(annotation: Any) -> type[int] | type[float] | None:
    members = _members(annotation)
    if int in members:
        return int
    return float if float in members else None


def _number_words(value: Any) -> str:
    if isinstance(value, float):
        return f"{value:g}" if value == 0 or 1e-3 <= abs(value) < 1e6 else f"{value:.6g}"
    return str(value)


def editor_for(parameter: Parameter) -> Editor:
    """Return the editor that fits a parameter's declaration."""
    if parameter.choices:
        return ChoiceEditor(parameter)
    members = _members(parameter.annotation)
    if bool in members:
        return SwitchEditor(parameter)
    if parameter.kind in ("files", "lines"):
        return LinesEditor(parameter)
    if parameter.kind in ("file", "folder", "model"):
        return PathEditor(parameter)
    return LineEditor(parameter)
