import peft
import pytest
import torch
import transformers
from torch.utils._python_dispatch import TorchDispatchMode
from transformers.loss.loss_utils import ForCausalLMLoss

from atom_gui.core import presets
from atom_gui.protocol.files import Tail
from atom_gui.protocol.run_folder import RunFolder
from atom_gui.trainer import chunked_head, chunked_loss, compat
from atom_gui.trainer.chunked_loss import IGNORED
from atom_gui.trainer.event_log import EventLog
from atom_gui.trainer.problems import TrainingProblem
from atom_gui.trainer.reporting import Reporter
from tests.trainer.conftest import with_settings

VOCABULARY, WIDTH = 700, 48


@pytest.fixture(autouse=True)
def small_chunks(monkeypatch):
    monkeypatch.setattr(chunked_loss, "FEWEST_TOKENS", 32)
    monkeypatch.setattr(chunked_loss, "CHUNK_BYTES", 2**14)


def case(dtype, rows=3, tokens=50, bias=False):
    torch.manual_seed(rows * tokens)
    hidden = torch.randn(rows, tokens, WIDTH).to(dtype)
    weight = (torch.randn(VOCABULARY, WIDTH) * 0.2).to(dtype)
    labels = torch.randint(0, VOCABULARY, (rows, tokens))
    labels[0, : tokens // 3] = IGNORED
    labels[-1, -1] = IGNORED
    tensors = [hidden, weight, *([torch.randn(VOCABULARY).to(dtype)] if bias else [])]
    return [tensor.requires_grad_() for tensor in tensors], labels


def whole(tensors, labels, items):
    logits = torch.nn.functional.linear(*tensors)
    return ForCausalLMLoss(logits, labels, VOCABULARY, num_items_in_batch=items)


def chunked(tensors, labels, items):
    hidden, weight, bias = [*tensors, None][:3]
    return chunked_loss.chunked_loss(hidden, weight, bias, labels, num_items_in_batch=items)[0]


def exact(tensors, labels, items):
    """The same in 64 bits."""
    logits = torch.nn.functional.linear(*tensors)[:, :-1].reshape(-1, VOCABULARY)
    loss = torch.nn.functional.cross_entropy(logits, labels[:, 1:].reshape(-1), reduction="sum")
    return loss / ((labels[:, 1:] != IGNORED).sum() if items is None else items)


def with_gradients(loss_of, tensors, labels, items):
    loss = loss_of(tensors, labels, items)
    return [loss.detach(), *torch.autograd.grad(loss, tensors)]


@pytest.mark.parametrize("items", [None, 117, torch.tensor(117)], ids=["mean", "int", "tensor"])
@pytest.mark.parametrize("bias", [False, True], ids=["no bias", "bias"])
@pytest.mark.parametrize("shape", [(3, 50), (1, 3), (2, 32), (5, 33)], ids=str)
def test_loss_and_gradients_are_those_of_transformers(shape, bias, items):
    tensors, labels = case(torch.float32, *shape, bias=bias)
    theirs = with_gradients(whole, tensors, labels, items)
    ours = with_gradients(chunked, tensors, labels, items)
    for mine, other in zip(ours, theirs, strict=True):
        assert torch.allclose(mine, other, rtol=1e-5, atol=1e-7)


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16], ids=str)
@pytest.mark.parametrize("items", [None, 40_000])
@pytest.mark.parametrize("rows", [1, 3, 8], ids=["in halves", "in halves, uneven", "in 32 bits"])
def test_sixteen_bits_are_as_near_to_the_truth_as_transformers(dtype, items, rows):
    tensors, labels = case(dtype, rows, 57, bias=True)
    wide = [tensor.detach().double().requires_grad_() for tensor in tensors]
    truth = with_gradients(exact, wide, labels, items)

    def errors(found):
        return [float((a - b).norm() / b.norm()) for a, b in zip(found, truth, strict=True)]

    theirs = errors(with_gradients(whole, tensors, labels, items))
    ours = errors(with_gradients(chunked, tensors, labels, items))
    for mine, other in zip(ours, theirs, strict=True):
        assert mine <= 1.4 * other + 1e-6


def test_a_scaled_loss_scales_its_gradients_and_what_is_frozen_gets_none():
    (hidden, weight), labels = case(torch.float32)
    weight.requires_grad_(False)
    (once,) = torch.autograd.grad(chunked([hidden, weight], labels, None), [hidden])
    (scaled,) = torch.autograd.grad(3.7 * chunked([hidden, weight], labels, None), [hidden])
    assert torch.allclose(scaled, 3.7 * once, rtol=1e-6)
    chunked([hidden.detach().requires_grad_(), weight], labels, None).backward()
    assert weight.grad is None


