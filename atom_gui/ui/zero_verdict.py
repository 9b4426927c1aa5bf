"""What DeepSpeed itself says of a configuration, asked in the training interpreter."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from atom_gui.core import json_text, zero_ask, zero_autos
from atom_gui.core.problems import ProblemsError
from atom_gui.core.zero_ask import Answer
from atom_gui.ui.widgets import button, label, set_tone
from atom_gui.ui.words import tr
from atom_gui.ui.workspace import Workspace


class VerdictLine(QWidget):
    """A sentence and the button that asks; answers are remembered by configuration."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._config: dict[str, Any] | None = None
        self._answers: dict[str, Answer] = {}
        self.asking = False
        self.words = label(wrap=True, selectable=True)
        self.ask = button()
        self.ask.clicked.connect(self.ask_deepspeed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.ask)
        self.retranslate()

    def show_config(self, config: dict[str, Any] | None) -> None:
        """Show what is known of a configuration; None: the text is no JSON."""
        self._config = config
        self.retranslate()

    def ask_deepspeed(self) -> None:
        """Let the training interpreter's DeepSpeed judge the configuration; takes seconds."""
        config = self._config
        if self.asking or config is None:
            return
        self.asking = True
        self.retranslate()
        python, question = self._workspace.interpreter.path, self._question(config)
        run = self._workspace.config.model_copy(deep=True)
        self._workspace.background.run(
            lambda: zero_ask.ask(python, config, run=run, devices=run.distributed.num_gpus),
            lambda answer: self._answered(question, answer),
            self._not_answered,
        )

    def _question(self, config: dict[str, Any]) -> str:
        """Return all that the answer depends on: also what the form puts in place of auto."""
        run = self._workspace.config
        devices = run.distributed.num_gpus
        asked = zero_autos.filled(config, run, shape=None, devices=devices, total_steps=None)
        return f"{self._workspace.interpreter.path} {devices} {json_text.dump(asked)}"

    def _answered(self, question: str, answer: Answer) -> None:
        self.asking = False
        self._answers[question] = answer
        self.retranslate()

    def _not_answered(self, error: Exception) -> None:
        self.asking = False
        self.retranslate()
        if not isinstance(error, ProblemsError):
            raise error
        self._workspace.failed.emit(list(error.problems))

    def retranslate(self) -> None:
        """Say everything in the current language."""
        config = self._config
        answer = None if config is None else self._answers.get(self._question(config))
        self.ask.setText(tr("&Ask DeepSpeed"))
        self.ask.setEnabled(not self.asking and config is not None)
        tone = "dim"
        if self.asking:
            words = tr("DeepSpeed is asked…")
        elif answer is None:
            words = tr("Not yet asked: DeepSpeed's own verdict takes a few seconds.")
        elif answer.accepted:
            tone, words = "ok", tr("✓ DeepSpeed {version} accepts it.", version=answer.version)
        else:
            tone, words = "bad", tr("■ DeepSpeed {version} refuses it: {reason}",
                                    version=answer.version, reason=answer.reason)  # fmt: skip
        self.words.setText(words)
        set_tone(self.words, tone)
