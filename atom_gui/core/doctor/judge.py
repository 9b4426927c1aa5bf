"""All checks at once: what of a computer fits a way of training, and what does not."""

from __future__ import annotations

from atom_gui.core.doctor import (
    compilers,
    folders,
    linux,
    nvidia,
    pythons,
    system,
    torch_works,
)
from atom_gui.core.doctor.facts import MachineFacts, release
from atom_gui.core.doctor.findings import Check, Finding, Profile, Severity

CHECKS: tuple[Check, ...] = (
    *nvidia.CHECKS,
    *system.CHECKS,
    *folders.CHECKS,
    *linux.CHECKS,
    *compilers.CHECKS,
    *pythons.CHECKS,
    *torch_works.CHECKS,
)
# What is needed only to build DeepSpeed: where its ops are built already, nothing breaks of it.
_FOR_BUILDING = frozenset({
    "visual_studio", "msvc", "studio_workload", "windows_sdk", "toolkit_libraries", "git", "bash",
    "build_packages",
})  # fmt: skip
_ORDER: tuple[Severity, ...] = ("broken", "warning", "unknown", "ok")


def judge(facts: MachineFacts, profile: Profile) -> list[Finding]:
    """Return what was found, broken first, then warnings, what is unknown, and what is well.

    Within a severity the order goes from the driver up to DeepSpeed, as it is repaired.

    Args:
        facts: of the computer, this one or another.
        profile: the way to train: ``cuda118`` builds DeepSpeed from source for CUDA 11.8,
            ``wheel`` takes the official Windows wheel (torch 2.6, CUDA 12.4), ``wsl2`` works in
            Linux inside Windows, ``cpu`` without a card.
    """
    found = [finding for check in CHECKS if (finding := check(facts, profile)) is not None]
    if is_built(facts):
        found = [_softened(finding) for finding in found]
    return sorted(found, key=lambda finding: _ORDER.index(finding.severity))


def is_built(facts: MachineFacts) -> bool:
    """Return whether DeepSpeed's ops were compiled for the torch that is there."""
    one = facts.training_python
    if one is None or not any((one.deepspeed_ops or {}).values()):
        return False
    same_torch = release(one.deepspeed_torch)[:2] == release(one.package("torch"))[:2]
    return same_torch and one.deepspeed_cuda == one.torch_cuda


def _softened(finding: Finding) -> Finding:
    if finding.severity != "broken" or finding.id not in _FOR_BUILDING:
        return finding
    return finding.model_copy(update={"severity": "warning"})
