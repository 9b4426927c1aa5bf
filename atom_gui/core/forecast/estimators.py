"""DeepSpeed's own estimates of model states, to be shown beside ours.

As ``estimate_zero2_model_states_mem_needs`` and ``estimate_zero3_model_states_mem_needs`` of
DeepSpeed 0.19.8 compute them (runtime/zero/stage_1_and_2.py and stage3.py). They leave out
activations, logits, buckets and the process, and their factor of 1.5 is a guess.
"""

from __future__ import annotations

from atom_gui.core.forecast.plan import Plan

_FACTOR = 1.5


def model_states(plan: Plan) -> tuple[float, float] | None:
    """Return bytes on each card and bytes of RAM, or None where DeepSpeed has no estimate."""
    offloads = plan.offload_optimizer == "cpu"
    if plan.stage == 2:
        return stage_2(plan.shape.parameters, plan.devices, offloads=offloads)
    if plan.stage == 3:
        largest = plan.shape.vocab * plan.shape.hidden
        return stage_3(plan.shape.parameters, largest, plan.devices, offloads_optimizer=offloads,
                       offloads_parameters=plan.offload_param == "cpu")  # fmt: skip
    return None


def stage_2(parameters: int, devices: int, *, offloads: bool) -> tuple[float, float]:
    """Return bytes on each card and bytes of RAM at stage 2, on one computer."""
    if offloads:
        return 2 * parameters, parameters * max(4 * devices, 16) * _FACTOR
    return 2 * parameters + int(18 * parameters / devices), parameters * 4 * devices * _FACTOR


def stage_3(
    parameters: int, largest: int, devices: int, *, offloads_optimizer: bool,
    offloads_parameters: bool,
) -> tuple[float, float]:  # fmt: skip
    """Return bytes on each card and bytes of RAM at stage 3, on one computer.

    Args:
        parameters: of the model.
        largest: parameters of the largest layer.
        devices: of the computer.
        offloads_optimizer: states lie in RAM.
        offloads_parameters: weights as well; only together with the states.
    """
    gathered = 4 * largest
    if offloads_optimizer and offloads_parameters:
        return gathered, 18 * parameters * _FACTOR
    if offloads_optimizer:
        return gathered + int(2 * parameters / devices), 16 * parameters * _FACTOR
    return gathered + int(18 * parameters / devices), largest * 4 * devices * _FACTOR
