"""The commands about settings, as a script would call them."""

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from atom_gui.cli import main
from atom_gui.core import exporters, paths, presets
from atom_gui.core.presets import Preset
from atom_gui.protocol.files import read_json
from atom_gui.schema.run_config import PARAMETERS, RunConfig

GOLDEN = Path(__file__).parents[1] / "golden"
ARTICLE = GOLDEN / "atom_pretrain"


def run(capsys, *arguments):
    """Carry out a command; return its exit code and what it printed."""
    code = main([str(argument) for argument in arguments])
    said = capsys.readouterr()
    return code, said.out, said.err


def test_check_tells_every_mistake_of_the_articles_script(capsys):
    code, out, _ = run(
        capsys, "check", ARTICLE / "pretrain_annotated.sh", "--json",
        "--gpu", "24GiB", "--ram", "24GiB", "--platform", "windows",
    )  # fmt: skip
    assert code == 1
    problems = json.loads(out)
    rules = {problem["rule"] for problem in problems}
    assert rules >= {
        "micro_batch_fits_the_card", "states_fit_the_card", "time_limit_is_in_seconds",
        "fast_tokenizer_is_the_only_one", "apex_level_is_gone", "model_exists",
    }  # fmt: skip
    assert any("bash does not continue" in problem["sentence"] for problem in problems)
    severities = [problem["severity"] for problem in problems if problem["rule"]]
    assert severities == sorted(severities, key=("error", "warning", "advice").index)
    fix = next(p["fix"] for p in problems if p["rule"] == "time_limit_is_in_seconds")
    assert fix == {"distributed.ddp_timeout": 1800}


def test_check_of_a_good_preset_ends_with_0(capsys):
    code, out, _ = run(capsys, "check", "demo")
    assert (code, out) == (0, "No problems found.\n")


def test_check_reads_deepspeed_configurations(capsys, tmp_path):
    path = tmp_path / "ds_config.json"
    path.write_text('{"zero_optimization": {"stage": 2, "stagee": 3}} // x', encoding="utf-8")
    code, out, _ = run(capsys, "check", path)
    assert code == 1
    assert "stagee" in out


def test_check_says_why_it_cannot(capsys, tmp_path):
    code, out, err = run(capsys, "check", "no-such-preset")
    assert (code, out) == (1, "")
    assert "There is no preset no-such-preset" in err
    with pytest.raises(SystemExit):
        run(capsys, "check", "demo", "--gpu", "big")


def test_import_makes_a_preset(capsys, tmp_path):
    output = tmp_path / "mine.atompreset"
    code, out, err = run(capsys, "import", ARTICLE / "pretrain_annotated.sh", "-o", output,
                         "--json")  # fmt: skip
    assert code == 0
    assert json.loads(out)["preset"] == str(output)
    assert "switched off in line" in err
    config = presets.load(output).config
    assert config.batch.block_size == 4096
    assert config.checkpoints.resume_from_checkpoint is None
    script = ARTICLE / "pretrain_annotated.sh"
    code, _, err = run(capsys, "import", script, "-o", output, "--all")
    assert code == 1
    assert "--overwrite replaces it" in err
    run(capsys, "import", script, "-o", output, "--all", "--overwrite")
    assert presets.load(output).config.checkpoints.resume_from_checkpoint
    code, _, err = run(capsys, "import", ARTICLE / "pretrain.sh", "-o", tmp_path / "x.txt")
    assert code == 1
    assert "ends in .atompreset" in err


@pytest.mark.parametrize("kind", ["sh", "bat", "ps1"])
def test_export_and_import_bring_the_same_back(capsys, tmp_path, kind):
    script = tmp_path / f"run.{kind}"
    code, _, err = run(capsys, "export", "demo", "--format", kind, "-o", script)
    assert code == 0
    assert str(script) in err
    output = tmp_path / "again.atompreset"
    assert run(capsys, "import", script, "-o", output)[0] == 0
    assert presets.load(output).config == presets.with_absolute_paths(presets.find("demo").config)


def test_export_prints_the_deepspeed_configuration(capsys):
    code, out, _ = run(capsys, "export", "llama2-7b-zero3", "--format", "ds_config")
    assert code == 0
    assert json.loads(out)["zero_optimization"]["stage"] == 3


