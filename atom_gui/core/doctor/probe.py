"""What this computer is: gathered in parts without changing it, None where unclear."""

from __future__ import annotations

import getpass
import os
import platform
import queue
import subprocess
import tempfile
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil

from atom_gui.core import machine, paths
from atom_gui.core.doctor import (
    probe_cards,
    probe_drives,
    probe_linux,
    probe_network,
    probe_pythons,
    probe_system,
    probe_toolkits,
    tools,
)
from atom_gui.core.doctor.facts import STOPPED, TOO_LONG, MachineFacts, PythonFacts
from atom_gui.core.doctor.probe_children import end_marked, mark_children
from atom_gui.core.interpreters import ChildEndedError

Told = Callable[[str, float, MachineFacts], None]

_REASON_CHARACTERS = 200
_TICK_S = 0.1


@dataclass(frozen=True)
class Request:
    """What to find out.

    Attributes:
        training_python: the interpreter that is to train; None where none is chosen yet.
        install_path: where its environment lies or will lie; beside the interpreter by default.
        start_wsl: start the Linux of WSL2 to see whether the card is visible in it.
        interpreters: look for other Pythons on this computer.
    """

    training_python: Path | None = None
    install_path: Path | None = None
    start_wsl: bool = False
    interpreters: bool = True

    @property
    def place(self) -> Path:
        """The folder whose drive counts."""
        beside = self.training_python.parent if self.training_python else Path.home()
        return paths.given(self.install_path or beside)


@dataclass
class _Notes:
    """What a part has found so far; a question that fails takes no other one with it."""

    values: dict[str, Any] = field(default_factory=dict)
    reason: str = ""

    def take(self, name: str, ask: Callable[[], Any]) -> None:
        """Keep the answer to a question as a fact of that name."""
        with self.noting():
            self.values[name] = ask()

    @contextmanager
    def noting(self) -> Iterator[None]:
        """Keep the first error as the reason why something is not known."""
        try:
            yield
        except subprocess.TimeoutExpired:
            self.reason = self.reason or TOO_LONG
        except ChildEndedError:
            self.reason = self.reason or STOPPED
        except Exception as error:  # noqa: BLE001 - a broken computer is what the doctor is for
            words = " ".join(f"{type(error).__name__}: {error}".split())
            self.reason = self.reason or words[:_REASON_CHARACTERS]


@dataclass(frozen=True)
class Part:
    """A part of the questions.

    Attributes:
        id: its name, as in ``MachineFacts.failures``.
        ask: writes down what it finds.
        time_limit_s: after it nobody waits any more.
    """

    id: str
    ask: Callable[[Request, _Notes], None]
    time_limit_s: float = 20.0


def probe(
    training_python: Path | None = None,
    install_path: Path | None = None,
    *,
    start_wsl: bool = False,
) -> MachineFacts:
    """Gather the facts of this computer; see ``gather`` and ``Request``."""
    return gather(Request(training_python, install_path, start_wsl))


def gather(
    request: Request,
    told: Told | None = None,
    cancelled: threading.Event | None = None,
) -> MachineFacts:
    """Gather the facts of this computer, all parts at the same time; never raises.

    A part that fails or takes too long is named in ``MachineFacts.failures``.

    Args:
        request: what to find out.
        told: hears on this thread of each part that is finished: its id, the share that is done
            (0 to 1), and the facts so far, which can be judged.
        cancelled: when it is set, the facts so far are returned, and children are ended.
    """
    parts = [part for part in PARTS if part.id != "interpreters" or request.interpreters]
    mark = uuid.uuid4().hex
    finished: queue.SimpleQueue[tuple[Part, _Notes]] = queue.SimpleQueue()
    began_s = time.monotonic()
    waiting = {part.id: (part, _Notes()) for part in parts}
    for part, notes in waiting.values():
        # Daemons: a driver that never answers does not keep the program from ending.
        threading.Thread(
            target=_ask, args=(part, request, notes, mark, finished),
            name=f"doctor {part.id}", daemon=True,
        ).start()  # fmt: skip
    facts = MachineFacts()
    while waiting:
        for part, notes in _ended(waiting, finished, began_s, cancelled):
            facts = _joined(facts, part, notes)
            if told is not None:
                told(part.id, 1 - len(waiting) / len(parts), facts)
        if cancelled is not None and cancelled.is_set():
            end_marked(mark)
    return facts


