"""What this computer is: gathered without changing it, None where unclear."""

from __future__ import annotations

import getpass
import json
import os
import platform
import re
import shutil
import struct
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import psutil

from atom_gui.core import machine, paths
from atom_gui.core.cards import Cards
from atom_gui.core.doctor import registry, tools
from atom_gui.core.doctor.facts import CardFacts, MachineFacts, PythonFacts, SystemFacts

Answer = TypeVar("Answer")

_PYTHON_LIMIT_S = 30.0
_TORCH_LIMIT_S = 90.0  # the first import after a start of Windows reads gigabytes
_WINDOWS = "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion"
_FILE_SYSTEM = "SYSTEM\\CurrentControlSet\\Control\\FileSystem"
_UNLOCK = "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\AppModelUnlock"

# Reads files instead of importing: a torch that cannot be loaded still tells what it is.
_ASK_PYTHON = """
import ast, importlib.metadata, importlib.util, json, pathlib, re, struct, sys
def lines_of(package, file):
    try:
        spec = importlib.util.find_spec(package)
        return (pathlib.Path(spec.submodule_search_locations[0]) / file).read_text("utf-8")
    except Exception:
        return ""
packages = {}
for one in importlib.metadata.distributions():
    try:
        packages.setdefault(re.sub(r"[-_.]+", "-", one.metadata["Name"]).lower(), one.version)
    except Exception:
        pass
found = {
    "version": sys.version.split()[0],
    "bits": struct.calcsize("P") * 8,
    "is_venv": sys.prefix != sys.base_prefix or (pathlib.Path(sys.prefix) / "conda-meta").is_dir(),
    "is_store": "WindowsApps" in sys.base_prefix or "PythonSoftwareFoundation" in sys.base_prefix,
    "packages": packages,
}
torch = re.search(r"^cuda(?::[^=]*)?=\\s*(.+)$", lines_of("torch", "version.py"), re.M)
if torch:
    found["torch_cuda"] = ast.literal_eval(torch[1].strip()) or ""
built = lines_of("deepspeed", "git_version_info_installed.py")
ops = re.search(r"^installed_ops\\s*=\\s*(.+)$", built, re.M)
info = re.search(r"^torch_info\\s*=\\s*(.+)$", built, re.M)
if ops:
    found["deepspeed_ops"] = ast.literal_eval(ops[1].strip())
if info:
    info = ast.literal_eval(info[1].strip())
    for name, key in (("deepspeed_torch", "version"), ("deepspeed_cuda", "cuda_version")):
        if info.get(key) not in (None, "0.0"):
            found[name] = info[key]
print(json.dumps(found))
"""
_ASK_ARCHS = "import json, torch; print(json.dumps(torch._C._cuda_getArchFlags().split()))"


def probe(
    training_python: Path | None = None,
    install_path: Path | None = None,
    *,
    start_wsl: bool = False,
) -> MachineFacts:
    """Gather the facts of this computer; never raises; takes seconds, with a CUDA torch longer.

    Args:
        training_python: the interpreter that is to train; None where none is chosen yet.
        install_path: where its environment lies or will lie; beside the interpreter by default.
        start_wsl: start the Linux of WSL2 to see whether the card is visible in it.
    """
    place = install_path or (training_python.parent if training_python else Path.home())
    return MachineFacts(
        system=_tried(_system) or SystemFacts(),
        app_python=_tried(_app_python),
        training_python=_tried(lambda: _training_python(training_python)),
        driver=_tried(_driver),
        cards=_tried(_cards),
        toolkits=_tried(tools.toolkits),
        cuda_path=os.environ.get("CUDA_PATH", ""),
        cuda_home=os.environ.get("CUDA_HOME", ""),
        visual_studios=_tried(tools.visual_studios),
        windows_sdks=_tried(tools.windows_sdks),
        vc_runtime=_tried(tools.vc_runtime),
        ninja=_tried(lambda: _version_of("ninja")),
        git=_tried(lambda: _version_of("git")),
        ram_bytes=_tried(lambda: int(psutil.virtual_memory().total)),
        page_file_bytes=_tried(_page_file_bytes),
        free_disk_bytes=_tried(lambda: machine.free_bytes(place)),
        install_path=_tried(lambda: str(paths.given(place))),
        temp_path=_tried(tempfile.gettempdir),
        user_name=_tried(getpass.getuser),
        host_name=_tried(platform.node) or None,
        wsl=_tried(lambda: tools.wsl(start=start_wsl)),
    )


