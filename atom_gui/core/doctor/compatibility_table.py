"""The rows of ``resources/doctor/compatibility.json``: versions that exist and what they need."""

from __future__ import annotations

from functools import cache
from typing import Literal

from pydantic import BaseModel, ConfigDict

from atom_gui.core import paths
from atom_gui.core.doctor.facts import release
from atom_gui.core.doctor.findings import Profile

System = Literal["Windows", "Linux"]


class Row(BaseModel):
    """What every row says of itself.

    Attributes:
        checked: year and month in which somebody last looked.
        source: where it comes from; [V] read in source code or official documents, [I] reported
            by users, [K] background knowledge, [S] inferred.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    checked: str
    source: str


class Range(Row):
    """Something that is so from ``since`` on and until ``before``, which is not so any more."""

    since: str | None
    before: str | None

    def covers(self, version: str) -> bool:
        """Return whether a version lies in the range."""
        numbers = release(version)
        after = self.since is None or numbers >= release(self.since)
        return after and (self.before is None or numbers < release(self.before))


class TorchRow(Row):
    """Versions of torch that were published alike.

    Attributes:
        versions: oldest first.
        windows: Python tags with a wheel for Windows (x64), for example 310.
        linux: the same for Linux (x86-64).
        builds: by the name of the index, ``cpu`` or for example ``cu118``: the lowest and the
            highest compute capability that its kernels serve.
    """

    versions: tuple[str, ...]
    windows: tuple[str, ...]
    linux: tuple[str, ...]
    builds: dict[str, tuple[str, str] | None]

    def pythons(self, system: System) -> tuple[str, ...]:
        """Return the Python tags for a system."""
        return self.windows if system == "Windows" else self.linux


class CudaRow(Row):
    """A version of CUDA.

    Attributes:
        tag: its name in torch's index, for example cu118.
        cuda: major.minor.
        windows_driver: the lowest driver that runs it, and the one that it came with.
        linux_driver: the same for Linux.
        capability: lowest and highest compute capability that its nvcc compiles for.
        msvc: lowest and highest ``_MSC_VER`` that its headers accept; None where nobody looked.
        newest_gcc: newest major version of gcc that its headers accept.
    """

    tag: str
    cuda: str
    windows_driver: tuple[str, str]
    linux_driver: tuple[str, str]
    capability: tuple[str, str]
    msvc: tuple[int, int] | None
    newest_gcc: int | None

    def drivers(self, system: System) -> tuple[str, str]:
        """Return the lowest driver, and the one that this CUDA came with."""
        return self.windows_driver if system == "Windows" else self.linux_driver


class WheelRow(Row):
    """A DeepSpeed for Windows that was compiled by its makers.

    Attributes:
        deepspeed: version.
        python: Python tags that it was compiled for.
        torch: major.minor that it was compiled for.
        cuda: version that it was compiled for.
        size_bytes: of the download.
        ops: compiled ones.
    """

    deepspeed: str
    python: tuple[str, ...]
    torch: str
    cuda: str
    size_bytes: int
    ops: tuple[str, ...]


class TraitRow(Range):
    """How some versions of DeepSpeed behave."""

    id: str


class OpRow(Range):
    """A variable DS_BUILD_{name} that some versions of DeepSpeed know."""

    name: str


class TransformersRow(Range):
    """The lowest torch and Python of some versions of Transformers."""

    torch: str
    python: str


class TrainerRow(Row):
    """What this program's trainer needs."""

    python: str
    torch: str
    transformers: str
    transformers_before: str
    deepspeed: str
    pydantic: str
    packages: tuple[str, ...]


class SetRow(Row):
    """Versions that are to be installed together.

    Attributes:
        id: its name.
        profile: the way of training that it serves.
        system: where it is installed; for WSL2 that is Linux.
        python: the lowest and the highest major.minor.
        torch: version.
        build: of torch, the name of its index.
        groups: names of lists of requirements.
        deepspeed: version.
        deepspeed_from: the official wheel, or built from source (on Linux pip does it).
        torch_bytes: what torch and its CUDA libraries take to download.
    """

    id: str
    profile: Profile
    system: System
    python: tuple[str, str]
    torch: str
    build: str
    groups: tuple[str, ...]
    deepspeed: str
    deepspeed_from: Literal["wheel", "source"]
    torch_bytes: int


class Table(BaseModel):
    """The whole file."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    checked: str
    index_url: str
    torch: tuple[TorchRow, ...]
    cuda: tuple[CudaRow, ...]
    deepspeed_wheels: tuple[WheelRow, ...]
    deepspeed_traits: tuple[TraitRow, ...]
    deepspeed_ops: tuple[OpRow, ...]
    transformers: tuple[TransformersRow, ...]
    trainer: TrainerRow
    groups: dict[str, tuple[str, ...]]
    recommended: tuple[SetRow, ...]


@cache
def table() -> Table:
    """Return the table.

    Raises:
        OSError: it is missing.
        ValueError: it was damaged.
    """
    path = paths.resources_dir() / "doctor" / "compatibility.json"
    return Table.model_validate_json(path.read_text(encoding="utf-8"))


def torch_row(version: str | None) -> TorchRow | None:
    """Return the row of a torch version, whatever build it is; None where it is not known."""
    wanted = release(version)
    return next((row for row in table().torch
                 if any(release(one) == wanted for one in row.versions)), None)  # fmt: skip


def cuda_row(cuda: str | None) -> CudaRow | None:
    """Return the row of a CUDA version, given as 11.8, 11.8.89 or cu118."""
    wanted = release(cuda)[:2]
    return next((row for row in table().cuda
                 if cuda == row.tag or (wanted and release(row.cuda) == wanted)), None)  # fmt: skip


def python_tag(version: str) -> str:
    """Return a Python version as wheels name it.

    >>> python_tag("3.10.11")
    '310'
    """
    return "".join(map(str, release(version)[:2]))
