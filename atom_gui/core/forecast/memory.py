"""Bytes by phase, resource and component: what a run needs of the card and of the computer.

Model states follow DeepSpeed's runtime (``zero/stage_1_and_2.py``, ``zero/stage3.py``,
``bf16_optimizer.py`` of 0.19.8) and were measured on the processor's accelerator, where the same
code runs: ``python -m tests.benchmarks forecast``.
"""

from __future__ import annotations

from typing import Literal

from atom_gui.core.forecast import activations
from atom_gui.core.forecast.arithmetic import larger, power_of_two_above, smaller, where
from atom_gui.core.forecast.plan import NF4_BYTES, Number, Plan

Phase = Literal["load", "init", "forward", "loss", "backward", "first_step", "steady", "evaluate",
                "save"]  # fmt: skip
Resource = Literal["gpu", "ram"]
Component = Literal[
    "weights", "gradients", "optimizer", "activations", "logits", "buckets", "offloaded", "pinned",
    "loading", "saving", "context", "spare", "backing", "checkpoints", "model", "others",
]  # fmt: skip
Parts = dict[str, Number]
Needs = dict[Phase, dict[Resource, Parts]]

GIB = 2**30
# A process with PyTorch's CUDA libraries and DeepSpeed (memory_model facts: 2.5 to 4 GiB), and
# one that computes on the processor alone (measured here: 0.54 GiB).
PROCESS_BYTES = 3 * GIB
PROCESSOR_PROCESS_BYTES = int(0.54 * GIB)
CONTEXT_BYTES = int(0.45 * GIB)  # CUDA 11.7 and newer load kernels when they are first used
WORKSPACE_BYTES = 96 * 2**20  # cuBLAS, for each stream
WORKER_BYTES = int(0.6 * GIB)  # a process that reads data imports PyTorch again
SPARE_SHARE = 0.05  # what PyTorch's allocator holds without using it
# On a processor glibc keeps freed pieces below 32 MiB: 20 % of the whole as measured, and no more
# than so much, since larger models have larger pieces.
PROCESSOR_SPARE_SHARE = 0.2
_MOST_PROCESSOR_SPARE = 1.5 * GIB
_REDUCED_AT_ONCE = 5e8  # elements
_SWAP_BUFFERS = 4  # offload_optimizer.buffer_count of DeepSpeed
_SHARD_BYTES = 5 * 10**9  # a file of a saved model


def needs(plan: Plan) -> Needs:
    """Return the bytes of each component in each phase, on one rank's card and in the memory."""
    found: Needs = {phase: _states(plan, phase) for phase in (
        "load", "init", "forward", "loss", "backward", "first_step", "steady", "save"
    )}  # fmt: skip
    if plan.evaluates:
        found["evaluate"] = _states(plan, "evaluate")
    for parts in found.values():
        _surround(plan, parts)
    return found


def weight_bytes(plan: Plan) -> int:
    """Return all weights as the computation holds them."""
    shape, value = plan.shape, plan.value_bytes
    if plan.method == "full":
        return value * shape.parameters
    base = value * shape.parameters
    if plan.method == "qlora":
        ends = shape.vocab * shape.hidden * (1 if shape.tied else 2)
        base = int(NF4_BYTES * (shape.parameters - ends)) + value * ends
    return base + value * plan.trained


def largest_weight(plan: Plan) -> int:
    """Return the elements of the largest matrix: the embedding, or that of a block."""
    return max(plan.shape.vocab, plan.shape.ffn) * plan.shape.hidden


def _shared(plan: Plan, stage: int) -> int:
    """Return among how many devices a state is divided from this stage on."""
    return plan.devices if plan.stage >= stage else 1


def _weights_on_card(plan: Plan) -> float:
    if plan.stage < 3:
        return weight_bytes(plan)
    if plan.offload_param != "none":
        return _gathered(plan)
    return weight_bytes(plan) / plan.devices + (_gathered(plan) if plan.devices > 1 else 0)


def _gathered(plan: Plan) -> float:
    """Return the weights that stage 3 has whole at one time: two blocks, or the largest matrix."""
    shape, value = plan.shape, plan.value_bytes
    ends = shape.vocab * shape.hidden * (1 if shape.tied else 2)
    block = (shape.parameters - ends) / shape.layers
    ahead = min(plan.prefetch, shape.parameters)
    several = min(2 * block + ahead, plan.live, shape.parameters)
    return value * max(several, shape.vocab * shape.hidden)


