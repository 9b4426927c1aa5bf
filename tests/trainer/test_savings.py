import sys
from importlib.util import find_spec
from types import SimpleNamespace

import pytest
import torch
import transformers
from safetensors.torch import load_file

from atom_gui.core import presets
from atom_gui.protocol.checkpoints import checkpoints_in
from atom_gui.schema.run_config import RunConfig
from atom_gui.schema.sections.adapter import AdapterSection
from atom_gui.trainer import activation_offload, arguments, budget, memory, savings, setup
from atom_gui.trainer.activation_offload import SavedInMemory
from atom_gui.trainer.frozen import freeze
from atom_gui.trainer.problems import TrainingProblem
from tests.trainer.conftest import with_settings

ZERO2 = {"zero_optimization": {"stage": 2}}
OFFLOAD = {"zero_optimization": {"stage": 2, "offload_optimizer": {"device": "cpu"}}}


def small_model(tied=True):
    torch.manual_seed(3)
    config = transformers.LlamaConfig(
        vocab_size=300, hidden_size=64, intermediate_size=128, num_hidden_layers=3,
        num_attention_heads=4, tie_word_embeddings=tied, pad_token_id=None,
    )  # fmt: skip
    return transformers.LlamaForCausalLM(config)


def learned(model):
    torch.manual_seed(4)
    ids = torch.randint(0, 300, (8, 64))
    model.zero_grad()
    loss = model.train()(input_ids=ids, labels=ids, use_cache=False).loss
    loss.backward()
    return float(loss.detach()), {
        n: p.grad for n, p in model.named_parameters() if p.grad is not None
    }


# Refusals -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("settings", "ds_config", "device", "words"),
    [
        ({"precision__loss": "liger"}, ZERO2, "cpu", "Liger's kernels need an NVIDIA card"),
        ({"precision__loss": "liger"}, ZERO2, "cuda", "lacks liger-kernel.*pip install liger-ker"),
        ({"more__training_arguments": {"use_liger_kernel": True}}, ZERO2, "cpu", "NVIDIA card"),
        ({"precision__loss": "chunked", "more__training_arguments": {"use_liger_kernel": True}},
         ZERO2, "cuda", "contradict each other"),
        ({"precision__loss": "chunked",
          "more__training_arguments": {"label_smoothing_factor": 0.1}},
         ZERO2, "cpu", "label_smoothing_factor .* needs whole logits"),
        ({"more__training_arguments": {"optim": "adamw_bnb_8bit"}}, OFFLOAD, "cpu",
         "adamw_bnb_8bit does not go with optimizer offload"),
        ({"more__training_arguments": {"optim": "adafactor"}}, OFFLOAD, "cpu",
         "puts its own Adam in the place of adafactor.*zero_force_ds_cpu_optimizer"),
    ],
)  # fmt: skip
def test_what_cannot_work_is_refused(monkeypatch, settings, ds_config, device, words):
    monkeypatch.setattr(
        savings, "find_spec", lambda name: None if name == "liger_kernel" else object()
    )
    config = with_settings(RunConfig(), **settings)
    with pytest.raises(TrainingProblem, match=words):
        savings.refuse_impossible(config, ds_config, device)


def test_what_can_work_is_not_refused(monkeypatch):
    monkeypatch.setattr(savings, "find_spec", lambda name: object())

    def allow(ds_config, device="cpu", **settings):
        savings.refuse_impossible(with_settings(RunConfig(), **settings), ds_config, device)

    allow(ZERO2)
    allow(ZERO2, "cuda", precision__loss="liger")
    allow(ZERO2, precision__loss="chunked")
    for optimizer in ("adafactor", "adamw_bnb_8bit"):
        asked = {"more__training_arguments": {"optim": optimizer}}
        allow(ZERO2, **asked)
        allow({**OFFLOAD, "optimizer": {"type": "AdamW"}}, **asked)  # has no effect: a warning
    allow({**OFFLOAD, "zero_force_ds_cpu_optimizer": False},
          more__training_arguments={"optim": "adafactor"})  # fmt: skip
    allow(OFFLOAD, more__training_arguments={"optim": "adamw_torch"})
    monkeypatch.setattr(savings, "find_spec", lambda name: None)
    with pytest.raises(TrainingProblem, match="lacks bitsandbytes, which adamw_bnb_8bit needs"):
        allow(ZERO2, more__training_arguments={"optim": "adamw_bnb_8bit"})


