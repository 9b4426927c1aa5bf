"""Which weights learn: all of them, or small adapters beside frozen ones."""

from __future__ import annotations

from typing import Literal

from atom_gui.schema.parameter import Section, parameter
from atom_gui.schema.sections import sources
from atom_gui.schema.words import Text, text


def needs_a_model(method: str) -> Text:
    """Say that adapters go with a model that is continued; for the check and for the trainer."""
    return text("{method} trains a small addition to a model that knows something already; a new "
                "model needs full training.", method=method)  # fmt: skip


class AdapterSection(Section):
    """Which weights learn: all of them, or small adapters beside frozen ones."""

    method: Literal["full", "lora", "qlora"] = parameter(
        "full",
        label="Method",
        cli="finetuning_type",
        basic=True,
        help="full trains all weights. lora trains small matrices beside frozen weights. qlora "
        "also holds the frozen weights in 4 bits.",
        memory="Llama-2-7B without activations: full 100–113 GiB, lora at rank 64 about 15 GiB, "
        "qlora about 6 GiB.",
        time="lora takes about two thirds of full's arithmetic. qlora is up to a quarter slower "
        "than lora.",
        good="full where it fits: a new language is learned best that way. lora or qlora for 7B "
        "on one 24 GB card.",
        source="https://arxiv.org/abs/2305.14314",
    )
    lora_rank: int = parameter(
        64,
        label="LoRA rank",
        ge=1,
        le=1024,
        help="Width of the small matrices: how much can be learned.",
        memory="In proportion. Rank 64 on all linear layers of Llama-2-7B is 160 million "
        "parameters, 2.4 GiB with gradients and optimizer.",
        good="8–16 for style and format, 64 for continued pretraining in Chinese.",
        source=sources.CHINESE_LORA_RECIPE,
        when=("adapter.method", ("lora", "qlora")),
    )
    lora_alpha: int = parameter(
        128,
        label="LoRA alpha",
        ge=1,
        le=4096,
        help="Strength of what was learned: it is multiplied by alpha divided by rank.",
        good="Twice the rank. To change it is much like changing the learning rate.",
        source="https://arxiv.org/abs/2106.09685",
        when=("adapter.method", ("lora", "qlora")),
    )
    lora_dropout: float = parameter(
        0.05,
        label="LoRA dropout",
        ge=0,
        lt=1,
        help="Share of the adapter's inputs that are left out at random while training.",
        memory="Above 0 each adapted layer keeps a second copy of its input for the backward pass.",
        good="0.05 for little text; 0 for much text, or where activations hardly fit.",
        source=sources.PEFT_LORA,
        when=("adapter.method", ("lora", "qlora")),
    )
    lora_target: list[str] = parameter(
        list,
        label="LoRA layers",
        kind="lines",
        help="Names of the layers that get an adapter, one a line, for example q_proj. Empty: all "
        "linear layers but the output.",
        memory="Each layer gets rank × (inputs + outputs) parameters.",
        good="Empty. q_proj and v_proj alone save memory and learn less.",
        source=sources.PEFT_LORA + "#peft.LoraConfig.target_modules",
        when=("adapter.method", ("lora", "qlora")),
    )
    modules_to_save: list[str] = parameter(
        list,
        label="Layers trained whole",
        kind="lines",
        help="Layers that learn with all their weights beside the adapters.",
        memory="embed_tokens and lm_head of Llama-2-7B are 262 million parameters: 4 GiB with "
        "gradients and optimizer, and a frozen copy of them stays beside.",
        good="embed_tokens and lm_head after a change of the vocabulary; empty otherwise.",
        source=sources.PEFT_LORA + "#peft.LoraConfig.modules_to_save",
        when=("adapter.method", ("lora", "qlora")),
    )
    frozen_layers: int = parameter(
        0,
        label="Frozen layers",
        cli="",
        ge=0,
        le=1000,
        help="So many decoder layers from the input on keep their weights; the others learn.",
        memory="12–16 bytes less for each frozen parameter: no gradient and no optimizer states. "
        "With frozen embeddings these layers keep no activations either.",
        time="Less, since frozen layers compute no gradients of weights.",
        good="0. Half of the layers where full training hardly fits; less is learned.",
        source="https://arxiv.org/abs/2401.02415",
        when=("adapter.method", ("full",)),
    )
    freeze_embeddings: bool = parameter(
        False,
        label="Freeze embeddings",
        cli="",
        help="The input embeddings keep their weights, and so does the output layer where the two "
        "are one.",
        memory="12–16 bytes less for each of vocabulary × hidden parameters.",
        good="Off after a change of the vocabulary: new tokens would stay random.",
        source="https://arxiv.org/abs/2401.02415",
        when=("adapter.method", ("full",)),
    )
