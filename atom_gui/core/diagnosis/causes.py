"""What an error's own words mean: a table from the words of libraries to causes.

Sources of the words: PyTorch (c10, ATen, torch/csrc), NCCL, DeepSpeed, Transformers, numpy,
pyarrow, Rust's and C++'s runtimes, and Windows' system messages. Those are translated: there the
number counts, and where only the text is printed, the languages that are known.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from atom_gui.core.diagnosis.numbers import squeezed
from atom_gui.core.diagnosis.result import Kind, Resource

Role = Literal["root", "consequence"]


@dataclass(frozen=True)
class Cause:
    """A cause that words can have.

    Attributes:
        name: short and stable; the diagnosis tells it.
        kind: of failure.
        resource: that was used up; ``ram`` becomes ``commit`` on Windows.
        certain: whether the words say it.
        role: a consequence of another process's failure explains nothing while that one is known.
    """

    name: str
    kind: Kind = "other"
    resource: Resource | None = None
    certain: bool = True
    role: Role = "root"


PAGE_FILE_WORDS = (
    "paging file is too small",
    "页面文件太小",
    "頁面檔案太小",
    "分頁檔太小",
    "分頁檔案太小",
    "ページング ファイルが小さすぎる",
    "ページングファイルが小さすぎる",
    "Auslagerungsdatei ist zu klein",
    "fichier de pagination est insuffisant",
    "archivo de paginación es demasiado pequeño",
    "arquivo de paginação é muito pequeno",
    "Файл подкачки слишком мал",
    "페이징 파일이 너무 작습니다",
    "il file di paging è insufficiente",
)
DISK_WORDS = (
    "No space left on device",
    "Disk quota exceeded",
    "not enough space on the disk",
    "磁盘空间不足",
    "磁碟空間不足",
    "ディスクに十分な空き領域がありません",
    "nicht genügend Speicherplatz auf dem Datenträger",
    "database or disk is full",
    "StorageFull",
)
_NO_MEMORY_WORDS = (  # of ERROR_NOT_ENOUGH_MEMORY and ERROR_OUTOFMEMORY; the second Chinese pair
    "Not enough memory resources are available",  # is of Windows before 10, and means no disk
    "Not enough storage is available to ",
    "内存资源不足",
    "存储空间不足，无法",
    "記憶體資源不足",
    "メモリ リソースが不足",
)


def _any(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(part) for part in words)


_IS_1455 = rf"(?:WinError|os error|error code|Errno|error)\W{{0,3}}1455\b|{_any(PAGE_FILE_WORDS)}"
_GPU = ("out_of_memory", "gpu")
_Row = tuple[Cause, str]


def _memory(name: str, resource: Resource, *, certain: bool = True) -> Cause:
    return Cause(name, "out_of_memory", resource, certain)


DEV_SHM = Cause("dev_shm", "out_of_memory", "shared_memory")
PINNED = _memory("pinned", "pinned")
TORCH_CUDA = _memory("torch_cuda", "gpu")
MEMORY_ERROR = _memory("memory_error", "ram")
WORKER_KILLED = Cause("oom_kill", "killed", "ram", certain=False)
UNKNOWN = Cause("unknown")
INTERRUPTED = Cause("interrupted")
_WORKER_ERROR = Cause("worker_error", role="consequence")

# Tried from top to bottom on "Type: message".
_MEMORY: tuple[_Row, ...] = (
    (Cause("shared_memory_of_kernel"), r"OutOfResources|out of resource: shared memory"),
    (_memory("winerror_1455", "commit"), _IS_1455),
    (_memory("nccl", "gpu"), r"(?:NCCL|nccl|DistBackendError).*(?:[Cc]uda failure (?:\d+ )?'out of "
                             r"memory'|Failed to CUDA (?:malloc|calloc))"),
    (DEV_SHM, r"</?torch_\w+>.*No space left|unable to allocate shared memory|/dev/shm.*No space|"
              r"No space left.*/dev/shm|creating shared memory segment|killed by signal: Bus error|"
              r"insufficient shared memory"),
    (_memory("torch_cuda_driver", "gpu"), r"CUDA driver error: out of memory"),
    (PINNED, r"bytes on host: CUDA_ERROR_OUT_OF_MEMORY|THCCachingHostAllocator|cudaHost(?:Alloc|"
             r"Register)\b.*(?:out of memory|failed)"),
    (_memory("bitsandbytes", "gpu"), r"Error out of memory at line \d+ in file"),
    (TORCH_CUDA, r"(?:CUDA|HIP|XPU|NPU|MPS backend|CUDA error:|HIP error:|cuda runtime error "
                 r"\(2\) ?:|CUDA failed with error) ?out of memory|CUDA_ERROR_OUT_OF_MEMORY|"
                 r"cudaErrorMemoryAllocation|No executable batch size found"),
    # The driver is asked for the list of processes while the error is made.
    (_memory("torch_cuda", "gpu", certain=False), r"NVML_SUCCESS == .*CUDACachingAllocator"),
    (_memory("does_not_fit", "gpu"), r"Some modules are dispatched on the CPU or the disk"),
    (_memory("cublas", "gpu", certain=False), r"CUBLAS_STATUS_(?:ALLOC_FAILED|NOT_INITIALIZED)"),
    (_memory("cublas", "gpu"), r"CU(?:SOLVER|SPARSE)_STATUS_ALLOC_FAILED|CUFFT_ALLOC_FAILED"),
    (_memory("cudnn", "gpu"), r"CUDNN_STATUS_ALLOC_FAILED"),
    (_memory("cudnn", "gpu", certain=False), r"CUDNN_STATUS_NOT_INITIALIZED"),
    (_memory("host_allocator", "ram"), r"DefaultCPUAllocator\b.*(?:not enough|can'?t allocate) ?mem"
                                       r"|not enough memory: you tried to allocate|memory "
                                       r"allocation of \d+ bytes failed"),
    (MEMORY_ERROR, r"C error: out of memory|Allocation error : not enough memory"),
    (_memory("numpy", "ram"), r"ArrayMemoryError|Unable to allocate [\d.]+ \w+ for an array"),
    (_memory("arrow", "ram"), r"ArrowMemoryError|(?:m|re)alloc of size \d+ failed"),
    (_memory("bad_alloc", "ram"), r"\bbad_alloc\b|\bbad allocation\b"),
    (WORKER_KILLED, r"DataLoader worker .*killed by signal: (?:Killed|已杀死)"),
    (Cause("disk_full", "disk_full", "disk"),
     rf"\[Errno 28\]|WinError 112\b|os error (?:28|112)\b|code: (?:28|112), kind: |"
     rf"{_any(DISK_WORDS)}"),
    (Cause("disk_full", "disk_full", "disk", certain=False),
     r"PytorchStreamWriter failed writing|unexpected pos \d+ vs \d+"),
    (_memory("memory_error", "commit"), rf"WinError (?:8|14)\b|{_any(_NO_MEMORY_WORDS)}"),
    (_memory("memory_error", "commit", certain=False), r"WinError 1450\b|os error 1450\b"),
    (MEMORY_ERROR, r"\[Errno 12\]|os error 12\b|Cannot allocate memory|^(?:[\w.]+\.)?MemoryError"
                   r"(?:[:\s]|$)|Cannot recover from MemoryErrors|LLVM ERROR: out of memory"),
)  # fmt: skip
_OTHERS: tuple[_Row, ...] = (
    (Cause("device_assert"), r"device-side assert triggered"),
    (Cause("illegal_access"), r"illegal memory access|misaligned address|unspecified launch fail"),
    (Cause("driver"), r"driver version is insufficient|no kernel image is available|no NVIDIA "
                      r"driver|no CUDA-capable device|Driver/library version mismatch|invalid "
                      r"device ordinal|CUDA unknown error|ECC error|GPU is lost|launch timed out|"
                      r"forward compatibility was attempted|not compiled with CUDA|initialization "
                      r"error|CUDA error: unknown error|device\(s\) is/are busy or unavailable"),
    (Cause("nan"), r"loss scale already at minimum|(?:NaN|nan|non-finite).*(?:loss|grad|logits)|"
                   r"(?:loss|grad\w*) (?:is|was|became) (?:nan|NaN|inf)"),
    (Cause("distributed", role="consequence"),
     r"TCPStore|NCCL|nccl|ProcessGroup|Gloo|gloo|DistNetworkError|DistStoreError|Watchdog|"
     r"Connection (?:reset|closed) by peer|Broken pipe|BrokenPipeError|ConnectionReset|"
     r"WinError 10054|EOFError|pickle data was truncated"),
    (Cause("worker_lost", role="consequence"),
     r"DataLoader worker|subprocesses has abruptly died|BrokenProcessPool|TerminatedWorkerError|"
     r"ProcessRaisedException|ProcessExitedException|ChildFailedError|terminated by signal|"
     r"died with <Signals"),
    (INTERRUPTED, r"^(?:[\w.]+\.)?KeyboardInterrupt|SignalException"),
    (Cause("compile"), r"Error building extension|Command '\[?'?ninja|Ninja is required|vcvarsall|"
                       r"CUDA_HOME|MissingCUDAException|CUDAMismatchException|OpBuilder|Inductor"
                       r"Error|BackendCompilerFailed|nvcc fatal|op_builder|Unable to JIT load|"
                       r"ds_opt_adam|Microsoft Visual C\+\+|cannot find .*compiler|returned "
                       r"non-zero exit .*(?:gcc|cl\.exe|nvcc|ninja)"),
    (Cause("missing_package"), r"(?:ModuleNotFound|PackageNotFound)Error|No module named|ImportErr"
                               r"or: (?:cannot import name|.*requires|.*not installed|.*pip install"
                               r"|Using )"),
    (Cause("library_load"), r"DLL load failed|Error loading \"|WinError (?:126|127|193|1114)\b|"
                            r"cannot open shared object|undefined symbol|version `\w+' not found|"
                            r"ImportError"),
    (Cause("shape_mismatch"), r"size mismatch|shapes cannot be multiplied|size of tensor|must match"
                              r"|shape '?\[.*invalid|mismatched sizes|Expected input batch_size"),
    (Cause("network"), r"couldn'?t connect|Max retries exceeded|HTTPError|ConnectionError|offline m"
                       r"ode|LocalEntryNotFound|ProxyError|SSLError|ReadTimeout|Temporary failure"),
    (Cause("bad_data"), r"Unicode(?:Decode|Encode)Error|JSONDecodeError|DatasetGeneration|ArrowInva"
                        r"lid|ParserError|DataFilesNotFound|CastError|num_samples=0|codec can't"),
    (Cause("configuration"), r"ValidationError|DeepSpeedConfig|correct the following DeepSpeed|"
                             r"check_batch|HfArgumentParser|SystemExit: 2|"
                             r"Unrecognized configuration|batch.*not equal|TrainingArguments|"
                             r"More elements \d+ than buffer size"),
    (Cause("port_in_use"), r"Address already in use|address already in use|WinError 10048"),
    (Cause("file_missing"), r"FileNotFoundError|WinError [23]\b|系统找不到|"
                            r"does not appear to have a file|No such file"),
    (Cause("permission"), r"PermissionError|WinError (?:5|32)\b|拒绝访问|Permission denied"),
    (Cause("files_open"), r"\[Errno 24\]|Too many open files"),
    (Cause("worker_lost", role="consequence"), r"CalledProcessError"),
)  # fmt: skip
_TABLE = tuple((cause, re.compile(words, re.DOTALL)) for cause, words in (*_MEMORY, *_OTHERS))

_IMPOSSIBLE = "allocatemorethan1EB"
_CARRIED = re.compile(r"Caught \w+ in (?:DataLoader worker|pin memory thread|replica)")
_TORCH_WORDS = re.compile(
    r"outofmemory\.?(?:\(MPS[^)]*\)\.)?Triedtoallocate|wouldexceedallowedmemory|"
    r"Triedtoallocate[\d.]+\w+[.(](?:GPU|XPU|NPU|\(?GPU)"
)
_PIN_FRAMES = re.compile(
    r"pin_memory|pin memory thread|CachingHostAllocator|cudaHost(?:Alloc|Register)|pinned"
)
_SHARING_FRAMES = re.compile(
    r"torch[\\/]multiprocessing|_share_filename|_share_fd|multiprocessing[\\/](?:heap|synchronize|"
    r"shared_memory)|shm_open"
)
_ERROR_TYPE = re.compile(r"^[\w.]*\bOutOfMemoryError\b")


def is_torch_request(message: str) -> bool:
    """Tell whether a message, wrapped or not, is PyTorch's about a request that failed."""
    return _TORCH_WORDS.search(squeezed(message)) is not None


def cause_of(message: str, above: str = "") -> Cause:
    """Return what an error means.

    Args:
        message: ``Type: words``, on one line.
        above: the traceback, which tells what kind of memory was asked for.
    """
    if _CARRIED.search(message):  # the error itself follows, with its own traceback
        return _WORKER_ERROR
    plain = squeezed(message)
    if _IMPOSSIBLE in plain:
        return Cause("impossible_size")
    if "CUDAdrivererror:outofmemory" not in plain and (
        _TORCH_WORDS.search(plain) or _ERROR_TYPE.match(message)
    ):
        return TORCH_CUDA
    found = next((cause for cause, words in _TABLE if words.search(message)), UNKNOWN)
    if found is TORCH_CUDA and _PIN_FRAMES.search(above + message):
        return PINNED
    if found.name == "disk_full" and _SHARING_FRAMES.search(above):
        return DEV_SHM
    return found
