"""The program without a window: the same core, for terminals and scripts.

Exit codes: 0 success, 1 failure with one sentence, 2 wrong usage, 3 out of memory, 130 stopped.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from atom_gui import __version__
from atom_gui.cli import doctor, environments, memory, runs, settings, wheel
from atom_gui.cli.output import FAILED, OK, STOPPED
from atom_gui.core import presets
from atom_gui.core.problems import ProblemsError
from atom_gui.protocol.run_folder import DEFAULT_GRACE_S


def main(arguments: Sequence[str]) -> int:
    """Carry out one command line."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    options = _parsed(list(arguments))
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


def _parsed(arguments: list[str]) -> argparse.Namespace:
    """Return the options; what ``train`` is given behind ``--`` are flags as in other scripts."""
    flags: list[str] = []
    if arguments[:1] == ["train"] and "--" in arguments:
        at = arguments.index("--")
        arguments, flags = arguments[:at], arguments[at + 1 :]
    elif len(arguments) == 1 and Path(arguments[0]).suffix == presets.SUFFIX:
        arguments = ["open", *arguments]  # as the file manager starts a program for its files
    options = _parser().parse_args(arguments)
    options.flags = flags
    return options


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

    opened = commands.add_parser("open", help="open the window with a preset or script")
    opened.add_argument("file", metavar="FILE", help="a preset, or a script to import")
    _window_options(opened)
    opened.set_defaults(deed=_window)

    train = commands.add_parser(
        "train", help="train a preset without a window",
        epilog="Behind -- may stand flags as in pretrain.sh: train -- --model_name_or_path M "
        "--train_files a.csv b.csv",
    )  # fmt: skip
    train.add_argument("preset", nargs="?", metavar="PRESET", help="name or file of a preset")
    train.add_argument(
        "--set", action="append", default=[], dest="settings", metavar="SECTION.FIELD=VALUE",
        help="change a parameter; may be given several times",
    )  # fmt: skip
    train.add_argument("--resume", metavar="RUN", help="continue this run, or latest")
    train.add_argument(
        "--memory-budget", type=settings.size_bytes, metavar="SIZE",
        help="use no more than this of the card, or of RAM where there is none",
    )  # fmt: skip
    _start_options(train)
    _script_options(train)
    train.set_defaults(deed=runs.train)

    listed = commands.add_parser("runs", help="list runs")
    _script_options(listed)
    listed.set_defaults(deed=runs.runs)

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
    stop.set_defaults(deed=runs.stop)

    listed = commands.add_parser("presets", help="list presets")
    listed.add_argument("--json", action="store_true", help="print one JSON value")
    listed.set_defaults(deed=settings.list_presets)
    _memory_commands(commands)
    _settings_commands(commands)
    looked = commands.add_parser("doctor", help="tell what of this computer fits, and what is next")
    doctor.add_options(looked)
    looked.set_defaults(deed=doctor.doctor)
    environments.add_commands(
        commands.add_parser("env", help="make and choose training environments")
    )
    wheel.add_commands(commands.add_parser("wheel", help="build DeepSpeed as a wheel"))
    return parser


def _memory_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    forecast = commands.add_parser("forecast", help="tell whether a preset fits, and what would")
    forecast.add_argument("preset", metavar="PRESET", help="name or file of a preset")
    forecast.add_argument(
        "--set", action="append", default=[], dest="settings", metavar="SECTION.FIELD=VALUE",
        help="change a parameter; may be given several times",
    )  # fmt: skip
    _machine_options(forecast)
    forecast.add_argument("--what-fits", action="store_true",
                          help="search for what fits, the least changed first")  # fmt: skip
    forecast.add_argument("--probe", action="store_true",
                          help="train two steps first, and use what they measure")  # fmt: skip
    forecast.add_argument("--python", help="training interpreter of the probe")
    _script_options(forecast)
    forecast.set_defaults(deed=memory.forecast_preset)

    diagnosed = commands.add_parser("diagnose", help="tell why a run failed, from its log")
    diagnosed.add_argument("log", metavar="LOGFILE|RUN", help="a log, or a run as in stop")
    diagnosed.add_argument("--preset", metavar="PRESET",
                           help="of the run, to recognise what a request was for")  # fmt: skip
    _script_options(diagnosed)
    diagnosed.set_defaults(deed=memory.diagnose_log)

    repaired = commands.add_parser("repair", help="tell what helps a run that was out of memory")
    repaired.add_argument("run", metavar="RUN", help="id, its beginning, or latest")
    repaired.add_argument("--apply", metavar="best|NAMES",
                          help="print the preset with the best remedies, or with those named, "
                          "separated by commas")  # fmt: skip
    repaired.add_argument("--start", action="store_true",
                          help="train with them: from the last checkpoint, or anew")  # fmt: skip
    _start_options(repaired)
    _script_options(repaired)
    repaired.set_defaults(deed=memory.repair_run)


