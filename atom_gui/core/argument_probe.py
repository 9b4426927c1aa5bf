"""Transformers' training arguments, asked of the training interpreter that has them."""

from __future__ import annotations

import hashlib
import json
import subprocess
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from atom_gui.core import interpreters, paths
from atom_gui.core.interpreters import (
    ChildEndedError,
    Interpreter,
    child_environment,
    given_up,
    run_child,
)
from atom_gui.core.problems import ProblemsError
from atom_gui.protocol.files import read_json, write_json_atomic
from atom_gui.schema.training_arguments import OWNED, Kind
from atom_gui.schema.words import text

_TIME_LIMIT_S = 180.0  # the first import of torch from a slow disk takes minutes
_FORMAT = 1

# Libraries print while they are imported, so the answer is the last line.
_SCRIPT = """
import json, transformers
from atom_gui.schema.training_arguments import describe
items = describe(transformers.TrainingArguments)
print()
print(json.dumps({"version": transformers.__version__, "items": items}))
"""


@dataclass(frozen=True)
class Argument:
    """An argument of Transformers' TrainingArguments.

    Attributes:
        name: its name in the interpreter's version.
        kind: what sort of value it takes.
        default: its value where nothing is said, as JSON has it.
        choices: allowed values in order, or an empty tuple.
        help: Transformers' own words, in English.
        owned_by: path of the parameter of ours that decides it, or an empty string.
    """

    name: str
    kind: Kind
    default: Any
    choices: tuple[str, ...]
    help: str
    owned_by: str


@dataclass(frozen=True)
class Arguments:
    """All training arguments of one version of Transformers, in its order."""

    version: str
    items: tuple[Argument, ...]


def arguments_of(interpreter: Interpreter) -> Arguments:
    """Return what the interpreter's Transformers accepts; the first time takes seconds.

    Raises:
        ProblemsError: it cannot train, does not answer in time, or answers nonsense.
    """
    if not interpreter.packages:
        interpreter = interpreters.probe(interpreter.path)
    if "transformers" not in interpreter.packages:
        if interpreter.problem is not None:
            raise ProblemsError([interpreter.problem])
        raise ProblemsError.one(
            text("The training interpreter {path} lacks {names}. Choose another "
                 "(Settings, or --python).", path=str(interpreter.path), names="transformers")
        )  # fmt: skip
    cache = _cache_file(interpreter)
    kept = _arguments(read_json(cache))
    if kept is not None:
        return kept
    answer = _ask(interpreter.path)
    found = _arguments(answer)
    if found is None:
        raise _unusable(interpreter.path, "")
    with suppress(OSError):  # without a cache it is only slower
        write_json_atomic(cache, answer)
    return found


def _cache_file(interpreter: Interpreter) -> Path:
    try:
        changed_ns = interpreter.path.stat().st_mtime_ns
    except OSError:
        changed_ns = 0
    key = [_FORMAT, str(interpreter.path), interpreter.packages["transformers"], changed_ns]
    name = hashlib.sha256(json.dumps(key).encode()).hexdigest()[:24]
    return paths.cache_dir() / "arguments" / f"{name}.json"


def _ask(path: Path) -> Any:
    try:
        done = run_child(
            [str(path), "-c", _SCRIPT],
            environment=child_environment(
                {"PYTHONPATH": str(paths.root_dir()), "HF_HUB_OFFLINE": "1"}
            ),
            time_limit_s=_TIME_LIMIT_S,
        )
    except FileNotFoundError:
        raise ProblemsError.one(
            text("There is no training interpreter {path}.", path=str(path))
        ) from None
    except subprocess.TimeoutExpired:
        raise ProblemsError.one(
            text("The training interpreter {path} did not answer within {seconds} s.",
                 path=str(path), seconds=int(_TIME_LIMIT_S))
        ) from None  # fmt: skip
    except ChildEndedError as error:
        raise ProblemsError.one(given_up(path)) from error
    except subprocess.CalledProcessError as error:
        raise _unusable(path, _last_line(error.stderr)) from error
    except OSError as error:
        raise _unusable(path, error.strerror or str(error)) from error
    try:
        return json.loads(_last_line(done.stdout))
    except ValueError:
        raise _unusable(path, _last_line(done.stdout)) from None


def _last_line(output: bytes) -> str:
    lines = output.decode("utf-8", errors="replace").strip().splitlines()
    return lines[-1].strip() if lines else ""


def _unusable(path: Path, reason: str) -> ProblemsError:
    return ProblemsError.one(
        text("The training interpreter {path} could not name the arguments of its Transformers. "
             "Its last words: {error}", path=str(path), error=reason[:300] or "-")
    )  # fmt: skip


def _arguments(answer: Any) -> Arguments | None:
    """Read an answer; None where it is none."""
    try:
        return Arguments(str(answer["version"]), tuple(map(_argument, answer["items"])))
    except (KeyError, TypeError):
        return None


def _argument(item: dict[str, Any]) -> Argument:
    return Argument(
        name=item["name"],
        kind=item["kind"],
        default=item["default"],
        choices=tuple(item["choices"]),
        help=item["help"],
        owned_by=OWNED.get(item["name"], ""),
    )
