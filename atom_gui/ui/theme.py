"""Colours, style sheet and icons; light and dark, switched live."""

from __future__ import annotations

import sys
from dataclasses import dataclass

import qtawesome
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from atom_gui.core import paths
from atom_gui.core.preferences import Theme


@dataclass(frozen=True)
class Colours:
    """One theme's tokens, as ``#rrggbb``."""

    window: str
    rail: str
    panel: str
    field: str
    line: str
    text: str
    dim: str
    accent: str
    accent_soft: str
    on_accent: str
    ok: str
    warning: str
    bad: str
    hover: str
    train: str
    weights: str
    states: str
    activations: str
    logits: str
    rest: str


LIGHT = Colours(
    window="#f6f7f9", rail="#eceff4", panel="#ffffff", field="#ffffff", line="#d9dde4",
    text="#1b1f24", dim="#5d6878", accent="#2f6fed", accent_soft="#e3ebfb",
    on_accent="#ffffff", ok="#24774a", warning="#a65f00", bad="#c8372d", hover="#e6e9ef",
    train="#a9c2f5", weights="#4f7fe0", states="#6fa558", activations="#d9952b",
    logits="#c86b98", rest="#8a94a6",
)  # fmt: skip
DARK = Colours(
    window="#17191d", rail="#1b1e22", panel="#1f2227", field="#17191d", line="#363b43",
    text="#e6e8eb", dim="#98a1ad", accent="#6ea0ff", accent_soft="#26344f",
    on_accent="#0f1420", ok="#5fc48a", warning="#e5a04a", bad="#ff7b72", hover="#272b31",
    train="#3f5f9c", weights="#4f7fe0", states="#7fb069", activations="#e0a13c",
    logits="#c86b98", rest="#8a94a6",
)  # fmt: skip

MONOSPACE = "Cascadia Mono, Consolas, DejaVu Sans Mono, monospace"


class ThemeKeeper(QObject):
    """Knows the current colours and tells when they change.

    Attributes:
        colours: the current tokens.

    Signals:
        changed: the colours are others now.
    """

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self.colours = LIGHT
        names = QStyleFactory.keys()
        native = sys.platform == "win32" and "windows11" in names
        application.setStyle("windows11" if native else "Fusion")
        application.styleHints().colorSchemeChanged.connect(self._follow)
        self._wanted: Theme = "system"

    def use(self, theme: Theme) -> None:
        """Follow the system, or be light or dark."""
        self._wanted = theme
        scheme = {
            "system": Qt.ColorScheme.Unknown,
            "light": Qt.ColorScheme.Light,
            "dark": Qt.ColorScheme.Dark,
        }[theme]
        self._application.styleHints().setColorScheme(scheme)
        self._follow()

    def _follow(self) -> None:
        system_dark = self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        dark = system_dark if self._wanted == "system" else self._wanted == "dark"
        self.colours = DARK if dark else LIGHT
        self._application.setPalette(_palette(self.colours))
        self._application.setStyleSheet(_style_sheet(self.colours))
        self.changed.emit()

    def icon(self, name: str, colour: str | None = None) -> QIcon:
        """Return an icon of Material Design Icons in the text colour or another one."""
        made: QIcon = qtawesome.icon(f"mdi6.{name}", color=colour or self.colours.dim)
        return made


def choose_font(application: QApplication) -> None:
    """Use the system's interface font with a Chinese one behind it."""
    families = QFontDatabase.families()
    wanted = ["Segoe UI", "Microsoft YaHei UI"] if sys.platform == "win32" else [
        "Inter", "Noto Sans", "DejaVu Sans", "Noto Sans CJK SC", "WenQuanYi Micro Hei"
    ]  # fmt: skip
    found = [family for family in wanted if family in families]
    font = QFont(application.font())
    if found:
        font.setFamilies(found)
    font.setPointSizeF(9.5 if sys.platform == "win32" else 9.75)
    application.setFont(font)


