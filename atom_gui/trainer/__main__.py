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
from atom_gui.trainer.event_log import EventLog
from atom_gui.trainer.problems import StopRequested, explain
from atom_gui.trainer.setup import choose_device, prepare_environment, start_process_group

STOPPED = 130


def main(arguments: list[str]) -> int:
    """Train one run."""
    # The DeepSpeed launcher appends --local_rank=N, which the environment says as well.
    paths = [argument for argument in arguments if not argument.startswith("--local_rank")]
    if len(paths) != 1:
        print("usage: python -u -m atom_gui.trainer RUN_FOLDER", file=sys.stderr)  # noqa: T201
        return 2
    folder = RunFolder(Path(paths[0]).resolve())
    events: EventLog | None = None
    try:
        config = RunConfig.model_validate((read_json(folder.preset) or {}).get("config", {}))
        events = EventLog(folder, prepare_environment(config))
        events.phase("load", what="packages")
        device = choose_device(config)
        start_process_group(config, device)
        from atom_gui.trainer.recipe import run  # imports Transformers: after the process group

        return 0 if run(folder, config, events, device) else STOPPED
    except StopRequested:
        if events is not None:
            events.emit(Finished(step=events.step, stopped=True, seconds=0.0))
        return STOPPED
    except Exception as error:  # noqa: BLE001 - the one place where every failure is told
        traceback.print_exc()
        kind, sentence = explain(error)
        with suppress(OSError):  # on a full disk the supervisor has to tell it
            events = events or EventLog(folder, 0)
            events.emit(
                Failed(
                    kind=kind,
                    phase=events.phase_name,
                    text=sentence,
                    error=f"{type(error).__name__}: {error}"[:4000],
                    memory=_memory(),
                )
            )
        return 1
    finally:
        if events is not None:
            with suppress(OSError):
                events.close()
        _leave_group()


def _memory() -> dict[str, int]:
    if "torch" not in sys.modules:
        return {}
    from atom_gui.trainer.reporting import gpu_memory

    return gpu_memory()


def _leave_group() -> None:
    if "torch.distributed" not in sys.modules:
        return
    import torch.distributed as dist

    if dist.is_initialized() and dist.get_world_size() == 1:
        dist.destroy_process_group()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
