"""The training interpreter, torch, DeepSpeed and the packages around them."""

from __future__ import annotations

import re
from collections.abc import Callable

from atom_gui.core.doctor.facts import MachineFacts, PythonFacts, release
from atom_gui.core.doctor.findings import Action, Check, Finding, Line, Profile, here, pip_command
from atom_gui.core.doctor.nvidia import TORCH_128, in_use
from atom_gui.core.interpreters import NEEDED
from atom_gui.schema.words import Text, text

_TORCH_118 = "install torch==2.7.1 --index-url https://download.pytorch.org/whl/cu118"
_TORCH_124 = "install torch==2.6.0 --index-url https://download.pytorch.org/whl/cu124"
_WHEEL = "install deepspeed==0.16.5 --only-binary=deepspeed"
_SOURCE_BUILD = "install --no-build-isolation --no-binary deepspeed deepspeed==0.17.6"
_TORCH_OF: dict[Profile, str] = {
    "cuda118": _TORCH_118, "wheel": _TORCH_124, "wsl2": "install torch",
    "cpu": "install torch==2.6.0 --index-url https://download.pytorch.org/whl/cpu",
}  # fmt: skip
_DEEPSPEED_OF: dict[Profile, str] = {
    "cuda118": _SOURCE_BUILD, "wheel": _WHEEL, "wsl2": "install deepspeed",
    "cpu": _WHEEL,
}  # fmt: skip
_FOR_BUILDING = ("setuptools", "wheel", "build", "packaging", "hjson", "psutil", "py-cpuinfo",
                 "msgpack", "einops", "tqdm", "numpy")  # fmt: skip
_OPS = ("cpu_adam", "fused_adam")
_PYTHON_ORG = "https://www.python.org/downloads/"
_OLDEST_DEEPSPEED = (0, 16, 5)

_PYTHON = Line("python", text("DeepSpeed's Windows wheels exist for Python 3.10 to 3.12, torch for "
                              "CUDA 11.8 up to 3.13; the trainer needs 3.10."),
               "PyPI's wheels [V]; tags of the CUDA 11.8 wheels [S]")  # fmt: skip
_BITS = Line("python_bits", text("torch exists for 64-bit Python only."), "PyPI's wheels [V]")
_STORE = Line("python_store", text("The Python of the Microsoft Store lacks the libs folder that "
                                   "compiling needs (LNK1104) and lies where programs may not "
                                   "write."),
              "background knowledge [K]")  # fmt: skip
_HEADERS = Line("python_headers", text("Ops are compiled against Python.h, and on Windows linked "
                                       "with the libs folder; the embeddable Python has neither "
                                       "(LNK1104)."),
                "sysconfig [V], GroundingDINO #117 [I]")  # fmt: skip
_VENV = Line("venv", text("In an environment of its own, torch and DeepSpeed cannot break other "
                          "programs, nor these them."),
             "docs.python.org/3/library/venv [K]")  # fmt: skip
_TORCH = Line("torch", text("The last torch for CUDA 11.8 is 2.7.1; DeepSpeed's Windows wheel "
                            "0.16.5 was compiled for 2.6."),
              "pytorch #147383, wheel's git_version_info_installed.py [V]")  # fmt: skip
_BUILD = Line("torch_build", text("On Windows pip installs torch without CUDA unless told "
                                  "otherwise; such a torch cannot use the card."),
              "torch.version.cuda [V]")  # fmt: skip
_MATCH = Line("torch_toolkit", text("Ops are compiled with the toolkit and loaded into torch: both "
                                    "must have the same CUDA major version (11 or 12)."),
              "DeepSpeed op_builder/builder.py [V]")  # fmt: skip
_ARCHS = Line("torch_archs", text("A card runs kernels of its own generation, compiled for the "
                                  "same or a lower compute capability."),
              "torch.cuda.get_arch_list [K]")  # fmt: skip
_PACKAGES = Line("packages", text("The trainer needs these packages."), "pyproject.toml [V]")
_BUILDING = Line("build_packages", text("DeepSpeed is built without isolation, so what its setup "
                                        "imports must be installed before."),
                 "DeepSpeed op_builder [V], #6625 [I]")  # fmt: skip
