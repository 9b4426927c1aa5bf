"""Presets: a file holds only what differs from the defaults; nothing in it is ever lost."""

from __future__ import annotations

import difflib
import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from atom_gui.core import paths, zero_templates
from atom_gui.core.problems import Problem, ProblemsError, problems_of
from atom_gui.protocol.files import write_json_atomic
from atom_gui.schema.run_config import PARAMETER, RunConfig
from atom_gui.schema.words import Text, text

VERSION = 1
SUFFIX = ".atompreset"
_RESOURCES = "{resources}"


@dataclass(frozen=True)
class Preset:
    """A named set of parameters.

    Attributes:
        name: shown to the user.
        config: the parameters.
        note: the user's or our words about it.
        path: where it is saved; None for one that is not yet.
        builtin: ships with the program and cannot be overwritten.
        unknown: keys of the file that this version does not know, kept when it is saved.
        warnings: what the user should know about the file.
        created_s: seconds since the epoch.
        used_s: when a run was last started from it, or None.
        version: of the file's form; a newer one stays newer when it is saved.
    """

    name: str
    config: RunConfig
    note: str = ""
    path: Path | None = None
    builtin: bool = False
    unknown: dict[str, Any] = field(default_factory=dict)
    warnings: tuple[Problem, ...] = ()
    created_s: float = field(default_factory=time.time)
    used_s: float | None = None
    version: int = VERSION


# One function per version moves a file one version forward.
_MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}


def builtin_presets() -> list[Preset]:
    """Return the presets that ship with the program."""
    folder = paths.resources_dir() / "presets"
    found = sorted(folder.glob("*" + SUFFIX), key=lambda path: path.stem)
    return [replace(load(path), builtin=True) for path in found]


def user_presets() -> tuple[list[Preset], list[ProblemsError]]:
    """Return the user's presets, and the errors of files that cannot be read."""
    found, broken = [], []
    for path in sorted(paths.user_presets_dir().glob("*" + SUFFIX)):
        try:
            found.append(load(path))
        except ProblemsError as error:
            broken.append(error)
    return found, broken


def is_builtin(path: Path) -> bool:
    """Tell whether a preset file ships with the program."""
    return (paths.resources_dir() / "presets") in path.parents


def find(name_or_path: str) -> Preset:
    """Return a preset by built-in or user name, or by path.

    Raises:
        ProblemsError: there is none, or its file is broken.
    """
    path = Path(name_or_path)
    if path.suffix in (SUFFIX, ".json") or path.is_file():
        return load(path)
    stem = paths.legal_name(name_or_path)
    builtin = paths.resources_dir() / "presets" / (stem + SUFFIX)
    if builtin.is_file():
        return replace(load(builtin), builtin=True)
    own = paths.user_presets_dir() / (stem + SUFFIX)
    if own.is_file():
        return load(own)
    raise ProblemsError.one(
        text("There is no preset {name}. The command presets lists them.", name=name_or_path)
    )


def load(path: Path) -> Preset:
    """Read a preset file.

    Raises:
        ProblemsError: it is missing, no preset, or holds values that no version allows.
    """
    try:
        value = json.loads(path.read_text(encoding="utf-8-sig"))
    except json.JSONDecodeError as error:
        raise ProblemsError.one(
            text("{path}, line {line}: this is not a preset file ({error}).",
                 path=str(path), line=error.lineno, error=error.msg)
        ) from error  # fmt: skip
    except UnicodeDecodeError as error:
        raise ProblemsError.one(
            text("{path} is not a preset file: it is not UTF-8 text.", path=str(path))
        ) from error
    except OSError as error:
        raise ProblemsError.one(
            text("The preset {path} cannot be read: {error}.",
                 path=str(path), error=error.strerror or str(error))
        ) from error  # fmt: skip
    if not isinstance(value, dict) or not isinstance(value.get("config", {}), dict):
        raise ProblemsError.one(text("{path} is not a preset file.", path=str(path)))
    return _from_value(value, path)


def _from_value(value: dict[str, Any], path: Path) -> Preset:
    warnings: list[Problem] = []
    version, created_s = value.get("version", VERSION), value.get("created_s", 0.0)
    used_s = value.get("used_s")
    if (
        not isinstance(version, int)
        or not isinstance(created_s, int | float)
        or not isinstance(used_s, int | float | None)
    ):
        raise ProblemsError.one(text("{path} is not a preset file.", path=str(path)))
    file_version = version
    while version < VERSION and version in _MIGRATIONS:
        value = _MIGRATIONS[version](value)
        version += 1
    if version > VERSION:
        warnings.append(
            Problem.warning(
                text("{path} was made by a newer AtomTrainer (preset version {version}). What "
                     "this one does not know is kept but has no effect.",
                     path=str(path), version=version)
            )
        )  # fmt: skip
    known, unknown_config = _split_known(value.get("config", {}))
    for section, names in unknown_config.items():
        listed = ", ".join(names) if isinstance(names, dict) and names else section
        warnings.append(
            Problem.warning(
                text("{path}: {names} is not known and has no effect.",
                     path=path.name, names=f"{section}: {listed}")
            )
        )  # fmt: skip
    try:
        config = RunConfig.model_validate(_with_resources(known))
    except ValidationError as error:
        raise ProblemsError(problems_of(error, path.name)) from error
    unknown = {k: v for k, v in value.items() if k not in _OWN_KEYS}
    if unknown_config:
        unknown["config"] = unknown_config
    return Preset(
        name=str(value.get("name") or path.stem),
        config=config,
        note=str(value.get("note", "")),
        path=path,
        unknown=unknown,
        warnings=tuple(warnings),
        created_s=float(created_s),
        used_s=used_s,
        version=max(VERSION, file_version),
    )


