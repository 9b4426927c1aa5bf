"""With which variables and command lines a wheel is built, and why each is as it is."""

from __future__ import annotations

import json
import ntpath
import posixpath
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from atom_gui.core.doctor.facts import MachineFacts
from atom_gui.core.wheel import vcvars
from atom_gui.core.wheel.commands import VERIFIED, WHEEL, Command, commands
from atom_gui.core.wheel.ops import MINIMAL_OPS, OPTIONAL_OPS, build_variables, op
from atom_gui.core.wheel.request import (
    WheelRequest,
    is_plain,
    memory_for_compilers_bytes,
    platform,
    toolkit_for,
)
from atom_gui.schema.words import Text, text

_GIB = 2**30
_NINJA_SINCE = (0, 13, 4)
_ACCELERATOR_SINCE = (0, 9, 3)
_NVCC_THREADS_SINCE = (0, 13, 3)
_BASH_FOR_REVISION = ((0, 15, 2), (0, 17, 2))
# What would lead Python or DeepSpeed astray; of the latter's it only asks whether they are set.
_REMOVED = ("PYTHONPATH", "PYTHONHOME", "DS_ENABLE_NINJA", "DS_BUILD_STRING", "DS_SKIP_CUDA_CHECK")


class Variable(BaseModel):
    """A variable that is set for the build, and why."""

    model_config = ConfigDict(frozen=True)

    name: str
    value: str
    why: Text


class Verification(BaseModel):
    """What the installed wheel said.

    Attributes:
        ops: by name: empty where it was loaded, else what went wrong.
        deepspeed: its version.
        torch: torch's version.
        cuda: the CUDA version that torch was built for; empty for the CPU.
        place: where DeepSpeed was imported from.
        error: why nothing could be said; empty otherwise.
    """

    model_config = ConfigDict(frozen=True)

    ops: dict[str, str] = Field(default_factory=dict)
    deepspeed: str = ""
    torch: str = ""
    cuda: str = ""
    place: str = ""
    error: str = ""

    @property
    def is_proven(self) -> bool:
        """Whether everything that was asked for could be loaded."""
        return not self.error and bool(self.ops) and not any(self.ops.values())


class BuildEnvironment(BaseModel):
    """Everything that a build runs with.

    Attributes:
        windows: it is for Windows, where names of variables have no case.
        variables: what is set, in order, each with its reason.
        removed: variables that are taken out.
        path_first: folders that come first on PATH.
        path_why: why they do.
        vcvarsall: the batch file whose variables the build needs; empty on Linux.
        vcvarsall_arguments: what it is called with.
        sources: the folder that is built.
        output: the folder of the wheel.
        commands: in the order in which they run.
    """

    model_config = ConfigDict(frozen=True)

    windows: bool
    variables: tuple[Variable, ...]
    removed: tuple[str, ...] = ()
    path_first: tuple[str, ...] = ()
    path_why: Text
    vcvarsall: str = ""
    vcvarsall_arguments: tuple[str, ...] = ()
    sources: str
    output: str
    commands: tuple[Command, ...]
    inherited: dict[str, str] = Field(default_factory=dict, repr=False, exclude=True)

    def value(self, name: str) -> str | None:
        """Return what a variable is set to here; None where it is left alone."""
        return next((one.value for one in self.variables if one.name == name), None)

    def command(self, id: str) -> Command:
        """Return a command by its id.

        Raises:
            StopIteration: there is none.
        """
        return next(one for one in self.commands if one.id == id)

    def merged(self) -> dict[str, str]:
        """Return all variables of the child; never store it, it holds what the user has set."""
        merged = dict(self.inherited)
        for name in self.removed:
            _forget(merged, name, self.windows)
        for one in self.variables:
            _forget(merged, one.name, self.windows)
            merged[one.name] = one.value
        rest = _forget(merged, "PATH", self.windows)
        merged["PATH"] = (";" if self.windows else ":").join(
            [*self.path_first, *([rest] if rest else [])]
        )
        return merged

    def install_argv(self, wheel: str) -> tuple[str, ...]:
        """Return the command that installs a wheel in place of any DeepSpeed that is there."""
        return tuple(wheel if word == WHEEL else word for word in self.command("install").argv)


