"""What follows from the parameters, against numbers that were counted elsewhere."""

import json

import pytest

from atom_gui.core import section_json
from atom_gui.core.derived import derive
from atom_gui.core.fixes import fixed
from atom_gui.core.model_shape import known_shape, shape_from, shape_of
from atom_gui.core.problems import REMOVED, ProblemsError
from atom_gui.core.text_amount import TextAmount, amount_of
from atom_gui.schema.run_config import RunConfig


# Parameter counts as the models' own cards and safetensors indexes give them.
@pytest.mark.parametrize(("name", "parameters"), [
    ("meta-llama/Llama-2-7b-hf", 6_738_415_616),
    ("D:\\models\\Llama-2-7b-hf", 6_738_415_616),
    ("meta-llama/Llama-2-13b-chat-hf", 13_015_864_320),
    ("meta-llama/Llama-2-70b-hf", 68_976_648_192),
    ("meta-llama/Meta-Llama-3-8B", 8_030_261_248),
    ("meta-llama/Llama-3.2-1B", 1_235_814_400),
    ("TinyLlama/TinyLlama-1.1B-Chat-v1.0", 1_100_048_384),
    ("huggyllama/llama-7b", 6_738_415_616),
    ("huggyllama/llama-30b", 32_528_943_616),
    ("huggyllama/llama-65b", 65_285_660_672),
    ("meta-llama/Meta-Llama-3-70B", 70_553_706_496),
    ("Qwen/Qwen2-0.5B", 494_032_768),
    ("Qwen/Qwen2-1.5B", 1_543_714_304),
    ("Qwen/Qwen2.5-14B", 14_770_033_664),
    ("Qwen/Qwen3-14B", 14_768_307_200),
    ("mistralai/Mistral-7B-v0.1", 7_241_732_096),
    ("Qwen/Qwen2.5-0.5B", 494_032_768),
    ("Qwen/Qwen2.5-7B-Instruct", 7_615_616_512),
    ("Qwen/Qwen3-8B", 8_190_735_360),
])  # fmt: skip
def test_known_models_have_their_number_of_parameters(name, parameters):
    assert known_shape(name).parameters == parameters


def test_a_model_that_was_downloaded_is_read_from_the_hubs_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path))
    folder = tmp_path / "models--someone--own-llama" / "snapshots" / "abc"
    folder.mkdir(parents=True)
    values = {"model_type": "llama", "hidden_size": 64, "intermediate_size": 128,
              "num_hidden_layers": 2, "num_attention_heads": 4, "vocab_size": 100}  # fmt: skip
    (folder / "config.json").write_text(json.dumps(values), encoding="utf-8")
    config = RunConfig()
    config.model.model_name_or_path = "someone/own-llama"
    assert shape_of(config).hidden == 64
    config.model.model_name_or_path = "someone/../../own"
    assert shape_of(config) is None


def test_a_larger_tokenizer_makes_a_larger_vocabulary(tmp_path):
    value = {"model": {"vocab": {f"t{i}": i for i in range(40_000)}},
             "added_tokens": [{"id": 40_005, "content": "x"}, "broken"]}  # fmt: skip
    (tmp_path / "tokenizer.json").write_text(json.dumps(value), encoding="utf-8")
    config = RunConfig()
    config.model.model_name_or_path = "meta-llama/Llama-2-7b-hf"
    plain = shape_of(config).parameters
    config.model.tokenizer_name = str(tmp_path)
    resized = shape_of(config)
    assert resized.vocab == 40_006
    assert resized.parameters - plain == 2 * (40_006 - 32_000) * 4096
    value["model"]["vocab"] = {}
    value["added_tokens"] = None
    (tmp_path / "tokenizer.json").write_text(json.dumps(value), encoding="utf-8")
    assert shape_of(config).vocab == 32_000


def test_an_unknown_model_has_no_shape():
    assert known_shape("someone/gpt2-xl") is None
    assert shape_from({"model_type": "gpt2", "n_embd": 768}) is None
    assert shape_from({"hidden_size": "many"}) is None


def test_lora_parameters_of_llama_2_7b():
    # peft prints 159,907,840 trainable for rank 64 on all linear layers of Llama-2-7B.
    assert known_shape("llama-2-7b").adapter_parameters(64) == 159_907_840
    assert known_shape("llama-2-7b").adapter_parameters(8, ("q_proj", "v_proj")) == 4_194_304


def article():
    config = RunConfig()
    config.batch.per_device_train_batch_size = 10
    config.batch.gradient_accumulation_steps = 4
    config.batch.block_size = 4096
    config.optimizer.warmup_steps = 10_000
    config.checkpoints.save_total_limit = 2000
    config.distributed.num_gpus = 8
    return config


