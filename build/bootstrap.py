"""Makes `.venv` beside main.py and installs the locked packages into it, stage by stage.

Standard library only. main.py and build/check.py call `ensure`; nothing else is public but
`ready`, `venv_python` and the two stage lists. What a stage installs is written in build/lock.

Environment: ATOM_PIP_ARGS holds extra arguments for every `pip install`, for example
`--no-index --find-links wheels` to set up from a folder of wheels without a network.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import sysconfig
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUN_STAGES = ("app", "torch", "train", "deepspeed")
CHECK_STAGES = (*RUN_STAGES, "dev")

_TITLES = {
    "app": "Window",
    "torch": "PyTorch",
    "train": "Training packages",
    "deepspeed": "DeepSpeed",
    "dev": "Checks",
}
_WINDOWS = sys.platform == "win32"
_STOP_TIMEOUT_S = 10.0
_LOCK_POLL_S = 0.3
_DISK = "There is no space left on the disk. Free about 10 GB, then start again."
_AGAIN = "then start again: the steps that are done are kept."
_INDEX = "the network and pip's index setting (pip config list)"
_PIP_PROBLEMS = (
    (r"No space left|Errno 28\b|WinError 112\b|not enough space", _DISK),
    (
        r"ProxyError|[Cc]annot connect to proxy|407 Proxy",
        f"The proxy did not let pip through. Check HTTPS_PROXY or pip's proxy setting, {_AGAIN}",
    ),
    (
        r"CERTIFICATE_VERIFY_FAILED|SSLError",
        "The package index did not prove who it is. Check this computer's clock and, behind a "
        f"company firewall, pip's cert setting, {_AGAIN}",
    ),
    (
        r"name resolution|getaddrinfo failed|Name or service not known|nodename nor servname",
        f"The package index has no known address (DNS). Check {_INDEX}, {_AGAIN}",
    ),
    (
        r"NewConnectionError|[Tt]imed out|ConnectTimeout|[Uu]nreachable|No route to host|"
        r"Connection (refused|reset|aborted|broken)|Max retries|IncompleteRead|HTTP error 5|"
        r"from versions: none",
        f"The package index cannot be reached. Check {_INDEX}, {_AGAIN}",
    ),
    (
        r"Permission denied|Errno 13\b|WinError (5|32)\b|Access is denied|Read-only",
        "The .venv folder cannot be written. Close every AtomTrainer and see that the folder is "
        f"yours, {_AGAIN}",
    ),
    (
        r"No matching distribution|Could not find a version",
        "The package index lacks a locked package for this Python. A mirror may be behind: point "
        f"pip at another index, {_AGAIN}",
    ),
)


class SetupError(Exception):
    """A set-up problem in one sentence, with what to do about it."""


def venv_python(root: Path = ROOT) -> Path:
    """Return where the environment's Python lies, whether it exists or not."""
    return root / ".venv" / ("Scripts/python.exe" if _WINDOWS else "bin/python")


def ready(stages: tuple[str, ...], root: Path = ROOT) -> bool:
    """Say whether every stage is installed as the lock files now stand."""
    return _venv_intact(root) and not _missing(stages, root)


def ensure(stages: tuple[str, ...], root: Path = ROOT) -> Path:
    """Install the stages that are missing and return the environment's Python.

    Raises:
        SetupError: Something the person at the keyboard can put right.
    """
    if ready(stages, root):
        return venv_python(root)
    problem = python_problem(sys.version_info[:2], sysconfig.get_platform())
    if problem:
        raise SetupError(problem)
    try:
        with _exclusive(root) as lock_fd:
            _make_usable_venv(root)
            missing = _missing(stages, root)
            for number, stage in enumerate(stages, 1):
                if stage in missing:
                    label = f"[{number}/{len(stages)}] {_TITLES[stage]}"
                    _install(stage, label, root, lock_fd)
    except OSError as error:
        raise SetupError(_os_sentence(error, root)) from error
    return venv_python(root)


def python_problem(version: tuple[int, int], platform: str) -> str | None:
    """Say what is wrong with a Python of this version on this platform tag, if anything is."""
    windows = platform.startswith("win")
    wanted = "64-bit Python 3.11 or 3.12" if windows else "Python 3.11 or newer"
    # DeepSpeed's official Windows wheels end at Python 3.12 and exist for x64 only.
    if version >= (3, 11) and not (windows and (version > (3, 12) or platform != "win-amd64")):
        return None
    found = f"{version[0]}.{version[1]}" + (f" ({platform})" if windows else "")
    where = "from python.org" if windows else "with the system's package manager"
    return (
        f"AtomTrainer needs {wanted}, and this is Python {found}. Install it {where}, "
        "then start main.py with it."
    )


