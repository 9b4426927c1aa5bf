"""Graphics cards through NVML: the real one where there is one, a stand-in everywhere."""

import sys
import types

import pytest

from atom_gui.core.cards import Cards


class NVMLError(Exception):
    pass


def stand_in(**replaced):
    """A module with NVML's interface that speaks of one RTX 3090."""
    module = types.ModuleType("pynvml")
    functions = {
        "nvmlInit": lambda: None,
        "nvmlDeviceGetCount": lambda: 1,
        "nvmlDeviceGetHandleByIndex": lambda i: i,
        "nvmlDeviceGetMemoryInfo": lambda _: types.SimpleNamespace(total=24 << 30, used=3 << 30),
        "nvmlDeviceGetName": lambda _: b"NVIDIA GeForce RTX 3090",
        "nvmlDeviceGetUtilizationRates": lambda _: types.SimpleNamespace(gpu=97),
        "nvmlDeviceGetTemperature": lambda *_: 71,
        "nvmlDeviceGetPowerUsage": lambda _: 345_600,
        "nvmlDeviceGetCudaComputeCapability": lambda _: (8, 6),
    }
    for name, function in {**functions, **replaced}.items():
        setattr(module, name, function)
    module.NVMLError, module.NVML_TEMPERATURE_GPU = NVMLError, 0
    return module


def not_supported(*_):
    raise NVMLError("Not Supported")


def test_a_card_is_sampled(monkeypatch):
    monkeypatch.setitem(sys.modules, "pynvml", stand_in())
    (card,) = Cards().sample()
    assert card == {
        "total_bytes": 24 << 30, "used_bytes": 3 << 30, "name": "NVIDIA GeForce RTX 3090",
        "utilisation_percent": 97, "temperature_c": 71, "power_w": 345.6,
        "capability": (8, 6),
    }  # fmt: skip


def test_what_a_laptop_does_not_support_is_left_out(monkeypatch):
    module = stand_in(nvmlDeviceGetPowerUsage=not_supported, nvmlDeviceGetTemperature=not_supported)
    monkeypatch.setitem(sys.modules, "pynvml", module)
    (card,) = Cards().sample()
    assert set(card) == {"total_bytes", "used_bytes", "name", "utilisation_percent", "capability"}


def test_without_a_driver_there_are_no_cards(monkeypatch):
    monkeypatch.setitem(sys.modules, "pynvml", stand_in(nvmlInit=not_supported))
    assert Cards().sample() == []


@pytest.mark.gpu
def test_the_real_card():
    cards = Cards().sample()
    if not cards:
        pytest.skip("there is no NVIDIA card here")
    assert cards[0]["total_bytes"] > 2**30
    assert 0 < cards[0]["used_bytes"] <= cards[0]["total_bytes"]
