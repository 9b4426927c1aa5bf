"""All runs on disk: make one, find one, tell its state, continue it, delete it."""

from __future__ import annotations

import shutil
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ValidationError

from atom_gui.core import check, launch, outcome, paths, presets
from atom_gui.core.case import Case
from atom_gui.core.check.output import folder_problems
from atom_gui.core.interpreters import Interpreter
from atom_gui.core.liveness import living_processes
from atom_gui.core.presets import Preset
from atom_gui.core.problems import ProblemsError
from atom_gui.protocol import events
from atom_gui.protocol.checkpoints import Checkpoint, latest_complete
from atom_gui.protocol.files import Tail, read_json, write_json_atomic
from atom_gui.protocol.run_folder import PROBE, RunFolder
from atom_gui.schema.run_config import RunConfig
from atom_gui.schema.words import Text, text

State = Literal["starting", "running", "unwatched", "finished", "stopped", "failed", "died"]
LIVE: tuple[State, ...] = ("starting", "running", "unwatched")
_START_PATIENCE_S = 30.0


@dataclass(frozen=True)
class Run:
    """A run as its folder shows it.

    Attributes:
        folder: where it lies; its name is the run's id.
        name: words of the preset.
        state: derived from living processes and exit.json, never stored.
        started_s: seconds since the epoch.
        sentence: how it ended; None while it lives.
    """

    folder: RunFolder
    name: str
    state: State
    started_s: float
    sentence: Text | None

    @property
    def id(self) -> str:
        """The folder's name."""
        return self.folder.path.name

    @property
    def output_dir(self) -> Path:
        """Where its checkpoints are."""
        try:
            named = presets.load(self.folder.preset).config.checkpoints.output_dir
        except ProblemsError:  # a damaged preset.json
            named = None
        return Path(named) if named else self.folder.checkpoints

    def latest_checkpoint(self) -> Checkpoint | None:
        """Return the newest checkpoint that training can continue from."""
        return latest_complete(self.output_dir)


def prepare(
    preset: Preset, runs_dir: Path, interpreter: Interpreter,
    repair: dict[str, Any] | None = None, *, probe: bool = False,
) -> RunFolder:  # fmt: skip
    """Check a preset and make the folder of a new run from it.

    Args:
        preset: what is asked.
        runs_dir: where the folder is made.
        interpreter: what trains.
        repair: which run it repairs, and with which remedies, as launch.json keeps it.
        probe: it only measures; its model is not written.

    Raises:
        ProblemsError: it cannot be started, with all reasons; no folder is left behind.
    """
    config = _checked(preset.config, interpreter)
    problems = list(folder_problems(runs_dir))
    if problems:
        raise ProblemsError(problems)
    name = config.logging.run_name or preset.name
    folder = _new_folder(runs_dir, name)
    try:
        _write_start(folder, config, preset.name, interpreter, repair, probe=probe)
    except OSError as error:
        shutil.rmtree(folder.path, ignore_errors=True)
        raise _unwritable(folder.path, error) from error
    return folder


def prepare_resume(
    run: Run, interpreter: Interpreter, config: RunConfig | None = None,
    repair: dict[str, Any] | None = None,
) -> RunFolder:  # fmt: skip
    """Make a run ready to go on from its newest checkpoint, in its own folder.

    Args:
        run: the run to continue; it must not be alive.
        interpreter: what trains.
        config: other parameters than before, or None for its own.
        repair: with which remedies it goes on after a failure, as launch.json keeps it.

    Raises:
        ProblemsError: it is alive, has no complete checkpoint, or cannot be started.
    """
    if run.state in LIVE:
        raise ProblemsError.one(text("The run {run} is still going.", run=run.id))
    checkpoint = run.latest_checkpoint()
    if checkpoint is None:
        raise ProblemsError.one(
            text("The run {run} has no complete checkpoint to continue from.", run=run.id)
        )
    before = config_of(run)
    own = before.model_copy(deep=True) if config is None else config.model_copy(deep=True)
    limit = own.batch.max_steps
    if run.state == "finished" and (
        own == before or (limit is not None and limit <= checkpoint.step)
    ):
        raise ProblemsError.one(
            text("The run {run} is complete. To go on, raise its steps or epochs.", run=run.id),
            "batch.max_steps",
        )
    own.checkpoints.resume_from_checkpoint = str(checkpoint.path)
    elsewhere = run.output_dir != run.folder.checkpoints
    own.checkpoints.output_dir = str(run.output_dir) if elsewhere else None
    own = _checked(own, interpreter)
    problems = list(folder_problems(run.folder.path))
    if problems:
        raise ProblemsError(problems)
    try:
        _archive(run.folder)
        _write_start(run.folder, own, run.name, interpreter, repair)
        for path in (run.folder.exit, run.folder.process, run.folder.ds_config, run.folder.oom):
            path.unlink(missing_ok=True)
    except OSError as error:
        raise _unwritable(run.folder.path, error) from error
    return run.folder


