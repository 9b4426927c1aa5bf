"""What would fit here: asked for with a button, found in the background, applied as one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from atom_gui.core.case import Case
from atom_gui.core.forecast.calibration import Calibration
from atom_gui.core.forecast.result import LIMITED_LABELS, Forecast
from atom_gui.core.machine import Use
from atom_gui.core.quantities import count
from atom_gui.ui import forecast_words
from atom_gui.ui.forecast_words import VERDICT_TONES
from atom_gui.ui.widgets import GAP, SIGNS, Card, button, clear, label, set_tone
from atom_gui.ui.words import duration, say, tr
from atom_gui.ui.workspace import Workspace

if TYPE_CHECKING:
    from atom_gui.core.forecast.search import Alternative, Search

_VERDICT_SIGNS = {"fits": "✓", "tight": SIGNS["warning"], "too_much": SIGNS["error"]}


def _search(case: Case, use: Use | None, calibration: Calibration) -> Search:
    # Arrays of thousands of variants: NumPy is loaded when it is first needed, not with the window.
    from atom_gui.core.forecast.search import what_fits

    return what_fits(case, use, calibration)


class Alternatives(Card):
    """Ranked variants of the run; gone as soon as the run is another one.

    Attributes:
        searching: an answer is on its way.
        rows: of the variants shown, the best first.
    """

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.searching = False
        self._asked: object = None
        self._search: Search | None = None
        self._applied = False
        self.title, self.about = label("cardTitle"), label("dim", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(GAP)
        self.rows: list[QWidget] = []
        self.body.addWidget(self.title)
        self.body.addWidget(self.about)
        self.body.addLayout(self._list)
        self.hide()

    def ask(self) -> None:
        """Search in the background."""
        if self.searching:
            return
        workspace = self._workspace
        self.searching, self._applied, self._search = True, False, None
        case = workspace.case()
        self._asked = case.config
        use, calibration = workspace.outlook.use, workspace.outlook.calibration
        workspace.background.run(lambda: _search(case, use, calibration), self._take, self._crashed)
        self._show()

    def _take(self, found: Search) -> None:
        self.searching = False
        self._search = found if self._asked == self._workspace.config else None
        self._show()

    def _crashed(self, error: Exception) -> None:
        self.searching = False
        self._show()
        raise error

    def renew(self) -> None:
        """Forget what was found for a run that is another one now."""
        if self._search is not None and self._asked != self._workspace.config:
            self._search = None
            self._show()
        elif self._applied and self._asked != self._workspace.config:
            self._applied = False
            self._show()

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self._show()

    def _show(self) -> None:
        clear(self._list)
        self.rows = []
        found = self._search
        self.setVisible(self.searching or self._applied or found is not None)
        self.title.setText(tr("What would fit here"))
        if self.searching:
            self.about.setText(tr("Searching…"))
        elif self._applied:
            self.about.setText(tr("Applied as one step; Ctrl+Z takes it back."))
        if found is None:
            return
        self.about.setText(" ".join(self._sentences(found)))
        for alternative in found.found:
            row = self._row(alternative)
            if self.rows:
                rule = QFrame()
                rule.setObjectName("rule")
                rule.setFixedHeight(1)
                self._list.addWidget(rule)
            self.rows.append(row)
            self._list.addWidget(row)

    def _sentences(self, found: Search) -> list[str]:
        said = [tr("{examined} configurations examined.", examined=count(found.examined))]
        if not found.found:
            said.append(tr("None of them fits this computer."))
        if found.largest_full:
            rounded = float(f"{found.largest_full:.2g}")
            said.append(tr("A model of about {parameters} parameters could be trained as a whole "
                           "here.", parameters=count(rounded)))  # fmt: skip
        return said

    def _row(self, alternative: Alternative) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(2)
        what = label(wrap=True, selectable=True)
        what.setText(" · ".join(say(sentence) for sentence in alternative.words))
        words.addWidget(what)
        if alternative.effect is not None:
            effect = label("dim", wrap=True)
            effect.setText(tr("Learning: {effect}", effect=say(alternative.effect)))
            words.addWidget(effect)
        row.addLayout(words, 1)
        numbers = self._numbers(alternative.forecast)
        row.addLayout(numbers)
        row.setAlignment(numbers, Qt.AlignmentFlag.AlignVCenter)
        apply = button()
        apply.setText(tr("Apply"))
        apply.setAccessibleDescription(what.text())
        apply.setEnabled(self._workspace.can_apply(alternative.changes))
        apply.clicked.connect(lambda: self._apply(alternative))
        row.addWidget(apply, 0, Qt.AlignmentFlag.AlignVCenter)
        return holder

    def _numbers(self, forecast: Forecast) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(1)
        line = 0
        for resource in ("gpu", "ram"):
            found = forecast.resources.get(resource)  # type: ignore[call-overload]
            if found is None:
                continue
            caption, value = label("dim"), label()
            caption.setText(tr(LIMITED_LABELS[found.resource]))
            value.setText(forecast_words.of_capacity(found))
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(caption, line, 0)
            grid.addWidget(value, line, 1)
            line += 1
        told = forecast_words.telling(forecast)
        verdict, speed = label(), label("dim")
        verdict.setText(f"{_VERDICT_SIGNS[forecast.verdict]} {told.word}")
        set_tone(verdict, VERDICT_TONES[forecast.verdict])
        speed.setText(_speed(forecast))
        grid.addWidget(verdict, 0, 2)
        grid.addWidget(speed, 1, 2)
        grid.setColumnMinimumWidth(1, 92)
        grid.setColumnMinimumWidth(2, 92)
        return grid

    def _apply(self, alternative: Alternative) -> None:
        if self._workspace.apply(alternative.changes):
            self._asked = self._workspace.config.model_copy(deep=True)
            self._search, self._applied = None, True
            self._show()


def _speed(forecast: Forecast) -> str:
    found = forecast.time
    if found is None:
        return ""
    if found.run_s is not None:
        return tr("about {duration}", duration=duration(found.run_s))
    tokens = round(found.tokens_per_s)
    return tr("{count} tokens/s", count=count(tokens))
