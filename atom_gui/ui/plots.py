"""Live plots that stay quick with a million points: thinned to pixels, drawn at most 20 times a s.

Each curve keeps a core Series and draws only what its pixels can show; nothing is drawn while the
plot is hidden or nothing changed.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QColor, QPen, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy

from atom_gui.core.series import Series, thin
from atom_gui.schema.words import mark
from atom_gui.ui.theme import Colours, ThemeKeeper
from atom_gui.ui.widgets import Card, label
from atom_gui.ui.words import tr

REDRAW_INTERVAL_MS = 50
_LABEL_HEIGHT = 20  # pixels above a limit's line
_NEAR = 6  # pixels between the mouse and a moment that is read


@dataclass
class Curve:
    """One line of a plot.

    Attributes:
        name: English word of the legend.
        colour: name of a theme token.
        width: of the pen, in pixels.
        series: what is drawn.
        scale: the values are divided by it, for units.
    """

    name: str
    colour: str
    width: float = 1.0
    series: Series = field(default_factory=Series)
    scale: float = 1.0
    item: pg.PlotCurveItem | None = None
    drawn: tuple[object, ...] = ()


class Plot(Card):
    """A card with a title, coloured legend words and a plot."""

    def __init__(
        self, theme: ThemeKeeper, title: str, curves: list[Curve], *, unit: str = "",
        x_name: str = mark("step"), zero_based: bool = False,
    ) -> None:  # fmt: skip
        super().__init__()
        self._theme, self._title, self._unit, self._x_name = theme, title, unit, x_name
        self._zero_based = zero_based
        self.curves = curves
        self._limits: list[tuple[str, float]] = []
        self._limit_items: list[pg.InfiniteLine] = []
        self._moments: list[tuple[str, float]] = []
        self._moment_items: list[pg.InfiniteLine] = []
        self.body.setContentsMargins(12, 10, 12, 8)
        self.body.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(10)
        self._heading = label("cardTitle")
        self._reading = label("dim")
        head.addWidget(self._heading)
        head.addWidget(self._reading, 1, Qt.AlignmentFlag.AlignRight)
        self._legend: list[QLabel] = []
        for _ in curves:
            word = QLabel()
            head.addWidget(word)
            self._legend.append(word)
        self.body.addLayout(head)
        self.view = pg.PlotWidget()
        self.view.setMinimumHeight(120)
        # The view's own wish is 640 × 480; the page's layout decides instead.
        self.view.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.view.setMenuEnabled(False)
        self.view.hideButtons()
        self.view.setMouseEnabled(x=True, y=False)
        self.view.setFrameShape(self.view.Shape.NoFrame)
        self.body.addWidget(self.view, 1)
        self._crosshair = pg.InfiniteLine(angle=90, movable=False)
        self._crosshair.hide()
        self.view.addItem(self._crosshair, ignoreBounds=True)
        for curve in curves:
            curve.item = pg.PlotCurveItem(antialias=True)
            self.view.addItem(curve.item)
        self._following = True
        self.view.getViewBox().sigRangeChangedManually.connect(self._stop_following)
        self.view.getViewBox().sigXRangeChanged.connect(lambda *_: self.schedule())
        self.view.scene().sigMouseMoved.connect(self._read_at)
        self.view.scene().sigMouseClicked.connect(self._clicked)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REDRAW_INTERVAL_MS)
        self._timer.timeout.connect(self.draw)
        theme.changed.connect(self.recolour)
        self.recolour()
        self.retranslate()

    def set_series(self, *series: Series) -> None:
        """Draw other series, in the order of the curves."""
        for curve, replacement in zip(self.curves, series, strict=True):
            curve.series = replacement
            curve.drawn = ()
        self._following = True
        self.schedule()

    def set_limits(self, limits: list[tuple[str, float]]) -> None:
        """Draw labelled dashed lines; each is an English word and a value in the plot's unit."""
        if limits == self._limits:
            return
        self._limits = limits
        self._draw_limits()
        self.schedule()

    def _draw_limits(self) -> None:
        for item in self._limit_items:
            self.view.removeItem(item)
        self._limit_items = []
        colours = self._theme.colours
        for name, value in self._limits:
            pen = pg.mkPen(colours.bad, width=1, style=Qt.PenStyle.DashLine)
            line = pg.InfiniteLine(
                value, angle=0, pen=pen, label=f"{tr(name)} {value:.1f}",
                labelOpts={"position": 0.1, "color": colours.bad, "anchors": [(0, 1), (0, 1)]},
            )  # fmt: skip
            self.view.addItem(line)
            self._limit_items.append(line)

    def set_moments(self, moments: list[tuple[str, float]]) -> None:
        """Mark moments with labelled upright lines; each is an English word and its place on x."""
        if moments == self._moments:
            return
        self._moments = moments
        self._draw_moments()
        self.schedule()

    def _draw_moments(self) -> None:
        for item in self._moment_items:
            self.view.removeItem(item)
        self._moment_items = []
        colours = self._theme.colours
        for name, place in self._moments:
            line = pg.InfiniteLine(
                place, angle=90, pen=pg.mkPen(colours.bad, width=2), label=tr(name),
                labelOpts={"position": self._moment_height(), "color": colours.bad,
                           "fill": colours.panel, "anchors": [(1, 0.5), (1, 0.5)]},
            )  # fmt: skip
            self.view.addItem(line, ignoreBounds=True)
            self._moment_items.append(line)

    def _moment_height(self) -> float:
        # Memory is full at the moment, a loss is low: the word stands where the curves are not.
        return 0.3 if self._zero_based else 0.9

    def schedule(self) -> None:
        """Draw soon, together with whatever else changes until then."""
        if self.isVisible() and not self._timer.isActive():
            self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while hidden."""
        super().showEvent(event)
        self.schedule()

    def draw(self) -> None:
        """Bring the curves up to date."""
        box = self.view.getViewBox()
        if self._following:
            self._follow(box)
        (low, high), _ = box.viewRange()
        columns = max(50, int(box.width()))
        changed = False
        for curve in self.curves:
            state = (id(curve.series), curve.series.version, low, high, columns)
            if curve.drawn == state or curve.item is None:
                continue
            curve.drawn = state
            changed = True
            x, y = thin(curve.series.x, curve.series.y, low, high, columns)
            curve.item.setData(x, y / curve.scale if curve.scale != 1.0 else y)
        if changed or self._limits:
            self._fit_height(box)

    def _follow(self, box: pg.ViewBox) -> None:
        ends = [(c.series.x[0], c.series.x[-1]) for c in self.curves if len(c.series)]
        places = [place for _, place in self._moments]
        ends += [(place, place) if ends else (0.0, place) for place in places]
        if ends:
            low, high = min(e[0] for e in ends), max(e[1] for e in ends)
            margin = 0.02 * max(high - low, 1.0)
            box.setXRange(low - margin, high + margin, padding=0)

    def _fit_height(self, box: pg.ViewBox) -> None:
        values = [value for _, value in self._limits]
        for curve in self.curves:
            if curve.item is not None and curve.item.yData is not None and len(curve.item.yData):
                finite = curve.item.yData[np.isfinite(curve.item.yData)]
                if len(finite):
                    values += [float(finite.min()), float(finite.max())]
        if not values:
            return
        low, high = min(values), max(values)
        if self._zero_based:
            low = 0.0
        share = 0.08
        if self._limits:  # a limit's label stands above its line, however low the plot is
            share = max(0.16, _LABEL_HEIGHT / max(box.height() - _LABEL_HEIGHT, _LABEL_HEIGHT))
        margin = share * (high - low) or 0.05 * abs(high) or 1.0
        box.setYRange(low - (0 if self._zero_based else margin), high + margin, padding=0)

    def _stop_following(self, *_: object) -> None:
        self._following = False

    def _clicked(self, event: object) -> None:
        if getattr(event, "double", lambda: False)():
            self._following = True
            self.schedule()

    def _read_at(self, position: QPointF) -> None:
        box = self.view.getViewBox()
        if not box.sceneBoundingRect().contains(position):
            self._crosshair.hide()
            self._reading.setText("")
            return
        at = box.mapSceneToView(position).x()
        words = []
        for curve in self.curves:
            if len(curve.series):
                index = (
                    int(np.argmin(np.abs(curve.series.x - at)))
                    if len(curve.series) < 1000
                    else min(int(np.searchsorted(curve.series.x, at)), len(curve.series) - 1)
                )
                words.append(f"{curve.series.y[index] / curve.scale:.4g}")
        pixel = box.viewPixelSize()[0]
        words += [tr(name) for name, place in self._moments if abs(place - at) <= _NEAR * pixel]
        self._crosshair.setPos(at)
        self._crosshair.show()
        self._reading.setText(f"{tr(self._x_name)} {at:,.0f}: " + " · ".join(words))

    def recolour(self) -> None:
        """Use the theme's colours."""
        colours = self._theme.colours
        self.view.setBackground(colours.panel)
        for name in ("left", "bottom"):
            axis = self.view.getAxis(name)
            axis.setPen(pg.mkPen(colours.line))
            axis.setTextPen(pg.mkPen(colours.dim))
        self.view.showGrid(x=False, y=True, alpha=0.12)
        self._crosshair.setPen(pg.mkPen(colours.dim, width=1, style=Qt.PenStyle.DotLine))
        for curve, word in zip(self.curves, self._legend, strict=True):
            if curve.item is not None:
                curve.item.setPen(_pen(colours, curve))
            word.setStyleSheet(f"color: {getattr(colours, curve.colour)}")
        self._draw_limits()
        self._draw_moments()

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self._heading.setText(tr(self._title))
        for curve, word in zip(self.curves, self._legend, strict=True):
            word.setText("● " + tr(curve.name))
        self.view.setLabel("left", tr(self._unit) if self._unit else "")
        self.view.setLabel("bottom", tr(self._x_name))
        self.view.setAccessibleName(tr(self._title))
        self._draw_limits()
        self._draw_moments()


def _pen(colours: Colours, curve: Curve) -> QPen:
    # A cosmetic pen of width 1 is Qt's fast path; wider ones are for lines that matter.
    pen: QPen = pg.mkPen(QColor(getattr(colours, curve.colour)), width=curve.width)
    return pen
