"""Forecast: will it fit, when is most needed, how long will it take, what would fit."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from atom_gui.core.forecast.memory import Phase
from atom_gui.core.forecast.result import LIMITED_LABELS, Forecast, Limited
from atom_gui.ui import forecast_words
from atom_gui.ui.alternatives import Alternatives
from atom_gui.ui.forecast_words import VERDICT_ICONS, VERDICT_TONES
from atom_gui.ui.phase_table import PhaseTable
from atom_gui.ui.resource_card import ResourceCard
from atom_gui.ui.theme import ThemeKeeper
from atom_gui.ui.time_card import TimeCard
from atom_gui.ui.widgets import Card, PageFrame, button, label
from atom_gui.ui.words import say
from atom_gui.ui.workspace import Workspace

_ICON = 32


class ForecastPage(PageFrame):
    """The forecast of the open preset, in full.

    Signals:
        model_wanted: the user wants to choose a model.
        probe_wanted: the run shall be measured with two steps.
    """

    model_wanted = Signal()
    probe_wanted = Signal()

    def __init__(self, workspace: Workspace, theme: ThemeKeeper) -> None:
        super().__init__()
        self._workspace, self._theme = workspace, theme
        self.texts.bind(self.title.setText, "Forecast")
        self.texts.bind(self.subtitle.setText, "What the run will need, computed before it starts")
        self._add_header()
        self.empty = self._empty_card()
        self.body.addWidget(self.empty)
        self.verdict_card = self._verdict_card()
        self.body.addWidget(self.verdict_card)
        self.alternatives = Alternatives(workspace)
        self.body.addWidget(self.alternatives)
        self.details = self._details()
        self.body.addWidget(self.details)
        self.body.addStretch()
        for part in (self.empty, self.verdict_card, self.details):
            part.hide()
        self.phases.chosen.connect(self._show_phase)
        workspace.forecast_changed.connect(self.outdate)
        workspace.problems_changed.connect(self.outdate)
        theme.changed.connect(self._recolour)
        self._stale = True

    # Parts

    def _add_header(self) -> None:
        self.probe = button()
        self.texts.bind(self.probe.setText, "&Probe")
        self.texts.bind(
            self.probe.setToolTip,
            "Trains two steps as they are and keeps what they measure for later forecasts",
        )
        self.probe.clicked.connect(self.probe_wanted)
        self.buttons.addWidget(self.probe)
        self.search = button(primary=True)
        self.texts.bind(self.search.setText, "&What would fit here?")
        self.search.clicked.connect(lambda: self.alternatives.ask())
        self.buttons.addWidget(self.search)

    def _empty_card(self) -> Card:
        card = Card()
        card.body.setContentsMargins(20, 18, 20, 18)
        row = QHBoxLayout()
        words = QVBoxLayout()
        title, about = label("title"), label("dim", wrap=True)
        self.texts.bind(title.setText, "The forecast needs to know the model")
        self.texts.bind(
            about.setText,
            "Sizes come from the model's config.json, or from its name where it is a well-known "
            "one of the kinds Llama, Mistral or Qwen.",
        )
        words.addWidget(title)
        words.addWidget(about)
        row.addLayout(words, 1)
        self.choose = button()
        self.texts.bind(self.choose.setText, "&Choose the model")
        self.choose.clicked.connect(self.model_wanted)
        row.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignVCenter)
        card.body.addLayout(row)
        return card

    def _verdict_card(self) -> Card:
        card = Card()
        row = QHBoxLayout()
        row.setSpacing(14)
        self._icon = QLabel()
        self.headline = label("title", wrap=True, selectable=True)
        self.reasons = label("dim", wrap=True, selectable=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.headline)
        words.addWidget(self.reasons)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        card.body.addLayout(row)
        return card

    def _details(self) -> QWidget:
        self.cards: dict[Limited, ResourceCard] = {
            resource: ResourceCard(self._theme, resource) for resource in LIMITED_LABELS
        }
        self.phases, self.time = PhaseTable(self._theme), TimeCard()
        sides: tuple[tuple[QWidget, ...], ...] = (
            (self.cards["gpu"], self.cards["ram"]),
            (self.phases, self.time),
        )
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for side, last in zip(sides, ("commit", "disk"), strict=True):
            column = QVBoxLayout()
            column.setSpacing(12)
            for card in (*side, self.cards[last]):  # type: ignore[index]
                column.addWidget(card)
            column.addStretch()
            row.addLayout(column, 1)
        return holder

    # Showing

    def renew(self) -> None:
        """Show the newest forecast."""
        found = self._workspace.forecast
        known = found is not None
        asked = not self._workspace.checking or known
        self.empty.setVisible(asked and not known)
        self.verdict_card.setVisible(known)
        self.details.setVisible(known)
        self.search.setEnabled(known)
        self.probe.setEnabled(known and self._workspace.can_start)
        self.alternatives.renew()
        if found is not None:
            self._show_verdict(found)
            self.phases.show_forecast(found)
            self.time.show_forecast(found)
            self._show_cards(found, self.phases.phase)

    def _show_verdict(self, found: Forecast) -> None:
        self.headline.setText(forecast_words.headline(found))
        said = [*forecast_words.reasons(found), *(say(note) for note in found.notes)]
        self.reasons.setText(" ".join(said))
        self._recolour()

    def _show_cards(self, found: Forecast, phase: Phase | None) -> None:
        for resource, card in self.cards.items():
            present = resource in found.resources
            card.setVisible(present)
            if present:
                card.show_need(found, phase)

    def _show_phase(self, phase: Phase | None) -> None:
        if self._workspace.forecast is not None:
            self._show_cards(self._workspace.forecast, phase)

    def _recolour(self) -> None:
        found = self._workspace.forecast
        if found is not None:
            colour = getattr(self._theme.colours, VERDICT_TONES[found.verdict])
            icon = self._theme.icon(VERDICT_ICONS[found.verdict], colour)
            self._icon.setPixmap(icon.pixmap(QSize(_ICON, _ICON)))

    def retranslate(self) -> None:
        """Say everything in the current language."""
        super().retranslate()
        self.alternatives.retranslate()
        self.outdate()
