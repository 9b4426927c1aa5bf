"""A section of a form: a card that folds, with a menu for the section as a whole."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from atom_gui.ui.theme import ThemeKeeper
from atom_gui.ui.widgets import GAP, Card, label
from atom_gui.ui.words import tr


class SectionCard(Card):
    """Title, menu and rows.

    Signals:
        folded: it was folded or unfolded; carries whether it is folded.
        copy_wanted: the section shall go to the clipboard.
        paste_wanted: the clipboard shall go into the section.
        reset_wanted: all of it shall be as by default.
    """

    folded = Signal(bool)
    copy_wanted = Signal()
    paste_wanted = Signal()
    reset_wanted = Signal()

    def __init__(self, title: str, theme: ThemeKeeper, *, menu: bool = True) -> None:
        super().__init__()
        self._title, self._theme = title, theme
        self.is_folded = False
        head = _Head()
        head.pressed.connect(lambda: self.fold(not self.is_folded))
        line = QHBoxLayout(head)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        self._arrow = QToolButton()
        self._arrow.setObjectName("quiet")
        self._arrow.clicked.connect(lambda: self.fold(not self.is_folded))
        self._name = label("cardTitle")
        self.note = label("dim")
        self._menu = QMenu(self)
        self._copy = self._menu.addAction("", self.copy_wanted.emit)
        self._paste = self._menu.addAction("", self.paste_wanted.emit)
        self._reset = self._menu.addAction("", self.reset_wanted.emit)
        self._more = QToolButton(head)
        self._more.setObjectName("quiet")
        self._more.setMenu(self._menu)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setVisible(menu)
        for widget in (self._arrow, self._name):
            line.addWidget(widget)
        line.addWidget(self.note, 1)
        line.addWidget(self._more)
        self.body.addWidget(head)
        self._holder = QWidget()
        self.rows = QVBoxLayout(self._holder)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(GAP)
        self.body.addWidget(self._holder)
        theme.changed.connect(self._recolour)
        self._recolour()
        self._speak()

    def fold(self, folded: bool) -> None:
        """Hide or show the rows."""
        self.is_folded = folded
        self._holder.setVisible(not folded)
        self._recolour()
        self._name_arrow()
        self.folded.emit(folded)

    def unfold_for_now(self) -> None:
        """Show the rows, as a search does, without remembering it."""
        self._holder.show()

    def show_as_chosen(self) -> None:
        """Show or hide the rows as the user last chose."""
        self._holder.setVisible(not self.is_folded)

    def _recolour(self) -> None:
        self._arrow.setIcon(self._theme.icon("chevron-right" if self.is_folded else "chevron-down"))
        self._more.setIcon(self._theme.icon("dots-horizontal"))

    def _name_arrow(self) -> None:
        words = tr("Unfold {section}") if self.is_folded else tr("Fold {section}")
        self._arrow.setAccessibleName(words.format(section=tr(self._title)))
        self._arrow.setToolTip(words.format(section=tr(self._title)))

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self._speak()

    def _speak(self) -> None:
        self._name.setText(tr(self._title))
        self._copy.setText(tr("Copy the section as JSON"))
        self._paste.setText(tr("Paste JSON into the section"))
        self._reset.setText(tr("Set the section back to its defaults"))
        self._more.setAccessibleName(tr("Section {section}", section=tr(self._title)))
        self._name_arrow()


class _Head(QWidget):
    """The line with the title, which a click folds."""

    pressed = Signal()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Enter:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        return super().event(event)
