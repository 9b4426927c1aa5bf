import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from atom_gui.core import presets
from atom_gui.core.run_state import RunFollower, RunState
from atom_gui.protocol.files import Tail, write_json_atomic
from atom_gui.protocol.run_folder import RunFolder
from atom_gui.schema.run_config import RunConfig

ROOT = Path(__file__).parents[2]


class Trained:
    """A training process that ended, and what it wrote."""

    def __init__(self, folder: RunFolder, done: subprocess.CompletedProcess[str]) -> None:
        self.folder = folder
        self.code = done.returncode
        self.output = done.stdout + done.stderr
        self.state: RunState = RunFollower(folder).read_all()

    def events(self, kind: str) -> list[dict]:
        found = Tail(self.folder.events).objects()
        return [event for event in found if event["event"] == kind]

    @property
    def losses(self) -> list[float]:
        return [event["loss"] for event in self.events("step") if "loss" in event]


@pytest.fixture(scope="session")
def trainer_cache(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def train(tmp_path, trainer_cache):
    """Trains a config in a real process with real DeepSpeed."""

    def run(
        config: RunConfig, name: str = "run", ranks: int = 1, *, on_card: bool = False
    ) -> Trained:
        folder = RunFolder(tmp_path / name)
        folder.path.mkdir(exist_ok=True)
        value = presets.resolved(config).changes()
        write_json_atomic(folder.preset, {"version": 1, "name": name, "config": value})
        argv = [sys.executable, "-u", "-m", "atom_gui.trainer", str(folder.path)]
        if ranks > 1:
            argv = [sys.executable, "-u", "-m", "deepspeed.launcher.runner", "--num_gpus",
                    str(ranks), "--module", "atom_gui.trainer", str(folder.path)]  # fmt: skip
        environment = {
            **os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1",
            **({} if on_card else {"DS_ACCELERATOR": "cpu"}),
            "ATOM_CACHE_DIR": str(trainer_cache), "HF_DATASETS_CACHE": str(trainer_cache / "hf"),
        }  # fmt: skip
        done = subprocess.run(
            argv, env=environment, cwd=folder.path, capture_output=True, text=True,
            encoding="utf-8", timeout=240, check=False,
        )  # fmt: skip
        return Trained(folder, done)

    return run


def with_settings(config: RunConfig, **settings: object) -> RunConfig:
    """``batch__max_steps=3`` sets ``batch.max_steps``."""
    texts = [f"{k.replace('__', '.')}={json.dumps(v)}" for k, v in settings.items()]
    return presets.with_settings(config, texts)
