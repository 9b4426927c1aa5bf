"""Which CUDA toolkits there are, what is in them, and which one torch takes."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from atom_gui.core.doctor import registry
from atom_gui.core.doctor.facts import Toolkit
from atom_gui.core.doctor.probe_children import answer_of

_CUDA_KEY = "SOFTWARE\\NVIDIA Corporation\\GPU Computing Toolkit\\CUDA"
_CUDA_FOLDER = "NVIDIA GPU Computing Toolkit\\CUDA"
# What DeepSpeed's ops link with on Windows, and what torch's headers include.
_LIBRARIES = ("cudart", "cublas", "curand")
_HEADERS = ("cuda_runtime.h", "cublas_v2.h", "curand.h", "cusparse.h", "cusolverDn.h")
_MSC_RANGE = re.compile(r"_MSC_VER\s*<\s*(\d+)\s*\|\|\s*_MSC_VER\s*>=\s*(\d+)")
_NEWEST_GCC = re.compile(r"^#\s*if\s+__GNUC__\s*>\s*(\d+)", re.MULTILINE)


def toolkits() -> tuple[Toolkit, ...]:
    """Find the CUDA toolkits: in the registry, the usual folders and the environment."""
    found = {}
    for folder in _toolkit_folders():
        try:
            place = folder.resolve()
            kit = toolkit_at(place) if place.is_dir() else None
        except OSError:
            continue
        if kit:
            found[os.path.normcase(place)] = kit
    return tuple(_asked(kit) for kit in sorted(found.values(), key=lambda kit: kit.path))


def _toolkit_folders() -> Iterator[Path]:
    for name, value in os.environ.items():
        if re.fullmatch(r"CUDA_(?:HOME|PATH(?:_V\d+_\d+)?)", name, re.IGNORECASE) and value:
            yield Path(value.strip('"'))
    if sys.platform != "win32":
        yield from Path("/usr/local").glob("cuda*")
        return
    for version in registry.names(_CUDA_KEY):
        if value := registry.value(f"{_CUDA_KEY}\\{version}", "InstallDir"):
            yield Path(str(value))
    yield from (Path(os.environ.get("PROGRAMFILES", "C:\\Program Files")) / _CUDA_FOLDER).glob("v*")


def toolkit_at(folder: Path) -> Toolkit | None:
    """Return the toolkit in a folder, or None where there is none; nothing is started."""
    nvcc = _nvcc(folder) is not None
    version = _version(folder)
    if version is None and not nvcc:
        return None
    msc_range, newest_gcc = _compilers(folder)
    return Toolkit(version=version, path=str(folder), has_nvcc=nvcc, msc_range=msc_range,
                   newest_gcc=newest_gcc, missing=_missing(folder))  # fmt: skip


def _asked(kit: Toolkit) -> Toolkit:
    """Return the toolkit with what its compiler calls itself."""
    nvcc = _nvcc(Path(kit.path))
    match = re.search(r"\bV(\d+\.\d+\.\d+)", answer_of([str(nvcc), "--version"]) or "") \
        if nvcc else None  # fmt: skip
    if match is None:
        return kit
    version = kit.version or ".".join(match[1].split(".")[:2])
    return kit.model_copy(update={"nvcc_version": match[1], "version": version})


def _nvcc(folder: Path) -> Path | None:
    programs = (folder / "bin" / name for name in ("nvcc.exe", "nvcc"))
    return next((program for program in programs if program.is_file()), None)


def _version(folder: Path) -> str | None:
    try:
        versions = json.loads((folder / "version.json").read_text(encoding="utf-8"))
        version = str(versions["cuda"]["version"])
    except (OSError, ValueError, KeyError, TypeError):
        version = folder.name
    match = re.search(r"(\d+\.\d+)", version)
    return match[1] if match else None


def _compilers(folder: Path) -> tuple[tuple[int, int] | None, int | None]:
    """Read which Microsoft compilers and which gcc the toolkit's headers take."""
    for place in ("include/crt/host_config.h", "include/host_config.h"):
        try:
            header = (folder / place).read_text(encoding="utf-8", errors="replace")
        except OSError:
            continue
        msc, gcc = _MSC_RANGE.search(header), _NEWEST_GCC.search(header)
        if msc or gcc:
            return (int(msc[1]), int(msc[2])) if msc else None, int(gcc[1]) if gcc else None
    return None, None


def _missing(folder: Path) -> tuple[str, ...]:
    places = [folder / "include" / name for name in _HEADERS]
    if (folder / "bin" / "nvcc.exe").is_file() or sys.platform == "win32":
        places += [folder / "lib" / "x64" / f"{name}.lib" for name in _LIBRARIES]
    else:
        places += [folder / "lib64" / f"lib{name}.so" for name in _LIBRARIES]
    return tuple(place.name for place in places if not place.is_file())


def torch_toolkit() -> str:
    """Return the folder that torch takes; empty where it finds none.

    The order is that of ``torch.utils.cpp_extension._find_cuda_home`` (2.6 and 2.13).
    """
    named = os.environ.get("CUDA_HOME") or os.environ.get("CUDA_PATH")
    if named:
        return named
    if nvcc := shutil.which("nvcc"):
        return str(Path(nvcc).parent.parent)
    if sys.platform != "win32":
        return "/usr/local/cuda" if Path("/usr/local/cuda").exists() else ""
    folders = Path("C:/Program Files", _CUDA_FOLDER).glob("v*.*")
    return str(next(folders, ""))
