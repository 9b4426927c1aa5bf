import os
import re
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QMessageBox, QPushButton, QWidget

from atom_gui.core import presets, run_library
from atom_gui.core.argument_probe import Argument, Arguments
from atom_gui.core.preferences import Preferences, load
from atom_gui.core.presets import Preset
from atom_gui.core.run_state import RunFollower
from atom_gui.schema.run_config import PARAMETERS, RunConfig
from atom_gui.ui import words

ROOT = Path(__file__).parents[2]


def test_every_parameter_has_a_row_and_every_row_an_editor(window):
    form = window.training_page.form
    assert set(form.rows) == {p.path for p in PARAMETERS if p.kind != "json"}
    for path, row in form.rows.items():
        row.editor.show_value(window.workspace.config.get(path))


def test_basic_all_changed_and_search(window, settled):
    page = window.training_page
    window.show_page(page)
    window.workspace.open_named("demo")
    settled(window)

    def shown():
        return {path for path, row in page.form.rows.items() if not row.isHidden()}

    basic = shown()
    assert "batch.block_size" in basic
    assert "optimizer.adam_beta2" not in basic
    page._modes.button(1).click()
    assert len(shown()) == len(page.form.rows)
    page._modes.button(2).click()
    assert "batch.max_steps" in shown()
    assert "optimizer.adam_beta2" not in shown()
    page.search.setText("adam beta")
    assert shown() == {"optimizer.adam_beta1", "optimizer.adam_beta2"}


def test_typing_changes_the_preset_and_wrong_text_is_told(window, qtbot, settled):
    window.workspace.open_named("demo")
    page = window.training_page
    window.show_page(page)
    row = page.form.rows["batch.block_size"]
    row.editor.line.clear()
    qtbot.keyClicks(row.editor.line, "128")
    assert window.workspace.config.batch.block_size == 128
    assert window.workspace.unsaved
    row.editor.line.clear()
    qtbot.keyClicks(row.editor.line, "wide")
    settled(window)
    assert "not a whole number" in row.message.text()
    assert window.workspace.config.batch.block_size == 128, "the last good value stays"
    assert not window.workspace.can_start
    row.editor.line.clear()
    qtbot.keyClicks(row.editor.line, "2")
    settled(window)
    assert "from 8 to" in row.message.text()


def test_a_fix_button_solves_the_problem(window, settled):
    window.workspace.open_named("demo")
    window.workspace.set_value("batch.block_size", 4096)
    page = window.training_page
    window.show_page(page)
    settled(window)
    assert "1 error" in page.summary.text()
    page.form.rows["batch.block_size"]._fix.click()
    settled(window)
    assert window.workspace.config.batch.block_size == 512
    assert window.workspace.can_start


