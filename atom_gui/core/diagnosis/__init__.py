"""Why a run died or crawls: out of memory and of what, or something else.

Read from what is left of it: the trainer's events, the end of the console, the exit code and the
supervisor's last samples of the machine.
"""

from atom_gui.core.diagnosis.judge import diagnose
from atom_gui.core.diagnosis.of_run import diagnose_run
from atom_gui.core.diagnosis.result import Diagnosis, Kind, Resource
from atom_gui.core.diagnosis.spilling import spill
from atom_gui.core.diagnosis.tensors import Sizes, tensor_of

__all__ = [
    "Diagnosis",
    "Kind",
    "Resource",
    "Sizes",
    "diagnose",
    "diagnose_run",
    "spill",
    "tensor_of",
]
