"""DeepSpeed: the choice of a ZeRO configuration, and its JSON."""

from __future__ import annotations

import json
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from atom_gui.core import zero_templates
from atom_gui.core.problems import ProblemsError
from atom_gui.schema.words import Text, text
from atom_gui.schema.zero import adapt, offload_device, stage_of
from atom_gui.ui.theme import ThemeKeeper, repolish
from atom_gui.ui.widgets import Card, PageFrame, button, clear, label, set_tone
from atom_gui.ui.words import say, tr
from atom_gui.ui.workspace import Workspace

ABOUT: dict[str, tuple[Text, Text]] = {
    "zero0": (text("ZeRO-0"), text("Nothing is partitioned. For one device with room to spare.")),
    "zero1": (
        text("ZeRO-1"),
        text("Each device keeps a part of the optimizer's state. Saves memory from two devices "
             "on."),
    ),
    "zero2": (
        text("ZeRO-2 with optimizer offload"),
        text("As in Llama2-Chinese for one card: gradients are partitioned, and the optimizer's "
             "state lies in the computer's memory."),
    ),
    "zero3": (
        text("ZeRO-3"),
        text("As in Llama2-Chinese for several cards: the weights are partitioned as well."),
    ),
    "zero3-offload": (
        text("ZeRO-3 with offload"),
        text("Weights and optimizer lie in the computer's memory: the least GPU memory, and the "
             "slowest."),
    ),
}  # fmt: skip
_NEWEST = "0.19.8"  # verdicts of the newest known version until one is chosen


class DeepSpeedPage(PageFrame):
    """Left the templates, right the JSON; what is typed there counts at once."""

    def __init__(self, workspace: Workspace, theme: ThemeKeeper) -> None:
        super().__init__()
        self._workspace = workspace
        self.texts.bind(self.title.setText, "DeepSpeed")
        self.texts.bind(
            self.subtitle.setText, "What is partitioned among devices, and what leaves the card"
        )
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._choices(), 0)
        row.addWidget(self._json(), 1)
        self.body.addLayout(row, 1)
        workspace.preset_replaced.connect(self.refresh)
        workspace.value_changed.connect(
            lambda path: self.refresh() if path == zero_templates.FIELD else None
        )
        self.refresh()

    def _choices(self) -> QWidget:
        holder = QWidget()
        holder.setFixedWidth(340)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.cards: dict[str, Card] = {}
        self._uses = {}
        for name, (title, about) in ABOUT.items():
            card = Card()
            head, words = label("cardTitle"), label("dim", wrap=True)
            self.texts.bind(head.setText, title.text)
            self.texts.bind(words.setText, about.text)
            use = button()
            use.setCheckable(True)
            self.texts.bind(use.setText, "Use")
            use.setAccessibleName(name)
            use.clicked.connect(lambda _=False, name=name: self._use(name))
            line = QHBoxLayout()
            line.addWidget(head, 1)
            line.addWidget(use)
            card.body.addLayout(line)
            card.body.addWidget(words)
            column.addWidget(card)
            self.cards[name], self._uses[name] = card, use
        column.addStretch()
        return holder

    def _json(self) -> QWidget:
        card = Card()
        head = QHBoxLayout()
        self._name = label("cardTitle")
        head.addWidget(self._name, 1)
        card.body.addLayout(head)
        self._facts = label("dim", wrap=True)
        card.body.addWidget(self._facts)
        self.editor = QPlainTextEdit()
        self.editor.setObjectName("json")
        self.editor.setMinimumHeight(360)
        self.editor.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.editor.textChanged.connect(self._read)
        self.texts.bind(self.editor.setAccessibleName, "DeepSpeed configuration")
        card.body.addWidget(self.editor, 1)
        self._message = label(wrap=True)
        card.body.addWidget(self._message)
        self._notes = QVBoxLayout()
        card.body.addLayout(self._notes)
        return card

    def _use(self, name: str) -> None:
        self._workspace.set_value(zero_templates.FIELD, name)
        self.refresh()

    def refresh(self) -> None:
        """Show the configuration of the open preset."""
        asked = self._workspace.config.deepspeed.config
        for name, use in self._uses.items():
            use.setChecked(asked == name)
        try:
            config = zero_templates.read(asked)
        except ProblemsError as error:
            self._show_error(error)
            return
        self._show_facts(asked, config)
        if self._parsed() != config:
            self.editor.blockSignals(True)
            self.editor.setPlainText(json.dumps(config, indent=2, ensure_ascii=False))
            self.editor.blockSignals(False)
        self._show_error(None)

    def _parsed(self) -> dict[str, Any] | None:
        try:
            return zero_templates.parse(self.editor.toPlainText())
        except ProblemsError:
            return None

    def _read(self) -> None:
        try:
            config = zero_templates.parse(self.editor.toPlainText(), "JSON")
        except ProblemsError as error:
            self._show_error(error)
            self._workspace.refuse_text(zero_templates.FIELD, error.problems[0].sentence)
            return
        self._show_error(None)
        cursor = QTextCursor(self.editor.textCursor())
        self._workspace.set_value(zero_templates.FIELD, config)
        self.editor.setTextCursor(cursor)

    def _show_error(self, error: ProblemsError | None) -> None:
        wrong = error is not None
        if bool(self.editor.property("invalid")) != wrong:
            self.editor.setProperty("invalid", wrong)
            repolish(self.editor)
        self._message.setVisible(wrong)
        if error is not None:
            self._message.setText(say(error.problems[0].sentence))
            set_tone(self._message, "bad")

    def _show_facts(self, asked: str | dict[str, Any], config: dict[str, Any]) -> None:
        named = ABOUT.get(asked) if isinstance(asked, str) else None
        self._name.setText(say(named[0]) if named else tr("Own configuration"))
        section = config.get("optimizer")
        named_type = section.get("type") if isinstance(section, dict) else None
        optimizer = named_type or tr("of Transformers")
        self._facts.setText(
            tr("Stage {stage} · optimizer {optimizer} · optimizer offload {offload} · parameter "
               "offload {parameters}", stage=stage_of(config), optimizer=optimizer,
               offload=offload_device(config, "offload_optimizer"),
               parameters=offload_device(config, "offload_param"))
        )  # fmt: skip
        clear(self._notes)
        bf16 = self._workspace.config.precision.bf16
        _, notes = adapt(config, deepspeed_version=_NEWEST, bf16=bf16)
        for note in notes:
            words = label(wrap=True)
            words.setText("▲ " + say(note))
            set_tone(words, "warning")
            self._notes.addWidget(words, 0, Qt.AlignmentFlag.AlignTop)

    def retranslate(self) -> None:
        """Say everything in the current language."""
        super().retranslate()
        self.refresh()
