"""Settings as a command that trains them without a window, and as a script for each system.

The command is ``main.py train --set SECTION.NAME=JSON ... -- --name value ...``. Behind the ``--``
stand options as ``importers.flags`` reads them. What such an option could not bring back exactly
(an empty text, control characters, a leading ``--``, a whole configuration, the absence of a value)
stands before it as JSON.
"""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Literal

from atom_gui.core import paths, presets, zero_templates
from atom_gui.core.importers import flags
from atom_gui.core.importers.powershell import SINGLE_QUOTES
from atom_gui.core.presets import Preset
from atom_gui.core.problems import ProblemsError
from atom_gui.protocol.files import write_text_atomic
from atom_gui.schema.parameter import Parameter
from atom_gui.schema.run_config import PARAMETER, RunConfig
from atom_gui.schema.words import text

ScriptKind = Literal["sh", "bat", "ps1"]

# Limits of cmd's line, of CreateProcess, and of one argument of Linux' execve.
_MOST_LETTERS = {"bat": 8191, "ps1": 32_766}
_MOST_BYTES_OF_AN_ARGUMENT = 131_071
_ABOUT = "Written by AtomTrainer. After -- come the settings that differ from the defaults."
_FOR_CMD = re.compile(r'[\^&|<>()"!]')


def command(config: RunConfig, python: Path, main: Path) -> tuple[str, ...]:
    """Return the argv that trains these settings.

    Args:
        config: the settings.
        python: interpreter of the program.
        main: ``main.py`` of the program.
    """
    words = (word for group in _groups(config) for word in group)
    return (str(python), str(main), "train", *words)


def ds_config(config: RunConfig) -> str:
    """Return the DeepSpeed configuration as JSON.

    Raises:
        ProblemsError: it cannot be read.
    """
    value = zero_templates.read(config.deepspeed.config)
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def script(config: RunConfig, kind: ScriptKind, python: Path, main: Path, title: str) -> str:
    """Return a script with one option a line; it must be written as UTF-8, line ends as they are.

    Args:
        config: the settings.
        kind: sh for Linux, bat for cmd, ps1 for PowerShell.
        python: interpreter of the program.
        main: ``main.py`` of the program.
        title: for the first line.

    Raises:
        ProblemsError: the command is longer than the system allows.
    """
    heading = [" ".join(_printable(title).split()), _ABOUT]
    groups = [(str(main), "train"), *_groups(config)]
    write = {"sh": _shell, "bat": _batch, "ps1": _powershell}[kind]
    return write(heading, str(python), groups)


def exported(preset: Preset, kind: ScriptKind | Literal["ds_config"]) -> str:
    """Return what a preset is exported as: a script, or its DeepSpeed configuration.

    Names of files are made absolute, since a script may be started from anywhere.

    Raises:
        ProblemsError: it cannot be expressed so.
    """
    if kind == "ds_config":
        return ds_config(preset.config)
    config = presets.with_absolute_paths(preset.config)
    if zero_templates.is_text(config.deepspeed.config):  # its comments have no place in a command
        config.deepspeed.config = zero_templates.read(config.deepspeed.config)
    main = paths.root_dir() / "main.py"
    return script(config, kind, Path(sys.executable), main, preset.name)


def save(preset: Preset, kind: ScriptKind | Literal["ds_config"], path: Path) -> None:
    """Write a preset as a script or DeepSpeed configuration to a file.

    Raises:
        ProblemsError: it cannot be expressed so, or the file cannot be written.
    """
    words = exported(preset, kind)
    try:
        write_text_atomic(path, words)
        if kind == "sh" and sys.platform != "win32":
            path.chmod(path.stat().st_mode | 0o111)
    except (OSError, ValueError) as error:
        raise ProblemsError.one(
            text("{path} cannot be written: {error}.",
                 path=str(path), error=getattr(error, "strerror", None) or str(error))
        ) from error  # fmt: skip


def _groups(config: RunConfig) -> Iterator[tuple[str, ...]]:
    """Yield the words of the command, those that belong together in one tuple."""
    plain: list[tuple[str, ...]] = []
    for section, values in config.changes().items():
        for name in values:
            item = PARAMETER[f"{section}.{name}"]
            value = config.get(item.path)
            option = _option(item, value)
            if option is None:
                yield ("--set", f"{item.path}={json.dumps(value)}")
            else:
                plain.append(option)
    yield ("--",)
    yield from plain


