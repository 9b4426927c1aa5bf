import copy
import json
import os
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from atom_gui.core import zero_ask, zero_templates
from atom_gui.core.problems import REMOVED, ProblemsError
from atom_gui.core.zero_about import ABOUT, WEIGHTS
from atom_gui.core.zero_ask import ask, ask_all
from atom_gui.core.zero_autos import FILLED, autos, filled, resolved
from atom_gui.core.zero_verdict import refuses, verdict
from atom_gui.schema.run_config import RunConfig
from atom_gui.schema.zero import adapt
from atom_gui.schema.zero_keys import NEWEST, ZERO_KEYS
from tests.core import zero_corpus as corpus

deepspeed = pytest.mark.skipif(
    not any(Path(folder, "deepspeed").is_dir() for folder in sys.path),
    reason="this interpreter has no DeepSpeed",
)
PYTHON = Path(sys.executable)
RUN = RunConfig()


def disagreements(configs: dict[str, Any], devices: int = 1) -> list[str]:
    """Return the names of the configurations that we and DeepSpeed judge differently."""
    answers = ask_all(PYTHON, list(configs.values()), devices=devices)
    assert all(answer.version for answer in answers)
    found = []
    for (name, config), answer in zip(configs.items(), answers, strict=True):
        ours = verdict(
            config, devices=devices, run=RUN, accelerator="cpu", deepspeed_version=answer.version
        )
        if refuses(ours) == answer.accepted:
            found.append(f"{name}: DeepSpeed {answer.reason or 'takes it'}; we say "
                         f"{[str(item.problem) for item in ours]}")  # fmt: skip
    return found


@deepspeed
def test_our_verdict_is_deepspeeds():
    valid = {**{name: zero_templates.read(name) for name in zero_templates.names()
                if name != "zero3"}, **corpus.VALID}  # fmt: skip
    assert len(valid) + len(corpus.INVALID) >= 80
    assert disagreements({**valid, **corpus.INVALID}) == []
    for name, config in valid.items():
        assert not refuses(verdict(config, run=RUN, accelerator="cpu")), name
    for name, config in corpus.INVALID.items():
        assert refuses(verdict(config, run=RUN, accelerator="cpu")), name


@deepspeed
def test_our_verdict_is_deepspeeds_for_two_devices():
    assert disagreements({**corpus.VALID_FOR_TWO, **corpus.INVALID_FOR_TWO}, devices=2) == []
    for config in corpus.INVALID_FOR_TWO.values():
        assert refuses(verdict(config, devices=2, run=RUN))


VALUES = [None, True, False, 0, 1, 2, 3, -1, 0.5, 1.0, 2.5, 5e8, "", "0", "1", "yes", "auto",
          "cpu", "5e8", "fp16", [], ["a"], [1], {}, {"enabled": True}, {"x": 1}]  # fmt: skip


def with_random_keys(numbers: random.Random) -> dict[str, Any]:
    """Return a good configuration in which up to three keys have any value."""
    config = copy.deepcopy(corpus.VALID[numbers.choice(list(corpus.VALID))])
    for key in numbers.sample(ZERO_KEYS, numbers.randint(1, 3)):
        *sections, name = key.path.split(".")
        section: Any = config
        for each in sections:
            if not isinstance(section.get(each), dict):
                section[each] = {}
            section = section[each]
        section[numbers.choice([name] * 8 + [name[:-1]])] = copy.deepcopy(numbers.choice(VALUES))
    return config


@deepspeed
def test_our_verdict_is_deepspeeds_for_any_values():
    numbers = random.Random(20261125)
    configs = [with_random_keys(numbers) for _ in range(800)]
    named = {json.dumps(config): config for config in configs}
    assert disagreements(named) == []


def test_every_template_is_described_and_has_no_fault():
    assert sorted(ABOUT) == zero_templates.names()
    for name, about in ABOUT.items():
        assert str(about.title)
        assert str(about.about).endswith(".")
        config, _ = adapt(zero_templates.read(name), deepspeed_version=NEWEST, bf16=False)
        for version in ("0.16.5", NEWEST):
            found = verdict(config, deepspeed_version=version, run=RUN)
            assert [str(item.problem) for item in found if item.path != "min_lr"] == [], name


