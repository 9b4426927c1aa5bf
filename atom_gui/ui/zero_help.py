"""The story of a key of DeepSpeed's configuration."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from atom_gui.schema.zero_keys import ZERO_KEY, ZeroKey
from atom_gui.ui.widgets import Card, label
from atom_gui.ui.words import tr


class KeyHelp(Card):
    """Follows the focus in the form and the cursor in the text."""

    def __init__(self) -> None:
        super().__init__()
        self._key, self._version = ZERO_KEY["zero_optimization.stage"], ""
        self.title = label("cardTitle", wrap=True)
        self._code = label("code", selectable=True)
        self.story = label("dim", wrap=True, selectable=True)
        self._facts = label(wrap=True, selectable=True)
        self._source = QLabel()
        self._source.setOpenExternalLinks(True)
        self._source.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        for widget in (self.title, self._code, self.story, self._facts, self._source):
            self.body.addWidget(widget)
        self.retranslate()

    def show_key(self, key: ZeroKey, version: str) -> None:
        """Tell another key's story; ``version``: the DeepSpeed that was last asked, or empty."""
        self._key, self._version = key, version
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the current language."""
        key = self._key
        self.title.setText(tr(key.label))
        self._code.setText(key.path)
        self.story.setText(tr(key.help))
        facts = [
            tr("{caption}: {words}", caption=caption, words=tr(words))
            for caption, words in ((tr("Memory use"), key.memory), (tr("Speed"), key.speed))
            if words
        ]
        if key.default is not None:
            unit = " " + tr(key.unit) if key.unit else ""
            facts.append(tr("Default: {value}", value=f"{key.default}{unit}"))
        if key.stages:
            facts.append(tr("Acts at stage {stages}.", stages=", ".join(map(str, key.stages))))
        if key.since:
            facts.append(tr("Since DeepSpeed {version}.", version=key.since))
        if key.until:
            facts.append(tr("Until DeepSpeed {version}.", version=key.until))
        if self._version and not key.exists_in(self._version):
            facts.append(tr("Your DeepSpeed {version} does not have it.", version=self._version))
        self._facts.setText("\n".join(facts))
        self._facts.setVisible(bool(facts))
        self._source.setVisible(bool(key.source))
        if key.source:
            words = escape(tr("Where this comes from"))
            self._source.setText(f'<a href="{escape(key.source)}">{words}</a>')
            self._source.setToolTip(key.source)
