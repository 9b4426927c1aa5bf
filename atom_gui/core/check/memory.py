"""Rules about memory: what is known to fail before it starts. Sizes are lower bounds.

Sources: DeepSpeed's runtime (zero/stage_1_and_2.py, stage3.py: 16 bytes a parameter for weights,
gradients, fp32 master and Adam), Transformers' loss (loss/loss_utils.py: 14 bytes a token and
vocabulary entry), Llama's block (20h + 4kv + 8f bytes a token in 16 bits).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from atom_gui.core.check.case import Case, Rule
from atom_gui.core.machine import Card
from atom_gui.core.model_shape import ModelShape
from atom_gui.core.problems import Problem
from atom_gui.core.quantities import count, memory
from atom_gui.schema.words import text
from atom_gui.schema.zero import version_tuple

_LOSS_BYTES = 14  # per token and vocabulary entry: logits, their fp32 copy, softmax, gradients
_EVALUATION_BYTES = 10
_MASTER_AND_ADAM = 12  # a copy in 32 bits and Adam's two moments
_OFFLOAD_BUFFERS = 6
_SHORTEST_BLOCK = 128
_ADAPTER_RATE = 2e-4  # the usual one of LoRA, as in Chinese-LLaMA-Alpaca
_QLORA_BYTES = 0.58  # a 4-bit weight, its quantized constants, and the layers that stay whole
# A card also holds the CUDA context, the desktop and what fragmentation wastes.
_TIGHT_SHARE = 0.88
_PAGED = 2  # beyond this multiple of the memory no page file makes a run bearable


def activation_bytes(shape: ModelShape, sequences: int, block: int, *, checkpointing: bool,
                     sixteen_bits: bool) -> int:  # fmt: skip
    """Return what a micro-batch keeps between forward and backward, without the loss.

    Args:
        shape: of the model.
        sequences: of the micro-batch.
        block: tokens of a sequence.
        checkpointing: only the inputs of the layers are kept, and one layer is computed anew.
        sixteen_bits: mixed precision.
    """
    of_block = 20 * shape.hidden + 4 * shape.kv_heads * shape.head_dim + 8 * shape.ffn
    per_token = shape.layers * of_block
    if checkpointing:
        per_token = 2 * shape.hidden * shape.layers + of_block
    return sequences * block * per_token * (1 if sixteen_bits else 2)


def loss_bytes(case: Case, shape: ModelShape, sequences: int, block: int) -> int:
    """Return what the loss of a micro-batch takes at its peak."""
    if case.config.more.training_arguments.get("use_liger_kernel"):
        return 4 * shape.vocab * shape.hidden  # computed in pieces; the output's gradient stays
    return _LOSS_BYTES * sequences * block * shape.vocab


def _master_and_moments(case: Case) -> int:
    """Return the bytes a trained weight has besides itself and its gradient."""
    optimizer = str(case.config.more.training_arguments.get("optim", ""))
    bf16 = case.zero_section("bf16")
    if bf16.get("bf16_master_weights_and_grads") and bf16.get("bf16_optimizer_states"):
        return 6
    if case.zero.get("optimizer") is None and "8bit" in optimizer:
        return 6
    if case.zero.get("optimizer") is None and optimizer in ("adafactor", "sgd"):
        return 4
    return _MASTER_AND_ADAM


def state_bytes_on_card(case: Case, shape: ModelShape) -> int:
    """Return weights, gradients and optimizer states on one card, at the least."""
    trained = case.derived.trained_parameters or shape.parameters
    devices, stage = max(1, case.devices), case.stage
    in_memory = case.offload("optimizer") != "none"
    weights = _weight_bytes(case, shape, trained)
    if stage == 3:
        weights = 0 if case.offload("param") != "none" else weights // devices
    gradients = 0 if in_memory and stage >= 2 else 2 * trained // (devices if stage >= 2 else 1)
    states = _master_and_moments(case) * trained // (devices if stage >= 1 else 1)
    return weights + gradients + (0 if in_memory and stage >= 1 else states)


def _weight_bytes(case: Case, shape: ModelShape, trained: int) -> int:
    method, size = case.config.adapter.method, shape.parameters
    if method == "full":
        return 2 * size
    return int(size * (_QLORA_BYTES if method == "qlora" else 2)) + 2 * trained


def state_bytes_in_memory(case: Case, shape: ModelShape) -> int:
    """Return what offload puts into the computer's memory, at the least."""
    if case.stage == 0:
        return 0
    trained = case.derived.trained_parameters or shape.parameters
    total = 0
    if case.offload("optimizer") == "cpu":
        # Master and moments, a gradient in 32 bits and the copy of the weights that goes back.
        total += (_master_and_moments(case) + _OFFLOAD_BUFFERS) * trained
        if case.stage < 3 and case.config.batch.gradient_accumulation_steps > 1:
            total += 2 * trained
    if case.stage == 3 and case.offload("param") == "cpu":
        total += _weight_bytes(case, shape, trained)
    return total


