"""The sections that DeepSpeed reads with pydantic: unknown keys and wrong values are refused.

Values are read by pydantic's own lax rules, as DeepSpeed reads them: "yes" is true, 5e8 is whole,
"5e8" in quotes is not.
"""

from __future__ import annotations

import difflib
import math
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from atom_gui.core.problems import REMOVED
from atom_gui.core.zero_autos import AUTO, FILLED
from atom_gui.core.zero_verdict.case import MISSING, Stage, ZeroCase, read
from atom_gui.core.zero_verdict.found import KeyProblem, refused, shown, wrong_kind
from atom_gui.core.zero_verdict.other_models import OTHER_KEYS
from atom_gui.schema.words import Text, text
from atom_gui.schema.zero_keys import ZERO_KEY, ZeroKey

# Path, the version since which DeepSpeed checks it key by key, and whether null is allowed.
SECTIONS: tuple[tuple[str, str, bool], ...] = (
    ("zero_optimization", "", False),
    ("zero_optimization.offload_optimizer", "", True),
    ("zero_optimization.offload_param", "", True),
    ("zero_optimization.zenflow", "0.17.5", True),
    ("zero_optimization.leaf_module", "0.18.0", True),
    ("fp16", "0.17.1", False),
    ("tensorboard", "", False),
    ("wandb", "", False),
    ("csv_monitor", "", False),
    ("comet", "", False),
    ("comms_logger", "", False),
    ("timers.throughput", "", False),
    ("hybrid_engine", "", False),
    ("weight_quantization", "", False),
    ("compile", "0.16.6", False),
    ("tensor_parallel", "0.16.4", False),
    ("tensor_parallel.tensor_parallel", "0.16.4", False),
    ("tensor_parallel.tp", "0.16.4", False),
)
_SECTION_PATHS = frozenset(path for path, _, _ in SECTIONS)
_KEYS: dict[str, ZeroKey] = {**ZERO_KEY, **OTHER_KEYS}
# DeepSpeed's models take this argument for themselves before they look at the keys.
_STRICT = "strict"
# Names that many sections have: where one belongs cannot be told from its name.
_COMMON = ("enabled", "type", "params", "device", "project", "profile", "debug", "mode", "group",
           "names", "classes", "job_name", "output_path")  # fmt: skip
_DROPPED_AUTO = ("tensorboard", "wandb", "csv_monitor", "comet")

_ADAPTERS: dict[str, TypeAdapter[Any]] = {
    "switch": TypeAdapter(bool),
    "whole": TypeAdapter(int),
    "number": TypeAdapter(float),
    "words": TypeAdapter(str),
    "list": TypeAdapter(list[Any]),
    "object": TypeAdapter(dict[str, Any]),
}
_OWN_ADAPTERS: dict[str, TypeAdapter[Any]] = {
    "zero_optimization.stage": TypeAdapter(Stage),
    "zero_optimization.offload_optimizer.nvme_path": TypeAdapter(Path),
    "zero_optimization.offload_param.nvme_path": TypeAdapter(Path),
    "zero_optimization.zenflow.select_interval": TypeAdapter(str | int),
    "zero_optimization.zenflow.update_interval": TypeAdapter(str | int),
    "zero_optimization.leaf_module.classes": TypeAdapter(list[str] | str),
    "zero_optimization.leaf_module.names": TypeAdapter(list[str] | str),
    "zero_optimization.leaf_module.name_suffixes": TypeAdapter(list[str] | str),
    "tensor_parallel.injection_policy_tuple": TypeAdapter(tuple[Any, ...]),
}
_PASSES = ("z1", "z3", "autosp", "autotp")


def sections(case: ZeroCase) -> Iterator[tuple[str, bool]]:
    """Yield path and whether null is allowed of each section that this DeepSpeed checks."""
    for path, since, null in SECTIONS:
        if not since or case.since(since):
            yield path, null
    if case.since("0.17.1"):
        yield case.bf16, case.bf16 == "bf16"


