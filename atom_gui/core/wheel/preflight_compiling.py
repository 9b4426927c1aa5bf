"""What a build compiles with: the version, its ops, the cards, the toolkit and the compiler."""

from __future__ import annotations

from collections.abc import Iterator

from atom_gui.core.doctor.facts import MachineFacts, release
from atom_gui.core.wheel import patches
from atom_gui.core.wheel.obstacles import Check, Preflight
from atom_gui.core.wheel.ops import buildable_ops
from atom_gui.core.wheel.request import (
    WheelRequest,
    platform,
    toolkit_for,
    toolset_for,
    wanted_cuda,
)
from atom_gui.core.wheel.vcvars import NoToolset, Toolset
from atom_gui.schema.words import text

_BROKEN_COPY = ((0, 14, 3), (0, 14, 4))
_TWO_DIGIT_ARCHS_SINCE = (0, 16, 4)  # before, 10.0 was read as 1 and a dot
_CPU_WITHOUT_IPEX_SINCE = (0, 14, 1)
# Compute capabilities that a CUDA version compiles for, from the version on: release notes [K].
_ARCHS = (
    ((11, 1), (3, 5), (8, 6)), ((11, 8), (3, 5), (9, 0)), ((12, 0), (5, 0), (9, 0)),
    ((12, 8), (5, 0), (12, 0)), ((12, 9), (5, 0), (12, 1)), ((13, 0), (7, 5), (12, 1)),
)  # fmt: skip
_OP_OF_ERROR = {"C2665": "QUANTIZER", "C2398": "TRANSFORMER_INFERENCE"}


def version(request: WheelRequest, facts: MachineFacts) -> Iterator[Preflight]:
    """Refuse versions that cannot be built on this system, and builds in the wrong one."""
    if request.profile == "wsl2" and facts.on_windows:
        yield Preflight(
            id="version", severity="broken",
            found=text("This is Windows, and the wheel is for the Linux inside."),
            fix=text("Start the build inside WSL2."),
        )  # fmt: skip
    if facts.on_windows and request.release[:3] in _BROKEN_COPY:
        yield Preflight(
            id="version", severity="broken",
            found=text("DeepSpeed {version} cannot be built on Windows: its setup copies folders "
                       "onto existing ones (WinError 183).", version=request.version),
            fix=text("Choose 0.14.5 or newer."), action="use_version:>=0.14.5",
        )  # fmt: skip
    if request.profile == "cpu" and request.release < _CPU_WITHOUT_IPEX_SINCE:
        yield Preflight(
            id="version", severity="broken",
            found=text("DeepSpeed {version} runs on the CPU only with Intel's extension for "
                       "PyTorch.", version=request.version),
            fix=text("Choose 0.14.1 or newer."), action="use_version:>=0.14.1",
        )  # fmt: skip


def ops(request: WheelRequest, facts: MachineFacts) -> Iterator[Preflight]:
    """Refuse ops that cannot be built there."""
    where = platform(facts, request.profile)
    wrong = sorted(request.ops - buildable_ops(request.version, where))
    if wrong:
        yield Preflight(
            id="ops", severity="broken",
            found=text("{names} cannot be built with DeepSpeed {version} on this system.",
                       names=", ".join(wrong), version=request.version),
            fix=text("Switch them off."), action="disable_op:" + ",".join(wrong),
        )  # fmt: skip
    elif not request.ops:
        yield Preflight(
            id="ops", severity="warning", found=text("No op is to be compiled in advance."),
            fix=text("Choose at least FUSED_ADAM and CPU_ADAM; else DeepSpeed compiles them when "
                     "training starts."),
        )  # fmt: skip


def archs(request: WheelRequest, facts: MachineFacts) -> Iterator[Preflight]:
    """Judge whether CUDA and this DeepSpeed can compile for the cards."""
    if request.profile == "cpu":
        return
    if not request.archs:
        yield Preflight(
            id="archs", severity="warning" if facts.cards is None else "broken",
            found=text("No NVIDIA card was found, and none is named to compile for.")
            if facts.cards == () else text("No card is named to compile for."),
            fix=text("Name its compute capability, for example 8.6 for an RTX 3090, or build for "
                     "the CPU."),
        )  # fmt: skip
        return
    kit = toolkit_for(facts, request.profile)
    cuda = (kit and kit.version) or wanted_cuda(facts, request.profile)
    numbers = {arch: release(arch)[:2] for arch in request.archs}
    limits = [limits for first, *limits in _ARCHS if first <= release(cuda)]
    if limits:
        lowest, highest = limits[-1]
        unknown = [arch for arch, one in numbers.items() if not lowest <= one <= highest]
        if unknown:
            yield Preflight(
                id="archs", severity="broken",
                found=text("CUDA {cuda} cannot compile for compute capability {archs}; it knows "
                           "{lowest} to {highest}.", cuda=cuda, archs=", ".join(unknown),
                           lowest=".".join(map(str, lowest)), highest=".".join(map(str, highest))),
                fix=text("Choose a torch and a toolkit whose CUDA version knows the card; for "
                         "RTX 50 that is 12.8 or newer."),
            )  # fmt: skip
    wide = [arch for arch, one in numbers.items() if one >= (10, 0)]
    if wide and request.release < _TWO_DIGIT_ARCHS_SINCE:
        yield Preflight(
            id="archs_version", severity="broken",
            found=text("DeepSpeed {version} misreads the compute capability {archs}.",
                       version=request.version, archs=", ".join(wide)),
            fix=text("Choose 0.16.4 or newer."), action="use_version:>=0.16.4",
        )  # fmt: skip