def pinned_bytes(case: Case, shape: ModelShape) -> int:
    """Return the page-locked memory of offload; PyTorch rounds each piece up to a power of two."""

    def rounded(size: int) -> int:
        return 1 << max(0, size - 1).bit_length()

    if case.stage == 0:
        return 0
    total, trained = 0, case.derived.trained_parameters or shape.parameters
    if _pins(case, "optimizer"):
        if case.stage == 3:  # by sub-group, so hardly rounded; the master copy is not pinned
            total += 6 * trained
        else:
            total += 2 * rounded(4 * trained) + rounded(2 * trained)
    if case.stage == 3 and _pins(case, "param"):
        total += rounded(_weight_bytes(case, shape, trained))
    return total


def _pins(case: Case, what: str) -> bool:
    """Tell whether ``optimizer`` or ``param`` goes to page-locked memory."""
    section = case.zero_section("zero_optimization").get(f"offload_{what}")
    if not isinstance(section, dict) or case.offload(what) != "cpu":
        return False
    # The default became true in 0.19.5 (PR 8207).
    by_default = version_tuple(case.deepspeed_version) >= (0, 19, 5)
    return bool(section.get("pin_memory", by_default))


def method_fix(case: Case) -> dict[str, Any]:
    """Return the changes that make a run train adapters beside 4-bit weights instead."""
    if not case.continues_a_model or case.config.adapter.method == "qlora":
        return {}
    fix: dict[str, Any] = {"adapter.method": "qlora"}
    if case.config.optimizer.learning_rate < _ADAPTER_RATE / 2:
        fix["optimizer.learning_rate"] = _ADAPTER_RATE
    if case.stage == 3:  # cuts weights into pieces, which 4-bit ones do not survive
        fix["deepspeed.config/zero_optimization.stage"] = 2
    return fix


def _states_to_come(case: Case, shape: ModelShape, card_bytes: int) -> int:
    """Return the states on the card, or those of qlora where only that can fit."""
    states = state_bytes_on_card(case, shape)
    if states <= card_bytes:
        return states
    adapters = shape.adapter_parameters(case.config.adapter.lora_rank)
    return int(shape.parameters * _QLORA_BYTES + 16 * adapters)


