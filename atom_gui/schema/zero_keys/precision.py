"""Number formats: fp16, bf16, autocast and the formats of gradients and buffers."""

from __future__ import annotations

from atom_gui.schema.words import mark
from atom_gui.schema.zero_keys.key import ZeroKey, source

_PRECISION = source("runtime/precision_config.py")
_CONSTANTS = source("runtime/constants.py")

KEYS: tuple[ZeroKey, ...] = (
    ZeroKey(
        "fp16",
        mark("fp16"),
        mark("Training in 16-bit floats with a small range, for cards older than Ampere."),
        "object",
        {},
        form=False,
        source=_PRECISION,
    ),
    ZeroKey(
        "fp16.enabled",
        mark("fp16 training"),
        mark("Computes in fp16 and keeps 32-bit master weights. Needs loss scaling."),
        "switch",
        False,
        auto=True,
        memory=mark("Weights and gradients take 2 bytes each."),
        source=_PRECISION,
    ),
    ZeroKey(
        "fp16.auto_cast",
        mark("Cast the inputs"),
        mark("Casts the model's inputs to fp16."),
        "switch",
        False,
        source=_PRECISION,
    ),
    ZeroKey(
        "fp16.loss_scale",
        mark("Loss scale"),
        mark(
            "Factor that keeps small gradients above zero. 0 lets DeepSpeed find it while training."
        ),
        "number",
        0,
        low=0,
        source=_PRECISION,
    ),
    ZeroKey(
        "fp16.initial_scale_power",
        mark("First loss scale"),
        mark("The dynamic loss scale starts at 2 to the power of this."),
        "whole",
        16,
        source=_PRECISION,
    ),
    ZeroKey(
        "fp16.loss_scale_window",
        mark("Steps to raise it"),
        mark("Steps without overflow after which the dynamic loss scale is doubled."),
        "whole",
        1000,
        unit=mark("steps"),
        source=_PRECISION,
    ),
    ZeroKey(
        "fp16.hysteresis",
        mark("Overflows to lower it"),
        mark("Overflows after which the dynamic loss scale is halved."),
        "whole",
        2,
        source=_PRECISION,
    ),
    ZeroKey(
        "fp16.consecutive_hysteresis",
        mark("Count overflows in a row"),
        mark("A step without overflow starts the count of overflows anew."),
        "switch",
        False,
        form=False,
        source=_PRECISION,
    ),
    ZeroKey(
        "fp16.min_loss_scale",
        mark("Lowest loss scale"),
        mark("The dynamic loss scale never falls below this."),
        "whole",
        1,
        source=_PRECISION,
    ),
    ZeroKey(
        "fp16.fp16_master_weights_and_grads",
        mark("fp16 master weights"),
        mark(
            "Keeps master weights and gradients in fp16 instead of 32 bits. Only with the "
            "optimizer in the computer's memory."
        ),
        "switch",
        False,
        memory=mark("Saves 4 bytes per weight in the computer's memory."),
        stages=(1, 2, 3),
        form=False,
        source=_PRECISION,
    ),
    ZeroKey(
        "fp16.fp16_opt_level",
        mark("Apex level"),
        mark(
            "Belongs to NVIDIA Apex, not to DeepSpeed's fp16. DeepSpeed refuses it since "
            "0.17.1 and ignored it before."
        ),
        "words",
        None,
        until="0.17.0",
        form=False,
        source=_PRECISION,
    ),
    ZeroKey(
        "bf16",
        mark("bf16"),
        mark(
            "Training in 16-bit floats with the range of 32 bits, for Ampere cards (RTX 30) "
            "and newer."
        ),
        "object",
        {},
        form=False,
        source=_PRECISION,
    ),
    ZeroKey(
        "bf16.enabled",
        mark("bf16 training"),
        mark("Computes in bfloat16 and keeps 32-bit master weights. Needs no loss scaling."),
        "switch",
        False,
        auto=True,
        memory=mark("Weights and gradients take 2 bytes each."),
        source=_PRECISION,
    ),
    ZeroKey(
        "bf16.immediate_grad_update",
        mark("Add gradients at once"),
        mark(
            "Adds each gradient to the 32-bit sum as soon as it is there. Only without ZeRO, "
            "or at stage 1 with 32-bit accumulation."
        ),
        "switch",
        False,
        stages=(0, 1),
        form=False,
        source=_PRECISION,
    ),
    ZeroKey(
        "bf16.check_grad_overflow",
        mark("Skip steps with overflow"),
        mark("Looks for gradients that are infinite or no number, and leaves such a step out."),
        "switch",
        True,
        since="0.17.1",
        source=_PRECISION,
    ),
    ZeroKey(
        "bf16.bf16_master_weights_and_grads",
        mark("bf16 master weights"),
        mark(
            "Keeps master weights and gradients in bf16. Less memory, but small updates get lost."
        ),
        "switch",
        False,
        since="0.18.3",
        memory=mark("Saves 4 bytes per weight."),
        stages=(1, 2, 3),
        source=_PRECISION,
    ),
    ZeroKey(
        "bf16.bf16_optimizer_states",
        mark("bf16 optimizer states"),
        mark("Keeps Adam's moments in bf16. Only together with bf16 master weights."),
        "switch",
        False,
        since="0.18.3",
        memory=mark("Saves 4 bytes per weight."),
        stages=(1, 2, 3),
        source=_PRECISION,
    ),
    ZeroKey(
        "bfloat16",
        mark("bfloat16"),
        mark(
            "Old name of the section bf16, read only where bf16 is missing. Transformers does "
            "not know it."
        ),
        "object",
        {},
        form=False,
        source=_PRECISION,
    ),
    ZeroKey(
        "data_types",
        mark("Data types"),
        mark("Number formats that differ from those of the training."),
        "object",
        {},
        form=False,
        source=_CONSTANTS,
    ),
    ZeroKey(
        "data_types.grad_accum_dtype",
        mark("Accumulation format"),
        mark("Number format in which gradients are added up. Empty: that of the model."),
        "choice",
        None,
        choices=("fp32", "bf16", "fp16"),
        memory=mark("fp32 costs 2 bytes per weight more than 16 bits."),
        source=_CONSTANTS,
    ),
    ZeroKey(
        "data_types.param_dtype",
        mark("Weight format"),
        mark("Number format of the weights. Empty: that of fp16 or bf16."),
        "choice",
        None,
        choices=("fp32", "bf16", "fp16"),
        since="0.19.2",
        form=False,
        source=_CONSTANTS,
    ),
    ZeroKey(
        "data_types.buffer_dtype",
        mark("Buffer format"),
        mark(
            "Number format of the model's buffers. Empty: as they were loaded, which is nearly"
            " always right."
        ),
        "choice",
        None,
        choices=("fp32", "bf16", "fp16"),
        since="0.19.2",
        form=False,
        source=_CONSTANTS,
    ),
    ZeroKey(
        "data_types.keep_in_fp32_modules",
        mark("Kept in 32 bits"),
        mark("Names of buffers that stay in 32 bits. auto asks the model."),
        "list",
        "auto",
        since="0.19.8",
        form=False,
        source=_CONSTANTS,
    ),
    ZeroKey(
        "torch_autocast",
        mark("torch autocast"),
        mark("PyTorch's automatic mixed precision instead of DeepSpeed's fp16 and bf16."),
        "object",
        {},
        since="0.17.2",
        form=False,
        source=_CONSTANTS,
    ),
    ZeroKey(
        "torch_autocast.enabled",
        mark("torch autocast"),
        mark(
            "Lets PyTorch choose the number format of each operation; the weights stay in 32 bits."
        ),
        "switch",
        False,
        since="0.17.2",
        memory=mark("Weights take 4 bytes instead of 2."),
        source=_CONSTANTS,
    ),
    ZeroKey(
        "torch_autocast.dtype",
        mark("Autocast format"),
        mark("The 16-bit format that autocast uses."),
        "choice",
        None,
        choices=("bfloat16", "float16"),
        since="0.17.2",
        source=_CONSTANTS,
    ),
    ZeroKey(
        "torch_autocast.lower_precision_safe_modules",
        mark("Modules in 16 bits"),
        mark(
            "Classes of modules whose weights may be sent in 16 bits, with their full Python names."
        ),
        "list",
        None,
        since="0.17.2",
        form=False,
        source=_CONSTANTS,
    ),
)
