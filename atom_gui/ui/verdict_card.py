"""The doctor's verdict in one glance, and the one next step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout

from atom_gui.core.doctor.findings import Finding, Severity
from atom_gui.schema.words import mark
from atom_gui.ui import doctor_words
from atom_gui.ui.theme import ThemeKeeper, repolish
from atom_gui.ui.widgets import Card, button, label
from atom_gui.ui.words import tr

_ICON = 32
_PARTS = 100


class VerdictCard(Card):
    """Icon, headline, reason, and a button.

    Attributes:
        finding: what the button is about: the first broken line, or the proof.

    Signals:
        next_wanted: the button was pressed; carries the finding.
    """

    next_wanted = Signal(object)

    def __init__(self, theme: ThemeKeeper) -> None:
        super().__init__()
        self._theme = theme
        self._severity: Severity | None = None
        self.finding: Finding | None = None
        row = QHBoxLayout()
        row.setSpacing(14)
        self._icon = QLabel()
        self.headline = label("title", wrap=True, selectable=True)
        self.reason = label("dim", wrap=True, selectable=True)
        self.share = QProgressBar()
        self.share.setTextVisible(False)
        self.share.setRange(0, _PARTS)
        words = QVBoxLayout()
        words.setSpacing(2)
        for part in (self.headline, self.reason, self.share):
            words.addWidget(part)
        self.next = button(primary=True)
        self.next.clicked.connect(self._go_on)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.next, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)
        theme.changed.connect(self._recolour)
        self.show_looking(0.0)

    def show_looking(self, share: float, findings: Sequence[Finding] = ()) -> None:
        """Say that the computer is being looked at.

        Args:
            share: of it that is done, 0 to 1.
            findings: what was found so far.
        """
        self.finding, self._severity = None, None
        self.headline.setText(tr("Looking at this computer…"))
        broken = [doctor_words.check_name(one.id) for one in findings if one.severity == "broken"]
        self.reason.setText(
            tr("Broken so far: {names}.", names=", ".join(broken)) if broken
            else tr("Nothing is changed by it.")
        )  # fmt: skip
        self.share.setValue(round(_PARTS * share))
        self.share.show()
        self.next.hide()
        self._recolour()

    def show_findings(self, findings: Sequence[Finding], *, proven: bool, actions: bool) -> None:
        """Say what is broken first, or that nothing is.

        Args:
            findings: broken ones first.
            proven: the smoke test trained.
            actions: something can be done here; not on another computer.
        """
        headline, reason, self._severity = doctor_words.headline(findings, proven=proven)
        self.headline.setText(headline)
        self.reason.setText(reason)
        self.share.hide()
        first = findings[0] if findings else None
        if first is not None and first.severity != "broken":
            proof = [one for one in findings if one.id == "smoke"]
            first = proof[0] if proof and not proven else None
        self.finding = first
        words = _next_words(first, actions=actions) if first is not None else ""
        self.next.setText(words)
        self.next.setVisible(bool(words))
        self._recolour()

    def emphasise(self, on: bool) -> None:
        """Highlight the button; one button of a page is."""
        if self.next.property("primary") != on:
            self.next.setProperty("primary", on)
            repolish(self.next)

    def _go_on(self) -> None:
        if self.finding is not None:
            self.next_wanted.emit(self.finding)

    def _recolour(self) -> None:
        severity, colours = self._severity, self._theme.colours
        name = doctor_words.ICONS[severity] if severity is not None else "progress-clock"
        tone = doctor_words.TONES[severity] if severity is not None else "accent"
        icon = self._theme.icon(name, getattr(colours, tone))
        self._icon.setPixmap(icon.pixmap(QSize(_ICON, _ICON)))


_SHOW = mark("Show what to do")


def _next_words(finding: Finding, *, actions: bool) -> str:
    if finding.id == "smoke" and finding.severity == "unknown":
        return tr("Run the smoke test") if actions else ""
    if actions and finding.action:
        return tr(doctor_words.ACTIONS[finding.action])
    return tr(_SHOW)
