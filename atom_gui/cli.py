"""The program without a window: the same core, for terminals and scripts.

Exit codes: 0 success, 1 failure with one sentence, 130 stopped, 2 wrong usage.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from atom_gui import __version__
from atom_gui.core import interpreters, launch, preferences, presets, run_library
from atom_gui.core.check import check
from atom_gui.core.liveness import end_by_force
from atom_gui.core.problems import ProblemsError
from atom_gui.core.progress import progress_line
from atom_gui.core.run_library import LIVE, Run
from atom_gui.core.run_state import RunFollower, RunState
from atom_gui.protocol.children import apart
from atom_gui.protocol.run_folder import DEFAULT_GRACE_S, RunFolder
from atom_gui.schema.words import text

OK, FAILED, STOPPED = 0, 1, 130
_EXIT_CODES = {"finished": OK, "stopped": STOPPED}
_LOOK_INTERVAL_S = 0.3
_LINE_INTERVAL_S = 2.0


def main(arguments: Sequence[str]) -> int:
    """Carry out one command line."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    options = _parser().parse_args(list(arguments))
    try:
        code: int = options.deed(options)
    except ProblemsError as error:
        for problem in error.problems:
            print(f"error: {problem}", file=sys.stderr)
        return FAILED
    except BrokenPipeError:  # the reader had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except OSError as error:
        print(f"error: {error.filename or ''}: {error.strerror or error}", file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        return STOPPED
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="main.py", description="Continues the pretraining of Llama-family models. Without a "
        "command the window opens.",
    )  # fmt: skip
    parser.add_argument("--version", action="version", version=__version__)
    _window_options(parser)
    parser.set_defaults(deed=_window, preset=None)
    commands = parser.add_subparsers(metavar="COMMAND")

    demo = commands.add_parser("demo", help="open the window and train the bundled model")
    _window_options(demo)
    demo.add_argument("--exit-when-done", action="store_true", help="close when training ended")
    demo.add_argument("--screenshot", type=Path, metavar="PNG", help="save a picture at the end")
    demo.set_defaults(deed=_window, preset="demo")

    train = commands.add_parser("train", help="train a preset without a window")
    train.add_argument("preset", nargs="?", metavar="PRESET", help="name or file of a preset")
    train.add_argument(
        "--set", action="append", default=[], dest="settings", metavar="SECTION.FIELD=VALUE",
        help="change a parameter; may be given several times",
    )  # fmt: skip
    train.add_argument("--resume", metavar="RUN", help="continue this run, or latest")
    train.add_argument("--python", help="training interpreter")
    follow = train.add_mutually_exclusive_group()
    follow.add_argument("--follow", action="store_true", help="show progress (the default)")
    follow.add_argument("--detach", action="store_true", help="start and return")
    _script_options(train)
    train.set_defaults(deed=_train)

    runs = commands.add_parser("runs", help="list runs")
    _script_options(runs)
    runs.set_defaults(deed=_runs)

    stop = commands.add_parser("stop", help="save a checkpoint and end a run")
    stop.add_argument(
        "run", metavar="RUN", help="id, its beginning, or latest: the newest that goes on"
    )
    stop.add_argument("--now", action="store_true", help="end it by force, without saving")
    stop.add_argument(
        "--grace", type=float, default=DEFAULT_GRACE_S, metavar="SECONDS",
        help="end it by force after so long (default %(default)g)",
    )  # fmt: skip
    stop.add_argument("--no-wait", action="store_true", help="do not wait for its end")
    _script_options(stop)
    stop.set_defaults(deed=_stop)

    listed = commands.add_parser("presets", help="list presets")
    listed.add_argument("--json", action="store_true", help="print one JSON value")
    listed.set_defaults(deed=_presets)
    return parser


def _script_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--runs-dir", type=Path, metavar="DIR", help="folder of the runs")
    parser.add_argument("--json", action="store_true", help="print one JSON value")


def _window_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--runs-dir", type=Path, metavar="DIR", help="folder of the runs")
    parser.add_argument("--language", choices=("system", "en", "zh_CN"), help="for this start")
    parser.add_argument("--theme", choices=("system", "light", "dark"), help="for this start")
    parser.set_defaults(exit_when_done=False, screenshot=None)


def _window(options: argparse.Namespace) -> int:
    from atom_gui import app  # Qt only where a window is wanted

    return app.run(
        preset=options.preset,
        runs_dir=options.runs_dir,
        language=options.language,
        theme=options.theme,
        exit_when_done=options.exit_when_done,
        screenshot=options.screenshot,
    )


def _runs_dir(options: argparse.Namespace) -> Path:
    return Path(options.runs_dir or preferences.load().runs_path).absolute()


