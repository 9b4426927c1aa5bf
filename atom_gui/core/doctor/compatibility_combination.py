"""Versions that are to work together, and a conflict among them."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

from atom_gui.core.doctor.compatibility import Capability, official_wheel
from atom_gui.core.doctor.compatibility_table import System, cuda_row, python_tag
from atom_gui.schema.words import Text


class Combination(BaseModel):
    """Versions that are to work together; None where nobody could tell or nothing is there.

    Attributes:
        system: where they work.
        python: version.
        torch: version, with or without its build.
        cuda: version that torch was built for; empty for the CPU build.
        deepspeed: version.
        deepspeed_torch: major.minor of the torch that its ops were compiled for.
        deepspeed_cuda: version that they were compiled for.
        by_wheel: DeepSpeed comes as the official Windows wheel.
        transformers: version.
        pydantic: version.
        toolkit: version of the CUDA toolkit that compiles; None where nothing is compiled.
        msvc: version of the C++ compiler, for example 14.39.33519; None as above.
        gcc: version of the C++ compiler; None as above.
        driver: version.
        capability: of the card; None where the card is not to be used.
        for_trainer: the limits of this program's trainer count too.
    """

    model_config = ConfigDict(frozen=True)

    system: System = "Windows"
    python: str | None = None
    torch: str | None = None
    cuda: str | None = None
    deepspeed: str | None = None
    deepspeed_torch: str | None = None
    deepspeed_cuda: str | None = None
    by_wheel: bool = False
    transformers: str | None = None
    pydantic: str | None = None
    toolkit: str | None = None
    msvc: str | None = None
    gcc: str | None = None
    driver: str | None = None
    capability: Capability | None = None
    for_trainer: bool = True


class Conflict(BaseModel):
    """Parts that do not go together.

    Attributes:
        id: of the rule.
        parts: names of Combination that meet in it.
        what: what does not fit.
        mend: the smallest change that helps.
        pins: requirements for pip that carry it out; empty where pip cannot.
        source: where the rule comes from, and how sure it is.
    """

    model_config = ConfigDict(frozen=True)

    id: str
    parts: tuple[str, ...]
    what: Text
    mend: Text
    pins: tuple[str, ...] = ()
    source: str


def with_pins(one: Combination, pins: tuple[str, ...]) -> Combination:
    """Return the combination after pip has installed ``pins``."""
    changes: dict[str, object] = {}
    for pin in pins:
        name, version = pin.split("==")
        if name == "torch":
            cuda = cuda_row(version.partition("+")[2])
            changes |= {"torch": version, "cuda": cuda.cuda if cuda else ""}
        elif name == "deepspeed":
            wheel = official_wheel(version, python_tag(one.python or ""))
            changes |= {"deepspeed": version, "by_wheel": wheel is not None,
                        "deepspeed_torch": wheel and wheel.torch,
                        "deepspeed_cuda": wheel and wheel.cuda}  # fmt: skip
        else:
            changes[name] = version
    return one.model_copy(update=changes)
