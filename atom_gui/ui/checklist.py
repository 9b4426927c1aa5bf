"""The doctor's findings: one line each, what is broken first; a line unfolds to what to do."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from atom_gui.core.doctor.findings import Finding
from atom_gui.ui import doctor_words
from atom_gui.ui.theme import ThemeKeeper
from atom_gui.ui.widgets import GAP, Card, button, label
from atom_gui.ui.words import say, tr

_ICON, _NAME_WIDTH = 18, 196
_INDENT = _ICON + GAP + 24
_PROOF = "smoke"


class CheckDetails(QWidget):
    """What a finding matters for, what to do, its command and its button, its source.

    Signals:
        deed_wanted: the button was pressed.
    """

    deed_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(_INDENT, 2, 0, 6)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        self._captions = (label("dim"), label("dim"), label("dim"))
        self.why, self.fix = label(wrap=True, selectable=True), label(wrap=True, selectable=True)
        self.source = label("dim", wrap=True, selectable=True)
        for row, caption, words in zip(
            (0, 1, 4), self._captions, (self.why, self.fix, self.source), strict=True
        ):
            caption.setMinimumWidth(_NAME_WIDTH - _INDENT + _ICON + 2 * GAP - 12)
            grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, row, 1)
        self.command_line = QWidget()
        beside = QHBoxLayout(self.command_line)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(GAP)
        self.command = label("code", wrap=True, selectable=True)
        self.copy = button()
        self.copy.clicked.connect(self._copy_command)
        beside.addWidget(self.command, 1)
        beside.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.command_line, 2, 1)
        self.deed = button()
        self.deed.clicked.connect(self.deed_wanted)
        grid.addWidget(self.deed, 3, 1, Qt.AlignmentFlag.AlignLeft)

    def show_finding(self, finding: Finding, *, actions: bool) -> None:
        """Say everything about a finding in the current language.

        Args:
            finding: it.
            actions: its button can be pressed; not for the facts of another computer.
        """
        captions = (tr("Why it matters"), tr("What to do"), tr("Source"))
        for caption, words in zip(self._captions, captions, strict=True):
            caption.setText(words)
        self.why.setText(say(finding.why))
        self.fix.setText(say(finding.fix))
        self.source.setText(finding.source)
        self.command.setText(finding.command)
        self.command_line.setVisible(bool(finding.command))
        self.copy.setText(tr("Copy"))
        self.copy.setAccessibleName(tr("Copy the command {command}", command=finding.command))
        words = doctor_words.ACTIONS.get(finding.action, "")
        self.deed.setText(tr(words) if words else "")
        self.deed.setToolTip(finding.url)
        self.deed.setVisible(bool(words))
        self.deed.setEnabled(actions or finding.action == "open_url")

    def _copy_command(self) -> None:
        QGuiApplication.clipboard().setText(self.command.text())


class CheckRow(QWidget):
    """A finding.

    Attributes:
        finding: what is shown.
        details: made when it is first unfolded, since most lines never are.

    Signals:
        deed_wanted: its button was pressed; carries the finding.
        toggled: it was folded or unfolded; carries its id and whether it is unfolded.
    """

    deed_wanted = Signal(object)
    toggled = Signal(str, bool)

    def __init__(self, theme: ThemeKeeper, finding: Finding) -> None:
        super().__init__()
        self._theme, self.finding = theme, finding
        self._actions = True
        self.details: CheckDetails | None = None
        self.icon = QLabel()
        self.icon.setFixedSize(_ICON, _ICON)
        self.fold = QToolButton()
        self.fold.setObjectName("fold")
        self.fold.setCheckable(True)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.setIconSize(QSize(16, 16))
        self.fold.setMinimumSize(_NAME_WIDTH, 20)
        self.fold.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.fold.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.fold.clicked.connect(lambda on: self.toggled.emit(self.finding.id, on))
        self.found = label(wrap=True, selectable=True)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        top = Qt.AlignmentFlag.AlignTop
        head.addWidget(self.icon, 0, top)
        head.addWidget(self.fold, 0, top)
        head.addWidget(self.found, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addLayout(head)
        self.speak()

    def show_finding(self, finding: Finding, *, actions: bool) -> None:
        """Show another finding of the same check.

        Args:
            finding: it.
            actions: its button can be pressed; not for the facts of another computer.
        """
        if (finding, actions) == (self.finding, self._actions):
            return
        self.finding, self._actions = finding, actions
        self.speak()

    def unfold(self, on: bool) -> None:
        """Show what it matters for and what to do, or hide it."""
        shown = self.details is not None and not self.details.isHidden()
        if on == shown == self.fold.isChecked():
            return
        self.fold.setChecked(on)
        if on and self.details is None:
            self.details = CheckDetails()
            self.details.deed_wanted.connect(lambda: self.deed_wanted.emit(self.finding))
            self.details.show_finding(self.finding, actions=self._actions)
            self._column.addWidget(self.details)
        if self.details is not None:
            self.details.setVisible(on)
        self.recolour()

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Return what the tabulator key stops at, in order."""
        if self.details is None:
            return (self.fold,)
        return (self.fold, self.details.copy, self.details.deed)

    def speak(self) -> None:
        """Say everything in the current language."""
        finding = self.finding
        name, severity = doctor_words.check_name(finding.id), finding.severity
        self.fold.setText(name)
        self.fold.setToolTip(tr(doctor_words.SEVERITIES[severity]))
        found = say(finding.found)
        self.fold.setAccessibleName(f"{tr(doctor_words.SEVERITIES[severity])}: {name}: {found}")
        self.found.setText(found)
        if self.details is not None:
            self.details.show_finding(finding, actions=self._actions)
        self.recolour()

    def recolour(self) -> None:
        """Draw the icons in the current colours."""
        severity = self.finding.severity
        colour = getattr(self._theme.colours, doctor_words.TONES[severity])
        icon = self._theme.icon(doctor_words.ICONS[severity], colour)
        self.icon.setPixmap(icon.pixmap(QSize(_ICON, _ICON)))
        chevron = "chevron-down" if self.fold.isChecked() else "chevron-right"
        self.fold.setIcon(self._theme.icon(chevron))


