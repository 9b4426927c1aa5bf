"""Rules about what learns, and how fast."""

from __future__ import annotations

from collections.abc import Iterator

from atom_gui.core.case import Case, Rule
from atom_gui.core.problems import Problem
from atom_gui.schema.sections.adapter import needs_a_model
from atom_gui.schema.words import text

# Peak learning rates that people use: Llama-2's pretraining 3e-4, continued pretraining of all
# weights 1e-5 to 5e-5 (the article: 3e-5), LoRA 1e-4 to 2e-4 (Chinese-LLaMA-Alpaca).
_FULL_RATES = (1e-7, 2e-4)
_ADAPTER_RATES = (1e-5, 2e-3)
_NEW_RATES = (1e-6, 1e-2)


def adapters_have_weights_to_adapt(case: Case) -> Iterator[Problem]:
    """An adapter corrects what a model knows; a new model knows nothing."""
    if case.config.adapter.method != "full" and not case.continues_a_model:
        yield Problem.error(
            needs_a_model(case.config.adapter.method),
            "adapter.method", "model.model_name_or_path", fix={"adapter.method": "full"},
        )  # fmt: skip


def four_bit_weights_stay_whole(case: Case) -> Iterator[Problem]:
    """ZeRO-3 cuts weights into pieces, which 4-bit ones do not survive."""
    if case.config.adapter.method == "qlora" and case.stage == 3:
        yield Problem.error(
            text("qlora does not go with ZeRO stage 3: its 4-bit weights cannot be partitioned. "
                 "Use stage 2 or lora."),
            "adapter.method", "deepspeed.config/zero_optimization.stage",
            fix={"deepspeed.config/zero_optimization.stage": 2},
        )  # fmt: skip


def four_bit_weights_need_a_card(case: Case) -> Iterator[Problem]:
    """On a processor 4-bit weights are unpacked for each use."""
    if case.config.adapter.method == "qlora" and case.on_processor:
        yield Problem.warning(
            text("qlora on the processor is very slow: it is made for NVIDIA cards. Use lora "
                 "there."), "adapter.method", "precision.device", fix={"adapter.method": "lora"},
        )  # fmt: skip


def adapter_strength_is_usual(case: Case) -> Iterator[Problem]:
    """Alpha over rank multiplies what was learned."""
    adapter = case.config.adapter
    if adapter.method == "full":
        return
    strength = adapter.lora_alpha / adapter.lora_rank
    if not 0.25 <= strength <= 8:
        yield Problem.advice(
            text("LoRA alpha {alpha} at rank {rank} multiplies what is learned by {strength}. "
                 "Usual: 1 to 4.", alpha=adapter.lora_alpha, rank=adapter.lora_rank,
                 strength=f"{strength:.3g}"),
            "adapter.lora_alpha", "adapter.lora_rank",
            fix={"adapter.lora_alpha": min(4096, 2 * adapter.lora_rank)},
        )  # fmt: skip


def learning_rate_suits_the_method(case: Case) -> Iterator[Problem]:
    """A rate far outside what works destroys a model, or teaches it nothing."""
    rate = case.config.optimizer.learning_rate
    if not case.config.checkpoints.do_train:
        return
    if case.config.adapter.method != "full":
        (low, high), usual, what = _ADAPTER_RATES, 2e-4, text("adapters")
    elif case.continues_a_model:
        (low, high), usual, what = _FULL_RATES, 3e-5, text("all weights of a trained model")
    else:
        (low, high), usual, what = _NEW_RATES, 3e-4, text("a new model")
    if rate > high:
        yield Problem.warning(
            text("A learning rate of {rate} is far too high for {what}: the loss would jump and "
                 "what the model knows would be lost. Usual: about {usual}.",
                 rate=f"{rate:g}", what=what, usual=f"{usual:g}"),
            "optimizer.learning_rate", fix={"optimizer.learning_rate": usual},
        )  # fmt: skip
    elif rate < low:
        yield Problem.warning(
            text("A learning rate of {rate} is far too low for {what}: the loss would hardly move. "
                 "Usual: about {usual}.", rate=f"{rate:g}", what=what, usual=f"{usual:g}"),
            "optimizer.learning_rate", fix={"optimizer.learning_rate": usual},
        )  # fmt: skip


def moments_look_back_enough(case: Case) -> Iterator[Problem]:
    """Adam's second moment remembers longer than its first."""
    optimizer = case.config.optimizer
    if optimizer.adam_beta2 < optimizer.adam_beta1:
        yield Problem.warning(
            text("Adam beta 2 ({second}) is smaller than beta 1 ({first}): the steps would swing. "
                 "Usual: 0.95 to 0.999.", second=f"{optimizer.adam_beta2:g}",
                 first=f"{optimizer.adam_beta1:g}"),
            "optimizer.adam_beta2", fix={"optimizer.adam_beta2": 0.999},
        )  # fmt: skip


def gradients_are_clipped(case: Case) -> Iterator[Problem]:
    """One bad document can throw a large model off its way."""
    shape = case.shape
    if case.config.optimizer.max_grad_norm == 0 and shape and shape.parameters > 5e8:
        yield Problem.advice(
            text("Without gradient clipping one bad document can throw a large model off. "
                 "Usual: 1."), "optimizer.max_grad_norm", fix={"optimizer.max_grad_norm": 1.0},
        )  # fmt: skip


RULES: tuple[Rule, ...] = (
    adapters_have_weights_to_adapt,
    four_bit_weights_stay_whole,
    four_bit_weights_need_a_card,
    adapter_strength_is_usual,
    learning_rate_suits_the_method,
    moments_look_back_enough,
    gradients_are_clipped,
)
