"""Where a build runs: the interpreter and its packages, folders, room, and other programs."""

from __future__ import annotations

import ntpath
import re
from collections.abc import Iterator

from atom_gui.core.doctor.facts import MachineFacts, release
from atom_gui.core.doctor.findings import gib
from atom_gui.core.wheel.commands import requirements
from atom_gui.core.wheel.environment import needs_build_string
from atom_gui.core.wheel.obstacles import Check, Preflight
from atom_gui.core.wheel.request import (
    WheelRequest,
    chosen_python,
    is_plain,
    memory_for_compilers_bytes,
    wanted_cuda,
)
from atom_gui.schema.words import text

_GIB = 2**30
_LEAST_DISK_BYTES, _GOOD_DISK_BYTES = 3 * _GIB, 8 * _GIB  # sources, objects, wheel: own estimate
_LONGEST_FOLDER = 80  # the sources below it, with build and objects, reach 180 letters
_PATH_LIMIT = 260
_NO_LINKS_SINCE = (0, 14, 3)
_GIT_SINCE = (0, 15, 2)


def python(request: WheelRequest, facts: MachineFacts) -> Iterator[Preflight]:
    """Judge whether extensions can be compiled for the interpreter."""
    known = chosen_python(facts, request)
    install = text("Install the 64-bit Python 3.11 from python.org, make a virtual environment "
                   "with it and choose that.")  # fmt: skip
    if known.bits == 32:
        yield Preflight(id="python", severity="broken", found=text("This Python has 32 bits."),
                        fix=install, action="create_environment")  # fmt: skip
    elif known.is_store and facts.on_windows:
        yield Preflight(
            id="python", severity="broken",
            found=text("This Python comes from the Microsoft Store; it has no libs folder to link "
                       "with (LNK1104)."),
            fix=install, action="create_environment",
        )  # fmt: skip
    elif known.has_headers_and_libs is False:
        yield Preflight(
            id="python", severity="broken",
            found=text("This Python has no headers and libraries to compile against (Python.h)."),
            fix=install if facts.on_windows else text("Install its development package, for "
                                                      "example python3-dev."),
            action="create_environment" if facts.on_windows else "",
        )  # fmt: skip


def torch(request: WheelRequest, facts: MachineFacts) -> Iterator[Preflight]:
    """Judge whether torch is there and of the CUDA that is built with."""
    known = chosen_python(facts, request)
    if known.packages is None:
        return
    installed = known.package("torch")
    fix = text("Install the torch of this way of training into {path}.", path=request.python)
    if installed is None:
        yield Preflight(id="torch", severity="broken", found=text("torch is not installed."),
                        fix=fix, action="create_environment")  # fmt: skip
        return
    if request.profile == "cpu" or known.torch_cuda is None:
        return
    wanted = wanted_cuda(facts, request.profile)
    if not known.torch_cuda:
        yield Preflight(
            id="torch", severity="broken",
            found=text("torch {version} is built for the CPU only.", version=installed),
            fix=fix, action="create_environment",
        )  # fmt: skip
    elif release(known.torch_cuda)[:1] != release(wanted)[:1]:
        yield Preflight(
            id="torch", severity="broken",
            found=text("torch {version} is built for CUDA {built}, the wheel for {cuda}.",
                       version=installed, built=known.torch_cuda, cuda=wanted),
            fix=fix, action="create_environment",
        )  # fmt: skip


def paths(request: WheelRequest, facts: MachineFacts) -> Iterator[Preflight]:
    """Judge the letters and the length of the folders where compilers work."""
    if not facts.on_windows:
        return
    short = text("Choose a short folder with English letters and no spaces, such as C:\\ds\\wheel.")
    if not is_plain(request.output):
        yield Preflight(
            id="paths", severity="warning" if request.output.isascii() else "broken",
            found=text("{path} has letters that compilers stumble over.", path=request.output),
            fix=short, action="choose_folder",
        )  # fmt: skip
    if not is_plain(request.python):
        yield Preflight(
            id="python_path", severity="warning",
            found=text("The interpreter lies in {path}, with letters that compilers stumble over.",
                       path=request.python),
            fix=text("Make the training environment in a short folder with English letters, such "
                     "as C:\\ds\\venv."),
            action="create_environment",
        )  # fmt: skip
    if facts.temp_path and not is_plain(facts.temp_path):
        yield Preflight(
            id="temp_path", severity="note",
            found=text("The folder for temporary files, {path}, has letters that compilers stumble "
                       "over.", path=facts.temp_path),
            fix=text("The build uses one beside the wheel; nothing to do."),
        )  # fmt: skip
    if len(request.output) > _LONGEST_FOLDER:
        yield Preflight(
            id="path_length", severity="warning" if facts.system.long_paths else "broken",
            found=text("{path} has {count} letters; with DeepSpeed's own folders paths come to "
                       "more than {limit}, where cl.exe ends.",
                       path=request.output, count=len(request.output), limit=_PATH_LIMIT),
            fix=short, action="choose_folder",
        )  # fmt: skip


