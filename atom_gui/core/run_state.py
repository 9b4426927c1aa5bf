"""What a run has told so far: its files, folded into one object and followed as they grow."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Any

from atom_gui.core.series import Series, Smoothed
from atom_gui.protocol import events
from atom_gui.protocol.files import Tail
from atom_gui.protocol.run_folder import RunFolder
from atom_gui.schema.words import Text

SMOOTHING = 0.9


@dataclass
class Metrics:
    """Series of a run: x is the optimizer step, in the system's ones seconds since the start."""

    loss: Series = field(default_factory=Series)
    loss_smoothed: Series = field(default_factory=lambda: Smoothed(SMOOTHING))
    eval_loss: Series = field(default_factory=Series)
    learning_rate: Series = field(default_factory=Series)
    grad_norm: Series = field(default_factory=Series)
    tokens_per_s: Series = field(default_factory=Series)
    allocated: Series = field(default_factory=Series)
    reserved: Series = field(default_factory=Series)
    process_memory: Series = field(default_factory=Series)
    used_memory: Series = field(default_factory=Series)
    gpu_memory: Series = field(default_factory=Series)


@dataclass
class RunState:
    """A run as seen from outside; ``fold`` and ``fold_system`` move it forward.

    Attributes:
        phase: what is being done, or an empty string before the first word.
        phase_began_s: seconds since the epoch.
        phase_progress: 0 to 1, or None.
        engine: what DeepSpeed reported about itself.
        blocks: what the text became.
        memory_total_bytes: of the machine.
        process_peak_bytes: most RAM that rank 0 has held.
        gpu_total_bytes: of the first card; 0 without one.
    """

    metrics: Metrics = field(default_factory=Metrics)
    started_s: float | None = None
    last_s: float | None = None
    phase: str = ""
    phase_began_s: float = 0.0
    phase_progress: float | None = None
    phase_detail: dict[str, Any] = field(default_factory=dict)
    hello: events.Hello | None = None
    step: int = 0
    total_steps: int = 0
    epoch: float = 0.0
    tokens: int = 0
    loss: float | None = None
    first_loss: float | None = None
    best_loss: float | None = None
    tokens_per_s: float | None = None
    engine: dict[str, Any] = field(default_factory=dict)
    blocks: dict[str, Any] = field(default_factory=dict)
    evaluated: events.Evaluated | None = None
    saved: list[events.Saved] = field(default_factory=list)
    samples: list[events.Sample] = field(default_factory=list)
    warnings: list[Text] = field(default_factory=list)
    failed: events.Failed | None = None
    finished: events.Finished | None = None
    memory_total_bytes: int = 0
    memory_used_bytes: int = 0
    process_peak_bytes: int = 0
    gpu_total_bytes: int = 0
    gpu_name: str = ""
    _step_times: list[tuple[float, int]] = field(default_factory=list)

    def fold(self, event: events.Event) -> None:
        """Take in one event of the trainer."""
        if self.started_s is None:
            self.started_s = event.time_s
        self.last_s = event.time_s
        match event:
            case events.Hello():
                self._begin(event)
            case events.Phase():
                self._fold_phase(event)
            case events.Step():
                self._fold_step(event)
            case events.Evaluated():
                self.evaluated = event
                self.metrics.eval_loss.append(event.step, event.loss)
            case events.Saved():
                self.saved.append(event)
            case events.Sample():
                self.samples.append(event)
            case events.Warned():
                self.warnings.append(event.text)
            case events.Failed():
                self.failed = event
            case events.Finished():
                self.finished = event

    def _begin(self, event: events.Hello) -> None:
        # A run that is continued says hello again.
        self.hello, self.failed, self.finished = event, None, None
        self.step = event.resumed_step
        self._step_times.clear()

    def _fold_phase(self, event: events.Phase) -> None:
        if event.phase != self.phase or event.detail.get("op") != self.phase_detail.get("op"):
            self.phase_began_s = event.time_s
        self.phase, self.phase_progress, self.phase_detail = (
            event.phase, event.progress, event.detail
        )  # fmt: skip
        if event.phase == "ds_init" and "engine" in event.detail:
            self.engine = event.detail
        if event.phase == "tokenize" and "block_size" in event.detail:
            self.blocks = event.detail

    def _fold_step(self, event: events.Step) -> None:
        metrics = self.metrics
        self.step, self.total_steps = event.step, event.total_steps
        self.epoch, self.tokens = event.epoch, event.tokens
        self._step_times.append((event.time_s, event.step))
        del self._step_times[:-200]
        if event.loss is not None:
            self.loss = event.loss
            if self.first_loss is None:
                self.first_loss = event.loss
            self.best_loss = (
                event.loss if self.best_loss is None else min(self.best_loss, event.loss)
            )
            metrics.loss.append(event.step, event.loss)
            metrics.loss_smoothed.append(event.step, event.loss)
        if event.lr is not None:
            metrics.learning_rate.append(event.step, event.lr)
        if event.grad_norm is not None:
            metrics.grad_norm.append(event.step, event.grad_norm)
        if event.tokens_per_s is not None:
            self.tokens_per_s = event.tokens_per_s
            metrics.tokens_per_s.append(event.step, event.tokens_per_s)
        self.process_peak_bytes = max(self.process_peak_bytes, event.process_peak_bytes or 0)
        if event.allocated_bytes is not None and self.started_s is not None:
            seconds = event.time_s - self.started_s
            metrics.allocated.append(seconds, event.allocated_bytes)
            metrics.reserved.append(seconds, event.reserved_bytes or 0)

    def fold_system(self, sample: dict[str, Any]) -> None:
        """Take in one sample of the supervisor."""
        try:
            time_s = float(sample["time_s"])
            memory = sample["memory"]
            tree = float(sample.get("tree_rss_bytes", 0))
            used = float(memory["total_bytes"]) - float(memory["available_bytes"])
        except (KeyError, TypeError, ValueError):
            return
        if self.started_s is None:
            self.started_s = time_s
        seconds = time_s - self.started_s
        self.memory_total_bytes = int(memory["total_bytes"])
        self.memory_used_bytes = int(used)
        self.metrics.process_memory.append(seconds, tree)
        self.metrics.used_memory.append(seconds, used)
        cards = sample.get("gpus") or []
        if cards:
            self.gpu_total_bytes = int(cards[0].get("total_bytes", 0))
            self.gpu_name = str(cards[0].get("name", ""))
            self.metrics.gpu_memory.append(seconds, float(cards[0].get("used_bytes", 0)))

    @property
    def ended(self) -> bool:
        """Whether the trainer has said its last word."""
        return self.failed is not None or self.finished is not None

    def elapsed_s(self, now_s: float | None = None) -> float:
        """Return seconds from the first word to the last, or to ``now_s`` while it goes on."""
        if self.started_s is None:
            return 0.0
        end = self.last_s if self.ended or now_s is None else now_s
        return max(0.0, (end or self.started_s) - self.started_s)

    def end_of_memory_s(self) -> float:
        """Return the second, on the memory plots, at which the run used memory last.

        A trainer that is killed says no last word; the supervisor's samples went on until then.
        """
        sampled = self.metrics.used_memory.x
        if self.ended or not len(sampled):
            return self.elapsed_s()
        return max(self.elapsed_s(), float(sampled[-1]))

    def phase_s(self, now_s: float) -> float:
        """Return how long the present phase has been going on."""
        return max(0.0, now_s - self.phase_began_s) if self.phase_began_s else 0.0

    def left_s(self) -> float | None:
        """Estimate the seconds left from the recent steps; None while nothing can be said."""
        if len(self._step_times) < 3 or self.ended:
            return None
        (first_s, first), (last_s, last) = self._step_times[0], self._step_times[-1]
        if last <= first:
            return None
        return (last_s - first_s) / (last - first) * (self.total_steps - last)


class RunFollower:
    """Keeps a RunState up to date with a run folder, reading only what is new.

    Attributes:
        behind: the last update ran out of time before it ran out of news.
    """

    def __init__(self, folder: RunFolder) -> None:
        self.behind = False
        self.folder = folder
        self.state = RunState()
        self._events = Tail(folder.events)
        self._system = Tail(folder.system)

    def update(self, limit_s: float = 0.01) -> bool:
        """Take in what was appended, for about ``limit_s`` seconds; tell whether there was any."""
        changed = False
        until = time.monotonic() + limit_s
        while True:
            found = self._events.objects(1 << 16)
            samples = self._system.objects(1 << 16)
            for value in found:
                event = events.parse(value)
                if event is not None:
                    self.state.fold(event)
            for sample in samples:
                self.state.fold_system(sample)
            if not found and not samples:
                self.behind = False
                return changed
            changed = True
            if time.monotonic() > until:
                self.behind = True
                return True

    def read_all(self) -> RunState:
        """Take in everything there is; for the command line and tests."""
        while self.update(limit_s=1.0):
            pass
        return self.state
