"""The operating system, the processor and the memory."""

from __future__ import annotations

import locale
import os
import platform
import re
import sys
from pathlib import Path
from typing import Any

from atom_gui.core.doctor import registry
from atom_gui.core.doctor.facts import SystemFacts

_WINDOWS = "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion"
_FILE_SYSTEM = "SYSTEM\\CurrentControlSet\\Control\\FileSystem"
_UNLOCK = "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\AppModelUnlock"
_PROCESSOR = "HARDWARE\\DESCRIPTION\\System\\CentralProcessor\\0"
_VARIABLES = "SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment"
_SHELL_FOLDERS = "Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\Shell Folders"
_DEFENDER = "Windows Defender\\Windows Defender Exploit Guard\\Controlled Folder Access"
_DEFENDER_KEYS = (
    f"SOFTWARE\\Policies\\Microsoft\\{_DEFENDER}",
    f"SOFTWARE\\Microsoft\\{_DEFENDER}",
)
_GUARDED = ("Personal", "My Pictures", "My Video", "My Music", "Favorites")
_BLOCK = 1  # 2 only notes who writes
_AVX2, _AVX512 = 40, 41  # of IsProcessorFeaturePresent
_ARM64 = 0xAA64
_TELLS_AVX2 = 19041  # an older Windows may answer no without knowing


def system() -> SystemFacts:
    """Return the facts of the operating system and the processor."""
    return _windows() if sys.platform == "win32" else _unix()


def _unix() -> SystemFacts:
    name, flags = _proc_cpu()
    return SystemFacts(
        kind=platform.system(),
        name=_linux_name(),
        is_admin=os.geteuid() == 0 if hasattr(os, "geteuid") else None,
        is_wsl="microsoft" in platform.release().lower(),
        architecture=platform.machine() or None,
        cpu=name,
        avx2="avx2" in flags if flags else None,
        avx512="avx512f" in flags if flags else None,
        encoding=locale.getencoding(),
    )


def _windows() -> SystemFacts:
    windows: Any = sys
    build = int(windows.getwindowsversion().build)
    name = f"Windows {11 if build >= 22000 else platform.release()}"
    shown = registry.value(_WINDOWS, "DisplayVersion")
    kernel = _windll().kernel32
    revision = registry.value(_WINDOWS, "UBR")
    cpu = registry.value(_PROCESSOR, "ProcessorNameString")
    return SystemFacts(
        kind="Windows",
        name=f"{name} {shown}" if shown else name,
        build=build,
        is_wsl=False,
        is_admin=bool(_windll().shell32.IsUserAnAdmin()),
        developer_mode=registry.value(_UNLOCK, "AllowDevelopmentWithoutDevLicense") == 1,
        long_paths=registry.value(_FILE_SYSTEM, "LongPathsEnabled") == 1,
        edition=registry.value(_WINDOWS, "EditionID"),
        update_revision=revision if isinstance(revision, int) else None,
        architecture=_windows_architecture(),
        cpu=str(cpu).strip() if cpu else None,
        avx2=_has_feature(_AVX2, build),
        avx512=_has_feature(_AVX512, build),
        code_page=int(kernel.GetACP()),
        encoding=locale.getencoding(),
        utf8_mode=_utf8_mode(),
        guarded_folders=_guarded_folders(),
        one_drive_folders=_one_drive_folders(),
    )


def _windll() -> Any:
    import ctypes

    return ctypes.windll  # type: ignore[attr-defined,unused-ignore]


def _has_feature(number: int, build: int) -> bool | None:
    found = bool(_windll().kernel32.IsProcessorFeaturePresent(number))
    return found if found or build >= _TELLS_AVX2 else None


def _windows_architecture() -> str | None:
    """Return the computer's own architecture, also where this Python is emulated."""
    import ctypes

    kernel = _windll().kernel32
    process, native = ctypes.c_ushort(), ctypes.c_ushort()
    ask = getattr(kernel, "IsWow64Process2", None)  # Windows 10 1709 and newer
    if ask is not None:
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        handle = ctypes.c_void_p(kernel.GetCurrentProcess())
        if ask(handle, ctypes.byref(process), ctypes.byref(native)) and native.value == _ARM64:
            return "ARM64"
    return os.environ.get("PROCESSOR_ARCHITEW6432") or platform.machine() or None


def _utf8_mode() -> bool:
    """Tell whether PYTHONUTF8 is set for every program, not only for this one."""
    values = (registry.value("Environment", "PYTHONUTF8", "HKCU"),
              registry.value(_VARIABLES, "PYTHONUTF8"))  # fmt: skip
    return "1" in map(str, values)


def _guarded_folders() -> tuple[str, ...]:
    """Return what controlled folder access guards; empty where it is switched off."""
    modes = [registry.value(key, "EnableControlledFolderAccess") for key in _DEFENDER_KEYS]
    if next((mode for mode in modes if mode is not None), None) != _BLOCK:
        return ()
    own = [registry.value(_SHELL_FOLDERS, name, "HKCU") for name in _GUARDED]
    added = [name for key in _DEFENDER_KEYS
             for name in registry.value_names(f"{key}\\ProtectedFolders")]  # fmt: skip
    return tuple(dict.fromkeys(str(folder) for folder in (*own, *added) if folder))


def _one_drive_folders() -> tuple[str, ...]:
    names = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
    return tuple(dict.fromkeys(value for name in names if (value := os.environ.get(name))))


def _proc_cpu() -> tuple[str | None, frozenset[str]]:
    """Return the processor's name and features; empty where /proc does not tell."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None, frozenset()
    name = re.search(r"^model name\s*:\s*(.+)$", lines, re.MULTILINE)
    flags = re.search(r"^flags\s*:\s*(.+)$", lines, re.MULTILINE)
    return name[1].strip() if name else None, frozenset(flags[1].split()) if flags else frozenset()


def _linux_name() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        return platform.system()
