"""The forecast's constants on a real card; the processor's twin is test_forecast_oracle.py."""

import json
import subprocess
import sys
from dataclasses import replace

import pytest
import torch
import transformers

from atom_gui.core import presets
from atom_gui.core.forecast import activations, memory
from atom_gui.core.model_shape import ModelShape, known_shape
from tests.core.forecast_plans import make_plan
from tests.trainer.conftest import with_settings

pytestmark = [
    pytest.mark.gpu,
    pytest.mark.skipif(not torch.cuda.is_available(), reason="there is no NVIDIA card here"),
]

GIB = 2**30


def llama(shape: ModelShape, dtype=torch.bfloat16):
    config = transformers.LlamaConfig(
        hidden_size=shape.hidden, intermediate_size=shape.ffn, num_hidden_layers=shape.layers,
        num_attention_heads=shape.heads, num_key_value_heads=shape.kv_heads,
        vocab_size=shape.vocab, max_position_embeddings=4096, use_cache=False,
    )  # fmt: skip
    return transformers.LlamaForCausalLM(config).to("cuda", dtype).train()


def peak_of_a_pass(model, sequences, block):
    torch.cuda.synchronize()
    torch.cuda.reset_peak_memory_stats()
    before = torch.cuda.memory_allocated()
    ids = torch.zeros(sequences, block, dtype=torch.long, device="cuda")
    model(input_ids=ids, labels=ids).loss.backward()
    return torch.cuda.max_memory_allocated() - before


@pytest.mark.parametrize("vocab", [32_000, 128_256])
def test_logits_take_so_many_bytes_each(vocab):
    """Two vocabularies that differ by 1 show what an entry costs beside everything else."""
    tokens = 4 * 1024
    peaks = []
    for entries in (vocab, 2 * vocab):
        model = llama(ModelShape(512, 1408, 2, 8, 8, 64, entries))
        peaks.append(peak_of_a_pass(model, 4, 1024) - 2 * 2 * 512 * entries)
        del model
    found = (peaks[1] - peaks[0]) / (tokens * vocab)
    assert found == pytest.approx(activations.LOSS_BYTES, rel=0.1)


@pytest.mark.parametrize("checkpointing", [False, True])
@pytest.mark.parametrize("block", [1024, 2048])
def test_activations_on_the_card_are_those_of_the_law(checkpointing, block):
    shape = ModelShape(2048, 5632, 6, 16, 4, 128, 1000)
    model = llama(shape)
    if checkpointing:
        model.gradient_checkpointing_enable(gradient_checkpointing_kwargs={"use_reentrant": False})
    real = peak_of_a_pass(model, 2, block)
    plan = make_plan(shape, micro=2, block=block, stage=1, on_processor=False, room_bytes=1e12,
                     checkpointing=checkpointing)  # fmt: skip
    card = memory.needs(plan)["backward"]["gpu"]
    predicted = sum(card.get(name, 0) for name in ("activations", "logits", "gradients"))
    assert predicted == pytest.approx(real, rel=0.1)


def test_cuda_takes_so_much_for_itself():
    code = ("import torch, pynvml, os; pynvml.nvmlInit(); h = pynvml.nvmlDeviceGetHandleByIndex(0);"
            "before = pynvml.nvmlDeviceGetMemoryInfo(h).used;"
            "a = torch.ones(1024, 1024, device='cuda', dtype=torch.bfloat16); (a @ a).sum().item();"
            "after = pynvml.nvmlDeviceGetMemoryInfo(h).used;"
            "print(after - before - torch.cuda.memory_reserved())")  # fmt: skip
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    own = int(done.stdout.split()[-1])
    assert own == pytest.approx(memory.CONTEXT_BYTES + memory.WORKSPACE_BYTES, rel=0.35)


@pytest.mark.parametrize(("stage", "offloads"), [(2, False), (2, True), (3, False), (3, True)])
def test_states_of_a_billion_weights_are_where_the_forecast_says(stage, offloads, train_on_card):
    """TinyLlama's shape, new weights, three steps with DeepSpeed on the card."""
    shape = replace(known_shape("tinyllama-1.1b"), vocab=16_384)
    reserved, process = train_on_card(shape, stage=stage, offloads=offloads)
    offload = "cpu" if offloads else "none"
    plan = make_plan(
        shape, stage=stage, on_processor=False, room_bytes=70 * GIB, micro=1, block=1024,
        checkpointing=True, offload_optimizer=offload, offload_param="none",
        pins_optimizer=offloads, reduce_bucket=shape.hidden**2,
    )  # fmt: skip
    needs = memory.needs(plan)
    card = max(sum(size for name, size in both["gpu"].items() if name != "context")
               for both in needs.values())  # fmt: skip
    ram = max(sum(both["ram"].values()) for both in needs.values())
    assert card == pytest.approx(reserved, rel=0.1)
    assert ram == pytest.approx(process, rel=0.2)


@pytest.fixture
def train_on_card(train, tmp_path):
    """Return a function that trains a new model and returns the peaks of card and process."""

    def run(shape, *, stage, offloads):
        zero = {"stage": stage, "reduce_bucket_size": "auto",
                "stage3_prefetch_bucket_size": "auto"}  # fmt: skip
        if offloads:
            zero["offload_optimizer"] = {"device": "cpu", "pin_memory": True}
        sizes = tmp_path / "config.json"
        sizes.write_text(json.dumps({
            "model_type": "llama", "architectures": ["LlamaForCausalLM"],
            "hidden_size": shape.hidden, "intermediate_size": shape.ffn,
            "num_hidden_layers": shape.layers, "num_attention_heads": shape.heads,
            "num_key_value_heads": shape.kv_heads, "max_position_embeddings": 2048,
            "vocab_size": shape.vocab,
        }), encoding="utf-8")  # fmt: skip
        config = with_settings(
            presets.find("demo").config, model__config_name=str(sizes),
            model__train_tokenizer_vocab_size=shape.vocab, precision__device="cuda",
            precision__bf16=True, precision__gradient_checkpointing=True, batch__max_steps=3,
            batch__block_size=1024, batch__per_device_train_batch_size=1,
            checkpoints__save_strategy="no", checkpoints__evaluation_strategy="no",
            logging__sample_prompts=[],
            deepspeed__config={"zero_optimization": zero, "bf16": {"enabled": "auto"}},
        )  # fmt: skip
        done = train(config, on_card=True)
        assert done.code == 0, done.output
        found = done.events("finished")[-1]["memory"]
        return found["reserved_bytes"], found["process_peak_bytes"]

    return run
