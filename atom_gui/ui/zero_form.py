"""The form side of the ZeRO editor: a row for each key of DeepSpeed's configuration."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from atom_gui.core import json_text
from atom_gui.core.json_text import MISSING
from atom_gui.core.problems import REMOVED
from atom_gui.core.quantities import count, memory
from atom_gui.core.zero_templates import value_at
from atom_gui.schema.words import Text, text
from atom_gui.schema.zero_keys import ZERO_KEY, ZERO_SECTIONS, ZeroKey, idle_reason
from atom_gui.ui.section_card import SectionCard
from atom_gui.ui.theme import ThemeKeeper, repolish
from atom_gui.ui.undo import is_for_the_whole
from atom_gui.ui.widgets import Choice, label, reset_button, set_tone
from atom_gui.ui.words import say, tr

_LABEL_WIDTH = 160
_EDITOR_WIDTH = 140
_BYTES_PER_ELEMENT = 2  # buckets hold gradients and weights in 16 bits
_FIRST_OPEN = 3


class KeyRow(QWidget):
    """One key: name, editor, what it resolves to, and why it may have no effect here.

    Signals:
        changed: the user gave another value, or ``REMOVED``; carries path and value.
        focused: the keyboard or a click came here; carries the key.
    """

    changed = Signal(str, object)
    focused = Signal(object)

    def __init__(self, key: ZeroKey) -> None:
        super().__init__()
        self.key = key
        self._value: Any = MISSING
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(1)
        self.name = label(wrap=True)
        code = label("code")
        code.setText(key.path.rsplit(".", 1)[-1])
        code.setToolTip(key.path)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.setContentsMargins(0, 0, 0, 0)
        names.addWidget(self.name)
        names.addWidget(code)
        names.addStretch()
        holder = QWidget()
        holder.setLayout(names)
        holder.setFixedWidth(_LABEL_WIDTH)
        self.editor: Choice | QLineEdit = self._choice() if self._values() else self._line()
        self.editor.setFixedWidth(_EDITOR_WIDTH)
        self._reset = reset_button()
        self._reset.clicked.connect(lambda: self.changed.emit(self.key.path, REMOVED))
        self.meaning = label("dim", wrap=True)
        self.idle = label(wrap=True)
        grid.addWidget(holder, 0, 0, 2, 1)
        grid.addWidget(self.editor, 0, 1)
        grid.addWidget(self._reset, 0, 2)
        grid.addWidget(self.meaning, 0, 3)
        grid.addWidget(self.idle, 1, 1, 1, 3)
        grid.setColumnStretch(3, 1)
        self.name.setBuddy(self.editor)
        for widget in (self, self.editor):
            widget.installEventFilter(self)
        self.retranslate()

    # The editor

    def _values(self) -> list[Any]:
        """Return what a choice offers: nothing said, the values, and auto where it is allowed."""
        values: list[Any] = []
        if self.key.kind == "switch":
            values = [True, False]
        elif self.key.kind == "choice":
            values = list(self.key.choices)
        if not values:
            return []
        return [MISSING, *values, *(["auto"] if self.key.auto else [])]

    def _choice(self) -> Choice:
        box = Choice()
        for value in self._values():
            box.addItem("", value)
        box.activated.connect(lambda index: self._give(self._values()[index]))
        return box

    def _line(self) -> QLineEdit:
        line = QLineEdit()
        line.editingFinished.connect(self._read)
        line.textEdited.connect(lambda _: self._mark(wrong=False))
        return line

    def _give(self, value: Any) -> None:
        if value is MISSING:
            if self._value is not MISSING:
                self.changed.emit(self.key.path, REMOVED)
        elif value != self._value or type(value) is not type(self._value):
            self.changed.emit(self.key.path, value)

    def _read(self) -> None:
        assert isinstance(self.editor, QLineEdit)
        words = self.editor.text().strip()
        if words == self._shown(self._value):
            return
        if not words:
            self._give(MISSING)
            return
        value = self._parsed(words)
        if value is MISSING:
            self._mark(wrong=True)
            return
        self._mark(wrong=False)
        self._give(value)

    def _parsed(self, words: str) -> Any:
        """Return the value that was typed, or MISSING where it is none of this key's."""
        if self.key.auto and words == "auto":
            return words
        if self.key.kind == "words":
            return words
        try:
            value = json.loads(words.replace(",", "") if self.key.kind == "whole" else words)
        except ValueError:
            return MISSING
        number = isinstance(value, int | float) and not isinstance(value, bool)
        if self.key.kind == "whole":
            return int(value) if number and float(value).is_integer() else MISSING
        if self.key.kind == "number":
            return value if number else MISSING
        wanted = list if self.key.kind == "list" else dict
        return value if isinstance(value, wanted) else MISSING

    def _mark(self, *, wrong: bool) -> None:
        if bool(self.editor.property("invalid")) != wrong:
            self.editor.setProperty("invalid", wrong)
            repolish(self.editor)
        if wrong:
            self.idle.setText(tr("{given} is no value of this key.", given=self._typed()))
            set_tone(self.idle, "bad")
            self.idle.show()

    def _typed(self) -> str:
        return self.editor.text() if isinstance(self.editor, QLineEdit) else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice where the user is; leave undo and redo to the whole preset."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.MouseButtonPress):
            self.focused.emit(self.key)
        return is_for_the_whole(event) or super().eventFilter(watched, event)

    # Showing

    def show_value(self, value: Any, resolved: Any, idle: Text | None) -> None:
        """Show a value (MISSING: the key is not there), what auto becomes, and an idle reason."""
        self._value = value
        if isinstance(self.editor, Choice):
            same = [
                index for index, one in enumerate(self._values())
                if one is value or (one == value and type(one) is type(value))
            ]  # fmt: skip
            self.editor.setCurrentIndex(same[0] if same else -1)
        else:
            self._mark(wrong=False)
            if not self.editor.hasFocus() or self._parsed(self.editor.text()) != value:
                self.editor.setText(self._shown(value))
        there = value is not MISSING
        set_tone(self.name, "accent" if there else "dim" if idle is not None else "")
        self._reset.setVisible(there)
        self.meaning.setText(self._meaning(value, resolved))
        self.idle.setVisible(idle is not None and there)
        set_tone(self.idle, "warning")
        self.setToolTip("" if idle is None else say(idle))
        if idle is not None:
            self.idle.setText(say(idle))

    def _shown(self, value: Any) -> str:
        if value is MISSING:
            return ""
        if isinstance(value, str):
            return value
        return json_text.dump(value)

    def _meaning(self, value: Any, resolved: Any) -> str:
        """Say what the value amounts to: what auto becomes, elements as memory."""
        number = resolved if value == "auto" else value
        if value == "auto" and resolved is None:
            return tr("known when the run starts")
        if value is MISSING:
            number = self.key.default
        words = ""
        if isinstance(number, int | float) and not isinstance(number, bool):
            if self.key.unit == "elements":
                words = memory(number * _BYTES_PER_ELEMENT)
            elif self.key.unit == "bytes":
                words = memory(number)
            elif value == "auto":
                words = f"{number:g}" if isinstance(number, float) else count(number)
            if words and value == "auto" and self.key.unit == "elements":
                words = f"{count(number)} · {words}"
        elif value == "auto":
            words = self._shown(number)
        unit = tr(self.key.unit) if self.key.unit and not words else ""
        return ("= " + words if value == "auto" and words else words) or unit

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self.name.setText(tr(self.key.label))
        default = self.key.default
        default_words = (
            (tr("on") if default else tr("off")) if isinstance(default, bool)
            else "" if default is None else self._shown(default)
        )  # fmt: skip
        if self.key.path in ("optimizer.type", "scheduler.type"):
            default_words = tr("left to Transformers")
        if isinstance(self.editor, Choice):
            for index, value in enumerate(self._values()):
                words = (
                    f"— ({default_words})" if value is MISSING and default_words
                    else "—" if value is MISSING
                    else (tr("on") if value else tr("off")) if isinstance(value, bool)
                    else str(value)
                )  # fmt: skip
                self.editor.setItemText(index, words)
        else:
            self.editor.setPlaceholderText(default_words)
        self._reset.setToolTip(tr("Take the key out"))
        self._reset.setAccessibleName(tr("Take the key out") + ": " + self.key.path)
        self.editor.setAccessibleName(tr(self.key.label))
        self.editor.setAccessibleDescription(tr(self.key.help))

    def matches(self, words: str) -> bool:
        """Tell whether a search finds this key, in English or the current language."""
        key = self.key
        texts = (key.path, key.label, key.help, tr(key.label), tr(key.help))
        return all(any(word in where.lower() for where in texts) for word in words.lower().split())


