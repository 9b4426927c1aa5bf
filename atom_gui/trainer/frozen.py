"""Freezes the first layers of a model that is otherwise trained whole."""

from __future__ import annotations

from typing import Any

from atom_gui.schema.sections.adapter import AdapterSection
from atom_gui.schema.words import text
from atom_gui.trainer.problems import TrainingProblem


def freeze(model: Any, section: AdapterSection, *, reentrant: bool) -> None:
    """Freeze what ``section`` asks for; adapters freeze everything by themselves.

    Args:
        model: with all its weights.
        section: of the run.
        reentrant: gradient checkpointing of the old kind is on, which computes no gradient behind
            an input that asks for none.

    Raises:
        TrainingProblem: no decoder layer would be left to learn.
    """
    if section.method != "full" or not (section.frozen_layers or section.freeze_embeddings):
        return
    layers = getattr(getattr(model, model.base_model_prefix), "layers", ())
    if section.frozen_layers and section.frozen_layers >= len(layers):
        raise TrainingProblem(
            "config",
            text("adapter.frozen_layers is {frozen}, and the model has {count} layers: at most "
                 "{most} can be frozen.",
                 frozen=section.frozen_layers, count=len(layers), most=max(0, len(layers) - 1)),
        )  # fmt: skip
    frozen = list(layers[: section.frozen_layers])
    if section.freeze_embeddings:
        frozen.append(model.get_input_embeddings())
    for module in frozen:
        module.requires_grad_(False)
    if section.freeze_embeddings and reentrant:
        model.enable_input_require_grads()
