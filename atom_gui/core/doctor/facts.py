"""What the doctor knows of a computer: plain values that can be saved, shared and judged later."""

from __future__ import annotations

import re

from pydantic import BaseModel, ConfigDict, Field

TOO_LONG = "timeout"  # in ``MachineFacts.failures``
STOPPED = "stopped"


class _Facts(BaseModel):
    """Frozen; a name that is not known is an error. None means that nobody could tell."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class SystemFacts(_Facts):
    """The operating system.

    Attributes:
        kind: Windows, Linux or Darwin.
        name: for people, for example Windows 11 Pro 23H2.
        build: of Windows; 22000 and above is Windows 11.
        is_wsl: this is Linux inside Windows.
        is_admin: this process has the rights of an administrator.
        developer_mode: Windows lets everybody make symbolic links.
        long_paths: Windows lets programs use paths over 260 characters.
        edition: of Windows, for example Professional.
        update_revision: of the build (UBR), raised by each monthly update.
        architecture: of the processor, for example AMD64 or x86_64.
        cpu: the processor's name.
        avx2: the processor has AVX2, and the system lets programs use it.
        avx512: the same for AVX-512.
        code_page: of Windows' old programs, for example 936; 65001 is UTF-8.
        encoding: in which Python reads text files when nobody says otherwise.
        utf8_mode: PYTHONUTF8 is set for all programs.
        guarded_folders: only trusted programs may write there (controlled folder access).
        one_drive_folders: what OneDrive copies into the cloud.
    """

    kind: str | None = None
    name: str | None = None
    build: int | None = None
    is_wsl: bool | None = None
    is_admin: bool | None = None
    developer_mode: bool | None = None
    long_paths: bool | None = None
    edition: str | None = None
    update_revision: int | None = None
    architecture: str | None = None
    cpu: str | None = None
    avx2: bool | None = None
    avx512: bool | None = None
    code_page: int | None = None
    encoding: str | None = None
    utf8_mode: bool | None = None
    guarded_folders: tuple[str, ...] | None = None
    one_drive_folders: tuple[str, ...] | None = None


class PythonFacts(_Facts):
    """A Python interpreter and what it has.

    Attributes:
        path: its executable.
        version: for example 3.11.9; None for the Store's placeholder, which is no Python.
        bits: 32 or 64.
        is_store: it comes from the Microsoft Store.
        is_venv: it is a virtual environment.
        packages: version by normalised name.
        torch_cuda: CUDA version that torch was built for; empty for the CPU build.
        torch_archs: what torch's kernels were built for, for example sm_86.
        deepspeed_ops: whether each op was compiled in advance; None without such a record.
        deepspeed_torch: major.minor of the torch that DeepSpeed's ops were compiled for.
        deepspeed_cuda: CUDA version that they were compiled for.
        has_headers_and_libs: Python.h is there and on Windows the libs folder; else nothing can be
            compiled for it.
        cuda_works: torch loads and says that it can use a card.
        cuda_problem: what torch said where it cannot; empty where nothing was said.
        backends: with which torch lets several processes talk, for example gloo and nccl.
        has_libuv: torch's TCPStore can use libuv.
    """

    path: str | None = None
    version: str | None = None
    bits: int | None = None
    is_store: bool | None = None
    is_venv: bool | None = None
    packages: dict[str, str] | None = None
    torch_cuda: str | None = None
    torch_archs: tuple[str, ...] | None = None
    deepspeed_ops: dict[str, bool] | None = None
    deepspeed_torch: str | None = None
    deepspeed_cuda: str | None = None
    has_headers_and_libs: bool | None = None
    cuda_works: bool | None = None
    cuda_problem: str | None = None
    backends: tuple[str, ...] | None = None
    has_libuv: bool | None = None

    def package(self, name: str) -> str | None:
        """Return the version of a package; None where it is missing or nobody could look."""
        return (self.packages or {}).get(name)


class CardFacts(_Facts):
    """An NVIDIA card.

    Attributes:
        name: for people.
        memory_bytes: its own.
        capability: compute capability.
        free_bytes: what no program has taken.
        driver_model: WDDM, TCC or MCDM; None where there is none, as on Linux.
        programs: names of programs that use it.
    """

    name: str | None = None
    memory_bytes: int | None = None
    capability: tuple[int, int] | None = None
    free_bytes: int | None = None
    driver_model: str | None = None
    programs: tuple[str, ...] | None = None


class DriveFacts(_Facts):
    r"""A drive, or on Linux a mounted file system.

    Attributes:
        root: for example C:\ or /home.
        kind: fixed, removable, network, disc or memory.
        medium: SSD or HDD.
        file_system: for example NTFS.
        total_bytes: its size.
        free_bytes: what this user may take.
    """

    root: str
    kind: str | None = None
    medium: str | None = None
    file_system: str | None = None
    total_bytes: int | None = None
    free_bytes: int | None = None


class Toolkit(_Facts):
    """A CUDA toolkit.

    Attributes:
        version: major.minor.
        path: its folder, without ``bin``.
        has_nvcc: its compiler is there.
        nvcc_version: what the compiler calls itself, for example 11.8.89.
        msc_range: the Microsoft compilers (_MSC_VER) that its host_config.h takes: from the first
            to below the second.
        newest_gcc: the newest gcc that it takes.
        missing: libraries and headers that DeepSpeed's ops need and that are not there.
    """

    version: str | None = None
    path: str
    has_nvcc: bool | None = None
    nvcc_version: str | None = None
    msc_range: tuple[int, int] | None = None
    newest_gcc: int | None = None
    missing: tuple[str, ...] | None = None


class Compiler(_Facts):
    """A Microsoft C++ compiler.

    Attributes:
        toolset: for example 14.39.33519.
        msc_ver: its _MSC_VER, for example 1939.
        is_x64: cl.exe for x64 is there.
    """

    toolset: str
    msc_ver: int | None = None
    is_x64: bool | None = None


class VisualStudio(_Facts):
    """An installation of Visual Studio or its Build Tools.

    Attributes:
        edition: for example Community or BuildTools.
        version: for example 17.9.6; 17 is Visual Studio 2022.
        path: its folder.
        toolsets: versions of the C++ compiler in it, for example 14.39.33519.
        default_toolset: the one that vcvarsall.bat takes when not asked for another.
        compilers: the same toolsets, looked at closely.
        has_workload: its installer says that the C++ tools for x64 are there.
        vcvarsall: the script that sets up a prompt for compiling; empty where it is missing.
    """

    edition: str | None = None
    version: str | None = None
    path: str | None = None
    toolsets: tuple[str, ...] | None = None
    default_toolset: str | None = None
    compilers: tuple[Compiler, ...] | None = None
    has_workload: bool | None = None
    vcvarsall: str | None = None


class Distribution(_Facts):
    """A Linux inside Windows, and whether it is of WSL 1 or 2."""

    name: str
    wsl_version: int | None = None


class WslFacts(_Facts):
    """The Windows Subsystem for Linux.

    Attributes:
        is_installed: wsl.exe answers.
        distributions: the installed ones; docker-desktop is none to work in.
        sees_card: nvidia-smi works inside.
    """

    is_installed: bool | None = None
    distributions: tuple[Distribution, ...] | None = None
    sees_card: bool | None = None


class BashFacts(_Facts):
    """The bash that programs find first.

    Attributes:
        path: where it lies; empty where there is none.
        maker: Git, WSL, MSYS2 or Cygwin; empty for another one.
    """

    path: str | None = None
    maker: str | None = None


class NetworkFacts(_Facts):
    """How packages are fetched; addresses are kept without names and passwords.

    Attributes:
        proxies: by environment variable.
        index_url: where pip looks for packages; empty for its default.
        extra_index_urls: where it looks as well.
    """

    proxies: dict[str, str] | None = None
    index_url: str | None = None
    extra_index_urls: tuple[str, ...] | None = None


class LinuxFacts(_Facts):
    """What Linux limits and offers; -1 stands for no limit.

    Attributes:
        gcc: its version; empty where it is missing.
        gxx: of g++; empty where it is missing.
        has_libaio: libaio and its header are there, for offloading to NVMe.
        shared_memory_bytes: size of /dev/shm.
        locked_memory_bytes: what a process may lock (ulimit -l).
        open_files: what it may open (ulimit -n).
        address_space_bytes: what it may map (ulimit -v).
        group_memory_bytes: what a container or service may take (cgroup).
    """

    gcc: str | None = None
    gxx: str | None = None
    has_libaio: bool | None = None
    shared_memory_bytes: int | None = None
    locked_memory_bytes: int | None = None
    open_files: int | None = None
    address_space_bytes: int | None = None
    group_memory_bytes: int | None = None


class MachineFacts(_Facts):
    """Everything that the doctor judges by; None where nobody could tell.

    Attributes:
        system: the operating system.
        app_python: the interpreter of this program.
        training_python: the one that is to train.
        driver: version of the NVIDIA driver; empty where there is none.
        cards: the NVIDIA cards; empty where there is none.
        toolkits: the CUDA toolkits found.
        cuda_path: the environment variable; empty where it is not set.
        cuda_home: the environment variable; empty where it is not set.
        visual_studios: installations, the Build Tools among them.
        windows_sdks: versions of the Windows SDK.
        vc_runtime: the Visual C++ runtime (x64) is installed.
        ninja: its version; empty where it is missing.
        git: its version; empty where it is missing.
        ram_bytes: memory.
        page_file_bytes: page file or swap.
        free_disk_bytes: free where the training environment lies.
        install_path: where it lies or will lie.
        temp_path: where compilers write.
        user_name: taken out by ``redaction.redacted``.
        host_name: taken out by ``redaction.redacted``.
        wsl: Linux inside Windows.
        interpreters: other Pythons found, some of them traps.
        drives: all that could be asked.
        free_ram_bytes: memory that nobody uses.
        commit_limit_bytes: what Windows can promise: memory and page file together.
        free_commit_bytes: what of it is not promised yet.
        torch_toolkit: the folder that torch takes as its toolkit; empty where it finds none.
        bash: the first one on the PATH.
        network: how packages are fetched.
        linux: what only Linux has.
        failures: why a part of the questions got no answer, by part: ``TOO_LONG``, ``STOPPED`` or
            an error's words.
    """

    system: SystemFacts = Field(default_factory=SystemFacts)
    app_python: PythonFacts | None = None
    training_python: PythonFacts | None = None
    driver: str | None = None
    cards: tuple[CardFacts, ...] | None = None
    toolkits: tuple[Toolkit, ...] | None = None
    cuda_path: str | None = None
    cuda_home: str | None = None
    visual_studios: tuple[VisualStudio, ...] | None = None
    windows_sdks: tuple[str, ...] | None = None
    vc_runtime: bool | None = None
    ninja: str | None = None
    git: str | None = None
    ram_bytes: int | None = None
    page_file_bytes: int | None = None
    free_disk_bytes: int | None = None
    install_path: str | None = None
    temp_path: str | None = None
    user_name: str | None = None
    host_name: str | None = None
    wsl: WslFacts | None = None
    interpreters: tuple[PythonFacts, ...] | None = None
    drives: tuple[DriveFacts, ...] | None = None
    free_ram_bytes: int | None = None
    commit_limit_bytes: int | None = None
    free_commit_bytes: int | None = None
    torch_toolkit: str | None = None
    bash: BashFacts | None = None
    network: NetworkFacts | None = None
    linux: LinuxFacts | None = None
    failures: dict[str, str] = Field(default_factory=dict)

    @property
    def on_windows(self) -> bool:
        """Whether it is known to run Windows."""
        return self.system.kind == "Windows"


def release(version: str | None) -> tuple[int, ...]:
    """Return the numbers that a version begins with; empty for None or foreign text.

    >>> release("2.7.1+cu118")
    (2, 7, 1)
    """
    match = re.match(r"\d+(?:\.\d+)*", version or "")
    return tuple(int(part) for part in match[0].split(".")) if match else ()


def msc_ver(toolset: str) -> int | None:
    """Return the _MSC_VER of a Microsoft toolset: 1929 for 14.29, 1944 for 14.44."""
    numbers = release(toolset)
    return 1900 + numbers[1] if numbers[:1] == (14,) and len(numbers) > 1 else None
