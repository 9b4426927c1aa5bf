"""What DeepSpeed takes without a word, and what does not do what was meant: warnings."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from typing import Any

from atom_gui.core.problems import REMOVED
from atom_gui.core.zero_autos import AUTO, FILLED, autos
from atom_gui.core.zero_verdict.case import MISSING, ZeroCase
from atom_gui.core.zero_verdict.found import KeyProblem, doubtful, shown, wrong_kind
from atom_gui.core.zero_verdict.typed import SECTIONS, home_of
from atom_gui.schema.words import text
from atom_gui.schema.zero_keys import ZERO_KEY, ZERO_KEYS, ZeroKey

# Objects whose keys are not looked at: their meaning is another program's, or a list of its own.
_OPEN = ("autotuning", "data_efficiency", "pipeline", "expert_parallel", "datastates_ckpt",
         "optimizer.params", "scheduler.params", "timers")  # fmt: skip
_COMMENT = ("_", "//", "#", "$")
_OLD_FORM = ("allgather_size",)  # beside "zero_optimization": true
_PRECISIONS = {"fp16", "bf16", "bfloat16"}
_PLAIN = (
    {key.section for key in ZERO_KEYS} - {path for path, _, _ in SECTIONS} - set(_OPEN)
) - _PRECISIONS


def _unchecked(case: ZeroCase) -> set[str]:
    """Return the sections that this DeepSpeed reads without looking at each key."""
    return _PLAIN if case.since("0.17.1") else _PLAIN | _PRECISIONS


def _plain_sections(case: ZeroCase) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield the sections whose unknown keys DeepSpeed ignores, the top among them."""
    for section in sorted(_unchecked(case)):
        value = case.value(section) if section else case.config
        if isinstance(value, Mapping):
            yield section, value


def keys_are_known(case: ZeroCase) -> Iterator[KeyProblem]:
    """Each key exists where it stands; DeepSpeed ignores others without a word."""
    for section, values in _plain_sections(case):
        for name, given in values.items():
            path = f"{section}.{name}" if section else name
            if path in ZERO_KEY or name in _OLD_FORM or name.startswith(_COMMENT):
                continue
            yield _unknown(case, section, path, given)


def _unknown(case: ZeroCase, section: str, path: str, given: Any) -> KeyProblem:
    name = path.rpartition(".")[2]
    home = home_of(case, path)
    if home:
        fix = {path: REMOVED, **({home: given} if case.value(home) is MISSING else {})}
        return doubtful(
            path,
            text("{key} has no effect here: it belongs to {home}.", key=path, home=home), fix,
        )  # fmt: skip
    names = [key.name for key in ZERO_KEYS if key.section == section]
    near = difflib.get_close_matches(name, names, n=1, cutoff=0.75)
    other = f"{section}.{near[0]}" if near and section else near[0] if near else ""
    if other and case.value(other) is MISSING:
        return doubtful(
            path,
            text("There is no key {key}, and DeepSpeed ignores it without a word. Did you mean "
                 "{near}?", key=path, near=other), {path: REMOVED, other: given},
        )  # fmt: skip
    return doubtful(
        path,
        text("There is no key {key}, and DeepSpeed ignores it without a word.", key=path),
        {path: REMOVED},
    )


def keys_exist_in_this_version(case: ZeroCase) -> Iterator[KeyProblem]:
    """Each key of a section that is not checked exists in this version."""
    for key in ZERO_KEYS:
        if key.section not in _unchecked(case) or case.value(key.path) is MISSING:
            continue
        if not key.exists_in(case.version) and key.since and not key.until:
            yield doubtful(
                key.path,
                text("{key} came with DeepSpeed {since}; version {version} ignores it.",
                     key=key.path, since=key.since, version=case.version),
                {key.path: REMOVED},
            )  # fmt: skip


_OLD: dict[str, tuple[str, Any]] = {
    "zero_optimization.cpu_offload": ("zero_optimization.offload_optimizer", {"device": "cpu"}),
    "zero_optimization.cpu_offload_param": ("zero_optimization.offload_param", {"device": "cpu"}),
    "zero_optimization.stage3_gather_fp16_weights_on_model_save":
        ("zero_optimization.stage3_gather_16bit_weights_on_model_save", MISSING),
    "bfloat16": ("bf16", MISSING),
    "aio.thread_count": ("aio.intra_op_parallelism", MISSING),
    "min_lr": ("scheduler.params.warmup_min_lr", MISSING),
}  # fmt: skip