def repolish(widget: QWidget) -> None:
    """Let the style sheet look at a widget's properties again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.field,
        QPalette.ColorRole.AlternateBase: colours.window,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.Button: colours.panel,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.ToolTipBase: colours.panel,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.dim,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Link: colours.accent,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText,
                 QPalette.ColorRole.WindowText):  # fmt: skip
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.dim))
    return palette


def _style_sheet(c: Colours) -> str:
    name = "dark" if c is DARK else "light"
    icons = (paths.resources_dir() / "icons").as_posix()
    return f"""
    QWidget#rail {{ background: {c.rail}; border-right: 1px solid {c.line}; }}
    QWidget#header {{ background: {c.panel}; border-bottom: 1px solid {c.line}; }}
    QWidget#strip {{ background: {c.panel}; border-top: 1px solid {c.line}; }}
    QScrollArea, QScrollArea > QWidget > QWidget#page {{ background: {c.window}; border: none; }}
    QWidget#strip:hover[ready="true"] {{ background: {c.hover}; }}
    QFrame#rule {{ background: {c.line}; border: none; max-height: 1px; }}
    QFrame#card {{ background: {c.panel}; border: 1px solid {c.line}; border-radius: 8px; }}
    QLabel#brand {{ font-size: 12.5pt; font-weight: 600; }}
    QLabel#title {{ font-size: 12.5pt; font-weight: 600; }}
    QLabel#cardTitle {{ font-weight: 600; }}
    QLabel#value {{ font-size: 12pt; font-weight: 600; }}
    QLabel#dim, QLabel[dim="true"] {{ color: {c.dim}; }}
    QLabel#code {{ color: {c.dim}; font-family: {MONOSPACE}; font-size: 8.25pt; }}
    QLabel[binding="true"] {{ font-weight: 600; }}
    QLabel[tone="ok"] {{ color: {c.ok}; }}
    QLabel[tone="warning"] {{ color: {c.warning}; }}
    QLabel[tone="bad"] {{ color: {c.bad}; }}
    QLabel[tone="dim"] {{ color: {c.dim}; }}
    QLabel[tone="accent"] {{ color: {c.accent}; }}
    QToolButton#railButton {{ border: none; border-radius: 6px; padding: 7px 10px; color: {c.dim};
        text-align: left; }}
    QToolButton#railButton:hover {{ background: {c.hover}; color: {c.text}; }}
    QToolButton#railButton:checked {{ background: {c.accent_soft}; color: {c.accent};
        font-weight: 600; }}
    QToolButton#railButton:focus {{ border: 1px solid {c.accent}; padding: 6px 9px; }}
    QToolButton#quiet {{ border: 1px solid transparent; border-radius: 4px; padding: 2px; }}
    QToolButton#quiet:hover {{ background: {c.hover}; }}
    QToolButton#quiet:focus {{ border-color: {c.accent}; }}
    QToolButton#fold {{ border: 1px solid transparent; border-radius: 4px; padding: 1px 4px 1px 0;
        text-align: left; }}
    QToolButton#fold:hover {{ background: {c.hover}; }}
    QToolButton#fold:focus {{ border-color: {c.accent}; }}
    QPushButton#line {{ border: 1px solid transparent; background: transparent; padding: 3px 6px;
        border-radius: 4px; text-align: left; }}
    QPushButton#line:hover {{ background: {c.hover}; }}
    QPushButton#line:focus {{ border-color: {c.accent}; }}
    QPushButton#line:checked {{ background: {c.accent_soft}; color: {c.accent}; }}
    QToolButton#quiet::menu-indicator {{ image: none; }}
    QPushButton {{ background: {c.panel}; border: 1px solid {c.line}; border-radius: 6px;
        padding: 6px 14px; color: {c.text}; }}
    QPushButton#link {{ border: 1px solid transparent; background: transparent;
        padding: 6px 8px; }}
    QPushButton#link[tone="bad"] {{ color: {c.bad}; }}
    QPushButton#link[tone="warning"] {{ color: {c.warning}; }}
    QPushButton#link[tone="ok"] {{ color: {c.ok}; }}
    QPushButton#link[tone="accent"] {{ color: {c.accent}; }}
    QPushButton#link[slim="true"] {{ padding: 0 6px; }}
    QPushButton#link:focus {{ border-color: {c.accent}; }}
    QPushButton:hover {{ background: {c.hover}; }}
    QPushButton:pressed {{ background: {c.accent_soft}; }}
    QPushButton:focus {{ border-color: {c.accent}; }}
    QPushButton:checked {{ background: {c.accent_soft}; border-color: {c.accent};
        color: {c.accent}; }}
    QPushButton:disabled {{ color: {c.dim}; background: {c.window}; }}
    QPushButton[primary="true"] {{ background: {c.accent}; border-color: {c.accent};
        color: {c.on_accent}; font-weight: 600; }}
    QPushButton[primary="true"]:hover {{ background: {c.accent}; border-color: {c.text}; }}
    QPushButton[primary="true"]:disabled {{ background: {c.hover}; border-color: {c.line};
        color: {c.dim}; }}
    QLineEdit, QPlainTextEdit, QComboBox, QListWidget {{ background: {c.field};
        border: 1px solid {c.line}; border-radius: 6px; padding: 5px 8px; color: {c.text};
        selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
    QLineEdit:hover, QComboBox:hover {{ border-color: {c.dim}; }}
    QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QListWidget:focus {{
        border: 1px solid {c.accent}; }}
    QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"] {{ border-color: {c.bad}; }}
    QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled {{ color: {c.dim};
        background: {c.window}; }}
    QComboBox::drop-down {{ border: none; width: 24px; }}
    QComboBox::down-arrow {{ image: url("{icons}/chevron-{name}.svg"); width: 12px; height: 12px; }}
    QComboBox QAbstractItemView {{ background: {c.panel}; border: 1px solid {c.line};
        selection-background-color: {c.accent_soft}; selection-color: {c.text}; padding: 4px;
        outline: none; }}
    QListWidget#explained {{ outline: none; }}
    QListWidget#explained::item {{ padding: 4px 2px; border-radius: 4px; }}
    QListWidget#explained::item:hover {{ background: {c.hover}; }}
    QListWidget#explained::item:selected {{ background: {c.accent_soft}; color: {c.text}; }}
    QCheckBox {{ spacing: 8px; }}
    QCheckBox:focus {{ color: {c.accent}; }}
    QCheckBox::indicator {{ width: 14px; height: 14px; border: 1px solid {c.dim};
        border-radius: 4px; background: {c.field}; }}
    QCheckBox::indicator:hover, QCheckBox::indicator:focus {{ border-color: {c.accent}; }}
    QCheckBox::indicator:checked {{ background: {c.accent}; border-color: {c.accent};
        image: url("{icons}/check-{name}.svg"); }}
    QCheckBox::indicator:disabled {{ border-color: {c.line}; background: {c.window}; }}
    QAbstractScrollArea::corner {{ background: transparent; border: none; }}
    QPlainTextEdit#console, QPlainTextEdit#json {{ font-family: {MONOSPACE}; font-size: 8.75pt; }}
    QProgressBar {{ background: {c.line}; border: none; border-radius: 3px; max-height: 6px; }}
    QProgressBar::chunk {{ background: {c.accent}; border-radius: 3px; }}
    QTableView {{ background: {c.panel}; border: none; gridline-color: transparent;
        alternate-background-color: {c.window}; selection-background-color: {c.accent_soft};
        selection-color: {c.text}; outline: none; }}
    QTableView::item {{ padding: 6px 8px; border-bottom: 1px solid {c.line}; }}
    QTableView::item:focus {{ border: 1px solid {c.accent}; }}
    QHeaderView::section {{ background: {c.panel}; color: {c.dim}; border: none;
        border-bottom: 1px solid {c.line}; padding: 6px 8px; text-align: left; }}
    QToolTip {{ background: {c.panel}; color: {c.text}; border: 1px solid {c.line};
        padding: 4px; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
    QScrollBar::handle {{ background: {c.line}; border-radius: 4px; margin: 2px;
        min-height: 24px; min-width: 24px; }}
    QScrollBar::handle:hover {{ background: {c.dim}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QMenu {{ background: {c.panel}; border: 1px solid {c.line}; padding: 4px; }}
    QMenu::item {{ padding: 6px 20px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {c.accent_soft}; }}
    """
