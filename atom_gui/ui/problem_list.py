"""All findings about the open preset, with what solves them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from atom_gui.core.problems import Problem
from atom_gui.ui.form import fix_words
from atom_gui.ui.widgets import GAP, SIGNS, TONES, Card, button, clear, label, set_tone
from atom_gui.ui.words import say, tr
from atom_gui.ui.workspace import Workspace


class ProblemList(Card):
    """A line for each finding, the most severe first.

    Signals:
        shown_wanted: the field of a finding shall be looked at; carries the problem.
    """

    shown_wanted = Signal(object)

    def __init__(
        self, workspace: Workspace, only: Callable[[Problem], bool] = lambda _: True
    ) -> None:
        super().__init__()
        self._workspace, self._only = workspace, only
        head = QHBoxLayout()
        self.title = label("cardTitle")
        self.fix_all = button()
        self.fix_all.clicked.connect(self._fix_all)
        head.addWidget(self.title, 1)
        head.addWidget(self.fix_all)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(GAP)
        self.body.addLayout(head)
        self.body.addLayout(self.rows)
        self._shown: list[Problem] | None = None
        self.retranslate()

    def refresh(self) -> None:
        """Show the newest findings."""
        problems = self._problems()
        if problems == self._shown:
            return
        self._shown = problems
        self.title.setText(
            tr("Problems ({count})", count=len(problems)) if problems else tr("No problems found")
        )
        solvable = [problem for problem in problems if self._may_fix(problem)]
        self.fix_all.setVisible(len(solvable) > 1)
        clear(self.rows)
        for problem in problems:
            self.rows.addWidget(self._row(problem))

    def _problems(self) -> list[Problem]:
        return [problem for problem in self._workspace.problems if self._only(problem)]

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self._shown = None
        self.fix_all.setText(tr("Fix all"))
        self.fix_all.setToolTip(
            tr("One step that can be undone. The method of training is changed only by the button "
               "beside its problem.")
        )  # fmt: skip
        self.refresh()

    def _fix_all(self) -> None:
        self._workspace.fix_all(lambda problem: self._only(problem) and self._may_fix(problem))

    def _may_fix(self, problem: Problem) -> bool:
        """Another method of training is the user's own decision, made with that fix's button."""
        return self._workspace.can_fix(problem) and "adapter.method" not in problem.fix

    def _row(self, problem: Problem) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        words = label(wrap=True, selectable=True)
        words.setText(f"{SIGNS[problem.severity]} {say(problem.sentence)}")
        set_tone(words, TONES[problem.severity])
        row.addWidget(words, 1)
        buttons = QVBoxLayout()
        buttons.setSpacing(4)
        if self._workspace.can_fix(problem):
            fix = button()
            fix.setText(tr("Fix"))
            fix.setToolTip(fix_words(problem))
            fix.clicked.connect(lambda: self._workspace.apply_fix(problem))
            buttons.addWidget(fix)
        if problem.fields:
            show = button()
            show.setText(tr("Show"))
            show.clicked.connect(lambda: self.shown_wanted.emit(problem))
            buttons.addWidget(show)
        row.addLayout(buttons)
        row.setAlignment(buttons, Qt.AlignmentFlag.AlignTop)
        return holder
