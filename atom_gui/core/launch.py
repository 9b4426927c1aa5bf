"""How a run is started: the command, its environment and its folder, all computed beforehand."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from atom_gui import __version__
from atom_gui.core import paths
from atom_gui.core.cards import Cards
from atom_gui.core.interpreters import Interpreter
from atom_gui.protocol.children import free_port
from atom_gui.protocol.run_folder import RunFolder
from atom_gui.schema.run_config import RunConfig


@dataclass(frozen=True)
class LaunchPlan:
    """What the supervisor will start.

    Attributes:
        argv: the command; never a shell string.
        environment: variables that are set besides the inherited ones.
        cwd: working folder.
    """

    argv: tuple[str, ...]
    environment: dict[str, str]
    cwd: Path

    def to_value(self) -> dict[str, Any]:
        """Return it for launch.json."""
        return {
            "argv": list(self.argv),
            "environment": self.environment,
            "cwd": str(self.cwd),
        }


def plan(config: RunConfig, folder: RunFolder, interpreter: Interpreter) -> LaunchPlan:
    """Compute the training command.

    One device is started directly: on Windows neither torchrun nor DeepSpeed's launcher work.
    Several are started by DeepSpeed's launcher.
    """
    environment = {
        "PYTHONUTF8": "1",
        "PYTHONPATH": str(paths.root_dir()),
        "ATOM_CACHE_DIR": str(paths.cache_dir()),
        "HF_HUB_DISABLE_TELEMETRY": "1",
        "HF_HUB_ETAG_TIMEOUT": "10",  # without a network a hub name fails soon
        "HF_HUB_DISABLE_SYMLINKS_WARNING": "1",
    }
    if sys.platform == "win32":
        environment["USE_LIBUV"] = "0"
        if "CUDA_HOME" not in os.environ and "CUDA_PATH" in os.environ:
            environment["CUDA_HOME"] = os.environ["CUDA_PATH"]
    if config.precision.device == "cpu":
        environment |= {"DS_ACCELERATOR": "cpu", "CUDA_VISIBLE_DEVICES": ""}
    else:
        environment |= _allocator(config)
    python = str(interpreter.path)
    devices = config.distributed.num_gpus
    argv = [python, "-u", "-m", "atom_gui.trainer", str(folder.path)]
    if devices > 1:
        argv = [python, "-u", "-m", "deepspeed.launcher.runner", "--num_gpus", str(devices),
                "--master_port", str(free_port()),
                "--module", "atom_gui.trainer", str(folder.path)]  # fmt: skip
    # The run folder, so that files which libraries drop into the working folder are found again.
    return LaunchPlan(tuple(argv), environment, folder.path)


def _allocator(config: RunConfig) -> dict[str, str]:
    """Return the setting of PyTorch's allocator for a card; what the user has set stays."""
    # PYTORCH_ALLOC_CONF is the name since PyTorch 2.9, which still reads the older one.
    names = ("PYTORCH_CUDA_ALLOC_CONF", "PYTORCH_ALLOC_CONF")
    wanted = config.precision.expandable_segments and sys.platform == "linux"
    if not wanted or any(name in os.environ for name in names) or not Cards().sample():
        return {}
    return {names[0]: "expandable_segments:True"}


def launch_value(launch: LaunchPlan, interpreter: Interpreter, preset_name: str) -> dict[str, Any]:
    """Return what launch.json says about a start."""
    return {
        **launch.to_value(),
        "preset": preset_name,
        "atomtrainer": __version__,
        "interpreter": str(interpreter.path),
        "python": interpreter.python_version,
        "packages": interpreter.packages,
        "platform": sys.platform,
    }


def supervisor_command(folder: RunFolder) -> tuple[list[str], dict[str, str]]:
    """Return the supervisor's command and the variables it needs; it runs in the app's Python."""
    argv = [sys.executable, "-m", "atom_gui.supervisor", str(folder.path)]
    return argv, {"PYTHONUTF8": "1", "PYTHONPATH": _own_python_path()}


def _own_python_path() -> str:
    inherited = os.environ.get("PYTHONPATH", "")
    return os.pathsep.join(part for part in (str(paths.root_dir()), inherited) if part)
