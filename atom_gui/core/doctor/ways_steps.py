"""Single steps on the way to a working set: what of it is still to do on a computer."""

from __future__ import annotations

import math
from collections.abc import Iterator

from pydantic import BaseModel, ConfigDict

from atom_gui.core.doctor.compatibility import RecommendedSet, traits
from atom_gui.core.doctor.compatibility_combination import Combination
from atom_gui.core.doctor.compatibility_conflicts import works_together
from atom_gui.core.doctor.compatibility_table import table
from atom_gui.core.doctor.facts import MachineFacts, PythonFacts, Toolkit, release
from atom_gui.core.doctor.findings import gib
from atom_gui.core.doctor.nvidia import in_use
from atom_gui.schema.words import Text, text

_MIB, _GIB = 2**20, 2**30
_UNPACKED = 3  # the download, its cache and what is unpacked from it
_WSL2_BUILD = 19044  # Windows 10 21H2: the first one whose Linux sees the card
_NO_WORKPLACE = ("docker-desktop", "docker-desktop-data")
_OPS = ("cpu_adam", "fused_adam")


class Step(BaseModel):
    """Something to do.

    Attributes:
        id: what it is about.
        says: what to do.
        minutes: roughly, with the download on a line of 50 Mbit/s and more.
        download_bytes: roughly.
        needs_admin: an administrator has to allow it.
        requirements: for pip, where it is pip's work.
        index_url: where pip finds them; empty for the usual place.
    """

    model_config = ConfigDict(frozen=True)

    id: str
    says: Text
    minutes: int
    download_bytes: int = 0
    needs_admin: bool = False
    requirements: tuple[str, ...] = ()
    index_url: str = ""


SMOKE_TEST = Step(id="smoke_test", minutes=2,
                  says=text("Run the smoke test: two ZeRO steps of a tiny model."))  # fmt: skip


def room(facts: MachineFacts, steps: list[Step]) -> Iterator[Step]:
    """Ask for disk room where the downloads of the other steps would not fit."""
    needed = sum(step.download_bytes for step in steps) * _UNPACKED
    needed = math.ceil(needed / _GIB) * _GIB
    if facts.free_disk_bytes is not None and facts.free_disk_bytes < needed:
        yield Step(
            id="disk", minutes=10,
            says=text("Make {amount} free, or choose another drive.", amount=gib(needed)),
        )  # fmt: skip


def driver(facts: MachineFacts, lowest: str, own: str) -> Iterator[Step]:
    """Ask for a newer driver where this one does not run the CUDA version."""
    if lowest and release(facts.driver) and release(facts.driver) < release(lowest):
        yield Step(id="driver", says=text("Install a driver from {own} on.", own=own),
                   minutes=10, download_bytes=700 * _MIB, needs_admin=True)  # fmt: skip


def vc_runtime(facts: MachineFacts) -> Iterator[Step]:
    """Ask for the Visual C++ runtime where Windows lacks it."""
    if facts.on_windows and facts.vc_runtime is False:
        yield Step(
            id="vc_runtime", minutes=2, download_bytes=25 * _MIB, needs_admin=True,
            says=text("Install the Visual C++ 2015-2022 Redistributable (x64)."),
        )  # fmt: skip


def toolkit(facts: MachineFacts, chosen: RecommendedSet) -> Iterator[Step]:
    """Ask for a CUDA toolkit, and to point to it.

    A build needs the toolkit of torch's version. The official wheel only asks nvcc for its version
    while it is imported, so that any toolkit serves.
    """
    version = chosen.deepspeed.partition("==")[2]
    builds = chosen.deepspeed_from == "source"
    if facts.toolkits is None or not (builds or traits(version).needs_nvcc_at_import):
        return
    usable = [kit for kit in facts.toolkits if kit.has_nvcc is not False]
    if builds:
        usable = [kit for kit in usable if release(kit.version)[:2] == release(chosen.cuda)]
    if not usable:
        yield Step(
            id="toolkit", minutes=20, download_bytes=3 * _GIB, needs_admin=True,
            says=text("Install the CUDA toolkit {cuda} with its Development parts; others may "
                      "stay.", cuda=chosen.cuda),
        )  # fmt: skip
    elif facts.cuda_home is not None or facts.cuda_path is not None:
        yield from _cuda_home(facts, usable)


def _cuda_home(facts: MachineFacts, usable: list[Toolkit]) -> Iterator[Step]:
    taken = in_use(facts)
    if taken is None or taken.path not in {kit.path for kit in usable}:
        best = max(usable, key=lambda kit: release(kit.version))
        yield Step(
            id="cuda_home", minutes=1,
            says=text("Set CUDA_HOME and CUDA_PATH to {path}, without quotation marks, and start "
                      "this program again.", path=best.path),
        )  # fmt: skip


