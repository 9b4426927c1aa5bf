import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from atom_gui.core.zero_verdict.makers import OPTIMIZERS, SCHEDULES
from atom_gui.core.zero_verdict.other_models import OTHER_KEYS
from atom_gui.schema.zero_keys import NEWEST, ZERO_KEY, ZERO_KEYS, ZERO_SECTIONS, idle_reason

# Prints what the installed DeepSpeed has: fields of its models, keyword arguments, constants.
ASK_DEEPSPEED = """
import inspect, json, os, sys
os.environ["DS_ACCELERATOR"] = "cpu"
answers = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)
import deepspeed
from deepspeed.comm.config import CommsLoggerConfig
from deepspeed.compile.config import CompileConfig
from deepspeed.inference.config import WeightQuantConfig
from deepspeed.monitor import config as monitor
from deepspeed.ops.adam import FusedAdam
from deepspeed.profiling import constants as profiling
from deepspeed.runtime import config, constants, lr_schedules, precision_config
from deepspeed.runtime.activation_checkpointing import config as activations
from deepspeed.runtime.model_checkpointing import constants as checkpointing
from deepspeed.runtime.swap_tensor.aio_config import AIO_DEFAULT_DICT
from deepspeed.runtime.tensor_parallel.config import TPConfig, TPTrainingConfig
from deepspeed.runtime.zenflow.zenflow_config import ZenFlowConfig
from deepspeed.runtime.zero import config as zero
from deepspeed.runtime.zero.leaf_module_config import DeepSpeedZeroLeafModuleConfig
from deepspeed.utils.config import DeepSpeedThroughputTimerConfig

MODELS = {
    "zero_optimization": zero.DeepSpeedZeroConfig,
    "zero_optimization.offload_optimizer": zero.DeepSpeedZeroOffloadOptimizerConfig,
    "zero_optimization.offload_param": zero.DeepSpeedZeroOffloadParamConfig,
    "zero_optimization.zenflow": ZenFlowConfig,
    "zero_optimization.leaf_module": DeepSpeedZeroLeafModuleConfig,
    "fp16": precision_config.DeepSpeedFP16Config,
    "bf16": precision_config.DeepSpeedBF16Config,
    "tensorboard": monitor.TensorBoardConfig,
    "csv_monitor": monitor.CSVConfig,
    "wandb": monitor.WandbConfig,
    "comet": monitor.CometConfig,
    "comms_logger": CommsLoggerConfig,
    "timers.throughput": DeepSpeedThroughputTimerConfig,
    "compile": CompileConfig,
    "hybrid_engine": config.HybridEngineConfig,
    "tensor_parallel": TPTrainingConfig,
    "tensor_parallel.tp": TPConfig,
    "weight_quantization": WeightQuantConfig,
}

def plain(value):
    value = getattr(value, "value", value)
    if hasattr(value, "model_fields"):
        return {}
    if isinstance(value, tuple):
        return list(value)
    return value if isinstance(value, (bool, int, float, str, list, dict, type(None))) else "?"

fields = {}
for section, model in MODELS.items():
    for name, field in model.model_fields.items():
        default = plain(field.get_default(call_default_factory=True))
        for spelling in {name, field.alias or name}:
            fields[section + "." + spelling] = default
for prefix, module, start in (
    ("activation_checkpointing", activations, "ACT_CHKPT_"),
    ("flops_profiler", profiling, "FLOPS_PROFILER_"),
):
    for name in dir(module):
        if name.startswith(start) and name + "_DEFAULT" in dir(module):
            fields[prefix + "." + getattr(module, name)] = getattr(module, name + "_DEFAULT")
fields.update({"aio." + name: value for name, value in AIO_DEFAULT_DICT.items()})
for name in ("TAG_VALIDATION", "SERIALIZATION", "WRITER"):
    key = getattr(checkpointing, "CHECKPOINT_" + name)
    fields["checkpoint." + key] = getattr(checkpointing, "CHECKPOINT_" + name + "_DEFAULT")
for name in ("WRITER_TYPE", "IO_BUFFER_SIZE", "IO_BUFFER_DOUBLE", "IO_STATISTICS",
             "DATA_PARALLEL", "WRITER_DECOUPLED", "IO_MULTIPLIER"):
    key = getattr(checkpointing, "CHECKPOINT_" + name)
    fields["checkpoint.writer." + key] = getattr(checkpointing, "CHECKPOINT_" + name + "_DEFAULT")
top = {}
for name in dir(constants):
    value = getattr(constants, name)
    if name + "_DEFAULT" in dir(constants) and isinstance(value, str) and value.islower():
        top.setdefault(value, getattr(constants, name + "_DEFAULT"))

def arguments(function):
    return {
        name: None if item.default is item.empty else plain(item.default)
        for name, item in inspect.signature(function).parameters.items()
        if name not in ("self", "optimizer", "params")
    }

json.dump({
    "version": deepspeed.__version__,
    "folder": os.path.dirname(deepspeed.__file__),
    "fields": fields,
    "top": top,
    "schedules": {name: arguments(getattr(lr_schedules, name).__init__)
                  for name in lr_schedules.VALID_LR_SCHEDULES},
    "optimizers": config.DEEPSPEED_OPTIMIZERS,
    "fused_adam": arguments(FusedAdam.__init__),
    "removed": [*config._REMOVED_TOP_LEVEL_CONFIG_KEYS,
                *("zero_optimization." + name for name in config._REMOVED_ZERO_CONFIG_KEYS)],
}, answers)
"""


