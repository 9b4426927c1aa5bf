"""What linkers, nvcc and gcc say when a build cannot go on."""

from __future__ import annotations

from atom_gui.core.build_log.entry import ANY, Entry
from atom_gui.schema.words import text

_TOOLKIT = text(
    "Install the CUDA toolkit whose version torch was built with, all its development parts "
    "included, and set CUDA_HOME to its folder."
)
_FEWER = text(
    "Build with one job at a time (MAX_JOBS=1, DS_NVCC_THREADS=1) and for one GPU architecture "
    "only; give the system more memory or swap."
)
_OPS = text("Build only the ops that training needs, fused_adam and cpu_adam.")

LINKERS: tuple[Entry, ...] = (
    Entry(
        "aio_library", ("aio.lib", "cufile.lib"),
        r"\bLNK1(?:181|104)\b.*\b(?:aio|cufile)\.lib", "noise",
        text("DeepSpeed tries whether aio.lib or cufile.lib can be linked; on Windows neither "
             "can."),
        text("Nothing to do, unless setup stops because of async_io."),
        source="[V] op_builder/async_io.py; DeepSpeed #7276",
    ),
    Entry(
        "cuda_library_missing",
        ("curand", "cublas", "cudart", "cusparse", "cusolver", "nvrtc", "cuda.lib", "nvToolsExt"),
        r"\bLNK1(?:181|104)\b.*\b(?P<library>(?:curand|cublas|cublasLt|cudart(?:_static)?|"
        r"cusparse|cusolver|nvrtc|cuda|nvToolsExt\w*))\.lib|\bLNK20(?:01|"
        r"19)\b.*\b(?:__imp_)?(?:curand|cublas|cudart|cusparse)", "fatal",
        text("A library of the CUDA toolkit is not found: parts of the toolkit are not "
             "installed, or the linker looks in another toolkit's folder."),
        _TOOLKIT,
        action="install_toolkit", source="[V] op_builder/builder.py; [I] DeepSpeed #3846",
        explains=("lnk1120_follows",),
    ),
    Entry(
        "python_library_missing", ("python3",),
        r"(?i)\bLNK1(?:104|181)\b.*\bpython3\d*t?(?:_d)?\.lib|cannot find -lpython3", "fatal",
        text("This Python has no libs folder to link with: embedded Pythons and that of the "
             "Microsoft Store lack it."),
        text("Use a Python from python.org for the training environment."),
        action="choose_interpreter", source="[K]",
    ),
    Entry(
        "torch_library_missing", ("c10", "torch"),
        r"\bLNK1(?:104|181)\b.*\b(?:c10(?:_cuda)?|torch(?:_cpu|_cuda|_python)?)\.lib|"
        r"cannot find -l(?:c10|torch)\w*", "fatal",
        text("torch's own libraries are not found: torch is half installed, or is a CPU build "
             "while CUDA ops are to be built."),
        text("Install torch again in the training environment, with the CUDA build that fits "
             "the toolkit."),
        action="install_requirements", source="[K]",
    ),
    Entry(
        "sdk_libraries_missing", ("LNK1104", "LNK1181"),
        r"(?i)\bLNK1(?:104|181)\b.*[“\"'«„‘ ](?:kernel32|user32|ucrt|msvcrt|libcmt|libcpmt|"
        r"msvcprt|vcruntime|oldnames|uuid|advapi32|shell32)d?\.lib", "fatal",
        text("The libraries of the Windows SDK or of the compiler are not found: the component "
             "is missing, or the environment of the compiler is not set up."),
        text("In the Visual Studio Installer add a Windows 10 or 11 SDK and the C++ build "
             "tools, then build in the environment of vcvars64.bat."),
        action="install_build_tools", source="[K]",
    ),
    Entry(
        "output_in_use", ("LNK1104",),
        r"(?i)\bLNK1104\b.*\.(?:pyd|dll|exe|obj|exp|pdb)\b", "fatal",
        text("The linker could not write its result: a Python process still uses the file, or a "
             "virus scanner holds it."),
        text("End all Python processes that use this environment, exclude the build folder from "
             "the virus scanner, and build again."),
        source="[K]",
    ),
    Entry(
        "sdk_tools_missing", ("LNK1158", "rc.exe", "RC.EXE", "mt.exe"),
        r"\bLNK1158\b|command '(?:rc|mt)\.exe' failed|\bLNK1327\b.*(?:rc|mt)\.exe", "fatal",
        text("A tool of the Windows SDK, rc.exe or mt.exe, was not found."),
        text("In the Visual Studio Installer add a Windows 10 or 11 SDK, then build in the "
             "environment of vcvars64.bat."),
        action="install_build_tools", source="[I] conan #1340; node-gyp #1541",
    ),
    Entry(
        "library_missing", ("LNK1181", "LNK1104"),
        r"\bLNK1(?:181|104)\b[^“\"'«„‘]*[“\"'«„‘ ]+(?P<library>[^“”\"'«»„‘’]+)", "fatal",
        text("The linker cannot open {library}."),
        text("Look where this file should come from; paths with blanks that are not quoted make "
             "the linker ask for pieces of them."),
        source="[K]", generic=True,
    ),
    Entry(
        "lnk1120_follows", ("LNK1120", "LNK1169"),
        r"\bLNK11(?:20|69)\b", "fatal",
        text("The linker counts the symbols that it complained about before."),
        text("Mend the error above it."),
        source="[K]", follows=("unresolved_symbols", "cuda_library_missing"),
    ),
    Entry(
        "unresolved_symbols", ("LNK2001", "LNK2019", "LNK2005"),
        r"\bLNK20(?:01|19|05)\b", "fatal",
        text("The linker finds no definition of a function: libraries and headers do not belong "
             "together."),
        text("Clean the build folder, and see that torch, the CUDA toolkit and the toolset fit "
             "each other."),
        source="[K]", generic=True,
    ),
    Entry(
        "linux_library_missing", ("cannot find -l",),
        r"cannot find -l(?P<library>[\w.+-]+)", "fatal",
        text("The linker cannot find the library {library}."),
        text("Install its development package; for curand, cublas and cudart install the CUDA "
             "toolkit and set CUDA_HOME, for aio install libaio-dev."),
        action="install_toolkit", source="[I] DeepSpeed #7174",
    ),
)  # fmt: skip

