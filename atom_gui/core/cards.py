"""NVIDIA cards, asked through NVML: it needs the driver only, and takes no memory of the card."""

from __future__ import annotations

from contextlib import suppress
from typing import Any


class Cards:
    """The cards of this machine; none where there is no driver."""

    def __init__(self) -> None:
        self._handles: list[Any] = []
        try:
            import pynvml

            pynvml.nvmlInit()
            count = pynvml.nvmlDeviceGetCount()
            self._handles = [pynvml.nvmlDeviceGetHandleByIndex(i) for i in range(count)]
            self._nvml = pynvml
        except Exception:  # noqa: BLE001 - NVML raises its own kinds, and a missing DLL OSError
            self._handles = []

    def sample(self) -> list[dict[str, Any]]:
        """Return name, memory, use, temperature, power and compute capability of each card."""
        found = []
        for handle in self._handles:
            with suppress(self._nvml.NVMLError):  # a card that was reset or lost
                found.append(self._one(handle))
        return found

    def _one(self, handle: Any) -> dict[str, Any]:
        nvml = self._nvml
        memory = nvml.nvmlDeviceGetMemoryInfo(handle)
        found: dict[str, Any] = {"total_bytes": int(memory.total), "used_bytes": int(memory.used)}
        # Laptops and virtual cards answer some of these with "not supported".
        with suppress(nvml.NVMLError):
            name = nvml.nvmlDeviceGetName(handle)
            found["name"] = name.decode() if isinstance(name, bytes) else name
        with suppress(nvml.NVMLError):
            found["utilisation_percent"] = nvml.nvmlDeviceGetUtilizationRates(handle).gpu
        with suppress(nvml.NVMLError):
            found["temperature_c"] = nvml.nvmlDeviceGetTemperature(
                handle, nvml.NVML_TEMPERATURE_GPU
            )
        with suppress(nvml.NVMLError):
            found["power_w"] = nvml.nvmlDeviceGetPowerUsage(handle) / 1000
        with suppress(nvml.NVMLError, AttributeError):  # an NVML from before 2020
            found["capability"] = tuple(nvml.nvmlDeviceGetCudaComputeCapability(handle))
        return found
