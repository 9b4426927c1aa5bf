"""What is to be built: a wheel of one DeepSpeed version for one interpreter and one card."""

from __future__ import annotations

import ntpath
import os
import posixpath
import re
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, field_serializer, field_validator

from atom_gui.core.addresses import without_credentials
from atom_gui.core.doctor.facts import MachineFacts, PythonFacts, Toolkit, release
from atom_gui.core.doctor.findings import Profile
from atom_gui.core.wheel import vcvars
from atom_gui.core.wheel.ops import MINIMAL_OPS, Platform, known_ops

SourceKind = Literal["git", "folder", "sdist"]

REPOSITORY = "https://github.com/deepspeedai/DeepSpeed"
_VERSION_OF: dict[Profile, str] = {
    "cuda118": "0.17.6", "wheel": "0.16.5", "wsl2": "0.17.6", "cpu": "0.17.6",
}  # fmt: skip
_CUDA_OF: dict[Profile, str] = {"cuda118": "11.8", "wheel": "12.4"}

_GIB = 2**30
# One compiler with torch's headers, and cicc for one card, take up to 3 GiB each (own estimate).
_COMPILER_BYTES = 3 * _GIB
_LEFT_TO_OTHERS_BYTES = 4 * _GIB
_MOST_NVCC_THREADS = 8


class WheelRequest(BaseModel):
    """Everything that decides what is built; saved with the job, so that it can be resumed.

    Attributes:
        version: of DeepSpeed, for example 0.17.6.
        source: where its sources come from: a tag in git, a folder that is there, or an sdist.
        place: the repository's address, the folder, or the sdist; an empty sdist is downloaded
            from the package index.
        python: executable of the interpreter that builds and later trains.
        profile: the way to train that the wheel is for.
        ops: what is compiled in advance, by the names of DS_BUILD_NAME.
        jobs: compilers that run at once.
        nvcc_threads: generations of cards that one nvcc compiles at once.
        archs: compute capabilities, for example 8.6; empty without CUDA.
        toolset: full version of Microsoft's compiler; empty where none fits, and on Linux.
        output: folder for the wheel and for what is made on the way.
        mirror: package index for pip; empty for the usual one.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    version: str
    source: SourceKind = "git"
    place: str = REPOSITORY
    python: str
    profile: Profile
    ops: frozenset[str] = MINIMAL_OPS
    jobs: int = 1
    nvcc_threads: int = 1
    archs: tuple[str, ...] = ()
    toolset: str = ""
    output: str
    mirror: str = ""

    @field_validator("version")
    @classmethod
    def _version_is_one(cls, value: str) -> str:
        if not re.fullmatch(r"\d+\.\d+\.\d+(?:[.+]\w[\w.]*)?", value):
            raise ValueError("a version of DeepSpeed looks like 0.17.6")
        return value

    @field_validator("archs")
    @classmethod
    def _archs_are_capabilities(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if any(not re.fullmatch(r"\d{1,2}\.\d[af]?(?:\+PTX)?", arch) for arch in value):
            raise ValueError("a compute capability looks like 8.6")
        return value

    @field_validator("jobs", "nvcc_threads")
    @classmethod
    def _at_least_one(cls, value: int) -> int:
        if value < 1:
            raise ValueError("at least 1")
        return value

    @field_serializer("ops")
    def _ops_in_order(self, value: frozenset[str]) -> list[str]:
        return sorted(value)

    @property
    def release(self) -> tuple[int, ...]:
        """The version's numbers."""
        return release(self.version)

    def public(self) -> dict[str, Any]:
        """Return it as plain JSON values without passwords, for files that stay."""
        values = self.model_dump(mode="json")
        return values | {name: without_credentials(values[name]) for name in ("place", "mirror")}

    def changed(self, **values: Any) -> WheelRequest:
        """Return the request with some values changed.

        Raises:
            pydantic.ValidationError: a value is not allowed.
        """
        return WheelRequest.model_validate(self.model_dump() | values)


def default_request(
    facts: MachineFacts,
    profile: Profile,
    *,
    version: str = "",
    python: str = "",
    output: str = "",
    cpus: int | None = None,
) -> WheelRequest:
    """Return what fits this computer: its card, its memory, the newest compiler that is allowed.

    Args:
        facts: of the computer.
        profile: the way to train.
        version: of DeepSpeed; the profile's by default.
        python: the interpreter; the one of the facts by default.
        output: folder for what is made; by default beside the runs, and on Windows a short one with
            English letters.
        cpus: processors of the computer; this one's by default.
    """
    chosen = toolset_for(facts, profile)
    version = version or _VERSION_OF[profile]
    archs = archs_of(facts, profile)
    threads = nvcc_threads(facts, archs)
    return WheelRequest(
        version=version,
        python=python or (facts.training_python and facts.training_python.path) or "python",
        profile=profile,
        ops=MINIMAL_OPS & known_ops(version, platform(facts, profile)),
        jobs=jobs(facts, threads, cpus or os.cpu_count() or 1),
        nvcc_threads=threads,
        archs=archs,
        toolset=chosen.version if isinstance(chosen, vcvars.Toolset) else "",
        output=output or _default_output(facts),
    )


