"""Sections that hardly anybody writes, whose keys DeepSpeed nevertheless checks one by one.

The kinds of their values by name; a ``?`` after the kind allows null, a number after the name of a
key is the version that brought it.
"""

from __future__ import annotations

from atom_gui.schema.zero_keys import ZeroKey

_FIELDS: dict[str, str] = {
    "compile": "deepcompile=switch autoep_non_moe@0.19.8=switch free_activation=switch "
    "free_activation_threshold@0.18.0=whole offload_activation=switch "
    "offload_activation_pin_memory@0.19.6=switch offload_opt_states=switch double_buffer=switch "
    "symmetric_memory=switch debug_log=switch offload_parameters=switch "
    "sync_before_reduce=switch sync_after_reduce=switch sync_before_allgather=switch "
    "sync_after_allgather=switch keep_int_input_tensors@0.17.2=switch "
    "keep_all_input_tensors@0.17.2=switch passes@0.18.9=list?",
    "hybrid_engine": "enabled=switch max_out_tokens=whole inference_tp_size=whole "
    "release_inference_cache=switch pin_parameters=switch tp_gather_partition_size=whole "
    "enable_cuda_graph@0.19.6=switch",
    "tensor_parallel": "dtype=never autotp_size=whole tp_overlap_comm@0.16.6=switch "
    "vocab_parallel_lm_head@0.19.8=switch? vocab_parallel_ce_backend@0.19.8=choice "
    "tensor_parallel=object tp=object injection_policy_tuple=list? "
    "partition_config@0.18.6=object? preset_model@0.18.6=words? keep_module_on_host=switch "
    "replace_with_kernel_inject=switch kernel_inject=switch",
    "tensor_parallel.tensor_parallel": "tp_size=whole tp_grain_size=whole mpu=any tp_group=any",
    "tensor_parallel.tp": "tp_size=whole tp_grain_size=whole mpu=any tp_group=any",
    "weight_quantization": "enabled=switch num_bits=whole q_type=choice q_groups=whole "
    "quantized_initialization=object post_init_quant=object",
}
_CHOICES: dict[str, tuple[str, ...]] = {
    "tensor_parallel.vocab_parallel_ce_backend": ("torch", "liger"),
    "weight_quantization.q_type": ("asymmetric", "symmetric"),
}
_LOWEST = {"hybrid_engine.max_out_tokens": 1}
_ALIASES = {
    "tensor_parallel.tensor_parallel": "tensor_parallel.tp",
    "tensor_parallel.replace_with_kernel_inject": "tensor_parallel.kernel_inject",
}


def _key(section: str, field: str) -> ZeroKey:
    name, _, kind = field.partition("=")
    name, _, since = name.partition("@")
    path = f"{section}.{name}"
    return ZeroKey(
        path,
        label=name,
        help="",
        kind=kind.rstrip("?"),  # type: ignore[arg-type]  # also any and never, only here
        default=None if kind.endswith("?") else MUST_BE_GIVEN,
        choices=_CHOICES.get(path, ()),
        low=_LOWEST.get(path),
        since=since,
        form=False,
        alias_of=_ALIASES.get(path, ""),
    )


MUST_BE_GIVEN = ""  # a default that is not None: null is refused
OTHER_KEYS: dict[str, ZeroKey] = {
    key.path: key
    for section, fields in _FIELDS.items()
    for key in (_key(section, field) for field in fields.split())
}
