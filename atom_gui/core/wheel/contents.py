"""What is in a wheel of DeepSpeed, read without installing it."""

from __future__ import annotations

import ast
import re
import zipfile
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

_BINARY = re.compile(r"(?:^|/)(\w+?)_op\.[^/]*(?:so|pyd)$")


class Contents(BaseModel):
    """A wheel's contents.

    Attributes:
        version: of DeepSpeed.
        tag: Python, ABI and platform, for example cp310-cp310-win_amd64.
        ops: whether its own record says that an op was compiled.
        binaries: ops whose compiled file is in it; the record may promise more.
        torch: major.minor of the torch that it was compiled for.
        cuda: CUDA version that it was compiled for; empty for none.
        size_bytes: of the file.
    """

    model_config = ConfigDict(frozen=True)

    version: str = ""
    tag: str = ""
    ops: dict[str, bool] = Field(default_factory=dict)
    binaries: frozenset[str] = frozenset()
    torch: str = ""
    cuda: str = ""
    size_bytes: int = 0


def contents_of(wheel: Path) -> Contents:
    """Read a wheel.

    Raises:
        OSError: it cannot be read.
        ValueError: it is no wheel of DeepSpeed.
    """
    match = re.fullmatch(r"deepspeed-([^-]+)-(?:\d[^-]*-)?([^-]+-[^-]+-[^-]+)\.whl", wheel.name)
    if match is None:
        raise ValueError(f"{wheel.name} is no name of a wheel of DeepSpeed")
    try:
        with zipfile.ZipFile(wheel) as file:
            names = file.namelist()
            record = file.read("deepspeed/git_version_info_installed.py").decode("utf-8")
    except (zipfile.BadZipFile, KeyError) as error:
        raise ValueError(f"{wheel.name} is no whole wheel of DeepSpeed: {error}") from error
    values = _assigned(record)
    info = values.get("torch_info") or {}
    cuda = str(info.get("cuda_version") or "")
    return Contents(
        version=match[1],
        tag=match[2],
        ops=values.get("installed_ops") or {},
        binaries=frozenset(found[1] for name in names if (found := _BINARY.search(name))),
        torch=str(info.get("version") or ""),
        cuda="" if cuda == "0.0" else cuda,
        size_bytes=wheel.stat().st_size,
    )


def _assigned(source: str) -> dict[str, dict[str, object]]:
    """Return the dictionaries that a module assigns, without running it."""
    found = {}
    for statement in ast.parse(source).body:
        if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Dict):
            target = statement.targets[0]
            if isinstance(target, ast.Name):
                found[target.id] = ast.literal_eval(statement.value)
    return found


def newest_in(folder: Path, version: str) -> Path | None:
    """Return the newest wheel of a version in a folder; a local part such as +local counts."""
    found = [
        one
        for one in folder.glob("deepspeed-*.whl")
        if one.name.startswith((f"deepspeed-{version}-", f"deepspeed-{version}+"))
    ]
    return max(found, key=lambda one: one.stat().st_mtime, default=None)
