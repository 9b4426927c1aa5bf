import ast
import base64
import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ROOT / "build" / "lock"
TRAIN_LOCK = "train-windows.txt" if sys.platform == "win32" else "train-linux.txt"
TIMEOUT_S = 120

sys.path.insert(0, str(ROOT / "build"))
import bootstrap  # noqa: E402


def add_wheel(folder: Path, name: str, version: str) -> None:
    """Write the smallest wheel that pip installs: one module that holds its version."""
    info = f"{name}-{version}.dist-info"
    files = {
        f"{name}.py": f"VERSION = {version!r}\n",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = [f"{info}/RECORD,,"]
    for path, text in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=")
        record.append(f"{path},sha256={digest.decode()},{len(text)}")
    folder.mkdir(exist_ok=True)
    with zipfile.ZipFile(folder / f"{name}-{version}-py3-none-any.whl", "w") as wheel:
        for path, text in {**files, f"{info}/RECORD": "\n".join(record) + "\n"}.items():
            wheel.writestr(path, text)


class Project:
    """A checkout in small: the real main.py and bootstrap.py, with locks of tiny wheels."""

    def __init__(self, root: Path) -> None:
        self.root = root / "checkout"
        self.wheels = root / "wheels"
        self.environment = {
            **{key: value for key, value in os.environ.items() if not key.startswith("PIP_")},
            "ATOM_PIP_ARGS": f"--no-index --find-links '{self.wheels.as_posix()}'",
            "PIP_CONFIG_FILE": os.devnull,
            "PYTHONUTF8": "1",
        }
        self.environment.pop("ATOM_NO_VENV", None)
        (self.root / "build" / "lock").mkdir(parents=True)
        shutil.copy(ROOT / "main.py", self.root)
        shutil.copy(ROOT / "build" / "bootstrap.py", self.root / "build")
        (self.root / "atom_gui").mkdir()
        stub = "import sys\ndef main(arguments):\n    print('ran', arguments)\n    return 7\n"
        (self.root / "atom_gui" / "cli.py").write_text(stub, encoding="utf-8")
        for name in ("tinyapp", "torch", "tinytrain", "deepspeed"):
            add_wheel(self.wheels, name, "1.0")
        self.lock("app.txt", "# the window", "tinyapp==1.0")
        self.lock(TRAIN_LOCK, "deepspeed==1.0", "tinytrain==1.0", "torch==1.0")

    def lock(self, name: str, *lines: str) -> None:
        (self.root / "build" / "lock" / name).write_text("\n".join(lines) + "\n", encoding="utf-8")

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, str(self.root / "main.py"), *arguments]

    def start(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(*arguments),
            env={**self.environment, **environment},
            cwd=self.root.parent,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            timeout=TIMEOUT_S,
            check=False,
        )

    def state(self) -> dict[str, str]:
        path = self.root / ".venv" / "atomtrainer-setup.json"
        state: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
        return state

    def version(self, module: str) -> str:
        code = f"import {module}; print({module}.VERSION)"
        python = str(bootstrap.venv_python(self.root))
        return subprocess.check_output([python, "-I", "-c", code], encoding="utf-8").strip()


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


def test_set_up_resumes_and_follows_the_locks(project: Project) -> None:
    project.lock(TRAIN_LOCK, "deepspeed==1.0", "tinytrain==2.0", "torch==1.0")
    stopped = project.start("hello")
    assert stopped.returncode == 1, stopped.stdout
    assert "The package index cannot be reached" not in stopped.stdout
    assert "lacks a locked package" in stopped.stdout
    assert "Traceback" not in stopped.stdout
    assert set(project.state()) == {"app", "torch"}

    add_wheel(project.wheels, "tinytrain", "2.0")
    resumed = project.start("hello", "--world")
    assert resumed.returncode == 7, resumed.stdout
    assert "Making the Python environment" not in resumed.stdout
    assert "[2/4]" not in resumed.stdout
    assert "[3/4] Training packages ... " in resumed.stdout
    assert "[4/4] DeepSpeed ... " in resumed.stdout
    assert resumed.stdout.endswith("ran ['hello', '--world']\n")

    project.lock(TRAIN_LOCK, "deepspeed==1.0", "tinytrain==1.0", "torch==1.0")
    changed = project.start()
    assert changed.returncode == 7, changed.stdout
    assert [line[:5] for line in changed.stdout.splitlines()] == ["[3/4]", "ran ["]
    assert project.version("tinytrain") == "1.0"

    start_s = time.perf_counter()
    assert bootstrap.ready(bootstrap.RUN_STAGES, project.root)
    assert time.perf_counter() - start_s < 0.05
    assert project.start("again").stdout == "ran ['again']\n"

    # Cut off while tinyapp was being written: its files are there in part, INSTALLER is not.
    installer = next((project.root / ".venv").rglob("tinyapp-1.0.dist-info/INSTALLER"))
    installer.unlink()
    (installer.parents[1] / "tinyapp.py").write_text("broken", encoding="utf-8")
    project.lock("app.txt", "tinyapp == 1.0")
    repaired = project.start()
    assert repaired.returncode == 7, repaired.stdout
    assert project.version("tinyapp") == "1.0"


