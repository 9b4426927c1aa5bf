"""ZeRO itself: what its stages share, and what stages 1 and 2 have."""

from __future__ import annotations

from atom_gui.schema.words import mark
from atom_gui.schema.zero_keys.key import ZeroKey, source

_ZERO = source("runtime/zero/config.py")

KEYS: tuple[ZeroKey, ...] = (
    ZeroKey(
        "zero_optimization",
        mark("ZeRO"),
        mark(
            "What is partitioned among devices, and what leaves the card. Accelerate refuses a"
            " configuration without it."
        ),
        "object",
        {},
        form=False,
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.stage",
        mark("ZeRO stage"),
        mark(
            "What is partitioned among the devices: 0 nothing, 1 the optimizer's state, 2 also"
            " the gradients, 3 also the weights."
        ),
        "choice",
        0,
        choices=(0, 1, 2, 3),
        memory=mark("Higher stages need less GPU memory on each device."),
        speed=mark("Stage 3 sends half as much again as stages 0 to 2."),
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.contiguous_gradients",
        mark("Contiguous gradients"),
        mark(
            "Copies gradients into one buffer as they appear, so that memory does not fall "
            "into pieces."
        ),
        "switch",
        True,
        stages=(1, 2, 3),
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.reduce_scatter",
        mark("Reduce-scatter"),
        mark(
            "Each device receives only its own part of the averaged gradients, instead of all "
            "of them."
        ),
        "switch",
        True,
        stages=(1, 2, 3),
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.reduce_bucket_size",
        mark("Reduce bucket"),
        mark(
            "Gradients that are averaged among devices at once. auto takes the square of the "
            "hidden size."
        ),
        "whole",
        500_000_000,
        unit=mark("elements"),
        auto=True,
        low=1,
        memory=mark(
            "Two bytes per element on the card, twice that with overlap at stages 1 and 2."
        ),
        speed=mark("Very small buckets slow the exchange."),
        stages=(1, 2, 3),
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.use_multi_rank_bucket_allreduce",
        mark("Buckets of several devices"),
        mark(
            "Averages the buckets of several devices in one operation. Helps small models on "
            "many cards."
        ),
        "switch",
        True,
        stages=(1, 2),
        form=False,
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.allgather_partitions",
        mark("All-gather weights"),
        mark(
            "After a step, collects the updated weights in one operation instead of one "
            "broadcast per device."
        ),
        "switch",
        True,
        stages=(1, 2),
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.allgather_bucket_size",
        mark("All-gather bucket"),
        mark("Weights that are collected from all devices at once."),
        "whole",
        500_000_000,
        unit=mark("elements"),
        low=0,
        memory=mark("Two bytes per element on the card while weights are collected."),
        stages=(1, 2),
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.overlap_comm",
        mark("Overlap communication"),
        mark("Averages gradients while the backward pass still runs. Empty: on at stage 3 only."),
        "switch",
        None,
        memory=mark("Stages 1 and 2 need a second reduce bucket."),
        speed=mark("Faster from two devices on."),
        stages=(1, 2, 3),
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.compute_grad_norm",
        mark("Gradient norm"),
        mark(
            "Computes the norm of all gradients at each step. May be off only at stages 1 and "
            "2 without clipping."
        ),
        "switch",
        True,
        since="0.19.7",
        stages=(1, 2),
        form=False,
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.load_from_fp32_weights",
        mark("Resume from 32-bit weights"),
        mark(
            "A resumed run takes the 32-bit weights of the checkpoint instead of the 16-bit ones."
        ),
        "switch",
        True,
        stages=(1, 2, 3),
        form=False,
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.elastic_checkpoint",
        mark("Elastic checkpoint"),
        mark("Old way to resume with another number of devices. Stage 3 no longer supports it."),
        "switch",
        False,
        stages=(1, 2),
        form=False,
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.cpu_offload",
        mark("cpu_offload (old)"),
        mark(
            "Old switch for offload_optimizer to the computer's memory. Both together are refused."
        ),
        "switch",
        None,
        form=False,
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.cpu_offload_param",
        mark("cpu_offload_param (old)"),
        mark("Old switch for offload_param to the computer's memory. Both together are refused."),
        "switch",
        None,
        form=False,
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.cpu_offload_use_pin_memory",
        mark("Pinned memory (old)"),
        mark(
            "Old switch that does nothing any more; pin_memory in offload_optimizer and "
            "offload_param took its place."
        ),
        "switch",
        None,
        form=False,
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.ignore_unused_parameters",
        mark("Allow unused weights"),
        mark("Goes on where a weight received no gradient. Switched off, stage 2 stops there."),
        "switch",
        True,
        stages=(2,),
        form=False,
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.legacy_stage1",
        mark("Old stage 1"),
        mark("The first implementation of stage 1, only for old checkpoints."),
        "switch",
        False,
        stages=(1,),
        form=False,
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.round_robin_gradients",
        mark("Share gradient copies"),
        mark(
            "With an offloaded optimizer, spreads the copying of gradients to the computer's "
            "memory over the devices."
        ),
        "switch",
        False,
        speed=mark("Faster with several devices and accumulation."),
        stages=(1, 2),
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.parameter_alignment",
        mark("Aligned buffers"),
        mark("Pads the flat buffers so that each weight starts at a multiple of 16 bytes."),
        "switch",
        False,
        since="0.19.7",
        stages=(1, 2),
        form=False,
        source=_ZERO,
    ),
)
