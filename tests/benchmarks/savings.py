"""Peak memory and speed of each lever that saves memory, against Transformers as it comes.

Each case is a process of its own on the processor, in bfloat16: the loss alone (from the last
hidden states of width 1024 on) and whole steps of a small new Llama. Memory is what
PyTorch's CPU allocator holds at most (the profiler's memory events, added up) while a forward and
backward pass run, without the weights and optimizer states that lie there before. Speed is that of
passes outside the profiler; cases and baseline take turns.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
ROUNDS = 2

CASE = """
import json, sys, time
sys.path.insert(0, sys.argv[1])
import torch, transformers
from torch.profiler import ProfilerActivity, profile
from atom_gui.schema.sections.adapter import AdapterSection
from atom_gui.trainer import activation_offload, chunked_head
from atom_gui.trainer.frozen import freeze

job = json.loads(sys.argv[2])
torch.manual_seed(0)

def peak_bytes(run):
    with profile(activities=[ProfilerActivity.CPU], profile_memory=True) as found:
        run()
    held = peak = 0
    events = (e for e in found.profiler.kineto_results.events() if e.name() == "[memory]")
    for event in sorted(events, key=lambda e: e.start_ns()):
        held += event.nbytes()
        peak = max(peak, held)
    return peak

def seconds(run):
    times = []
    for _ in range(2):
        began = time.perf_counter()
        run()
        times.append(time.perf_counter() - began)
    return min(times)

if "head" in job:
    from transformers.loss.loss_utils import ForCausalLMLoss
    from atom_gui.trainer.chunked_loss import chunked_loss
    make = lambda *shape: torch.randn(*shape).mul_(0.03).to(torch.bfloat16)
    hidden = make(1, job["tokens"], 1024).requires_grad_()
    weight = make(job["vocabulary"], 1024).requires_grad_(job["head"] == "learns")
    labels = torch.randint(0, job["vocabulary"], (1, job["tokens"]))
    def lose():
        hidden.grad = weight.grad = None
        if job.get("chunked"):
            loss = chunked_loss(hidden, weight, None, labels)[0]
        else:
            logits = torch.nn.functional.linear(hidden, weight)
            loss = ForCausalLMLoss(logits, labels, job["vocabulary"])
        loss.backward()
        return float(loss.detach())
    loss = lose()
    taken = seconds(lose)
    hidden.grad = weight.grad = None
    print("RESULT" + json.dumps({"peak": peak_bytes(lose), "seconds": taken, "loss": loss}))
    sys.exit()
config = transformers.LlamaConfig(
    vocab_size=job["vocabulary"], hidden_size=512, intermediate_size=1376, num_hidden_layers=4,
    num_attention_heads=8, num_key_value_heads=4, max_position_embeddings=2048, pad_token_id=None,
    tie_word_embeddings=False)
model = transformers.AutoModelForCausalLM.from_config(
    config, dtype=torch.bfloat16, attn_implementation=job.get("attention", "sdpa"))
if job.get("lora"):
    import peft
    model = peft.get_peft_model(model, peft.LoraConfig(
        r=16, target_modules="all-linear", task_type="CAUSAL_LM"), autocast_adapter_dtype=False)
if job.get("frozen"):
    freeze(model, AdapterSection(frozen_layers=2, freeze_embeddings=True), reentrant=False)
if job.get("chunked"):
    chunked_head.attach(model)
if job.get("offload"):
    activation_offload.attach(model, "cpu")
if job.get("checkpointing"):
    model.gradient_checkpointing_enable({"use_reentrant": False})
model.train()
trained = [p for p in model.parameters() if p.requires_grad]
if job.get("adafactor"):
    optimizer = transformers.Adafactor(trained, lr=1e-4, relative_step=False, scale_parameter=False)
else:
    optimizer = torch.optim.AdamW(trained, lr=1e-4, foreach=False)
