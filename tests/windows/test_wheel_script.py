"""The build's batch file on Windows, and what vcvarsall leaves, through the real cmd."""

import ctypes
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from atom_gui.core.doctor.facts import MachineFacts, VisualStudio
from atom_gui.core.wheel import vcvars
from atom_gui.core.wheel.environment import Variable, build_environment
from atom_gui.core.wheel.request import default_request
from atom_gui.core.wheel.script import script
from atom_gui.core.wheel.vcvars import Toolset
from atom_gui.schema.words import text

# Wine's cmd reads files in the OEM code page, whatever chcp says.
ON_WINE = sys.platform == "win32" and hasattr(ctypes.WinDLL("ntdll"), "wine_get_version")
VALUES = [
    "100%", "%PATH%", "%%x", "a & echo pwned", "^caret^", "a!b!", "(x) y)", "a b", "a|b>c<d",
    'say "a & b"', "a;b,c=d", "C:\\x\\", "~!@#$*{}[]'`", "%~dp0", "8.6;8.9",
]  # fmt: skip
STAND_IN = """\
import json, os, pathlib, sys
folder = pathlib.Path(os.environ["STAND_IN"])
told = {"argv": sys.argv[1:], "cwd": os.getcwd(), "environment": dict(os.environ)}
count = len(list(folder.glob("*.json")))
(folder / f"{count}.json").write_text(json.dumps(told), encoding="utf-8")
if "build" in sys.argv:
    pathlib.Path(os.environ["STAND_IN_OUT"], "deepspeed-0.17.6-x.whl").write_text("")
if os.environ.get("STAND_IN_FAIL") in sys.argv:
    sys.exit(3)
"""


def facts(python):
    return MachineFacts.model_validate(
        {
            "system": {"kind": "Windows"}, "cards": [{"name": "RTX 3090", "capability": [8, 6]}],
            "training_python": {"path": python},
            "toolkits": [{"version": "11.8", "path": "C:\\CU DA"}],
            "ram_bytes": 32 * 2**30, "windows_sdks": [], "visual_studios": [],
        }
    )  # fmt: skip


@pytest.fixture
def build(tmp_path, monkeypatch):
    """A build whose interpreter is a stand-in: the real one, started with a file instead."""
    folder = tmp_path / "50% (x) & y"
    sources, output, told = folder / "src", folder / "out", tmp_path / "told"
    for one in (sources, told):
        one.mkdir(parents=True)
    (sources / "setup.py").write_text("", encoding="utf-8")
    stand_in = tmp_path / "stand_in.py"
    stand_in.write_text(STAND_IN, encoding="utf-8")
    monkeypatch.setenv("STAND_IN", str(told))
    monkeypatch.setenv("STAND_IN_OUT", str(output))
    monkeypatch.setenv("PYTHONHOME_KEPT", "1")
    request = default_request(facts(sys.executable), "cuda118", output=str(output), cpus=2)
    made = build_environment(request, facts(sys.executable), None, {}, sources=str(sources))
    more = tuple(
        Variable(name=f"ODD_{number}", value=value, why=text("100% & odd"))
        for number, value in enumerate(VALUES)
    )
    commands = tuple(
        one.model_copy(update={"argv": (sys.executable, str(stand_in), *one.argv[1:])})
        for one in made.commands
    )
    made = made.model_copy(update={"variables": (*made.variables, *more), "commands": commands})
    path = tmp_path / "build.bat"
    path.write_text(script(request, made), encoding="utf-8", newline="")
    return path, made, told


def run_batch(path, **more):
    return subprocess.run(
        [os.environ.get("COMSPEC", "cmd.exe"), "/d", "/c", path.name], cwd=path.parent,
        check=False, timeout=180, capture_output=True, env=os.environ | more,
    )  # fmt: skip


def answers(folder):
    return [json.loads((folder / f"{number}.json").read_text(encoding="utf-8"))
            for number in range(len(list(folder.glob("*.json"))))]  # fmt: skip


def test_variables_words_and_folders_arrive_unharmed(build):
    path, made, folder = build
    done = run_batch(path, DS_ENABLE_NINJA="0", PYTHONPATH="")
    assert done.returncode == 0, done
    assert b"pwned" not in done.stdout
    told = answers(folder)
    assert len(told) == len(made.commands) == 4
    for one, command in zip(told, made.commands, strict=True):
        words = list(command.argv[2:])
        if "deepspeed-*.whl" in words:
            wheel = Path(made.output) / "deepspeed-0.17.6-x.whl"
            words[words.index("deepspeed-*.whl")] = str(wheel)
        assert one["argv"] == words
        cwd = made.sources if command.in_sources else made.output
        assert os.path.normcase(one["cwd"]) == os.path.normcase(cwd)
        for number, value in enumerate(VALUES):
            assert one["environment"][f"ODD_{number}"] == value
        assert one["environment"]["TORCH_CUDA_ARCH_LIST"] == "8.6"
        assert "DS_ENABLE_NINJA" not in one["environment"]
        first = {key.upper(): value for key, value in one["environment"].items()}["PATH"]
        assert first.startswith("C:\\CU DA\\bin;")


def test_it_stops_at_the_first_command_that_fails(build):
    path, _, folder = build
    done = run_batch(path, STAND_IN_FAIL="--wheel")
    assert done.returncode == 1
    assert b"It failed" in done.stdout
    assert len(answers(folder)) == 2


BATCH = """\
@echo off
echo [vcvarsall.bat] Environment initialized for: '%1'
if "%3"=="14.20" goto missing
set "INCLUDE=C:\\include;%~dp0"
set "LIB=C:\\lib"
set "VCToolsVersion=14.39.33519"
set "VSCMD_ARG_TGT_ARCH=%1"
set "ASKED=%*"
exit /b 0
:missing
echo [ERROR:vcvars.bat] Toolset directory for version '14.20' was not found.
exit /b 1
"""


def toolset(folder, version="14.39.33519"):
    file = folder / "vcvarsall.bat"
    file.write_text(BATCH, encoding="ascii", newline="\r\n")
    return Toolset(version, VisualStudio(), str(file), "", text("x"))


@pytest.mark.parametrize("name", ["Program Files (x86) & more", "plain"])
def test_what_vcvarsall_leaves_is_caught(tmp_path, name):
    folder = tmp_path / name
    folder.mkdir()
    chosen = toolset(folder)
    found = vcvars.capture(chosen, dict(os.environ) | {"KEPT": "a=b=", "OTHER": "中文"},
                           os.environ.get("COMSPEC", "cmd.exe"))  # fmt: skip
    assert found.problem(chosen) is None
    assert found.value("KEPT") == "a=b="
    assert found.value("OTHER") == "中文"
    assert found.value("ASKED").strip() == "x64 -vcvars_ver=14.39.33519"
    assert os.path.normcase(str(folder)) in os.path.normcase(found.value("INCLUDE"))


def test_a_failing_vcvarsall_says_why(tmp_path):
    chosen = toolset(tmp_path, "14.20")
    found = vcvars.capture(chosen, dict(os.environ), os.environ.get("COMSPEC", "cmd.exe"))
    assert found.variables == {}
    assert "Toolset directory" in str(found.problem(chosen))
    gone = Toolset("14.39", VisualStudio(), str(tmp_path / "no such" / "x.bat"), "", text("x"))
    found = vcvars.capture(gone, dict(os.environ), os.environ.get("COMSPEC", "cmd.exe"))
    assert found.problem(gone) is not None
