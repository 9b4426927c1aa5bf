"""Names of Transformers' TrainingArguments, of 4.57 and 5.24, that are not parameters of ours."""

from __future__ import annotations

from atom_gui.schema.words import mark

# They go to more.training_arguments as they are; the training interpreter's version judges them.
PASSED_ON = frozenset(
    ("auto_find_batch_size", "average_tokens_across_devices", "batch_eval_metrics",
     "dataloader_drop_last", "dataloader_in_order", "dataloader_multiprocessing_context",
     "dataloader_num_workers", "dataloader_persistent_workers", "dataloader_prefetch_factor",
     "ddp_broadcast_buffers", "ddp_bucket_cap_mb", "ddp_static_graph", "debug",
     "enable_jit_checkpoint", "eval_accumulation_steps", "eval_delay", "eval_do_concat_batches",
     "eval_on_start", "eval_use_gather_object", "fp16_full_eval", "full_determinism",
     "greater_is_better", "hub_always_push", "hub_model_id", "hub_private_repo", "hub_revision",
     "hub_strategy", "include_for_metrics", "include_num_input_tokens_seen",
     "include_tokens_per_second", "label_names", "label_smoothing_factor", "length_column_name",
     "liger_kernel_config", "load_best_model_at_end", "log_level", "log_level_replica",
     "log_on_each_node", "logging_first_step", "lr_scheduler_kwargs", "metric_for_best_model",
     "neftune_noise_alpha", "optim", "optim_args", "optim_target_modules",
     "prediction_loss_only", "project", "push_to_hub",
     "restore_callback_states_from_checkpoint", "save_on_each_node", "save_only_model",
     "save_safetensors", "skip_memory_metrics", "tf32", "torch_compile",
     "torch_compile_backend", "torch_compile_mode", "torch_empty_cache_steps",
     "trackio_bucket_id", "trackio_space_id", "trackio_static_space_id",
     "train_sampling_strategy", "use_cache", "use_liger_kernel")
)  # fmt: skip

# What the trainer sets itself, and why a script's value is not taken.
_OWN = mark("{name} was left out: AtomTrainer decides it itself.")
_DEEPSPEED = mark("{name} was left out: DeepSpeed distributes the training here.")
_SECRET = mark("{name} was left out: a preset keeps no secrets. Log in with hf auth login instead.")
_GONE = mark("{name} has no meaning any more and was left out.")
_ONE_LENGTH = mark("{name} was left out: all blocks of text have the same length here.")
_LAUNCHER = mark("{name} was left out: the launcher sets it.")
_EVALUATION_ONLY = mark("{name} was left out: AtomTrainer trains and evaluates only.")

LEFT_OUT: dict[str, str] = {
    **dict.fromkeys(
        ("data_seed", "gradient_checkpointing_kwargs", "activation_checkpointing_kwargs",
         "logging_nan_inf_filter", "dataloader_pin_memory", "remove_unused_columns",
         "trust_remote_code", "low_cpu_mem_usage"), _OWN,
    ),
    **dict.fromkeys(
        ("fsdp", "fsdp_config", "fsdp_min_num_params", "fsdp_transformer_layer_cls_to_wrap",
         "ddp_backend", "parallelism_config", "accelerator_config", "sharded_ddp"), _DEEPSPEED,
    ),
    **dict.fromkeys(("hub_token", "push_to_hub_token"), _SECRET),
    **dict.fromkeys(
        ("fp16_opt_level", "fp16_backend", "half_precision_backend", "use_mps_device", "use_ipex",
         "tpu_num_cores", "tpu_metrics_debug", "jit_mode_eval", "past_index", "ray_scope",
         "include_inputs_for_metrics", "push_to_hub_model_id", "push_to_hub_organization",
         "mp_parameters", "torchdynamo", "use_legacy_prediction_loop", "xpu_backend"), _GONE,
    ),
    "group_by_length": _ONE_LENGTH,
    "local_rank": _LAUNCHER,
    "do_predict": _EVALUATION_ONLY,
}  # fmt: skip
