"""The card, its driver and the CUDA toolkits."""

from __future__ import annotations

import ntpath

from atom_gui.core.doctor.facts import MachineFacts, Toolkit, release
from atom_gui.core.doctor.findings import Action, Check, Finding, Line, Profile, gib, pip_command
from atom_gui.schema.words import text

CUDA_118_INSTALLER = "https://developer.nvidia.com/cuda-11-8-0-download-archive"
TORCH_128 = "install torch --index-url https://download.pytorch.org/whl/cu128"
_INSTALLERS: dict[Profile, str] = {
    "cuda118": CUDA_118_INSTALLER,
    "wheel": "https://developer.nvidia.com/cuda-12-4-1-download-archive",
}
_BUSY_SHARE = 0.25  # of a card's memory; a desktop takes less
_DRIVERS = "https://www.nvidia.com/Download/index.aspx"

# Lowest driver of the CUDA major version, and the one that the version came with.
_DRIVER_FLOORS: dict[tuple[str, bool], tuple[str, str]] = {
    ("cuda118", True): ("452.39", "522.06"),
    ("cuda118", False): ("450.80", "520.61"),
    ("wheel", True): ("528.33", "551.61"),
    ("wheel", False): ("525.60", "550.54"),
    ("wsl2", True): ("528.33", "528.33"),
    ("wsl2", False): ("525.60", "525.60"),
}
_CUDA_OF: dict[Profile, str] = {"cuda118": "11.8", "wheel": "12.4", "wsl2": "12"}

_CARD = Line("card", text("DeepSpeed trains on an NVIDIA card; without one only the CPU is left, "
                          "which is for trials."), "NVML, nvidia-smi [K]")  # fmt: skip
_DRIVER = Line("driver", text("The driver decides which CUDA versions can run. A newer one is "
                              "always fine."),
               "docs.nvidia.com/deploy/cuda-compatibility [V] for 452.39, else [K]")  # fmt: skip
_GENERATION = Line("card_generation",
                   text("Each CUDA version knows cards up to a certain generation: 11.8 and 12.4 "
                        "end at compute capability 9.0, and their torch begins at 5.0."),
                   "CUDA 11.8 and 12.4 release notes, torch wheels [K]")  # fmt: skip
_BF16 = Line("bf16", text("bf16 needs compute capability 8.0 or higher (RTX 30 and newer)."),
             "NVIDIA CUDA programming guide [K]")  # fmt: skip
_SEVERAL = Line("several_cards",
                text("On Windows DeepSpeed trains with one card: there is no NCCL."),
                "DeepSpeed blog 08-2024 [V], [S]")  # fmt: skip
_TOOLKIT = Line("toolkit",
                text("DeepSpeed's ops are compiled with the toolkit's nvcc, and DeepSpeed up to "
                     "0.19.4 asks nvcc even when it is only imported."),
                "DeepSpeed op_builder/builder.py [V], #7452 [I]")  # fmt: skip
_TOOLKITS = Line("toolkits",
                 text("With several toolkits and no CUDA_HOME, torch takes the first one it meets, "
                      "often the oldest."),
                 "torch.utils.cpp_extension [V]")  # fmt: skip
_HOME = Line("cuda_home", text("torch and DeepSpeed look for the toolkit in CUDA_HOME, then in "
                               "CUDA_PATH; build_win.bat takes CUDA_PATH."),
             "torch.utils.cpp_extension, DeepSpeed build_win.bat [V]; #4470 [I]")  # fmt: skip


_LIBRARIES = Line("toolkit_libraries",
                  text("DeepSpeed's ops include headers of cuBLAS, cuRAND, cuSPARSE and cuSOLVER, "
                       "and are linked with the first two (C1083, LNK1181)."),
                  "DeepSpeed op_builder/builder.py, torch ATen/cuda/CUDAContext.h [V]")  # fmt: skip
_MODEL = Line("driver_model",
              text("With WDDM the desktop takes a part of the card, and Windows moves what does "
                   "not fit into slow memory. TCC is for cards without a screen; WSL2 sees none."),
              "docs.nvidia.com, nvidia-smi and wsl-user-guide [K]")  # fmt: skip
