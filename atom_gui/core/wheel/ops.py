"""DeepSpeed's compiled ops: which variable switches each on, since when, and where it can be built.

Versions were read in the ``op_builder`` folders of DeepSpeed's tags v0.9.0 to v0.19.5. An op that
is not named falls back to DS_BUILD_OPS, which is 1 on Windows; so all are named, on or off.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from atom_gui.core.doctor.facts import release
from atom_gui.schema.words import Text, text

Platform = Literal["windows", "windows-cpu", "linux-cpu", "linux-cuda"]
Certainty = Literal["proven", "needs", "never"]

_Range = tuple[tuple[int, ...], tuple[int, ...]]
_EVER = (999,)


@dataclass(frozen=True)
class Op:
    """An op of DeepSpeed.

    Attributes:
        key: what follows DS_BUILD_ in its variable.
        name: DeepSpeed's own name, under which ``installed_ops`` records it.
        cuda: versions in which the CUDA accelerator has it, first and first without.
        cpu: versions in which the CPU accelerator has it; () where it never had.
        windows: whether it can be built on Windows with CUDA.
        linux: whether it can be built on Linux with CUDA.
        on_cpu: whether it can be built on Linux for the CPU accelerator.
        needs: what it takes beyond the compiler.
    """

    key: str
    name: str
    cuda: tuple[_Range, ...]
    cpu: tuple[_Range, ...] = ()
    windows: bool = False
    linux: bool = True
    on_cpu: bool = False
    needs: Text | None = None

    @property
    def variable(self) -> str:
        """The environment variable that switches it on or off."""
        return f"DS_BUILD_{self.key}"

    def exists(self, version: str, where: Platform) -> bool:
        """Return whether this version knows the op there."""
        ranges = self.cpu if where in ("linux-cpu", "windows-cpu") else self.cuda
        numbers = release(version)
        return any(first <= numbers < end for first, end in ranges)

    def buildable(self, where: Platform) -> bool:
        """Return whether it can be compiled there at all."""
        return {"windows": self.windows, "windows-cpu": False,
                "linux-cpu": self.on_cpu, "linux-cuda": self.linux}[where]  # fmt: skip


def _since(*numbers: int) -> tuple[_Range, ...]:
    return ((numbers, _EVER),)


_OLD = _since(0, 9, 0)
_LIBAIO = text("It needs libaio with its headers.")
_CUTLASS = text("It needs the sources of NVIDIA CUTLASS (CUTLASS_PATH).")
_KERNELS = text("It needs the package deepspeed-kernels, which exists for Linux only.")

# Windows: what the official wheels 0.14.5 to 0.16.5 have compiled, and what build_win.bat leaves
# out. Linux: each builder's is_compatible.
OPS: tuple[Op, ...] = (
    Op("AIO", "async_io", _OLD, _since(0, 15, 3), on_cpu=True, needs=_LIBAIO),
    Op("CCL_COMM", "deepspeed_ccl_comm", (), _since(0, 9, 3), linux=False, on_cpu=True,
       needs=text("It needs Intel oneCCL (CCL_ROOT).")),
    Op("CPU_ADAGRAD", "cpu_adagrad", _OLD, windows=True),
    Op("CPU_ADAM", "cpu_adam", _OLD, _since(0, 10, 1), windows=True, on_cpu=True),
    Op("CPU_LION", "cpu_lion", _since(0, 11, 0), windows=True),
    Op("CUTLASS_OPS", "cutlass_ops", _since(0, 12, 0), needs=_KERNELS),
    Op("DEEP_COMPILE", "dc", _since(0, 16, 6)),
    Op("EVOFORMER_ATTN", "evoformer_attn", _since(0, 11, 0), needs=_CUTLASS),
    Op("FP_QUANTIZER", "fp_quantizer", _since(0, 14, 1),
       needs=text("It needs triton and a card of compute capability 8.0 or higher.")),
    Op("FUSED_ADAM", "fused_adam", _OLD, _since(0, 10, 1), windows=True, on_cpu=True),
    Op("FUSED_LAMB", "fused_lamb", _OLD, windows=True),
    Op("FUSED_LION", "fused_lion", _since(0, 11, 0), windows=True),
    Op("GDS", "gds", _since(0, 15, 0), needs=text("It needs GPUDirect Storage (cufile).")),
    Op("INFERENCE_CORE_OPS", "inference_core_ops", _since(0, 12, 0), windows=True),
    Op("NOT_IMPLEMENTED", "deepspeed_not_implemented", (), _since(0, 9, 3), linux=False),
    Op("PIN_MEMORY", "pin_memory", _since(0, 19, 5)),
    Op("QUANTIZER", "quantizer", _OLD, windows=True),
    Op("RAGGED_DEVICE_OPS", "ragged_device_ops", _since(0, 12, 0), needs=_KERNELS),
    Op("RAGGED_OPS", "ragged_ops", _since(0, 12, 0), windows=True),
    Op("RANDOM_LTD", "random_ltd", _OLD, windows=True),
    Op("SHM_COMM", "deepspeed_shm_comm", (), _since(0, 14, 2), linux=False, on_cpu=True),
    Op("SPARSE_ATTN", "sparse_attn", _OLD,
       needs=text("It needs torch 1.x and triton 1.0.0.")),
    Op("SPATIAL_INFERENCE", "spatial_inference", _OLD, windows=True),
    Op("STOCHASTIC_TRANSFORMER", "stochastic_transformer", _OLD, windows=True),
    Op("TRANSFORMER", "transformer", _OLD, windows=True),
    Op("TRANSFORMER_INFERENCE", "transformer_inference", _OLD, windows=True),
    Op("UTILS", "utils", (((0, 9, 0), (0, 9, 5)), ((0, 17, 1), _EVER))),
)  # fmt: skip

_BY_KEY = {op.key: op for op in OPS}

MINIMAL_OPS = frozenset({"FUSED_ADAM", "CPU_ADAM"})
OPTIONAL_OPS = frozenset({"CPU_ADAGRAD", "CPU_LION"})


def op(key: str) -> Op:
    """Return an op by what follows DS_BUILD_ in its variable.

    Raises:
        KeyError: there is none.
    """
    return _BY_KEY[key]


def known_ops(version: str, where: Platform) -> frozenset[str]:
    """Return the keys of the ops that a version has there, buildable or not."""
    return frozenset(one.key for one in OPS if one.exists(version, where))


def buildable_ops(version: str, where: Platform) -> frozenset[str]:
    """Return the keys of the ops that can be compiled there; some need more than a compiler."""
    return frozenset(one.key for one in OPS if one.exists(version, where) and one.buildable(where))


def build_variables(ops: Iterable[str], version: str, where: Platform) -> dict[str, str]:
    """Return 0 or 1 for every variable that a version reads there, and 0 for DS_BUILD_OPS.

    DS_BUILD_OPS is the default of those that are not named, such as an op of a newer version.

    Raises:
        ValueError: an op is unknown, is not in this version, or cannot be built there.
    """
    wanted, known = frozenset(ops), known_ops(version, where)
    if wrong := sorted(wanted - buildable_ops(version, where)):
        raise ValueError(f"DeepSpeed {version} cannot build {', '.join(wrong)} on {where}")
    values = {op(key).variable: str(int(key in wanted)) for key in sorted(known)}
    return {"DS_BUILD_OPS": "0", **values}
