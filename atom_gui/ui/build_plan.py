"""What a build would do, shown before it begins: obstacles, corrections, variables."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QGridLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from atom_gui.core import paths
from atom_gui.core.addresses import without_credentials
from atom_gui.core.doctor.facts import MachineFacts
from atom_gui.core.job import Record, records_of
from atom_gui.core.wheel import obstacles, patches, script, sources, vcvars
from atom_gui.core.wheel.environment import BuildEnvironment, build_environment
from atom_gui.core.wheel.obstacles import Preflight
from atom_gui.core.wheel.patches import Patch
from atom_gui.core.wheel.preflight import preflight
from atom_gui.core.wheel.request import WheelRequest, wanted_cuda
from atom_gui.core.wheel.steps import build_job
from atom_gui.schema.words import Text, mark
from atom_gui.ui import build_actions
from atom_gui.ui.theme import ThemeKeeper
from atom_gui.ui.widgets import GAP, button, clear, label
from atom_gui.ui.words import say, tr

_ICONS: dict[obstacles.Severity, tuple[str, str]] = {
    "broken": ("close-octagon-outline", "bad"),
    "warning": ("alert-outline", "warning"),
    "note": ("information-outline", "accent"),
}
_STATES = {
    "needed": mark("will be corrected"),
    "partial": mark("corrected in part; the rest will be"),
    "applied": mark("corrected"),
    "not_needed": mark("nothing to correct"),
    "unknown": mark("looks different from every known version; left alone"),
}
_ICON = 18
_DIFF_HEIGHT = 260


@dataclass(frozen=True)
class Plan:
    """What a build would do.

    Attributes:
        request: what it is for.
        obstacles: what stands in the way, broken first.
        compiler: which of Microsoft's compilers is taken, or why none; None on Linux.
        environment: variables and commands.
        corrections: of the sources; empty where they are not there yet.
        expected: ids of the corrections that this version needs.
        script: the same build as a batch file or shell script.
        script_name: what it is called.
        steps: of the job that came so far: id and title.
        records: how far a build into this folder came before.
    """

    request: WheelRequest
    obstacles: tuple[Preflight, ...]
    compiler: Text | None
    environment: BuildEnvironment
    corrections: tuple[Patch, ...]
    expected: tuple[str, ...]
    script: str
    script_name: str
    steps: tuple[tuple[str, Text], ...]
    records: dict[str, Record]


def plan(request: WheelRequest, facts: MachineFacts) -> Plan:
    """Find out what a build would do; reads files, changes none.

    Raises:
        ValueError: a path has a line break.
    """
    toolset = None
    if facts.on_windows:
        toolset = vcvars.choose(facts, wanted_cuda(facts, request.profile), request.toolset)
    folder = sources.folder_of(request)
    environment = build_environment(
        request, facts, None, os.environ, sources=str(folder),
        toolset=toolset if isinstance(toolset, vcvars.Toolset) else None,
    )  # fmt: skip
    there = (folder / "csrc").is_dir()
    records = records_of(paths.given(request.output))
    return Plan(
        request, tuple(preflight(request, facts)), toolset.why if toolset is not None else None,
        environment, tuple(patches.plan(folder, request.version)) if there else (),
        patches.needed_for(request.version), script.script(request, environment),
        script.file_name(environment),
        tuple((step.id, step.title) for step in build_job(request, facts).steps) if records else (),
        records,
    )  # fmt: skip


class _PlanView(QWidget):
    """A part of a plan, one below the other."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: Plan | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)

    def show_plan(self, found: Plan) -> None:
        """Show what a plan says."""
        self._shown = found
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the current language."""
        clear(self._column)
        if self._shown is not None:
            self._put(self._shown)

    def _put(self, found: Plan) -> None:
        raise NotImplementedError

    def _line(self, style: str, said: str) -> None:
        words = label(style, wrap=True, selectable=True)
        words.setText(said)
        self._column.addWidget(words)


class ObstacleList(_PlanView):
    """What stands in the way.

    Signals:
        deed_wanted: a button was pressed; carries the action.
    """

    deed_wanted = Signal(str)

    def __init__(self, theme: ThemeKeeper) -> None:
        super().__init__()
        self._theme = theme
        theme.changed.connect(self.retranslate)

    def _put(self, found: Plan) -> None:
        if found.compiler is not None:
            self._line("dim", say(found.compiler))
        if not found.obstacles:
            self._line("", tr("Nothing stands in the way."))
        for one in found.obstacles:
            self._column.addWidget(self._row(one))

    def _row(self, one: Preflight) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        icon = QLabel()
        name, colour = _ICONS[one.severity]
        picture = self._theme.icon(name, getattr(self._theme.colours, colour))
        icon.setPixmap(picture.pixmap(QSize(_ICON, _ICON)))
        grid.addWidget(icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        for line, (style, sentence) in enumerate((("", one.found), ("dim", one.fix))):
            words = label(style, wrap=True, selectable=True)
            words.setText(say(sentence))
            grid.addWidget(words, line, 1)
        words_on_it = build_actions.words_for(one.action, failed=False)
        if words_on_it:
            made = button()
            made.setText(words_on_it)
            made.clicked.connect(lambda: self.deed_wanted.emit(one.action))
            grid.addWidget(made, 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        return holder


class DiffView(QPlainTextEdit):
    """A unified diff in colours."""

    def __init__(self, theme: ThemeKeeper) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("json")
        self.setReadOnly(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setFixedHeight(_DIFF_HEIGHT)
        theme.changed.connect(self._colour)

    def show_diff(self, diff: str) -> None:
        """Show it."""
        self.setPlainText(diff)
        self._colour()

    def _colour(self) -> None:
        colours = self._theme.colours
        cursor = QTextCursor(self.document())
        block = self.document().firstBlock()
        while block.isValid():
            begin = block.text()[:1]
            colour = {"-": colours.bad, "+": colours.ok, "@": colours.accent}.get(begin)
            made = QTextCharFormat()
            made.setForeground(QColor(colour or colours.text))
            cursor.setPosition(block.position())
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            cursor.setCharFormat(made)
            block = block.next()


class CorrectionView(_PlanView):
    """Each correction with its reason and its diff."""

    def __init__(self, theme: ThemeKeeper) -> None:
        super().__init__()
        self._theme = theme

    def _put(self, found: Plan) -> None:
        self._line("dim", _about_corrections(found))
        for one in found.corrections:
            self._line("cardTitle", f"{one.id}: {tr(_STATES[one.state])}")
            self._line("code", one.file)
            self._line("dim", say(one.about))
            if one.diff:
                diff = DiffView(self._theme)
                diff.show_diff(one.diff)
                self._column.addWidget(diff)
        for name in found.expected if not found.corrections else ():
            self._line("cardTitle", name)
            self._line("dim", say(patches.line_history(name)))


def _about_corrections(found: Plan) -> str:
    if found.corrections:
        return tr("Places are found by their text, so line numbers do not matter; the original of "
                  "each file is kept beside it.")  # fmt: skip
    if found.expected:
        return tr("The sources are not there yet. This version needs these corrections; they are "
                  "made when the sources have come, and shown here.")  # fmt: skip
    return tr("DeepSpeed {version} needs no corrections.", version=found.request.version)


class VariableView(_PlanView):
    """Each variable with its value and its reason, then the commands."""

    def _put(self, found: Plan) -> None:
        made = found.environment
        rows = [(one.name, without_credentials(one.value), say(one.why)) for one in made.variables]
        if made.path_first:
            rows.append(("PATH", ";".join(made.path_first) + ";…", say(made.path_why)))
        rows += [(name, "–", tr("taken out")) for name in made.removed]
        self._column.addWidget(_table(rows))
        self._line("cardTitle", tr("Commands"))
        for command in made.commands:
            self._line("dim", say(command.about))
            self._line("code", _short(command.argv))


def _table(rows: Sequence[tuple[str, str, str]]) -> QWidget:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(5)
    for column, share in enumerate((0, 2, 4)):
        grid.setColumnStretch(column, share)
    for line, row in enumerate(rows):
        for column, (style, said) in enumerate(zip(("code", "code", "dim"), row, strict=True)):
            words = label(style, wrap=column > 0, selectable=True)
            words.setText(said)
            grid.addWidget(words, line, column, Qt.AlignmentFlag.AlignTop)
    return holder


_LONGEST_WORD = 120


def _short(argv: Sequence[str]) -> str:
    """Return a command line in which a whole program, as one word, is left out."""
    words = (word if len(word) <= _LONGEST_WORD else "…" for word in argv)
    return " ".join(f'"{word}"' if " " in word else word for word in words)
