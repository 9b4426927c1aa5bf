"""Drives: how large, how full, of which kind."""

from __future__ import annotations

import os
import shutil
import string
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import psutil

from atom_gui.core.doctor.facts import DriveFacts

_MOST = 32
_NETWORK = ("nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "drvfs", "sshfs", "ceph", "lustre", "afs")
_MEMORY = ("tmpfs", "ramfs", "devtmpfs")
_WINDOWS_KINDS = {2: "removable", 3: "fixed", 4: "network", 5: "disc", 6: "memory"}
_SEEK_PENALTY, _QUERY_PROPERTY = 7, 0x2D1400  # of DeviceIoControl, without special rights


def drives(place: Path) -> tuple[DriveFacts, ...]:
    """Return the drives of this computer, the one of ``place`` always among them.

    Args:
        place: a folder that is or will be made.
    """
    if sys.platform == "win32":
        return _windows_drives()
    shown = {one.mountpoint for one in psutil.disk_partitions()}
    own = _mount_point(place)
    found: dict[str, DriveFacts] = {}
    partitions = psutil.disk_partitions(all=True)
    for one in sorted(partitions, key=lambda one: (one.mountpoint != own, len(one.mountpoint))):
        if one.mountpoint == own or (one.mountpoint in shown and one.device not in found):
            found[one.device] = _with_sizes(DriveFacts(
                root=one.mountpoint, kind=_linux_kind(one.fstype, one.device),
                medium=_linux_medium(one.device), file_system=one.fstype or None,
            ))  # fmt: skip
    return tuple(found.values())[:_MOST]


def _mount_point(place: Path) -> str:
    folder = Path(os.path.abspath(place))
    while not os.path.ismount(folder) and folder != folder.parent:
        folder = folder.parent
    return str(folder)


def _with_sizes(drive: DriveFacts) -> DriveFacts:
    with suppress(OSError):
        usage = shutil.disk_usage(drive.root)
        return drive.model_copy(update={"total_bytes": usage.total, "free_bytes": usage.free})
    return drive


def _linux_kind(file_system: str, device: str) -> str:
    if file_system.removeprefix("fuse.") in _NETWORK:
        return "network"
    if file_system in _MEMORY:
        return "memory"
    if file_system in ("iso9660", "udf"):
        return "disc"
    return "removable" if _block_says(device, "removable") == "1" else "fixed"


def _linux_medium(device: str) -> str | None:
    return {"0": "SSD", "1": "HDD"}.get(_block_says(device, "queue/rotational"))


def _block_says(device: str, name: str) -> str:
    """Return what the kernel says of a device or of the disk that it is a part of."""
    try:
        place = Path("/sys/class/block", Path(device).name).resolve()
        for folder in (place, place.parent):
            if (folder / name).is_file():
                return (folder / name).read_text(encoding="ascii").strip()
    except OSError:
        return ""
    return ""


def _windows_drives() -> tuple[DriveFacts, ...]:
    kernel = _kernel()
    bits = int(kernel.GetLogicalDrives())
    found = []
    for index, letter in enumerate(string.ascii_uppercase):
        if not bits >> index & 1:
            continue
        root = f"{letter}:\\"
        kind = _WINDOWS_KINDS.get(int(kernel.GetDriveTypeW(root)))
        drive = DriveFacts(root=root, kind=kind)
        if kind != "disc":
            drive = _with_sizes(drive.model_copy(update={"file_system": _file_system(root)}))
        if kind == "fixed":
            drive = drive.model_copy(update={"medium": _windows_medium(letter)})
        found.append(drive)
    return tuple(found)


def _kernel() -> Any:
    import ctypes

    return ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]


def _file_system(root: str) -> str | None:
    import ctypes

    name = ctypes.create_unicode_buffer(64)
    told = _kernel().GetVolumeInformationW(root, None, 0, None, None, None, name, len(name))
    return name.value or None if told else None


def _windows_medium(letter: str) -> str | None:
    """Ask the driver of a drive whether seeking costs time: then it turns."""
    import ctypes

    class Descriptor(ctypes.Structure):
        _fields_ = (("version", ctypes.c_uint32), ("size", ctypes.c_uint32),
                    ("seeks", ctypes.c_ubyte))  # fmt: skip

    kernel = _kernel()
    create, control, close = kernel.CreateFileW, kernel.DeviceIoControl, kernel.CloseHandle
    create.restype = ctypes.c_void_p
    handle = create(f"\\\\.\\{letter}:", 0, 3, None, 3, 0, None)
    if handle in (None, ctypes.c_void_p(-1).value):
        return None
    query = (ctypes.c_uint32 * 3)(_SEEK_PENALTY, 0, 0)
    answer, length = Descriptor(), ctypes.c_uint32()
    try:
        told = control(ctypes.c_void_p(handle), _QUERY_PROPERTY, ctypes.byref(query),
                       ctypes.sizeof(query), ctypes.byref(answer), ctypes.sizeof(answer),
                       ctypes.byref(length), None)  # fmt: skip
    finally:
        close(ctypes.c_void_p(handle))
    if not told or length.value < ctypes.sizeof(ctypes.c_uint32) * 2 + 1:
        return None
    return "HDD" if answer.seeks else "SSD"
