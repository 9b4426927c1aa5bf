"""What a forecast takes from this computer: what is taken now, and what runs measured."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from atom_gui.core import run_library
from atom_gui.core.forecast import calibration
from atom_gui.core.forecast.calibration import Calibration
from atom_gui.core.machine import Use, present_use, this_machine
from atom_gui.core.run_library import LIVE
from atom_gui.protocol.run_folder import RunFolder
from atom_gui.ui.background import Background

_INTERVAL_MS = 5000
_NOTICED_BYTES = 128 * 2**20  # less comes and goes with every page of a browser


class Outlook(QObject):
    """Looks at the computer every few seconds, in the background.

    While a run of ours goes on, what it takes would be counted twice: then the last look stays.

    Attributes:
        use: what is taken by others; None until the first look.
        calibration: what was measured.

    Signals:
        changed: one of them is another one.
    """

    changed = Signal()

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._runs: set[RunFolder] = set()
        self._stale = True
        self._looking = False
        self.use: Use | None = None
        self.calibration = Calibration()
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.look()

    def watch(self, folder: RunFolder) -> None:
        """Take note of a run that may go on."""
        self._runs.add(folder)

    def reload(self) -> None:
        """Read the measurements again, as after a run."""
        self._stale = True
        self.look()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Look at the computer now, unless that is being done."""
        if self._looking:
            return
        self._looking = True
        runs, stale = frozenset(self._runs), self._stale
        self._stale = False

        def deed() -> tuple[frozenset[RunFolder], Use | None, Calibration | None]:
            living = frozenset(folder for folder in runs if _lives(folder))
            machine = this_machine()
            ended = stale or living != runs
            card = machine.deciding_card(1)
            measured = calibration.load(card.name if card else "") if ended else None
            return runs - living, None if living else present_use(machine), measured

        self._background.run(deed, lambda found: self._take(*found), self._crashed)

    def _take(
        self, ended: frozenset[RunFolder], use: Use | None, measured: Calibration | None
    ) -> None:
        self._looking = False
        self._runs -= ended
        told = measured is not None
        if measured is not None:
            self.calibration = measured
        if use is not None and (self.use is None or _differs(use, self.use)):
            self.use, told = use, True
        if told:
            self.changed.emit()
        if self._stale and self._timer.isActive():  # asked again while this look was under way
            self.look()

    def _crashed(self, error: Exception) -> None:
        self._timer.stop()  # told once, not every few seconds
        raise error


def _lives(folder: RunFolder) -> bool:
    run = run_library.read(folder.path)
    return run is not None and run.state in LIVE


def _differs(one: Use, other: Use) -> bool:
    pairs = (
        (one.gpu_bytes, other.gpu_bytes),
        (one.ram_bytes, other.ram_bytes),
        (one.commit_bytes, other.commit_bytes),
        (one.commit_limit_bytes, other.commit_limit_bytes),
    )
    return any(abs(new - old) > _NOTICED_BYTES for new, old in pairs)
