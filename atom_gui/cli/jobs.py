"""A job on the terminal: a line for each step, a moving line for its progress, Ctrl+C stops it."""

from __future__ import annotations

import json
import shutil
import sys
import threading
from collections.abc import Callable

from atom_gui.cli.output import FAILED, OK, STOPPED
from atom_gui.core.job import Event, Job, Line, Progress, State, StepChanged
from atom_gui.core.quantities import duration, memory

_CODES: dict[State, int] = {"done": OK, "stopped": STOPPED}
_WIDTH = 100


def follow(
    job: Job,
    *,
    as_json: bool = False,
    verbose: bool = False,
    quiet: bool = False,
    heard: Callable[[Event], None] = lambda event: None,
) -> int:
    """Run a job, show it, and return the exit code.

    Args:
        job: the job; done in a thread, so that Ctrl+C reaches it between two lines.
        as_json: print each event as one JSON line to stdout instead.
        verbose: show each line of its log, too.
        quiet: show nothing.
        heard: is given every event as well.

    Raises:
        ProblemsError: the same job is under way elsewhere.
        OSError: its folder cannot be written.
    """
    shown = _Shown(job, verbose)
    ended: list[State | BaseException] = []
    over = threading.Event()

    def told(event: Event) -> None:
        if as_json:
            print(json.dumps(as_value(event), ensure_ascii=False), flush=True)
        elif not quiet:
            shown.show(event)
        heard(event)

    def deed() -> None:
        try:
            ended.append(job.run(told))
        except BaseException as error:  # noqa: BLE001 - raised again where it is heard
            ended.append(error)
        over.set()

    thread = threading.Thread(target=deed, name="job")
    thread.start()
    # Not Thread.join: interrupted, it takes the thread for ended (Python 3.11).
    while not over.is_set():
        try:
            over.wait(0.2)
        except KeyboardInterrupt:
            job.stop()
    thread.join()
    shown.clear()
    if isinstance(ended[0], BaseException):
        raise ended[0]
    if not as_json and not quiet and ended[0] != "done":
        print(f"The log is {job.log_path}", file=sys.stderr)
        if ended[0] == "stopped":
            print("The same command goes on where it stood.", file=sys.stderr)
    return _CODES.get(ended[0], FAILED)


def as_value(event: Event) -> dict[str, object]:
    """Return an event as plain JSON values."""
    if isinstance(event, StepChanged):
        return {
            "step": event.step, "state": event.state, "seconds": round(event.seconds, 1),
            "sentence": str(event.sentence) if event.sentence else None, "kept": event.kept,
        }  # fmt: skip
    if isinstance(event, Progress):
        return {
            "step": event.step, "done": event.done, "total": event.total, "unit": event.unit,
            "seconds_left": event.seconds_left,
        }  # fmt: skip
    return {"step": event.step, "line": event.line}


class _Shown:
    """What stands on the terminal."""

    def __init__(self, job: Job, verbose: bool) -> None:
        self._titles = {step.id: str(step.title) for step in job.steps}
        self._verbose = verbose
        self._moving = False

    def show(self, event: Event) -> None:
        if isinstance(event, Progress):
            self._move(_progress_line(self._titles[event.step], event))
        elif isinstance(event, Line):
            if self._verbose:
                self._say(f"    {event.line}")
        elif event.state == "running":
            self._move(f"... {self._titles[event.step]}")
        else:
            self._say(_step_line(self._titles[event.step], event))

    def clear(self) -> None:
        """Take the moving line away."""
        if self._moving:
            print("\r" + " " * (_columns() - 1) + "\r", end="", file=sys.stderr, flush=True)
            self._moving = False

    def _say(self, line: str) -> None:
        self.clear()
        print(line, file=sys.stderr, flush=True)

    def _move(self, line: str) -> None:
        if not sys.stderr.isatty():
            return
        self.clear()
        print("\r" + line[: _columns() - 1], end="", file=sys.stderr, flush=True)
        self._moving = True


def _columns() -> int:
    return min(_WIDTH, shutil.get_terminal_size().columns)


def _step_line(title: str, event: StepChanged) -> str:
    said = f": {event.sentence}" if event.sentence else ""
    took = "as before" if event.kept else duration(event.seconds)
    return f"{event.state:<8}{title} ({took}){said}"


def _progress_line(title: str, event: Progress) -> str:
    amount = memory if event.unit == "bytes" else (lambda number: f"{number:g}")
    line = f"... {title}: {amount(int(event.done))}"
    if event.total:
        line += f" of {amount(int(event.total))}"
    if event.seconds_left is not None:
        line += f", {duration(event.seconds_left)} left"
    return line
