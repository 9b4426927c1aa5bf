"""When memory is needed: a line for each phase of a run, and bars for each kind of memory."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QPushButton

from atom_gui.core.forecast.memory import Phase
from atom_gui.core.forecast.result import LIMITED_LABELS, PHASE_LABELS, Forecast, Limited
from atom_gui.ui import forecast_words
from atom_gui.ui.forecast_words import VERDICT_TONES
from atom_gui.ui.stack_bar import StackBar
from atom_gui.ui.theme import ThemeKeeper, repolish
from atom_gui.ui.widgets import Card, label, set_tone
from atom_gui.ui.words import gib, tr

_SHOWN: tuple[Limited, ...] = ("gpu", "ram", "commit")
_NUMBER_WIDTH = 36
_BETWEEN = 8


@dataclass(frozen=True)
class _Entry:
    """A phase's need of a resource."""

    bar: StackBar
    number: QLabel


class PhaseTable(Card):
    """Choosing a line shows that phase in all cards; the first line is the peak of each resource.

    Signals:
        chosen: a phase shall be shown; carries it, or None for the peaks.
    """

    chosen = Signal(object)

    def __init__(self, theme: ThemeKeeper) -> None:
        super().__init__()
        self.phase: Phase | None = None
        self._title, self._about = label("cardTitle"), label("dim", wrap=True)
        self.body.addWidget(self._title)
        self.body.addWidget(self._about)
        self._grid = grid = QGridLayout()
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(2)
        self.body.addLayout(grid)
        self._heads: dict[Limited, QLabel] = {}
        for column, resource in enumerate(_SHOWN):
            head = label("dim")
            grid.addWidget(head, 0, 1 + 3 * column, 1, 2)
            self._heads[resource] = head
        self._group = QButtonGroup(self)
        self.lines: dict[Phase | None, QPushButton] = {}
        self.entries: dict[tuple[Phase, Limited], _Entry] = {}
        for line, phase in enumerate((None, *PHASE_LABELS)):
            self._add_line(theme, grid, 0 if phase is None else line + 1, phase)
        self.lines[None].setChecked(True)

    def _add_line(
        self, theme: ThemeKeeper, grid: QGridLayout, line: int, phase: Phase | None
    ) -> None:
        made = QPushButton()
        made.setObjectName("line")
        made.setCheckable(True)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.clicked.connect(lambda: self._choose(phase))
        self._group.addButton(made)
        self.lines[phase] = made
        grid.addWidget(made, line, 0)
        if phase is None:
            return
        for column, resource in enumerate(_SHOWN):
            entry = _Entry(StackBar(theme), label())
            entry.number.setMinimumWidth(_NUMBER_WIDTH)
            entry.number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(entry.bar, line, 1 + 3 * column)
            grid.addWidget(entry.number, line, 2 + 3 * column)
            self.entries[phase, resource] = entry

    def _choose(self, phase: Phase | None) -> None:
        self.phase = phase
        self.chosen.emit(phase)

    def show_forecast(self, forecast: Forecast) -> None:
        """Show the phases of a forecast; one that it has not is hidden."""
        present = {need.phase for need in forecast.resources["ram"].phases}
        if self.phase is not None and self.phase not in present:
            self.lines[None].setChecked(True)
            self._choose(None)
        self._title.setText(tr("When memory is needed"))
        self._about.setText(tr("GiB in each phase. A phase that is chosen is shown in the cards."))
        for phase, line in self.lines.items():
            line.setText(tr("Peak of each") if phase is None else tr(PHASE_LABELS[phase]))
            line.setVisible(phase is None or phase in present)
        for column, resource in enumerate(_SHOWN):
            there = resource in forecast.resources
            self._heads[resource].setText(tr(LIMITED_LABELS[resource]))
            self._heads[resource].setVisible(there)
            self._grid.setColumnStretch(1 + 3 * column, 1 if there else 0)
            if resource != _SHOWN[-1]:
                self._grid.setColumnMinimumWidth(3 + 3 * column, _BETWEEN if there else 0)
        for (phase, resource), entry in self.entries.items():
            self._show_entry(entry, forecast, phase, resource)

    def _show_entry(
        self, entry: _Entry, forecast: Forecast, phase: Phase, resource: Limited
    ) -> None:
        found = forecast.resources.get(resource)
        need = next((one for one in found.phases if one.phase == phase), None) if found else None
        entry.bar.setVisible(need is not None)
        entry.number.setVisible(need is not None)
        if found is None or need is None:
            return
        scale = max(found.need_bytes, found.capacity_bytes)
        entry.bar.show_stack(forecast_words.groups(need), found.capacity_bytes, scale=scale)
        entry.number.setText(gib(need.total_bytes))
        binding = need.phase == found.peak.phase
        over = need.total_bytes > found.capacity_bytes
        tone = VERDICT_TONES[found.verdict] if binding else "bad" if over else "dim"
        set_tone(entry.number, tone)
        if entry.number.property("binding") != binding:
            entry.number.setProperty("binding", binding)
            repolish(entry.number)