def platform(facts: MachineFacts, profile: Profile) -> Platform:
    """Return which family of ops can be built there."""
    if facts.on_windows and profile != "wsl2":
        return "windows-cpu" if profile == "cpu" else "windows"
    return "linux-cpu" if profile == "cpu" else "linux-cuda"


def wanted_cuda(facts: MachineFacts, profile: Profile) -> str:
    """Return the CUDA version to build with: the profile's, else torch's; empty without CUDA."""
    if profile == "cpu":
        return ""
    built_for = facts.training_python.torch_cuda if facts.training_python else None
    return _CUDA_OF.get(profile) or built_for or ""


def toolkit_for(facts: MachineFacts, profile: Profile) -> Toolkit | None:
    """Return the toolkit to build with, or None where none serves.

    CUDA 11.8 must be met exactly; else the same major version serves, best the same minor one
    (DeepSpeed's ``cuda_minor_mismatch_ok``).
    """
    wanted = release(wanted_cuda(facts, profile))
    kits = [kit for kit in facts.toolkits or () if kit.has_nvcc is not False]
    exact = [kit for kit in kits if release(kit.version)[:2] == wanted[:2]]
    if exact or profile in ("cuda118", "cpu"):
        return exact[0] if exact else None
    kits = [kit for kit in kits if not wanted or release(kit.version)[:1] == wanted[:1]]
    return max(kits, key=lambda kit: release(kit.version), default=None)


def toolset_for(
    facts: MachineFacts, profile: Profile, wanted: str = ""
) -> vcvars.Toolset | vcvars.NoToolset | None:
    """Return the compiler to build with, or why there is none; None where the build is on Linux.

    Args:
        facts: of the computer.
        profile: the way to train.
        wanted: take only this one, by its full version or the beginning of it.
    """
    if not facts.on_windows or profile == "wsl2":
        return None
    kit = toolkit_for(facts, profile)
    cuda = (kit and kit.version) or wanted_cuda(facts, profile)
    return vcvars.choose(facts, cuda, wanted, kit.msc_range if kit else None)


def archs_of(facts: MachineFacts, profile: Profile) -> tuple[str, ...]:
    """Return the compute capabilities of the cards that are there, each once."""
    if profile == "cpu":
        return ()
    found = {card.capability for card in facts.cards or () if card.capability}
    return tuple(f"{major}.{minor}" for major, minor in sorted(found))


def memory_for_compilers_bytes(facts: MachineFacts) -> int:
    """Return what compilers may take: three quarters of the memory, 4 GiB less than is promised.

    Windows promises RAM and page file together, and ends programs beyond that.
    """
    ram = facts.ram_bytes or 8 * _GIB
    promised = facts.commit_limit_bytes or ram + (facts.page_file_bytes or 0)
    return max(0, min(ram * 3 // 4, promised - _LEFT_TO_OTHERS_BYTES))


def nvcc_threads(facts: MachineFacts, archs: tuple[str, ...]) -> int:
    """Return how many cards one nvcc compiles for at once: never more than there are kinds."""
    fitting = memory_for_compilers_bytes(facts) // _COMPILER_BYTES
    return max(1, min(len(archs), fitting, _MOST_NVCC_THREADS))


def jobs(facts: MachineFacts, threads: int, cpus: int) -> int:
    """Return how many compilers run at once: by memory, and never more than processors."""
    fitting = memory_for_compilers_bytes(facts) // (_COMPILER_BYTES * threads)
    return max(1, min(cpus, fitting))


def chosen_python(facts: MachineFacts, request: WheelRequest) -> PythonFacts:
    """Return what is known of the interpreter that builds."""
    known = facts.training_python
    if known is None or (known.path and not _same(known.path, request.python, facts.on_windows)):
        return PythonFacts(path=request.python)
    return known


def is_plain(path: str) -> bool:
    """Return whether compilers, linkers and ninja surely cope with a path."""
    return path.isascii() and not set(path) & set(' "%&^!;()')


def _default_output(facts: MachineFacts) -> str:
    if not facts.on_windows:
        return posixpath.join(os.path.expanduser("~"), "AtomTrainer", "deepspeed-wheel")
    drive = ntpath.splitdrive(facts.install_path or "")[0]
    return f"{drive if re.fullmatch('[A-Za-z]:', drive) else 'C:'}\\ds\\wheel"


def _same(one: str, other: str, windows: bool) -> bool:
    if windows:
        return ntpath.normcase(ntpath.normpath(one)) == ntpath.normcase(ntpath.normpath(other))
    return one == other
