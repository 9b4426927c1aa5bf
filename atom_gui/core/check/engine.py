"""Rules about DeepSpeed's configuration, and about what form and configuration both decide."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

from atom_gui.core import zero_autos, zero_templates
from atom_gui.core.case import Case, Rule
from atom_gui.core.problems import REMOVED, Problem
from atom_gui.core.quantities import memory
from atom_gui.core.zero_verdict import verdict
from atom_gui.schema.run_config import PARAMETER, RunConfig
from atom_gui.schema.training_arguments import OWNED, argument_is_decided
from atom_gui.schema.words import text
from atom_gui.schema.zero import LOWEST_RATE_IS_IDLE, adapt, parameters_stay

_KEY = zero_templates.FIELD + "/"
_ZERO = _KEY + "zero_optimization"
_OWN_RULES = ("min_lr", "fp16.fp16_opt_level")
_LARGE_BUCKET_SHARE = 0.05
_DEFAULT_BUCKET = 500_000_000


def deepspeed_can_be_read(case: Case) -> Iterator[Problem]:
    """The configuration is a JSON object."""
    yield from case.zero_problems


def deepspeed_accepts_it(case: Case) -> Iterator[Problem]:
    """DeepSpeed's own configuration class takes it, as the trainer will hand it over."""
    version = case.deepspeed_version
    # What the trainer mends has a rule of its own.
    adapted, _ = adapt(case.zero, deepspeed_version=version, bf16=case.config.precision.bf16)
    accelerator: Literal["cuda", "cpu"] = "cpu" if case.on_processor else "cuda"
    found = verdict(
        adapted, deepspeed_version=version, devices=case.devices, run=case.config,
        accelerator=accelerator,
    )  # fmt: skip
    for item in found:
        if item.path not in _OWN_RULES and item.problem.rule != "disks_have_a_folder":
            yield item.problem


def stage_saves_memory(case: Case) -> Iterator[Problem]:
    """One device has nobody to share with; stage 3 alone costs time for nothing."""
    if (
        case.stage in (1, 2, 3)
        and case.devices == 1
        and not case.on_processor
        and case.offload("optimizer") == "none"
        and case.offload("param") == "none"
    ):
        if case.stage < 3 and case.config.adapter.method != "full":
            return  # adapters have hardly any states to partition
        if case.stage == 3 and _updates_in_pieces(case):
            return
        make = Problem.warning if case.stage == 3 else Problem.advice
        yield make(
            text("ZeRO stage {stage} without offload saves no memory on one device.",
                 stage=case.stage), f"{_ZERO}.stage",
            fix={f"{_ZERO}.stage": 2} if case.stage == 3 else {},
        )  # fmt: skip


def _updates_in_pieces(case: Case) -> bool:
    """Tell whether stage 3 copies gradients to 32 bits by sub-group: 5 bytes a weight less."""
    asked = case.zero_section("zero_optimization").get("sub_group_size")
    trained = case.derived.trained_parameters
    return isinstance(asked, (int, float)) and trained is not None and 2 * asked <= trained


def parameters_move_at_stage_3(case: Case) -> Iterator[Problem]:
    """Only stage 3 moves parameters."""
    if case.offload("param") != "none" and case.stage != 3:
        yield Problem.warning(
            parameters_stay(case.stage),
            f"{_ZERO}.offload_param",
            fix={f"{_ZERO}.offload_param": REMOVED},
        )


def nvme_offload_has_its_library(case: Case) -> Iterator[Problem]:
    """Asynchronous disk access of DeepSpeed does not exist on Windows."""
    if not case.machine.windows:
        return
    for what in ("optimizer", "param"):
        if case.offload(what) == "nvme":
            yield Problem.error(
                text("Offload to NVMe is impossible on Windows: DeepSpeed's asynchronous disk "
                     "access does not exist there. Use cpu, or WSL2."),
                f"{_ZERO}.offload_{what}.device", fix={f"{_ZERO}.offload_{what}.device": "cpu"},
            )  # fmt: skip


def nvme_offload_has_a_path(case: Case) -> Iterator[Problem]:
    """NVMe offload needs to know which disk."""
    zero = case.zero_section("zero_optimization")
    for what in ("optimizer", "param"):
        section = zero.get(f"offload_{what}")
        if (
            case.offload(what) == "nvme"
            and isinstance(section, dict)
            and not section.get("nvme_path")
        ):
            yield Problem.error(
                text("Offload to NVMe needs nvme_path, a folder on that disk."),
                f"{_ZERO}.offload_{what}",
            )  # fmt: skip


def bfloat16_has_its_section(case: Case) -> Iterator[Problem]:
    """Without the section parts of Transformers take the run for a 32-bit one."""
    if case.config.precision.bf16 and case.zero and "bf16" not in case.zero:
        yield Problem.warning(
            text("The run asks for bfloat16 and the DeepSpeed configuration has no bf16 section. "
                 "It is added when the run starts; better to have it there."),
            zero_templates.FIELD, "precision.bf16", fix={_KEY + "bf16": {"enabled": "auto"}},
        )  # fmt: skip