def sections_know_their_keys(case: ZeroCase) -> Iterator[KeyProblem]:
    """Each section is an object, and each of its keys exists and has a value that it may have."""
    for path, null in sections(case):
        value = case.value(path)
        inside = "." in path and not path.startswith("timers")
        strict = bool(case.value(f"{path.rpartition('.')[0]}.{_STRICT}", False))
        dropped = value == AUTO and ((inside and not strict) or path in _DROPPED_AUTO)
        if value is MISSING or dropped or (value is None and null):
            continue
        if path == "zero_optimization" and isinstance(value, bool):
            continue  # the form of 2020, which DeepSpeed still takes
        if not isinstance(value, Mapping):
            yield refused(path, wrong_kind(path, "object", value), {path: REMOVED})
            continue
        for name, given in value.items():
            auto = given == AUTO and not value.get(_STRICT)
            if name == _STRICT or (auto and not _ended(case, f"{path}.{name}")):
                continue  # DeepSpeed takes its own default in place of "auto"
            yield from _key(case, f"{path}.{name}", given, value)


def _ended(case: ZeroCase, path: str) -> bool:
    """Tell whether DeepSpeed refuses the key by its name, whatever its value."""
    key = _KEYS.get(path)
    by_name = key is not None and key.section == "zero_optimization" and key.until
    return bool(by_name) and not _KEYS[path].exists_in(case.version)


def _key(case: ZeroCase, path: str, given: Any, section: Mapping[str, Any]) -> Iterator[KeyProblem]:
    key = _KEYS.get(path)
    if path.startswith("bfloat16."):  # the old name of the section, with the same keys
        key = _KEYS.get(path.replace("bfloat16.", "bf16."))
    if key is None or not key.exists_in(case.version):
        yield _unknown(case, path, given, key)
        return
    if key.alias_of and _reaches(key.alias_of, section):
        yield refused(
            path,
            text("{key} and {other} are two spellings of one key; DeepSpeed refuses both together.",
                 key=path, other=key.alias_of), {path: REMOVED},
        )  # fmt: skip
        return
    if path in _SECTION_PATHS or (given is None and key.default is None):
        return
    sentence = _wrong(case, key, path, given)
    if sentence is not None:
        yield refused(path, sentence, _repair(key, path, given))


def _reaches(path: str, section: Mapping[str, Any]) -> bool:
    """Tell whether DeepSpeed sees a key of ``section``: an ``auto`` only with a value filled in."""
    name = path.rpartition(".")[2]
    kept = section.get(_STRICT) or path in FILLED
    return name in section and (section[name] != AUTO or bool(kept))


def home_of(case: ZeroCase, path: str) -> str:
    """Return the only other place where a key of this name exists; empty where there is none."""
    name = path.rpartition(".")[2]
    homes = [] if name in _COMMON else [
        key.path for key in ZERO_KEY.values() if key.name == name and key.exists_in(case.version)
    ]  # fmt: skip
    return homes[0] if len(homes) == 1 and homes[0] != path else ""


def _unknown(case: ZeroCase, path: str, given: Any, key: ZeroKey | None) -> KeyProblem:
    section, _, name = path.rpartition(".")
    remove = {path: REMOVED}
    if key is not None and key.until:
        return refused(
            path,
            text("{key} ended with DeepSpeed {until}; version {version} refuses it. Take it out.",
                 key=path, until=key.until, version=case.version), remove,
        )  # fmt: skip
    if key is not None:
        return refused(
            path,
            text("{key} came with DeepSpeed {since}; version {version} refuses it. Take it out.",
                 key=path, since=key.since, version=case.version), remove,
        )  # fmt: skip
    home = home_of(case, path)
    if home:
        fix = {path: REMOVED, **({home: given} if case.value(home) is MISSING else {})}
        return refused(
            path,
            text("{key} does not belong here, and DeepSpeed refuses unknown keys: it is {home}.",
                 key=path, home=home), fix,
        )  # fmt: skip
    names = [
        other.name for other in _KEYS.values()
        if other.section == section and other.exists_in(case.version)
    ]  # fmt: skip
    near = difflib.get_close_matches(name, names, n=1, cutoff=0.75)
    if near and f"{section}.{near[0]}" not in case.section(section):
        return refused(
            path,
            text("There is no key {key}, and DeepSpeed refuses unknown keys here. Did you mean "
                 "{near}?", key=path, near=near[0]),
            {path: REMOVED, f"{section}.{near[0]}": given},
        )  # fmt: skip
    return refused(
        path,
        text("There is no key {key}, and DeepSpeed refuses unknown keys here. Take it out.",
             key=path), remove,
    )  # fmt: skip


