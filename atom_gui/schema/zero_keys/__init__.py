"""Every key of DeepSpeed's configuration: what it means, when it acts, since when it exists.

Held against the installed DeepSpeed by a test; ``since`` and ``until`` come from the sources of
0.14.5 to 0.19.8.
"""

from __future__ import annotations

from atom_gui.schema.zero_keys import (
    monitors,
    offload,
    optimizer,
    precision,
    removed,
    run,
    scheduler,
    stage3,
    tools,
    zero,
)
from atom_gui.schema.zero_keys.idle import idle_reason
from atom_gui.schema.zero_keys.key import NEWEST, Kind, ZeroKey
from atom_gui.schema.zero_keys.sections import sections_of

__all__ = ["NEWEST", "ZERO_KEY", "ZERO_KEYS", "ZERO_SECTIONS", "Kind", "ZeroKey", "idle_reason"]

ZERO_KEYS: tuple[ZeroKey, ...] = (
    *run.KEYS,
    *precision.KEYS,
    *zero.KEYS,
    *stage3.KEYS,
    *offload.KEYS,
    *optimizer.KEYS,
    *scheduler.KEYS,
    *tools.KEYS,
    *monitors.KEYS,
    *removed.KEYS,
)
ZERO_KEY: dict[str, ZeroKey] = {key.path: key for key in ZERO_KEYS}

# What an editor's form shows, in order: identifier, heading, paths of the keys.
ZERO_SECTIONS: tuple[tuple[str, str, tuple[str, ...]], ...] = sections_of(ZERO_KEYS)
