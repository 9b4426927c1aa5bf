"""Rules about number formats and devices."""

from __future__ import annotations

from collections.abc import Iterator

from atom_gui.core.case import Case, Rule
from atom_gui.core.problems import Problem
from atom_gui.core.quantities import GIB, memory
from atom_gui.schema.words import text

_BF16_CAPABILITY = (8, 0)  # Ampere: CUDA programming guide, table of arithmetic by capability


def precision_is_one(case: Case) -> Iterator[Problem]:
    """Two 16-bit formats exclude each other."""
    if case.config.precision.bf16 and case.config.precision.fp16:
        yield Problem.error(
            text("bfloat16 and float16 are both on; choose one."),
            "precision.bf16", "precision.fp16", fix={"precision.fp16": False},
        )  # fmt: skip


def float16_has_a_card(case: Case) -> Iterator[Problem]:
    """A processor does not train in float16."""
    if case.config.precision.fp16 and case.on_processor:
        yield Problem.error(
            text("float16 does not train on a processor; use bfloat16."),
            "precision.fp16", fix={"precision.fp16": False, "precision.bf16": True},
        )  # fmt: skip


def bfloat16_suits_the_card(case: Case) -> Iterator[Problem]:
    """Cards before the RTX 30 series have no bfloat16."""
    card = case.card
    if not case.config.precision.bf16 or card is None or card.capability is None:
        return
    if tuple(card.capability) < _BF16_CAPABILITY:
        yield Problem.error(
            text("{card} has compute capability {capability}; bfloat16 needs 8.0 (RTX 30 series) "
                 "or newer. Use float16.", card=card.name,
                 capability=".".join(map(str, card.capability))),
            "precision.bf16", fix={"precision.bf16": False, "precision.fp16": True},
        )  # fmt: skip


def float16_is_the_second_choice(case: Case) -> Iterator[Problem]:
    """Where bfloat16 works, float16 only brings overflow."""
    card = case.card
    if not case.config.precision.fp16 or card is None or card.capability is None:
        return
    if tuple(card.capability) >= _BF16_CAPABILITY:
        yield Problem.advice(
            text("{card} can do bfloat16, which never overflows and takes the same memory.",
                 card=card.name),
            "precision.fp16", fix={"precision.fp16": False, "precision.bf16": True},
        )  # fmt: skip


def large_models_use_16_bits(case: Case) -> Iterator[Problem]:
    """In 32 bits weights, gradients and activations take twice the memory."""
    shape = case.shape
    if shape is None or case.sixteen_bits or case.on_processor or shape.parameters < 5e8:
        return
    yield Problem.warning(
        text("Without a 16-bit format the weights alone take {bytes} on the card, twice as much as "
             "needed.", bytes=memory(4 * shape.parameters)),
        "precision.bf16", fix={"precision.bf16": True},
    )  # fmt: skip


def weights_load_into_memory(case: Case) -> Iterator[Problem]:
    """Weights are read into the computer's memory before they go to the card."""
    shape, dtype = case.shape, case.config.model.torch_dtype
    if shape is None or not case.continues_a_model or dtype != "float32":
        return
    needed = 4 * shape.parameters
    if needed > case.machine.ram_bytes - 4 * GIB:
        yield Problem.warning(
            text("Loaded as 32-bit floats the weights take {needed}; this computer has {ram} of "
                 "memory. Load them as they are stored.",
                 needed=memory(needed), ram=memory(case.machine.ram_bytes)),
            "model.torch_dtype", fix={"model.torch_dtype": "auto"},
        )  # fmt: skip


def float16_weights_are_not_trained_bare(case: Case) -> Iterator[Problem]:
    """Pure float16 weights lose small changes and overflow."""
    if case.config.model.torch_dtype != "float16" or case.sixteen_bits:
        return
    if case.config.adapter.method == "full":
        yield Problem.warning(
            text("Weights in float16 without mixed precision lose small changes and overflow. Turn "
                 "bfloat16 or float16 on, or load them as 32-bit floats."),
            "model.torch_dtype", "precision.bf16", fix={"model.torch_dtype": None},
        )  # fmt: skip


