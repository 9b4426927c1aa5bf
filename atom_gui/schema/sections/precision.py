"""Number formats and what they save."""

from __future__ import annotations

from typing import Literal

from atom_gui.schema.parameter import Section, parameter
from atom_gui.schema.sections import sources


class PrecisionSection(Section):
    """Number formats and what they save."""

    device: Literal["auto", "cuda", "cpu"] = parameter(
        "auto",
        label="Device",
        cli="",
        help="auto uses the NVIDIA card where the training interpreter sees one.",
        time="A processor is enough for models of some million parameters, such as the demo's.",
        good="auto.",
        source="https://www.deepspeed.ai/tutorials/accelerator-setup-guide/",
    )
    bf16: bool = parameter(
        False,
        label="bfloat16",
        basic=True,
        help="16-bit mixed precision with the range of 32-bit numbers, so that it needs no loss "
        "scaling. Needs an RTX 30 card or newer, or a processor.",
        memory="Halves activations. Weights, gradients and optimizer still take 16–18 bytes per "
        "parameter, since the optimizer keeps 32-bit weights.",
        time="About twice as fast as 32 bit on a card. Slower on a processor that has no "
        "instructions for it.",
        good="On wherever the card can.",
        source=sources.training_argument("bf16"),
    )
    fp16: bool = parameter(
        False,
        label="float16",
        help="16-bit mixed precision for older cards. Numbers above 65,504 overflow: DeepSpeed "
        "scales the loss and leaves out the steps that overflow.",
        memory="The same as bfloat16.",
        time="The first steps are often left out, until the loss scale fits.",
        good="Only for cards before RTX 30. Models trained in bfloat16 may overflow.",
        source="https://www.deepspeed.ai/docs/config-json/#fp16-training-options",
    )
    bf16_full_eval: bool = parameter(
        False,
        label="Evaluate in bfloat16",
        help="Evaluations after or without training use 16-bit weights, with slightly different "
        "numbers. During training they always use the weights in training.",
        memory="2 instead of 4 bytes per parameter in such an evaluation.",
        good="On where a mere evaluation does not fit.",
        source=sources.training_argument("bf16_full_eval"),
    )
    gradient_checkpointing: bool = parameter(
        False,
        label="Gradient checkpointing",
        basic=True,
        help="Keeps only the input of each layer and computes the rest again. Transformers 5.23 "
        "and newer call it activation_checkpointing.",
        memory="2 × hidden bytes per token and layer in 16 bit: a block of 4096 in Llama-2-7B "
        "keeps 1 GiB instead of 22.8, and 0.7 GiB for the layer at work. Logits stay.",
        time="A quarter to a third more for each step.",
        good="On for 1B and more on one card; off where memory is left over.",
        source="https://arxiv.org/abs/1604.06174",
    )
