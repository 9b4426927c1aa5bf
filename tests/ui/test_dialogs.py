"""Presets, imports and commands as the user meets them."""

import json
from importlib.util import find_spec
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from atom_gui.core import association, importers, presets
from atom_gui.core.preferences import load
from atom_gui.core.presets import Preset
from atom_gui.schema.run_config import RunConfig
from atom_gui.ui.command_dialog import CommandDialog
from atom_gui.ui.import_dialog import ImportDialog
from atom_gui.ui.presets_dialog import PresetsDialog
from atom_gui.ui.settings import SettingsDialog

GOLDEN = Path(__file__).parents[1] / "golden"
ARTICLE = GOLDEN / "atom_pretrain" / "pretrain_annotated.sh"


@pytest.fixture
def dialog(window):
    """The collection, with one preset of the user's."""
    config = RunConfig()
    config.batch.block_size = 512
    presets.save(Preset(name="我的", note="for tests", config=config))
    made = PresetsDialog(window.workspace, window)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def names(dialog):
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def choose(dialog, *wanted):
    dialog.list.clearSelection()
    for row in range(dialog.list.count()):
        if dialog.list.item(row).text() in wanted:
            dialog.list.item(row).setSelected(True)


def cells(table):
    return [[table.item(row, column).text() for column in range(table.columnCount())]
            for row in range(table.rowCount())]  # fmt: skip


def test_all_presets_are_listed_and_searched(dialog):
    assert names(dialog)[0] == "我的"
    assert len(names(dialog)) == 1 + len(presets.builtin_presets())
    dialog.search.setText("qlora rtx 3090")
    assert names(dialog) == ["Llama-2-7B, QLoRA on 24 GB"]
    dialog.search.setText("method=qlora")
    assert len(names(dialog)) == 3
    dialog.search.setText("nothing like that")
    assert names(dialog) == []
    assert dialog.facts.text() == "No preset is found."


def test_a_preset_shows_what_it_sets(dialog):
    choose(dialog, "我的")
    assert dialog.note.text() == "for tests"
    assert "made 20" in dialog.facts.text()
    assert cells(dialog.table) == [["Block size", "512"]]
    assert dialog.rename.isEnabled()
    choose(dialog, "Demo")
    assert not dialog.rename.isEnabled()
    assert not dialog.delete.isEnabled()
    assert dialog.duplicate.isEnabled()


def test_two_presets_are_compared(dialog):
    choose(dialog, "Llama-2-7B, ZeRO-2, as in the article", "Llama-2-7B, ZeRO-3, as in the article")
    rows = cells(dialog.table)
    assert ["zero_optimization.stage", "2", "3"] in rows
    assert ["min_lr", "5e-07", "—"] in rows
    assert not any(row[0] == "Block size" for row in rows)
    assert f"{len(rows)} parameters differ" == dialog.facts.text()
    assert not dialog.open_button.isEnabled()


def test_rename_duplicate_delete_and_bring_back(dialog, window):
    choose(dialog, "我的")
    (mine,) = dialog.chosen()
    window.workspace.open(mine)
    dialog.rename_to(mine, "wiki 512")
    assert "wiki 512" in names(dialog)
    assert "我的" not in names(dialog)
    assert window.workspace.preset.name == "wiki 512"
    assert window.workspace.preset.path.exists()
    assert load().recent_presets == [str(window.workspace.preset.path)]
    choose(dialog, "wiki 512")
    dialog.duplicate.click()
    assert {"wiki 512", "wiki 512 (2)"} <= set(names(dialog))
    choose(dialog, "wiki 512")
    dialog.delete.click()
    assert "wiki 512" not in names(dialog)
    assert window.workspace.config.batch.block_size == 512, "the open one is not lost"
    assert window.workspace.unsaved
    dialog.undo.click()
    assert "wiki 512" in names(dialog)
    assert dialog.undo.isHidden()


def test_a_preset_is_opened_from_the_collection(dialog, window, qtbot):
    choose(dialog, "Llama-2-7B, QLoRA on 24 GB")
    with qtbot.waitSignal(dialog.opened):
        dialog.open_button.click()
    assert window.workspace.config.adapter.method == "qlora"
    assert window.workspace.preset.builtin


