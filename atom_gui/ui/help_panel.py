"""The story of the parameter that has the focus: what it does, what it costs, good values."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from atom_gui.schema.parameter import Parameter
from atom_gui.ui.widgets import Card, label
from atom_gui.ui.words import say, tr


class HelpPanel(Card):
    """Follows the focus."""

    def __init__(self, parameter: Parameter) -> None:
        super().__init__()
        self._parameter = parameter
        self.title = label("cardTitle", wrap=True)
        self._code = label("code", selectable=True)
        self.story = label("dim", wrap=True, selectable=True)
        self._facts = label(wrap=True, selectable=True)
        self.source = QLabel()
        self.source.setOpenExternalLinks(True)
        self.source.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        for widget in (self.title, self._code, self.story, self._facts, self.source):
            self.body.addWidget(widget)
        self.retranslate()

    def show_parameter(self, parameter: Parameter) -> None:
        """Tell another parameter's story."""
        self._parameter = parameter
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the current language."""
        item = self._parameter
        self.title.setText(tr(item.label))
        self._code.setText(item.cli or item.path)
        self.story.setText(tr(item.help))
        facts = [
            tr("{caption}: {words}", caption=caption, words=tr(words))
            for caption, words in (
                (tr("Memory use"), item.memory),
                (tr("Time"), item.time),
                (tr("Good values"), item.good),
            )
            if words
        ]  # fmt: skip
        if item.default not in (None, [], {}, ""):
            facts.append(tr("Default: {value}", value=str(item.default)))
        if item.range is not None:
            facts.append(say(item.range))
        self._facts.setText("\n\n".join(facts))
        self._facts.setVisible(bool(facts))
        self.source.setVisible(bool(item.source))
        if item.source:
            words = escape(tr("Where this comes from"))
            self.source.setText(f'<a href="{escape(item.source)}">{words}</a>')
            self.source.setToolTip(item.source)