_DEEPSPEED = Line("deepspeed", text("The newest Windows wheel is 0.16.5; for CUDA 11.8 DeepSpeed "
                                    "is built from source, best 0.17.2 or newer."),
                  "PyPI's wheels, DeepSpeed history [V]")  # fmt: skip
_COMPILED = Line("deepspeed_ops", text("DeepSpeed refuses ops that were compiled for another torch "
                                       "(major.minor) or another CUDA version."),
                 "DeepSpeed op_builder/builder.py, OpBuilder.load [V]")  # fmt: skip


def python(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge the version of the training interpreter."""
    if not here(facts, profile):
        return None
    if facts.training_python is None and facts.interpreters is not None:
        return _PYTHON.unknown(text("No training interpreter is chosen yet."),
                               text("Choose one, or make an environment."),
                               action="create_environment")  # fmt: skip
    version = release(_python(facts).version)[:2]
    if not version:
        return _PYTHON.unknown()
    found = text("Python {version}.", version=_python(facts).version)
    newest = {"wheel": (3, 12), "cuda118": (3, 13)}.get(profile)
    if version < (3, 10) or (newest and facts.on_windows and version > newest):
        return _other_python(_PYTHON.broken, facts, found)
    if profile == "cuda118" and version > (3, 12):
        return _other_python(_PYTHON.warning, facts, found)
    return _PYTHON.ok(found)


def python_bits(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge whether the training interpreter has 64 bits."""
    bits = _python(facts).bits
    if not here(facts, profile):
        return None
    if bits is None:
        return _BITS.unknown()
    if bits != 64:
        return _other_python(_BITS.broken, facts, text("This Python has {bits} bits.", bits=bits))
    return _BITS.ok(text("This Python has {bits} bits.", bits=bits))


def python_store(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge whether the training interpreter comes from the Microsoft Store."""
    if not facts.on_windows or profile == "wsl2":
        return None
    is_store = _python(facts).is_store
    if is_store is None:
        return _STORE.unknown()
    if not is_store:
        return _STORE.ok(text("This Python does not come from the Microsoft Store."))
    say = _STORE.broken if profile == "cuda118" else _STORE.warning
    return _other_python(say, facts, text("This Python comes from the Microsoft Store."))


def python_headers(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge whether ops can be compiled for the training interpreter."""
    compiles = profile == "cuda118" or facts.system.kind == "Linux"
    if not here(facts, profile) or not compiles or facts.training_python is None:
        return None
    if facts.training_python.has_headers_and_libs is None:
        return _HEADERS.unknown()
    if facts.training_python.has_headers_and_libs:
        return _HEADERS.ok(text("Python.h and what it is linked with are there."))
    if facts.on_windows:
        found = text("This Python has no Python.h, or no libs folder.")
        return _other_python(_HEADERS.broken, facts, found)
    return _HEADERS.broken(text("This Python has no Python.h."),
                           text("Install the headers of this Python."),
                           "sudo apt install python3-dev")  # fmt: skip


def _other_python(say: Callable[..., Finding], facts: MachineFacts, found: Text) -> Finding:
    """Advise an environment of a Python that fits; one that is already there where there is one."""
    if (path := _fitting(facts)) is not None:
        program = f'"{path}"' if " " in path else path
        folder = "C:\\ds\\venv" if facts.on_windows else "~/ds/venv"
        return say(
            found, text("Make an environment with {path}, which fits.", path=path),
            f"{program} -m venv {folder}", action="create_environment",
        )  # fmt: skip
    fix = text("Install Python 3.11 (64-bit) from python.org and make a virtual environment.")
    if not facts.on_windows:
        return say(found, fix, url=_PYTHON_ORG)
    return say(found, fix, "winget install Python.Python.3.11", url=_PYTHON_ORG)


def _fitting(facts: MachineFacts) -> str | None:
    """Return a Python on this computer from which an environment for every profile can be made."""
    order: tuple[tuple[int, ...], ...] = ((3, 11), (3, 10), (3, 12))
    found = [
        one for one in facts.interpreters or ()
        if release(one.version)[:2] in order and one.bits == 64 and one.path
        and not one.is_store and not one.is_venv and one.has_headers_and_libs
    ]  # fmt: skip
    found.sort(key=lambda one: order.index(release(one.version)[:2]))
    return found[0].path if found else None


def venv(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge whether the training interpreter is a virtual environment."""
    if not here(facts, profile) or facts.training_python is None:
        return None
    if facts.training_python.is_venv is None:
        return _VENV.unknown()
    if facts.training_python.is_venv:
        return _VENV.ok(text("The training interpreter is a virtual environment."))
    return _VENV.warning(text("The training interpreter is no virtual environment."),
                         text("Make one and choose it."),
                         "py -3.11 -m venv C:\\ds\\venv" if facts.on_windows else "",
                         action="create_environment")  # fmt: skip


def torch(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge whether torch is there, in a version of the profile."""
    if not here(facts, profile):
        return None
    if _python(facts).packages is None:
        return _TORCH.unknown()
    version = _python(facts).package("torch")
    fix = text("Install the torch of this way of training.")
    torch_command = pip_command(facts, _TORCH_OF[profile])
    if version is None:
        return _TORCH.broken(text("torch is not installed."), fix, torch_command,
                             action="install_packages")  # fmt: skip
    found = text("torch {version}.", version=version)
    numbers = release(version)
    too_new = profile == "cuda118" and numbers[:2] > (2, 7)
    if too_new or (profile == "wheel" and facts.on_windows and numbers[:2] != (2, 6)):
        return _TORCH.broken(found, fix, torch_command, action="install_packages")
    return _TORCH.ok(found)


def torch_build(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge whether torch was built with the profile's CUDA."""
    if profile == "cpu" or not here(facts, profile) or not _python(facts).package("torch"):
        return None
    cuda = _python(facts).torch_cuda
    fix = text("Install the torch of this way of training.")
    torch_command = pip_command(facts, _TORCH_OF[profile])
    if cuda is None:
        return _BUILD.unknown()
    if not cuda:
        return _BUILD.broken(text("This torch is built for the CPU only."), fix, torch_command,
                             action="install_packages")  # fmt: skip
    found = text("This torch is built for CUDA {cuda}.", cuda=cuda)
    wanted = {"cuda118": "11.8", "wheel": "12.4"}.get(profile, cuda)
    if cuda == wanted:
        return _BUILD.ok(found)
    return _BUILD.broken(found, fix, torch_command, action="install_packages")


def torch_toolkit(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge whether torch and the toolkit in use are of one CUDA major version."""
    cuda, kit = _python(facts).torch_cuda, in_use(facts)
    if profile == "cpu" or not here(facts, profile) or not cuda or not kit or not kit.version:
        return None
    found = text("torch is for CUDA {cuda}, and takes the toolkit {version} in {path}.",
                 cuda=cuda, version=kit.version, path=kit.path)  # fmt: skip
    if release(cuda)[:1] == release(kit.version)[:1]:
        return _MATCH.ok(found)
    say = _MATCH.warning if profile == "wheel" else _MATCH.broken
    return say(
        found, text("Point CUDA_HOME to a toolkit of torch's CUDA version, or change torch.")
    )


def torch_archs(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge whether torch has kernels for the card."""
    archs = _python(facts).torch_archs
    capabilities = [card.capability for card in facts.cards or () if card.capability]
    if profile == "cpu" or not here(facts, profile) or not archs or not capabilities:
        return None
    major, minor = max(capabilities)
    found = text("The card is sm_{card}; torch has {archs}.",
                 card=f"{major}{minor}", archs=", ".join(archs))  # fmt: skip
    if any(_runs(arch, major, minor) for arch in archs):
        return _ARCHS.ok(found)
    return _ARCHS.broken(found, text("Install a torch whose CUDA version knows the card."),
                         pip_command(facts, TORCH_128), action="install_packages")  # fmt: skip


def _runs(arch: str, major: int, minor: int) -> bool:
    """Say whether code for ``arch`` runs: its own major, or PTX (compute_NN) of an older one."""
    match = re.fullmatch(r"(sm|compute)_(\d+)(\d)[af]?", arch)
    if not match:
        return False
    built = int(match[2]), int(match[3])
    return built <= (major, minor) and (match[1] == "compute" or built[0] == major)


def packages(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge whether what the trainer imports is there, besides torch and DeepSpeed."""
    if not here(facts, profile):
        return None
    found = _python(facts).packages
    if found is None:
        return _PACKAGES.unknown()
    missing = [name for name in NEEDED if name not in found and name not in ("torch", "deepspeed")]
    if missing:
        return _PACKAGES.broken(
            text("Missing: {names}.", names=", ".join(missing)), text("Install them with pip."),
            pip_command(facts, "install " + " ".join(missing)), action="install_packages",
        )  # fmt: skip
    if release(found["pydantic"]) < (2, 7):
        return _PACKAGES.broken(
            text("pydantic {version} is too old.", version=found["pydantic"]),
            text("Install pydantic 2.7 or newer; DeepSpeed before 0.15 does not work with it."),
            pip_command(facts, 'install "pydantic>=2.7"'), action="install_packages",
        )  # fmt: skip
    return _PACKAGES.ok(text("All packages are there."))


def build_packages(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge whether DeepSpeed's setup finds what it imports."""
    if profile != "cuda118":
        return None
    found = _python(facts).packages
    if found is None:
        return _BUILDING.unknown()
    missing = [name for name in _FOR_BUILDING if name not in found]
    if not missing:
        return _BUILDING.ok(text("All packages are there."))
    return _BUILDING.warning(
        text("Missing: {names}.", names=", ".join(missing)), text("Install them with pip."),
        pip_command(facts, "install " + " ".join(missing)), action="install_packages",
    )  # fmt: skip


def deepspeed(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge whether DeepSpeed is there, in a version that trains on this system."""
    if not here(facts, profile):
        return None
    if _python(facts).packages is None:
        return _DEEPSPEED.unknown()
    version = _python(facts).package("deepspeed")
    command = pip_command(facts, _DEEPSPEED_OF[profile])
    if profile == "cpu" and not facts.on_windows:
        command = pip_command(facts, "install deepspeed")
    if version is None:
        return _DEEPSPEED.broken(text("DeepSpeed is not installed."),
                                 text("Install it after torch."), command,
                                 action=_deed(profile))  # fmt: skip
    found = text("DeepSpeed {version}.", version=version)
    if release(version) < _OLDEST_DEEPSPEED:
        return _DEEPSPEED.warning(
            found, text("This program is tested from DeepSpeed 0.16.5 on; install a newer one."),
            command, action=_deed(profile),
        )  # fmt: skip
    return _DEEPSPEED.ok(found)


def deepspeed_ops(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge whether DeepSpeed's compiled ops fit torch."""
    one = _python(facts)
    if profile == "cpu" or not here(facts, profile) or not one.package("deepspeed"):
        return None
    if one.deepspeed_ops is None:
        return _COMPILED.unknown()
    fix = text("Build DeepSpeed for this torch, or install the torch its ops were compiled for.")
    command = pip_command(facts, _DEEPSPEED_OF[profile])
    present = [name for name in _OPS if one.deepspeed_ops.get(name)]
    if not present and not facts.on_windows:
        return None  # Linux compiles them at the first start
    if not present:
        return _COMPILED.warning(
            text("Its optimizers for offloading and fused steps were not compiled in advance."),
            text("Build DeepSpeed, or let it compile them at the first start with a compiler and "
                 "ninja."), command, action=_deed(profile),
        )  # fmt: skip
    values = {"torch": one.deepspeed_torch or "?", "cuda": one.deepspeed_cuda or "?"}
    found = text("Its ops were compiled for torch {torch} and CUDA {cuda}.", **values)
    built, used = release(one.deepspeed_torch)[:2], release(one.package("torch"))[:2]
    compiled, running = release(one.deepspeed_cuda)[:2], release(one.torch_cuda)[:2]
    if (built and used and built != used) or (compiled and running and compiled != running):
        return _COMPILED.broken(found, fix, command, action=_deed(profile))
    return _COMPILED.ok(found)


def _deed(profile: Profile) -> Action:
    """Return how DeepSpeed comes into a profile's environment."""
    return "build_wheel" if profile == "cuda118" else "install_packages"


def _python(facts: MachineFacts) -> PythonFacts:
    return facts.training_python or PythonFacts()


CHECKS: tuple[Check, ...] = (
    python, python_bits, python_store, python_headers, venv, torch, torch_build, torch_toolkit,
    torch_archs, packages, build_packages, deepspeed, deepspeed_ops,
)  # fmt: skip
