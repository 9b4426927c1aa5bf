"""A trainer that only speaks the protocol: for speed and for faults, never the only proof.

`python tests/fake_trainer.py RUN_FOLDER [--steps N] [--delay S] [--end WAY]`
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from atom_gui.protocol import events
from atom_gui.protocol.files import JsonLinesWriter
from atom_gui.protocol.run_folder import RunFolder
from atom_gui.schema.words import text


def fill_disk(folder: Path) -> None:
    """Write until nothing more can be written, and stay long enough to be sampled so."""
    size = 65536
    with (folder / "filler").open("wb", buffering=0) as file:
        while size:
            try:
                file.write(b"x" * size)
            except OSError:
                size //= 2
    time.sleep(2.5)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("run", type=Path)
    parser.add_argument("--steps", type=int, default=20)
    parser.add_argument("--delay", type=float, default=0.02)
    parser.add_argument("--end", default="finish")
    options = parser.parse_args()
    folder = RunFolder(options.run)
    writer = JsonLinesWriter(folder.events)

    def emit(event: events.Event) -> None:
        writer.write(event.model_dump(exclude_none=True))

    emit(events.Hello(versions={"torch": "0"}, world_size=1, device="cpu"))
    emit(events.Phase(phase="tokenize", progress=0.5))
    emit(events.Phase(phase="steady"))
    began_s = time.time()
    for step in range(1, options.steps + 1):
        time.sleep(options.delay)
        loss = 8.0 / step**0.3
        emit(
            events.Step(
                step=step, total_steps=options.steps, epoch=step / options.steps, loss=loss,
                lr=1e-3, grad_norm=1.0, tokens=step * 1024, tokens_per_s=1000.0,
                step_time_s=options.delay,
            )
        )  # fmt: skip
        print(f"step {step}/{options.steps} loss {loss:.3f}", flush=True)
        if folder.take("save-now"):
            emit(events.Saved(step=step, path=str(folder.checkpoints / f"checkpoint-{step}")))
        if options.end != "deaf" and folder.take("stop"):
            emit(events.Finished(step=step, stopped=True, seconds=time.time() - began_s))
            return 130
    if options.end == "fail":
        emit(events.Failed(kind="data", phase="steady", text=text("The file {path} is empty.",
                                                                  path="a.txt")))  # fmt: skip
        return 1
    if options.end == "crash":
        os._exit(-1073741819 if os.name == "nt" else 5)  # 0xC0000005, an access violation
    if options.end == "fill":
        fill_disk(folder.path)
        return 1
    if options.end in ("hang", "deaf"):
        time.sleep(600)
    emit(events.Sample(step=options.steps, prompt="春天", text="来了"))
    emit(events.Saved(step=options.steps, path=str(folder.checkpoints / "final"), final=True))
    emit(events.Finished(step=options.steps, seconds=time.time() - began_s))
    return 0


if __name__ == "__main__":
    sys.exit(main())
