"""What Linux, also the one inside Windows, needs to compile ops, and what it limits."""

from __future__ import annotations

from atom_gui.core.doctor.facts import LinuxFacts, MachineFacts, release
from atom_gui.core.doctor.findings import Check, Finding, Line, Profile, gib
from atom_gui.core.doctor.nvidia import in_use
from atom_gui.schema.words import text

_GIB = 2**30
_FEW_FILES = 1024
_SMALL_SHARED_BYTES = _GIB
_SMALL_RAM_BYTES, _TINY_RAM_BYTES = 15 * _GIB, 7 * _GIB
# The newest gcc of each CUDA version, where its host_config.h is not there to be read.
_NEWEST_GCC: dict[tuple[int, ...], int] = {
    (11, 0): 9, (11, 1): 10, (11, 2): 10, (11, 3): 10, (11, 4): 11, (11, 5): 11, (11, 6): 11,
    (11, 7): 11, (11, 8): 11, (12, 0): 12, (12, 1): 12, (12, 2): 12, (12, 3): 12, (12, 4): 13,
    (12, 5): 13, (12, 6): 13, (12, 8): 14, (12, 9): 14, (13, 0): 15,
}  # fmt: skip

_GCC = Line("gcc", text("Linux compiles DeepSpeed's ops at their first use with g++, and each CUDA "
                        "version takes it up to a certain version only."),
            "host_config.h of the toolkit, torch.utils.cpp_extension [V]")  # fmt: skip
_LIBAIO = Line("libaio", text("Offloading to an NVMe drive needs libaio; nothing else does."),
               "DeepSpeed op_builder/async_io.py [V]")  # fmt: skip
_SHM = Line("shm", text("Processes that load data, and several cards, exchange tensors through "
                        "/dev/shm; containers get 64 MiB of it by default."),
            "torch.multiprocessing [K]")  # fmt: skip
_LIMITS = Line("limits", text("A process that may open few files or map little memory ends in the "
                              "middle of training."),
               "getrlimit [V], CUDA's unified addresses [K]")  # fmt: skip
_GROUP = Line("cgroup", text("A container or a service may be allowed less memory than the "
                             "computer has; beyond that Linux ends the program without a word."),
              "kernel.org, control groups [K]")  # fmt: skip


def gcc(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge the compiler by the CUDA version that it works with."""
    linux = _linux(facts, profile)
    if linux is None:
        return None
    if linux.gcc is None or linux.gxx is None:
        return _GCC.unknown()
    if not linux.gcc or not linux.gxx:
        return _GCC.warning(text("gcc or g++ was not found."), text("Install them."),
                            "sudo apt install build-essential")  # fmt: skip
    kit = in_use(facts) if profile != "cpu" else None
    cuda = kit.version if kit else None
    newest = kit.newest_gcc if kit else None
    newest = newest or _NEWEST_GCC.get(release(cuda)[:2])
    major = release(linux.gcc)[:1]
    if newest and major and major[0] > newest:
        return _GCC.broken(
            text("gcc {version} is too new for CUDA {cuda}, which takes it up to {newest}.",
                 version=linux.gcc, cuda=cuda or "?", newest=newest),
            text("Install gcc {newest} beside it, and set CC and CXX to it.", newest=newest),
            f"sudo apt install gcc-{newest} g++-{newest}",
        )  # fmt: skip
    return _GCC.ok(text("gcc {version}.", version=linux.gcc))


def libaio(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Tell whether weights can be offloaded to an NVMe drive."""
    linux = _linux(facts, profile)
    if linux is None or profile == "cpu":
        return None
    if linux.has_libaio is None:
        return _LIBAIO.unknown()
    if linux.has_libaio:
        return _LIBAIO.ok(text("libaio is there."))
    return _LIBAIO.warning(text("libaio or its header is missing."),
                           text("Install it before you offload to NVMe."),
                           "sudo apt install libaio-dev")  # fmt: skip


def shm(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge the size of /dev/shm."""
    linux = _linux(facts, profile)
    if linux is None:
        return None
    if linux.shared_memory_bytes is None:
        return _SHM.unknown()
    found = text("/dev/shm has {amount}.", amount=gib(linux.shared_memory_bytes))
    if linux.shared_memory_bytes < _SMALL_SHARED_BYTES:
        return _SHM.warning(found, text("Start the container with --shm-size=8g or --ipc=host, or "
                                        "load data in no extra process."))  # fmt: skip
    return _SHM.ok(found)


def limits(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge what a process may open and map."""
    linux = _linux(facts, profile)
    if linux is None:
        return None
    if linux.open_files is None or linux.address_space_bytes is None:
        return _LIMITS.unknown()
    if linux.address_space_bytes >= 0:
        return _LIMITS.broken(
            text("A process may map {amount} only; CUDA reserves more than the memory of card and "
                 "computer together.", amount=gib(linux.address_space_bytes)),
            text("Lift the limit before you start this program."), "ulimit -v unlimited",
        )  # fmt: skip
    if 0 <= linux.open_files < _FEW_FILES:
        return _LIMITS.warning(
            text("A process may open {count} files only.", count=linux.open_files),
            text("Raise the limit before you start this program."), "ulimit -n 4096",
        )  # fmt: skip
    return _LIMITS.ok(text("The limits of a process are wide enough."))


def cgroup(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge the memory that a container or a service is allowed."""
    linux = _linux(facts, profile)
    if linux is None:
        return None
    allowed_bytes = linux.group_memory_bytes
    if allowed_bytes is None:
        return _GROUP.unknown()
    if allowed_bytes < 0 or (facts.ram_bytes and allowed_bytes >= facts.ram_bytes):
        return _GROUP.ok(text("No control group limits the memory."))
    found = text("This program may use {amount} of memory.", amount=gib(allowed_bytes))
    fix = text("Give the container or service more memory.")
    if allowed_bytes < _TINY_RAM_BYTES:
        return _GROUP.broken(found, fix)
    return _GROUP.warning(found, fix) if allowed_bytes < _SMALL_RAM_BYTES else _GROUP.ok(found)


def _linux(facts: MachineFacts, profile: Profile) -> LinuxFacts | None:
    """Return what is known of the Linux that would train; None where it is no Linux."""
    if facts.system.kind != "Linux":
        return None
    return facts.linux or LinuxFacts()


CHECKS: tuple[Check, ...] = (gcc, libaio, shm, limits, cgroup)
