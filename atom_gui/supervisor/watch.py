"""The supervisor's loop: start, sample, obey, explain."""

from __future__ import annotations

import os
import subprocess
import time
from collections import deque
from contextlib import suppress
from typing import Any

import psutil

from atom_gui.protocol.children import apart
from atom_gui.protocol.files import JsonLinesWriter, Tail, read_json, write_json_atomic
from atom_gui.protocol.run_folder import DEFAULT_GRACE_S, RunFolder
from atom_gui.supervisor import machine
from atom_gui.supervisor.awake import kept_awake
from atom_gui.supervisor.verdict import Verdict, judge

SAMPLE_INTERVAL_S = 1.0
_LOOK_INTERVAL_S = 0.2
_KILL_PATIENCE_S = 10.0
_KEPT_SAMPLES = 10


def identity(process: psutil.Process) -> dict[str, Any]:
    """Describe a process so that a later one with the same number is told apart."""
    return {"pid": process.pid, "create_time_s": process.create_time()}


def supervise(folder: RunFolder) -> int:
    """Run the training of ``folder`` to its end, write exit.json, return the exit code."""
    launch = read_json(folder.launch)
    myself = psutil.Process()
    write_json_atomic(folder.process, {"supervisor": identity(myself)})
    folder.exit.unlink(missing_ok=True)
    samples: deque[dict[str, Any]] = deque(maxlen=_KEPT_SAMPLES)
    closing = Tail(folder.events, start=_size(folder))
    killed, exit_code = "", None
    with kept_awake(), folder.console.open("ab") as console:
        child = _start(launch, console)
        if child is not None:
            process = psutil.Process(child.pid)
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
    write_json_atomic(folder.exit, verdict.model_dump())
    return {"finished": 0, "stopped": 130}.get(state, 1)


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
    cards = machine.Cards()
    writer = JsonLinesWriter(folder.system)
    killed = ""
    next_sample_s = time.monotonic()
    try:
        while child.poll() is None:
            if time.monotonic() >= next_sample_s:
                next_sample_s = max(next_sample_s + SAMPLE_INTERVAL_S, time.monotonic())
                found = machine.sample(process, folder.path, cards)
                samples.append(found)
                with suppress(OSError):  # a full disk must not end the watch
                    writer.write(found)
            if not killed:
                killed = _reason_to_kill(folder)
                if killed:
                    kill_tree(process)
            time.sleep(_LOOK_INTERVAL_S)
    finally:
        writer.close()
    return killed


def _reason_to_kill(folder: RunFolder) -> str:
    if folder.take("kill"):
        return "kill"
    for path in (folder.command_file("stop"), folder.commands / "stop.taken"):
        asked = read_json(path)
        if isinstance(asked, dict):
            grace_s = float(asked.get("grace_s", DEFAULT_GRACE_S))
            if time.time() - float(asked.get("requested_s", 0)) > grace_s:
                return "grace"
    return ""


def kill_tree(process: psutil.Process) -> None:
    """End a process and its descendants: politely first, then by force."""
    members = machine.tree_of(process)
    for member in members:
        with suppress(psutil.Error):
            member.terminate()
    _, alive = psutil.wait_procs(members, timeout=_KILL_PATIENCE_S)
    for member in alive:
        with suppress(psutil.Error):
            member.kill()


def _closing_event(tail: Tail) -> dict[str, Any]:
    closing: dict[str, Any] = {}
    while found := tail.objects():
        for event in found:
            if event.get("event") in ("finished", "failed"):
                closing = event
    return closing