def build_environment(
    request: WheelRequest,
    facts: MachineFacts,
    captured: Mapping[str, str] | None,
    base: Mapping[str, str],
    *,
    sources: str,
    toolset: vcvars.Toolset | None = None,
) -> BuildEnvironment:
    """Return the variables and commands of a build.

    Args:
        request: what is built.
        facts: of the computer.
        captured: what vcvarsall left; None on Linux, or where it is still to be asked.
        base: the environment of this program.
        sources: folder of DeepSpeed's sources.
        toolset: the compiler; None on Linux.

    Raises:
        ValueError: an op cannot be built in this version there.
    """
    windows = facts.on_windows
    inherited: dict[str, str] = {}
    for more in (base, captured or {}):
        for name, value in more.items():
            _forget(inherited, name, windows)
            inherited[name] = value
    variables = tuple(_variables(request, facts))
    set_here = {one.name for one in variables}
    return BuildEnvironment(
        windows=windows,
        variables=variables,
        removed=tuple(name for name in _REMOVED if name not in set_here),
        path_first=_path_first(request, facts),
        path_why=text("The compiler of the chosen CUDA and the programs of the interpreter, such "
                      "as ninja, are found before all others."),
        vcvarsall=toolset.vcvarsall if toolset else "",
        vcvarsall_arguments=vcvars.arguments(toolset) if toolset else (),
        sources=sources,
        output=request.output,
        commands=tuple(commands(request)),
        inherited=inherited,
    )  # fmt: skip


def verification(printed: str) -> Verification:
    """Read what the verify command printed; what DeepSpeed prints besides is passed over."""
    lines = [line for line in printed.splitlines() if line.startswith(VERIFIED)]
    try:
        answer: Any = json.loads(lines[-1].removeprefix(VERIFIED))
        return Verification.model_validate(answer)
    except (IndexError, ValueError):
        last = [line for line in printed.splitlines() if line.strip()][-1:]
        return Verification(error=last[0] if last else "?")


def uses_ninja(request: WheelRequest, facts: MachineFacts) -> bool:
    """Return whether ninja compiles, which DeepSpeed allows from 0.13.4 on.

    On Windows, where DeepSpeed's own builds go without, only for ops of many files.
    """
    packaged = facts.training_python and facts.training_python.package("ninja")
    is_worth_it = not facts.on_windows or (
        is_plain(request.output) and not request.ops <= MINIMAL_OPS | OPTIONAL_OPS
    )
    return (
        request.release >= _NINJA_SINCE
        and bool(facts.ninja or packaged)
        and request.jobs > 1
        and is_worth_it
    )


def needs_build_string(request: WheelRequest, windows: bool) -> bool:
    """Return whether setup.py would ask bash for the revision, which Windows may not have."""
    first, fixed = _BASH_FOR_REVISION
    return windows and first <= request.release < fixed


def _variables(request: WheelRequest, facts: MachineFacts) -> Iterator[Variable]:
    where = platform(facts, request.profile)
    if facts.on_windows:
        yield from _microsoft()
    yield from _cuda(request, facts)
    for name, value in build_variables(request.ops, request.version, where).items():
        yield Variable(name=name, value=value, why=_why_op(name, value, request, facts))
    yield from _speed(request, facts)
    yield Variable(name="PYTHONUTF8", value="1",
                   why=text("DeepSpeed's setup reads files in the system's encoding; in UTF-8 it "
                            "reads them right everywhere."))  # fmt: skip
    if facts.on_windows:
        yield from _temporary(request, facts)
    if needs_build_string(request, facts.on_windows):
        yield Variable(name="DS_BUILD_STRING", value="+local",
                       why=text("DeepSpeed 0.15.2 to 0.17.1 ask bash for the revision, which "
                                "Windows may not have; a name of its own saves the question."),
        )  # fmt: skip
    if request.mirror:
        yield Variable(name="PIP_INDEX_URL", value=request.mirror,
                       why=text("pip takes packages from the chosen mirror."))  # fmt: skip


def _microsoft() -> Iterator[Variable]:
    why = text("torch and setuptools take the compiler that was prepared, and do not look for one.")
    yield Variable(name="DISTUTILS_USE_SDK", value="1", why=why)
    yield Variable(name="MSSdk", value="1", why=why)
    yield Variable(name="VSLANG", value="1033",
                   why=text("The compiler speaks English where it can, so that its messages are "
                            "recognised."))  # fmt: skip


