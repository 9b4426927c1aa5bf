"""Double-clicking a preset; the Windows half runs in the tests under Wine."""

import configparser
import os
import subprocess
import sys

import pytest

from atom_gui.core import association, paths


@pytest.mark.skipif(sys.platform == "win32", reason="the desktop entry is Linux'")
def test_the_desktop_entry_is_made_and_removed(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert not association.is_made()
    association.make()
    assert association.is_made()
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(tmp_path / "applications" / "atomtrainer.desktop", encoding="utf-8")
    entry = parser["Desktop Entry"]
    assert entry["MimeType"] == "application/x-atomtrainer-preset;"
    assert entry["Exec"].endswith('main.py" "open" %f')
    package = (tmp_path / "mime" / "packages" / "atomtrainer.xml").read_text(encoding="utf-8")
    assert '<glob pattern="*.atompreset"/>' in package
    association.remove()
    assert not association.is_made()
    association.remove()


@pytest.mark.skipif(sys.platform != "win32", reason="the registry is Windows'")
def test_the_registry_keys_are_made_and_removed():
    import winreg

    association.make()
    try:
        assert association.is_made()
        kind = winreg.QueryValue(winreg.HKEY_CURRENT_USER, r"Software\Classes\.atompreset")
        command = winreg.QueryValue(
            winreg.HKEY_CURRENT_USER, rf"Software\Classes\{kind}\shell\open\command"
        )
        assert command.endswith('main.py open "%1"')
    finally:
        association.remove()
    assert not association.is_made()


def test_the_command_opens_a_file():
    command = association.open_command()
    done = subprocess.run(
        [*command, "--help"], capture_output=True, text=True, check=True,
        env={**os.environ, "ATOM_NO_VENV": "1"},
    )  # fmt: skip
    assert "a preset, or a script to import" in done.stdout
    assert command[1] == str(paths.root_dir() / "main.py")
