"""The strip below all pages and the page that shows a forecast in full."""

import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

from atom_gui.core.forecast import calibration, search
from atom_gui.core.forecast.calibration import Calibration, Entry
from atom_gui.core.forecast.search import Search
from atom_gui.core.machine import Card, Machine, Use
from atom_gui.core.preferences import Preferences
from atom_gui.core.presets import Preset
from atom_gui.schema.run_config import RunConfig
from atom_gui.ui import forecast_words, words
from atom_gui.ui.forecast_words import room_bytes, states_bytes
from atom_gui.ui.stack_bar import Segment, StackBar

GIB = 2**30
PC = Machine(True, 24 * GIB, 16, (Card("NVIDIA GeForce RTX 3090", 24 * GIB, (8, 6)),))
IDLE = Use(GIB, 4 * GIB, 6 * GIB, 48 * GIB)
ARTICLE, SMALL = "llama2-7b-zero2", "qlora-7b-24gb"


@pytest.fixture
def looks(monkeypatch):
    """A computer with one 24 GiB card and 24 GiB of RAM; counts how often it is looked at."""
    counted = []

    def present(_):
        counted.append(1)
        return IDLE

    for place in ("atom_gui.core.case", "atom_gui.ui.outlook"):
        monkeypatch.setattr(f"{place}.this_machine", lambda: PC)
    monkeypatch.setattr("atom_gui.ui.outlook.present_use", present)
    monkeypatch.setattr("atom_gui.core.forecast.free_bytes", lambda _: 210 * GIB)
    return counted


@pytest.fixture
def opened(looks, make_window, settled, qtbot):
    """Opens a preset in a window of that computer; waits for its forecast."""

    def open_preset(name, language="en", theme="light"):
        window = make_window(language, theme)
        qtbot.waitUntil(lambda: window.workspace.outlook.use is not None)
        window.workspace.open_named(name)
        settled(window)
        return window

    return open_preset


def need(window, resource):
    return window.strip.cells[resource].value.text()


def searched(window, qtbot):
    page = window.forecast_page
    window.show_page(page)
    page.search.click()
    assert page.alternatives.searching
    qtbot.waitUntil(lambda: not page.alternatives.searching, timeout=10000)
    return page.alternatives


def test_an_edit_moves_the_strip(opened, settled):
    window = opened(SMALL)
    strip = window.strip
    assert strip.verdict.text() == "Fits · peak in later steps"
    assert [cell.caption.text() for cell in strip.cells.values()] == [
        "GPU memory", "RAM", "Commit", "Disk"
    ]  # fmt: skip
    before, stack = need(window, "gpu"), strip.cells["gpu"].bar.total
    assert before == "13.2 / 24 GiB"
    window.workspace.set_value("batch.per_device_train_batch_size", 8)
    settled(window)
    assert strip.cells["gpu"].bar.total > stack
    assert need(window, "gpu") != before
    assert strip.verdict.text().startswith("Will not fit · GPU memory in later steps: ")
    assert strip.verdict.property("tone") == "bad"
    window.workspace.undo()
    settled(window)
    assert need(window, "gpu") == before
    assert "Activations: " in strip.cells["gpu"].toolTip()


def test_the_strip_goes_with_every_page_and_opens_its_own(opened, qtbot):
    window = opened(SMALL)
    for page, _, _ in window._pages:
        window.show_page(page)
        assert window.strip.isVisible()
        assert window._usage.isVisible() == (page is window.run_page)
    window.strip.verdict.setFocus()
    qtbot.keyClick(window.strip.verdict, Qt.Key.Key_Space)
    assert window._stack.currentWidget() is window.forecast_page
    window.show_page(window.runs_page)
    qtbot.mouseClick(window.strip.cells["ram"], Qt.MouseButton.LeftButton)
    assert window._stack.currentWidget() is window.forecast_page


def test_an_unknown_model_is_asked_for(opened, settled, qtbot):
    window = opened(SMALL)
    window.workspace.open(Preset(name="", config=RunConfig()))
    page = window.forecast_page
    window.show_page(page)
    settled(window)
    assert window.workspace.forecast is None
    assert page.empty.isVisible()
    assert not page.details.isVisible()
    assert not page.search.isEnabled()
    assert window.strip.empty.text() == "The forecast needs to know the model: choose one"
    assert window.strip.empty.isVisible()
    assert not window.strip.verdict.isVisible()
    for button in (page.choose, window.strip.empty):
        window.show_page(page)
        button.click()
        assert window._stack.currentWidget() is window.training_page
        row = window.training_page.form.rows["model.model_name_or_path"]
        qtbot.waitUntil(lambda row=row: row.isAncestorOf(QApplication.focusWidget()))