def test_the_wheel_never_changes_a_closed_choice(window, qtbot):
    window.show_page(window.training_page)
    box = window.training_page.form.rows["checkpoints.evaluation_strategy"].editor.findChild(
        QComboBox
    )
    before = box.currentIndex()
    event = QWheelEvent(QPointF(5, 5), QPointF(5, 5), QPoint(0, -120), QPoint(0, -120),
                        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
                        Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
    box.setFocus()
    QApplication.sendEvent(box, event)
    assert box.currentIndex() == before


def test_conditions_grey_a_row_and_say_why(window):
    window.show_page(window.training_page)
    row = window.training_page.form.rows["checkpoints.eval_steps"]
    assert not row.editor.isEnabled()
    assert "Evaluate" in row.editor.toolTip()
    window.workspace.set_value("checkpoints.evaluation_strategy", "steps")
    assert row.editor.isEnabled()


def test_presets_are_saved_opened_and_deleted(window, tmp_path):
    workspace = window.workspace
    workspace.open_named("demo")
    workspace.set_value("batch.seed", 7)
    path = tmp_path / "config" / "presets" / "我的.atompreset"
    assert workspace.save(path, "我的")
    assert not workspace.unsaved
    assert load().recent_presets[0] == str(path)
    workspace.set_value("batch.seed", 8)
    assert workspace.unsaved
    assert workspace.save()
    workspace.open(Preset(name="", config=RunConfig()))
    workspace.open_named(str(path))
    assert workspace.config.batch.seed == 8
    path.unlink()
    workspace.forget_preset(path)
    assert workspace.unsaved
    assert workspace.preset.path is None


def test_a_broken_preset_is_told_and_changes_nothing(window, tmp_path, qtbot):
    window.workspace.open_named("demo")
    broken = tmp_path / "b.atompreset"
    broken.write_text("{")
    window.workspace.open_named(str(broken))
    box = window.findChild(QMessageBox)
    assert "line 1" in box.informativeText()
    assert window.workspace.preset.name == "Demo"
    box.close()


def test_the_working_preset_survives_a_crash(make_window, qtbot):
    first = make_window()
    first.workspace.open_named("demo")
    first.workspace.set_value("batch.seed", 99)
    qtbot.wait(1200)  # autosave; the window is not closed
    second = make_window()
    assert second.workspace.config.batch.seed == 99
    assert second.workspace.preset.name == "Demo"


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_every_page_in_every_language_and_theme(make_window, qtbot, language, theme):
    window = make_window(language, theme)
    for page, _, _ in window._pages:
        window.show_page(page)
        qtbot.wait(30)
        picture = window.grab().toImage()
        assert picture.width() >= 1100
        colour = picture.pixelColor(picture.width() - 40, 90).lightness()
        assert (colour > 128) == (theme == "light")
    expected = {"en": "Start", "zh_CN": "首页"}[language]
    assert window.start_page.title.text() == expected


def test_the_language_changes_while_the_window_is_open(window, qtbot):
    assert window.training_page.start.text() == "▶  &Start training"
    window.settings_changed.emit(Preferences(language="zh_CN", theme="dark"))
    qtbot.waitUntil(lambda: "开始训练" in window.training_page.start.text())
    row = window.training_page.form.rows["optimizer.learning_rate"]
    assert row.name.text() == "学习率"
    window.settings_changed.emit(Preferences(language="en", theme="light"))
    qtbot.waitUntil(lambda: row.name.text() == "Learning rate")
    words.install("en", QApplication.instance())


def texts_on(page):
    """Everything a page says: labels, buttons, entries, tips and placeholders."""
    for widget in page.findChildren(QWidget):
        if widget.objectName() in ("code", "json"):  # names and text of files
            continue
        for name in ("text", "placeholderText", "toolTip"):
            said = getattr(widget, name, str)()
            if isinstance(said, str) and said:
                yield said, widget
        if isinstance(widget, QComboBox):
            yield from ((widget.itemText(i), widget) for i in range(widget.count()))


def test_every_text_follows_the_language_on_every_page(window, qtbot):
    """Nothing stays in the language before, whichever page is seen while it changes."""
    chinese = words.read_catalogue(words.catalogue_path("zh_CN"))
    values = {str(value) for item in PARAMETERS for value in item.choices}  # as files have them
    differing = {one for one, translated in chinese.items() if translated != one} - values
    workspace = window.workspace
    workspace.open_named("llama2-7b-zero2")
    known = Arguments("9.9", (Argument("optim", "words", None, (), "Which.", ""),))
    window.training_page._modes.button(1).click()
    for page, _, _ in window._pages:
        window.show_page(page)
        window.training_page.more._take(known, workspace.interpreter.path)
        qtbot.waitUntil(lambda: not workspace.checking, timeout=10000)
        qtbot.wait(50)
        window.settings_changed.emit(Preferences(language="zh_CN", theme="dark"))
        qtbot.waitUntil(lambda: "开始训练" in window.training_page.start.text())
        qtbot.wait(100)
        left = {said for said, widget in texts_on(page)
                if said.removeprefix("● ") in differing and widget.isVisible()}  # fmt: skip
        assert left == set()
        window.settings_changed.emit(Preferences(language="en", theme="light"))
        qtbot.waitUntil(lambda: "Start training" in window.training_page.start.text())
        qtbot.wait(100)
        left = {said for said, widget in texts_on(page)
                if re.search("[\u4e00-\u9fff]", said) and widget.isVisible()}  # fmt: skip
        assert left == set()
    words.install("en", QApplication.instance())


def test_no_label_is_clipped_at_the_smallest_size(make_window, qtbot):
    window = make_window("zh_CN")
    window.resize(1100, 700)
    window.workspace.open_named("demo")
    for page, _, _ in window._pages:
        window.show_page(page)
        qtbot.wait(50)
        for button in page.findChildren(QPushButton):
            if button.isVisible():
                assert button.width() >= button.minimumSizeHint().width(), button.text()
        for label in page.findChildren(QLabel):
            if label.isVisible() and not label.wordWrap() and label.text():
                plain = re.sub("<[^>]*>", "", label.text())  # a link's address is not drawn
                needed = label.fontMetrics().horizontalAdvance(plain)
                assert label.width() >= needed - 2 or label.objectName() in ("dim", "title"), (
                    label.text()
                )


def open_run(window, qtbot):
    qtbot.waitUntil(lambda: window.run_page.feed is not None, timeout=15000)
    return window.run_page.feed


def test_a_run_is_started_followed_and_ends(window, qtbot, tiny_preset, fake_trainer):
    fake_trainer.use("--steps", "40", "--delay", "0.02")
    window.workspace.open(tiny_preset)
    window.workspace.start()
    feed = open_run(window, qtbot)
    page = window.run_page
    qtbot.waitUntil(lambda: feed.state.step > 3, timeout=15000)
    assert page.stop.isVisible()
    with qtbot.waitSignal(window.run_ended, timeout=20000):
        pass
    qtbot.waitUntil(lambda: feed.state.finished is not None)
    page.refresh()
    assert feed.run.state == "finished"
    assert page._tiles["Step"].value.text() == "40 / 40"
    assert page._tiles["Phase"].value.text() == "Finished"
    assert "春天 → 来了" in page._sample_words.text()
    assert "step 40/40" in page.console.view.toPlainText()
    qtbot.waitUntil(lambda: page.loss.curves[0].item.xData is not None)
    qtbot.waitUntil(lambda: len(page.loss.curves[0].item.xData) == 40)
    page.console.filter.setText("step 3/")
    assert page.console.view.toPlainText().startswith("step 3/40")


def test_stop_and_save_from_the_window(window, qtbot, tiny_preset, fake_trainer):
    fake_trainer.use("--steps", "5000")
    window.workspace.open(tiny_preset)
    window.workspace.start()
    feed = open_run(window, qtbot)
    qtbot.waitUntil(lambda: feed.state.step > 1, timeout=15000)
    window.run_page.save_now.click()
    qtbot.waitUntil(lambda: bool(feed.state.saved), timeout=15000)
    with qtbot.waitSignal(window.run_ended, timeout=20000):
        window.run_page.stop.click()
    assert feed.run.state == "stopped"


def test_a_failed_run_says_why(window, qtbot, tiny_preset, fake_trainer):
    fake_trainer.use("--steps", "2", "--end", "fail")
    window.workspace.open(tiny_preset)
    with qtbot.waitSignal(window.run_ended, timeout=20000):
        window.workspace.start()
    assert "The file a.txt is empty." in window.run_page._notice_words.text()
    assert "console.log" in window.run_page._notice_words.text()


def test_a_run_with_problems_is_not_started(window, qtbot, tiny_preset):
    tiny_preset.config.batch.block_size = 4096
    window.workspace.open(tiny_preset)
    with qtbot.waitSignal(window.workspace.failed, timeout=10000):
        window.workspace.start()
    box = window.findChild(QMessageBox)
    assert "positions" in box.informativeText()
    box.close()


def test_runs_page_lists_opens_and_deletes(window, qtbot, tiny_preset, fake_trainer, monkeypatch):
    fake_trainer.use("--steps", "5")
    window.workspace.open(tiny_preset)
    with qtbot.waitSignal(window.run_ended, timeout=20000):
        window.workspace.start()
    page = window.runs_page
    window.show_page(page)
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    page.table.selectRow(0)
    assert page.selected().state == "finished"
    assert not page._resume.isEnabled(), "there is no checkpoint"
    page._open.click()
    assert window._stack.currentWidget() is window.run_page
    window.show_page(page)
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    page.table.selectRow(0)
    page._delete.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    assert page._empty.isVisible()


@pytest.mark.skipif(sys.platform == "win32", reason="its twin is in tests/windows")
def test_a_killed_window_loses_nothing(
    tmp_path, tiny_preset, interpreter, fake_trainer, make_window, qtbot, wait_until
):
    """A window in a process of its own starts the run; it is killed; another window finds it."""
    runs = tmp_path / "runs"
    script = f"""
import sys
from pathlib import Path
sys.path.insert(0, {str(ROOT)!r})
from atom_gui import app
from atom_gui.core import launch, presets
from atom_gui.core.launch import LaunchPlan
from atom_gui.core.preferences import Preferences
from PySide6.QtCore import QTimer
launch.plan = lambda config, folder, interpreter: LaunchPlan(
    (sys.executable, "-u", {str(ROOT / "tests" / "fake_trainer.py")!r}, str(folder.path),
     "--steps", "250", "--delay", "0.03"), {{}}, folder.path)
application = app.make_application()
window, _ = app.build(Preferences(), Path({str(runs)!r}), application)
window.show()
QTimer.singleShot(0, window.train_demo)
application.exec()
"""
    other = subprocess.Popen([sys.executable, "-c", script])
    wait_until(lambda: bool(run_library.runs_in(runs)), timeout_s=30)
    folder = run_library.runs_in(runs)[0].folder
    wait_until(lambda: RunFollower(folder).read_all().step > 5)
    other.kill()
    other.wait()
    step = RunFollower(folder).read_all().step
    window = make_window(runs_dir=runs)
    assert window.open_living_run()
    feed = open_run(window, qtbot)
    qtbot.waitUntil(lambda: feed.state.step > step + 5, timeout=15000)
    assert feed.run.state == "running"
    with qtbot.waitSignal(window.run_ended, timeout=30000):
        pass
    assert list(feed.state.metrics.loss.x) == list(range(1, 251)), "no step is missing"
    qtbot.waitUntil(lambda: not run_library.living_processes(folder), timeout=10000)


def test_closing_while_training_asks(window, qtbot, tiny_preset, fake_trainer, monkeypatch):
    fake_trainer.use("--steps", "2000", "--delay", "0.05")
    window.workspace.open(tiny_preset)
    window.workspace.start()
    feed = open_run(window, qtbot)
    qtbot.waitUntil(lambda: feed.state.step > 1, timeout=15000)
    window.ask_before_closing = True
    answers = iter([QMessageBox.ButtonRole.RejectRole, QMessageBox.ButtonRole.AcceptRole])

    def answer(box):
        role = next(answers)
        (chosen,) = [b for b in box.buttons() if box.buttonRole(b) == role]
        chosen.click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    assert not window.close(), "cancel keeps the window"
    assert window.close(), "keep training closes it"
    assert run_library.read(feed.folder.path).state == "running"
    feed.folder.send("kill")
    until = time.monotonic() + 20
    while run_library.living_processes(feed.folder) and time.monotonic() < until:
        time.sleep(0.1)
    assert not [p for p in psutil.Process(os.getpid()).children() if p.status() != "zombie"]


def test_unsaved_changes_are_not_given_up_without_asking(window, tmp_path, monkeypatch):
    workspace = window.workspace
    workspace.open_named("demo")
    workspace.set_value("batch.seed", 5)
    window.ask_before_closing = True
    answers = []

    def answer(box):
        role = answers.pop(0)
        (chosen,) = [b for b in box.buttons() if box.buttonRole(b) == role]
        chosen.click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    answers.append(QMessageBox.ButtonRole.RejectRole)
    assert not workspace.open_named("demo-zero3")
    assert workspace.config.batch.seed == 5
    monkeypatch.setattr(
        "atom_gui.ui.pages.training.QInputDialog.getText", lambda *_, **__: ("五", True)
    )
    answers.append(QMessageBox.ButtonRole.AcceptRole)
    assert workspace.open_named("demo-zero3")
    assert presets.find("五").config.batch.seed == 5
    answers.append(QMessageBox.ButtonRole.DestructiveRole)
    workspace.set_value("batch.seed", 6)
    assert workspace.open_named("demo")
    assert workspace.config.batch.seed == 42
    assert not answers
    window.ask_before_closing = False


def test_a_comma_is_no_decimal_point(window, qtbot, settled):
    page = window.training_page
    window.show_page(page)
    rate = page.form.rows["optimizer.learning_rate"]
    rate.editor.line.clear()
    qtbot.keyClicks(rate.editor.line, "0,001")
    settled(window)
    assert "is not a number" in rate.message.text()
    assert window.workspace.config.optimizer.learning_rate == 5e-5
    page._modes.button(1).click()
    steps = page.form.rows["batch.max_steps"]
    steps.editor.line.clear()
    qtbot.keyClicks(steps.editor.line, "12,000")
    assert window.workspace.config.batch.max_steps == 12000


def test_nothing_but_the_window_is_ever_a_window(make_window, qtbot):
    """A part that is shown before it has a parent flashes on the screen."""
    from PySide6.QtCore import QEvent, QObject

    class Watch(QObject):
        def __init__(self):
            super().__init__()
            self.shown = set()

        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Show and getattr(watched, "isWindow", bool)():
                self.shown.add(type(watched).__name__)
            return False

    application = QApplication.instance()
    watch = Watch()
    application.installEventFilter(watch)
    window = make_window()
    window.workspace.open_named("demo")
    for page, _, _ in window._pages:
        window.show_page(page)
        qtbot.wait(80)
    application.removeEventFilter(watch)
    assert watch.shown == {"Window"}