def _train(options: argparse.Namespace) -> int:
    runs_dir = _runs_dir(options)
    named = options.python or preferences.load().training_python
    interpreter = interpreters.probe(interpreters.choose(named))
    if options.resume:
        folder = _resumed(options, runs_dir, interpreter)
    elif options.preset is None:
        raise ProblemsError.one(text("Name a preset to train; the command presets lists them."))
    else:
        preset = presets.find(options.preset)
        for warning in preset.warnings:
            _tell(f"warning: {warning}")
        config = presets.with_settings(preset.config, options.settings)
        folder = run_library.prepare(replace(preset, config=config), runs_dir, interpreter)
        for problem in check(config):
            _tell(f"{problem.severity}: {problem}")
    start_supervisor(folder)
    _tell(f"run folder: {folder.path}")
    if options.detach:
        _print_result(options, {"run": folder.path.name, "folder": str(folder.path)})
        return OK
    return _follow(folder, options)


def _resumed(
    options: argparse.Namespace, runs_dir: Path, interpreter: interpreters.Interpreter
) -> RunFolder:
    run = (
        run_library.latest_resumable(runs_dir)
        if options.resume == "latest"
        else run_library.find(options.resume, runs_dir)
    )
    base = presets.find(options.preset).config if options.preset else run_library.config_of(run)
    config = presets.with_settings(base, options.settings)
    return run_library.prepare_resume(run, interpreter, config)


def start_supervisor(folder: RunFolder) -> None:
    """Start the process that trains and watches; it outlives this one."""
    argv, environment = launch.supervisor_command(folder)
    subprocess.Popen(
        argv, cwd=folder.path, env=interpreters.child_environment(environment),
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **apart(),
    )  # fmt: skip


def _tell(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def _follow(folder: RunFolder, options: argparse.Namespace) -> int:
    """Print progress until the run ends; Ctrl+C stops and saves, a second one only looks away."""
    follower = RunFollower(folder)
    told = progress_line(follower.read_all())  # of a run that is continued: its old last line
    told_at_s, asked = 0.0, False
    while True:
        try:
            follower.update()
            line = progress_line(follower.state)
            now_s = time.monotonic()
            if line != told and now_s - told_at_s >= _LINE_INTERVAL_S:
                _tell(line)
                told, told_at_s = line, now_s
            run = run_library.read(folder.path)
            if run is None or run.state not in LIVE:
                break
            time.sleep(_LOOK_INTERVAL_S)
        except KeyboardInterrupt:
            if asked:
                _tell("It stops and saves in the background.")
                return STOPPED
            asked = True
            folder.send("stop")
            _tell("Stopping: a checkpoint is saved first. Press Ctrl+C again to look away.")
    state = follower.read_all()
    if progress_line(state) != told:
        _tell(progress_line(state))
    return _finish(run, state, options)


def _finish(run: Run | None, state: RunState, options: argparse.Namespace) -> int:
    if run is None:
        raise ProblemsError.one(text("The run folder is gone."))
    _print_result(options, _summary(run, state))
    code = _EXIT_CODES.get(run.state, FAILED)
    if code == FAILED:
        _tell(f"error: {run.sentence}")
        _tell(f"The log is {run.folder.console}")
    return code


def _print_result(options: argparse.Namespace, result: dict[str, Any]) -> None:
    if options.json:
        print(json.dumps(result, ensure_ascii=False))
        return
    for key, value in result.items():
        if value is not None:
            shown = f"{value:.4f}" if isinstance(value, float) else value
            print(f"{key.replace('_', ' ')}: {shown}")


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
    }


def _runs(options: argparse.Namespace) -> int:
    runs_dir = _runs_dir(options)
    if options.runs_dir and not runs_dir.is_dir():
        raise ProblemsError.one(text("There is no folder {path}.", path=str(runs_dir)))
    runs = run_library.runs_in(runs_dir)
    states = [RunFollower(run.folder).read_all() for run in runs]
    rows = [_summary(run, state) for run, state in zip(runs, states, strict=True)]
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


def _stop(options: argparse.Namespace) -> int:
    runs_dir = _runs_dir(options)
    living = [run for run in run_library.runs_in(runs_dir) if run.state in LIVE]
    latest = options.run == "latest" and living
    run = living[0] if latest else run_library.find(options.run, runs_dir)
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


def _presets(options: argparse.Namespace) -> int:
    own, broken = presets.user_presets()
    rows = [
        {"name": preset.path.stem if preset.path else preset.name, "title": preset.name,
         "builtin": preset.builtin, "note": preset.note, "path": str(preset.path)}
        for preset in [*presets.builtin_presets(), *own]
    ]  # fmt: skip
    if options.json:
        print(json.dumps(rows, ensure_ascii=False))
    else:
        for row in rows:
            kind = "built in" if row["builtin"] else "yours"
            print(f"{row['name']:<24} {kind:<9} {row['note']}")
    for error in broken:
        _tell(f"warning: {error}")
    return OK
