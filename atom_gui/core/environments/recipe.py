"""What goes into an environment: the pinned set of a profile, in the order it is installed."""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass

from atom_gui.core.doctor.compatibility import RecommendedSet, recommended
from atom_gui.core.doctor.facts import release
from atom_gui.core.environments.request import EnvironmentRequest

_PIN = re.compile(r"\s*([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?\s*==\s*([\w.+!-]+)\s*")
# The files and what they unpack to: six times for the CPU set [V], less where torch with CUDA,
# which unpacks to 1.7 times its size, is the most of it [K].
_ROOM_PER_DOWNLOAD, _ROOM_PER_CUDA_DOWNLOAD = 6, 3
_TORCH = ("torch", "torchvision", "torchaudio")


@dataclass(frozen=True)
class Recipe:
    """A pinned set.

    Attributes:
        requirements: what is installed, as pip reads it.
        torch_index: PyTorch's index that has this torch; empty where PyPI has it.
        oldest: the first Python version that it works with.
        newest: the last one.
        room_bytes: disk that downloading and installing take, roughly.
        only_wheels: packages that must not be built from source.
    """

    requirements: tuple[str, ...]
    torch_index: str
    oldest: tuple[int, int]
    newest: tuple[int, int]
    room_bytes: int
    only_wheels: tuple[str, ...] = ()

    @property
    def torch(self) -> tuple[str, ...]:
        """The requirements that are installed first: others are built or chosen by them."""
        return tuple(one for one in self.requirements if name_of(one) in _TORCH)

    @property
    def has_deepspeed(self) -> bool:
        """Whether DeepSpeed comes from an index."""
        return any(name_of(one) == "deepspeed" for one in self.requirements)

    def pins(self) -> dict[str, str]:
        """Return the exact versions that it asks for everywhere, by normalised name.

        One with a condition (``; sys_platform == ...``) is not among them.
        """
        found = (_PIN.fullmatch(one) for one in self.requirements)
        return {normalised(match[1]): match[2] for match in found if match}

    def digest(self) -> str:
        """Return a short name for which files go in."""
        value = [self.requirements, self.torch_index, self.only_wheels]
        return hashlib.sha256(json.dumps(value).encode()).hexdigest()[:16]


def recipe_of(
    request: EnvironmentRequest, python_version: Sequence[int], *, windows: bool | None = None
) -> Recipe:
    """Return the recommended set of a profile for a Python.

    DeepSpeed is left out where it has to be built first, and where a built wheel is given.

    Args:
        request: what is wanted.
        python_version: its numbers.
        windows: choose for Windows; by default for this system.
    """
    windows = os.name == "nt" if windows is None else windows
    chosen = recommended(
        request.profile,
        ".".join(map(str, python_version)),
        "Windows" if windows else "Linux",
        request.capability,
    )
    # On Linux its source installs as it is, and compiles an op when that is first used.
    installs = chosen.deepspeed_from == "wheel" or chosen.system == "Linux"
    return recipe_from(chosen, with_deepspeed=installs and request.deepspeed_wheel is None)


def recipe_from(chosen: RecommendedSet, *, with_deepspeed: bool) -> Recipe:
    """Turn a recommended set into what pip is asked for."""
    oldest, newest = (release(one) for one in chosen.python)
    deepspeed = (chosen.deepspeed,) if with_deepspeed else ()
    return Recipe(
        requirements=(chosen.torch, *chosen.requirements, *deepspeed),
        torch_index=chosen.index_url,
        oldest=(oldest[0], oldest[1]),
        newest=(newest[0], newest[1]),
        room_bytes=chosen.download_bytes
        * (_ROOM_PER_CUDA_DOWNLOAD if chosen.cuda else _ROOM_PER_DOWNLOAD),
        only_wheels=("deepspeed",) if deepspeed and chosen.deepspeed_from == "wheel" else (),
    )


def normalised(name: str) -> str:
    """Return a package's name as indexes compare it."""
    return name.lower().replace("_", "-").replace(".", "-")


def name_of(requirement: str) -> str:
    """Return the normalised name of a requirement."""
    match = re.match(r"\s*([A-Za-z0-9][\w.-]*)", requirement)
    return normalised(match[1]) if match else ""


def meets(installed: str | None, pin: str) -> bool:
    """Whether a version is the pinned one; a local label counts only where the pin has one."""
    if installed is None:
        return False
    return installed == pin or ("+" not in pin and installed.split("+")[0] == pin)
