"""The shortest way to a working set: what is still to do, and a button that begins it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from atom_gui.core.doctor.ways import Kind, Never, Way
from atom_gui.core.quantities import memory
from atom_gui.schema.words import mark
from atom_gui.ui.theme import ThemeKeeper
from atom_gui.ui.widgets import GAP, Card, button, clear, label
from atom_gui.ui.words import say, tr

_DEEDS: dict[Kind, str] = {
    "nothing": mark("Run the smoke test"),
    "wheel": mark("Create this environment…"),
    "pins": mark("Run pip…"),
    "build": mark("Go to the wheel builder"),
    "linux": mark("Create this environment…"),
    "wsl2": mark("Open Microsoft's guide"),
    "cpu": mark("Create this environment…"),
}


class WaysCard(Card):
    """Ways, the shortest first; those that cannot be gone are folded, with the reason.

    Signals:
        wanted: a way shall be gone; carries it.
    """

    wanted = Signal(object)

    def __init__(self, theme: ThemeKeeper) -> None:
        super().__init__()
        self._theme = theme
        self._ways: tuple[Way, ...] = ()
        self._never: tuple[Never, ...] = ()
        self._actions = True
        self.deeds: dict[str, QPushButton] = {}
        self.title = label("cardTitle")
        self.body.addWidget(self.title)
        self._best, self._others = QVBoxLayout(), QWidget()
        self._best.setSpacing(GAP)
        self.body.addLayout(self._best)
        self.more = QPushButton()
        self.more.setObjectName("line")
        self.more.setCursor(Qt.CursorShape.PointingHandCursor)
        self.more.clicked.connect(lambda: self._open(self._others.isHidden()))
        self.body.addWidget(self.more)
        self._rows = QVBoxLayout(self._others)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(GAP)
        self._others.hide()
        self.body.addWidget(self._others)
        theme.changed.connect(self._recolour)
        self.hide()

    def show_ways(self, ways: Sequence[Way], never: Sequence[Never], *, actions: bool) -> None:
        """Show ways.

        Args:
            ways: the shortest first.
            never: what can never work on this computer.
            actions: the buttons can be pressed; not for the facts of another computer.
        """
        told = (tuple(ways), tuple(never), actions)
        if told == (self._ways, self._never, self._actions) and self.deeds:
            return
        self._ways, self._never, self._actions = told
        self._show()

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self._show()

    def _show(self) -> None:
        clear(self._best)
        clear(self._rows)
        self.deeds = {}
        self.setVisible(bool(self._ways))
        self.title.setText(tr("The shortest way to a working set"))
        possible = [way for way in self._ways if way.possible]
        others = [*possible[1:], *(way for way in self._ways if not way.possible)]
        if possible:
            self._best.addWidget(self._row(possible[0], best=True))
        for way in others:
            if self._rows.count():
                self._rows.addWidget(_rule())
            self._rows.addWidget(self._row(way, best=False))
        if self._never:
            self._rows.addWidget(_rule())
            self._rows.addWidget(self._never_part())
        self.more.setVisible(bool(others or self._never))
        self._say_more()

    def _row(self, way: Way, *, best: bool) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(2)
        name, why = label("cardTitle" if best else "", wrap=True), label("dim", wrap=True)
        name.setText(say(way.title))
        reason = way.why if way.possible or way.obstacle is None else way.obstacle
        why.setText(say(reason))
        words.addWidget(name)
        words.addWidget(why)
        if way.possible:
            for number, step in enumerate(way.steps, start=1):
                line = label(wrap=True, selectable=True)
                line.setText(f"{number}.  {say(step)}")
                line.setContentsMargins(GAP, 4 if number == 1 else 1, 0, 1)
                words.addWidget(line)
        row.addLayout(words, 1)
        side = QVBoxLayout()
        side.setSpacing(4)
        effort = label("dim")
        effort.setText(_effort(way) if way.possible else tr("not possible here"))
        effort.setAlignment(Qt.AlignmentFlag.AlignRight)
        side.addWidget(effort)
        if way.possible:
            side.addWidget(self._deed(way), 0, Qt.AlignmentFlag.AlignRight)
        side.addStretch()
        row.addLayout(side)
        return holder

    def _deed(self, way: Way) -> QPushButton:
        made = button()
        made.setText(tr(_DEEDS[deed_of(way)]))
        made.setAccessibleDescription(say(way.title))
        made.setEnabled(self._actions)
        made.clicked.connect(lambda: self.wanted.emit(way))
        self.deeds[way.id] = made
        return made

    def _never_part(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        title = label()
        title.setText(tr("What can never work on this computer"))
        column.addWidget(title)
        for one in self._never:
            line = label("dim", wrap=True, selectable=True)
            line.setText("•  " + say(one.what))
            line.setToolTip(one.source)
            column.addWidget(line)
        return holder

    def _open(self, on: bool) -> None:
        self._others.setVisible(on)
        self._say_more()

    def _say_more(self) -> None:
        self.more.setText("  " + tr("Other ways, and what cannot work here"))
        self._recolour()

    def _recolour(self) -> None:
        name = "chevron-right" if self._others.isHidden() else "chevron-down"
        self.more.setIcon(self._theme.icon(name))


def deed_of(way: Way) -> Kind:
    """Return what the button of a way does: where all is there, only the proof is left."""
    return "nothing" if [step.id for step in way.todo] == ["smoke_test"] else way.kind


def _rule() -> QFrame:
    rule = QFrame()
    rule.setObjectName("rule")
    rule.setFixedHeight(1)
    return rule


def _minutes(number: int) -> str:
    """Write a rough duration without seconds."""
    hours, minutes = divmod(number, 60)
    if not hours:
        return tr("{minutes} min", minutes=minutes)
    return tr("{hours} h {minutes} min", hours=hours, minutes=minutes)


def _effort(way: Way) -> str:
    said = []
    if way.effort_minutes:
        said.append(tr("about {duration}", duration=_minutes(way.effort_minutes)))
    if way.download_bytes:
        said.append(tr("{size} to download", size=memory(way.download_bytes)))
    return " · ".join(said)
