"""A card that tells a story: what something is, what follows from it, where that is known from."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from atom_gui.ui.widgets import Card, label
from atom_gui.ui.words import tr


class StoryCard(Card):
    """Title, name in code, story, facts and a link to the source; empty parts are hidden."""

    def __init__(self) -> None:
        super().__init__()
        self.title = label("cardTitle", wrap=True)
        self.code = label("code", selectable=True)
        self.story = label("dim", wrap=True, selectable=True)
        self.facts = label(wrap=True, selectable=True)
        self.source = QLabel()
        self.source.setOpenExternalLinks(True)
        self.source.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        for widget in (self.title, self.code, self.story, self.facts, self.source):
            self.body.addWidget(widget)

    def tell(self, title: str, code: str, story: str, facts: Sequence[str], source: str) -> None:
        """Show a story, all of it in the current language.

        Args:
            title: what it is about.
            code: its name in files and commands.
            story: what it is.
            facts: a sentence each.
            source: an https address, or an empty string.
        """
        self.title.setText(title)
        self.code.setText(code)
        self.story.setText(story)
        self.facts.setText("\n\n".join(facts))
        self.facts.setVisible(bool(facts))
        self.source.setVisible(bool(source))
        words = escape(tr("Where this comes from"))
        self.source.setText(f'<a href="{escape(source)}">{words}</a>' if source else "")
        self.source.setToolTip(source)


def facts_of(*captioned: tuple[str, str]) -> list[str]:
    """Return a sentence for each caption that has words; both are already translated."""
    return [tr("{caption}: {words}", caption=one, words=words) for one, words in captioned if words]
