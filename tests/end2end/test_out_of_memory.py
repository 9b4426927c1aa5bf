"""A run that truly runs out of memory is explained and repaired on the command line."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from atom_gui.core.run_library import find

ROOT = Path(__file__).parents[2]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.skipif(
        sys.platform != "linux", reason="Wine does not enforce a job's memory limit"
    ),
]


def main(*arguments):
    environment = {**os.environ, "ATOM_NO_VENV": "1", "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, "main.py", *arguments], cwd=ROOT, env=environment, text=True,
        capture_output=True, check=False, encoding="utf-8",
    )  # fmt: skip


def test_demo_oom_dies_is_explained_and_repaired(tmp_path):
    runs = tmp_path / "runs"
    died = main("train", "demo-oom", "--runs-dir", str(runs))
    assert died.returncode == 3, died.stderr
    assert "RAM budget of 3.00 GiB" in died.stderr
    assert "128 × 128 tokens × 16,384" in died.stderr
    run = find("latest", runs)
    value = json.loads(run.folder.oom.read_text(encoding="utf-8"))
    assert value["diagnosis"]["phase"] == "loss"
    assert value["best"] == ["micro_batch"]

    repaired = main("repair", "latest", "--apply", "best", "--start", "--json",
                    "--runs-dir", str(runs))  # fmt: skip
    assert repaired.returncode == 0, repaired.stderr
    result = json.loads(repaired.stdout)
    assert result["state"] == "finished"
    assert result["step"] == 5
    assert result["loss_last"] < result["loss_first"]
    # The repaired run stayed within its budget, and near to what had been forecast.
    found = result["memory"]["ram"]
    assert found["measured_bytes"] < 3 * 2**30
    assert abs(found["error"]) < 0.25
    started = json.loads((Path(result["folder"]) / "launch.json").read_text(encoding="utf-8"))
    assert started["repair"] == {"of": run.id, "remedies": ["micro_batch"]}


def test_a_budget_given_on_the_command_line_is_kept(tmp_path):
    died = main("train", "demo-oom", "--set", "precision.ram_budget_gib=null",
                "--memory-budget", "2GiB", "--runs-dir", str(tmp_path / "runs"))  # fmt: skip
    assert died.returncode == 3, died.stderr
    assert "RAM budget of 2.00 GiB" in died.stderr
