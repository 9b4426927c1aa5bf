"""What the program can do about an obstacle or an explained line of a build."""

from __future__ import annotations

from atom_gui.schema.words import mark
from atom_gui.ui.words import tr

_DOWNLOAD = mark("Open the download page")
_WORDS = {
    "check_again": mark("Check again"),
    "choose_folder": mark("Choose another folder"),
    "choose_interpreter": mark("Choose another interpreter"),
    "choose_toolset": mark("Choose another compiler"),
    "create_environment": mark("Create an environment…"),
    "disable_op": mark("Leave this op out and go on"),
    "enable_long_paths": mark("Show how"),
    "install_build_tools": _DOWNLOAD,
    "install_git": _DOWNLOAD,
    "install_requirements": mark("Install them and go on"),
    "install_toolkit": _DOWNLOAD,
    "open_developer_settings": mark("Open the settings"),
    "patch_sources": mark("Correct the sources and go on"),
    "retry_fewer_jobs": mark("Go on with fewer compilers at once"),
    "use_mirror": mark("Choose a mirror"),
    "use_version": mark("Choose another version"),
    "use_wheel": mark("Take the official wheel"),
}
PAGES = {
    "enable_long_paths":
        "https://learn.microsoft.com/windows/win32/fileio/maximum-file-path-limitation",
    "install_build_tools": "https://visualstudio.microsoft.com/visual-cpp-build-tools/",
    "install_git": "https://git-scm.com/download/win",
    "install_toolkit": "https://developer.nvidia.com/cuda-toolkit-archive",
    "open_developer_settings": "ms-settings:developers",
}  # fmt: skip
# They begin the build again, so they make no sense before it has failed.
_OF_A_FAILURE = ("disable_op", "install_requirements", "patch_sources", "retry_fewer_jobs")


def words_for(action: str, *, failed: bool = True) -> str:
    """Return what a button for an action says; empty where a person has to do it.

    Args:
        action: ``name`` or ``name:argument``.
        failed: a build has failed; else it is only looked ahead.
    """
    name = action.partition(":")[0]
    if name not in _WORDS or (name in _OF_A_FAILURE and not failed):
        return ""
    return tr(_WORDS[name])
