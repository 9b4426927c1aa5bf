"""The sections that DeepSpeed reads by hand: what makes it stop there, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from atom_gui.core.problems import REMOVED
from atom_gui.core.zero_verdict.case import MISSING, ZeroCase
from atom_gui.core.zero_verdict.found import KeyProblem, refused, wrong_kind
from atom_gui.schema.words import text
from atom_gui.schema.zero_keys import ZERO_KEY, ZERO_KEYS

# Path, the version since which DeepSpeed reads it, and which empty values it takes.
_OBJECTS: tuple[tuple[str, str, tuple[Any, ...]], ...] = (
    ("activation_checkpointing", "", ()),
    ("flops_profiler", "", ()),
    ("torch_autocast", "0.17.2", ()),
    ("autotuning", "", ()),
    ("autotuning.model_info", "", (None,)),
    ("optimizer", "", ()),
    ("scheduler", "", ()),
    ("pipeline", "", ()),
    ("data_types", "", ()),
    ("aio", "", (None,)),
    ("checkpoint", "", ()),
    ("checkpoint.parallel_write", "", ()),
    ("checkpoint.writer", "0.17.1", (None,)),
    ("expert_parallel", "0.19.2", (None, False, 0, "", [])),
    ("data_efficiency", "", ()),
    ("data_efficiency.data_sampling", "", ()),
    ("data_efficiency.data_sampling.curriculum_learning", "", ()),
    ("data_efficiency.data_sampling.dynamic_batching", "", ()),
    ("data_efficiency.data_routing", "", ()),
    ("data_efficiency.data_routing.random_ltd", "", ()),
)
_DTYPES = (
    "bfloat16", "float16", "float32", "bf16", "fp16", "fp32", "half", "float", "int8",
    "torch.bfloat16", "torch.float16", "torch.float32", "torch.int8",
)  # fmt: skip


_UNREAD = ("quantize_training", "eigenvalue")  # whose form hardly any version looks at


def removed_keys_are_gone(case: ZeroCase) -> Iterator[KeyProblem]:
    """A key that this DeepSpeed no longer has is not there: it would be refused by name."""
    for key in ZERO_KEYS:
        refused_by_name = not key.section and case.since(key.until or "99")
        if refused_by_name and not key.exists_in(case.version) and key.path in case.config:
            yield refused(
                key.path,
                text("{key} ended with DeepSpeed {until}; version {version} refuses it. Take it "
                     "out.", key=key.path, until=key.until, version=case.version),
                {key.path: REMOVED},
            )  # fmt: skip


def sections_are_objects(case: ZeroCase) -> Iterator[KeyProblem]:
    """Each section is an object in braces."""
    bf16 = "bf16" if "bf16" in case.config else "bfloat16"
    plain = () if case.since("0.17.1") else (("fp16", "", ()), (bf16, "", ()))
    for path, since, empty in (*_OBJECTS, *plain):
        if since and not case.since(since):
            continue
        value = case.value(path)
        if value is MISSING or isinstance(value, Mapping) or value in empty:
            continue
        yield refused(path, wrong_kind(path, "object", value), {path: REMOVED})
    timers = case.value("timers")
    if timers is not MISSING and not isinstance(timers, Mapping | list | str):
        yield refused("timers", wrong_kind("timers", "object", timers), {"timers": REMOVED})


def formats_of_communication_are_known(case: ZeroCase) -> Iterator[KeyProblem]:
    """The formats in which gradients travel are fp16, bf16 or fp32."""
    for path in ("communication_data_type", "seq_parallel_communication_data_type"):
        value = case.value(path, None)
        choices = ZERO_KEY[path].choices
        if value is None or (isinstance(value, str) and value.lower() in choices):
            continue
        yield refused(path, wrong_kind(path, "choice", value, choices), {path: REMOVED})


def averaging_is_known(case: ZeroCase) -> Iterator[KeyProblem]:
    """Gradients are combined as their mean or their sum."""
    path = "gradient_allreduce_op"
    value = case.value(path, "mean")
    known = isinstance(value, str) and value.lower() in ZERO_KEY[path].choices
    if case.since("0.19.6") and not known:
        choices = ZERO_KEY[path].choices
        yield refused(path, wrong_kind(path, "choice", value, choices), {path: REMOVED})


def autocast_is_known(case: ZeroCase) -> Iterator[KeyProblem]:
    """Autocast's format has a name that DeepSpeed knows, and its modules are names."""
    if not case.since("0.17.2"):
        return
    path = "torch_autocast.dtype"
    value = case.value(path)
    if value is not MISSING and not (isinstance(value, str) and value in _DTYPES):
        yield refused(path, wrong_kind(path, "choice", value, _DTYPES[:3]), {path: "bfloat16"})
    path = "torch_autocast.lower_precision_safe_modules"
    value = case.value(path, [])
    if not isinstance(value, str | list | Mapping) or not all(
        isinstance(name, str) for name in value
    ):
        yield refused(path, wrong_kind(path, "list", value), {path: REMOVED})


def optimizer_has_a_name(case: ZeroCase) -> Iterator[KeyProblem]:
    """The optimizer's type is a name and its parameters are an object."""
    name = case.value("optimizer.type", None)
    if name is None:
        return
    if not isinstance(name, str):
        yield refused("optimizer.type", wrong_kind("optimizer.type", "words", name))
    path = "optimizer.params"
    params = case.value(path, None)
    if params is not None and not isinstance(params, Mapping):
        yield refused(path, wrong_kind(path, "object", params), {path: REMOVED})
    path = "optimizer.params.max_grad_norm"
    norm = case.value(path, 0)
    if not isinstance(norm, int | float):
        yield refused(path, wrong_kind(path, "number", norm), {path: REMOVED})