def _wrong(case: ZeroCase, key: ZeroKey, path: str, given: Any) -> Text | None:
    if key.path in _FP16_NUMBERS and case.since(_FP16_NUMBERS[key.path]):
        return _wrong_scale(key, given)
    kind = str(key.kind)
    if kind == "any":
        return None
    if kind == "never":  # a torch.dtype, which no JSON value is
        return text("{key} cannot be given in a file; take it out.", key=path)
    if kind == "choice" and key.path not in _OWN_ADAPTERS:
        known = isinstance(given, str) and given in key.choices
        return None if known else wrong_kind(path, kind, given, key.choices)
    value = read(_OWN_ADAPTERS.get(key.path) or _ADAPTERS[kind], given)
    if value is MISSING:
        return wrong_kind(path, kind, given, key.choices)
    if key.path == "compile.passes" and not all(item in _PASSES for item in value):
        return wrong_kind(path, "choice", given, _PASSES)
    if key.path.startswith("zero_optimization.zenflow."):
        return _wrong_zenflow(case, key, value)
    return _out_of_range(case, key, path, value)


def _out_of_range(case: ZeroCase, key: ZeroKey, path: str, value: Any) -> Text | None:
    low, high = key.low, key.high
    if path == "zero_optimization.reduce_bucket_size" and not case.since("0.19.6"):
        low = 0
    if path == "hybrid_engine.max_out_tokens" and not case.since("0.19.7"):
        low = None
    if key.kind not in ("whole", "number") or key.section == "fp16":
        return None
    if high is not None and low is not None and not low <= value <= high:
        return text("{key} must be from {low} to {high}, not {given}.",
                    key=path, low=low, high=high, given=shown(value))  # fmt: skip
    if low is not None and not value >= low:
        return text("{key} must be {low} or more, not {given}.",
                    key=path, low=low, given=shown(value))  # fmt: skip
    return None


def _wrong_zenflow(case: ZeroCase, key: ZeroKey, value: Any) -> Text | None:
    if key.name == "topk_ratio" and case.since("0.19.6") and value in (0, 1):
        return text("{key} must be above 0 and below 1, not {given}.",
                    key=key.path, given=shown(value))  # fmt: skip
    if key.name.endswith("_interval"):
        if isinstance(value, str):
            return wrong_kind(key.path, "whole", value)
        if key.name == "update_interval" and value < 1 and case.since("0.19.6"):
            return text("{key} must be {low} or more, not {given}.",
                        key=key.path, low=1, given=shown(value))  # fmt: skip
        return None
    return _out_of_range(case, key, key.path, value)


# Since these versions DeepSpeed looks at the value itself, before pydantic does.
_FP16_NUMBERS = {
    "fp16.loss_scale": "0.18.8",
    "fp16.loss_scale_window": "0.19.3",
    "fp16.min_loss_scale": "0.19.3",
}


def _wrong_scale(key: ZeroKey, given: Any) -> Text | None:
    whole = key.path != "fp16.loss_scale"
    kind = "whole" if whole else "number"
    try:
        value = math.nan if isinstance(given, bool) else (int if whole else float)(given)
    except (TypeError, ValueError, OverflowError):
        value = math.nan
    if not math.isfinite(value) or (whole and read(_ADAPTERS["whole"], given) is MISSING):
        return wrong_kind(key.path, kind, given)
    if not whole and value < 0:
        return text("{key} must be {low} or more, not {given}.",
                    key=key.path, low=0, given=shown(given))  # fmt: skip
    return None


def _repair(key: ZeroKey, path: str, given: Any) -> dict[str, Any]:
    """Return the change to what was probably meant: 5e8 in quotes, or CPU in capitals."""
    if isinstance(given, str) and key.kind == "choice" and given.lower() in key.choices:
        return {path: given.lower()}
    if isinstance(given, str) and key.kind in ("whole", "number"):
        try:
            number = float(given.replace(",", "").replace("_", ""))
        except ValueError:
            return {}
        if math.isfinite(number) and (key.kind == "number" or number.is_integer()):
            return {path: int(number) if key.kind == "whole" else number}
    return {}
