# ruff: noqa: E501 - texts of others, with their lines
"""Lines of builds, installations and starts, as people post them (paths changed), and their meaning."""

from __future__ import annotations

VC = r"C:\Program Files\Microsoft Visual Studio\2022\Community\VC\Tools\MSVC\14.36.32532\bin"
SETUP_TRACE = """Traceback (most recent call last):
  File "C:\\DeepSpeed\\setup.py", line 209, in <module>
    result = subprocess.check_output(git_hash_cmd)
  File "C:\\Python310\\lib\\subprocess.py", line 1456, in _execute_child
    hp, ht, pid, tid = _winapi.CreateProcess(executable, args,
"""
GIT_TRACE = """Traceback (most recent call last):
  File "D:\\DeepSpeed\\setup.py", line 204, in <module>
    if command_exists('git') and not is_env_set('DS_BUILD_STRING'):
  File "D:\\DeepSpeed\\setup.py", line 88, in command_exists
    result = subprocess.Popen(safe_cmd, stdout=subprocess.PIPE)
"""
NVCC_TRACE = """Traceback (most recent call last):
  File "C:\\venv\\lib\\site-packages\\deepspeed\\ops\\op_builder\\builder.py", line 51, in installed_cuda_version
    output = subprocess.check_output([cuda_home + "/bin/nvcc", "-V"], universal_newlines=True)
"""
ISOLATED_TRACE = """Traceback (most recent call last):
  File "C:\\Users\\u\\AppData\\Local\\Temp\\pip-build-env-ms3k\\overlay\\Lib\\site-packages\\setuptools\\build_meta.py", line 331, in get_requires_for_build_wheel
    return self._get_build_requires(config_settings, requirements=[])
  File "<string>", line 23, in <module>
"""

