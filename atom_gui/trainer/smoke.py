"""``python -m atom_gui.trainer.smoke``: two real ZeRO steps of a tiny model, and what did them.

Prints one JSON object a line behind ``MARK``: a phase as it begins, an op as it is tried, and at
the end the result, or the error with the phase it happened in. Nothing is compiled: an op counts
where it was built in advance and loads. Exit codes: 0 it trains, 1 it does not.
"""

from __future__ import annotations

import argparse
import gc
import json
import math
import sys
import tempfile
import time
import traceback
from pathlib import Path
from typing import Any

from atom_gui.schema.run_config import RunConfig
from atom_gui.trainer.setup import (
    choose_device,
    prepare_environment,
    start_process_group,
    versions,
)

MARK = "ATOM-SMOKE "
_OPS = ("fused_adam", "cpu_adam")
_STEPS = 2
_LEARNING_RATE = 1e-2


def main(arguments: list[str]) -> int:
    """Try it, and tell each step of it."""
    parser = argparse.ArgumentParser(prog="atom_gui.trainer.smoke")
    parser.add_argument("--device", choices=("auto", "cpu", "cuda"), default="auto")
    parser.add_argument("--stage", type=int, choices=(1, 2, 3), default=2)
    parser.add_argument("--offload", action="store_true", help="the optimizer to RAM")
    options = parser.parse_args(arguments)
    smoke = Smoke(options.device, options.stage, options.offload)
    try:
        smoke.tell(result=smoke.run())
    except Exception as error:  # noqa: BLE001 - whatever it is, it is the answer
        traceback.print_exc()
        smoke.tell(failed=smoke.phase, error=f"{type(error).__name__}: {error}"[:4000])
        return 1
    return 0


class Smoke:
    """One trial.

    Attributes:
        phase: what it is at: python, torch, deepspeed, group, ops, model, engine, step, save.
    """

    def __init__(self, device: str, stage: int, offload: bool) -> None:
        self.phase = "python"
        self._wanted, self._stage, self._offload = device, stage, offload
        self._began_s = time.monotonic()

    def tell(self, **values: Any) -> None:
        """Print a line for whoever started this."""
        seconds = round(time.monotonic() - self._began_s, 1)
        print(MARK + json.dumps({**values, "seconds": seconds}), flush=True)  # noqa: T201

    def _enter(self, phase: str) -> None:
        self.phase = phase
        self.tell(phase=phase)

    def run(self) -> dict[str, Any]:
        """Train two steps and return what was used for them."""
        self._enter("torch")
        config = RunConfig()
        config.precision.device = self._wanted  # type: ignore[assignment]
        prepare_environment(config)
        device = choose_device(config)
        import torch.distributed as dist

        self._enter("deepspeed")
        import deepspeed

        self._enter("group")
        start_process_group(config, device)
        self._enter("ops")
        ops = {name: _state_of_op(name) for name in _OPS}
        for name, state in ops.items():
            self.tell(op=name, state=state)
        self._enter("model")
        model = _tiny_llama(device)
        self._enter("engine")
        ds_config = self._config(ops)
        engine, *_ = deepspeed.initialize(
            model=model, model_parameters=model.parameters(), config=ds_config
        )
        self._enter("step")
        losses = [self._step(engine, device) for _ in range(_STEPS)]
        if not all(math.isfinite(loss) for loss in losses) or losses[1] >= losses[0]:
            raise RuntimeError(f"the model did not learn: the losses are {losses}")
        self._enter("save")
        files = _saved_states(engine)
        from atom_gui.trainer.reporting import describe_engine

        found = {
            **describe_engine(engine, ds_config),
            "backend": dist.get_backend(),
            "device": device,
            "device_name": _name_of(device),
            "offload": self._offload,
            "ops": ops,
            "losses": losses,
            "checkpoint_files": files,
            "versions": versions(),
        }
        engine.destroy()
        del engine  # which would be destroyed once more, without its group
        gc.collect()
        dist.destroy_process_group()
        return found

    def _config(self, ops: dict[str, str]) -> dict[str, Any]:
        wanted = "cpu_adam" if self._offload else "fused_adam"
        compiled = ops[wanted] == "loads"
        zero: dict[str, Any] = {"stage": self._stage}
        if self._offload:
            zero["offload_optimizer"] = {"device": "cpu", "pin_memory": False}
        return {
            "train_micro_batch_size_per_gpu": 1,
            "gradient_accumulation_steps": 1,
            "optimizer": {
                "type": "AdamW",
                "params": {"lr": _LEARNING_RATE, "torch_adam": not compiled},
            },
            "zero_optimization": zero,
            "zero_force_ds_cpu_optimizer": False,
            "zero_allow_untested_optimizer": True,
            "steps_per_print": 1_000_000,
        }

    def _step(self, engine: Any, device: str) -> float:
        import torch

        tokens = (torch.arange(64, device=device) % 61).view(1, -1)
        loss = engine(input_ids=tokens, labels=tokens).loss
        engine.backward(loss)
        engine.step()
        return float(loss.item())


def _state_of_op(name: str) -> str:
    """Return ``loads``, ``not built``, or why an op that was built does not load."""
    from deepspeed.git_version_info import installed_ops

    if not installed_ops.get(name):
        return "not built"
    from deepspeed.ops.op_builder.all_ops import ALL_OPS

    try:
        ALL_OPS[name].load(verbose=False)
    except Exception as error:  # noqa: BLE001 - an op that does not load is a finding, not an end
        return f"{type(error).__name__}: {error}"[:1000]
    return "loads"


def _tiny_llama(device: str) -> Any:
    import torch
    from transformers import LlamaConfig, LlamaForCausalLM

    torch.manual_seed(0)
    config = LlamaConfig(
        vocab_size=64, hidden_size=64, intermediate_size=128, num_hidden_layers=2,
        num_attention_heads=4, num_key_value_heads=2, max_position_embeddings=128,
    )  # fmt: skip
    return LlamaForCausalLM(config).to(device)


def _saved_states(engine: Any) -> list[str]:
    """Save a checkpoint and return the names of its files, which only DeepSpeed writes."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        engine.save_checkpoint(folder)
        found = sorted(path.name for path in Path(folder).rglob("*.pt"))
    if not any(name.endswith("optim_states.pt") for name in found):
        raise RuntimeError(f"DeepSpeed saved no optimizer states, only {found}")
    return found


def _name_of(device: str) -> str:
    import torch

    return torch.cuda.get_device_name(0) if device == "cuda" else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