def test_the_articles_settings_will_not_fit(opened):
    window = opened(ARTICLE)
    page = window.forecast_page
    window.show_page(page)
    assert window.strip.verdict.text().startswith("Will not fit · RAM while saving: 154 of 24 GiB")
    assert page.headline.text().startswith("This run will not fit: GPU memory 44")
    assert "RAM 154 of 24 GiB" in page.headline.text()
    found = window.workspace.forecast
    # 16 bytes a weight, and two more gibibytes than card and RAM have together, three times over.
    assert states_bytes(found) == 16 * found.plan.shape.parameters
    assert room_bytes(found) == 48 * GIB
    assert ("Weights, gradients and optimizer alone take 100 GiB, more than card and RAM together, "
            "48 GiB.") in page.reasons.text()  # fmt: skip
    assert "Disk" in page.reasons.text()
    assert page.cards["ram"].verdict.text() == "Will not fit"
    assert "GiB too much" in page.cards["ram"].numbers.text()
    assert page.time.values["Tokens/s"].text() == f"{found.time.tokens_per_s:,.0f}"
    assert "GeForce RTX 3090" in page.time.values["Known from"].text()


def test_nothing_is_said_of_states_that_do_fit(opened):
    window = opened(SMALL)
    window.show_page(window.forecast_page)
    assert window.forecast_page.headline.text() == (
        "This run fits: GPU memory 13.2 of 24 GiB, RAM 7.3 of 24 GiB."
    )
    assert "alone" not in window.forecast_page.reasons.text()


def test_unfolding_shows_how_a_number_follows(opened, settled):
    window = opened(ARTICLE)
    page = window.forecast_page
    window.show_page(page)
    card = page.cards["gpu"]
    (weights,) = [row for row in card.rows if row.fold.text().strip() == "Weights"]
    assert not weights.formula.isVisible()
    weights.fold.click()
    assert weights.formula.isVisible()
    assert "6,738,415,616 weights × 2 bytes" in weights.formula.text()
    assert 'href="https://github.com/deepspeedai/' in weights.formula.text()
    window.workspace.set_value("batch.per_device_train_batch_size", 9)
    settled(window)
    (weights,) = [row for row in card.rows if row.fold.text().strip() == "Weights"]
    assert weights.formula.isVisible(), "an edit does not fold it"
    card._all.click()
    shown = [row for row in card.rows if not row.isHidden()]
    assert len(shown) > 4
    assert all(row.formula.isVisible() for row in shown)
    assert card._all.text() == "Hide all formulas"
    card._all.click()
    assert not any(row.formula.isVisible() for row in shown)
    shares = [row.share.text().removesuffix(" %") for row in shown]
    assert 97 <= sum(float(share) for share in shares if "<" not in share) <= 103


def test_a_phase_that_is_chosen_is_shown(opened, settled):
    window = opened(ARTICLE)
    page = window.forecast_page
    window.show_page(page)
    found = window.workspace.forecast
    peak = page.cards["gpu"].numbers.text()
    bold = {key for key, entry in page.phases.entries.items() if entry.number.property("binding")}
    assert bold == {(one.peak.phase, name) for name, one in found.resources.items()
                    if name != "disk"}  # fmt: skip
    page.phases.lines["load"].click()
    assert page.cards["gpu"].numbers.text().endswith("while loading")
    assert page.cards["gpu"].bar.total == found.resources["gpu"].phases[0].total_bytes
    assert page.cards["gpu"].bar.whole >= found.resources["gpu"].need_bytes, "one scale for all"
    page.phases.lines["evaluate"].click()
    window.workspace.set_value("checkpoints.evaluation_strategy", "no")
    settled(window)
    assert page.phases.phase is None, "this run evaluates no more"
    assert page.phases.lines[None].isChecked()
    page.phases.lines["load"].click()
    page.phases.lines[None].click()
    assert page.cards["gpu"].numbers.text() == peak