def test_templates_promise_only_what_fits():
    for name, about in ABOUT.items():
        if about.model is None:
            continue
        zero = zero_templates.read(name)["zero_optimization"]
        weights = WEIGHTS[about.model]
        host = 20 * weights  # master weights, gradients, two moments, 16-bit copy
        assert about.ram_gib >= host / 2**30 + 4, name
        held = zero.get("stage3_max_live_parameters", weights) if zero["stage"] == 3 else weights
        buckets = sum(size for key, size in zero.items()
                      if key.endswith("bucket_size") and size != "auto")  # fmt: skip
        # 2 bytes each, and 3 GiB for the context, activations and logits of short sequences.
        assert 2 * (held + buckets) / 2**30 + 3 <= about.vram_gib, name


SENTENCES = [
    ({"zero_optimization": {"stage": 2, "overlap_com": True}}, "zero_optimization.overlap_com",
     "Did you mean overlap_comm", {"zero_optimization.overlap_com": REMOVED,
                                   "zero_optimization.overlap_comm": True}),
    ({"zero_optimization": {"reduce_bucket_size": "5e8"}}, "zero_optimization.reduce_bucket_size",
     'must be a whole number, not "5e8"', {"zero_optimization.reduce_bucket_size": 500_000_000}),
    ({"zero_optimization": {"offload_optimizer": {"device": "CPU"}}},
     "zero_optimization.offload_optimizer.device", 'one of "none", "cpu", "nvme"',
     {"zero_optimization.offload_optimizer.device": "cpu"}),
    ({"zero_optimization": {"stage": 2}, "reduce_bucket_size": 5}, "reduce_bucket_size",
     "belongs to zero_optimization.reduce_bucket_size",
     {"reduce_bucket_size": REMOVED, "zero_optimization.reduce_bucket_size": 5}),
    ({"zero_optimization": {"loss_scale": 128}}, "zero_optimization.loss_scale",
     "it is fp16.loss_scale", {"zero_optimization.loss_scale": REMOVED, "fp16.loss_scale": 128}),
    ({"gradient_cliping": 1.0}, "gradient_cliping", "Did you mean gradient_clipping",
     {"gradient_cliping": REMOVED, "gradient_clipping": 1.0}),
    ({"zero_optimization": {"overlap_comm": "auto"}}, "zero_optimization.overlap_comm",
     "Nobody fills in auto", {"zero_optimization.overlap_comm": REMOVED}),
    ({"optimizer": {"type": "AdanW"}}, "optimizer.type", "no optimizer AdanW",
     {"optimizer.type": "AdamW"}),
    ({"optimizer": {"type": "Lion", "params": {"eps": 1e-8}}}, "optimizer.params.eps",
     "Lion does not take eps", {"optimizer.params.eps": REMOVED}),
    ({"scheduler": {"type": "WarmupDecayLR", "params": {}}}, "scheduler.params.total_num_steps",
     "needs total_num_steps", {"scheduler.params.total_num_steps": "auto"}),
    ({"optimizer": {"type": "AdamW", "params": {"max_grad_norm": 1.0}}},
     "optimizer.params.max_grad_norm", "gradient_clipping is the right key",
     {"optimizer.params.max_grad_norm": REMOVED, "gradient_clipping": 1.0}),
    ({"train_batch_size": 7, "train_micro_batch_size_per_gpu": 2,
      "gradient_accumulation_steps": 4}, "train_batch_size", "not 2 sequences × 4 accumulation",
     {"train_batch_size": 8}),
    ({"zero_optimization": {"stage": 2, "cpu_offload": True}}, "zero_optimization.cpu_offload",
     "use zero_optimization.offload_optimizer",
     {"zero_optimization.cpu_offload": REMOVED,
      "zero_optimization.offload_optimizer": {"device": "cpu"}}),
    ({"amp": {"enabled": True}}, "amp", "ended with DeepSpeed 0.19.7", {"amp": REMOVED}),
    ({}, "zero_optimization", "Accelerate stops", {"zero_optimization": {"stage": 0}}),
]  # fmt: skip


