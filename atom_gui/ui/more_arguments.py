"""Every argument of the chosen interpreter's Transformers that the form has no field for."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from atom_gui.core import argument_probe, interpreters
from atom_gui.core.argument_probe import Argument, Arguments
from atom_gui.core.problems import ProblemsError
from atom_gui.schema.parameter import Limits, Parameter
from atom_gui.schema.run_config import SECTION_LABELS
from atom_gui.schema.words import text
from atom_gui.ui.form import Row
from atom_gui.ui.section_card import SectionCard
from atom_gui.ui.theme import ThemeKeeper
from atom_gui.ui.widgets import button, label
from atom_gui.ui.words import say, tr
from atom_gui.ui.workspace import Workspace

PATH = "more.training_arguments"
_TYPES: dict[str, Any] = {"switch": bool | None, "whole": int | None, "number": float | None}


def _parameter(argument: Argument) -> Parameter:
    """Describe an argument as the form describes its own parameters."""
    choices: tuple[Any, ...] = argument.choices if argument.kind == "choice" else ()
    if argument.kind == "switch":  # on, off, and not said
        choices = (True, False)
    return Parameter(
        path=f"{PATH}/{argument.name}",
        label=argument.name,
        help=argument.help,
        memory="",
        time="",
        good="",
        source="https://huggingface.co/docs/transformers/main_classes/trainer"
        f"#transformers.TrainingArguments.{argument.name}",
        unit="",
        cli="",
        basic=False,
        kind="plain",
        choices=choices,
        when=None,
        default=None,
        annotation=_TYPES.get(argument.kind, str | None),
        limits=Limits(),
        optional=True,
    )


class ArgumentRow(Row):
    """One of them; None means that nothing is said about it."""

    def __init__(self, argument: Argument, workspace: Workspace) -> None:
        self.argument = argument
        super().__init__(_parameter(argument), workspace)
        self.set_code(json.dumps(argument.default, ensure_ascii=False))

    @property
    def _as_json(self) -> bool:
        return self.argument.kind in ("list", "object")

    def value(self) -> Any:
        """Return what the preset says about it."""
        found = self._workspace.config.more.training_arguments.get(self.argument.name)
        if self._as_json and found is not None:
            return json.dumps(found, ensure_ascii=False)
        return found

    def put(self, value: Any) -> None:
        """Say something about it in the preset, or nothing any more."""
        if self._as_json and value is not None:
            try:
                value = json.loads(value)
            except ValueError:
                self.refuse(text("{label}: {given} is not JSON.", label=self.argument.name,
                                 given=str(value)))  # fmt: skip
                return
        if self.refused:
            self._workspace.drop_refused(frozenset([self.parameter.path]))
        others = dict(self._workspace.config.more.training_arguments)
        others.pop(self.argument.name, None)
        if value is not None:
            others[self.argument.name] = value
        self._workspace.set_value(PATH, others)


class MoreArguments(SectionCard):
    """A card that asks the training interpreter when it is opened.

    Signals:
        focused: an argument is looked at; carries it as a parameter.
    """

    focused = Signal(object)

    def __init__(self, workspace: Workspace, theme: ThemeKeeper) -> None:
        super().__init__(SECTION_LABELS["more"], theme, menu=False)
        self._workspace = workspace
        workspace.interpreter.changed.connect(self._forget)
        self.rows_by_name: dict[str, ArgumentRow] = {}
        self._known: Arguments | None = None
        self._of: Path | None = None
        self._asking = False
        self._words, self._everything = "", False
        self._about = label("dim", wrap=True)
        self.ask = button()
        self.ask.clicked.connect(self.ask_interpreter)
        line = QHBoxLayout()
        line.addWidget(self._about, 1)
        line.addWidget(self.ask)
        self.rows.addLayout(line)
        self.retranslate_rest()
        self.fold(True)
        self.refresh()

    def count_known(self) -> int:
        """Return how many arguments the interpreter has told of."""
        return len(self._items())

    def _items(self) -> list[Argument]:
        if self._known is None:
            return []
        return [item for item in self._known.items if not item.owned_by]

    def open_card(self) -> None:
        """Unfold and ask the interpreter, where that was not done yet."""
        self.setVisible(True)
        self.fold(False)
        self.ask_interpreter()

    def ask_interpreter(self) -> None:
        """Read the arguments in the training interpreter; takes seconds the first time."""
        if self._asking or self._known is not None:
            return
        self._asking = True
        self.retranslate_rest()
        python = self._workspace.interpreter.path
        self._workspace.background.run(
            lambda: argument_probe.arguments_of(interpreters.probe(python)),
            lambda known: self._take(known, python),
            self._failed,
        )

    def _forget(self) -> None:
        """Another interpreter may have other arguments; it is asked on the next wish."""
        if self._known is not None and self._of != self._workspace.interpreter.path:
            self._known = None
            self.retranslate_rest()
            self.refresh()

    def _take(self, known: Arguments, python: Path) -> None:
        self._asking, self._known, self._of = False, known, python
        self.retranslate_rest()
        self.refresh()

    def _failed(self, error: Exception) -> None:
        self._asking = False
        self.retranslate_rest()
        if not isinstance(error, ProblemsError):
            raise error
        self._about.setText(say(error.problems[0].sentence))

    def set_filter(self, words: str, *, everything: bool) -> None:
        """Show what a search finds; without one those that are set, or all."""
        self._words, self._everything = words.lower(), everything
        self.refresh()

    def _wanted(self, item: Argument, given: dict[str, Any]) -> bool:
        if self._words:
            places = (item.name.lower(), item.help.lower())
            return all(any(w in place for place in places) for w in self._words.split())
        return self._everything or item.name in given

    def refresh(self) -> None:
        """Make the rows that are wanted, and show their values; others are not made at all."""
        given = self._workspace.config.more.training_arguments
        known = {item.name for item in self._items()}
        items = [item for item in self._items() if self._wanted(item, given)]
        # What a preset brings for another version of Transformers is kept, and can be seen.
        items += [
            Argument(name, "object", None, (), tr("Not known to this interpreter; kept."), "")
            for name in given
            if name not in known
        ]
        names = {item.name for item in items}
        for item in items:
            if item.name not in self.rows_by_name:
                row = ArgumentRow(item, self._workspace)
                row.focused.connect(self.focused)
                self.rows_by_name[item.name] = row
                self.rows.addWidget(row)
        for name, row in self.rows_by_name.items():
            row.setVisible(name in names)
            if name in names:
                row.refresh()
        self.show_problems()
        self.note.setText(tr("{count} set", count=len(given)) if given else "")
        if self._words:
            self.setVisible(bool(names) or self._known is None)
            if names:
                self.unfold_for_now()
        else:
            self.setVisible(self._everything or bool(given))
            self.show_as_chosen()

    def show_problems(self) -> None:
        """Put each finding beside the argument it is about."""
        by_path = {path: problem for problem in reversed(self._workspace.problems)
                   for path in problem.fields}  # fmt: skip
        for row in self.rows_by_name.values():
            row.show_problem(by_path.get(row.parameter.path))

    def retranslate_rest(self) -> None:
        """Say what the card itself says in the current language."""
        self.ask.setVisible(self._known is None)
        self.ask.setEnabled(not self._asking)
        self.ask.setText(tr("Reading…") if self._asking else tr("Read the arguments"))
        if self._known is None:
            words = tr("The other arguments of Transformers, as the training interpreter has them.")
        else:
            words = tr("Transformers {version} has {count} further arguments; each is passed on "
                       "as it is. Below a name stands its default.",
                       version=self._known.version, count=self.count_known())  # fmt: skip
        self._about.setText(words)

    def retranslate(self) -> None:
        """Say everything in the current language."""
        super().retranslate()
        self.retranslate_rest()
        for row in self.rows_by_name.values():
            row.retranslate()