def test_ligers_kernels_are_asked_of_transformers(monkeypatch, tmp_path):
    monkeypatch.setattr(arguments.compat, "training_arguments", lambda values, _: values)

    def asked(**settings):
        config = with_settings(RunConfig(), **settings)
        further = config.more.training_arguments
        return arguments.training_arguments(
            config, tmp_path, tmp_path, "cuda", ZERO2, [], further
        ).get("use_liger_kernel")

    assert asked(precision__loss="liger") is True
    assert asked(more__training_arguments={"use_liger_kernel": True}) is True
    assert asked(precision__loss="chunked") is None


# Frozen layers ------------------------------------------------------------------------------


def test_frozen_layers_get_no_gradient():
    model = small_model()
    _, before = learned(model)
    freeze(model, AdapterSection(frozen_layers=2, freeze_embeddings=True), reentrant=False)
    _, gradients = learned(model)
    assert set(gradients) == {n for n in before if n.startswith(("model.layers.2", "model.norm"))}
    for name, gradient in gradients.items():
        assert torch.allclose(gradient, before[name], rtol=1e-5)


@pytest.mark.filterwarnings("ignore:`gradient_checkpointing_enable` is deprecated")
@pytest.mark.parametrize("reentrant", [True, False])
@pytest.mark.parametrize("layers", [0, 2])
def test_checkpointing_behind_frozen_embeddings_still_learns(reentrant, layers):
    plain, saving = small_model(tied=False), small_model(tied=False)
    section = AdapterSection(frozen_layers=layers, freeze_embeddings=True)
    freeze(plain, section, reentrant=False)
    freeze(saving, section, reentrant=reentrant)
    saving.gradient_checkpointing_enable({"use_reentrant": reentrant})
    loss, gradients = learned(plain)
    same_loss, same = learned(saving)
    assert same_loss == pytest.approx(loss, rel=1e-6)
    assert same.keys() == gradients.keys()
    assert all(torch.allclose(same[name], gradients[name], atol=1e-6) for name in gradients)


def test_a_layer_must_be_left_and_other_models_are_left_alone():
    with pytest.raises(TrainingProblem, match="has 3 layers: at most 2 can be frozen"):
        freeze(small_model(), AdapterSection(frozen_layers=3), reentrant=False)
    config = transformers.GPT2Config(n_embd=32, n_layer=1, n_head=2, vocab_size=100)
    freeze(transformers.GPT2LMHeadModel(config), AdapterSection(), reentrant=False)
    model = small_model()
    freeze(model, AdapterSection(method="lora", frozen_layers=2), reentrant=False)
    assert all(parameter.requires_grad for parameter in model.parameters())


@pytest.mark.slow
def test_frozen_layers_stay_while_others_learn_and_a_run_resumes(train, tiny_config):
    zero3 = presets.find("demo-zero3").config.deepspeed.config
    config = with_settings(
        tiny_config, deepspeed__config=zero3, adapter__frozen_layers=2,
        adapter__freeze_embeddings=True, precision__gradient_checkpointing=True,
        precision__loss="chunked", batch__max_steps=4, checkpoints__save_steps=2,
    )  # fmt: skip
    trained = train(config, "whole")
    assert trained.code == 0, trained.output
    assert trained.state.engine["zero_stage"] == 3
    first = checkpoints_in(trained.folder.checkpoints)[0].path
    before, after = (load_file(p / "model.safetensors")
                     for p in (first, trained.folder.checkpoints / "final"))  # fmt: skip
    moved = {name for name in before if not torch.equal(before[name], after[name])}
    expected = {
        n for n in before if n.startswith(("model.layers.2", "model.layers.3", "model.norm"))
    }
    assert moved == expected
    resumed = train(
        with_settings(config, checkpoints__resume_from_checkpoint=str(first)), "resumed"
    )
    assert resumed.code == 0, resumed.output
    assert resumed.losses == pytest.approx(trained.losses[2:], rel=1e-5)


# Activations --------------------------------------------------------------------------------


