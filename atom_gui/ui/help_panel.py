"""The story of the parameter that has the focus: what it does, what it costs, good values."""

from __future__ import annotations

from atom_gui.schema.parameter import Parameter
from atom_gui.ui.story_card import StoryCard, facts_of
from atom_gui.ui.words import say, tr


class HelpPanel(StoryCard):
    """Follows the focus in the form."""

    def __init__(self, parameter: Parameter) -> None:
        super().__init__()
        self._parameter = parameter
        self.retranslate()

    def show_parameter(self, parameter: Parameter) -> None:
        """Tell another parameter's story."""
        self._parameter = parameter
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the current language."""
        item = self._parameter
        facts = facts_of(
            (tr("Memory use"), tr(item.memory)),
            (tr("Time"), tr(item.time)),
            (tr("Good values"), tr(item.good)),
        )
        if item.default not in (None, [], {}, ""):
            facts.append(tr("Default: {value}", value=str(item.default)))
        if item.range is not None:
            facts.append(say(item.range))
        self.tell(tr(item.label), item.cli or item.path, tr(item.help), facts, item.source)
