"""What follows from the parameters: steps, tokens, checkpoints. Estimates are marked so."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from atom_gui.core.derived import Derived
from atom_gui.core.forecast.result import Forecast
from atom_gui.core.quantities import count, memory
from atom_gui.schema.words import mark
from atom_gui.ui.widgets import Card, label, set_tone
from atom_gui.ui.words import duration, seconds, tr

_FACTS = (mark("Effective batch"), mark("Tokens per step"), mark("Text"), mark("Steps"),
          mark("Warm-up"), mark("Time"), mark("Checkpoints"), mark("Trained weights"))  # fmt: skip


class RunFacts(Card):
    """A table of what follows."""

    def __init__(self) -> None:
        super().__init__()
        self._derived: Derived | None = None
        self._forecast: Forecast | None = None
        self._title = label("cardTitle")
        self.body.addWidget(self._title)
        grid = QGridLayout()
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        self._captions, self.values = [], {}
        for line, name in enumerate(_FACTS):
            caption, value = label("dim"), label(wrap=True)
            value.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(caption, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, line, 1)
            self._captions.append(caption)
            self.values[name] = value
        self.retranslate()

    def show_derived(self, derived: Derived | None, forecast: Forecast | None = None) -> None:
        """Show what follows from the parameters of the newest check."""
        self._derived, self._forecast = derived, forecast
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self._title.setText(tr("This run"))
        for caption, name in zip(self._captions, _FACTS, strict=True):
            caption.setText(tr(name))
        found = self._derived
        if found is None:
            return
        words = (
            tr("{count} sequences", count=count(found.sequences_per_step)),
            count(found.tokens_per_step),
            self._text(found),
            self._steps(found),
            self._warmup(found),
            self._time(),
            self._checkpoints(found),
            "–" if found.trained_parameters is None else count(found.trained_parameters),
        )
        for name, value in zip(_FACTS, words, strict=True):
            self.values[name].setText(value)
        share = found.warmup_share
        set_tone(self.values["Warm-up"], "warning" if share is not None and share >= 1 else "")

    def _text(self, found: Derived) -> str:
        if found.text_tokens is None or found.blocks is None:
            return "–"
        return tr("about {tokens} tokens, {blocks} blocks",
                  tokens=count(found.text_tokens), blocks=count(found.blocks))  # fmt: skip

    def _steps(self, found: Derived) -> str:
        if found.total_steps is None:
            return "–"
        total = count(found.total_steps)
        words = total if found.exact_steps else tr("about {steps}", steps=total)
        if found.steps_per_epoch is not None:
            words += " · " + tr("{steps} per epoch", steps=count(found.steps_per_epoch))
        return words

    def _warmup(self, found: Derived) -> str:
        if found.warmup_steps is None:
            return "–"
        if found.warmup_share is None or not found.warmup_steps:
            return count(found.warmup_steps)
        percent = 100 * found.warmup_share
        share = f"{percent:,.0f}" if percent >= 10 else f"{percent:.2g}"
        return tr("{steps} steps, {share} % of the run",
                  steps=count(found.warmup_steps), share=share)  # fmt: skip

    def _time(self) -> str:
        found = self._forecast.time if self._forecast else None
        if found is None:
            return "–"
        if found.run_s is None:
            return tr("about {duration} per step", duration=seconds(float(found.step.total_s)))
        return tr("about {duration}", duration=duration(found.run_s))

    def _checkpoints(self, found: Derived) -> str:
        if found.checkpoints is None:
            return "–"
        written, kept = count(found.checkpoints), count(found.checkpoints_kept or 0)
        if found.checkpoint_bytes is None:
            return tr("{written} written, {kept} kept", written=written, kept=kept)
        return tr("{written} written, {kept} kept, {size} each",
                  written=written, kept=kept, size=memory(found.checkpoint_bytes))  # fmt: skip
