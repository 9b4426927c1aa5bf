"""What all tests share: private folders, a real window, and a look at what was left behind."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

if sys.platform != "win32":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("HF_HUB_OFFLINE", "1")

from atom_gui.core import launch, presets
from atom_gui.core.interpreters import Interpreter
from atom_gui.core.launch import LaunchPlan
from atom_gui.core.presets import Preset
from atom_gui.protocol.run_folder import RunFolder
from atom_gui.schema.run_config import RunConfig

FAKE_TRAINER = Path(__file__).with_name("fake_trainer.py")


@pytest.fixture(autouse=True)
def private_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ATOM_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setenv("ATOM_RUNS_DIR", str(tmp_path / "runs"))


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    threads = set(threading.enumerate())
    children = {child.pid for child in psutil.Process().children(recursive=True)}
    yield
    until = time.monotonic() + 5
    while time.monotonic() < until:
        extra_threads = [t for t in threading.enumerate() if t not in threads and not t.daemon]
        extra = [c for c in psutil.Process().children(recursive=True)
                 if c.pid not in children and c.status() != psutil.STATUS_ZOMBIE]  # fmt: skip
        if not extra_threads and not extra:
            return
        time.sleep(0.1)
    for child in extra:
        child.kill()
    pytest.fail(f"left behind: threads {extra_threads}, processes {extra}")


@pytest.fixture
def small_text(tmp_path: Path) -> Path:
    path = tmp_path / "小 文本.txt"
    lines = [f"第{i}句话:今天天气很好,我们去公园看花。\n" for i in range(600)]
    path.write_text("".join(lines), encoding="utf-8")
    return path


@pytest.fixture
def interpreter() -> Interpreter:
    return Interpreter(Path(sys.executable), "3", {})


@pytest.fixture
def tiny_config(small_text: Path) -> RunConfig:
    """A run of a few seconds with real DeepSpeed."""
    demo = presets.find("demo").config
    return RunConfig.model_validate(
        {
            "model": {"config_name": demo.model.config_name, "train_tokenizer_vocab_size": 400},
            "data": {"train_files": [str(small_text)]},
            "batch": {"block_size": 32, "per_device_train_batch_size": 4, "max_steps": 6},
            "optimizer": {"learning_rate": 1e-3},
            "precision": {"device": "cpu"},
            "deepspeed": {"config": demo.deepspeed.config},
        }
    )


@dataclass
class Faker:
    """Makes runs whose trainer is the fake one."""

    monkeypatch: pytest.MonkeyPatch
    arguments: tuple[str, ...] = ()

    def use(self, *arguments: str) -> None:
        self.arguments = arguments

    def plan(self, config: RunConfig, folder: RunFolder, interpreter: Interpreter) -> LaunchPlan:
        argv = (sys.executable, "-u", str(FAKE_TRAINER), str(folder.path), *self.arguments)
        return LaunchPlan(argv, {"PYTHONUTF8": "1"}, folder.path)


@pytest.fixture
def fake_trainer(monkeypatch: pytest.MonkeyPatch) -> Faker:
    faker = Faker(monkeypatch)
    monkeypatch.setattr(launch, "plan", faker.plan)
    return faker


@pytest.fixture
def tiny_preset(tiny_config: RunConfig) -> Preset:
    return Preset(name="试 tiny", config=tiny_config)


@pytest.fixture
def wait_until() -> Callable[..., None]:
    def wait(condition: Callable[[], bool], timeout_s: float = 20.0) -> None:
        until = time.monotonic() + timeout_s
        while not condition():
            assert time.monotonic() < until, "waited in vain"
            time.sleep(0.05)

    return wait
