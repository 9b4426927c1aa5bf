"""What was understood of somebody's script, before it becomes a preset."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from atom_gui.core.importers import Choice, Imported
from atom_gui.core.presets import Preset
from atom_gui.schema.words import mark
from atom_gui.ui.value_table import ValueTable
from atom_gui.ui.widgets import GAP, button, label, scrolled, set_tone
from atom_gui.ui.words import counted, say, tr

KINDS = {
    "shell": mark("shell script"),
    "batch": mark("batch file"),
    "powershell": mark("PowerShell script"),
    "arguments": mark("arguments as JSON"),
    "deepspeed": mark("DeepSpeed configuration"),
    "llama_factory": mark("LLaMA-Factory configuration"),
    "run": mark("run folder"),
    "preset": mark("preset"),
}


class ImportDialog(QDialog):
    """Shows parameters, options that were switched off, and what was not understood."""

    def __init__(self, imported: Imported, parent: QWidget) -> None:
        super().__init__(parent)
        self.imported = imported
        self._boxes: list[tuple[QCheckBox, Choice]] = []
        self.setWindowTitle(tr("Import"))
        self.resize(900, 640)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(GAP)
        title, about = label("title", wrap=True), label("dim", wrap=True, selectable=True)
        title.setText(imported.source.name)
        kind = tr(KINDS.get(imported.kind, imported.kind))
        about.setText(
            kind + " · "
            + counted(len(imported.changes), mark("1 parameter understood"),
                      mark("{count} parameters understood"))
            + " · " + tr("it was read, not run")
        )  # fmt: skip
        column.addWidget(title)
        column.addWidget(about)
        self.table = ValueTable()
        self.table.fill([tr("Value")], [(path, [value]) for path, value in
                                        imported.changes.items()])  # fmt: skip
        column.addWidget(self.table, 3)
        if imported.choices:
            column.addWidget(self._heading(tr("Switched off in the script; take it over?")))
            column.addWidget(self._choices())
        if imported.notes:
            column.addWidget(self._heading(tr("Notes")))
            column.addWidget(self._notes())
        row = QHBoxLayout()
        row.addStretch()
        cancel, self.open_button = button(), button(primary=True)
        cancel.setText(tr("Cancel"))
        self.open_button.setText(tr("Open as a new preset"))
        cancel.clicked.connect(self.reject)
        self.open_button.clicked.connect(self.accept)
        self.open_button.setDefault(True)
        row.addWidget(cancel)
        row.addWidget(self.open_button)
        column.addLayout(row)

    def _heading(self, words: str) -> QWidget:
        made = label("cardTitle", wrap=True)
        made.setText(words)
        return made

    def _scrolled(self, inner: QWidget) -> QWidget:
        area = scrolled(inner)
        area.setFixedHeight(min(150, inner.sizeHint().height() + 8))
        return area

    def _choices(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        for choice in self.imported.choices:
            words = choice.words.replace("&", "&&")
            box = QCheckBox(tr("line {line}: {note}", line=choice.line, note=words))
            self._boxes.append((box, choice))
            column.addWidget(box)
        column.addStretch()
        return self._scrolled(inner)

    def _notes(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        for note in self.imported.notes:
            line = label(wrap=True, selectable=True)
            words = say(note.sentence)
            if note.line:
                words = tr("line {line}: {note}", line=note.line, note=words)
            line.setText(("▲ " if note.severity == "warning" else "● ") + words)
            set_tone(line, "warning" if note.severity == "warning" else "")
            column.addWidget(line)
        column.addStretch()
        return self._scrolled(inner)

    def preset(self) -> Preset:
        """Return the preset with the options that were ticked."""
        return self.imported.preset([choice for box, choice in self._boxes if box.isChecked()])