def _states(plan: Plan, phase: Phase) -> dict[Resource, Parts]:
    """Return what a phase holds, without what surrounds the run."""
    card: Parts = {}
    memory: Parts = {}
    if phase == "load":
        _load(plan, card, memory)
        return {"gpu": card, "ram": memory}
    later = phase in ("first_step", "steady", "evaluate", "save")
    _resident(plan, card, memory, moments=later)
    if phase == "init":
        _init(plan, card, memory)
    elif phase == "forward":
        _forward(plan, card, memory)
    elif phase == "loss":
        _loss(plan, card, memory)
    elif phase == "backward":
        _backward(plan, card, memory)
    elif phase == "first_step":
        _update(plan, card, first=True)
    elif phase == "steady":
        _steady(plan, card, memory)
    elif phase == "evaluate":
        card["logits"] = activations.evaluation_bytes(plan)
    elif phase == "save":
        memory["saving"] = _saving(plan)
    return {"gpu": card, "ram": memory}


def _load(plan: Plan, card: Parts, memory: Parts) -> None:
    whole = plan.loaded_bytes * plan.shape.parameters
    if plan.method == "qlora":
        card["weights"] = weight_bytes(plan)
        memory["loading"] = plan.loaded_bytes * largest_weight(plan)
    elif plan.stage == 3:
        card["weights"] = weight_bytes(plan) / plan.devices
        if plan.offload_param != "none":
            memory["offloaded"] = card.pop("weights")
        # A new model is partitioned as it is made; a stored one is read whole first.
        memory["loading"] = 2 * plan.value_bytes * largest_weight(plan) if plan.is_new else whole
    else:
        memory["loading"] = whole * plan.devices


def _resident(plan: Plan, card: Parts, memory: Parts, *, moments: bool) -> None:
    """Add the states that stay: weights, master copies, moments, buffers of offload."""
    trained = plan.trained
    card["weights"] = _weights_on_card(plan)
    share = _shared(plan, 1)
    # Stage 0 in 16 bits makes the moments at once (BF16_Optimizer takes a step of zeros).
    has_moments = moments or (plan.stage == 0 and plan.mixed)
    states = (plan.master_bytes + (plan.moment_bytes if has_moments else 0)) * trained / share
    if plan.offload_optimizer == "none" or plan.stage == 0:
        card["optimizer"] = states
    elif plan.offload_optimizer == "cpu":
        memory["offloaded"] = states + _offload_buffers(plan, accumulated=moments)
        card["buckets"] = plan.value_bytes * largest_weight(plan)
    else:  # on an SSD, of which some pieces are in memory
        group = min(max(plan.sub_group, largest_weight(plan)), trained / plan.devices)
        memory["offloaded"] = _SWAP_BUFFERS * 4 * group
    if plan.stage == 3:
        card["gradients"] = _flat_gradients(plan, memory)
    if plan.offload_param == "cpu":
        memory["offloaded"] = memory.get("offloaded", 0) + weight_bytes(plan) / plan.devices
    memory["pinned"] = _pinned_rounding(plan)
    if not plan.on_processor:
        card["buckets"] = card.get("buckets", 0) + _buckets(plan)


def _flat_gradients(plan: Plan, memory: Parts) -> float:
    """Stage 3 keeps a flat buffer for its share of the gradients all the time."""
    flat = plan.value_bytes * plan.trained / plan.devices
    if plan.offload_optimizer == "none":
        return flat
    memory["offloaded"] = memory.get("offloaded", 0) + flat
    return 0


def _offload_buffers(plan: Plan, *, accumulated: bool) -> Number:
    """Return gradients in 32 bits, the 16-bit weights on their way back, accumulated gradients."""
    trained, share = plan.trained, plan.devices
    buffers = 4 * trained / share
    if plan.stage < 3 and plan.mixed:
        buffers += 2 * trained / share
    if plan.stage < 3 and accumulated:
        buffers = buffers + where(plan.accumulation > 1, plan.value_bytes * trained / share, 0)
    return buffers


def _pinned_pieces(plan: Plan) -> tuple[list[float], list[float]]:
    """Return the sizes of the page-locked pieces for the optimizer, and for the weights."""
    trained = plan.trained / plan.devices
    states: list[float] = []
    if plan.offload_optimizer == "cpu" and plan.stage < 3:
        states = [4 * trained, 4 * trained] + ([2 * trained] if plan.mixed else [])
    weights = [weight_bytes(plan) / plan.devices] if plan.offload_param == "cpu" else []
    return states, weights


def _pinned_rounding(plan: Plan) -> Number:
    """Return what page-locked memory takes beyond what was asked for."""
    states, weights = _pinned_pieces(plan)

    def beyond(pieces: list[float]) -> float:
        return sum(power_of_two_above(size) - size for size in pieces)

    return where(plan.pins_optimizer, beyond(states), 0) + where(
        plan.pins_param, beyond(weights), 0
    )


