"""A read-only table of parameters and values: of one preset, or of two beside each other."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from atom_gui.schema.run_config import PARAMETER
from atom_gui.ui.words import tr

_LONGEST = 300
_NAME_SHARE, _NARROWEST = 0.5, 220


def shown(value: Any) -> str:
    """Write a value for a table."""
    if value is None:
        return "—"
    if isinstance(value, str):
        words = value
    elif isinstance(value, bool):
        words = tr("on") if value else tr("off")
    elif isinstance(value, list) and all(isinstance(item, str) for item in value):
        words = "\n".join(value)
    elif isinstance(value, float):
        words = f"{value:g}"
    else:
        words = json.dumps(value, ensure_ascii=False)
    return words if len(words) <= _LONGEST else words[:_LONGEST] + "…"


def named(path: str) -> str:
    """Write a parameter's name, or a key of the DeepSpeed configuration as it is."""
    return tr(PARAMETER[path].label) if path in PARAMETER else path.split("/", 1)[-1]


class ValueTable(QTableWidget):
    """Rows of a name and one or more values."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.verticalHeader().hide()

    def fill(self, headers: Sequence[str], rows: Iterable[tuple[str, Sequence[Any]]]) -> None:
        """Show rows of a parameter's path and its values.

        Args:
            headers: names of the value columns.
            rows: path and one value for each header.
        """
        lines = list(rows)
        self.clear()
        self.setColumnCount(1 + len(headers))
        self.setRowCount(len(lines))
        self.setHorizontalHeaderLabels([tr("Parameter"), *headers])
        for column, header in enumerate(headers, start=1):
            head_item = self.horizontalHeaderItem(column)
            if head_item is not None:
                head_item.setToolTip(header)
        for line, (path, values) in enumerate(lines):
            name = QTableWidgetItem(named(path))
            name.setToolTip(path)
            self.setItem(line, 0, name)
            for column, value in enumerate(values, start=1):
                item = QTableWidgetItem(shown(value))
                item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(line, column, item)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.resizeColumnToContents(0)
        widest = int(_NAME_SHARE * self.viewport().width())
        self.setColumnWidth(0, min(self.columnWidth(0), max(widest, _NARROWEST)))
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.resizeRowsToContents()