def test_the_articles_run_has_about_eight_steps():
    # Its log counts 3246 blocks of 1024 tokens.
    amount = TextAmount(other=3246 * 1024 * 3.5)
    found = derive(article(), known_shape("llama-2-7b"), amount)
    assert found.sequences_per_step == 320
    assert found.tokens_per_step == 1_310_720
    assert found.blocks == 812
    assert (found.steps_per_epoch, found.total_steps) == (3, 9)
    assert found.warmup_share > 1000
    assert found.checkpoints == 1
    # 12 bytes of the optimizer, and the weights twice in 32 bits.
    assert found.checkpoint_bytes == 20 * 6_738_415_616
    assert not found.exact_steps


def test_the_estimate_of_text_is_near_the_articles_count():
    # 400 rows of its validation files: about 63 thousand Chinese characters and 2.31 million
    # others, 738 blocks of 1024 tokens in its log.
    tokens = TextAmount(chinese=63_400, other=2_313_000).tokens(32_000)
    assert tokens == pytest.approx(738 * 1024, rel=0.05)


def test_a_large_file_is_sampled_not_read(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("今天天气很好。\n" * 400_000, encoding="utf-8", newline="\n")
    config = RunConfig.model_validate(
        {"data": {"train_files": [str(path)], "validation_split_percentage": 0}}
    )
    amount = amount_of(config)
    assert amount.chinese == pytest.approx(400_000 * 7, rel=0.02)
    assert amount.other == pytest.approx(400_000, rel=0.05)
    config.data.validation_split_percentage = 50
    assert amount_of(config).chinese == pytest.approx(400_000 * 3.5, rel=0.02)


def test_what_cannot_be_sampled_is_not_guessed(tmp_path):
    for name in ("a.parquet", "gone.txt"):
        (tmp_path / "a.parquet").write_bytes(b"PAR1....PAR1")
        config = RunConfig.model_validate({"data": {"train_files": [str(tmp_path / name)]}})
        assert amount_of(config) is None
        assert derive(config, None, None).total_steps is None


def test_epochs_and_strategies():
    config = RunConfig()
    config.batch.num_train_epochs = 2.5
    config.batch.per_device_train_batch_size = 1
    config.checkpoints.save_strategy = "epoch"
    config.checkpoints.evaluation_strategy = "steps"
    config.checkpoints.eval_steps = 10
    found = derive(config, None, TextAmount(chinese=0, other=40 * 1024 * 3.5))
    assert (found.steps_per_epoch, found.total_steps) == (40, 100)
    assert (found.checkpoints, found.evaluations) == (3, 10)
    config.checkpoints.save_strategy = "no"
    assert derive(config, None, None).checkpoints == 1


def test_a_fix_may_change_parameters_and_keys_together():
    config = RunConfig()
    config.deepspeed.config = '{\n  // mine\n  "min_lr": 1,\n  "zero_optimization": {"stage": 2}\n}'
    changed = fixed(config, {
        "batch.block_size": 256,
        "deepspeed.config/min_lr": REMOVED,
        "deepspeed.config/zero_optimization.stage": 3,
        "deepspeed.config/bf16.enabled": "auto",
    })  # fmt: skip
    assert changed.batch.block_size == 256
    assert "// mine" in changed.deepspeed.config
    assert "min_lr" not in changed.deepspeed.config
    assert '"stage": 3' in changed.deepspeed.config
    assert '"bf16"' in changed.deepspeed.config
    assert config.batch.block_size == 1024


def test_a_section_is_copied_and_pasted():
    config = article()
    words = section_json.written(config, "batch")
    changes = section_json.changes_in(words, "batch")
    assert changes["batch.per_device_train_batch_size"] == 10
    assert set(changes) == {f"batch.{name}" for name in type(config.batch).model_fields}
    flat = section_json.changes_in('{"batch.seed": 7, "block_size": 64}', "batch")
    assert flat == {"batch.seed": 7, "batch.block_size": 64}
    by_cli = section_json.changes_in('{"finetuning_type": "lora"}', "adapter")
    assert by_cli == {"adapter.method": "lora"}


@pytest.mark.parametrize(("words", "told"), [
    ("rubbish", "no JSON"), ("[1]", "no JSON object"), ("[" * 100_000, "no JSON"),
    ('{"no": 1}', "no is no parameter"), ('{"block_size": "long"}', "cannot be 'long'"),
])  # fmt: skip
def test_what_cannot_be_pasted_is_told(words, told):
    with pytest.raises(ProblemsError, match=told):
        section_json.changes_in(words, "batch")