@pytest.mark.filterwarnings("ignore:`gradient_checkpointing_enable` is deprecated")
@pytest.mark.parametrize("checkpointing", [None, True, False], ids=["off", "reentrant", "new"])
def test_activations_in_memory_give_the_same_gradients(monkeypatch, checkpointing):
    monkeypatch.setattr(activation_offload, "SMALLEST_BYTES", 1024)
    moved = []
    leave = SavedInMemory.__exit__
    monkeypatch.setattr(
        SavedInMemory, "__exit__",
        lambda self, *error: moved.append(self.moved_bytes) or leave(self, *error),
    )  # fmt: skip
    model = small_model()
    if checkpointing is not None:
        model.gradient_checkpointing_enable({"use_reentrant": checkpointing})
    loss, gradients = learned(model)
    activation_offload.attach(model, "cpu")
    again, same = learned(model)
    assert again == loss
    assert all(torch.equal(same[name], gradients[name]) for name in gradients)
    hidden_bytes = 8 * 64 * 64 * 4
    assert len(moved) == 1
    if checkpointing is None:
        assert moved[0] > 20 * hidden_bytes
    else:  # the inputs of three layers, and what the last norm keeps
        assert 3 * hidden_bytes <= moved[0] <= 7 * hidden_bytes
    model.eval()
    with torch.no_grad():
        model(input_ids=torch.zeros(1, 64, dtype=torch.long))
    assert len(moved) == 1, "an evaluation keeps nothing"


def test_weights_stay_and_a_tensor_moves_once(monkeypatch):
    monkeypatch.setattr(activation_offload, "SMALLEST_BYTES", 1024)
    weight = torch.nn.Parameter(torch.randn(64, 64))
    start = torch.randn(64, 64, requires_grad=True)
    hooks = SavedInMemory("cpu", pinned=False)
    with hooks:
        inputs = start * 2
        total = (inputs @ weight.t() + inputs @ weight + inputs * inputs).sum()
    assert hooks.moved_bytes == inputs.nbytes
    first = torch.autograd.grad(total, [weight, start])
    total = ((start * 2) @ weight.t() + (start * 2) @ weight + (start * 2) ** 2).sum()
    for mine, theirs in zip(first, torch.autograd.grad(total, [weight, start]), strict=True):
        assert torch.allclose(mine, theirs, rtol=1e-5)
    hooks = SavedInMemory("cuda", pinned=True)
    with hooks:
        (start.exp() * 2).exp()
    assert hooks.moved_bytes == 0, "what is not on the card stays"


def test_memory_that_is_used_again_is_not_taken_for_the_old_tensor(monkeypatch):
    monkeypatch.setattr(activation_offload, "SMALLEST_BYTES", 1024)
    start = torch.randn(64, 64, requires_grad=True)

    def result():
        total = start.sum() * 0
        for factor in range(1, 9):  # each turn's tensor takes the place of the one before
            total = total + ((start * factor) ** 2).sum()
        return total

    with SavedInMemory("cpu", pinned=False):
        kept = result()
    assert torch.equal(
        torch.autograd.grad(kept, [start])[0], torch.autograd.grad(result(), [start])[0]
    )


# Budgets ------------------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "darwin", reason="macOS has no limit of this kind")
def test_a_ram_budget_is_kept_and_its_failure_told(train, tiny_config):
    config = with_settings(
        tiny_config, precision__ram_budget_gib=1.5, batch__block_size=128, batch__max_steps=2,
        batch__per_device_train_batch_size=512, data__train_files=tiny_config.data.train_files * 8,
        logging__sample_prompts=[],
    )  # fmt: skip
    failed = train(config, "failed")
    assert failed.code == 1
    event = failed.state.failed
    assert event is not None
    assert event.kind == "oom_host"
    assert event.phase in ("first_forward", "loss", "first_backward")
    assert "DefaultCPUAllocator" in event.error
    assert event.memory["ram_budget_bytes"] == 3 * 2**29
    assert 2**28 < event.memory["process_bytes"] < 2 * 2**30
    assert event.memory["ram_available_bytes"] < event.memory["ram_total_bytes"]
    assert "Traceback" in failed.output
    trained = train(with_settings(config, batch__per_device_train_batch_size=8), "trained")
    assert trained.code == 0, trained.output
    small = train(with_settings(config, precision__ram_budget_gib=0.2), "small")
    assert small.code == 1
    assert "A RAM budget of 0.2 GiB is too small" in str(small.state.failed.text)


