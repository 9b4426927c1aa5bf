"""The one place where the window starts processes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QProcess, QProcessEnvironment

from atom_gui.core import launch
from atom_gui.core.problems import ProblemsError
from atom_gui.protocol.run_folder import RunFolder
from atom_gui.schema.words import text


def start_supervisor(folder: RunFolder) -> None:
    """Start the supervisor of a run so that it outlives the window.

    Raises:
        ProblemsError: the system refuses.
    """
    argv, environment = launch.supervisor_command(folder)
    start_detached(argv, environment, folder.path)


def start_detached(argv: list[str], environment: dict[str, str], cwd: Path) -> None:
    """Start ``argv`` apart from the window, without a console and without pipes.

    Raises:
        ProblemsError: the system refuses.
    """
    process = QProcess()
    inherited = QProcessEnvironment.systemEnvironment()
    for name, value in environment.items():
        inherited.insert(name, value)
    process.setProcessEnvironment(inherited)
    process.setProgram(argv[0])
    process.setArguments(argv[1:])
    process.setWorkingDirectory(str(cwd))
    null = QProcess.nullDevice()
    process.setStandardInputFile(null)
    process.setStandardOutputFile(null)
    process.setStandardErrorFile(null)
    # PySide6 declares (started, pid) and returns a bare bool for this overload.
    answer = process.startDetached()
    if not (answer[0] if isinstance(answer, tuple) else answer):
        raise ProblemsError.one(
            text("{program} could not be started: {error}.",
                 program=argv[0], error=process.errorString())
        )  # fmt: skip
