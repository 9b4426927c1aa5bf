"""Real environments by real pip: from an index whose line breaks, from a folder, and stopped."""

import argparse
import io
import json
import os
import re
import shutil
import subprocess
import sys

import pytest

from atom_gui.cli import environments as commands
from atom_gui.core import environments
from atom_gui.core.environments import (
    EnvironmentRequest,
    before,
    create,
    fetch,
    pip_steps,
    place,
)
from atom_gui.core.environments.create import create_job
from atom_gui.core.environments.recipe import Recipe
from atom_gui.core.job import Line, Progress, StepChanged
from atom_gui.core.problems import ProblemsError
from atom_gui.schema.words import text
from tests.core.package_index import Index, make_wheel

HERE = sys.version_info[:2]
BIG = 3_000_000
RECIPE = Recipe(("torch==2.0", "accelerate==1.0"), "", HERE, HERE, 0)


@pytest.fixture(autouse=True)
def pip_of_nobody(monkeypatch, tmp_path):
    """No setting of this computer's pip counts, and any pip is new enough for tiny wheels."""
    for name in list(os.environ):
        if name.startswith("PIP_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("PIP_RETRIES", "0")
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    monkeypatch.setattr(pip_steps, "PIP_FLOOR", (20, 0))
    monkeypatch.setattr(before, "windows_long_paths", lambda: True)  # pytest's folders are deep
    monkeypatch.setattr(fetch, "_LONGEST_PAUSE_S", 0.01)
    monkeypatch.setattr(fetch, "_TOLD_INTERVAL_S", 0.0)


def wheels(folder):
    """Write what the recipe asks for, and the tools; torch is large and needs another one."""
    make_wheel(folder, "setuptools", "99.0")
    make_wheel(folder, "wheel", "99.0")
    make_wheel(folder, "accelerate", "1.0", "torch>=1")
    make_wheel(folder, "typing-tiny", "0.1")
    return make_wheel(folder, "torch", "2.0", "typing-tiny", payload=BIG)


def request_for(path, **rest):
    return EnvironmentRequest(profile="cpu", python=sys.executable, path=path, **rest)


class Hearing:
    """Hears of a job; stops it when ``until`` says so."""

    def __init__(self, job, until=lambda event: False):
        self._job, self._until, self.events = job, until, []

    def __call__(self, event):
        self.events.append(event)
        if self._until(event):
            self._job.stop()

    def ended(self):
        found = [one for one in self.events if isinstance(one, StepChanged)]
        return {one.step: ("kept" if one.kept else one.state) for one in found}

    def sentence(self):
        return str(self.events[-1].sentence)


def done(job, until=lambda event: False):
    hearing = Hearing(job, until)
    return job.run(hearing), hearing


def half_of_torch(event):
    return isinstance(event, Progress) and event.step == "download" and event.done > BIG / 2


def test_from_an_index_stopped_and_gone_on_with(tmp_path):
    path = tmp_path / "训练 env"
    proved = []

    def prove(bench, python):
        proved.append(python)
        bench.must_run([str(python), "-c", "import torch; print('torch', torch.version)"])
        return text("It trains.")

    with Index(tmp_path / "served") as index:
        torch = wheels(index.folder)
        recipe = Recipe((*RECIPE.requirements, "deepspeed==0.1"), "https://torch.example/whl/cpu",
                        HERE, HERE, 0)  # fmt: skip
        make_wheel(index.folder, "deepspeed", "0.1")
        request = request_for(path, mirror=index.url, torch_mirror=index.url)

        state, hearing = done(create_job(request, recipe=recipe, prove=prove), half_of_torch)
        assert state == "stopped"
        assert hearing.ended()["download"] == "stopped"
        assert environments.find(path.name).state == "stopped"
        kept = (pip_steps.Pip(request, recipe, None).downloads / (torch.name + ".part")).stat()

        index.breaks[torch.name] = [500_000]
        state, hearing = done(create_job(request, recipe=recipe, prove=prove))
        assert state == "done", hearing.sentence()
        assert hearing.ended() == {
            "check": "done", "venv": "kept", "resolve": "kept", "download": "done",
            "torch": "done", "rest": "done", "verify": "done", "prove": "done",
        }  # fmt: skip
        *_, after_stop, after_break = index.begins(torch.name)
        assert (after_stop, after_break) == (kept.st_size, kept.st_size + 500_000)
        progress = [one for one in hearing.events
                    if isinstance(one, Progress) and one.step == "download"]  # fmt: skip
        total = sum(one.stat().st_size for one in index.folder.iterdir()
                    if one.name.split("-")[0] not in ("setuptools", "wheel"))  # fmt: skip
        assert {one.total for one in progress} == {total}
        assert progress[0].done >= kept.st_size
        assert progress[-1].done == total

    assert proved == [place.python_of(path)]
    assert any(isinstance(one, Line) and one.line.startswith("torch ") for one in hearing.events)
    pins = (path / place.REQUIREMENTS).read_text(encoding="utf-8").splitlines()
    assert {"torch==2.0", "accelerate==1.0", "deepspeed==0.1", "typing-tiny==0.1"} <= set(pins)
    assert not (place.job_folder(path) / "downloads").exists()

    # What is done is kept without an index; the versions are looked at each time.
    state, hearing = done(create_job(request, recipe=recipe, prove=prove))
    assert state == "done"
    kept_steps = {name for name, state in hearing.ended().items() if state == "kept"}
    assert kept_steps == {"venv", "resolve", "download", "torch", "rest", "prove"}

    found = environments.find(path.name)
    assert (found.ours, found.state, found.packages["torch"]) == (True, "done", "2.0")
    environments.remove(found.path, confirmed=True)
    assert not path.exists()


def test_what_an_index_lacks_or_will_not_give_is_told(tmp_path, monkeypatch):
    path = tmp_path / "env"
    with Index(tmp_path / "served") as index:
        torch = wheels(index.folder)
        request = request_for(path, mirror=index.url)

        missing = Recipe(("torch==9.9",), "", HERE, HERE, 0)
        state, hearing = done(create_job(request, recipe=missing))
        assert (state, hearing.ended()["resolve"]) == ("failed", "failed")
        assert "torch==9.9" in hearing.sentence()
        assert f"The environment has Python {sys.version.split()[0]}" in hearing.sentence()

        make_wheel(index.folder, "peft", "1.0", "torch<2")
        against = Recipe((*RECIPE.requirements, "peft==1.0"), "", HERE, HERE, 0)
        state, hearing = done(create_job(request, recipe=against))
        assert hearing.ended()["resolve"] == "failed"
        assert "contradict each other" in hearing.sentence()

        free = shutil.disk_usage(tmp_path)
        with monkeypatch.context() as full:
            full.setattr(shutil, "disk_usage", lambda place: free._replace(free=5_000_000))
            state, hearing = done(create_job(request, recipe=RECIPE))
        assert hearing.ended()["resolve"] == "failed"
        assert re.search(r"needs \d+ MiB, and 5 MiB are free", hearing.sentence())

        index.damaged[torch.name] = 9
        state, hearing = done(create_job(request, recipe=RECIPE))
        assert state == "failed"
        assert f"{torch.name} arrived damaged" in hearing.sentence() or (
            "damaged: its checksum" in hearing.sentence()  # an old pip loads it to look at it
        )

    # The index is gone: that is another thing than a version that is missing.
    gone = request_for(tmp_path / "other", mirror=request.mirror)
    monkeypatch.setenv("PIP_RETRIES", "1")
    state, hearing = done(create_job(gone, recipe=RECIPE))
    assert state == "failed"
    assert "connection" in hearing.sentence()


def test_from_a_folder_of_wheels(tmp_path):
    path, folder = tmp_path / "环境", tmp_path / "轮子"
    torch = wheels(folder)
    hidden = torch.rename(tmp_path / torch.name)
    request = request_for(path, wheels=folder)
    state, hearing = done(create_job(request, recipe=RECIPE))
    assert (state, hearing.ended()["torch"]) == ("failed", "failed")
    assert f"{folder} has no wheel of torch==2.0 for Python" in hearing.sentence()

    hidden.rename(torch)
    state, hearing = done(create_job(request, recipe=RECIPE))
    assert state == "done", hearing.sentence()
    assert hearing.ended() == {"check": "done", "venv": "kept", "torch": "done", "rest": "done",
                               "verify": "done"}  # fmt: skip
    assert "build its wheel next" in hearing.sentence()
    assert place.installed(path)["setuptools"] == "99.0"

    # Somebody broke it: the same command mends it.
    shutil.rmtree(place.site_packages(path) / "torch-2.0.dist-info")
    state, hearing = done(create_job(request, recipe=RECIPE))
    assert (state, hearing.ended()["torch"]) == ("done", "done")
    assert place.installed(path)["torch"] == "2.0"

    # Now there is a wheel of DeepSpeed.
    built = make_wheel(tmp_path / "built", "deepspeed", "0.17.6+local", "torch")
    request = request_for(path, wheels=folder, deepspeed_wheel=built)
    state, hearing = done(create_job(request, recipe=RECIPE))
    assert state == "done", hearing.sentence()
    assert place.installed(path)["deepspeed"] == "0.17.6+local"
    assert "All versions are right" in hearing.sentence()
    asked = subprocess.run(
        [str(place.python_of(path)), "-c", "import torch, deepspeed; print(torch.version)"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert asked.stdout.strip() == "2.0"

    environments.remove(path, confirmed=True)
    assert not path.exists()


def test_a_python_of_another_version_is_told_before_anything_is_written(tmp_path):
    folder = tmp_path / "wheels"
    wheels(folder)
    later = Recipe(RECIPE.requirements, "", (3, 98), (3, 99), 0)
    with pytest.raises(ProblemsError, match=r"this set needs 3.98 to 3.99"):
        create_job(request_for(tmp_path / "env", wheels=folder), recipe=later)
    assert not (tmp_path / "env").exists()


def test_another_python_in_a_made_environment_is_refused(tmp_path):
    path = tmp_path / "env"
    place.mark(request_for(path))
    (path / "pyvenv.cfg").write_text("version = 3.9.1\n", encoding="utf-8")
    folder = tmp_path / "wheels"
    wheels(folder)
    state, hearing = done(create_job(request_for(path, wheels=folder), recipe=RECIPE))
    assert state == "failed"
    assert "holds an environment of Python 3.9.1" in hearing.sentence()


def command(*argv):
    parser = argparse.ArgumentParser()
    commands.add_commands(parser)
    options = parser.parse_args([str(one) for one in argv])
    return options.deed(options)


def test_the_commands(tmp_path, capsys, monkeypatch):
    path, folder = tmp_path / "my env", tmp_path / "wheels"
    wheels(folder)
    monkeypatch.setattr(create, "recipe_of", lambda request, version: RECIPE)
    asked = ("create", "--profile", "cpu", "--path", path, "--wheels", folder, "--no-proof")
    assert command(*asked, "--json") == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [one["step"] for one in events if one.get("state") == "done"] == [
        "check", "venv", "torch", "rest", "verify",
    ]  # fmt: skip
    assert command(*asked) == 0
    assert capsys.readouterr().out == f"interpreter: {place.python_of(path)}\n"

    assert command("use", "my env", "--json") == 0
    assert json.loads(capsys.readouterr().out)["python"] == str(place.python_of(path))
    assert command("list", "--json") == 0
    (listed,) = json.loads(capsys.readouterr().out)
    assert (listed["name"], listed["profile"], listed["state"], listed["chosen"]) == (
        "my env", "cpu", "done", True,
    )  # fmt: skip
    assert listed["packages"] == {"torch": "2.0", "accelerate": "1.0"}
    assert command("list") == 0
    assert "* my env" in capsys.readouterr().out

    monkeypatch.setattr("sys.stdin", io.StringIO())
    assert command("remove", "my env") == 1
    assert "--yes" in capsys.readouterr().err
    assert path.exists()
    assert command("remove", "my env", "--yes") == 0
    assert not path.exists()
    assert command("list") == 0
    assert "There are no training environments yet" in capsys.readouterr().out
