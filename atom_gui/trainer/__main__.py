"""``python -u -m atom_gui.trainer RUN_FOLDER``: trains what the folder's preset.json asks for.

Exit codes: 0 finished, 130 stopped by the user, 1 failed (events.jsonl says why).
"""

from __future__ import annotations

import sys
import traceback
from contextlib import suppress
from pathlib import Path

from atom_gui.protocol.events import Failed, Finished
from atom_gui.protocol.files import read_json
from atom_gui.protocol.run_folder import RunFolder
from atom_gui.schema.run_config import RunConfig
from atom_gui.schema.sections.precision import budget_bytes
from atom_gui.schema.words import text
from atom_gui.trainer.budget import RamBudget
from atom_gui.trainer.event_log import EventLog
from atom_gui.trainer.memory import memory_at_failure
from atom_gui.trainer.problems import StopRequested, explain
from atom_gui.trainer.setup import choose_device, prepare_environment, start_process_group

STOPPED = 130
_RESERVE_BYTES = 8 * 2**20


def main(arguments: list[str]) -> int:
    """Train one run."""
    # The DeepSpeed launcher appends --local_rank=N, which the environment says as well.
    paths = [argument for argument in arguments if not argument.startswith("--local_rank")]
    if len(paths) != 1:
        print("usage: python -u -m atom_gui.trainer RUN_FOLDER", file=sys.stderr)  # noqa: T201
        return 2
    folder = RunFolder(Path(paths[0]).resolve())
    events: EventLog | None = None
    config: RunConfig | None = None
    limit: RamBudget | None = None
    reserve = bytearray(_RESERVE_BYTES)
    try:
        config = RunConfig.model_validate((read_json(folder.preset) or {}).get("config", {}))
        events = EventLog(folder, prepare_environment(config))
        limit = ram_budget(config, events)
        events.phase("load", what="packages")
        device = choose_device(config)
        start_process_group(config, device)
        from atom_gui.trainer.recipe import run  # imports Transformers: after the process group

        if limit is not None:
            limit.settle()
        return 0 if run(folder, config, events, device) else STOPPED
    except StopRequested:
        if events is not None:
            events.emit(Finished(step=events.step, stopped=True, seconds=0.0))
        return STOPPED
    except Exception as error:  # noqa: BLE001 - the one place where every failure is told
        # Where memory has run out, telling so needs some: a reserve, the limit's end, and what
        # the functions held that failed.
        reserve.clear()
        memory = memory_at_failure(config)
        if limit is not None:
            limit.lift()
        with suppress(MemoryError):
            traceback.print_exc()
        traceback.clear_frames(error.__traceback__)
        kind, sentence = explain(error)
        with suppress(OSError):  # on a full disk the supervisor has to tell it
            events = events or EventLog(folder, 0)
            events.emit(
                Failed(
                    kind=kind,
                    phase=events.phase_name,
                    text=sentence,
                    error=f"{type(error).__name__}: {error}"[:4000],
                    memory=memory,
                )
            )
        return 1
    finally:
        if events is not None:
            with suppress(OSError):
                events.close()
        _leave_group()


def ram_budget(config: RunConfig, events: EventLog) -> RamBudget | None:
    """Limit this process where the run asks for it, before anything large is imported."""
    size_bytes = budget_bytes(config.precision.ram_budget_gib)
    if size_bytes is None:
        return None
    limit = RamBudget(size_bytes)
    if not limit.enforced:
        events.warn(text("The RAM budget has no effect: this system has no limit for it."))
    return limit


def _leave_group() -> None:
    if "torch.distributed" not in sys.modules:
        return
    import torch.distributed as dist

    if dist.is_initialized() and dist.get_world_size() == 1:
        dist.destroy_process_group()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
