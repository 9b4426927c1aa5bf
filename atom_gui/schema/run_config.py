"""Every parameter of a run: the article's ``pretrain.sh``, under its own names, and ours."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from atom_gui.schema.parameter import Parameter, parameters_of
from atom_gui.schema.sections.adapter import AdapterSection
from atom_gui.schema.sections.batch import BatchSection
from atom_gui.schema.sections.checkpoints import CheckpointSection
from atom_gui.schema.sections.data import DataSection
from atom_gui.schema.sections.deepspeed import DeepSpeedSection
from atom_gui.schema.sections.distributed import DistributedSection
from atom_gui.schema.sections.logging import LoggingSection
from atom_gui.schema.sections.model import ModelSection
from atom_gui.schema.sections.more import MoreSection
from atom_gui.schema.sections.optimizer import OptimizerSection
from atom_gui.schema.sections.precision import PrecisionSection
from atom_gui.schema.words import mark


class RunConfig(BaseModel):
    """Everything that decides a run."""

    model_config = ConfigDict(extra="forbid", validate_assignment=True)

    model: ModelSection = Field(default_factory=ModelSection)
    adapter: AdapterSection = Field(default_factory=AdapterSection)
    data: DataSection = Field(default_factory=DataSection)
    batch: BatchSection = Field(default_factory=BatchSection)
    optimizer: OptimizerSection = Field(default_factory=OptimizerSection)
    precision: PrecisionSection = Field(default_factory=PrecisionSection)
    checkpoints: CheckpointSection = Field(default_factory=CheckpointSection)
    logging: LoggingSection = Field(default_factory=LoggingSection)
    distributed: DistributedSection = Field(default_factory=DistributedSection)
    more: MoreSection = Field(default_factory=MoreSection)
    deepspeed: DeepSpeedSection = Field(default_factory=DeepSpeedSection)

    def get(self, path: str) -> Any:
        """Return the value at ``section.name``."""
        section, name = path.split(".", 1)
        return getattr(getattr(self, section), name)

    def changes(self) -> dict[str, dict[str, Any]]:
        """Return what differs from the defaults, by section."""
        default = RunConfig()
        changed: dict[str, dict[str, Any]] = {}
        for item in PARAMETERS:
            value = self.get(item.path)
            if value != default.get(item.path):
                changed.setdefault(item.section, {})[item.name] = value
        return changed


SECTION_LABELS: dict[str, str] = {
    "model": mark("Model"),
    "adapter": mark("Method"),
    "data": mark("Data"),
    "batch": mark("Batch & length"),
    "optimizer": mark("Optimizer & schedule"),
    "precision": mark("Precision & memory"),
    "checkpoints": mark("Checkpoints & evaluation"),
    "logging": mark("Logging"),
    "distributed": mark("Distributed"),
    "more": mark("More arguments"),
    "deepspeed": mark("DeepSpeed"),
}

PARAMETERS: tuple[Parameter, ...] = tuple(parameters_of(RunConfig))
PARAMETER: dict[str, Parameter] = {item.path: item for item in PARAMETERS}
