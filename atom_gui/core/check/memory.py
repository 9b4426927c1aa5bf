"""Rules about memory: what the forecast says will not fit, and what to change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from atom_gui.core.case import Case, Rule
from atom_gui.core.forecast import levers, limits_of, memory, verdict_of
from atom_gui.core.forecast.activations import (
    evaluation_bytes,
    kept_bytes,
    loss_backward_bytes,
    work_bytes,
)
from atom_gui.core.forecast.plan import Plan, plan_of
from atom_gui.core.machine import Card, typical_use
from atom_gui.core.problems import Problem
from atom_gui.core.quantities import count
from atom_gui.core.quantities import memory as size
from atom_gui.schema.words import text

_SHORTEST_BLOCK = 128
_PAGED = 2  # beyond this multiple of the memory no page file makes a run bearable
_PINNED_SHARE = 0.75


def _plan(case: Case) -> Plan | None:
    return plan_of(case) if case.config.checkpoints.do_train else None


def _at_peak(needs: memory.Needs, resource: memory.Resource) -> memory.Parts:
    return max((both[resource] for both in needs.values()), key=lambda parts: sum(parts.values()))


def _share_of_card(case: Case, plan: Plan) -> float:
    """Return what a run needs of the card as a share of it, the desktop included."""
    others, capacity = limits_of(case, typical_use(case.machine))["gpu"]
    return float(sum(_at_peak(memory.needs(plan), "gpu").values()) + others) / capacity


def _share_of_update(case: Case, plan: Plan) -> float:
    """Return what the card holds at an update as a share of it: no batch makes it smaller."""
    return _share_of_card(case, replace(plan, micro=1, block=1, eval_sequences=1))


def _states(plan: Plan) -> float:
    """Return weights, gradients and optimizer states on the card, whatever the batch."""
    update = memory.needs(plan)["first_step"]["gpu"]
    return float(sum(update.get(name, 0) for name in ("weights", "gradients", "optimizer")))


def method_fix(case: Case) -> dict[str, Any]:
    """Return the changes that make a run train adapters beside 4-bit weights instead."""
    if not case.continues_a_model or case.config.adapter.method == "qlora":
        return {}
    return levers.method(case, "qlora").changes


def _trainable(case: Case, plan: Plan, card: Card) -> Plan:
    """Return the run, or that of 4-bit weights where only those can fit the card."""
    if _share_of_update(case, plan) <= 1 or case.shape is None:
        return plan
    trained = case.shape.adapter_parameters(case.config.adapter.lora_rank)
    return replace(plan, method="qlora", trained=trained, stage=min(plan.stage, 2),
                   adapters=tuple(case.shape.linear_sizes()), offload_param="none")  # fmt: skip


def micro_batch_fits_the_card(case: Case) -> Iterator[Problem]:
    """Activations and the loss of one micro-batch must fit beside the weights."""
    asked, card = _plan(case), case.card
    if asked is None or card is None:
        return
    plan = _trainable(case, asked, card)
    micro, product = asked.micro, asked.micro * asked.accumulation

    def fits(**changes: Any) -> bool:
        changed = replace(plan, **changes)
        share = _share_of_card(case, changed)
        # What an update takes is no fault of the batch.
        return verdict_of("gpu", share, changed) == "fits" or share <= _share_of_update(
            case, changed
        )

    if fits():
        return

    def fitting(**changes: Any) -> list[int]:
        return [
            each for each in range(1, micro + 1)
            if product % each == 0
            and fits(micro=each, accumulation=product // each, checkpointing=True, **changes)
        ]  # fmt: skip

    in_pieces = not fitting()
    sizes = fitting(loss_in_pieces=True) if in_pieces else fitting()
    if not sizes:
        shorter = plan.block // 2
        while shorter >= _SHORTEST_BLOCK and not fits(
            micro=1, block=shorter, checkpointing=True, loss_in_pieces=True
        ):
            shorter //= 2
        if _share_of_update(case, plan) <= 1:
            yield _block_is_too_long(case, replace(plan, micro=1, checkpointing=True), card,
                                     shorter)  # fmt: skip
        return
    best = max(sizes)
    make = Problem.error if _share_of_card(case, plan) > 1 else Problem.warning
    room = card.memory_bytes - _states(plan)
    where = (
        text("{room} are left on {card}", room=size(room), card=card.name)
        if plan.method == asked.method
        else text("{room} would be left on {card} beside weights of 4 bits",
                  room=size(room), card=card.name)
    )  # fmt: skip
    words = (
        text("With {best} × {accumulation}, and the loss computed in chunks, the step stays as "
             "large.", best=best, accumulation=product // best)
        if in_pieces
        else text("With {best} × {accumulation} the step stays as large.",
                  best=best, accumulation=product // best)
    )  # fmt: skip
    yield make(
        text("A micro-batch of {micro} × {block} tokens needs {activations} for activations and "
             "{loss} for the loss; {where}. {remedy}",
             micro=micro, block=count(plan.block),
             activations=size(kept_bytes(plan) + work_bytes(plan)),
             loss=size(loss_backward_bytes(plan)), where=where, remedy=words),
        "batch.per_device_train_batch_size", "batch.gradient_accumulation_steps",
        "precision.gradient_checkpointing",
        fix={
            "batch.per_device_train_batch_size": best,
            "batch.gradient_accumulation_steps": product // best,
            "precision.gradient_checkpointing": True,
            **({"precision.loss": "chunked"} if in_pieces else {}),
        },
    )  # fmt: skip


def _block_is_too_long(case: Case, plan: Plan, card: Card, shorter: int) -> Problem:
    """Tell that not even one sequence fits; nothing but shorter blocks is left to try."""
    share = _share_of_card(case, plan)
    make = Problem.error if share > 1 else Problem.warning
    return make(
        text("Even one sequence of {block} tokens with gradient checkpointing needs {needed} of "
             "the {has} of {card}. Shorter blocks need less.",
             block=count(plan.block), needed=size(share * card.memory_bytes),
             has=size(card.memory_bytes), card=card.name),
        "batch.block_size", "batch.per_device_train_batch_size",
        fix={"batch.block_size": shorter, "batch.per_device_train_batch_size": 1,
             "precision.gradient_checkpointing": True, "precision.loss": "chunked"}
        if shorter >= _SHORTEST_BLOCK else {},
    )  # fmt: skip


def states_fit_the_card(case: Case) -> Iterator[Problem]:
    """Weights, gradients and optimizer states are there whatever the batch."""
    plan, card = _plan(case), case.card
    if plan is None or card is None:
        return
    share = _share_of_update(case, plan)
    if share <= 1:
        return
    yield Problem.error(
        text("Weights, gradients and optimizer states take {needed} on the card, with all else "
             "that lies there; {card} has {has}. No batch size helps: offload the optimizer, train "
             "adapters, or take a smaller model.",
             needed=size(share * card.memory_bytes), card=card.name, has=size(card.memory_bytes)),
        "adapter.method", "deepspeed.config/zero_optimization", fix=_smaller_states(case, plan),
    )  # fmt: skip


def _smaller_states(case: Case, plan: Plan) -> dict[str, Any]:
    """Return the least change that lets the states fit."""
    pieces = replace(plan, stage=3, sub_group=levers.SMALL_GROUP)
    if plan.stage < 3 and plan.method == "full" and _share_of_card(case, pieces) <= 1:
        return levers.engine(case, 3, plan.offload_optimizer, plan.offload_param).changes
    if plan.method != "full" and plan.rank > levers.NARROW_RANK:
        trained = plan.shape.adapter_parameters(levers.NARROW_RANK, plan.adapters)
        if _share_of_update(case, replace(plan, trained=trained)) <= 1:
            return levers.rank(case, levers.NARROW_RANK).changes
    return method_fix(case)


def offload_fits_the_memory(case: Case) -> Iterator[Problem]:
    """What leaves the card must have somewhere to go."""
    plan = _plan(case)
    if plan is None:
        return
    parts = memory.needs(plan)["steady"]["ram"]
    needed, has = parts.get("offloaded", 0), case.machine.ram_bytes
    if needed <= 0.9 * has - typical_use(case.machine).ram_bytes:
        return
    make = Problem.error if needed > _PAGED * has else Problem.warning
    yield make(
        text("Offload puts {needed} into the computer's memory, which has {has}. Full training of "
             "{billions} billion parameters needs that much whatever the stage.",
             needed=size(needed), has=size(has), billions=f"{plan.shape.parameters / 1e9:.1f}"),
        "adapter.method", "deepspeed.config/zero_optimization.offload_optimizer",
        fix=method_fix(case),
    )  # fmt: skip


def loading_fits_the_memory(case: Case) -> Iterator[Problem]:
    """Weights pass through the computer's memory on their way to the card."""
    plan = _plan(case)
    if plan is None or case.card is None:
        return
    needed = memory.needs(plan)["load"]["ram"].get("loading", 0)
    has = case.machine.ram_bytes
    use = typical_use(case.machine)
    if needed <= has - use.ram_bytes - memory.PROCESS_BYTES:
        return
    halves = plan.loaded_bytes == 4 and case.continues_a_model
    yield Problem.warning(
        text("The weights take {needed} in the computer's memory while they are loaded; it has "
             "{has}, of which about {others} are taken.",
             needed=size(needed), has=size(has),
             others=size(use.ram_bytes + memory.PROCESS_BYTES)),
        "model.torch_dtype",
        fix={"model.torch_dtype": "bfloat16"} if halves else method_fix(case),
    )  # fmt: skip


