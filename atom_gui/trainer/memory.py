"""What is known of memory in the training process, also while it fails."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path

from atom_gui.schema.run_config import RunConfig
from atom_gui.schema.sections.precision import budget_bytes


def gpu_memory() -> dict[str, int]:
    """Return bytes of GPU memory as the allocator counts them; empty without a GPU."""
    import torch

    if not torch.cuda.is_available():
        return {}
    return {
        "allocated_bytes": torch.cuda.memory_allocated(),
        "reserved_bytes": torch.cuda.memory_reserved(),
        "peak_bytes": torch.cuda.max_memory_allocated(),
    }


def peak_process_bytes() -> dict[str, int]:
    """Return the most memory this process has held so far; empty where the system does not tell."""
    if sys.platform == "linux":
        with suppress(OSError, ValueError, IndexError):
            for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
                if line.startswith("VmHWM:"):
                    return {"process_peak_bytes": int(line.split()[1]) * 1024}
    with suppress(ImportError, OSError, AttributeError):
        import psutil

        return {"process_peak_bytes": psutil.Process().memory_info().peak_wset}
    return {}


def memory_at_failure(config: RunConfig | None) -> dict[str, int]:
    """Return what can be learned of card, computer and process, all in bytes.

    It imports nothing large and starts nothing on the card: the failure may be that it is full.
    """
    found: dict[str, int] = {}
    if "torch" in sys.modules:
        import torch

        with suppress(RuntimeError, AttributeError):  # a card lost, a torch half imported
            if torch.cuda.is_initialized():  # type: ignore[no-untyped-call]
                found |= gpu_memory()
                free, total = torch.cuda.mem_get_info()
                found |= {"gpu_free_bytes": free, "gpu_total_bytes": total}
    with suppress(ImportError, OSError):
        import psutil

        memory = psutil.virtual_memory()
        found |= {
            "ram_available_bytes": memory.available,
            "ram_total_bytes": memory.total,
            "process_bytes": psutil.Process().memory_info().rss,
        }
    if config is not None:
        budgets = {
            "ram_budget_bytes": budget_bytes(config.precision.ram_budget_gib),
            "gpu_budget_bytes": budget_bytes(config.precision.gpu_budget_gib),
        }
        found |= {name: size for name, size in budgets.items() if size is not None}
    return found