@pytest.fixture(scope="module")
def installed():
    if not any(Path(folder, "deepspeed").is_dir() for folder in sys.path):
        pytest.skip("this interpreter has no DeepSpeed")
    done = subprocess.run([sys.executable, "-c", ASK_DEEPSPEED], capture_output=True, check=True)
    found = json.loads(done.stdout)
    if found["version"] != NEWEST:
        pytest.skip(f"the table is of DeepSpeed {NEWEST}, not {found['version']}")
    return found


def test_every_field_of_deepspeed_is_in_the_table_with_its_default(installed):
    missing, different = [], []
    for path, default in installed["fields"].items():
        key = ZERO_KEY.get(path) or OTHER_KEYS.get(path)
        if key is None or not key.exists_in(NEWEST):
            missing.append(path)
        elif path in ZERO_KEY and key.default != default and key.kind != "object":
            different.append((path, key.default, default))
    assert missing == []
    assert different == []


def test_every_key_of_the_table_exists_in_deepspeed(installed):
    sections = {path.rpartition(".")[0] for path in installed["fields"]} - {"checkpoint"}
    extra = [
        key.path for key in (*ZERO_KEYS, *OTHER_KEYS.values())
        if key.section in sections and key.exists_in(NEWEST) and key.path not in installed["fields"]
        and key.section != "tensor_parallel.tensor_parallel"
    ]  # fmt: skip
    assert extra == []
    for key in ZERO_KEYS:
        if key.exists_in(NEWEST):
            file = key.source.partition(f"/blob/v{NEWEST}/deepspeed/")[2]
            words = Path(installed["folder"], file).read_text(encoding="utf-8")
            assert re.search(rf"\b{key.name}\b", words), f"{key.path} is not in {file}"


def test_keys_at_the_top_have_deepspeeds_defaults(installed):
    different = [
        (key.path, key.default, installed["top"][key.path])
        for key in ZERO_KEYS
        if key.path in installed["top"] and key.kind != "object"
        and key.default != installed["top"][key.path]
    ]  # fmt: skip
    assert different == []


def test_what_deepspeed_refuses_by_name_has_ended(installed):
    assert sorted(installed["removed"]) == sorted(
        key.path for key in ZERO_KEYS
        if not key.exists_in(NEWEST) and key.section in ("", "zero_optimization")
    )  # fmt: skip


