import json
from pathlib import Path

import pytest

from atom_gui.core import importers, paths, presets, zero_templates
from atom_gui.core.check import check, errors, output
from atom_gui.core.machine import Card, Machine
from atom_gui.core.presets import Preset
from atom_gui.core.problems import ProblemsError
from atom_gui.schema.run_config import PARAMETERS, RunConfig

GOLDEN = Path(__file__).parents[1] / "golden"
DEMOS = {"demo", "demo-zero2", "demo-zero3", "demo-zero3-offload"}
ARTICLE = {"llama2-7b-zero2", "llama2-7b-zero3"}
# For which card (GiB) and memory (GiB) each of the others is made.
TIERS = {
    "qlora-7b-12gb": (12, 24), "qlora-7b-16gb": (16, 24), "qlora-7b-24gb": (24, 24),
    "lora-7b-24gb": (24, 24), "lora-7b-48gb": (48, 64), "full-1b-24gb": (24, 24),
    "full-0.5b-12gb": (12, 24), "full-0.5b-8gb-offload": (8, 16),
    "full-7b-24gb-160gb-ram": (24, 160),
}  # fmt: skip


def pc(card, ram):
    return Machine(True, ram * 2**30, 8, (Card("card", card * 2**30, (8, 6)),))


def test_builtin_presets_are_the_promised_ones():
    names = {preset.path.stem for preset in presets.builtin_presets() if preset.path}
    assert names == DEMOS | ARTICLE | set(TIERS) | {"demo-oom"}
    for preset in presets.builtin_presets():
        assert preset.builtin
        assert preset.note
        assert not preset.warnings


@pytest.mark.parametrize("name", sorted(DEMOS))
def test_demos_can_start_at_once(name):
    config = presets.resolved(presets.find(name).config)
    assert [str(problem) for problem in check(config)] == []


@pytest.mark.parametrize("name", sorted(TIERS))
def test_presets_by_size_are_sound_on_their_machine(name, monkeypatch, small_text):
    monkeypatch.setattr(output, "free_bytes", lambda _: 2000 * 2**30)
    config = presets.find(name).config
    left = {problem.rule for problem in check(config, pc(*TIERS[name]))}
    assert "training_text_is_named" in left  # the user's own text is all that is missing
    config.data.train_files = [str(small_text)]
    found = check(config, pc(*TIERS[name]))
    few_steps = {"saves_come", "evaluations_come", "an_epoch_has_steps", "text_fills_a_block"}
    assert {problem.rule for problem in found} - few_steps <= {"stage_saves_memory"}
    assert not errors(found)


@pytest.mark.parametrize("stage", [2, 3])
def test_the_articles_presets_are_its_script(stage):
    script = GOLDEN / "atom_pretrain" / "pretrain_annotated.sh"
    imported = importers.read(script).preset().config
    preset = presets.find(f"llama2-7b-zero{stage}").config
    assert preset.deepspeed.config == f"zero{stage}"
    of_article = zero_templates.read(str(GOLDEN / "atom_pretrain" / f"ds_config_zero{stage}.json"))
    assert zero_templates.read(f"zero{stage}") == of_article
    imported.deepspeed.config = preset.deepspeed.config
    assert preset == imported
    told = {problem.rule for problem in check(preset, pc(24, 24))}
    assert "micro_batch_fits_the_card" in told or "states_fit_the_card" in told
    assert "time_limit_is_in_seconds" in told


def test_old_files_are_moved_forward_one_version_after_the_other(tmp_path, monkeypatch):
    path = tmp_path / "old.atompreset"
    old = {"version": 1, "name": "old", "config": {"batch": {"length": 64}}}
    path.write_text(json.dumps(old), encoding="utf-8")

    def renamed(value):
        return {**value, "config": {"batch": {"block_size": value["config"]["batch"]["length"]}}}

    def named(value):
        return {**value, "name": value["name"] + "!"}

    monkeypatch.setattr(presets, "VERSION", 3)
    monkeypatch.setattr(presets, "_MIGRATIONS", {1: renamed, 2: named})
    moved = presets.load(path)
    assert (moved.name, moved.config.batch.block_size) == ("old!", 64)
    assert moved.warnings == ()
    assert json.loads(path.read_text(encoding="utf-8")) == old, "the file itself is untouched"
    presets.save(moved)
    assert json.loads(path.read_text(encoding="utf-8"))["version"] == 3


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
