"""Takes an environment away: only what this program made, and nothing that lies beside it."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil
from filelock import FileLock, Timeout

from atom_gui.core import preferences
from atom_gui.core.environments import known, place
from atom_gui.core.problems import ProblemsError
from atom_gui.core.quantities import memory
from atom_gui.schema.words import Text, text

_SHOWN = 5


@dataclass(frozen=True)
class Removal:
    """What taking an environment away would mean.

    Attributes:
        path: its folder.
        deletes: its files go; else it is only taken out of the list.
        size_bytes: what that frees.
        obstacle: why it cannot be done; None where it can.
    """

    path: Path
    deletes: bool
    size_bytes: int
    obstacle: Text | None

    @property
    def question(self) -> Text:
        """What a person is asked before."""
        if self.deletes:
            return text(
                "Delete {path} ({size})?", path=str(self.path), size=memory(self.size_bytes)
            )
        return text("Take {path} out of the list? Its files stay: this program did not make it.",
                    path=str(self.path))  # fmt: skip


def planned_removal(path: Path) -> Removal:
    """Tell what taking an environment away would do, and why it may not be done."""
    if place.marker_of(path) is None:
        return Removal(path, False, 0, None)
    return Removal(path, True, _size(path), _obstacle(path))


def remove(path: Path, *, confirmed: bool) -> Removal:
    """Take an environment away; what is in the way can be cleared, and this be done again.

    Args:
        path: its folder.
        confirmed: a person said yes.

    Raises:
        ProblemsError: nobody said yes, it is in use, or foreign or locked files are there.
        OSError: the list cannot be written.
    """
    found = planned_removal(path)
    if found.obstacle is not None:
        raise ProblemsError.one(found.obstacle)
    if not confirmed:
        raise ProblemsError.one(found.question)
    chosen = found.deletes and known.is_chosen(path)
    if found.deletes:
        _delete(path)
    known.forget(path)
    if chosen:
        settings = preferences.load()
        settings.training_python = ""
        preferences.save(settings)
    return found


def _obstacle(path: Path) -> Text | None:
    foreign = place.foreign_entries(path)
    if foreign:
        return text("{path} holds files that are not of the environment: {names}. Move them away "
                    "first.", path=str(path), names=", ".join(foreign[:_SHOWN]))  # fmt: skip
    users = processes_in(path)
    if users:
        return text("{path} is in use by {programs}; end them first.",
                    path=str(path), programs=", ".join(users[:_SHOWN]))  # fmt: skip
    lock = place.job_lock(path)
    if lock.is_file():
        try:
            with FileLock(lock, timeout=0):
                pass
        except Timeout:
            return text("{path} is being made just now; stop that first.", path=str(path))
    return None


def processes_in(path: Path) -> list[str]:
    """Return the programs that run from an environment, such as a training: name and number."""
    places = {os.path.abspath(path), os.path.realpath(path)}
    begins = tuple(os.path.normcase(place) + os.sep for place in places)
    found = []
    for process in psutil.process_iter(["name", "exe", "cmdline", "pid"]):
        told = process.info
        programs = [told["exe"] or "", *(told["cmdline"] or [""])[:1]]
        if any(os.path.normcase(program).startswith(begins) for program in programs):
            found.append(f"{told['name']} ({told['pid']})")
    return found


def _files(folder: Path) -> Iterator[os.DirEntry[str]]:
    """Yield everything under a folder, contents first; links are not followed."""
    with os.scandir(folder) as entries:
        for entry in list(entries):
            if _is_real_folder(entry):
                yield from _files(Path(entry.path))
            yield entry


def _is_real_folder(entry: os.DirEntry[str]) -> bool:
    if not entry.is_dir(follow_symlinks=False):
        return False
    # A junction of Windows looks like a folder, and leads elsewhere.
    attributes = getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0)
    return not attributes & getattr(stat, "FILE_ATTRIBUTE_REPARSE_POINT", 0x400)


def _size(path: Path) -> int:
    return sum(entry.stat(follow_symlinks=False).st_size for entry in _files(path))


def _delete(path: Path) -> None:
    """Delete the environment's own entries, the marker last: what is left then is still ours."""
    own = [name for name in os.listdir(path) if name.lower() in place.OWN_ENTRIES]
    own.sort(key=lambda name: name == place.MARKER)
    try:
        for name in own:
            delete_entry(path / name)
        path.rmdir()
    except OSError as error:
        raise ProblemsError.one(
            text("{file} could not be deleted: {error}. Close the program that uses it, then "
                 "remove the environment again; the rest goes then.",
                 file=str(error.filename or path), error=error.strerror or str(error))
        ) from error  # fmt: skip


def delete_entry(entry: Path) -> None:
    """Delete a file or folder, also what is marked read-only; links are not followed.

    Raises:
        OSError: something in it is locked or may not be deleted; what is gone stays gone.
    """
    status = entry.lstat()
    reparse = getattr(status, "st_file_attributes", 0) & 0x400
    if stat.S_ISDIR(status.st_mode) and not reparse:
        for inner in _files(entry):
            _drop(Path(inner.path), folder=inner.is_dir(follow_symlinks=False))
        _drop(entry, folder=True)
    else:
        _drop(entry, folder=stat.S_ISDIR(status.st_mode))


def _drop(path: Path, *, folder: bool) -> None:
    try:
        path.rmdir() if folder else path.unlink()
    except FileNotFoundError:
        return
    except PermissionError:
        path.chmod(stat.S_IWRITE | stat.S_IREAD)  # Windows keeps files that are marked read-only
        path.rmdir() if folder else path.unlink()
