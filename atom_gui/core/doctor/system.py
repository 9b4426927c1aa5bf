"""Windows itself, paths, memory and disk."""

from __future__ import annotations

from atom_gui.core.doctor.facts import STOPPED, TOO_LONG, MachineFacts, release
from atom_gui.core.doctor.findings import Check, Finding, Line, Profile, gib
from atom_gui.schema.words import text

_GIB = 2**30
_SMALL_RAM_BYTES = 15 * _GIB  # 16 GiB shows a little less
_TINY_RAM_BYTES = 7 * _GIB
# A CUDA torch environment takes 5 to 6 GiB, Visual Studio and a toolkit about 12 more.
_DISK_BYTES: dict[Profile, tuple[int, int]] = {
    "cuda118": (10 * _GIB, 30 * _GIB),
    "wheel": (8 * _GIB, 20 * _GIB),
    "wsl2": (10 * _GIB, 30 * _GIB),
    "cpu": (3 * _GIB, 8 * _GIB),
}
_X64 = ("AMD64", "X86_64")
_UTF8 = 65001
_ASIAN = (932, 936, 949, 950)  # here a byte may be a half of a letter, and decoding fails
_WSL2_BUILD = 19044  # Windows 10 21H2: the first one whose Linux sees the card
_LONG_PATHS = (
    "reg add HKLM\\SYSTEM\\CurrentControlSet\\Control\\FileSystem "
    "/v LongPathsEnabled /t REG_DWORD /d 1 /f"
)

_SYSTEM = Line("system", text("Each way of training is made for certain systems."),
               "PyPI's wheels [V], docs.nvidia.com/cuda/wsl-user-guide [K]")  # fmt: skip
_ADMIN = Line("admin", text("Visual Studio, the CUDA toolkit and WSL are installed with an "
                            "administrator's rights; training needs none."),
              "DeepSpeed setup.py [V]")  # fmt: skip
_LINKS = Line("symlinks", text("DeepSpeed up to 0.14.2 makes symbolic links while it is built, "
                               "which Windows allows to administrators or in developer mode; newer "
                               "ones copy."),
              "DeepSpeed setup.py [V]")  # fmt: skip
_LONG = Line("long_paths", text("Compilers and pip write paths over 260 characters, which Windows "
                                "refuses by default."),
             "Microsoft, Maximum Path Length Limitation [K]")  # fmt: skip
_LETTERS = Line("path_letters", text("nvcc and the linker stumble over paths with other letters "
                                     "than English ones, and over spaces."),
                "background knowledge [K]")  # fmt: skip
_RAM = Line("ram", text("Each process that loads torch with CUDA takes several GiB, compiling too, "
                        "and offloaded weights lie in memory."),
            "own estimate [S]")  # fmt: skip
_PAGE = Line("page_file", text("Windows promises memory up to RAM plus page file. Beyond that it "
                               "ends programs with WinError 1455."),
             "GitHub reports of WinError 1455 [I]")  # fmt: skip
_PROBE = Line("probe", text("What could not be asked is judged as unknown, and may hide what is "
                            "broken."), "this program's own questions [V]")  # fmt: skip
_ARCHITECTURE = Line("architecture", text("torch for CUDA on Windows, and DeepSpeed's wheel, exist "
                                          "for x64 processors only."),
                     "PyPI's wheels [V], download.pytorch.org [K]")  # fmt: skip
_CPU = Line("cpu_features", text("The optimizer that works in memory (CPUAdam) is compiled for "
                                 "AVX2 or AVX-512; without them it is slow, or ends with an "
                                 "illegal instruction."),
            "DeepSpeed op_builder/cpu_adam.py [V], the official wheels [K]")  # fmt: skip
_CODE_PAGE = Line("code_page", text("Programs that read text in the code page of Windows stumble "
                                    "over UTF-8 files (UnicodeDecodeError: 'gbk')."),
                  "Python, UTF-8 mode [K]")  # fmt: skip
_DISK = Line("disk", text("The environment, compilers and checkpoints need room."),
             "own estimate [S]")  # fmt: skip


