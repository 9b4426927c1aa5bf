"""Which Python trains: the known environments, the interpreters that were found, any other one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from atom_gui.core.doctor.facts import PythonFacts
from atom_gui.core.environments import KnownEnvironment
from atom_gui.ui.widgets import GAP, Choice, button
from atom_gui.ui.words import FixedTexts, tr

_SHOWN = ("torch", "deepspeed")


@dataclass(frozen=True)
class _Entry:
    """An interpreter to choose: its path as the settings keep it, and what is known of it."""

    path: str
    about: tuple[str, ...]


class InterpreterChoice(QWidget):
    """A closed list and a button to look for another one.

    Signals:
        chosen: the user chose; carries the path for the settings, empty for this program's own.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.texts = FixedTexts()
        self._entries: list[_Entry] = []
        self.choice, self.browse = Choice(), button()
        self.choice.activated.connect(lambda _: self.chosen.emit(self.choice.currentData()))
        self.browse.clicked.connect(self._look_for_one)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.choice, 1)
        row.addWidget(self.browse)
        self.texts.bind(self.browse.setText, "&Browse…")
        self.texts.bind(self.choice.setAccessibleName, "Training interpreter")

    def show_interpreters(
        self,
        current: str,
        environments: Sequence[KnownEnvironment],
        found: Iterable[PythonFacts],
        training: PythonFacts | None,
    ) -> None:
        """Offer interpreters.

        Args:
            current: the one of the settings.
            environments: known ones, offered first.
            found: others on this computer; traps among them are left out.
            training: what is known of the current one.
        """
        entries = [_Entry("", ())]
        for one in environments:
            if one.exists:
                packages = (f"{name} {one.packages[name]}" for name in _SHOWN
                            if name in one.packages)  # fmt: skip
                entries.append(_Entry(str(one.python), (one.python_version, *packages)))
        entries += [_Entry(one.path, (one.version,)) for one in found
                    if one.path and one.version and one.bits != 32]  # fmt: skip
        kept: dict[str, _Entry] = {}
        for entry in entries:
            kept.setdefault(_key(entry.path), entry)
        key = _key(current)
        if training is not None and training.version:
            packages = (
                f"{name} {version}" for name in _SHOWN if (version := training.package(name))
            )
            kept[key] = _Entry(current, (training.version, *packages))
        kept.setdefault(key, _Entry(current, ()))
        self._entries = list(kept.values())
        self._fill(key)

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self.texts.speak()
        self._fill(_key(self.choice.currentData() or ""))

    def _fill(self, key: str) -> None:
        if self.choice.view().isVisible():  # the user is choosing
            return
        self.choice.blockSignals(True)
        self.choice.clear()
        for entry in self._entries:
            name = entry.path or tr("This program's own Python")
            self.choice.addItem("  ·  ".join((*_named(entry.about), name)), entry.path)
            if _key(entry.path) == key:
                self.choice.setCurrentIndex(self.choice.count() - 1)
        self.choice.setToolTip(self.choice.currentText())
        self.choice.blockSignals(False)

    def _look_for_one(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose a Python interpreter"))
        if name:
            self.chosen.emit(str(Path(name)))


def _key(path: str) -> str:
    """Return a path in a form that compares: a link may be another environment, so it stays one."""
    return str(Path(path)).lower() if path else ""


def _named(about: tuple[str, ...]) -> list[str]:
    version, *packages = about or ("",)
    return [f"Python {version}", *packages] if version else packages
