import json
import re
from collections import Counter
from pathlib import Path

import pytest
from pydantic import ValidationError

from atom_gui.schema.fields import field_rows
from atom_gui.schema.parameter import Limits
from atom_gui.schema.run_config import PARAMETER, PARAMETERS, SECTION_LABELS, RunConfig
from atom_gui.schema.words import Text, text
from atom_gui.schema.zero import adapt, offload_device, stage_of, version_tuple

# The parameters of the article's pretrain.sh and of its script's dataclasses.
ARTICLE = """
model_name_or_path config_name tokenizer_name model_type config_overrides cache_dir
use_fast_tokenizer model_revision use_auth_token torch_dtype dataset_name dataset_config_name
train_files validation_files max_train_samples max_eval_samples streaming block_size
overwrite_cache validation_split_percentage preprocessing_num_workers keep_linebreaks
per_device_train_batch_size per_device_eval_batch_size do_train output_dir evaluation_strategy
learning_rate gradient_accumulation_steps num_train_epochs warmup_steps logging_dir
logging_strategy logging_steps save_strategy save_steps eval_steps save_total_limit seed
disable_tqdm ddp_find_unused_parameters overwrite_output_dir report_to run_name bf16
bf16_full_eval gradient_checkpointing deepspeed ignore_data_skip ddp_timeout num_gpus
resume_from_checkpoint
"""

ZERO = Path(__file__).parents[2] / "resources" / "zero"
STORY = ("help", "memory", "time", "good")


def test_every_parameter_of_the_article_is_declared_under_its_own_name():
    names = {parameter.cli for parameter in PARAMETERS}
    assert [name for name in ARTICLE.split() if name not in names] == []


@pytest.mark.parametrize("parameter", PARAMETERS, ids=lambda p: p.path)
def test_every_parameter_is_explained(parameter):
    assert parameter.label
    assert parameter.help.endswith(".")
    assert RunConfig().get(parameter.path) == parameter.default
    if parameter.when is not None:
        assert parameter.when.path in PARAMETER


@pytest.mark.parametrize("parameter", PARAMETERS, ids=lambda p: p.path)
def test_every_story_is_whole_sentences_that_any_label_can_show(parameter):
    for part in STORY:
        words = getattr(parameter, part)
        assert not words or words.endswith("."), part
        # Tags would be drawn as rich text, braces be filled as fields of a translation.
        assert not set("<>{}|") & set(words), part
    assert parameter.source == "" or re.fullmatch(r"https://[^\s<>]+", parameter.source)


def test_no_story_is_told_twice():
    told = Counter(getattr(item, part) for item in PARAMETERS for part in STORY)
    assert [words for words, count in told.items() if words and count > 1] == []


def test_the_short_form_is_short():
    assert 10 <= sum(item.basic for item in PARAMETERS) <= 15


def test_the_groups_stand_in_the_order_of_the_form():
    assert list(SECTION_LABELS.values()) == [
        "Model", "Method", "Data", "Batch & length", "Optimizer & schedule", "Precision & memory",
        "Checkpoints & evaluation", "Logging", "Distributed", "More arguments", "DeepSpeed",
    ]  # fmt: skip
    assert list(SECTION_LABELS) == list(RunConfig.model_fields)


def test_what_users_fall_for_is_told():
    assert "208 days" in PARAMETER["distributed.ddp_timeout"].good
    assert "10000" in PARAMETER["optimizer.warmup_steps"].good
    assert "94 GB" in PARAMETER["checkpoints.save_total_limit"].memory
    assert "Transformers 5" in PARAMETER["model.use_fast_tokenizer"].help


@pytest.mark.parametrize(
    ("limits", "sentence"),
    [
        (Limits(), "None"),
        (Limits(minimum=1), "It must be 1 or more."),
        (Limits(minimum=0, above_minimum=True), "It must be above 0."),
        (Limits(minimum=8, maximum=4096), "It must be from 8 to 4,096."),
        (Limits(minimum=0, maximum=1, below_maximum=True), "It must be from 0 to below 1."),
        (Limits(minimum=0, maximum=10, above_minimum=True), "It must be above 0, at most 10."),
    ],
)
def test_limits_are_said_in_words(limits, sentence):
    assert str(limits.sentence()) == sentence