def test_two_starts_at_once_install_once(project: Project) -> None:
    starts = [
        subprocess.Popen(
            project.command("--setup-only"),
            env=project.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        for _ in range(2)
    ]
    outputs = [start.communicate(timeout=TIMEOUT_S)[0] for start in starts]
    assert [start.returncode for start in starts] == [0, 0], outputs
    assert "".join(outputs).count("[1/4]") == 1
    assert "".join(outputs).count("Waiting for it") == 1


def test_without_a_network_then_a_broken_environment(project: Project) -> None:
    nowhere = {"ATOM_PIP_ARGS": "--retries 0", "PIP_INDEX_URL": "http://127.0.0.1:9/simple"}
    offline = project.start(**nowhere)
    assert offline.returncode == 1
    assert "The package index cannot be reached. Check the network" in offline.stdout
    assert "Traceback" not in offline.stdout

    bootstrap.venv_python(project.root).unlink()
    rebuilt = project.start("--setup-only")
    assert rebuilt.returncode == 0, rebuilt.stdout
    assert "Making the Python environment" in rebuilt.stdout
    assert set(project.state()) == set(bootstrap.RUN_STAGES)


def test_a_folder_that_cannot_be_written(project: Project) -> None:
    (project.root / ".venv.lock").mkdir()  # root may write anywhere, but not open a folder
    stopped = project.start()
    assert stopped.returncode == 1
    assert "The set-up stopped" in stopped.stdout or "cannot be written" in stopped.stdout
    assert "Traceback" not in stopped.stdout


def test_own_environment_starts_without_set_up(project: Project) -> None:
    started = project.start("hello", ATOM_NO_VENV="1")
    assert started.stdout == "ran ['hello']\n"
    assert started.returncode == 7
    assert not (project.root / ".venv").exists()


@pytest.mark.parametrize(
    ("version", "platform", "wanted"),
    [
        ((3, 8), "linux-x86_64", "needs Python 3.11 or newer, and this is Python 3.8."),
        ((3, 10), "win-amd64", "needs 64-bit Python 3.11 or 3.12, and this is Python 3.10"),
        ((3, 13), "win-amd64", "needs 64-bit Python 3.11 or 3.12, and this is Python 3.13"),
        ((3, 12), "win32", "this is Python 3.12 (win32)"),
        ((3, 12), "win-arm64", "this is Python 3.12 (win-arm64)"),
    ],
)
def test_python_that_does_not_fit(version: tuple[int, int], platform: str, wanted: str) -> None:
    assert wanted in (bootstrap.python_problem(version, platform) or "")


@pytest.mark.parametrize(
    ("version", "platform"),
    [((3, 11), "win-amd64"), ((3, 12), "win-amd64"), ((3, 14), "linux-x86_64")],
)
def test_python_that_fits(version: tuple[int, int], platform: str) -> None:
    assert bootstrap.python_problem(version, platform) is None


@pytest.mark.parametrize(
    ("stderr", "wanted"),
    [
        ("OSError: [Errno 28] No space left on device", "no space left on the disk"),
        ("ProxyError('Cannot connect to proxy.', ...)", "The proxy did not let pip through"),
        ("Temporary failure in name resolution", "no known address (DNS)"),
        ("[Errno 11001] getaddrinfo failed", "no known address (DNS)"),
        ("ReadTimeoutError: Read timed out.", "cannot be reached"),
        ("[SSL: CERTIFICATE_VERIFY_FAILED]", "did not prove who it is"),
        ("[WinError 5] Access is denied", "folder cannot be written"),
        ("(from versions: 1.0)\nERROR: No matching distribution found", "lacks a locked package"),
        ("ERROR: first\nERROR: Failed building wheel", "(ERROR: Failed building wheel)"),
    ],
)
def test_pip_errors_become_a_sentence(stderr: str, wanted: str) -> None:
    assert wanted in bootstrap.pip_sentence(stderr, "PyTorch")


def test_missing_venv_module_names_the_package() -> None:
    debian = "The virtual environment was not created because ensurepip is not available."
    assert "apt install python3-venv" in bootstrap.venv_sentence(debian)


@pytest.mark.parametrize("name", ["main.py", "build/bootstrap.py"])
def test_old_python_can_parse(name: str) -> None:
    ast.parse((ROOT / name).read_text(encoding="utf-8"), feature_version=(3, 8))


@pytest.mark.parametrize(
    ("platform", "train"), [("linux", "train-linux.txt"), ("win32", "train-windows.txt")]
)
def test_locks_pin_each_package_once_per_platform(platform: str, train: str) -> None:
    pins: dict[str, str] = {}
    for name in ("app.txt", train, "dev.txt"):
        lines = (LOCKS / name).read_text(encoding="utf-8").splitlines()
        for line in lines:
            if line.startswith("#"):
                continue
            requirement = Requirement(line)
            assert str(requirement.specifier).startswith("=="), line
            assert requirement.url is None, line
            if requirement.marker and not requirement.marker.evaluate({"sys_platform": platform}):
                continue
            package = canonicalize_name(requirement.name)
            pin = str(requirement.specifier)
            assert pins.setdefault(package, pin) == pin, f"{package} is pinned twice"
    assert {"torch", "deepspeed", "pyside6-essentials", "pytest"} <= set(pins)
