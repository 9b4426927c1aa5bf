"""Long work in steps: shown as it goes on, stopped at any moment, and taken up where it stood."""

from __future__ import annotations

import subprocess
import threading
import time
import traceback
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, TextIO

from filelock import FileLock, Timeout

from atom_gui.core.addresses import without_credentials
from atom_gui.core.child_output import lines_of
from atom_gui.core.interpreters import ChildEndedError, child_environment, end_children, end_tree
from atom_gui.core.problems import ProblemsError
from atom_gui.protocol.files import read_json, write_json_atomic
from atom_gui.schema.words import Text, text

State = Literal["waiting", "running", "done", "failed", "stopped"]
LOCK_FILE = "job.lock"
_STATE_FILE, _LOG_FILE = "job.json", "job.log"


@dataclass(frozen=True)
class StepChanged:
    """A step began or ended.

    Attributes:
        step: its id.
        state: what it is now.
        seconds: how long it took; 0 while it runs.
        sentence: what came of it, or why it failed; None where there is nothing to say.
        kept: it was done before, and was not done again.
    """

    step: str
    state: State
    seconds: float = 0.0
    sentence: Text | None = None
    kept: bool = False


@dataclass(frozen=True)
class Line:
    """A line of the log."""

    step: str
    line: str


@dataclass(frozen=True)
class Progress:
    """How far a step is.

    Attributes:
        step: its id.
        done: of ``total``, in ``unit``.
        total: 0 where it is not known.
        seconds_left: None where it is not known.
    """

    step: str
    done: float
    total: float
    unit: Literal["bytes", "items"]
    seconds_left: float | None = None


Event = StepChanged | Line | Progress
Listener = Callable[[Event], None]


class StepFailedError(Exception):
    """A step cannot be done; ``sentence`` says why, for people."""

    def __init__(self, sentence: Text) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


class JobStopped(Exception):
    """The job was asked to stop."""


@dataclass(frozen=True)
class Step:
    """A part of a job.

    Attributes:
        id: its name in files and events.
        title: for people.
        deed: does it; returns what came of it, or raises StepFailedError.
        key: what it depends on; a step that is done is done again where this, or a step before
            it, is another one.
        always: do it again each time, as a check of what may have changed meanwhile.
        still: tells whether what it made is still there; where it is not, it is done again.
    """

    id: str
    title: Text
    deed: Callable[[Bench], Text | None]
    key: str = ""
    always: bool = False
    still: Callable[[], bool] = lambda: True

    def holds(self, record: Record) -> bool:
        """Tell whether it was done, in the same way, and need not be done again."""
        same = record.state == "done" and record.key == self.key
        return same and not self.always and self.still()


@dataclass
class Record:
    """What is known of a step of a job that ran before."""

    state: State = "waiting"
    key: str = ""
    seconds: float = 0.0
    sentence: Text | None = None


