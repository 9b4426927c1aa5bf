"""Commands about training environments: create, list, use, remove."""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path

from atom_gui.cli.jobs import follow
from atom_gui.cli.output import FAILED, OK, print_result, tell
from atom_gui.core import environments, interpreters, paths
from atom_gui.core.doctor import smoke
from atom_gui.core.doctor.findings import Profile
from atom_gui.core.environments import EnvironmentRequest, KnownEnvironment
from atom_gui.core.environments.create import Proof
from atom_gui.core.environments.mirrors import MIRRORS
from atom_gui.core.job import Bench, StepFailedError
from atom_gui.core.problems import ProblemsError
from atom_gui.schema.words import Text, text


def create(options: argparse.Namespace) -> int:
    """Make a training environment, or go on where that was stopped."""
    request = EnvironmentRequest(
        profile=options.profile,
        python=_interpreter(options.python),
        path=_whole(options.path),
        mirror=options.mirror,
        torch_mirror=options.torch_mirror,
        wheels=options.wheels and _whole(options.wheels),
        deepspeed_wheel=options.deepspeed_wheel and _whole(options.deepspeed_wheel),
        extras=tuple(options.extra),
        keep_downloads=options.keep_downloads,
    )
    prove = None if options.no_proof else proof(options.profile)
    job = environments.create_job(request, prove=prove)
    code = follow(job, as_json=options.json, verbose=options.verbose)
    if code == OK and not options.json:
        print(f"interpreter: {environments.find(str(request.path)).python}")
    return code


def _whole(given: str | Path) -> Path:
    return Path(os.path.abspath(paths.given(given)))  # also without ".."


def _interpreter(named: str | None) -> Path:
    if named:
        return interpreters.choose(named)
    if getattr(sys, "frozen", False):  # then this program is no Python
        raise ProblemsError.one(text("Name the Python that the environment is made from: --python"))
    return Path(sys.executable)


def proof(profile: Profile) -> Proof:
    """Return the last step of an environment for a profile: two ZeRO steps in it."""

    def prove(bench: Bench, python: Path) -> Text | None:
        asked = smoke.SmokeRequest(python=python, device="cpu" if profile == "cpu" else "auto")
        found = smoke.prove(bench, asked)
        if found.failed:
            raise StepFailedError(found.sentence)
        return found.sentence

    return prove


def list_all(options: argparse.Namespace) -> int:
    """List the known environments."""
    found = environments.list_environments()
    if options.json:
        print(json.dumps([_value(one) for one in found], ensure_ascii=False))
        return OK
    if not found:
        print("There are no training environments yet; env create makes one.")
    for one in found:
        mark = "*" if one.chosen else " "
        state = one.state if one.exists or one.state != "done" else "missing"
        kind = one.profile or "not ours"
        print(f"{mark} {one.name:<20} {kind:<9} {state:<8} {one.python_version:<8} {one.path}")
        if one.packages:
            versions = (f"{name} {version}" for name, version in one.packages.items())
            print(f"    {', '.join(versions)}")
    return OK


def _value(one: KnownEnvironment) -> dict[str, object]:
    return {
        "name": one.name, "path": str(one.path), "python": str(one.python),
        "python_version": one.python_version, "profile": one.profile or None, "ours": one.ours,
        "created": one.created or None, "state": one.state, "exists": one.exists,
        "chosen": one.chosen, "packages": one.packages,
    }  # fmt: skip


def use(options: argparse.Namespace) -> int:
    """Let an environment train from now on; a folder that is not known yet is adopted."""
    try:
        found = environments.find(options.environment).path
    except ProblemsError:
        found = _whole(options.environment)
        if not found.is_dir():
            raise
    used = environments.use(found)
    print_result(options, {"environment": used.name, "python": str(used.python)})
    return OK


def remove(options: argparse.Namespace) -> int:
    """Delete an environment that this program made, or forget another one."""
    found = environments.find(options.environment)
    planned = environments.planned_removal(found.path)
    confirmed = options.yes
    if planned.obstacle is None and not confirmed:
        if not sys.stdin.isatty():
            tell(f"{planned.question} Say so with --yes.")
            return FAILED
        confirmed = input(f"{planned.question} [y/N] ").strip().lower() in ("y", "yes")
        if not confirmed:
            return FAILED
    done = environments.remove(found.path, confirmed=confirmed)
    print_result(options, {"removed": str(done.path), "deleted": done.deletes,
                           "freed_bytes": done.size_bytes})  # fmt: skip
    return OK


def add_commands(parser: argparse.ArgumentParser) -> None:
    """Add ``env``'s own commands."""
    deeds = parser.add_subparsers(metavar="DEED", required=True)
    _create_options(deeds.add_parser("create", help="make one, or go on where it was stopped"))
    listed = deeds.add_parser("list", help="list those that are known")
    listed.set_defaults(deed=list_all)
    used = deeds.add_parser("use", help="let one train from now on")
    used.add_argument("environment", metavar="PATH|NAME",
                      help="its folder; one that somebody else made is adopted")  # fmt: skip
    used.set_defaults(deed=use)
    removed = deeds.add_parser(
        "remove", help="delete one that this program made, or forget another one"
    )
    removed.add_argument("environment", metavar="PATH|NAME", help="its folder, or the name of it")
    removed.add_argument("--yes", action="store_true", help="do not ask")
    removed.set_defaults(deed=remove)
    for deed in (listed, used, removed):
        deed.add_argument("--json", action="store_true", help="print one JSON value")


def _create_options(parser: argparse.ArgumentParser) -> None:
    names = ", ".join(mirror.name for mirror in MIRRORS)
    parser.add_argument("--profile", choices=("cuda118", "wheel", "wsl2", "cpu"), required=True,
                        help="the way to train")  # fmt: skip
    parser.add_argument("--path", type=Path, required=True, metavar="FOLDER",
                        help="where it shall lie")  # fmt: skip
    parser.add_argument("--python", help="the Python that it is made from")
    parser.add_argument("--mirror", default="", metavar="NAME|URL",
                        help=f"where packages come from: {names}, or an index")  # fmt: skip
    parser.add_argument("--torch-mirror", default="", metavar="NAME|URL",
                        help="where torch comes from (default: the mirror's)")  # fmt: skip
    parser.add_argument("--wheels", type=Path, metavar="FOLDER",
                        help="install from wheels in a folder, without a network")  # fmt: skip
    parser.add_argument("--deepspeed-wheel", type=Path, metavar="FILE",
                        help="a wheel of DeepSpeed that was built before")  # fmt: skip
    parser.add_argument("--extra", action="append", default=[], metavar="REQUIREMENT",
                        help="one more package; may be given several times")  # fmt: skip
    parser.add_argument("--keep-downloads", action="store_true",
                        help="leave the downloaded files in the folder of the job")  # fmt: skip
    parser.add_argument("--no-proof", action="store_true",
                        help="do not train two ZeRO steps at the end")  # fmt: skip
    parser.add_argument("--verbose", action="store_true", help="show every line of the log")
    parser.add_argument("--json", action="store_true", help="print each event as a line of JSON")
    parser.set_defaults(deed=create)