def schedule_is_set_once(case: Case) -> Iterator[Problem]:
    """DeepSpeed's scheduler wins over Transformers'."""
    section = case.zero.get("scheduler")
    chosen = case.config.optimizer.lr_scheduler_type
    if isinstance(section, dict) and chosen != RunConfig().optimizer.lr_scheduler_type:
        yield Problem.warning(
            text("The schedule {name} has no effect: the DeepSpeed configuration has a "
                 "scheduler of its own.", name=chosen),
            "optimizer.lr_scheduler_type", _KEY + "scheduler", fix={_KEY + "scheduler": REMOVED},
        )  # fmt: skip


def optimizer_is_set_once(case: Case) -> Iterator[Problem]:
    """DeepSpeed's optimizer wins over Transformers'."""
    asked = case.config.more.training_arguments.get("optim")
    if asked and isinstance(case.zero.get("optimizer"), dict):
        yield Problem.warning(
            text("The optimizer {name} has no effect: the DeepSpeed configuration has an optimizer "
                 "of its own.", name=str(asked)),
            "more.training_arguments", _KEY + "optimizer", fix={_KEY + "optimizer": REMOVED},
        )  # fmt: skip


def further_arguments_are_free(case: Case) -> Iterator[Problem]:
    """A further argument that a parameter of the form decides would be refused by the trainer."""
    further = case.config.more.training_arguments
    for name in further:
        if name in OWNED:
            others = {other: value for other, value in further.items() if other != name}
            yield Problem.error(
                argument_is_decided(name, PARAMETER[OWNED[name]].label, OWNED[name]),
                f"more.training_arguments/{name}", OWNED[name],
                fix={"more.training_arguments": others},
            )  # fmt: skip


# Whose value Transformers compares with a key's (integrations/deepspeed.py of Transformers,
# trainer_config_process); which value that is, ``zero_autos`` knows.
_OWNERS: dict[str, tuple[str, ...]] = {
    "train_micro_batch_size_per_gpu": ("batch.per_device_train_batch_size",),
    "gradient_accumulation_steps": ("batch.gradient_accumulation_steps",),
    "train_batch_size": ("batch.per_device_train_batch_size", "batch.gradient_accumulation_steps"),
    "gradient_clipping": ("optimizer.max_grad_norm",),
    "optimizer.params.lr": ("optimizer.learning_rate",),
    "optimizer.params.betas": ("optimizer.adam_beta1", "optimizer.adam_beta2"),
    "optimizer.params.eps": ("optimizer.adam_epsilon",),
    "optimizer.params.weight_decay": ("optimizer.weight_decay",),
    "scheduler.params.warmup_max_lr": ("optimizer.learning_rate",),
    "scheduler.params.warmup_num_steps": ("optimizer.warmup_steps",),
    "scheduler.params.total_num_steps": ("batch.max_steps",),
    "fp16.enabled": ("precision.fp16",),
    "bf16.enabled": ("precision.bf16",),
}


def form_and_configuration_agree(case: Case) -> Iterator[Problem]:
    """Transformers refuses a configuration that says something else than the arguments."""
    steps = case.config.batch.max_steps  # an estimate would accuse a number that may be right
    decided = zero_autos.decided(case.config, devices=case.devices, total_steps=steps)
    for key, fields in _OWNERS.items():
        found, wanted = zero_templates.value_at(case.zero, key), decided[key]
        if found is None or found == "auto" or wanted is None or _same(found, wanted):
            continue
        label = PARAMETER[fields[0]].label
        yield Problem.error(
            text("{key} is {found} in the DeepSpeed configuration, but {label} makes it {wanted}: "
                 "Transformers refuses to start. auto takes it from the form.",
                 key=key, found=str(found), label=label, wanted=str(wanted)),
            _KEY + key, *fields, fix={_KEY + key: "auto"},
        )  # fmt: skip


def _same(found: Any, wanted: Any) -> bool:
    if isinstance(found, int | float) and isinstance(wanted, int | float):
        return abs(float(found) - float(wanted)) <= 1e-12 * max(1.0, abs(float(wanted)))
    return bool(found == wanted)


def lowest_rate_has_its_place(case: Case) -> Iterator[Problem]:
    """The article's configuration has it where nobody looks."""
    if "min_lr" in case.zero:
        yield Problem.warning(LOWEST_RATE_IS_IDLE, _KEY + "min_lr", fix={_KEY + "min_lr": REMOVED})


def apex_level_is_gone(case: Case) -> Iterator[Problem]:
    """A key of NVIDIA Apex in the fp16 section; refused since DeepSpeed 0.17.1 (PR 7249)."""
    if "fp16_opt_level" in case.zero_section("fp16"):
        yield Problem.warning(
            text("fp16.fp16_opt_level belongs to NVIDIA Apex: DeepSpeed has never used it here and "
                 "refuses it since 0.17.1. It is left out when the run starts."),
            _KEY + "fp16.fp16_opt_level", fix={_KEY + "fp16.fp16_opt_level": REMOVED},
        )  # fmt: skip