def toolkit(request: WheelRequest, facts: MachineFacts) -> Iterator[Preflight]:
    """Judge whether nvcc of the right CUDA and its libraries are there."""
    if request.profile == "cpu" or facts.toolkits is None:
        return
    cuda = wanted_cuda(facts, request.profile)
    kit = toolkit_for(facts, request.profile)
    if kit is None:
        others = ", ".join(one.version or "?" for one in facts.toolkits)
        yield Preflight(
            id="toolkit", severity="broken",
            found=text("There is no nvcc of CUDA {cuda}; found: {versions}.",
                       cuda=cuda or "?", versions=others or "-"),
            fix=text("Install the CUDA toolkit {cuda} with its Development parts; others may stay.",
                     cuda=cuda or "?"),
            action="install_toolkit",
        )  # fmt: skip
        return
    if kit.missing:
        yield Preflight(
            id="toolkit_libraries", severity="broken",
            found=text("The toolkit in {path} lacks {names}.",
                       path=kit.path, names=", ".join(kit.missing)),
            fix=text("Run the toolkit's installer again and choose all Development parts."),
            action="install_toolkit",
        )  # fmt: skip


def compiler(request: WheelRequest, facts: MachineFacts) -> Iterator[Preflight]:
    """Judge whether a C++ compiler is there that CUDA takes."""
    if facts.on_windows:
        yield from _microsoft(request, facts)
        return
    if facts.linux is None or facts.linux.gxx is None:
        return
    if not facts.linux.gxx:
        yield Preflight(
            id="compiler", severity="broken", found=text("g++ was not found."),
            fix=text("Install it, for example with apt install build-essential."),
        )  # fmt: skip
        return
    kit = toolkit_for(facts, request.profile) if request.profile != "cpu" else None
    version_of_gcc = release(facts.linux.gxx)
    if kit and kit.newest_gcc and version_of_gcc and version_of_gcc[0] > kit.newest_gcc:
        yield Preflight(
            id="compiler", severity="broken",
            found=text("g++ {version} is too new for CUDA {cuda}, which takes up to {newest}.",
                       version=facts.linux.gxx, cuda=kit.version or "?", newest=kit.newest_gcc),
            fix=text("Install g++-{newest} and set CC and CXX to it.", newest=kit.newest_gcc),
        )  # fmt: skip


def _microsoft(request: WheelRequest, facts: MachineFacts) -> Iterator[Preflight]:
    if facts.visual_studios is None:
        return
    chosen = toolset_for(facts, request.profile, request.toolset)
    if isinstance(chosen, NoToolset):
        yield Preflight(
            id="compiler", severity="broken", found=chosen.why,
            fix=text("Add the toolset 14.39 (MSVC v143, 17.9) or 14.29 (v142) in the Visual Studio "
                     "Installer; the one that is there may stay.") if chosen.installed else
            text("Install the Visual Studio Build Tools with the C++ workload and the toolset "
                 "14.39."),
            action="choose_toolset" if chosen.installed else "install_build_tools",
        )  # fmt: skip
    elif isinstance(chosen, Toolset):
        if not chosen.vcvarsall:
            yield Preflight(
                id="vcvarsall", severity="warning",
                found=text("Where the compiler {version} lies could not be found out.",
                           version=chosen.version),
                fix=text("Let the check of this computer run again, or name vcvarsall.bat."),
                action="check_again",
            )  # fmt: skip
        newest = max((one for studio in facts.visual_studios for one in studio.toolsets or ()),
                     key=release)  # fmt: skip
        if newest != chosen.version:
            yield Preflight(id="toolset", severity="note", found=chosen.why,
                            fix=text("It is asked for by its version; nothing to do."))  # fmt: skip
    if facts.windows_sdks == ():
        yield Preflight(
            id="windows_sdk", severity="broken", found=text("No Windows SDK was found."),
            fix=text("Add a Windows 10 or 11 SDK in the Visual Studio Installer."),
            action="install_build_tools",
        )  # fmt: skip


def corrections(request: WheelRequest, facts: MachineFacts) -> Iterator[Preflight]:
    """Tell which mistakes in the sources will be corrected."""
    if not facts.on_windows:
        return
    for error in patches.needed_for(request.version):
        lines = ", ".join(map(str, patches.lines_in(error, request.version)))
        is_built = _OP_OF_ERROR[error] in request.ops
        yield Preflight(
            id=error, severity="note",
            found=text("DeepSpeed {version} has the mistake that ends with {error} (lines "
                       "{lines}).", version=request.version, error=error, lines=lines)
            if is_built else
            text("DeepSpeed {version} has the mistake that ends with {error}, in an op that is not "
                 "built.", version=request.version, error=error),
            fix=text("The sources will be corrected; nothing to do."), action="patch_sources",
        )  # fmt: skip


CHECKS: tuple[Check, ...] = (version, ops, archs, toolkit, compiler)
