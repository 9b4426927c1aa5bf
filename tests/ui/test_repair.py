"""Out of memory in the window: explained, switched, applied, and for real to the end."""

import sys

import pytest

from atom_gui.core import aftermath, presets
from atom_gui.core.forecast import forecast
from atom_gui.protocol import events
from atom_gui.protocol.files import JsonLinesWriter, write_json_atomic
from atom_gui.protocol.run_folder import RunFolder
from atom_gui.schema.words import Text
from atom_gui.ui import repairs

ERROR = (
    "RuntimeError: [enforce fail at alloc_cpu.cpp:127] err == 0. DefaultCPUAllocator: can't "
    "allocate memory: you tried to allocate 1073741824 bytes. Error code 12"
)


def dead_run(path, kind="oom_host", phase="loss", error=ERROR):
    """Make the folder of a run of demo-oom that failed."""
    folder = RunFolder(path)
    folder.path.mkdir(parents=True)
    config = presets.resolved(presets.find("demo-oom").config)
    preset = presets.Preset(name="oom", config=config)
    write_json_atomic(folder.preset, presets.to_value(preset, portable=False))
    write_json_atomic(folder.launch, {"preset": "oom", "started_s": 1.0, "platform": "linux"})
    write_json_atomic(folder.process, {})
    writer = JsonLinesWriter(folder.events)
    failed = events.Failed(kind=kind, phase=phase, text=Text(text="No memory."), error=error,
                           memory={"ram_budget_bytes": 3 * 2**30})  # fmt: skip
    for event in (events.Phase(phase=phase), failed):
        writer.write(event.model_dump())
    writer.close()
    folder.console.write_text(f"a line\n{error}\nanother\n", encoding="utf-8", newline="\n")
    write_json_atomic(folder.exit, {"state": "failed", "exit_code": 1, "ended_s": 2.0,
                                    "sentence": {"text": "No memory.", "values": {}}})  # fmt: skip
    return folder


@pytest.fixture
def opened(window, qtbot, tmp_path):
    """Return the card of a dead run that is looked at."""
    folder = dead_run(tmp_path / "runs" / "20261125-080000-oom")
    window.open_run_folder(folder)
    card = window.run_page.repair
    qtbot.waitUntil(lambda: card.isVisible(), timeout=10_000)
    return card


def test_a_dead_run_is_explained_with_the_best_remedy_switched_on(window, opened):
    assert "RAM budget of 3.00 GiB" in opened.title.text()
    assert "128 × 128 tokens × 16,384" in opened.detail.text()
    assert opened.chosen() == ("micro_batch",)
    assert opened.after.total < opened.before.total
    assert opened.before.total > opened.before.capacity
    assert "Fits" in opened.promise.text()
    assert opened.again.isVisible()
    assert not opened.go_on.isVisible()  # it has no checkpoint
    assert not window.run_page._notice.isVisible()


def test_switching_moves_the_bar_and_the_promise(opened):
    fitting = opened.after.total
    opened.switches["loss_in_pieces"].click()
    assert opened.after.total < fitting
    opened.switches["micro_batch"].click()
    opened.switches["loss_in_pieces"].click()
    assert opened.chosen() == ()
    assert opened.after.total == opened.before.total
    assert not opened.again.isVisible()


def test_what_cannot_be_done_here_cannot_be_switched(opened):
    switch = opened.switches["eight_bit"]
    assert not switch.isEnabled()
    assert not switch.isChecked()
    assert "NVIDIA" in switch.accessibleDescription()


def test_remedies_that_exclude_each_other_are_one_choice(opened, window):
    run = window.run_page.feed.run
    found = aftermath.look(run.folder)
    opened.show_aftermath(found, run)
    opened.switches["adafactor"].click()
    assert "adafactor" in opened.chosen()
    opened._switched("eight_bit", True)
    assert "adafactor" not in opened.chosen()


def test_the_moment_is_marked_on_the_plots(window, opened):
    assert [name for name, _ in window.run_page.memory._moments] == ["out of memory"]
    assert [name for name, _ in window.run_page.loss._moments] == ["out of memory"]