def pinned_bytes(plan: Plan) -> float:
    """Return all page-locked memory of a run's offload; stage 3 pins gradients by sub-group."""
    states, weights = _pinned_pieces(plan)
    if plan.offload_optimizer == "cpu" and plan.stage == 3:
        states = [size * plan.trained / plan.devices for size in (4, plan.value_bytes)]
        rounded = sum(states)
    else:
        rounded = sum(map(power_of_two_above, states))
    total = rounded if plan.pins_optimizer else 0.0
    return total + (sum(map(power_of_two_above, weights)) if plan.pins_param else 0.0)


def _buckets(plan: Plan) -> float:
    """Return the buffers in which gradients are gathered for their reduction."""
    if plan.stage == 0:
        return 0
    twice = 2 if plan.overlaps and plan.stage < 3 else 1
    bucket = plan.reduce_bucket * plan.value_bytes * twice
    gathered = plan.allgather_bucket if plan.devices > 1 and plan.stage < 3 else 0
    return bucket + min(gathered, plan.trained) * plan.value_bytes


def _init(plan: Plan, card: Parts, memory: Parts) -> None:
    trained, value = plan.trained, plan.value_bytes
    if plan.stage in (1, 2):  # the flat copy of the weights, and what the master copy is made from
        offloads = plan.offload_optimizer != "none"
        in_between = value * trained / plan.devices if plan.mixed and not offloads else 0
        if offloads and plan.on_processor:
            return  # the buffers that come later are larger
        room = plan.room_bytes - card["weights"]
        if plan.on_processor or room >= value * trained:
            card["loading"] = value * trained + in_between
        else:  # DeepSpeed flattens where there is room
            memory["loading"] = value * trained
    elif plan.stage == 3:
        card["loading"] = 8 * largest_weight(plan)
    elif plan.mixed:  # a step of zeros makes the moments: gradients in 16 and 32 bits
        card["loading"] = (2 + plan.master_bytes) * trained


def _kept(plan: Plan, memory: Parts) -> Number:
    """Return the activations that stay on the card until the backward pass."""
    kept = activations.kept_bytes(plan)
    if not plan.on_processor:
        memory["offloaded"] = memory.get("offloaded", 0) + where(plan.offloads_activations, kept, 0)
        kept = where(plan.offloads_activations, smaller(kept, 2 * kept / plan.shape.layers), kept)
    return kept


def _accumulated(plan: Plan) -> Number:
    """Return the gradients of earlier micro-batches that are on the card."""
    if plan.stage == 3 or plan.offload_optimizer != "none":
        return 0  # counted as a buffer that stays
    kept = plan.value_bytes * plan.trained / _shared(plan, 2)
    return where(plan.accumulation > 1, kept, 0)


def _forward(plan: Plan, card: Parts, memory: Parts) -> None:
    """The peak lies at the last block, or at the logits that follow it."""
    kept = _kept(plan, memory)
    blocks = {"activations": kept + activations.forward_work_bytes(plan)}
    logits = {
        "activations": kept + plan.tokens * activations.end_bytes(plan),
        "logits": activations.logits_bytes(plan),
    }
    found: Parts = {}
    _take_larger(found, blocks, logits)
    card.update(found)


def _loss_backward(plan: Plan, card: Parts, memory: Parts) -> None:
    card["activations"] = _kept(plan, memory) + plan.tokens * activations.end_bytes(plan)
    card["logits"] = activations.loss_backward_bytes(plan)
    card["gradients"] = card.get("gradients", 0) + _accumulated(plan)


def _loss(plan: Plan, card: Parts, memory: Parts) -> None:
    card["activations"] = _kept(plan, memory) + plan.tokens * activations.end_bytes(plan)
    card["logits"] = activations.loss_bytes(plan)


def _new_gradients(plan: Plan) -> Number:
    """Return the gradients on the card when the backward pass ends."""
    if plan.stage == 3 or (plan.offload_optimizer != "none" and plan.stage == 2):
        return 2 * plan.value_bytes * min(largest_weight(plan), plan.trained)
    new = plan.value_bytes * plan.trained / _shared(plan, 2)
    if plan.stage == 0:  # DeepSpeed copies them into one flat piece to reduce them
        new += plan.value_bytes * min(plan.trained, _REDUCED_AT_ONCE)
    return new


def _backward(plan: Plan, card: Parts, memory: Parts) -> None:
    """The peak lies at the loss, or at the last block, or at the first, with all gradients."""
    begun, done = dict(card), dict(card)
    _loss_backward(plan, begun, dict(memory))
    _blocks_backward(plan, done, memory)
    _take_larger(card, begun, done)