def test_what_was_probed_stands_beside_what_was_computed(opened, qtbot):
    window = opened(SMALL)
    page, workspace = window.forecast_page, window.workspace
    window.show_page(page)
    assert not page.cards["gpu"].calibrated.isVisible()
    plan = workspace.forecast.plan
    measured = calibration.load(PC.cards[0].name).with_entry(plan, Entry(gpu=0.9, rate=2e13))
    measured.save()
    workspace.outlook.reload()
    qtbot.waitUntil(page.cards["gpu"].calibrated.isVisible)
    assert page.cards["gpu"].calibrated.text() == "Peak: 12.0 GiB by probe, 13.2 GiB by formula"
    assert not page.cards["ram"].calibrated.isVisible()
    assert page.time.values["Known from"].text() == "runs measured on this computer"


def test_what_would_fit_is_found_and_applied_as_one_step(opened, settled, qtbot):
    window = opened(ARTICLE)
    workspace = window.workspace
    alternatives = searched(window, qtbot)
    assert alternatives.rows
    assert "configurations examined." in alternatives.about.text()
    before = workspace.config.model_copy(deep=True)
    steps = workspace.undo_stack.count()
    (apply,) = alternatives.rows[0].findChildren(QPushButton)
    assert apply.focusPolicy() & Qt.FocusPolicy.TabFocus
    apply.click()
    assert workspace.undo_stack.count() == steps + 1
    assert not alternatives.rows
    assert "Ctrl+Z" in alternatives.about.text()
    settled(window)
    assert workspace.forecast.verdict != "too_much"
    workspace.undo()
    assert workspace.config == before
    settled(window)
    assert not alternatives.isVisible()


def test_what_was_found_goes_with_the_next_edit(opened, settled, qtbot):
    window = opened(ARTICLE)
    alternatives = searched(window, qtbot)
    window.workspace.set_value("batch.block_size", 2048)
    settled(window)
    assert not alternatives.isVisible()


def test_it_is_said_when_nothing_fits(opened, qtbot, monkeypatch):
    monkeypatch.setattr(search, "what_fits", lambda *_: Search((), 24576, 0.1, 1_142_613_143))
    alternatives = searched(opened(ARTICLE), qtbot)
    assert alternatives.about.text() == (
        "24,576 configurations examined. None of them fits this computer. A model of about "
        "1,100,000,000 parameters could be trained as a whole here."
    )
    assert not alternatives.rows


def test_everything_can_be_reached_with_the_keyboard(opened, qtbot):
    window = opened(ARTICLE)
    page = window.forecast_page
    window.show_page(page)
    reached = set()
    page.search.setFocus()
    for _ in range(200):
        focused = QApplication.focusWidget()
        if focused in reached:
            break
        reached.add(focused)
        window.focusNextChild()
    wanted = [button for kind in (QPushButton, QToolButton) for button in page.findChildren(kind)
              if button.isVisible() and button.isEnabled()
              and not button.isCheckable()]  # fmt: skip
    wanted += [row.fold for card in page.cards.values() for row in card.rows if row.isVisible()]
    assert set(wanted) <= reached
    assert set(page.phases.lines.values()) & reached, "one line; the arrows lead to the others"
    assert window.strip.verdict in reached
    unnamed = [row for card in page.cards.values() for row in card.rows
               if not row.fold.accessibleName()]  # fmt: skip
    assert unnamed == []


@pytest.mark.parametrize("language", ["en", "zh_CN"])
@pytest.mark.parametrize("name", [ARTICLE, "llama2-7b-zero3", SMALL, "demo"])
def test_the_strip_has_room_in_the_smallest_window(opened, qtbot, language, name):
    window = opened(name, language)
    window.resize(1100, 700)
    qtbot.waitUntil(lambda: window.width() == 1100)
    qtbot.wait(30)
    strip = window.strip
    assert strip.verdict.width() >= strip.verdict.sizeHint().width()
    assert strip.verdict.height() >= strip.verdict.sizeHint().height()
    assert strip.verdict.geometry().right() < strip.width()
    for cell in strip.cells.values():
        if cell.isVisible():
            assert cell.caption.width() >= cell.caption.sizeHint().width()
            assert cell.value.width() >= cell.value.sizeHint().width()