class ZeroForm(QWidget):
    """All keys that the form knows, by section.

    Signals:
        changed: a key shall get another value, or ``REMOVED``; carries path and value.
        focused: a key is looked at; carries it.
    """

    changed = Signal(str, object)
    focused = Signal(object)

    def __init__(self, theme: ThemeKeeper) -> None:
        super().__init__()
        self.rows: dict[str, KeyRow] = {}
        self.cards: dict[str, SectionCard] = {}
        self._rows_of: dict[str, list[KeyRow]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for number, (section, title, paths) in enumerate(ZERO_SECTIONS):
            shown = [ZERO_KEY[path] for path in paths if ZERO_KEY[path].form]
            if not shown:
                continue
            card = SectionCard(title, theme, menu=False)
            for key in shown:
                row = KeyRow(key)
                row.changed.connect(self.changed)
                row.focused.connect(self.focused)
                self.rows[key.path] = row
                card.rows.addWidget(row)
            card.fold(number >= _FIRST_OPEN)
            self.cards[section] = card
            self._rows_of[section] = [self.rows[key.path] for key in shown]
            column.addWidget(card)
        column.addStretch()

    def show_config(
        self, config: dict[str, Any], resolved: dict[str, Any], version: str, *, devices: int,
        windows: bool,
    ) -> None:  # fmt: skip
        """Show every key of a configuration, and what its autos become.

        Args:
            config: the DeepSpeed configuration.
            resolved: what each ``auto`` becomes, by path.
            version: of DeepSpeed; keys that it does not have say so.
            devices: how many train.
            windows: whether the run is on Windows.
        """
        for path, row in self.rows.items():
            found = value_at(config, path, MISSING)
            reason = idle_reason(row.key, config, devices=devices, windows=windows)
            if not row.key.exists_in(version):
                reason = text("DeepSpeed {version} does not have it.", version=version)
            row.show_value(found, resolved.get(path), reason)
        for section, card in self.cards.items():
            paths = [row.key.path for row in self._rows_of[section]]
            there = sum(value_at(config, path, MISSING) is not MISSING for path in paths)
            card.note.setText(tr("{count} set", count=there) if there else "")

    def set_filter(self, shown: Callable[[KeyRow], bool], *, searching: bool) -> None:
        """Show the rows for which ``shown`` says so; a search opens folded sections."""
        for section, card in self.cards.items():
            any_shown = False
            for row in self._rows_of[section]:
                row.setVisible(shown(row))
                any_shown = any_shown or shown(row)
            card.setVisible(any_shown)
            card.unfold_for_now() if searching else card.show_as_chosen()

    def go_to(self, path: str) -> bool:
        """Move the keyboard to a key or the first one below it; tell whether the form has it."""
        found = path if path in self.rows else next(
            (name for name in self.rows if name.startswith(path + ".")), None
        )  # fmt: skip
        if found is None:
            return False
        row = self.rows[found]
        card = next(card for name, card in self.cards.items() if row in self._rows_of[name])
        card.setVisible(True)
        card.unfold_for_now()
        row.setVisible(True)
        row.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def retranslate(self) -> None:
        """Say everything in the current language."""
        for card in self.cards.values():
            card.retranslate()
        for row in self.rows.values():
            row.retranslate()
