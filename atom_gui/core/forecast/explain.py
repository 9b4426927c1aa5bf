"""How the numbers of a forecast follow: a formula in words for each component, and its source."""

from __future__ import annotations

from collections.abc import Callable

from atom_gui.core.forecast import activations, memory
from atom_gui.core.forecast.memory import Component, Phase
from atom_gui.core.forecast.plan import Plan
from atom_gui.core.forecast.result import Part, PhaseNeed, ResourceForecast
from atom_gui.core.quantities import count
from atom_gui.core.quantities import memory as size
from atom_gui.schema.words import Text, text

_RUNTIME = "https://github.com/deepspeedai/DeepSpeed/blob/v0.19.8/deepspeed/runtime/"
_STAGES_1_2 = _RUNTIME + "zero/stage_1_and_2.py"
_STAGE_3 = _RUNTIME + "zero/stage3.py"
_LOSS = (
    "https://github.com/huggingface/transformers/blob/v5.0.0/src/transformers/loss/loss_utils.py"
)
_CHECKPOINTING = "https://arxiv.org/abs/1604.06174"
_RECOMPUTATION = "https://arxiv.org/abs/2205.05198"
_PINNED = "https://github.com/pytorch/pytorch/issues/95823"
_ALLOCATOR = "https://docs.pytorch.org/docs/stable/notes/cuda.html#memory-management"
_CONTEXT = "https://discuss.pytorch.org/t/how-to-delete-the-cuda-context/107667"
_NF4 = "https://arxiv.org/abs/2305.14314"
_OTHERS = "https://psutil.readthedocs.io/en/latest/#memory"
_BACKING = (
    "https://learn.microsoft.com/windows-hardware/drivers/display/gpu-virtual-memory-in-wddm-2-0"
)

_Explanation = Callable[[Plan, Phase], tuple[Text, str]]


def parts(plan: Plan, need: PhaseNeed) -> tuple[Part, ...]:
    """Return the components of a phase's need, the largest first, each with its formula."""
    found = [
        Part(component, size_bytes, *_EXPLANATIONS[component](plan, need.phase))
        for component, size_bytes in need.parts
        if size_bytes
    ]
    return tuple(sorted(found, key=lambda part: -part.size_bytes))


def peak(plan: Plan, resource: ResourceForecast) -> tuple[Part, ...]:
    """Return the components of a resource's largest need."""
    return parts(plan, resource.peak)


def _engine(plan: Plan) -> str:
    return _STAGE_3 if plan.stage == 3 else _STAGES_1_2


def _weights(plan: Plan, _: Phase) -> tuple[Text, str]:
    number, value = count(plan.shape.parameters), plan.value_bytes
    if plan.method == "qlora":
        return text("{number} weights at {bytes} bytes in the blocks, {value} in embedding and "
                    "output, and {adapters} of adapters",
                    number=number, bytes=f"{0.516:g}", value=value,
                    adapters=count(plan.trained)), _NF4  # fmt: skip
    if plan.stage == 3 and plan.offload_param != "none":
        return text("Two blocks and the largest matrix at a time, {value} bytes a weight; the rest "
                    "of {number} weights waits in RAM",
                    value=value, number=number), _STAGE_3  # fmt: skip
    if plan.stage == 3 and plan.devices > 1:
        return text("{number} weights × {value} bytes / {devices} devices, and those at work",
                    number=number, value=value, devices=plan.devices), _STAGE_3  # fmt: skip
    if plan.method == "lora":
        return text("({number} frozen + {adapters} trained weights) × {value} bytes",
                    number=number, adapters=count(plan.trained),
                    value=value), _engine(plan)  # fmt: skip
    return text("{number} weights × {value} bytes", number=number, value=value), _engine(plan)


def _gradients(plan: Plan, phase: Phase) -> tuple[Text, str]:
    trained, value = count(plan.trained), plan.value_bytes
    if phase in ("first_step", "steady") and plan.offload_optimizer == "none" and plan.mixed:
        if plan.stage == 3:
            return text("{trained} trained weights × {value} bytes, and 32-bit copies by sub-group "
                        "of {group}", trained=trained, value=value,
                        group=count(plan.sub_group)), _STAGE_3  # fmt: skip
        return text("{trained} trained weights × {value} bytes, their flat copy, and one in 32 "
                    "bits for the update, where the update is the peak",
                    trained=trained, value=value), _STAGES_1_2  # fmt: skip
    if plan.offload_optimizer != "none":
        return text("Those of the matrices at work; the rest goes to RAM at once"), _engine(plan)
    return text("{trained} trained weights × {value} bytes, as far as they are there at the peak",
                trained=trained, value=value), _engine(plan)  # fmt: skip


def _optimizer(plan: Plan, _: Phase) -> tuple[Text, str]:
    share = plan.devices if plan.stage else 1
    return text("{trained} trained weights × ({master} bytes of a 32-bit copy + {moments} of "
                "moments) / {devices}",
                trained=count(plan.trained), master=plan.master_bytes,
                moments=f"{plan.moment_bytes:g}", devices=share), _engine(plan)  # fmt: skip


