"""Only for the Windows Python; under Wine started by ``python build/wine_lab.py test``."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from atom_gui.core.interpreters import probe

collect_ignore_glob = [] if sys.platform == "win32" else ["test_*.py"]


@pytest.fixture(scope="session")
def training_python(tmp_path_factory) -> Path:
    """A training interpreter of its own: a venv that sees the training packages, none of ours."""
    packages = os.environ.get("WINE_LAB_TRAIN_PACKAGES")
    if not packages:
        pytest.skip("WINE_LAB_TRAIN_PACKAGES does not name the training packages")
    folder = tmp_path_factory.mktemp("训练 环境") / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
    (folder / "Lib" / "site-packages" / "train.pth").write_text(packages + "\n", encoding="utf-8")
    python = folder / "Scripts" / "python.exe"
    found = probe(python)
    assert found.problem is None, found.problem
    assert found.packages["deepspeed"] == "0.16.5"
    return python


@pytest.fixture(autouse=True, scope="session")
def one_cache(tmp_path_factory):
    cache = tmp_path_factory.mktemp("cache")
    os.environ["ATOM_CACHE_DIR"] = str(cache)
    os.environ["HF_DATASETS_CACHE"] = str(cache / "hf")
