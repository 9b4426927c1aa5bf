"""What only Linux has: gcc, libaio, shared memory, and the limits of a process and a container."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

from atom_gui.core.doctor.facts import LinuxFacts
from atom_gui.core.doctor.probe_children import answer_of

UNLIMITED = -1
_LIBRARY_FOLDERS = ("/usr/lib64", "/usr/lib", "/usr/local/lib", "/lib64", "/lib")
_GROUPS = Path("/sys/fs/cgroup")
_NO_GROUP_LIMIT = 2**60  # the first cgroups say 2^63 less a page


def linux() -> LinuxFacts | None:
    """Return the facts of a Linux, or None elsewhere."""
    if sys.platform != "linux":
        return None
    import resource

    def limit(kind: int) -> int:
        soft, _ = resource.getrlimit(kind)
        return UNLIMITED if soft == resource.RLIM_INFINITY else soft

    return LinuxFacts(
        gcc=_version("gcc"),
        gxx=_version("g++"),
        has_libaio=_has_libaio(),
        shared_memory_bytes=_size("/dev/shm"),
        locked_memory_bytes=limit(resource.RLIMIT_MEMLOCK),
        open_files=limit(resource.RLIMIT_NOFILE),
        address_space_bytes=limit(resource.RLIMIT_AS),
        group_memory_bytes=group_memory_bytes(),
    )


def _version(name: str) -> str | None:
    program = shutil.which(name)
    if program is None:
        return ""
    # With both, gcc 7 and newer give the first, older ones the second.
    answer = answer_of([program, "-dumpfullversion", "-dumpversion"])
    match = re.search(r"\d+(?:\.\d+)*", answer or "")
    return match[0] if match else None


def _has_libaio() -> bool:
    headers = (Path(root, "include", "libaio.h") for root in ("/usr", "/usr/local"))
    return any(header.is_file() for header in headers) and any(
        next(Path(folder).glob(pattern), None) is not None
        for folder in _LIBRARY_FOLDERS
        for pattern in ("libaio.so*", "*-linux-gnu/libaio.so*")
    )


def _size(folder: str) -> int | None:
    try:
        return shutil.disk_usage(folder).total
    except OSError:
        return None


def group_memory_bytes(groups: Path = _GROUPS, own: Path = Path("/proc/self/cgroup")) -> int:
    """Return the lowest memory limit of this process's control groups, or ``UNLIMITED``.

    Args:
        groups: where control groups are mounted, version 1 or 2.
        own: the file that names this process's groups.
    """
    try:
        lines = own.read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    found = []
    for line in lines:
        _, _, rest = line.partition(":")
        controllers, _, path = rest.partition(":")
        if controllers and "memory" not in controllers.split(","):
            continue
        root, name = (groups / "memory", "memory.limit_in_bytes") if controllers else (
            groups, "memory.max")  # fmt: skip
        folder = root / path.lstrip("/")
        # In a container the path may be the host's: then the root is its own group.
        found += [_limit(place / name) for place in (folder, *folder.parents)
                  if place == root or root in place.parents]  # fmt: skip
    limits = [limit for limit in found if limit is not None and limit < _NO_GROUP_LIMIT]
    return min(limits, default=UNLIMITED)


def _limit(file: Path) -> int | None:
    try:
        return int(file.read_text(encoding="ascii"))
    except (OSError, ValueError):  # "max"
        return None
