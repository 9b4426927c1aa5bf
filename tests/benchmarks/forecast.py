"""The forecast's error, row by row: published peaks, and real runs on this computer.

Published rows are those of programs whose training is of the same kind, without a compiler:
weights, gradients, optimizer, activations and logits as PyTorch allocates them, without CUDA's own
part. Real rows are whole runs of our trainer with DeepSpeed on the processor; what is compared lies
beyond the process' own baseline. A second part measures how fast a forecast and the search are.
"""

from __future__ import annotations

import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from atom_gui.core import presets
from atom_gui.core.case import Case
from atom_gui.core.check import check_case
from atom_gui.core.forecast import forecast, memory
from atom_gui.core.forecast.plan import Plan, plan_of
from atom_gui.core.forecast.search import what_fits
from atom_gui.core.machine import Card, Machine
from atom_gui.core.model_shape import known_shape
from atom_gui.protocol.files import Tail, write_json_atomic
from atom_gui.protocol.run_folder import RunFolder
from atom_gui.schema.run_config import RunConfig
from tests.core.forecast_plans import make_plan

ROOT = Path(__file__).parents[2]
GB, GIB = 1e9, 2**30
VOCABULARY = 32000
PC = Machine(windows=True, ram_bytes=24 * GIB, cores=8,
             cards=(Card("NVIDIA GeForce RTX 3090", 24 * GIB, (8, 6)),))  # fmt: skip
LITGPT = "litgpt resource tables"
TORCHTUNE = "torchtune README"


def published(name: str, method: str, micro: int, block: int, **more: Any) -> Plan:
    """Return the plan of another program's run: 16-bit states, nothing but PyTorch's tensors."""
    adapters = ("q_proj", "v_proj") if method != "full" else ()
    shape = known_shape(name)
    assert shape is not None
    values = {
        "method": method, "adapters": adapters, "micro": micro, "block": block, "stage": 0,
        "on_processor": False, "room_bytes": 1e15, "master_bytes": 0, "moment_bytes": 4,
        "dropout": method != "full", "reduce_bucket": 0, "is_new": False, "rank": 8,
    }  # fmt: skip
    return make_plan(shape, **(values | more))


PUBLISHED: list[tuple[str, float, Plan]] = [
    (f"{LITGPT}: Llama-2-7B LoRA r8, 1 × 1304", 21.30 * GB,
     published("llama-2-7b", "lora", 1, 1304)),
    (f"{LITGPT}: Llama-2-7B LoRA r8, 2 × 1304", 29.07 * GB,
     published("llama-2-7b", "lora", 2, 1304)),
    (f"{LITGPT}: Llama-2-7B LoRA r32, 2 × 512", 19.77 * GB,
     published("llama-2-7b", "lora", 2, 512, rank=32)),
    (f"{LITGPT}: Llama-3-8B LoRA r32, 1 × 512", 19.73 * GB,
     published("llama-3-8b", "lora", 1, 512, rank=32)),
    (f"{LITGPT}: Mistral-7B LoRA r32, 2 × 512", 20.66 * GB,
     published("mistral-7b", "lora", 2, 512, rank=32)),
    (f"{TORCHTUNE}: Llama-3.2-3B full, 2 × 4096", 60.0 * GIB,
     published("llama-3.2-3b", "full", 2, 4096)),
    (f"{TORCHTUNE}: Llama-3.2-3B full, checkpointing", 24.9 * GIB,
     published("llama-3.2-3b", "full", 2, 4096, loss_in_pieces=True, checkpointing=True)),
]  # fmt: skip
# Runs that ended out of memory: name, what the card has, and the plan; none may be said to fit.
RAN_OUT: list[tuple[str, float, Plan]] = [
    (f"{LITGPT}: Llama-2-7B LoRA r8, 4 × 1304 on 40 GB", 40 * GIB,
     published("llama-2-7b", "lora", 4, 1304)),
    (f"{LITGPT}: Llama-2-7B full on 4 × 24 GB, one of them", 24 * GIB,
     published("llama-2-7b", "full", 1, 512, moment_bytes=1, value_bytes=2)),
]  # fmt: skip


def tensors_bytes(plan: Plan) -> float:
    """Return the peak of the card without CUDA's own part and without fragmentation."""
    outside = ("context", "spare")
    return max(
        sum(size for name, size in both["gpu"].items() if name not in outside)
        for both in memory.needs(plan).values()
    )