# id -> texts; the last line (or the whole, where there are several) has this meaning.
MEANINGS: dict[str, list[str]] = {
    "c2665_quantization": [
        "csrc/quantization/pt_binding.cpp(227): error C2665: “torch::empty”: 没有重载函数可以转换所有参数类型",
        "csrc/quantization/pt_binding.cpp(207): error C2665: “torch::empty”: 2 个重载中没有一个可以转换所有参数类型",
        "csrc/quantization/pt_binding.cpp(207): error C2665: 'torch::empty': no overloaded function could convert all the argument types",
        "csrc/quantization/pt_binding.cpp(247): error C2665: 'torch::empty': none of the 2 overloads could convert all the argument types",
        "csrc\\quantization\\pt_binding.cpp(207): error C2665: ��torch::empty��: 2 ��������û��һ������ת�����в�������",
        "      csrc/quantization/pt_binding.cpp(207): error C2665: 'torch::empty' : aucune des 2 surcharges ne peut convertir tous les types d'arguments",
    ],
    "c3536_quantization": [
        "csrc/quantization/pt_binding.cpp(212): error C3536: “output”: 初始化之前无法使用",
        "csrc/quantization/pt_binding.cpp(212): error C3536: 'output': cannot be used before it is initialized",
    ],
    "c2398_inference": [
        "csrc/transformer/inference/csrc/pt_binding.cpp(536): error C2398: 元素“1”: 从“size_t”转换为“_Ty”需要收缩转换",
        "csrc/transformer/inference/csrc/pt_binding.cpp(1570): error C2398: 元素“3”: 从“const size_t”转换为“_Ty”需要收缩转换",
        "csrc/transformer/inference/csrc/pt_binding.cpp(541): error C2398: Element '1': conversion from 'size_t' to '_Ty' requires a narrowing conversion",
        "csrc/transformer/inference/csrc/pt_binding.cpp(541): error C2398: Element '1': Die Konvertierung von 'size_t' in '_Ty' erfordert eine einschränkende Konvertierung.",
        'csrc/transformer/inference/csrc/pt_binding.cpp(541): error C2398: Элемент "1": преобразование из "size_t" в "_Ty" требует сужающего преобразования',
    ],
    "toolset_too_new": [
        r"C:\Program Files\NVIDIA GPU Computing Toolkit\CUDA\v11.8\include\crt/host_config.h(153): fatal error C1189: #error:  -- unsupported Microsoft Visual Studio version! Only the versions between 2017 and 2022 (inclusive) are supported! The nvcc flag '-allow-unsupported-compiler' can be used to override this version check",
        r"C:\CUDA\v11.8\include\crt/host_config.h(153): fatal error C1189: #error:  -- unsupported",
    ],
    "stl_needs_newer_cuda": [
        'C:\\VS\\VC\\Tools\\MSVC\\14.41.34120\\include\\yvals_core.h(902): error: static assertion failed with "error STL1002: Unexpected compiler version, expected CUDA 12.4 or newer."',
        "-- yvals_core.h(902): error STL1002: Unexpected compiler version, expected CUDA 12.4 or newer.",
        'D:\\VC\\include\\yvals_core.h(902): error : static assertion failed with "error STL1002: 意外的编译器版本" [cmTC_1.vcxproj]',
    ],
    "stl_needs_newer_compiler": [
        "yvals_core.h(871): error C2338: static_assert failed: 'error STL1001: Unexpected compiler version, expected MSVC 19.40 or newer.'",
    ],
    "cudafe_crash": [
        "nvcc error   : 'cudafe++' died with status 0xC0000005 (ACCESS_VIOLATION)",
        "nvcc error   : 'cudafe++' died with status 0xC0000409",
    ],
    "x86_compiler": [
        r"error: command 'C:\\Program Files\\Microsoft Visual Studio\\2022\\Community\\VC\\Tools\\MSVC\\14.43.34808\\bin\\HostX86\\x86\\cl.exe' failed with exit code 2",
        r"error: command 'C:\VS\VC\Tools\MSVC\14.29.30133\bin\Hostx64\x86\link.exe' failed with exit status 1112",
    ],
    "lnk1112_machine": [
        "c10.lib(c10.dll) : fatal error LNK1112: 模块计算机类型“x64”与目标计算机类型“x86”冲突",
        "python310.lib(python310.dll) : fatal error LNK1112: module machine type 'x64' conflicts with target machine type 'x86'",
    ],
    "sched_h": [
        r"C:\venv\Lib\site-packages\torch\include\torch/csrc/distributed/c10d/NCCLUtils.hpp(5): fatal error C1083: Cannot open include file: 'sched.h': No such file or directory"
    ],
    "sdk_headers_missing": [
        r"C:\VC\Tools\MSVC\14.29.30133\include\vcruntime.h(10): fatal error C1083: Cannot open include file: 'corecrt.h': No such file or directory",
        r"csrc\includes\StopWatch.h(3): fatal error C1083: Cannot open include file: 'windows.h': No such file or directory",
        r"C:\CUDA\v11.8\include\driver_types.h(80): fatal error C1083: Cannot open include file: 'stddef.h': No such file or directory",
        "torch/include\\c10/macros.h(2): fatal error C1083: 无法打开包括文件: “cstddef”: No such file or directory",
        'vcruntime.h(10): fatal error C1083: Datei (Include) kann nicht geöffnet werden: "corecrt.h": No such file or directory',
        "vcruntime.h(10): fatal error C1083: Impossible d'ouvrir le fichier include : 'corecrt.h' : No such file or directory",
        "vcruntime.h(10): fatal error C1083: include ファイルを開けません。'corecrt.h':No such file or directory",
        'vcruntime.h(10): fatal error C1083: Не удается открыть файл включение: "corecrt.h": No such file or directory',
        "vcruntime.h(10): fatal error C1083: �޷��򿪰����ļ�: ��corecrt.h��: No such file or directory 'corecrt.h'",
    ],
    "python_headers_missing": [
        "D:\\py310\\lib\\site-packages\\torch\\include\\torch/csrc/python_headers.h(12): fatal error C1083: 无法打开包括文件: “Python.h”: No such file or directory",
        "/usr/lib/python3/torch/include/torch/csrc/python_headers.h:12:10: fatal error: Python.h: No such file or directory",
    ],
    "cuda_header_missing": [
        "<command-line>: fatal error: cuda_runtime_api.h: No such file or directory",
        "torch\\include\\ATen/cuda/CUDAContext.h(6): fatal error C1083: 无法打开包括文件: “cusparse.h”: No such file or directory",
        "torch/include/ATen/cuda/CUDAContextLight.h:7:10: fatal error: cusparse.h: No such file or directory",
        "cuda_fp16.h(4): fatal error C1083: Cannot open include file: 'nv/target': No such file or directory",
        "csrc/x.cu:3:10: fatal error: thrust/complex.h: No such file or directory",
    ],
    "compiler_file_locked": [
        r"c1xx: fatal error C1083: Cannot open compiler generated file: 'C:\b\fused_adam.obj': Permission denied",
        r"fatal error C1041: cannot open program database 'vc143.pdb'; if multiple CL.EXE write to the same .PDB file, please use /FS",
    ],
    "long_path_include": [
        "fatal error C1083: Cannot open compiler generated file: '': Invalid argument",
        "c1xx: fatal error C1083: 无法打开编译器生成的文件: “”: Invalid argument",
        "torch\\include\\ATen/ops.h(3): fatal error C1083: Cannot open include file: '': No such file or directory",
        "C:\\"
        + "a_long_folder\\" * 20
        + "ops.h(3): fatal error C1083: Cannot open include file: 'stddef.h': No such file or directory",
    ],
    "compiler_disk_full": [
        "c1: fatal error C1085: Cannot write compiler generated file: 'x.obj': No space left on device",
        "LINK : fatal error LNK1180: 没有足够的磁盘空间来完成链接",
    ],
    "compiler_memory": [
        "torch\\include\\pybind11/pybind11.h(174): fatal error C1060: compiler is out of heap space",
        "torch\\include\\pybind11/pybind11.h(174): fatal error C1060: 编译器的堆空间不足",
        "fatal error C1002: compiler is out of heap space in pass 2",
        "LINK : fatal error LNK1102: out of memory",
    ],
    "compiler_crash": [
        "torch/x.h(9): fatal error C1001: Internal compiler error.",
        "fatal error C1001: 编译器中发生内部错误。",
    ],
    "cpp17_required": [
        "torch/csrc/api/include/torch/all.h:4:2: error: #error C++17 or later compatible compiler is required to use PyTorch.",
        "torch\\include\\c10/util/C++17.h(27): fatal error C1189: #error:  You need C++17 to compile PyTorch",
    ],
    "avx_missing_header": [
        "csrc/includes\\simd.h(98): error C2065: '_mm512_storeu_ps': undeclared identifier",
        "csrc/adam/cpu_adam.cpp(55): error C3861: “_mm256_loadu_ps”: 找不到标识符",
        "csrc\\includes\\simd.h(62): error C2061: syntax error: identifier 'AVX_512'",
    ],
    "std_ambiguous": [
        "S:/env/Lib/site-packages/torch/include\\torch/csrc/dynamo/compiled_autograd.h(1134): error C2872: 'std': ambiguous symbol"
    ],
    "newline_in_constant": ["csrc\\x.cpp(11): error C2001: 常量中有换行符"],
    "d8021_flag": [
        "cl : Command line error D8021 : invalid numeric argument '/Wno-reorder'",
        "cl: 命令行 error D8021 :无效的数值参数“/Wextra”",
    ],
    "toolset_folder_missing": [
        "[ERROR:vcvars.bat] Toolset directory for version '14.29' was not found."
    ],
    "input_line_too_long": ["The input line is too long.", "输入行太长。"],
    "path_with_quotes": ["\\Microsoft was unexpected at this time.", "此时不应有 \\NVIDIA。"],
    "vcvars_failed": [
        "[ERROR:vcvarsall.bat] Invalid argument found : x65",
        "subprocess.CalledProcessError: Command 'cmd /u /c \"C:\\VS\\VC\\Auxiliary\\Build\\vcvarsall.bat\" x86_amd64 && set' returned non-zero exit status 255.",
        'distutils.errors.DistutilsPlatformError: Error executing cmd /u /c "C:\\VS\\VC\\Auxiliary\\Build\\vcvarsall.bat" x86_amd64 && set',
    ],
    "sdk_use": [
        "UserWarning: It seems that the VC environment is activated but DISTUTILS_USE_SDK is not set.This may lead to multiple activations of the VC env.Please set `DISTUTILS_USE_SDK=1` and try again."
    ],
    "no_compiler": [
        'error: Microsoft Visual C++ 14.0 or greater is required. Get it with "Microsoft C++ Build Tools": https://visualstudio.microsoft.com/visual-cpp-build-tools/',
        "error: Unable to find vcvarsall.bat",
        "nvcc fatal   : Cannot find compiler 'cl.exe' in PATH",
        "error: command 'cl.exe' failed: None",
        "subprocess.CalledProcessError: Command '['where', 'cl']' returned non-zero exit status 1.",
        "'cl' 不是内部或外部命令，也不是可运行的程序",
    ],
    "cl_version_unknown": [
        "torch\\utils\\cpp_extension.py:414: UserWarning: Error checking compiler version for cl: [WinError 2] 系统找不到指定的文件。"
    ],
    "aio_library": [
        "LINK : fatal error LNK1181: 无法打开输入文件“aio.lib”",
        "LINK : fatal error LNK1181: cannot open input file 'cufile.lib'",
        'LINK : fatal error LNK1181: Eingabedatei "aio.lib" kann nicht geöffnet werden.',
        'LINK : fatal error LNK1181: не удается открыть входной файл "aio.lib"',
        "      LINK : fatal error LNK1181: no se puede abrir el archivo de entrada 'aio.lib'",
        "LINK : fatal error LNK1181: impossible d'ouvrir le fichier en entrée 'aio.lib'",
        "LINK : fatal error LNK1181: �޷��������ļ���aio.lib��",
        "LINK : fatal error LNK1181: 入力ファイル 'aio.lib' を開けません。",
    ],
    "cuda_library_missing": [
        "LINK : fatal error LNK1181: cannot open input file 'curand.lib'",
        "LINK : fatal error LNK1181: 无法打开输入文件“cublas.lib”",
        "LINK : fatal error LNK1104: cannot open file 'cudart.lib'",
        "cpu_adam.obj : error LNK2001: 无法解析的外部符号 curandCreateGenerator",
        "x.obj : error LNK2019: unresolved external symbol __imp_cublasCreate_v2 referenced in function",
    ],
    "python_library_missing": [
        "LINK : fatal error LNK1104: cannot open file 'python310.lib'",
        "LINK : fatal error LNK1104: 无法打开文件“python311.lib”",
    ],
    "torch_library_missing": ["LINK : fatal error LNK1181: cannot open input file 'c10_cuda.lib'"],
    "sdk_libraries_missing": [
        "LINK : fatal error LNK1104: cannot open file 'kernel32.lib'",
        "LINK : fatal error LNK1104: 无法打开文件“ucrt.lib”",
    ],
    "output_in_use": [
        r"LINK : fatal error LNK1104: cannot open file 'build\lib.win-amd64-cpython-310\deepspeed\ops\adam\cpu_adam_op.cp310-win_amd64.pyd'"
    ],
    "sdk_tools_missing": [
        "LINK : fatal error LNK1158: cannot run 'rc.exe'",
        "LINK : fatal error LNK1158: 无法运行“rc.exe”",
    ],
    "library_missing": ["LINK : fatal error LNK1181: cannot open input file 'ID=2.obj'"],
    "unresolved_symbols": [
        'x.obj : error LNK2019: unresolved external symbol "class at::Tensor foo"',
        "x.obj : error LNK2001: 无法解析的外部符号 foo",
    ],
    "linux_library_missing": [
        "/usr/bin/ld: cannot find -lcurand: No such file or directory",
        "/usr/bin/ld: 找不到 -lx: cannot find -laio",
    ],
    "arch_too_new": [
        "nvcc fatal   : Unsupported gpu architecture 'compute_120'",
        "nvcc fatal   : Unsupported gpu architecture 'compute_89'",
    ],
    "arch_too_old": ["nvcc fatal   : Unsupported gpu architecture 'compute_35'"],
    "arch_unknown_to_torch": ["ValueError: Unknown CUDA arch (8.9) or GPU not supported"],
    "arch_list_empty": [
        "Traceback (most recent call last):\n  File \"torch/utils/cpp_extension.py\", line 1976, in _get_cuda_arch_flags\n    arch_list[-1] += '+PTX'\nIndexError: list index out of range"
    ],
    "gcc_too_new": [
        "/usr/local/cuda-11.8/include/crt/host_config.h:132:2: error: #error -- unsupported GNU version! gcc versions later than 11 are not supported! The nvcc flag '-allow-unsupported-compiler' can be used",
        "      /usr/local/cuda/include/crt/host_config.h:143:2: 错误：#error -- unsupported GNU version! gcc versions later than 12 are not supported!",
    ],
    "gcc_headers_too_new": [
        '/usr/include/stdlib.h(141): error: identifier "_Float32" is undefined',
        "/usr/include/c++/11/bits/std_function.h:435:145: error: parameter packs not expanded with ‘...’:",
        '/usr/include/x86_64-linux-gnu/bits/mathcalls.h(79): error: exception specification is incompatible with that of previous function "cospi"',
    ],
    "gcc_too_old": [
        'torch/include/c10/util/C++17.h:13:2: error: #error "You\'re trying to build PyTorch with a too old version of GCC. We need GCC 9 or later."'
    ],
    "no_host_compiler": [
        "nvcc fatal   : No supported gcc/g++ host compiler found, but clang-14 is available.",
        "nvcc fatal   : Failed to preprocess host compiler properties.",
    ],
    "no_gcc": [
        "error: command 'gcc' failed: No such file or directory",
        "/bin/sh: 1: g++: not found",
        "unable to execute 'x86_64-linux-gnu-gcc': No such file or directory",
        "FileNotFoundError: [Errno 2] No such file or directory: 'g++'",
    ],
    "nvcc_memory": [
        "nvcc error   : 'cicc' died due to signal 9 (Kill signal)",
        "c++: fatal error: Killed signal terminated program cc1plus",
        'nvcc error   : \'""%CICC_PATH%\\cicc"\' died with status 0xC0000409',
        "LLVM ERROR: out of memory",
        "virtual memory exhausted: Cannot allocate memory",
    ],
    "nvcc_crash": [
        "nvcc error   : 'ptxas' died due to signal 11 (Invalid memory reference)",
        "csrc/a.cpp:9:1: internal compiler error: Segmentation fault",
    ],
    "path_with_blanks": [
        "nvcc fatal   : A single input file is required for a non-link phase when an outputfile is specified"
    ],
    "nvcc_no_standard": ["nvcc fatal   : Value 'c++20' is not defined for option 'std'"],
    "nvcc_no_studio": [
        "nvcc fatal   : nvcc cannot find a supported version of Microsoft Visual Studio. Only the versions 2010, 2012, and 2013 are supported"
    ],
    "bfloat162_twice": [
        'csrc/transformer/inference/csrc/gelu.cu(16): error: class "__nv_bfloat162" has already been defined (previous definition at line 4787 of C:/CUDA/v12.6/include\\cuda_bf16.h)'
    ],
    "cutlass_missing": [
        "csrc/cpu/comm/ccl.cpp:8:10: fatal error: oneapi/ccl.hpp: No such file or directory"
    ],
    "nvcc_fatal": ["nvcc fatal   : Unknown option '-Xfoo'"],
    "missing_header": [
        "csrc/a.cpp(3): fatal error C1083: 无法打开包括文件: “foo_bar.h”: No such file or directory",
        "a.cpp:3:10: fatal error: foo/bar.h: No such file or directory",
    ],
    "error_directive": ["foo.h(3): fatal error C1189: #error:  not supported"],
    "compile_error": ["csrc/x.cpp(3): error C2039: “foo”: 不是“bar”的成员"],
    "gcc_error": [
        "csrc/adam/cpu_adam.cpp:29:5: error: ‘omp_set’ was not declared in this scope",
        "csrc/a.cpp:29:5: 错误：‘x’在此作用域中尚未声明",
        "2024-06-12T22:49:08.2062484Z   csrc/cpu/a.cpp:8:10: error: expected ‘;’",
    ],
    "nvcc_error": [
        'csrc/adam/multi_tensor_adam.cu(12): error: identifier "foo" is undefined',
        "csrc\\a.cuh(5): catastrophic error: out of space",
    ],
    "killed": ["Killed", "[ 9141.2] Out of memory: Killed process 4242 (cc1plus) total-vm:9M"],
    "ninja_follows": [
        "ninja: build stopped: subcommand failed.",
        "FAILED: multi_tensor_adam.cuda.o ",
        "NMAKE : fatal error U1077: “cl.exe”: 返回代码“0x2”",
        "subprocess.CalledProcessError: Command '['ninja', '-v']' returned non-zero exit status 1.",
    ],
    "async_io_abort": [
        "AssertionError: Unable to pre-compile async_io",
        " [ERROR]  Unable to pre-compile async_io",
    ],
    "no_torch_to_build": [
        "AssertionError: Unable to pre-compile ops without torch installed. Please install torch before attempting to pre-compile ops."
    ],
    "op_abort": ["AssertionError: Unable to pre-compile evoformer_attn"],
    "op_skipped": [
        " [WARNING]  Skip pre-compile of incompatible gds; One can disable gds with DS_BUILD_GDS=0"
    ],
    "bash_missing": [
        SETUP_TRACE + "FileNotFoundError: [WinError 2] The system cannot find the file specified",
        SETUP_TRACE + "FileNotFoundError: [WinError 2] 系统找不到指定的文件。",
    ],
    "git_missing": [
        GIT_TRACE
        + "FileNotFoundError: [WinError 2] Das System kann die angegebene Datei nicht finden"
    ],
    "bash_is_wsl": [
        "Windows Subsystem for Linux has no installed distributions.",
        "适用于 Linux 的 Windows 子系统没有已安装的分发版。",
    ],
    "lscpu_missing": [
        "Traceback (most recent call last):\n    cpu_info = subprocess.check_output('lscpu')\nFileNotFoundError: [WinError 2] The system cannot find the file specified"
    ],
    "nfs_check": [
        "Traceback (most recent call last):\n  File \"deepspeed\\ops\\transformer\\inference\\triton\\matmul_ext.py\", line 33, in is_nfs_path\n    output = subprocess.check_output(['df', '-T', path], encoding='utf-8')\nFileNotFoundError: [WinError 2] 系统找不到指定的文件。"
    ],
    "cuda_home_quoted": [
        "FileNotFoundError: [Errno 2] No such file or directory: '\"C:\\\\CUDA\\\\v11.8\"/bin/nvcc'"
    ],
    "nvcc_missing": [NVCC_TRACE + "FileNotFoundError: [WinError 2] 系统找不到指定的文件。"],
    "nvcc_not_started": [
        "error: command '/usr/local/cuda/bin/nvcc' failed: No such file or directory",
        "/bin/sh: 1: /usr/local/cuda/bin/nvcc: not found",
    ],
    "no_toolkit": [
        "op_builder.builder.MissingCUDAException: CUDA_HOME does not exist, unable to compile CUDA op(s)",
        "OSError: CUDA_HOME environment variable is not set. Please set it to your CUDA install root.",
        "AssertionError: CUDA_HOME does not exist, unable to compile CUDA op(s)",
    ],
    "cuda_mismatch": [
        "deepspeed.ops.op_builder.builder.CUDAMismatchException: >- DeepSpeed Op Builder: Installed CUDA version 12.6 does not match the version torch was compiled with 11.8, unable to compile cuda/cpp extensions without a matching cuda version.",
        "RuntimeError: The detected CUDA version (12.2) mismatches the version that was used to compile PyTorch (11.8). Please make sure to use the same CUDA versions.",
    ],
    "symlink_privilege": [
        "OSError: [WinError 1314] 客户端没有所需的特权。: '..\\\\..\\\\csrc' -> '.\\\\deepspeed\\\\ops\\\\csrc'",
        "OSError: [WinError 1314] A required privilege is not held by the client",
        "OSError: symbolic link privilege not held",
    ],
    "leftover_folder": [
        "PermissionError: [WinError 5] 拒绝访问。: '.\\\\deepspeed\\\\ops\\\\csrc'"
    ],
    "copytree_exists": [
        "FileExistsError: [WinError 183] 当文件已存在时，无法创建该文件。: '.\\\\deepspeed\\\\ops'"
    ],
    "links_as_text": [
        "ModuleNotFoundError: No module named 'deepspeed.accelerator'",
        "NotADirectoryError: [WinError 267] 目录名称无效。: 'deepspeed\\\\ops\\\\op_builder'",
    ],
    "bat_missing": ["error: [Errno 2] No such file or directory: 'bin\\\\deepspeed.bat'"],
    "no_admin": ["Failure: Current permissions inadequate."],
    "op_builder_unknown": ["ModuleNotFoundError: No module named 'op_builder'"],
    "dskernels": ["ModuleNotFoundError: No module named 'dskernels'"],
    "jit_no_ninja": [
        "RuntimeError: Unable to JIT load the cpu_adam op due to ninja not being installed.",
        "RuntimeError: Ninja is required to load C++ extensions (pip install ninja to get it)",
    ],
    "jit_incompatible": [
        "RuntimeError: Unable to JIT load the async_io op due to it not being compatible due to hardware/software issue. None"
    ],
    "wheel_for_other_torch": [
        "RuntimeError: PyTorch version mismatch! DeepSpeed ops were compiled and installed with a different version than what is being used at runtime.",
        "Exception: CUDA version mismatch! DeepSpeed ops were compiled and installed with a different version than what is being used at runtime.",
    ],
    "version_lookup": ["fatal: not a git repository (or any of the parent directories): .git"],
    "adam_follows": ["AttributeError: 'DeepSpeedCPUAdam' object has no attribute 'ds_opt_adam'"],
    "extension_follows": ["RuntimeError: Error building extension 'fused_adam'"],
    "fbgemm_dll": [
        'OSError: [WinError 126] 找不到指定的模块。 Error loading "C:\\venv\\Lib\\site-packages\\torch\\lib\\fbgemm.dll" or one of its dependencies.'
    ],
    "op_dll": [
        "ImportError: DLL load failed while importing cpu_adam_op: 找不到指定的程序。",
        "ImportError: /x/deepspeed/ops/adam/cpu_adam_op.cpython-38-x86_64-linux-gnu.so: undefined symbol: curandCreateGenerator",
    ],
    "cuda_not_in_torch": ["AssertionError: Torch not compiled with CUDA enabled"],
    "page_file": [
        'OSError: [WinError 1455] 页面文件太小，无法完成操作。 Error loading "cudnn64_9.dll"',
        "OSError: [WinError 1455] The paging file is too small for this operation to complete",
    ],
    "not_valid_win32": [
        "OSError: [WinError 193] %1 不是有效的 Win32 应用程序。",
        "ImportError: DLL load failed: %1 is not a valid Win32 application.",
    ],
    "torch_dll": [
        'OSError: [WinError 126] The specified module could not be found. Error loading "C:\\torch\\lib\\c10.dll" or one of its dependencies.',
        'OSError: [WinError 1114] 动态链接库(DLL)初始化例程失败。 Error loading "c10.dll"',
        'OSError: [WinError 127] 找不到指定的程序。 Error loading "caffe2_nvrtc.dll"',
    ],
    "dll_load": [
        "ImportError: DLL load failed while importing _C: The specified module could not be found."
    ],
    "libstdcxx_old": [
        "ImportError: /lib/libstdc++.so.6: version `GLIBCXX_3.4.32' not found (required by cpu_adam.so)"
    ],
    "shared_library_missing": [
        "ImportError: libcudart.so.11.0: cannot open shared object file: No such file or directory"
    ],
    "undefined_symbol": [
        "ImportError: /x/foo.cpython-311.so: undefined symbol: _ZN3c104cuda9SetDeviceEa"
    ],
    "no_kernel_image": [
        "RuntimeError: CUDA error: no kernel image is available for execution on the device",
        "NVIDIA GeForce RTX 5090 with CUDA capability sm_120 is not compatible with the current PyTorch installation.",
    ],
    "driver_old": [
        "RuntimeError: The NVIDIA driver on your system is too old (found version 11040)."
    ],
    "no_driver": ["RuntimeError: Found no NVIDIA driver on your system."],
    "nccl_missing": ["RuntimeError: Distributed package doesn't have NCCL built in"],
    "libuv": [
        "torch.distributed.DistStoreError: use_libuv was requested but PyTorch was build without libuv support",
        "RuntimeError: use_libuv was requested but PyTorch was built without libuv support, run with USE_LIBUV=0",
    ],
    "mpi4py": ["ModuleNotFoundError: No module named 'mpi4py'"],
    "gloo_limit": [
        "RuntimeError: ProcessGroupGloo does not support reduce_scatter",
        "RuntimeError: Cannot use ReduceOp.AVG with Gloo",
    ],
    "elastic_log": [
        "ImportError: cannot import name 'log' from 'torch.distributed.elastic.agent.server.api'"
    ],
    "torch_six": ["ModuleNotFoundError: No module named 'torch._six'"],
    "statvfs": ["AttributeError: module 'os' has no attribute 'statvfs'"],
    "pydantic": [
        "pydantic.errors.PydanticUserError: If you use `@root_validator` with pre=False (the default) you MUST specify `skip_on_failure=True`."
    ],
    "numpy_two": ["A module that was compiled using NumPy 1.x cannot be run in"],
    "distutils": ["ModuleNotFoundError: No module named 'distutils'"],
    "pkg_resources": ["ModuleNotFoundError: No module named 'pkg_resources'"],
    "isolated_build": [ISOLATED_TRACE + "ModuleNotFoundError: No module named 'torch'"],
    "no_build_module": [
        "C:\\venv\\Scripts\\python.exe: No module named build",
        "error: invalid command 'bdist_wheel'",
        "ModuleNotFoundError: No module named 'wheel'",
    ],
    "requirement_missing": [
        "ModuleNotFoundError: No module named 'cpuinfo'",
        "ModuleNotFoundError: No module named 'torch'",
        "ModuleNotFoundError: No module named 'hjson'",
    ],
    "store_python": [
        "Python was not found; run without arguments to install from the Microsoft Store, or disable this shortcut from Settings"
    ],
    "git_network": [
        "fatal: unable to access 'https://github.com/deepspeedai/DeepSpeed.git/': Failed to connect to github.com port 443 after 21090 ms: Couldn't connect to server",
        "error: RPC failed; curl 56 Recv failure: Connection was reset",
        "fatal: early EOF",
    ],
    "git_no_such_tag": ["fatal: Remote branch v0.99.0 not found in upstream origin"],
    "git_folder_exists": [
        "fatal: destination path 'DeepSpeed' already exists and is not an empty directory."
    ],
    "hash_mismatch": [
        "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE. If you have updated the package versions, please update the hashes."
    ],
    "certificate": [
        "ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1007)"
    ],
    "no_ssl_module": [
        "Could not fetch URL https://pypi.org/simple/torch/: Can't connect to HTTPS URL because the SSL module is not available. - skipping"
    ],
    "proxy": [
        "pip._vendor.requests.exceptions.ProxyError: HTTPSConnectionPool(host='pypi.org', port=443): Max retries exceeded with url: /simple/ (Caused by ProxyError('Cannot connect to proxy.'))",
        "ValueError: check_hostname requires server_hostname",
    ],
    "no_dns": [
        "socket.gaierror: [Errno 11001] getaddrinfo failed",
        "fatal: unable to access 'https://github.com/x.git/': Could not resolve host: github.com",
    ],
    "pip_retries_certificate": [
        "WARNING: Retrying (Retry(total=4, connect=None, read=None, redirect=None, status=None)) "
        "after connection broken by 'SSLError(SSLCertVerificationError(1, '[SSL: "
        "CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer "
        "certificate (_ssl.c:1007)'))': /simple/torch/",
    ],
    "pip_retries_proxy": [
        "WARNING: Retrying (Retry(total=3, connect=None, read=None, redirect=None, status=None)) "
        "after connection broken by 'ProxyError('Cannot connect to proxy.', "
        "NewConnectionError('<pip._vendor.urllib3.connection.HTTPSConnection object at "
        "0x000001D5>: Failed to establish a new connection: [WinError 10061]'))': /simple/torch/",
    ],
    "pip_retries_dns": [
        "WARNING: Retrying (Retry(total=0, connect=None, read=None, redirect=None, status=None)) "
        "after connection broken by 'NewConnectionError('<pip._vendor.urllib3.connection."
        "HTTPSConnection object at 0x0000>: Failed to establish a new connection: [Errno 11001] "
        "getaddrinfo failed')': /simple/torch/",
    ],
    "pip_retries": [
        "WARNING: Retrying (Retry(total=4, connect=None, read=None, redirect=None, status=None)) after connection broken by 'ReadTimeoutError(\"HTTPSConnectionPool(host='files.pythonhosted.org', port=443): Read timed out.\")': /packages/x.whl"
    ],
    "timeout": [
        "pip._vendor.urllib3.exceptions.ReadTimeoutError: HTTPSConnectionPool(host='download.pytorch.org', port=443): Read timed out.",
        "TimeoutError: [WinError 10060] 由于连接方在一段时间后没有正确答复",
    ],
    "connection_lost": [
        "ConnectionResetError: [WinError 10054] 远程主机强迫关闭了一个现有的连接。",
        "pip._vendor.urllib3.exceptions.ProtocolError: ('Connection broken: IncompleteRead(1 bytes read)')",
    ],
    "http_refused": ["ERROR: HTTP error 403 while getting https://mirror.example/torch.whl"],
    "resolution": [
        "ERROR: Cannot install deepspeed==0.10.3 and pydantic>=2 because these package versions have conflicting dependencies."
    ],
    "resolution_advice": [
        "ERROR: pip's dependency resolver does not currently take into account all the packages that are installed. This behaviour is the source of the following dependency conflicts."
    ],
    "no_version_at_all": [
        "ERROR: Could not find a version that satisfies the requirement torch==2.7.1+cu118 (from versions: none)"
    ],
    "versions_ignored": [
        "ERROR: Ignored the following versions that require a different python version: 0.1.0 Requires-Python >=3.6,<3.9"
    ],
    "no_matching_version": [
        "ERROR: Could not find a version that satisfies the requirement deepspeed==0.16.5 (from versions: 0.3.1.dev1)"
    ],
    "wrong_wheel": [
        "ERROR: deepspeed-0.16.5-cp310-cp310-win_amd64.whl is not a supported wheel on this platform."
    ],
    "python_refused": [
        "ERROR: Package 'numba' requires a different Python: 3.13.1 not in '<3.13,>=3.9'"
    ],
    "externally_managed": ["error: externally-managed-environment"],
    "no_venv": [
        "The virtual environment was not created successfully because ensurepip is not available."
    ],
    "pip_follows": [
        "error: subprocess-exited-with-error",
        "  ERROR: Failed building wheel for deepspeed",
        "ERROR: No matching distribution found for torch==9",
        "error: metadata-generation-failed",
        "× python setup.py egg_info did not run successfully.",
        "ERROR Backend subprocess exited when trying to invoke build_wheel",
    ],
    "command_follows": [
        rf"error: command '{VC}\\HostX86\\x64\\cl.exe' failed with exit code 2",
        "error: command '/usr/local/cuda/bin/nvcc' failed with exit code 255",
    ],
    "disk_full": [
        "OSError: [Errno 28] No space left on device",
        "OSError: [WinError 112] 磁盘空间不足。",
        "/tmp/x.cudafe1.stub.c:1046:27: fatal error: error writing to /tmp/cc2mYx0T.s: No space left on device",
    ],
    "virus_scanner": [
        "OSError: [WinError 225] 无法成功完成操作，因为文件包含病毒或潜在的垃圾软件。"
    ],
    "blocked_by_policy": [
        "OSError: [WinError 4551] An Application Control policy has blocked this file"
    ],
    "scripts_disabled": [
        "Activate.ps1 cannot be loaded because running scripts is disabled on this system."
    ],
    "filename_too_long": [
        "error: unable to create file deepspeed/inference/v2/x.py: Filename too long",
        "FileNotFoundError: [WinError 206] 文件名或扩展名太长。: 'C:\\x'",
        "HINT: This error might have occurred since this system does not have Windows Long Path support enabled.",
        "ninja: error: Stat(C:/x): Filename longer than 260 characters",
    ],
    "command_line_too_long": [
        "ninja: fatal: CreateProcess: The parameter is incorrect. (is the command line too long?)"
    ],
    "ninja_sources_missing": [
        "ninja: error: '/x/csrc/adam/cpu_adam.cpp', needed by 'cpu_adam.o', missing and no known rule to make it"
    ],
    "file_in_use": [
        "PermissionError: [WinError 32] 另一个程序正在使用此文件，进程无法访问。: 'C:\\x.whl'"
    ],
    "access_denied": [
        "ERROR: Could not install packages due to an OSError: [WinError 5] 拒绝访问。: 'C:\\venv\\Lib\\site-packages\\torch\\lib\\c10.dll'",
        "PermissionError: [Errno 13] Permission denied: '/usr/lib/x'",
    ],
    "gbk_codec": [
        "UnicodeDecodeError: 'gbk' codec can't decode byte 0xa6 in position 9: illegal multibyte sequence",
        "UnicodeEncodeError: 'charmap' codec can't encode characters in position 0-3",
    ],
    "path_not_found": ["FileNotFoundError: [WinError 3] 系统找不到指定的路径。: 'C:\\x'"],
    "program_not_found": [
        "FileNotFoundError: [WinError 2] 系统找不到指定的文件。",
        "error: [WinError 2] The system cannot find the file specified",
    ],
    "command_unknown": [
        "'deepspeed' is not recognized as an internal or external command,",
        "'deepspeed' 不是内部或外部命令，也不是可运行的程序",
        'Der Befehl "deepspeed" ist entweder falsch geschrieben oder konnte nicht gefunden werden.',
    ],
    "no_memory_python": ["MemoryError: bad", "OSError: [Errno 12] Cannot allocate memory"],
    "gcc_flags_to_cl": [
        "cl: 命令行 warning D9002 :忽略未知选项“-fopenmp”",
        "cl : Command line warning D9002 : ignoring unknown option '-march=native'",
        "LINK : warning LNK4044: unrecognized option '/lcurand'; ignored",
    ],
    "code_page_warning": [
        "csrc\\x.h(1): warning C4819: 该文件包含不能在当前代码页(936)中表示的字符。"
    ],
    "msvc_warning": [
        "csrc\\inference_context.h(169): warning C4477: 'printf' : la chaîne de format '%lu' nécessite un argument"
    ],
    "gcc_warning": [
        "csrc/includes/simd.h:63: warning: ignoring ‘#pragma unroll ’ [-Wunknown-pragmas]"
    ],
    "nvcc_warning": [
        'csrc/a.cu(5): warning #177-D: variable "x" was declared but never referenced'
    ],
    "cuda_minor_mismatch": [
        "Installed CUDA version 12.3 does not match the version torch was compiled with 12.1 but since the APIs are compatible, accepting this combination",
        "UserWarning: The detected CUDA version (12.5) has a minor version mismatch with the version that was used to compile PyTorch (12.4). Most likely this shouldn't be a problem.",
    ],
    "torch_sees_no_gpu": [
        "[WARNING] Torch did not find cuda available, if cross-compiling or running with cpu only you can ignore this message."
    ],
    "libaio_absent": [
        " [WARNING]  async_io requires the dev libaio .so object and headers but these were not found."
    ],
    "op_unavailable": [
        " [WARNING]  sparse_attn requires a torch version >= 1.5 and < 2.0 but detected 2.3"
    ],
    "lscpu_warning": [" [WARNING]  cpu_adam requires the 'lscpu' command, but it does not exist!"],
    "docker_hosts": [
        "[W socket.cpp:663] [c10d] The client socket has failed to connect to [kubernetes.docker.internal]:29500 (system error: 10049 - 在其上下文中，该请求的地址无效。)."
    ],
    "redirects": [
        "torch.distributed.elastic.multiprocessing.redirects: [WARNING] NOTE: Redirects are currently not supported in Windows or MacOs."
    ],
    "triton_absent": [
        "A matching Triton is not available, some optimizations will not be enabled."
    ],
    "symlinks_in_cache": ["UserWarning: `huggingface_hub` cache-system uses symlinks by default"],
    "arch_list_unset": [
        "UserWarning: TORCH_CUDA_ARCH_LIST is not set, all archs for visible cards are included for compilation."
    ],
    "setuptools_deprecation": ["SetuptoolsDeprecationWarning: setup.py install is deprecated."],
    "pip_remark": [
        "[notice] A new release of pip is available: 23.0.1 -> 25.3",
        "WARNING: The script f2py.exe is installed in 'C:\\x\\Scripts' which is not on PATH.",
    ],
}