def compiler(facts: MachineFacts, cuda: str) -> Iterator[Step]:
    """Ask for what compiles on Windows: Visual Studio's compiler, the SDK and git."""
    studios = facts.visual_studios
    toolsets = [one for studio in studios or () for one in studio.toolsets or ()]
    fitting = [one for one in toolsets
               if not works_together(Combination(toolkit=cuda, msvc=one))]  # fmt: skip
    sdk_missing = facts.windows_sdks == ()
    if not all(path.isascii() for path in (facts.install_path, facts.temp_path) if path):
        yield Step(
            id="folder", minutes=2,
            says=text("Make the training environment in a short folder with English letters, such "
                      "as C:\\ds, and set TEMP and TMP to C:\\ds\\temp."),
        )  # fmt: skip
    if studios is not None and not studios:
        yield Step(
            id="build_tools", minutes=30, download_bytes=3 * _GIB, needs_admin=True,
            says=text("Install the Build Tools 2022 with the C++ workload and the toolset 14.39."),
        )  # fmt: skip
        sdk_missing = False  # the workload brings it
    elif studios and not toolsets and all(studio.toolsets is not None for studio in studios):
        yield Step(
            id="workload", minutes=20, download_bytes=3 * _GIB, needs_admin=True,
            says=text('Add "Desktop development with C++" and the toolset 14.39 in the Visual '
                      "Studio Installer."),
        )  # fmt: skip
        sdk_missing = False
    elif toolsets and not fitting:
        yield Step(
            id="toolset", minutes=10, download_bytes=_GIB, needs_admin=True,
            says=text("Add the toolset 14.39 (MSVC v143, 17.9) in the Visual Studio Installer."),
        )  # fmt: skip
    if sdk_missing:
        yield Step(
            id="windows_sdk", minutes=10, download_bytes=_GIB, needs_admin=True,
            says=text("Add a Windows 10 or 11 SDK in the Visual Studio Installer."),
        )  # fmt: skip
    if facts.git == "":
        yield Step(
            id="git", minutes=3, download_bytes=70 * _MIB, needs_admin=True,
            says=text("Install Git for Windows."),
        )  # fmt: skip


def usable_environment(facts: MachineFacts, chosen: RecommendedSet) -> PythonFacts | None:
    """Return the training interpreter if the set may be installed into it, else None."""
    one = facts.training_python
    if one is None or one.is_venv is False or not _serves(one, chosen):
        return None
    return one


def _serves(one: PythonFacts, chosen: RecommendedSet) -> bool:
    """Return whether a Python can have an environment of the set."""
    if one.bits == 32 or one.is_store or not chosen.fits_python(one.version):
        return False
    return chosen.deepspeed_from == "wheel" or one.has_headers_and_libs is not False


def environment(facts: MachineFacts, chosen: RecommendedSet) -> Iterator[Step]:
    """Ask for a new environment, and for a Python that can have it where none is known."""
    known = (facts.training_python, facts.app_python, *(facts.interpreters or ()))
    if not any(one and _serves(one, chosen) for one in known):
        yield Step(
            id="python", minutes=5, download_bytes=26 * _MIB,
            says=text("Install Python 3.11 (64-bit) from python.org."),
        )  # fmt: skip
    where = "C:\\ds\\venv" if facts.on_windows else "~/ds/venv"
    yield Step(
        id="environment", minutes=1,
        says=text("Make a training environment with Python {first} to {last}, for example in "
                  "{path}.", first=chosen.python[0], last=chosen.python[1], path=where),
    )  # fmt: skip


def torch(pin: str, size_bytes: int) -> Step:
    """Return the step that installs a build of torch."""
    url = table().index_url.format(build=pin.partition("+")[2])
    return Step(
        id="torch", minutes=3 if size_bytes < _GIB else 10, download_bytes=size_bytes,
        requirements=(pin,), index_url=url,
        says=text("Install {torch} from {url}.", torch=pin, url=url),
    )  # fmt: skip


def wheel(version: str, size_bytes: int) -> Step:
    """Return the step that installs the official wheel of DeepSpeed for Windows."""
    return Step(
        id="deepspeed", minutes=1, download_bytes=size_bytes,
        requirements=(f"deepspeed=={version}",),
        says=text("Install the official wheel of {name} {version}.", name="DeepSpeed",
                  version=version),
    )  # fmt: skip


