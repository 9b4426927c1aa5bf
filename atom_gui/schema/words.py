"""Sentences for people that travel between processes and are translated where they are shown."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, Field, field_validator


class Text(BaseModel):
    """An English sentence with named values, kept apart so that a window can translate it.

    Attributes:
        text: the English source with ``{name}`` fields; the key of the translation.
        values: what fills the fields.
    """

    model_config = ConfigDict(frozen=True)

    text: str
    values: dict[str, Any] = Field(default_factory=dict)

    @field_validator("values")
    @classmethod
    def _sentences_in_it(cls, values: dict[str, Any]) -> dict[str, Any]:
        """Make a value that was a Text a Text again, as when it comes out of a file."""
        return {
            name: Text.model_validate(value)
            if isinstance(value, dict) and value.keys() == {"text", "values"}
            else value
            for name, value in values.items()
        }

    def render(self, source: str | None = None) -> str:
        """Fill ``source`` (a translation of ``text``), or ``text`` itself."""
        template = self.text if source is None else source
        try:
            return template.format(**self.values)
        except (KeyError, IndexError, ValueError):  # text of a library, which may hold any brace
            return template

    def __str__(self) -> str:
        return self.render()


def mark(source: str) -> str:
    """Name a text that is translated later, where it is shown; for the catalogue's collector."""
    return source


def text(source: str, /, **values: Any) -> Text:
    """Write a translatable sentence; the catalogue is collected from calls of this function."""
    return Text(text=source, values=values)
