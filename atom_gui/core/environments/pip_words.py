"""What a failure of pip means, in a sentence."""

from __future__ import annotations

from pathlib import Path

from atom_gui.core.build_log import Explained, Explainer
from atom_gui.schema.words import Text, text

_NO_VERSION = {"no_matching_version", "no_version_at_all"}
_OF_PYTHON = {*_NO_VERSION, "wrong_wheel", "python_refused"}
_LINE_LETTERS = 300


class Ear:
    """Listens to a pip at work, and says afterwards why it failed.

    Attributes:
        wheels: the folder that it works from; None where it uses the network.
    """

    def __init__(self, wheels: Path | None = None) -> None:
        self.wheels = wheels
        self._explainer = Explainer()

    def hear(self, line: str) -> None:
        """Take in a line of its output."""
        self._explainer.feed(line)

    def sentence(self, code: int, python_version: str) -> Text:
        """Say why it ended with ``code``; ``python_version`` is that of the environment."""
        verdict = self._explainer.verdict(code)
        first = verdict.first
        # An index that cannot be reached looks to pip like one that has nothing.
        tried = next((one for one in verdict.warnings if one.id == "pip_retries"), None)
        if tried is not None and (first is None or first.id in _NO_VERSION):
            return _said(tried)
        if first is None:
            line = verdict.suspicious[-1][:_LINE_LETTERS] if verdict.suspicious else "-"
            return text("pip ended with exit code {code}: {line}", code=code, line=line)
        wanted = first.cause.values.get("requirement")
        if self.wheels is not None and first.id in _NO_VERSION and wanted:
            return text("{path} has no wheel of {requirement} for Python {version} and this "
                        "system; put it there.", path=str(self.wheels), requirement=wanted,
                        version=python_version)  # fmt: skip
        if first.id in _OF_PYTHON and python_version:
            return text("{cause} {remedy} The environment has Python {version}.",
                        cause=first.cause, remedy=first.remedy, version=python_version)  # fmt: skip
        return _said(first)


def _said(found: Explained) -> Text:
    return text("{cause} {remedy}", cause=found.cause, remedy=found.remedy)
