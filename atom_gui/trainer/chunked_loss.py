"""The next-token loss over chunks of the text, which never holds all logits.

Transformers' loss (``loss/loss_utils.py``, ForCausalLMLoss) keeps the logits of a whole micro-batch
in 16 and 32 bits with their softmax and gradient: 12–14 bytes per token and vocabulary entry. Here
the logits of a chunk live only until its loss and its share of the gradients are known. Both are
computed in the forward pass, so that the backward pass neither computes logits again nor needs
the output layer's weight.
"""

from __future__ import annotations

from typing import Any

import torch
from torch.nn import functional

IGNORED = -100
CHUNK_BYTES = 64 * 2**20
FEWEST_TOKENS = 256  # below, each pass over the weight costs more than the arithmetic it is for


def chunk_tokens(vocabulary: int) -> int:
    """Return how many tokens have their logits computed at a time: 64 MiB of them in 32 bits."""
    return max(FEWEST_TOKENS, CHUNK_BYTES // (4 * vocabulary))


def chunked_loss(
    hidden: torch.Tensor,
    weight: torch.Tensor,
    bias: torch.Tensor | None,
    labels: torch.Tensor,
    *,
    num_items_in_batch: Any = None,
    shift_labels: torch.Tensor | None = None,
    wants_best: bool = False,
) -> tuple[torch.Tensor, torch.Tensor | None]:
    """Return the loss that ForCausalLMLoss gives, and the most likely tokens where asked.

    Args:
        hidden: what the output layer is given, ``[rows, tokens, width]``.
        weight: of the output layer, ``[vocabulary, width]``.
        bias: of the output layer.
        labels: the tokens themselves; -100 counts for nothing.
        num_items_in_batch: divides the sum; None divides by the tokens that count.
        shift_labels: the tokens that come next, where the caller has shifted them already.
        wants_best: also return the most likely next token of each position.
    """
    if shift_labels is None:
        shift_labels = functional.pad(labels, (0, 1), value=IGNORED)[..., 1:]
    targets = shift_labels.reshape(-1).to(hidden.device)
    if num_items_in_batch is None:
        items = (targets != IGNORED).sum()
    else:
        items = torch.as_tensor(num_items_in_batch, device=hidden.device)
    kind = hidden.device.type
    dtype = hidden.dtype
    if torch.is_autocast_enabled(kind):
        dtype = torch.get_autocast_dtype(kind)
    with torch.autocast(kind, enabled=False):
        loss, best = _Chunked.apply(  # type: ignore[no-untyped-call]
            hidden.reshape(-1, hidden.shape[-1]), weight, bias, targets, items.float(), dtype,
            torch.is_grad_enabled(), wants_best,
        )  # fmt: skip
    return loss, best.view(hidden.shape[:-1]) if wants_best else None


class _Chunked(torch.autograd.Function):
    """Sums the loss of each chunk and, in the same pass, the gradients."""

    @staticmethod
    def forward(
        ctx: Any,
        hidden: torch.Tensor,
        weight: torch.Tensor,
        bias: torch.Tensor | None,
        targets: torch.Tensor,
        items: torch.Tensor,
        dtype: torch.dtype,
        learns: bool,
        wants_best: bool,
    ) -> tuple[torch.Tensor, torch.Tensor | None]:
        needed = [learns and need for need in ctx.needs_input_grad[:3]]
        sums = _Sums(hidden, weight, bias, dtype, needed)
        narrow = weight.to(dtype)
        narrow_bias = None if bias is None else bias.to(dtype)
        best = torch.empty_like(targets) if wants_best else None
        total = torch.zeros((), dtype=torch.float32, device=hidden.device)
        # A gradient divided by many thousand tokens is lost in float16, so a power of two stays in
        # it, whose removal in the backward pass rounds nothing.
        lift = torch.exp2(torch.ceil(torch.log2(items)))
        for start in range(0, len(hidden), step := chunk_tokens(len(weight))):
            part = slice(start, start + step)
            inputs, expected = hidden[part].to(dtype), targets[part]
            logits = functional.linear(inputs, narrow, narrow_bias).float()
            if best is not None:
                torch.argmax(logits, dim=-1, out=best[part])
            total += _loss_in_place(logits, expected, lift / items if sums.any else None)
            if sums.any:
                sums.add(part, inputs, narrow, logits)
            del logits
        sums.finish()
        ctx.sums, ctx.lift = sums, lift
        if best is not None:
            ctx.mark_non_differentiable(best)
        return total / items, best

    @staticmethod
    @torch.autograd.function.once_differentiable  # type: ignore[untyped-decorator]
    def backward(ctx: Any, outer: torch.Tensor, _best: Any) -> tuple[torch.Tensor | None, ...]:
        sums, ctx.sums = ctx.sums, None
        return *sums.gradients(outer.float() / ctx.lift), None, None, None, None, None


def _loss_in_place(
    logits: torch.Tensor, expected: torch.Tensor, scale: torch.Tensor | None
) -> torch.Tensor:
    """Return the summed loss of a chunk; with ``scale``, ``logits`` become their gradient."""
    counts = expected != IGNORED
    index = expected.clamp(min=0).unsqueeze(-1)
    logits -= logits.amax(dim=-1, keepdim=True)
    wanted = logits.gather(-1, index).squeeze(-1)
    logits.exp_()
    total = logits.sum(dim=-1)
    loss = torch.where(counts, total.log() - wanted, 0.0).sum()
    if scale is not None:
        weights = torch.where(counts, scale, 0.0)
        logits *= (weights / total).unsqueeze(-1)
        logits.scatter_add_(-1, index, -weights.unsqueeze(-1))
    return loss


class _Sums:
    """The gradients of hidden states, weight and bias, as they grow chunk by chunk.

    A sum of many chunks in 16 bits loses what each adds. So the weight's is either kept in 32 bits
    (4 bytes per weight), or the slopes are gathered and added in two halves of the text, which
    rounds but twice (1 byte per token and vocabulary entry); whichever is smaller.

    Attributes:
        any: whether there is a gradient to compute at all.
    """

    def __init__(
        self,
        hidden: torch.Tensor,
        weight: torch.Tensor,
        bias: torch.Tensor | None,
        dtype: torch.dtype,
        needed: list[bool],
    ) -> None:
        self.any = any(needed)
        self._dtype = dtype
        self._dtypes = [hidden.dtype, weight.dtype, None if bias is None else bias.dtype]
        self._hidden = torch.empty_like(hidden) if needed[0] else None
        self._weight = self._bias = self._gathered = None
        self._waiting: list[torch.Tensor] = []
        place: Any = {"device": weight.device}
        if needed[1]:
            tokens, (vocabulary, width) = len(hidden), weight.shape
            # Not in float16, where the sum of half a text may overflow.
            gathers = dtype == weight.dtype == torch.bfloat16 and tokens < 4 * width
            self._weight = torch.zeros(
                weight.shape, dtype=dtype if gathers else torch.float32, **place
            )
            if gathers:
                step = chunk_tokens(vocabulary)
                rows = min(tokens, step * -(-tokens // (2 * step)))
                self._gathered = torch.empty(rows, vocabulary, dtype=dtype, **place)
        if needed[2]:
            self._bias = torch.zeros(weight.shape[0], dtype=torch.float32, **place)

    def add(
        self, part: slice, inputs: torch.Tensor, weight: torch.Tensor, slopes: torch.Tensor
    ) -> None:
        """Add a chunk, whose logits have the gradient ``slopes``."""
        if self._gathered is None:
            slopes = slopes.to(self._dtype)
        else:
            filled = sum(map(len, self._waiting))
            slopes = self._gathered[filled : filled + len(inputs)].copy_(slopes)
        if self._hidden is not None:
            self._hidden[part] = slopes @ weight
        if self._bias is not None:
            self._bias += slopes.sum(dim=0, dtype=torch.float32)
        if self._gathered is not None:
            self._waiting.append(inputs)
            if filled + len(inputs) == len(self._gathered):
                self._add_waiting()
        elif self._weight is not None:
            _add_product(self._weight, slopes, inputs)

    def _add_waiting(self) -> None:
        if self._waiting and self._weight is not None and self._gathered is not None:
            inputs = torch.cat(self._waiting)
            self._weight.addmm_(self._gathered[: len(inputs)].t(), inputs)
        self._waiting = []

    def finish(self) -> None:
        """Add what still waits; no chunk comes after it."""
        self._add_waiting()
        self._gathered = None

    def gradients(self, scale: torch.Tensor) -> tuple[torch.Tensor | None, ...]:
        """Return the three gradients times ``scale``, each in its own number format."""
        found = (self._hidden, self._weight, self._bias)
        return tuple(
            None if sum_ is None else sum_.mul_(scale).to(dtype)
            for sum_, dtype in zip(found, self._dtypes, strict=True)
        )


def _add_product(total: torch.Tensor, slopes: torch.Tensor, inputs: torch.Tensor) -> None:
    """Add a chunk's share of the weight's gradient to ``total``, which is in 32 bits."""
    if slopes.dtype == total.dtype:
        total.addmm_(slopes.t(), inputs)
        return
    rows = max(1, CHUNK_BYTES // (slopes.element_size() * inputs.shape[-1]))
    for first in range(0, len(total), rows):
        some = slice(first, first + rows)
        total[some] += slopes[:, some].t() @ inputs
