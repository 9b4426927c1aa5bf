import os
import subprocess
import sys
import threading
from pathlib import Path

import psutil
import pytest

from atom_gui.core import argument_probe, interpreters, zero_ask
from atom_gui.core.interpreters import ChildEndedError, Interpreter, end_children, run_child
from atom_gui.core.problems import ProblemsError

# A child with a child of its own, which holds the pipe too; as a launcher on Windows has.
SLEEPS = """
import subprocess, sys
inner = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
open(sys.argv[-1], "w").write(str(inner.pid))
inner.wait()
"""


class Asked:
    """Asks in a thread, and keeps what comes of it."""

    def __init__(self, ask) -> None:
        self.outcome = None
        self._ask = ask
        self.thread = threading.Thread(target=self._run)
        self.thread.start()

    def _run(self) -> None:
        try:
            self.outcome = self._ask()
        except Exception as error:  # noqa: BLE001
            self.outcome = error

    def end(self) -> None:
        """End all children, and wait for the one who asked far below the time limit."""
        end_children()
        self.thread.join(60)
        assert not self.thread.is_alive()


def run(code, *arguments, time_limit_s=500.0, stdin=None):
    return run_child([sys.executable, "-c", code, *arguments], environment=dict(os.environ),
                     time_limit_s=time_limit_s, stdin=stdin)  # fmt: skip


def number_in(path: Path) -> int:
    """Wait until a process number stands in a file."""
    waits = threading.Event()
    for _ in range(1200):
        if path.exists() and path.read_text():
            return int(path.read_text())
        waits.wait(0.05)
    raise AssertionError("the child did not start")


def is_gone(number: int) -> bool:
    try:
        process = psutil.Process(number)
        process.wait(30)
    except psutil.NoSuchProcess:
        return True
    except psutil.TimeoutExpired:
        return process.status() == psutil.STATUS_ZOMBIE  # of a container without an init
    return True


@pytest.fixture
def sleeper(tmp_path) -> tuple[Path, Path]:
    """An interpreter that never answers, and where the number of its child stands."""
    if os.name != "posix":
        pytest.skip("needs a script that can be started")
    number, script = tmp_path / "number", tmp_path / "python"
    (tmp_path / "code.py").write_text(SLEEPS)
    script.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{tmp_path}/code.py" "{number}"\n')
    script.chmod(0o755)
    return script, number


def test_a_child_reads_and_answers():
    done = run("import sys; print(sys.stdin.read().upper()); print('x', file=sys.stderr)",
               stdin=b"abc")  # fmt: skip
    assert (done.stdout.split(), done.stderr.split()) == ([b"ABC"], [b"x"])
    assert run("import sys; print(len(sys.stdin.read()))").stdout.strip() == b"0"


def test_a_child_that_fails_or_is_not_there():
    with pytest.raises(subprocess.CalledProcessError) as failed:
        run("import sys; print('why', file=sys.stderr); sys.exit(3)")
    assert failed.value.returncode == 3
    assert b"why" in failed.value.stderr
    with pytest.raises(FileNotFoundError):
        run_child(["no/such/python"], environment={}, time_limit_s=1)


def test_a_child_that_takes_too_long_is_ended_with_its_own(tmp_path):
    number = tmp_path / "number"
    with pytest.raises(subprocess.TimeoutExpired):
        run(SLEEPS, str(number), time_limit_s=5)
    assert is_gone(number_in(number))


def test_children_are_ended_with_their_own(tmp_path):
    numbers = [tmp_path / "1", tmp_path / "2"]
    asked = [Asked(lambda path=path: run(SLEEPS, str(path))) for path in numbers]
    inner = [number_in(path) for path in numbers]
    for one in asked:
        one.end()
        assert isinstance(one.outcome, ChildEndedError)
    assert all(map(is_gone, inner))
    left = psutil.Process().children(recursive=True)
    assert not [one for one in left if "python" in one.name().lower()], "Wine's desktop may stay"
    end_children()  # nothing is left to end
    assert run("print(1)").stdout.strip() == b"1", "and others may be asked again"


def ask_arguments(path):
    return argument_probe.arguments_of(Interpreter(path, "3.11", {"transformers": "5.0.0"}))


@pytest.mark.parametrize("ask", [ask_arguments, lambda path: zero_ask.ask(path, {})])
def test_questions_that_are_given_up_say_so(sleeper, tmp_path, monkeypatch, ask):
    monkeypatch.setenv("ATOM_CACHE_DIR", str(tmp_path / "cache"))
    path, number = sleeper
    asked = Asked(lambda: ask(path))
    inner = number_in(number)
    asked.end()
    assert isinstance(asked.outcome, ProblemsError)
    assert "did not answer: the question was given up" in str(asked.outcome)
    assert is_gone(inner)


def test_a_probe_that_is_given_up_says_so(sleeper):
    path, number = sleeper
    asked = Asked(lambda: interpreters.probe(path))
    number_in(number)
    asked.end()
    assert "did not answer: the question was given up" in str(asked.outcome.problem)


def test_the_window_does_not_wait_for_answers(sleeper):
    background = pytest.importorskip("atom_gui.ui.background")
    core = pytest.importorskip("PySide6.QtCore")
    path, number = sleeper
    outcomes = []
    parent = core.QObject()
    work = background.Background(parent)

    def deed() -> None:
        outcomes.append(interpreters.probe(path))
        outcomes.append(interpreters.probe(path))  # it asks once more, and is ended again

    work.run(deed, print, print)
    number_in(number)
    work.close()
    assert len(outcomes) == 2
    assert all("given up" in str(outcome.problem) for outcome in outcomes)