def test_the_log_is_one_click_away(window, opened):
    opened.show_log.click()
    cursor = window.run_page.console.view.textCursor()
    assert cursor.hasSelection()
    assert "enforce fail" in cursor.block().text()


def test_another_failure_is_explained_without_remedies(window, qtbot, tmp_path):
    error = "OSError: [Errno 28] No space left on device: 'checkpoint-5'"
    folder = dead_run(tmp_path / "runs" / "full", kind="disk", phase="save", error=error)
    window.open_run_folder(folder)
    card = window.run_page.repair
    qtbot.waitUntil(lambda: card.isVisible(), timeout=10_000)
    assert not card.switches
    assert not card.again.isVisible()
    assert card.title.text()


def test_a_run_that_crawls_can_be_stopped_and_repaired(window, opened, tmp_path):
    """Windows moved GPU memory into RAM: more is allocated than the card has."""
    folder = dead_run(tmp_path / "runs" / "crawls")
    writer = JsonLinesWriter(folder.events)
    for step in range(1, 8):
        writer.write(events.Step(step=step, total_steps=90, epoch=0.1, tokens=step, step_time_s=9.0,
                                 allocated_bytes=26 * 2**30).model_dump())  # fmt: skip
    writer.close()
    writer = JsonLinesWriter(folder.system)
    card = {"name": "RTX 3090", "total_bytes": 24 * 2**30, "used_bytes": 24 * 2**30}
    writer.write({"time_s": 1.0, "memory": {"total_bytes": 1, "available_bytes": 1},
                  "gpus": [card]})  # fmt: skip
    writer.close()
    found = repairs.crawling(folder)
    assert found.diagnosis.kind == "spill"
    opened.show_aftermath(found, window.run_page.feed.run, crawling=True)
    assert opened.stop.isVisible()
    assert not opened.again.isVisible()
    assert repairs.crawling(window.run_page.feed.folder) is None


def test_applying_changes_the_form_as_one_step_and_starts(window, qtbot, opened, monkeypatch):
    workspace = window.workspace
    assert workspace.open_named("demo-oom")
    before = workspace.config.model_copy(deep=True)
    started = []
    monkeypatch.setattr(workspace, "launch", started.append)
    opened.again.click()
    assert len(started) == 1
    assert workspace.config.batch.per_device_train_batch_size == 32
    assert workspace.config.batch.gradient_accumulation_steps == 4
    workspace.undo()
    assert workspace.config == before


def test_the_form_of_another_preset_is_left_alone(window, opened, monkeypatch):
    window.workspace.open_named("demo")
    before = window.workspace.config.model_copy(deep=True)
    monkeypatch.setattr(window.workspace, "launch", lambda _: None)
    opened.again.click()
    assert window.workspace.config == before


def test_a_probe_is_started_from_the_forecast_page(window, qtbot, monkeypatch):
    window.workspace.open_named("demo")
    window.show_page(window.forecast_page)
    qtbot.waitUntil(lambda: window.forecast_page.probe.isEnabled(), timeout=10_000)
    started = []
    monkeypatch.setattr(window.workspace, "launch", started.append)
    window.forecast_page.probe.click()
    assert len(started) == 1


@pytest.mark.slow
@pytest.mark.timeout(240)
@pytest.mark.skipif(sys.platform != "linux", reason="Wine does not enforce a job's memory limit")
def test_demo_oom_dies_and_is_repaired_in_the_window(window, qtbot):
    workspace = window.workspace
    assert workspace.open_named("demo-oom")
    assert forecast(workspace.case()).verdict == "too_much"
    workspace.start()
    card = window.run_page.repair
    qtbot.waitUntil(lambda: card.isVisible(), timeout=90_000)
    first = window.run_page.feed.folder
    assert aftermath.read(first) is not None
    assert card.chosen() == ("micro_batch",)
    card.again.click()
    qtbot.waitUntil(lambda: window.run_page.feed.folder != first, timeout=30_000)
    assert not card.isVisible()
    feed = window.run_page.feed
    qtbot.waitUntil(lambda: not feed.alive, timeout=120_000)
    assert feed.run.state == "finished"
    assert workspace.config.batch.per_device_train_batch_size == 32
