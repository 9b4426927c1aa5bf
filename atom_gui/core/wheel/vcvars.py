"""Microsoft's compiler: which of the installed ones CUDA takes, and the variables that it needs.

``vcvarsall.bat`` sets about thirty variables. They are caught by running it in cmd and printing the
environment afterwards, so that neither the person nor the build needs a special prompt.
"""

from __future__ import annotations

import locale
import ntpath
import re
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from atom_gui.core.doctor.facts import MachineFacts, VisualStudio, release
from atom_gui.core.interpreters import run_child
from atom_gui.schema.words import Text, text

MARKER = "---environment---"
_TIME_LIMIT_S = 120.0  # vcvarsall asks vswhere and the registry; virus scanners slow both down
_OLDEST = (14, 10)
# First toolset that host_config.h refuses, by the CUDA version from which on: 11.8 was read [V],
# 12.4 and later are reported [I]. STL1002 asks for CUDA 12.4 from 14.41 on as well.
_REFUSED_FROM = (((0,), (14, 40)), ((12, 4), (14, 50)))
_UNQUOTABLE = frozenset('"%\r\n')
_SPECIAL = frozenset("&|<>^()!;,= \t")

_FAILURES = re.compile(
    r"\[ERROR:[^\]]+\].*"
    r"|ERROR: .*"
    r"|(?:The input line is too long|输入行太长|命令行太长).*"
    r"|.*(?:is not recognized as an internal or external command|不是内部或外部命令).*"
    r"|(?:The system cannot find the path specified|系统找不到指定的路径).*",
)
_EXPECTED = ("INCLUDE", "LIB", "VCTOOLSVERSION")


@dataclass(frozen=True)
class Toolset:
    """A compiler to build with.

    Attributes:
        version: full version, for example 14.39.33519.
        studio: the installation that has it.
        vcvarsall: the batch file that prepares it; empty where nobody knows where it lies.
        sdk: version of the Windows SDK; empty to let vcvarsall choose.
        why: why this one was chosen.
    """

    version: str
    studio: VisualStudio
    vcvarsall: str
    sdk: str
    why: Text

    @property
    def key(self) -> tuple[str, str, str]:
        """What the caught variables depend on."""
        return (ntpath.normcase(self.vcvarsall), self.version, self.sdk)


@dataclass(frozen=True)
class NoToolset:
    """That no compiler fits.

    Attributes:
        installed: the toolsets that were found, oldest first.
        too_new: the oldest ones that CUDA refuses begin here, for example 14.40.
        why: what is wrong.
    """

    installed: tuple[str, ...]
    too_new: str
    why: Text


@dataclass(frozen=True)
class Captured:
    """What cmd printed.

    Attributes:
        variables: the environment that vcvarsall left; empty where it failed.
        failures: lines in which vcvarsall or cmd say what went wrong.
    """

    variables: dict[str, str] = field(default_factory=dict)
    failures: tuple[str, ...] = ()

    def value(self, name: str) -> str:
        """Return a variable by its name in any case; empty where it is missing."""
        wanted = name.upper()
        return next((value for key, value in self.variables.items() if key.upper() == wanted), "")

    def problem(self, toolset: Toolset) -> Text | None:
        """Return why the build cannot use it, or None where all is well."""
        if not self.variables:
            said = " ".join(self.failures) or "?"
            return text("{file} failed: {said}", file=toolset.vcvarsall, said=said)
        missing = [name for name in _EXPECTED if not self.value(name)]
        if missing:
            return text("{file} set no {names}. Repair Visual Studio in its installer.",
                        file=toolset.vcvarsall, names=", ".join(missing))  # fmt: skip
        target = self.value("VSCMD_ARG_TGT_ARCH")
        if target and target != "x64":
            return text("{file} prepared the compiler for {target}, not for x64.",
                        file=toolset.vcvarsall, target=target)  # fmt: skip
        if self.value("VCTOOLSVERSION").strip("\\") != toolset.version:
            return text("{file} prepared the compiler {found} where {wanted} was asked for.",
                        file=toolset.vcvarsall, found=self.value("VCTOOLSVERSION"),
                        wanted=toolset.version)  # fmt: skip
        return None


def refused_from(cuda: str) -> tuple[int, int]:
    """Return the first toolset that a CUDA version refuses; a far one without CUDA."""
    numbers = release(cuda)
    if not numbers:
        return (99, 0)
    return [limit for first, limit in _REFUSED_FROM if first <= numbers][-1]


def choose(
    facts: MachineFacts, cuda: str, wanted: str = "", msc_range: tuple[int, int] | None = None
) -> Toolset | NoToolset:
    """Choose the newest compiler that CUDA takes, over all installations.

    Args:
        facts: of the computer.
        cuda: version of the toolkit; empty for a build without CUDA.
        wanted: take only this toolset, by its full version or the beginning of it.
        msc_range: what the toolkit's ``host_config.h`` itself says, where it was read.
    """
    oldest, limit = _OLDEST, refused_from(cuda)
    if msc_range:  # _MSC_VER 1939 is the toolset 14.39
        oldest, limit = (14, msc_range[0] - 1900), min(limit, (14, msc_range[1] - 1900))
    pairs = sorted(
        ((toolset, studio) for studio in facts.visual_studios or ()
         for toolset in studio.toolsets or ()),
        key=lambda pair: (release(pair[0]), pair[1].path is not None, release(pair[1].version)),
    )  # fmt: skip
    installed = tuple(dict.fromkeys(toolset for toolset, _ in pairs))
    taken = [pair for pair in pairs if oldest <= release(pair[0])[:2] < limit]
    fitting = [pair for pair in taken
               if release(pair[0])[: len(release(wanted))] == release(wanted)]  # fmt: skip
    shown = ".".join(map(str, limit))
    if not fitting:
        return NoToolset(installed, shown, _refusal(installed, cuda, shown, wanted))
    version, studio = fitting[-1]
    why = _reason(version, taken[-1][0], installed[-1], cuda, shown)
    sdk = max(facts.windows_sdks or (), key=release, default="")
    return Toolset(version, studio, _vcvarsall(studio), sdk, why)


