"""Events that a trainer writes into ``events.jsonl``, one JSON object a line."""

from __future__ import annotations

import time
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from atom_gui.schema.words import Text

VERSION = 1

PhaseName = Literal[
    "load",
    "tokenize",
    "compile",
    "ds_init",
    "first_forward",
    "loss",
    "first_backward",
    "first_step",
    "steady",
    "evaluate",
    "save",
    "sample",
]
FailureKind = Literal["oom_gpu", "oom_host", "disk", "data", "config", "environment", "crash"]


class Event(BaseModel):
    """What all events share.

    Attributes:
        v: version of the protocol.
        time_s: seconds since the epoch.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    v: int = VERSION
    time_s: float = Field(default_factory=time.time)


class Hello(Event):
    """The training process is up."""

    event: Literal["hello"] = "hello"
    versions: dict[str, str]
    world_size: int
    device: str
    device_name: str = ""
    resumed_step: int = 0


class Phase(Event):
    """What the trainer begins to do; ``progress`` runs from 0 to 1 where it is known."""

    event: Literal["phase"] = "phase"
    phase: PhaseName
    progress: float | None = None
    detail: dict[str, Any] = Field(default_factory=dict)


class Step(Event):
    """An optimizer step is done. Loss, rate and norm stand in steps that are reported.

    Attributes:
        loss: mean since the last report, in nats per token.
        tokens: tokens seen in this training, over all ranks.
        step_time_s: seconds since the step before.
        allocated_bytes: GPU memory in tensors; None without a GPU.
        reserved_bytes: GPU memory that the allocator holds.
        peak_bytes: largest allocated_bytes so far.
        process_peak_bytes: most RAM that rank 0 has held so far; None where nobody tells.
    """

    event: Literal["step"] = "step"
    step: int
    total_steps: int
    epoch: float
    loss: float | None = None
    lr: float | None = None
    grad_norm: float | None = None
    tokens: int
    tokens_per_s: float | None = None
    step_time_s: float | None = None
    allocated_bytes: int | None = None
    reserved_bytes: int | None = None
    peak_bytes: int | None = None
    process_peak_bytes: int | None = None


class Evaluated(Event):
    """The validation text was measured."""

    event: Literal["evaluated"] = "evaluated"
    step: int
    loss: float
    perplexity: float | None = None
    accuracy: float | None = None
    seconds: float | None = None


class Saved(Event):
    """A checkpoint or the final model is complete on disk."""

    event: Literal["saved"] = "saved"
    step: int
    path: str
    final: bool = False
    size_bytes: int = 0


class Sample(Event):
    """Text that the model wrote."""

    event: Literal["sample"] = "sample"
    step: int
    prompt: str
    text: str


class Warned(Event):
    """Something the user should know, and training goes on."""

    event: Literal["warning"] = "warning"
    text: Text


class Failed(Event):
    """Training ended by an error.

    Attributes:
        kind: what sort of failure.
        phase: what was being done.
        text: one sentence for people.
        error: the exception's own words.
        memory: numbers at that moment, in bytes.
    """

    event: Literal["failed"] = "failed"
    kind: FailureKind
    phase: str
    text: Text
    error: str = ""
    memory: dict[str, int] = Field(default_factory=dict)


class Finished(Event):
    """Training ended as planned, or early because it was asked to stop.

    Attributes:
        memory: the peaks of the whole training, in bytes, by the names they have in a step.
    """

    event: Literal["finished"] = "finished"
    step: int
    stopped: bool = False
    seconds: float
    train_loss: float | None = None
    memory: dict[str, int] = Field(default_factory=dict)


EVENTS: dict[str, type[Event]] = {
    "hello": Hello,
    "phase": Phase,
    "step": Step,
    "evaluated": Evaluated,
    "saved": Saved,
    "sample": Sample,
    "warning": Warned,
    "failed": Failed,
    "finished": Finished,
}


def parse(value: dict[str, Any]) -> Event | None:
    """Turn a JSON object into an event; None for unknown, newer or broken ones."""
    model = EVENTS.get(str(value.get("event")))
    if model is None:
        return None
    try:
        return model.model_validate(value)
    except ValueError:
        return None
