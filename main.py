"""AtomTrainer: starts the window, or with arguments a command (`python main.py --help`).

The first start makes `.venv` beside this file and installs what is missing (build/bootstrap.py);
later starts go straight on. With ATOM_NO_VENV=1 the program runs in the Python that started it.
This file must parse on Python 3.8, so that an old Python gets a sentence and no SyntaxError.
"""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent


def main():
    if sys.version_info < (3, 11):
        found = "{}.{}".format(*sys.version_info[:2])
        return fail("AtomTrainer needs Python 3.11 or newer, and this is Python " + found + ".")
    setup_only = sys.argv[1:] == ["--setup-only"]
    inside = Path(sys.prefix).resolve() == (ROOT / ".venv").resolve()
    if not setup_only and (inside or os.environ.get("ATOM_NO_VENV") == "1"):
        try:
            from atom_gui.cli import main as run

            return run(sys.argv[1:])
        except KeyboardInterrupt:
            return 130

    sys.path.insert(0, str(ROOT / "build"))
    import bootstrap

    try:
        python = bootstrap.ensure(bootstrap.RUN_STAGES)
    except bootstrap.SetupError as error:
        return fail(str(error))
    except KeyboardInterrupt:
        print("\nThe set-up was stopped. The next start goes on from here.", file=sys.stderr)
        return 130
    return 0 if setup_only else hand_over(python)


def hand_over(python):
    """Go on in the environment's Python: as this very process where the system can do that."""
    if os.name == "posix":
        os.execv(str(python), [str(python), str(ROOT / "main.py"), *sys.argv[1:]])
    if sys.stdout is None:  # started without a console, so the window needs none either
        python = python.with_name("pythonw.exe")
    child = subprocess.Popen([str(python), str(ROOT / "main.py"), *sys.argv[1:]])
    while True:
        try:
            return child.wait()
        except KeyboardInterrupt:
            continue  # Ctrl+C reached the child too, and it decides


def fail(sentence):
    if sys.stderr is not None:
        print("\n" + sentence, file=sys.stderr, flush=True)
    elif os.name == "nt":
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, sentence, "AtomTrainer", 0x10)
    if console_closes_with_us():
        input("\nPress Enter to close.")
    return 1


def console_closes_with_us():
    """Say whether a double-click opened this console, which would take the message with it."""
    if os.name != "nt" or sys.stdin is None or not sys.stdin.isatty():
        return False
    import ctypes

    # At most python.exe and the launcher py.exe; a command prompt sets PROMPT.
    processes = (ctypes.c_uint32 * 4)()
    count = ctypes.windll.kernel32.GetConsoleProcessList(processes, 4)
    return count == 1 or (count == 2 and "PROMPT" not in os.environ)


if __name__ == "__main__":
    sys.exit(main())
