"""Number formats and what they save."""

from __future__ import annotations

from typing import Literal

from atom_gui.schema.parameter import Section, parameter
from atom_gui.schema.sections import sources

_MOST_GIB = 1e9


def budget_bytes(gib: float | None) -> int | None:
    """Return a memory budget in bytes, whole pages of it; None where there is none."""
    return None if gib is None else int(min(gib, _MOST_GIB) * 2**30) // 4096 * 4096


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
    loss: Literal["whole", "chunked", "liger"] = parameter(
        "whole",
        label="Loss",
        cli="",
        help="How the loss is computed. whole: with the logits of all tokens at once, as "
        "Transformers does. chunked: over 64 MiB of logits at a time, with the same result. liger: "
        "by the kernels of the liger-kernel package, which it needs besides Triton and a card.",
        memory="whole takes 12–14 bytes per token and vocabulary entry: 1.5 GiB for a block of "
        "4096 with 32,000 tokens, 6 GiB with 128,000. chunked takes 0.1–0.3 GiB, and where the "
        "output layer learns in bfloat16 up to a tenth of whole besides.",
        time="chunked takes as long as whole.",
        good="chunked for a large vocabulary, a long block or a large micro-batch.",
        source="https://arxiv.org/abs/2410.10989",
    )
    activation_offload: bool = parameter(
        False,
        label="Activations in RAM",
        cli="",
        help="Moves what the layers keep for the backward pass from the card to RAM, and back when "
        "it is needed. With gradient checkpointing only the layers' inputs move.",
        memory="On the card nearly all activations but those of the layer at work; in RAM the "
        "same amount more, page-locked.",
        time="With gradient checkpointing up to a tenth more. Without it the card waits for the "
        "bus.",
        good="Together with gradient checkpointing, when long blocks still do not fit.",
        source="https://docs.pytorch.org/docs/stable/autograd.html"
        "#torch.autograd.graph.save_on_cpu",
    )
    expandable_segments: bool = parameter(
        True,
        label="Expandable segments",
        cli="",
        help="Lets PyTorch grow its pieces of GPU memory instead of taking new ones. Acts on Linux "
        "only; a PYTORCH_CUDA_ALLOC_CONF in the environment wins.",
        memory="3–15% of the card that would be lost in gaps.",
        good="On. Off where the driver refuses it, as some in WSL2 do.",
        source="https://docs.pytorch.org/docs/stable/notes/cuda.html"
        "#optimizing-memory-usage-with-pytorch-alloc-conf",
    )
    gpu_budget_gib: float | None = parameter(
        None,
        label="GPU memory budget",
        cli="",
        unit="GiB",
        gt=0,
        help="The most of each card that PyTorch may take; beyond it the run fails as if the card "
        "were full. The CUDA context, about half a GiB, comes on top.",
        good="Empty. A number leaves room for other programs, or tries what a smaller card can do.",
        source="https://docs.pytorch.org/docs/stable/generated/"
        "torch.cuda.memory.set_per_process_memory_fraction.html",
    )
    ram_budget_gib: float | None = parameter(
        None,
        label="RAM budget",
        cli="",
        unit="GiB",
        gt=0,
        help="The most RAM that each training process may take; beyond it the run fails as if the "
        "computer were full. Acts on Linux and Windows. Libraries' files do not count; PyTorch and "
        "DeepSpeed alone take about half a GiB.",
        good="Empty. A number leaves room for other programs, or tries what a smaller computer can "
        "do.",
        source="https://man7.org/linux/man-pages/man2/getrlimit.2.html",
    )