def pinned_memory_fits(case: Case) -> Iterator[Problem]:
    """Page-locked memory cannot be moved to the page file."""
    plan = _plan(case)
    if plan is None:
        return
    needed, has = memory.pinned_bytes(plan), case.machine.ram_bytes
    if needed <= _PINNED_SHARE * has:
        return
    yield Problem.warning(
        text("Pinned memory of about {needed} is asked for, since each piece is rounded up to a "
             "power of two; the computer has {has}, and pinned memory cannot go to the page file.",
             needed=size(needed), has=size(has)),
        "deepspeed.config/zero_optimization.offload_optimizer.pin_memory",
        fix=levers.unpinned(case).changes,
    )  # fmt: skip


def evaluation_fits_the_card(case: Case) -> Iterator[Problem]:
    """An evaluation computes the logits of its whole batch."""
    plan, card = plan_of(case), case.card
    if plan is None or card is None or not case.evaluates:
        return
    sequences = int(plan.eval_sequences)
    needed = evaluation_bytes(plan)
    if needed <= 0.5 * card.memory_bytes:
        return
    one = evaluation_bytes(replace(plan, eval_sequences=1))
    fitting = max(1, int(0.1 * card.memory_bytes / one))
    if fitting >= sequences:
        return  # one sequence: the training's own rules speak of blocks that are too long
    yield Problem.warning(
        text("An evaluation of {sequences} × {block} tokens takes about {needed} for its logits "
             "alone; {card} has {has}. Usual here: {usual}.",
             sequences=sequences, block=count(plan.block), needed=size(needed), card=card.name,
             has=size(card.memory_bytes), usual=fitting),
        "batch.per_device_eval_batch_size",
        fix={"batch.per_device_eval_batch_size": fitting},
    )  # fmt: skip


RULES: tuple[Rule, ...] = (
    micro_batch_fits_the_card,
    states_fit_the_card,
    offload_fits_the_memory,
    loading_fits_the_memory,
    pinned_memory_fits,
    evaluation_fits_the_card,
)
