"""The user's settings of the program itself, in the user's folder."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from atom_gui.core import paths
from atom_gui.protocol.files import read_json, write_json_atomic

Language = Literal["system", "en", "zh_CN"]
Theme = Literal["system", "light", "dark"]
_RECENT_LIMIT = 8


class Preferences(BaseModel):
    """What the settings dialog holds, and what the window remembers."""

    model_config = ConfigDict(extra="allow")

    language: Language = "system"
    theme: Theme = "system"
    runs_dir: str = ""
    training_python: str = ""
    recent_presets: list[str] = Field(default_factory=list)
    last_preset: str = ""
    window_geometry: str = ""
    folded_sections: list[str] = Field(default_factory=list)

    @property
    def runs_path(self) -> Path:
        """Folder of the runs."""
        return Path(self.runs_dir) if self.runs_dir else paths.default_runs_dir()

    def remember_preset(self, name: str) -> None:
        """Put ``name`` first among the recent ones."""
        others = [other for other in self.recent_presets if other != name]
        self.recent_presets = [name, *others][:_RECENT_LIMIT]


def _path() -> Path:
    return paths.config_dir() / "preferences.json"


def load() -> Preferences:
    """Read the settings; a broken value falls back to its default, the others are kept."""
    value = read_json(_path())
    if not isinstance(value, dict):
        return Preferences()
    try:
        return Preferences.model_validate(value)
    except ValidationError as error:
        broken = {str(item["loc"][0]) for item in error.errors()}
        kept = {key: item for key, item in value.items() if key not in broken}
        return Preferences.model_validate(kept)


def save(preferences: Preferences) -> None:
    """Write the settings.

    Raises:
        OSError: they cannot be written.
    """
    write_json_atomic(_path(), preferences.model_dump(exclude_defaults=True))
