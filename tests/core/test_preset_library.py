import json
from dataclasses import replace

import pytest

from atom_gui.core import preset_library, presets
from atom_gui.core.problems import ProblemsError
from atom_gui.schema.run_config import RunConfig


@pytest.fixture
def mine(tiny_config):
    """A preset that the user saved."""
    preset = presets.Preset(name="我的 7B", note="for the wiki", config=tiny_config)
    return presets.save(preset)


def test_renaming_moves_the_file_and_keeps_all_of_it(mine):
    value = json.loads(mine.path.read_text(encoding="utf-8"))
    mine.path.write_text(json.dumps({**value, "later": 1}), encoding="utf-8")
    renamed = preset_library.rename(presets.load(mine.path), "wiki 7B")
    assert not mine.path.exists()
    again = presets.load(renamed.path)
    assert (again.name, again.note) == ("wiki 7B", "for the wiki")
    assert again.config == mine.config
    assert again.unknown == {"later": 1}


def test_a_name_that_is_taken_is_not_overwritten(mine, tiny_config):
    other = presets.save(presets.Preset(name="other", config=RunConfig()))
    with pytest.raises(ProblemsError, match="named other already"):
        preset_library.rename(mine, "other")
    assert presets.load(other.path).config == RunConfig()
    with pytest.raises(ProblemsError, match="needs a name"):
        preset_library.rename(mine, "  ")


def test_another_spelling_of_the_same_name_is_no_other_preset(mine):
    renamed = preset_library.rename(mine, "我的 7b")
    assert presets.load(renamed.path).name == "我的 7b"
    assert renamed.path.exists()


def test_a_built_in_preset_is_duplicated_not_renamed():
    demo = presets.find("demo")
    with pytest.raises(ProblemsError, match="duplicate"):
        preset_library.rename(demo, "x")
    first, second = preset_library.duplicate(demo), preset_library.duplicate(demo)
    assert [first.name, second.name] == ["Demo", "Demo (2)"]
    assert first.config == second.config == demo.config
    assert not first.builtin


def test_what_is_deleted_can_be_brought_back(mine):
    before = mine.path.read_text(encoding="utf-8")
    gone = preset_library.discard(mine.path)
    assert not mine.path.exists()
    assert presets.user_presets()[0] == []
    assert preset_library.restore(gone) == mine.path
    assert mine.path.read_text(encoding="utf-8") == before


def test_what_is_brought_back_overwrites_nothing(mine):
    gone = preset_library.discard(mine.path)
    newer = presets.save(replace(mine, note="newer"))
    back = preset_library.restore(gone)
    assert back != newer.path
    assert presets.load(newer.path).note == "newer"
    assert presets.load(back).note == "for the wiki"


def test_the_last_used_is_listed_first(mine):
    other = presets.save(presets.Preset(name="other", config=RunConfig(), created_s=1.0))
    preset_library.mark_used(other.path)
    listed, broken = preset_library.listed()
    assert [preset.name for preset in listed] == ["other", "我的 7B"]
    assert listed[0].used_s > 1.0
    assert broken == []
    preset_library.mark_used(other.path.with_name("gone.atompreset"))
    assert not other.path.with_name("gone.atompreset").exists()


def test_a_broken_file_is_told_and_hides_no_other(mine, tmp_path):
    (mine.path.parent / "broken.atompreset").write_text("{", encoding="utf-8")
    listed, broken = preset_library.listed([str(tmp_path / "gone.atompreset")])
    assert [preset.name for preset in listed] == ["我的 7B"]
    assert "broken.atompreset, line 1" in str(broken[0])


@pytest.mark.parametrize(("words", "found"), [
    ("7b", True), ("wiki", True), ("block_size=32", True), ("7b wiki", True), ("块", True),
    ("13b", False),
])  # fmt: skip
def test_search_looks_at_name_note_and_values(mine, words, found):
    assert preset_library.matches(mine, words, "训练块") is found


def test_comparing_goes_into_the_deepspeed_configuration():
    first, second = RunConfig(), RunConfig()
    second.batch.block_size = 512
    first.deepspeed.config = {"zero_optimization": {"stage": 2}, "fp16": {"enabled": "auto"}}
    second.deepspeed.config = '{"zero_optimization": {"stage": 3}, // why\n "a": 1}'
    found = {one.path: (one.first, one.second) for one in preset_library.compare(first, second)}
    assert found == {
        "batch.block_size": (1024, 512),
        "deepspeed.config/zero_optimization.stage": (2, 3),
        "deepspeed.config/fp16.enabled": ("auto", None),
        "deepspeed.config/a": (None, 1),
    }
    second.deepspeed.config = "{ broken"
    assert preset_library.compare(first, second)[-1].path == "deepspeed.config"
