"""Throughput of our trainer under its supervisor against a plain Trainer+DeepSpeed script.

Both train the same model on the same blocks with the same seed and settings, in turn, several
times; the parity of their losses is measured in the same runs.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from atom_gui.core import interpreters, launch, presets, run_library
from atom_gui.core.presets import Preset
from atom_gui.protocol.files import Tail

ROOT = Path(__file__).parents[2]
ROUNDS = 3
STEPS = 80
WARM_UP_STEPS = 10

PLAIN = """
import json, os, sys, time
os.environ.update(RANK="0", LOCAL_RANK="0", WORLD_SIZE="1", MASTER_ADDR="127.0.0.1",
                  MASTER_PORT=sys.argv[3], DS_ACCELERATOR="cpu", CUDA_VISIBLE_DEVICES="")
import deepspeed
deepspeed.ops.__compatible_ops__["deepspeed_shm_comm"] = False
deepspeed.init_distributed(dist_backend="gloo", verbose=False)
import datasets, numpy, torch, transformers
job = json.load(open(sys.argv[1]))
transformers.set_seed(job["seed"])
blocks = numpy.load(job["blocks"])
args = transformers.TrainingArguments(
    output_dir=sys.argv[2], deepspeed=job["deepspeed"], use_cpu=True, seed=job["seed"],
    data_seed=job["seed"], per_device_train_batch_size=job["micro_batch"], max_steps=job["steps"],
    learning_rate=job["learning_rate"], warmup_steps=job["warmup"], lr_scheduler_type="cosine",
    weight_decay=job["weight_decay"], logging_steps=1, save_strategy="no", report_to=[],
    disable_tqdm=True, remove_unused_columns=False, dataloader_pin_memory=False)
config = transformers.AutoConfig.from_pretrained(job["config"])
config.vocab_size, config.bos_token_id, config.eos_token_id = job["vocabulary"], 1, 2
config.pad_token_id = None
transformers.set_seed(job["seed"])
model = transformers.AutoModelForCausalLM.from_config(config, dtype=torch.float32,
                                                      attn_implementation="sdpa")
class Blocks(torch.utils.data.Dataset):
    def __len__(self): return len(blocks)
    def __getitem__(self, i):
        ids = torch.from_numpy(blocks[i].astype("int64"))
        return {"input_ids": ids, "labels": ids.clone()}
times, losses = [], []
class Clock(transformers.TrainerCallback):
    def on_step_end(self, *a, **k): times.append(time.time())
    def on_log(self, args, state, control, logs, **k):
        if "loss" in logs: losses.append(logs["loss"])
trainer = transformers.Trainer(model=model, args=args, train_dataset=Blocks(), callbacks=[Clock()],
                               data_collator=transformers.default_data_collator)
trainer.train()
assert trainer.deepspeed is not None
print("RESULT" + json.dumps({"times": times, "losses": losses}))
"""

DUMP = """
import json, sys
sys.path.insert(0, sys.argv[1])
import numpy, datasets
from pathlib import Path
from atom_gui.protocol.run_folder import RunFolder
from atom_gui.schema.run_config import RunConfig
from atom_gui.trainer.data import PackedBlocks, load_documents, tokenize
from atom_gui.trainer.event_log import EventLog
from atom_gui.trainer.model import load_tokenizer
config = RunConfig.model_validate(json.load(open(sys.argv[2]))["config"])
events = EventLog(RunFolder(Path(sys.argv[3])), 1)
documents, _ = load_documents(config.data, None)
tokenizer = load_tokenizer(config, documents, events)
blocks = PackedBlocks(tokenize(documents, tokenizer, config.data), config.batch.block_size,
                      pad=tokenizer.eos_token_id, keep_tail=False)
numpy.save(sys.argv[4], numpy.stack([block["input_ids"].numpy() for block in blocks]))
print(len(tokenizer))
"""


def _preset() -> Preset:
    settings = [f"batch.max_steps={STEPS}", "checkpoints.evaluation_strategy=no",
                "checkpoints.save_strategy=no", "logging.sample_prompts=[]",
                "data.keep_tail=false", "logging.report_to=none"]  # fmt: skip
    demo = presets.find("demo")
    return Preset(name="overhead", config=presets.with_settings(demo.config, settings))


def _ours(preset: Preset, folder: Path) -> tuple[list[float], list[float], Path]:
    interpreter = interpreters.probe(Path(sys.executable))
    run = run_library.prepare(preset, folder, interpreter)
    argv, environment = launch.supervisor_command(run)
    done = subprocess.run(argv, env={**os.environ, **environment}, check=False)
    if done.returncode:
        raise RuntimeError(run.console.read_text(encoding="utf-8"))
    steps = [event for event in Tail(run.events).objects() if event["event"] == "step"]
    return [s["time_s"] for s in steps], [s["loss"] for s in steps], run.preset


def _plain(job: Path, folder: Path, port: int) -> tuple[list[float], list[float]]:
    done = subprocess.run([sys.executable, "-c", PLAIN, str(job), str(folder), str(port)],
                          capture_output=True, text=True, check=False)  # fmt: skip
    lines = [line for line in done.stdout.splitlines() if line.startswith("RESULT")]
    if not lines:
        raise RuntimeError(done.stderr[-2000:])
    result = json.loads(lines[0].removeprefix("RESULT"))
    return result["times"], result["losses"]


def _seconds_per_step(times: list[float]) -> float:
    return (times[-1] - times[WARM_UP_STEPS]) / (len(times) - 1 - WARM_UP_STEPS)


def measure(rounds: int = ROUNDS) -> list[dict[str, Any]]:
    preset = _preset()
    config = presets.resolved(preset.config)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "preset.json").write_text(json.dumps({"config": config.changes()}))
        dump = subprocess.run(
            [sys.executable, "-c", DUMP, str(ROOT), str(folder / "preset.json"), name,
             str(folder / "blocks.npy")], capture_output=True, text=True, check=True,
        )  # fmt: skip
        batch, optimizer = config.batch, config.optimizer
        job = folder / "job.json"
        job.write_text(json.dumps({
            "seed": batch.seed, "blocks": str(folder / "blocks.npy"), "steps": STEPS,
            "deepspeed": config.deepspeed.config, "micro_batch": batch.per_device_train_batch_size,
            "learning_rate": optimizer.learning_rate, "warmup": optimizer.warmup_steps,
            "weight_decay": optimizer.weight_decay, "config": config.model.config_name,
            "vocabulary": int(dump.stdout.split()[-1])}))  # fmt: skip
        ours, plain, difference = [], [], 0.0
        for number in range(rounds):
            times, losses, _ = _ours(preset, folder / "runs")
            their_times, their_losses = _plain(job, folder / f"plain{number}", 29600 + number)
            ours.append(_seconds_per_step(times))
            plain.append(_seconds_per_step(their_times))
            difference = max(
                difference,
                max(abs(a - b) / b for a, b in zip(losses, their_losses, strict=True)),
            )
    tokens = batch.per_device_train_batch_size * (batch.block_size or 0)
    mine, theirs = tokens / statistics.median(ours), tokens / statistics.median(plain)
    against = "a plain Trainer+DeepSpeed script"
    return [
        {"what": "training throughput", "ours": mine, "baseline": theirs, "unit": "tokens/s",
         "against": against, "ratio": mine / theirs},
        {"what": "largest relative difference of a loss", "ours": difference, "baseline": 1e-4,
         "unit": "", "against": "the parity that is promised", "ratio": difference / 1e-4},
    ]  # fmt: skip
