import json
from importlib.util import find_spec
from pathlib import Path

import pytest
import torch
import transformers
from safetensors import safe_open
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

from atom_gui.core import presets
from atom_gui.protocol.checkpoints import checkpoints_in
from atom_gui.protocol.files import Tail, write_json_atomic
from atom_gui.protocol.run_folder import RunFolder
from atom_gui.schema.run_config import RunConfig
from atom_gui.trainer import adapters
from atom_gui.trainer.event_log import EventLog
from atom_gui.trainer.model import load_model
from atom_gui.trainer.problems import TrainingProblem
from atom_gui.trainer.reporting import count_parameters
from tests.trainer.conftest import with_settings

needs_bitsandbytes = pytest.mark.skipif(
    find_spec("bitsandbytes") is None, reason="bitsandbytes is not installed"
)
HIDDEN, LAYERS, RANK = 64, 2, 4
# Two matrices for each of q, k, v, o (64 to 64), gate, up (64 to 128) and down (128 to 64).
ADAPTER_WEIGHTS = LAYERS * RANK * (4 * (64 + 64) + 3 * (64 + 128))


@pytest.fixture(scope="module")
def base(tmp_path_factory) -> Path:
    """A tiny model with random weights, and its tokenizer."""
    folder = tmp_path_factory.mktemp("base")
    tokenizer = Tokenizer(models.BPE(unk_token="<unk>"))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.train_from_iterator(
        ["第一句话:今天天气很好,我们去公园看花。"] * 20,
        trainers.BpeTrainer(
            vocab_size=320, special_tokens=["<unk>", "<s>", "</s>"], show_progress=False,
            initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        ),
    )  # fmt: skip
    wrapped = transformers.PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, bos_token="<s>", eos_token="</s>", unk_token="<unk>"
    )
    wrapped.save_pretrained(folder)
    torch.manual_seed(1)
    config = transformers.LlamaConfig(
        vocab_size=len(wrapped), hidden_size=HIDDEN, intermediate_size=128,
        num_hidden_layers=LAYERS, num_attention_heads=4, max_position_embeddings=128,
        bos_token_id=1, eos_token_id=2,
    )  # fmt: skip
    transformers.LlamaForCausalLM(config).save_pretrained(folder)
    return folder


@pytest.fixture
def adapted(tiny_config, base) -> RunConfig:
    return with_settings(
        tiny_config, model__config_name=None, model__train_tokenizer_vocab_size=None,
        model__model_name_or_path=str(base), adapter__method="lora", adapter__lora_rank=RANK,
        adapter__lora_alpha=2 * RANK, optimizer__learning_rate=0.01, batch__max_steps=6,
        checkpoints__save_steps=3, logging__sample_prompts=["第"],
    )  # fmt: skip


def optimizer_elements(checkpoint: Path) -> int:
    """Count the master weights that DeepSpeed keeps states for."""
    found = 0
    for path in checkpoint.glob("global_step*/*optim_states.pt"):
        state = torch.load(path, weights_only=False)["optimizer_state_dict"]
        groups = state.get("single_partition_of_fp32_groups") or state["fp32_flat_groups"]
        found += sum(group.numel() for group in groups)
    return found


def saved_names(folder: Path) -> list[str]:
    with safe_open(folder / "adapter_model.safetensors", "pt") as file:
        return sorted(file.keys())


@pytest.mark.slow
def test_an_adapter_is_trained_resumed_and_continued(train, adapted):
    config = with_settings(
        adapted, precision__gradient_checkpointing=True,
        checkpoints__evaluation_strategy="steps", checkpoints__eval_steps=6,
        more__training_arguments={"gradient_checkpointing_kwargs": {"use_reentrant": True}},
    )  # fmt: skip
    whole = train(config, "whole")
    assert whole.code == 0, whole.output
    engine = whole.state.engine
    assert (engine["engine"], engine["zero_stage"]) == ("DeepSpeedEngine", 2)
    assert engine["trained_parameters"] == ADAPTER_WEIGHTS
    assert engine["total_parameters"] > 5 * ADAPTER_WEIGHTS
    assert f"trains {ADAPTER_WEIGHTS:,} of" in whole.output
    assert whole.losses[-1] < 0.95 * whole.losses[0]
    assert whole.state.evaluated.loss > 0
    assert whole.state.samples[-1].prompt == "第"
    assert "peft" in whole.state.hello.versions
    # What is saved is the adapter: in checkpoints, for DeepSpeed's states, and at the end.
    checkpoint, last = checkpoints_in(whole.folder.checkpoints)
    assert checkpoint.complete
    assert last.complete
    assert optimizer_elements(last.path) == ADAPTER_WEIGHTS
    final = whole.folder.checkpoints / "final"
    for folder in (checkpoint.path, final):
        assert not (folder / "model.safetensors").exists()
        assert (folder / "tokenizer.json").exists()
        assert len(saved_names(folder)) == LAYERS * 7 * 2
        settings = json.loads((folder / "adapter_config.json").read_text())
        assert settings["base_model_name_or_path"] == config.model.model_name_or_path

    resumed = train(
        with_settings(config, checkpoints__resume_from_checkpoint=str(checkpoint.path)), "resumed"
    )
    assert resumed.code == 0, resumed.output
    assert resumed.state.hello.resumed_step == 3
    assert resumed.losses == pytest.approx(whole.losses[3:], rel=1e-5)

    # The finished adapter as the model of another run, with stage 3 and a layer trained whole.
    zero3 = presets.find("demo-zero3").config.deepspeed.config
    continued = train(
        with_settings(
            adapted, model__model_name_or_path=str(final), deepspeed__config=zero3,
            batch__max_steps=2, adapter__lora_rank=8,
        ),
        "continued",
    )  # fmt: skip
    assert continued.code == 0, continued.output
    engine = continued.state.engine
    assert (engine["zero_stage"], engine["trained_parameters"]) == (3, ADAPTER_WEIGHTS)
    assert continued.losses[0] < 0.95 * whole.losses[0]
    assert any("keeps its own form" in str(warning) for warning in continued.state.warnings)


