"""Runs a job of the core in a thread of its own and tells the window what it says."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from atom_gui.core import interpreters
from atom_gui.core.job import Job, Line, Progress, State, StepChanged
from atom_gui.core.problems import ProblemsError
from atom_gui.schema.words import Text, text

_READ_INTERVAL_MS = 80
_EVENTS_AT_ONCE = 4_000  # a build may print faster than a window draws
_PATIENCE_S = 0.1


@dataclass(frozen=True)
class _Ended:
    state: State
    sentence: Text | None


class JobRunner(QObject):
    """One job at a time; its thread writes into a queue that the window's thread reads.

    Attributes:
        job: the newest one; None until it is made.

    Signals:
        made: the job is made and about to run; carries it.
        step_changed: a step began or ended; carries the StepChanged.
        lines_came: new lines of the log; carries them.
        progressed: carries the newest Progress.
        noted: something that was given to ``note``, in order with everything else.
        ended: the job is over; carries its State, and a Text where it could not even begin.
    """

    made = Signal(object)
    step_changed = Signal(object)
    lines_came = Signal(list)
    progressed = Signal(object)
    noted = Signal(object)
    ended = Signal(str, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.job: Job | None = None
        self._stopping = False
        self._thread: threading.Thread | None = None
        self._queue: queue.SimpleQueue[object] = queue.SimpleQueue()
        self._reader = QTimer(self)
        self._reader.setInterval(_READ_INTERVAL_MS)
        self._reader.timeout.connect(self._read)

    @property
    def busy(self) -> bool:
        """Whether a job goes on, or its last words are not told yet."""
        return self._thread is not None

    def start(self, make: Callable[[], Job]) -> None:
        """Begin a job; the one before must be over.

        Args:
            make: makes it, on the job's own thread, since that may ask an interpreter; may raise
                ProblemsError or OSError.
        """
        if self.busy:
            raise RuntimeError("a job goes on")
        self.job, self._queue, self._stopping = None, queue.SimpleQueue(), False
        self._thread = threading.Thread(target=self._work, args=(make, self._queue), name="job")
        self._thread.start()
        self._reader.start()

    def note(self, value: object) -> None:
        """Tell the window something, from any thread."""
        self._queue.put(value)

    def stop(self) -> None:
        """Let the job stop soon; ``ended`` follows."""
        self._stopping = True
        if self.job is not None:
            self.job.stop()

    def close(self) -> None:
        """Stop the job and wait for its thread; nothing is told any more."""
        self._reader.stop()
        while self._thread is not None:
            self.stop()
            interpreters.end_children()
            self._thread.join(_PATIENCE_S)
            if not self._thread.is_alive():
                self._thread = None

    def _work(self, make: Callable[[], Job], told: queue.SimpleQueue[object]) -> None:
        try:
            job = make()
            self.job = job
            if self._stopping:
                job.stop()
            told.put(job)
            put = _Ended(job.run(told.put), None)
        except ProblemsError as error:
            put = _Ended("failed", error.problems[0].sentence)
        except OSError as error:
            sentence = text("{file}: {error}", file=str(error.filename or ""),
                            error=error.strerror or str(error))  # fmt: skip
            put = _Ended("failed", sentence)
        except Exception as error:
            told.put(_Ended("failed", Text(text=f"{type(error).__name__}: {error}")))
            raise
        told.put(put)

    def _read(self) -> None:
        lines: list[str] = []
        newest: Progress | None = None
        for _ in range(_EVENTS_AT_ONCE):
            try:
                value = self._queue.get_nowait()
            except queue.Empty:
                break
            if isinstance(value, Line):
                lines.append(value.line)
                continue
            if isinstance(value, Progress):
                newest = value
                continue
            if lines:
                self.lines_came.emit(lines)
                lines = []
            self._tell(value)
        if lines:
            self.lines_came.emit(lines)
        if newest is not None and self.busy:
            self.progressed.emit(newest)

    def _tell(self, value: object) -> None:
        if isinstance(value, Job):
            self.made.emit(value)
        elif isinstance(value, StepChanged):
            self.step_changed.emit(value)
        elif isinstance(value, _Ended):
            self._reader.stop()
            if self._thread is not None:
                self._thread.join()
                self._thread = None
            self.ended.emit(value.state, value.sentence)
        else:
            self.noted.emit(value)
