"""Where Visual Studio, the Windows SDK, small programs and WSL lie on this computer."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from pathlib import Path
from typing import Any

from atom_gui.core.doctor import registry
from atom_gui.core.doctor.facts import (
    BashFacts,
    Compiler,
    Distribution,
    VisualStudio,
    WslFacts,
    msc_ver,
)
from atom_gui.core.doctor.probe_children import answer_of

_WSL_START_LIMIT_S = 60.0  # the first command boots the Linux
_RUNTIME_KEY = "SOFTWARE\\Microsoft\\VisualStudio\\14.0\\VC\\Runtimes\\x64"
_RUNTIME_DLLS = ("msvcp140.dll", "vcruntime140.dll", "vcruntime140_1.dll")
_CPP_COMPONENT = "Microsoft.VisualStudio.Component.VC.Tools.x86.x64"
_DEFAULT_TOOLSET = "Microsoft.VCToolsVersion.default.txt"
_SDK_KEY = "SOFTWARE\\WOW6432Node\\Microsoft\\Microsoft SDKs\\Windows\\v10.0"


def visual_studios() -> tuple[VisualStudio, ...] | None:
    """Ask vswhere for Visual Studio and the Build Tools; empty where it was never installed."""
    if sys.platform != "win32":
        return None
    root = os.environ.get("PROGRAMFILES(X86)", "C:\\Program Files (x86)")
    program = Path(root) / "Microsoft Visual Studio" / "Installer" / "vswhere.exe"
    if not program.is_file():
        return ()
    # Without "-products *" the Build Tools are left out (vswhere #230).
    asked = [str(program), "-products", "*", "-prerelease", "-all", "-format", "json", "-utf8"]
    answer = answer_of(asked)
    if answer is None:
        return None
    return studios_in(answer, answer_of([*asked, "-requires", _CPP_COMPONENT]))


def studios_in(answer: str, with_cpp: str | None = None) -> tuple[VisualStudio, ...]:
    """Read vswhere's JSON, and list the compilers in each installation.

    Args:
        answer: about all installations.
        with_cpp: about those that have the C++ tools for x64.

    Raises:
        ValueError: it is not JSON.
    """
    equipped = None
    if with_cpp is not None:
        equipped = {item.get("installationPath") for item in json.loads(with_cpp)}
    found = []
    for item in json.loads(answer):
        product, path = str(item.get("productId", "")), item.get("installationPath")
        inside = _studio_files(Path(path)) if path else {}
        found.append(VisualStudio(
            edition=product.rpartition(".")[2] or None,
            version=item.get("installationVersion"),
            path=path,
            has_workload=None if equipped is None or not path else path in equipped,
            **inside,
        ))  # fmt: skip
    return tuple(found)


def _studio_files(folder: Path) -> dict[str, Any]:
    """Return what an installation's folder tells of its compilers."""
    found = sorted(one for one in (folder / "VC/Tools/MSVC").glob("14.*") if one.is_dir())
    build = folder / "VC" / "Auxiliary" / "Build"
    script = build / "vcvarsall.bat"
    try:
        default = (build / _DEFAULT_TOOLSET).read_text(encoding="utf-8").strip() or None
    except OSError:
        default = None
    return {
        "toolsets": tuple(one.name for one in found),
        "compilers": tuple(
            Compiler(toolset=one.name, msc_ver=msc_ver(one.name),
                     is_x64=any((one / "bin").glob("[Hh]ost[Xx]64/x64/cl.exe")))
            for one in found
        ),
        "default_toolset": default,
        "vcvarsall": str(script) if script.is_file() else "",
    }  # fmt: skip


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


def version_of(name: str) -> str | None:
    """Return what a program on the PATH calls its version; empty where it is not there."""
    program = shutil.which(name)
    if program is None:
        return ""
    match = re.search(r"\d+(?:\.\d+)+", answer_of([program, "--version"]) or "")
    return match[0] if match else None


def bash() -> BashFacts:
    """Find the bash that a program starts by that name.

    Windows looks in System32 before the PATH, where WSL puts a bash that is Linux's.
    """
    system = Path(os.environ.get("SYSTEMROOT", "C:\\Windows")) / "System32" / "bash.exe"
    is_wsl = sys.platform == "win32" and system.is_file()
    path = str(system) if is_wsl else shutil.which("bash") or ""
    lower = path.lower()
    if is_wsl or "windowsapps" in lower:
        return BashFacts(path=path, maker="WSL")
    makers = (("\\git\\", "Git"), ("msys", "MSYS2"), ("cygwin", "Cygwin"))
    return BashFacts(path=path, maker=next((maker for part, maker in makers if part in lower), ""))
