"""What is known of DeepSpeed's configuration without importing DeepSpeed.

Verdicts were taken from DeepSpeed 0.16.5 to 0.19.8 by running them; the pull requests named below
are of github.com/deepspeedai/DeepSpeed.
"""

from __future__ import annotations

import copy
from typing import Any

from atom_gui.schema.words import Text, text

GATHER_ON_SAVE = "stage3_gather_16bit_weights_on_model_save"


def stage_of(config: dict[str, Any]) -> int:
    """Return the ZeRO stage that ``config`` asks for; 0 where it names none."""
    zero = config.get("zero_optimization")
    stage = zero.get("stage", 0) if isinstance(zero, dict) else 0
    return stage if isinstance(stage, int) else 0


def offload_device(config: dict[str, Any], what: str) -> str:
    """Return where ``offload_optimizer`` or ``offload_param`` puts things: none, cpu or nvme."""
    zero = config.get("zero_optimization")
    section = zero.get(what) if isinstance(zero, dict) else None
    return str(section.get("device", "none")) if isinstance(section, dict) else "none"


# Said by the check before a run, and by the trainer when it starts.
LOWEST_RATE_IS_IDLE = text(
    "min_lr at the top level has no effect in DeepSpeed; the lowest learning rate is "
    "scheduler.params.warmup_min_lr."
)


def parameters_stay(stage: int) -> Text:
    """Say that offload_param has no effect at a stage below 3."""
    return text("zero_optimization.offload_param has no effect at stage {stage}: only stage 3 "
                "moves parameters.", stage=stage)  # fmt: skip


def version_tuple(version: str) -> tuple[int, ...]:
    """Turn ``0.17.1+cu118`` into ``(0, 17, 1)`` for comparison."""
    numbers = []
    for part in version.split("+")[0].split(".")[:3]:
        digits = "".join(character for character in part if character.isdigit())
        numbers.append(int(digits or 0))
    return tuple(numbers)


def adapt(
    config: dict[str, Any], *, deepspeed_version: str, bf16: bool
) -> tuple[dict[str, Any], list[Text]]:
    """Make a configuration acceptable to the installed DeepSpeed without changing its meaning.

    Args:
        config: as the user gave it; it is not changed.
        deepspeed_version: of the training interpreter.
        bf16: whether the run asks for bfloat16.

    Returns:
        The configuration to use, and one sentence for each change or key without effect.
    """
    adapted = copy.deepcopy(config)
    notes: list[Text] = []
    fp16 = adapted.get("fp16")
    # The fp16 section refuses unknown keys since 0.17.1 (#7249); before, this one was ignored.
    if isinstance(fp16, dict) and "fp16_opt_level" in fp16:
        if version_tuple(deepspeed_version) >= (0, 17, 1):
            del fp16["fp16_opt_level"]
        notes.append(
            text("fp16.fp16_opt_level was left out: it belongs to NVIDIA Apex, and DeepSpeed has "
                 "never used it here.")
        )  # fmt: skip
    zero = adapted.get("zero_optimization")
    if isinstance(zero, dict):
        # accelerate looks only for the long spelling when it gathers the weights for saving.
        if "gather_16bit_weights_on_model_save" in zero:
            zero[GATHER_ON_SAVE] = zero.pop("gather_16bit_weights_on_model_save")
        if offload_device(adapted, "offload_param") != "none" and stage_of(adapted) != 3:
            notes.append(parameters_stay(stage_of(adapted)))
    if "min_lr" in adapted:
        notes.append(LOWEST_RATE_IS_IDLE)
    if bf16 and "bf16" not in adapted:
        adapted["bf16"] = {"enabled": "auto"}
        notes.append(
            text("A bf16 section was added to the DeepSpeed configuration, since the run asks for "
                 "bfloat16.")
        )  # fmt: skip
    return adapted, notes
