"""DeepSpeed configurations on which our verdict and DeepSpeed's own are compared."""

from __future__ import annotations

import itertools
from typing import Any

from atom_gui.core.zero_verdict.other_models import OTHER_KEYS
from atom_gui.schema.zero_keys import ZERO_KEY

Config = dict[str, Any]
BATCH: Config = {
    "train_batch_size": "auto",
    "train_micro_batch_size_per_gpu": "auto",
    "gradient_accumulation_steps": "auto",
    "gradient_clipping": "auto",
}
_ADAM = {"lr": "auto", "betas": "auto", "eps": "auto", "weight_decay": "auto"}
_OPTIMIZERS: list[Config] = [
    {},
    {"optimizer": {"type": "AdamW", "params": _ADAM}},
    {"optimizer": {"type": "Lion", "params": {"lr": 1e-4, "betas": [0.9, 0.99]}}},
    {"optimizer": {"type": "Adam", "params": {**_ADAM, "torch_adam": True}}},
]
_SCHEDULERS: list[Config] = [
    {},
    {"scheduler": {"type": "WarmupDecayLR",
                   "params": {"total_num_steps": "auto", "warmup_num_steps": "auto",
                              "warmup_min_lr": "auto", "warmup_max_lr": "auto"}}},
    {"scheduler": {"type": "WarmupCosineLR",
                   "params": {"total_num_steps": "auto", "warmup_num_steps": "auto"}}},
    {"scheduler": {"type": "WarmupLR", "params": {}}},
]  # fmt: skip
_PRECISIONS: list[Config] = [
    {"bf16": {"enabled": True}},
    {"fp16": {"enabled": True, "loss_scale": 0, "initial_scale_power": 16}},
    {"fp16": {"enabled": "auto"}, "bf16": {"enabled": "auto"}},
    {"torch_autocast": {"enabled": True, "dtype": "bfloat16"}},
]


def with_zero(**zero: Any) -> Config:
    return {**BATCH, "zero_optimization": zero}


def combinations() -> dict[str, Config]:
    """Stages × offloads, each with another precision, optimizer and schedule in turn."""
    found = {}
    devices = ("none", "cpu")
    turns = [itertools.cycle(part) for part in (_PRECISIONS, _OPTIMIZERS, _SCHEDULERS)]
    for shift, (stage, states, weights) in enumerate(
        itertools.product((0, 1, 2, 3), devices, devices)
    ):
        for _ in range(2):
            parts: Config = {}
            for turn in turns:
                parts |= next(turn)
            if shift % 2:
                next(turns[1])
            zero = {
                "stage": stage, "reduce_bucket_size": "auto", "overlap_comm": stage == 3,
                "offload_optimizer": {"device": states, "pin_memory": False},
                "offload_param": {"device": weights},
            }  # fmt: skip
            found[f"stage {stage}, {states}, {weights} {len(found)}"] = {
                **with_zero(**zero),
                **parts,
            }
    return found


def two_spellings() -> dict[str, Config]:
    """Each key that has two names, given by both."""
    found = {}
    for path, key in {**ZERO_KEY, **OTHER_KEYS}.items():
        if key.alias_of:
            section, _, name = path.rpartition(".")
            value = {"switch": True, "whole": 5, "object": {}}[str(key.kind)]
            both = {name: value, key.alias_of.rpartition(".")[2]: value}
            found[f"two spellings of {path}"] = {**BATCH, section: both}
    return found


