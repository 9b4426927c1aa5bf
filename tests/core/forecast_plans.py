"""Plans made by hand, for tests that look at one formula."""

from __future__ import annotations

from typing import Any

from atom_gui.core.forecast.plan import ADAM_BYTES, Plan
from atom_gui.core.model_shape import ModelShape


def make_plan(shape: ModelShape, **changes: Any) -> Plan:
    """Return the plan of a run on a processor; every field may be given."""
    method, rank = changes.get("method", "full"), changes.get("rank", 16)
    names = () if method == "full" else tuple(shape.linear_sizes())
    value, stage = changes.get("value_bytes", 2), changes.get("stage", 2)
    values: dict[str, Any] = {
        "shape": shape, "on_processor": True, "windows": False, "room_bytes": 0.0, "devices": 1,
        "method": method, "rank": rank, "dropout": False, "frozen_layers": 0,
        "adapters": names,
        "trained": shape.parameters if method == "full"
        else shape.adapter_parameters(rank, changes.get("adapters", names)),
        "value_bytes": value, "loaded_bytes": 4, "is_new": True, "stage": stage,
        "offload_optimizer": "none", "offload_param": "none",
        "pins_optimizer": False, "pins_param": False,
        "master_bytes": 0 if stage == 0 and value == 4 else 4, "moment_bytes": ADAM_BYTES,
        "micro": 1, "accumulation": 1, "block": 512, "checkpointing": False,
        "loss_in_pieces": False, "eager": False, "offloads_activations": False,
        "reduce_bucket": shape.hidden**2, "allgather_bucket": 5e8, "sub_group": 1e9,
        "prefetch": 0.9 * shape.hidden**2, "live": 1e9,
        "overlaps": False, "gathers_on_save": False, "evaluates": False, "eval_sequences": 8,
        "workers": 0,
    }  # fmt: skip
    return Plan(**(values | changes))
