"""Tells the log of a build or an installation from that of a training run."""

from __future__ import annotations

import re

_END_LETTERS = 2**20
_LINE_LETTERS = 600
_STRONG = re.compile(
    r"\berror (?:C\d{4}|LNK\d{4})\b|\bfatal error (?:C|LNK|U|RC)\d{4}\b|"
    r"\bnvcc (?:fatal|error)\b|"
    r"running (?:bdist_wheel|build_ext|egg_info)|building '[\w.]+' extension|"
    r"Building (?:wheel|extension module)|ninja: (?:build stopped|error|fatal)|error: command '|"
    r"subprocess-exited-with-error|metadata-generation-failed|Error building extension|"
    r"[Uu]nable to pre-compile|Skip pre-compile|Install Ops=|DS_BUILD_OPS=|"
    r"Getting (?:requirements to build|build dependencies)|Installing build dependencies|"
    r"Preparing metadata|unsupported GNU version|host_config\.h|Unable to JIT load|"
    r"ninja not being installed|MissingCUDAException|CUDAMismatchException|DISTUTILS_USE_SDK|"
    r"Microsoft Visual C\+\+ 14|vcvars\w*\.bat|WinError 1314\b|"
    r"version mismatch! DeepSpeed ops|No matching distribution|Could not find a version|"
    r"DO NOT MATCH THE HASHES|ResolutionImpossible|externally-managed-environment|"
    r"error: Microsoft|is not a supported wheel|Cloning into '|fatal: unable to access|"
    r"Could not install packages"
)
# A process of a training run that cannot load a library most often lacks memory.
_LOADING = re.compile(r"DLL load failed|WinError (?:126|127|193|1114)\b")
_WORKER = "in spawn_main"
_WEAK = re.compile(
    r"^\s*(?:Collecting|Downloading|Using cached|Requirement already satisfied|Looking in indexes|"
    r"copying|creating|adding|Installing collected packages)\b|^\s*(?:cl|gcc|g\+\+|c\+\+|nvcc)\S* |"
    r"^\s*\[\d+/\d+\] |cl\.exe|nvcc|pip\W.*(?:[Tt]imed out|_vendor)"
)
_TRAINING = re.compile(
    r"'loss': |\bloss[=: ]+\d+\.\d|\"loss\": |\*\*\*\*\* Running training|CUDA out of memory|"
    r"CUDA error: |OutOfMemoryError|\d+/\d+ \[\d+:\d\d<|\"event\": ?\"step\"|bad_alloc|"
    r"DefaultCPUAllocator|loss scale|Loading extension module|Time to load \w+ op|see_memory_usage|"
    r"Killing subprocess"
)
_WEAK_NEEDED = 3


def looks_like_build_log(log: str) -> bool:
    """Tell whether a log is of a build, an installation or a failed import.

    A training run that died while it built an op counts as a build; one that trained after it did,
    or that ran out of GPU memory, does not.

    Args:
        log: of a very long one its start and its end are looked at.
    """
    if len(log) > 2 * _END_LETTERS:
        log = log[:_END_LETTERS] + "\n" + log[-_END_LETTERS:]
    strong = weak = -1
    weak_count = 0
    training = -1
    worker = _WORKER in log
    for number, line in enumerate(log.split("\n")):
        start = (
            line if len(line) <= 2 * _LINE_LETTERS else line[:_LINE_LETTERS] + line[-_LINE_LETTERS:]
        )
        if _STRONG.search(start) or (not worker and _LOADING.search(start)):
            strong = number
        elif _TRAINING.search(start):
            training = number
        elif _WEAK.search(start):
            weak = number
            weak_count += 1
    if strong >= 0:
        return strong > training
    return weak_count >= _WEAK_NEEDED and weak > training