def _blocks_backward(plan: Plan, card: Parts, memory: Parts) -> None:
    """The peak lies at the last block, at the first, or at the embedding, whose gradient is last.

    With accumulation, gradients of earlier micro-batches are there from the beginning.
    """
    kept, work = _kept(plan, memory), activations.work_bytes(plan)
    accumulated, new = _accumulated(plan), _new_gradients(plan)
    head = activations.head_gradient_bytes(plan)
    to_come = 0.0 if plan.stage == 0 else _last_gradients(plan)
    moments = (
        (kept + work, larger(accumulated, smaller(head, new))),
        (kept / activations.live_blocks(plan) + work, larger(accumulated, new - to_come)),
        (plan.value_bytes * plan.tokens * plan.shape.hidden, larger(accumulated, new)),
    )
    resident = card.get("gradients", 0)
    begun: Parts = {}
    for activation, gradient in moments:
        parts = {"activations": activation, "gradients": resident + gradient}
        _take_larger(begun, dict(begun), parts)
    card.update(begun)


def _last_gradients(plan: Plan) -> float:
    """Return the gradients of the embedding and of most of the first block."""
    if plan.method != "full" or plan.frozen_layers or plan.stage == 3:
        return 0.0
    shape = plan.shape
    ends = shape.vocab * shape.hidden * (1 if shape.tied else 2)
    block = (shape.parameters - ends) / shape.layers
    last = plan.value_bytes * (shape.vocab * shape.hidden + 0.7 * block)
    return min(last, plan.value_bytes * plan.trained) / _shared(plan, 2)


def _update(plan: Plan, card: Parts, *, first: bool) -> None:
    """The optimizer's step: gradients, and their copies in 32 bits."""
    trained, value = plan.trained, plan.value_bytes
    if plan.stage == 0:
        card["gradients"] = (value + (plan.master_bytes if plan.mixed else 0)) * trained
        return
    if plan.offload_optimizer != "none":
        if plan.stage < 3:
            card["gradients"] = value * min(largest_weight(plan), trained)
        return
    share = trained / plan.devices
    if plan.stage == 3:
        # A sub-group holds whole matrices, so it is never smaller than the largest.
        group = min(max(plan.sub_group, largest_weight(plan)), share)
        again = value * group if plan.mixed and not first else 0
        card["gradients"] = value * share + again + 4 * group
        return
    flat = 0 if first and plan.mixed else value * share
    whole = value * trained / _shared(plan, 2)
    card["gradients"] = whole + flat + (4 * share if plan.mixed else 0)


def _steady(plan: Plan, card: Parts, memory: Parts) -> None:
    """A later step: the larger of its backward pass and its update."""
    passes, update = dict(card), dict(card)
    _backward(plan, passes, memory)
    _update(plan, update, first=False)
    _take_larger(card, passes, update)


def _take_larger(parts: Parts, first: Parts, second: Parts) -> None:
    """Fill ``parts`` with those of the larger sum."""
    bigger = _sum(second) > _sum(first)
    for name in {*first, *second}:
        parts[name] = where(bigger, second.get(name, 0), first.get(name, 0))


def _sum(parts: Parts) -> Number:
    total: Number = 0
    for value in parts.values():
        total = total + value
    return total


def _saving(plan: Plan) -> float:
    """Return the copy of the weights from which the model's files are written."""
    if plan.method != "full":
        return plan.value_bytes * plan.trained
    whole = plan.value_bytes * plan.shape.parameters
    if plan.stage == 3:
        return whole if plan.gathers_on_save and not plan.on_processor else 0
    return min(whole, _SHARD_BYTES) if not plan.on_processor else whole


def _surround(plan: Plan, parts: dict[Resource, Parts]) -> None:
    """Add what is there beside the run's own tensors."""
    card, memory = parts["gpu"], parts["ram"]
    if plan.on_processor:
        for name, value in card.items():
            memory[name] = memory.get(name, 0) + value
        card.clear()
        memory["spare"] = smaller(PROCESSOR_SPARE_SHARE * _sum(memory), _MOST_PROCESSOR_SPARE)
        memory["context"] = PROCESSOR_PROCESS_BYTES * plan.devices
    else:
        card["spare"] = SPARE_SHARE * _sum(card)
        card["context"] = CONTEXT_BYTES + WORKSPACE_BYTES
        for name in ("offloaded", "pinned"):  # each rank has its share
            if name in memory:
                memory[name] = memory[name] * plan.devices
        memory["context"] = PROCESS_BYTES * plan.devices
    memory["context"] = memory["context"] + WORKER_BYTES * plan.workers * plan.devices