def measurements_are_switches(case: ZeroCase) -> Iterator[KeyProblem]:
    """What is combined bit by bit is a switch."""
    for path in ("wall_clock_breakdown", "flops_profiler.enabled"):
        value = case.value(path, False)
        if not isinstance(value, int):
            yield refused(path, wrong_kind(path, "switch", value), {path: REMOVED})
    size = case.value("vocabulary_size", None)
    if size and not isinstance(size, int | float):
        yield refused(
            "vocabulary_size", wrong_kind("vocabulary_size", "whole", size),
            {"vocabulary_size": REMOVED},
        )  # fmt: skip


def autotuning_has_folders(case: ZeroCase) -> Iterator[KeyProblem]:
    """The folders of autotuning are not empty."""
    for name in ("results_dir", "exps_dir"):
        path = f"autotuning.{name}"
        value = case.value(path, "x")
        if not value:
            yield refused(path, wrong_kind(path, "words", value), {path: REMOVED})


def checkpoints_are_known(case: ZeroCase) -> Iterator[KeyProblem]:
    """Choices about checkpoints have one of the known values, in small or capital letters."""
    path = "checkpoint.tag_validation"
    yield from _upper(case, path, case.value(path, "WARN"))
    path = "checkpoint.parallel_write.pipeline_stage"
    value = case.value(path, False)
    if value not in (True, False):
        yield refused(path, wrong_kind(path, "switch", value), {path: REMOVED})
    if case.since("0.17.1"):
        for name in ("type", "data_parallel"):
            path = f"checkpoint.writer.{name}"
            if (value := case.value(path, None)) is not None:
                yield from _upper(case, path, value)


def _upper(case: ZeroCase, path: str, value: Any) -> Iterator[KeyProblem]:
    choices = ZERO_KEY[path].choices
    if not (isinstance(value, str) and value.upper() in choices):
        yield refused(path, wrong_kind(path, "choice", value, choices), {path: REMOVED})


def kept_modules_are_names(case: ZeroCase) -> Iterator[KeyProblem]:
    """Modules that stay in 32 bits are a list of names, or auto."""
    path = "data_types.keep_in_fp32_modules"
    value = case.value(path, "auto")
    names = isinstance(value, list) and all(isinstance(name, str) for name in value)
    if case.since("0.19.8") and value != "auto" and not names:
        yield refused(path, wrong_kind(path, "list", value), {path: REMOVED})


def direct_reading_has_cuda(case: ZeroCase) -> Iterator[KeyProblem]:
    """GPUDirect Storage is asked for only with CUDA."""
    path = "aio.use_gds"
    if case.since("0.15.0") and case.accelerator != "cuda" and case.value(path, False):
        yield refused(path, text("{key} needs an NVIDIA card.", key=path), {path: REMOVED})


def old_sections_are_whole(case: ZeroCase) -> Iterator[KeyProblem]:
    """Sections that this version still has are objects, two of which say whether they are on."""
    for key in ZERO_KEYS:
        path, section = key.path, case.value(key.path)
        ended = key.until and not key.section and key.kind == "object" and path not in _UNREAD
        if not ended or not key.exists_in(case.version) or section is MISSING:
            continue
        if not isinstance(section, Mapping):
            yield refused(path, wrong_kind(path, "object", section), {path: REMOVED})
        elif path in ("curriculum_learning", "progressive_layer_drop") and "enabled" not in section:
            yield refused(path, text("{key} needs {name}.", key=path, name="enabled"),
                          {path: REMOVED})  # fmt: skip


def experts_have_no_balance(case: ZeroCase) -> Iterator[KeyProblem]:
    """DeepSpeed does not balance the load of experts."""
    path = "expert_parallel.load_balance_coeff"
    if case.since("0.19.2") and case.value(path, None) is not None:
        yield refused(path, text("DeepSpeed does not support {key}; take it out.", key=path),
                      {path: REMOVED})  # fmt: skip


def data_efficiency_is_whole(case: ZeroCase) -> Iterator[KeyProblem]:
    """What is switched on in data_efficiency has what it needs."""
    sampling = "data_efficiency.data_sampling"
    path = f"{sampling}.curriculum_learning"
    section = case.section(path)
    if section.get("enabled") and "curriculum_metrics" not in section:
        yield refused(path, text("{key} needs {name}.", key=path, name="curriculum_metrics"))
    path = f"{sampling}.dynamic_batching"
    section = case.section(path)
    if section.get("enabled") and "max_tokens" not in section:
        yield refused(path, text("{key} needs {name}.", key=path, name="max_tokens"))
    names = [
        "min_batch_size",
        "max_batch_size",
        *(["max_tokens"] if section.get("enabled") else []),
    ]
    for name in names:
        if name in section and not _like_int(section[name]):
            yield refused(f"{path}.{name}", wrong_kind(f"{path}.{name}", "whole", section[name]))


def _like_int(value: Any) -> bool:
    try:
        int(value)
    except (TypeError, ValueError, OverflowError):
        return False
    return True


RULES = (
    removed_keys_are_gone,
    sections_are_objects,
    formats_of_communication_are_known,
    averaging_is_known,
    autocast_is_known,
    optimizer_has_a_name,
    measurements_are_switches,
    autotuning_has_folders,
    checkpoints_are_known,
    kept_modules_are_names,
    direct_reading_has_cuda,
    old_sections_are_whole,
    experts_have_no_balance,
    data_efficiency_is_whole,
)
