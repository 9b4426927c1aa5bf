"""The console log with a filter."""

from __future__ import annotations

from collections import deque

from PySide6.QtGui import QGuiApplication, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit

from atom_gui.ui.widgets import Card, button, label
from atom_gui.ui.words import FixedTexts

_KEPT_LINES = 20_000
_SHOWN_LINES = 5_000
_FOUND_LETTERS = 60  # of a line that is looked for


class Console(Card):
    """Shows the newest lines of a log."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: deque[str] = deque(maxlen=_KEPT_LINES)
        self.texts = FixedTexts()
        head = QHBoxLayout()
        title = label("cardTitle")
        self.filter = QLineEdit()
        self.filter.setMaximumWidth(220)
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(lambda _: self._show_all())
        copy = button()
        copy.clicked.connect(self._copy)
        head.addWidget(title, 1)
        head.addWidget(self.filter)
        head.addWidget(copy)
        self.body.addLayout(head)
        self.view = QPlainTextEdit()
        self.view.setObjectName("console")
        self.view.setReadOnly(True)
        self.view.setMaximumBlockCount(_SHOWN_LINES)
        self.view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.view.setMinimumHeight(130)
        self.body.addWidget(self.view, 1)
        self.texts.bind(title.setText, "Console")
        self.texts.bind(self.filter.setPlaceholderText, "Filter")
        self.texts.bind(copy.setText, "Copy")
        self.texts.bind(self.view.setAccessibleName, "Console")

    def clear(self) -> None:
        """Forget all lines."""
        self._lines.clear()
        self.view.clear()

    def append(self, lines: list[str]) -> None:
        """Add lines; of a line that was drawn over, the last form stays."""
        clean = [line.rstrip("\r").rsplit("\r", 1)[-1] for line in lines]
        self._lines.extend(clean)
        shown = self._filtered(clean)
        if shown:
            self._append_text(shown)

    def show_line(self, words: str) -> None:
        """Show the last line that holds ``words``, or the end where there is none."""
        self.filter.clear()
        self.view.moveCursor(QTextCursor.MoveOperation.End)
        if words and self.view.find(words[:_FOUND_LETTERS], QTextDocument.FindFlag.FindBackward):
            self.view.centerCursor()
        self.view.setFocus()

    def _filtered(self, lines: list[str]) -> list[str]:
        wanted = self.filter.text().strip().lower()
        return [line for line in lines if wanted in line.lower()] if wanted else lines

    def _append_text(self, lines: list[str]) -> None:
        bar = self.view.verticalScrollBar()
        at_end = bar.value() >= bar.maximum() - 4
        self.view.appendPlainText("\n".join(lines))
        if at_end:
            bar.setValue(bar.maximum())

    def _show_all(self) -> None:
        self.view.clear()
        self._append_text(self._filtered(list(self._lines)[-_SHOWN_LINES:]))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self._filtered(list(self._lines))))