NVCC: tuple[Entry, ...] = (
    Entry(
        "arch_too_new", ("Unsupported gpu architecture",),
        r"Unsupported gpu architecture '(?:compute|sm)_(?P<arch>89|9\d\w?|1\d\d\w?)'", "fatal",
        text("This CUDA toolkit does not know GPUs of architecture {arch}. CUDA 11.8 knows them "
             "up to 90, those of the RTX 50 cards (120) need CUDA 12.8."),
        text("Use a newer CUDA toolkit together with a torch built for it, or build for the GPU "
             "that is really there."),
        source="[K] nvcc of CUDA 11.8 and 12.8",
    ),
    Entry(
        "arch_too_old", ("Unsupported gpu architecture",),
        r"Unsupported gpu architecture '(?:compute|sm)_(?P<arch>\w+)'", "fatal",
        text("This CUDA toolkit no longer knows GPUs of architecture {arch}."),
        text("Set TORCH_CUDA_ARCH_LIST to the architecture of the GPU that is there, such as "
             "8.6."),
        action="set_environment:TORCH_CUDA_ARCH_LIST", source="[K]",
    ),
    Entry(
        "arch_unknown_to_torch", ("Unknown CUDA arch",),
        r"Unknown CUDA arch \((?P<arch>[^)]*)\)", "fatal",
        text("torch does not know the GPU architecture {arch} of TORCH_CUDA_ARCH_LIST."),
        text("Write it as in 8.6 or 8.9, several with a semicolon between them, or use a newer "
             "torch."),
        action="set_environment:TORCH_CUDA_ARCH_LIST", source="[V] torch/utils/cpp_extension.py",
    ),
    Entry(
        "arch_list_empty", ("list index out of range",),
        r"IndexError: list index out of range", "fatal",
        text("torch found no GPU to build for, and TORCH_CUDA_ARCH_LIST is not set."),
        text("Set TORCH_CUDA_ARCH_LIST to the architecture of the GPU, such as 8.6."),
        action="set_environment:TORCH_CUDA_ARCH_LIST", source="[I] pytorch extension reports",
        within=r"_get_cuda_arch_flags|arch_list",
    ),
    Entry(
        "gcc_too_new", ("unsupported GNU version",),
        r"unsupported GNU version! gcc versions later than (?P<gcc>\d+)", "fatal",
        text("This gcc is too new for the CUDA toolkit, which takes gcc {gcc} at most."),
        text("Install gcc-{gcc} and g++-{gcc} and build with CC=gcc-{gcc} CXX=g++-{gcc}."),
        action="set_environment:CC=gcc-{gcc}", source="[V] host_config.h; [I] FlashDepth #2",
        explains=("gcc_error", "nvcc_error", "error_directive", "nvcc_fatal"),
    ),
    Entry(
        "clang_too_new", ("unsupported clang version",),
        r"unsupported clang version", "fatal",
        text("This clang is too new for the CUDA toolkit."),
        text("Build with a gcc that the toolkit takes: CC=gcc CXX=g++."),
        action="set_environment:CC=gcc", source="[K] host_config.h",
        explains=("gcc_error", "nvcc_error"),
    ),
    Entry(
        "gcc_headers_too_new",
        ("_Float", "parameter packs not expanded", "__builtin_ia32_", "cospi", "sinpi"),
        r"\"?_Float\d+x?\"? is undefined|parameter packs not expanded with|"
        r"__builtin_ia32_\w+\"? is undefined|exception specification is incompatible.*(?:cospi|"
        r"sinpi)", "fatal",
        text("nvcc stumbles over the headers of this system's gcc or glibc, which are newer "
             "than the CUDA toolkit."),
        text("Build with an older gcc (11 for CUDA 11.8) or use a newer CUDA toolkit."),
        action="set_environment:CC=gcc-11", source="[I] nvcc reports with gcc 11.3 and 13",
        explains=("gcc_error", "nvcc_error"),
    ),
    Entry(
        "gcc_too_old",
        ("too old version of GCC", "unrecognized command line option",
         "unrecognized command-line option"),
        r"too old version of GCC|unrecognized command.line option\W{0,3}-std=", "fatal",
        text("This gcc is too old for torch, whose headers want gcc 9 or later."),
        text("Install a newer gcc and g++ and build with CC and CXX set to them."),
        action="set_environment:CC", source="[I] DeepSpeed #7143",
        explains=("gcc_error", "nvcc_error", "error_directive"),
    ),
    Entry(
        "no_host_compiler", ("host compiler",),
        r"No supported gcc/g\+\+ host compiler found|Failed to preprocess host compiler|"
        r"Host compiler targets unsupported OS", "fatal",
        text("nvcc finds no compiler that it can work with."),
        text("Install gcc and g++ of a version that the CUDA toolkit takes, or on Windows build "
             "in the environment of vcvars64.bat."),
        action="install_build_tools", source="[I] DeepSpeed #3890",
    ),
    Entry(
        "no_gcc", ("gcc", "g++", "c++", "cc'"),
        r"(?:unable to execute|command) '(?:[\w./-]*[/-])?(?:gcc|g\+\+|c\+\+|"
        r"cc)(?:-\d+)?' ?(?:failed)?: (?:No such file|None)|(?:gcc|g\+\+|"
        r"c\+\+)(?:-\d+)?: (?:command )?not found|"
        r"No such file or directory: '(?:[\w./-]*[/-])?(?:gcc|g\+\+|c\+\+)(?:-\d+)?'|"
        r"cannot execute .cc1plus", "fatal",
        text("There is no C++ compiler on this system."),
        text("Install gcc and g++ (the package build-essential of Debian and Ubuntu)."),
        action="install_build_tools", source="[K]",
    ),
    Entry(
        "nvcc_memory",
        ("signal 9", "Killed signal", "LLVM ERROR: out of memory", "virtual memory exhausted",
         "out of memory allocating", "cicc", "CICC_PATH"),
        r"died due to signal 9|Killed signal terminated program|LLVM ERROR: out of memory|"
        r"virtual memory exhausted|(?:cc1plus|ld|as|ptxas)\S*: out of memory allocating|"
        r"(?:cicc|CICC_PATH)\S* died with status 0x[Cc]0000(?:017|12[Dd]|409)", "fatal",
        text("The compiler ran out of memory: several compilers at once took more than this "
             "system has."),
        _FEWER,
        action="retry_fewer_jobs", source="[I] cudf #8018; pytorch #156181",
    ),
    Entry(
        "nvcc_crash",
        ("died with status", "died due to signal", "internal compiler error", "ptxas fatal",
         "nvlink fatal"),
        r"nvcc error\s*: .*died (?:with status|due to signal)|internal compiler error|(?:ptxas|"
        r"nvlink) fatal\s*:", "fatal",
        text("A part of the compiler crashed on a source file."),
        text("Build only the ops that training needs; if the file belongs to one of those, use "
             "another version of the compiler or of the CUDA toolkit."),
        source="[K]",
    ),
    Entry(
        "path_with_blanks",
        ("A single input file is required", "No such file or directory: 'C:/Program"),
        r"A single input file is required for a non-link phase", "fatal",
        text("nvcc was given a path with blanks in it that was not quoted."),
        text("Put the sources, the training environment and the CUDA toolkit in folders whose "
             "paths have no blanks."),
        source="[K]",
    ),
    Entry(
        "nvcc_no_standard", ("option 'std'",),
        r"Value '[\w+]+' is not defined for option 'std'", "fatal",
        text("This nvcc does not know the C++ standard that torch wants."),
        text("Use a newer CUDA toolkit, or an older torch."),
        action="install_toolkit", source="[K]",
    ),
    Entry(
        "nvcc_no_studio", ("supported version of Microsoft Visual Studio",),
        r"supported version of Microsoft Visual Studio", "fatal",
        text("nvcc finds no Visual Studio that this CUDA toolkit takes."),
        text("Build with an older toolset of Visual Studio, in the environment of vcvars64.bat."),
        action="choose_toolset", source="[K]",
    ),
    Entry(
        "bfloat162_twice", ("__nv_bfloat162",),
        r"__nv_bfloat162.*already been defined|\bC2(?:011|371|084)\b.*__nv_bfloat162", "fatal",
        text("The inference ops of this DeepSpeed define a type that this CUDA toolkit already "
             "has."),
        text("Leave them out with DS_BUILD_TRANSFORMER_INFERENCE=0; training does not need them."),
        action="disable_op:TRANSFORMER_INFERENCE", source="[I] DeepSpeed #6709, #7190",
        explains=("nvcc_error",),
    ),
    Entry(
        "cutlass_missing", ("cutlass", "oneapi/ccl"),
        r"(?:\bC1083\b|fatal error:).*(?:cutlass/|oneapi/ccl)", "fatal",
        text("An op is being built that needs sources which are not there (CUTLASS or oneCCL)."),
        _OPS,
        action="disable_op:EVOFORMER_ATTN", source="[I] DeepSpeed #5653", explains=("gcc_error",),
    ),
    Entry(
        "nvcc_fatal", ("nvcc fatal", "nvcc warning"),
        r"nvcc fatal\s*:", "fatal",
        text("nvcc refuses to work; the line says why."),
        _TOOLKIT,
        source="[K]", generic=True,
    ),
    Entry(
        "missing_header", ("C1083", "fatal error:"),
        r"\bC1083\b|fatal error: [\w./+-]+: No such file|fatal error: .*\.(?:h|hpp|cuh): ",
        "fatal",
        text("A header file is not found."),
        text("See which file the line names and install what it belongs to."),
        source="[K]", generic=True,
    ),
    Entry(
        "error_directive", ("C1189", "#error"),
        r"\bC1189\b|\berror: #error\b", "fatal",
        text("A header refuses to be compiled; the line says why."),
        text("Do what the line asks for, most often another version of the compiler."),
        source="[K]", generic=True,
    ),
    Entry(
        "compile_error", ("error C",),
        r"\b(?:fatal )?error C\d{4}\b", "fatal",
        text("Microsoft's compiler rejects a source file."),
        text("If the file belongs to an op that training does not need, leave the op out; "
             "otherwise try another version of DeepSpeed or another toolset."),
        source="[K]", generic=True,
    ),
    Entry(
        "gcc_error",
        (": error:", ": fatal error:", "错误：", "错误:", "Fehler:", "erreur", "ошибка:"),
        r"\S:\d+(?::\d+)?[:：] ?(?:fatal |致命)?(?:error|错误|Fehler|erreur|ошибка)\s?[:：]",
        "fatal",
        text("The compiler rejects a source file."),
        text("If the file belongs to an op that training does not need, leave the op out; "
             "otherwise try another version of DeepSpeed or of the compiler."),
        source="[K]", generic=True,
    ),
    Entry(
        "nvcc_error",
        ("): error", "catastrophic error", "error detected in the compilation",
         "errors detected in the compilation"),
        r"\.(?:cu|cuh|h|hpp|inl)\(\d+\): (?:catastrophic )?error\b(?! C\d)", "fatal",
        text("nvcc rejects a source file."),
        text("If the file belongs to an op that training does not need, leave the op out; "
             "otherwise try another version of DeepSpeed or of the CUDA toolkit."),
        source="[K]", generic=True,
    ),
    Entry(
        "killed", ("Killed", "已杀死", "Out of memory: Killed"),
        r"^\s*(?:/\S+: line \d+:\s+\d+ )?(?:Killed|已杀死)\b|Out of memory: Killed process",
        "fatal",
        text("The system ended a process, most likely because memory ran out."),
        _FEWER,
        action="retry_fewer_jobs", source="[K]",
    ),
    Entry(
        "ninja_follows", ("ninja", "FAILED: ", "U1077", "MSB6006", "MSB3721", "MSB8066"),
        r"(?:^|\s)FAILED: |ninja: build stopped|\bU1077\b|\bMSB(?:6006|3721|8066)\b|"
        r"Command '\[?'?ninja.*returned non-zero", "fatal",
        text("The build tool stops because one of its commands failed."),
        text("The reason is in what that command printed."),
        source="[K]", follows=ANY,
    ),
)  # fmt: skip
