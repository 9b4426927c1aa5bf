"""The same build as a script that a person can read, keep and run without this program."""

from __future__ import annotations

import ntpath
import re
import shlex
import subprocess
from collections.abc import Iterator

from atom_gui.core.wheel import patches
from atom_gui.core.wheel.commands import WHEEL
from atom_gui.core.wheel.environment import BuildEnvironment, Variable
from atom_gui.core.wheel.request import WheelRequest

_FOR_CMD = re.compile(r'[\^&|<>()"!]')
_END = (
    "echo The wheel is built, installed and loads its ops.",
    "exit /b 0",
    ":failed",
    "echo It failed; the first error above tells why.",
    "exit /b 1",
)
_NOT_IN_A_LINE = re.compile(r"[\r\n\0]")


def file_name(environment: BuildEnvironment) -> str:
    """Return what the script is called."""
    return "build-deepspeed.bat" if environment.windows else "build-deepspeed.sh"


def script(request: WheelRequest, environment: BuildEnvironment) -> str:
    """Return a batch file for Windows, else a shell script: variables, build, install, proof.

    It must be written as UTF-8, with its line ends as they are.

    Raises:
        ValueError: a path or value has a line break.
    """
    words = [environment.sources, environment.output, environment.vcvarsall, request.place,
             *environment.path_first, *(one.value for one in environment.variables),
             *(word for command in environment.commands for word in command.argv)]  # fmt: skip
    if any(_NOT_IN_A_LINE.search(word) for word in words):
        raise ValueError("a path or value has a line break, which a script cannot hold")
    if environment.windows:
        return "\r\n".join(_batch(request, environment)) + "\r\n"
    return "\n".join(_shell(request, environment)) + "\n"


def _about(request: WheelRequest) -> Iterator[str]:
    yield "Written by AtomTrainer."
    yield f"Builds DeepSpeed {request.version} with {', '.join(sorted(request.ops)) or 'no op'}."


def _batch(request: WheelRequest, environment: BuildEnvironment) -> Iterator[str]:
    yield "@echo off"
    yield "chcp.com 65001 >nul"  # with its ending, since Wine's cmd ends the file at plain chcp
    yield "setlocal DisableDelayedExpansion"
    for line in _about(request):
        yield f"rem {line}"
    if errors := patches.needed_for(request.version):
        yield f"rem The sources must be corrected before: {', '.join(errors)}."
    if environment.vcvarsall:
        # call reads its line twice, so a percent sign must be doubled twice.
        place = environment.vcvarsall.replace("%", "%%%%")
        yield f'call "{place}" {" ".join(environment.vcvarsall_arguments)}'
        yield "if errorlevel 1 goto failed"
    yield from batch_variables(environment)
    yield from _batch_folders(request, environment)
    for command in environment.commands:
        folder = environment.sources if command.in_sources else environment.output
        yield f"rem {command.about.text}"
        yield f"cd /d {_quoted(folder)}"
        yield "if errorlevel 1 goto failed"
        if WHEEL in command.argv:
            yield 'set "WHEEL="'
            # In this folder and without quotation marks, since Wine's cmd searches no others.
            yield f'for %%W in (deepspeed-{request.version}*.whl) do set "WHEEL=%%~fW"'
            yield "if not defined WHEEL goto failed"
        yield batch_command(command.argv)
        yield "if errorlevel 1 goto failed"
    yield from _END


def batch_variables(environment: BuildEnvironment) -> Iterator[str]:
    """Yield the lines of a batch file that set the build's variables."""
    for name in environment.removed:
        yield f'set "{name}="'
    for one in environment.variables:
        yield f"rem {_remark(one)}"
        yield _batch_set(one.name, one.value)
    if environment.path_first:
        first = ";".join(environment.path_first).replace("%", "%%")
        yield f'set "PATH={first};%PATH%"'


def batch_command(argv: tuple[str, ...]) -> str:
    """Return a command line of a batch file; the words arrive as they are, whatever they hold."""
    # cmd reads the name of the program before it looks at carets, so that one has real quotes.
    return " ".join([_quoted(argv[0]), *(_for_cmd(word) for word in argv[1:])])


def _batch_folders(request: WheelRequest, environment: BuildEnvironment) -> Iterator[str]:
    folders = [environment.output, *(environment.value(name) for name in ("TEMP",))]
    for folder in folders:
        if folder:
            yield f"if not exist {_quoted(folder)} mkdir {_quoted(folder)}"
    setup = _quoted(ntpath.join(environment.sources, "setup.py"))
    if request.source == "git":
        clone = ("git", *_clone(request, environment.sources))
        yield f"if not exist {setup} {batch_command(clone)}"
    yield f"if not exist {setup} goto failed"


def _batch_set(name: str, value: str) -> str:
    if '"' in value:  # inside quotes one of these would end them
        escaped = _FOR_CMD.sub(r"^\g<0>", value).replace("%", "%%")
        return f"set {name}={escaped}"
    return f'set "{name}={value.replace("%", "%%")}"'


def _quoted(path: str) -> str:
    return '"' + path.replace("%", "%%") + '"'


def _for_cmd(word: str) -> str:
    """Quote for the C runtime's argv, then escape for cmd, which thus never sees a quote."""
    if word == WHEEL:
        return '"%WHEEL%"'
    quoted = subprocess.list2cmdline([word])
    return _FOR_CMD.sub(r"^\g<0>", quoted).replace("%", "%%")


def _remark(one: Variable) -> str:
    return re.sub(r"[%^&|<>!\"]", " ", str(one.why))


def _shell(request: WheelRequest, environment: BuildEnvironment) -> Iterator[str]:
    yield "#!/bin/sh"
    for line in _about(request):
        yield f"# {line}"
    yield "set -eu"
    if environment.removed:
        yield f"unset {' '.join(environment.removed)}"
    for one in environment.variables:
        yield f"# {one.why}"
        yield f"export {one.name}={shlex.quote(one.value)}"
    if environment.path_first:
        yield f'export PATH={shlex.quote(":".join(environment.path_first))}:"$PATH"'
    sources, output = shlex.quote(environment.sources), shlex.quote(environment.output)
    yield f"mkdir -p {output}"
    if request.source == "git":
        clone = shlex.join(("git", *_clone(request, environment.sources)))
        yield f"[ -f {sources}/setup.py ] || {clone}"
    for command in environment.commands:
        yield f"# {command.about}"
        yield f"cd {sources if command.in_sources else output}"
        if WHEEL in command.argv:
            yield f"wheel=$(ls -t {output}/deepspeed-{request.version}*.whl | head -n 1)"
        yield " ".join('"$wheel"' if word == WHEEL else shlex.quote(word) for word in command.argv)


def _clone(request: WheelRequest, sources: str) -> tuple[str, ...]:
    return ("-c", "core.longpaths=true", "clone", "--depth", "1",
            "--branch", f"v{request.version}", request.place, sources)  # fmt: skip
