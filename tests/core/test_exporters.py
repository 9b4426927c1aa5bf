import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from atom_gui.core import exporters, importers, presets
from atom_gui.core.importers import flags
from atom_gui.core.problems import ProblemsError
from atom_gui.schema.parameter import parameters_of
from atom_gui.schema.run_config import PARAMETERS, RunConfig

HOSTILE = [
    "it's \"quoted\"", "$(touch pwned)", "`touch pwned`", "%PATH% %%x", "!PATH!",
    "a & b | c > d < e", "^caret^", "back\\slash\\", "\\\\server\\share\\", "end\\\"",
    "two\nlines\r\ttab", "", " ", "--bf16", "--", "../../etc", "中文 路径/数据", "“curly” ‘quotes’",
    "null", "None", "true", "{a,b}*?[x]", "#x", "~", "a;b", "(x)", "x=y", "\u2028", "🙂", "-x",
    "@x", "$x ${x} $env:X",
]  # fmt: skip


def hostile_config():
    return RunConfig.model_validate(
        {
            "model": {"model_name_or_path": "D:\\模型 x\\", "torch_dtype": "bfloat16"},
            "data": {
                "train_files": [word for word in HOSTILE if word.isprintable()],
                "validation_files": HOSTILE, "encoding": "gb18030", "keep_linebreaks": False,
            },
            "batch": {"block_size": None, "max_steps": 7},
            "optimizer": {"learning_rate": 3e-5},
            "precision": {"bf16": True},
            "logging": {"run_name": HOSTILE[0], "sample_prompts": ["$(touch pwned)", "一年有\n"]},
            "more": {"training_arguments": {"optim": "x'\"", "n": [1, None, {"a": "%b%"}]}},
            "deepspeed": {"config": {"zero_optimization": {"stage": 3}, "说": "100 % \"x\""}},
        }
    )  # fmt: skip


def read_back(argv):
    """What ``main.py train`` will do with the words behind ``train``."""
    end = argv.index("--")
    assert argv[0:end:2] == ["--set"] * len(argv[0:end:2])
    config = presets.with_settings(RunConfig(), argv[1:end:2])
    changes, notes = flags.settings(argv[end + 1 :])
    assert not notes
    value = config.model_dump()
    for path, one in changes.items():
        section, name = path.split(".", 1)
        value[section][name] = one
    return RunConfig.model_validate(value)


def argv_of(config):
    command = exporters.command(config, Path("python"), Path("main.py"))
    assert command[:3] == ("python", "main.py", "train")
    return list(command[3:])


def test_the_command_is_readable_where_it_can_be():
    config = RunConfig.model_validate(
        {
            "model": {"model_name_or_path": "X"},
            "data": {"train_files": ["a", "b"], "encoding": "gb18030"},
            "precision": {"bf16": True},
            "batch": {"block_size": None},
            "deepspeed": {"config": "zero3"},
            "logging": {"sample_prompts": ["一年\n", "有"]},
        }
    )
    assert argv_of(config) == [
        "--set", 'logging.sample_prompts=["\\u4e00\\u5e74\\n", "\\u6709"]', "--",
        "--model_name_or_path", "X", "--train_files", "a", "b", "--data.encoding", "gb18030",
        "--block_size", "null", "--bf16", "true", "--deepspeed", "zero3",
    ]  # fmt: skip
    assert read_back(argv_of(config)) == config


def test_defaults_need_no_option():
    assert argv_of(RunConfig()) == ["--"]


def test_every_builtin_preset_comes_back():
    for preset in presets.builtin_presets():
        assert read_back(argv_of(preset.config)) == preset.config


@pytest.mark.parametrize("word", HOSTILE)
def test_every_hostile_word_comes_back(word):
    config = RunConfig.model_validate(
        {
            "model": {"cache_dir": word, "model_revision": word},
            "data": {"train_files": [word, "x", word]},
            "adapter": {"lora_target": [word]},
            "deepspeed": {"config": word},
            "more": {"training_arguments": {word: word}},
        }
    )
    assert read_back(argv_of(config)) == config


