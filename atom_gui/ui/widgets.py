"""Small parts that all pages are made of: cards, tiles, page frames, wheel-safe choices."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from atom_gui.ui.theme import repolish
from atom_gui.ui.words import FixedTexts

GAP = 8
TONES = {"error": "bad", "warning": "warning", "advice": "accent"}
SIGNS = {"error": "■", "warning": "▲", "advice": "●"}


def label(name: str = "", *, wrap: bool = False, selectable: bool = False) -> QLabel:
    """Return an empty label with a style name."""
    made = QLabel()
    made.setObjectName(name)
    made.setWordWrap(wrap)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if selectable:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def quiet_label(*, wrap: bool = False) -> QLabel:
    """Return a dim, selectable label that a tone can colour, which the style "dim" forbids."""
    made = label(wrap=wrap, selectable=True)
    made.setProperty("dim", True)
    return made


def set_tone(widget: QWidget, tone: str) -> None:
    """Colour a label ok, warning, bad, accent, or plain with an empty string."""
    if widget.property("tone") != tone:
        widget.setProperty("tone", tone)
        repolish(widget)


class Card(QFrame):
    """A panel with a border."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(2 * GAP, GAP + 4, 2 * GAP, GAP + 4)
        self.body.setSpacing(GAP)


class Tile(Card):
    """A small card with a name and one value."""

    def __init__(self) -> None:
        super().__init__()
        self.body.setContentsMargins(12, 8, 12, 8)
        self.body.setSpacing(2)
        self.caption = label("dim")
        self.value = label("value")
        self.body.addWidget(self.caption)
        self.body.addStretch()
        self.body.addWidget(self.value)


class PageFrame(QWidget):
    """A page: a header with title and buttons, and a body that scrolls."""

    def __init__(self) -> None:
        super().__init__()
        self.texts = FixedTexts()
        self.title = label("title")
        self.subtitle = label("dim")
        self.subtitle.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for caption in (self.title, self.subtitle):  # buttons come first where room is scarce
            caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(GAP)
        header = QWidget()
        header.setObjectName("header")
        header.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        header.setFixedHeight(60)
        row = QHBoxLayout(header)
        row.setContentsMargins(20, 6, 20, 6)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        words.addStretch()
        row.addLayout(words, 1)
        row.addLayout(self.buttons)

        page = QWidget()
        page.setObjectName("page")
        self.body = QVBoxLayout(page)
        self.body.setContentsMargins(20, 16, 20, 16)
        self.body.setSpacing(12)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(header)
        outer.addWidget(self.area, 1)

        self._stale = False

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self.texts.speak()

    def activate(self) -> None:
        """Called when the page comes to the front."""

    def renew(self) -> None:
        """Show everything as it is now; called only while the page can be seen."""

    def outdate(self) -> None:
        """Note that what is shown is old: a hidden page is renewed when it comes to the front."""
        if self.isVisible():
            self.renew()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while the page was hidden."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.renew()


class Choice(QComboBox):
    """A combo box that the mouse wheel leaves alone while it is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Pass the wheel on, so that the page scrolls."""
        event.ignore()


def button(*, primary: bool = False) -> QPushButton:
    """Return a button; at most one on a page is primary."""
    made = QPushButton()
    made.setProperty("primary", primary)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def reset_button() -> QPushButton:
    """Return the small button that takes a value back; hidden, it keeps its room."""
    made = QPushButton("↺")
    made.setFixedSize(26, 26)
    made.setStyleSheet("padding: 0")
    policy = made.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    made.setSizePolicy(policy)
    return made


def scrolled(inner: QWidget) -> QScrollArea:
    """Return an area that scrolls a widget up and down."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    return area


def clear(layout: QVBoxLayout | QHBoxLayout) -> None:
    """Remove and delete everything in a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif isinstance(inner, QVBoxLayout | QHBoxLayout):
            clear(inner)