class Checklist(Card):
    """All findings of a profile; those that are well are folded into one line.

    Attributes:
        rows: by the id of their check.

    Signals:
        deed_wanted: the button of a finding was pressed; carries the finding.
    """

    deed_wanted = Signal(object)

    def __init__(self, theme: ThemeKeeper) -> None:
        super().__init__()
        self._theme = theme
        self.rows: dict[str, CheckRow] = {}
        self._order: list[str] = []
        self._unfolded: set[str] = set()
        self._folded: set[str] = set()
        self._well = 0
        self.title = label("cardTitle")
        self.body.addWidget(self.title)
        self._troubled, self._fine = self._column(), self._column()
        self.body.addWidget(self._troubled)
        self.well = QPushButton()
        self.well.setObjectName("line")
        self.well.setCursor(Qt.CursorShape.PointingHandCursor)
        self.well.clicked.connect(lambda: self._open_well(self._fine.isHidden()))
        self.body.addWidget(self.well)
        self._fine.hide()
        self.body.addWidget(self._fine)
        self._last = self._column()
        self.body.addWidget(self._last)
        theme.changed.connect(self._recolour)
        self.retranslate()

    def _column(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        return holder

    def add_at_end(self, part: QWidget) -> None:
        """Put something below the last line."""
        self.body.addWidget(part)

    def show_findings(self, findings: Sequence[Finding], *, actions: bool) -> None:
        """Show findings, broken first; the proof is the last line. What was unfolded stays so.

        Args:
            findings: in the order of the doctor.
            actions: buttons can be pressed.
        """
        present = {finding.id for finding in findings}
        for gone in self.rows.keys() - present:
            row = self.rows.pop(gone)
            row.hide()
            row.deleteLater()
        for finding in findings:
            row = self.rows.get(finding.id) or self._make_row(finding)
            row.show_finding(finding, actions=actions)
        order = [f"{finding.severity} {finding.id}" for finding in findings]
        if order != self._order:
            self._order = order
            self._arrange(findings)
        first = findings[0] if findings else None
        for name, row in self.rows.items():
            worst = first is not None and first.severity == "broken" and name == first.id
            row.unfold(name in self._unfolded or (worst and name not in self._folded))
        self._say_well()

    def unfold(self, check: str) -> CheckRow | None:
        """Unfold the line of a check and return it; None where there is none."""
        row = self.rows.get(check)
        if row is not None:
            self._toggled(check, True)
            if row.finding.severity == "ok" and check != _PROOF:
                self._open_well(True)
        return row

    def _make_row(self, finding: Finding) -> CheckRow:
        row = CheckRow(self._theme, finding)
        row.deed_wanted.connect(self.deed_wanted)
        row.toggled.connect(self._toggled)
        self.rows[finding.id] = row
        return row

    def _arrange(self, findings: Sequence[Finding]) -> None:
        well = [each for each in findings if each.severity == "ok" and each.id != _PROOF]
        proof = [each for each in findings if each.id == _PROOF]
        troubled = [each for each in findings if each not in well and each not in proof]
        self._well = len(well)
        for holder, group in ((self._troubled, troubled), (self._fine, well), (self._last, proof)):
            _fill(holder, [self.rows[each.id] for each in group])
        self._troubled.setVisible(bool(troubled))
        self._order_tabs([*troubled, None, *well, *proof])

    def _order_tabs(self, chain: Sequence[Finding | None]) -> None:
        """Let the tabulator key go from line to line; None stands for the folded ones' button."""
        stops: list[QWidget] = []
        for finding in chain:
            stops += [self.well] if finding is None else self.rows[finding.id].tab_stops()
        for one, following in pairwise(stops):
            QWidget.setTabOrder(one, following)

    def _toggled(self, check: str, on: bool) -> None:
        (self._unfolded if on else self._folded).add(check)
        (self._folded if on else self._unfolded).discard(check)
        self.rows[check].unfold(on)
        stops = self.rows[check].tab_stops()
        for one, following in pairwise(stops):
            QWidget.setTabOrder(one, following)

    def _open_well(self, on: bool) -> None:
        self._fine.setVisible(on)
        self._say_well()

    def _say_well(self) -> None:
        self.well.setVisible(bool(self._well))
        words = tr("1 line is well") if self._well == 1 else tr("{count} lines are well",
                                                                count=self._well)  # fmt: skip
        self.well.setText("  " + words)
        shown = not self._fine.isHidden()
        colour = self._theme.colours.ok
        self.well.setIcon(self._theme.icon("chevron-down" if shown else "check-all", colour))

    def _recolour(self) -> None:
        for row in self.rows.values():
            row.recolour()
        self._say_well()

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self.title.setText(tr("Checklist"))
        for row in self.rows.values():
            row.speak()
        self._say_well()


def _fill(holder: QWidget, rows: Sequence[QWidget]) -> None:
    """Put rows into a column with a thin line between them."""
    column = holder.layout()
    if not isinstance(column, QVBoxLayout):
        return
    while (item := column.takeAt(0)) is not None:
        old = item.widget()
        if isinstance(old, QFrame) and old.objectName() == "rule":
            old.hide()
            old.deleteLater()
    for number, row in enumerate(rows):
        if number:
            rule = QFrame()
            rule.setObjectName("rule")
            rule.setFixedHeight(1)
            column.addWidget(rule)
        column.addWidget(row)
        row.show()