def _zero(stage: int, *, optimizer: bool = False, param: bool = False, **more: Any) -> dict:
    section: dict[str, Any] = {
        "stage": stage, "reduce_bucket_size": "auto", "stage3_prefetch_bucket_size": "auto",
        "stage3_param_persistence_threshold": "auto", **more,
    }  # fmt: skip
    for name, wanted in (("offload_optimizer", optimizer), ("offload_param", param)):
        if wanted:
            section[name] = {"device": "cpu", "pin_memory": False}
    return {
        "zero_optimization": section, "bf16": {"enabled": "auto"},
        "gradient_clipping": "auto", "train_batch_size": "auto",
        "train_micro_batch_size_per_gpu": "auto", "gradient_accumulation_steps": "auto",
    }  # fmt: skip


# What each real run has besides the default: a 106M Llama, bfloat16, stage 2, 2 × 512 tokens.
REAL: dict[str, dict[str, Any]] = {
    "fp32, stage 0": {"zero": _zero(0), "precision.bf16": False},
    "fp32, stage 1": {"zero": _zero(1), "precision.bf16": False},
    "fp32, stage 2": {"zero": _zero(2), "precision.bf16": False},
    "fp32, stage 3": {"zero": _zero(3), "precision.bf16": False},
    "bf16, stage 0": {"zero": _zero(0)},
    "bf16, stage 1": {"zero": _zero(1)},
    "bf16, stage 2": {},
    "bf16, stage 3": {"zero": _zero(3)},
    "bf16, stage 3 in pieces": {"zero": _zero(3, sub_group_size=2e7)},
    "bf16, stage 2, optimizer offloaded": {"zero": _zero(2, optimizer=True)},
    "bf16, stage 3, all offloaded": {"zero": _zero(3, optimizer=True, param=True)},
    "bf16, accumulation of 2": {"batch.gradient_accumulation_steps": 2},
    "bf16, 8 sequences": {"batch.per_device_train_batch_size": 8},
    "bf16, 8 sequences, checkpointing": {
        "batch.per_device_train_batch_size": 8, "precision.gradient_checkpointing": True},
    "bf16, 8 sequences, loss in pieces": {
        "batch.per_device_train_batch_size": 8, "precision.loss": "chunked"},
    "bf16, 8 sequences, both": {
        "batch.per_device_train_batch_size": 8, "precision.gradient_checkpointing": True,
        "precision.loss": "chunked"},
    "fp32, 8 sequences, both": {
        "batch.per_device_train_batch_size": 8, "precision.gradient_checkpointing": True,
        "precision.loss": "chunked", "precision.bf16": False},
    "bf16, eager attention": {
        "model.attn_implementation": "eager", "batch.per_device_train_batch_size": 4},
    "fp32, blocks of 1024": {"batch.block_size": 1024, "precision.bf16": False},
    "bf16, a small model": {"model": "small", "batch.per_device_train_batch_size": 8},
}  # fmt: skip
MODELS = {
    "large": {"hidden_size": 768, "intermediate_size": 2048, "num_hidden_layers": 8,
              "num_attention_heads": 12, "num_key_value_heads": 12},
    "small": {"hidden_size": 256, "intermediate_size": 704, "num_hidden_layers": 6,
              "num_attention_heads": 4, "num_key_value_heads": 2},
}  # fmt: skip


