"""What Microsoft's compiler, its set-up and its headers say when a build cannot go on."""

from __future__ import annotations

from atom_gui.core.build_log.entry import Entry
from atom_gui.schema.words import text

_OLDER_TOOLSET = text(
    "Build with an older toolset of Visual Studio: for CUDA 11.8 with 14.39 or older, such as "
    "14.29 or 14.38, which the Visual Studio Installer offers as a single component."
)
_NATIVE = text(
    "Build in the environment of vcvars64.bat, which this program sets up by itself, or in the "
    '"x64 Native Tools Command Prompt".'
)
_WINDOWS_SDK = text(
    "In the Visual Studio Installer add a Windows 10 or 11 SDK and the C++ build tools, then "
    "build in the environment of vcvars64.bat."
)

MSVC: tuple[Entry, ...] = (
    Entry(
        "c2665_quantization", ("C2665",),
        r"pt_binding\.cpp\(\d+\).*\bC2665\b", "fatal",
        text("DeepSpeed before 0.14.3 passes a vector of long to torch::empty in "
             "csrc/quantization/pt_binding.cpp; on Windows long has only 32 bits."),
        text("Let the program patch the sources (long int becomes int64_t), or build 0.14.3 or "
             "later, or leave the op out with DS_BUILD_QUANTIZER=0."),
        action="patch_sources", source="[V] DeepSpeed #5596", explains=("compile_error",),
    ),
    Entry(
        "c3536_quantization", ("C3536",),
        r"pt_binding\.cpp\(\d+\).*\bC3536\b", "fatal",
        text("This follows from an error above it: DeepSpeed before 0.14.3 passes a vector of "
             "long to torch::empty in csrc/quantization/pt_binding.cpp."),
        text("Let the program patch the sources (long int becomes int64_t), or build 0.14.3 or "
             "later, or leave the op out with DS_BUILD_QUANTIZER=0."),
        action="patch_sources", source="[I] DeepSpeed #3908, #3909",
        follows=("c2665_quantization",),
    ),
    Entry(
        "c3536_follows", ("C3536",),
        r"\bC3536\b", "fatal",
        text("The compiler complains about a variable whose declaration it has already rejected."),
        text("Mend the error above it."),
        source="[K]", follows=("c2665_quantization", "compile_error"),
    ),
    Entry(
        "c2398_inference", ("C2398",),
        r"pt_binding\.cpp\(\d+\).*\bC2398\b", "fatal",
        text("DeepSpeed before 0.14.5 narrows size_t to int64_t inside braces in "
             "csrc/transformer/inference/csrc/pt_binding.cpp, which Microsoft's compiler "
             "rejects."),
        text("Let the program patch the sources (static_cast<int64_t>), or build 0.14.5 or "
             "later, or leave the op out with DS_BUILD_TRANSFORMER_INFERENCE=0."),
        action="patch_sources", source="[V] DeepSpeed #5609", explains=("compile_error",),
    ),
    Entry(
        "toolset_too_new", ("host_config", "unsupported Microsoft Visual Studio"),
        r"host_config\.h.*\bC1189\b|#error.*unsupported Microsoft Visual Studio version", "fatal",
        text("This Visual Studio toolset is too new for the CUDA toolkit: CUDA 11.8 takes "
             "compilers up to Visual Studio 2022 17.9 (toolset 14.39)."),
        _OLDER_TOOLSET,
        action="choose_toolset", source="[V] host_config.h of CUDA 11.8; pytorch/vision #8492",
        explains=("error_directive", "compile_error", "nvcc_error"),
    ),
    Entry(
        "stl_needs_newer_cuda", ("STL1002", "expected CUDA "),
        r"STL1002|expected CUDA \d+\.\d+ or newer", "fatal",
        text("The C++ library of this Visual Studio toolset refuses CUDA toolkits before 12.4; "
             "-allow-unsupported-compiler does not help."),
        _OLDER_TOOLSET,
        action="choose_toolset", source="[V] microsoft/STL #4475, #4941",
        explains=("compile_error", "nvcc_error", "error_directive"),
    ),
    Entry(
        "stl_needs_newer_compiler", ("STL1001", "STL1000"),
        r"\bSTL100[01]\b", "fatal",
        text("The compiler is older than the C++ library whose headers it reads: two toolsets "
             "are mixed."),
        text("Use one toolset for both: open a fresh environment with vcvars64.bat "
             "-vcvars_ver=... and remove INCLUDE and CL from the user's own environment "
             "variables."),
        action="choose_toolset", source="[K] yvals_core.h of the STL",
    ),
    Entry(
        "cudafe_crash", ("cudafe++",),
        r"cudafe\+\+\W{0,3} died with status 0x[Cc]0000(?:005|409|0fd)", "fatal",
        text("CUDA's front end crashed on the headers of this Visual Studio toolset, which is "
             "too new for the CUDA toolkit."),
        _OLDER_TOOLSET,
        action="choose_toolset", source="[I] windows reports with CUDA 11.x",
    ),
    Entry(
        "x86_compiler", ("x86\\", "x86/"),
        r"(?i)host(?:x86|x64)[\\/]+x86[\\/]+(?:cl|link|nmake)(?:\.exe)?\W.*(?:failed with exit|"
        r"exit (?:code|status))", "fatal",
        text("The compiler for 32-bit programs was used: the build was started in an x86 prompt."),
        _NATIVE,
        action="choose_toolset", source="[I] DeepSpeed #7144",
        explains=("compile_error", "missing_header", "cuda_header_missing", "unresolved_symbols",
                  "error_directive", "sdk_headers_missing"),
    ),
    Entry(
        "lnk1112_machine", ("LNK1112", "LNK4272"),
        r"\bLNK(?:1112|4272)\b", "fatal",
        text("64-bit and 32-bit object files are mixed: the compiler, the linker or the "
             "libraries are of the wrong kind."),
        _NATIVE,
        action="choose_toolset", source="[K]",
    ),
    Entry(
        "long_path_include", ("C1083",),
        r"\bC1083\b[^:]*:[^:]*:\s*[“\"'«„‘]\s?[”\"'»“’](?!\w)|^[^(]{250,}\(\d+\).*\bC1083\b|"
        r"\bC1083\b.{260,}No such file", "fatal",
        text("The compiler names no file at all: the path of a file is longer than Windows "
             "allows."),
        text("Build in a folder with a short path such as C:\\ds, and enable long paths in "
             "Windows."),
        action="enable_long_paths", source="[I] reported with long build folders",
    ),
    Entry(
        "sched_h", ("sched.h",),
        r"\bC1083\b.*\bsched\.h", "fatal",
        text("DeepCompile needs headers that Windows does not have."),
        text("Leave it out with DS_BUILD_DEEP_COMPILE=0."),
        action="disable_op:DEEP_COMPILE", source="[I] 6Morpheus6/deepspeed-windows-wheels #1",
    ),
    Entry(
        "sdk_headers_missing", ("C1083",),
        r"(?i)\bC1083\b.*[“\"'«„‘](?:corecrt\w*|std(?:def|io|lib|int|bool)|windows|winsock2?|"
        r"string|float|assert|ctype|errno|limits|math|io|crtdbg|sal|vcruntime|malloc|memory|"
        r"time|sys/\w+)\.h\b|\bC1083\b.*[“\"'«„‘](?:c(?:stddef|stdint|math|string|stdlib|"
        r"assert)|vector|string|type_traits|yvals\w*)[”\"'»“’]", "fatal",
        text("Headers of the Windows SDK or of the compiler itself are not found: the component "
             "is missing, or the environment of the compiler is not set up."),
        _WINDOWS_SDK,
        action="install_build_tools", source="[I] DeepSpeed #2428; pytorch #139002",
    ),
    Entry(
        "python_headers_missing", ("Python.h", "pyconfig.h"),
        r"(?:\bC1083\b|fatal error:).*\b(?:Python|pyconfig|patchlevel)\.h", "fatal",
        text("This Python has no header files (Python.h): embedded and portable Pythons leave "
             "them out, and Linux distributions pack them apart."),
        text("On Windows build with a Python from python.org; on Linux install the package "
             "python3-dev of that version."),
        action="choose_interpreter", source="[I] GroundingDINO #117",
        explains=("missing_header", "gcc_error"),
    ),
    Entry(
        "cuda_header_missing",
        ("cuda_runtime", "cuda.h", "cublas", "curand", "cusparse", "cusolver", "cuda_fp16",
         "cuda_bf16", "nvToolsExt", "nvtx3", "thrust/", "nv/target", "cub/", "cufft"),
        r"(?:\bC1083\b|fatal error:).*[“\"'«„‘ /\\](?:cuda(?:_\w+)?|cublas\w*|curand\w*|"
        r"cusparse\w*|cusolver\w*|cufft\w*|nvToolsExt|nvtx3/\w+|thrust/[\w/]+|"
        r"cub/[\w/]+)\.(?:h|hpp|cuh)\b|(?:\bC1083\b|fatal error:).*nv/target", "fatal",
        text("Header files of the CUDA toolkit are not found: parts of it are not installed, or "
             "CUDA_HOME names another folder."),
        text("Install the toolkit with all its development parts (cudart, cublas, curand, "
             "cusparse, cusolver, nvtx, thrust) and set CUDA_HOME to it."),
        action="install_toolkit", source="[I] DeepSpeed-MII #75", explains=("gcc_error",),
    ),
    Entry(
        "compiler_file_locked", ("C1083", "C1090", "C1041", "C1033"),
        r"\bC1083\b.*(?:Permission denied|Access is denied)|\bC10(?:90|41|33)\b", "fatal",
        text("The compiler could not write or read one of its own files: another program, often "
             "a virus scanner, held it."),
        text("Exclude the build folder and the temporary folder from the virus scanner, end "
             "other builds, and try again with fewer jobs."),
        action="retry_fewer_jobs", source="[K]",
    ),
    Entry(
        "compiler_disk_full", ("C1085", "LNK1180", "LNK1140", "LNK1201"),
        r"\b(?:C1085|LNK1180|LNK1140|LNK1201)\b", "fatal",
        text("The disk is full: the compiler or linker could not write its result."),
        text("Free some space on the drive of the build folder and on that of the temporary "
             "folder, then build again."),
        source="[K]",
    ),
    Entry(
        "compiler_memory", ("C1060", "C1002", "C1076", "C3859", "LNK1102"),
        r"\b(?:C1060|C1002|C1076|C3859|LNK1102)\b", "fatal",
        text("The compiler ran out of memory."),
        text("Build with one job at a time (MAX_JOBS=1, DS_NVCC_THREADS=1), for one GPU "
             "architecture only, and let Windows manage the page file."),
        action="retry_fewer_jobs", source="[I] pybind11 #2996",
    ),
    Entry(
        "compiler_crash", ("C1001",),
        r"\bC1001\b", "fatal",
        text("The compiler itself crashed on this source file."),
        text("Try another toolset of Visual Studio, and fewer jobs at a time."),
        action="choose_toolset", source="[K]",
    ),
    Entry(
        "cpp17_required", ("C++17", "C++14", "C++20"),
        r"#error\W.*(?:need C\+\+(?:14|17|20)|C\+\+(?:14|17|20) or later compatible)", "fatal",
        text("This torch wants a newer C++ standard than this DeepSpeed compiles with."),
        text("Build a newer DeepSpeed: 0.12 or later for torch 2.1 and later."),
        action="use_version:>=0.12.6", source="[K] torch/csrc/api/include/torch/all.h",
        explains=("compile_error", "gcc_error"),
    ),
    Entry(
        "avx_missing_header", ("_mm256_", "_mm512_", "__m512", "__m256", "simd.h"),
        r"\bC(?:3861|2065|2061|2146|4430|2143)\b.*(?:_mm(?:256|512)_\w+|__m(?:256|512)\w*)|"
        r"simd\.h\(\d+\).*\berror C\d{4}", "fatal",
        text("The vector instructions of CPUAdam are unknown to the compiler: DeepSpeed before "
             "0.14.3 leaves out a header, or the Windows SDK is old."),
        text("Build DeepSpeed 0.14.3 or later; for an older one use a Windows SDK from "
             "10.0.22000 on, or leave the op out with DS_BUILD_CPU_ADAM=0."),
        action="use_version:>=0.14.3", source="[I] DeepSpeed #1634", explains=("compile_error",),
    ),
    Entry(
        "std_ambiguous", ("C2872",),
        r"(?:compiled_autograd\.h|torch).*\bC2872\b.*std", "fatal",
        text("The headers of torch 2.9 and later trip over a fault of Microsoft's compiler when "
             "nvcc compiles them."),
        text("Use torch 2.8 or older, or define USE_CUDA for nvcc: NVCC_APPEND_FLAGS=-DUSE_CUDA."),
        action="set_environment:NVCC_APPEND_FLAGS=-DUSE_CUDA",
        source="[I] pytorch #166123; DeepSpeed #7683; cubvh #31",
    ),
    Entry(
        "newline_in_constant", ("C2001",),
        r"\berror C2001\b", "fatal",
        text("The compiler read a source file in the code page of this Windows and lost a "
             "character of it."),
        text("Set CL=/utf-8 for the build, so that sources are read as UTF-8."),
        action="set_environment:CL=/utf-8", source="[K]",
    ),
    Entry(
        "d8021_flag", ("D8021", "D8016", "D8003", "D8036"),
        r"\bD80(?:21|16|03|36)\b", "fatal",
        text("The compiler was given an option that it does not know or cannot combine, usually "
             "one of gcc's."),
        text("Remove CFLAGS, CXXFLAGS and CL from the environment, and use a DeepSpeed version "
             "that builds on Windows (0.14.5 or later)."),
        action="use_version:>=0.14.5", source="[K]",
    ),
    Entry(
        "toolset_folder_missing", ("[ERROR:", "vcvars"),
        r"\[ERROR:vcvars\w*(?:\.bat)?\].*(?:[Tt]oolset|-vcvars_ver)|vcvars_ver.*(?:not found|"
        r"not valid)", "fatal",
        text("The toolset that was asked for is not installed in this Visual Studio."),
        text("Choose a toolset that is there, or add it in the Visual Studio Installer."),
        action="choose_toolset", source="[K] vcvarsall.bat", explains=("vcvars_failed",),
    ),
    Entry(
        "input_line_too_long",
        ("input line is too long", "输入行太长", "命令行太长", "Eingabezeile ist zu lang",
         "ligne entrée est trop longue", "línea de entrada es demasiado larga"),
        r"input line is too long|输入行太长|命令行太长|Eingabezeile ist zu lang|"
        r"ligne entrée est trop|línea de entrada es demasiado larga", "fatal",
        text("The variable PATH has grown too long for the set-up script of Visual Studio, "
             "often because that script was called many times in one window."),
        text("Open a fresh window, and remove what is doubled or gone from PATH."),
        source="[I] kart #848; setup-miniconda #136", explains=("no_compiler", "vcvars_failed"),
    ),
    Entry(
        "path_with_quotes", ("was unexpected at this time", "此时不应有"),
        r"was unexpected at this time|此时不应有", "fatal",
        text("A quotation mark or bracket in an environment variable, usually PATH, breaks the "
             "set-up script of Visual Studio."),
        text("Remove quotation marks from PATH, CUDA_HOME and CUDA_PATH."),
        source="[I] vcvarsall.bat reports", explains=("vcvars_failed", "no_compiler"),
    ),
    Entry(
        "vcvars_failed", ("vcvars",),
        r"(?i)\[ERROR:vcvars\w*|error executing cmd /[uc] .*vcvars\w*\.bat|"
        r"vcvars\w*\.bat\b.*(?:exit (?:status|code)|returned non-zero)|"
        r"could not set up the environment for Microsoft Visual Studio", "fatal",
        text("The set-up script of Visual Studio, vcvarsall.bat, failed."),
        text("Run it by hand to see what it says, repair Visual Studio in its installer, or "
             "choose another toolset and SDK."),
        action="choose_toolset", source="[I] pypa/setuptools #2307", explains=("no_compiler",),
    ),
    Entry(
        "sdk_use", ("DISTUTILS_USE_SDK",),
        r"VC environment is activated but DISTUTILS_USE_SDK is not set", "fatal",
        text("The environment of Visual Studio is active, but torch was not told to use it."),
        text("Set DISTUTILS_USE_SDK=1."),
        action="set_environment:DISTUTILS_USE_SDK=1", source="[V] torch/utils/cpp_extension.py",
    ),
    Entry(
        "no_compiler", ("Visual C++ 14", "vcvarsall.bat", "cl.exe", "'cl'", "“cl”", "\"cl\""),
        r"Microsoft Visual C\+\+ 14\.\d+ or greater is required|Unable to find vcvarsall\.bat|"
        r"[Cc]annot find compiler 'cl\.exe' in PATH|command 'cl(?:\.exe)?' failed: |"
        r"Command '\['where', 'cl'\]' returned non-zero|"
        r"['“\"]cl(?:\.exe)?['”\"] (?:is not recognized|不是内部|n'est pas reconnu|"
        r"no se reconoce|не является)|[Bb]efehl ['\"]cl(?:\.exe)?['\"] ist entweder", "fatal",
        text("Microsoft's C++ compiler (cl.exe) was not found."),
        text("Install the Visual Studio Build Tools with the C++ workload and build in the "
             "environment of vcvars64.bat."),
        action="install_build_tools", source="[I] DeepSpeed #7043; candle #2241",
    ),
    Entry(
        "cl_version_unknown", ("Error checking compiler version for cl",),
        r"Error checking compiler version for cl\b", "warning",
        text("torch could not start the compiler cl.exe to ask for its version."),
        text("Build in the environment of vcvars64.bat, so that cl.exe is on PATH."),
        action="install_build_tools", source="[V] torch/utils/cpp_extension.py; DeepSpeed #7043",
        suspect=True, explains=("program_not_found", "command_follows"),
    ),
)  # fmt: skip
