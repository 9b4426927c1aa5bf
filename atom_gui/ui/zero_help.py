"""The story of a key of DeepSpeed's configuration."""

from __future__ import annotations

from atom_gui.schema.zero_keys import NEWEST, ZERO_KEY, ZeroKey
from atom_gui.ui.story_card import StoryCard, facts_of
from atom_gui.ui.words import tr


class KeyHelp(StoryCard):
    """Follows the focus in the form and the cursor in the text."""

    def __init__(self) -> None:
        super().__init__()
        self._key, self._version = ZERO_KEY["zero_optimization.stage"], NEWEST
        self.retranslate()

    def show_key(self, key: ZeroKey, version: str) -> None:
        """Tell another key's story, for a version of DeepSpeed."""
        self._key, self._version = key, version
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the current language."""
        key = self._key
        facts = facts_of((tr("Memory use"), tr(key.memory)), (tr("Speed"), tr(key.speed)))
        if key.default is not None:
            unit = " " + tr(key.unit) if key.unit else ""
            facts.append(tr("Default: {value}", value=f"{key.default}{unit}"))
        if key.stages:
            facts.append(tr("Acts at stage {stages}.", stages=", ".join(map(str, key.stages))))
        if key.since:
            facts.append(tr("Since DeepSpeed {version}.", version=key.since))
        if key.until:
            facts.append(tr("Until DeepSpeed {version}.", version=key.until))
        if not key.exists_in(self._version):
            facts.append(tr("Your DeepSpeed {version} does not have it.", version=self._version))
        self.tell(tr(key.label), key.path, tr(key.help), facts, key.source)
