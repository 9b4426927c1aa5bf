"""What the rules look at: a configuration, and for which DeepSpeed and devices it is judged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from pydantic import TypeAdapter, ValidationError

from atom_gui.core.zero_autos import AUTO
from atom_gui.schema.zero import version_tuple
from atom_gui.schema.zero_keys import ZERO_KEY


class Stage(int, Enum):
    """The ZeRO stages, for reading them as DeepSpeed does."""

    DISABLED = 0
    OPTIMIZER = 1
    GRADIENTS = 2
    WEIGHTS = 3


_BOOL: TypeAdapter[bool] = TypeAdapter(bool)
_FLOAT: TypeAdapter[float] = TypeAdapter(float)
_STAGE: TypeAdapter[Stage] = TypeAdapter(Stage)
MISSING = object()


def read(adapter: TypeAdapter[Any], value: Any) -> Any:
    """Return a value as pydantic reads it without strictness; ``MISSING`` where it refuses."""
    try:
        return adapter.validate_python(value)
    except ValidationError:
        return MISSING


@dataclass(frozen=True)
class ZeroCase:
    """A configuration that is judged.

    Attributes:
        config: with each ``auto`` filled in whose value is known.
        version: of DeepSpeed.
        devices: how many train.
        accelerator: what they are, cuda or cpu.
    """

    config: Mapping[str, Any]
    version: str
    devices: int
    accelerator: str

    def since(self, version: str) -> bool:
        """Tell whether DeepSpeed is of this version or newer."""
        return version_tuple(self.version) >= version_tuple(version)

    def value(self, path: str, missing: Any = MISSING) -> Any:
        """Return the value at a path, or ``missing``."""
        found: Any = self.config
        for name in path.split("."):
            if not isinstance(found, Mapping) or name not in found:
                return missing
            found = found[name]
        return found

    def section(self, path: str) -> Mapping[str, Any]:
        """Return an object; an empty one where it is missing or none."""
        found = self.value(path)
        return found if isinstance(found, Mapping) else {}

    def has(self, path: str) -> bool:
        """Tell whether a key is there with a value that DeepSpeed reads."""
        return self.value(path) not in (MISSING, AUTO)

    def truth(self, path: str, default: bool | None = None) -> bool:
        """Return a switch as DeepSpeed reads it; off where it cannot be told."""
        if default is None:
            default = bool(ZERO_KEY[path].default)
        return read(_BOOL, self.value(path, default)) is True

    def precision_on(self, path: str) -> bool:
        """Return a switch of fp16 or bf16, which before 0.17.1 was on with any value but false."""
        if self.since("0.17.1"):
            return self.truth(path, False)
        value = self.value(path, False)
        return value != AUTO and bool(value)

    def number(self, path: str) -> float:
        """Return a number as DeepSpeed reads it; its default where it cannot be told."""
        value = read(_FLOAT, self.value(path, ZERO_KEY[path].default))
        return float(ZERO_KEY[path].default) if value is MISSING else float(value)

    @property
    def stage(self) -> int:
        """The ZeRO stage as DeepSpeed reads it; 0 where it cannot be told."""
        zero = self.value("zero_optimization")
        if isinstance(zero, bool):  # the form of 2020: on means stage 1
            return int(zero)
        value = read(_STAGE, self.value("zero_optimization.stage", 0))
        return 0 if value is MISSING else int(value)

    @property
    def bf16(self) -> str:
        """The name of the section that DeepSpeed takes for bf16."""
        return "bf16" if self.value("bf16", None) is not None else "bfloat16"
