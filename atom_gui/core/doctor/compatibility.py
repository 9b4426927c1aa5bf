"""What works with what: torch, CUDA, DeepSpeed and Python, looked up in the shipped table.

``compatibility_table`` holds the rows; ``compatibility_conflicts`` judges a whole combination.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

from atom_gui.core.doctor.compatibility_table import (
    SetRow,
    System,
    WheelRow,
    cuda_row,
    python_tag,
    table,
    torch_row,
)
from atom_gui.core.doctor.facts import release
from atom_gui.core.doctor.findings import Profile

Capability = tuple[int, int]


class DeepSpeedTraits(BaseModel):
    """How a version of DeepSpeed behaves where it is built, installed and imported.

    Attributes:
        version: of DeepSpeed.
        needs_symlinks: its setup makes symbolic links, which Windows allows few people.
        copies_fail: its setup stops on Windows with WinError 183, whatever is done.
        has_c2665: quantization/pt_binding.cpp does not compile with MSVC.
        has_c2398: transformer/inference/csrc/pt_binding.cpp does not compile with MSVC.
        needs_bash: its setup starts bash, which a bare Windows lacks.
        needs_git: its setup starts git.
        needs_nvcc_at_import: with a card, importing it starts nvcc.
        build_command: arguments for Python that build its wheel, in its source folder.
        pydantic: the major version that it needs; any where both do.
        aborts_on_incompatible_op: an op that cannot be built ends the build; newer ones skip it.
        gloo_on_windows: it takes gloo there by itself, not NCCL, which torch lacks there.
        triton_calls_df: with triton installed its import fails on Windows.
        build_variables: names of DS_BUILD_* that it knows, without the beginning.
    """

    model_config = ConfigDict(frozen=True)

    version: str
    needs_symlinks: bool
    copies_fail: bool
    has_c2665: bool
    has_c2398: bool
    needs_bash: bool
    needs_git: bool
    needs_nvcc_at_import: bool
    build_command: tuple[str, ...]
    pydantic: Literal["1", "2", "any"]
    aborts_on_incompatible_op: bool
    gloo_on_windows: bool
    triton_calls_df: bool
    build_variables: frozenset[str]


class RecommendedSet(BaseModel):
    """Versions to be installed together for one way of training.

    Attributes:
        id: name in the table.
        profile: the way of training.
        system: where it is installed; Linux for WSL2.
        python: lowest and highest major.minor.
        torch: requirement with its build, for example torch==2.7.1+cu118.
        cuda: version of torch's CUDA; empty for the CPU build.
        index_url: where pip finds that build.
        requirements: everything else that the trainer needs, pinned, without DeepSpeed.
        deepspeed: requirement.
        deepspeed_from: as the official wheel, or built from source.
        lowest_driver: the oldest one that runs it; empty without CUDA.
        own_driver: the one that its CUDA came with; empty without CUDA.
        capability: lowest and highest compute capability; None without CUDA.
        download_bytes: roughly, all together.
        checked: year and month in which somebody last looked.
        source: where it comes from, and how sure it is.
    """

    model_config = ConfigDict(frozen=True)

    id: str
    profile: Profile
    system: System
    python: tuple[str, str]
    torch: str
    cuda: str
    index_url: str
    requirements: tuple[str, ...]
    deepspeed: str
    deepspeed_from: Literal["wheel", "source"]
    lowest_driver: str
    own_driver: str
    capability: tuple[Capability, Capability] | None
    download_bytes: int
    checked: str
    source: str

    def fits_python(self, version: str | None) -> bool:
        """Return whether it can be installed for a Python."""
        lowest, highest = self.python
        return release(lowest) <= release(version)[:2] <= release(highest)

    def fits_card(self, capability: Capability | None) -> bool:
        """Return whether its torch has kernels for a card; an unknown card fits."""
        if self.capability is None or capability is None:
            return True
        lowest, highest = self.capability
        return lowest <= capability and capability[0] <= highest[0]

    @property
    def everything(self) -> tuple[str, ...]:
        """All requirements, in the order of installing."""
        return (self.torch, *self.requirements, self.deepspeed)


_REST_BYTES = 110 * 2**20  # everything but torch and DeepSpeed: measured, Python 3.11, Windows
_SOURCE_BYTES = 2 * 2**20


def torch_for(cuda: str, python: str, system: System = "Windows") -> str | None:
    """Return the newest torch that exists for a CUDA version and a Python.

    Args:
        cuda: for example 11.8 or cu118; cpu or empty for the build without CUDA.
        python: for example 3.11.9.
        system: Windows or Linux.
    """
    found = cuda_row(cuda)
    build = found.tag if found else "cpu" if cuda in ("", "cpu") else None
    for row in reversed(table().torch):
        if build in row.builds and python_tag(python) in row.pythons(system):
            return row.versions[-1]
    return None


def torch_capability(torch: str | None, cuda: str | None) -> tuple[Capability, Capability] | None:
    """Return the lowest and the highest compute capability that a build of torch serves."""
    row, cuda_found = torch_row(torch), cuda_row(cuda)
    served = row.builds.get(cuda_found.tag) if row and cuda_found else None
    return (_capability(served[0]), _capability(served[1])) if served else None


def official_wheel(deepspeed: str, tag: str) -> WheelRow | None:
    """Return the Windows wheel of a DeepSpeed version for a Python tag such as 311."""
    wanted = release(deepspeed)
    return next((row for row in table().deepspeed_wheels
                 if release(row.deepspeed) == wanted and tag in row.python), None)  # fmt: skip


def fitting_wheel(torch: str | None, cuda: str | None, python: str | None) -> WheelRow | None:
    """Return the newest Windows wheel that was compiled for a torch, its CUDA and a Python."""
    return next((row for row in reversed(table().deepspeed_wheels)
                 if release(row.torch) == release(torch)[:2] and cuda
                 and release(row.cuda) == release(cuda)[:2]
                 and python_tag(python or "") in row.python), None)  # fmt: skip


def traits(deepspeed: str) -> DeepSpeedTraits:
    """Return how a version of DeepSpeed behaves."""
    known = {row.id for row in table().deepspeed_traits if row.covers(deepspeed)}
    return DeepSpeedTraits(
        version=deepspeed,
        needs_symlinks="symlinks" in known,
        copies_fail="copytree_fails" in known,
        has_c2665="c2665" in known,
        has_c2398="c2398" in known,
        needs_bash="bash" in known,
        needs_git="git" in known,
        needs_nvcc_at_import="nvcc_at_import" in known,
        build_command=("-m", "build", "--wheel", "--no-isolation") if "build_module" in known
        else ("setup.py", "bdist_wheel"),
        pydantic="1" if "pydantic_1" in known else "2" if "pydantic_2" in known else "any",
        aborts_on_incompatible_op="aborts_on_incompatible_op" in known,
        gloo_on_windows="gloo_on_windows" in known,
        triton_calls_df="triton_calls_df" in known,
        build_variables=frozenset(
            row.name for row in table().deepspeed_ops if row.covers(deepspeed)
        ),
    )  # fmt: skip


def trait_source(name: str) -> str:
    """Return where the table has a trait from, for example ``nvcc_at_import``.

    Raises:
        KeyError: there is no such trait.
    """
    return {row.id: row.source for row in table().deepspeed_traits}[name]


def recommended(
    profile: Profile,
    python_version: str | None = None,
    system: System | None = None,
    capability: Capability | None = None,
) -> RecommendedSet:
    """Return the versions to install for a way of training.

    Args:
        profile: the way of training.
        python_version: a set for it is preferred; where there is none, the set's own ``python``
            says which are needed.
        system: where it is installed; Windows if None, but Linux for WSL2.
        capability: of the card; a set with kernels for it is preferred.
    """
    if system is None:
        system = "Linux" if profile == "wsl2" else "Windows"
    sets = [_set(row) for row in table().recommended if row.profile == profile]
    sets = [one for one in sets if one.system == system] or sets
    sets = [one for one in sets if one.fits_card(capability)] or sets
    return next(
        (one for one in sets if python_version and one.fits_python(python_version)), sets[0]
    )


def recommended_sets() -> tuple[RecommendedSet, ...]:
    """Return all sets of the table."""
    return tuple(_set(row) for row in table().recommended)


def _set(row: SetRow) -> RecommendedSet:
    cuda = cuda_row(row.build)
    wheel = official_wheel(row.deepspeed, python_tag(row.python[0]))
    by_wheel = row.deepspeed_from == "wheel" and wheel is not None
    # WSL2 runs on the driver of Windows.
    drivers = cuda.drivers("Windows" if row.profile == "wsl2" else row.system) if cuda else ("", "")
    return RecommendedSet(
        id=row.id, profile=row.profile, system=row.system, python=row.python,
        torch=f"torch=={row.torch}+{row.build}", cuda=cuda.cuda if cuda else "",
        index_url=table().index_url.format(build=row.build),
        requirements=tuple(one for name in row.groups for one in table().groups[name]),
        deepspeed=f"deepspeed=={row.deepspeed}", deepspeed_from=row.deepspeed_from,
        lowest_driver=drivers[0], own_driver=drivers[1],
        capability=torch_capability(row.torch, cuda.cuda) if cuda else None,
        download_bytes=row.torch_bytes + _REST_BYTES
        + (wheel.size_bytes if by_wheel and wheel else _SOURCE_BYTES),
        checked=row.checked, source=row.source,
    )  # fmt: skip


def _capability(named: str) -> Capability:
    major, minor = release(named)
    return major, minor
