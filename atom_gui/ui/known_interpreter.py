"""What is known of the training interpreter: asked once, and again when another one is chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from atom_gui.core import interpreters
from atom_gui.core.interpreters import Interpreter
from atom_gui.ui.background import Background


class KnownInterpreter(QObject):
    """The versions of the packages that train.

    Attributes:
        found: what it has; None until it was asked.

    Signals:
        changed: ``found`` is another one.
    """

    changed = Signal()

    def __init__(self, named: str, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._named, self._background = named, background
        self._wanted = False
        self.found: Interpreter | None = None

    @property
    def path(self) -> Path:
        """Its executable."""
        return interpreters.choose(self._named)

    @property
    def deepspeed_version(self) -> str:
        """Its DeepSpeed, or an empty string where that is not known."""
        return self.found.packages.get("deepspeed", "") if self.found else ""

    def ask(self) -> None:
        """Ask it for its versions, where that was not done yet."""
        if self._wanted:
            return
        self._wanted = True
        path = self.path
        self._background.run(
            lambda: interpreters.probe(path),
            lambda found: self._take(path, found),
            self._crashed,
        )

    def choose(self, named: str) -> None:
        """Take another interpreter; it is asked at once where the old one was."""
        if named == self._named:
            return
        self._named, self.found = named, None
        wanted, self._wanted = self._wanted, False
        self.changed.emit()
        if wanted:
            self.ask()

    def _take(self, path: Path, found: Interpreter) -> None:
        if path == self.path:  # else another one was chosen meanwhile
            self.found = found
            self.changed.emit()

    def _crashed(self, error: Exception) -> None:
        self._wanted = False  # the next who wants to know asks again
        raise error
