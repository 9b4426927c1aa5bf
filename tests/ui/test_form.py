"""The parameter form as it is used: typed into, undone, pasted into, searched, helped."""

import json

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from atom_gui.core.argument_probe import Argument, Arguments
from atom_gui.core.problems import Problem
from atom_gui.schema.words import text


@pytest.fixture
def page(window, settled):
    """The form with the demo open."""
    window.workspace.open_named("demo")
    window.show_page(window.training_page)
    window.training_page._modes.button(1).click()
    settled(window)
    return window.training_page


def typed(qtbot, row, words):
    row.editor.line.selectAll()
    qtbot.keyClicks(row.editor.line, words)


def test_typing_is_one_step_that_is_undone_and_redone(page, qtbot):
    workspace, row = page._workspace, page.form.rows["batch.block_size"]
    row.editor.line.setFocus()
    typed(qtbot, row, "128")
    assert workspace.config.batch.block_size == 128
    assert workspace.undo_stack.count() == 1
    qtbot.keyClick(row.editor.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert workspace.config.batch.block_size == 64
    assert row.editor.line.text() == "64"
    qtbot.keyClick(row.editor.line, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert workspace.config.batch.block_size == 128


def test_undo_goes_over_the_whole_form_and_back_to_saved(page, window):
    workspace = window.workspace
    workspace.set_value("batch.seed", 1)
    workspace.set_value("precision.bf16", True)
    workspace.set_value("data.train_files", ["a.txt"])
    assert workspace.unsaved
    for _ in range(3):
        workspace.undo_stack.undo()
    assert not workspace.unsaved
    assert page.form.rows["batch.seed"].editor.line.text() == "42"
    assert not workspace.undo_stack.canUndo()


def test_another_preset_cannot_be_undone_into(page, window):
    window.workspace.set_value("batch.seed", 1)
    window.workspace.open_named("demo-zero3")
    assert not window.workspace.undo_stack.canUndo()


def test_a_refused_value_changes_nothing_and_is_no_step(page, qtbot):
    row = page.form.rows["batch.block_size"]
    typed(qtbot, row, "x")
    assert page._workspace.config.batch.block_size == 64
    assert page._workspace.undo_stack.count() == 0
    page._workspace.set_value("batch.seed", 3)
    page._workspace.undo_stack.undo()
    assert page._workspace.config.batch.seed == 42


def test_all_problems_are_fixed_in_one_step(page, window, settled, qtbot):
    workspace = window.workspace
    workspace.change({
        "precision.bf16": True, "precision.fp16": True,
        "optimizer.warmup_steps": 99999, "distributed.ddp_timeout": 18000000,
    })  # fmt: skip
    settled(window)
    assert {"precision_is_one", "warmup_ends_before_the_run", "time_limit_is_in_seconds"} <= {
        problem.rule for problem in workspace.problems
    }
    assert "Connection time limit becomes 1800" in [
        button.toolTip() for button in page.problems.findChildren(QPushButton)
    ]
    page.problems.fix_all.click()
    qtbot.waitUntil(lambda: window.workspace.config.distributed.ddp_timeout == 1800)
    settled(window)
    assert not [problem for problem in workspace.problems if problem.fix]
    assert workspace.config.distributed.ddp_timeout == 1800
    workspace.undo_stack.undo()
    assert workspace.config.distributed.ddp_timeout == 18000000
    assert workspace.config.precision.fp16


def test_a_field_goes_back_to_its_default(page):
    row = page.form.rows["batch.max_steps"]
    assert not row._reset.isHidden()
    assert row.name.text().startswith("● ")
    row._reset.click()
    assert page._workspace.config.batch.max_steps is None
    assert row._reset.isHidden()
    assert row.name.text() == "Steps at most"


def test_a_section_is_copied_changed_and_pasted(page, window, qtbot):
    page.form.copy_section("optimizer")
    copied = json.loads(QGuiApplication.clipboard().text())
    assert copied["optimizer"]["learning_rate"] == 0.003
    copied["optimizer"] |= {"learning_rate": 1e-4, "weight_decay": 0.1}
    QGuiApplication.clipboard().setText(json.dumps(copied))
    page.form.paste_section("optimizer")
    assert window.workspace.config.optimizer.learning_rate == 1e-4
    assert window.workspace.config.optimizer.weight_decay == 0.1
    window.workspace.undo_stack.undo()
    assert window.workspace.config.optimizer.learning_rate == 0.003
    QGuiApplication.clipboard().setText("what?")
    with qtbot.waitSignal(window.workspace.failed):
        page.form.paste_section("optimizer")
    page.form.cards["optimizer"].reset_wanted.emit()
    assert window.workspace.config.optimizer.learning_rate == 5e-5


def test_sections_fold_and_stay_folded(page, window):
    card = page.form.cards["model"]
    row = page.form.rows["model.model_name_or_path"]
    card.fold(True)
    assert not row.isVisible()
    assert "model" in window.workspace.preferences.folded_sections
    page.search.setText("revision")  # a search looks into folded sections
    assert page.form.rows["model.model_revision"].isVisible()
    page.search.clear()
    assert not row.isVisible()
    card.fold(False)
    assert row.isVisible()


@pytest.mark.parametrize("words", ["learning rate", "学习率", "learning_rate"])
def test_search_in_both_languages(make_window, qtbot, words):
    window = make_window(language="zh_CN")
    window.show_page(window.training_page)
    window.training_page.search.setText(words)
    assert window.training_page.form.rows["optimizer.learning_rate"].isVisible()
    assert not window.training_page.form.rows["data.encoding"].isVisible()


def test_enter_in_the_search_goes_to_the_first_match(page, qtbot, window):
    window.activateWindow()
    page.search.setFocus()
    page.search.setText("adam beta")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert page.form.rows["optimizer.adam_beta1"].editor.line is window.focusWidget()
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert page.search.text() == ""


def test_the_help_follows_the_focus(page):
    page.form.rows["optimizer.warmup_steps"].editor.line.setFocus()
    assert page.help.title.text() == "Warm-up"
    assert page.help.story.text()
    assert "Good values" in page.help.facts.text()
    assert not page.help.source.isHidden()
    assert 'href="https://' in page.help.source.text()


def test_what_follows_from_the_values_is_shown(page, window, settled):
    window.workspace.change({"batch.per_device_train_batch_size": 4,
                             "batch.gradient_accumulation_steps": 5,
                             "batch.block_size": 32, "batch.max_steps": 100,
                             "optimizer.warmup_steps": 5})  # fmt: skip
    settled(window)
    values = {name: value.text() for name, value in page.facts.values.items()}
    assert values["Effective batch"] == "20 sequences"
    assert values["Tokens per step"] == "640"
    assert values["Steps"].startswith("100 · ")
    assert values["Steps"].endswith("per epoch")
    assert values["Warm-up"] == "5 steps, 5 % of the run"
    assert values["Text"].startswith("about ")


def test_the_next_problem_is_reached_by_key(page, window, qtbot, settled):
    window.activateWindow()
    window.workspace.change({"distributed.ddp_timeout": 18000000})
    settled(window)
    paths = {path for problem in window.workspace.problems for path in problem.fields}
    assert "distributed.ddp_timeout" in paths
    for _ in window.workspace.problems:
        page.go_to_next_problem()
        row = page.form.rows["distributed.ddp_timeout"]
        if row.editor.line is window.focusWidget():
            return
    pytest.fail("the field of the problem was never reached")


def test_a_problem_of_the_deepspeed_configuration_leads_there(page, window, settled):
    window.workspace.set_value("deepspeed.config", "zero2")
    settled(window)
    problem = next(p for p in window.workspace.problems if p.rule == "lowest_rate_has_its_place")
    page.show_problem(problem)
    assert window._stack.currentWidget() is window.deepspeed_page
    assert window.deepspeed_page.editor.textCursor().selectedText() == '"min_lr"'


def test_files_are_dropped_on_their_field(page, tmp_path, window):
    first, second = tmp_path / "一.txt", tmp_path / "b.csv"
    editor = page.form.rows["data.train_files"].editor
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in (first, second)])
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                       Qt.KeyboardModifier.NoModifier)  # fmt: skip
    editor.dropEvent(event)
    assert window.workspace.config.data.train_files[-2:] == [str(first), str(second)]


