"""What torch says of itself: whether it loads, can use the card, and lets processes talk."""

from __future__ import annotations

from atom_gui.core.doctor.facts import MachineFacts, PythonFacts
from atom_gui.core.doctor.findings import Check, Finding, Line, Profile, here
from atom_gui.schema.words import text

_CUDA = Line("torch_cuda_works", text("Only torch itself can tell that driver, card and its own "
                                      "libraries fit together."),
             "torch.cuda.is_available, asked in the training interpreter [V]")  # fmt: skip
_BACKENDS = Line("backends", text("DeepSpeed starts a process group also for one card: with gloo "
                                  "on Windows, with NCCL for several cards on Linux."),
                 "torch.distributed, DeepSpeed #5609 [V]")  # fmt: skip


def torch_cuda_works(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge whether torch loads and can use the card."""
    python = facts.training_python or PythonFacts()
    if profile == "cpu" or not here(facts, profile) or not python.package("torch"):
        return None
    if not python.torch_cuda:
        return None  # said by another line: this torch is built for the CPU
    if python.cuda_works:
        return _CUDA.ok(text("torch can use the card."))
    problem = python.cuda_problem
    if python.cuda_works is None:
        return _CUDA.unknown(text("{problem}.", problem=problem)) if problem else _CUDA.unknown()
    found = text("torch cannot use the card: {problem}", problem=problem) if problem \
        else text("torch loads, but finds no card.")  # fmt: skip
    return _CUDA.broken(
        found,
        text("Repair the broken lines above first, the driver before torch; then install torch "
             "again."),
    )  # fmt: skip


def backends(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge whether torch can start the process group that DeepSpeed needs."""
    python = facts.training_python or PythonFacts()
    if not here(facts, profile) or not python.package("torch"):
        return None
    if python.backends is None:
        return _BACKENDS.unknown()
    names = ", ".join(python.backends) or "-"
    again = text("Install another build of torch.")
    if "gloo" not in python.backends:
        return _BACKENDS.broken(text("torch has no gloo: {names}.", names=names), again)
    if facts.system.kind == "Linux" and python.torch_cuda and "nccl" not in python.backends:
        return _BACKENDS.warning(text("torch has no NCCL: {names}.", names=names), again)
    if facts.on_windows and python.has_libuv is False:
        return _BACKENDS.ok(text("torch has {names}, without libuv; this program starts it with "
                                 "USE_LIBUV=0.", names=names))  # fmt: skip
    return _BACKENDS.ok(text("torch has {names}.", names=names))


CHECKS: tuple[Check, ...] = (torch_cuda_works, backends)
