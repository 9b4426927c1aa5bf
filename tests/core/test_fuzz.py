"""Thousands of broken presets: always an answer, never a crash, nothing outside the folder."""

import copy
import json
import random
import sys

from atom_gui.core import preset_library, presets
from atom_gui.core.check import check
from atom_gui.core.machine import Card, Machine
from atom_gui.core.presets import Preset
from atom_gui.core.problems import ProblemsError
from atom_gui.schema.run_config import PARAMETERS, RunConfig

PRESETS = 10_000 if sys.platform != "win32" else 1_500  # files are slow under Wine
PC = Machine(True, 24 * 2**30, 8, (Card("RTX 3090", 24 * 2**30, (8, 6)),))
VALUES = [
    None, True, False, 0, -1, 1, 7, 2**63, 1e308, -0.0, 0.5, "", "auto", "zero2", "latest",
    "~", "~nobody/x", "a\0b", "../../etc/passwd", "C:\\CON", "\\\\?\\x", "x" * 5000, "中文 路径",
    "{", "{}", "// only a comment", "$(touch x)", "\ud800", [], [1], ["a", 2], ["x" * 300], {},
    {"a": 1}, {"zero_optimization": None}, {"zero_optimization": {"stage": "two"}},
    {"zero_optimization": {"stage": 3, "offload_param": "cpu"}}, {"fp16": [], "bf16": 7},
    {"optimizer": {"type": 3, "params": []}}, {"train_batch_size": 1e400},
]  # fmt: skip


def mutated(chance, base):
    value = copy.deepcopy(base)
    for _ in range(chance.randint(1, 6)):
        item = chance.choice(PARAMETERS)
        kind = chance.random()
        if kind < 0.7:
            section = value["config"].setdefault(item.section, {})
            if isinstance(section, dict):
                section[item.name] = copy.deepcopy(chance.choice(VALUES))
        elif kind < 0.8:
            value["config"][chance.choice(["model", "new section", ""])] = copy.deepcopy(
                chance.choice(VALUES)
            )
        elif kind < 0.9:
            value[chance.choice(["version", "name", "note", "created_s", "used_s", "x"])] = (
                copy.deepcopy(chance.choice(VALUES))
            )
        else:
            value["config"] = dict(list(value["config"].items())[: chance.randint(0, 8)])
    return value


def loaded(path):
    """Return the preset, or why it is refused."""
    try:
        return presets.load(path), ()
    except ProblemsError as error:
        return None, error.problems


def test_random_presets_are_read_or_refused_in_words(tmp_path):
    chance = random.Random(20261125)
    base = [presets.to_value(preset) for preset in presets.builtin_presets()]
    path = tmp_path / "x.atompreset"
    read = 0
    for number in range(PRESETS):
        words = json.dumps(mutated(chance, chance.choice(base)))
        if number % 5 == 0:  # torn and overwritten files
            at = chance.randrange(len(words))
            words = words[:at] + chance.choice(["", "\0", "}", "\\", "€" * 9]) + words[at + 3 :]
        path.write_bytes(words.encode("utf-8", "surrogatepass"))
        preset, refused = loaded(path)
        if preset is None:
            assert refused
            assert all(str(problem).strip() for problem in refused)
            continue
        read += 1
        assert isinstance(preset.config, RunConfig)
        for problem in check(preset.config, PC):
            assert str(problem)
            assert problem.severity in ("error", "warning", "advice")
    assert read > PRESETS / 20


def test_a_name_never_leads_out_of_the_folder(tmp_path):
    folder = preset_library.path_for("x").parent
    names = ("../../evil", "..\\..\\evil", "/etc/passwd", "C:\\evil", "CON", "a/b", ".", "..",
             "$(touch evil)", "a\nb", "x" * 500, "%TEMP%", "nul.atompreset")  # fmt: skip
    for number, name in enumerate(names):
        saved = presets.save(Preset(name=name, config=RunConfig()))
        assert saved.path.parent == folder
        assert presets.load(saved.path).name == name
        renamed = preset_library.rename(saved, f"{number} {name}")
        assert renamed.path.parent == folder
        assert renamed.name == f"{number} {name}"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["config"]
