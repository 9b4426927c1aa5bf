"""What follows from the parameters: batches, steps, checkpoints. Estimates are called so."""

from __future__ import annotations

import math
from dataclasses import dataclass

from atom_gui.core.model_shape import ModelShape
from atom_gui.core.text_amount import TextAmount
from atom_gui.schema.run_config import RunConfig

_ADAM_STATE_BYTES = 12  # weights and Adam's two moments in 32 bits
_DEFAULT_BLOCK = 1024  # the article's script: min(the tokenizer's length, 1024)


@dataclass(frozen=True)
class Derived:
    """What follows from a run's parameters; None where it cannot be told beforehand.

    Attributes:
        sequences_per_step: the effective batch: micro-batch × accumulation × devices.
        block_tokens: tokens of a sequence.
        tokens_per_step: tokens of the effective batch.
        text_tokens: about how many tokens the training text has.
        blocks: about how many sequences it makes.
        steps_per_epoch: optimizer steps for all of them.
        total_steps: optimizer steps of the run.
        exact_steps: the number of steps was given, not estimated.
        warmup_steps: steps of warm-up.
        checkpoints: how often the run saves, its end included.
        checkpoints_kept: how many of them stay on the disk at once.
        checkpoint_bytes: size of one.
        evaluations: how often the run evaluates.
        trained_parameters: weights that learn.
    """

    sequences_per_step: int
    block_tokens: int
    tokens_per_step: int
    text_tokens: int | None = None
    blocks: int | None = None
    steps_per_epoch: int | None = None
    total_steps: int | None = None
    exact_steps: bool = False
    warmup_steps: int | None = None
    checkpoints: int | None = None
    checkpoints_kept: int | None = None
    checkpoint_bytes: int | None = None
    evaluations: int | None = None
    trained_parameters: int | None = None

    @property
    def warmup_share(self) -> float | None:
        """Warm-up as a share of the run; above 1 where the run ends in it."""
        if self.total_steps is None or self.warmup_steps is None:
            return None
        return self.warmup_steps / self.total_steps


def checkpoint_bytes(
    trained: int,
    *,
    stage: int,
    value_bytes: int,
    gathers: bool,
    state_bytes: float = _ADAM_STATE_BYTES,
) -> int:
    """Return the size of a checkpoint, as measured with DeepSpeed 0.19.8.

    Below stage 3 the weights lie in it twice: in DeepSpeed's own file and as safetensors. Stage 3
    writes only what the optimizer keeps, unless it gathers the weights.

    Args:
        trained: weights that learn.
        stage: of ZeRO.
        value_bytes: of a weight in the computation.
        gathers: stage 3 collects the weights to save them.
        state_bytes: of the optimizer's states and 32-bit weights, for each trained weight.
    """  # fmt: skip
    weights = 2 if stage < 3 else int(gathers)
    return round(trained * (state_bytes + weights * value_bytes))


def derive(
    config: RunConfig,
    shape: ModelShape | None,
    amount: TextAmount | None,
    *,
    stage: int = 0,
    gathers: bool = False,
) -> Derived:
    """Compute what follows from ``config`` for a model, an amount of text and a ZeRO stage."""
    batch = config.batch
    positions = shape.positions if shape else 0
    block = batch.block_size or min(_DEFAULT_BLOCK, positions or _DEFAULT_BLOCK)
    per_round = batch.per_device_train_batch_size * config.distributed.num_gpus
    sequences = per_round * batch.gradient_accumulation_steps
    tokens = blocks = per_epoch = None
    if amount is not None:
        vocab = shape.vocab if shape else 0
        tokens = amount.tokens(vocab or config.model.train_tokenizer_vocab_size or 32_000)
        blocks = max(1, round(tokens / block))
        if config.data.max_train_samples:
            blocks = min(blocks, config.data.max_train_samples)
        rounds = math.ceil(blocks / per_round)
        per_epoch = max(1, math.ceil(rounds / batch.gradient_accumulation_steps))
    total = batch.max_steps
    if total is None and per_epoch is not None and not config.data.streaming:
        total = max(1, math.ceil(per_epoch * batch.num_train_epochs))
    warmup = config.optimizer.warmup_steps
    if not warmup and total is not None:
        warmup = math.ceil(config.optimizer.warmup_ratio * total)
    trained = _trained_parameters(config, shape)
    saved = _times(config.checkpoints.save_strategy, config.checkpoints.save_steps, total,
                   per_epoch, at_end=True)  # fmt: skip
    limit = config.checkpoints.save_total_limit
    return Derived(
        sequences_per_step=sequences,
        block_tokens=block,
        tokens_per_step=sequences * block,
        text_tokens=tokens,
        blocks=blocks,
        steps_per_epoch=per_epoch,
        total_steps=total,
        exact_steps=batch.max_steps is not None,
        warmup_steps=warmup,
        checkpoints=saved,
        checkpoints_kept=min(saved, limit or saved) if saved is not None else limit,
        checkpoint_bytes=None if trained is None else checkpoint_bytes(
            trained, stage=stage, gathers=gathers,
            value_bytes=2 if config.precision.bf16 or config.precision.fp16 else 4,
        ),
        evaluations=_times(config.checkpoints.evaluation_strategy, config.checkpoints.eval_steps,
                           total, per_epoch),
        trained_parameters=trained,
    )  # fmt: skip


def _trained_parameters(config: RunConfig, shape: ModelShape | None) -> int | None:
    if shape is None:
        return None
    if config.adapter.method == "full":
        return shape.parameters - _frozen_parameters(config, shape)
    whole = sum(
        shape.vocab * shape.hidden
        for name in ("embed_tokens", "lm_head")
        if any(name in chosen for chosen in config.adapter.modules_to_save)
    )
    names = tuple(config.adapter.lora_target)
    return shape.adapter_parameters(config.adapter.lora_rank, names) + whole


def _frozen_parameters(config: RunConfig, shape: ModelShape) -> int:
    """Return the weights of frozen blocks and embeddings; a tied output freezes with them."""
    section = config.adapter
    embeddings = shape.vocab * shape.hidden
    ends = embeddings * (1 if shape.tied else 2) + shape.hidden
    block = (shape.parameters - ends) // shape.layers
    frozen = min(section.frozen_layers, shape.layers) * block
    return frozen + (embeddings if section.freeze_embeddings else 0)


def _times(
    strategy: str, interval: int, total: int | None, per_epoch: int | None, *, at_end: bool = False
) -> int | None:
    """Return how often something happens in a run of ``total`` steps."""
    if strategy == "no":
        return int(at_end)
    if total is None:
        return None
    if strategy == "epoch":
        return None if per_epoch is None else max(1, math.ceil(total / per_epoch))
    return total // interval + (1 if at_end and total % interval else 0)