def test_strip_and_page_follow_language_and_theme(opened, qtbot):
    window = opened(ARTICLE)
    window.show_page(window.forecast_page)
    window.settings_changed.emit(Preferences(language="zh_CN", theme="dark"))
    qtbot.waitUntil(lambda: window.strip.cells["gpu"].caption.text() == "显存")
    assert window.forecast_page.cards["gpu"].title.text() == "显存"
    window.settings_changed.emit(Preferences(language="en", theme="light"))
    qtbot.waitUntil(lambda: window.strip.cells["gpu"].caption.text() == "GPU memory")
    words.install("en", QApplication.instance())


def test_the_computer_is_not_looked_at_with_every_key(opened, looks, settled):
    window = opened(SMALL)
    before = len(looks)
    for size in (2, 3, 4, 5, 6):
        window.workspace.set_value("batch.per_device_train_batch_size", size)
        settled(window)
    assert len(looks) - before <= 1


@pytest.mark.skipif(sys.platform == "win32", reason="tests/windows starts runs in the window")
def test_what_a_run_takes_is_not_counted_twice(
    opened, looks, qtbot, tiny_preset, fake_trainer, monkeypatch
):
    fake_trainer.use("--steps", "5000")
    window = opened(SMALL)
    outlook = window.workspace.outlook
    window.workspace.open(tiny_preset)
    window.workspace.start()
    qtbot.waitUntil(lambda: window.run_page.feed is not None, timeout=15000)
    qtbot.waitUntil(lambda: window.run_page.feed.state.step > 1, timeout=15000)
    qtbot.waitUntil(lambda: not outlook._looking)
    busy = replace(IDLE, ram_bytes=20 * GIB)
    monkeypatch.setattr("atom_gui.ui.outlook.present_use", lambda _: busy)
    outlook.look()
    qtbot.waitUntil(lambda: not outlook._looking)
    assert outlook.use == IDLE
    with qtbot.waitSignal(window.run_ended, timeout=20000):
        window.run_page.stop.click()
    qtbot.waitUntil(lambda: outlook.use == busy, timeout=10000)


def test_a_stack_marks_its_capacity(make_window, qtbot):
    theme = make_window()._theme
    bar = StackBar(theme, 18, captioned=True)
    qtbot.addWidget(bar)
    bar.resize(400, bar.sizeHint().height())
    bar.show_stack([Segment("weights", 10, "Weights"), Segment("logits", 30, "Logits")], 20)
    assert (bar.total, bar.whole) == (40, 40)
    assert bar.segment_at(99).words == "Weights"
    assert bar.segment_at(101).words == "Logits"
    picture = bar.grab().toImage()
    colours = theme.colours
    assert picture.pixelColor(50, 11) == QColor(colours.weights)
    assert picture.pixelColor(150, 11) == QColor(colours.logits)
    assert picture.pixelColor(200, 1) == QColor(colours.bad), "the mark stands above the bar"
    beyond = {picture.pixelColor(x, 11).name() for x in range(210, 390)}
    assert {colours.logits, colours.bad} <= beyond, "hatched"
    bar.show_stack([Segment("weights", 10)], 20, scale=40, caption="20")
    picture = bar.grab().toImage()
    assert picture.pixelColor(350, 11) == QColor(colours.line)
    assert picture.pixelColor(200, 1) == QColor(colours.text)
    assert bar.segment_at(350) is None


def test_the_verdict_is_about_memory_rather_than_the_disk(opened):
    found = opened(ARTICLE).workspace.forecast
    assert found.resources["disk"].share > found.resources["ram"].share
    assert forecast_words.telling(found).resource.resource == "ram"
    fitting = {"fits": "check-circle-outline", "too_much": "close-octagon-outline"}
    assert fitting.items() <= forecast_words.VERDICT_ICONS.items()


def test_numbers_as_people_read_them():
    assert [words.gib(size * GIB) for size in (0, 0.01, 0.1, 14.22, 24, 153.9, 200833)] == [
        "0", "< 0.1", "0.1", "14.2", "24", "154", "200,833"
    ]  # fmt: skip
    assert words.seconds(0.4231) == "0.42 s"
    assert words.seconds(376.8) == "6 min 17 s"


def test_an_empty_calibration_changes_nothing(opened):
    window = opened(SMALL)
    assert isinstance(window.workspace.outlook.calibration, Calibration)
    assert window.workspace.forecast.resources["gpu"].uncalibrated_bytes is None