def _values(item):
    texts = st.one_of(st.text(max_size=20), st.sampled_from(HOSTILE))
    json_values = st.recursive(
        st.one_of(st.none(), st.booleans(), st.integers(-10**6, 10**6), texts,
                  st.floats(allow_nan=False, allow_infinity=False)),
        lambda inner: st.one_of(st.lists(inner, max_size=3),
                                st.dictionaries(texts, inner, max_size=3)), max_leaves=5,
    )  # fmt: skip
    objects = st.dictionaries(texts, json_values, max_size=3)
    if item.path == "deepspeed.config":
        return st.one_of(texts, objects)
    if item.kind == "json":
        return objects
    if item.kind in ("files", "lines"):
        return st.lists(texts, max_size=3)
    found = []
    if item.choices:
        found = [st.sampled_from(item.choices)]
    elif "bool" in str(item.annotation):
        found = [st.booleans()]
    elif "str" in str(item.annotation):
        found = [texts]
    elif "int" in str(item.annotation):
        found = [st.integers(300, 2**31)]
    else:
        found = [st.floats(0, 1, exclude_min=True, exclude_max=True)]
    return st.one_of(*found, st.none()) if item.optional else found[0]


@st.composite
def configs(draw):
    value = {}
    for item in draw(
        st.lists(st.sampled_from(PARAMETERS), unique_by=lambda i: i.path, max_size=12)
    ):
        given = draw(_values(item))
        try:
            RunConfig.model_validate({item.section: {item.name: given}})
        except ValueError:  # beyond the limits of this one
            continue
        value.setdefault(item.section, {})[item.name] = given
    return RunConfig.model_validate(value)


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(configs())
def test_any_config_comes_back_exactly(config):
    again = read_back(argv_of(config))
    assert again == config
    assert again.model_dump_json() == config.model_dump_json()


@pytest.fixture
def stand_in(tmp_path):
    """A program in place of main.py that writes down what it was given."""
    folder = tmp_path / "程序 it's $HOME"
    folder.mkdir()
    main = folder / "main.py"
    main.write_text(
        "import json, os, sys\n"
        "value = {'argv': sys.argv[1:], 'utf8': os.environ.get('PYTHONUTF8')}\n"
        "open(__file__ + '.json', 'w').write(json.dumps(value))\n"
        "sys.exit(7)\n",
        encoding="utf-8",
    )
    return main


@pytest.mark.skipif(sys.platform == "win32", reason="there is no sh")
def test_the_shell_script_hands_over_every_word(stand_in, tmp_path):
    config = hostile_config()
    python = Path(sys.executable)
    title = "标题\n$(touch pwned) `touch pwned`"
    words = exporters.script(config, "sh", python, stand_in, title)
    path = tmp_path / "训练.sh"
    path.write_text(words, encoding="utf-8", newline="")
    done = subprocess.run(["sh", str(path)], cwd=tmp_path, check=False, timeout=60)
    assert done.returncode == 7
    told = json.loads(Path(f"{stand_in}.json").read_text())
    assert tuple(told["argv"]) == exporters.command(config, python, stand_in)[2:]
    assert told["utf8"] == "1"
    assert not list(tmp_path.rglob("pwned"))
    assert read_back(told["argv"][1:]) == config


@pytest.mark.skipif(sys.platform == "win32", reason="there is no sh")
def test_a_very_long_text_survives_the_shell(stand_in, tmp_path):
    config = RunConfig.model_validate({"logging": {"run_name": "字$" * 30_000}})
    path = tmp_path / "a.sh"
    words = exporters.script(config, "sh", Path(sys.executable), stand_in, "t")
    path.write_text(words, encoding="utf-8", newline="")
    subprocess.run(["sh", str(path)], check=False, timeout=60)
    told = json.loads(Path(f"{stand_in}.json").read_text())
    assert read_back(told["argv"][1:]) == config


def test_what_a_system_cannot_take_is_refused():
    config = RunConfig.model_validate({"logging": {"run_name": "x" * 200_000}})
    for kind in ("sh", "bat", "ps1"):
        with pytest.raises(ProblemsError, match="too long"):
            exporters.script(config, kind, Path("python"), Path("main.py"), "t")