def _option(item: Parameter, value: Any) -> tuple[str, ...] | None:
    """Return a value as an option, or None where that would not bring it back exactly."""
    if isinstance(value, dict):
        return None
    words = [_word(one) for one in value] if isinstance(value, list) else [_word(value)]
    if not words or any(
        not word or word.startswith("--") or not word.isprintable() for word in words
    ):
        return None
    option = (f"--{item.cli or item.path}", *words)
    changes, notes = flags.settings(option)
    return option if changes == {item.path: value} and not notes else None


def _word(value: Any) -> str:
    if value is None:
        return "null"
    return str(value).lower() if isinstance(value, bool) else str(value)


def _printable(words: str) -> str:
    return "".join(letter if letter.isprintable() else " " for letter in words)


def _shell(heading: Sequence[str], python: str, groups: Sequence[tuple[str, ...]]) -> str:
    for group in groups:
        for word in group:
            size = len(word.encode("utf-8", "surrogatepass"))
            if size > _MOST_BYTES_OF_AN_ARGUMENT:
                raise _too_long("sh", size, _MOST_BYTES_OF_AN_ARGUMENT)
    lines = ["#!/bin/sh", *(f"# {line}" for line in heading), "export PYTHONUTF8=1"]
    options = [shlex.join(group) for group in groups]
    return "\n".join([*lines, " \\\n  ".join([shlex.quote(python), *options])]) + "\n"


def _batch(heading: Sequence[str], python: str, groups: Sequence[tuple[str, ...]]) -> str:
    # cmd reads the name of the program before it looks at carets, so that one has real quotes.
    program = '"' + python.replace("%", "%%") + '"'
    options = [" ".join(_for_cmd(word) for word in group) for group in groups]
    size = len(" ".join([program, *options]))
    if size > _MOST_LETTERS["bat"]:
        raise _too_long("bat", size, _MOST_LETTERS["bat"])
    remarks = [re.sub(r"[%^&|<>!\"]", " ", line) for line in heading]
    lines = [
        "@echo off",
        "chcp.com 65001 >nul",  # with its ending, since Wine's cmd ends the file at plain chcp
        "setlocal DisableDelayedExpansion",
        *(f"rem {line}" for line in remarks),
        'set "PYTHONUTF8=1"',
        " ^\r\n  ".join([program, *options]),
        "exit /b %ERRORLEVEL%",
    ]
    return "\r\n".join(lines) + "\r\n"


def _for_cmd(word: str) -> str:
    """Quote for the C runtime's argv, then escape for cmd, which thus never sees a quote."""
    quoted = subprocess.list2cmdline([word])
    return _FOR_CMD.sub(r"^\g<0>", quoted).replace("%", "%%")


def _powershell(heading: Sequence[str], python: str, groups: Sequence[tuple[str, ...]]) -> str:
    # Windows PowerShell 5.1 loses quotes inside the arguments of a program, so the command line is
    # built whole and handed over as it is.
    arguments = [[subprocess.list2cmdline([word]) for word in group] for group in groups]
    size = len(python) + sum(len(word) + 1 for group in arguments for word in group)
    if size > _MOST_LETTERS["ps1"]:
        raise _too_long("ps1", size, _MOST_LETTERS["ps1"])
    options = [", ".join(_literal(word) for word in group) for group in arguments]
    lines = [
        *(f"# {line}" for line in heading),
        "$env:PYTHONUTF8 = '1'",
        "$arguments = @(",
        ",\n".join(f"  {option}" for option in options),
        ")",
        f"$process = Start-Process -FilePath {_literal(python)} "
        "-ArgumentList ($arguments -join ' ') -NoNewWindow -Wait -PassThru",
        "exit $process.ExitCode",
    ]
    # Without the mark Windows PowerShell reads the file in the system's code page.
    return "\ufeff" + "\n".join(lines) + "\n"


def _literal(words: str) -> str:
    """Quote for PowerShell, which takes typographic quotes for plain ones."""
    return "'" + re.sub(f"[{SINGLE_QUOTES}]", r"\g<0>\g<0>", words) + "'"


def _too_long(kind: str, size: int, most: int) -> ProblemsError:
    return ProblemsError.one(
        text("These settings are too long for a .{kind} script: {size} characters, where {most} "
             "are allowed. Save them as a preset and train that.", kind=kind, size=size, most=most)
    )  # fmt: skip