VALID: dict[str, Config] = {
    **combinations(),
    "only a micro-batch": {"train_micro_batch_size_per_gpu": 2, "zero_optimization": {"stage": 2}},
    "only a batch": {"train_batch_size": 8},
    "batch and rounds": {"train_batch_size": 8, "gradient_accumulation_steps": 4},
    "whole numbers as floats": {"train_batch_size": 8.0, "gradient_accumulation_steps": 4.0},
    "batch of true": {"train_batch_size": True},
    "stage as text": with_zero(stage="2"),
    "stage as true": with_zero(stage=True),
    "stage of auto": with_zero(stage="auto"),
    "old form": {**BATCH, "zero_optimization": True},
    "old form with bucket": {**BATCH, "zero_optimization": True, "allgather_size": 5},
    "float bucket": with_zero(stage=2, reduce_bucket_size=5e8, allgather_bucket_size=2e8),
    "bucket in quotes": with_zero(stage=2, reduce_bucket_size="500000000"),
    "bucket in quotes with a point": with_zero(stage=2, reduce_bucket_size=" 5.0 "),
    "bucket of true": with_zero(stage=2, reduce_bucket_size=True),
    "switch of yes": with_zero(stage=2, overlap_comm="yes"),
    "switch of 1.0": with_zero(stage=2, overlap_comm=1.0),
    "overlap of null": with_zero(stage=2, overlap_comm=None),
    "overlap of auto": with_zero(stage=2, overlap_comm="auto"),
    "null offload": with_zero(stage=2, offload_optimizer=None),
    "offload of auto": with_zero(stage=2, offload_optimizer="auto"),
    "device of auto": with_zero(stage=2, offload_optimizer={"device": "auto"}),
    "partial offload at 3": with_zero(stage=3, offload_optimizer={"device": "cpu", "ratio": 0.5}),
    "nvme without a path": with_zero(stage=3, offload_param={"device": "nvme"}),
    "old offload": with_zero(stage=2, cpu_offload=True),
    "old pinned memory": with_zero(stage=2, cpu_offload_use_pin_memory=True),
    "old gathering": with_zero(stage=3, stage3_gather_fp16_weights_on_model_save=True),
    "short spelling": with_zero(stage=3, prefetch_bucket_size=5),
    "short auto beside the long spelling": with_zero(
        stage=3, prefetch_bucket_size="auto", stage3_prefetch_bucket_size=5),
    "two spellings, one auto dropped": with_zero(
        stage=3, max_live_parameters=5, stage3_max_live_parameters="auto"),
    "huge number": with_zero(stage=3, stage3_model_persistence_threshold=10**30),
    "negative granularity": with_zero(stage=3, stage3_module_granularity_threshold=-1),
    "leaf of null": with_zero(stage=3, leaf_module=None),
    "leaf of one name": with_zero(stage=3, leaf_module={"classes": "a.B"}),
    "strict": with_zero(stage=3, strict=True),
    "zenflow": with_zero(stage=2, zenflow={"topk_ratio": 0.05, "update_interval": 4}),
    "zenflow of true": with_zero(stage=2, zenflow={"select_interval": True}),
    "zero++": with_zero(stage=3, zero_hpz_partition_size=8, zero_quantized_weights=True),
    "norm off at 2": with_zero(stage=2, compute_grad_norm=False),
    "bf16 of null": {**BATCH, "bf16": None},
    "old bf16": {**BATCH, "bfloat16": {"enabled": True}},
    "bad old bf16 beside a new one": {**BATCH, "bf16": {"enabled": True}, "bfloat16": 3},
    "window of 0 while off": {**BATCH, "fp16": {"loss_scale_window": 0}},
    "window of 0, static": {**BATCH, "fp16": {"enabled": True, "loss_scale": 8,
                                              "loss_scale_window": 0}},
    "loss scale in quotes": {**BATCH, "fp16": {"loss_scale": "128"}},
    "bf16 states": {**with_zero(stage=2), "bf16": {
        "enabled": True, "bf16_master_weights_and_grads": True, "bf16_optimizer_states": True}},
    "unknown at the top": {**BATCH, "grad_clipping": 1.0},
    "stage at the top": {**BATCH, "stage": 2},
    "min_lr at the top": {**BATCH, "min_lr": 5e-7},
    "unknown optimizer": {**BATCH, "optimizer": {"type": "AdanW", "params": {}}},
    "1-bit optimizer": {**BATCH, "optimizer": {"type": "OneBitAdam", "params": {}}},
    "optimizer without type": {**BATCH, "optimizer": {"params": 3}},
    "clipping in the optimizer": {**BATCH, "optimizer": {"type": "Adam",
                                                         "params": {"max_grad_norm": 1.0}}},
    "unknown schedule": {**BATCH, "scheduler": {"type": "Cosine", "params": {}}},
    "warm-up of 0": {**BATCH, "scheduler": {"type": "WarmupLR",
                                            "params": {"warmup_num_steps": 0}}},
    "communication in capitals": {**BATCH, "communication_data_type": "FP32"},
    "sum at 2": {**with_zero(stage=2), "gradient_allreduce_op": "SUM"},
    "checkpoints": {**BATCH, "checkpoint": {"tag_validation": "fail", "load_universal": 3,
                                            "parallel_write": {"pipeline_stage": 1},
                                            "writer": {"type": "python"}}},
    "monitors": {**BATCH, "tensorboard": {"enabled": "on", "output_path": "x"},
                 "csv_monitor": "auto", "wandb": {"group": None}},
    "activation checkpointing": {**BATCH, "activation_checkpointing": {"anything": 1}},
    "profilers": {**BATCH, "wall_clock_breakdown": 1, "flops_profiler": {"enabled": True},
                  "comms_logger": {"enabled": True, "prof_ops": ["all_reduce"]}},
    "aio of null": {**BATCH, "aio": None},
    "timers": {**BATCH, "timers": {"throughput": {"enabled": False}}},
    "timers of text": {**BATCH, "timers": "x"},
    "data types": {**BATCH, "data_types": {"grad_accum_dtype": "fp33",
                                           "keep_in_fp32_modules": ["bias"]}},
    "autotuning": {**BATCH, "autotuning": {"enabled": False}},
    "data efficiency": {**BATCH, "data_efficiency": {"enabled": False, "data_sampling": {
        "curriculum_learning": {"enabled": False}}}},
    "compile": {**BATCH, "compile": {"deepcompile": True, "passes": ["z3"]}},
    "experts of null": {**BATCH, "expert_parallel": None},
    "tensor parallelism": {**BATCH, "tensor_parallel": {"autotp_size": 2, "tp": {"tp_size": 2}}},
    "comment": {**BATCH, "_comment": "for the workstation"},
    "half the devices": {"train_batch_size": 8, "train_micro_batch_size_per_gpu": 4,
                         "sequence_parallel_size": 0.5},
}  # fmt: skip

