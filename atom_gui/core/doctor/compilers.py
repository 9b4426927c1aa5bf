"""What compiles DeepSpeed's ops: Visual Studio, the Windows SDK, ninja, git; and WSL2 instead."""

from __future__ import annotations

from atom_gui.core.doctor.facts import MachineFacts, VisualStudio, msc_ver, release
from atom_gui.core.doctor.findings import Check, Finding, Line, Profile, here, pip_command
from atom_gui.core.doctor.nvidia import wanted_toolkit
from atom_gui.schema.words import text

BUILD_TOOLS = (
    "winget install Microsoft.VisualStudio.2022.BuildTools --override "
    '"--passive --add Microsoft.VisualStudio.Workload.VCTools;includeRecommended '
    '--add Microsoft.VisualStudio.Component.VC.14.39.17.9.x86.x64"'
)
_MSC_RANGE_118 = (1910, 1940)  # of CUDA 11.8's host_config.h, where it cannot be read
_MSC_WITH_NEW_STL = 1941  # its standard library refuses CUDA before 12.4
_NO_WORKPLACE = ("docker-desktop", "docker-desktop-data")

_STUDIO = Line("visual_studio", text("DeepSpeed's ops are compiled with Microsoft's C++ compiler. "
                                     "The Build Tools are enough."),
               "microsoft/vswhere [V]")  # fmt: skip
_TOOLSET = Line("msvc",
                text("CUDA 11.8 takes compilers from 14.10 to 14.39. A newer one ends with "
                     "C1189 (unsupported Microsoft Visual Studio version) or STL1002."),
                "CUDA 11.8 host_config.h, microsoft/STL #4475, pytorch/vision #8492 [V]",
)  # fmt: skip
_WORKLOAD = Line("studio_workload",
                 text("vcvarsall.bat sets up the compiler for x64; setup.py and ninja start from "
                      "there."),
                 "microsoft/vswhere, distutils [V]")  # fmt: skip
_BASH = Line("bash", text("The setup of DeepSpeed 0.15.2 to 0.17.1 starts bash. Windows finds that "
                          "of WSL before any other: it looks into Linux, and fails."),
             "DeepSpeed setup.py, #6498 and #7399 [V]")  # fmt: skip
_SDK = Line("windows_sdk", text("Without the Windows SDK the compiler finds no stddef.h or "
                                "Windows.h (C1083)."),
            "registry of the Windows SDK [K]")  # fmt: skip
_RUNTIME = Line("vc_runtime", text("torch's DLLs need the Visual C++ runtime; without it loading "
                                   "ends with WinError 126 or 1114."),
                "pytorch #131662 [I], [K]")  # fmt: skip
_NINJA = Line("ninja", text("Ops that were not compiled in advance are compiled with ninja when "
                            "they are first used."),
              "DeepSpeed op_builder/builder.py [V]")  # fmt: skip
_GIT = Line("git", text("DeepSpeed's source is fetched with git, and its setup asks git for the "
                        "revision from 0.15.2 on."),
            "DeepSpeed setup.py [V], #6465 [I]")  # fmt: skip
_WSL = Line("wsl", text("Inside WSL2 DeepSpeed runs as on Linux: several cards, NVMe offload, ops "
                        "that compile by themselves."),
            "pytorch #139990, DeepSpeed #6865 [I]; docs.nvidia.com/cuda/wsl-user-guide [K]",
)  # fmt: skip
_WSL_CARD = Line("wsl_card", text("Linux uses the driver of Windows; a Linux driver inside WSL "
                                  "breaks it."),
                 "docs.nvidia.com/cuda/wsl-user-guide [K]")  # fmt: skip