def test_field_rows_are_json_and_name_every_parameter():
    rows = field_rows()
    assert json.loads(json.dumps(rows)) == rows
    assert [row["path"] for row in rows] == [item.path for item in PARAMETERS]
    assert len({frozenset(row) for row in rows}) == 1
    assert {row["type"] for row in rows} == {
        "bool", "choice", "dict", "float", "int", "list[str]", "str", "str | dict",
    }  # fmt: skip


def test_a_field_row_holds_limits_choices_and_condition():
    rows = {row["path"]: row for row in field_rows()}
    rate = rows["optimizer.learning_rate"]
    assert (rate["minimum"], rate["minimum_excluded"], rate["maximum"]) == (0, True, 10)
    assert (rate["type"], rate["default"], rate["basic"]) == ("float", 5e-5, True)
    assert rows["model.torch_dtype"]["choices"] == ["auto", "float32", "bfloat16", "float16"]
    assert rows["model.torch_dtype"]["optional"] is True
    assert rows["checkpoints.save_steps"]["condition"] == {
        "path": "checkpoints.save_strategy", "values": ["steps"],
    }  # fmt: skip
    assert rows["adapter.method"]["cli"] == "finetuning_type"


def test_changes_hold_only_what_differs():
    config = RunConfig.model_validate({"batch": {"block_size": 64, "seed": 42}})
    assert config.changes() == {"batch": {"block_size": 64}}


def test_newer_name_of_the_evaluation_strategy_is_understood():
    config = RunConfig.model_validate({"checkpoints": {"eval_strategy": "steps"}})
    assert config.checkpoints.evaluation_strategy == "steps"


@pytest.mark.parametrize(
    "values",
    [
        {"batch": {"block_size": 0}},
        {"batch": {"block_size": "many"}},
        {"optimizer": {"learning_rate": float("nan")}},
        {"optimizer": {"learning_rate": -1}},
        {"checkpoints": {"save_strategy": "sometimes"}},
        {"batch": {"no_such_field": 1}},
    ],
)
def test_wrong_values_are_refused(values):
    with pytest.raises(ValidationError):
        RunConfig.model_validate(values)


def test_text_keeps_foreign_braces():
    assert str(text("{path} is empty.", path="{a}.txt")) == "{a}.txt is empty."
    assert str(Text(text="odd { brace", values={"path": 1})) == "odd { brace"


def test_versions_compare_by_number():
    assert version_tuple("0.17.1+cu118") == (0, 17, 1)
    assert version_tuple("0.9") < version_tuple("0.16.5") < version_tuple("0.19.8")


def test_article_zero3_is_adapted_to_deepspeed_that_refuses_apex_keys():
    zero3 = json.loads((ZERO / "zero3.json").read_text())
    assert zero3["fp16"]["fp16_opt_level"] == "O2"
    new, notes = adapt(zero3, deepspeed_version="0.19.8", bf16=True)
    old, _ = adapt(zero3, deepspeed_version="0.16.5", bf16=True)
    assert "fp16_opt_level" not in new["fp16"]
    assert "fp16_opt_level" in old["fp16"]
    assert any("fp16_opt_level" in str(note) for note in notes)
    assert new["zero_optimization"]["stage3_gather_16bit_weights_on_model_save"] is True
    assert zero3["fp16"]["fp16_opt_level"] == "O2", "the given configuration is not changed"


def test_article_zero2_gets_a_bf16_section_and_its_idle_keys_are_told():
    zero2 = json.loads((ZERO / "zero2.json").read_text())
    adapted, notes = adapt(zero2, deepspeed_version="0.19.8", bf16=True)
    assert adapted["bf16"] == {"enabled": "auto"}
    told = " ".join(map(str, notes))
    assert "offload_param" in told
    assert "min_lr" in told


def test_stage_and_offload_are_read_from_any_json():
    assert stage_of({}) == 0
    assert stage_of({"zero_optimization": True}) == 0
    assert stage_of({"zero_optimization": {"stage": 3}}) == 3
    assert offload_device({"zero_optimization": {"offload_param": None}}, "offload_param") == "none"
