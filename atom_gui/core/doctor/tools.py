"""Where CUDA toolkits, Visual Studio, the Windows SDK and WSL lie on this computer."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from atom_gui.core.doctor import registry
from atom_gui.core.doctor.facts import Distribution, Toolkit, VisualStudio, WslFacts
from atom_gui.core.interpreters import ChildEndedError, child_environment, run_child

LIMIT_S = 15.0
_WSL_START_LIMIT_S = 60.0  # the first command boots the Linux
_CUDA_KEY = "SOFTWARE\\NVIDIA Corporation\\GPU Computing Toolkit\\CUDA"
_CUDA_FOLDER = "NVIDIA GPU Computing Toolkit\\CUDA"
_RUNTIME_KEY = "SOFTWARE\\Microsoft\\VisualStudio\\14.0\\VC\\Runtimes\\x64"
_RUNTIME_DLLS = ("msvcp140.dll", "vcruntime140.dll", "vcruntime140_1.dll")
_SDK_KEY = "SOFTWARE\\WOW6432Node\\Microsoft\\Microsoft SDKs\\Windows\\v10.0"


def answer_of(argv: Sequence[str], time_limit_s: float = LIMIT_S) -> str | None:
    """Return what a program prints, or None where it fails, is missing or takes longer."""
    extra = {"PYTHONPATH": "", "WSL_UTF8": "1"}
    try:
        done = run_child(argv, environment=child_environment(extra), time_limit_s=time_limit_s)
    except (OSError, subprocess.SubprocessError, ChildEndedError):
        return None
    return done.stdout.decode("utf-8", errors="replace")


def toolkits() -> tuple[Toolkit, ...]:
    """Find the CUDA toolkits: in the registry, the usual folders and the environment."""
    found = {}
    for folder in _toolkit_folders():
        try:
            place = folder.resolve()
        except OSError:
            continue
        if place.is_dir() and (kit := toolkit_at(place)):
            found[os.path.normcase(place)] = kit
    return tuple(sorted(found.values(), key=lambda kit: kit.path))


def _toolkit_folders() -> Iterator[Path]:
    for name, value in os.environ.items():
        if re.fullmatch(r"CUDA_(?:HOME|PATH(?:_V\d+_\d+)?)", name, re.IGNORECASE) and value:
            yield Path(value.strip('"'))
    if sys.platform != "win32":
        yield from Path("/usr/local").glob("cuda*")
        return
    for version in registry.names(_CUDA_KEY):
        if value := registry.value(f"{_CUDA_KEY}\\{version}", "InstallDir"):
            yield Path(str(value))
    yield from (Path(os.environ.get("PROGRAMFILES", "C:\\Program Files")) / _CUDA_FOLDER).glob("v*")


def toolkit_at(folder: Path) -> Toolkit | None:
    """Return the toolkit in a folder, or None where there is none."""
    nvcc = any((folder / "bin" / name).is_file() for name in ("nvcc", "nvcc.exe"))
    version = _toolkit_version(folder)
    if version is None and not nvcc:
        return None
    return Toolkit(version=version, path=str(folder), has_nvcc=nvcc)


def _toolkit_version(folder: Path) -> str | None:
    try:
        versions = json.loads((folder / "version.json").read_text(encoding="utf-8"))
        version = str(versions["cuda"]["version"])
    except (OSError, ValueError, KeyError, TypeError):
        version = folder.name
    match = re.search(r"(\d+\.\d+)", version)
    return match[1] if match else None


def visual_studios() -> tuple[VisualStudio, ...] | None:
    """Ask vswhere for Visual Studio and the Build Tools; empty where it was never installed."""
    if sys.platform != "win32":
        return None
    root = os.environ.get("PROGRAMFILES(X86)", "C:\\Program Files (x86)")
    program = Path(root) / "Microsoft Visual Studio" / "Installer" / "vswhere.exe"
    if not program.is_file():
        return ()
    # Without "-products *" the Build Tools are left out (vswhere #230).
    answer = answer_of([str(program), "-products", "*", "-prerelease", "-all", "-format", "json",
                        "-utf8"])  # fmt: skip
    return None if answer is None else studios_in(answer)


def studios_in(answer: str) -> tuple[VisualStudio, ...]:
    """Read vswhere's JSON, and list the compilers in each installation.

    Raises:
        ValueError: it is not JSON.
    """
    found = []
    for item in json.loads(answer):
        product, path = str(item.get("productId", "")), item.get("installationPath")
        found.append(VisualStudio(
            edition=product.rpartition(".")[2] or None,
            version=item.get("installationVersion"),
            path=path,
            toolsets=_toolsets(Path(path)) if path else None,
        ))  # fmt: skip
    return tuple(found)


def _toolsets(folder: Path) -> tuple[str, ...]:
    compilers = folder / "VC" / "Tools" / "MSVC"
    return tuple(sorted(one.name for one in compilers.glob("14.*") if one.is_dir()))


def windows_sdks() -> tuple[str, ...] | None:
    """Find the Windows SDKs whose C headers are there."""
    if sys.platform != "win32":
        return None
    folder = registry.value(_SDK_KEY, "InstallationFolder")
    if not folder:
        return ()
    headers = (Path(str(folder)) / "Include").glob("10.*/ucrt")
    return tuple(sorted(one.parent.name for one in headers))


def vc_runtime() -> bool | None:
    """Return whether the Visual C++ runtime (x64) is installed."""
    if sys.platform != "win32":
        return None
    if registry.value(_RUNTIME_KEY, "Installed") == 1:
        return True
    folder = Path(os.environ.get("SYSTEMROOT", "C:\\Windows")) / "System32"
    return all((folder / name).is_file() for name in _RUNTIME_DLLS)


def wsl(*, start: bool) -> WslFacts | None:
    """Ask which Linux systems are inside this Windows.

    Args:
        start: also start one of WSL 2 to ask it for the card.
    """
    if sys.platform != "win32":
        return None
    program = shutil.which("wsl.exe")
    if program is None:
        return WslFacts(is_installed=False)
    listed = answer_of([program, "--list", "--verbose"])  # fails where no Linux is installed
    if listed is None and answer_of([program, "--status"]) is None:
        return WslFacts(is_installed=False)
    found = distributions_in(listed or "")
    second = [one.name for one in found if one.wsl_version == 2 and "docker" not in one.name]
    sees_card = None
    if start and second:
        asked = [program, "-d", second[0], "--", "nvidia-smi", "-L"]
        sees_card = "GPU" in (answer_of(asked, _WSL_START_LIMIT_S) or "")
    return WslFacts(is_installed=True, distributions=found, sees_card=sees_card)


def distributions_in(listed: str) -> tuple[Distribution, ...]:
    """Read ``wsl --list --verbose``: name, state, version; its first line is localised."""
    rows = re.findall(r"^[* ]*(\S+)\s+.*?\s([12])\s*$", listed.replace("\0", ""), re.MULTILINE)
    return tuple(Distribution(name=name, wsl_version=int(version)) for name, version in rows)
