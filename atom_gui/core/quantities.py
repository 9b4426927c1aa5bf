"""Numbers as people read them: GiB, thousands separators, durations."""

from __future__ import annotations

GIB = 2**30


def memory(size_bytes: float) -> str:
    """Write bytes as KiB, MiB, GiB or TiB: ``14.2 GiB``."""
    if size_bytes < 2**20:
        return f"{size_bytes / 2**10:,.0f} KiB"
    if size_bytes < GIB:
        return f"{size_bytes / 2**20:,.0f} MiB"
    if size_bytes < 2**40:
        return f"{size_bytes / GIB:,.1f} GiB"
    return f"{size_bytes / 2**40:,.1f} TiB"


def count(number: float) -> str:
    """Write a number with thousands separators."""
    return f"{number:,.0f}"


def duration_parts(seconds: float) -> tuple[int, int, int]:
    """Split into hours, minutes and seconds."""
    whole = max(0, round(seconds))
    return whole // 3600, whole % 3600 // 60, whole % 60


def duration(seconds: float) -> str:
    """Write a duration: ``2 h 14 min``, ``3 min 5 s``, ``12 s``."""
    hours, minutes, rest = duration_parts(seconds)
    if hours:
        return f"{hours} h {minutes} min"
    if minutes:
        return f"{minutes} min {rest} s"
    return f"{rest} s"
