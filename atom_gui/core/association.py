r"""Preset files open with this program by double-click, for this user only.

Windows: keys below HKEY_CURRENT_USER\Software\Classes. Linux: a desktop entry and a MIME type
below the user's data folder, as the freedesktop.org specifications say.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from atom_gui.core import paths
from atom_gui.core.presets import SUFFIX
from atom_gui.core.problems import ProblemsError
from atom_gui.protocol.files import write_text_atomic
from atom_gui.schema.words import text

_TYPE = "AtomTrainer.Preset"
_MIME = "application/x-atomtrainer-preset"
_CLASSES = r"Software\Classes"
_TIME_LIMIT_S = 20.0


def open_command() -> list[str]:
    """Return the command that opens a file, without the file."""
    python = Path(sys.executable)
    windowless = python.with_name("pythonw.exe")  # no console behind the window
    if sys.platform == "win32" and windowless.is_file():
        python = windowless
    return [str(python), str(paths.root_dir() / "main.py"), "open"]


def is_made() -> bool:
    """Tell whether preset files open with this program."""
    if sys.platform == "win32":
        return _registered_command() == _windows_command()
    entry = _desktop_entry()
    return entry.is_file() and entry.read_text(encoding="utf-8") == _desktop_words()


def make() -> None:
    """Let preset files open with this program.

    Raises:
        ProblemsError: the system does not let us.
    """
    try:
        if sys.platform == "win32":
            _register()
        else:
            write_text_atomic(_desktop_entry(), _desktop_words())
            write_text_atomic(_mime_package(), _MIME_WORDS)
            _refresh_desktop()
    except OSError as error:
        raise _refused(error) from error


def remove() -> None:
    """Take the association back.

    Raises:
        ProblemsError: the system does not let us.
    """
    try:
        if sys.platform == "win32":
            _unregister()
        else:
            _desktop_entry().unlink(missing_ok=True)
            _mime_package().unlink(missing_ok=True)
            _refresh_desktop()
    except OSError as error:
        raise _refused(error) from error


def _refused(error: OSError) -> ProblemsError:
    return ProblemsError.one(
        text("Preset files cannot be associated with AtomTrainer: {error}.",
             error=error.strerror or str(error))
    )  # fmt: skip


# Windows


def _windows_command() -> str:
    return subprocess.list2cmdline(open_command()) + ' "%1"'


def _keys() -> dict[str, str]:
    kind = rf"{_CLASSES}\{_TYPE}"
    return {
        rf"{_CLASSES}\{SUFFIX}": _TYPE,
        kind: "AtomTrainer preset",
        rf"{kind}\shell\open\command": _windows_command(),
    }


def _registered_command() -> str | None:
    import winreg

    found = {}
    for key in (rf"{_CLASSES}\{SUFFIX}", rf"{_CLASSES}\{_TYPE}\shell\open\command"):
        try:
            found[key] = winreg.QueryValue(winreg.HKEY_CURRENT_USER, key)  # type: ignore[attr-defined,unused-ignore]
        except OSError:
            return None
    kind, command = found.values()
    return command if kind == _TYPE else None


def _register() -> None:
    import winreg

    for key, value in _keys().items():
        winreg.SetValue(  # type: ignore[attr-defined,unused-ignore]
            winreg.HKEY_CURRENT_USER, key, winreg.REG_SZ, value  # type: ignore[attr-defined,unused-ignore]
        )  # fmt: skip
    _tell_explorer()


def _unregister() -> None:
    import winreg

    kind = rf"{_CLASSES}\{_TYPE}"
    inner = [rf"{kind}\shell\open\command", rf"{kind}\shell\open", rf"{kind}\shell", kind]
    for key in (*inner, rf"{_CLASSES}\{SUFFIX}"):
        try:
            winreg.DeleteKey(winreg.HKEY_CURRENT_USER, key)  # type: ignore[attr-defined,unused-ignore]
        except FileNotFoundError:  # gone already
            continue
    _tell_explorer()


def _tell_explorer() -> None:
    import ctypes

    changed, ids = 0x08000000, 0  # SHCNE_ASSOCCHANGED, SHCNF_IDLIST
    ctypes.windll.shell32.SHChangeNotify(changed, ids, None, None)  # type: ignore[attr-defined,unused-ignore]


# Linux


def _data_dir() -> Path:
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def _desktop_entry() -> Path:
    return _data_dir() / "applications" / "atomtrainer.desktop"


def _mime_package() -> Path:
    return _data_dir() / "mime" / "packages" / "atomtrainer.xml"


_MIME_WORDS = f"""<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{_MIME}">
    <comment>AtomTrainer preset</comment>
    <glob pattern="*{SUFFIX}"/>
  </mime-type>
</mime-info>
"""


def _desktop_words() -> str:
    def quoted(word: str) -> str:
        for character in ("\\", '"', "`", "$"):
            word = word.replace(character, "\\" + character)
        return f'"{word}"'.replace("%", "%%")

    command = " ".join(quoted(word) for word in open_command())
    return (
        "[Desktop Entry]\nType=Application\nName=AtomTrainer\nTerminal=false\n"
        f"Exec={command} %f\nMimeType={_MIME};\nCategories=Science;\n"
    )


def _refresh_desktop() -> None:
    """Let the desktop read its folders again, where it has the tools; else it does so later."""
    data = _data_dir()
    for tool, folder in (("update-mime-database", "mime"),
                         ("update-desktop-database", "applications")):  # fmt: skip
        program = shutil.which(tool)
        if program is not None:
            subprocess.run(
                [program, str(data / folder)], check=False, timeout=_TIME_LIMIT_S,
                stdin=subprocess.DEVNULL, capture_output=True,
            )  # fmt: skip