def pip_sentence(stderr: str, title: str) -> str:
    """Turn what pip wrote to stderr into one sentence and what to do."""
    for pattern, sentence in _PIP_PROBLEMS:
        if re.search(pattern, stderr):
            return sentence
    errors = [line for line in stderr.splitlines() if re.match(r"(ERROR|error)\b", line)]
    last = f" ({errors[-1].strip()})" if errors else ""
    return f"pip could not install {title}{last}. Read what it wrote, {_AGAIN}"


def venv_sentence(output: str) -> str:
    """Turn what `python -m venv` wrote into one sentence and what to do."""
    if re.search(r"ensurepip|No module named .?venv", output):
        return (
            "This Python cannot make virtual environments. Install that part of it (on Debian and "
            "Ubuntu: apt install python3-venv), then start again."
        )
    return pip_sentence(output, "the Python environment")


def _os_sentence(error: OSError, root: Path) -> str:
    if error.errno == errno.ENOSPC or getattr(error, "winerror", None) == 112:
        return _DISK
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return (
            f"The folder {root} cannot be written. Move AtomTrainer to a folder of yours, for "
            "example below Documents, then start again."
        )
    return f"The set-up stopped: {error}. Put that right, {_AGAIN}"


def _lock_lines(name: str, root: Path) -> list[str]:
    lines = (root / "build" / "lock" / name).read_text(encoding="utf-8").splitlines()
    return [line for line in map(str.strip, lines) if line and not line.startswith("#")]


def _train_lock() -> str:
    return "train-windows.txt" if _WINDOWS else "train-linux.txt"


def _stage_lines(stage: str, root: Path) -> list[str]:
    if stage in ("app", "dev"):
        return _lock_lines(f"{stage}.txt", root)
    alone = {"torch": "torch==", "deepspeed": "deepspeed=="}
    lines = _lock_lines(_train_lock(), root)
    if stage in alone:
        return [line for line in lines if line.startswith(alone[stage])]
    return [line for line in lines if not line.startswith(tuple(alone.values()))]


def _digest(stage: str, root: Path) -> str:
    return hashlib.sha256("\n".join(_stage_lines(stage, root)).encode()).hexdigest()


def _state_path(root: Path) -> Path:
    return root / ".venv" / "atomtrainer-setup.json"


