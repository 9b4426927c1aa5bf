"""A forecast: needs by phase and resource, verdicts, time and disk, as numbers to be shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from atom_gui.core.forecast.memory import Component, Phase
from atom_gui.core.forecast.plan import Plan
from atom_gui.core.forecast.speed import StepTime
from atom_gui.schema.words import Text, mark

Verdict = Literal["fits", "tight", "too_much"]
Limited = Literal["gpu", "ram", "commit", "disk"]

VERDICTS: tuple[Verdict, ...] = ("fits", "tight", "too_much")
LIMITED_LABELS: dict[Limited, str] = {
    "gpu": mark("GPU memory"),
    "ram": mark("RAM"),
    "commit": mark("Commit"),
    "disk": mark("Disk"),
}
PHASE_LABELS: dict[Phase, str] = {
    "load": mark("Loading"),
    "init": mark("Starting DeepSpeed"),
    "forward": mark("Forward pass"),
    "loss": mark("Loss"),
    "backward": mark("Backward pass"),
    "first_step": mark("First update"),
    "steady": mark("Later steps"),
    "evaluate": mark("Evaluation"),
    "save": mark("Saving"),
}
COMPONENT_LABELS: dict[Component, str] = {
    "weights": mark("Weights"),
    "gradients": mark("Gradients"),
    "optimizer": mark("Optimizer"),
    "activations": mark("Activations"),
    "logits": mark("Logits and loss"),
    "buckets": mark("Buckets"),
    "offloaded": mark("Offloaded states"),
    "pinned": mark("Rounding of pinned memory"),
    "loading": mark("Copies while loading"),
    "saving": mark("Copies while saving"),
    "context": mark("Process and CUDA context"),
    "spare": mark("Fragmentation"),
    "backing": mark("Backing of GPU memory"),
    "checkpoints": mark("Checkpoints"),
    "model": mark("Final model"),
    "others": mark("Other programs"),
}


@dataclass(frozen=True)
class Part:
    """A component of a need, and how its size follows."""

    component: Component
    size_bytes: float
    formula: Text
    source: str


@dataclass(frozen=True)
class PhaseNeed:
    """What a phase needs of one resource, with everything that is there besides."""

    phase: Phase
    parts: tuple[tuple[Component, float], ...]

    @property
    def total_bytes(self) -> float:
        """The sum of all parts."""
        return sum(size for _, size in self.parts)


@dataclass(frozen=True)
class ResourceForecast:
    """What a run needs of a resource at its peak, against what there is.

    Attributes:
        resource: which.
        phases: its need in each phase, in the order of a run; empty for the disk.
        peak: the largest of them.
        capacity_bytes: what there is.
        uncalibrated_bytes: the peak before what a probe measured was taken into account; None
            without a probe.
        verdict: whether it fits.
    """

    resource: Limited
    phases: tuple[PhaseNeed, ...]
    peak: PhaseNeed
    capacity_bytes: float
    verdict: Verdict
    uncalibrated_bytes: float | None = None

    @property
    def need_bytes(self) -> float:
        """The need at the peak."""
        return self.peak.total_bytes

    @property
    def share(self) -> float:
        """The need as a share of what there is."""
        return self.need_bytes / self.capacity_bytes if self.capacity_bytes else float("inf")


@dataclass(frozen=True)
class RunTime:
    """How long steps and the run take.

    Attributes:
        step: of an optimizer step.
        tokens_per_s: over all devices.
        run_s: of all steps; None where their number is not known.
        measured: from a run on this computer, not from a table of cards.
    """

    step: StepTime
    tokens_per_s: float
    run_s: float | None
    measured: bool


@dataclass(frozen=True)
class Forecast:
    """What a run will need, and whether that is there.

    Attributes:
        plan: the numbers it was computed from.
        resources: those that limit the run, by name: gpu (with a card), ram, commit, disk.
        time: None where nothing is known about the speed of this computer.
        checkpoint_bytes: size of one checkpoint.
        checkpoints_kept: how many lie on the disk at once; None where it cannot be told.
        card: name of the card; empty without one.
        notes: what the numbers do not know.
    """

    plan: Plan
    resources: dict[Limited, ResourceForecast]
    time: RunTime | None
    checkpoint_bytes: float
    checkpoints_kept: int | None
    card: str = ""
    notes: tuple[Text, ...] = ()

    @property
    def binding(self) -> ResourceForecast:
        """The resource that is nearest to its end, or furthest beyond; memory before the disk."""
        memory = [found for found in self.resources.values() if found.resource != "disk"]
        worst = max(memory, key=lambda found: found.share)
        disk = self.resources.get("disk")
        if disk is not None and disk.verdict == "too_much" and worst.verdict != "too_much":
            return disk
        return worst

    @property
    def verdict(self) -> Verdict:
        """The worst verdict of all resources."""
        return max((found.verdict for found in self.resources.values()), key=VERDICTS.index)
