"""Work that would hold up the window, done in a thread and reported back on the window's."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

log = logging.getLogger(__name__)


class _Answer(QObject):
    done = Signal(object)
    failed = Signal(object)


class _Work(QRunnable):
    def __init__(self, deed: Callable[[], Any], answer: _Answer) -> None:
        super().__init__()
        self._deed, self._answer = deed, answer

    @Slot()
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
    """Runs deeds one after another in a single thread."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._waiting: set[_Answer] = set()

    def run(
        self,
        deed: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do ``deed`` apart; call ``done`` with its result or ``failed`` with its error here."""
        answer = _Answer(self)
        self._waiting.add(answer)

        def finish(call: Callable[[Any], None], value: Any) -> None:
            self._waiting.discard(answer)
            answer.deleteLater()
            call(value)

        answer.done.connect(lambda value: finish(done, value))
        answer.failed.connect(lambda error: finish(failed, error))
        self._pool.start(_Work(deed, answer))

    def close(self) -> None:
        """Wait for the deed that is under way; forget the others."""
        self._pool.clear()
        self._pool.waitForDone()
