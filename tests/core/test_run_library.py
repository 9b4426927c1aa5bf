import json
import os
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from atom_gui.core import interpreters, launch, presets, run_library, zero_templates
from atom_gui.core.interpreters import Interpreter
from atom_gui.core.problems import ProblemsError
from atom_gui.protocol.files import read_json, write_json_atomic
from atom_gui.protocol.run_folder import RunFolder
from atom_gui.schema.words import text


def make_checkpoint(folder: Path, step: int) -> None:
    path = folder / f"checkpoint-{step}"
    (path / f"global_step{step}").mkdir(parents=True)
    (path / "trainer_state.json").write_text("{}")
    (path / f"global_step{step}" / "zero_pp_rank_0_mp_rank_00_optim_states.pt").touch()


def test_a_new_run_folder_says_all(tmp_path, tiny_preset, interpreter):
    folder = run_library.prepare(tiny_preset, tmp_path / "跑 runs", interpreter)
    assert folder.path.name.endswith("试-tiny")
    preset = presets.load(folder.preset)
    assert isinstance(preset.config.deepspeed.config, dict)
    started = read_json(folder.launch)
    assert started["argv"][:4] == [sys.executable, "-u", "-m", "atom_gui.trainer"]
    assert started["environment"]["PYTHONUTF8"] == "1"
    assert started["cwd"] == str(folder.path)
    run = run_library.read(folder.path)
    assert run is not None
    assert run.state == "starting"


def test_several_devices_go_through_deepspeeds_launcher(tmp_path, tiny_config, interpreter):
    tiny_config.distributed.num_gpus = 2
    plan = launch.plan(tiny_config, RunFolder(tmp_path), interpreter)
    assert plan.argv[1:6] == ("-u", "-m", "deepspeed.launcher.runner", "--num_gpus", "2")
    assert "--master_port" in plan.argv, "two runs at once must not meet on one port"
    assert plan.argv[-3:] == ("--module", "atom_gui.trainer", str(tmp_path))


def test_two_runs_of_one_second_get_two_folders(tmp_path, tiny_preset, interpreter):
    first = run_library.prepare(tiny_preset, tmp_path, interpreter)
    second = run_library.prepare(tiny_preset, tmp_path, interpreter)
    assert first.path != second.path


def test_problems_leave_no_folder_behind(tmp_path, tiny_preset, interpreter):
    tiny_preset.config.batch.block_size = 4096
    with pytest.raises(ProblemsError, match="positions"):
        run_library.prepare(tiny_preset, tmp_path / "runs", interpreter)
    assert not (tmp_path / "runs").exists()


def test_an_interpreter_without_torch_is_refused(tmp_path, tiny_preset):
    bare = interpreters.probe(Path("/usr/bin/python3") if os.name == "posix"
                              else Path(sys.executable))  # fmt: skip
    if bare.problem is None:
        bare = Interpreter(bare.path, problem=interpreters.Problem.error(text("lacks torch")))
    with pytest.raises(ProblemsError, match="lacks"):
        run_library.prepare(tiny_preset, tmp_path, bare)


def test_probing_says_what_is_wrong(tmp_path):
    assert "There is no training interpreter" in str(interpreters.probe(tmp_path / "no").problem)
    script = tmp_path / "python"
    script.write_text("#!/bin/sh\necho hello\n")
    script.chmod(0o755)
    assert "not a Python interpreter that works" in str(interpreters.probe(script).problem)


def test_probing_this_python_finds_its_versions():
    found = interpreters.probe(Path(sys.executable))
    assert found.python_version == sys.version.split()[0]
    assert "pydantic" in found.packages


def test_state_comes_from_processes_not_from_files(tmp_path, tiny_preset, interpreter):
    folder = run_library.prepare(tiny_preset, tmp_path, interpreter)
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    described = {"pid": child.pid, "create_time_s": psutil.Process(child.pid).create_time()}
    write_json_atomic(folder.process, {"supervisor": described, "trainer": described})
    assert run_library.read(folder.path).state == "running"
    reused = {**described, "create_time_s": described["create_time_s"] - 1000}
    write_json_atomic(folder.process, {"supervisor": reused, "trainer": described})
    assert run_library.read(folder.path).state == "unwatched"
    child.kill()
    child.wait()
    assert run_library.read(folder.path).state == "died"
    folder.events.write_text('{"event":"finished","step":1,"seconds":1,"stopped":false}\n')
    assert run_library.read(folder.path).state == "finished"
    write_json_atomic(folder.exit, {"state": "failed", "sentence": {"text": "because"}})
    run = run_library.read(folder.path)
    assert (run.state, str(run.sentence)) == ("failed", "because")


def ended(folder, state="stopped"):
    write_json_atomic(folder.exit, {"state": state, "sentence": {"text": "x"}})
    return run_library.read(folder.path)


def test_resuming_keeps_what_was_asked_before(tmp_path, tiny_preset, interpreter):
    folder = run_library.prepare(tiny_preset, tmp_path, interpreter)
    run = ended(folder)
    with pytest.raises(ProblemsError, match="no complete checkpoint"):
        run_library.prepare_resume(run, interpreter)
    make_checkpoint(folder.checkpoints, 4)
    folder.send("stop")
    folder.take("stop")
    again = run_library.prepare_resume(run, interpreter)
    assert again == folder
    assert not folder.exit.exists()
    assert list(folder.commands.iterdir()) == [], "an old stop must not end the new start"
    assert (folder.attempts / "001" / "exit.json").exists()
    config = presets.load(folder.preset).config
    assert config.checkpoints.resume_from_checkpoint.endswith("checkpoint-4")