def arguments(toolset: Toolset) -> tuple[str, ...]:
    """Return what vcvarsall.bat is called with."""
    sdk = (toolset.sdk,) if toolset.sdk else ()
    return ("x64", *sdk, f"-vcvars_ver={toolset.version}")


def capture_argv(toolset: Toolset, cmd: str = "cmd.exe") -> tuple[str, ...]:
    """Return the command that prints the environment that vcvarsall leaves, behind a marker.

    Its words become a right command line where each word with a space is quoted, as subprocess
    and QProcess do: since it does not begin with a quotation mark, cmd takes it as it is.
    ``/u`` makes cmd print UTF-16, so that no name of a folder is harmed.

    Raises:
        ValueError: the path cannot be given to cmd so.
    """
    path = toolset.vcvarsall
    if not path or set(path) & _UNQUOTABLE or (" " not in path and set(path) & _SPECIAL):
        raise ValueError(f"cmd cannot be given the path {path!r}")
    return (cmd, "/d", "/u", "/c", "call", path, *arguments(toolset),
            "&&", "echo", MARKER, "&&", "set")  # fmt: skip


def capture(toolset: Toolset, environment: Mapping[str, str], cmd: str = "cmd.exe") -> Captured:
    """Run vcvarsall and return what it left; takes seconds.

    Args:
        toolset: the compiler.
        environment: all variables that it starts from.
        cmd: the interpreter, as in COMSPEC.

    Raises:
        ValueError: the path cannot be given to cmd.
        OSError: cmd cannot be started.
        subprocess.TimeoutExpired: it took two minutes.
        ChildEndedError: it was given up.
    """
    argv: Sequence[str] = capture_argv(toolset, cmd)
    try:
        done = run_child(argv, environment=environment, time_limit_s=_TIME_LIMIT_S)
        said = done.stdout, done.stderr
    except subprocess.CalledProcessError as error:
        said = error.output or b"", error.stderr or b""
    return parse(decoded(said[0]), decoded(said[1]))


def parse(printed: str, errors: str = "") -> Captured:
    """Read what the command of ``capture_argv`` printed.

    Variables begin behind the marker; what cmd keeps in names such as ``=C:`` is left out.
    """
    before, marker, after = _at_marker(printed)
    messages = [line.strip() for line in (before + "\n" + errors).splitlines()]
    failures = tuple(dict.fromkeys(line for line in messages if _FAILURES.fullmatch(line)))
    if not marker:
        return Captured(failures=failures or tuple(line for line in messages if line)[-3:])
    variables = {}
    for line in after.splitlines():
        name, sign, value = line.partition("=")
        if sign and name:
            variables[name] = value
    return Captured(variables, failures)


def decoded(data: bytes) -> str:
    """Return what cmd printed as text: UTF-16 of its own, the code page of programs it started."""
    if b"\0" in data:
        return data.removeprefix(b"\xff\xfe").decode("utf-16-le", errors="replace")
    for encoding in ("utf-8", locale.getpreferredencoding(False), "gb18030"):
        try:
            return data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    return data.decode("utf-8", errors="replace")


class CapturedEnvironments:
    """Remembers what vcvarsall left, by batch file, toolset and SDK; never written to disk.

    An environment holds keys and tokens of the user.
    """

    def __init__(self) -> None:
        self._known: dict[tuple[str, str, str], Captured] = {}

    def get(self, toolset: Toolset) -> Captured | None:
        """Return what is remembered, or None."""
        return self._known.get(toolset.key)

    def put(self, toolset: Toolset, captured: Captured) -> None:
        """Remember it where it can be used; failures are asked again."""
        if captured.problem(toolset) is None:
            self._known[toolset.key] = captured


def _reason(version: str, best: str, newest: str, cuda: str, limit: str) -> Text:
    if version != best:
        return text("{version} was asked for.", version=version)
    if version == newest:
        return text("{version} is the newest compiler here.", version=version)
    return text("{version} is the newest compiler here that CUDA {cuda} takes; it refuses those "
                "from {limit} on, so not {newest}.",
                version=version, cuda=cuda, limit=limit, newest=newest)  # fmt: skip


def _vcvarsall(studio: VisualStudio) -> str:
    if studio.vcvarsall is not None:
        return studio.vcvarsall
    if studio.path is None:
        return ""
    return ntpath.join(studio.path, "VC", "Auxiliary", "Build", "vcvarsall.bat")


def _at_marker(printed: str) -> tuple[str, str, str]:
    whole = printed.replace("\r", "")
    match = re.search(rf"^{re.escape(MARKER)}[ \t]*$", whole, re.MULTILINE)
    return (whole[: match.start()], MARKER, whole[match.end() :]) if match else (whole, "", "")


def _refusal(installed: Sequence[str], cuda: str, limit: str, wanted: str) -> Text:
    if not installed:
        return text("No C++ compiler of Visual Studio or its Build Tools was found.")
    if wanted:
        return text("The compiler {wanted} is not here, or CUDA {cuda} does not take it. "
                    "Installed: {versions}.",
                    wanted=wanted, cuda=cuda or "?", versions=", ".join(installed))  # fmt: skip
    return text("The compilers found ({versions}) do not work with CUDA {cuda}, which takes those "
                "from 14.10 to below {limit}.",
                versions=", ".join(installed), cuda=cuda, limit=limit)  # fmt: skip
