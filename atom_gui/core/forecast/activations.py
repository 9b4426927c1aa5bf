"""What a micro-batch keeps between its forward and its backward pass, block by block.

Counted from the tensors that Transformers' Llama saves for the backward pass, and held against
PyTorch's own count (``tests/core/test_forecast_oracle.py``), which it meets within a percent.
"""

from __future__ import annotations

from atom_gui.core.forecast.arithmetic import smaller, where
from atom_gui.core.forecast.plan import Number, Plan

_SCORES_16_BIT = 6  # eager attention: a softmax in 32 bits and its copy in 16
_SCORES_32_BIT = 4
_SCORES_BACKWARD = 4
LOSS_BYTES = 12  # per token and entry of the vocabulary: log-softmax, its gradient, the logits'
PIECE_BYTES = 64 * 2**20  # of logits, where the loss is computed in pieces
_PIECES_AT_ONCE = 2  # logits, and their gradient


def block_bytes(plan: Plan) -> Number:
    """Return what one block keeps per token without checkpointing."""
    shape, value = plan.shape, plan.value_bytes
    queries, keys = shape.heads * shape.head_dim, shape.kv_heads * shape.head_dim
    trains_all = plan.method == "full"
    # Of each of two norms: its input in 32 bits, and for its own gradient the normalised values.
    kept = 2 * (4 + (value if trains_all else 0)) * shape.hidden
    kept += 2 * value * (queries + keys) + 4 * shape.heads  # queries, keys, values, output
    kept += 3 * value * shape.ffn  # gate, its activation, up
    if shape.normed_heads:
        kept += (4 + value) * (queries + keys)
    kept += _inputs_of_linears(plan, queries)
    scores = _SCORES_16_BIT if plan.mixed else _SCORES_32_BIT
    return kept + where(plan.eager, scores * shape.heads * plan.block, 0)


def _inputs_of_linears(plan: Plan, queries: int) -> int:
    """Return the inputs of the linear layers that are kept for the gradients of weights."""
    shape, value = plan.shape, plan.value_bytes
    if plan.method == "full":
        return value * (2 * shape.hidden + shape.ffn)
    # A frozen layer needs its input for nothing; its adapter does. Dropout makes a copy of its own
    # for each adapter, and a mask: a byte on a card, a whole value on a processor.
    mask = value if plan.on_processor else 1
    groups = (
        (("q_proj", "k_proj", "v_proj"), shape.hidden, False),
        (("o_proj",), queries, True),  # attention keeps its output itself
        (("gate_proj", "up_proj"), shape.hidden, False),
        (("down_proj",), shape.ffn, False),
    )
    kept = 0
    for names, width, is_kept in groups:
        adapted = sum(name in plan.adapters for name in names)
        if adapted and plan.dropout:
            kept += adapted * (value + mask) * width
        elif adapted and not is_kept:
            kept += value * width
    return kept + value * plan.rank * len(plan.adapters)


def block_work_bytes(plan: Plan) -> Number:
    """Return what the backward pass of one block takes besides what was kept, per token."""
    shape, value = plan.shape, plan.value_bytes
    wide = 3 if plan.method == "full" else 2
    work = value * (shape.hidden + wide * shape.ffn)
    return work + where(plan.eager, _SCORES_BACKWARD * shape.heads * plan.block, 0)


def end_bytes(plan: Plan) -> int:
    """Return what the last norm and the rotary tables keep, per token."""
    shape, value = plan.shape, plan.value_bytes
    trained = 2 * value if plan.method == "full" else 0
    return (4 + trained) * shape.hidden + 2 * value * shape.head_dim


def live_blocks(plan: Plan) -> int:
    """Return the blocks that the backward pass reaches."""
    return max(1, plan.shape.layers - plan.frozen_layers)


def kept_bytes(plan: Plan) -> Number:
    """Return what all blocks keep of a micro-batch until the backward pass reaches them."""
    per_block = where(plan.checkpointing, plan.value_bytes * plan.shape.hidden, block_bytes(plan))
    return plan.tokens * live_blocks(plan) * per_block


def work_bytes(plan: Plan) -> Number:
    """Return what the block at work takes: with checkpointing it is computed a second time."""
    again = where(plan.checkpointing, block_bytes(plan), 0)
    return plan.tokens * (again + block_work_bytes(plan))


def forward_work_bytes(plan: Plan) -> Number:
    """Return what a block takes while it computes forward, beside what is kept."""
    shape, value = plan.shape, plan.value_bytes
    work = value * (2 * shape.hidden + where(plan.checkpointing, 3, 1) * shape.ffn)
    scores = 10 if plan.mixed else 8  # products, scaled, and their softmax
    return plan.tokens * (
        work + where(plan.eager & plan.checkpointing, scores * shape.heads * plan.block, 0)
    )


def head_gradient_bytes(plan: Plan) -> Number:
    """Return the gradient of the output layer, which a loss in pieces has ready at once."""
    shape = plan.shape
    return plan.value_bytes * shape.vocab * shape.hidden if plan.method == "full" else 0


def logits_bytes(plan: Plan) -> Number:
    """Return the logits as the output layer writes them."""
    return where(plan.loss_in_pieces, 0, plan.value_bytes * plan.tokens * plan.shape.vocab)


def loss_bytes(plan: Plan) -> Number:
    """Return what the loss of a micro-batch takes at its peak while it is computed."""
    whole = (2 * 4 + (plan.value_bytes if plan.mixed else 0)) * plan.tokens * plan.shape.vocab
    return where(plan.loss_in_pieces, _in_pieces_bytes(plan), whole)


def loss_backward_bytes(plan: Plan) -> Number:
    """Return what the loss takes when its backward pass begins."""
    kept = plan.value_bytes * plan.tokens * plan.shape.hidden + head_gradient_bytes(plan)
    return where(plan.loss_in_pieces, kept, LOSS_BYTES * plan.tokens * plan.shape.vocab)


def _in_pieces_bytes(plan: Plan) -> Number:
    shape = plan.shape
    return (
        _PIECES_AT_ONCE * PIECE_BYTES
        + plan.value_bytes * plan.tokens * shape.hidden
        + head_gradient_bytes(plan)
        + _exact_gradient_bytes(plan)
    )


def _exact_gradient_bytes(plan: Plan) -> Number:
    """In 16 bits the output layer's gradient is summed up in a finer form (``chunked_loss``)."""
    if not plan.mixed or plan.method != "full":
        return 0
    shape = plan.shape
    return smaller(plan.tokens * shape.vocab, 4 * shape.vocab * shape.hidden)


def evaluation_bytes(plan: Plan) -> Number:
    """Return what an evaluation takes at its peak: it keeps the logits only."""
    shape, tokens = plan.shape, plan.eval_sequences * plan.block
    whole = (2 * 4 + (plan.value_bytes if plan.mixed else 0)) * tokens * shape.vocab
    return where(plan.loss_in_pieces, _PIECES_AT_ONCE * PIECE_BYTES, whole)