def test_tab_reaches_every_basic_field(page, window, qtbot):
    window.activateWindow()
    page._modes.button(0).click()
    page.form.rows["model.model_name_or_path"].editor.line.setFocus()
    reached = set()
    for _ in range(150):
        focus = window.focusWidget()
        for path, row in page.form.rows.items():
            if focus is not None and row.isAncestorOf(focus):
                reached.add(path)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    basic = {path for path, row in page.form.rows.items() if row.isVisible()
             and row.editor.isEnabled()}  # fmt: skip
    assert basic <= reached


def test_a_hidden_form_does_no_work(page, window, monkeypatch, qtbot):
    window.show_page(window.runs_page)
    calls = []
    monkeypatch.setattr(page, "renew", lambda: calls.append(1))
    window.workspace.set_value("batch.seed", 7)
    qtbot.waitUntil(lambda: not window.workspace.checking)
    assert calls == []
    window.show_page(page)
    assert calls == [1]


def arguments():
    """Stands in for what an interpreter tells; the probe itself is tested with a real one."""
    return Arguments("9.9", (
        Argument("learning_rate", "number", 5e-5, (), "The rate.", "optimizer.learning_rate"),
        Argument("optim", "choice", "adamw_torch", ("adamw_torch", "adafactor"), "Which.", ""),
        Argument("torch_compile", "switch", False, (), "Compile the model.", ""),
        Argument("neftune_noise_alpha", "number", None, (), "Noise.", ""),
        Argument("optim_args", "object", None, (), "More.", ""),
    ))  # fmt: skip


