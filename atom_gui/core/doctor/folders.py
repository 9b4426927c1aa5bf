"""Where the training environment lies: on what drive, and who else looks after its folder."""

from __future__ import annotations

import ntpath
import posixpath

from atom_gui.core.doctor.facts import DriveFacts, MachineFacts
from atom_gui.core.doctor.findings import Check, Finding, Line, Profile, here
from atom_gui.schema.words import text

_OLD_FILE_SYSTEMS = ("fat", "fat32", "vfat", "msdos")

_GUARDED = Line("guarded_folder",
                text("Windows' controlled folder access lets only known programs write into such "
                     "folders; Python is not one of them."),
                "Microsoft, controlled folder access [K]")  # fmt: skip
_CLOUD = Line("one_drive", text("OneDrive copies every file into the cloud and holds it open "
                                "meanwhile; an environment has some 50,000 files."),
              "background knowledge [K]")  # fmt: skip
_DRIVE = Line("drive_kind",
              text("Environments and checkpoints are read and written all the time, in files of "
                   "many GiB."),
              "file systems' limits [K]")  # fmt: skip


def guarded_folder(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge whether controlled folder access guards the environment's folder."""
    if not facts.on_windows or profile == "wsl2":
        return None
    folders = facts.system.guarded_folders
    if folders is None or facts.install_path is None:
        return _GUARDED.unknown()
    if any(_inside(facts.install_path, folder, True) for folder in folders):
        return _GUARDED.broken(
            text("Controlled folder access guards {path}.", path=facts.install_path),
            text("Choose a folder such as C:\\ds, or allow Python in Windows Security, Ransomware "
                 "protection."), "start windowsdefender://RansomwareProtection",
        )  # fmt: skip
    if folders:
        return _GUARDED.ok(text("Controlled folder access is on, but not for {path}.",
                                path=facts.install_path))  # fmt: skip
    return _GUARDED.ok(text("Controlled folder access is off."))


def one_drive(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge whether the environment lies in OneDrive."""
    if not facts.on_windows or profile == "wsl2":
        return None
    folders = facts.system.one_drive_folders
    if folders is None or facts.install_path is None:
        return _CLOUD.unknown()
    if any(_inside(facts.install_path, folder, True) for folder in folders):
        return _CLOUD.warning(
            text("{path} lies in OneDrive.", path=facts.install_path),
            text("Choose a folder outside OneDrive, such as C:\\ds."),
        )
    return _CLOUD.ok(text("{path} is not in OneDrive.", path=facts.install_path))


def drive_kind(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge the drive where the environment lies."""
    if not here(facts, profile):
        return None
    drive = _drive_of(facts)
    if drive is None or drive.kind is None:
        return _DRIVE.unknown()
    values = {"root": drive.root, "file_system": drive.file_system or "?"}
    if (drive.file_system or "").lower() in _OLD_FILE_SYSTEMS:
        return _DRIVE.broken(
            text("{root} is formatted with {file_system}, which takes no file over 4 GiB.",
                 **values),
            text("Choose another drive, or format it with NTFS."),
        )  # fmt: skip
    elsewhere = text("Choose a drive inside this computer.")
    if facts.system.is_wsl and drive.kind == "network":
        return _DRIVE.warning(
            text("{root} is a drive of Windows, which is slow from inside WSL.", **values),
            text("Work in a folder of the Linux, such as ~/ds."),
        )
    if drive.kind == "network":
        return _DRIVE.warning(text("{root} is a network drive.", **values), elsewhere)
    if drive.kind == "removable":
        return _DRIVE.warning(text("{root} can be unplugged.", **values), elsewhere)
    if drive.kind == "memory":
        return _DRIVE.warning(text("{root} lies in memory: it is empty after a restart.", **values),
                              elsewhere)  # fmt: skip
    if drive.medium:
        return _DRIVE.ok(text("{root} is a built-in drive ({medium}, {file_system}).",
                              medium=drive.medium, **values))  # fmt: skip
    return _DRIVE.ok(text("{root} is a built-in drive ({file_system}).", **values))


def _drive_of(facts: MachineFacts) -> DriveFacts | None:
    """Return the drive of the environment: the one with the longest matching root."""
    place = facts.install_path
    found = [drive for drive in facts.drives or ()
             if place and _inside(place, drive.root, facts.on_windows)]  # fmt: skip
    return max(found, key=lambda drive: len(drive.root), default=None)


def _inside(path: str, folder: str, windows: bool) -> bool:
    if windows:
        parts = [ntpath.normcase(ntpath.normpath(one)).rstrip("\\") for one in (path, folder)]
        return (parts[0] + "\\").startswith(parts[1] + "\\")
    parts = [posixpath.normpath(one).rstrip("/") for one in (path, folder)]
    return (parts[0] + "/").startswith(parts[1] + "/")


CHECKS: tuple[Check, ...] = (drive_kind, guarded_folder, one_drive)
