"""The form: opened and edited, against a plain form of as many line edits.

"opened" is built, laid out and painted with every field; "edited" is a key in a field until the
preset holds the value, every rule has judged it, what follows from it is computed and the strip
below the pages shows what the run will need. "forecast page" is the page that shows it in full.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROUNDS = 7
EDITS = 60


def measure() -> list[dict[str, Any]]:
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"ATOM_CONFIG_DIR": folder, "ATOM_RUNS_DIR": folder}
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        return _measured(Path(folder))


def _measured(folder: Path) -> list[dict[str, Any]]:
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QFormLayout, QLineEdit, QScrollArea, QWidget

    from atom_gui import app
    from atom_gui.core.case import Case
    from atom_gui.core.check import check_case
    from atom_gui.core.forecast import forecast
    from atom_gui.core.preferences import Preferences
    from atom_gui.ui.form import Form
    from atom_gui.ui.pages.deepspeed import DeepSpeedPage

    application = app.make_application()
    window, theme = app.build(Preferences(), folder, application)
    window.ask_before_closing = False
    workspace = window.workspace
    workspace.open_named("demo")

    def shown(widget: QWidget) -> QWidget:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(widget)
        area.resize(1100, 900)
        area.show()
        area.grab()
        return area

    def ours() -> QWidget:
        form = Form(workspace, theme)
        form.set_filter(lambda _: True, searching=False)
        return shown(form)

    def editor() -> QWidget:
        page = DeepSpeedPage(workspace, theme)
        page.resize(1200, 900)
        page.show()
        page.grab()
        return page

    def plain() -> QWidget:
        form = QWidget()
        layout = QFormLayout(form)
        for number in range(fields):
            layout.addRow(f"field {number}", QLineEdit())
        return shown(form)

    fields = len(window.training_page.form.rows)

    def opened(make: Callable[[], QWidget]) -> float:
        began_s = time.perf_counter()
        widget = make()
        took_s = time.perf_counter() - began_s
        widget.close()
        widget.deleteLater()
        application.processEvents()
        return 1000 * took_s

    for make in (ours, plain, editor):
        opened(make)
    rounds = [(opened(ours), opened(plain), opened(editor)) for _ in range(ROUNDS)]
    form_ms, plain_ms, editor_ms = (statistics.median(times) for times in zip(*rounds, strict=True))

    window.show_page(window.training_page)
    window.show()
    line = window.training_page.form.rows["batch.block_size"].editor.line
    alone = QLineEdit()
    alone.show()

    def edited() -> float:
        began_s = time.perf_counter()
        line.clear()
        QTest.keyClicks(line, "12")
        case = Case(workspace.config)
        check_case(case)
        assert case.derived.tokens_per_step
        window.strip.show_forecast(forecast(case, disk_free_bytes=2**40))
        window.strip.repaint()
        return 1000 * (time.perf_counter() - began_s) / 2  # two keys

    def typed() -> float:
        began_s = time.perf_counter()
        alone.clear()
        QTest.keyClicks(alone, "12")
        return 1000 * (time.perf_counter() - began_s) / 2

    edited(), typed()
    pairs = [(edited(), typed()) for _ in range(EDITS)]
    edit_ms, typed_ms = (statistics.median(times) for times in zip(*pairs, strict=True))
    page = window.forecast_page
    window.show_page(page)
    workspace.open_named("llama2-7b-zero2")

    def followed() -> float:
        workspace.config.batch.per_device_train_batch_size ^= 1  # another one each time
        workspace.forecast = forecast(workspace.case(), disk_free_bytes=2**40)
        began_s = time.perf_counter()
        page.renew()
        application.processEvents()  # laid out and painted
        return 1000 * (time.perf_counter() - began_s)

    page_ms = statistics.median([followed() for _ in range(EDITS)][1:])
    window.close()
    workspace.close()
    against = f"a plain form of {fields} line edits"
    return [
        {"what": f"form of {fields} fields opens", "ours": form_ms, "baseline": plain_ms,
         "unit": "ms", "against": against, "ratio": form_ms / plain_ms},
        {"what": "ZeRO editor opens", "ours": editor_ms, "baseline": plain_ms, "unit": "ms",
         "against": against, "ratio": editor_ms / plain_ms},
        {"what": "edit, checked and forecast", "ours": edit_ms, "baseline": typed_ms, "unit": "ms",
         "against": "a key in a plain line edit", "ratio": edit_ms / typed_ms},
        {"what": "forecast page follows", "ours": page_ms, "baseline": typed_ms, "unit": "ms",
         "against": "a key in a plain line edit", "ratio": page_ms / typed_ms},
    ]  # fmt: skip
