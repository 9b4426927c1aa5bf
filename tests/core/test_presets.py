import json

import pytest

from atom_gui.core import paths, presets
from atom_gui.core.check import check
from atom_gui.core.presets import Preset
from atom_gui.core.problems import ProblemsError
from atom_gui.schema.run_config import PARAMETERS, RunConfig


def test_builtin_presets_are_the_promised_ones_and_can_start():
    names = {preset.path.stem for preset in presets.builtin_presets() if preset.path}
    assert {"demo", "demo-zero2", "demo-zero3", "demo-zero3-offload"} <= names
    for preset in presets.builtin_presets():
        assert preset.builtin
        assert preset.note
        assert not preset.warnings
        assert check(presets.resolved(preset.config)) == []


def test_a_preset_keeps_only_what_differs_and_comes_back_whole(tmp_path):
    config = RunConfig.model_validate(
        {"batch": {"block_size": 64}, "data": {"train_files": ["D:/数据/a b.csv"]}}
    )
    saved = presets.save(
        Preset(name="我的 预设", config=config, note="n"), tmp_path / "a.atompreset"
    )
    stored = json.loads((tmp_path / "a.atompreset").read_text(encoding="utf-8"))
    assert stored["config"] == {"batch": {"block_size": 64},
                                "data": {"train_files": ["D:/数据/a b.csv"]}}  # fmt: skip
    again = presets.load(tmp_path / "a.atompreset")
    assert (again.name, again.note, again.config) == (saved.name, saved.note, config)


def test_paths_into_our_resources_stay_portable(tmp_path):
    demo = presets.find("demo")
    presets.save(demo, tmp_path / "d.atompreset")
    words = (tmp_path / "d.atompreset").read_text(encoding="utf-8")
    assert "{resources}/corpus" in words
    assert str(paths.resources_dir()) not in words
    assert presets.load(tmp_path / "d.atompreset").config == demo.config


def test_unknown_keys_of_a_newer_version_are_kept_and_told(tmp_path):
    path = tmp_path / "new.atompreset"
    path.write_text(json.dumps({
        "version": 99, "name": "n", "colour": "red",
        "config": {"batch": {"block_size": 64, "warp": 9}, "future": {"x": 1}}}))  # fmt: skip
    preset = presets.load(path)
    told = " ".join(map(str, preset.warnings))
    assert "newer" in told
    assert "warp" in told
    assert "future" in told
    presets.save(preset, tmp_path / "again.atompreset")
    stored = json.loads((tmp_path / "again.atompreset").read_text())
    assert stored["colour"] == "red"
    assert stored["version"] == 99, "a newer file stays one"
    assert stored["config"]["batch"] == {"block_size": 64, "warp": 9}
    assert stored["config"]["future"] == {"x": 1}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "line 1"),
        (b"{\n  oops\n}", "line 2"),
        (b"[1]", "not a preset file"),
        (b"\xff\xfe\x00", "not a preset file"),
        (b'{"config": 3}', "not a preset file"),
        (b'{"created_s": null}', "not a preset file"),
        (b'{"config": {"batch": [1]}}', "no group of parameters"),
        (b'{"version": "one", "config": {}}', "not a preset file"),
        (b'{"config": {"batch": {"block_size": "wide"}}}', "Block size (batch.block_size)"),
        (b'{"config": {"checkpoints": {"save_strategy": "x"}}}', "one of no, steps, epoch"),
    ],
)
def test_a_broken_preset_is_explained(tmp_path, content, words):
    path = tmp_path / "b.atompreset"
    path.write_bytes(content)
    with pytest.raises(ProblemsError) as caught:
        presets.load(path)
    assert words in str(caught.value)
    assert path.read_bytes() == content


def test_every_wrong_value_is_told_at_once(tmp_path):
    path = tmp_path / "b.atompreset"
    path.write_text(
        '{"config": {"batch": {"block_size": 0, "seed": -1}, "data": {"streaming": 7}}}'
    )
    with pytest.raises(ProblemsError) as caught:
        presets.load(path)
    assert len(caught.value.problems) == 3


def test_settings_change_any_parameter():
    config = presets.with_settings(
        RunConfig(), ["batch.block_size=256", "model.config_name=a b.json", "precision.bf16=true",
                      'data.train_files=["x.csv"]', "checkpoints.eval_strategy=epoch"]
    )  # fmt: skip
    assert config.batch.block_size == 256
    assert config.model.config_name == "a b.json"
    assert config.precision.bf16 is True
    assert config.data.train_files == ["x.csv"]
    assert config.checkpoints.evaluation_strategy == "epoch"


@pytest.mark.parametrize("setting", ["batch.nothing=1", "block_size=1", "batch.block_size",
                                     "batch.block_size=-4", "batch.seed=1.5"])  # fmt: skip
def test_settings_that_make_no_sense_are_refused(setting):
    with pytest.raises(ProblemsError):
        presets.with_settings(RunConfig(), [setting])


def test_missing_preset_is_named():
    with pytest.raises(ProblemsError, match="no preset nowhere"):
        presets.find("nowhere")


def test_every_parameter_can_be_set_from_its_own_default():
    for parameter in PARAMETERS:
        setting = f"{parameter.path}={json.dumps(parameter.default)}"
        assert presets.with_settings(RunConfig(), [setting]).changes() == {}


@pytest.mark.parametrize("name", ["a/b", "..", "con", "LPT1.x", "a" * 300, " x. ", "文<>|", "\n"])
def test_names_become_legal_on_windows(name):
    legal = paths.legal_name(name)
    assert legal
    assert len(legal) <= 70
    assert not set('<>:"/\\|?*\n') & set(legal)
    assert legal.split(".")[0].lower() not in ("con", "lpt1", "")
