"""What a training environment is to be, and where it may lie."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path, PureWindowsPath
from typing import Any

from pydantic import BaseModel, ConfigDict

from atom_gui.core.doctor.findings import Profile
from atom_gui.schema.words import Text, text

_CREDENTIALS = re.compile(r"(?<=://)[^/@\s]+@")
_FORBIDDEN = re.compile(r'[<>:"|?*\x00-\x1f]')
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
# Windows allows 259 characters without long paths; the longest file of torch 2.13, a licence inside
# Lib\site-packages\torch-2.13.0+cpu.dist-info, takes 189 of them (measured in an environment).
LONGEST_ON_WINDOWS = 65


class EnvironmentRequest(BaseModel):
    """What was asked for.

    Attributes:
        profile: the way of training that it is for.
        python: the interpreter that it is made from.
        path: its folder.
        mirror: name of a known mirror or address of an index, for the packages of PyPI; empty for
            what pip is set to.
        torch_mirror: the same for torch; empty for that of ``mirror`` where it has one, else for
            PyTorch's own.
        wheels: folder of wheels; with it no network is used.
        deepspeed_wheel: a wheel that was built before, for the profile that builds from source.
        extras: more requirements, such as bitsandbytes.
        capability: of the card, so that a torch with kernels for it is chosen.
        keep_downloads: leave the downloaded files in the folder of the job.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    profile: Profile
    python: Path
    path: Path
    mirror: str = ""
    torch_mirror: str = ""
    wheels: Path | None = None
    deepspeed_wheel: Path | None = None
    extras: tuple[str, ...] = ()
    capability: tuple[int, int] | None = None
    keep_downloads: bool = False

    def public(self) -> dict[str, Any]:
        """Return it as plain values, without the password that an address may carry."""
        values = self.model_dump(mode="json")
        for name in ("mirror", "torch_mirror"):
            values[name] = _CREDENTIALS.sub("***@", values[name])
        return values


def path_problem(
    path: Path, *, windows: bool | None = None, long_paths: bool = True
) -> Text | None:
    """Tell why an environment cannot lie at ``path``; None where it can.

    Args:
        path: its folder, absolute.
        windows: judge for Windows; by default for this system.
        long_paths: Windows allows more than 260 characters.
    """
    windows = os.name == "nt" if windows is None else windows
    shown = str(path)
    if not (PureWindowsPath(shown).is_absolute() if windows else path.is_absolute()):
        return text("The folder of the environment has to be a whole path, not {path}.", path=shown)
    if not windows:
        return None
    for part in PureWindowsPath(shown).parts[1:]:
        if _FORBIDDEN.search(part) or _DEVICES.fullmatch(part) or part != part.rstrip(" ."):
            return text("Windows does not allow the name {name} in a path.", name=part)
    if len(shown) > LONGEST_ON_WINDOWS and not long_paths:
        return text(
            "{path} has {count} characters: with the files of torch it grows over the 260 that "
            "Windows allows here. Choose one of at most {limit}, such as C:\\atom\\env, or allow "
            "long paths.",
            path=shown, count=len(shown), limit=LONGEST_ON_WINDOWS,
        )  # fmt: skip
    return None


def path_warning(path: Path) -> Text | None:
    """Tell what may make trouble with a legal path: compilers and old tools read it, too."""
    shown = str(path)
    if not shown.isascii():
        return text("{path} has letters that are not ASCII: compiling DeepSpeed there may fail.",
                    path=shown)  # fmt: skip
    if " " in shown:
        return text("{path} has spaces: compiling DeepSpeed there may fail.", path=shown)
    return None


def windows_long_paths() -> bool:
    """Whether this system lets a path be longer than 260 characters."""
    if sys.platform != "win32":
        return True
    from atom_gui.core.doctor import registry

    key = r"SYSTEM\CurrentControlSet\Control\FileSystem"
    return registry.value(key, "LongPathsEnabled") == 1
