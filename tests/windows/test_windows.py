"""The main job on Windows Python: the real window, its QProcess, the supervisor, real DeepSpeed."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from atom_gui import app
from atom_gui.core import presets, run_library
from atom_gui.core.machine import commit_bytes
from atom_gui.core.preferences import Preferences
from atom_gui.core.run_state import RunFollower
from atom_gui.protocol.checkpoints import checkpoints_in

ROOT = Path(__file__).parents[2]
pytestmark = [
    pytest.mark.timeout(420),
    # Wine's display has no monitor interface; Windows' has one.
    pytest.mark.qt_log_ignore("Unable to open monitor interface"),
]


@pytest.fixture
def make_window(qtbot, tmp_path, training_python):
    application = app.make_application()
    windows = []

    def make(language="zh_CN", theme="dark"):
        settings = Preferences(language=language, theme=theme,
                               training_python=str(training_python))  # fmt: skip
        window, _ = app.build(settings, tmp_path / "训练 结果", application)
        window.ask_before_closing = False
        windows.append(window)
        window.show()
        return window

    yield make
    for window in windows:
        window.finish()
        window.deleteLater()
    qtbot.wait(10)


def shortened(name, **settings):
    demo = presets.find(name)
    changes = {
        "batch.max_steps": 12, "checkpoints.evaluation_strategy": "no",
        "checkpoints.save_steps": 6, **settings,
    }  # fmt: skip
    for path, value in changes.items():
        section, field = path.split(".")
        setattr(getattr(demo.config, section), field, value)
    return demo


def started(window, qtbot, preset):
    window.workspace.open(preset)
    window.workspace.start()
    qtbot.waitUntil(lambda: window.run_page.feed is not None, timeout=60000)
    return window.run_page.feed


def test_this_is_windows_and_a_real_window(make_window, qtbot, tmp_path):
    assert sys.platform == "win32"
    window = make_window()
    assert QGuiApplication.platformName() == "windows"
    for page, _, _ in window._pages:
        window.show_page(page)
        qtbot.wait(100)
        assert window.grab().toImage().width() >= 1100


@pytest.mark.parametrize(("name", "stage"), [("demo-zero2", 2), ("demo-zero3", 3)])
def test_the_demo_trains_with_the_official_wheel(make_window, qtbot, name, stage):
    window = make_window()
    feed = started(window, qtbot, shortened(name))
    with qtbot.waitSignal(window.run_ended, timeout=360000):
        pass
    console = feed.folder.console.read_text(encoding="utf-8", errors="replace")
    assert feed.run.state == "finished", console[-3000:]
    state = RunFollower(feed.folder).read_all()
    assert state.hello.versions["deepspeed"].startswith("0.16.5")
    assert state.hello.versions["transformers"] == "4.57.6"
    assert state.engine["engine"] == "DeepSpeedEngine"
    assert state.engine["zero_stage"] == stage
    assert 7 < state.first_loss < 8.5, "ln 2048 is 7.6: the new weights are sound"
    assert state.loss < state.first_loss
    assert [c.step for c in checkpoints_in(feed.folder.checkpoints) if c.complete] == [6, 12]
    assert (feed.folder.checkpoints / "final" / "model.safetensors").exists()
    assert state.memory_total_bytes > 2**30
    picture = os.environ.get("ATOM_SCREENSHOT_DIR")
    if picture:
        qtbot.wait(800)
        window.grab().save(str(Path(picture) / f"windows-{name}.png"))


def test_stop_saves_and_continuing_goes_on(make_window, qtbot):
    window = make_window("en", "light")
    feed = started(window, qtbot, shortened("demo-zero2", **{"batch.max_steps": 2000}))
    qtbot.waitUntil(lambda: feed.state.step > 2, timeout=240000)
    with qtbot.waitSignal(window.run_ended, timeout=120000):
        window.run_page.stop.click()
    assert feed.run.state == "stopped"
    newest = feed.run.latest_checkpoint()
    assert newest is not None
    assert newest.step == feed.state.step
    window.run_page.refresh()
    assert window.run_page.resume.isVisible()
    old = window.run_page.feed
    window.run_page.resume.click()
    qtbot.waitUntil(lambda: window.run_page.feed is not old, timeout=60000)
    again = window.run_page.feed
    qtbot.waitUntil(lambda: again.state.step > newest.step + 2, timeout=240000)
    again.folder.send("kill")
    with qtbot.waitSignal(window.run_ended, timeout=120000):
        pass
    # The supervisor still learns from the run, or explains it, when exit.json is there.
    qtbot.waitUntil(lambda: not run_library.living_processes(again.folder), timeout=30_000)


def test_a_killed_window_is_taken_up_again(make_window, qtbot, tmp_path, training_python):
    runs = tmp_path / "训练 结果"
    script = f"""
