"""The numbers that decide a run's memory and time, taken from its parameters once.

Every field but the words may also be an array: the search for what fits computes thousands of
variants at once with the same formulas.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from atom_gui.core import zero_autos
from atom_gui.core.case import Case
from atom_gui.core.model_shape import ModelShape, model_values
from atom_gui.schema.zero import version_tuple

Number = Any  # a float, or an array of them

ADAM_BYTES = 8  # two moments in 32 bits
_FACTORED_BYTES = 0.02  # Adafactor: a row and a column of each matrix, where it sees matrices
_FLAT_FACTORED_BYTES = 4  # ZeRO hands it flat pieces, which cannot be factored
_EIGHT_BIT_BYTES = 2.06  # two moments of a byte, and their scales by blocks of 256
# A 4-bit weight and its doubly quantized constants (arXiv 2305.14314): 1/2 + 1/64 + 4/(64 × 256).
NF4_BYTES = 0.5159
_ROOM_SHARE = 0.93  # of a card: the rest is its context and the desktop
_SECTION = "zero_optimization"
_SIZES = {
    # Defaults of DeepSpeed 0.19.8 (runtime/zero/config.py), in elements.
    "reduce_bucket_size": 5e8,
    "allgather_bucket_size": 5e8,
    "sub_group_size": 1e9,
    "stage3_prefetch_bucket_size": 5e7,
    "stage3_max_live_parameters": 1e9,
}


@dataclass(frozen=True)
class Plan:
    """What a forecast is computed from; sizes in bytes unless the name says otherwise.

    Attributes:
        shape: of the model.
        on_processor: it trains without a card.
        windows: the computer runs Windows.
        room_bytes: about what the card has for the run; 0 without a card.
        devices: ranks that share the work.
        method: full, lora or qlora.
        trained: weights that learn.
        adapters: layers of a block that have an adapter, by name; empty with full training.
        rank: of the adapters.
        dropout: the adapters leave out some of their inputs.
        frozen_layers: blocks whose backward pass is not computed.
        value_bytes: of a weight and an activation in the computation: 2 or 4.
        loaded_bytes: of a weight as it is loaded.
        is_new: the model begins with random weights.
        stage: of ZeRO.
        offload_optimizer: none, cpu or nvme; offload_param likewise.
        pins_optimizer: offloaded states are page-locked; pins_param likewise.
        master_bytes: of the 32-bit copy of a trained weight; 0 without one.
        moment_bytes: of the optimizer's other states per trained weight.
        micro: sequences of a micro-batch on a device.
        accumulation: micro-batches of a step.
        block: tokens of a sequence.
        checkpointing: only the inputs of the blocks are kept.
        loss_in_pieces: logits are never whole.
        eager: attention computes its scores whole.
        offloads_activations: kept activations lie in the computer's memory.
        reduce_bucket, allgather_bucket, sub_group, prefetch, live: elements.
        overlaps: reduction runs beside the backward pass, with a second bucket.
        gathers_on_save: stage 3 collects all weights to save them.
        evaluates, eval_sequences: whether, and with how many sequences at once.
        workers: processes that read data.
        keeps_optimizer: checkpoints hold the optimizer's states.
    """

    shape: ModelShape
    on_processor: bool
    windows: bool
    room_bytes: float
    devices: int
    method: str
    trained: int
    adapters: tuple[str, ...]
    rank: int
    dropout: bool
    frozen_layers: int
    value_bytes: int
    loaded_bytes: int
    is_new: bool
    stage: int
    offload_optimizer: str
    offload_param: str
    pins_optimizer: Number
    pins_param: Number
    master_bytes: Number
    moment_bytes: Number
    micro: Number
    accumulation: Number
    block: Number
    checkpointing: Number
    loss_in_pieces: Number
    eager: Number
    offloads_activations: Number
    reduce_bucket: float
    allgather_bucket: float
    sub_group: float
    prefetch: float
    live: float
    overlaps: bool
    gathers_on_save: bool
    evaluates: bool
    eval_sequences: Number
    workers: int

    @property
    def mixed(self) -> bool:
        """Whether weights of 32 bits stand beside those of the computation."""
        return self.value_bytes == 2

    @property
    def tokens(self) -> Number:
        """Tokens of a micro-batch."""
        return self.micro * self.block

    @property
    def sequences_per_step(self) -> Number:
        """The effective batch."""
        return self.micro * self.accumulation * self.devices


def plan_of(case: Case) -> Plan | None:
    """Return the numbers of a run, or None where the model's shape is not known."""
    shape = case.shape
    if shape is None:
        return None
    config, section = case.config, case.zero_section(_SECTION)
    method = config.adapter.method
    sizes = _sizes(case, section)
    master, moments = _optimizer_bytes(case)
    targets = tuple(name for name in shape.linear_sizes() if name in config.adapter.lora_target)
    evaluating = config.batch.per_device_eval_batch_size
    return Plan(
        shape=shape,
        on_processor=case.card is None,
        windows=case.machine.windows,
        room_bytes=_ROOM_SHARE * case.card.memory_bytes if case.card else 0,
        devices=max(1, case.devices),
        method=method,
        trained=case.derived.trained_parameters or shape.parameters,
        adapters=() if method == "full" else targets or tuple(shape.linear_sizes()),
        rank=config.adapter.lora_rank,
        dropout=config.adapter.lora_dropout > 0,
        frozen_layers=_frozen_layers(case),
        value_bytes=2 if case.sixteen_bits else 4,
        loaded_bytes=_loaded_bytes(case),
        is_new=not case.continues_a_model,
        stage=case.stage,
        offload_optimizer=case.offload("optimizer") if case.stage else "none",
        offload_param=case.offload("param") if case.stage == 3 else "none",
        pins_optimizer=_pins(case, "optimizer"),
        pins_param=_pins(case, "param"),
        master_bytes=master,
        moment_bytes=moments,
        micro=config.batch.per_device_train_batch_size,
        accumulation=config.batch.gradient_accumulation_steps,
        block=case.derived.block_tokens,
        checkpointing=config.precision.gradient_checkpointing,
        loss_in_pieces=_loss_in_pieces(case),
        eager=config.model.attn_implementation == "eager",
        offloads_activations=config.precision.activation_offload,
        overlaps=bool(section.get("overlap_comm", case.stage == 3)),
        gathers_on_save=bool(section.get("stage3_gather_16bit_weights_on_model_save", False)),
        evaluates=case.evaluates,
        eval_sequences=evaluating,
        workers=int(config.more.training_arguments.get("dataloader_num_workers") or 0),
        **sizes,
    )


