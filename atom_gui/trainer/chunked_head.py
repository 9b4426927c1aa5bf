"""Puts the chunked loss into a model: the loss is computed inside its output layer's own call.

DeepSpeed's stage 3 gathers a weight when the layer that owns it is called, so the layer must be
called as ever; what it returns is the loss instead of logits.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import torch

from atom_gui.schema.words import text
from atom_gui.trainer.chunked_loss import chunked_loss
from atom_gui.trainer.problems import TrainingProblem

# Nothing stands between output layer and loss in these; others scale or cap their logits.
SERVED = ("llama", "mistral", "qwen2", "qwen3")


def refuse_unserved(model_config: Any) -> None:
    """Refuse models whose loss is not known to be the plain one.

    Raises:
        TrainingProblem: the model is of another family.
    """
    if model_config.model_type not in SERVED:
        raise TrainingProblem(
            "config",
            text("The chunked loss is for models of the types {names}; this one is {type}. Set "
                 "precision.loss to whole.",
                 names=", ".join(SERVED), type=model_config.model_type),
        )  # fmt: skip


def attach(model: Any) -> None:
    """Make ``model``, with or without an adapter, compute its loss in chunks.

    With labels its output has no logits: while training none at all, and otherwise the most likely
    tokens in their place. Without labels it returns logits as before.

    Raises:
        TrainingProblem: the output layer is not a plain matrix, or its logits are changed.
    """
    inner = getattr(model, "get_base_model", lambda: model)()
    refuse_unserved(inner.config)
    _Head(inner)


def _output_layer(inner: Any) -> Any:
    layer = inner.get_output_embeddings()
    while hasattr(layer, "modules_to_save"):  # a copy that learns stands beside the frozen one
        layer = layer.modules_to_save[layer.active_adapter]
    if type(layer) is not torch.nn.Linear:
        raise TrainingProblem(
            "config",
            text("The chunked loss needs an output layer of plain weights; this one is a {kind}. "
                 "Take lm_head out of adapter.lora_target (it may stand in "
                 "adapter.modules_to_save), or set precision.loss to whole.",
                 kind=f"{type(layer).__module__.split('.')[0]} {type(layer).__name__}"),
        )  # fmt: skip
    return layer


def _in_place_of(method: Callable[..., Any], ours: Callable[..., Any]) -> Callable[..., Any]:
    """Give ``ours`` the signature of ``method``: the Trainer reads from it what a model takes."""

    @functools.wraps(method)
    def called(*arguments: Any, **options: Any) -> Any:
        return ours(*arguments, **options)

    return called


class _Head:
    """Knows, during a call of the model, what its loss will need."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner
        self._layer = _output_layer(inner)
        self._logits_of = self._layer.forward
        self._model_forward = inner.forward
        self._asked: dict[str, Any] | None = None
        self._best: torch.Tensor | None = None
        inner.forward = _in_place_of(inner.forward, self._forward)
        inner.loss_function = self._loss
        self._layer.forward = _in_place_of(self._layer.forward, self._loss_in_layer)

    def _forward(self, *arguments: Any, **options: Any) -> Any:
        if options.get("labels") is None:
            return self._model_forward(*arguments, **options)
        wanted = ("labels", "num_items_in_batch", "shift_labels")
        self._asked = {name: options[name] for name in wanted if name in options}
        try:
            output = self._model_forward(*arguments, **options)
        finally:
            self._asked, best, self._best = None, self._best, None
        parts = {**output, "logits": best}
        return type(output)(**{name: part for name, part in parts.items() if part is not None})

    def _loss_in_layer(self, hidden: torch.Tensor) -> torch.Tensor:
        if self._asked is None:
            logits: torch.Tensor = self._logits_of(hidden)
            return logits
        # By the model's attribute: who announces the loss has wrapped it.
        loss: torch.Tensor = self._inner.loss_function(hidden=hidden, **self._asked)
        return loss

    def _loss(
        self, logits: torch.Tensor | None = None, *, hidden: torch.Tensor | None = None,
        labels: Any = None, **options: Any,
    ) -> torch.Tensor:  # fmt: skip
        if hidden is None:  # the model asks for what the output layer has returned already
            assert logits is not None
            return logits
        loss, self._best = chunked_loss(
            hidden, self._layer.weight, self._layer.bias, labels,
            wants_best=not self._inner.training, **options,
        )  # fmt: skip
        return loss