def _cuda(request: WheelRequest, facts: MachineFacts) -> Iterator[Variable]:
    if request.release >= _ACCELERATOR_SINCE:
        name = "cpu" if request.profile == "cpu" else "cuda"
        yield Variable(name="DS_ACCELERATOR", value=name,
                       why=text("DeepSpeed builds for this, whatever it would find by itself."),
        )  # fmt: skip
    kit = toolkit_for(facts, request.profile)
    if kit:
        why = text("CUDA {version} is the toolkit to build with. Without this torch takes the one "
                   "that it meets first.", version=kit.version or "?")  # fmt: skip
        yield Variable(name="CUDA_HOME", value=kit.path, why=why)
        yield Variable(name="CUDA_PATH", value=kit.path, why=why)
    if request.archs:
        yield Variable(
            name="TORCH_CUDA_ARCH_LIST", value=";".join(request.archs),
            why=text("Only for the cards that are here ({names}): several times faster than for "
                     "all, and bf16 kernels need that each is 8.0 or higher.",
                     names=", ".join(card.name or "?" for card in facts.cards or ()) or "?"),
        )  # fmt: skip


def _why_op(name: str, value: str, request: WheelRequest, facts: MachineFacts) -> Text:
    if name == "DS_BUILD_OPS":
        return text("What is not named here is not compiled in advance.")
    one = op(name.removeprefix("DS_BUILD_"))
    if value == "1":
        return text("{op} is compiled in advance.", op=one.name)
    if not one.buildable(platform(facts, request.profile)):
        return text("{op} cannot be built on this system.", op=one.name)
    return text("{op} is not needed for training.", op=one.name)


def _speed(request: WheelRequest, facts: MachineFacts) -> Iterator[Variable]:
    budget = f"{memory_for_compilers_bytes(facts) / _GIB:.0f} GiB"
    if uses_ninja(request, facts):
        yield Variable(name="DS_ENABLE_NINJA", value="1",
                       why=text("ninja compiles several files at once."))  # fmt: skip
    yield Variable(
        name="MAX_JOBS", value=str(request.jobs),
        why=text("{jobs} compilers at once: each takes up to 3 GiB times {threads}, and {budget} "
                 "are theirs (three quarters of the memory, and 4 GiB below what memory and page "
                 "file hold together). It counts where ninja compiles.",
                 jobs=request.jobs, threads=request.nvcc_threads, budget=budget),
    )  # fmt: skip
    if request.archs and request.release >= _NVCC_THREADS_SINCE:
        yield Variable(
            name="DS_NVCC_THREADS", value=str(request.nvcc_threads),
            why=text("nvcc compiles for one kind of card at a time; more threads than kinds "
                     "({count}) bring nothing.", count=len(request.archs)),
        )  # fmt: skip


def _temporary(request: WheelRequest, facts: MachineFacts) -> Iterator[Variable]:
    if facts.temp_path is None or is_plain(facts.temp_path):
        return
    if is_plain(request.output):
        folder = ntpath.join(request.output, "temp")
    else:
        folder = ntpath.join(ntpath.splitdrive(request.output)[0] or "C:", "\\ds", "temp")
    why = text("nvcc and the linker stumble over the letters or spaces of {path}.",
               path=facts.temp_path)  # fmt: skip
    yield Variable(name="TEMP", value=folder, why=why)
    yield Variable(name="TMP", value=folder, why=why)


def _path_first(request: WheelRequest, facts: MachineFacts) -> tuple[str, ...]:
    style = ntpath if facts.on_windows else posixpath
    kit = toolkit_for(facts, request.profile)
    folders = [style.join(kit.path, "bin")] if kit else []
    programs = style.dirname(request.python)
    if programs:
        folders.append(programs)
        if facts.on_windows and ntpath.basename(programs).lower() != "scripts":
            folders.append(ntpath.join(programs, "Scripts"))
    return tuple(folders)


def _forget(variables: dict[str, str], name: str, windows: bool) -> str:
    """Take a variable out, in any case on Windows, and return what it was."""
    same = [key for key in variables
            if key == name or (windows and key.upper() == name.upper())]  # fmt: skip
    values = [variables.pop(key) for key in same]
    return values[-1] if values else ""