class Bench:
    """A folder with text, a tokenizer of 32,000 entries and models, in which runs are made."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        rng = random.Random(1)
        lines = ("".join(chr(0x4E10 + rng.randrange(15000)) for _ in range(200))
                 for _ in range(2000))  # fmt: skip
        (folder / "train.txt").write_text("\n".join(lines), encoding="utf-8")
        self._write_tokenizer()
        for name, sizes in MODELS.items():
            write_json_atomic(folder / name / "config.json", {
                "model_type": "llama", "architectures": ["LlamaForCausalLM"],
                "max_position_embeddings": 2048, "vocab_size": VOCABULARY, **sizes,
            })  # fmt: skip

    def _write_tokenizer(self) -> None:
        from tokenizers import Tokenizer, models, pre_tokenizers
        from transformers import PreTrainedTokenizerFast

        entries = {"<unk>": 0, "<s>": 1, "</s>": 2}
        entries |= {chr(0x4E00 + i) if i < 20000 else f"t{i}": i for i in range(3, VOCABULARY)}
        tokenizer = Tokenizer(models.WordLevel(entries, unk_token="<unk>"))
        tokenizer.pre_tokenizer = pre_tokenizers.Split("", behavior="isolated")
        PreTrainedTokenizerFast(
            tokenizer_object=tokenizer, bos_token="<s>", eos_token="</s>", unk_token="<unk>"
        ).save_pretrained(self._folder / "tokenizer")

    def config(self, changes: dict[str, Any]) -> RunConfig:
        changes = dict(changes)
        config = RunConfig()
        config.model.config_name = str(self._folder / changes.pop("model", "large") / "config.json")
        config.model.tokenizer_name = str(self._folder / "tokenizer")
        config.data.train_files = [str(self._folder / "train.txt")]
        config.deepspeed.config = changes.pop("zero", _zero(2))
        values = {
            "batch.per_device_train_batch_size": 2, "batch.block_size": 512, "batch.max_steps": 3,
            "precision.device": "cpu", "precision.bf16": True, "checkpoints.save_strategy": "no",
            "logging.report_to": "none", "logging.logging_steps": 1, "logging.sample_prompts": [],
            "model.train_tokenizer_vocab_size": None,
        }  # fmt: skip
        for path, value in (values | changes).items():
            section, name = path.split(".")
            setattr(getattr(config, section), name, value)
        return config

    def peak_bytes(self, config: RunConfig) -> int:
        """Train three steps and return the most memory the process held."""
        with tempfile.TemporaryDirectory(dir=self._folder) as path:
            folder = RunFolder(Path(path))
            preset = presets.Preset(name="bench", config=config)
            write_json_atomic(folder.preset, presets.to_value(preset, portable=False))
            environment = {
                **os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "DS_ACCELERATOR": "cpu",
                "CUDA_VISIBLE_DEVICES": "", "ATOM_PROBE": "1",
                "ATOM_CACHE_DIR": str(self._folder / "cache"),
            }  # fmt: skip
            done = subprocess.run(
                [sys.executable, "-m", "atom_gui.trainer", path], env=environment, cwd=path,
                capture_output=True, text=True, check=False,
            )  # fmt: skip
            if done.returncode:
                raise RuntimeError(done.stderr[-2000:])
            found = [event for event in Tail(folder.events).objects()
                     if event["event"] == "finished"]  # fmt: skip
            return int(found[-1]["memory"]["process_peak_bytes"])


def _row(what: str, against: str, ours: float, real: float) -> dict[str, Any]:
    return {"what": what, "ours": ours / GIB, "unit": "GiB", "baseline": real / GIB,
            "against": against, "ratio": ours / real}  # fmt: skip


def measure() -> list[dict[str, Any]]:
    rows = [_row(name, "published", tensors_bytes(plan), real) for name, real, plan in PUBLISHED]
    real_rows = []
    with tempfile.TemporaryDirectory() as path:
        bench = Bench(Path(path))
        for name, changes in REAL.items():
            config = bench.config(changes)
            plan = plan_of(Case(config, Machine(False, 64 * GIB, 2)))
            assert plan is not None
            needs = memory.needs(plan)
            base = memory.PROCESSOR_PROCESS_BYTES
            said = max(sum(both["ram"].values()) for phase, both in needs.items()
                       if phase != "save") - base  # fmt: skip
            real_rows.append(_row(name, "a real run", said, bench.peak_bytes(config) - base))
    for kind, found in (("published", rows), ("real", real_rows)):
        errors = sorted(abs(row["ratio"] - 1) for row in found)
        tenth = errors[min(len(errors) - 1, int(0.9 * len(errors)))]
        print(f"{kind}: {len(errors)} rows, median error {statistics.median(errors):.1%}, "
              f"90th percentile {tenth:.1%}", file=sys.stderr)  # fmt: skip
    for name, has_bytes, plan in RAN_OUT:
        fits = tensors_bytes(plan) <= 0.92 * has_bytes
        verdict = "said to fit, WRONG" if fits else "not said to fit"
        print(f"ran out of memory: {name}: forecast {tensors_bytes(plan) / GIB:.1f} GiB, "
              f"{verdict}", file=sys.stderr)  # fmt: skip
    return [*rows, *real_rows, *_speed()]


def _speed() -> list[dict[str, Any]]:
    config = presets.resolved(presets.find("llama2-7b-zero2").config)

    def seconds(deed: Any, times: int) -> float:
        deed()
        taken = []
        for _ in range(times):
            began = time.perf_counter()
            deed()
            taken.append(time.perf_counter() - began)
        return statistics.median(taken)

    judged = seconds(lambda: check_case(Case(config, PC)), 20)
    one = seconds(lambda: forecast(Case(config, PC), disk_free_bytes=10**12), 50)
    search = what_fits(Case(config, PC))
    many = seconds(lambda: what_fits(Case(config, PC)), 10)
    each = one * search.examined
    return [
        {"what": "one forecast", "ours": 1000 * one, "unit": "ms", "baseline": 1000 * judged,
         "against": "all rules about the same run", "ratio": one / judged},
        {"what": f"search of {search.examined:,} variants", "ours": 1000 * many, "unit": "ms",
         "baseline": 1000 * each, "against": "as many single forecasts", "ratio": many / each},
    ]  # fmt: skip


if __name__ == "__main__":
    print(json.dumps(measure(), indent=1))
