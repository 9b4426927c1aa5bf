"""The settings dialog: language, theme, folders, training interpreter."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QWidget,
)

from atom_gui.core import association
from atom_gui.core.preferences import Preferences
from atom_gui.core.problems import ProblemsError
from atom_gui.schema.words import mark
from atom_gui.ui.widgets import Choice, button, label
from atom_gui.ui.words import say, tr

LANGUAGES = {"system": mark("As the system"), "en": "English", "zh_CN": "简体中文"}
THEMES = {"system": mark("As the system"), "light": mark("Light"), "dark": mark("Dark")}


class SettingsDialog(QDialog):
    """Edits a copy of the settings; ``chosen`` holds it after OK."""

    def __init__(self, settings: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self.chosen = settings.model_copy(deep=True)
        self.setWindowTitle(tr("Settings"))
        self.setMinimumWidth(560)
        form = QFormLayout(self)
        form.setContentsMargins(20, 20, 20, 16)
        form.setSpacing(12)
        self.language = self._choice(LANGUAGES, settings.language)
        self.theme = self._choice(THEMES, settings.theme)
        self.runs_dir = QLineEdit(settings.runs_dir)
        self.runs_dir.setPlaceholderText(str(Preferences().runs_path))
        self.python = QLineEdit(settings.training_python)
        self.python.setPlaceholderText(tr("This program's own Python"))
        form.addRow(tr("Language"), self.language)
        form.addRow(tr("Theme"), self.theme)
        form.addRow(tr("Folder of the runs"), self._with_button(self.runs_dir, folder=True))
        form.addRow(tr("Training interpreter"), self._with_button(self.python, folder=False))
        hint = label("dim", wrap=True)
        hint.setText(
            tr("The Python that has torch and DeepSpeed. It need not be the one of this window. A "
               "new folder of the runs is used from the next start on.")
        )  # fmt: skip
        form.addRow("", hint)
        self.association = QCheckBox(tr("Open .atompreset files with AtomTrainer"))
        self.association.setChecked(association.is_made())
        form.addRow("", self.association)
        ok, cancel = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
        buttons = QDialogButtonBox(ok | cancel)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)

    def _choice(self, names: dict[str, str], current: str) -> Choice:
        box = Choice()
        for key, name in names.items():
            box.addItem(tr(name), key)
        box.setCurrentIndex(list(names).index(current))
        return box

    def _with_button(self, line: QLineEdit, *, folder: bool) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        browse = button()
        browse.setText(tr("Browse"))

        def choose() -> None:
            if folder:
                name = QFileDialog.getExistingDirectory(self, "", line.text())
            else:
                name, _ = QFileDialog.getOpenFileName(self, "", line.text())
            if name:
                line.setText(name)

        browse.clicked.connect(choose)
        row.addWidget(line, 1)
        row.addWidget(browse)
        return holder

    def _accept(self) -> None:
        self.chosen.language = self.language.currentData()
        self.chosen.theme = self.theme.currentData()
        self.chosen.runs_dir = self.runs_dir.text().strip()
        self.chosen.training_python = self.python.text().strip()
        if self.association.isChecked() != association.is_made():
            try:
                association.make() if self.association.isChecked() else association.remove()
            except ProblemsError as error:
                QMessageBox.warning(self, "AtomTrainer", say(error.problems[0].sentence))
        self.accept()