def evaluation_format_follows(case: Case) -> Iterator[Problem]:
    """bf16_full_eval without bf16 changes the numbers of the evaluation only."""
    precision = case.config.precision
    if precision.bf16_full_eval and precision.fp16:
        yield Problem.warning(
            text("The run trains in float16 but would evaluate in bfloat16."),
            "precision.bf16_full_eval", fix={"precision.bf16_full_eval": False},
        )  # fmt: skip


def the_card_is_there(case: Case) -> Iterator[Problem]:
    """A run that asks for a card needs one."""
    if case.config.precision.device == "cuda" and not case.machine.cards:
        yield Problem.warning(
            text("The device is cuda, but no NVIDIA card was found: either there is none, or its "
                 "driver is not installed."), "precision.device", fix={"precision.device": "auto"},
        )  # fmt: skip


def large_models_have_a_card(case: Case) -> Iterator[Problem]:
    """Training billions of weights on a processor takes years."""
    shape = case.shape
    if shape is None or shape.parameters < 5e8 or case.machine.cards:
        return
    yield Problem.warning(
        text("No NVIDIA card was found. A model of {billions} billion parameters cannot be trained "
             "on a processor in any reasonable time.", billions=f"{shape.parameters / 1e9:.1f}"),
        "precision.device",
    )  # fmt: skip


def devices_are_possible(case: Case) -> Iterator[Problem]:
    """DeepSpeed on Windows drives one device."""
    if case.machine.windows and case.devices > 1:
        yield Problem.error(
            text("DeepSpeed on Windows trains on one device; use WSL2 for several."),
            "distributed.num_gpus", fix={"distributed.num_gpus": 1},
        )  # fmt: skip


def devices_are_there(case: Case) -> Iterator[Problem]:
    """As many cards as devices."""
    cards = len(case.machine.cards)
    if case.devices > 1 and not case.on_processor and 0 < cards < case.devices:
        yield Problem.error(
            text("{devices} devices are asked for, and {cards} NVIDIA cards were found.",
                 devices=case.devices, cards=cards),
            "distributed.num_gpus", fix={"distributed.num_gpus": cards},
        )  # fmt: skip


def time_limit_is_in_seconds(case: Case) -> Iterator[Problem]:
    """The article's 18000000 was meant as milliseconds; it is seconds."""
    limit_s = case.config.distributed.ddp_timeout
    if limit_s > 86_400:
        yield Problem.warning(
            text("ddp_timeout is in seconds: {limit} are {days} days, so a device that hangs is "
                 "never noticed. Usual: 1800.",
                 limit=f"{limit_s:,}", days=f"{limit_s / 86_400:,.0f}"),
            "distributed.ddp_timeout", fix={"distributed.ddp_timeout": 1800},
        )  # fmt: skip


def unused_parameters_are_found_anyway(case: Case) -> Iterator[Problem]:
    """An option of PyTorch's own distribution."""
    if case.config.distributed.ddp_find_unused_parameters is not None:
        yield Problem.advice(
            text("ddp_find_unused_parameters has no effect: DeepSpeed takes the place of PyTorch's "
                 "own distribution."),
            "distributed.ddp_find_unused_parameters",
            fix={"distributed.ddp_find_unused_parameters": None},
        )  # fmt: skip


RULES: tuple[Rule, ...] = (
    precision_is_one,
    float16_has_a_card,
    bfloat16_suits_the_card,
    float16_is_the_second_choice,
    large_models_use_16_bits,
    weights_load_into_memory,
    float16_weights_are_not_trained_bare,
    evaluation_format_follows,
    the_card_is_there,
    large_models_have_a_card,
    devices_are_possible,
    devices_are_there,
    time_limit_is_in_seconds,
    unused_parameters_are_found_anyway,
)
