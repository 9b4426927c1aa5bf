"""Which Pythons there are on this computer, and what the training interpreter has."""

from __future__ import annotations

import json
import os
import platform
import re
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from pathlib import Path
from typing import Any

from atom_gui.core import paths
from atom_gui.core.doctor import registry
from atom_gui.core.doctor.facts import PythonFacts
from atom_gui.core.doctor.probe_children import Answer, answer_of, ask
from atom_gui.core.doctor.probe_questions import BASICS, EVERYTHING, TORCH

_PYTHON_LIMIT_S = 30.0
_TORCH_LIMIT_S = 90.0  # the first import after a start of Windows reads gigabytes
_BASICS_LIMIT_S = 8.0
_MOST = 16
_AT_ONCE = 4
_CORE_KEY = "Software\\Python\\PythonCore"
_PROBLEM_CHARACTERS = 400


def app_python() -> PythonFacts:
    """Return the interpreter of this program; it is not asked, for it may be an .exe of ours."""
    return PythonFacts(
        path=sys.executable,
        version=platform.python_version(),
        bits=struct.calcsize("P") * 8,
        is_store="WindowsApps" in sys.base_prefix,
        is_venv=sys.prefix != sys.base_prefix,
    )


def training_python(path: Path) -> PythonFacts:
    """Ask the training interpreter what it has, and its torch what that can do.

    Raises:
        subprocess.TimeoutExpired: it did not answer in time.
    """
    answer = answer_of([str(path), "-X", "utf8", "-c", EVERYTHING], _PYTHON_LIMIT_S)
    if answer is None:
        return PythonFacts(path=str(path))
    found = PythonFacts.model_validate({"path": str(path), **json.loads(answer)})
    return _with_torch(found, path) if found.package("torch") else found


def _with_torch(found: PythonFacts, path: Path) -> PythonFacts:
    try:
        answer = ask([str(path), "-X", "utf8", "-c", TORCH], _TORCH_LIMIT_S)
    except subprocess.TimeoutExpired:
        seconds = int(_TORCH_LIMIT_S)
        return found.model_copy(update={"cuda_problem": f"torch did not load within {seconds} s"})
    told: dict[str, Any] = {}
    for line in answer.output.splitlines():
        if line.startswith("{"):
            told |= json.loads(line)
    if answer.code and "cuda_works" not in told:
        told |= {"cuda_works": False, "cuda_problem": _last_words(answer)}
    return PythonFacts.model_validate(found.model_dump() | told)


def _last_words(answer: Answer) -> str:
    lines = [line.strip() for line in answer.errors.splitlines() if line.strip()]
    return lines[-1][:_PROBLEM_CHARACTERS] if lines else f"exit code {answer.code:#x}"


def interpreters() -> tuple[PythonFacts, ...]:
    """Find the Pythons of this computer and ask them what they are; the newest versions first.

    The Store's placeholders are named and not started: they would open the Store.
    """
    found: dict[str, Path] = {}
    for path in _candidates():
        if path.name and os.path.lexists(path):
            found.setdefault(_identity(path), path)
    chosen = list(found.values())[:_MOST]
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        asked = [pool.submit(copy_context().run, _asked, path) for path in chosen]
        known = [one.result() for one in asked]
    return tuple(sorted(known, key=lambda one: _numbers(one.version), reverse=True))


def _asked(path: Path) -> PythonFacts:
    if is_placeholder(path):
        return PythonFacts(path=str(path), is_store=True)
    try:
        answer = answer_of([str(path), "-I", "-c", BASICS], _BASICS_LIMIT_S)
        return PythonFacts.model_validate({"path": str(path), **json.loads(answer or "{}")})
    except (ValueError, subprocess.TimeoutExpired):
        return PythonFacts(path=str(path))