def _read_state(root: Path) -> dict[str, str]:
    try:
        state = json.loads(_state_path(root).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return state if isinstance(state, dict) else {}


def _write_state(state: dict[str, str], root: Path) -> None:
    path = _state_path(root)
    fresh = path.with_suffix(".new")
    fresh.write_text(json.dumps(state, indent=1) + "\n", encoding="utf-8")
    fresh.replace(path)


def _missing(stages: tuple[str, ...], root: Path) -> list[str]:
    state = _read_state(root)
    return [stage for stage in stages if state.get(stage) != _digest(stage, root)]


def _venv_intact(root: Path) -> bool:
    if not venv_python(root).exists():
        return False
    if not _WINDOWS:
        return True
    # On Windows Scripts/python.exe is a launcher, which outlives the Python that it launches.
    try:
        config = (root / ".venv" / "pyvenv.cfg").read_text(encoding="utf-8")
    except OSError:
        return False
    home = re.search(r"^home\s*=\s*(.+?)\s*$", config, re.MULTILINE)
    return home is not None and (Path(home[1]) / "python.exe").exists()


def _make_usable_venv(root: Path) -> None:
    if _venv_intact(root):
        # pip is there, or ensurepip brings it: an environment without pip need not be thrown away.
        for command in (["-c", "import pip"], ["-m", "ensurepip"]):
            run = [str(venv_python(root)), "-I", *command]
            if subprocess.run(run, capture_output=True, check=False).returncode == 0:
                return
    _say("Making the Python environment in .venv ...", end=" ")
    start_s = time.monotonic()
    run = [sys.executable, "-I", "-m", "venv", "--clear", str(root / ".venv")]
    made = subprocess.run(run, capture_output=True, text=True, errors="replace", check=False)
    if made.returncode:
        _say("")
        raise SetupError(venv_sentence(made.stdout + made.stderr))
    _say(_duration(time.monotonic() - start_s))


def _install(stage: str, label: str, root: Path, lock_fd: int) -> None:
    _drop_half_installed(root)
    start_s = time.monotonic()
    shown = _on_terminal()
    _say(f"{label} ...", end="\n" if shown else " ")
    code, stderr = _run_pip(_pip_command(stage, root), lock_fd, show=shown)
    if code:
        _say("")
        if not shown:
            _say("\n".join(line for line in stderr.splitlines() if "WARNING: Loc" not in line))
        raise SetupError(pip_sentence(stderr, _TITLES[stage]))
    _write_state({**_read_state(root), stage: _digest(stage, root)}, root)
    took = _duration(time.monotonic() - start_s)
    _say(f"{label} ... {took}" if shown else took)


def _pip_command(stage: str, root: Path) -> list[str]:
    command = [str(venv_python(root)), "-I", "-m", "pip", "install", "--no-input",
               "--retries", "2"]  # fmt: skip
    command.append("--disable-pip-version-check")
    if not _on_terminal():
        command += ["--quiet", "--progress-bar", "off"]
    if _WINDOWS:
        command += ["--only-binary", ":all:"]
    if stage == "torch":
        # Not --no-deps: the CUDA builds pin their NVIDIA packages themselves, and those differ
        # from build to build. Everything else is held to the lock.
        for name in ("app.txt", _train_lock()):
            command += ["--constraint", str(root / "build" / "lock" / name)]
    else:
        command.append("--no-deps")
    if stage == "deepspeed" and not _WINDOWS:
        # A source package: it builds with the locked setuptools and sees the PyTorch it is for.
        command.append("--no-build-isolation")
    return [*command, *_extra_arguments(), *_stage_lines(stage, root)]


def _extra_arguments() -> list[str]:
    parts = shlex.split(os.environ.get("ATOM_PIP_ARGS", ""), posix=not _WINDOWS)
    # Only the POSIX rules take quotes away, and they would take a Windows path's backslashes too.
    return [part.strip("\"'") for part in parts] if _WINDOWS else parts


def _run_pip(command: list[str], lock_fd: int, *, show: bool) -> tuple[int, str]:
    environment = {**os.environ, "PIP_USER": "0", "PYTHONUNBUFFERED": "1"}
    for name in ("PIP_TARGET", "PIP_PREFIX", "PIP_REQUIRE_HASHES"):
        environment.pop(name, None)
    # pip keeps the lock too: should this process be killed, the next start waits for that pip.
    kept = () if _WINDOWS else (lock_fd,)
    lines: list[str] = []
    with subprocess.Popen(
        command,
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        errors="replace",
        pass_fds=kept,
    ) as pip:
        try:
            for line in pip.stderr or ():
                lines.append(line)
                if show:
                    sys.stderr.write(line)
            return pip.wait(), "".join(lines)
        except BaseException:
            # Ctrl+C reaches pip as well: let it tidy up before this process goes.
            with contextlib.suppress(subprocess.TimeoutExpired, KeyboardInterrupt):
                pip.communicate(timeout=_STOP_TIMEOUT_S)
            pip.terminate()
            raise


def _drop_half_installed(root: Path) -> None:
    """Forget packages whose installation was cut off, which pip would take for complete."""
    venv = root / ".venv"
    for site in (*venv.glob("lib/python*/site-packages"), venv / "Lib" / "site-packages"):
        for info in site.glob("*.dist-info"):
            if not (info / "INSTALLER").exists():
                shutil.rmtree(info)


@contextlib.contextmanager
def _exclusive(root: Path) -> Iterator[int]:
    with (root / ".venv.lock").open("ab") as handle:
        if not _try_lock(handle.fileno()):
            _say("Another start is setting AtomTrainer up in this folder. Waiting for it ...")
            while not _try_lock(handle.fileno()):
                time.sleep(_LOCK_POLL_S)
        yield handle.fileno()


def _try_lock(lock_fd: int) -> bool:
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(lock_fd, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(lock_fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True  # some network file systems know no locks; one start at a time works there
    return True


def _on_terminal() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()


def _say(text: str, end: str = "\n") -> None:
    print(text, end=end, flush=True)


def _duration(seconds_s: float) -> str:
    minutes, seconds = divmod(round(seconds_s), 60)
    return f"{minutes} min {seconds} s" if minutes else f"{seconds} s"
