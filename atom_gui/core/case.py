"""What the rules look at: the parameters, and what can be known from them, found out once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

from atom_gui.core import paths, preferences, zero_templates
from atom_gui.core.derived import Derived, derive
from atom_gui.core.machine import Card, Machine, this_machine
from atom_gui.core.model_shape import ModelShape, shape_of
from atom_gui.core.problems import Problem, ProblemsError
from atom_gui.core.text_amount import TextAmount, amount_of
from atom_gui.schema.run_config import RunConfig
from atom_gui.schema.zero import GATHER_ON_SAVE, offload_device, stage_of
from atom_gui.schema.zero_keys import NEWEST


class Case:
    """A run that is judged for a computer.

    Attributes:
        config: the parameters.
        machine: the computer.
        deepspeed_version: of the training interpreter; the newest one known where it is not given.
    """

    def __init__(
        self, config: RunConfig, machine: Machine | None = None, deepspeed_version: str = ""
    ) -> None:
        self.config = config
        self.machine = machine or this_machine()
        self.deepspeed_version = deepspeed_version or NEWEST

    @cached_property
    def shape(self) -> ModelShape | None:
        """The model's shape, where it is known."""
        return shape_of(self.config)

    @cached_property
    def amount(self) -> TextAmount | None:
        """About how much text there is."""
        return amount_of(self.config)

    @cached_property
    def derived(self) -> Derived:
        """What follows from the parameters."""
        section = self.zero_section("zero_optimization")
        return derive(self.config, self.shape, self.amount, stage=self.stage,
                      gathers=section.get(GATHER_ON_SAVE) is True)  # fmt: skip

    @cached_property
    def zero_problems(self) -> tuple[Problem, ...]:
        """Why the DeepSpeed configuration cannot be read."""
        try:
            zero_templates.read(self.config.deepspeed.config)
        except ProblemsError as error:
            return error.problems
        return ()

    @cached_property
    def zero(self) -> dict[str, Any]:
        """The DeepSpeed configuration; empty where it cannot be read."""
        if self.zero_problems:
            return {}
        return zero_templates.read(self.config.deepspeed.config)

    @cached_property
    def stage(self) -> int:
        """The ZeRO stage."""
        return stage_of(self.zero)

    def zero_section(self, name: str) -> dict[str, Any]:
        """Return a section of the DeepSpeed configuration; empty where it is missing or none."""
        section = self.zero.get(name)
        return section if isinstance(section, dict) else {}

    def offload(self, what: str) -> str:
        """Return where ``optimizer`` or ``param`` lies: none, cpu or nvme."""
        return offload_device(self.zero, f"offload_{what}")

    @property
    def devices(self) -> int:
        """How many devices train."""
        return self.config.distributed.num_gpus

    @property
    def on_processor(self) -> bool:
        """Whether the run is asked to train without a card."""
        return self.config.precision.device == "cpu"

    @property
    def card(self) -> Card | None:
        """The card that decides what fits, or None without one."""
        return None if self.on_processor else self.machine.deciding_card(self.devices)

    @property
    def continues_a_model(self) -> bool:
        """Whether the weights are there already."""
        return bool(self.config.model.model_name_or_path)

    @property
    def output_folder(self) -> Path:
        """Where checkpoints go."""
        named = self.config.checkpoints.output_dir
        return paths.given(named) if named else preferences.load().runs_path

    @property
    def evaluates(self) -> bool:
        """Whether there will be an evaluation."""
        saving = self.config.checkpoints
        return saving.evaluation_strategy != "no" or not saving.do_train

    @property
    def sixteen_bits(self) -> bool:
        """Whether the run computes in 16 bits."""
        return self.config.precision.bf16 or self.config.precision.fp16


Rule = Callable[[Case], Iterator[Problem]]