def _sizes(case: Case, section: dict[str, Any]) -> dict[str, float]:
    values = {"hidden_size": case.shape.hidden} if case.shape else None
    filled = zero_autos.filled({_SECTION: section}, None, shape=values,
                               devices=case.devices, total_steps=None)[_SECTION]  # fmt: skip
    asked = {}
    for name, default in _SIZES.items():
        value = filled.get(name, default)
        asked[name] = float(value) if isinstance(value, (int, float)) else default
    return {
        "reduce_bucket": asked["reduce_bucket_size"],
        "allgather_bucket": asked["allgather_bucket_size"],
        "sub_group": asked["sub_group_size"],
        "prefetch": asked["stage3_prefetch_bucket_size"],
        "live": asked["stage3_max_live_parameters"],
    }


def _optimizer_bytes(case: Case) -> tuple[int, float]:
    """Return bytes of the master copy and of the other states of a trained weight."""
    bf16 = case.zero_section("bf16")
    if bf16.get("bf16_master_weights_and_grads") and bf16.get("bf16_optimizer_states"):
        return 2, 4
    # Stage 0 trains 32-bit weights in place; the stages keep a flat copy of what each rank updates.
    master = 0 if case.stage == 0 and not case.sixteen_bits else 4
    if case.zero.get("optimizer") is not None:
        kind = str(case.zero_section("optimizer").get("type", "")).lower()
        return master, {"lion": 4.0, "adagrad": 4.0, "sgd": 0.0, "muon": 4.0}.get(kind, ADAM_BYTES)
    name = str(case.config.more.training_arguments.get("optim", ""))
    return master, moment_bytes(name, case.stage)


def moment_bytes(optimizer: str, stage: int) -> float:
    """Return the bytes per weight that an optimizer of Transformers keeps besides the weight."""
    if "8bit" in optimizer:
        return _EIGHT_BIT_BYTES / 2 if "lion" in optimizer else _EIGHT_BIT_BYTES
    if optimizer == "adafactor":
        return _FLAT_FACTORED_BYTES if stage else _FACTORED_BYTES
    return {"sgd": 0.0, "rmsprop": 4.0, "adagrad": 4.0, "lion_32bit": 4.0}.get(
        optimizer, ADAM_BYTES
    )


def _frozen_layers(case: Case) -> int:
    """Return the blocks that the backward pass never reaches."""
    section = case.config.adapter
    below = section.freeze_embeddings and section.method == "full"
    return section.frozen_layers if below else 0


def _loaded_bytes(case: Case) -> int:
    """Return the bytes of a weight as ``trainer.model`` loads it."""
    wanted = case.config.model.torch_dtype
    if wanted in ("bfloat16", "float16"):
        return 2
    if wanted == "float32" or not case.continues_a_model:
        return 4
    values = model_values(case.config)
    stored = values.get("dtype") or values.get("torch_dtype") or "bfloat16"
    return 2 if stored in ("bfloat16", "float16") and (wanted or case.sixteen_bits) else 4


def _loss_in_pieces(case: Case) -> bool:
    if case.config.more.training_arguments.get("use_liger_kernel"):
        return True
    return case.config.precision.loss != "whole"


def _pins(case: Case, what: str) -> bool:
    """Tell whether ``optimizer`` or ``param`` goes to page-locked memory."""
    section = case.zero_section(_SECTION).get(f"offload_{what}")
    if not isinstance(section, dict) or case.offload(what) != "cpu" or case.card is None:
        return False
    # The default became true in 0.19.5 (PR 8207).
    by_default = version_tuple(case.deepspeed_version) >= (0, 19, 5)
    return bool(section.get("pin_memory", by_default))