INVALID: dict[str, Config] = {
    "nothing": {},
    "only rounds": {"gradient_accumulation_steps": 4},
    "batch does not add up": {"train_batch_size": 7, "train_micro_batch_size_per_gpu": 2,
                              "gradient_accumulation_steps": 3},
    "batch cannot be divided": {"train_batch_size": 7, "train_micro_batch_size_per_gpu": 2},
    "micro-batch above the batch": {"train_batch_size": 2, "train_micro_batch_size_per_gpu": 4},
    "batch of 0": {"train_batch_size": 0},
    "negative micro-batch": {"train_micro_batch_size_per_gpu": -1},
    "batch in quotes": {"train_batch_size": "8"},
    "micro-batch in quotes": {"train_micro_batch_size_per_gpu": "2",
                              "gradient_accumulation_steps": 4},
    "batch as list": {"train_batch_size": [8]},
    "batch of the run does not fit": {**BATCH, "train_batch_size": 7},
    "stage 4": with_zero(stage=4),
    "stage null": with_zero(stage=None),
    "stage in words": with_zero(stage="three"),
    "stage 2.5": with_zero(stage=2.5),
    "zero null": {**BATCH, "zero_optimization": None},
    "zero number": {**BATCH, "zero_optimization": 2},
    "zero auto": {**BATCH, "zero_optimization": "auto"},
    "misspelt key": with_zero(stage=2, overlap_com=True),
    "key of another place": with_zero(stage=2, device="cpu"),
    "bucket in quotes, scientific": with_zero(stage=2, reduce_bucket_size="5e8"),
    "bucket of 0": with_zero(stage=2, reduce_bucket_size=0),
    "bucket with a fraction": with_zero(stage=2, reduce_bucket_size=5.5),
    "bucket too large": with_zero(stage=2, reduce_bucket_size=1e300),
    "negative bucket": with_zero(stage=2, allgather_bucket_size=-1),
    "bucket null": with_zero(stage=2, reduce_bucket_size=None),
    "switch of 2": with_zero(stage=2, overlap_comm=2),
    "switch of maybe": with_zero(stage=2, contiguous_gradients="maybe"),
    "switch of null": with_zero(stage=2, contiguous_gradients=None),
    "device in capitals": with_zero(stage=2, offload_optimizer={"device": "CPU"}),
    "device null": with_zero(stage=2, offload_optimizer={"device": None}),
    "device disk": with_zero(stage=2, offload_param={"device": "disk"}),
    "offload is a list": with_zero(stage=2, offload_optimizer=[]),
    "offload is a text": with_zero(stage=2, offload_optimizer="cpu"),
    "unknown in offload": with_zero(stage=2, offload_optimizer={"device": "cpu", "pinned": True}),
    "buffer size of the optimizer": with_zero(stage=3, offload_optimizer={"buffer_size": 5}),
    "path is a number": with_zero(stage=3, offload_param={"nvme_path": 3}),
    "partial offload at 2": with_zero(stage=2, offload_optimizer={"device": "cpu", "ratio": 0.5}),
    "ratio above 1": with_zero(stage=3, offload_optimizer={"device": "cpu", "ratio": 1.5}),
    "old and new offload": with_zero(stage=2, cpu_offload=True,
                                     offload_optimizer={"device": "cpu"}),
    "old and new gathering": with_zero(stage=3, stage3_gather_fp16_weights_on_model_save=True,
                                       stage3_gather_16bit_weights_on_model_save=True),
    "two spellings": with_zero(stage=3, prefetch_bucket_size=5, stage3_prefetch_bucket_size=6),
    **two_spellings(),
    "two spellings, one filled in": with_zero(
        stage=3, prefetch_bucket_size=5, stage3_prefetch_bucket_size="auto"),
    "two spellings, the threshold filled in": with_zero(
        stage=3, param_persistence_threshold=5, stage3_param_persistence_threshold="auto"),
    "two spellings, gathering filled in": with_zero(
        stage=3, gather_16bit_weights_on_model_save=True,
        stage3_gather_16bit_weights_on_model_save="auto"),
    "two spellings at strict auto": with_zero(
        stage=3, max_live_parameters=5, stage3_max_live_parameters="auto", strict=True),
    "a section at strict auto": {**BATCH, "tensor_parallel": {"tp": "auto", "strict": True}},
    "offload at strict auto": with_zero(stage=2, offload_optimizer="auto", strict=True),
    "MiCS": with_zero(stage=3, mics_shard_size=4),
    "LoCo": with_zero(stage=3, zeropp_loco_param={}),
    "leaf is a text": with_zero(stage=3, leaf_module="x"),
    "leaf of numbers": with_zero(stage=3, leaf_module={"classes": [1]}),
    "unknown in leaf": with_zero(stage=3, leaf_module={"class": "a"}),
    "norm off at 3": with_zero(stage=3, compute_grad_norm=False),
    "zenflow of 0": with_zero(stage=2, zenflow={"topk_ratio": 0}),
    "zenflow interval in quotes": with_zero(stage=2, zenflow={"update_interval": "3"}),
    "zenflow interval of 0": with_zero(stage=2, zenflow={"update_interval": 0}),
    "zenflow strategy": with_zero(stage=2, zenflow={"select_strategy": "often"}),
    "stage at strict auto": with_zero(stage="auto", overlap_comm="auto", strict=True),
    "both precisions": {**BATCH, "fp16": {"enabled": True}, "bf16": {"enabled": True}},
    "both precisions, in words": {**BATCH, "fp16": {"enabled": "true"}, "bfloat16": {"enabled": 1}},
    "Apex level": {**BATCH, "fp16": {"enabled": True, "fp16_opt_level": "O2"}},
    "fp16 is true": {**BATCH, "fp16": True},
    "fp16 is null": {**BATCH, "fp16": None},
    "bf16 is true": {**BATCH, "bf16": True},
    "unknown in bf16": {**BATCH, "bf16": {"enabled": True, "loss_scale": 0}},
    "negative loss scale": {**BATCH, "fp16": {"loss_scale": -1}},
    "loss scale of true": {**BATCH, "fp16": {"loss_scale": True}},
    "window of 0": {**BATCH, "fp16": {"enabled": True, "loss_scale_window": 0}},
    "window with a fraction": {**BATCH, "fp16": {"loss_scale_window": 2.5}},
    "lowest scale in quotes": {**BATCH, "fp16": {"min_loss_scale": "1.0"}},
    "fp16 weights at 0": {**with_zero(stage=0), "fp16": {"fp16_master_weights_and_grads": True}},
    "bf16 weights at 0": {**with_zero(stage=0), "bf16": {"bf16_master_weights_and_grads": True}},
    "bf16 states alone": {**with_zero(stage=2), "bf16": {"bf16_optimizer_states": True}},
    "optimizer is a text": {**BATCH, "optimizer": "AdamW"},
    "optimizer is null": {**BATCH, "optimizer": None},
    "optimizer's type is a number": {**BATCH, "optimizer": {"type": 3}},
    "optimizer's parameters are a list": {**BATCH, "optimizer": {"type": "Adam", "params": []}},
    "clipping in the optimizer, in words": {**BATCH, "optimizer": {
        "type": "Adam", "params": {"max_grad_norm": "1"}}},
    "scheduler is a list": {**BATCH, "scheduler": []},
    "communication": {**BATCH, "communication_data_type": "float32"},
    "communication auto": {**BATCH, "communication_data_type": "auto"},
    "averaging": {**BATCH, "gradient_allreduce_op": "max"},
    "sum at 3": {**with_zero(stage=3), "gradient_allreduce_op": "sum"},
    "sum with zenflow": {**with_zero(stage=2, zenflow={}), "gradient_allreduce_op": "sum"},
    "sum with compile": {**with_zero(stage=2), "gradient_allreduce_op": "sum",
                         "compile": {"deepcompile": True}},
    "autocast format": {**BATCH, "torch_autocast": {"enabled": True, "dtype": "auto"}},
    "autocast modules": {**BATCH, "torch_autocast": {"lower_precision_safe_modules": [1]}},
    "autocast is true": {**BATCH, "torch_autocast": True},
    "apex": {**BATCH, "amp": {"enabled": False}},
    "sparse gradients": {**BATCH, "sparse_gradients": False},
    "elasticity": {**BATCH, "elasticity": {"enabled": False}},
    "curriculum at the top": {**BATCH, "curriculum_learning": {}},
    "nebula": {**BATCH, "nebula": {}},
    "compression": {**BATCH, "compression_training": {}},
    "tag": {**BATCH, "checkpoint": {"tag_validation": "maybe"}},
    "tag is a switch": {**BATCH, "checkpoint": {"tag_validation": True}},
    "writer": {**BATCH, "checkpoint": {"writer": {"type": "slow"}}},
    "pipeline stage": {**BATCH, "checkpoint": {"parallel_write": {"pipeline_stage": "yes"}}},
    "checkpoint is null": {**BATCH, "checkpoint": None},
    "breakdown in words": {**BATCH, "wall_clock_breakdown": "true"},
    "profiler in words": {**BATCH, "flops_profiler": {"enabled": "yes"}},
    "tensorboard is true": {**BATCH, "tensorboard": True},
    "tensorboard path": {**BATCH, "tensorboard": {"output_path": 3}},
    "unknown in wandb": {**BATCH, "wandb": {"entity": "me"}},
    "operations": {**BATCH, "comms_logger": {"prof_ops": "all_reduce"}},
    "activation checkpointing is true": {**BATCH, "activation_checkpointing": True},
    "aio is a list": {**BATCH, "aio": []},
    "direct reading without CUDA": {**BATCH, "aio": {"use_gds": True}},
    "timers are null": {**BATCH, "timers": None},
    "kept modules": {**BATCH, "data_types": {"keep_in_fp32_modules": "bias"}},
    "data types are null": {**BATCH, "data_types": None},
    "autotuning without a folder": {**BATCH, "autotuning": {"results_dir": ""}},
    "curriculum without metrics": {**BATCH, "data_efficiency": {"data_sampling": {
        "curriculum_learning": {"enabled": True}}}},
    "batching without tokens": {**BATCH, "data_efficiency": {"data_sampling": {
        "dynamic_batching": {"enabled": True}}}},
    "unknown in compile": {**BATCH, "compile": {"enabled": True}},
    "unknown pass": {**BATCH, "compile": {"passes": ["z2"]}},
    "format of tensor parallelism": {**BATCH, "tensor_parallel": {"dtype": "bf16"}},
    "balance of experts": {**BATCH, "expert_parallel": {"load_balance_coeff": 0.1}},
    "vocabulary": {**BATCH, "vocabulary_size": [32000]},
    "sequence of 0 devices": {**BATCH, "sequence_parallel_size": 0},
}  # fmt: skip

# Judged for two devices.
VALID_FOR_TWO: dict[str, Config] = {
    "adds up": {"train_batch_size": 16, "train_micro_batch_size_per_gpu": 2,
                "gradient_accumulation_steps": 4},
    "divided": {"train_batch_size": 16, "train_micro_batch_size_per_gpu": 4},
    "auto": BATCH,
    "two share a sequence": {"train_batch_size": 8, "gradient_accumulation_steps": 4,
                             "sequence_parallel_size": 2},
}  # fmt: skip
INVALID_FOR_TWO: dict[str, Config] = {
    "forgets a device": {"train_batch_size": 8, "train_micro_batch_size_per_gpu": 2,
                         "gradient_accumulation_steps": 4},
    "odd": {"train_batch_size": 7},
    "too small": {"train_batch_size": 1},
}  # fmt: skip