@pytest.mark.parametrize(("config", "path", "words", "fix"), SENTENCES)
def test_each_problem_names_its_key_and_the_change(config, path, words, fix):
    asked = copy.deepcopy({"train_batch_size": "auto", **config})
    found = [item for item in verdict(asked) if item.path == path and words in str(item.problem)]
    (item,) = found
    assert item.fix == fix
    assert item.problem.fields == (f"deepspeed.config/{path}",)
    assert item.problem.fix == {f"deepspeed.config/{key}": value for key, value in fix.items()}
    changed = zero_templates.with_changes(asked, fix.items())
    again = [other for other in verdict(changed) if other.path == path]
    assert words not in " ".join(str(other.problem) for other in again)


def test_versions_are_told_apart():
    apex = {**corpus.BATCH, "fp16": {"enabled": "auto", "fp16_opt_level": "O2"}}
    assert refuses(verdict(apex, deepspeed_version="0.17.1"))
    assert not refuses(verdict(apex, deepspeed_version="0.17.0"))
    zenflow = corpus.with_zero(stage=2, zenflow={"topk_ratio": 0.1})
    assert not refuses(verdict(zenflow, deepspeed_version="0.17.5"))
    (problem,) = [item for item in verdict(zenflow, deepspeed_version="0.16.5")
                  if item.problem.severity == "error"]  # fmt: skip
    assert "came with DeepSpeed 0.17.5" in str(problem.problem)
    assert problem.fix == {"zero_optimization.zenflow": REMOVED}
    mics = corpus.with_zero(stage=3, mics_shard_size=4)
    assert not refuses(verdict(mics, deepspeed_version="0.19.6"))
    assert refuses(verdict(mics, deepspeed_version="0.19.7"))


def test_the_configuration_is_left_as_it_is():
    config = copy.deepcopy(corpus.VALID["data efficiency"])
    verdict(config, run=RUN)
    assert config == corpus.VALID["data efficiency"]


@deepspeed
def test_one_answer_says_why():
    answer = ask(PYTHON, corpus.INVALID["misspelt key"])
    assert not answer.accepted
    assert answer.reason == "overlap_com: Extra inputs are not permitted"
    assert answer.version
    assert answer.seconds > 0


def test_who_cannot_answer_is_told(tmp_path, monkeypatch):
    with pytest.raises(ProblemsError, match="no training interpreter"):
        ask(tmp_path / "no-python", {})
    (tmp_path / "deepspeed.py").write_text("raise ImportError('a part is missing')")
    monkeypatch.setattr("atom_gui.core.zero_ask._JUDGE", "import sys\nsys.path.insert(0, "
                        f"{str(tmp_path)!r})\n" + zero_ask._JUDGE)  # fmt: skip
    with pytest.raises(ProblemsError, match="cannot load DeepSpeed \\(a part is missing\\)"):
        ask(PYTHON, {})
    monkeypatch.setattr("atom_gui.core.zero_ask._JUDGE", "raise SystemExit('it broke')")
    with pytest.raises(ProblemsError, match="could not be asked \\(it broke\\)"):
        ask(PYTHON, {})
    monkeypatch.setattr("atom_gui.core.zero_ask._JUDGE", "import time; time.sleep(60)")
    with pytest.raises(ProblemsError, match="did not answer"):
        ask_all(PYTHON, [{}], time_limit_s=0.5)


TRANSFORMERS = """
import json, sys
from types import SimpleNamespace
from transformers.integrations.deepspeed import HfTrainerDeepSpeedConfig
asked = json.loads(sys.stdin.read())
found = []
for config in asked["configs"]:
    holder = HfTrainerDeepSpeedConfig(config)
    arguments = SimpleNamespace(**asked["arguments"])
    arguments.get_warmup_steps = lambda steps: asked["warmup"]
    holder.trainer_config_process(arguments)
    model = SimpleNamespace(config=SimpleNamespace(hidden_size=asked["hidden"]))
    holder.trainer_config_finalize(arguments, model, asked["steps"])
    found.append(holder.config)
print(json.dumps(found))
"""


