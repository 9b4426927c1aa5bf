"""What a new training environment is to be."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from atom_gui.core import paths
from atom_gui.core.doctor.compatibility import RecommendedSet, recommended
from atom_gui.core.doctor.compatibility_table import System
from atom_gui.core.doctor.facts import PythonFacts
from atom_gui.core.doctor.findings import Profile
from atom_gui.core.environments import EnvironmentRequest
from atom_gui.core.environments.mirrors import MIRRORS
from atom_gui.core.environments.request import path_problem, path_warning, windows_long_paths
from atom_gui.core.quantities import memory
from atom_gui.ui import doctor_words
from atom_gui.ui.widgets import GAP, Choice, button, label, set_tone
from atom_gui.ui.words import say, tr

_WIDTH = 680


class EnvironmentDialog(QDialog):
    """Asks; ``request`` holds the answer after OK.

    Attributes:
        use_it: train with it when it is done.
    """

    def __init__(self, profile: Profile, pythons: Sequence[PythonFacts], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("New training environment"))
        self.setMinimumWidth(_WIDTH)
        self._versions: dict[str, str] = {}
        self._own_folder = False
        form = QFormLayout(self)
        form.setContentsMargins(20, 20, 20, 16)
        form.setSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.profile, self.python, self.mirror = Choice(), Choice(), Choice()
        self.folder, self.wheels, self.wheel = QLineEdit(), QLineEdit(), QLineEdit()
        for name, source in doctor_words.PROFILES.items():
            if name != "wsl2" or sys.platform != "win32":  # that one is made inside the Linux
                self.profile.addItem(tr(source), name)
        self.profile.setCurrentIndex(max(0, self.profile.findData(profile)))
        self._offer_pythons(pythons)
        self.torch_mirror = Choice()
        self._offer_mirrors()
        self.about = label("dim", wrap=True)
        self.problem = label(wrap=True)
        self.use_it = QCheckBox(tr("Train with it when it is done"))
        self.use_it.setChecked(True)
        self._wheel_row = self._with_button(self.wheel, self._browse_wheel)
        form.addRow(tr("&Way to train"), self.profile)
        form.addRow("", self.about)
        form.addRow(tr("&Made from"), self._with_button(self.python, self._browse_python))
        form.addRow(tr("&Folder"), self._with_button(self.folder, self._browse_folder))
        form.addRow(tr("M&irror"), self.mirror)
        form.addRow(tr("Mirror of &torch"), self.torch_mirror)
        form.addRow(tr("W&heels without network"),
                    self._with_button(self.wheels, self._browse_wheels))  # fmt: skip
        form.addRow(tr("&DeepSpeed wheel"), self._wheel_row)
        self._form = form
        self.wheels.setPlaceholderText(tr("A folder of .whl files; empty: download"))
        self.wheel.setPlaceholderText(tr("Built before; empty: the builder makes it later"))
        form.addRow("", self.use_it)
        form.addRow("", self.problem)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        role = QDialogButtonBox.ButtonRole.AcceptRole
        self.ok: QPushButton = buttons.addButton(tr("Create"), role)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)
        self.profile.currentIndexChanged.connect(lambda _: self._profile_changed())
        self.python.currentIndexChanged.connect(lambda _: self._show())
        self.folder.textEdited.connect(lambda _: self._folder_edited())
        self._profile_changed()

    def _offer_pythons(self, pythons: Sequence[PythonFacts]) -> None:
        own = PythonFacts(path=sys.executable, version=sys.version.split()[0])
        offered: dict[str, PythonFacts] = {}
        for one in (*pythons, own):
            if one.path and one.version and one.bits != 32 and not one.is_store:
                offered.setdefault(one.path, one)
        for path, one in offered.items():
            self.python.addItem(f"Python {one.version}  ·  {path}", path)
            self._versions[path] = one.version or ""

    def _offer_mirrors(self) -> None:
        self.mirror.addItem(tr("As pip is set up"), "")
        self.torch_mirror.addItem(tr("The same, where it has torch; else PyTorch's own"), "")
        for mirror in MIRRORS:
            title = f"{mirror.title} ({mirror.name})"
            self.mirror.addItem(title, mirror.name)
            if mirror.torch:
                self.torch_mirror.addItem(title, mirror.name)
        for choice in (self.mirror, self.torch_mirror):
            choice.setEditable(True)
            choice.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            choice.setToolTip(tr("One of these, or the address of another index"))

    def _with_button(self, field: QWidget, deed: object) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        browse = button()
        browse.setText(tr("Browse"))
        browse.clicked.connect(deed)
        row.addWidget(field, 1)
        row.addWidget(browse)
        return holder

    @property
    def chosen_profile(self) -> Profile:
        """The way to train that is chosen."""
        profile: Profile = self.profile.currentData()
        return profile

    @property
    def request(self) -> EnvironmentRequest:
        """What is asked for."""
        wheels, wheel = self.wheels.text().strip(), self.wheel.text().strip()
        built = bool(wheel) and self.chosen_profile == "cuda118"
        return EnvironmentRequest(
            profile=self.chosen_profile,
            python=Path(self.python.currentData() or ""),
            path=paths.given(self.folder.text().strip()).absolute(),
            mirror=_chosen(self.mirror),
            torch_mirror=_chosen(self.torch_mirror),
            wheels=paths.given(wheels).absolute() if wheels else None,
            deepspeed_wheel=paths.given(wheel).absolute() if built else None,
        )

    def fill(self, request: EnvironmentRequest) -> None:
        """Show what was asked for before, so that it can be gone on with otherwise."""
        self._own_folder = True
        self.profile.setCurrentIndex(max(0, self.profile.findData(request.profile)))
        self._choose_python(str(request.python))
        self.folder.setText(str(request.path))
        for choice, name in ((self.mirror, request.mirror),
                             (self.torch_mirror, request.torch_mirror)):  # fmt: skip
            if choice.findData(name) >= 0:
                choice.setCurrentIndex(choice.findData(name))
            else:
                choice.setEditText(name)
        self.wheels.setText(str(request.wheels or ""))
        self.wheel.setText(str(request.deepspeed_wheel or ""))
        self._show()

    def _choose_python(self, path: str) -> None:
        if self.python.findData(path) < 0:
            self.python.addItem(path, path)
            self._versions[path] = ""
        self.python.setCurrentIndex(self.python.findData(path))

    def _profile_changed(self) -> None:
        if not self._own_folder:
            self.folder.setText(str(default_folder(self.chosen_profile)))
        self._form.setRowVisible(self._wheel_row, self.chosen_profile == "cuda118")
        fitting = [
            index for index in range(self.python.count())
            if self._set(self._versions[self.python.itemData(index)]).fits_python(
                self._versions[self.python.itemData(index)])
        ]  # fmt: skip
        if fitting and self.python.currentIndex() not in fitting:
            self.python.setCurrentIndex(fitting[0])
        self._show()

    def _set(self, version: str) -> RecommendedSet:
        system: System = "Windows" if sys.platform == "win32" else "Linux"
        return recommended(self.chosen_profile, version or None, system)

    def _folder_edited(self) -> None:
        self._own_folder = True
        self._show()

    def _show(self) -> None:
        version = self._versions.get(self.python.currentData() or "", "")
        chosen = self._set(version)
        self.about.setText(
            tr("torch {torch}, DeepSpeed {deepspeed}; about {size} to download.",
               torch=chosen.torch.partition("==")[2], size=memory(chosen.download_bytes),
               deepspeed=chosen.deepspeed.partition("==")[2])
        )  # fmt: skip
        words, tone = "", ""
        path = paths.given(self.folder.text().strip())
        if not self.folder.text().strip():
            words, tone = tr("Choose a folder."), "bad"
        elif (problem := path_problem(path, long_paths=windows_long_paths())) is not None:
            words, tone = say(problem), "bad"
        elif not self.python.currentData():
            words, tone = tr("Choose a Python that it is made from."), "bad"
        elif version and not chosen.fits_python(version):
            lowest, highest = chosen.python
            words = tr("This way needs Python {lowest} to {highest}; chosen is {version}.",
                       lowest=lowest, highest=highest, version=version)  # fmt: skip
            tone = "bad"
        elif (warning := path_warning(path)) is not None:
            words, tone = say(warning), "warning"
        self.problem.setText(words)
        set_tone(self.problem, tone)
        self.ok.setEnabled(tone != "bad")

    # Looking for files

    def _browse_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Folder"), self.folder.text())
        if name:
            self.folder.setText(str(Path(name)))
            self._folder_edited()

    def _browse_wheels(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Folder of wheels"), self.wheels.text())
        if name:
            self.wheels.setText(str(Path(name)))

    def _browse_wheel(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("DeepSpeed wheel"), "", "*.whl")
        if name:
            self.wheel.setText(str(Path(name)))

    def _browse_python(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose a Python interpreter"))
        if name:
            self._choose_python(str(Path(name)))


def _chosen(choice: Choice) -> str:
    """Return the name of the mirror that is chosen, or the address that was typed."""
    typed = choice.currentText().strip()
    known = choice.findText(typed)
    return str(choice.itemData(known)) if known >= 0 else typed


def default_folder(profile: Profile) -> Path:
    """Return where an environment lies unless the user says otherwise: short and in ASCII."""
    if sys.platform == "win32":
        return Path(f"{Path.home().drive or 'C:'}\\atom\\{profile}")
    return Path.home() / paths.APP_NAME / "environments" / profile