def is_placeholder(path: Path) -> bool:
    """Tell whether a file is one of the Store's aliases: empty, and named like a program."""
    try:
        return "windowsapps" in str(path).lower() and os.lstat(path).st_size == 0
    except OSError:
        return False


def _identity(path: Path) -> str:
    """Return one name for all names of an interpreter; that of an environment stays its own."""
    if (path.parent.parent / "pyvenv.cfg").is_file() or is_placeholder(path):
        return os.path.normcase(os.path.abspath(path))
    return os.path.normcase(os.path.realpath(path))


def _numbers(version: str | None) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version or ""))


def _candidates() -> Iterator[Path]:
    if not getattr(sys, "frozen", False):
        yield Path(getattr(sys, "_base_executable", None) or sys.executable)
    if sys.platform == "win32":
        yield from _listed_by_launcher()
        yield from _registered()
        yield from _store_aliases()
    yield from _on_path()
    yield from _conda()
    yield from _managed()
    yield from _environments()


def _listed_by_launcher() -> Iterator[Path]:
    """Ask the py launcher, which knows what python.org's installers installed."""
    program = shutil.which("py")
    if program:
        yield from launcher_paths(answer_of([program, "-0p"]) or "")


def launcher_paths(listed: str) -> Iterator[Path]:
    """Read ``py -0p``: a tag such as -V:3.11 or -3.11-64, a star for the default, and a path."""
    for found in re.finditer(r"^\s*-\S+\s+(?:\*\s+)?(\S.*\.exe)\s*$", listed, re.MULTILINE):
        yield Path(found[1])


def _registered() -> Iterator[Path]:
    """Read where the installers of python.org wrote what they installed (PEP 514)."""
    places: tuple[tuple[registry.Root, bool], ...] = (
        ("HKCU", False), ("HKLM", False), ("HKLM", True))  # fmt: skip
    for root, of_32_bits in places:
        for tag in registry.names(_CORE_KEY, root, of_32_bits=of_32_bits):
            key = f"{_CORE_KEY}\\{tag}\\InstallPath"
            program = registry.value(key, "ExecutablePath", root, of_32_bits=of_32_bits)
            folder = registry.value(key, "", root, of_32_bits=of_32_bits)
            if program or folder:
                yield Path(str(program)) if program else Path(str(folder)) / "python.exe"


def _store_aliases() -> Iterator[Path]:
    folder = Path(os.environ.get("LOCALAPPDATA", ""), "Microsoft", "WindowsApps")
    yield from (folder / name for name in ("python.exe", "python3.exe"))


def _on_path() -> Iterator[Path]:
    for name in ("python", "python3", *(f"python3.{minor}" for minor in range(15, 8, -1))):
        found = shutil.which(name)
        if found and "shims" not in Path(found).parts:  # pyenv's, which may refuse
            yield Path(found)


def _conda() -> Iterator[Path]:
    """Read the environments that conda remembers."""
    try:
        listed = (Path.home() / ".conda" / "environments.txt").read_text(encoding="utf-8")
    except (OSError, UnicodeError):
        return
    for line in listed.splitlines():
        folder = Path(line.strip())
        if line.strip() and (folder / "conda-meta").is_dir():
            yield folder / ("python.exe" if sys.platform == "win32" else "bin/python")


def _managed() -> Iterator[Path]:
    """Look where pyenv keeps the versions that it installed."""
    if sys.platform == "win32":
        yield from (Path.home() / ".pyenv" / "pyenv-win" / "versions").glob("*/python.exe")
    else:
        root = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
        yield from (root / "versions").glob("*/bin/python")


def _environments() -> Iterator[Path]:
    """Look for virtual environments in and beside the program's folder and this one."""
    root = paths.root_dir()
    inside = "Scripts/python.exe" if sys.platform == "win32" else "bin/python"
    for folder in dict.fromkeys((root, root.parent, Path.cwd())):
        for file in sorted(folder.glob("*/pyvenv.cfg")):
            yield file.parent / inside