ids = torch.randint(0, job["vocabulary"], (2, job["tokens"] // 2))

def learn():
    loss = model(input_ids=ids, labels=ids, use_cache=False).loss
    loss.backward()
    return float(loss.detach())

first = learn()
optimizer.step()
optimizer.zero_grad()
states = sum(t.nbytes for s in optimizer.state.values() for t in s.values() if torch.is_tensor(t))
def step():
    optimizer.zero_grad()
    learn()

taken = seconds(step)
optimizer.zero_grad()
print("RESULT" + json.dumps({"peak": peak_bytes(learn), "seconds": taken, "loss": first,
                             "states": states}))
"""

LEVERS: dict[str, dict[str, Any]] = {
    "chunked loss": {"chunked": True},
    "gradient checkpointing": {"checkpointing": True},
    "chunked loss and checkpointing": {"chunked": True, "checkpointing": True},
    "LoRA": {"lora": True},
    "LoRA and chunked loss": {"lora": True, "chunked": True},
    "2 of 4 layers and embeddings frozen": {"frozen": True},
    "eager instead of sdpa attention": {"attention": "eager"},
    "Adafactor": {"adafactor": True},
    "activations in RAM (on a processor: nothing to win)": {"offload": True},
}
ADAFACTOR = "Adafactor"
VOCABULARIES = (32_000, 128_000)
STEP_TOKENS = 1024
LOSS_TOKENS = {32_000: 8192, 128_000: 4096}  # about what a micro-batch of a 7B model has


def _run(vocabulary: int, tokens: int, **settings: Any) -> dict[str, Any]:
    job = {"vocabulary": vocabulary, "tokens": tokens, **settings}
    done = subprocess.run([sys.executable, "-W", "ignore", "-c", CASE, str(ROOT), json.dumps(job)],
                          capture_output=True, text=True, check=False)  # fmt: skip
    lines = [line for line in done.stdout.splitlines() if line.startswith("RESULT")]
    if not lines:
        raise RuntimeError(done.stderr[-2000:])
    found: dict[str, Any] = json.loads(lines[0].removeprefix("RESULT"))
    return found


def _compare(
    vocabulary: int, tokens: int, cases: dict[str, dict[str, Any]], rounds: int
) -> list[dict[str, Any]]:
    """Run the cases in turn, the first of which is the baseline."""
    runs = {name: [] for name in cases}  # type: dict[str, list[dict[str, Any]]]
    for _ in range(rounds):
        for name, settings in cases.items():
            runs[name].append(_run(vocabulary, tokens, **settings))
    baseline, *others = cases
    against = f"{baseline}, {vocabulary // 1000}k vocabulary"
    rows = []
    for name in others:
        figures = [
            ("peak", "MiB", lambda found: found[0]["peak"] / 2**20),
            ("speed", "tokens/s",
             lambda found: tokens / statistics.median(run["seconds"] for run in found)),
        ]  # fmt: skip
        if name.startswith("chunked"):
            figures.append(("value of the loss", "nats", lambda found: found[0]["loss"]))
        if name == ADAFACTOR:
            figures[0] = ("optimizer states", "MiB", lambda found: found[0]["states"] / 2**20)
        for figure, unit, of in figures:
            mine, theirs = of(runs[name]), of(runs[baseline])
            rows.append({"what": f"{name}: {figure}", "ours": mine, "baseline": theirs,
                         "unit": unit, "against": against, "ratio": mine / theirs})  # fmt: skip
    return rows


def measure(rounds: int = ROUNDS) -> list[dict[str, Any]]:
    rows = []
    for vocabulary in VOCABULARIES:
        for head, words in (("frozen", "as in LoRA"), ("learns", "as in full training")):
            cases = {
                f"Transformers' loss, output layer {head}": {"head": head},
                f"chunked loss alone, output layer {head} {words}": {"head": head, "chunked": True},
            }
            rows += _compare(vocabulary, LOSS_TOKENS[vocabulary], cases, rounds)
        rows += _compare(vocabulary, STEP_TOKENS, {"plain step": {}, **LEVERS}, rounds)
    return rows
