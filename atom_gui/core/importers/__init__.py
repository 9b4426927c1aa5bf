"""Settings from scripts and files of others: they are read as text and never run.

``read`` decides by what stands in a file, not by its name alone.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from atom_gui.core.importers import (
    batch,
    hf_args,
    launchers,
    llama_factory,
    powershell,
    shell,
)
from atom_gui.core.importers.imported import Choice, Imported, Note
from atom_gui.core.importers.source import decoded
from atom_gui.core.problems import ProblemsError
from atom_gui.protocol.run_folder import RunFolder
from atom_gui.schema.words import text

__all__ = ["Choice", "Imported", "Note", "parse", "read"]

_SUFFIXES = {
    ".sh": "shell", ".bash": "shell", ".slurm": "shell", ".bat": "batch", ".cmd": "batch",
    ".ps1": "powershell", ".yaml": "llama_factory", ".yml": "llama_factory", ".json": "json",
    ".jsonc": "json", ".hjson": "json", ".atompreset": "json",
}  # fmt: skip
# Each line of a file that looks so speaks for a kind; the file's name counts as three lines.
_SIGNS = {
    "shell": re.compile(r"#!.{0,60}sh\b|\s*(?:export )?\w+=\S|.*\\[ \t]*(?:#.*)?$|fi$|.*\$\{"),
    "batch": re.compile(r"(?i)@?(?:echo off|setlocal|rem |set \"?\w+=)|::|.*\^$|.*%\w+%"),
    "powershell": re.compile(r"(?i)#!.{0,60}pwsh|\s*\$[\w:]+\s*=|& |.*`$|.*\$env:|start-process"),
    "llama_factory": re.compile(r"[A-Za-z_]\w*[ \t]*:(?:[ \t]|$)(?!.*\\$)"),
}
_NAME_COUNTS_LINES = 3
_LINES_LOOKED_AT = 400
_MOST_NOTES = 200
_COMMENT = re.compile(r"\s*(?:(?://|#(?!!))[^\n]*(?:\n|\Z)|/\*(?s:.{0,4000}?)\*/)")
_SHELLS = {"shell": shell.read, "batch": batch.read, "powershell": powershell.read}


def read(path: Path) -> Imported:
    """Return the settings of a script, a settings file, a preset or a run folder.

    Raises:
        ProblemsError: it cannot be read, or holds no settings of a training.
    """
    return _run_folder(path) if path.is_dir() else parse(decoded(path), path)


def parse(words: str, path: Path) -> Imported:
    """Return the settings of a text that lies, or would lie, at ``path``.

    Raises:
        ProblemsError: it holds no settings of a training.
    """
    return _shortened(_parsed(words, path))


def _parsed(words: str, path: Path) -> Imported:
    try:
        kind = _kind(words, path.suffix.lower())
        if kind == "json":
            return hf_args.read(words, path)
        if kind == "llama_factory":
            return llama_factory.read(words, path)
        script = _SHELLS[kind](words, path.absolute().parent)
        return launchers.imported(script, path, kind)
    except RecursionError as error:
        raise ProblemsError.one(
            text("{path} cannot be read: its brackets are nested too deeply.", path=str(path))
        ) from error


def _shortened(found: Imported) -> Imported:
    """Keep the notes that a person can read: warnings first, and how many were left out."""
    by_weight = sorted(found.notes, key=lambda note: note.severity != "warning")
    kept, others = by_weight[:_MOST_NOTES], by_weight[_MOST_NOTES:]
    if not others:
        return found
    severity = others[0].severity  # a warning, if one was left out
    more = Note(0, severity, text("{count} more notes are not shown.", count=len(others)))
    return replace(found, notes=(*sorted(kept, key=lambda note: note.line), more))


def _run_folder(path: Path) -> Imported:
    preset = RunFolder(path).preset
    if not preset.is_file():
        raise ProblemsError.one(
            text("{path} is no run folder: it has no {name}.", path=str(path), name=preset.name)
        )
    return hf_args.of_preset(preset, "run", path.name)


def _kind(words: str, suffix: str) -> str:
    """Tell what a text is: json, llama_factory, shell, batch or powershell."""
    named = _SUFFIXES.get(suffix, "")
    at = 0
    while found := _COMMENT.match(words, at):
        at = found.end()
    if named == "json" or (named not in _SHELLS and words[at:].lstrip()[:1] == "{"):
        return "json"
    lines = [line[:400] for line in words.split("\n", _LINES_LOOKED_AT)[:_LINES_LOOKED_AT]]
    counts = {kind: sum(bool(sign.match(line)) for line in lines) for kind, sign in _SIGNS.items()}
    if named in counts:
        counts[named] += _NAME_COUNTS_LINES
    best = max(counts, key=lambda kind: counts[kind])
    return best if counts[best] else "shell"