def windows_argv(line):
    """An own reading of https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments."""
    words, current, quoted = [], None, False
    for slashes, mark, other in re.findall(r'(\\*)("?)((?:[^\\"])?)', line):
        if mark:
            current = (current or "") + "\\" * (len(slashes) // 2)
            if len(slashes) % 2:
                current += '"'
            else:
                quoted = not quoted
        elif slashes:
            current = (current or "") + slashes
        if other in (" ", "\t") and not quoted:
            if current is not None:
                words.append(current)
            current = None
        elif other:
            current = (current or "") + other
    return [*words, current] if current is not None else words


def test_the_powershell_script_holds_every_word():
    config = hostile_config()
    python, main = Path("it’s 'py'"), Path("程序 x.py")
    words = exporters.script(config, "ps1", python, main, "标题\n& calc")
    assert words.startswith("\ufeff# 标题 & calc\n")
    body = words[words.index("@(") + 2 : words.index("\n)\n")]
    quotes = "'‘’‚‛"
    literal = f"[{quotes}]((?:[^{quotes}]|[{quotes}][{quotes}])*)[{quotes}]"
    assert re.sub(literal, "", body).strip(" ,\n") == "", "nothing but quoted texts"
    undoubled = [re.sub(f"([{quotes}])[{quotes}]", r"\1", one) for one in re.findall(literal, body)]
    assert tuple(windows_argv(" ".join(undoubled))) == exporters.command(config, python, main)[1:]
    assert "-FilePath 'it’’s ''py'''" in words


def test_the_batch_file_is_quiet_and_has_windows_lines():
    config = RunConfig.model_validate({"data": {"train_files": ["100 % & more.csv"]}})
    words = exporters.script(
        config, "bat", Path(r"C:\a 50%\py.exe"), Path("main.py"), "a & b\nc%d%"
    )
    assert words.replace("\r\n", "").count("\n") == 0
    lines = words.split("\r\n")
    assert lines[:3] == ["@echo off", "chcp.com 65001 >nul", "setlocal DisableDelayedExpansion"]
    assert lines[3].split() == ["rem", "a", "b", "c", "d"]
    assert r'"C:\a 50%%\py.exe" ^' in lines
    assert '  --train_files ^"100 %% ^& more.csv^"' in lines
    assert lines[-2] == "exit /b %ERRORLEVEL%"


@pytest.mark.parametrize("kind", ["sh", "bat", "ps1"])
def test_our_own_scripts_are_imported_without_loss(kind, tmp_path):
    config = hostile_config()
    path = tmp_path / f"train.{kind}"
    words = exporters.script(config, kind, Path("/usr/bin/python3"), Path("/opt/main.py"), "T")
    path.write_text(words, encoding="utf-8", newline="")
    found = importers.read(path)
    assert [str(note.sentence) for note in found.notes] == []
    assert found.preset().config == config
    assert found.environment == {"PYTHONUTF8": "1"}


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(configs(), st.sampled_from(["sh", "bat", "ps1"]))
def test_any_script_is_imported_without_loss(tmp_path_factory, config, kind):
    path = tmp_path_factory.getbasetemp() / f"any.{kind}"
    words = exporters.script(config, kind, Path("/usr/bin/python3"), Path("/opt/main.py"), "T")
    path.write_text(words, encoding="utf-8", newline="")
    if config == RunConfig():
        return
    assert importers.read(path).preset().config == config


def test_the_deepspeed_configuration_is_plain_json():
    with pytest.raises(ProblemsError):
        exporters.ds_config(RunConfig.model_validate({"deepspeed": {"config": "nowhere"}}))
    config = RunConfig.model_validate({"deepspeed": {"config": '// 说明\n{"a": 1 // x\n}'}})
    assert json.loads(exporters.ds_config(config)) == {"a": 1}
    assert json.loads(exporters.ds_config(RunConfig()))["zero_optimization"]["stage"] == 2


def test_every_parameter_has_one_name_on_the_command_line():
    names = [item.cli or item.path for item in parameters_of(RunConfig)]
    assert len(names) == len(set(names))