def test_a_living_run_is_neither_resumed_nor_deleted(tmp_path, tiny_preset, interpreter):
    folder = run_library.prepare(tiny_preset, tmp_path, interpreter)
    run = run_library.read(folder.path)
    for deed in (lambda: run_library.prepare_resume(run, interpreter),
                 lambda: run_library.delete(run)):  # fmt: skip
        with pytest.raises(ProblemsError, match="still going"):
            deed()


def test_runs_are_found_by_what_a_person_types(tmp_path, tiny_preset, interpreter):
    folder = run_library.prepare(tiny_preset, tmp_path, interpreter)
    for name in (folder.path.name, folder.path.name[:10], str(folder.path), "latest"):
        assert run_library.find(name, tmp_path).folder == folder
    with pytest.raises(ProblemsError, match="no run nothing"):
        run_library.find("nothing", tmp_path)
    with pytest.raises(ProblemsError, match="no runs"):
        run_library.find("latest", tmp_path / "empty")
    with pytest.raises(ProblemsError, match="ended early"):
        run_library.latest_resumable(tmp_path)
    ended(folder)
    run_library.delete(run_library.read(folder.path))
    assert run_library.runs_in(tmp_path) == []


def test_article_files_with_comments_are_read(tmp_path):
    path = tmp_path / "ds_config_zero2.json"
    path.write_text('{\n  "zero_optimization": {   // 零优化\n    "stage": 2 # two\n  }\n}\n',
                    encoding="utf-8")  # fmt: skip
    assert zero_templates.read(str(path)) == {"zero_optimization": {"stage": 2}}
    with pytest.raises(ProblemsError, match="line 2"):
        zero_templates.parse('{\n "a": }')
    with pytest.raises(ProblemsError, match="is an object: it starts with"):
        zero_templates.parse("[]")


def test_templates_are_the_articles(tmp_path):
    assert {"zero0", "zero1", "zero2", "zero3", "zero3-offload"} <= set(zero_templates.names())
    zero2, zero3 = zero_templates.read("zero2"), zero_templates.read("zero3")
    assert zero2["zero_optimization"]["reduce_bucket_size"] == 5e8
    assert zero2["zero_optimization"]["offload_optimizer"]["device"] == "cpu"
    assert zero2["min_lr"] == 5e-7
    assert "offload_optimizer" not in zero3["zero_optimization"]
    assert zero3["scheduler"]["type"] == "WarmupDecayLR"
    assert json.dumps(zero3).count("auto") >= 12


def test_a_damaged_run_folder_does_not_hide_the_others(tmp_path, tiny_preset, interpreter):
    good = run_library.prepare(tiny_preset, tmp_path, interpreter)
    for number, (launch_text, exit_text, preset_text) in enumerate([
        ('{"started_s": "soon"}', '{"state": "dancing"}', "[]"),
        ('{"started_s": null}', '{"state": "failed", "sentence": 3}', "{"),
        ("{}", "[]", '{"config": {"batch": 1}}'),
    ]):  # fmt: skip
        path = tmp_path / f"odd{number}"
        path.mkdir()
        (path / "launch.json").write_text(launch_text)
        (path / "exit.json").write_text(exit_text)
        (path / "preset.json").write_text(preset_text)
    runs = run_library.runs_in(tmp_path)
    assert len(runs) == 4
    assert {run.state for run in runs if run.folder != good} == {"died"}
    assert all(run.latest_checkpoint() is None for run in runs)


def test_a_full_disk_while_resuming_loses_nothing(tmp_path, tiny_preset, interpreter, monkeypatch):
    folder = run_library.prepare(tiny_preset, tmp_path, interpreter)
    make_checkpoint(folder.checkpoints, 4)
    run = ended(folder)

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(run_library, "_write_start", full)
    with pytest.raises(ProblemsError, match="No space"):
        run_library.prepare_resume(run, interpreter)
    again = run_library.read(folder.path)
    assert (again.state, again.name) == (run.state, run.name)


def test_a_finished_run_is_continued_only_where_more_is_asked(tmp_path, tiny_preset, interpreter):
    folder = run_library.prepare(tiny_preset, tmp_path, interpreter)
    make_checkpoint(folder.checkpoints, 6)
    run = ended(folder, "finished")
    with pytest.raises(ProblemsError, match="is complete"):
        run_library.prepare_resume(run, interpreter)
    more = tiny_preset.config.model_copy(deep=True)
    more.batch.max_steps = 12
    assert run_library.prepare_resume(run, interpreter, more) == folder


def test_relative_paths_are_those_of_the_one_who_asks(tmp_path, tiny_config, monkeypatch):
    (tmp_path / "my model").mkdir()
    monkeypatch.chdir(tmp_path)
    tiny_config.model.model_name_or_path = "./my model"
    tiny_config.model.tokenizer_name = "org/name"
    resolved = presets.resolved(tiny_config)
    assert resolved.model.model_name_or_path == str(tmp_path / "my model")
    assert resolved.model.tokenizer_name == "org/name", "a hub name stays one"


def test_a_run_without_its_supervisor_is_ended_by_force(tmp_path, tiny_preset, interpreter):
    from atom_gui.core.liveness import end_by_force

    folder = run_library.prepare(tiny_preset, tmp_path, interpreter)
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    described = {"pid": child.pid, "create_time_s": psutil.Process(child.pid).create_time()}
    write_json_atomic(folder.process, {"trainer": described})
    end_by_force(folder)
    child.wait(timeout=20)  # long before its sixty seconds
    assert run_library.living_processes(folder) == {}
