import json
import os
import subprocess
import sys

import psutil
import pytest

from atom_gui.core import launch, run_library
from atom_gui.core.cards import Cards
from atom_gui.core.run_state import RunFollower
from atom_gui.protocol.files import read_json
from atom_gui.supervisor import machine
from atom_gui.supervisor.verdict import judge

ROOT = str(launch.paths.root_dir())


@pytest.fixture
def supervised(tmp_path, tiny_preset, interpreter, fake_trainer):
    """Starts a run with the fake trainer; returns its folder and the supervisor's Popen."""
    started = []

    def start(*arguments):
        fake_trainer.use(*arguments)
        folder = run_library.prepare(tiny_preset, tmp_path / "runs", interpreter)
        argv, environment = launch.supervisor_command(folder)
        process = subprocess.Popen(argv, env={**os.environ, **environment})
        started.append(process)
        return folder, process

    yield start
    for process in started:
        if process.poll() is None:
            machine_tree = [psutil.Process(process.pid),
                            *psutil.Process(process.pid).children(recursive=True)]  # fmt: skip
            for member in machine_tree:
                member.kill()
        process.wait()


def test_a_run_from_start_to_end(supervised):
    folder, process = supervised("--steps", "30", "--delay", "0.1")
    assert process.wait(timeout=30) == 0
    run = run_library.read(folder.path)
    assert (run.state, str(run.sentence)) == ("finished", "Finished.")
    assert "step 30/30" in folder.console.read_text(encoding="utf-8")
    state = RunFollower(folder).read_all()
    assert len(state.metrics.used_memory) >= 2
    assert state.metrics.process_memory.last > 2**20
    assert state.memory_total_bytes == psutil.virtual_memory().total
    assert read_json(folder.exit)["exit_code"] == 0


def test_a_stop_is_obeyed_by_the_trainer(supervised, wait_until):
    folder, process = supervised("--steps", "1000")
    wait_until(folder.events.exists)
    folder.send("stop")
    assert process.wait(timeout=20) == 130
    run = run_library.read(folder.path)
    assert run.state == "stopped"
    assert "Stopped by the user at step" in str(run.sentence)


def test_a_trainer_that_does_not_listen_is_ended_after_the_grace_period(supervised, wait_until):
    folder, process = supervised("--steps", "3", "--end", "deaf")
    wait_until(lambda: RunFollower(folder).read_all().step == 3)
    trainer = run_library.living_processes(folder)["trainer"]
    folder.send("stop", grace_s=0.5)
    assert process.wait(timeout=30) == 130
    assert not trainer.is_running()
    assert "did not stop within the time" in str(run_library.read(folder.path).sentence)


def test_kill_ends_the_whole_tree_at_once(supervised, wait_until):
    folder, process = supervised("--steps", "1000", "--end", "deaf")
    wait_until(lambda: "trainer" in run_library.living_processes(folder))
    folder.send("kill")
    process.wait(timeout=30)
    assert "Ended by force, as asked" in str(run_library.read(folder.path).sentence)


def test_a_failure_keeps_the_trainers_own_sentence(supervised):
    folder, process = supervised("--steps", "1", "--end", "fail")
    assert process.wait(timeout=30) == 1
    run = run_library.read(folder.path)
    assert (run.state, str(run.sentence)) == ("failed", "The file a.txt is empty.")


def test_a_silent_death_is_explained(supervised):
    folder, process = supervised("--steps", "1", "--end", "crash")
    assert process.wait(timeout=30) == 1
    run = run_library.read(folder.path)
    assert run.state == "died"
    expected = "access violation" if os.name == "nt" else "exit code 5"
    assert expected in str(run.sentence)


@pytest.mark.skipif(os.name == "nt", reason="signals are Linux's")
def test_a_killed_trainer_is_explained(supervised, wait_until):
    folder, process = supervised("--steps", "1000")
    wait_until(lambda: "trainer" in run_library.living_processes(folder))
    run_library.living_processes(folder)["trainer"].kill()
    process.wait(timeout=30)
    run = run_library.read(folder.path)
    assert run.state == "died"
    assert "SIGKILL" in str(run.sentence)


def test_only_one_supervisor_per_run(supervised, wait_until):
    folder, process = supervised("--steps", "200")
    wait_until(lambda: "trainer" in run_library.living_processes(folder))
    argv, environment = launch.supervisor_command(folder)
    assert subprocess.run(argv, env={**os.environ, **environment}, check=False).returncode == 4
    folder.send("kill")
    process.wait(timeout=30)


def test_the_trainer_goes_on_without_its_supervisor(supervised, wait_until):
    folder, process = supervised("--steps", "100", "--delay", "0.05")
    wait_until(lambda: "trainer" in run_library.living_processes(folder))
    trainer = run_library.living_processes(folder)["trainer"]
    process.kill()
    process.wait()
    assert run_library.read(folder.path).state == "unwatched"
    wait_until(lambda: not trainer.is_running() or trainer.status() == psutil.STATUS_ZOMBIE)
    assert run_library.read(folder.path).state == "finished"


def test_a_command_that_cannot_start_is_told(tmp_path, tiny_preset, interpreter, supervised):
    folder = run_library.prepare(tiny_preset, tmp_path / "runs", interpreter)
    value = read_json(folder.launch)
    folder.launch.write_text(json.dumps({**value, "argv": [str(tmp_path / "no-such-program")]}))
    argv, environment = launch.supervisor_command(folder)
    done = subprocess.run(argv, env={**os.environ, **environment}, check=False, timeout=30)
    assert done.returncode == 1
    assert "could not be started" in str(run_library.read(folder.path).sentence)


@pytest.mark.skipif(sys.platform == "win32", reason="signals are Linux's")
def test_a_kill_while_memory_was_short_says_so():
    short = {"memory": {"total_bytes": 1000 * 2**20, "available_bytes": 10 * 2**20}}
    state, sentence = judge(-9, {}, killed="", samples=[short])
    assert state == "died"
    assert "memory was short" in str(sentence)
    assert "10 MiB" in str(sentence)


def test_windows_exit_codes_are_named():
    for code in (0xC0000005, 0xC000012D, -1073741571 & 0xFFFFFFFF):
        _, sentence = judge(code, {}, killed="", samples=[])
        assert "exit code" not in str(sentence)


def test_a_sample_holds_memory_commit_and_disk():
    cards = Cards()
    found = machine.sample(psutil.Process(), launch.paths.root_dir(), cards)
    assert found["tree_rss_bytes"] > 0
    assert found["commit"]["limit_bytes"] >= found["memory"]["total_bytes"]
    assert found["disk"]["total_bytes"] > 0
