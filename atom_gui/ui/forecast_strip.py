"""The strip below all pages: what the run will need of each resource, and whether it fits."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from atom_gui.core.forecast.result import LIMITED_LABELS, Forecast, Limited, ResourceForecast
from atom_gui.core.quantities import memory
from atom_gui.ui import forecast_words
from atom_gui.ui.forecast_words import VERDICT_ICONS, VERDICT_TONES
from atom_gui.ui.stack_bar import StackBar
from atom_gui.ui.theme import ThemeKeeper
from atom_gui.ui.widgets import label, set_tone
from atom_gui.ui.words import tr

_HEIGHT = 48
_NARROW = 1100
_GAP = 18


class _Cell(QWidget):
    """A resource: its name, need and capacity above a thin stack."""

    def __init__(self, theme: ThemeKeeper, resource: Limited) -> None:
        super().__init__()
        self._resource: Limited = resource
        self.caption, self.value = label("dim"), label()
        self.bar = StackBar(theme)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.caption, 1)
        head.addWidget(self.value)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addLayout(head)
        column.addWidget(self.bar)

    def show_need(self, found: ResourceForecast) -> None:
        """Show what is needed of it at the peak."""
        name = tr(LIMITED_LABELS[self._resource])
        self.caption.setText(name)
        self.value.setText(forecast_words.of_capacity(found))
        set_tone(self.value, "dim" if found.verdict == "fits" else VERDICT_TONES[found.verdict])
        stack = forecast_words.groups(found.peak)
        self.bar.show_stack(stack, found.capacity_bytes)
        self.bar.setAccessibleName(f"{name} {self.value.text()}")
        needed = tr("{need} needed, {capacity} there", need=memory(found.need_bytes),
                    capacity=memory(found.capacity_bytes))  # fmt: skip
        self.setToolTip("\n".join([f"{name}: {needed}", *(part.words for part in stack)]))


class ForecastStrip(QWidget):
    """Moves with every edit.

    Signals:
        wanted: the forecast shall be looked at closely.
        model_wanted: the user wants to choose a model.
    """

    wanted = Signal()
    model_wanted = Signal()

    def __init__(self, theme: ThemeKeeper) -> None:
        super().__init__()
        self._theme = theme
        self._forecast: Forecast | None = None
        self._known = False
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(_HEIGHT)  # two lines of a Chinese font may need more
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setProperty("ready", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 8, 5)
        row.setSpacing(_GAP)
        self.cells: dict[Limited, _Cell] = {}
        for resource in LIMITED_LABELS:
            cell = _Cell(theme, resource)
            self.cells[resource] = cell
            row.addWidget(cell, 2 if resource == "gpu" else 1)
        self.empty, self.verdict = QPushButton(), QPushButton()
        self.empty.setProperty("tone", "accent")
        self.empty.clicked.connect(self.model_wanted)
        self.verdict.clicked.connect(self.wanted)
        self.verdict.setIconSize(QSize(18, 18))
        for made in (self.empty, self.verdict):
            made.setObjectName("link")
            made.setProperty("slim", True)
            row.addWidget(made)
        row.setAlignment(self.empty, Qt.AlignmentFlag.AlignLeft)
        for widget in (*self.cells.values(), self.empty, self.verdict):
            widget.hide()
        theme.changed.connect(self._recolour)

    def show_forecast(self, forecast: Forecast | None) -> None:
        """Show a forecast, or that it needs to know the model."""
        self._forecast, self._known = forecast, True
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the current language."""
        if not self._known:
            return
        found = self._forecast
        for resource, cell in self.cells.items():
            one = found.resources.get(resource) if found else None
            if one is not None:
                cell.show_need(one)
            cell.setVisible(one is not None)
        self.empty.setVisible(found is None)
        self.empty.setText(tr("The forecast needs to know the model: choose one"))
        self.verdict.setVisible(found is not None)
        self._show_verdict()

    def _show_verdict(self) -> None:
        if self._forecast is None:
            return
        told = forecast_words.telling(self._forecast)
        narrow = self.width() < _NARROW
        words = f"{told.word}\n{told.short}" if narrow else f"{told.word} · {told.why}"
        self.verdict.setText(words.replace("&", "&&"))
        self.verdict.setAccessibleName(f"{told.word}: {told.why}")
        self.verdict.setToolTip(forecast_words.headline(self._forecast))
        set_tone(self.verdict, VERDICT_TONES[told.resource.verdict])
        self._recolour()

    def _recolour(self) -> None:
        if self._forecast is None:
            return
        verdict = forecast_words.telling(self._forecast).resource.verdict
        colour = getattr(self._theme.colours, VERDICT_TONES[verdict])
        self.verdict.setIcon(self._theme.icon(VERDICT_ICONS[verdict], colour))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the verdict into two lines where room is scarce."""
        super().resizeEvent(event)
        self._show_verdict()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere opens the page."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.wanted.emit()
