"""Long work as it goes on: its steps, how far it is, its log, and buttons to stop and go on."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from atom_gui.core import job as jobs
from atom_gui.core.job import Job, Progress, Record, State, StepChanged
from atom_gui.core.quantities import count, memory
from atom_gui.schema.words import Text, mark, text
from atom_gui.ui.console import Console
from atom_gui.ui.job_runner import JobRunner
from atom_gui.ui.step_list import StepList
from atom_gui.ui.theme import ThemeKeeper
from atom_gui.ui.widgets import GAP, Card, button, label, quiet_label, set_tone
from atom_gui.ui.words import FixedTexts, duration, say, tr

_ENDINGS: dict[State, tuple[str, str]] = {
    "done": (mark("Done."), "ok"),
    "failed": (mark("It failed."), "bad"),
    "stopped": (mark("Stopped. What is done stays done."), "warning"),
}
_FINE = 1000


class JobView(QWidget):
    """One job.

    Attributes:
        runner: runs it.
        steps: its lines.
        console: its log.
        again: goes on with the job; by default the same one is made anew.

    Signals:
        starting: a job is about to begin, and what was shown of the one before is gone.
        busy_changed: a job began or ended.
        ended: the job is over; carries its State.
    """

    starting = Signal()
    busy_changed = Signal()
    ended = Signal(str)

    def __init__(self, theme: ThemeKeeper) -> None:
        super().__init__()
        self.texts = FixedTexts()
        self.runner = JobRunner(self)
        self.again: Callable[[], None] = self.continue_job
        self._make: Callable[[], Job] | None = None
        self._title: Text | None = None
        self._shown: Sequence[tuple[str, Text]] | None = None
        self._state: State | None = None
        self._problem: Text | None = None
        self._progress: Progress | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.card = Card()
        head = QHBoxLayout()
        head.setSpacing(GAP)
        self.title, self.verdict = label("cardTitle"), quiet_label(wrap=True)
        self.stop, self.go_on = button(), button()
        self.stop.clicked.connect(self.stop_job)
        self.go_on.clicked.connect(lambda: self.again())
        head.addWidget(self.title)
        head.addWidget(self.verdict, 1)
        head.addWidget(self.stop)
        head.addWidget(self.go_on)
        self.card.body.addLayout(head)
        self.steps = StepList(theme)
        self.card.body.addWidget(self.steps)
        self.card.body.addWidget(self._progress_part())
        column.addWidget(self.card)
        self.console = Console()
        self.console.view.setMinimumHeight(180)
        self._log_row = QHBoxLayout()
        self._log_row.setSpacing(12)
        self._log_row.addWidget(self.console, 3)
        column.addLayout(self._log_row, 1)
        self.runner.made.connect(self._made)
        self.runner.step_changed.connect(self._step_changed)
        self.runner.lines_came.connect(self.console.append)
        self.runner.progressed.connect(self._progressed)
        self.runner.ended.connect(self._ended)
        self.texts.bind(self.stop.setText, "S&top")
        self.texts.bind(self.go_on.setText, "Co&ntinue")
        self.hide()

    def _progress_part(self) -> QWidget:
        self._far = QWidget()
        column = QVBoxLayout(self._far)
        column.setContentsMargins(30, 0, 0, 0)
        column.setSpacing(4)
        self.bar, self.how_far = QProgressBar(), label("dim")
        self.bar.setTextVisible(False)
        column.addWidget(self.bar)
        column.addWidget(self.how_far)
        self._far.hide()
        return self._far

    def beside_console(self, part: QWidget) -> None:
        """Put something to the right of the log."""
        self._log_row.addWidget(part, 2)

    @property
    def shown(self) -> bool:
        """Whether a job was shown since the window was opened."""
        return self._title is not None

    @property
    def busy(self) -> bool:
        """Whether a job goes on."""
        return self.runner.busy

    def start(
        self, title: Text, make: Callable[[], Job],
        shown: Sequence[tuple[str, Text]] | None = None,
    ) -> None:  # fmt: skip
        """Begin a job and show it.

        Args:
            title: what it does.
            make: makes the job anew, on a thread of its own, also to go on later.
            shown: lines instead of the job's steps; who gives them sets their states.
        """
        if self.busy:
            return
        self._make, self._title, self._shown = make, title, shown
        self._state = self._problem = self._progress = None
        self.console.clear()
        self.steps.set_steps(shown or [])
        self._far.hide()
        self.starting.emit()
        self.runner.start(make)
        self.retranslate()
        self.show()
        self.busy_changed.emit()

    def _made(self, job: Job) -> None:
        if not self._shown:
            self.steps.set_steps([(step.id, step.title) for step in job.steps])
            for name, record in jobs.records_of(job.folder).items():
                if record.state == "done":
                    self.steps.set_state(name, "done", record.seconds, record.sentence)
        self.retranslate()

    def show_earlier(
        self, title: Text, steps: Sequence[tuple[str, Text]], records: Mapping[str, Record]
    ) -> None:
        """Show how far a job came before; nothing where a job was begun in this window.

        Args:
            title: what it does.
            steps: id and title of each.
            records: what is known of them.
        """
        if self._make is not None:
            return
        self._title = title
        self.steps.set_steps(steps)
        for name, record in records.items():
            self.steps.set_state(name, record.state, record.seconds, record.sentence)
        self.retranslate()
        self.show()

    def stop_job(self) -> None:
        """Let the job stop soon."""
        self.stop.setEnabled(False)
        self.runner.stop()

    def continue_job(self) -> None:
        """Go on with the job that was shown last."""
        if self._make is not None and self._title is not None:
            self.start(self._title, self._make, self._shown)

    def close_job(self) -> None:
        """Stop the job and wait for it; for a window that closes."""
        self.steps.stop_clock()
        self.runner.close()

    def _step_changed(self, event: StepChanged) -> None:
        self._progress = None
        self._far.hide()
        self.steps.set_state(event.step, event.state, event.seconds, event.sentence)

    def _progressed(self, event: Progress) -> None:
        self._progress = event
        self.bar.setRange(0, _FINE if event.total else 0)
        if event.total:
            self.bar.setValue(round(_FINE * min(1.0, event.done / event.total)))
        self._far.show()
        self._say_progress()

    def _say_progress(self) -> None:
        event = self._progress
        if event is None:
            return
        write = memory if event.unit == "bytes" else count
        words = tr("{done} of {total}", done=write(event.done), total=write(event.total))
        if not event.total:
            words = write(event.done)
        if event.seconds_left is not None:
            left = tr("about {time} left", time=duration(event.seconds_left))
            words = f"{words} · {left}"
        self.how_far.setText(words)

    def _ended(self, state: State, problem: Text | None) -> None:
        self._state, self._problem, self._progress = state, problem, None
        self._far.hide()
        self.steps.stop_clock()
        self.retranslate()
        self.busy_changed.emit()
        self.ended.emit(state)

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self.texts.speak()
        self.console.texts.speak()
        self.steps.retranslate()
        self._say_progress()
        self.title.setText(say(self._title) if self._title is not None else "")
        self.stop.setVisible(self.busy)
        self.stop.setEnabled(True)
        self.go_on.setVisible(not self.busy and self._state in ("failed", "stopped"))
        words, tone = _ENDINGS.get(self._state, ("", "")) if self._state else ("", "")
        words = say(self._problem) if self._problem is not None else tr(words) if words else ""
        if self.busy and self.runner.job is not None:
            words = say(text("Log: {path}", path=str(self.runner.job.log_path)))
        self.verdict.setText(words)
        set_tone(self.verdict, tone)
