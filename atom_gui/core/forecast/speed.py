"""How long a step takes: by arithmetic, by what offload moves, by the optimizer on the processor.

Arithmetic: 6 operations a weight and token for forward and backward, 8 with checkpointing, 4 and 6
where most weights are frozen, and 6 × layers × width a token of context for causal attention
(arXiv 2204.02311, appendix B). Rates of cards are the makers' for dense 16-bit matrices with
32-bit sums; the share of them that training reaches is the usual one of such programs.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from atom_gui.core.forecast import activations, memory
from atom_gui.core.forecast.arithmetic import larger, where
from atom_gui.core.forecast.plan import Number, Plan

Bound = Literal["compute", "offload", "optimizer"]

# TFLOP/s by a part of the card's name; the first that matches.
_CARDS = (
    ("5090", 210), ("5080", 112), ("5070 Ti", 88), ("5070", 62), ("5060", 47),
    ("4090", 165), ("4080", 97), ("4070 Ti", 80), ("4070", 58), ("4060 Ti", 44), ("4060", 30),
    ("3090 Ti", 80), ("3090", 71), ("3080 Ti", 68), ("3080", 60), ("3070", 41), ("3060", 26),
    ("2080 Ti", 54), ("2080", 42), ("2070", 32), ("2060", 26),
    ("H200", 989), ("H100", 989), ("H800", 989), ("A100", 312), ("A800", 312), ("L40", 181),
    ("A6000", 155), ("A40", 150), ("A5000", 111), ("A10", 125), ("L4", 121), ("V100", 125),
    ("T4", 65),
)  # fmt: skip
_SHARE = 0.35  # of the maker's rate that training reaches
_FOUR_BIT_SHARE = 0.8  # 4-bit weights are unpacked for each product
_ACTIVATION_RATE = 12e9  # one tensor after the other
_PINNED_RATE = 20e9  # bytes per second over PCIe 4.0 × 16
_PAGEABLE_RATE = 8e9
_MEMORY_RATE = 30e9  # two channels of DDR4, as Adam on the processor reaches them
_ADAM_TRAFFIC_BYTES = 28  # reads weight, gradient and two moments, writes three


@dataclass(frozen=True)
class StepTime:
    """Seconds of an optimizer step, and what they are made of; arrays in a search."""

    compute_s: Number
    offload_s: Number
    optimizer_s: Number
    activations_s: Number = 0.0

    @property
    def total_s(self) -> Number:
        """Seconds of a step: weights move beside the computation, activations do not."""
        return larger(self.compute_s, self.offload_s) + self.activations_s + self.optimizer_s

    @property
    def bound(self) -> Bound:
        """What takes most of it."""
        moved = max(self.offload_s, self.activations_s)
        if self.optimizer_s > max(self.compute_s, moved):
            return "optimizer"
        return "offload" if moved > self.compute_s else "compute"


def operations_per_token(plan: Plan) -> Number:
    """Return the floating-point operations a trained token costs."""
    shape = plan.shape
    dense = shape.parameters - shape.vocab * shape.hidden * (0 if shape.tied else 1)
    passes = 6 if plan.method == "full" else 4
    again = where(plan.checkpointing, 2, 0)
    attention = 6 * shape.layers * shape.heads * shape.head_dim * plan.block
    return (passes + again) * dense + attention * (passes + again) / 6


def card_rate(name: str) -> float | None:
    """Return the operations per second that training reaches on a card, or None if unknown."""
    plain = name.lower()
    for part, tera in _CARDS:
        if part.lower() in plain:
            laptop = 0.6 if "laptop" in plain else 1.0
            return tera * 1e12 * _SHARE * laptop
    return None


def step_time(plan: Plan, rate: float) -> StepTime:
    """Return the time of an optimizer step at ``rate`` operations per second on each device."""
    tokens = plan.tokens * plan.accumulation
    compute = tokens * operations_per_token(plan) / rate
    if plan.method == "qlora":
        compute = compute / _FOUR_BIT_SHARE
    offload: Number = 0.0
    optimizer: Number = 0.0
    kept: Number = 0.0
    if not plan.on_processor:
        if plan.offload_param == "cpu":
            bus = where(plan.pins_param, _PINNED_RATE, _PAGEABLE_RATE)
            offload = plan.accumulation * 2 * memory.weight_bytes(plan) / bus
        moved = plan.accumulation * 2 * activations.kept_bytes(plan) / _ACTIVATION_RATE
        kept = where(plan.offloads_activations, moved, 0.0)
    if plan.offload_optimizer == "cpu":
        trained = plan.trained / plan.devices
        optimizer = _ADAM_TRAFFIC_BYTES * trained / _MEMORY_RATE
        if not plan.on_processor:
            rate_of = where(plan.pins_optimizer, _PINNED_RATE, _PAGEABLE_RATE)
            optimizer = optimizer + 2 * plan.value_bytes * trained / rate_of
    return StepTime(compute, offload, optimizer, kept)
