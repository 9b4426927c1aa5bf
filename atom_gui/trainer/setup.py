"""What must be set before torch and Transformers are imported, and the process group after it.

One process without a launcher needs five variables, or DeepSpeed searches for MPI; on Windows the
group must be made with gloo before TrainingArguments exists, or accelerate asks for NCCL.
"""

from __future__ import annotations

import os
import sys
from datetime import timedelta
from typing import Any

from atom_gui.protocol.children import free_port
from atom_gui.schema.run_config import RunConfig
from atom_gui.schema.sections.precision import budget_bytes
from atom_gui.schema.words import text
from atom_gui.trainer.budget import limit_card
from atom_gui.trainer.problems import TrainingProblem


def prepare_environment(config: RunConfig) -> int:
    """Set the variables of a single process where no launcher did, and return this one's rank."""
    alone = {
        "RANK": "0",
        "LOCAL_RANK": "0",
        "WORLD_SIZE": "1",
        "MASTER_ADDR": "127.0.0.1",
        "MASTER_PORT": str(free_port()),
    }
    for name, value in alone.items():
        os.environ.setdefault(name, value)
    if sys.platform == "win32":
        os.environ.setdefault("USE_LIBUV", "0")  # PyTorch's Windows wheels have no libuv
    if config.precision.device == "cpu":
        os.environ["DS_ACCELERATOR"] = "cpu"
        os.environ["CUDA_VISIBLE_DEVICES"] = ""
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "true")
    # Two ranks of one machine must not start as many threads each as there are cores.
    ranks = int(os.environ.get("LOCAL_WORLD_SIZE", os.environ["WORLD_SIZE"]))
    os.environ.setdefault("OMP_NUM_THREADS", str(max(1, (os.cpu_count() or 1) // ranks)))
    return int(os.environ["RANK"])


def choose_device(config: RunConfig) -> str:
    """Return ``cuda`` or ``cpu``; call before DeepSpeed is imported, which decides for itself."""
    import torch

    wanted = config.precision.device
    if wanted == "auto":
        wanted = "cuda" if torch.cuda.is_available() else "cpu"
    elif wanted == "cuda" and not torch.cuda.is_available():
        raise TrainingProblem(
            "environment",
            text(
                "The training interpreter sees no NVIDIA card: its PyTorch is {version}. Choose "
                "the device auto or cpu, or an interpreter with a CUDA build of PyTorch.",
                version=torch.__version__,
            ),
        )
    if wanted == "cpu":
        os.environ["DS_ACCELERATOR"] = "cpu"
    elif (size_bytes := budget_bytes(config.precision.gpu_budget_gib)) is not None:
        limit_card(size_bytes, int(os.environ["LOCAL_RANK"]))
    return wanted


def start_process_group(config: RunConfig, device: str) -> None:
    """Make the process group that DeepSpeed and Transformers will both use."""
    import deepspeed

    if device == "cpu":
        # The shared-memory all-reduce would be compiled for 90 s, and cannot be on Windows
        # without a compiler; gloo does without it.
        deepspeed.ops.__compatible_ops__["deepspeed_shm_comm"] = False
    backend = "nccl" if device == "cuda" and sys.platform != "win32" else "gloo"
    deepspeed.init_distributed(
        dist_backend=backend,
        timeout=timedelta(seconds=config.distributed.ddp_timeout),
        verbose=False,
    )


def versions() -> dict[str, str]:
    """Return the versions of the packages that decide a run's behaviour."""
    import importlib.metadata

    found = {"python": sys.version.split()[0]}
    for name in ("torch", "transformers", "datasets", "deepspeed", "accelerate", "tokenizers",
                 "peft", "bitsandbytes"):  # fmt: skip
        try:
            found[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
    return found


def broadcast_flags(flags: list[bool]) -> list[bool]:
    """Give every rank what rank 0 decided."""
    import torch
    import torch.distributed as dist

    if not dist.is_initialized() or dist.get_world_size() == 1:
        return flags
    device: Any = "cuda" if dist.get_backend() == "nccl" else "cpu"
    shared = torch.tensor([int(flag) for flag in flags], device=device)
    dist.broadcast(shared, src=0)
    return [bool(value) for value in shared.tolist()]
