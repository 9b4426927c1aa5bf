"""Runs every check of the project: format, lint, types, imports, tests.

    python build/check.py                     everything; the Windows tests only where CI is set
    python build/check.py --only windows      the Windows tests, under Wine (Linux, root)
    python build/check.py --fix               first put right what ruff can put right
    python build/check.py --only lint types   some of them
    python build/check.py --only tests -- -k bootstrap -x   arguments after -- go to pytest

Uses `.venv` beside main.py, which it makes if need be; with ATOM_NO_VENV=1 the running Python.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

import bootstrap

CHECKS = ("format", "lint", "types", "imports", "windows", "tests")
NOT_HERE = 3  # wine_lab.py: this machine cannot have the lab, and the reason was printed
# What Qt loads on a bare Debian or Ubuntu, Chinese glyphs and a screen for the window tests, and
# the compiler that DeepSpeed's CPU optimizer is built with.
SYSTEM_PACKAGES = (
    *("libegl1", "libgl1", "libxkbcommon0", "libxkbcommon-x11-0", "libxcb-cursor0"),
    *("libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxcb-image0"),
    *("libxcb-render-util0", "libxcb-randr0", "libxcb-xinerama0", "libdbus-1-3"),
    *("libfontconfig1", "fonts-noto-cjk", "xvfb", "g++"),
)

_ONE_THREAD = {"OMP_NUM_THREADS": "1"}  # for torch, since two of them run side by side
Result = tuple[str, bool, float]  # the check, whether it passed, seconds


def main(arguments: list[str]) -> int:
    """Run the chosen checks and return 0 if all passed."""
    own, pytest_arguments = _split(arguments)
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--fix", action="store_true", help="let ruff format and fix")
    # The lab takes 4.5 GB and minutes: a contributor asks for it, CI has it where it can.
    default = [check for check in CHECKS if check != "windows" or os.environ.get("CI")]
    parser.add_argument("--only", nargs="+", choices=CHECKS, default=default, metavar="NAME")
    options = parser.parse_args(own)
    chosen = [check for check in CHECKS if check in options.only]
    if "tests" in chosen:
        _add_system_packages()
    try:
        python = _python(chosen)
    except bootstrap.SetupError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    results: list[Result] = []
    beside: _Beside | None = None
    for check in chosen:
        argv = [str(python), *_command(check, fix=options.fix, pytest_arguments=pytest_arguments)]
        if check == "windows" and "tests" in chosen and not pytest_arguments:
            # One core for Wine and then the window, the other for everything else.
            tests = [str(python), "-m", "pytest", "--ignore=tests/ui"]
            beside = _Beside("tests", tests, _ONE_THREAD)
        if check == "tests" and beside:
            window = [str(python), "-m", "pytest", "tests/ui"]
            results.append(_run("window", window, _ONE_THREAD))
        if check == "tests":
            _print_table(results)  # before the tests, so that pytest's last line ends the output
        results.append(beside.ended() if beside and check == "tests" else _run(check, argv, {}))
        if check == "windows":
            # Nothing may stay mounted: the checkout could be deleted through it.
            down = [str(python), "build/wine_lab.py", "down"]
            subprocess.run(down, cwd=bootstrap.ROOT, check=False)
    if "tests" not in chosen:
        _print_table(results)
    failed = [check for check, passed, _ in results if not passed]
    if failed:
        print(f"Failed: {', '.join(failed)}", flush=True)
    return 1 if failed else 0


def _split(arguments: list[str]) -> tuple[list[str], list[str]]:
    if "--" not in arguments:
        return arguments, []
    cut = arguments.index("--")
    return arguments[:cut], arguments[cut + 1 :]


def _python(chosen: list[str]) -> Path:
    if os.environ.get("ATOM_NO_VENV") == "1":
        return Path(sys.executable)
    quick = set(chosen) <= {"format", "lint"}
    return bootstrap.ensure(("dev",) if quick else bootstrap.CHECK_STAGES)


def _command(check: str, *, fix: bool, pytest_arguments: list[str]) -> list[str]:
    if check == "format":
        return ["-m", "ruff", "format", *([] if fix else ["--check"]), "."]
    if check == "lint":
        return ["-m", "ruff", "check", *(["--fix"] if fix else []), "."]
    if check == "types":
        return ["-m", "mypy"]
    if check == "imports":
        # Not the lint-imports script: its first line breaks when the folder is moved.
        code = "import importlinter.cli; importlinter.cli.lint_imports_command()"
        return ["-c", code]
    if check == "windows":
        return ["build/wine_lab.py", "test", "-q"]
    return ["-m", "pytest", *pytest_arguments]


def _run(check: str, argv: list[str], extra: dict[str, str]) -> Result:
    start_s = time.monotonic()
    _print_title(check, argv)
    done = subprocess.run(argv, cwd=bootstrap.ROOT, env=_environment(extra), check=False)
    return check, _has_passed(check, done.returncode), time.monotonic() - start_s


class _Beside:
    """A check that runs beside the others; what it prints is shown when it has ended."""

    def __init__(self, check: str, argv: list[str], extra: dict[str, str]) -> None:
        self._check, self._argv = check, argv
        self._printed, self._result = b"", (check, False, 0.0)
        self._thread = threading.Thread(target=self._run, args=(extra,))
        self._thread.start()

    def _run(self, extra: dict[str, str]) -> None:
        start_s = time.monotonic()
        done = subprocess.run(
            self._argv, cwd=bootstrap.ROOT, env=_environment(extra), check=False,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
        self._printed = done.stdout
        passed = _has_passed(self._check, done.returncode)
        self._result = (self._check, passed, time.monotonic() - start_s)

    def ended(self) -> Result:
        """Wait for its end, and print what it printed."""
        self._thread.join()
        _print_title(self._check, self._argv)
        print(self._printed.decode(errors="replace"), flush=True)
        return self._result


def _environment(extra: dict[str, str]) -> dict[str, str]:
    return {"QT_QPA_PLATFORM": "offscreen", **os.environ, **extra}


def _print_title(check: str, argv: list[str]) -> None:
    shown = "lint-imports" if check == "imports" else " ".join(argv[3:])
    print(f"\n== {check}: {shown}", flush=True)


def _has_passed(check: str, code: int) -> bool:
    return code == 0 or (check == "windows" and code == NOT_HERE)


def _print_table(results: list[Result]) -> None:
    if results:
        print()
    for check, passed, took_s in results:
        print(f"{check:<8} {'ok' if passed else 'FAILED':<6} {took_s:6.1f} s", flush=True)


def _add_system_packages() -> None:
    """Install what Qt needs on Debian and Ubuntu, or say what to install."""
    if not (shutil.which("dpkg-query") and shutil.which("apt-get")):
        return
    query = ["dpkg-query", "-W", "-f", "${db:Status-Status} ${Package}\n", *SYSTEM_PACKAGES]
    output = subprocess.run(query, capture_output=True, text=True, check=False).stdout
    present = {line.split()[1] for line in output.splitlines() if line.startswith("installed ")}
    missing = [package for package in SYSTEM_PACKAGES if package not in present]
    if not missing:
        return
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        print(f"The window tests need: sudo apt-get install {' '.join(missing)}", flush=True)
        return
    print(f"Installing system packages: {' '.join(missing)}", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "-qq", "-y", "--no-install-recommends", *missing]
    for command in (["apt-get", "update", "-qq"], install):
        done = subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=False)
        if done.returncode:
            print(f"{' '.join(command[:2])} failed; the window tests may fail too.", flush=True)
            return


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
