"""Commands about runs: train, list, stop."""

from __future__ import annotations

import argparse
import json
import subprocess
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from atom_gui.cli.output import FAILED, OK, OUT_OF_MEMORY, STOPPED, print_result, tell
from atom_gui.core import (
    aftermath,
    interpreters,
    launch,
    outcome,
    preferences,
    presets,
    run_library,
)
from atom_gui.core.case import Case
from atom_gui.core.check import check
from atom_gui.core.importers import flags
from atom_gui.core.liveness import end_by_force
from atom_gui.core.presets import Preset
from atom_gui.core.problems import ProblemsError
from atom_gui.core.progress import progress_line
from atom_gui.core.run_library import LIVE, Run
from atom_gui.core.run_state import RunFollower, RunState
from atom_gui.protocol.children import apart
from atom_gui.protocol.run_folder import RunFolder
from atom_gui.schema.run_config import RunConfig
from atom_gui.schema.words import text

_EXIT_CODES = {"finished": OK, "stopped": STOPPED}
_LOOK_INTERVAL_S = 0.3
_LINE_INTERVAL_S = 2.0


def runs_dir(options: argparse.Namespace) -> Path:
    """Return the folder of the runs that the options or the settings name."""
    return Path(options.runs_dir or preferences.load().runs_path).absolute()


def train(options: argparse.Namespace) -> int:
    """Train a preset, or what flags behind -- say, or continue a run."""
    folder_of_runs = runs_dir(options)
    named = options.python or preferences.load().training_python
    interpreter = interpreters.probe(interpreters.choose(named))
    if options.resume:
        folder = _resumed(options, interpreter)
    else:
        preset = _asked_for(options)
        folder = run_library.prepare(preset, folder_of_runs, interpreter)
        for problem in check(preset.config):
            tell(f"{problem.severity}: {problem}")
    return start(folder, options)


def start(folder: RunFolder, options: argparse.Namespace) -> int:
    """Start a run that is ready, and follow it to its end unless it shall go on alone."""
    start_supervisor(folder)
    tell(f"run folder: {folder.path}")
    if options.detach:
        print_result(options, {"run": folder.path.name, "folder": str(folder.path)})
        return OK
    return follow(folder, options)


def _asked_for(options: argparse.Namespace) -> Preset:
    """Return the preset with the settings and flags of the command line."""
    if options.preset is None and not options.flags and not options.settings:
        raise ProblemsError.one(text("Name a preset to train; the command presets lists them."))
    preset = Preset(name="", config=RunConfig())
    if options.preset is not None:
        preset = presets.find(options.preset)
        for warning in preset.warnings:
            tell(f"warning: {warning}")
    changes, notes = flags.settings(options.flags)
    for note in notes:
        tell(f"{note.severity}: {note.sentence}")
    settings = [f"{path}={json.dumps(value)}" for path, value in changes.items()]
    config = presets.with_settings(preset.config, [*options.settings, *settings])
    return replace(preset, config=_with_budget(config, options.memory_budget))


def _with_budget(config: RunConfig, budget_bytes: int | None) -> RunConfig:
    """Limit the memory of what trains: the card's, or without one the computer's."""
    if budget_bytes is None:
        return config
    kind = "ram" if Case(config).card is None else "gpu"
    return presets.with_settings(config, [f"precision.{kind}_budget_gib={budget_bytes / 2**30}"])


def _resumed(options: argparse.Namespace, interpreter: interpreters.Interpreter) -> RunFolder:
    folder_of_runs = runs_dir(options)
    run = (
        run_library.latest_resumable(folder_of_runs)
        if options.resume == "latest"
        else run_library.find(options.resume, folder_of_runs)
    )
    base = presets.find(options.preset).config if options.preset else run_library.config_of(run)
    config = _with_budget(presets.with_settings(base, options.settings), options.memory_budget)
    return run_library.prepare_resume(run, interpreter, config)


def start_supervisor(folder: RunFolder) -> None:
    """Start the process that trains and watches; it outlives this one."""
    argv, environment = launch.supervisor_command(folder)
    subprocess.Popen(
        argv, cwd=folder.path, env=interpreters.child_environment(environment),
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **apart(),
    )  # fmt: skip


