"""What Windows, Linux and Python say of disks, rights, paths and code pages."""

from __future__ import annotations

from atom_gui.core.build_log.entry import Entry
from atom_gui.schema.words import text

_LONG = text(
    "Build in a folder with a short path such as C:\\ds, enable long paths in Windows and in git "
    "(git config --system core.longpaths true)."
)

SYSTEM: tuple[Entry, ...] = (
    Entry(
        "disk_full",
        ("No space left", "Errno 28", "WinError 112", "磁盘空间不足", "not enough space on",
         "nicht genügend Speicherplatz", "espace insuffisant", "Disk quota exceeded"),
        r"No space left on device|Errno 28\b|WinError 112\b|磁盘空间不足|"
        r"not enough space on the disk|nicht genügend Speicherplatz|espace insuffisant|"
        r"Disk quota exceeded", "fatal",
        text("The disk is full."),
        text("Free some space on the drive of the training environment and on that of the "
             "temporary folder; a CUDA torch takes about 6 GB, a build about 5 GB more."),
        source="[K]", explains=("nvcc_crash", "gcc_error", "nvcc_error"),
    ),
    Entry(
        "virus_scanner", ("WinError 225", "WinError 226", "contains a virus", "包含病毒"),
        r"WinError 22[56]\b|contains a virus|包含病毒", "fatal",
        text("The virus scanner took away or blocked a file."),
        text("Exclude the training environment and the build folder from the virus scanner, "
             "then install or build again."),
        source="[K]",
    ),
    Entry(
        "blocked_by_policy", ("WinError 4551", "WinError 1260", "Application Control policy"),
        r"WinError (?:4551|1260)\b|Application Control policy", "fatal",
        text("A rule of this Windows (Smart App Control or a group policy) does not let a "
             "program or library run."),
        text("Ask who looks after this computer, or switch Smart App Control off."),
        source="[K]",
    ),
    Entry(
        "scripts_disabled", ("running scripts is disabled", "PSSecurityException", "禁止运行脚本"),
        r"running scripts is disabled|PSSecurityException|禁止运行脚本", "fatal",
        text("PowerShell does not run scripts, so the environment was not activated."),
        text("Start the Python of the environment by its path; it need not be activated."),
        source="[K]",
    ),
    Entry(
        "filename_too_long",
        ("ilename too long", "WinError 206", "longer than 260", "文件名或扩展名太长",
         "Long Path support", "path too long", "Errno 36"),
        r"[Ff]ilename too long|WinError 206\b|longer than 260|文件名或扩展名太长|"
        r"Windows Long Path support|[Pp]ath too long|Errno 36\b", "fatal",
        text("The path of a file is longer than Windows allows."),
        _LONG,
        action="enable_long_paths", source="[K]",
    ),
    Entry(
        "command_line_too_long", ("CreateProcess",),
        r"ninja: fatal: CreateProcess.*(?:too long|参数错误|parameter is incorrect)|"
        r"CreateProcess failed: The command line is too long", "fatal",
        text("A command of the build is longer than Windows allows."),
        _LONG,
        action="enable_long_paths", source="[K]",
    ),
    Entry(
        "ninja_sources_missing", ("missing and no known rule",),
        r"missing and no known rule to make it", "fatal",
        text("A source file of the op is not where the build looks for it."),
        text("Install DeepSpeed again; see that its path holds no unusual characters."),
        source="[K]",
    ),
    Entry(
        "file_in_use", ("WinError 32", "另一个程序正在使用", "used by another process"),
        r"WinError 32\b|另一个程序正在使用|being used by another process", "fatal",
        text("A file is in use by another program."),
        text("End all Python processes that use this environment, and try again."),
        source="[K]",
    ),
    Entry(
        "access_denied",
        ("WinError 5", "PermissionError", "Permission denied", "Errno 13", "拒绝访问"),
        r"WinError 5\]|PermissionError\b|Errno 13\b|^error: .*(?:Permission denied|拒绝访问)|"
        r"fatal: .*Permission denied", "fatal",
        text("Windows or Linux did not let a file be written: it is in use, guarded, or belongs "
             "to someone else."),
        text("End all Python processes, use a folder of your own outside Program Files and "
             "OneDrive, and look whether a virus scanner guards it."),
        source="[K]",
    ),
    Entry(
        "gbk_codec", ("codec can't",),
        r"'(?:gbk|gb2312|cp936|cp\d+|charmap|mbcs|big5|ascii)' codec can't", "fatal",
        text("A text in UTF-8 was read or written in the code page of this Windows."),
        text("Set PYTHONUTF8=1 for the job; the program does so for its own."),
        action="set_environment:PYTHONUTF8=1", source="[V] Python",
    ),
    Entry(
        "path_not_found", ("WinError 3]", "系统找不到指定的路径"),
        r"WinError 3\]", "fatal",
        text("A folder was not found; on Windows a path that is too long looks the same."),
        _LONG,
        action="enable_long_paths", source="[K]", generic=True,
    ),
    Entry(
        "program_not_found", ("WinError 2]",),
        r"(?:FileNotFoundError|OSError|error): \[WinError 2\]", "fatal",
        text("A program or file was not found; the lines above tell which one was started."),
        text("Install what the lines above name and put it on PATH: git, bash, nvcc or cl."),
        source="[K]", generic=True,
    ),
    Entry(
        "command_unknown",
        ("is not recognized", "不是内部或外部命令", "ist entweder falsch", "n'est pas reconnu",
         "no se reconoce", "не является внутренней", "内部コマンドまたは外部コマンド",
         "command not found"),
        r"['“\"«]?(?P<program>[\w.+-]+)['”\"»]? (?:is not recognized as an internal|"
        r"不是内部或外部命令|ist entweder falsch|n'est pas reconnu|no se reconoce|"
        r"не является внутренней|は、内部コマンド)|(?P<program2>[\w.+-]+): command not found",
        "fatal",
        text("A command is not known to the system: its folder is not on PATH, or it is not "
             "installed."),
        text("Start tools through the Python of the environment, such as python -m "
             "deepspeed.launcher.runner, and build in the environment that the program sets up."),
        source="[K]",
    ),
    Entry(
        "no_memory_python", ("MemoryError", "Cannot allocate memory", "Errno 12"),
        r"^\s*(?:\w+\.)*MemoryError\b|Cannot allocate memory|Errno 12\b", "fatal",
        text("The system had no memory left for the job."),
        text("Close other programs, and build or install with fewer jobs at a time; pip needs "
             "less with --no-cache-dir."),
        action="retry_fewer_jobs", source="[K]",
    ),
    Entry(
        "exit_crash", (),
        r"(?!)", "fatal",
        text("A program of the job crashed (access violation) without a word."),
        text("Update the GPU driver, install torch again in a fresh environment, and see "
             "whether it happens again."),
        source="[K] STATUS_ACCESS_VIOLATION", generic=True,
    ),
    Entry(
        "exit_dll", (),
        r"(?!)", "fatal",
        text("A program of the job could not start because a DLL is missing."),
        text("Install the Microsoft Visual C++ Redistributable for x64."),
        source="[K] STATUS_DLL_NOT_FOUND", generic=True,
    ),
    Entry(
        "exit_killed", (),
        r"(?!)", "fatal",
        text("The job was killed from outside, most likely by the system because memory ran out."),
        text("Build with one job at a time (MAX_JOBS=1, DS_NVCC_THREADS=1)."),
        action="retry_fewer_jobs", source="[K] signal 9", generic=True,
    ),
    Entry(
        "exit_not_found", (),
        r"(?!)", "fatal",
        text("The command of the job was not found."),
        text("See that its program is installed and on PATH."),
        source="[K] exit codes 9009 of cmd and 127 of sh", generic=True,
    ),
)  # fmt: skip
