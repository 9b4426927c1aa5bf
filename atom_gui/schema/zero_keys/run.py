"""Batches, gradients, reports: the keys at the top of the configuration."""

from __future__ import annotations

from atom_gui.schema.words import mark
from atom_gui.schema.zero_keys.key import ZeroKey, source

_CONSTANTS = source("runtime/constants.py")
_CONFIG = source("runtime/config.py")

KEYS: tuple[ZeroKey, ...] = (
    ZeroKey(
        "train_batch_size",
        mark("Batch per step"),
        mark(
            "Sequences of one optimizer step over all devices: micro-batch × accumulation × "
            "devices."
        ),
        "whole",
        None,
        unit=mark("sequences"),
        auto=True,
        low=1,
        source=_CONSTANTS,
    ),
    ZeroKey(
        "train_micro_batch_size_per_gpu",
        mark("Micro-batch"),
        mark("Sequences that one device computes at once."),
        "whole",
        None,
        unit=mark("sequences"),
        auto=True,
        low=1,
        memory=mark("Activations grow in proportion to it."),
        source=_CONSTANTS,
    ),
    ZeroKey(
        "gradient_accumulation_steps",
        mark("Gradient accumulation"),
        mark("Micro-batches whose gradients are added before one optimizer step."),
        "whole",
        None,
        unit=mark("micro-batches"),
        auto=True,
        low=1,
        source=_CONSTANTS,
    ),
    ZeroKey(
        "managed_gradient_accumulation",
        mark("DeepSpeed counts micro-batches"),
        mark(
            "DeepSpeed decides after which micro-batch the optimizer steps. Switched off, the "
            "training loop decides."
        ),
        "switch",
        True,
        since="0.19.4",
        form=False,
        source=_CONSTANTS,
    ),
    ZeroKey(
        "gradient_clipping",
        mark("Gradient clipping"),
        mark("Gradients are scaled down until their norm is at most this. 0 switches it off."),
        "number",
        1.0,
        auto=True,
        low=0,
        source=_CONSTANTS,
    ),
    ZeroKey(
        "prescale_gradients",
        mark("Divide gradients first"),
        mark("Divides the gradients before they are summed over the devices instead of after it."),
        "switch",
        False,
        form=False,
        source=_CONSTANTS,
    ),
    ZeroKey(
        "gradient_predivide_factor",
        mark("First divisor"),
        mark("By how much prescale_gradients divides before the sum; the rest follows after it."),
        "number",
        1.0,
        form=False,
        source=_CONSTANTS,
    ),
    ZeroKey(
        "gradient_allreduce_op",
        mark("Gradients are"),
        mark(
            "How the devices' gradients are combined: their mean or their sum. Stage 3 knows "
            "only the mean."
        ),
        "choice",
        "mean",
        choices=("mean", "sum"),
        since="0.19.6",
        form=False,
        source=_CONSTANTS,
    ),
    ZeroKey(
        "communication_data_type",
        mark("Communication format"),
        mark("Number format in which devices exchange gradients. Empty: that of the training."),
        "choice",
        None,
        choices=("fp16", "bf16", "fp32"),
        speed=mark("fp32 doubles what is sent."),
        source=_CONSTANTS,
    ),
    ZeroKey(
        "seq_parallel_communication_data_type",
        mark("Format between sequence parts"),
        mark("Number format for gradients between devices that share a sequence."),
        "choice",
        "fp32",
        choices=("fp16", "bf16", "fp32"),
        form=False,
        source=_CONSTANTS,
    ),
    ZeroKey(
        "sequence_parallel_size",
        mark("Sequence parallel devices"),
        mark(
            "How many devices share one sequence (Ulysses). The number of devices is divided by it."
        ),
        "whole",
        None,
        low=1,
        since="0.17.0",
        form=False,
        source=_CONFIG,
    ),
    ZeroKey(
        "disable_allgather",
        mark("No all-gather"),
        mark("Uses broadcasts where weights would be gathered."),
        "switch",
        False,
        form=False,
        source=_CONSTANTS,
    ),
    ZeroKey(
        "steps_per_print",
        mark("Steps between prints"),
        mark("How often DeepSpeed prints its progress. Accelerate switches this off."),
        "whole",
        None,
        unit=mark("steps"),
        low=1,
        source=_CONSTANTS,
    ),
    ZeroKey(
        "wall_clock_breakdown",
        mark("Print times"),
        mark(
            "Prints how long forward, backward and the step take. The devices must wait for "
            "each other to measure it."
        ),
        "switch",
        False,
        speed=mark("Slows training a little."),
        source=_CONSTANTS,
    ),
    ZeroKey(
        "memory_breakdown",
        mark("Print memory"),
        mark("Prints how much GPU memory is in use at several points of a step."),
        "switch",
        False,
        source=_CONSTANTS,
    ),
    ZeroKey(
        "dump_state",
        mark("Print settings at start"),
        mark("Prints all of DeepSpeed's settings when the engine starts."),
        "switch",
        False,
        source=_CONSTANTS,
    ),
    ZeroKey(
        "log_level",
        mark("Log level"),
        mark("How much DeepSpeed writes: debug, info, warning or error."),
        "words",
        None,
        since="0.19.3",
        form=False,
        source=_CONSTANTS,
    ),
    ZeroKey(
        "disable_python_gc",
        mark("Collect garbage less often"),
        mark("Switches Python's automatic garbage collection off during training."),
        "switch",
        False,
        since="0.19.8",
        form=False,
        source=_CONSTANTS,
    ),
    ZeroKey(
        "dataloader_drop_last",
        mark("Drop the last batch"),
        mark("Leaves an incomplete last batch out. Transformers makes the batches itself."),
        "switch",
        False,
        form=False,
        source=_CONSTANTS,
    ),
    ZeroKey(
        "vocabulary_size",
        mark("Vocabulary size"),
        mark("Only for a warning where it is not a multiple of 8."),
        "whole",
        None,
        form=False,
        source=_CONSTANTS,
    ),
    ZeroKey(
        "use_data_before_expert_parallelism",
        mark("Data before experts"),
        mark("Order of data and expert parallelism for models with experts."),
        "switch",
        False,
        form=False,
        source=_CONSTANTS,
    ),
    ZeroKey(
        "zero_allow_untested_optimizer",
        mark("Allow any optimizer"),
        mark(
            "Lets ZeRO work with an optimizer that DeepSpeed has not tested. Transformers sets"
            " it where it makes the optimizer itself."
        ),
        "switch",
        False,
        source=_CONSTANTS,
    ),
    ZeroKey(
        "zero_force_ds_cpu_optimizer",
        mark("DeepSpeed's CPU optimizer"),
        mark(
            "With an offloaded optimizer, refuses any other than DeepSpeed's own CPU "
            "optimizers, which are much faster."
        ),
        "switch",
        True,
        source=_CONSTANTS,
    ),
)
