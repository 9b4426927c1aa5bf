"""Recorded computers for the tests of the wheel builder."""

import json
from pathlib import Path

from atom_gui.core.doctor.facts import MachineFacts
from atom_gui.core.wheel.request import default_request

FOLDER = Path(__file__).parent / "doctor_machines"
NAMES = sorted(path.stem for path in FOLDER.glob("*.json"))


def machine(name, **values):
    stored = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))["facts"]
    return MachineFacts.model_validate(stored | values)


def linux(**values):
    """A Linux computer with a card and CUDA 12.4."""
    return MachineFacts.model_validate(
        {
            "system": {"kind": "Linux"},
            "training_python": {
                "path": "/opt/venv/bin/python", "version": "3.11.9", "bits": 64,
                "packages": {"torch": "2.6.0+cu124"}, "torch_cuda": "12.4",
            },
            "cards": [{"name": "NVIDIA GeForce RTX 4090", "capability": [8, 9]}],
            "toolkits": [{"version": "12.4", "path": "/usr/local/cuda-12.4", "has_nvcc": True}],
            "ninja": "1.12.1", "git": "2.45.1", "ram_bytes": 64 * 2**30,
            "install_path": "/opt/venv",
        } | values
    )  # fmt: skip


def asked(facts, profile="cuda118", **values):
    made = default_request(facts, profile, cpus=16)
    return made.changed(**values) if values else made