def _ask(part: Part, request: Request, notes: _Notes, mark: str,
         finished: queue.SimpleQueue[tuple[Part, _Notes]]) -> None:  # fmt: skip
    mark_children(mark)
    with notes.noting():
        part.ask(request, notes)
    finished.put((part, notes))


def _ended(
    waiting: dict[str, tuple[Part, _Notes]],
    finished: queue.SimpleQueue[tuple[Part, _Notes]],
    began_s: float,
    cancelled: threading.Event | None,
) -> list[tuple[Part, _Notes]]:
    """Wait a moment and take out of ``waiting`` what is finished, too late or no longer wanted."""
    try:
        part, notes = finished.get(timeout=_TICK_S)
        return [(part, notes)] if waiting.pop(part.id, None) else []
    except queue.Empty:
        pass
    spent_s = time.monotonic() - began_s
    stopped = cancelled is not None and cancelled.is_set()
    late = [part for part, _ in waiting.values() if stopped or spent_s > part.time_limit_s]
    found = []
    for part in late:
        values = dict(waiting.pop(part.id)[1].values)  # its thread may still write
        found.append((part, _Notes(values, STOPPED if stopped else TOO_LONG)))
    return found


def _joined(facts: MachineFacts, part: Part, notes: _Notes) -> MachineFacts:
    failures = dict(facts.failures)
    if notes.reason:
        failures[part.id] = notes.reason
    return facts.model_copy(update=notes.values | {"failures": failures})


def _system(request: Request, notes: _Notes) -> None:
    notes.take("system", probe_system.system)
    notes.take("user_name", getpass.getuser)
    notes.take("host_name", lambda: platform.node() or None)
    notes.take("ram_bytes", lambda: int(psutil.virtual_memory().total))
    notes.take("free_ram_bytes", lambda: int(psutil.virtual_memory().available))
    committed, limit = machine.commit_bytes()
    if limit:
        ram = notes.values.get("ram_bytes") or 0
        notes.values |= {
            "commit_limit_bytes": limit, "free_commit_bytes": max(0, limit - committed),
            "page_file_bytes": max(0, limit - ram),
        }  # fmt: skip


def _drives(request: Request, notes: _Notes) -> None:
    notes.take("install_path", lambda: str(request.place))
    notes.take("temp_path", tempfile.gettempdir)
    notes.take("free_disk_bytes", lambda: machine.free_bytes(request.place))
    notes.take("drives", lambda: probe_drives.drives(request.place))


def _cards(request: Request, notes: _Notes) -> None:
    notes.take("driver", probe_cards.driver)
    notes.take("cards", probe_cards.cards)


def _toolkits(request: Request, notes: _Notes) -> None:
    notes.take("cuda_path", lambda: os.environ.get("CUDA_PATH", ""))
    notes.take("cuda_home", lambda: os.environ.get("CUDA_HOME", ""))
    notes.take("torch_toolkit", probe_toolkits.torch_toolkit)
    notes.take("toolkits", probe_toolkits.toolkits)


def _compilers(request: Request, notes: _Notes) -> None:
    notes.take("visual_studios", tools.visual_studios)
    notes.take("windows_sdks", tools.windows_sdks)
    notes.take("vc_runtime", tools.vc_runtime)
    notes.take("linux", probe_linux.linux)


def _programs(request: Request, notes: _Notes) -> None:
    notes.take("ninja", lambda: tools.version_of("ninja"))
    notes.take("git", lambda: tools.version_of("git"))
    notes.take("bash", tools.bash)
    notes.take("network", lambda: probe_network.network(request.training_python))


def _wsl(request: Request, notes: _Notes) -> None:
    notes.take("wsl", lambda: tools.wsl(start=request.start_wsl))


def _interpreters(request: Request, notes: _Notes) -> None:
    notes.take("app_python", probe_pythons.app_python)
    notes.take("interpreters", probe_pythons.interpreters)


def _training_python(request: Request, notes: _Notes) -> None:
    path = request.training_python
    if path is not None:
        notes.values["training_python"] = PythonFacts(path=str(path))
        notes.take("training_python", lambda: probe_pythons.training_python(path))


PARTS: tuple[Part, ...] = (
    Part("system", _system, 10),
    Part("drives", _drives, 10),
    Part("cards", _cards, 30),
    Part("toolkits", _toolkits, 30),
    Part("compilers", _compilers, 40),
    Part("programs", _programs, 40),
    Part("wsl", _wsl, 95),
    Part("interpreters", _interpreters, 45),
    Part("training_python", _training_python, 130),
)