def test_more_arguments_are_offered_typed_and_kept(page, window, qtbot):
    more = page.more
    assert more.isVisible()
    window.workspace.set_value("more.training_arguments", {"from_the_future": [1]})
    more._take(arguments(), window.workspace.interpreter.path)
    more.fold(False)
    assert set(more.rows_by_name) == {
        "optim", "torch_compile", "neftune_noise_alpha", "optim_args", "from_the_future"
    }  # fmt: skip
    more.rows_by_name["optim"].editor._box.activated.emit(2)
    typed(qtbot, more.rows_by_name["neftune_noise_alpha"], "5")
    typed(qtbot, more.rows_by_name["optim_args"], '{"a": 1}')
    assert window.workspace.config.more.training_arguments == {
        "from_the_future": [1], "optim": "adafactor", "neftune_noise_alpha": 5.0,
        "optim_args": {"a": 1},
    }  # fmt: skip
    window.workspace.undo_stack.undo()
    assert "optim_args" not in window.workspace.config.more.training_arguments
    page._modes.button(0).click()  # Basic: only those that are set
    assert not more.rows_by_name["torch_compile"].isVisible()
    page.search.setText("compile")
    assert more.rows_by_name["torch_compile"].isVisible()
    more.rows_by_name["torch_compile"].focused.emit(more.rows_by_name["torch_compile"].parameter)
    assert page.help.title.text() == "torch_compile"


def test_bad_text_in_a_further_argument_is_told_beside_it(page, window, qtbot, settled):
    more = page.more
    more._take(arguments(), window.workspace.interpreter.path)
    more.fold(False)
    row = more.rows_by_name["neftune_noise_alpha"]
    typed(qtbot, row, "abc")
    assert not window.workspace.can_start
    assert "is not a number" in row.message.text()
    typed(qtbot, more.rows_by_name["optim_args"], '{"a": 1}')
    assert row.editor.line.text() == "abc", "what was typed is not lost"
    assert not window.workspace.can_start
    window.workspace.undo()
    assert row.editor.line.text() == ""
    assert window.workspace.can_start


def test_a_run_is_never_started_with_what_is_not_shown(page, window, qtbot):
    typed(qtbot, page.form.rows["batch.block_size"], "abc")
    assert not page.start.isEnabled()
    with qtbot.waitSignal(window.workspace.failed):
        window.workspace.start()


