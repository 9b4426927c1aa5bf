"""The DeepSpeed configurations that ship with the program, in the order in which they are offered.

What the memory of the computer must hold follows from the sizes of DeepSpeed's buffers: with the
optimizer offloaded 18 bytes per weight and 2 more while gradients are accumulated, with the weights
offloaded as well 20, plus 6 GiB for the system and the process. The card holds 2 bytes per weight,
or at stage 3 a few layers.
"""

from __future__ import annotations

from dataclasses import dataclass

from atom_gui.schema.words import Text, text

_GIB = 2**30
_HOST_BYTES_PER_WEIGHT = 20
_SYSTEM_BYTES = 6 * _GIB
WEIGHTS = {
    "0.5B": 500_000_000,
    "1B": 1_100_000_000,
    "3B": 3_210_000_000,
    "7B": 6_740_000_000,
    "13B": 13_020_000_000,
}


@dataclass(frozen=True)
class About:
    """What a configuration is for.

    Attributes:
        title: its name.
        about: what it does and what it needs, in a sentence or two.
        vram_gib: memory of the card that it is made for; None where any will do.
        model: size of the model that it is made for; None where any will do.
        ram_gib: what full training with it needs of the computer's memory, or None.
    """

    title: Text
    about: Text
    vram_gib: int | None = None
    model: str | None = None
    ram_gib: int | None = None


def _ram_gib(model: str) -> int:
    return round((WEIGHTS[model] * _HOST_BYTES_PER_WEIGHT + _SYSTEM_BYTES) / _GIB)


def _stage_2(vram_gib: int, model: str) -> About:
    ram_gib = _ram_gib(model)
    return About(
        text("ZeRO-2 offload: {model} on {vram} GB", model=model, vram=vram_gib),
        text("For full training of a {model} model on one card with {vram} GB: the weights stay on "
             "the card, and the optimizer's state lies in the computer's memory, of which it needs "
             "about {ram} GiB.", model=model, vram=vram_gib, ram=ram_gib),
        vram_gib, model, ram_gib,
    )  # fmt: skip


def _stage_3(vram_gib: int, model: str) -> About:
    ram_gib = _ram_gib(model)
    return About(
        text("ZeRO-3 offload: {model} on {vram} GB", model=model, vram=vram_gib),
        text("For full training of a {model} model on one card with {vram} GB: weights and "
             "optimizer lie in the computer's memory, of which it needs about {ram} GiB, and each "
             "step copies the weights to the card. Slow.", model=model, vram=vram_gib,
             ram=ram_gib),
        vram_gib, model, ram_gib,
    )  # fmt: skip


ABOUT: dict[str, About] = {
    "zero0": About(
        text("ZeRO-0"), text("Nothing is partitioned. For one device with room to spare.")
    ),
    "zero1": About(
        text("ZeRO-1"),
        text("Each device keeps a part of the optimizer's state. Saves memory from two devices "
             "on."),
    ),
    "zero2": About(
        text("ZeRO-2 with optimizer offload"),
        text("As in Llama2-Chinese for one card: gradients are partitioned, and the optimizer's "
             "state lies in the computer's memory."),
    ),
    "zero3": About(
        text("ZeRO-3"),
        text("As in Llama2-Chinese for several cards: the weights are partitioned as well."),
    ),
    "zero3-offload": About(
        text("ZeRO-3 with offload"),
        text("Weights and optimizer lie in the computer's memory: the least GPU memory, and the "
             "slowest."),
    ),
    "zero2-offload-8gb-500m": _stage_2(8, "0.5B"),
    "zero2-offload-8gb-1b": _stage_2(8, "1B"),
    "zero2-offload-12gb-3b": _stage_2(12, "3B"),
    "zero3-offload-12gb-7b": _stage_3(12, "7B"),
    "zero2-offload-16gb-3b": _stage_2(16, "3B"),
    "zero2-offload-24gb-1b": _stage_2(24, "1B"),
    "zero2-offload-24gb-3b": _stage_2(24, "3B"),
    "zero2-offload-24gb-7b": _stage_2(24, "7B"),
    "zero2-offload-48gb-7b": _stage_2(48, "7B"),
    "zero2-offload-48gb-13b": _stage_2(48, "13B"),
}  # fmt: skip