import sys
sys.path.insert(0, {str(ROOT)!r})
from pathlib import Path
from PySide6.QtCore import QTimer
from atom_gui import app
from atom_gui.core.preferences import Preferences
application = app.make_application()
window, _ = app.build(Preferences(training_python={str(training_python)!r}), Path({str(runs)!r}),
                      application)
window.show()
QTimer.singleShot(0, window.train_demo)
application.exec()
"""
    other = subprocess.Popen([sys.executable, "-X", "utf8", "-c", script])
    until = time.monotonic() + 120
    while not run_library.runs_in(runs) or not run_library.living_processes(
        run_library.runs_in(runs)[0].folder
    ).get("trainer"):
        assert time.monotonic() < until
        time.sleep(0.3)
    other.kill()
    other.wait()
    window = make_window()
    assert window.open_living_run()
    feed = window.run_page.feed
    qtbot.waitUntil(lambda: feed.state.step > 2, timeout=240000)
    assert feed.run.state == "running"
    feed.folder.send("kill")
    with qtbot.waitSignal(window.run_ended, timeout=120000):
        pass


def test_commit_is_read_without_performance_counters():
    used, limit = commit_bytes()
    assert 0 < used < limit


def test_the_command_line_trains_stops_and_lists(tmp_path, training_python):
    runs = tmp_path / "结果 dir"

    def program(*arguments):
        done = subprocess.run(
            [sys.executable, str(ROOT / "main.py"), *arguments, "--runs-dir", str(runs)],
            capture_output=True, timeout=300, check=False,
            env={**os.environ, "ATOM_NO_VENV": "1"},
        )  # fmt: skip
        return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")

    changes = ["--set", "checkpoints.evaluation_strategy=no", "--set", "logging.sample_prompts=[]"]
    python = ["--python", str(training_python)]
    code, output, errors = program(
        "train", "demo-zero3-offload", *python, "--json", "--set", "batch.max_steps=4", *changes
    )
    assert code == 0, errors
    assert json.loads(output)["state"] == "finished"
    code, output, errors = program("train", "demo", *python, "--detach", "--json", *changes)
    assert code == 0, errors
    name = json.loads(output)["run"]
    until = time.monotonic() + 240
    while RunFollower(run_library.find(name, runs).folder).read_all().step < 2:
        assert time.monotonic() < until
        time.sleep(0.5)
    code, output, errors = program("stop", "latest", "--json")
    assert code == 0, errors
    assert json.loads(output)["state"] == "stopped"
    code, output, _ = program("runs", "--json")
    assert [row["state"] for row in json.loads(output)] == ["stopped", "finished"]
    code, _, errors = program("train", "nowhere")
    assert code == 1
    assert "There is no preset nowhere" in errors


def test_the_program_ends_when_its_window_closes(tmp_path, training_python):
    """The whole program as a user starts it; the demo is refused, so that it takes seconds."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "demo", "--exit-when-done", "--runs-dir",
         str(tmp_path / "runs")],
        capture_output=True, timeout=120, check=False,
        env={**os.environ, "ATOM_NO_VENV": "1", "ATOM_TRAINING_PYTHON": r"C:\no\python.exe"},
    )  # fmt: skip
    assert done.returncode == 1
    assert "There is no training interpreter" in done.stderr.decode("utf-8")
