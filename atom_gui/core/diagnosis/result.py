"""What a diagnosis says: a frozen record that can be written as JSON and read back."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, field_validator

from atom_gui.schema.words import Text

Resource = Literal["gpu", "ram", "commit", "pinned", "shared_memory", "disk"]
Kind = Literal["out_of_memory", "spill", "disk_full", "killed", "other", "none"]

EVIDENCE_LETTERS = 500


class Diagnosis(BaseModel):
    """Why a run died or crawls.

    Attributes:
        kind: ``killed`` is the system's OOM killer, or a silent death of which memory is the
            likely cause; ``none`` means that nothing failed.
        resource: what was used up. ``commit`` is RAM and page file of Windows together, which is
            what every failed allocation of RAM means there; ``shared_memory`` is /dev/shm.
        certain: False where the cause is only likely.
        phase: the trainer's phase, or without its events what the traceback tells: ``forward``,
            ``backward``, ``step`` besides the names of ``PhaseName``.
        step: the optimizer step that was being computed, or after which the rest happened.
        device: the card's number.
        requested_bytes: what could not be had.
        free_bytes: what was free on the resource then.
        total_bytes: the size of the resource.
        allocated_bytes: GPU memory in tensors.
        reserved_bytes: GPU memory that PyTorch held in all, tensors included.
        allowed_bytes: a limit that was set for the process, such as a budget.
        process_bytes: what the process held of the resource, with everything.
        others: process number and GPU memory of programs that are not part of the run.
        fragmented: PyTorch held enough unused memory for the request, in pieces too small.
        tensor: what the request was for, where its size tells.
        sentence: what happened.
        detail: the numbers.
        advice: what helps and is no change of a parameter.
        evidence: the lines it was read from.
        cause: a short stable name.
    """

    model_config = ConfigDict(frozen=True)

    kind: Kind
    resource: Resource | None = None
    certain: bool = True
    phase: str = ""
    step: int | None = None
    device: int | None = None
    requested_bytes: int | None = None
    free_bytes: int | None = None
    total_bytes: int | None = None
    allocated_bytes: int | None = None
    reserved_bytes: int | None = None
    allowed_bytes: int | None = None
    process_bytes: int | None = None
    others: tuple[tuple[int, int], ...] = ()
    fragmented: bool = False
    tensor: Text | None = None
    sentence: Text
    detail: Text | None = None
    advice: Text | None = None
    evidence: str = ""
    cause: str = ""

    @property
    def of_memory(self) -> bool:
        """Whether memory is what to look at; a full disk is not."""
        return self.kind in ("out_of_memory", "spill", "killed")

    @field_validator("tensor", "sentence", "detail", "advice")
    @classmethod
    def _revive(cls, words: Text | None) -> Text | None:
        """Turn texts inside a text back into texts; JSON knows them as objects only."""
        if words is None:
            return None
        return Text(text=words.text, values={k: _revived(v) for k, v in words.values.items()})


def _revived(value: Any) -> Any:
    if isinstance(value, dict) and set(value) == {"text", "values"}:
        return Text(
            text=value["text"],
            values={name: _revived(inner) for name, inner in value["values"].items()},
        )
    return value