def follow(folder: RunFolder, options: argparse.Namespace | None) -> int:
    """Print progress until the run ends; Ctrl+C stops and saves, a second one only looks away.

    Args:
        folder: of the run.
        options: how the result is printed; None where it is not.
    """
    follower = RunFollower(folder)
    told = progress_line(follower.read_all())  # of a run that is continued: its old last line
    told_at_s, asked = 0.0, False
    while True:
        try:
            follower.update()
            line = progress_line(follower.state)
            now_s = time.monotonic()
            if line != told and now_s - told_at_s >= _LINE_INTERVAL_S:
                tell(line)
                told, told_at_s = line, now_s
            run = run_library.read(folder.path)
            if run is None or run.state not in LIVE:
                break
            time.sleep(_LOOK_INTERVAL_S)
        except KeyboardInterrupt:
            if asked:
                tell("It stops and saves in the background.")
                return STOPPED
            asked = True
            folder.send("stop")
            tell("Stopping: a checkpoint is saved first. Press Ctrl+C again to look away.")
    state = follower.read_all()
    if progress_line(state) != told:
        tell(progress_line(state))
    return _finish(run, state, options)


def _finish(run: Run | None, state: RunState, options: argparse.Namespace | None) -> int:
    if run is None:
        raise ProblemsError.one(text("The run folder is gone."))
    if options is not None:
        print_result(options, _summary(run, state))
    code = _EXIT_CODES.get(run.state, FAILED)
    if code == FAILED:
        diagnosis = aftermath.read(run.folder) or aftermath.record(run.folder)
        tell(f"error: {diagnosis.sentence if diagnosis.of_memory else run.sentence}")
        if diagnosis.of_memory:
            if diagnosis.detail is not None:
                tell(str(diagnosis.detail))
            tell(f"What helps: main.py repair {run.id}")
            code = OUT_OF_MEMORY
        tell(f"The log is {run.folder.console}")
    return code


def _summary(run: Run, state: RunState) -> dict[str, Any]:
    checkpoint = run.latest_checkpoint()
    return {
        "run": run.id,
        "folder": str(run.folder.path),
        "state": run.state,
        "sentence": str(run.sentence) if run.sentence else None,
        "step": state.step,
        "total_steps": state.total_steps,
        "loss_first": state.first_loss,
        "loss_last": state.loss,
        "eval_loss": state.evaluated.loss if state.evaluated else None,
        "checkpoint": str(checkpoint.path) if checkpoint else None,
        "seconds": round(state.elapsed_s(), 1),
        "memory": {
            name: {"measured_bytes": round(found.measured_bytes),
                   "promised_bytes": round(found.promised_bytes),
                   "error": round(found.error, 4)}
            for name, found in outcome.of_run(run.folder, state).items()
        } if state.ended else {},
    }  # fmt: skip


def runs(options: argparse.Namespace) -> int:
    """List runs."""
    folder_of_runs = runs_dir(options)
    if options.runs_dir and not folder_of_runs.is_dir():
        raise ProblemsError.one(text("There is no folder {path}.", path=str(folder_of_runs)))
    found = run_library.runs_in(folder_of_runs)
    states = [RunFollower(run.folder).read_all() for run in found]
    rows = [_summary(run, state) for run, state in zip(found, states, strict=True)]
    if options.json:
        print(json.dumps(rows, ensure_ascii=False))
        return OK
    if not rows:
        print("There are no runs yet.")
    for row in rows:
        loss = "" if row["loss_last"] is None else f"loss {row['loss_last']:.4f}"
        steps = f"{row['step']:,}/{row['total_steps']:,}"
        print(f"{row['run']:<44} {row['state']:<10} {steps:>15}  {loss}")
    return OK


def stop(options: argparse.Namespace) -> int:
    """Save a checkpoint and end a run."""
    folder_of_runs = runs_dir(options)
    living = [run for run in run_library.runs_in(folder_of_runs) if run.state in LIVE]
    latest = options.run == "latest" and living
    run = living[0] if latest else run_library.find(options.run, folder_of_runs)
    if run.state not in LIVE:
        raise ProblemsError.one(text("The run {run} is not going.", run=run.id))
    if options.now:
        end_by_force(run.folder)
    else:
        run.folder.send("stop", grace_s=options.grace)
    until_s = time.monotonic() + options.grace
    while not options.no_wait and run.state in LIVE:
        time.sleep(_LOOK_INTERVAL_S)
        run = run_library.read(run.folder.path) or run
        if run.state == "unwatched" and time.monotonic() > until_s:  # nobody else enforces it
            end_by_force(run.folder)
    if options.json:
        print(json.dumps(_summary(run, RunFollower(run.folder).read_all()), ensure_ascii=False))
    else:
        print(f"{run.id}: {run.sentence or 'asked to stop'}")
    return OK
