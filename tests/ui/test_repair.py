"""Out of memory in the window: explained, switched, applied, and for real to the end."""

import re
import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from atom_gui.core import aftermath, presets
from atom_gui.core.diagnosis import Diagnosis
from atom_gui.core.forecast import forecast
from atom_gui.core.machine import Card, Machine
from atom_gui.core.preferences import Preferences
from atom_gui.protocol import events
from atom_gui.protocol.files import JsonLinesWriter, write_json_atomic
from atom_gui.protocol.run_folder import RunFolder
from atom_gui.schema.words import Text
from atom_gui.ui import repair_words, repairs

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


def crawling_run(path, monkeypatch):
    """Make a run on a card of 24 GiB of which PyTorch holds 26."""
    card = Card("NVIDIA GeForce RTX 3090", 24 * 2**30, (8, 6))
    monkeypatch.setattr(aftermath, "this_machine", lambda: Machine(True, 64 * 2**30, 16, (card,)))
    folder = dead_run(path)
    settings = ["batch.per_device_train_batch_size=10"]
    config = presets.with_settings(presets.find("llama2-7b-zero2").config, settings)
    preset = presets.Preset(name="crawls", config=presets.resolved(config))
    write_json_atomic(folder.preset, presets.to_value(preset, portable=False))
    folder.events.unlink()
    writer = JsonLinesWriter(folder.events)
    for step in range(1, 8):
        writer.write(events.Step(step=step, total_steps=90, epoch=0.1, tokens=step, step_time_s=9.0,
                                 allocated_bytes=26 * 2**30).model_dump())  # fmt: skip
    writer.close()
    writer = JsonLinesWriter(folder.system)
    used = {"name": "RTX 3090", "total_bytes": 24 * 2**30, "used_bytes": 24 * 2**30}
    writer.write({"time_s": 1.0, "memory": {"total_bytes": 1, "available_bytes": 1},
                  "gpus": [used]})  # fmt: skip
    writer.close()
    write_json_atomic(folder.exit, {"state": "stopped", "exit_code": 0, "ended_s": 3.0,
                                    "sentence": {"text": "Stopped.", "values": {}}})  # fmt: skip
    return folder


@pytest.fixture
def crawls(window, tmp_path, monkeypatch):
    """Return the card of a run that crawls, told while it was still going."""
    folder = crawling_run(tmp_path / "runs" / "crawls", monkeypatch)
    window.open_run_folder(folder)
    found = repairs.crawling(folder)
    assert found.diagnosis.kind == "spill"
    window.repairs._show(found, window.run_page.feed.run, crawling=True)
    return window.run_page.repair


def test_a_run_that_crawls_can_be_stopped(window, crawls):
    assert crawls.stop.isVisible()
    assert not crawls.again.isVisible()
    assert [name for name, _ in window.run_page.loss._moments] == ["crawls"]


def test_looking_once_more_leaves_the_switches_alone(window, crawls):
    crawls.switches["smaller_buckets"].click()
    chosen = crawls.chosen()
    found = repairs.crawling(window.run_page.feed.folder)
    window.repairs._show(found, window.run_page.feed.run, crawling=True)
    assert crawls.chosen() == chosen


def test_a_run_that_was_stopped_for_crawling_can_be_repaired(window, crawls):
    crawls.switches["smaller_buckets"].click()
    chosen = crawls.chosen()
    window.run_page.ended.emit(window.run_page.feed)
    assert not crawls.stop.isVisible()
    assert crawls.again.isVisible()
    assert crawls.chosen() == chosen


def test_a_run_within_its_card_does_not_crawl(window, opened):
    assert repairs.crawling(window.run_page.feed.folder) is None


def test_a_second_click_starts_no_second_run(window, opened, monkeypatch):
    deeds = []

    class Later:
        def run(self, deed, done, failed):
            deeds.append(deed)

    monkeypatch.setattr(window.workspace._launcher, "_background", Later())
    opened.again.click()
    opened.again.click()
    assert len(deeds) == 1
    window.workspace.starting.emit(False)
    assert opened.again.isEnabled()


def test_the_moment_of_a_long_run_is_where_it_ended(window, qtbot, tmp_path):
    """It is read in small bites, and the card is there before the last one."""
    folder = dead_run(tmp_path / "runs" / "long")
    folder.events.unlink()
    writer = JsonLinesWriter(folder.events)
    for step in range(1, 20_001):
        told = events.Step(step=step, total_steps=90_000, epoch=0.1, tokens=step, loss=2.0)
        writer.write({**told.model_dump(), "time_s": 1000.0 + step})
    failed = events.Failed(kind="oom_host", phase="steady", text=Text(text="No."), error=ERROR)
    writer.write({**failed.model_dump(), "time_s": 21_001.0})
    writer.close()
    window.open_run_folder(folder)
    page = window.run_page
    qtbot.waitUntil(lambda: page.repair.isVisible() and page.feed.state.failed, timeout=30_000)
    qtbot.waitUntil(lambda: page.memory._moments[0][1] == 20_000.0, timeout=10_000)
    assert page.loss._moments[0][1] >= 20_000