@pytest.mark.slow
@pytest.mark.parametrize("loss", ["whole", "chunked"])
def test_stage_three_trains_layers_whole_beside_adapters(train, adapted, base, loss):
    zero3 = presets.find("demo-zero3").config.deepspeed.config
    trained = train(
        with_settings(
            adapted, deepspeed__config=zero3, batch__max_steps=3, precision__bf16=True,
            adapter__lora_target=["q_proj", "v_proj"], adapter__modules_to_save=["lm_head"],
            precision__loss=loss,
        )
    )  # fmt: skip
    assert trained.code == 0, trained.output
    vocab = json.loads((base / "config.json").read_text())["vocab_size"]
    expected = LAYERS * 2 * RANK * (64 + 64) + vocab * HIDDEN
    assert trained.state.engine["trained_parameters"] == expected
    assert trained.state.engine["zero_stage"] == 3
    assert trained.state.engine["precision"] == "bfloat16"
    assert 5 < trained.losses[0] < 7
    checkpoint = checkpoints_in(trained.folder.checkpoints)[-1]
    assert optimizer_elements(checkpoint.path) == expected
    assert any("lm_head" in name for name in saved_names(trained.folder.checkpoints / "final"))


@needs_bitsandbytes
@pytest.mark.slow
def test_four_bit_weights_train_an_adapter(train, adapted):
    config = with_settings(adapted, adapter__method="qlora", precision__bf16=True)
    trained = train(config)
    assert trained.code == 0, trained.output
    chunked = train(with_settings(config, precision__loss="chunked"), "chunked")
    assert chunked.losses == pytest.approx(trained.losses, rel=2e-3), chunked.output
    assert trained.state.engine["trained_parameters"] == ADAPTER_WEIGHTS
    assert trained.losses[-1] < 0.95 * trained.losses[0]
    assert "bitsandbytes" in trained.state.hello.versions
    assert len(saved_names(trained.folder.checkpoints / "final")) == LAYERS * 7 * 2


@pytest.fixture
def events(tmp_path):
    log = EventLog(RunFolder(tmp_path / "log"), 0)
    yield log
    log.close()


@pytest.fixture
def model(base, adapted, events):
    tokenizer = transformers.AutoTokenizer.from_pretrained(base)
    config = transformers.AutoConfig.from_pretrained(base)
    return load_model(adapted, config, tokenizer)


def test_only_the_adapter_learns(model, adapted, events):
    total = sum(parameter.numel() for parameter in model.parameters())
    wrapped = adapters.with_adapter(model, adapted, None, 0, events)
    assert count_parameters(wrapped) == (ADAPTER_WEIGHTS, total + ADAPTER_WEIGHTS)
    learning = [name for name, p in wrapped.named_parameters() if p.requires_grad]
    assert all("lora_" in name for name in learning)
    assert not any("lm_head" in name for name in learning), "the output gets no adapter unasked"


@needs_bitsandbytes
def test_four_bit_weights_are_small_and_counted_whole(base, adapted, events):
    tokenizer = transformers.AutoTokenizer.from_pretrained(base)
    config = with_settings(adapted, adapter__method="qlora")
    model = load_model(config, transformers.AutoConfig.from_pretrained(base), tokenizer)
    layer = model.model.layers[0].self_attn.q_proj.weight
    assert layer.dtype == torch.uint8
    assert layer.numel() == HIDDEN * HIDDEN // 2
    assert (layer.quant_state.quant_type, layer.quant_state.nested) == ("nf4", True)
    whole = transformers.AutoModelForCausalLM.from_pretrained(base)
    assert count_parameters(model)[1] == count_parameters(whole)[1]
    config = with_settings(config, adapter__modules_to_save=["q_proj"])
    with pytest.raises(TrainingProblem, match=r"q_proj .* holds its weights in 4 bits"):
        adapters.with_adapter(model, config, None, 0, events)


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"adapter__lora_target": ["q_prj"]}, r"no layer q_prj \(adapter.lora_target\).*q_proj"),
        ({"adapter__lora_target": ["mlp"]}, r"mlp .* cannot have an adapter.*q_proj"),
        ({"adapter__modules_to_save": ["embed_token"]}, r"no layer embed_token .*embed_tokens"),
        (
            {"adapter__lora_target": ["q_proj"], "adapter__modules_to_save": ["self_attn"]},
            r"The adapter cannot be made: .*modules",
        ),
        ({"adapter__modules_to_save": ["zzz"]}, r"no layer zzz \(adapter.modules_to_save\)"),
    ],
)
def test_layers_that_do_not_exist_are_told_with_near_names(model, adapted, events, settings, words):
    with pytest.raises(TrainingProblem, match=words):
        adapters.with_adapter(model, with_settings(adapted, **settings), None, 0, events)


