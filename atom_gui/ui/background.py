"""Work that would hold up the window, done in a thread and reported back on the window's."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from atom_gui.core import interpreters

log = logging.getLogger(__name__)

_PATIENCE_MS = 100


class _Answer(QObject):
    """Carries a result from the thread to the window's."""

    done = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        parent: Background,
        on_done: Callable[[Any], None],
        on_failed: Callable[[Exception], None],
    ) -> None:
        super().__init__(parent)
        self._asked_by = parent
        self._on_done, self._on_failed = on_done, on_failed
        # Slots of an object that lives on the window's thread: queued, never called in the other.
        self.done.connect(self._take_done, Qt.ConnectionType.QueuedConnection)
        self.failed.connect(self._take_failed, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def _take_done(self, value: Any) -> None:
        self.deleteLater()
        if not self._asked_by.closed:
            self._on_done(value)

    @Slot(object)
    def _take_failed(self, error: Exception) -> None:
        self.deleteLater()
        if not self._asked_by.closed:
            self._on_failed(error)


class _Work(QRunnable):
    def __init__(self, deed: Callable[[], Any], answer: _Answer) -> None:
        super().__init__()
        self._deed, self._answer = deed, answer

    def run(self) -> None:
        try:
            result = self._deed()
        except Exception as error:  # noqa: BLE001 - handed to the one who asked
            self._tell(self._answer.failed, error)
        else:
            self._tell(self._answer.done, result)

    def _tell(self, signal: Any, value: object) -> None:
        try:
            signal.emit(value)
        except RuntimeError:  # the window is gone, and with it whoever asked
            log.debug("nobody waits for %r any more", value)


class Background(QObject):
    """Runs deeds in a few threads, so that a short one does not wait for a long one.

    Attributes:
        closed: no answer is given any more, since who asked may be gone.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.closed = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(3)

    def run(
        self,
        deed: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do ``deed`` apart; call ``done`` with its result or ``failed`` with its error here."""
        self._pool.start(_Work(deed, _Answer(self, done, failed)))

    def close(self) -> None:
        """Wait for the deeds that are under way; give no answers, and forget the other deeds."""
        self.closed = True
        self._pool.clear()
        interpreters.end_children()
        while not self._pool.waitForDone(_PATIENCE_MS):
            interpreters.end_children()  # a deed may have asked once more
