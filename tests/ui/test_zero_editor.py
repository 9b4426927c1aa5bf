"""The ZeRO editor: form and text say the same, whatever is changed where."""

import json
import sys
from importlib.util import find_spec

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from atom_gui.core import json_text, zero_templates
from atom_gui.core.json_text import MISSING
from atom_gui.core.zero_about import ABOUT
from atom_gui.schema.zero_keys import ZERO_KEY
from atom_gui.ui.diff_dialog import DiffDialog

COMMENTED = """{
    // 分片阶段
    "zero_optimization": {
        "stage": 2,                  # two
        "reduce_bucket_size": 5e8,   /* large */
        "unknown_key": [1, 2]
    },
    "train_batch_size": "auto", // keep
}
"""


@pytest.fixture
def page(window, settled):
    """The editor with the demo open."""
    window.workspace.open_named("demo")
    window.show_page(window.deepspeed_page)
    settled(window)
    return window.deepspeed_page


def type_all(page, words):
    page.editor.setPlainText(words)


def config(page):
    return zero_templates.read(page._workspace.config.deepspeed.config)


def test_the_form_has_every_key_that_it_should(page):
    assert set(page.form.rows) == {path for path, key in ZERO_KEY.items() if key.form}
    assert len(page.form.rows) > 60


def test_a_change_in_the_form_keeps_comments_and_unknown_keys(page):
    type_all(page, COMMENTED)
    row = page.form.rows["zero_optimization.stage"]
    assert row.editor.currentText() == "2"
    row.changed.emit("zero_optimization.stage", 3)
    words = page.editor.toPlainText()
    assert words == COMMENTED.replace('"stage": 2', '"stage": 3')
    assert config(page)["zero_optimization"] == {
        "stage": 3, "reduce_bucket_size": 500000000, "unknown_key": [1, 2],
    }  # fmt: skip
    assert page._workspace.config.deepspeed.config == words  # comments are kept in the preset


def test_a_change_in_the_text_is_seen_in_the_form(page):
    type_all(page, '{"zero_optimization": {"stage": 3, "sub_group_size": 1e8}}')
    rows = page.form.rows
    assert rows["zero_optimization.stage"].editor.currentText() == "3"
    assert rows["zero_optimization.sub_group_size"].editor.text() in ("100000000", "1e8")
    assert rows["train_batch_size"].editor.text() == ""


def test_typing_keeps_the_cursor_and_is_undone_as_one_step(page, qtbot, window):
    window.activateWindow()
    type_all(page, '{\n  "zero_optimization": {"stage": 2},\n  "steps_per_print": 10\n}')
    page.editor.setFocus()
    cursor = page.editor.textCursor()
    cursor.setPosition(page.editor.toPlainText().index("10") + 2)
    page.editor.setTextCursor(cursor)
    steps = window.workspace.undo_stack.count()
    qtbot.keyClicks(page.editor, "00")
    assert config(page)["steps_per_print"] == 1000
    assert page.editor.textCursor().position() == page.editor.toPlainText().index("1000") + 4
    assert window.workspace.undo_stack.count() <= steps + 1
    window.workspace.undo_stack.undo()
    window.workspace.undo_stack.redo()
    assert config(page)["steps_per_print"] == 1000


def test_undo_brings_the_text_back_with_its_comments(page, window):
    type_all(page, COMMENTED)
    page._change_key("zero_optimization.stage", 3)
    window.workspace.undo_stack.undo()
    assert page.editor.toPlainText() == COMMENTED


def test_text_that_is_no_json_is_told_by_line_and_changes_nothing(page, window, settled):
    type_all(page, COMMENTED)
    before = window.workspace.config.deepspeed.config
    type_all(page, '{\n  "zero_optimization": {\n    "stage" 2\n  }\n}')
    assert page._message.isVisible()
    assert page._message.text().startswith("Line 3, column")
    assert not page.form.isEnabled()
    assert window.workspace.config.deepspeed.config == before
    settled(window)
    assert not window.workspace.can_start
    type_all(page, COMMENTED)
    settled(window)
    assert page._message.isHidden()
    assert page.form.isEnabled()


def test_a_surprise_of_hjson_and_a_double_key_are_told(page):
    type_all(page, '{"offload": cpu, // x\n "a": 1,\n "a": 2}')
    assert "Line 1" in page._oddities.text()
    type_all(page, '{"steps_per_print": 1,\n "steps_per_print": 2}')
    assert "stands twice" in page._oddities.text()