def test_the_articles_script_is_imported_before_it_is_opened(window, monkeypatch, settled):
    imported = importers.read(ARTICLE)
    dialog = ImportDialog(imported, window)
    shown = {row[0]: row[1] for row in cells(dialog.table)}
    assert shown["Micro-batch per device"] == "10"
    assert shown["Connection time limit"] == "18000000"
    assert len(dialog._boxes) == 1
    assert dialog.preset().config.checkpoints.resume_from_checkpoint is None
    dialog._boxes[0][0].setChecked(True)
    assert dialog.preset().config.checkpoints.resume_from_checkpoint.endswith("checkpoint-20400")
    dialog.deleteLater()

    monkeypatch.setattr(ImportDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    window.open_path(str(ARTICLE))
    assert window._stack.currentWidget() is window.training_page
    assert window.workspace.config.batch.per_device_train_batch_size == 10
    assert window.workspace.unsaved, "an import has no file yet"
    settled(window)
    rules = {problem.rule for problem in window.workspace.problems}
    assert {"time_limit_is_in_seconds", "model_exists", "fast_tokenizer_is_the_only_one"} <= rules
    assert not window.workspace.can_start


def test_what_cannot_be_imported_is_told(window, tmp_path):
    path = tmp_path / "x.sh"
    path.write_bytes(b"\xff\xfe\x00\x00rubbish")
    window.open_path(str(path))
    assert window._box is not None
    window._box.close()


def test_the_command_is_shown_copied_and_saved(window, tmp_path):
    window.workspace.open_named("demo")
    dialog = CommandDialog(window.workspace.preset, "sh", window)
    words = dialog.text.toPlainText()
    assert words.startswith("#!")
    assert "--max_steps 800" in words
    dialog._copy()
    assert QGuiApplication.clipboard().text() == words
    for number, kind in enumerate(("sh", "bat", "ps1", "ds_config")):
        dialog._formats.button(number).click()
        assert dialog.kind == kind
        assert dialog.text.toPlainText()
        path = tmp_path / f"demo 试.{kind}"
        dialog.save_to(path)
        assert path.stat().st_size > 100
    assert json.loads((tmp_path / "demo 试.ds_config").read_text(encoding="utf-8"))
    assert (tmp_path / "demo 试.bat").read_bytes().count(b"\r\n") > 5
    dialog.save_to(tmp_path / "no" / "\0")
    assert "cannot be written" in dialog._message.text()
    dialog.deleteLater()


def test_keys_open_the_dialogs(window, monkeypatch, qtbot):
    opened = []
    monkeypatch.setattr(PresetsDialog, "exec", lambda _: opened.append("presets"))
    monkeypatch.setattr(CommandDialog, "exec", lambda _: opened.append("command"))
    window.show_page(window.training_page)
    window.activateWindow()
    window.setFocus()
    for key in (Qt.Key.Key_P, Qt.Key.Key_K):
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert opened == ["presets", "command"]


@pytest.mark.skipif(find_spec("torch") is None, reason="this Python cannot train")
def test_a_run_marks_its_preset_and_becomes_one(
    window, qtbot, tiny_preset, fake_trainer, monkeypatch
):
    saved = presets.save(tiny_preset)
    assert saved.used_s is None
    window.workspace.open(saved)
    qtbot.waitUntil(lambda: not window.workspace.checking)
    window.workspace.start()
    qtbot.waitUntil(lambda: window.run_page.feed is not None and not window.run_page.feed.alive,
                    timeout=90_000)  # fmt: skip
    assert presets.load(saved.path).used_s > 0
    window.workspace.save()
    assert presets.load(saved.path).used_s > 0, "saving keeps it"
    monkeypatch.setattr(ImportDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    window.show_page(window.runs_page)
    qtbot.waitUntil(lambda: window.runs_page.model.rowCount() == 1)
    window.runs_page.table.selectRow(0)
    window.workspace.set_value("batch.seed", 4711)
    window.runs_page._settings.click()
    assert window._stack.currentWidget() is window.training_page
    assert window.workspace.config.batch.seed == tiny_preset.config.batch.seed
    assert window.workspace.unsaved


def test_settings_make_the_association(window, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    dialog = SettingsDialog(window.workspace.preferences, window)
    assert not dialog.association.isChecked()
    dialog.association.setChecked(True)
    dialog._accept()
    assert association.is_made()
    dialog.deleteLater()
    association.remove()
