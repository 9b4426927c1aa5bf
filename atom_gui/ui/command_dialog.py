"""The command that trains the open preset without a window, for each shell."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Literal

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from atom_gui.core import exporters, paths
from atom_gui.core.presets import Preset
from atom_gui.core.problems import ProblemsError
from atom_gui.schema.words import mark
from atom_gui.ui.widgets import GAP, button, label, set_tone
from atom_gui.ui.words import say, tr

Format = Literal["sh", "bat", "ps1", "ds_config"]
FORMATS: dict[Format, str] = {
    "sh": mark("Linux shell"),
    "bat": mark("Windows batch"),
    "ps1": mark("PowerShell"),
    "ds_config": mark("DeepSpeed JSON"),
}
_SUFFIX = {"sh": ".sh", "bat": ".bat", "ps1": ".ps1", "ds_config": ".json"}


class CommandDialog(QDialog):
    """Shows, copies and saves it."""

    def __init__(self, preset: Preset, first: Format, parent: QWidget) -> None:
        super().__init__(parent)
        name = tr(preset.name) if preset.builtin else preset.name
        self._preset = replace(preset, name=name)
        self.setWindowTitle(tr("Command"))
        self.resize(860, 560)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(GAP)
        hint = label("dim", wrap=True)
        hint.setText(
            tr("This command trains exactly what Start training would start. The scripts can be "
               "run as they are.")
        )  # fmt: skip
        column.addWidget(hint)
        row = QHBoxLayout()
        self._formats = QButtonGroup(self)
        self._kinds = list(FORMATS)
        for number, name in enumerate(FORMATS.values()):
            made = button()
            made.setCheckable(True)
            made.setAutoDefault(False)
            made.setText(tr(name))
            self._formats.addButton(made, number)
            row.addWidget(made)
        row.addStretch()
        column.addLayout(row)
        self.text = QPlainTextEdit()
        self.text.setObjectName("json")
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(tr("Command"))
        column.addWidget(self.text, 1)
        self._message = label(wrap=True)
        below = QHBoxLayout()
        below.addWidget(self._message, 1)
        for words, deed in (
            (tr("Copy"), self._copy), (tr("Save…"), self._choose_file), (tr("Close"), self.accept)
        ):  # fmt: skip
            made = button()
            made.setText(words)
            made.clicked.connect(deed)
            below.addWidget(made)
        column.addLayout(below)
        self._formats.button(self._kinds.index(first)).setChecked(True)
        self._formats.idClicked.connect(lambda _: self._show())
        self._show()

    @property
    def kind(self) -> Format:
        """The format that is shown."""
        return self._kinds[self._formats.checkedId()]

    def _show(self) -> None:
        self._message.setText("")
        try:
            self.text.setPlainText(exporters.exported(self._preset, self.kind))
        except ProblemsError as error:
            self.text.setPlainText("")
            self._message.setText(say(error.problems[0].sentence))
            set_tone(self._message, "bad")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._message.setText(tr("Copied."))
        set_tone(self._message, "ok")

    def _choose_file(self) -> None:
        stem = paths.legal_name(self._preset.name, "train")
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save"), stem + _SUFFIX[self.kind], f"(*{_SUFFIX[self.kind]})"
        )
        if name:
            self.save_to(Path(name))

    def save_to(self, path: Path) -> None:
        """Write the script to a file."""
        try:
            exporters.save(self._preset, self.kind, path)
        except ProblemsError as error:
            self._message.setText(say(error.problems[0].sentence))
            set_tone(self._message, "bad")
            return
        self._message.setText(tr("Saved as {path}.", path=str(path)))
        set_tone(self._message, "ok")