def test_auto_shows_what_it_becomes(page, window):
    window.workspace.change({"batch.per_device_train_batch_size": 4,
                             "batch.gradient_accumulation_steps": 5})  # fmt: skip
    zero = {"stage": 3, "reduce_bucket_size": "auto"}
    type_all(page, json.dumps({"train_batch_size": "auto", "zero_optimization": zero}))
    assert page.form.rows["train_batch_size"].meaning.text() == "= 20"
    hidden = 192  # of the bundled model
    meaning = page.form.rows["zero_optimization.reduce_bucket_size"].meaning.text()
    assert meaning.startswith(f"= {hidden * hidden:,} · ")


def test_optimizer_and_schedule_come_whole_and_go_whole(page):
    type_all(page, COMMENTED)
    row = page.form.rows["scheduler.type"]
    assert row.editor.itemText(0) == "— (left to Transformers)"
    row.changed.emit("scheduler.type", "WarmupDecayLR")
    assert config(page)["scheduler"] == {
        "type": "WarmupDecayLR",
        "params": {"total_num_steps": "auto", "warmup_min_lr": "auto", "warmup_max_lr": "auto",
                   "warmup_num_steps": "auto"},
    }  # fmt: skip
    row.changed.emit("scheduler.type", "WarmupLR")
    assert config(page)["scheduler"]["type"] == "WarmupLR"
    row._give(MISSING)
    assert "scheduler" not in config(page)
    assert page.editor.toPlainText() == COMMENTED
    page.form.rows["optimizer.type"].changed.emit("optimizer.type", "AdamW")
    assert config(page)["optimizer"]["params"]["betas"] == "auto"


def test_a_key_without_effect_says_so(page):
    type_all(page, json.dumps({"zero_optimization": {"stage": 2,
                               "offload_param": {"device": "cpu"}}}))  # fmt: skip
    row = page.form.rows["zero_optimization.offload_param.device"]
    assert row.idle.isVisible()
    assert "stage" in row.idle.text()


def test_a_field_takes_only_its_own_kind(page, qtbot, window):
    window.activateWindow()
    row = page.form.rows["zero_optimization.reduce_bucket_size"]
    before = page.editor.toPlainText()
    row.editor.setFocus()
    row.editor.setText("big")
    qtbot.keyClick(row.editor, Qt.Key.Key_Return)
    assert row.editor.property("invalid")
    assert page.editor.toPlainText() == before
    row.editor.setText("5e7")
    qtbot.keyClick(row.editor, Qt.Key.Key_Return)
    assert config(page)["zero_optimization"]["reduce_bucket_size"] == 50_000_000
    assert not row.editor.property("invalid")
    row._reset.click()
    assert "reduce_bucket_size" not in config(page)["zero_optimization"]


def test_templates_are_used_and_compared(page, window):
    for index, name in enumerate(ABOUT):
        page.template.setCurrentIndex(index)
        page.template.activated.emit(index)
        assert window.workspace.config.deepspeed.config == name
        assert json_text.parse(page.editor.toPlainText()).value == zero_templates.read(name)
    dialog = DiffDialog(zero_templates.read("zero2"), "zero3", page._theme, page)
    assert dialog.template == "zero3"
    assert '-     "stage": 2' in dialog.text.toPlainText()
    assert '+     "stage": 3' in dialog.text.toPlainText()
    dialog.choice.setCurrentIndex(dialog.choice.findData("zero2"))
    assert dialog._summary.text() == "They are equal."
    dialog.deleteLater()


def test_files_are_imported_and_exported_with_their_comments(page, tmp_path, window, qtbot):
    path = tmp_path / "ds_config 零.json"
    path.write_text(COMMENTED, encoding="utf-8")
    assert page.import_file(path)
    assert page.editor.toPlainText() == COMMENTED
    assert page.export_file(tmp_path / "out.json")
    assert (tmp_path / "out.json").read_text(encoding="utf-8") == COMMENTED
    (tmp_path / "bad.json").write_text("{", encoding="utf-8")
    with qtbot.waitSignal(window.workspace.failed):
        assert not page.import_file(tmp_path / "bad.json")
    assert page.editor.toPlainText() == COMMENTED
    with qtbot.waitSignal(window.workspace.failed):
        assert not page.export_file(tmp_path / "no" / "such" / "\0")


