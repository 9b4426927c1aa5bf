"""A run that was out of memory: what happened, what helps, and what it would need then."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from atom_gui.core.aftermath import Aftermath
from atom_gui.core.diagnosis import Diagnosis
from atom_gui.core.forecast.result import Forecast
from atom_gui.core.quantities import memory
from atom_gui.core.remedies import Remedy, Repair
from atom_gui.core.run_library import Run
from atom_gui.schema.words import mark
from atom_gui.ui import forecast_words, repair_words
from atom_gui.ui.forecast_words import VERDICT_TONES
from atom_gui.ui.stack_bar import StackBar, Swatch
from atom_gui.ui.theme import ThemeKeeper, repolish
from atom_gui.ui.widgets import GAP, Card, button, clear, label, set_tone
from atom_gui.ui.words import gib, say, tr

_ICON = 28
_TOTAL_WIDTH = 76
_COLUMN_SHARES = (9, 3, 4, 8)  # title, what it wins, time, learning
_LEGEND = (
    ("weights", mark("Weights")),
    ("states", mark("Gradients and optimizer")),
    ("activations", mark("Activations")),
    ("logits", mark("Logits and loss")),
    ("rest", mark("Everything else")),
)
# Each of these takes the place of the others.
_EXCLUSIVE = ({"lora", "qlora"}, {"eight_bit", "adafactor"})


class RepairCard(QWidget):
    """The conversation after a failure.

    Attributes:
        switches: of the remedies, by name.

    Signals:
        apply_wanted: start again with these remedies; carries their names, and whether training
            goes on from the newest checkpoint.
        probe_wanted: measure the run with these remedies first; carries their names.
        stop_wanted: a run that crawls shall stop and save.
        log_wanted: show where the log tells of it; carries the words to look for.
        forecast_wanted: look for what fits on the Forecast page.
    """

    apply_wanted = Signal(tuple, bool)
    probe_wanted = Signal(tuple)
    stop_wanted = Signal()
    log_wanted = Signal(str)
    forecast_wanted = Signal()

    def __init__(self, theme: ThemeKeeper) -> None:
        super().__init__()
        self._theme = theme
        self._found: Aftermath | None = None
        self._run: Run | None = None
        self._crawling = False
        self._newest_checkpoint = ""
        self.switches: dict[str, QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._told_card())
        column.addWidget(self._remedy_card())
        column.addWidget(self._deeds_row())
        theme.changed.connect(self._recolour)
        self._recolour()
        self.hide()

    # Parts

    def _told_card(self) -> Card:
        card = Card()
        head = QHBoxLayout()
        head.setSpacing(14)
        self._icon = QLabel()
        self.title = label("title", wrap=True, selectable=True)
        self.detail = label("dim", wrap=True, selectable=True)
        self.advice = label("dim", wrap=True, selectable=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        for part in (self.title, self.detail, self.advice):
            words.addWidget(part)
        self.show_log = button()
        self.show_log.clicked.connect(self._ask_for_log)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        head.addWidget(self.show_log, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(head)
        self._bars = QWidget()
        grid = QGridLayout(self._bars)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(2, _TOTAL_WIDTH)
        self.before = StackBar(self._theme, 16)
        self.after = StackBar(self._theme, 16, captioned=True)
        self._captions, self._totals = (label("dim"), label("dim")), (label(), label())
        for line, bar in enumerate((self.before, self.after)):
            grid.addWidget(self._captions[line], line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(bar, line, 1)
            grid.addWidget(self._totals[line], line, 2, Qt.AlignmentFlag.AlignTop)
        card.body.addWidget(self._bars)
        self._legend = QWidget()
        row = QHBoxLayout(self._legend)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        self._legend_words = []
        for colour, _ in _LEGEND:
            swatch, word = Swatch(self._theme), label("dim")
            swatch.show_colour(colour)
            row.addWidget(swatch)
            row.addWidget(word)
            row.addSpacing(GAP)
            self._legend_words.append(word)
        row.addStretch()
        card.body.addWidget(self._legend)
        return card

    def _remedy_card(self) -> Card:
        self._remedies = Card()
        self._remedies_title = label("cardTitle")
        self._tried = label("dim", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(GAP)
        self._remedies.body.addWidget(self._remedies_title)
        self._remedies.body.addWidget(self._tried)
        self._remedies.body.addLayout(self._list)
        return self._remedies

    def _deeds_row(self) -> QWidget:
        self._deeds = QWidget()
        row = QHBoxLayout(self._deeds)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        self.promise = label(wrap=True)
        self.search, self.probe, self.again = button(), button(), button(primary=True)
        self.go_on, self.stop = button(primary=True), button(primary=True)
        self.search.clicked.connect(self.forecast_wanted)
        self.probe.clicked.connect(lambda: self.probe_wanted.emit(self.chosen()))
        self.again.clicked.connect(lambda: self.apply_wanted.emit(self.chosen(), False))
        self.go_on.clicked.connect(lambda: self.apply_wanted.emit(self.chosen(), True))
        self.stop.clicked.connect(self.stop_wanted)
        row.addWidget(self.promise, 1)
        for widget in (self.search, self.probe, self.again, self.go_on, self.stop):
            row.addWidget(widget)
        return self._deeds

    # Showing

    def show_aftermath(self, found: Aftermath, run: Run, *, crawling: bool = False) -> None:
        """Show why a run failed, or crawls, and what helps.

        What is switched on stays so where the same is told of the same run once more.
        """
        chosen = found.repair.best if found.repair is not None else ()
        if self._tells(found, run):
            chosen = self.chosen()
        self._found, self._run, self._crawling = found, run, crawling
        checkpoint = run.latest_checkpoint()
        self._newest_checkpoint = checkpoint.path.name if checkpoint is not None else ""
        self._recolour()
        self._list_remedies(found.repair, set(chosen))
        self._say()
        self.show()

    def _tells(self, found: Aftermath, run: Run) -> bool:
        shown = self._found
        return (
            shown is not None and self._run is not None and self._run.folder == run.folder
            and shown.diagnosis.kind == found.diagnosis.kind
        )  # fmt: skip

    def set_starting(self, going: bool) -> None:
        """Start nothing more while a run is being started."""
        for widget in (self.again, self.go_on, self.probe):
            widget.setEnabled(not going)

    @property
    def offers_start(self) -> bool:
        """Whether it offers to start the run again, so that the page need not."""
        return not self.isHidden() and not self.again.isHidden()

    def forget(self) -> None:
        """Show nothing."""
        self._found = self._run = None
        self.hide()

    def chosen(self) -> tuple[str, ...]:
        """Return the names of the remedies that are switched on."""
        return tuple(name for name, switch in self.switches.items() if switch.isChecked())

    def retranslate(self) -> None:
        """Say everything in the current language."""
        if self._found is None:
            return
        self._list_remedies(self._found.repair, set(self.chosen()))
        self._say()

    def _say(self) -> None:
        found = self._found
        if found is None:
            return
        diagnosis, repair = found.diagnosis, found.repair
        self.title.setText(say(diagnosis.sentence))
        for line, words in ((self.detail, diagnosis.detail), (self.advice, diagnosis.advice)):
            line.setVisible(words is not None)
            line.setText(say(words) if words is not None else "")
        self.show_log.setText(tr("Show &log"))
        self.show_log.setVisible(bool(diagnosis.evidence))
        parts: tuple[QWidget, ...] = (self._bars, self._legend, self._remedies)
        for part in parts:
            part.setVisible(repair is not None)
        self._deeds.setVisible(repair is not None or self._crawling)
        for word, (_, name) in zip(self._legend_words, _LEGEND, strict=True):
            word.setText(tr(name))
        self._captions[0].setText(tr("This run"))
        self._captions[1].setText(tr("With the changes below"))
        self._remedies_title.setText(tr("What to change, least disruptive first"))
        self._tried.setVisible(bool(found.tried))
        self._tried.setText(tr("Tried before: {names}", names=repair_words.tried(found.tried)))
        self.search.setText(tr("&What would fit here?"))
        self.probe.setText(tr("&Probe first (2 steps)"))
        self.again.setText(tr("&Apply and start again"))
        self.stop.setText(tr("Stop, save and &repair"))
        self._show_after()

    def _list_remedies(self, repair: Repair | None, chosen: set[str]) -> None:
        clear(self._list)
        self.switches = {}
        if repair is None:
            return
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(GAP)
        for column, share in enumerate(_COLUMN_SHARES):
            grid.setColumnStretch(column, share)
        for remedy in repair.remedies:
            if self.switches:
                rule = QFrame()
                rule.setObjectName("rule")
                rule.setFixedHeight(1)
                grid.addWidget(rule, grid.rowCount(), 0, 1, len(_COLUMN_SHARES))
            self._add_row(grid, remedy, remedy.name in chosen)
        self._list.addWidget(holder)
        self._order_tabs()

    def _add_row(self, grid: QGridLayout, remedy: Remedy, is_on: bool) -> None:
        switch = QCheckBox(say(remedy.lever.title))
        saved, costs, learning = label(), label("dim", wrap=True), label("dim", wrap=True)
        if remedy.refusal is None:
            saved.setText("−" + memory(remedy.saved_bytes))
            set_tone(saved, "ok")
            costs.setText(say(remedy.time))
            learning.setText(say(remedy.lever.learning))
        else:
            switch.setEnabled(False)
            saved.setText("—")
            costs.setText(tr("not possible here"))
            learning.setText(say(remedy.refusal))
        switch.setAccessibleDescription(f"{saved.text()}, {costs.text()}, {learning.text()}")
        switch.setChecked(is_on and remedy.refusal is None)
        switch.toggled.connect(lambda on, name=remedy.name: self._switched(name, on))
        self.switches[remedy.name] = switch
        row = grid.rowCount()
        for column, widget in enumerate((switch, saved, costs, learning)):
            grid.addWidget(widget, row, column)

    def _order_tabs(self) -> None:
        """Put the switches between the log and the deeds: they were made last."""
        deeds = (self.search, self.probe, self.again, self.go_on, self.stop)
        chain = [self.show_log, *self.switches.values(), *deeds]
        for one, following in pairwise(chain):
            QWidget.setTabOrder(one, following)

    def _switched(self, name: str, on: bool) -> None:
        engines = {each for each in self.switches if each.startswith("engine")}
        for group in (*_EXCLUSIVE, engines):
            for other in group - {name} if on and name in group else ():
                if other in self.switches:
                    self.switches[other].setChecked(False)
        self._show_after()

    def _show_after(self) -> None:
        found, run = self._found, self._run
        if found is None or run is None:
            return
        repair, names = found.repair, self.chosen()
        after = repair.with_remedies(names) if repair is not None and names else None
        if repair is not None:
            self._show_bars(repair, after or (repair.before if not names else None))
        words, tone = repair_words.promise(repair, after, names) if repair is not None else ("", "")
        self.promise.setText(words)
        set_tone(self.promise, tone)
        newest = self._newest_checkpoint
        goes_on = repair is not None and bool(newest) and repair.continues(names)
        # Alt+C is the page's own button.
        self.go_on.setText(tr("Apply and continue &from {name}", name=newest))
        can = repair is not None and after is not None and not self._crawling
        self.go_on.setVisible(can and goes_on)
        self.again.setVisible(can)
        if self.again.property("primary") == goes_on:
            self.again.setProperty("primary", not goes_on)
            repolish(self.again)
        self.probe.setVisible(can)
        self.stop.setVisible(self._crawling)
        self.search.setVisible(repair is not None and not repair.best)

    def _show_bars(self, repair: Repair, after: Forecast | None) -> None:
        before = repair.before.resources[repair.resource]
        scale = max(before.need_bytes, before.capacity_bytes)
        caption = tr("capacity {size} GiB", size=gib(before.capacity_bytes))
        self.before.show_stack(forecast_words.groups(before.peak), before.capacity_bytes,
                               scale=scale)  # fmt: skip
        self._totals[0].setText(memory(before.need_bytes))
        set_tone(self._totals[0], VERDICT_TONES[before.verdict])
        then = after.resources[repair.resource] if after is not None else None
        segments = forecast_words.groups(then.peak) if then is not None else ()
        self.after.show_stack(segments, before.capacity_bytes, scale=scale, caption=caption)
        self._totals[1].setText(memory(then.need_bytes) if then is not None else "–")
        set_tone(self._totals[1], VERDICT_TONES[then.verdict] if then is not None else "")

    def _ask_for_log(self) -> None:
        if self._found is not None:
            lines = self._found.diagnosis.evidence.strip().splitlines()
            self.log_wanted.emit(lines[-1] if lines else "")

    def _recolour(self) -> None:
        name = repair_words.icon_of(self._found.diagnosis) if self._found else "memory"
        picture = self._theme.icon(name, self._theme.colours.bad)
        self._icon.setPixmap(picture.pixmap(QSize(_ICON, _ICON)))


def tells_more(diagnosis: Diagnosis) -> bool:
    """Tell whether a diagnosis says more than how the run ended."""
    return diagnosis.of_memory or diagnosis.kind == "disk_full" or (
        diagnosis.kind == "other" and diagnosis.cause not in ("unknown", "silent")
    )  # fmt: skip
