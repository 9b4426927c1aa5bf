import json
import os

import pytest

from atom_gui.core import fixes, presets
from atom_gui.core.check import check, errors, output
from atom_gui.schema.run_config import RunConfig


def told(config, severity=None):
    return " | ".join(
        str(problem) for problem in check(config) if severity in (None, problem.severity)
    )


def with_file(config, path, **data):
    value = config.model_dump()
    value["data"].update({"train_files": [str(path)], **data})
    return RunConfig.model_validate(value)


def test_a_good_config_has_no_errors(tiny_config):
    assert errors(check(tiny_config)) == []


def test_an_empty_config_says_all_that_is_missing():
    words = told(RunConfig())
    for part in ("training files", "no model", "tokenizer"):
        assert part in words.replace("There is no model", "no model")


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("missing.csv", None, "There is no file"),
        ("empty.csv", b"", "is empty"),
        ("a.docx", b"x", "cannot be read as text"),
        ("a.csv", b"title,body\n1,2\n", "has no column text; its columns are title, body"),
        ("a.jsonl", b'{"title": "x"}\n{"title": "y"}\n', None),
        ("a.json", b'[{"title": "x", "n": 1}]', "its columns are title, n"),
        ("a.jsonl", b"not json\n", "not valid jsonl"),
        ("b.jsonl", b'{"text": "x"}\n{"text": oops}\n', "line 2: not valid jsonl"),
        ("gbk.txt", "第一行\n今天天气很好\n".encode("gb18030"), "looks like gb18030"),
        ("broken.txt", "好\n好\n".encode() + b"\xff\xff\xff\xff\n", "line 3: not utf-8"),
        ("utf16.txt", "你好\n".encode("utf-16"), "looks like utf-16"),
        ("one.csv", "content\n你好\n".encode(), None),
        ("head.csv", b"text,id\n", "a header and no rows"),
        ("x.parquet", b"rubbish", "not a whole Parquet file"),
        ("bom.csv", "text,id\n你好,1\n".encode("utf-8-sig"), None),
    ],
)
def test_files_are_looked_at_before_the_run(tiny_config, tmp_path, name, content, words):
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    config = with_file(tiny_config, path)
    if words is None:
        assert errors(check(config)) == []
    else:
        assert words in told(config)


def test_a_folder_is_no_file(tiny_config, tmp_path):
    assert "is a folder" in told(with_file(tiny_config, tmp_path))


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_no_permission_is_told(tiny_config, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("x")
    path.chmod(0)
    assert "cannot be read" in told(with_file(tiny_config, path))


def test_the_encoding_fix_makes_the_file_readable(tiny_config, tmp_path):
    path = tmp_path / "gbk.txt"
    path.write_bytes("第一行\n今天天气很好\n".encode("gb18030"))
    config = with_file(tiny_config, path)
    (problem,) = errors(check(config))
    fixed = presets.with_settings(
        config, [f"{name}={json.dumps(value)}" for name, value in problem.fix.items()]
    )
    assert errors(check(fixed)) == []


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        (["batch.block_size=4096"], "larger than the 512 positions"),
        (["precision.bf16=true", "precision.fp16=true"], "both on"),
        (["precision.fp16=true"], "does not train on a processor"),
        (["data.streaming=true", "batch.max_steps=null"], "needs a number of steps"),
        (["model.model_name_or_path=/no/such/model"], "There is no folder"),
        (["model.model_name_or_path=D:\\\\models\\\\x"], "There is no folder"),
        (["model.config_name=/no/config.json"], "no model configuration"),
        (["model.config_overrides=a=1"], "only with a model type"),
        (["checkpoints.resume_from_checkpoint=/no/checkpoint-1"], "not a complete checkpoint"),
        (["checkpoints.evaluation_strategy=steps", "data.validation_split_percentage=0"],
         "needs validation text"),
        (["deepspeed.config=nothing"], "neither a template"),
        (['deepspeed.config={"zero_optimization": {"stage": 4}}'], "zero_optimization.stage"),
        (["data.dataset_name=x"], "both named"),
        (["model.train_tokenizer_vocab_size=null"], "needs a tokenizer"),
        (["optimizer.warmup_steps=10000"], "never reaches"),
        (['deepspeed.config={"optimizer": "AdamW"}'], "must be an object in braces"),
        (["deepspeed.config=zero3", "optimizer.lr_scheduler_type=cosine"], "scheduler of its own"),
        (["model.model_type=llama"], "model_type has no effect"),
        (["checkpoints.resume_from_checkpoint=latest"], "needs an output folder"),
        (["checkpoints.do_train=false", "data.validation_split_percentage=0"],
         "needs validation text"),
    ],
)  # fmt: skip
def test_rules(tiny_config, settings, words):
    assert words in told(presets.with_settings(tiny_config, settings))


def test_fixes_solve_what_they_promise(tiny_config):
    config = presets.with_settings(
        tiny_config, ["batch.block_size=4096", "precision.bf16=true", "precision.fp16=true",
                      "optimizer.warmup_steps=10000"]
    )  # fmt: skip
    for _ in range(8):
        fixable = [problem for problem in check(config) if problem.fix]
        if not fixable:
            break
        config = fixes.fixed(config, fixable[0].fix)
    assert check(config) == []


def test_an_output_folder_that_is_a_file_is_refused(tiny_config, tmp_path):
    (tmp_path / "out").write_text("")
    config = presets.with_settings(
        tiny_config, [f"checkpoints.output_dir={json.dumps(str(tmp_path / 'out'))}"]
    )
    assert "choose a folder" in told(config)


def test_a_full_disk_is_told(tiny_config, tmp_path, monkeypatch):
    monkeypatch.setattr(output, "free_bytes", lambda _: 0)
    config = presets.with_settings(
        tiny_config, [f"checkpoints.output_dir={json.dumps(str(tmp_path / 'out'))}"]
    )
    assert "is full" in told(config)