# Lines of jobs that succeed; none of them means anything.
ORDINARY = [
    r"running bdist_wheel",
    r"running build",
    r"running build_py",
    r"creating build",
    r"creating build\lib.win-amd64-cpython-310\deepspeed\runtime\zero",
    r"copying deepspeed\runtime\zero\stage3.py -> build\lib.win-amd64-cpython-310\deepspeed\runtime\zero",
    r"copying deepspeed/ops/csrc/includes/cuda_error_check.h -> build/lib/deepspeed/ops/csrc/includes",
    r"copying deepspeed/utils/exceptions.py -> build/lib/deepspeed/utils",
    r"copying torch/utils/errors_fatal.py -> build/lib",
    r"running egg_info",
    r"writing deepspeed.egg-info\PKG-INFO",
    r"writing dependency_links to deepspeed.egg-info\dependency_links.txt",
    r"reading manifest file 'deepspeed.egg-info\SOURCES.txt'",
    r"adding license file 'LICENSE'",
    r"running build_ext",
    r"building 'deepspeed.ops.adam.fused_adam_op' extension",
    r'"C:\Program Files (x86)\Microsoft Visual Studio\2022\BuildTools\VC\Tools\MSVC\14.29.30133\bin\HostX86\x64\cl.exe" /c /nologo /O2 /W3 /GL /DNDEBUG /MD -Icsrc\includes -IC:\Python310\include /EHsc /Tpcsrc/adam/cpu_adam.cpp /Fobuild\temp.win-amd64-cpython-310\Release\csrc/adam/cpu_adam.obj /MD /wd4819 /wd4251 -fopenmp -march=native -D__AVX512__',
    r'"C:\Program Files\NVIDIA GPU Computing Toolkit\CUDA\v11.8\bin\nvcc" -c csrc/adam/multi_tensor_adam.cu -o build\temp\multi_tensor_adam.obj -allow-unsupported-compiler -gencode=arch=compute_86,code=sm_86 -Xcudafe --diag_suppress=base_class_has_different_dll_interface',
    r'"C:\VS\VC\Tools\MSVC\14.29.30133\bin\HostX86\x64\link.exe" /nologo /INCREMENTAL:NO /LTCG /DLL /MANIFEST:EMBED,ID=2 /MANIFESTUAC:NO /LIBPATH:C:\CUDA\lib\x64 cudart.lib cublas.lib curand.lib c10.lib torch.lib torch_cpu.lib torch_python.lib /EXPORT:PyInit_cpu_adam_op',
    r"   正在创建库 build\temp.win-amd64-cpython-310\Release\csrc/adam\cpu_adam_op.cp310-win_amd64.lib 和对象 build\temp\cpu_adam_op.cp310-win_amd64.exp",
    r"   Creating library build\temp\cpu_adam_op.lib and object build\temp\cpu_adam_op.exp",
    r"正在生成代码",
    r"已完成代码的生成",
    r"Generating code",
    r"Finished generating code",
    r"cpu_adam.cpp",
    r"multi_tensor_adam.cu",
    r"tmpxft_00002a3c_00000000-7_multi_tensor_adam.cudafe1.cpp",
    r"注: 包含文件:  C:\VS\VC\Tools\MSVC\14.29.30133\include\vcruntime.h",
    r"Note: including file: C:\CUDA\v11.8\include\cuda_runtime.h",
    r"csrc/quantization/pt_binding.cpp(252): note: 查看对正在编译的函数 模板 实例化的引用",
    r"        with",
    r"        [",
    r"            _Ty=int64_t",
    r"        ]",
    r"test.c",
    r"gcc -pthread -B /opt/conda/compiler_compat -Wall -Werror=format-security -O3 -fPIC -I/usr/include/python3.11 -c csrc/adam/cpu_adam.cpp -o build/temp/cpu_adam.o -O3 -std=c++17",
    r"g++ -shared build/temp/cpu_adam.o -L/usr/local/cuda/lib64 -lcurand -lc10 -ltorch -o build/lib/cpu_adam_op.so",
    r"[1/3] c++ -MMD -MF cpu_adam.o.d -DTORCH_EXTENSION_NAME=cpu_adam -Werror=return-type -c cpu_adam.cpp -o cpu_adam.o",
    r"[2/3] /usr/local/cuda/bin/nvcc -DTORCH_EXTENSION_NAME=fused_adam -c multi_tensor_adam.cu -o multi_tensor_adam.cuda.o",
    r"[3/3] c++ cpu_adam.o -shared -lcurand -L/usr/local/cuda/lib64 -o cpu_adam.so",
    r"Emitting ninja build file /root/.cache/torch_extensions/py310_cu118/cpu_adam/build.ninja...",
    r"Building extension module cpu_adam...",
    r"Loading extension module cpu_adam...",
    r"Allowing ninja to set a default number of workers... (overridable by setting the environment variable MAX_JOBS=N)",
    r"ninja: no work to do.",
    r"Time to load cpu_adam op: 24.318 seconds",
    r"Using /root/.cache/torch_extensions/py310_cu118 as PyTorch extensions root...",
    r"Detected CUDA files, patching ldflags",
    r"DS_BUILD_OPS=1",
    r"Install Ops={'async_io': False, 'fused_adam': 1, 'cpu_adam': 1}",
    r"version=0.17.6+unknown, git_hash=unknown, git_branch=unknown",
    r"ext_modules=[<setuptools.extension.Extension('deepspeed.ops.adam.cpu_adam_op') at 0x7f>]",
    r"[2026-11-02 10:11:12,120] [INFO] [real_accelerator.py:260:get_accelerator] Setting ds_accelerator to cuda (auto detect)",
    r"Collecting torch==2.7.1",
    r"  Downloading https://download.pytorch.org/whl/cu118/torch-2.7.1%2Bcu118-cp310-cp310-win_amd64.whl (2817.2 MB)",
    r"     ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 2.8/2.8 GB 1.1 MB/s eta 0:00:00",
    r"  Using cached deepspeed-0.17.6.tar.gz (1.6 MB)",
    r"Looking in indexes: https://pypi.tuna.tsinghua.edu.cn/simple, https://download.pytorch.org/whl/cu118",
    r"Requirement already satisfied: einops in c:\ai\venv\lib\site-packages (from deepspeed) (0.8.0)",
    r"  Installing build dependencies: started",
    r"  Installing build dependencies: finished with status 'done'",
    r"  Getting requirements to build wheel: finished with status 'done'",
    r"  Preparing metadata (pyproject.toml) ... done",
    r"Building wheels for collected packages: deepspeed",
    r"  Building wheel for deepspeed (setup.py): finished with status 'done'",
    r"  Created wheel for deepspeed: filename=deepspeed-0.17.6-cp310-cp310-win_amd64.whl size=1716 sha256=ab",
    r"Installing collected packages: exceptiongroup, errorhandler, timeout-decorator, deepspeed",
    r"Successfully installed deepspeed-0.17.6 exceptiongroup-1.2 timeout-decorator-0.5",
    r"Successfully built deepspeed-0.17.6+unknown-cp310-cp310-win_amd64.whl",
    r"adding 'deepspeed/ops/adam/cpu_adam_op.cp310-win_amd64.pyd'",
    r"removing build\bdist.win-amd64\wheel",
    r"deepspeed build time = 312.41 secs",
    r"Cloning into 'C:\ds\src'...",
    r"Receiving objects: 100% (51234/51234), 230.11 MiB | 8.71 MiB/s, done.",
    r"Updating files: 100% (1840/1840), done.",
    r"**********************************************************************",
    r"** Visual Studio 2022 Developer Command Prompt v17.9.6",
    r"[vcvarsall.bat] Environment initialized for: 'x64'",
    r"Microsoft (R) C/C++ Optimizing Compiler Version 19.39.33523 for x64",
    r"用于 x64 的 Microsoft (R) C/C++ 优化编译器 19.29.30148 版",
    r"nvcc: NVIDIA (R) Cuda compiler driver",
    r"Cuda compilation tools, release 11.8, V11.8.89",
    r"Python 3.10.11",
    r"0 errors, 0 warnings",
    r"import failed tests: 0",
]