def test_labels_that_are_shifted_already_and_none_that_count():
    (hidden, weight), labels = case(torch.float32)
    moved = torch.nn.functional.pad(labels, (0, 1), value=IGNORED)[..., 1:]
    found, _ = chunked_loss.chunked_loss(hidden, weight, None, labels, shift_labels=moved)
    assert torch.equal(found, chunked([hidden, weight], labels, None))
    nothing = torch.full_like(labels, IGNORED)
    assert chunked([hidden, weight], nothing, None).isnan()
    assert whole([hidden, weight], nothing, None).isnan()


def test_under_autocast_the_arithmetic_is_in_sixteen_bits():
    tensors, labels = case(torch.float32)
    with torch.autocast("cpu", torch.bfloat16):
        theirs = with_gradients(whole, tensors, labels, None)
        ours = with_gradients(chunked, tensors, labels, None)
    assert ours[0] != chunked(tensors, labels, None)
    assert ours[0] == pytest.approx(float(theirs[0]), rel=1e-5)
    for mine, other, tensor in zip(ours[1:], theirs[1:], tensors, strict=True):
        assert mine.dtype == tensor.dtype
        assert float((mine - other).norm() / other.norm()) < 0.01


class Largest(TorchDispatchMode):
    """Notes the largest tensor that any operation makes."""

    size_bytes = 0

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        out = func(*args, **(kwargs or {}))
        for tensor in torch.utils._pytree.tree_leaves(out):
            if isinstance(tensor, torch.Tensor):
                self.size_bytes = max(self.size_bytes, tensor.nbytes)
        return out


def test_no_tensor_is_near_the_size_of_the_logits(monkeypatch):
    monkeypatch.setattr(chunked_loss, "FEWEST_TOKENS", 16)
    tensors, labels = case(torch.float32, 8, 128)
    with Largest() as theirs:
        with_gradients(whole, tensors, labels, None)
    with Largest() as ours:
        with_gradients(chunked, tensors, labels, None)
    assert theirs.size_bytes >= 8 * 127 * VOCABULARY * 4
    assert ours.size_bytes <= max(tensor.nbytes for tensor in tensors)
    assert ours.size_bytes * 8 < theirs.size_bytes


def test_a_chunk_has_at_most_64_mib_and_some_tokens(monkeypatch):
    monkeypatch.undo()
    assert chunked_loss.chunk_tokens(32_000) * 32_000 * 4 <= 64 * 2**20
    assert chunked_loss.chunk_tokens(128_000) == 256
    assert chunked_loss.chunk_tokens(400) > 10_000


# In models ----------------------------------------------------------------------------------


def small_model(kind="llama", **settings):
    torch.manual_seed(3)
    config = transformers.AutoConfig.for_model(
        kind, vocab_size=300, hidden_size=32, intermediate_size=64, num_hidden_layers=2,
        num_attention_heads=4, num_key_value_heads=2, max_position_embeddings=64, head_dim=8,
        bos_token_id=1, eos_token_id=2, pad_token_id=None, **settings,
    )  # fmt: skip
    return transformers.AutoModelForCausalLM.from_config(config)


def batch():
    torch.manual_seed(4)
    ids = torch.randint(0, 300, (3, 40))
    labels = ids.clone()
    labels[1, 20:] = IGNORED
    return {"input_ids": ids, "labels": labels}


def learned(model, **options):
    model.train()
    model.zero_grad()
    output = model(**batch(), **options)
    output.loss.backward()
    output.loss.detach_()
    return output, {n: p.grad.clone() for n, p in model.named_parameters() if p.grad is not None}


def assert_same(model, **options):
    """The model learns and measures the same with the chunked loss as before."""
    before, gradients = learned(model, **options)
    with torch.no_grad():
        measured = model.eval()(**batch())
    chunked_head.attach(model)
    after, chunked_gradients = learned(model, **options)
    assert float(after.loss) == pytest.approx(float(before.loss), rel=1e-5)
    assert after.logits is None
    assert chunked_gradients.keys() == gradients.keys()
    for name, gradient in gradients.items():
        assert torch.allclose(chunked_gradients[name], gradient, rtol=1e-4, atol=1e-7), name
    with torch.no_grad():
        again = model.eval()(**batch())
    assert float(again.loss) == pytest.approx(float(measured.loss), rel=1e-5)
    assert torch.equal(again.logits, measured.logits.argmax(-1))
    ids = batch()["input_ids"]
    assert torch.equal(model(input_ids=ids).logits, measured.logits)
    assert model.generate(input_ids=ids[:1, :5], max_new_tokens=3, do_sample=False).shape == (1, 8)


