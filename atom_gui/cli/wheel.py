"""Commands that build DeepSpeed as a wheel."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from atom_gui.cli.jobs import follow
from atom_gui.cli.output import FAILED, OK, tell
from atom_gui.core import interpreters, paths, preferences
from atom_gui.core.addresses import without_credentials
from atom_gui.core.doctor.facts import MachineFacts
from atom_gui.core.doctor.probe import probe
from atom_gui.core.problems import ProblemsError
from atom_gui.core.wheel import patches, sources, steps, vcvars
from atom_gui.core.wheel.environment import BuildEnvironment, build_environment
from atom_gui.core.wheel.ops import op
from atom_gui.core.wheel.preflight import preflight
from atom_gui.core.wheel.request import WheelRequest, default_request, toolset_for
from atom_gui.core.wheel.script import script
from atom_gui.schema.words import text

_WORD_CHARACTERS = 200


def build(options: argparse.Namespace) -> int:
    """Build, install and prove a wheel; the same command goes on where it was stopped."""
    facts = _facts(options)
    request = _request(options, facts)
    asked = steps.question(request, install=not options.no_install)
    if asked is not None and not options.yes and not _agrees(str(asked)):
        return FAILED
    watch = steps.Watch(explained=lambda one: tell(f"    {one.severity}: {one.cause}")
                        if one.severity == "fatal" and not options.json else None)  # fmt: skip
    job = steps.build_job(request, facts, watch=watch, install=not options.no_install)
    return follow(job, as_json=options.json, verbose=options.verbose)


def _agrees(question: str) -> bool:
    if not sys.stdin.isatty():
        tell(f"{question} Say so with --yes.")
        return False
    return input(f"{question} [y/N] ").strip().lower() in ("y", "yes")


def plan(options: argparse.Namespace) -> int:
    """Tell what a build would do, without doing it."""
    facts = _facts(options)
    request = _request(options, facts)
    found = preflight(request, facts)
    made = _environment(request, facts)
    if options.script:
        options.script.parent.mkdir(parents=True, exist_ok=True)
        options.script.write_text(script(request, made), encoding="utf-8", newline="")
        tell(f"Written: {options.script}")
        return OK
    if options.json:
        print(json.dumps(_plan_value(request, found, made), ensure_ascii=False))
        return OK
    print(f"DeepSpeed {request.version} for {request.python}")
    for one in found:
        print(f"{one.severity:<8}{one.found}" + (f" {one.fix}" if one.severity != "note" else ""))
    for variable in made.variables:
        print(f"{variable.name}={without_credentials(variable.value)}\n    {variable.why}")
    for command in made.commands:
        print(f"{command.about}\n    {_shown(command.argv)}")
    broken = any(one.severity == "broken" for one in found)
    return FAILED if broken else OK


def _shown(argv: tuple[str, ...]) -> str:
    words = [word if len(word) <= _WORD_CHARACTERS else "..." for word in argv]
    return subprocess.list2cmdline(words)


def patch(options: argparse.Namespace) -> int:
    """Correct a source folder for Microsoft's compiler, show what would change, or restore it."""
    folder = paths.given(options.folder)
    if not sources.version_in(folder):
        raise ProblemsError.one(text("{folder} holds no sources of DeepSpeed.", folder=str(folder)))
    if options.revert:
        restored, changed = patches.revert(folder)
        for name in restored:
            print(f"restored: {name}")
        for name in changed:
            print(f"kept, since it was changed meanwhile: {name}")
        return FAILED if changed else OK
    for one in patches.plan(folder) if options.show else patches.apply(folder):
        print(f"{one.id} {one.file}: {one.state}. {one.about}")
        if one.diff:
            print(one.diff, end="" if one.diff.endswith("\n") else "\n")
    return OK


def _facts(options: argparse.Namespace) -> MachineFacts:
    if getattr(options, "facts", None):
        return facts_in(options.facts)
    named = options.python or preferences.load().training_python
    return probe(interpreters.choose(named))


def facts_in(path: Path) -> MachineFacts:
    """Read facts that were saved, by themselves or in what ``doctor --json`` printed.

    Raises:
        ProblemsError: the file holds no such facts.
        OSError: it cannot be read.
    """
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
        inner = value.get("facts", value) if isinstance(value, dict) else value
        return MachineFacts.model_validate(inner)
    except ValueError as error:  # no UTF-8, no JSON, no such facts
        raise ProblemsError.one(
            text("{file} holds no facts of a computer.", file=str(path))
        ) from error


def _request(options: argparse.Namespace, facts: MachineFacts) -> WheelRequest:
    try:
        return _asked(options, facts)
    except ValidationError as error:
        first = error.errors()[0]
        raise ProblemsError.one(
            text("{name}: {error}", name=".".join(map(str, first["loc"])), error=first["msg"])
        ) from error