def _tried(ask: Callable[[], Answer | None]) -> Answer | None:
    try:
        return ask()
    except Exception:  # noqa: BLE001 - a broken computer is what the doctor is for
        return None


def _system() -> SystemFacts:
    kind = platform.system()
    if sys.platform != "win32":
        return SystemFacts(
            kind=kind, name=_linux_name(), is_admin=os.geteuid() == 0,
            is_wsl="microsoft" in platform.release().lower(),
        )  # fmt: skip
    build = sys.getwindowsversion().build
    name = f"Windows {11 if build >= 22000 else platform.release()}"
    shown = registry.value(_WINDOWS, "DisplayVersion")
    return SystemFacts(
        kind=kind, name=f"{name} {shown}" if shown else name, build=build, is_wsl=False,
        is_admin=_tried(_windows_admin),
        developer_mode=registry.value(_UNLOCK, "AllowDevelopmentWithoutDevLicense") == 1,
        long_paths=registry.value(_FILE_SYSTEM, "LongPathsEnabled") == 1,
    )  # fmt: skip


def _windows_admin() -> bool:
    import ctypes

    windll = ctypes.windll  # type: ignore[attr-defined,unused-ignore]
    return bool(windll.shell32.IsUserAnAdmin())


def _linux_name() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        return platform.system()


def _app_python() -> PythonFacts:
    return PythonFacts(
        path=sys.executable,
        version=platform.python_version(),
        bits=struct.calcsize("P") * 8,
        is_store="WindowsApps" in sys.base_prefix,
        is_venv=sys.prefix != sys.base_prefix,
    )


def _training_python(path: Path | None) -> PythonFacts | None:
    if path is None:
        return None
    answer = tools.answer_of([str(path), "-X", "utf8", "-c", _ASK_PYTHON], _PYTHON_LIMIT_S)
    if answer is None:
        return PythonFacts(path=str(path))
    found = PythonFacts.model_validate({"path": str(path), **json.loads(answer)})
    if not found.torch_cuda:
        return found
    archs = tools.answer_of([str(path), "-X", "utf8", "-c", _ASK_ARCHS], _TORCH_LIMIT_S)
    if archs is None:
        return found
    return found.model_copy(update={"torch_archs": tuple(json.loads(archs.splitlines()[-1]))})


def _cards() -> tuple[CardFacts, ...]:
    return tuple(
        CardFacts(name=found.get("name"), memory_bytes=found["total_bytes"],
                  capability=found.get("capability"))
        for found in Cards().sample()
    )  # fmt: skip


def _driver() -> str | None:
    """Return the driver's version; empty where neither it nor its nvidia-smi is there."""
    system = Path(os.environ.get("SYSTEMROOT", "C:\\Windows")) / "System32" / "nvidia-smi.exe"
    program = shutil.which("nvidia-smi") or (str(system) if system.is_file() else "")
    if not program:
        return ""
    asked = [program, "--query-gpu=driver_version", "--format=csv,noheader"]
    answer = tools.answer_of(asked, tools.LIMIT_S) or ""
    match = re.search(r"\d+\.\d+(?:\.\d+)?", answer)
    return match[0] if match else None


def _version_of(name: str) -> str | None:
    """Return what a program on the PATH calls its version; empty where it is not there."""
    program = shutil.which(name)
    if program is None:
        return ""
    match = re.search(r"\d+(?:\.\d+)+", tools.answer_of([program, "--version"]) or "")
    return match[0] if match else None


def _page_file_bytes() -> int | None:
    _, limit = machine.commit_bytes()
    return max(0, limit - int(psutil.virtual_memory().total)) if limit else None
