"""A page of the program's help."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from atom_gui.core import paths
from atom_gui.ui.widgets import GAP, button
from atom_gui.ui.words import tr


class HelpDialog(QDialog):
    """Shows a Markdown file of resources/help in the current language."""

    def __init__(self, page: str, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(880, 680)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(GAP)
        self.text = QTextBrowser()
        self.text.setOpenExternalLinks(True)
        self.text.setSearchPaths([str(paths.resources_dir() / "help")])
        self.text.setMarkdown(help_text(page))
        column.addWidget(self.text, 1)
        row = QHBoxLayout()
        row.addStretch()
        close = button()
        close.setText(tr("Close"))
        close.clicked.connect(self.accept)
        row.addWidget(close)
        column.addLayout(row)


def help_text(page: str) -> str:
    """Return a page of help.

    Args:
        page: name of its English file; the catalogue translates it into the name of another one.
    """
    return (paths.resources_dir() / "help" / tr(page)).read_text(encoding="utf-8")