def test_schedules_and_optimizers_are_deepspeeds(installed):
    assert set(SCHEDULES) == set(installed["schedules"])
    for name, (needed, taken) in SCHEDULES.items():
        assert {*needed, *taken} == set(installed["schedules"][name]), name
    defaults = {
        parameter: default
        for arguments in installed["schedules"].values()
        for parameter, default in reversed(arguments.items())
    }
    for parameter, default in defaults.items():
        key = ZERO_KEY[f"scheduler.params.{parameter}"]
        if parameter not in ("warmup_max_lr",):  # each schedule has another one
            assert key.default == default, parameter
    own = {name for name in OPTIMIZERS if "one" not in name}
    assert own == set(installed["optimizers"])
    for parameter, default in installed["fused_adam"].items():
        key = ZERO_KEY[f"optimizer.params.{parameter}"]
        assert key.default == default, parameter


def test_the_table_is_whole():
    assert len(ZERO_KEY) == len(ZERO_KEYS)
    shown = [path for _, _, paths in ZERO_SECTIONS for path in paths]
    assert len(shown) == len(set(shown))
    assert set(shown) == {key.path for key in ZERO_KEYS if key.form}
    assert all(paths and heading for _, heading, paths in ZERO_SECTIONS)
    for key in ZERO_KEYS:
        assert key.label, key.path
        assert key.help.endswith("."), key.path
        assert key.source.startswith("https://github.com/deepspeedai/DeepSpeed/blob/v"), key.path
        assert bool(key.choices) == (key.kind == "choice"), key.path
        assert not key.section or ZERO_KEY[key.section].kind == "object", key.path
        assert not key.alias_of or key.alias_of in ZERO_KEY
        for words in (key.memory, key.speed):
            assert not words or words.endswith("."), key.path


IDLE = [
    ("zero_optimization.sub_group_size", {"zero_optimization": {"stage": 2}}, 1, "stage 3"),
    ("zero_optimization.sub_group_size", {"zero_optimization": {"stage": 3}}, 1, None),
    ("zero_optimization.reduce_scatter", {"zero_optimization": {"stage": 2}}, 1, "one device"),
    ("zero_optimization.reduce_scatter", {"zero_optimization": {"stage": 2}}, 2, None),
    ("zero_optimization.offload_optimizer.pin_memory", {"zero_optimization": {"stage": 2}}, 1,
     "offload_optimizer.device"),
    ("zero_optimization.offload_optimizer.pin_memory",
     {"zero_optimization": {"stage": 2, "offload_optimizer": {"device": "cpu"}}}, 1, None),
    ("zero_optimization.offload_param.buffer_size",
     {"zero_optimization": {"stage": 3, "offload_param": {"device": "cpu"}}}, 1, "NVMe"),
    ("zero_optimization.cpu_offload", {"zero_optimization": {"stage": 2}}, 1,
     "use zero_optimization.offload_optimizer"),
    ("aio.block_size", {}, 1, "NVMe"),
    ("fp16.hysteresis", {"fp16": {"enabled": False}}, 1, "fp16.enabled"),
    ("fp16.hysteresis", {"fp16": {"enabled": True, "loss_scale": 128}}, 1, "loss_scale is 0"),
    ("fp16.hysteresis", {"fp16": {"enabled": "auto", "loss_scale": 0}}, 1, None),
    ("activation_checkpointing.profile", {}, 1, "gradient_checkpointing"),
    ("steps_per_print", {}, 1, "Accelerate"),
    ("amp", {}, 1, "Newer versions"),
    ("zero_optimization.zenflow.offload", {"zero_optimization": {"stage": 2}}, 1, "zenflow"),
    ("dataloader_drop_last", {}, 1, "Transformers"),
    ("gradient_clipping", {}, 1, None),
]  # fmt: skip


@pytest.mark.parametrize(("path", "config", "devices", "words"), IDLE)
def test_keys_without_effect_say_why(path, config, devices, words):
    reason = idle_reason(ZERO_KEY[path], config, devices=devices, windows=False)
    if words is None:
        assert reason is None
    else:
        assert words in str(reason)


def test_nvme_is_idle_on_windows():
    zero = {"zero_optimization": {"stage": 3, "offload_param": {"device": "nvme"}}}
    key = ZERO_KEY["aio.block_size"]
    assert idle_reason(key, zero, devices=1, windows=False) is None
    assert "Windows" in str(idle_reason(key, zero, devices=1, windows=True))
