"""How long the run takes and what its checkpoints weigh."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel

from atom_gui.core.forecast.result import Forecast, RunTime
from atom_gui.core.quantities import count, memory
from atom_gui.schema.words import mark
from atom_gui.ui.forecast_words import BOUNDS
from atom_gui.ui.widgets import Card, label
from atom_gui.ui.words import duration, seconds, tr

_FACTS = (mark("One step"), mark("Whole run"), mark("Tokens/s"), mark("Most of it"),
          mark("Known from"), mark("Checkpoints"))  # fmt: skip


class TimeCard(Card):
    """A table of estimates."""

    def __init__(self) -> None:
        super().__init__()
        self._forecast: Forecast | None = None
        self._title = label("cardTitle")
        self.body.addWidget(self._title)
        grid = QGridLayout()
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        self._captions: dict[str, QLabel] = {}
        self.values: dict[str, QLabel] = {}
        for line, name in enumerate(_FACTS):
            caption, value = label("dim"), label(wrap=True)
            value.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(caption, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, line, 1)
            self._captions[name], self.values[name] = caption, value

    def show_forecast(self, forecast: Forecast) -> None:
        """Show the estimates of a forecast."""
        self._title.setText(tr("Time and checkpoints"))
        words = _time_words(forecast)
        words["Checkpoints"] = _checkpoints(forecast)
        for name in _FACTS:
            self._captions[name].setText(tr(name))
            self._captions[name].setVisible(name in words)
            self.values[name].setVisible(name in words)
            self.values[name].setText(words.get(name, ""))


def _time_words(forecast: Forecast) -> dict[str, str]:
    found = forecast.time
    if found is None:
        return {"One step": tr("not known: nothing like it was measured on this computer")}
    unknown = tr("not known: the number of steps is not known")
    return {
        "One step": tr("about {duration}", duration=seconds(float(found.step.total_s))),
        "Whole run": unknown if found.run_s is None
        else tr("about {duration}", duration=duration(found.run_s)),
        "Tokens/s": count(found.tokens_per_s),
        "Most of it": tr(BOUNDS[found.step.bound]),
        "Known from": _source(forecast, found),
    }  # fmt: skip


def _source(forecast: Forecast, found: RunTime) -> str:
    if found.measured:
        return tr("runs measured on this computer")
    return tr("the data sheet of {card}; not measured here", card=forecast.card)


def _checkpoints(forecast: Forecast) -> str:
    size, kept = memory(forecast.checkpoint_bytes), forecast.checkpoints_kept
    if kept is None:
        return tr("{size} each", size=size)
    return tr("{size} each, {kept} kept", size=size, kept=count(kept))