def buckets_suit_the_card(case: Case) -> Iterator[Problem]:
    """A bucket of 5e8 elements takes 1 GB, and twice that with overlapping communication."""
    card = case.card
    zero = case.zero_section("zero_optimization")
    if card is None or case.stage == 0:
        return
    copies = 2 if zero.get("overlap_comm") and case.stage < 3 else 1
    size = zero.get("reduce_bucket_size", _DEFAULT_BUCKET)
    if not isinstance(size, int | float) or isinstance(size, bool):
        return
    needed = 2 * size * copies
    if needed > _LARGE_BUCKET_SHARE * card.memory_bytes:
        yield Problem.advice(
            text("The buckets for gradients take {needed} of the card. auto makes them as large as "
                 "the model needs.", needed=memory(needed)),
            f"{_ZERO}.reduce_bucket_size", fix={f"{_ZERO}.reduce_bucket_size": "auto"},
        )  # fmt: skip


def sub_groups_suit_the_memory(case: Case) -> Iterator[Problem]:
    """At stage 3 the step works through sub-groups, 4 bytes for each of their parameters."""
    size = case.zero_section("zero_optimization").get("sub_group_size", 1_000_000_000)
    if case.stage != 3 or not isinstance(size, int | float) or isinstance(size, bool):
        return
    shape, card = case.shape, case.card
    if shape is None or card is None or case.offload("optimizer") != "none":
        return
    needed = 4 * min(size, shape.parameters)
    if needed > 0.1 * card.memory_bytes:
        yield Problem.advice(
            text("With this sub-group size the optimizer step takes {needed} more on the card; "
                 "1e8 takes a tenth.", needed=memory(needed)),
            f"{_ZERO}.sub_group_size", fix={f"{_ZERO}.sub_group_size": 100_000_000},
        )  # fmt: skip


def live_parameters_suit_the_card(case: Case) -> Iterator[Problem]:
    """At stage 3 gathered parameters stay until this many are live."""
    zero = case.zero_section("zero_optimization")
    size = zero.get("stage3_max_live_parameters", 1_000_000_000)
    card, shape = case.card, case.shape
    if case.stage != 3 or card is None or shape is None or not isinstance(size, int | float):
        return
    if case.offload("param") == "none" or isinstance(size, bool):
        return
    needed = 2 * min(size, shape.parameters)
    if needed > 0.15 * card.memory_bytes:
        yield Problem.advice(
            text("Up to {needed} of gathered weights stay on the card. A smaller "
                 "stage3_max_live_parameters such as 1e8 leaves more room.", needed=memory(needed)),
            f"{_ZERO}.stage3_max_live_parameters",
            fix={f"{_ZERO}.stage3_max_live_parameters": 100_000_000},
        )  # fmt: skip


def checkpointing_is_asked_of_transformers(case: Case) -> Iterator[Problem]:
    """DeepSpeed's section acts only on models that call DeepSpeed's own function."""
    section = case.zero_section("activation_checkpointing")
    if any(value for value in section.values()) and (
        not case.config.precision.gradient_checkpointing
    ):
        yield Problem.advice(
            text("activation_checkpointing in DeepSpeed's configuration has no effect on models of "
                 "Transformers. Gradient checkpointing in the form has."),
            _KEY + "activation_checkpointing", "precision.gradient_checkpointing",
            fix={"precision.gradient_checkpointing": True},
        )  # fmt: skip


def weights_are_gathered_for_saving(case: Case) -> Iterator[Problem]:
    """At stage 3 nobody holds the whole model, unless it is gathered."""
    zero = case.zero_section("zero_optimization")
    names = ("stage3_gather_16bit_weights_on_model_save", "gather_16bit_weights_on_model_save")
    if case.stage == 3 and not any(zero.get(name) for name in names):
        yield Problem.warning(
            text("At stage 3 the final model can only be saved as ordinary weights when they are "
                 "gathered: turn stage3_gather_16bit_weights_on_model_save on."),
            f"{_ZERO}.{names[0]}", fix={f"{_ZERO}.{names[0]}": True},
        )  # fmt: skip


RULES: tuple[Rule, ...] = (
    deepspeed_can_be_read,
    deepspeed_accepts_it,
    stage_saves_memory,
    parameters_move_at_stage_3,
    nvme_offload_has_its_library,
    nvme_offload_has_a_path,
    bfloat16_has_its_section,
    schedule_is_set_once,
    optimizer_is_set_once,
    further_arguments_are_free,
    form_and_configuration_agree,
    lowest_rate_has_its_place,
    apex_level_is_gone,
    buckets_suit_the_card,
    sub_groups_suit_the_memory,
    live_parameters_suit_the_card,
    checkpointing_is_asked_of_transformers,
    weights_are_gathered_for_saving,
)