def _settings_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    checked = commands.add_parser(
        "check", help="tell every problem of a preset, DeepSpeed configuration or script"
    )
    checked.add_argument("file", metavar="FILE", help="its file, or the name of a preset")
    checked.add_argument("--json", action="store_true", help="print one JSON value")
    _machine_options(checked)
    checked.set_defaults(deed=settings.check_file)

    imported = commands.add_parser("import", help="make a preset of a script or configuration")
    imported.add_argument("file", type=Path, metavar="FILE",
                          help="pretrain.sh, .bat, .ps1, arguments as JSON, ds_config.json, "
                          "LLaMA-Factory YAML, or a run folder")  # fmt: skip
    imported.add_argument("-o", "--output", type=Path, required=True, metavar="PRESET",
                          help="file of the new preset")  # fmt: skip
    imported.add_argument("--all", action="store_true",
                          help="take over options that are commented out, too")  # fmt: skip
    imported.add_argument("--overwrite", action="store_true",
                          help="replace a preset that is there already")  # fmt: skip
    imported.add_argument("--json", action="store_true", help="print one JSON value")
    imported.set_defaults(deed=settings.import_file)

    exported = commands.add_parser("export", help="write the command of a preset as a script")
    exported.add_argument("preset", metavar="PRESET", help="name or file of a preset")
    exported.add_argument("--format", choices=("sh", "bat", "ps1", "ds_config"), default="sh")
    exported.add_argument("-o", "--output", type=Path, metavar="FILE",
                          help="where to write it, instead of printing it")  # fmt: skip
    exported.set_defaults(deed=settings.export_preset)

    fields = commands.add_parser("fields", help="list every parameter")
    fields.add_argument("--json", action="store_true", help="print one JSON value")
    fields.set_defaults(deed=settings.list_fields)

    zero = commands.add_parser("zero", help="explain DeepSpeed's configuration")
    deeds = zero.add_subparsers(metavar="DEED", required=True)
    explain = deeds.add_parser("explain", help="tell what a key means")
    explain.add_argument("key", metavar="KEY",
                         help="such as zero_optimization.stage3_max_live_parameters")  # fmt: skip
    explain.add_argument("--json", action="store_true", help="print one JSON value")
    explain.set_defaults(deed=settings.explain_key)


def _start_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--python", help="training interpreter")
    follow = parser.add_mutually_exclusive_group()
    follow.add_argument("--follow", action="store_true", help="show progress (the default)")
    follow.add_argument("--detach", action="store_true", help="start and return")


def _machine_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--gpu", type=settings.size_bytes, metavar="SIZE",
                        help="judge for a card of this size, such as 24GiB")  # fmt: skip
    parser.add_argument("--ram", type=settings.size_bytes, metavar="SIZE",
                        help="judge for this much memory")  # fmt: skip
    parser.add_argument("--platform", choices=("windows", "linux"), help="judge for this system")


def _script_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--runs-dir", type=Path, metavar="DIR", help="folder of the runs")
    parser.add_argument("--json", action="store_true", help="print one JSON value")


def _window_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--runs-dir", type=Path, metavar="DIR", help="folder of the runs")
    parser.add_argument("--language", choices=("system", "en", "zh_CN"), help="for this start")
    parser.add_argument("--theme", choices=("system", "light", "dark"), help="for this start")
    parser.set_defaults(exit_when_done=False, screenshot=None, file=None, preset=None)


def _window(options: argparse.Namespace) -> int:
    from atom_gui import app  # Qt only where a window is wanted

    return app.run(
        preset=options.preset,
        file=options.file,
        runs_dir=options.runs_dir,
        language=options.language,
        theme=options.theme,
        exit_when_done=options.exit_when_done,
        screenshot=options.screenshot,
    )
