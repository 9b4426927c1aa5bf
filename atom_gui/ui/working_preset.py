"""The open preset on the disk: kept after each change, so that a crash loses nothing."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path
from typing import Any

from atom_gui.core import presets
from atom_gui.core.paths import config_dir
from atom_gui.core.preferences import Preferences
from atom_gui.core.presets import Preset
from atom_gui.core.problems import ProblemsError
from atom_gui.schema.run_config import RunConfig

log = logging.getLogger(__name__)


def restored(settings: Preferences) -> Preset:
    """Return the preset that was open last; an empty one where there is none."""
    try:
        kept = presets.load(_path())
    except ProblemsError:
        return Preset(name="", config=RunConfig())
    if not settings.last_preset:
        return replace(kept, path=None, warnings=())
    own = Path(settings.last_preset)
    return replace(kept, path=own, builtin=presets.is_builtin(own), warnings=())


def keep(preset: Preset) -> bool:
    """Write the open preset; tell whether that worked."""
    try:
        presets.save(preset, _path())
    except ProblemsError as error:
        log.warning("the working preset could not be kept: %s", error)
        return False
    return True


def changes_on_disk(preset: Preset) -> dict[str, dict[str, Any]]:
    """Return what a preset's own file holds; nothing where it was deleted or broken since."""
    if preset.path is None:
        return {}
    try:
        return presets.load(preset.path).config.changes()
    except ProblemsError:
        return {}


def _path() -> Path:
    return config_dir() / "working.atompreset"
