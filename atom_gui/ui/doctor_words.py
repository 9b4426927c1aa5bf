"""How the doctor's findings are named, coloured and put into words."""

from __future__ import annotations

from collections.abc import Sequence

from atom_gui.core.doctor.findings import Action, Finding, Profile, Severity
from atom_gui.schema.words import mark
from atom_gui.ui.words import counted, say, tr

PROFILES: dict[Profile, str] = {
    "cuda118": mark("CUDA 11.8, DeepSpeed built from source"),
    "wheel": mark("CUDA 12.4, official wheel"),
    "wsl2": mark("Linux, also inside Windows (WSL2)"),
    "cpu": mark("CPU only, to try and to develop"),
}
TONES: dict[Severity, str] = {"broken": "bad", "warning": "warning", "unknown": "dim", "ok": "ok"}
ICONS: dict[Severity, str] = {
    "broken": "close-octagon-outline",
    "warning": "alert-outline",
    "unknown": "help-circle-outline",
    "ok": "check-circle-outline",
}
SEVERITIES: dict[Severity, str] = {
    "broken": mark("Broken"),
    "warning": mark("Warning"),
    "unknown": mark("Unknown"),
    "ok": mark("Well"),
}
ACTIONS: dict[Action, str] = {
    "create_environment": mark("Create an environment…"),
    "choose_interpreter": mark("Choose another interpreter"),
    "install_packages": mark("Run this command…"),
    "build_wheel": mark("Go to the wheel builder"),
    "set_cuda_home": mark("Run this command…"),
    "open_url": mark("Open the page"),
}
CHECKS: dict[str, str] = {
    "admin": mark("Administrator rights"),
    "architecture": mark("Processor architecture"),
    "backends": mark("Process groups"),
    "bash": mark("bash"),
    "bf16": mark("bfloat16"),
    "bits": mark("Python's bits"),
    "build_packages": mark("Packages for building"),
    "card": mark("NVIDIA card"),
    "card_generation": mark("Card and CUDA"),
    "cards_in_use": mark("Programs on the card"),
    "cgroup": mark("Memory of the container"),
    "code_page": mark("Code page"),
    "cpu_features": mark("Processor"),
    "cuda_home": mark("CUDA_HOME"),
    "deepspeed": mark("DeepSpeed"),
    "deepspeed_ops": mark("DeepSpeed's ops"),
    "disk": mark("Disk"),
    "drive_kind": mark("Kind of drive"),
    "driver": mark("NVIDIA driver"),
    "driver_model": mark("Driver model"),
    "gcc": mark("gcc"),
    "git": mark("git"),
    "guarded_folder": mark("Guarded folder"),
    "libaio": mark("libaio"),
    "limits": mark("Limits of processes"),
    "long_paths": mark("Long paths"),
    "msvc": mark("C++ compiler"),
    "ninja": mark("ninja"),
    "one_drive": mark("OneDrive"),
    "packages": mark("Packages"),
    "page_file": mark("Page file"),
    "path_letters": mark("Letters in paths"),
    "probe": mark("Questions without answer"),
    "python": mark("Training interpreter"),
    "python_bits": mark("Python's bits"),
    "python_headers": mark("Python's headers"),
    "python_store": mark("Python's origin"),
    "ram": mark("RAM"),
    "several_cards": mark("Several cards"),
    "shm": mark("Shared memory"),
    "smoke": mark("Proof"),
    "store_python": mark("Python's origin"),
    "studio_workload": mark("C++ workload"),
    "symlinks": mark("Symbolic links"),
    "system": mark("System"),
    "toolkit": mark("CUDA toolkit"),
    "toolkit_libraries": mark("CUDA libraries"),
    "toolkits": mark("Other CUDA toolkits"),
    "torch": mark("torch"),
    "torch_archs": mark("torch and the card"),
    "torch_build": mark("torch's CUDA"),
    "torch_cuda_works": mark("torch finds the card"),
    "torch_toolkit": mark("torch's toolkit"),
    "vc_runtime": mark("Visual C++ runtime"),
    "venv": mark("Virtual environment"),
    "visual_studio": mark("Visual Studio"),
    "windows_sdk": mark("Windows SDK"),
    "wsl": mark("WSL2"),
    "wsl_card": mark("The card in WSL2"),
}


def check_name(check: str) -> str:
    """Return what a check looks at, for people."""
    return tr(CHECKS[check]) if check in CHECKS else check.replace("_", " ")


def headline(findings: Sequence[Finding], *, proven: bool) -> tuple[str, str, Severity]:
    """Return the verdict in one glance: a headline, its reason, how bad it is.

    Args:
        findings: broken ones first.
        proven: the smoke test trained in this interpreter.
    """
    first = findings[0] if findings else None
    if first is not None and first.severity == "broken":
        broken = [each for each in findings if each.severity == "broken"]
        more = ""
        if len(broken) > 1:
            others = ", ".join(check_name(each.id) for each in broken[1:])
            more = " " + tr("Also broken: {names}.", names=others)
        return say(first.found), say(first.fix) + more, "broken"
    warnings = sum(each.severity == "warning" for each in findings)
    reason = (
        counted(warnings, mark("1 warning below."), mark("{count} warnings below."))
        if warnings
        else ""
    )
    proof = next((each for each in findings if each.id == "smoke"), None)
    if proven and proof is not None:
        return tr("Ready"), " ".join(filter(None, (say(proof.found), reason))), "ok"
    words = tr("A smoke test of a minute shows whether it trains.")
    return (
        tr("Nothing is broken that can be seen. Only the proof is missing."),
        " ".join(filter(None, (words, reason))),
        "warning" if warnings else "unknown",
    )
