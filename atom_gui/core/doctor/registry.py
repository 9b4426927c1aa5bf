"""Windows' registry, read only; empty on other systems."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Literal

Root = Literal["HKLM", "HKCU"]


def value(key: str, name: str, root: Root = "HKLM", *, of_32_bits: bool = False) -> Any | None:
    """Return a value under HKEY_LOCAL_MACHINE or HKEY_CURRENT_USER, or None where it is missing.

    Args:
        key: its key, without the root.
        name: its name; empty for the key's default value.
        root: where to look.
        of_32_bits: look where 32-bit programs write.
    """
    if sys.platform != "win32":
        return None
    import winreg

    with _opened(key, root, of_32_bits) as opened:
        if opened is None:
            return None
        try:
            return winreg.QueryValueEx(opened, name)[0]
        except OSError:
            return None


def names(key: str, root: Root = "HKLM", *, of_32_bits: bool = False) -> list[str]:
    """Return the names of the keys under a key; see ``value``."""
    if sys.platform != "win32":
        return []
    import winreg

    with _opened(key, root, of_32_bits) as opened:
        if opened is None:
            return []
        return [winreg.EnumKey(opened, index) for index in range(winreg.QueryInfoKey(opened)[0])]


def value_names(key: str, root: Root = "HKLM") -> list[str]:
    """Return the names of a key's values; see ``value``."""
    if sys.platform != "win32":
        return []
    import winreg

    with _opened(key, root, False) as opened:
        if opened is None:
            return []
        count = winreg.QueryInfoKey(opened)[1]
        return [winreg.EnumValue(opened, index)[0] for index in range(count)]


@contextmanager
def _opened(key: str, root: Root, of_32_bits: bool) -> Iterator[Any | None]:
    if sys.platform != "win32":
        yield None
        return
    import winreg

    place = winreg.HKEY_LOCAL_MACHINE if root == "HKLM" else winreg.HKEY_CURRENT_USER
    view = winreg.KEY_WOW64_32KEY if of_32_bits else winreg.KEY_WOW64_64KEY
    try:
        opened = winreg.OpenKey(place, key, 0, winreg.KEY_READ | view)
    except OSError:
        yield None
        return
    with opened:
        yield opened