def test_fields_lists_every_parameter(capsys):
    rows = json.loads(run(capsys, "fields", "--json")[1])
    assert [row["path"] for row in rows] == [item.path for item in PARAMETERS]
    assert len(run(capsys, "fields")[1].splitlines()) == len(PARAMETERS)


def test_zero_explains_a_key(capsys):
    code, out, _ = run(capsys, "zero", "explain", "stage3_max_live_parameters")
    assert code == 0
    assert "key: zero_optimization.stage3_max_live_parameters" in out
    assert "source: https://" in out
    (row,) = json.loads(run(capsys, "zero", "explain", "zero_optimization.stage", "--json")[1])
    assert row["default"] == 0
    code, _, err = run(capsys, "zero", "explain", "stage3_max_life_parameters")
    assert code == 1
    assert "Near: zero_optimization.stage3_max_live_parameters" in err


def test_train_takes_flags_and_refuses_what_it_does_not_know(capsys, tmp_path):
    code, _, err = run(capsys, "train", "--runs-dir", tmp_path, "--",
                       "--model_name_or_path", "/no/model", "--trane_files", "a.txt")  # fmt: skip
    assert code == 1
    assert "train_files" in err
    assert "There is no folder /no/model" in err


def test_a_double_clicked_preset_is_opened_in_the_window(monkeypatch, tmp_path):
    opened = []
    monkeypatch.setattr("atom_gui.app.run", lambda **options: opened.append(options) or 0)
    preset = tmp_path / "mine.atompreset"
    for arguments in ([str(preset)], ["open", str(preset)]):
        assert main(arguments) == 0
    assert [options["file"] for options in opened] == [str(preset)] * 2
    assert all(options["preset"] is None for options in opened)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="runs a shell script")
def test_the_exported_script_trains_the_same(capsys, tmp_path, tiny_config):
    """Same settings, same losses: once from the preset, once from the exported script."""
    hostile = tmp_path / "$(touch pwned) `x` 'q' \"d\" %PATH% 试"
    hostile.mkdir()
    text = hostile / "a & b.txt"
    text.write_text(Path(tiny_config.data.train_files[0]).read_text(encoding="utf-8"),
                    encoding="utf-8")  # fmt: skip
    config = tiny_config.model_copy(deep=True)
    config.data.train_files = [str(text)]
    config.logging.sample_prompts = ["今天\n天气", "--not a flag", ""]
    config.more.training_arguments = {"optim": "adamw_torch"}
    preset = presets.save(Preset(name="h; rm -rf ~", config=config), tmp_path / "h.atompreset")
    script = tmp_path / "h.sh"
    exporters.save(preset, "sh", script)
    assert script.stat().st_mode & stat.S_IXUSR
    environment = {**os.environ, "ATOM_NO_VENV": "1"}

    def trained(*command):
        done = subprocess.run(
            command, capture_output=True, text=True, cwd=tmp_path, env=environment, timeout=200
        )
        assert done.returncode == 0, done.stderr[-2000:]
        folder = Path(done.stderr.split("run folder: ")[1].splitlines()[0])
        events = [json.loads(line) for line in
                  (folder / "events.jsonl").read_text(encoding="utf-8").splitlines()]  # fmt: skip
        return folder, events

    main_py = paths.root_dir() / "main.py"
    ours, our_events = trained(sys.executable, str(main_py), "train", str(preset.path))
    theirs, their_events = trained("/bin/sh", str(script))
    assert ours != theirs
    asked = [read_json(folder / "preset.json")["config"] for folder in (ours, theirs)]
    assert asked[0] == asked[1]
    assert RunConfig.model_validate(asked[1]).logging.sample_prompts == [
        "今天\n天气",
        "--not a flag",
        "",
    ]
    launched = [read_json(folder / "launch.json") for folder in (ours, theirs)]
    assert launched[0]["argv"][:-1] == launched[1]["argv"][:-1]
    assert launched[0]["environment"] == launched[1]["environment"]
    losses = [[e["loss"] for e in events if e["event"] == "step"]
              for events in (our_events, their_events)]  # fmt: skip
    assert losses[0] == losses[1]
    assert len(losses[0]) == 6
    assert [e["event"] for e in our_events if e["event"] not in ("phase",)] == [
        e["event"] for e in their_events if e["event"] not in ("phase",)
    ]
    assert not list(tmp_path.rglob("pwned"))
