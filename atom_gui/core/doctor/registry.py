"""Windows' registry, read only; empty on other systems."""

from __future__ import annotations

import sys
from typing import Any


def value(key: str, name: str) -> Any | None:
    """Return a value under HKEY_LOCAL_MACHINE, or None where it is missing."""
    if sys.platform != "win32":
        return None
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key) as opened:
            return winreg.QueryValueEx(opened, name)[0]
    except OSError:
        return None


def names(key: str) -> list[str]:
    """Return the names of the keys under one of HKEY_LOCAL_MACHINE."""
    if sys.platform != "win32":
        return []
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key) as opened:
            return [
                winreg.EnumKey(opened, index) for index in range(winreg.QueryInfoKey(opened)[0])
            ]
    except OSError:
        return []
