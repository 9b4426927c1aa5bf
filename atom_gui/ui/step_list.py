"""The steps of long work, each with its state and how long it took."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from atom_gui.core.job import State
from atom_gui.schema.words import Text, mark
from atom_gui.ui.theme import ThemeKeeper
from atom_gui.ui.widgets import label, quiet_label, set_tone
from atom_gui.ui.words import say, seconds, tr

STATE_WORDS: dict[State, str] = {
    "waiting": mark("waiting"),
    "running": mark("under way"),
    "done": mark("done"),
    "failed": mark("failed"),
    "stopped": mark("stopped"),
}
_ICONS: dict[State, tuple[str, str]] = {
    "waiting": ("circle-outline", "dim"),
    "running": ("progress-clock", "accent"),
    "done": ("check-circle-outline", "ok"),
    "failed": ("close-octagon-outline", "bad"),
    "stopped": ("pause-circle-outline", "warning"),
}
_ICON = 18
_TICK_MS = 1000
_SHORTEST_SHOWN_S = 0.05


class _StepRow:
    """A step: icon, title, what came of it, seconds."""

    def __init__(self, title: Text, theme: ThemeKeeper, grid: QGridLayout, row: int) -> None:
        self._title, self._theme = title, theme
        self.state: State = "waiting"
        self.sentence: Text | None = None
        self.took_s, self._began_s = 0.0, 0.0
        self._icon = QLabel()
        self._icon.setFixedSize(_ICON, _ICON)
        self.name = label()
        self.words = quiet_label(wrap=True)
        self.time = label("dim")
        self.time.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self._icon, row, 0, top)
        grid.addWidget(self.name, row, 1, top)
        grid.addWidget(self.words, row, 2, top)
        grid.addWidget(self.time, row, 3, top)

    def set_state(self, state: State, took_s: float, sentence: Text | None) -> None:
        self.state, self.took_s, self.sentence = state, took_s, sentence
        if state == "running":
            self._began_s = time.monotonic()
        self.speak()

    def speak(self) -> None:
        self.name.setText(say(self._title))
        self.name.setAccessibleName(f"{say(self._title)}, {tr(STATE_WORDS[self.state])}")
        self.words.setText(say(self.sentence) if self.sentence is not None else "")
        set_tone(self.words, "bad" if self.state == "failed" else "")
        set_tone(self.name, "dim" if self.state == "waiting" else "")
        self.tick()
        self.recolour()

    def tick(self) -> None:
        took_s = self.took_s
        if self.state == "running":
            took_s = float(int(time.monotonic() - self._began_s))
        self.time.setText(seconds(took_s) if took_s >= _SHORTEST_SHOWN_S else "")

    def recolour(self) -> None:
        name, colour = _ICONS[self.state]
        icon = self._theme.icon(name, getattr(self._theme.colours, colour))
        self._icon.setPixmap(icon.pixmap(QSize(_ICON, _ICON)))


class StepList(QWidget):
    """Steps, one line each."""

    def __init__(self, theme: ThemeKeeper) -> None:
        super().__init__()
        self._theme = theme
        self._rows: dict[str, _StepRow] = {}
        self._holder: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._tick)
        theme.changed.connect(self._recolour)

    def set_steps(self, steps: Sequence[tuple[str, Text]]) -> None:
        """Show these steps, all waiting.

        Args:
            steps: id and title of each, in order.
        """
        if self._holder is not None:
            self._holder.hide()
            self._holder.deleteLater()
        self._holder = QWidget()
        grid = QGridLayout(self._holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(2, 1)
        self._rows = {
            name: _StepRow(title, self._theme, grid, row) for row, (name, title) in enumerate(steps)
        }
        self._column.addWidget(self._holder)
        self.retranslate()

    def set_state(
        self, step: str, state: State, took_s: float = 0.0, sentence: Text | None = None
    ) -> None:
        """Show what a step is now; one that is not shown is passed over."""
        row = self._rows.get(step)
        if row is None:
            return
        row.set_state(state, took_s, sentence)
        if any(each.state == "running" for each in self._rows.values()):
            self._clock.start()
        else:
            self._clock.stop()

    def states(self) -> Mapping[str, State]:
        """Return the state of each step."""
        return {name: row.state for name, row in self._rows.items()}

    def retranslate(self) -> None:
        """Say everything in the current language."""
        for row in self._rows.values():
            row.speak()

    def stop_clock(self) -> None:
        """Count no seconds any more."""
        self._clock.stop()

    def _tick(self) -> None:
        for row in self._rows.values():
            if row.state == "running":
                row.tick()

    def _recolour(self) -> None:
        for row in self._rows.values():
            row.recolour()