def _checked(config: RunConfig, interpreter: Interpreter) -> RunConfig:
    config = presets.resolved(config)
    version = interpreter.packages.get("deepspeed", "")
    problems = check.errors(check.check(config, deepspeed_version=version))
    if interpreter.problem is not None:
        problems.append(interpreter.problem)
    if problems:
        raise ProblemsError(problems)
    return config


def _unwritable(path: Path, error: OSError) -> ProblemsError:
    return ProblemsError.one(
        text("Nothing can be written to {path}: {error}.",
             path=str(path), error=error.strerror or str(error))
    )  # fmt: skip


def _new_folder(runs_dir: Path, name: str) -> RunFolder:
    stem = time.strftime("%Y%m%d-%H%M%S-") + paths.legal_name(name)
    for number in range(1000):
        path = runs_dir / (stem if number == 0 else f"{stem}-{number + 1}")
        try:
            path.mkdir(parents=True)
        except FileExistsError:
            continue
        except OSError as error:
            raise _unwritable(path, error) from error
        return RunFolder(path)
    raise ProblemsError.one(text("Too many runs were started at once."))


def _write_start(
    folder: RunFolder, config: RunConfig, name: str, interpreter: Interpreter,
    repair: dict[str, Any] | None, *, probe: bool = False,
) -> None:  # fmt: skip
    preset = Preset(name=name, config=config)
    write_json_atomic(folder.preset, presets.to_value(preset, portable=False))
    folder.commands.mkdir(exist_ok=True)
    folder.checkpoints.mkdir(exist_ok=True)
    started = launch.launch_value(launch.plan(config, folder, interpreter), interpreter, name)
    if repair is not None:
        started["repair"] = repair
    if probe:
        started["environment"][PROBE] = "1"
    version = interpreter.packages.get("deepspeed", "")
    started["forecast"] = outcome.promised(Case(config, deepspeed_version=version))
    write_json_atomic(folder.launch, {**started, "started_s": time.time()})


def _archive(folder: RunFolder) -> None:
    number = 1 + sum(1 for path in folder.attempts.glob("*") if path.is_dir())
    kept = folder.attempts / f"{number:03}"
    kept.mkdir(parents=True)
    for path in (
        folder.preset,
        folder.launch,
        folder.exit,
        folder.process,
        folder.ds_config,
        folder.oom,
    ):
        if path.exists():
            shutil.copy2(path, kept / path.name)  # moved, they would be gone if the disk is full
    for command in folder.commands.glob("*"):
        command.unlink()


def config_of(run: Run) -> RunConfig:
    """Return the parameters that a run was started with.

    Raises:
        ProblemsError: its preset.json is missing or broken.
    """
    return presets.load(run.folder.preset).config


class _Ended(BaseModel):
    """What is needed of exit.json."""

    state: Literal["finished", "stopped", "failed", "died"] = "died"
    sentence: Text | None = None