_OWN_KEYS = {"version", "name", "note", "created_s", "used_s", "config"}


def _split_known(config: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    known: dict[str, Any] = {}
    unknown: dict[str, Any] = {}
    for section, values in config.items():
        if section not in RunConfig.model_fields:
            unknown[section] = values
            continue
        if not isinstance(values, dict):
            raise ProblemsError.one(
                text("The section {name} of the preset is no group of parameters.", name=section)
            )
        for name, value in values.items():
            alias = {"eval_strategy": "evaluation_strategy"}.get(name, name)
            target = known if f"{section}.{alias}" in PARAMETER else unknown
            target.setdefault(section, {})[alias] = value
    return known, unknown


def _with_resources(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _with_resources(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_with_resources(item) for item in value]
    if isinstance(value, str) and value.startswith(_RESOURCES):
        return str(paths.resources_dir() / value[len(_RESOURCES) :].lstrip("/"))
    return value


def _without_resources(value: Any) -> Any:
    root = str(paths.resources_dir())
    if isinstance(value, dict):
        return {key: _without_resources(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_without_resources(item) for item in value]
    if isinstance(value, str) and value.startswith(root):
        return _RESOURCES + value[len(root) :].replace("\\", "/")
    return value


def to_value(preset: Preset, *, portable: bool = True) -> dict[str, Any]:
    """Return what the preset's file holds; ``portable`` ones name our resources without a path."""
    changes = preset.config.changes()
    value: dict[str, Any] = {
        "version": preset.version,
        "name": preset.name,
        "note": preset.note,
        "created_s": round(preset.created_s, 1),
        **({"used_s": preset.used_s} if preset.used_s else {}),
        "config": _without_resources(changes) if portable else changes,
    }
    for key, kept in preset.unknown.items():
        if key == "config":
            for section, names in kept.items():
                if isinstance(names, dict):
                    value["config"].setdefault(section, {}).update(names)
                else:
                    value["config"][section] = names
        else:
            value[key] = kept
    return value


def save(preset: Preset, path: Path | None = None) -> Preset:
    """Save to ``path``, or to the preset's own, or by its name among the user's presets.

    Raises:
        ProblemsError: the file cannot be written; an older one is unharmed.
    """
    if path is None:
        own = preset.path if preset.path and not preset.builtin else None
        path = own or paths.user_presets_dir() / (paths.legal_name(preset.name, "preset") + SUFFIX)
    preset = replace(preset, path=path, builtin=False, warnings=())
    try:
        write_json_atomic(path, to_value(preset))
    except OSError as error:
        raise ProblemsError.one(
            text("The preset cannot be saved as {path}: {error}.",
                 path=str(path), error=error.strerror or str(error))
        ) from error  # fmt: skip
    return preset


def with_settings(config: RunConfig, settings: list[str]) -> RunConfig:
    """Apply ``section.field=value`` texts; a value is JSON, or else plain text.

    Raises:
        ProblemsError: a name is unknown or a value is not allowed; all of them are told.
    """
    value = config.model_dump()
    problems: list[Problem] = []
    for setting in settings:
        path, equals, words = setting.partition("=")
        section, _, name = path.strip().partition(".")
        name = {"eval_strategy": "evaluation_strategy"}.get(name, name)
        full = f"{section}.{name}"
        if full not in PARAMETER:
            problems.append(Problem.error(_no_parameter(path.strip())))
            continue
        if not equals:
            problems.append(Problem.error(text("{name} needs a value: {name}=VALUE.", name=full)))
            continue
        try:
            given = json.loads(words)
        except ValueError:
            given = words
        several = PARAMETER[f"{section}.{name}"].kind in ("files", "lines")
        value[section][name] = [given] if several and isinstance(given, str) else given
    try:
        changed = RunConfig.model_validate(value)
    except ValidationError as error:
        problems += problems_of(error, "--set")
    if problems:
        raise ProblemsError(problems)
    return changed


def _no_parameter(name: str) -> Text:
    fields = {path.split(".", 1)[1]: path for path in PARAMETER}
    near = difflib.get_close_matches(name, [*PARAMETER, *fields], n=1)
    if near:
        return text("There is no parameter {name}. Did you mean {near}?",
                    name=name, near=fields.get(near[0], near[0]))  # fmt: skip
    return text("There is no parameter {name}; write section.field=value, for example "
                "batch.block_size=512.", name=name)  # fmt: skip


def resolved(config: RunConfig) -> RunConfig:
    """Return the config as a run needs it: absolute paths, DeepSpeed's configuration inline.

    Raises:
        ProblemsError: the DeepSpeed configuration cannot be read.
    """
    value = with_absolute_paths(config).model_dump()
    value["deepspeed"]["config"] = zero_templates.read(config.deepspeed.config)
    return RunConfig.model_validate(value)


def with_absolute_paths(config: RunConfig) -> RunConfig:
    """Return the config with each name of a file or folder made absolute."""
    value = config.model_dump()
    for item in PARAMETER.values():
        given = value[item.section][item.name]
        if item.kind == "model" or item.path == _RESUME:  # may be a hub name, or the word latest
            if given and paths.look(paths.given(given)) != "missing":
                value[item.section][item.name] = _absolute(given)
        elif item.kind in ("file", "folder", "files"):
            value[item.section][item.name] = _absolute(given)
    engine = config.deepspeed.config
    if zero_templates.is_path(engine):
        value["deepspeed"]["config"] = _absolute(engine)
    return RunConfig.model_validate(value)


_RESUME = "checkpoints.resume_from_checkpoint"


def _absolute(value: Any) -> Any:
    if isinstance(value, list):
        return [_absolute(item) for item in value]
    return str(paths.given(value).absolute()) if value else value
