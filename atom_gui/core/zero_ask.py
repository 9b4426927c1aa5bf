"""Asking DeepSpeed itself: its own verdict on a configuration, from the training interpreter."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from atom_gui.core.interpreters import ChildEndedError, child_environment, given_up, run_child
from atom_gui.core.problems import ProblemsError
from atom_gui.core.zero_autos import filled
from atom_gui.schema.run_config import RunConfig
from atom_gui.schema.words import text

_TIME_LIMIT_S = 120.0
# Stand-ins for what only the run knows; no verdict depends on them.
_HIDDEN_SIZE = 4096
_TOTAL_STEPS = 1000

# DeepSpeed writes its log to stdout, so the answer goes to a copy of it. The number of devices is
# what its communication says, which is not started here.
_JUDGE = """
import json, os, sys
answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)
asked = json.loads(sys.stdin.buffer.read())
try:
    import deepspeed
except ImportError as error:
    json.dump({"missing": str(error)}, answers)
    sys.exit()
import deepspeed.runtime.config as module

class Communication:
    def __getattr__(self, name):
        return getattr(deepspeed.comm, name)
    def get_rank(self, group=None):
        return 0
    def get_world_size(self, group=None):
        return asked["devices"]

module.dist = Communication()

def reason(error):
    if hasattr(error, "errors"):
        first = error.errors()[0]
        return ".".join(str(name) for name in first["loc"]) + ": " + first["msg"]
    return type(error).__name__ + ": " + " ".join(str(error).split())

found = []
for config in asked["configs"]:
    try:
        module.DeepSpeedConfig(config)
        found.append(None)
    except Exception as error:
        found.append(reason(error)[:600])
json.dump({"version": deepspeed.__version__, "reasons": found}, answers)
"""


@dataclass(frozen=True)
class Answer:
    """DeepSpeed's verdict on one configuration.

    Attributes:
        accepted: DeepSpeed takes it.
        version: of the DeepSpeed that was asked.
        reason: why it refuses it, in its own words; empty where it does not.
        seconds: how long the question took, for all that were asked together.
    """

    accepted: bool
    version: str
    reason: str = ""
    seconds: float = 0.0


def ask(
    interpreter: Path, config: Mapping[str, Any], *, run: RunConfig | None = None, devices: int = 1
) -> Answer:
    """Return the verdict of the interpreter's DeepSpeed on one configuration.

    Args:
        interpreter: a Python with DeepSpeed.
        config: the DeepSpeed configuration; each ``auto`` is filled in as in a run.
        run: the parameters of the run; the defaults where it is not given.
        devices: how many train.

    Raises:
        ProblemsError: the interpreter cannot be asked.
    """
    return ask_all(interpreter, [config], run=run, devices=devices)[0]


def ask_all(
    interpreter: Path,
    configs: Sequence[Mapping[str, Any]],
    *,
    run: RunConfig | None = None,
    devices: int = 1,
    time_limit_s: float = _TIME_LIMIT_S,
) -> list[Answer]:
    """Return the verdicts on several configurations, asked in one process.

    Raises:
        ProblemsError: the interpreter cannot be asked.
    """
    run = run or RunConfig()
    known: dict[str, Any] = {"shape": {"hidden_size": _HIDDEN_SIZE}, "total_steps": _TOTAL_STEPS}
    question = {
        "configs": [filled(config, run, devices=devices, **known) for config in configs],
        "devices": devices,
    }
    start = time.monotonic()
    answer = _asked(interpreter, json.dumps(question), time_limit_s)
    seconds = time.monotonic() - start
    if "missing" in answer:
        raise ProblemsError.one(
            text("The training interpreter {path} cannot load DeepSpeed ({error}).",
                 path=str(interpreter), error=answer["missing"])
        )  # fmt: skip
    return [
        Answer(reason is None, answer["version"], reason or "", seconds)
        for reason in answer["reasons"]
    ]


def _asked(interpreter: Path, question: str, time_limit_s: float) -> dict[str, Any]:
    try:
        done = run_child(
            [str(interpreter), "-c", _JUDGE],
            # On the processor the verdict is the same, and no card needs to be free.
            environment=child_environment({"PYTHONPATH": "", "DS_ACCELERATOR": "cpu"}),
            time_limit_s=time_limit_s,
            stdin=question.encode(),
        )
        return dict(json.loads(done.stdout.decode("utf-8", errors="replace")))
    except FileNotFoundError as error:
        raise ProblemsError.one(
            text("There is no training interpreter {path}.", path=str(interpreter))
        ) from error
    except subprocess.TimeoutExpired as error:
        raise ProblemsError.one(
            text("The training interpreter {path} did not answer within {seconds} s.",
                 path=str(interpreter), seconds=int(time_limit_s))
        ) from error  # fmt: skip
    except ChildEndedError as error:
        raise ProblemsError.one(given_up(interpreter)) from error
    except subprocess.CalledProcessError as error:
        lines = error.stderr.decode("utf-8", errors="replace").strip().splitlines()
        raise ProblemsError.one(
            text("DeepSpeed in {path} could not be asked ({error}).",
                 path=str(interpreter), error=lines[-1] if lines else error.returncode)
        ) from error  # fmt: skip
    except (OSError, ValueError) as error:
        raise ProblemsError.one(
            text("{path} is not a Python interpreter that works.", path=str(interpreter))
        ) from error
