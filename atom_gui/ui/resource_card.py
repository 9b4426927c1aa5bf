"""One resource of a forecast: its stack, and how each component of it follows."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from atom_gui.core.forecast import explain
from atom_gui.core.forecast.memory import Component, Phase
from atom_gui.core.forecast.result import (
    COMPONENT_LABELS,
    LIMITED_LABELS,
    Forecast,
    Limited,
    Part,
    PhaseNeed,
    ResourceForecast,
)
from atom_gui.core.quantities import memory
from atom_gui.ui import forecast_words
from atom_gui.ui.forecast_words import MOMENTS, VERDICT_ICONS, VERDICT_TONES, VERDICT_WORDS
from atom_gui.ui.stack_bar import StackBar, Swatch
from atom_gui.ui.theme import ThemeKeeper
from atom_gui.ui.widgets import GAP, Card, label, set_tone
from atom_gui.ui.words import gib, say, tr

_SIZE_WIDTH, _SHARE_WIDTH = 66, 46
_CHEVRON = 16


class PartRow(QWidget):
    """A component: swatch, name, size, share; unfolded, its formula and where that is known from.

    Signals:
        toggled: it was folded or unfolded; carries the component and whether it is unfolded.
    """

    toggled = Signal(str, bool)

    def __init__(self, theme: ThemeKeeper) -> None:
        super().__init__()
        self._theme = theme
        self._component: Component = "others"
        self.fold = QToolButton()
        self.fold.setObjectName("fold")
        self.fold.setCheckable(True)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.setIconSize(QSize(_CHEVRON, _CHEVRON))
        self.fold.setMinimumHeight(_CHEVRON + 4)
        self.fold.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.fold.clicked.connect(lambda on: self.toggled.emit(self._component, on))
        self.swatch = Swatch(theme)
        self.amount, self.share = label(), label("dim")
        for widget, width in ((self.amount, _SIZE_WIDTH), (self.share, _SHARE_WIDTH)):
            widget.setMinimumWidth(width)
            widget.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.swatch)
        head.addWidget(self.fold)
        head.addStretch()
        head.addWidget(self.amount)
        head.addWidget(self.share)
        self.formula = QLabel()
        self.formula.setObjectName("dim")
        self.formula.setWordWrap(True)
        self.formula.setOpenExternalLinks(True)
        self.formula.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.formula.setContentsMargins(38, 0, _SHARE_WIDTH, 4)
        self.formula.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.formula)

    def show_part(self, part: Part, total: float, *, unfolded: bool) -> None:
        """Show a component of a need of ``total`` bytes."""
        self._component = part.component
        name = tr(COMPONENT_LABELS[part.component])
        self.swatch.show_colour(forecast_words.colour_of(part.component))
        self.fold.setText(" " + name)
        self.fold.setAccessibleName(f"{name} {memory(part.size_bytes)}")
        self.amount.setText(memory(part.size_bytes))
        percent = 100 * part.size_bytes / total if total else 0
        self.share.setText(f"{percent:.0f} %" if percent >= 0.5 else "< 1 %")
        source = escape(part.source)
        sentence = escape(tr("{formula}.", formula=say(part.formula)))
        self.formula.setText(f'{sentence} <a href="{source}">{escape(tr("Source"))}</a>')
        self.formula.setToolTip(part.source)
        self.show_fold(unfolded=unfolded)

    def show_fold(self, *, unfolded: bool) -> None:
        """Show the formula, or hide it."""
        self.fold.setChecked(unfolded)
        self.fold.setIcon(self._theme.icon("chevron-down" if unfolded else "chevron-right"))
        self.formula.setVisible(unfolded)


class ResourceCard(Card):
    """What is needed of a resource at its peak, or in a phase that was chosen."""

    def __init__(self, theme: ThemeKeeper, resource: Limited) -> None:
        super().__init__()
        self._theme, self._resource = theme, resource
        self._shown: tuple[Forecast, PhaseNeed] | None = None
        self._unfolded: set[str] = set()
        self.title, self.device = label("cardTitle"), label("dim")
        self.icon, self.verdict = QLabel(), label()
        self.device.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head = QHBoxLayout()
        head.setSpacing(6)
        for widget in (self.title, self.device, self.icon, self.verdict):
            head.addWidget(widget, 1 if widget is self.device else 0)
        self.numbers, self.calibrated = label(wrap=True), label("dim", wrap=True)
        self.bar = StackBar(theme, 18, captioned=True)
        self._all = QPushButton()
        self._all.setObjectName("link")
        self._all.setProperty("tone", "accent")
        self._all.clicked.connect(self._toggle_all)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.rows: list[PartRow] = []
        self.body.addLayout(head)
        self.body.addWidget(self.numbers)
        self.body.addWidget(self.calibrated)
        self.body.addWidget(self.bar)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)
        theme.changed.connect(self._recolour)

    def show_need(self, forecast: Forecast, phase: Phase | None) -> None:
        """Show what is needed in a phase; at the peak where none is given, or it has no such."""
        found = forecast.resources[self._resource]
        need = next((one for one in found.phases if one.phase == phase), found.peak)
        self._shown = forecast, need
        self.title.setText(tr(LIMITED_LABELS[self._resource]))
        self.verdict.setText(tr(VERDICT_WORDS[found.verdict]))
        set_tone(self.verdict, VERDICT_TONES[found.verdict])
        card = forecast.card.removeprefix("NVIDIA ") if self._resource == "gpu" else ""
        self.device.setText(card)
        self.device.setToolTip(card)
        self.numbers.setText(self._numbers(found, need))
        self.calibrated.setVisible(found.uncalibrated_bytes is not None)
        if found.uncalibrated_bytes is not None:
            self.calibrated.setText(
                tr("Peak: {probed} by probe, {computed} by formula",
                   probed=memory(found.need_bytes), computed=memory(found.uncalibrated_bytes))
            )  # fmt: skip
        scale = max(found.need_bytes, found.capacity_bytes)
        self.bar.show_stack(
            forecast_words.components(need), found.capacity_bytes, scale=scale,
            caption=tr("capacity {capacity} GiB", capacity=gib(found.capacity_bytes)),
        )  # fmt: skip
        self.bar.setAccessibleName(f"{self.title.text()}: {self.numbers.text()}")
        self._show_parts(explain.parts(forecast.plan, need), need.total_bytes)
        self._recolour()

    def _numbers(self, found: ResourceForecast, need: PhaseNeed) -> str:
        left = found.capacity_bytes - need.total_bytes
        values = {"need": gib(need.total_bytes), "capacity": gib(found.capacity_bytes),
                  "margin": gib(abs(left))}  # fmt: skip
        if left < 0:
            words = tr("{need} of {capacity} GiB: {margin} GiB too much", **values)
        else:
            words = tr("{need} of {capacity} GiB: {margin} GiB to spare", **values)
        if self._resource == "disk":
            return words
        return f"{words} · {tr(MOMENTS[need.phase])}"

    def _show_parts(self, parts: tuple[Part, ...], total: float) -> None:
        while len(self.rows) < len(parts):
            row = PartRow(self._theme)
            row.toggled.connect(self._toggled)
            self._rows.addWidget(row)
            self.rows.append(row)
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(parts))
        for row, part in zip(self.rows, parts, strict=False):
            row.show_part(part, total, unfolded=part.component in self._unfolded)
        self._show_all_button()

    def _toggled(self, component: str, unfolded: bool) -> None:
        if unfolded:
            self._unfolded.add(component)
        else:
            self._unfolded.discard(component)
        self._show_folds()

    def _toggle_all(self) -> None:
        shown = self._components()
        folded = shown - self._unfolded
        self._unfolded = self._unfolded | shown if folded else self._unfolded - shown
        self._show_folds()

    def _show_folds(self) -> None:
        if self._shown is not None:
            forecast, need = self._shown
            parts = explain.parts(forecast.plan, need)
            self._show_parts(parts, need.total_bytes)
            self._recolour()

    def _components(self) -> set[str]:
        return {name for name, size in self._shown[1].parts if size} if self._shown else set()

    def _show_all_button(self) -> None:
        folded = self._components() - self._unfolded
        self._all.setText(tr("Show all formulas") if folded else tr("Hide all formulas"))

    def _recolour(self) -> None:
        if self._shown is None:
            return
        verdict = self._shown[0].resources[self._resource].verdict
        colour = getattr(self._theme.colours, VERDICT_TONES[verdict])
        self.icon.setPixmap(self._theme.icon(VERDICT_ICONS[verdict], colour).pixmap(2 * GAP))
        for row in self.rows:
            row.show_fold(unfolded=row.fold.isChecked())
