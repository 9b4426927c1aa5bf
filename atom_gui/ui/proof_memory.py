"""Smoke tests that are remembered from one start to the next, while what they proved stays."""

from __future__ import annotations

import logging
import time
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from atom_gui.core import paths
from atom_gui.core.doctor.facts import MachineFacts
from atom_gui.core.doctor.smoke import Proof
from atom_gui.protocol.files import read_json, write_json_atomic

log = logging.getLogger(__name__)
_PROVEN = ("torch", "deepspeed", "transformers", "accelerate")  # another version proves nothing


class KeptProof(BaseModel):
    """A smoke test that trained, and when that was.

    Attributes:
        proof: what it showed, the versions among it.
        driver: of the card, then; empty without one.
        time_s: seconds since 1970.
    """

    model_config = ConfigDict(frozen=True)

    proof: Proof
    driver: str = ""
    time_s: float

    def holds(self, facts: MachineFacts) -> bool:
        """Tell whether the training interpreter of these facts is still as it was tried."""
        python = facts.training_python
        return (
            python is not None and self.driver == (facts.driver or "")
            and all(self.proof.versions.get(name) == python.package(name) for name in _PROVEN)
        )  # fmt: skip


def read(python: Path, facts: MachineFacts) -> KeptProof | None:
    """Return what is remembered of an interpreter, where that still holds."""
    try:
        kept = KeptProof.model_validate(_all().get(str(python)))
    except ValidationError:
        return None
    return kept if kept.holds(facts) else None


def keep(python: Path, proof: Proof, driver: str) -> KeptProof:
    """Remember what a smoke test showed; one that failed is not written down."""
    kept = KeptProof(proof=proof, driver=driver, time_s=time.time())
    _write(python, None if proof.failed else kept.model_dump(mode="json"))
    return kept


def forget(python: Path) -> None:
    """Remember nothing of an interpreter."""
    _write(python, None)


def _file() -> Path:
    return paths.cache_dir() / "doctor" / "proofs.json"


def _all() -> dict[str, Any]:
    value = read_json(_file())
    return value if isinstance(value, dict) else {}


def _write(python: Path, value: dict[str, Any] | None) -> None:
    known = _all()
    if value is None and str(python) not in known:
        return
    known.pop(str(python), None)
    if value is not None:
        known[str(python)] = value
    try:
        write_json_atomic(_file(), known)
    except OSError as error:
        log.warning("the proof could not be kept: %s", error)
