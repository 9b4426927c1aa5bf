"""A real full disk: a small one in memory, which only root may mount."""

import os
import subprocess
import sys

import pytest

from atom_gui.core import launch, run_library

pytestmark = pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() != 0, reason="only root may mount a small disk"
)


@pytest.fixture
def small_disk(tmp_path):
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=70m", "tmpfs", str(folder)]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("mounting is not allowed here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_the_end_is_told_on_a_disk_that_became_full(
    small_disk, tiny_preset, interpreter, fake_trainer
):
    fake_trainer.use("--steps", "2", "--end", "fill")
    folder = run_library.prepare(tiny_preset, small_disk, interpreter)
    argv, environment = launch.supervisor_command(folder)
    done = subprocess.run(argv, env={**os.environ, **environment}, check=False, timeout=60)
    assert done.returncode == 1
    run = run_library.read(folder.path)
    assert run.state == "died"
    assert "The disk is full" in str(run.sentence)


def test_a_full_disk_is_told_before_a_run(small_disk, tiny_preset, interpreter):
    (small_disk / "filler").write_bytes(b"x" * (60 << 20))
    with pytest.raises(run_library.ProblemsError, match="is full"):
        run_library.prepare(tiny_preset, small_disk / "runs", interpreter)
