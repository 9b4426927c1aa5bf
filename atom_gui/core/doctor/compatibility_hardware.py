"""Rules: the driver, the card, the CUDA toolkit and the C++ compiler."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from atom_gui.core.doctor.compatibility import torch_capability
from atom_gui.core.doctor.compatibility_combination import Combination, Conflict
from atom_gui.core.doctor.compatibility_packages import best_torch
from atom_gui.core.doctor.compatibility_table import cuda_row, torch_row
from atom_gui.core.doctor.facts import release
from atom_gui.schema.words import text


def _driver_cuda(one: Combination) -> Iterator[Conflict]:
    row = cuda_row(one.cuda)
    if row is None or not release(one.driver) or one.capability is None:
        return
    lowest, own = row.drivers(one.system)
    if release(one.driver) < release(lowest):
        yield Conflict(
            id="driver_cuda", parts=("driver", "cuda"),
            what=text("Driver {driver} does not run CUDA {cuda}, which needs {lowest}.",
                      driver=one.driver, cuda=row.cuda, lowest=lowest),
            mend=text("Install a driver from {own} on.", own=own), source=row.source,
        )  # fmt: skip


def _card_torch(one: Combination) -> Iterator[Conflict]:
    if one.capability is None or one.torch is None:
        return
    if one.cuda == "":
        build = best_torch(one)
        yield Conflict(
            id="card_torch", parts=("capability", "torch"),
            what=text("torch {torch} is the build without CUDA: the card would idle.",
                      torch=one.torch),
            mend=text("Install torch's build with CUDA."), pins=(build,) if build else (),
            source="torch.version.cuda [V]",
        )  # fmt: skip
        return
    served = torch_capability(one.torch, one.cuda)
    row = torch_row(one.torch)
    if served is None or row is None:
        return
    lowest, highest = served
    if one.capability < lowest or one.capability[0] > highest[0]:
        yield Conflict(
            id="card_torch", parts=("capability", "torch", "cuda"),
            what=text("torch {torch} for CUDA {cuda} has kernels for compute capability {lowest} "
                      "to {highest}; the card has {card}.", torch=one.torch, cuda=one.cuda,
                      lowest=_dotted(lowest), highest=_dotted(highest),
                      card=_dotted(one.capability)),
            mend=text("Take a torch whose CUDA version knows the card."), source=row.source,
        )  # fmt: skip


def _toolkit(one: Combination) -> Iterator[Conflict]:
    row = cuda_row(one.toolkit)
    if row is None:
        return
    if release(one.cuda) and release(one.cuda)[0] != release(row.cuda)[0]:
        yield Conflict(
            id="toolkit_torch", parts=("toolkit", "cuda"),
            what=text("The toolkit is CUDA {toolkit}, torch was built for CUDA {cuda}: ops "
                      "compiled with the one do not load in the other.",
                      toolkit=row.cuda, cuda=one.cuda),
            mend=text("Use the CUDA toolkit {cuda}.", cuda=one.cuda),
            source="DeepSpeed op_builder/builder.py [V]",
        )  # fmt: skip
    lowest, highest = (release(limit) for limit in row.capability)
    if one.capability and not lowest <= one.capability <= highest:
        yield Conflict(
            id="toolkit_card", parts=("toolkit", "capability"),
            what=text("The CUDA toolkit {toolkit} cannot compile for compute capability {card}.",
                      toolkit=row.cuda, card=_dotted(one.capability)),
            mend=text("Take a CUDA version that knows the card."), source=row.source,
        )  # fmt: skip


def _compiler(one: Combination) -> Iterator[Conflict]:
    row = cuda_row(one.toolkit or one.cuda)
    if row is None:
        return
    number = msc_ver(one.msvc)
    if one.system == "Windows" and row.msvc and number:
        lowest, highest = row.msvc
        if not lowest <= number <= highest:
            yield Conflict(
                id="compiler_cuda", parts=("msvc", "toolkit"),
                what=text("The compiler {msvc} does not work with CUDA {cuda}, which takes {low} "
                          "to {high}.", msvc=one.msvc, cuda=row.cuda, low=_toolset(lowest),
                          high=_toolset(highest)),
                mend=text("Add the toolset {high} beside it.", high=_toolset(highest)),
                source=row.source,
            )  # fmt: skip
    gcc = release(one.gcc)
    if one.system == "Linux" and gcc and row.newest_gcc and gcc[0] > row.newest_gcc:
        yield Conflict(
            id="compiler_cuda", parts=("gcc", "toolkit"),
            what=text("gcc {gcc} is too new for CUDA {cuda}, which takes up to {newest}.",
                      gcc=one.gcc, cuda=row.cuda, newest=row.newest_gcc),
            mend=text("Install gcc {newest} beside it.", newest=row.newest_gcc), source=row.source,
        )  # fmt: skip


def msc_ver(toolset: str | None) -> int | None:
    """Return the ``_MSC_VER`` of a toolset, for example 1939 of 14.39.33519."""
    numbers = release(toolset)
    return 1900 + numbers[1] if len(numbers) > 1 and numbers[0] == 14 else None


def _toolset(number: int) -> str:
    return f"14.{number - 1900}"


def _dotted(capability: tuple[int, ...]) -> str:
    return ".".join(map(str, capability))


RULES: tuple[Callable[[Combination], Iterator[Conflict]], ...] = (
    _driver_cuda, _card_torch, _toolkit, _compiler,
)  # fmt: skip
