"""What DeepSpeed's setup.py and op builders say when they cannot build."""

from __future__ import annotations

from atom_gui.core.build_log.entry import ANY, Entry
from atom_gui.schema.words import text

_TRACED_FILE_ERROR = r"(?:FileNotFoundError|OSError|NotADirectoryError)\b"
_NO_SUCH_PROGRAM = rf"{_TRACED_FILE_ERROR}.*(?:WinError 2\b|Errno 2\b)|^\s*error: \[WinError 2\]"
_PROGRAM_TOKENS = ("WinError 2", "Errno 2")

SETUP: tuple[Entry, ...] = (
    Entry(
        "async_io_abort", ("pre-compile async_io",),
        r"Unable to pre-compile async_io", "fatal",
        text("DeepSpeed before 0.15.1 stops because async_io was to be built, which needs "
             "libaio and never works on Windows."),
        text("Leave it out with DS_BUILD_AIO=0, or build 0.15.1 or later."),
        action="disable_op:AIO", source="[V] setup.py; DeepSpeed #6489, #1769",
    ),
    Entry(
        "no_torch_to_build", ("without torch", "please first install torch"),
        r"Unable to pre-compile ops without torch installed|please first install torch", "fatal",
        text("The build sees no torch: either it is not installed in this Python, or pip built "
             "in an isolated environment."),
        text("Install torch first and build with --no-build-isolation (pip) or --no-isolation "
             "(build)."),
        action="install_requirements", source="[V] setup.py of DeepSpeed",
    ),
    Entry(
        "op_abort", ("Unable to pre-compile ",),
        r"Unable to pre-compile (?P<op>\w+)", "fatal",
        text("DeepSpeed before 0.15.1 stops because the op {op} was to be built and cannot be "
             "built here."),
        text("Leave the op out with its DS_BUILD variable, or build 0.15.1 or later."),
        action="disable_op:{op}", source="[V] setup.py; DeepSpeed #6489",
    ),
    Entry(
        "op_skipped", ("Skip pre-compile of incompatible",),
        r"Skip pre-compile of incompatible (?P<op>\w+)", "note",
        text("The op {op} cannot be built here and is left out."),
        text("Nothing to do unless training needs this op."),
        source="[V] setup.py; DeepSpeed #6489",
    ),
    Entry(
        "bash_missing", _PROGRAM_TOKENS,
        _NO_SUCH_PROGRAM, "fatal",
        text("DeepSpeed 0.15.2 to 0.17.1 starts bash to ask git for the version, and there is "
             "no bash on this system."),
        text("Build 0.17.2 or later, or put the bash of Git for Windows on PATH, or set "
             "DS_BUILD_STRING=+local."),
        action="set_environment:DS_BUILD_STRING=+local", source="[V] DeepSpeed #6498, #7399",
        within=r"check_output\(git_(?:hash|branch)_cmd|['\"]bash['\" ]",
    ),
    Entry(
        "git_missing", _PROGRAM_TOKENS,
        _NO_SUCH_PROGRAM, "fatal",
        text("DeepSpeed's setup.py asks git for the version, and git was not found."),
        text("Install Git for Windows so that git is on PATH. DeepSpeed 0.15.2 and later need "
             "it even where DS_BUILD_STRING is set."),
        action="open_url", source="[V] DeepSpeed #6498; [I] #6465, #6871, #7276",
        within=r"command_exists\(.git|['\"]git['\"]|git rev-parse",
    ),
    Entry(
        "bash_is_wsl", ("no installed distributions", "没有已安装的分发版", "没有安装的分发版"),
        r"no installed distributions|没有已?安装的分发版", "fatal",
        text("bash on PATH is the one of Windows itself, which needs a Linux distribution that "
             "is not installed."),
        text("Put the bash of Git for Windows before C:\\Windows\\System32 on PATH, or set "
             "DS_BUILD_STRING=+local, or build DeepSpeed 0.17.2 or later."),
        action="set_environment:DS_BUILD_STRING=+local", source="[V] DeepSpeed #6498",
    ),
    Entry(
        "lscpu_missing", _PROGRAM_TOKENS,
        _NO_SUCH_PROGRAM, "fatal",
        text("DeepSpeed asks lscpu for the processor because the package py-cpuinfo is missing; "
             "Windows has no lscpu."),
        text("Install py-cpuinfo in the training environment."),
        action="install_requirements", source="[I] DeepSpeed #6625", within=r"lscpu|cpu_info",
    ),
    Entry(
        "nfs_check", _PROGRAM_TOKENS,
        _NO_SUCH_PROGRAM, "fatal",
        text("With Triton installed, DeepSpeed before 0.16.3 starts df to look at the file "
             "system; Windows has no df."),
        text("Use DeepSpeed 0.16.3 or later, or remove Triton from the training environment."),
        action="use_version:>=0.16.3", source="[V] DeepSpeed #6473, #6673",
        within=r"is_nfs_path|matmul_ext|['\"]df['\"]",
    ),
    Entry(
        "cuda_home_quoted", ("nvcc",),
        r"['\"]\\?\"[A-Za-z]:[^'\"]*\\?\"[\\/]+bin[\\/]+nvcc|CUDA_HOME=['\"]\\?\"", "fatal",
        text("CUDA_HOME holds quotation marks, so that nvcc is not found in it."),
        text("Set CUDA_HOME to the plain path of the toolkit, without quotation marks."),
        action="set_environment:CUDA_HOME", source="[I] DeepSpeed #4470",
    ),
    Entry(
        "nvcc_missing", ("WinError 2", "nvcc", "Errno 2"),
        _NO_SUCH_PROGRAM, "fatal",
        text("CUDA_HOME names a folder without nvcc: no toolkit is there, or only a part of it."),
        text("Install the CUDA toolkit with nvcc and set CUDA_HOME to its folder; DeepSpeed "
             "0.14.5 to 0.19.4 wants nvcc each time it is imported."),
        action="install_toolkit", source="[I] DeepSpeed #7451, #3342, #7452",
        within=r"nvcc|installed_cuda_version",
    ),
    Entry(
        "nvcc_not_started", ("nvcc",),
        r"(?:command|execute) ['\"]?[^'\"]*nvcc(?:\.exe)?['\"]? ?(?:failed)?: (?:No such file|"
        r"None)|No such file or directory: ['\"]?[^'\"]*nvcc|nvcc: (?:command )?not found|"
        r"'nvcc' (?:is not recognized|不是内部)", "fatal",
        text("nvcc, the compiler of the CUDA toolkit, was not found."),
        text("Install the CUDA toolkit that torch was built with and set CUDA_HOME to its "
             "folder."),
        action="install_toolkit", source="[I] DeepSpeed #7451",
    ),
    Entry(
        "no_toolkit", ("CUDA_HOME", "cuda_home"),
        r"MissingCUDAException|CUDA_HOME does not exist|"
        r"CUDA_HOME environment variable is not set|assert cuda_home is not None", "fatal",
        text("No CUDA toolkit was found; the driver alone has no compiler. DeepSpeed 0.14.5 to "
             "0.19.4 wants one even for a finished wheel."),
        text("Install the CUDA toolkit that torch was built with, set CUDA_HOME and CUDA_PATH "
             "to it, and start the program again."),
        action="install_toolkit", source="[V] op_builder/builder.py; [I] DeepSpeed #7452",
    ),
    Entry(
        "cuda_mismatch", ("CUDA",),
        r"(?:CUDAMismatchException|(?:Error|"
        r"Exception)).*Installed CUDA version (?P<toolkit>\S+) does not match|Installed CUDA ve"
        r"rsion \S+ does not match the version torch was compiled with \S+,\s*unable|"
        r"detected CUDA version \([^)]*\) mismatches the version", "fatal",
        text("The CUDA toolkit and the CUDA version of torch differ in their major number."),
        text("Set CUDA_HOME to a toolkit of torch's version, or install a torch built for this "
             "toolkit."),
        action="install_toolkit", source="[V] op_builder/builder.py; torch/utils/cpp_extension.py",
    ),
    Entry(
        "symlink_privilege", ("WinError 1314", "symbolic link privilege", "所需的特权"),
        r"WinError 1314\b|symbolic link privilege not held|没有所需的特权", "fatal",
        text("Windows does not let this user make symbolic links, which DeepSpeed up to 0.14.2 "
             "needs."),
        text("Build 0.14.5 or later, or switch on Developer Mode in the settings of Windows, or "
             "build as administrator."),
        action="use_version:>=0.14.5", source="[V] setup.py before 0.14.3",
    ),
    Entry(
        "leftover_folder", ("WinError 5", "拒绝访问"),
        r"(?:WinError 5\]|拒绝访问).*(?:deepspeed[\\/]+ops|ops[\\/]+(?:csrc|op_builder)|"
        r"deepspeed[\\/]+accelerator)", "fatal",
        text("Folders of an earlier build are in the way: deepspeed\\ops\\csrc, "
             "deepspeed\\ops\\op_builder or deepspeed\\accelerator."),
        text("Delete these folders, or take fresh sources."),
        source="[I] DeepSpeed #5465",
    ),
    Entry(
        "copytree_exists", ("WinError 183", "FileExistsError"),
        r"(?:WinError 183|FileExistsError)\b.*deepspeed[\\/]+(?:ops|accelerator)", "fatal",
        text("DeepSpeed 0.14.3 and 0.14.4 copy sources onto a folder that exists and fail on "
             "Windows."),
        text("Build 0.14.5 or later."),
        action="use_version:>=0.14.5", source="[V] setup.py; DeepSpeed #5679",
    ),
    Entry(
        "links_as_text", ("deepspeed.accelerator", "deepspeed.ops.op_builder", "WinError 267"),
        r"No module named 'deepspeed\.(?:accelerator|ops\.op_builder)'|WinError 267\b.*(?:csrc|"
        r"op_builder|accelerator)", "fatal",
        text("Git for Windows has written DeepSpeed's symbolic links as small text files."),
        text("Clone with git -c core.symlinks=true and Developer Mode on, or build from the "
             "source archive instead of a checkout."),
        source="[I] DeepSpeed #3207, #8551",
    ),
    Entry(
        "bat_missing", ("deepspeed.bat", "ds_report.bat"),
        r"(?:bin[\\/]+)?(?:deepspeed|ds_report)\.bat\W.*(?:does ?n.t exist|does not exist|"
        r"not a regular)|No such file or directory: .*(?:deepspeed|ds_report)\.bat", "fatal",
        text("This source archive of DeepSpeed lacks the file bin\\deepspeed.bat, which "
             "setup.py wants on Windows."),
        text("Build from a git checkout of the tag instead of the source archive."),
        source="[I] DeepSpeed #6923",
    ),
    Entry(
        "no_admin", ("Current permissions inadequate",),
        r"Failure: Current permissions inadequate", "fatal",
        text("build_win.bat of DeepSpeed up to 0.14.2 wants administrator rights."),
        text("Build 0.14.5 or later, or start the build as administrator."),
        action="use_version:>=0.14.5", source="[V] build_win.bat",
    ),
    Entry(
        "op_builder_unknown", ("op_builder",),
        r"No module named 'op_builder'", "fatal",
        text("setup.py cannot import its own folder op_builder: embedded Pythons do not look in "
             "the current folder."),
        text("Build with a Python from python.org, in the folder of the sources."),
        action="choose_interpreter", source="[I] DeepSpeed #6639",
    ),
    Entry(
        "dskernels", ("dskernels",),
        r"No module named 'dskernels'|requirement dskernels", "fatal",
        text("Ops that need deepspeed-kernels are to be built, which exists for Linux only."),
        text("Leave them out with DS_BUILD_CUTLASS_OPS=0 and DS_BUILD_RAGGED_DEVICE_OPS=0."),
        action="disable_op:RAGGED_DEVICE_OPS", source="[V] build_win.bat; [I] DeepSpeed #6465",
        explains=("no_matching_version", "no_version_at_all"),
    ),
    Entry(
        "jit_no_ninja", ("ninja",),
        r"due to ninja not being installed|Ninja is required to load C\+\+ extensions", "fatal",
        text("An op is not in this DeepSpeed wheel and cannot be built while training, because "
             "ninja is missing."),
        text("Use a wheel that holds the op, or install ninja and a compiler."),
        action="install_requirements", source="[V] op_builder/builder.py",
    ),
    Entry(
        "jit_incompatible", ("Unable to JIT load the",),
        r"Unable to JIT load the (?P<op>\w+) op due to it not being compatible", "fatal",
        text("The op {op} is needed by these settings and cannot work on this system."),
        text("Take what needs the op out of the settings: for async_io that is offloading to a "
             "disk."),
        source="[V] op_builder/builder.py",
    ),
    Entry(
        "wheel_for_other_torch", ("PyTorch version mismatch", "CUDA version mismatch"),
        r"(?:PyTorch|CUDA) version mismatch! DeepSpeed ops", "fatal",
        text("The ops of this DeepSpeed were built for another version of torch or CUDA."),
        text("Build the wheel for the torch of this environment, or install the torch that the "
             "wheel was built for."),
        action="build_wheel", source="[V] op_builder/builder.py",
    ),
    Entry(
        "version_lookup", ("git_hash", "not a git repository", "dubious ownership"),
        r"fatal: not a git repository|detected dubious ownership", "noise",
        text("git could not tell the version of the sources; the wheel gets the name without it."),
        text("Nothing to do."),
        source="[V] setup.py",
    ),
    Entry(
        "adam_follows", ("ds_opt_adam", "ds_opt_adagrad", "ds_opt_lion"),
        r"has no attribute 'ds_opt_\w+'", "fatal",
        text("DeepSpeed's optimizer could not be set up, and this is said once more while it is "
             "removed."),
        text("The reason is the error above it."),
        source="[V] ops/adam/cpu_adam.py", follows=ANY,
    ),
    Entry(
        "extension_follows", ("Error building extension", "cannot open shared object"),
        r"RuntimeError: Error building extension|"
        r"torch_extensions.*\.so: cannot open shared object", "fatal",
        text("An op was to be built while training and could not be built."),
        text("The reason is in what the compiler printed above."),
        source="[K]", follows=ANY,
    ),
)  # fmt: skip
