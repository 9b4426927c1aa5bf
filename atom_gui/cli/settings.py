"""Commands about settings: check, import, export, and what can be set at all."""

from __future__ import annotations

import argparse
import json
import re
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from atom_gui.cli.output import FAILED, OK, print_result, tell
from atom_gui.core import exporters, importers, presets, zero_templates
from atom_gui.core.check import check
from atom_gui.core.machine import Card, Machine, this_machine
from atom_gui.core.presets import Preset
from atom_gui.core.problems import Problem, ProblemsError
from atom_gui.schema.fields import field_rows
from atom_gui.schema.words import text
from atom_gui.schema.zero_keys import ZERO_KEY, ZERO_KEYS, ZeroKey

_SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*(GiB|GB|G|MiB|MB|M)?", re.IGNORECASE)
_SCRIPTS = (".sh", ".bat", ".cmd", ".ps1", ".json", ".yaml", ".yml")
_UNITS = {"g": 2**30, "gib": 2**30, "gb": 10**9, "m": 2**20, "mib": 2**20, "mb": 10**6}


def size_bytes(words: str) -> int:
    """Read ``24GiB``, ``24GB`` or ``24`` (GiB), for argparse."""
    found = _SIZE.fullmatch(words.strip())
    if found is None:
        raise argparse.ArgumentTypeError(f"{words} is no size; write for example 24GiB")
    return int(float(found[1]) * _UNITS[(found[2] or "GiB").lower()])


def judged_machine(options: argparse.Namespace) -> Machine:
    """Return this computer, or the one that the options describe."""
    machine = this_machine()
    if options.gpu is not None:
        card = machine.deciding_card(1) or Card("GPU", 0, None)
        machine = replace(machine, cards=(replace(card, memory_bytes=options.gpu),))
    if options.ram is not None:
        machine = replace(machine, ram_bytes=options.ram)
    if options.platform is not None:
        machine = replace(machine, windows=options.platform == "windows")
    return machine


def check_file(options: argparse.Namespace) -> int:
    """Tell all problems of a preset, a DeepSpeed configuration or a script."""
    preset, found = _opened(options.file)
    problems = [*found, *check(preset.config, judged_machine(options))]
    if options.json:
        print(json.dumps([_as_value(problem) for problem in problems], ensure_ascii=False))
    else:
        for problem in problems:
            print(f"{problem.severity}: {problem}")
        if not problems:
            print("No problems found.")
    return FAILED if any(problem.severity == "error" for problem in problems) else OK


def _opened(name: str) -> tuple[Preset, list[Problem]]:
    """Return what a name or file holds, and what is to be said about reading it."""
    path = Path(name)
    if not path.is_file() and not (path / "preset.json").is_file():
        if path.suffix in _SCRIPTS:
            raise ProblemsError.one(text("There is no file {path}.", path=name))
        preset = presets.find(name)
        return preset, list(preset.warnings)
    imported = importers.read(path)
    notes = []
    for note in imported.notes:
        make = Problem.warning if note.severity == "warning" else Problem.advice
        sentence = note.sentence
        if note.line:
            sentence = text("line {line}: {note}", line=note.line, note=note.sentence)
        notes.append(make(sentence))
    return imported.preset(), notes


def _as_value(problem: Problem) -> dict[str, Any]:
    return {
        "severity": problem.severity,
        "rule": problem.rule,
        "sentence": str(problem),
        "fields": list(problem.fields),
        "fix": problem.fix,
    }


def import_file(options: argparse.Namespace) -> int:
    """Make a preset of somebody's script or configuration."""
    imported = importers.read(options.file)
    for note in imported.notes:
        where = f"line {note.line}: " if note.line else ""
        tell(f"{note.severity}: {where}{note.sentence}")
    for choice in imported.choices:
        state = "taken over" if options.all else "left out (--all takes it)"
        tell(f"switched off in line {choice.line}, {state}: {choice.words}")
    preset = imported.preset(imported.choices if options.all else ())
    if options.output.suffix != presets.SUFFIX:
        raise ProblemsError.one(text("A preset's file ends in {suffix}.", suffix=presets.SUFFIX))
    if options.output.exists() and not options.overwrite:
        raise ProblemsError.one(
            text("{path} is there already; --overwrite replaces it.", path=str(options.output))
        )
    saved = presets.save(preset, options.output)
    print_result(options, {"preset": str(saved.path), "parameters": len(imported.changes)})
    return OK


def export_preset(options: argparse.Namespace) -> int:
    """Write the command that trains a preset as a script, or its DeepSpeed configuration."""
    preset = _opened(options.preset)[0]
    if options.output is None:
        words = exporters.exported(preset, options.format)
        sys.stdout.flush()
        sys.stdout.buffer.write(words.encode("utf-8"))  # its line ends are those of its system
        return OK
    exporters.save(preset, options.format, options.output)
    tell(f"written: {options.output}")
    return OK


def list_fields(options: argparse.Namespace) -> int:
    """List every parameter."""
    rows = field_rows()
    if options.json:
        print(json.dumps(rows, ensure_ascii=False))
        return OK
    for row in rows:
        print(f"{row['path']:<44} {row['type']:<28} {row['label']}")
    return OK


def explain_key(options: argparse.Namespace) -> int:
    """Tell what a key of DeepSpeed's configuration means."""
    named = options.key.strip().strip("\"'")
    keys = [ZERO_KEY[named]] if named in ZERO_KEY else [
        key for key in ZERO_KEYS if key.name == named or key.path.endswith("." + named)
    ]  # fmt: skip
    if not keys:
        near = zero_templates.near_keys(named)
        raise ProblemsError.one(
            text("DeepSpeed has no key {name}. Near: {near}.", name=named, near=", ".join(near))
            if near else text("DeepSpeed has no key {name}.", name=named)
        )  # fmt: skip
    if options.json:
        print(json.dumps([_story(key) for key in keys], ensure_ascii=False))
        return OK
    for key in keys:
        for name, value in _story(key).items():
            if value not in ("", [], None):
                print(f"{name.replace('_', ' ')}: {value}")
        print()
    return OK


def _story(key: ZeroKey) -> dict[str, Any]:
    return {
        "key": key.path,
        "label": key.label,
        "meaning": key.help,
        "type": key.kind,
        "default": key.default,
        "choices": list(key.choices),
        "unit": key.unit,
        "auto": key.auto,
        "memory": key.memory,
        "speed": key.speed,
        "stages": list(key.stages),
        "since": key.since,
        "until": key.until,
        "source": key.source,
    }


def list_presets(options: argparse.Namespace) -> int:
    """List built-in presets and the user's."""
    own, broken = presets.user_presets()
    rows = [
        {"name": preset.path.stem if preset.path else preset.name, "title": preset.name,
         "builtin": preset.builtin, "note": preset.note, "path": str(preset.path)}
        for preset in [*presets.builtin_presets(), *own]
    ]  # fmt: skip
    if options.json:
        print(json.dumps(rows, ensure_ascii=False))
    else:
        for row in rows:
            kind = "built in" if row["builtin"] else "yours"
            print(f"{row['name']:<24} {kind:<9} {row['note']}")
    for error in broken:
        tell(f"warning: {error}")
    return OK