def system(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge whether the profile fits the operating system."""
    kind = facts.system.kind
    if kind is None:
        return _SYSTEM.unknown()
    found = text("{name}", name=facts.system.name or kind)
    if profile in ("cuda118", "wheel") and kind != "Windows":
        return _SYSTEM.warning(found, text("These steps are for Windows. Here, install DeepSpeed "
                                           "with pip and let it compile its ops."))  # fmt: skip
    if profile == "wsl2" and kind != "Windows" and not facts.system.is_wsl:
        return _SYSTEM.warning(found, text("This is no Windows: nothing of WSL2 is needed."))
    if profile == "wsl2" and kind == "Windows" and facts.system.build is not None \
            and facts.system.build < _WSL2_BUILD:  # fmt: skip
        return _SYSTEM.broken(
            text("{name}, build {build}: its WSL2 does not see the card.",
                 name=facts.system.name or kind, build=facts.system.build),
            text("Update to Windows 10 21H2 or Windows 11."),
        )  # fmt: skip
    return _SYSTEM.ok(found)


def probe(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Tell which parts of the questions got no answer."""
    if not facts.failures:
        return None
    (part, reason), *others = [
        (part.replace("_", " "), reason) for part, reason in facts.failures.items()
    ]
    again = text("Run the check again.")
    if others:
        return _PROBE.unknown(text("These parts could not be asked: {parts}.",
                                   parts=", ".join([part, *(name for name, _ in others)])),
                              again)  # fmt: skip
    if reason == TOO_LONG:
        return _PROBE.unknown(text("{part} did not answer in time.", part=part), again)
    if reason == STOPPED:
        return _PROBE.unknown(text("{part} was not asked to its end: the check was stopped.",
                                   part=part), again)  # fmt: skip
    return _PROBE.unknown(
        text("{part} could not be asked: {reason}", part=part, reason=reason), again
    )


def architecture(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge whether what is needed exists for this kind of processor."""
    if not facts.on_windows or profile == "wsl2":
        return None
    name = facts.system.architecture
    if name is None:
        return _ARCHITECTURE.unknown()
    found = text("{name}", name=name)
    if name.upper() in _X64:
        return _ARCHITECTURE.ok(found)
    return _ARCHITECTURE.broken(found, text("Use a computer with an Intel or AMD processor."))


def cpu_features(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge whether the processor can do what CPUAdam is compiled for."""
    system = facts.system
    if (system.architecture or "").upper() not in ("", *_X64):
        return None
    found = text("{name}", name=system.cpu or system.architecture or "?")
    if system.avx2 is None:
        return _CPU.unknown()
    if not system.avx2:
        return _CPU.warning(
            text("{name} has no AVX2.", name=system.cpu or "?"),
            text("Do not offload the optimizer, or build DeepSpeed on this computer."),
        )
    return _CPU.ok(found)


def code_page(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge in which code page Windows' programs read and write."""
    if not facts.on_windows or profile == "wsl2":
        return None
    number = facts.system.code_page
    if number is None:
        return _CODE_PAGE.unknown()
    if number == _UTF8:
        return _CODE_PAGE.ok(text("Windows uses UTF-8 everywhere."))
    found = text("The code page is {number}.", number=number)
    if number not in _ASIAN or facts.system.utf8_mode:
        return _CODE_PAGE.ok(found)
    if facts.system.utf8_mode is None:
        return _CODE_PAGE.unknown()
    return _CODE_PAGE.warning(
        found,
        text("This program starts Python in UTF-8 mode. For what you start yourself, set "
             "PYTHONUTF8."), "setx PYTHONUTF8 1",
    )  # fmt: skip


def admin(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Tell that something is to be installed that needs an administrator."""
    if not facts.on_windows or profile == "cpu":
        return None
    if facts.system.is_admin is None:
        return _ADMIN.unknown()
    if facts.system.is_admin:
        return _ADMIN.ok(text("This program runs with an administrator's rights."))
    compiler = any(studio.toolsets for studio in facts.visual_studios or ())
    missing = {
        "cuda118": not facts.toolkits or not compiler,
        "wheel": not facts.toolkits,
        "wsl2": not (facts.wsl and facts.wsl.is_installed),
    }[profile]
    found = text("This program runs without an administrator's rights.")
    if not missing:
        return _ADMIN.ok(found)
    return _ADMIN.warning(
        found, text("Have the name and password of an administrator ready for the installers.")
    )


def symlinks(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge whether an old DeepSpeed could be built."""
    if profile != "cuda118" or not facts.on_windows:
        return None
    system = facts.system
    if system.is_admin or system.developer_mode:
        return _LINKS.ok(text("Symbolic links can be made."))
    if system.is_admin is None or system.developer_mode is None:
        return _LINKS.unknown()
    installed = facts.training_python and facts.training_python.package("deepspeed")
    if installed and release(installed) <= (0, 14, 2):
        return _LINKS.warning(
            text("No symbolic links can be made, and DeepSpeed is {version}.", version=installed),
            text("Build DeepSpeed 0.17.6, or switch on developer mode in Windows' settings."),
            "start ms-settings:developers",
        )
    return _LINKS.ok(text("No symbolic links can be made; a new DeepSpeed needs none."))


def long_paths(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge whether paths may be long."""
    if not facts.on_windows or profile not in ("cuda118", "wheel"):
        return None
    if facts.system.long_paths is None:
        return _LONG.unknown()
    if facts.system.long_paths:
        return _LONG.ok(text("Long paths are allowed."))
    return _LONG.warning(
        text("Long paths are switched off."),
        text("Switch them on as administrator, or install into a short folder such as C:\\ds."),
        _LONG_PATHS,
    )


def path_letters(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge the letters of the folders where things are compiled and installed."""
    if not facts.on_windows or profile not in ("cuda118", "wheel"):
        return None
    python = facts.training_python.path if facts.training_python else None
    paths = [path for path in (facts.install_path, facts.temp_path, python) if path]
    if not paths:
        return _LETTERS.unknown()
    fix = text("Make the training environment in a short folder with English letters, such as "
               "C:\\ds, and set TEMP and TMP to C:\\ds\\temp.")  # fmt: skip
    for path in paths:
        if not path.isascii():
            return _LETTERS.warning(text("{path} has letters that are not ASCII.", path=path), fix)
    for path in paths:
        if " " in path and profile == "cuda118":
            return _LETTERS.warning(text("{path} has a space.", path=path), fix)
    return _LETTERS.ok(text("The folders have plain names."))


def ram(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge the memory."""
    if facts.ram_bytes is None:
        return _RAM.unknown()
    found = text("{amount} of memory.", amount=gib(facts.ram_bytes))
    if facts.ram_bytes < _TINY_RAM_BYTES:
        return _RAM.broken(found, text("Use a computer with 16 GiB or more."))
    if facts.ram_bytes < _SMALL_RAM_BYTES:
        return _RAM.warning(
            found, text("Close other programs, do not offload, and compile with one job.")
        )
    return _RAM.ok(found)


def page_file(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge the page file by the memory."""
    if not facts.on_windows or profile == "wsl2":
        return None
    if facts.page_file_bytes is None or facts.ram_bytes is None:
        return _PAGE.unknown()
    found = text("The page file has {amount}, the memory {ram}.",
                 amount=gib(facts.page_file_bytes), ram=gib(facts.ram_bytes))  # fmt: skip
    if facts.page_file_bytes < facts.ram_bytes:
        return _PAGE.warning(
            found,
            text("Let Windows manage its size, or set it to at least the size of the memory "
                 "(System, Advanced, Performance, Virtual memory)."), "SystemPropertiesPerformance",
        )  # fmt: skip
    return _PAGE.ok(found)


def disk(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge the free disk."""
    if facts.free_disk_bytes is None:
        return _DISK.unknown()
    least, good = _DISK_BYTES[profile]
    found = text("{amount} are free.", amount=gib(facts.free_disk_bytes))
    fix = text("Make {amount} free, or choose another drive.", amount=gib(good))
    if facts.free_disk_bytes < least:
        return _DISK.broken(found, fix)
    return _DISK.warning(found, fix) if facts.free_disk_bytes < good else _DISK.ok(found)


CHECKS: tuple[Check, ...] = (
    probe, system, architecture, cpu_features, admin, symlinks, long_paths, path_letters,
    code_page, ram, page_file, disk,
)  # fmt: skip