def read(path: Path) -> Run | None:
    """Return the run in ``path``; None where that is no run folder."""
    folder = RunFolder(path)
    started = read_json(folder.launch)
    if not isinstance(started, dict):
        return None
    alive = living_processes(folder)
    try:
        started_s = float(started.get("started_s", 0.0))
    except (TypeError, ValueError):
        started_s = 0.0
    sentence = None
    ended = read_json(folder.exit)
    if ended is not None and "trainer" not in alive:
        try:
            verdict = _Ended.model_validate(ended)
        except ValidationError:
            verdict = _Ended()
        state: State = verdict.state
        sentence = verdict.sentence
    elif alive:
        state = "running" if "supervisor" in alive else "unwatched"
        if "trainer" not in alive and not folder.events.exists():
            state = "starting"
    elif not folder.process.exists() and time.time() - started_s < _START_PATIENCE_S:
        state = "starting"
    else:
        state, sentence = _without_witness(folder)
    return Run(folder, str(started.get("preset", path.name)), state, started_s, sentence)


def _without_witness(folder: RunFolder) -> tuple[State, Text]:
    """Judge a run whose supervisor left no exit.json, by the trainer's own last words."""
    last = _last_event(folder.events)
    if last.get("event") == "finished":
        if last.get("stopped"):
            return "stopped", text("Stopped by the user.")
        return "finished", text("Finished.")
    if last.get("event") == "failed":
        failed = events.parse(last)
        if isinstance(failed, events.Failed):
            return "failed", failed.text
    return "died", text("The training process ended without telling why, and nobody watched it.")


def _last_event(path: Path) -> dict[str, Any]:
    try:
        size = path.stat().st_size
    except OSError:
        return {}
    found = Tail(path, start=max(0, size - 65536)).objects()
    return found[-1] if found else {}


def runs_in(runs_dir: Path) -> list[Run]:
    """Return all runs, newest first."""
    try:
        folders = [path for path in runs_dir.iterdir() if path.is_dir()]
    except OSError:
        return []
    found = [run for path in folders if (run := read(path)) is not None]
    return sorted(found, key=lambda run: (run.started_s, run.id), reverse=True)


def find(name: str, runs_dir: Path) -> Run:
    """Return a run by id, by the beginning of its id, by path, or ``latest``.

    Raises:
        ProblemsError: there is none, or several fit.
    """
    if name == "latest":
        runs = runs_in(runs_dir)
        if not runs:
            raise ProblemsError.one(text("There are no runs in {path}.", path=str(runs_dir)))
        return runs[0]
    for path in (runs_dir / name, Path(name)):
        run = read(path)
        if run is not None:
            return run
    fitting = [run for run in runs_in(runs_dir) if run.id.startswith(name)]
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        listed = ", ".join(run.id for run in fitting[:5])
        raise ProblemsError.one(text("Several runs fit {name}: {runs}.", name=name, runs=listed))
    raise ProblemsError.one(
        text("There is no run {name} in {path}.", name=name, path=str(runs_dir))
    )


def latest_resumable(runs_dir: Path) -> Run:
    """Return the newest run that can be continued.

    Raises:
        ProblemsError: there is none.
    """
    for run in runs_in(runs_dir):
        if run.state not in (*LIVE, "finished") and run.latest_checkpoint() is not None:
            return run
    raise ProblemsError.one(
        text("No run in {path} ended early with a complete checkpoint.", path=str(runs_dir))
    )


def delete(run: Run) -> None:
    """Delete a run's folder.

    Raises:
        ProblemsError: it is alive, or a file cannot be deleted.
    """
    if run.state in LIVE:
        raise ProblemsError.one(text("The run {run} is still going.", run=run.id))
    try:
        shutil.rmtree(run.folder.path)
    except OSError as error:
        raise ProblemsError.one(
            text("{path} cannot be deleted: {error}.",
                 path=str(error.filename or run.folder.path), error=error.strerror or str(error))
        ) from error  # fmt: skip


def size_bytes(run: Run) -> int:
    """Return the size of all files of a run."""
    return sum(path.stat().st_size for path in run.folder.path.rglob("*") if path.is_file())
