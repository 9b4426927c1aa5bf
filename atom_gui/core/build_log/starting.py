"""What Python, torch and DeepSpeed say when they cannot be imported or started."""

from __future__ import annotations

from atom_gui.core.build_log.entry import Entry
from atom_gui.schema.words import text

_VC_REDIST = text(
    "Install the Microsoft Visual C++ Redistributable for x64, then install torch again in the "
    "training environment; never download single DLL files."
)

STARTING: tuple[Entry, ...] = (
    Entry(
        "fbgemm_dll", ("fbgemm.dll",),
        r"fbgemm\.dll", "fatal",
        text("torch 2.4.0 for Windows needs libomp140.x86_64.dll, which is not on this computer."),
        text("Use torch 2.4.1 or later, or install the Visual C++ Redistributable or Visual "
             "Studio."),
        action="install_requirements", source="[I] pytorch #131662",
    ),
    Entry(
        "op_dll", ("DLL load failed", "undefined symbol"),
        r"DLL load failed.*importing (?:cpu_|fused_|quantizer|transformer|random_ltd|spatial|"
        r"ragged)\w*|(?:_op|_adam|_lion|_lamb)\S*\.so: undefined symbol", "fatal",
        text("An op of DeepSpeed cannot be loaded: it was built for another torch, or a library "
             "of CUDA is missing."),
        text("Build the wheel again in this environment, or install the torch that the wheel "
             "was built for."),
        action="build_wheel", source="[I] DeepSpeed #1879, #3846",
    ),
    Entry(
        "cuda_not_in_torch", ("not compiled with CUDA",),
        r"Torch not compiled with CUDA enabled", "fatal",
        text("This torch is a build for the CPU only: plain pip install torch brings that on "
             "Windows."),
        text("Install torch from the index of the CUDA version, such as "
             "https://download.pytorch.org/whl/cu118."),
        action="install_requirements", source="[V] torch/cuda/__init__.py",
    ),
    Entry(
        "page_file",
        ("WinError 1455", "页面文件太小", "paging file is too small",
         "Auslagerungsdatei ist zu klein", "fichier de pagination est insuffisant",
         "archivo de paginación es demasiado", "Файл подкачки слишком мал"),
        r"WinError 1455\b|页面文件太小|paging file is too small|Auslagerungsdatei ist zu klein|"
        r"fichier de pagination est insuffisant|archivo de paginación es demasiado|"
        r"Файл подкачки слишком мал", "fatal",
        text("Windows had no memory left: RAM and page file together were used up."),
        text("Let Windows manage the page file, at least as large as the RAM, and run fewer "
             "processes at a time."),
        action="retry_fewer_jobs", source="[K]",
    ),
    Entry(
        "not_valid_win32",
        ("WinError 193", "not a valid Win32", "不是有效的 Win32", "0xc000007b", "0xC000007B"),
        r"WinError 193\b|not a valid Win32|不是有效的 Win32|0x[cC]000007[bB]", "fatal",
        text("A program or library is of the wrong kind, 32-bit beside 64-bit, or its file is "
             "damaged."),
        text("Use a 64-bit Python, and install the packages again in a fresh environment."),
        action="create_environment", source="[K]",
    ),
    Entry(
        "torch_dll", ("WinError 126", "WinError 127", "WinError 1114", "WinError 182"),
        r"WinError (?:126|127|1114|182)\b", "fatal",
        text("A library of torch cannot be loaded: the Visual C++ Redistributable is missing, "
             "torch is only half installed, or packages of conda and pip are mixed."),
        _VC_REDIST,
        action="install_requirements", source="[I] pytorch Windows reports",
    ),
    Entry(
        "dll_load", ("DLL load failed",),
        r"ImportError: DLL load failed while importing (?P<module>\w+)", "fatal",
        text("The module {module} cannot be loaded: a library that it needs is missing or of "
             "another version."),
        _VC_REDIST,
        action="install_requirements", source="[K]",
    ),
    Entry(
        "libstdcxx_old", ("GLIBCXX_", "GLIBC_", "CXXABI_"),
        r"version `(?:GLIBCXX|GLIBC|CXXABI)_[\d.]+' not found", "fatal",
        text("A library was built on a newer system: libstdc++ or glibc of this one is too old."),
        text("Build it here, or use a newer system; in conda install libstdcxx-ng."),
        action="build_wheel", source="[K]",
    ),
    Entry(
        "shared_library_missing", ("cannot open shared object file",),
        r"(?P<library>lib(?:cudart|cublas\w*|curand|cusparse|cusolver|cufft|nvrtc|nccl|"
        r"cudnn\w*|c10\w*|torch\w*)[\w.-]*): cannot open shared object file", "fatal",
        text("The library {library} is not found: what was built does not fit the torch or CUDA "
             "of this environment."),
        text("Build the wheel again in this environment, or install the torch that it was built "
             "for."),
        action="build_wheel", source="[K]",
    ),
    Entry(
        "undefined_symbol", ("undefined symbol",),
        r"undefined symbol: (?P<symbol>\w+)", "fatal",
        text("A library does not have {symbol}: what was built does not fit the torch or CUDA "
             "of this environment."),
        text("Build the wheel again in this environment, or install the torch that it was built "
             "for."),
        action="build_wheel", source="[I] pytorch #69666",
    ),
    Entry(
        "no_kernel_image", ("no kernel image", "is not compatible with the current PyTorch"),
        r"no kernel image is available|is not compatible with the current PyTorch", "fatal",
        text("torch or an op holds no code for this GPU: RTX 50 cards need CUDA 12.8, and an op "
             "holds code only for the architectures it was built for."),
        text("Use a torch for CUDA 12.8 or later for an RTX 50 card; otherwise build again with "
             "TORCH_CUDA_ARCH_LIST set to this GPU's architecture."),
        action="set_environment:TORCH_CUDA_ARCH_LIST", source="[K]",
    ),
    Entry(
        "driver_old",
        ("driver version is insufficient", "NVIDIA driver on your system is too old"),
        r"driver version is insufficient|NVIDIA driver on your system is too old", "fatal",
        text("The NVIDIA driver is too old for the CUDA version of torch."),
        text("Install a newer driver from nvidia.com; any newer one serves older CUDA versions "
             "too."),
        action="open_url", source="[V] docs.nvidia.com/deploy/cuda-compatibility",
    ),
    Entry(
        "no_driver", ("no NVIDIA driver",),
        r"Found no NVIDIA driver", "fatal",
        text("No NVIDIA driver was found."),
        text("Install the driver of the GPU; inside WSL2 install it in Windows only."),
        action="open_url", source="[V] torch/cuda/__init__.py",
    ),
    Entry(
        "nccl_missing", ("NCCL built in",),
        r"doesn't have NCCL built in", "fatal",
        text("The backend NCCL was asked for, which torch for Windows does not have."),
        text("Use the backend gloo: the program does so when it starts training itself."),
        source="[V] accelerate, transformers; DeepSpeed #5609",
    ),
    Entry(
        "libuv", ("libuv",),
        r"use_libuv was requested but PyTorch was buil[dt] without libuv", "fatal",
        text("torch for Windows has no libuv, which torch 2.4 and later asks for when processes "
             "meet."),
        text("Set USE_LIBUV=0 and start training without torchrun and accelerate launch."),
        action="set_environment:USE_LIBUV=0",
        source="[V] torch/distributed/rendezvous.py; pytorch #139990",
    ),
    Entry(
        "mpi4py", ("mpi4py",),
        r"No module named 'mpi4py'", "fatal",
        text("DeepSpeed looks for MPI because it was not told that there is one process only."),
        text("Set RANK, LOCAL_RANK, WORLD_SIZE, MASTER_ADDR and MASTER_PORT; do not install MPI."),
        action="set_environment:RANK=0", source="[V] deepspeed/comm/comm.py",
    ),
    Entry(
        "gloo_limit", ("ProcessGroupGloo", "Gloo"),
        r"ProcessGroupGloo does not support|Cannot use ReduceOp\.\w+ with Gloo", "fatal",
        text("The settings ask for an exchange between processes that gloo, the backend of "
             "Windows, does not have."),
        text("Train on one GPU, with a newer torch; several GPUs need Linux or WSL2."),
        source="[I] DeepSpeed #4729",
    ),
    Entry(
        "elastic_log", ("elastic.agent.server.api",),
        r"cannot import name 'log' from 'torch\.distributed\.elastic", "fatal",
        text("This DeepSpeed is older than the torch beside it (2.3 or later)."),
        text("Install DeepSpeed 0.14.1 or later."),
        action="use_version:>=0.14.1", source="[I] DeepSpeed #5337, #5346",
    ),
    Entry(
        "torch_six", ("torch._six",),
        r"No module named 'torch\._six'", "fatal",
        text("This DeepSpeed is too old for torch 2."),
        text("Install a newer DeepSpeed, 0.9 or later."),
        action="use_version:>=0.9.3", source="[K]",
    ),
    Entry(
        "statvfs", ("statvfs",),
        r"module 'os' has no attribute 'statvfs'", "fatal",
        text("ds_report of DeepSpeed before 0.14.5 does not run on Windows."),
        text("Use DeepSpeed 0.14.5 or later; training itself is not touched by this."),
        action="use_version:>=0.14.5", source="[V] DeepSpeed #5699",
    ),
    Entry(
        "pydantic", ("pydantic",),
        r"pydantic(?:\.errors)?\.\w*(?:PydanticUserError|PydanticImportError|ConfigError)|"
        r"PydanticUserError|cannot import name '\w+' from 'pydantic", "fatal",
        text("The installed pydantic does not fit: DeepSpeed 0.10 wants one before 2.0, 0.15 "
             "and later want 2.0 or later."),
        text("Install the version of pydantic that this DeepSpeed asks for."),
        action="install_requirements", source="[V] requirements of DeepSpeed",
    ),
    Entry(
        "numpy_two", ("NumPy 1.x", "numpy.core.multiarray failed", "numpy.dtype size changed"),
        r"compiled using NumPy 1\.x cannot be run|numpy\.core\.multiarray failed to import|"
        r"numpy\.dtype size changed", "warning",
        text("A package was built for NumPy 1 and finds NumPy 2, or the other way round."),
        text("Install numpy<2 beside torch 2.2 and older, or newer versions of the packages."),
        action="install_requirements", source="[K]", suspect=True,
    ),
    Entry(
        "distutils", ("distutils",),
        r"No module named 'distutils", "fatal",
        text("Python 3.12 and later have no distutils; the package setuptools brings it."),
        text("Install setuptools in the training environment."),
        action="install_requirements", source="[V] Python 3.12",
    ),
    Entry(
        "pkg_resources", ("pkg_resources",),
        r"No module named 'pkg_resources'", "fatal",
        text("The newest setuptools no longer brings pkg_resources, which this package wants."),
        text("Install setuptools<81 in the training environment and build without isolation."),
        action="install_requirements", source="[K]",
    ),
    Entry(
        "isolated_build", ("No module named",),
        r"ModuleNotFoundError: No module named '(?P<module>torch)'", "fatal",
        text("pip built in an isolated environment, where torch is not to be seen."),
        text("Install torch first and build with --no-build-isolation (pip) or --no-isolation "
             "(build)."),
        action="install_requirements", source="[V] setup.py of DeepSpeed",
        within=r"pip-build-env|get_requires_for_build|pip-install-|pip-req-build|build_meta|"
               r"build-env-",
    ),
    Entry(
        "no_build_module", ("No module named", "bdist_wheel", "build_meta", "BackendUnavailable"),
        r"No module named '?(?:build|wheel|setuptools|pip)'?(?:[.\s]|$)|"
        r"invalid command 'bdist_wheel'|Cannot import 'setuptools\.build_meta'|"
        r"BackendUnavailable", "fatal",
        text("A tool for building is missing in this Python: build, wheel, setuptools or pip."),
        text("Install pip, setuptools, wheel and build in the training environment."),
        action="install_requirements", source="[V] build_win.bat since 0.16.5",
    ),
    Entry(
        "requirement_missing", ("No module named",),
        r"No module named '(?P<module>torch|ninja|packaging|psutil|hjson|pydantic|numpy|tqdm|"
        r"einops|msgpack|cpuinfo|pynvml|py_cpuinfo|yaml|six|filelock|regex|typing_extensions|"
        r"transformers|accelerate|datasets|deepspeed)(?:\.\w+)*'", "fatal",
        text("The package {module} is not installed in this Python."),
        text("Install what the training environment is missing."),
        action="install_requirements", source="[V] op_builder imports deepspeed",
    ),
    Entry(
        "store_python", ("Microsoft Store", "Microsoft-Store"),
        r"Python was not found; run without arguments|Microsoft Store.*(?:App execution|"
        r"应用执行别名)|Python.*Microsoft Store", "fatal",
        text("python is only Windows' link to the Microsoft Store; no Python is installed there."),
        text("Install Python from python.org and choose it in the program."),
        action="choose_interpreter", source="[K]",
    ),
)  # fmt: skip