def visual_studio(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge whether there is a C++ compiler."""
    if profile != "cuda118" or not facts.on_windows:
        return None
    if facts.visual_studios is None:
        return _STUDIO.unknown()
    if not facts.visual_studios:
        return _STUDIO.broken(
            text("Neither Visual Studio nor its Build Tools were found."),
            text("Install the Build Tools 2022 with the C++ workload and the toolset 14.39."),
            BUILD_TOOLS,
        )
    names = ", ".join(_name(studio) for studio in facts.visual_studios)
    if any(studio.toolsets for studio in facts.visual_studios):
        return _STUDIO.ok(text("{names}", names=names))
    if any(studio.toolsets is None for studio in facts.visual_studios):
        return _STUDIO.unknown()
    return _STUDIO.broken(
        text("{names} is installed without the C++ compiler.", names=names),
        text("Add \"Desktop development with C++\" and the toolset 14.39 in the installer."),
        BUILD_TOOLS,
    )  # fmt: skip


def msvc(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge whether one of the compilers fits CUDA 11.8."""
    toolsets = [toolset for studio in facts.visual_studios or ()
                for toolset in studio.toolsets or ()]  # fmt: skip
    if profile != "cuda118" or not facts.on_windows or not toolsets:
        return None
    kit = wanted_toolkit(facts, profile)
    first, end = (kit.msc_range if kit else None) or _MSC_RANGE_118
    end = min(end, _MSC_WITH_NEW_STL)
    ordered = sorted(toolsets, key=release)
    fitting = [toolset for toolset in ordered if first <= (msc_ver(toolset) or 0) < end]
    if not fitting:
        return _TOOLSET.broken(
            text("The compilers found ({versions}) do not work with CUDA 11.8.",
                 versions=", ".join(ordered)),
            text("Add the toolset 14.39 (MSVC v143, 17.9) or 14.29 (v142) beside it in the Visual "
                 "Studio Installer and build with -vcvars_ver=14.39."),
            BUILD_TOOLS,
        )  # fmt: skip
    best, default = fitting[-1], _by_default(facts) or ordered[-1]
    if default not in fitting:
        short = ".".join(best.split(".")[:2])
        return _TOOLSET.warning(
            text("{best} fits CUDA 11.8, but {newest} is taken by default.",
                 best=best, newest=default),
            text("Build in a prompt that asks for the older one; the wheel builder does."),
            f"vcvarsall.bat x64 -vcvars_ver={short}", action="build_wheel",
        )  # fmt: skip
    return _TOOLSET.ok(text("The compiler {best} fits CUDA 11.8.", best=best))


def _by_default(facts: MachineFacts) -> str | None:
    """Return the toolset that a prompt of the newest installation takes."""
    found = sorted(facts.visual_studios or (), key=lambda studio: release(studio.version))
    defaults = (one.default_toolset for one in reversed(found)
                if one.default_toolset in (one.toolsets or ()))  # fmt: skip
    return next(defaults, None)


def studio_workload(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge whether the C++ compiler is installed completely: for x64, and with its prompt."""
    found = [studio for studio in facts.visual_studios or () if studio.toolsets]
    if profile != "cuda118" or not facts.on_windows or not found:
        return None
    names = ", ".join(_name(studio) for studio in found)
    repair = text("Repair it in the Visual Studio Installer, or add \"Desktop development with "
                  "C++\" there.")  # fmt: skip
    if all(studio.vcvarsall == "" for studio in found):
        return _WORKLOAD.broken(text("{names} lacks vcvarsall.bat.", names=names), repair)
    compilers = [one for studio in found for one in studio.compilers or ()]
    if compilers and all(one.is_x64 is False for one in compilers):
        return _WORKLOAD.broken(text("{names} has no compiler for x64.", names=names), repair)
    if any(studio.has_workload for studio in found):
        return _WORKLOAD.ok(text("The C++ tools for x64 are installed."))
    if all(studio.has_workload is None for studio in found):
        return _WORKLOAD.unknown()
    return _WORKLOAD.warning(
        text("The installer of {names} does not list the C++ tools for x64.", names=names), repair
    )


def windows_sdk(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge whether the Windows SDK is there."""
    if profile != "cuda118" or not facts.on_windows:
        return None
    if facts.windows_sdks is None:
        return _SDK.unknown()
    if facts.windows_sdks:
        return _SDK.ok(text("Windows SDK {versions}.", versions=", ".join(facts.windows_sdks)))
    return _SDK.broken(
        text("No Windows SDK was found."),
        text("Add a Windows 10 or 11 SDK in the Visual Studio Installer."),
    )


def vc_runtime(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge whether the Visual C++ runtime is there."""
    if not facts.on_windows or profile == "wsl2":
        return None
    if facts.vc_runtime is None:
        return _RUNTIME.unknown()
    if facts.vc_runtime:
        return _RUNTIME.ok(text("The Visual C++ runtime is installed."))
    return _RUNTIME.broken(
        text("The Visual C++ runtime (x64) is missing."),
        text("Install the Visual C++ 2015-2022 Redistributable (x64)."),
        "winget install Microsoft.VCRedist.2015+.x64",
    )


def ninja(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge whether ninja is there."""
    if not here(facts, profile) or (profile == "wheel" and facts.on_windows):
        return None
    packaged = facts.training_python and facts.training_python.package("ninja")
    if facts.ninja or packaged:
        return _NINJA.ok(text("ninja {version}.", version=facts.ninja or packaged))
    if facts.ninja is None:
        return _NINJA.unknown()
    return _NINJA.warning(
        text("ninja was not found."), text("Install it with pip."),
        pip_command(facts, "install ninja"), action="install_packages",
    )  # fmt: skip


def git(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge whether git is there for a build."""
    if profile != "cuda118":
        return None
    if facts.git is None:
        return _GIT.unknown()
    if facts.git:
        return _GIT.ok(text("git {version}.", version=facts.git))
    return _GIT.broken(text("git was not found."), text("Install Git for Windows."),
                       "winget install Git.Git")  # fmt: skip


def bash(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge which bash a setup would start."""
    if profile != "cuda118" or not facts.on_windows:
        return None
    if facts.bash is None or facts.bash.path is None or facts.bash.maker is None:
        return _BASH.unknown()
    if facts.bash.maker == "WSL":
        return _BASH.warning(
            text("bash is that of WSL: {path}.", path=facts.bash.path),
            text("Build DeepSpeed 0.17.2 or newer, which starts no bash."), action="build_wheel",
        )  # fmt: skip
    if not facts.bash.path:
        return _BASH.ok(text("There is no bash; DeepSpeed 0.17.2 and newer need none."))
    return _BASH.ok(text("{path}", path=facts.bash.path))


def wsl(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge whether there is a Linux of WSL2 to work in."""
    if profile != "wsl2" or not facts.on_windows:
        return None
    if facts.wsl is None or facts.wsl.is_installed is None:
        return _WSL.unknown()
    install = "wsl --install -d Ubuntu-22.04"
    if not facts.wsl.is_installed:
        return _WSL.broken(text("WSL is not installed."),
                           text("Install it as administrator and restart."), install)  # fmt: skip
    if facts.wsl.distributions is None:
        return _WSL.unknown()
    usable = [one for one in facts.wsl.distributions if one.name not in _NO_WORKPLACE]
    if not usable:
        return _WSL.broken(text("WSL is installed, but no Linux in it."),
                           text("Install Ubuntu 22.04."), install)  # fmt: skip
    second = [one.name for one in usable if one.wsl_version == 2]
    if second:
        return _WSL.ok(text("WSL2 with {names}.", names=", ".join(second)))
    return _WSL.broken(
        text("{names} is of WSL 1, which sees no card.",
             names=", ".join(one.name for one in usable)),
        text("Convert it to WSL 2."), f'wsl --set-version "{usable[0].name}" 2',
    )  # fmt: skip


def wsl_card(facts: MachineFacts, profile: Profile) -> Finding | None:
    """Judge whether the Linux inside sees the card."""
    if profile != "wsl2" or not facts.on_windows or not facts.wsl or not facts.wsl.distributions:
        return None
    if facts.wsl.sees_card is None:
        return _WSL_CARD.unknown()
    if facts.wsl.sees_card:
        return _WSL_CARD.ok(text("nvidia-smi works inside WSL."))
    return _WSL_CARD.broken(
        text("nvidia-smi does not work inside WSL."),
        text("Update the Windows driver and WSL, and remove any NVIDIA driver from the Linux."),
        "wsl --update",
    )


def _name(studio: VisualStudio) -> str:
    return f"{studio.edition or 'Visual Studio'} {studio.version or ''}".strip()


CHECKS: tuple[Check, ...] = (
    visual_studio, studio_workload, msvc, windows_sdk, vc_runtime, ninja, git, bash, wsl,
    wsl_card,
)  # fmt: skip
