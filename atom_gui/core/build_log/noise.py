"""What builds print that succeed, and notes that need no deed."""

from __future__ import annotations

from atom_gui.core.build_log.entry import Entry
from atom_gui.schema.words import text

_NOTHING = text("Nothing to do.")

NOISE: tuple[Entry, ...] = (
    Entry(
        "gcc_flags_to_cl", ("D9002", "D9025", "D9024", "D9027", "D9035", "LNK4044"),
        r"\b(?:D90\d\d|LNK4044)\b", "noise",
        text("Microsoft's compiler or linker ignores an option that is meant for gcc."),
        _NOTHING,
        source="[V] op_builder/builder.py",
    ),
    Entry(
        "code_page_warning", ("C4819",),
        r"\bwarning C4819\b", "noise",
        text("A source file holds characters that the code page of this Windows does not know."),
        _NOTHING,
        source="[K]",
    ),
    Entry(
        "msvc_warning", ("warning C", "warning LNK", "warning MSB"),
        r"\bwarning (?:C|LNK|MSB)\d{4}\b", "noise",
        text("A warning of Microsoft's compiler or linker."),
        _NOTHING,
        source="[K]",
    ),
    Entry(
        "gcc_warning", ("warning:", "警告"),
        r"\S: (?:warning|警告)\s?[:：]", "noise",
        text("A warning of gcc."),
        _NOTHING,
        source="[K]",
    ),
    Entry(
        "nvcc_warning", ("warning #", "nvcc warning", ": Warning", "ptxas info", "Advisory"),
        r"\): warning #\d+|nvcc warning\s*:|ptxas info", "noise",
        text("A remark of nvcc."),
        _NOTHING,
        source="[K]",
    ),
    Entry(
        "cuda_minor_mismatch", ("minor version mismatch", "APIs are compatible"),
        r"minor version mismatch|since the APIs are compatible", "note",
        text("The CUDA toolkit and torch differ in the minor number only, which works."),
        _NOTHING,
        source="[V] op_builder/builder.py; torch/utils/cpp_extension.py",
    ),
    Entry(
        "torch_sees_no_gpu", ("Torch did not find cuda available", "No CUDA runtime is found"),
        r"Torch did not find cuda available|No CUDA runtime is found", "warning",
        text("torch sees no GPU: it is a build for the CPU, or the driver does not work."),
        text("If training shall use a GPU, install a torch with CUDA before building."),
        action="install_requirements", source="[V] setup.py; torch/utils/cpp_extension.py",
    ),
    Entry(
        "libaio_absent", ("libaio", "DS_BUILD_AIO", "libaio-dev", "libcufile"),
        r"\[WARNING\].*(?:libaio|async_io|DS_BUILD_AIO|gds)|install the libaio", "noise",
        text("DeepSpeed cannot build async_io here, which only offloading to a disk needs."),
        _NOTHING,
        source="[V] op_builder/async_io.py",
    ),
    Entry(
        "op_unavailable", ("[WARNING]",),
        r"\[WARNING\]\s+(?:sparse_attn|fp_quantizer|evoformer|spatial|inference_core|"
        r"using untested|please install triton|NVIDIA Inference|Please specify the CUTLASS|"
        r"Filtered compute|FP Quantizer|gds )", "noise",
        text("DeepSpeed tells of an op that cannot be built here."),
        _NOTHING,
        source="[V] op_builder",
    ),
    Entry(
        "lscpu_warning", ("lscpu",),
        r"\[WARNING\].*lscpu", "warning",
        text("The package py-cpuinfo is missing, so CPUAdam is built without vector "
             "instructions and will be slow."),
        text("Install py-cpuinfo in the training environment and build again."),
        action="install_requirements", source="[V] op_builder/builder.py; DeepSpeed #5679",
    ),
    Entry(
        "docker_hosts", ("kubernetes.docker.internal", "10049"),
        r"kubernetes\.docker\.internal|system error: 10049", "note",
        text("Docker Desktop has given 127.0.0.1 another name; the connection is tried again."),
        _NOTHING,
        source="[I] LlamaFactory #7806",
    ),
    Entry(
        "redirects", ("Redirects are currently not supported",),
        r"Redirects are currently not supported", "noise",
        text("A remark of torch on Windows."),
        _NOTHING,
        source="[V] torch.distributed.elastic",
    ),
    Entry(
        "triton_absent", ("riton",),
        r"untested triton|A matching Triton is not available|No module named 'triton'|"
        r"triton not found", "noise",
        text("Triton is not needed for training with DeepSpeed."),
        _NOTHING,
        source="[V] DeepSpeed",
    ),
    Entry(
        "symlinks_in_cache", ("HF_HUB_DISABLE_SYMLINKS_WARNING", "cache-system uses symlinks"),
        r"HF_HUB_DISABLE_SYMLINKS_WARNING|cache-system uses symlinks", "noise",
        text("The cache of the Hugging Face hub copies files instead of linking them."),
        _NOTHING,
        source="[K]",
    ),
    Entry(
        "arch_list_unset", ("TORCH_CUDA_ARCH_LIST is not set",),
        r"TORCH_CUDA_ARCH_LIST is not set", "note",
        text("The build is for all GPUs that torch sees."),
        text("Set TORCH_CUDA_ARCH_LIST for a shorter build."),
        source="[V] torch/utils/cpp_extension.py",
    ),
    Entry(
        "setuptools_deprecation",
        ("SetuptoolsDeprecationWarning", "EasyInstallDeprecationWarning", "DEPRECATION:"),
        r"(?:Setuptools|EasyInstall)DeprecationWarning|^\s*DEPRECATION:", "noise",
        text("A remark of setuptools or pip on old ways."),
        _NOTHING,
        source="[V] setuptools, pip",
    ),
    Entry(
        "pip_remark",
        ("[notice]", "WARNING: You are using pip", "Scripts' which is not on PATH",
         "which is not on PATH", "Ignoring invalid distribution",
         "Cache entry deserialization failed"),
        r"\[notice\]|You are using pip version|which is not on PATH|"
        r"Ignoring invalid distribution|Cache entry deserialization failed", "noise",
        text("A remark of pip."),
        _NOTHING,
        source="[V] pip",
    ),
)  # fmt: skip
