"""The DeepSpeed configuration beside a template: what would change."""

from __future__ import annotations

import difflib
import json
from typing import Any

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from atom_gui.core import json_text, zero_templates
from atom_gui.core.zero_about import ABOUT
from atom_gui.ui.theme import ThemeKeeper
from atom_gui.ui.widgets import GAP, Choice, button, label
from atom_gui.ui.words import say, tr


class DiffDialog(QDialog):
    """Shows the difference line by line; ``template`` is the one to use after OK."""

    def __init__(
        self, config: dict[str, Any], template: str, theme: ThemeKeeper, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._config, self._theme = config, theme
        self.setWindowTitle(tr("Compare with a template"))
        self.resize(820, 620)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(GAP)
        self.choice = Choice()
        for name, about in ABOUT.items():
            self.choice.addItem(say(about.title), name)
        self.choice.setCurrentIndex(max(0, self.choice.findData(template)))
        self.choice.setAccessibleName(tr("Template"))
        self.choice.currentIndexChanged.connect(lambda _: self._show())
        self._summary = label("dim", wrap=True)
        self.text = QPlainTextEdit()
        self.text.setObjectName("json")
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        for widget in (self.choice, self._summary):
            column.addWidget(widget)
        column.addWidget(self.text, 1)
        row = QHBoxLayout()
        row.addStretch()
        close, use = button(), button(primary=True)
        close.setText(tr("Close"))
        use.setText(tr("Use this template"))
        close.clicked.connect(self.reject)
        use.clicked.connect(self.accept)
        row.addWidget(close)
        row.addWidget(use)
        column.addLayout(row)
        self._show()

    @property
    def template(self) -> str:
        """The template that is compared with."""
        return str(self.choice.currentData())

    def _show(self) -> None:
        other = zero_templates.read(self.template)
        changes = json_text.difference(self._config, other)
        self._summary.setText(
            tr("{count} keys differ. − stands in your configuration, + in the template.",
               count=len(changes)) if changes else tr("They are equal.")
        )  # fmt: skip
        mine, theirs = (_sorted(value).splitlines() for value in (self._config, other))
        lines = list(difflib.ndiff(mine, theirs))
        lines = [line for line in lines if not line.startswith("?")]
        self.text.setPlainText("\n".join(lines))
        self._colour(lines)

    def _colour(self, lines: list[str]) -> None:
        colours = self._theme.colours
        cursor = QTextCursor(self.text.document())
        for number, line in enumerate(lines):
            colour = {"-": colours.bad, "+": colours.ok}.get(line[:1])
            if colour is None:
                continue
            made = QTextCharFormat()
            made.setForeground(QColor(colour))
            cursor.setPosition(self.text.document().findBlockByNumber(number).position())
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            cursor.setCharFormat(made)


def _sorted(value: dict[str, Any]) -> str:
    """Write a configuration in one order, so that only values differ."""
    return json.dumps(value, indent=2, sort_keys=True, ensure_ascii=False)
