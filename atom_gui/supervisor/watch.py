"""The supervisor's loop: start, sample, obey, explain."""

from __future__ import annotations

import os
import subprocess
import time
from collections import deque
from contextlib import suppress
from pathlib import Path
from typing import Any

import psutil

from atom_gui.core.cards import Cards
from atom_gui.core.liveness import kill_tree
from atom_gui.protocol.checkpoints import checkpoints_in
from atom_gui.protocol.children import apart
from atom_gui.protocol.files import JsonLinesWriter, Tail, read_json, write_json_atomic
from atom_gui.protocol.run_folder import DEFAULT_GRACE_S, RunFolder
from atom_gui.supervisor import machine
from atom_gui.supervisor.awake import kept_awake
from atom_gui.supervisor.verdict import Verdict, judge

SAMPLE_INTERVAL_S = 1.0
_LOOK_INTERVAL_S = 0.2
_SAVE_PATIENCE_S = 60.0
_RESERVE_BYTES = 16 * 1024
_KEPT_SAMPLES = 10
OUT_OF_MEMORY = 3


def identity(process: psutil.Process) -> dict[str, Any]:
    """Describe a process so that a later one with the same number is told apart."""
    return {"pid": process.pid, "create_time_s": process.create_time()}


def supervise(folder: RunFolder) -> int:
    """Run the training of ``folder`` to its end, write exit.json, return the exit code.

    Codes: 0 finished, 130 stopped, 3 out of memory, 1 failed otherwise.
    """
    launch = read_json(folder.launch)
    myself = psutil.Process()
    write_json_atomic(folder.process, {"supervisor": identity(myself)})
    folder.exit.unlink(missing_ok=True)
    reserve = folder.path / ".reserve"  # room for the last words on a disk that has become full
    reserve.write_bytes(b"\0" * _RESERVE_BYTES)
    samples: deque[dict[str, Any]] = deque(maxlen=_KEPT_SAMPLES)
    closing = Tail(folder.events, start=_size(folder))
    killed, exit_code = "", None
    with kept_awake(), folder.console.open("ab") as console:
        child = _start(launch, console)
        if child is not None:
            process = psutil.Process(child.pid)
            with suppress(OSError):
                write_json_atomic(
                    folder.process, {"supervisor": identity(myself), "trainer": identity(process)}
                )
            killed = _watch(folder, child, process, samples)
            exit_code = child.wait()
    state, sentence = judge(
        exit_code, _closing_event(closing), killed=killed, samples=list(samples)
    )
    verdict = Verdict(
        state=state, exit_code=exit_code, sentence=sentence, ended_s=time.time(),
        last_samples=list(samples),
    )  # fmt: skip
    reserve.unlink(missing_ok=True)
    write_json_atomic(folder.exit, verdict.model_dump())
    if state in ("failed", "died") and _was_memory(folder):
        return OUT_OF_MEMORY
    if state in ("finished", "stopped"):
        from atom_gui.core import outcome  # only at the end is it needed

        with suppress(OSError):
            outcome.learn(folder)
    return {"finished": 0, "stopped": 130}.get(state, 1)


def _was_memory(folder: RunFolder) -> bool:
    """Explain a failure; where memory ran out, oom.json then holds why, and what helps."""
    from atom_gui.core import aftermath  # only a run that failed needs it

    with suppress(OSError):  # on a full disk exit.json was the last word
        return aftermath.record(folder).of_memory
    return False


def _size(folder: RunFolder) -> int:
    try:
        return folder.events.stat().st_size
    except OSError:
        return 0


def _start(launch: dict[str, Any], console: Any) -> subprocess.Popen[bytes] | None:
    environment = {**os.environ, **launch["environment"]}
    try:
        return subprocess.Popen(
            launch["argv"], cwd=launch["cwd"], env=environment, stdin=subprocess.DEVNULL,
            stdout=console, stderr=subprocess.STDOUT, **apart(),
        )  # fmt: skip
    except OSError as error:
        console.write(f"The training process could not be started: {error}\n".encode())
        return None


def _watch(
    folder: RunFolder,
    child: subprocess.Popen[bytes],
    process: psutil.Process,
    samples: deque[dict[str, Any]],
) -> str:
    """Sample and obey until the child is gone; tell whether it had to be killed, and why."""
    cards = Cards()
    writer = JsonLinesWriter(folder.system)
    killed = ""
    next_sample_s = time.monotonic()
    try:
        while child.poll() is None:
            if time.monotonic() >= next_sample_s:
                next_sample_s = max(next_sample_s + SAMPLE_INTERVAL_S, time.monotonic())
                with suppress(OSError, psutil.Error):  # a full disk must not end the watch
                    found = machine.sample(process, folder.path, cards)
                    samples.append(found)
                    writer.write(found)
            if not killed:
                killed = _reason_to_kill(folder)
                if killed:
                    kill_tree(process)
            time.sleep(_LOOK_INTERVAL_S)
    finally:
        with suppress(OSError):
            writer.close()
    return killed


def _reason_to_kill(folder: RunFolder) -> str:
    if folder.take("kill"):
        return "kill"
    for path in (folder.command_file("stop"), folder.commands / "stop.taken"):
        asked = read_json(path)
        if isinstance(asked, dict):
            grace_s = float(asked.get("grace_s", DEFAULT_GRACE_S))
            over = time.time() - float(asked.get("requested_s", 0)) > grace_s
            if over and not (path.name == "stop.taken" and _is_saving(folder)):
                return "grace"
    return ""


def _is_saving(folder: RunFolder) -> bool:
    """Tell whether a checkpoint is growing: 94 GB for 7B take longer than any fixed time."""
    config = (read_json(folder.preset) or {}).get("config", {})
    elsewhere = config.get("checkpoints", {}).get("output_dir")
    newest = 0.0
    for checkpoint in checkpoints_in(Path(elsewhere or folder.checkpoints))[-1:]:
        with suppress(OSError, ValueError):  # ValueError: nothing is in it yet
            newest = max(path.stat().st_mtime for path in checkpoint.path.rglob("*"))
    return time.time() - newest < _SAVE_PATIENCE_S


def _closing_event(tail: Tail) -> dict[str, Any]:
    closing: dict[str, Any] = {}
    while found := tail.objects():
        for event in found:
            if event.get("event") in ("finished", "failed"):
                closing = event
    return closing
