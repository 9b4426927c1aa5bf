"""A painted bar of stacked parts against a capacity, and the swatch of its legend."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QHelpEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from atom_gui.ui.theme import ThemeKeeper

_MARK = 2  # how wide the mark of the capacity is, and how far it reaches beyond the bar
_SWATCH = 10
_HATCHED = 10  # a thinner bar shows the mark only: hatching would hide its parts


@dataclass(frozen=True)
class Segment:
    """A part of a stack.

    Attributes:
        colour: name of a token of the theme.
        size: in the bar's unit.
        words: shown where the mouse rests, translated.
    """

    colour: str
    size: float
    words: str = ""


class StackBar(QWidget):
    """Parts beside each other; what goes beyond the capacity is hatched, and the limit marked."""

    def __init__(self, theme: ThemeKeeper, thickness: int = 7, *, captioned: bool = False) -> None:
        super().__init__()
        self._theme, self._thickness, self._captioned = theme, thickness, captioned
        self.segments: tuple[Segment, ...] = ()
        self.capacity = 0.0
        self._scale = 0.0
        self._caption = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_stack(
        self, segments: Sequence[Segment], capacity: float, *, scale: float = 0.0, caption: str = ""
    ) -> None:
        """Show a stack.

        Args:
            segments: from the left.
            capacity: where the limit is; 0 for none.
            scale: what the whole width stands for, so that several bars can be compared; the
                larger of stack and capacity where it is not given.
            caption: words at the limit, below the bar.
        """
        shown = tuple(segments), capacity, scale, caption
        if shown != (self.segments, self.capacity, self._scale, self._caption):
            self.segments, self.capacity, self._scale, self._caption = shown
            self.update()

    @property
    def total(self) -> float:
        """The sum of all parts."""
        return sum(segment.size for segment in self.segments)

    @property
    def whole(self) -> float:
        """What the whole width stands for."""
        return self._scale or max(self.total, self.capacity) or 1.0

    def sizeHint(self) -> QSize:
        """As high as the bar, the mark that reaches beyond it, and the caption."""
        caption = self.fontMetrics().height() + 2 if self._captioned else 0
        return QSize(80, self._thickness + 2 * _MARK + caption)

    def minimumSizeHint(self) -> QSize:
        """A bar of a few pixels still tells something."""
        return QSize(24, self.sizeHint().height())

    def segment_at(self, x: float) -> Segment | None:
        """Return the part that is drawn at a horizontal position."""
        at = x / max(self.width(), 1) * self.whole
        for segment in self.segments:
            if at < segment.size:
                return segment
            at -= segment.size
        return None

    def event(self, event: QEvent) -> bool:
        """Tell what the part below the mouse is."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self.segment_at(event.pos().x())
            if found is not None and found.words:
                QToolTip.showText(event.globalPos(), found.words, self)
                return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track, parts, hatching, mark and caption."""
        colours, painter = self._theme.colours, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        bar = QRectF(0, _MARK, self.width(), self._thickness)
        shape = QPainterPath()
        radius = min(4.0, self._thickness / 2)
        shape.addRoundedRect(bar, radius, radius)
        painter.fillPath(shape, QColor(colours.line))
        painter.save()
        painter.setClipPath(shape)
        self._paint_parts(painter, bar)
        limit = bar.width() * self.capacity / self.whole
        beyond = self.capacity > 0 and self.total > self.capacity
        if beyond and self._thickness >= _HATCHED:
            end = bar.width() * min(1.0, self.total / self.whole)
            over = QRectF(limit, bar.top(), end - limit, bar.height())
            painter.fillRect(over, QBrush(QColor(colours.bad), Qt.BrushStyle.BDiagPattern))
        painter.restore()
        if 0 < limit < bar.width() - _MARK:
            mark = QRectF(max(limit - _MARK / 2, 0), 0, _MARK, self._thickness + 2 * _MARK)
            painter.fillRect(mark, QColor(colours.bad if beyond else colours.text))
        if self._captioned and self._caption:
            self._paint_caption(painter, limit)

    def _paint_parts(self, painter: QPainter, bar: QRectF) -> None:
        colours, start = self._theme.colours, 0.0
        for segment in self.segments:
            end = start + bar.width() * segment.size / self.whole
            gap = 1.0 if end - start > 3 else 0.0
            part = QRectF(start, bar.top(), end - start - gap, bar.height())
            painter.fillRect(part, QColor(getattr(colours, segment.colour)))
            start = end

    def _paint_caption(self, painter: QPainter, limit: float) -> None:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self._caption)
        left = min(max(limit - width / 2, 0), self.width() - width)
        painter.setPen(QColor(self._theme.colours.dim))
        below = self._thickness + 2 * _MARK + 2
        painter.drawText(QRectF(max(left, 0), below, width + 1, metrics.height()),
                         Qt.AlignmentFlag.AlignLeft, self._caption)  # fmt: skip


class Swatch(QWidget):
    """A small square of a stack's colour."""

    def __init__(self, theme: ThemeKeeper) -> None:
        super().__init__()
        self._theme, self._colour = theme, "rest"
        self.setFixedSize(_SWATCH, _SWATCH)
        theme.changed.connect(self.update)

    def show_colour(self, colour: str) -> None:
        """Take the colour of a theme's token."""
        self._colour = colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(self._theme.colours, self._colour)))
        painter.drawRoundedRect(self.rect(), 2, 2)
