"""What the buttons of the doctor do."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import ValidationError

from atom_gui.core import paths
from atom_gui.core.doctor.facts import MachineFacts
from atom_gui.core.doctor.findings import Finding, pip_command
from atom_gui.core.doctor.redaction import redacted
from atom_gui.core.job import Bench, Job, Step
from atom_gui.core.problems import ProblemsError
from atom_gui.protocol.files import read_json, write_json_atomic
from atom_gui.schema.words import Text, text
from atom_gui.ui import build_actions
from atom_gui.ui.ways_card import deed_of

if TYPE_CHECKING:
    from atom_gui.core.doctor.ways import Way
    from atom_gui.ui.pages.environment import EnvironmentPage

_WSL_GUIDE = "https://learn.microsoft.com/windows/wsl/install"


def do(page: EnvironmentPage, finding: Finding) -> None:
    """Do what the button of a finding promises."""
    if finding.action == "open_url":
        page.open_address(finding.url)
    elif finding.action in ("install_packages", "set_cuda_home") and finding.command:
        page.run_command(finding.command)
    else:
        do_named(page, finding.action)


def do_named(page: EnvironmentPage, action: str) -> None:
    """Do what needs no more than its name."""
    if action == "create_environment":
        page.show_view(1)
        page.environments.make_new()
    elif action == "choose_interpreter":
        page.interpreter.choice.setFocus()
        page.interpreter.choice.showPopup()
    elif action == "build_wheel":
        page.show_view(2)
    elif action == "use_wheel":
        page.show_view(0)
        page.desk.judge_for("wheel")
    elif action == "check_again":
        page.desk.look()
    elif action in build_actions.PAGES:
        page.open_address(build_actions.PAGES[action])


def go(page: EnvironmentPage, way: Way) -> None:
    """Begin a way to a working set."""
    page.desk.judge_for(way.profile)
    deed = deed_of(way)
    if deed == "nothing":
        page.run_proof()
    elif deed == "build":
        page.show_view(2)
    elif deed == "wsl2":
        page.open_address(_WSL_GUIDE)
    elif deed == "pins" and page.desk.facts is not None:
        wanted = " ".join(f'"{one}"' for one in way.requirements)
        page.run_command(pip_command(page.desk.facts, f"install {wanted}"))
    else:
        page.show_view(1)
        page.environments.show_facts(page.desk.facts, way.profile)
        page.environments.make_new()


def command_job(command: str) -> Job:
    """Return the job that runs a command of a finding."""
    argv = arguments_of(command)

    def deed(bench: Bench) -> Text:
        bench.must_run(argv)
        return text("It is done.")

    folder = paths.cache_dir() / "doctor" / "command"
    step = Step("command", text("Run it"), deed, always=True)
    return Job(folder, "command", {"command": command}, [step])


def arguments_of(command: str, *, windows: bool | None = None) -> list[str]:
    """Return a command as a list; on Windows a backslash is part of a path."""
    windows = sys.platform == "win32" if windows is None else windows
    if not windows:
        return shlex.split(command)
    return [part.strip('"') for part in shlex.split(command, posix=False)]


def save_facts(facts: MachineFacts, path: Path) -> None:
    """Write facts, redacted, so that they can be shown to anybody.

    Raises:
        ProblemsError: the file cannot be written.
    """
    try:
        write_json_atomic(path, redacted(facts).model_dump(mode="json", exclude_none=True))
    except OSError as error:
        raise ProblemsError.one(
            text("{file}: {error}", file=str(path), error=error.strerror or str(error))
        ) from error


def load_facts(path: Path) -> MachineFacts:
    """Read facts: a file of ``save_facts``, or the output of ``doctor --json``.

    Raises:
        ProblemsError: there are no facts in it.
    """
    value = read_json(path)
    if isinstance(value, dict) and isinstance(value.get("facts"), dict):
        value = value["facts"]
    try:
        return MachineFacts.model_validate(value)
    except ValidationError as error:
        raise ProblemsError.one(
            text("{file} holds no facts of a computer.", file=str(path))
        ) from error
