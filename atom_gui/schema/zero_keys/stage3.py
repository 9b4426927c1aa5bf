"""ZeRO stage 3: how partitioned weights are collected, and ZeRO++."""

from __future__ import annotations

from dataclasses import replace

from atom_gui.schema.words import mark
from atom_gui.schema.zero_keys.key import ZeroKey, source

_ZERO = source("runtime/zero/config.py")
_LEAF = source("runtime/zero/leaf_module_config.py")

_LONG: tuple[ZeroKey, ...] = (
    ZeroKey(
        "zero_optimization.sub_group_size",
        mark("Sub-group size"),
        mark("Weights that the optimizer updates at once."),
        "whole",
        1_000_000_000,
        unit=mark("elements"),
        low=0,
        memory=mark(
            "Four bytes per element are needed for a moment at each step; 1e8 suits a small "
            "computer."
        ),
        stages=(3,),
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.stage3_prefetch_bucket_size",
        mark("Prefetch bucket"),
        mark(
            "Weights that are collected ahead of their use. auto takes 0.9 times the square of"
            " the hidden size."
        ),
        "whole",
        50_000_000,
        unit=mark("elements"),
        auto=True,
        low=0,
        memory=mark("Two bytes per element on the card."),
        speed=mark("0 makes each layer wait for its weights."),
        stages=(3,),
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.stage3_param_persistence_threshold",
        mark("Small weights stay"),
        mark(
            "Weights smaller than this are not partitioned. auto takes ten times the hidden size."
        ),
        "whole",
        100_000,
        unit=mark("elements"),
        auto=True,
        low=0,
        memory=mark("Higher keeps more weights on each card."),
        speed=mark("Lower sends many small messages."),
        stages=(3,),
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.stage3_model_persistence_threshold",
        mark("Limit for those that stay"),
        mark("Upper limit for all weights that are kept whole."),
        "whole",
        2**63 - 1,
        unit=mark("elements"),
        low=0,
        stages=(3,),
        form=False,
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.stage3_max_live_parameters",
        mark("Live weights"),
        mark("Collected weights that may lie on one card before some are released."),
        "whole",
        1_000_000_000,
        unit=mark("elements"),
        low=0,
        memory=mark("Up to 2 bytes per element on the card."),
        speed=mark("Lower collects weights more often."),
        stages=(3,),
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.stage3_max_reuse_distance",
        mark("Reuse distance"),
        mark("A weight stays on the card if it is needed again within this many weights."),
        "whole",
        1_000_000_000,
        unit=mark("elements"),
        low=0,
        stages=(3,),
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.stage3_gather_16bit_weights_on_model_save",
        mark("Whole weights when saving"),
        mark(
            "Collects the partitioned weights when a checkpoint is saved, so that it holds a "
            "usable model."
        ),
        "switch",
        False,
        memory=mark("Two bytes per weight in the computer's memory while saving."),
        stages=(3,),
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.stage3_module_granularity_threshold",
        mark("Fine-grained modules"),
        mark(
            "Modules with fewer weights per submodule than this are collected as a whole. For "
            "models with many experts."
        ),
        "whole",
        0,
        since="0.16.0",
        stages=(3,),
        form=False,
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.stage3_use_all_reduce_for_fetch_params",
        mark("Collect by all-reduce"),
        mark(
            "Collects weights with an all-reduce, which saves copies on the processor but "
            "sends more."
        ),
        "switch",
        False,
        stages=(3,),
        form=False,
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.stage3_allgather_sequential",
        mark("Collect one by one"),
        mark("Collects weights one after the other, without a large buffer."),
        "switch",
        False,
        since="0.18.5",
        memory=mark("Saves the buffer of a whole bucket."),
        stages=(3,),
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.stage3_gather_fp16_weights_on_model_save",
        mark("Whole weights (old)"),
        mark(
            "Old spelling of stage3_gather_16bit_weights_on_model_save. Both together are refused."
        ),
        "switch",
        False,
        stages=(3,),
        form=False,
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.memory_efficient_linear",
        mark("Lean linear layers"),
        mark(
            "Linear layers do not keep a second copy of their collected weights for the "
            "backward pass."
        ),
        "switch",
        True,
        memory=mark("Saves the collected weights during the backward pass."),
        stages=(3,),
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.pipeline_loading_checkpoint",
        mark("Load in a pipeline"),
        mark("Loads a checkpoint device after device, to need less of the computer's memory."),
        "switch",
        False,
        stages=(3,),
        form=False,
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.override_module_apply",
        mark("Replace Module.apply"),
        mark("Makes PyTorch's Module.apply work on partitioned weights."),
        "switch",
        True,
        stages=(3,),
        form=False,
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.log_trace_cache_warnings",
        mark("Warn of changed order"),
        mark("Warns when modules run in another order than in the step before."),
        "switch",
        False,
        since="0.16.4",
        stages=(3,),
        form=False,
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.enable_sanity_checks",
        mark("Internal checks"),
        mark("Checks DeepSpeed's own work while training, to find its errors."),
        "switch",
        False,
        since="0.17.6",
        speed=mark("Slower."),
        stages=(3,),
        form=False,
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.save_muon_momentum_buffer_in_memory",
        mark("Muon's momentum in memory"),
        mark("Keeps Muon's momentum in memory where the other states lie on NVMe."),
        "switch",
        False,
        since="0.18.9",
        stages=(3,),
        form=False,
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.zero_hpz_partition_size",
        mark("ZeRO++ second copy"),
        mark(
            "Keeps a second copy of the weights partitioned over this many devices of one "
            "computer, so that the backward pass needs no other computer. 1 switches it off."
        ),
        "whole",
        1,
        unit=mark("devices"),
        low=0,
        memory=mark("A second copy of the weights, divided by this number."),
        stages=(3,),
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.zero_quantized_weights",
        mark("ZeRO++ 8-bit weights"),
        mark("Sends the weights in 8 bits when they are collected."),
        "switch",
        False,
        speed=mark("Halves that part of the communication."),
        stages=(3,),
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.zero_quantized_nontrainable_weights",
        mark("ZeRO++ 8-bit frozen weights"),
        mark("Keeps weights that do not learn in 8 bits, as with LoRA."),
        "switch",
        False,
        stages=(3,),
        form=False,
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.zero_quantized_gradients",
        mark("ZeRO++ 4-bit gradients"),
        mark("Sends the gradients in 4 bits between computers."),
        "switch",
        False,
        speed=mark("A quarter of that part of the communication."),
        stages=(3,),
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.leaf_module",
        mark("Leaf modules"),
        mark("Modules whose weights are collected together, for models with experts."),
        "object",
        {},
        since="0.18.0",
        stages=(3,),
        form=False,
        source=_LEAF,
    ),
    ZeroKey(
        "zero_optimization.leaf_module.classes",
        mark("Leaf classes"),
        mark(
            "Classes of modules whose weights are collected together. The default names the "
            "expert blocks of Mixtral and Qwen."
        ),
        "list",
        [
            "transformers.models.mixtral.modeling_mixtral.MixtralSparseMoeBlock",
            "transformers.models.qwen2_moe.modeling_qwen2_moe.Qwen2MoeSparseMoeBlock",
            "transformers.models.qwen3_moe.modeling_qwen3_moe.Qwen3MoeSparseMoeBlock",
        ],
        since="0.18.0",
        stages=(3,),
        form=False,
        source=_LEAF,
    ),
    ZeroKey(
        "zero_optimization.leaf_module.names",
        mark("Leaf names"),
        mark("Full names of modules whose weights are collected together."),
        "list",
        [],
        since="0.18.0",
        stages=(3,),
        form=False,
        source=_LEAF,
    ),
    ZeroKey(
        "zero_optimization.leaf_module.name_suffixes",
        mark("Leaf name endings"),
        mark("Endings of the names of modules whose weights are collected together."),
        "list",
        [],
        since="0.18.0",
        stages=(3,),
        form=False,
        source=_LEAF,
    ),
    ZeroKey(
        "zero_optimization.mics_shard_size",
        mark("MiCS group"),
        mark("Devices among which MiCS partitioned the weights. Removed in DeepSpeed 0.19.7."),
        "whole",
        -1,
        until="0.19.6",
        stages=(3,),
        form=False,
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.mics_hierarchical_params_gather",
        mark("MiCS collects in two steps"),
        mark("Collected weights first within a computer. Removed in DeepSpeed 0.19.7."),
        "switch",
        False,
        until="0.19.6",
        stages=(3,),
        form=False,
        source=_ZERO,
    ),
    ZeroKey(
        "zero_optimization.zeropp_loco_param",
        mark("LoCo for ZeRO++"),
        mark("Corrected the error of 4-bit gradients. Removed in DeepSpeed 0.19.8."),
        "object",
        None,
        since="0.16.2",
        until="0.19.7",
        stages=(3,),
        form=False,
        source=_ZERO,
    ),
)

# The names of DeepSpeed's own fields; what is long above is their alias.
_SHORT = (
    "prefetch_bucket_size",
    "param_persistence_threshold",
    "model_persistence_threshold",
    "max_live_parameters",
    "max_reuse_distance",
    "gather_16bit_weights_on_model_save",
    "module_granularity_threshold",
    "use_all_reduce_for_fetch_params",
    "allgather_sequential",
)


def _short(key: ZeroKey, name: str) -> ZeroKey:
    return replace(
        key,
        path=f"zero_optimization.{name}",
        label=mark("Short spelling"),
        help=mark(
            "Another spelling of the key with stage3_ before it. Transformers and Accelerate look "
            "only for that one."
        ),
        memory="",
        speed="",
        auto=False,
        form=False,
        alias_of=key.path,
    )


KEYS: tuple[ZeroKey, ...] = (
    *_LONG,
    *(
        _short(key, name)
        for name in _SHORT
        for key in _LONG
        if key.path == f"zero_optimization.stage3_{name}"
    ),
)