def packages(
    one: PythonFacts | None,
    chosen: RecommendedSet,
    *,
    torch_serves: bool,
    mended: tuple[str, ...],
    builds: bool,
) -> Iterator[Step]:
    """Ask for torch and the other packages, without DeepSpeed.

    Args:
        one: the environment that is there; None for a new one.
        chosen: what is to be installed.
        torch_serves: the torch that is there may stay.
        mended: pins for packages that are there and do not fit.
        builds: DeepSpeed is to be built, and its setup imports some of them.
    """
    present = (one.packages if one else None) or {}
    if not torch_serves:
        yield torch(chosen.torch, torch_bytes(chosen))
    needed = {*table().trainer.packages} - {"torch", "deepspeed"}
    if builds:
        groups = table().groups
        needed |= {pin.split("==")[0] for pin in (*groups["engine"], *groups["build"])}
    incomplete = any(name not in present for name in needed)
    missing = [pin for pin in chosen.requirements if pin.split("==")[0] not in present]
    pins = tuple(dict.fromkeys((*(missing if incomplete else ()), *mended)))
    if pins:
        yield Step(id="packages", minutes=4 if incomplete else 2, requirements=pins,
                   download_bytes=(110 if incomplete else 30) * _MIB,
                   says=text("Install {names}.", names=", ".join(pins)))  # fmt: skip


def torch_bytes(chosen: RecommendedSet) -> int:
    """Return what torch and its CUDA libraries take to download, roughly."""
    return next(row.torch_bytes for row in table().recommended if row.id == chosen.id)


def has_ops(one: PythonFacts) -> bool:
    """Return whether DeepSpeed's optimizers were compiled in advance; unknown counts as yes."""
    return one.deepspeed_ops is None or any(one.deepspeed_ops.get(name) for name in _OPS)


def python_inside(facts: MachineFacts) -> str:
    """Return the Python of the Linux inside this Windows: Ubuntu's own, 22.04 where none is."""
    listed = (facts.wsl.distributions if facts.wsl else None) or ()
    return "3.12" if any("24.04" in one.name for one in listed) else "3.10"


def linux_inside(facts: MachineFacts, chosen: RecommendedSet) -> Iterator[Step]:
    """Ask for WSL2, a Linux in it, and what this program needs inside."""
    if facts.system.build is not None and facts.system.build < _WSL2_BUILD:
        yield Step(
            id="windows", minutes=60, download_bytes=4 * _GIB, needs_admin=True,
            says=text("Update to Windows 10 21H2 or Windows 11."),
        )  # fmt: skip
    known = facts.wsl
    listed = known.distributions if known else None
    usable = [one for one in listed or () if one.name not in _NO_WORKPLACE]
    second = [one for one in usable if one.wsl_version == 2]
    if known is not None and known.is_installed is False:
        yield Step(
            id="wsl", minutes=20, download_bytes=_GIB, needs_admin=True,
            says=text("Install WSL with Ubuntu 22.04 as administrator and restart."),
        )  # fmt: skip
    elif listed is not None and not usable:
        yield Step(
            id="distribution", minutes=5, download_bytes=600 * _MIB,
            says=text("Install Ubuntu 22.04 in WSL."),
        )  # fmt: skip
    elif usable and not second and usable[0].wsl_version is not None:
        yield Step(
            id="convert", minutes=10,
            says=text("Convert {name} to WSL 2.", name=usable[0].name),
        )  # fmt: skip
    if known is not None and second and known.sees_card is False:
        yield Step(
            id="wsl_update", minutes=5, download_bytes=200 * _MIB,
            says=text("Update the Windows driver and WSL, and remove any NVIDIA driver "
                             "from the Linux."),
        )  # fmt: skip
    yield Step(
        id="linux_tools", minutes=15, download_bytes=3 * _GIB,
        says=text("In the Linux, install python3-venv, build-essential, libaio-dev and the "
                         "CUDA toolkit {cuda}, without a driver.", cuda=chosen.cuda),
    )  # fmt: skip
    yield Step(
        id="linux_program", minutes=30,
        says=text("Install this program in the Linux and copy the data and models there, "
                         "not to /mnt/c."),
    )  # fmt: skip
    yield Step(
        id="linux_packages", minutes=25, download_bytes=chosen.download_bytes,
        requirements=chosen.everything,
        says=text("In the Linux, make a training environment with {torch} from {url} and "
                  "{deepspeed}.", torch=chosen.torch, url=chosen.index_url,
                  deepspeed=chosen.deepspeed),
    )  # fmt: skip