class Bench:
    """What a step works with: children whose output is kept, the log, and news for the watcher.

    Attributes:
        folder: of the job.
    """

    def __init__(self, job: Job, step: Step, log: TextIO, listener: Listener) -> None:
        self.folder = job.folder
        self._job, self._step, self._log, self._listener = job, step, log, listener
        self._began: tuple[float, float] | None = None  # seconds, and what was done then

    def check(self) -> None:
        """Go no further where the job is to stop.

        Raises:
            JobStopped: it is.
        """
        if self._job.stopping:
            raise JobStopped

    def say(self, line: str) -> None:
        """Put a line into the log, without the passwords of addresses in it."""
        line = without_credentials(line)
        self._log.write(line + "\n")
        self._log.flush()
        self._listener(Line(self._step.id, line))

    def progress(
        self, done: float, total: float, unit: Literal["bytes", "items"] = "items"
    ) -> None:
        """Tell how far the step is; the time left follows from the pace so far."""
        now_s = time.monotonic()
        if self._began is None or done < self._began[1]:
            self._began = (now_s, done)
        spent_s, gained = now_s - self._began[0], done - self._began[1]
        left_s = spent_s / gained * (total - done) if gained > 0 and total and spent_s > 1 else None
        self._listener(Progress(self._step.id, done, total, unit, left_s))

    def run(
        self,
        argv: Sequence[str],
        *,
        environment: Mapping[str, str] | None = None,
        cwd: Path | None = None,
        heard: Callable[[str], bool | None] | None = None,
        time_limit_s: float | None = None,
    ) -> int:
        """Run a child to its end and keep what it prints, errors included; return its exit code.

        Args:
            argv: the program and its arguments.
            environment: all its variables; this program's by default, with UTF-8.
            cwd: its folder; the job's by default.
            heard: is given each line; a line for which it returns True stays out of the log.
            time_limit_s: it is ended, with its own children, when it takes longer.

        Raises:
            StepFailedError: it cannot be started, or took too long.
            JobStopped: the job was asked to stop; the child and its children are ended.
        """
        self.check()
        self.say("> " + subprocess.list2cmdline(list(argv)))
        try:
            child = subprocess.Popen(
                list(argv),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                env=dict(child_environment({}) if environment is None else environment),
                cwd=cwd or self.folder,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise StepFailedError(
                text("{program} could not be started: {error}.",
                     program=argv[0], error=error.strerror or str(error))
            ) from error  # fmt: skip
        late = threading.Event()

        def end() -> None:
            late.set()
            end_tree(child)

        timer = threading.Timer(time_limit_s or 0, end)
        with self._job.watching(child):  # not the child itself, which would wait for its pipe
            if time_limit_s is not None:
                timer.start()
            try:
                for line in lines_of(child):
                    if not (heard and heard(line)):
                        self.say(line)
                code = child.wait()
            except BaseException:
                end_tree(child)
                child.wait()
                raise
            finally:
                timer.cancel()
        self.check()
        if late.is_set():
            raise StepFailedError(
                text("{program} did not end within {seconds} s and was ended.",
                     program=Path(argv[0]).name, seconds=int(time_limit_s or 0))
            )  # fmt: skip
        return code

    def must_run(
        self,
        argv: Sequence[str],
        *,
        environment: Mapping[str, str] | None = None,
        cwd: Path | None = None,
        heard: Callable[[str], bool | None] | None = None,
    ) -> None:
        """Run a child that has to succeed; see ``run``.

        Raises:
            StepFailedError: it failed.
        """
        code = self.run(argv, environment=environment, cwd=cwd, heard=heard)
        if code:
            raise StepFailedError(
                text("{program} ended with exit code {code}; the log tells why.",
                     program=Path(argv[0]).name, code=code)
            )  # fmt: skip


@dataclass
class Job:
    """Steps that are done one after the other in a folder that remembers them.

    Attributes:
        folder: keeps job.json, job.log and whatever the steps make.
        kind: what it makes, for the file.
        request: what was asked for, for the file; plain JSON values.
        steps: in order.
        stopping: it was asked to stop.
    """

    folder: Path
    kind: str
    request: dict[str, Any]
    steps: Sequence[Step]
    stopping: bool = False
    _child: subprocess.Popen[bytes] | None = None
    _guard: threading.Lock = field(default_factory=threading.Lock)
    _thread: int | None = None

    @property
    def log_path(self) -> Path:
        """Everything that its children printed, of all times that it was run."""
        return self.folder / _LOG_FILE

    def stop(self) -> None:
        """Let it stop soon, from any thread; what is done stays done."""
        self.stopping = True
        with self._guard:
            child = self._child
        if child is not None:
            end_tree(child)
        if self._thread is not None:  # a step may just wait for an answer
            end_children(self._thread)

    def run(self, told: Listener) -> State:
        """Do what is not done yet; never raises for a step that fails.

        Args:
            told: hears of everything, on the thread that runs the job.

        Returns:
            done, failed or stopped.

        Raises:
            ProblemsError: the same job is under way elsewhere.
            OSError: its folder cannot be written.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(self.folder / LOCK_FILE)
        try:
            lock.acquire(timeout=0)
        except Timeout:
            raise ProblemsError.one(
                text("Another window or command works in {folder} already.",
                     folder=str(self.folder))
            ) from None  # fmt: skip
        self._thread = threading.get_ident()
        try:
            with self.log_path.open("a", encoding="utf-8", newline="\n") as log:
                return self._run(log, told)
        finally:
            self._thread = None
            lock.release()

    def _run(self, log: TextIO, told: Listener) -> State:
        records = records_of(self.folder)
        for step in self.steps:
            old = records.get(step.id, Record())
            if step.holds(old):
                told(StepChanged(step.id, "done", old.seconds, old.sentence, kept=True))
                continue
            ended = self._do(step, records, log, told)
            if ended != "done":
                return ended
        return "done"

    def _do(self, step: Step, records: dict[str, Record], log: TextIO, told: Listener) -> State:
        log.write(f"\n== {step.id}\n")
        if not step.always:  # what stands on it is to be done again, even after a stop
            before = {one.id for one in self.steps[: self.steps.index(step)]}
            for name in records.keys() - before:
                records[name] = Record()
        began_s = time.monotonic()
        self._note(records, step, Record("running", step.key))
        told(StepChanged(step.id, "running"))
        state: State = "done"
        try:
            bench = Bench(self, step, log, told)
            bench.check()
            sentence = step.deed(bench)
        except (JobStopped, ChildEndedError):
            state, sentence = "stopped", text("It was stopped.")
        except StepFailedError as error:
            state, sentence = "failed", error.sentence
        except ProblemsError as error:
            state, sentence = "failed", error.problems[0].sentence
        except OSError as error:
            state = "failed"
            sentence = text("{file}: {error}", file=str(error.filename or step.id),
                            error=error.strerror or str(error))  # fmt: skip
        except Exception as error:  # noqa: BLE001 - a job whose step has a fault is a failed one
            state = "failed"
            log.write(traceback.format_exc())
            sentence = text("A fault of this program: {error}. The log tells where.",
                            error=f"{type(error).__name__}: {error}")  # fmt: skip
        seconds = time.monotonic() - began_s
        if sentence is not None:
            log.write(f"== {step.id}: {state}: {sentence}\n")
        self._note(records, step, Record(state, step.key, seconds, sentence))
        told(StepChanged(step.id, state, seconds, sentence))
        return state

    def _note(self, records: dict[str, Record], step: Step, record: Record) -> None:
        records[step.id] = record
        value = {
            "kind": self.kind,
            "request": self.request,
            "steps": {
                name: {"state": one.state, "key": one.key, "seconds": round(one.seconds, 1),
                       "sentence": one.sentence.model_dump() if one.sentence else None}
                for name, one in records.items()
            },
        }  # fmt: skip
        write_json_atomic(self.folder / _STATE_FILE, value)

    def watching(self, child: subprocess.Popen[bytes]) -> _Watch:
        """Let ``stop`` end a child while it runs."""
        return _Watch(self, child)


class _Watch:
    def __init__(self, job: Job, child: subprocess.Popen[bytes]) -> None:
        self._job, self._child = job, child

    def __enter__(self) -> None:
        with self._job._guard:
            self._job._child = self._child
        if self._job.stopping:
            end_tree(self._child)

    def __exit__(self, *_: object) -> None:
        with self._job._guard:
            self._job._child = None


def records_of(folder: Path) -> dict[str, Record]:
    """Return what is known of a job's steps; empty where none was run in this folder.

    A step that was under way when the program died counts as stopped.
    """
    value = read_json(folder / _STATE_FILE)
    found: dict[str, Record] = {}
    with suppress(TypeError, KeyError, ValueError, AttributeError):
        for name, one in value["steps"].items():
            state: State = "stopped" if one["state"] == "running" else one["state"]
            sentence = Text.model_validate(one["sentence"]) if one["sentence"] else None
            found[name] = Record(state, one["key"], one["seconds"], sentence)
    return found


def request_of(folder: Path, kind: str) -> dict[str, Any] | None:
    """Return what the job in a folder was asked for; None where there is none of this kind."""
    value = read_json(folder / _STATE_FILE)
    if isinstance(value, dict) and value.get("kind") == kind:
        request = value.get("request")
        return request if isinstance(request, dict) else None
    return None