def test_undo_works_in_the_text_and_drops_what_is_no_json_first(page, window, qtbot):
    window.activateWindow()
    type_all(page, COMMENTED)
    page._change_key("zero_optimization.stage", 3)
    page.editor.setFocus()
    page.editor.selectAll()
    qtbot.keyClicks(page.editor, "x")
    assert not page.form.isEnabled()
    qtbot.keyClick(page.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.editor.toPlainText() == COMMENTED.replace('"stage": 2', '"stage": 3')
    qtbot.keyClick(page.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.editor.toPlainText() == COMMENTED


def test_a_fix_never_overwrites_text_that_is_being_typed(page, window, settled):
    window.workspace.change({"deepspeed.config": "zero2"})
    settled(window)
    problem = next(p for p in window.workspace.problems if p.rule == "lowest_rate_has_its_place")
    type_all(page, '{"mine": {')
    window.workspace.apply_fix(problem)
    assert page.editor.toPlainText() == '{"mine": {'


def test_an_empty_text_is_an_empty_configuration(page, window):
    type_all(page, "")
    assert window.workspace.config.deepspeed.config == {}
    type_all(page, "zero_optimization: {stage: 3}")
    assert window.workspace.config.deepspeed.config == {"zero_optimization": {"stage": 3}}


def test_an_imported_file_brings_its_own_comments_only(page, tmp_path):
    type_all(page, COMMENTED)
    path = tmp_path / "plain.json"
    path.write_text('{"zero_optimization": {"stage": 1}}', encoding="utf-8")
    assert page.import_file(path)
    assert "分片" not in page.editor.toPlainText()


def test_another_preset_brings_its_own_text(page, window):
    type_all(page, COMMENTED)
    window.workspace.open_named("demo-zero3")
    page.renew()
    assert "分片" not in page.editor.toPlainText()
    assert config(page)["zero_optimization"]["stage"] == 3


def test_the_cursor_in_the_text_explains_its_key(page, window):
    window.activateWindow()
    type_all(page, COMMENTED)
    page.editor.setFocus()
    cursor = page.editor.textCursor()
    cursor.setPosition(page.editor.toPlainText().index("5e8"))
    page.editor.setTextCursor(cursor)
    assert page.help.code.text() == "zero_optimization.reduce_bucket_size"


def test_search_and_in_use(page):
    type_all(page, COMMENTED)
    page._modes.button(1).click()
    shown = {path for path, row in page.form.rows.items() if not row.isHidden()}
    assert shown == {"zero_optimization.stage", "zero_optimization.reduce_bucket_size",
                     "train_batch_size"}  # fmt: skip
    page.search.setText("warmup")
    shown = {path for path, row in page.form.rows.items() if not row.isHidden()}
    assert shown
    assert all("warm" in path or "scheduler" in path for path in shown)


def test_replacing_text_touches_only_what_differs(page):
    page.editor.setPlainText("😀 one two three")
    cursor = page.editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    page.editor.setTextCursor(cursor)
    page.editor.replace_text("😀 one 2 three")
    assert page.editor.toPlainText() == "😀 one 2 three"
    assert page.editor.textCursor().atEnd()


def test_the_page_is_built_when_it_is_first_seen(make_window):
    window = make_window()
    assert window.deepspeed_page.form is None
    window.show_page(window.deepspeed_page)
    assert window.deepspeed_page.form is not None


@pytest.mark.slow
@pytest.mark.skipif(find_spec("deepspeed") is None, reason="this Python has no DeepSpeed")
def test_deepspeed_itself_is_asked(page, qtbot, window):
    window.workspace.interpreter.choose(sys.executable)
    verdict = page.verdict

    def ask(words):
        type_all(page, words)
        assert verdict.words.text().startswith("Not yet asked")
        verdict.ask.click()
        assert verdict.words.text() == "DeepSpeed is asked…"
        qtbot.waitUntil(lambda: not verdict.asking, timeout=120_000)
        return verdict.words.text()

    good = '{"zero_optimization": {"stage": 2}, "train_batch_size": "auto"}'
    assert ask(good).startswith("✓ DeepSpeed 0.")
    said = ask('{"zero_optimization": {"stage": 2, "no_such_key": 1}}')
    assert "refuses it" in said
    assert "no_such_key" in said
    type_all(page, good)
    assert verdict.words.text().startswith("✓"), "the answer is remembered"
    window.workspace.set_value("batch.per_device_train_batch_size", 3)
    assert verdict.words.text().startswith("Not yet asked"), "auto is another number now"
