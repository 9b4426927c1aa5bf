"""All presets: found, looked into, compared, renamed, duplicated, deleted and brought back."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from atom_gui.core import preset_library, presets
from atom_gui.core.preset_library import Discarded
from atom_gui.core.presets import Preset
from atom_gui.core.problems import ProblemsError
from atom_gui.schema.words import mark
from atom_gui.ui.value_table import ValueTable
from atom_gui.ui.widgets import GAP, button, label, set_tone
from atom_gui.ui.words import counted, say, tr
from atom_gui.ui.workspace import Workspace

_LIST_WIDTH = 360
_Result = TypeVar("_Result")


class PresetsDialog(QDialog):
    """The collection at the left, the chosen one or two at the right.

    Signals:
        opened: a preset was opened.
    """

    opened = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._presets: list[Preset] = []
        self._discarded: list[Discarded] = []
        self.setWindowTitle(tr("Presets"))
        self.resize(1080, 660)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 16, 16, 12)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addLayout(self._left())
        columns.addLayout(self._right(), 1)
        outer.addLayout(columns, 1)
        outer.addLayout(self._below())
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        QShortcut(QKeySequence.StandardKey.Delete, self.list, self._delete)
        self.refresh()

    # Parts

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(GAP)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search presets"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(_LIST_WIDTH)
        self.search.textChanged.connect(lambda _: self._show_list())
        self.list = QListWidget()
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setAccessibleName(tr("Presets"))
        self.list.itemSelectionChanged.connect(self._show_chosen)
        self.list.itemActivated.connect(lambda _: self._open())
        hint = label("dim", wrap=True)
        hint.setText(tr("Choose two with Ctrl to compare them."))
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(hint)
        return column

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        self.name = label("title", wrap=True)
        self.note = label(wrap=True, selectable=True)
        self.facts = label("dim", wrap=True, selectable=True)
        self.table = ValueTable()
        for widget in (self.name, self.note, self.facts):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        return column

    def _below(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        self.undo = self._button(tr("Undo delete"), self._bring_back)
        self.message = label(wrap=True)
        self.open_button = self._button(tr("Open"), self._open, primary=True)
        self.rename = self._button(tr("Rename…"), self._rename)
        self.duplicate = self._button(tr("Duplicate"), self._duplicate)
        self.delete = self._button(tr("Delete"), self._delete)
        close = self._button(tr("Close"), self.reject)
        for left in (self.rename, self.duplicate, self.delete, self.undo):
            row.addWidget(left)
        row.addWidget(self.message, 1)
        row.addWidget(close)
        row.addWidget(self.open_button)
        return row

    def _button(
        self, words: str, deed: Callable[[], object], *, primary: bool = False
    ) -> QPushButton:
        made = button(primary=primary)
        made.setText(words)
        made.setAutoDefault(False)
        made.clicked.connect(deed)
        return made

    # Showing

    def refresh(self, chosen: Preset | None = None) -> None:
        """Read all presets again."""
        own, broken = preset_library.listed(self._workspace.preferences.recent_presets)
        self._presets = [*own, *presets.builtin_presets()]
        self.message.setText("\n".join(say(error.problems[0].sentence) for error in broken))
        set_tone(self.message, "warning")
        self.undo.setVisible(bool(self._discarded))
        self._show_list(chosen)

    def _shown_name(self, preset: Preset) -> str:
        return tr(preset.name) if preset.builtin else preset.name

    def _shown_note(self, preset: Preset) -> str:
        return tr(preset.note) if preset.builtin and preset.note else preset.note

    def _show_list(self, chosen: Preset | None = None) -> None:
        words = self.search.text()
        self.list.clear()
        for preset in self._presets:
            name, note = self._shown_name(preset), self._shown_note(preset)
            if not preset_library.matches(preset, words, name, note):
                continue
            item = QListWidgetItem(name)
            item.setData(Qt.ItemDataRole.UserRole, preset)
            item.setToolTip(f"{name}\n{preset.path}")
            self.list.addItem(item)
            if chosen is not None and preset.path == chosen.path:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None and self.list.count():
            self.list.setCurrentRow(0)
        self._show_chosen()

    def chosen(self) -> list[Preset]:
        """Return the presets that are selected, from above."""
        rows = sorted(self.list.selectedIndexes(), key=lambda index: index.row())
        return [self.list.item(index.row()).data(Qt.ItemDataRole.UserRole) for index in rows]

    def _show_chosen(self) -> None:
        chosen = self.chosen()
        single = chosen[0] if len(chosen) == 1 else None
        own = single is not None and not single.builtin
        self.open_button.setEnabled(single is not None)
        self.duplicate.setEnabled(single is not None)
        self.rename.setEnabled(own)
        self.delete.setEnabled(bool(chosen) and not any(preset.builtin for preset in chosen))
        if single is not None:
            self._show_one(single)
        elif len(chosen) == 2:
            self._show_two(*chosen)
        else:
            self.name.setText(tr("{count} presets", count=len(chosen)) if chosen else "")
            self.note.setText("")
            self.facts.setText("" if self.list.count() else tr("No preset is found."))
            self.table.fill([], [])

    def _show_one(self, preset: Preset) -> None:
        self.name.setText(self._shown_name(preset))
        self.note.setText(self._shown_note(preset))
        facts = [tr("built in")] if preset.builtin else [str(preset.path)]
        if not preset.builtin and preset.created_s:
            facts.append(tr("made {date}", date=_date(preset.created_s)))
        if preset.used_s:
            facts.append(tr("last used {date}", date=_date(preset.used_s)))
        self.facts.setText(" · ".join(facts))
        changes = preset.config.changes()
        self.table.fill(
            [tr("Value")],
            [
                (f"{section}.{name}", [value])
                for section, names in changes.items()
                for name, value in names.items()
            ],
        )

    def _show_two(self, first: Preset, second: Preset) -> None:
        found = preset_library.compare(first.config, second.config)
        names = [self._shown_name(first), self._shown_name(second)]
        self.name.setText(" ↔ ".join(names))
        self.note.setText("")
        self.facts.setText(
            counted(len(found), mark("1 parameter differs"), mark("{count} parameters differ"))
            if found
            else tr("They are equal.")
        )
        self.table.fill(names, [(one.path, [one.first, one.second]) for one in found])

    # Deeds

    def _open(self) -> None:
        chosen = self.chosen()
        if len(chosen) == 1 and self._workspace.open(chosen[0]):
            self.opened.emit()
            self.accept()

    def _rename(self) -> None:
        (preset,) = self.chosen()
        name, given = QInputDialog.getText(self, tr("Rename"), tr("Name"), text=preset.name)
        if given and name.strip() and name.strip() != preset.name:
            self.rename_to(preset, name)

    def rename_to(self, preset: Preset, name: str) -> None:
        """Give a preset another name; the open one stays open under it."""
        old = preset.path
        renamed = self._tried(lambda: preset_library.rename(preset, name))
        if renamed is None:
            return
        if old is not None:
            self._workspace.preset_moved(old, renamed)
        self.refresh(renamed)

    def _duplicate(self) -> None:
        (preset,) = self.chosen()
        named = replace(preset, name=self._shown_name(preset))
        copy = self._tried(lambda: preset_library.duplicate(named))
        if copy is not None:
            self.refresh(copy)

    def _delete(self) -> None:
        for preset in self.chosen():
            if preset.builtin or preset.path is None:
                continue
            path = preset.path
            discarded = self._tried(partial(preset_library.discard, path))
            if discarded is not None:
                self._discarded.append(discarded)
                self._workspace.forget_preset(path)
        self.refresh()

    def _bring_back(self) -> None:
        discarded = self._discarded[-1]
        path = self._tried(lambda: preset_library.restore(discarded))
        if path is not None:
            self._discarded.pop()
        self.refresh(replace(self._presets[0], path=path) if path else None)

    def _tried(self, deed: Callable[[], _Result]) -> _Result | None:
        """Return what a deed gives, or None after telling why it failed."""
        try:
            return deed()
        except ProblemsError as error:
            self._workspace.failed.emit(list(error.problems))
            return None


def _date(seconds: float) -> str:
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(seconds))
