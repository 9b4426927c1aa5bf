"""What can be changed so that a run needs less memory, from the least disruptive to the most.

A lever is one deed in words, the changes of parameters that it is, and what it does to learning.
The search for what fits and the repair after a failure pull the same ones.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from atom_gui.core.case import Case
from atom_gui.core.problems import REMOVED
from atom_gui.core.quantities import count
from atom_gui.schema.words import Text, text

_ZERO = "deepspeed.config/zero_optimization"
_DECIDED = ("train_batch_size", "train_micro_batch_size_per_gpu", "gradient_accumulation_steps")
_ADAPTER_RATE = 2e-4  # the usual one of LoRA, as in Chinese-LLaMA-Alpaca
NARROW_RANK = 16
SMALL_GROUP = 100_000_000  # elements

SAME_RESULT = text("same result")
OFFLOADED = {"device": "cpu", "pin_memory": False}


@dataclass(frozen=True)
class Lever:
    """One change for less memory.

    Attributes:
        name: stable, for files and tests.
        title: what is done.
        changes: by field, as in a problem's fix.
        learning: what it does to the result.
        disruption: how far it leads from what was asked; 1 is hardly noticed.
    """

    name: str
    title: Text
    changes: dict[str, Any]
    learning: Text
    disruption: int


def micro_batch(case: Case, micro: int, accumulation: int) -> Lever:
    """Take fewer sequences at once and more rounds for a step."""
    batch = case.config.batch
    changes: dict[str, Any] = {
        "batch.per_device_train_batch_size": micro,
        "batch.gradient_accumulation_steps": accumulation,
        **_left_to_the_run(case),
    }
    return Lever(
        "micro_batch",
        text("Micro-batch {old} → {new}, accumulation {before} → {after}",
             old=batch.per_device_train_batch_size, new=micro,
             before=batch.gradient_accumulation_steps, after=accumulation),
        changes, text("same effective batch, same result"), 1,
    )  # fmt: skip


def _left_to_the_run(case: Case) -> dict[str, Any]:
    """Numbers of the batch in DeepSpeed's file would contradict the new ones."""
    return {
        f"deepspeed.config/{key}": "auto" for key in _DECIDED if isinstance(case.zero.get(key), int)
    }


def loss_in_pieces(_: Case) -> Lever:
    """Never hold all logits."""
    return Lever("loss_in_pieces", text("Compute the loss in chunks"),
                 {"precision.loss": "chunked"}, SAME_RESULT, 1)  # fmt: skip


def fast_attention(_: Case) -> Lever:
    """Never hold all attention scores."""
    return Lever("fast_attention", text("Attention by sdpa instead of eager"),
                 {"model.attn_implementation": "sdpa"}, SAME_RESULT, 1)  # fmt: skip


def checkpointing(_: Case, *, on: bool = True) -> Lever:
    """Compute activations a second time instead of keeping them, or keep them for speed."""
    title = text("Gradient checkpointing") if on else text("No gradient checkpointing")
    return Lever("checkpointing", title, {"precision.gradient_checkpointing": on}, SAME_RESULT, 2)


def activation_offload(_: Case) -> Lever:
    """Keep activations in the computer's memory."""
    return Lever("activation_offload", text("Keep activations in RAM"),
                 {"precision.activation_offload": True}, SAME_RESULT, 3)  # fmt: skip


def unpinned(case: Case) -> Lever:
    """Do without page-locked memory."""
    changes = {
        f"{_ZERO}.offload_{what}.pin_memory": False
        for what in ("optimizer", "param")
        if case.offload(what) == "cpu"
    }
    return Lever("unpinned", text("Offload without pinned memory"), changes, SAME_RESULT, 1)


def smaller_buckets(case: Case) -> Lever:
    """Gather gradients in small pieces, with one buffer."""
    changes: dict[str, Any] = {
        f"{_ZERO}.reduce_bucket_size": "auto",
        f"{_ZERO}.overlap_comm": False,
    }
    if case.stage == 3:
        changes[f"{_ZERO}.sub_group_size"] = SMALL_GROUP
        changes[f"{_ZERO}.stage3_prefetch_bucket_size"] = "auto"
        changes[f"{_ZERO}.stage3_max_live_parameters"] = SMALL_GROUP
    return Lever("smaller_buckets", text("Smaller buckets of DeepSpeed"), changes, SAME_RESULT, 1)


def evaluation_batch(case: Case, sequences: int) -> Lever:
    """Evaluate fewer sequences at once."""
    before = case.config.batch.per_device_eval_batch_size
    return Lever(
        "evaluation_batch",
        text("Evaluation batch {old} → {new}", old=before, new=sequences),
        {"batch.per_device_eval_batch_size": sequences}, SAME_RESULT, 1,
    )  # fmt: skip


def fewer_checkpoints(_: Case, kept: int) -> Lever:
    """Keep so many checkpoints on the disk."""
    return Lever("fewer_checkpoints", text("Keep {kept} checkpoints", kept=kept),
                 {"checkpoints.save_total_limit": kept}, SAME_RESULT, 1)  # fmt: skip


def frozen(_: Case, layers: int) -> Lever:
    """Train the upper blocks only."""
    return Lever(
        "frozen", text("Freeze the embeddings and the first {layers} layers", layers=layers),
        {"adapter.frozen_layers": layers, "adapter.freeze_embeddings": True},
        text("the lower layers learn nothing"), 15,
    )  # fmt: skip


