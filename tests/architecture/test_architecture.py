"""What the import contracts cannot see: blocked imports, strings, sizes, the README's commands."""

import ast
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from atom_gui.schema.run_config import PARAMETERS
from atom_gui.ui.words import read_catalogue

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "atom_gui"
TORCH_STACK = ["torch", "transformers", "datasets", "deepspeed", "accelerate", "evaluate", "peft",
               "tokenizers"]  # fmt: skip
QT = ["PySide6", "pyqtgraph", "qtawesome", "shiboken6"]

WALK = """
import importlib, pkgutil, sys
class Wall:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in BLOCKED:
            raise ImportError("blocked: " + name)
BLOCKED = set(sys.argv[2].split(","))
sys.meta_path.insert(0, Wall())
package = importlib.import_module(sys.argv[1])
names = [sys.argv[1]]
if hasattr(package, "__path__"):
    names += [m.name for m in pkgutil.walk_packages(package.__path__, sys.argv[1] + ".")]
for name in names:
    if not name.endswith("__main__"):
        importlib.import_module(name)
assert not BLOCKED & {name.split(".")[0] for name in sys.modules}
print(len(names))
"""


@pytest.mark.parametrize(
    ("package", "blocked"),
    [
        ("atom_gui.schema", TORCH_STACK + QT),
        ("atom_gui.protocol", TORCH_STACK + QT),
        ("atom_gui.core", TORCH_STACK + QT),
        ("atom_gui.supervisor", TORCH_STACK + QT),
        ("atom_gui.cli", TORCH_STACK + QT),
        ("atom_gui.ui", TORCH_STACK),
        ("atom_gui.app", TORCH_STACK),
        ("atom_gui.trainer", QT),
    ],
)
def test_every_module_imports_with_the_other_side_blocked(package, blocked):
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", WALK, package, ",".join(blocked)],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


def test_importing_the_core_starts_nothing():
    code = ("import sys, threading; sys.path.insert(0, '.'); import atom_gui.core.run_library; "
            "print(threading.active_count())")  # fmt: skip
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True,
                          check=True)  # fmt: skip
    assert done.stdout.strip() == "1"


def modules():
    return sorted(PACKAGE.rglob("*.py"))


def test_no_module_is_a_drawer():
    forbidden = {"utils", "util", "misc", "common", "helpers", "base", "manager"}
    assert [path for path in modules() if path.stem in forbidden] == []


def test_modules_stay_habitable():
    large = {path.name: n for path in modules() if (n := len(path.read_text().splitlines())) > 450}
    assert large == {}


def test_no_shell_strings():
    for path in [*modules(), *(ROOT / "build").glob("*.py"), ROOT / "main.py"]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.keyword) and node.arg == "shell":
                pytest.fail(f"{path}: shell=")
            if isinstance(node, ast.Attribute) and ast.unparse(node) in ("os.system", "os.popen"):
                pytest.fail(f"{path}:{node.lineno}: {node.attr}")


def test_the_chinese_catalogue_is_complete():
    done = subprocess.run(
        [sys.executable, "build/translations.py", "--check"],
        cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout


def test_translations_keep_the_fields():
    fields = re.compile(r"\{(\w*)[^}]*\}")
    for source, translation in read_catalogue(
        ROOT / "resources" / "translations" / "zh_CN.ts"
    ).items():
        assert set(fields.findall(source)) == set(fields.findall(translation)), source


def test_the_bundled_text_is_what_its_script_writes():
    done = subprocess.run([sys.executable, "build/make_corpus.py", "--check"], cwd=ROOT,
                          capture_output=True, text=True, check=False)  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    files = list((ROOT / "resources" / "corpus").glob("*"))
    assert sum(path.stat().st_size for path in files) > 2_000_000
    assert {path.suffix for path in files} >= {".csv", ".txt"}


def readme_commands() -> list[list[str]]:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    return [line.split() for line in re.findall(r"^python (.+?)(?:\s+#.*)?$", readme, re.MULTILINE)]


def test_the_readme_shows_the_two_commands_first():
    assert readme_commands()[:2] == [["main.py", "demo"], ["build/check.py"]]


@pytest.mark.parametrize("command", readme_commands(), ids=" ".join)
def test_the_readmes_commands_exist(command):
    """Their fast path: the same command asked for its help."""
    environment = {**os.environ, "ATOM_NO_VENV": "1"}
    depth = 3 if command[1:2] in (["env"], ["wheel"], ["zero"]) else 2  # these have deeds
    plain = [word for word in command if not word.startswith("-")][:depth]
    if command[0] == "-m":
        plain = command[:2]
    done = subprocess.run([sys.executable, *plain, "--help"], cwd=ROOT, capture_output=True,
                          text=True, env=environment, check=False, timeout=60)  # fmt: skip
    assert done.returncode == 0, done.stderr
    ours, _, flags = " ".join(command).partition(" -- ")
    for option in (word for word in ours.split() if word.startswith("--")):
        assert option in done.stdout, option
    known = {f"--{item.cli}" for item in PARAMETERS}
    assert {word for word in flags.split() if word.startswith("--")} <= known


def test_no_machine_is_named():
    names = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True,
                           check=False).stdout.split("\n")  # fmt: skip
    for name in filter(None, names):
        path = ROOT / name
        kinds = (".py", ".md", ".toml", ".txt", ".json", ".atompreset")
        if path.suffix in kinds and path.is_file():
            words = path.read_text(encoding="utf-8")
            assert "/work" + "/main" not in words, name


def test_presets_are_plain_json():
    for path in (ROOT / "resources" / "presets").glob("*.atompreset"):
        assert json.loads(path.read_text(encoding="utf-8"))["version"] == 1


def test_a_command_without_a_window_starts_quickly():
    """No timing is asserted; what is slow is not imported at all."""
    code = "import sys; sys.path.insert(0, '.'); import atom_gui.cli; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True,
                          check=True)  # fmt: skip
    assert not {"PySide6", "torch", "pyqtgraph"} & set(done.stdout.split())


def test_what_trains_is_python_3_10():
    """The CUDA 11.8 world has Python 3.10; schema, protocol and trainer run there."""
    for package in ("schema", "protocol", "trainer"):
        for path in (PACKAGE / package).rglob("*.py"):
            ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 10))