@deepspeed
def test_autos_are_what_transformers_fills_in():
    run = RunConfig.model_validate({
        "batch": {"per_device_train_batch_size": 3, "gradient_accumulation_steps": 5},
        "optimizer": {"learning_rate": 2e-5, "warmup_steps": 0, "warmup_ratio": 0.1,
                      "adam_beta2": 0.95, "weight_decay": 0.02, "max_grad_norm": 0.7},
        "precision": {"bf16": True},
    })  # fmt: skip
    configs = [zero_templates.read(name) for name in zero_templates.names()]
    steps, hidden, devices = 205, 1024, 2
    question = {
        "configs": configs, "steps": steps, "hidden": hidden, "warmup": 21,
        "arguments": {
            "world_size": devices, "per_device_train_batch_size": 3,
            "gradient_accumulation_steps": 5, "max_grad_norm": 0.7, "learning_rate": 2e-5,
            "adam_beta1": run.optimizer.adam_beta1, "adam_beta2": 0.95,
            "adam_epsilon": run.optimizer.adam_epsilon, "weight_decay": 0.02,
            "save_on_each_node": False, "fp16": False, "fp16_full_eval": False, "bf16": True,
            "bf16_full_eval": False,
        },
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", TRANSFORMERS], input=json.dumps(question), capture_output=True,
        text=True, check=True, env={**os.environ, "DS_ACCELERATOR": "cpu"},
    )  # fmt: skip
    for config, theirs in zip(configs, json.loads(done.stdout.splitlines()[-1]), strict=True):
        ours = resolved(
            config, run, shape={"hidden_size": hidden}, devices=devices, total_steps=steps
        )
        assert ours == {path: zero_templates.value_at(theirs, path) for path in autos(config)}
        filled_in = filled(
            config, run, shape={"hidden_size": hidden}, devices=devices, total_steps=steps
        )
        assert filled_in == theirs


ACCELERATE = """
import json, sys
from accelerate import DeepSpeedPlugin
asked = json.loads(sys.stdin.read())
plugin = DeepSpeedPlugin(hf_ds_config=asked)
refused = ""
try:
    plugin.deepspeed_config_process(must_match=False)
except ValueError as error:
    refused = str(error)
print(json.dumps([plugin.deepspeed_config, refused]))
"""


@deepspeed
def test_autos_are_what_accelerate_fills_in():
    offload = {"device": "auto", "nvme_path": "auto"}
    config = {
        "steps_per_print": "auto",
        "zero_optimization": {
            "stage": "auto", "offload_optimizer": offload, "offload_param": offload,
            "stage3_gather_16bit_weights_on_model_save": "auto", "overlap_comm": "auto",
        },
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", ACCELERATE], input=json.dumps(config), capture_output=True,
        text=True, check=True, env={**os.environ, "DS_ACCELERATOR": "cpu"},
    )  # fmt: skip
    theirs, refused = json.loads(done.stdout.splitlines()[-1])
    ours = resolved(config, RUN, shape=None, devices=1, total_steps=None)
    assert ours == {path: zero_templates.value_at(theirs, path) for path in ours}
    assert set(autos(config)) - set(ours) == {"zero_optimization.overlap_comm"}
    assert "zero_optimization.overlap_comm" in refused


def test_autos_that_cannot_be_known_yet():
    assert {key.path for key in ZERO_KEYS if key.auto} < FILLED
    config = zero_templates.read("zero3-offload")
    known = resolved(config, RUN, shape=None, devices=1, total_steps=None)
    assert known["zero_optimization.reduce_bucket_size"] is None
    assert known["scheduler.params.total_num_steps"] is None
    assert known["train_micro_batch_size_per_gpu"] == RUN.batch.per_device_train_batch_size
    inner = resolved(
        config, RUN, shape={"text_config": {"hidden_sizes": [8, 16]}}, devices=1, total_steps=1
    )
    assert inner["zero_optimization.reduce_bucket_size"] == 256
    unknown = resolved(config, None, shape=None, devices=1, total_steps=None)
    assert unknown["optimizer.params.lr"] is None
    assert unknown["scheduler.params.warmup_min_lr"] == 0
    assert resolved({"x": "auto"}, RUN, shape=None, devices=1, total_steps=None) == {}
