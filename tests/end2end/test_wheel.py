"""A wheel of DeepSpeed, really built, installed and proven by the guided job; on Linux."""

import json
import os
import shutil
import signal
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from atom_gui.core.job import records_of
from atom_gui.core.wheel import contents

ROOT = Path(__file__).parents[2]
VERSION = "0.19.8"
pytestmark = pytest.mark.skipif(
    sys.platform == "win32" or shutil.which("g++") is None,
    reason="the compiler of this system is not there",
)


@pytest.fixture
def training_python(tmp_path):
    """An environment of its own that sees the packages of this one, so that DeepSpeed may go in."""
    folder = tmp_path / "training"
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True, timeout=120)
    own = next((folder / "lib").glob("python*/site-packages"))
    (own / "others.pth").write_text(sysconfig.get_paths()["purelib"] + "\n", encoding="utf-8")
    return folder / "bin" / "python"


@pytest.fixture
def wheel(tmp_path, training_python):
    environment = os.environ | {
        "ATOM_CONFIG_DIR": str(tmp_path / "config"),
        "ATOM_CACHE_DIR": str(tmp_path / "cache"),
        "ATOM_NO_VENV": "1",
        "PYTHONUTF8": "1",
    }

    def start(*more, source="pypi"):
        return subprocess.Popen(
            [sys.executable, str(ROOT / "main.py"), "wheel", "build", "--profile", "cpu",
             "--version", VERSION, "--source", str(source), "--python", str(training_python),
             "--ops", "cpu_adam", "--output", str(tmp_path / "out"), "--json", "--yes", *more],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8",
            env=environment, cwd=tmp_path,
        )  # fmt: skip

    return start


def ended(process):
    out, errors = process.communicate(timeout=900)
    return subprocess.CompletedProcess(process.args, process.returncode, out, errors)


def states(done):
    events = [json.loads(line) for line in done.stdout.splitlines()]
    return {one["step"]: one for one in events if one.get("state") not in (None, "running")}


@pytest.mark.timeout(900)
def test_a_wheel_is_built_installed_and_proven(wheel, training_python, tmp_path):
    done = ended(wheel())
    found = states(done)
    assert done.returncode == 0, (done.stdout[-3000:], done.stderr[-3000:])
    assert list(found) == ["preflight", "sources", "patch", "requirements", "build", "inspect",
                           "install", "load", "prove"]  # fmt: skip
    assert "DeepSpeedCPUAdam" in found["prove"]["sentence"]
    inside = contents.contents_of(contents.newest_in(tmp_path / "out", VERSION))
    assert inside.version == VERSION
    assert "cpu_adam" in inside.binaries
    where = subprocess.run(
        [str(training_python), "-I", "-c", "import deepspeed; print(deepspeed.__file__)"],
        capture_output=True, text=True, check=True, timeout=120,
    )  # fmt: skip
    assert str(tmp_path / "training") in where.stdout
    # The same command keeps what is done and only proves it once more.
    done = ended(wheel("--no-install"))
    assert done.returncode == 0
    again = states(done)
    assert [name for name, one in again.items() if one["kept"]] == ["sources", "patch", "build"]
    log = (tmp_path / "out" / "job.log").read_text(encoding="utf-8")
    assert "cpu_adam" in log
    assert "DS_BUILD_CPU_ADAM=1" in log


@pytest.mark.timeout(300)
def test_a_build_that_fails_is_told_by_its_true_cause(wheel, tmp_path):
    sources = tmp_path / "sources"
    for name in ("op_builder", "csrc"):
        (sources / name).mkdir(parents=True)
    (sources / "version.txt").write_text(VERSION + "\n", encoding="utf-8")
    (sources / "setup.py").write_text(
        "import sys\n"
        "print('running bdist_wheel')\n"
        "print('c++ -c csrc/adam/cpu_adam.cpp')\n"
        "print('csrc/adam/cpu_adam.cpp:7:10: fatal error: Python.h: No such file or directory',"
        " file=sys.stderr)\n"
        "sys.exit(\"error: command 'c++' failed with exit code 1\")\n",
        encoding="utf-8",
    )
    done = ended(wheel(source=sources))
    assert done.returncode == 1
    failed = states(done)["build"]
    assert failed["state"] == "failed"
    assert "Python.h" in failed["sentence"]
    assert records_of(tmp_path / "out")["build"].state == "failed"
    assert not (sources / "build").exists(), "the user's folder stays as it is"


@pytest.mark.timeout(300)
def test_ctrl_c_stops_the_build_and_its_children(wheel, tmp_path):
    sources = tmp_path / "sources"
    (sources / "op_builder").mkdir(parents=True)
    (sources / "version.txt").write_text(VERSION + "\n", encoding="utf-8")
    (sources / "setup.py").write_text(
        "import time; print('running bdist_wheel', flush=True); time.sleep(600)", encoding="utf-8"
    )
    process = wheel(source=sources)
    for line in process.stdout:
        if "running bdist_wheel" in line:
            break
    process.send_signal(signal.SIGINT)
    done = ended(process)
    assert done.returncode == 130, done.stderr
    assert records_of(tmp_path / "out")["build"].state == "stopped"


@pytest.mark.timeout(300)
def test_sources_of_another_version_are_refused(wheel, tmp_path):
    sources = tmp_path / "sources"
    (sources / "op_builder").mkdir(parents=True)
    (sources / "setup.py").write_text("", encoding="utf-8")
    (sources / "version.txt").write_text("0.10.4\n", encoding="utf-8")
    done = ended(wheel(source=sources))
    assert done.returncode == 1
    assert "0.10.4" in states(done)["sources"]["sentence"]