@pytest.mark.parametrize("kind", chunked_head.SERVED)
@pytest.mark.parametrize("tied", [True, False], ids=["tied", "apart"])
def test_every_served_family_learns_the_same(kind, tied):
    assert_same(small_model(kind, tie_word_embeddings=tied), num_items_in_batch=torch.tensor(90))


@pytest.mark.filterwarnings("ignore:`gradient_checkpointing_enable` is deprecated")
@pytest.mark.parametrize("reentrant", [True, False])
def test_with_gradient_checkpointing(reentrant):
    model = small_model()
    model.gradient_checkpointing_enable({"use_reentrant": reentrant})
    assert_same(model, use_cache=False)


def adapted(settings):
    with compat.peft_reads_old_names():
        return peft.get_peft_model(small_model(tie_word_embeddings=False), settings)


@pytest.mark.parametrize("whole_layers", [None, ["embed_tokens", "lm_head"]])
def test_beside_adapters(whole_layers):
    settings = peft.LoraConfig(
        r=4, target_modules="all-linear", modules_to_save=whole_layers, task_type="CAUSAL_LM"
    )
    model = adapted(settings)
    for parameter in model.parameters():
        if parameter.requires_grad:
            torch.nn.init.normal_(parameter, std=0.05)
    assert_same(model)
    _, gradients = learned(model)
    assert any("lm_head" in name for name in gradients) == bool(whole_layers)


def test_what_is_not_plain_is_refused():
    settings = peft.LoraConfig(r=4, target_modules=["lm_head"], task_type="CAUSAL_LM")
    with pytest.raises(
        TrainingProblem, match=r"output layer of plain weights.*adapter.lora_target"
    ):
        chunked_head.attach(adapted(settings))
    config = transformers.GPT2Config(n_embd=32, n_layer=1, n_head=2, vocab_size=100)
    with pytest.raises(TrainingProblem, match=r"llama, mistral, qwen2, qwen3; this one is gpt2"):
        chunked_head.attach(transformers.GPT2LMHeadModel(config))


def test_the_loss_is_announced_before_it_is_computed(tmp_path, monkeypatch):
    model = small_model()
    chunked_head.attach(model)
    events = EventLog(RunFolder(tmp_path), 0)
    Reporter(RunFolder(tmp_path), events, 1).attach(model)
    phases = []
    compute = chunked_head.chunked_loss
    monkeypatch.setattr(
        chunked_head, "chunked_loss",
        lambda *args, **options: phases.append(events.phase_name) or compute(*args, **options),
    )  # fmt: skip
    learned(model)
    events.close()
    assert phases == ["loss"]
    told = [event["phase"] for event in Tail(tmp_path / "events.jsonl").objects()]
    assert told == ["first_forward", "loss", "first_backward"]


@pytest.mark.slow
@pytest.mark.parametrize("stage", [2, 3])
def test_a_real_run_has_the_same_losses(train, tiny_config, stage):
    zero = presets.find("demo" if stage == 2 else "demo-zero3").config.deepspeed.config
    config = with_settings(
        tiny_config, deepspeed__config=zero, batch__max_steps=3, logging__sample_prompts=["第"],
        batch__gradient_accumulation_steps=2, checkpoints__save_strategy="no",
        checkpoints__evaluation_strategy="steps", checkpoints__eval_steps=3,
        precision__gradient_checkpointing=stage == 3,
    )  # fmt: skip
    plain = train(config, "plain")
    saving = train(
        with_settings(config, precision__loss="chunked", precision__activation_offload=stage == 3),
        "saving",
    )
    assert plain.code == saving.code == 0, saving.output
    assert saving.state.engine["zero_stage"] == stage
    assert saving.losses == pytest.approx(plain.losses, rel=1e-5)
    assert saving.state.evaluated.loss == pytest.approx(plain.state.evaluated.loss, rel=1e-5)
    assert saving.state.evaluated.accuracy == plain.state.evaluated.accuracy
    assert saving.state.samples[-1].text == plain.state.samples[-1].text
    phases = [
        list(dict.fromkeys(e["phase"] for e in run.events("phase"))) for run in (plain, saving)
    ]
    assert phases[0] == phases[1]
    warned = any("Activations in RAM save nothing" in str(w) for w in saving.state.warnings)
    assert warned == (stage == 3)