def _asked(options: argparse.Namespace, facts: MachineFacts) -> WheelRequest:
    python = "" if facts.training_python is None else (facts.training_python.path or "")
    request = default_request(
        facts, options.profile, version=options.version or "", python=python,
        output=os.path.abspath(paths.given(options.output)) if options.output else "",
    )  # fmt: skip
    values = _source(options, request)
    if options.ops:
        values["ops"] = sorted(_op_key(name) for name in options.ops.split(","))
    for name in ("jobs", "mirror", "toolset"):
        if getattr(options, name):
            values[name] = getattr(options, name)
    return request.changed(**values)


def _source(options: argparse.Namespace, request: WheelRequest) -> dict[str, Any]:
    if not options.source:
        return {}
    if options.source == "pypi":
        return {"source": "sdist", "place": ""}
    place = paths.given(options.source)
    if place.is_dir():
        version = options.version or sources.version_in(place) or request.version
        return {"source": "folder", "place": os.path.abspath(place), "version": version}
    if place.is_file():
        return {"source": "sdist", "place": os.path.abspath(place)}
    return {"source": "git", "place": options.source}


def _op_key(name: str) -> str:
    key = name.strip().upper().removeprefix("DS_BUILD_")
    try:
        return op(key).key
    except KeyError:
        raise ProblemsError.one(text("DeepSpeed has no op {name}.", name=name.strip())) from None


def _environment(request: WheelRequest, facts: MachineFacts) -> BuildEnvironment:
    chosen = toolset_for(facts, request.profile, request.toolset)
    toolset = chosen if isinstance(chosen, vcvars.Toolset) else None
    return build_environment(request, facts, None, os.environ,
                             sources=str(sources.folder_of(request)), toolset=toolset)  # fmt: skip


def _plan_value(request: WheelRequest, found: list[Any], made: BuildEnvironment) -> dict[str, Any]:
    return {
        "request": request.public(),
        "preflight": [
            {"id": one.id, "severity": one.severity, "found": str(one.found), "fix": str(one.fix),
             "action": one.action} for one in found
        ],
        "variables": [
            {"name": one.name, "value": without_credentials(one.value), "why": str(one.why)}
            for one in made.variables
        ],
        "commands": [
            {"id": one.id, "argv": list(one.argv), "about": str(one.about)}
            for one in made.commands
        ],
    }  # fmt: skip


def add_commands(parser: argparse.ArgumentParser) -> None:
    """Add ``wheel``'s own commands."""
    deeds = parser.add_subparsers(metavar="DEED", required=True)
    built = deeds.add_parser("build", help="build, install and prove a wheel of DeepSpeed")
    _request_options(built)
    built.add_argument("--no-install", action="store_true",
                       help="leave the interpreter's DeepSpeed alone")  # fmt: skip
    built.add_argument("--yes", action="store_true",
                       help="do not ask before an environment is changed")  # fmt: skip
    built.add_argument("--verbose", action="store_true", help="show every line of the log")
    built.set_defaults(deed=build, facts=None)
    planned = deeds.add_parser(
        "plan", help="tell what a build would do, and what stands in its way"
    )
    _request_options(planned)
    planned.add_argument("--facts", type=Path, metavar="FILE",
                         help="plan for a computer whose facts were saved")  # fmt: skip
    planned.add_argument("--script", type=Path, metavar="FILE",
                         help="write the build as .bat (Windows) or .sh instead")  # fmt: skip
    planned.set_defaults(deed=plan)
    patched = deeds.add_parser("patch", help="correct C2665 and C2398 in a folder of sources")
    patched.add_argument("folder", metavar="FOLDER", help="DeepSpeed's sources")
    how = patched.add_mutually_exclusive_group()
    how.add_argument("--show", action="store_true", help="only show what would change")
    how.add_argument("--revert", action="store_true", help="bring the originals back")
    patched.set_defaults(deed=patch)


def _request_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--profile", choices=("cuda118", "wheel", "wsl2", "cpu"),
                        default="cuda118",
                        help="the way to train (default %(default)s)")  # fmt: skip
    parser.add_argument("--version", help="of DeepSpeed (default: the profile's)")
    parser.add_argument("--source", metavar="pypi|FOLDER|SDIST|URL",
                        help="the sources (default: DeepSpeed's repository)")  # fmt: skip
    parser.add_argument("--python", help="the interpreter that builds and will train")
    parser.add_argument(
        "--ops", metavar="NAMES", help="ops to compile, such as fused_adam,cpu_adam"
    )
    parser.add_argument("--output", type=Path, metavar="FOLDER", help="for the wheel and the log")
    parser.add_argument("--jobs", type=int, metavar="N", help="compilers at once")
    parser.add_argument("--toolset", help="Microsoft's compiler, such as 14.39")
    parser.add_argument("--mirror", metavar="URL", help="package index instead of PyPI")
    parser.add_argument("--json", action="store_true", help="print one JSON value, or one a line")
