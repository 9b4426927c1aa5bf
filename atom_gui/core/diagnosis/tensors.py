"""What a request for memory was for, where its size gives it away."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from atom_gui.core.quantities import GIB, count
from atom_gui.schema.words import Text, text

_MIB = 2**20
# PyTorch's allocator asks for segments of these sizes whatever a small tensor needs
# (c10/cuda/CUDACachingAllocator.cpp: kSmallBuffer, kLargeBuffer), and rounds large ones up.
_SEGMENTS = (2 * _MIB, 20 * _MIB)
_ROUNDED_FROM = 10 * _MIB
_LEAST = 4 * _MIB
# Where sizes coincide: what is plausible then.
_OF_PHASE: dict[str, tuple[str, ...]] = {
    "load": ("embedding", "linear"),
    "ds_init": ("states_32", "states_16", "bucket"),
    "first_step": ("states_32", "states_16"),
    "step": ("states_32", "states_16"),
    "loss": ("logits_32", "logits_16"),
    "first_forward": ("logits_32", "logits_16", "attention", "ffn", "hidden"),
    "forward": ("logits_32", "logits_16", "attention", "ffn", "hidden"),
    "evaluate": ("logits_32", "logits_16", "attention", "ffn", "hidden"),
}


@dataclass(frozen=True)
class Sizes:
    """Numbers of a run that sizes of tensors follow from; None where one is not known.

    Attributes:
        sequences: of the micro-batch.
        block: tokens of a sequence.
        vocab: rows of the embedding.
        hidden: width of the residual stream.
        layers: decoder blocks.
        heads: attention heads.
        ffn: width of the feed-forward layer.
        parameters: weights that are trained.
        devices: over how many the optimizer's states are split.
        reduce_bucket: elements of DeepSpeed's reduce bucket.
        sub_group: elements of a sub-group of ZeRO-3's optimizer.
    """

    sequences: int | None = None
    block: int | None = None
    vocab: int | None = None
    hidden: int | None = None
    layers: int | None = None
    heads: int | None = None
    ffn: int | None = None
    parameters: int | None = None
    devices: int | None = None
    reduce_bucket: int | None = None
    sub_group: int | None = None


def tensor_of(requested_bytes: int | None, sizes: Sizes | None, phase: str = "") -> Text | None:
    """Name the tensor that a request was for.

    Args:
        requested_bytes: as printed, so with two decimals of its unit, or exact.
        sizes: of the run.
        phase: in which it was asked for; it decides where two tensors have one size.

    Returns:
        None where nothing, or more than one thing, has that size.
    """
    if requested_bytes is None or sizes is None or requested_bytes < _LEAST:
        return None
    if requested_bytes in _SEGMENTS:
        return None
    found = {
        name: words
        for name, words, size_bytes in _tensors(sizes)
        if _equals(requested_bytes, size_bytes)
    }
    if len(found) > 1:
        plausible = _OF_PHASE.get(phase, ())
        found = {name: words for name, words in found.items() if name in plausible}
    return next(iter(found.values())) if len(found) == 1 else None


def _equals(requested_bytes: int, size_bytes: int) -> bool:
    unit = GIB if requested_bytes >= GIB else _MIB
    tolerance = unit * 0.005 + 1  # two decimals are printed
    near = size_bytes
    if size_bytes >= _ROUNDED_FROM:
        near = -(-size_bytes // _SEGMENTS[0]) * _SEGMENTS[0]
    return size_bytes - tolerance <= requested_bytes <= near + tolerance


def _tensors(sizes: Sizes) -> Iterator[tuple[str, Text, int]]:
    yield from _of_tokens(sizes)
    yield from _of_weights(sizes)


def _of_tokens(sizes: Sizes) -> Iterator[tuple[str, Text, int]]:
    sequences, block = sizes.sequences, sizes.block
    if not sequences or not block:
        return
    shape = {"sequences": count(sequences), "block": count(block)}
    if sizes.vocab:
        wide = text("the fp32 copy of the logits: {sequences} × {block} tokens × {vocabulary} "
                    "vocabulary", **shape, vocabulary=count(sizes.vocab))  # fmt: skip
        narrow = text("the 16-bit logits: {sequences} × {block} tokens × {vocabulary} vocabulary",
                      **shape, vocabulary=count(sizes.vocab))  # fmt: skip
        for tokens in (block, block - 1):  # the loss may drop the last position
            yield "logits_32", wide, 4 * sequences * tokens * sizes.vocab
            yield "logits_16", narrow, 2 * sequences * tokens * sizes.vocab
    if sizes.heads:
        scores = text("the attention scores of one layer: {sequences} × {heads} heads × {block} × "
                      "{block} tokens; sdpa does not store them",
                      **shape, heads=count(sizes.heads))  # fmt: skip
        for width in (2, 4, 6):
            yield "attention", scores, width * sequences * sizes.heads * block * block
    if sizes.ffn:
        middle = text("the middle of one feed-forward layer: {sequences} × {block} tokens × {ffn}",
                      **shape, ffn=count(sizes.ffn))  # fmt: skip
        for width in (2, 4):
            yield "ffn", middle, width * sequences * block * sizes.ffn
    if sizes.hidden:
        between = text("the values between two layers: {sequences} × {block} tokens × {hidden}",
                       **shape, hidden=count(sizes.hidden))  # fmt: skip
        for width in (2, 4):
            yield "hidden", between, width * sequences * block * sizes.hidden


def _of_weights(sizes: Sizes) -> Iterator[tuple[str, Text, int]]:
    if sizes.parameters:
        share = -(-sizes.parameters // max(1, sizes.devices or 1))
        wide = text("one fp32 value for each of {count} trained weights: the master copy, a moment "
                    "of Adam or the gradients", count=count(share))  # fmt: skip
        narrow = text("one 16-bit value for each of {count} trained weights: their flat copy or "
                      "the gradients", count=count(share))  # fmt: skip
        yield "states_32", wide, 4 * share
        yield "states_16", narrow, 2 * share
    if sizes.vocab and sizes.hidden:
        ends = text("the embedding or the output layer, or its gradient: {vocabulary} × {hidden}",
                    vocabulary=count(sizes.vocab), hidden=count(sizes.hidden))  # fmt: skip
        for width in (2, 4):
            yield "embedding", ends, width * sizes.vocab * sizes.hidden
    if sizes.hidden and sizes.ffn:
        linear = text("the weights of one linear layer: {hidden} × {ffn}",
                      hidden=count(sizes.hidden), ffn=count(sizes.ffn))  # fmt: skip
        for width in (2, 4):
            yield "linear", linear, width * sizes.hidden * sizes.ffn
    if sizes.reduce_bucket:
        bucket = text("DeepSpeed's reduce bucket: reduce_bucket_size is {count}",
                      count=count(sizes.reduce_bucket))  # fmt: skip
        yield "bucket", bucket, 2 * sizes.reduce_bucket
    if sizes.sub_group:
        group = text("the fp32 copy of a group of weights: sub_group_size is {count}",
                     count=count(sizes.sub_group))  # fmt: skip
        yield "group", group, 4 * sizes.sub_group
