"""Run: a training as it goes on, or as it went."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QMessageBox,
    QProgressBar,
    QVBoxLayout,
)

from atom_gui.core import outcome
from atom_gui.core.aftermath import Aftermath
from atom_gui.core.diagnosis import Diagnosis
from atom_gui.core.liveness import end_by_force
from atom_gui.core.progress import PHASES
from atom_gui.core.quantities import GIB, count
from atom_gui.core.run_library import Run
from atom_gui.core.run_state import RunState
from atom_gui.protocol.run_folder import RunFolder
from atom_gui.schema.words import mark, text
from atom_gui.ui.console import Console
from atom_gui.ui.plots import Curve, Plot
from atom_gui.ui.repair_card import RepairCard
from atom_gui.ui.run_feed import RunFeed
from atom_gui.ui.theme import ThemeKeeper, repolish
from atom_gui.ui.widgets import Card, PageFrame, Tile, button, label, set_tone
from atom_gui.ui.words import duration, say, tr

STATES = {
    "starting": text("Starting"),
    "running": text("Running"),
    "unwatched": text("Running, unwatched"),
    "finished": text("Finished"),
    "stopped": text("Stopped"),
    "failed": text("Failed"),
    "died": text("Died"),
}
TONES = {"finished": "ok", "running": "accent", "starting": "accent", "unwatched": "warning",
         "stopped": "warning", "failed": "bad", "died": "bad"}  # fmt: skip


class RunPage(PageFrame):
    """Tiles, plots, samples and the log of one run.

    Signals:
        resume_wanted: continue this run; carries it.
        ended: the run that is looked at has ended; carries its feed.
        dead: the run that is looked at has failed and shall be explained; carries it.
    """

    resume_wanted = Signal(object)
    ended = Signal(object)
    dead = Signal(object)

    def __init__(self, theme: ThemeKeeper) -> None:
        super().__init__()
        self._theme = theme
        self.feed: RunFeed | None = None
        self._promised: dict[str, float] = {}
        self.save_now = button()
        self.stop = button()
        self.end_now = button()
        self.resume = button(primary=True)
        self.save_now.clicked.connect(lambda: self._send("save-now"))
        self.stop.clicked.connect(lambda: self._send("stop"))
        self.end_now.clicked.connect(self._end_now)
        self.resume.clicked.connect(self._resume)
        for widget in (self.save_now, self.stop, self.end_now, self.resume):
            self.buttons.addWidget(widget)
        self.texts.bind(self.save_now.setText, "Save &now")
        self.texts.bind(self.stop.setText, "■  S&top and save")
        self.texts.bind(self.end_now.setText, "End now…")
        self.texts.bind(self.resume.setText, "&Continue")
        self._add_notice()
        self._add_tiles()
        self._add_plots()
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._show_times)
        self.refresh()

    # Parts

    def _add_notice(self) -> None:
        self._notice = Card()
        self._notice_words = label(wrap=True, selectable=True)
        self._notice.body.addWidget(self._notice_words)
        self._notice.hide()
        self.body.addWidget(self._notice)
        self.repair = RepairCard(self._theme)
        self.body.addWidget(self.repair)
        self._explained: RunFolder | None = None
        self._died: Diagnosis | None = None

    def _add_tiles(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        self._tiles = {}
        names = (
            mark("Phase"), mark("Step"), mark("Loss"), mark("Tokens/s"), mark("Elapsed"),
            mark("Left"), mark("Last checkpoint"),
        )  # fmt: skip
        for name in names:
            tile = Tile()
            self.texts.bind(tile.caption.setText, name)
            self._tiles[name] = tile
            row.addWidget(tile, 1)
        self.body.addLayout(row)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setRange(0, 1000)
        self.body.addWidget(self._progress)

    def _add_plots(self) -> None:
        theme = self._theme
        self.loss = Plot(
            theme,
            mark("Loss"),
            [
                Curve(mark("train"), "train"),
                Curve(mark("smoothed"), "accent", 2),
                Curve(mark("evaluation"), "warning", 2),
            ],
            unit=mark("nats/token"),
        )
        self.memory = Plot(
            theme,
            mark("Memory"),
            [
                Curve(mark("computer"), "dim", scale=GIB),
                Curve(mark("training"), "accent", 2, scale=GIB),
            ],
            unit="GiB",
            x_name=mark("second"),
            zero_based=True,
        )
        self.gpu = Plot(
            theme,
            mark("GPU memory"),
            [
                Curve(mark("device"), "accent", 2, scale=GIB),
                Curve(mark("allocated"), "ok", scale=GIB),
                Curve(mark("reserved"), "dim", scale=GIB),
            ],
            unit="GiB",
            x_name=mark("second"),
            zero_based=True,
        )
        self.rate = Plot(theme, mark("Learning rate"), [Curve(mark("rate"), "accent", 2)])
        self.norm = Plot(theme, mark("Gradient norm"), [Curve(mark("norm"), "accent")])
        self.speed = Plot(theme, mark("Tokens per second"), [Curve(mark("tokens/s"), "accent")],
                          zero_based=True)  # fmt: skip
        self.plots = (self.loss, self.memory, self.gpu, self.rate, self.norm, self.speed)
        self.gpu.hide()
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.loss, 2)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.gpu)
        right.addWidget(self.memory)
        top.addLayout(right, 1)
        self.body.addLayout(top, 3)
        small = QGridLayout()
        small.setSpacing(12)
        for column, plot in enumerate((self.rate, self.norm, self.speed)):
            plot.setMinimumHeight(170)
            small.addWidget(plot, 0, column)
            small.setColumnStretch(column, 1)
        self.body.addLayout(small, 2)
        self.loss.setMinimumHeight(250)
        self._sample_card = Card()
        self._sample_title = label("cardTitle")
        self.texts.bind(self._sample_title.setText, "Samples")
        self._sample_words = label(wrap=True, selectable=True)
        self._sample_card.body.addWidget(self._sample_title)
        self._sample_card.body.addWidget(self._sample_words)
        self._sample_card.hide()
        self.body.addWidget(self._sample_card)
        self.console = Console()
        self.body.addWidget(self.console, 1)

    # The run

    def open(self, folder: RunFolder) -> None:
        """Look at a run."""
        if self.feed is not None:
            if self.feed.folder == folder and self.feed.alive:
                return
            self.feed.stop()
            self.feed.deleteLater()
        self.console.clear()
        self.forget_aftermath()
        self._explained = None
        feed = RunFeed(folder, self)
        self.feed = feed
        self._promised = outcome.promised_by(folder)
        metrics = feed.state.metrics
        self.loss.set_series(metrics.loss, metrics.loss_smoothed, metrics.eval_loss)
        self.memory.set_series(metrics.used_memory, metrics.process_memory)
        self.gpu.set_series(metrics.gpu_memory, metrics.allocated, metrics.reserved)
        self.rate.set_series(metrics.learning_rate)
        self.norm.set_series(metrics.grad_norm)
        self.speed.set_series(metrics.tokens_per_s)
        feed.updated.connect(self.refresh)
        feed.looked.connect(self.refresh)
        feed.console.connect(self.console.append)
        feed.ended.connect(lambda: self.ended.emit(feed))
        feed.start()
        self._clock.start()

    def close_feed(self) -> None:
        """Stop following."""
        self._clock.stop()
        if self.feed is not None:
            self.feed.stop()

    def _send(self, command: str) -> None:
        if self.feed is None:
            return
        if command == "stop":
            self.feed.folder.send("stop")
            self.stop.setEnabled(False)
        else:
            self.feed.folder.send("save-now")

    def _end_now(self) -> None:
        answer = QMessageBox.question(
            self,
            tr("End now"),
            tr("End the run by force? What was trained since the last checkpoint is lost."),
        )
        if answer == QMessageBox.StandardButton.Yes and self.feed is not None:
            end_by_force(self.feed.folder)

    def _resume(self) -> None:
        if self.feed is not None and self.feed.run is not None:
            self.resume_wanted.emit(self.feed.run)

    def show_aftermath(self, found: Aftermath, run: Run, *, crawling: bool = False) -> None:
        """Explain why the run that is looked at failed, or crawls, and what helps."""
        self.repair.show_aftermath(found, run, crawling=crawling)
        self._died = found.diagnosis if found.diagnosis.of_memory and not crawling else None
        if crawling:
            self._mark(mark("crawls"), found.diagnosis)
        self.refresh()

    def forget_aftermath(self) -> None:
        """Explain nothing."""
        self.repair.forget()
        self._died = None
        for plot in self.plots:
            plot.set_moments([])

    def _mark(self, word: str, diagnosis: Diagnosis) -> None:
        """Mark on the plots when memory ran out."""
        state = self.feed.state if self.feed is not None else RunState()
        step = max(state.step, 1) if diagnosis.step is None else diagnosis.step
        self.loss.set_moments([(word, float(step))])
        for plot in (self.memory, self.gpu):
            plot.set_moments([(word, state.end_of_memory_s())])

    def show_in_log(self, words: str) -> None:
        """Bring the console to where it tells something."""
        self.console.show_line(words)
        self.area.ensureWidgetVisible(self.console)

    # Showing

    def refresh(self) -> None:
        """Show everything that is known."""
        feed = self.feed
        if feed is None:
            self.title.setText(tr("No run yet"))
            self.subtitle.setText(tr("Start one on the page Model & training, or try the demo."))
            for widget in (self.save_now, self.stop, self.end_now, self.resume):
                widget.hide()
            return
        state, run = feed.state, feed.run
        self.title.setText(run.name if run else feed.folder.path.name)
        self.subtitle.setText(_about(feed.folder, state, run))
        alive = feed.alive
        self.save_now.setVisible(alive)
        self.stop.setVisible(alive)
        stopping = feed.folder.is_stopping
        self.stop.setEnabled(not stopping)
        self.end_now.setVisible(alive and stopping)
        self.repair.stop.setEnabled(not stopping)
        self.resume.setVisible(
            not alive and run is not None and run.state != "finished"
            and run.latest_checkpoint() is not None
        )  # fmt: skip
        if self.resume.property("primary") == self.repair.offers_start:
            self.resume.setProperty("primary", not self.repair.offers_start)
            repolish(self.resume)
        if run is not None and run.state in ("failed", "died") and self._explained != feed.folder:
            self._explained = feed.folder
            self.dead.emit(run)
        if self._died is not None:  # a long run that is opened is still being read
            self._mark(mark("out of memory"), self._died)
        self._show_notice(state, run)
        self._show_tiles(state, run, alive)
        self._show_samples(state)
        self.gpu.setVisible(bool(state.gpu_total_bytes))
        if state.gpu_total_bytes:
            self.gpu.set_limits(self._limits("gpu", state.gpu_total_bytes))
        if state.memory_total_bytes:
            self.memory.set_limits(self._limits("ram", state.memory_total_bytes))
        for plot in self.plots:
            plot.schedule()

    def _limits(self, resource: str, capacity_bytes: int) -> list[tuple[str, float]]:
        """Return the lines of a memory plot: what there is, and what was forecast at the start."""
        limits = [(mark("capacity"), capacity_bytes / GIB)]
        if resource in self._promised:
            limits.append((mark("forecast"), self._promised[resource] / GIB))
        return limits

    def _show_notice(self, state: RunState, run: Run | None) -> None:
        words, tone = "", ""
        if self.repair.isVisibleTo(self) and run is not None and run.state in ("failed", "died"):
            pass  # its card tells more
        elif run is not None and run.state in ("failed", "died"):
            where = tr("The log below and {path} tell more.", path=str(run.folder.console))
            words = f"{say(run.sentence)} {where}" if run.sentence else where
            tone = "bad"
        elif run is not None and run.state == "unwatched":
            words = tr("The process that watched this run is gone. The training itself goes on.")
            tone = "warning"
        elif state.phase == "compile" and not state.phase_progress:
            words = tr(
                "DeepSpeed compiles {op} for this computer, for {time} now. This happens once and "
                "takes a minute or two.",
                op=state.phase_detail.get("op", ""),
                time=duration(state.phase_s(time.time())),
            )
        elif state.warnings:
            words = "\n".join("▲ " + say(warning) for warning in state.warnings)
            tone = "warning"
        self._notice.setVisible(bool(words))
        self._notice_words.setText(words)
        set_tone(self._notice_words, tone)

    def _show_tiles(self, state: RunState, run: Run | None, alive: bool) -> None:
        tiles = self._tiles
        if not alive and run is not None:
            tiles["Phase"].value.setText(say(STATES[run.state]))
            set_tone(tiles["Phase"].value, TONES[run.state])
        else:
            words = say(PHASES.get(state.phase, PHASES["steady"]))
            words = words.replace("{op}", str(state.phase_detail.get("op", "")))
            tiles["Phase"].value.setText(words)
            set_tone(tiles["Phase"].value, "")
        total = count(state.total_steps) if state.total_steps else "–"
        tiles["Step"].value.setText(f"{count(state.step)} / {total}")
        tiles["Loss"].value.setText("–" if state.loss is None else f"{state.loss:.3f}")
        speed = state.tokens_per_s
        tiles["Tokens/s"].value.setText("–" if speed is None else count(speed))
        saved = state.saved[-1] if state.saved else None
        tiles["Last checkpoint"].value.setText(
            "–" if saved is None
            else tr("final model") if saved.final
            else tr("step {step}", step=count(saved.step))
        )  # fmt: skip
        tiles["Last checkpoint"].setToolTip(str(Path(saved.path)) if saved else "")
        share = state.step / state.total_steps if state.total_steps else 0.0
        self._progress.setValue(round(1000 * share))
        self._show_times()

    def _show_times(self) -> None:
        if self.feed is None:
            return
        state = self.feed.state
        if state.phase == "compile":
            self._show_notice(state, self.feed.run)
        now_s = time.time() if self.feed.alive else None
        self._tiles["Elapsed"].value.setText(duration(state.elapsed_s(now_s)))
        left_s = state.left_s() if self.feed.alive else None
        self._tiles["Left"].value.setText("–" if left_s is None else duration(left_s))

    def _show_samples(self, state: RunState) -> None:
        self._sample_card.setVisible(bool(state.samples))
        if not state.samples:
            return
        newest = state.samples[-1].step
        lines = [
            f"{_readable(sample.prompt)} → {_readable(sample.text)}"
            for sample in state.samples
            if sample.step == newest
        ]
        self._sample_words.setText("\n".join(dict.fromkeys(lines)))
        self._sample_title.setText(tr("Samples at step {step}", step=count(newest)))

    def retranslate(self) -> None:
        """Say everything in the current language."""
        super().retranslate()
        self.console.texts.speak()
        self.repair.retranslate()
        for plot in self.plots:
            plot.retranslate()
        self.refresh()


def _readable(words: str) -> str:
    return words.replace("<s>", "").replace("</s>", "").replace("\n", " ").strip()


def _about(folder: RunFolder, state: RunState, run: Run | None) -> str:
    parts = []
    if run is not None:
        parts.append(say(STATES[run.state]))
    if state.hello is not None:
        device = state.hello.device_name or state.gpu_name or state.hello.device.upper()
        parts.append(device)
        parts.append("torch " + state.hello.versions.get("torch", "?"))
        parts.append("DeepSpeed " + state.hello.versions.get("deepspeed", "?"))
    if state.engine:
        parts.append(f"ZeRO-{state.engine.get('zero_stage')} · {state.engine.get('optimizer')}")
    parts.append(folder.path.name)
    return " · ".join(parts)
