"""What the doctor knows of a computer: plain values that can be saved, shared and judged later."""

from __future__ import annotations

import re
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

_USER_FOLDER = re.compile(r"([\\/](?:Users|home)[\\/])([^\\/;:]+)", re.IGNORECASE)
_KEY = re.compile(
    r"\b(?:hf_\w{8,}|sk-[\w-]{8,}|gh[pousr]_\w{8,}|github_pat_\w{8,}|AKIA\w{12,}|[0-9a-f]{40})\b"
)
_USER = "<user>"
_USER_OTHER_LETTERS = "<用户>"  # still not ASCII, so that a redacted computer is judged alike


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
    """

    kind: str | None = None
    name: str | None = None
    build: int | None = None
    is_wsl: bool | None = None
    is_admin: bool | None = None
    developer_mode: bool | None = None
    long_paths: bool | None = None


class PythonFacts(_Facts):
    """A Python interpreter and what it has.

    Attributes:
        path: its executable.
        version: for example 3.11.9.
        bits: 32 or 64.
        is_store: it comes from the Microsoft Store.
        is_venv: it is a virtual environment.
        packages: version by normalised name.
        torch_cuda: CUDA version that torch was built for; empty for the CPU build.
        torch_archs: what torch's kernels were built for, for example sm_86.
        deepspeed_ops: whether each op was compiled in advance; None without such a record.
        deepspeed_torch: major.minor of the torch that DeepSpeed's ops were compiled for.
        deepspeed_cuda: CUDA version that they were compiled for.
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

    def package(self, name: str) -> str | None:
        """Return the version of a package; None where it is missing or nobody could look."""
        return (self.packages or {}).get(name)


class CardFacts(_Facts):
    """An NVIDIA card."""

    name: str | None = None
    memory_bytes: int | None = None
    capability: tuple[int, int] | None = None


class Toolkit(_Facts):
    """A CUDA toolkit.

    Attributes:
        version: major.minor.
        path: its folder, without ``bin``.
        has_nvcc: its compiler is there.
    """

    version: str | None = None
    path: str
    has_nvcc: bool | None = None


class VisualStudio(_Facts):
    """An installation of Visual Studio or its Build Tools.

    Attributes:
        edition: for example Community or BuildTools.
        version: for example 17.9.6; 17 is Visual Studio 2022.
        path: its folder.
        toolsets: versions of the C++ compiler in it, for example 14.39.33519.
    """

    edition: str | None = None
    version: str | None = None
    path: str | None = None
    toolsets: tuple[str, ...] | None = None


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
        user_name: taken out by ``redacted``.
        host_name: taken out by ``redacted``.
        wsl: Linux inside Windows.
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


def redacted(facts: MachineFacts) -> MachineFacts:
    """Return the facts without names of people and computers and without keys, to be shared.

    A user name is taken out of paths only: it may be a word that stands elsewhere, such as Windows.
    The findings stay the same.
    """
    names = [(facts.user_name, _USER), (facts.host_name, "<host>")]
    patterns = [
        (re.compile(rf"(?<![^\W_]){re.escape(name)}(?![^\W_])", re.IGNORECASE), name, stand_in)
        for name, stand_in in names if name
    ]  # fmt: skip

    def clean(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: clean(item) for key, item in value.items()}
        if isinstance(value, list | tuple):
            return [clean(item) for item in value]
        return clean_string(value) if isinstance(value, str) else value

    def clean_string(value: str) -> str:
        value = _KEY.sub("<key>", value)
        if "/" not in value and "\\" not in value:
            return value
        value = _USER_FOLDER.sub(lambda match: match[1] + _stand_in(match[2], _USER), value)
        for pattern, name, stand_in in patterns:
            value = pattern.sub(_stand_in(name, stand_in), value)
        return value

    values = clean(facts.model_dump(mode="json"))
    return MachineFacts.model_validate(values | {"user_name": None, "host_name": None})


def _stand_in(name: str, stand_in: str) -> str:
    if not name.isascii():
        return _USER_OTHER_LETTERS
    return stand_in.replace("<", "<the ") if " " in name else stand_in
