"""How the weights change."""

from __future__ import annotations

from typing import Literal

from atom_gui.schema.parameter import Section, parameter
from atom_gui.schema.sections import sources


class OptimizerSection(Section):
    """How the weights change. A DeepSpeed file that names an optimizer or a scheduler wins."""

    learning_rate: float = parameter(
        5e-5,
        label="Learning rate",
        basic=True,
        gt=0,
        le=10,
        help="Size of a step at its peak. Too high, and the loss jumps or is no number; too low, "
        "and it hardly falls.",
        good="Continued pretraining of all weights: 1e-5 to 5e-5; the article has 3e-5. LoRA: 1e-4 "
        "to 2e-4. A new small model: 1e-4 to 3e-3.",
        source=sources.SHELL_SCRIPT,
    )
    lr_scheduler_type: Literal[
        "linear",
        "cosine",
        "constant",
        "constant_with_warmup",
        "polynomial",
        "inverse_sqrt",
    ] = parameter(
        "linear",
        label="Schedule",
        help="How the learning rate falls after warm-up, where DeepSpeed's file has no scheduler. "
        "The article's files have one, WarmupDecayLR, which falls in a line to zero.",
        good="cosine or linear. constant_with_warmup where more text will follow later.",
        source=sources.training_argument("lr_scheduler_type"),
    )
    warmup_steps: int = parameter(
        0,
        label="Warm-up",
        unit="steps",
        basic=True,
        ge=0,
        help="Steps during which the learning rate rises to its peak. DeepSpeed's WarmupDecayLR "
        "rises by a logarithm, fast at first.",
        good="1–5 % of the run. The article has 10000: with its sample text the run ends after 8 "
        "steps, at less than a quarter of its learning rate.",
        source="https://www.deepspeed.ai/docs/config-json/#scheduler-parameters",
    )
    warmup_ratio: float = parameter(
        0.0,
        label="Warm-up share",
        ge=0,
        lt=1,
        help="Warm-up as a share of all steps, where no number of steps is given.",
        good="0.01–0.05.",
        source=sources.training_argument("warmup_ratio", "4.57.1"),
    )
    weight_decay: float = parameter(
        0.0,
        label="Weight decay",
        ge=0,
        le=1,
        help="Pulls the weights towards zero. An optimizer in DeepSpeed's file applies it to all "
        "weights; without one, biases and norms are left out.",
        good="0 to 0.1. Llama 2 had 0.1.",
        source=sources.LLAMA_2_PAPER,
    )
    adam_beta1: float = parameter(
        0.9,
        label="Adam beta 1",
        ge=0,
        lt=1,
        help="Share of the old mean of the gradient that each step keeps.",
        good="0.9.",
        source="https://arxiv.org/abs/1412.6980",
    )
    adam_beta2: float = parameter(
        0.999,
        label="Adam beta 2",
        ge=0,
        lt=1,
        help="Share of the old mean of the squared gradient that each step keeps.",
        good="0.999, or 0.95 as in Llama 2 for long pretraining with large batches: it recovers "
        "sooner from a jump of the loss.",
        source=sources.LLAMA_2_PAPER,
    )
    adam_epsilon: float = parameter(
        1e-8,
        label="Adam epsilon",
        gt=0,
        le=1,
        help="Keeps Adam from dividing by zero.",
        good="1e-8. Llama 2 had 1e-5.",
        source=sources.LLAMA_2_PAPER,
    )
    max_grad_norm: float = parameter(
        1.0,
        label="Gradient clipping",
        ge=0,
        le=1e6,
        help="Gradients longer than this are shortened to it. 0: never.",
        good="1.0. If the gradient norm stays far above it, lower the learning rate.",
        source=sources.training_argument("max_grad_norm"),
    )