def test_what_cannot_work_is_refused_before_loading(adapted, monkeypatch):
    zero3 = {"zero_optimization": {"stage": 3, "offload_param": {"device": "cpu"}}}
    zero2 = {"zero_optimization": {"stage": 2}}
    adapters.refuse_impossible(adapted, zero3)
    monkeypatch.setattr(adapters, "find_spec", lambda name: object())
    qlora = with_settings(adapted, adapter__method="qlora")
    adapters.refuse_impossible(qlora, zero2)
    with pytest.raises(TrainingProblem, match="ZeRO stage 3"):
        adapters.refuse_impossible(qlora, zero3)
    with pytest.raises(TrainingProblem, match="a new model needs full training"):
        adapters.refuse_impossible(with_settings(adapted, model__model_name_or_path=None), zero2)
    monkeypatch.setattr(adapters, "find_spec", lambda name: None)
    with pytest.raises(TrainingProblem, match=r"lacks peft, which lora needs.*pip install peft"):
        adapters.refuse_impossible(adapted, zero2)
    with pytest.raises(TrainingProblem, match="lacks peft, bitsandbytes") as caught:
        adapters.refuse_impossible(qlora, zero2)
    assert caught.value.kind == "environment"
    adapters.refuse_impossible(with_settings(adapted, adapter__method="full"), zero2)


def test_an_adapters_folder_leads_to_its_model(adapted, base, tmp_path):
    assert adapters.on_its_base(adapted) == (adapted, None)
    folder = tmp_path / "final"
    write_json_atomic(folder / adapters.CONFIG_NAME, {"base_model_name_or_path": str(base)})
    (folder / "tokenizer_config.json").write_text("{}")
    config = with_settings(adapted, model__model_name_or_path=str(folder))
    changed, found = adapters.on_its_base(config)
    assert found == folder
    assert changed.model.model_name_or_path == str(base)
    assert changed.model.tokenizer_name == str(folder)
    with pytest.raises(TrainingProblem, match="an adapter, not a whole model"):
        adapters.on_its_base(with_settings(config, adapter__method="full"))
    write_json_atomic(folder / adapters.CONFIG_NAME, {})
    with pytest.raises(TrainingProblem, match="does not name its model"):
        adapters.on_its_base(config)


def test_a_broken_adapter_is_one_sentence(model, adapted, events, tmp_path):
    wrapped = adapters.with_adapter(model, adapted, None, 0, events)
    wrapped.save_pretrained(tmp_path / "kept")
    (tmp_path / "kept" / "adapter_model.safetensors").write_bytes(b"torn")
    plain = transformers.LlamaForCausalLM(model.config)
    with pytest.raises(TrainingProblem, match=r"The adapter .* cannot be loaded"):
        adapters.with_adapter(plain, adapted, tmp_path / "kept", 0, events)


def test_shared_embeddings_stay_shared(base, adapted, events):
    config = transformers.AutoConfig.from_pretrained(base)
    config.tie_word_embeddings = True
    plain = transformers.LlamaForCausalLM(config)
    asked = with_settings(adapted, adapter__modules_to_save=["embed_tokens", "lm_head"])
    wrapped = adapters.with_adapter(plain, asked, None, 0, events)
    shared = wrapped.get_input_embeddings().weight
    assert shared.requires_grad
    assert wrapped.get_base_model().lm_head.weight is shared
    assert count_parameters(wrapped)[0] == ADAPTER_WEIGHTS + shared.numel()


def test_new_tokens_that_stay_frozen_are_told(base, adapted, events, tmp_path):
    def told() -> list[str]:
        return [e["text"]["text"] for e in Tail(tmp_path / "log" / "events.jsonl").objects()]

    plain = transformers.AutoModelForCausalLM.from_pretrained
    whole = with_settings(adapted, adapter__modules_to_save=["embed_tokens", "lm_head"])
    trained = adapters.with_adapter(plain(base), whole, None, 1, events)
    trained.save_pretrained(tmp_path / "kept")
    adapters.with_adapter(plain(base), adapted, tmp_path / "kept", 1, events)
    adapters.with_adapter(plain(base), adapted, None, 0, events)
    assert told() == []
    adapters.with_adapter(plain(base), adapted, None, 1, events)
    assert ["stay frozen" in words for words in told()] == [True]