def test_the_first_undo_drops_text_that_is_no_value(page, window, qtbot):
    row = page.form.rows["batch.block_size"]
    window.workspace.set_value("batch.block_size", 512)
    typed(qtbot, row, "abc")
    row.editor.line.setFocus()
    qtbot.keyClick(row.editor.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert row.editor.line.text() == "512"
    assert window.workspace.can_start
    typed(qtbot, row, "abc")
    page.form.cards["batch"].reset_wanted.emit()
    assert row.editor.line.text() == "1024", "a reset shows the value"


def test_what_is_typed_away_and_back_is_no_step(page, window, qtbot):
    row = page.form.rows["batch.block_size"]
    typed(qtbot, row, "6")
    qtbot.keyClicks(row.editor.line, "4")
    assert window.workspace.config.batch.block_size == 64
    assert not window.workspace.undo_stack.canUndo()


def test_a_field_that_was_asked_for_stays_while_it_is_edited(page, window, qtbot, settled):
    page._modes.button(0).click()
    window.workspace.set_value("distributed.ddp_timeout", 18000000)
    settled(window)
    row = page.form.rows["distributed.ddp_timeout"]
    assert not row.isVisible()
    page.show_problem(next(p for p in window.workspace.problems
                           if p.rule == "time_limit_is_in_seconds"))  # fmt: skip
    typed(qtbot, row, "36")
    settled(window)
    assert row.isVisible()


def test_the_changed_filter_follows_the_open_preset(page, window):
    page._modes.button(2).click()
    window.workspace.open_named("qlora-7b-24gb")
    page.renew()
    assert page.form.rows["adapter.method"].isVisible()
    assert not page.form.rows["batch.max_steps"].isVisible()


def test_a_search_shows_what_it_finds_and_no_more(page, window, settled):
    window.workspace.change({"data.train_files": ["/no/such.txt"]})
    settled(window)
    page.search.setText("adam beta")
    shown = {path for path, row in page.form.rows.items() if row.isVisible()}
    assert shown == {"optimizer.adam_beta1", "optimizer.adam_beta2"}
    page.search.setText("xyzzy")
    assert page.form.nothing.isVisible()


@pytest.mark.parametrize("given", ['"C:\\models\\Llama 2"', "  C:\\models\\Llama 2 "])
def test_a_path_as_explorer_copies_it(page, window, qtbot, given):
    row = page.form.rows["model.model_name_or_path"]
    row.editor.line.setText("")
    row.editor.line.insert(given)
    row.editor.line.textEdited.emit(row.editor.line.text())
    assert window.workspace.config.model.model_name_or_path == "C:\\models\\Llama 2"


def test_a_narrow_window_puts_the_side_below(page, window, qtbot):
    window.resize(1100, 700)
    qtbot.waitUntil(lambda: page._side_area.y() > page._form_area.y())
    assert page.area.horizontalScrollBar().maximum() == 0
    assert page._form_area.widget().minimumSizeHint().width() <= page._form_area.viewport().width()
    window.show_page(window.deepspeed_page)
    editor = window.deepspeed_page
    assert editor.area.horizontalScrollBar().maximum() == 0
    qtbot.waitUntil(lambda: editor.form.width() <= editor._area.viewport().width())
    window.resize(1440, 900)
    window.show_page(page)
    qtbot.waitUntil(lambda: not page._narrow)


def test_another_interpreter_is_asked_again(page, window, qtbot, tmp_path):
    known = window.workspace.interpreter
    qtbot.waitUntil(lambda: known.found is not None, timeout=20_000)
    before = known.path
    page.more._take(arguments(), before)
    settings = window.workspace.preferences.model_copy()
    settings.training_python = str(tmp_path / "no-python")
    window.workspace.use_preferences(settings)
    assert known.path != before
    qtbot.waitUntil(lambda: known.found is not None, timeout=20_000)
    assert known.found.problem is not None
    assert page.more.count_known() == 0


def test_advice_does_not_keep_a_run_from_starting(page, window):
    window.workspace._found = [Problem.advice(text("Better so."), "batch.seed")]
    page.renew()
    assert page.start.isEnabled()
    assert page.summary.text() == "1 hint"
    assert isinstance(page.summary, QPushButton)