def old_keys_are_replaced(case: ZeroCase) -> Iterator[KeyProblem]:
    """A key with a successor is written in the new form."""
    for path, (new, value) in _OLD.items():
        given = case.value(path)
        if given is MISSING:
            continue
        fix = {path: REMOVED}
        inside = "." not in new or case.value(new.rpartition(".")[0]) is not MISSING
        if inside and case.value(new) is MISSING and (given or value is MISSING):
            fix[new] = given if value is MISSING else value
        yield doubtful(
            path, text("{key} is not the right key: use {other}.", key=path, other=new), fix
        )
    path = "zero_optimization.cpu_offload_use_pin_memory"
    if case.value(path) is not MISSING:
        yield doubtful(
            path,
            text("{key} has no effect any more; pin_memory in offload_optimizer and offload_param "
                 "took its place.", key=path), {path: REMOVED},
        )  # fmt: skip


def autos_are_filled(case: ZeroCase) -> Iterator[KeyProblem]:
    """Auto stands only where Transformers or Accelerate fill a value in."""
    for path in autos(case.config):
        if path not in FILLED:
            yield doubtful(
                path,
                text("Nobody fills in auto for {key}: Accelerate stops with an error when training "
                     "starts. Take it out for DeepSpeed's default.", key=path), {path: REMOVED},
            )  # fmt: skip


_PYTHON: dict[str, tuple[type, ...]] = {
    "switch": (bool,), "whole": (int,), "number": (int, float), "words": (str,), "list": (list,),
    "object": (dict,),
}  # fmt: skip


def _of_kind(key: ZeroKey, value: Any) -> bool:
    if value is None or value == AUTO:
        return True
    if key.kind == "choice":
        return any(str(value).lower() == str(choice).lower() for choice in key.choices)
    if isinstance(value, bool):
        return key.kind == "switch"
    if key.kind == "whole" and isinstance(value, float):
        return value.is_integer() or key.path == "steps_per_print"  # Accelerate writes infinity
    return isinstance(value, _PYTHON[key.kind])


_OWN_RULES = ("optimizer.type", "scheduler.type", "scheduler.params.warmup_num_steps")


def values_have_their_kind(case: ZeroCase) -> Iterator[KeyProblem]:
    """A value that DeepSpeed does not check has the kind and size that it needs."""
    for key in ZERO_KEYS:
        open_sections = ("optimizer.params", "scheduler.params")
        if key.section not in _unchecked(case) and key.section not in open_sections:
            continue
        value = case.value(key.path)
        if value is MISSING or key.path in _OWN_RULES:
            continue
        if not _of_kind(key, value):
            yield doubtful(key.path, wrong_kind(key.path, key.kind, value, key.choices),
                           {key.path: REMOVED})  # fmt: skip
        elif key.low is not None and isinstance(value, int | float) and value < key.low:
            yield doubtful(
                key.path,
                text("{key} must be {low} or more, not {given}.",
                     key=key.path, low=key.low, given=shown(value)),
            )  # fmt: skip


def zero_is_there(case: ZeroCase) -> Iterator[KeyProblem]:
    """There is a section zero_optimization, which Accelerate insists on."""
    path = "zero_optimization"
    if case.value(path) is MISSING:
        yield doubtful(
            path,
            text("There is no section {key}: Accelerate stops with an error when training starts.",
                 key=path), {path: {"stage": 0}},
        )  # fmt: skip
    elif isinstance(case.value(path), bool):
        stage = int(case.value(path))
        yield doubtful(
            path, text("{key} is written in a form that is no longer used.", key=path),
            {path: {"stage": stage}},
        )  # fmt: skip


def disks_have_a_folder(case: ZeroCase) -> Iterator[KeyProblem]:
    """Offloading to NVMe names a folder."""
    for what in ("optimizer", "param"):
        section = f"zero_optimization.offload_{what}"
        path = f"{section}.nvme_path"
        if case.value(f"{section}.device") == "nvme" and not case.value(path, None):
            yield doubtful(path, text("{key} is needed with nvme as the device.", key=path))


RULES = (
    keys_are_known,
    keys_exist_in_this_version,
    old_keys_are_replaced,
    autos_are_filled,
    values_have_their_kind,
    zero_is_there,
    disks_have_a_folder,
)