def rank(case: Case, new: int) -> Lever:
    """Take narrower adapters."""
    old = case.config.adapter.lora_rank
    return Lever("rank", text("LoRA rank {old} → {new}", old=old, new=new),
                 {"adapter.lora_rank": new, "adapter.lora_alpha": 2 * new},
                 text("learns less"), 4)  # fmt: skip


def sixteen_bits(_: Case) -> Lever:
    """Compute in bfloat16."""
    return Lever("sixteen_bits", text("bfloat16 instead of 32 bits"), {"precision.bf16": True},
                 text("hardly differs"), 3)  # fmt: skip


def load_in_sixteen_bits(_: Case) -> Lever:
    """Read the weights in 16 bits."""
    return Lever("load_in_sixteen_bits", text("Load the weights in 16 bits"),
                 {"model.torch_dtype": "bfloat16"}, SAME_RESULT, 1)  # fmt: skip


def no_workers(case: Case) -> Lever:
    """Read data in the training process itself."""
    arguments = dict(case.config.more.training_arguments)
    arguments.pop("dataloader_num_workers", None)
    return Lever("no_workers", text("No extra processes that read data"),
                 {"more.training_arguments": arguments}, SAME_RESULT, 1)  # fmt: skip


def engine(case: Case, stage: int, optimizer: str, param: str) -> Lever:
    """Choose another ZeRO stage and where it keeps what the card cannot hold."""
    changes: dict[str, Any] = {f"{_ZERO}.stage": stage}
    for what, where in (("optimizer", optimizer), ("param", param)):
        if where == "cpu" and case.offload(what) != "cpu":
            changes[f"{_ZERO}.offload_{what}"] = dict(OFFLOADED)
        elif where == "none" and case.offload(what) != "none":
            changes[f"{_ZERO}.offload_{what}"] = REMOVED
    if stage == 3:
        changes[f"{_ZERO}.sub_group_size"] = SMALL_GROUP
    return Lever("engine", _engine_title(stage, optimizer, param), changes, SAME_RESULT,
                 3 + (optimizer != "none") + (param != "none"))  # fmt: skip


def _engine_title(stage: int, optimizer: str, param: str) -> Text:
    if param == "cpu":
        return text("ZeRO-{stage} with optimizer and parameters in RAM", stage=stage)
    if optimizer == "cpu":
        return text("ZeRO-{stage} with the optimizer in RAM", stage=stage)
    if stage == 3:
        return text("ZeRO-{stage} with updates in pieces", stage=stage)
    return text("ZeRO-{stage} without offload", stage=stage)


def optimizer(case: Case, name: str) -> Lever:
    """Choose an optimizer with smaller states."""
    arguments = dict(case.config.more.training_arguments) | {"optim": name}
    changes: dict[str, Any] = {"more.training_arguments": arguments}
    if "optimizer" in case.zero:
        changes["deepspeed.config/optimizer"] = REMOVED
    if name == "adafactor":
        return Lever("adafactor", text("Adafactor instead of AdamW"), changes,
                     text("another optimizer; check the learning rate"), 6)  # fmt: skip
    return Lever("eight_bit", text("8-bit AdamW"), changes, text("hardly differs"), 5)  # fmt: skip


def block(case: Case, tokens: int, accumulation: int) -> Lever:
    """Cut the text into shorter pieces, as many tokens in each step as before."""
    changes: dict[str, Any] = {
        "batch.block_size": tokens,
        "batch.gradient_accumulation_steps": accumulation,
        **_left_to_the_run(case),
    }
    return Lever(
        "block",
        text("Shorter blocks {old} → {new}", old=count(case.derived.block_tokens),
             new=count(tokens)),
        changes, text("long passages are cut"), 8,
    )  # fmt: skip


def method(case: Case, name: str) -> Lever:
    """Train adapters instead of all weights."""
    changes: dict[str, Any] = {"adapter.method": name}
    if case.config.optimizer.learning_rate < _ADAPTER_RATE / 2:
        changes["optimizer.learning_rate"] = _ADAPTER_RATE
    if name == "qlora":
        if case.stage == 3:  # cuts weights into pieces, which 4-bit ones do not survive
            changes[f"{_ZERO}.stage"] = 2
            if case.offload("param") != "none":
                changes[f"{_ZERO}.offload_param"] = REMOVED
        return Lever(
            "qlora",
            text("QLoRA instead of full training") if case.config.adapter.method == "full"
            else text("QLoRA instead of LoRA"),
            changes, text("trains adapters beside 4-bit weights; weaker for a new vocabulary"), 25,
        )  # fmt: skip
    return Lever("lora", text("LoRA instead of full training"), changes,
                 text("trains adapters; weaker for a new vocabulary"), 20)  # fmt: skip


def together(pulled: Iterable[Lever]) -> dict[str, Any]:
    """Return the changes of several levers as one; the first that sets a field decides it."""
    changes: dict[str, Any] = {}
    for lever in pulled:
        for path, value in lever.changes.items():
            if path == "more.training_arguments" and path in changes:
                changes[path] = {**value, **changes[path]}
            else:
                changes.setdefault(path, value)
    return changes