@pytest.mark.skipif(sys.platform != "linux", reason="Linux' way")
def test_the_limit_counts_what_the_process_may_still_take(monkeypatch):
    import resource

    limits = []
    monkeypatch.setattr(resource, "setrlimit", lambda what, limit: limits.append(limit))
    monkeypatch.setattr(budget, "_own_sizes", lambda: {"VmData": 5 * 2**28, "RssAnon": 2**28})
    most = resource.getrlimit(resource.RLIMIT_DATA)[1]
    limit = budget.RamBudget(2**30)
    limit.settle()
    limit.lift()
    assert limit.enforced
    assert limits == [(3 * 2**30, most), (2**31, most), (most, most)]
    assert budget.RamBudget(2**28 + 2**20)
    with pytest.raises(TrainingProblem, match=r"too small: .* alone take 0\.25 GiB"):
        budget.RamBudget(2**28 + 2**20).settle()


def test_a_system_without_a_limit_is_told(monkeypatch):
    from atom_gui.trainer.__main__ import ram_budget

    told = []
    events = SimpleNamespace(warn=lambda sentence: told.append(str(sentence)))
    monkeypatch.setattr(budget.sys, "platform", "darwin")
    limit = ram_budget(with_settings(RunConfig(), precision__ram_budget_gib=1), events)
    limit.settle()
    limit.lift()
    assert told == ["The RAM budget has no effect: this system has no limit for it."]
    assert ram_budget(RunConfig(), events) is None


def test_a_card_gets_its_share(monkeypatch):
    asked = []
    card = SimpleNamespace(total_memory=24 * 2**30)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "get_device_properties", lambda number: card)
    monkeypatch.setattr(torch.cuda, "set_per_process_memory_fraction",
                        lambda share, number: asked.append((share, number)))  # fmt: skip
    monkeypatch.setenv("LOCAL_RANK", "1")
    for gib in (None, 12.0, 100.0):
        config = with_settings(RunConfig(), precision__gpu_budget_gib=gib)
        assert setup.choose_device(config) == "cuda"
    assert asked == [(0.5, 1), (1.0, 1)]


def test_a_failure_tells_what_is_known_of_the_card(monkeypatch):
    config = with_settings(RunConfig(), precision__gpu_budget_gib=2)
    found = memory.memory_at_failure(config)
    assert found["gpu_budget_bytes"] == 2**31
    assert found["process_bytes"] < found["ram_total_bytes"]
    assert not any(name.startswith("gpu_free") for name in found), "no context, no question"
    for name, value in {"is_initialized": True, "is_available": True, "mem_get_info": (1, 2),
                        "memory_allocated": 3, "memory_reserved": 4,
                        "max_memory_allocated": 5}.items():  # fmt: skip
        monkeypatch.setattr(torch.cuda, name, lambda value=value: value)
    assert memory.memory_at_failure(None).items() >= {
        "gpu_free_bytes": 1, "gpu_total_bytes": 2, "allocated_bytes": 3, "reserved_bytes": 4,
        "peak_bytes": 5,
    }.items()  # fmt: skip


# Optimizers ---------------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.parametrize(
    ("optimizer", "engine"),
    [
        ("adafactor", "Adafactor"),
        pytest.param(
            "adamw_bnb_8bit", "AdamW",
            marks=pytest.mark.skipif(find_spec("bitsandbytes") is None, reason="not installed"),
        ),
    ],
)  # fmt: skip
def test_small_optimizers_really_train(train, tiny_config, optimizer, engine):
    zero = {**tiny_config.deepspeed.config}
    del zero["optimizer"]
    trained = train(
        with_settings(tiny_config, deepspeed__config=zero, batch__max_steps=4,
                      checkpoints__save_steps=4, more__training_arguments={"optim": optimizer})
    )  # fmt: skip
    assert trained.code == 0, trained.output
    assert trained.state.engine["optimizer"] == engine
    assert trained.losses[-1] < 0.9 * trained.losses[0]
    path = next((checkpoints_in(trained.folder.checkpoints)[-1].path).rglob("*optim_states.pt"))
    states = torch.load(path, weights_only=False)["optimizer_state_dict"]["base_optimizer_state"]
    kept = [value for value in _tensors(states) if value.numel() > 100_000]
    if optimizer == "adafactor":  # stages 1 to 3 lay the weights flat, where nothing is factored
        assert [value.dtype for value in kept] == [torch.float32]
    else:
        assert [value.dtype for value in kept] == [torch.uint8] * 2


def _tensors(value):
    if isinstance(value, torch.Tensor):
        return [value]
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [tensor for part in parts for tensor in _tensors(part)]
