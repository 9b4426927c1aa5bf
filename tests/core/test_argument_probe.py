import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from atom_gui.core import argument_probe
from atom_gui.core.argument_probe import arguments_of
from atom_gui.core.interpreters import ChildEndedError, Interpreter
from atom_gui.core.problems import Problem, ProblemsError
from atom_gui.schema.run_config import PARAMETER
from atom_gui.schema.training_arguments import OWNED
from atom_gui.schema.words import text

ITEM = {"name": "tf32", "kind": "switch", "default": None, "choices": [], "help": "Fast.",
        "accepts": ["boolean", "null"]}  # fmt: skip


@pytest.fixture(autouse=True)
def private_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("ATOM_CACHE_DIR", str(tmp_path / "cache"))


@pytest.fixture
def interpreter(tmp_path) -> Interpreter:
    path = tmp_path / "python"
    path.write_bytes(b"")
    return Interpreter(path, "3.11", {"transformers": "5.0.0"})


class Child:
    """Stands for the interpreter's process, and counts how often it is asked."""

    def __init__(self, monkeypatch) -> None:
        self.asked = 0
        self.answer: bytes | Exception = b""
        monkeypatch.setattr(argument_probe, "run_child", self.run)

    def run(self, argv, **options):
        self.asked += 1
        if isinstance(self.answer, Exception):
            raise self.answer
        return subprocess.CompletedProcess(argv, 0, self.answer, b"")

    def says(self, **answer) -> None:
        self.answer = b"a library's words\n" + json.dumps(answer).encode()


@pytest.fixture
def child(monkeypatch) -> Child:
    return Child(monkeypatch)


@pytest.mark.slow
def test_the_installed_transformers_names_its_arguments():
    transformers = pytest.importorskip("transformers")
    found = arguments_of(Interpreter(Path(sys.executable)))
    assert found.version == transformers.__version__
    by_name = {item.name: item for item in found.items}
    assert by_name["learning_rate"].owned_by == "optimizer.learning_rate"
    assert (by_name["tf32"].kind, by_name["tf32"].owned_by) == ("switch", "")
    assert by_name["optim"].kind == "choice"
    assert "adamw_torch" in by_name["optim"].choices
    assert by_name["optim"].default in by_name["optim"].choices
    assert by_name["optim_args"].kind == "words"
    assert by_name["label_smoothing_factor"].kind == "number"
    assert (by_name["dataloader_num_workers"].kind, by_name["dataloader_num_workers"].default) == (
        "whole", 0)  # fmt: skip
    assert by_name["label_names"].kind == "list"
    assert by_name["accelerator_config"].kind == "object"
    assert by_name["optim"].help
    kinds = {"switch", "whole", "number", "choice", "words", "list", "object"}
    assert {item.kind for item in found.items} <= kinds
    assert arguments_of(Interpreter(Path(sys.executable))) == found, "and again from the cache"


def test_parameters_that_own_arguments_exist():
    assert set(OWNED.values()) <= set(PARAMETER)


def test_an_answer_is_kept_until_something_changes(child, interpreter):
    child.says(version="5.0.0", items=[ITEM])
    found = arguments_of(interpreter)
    assert found.items[0].name == "tf32"
    assert arguments_of(interpreter) == found
    assert child.asked == 1
    newer = Interpreter(interpreter.path, "3.11", {"transformers": "5.1.0"})
    arguments_of(newer)
    assert child.asked == 2, "another version is asked anew"
    interpreter.path.write_bytes(b"another Python")
    os.utime(interpreter.path, (1, 1))
    arguments_of(interpreter)
    assert child.asked == 3, "so is another executable at the same place"


def test_a_torn_cache_is_asked_anew(child, interpreter, tmp_path):
    child.says(version="5.0.0", items=[ITEM])
    arguments_of(interpreter)
    (kept,) = (tmp_path / "cache" / "arguments").glob("*.json")
    kept.write_text('{"version": "5.0.0", "items": [{}]}')
    assert arguments_of(interpreter).items[0].name == "tf32"
    assert child.asked == 2


def test_a_cache_that_cannot_be_written_does_no_harm(child, interpreter, tmp_path):
    (tmp_path / "cache").write_text("in the way")
    child.says(version="5.0.0", items=[ITEM])
    assert arguments_of(interpreter).version == "5.0.0"


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (FileNotFoundError(), "no training interpreter"),
        (subprocess.TimeoutExpired("python", 1), "did not answer within"),
        (subprocess.CalledProcessError(1, "python", b"", b"Traceback\nImportError: torch"),
         "ImportError: torch"),
        (ChildEndedError("python"), "the question was given up"),
        (PermissionError(13, "Permission denied"), "Permission denied"),
        (b"no JSON at all", "no JSON at all"),
        (b"", "could not name the arguments"),
        (b"[1]", "could not name the arguments"),
    ],
)  # fmt: skip
def test_failures_are_told_in_words(child, interpreter, answer, words):
    child.answer = answer
    with pytest.raises(ProblemsError, match=words):
        arguments_of(interpreter)


def test_an_interpreter_without_transformers_is_not_asked(child, tmp_path):
    with pytest.raises(ProblemsError, match="lacks transformers"):
        arguments_of(Interpreter(tmp_path / "python", "3.11", {"torch": "2"}))
    unfit = Interpreter(tmp_path / "python", packages={"torch": "2"},
                        problem=Problem.error(text("It is too old.")))  # fmt: skip
    with pytest.raises(ProblemsError, match="too old"):
        arguments_of(unfit)
    assert child.asked == 0