def micro_batch_fits_the_card(case: Case) -> Iterator[Problem]:
    """Activations and the loss of one micro-batch must fit beside the weights."""
    shape, card = case.shape, case.card
    if shape is None or card is None or not case.config.checkpoints.do_train:
        return
    batch, checkpointing = case.config.batch, case.config.precision.gradient_checkpointing
    block = case.derived.block_tokens
    states = _states_to_come(case, shape, card.memory_bytes)
    room = card.memory_bytes - states

    def needed(sequences: int, kept: bool, length: int = block) -> int:
        return loss_bytes(case, shape, sequences, length) + activation_bytes(
            shape, sequences, length, checkpointing=kept, sixteen_bits=case.sixteen_bits
        )

    micro = batch.per_device_train_batch_size
    safe = int(_TIGHT_SHARE * card.memory_bytes) - states
    if needed(micro, checkpointing) <= safe:
        return
    product = micro * batch.gradient_accumulation_steps
    fitting = [size for size in range(1, micro + 1)
               if product % size == 0 and needed(size, True) <= safe]  # fmt: skip
    if not fitting:
        shorter = block // 2
        while shorter >= _SHORTEST_BLOCK and needed(1, True, shorter) > safe:
            shorter //= 2
        yield _block_is_too_long(card, states + needed(1, True), block, shorter)
        return
    best = max(fitting)
    make = Problem.error if needed(micro, checkpointing) > room else Problem.warning
    where = (
        text("{room} are left on {card}", room=memory(room), card=card.name)
        if state_bytes_on_card(case, shape) <= card.memory_bytes
        else text("{room} would be left on {card} beside weights of 4 bits",
                  room=memory(room), card=card.name)
    )  # fmt: skip
    yield make(
        text("A micro-batch of {micro} × {block} tokens needs at least {activations} for "
             "activations and {loss} for the loss; {where}. With "
             "{best} × {accumulation} the step stays as large.",
             micro=micro, block=count(block),
             activations=memory(activation_bytes(shape, micro, block, checkpointing=checkpointing,
                                                 sixteen_bits=case.sixteen_bits)),
             loss=memory(loss_bytes(case, shape, micro, block)), where=where,
             best=best, accumulation=product // best),
        "batch.per_device_train_batch_size", "batch.gradient_accumulation_steps",
        "precision.gradient_checkpointing",
        fix={
            "batch.per_device_train_batch_size": best,
            "batch.gradient_accumulation_steps": product // best,
            "precision.gradient_checkpointing": True,
        },
    )  # fmt: skip


def _block_is_too_long(card: Card, needed: int, block: int, shorter: int) -> Problem:
    """Tell that not even one sequence fits; nothing but shorter blocks is left to try."""
    make = Problem.error if needed > card.memory_bytes else Problem.warning
    return make(
        text("Even one sequence of {block} tokens with gradient checkpointing needs at least "
             "{needed} of the {has} of {card}. Shorter blocks need less.",
             block=count(block), needed=memory(needed), has=memory(card.memory_bytes),
             card=card.name),
        "batch.block_size", "batch.per_device_train_batch_size",
        fix={"batch.block_size": shorter, "batch.per_device_train_batch_size": 1,
             "precision.gradient_checkpointing": True} if shorter >= _SHORTEST_BLOCK else {},
    )  # fmt: skip


def states_fit_the_card(case: Case) -> Iterator[Problem]:
    """Weights, gradients and optimizer states are there whatever the batch."""
    shape, card = case.shape, case.card
    if shape is None or card is None or not case.config.checkpoints.do_train:
        return
    needed = state_bytes_on_card(case, shape)
    if needed <= card.memory_bytes:
        return
    yield Problem.error(
        text("Weights, gradients and optimizer states take at least {needed} on the card; {card} "
             "has {has}. No batch size helps: offload the optimizer, train adapters, or take a "
             "smaller model.",
             needed=memory(needed), card=card.name, has=memory(card.memory_bytes)),
        "adapter.method", "deepspeed.config/zero_optimization", fix=method_fix(case),
    )  # fmt: skip


def offload_fits_the_memory(case: Case) -> Iterator[Problem]:
    """What leaves the card must have somewhere to go."""
    shape = case.shape
    if shape is None or not case.config.checkpoints.do_train:
        return
    needed, has = state_bytes_in_memory(case, shape), case.machine.ram_bytes
    if needed <= 0.9 * has:
        return
    make = Problem.error if needed > _PAGED * has else Problem.warning
    yield make(
        text("Offload puts at least {needed} into the computer's memory, which has {has}. "
             "Full training of {billions} billion parameters needs that much whatever the stage.",
             needed=memory(needed), has=memory(has), billions=f"{shape.parameters / 1e9:.1f}"),
        "adapter.method", "deepspeed.config/zero_optimization.offload_optimizer",
        fix=method_fix(case),
    )  # fmt: skip


def pinned_memory_fits(case: Case) -> Iterator[Problem]:
    """Page-locked memory cannot be moved to the page file."""
    shape = case.shape
    if shape is None or not case.config.checkpoints.do_train:
        return
    needed, has = pinned_bytes(case, shape), case.machine.ram_bytes
    if needed <= 0.75 * has:
        return
    fix = {
        f"deepspeed.config/zero_optimization.offload_{what}.pin_memory": False
        for what in ("optimizer", "param")
        if _pins(case, what)
    }
    yield Problem.warning(
        text("Pinned memory of about {needed} is asked for, since each piece is rounded up to a "
             "power of two; the computer has {has}, and pinned memory cannot go to the page file.",
             needed=memory(needed), has=memory(has)),
        "deepspeed.config/zero_optimization.offload_optimizer.pin_memory", fix=fix,
    )  # fmt: skip


def evaluation_fits_the_card(case: Case) -> Iterator[Problem]:
    """An evaluation computes the logits of its whole batch."""
    shape, card = case.shape, case.card
    if shape is None or card is None or not case.evaluates:
        return
    batch, block = case.config.batch, case.derived.block_tokens
    sequences = batch.per_device_eval_batch_size
    needed = _EVALUATION_BYTES * sequences * block * shape.vocab
    if needed <= 0.5 * card.memory_bytes:
        return
    fitting = max(1, int(0.1 * card.memory_bytes / (_EVALUATION_BYTES * block * shape.vocab)))
    if fitting >= sequences:
        return  # one sequence: the training's own rules speak of blocks that are too long
    yield Problem.warning(
        text("An evaluation of {sequences} × {block} tokens takes about {needed} for its logits "
             "alone; {card} has {has}. Usual here: {usual}.",
             sequences=sequences, block=count(block), needed=memory(needed), card=card.name,
             has=memory(card.memory_bytes), usual=fitting),
        "batch.per_device_eval_batch_size",
        fix={"batch.per_device_eval_batch_size": fitting},
    )  # fmt: skip


RULES: tuple[Rule, ...] = (
    micro_batch_fits_the_card,
    states_fit_the_card,
    offload_fits_the_memory,
    pinned_memory_fits,
    evaluation_fits_the_card,
)