_IN_USE = Line("cards_in_use",
               text("What other programs take of the card is missing for training."),
               "NVML, nvidia-smi [V]")  # fmt: skip


def card(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge whether there is an NVIDIA card."""
    if profile == "cpu":
        return None
    if facts.cards is None:
        return _CARD.unknown()
    if facts.cards:
        return _CARD.ok(text("{names}", names=", ".join(card.name or "?" for card in facts.cards)))
    if facts.driver:
        return _CARD.broken(
            text("There is a driver, but it shows no NVIDIA card."),
            text("Look whether the card is switched off in the firmware or the device manager."),
        )
    return _CARD.broken(
        text("No NVIDIA card was found."),
        text("If there is one, install its driver. Otherwise choose the CPU, or another computer."),
        url=_DRIVERS,
    )


def driver(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge the driver's age by the CUDA version of the profile."""
    if profile == "cpu" or facts.cards == ():
        return None
    version = release(facts.driver)
    if not version:
        return _DRIVER.unknown()
    lowest, own = _DRIVER_FLOORS[profile, facts.on_windows or facts.system.is_wsl is True]
    cuda = _CUDA_OF[profile]
    if version < release(lowest):
        return _DRIVER.broken(
            text("Driver {version} is too old for CUDA {cuda}, which needs {lowest}.",
                 version=facts.driver, cuda=cuda, lowest=lowest),
            text("Install a driver from {own} on.", own=own), url=_DRIVERS,
        )  # fmt: skip
    if version < release(own):
        return _DRIVER.warning(
            text("Driver {version} is older than the one CUDA {cuda} came with, {own}.",
                 version=facts.driver, cuda=cuda, own=own),
            text("Install a driver from {own} on.", own=own), url=_DRIVERS,
        )  # fmt: skip
    return _DRIVER.ok(text("Driver {version}.", version=facts.driver))


def card_generation(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge whether the CUDA version knows the card at all."""
    if profile not in ("cuda118", "wheel") or not facts.cards:
        return None
    known = [card for card in facts.cards if card.capability]
    if not known:
        return _GENERATION.unknown()
    best = max(known, key=lambda card: card.capability or (0, 0))
    capability = best.capability or (0, 0)
    values = {"name": best.name or "?", "capability": ".".join(map(str, capability)),
              "cuda": _CUDA_OF[profile]}  # fmt: skip
    if capability >= (10, 0):
        return _GENERATION.broken(
            text("{name} (compute capability {capability}) can never work with CUDA {cuda}.",
                 **values),
            text("Use torch 2.7 or newer with CUDA 12.8 or newer, best inside WSL2."),
            pip_command(facts, TORCH_128), action="install_packages",
        )  # fmt: skip
    if capability < (5, 0):
        return _GENERATION.broken(
            text("{name} (compute capability {capability}) is too old for torch with CUDA {cuda}.",
                 **values),
            text("Choose the CPU, or another computer."),
        )  # fmt: skip
    return _GENERATION.ok(text("{name}, compute capability {capability}.", **values))


def bf16(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge whether the card computes in bf16."""
    known = [card.capability for card in facts.cards or () if card.capability]
    if profile == "cpu" or not facts.cards:
        return None
    if not known:
        return _BF16.unknown()
    if max(known) < (8, 0):
        return _BF16.warning(text("The card has no bf16."), text("Train with fp16 instead."))
    return _BF16.ok(text("The card has bf16."))


def several_cards(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Tell that only one of several cards trains."""
    if profile not in ("cuda118", "wheel") or not facts.on_windows or len(facts.cards or ()) < 2:
        return None
    return _SEVERAL.warning(
        text("There are {count} cards; one will train.", count=len(facts.cards or ())),
        text("To train with all of them, use WSL2 or Linux."),
    )


def toolkit(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge whether the toolkit that the profile needs is there with its compiler."""
    if profile not in ("cuda118", "wheel"):
        return None
    if facts.toolkits is None:
        return _TOOLKIT.unknown()
    usable = [kit for kit in facts.toolkits if kit.has_nvcc is not False]
    if profile == "cuda118":
        usable = [kit for kit in usable if release(kit.version)[:2] == (11, 8)]
    if usable:
        versions = ", ".join(kit.version or "?" for kit in usable)
        return _TOOLKIT.ok(text("CUDA toolkit {versions}.", versions=versions))
    if facts.toolkits:
        return _TOOLKIT.broken(
            text("The CUDA toolkits found ({versions}) do not serve: one with nvcc is needed, and "
                 "for CUDA 11.8 it must be 11.8.",
                 versions=", ".join(kit.version or "?" for kit in facts.toolkits)),
            text("Install the CUDA toolkit {cuda} with its Development parts; others may stay.",
                 cuda=_CUDA_OF[profile]), url=_INSTALLERS[profile],
        )  # fmt: skip
    return _TOOLKIT.broken(
        text("No CUDA toolkit was found; the driver alone has no nvcc."),
        text("Install the CUDA toolkit {cuda} with its Development parts; others may stay.",
             cuda=_CUDA_OF[profile]), url=_INSTALLERS[profile],
    )  # fmt: skip


def toolkits(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Warn where several toolkits leave it to chance which one is used."""
    if profile not in ("cuda118", "wheel") or len(facts.toolkits or ()) < 2:
        return None
    versions = ", ".join(kit.version or "?" for kit in facts.toolkits or ())
    found = text("There are several CUDA toolkits: {versions}.", versions=versions)
    if facts.torch_toolkit:
        found = text("There are several CUDA toolkits ({versions}); torch takes {path}.",
                     versions=versions, path=facts.torch_toolkit)  # fmt: skip
    if facts.cuda_home:
        return _TOOLKITS.ok(found)
    command, action = _set_home(facts, profile)
    fix = text("Set CUDA_HOME to the one to use.")
    return _TOOLKITS.warning(found, fix, command, action=action)


def cuda_home(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge where CUDA_HOME and CUDA_PATH point to."""
    if profile not in ("cuda118", "wheel") or not facts.toolkits:
        return None
    if facts.cuda_home is None and facts.cuda_path is None:
        return _HOME.unknown()
    fix = text("Set CUDA_HOME and CUDA_PATH to the toolkit to use, without quotation marks, and "
               "start this program again.")  # fmt: skip
    command, action = _set_home(facts, profile)
    for name, value in (("CUDA_HOME", facts.cuda_home), ("CUDA_PATH", facts.cuda_path)):
        if not value:
            continue
        kit = _toolkit_at(facts, value)
        values = {"name": name, "value": value}
        say = _HOME.warning if name == "CUDA_PATH" and facts.cuda_home else _HOME.broken
        if '"' in value or kit is None or kit.has_nvcc is False:
            return say(text("{name} is {value}, where no toolkit was found.", **values),
                       fix, command, action=action)  # fmt: skip
        if profile == "cuda118" and release(kit.version)[:2] not in ((11, 8), ()):
            found = text("{name} is {value}, which is CUDA {version}, not 11.8.",
                         version=kit.version, **values)  # fmt: skip
            return say(found, fix, command, action=action)
    if not facts.cuda_home and not facts.cuda_path:
        taken = facts.torch_toolkit
        if taken and facts.cuda_home == facts.cuda_path == "" and not _toolkit_at(facts, taken):
            return _HOME.broken(text("torch takes {path}, where no toolkit was found.", path=taken),
                                fix, command, action=action)  # fmt: skip
        return _HOME.warning(text("Neither CUDA_HOME nor CUDA_PATH is set."), fix, command,
                             action=action)  # fmt: skip
    return _HOME.ok(text("They point to {path}.", path=facts.cuda_home or facts.cuda_path))


def toolkit_libraries(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge whether the toolkit to build with has what DeepSpeed's ops include and link with."""
    kit = wanted_toolkit(facts, profile)
    if profile != "cuda118" or kit is None:
        return None
    if kit.missing is None:
        return _LIBRARIES.unknown()
    if kit.missing:
        return _LIBRARIES.broken(
            text("CUDA {version} lacks {names}.",
                 version=kit.version or "?", names=", ".join(kit.missing)),
            text("Run the toolkit's installer again and choose all Development parts."),
            url=_INSTALLERS[profile],
        )  # fmt: skip
    return _LIBRARIES.ok(text("CUDA {version} has its libraries and headers.",
                              version=kit.version or "?"))  # fmt: skip


def cards_in_use(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge how much of the card other programs have taken."""
    if profile == "cpu" or not facts.cards:
        return None
    known = [card for card in facts.cards if card.memory_bytes and card.free_bytes is not None]
    if not known:
        return _IN_USE.unknown()
    best = max(known, key=lambda card: card.memory_bytes or 0)
    total_bytes, free_bytes = best.memory_bytes or 0, best.free_bytes or 0
    values = {"name": best.name or "?", "free": gib(free_bytes), "total": gib(total_bytes)}
    found = text("{free} of {total} are free on {name}.", **values)
    if total_bytes - free_bytes <= total_bytes * _BUSY_SHARE:
        return _IN_USE.ok(found)
    if best.programs:
        found = text("{free} of {total} are free on {name}; it is used by {programs}.",
                     programs=", ".join(best.programs), **values)  # fmt: skip
    return _IN_USE.warning(found, text("Close what you do not need before you train."))


def driver_model(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge in which way Windows drives the card."""
    if profile == "cpu" or not facts.on_windows or not facts.cards:
        return None
    models = {card.driver_model for card in facts.cards}
    if None in models:
        return _MODEL.unknown()
    found = text("{models}.", models=", ".join(sorted(filter(None, models))))
    if profile == "wsl2" and "WDDM" not in models:
        return _MODEL.broken(found, text("Switch the card to WDDM as administrator, and restart."),
                             "nvidia-smi -dm 0")  # fmt: skip
    return _MODEL.ok(found)


def in_use(facts: MachineFacts) -> Toolkit | None:
    """Return the toolkit that torch and DeepSpeed would take, where that is certain."""
    value = facts.cuda_home or facts.cuda_path or facts.torch_toolkit
    if value:
        return _toolkit_at(facts, value)
    kits = facts.toolkits or ()
    return kits[0] if len(kits) == 1 else None


def wanted_toolkit(facts: MachineFacts, profile: Profile) -> Toolkit | None:
    """Return the toolkit that a profile should use; None where there is none for it."""
    kits = [kit for kit in facts.toolkits or () if kit.has_nvcc is not False]
    if profile not in ("cuda118", "wheel"):
        return None
    major_minor = release(_CUDA_OF[profile])
    exact = [kit for kit in kits if release(kit.version)[:2] == major_minor]
    if profile == "cuda118":
        return exact[0] if exact else None
    kits.sort(key=lambda kit: release(kit.version))
    return exact[0] if exact else (kits[-1] if kits else None)


def _set_home(facts: MachineFacts, profile: Profile) -> tuple[str, Action]:
    """Return the command that points CUDA_HOME to the wanted toolkit, and its action."""
    wanted = wanted_toolkit(facts, profile)
    if wanted is None:
        return "", ""
    if facts.on_windows:
        return f'setx CUDA_HOME "{wanted.path}"', "set_cuda_home"
    return f'export CUDA_HOME="{wanted.path}"', ""


def _toolkit_at(facts: MachineFacts, path: str) -> Toolkit | None:
    wanted = _plain(path, facts.on_windows)
    return next((kit for kit in facts.toolkits or ()
                 if _plain(kit.path, facts.on_windows) == wanted), None)  # fmt: skip


def _plain(path: str, windows: bool) -> str:
    return ntpath.normcase(ntpath.normpath(path)) if windows else path.rstrip("/")


CHECKS: tuple[Check, ...] = (
    card,
    driver,
    card_generation,
    bf16,
    several_cards,
    toolkit,
    toolkits,
    cuda_home,
    toolkit_libraries,
    driver_model,
    cards_in_use,
)