def test_the_mouse_reads_the_moment(window, qtbot, opened):
    plot = window.run_page.loss
    plot.draw()
    box = plot.view.getViewBox()
    at = box.mapViewToScene(QPointF(plot._moments[0][1], sum(box.viewRange()[1]) / 2))
    plot._read_at(at)
    assert "out of memory" in plot._reading.text()
    plot._read_at(at - QPointF(100, 0))
    assert "out of memory" not in plot._reading.text()


def test_the_verdict_is_told_with_the_numbers_it_is_about(opened):
    """What fits the memory may still not fit the disk."""
    repair = opened._found.repair
    after = repair.with_remedies(("micro_batch",))
    disk = replace(after.resources["disk"], verdict="too_much")
    full = replace(after, resources={**after.resources, "disk": disk})
    words, tone = repair_words.promise(repair, full, ("micro_batch",))
    assert "Disk" in words
    assert "RAM" not in words
    assert tone == "bad"


def test_what_was_tried_is_told_in_words(opened, window):
    found = replace(opened._found, tried=("no_workers", "engine_2", "micro_batch"))
    opened.show_aftermath(found, window.run_page.feed.run)
    words = "No extra processes that read data, Another ZeRO stage or offload, Smaller micro-batch"
    assert opened._tried.text() == f"Tried before: {words}"


def test_where_nothing_fits_the_numbers_are_told(opened, window, qtbot):
    repair = opened._found.repair
    scant = [replace(remedy, enough=False) for remedy in repair.remedies]
    none = replace(repair, best=(), remedies=tuple(scant))
    found = replace(opened._found, repair=none)
    opened.forget()
    opened.show_aftermath(found, window.run_page.feed.run)
    assert opened.promise.text().startswith("None of these lets the run fit this computer: RAM")
    opened.search.click()
    assert window.forecast_page.isVisible()


def test_a_disk_is_shown_as_a_disk():
    said = Text(text="x")
    assert repair_words.icon_of(Diagnosis(kind="disk_full", sentence=said)) == "harddisk"
    assert repair_words.icon_of(Diagnosis(kind="killed", sentence=said)) == "memory"


@pytest.mark.skipif(sys.platform == "win32", reason="restyling a window takes Wine a minute")
def test_all_words_follow_the_language(make_window, qtbot, tmp_path):
    window = make_window()
    window.open_run_folder(dead_run(tmp_path / "runs" / "20261125-080000-oom"))
    card = window.run_page.repair
    qtbot.waitUntil(lambda: card.isVisible(), timeout=10_000)
    card.switches["loss_in_pieces"].click()
    chosen = card.chosen()

    def words():
        shown = [part for part in card.findChildren(QLabel) if part.isVisible() and part.text()]
        pressed = [part for part in card.findChildren(QAbstractButton) if part.isVisible()]
        return [part.text() for part in (*shown, *pressed)]

    def sentences(told):  # numbers and names are the same in both
        return [each for each in told if len(re.findall("[A-Za-z]{3,}", each)) > 2]

    told = len(words())
    english = sentences(words())
    assert len(english) > 10
    window.settings_changed.emit(Preferences(language="zh_CN", theme="dark"))
    qtbot.waitUntil(lambda: "查看日志" in card.show_log.text() and len(words()) == told)
    chinese = words()
    assert not set(english) & set(chinese)
    assert card.chosen() == chosen
    window.settings_changed.emit(Preferences(language="en", theme="light"))
    qtbot.waitUntil(lambda: card.show_log.text() == "Show &log" and len(words()) == told)
    assert sorted(sentences(words())) == sorted(english)


def test_everything_is_reached_with_the_keyboard(window, qtbot, opened):
    window.activateWindow()
    wanted = {switch for switch in opened.switches.values() if switch.isEnabled()}
    wanted |= {opened.show_log, opened.probe, opened.again}
    reached, widget = [], opened.show_log
    while widget is not opened.again:
        reached.append(widget)
        widget = widget.nextInFocusChain()
    reached.append(widget)
    assert wanted <= set(reached)
    order = [each for each in reached if each in opened.switches.values()]
    assert order == list(opened.switches.values())
    assert all(each.focusPolicy() & Qt.FocusPolicy.TabFocus for each in wanted)
    switch = opened.switches["loss_in_pieces"]
    switch.setFocus()
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert switch.isChecked()


def test_no_access_key_means_two_things(window, opened):
    """A key of two visible buttons presses neither."""
    page = window.run_page
    buttons = (page.save_now, page.stop, page.resume, opened.show_log, opened.search, opened.probe,
               opened.again, opened.go_on, opened.stop)  # fmt: skip
    opened.go_on.setText(opened.go_on.text() or "-")
    keys = [each.shortcut().toString() for each in buttons]
    assert all(keys)
    assert len(set(keys)) == len(keys)


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