def room(request: WheelRequest, facts: MachineFacts) -> Iterator[Preflight]:
    """Judge disk and memory."""
    free = _free_bytes(request, facts)
    if free is not None and free < _GOOD_DISK_BYTES:
        yield Preflight(
            id="disk", severity="broken" if free < _LEAST_DISK_BYTES else "warning",
            found=text("{amount} are free.", amount=gib(free)),
            fix=text("Make {amount} free, or choose another drive.", amount=gib(_GOOD_DISK_BYTES)),
            action="choose_folder",
        )  # fmt: skip
    if facts.ram_bytes is None:
        return
    budget = memory_for_compilers_bytes(facts)
    needed = request.jobs * request.nvcc_threads * 3 * _GIB
    if budget < 3 * _GIB:
        yield Preflight(
            id="memory", severity="warning",
            found=text("{amount} are left for the compiler, which takes up to 3 GiB.",
                       amount=gib(budget)),
            fix=text("Close other programs and let Windows manage the page file.")
            if facts.on_windows else text("Close other programs."),
        )  # fmt: skip
    elif needed > budget:
        yield Preflight(
            id="memory", severity="warning",
            found=text("{jobs} compilers at once may take {needed}; {amount} are there for them.",
                       jobs=request.jobs * request.nvcc_threads, needed=gib(needed),
                       amount=gib(budget)),
            fix=text("Compile with fewer jobs."), action="retry_fewer_jobs",
        )  # fmt: skip


def tools(request: WheelRequest, facts: MachineFacts) -> Iterator[Preflight]:
    """Judge git, bash and the right to make links."""
    asks_git = request.release >= _GIT_SINCE and facts.on_windows
    if facts.git == "" and (request.source == "git" or asks_git):
        yield Preflight(
            id="git", severity="broken",
            found=text("git was not found; the sources come with it.") if request.source == "git"
            else text("git was not found; DeepSpeed's setup asks it from 0.15.2 on (WinError 2)."),
            fix=text("Install Git for Windows.") if facts.on_windows else text("Install git."),
            action="install_git",
        )  # fmt: skip
    if needs_build_string(request, facts.on_windows):
        yield Preflight(
            id="bash", severity="note",
            found=text("DeepSpeed {version} asks bash for the revision.", version=request.version),
            fix=text("DS_BUILD_STRING is set, so it does not; nothing to do."),
        )  # fmt: skip
    system = facts.system
    if facts.on_windows and request.release < _NO_LINKS_SINCE and system.is_admin is False \
            and system.developer_mode is False:  # fmt: skip
        yield Preflight(
            id="symlinks", severity="broken",
            found=text("DeepSpeed up to 0.14.2 makes symbolic links, which needs an administrator "
                       "or the developer mode (WinError 1314)."),
            fix=text("Switch on the developer mode in Windows' settings, or choose 0.14.5 or "
                     "newer."),
            action="open_developer_settings",
        )  # fmt: skip


def packages(request: WheelRequest, facts: MachineFacts) -> Iterator[Preflight]:
    """Judge what DeepSpeed's setup imports."""
    known = chosen_python(facts, request)
    if known.packages is None:
        return
    needed = requirements(request.release, cuda=request.profile != "cpu")
    missing = [one for one in needed if re.split("[<>]", one)[0] not in known.packages]
    if "setuptools" in missing and release(known.version) >= (3, 12):
        missing.remove("setuptools")
        yield Preflight(
            id="setuptools", severity="warning",
            found=text("setuptools is missing, and Python {version} has no distutils of its own.",
                       version=known.version),
            fix=text("The build installs it first."), action="install_requirements",
        )  # fmt: skip
    if "py-cpuinfo" in missing:
        missing.remove("py-cpuinfo")
        yield Preflight(
            id="py_cpuinfo", severity="warning",
            found=text("py-cpuinfo is missing: CPU Adam would be built without AVX, many times "
                       "slower, or the build would end with WinError 2."),
            fix=text("The build installs it first."), action="install_requirements",
        )  # fmt: skip
    if missing:
        yield Preflight(
            id="packages", severity="note",
            found=text("Missing: {names}.", names=", ".join(missing)),
            fix=text("The build installs them first."), action="install_requirements",
        )  # fmt: skip
    pydantic = known.package("pydantic")
    if pydantic and request.release < (0, 11, 2) and release(pydantic) >= (2,):
        yield Preflight(
            id="pydantic", severity="warning",
            found=text("DeepSpeed {version} works with pydantic 1 only; {installed} is installed.",
                       version=request.version, installed=pydantic),
            fix=text("The build replaces it, and this program's trainer then does not run there. "
                     "Choose DeepSpeed 0.16.5 or newer."),
        )  # fmt: skip


def _free_bytes(request: WheelRequest, facts: MachineFacts) -> int | None:
    if facts.on_windows:
        root = ntpath.splitdrive(request.output)[0].lower()
        for drive in facts.drives or ():
            if root and ntpath.splitdrive(drive.root)[0].lower() == root:
                return drive.free_bytes
    return facts.free_disk_bytes


CHECKS: tuple[Check, ...] = (python, torch, paths, room, tools, packages)
