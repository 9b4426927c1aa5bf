"""``python -m atom_gui.supervisor RUN_FOLDER``; one per run, a second one leaves."""

from __future__ import annotations

import sys
import traceback
from pathlib import Path

from filelock import FileLock, Timeout

from atom_gui.protocol.run_folder import RunFolder
from atom_gui.supervisor.watch import supervise

ALREADY_WATCHED = 4
_PATIENCE_S = 20.0


def main(arguments: list[str]) -> int:
    """Watch one run."""
    if len(arguments) != 1:
        return 2
    folder = RunFolder(Path(arguments[0]))
    try:
        # The one before may still be explaining how the run ended.
        with FileLock(folder.lock, timeout=_PATIENCE_S):
            # It has ended meanwhile: a run that begins or goes on has no exit.json.
            return ALREADY_WATCHED if folder.exit.exists() else supervise(folder)
    except Timeout:
        return ALREADY_WATCHED
    except Exception:  # nobody reads a detached process's stderr
        with folder.console.open("a", encoding="utf-8") as console:
            console.write("The supervisor failed:\n" + traceback.format_exc())
        raise


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
