"""Starts runs: asks the interpreter, makes the folder, and leaves the rest to a supervisor."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from atom_gui.core import interpreters
from atom_gui.core.interpreters import Interpreter
from atom_gui.core.problems import ProblemsError
from atom_gui.protocol.run_folder import RunFolder
from atom_gui.ui import processes
from atom_gui.ui.background import Background


class Launcher(QObject):
    """Prepares a run in the background and starts its supervisor.

    Signals:
        starting: a run is being prepared; carries whether it is.
        started: a run goes on; carries its RunFolder.
        failed: it cannot be started; carries the problems.
    """

    starting = Signal(bool)
    started = Signal(object)
    failed = Signal(object)

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._closing = False

    def launch(self, named: str, prepare: Callable[[Interpreter], RunFolder]) -> None:
        """Start a run.

        Args:
            named: the training interpreter of the settings.
            prepare: makes the run's folder; raises ProblemsError where that cannot be.
        """
        python = interpreters.choose(named)
        self.starting.emit(True)

        def deed() -> RunFolder | None:
            interpreter = interpreters.probe(python)
            # A window that closes meanwhile must not leave a run that never starts.
            return None if self._closing else prepare(interpreter)

        self._background.run(deed, self._prepared, self._not_prepared)

    def close(self) -> None:
        """Begin nothing more."""
        self._closing = True

    def _prepared(self, folder: RunFolder | None) -> None:
        self.starting.emit(False)
        if folder is None:
            return
        try:
            processes.start_supervisor(folder)
        except ProblemsError as error:
            self.failed.emit(list(error.problems))
            return
        self.started.emit(folder)

    def _not_prepared(self, error: Exception) -> None:
        self.starting.emit(False)
        if not isinstance(error, ProblemsError):
            raise error
        self.failed.emit(list(error.problems))