def _activations(plan: Plan, _: Phase) -> tuple[Text, str]:
    tokens, layers = count(plan.tokens), activations.live_blocks(plan)
    per_block = count(activations.block_bytes(plan))
    if plan.checkpointing:
        return text("{tokens} tokens × {layers} layers × {kept} bytes of their inputs, and one "
                    "layer at work with {block} bytes a token",
                    tokens=tokens, layers=layers, kept=count(plan.value_bytes * plan.shape.hidden),
                    block=per_block), _CHECKPOINTING  # fmt: skip
    return text("{tokens} tokens × {layers} layers × {block} bytes, and the layer at work",
                tokens=tokens, layers=layers, block=per_block), _RECOMPUTATION  # fmt: skip


def _logits(plan: Plan, phase: Phase) -> tuple[Text, str]:
    if plan.loss_in_pieces:
        return text("Pieces of {piece} of logits instead of all, and the gradient of the output "
                    "layer", piece=size(activations.PIECE_BYTES)), _LOSS  # fmt: skip
    tokens = plan.tokens if phase != "evaluate" else plan.eval_sequences * plan.block
    return text("{tokens} tokens × {vocab} entries of the vocabulary × {bytes} bytes at the most: "
                "logits, their softmax in 32 bits and gradients",
                tokens=count(tokens), vocab=count(plan.shape.vocab),
                bytes=activations.LOSS_BYTES if phase != "evaluate" else 10), _LOSS  # fmt: skip


def _buckets(plan: Plan, _: Phase) -> tuple[Text, str]:
    return text("Buckets of {bucket} elements for gradients × {value} bytes, and what offload "
                "sends ahead", bucket=count(plan.reduce_bucket),
                value=plan.value_bytes), _engine(plan)  # fmt: skip


def _offloaded(plan: Plan, _: Phase) -> tuple[Text, str]:
    per_weight = plan.master_bytes + plan.moment_bytes + 4
    if plan.offload_optimizer == "none":
        return text("Weights or activations that wait in RAM for their turn"), _engine(plan)
    return text("{trained} trained weights × {bytes} bytes (32-bit copy, moments, 32-bit "
                "gradient), and 16-bit copies on their way",
                trained=count(plan.trained), bytes=f"{per_weight:g}"), _engine(plan)  # fmt: skip


def _pinned(_: Plan, __: Phase) -> tuple[Text, str]:
    return text("PyTorch rounds each page-locked piece up to a power of two"), _PINNED


def _loading(plan: Plan, phase: Phase) -> tuple[Text, str]:
    if phase == "init":
        return text("DeepSpeed lays the weights into flat pieces beside the old ones"), _engine(
            plan
        )
    return text("Weights as they are read from the disk, {bytes} bytes each",
                bytes=plan.loaded_bytes), _engine(plan)  # fmt: skip


def _saving(_: Plan, __: Phase) -> tuple[Text, str]:
    return text("Weights are copied to RAM to be written"), _STAGE_3


def _context(plan: Plan, _: Phase) -> tuple[Text, str]:
    if plan.on_processor:
        return text("Python, PyTorch and DeepSpeed: {size} for each process, measured",
                    size=size(memory.PROCESSOR_PROCESS_BYTES)), _CONTEXT  # fmt: skip
    return text("CUDA's own kernels and workspaces on the card ({card}), and Python with PyTorch "
                "in RAM ({process})", card=size(memory.CONTEXT_BYTES + memory.WORKSPACE_BYTES),
                process=size(memory.PROCESS_BYTES)), _CONTEXT  # fmt: skip


def _spare(plan: Plan, _: Phase) -> tuple[Text, str]:
    if plan.on_processor:
        return text("Up to {share} % of the run's own memory, which the system's allocator keeps "
                    "after use; measured",
                    share=round(100 * memory.PROCESSOR_SPARE_SHARE)), _ALLOCATOR  # fmt: skip
    return text("{share} % of the run's own memory, which the allocator holds in gaps",
                share=round(100 * memory.SPARE_SHARE)), _ALLOCATOR  # fmt: skip


def _backing(_: Plan, __: Phase) -> tuple[Text, str]:
    return text("Windows promises as much as the run has on the card, so that it can be moved "
                "out; not measured here"), _BACKING  # fmt: skip


def _checkpoints(plan: Plan, _: Phase) -> tuple[Text, str]:
    return text("Checkpoints that lie on the disk at one time: optimizer states in 32 bits and "
                "weights"), _engine(plan)  # fmt: skip


def _model(plan: Plan, __: Phase) -> tuple[Text, str]:
    return text("The trained model, {value} bytes a weight", value=plan.value_bytes), _engine(plan)


def _others(_: Plan, __: Phase) -> tuple[Text, str]:
    return text("What the system and other programs have taken"), _OTHERS


_EXPLANATIONS: dict[Component, _Explanation] = {
    "weights": _weights,
    "gradients": _gradients,
    "optimizer": _optimizer,
    "activations": _activations,
    "logits": _logits,
    "buckets": _buckets,
    "offloaded": _offloaded,
    "pinned": _pinned,
    "loading": _loading,
    "saving": _saving,
    "context": _context,
    "spare": _spare,
    "backing": _backing,
    "checkpoints": _checkpoints,
    "model": _model,
    "others": _others,
}
