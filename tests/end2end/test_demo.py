"""As a user would: commands in a terminal, real DeepSpeed, the real window."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from atom_gui.core import run_library
from atom_gui.core.run_state import RunFollower
from atom_gui.protocol.checkpoints import checkpoints_in

ROOT = Path(__file__).parents[2]
MAIN = str(ROOT / "main.py")

pytestmark = pytest.mark.slow


@pytest.fixture
def program(tmp_path, monkeypatch):
    monkeypatch.setenv("ATOM_NO_VENV", "1")
    monkeypatch.setenv("ATOM_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)

    def run(*arguments, timeout=240):
        return subprocess.run(
            [sys.executable, MAIN, *arguments], capture_output=True, text=True, encoding="utf-8",
            timeout=timeout, check=False,
        )  # fmt: skip

    return run


@pytest.mark.timeout(400)
def test_the_demo_trains_in_the_window_and_learns(program, tmp_path, monkeypatch):
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    runs = tmp_path / "跑 runs"
    done = program("demo", "--exit-when-done", "--screenshot", str(tmp_path / "demo.png"),
                   "--runs-dir", str(runs), timeout=380)  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "There is no display" in done.stderr
    assert "step 800/800" in done.stderr or "training · step" in done.stderr
    (run,) = run_library.runs_in(runs)
    assert run.state == "finished"
    state = RunFollower(run.folder).read_all()
    assert state.engine["zero_stage"] == 2
    assert state.loss < 0.5 * state.first_loss
    first_step = next(
        json.loads(line) for line in run.folder.events.read_text().splitlines()
        if '"event":"step"' in line
    )  # fmt: skip
    assert first_step["time_s"] - run.started_s < 60  # 30 s on a machine that does nothing else
    assert '"compile"' not in run.folder.events.read_text()
    chinese = [s for s in state.samples if s.step == state.step and "年" in s.prompt]
    assert chinese
    assert any("十二" in sample.text for sample in chinese), chinese
    assert (run.folder.checkpoints / "final" / "model.safetensors").exists()
    picture = QImage(str(tmp_path / "demo.png"))
    assert picture.width() >= 1100


def start(program_arguments):
    return subprocess.Popen([sys.executable, MAIN, *program_arguments], stdout=subprocess.PIPE,
                            stderr=subprocess.PIPE, text=True, encoding="utf-8")  # fmt: skip


def test_train_stop_and_resume_from_the_command_line(program, tmp_path):
    runs = str(tmp_path / "runs")
    changes = ["batch.max_steps=24", "checkpoints.evaluation_strategy=no",
               "checkpoints.save_steps=8", "logging.sample_prompts=[]"]  # fmt: skip
    common = [word for change in changes for word in ("--set", change)]
    whole = program("train", "demo", "--runs-dir", runs, "--json", *common)
    assert whole.returncode == 0, whole.stderr
    result = json.loads(whole.stdout)
    assert result["state"] == "finished"
    assert "left" in whole.stderr or "step 24/24" in whole.stderr
    assert result["folder"] in whole.stderr

    slower = [*common, "--set", "batch.max_steps=2000"]
    detached = program("train", "demo", "--runs-dir", runs, "--detach", "--json", *slower)
    assert detached.returncode == 0
    name = json.loads(detached.stdout)["run"]
    folder = run_library.find(name, Path(runs)).folder
    until = time.monotonic() + 120
    while RunFollower(folder).read_all().step < 3:
        assert time.monotonic() < until
        time.sleep(0.2)
    stopped = program("stop", name, "--runs-dir", runs, "--json")
    assert stopped.returncode == 0, stopped.stderr
    assert json.loads(stopped.stdout)["state"] == "stopped"
    step = RunFollower(folder).read_all().step
    assert [c.step for c in checkpoints_in(folder.checkpoints) if c.complete][-1] == step
    resumed = program("train", "--resume", "latest", "--runs-dir", runs, "--json",
                      "--set", f"batch.max_steps={step + 5}")  # fmt: skip
    assert resumed.returncode == 0, resumed.stderr
    assert json.loads(resumed.stdout)["run"] == name, "the finished run is not the latest to resume"
    steps = RunFollower(folder).read_all().metrics.loss.x
    assert list(steps) == list(range(1, step + 6)), "each step once, none missing"
    again = program("train", "--resume", name, "--runs-dir", runs)
    assert again.returncode == 1
    assert "is complete" in again.stderr
    listed = json.loads(program("runs", "--runs-dir", runs, "--json").stdout)
    assert {row["state"] for row in listed} <= {"finished", "stopped"}


@pytest.mark.skipif(os.name == "nt", reason="Ctrl+C needs a console of its own there")
def test_ctrl_c_stops_saves_and_ends_with_130(tmp_path, program):
    runs = tmp_path / "runs"
    process = start(["train", "demo", "--runs-dir", str(runs), "--set", "batch.max_steps=400",
                     "--set", "checkpoints.evaluation_strategy=no"])  # fmt: skip
    until = time.monotonic() + 120
    while not (found := run_library.runs_in(runs)) or (
        RunFollower(found[0].folder).read_all().step < 2
    ):
        assert time.monotonic() < until
        time.sleep(0.2)
    process.send_signal(signal.SIGINT)
    output = process.communicate(timeout=120)
    assert process.returncode == 130, output
    assert run_library.runs_in(runs)[0].state == "stopped"
    assert checkpoints_in(found[0].folder.checkpoints)[-1].complete


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["train", "nowhere"], "There is no preset nowhere"),
        (["train"], "Name a preset"),
        (["train", "demo", "--set", "batch.block_size=0"], "Block size (batch.block_size)"),
        (["train", "demo", "--set", 'data.train_files=["/no.csv"]'], "There is no file"),
        (["train", "demo", "--python", "/no/python"], "There is no training interpreter"),
        (["train", "--resume", "latest"], "No run in"),
        (["train", "demo", "--set", "batch.max_step=3"], "Did you mean batch.max_steps"),
        (["train", "demo", "--set", "batch.max_steps"], "needs a value"),
        (["train", "demo", "--set", "data.train_files=/no.csv"], "There is no file /no.csv"),
        (["stop", "x"], "There is no run x"),
    ],
)
def test_bad_input_is_one_sentence_and_exit_code_1(program, tmp_path, arguments, words):
    done = program(*arguments, "--runs-dir", str(tmp_path / "runs"))
    assert done.returncode == 1
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert not list((tmp_path / "runs").glob("*"))


def test_presets_and_runs_for_scripts(program, tmp_path):
    names = [row["name"] for row in json.loads(program("presets", "--json").stdout)]
    assert {"demo", "demo-zero2", "demo-zero3", "demo-zero3-offload"} <= set(names)
    assert json.loads(program("runs", "--runs-dir", str(tmp_path), "--json").stdout) == []
    assert program("dance").returncode == 2


@pytest.mark.skipif(os.name == "nt", reason="its twin is in tests/windows")
def test_a_demo_that_fails_ends_with_one_sentence(tmp_path, program, monkeypatch):
    monkeypatch.setenv("ATOM_TRAINING_PYTHON", "/no/such/python")
    done = program("demo", "--exit-when-done", "--runs-dir", str(tmp_path / "runs"))
    assert done.returncode == 1
    assert "There is no training interpreter /no/such/python" in done.stderr
    assert "Traceback" not in done.stderr


def test_ctrl_c_and_a_missing_display_end_the_window(tmp_path, program, monkeypatch):
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    done = program("--runs-dir", str(tmp_path / "runs"), timeout=60)
    assert done.returncode == 1
    assert "There is no display" in done.stderr
    if os.name == "nt":
        return
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    process = start(["--runs-dir", str(tmp_path / "runs")])
    time.sleep(3)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=30)
    assert process.returncode == 130
    assert "Traceback" not in errors
