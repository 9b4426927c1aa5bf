"""Follows one run's folder and tells the pages what is new."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from atom_gui.core import run_library
from atom_gui.core.run_library import LIVE, Run
from atom_gui.core.run_state import RunFollower, RunState
from atom_gui.protocol.files import Tail
from atom_gui.protocol.run_folder import RunFolder

_READ_INTERVAL_MS = 200
_LOOK_INTERVAL_MS = 1000
_READ_BUDGET_S = 0.008  # leaves the window its 16 ms


class RunFeed(QObject):
    """A run as it goes on; the same for a live one and for a replay.

    Attributes:
        folder: of the run.
        state: what it has told so far.
        run: what its processes and exit.json say, or None before the first look.

    Signals:
        updated: there is something new in ``state``.
        console: new lines of the console log; carries them.
        looked: ``run`` is fresh.
        ended: the run lives no more; once.
    """

    updated = Signal()
    console = Signal(list)
    looked = Signal()
    ended = Signal()

    def __init__(self, folder: RunFolder, parent: QObject) -> None:
        super().__init__(parent)
        self.folder = folder
        self._follower = RunFollower(folder)
        self._console = Tail(folder.console)
        self.run: Run | None = None
        self._told_end = False
        self._reader = QTimer(self)
        self._reader.setInterval(_READ_INTERVAL_MS)
        self._reader.timeout.connect(self._read)
        self._looker = QTimer(self)
        self._looker.setInterval(_LOOK_INTERVAL_MS)
        self._looker.timeout.connect(self._look)

    @property
    def state(self) -> RunState:
        """What the run has told so far."""
        return self._follower.state

    @property
    def alive(self) -> bool:
        """Whether its processes live."""
        return self.run is None or self.run.state in LIVE

    def start(self) -> None:
        """Begin to follow."""
        self._reader.start()
        self._looker.start()
        self._read()
        self._look()

    def stop(self) -> None:
        """Stop following."""
        self._reader.stop()
        self._looker.stop()

    def _read(self) -> None:
        changed = self._follower.update(_READ_BUDGET_S)
        # A long run that is opened is read in small bites, one after another.
        self._reader.setInterval(0 if self._follower.behind else _READ_INTERVAL_MS)
        if changed:
            self.updated.emit()
        lines = self._console.lines(1 << 16)
        if lines:
            self.console.emit(lines)
        if self._told_end and not changed and not lines:
            self._reader.stop()

    def _look(self) -> None:
        self.run = run_library.read(self.folder.path)
        self.looked.emit()
        if not self.alive and not self._told_end:
            self._told_end = True
            self._looker.stop()
            self.ended.emit()
