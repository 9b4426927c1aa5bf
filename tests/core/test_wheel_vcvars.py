import json
import subprocess
from pathlib import Path

import pytest

from atom_gui.core.doctor.facts import MachineFacts
from atom_gui.core.wheel import vcvars
from atom_gui.core.wheel.vcvars import Captured, CapturedEnvironments, NoToolset, Toolset

MACHINES = Path(__file__).parent / "doctor_machines"
STUDIO = "C:\\Program Files\\Microsoft Visual Studio\\2022\\Community"

BANNER = """\
**********************************************************************
** Visual Studio 2022 Developer Command Prompt v17.9.6
** Copyright (c) 2022 Microsoft Corporation
**********************************************************************
[vcvarsall.bat] Environment initialized for: 'x64'
"""
VARIABLES = """\
=C:=C:\\Users\\lin
=ExitCode=00000000
ALLUSERSPROFILE=C:\\ProgramData
CommandPromptType=Native
DevEnvDir=C:\\Program Files\\Microsoft Visual Studio\\2022\\Community\\Common7\\IDE\\
INCLUDE=C:\\Program Files\\Microsoft Visual Studio\\2022\\Community\\VC\\Tools\\MSVC\\14.39.33519\\include;C:\\Program Files (x86)\\Windows Kits\\10\\include\\10.0.22621.0\\ucrt
LIB=C:\\Program Files\\Microsoft Visual Studio\\2022\\Community\\VC\\Tools\\MSVC\\14.39.33519\\lib\\x64
Path=C:\\Program Files\\Microsoft Visual Studio\\2022\\Community\\VC\\Tools\\MSVC\\14.39.33519\\bin\\HostX64\\x64;C:\\Windows\\system32
TOKEN=a=b=c==
USERPROFILE=C:\\Users\\张伟
VCToolsVersion=14.39.33519
VSCMD_ARG_TGT_ARCH=x64
__VSCMD_PREINIT_PATH=C:\\Windows\\system32
"""  # noqa: E501
MISSING_TOOLSET = """\
**********************************************************************
** Visual Studio 2022 Developer Command Prompt v17.12.3
** Copyright (c) 2022 Microsoft Corporation
**********************************************************************
[ERROR:vcvars.bat] Toolset directory for version '14.29' was not found.
[ERROR:VsDevCmd.bat] *** VsDevCmd.bat encountered errors. Environment may be incomplete and/or \
incorrect. ***
[ERROR:VsDevCmd.bat] In an uninitialized command prompt, please 'set VSCMD_DEBUG=[value]' and \
then re-run
"""
GONE_CHINESE = "系统找不到指定的路径。\r\n"
UNKNOWN_CHINESE = (
    "'\"C:\\VC\\vcvarsall.bat\"' 不是内部或外部命令，也不是可运行的程序\r\n或批处理文件。\r\n"
)


def machine(name):
    return MachineFacts.model_validate(
        json.loads((MACHINES / f"{name}.json").read_text(encoding="utf-8"))["facts"]
    )


def chosen(**values):
    facts = machine("older_toolset_beside").model_dump() | values
    facts["visual_studios"] = values.get(
        "visual_studios",
        [{"version": "17.12.3", "path": STUDIO, "toolsets": ["14.42.34433", "14.29.30133"]}],
    )
    return MachineFacts.model_validate(facts)


TOOLSET = vcvars.choose(chosen(), "11.8")


def test_the_newest_allowed_compiler_is_chosen_and_why_is_said():
    assert isinstance(TOOLSET, Toolset)
    assert TOOLSET.version == "14.29.30133"
    assert TOOLSET.vcvarsall == STUDIO + "\\VC\\Auxiliary\\Build\\vcvarsall.bat"
    assert TOOLSET.sdk == "10.0.22621.0"
    assert "14.42.34433" in str(TOOLSET.why)
    assert "14.40" in str(TOOLSET.why)
    newer = vcvars.choose(chosen(), "12.4")
    assert isinstance(newer, Toolset)
    assert newer.version == "14.42.34433"
    asked = vcvars.choose(chosen(), "12.4", "14.29")
    assert isinstance(asked, Toolset)
    assert asked.version == "14.29.30133"


@pytest.mark.parametrize(
    ("cuda", "limit"),
    [("11.8", (14, 40)), ("12.1", (14, 40)), ("12.4", (14, 50)), ("13.0", (14, 50)),
     ("", (99, 0))],
)  # fmt: skip
def test_what_each_cuda_refuses(cuda, limit):
    assert vcvars.refused_from(cuda) == limit


def test_what_host_config_says_counts():
    studios = [{"version": "17.9.6", "path": STUDIO, "toolsets": ["14.39.33519", "14.29.30133"]}]
    found = vcvars.choose(chosen(visual_studios=studios), "11.8", msc_range=(1910, 1930))
    assert isinstance(found, Toolset)
    assert found.version == "14.29.30133"
    none = vcvars.choose(chosen(visual_studios=studios), "11.8", msc_range=(1910, 1920))
    assert isinstance(none, NoToolset)


def test_the_older_installation_serves_where_the_newer_is_refused():
    studios = [
        {"version": "17.12.3", "path": STUDIO, "toolsets": ["14.42.34433"]},
        {"version": "16.11.4", "path": "D:\\VS2019", "toolsets": ["14.29.30133"]},
    ]
    found = vcvars.choose(chosen(visual_studios=studios), "11.8")
    assert isinstance(found, Toolset)
    assert found.vcvarsall == "D:\\VS2019\\VC\\Auxiliary\\Build\\vcvarsall.bat"


def test_a_refusal_names_what_is_installed():
    refused = vcvars.choose(machine("new_visual_studio"), "11.8")
    assert isinstance(refused, NoToolset)
    assert refused.installed == ("14.42.34433",)
    assert "14.40" in str(refused.why)
    assert "No C++ compiler" in str(vcvars.choose(machine("bare_pc"), "11.8").why)
    assert "14.20" in str(vcvars.choose(chosen(), "11.8", "14.20").why)


def test_the_command_line_is_one_that_cmd_takes():
    argv = vcvars.capture_argv(TOOLSET)
    assert subprocess.list2cmdline(argv) == (
        f'cmd.exe /d /u /c call "{TOOLSET.vcvarsall}" x64 10.0.22621.0 '
        f"-vcvars_ver=14.29.30133 && echo {vcvars.MARKER} && set"
    )


@pytest.mark.parametrize("place", ["", "C:\\a&b\\vcvarsall.bat", "C:\\100%\\x.bat", 'C:\\"x".bat'])
def test_a_path_that_cmd_cannot_be_given_is_refused(place):
    with pytest.raises(ValueError, match="cmd cannot"):
        vcvars.capture_argv(Toolset("14.39.1", TOOLSET.studio, place, "", TOOLSET.why))


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("space", ["", " "])
def test_variables_are_read_behind_the_marker(newline, space):
    printed = f"NOT=this\n{BANNER}{vcvars.MARKER}{space}\n{VARIABLES}".replace("\n", newline)
    found = vcvars.parse(printed)
    assert found.failures == ()
    assert found.variables["TOKEN"] == "a=b=c=="
    assert found.variables["USERPROFILE"] == "C:\\Users\\张伟"
    assert not [name for name in found.variables if name.startswith("=") or name == ""]
    assert "NOT" not in found.variables
    assert found.value("PATH").endswith("system32")
    good = Toolset("14.39.33519", TOOLSET.studio, TOOLSET.vcvarsall, "", TOOLSET.why)
    assert found.problem(good) is None


@pytest.mark.parametrize(
    ("printed", "errors", "said"),
    [
        (MISSING_TOOLSET, "", "Toolset directory for version '14.29'"),
        ("", GONE_CHINESE, "系统找不到指定的路径"),
        ("", UNKNOWN_CHINESE, "不是内部或外部命令"),
        ("", "The system cannot find the path specified.\r\n", "cannot find the path"),
        (BANNER + "The input line is too long.\n", "", "input line is too long"),
        (BANNER + "输入行太长。\n", "", "输入行太长"),
        ("ERROR: Cannot determine the location of the VS Common Tools folder.\n", "", "VS Common"),
        ("something else went wrong\n", "", "something else went wrong"),
    ],
)
def test_failures_are_told(printed, errors, said):
    found = vcvars.parse(printed, errors)
    assert found.variables == {}
    assert said in str(found.problem(TOOLSET))


def test_an_environment_that_does_not_serve_is_told():
    def problem(**values):
        variables = {"INCLUDE": "x", "LIB": "x", "VCToolsVersion": TOOLSET.version,
                     "VSCMD_ARG_TGT_ARCH": "x64"} | values  # fmt: skip
        kept = {key: value for key, value in variables.items() if value}
        return Captured(kept).problem(TOOLSET)

    assert problem() is None
    assert "LIB" in str(problem(LIB=""))
    assert "x86" in str(problem(VSCMD_ARG_TGT_ARCH="x86"))
    assert "14.42.34433" in str(problem(VCToolsVersion="14.42.34433"))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ("C:\\用户\r\n".encode("utf-16-le"), "C:\\用户\r\n"),
        (b"\xff\xfe" + "系统".encode("utf-16-le") + b"\n\0", "系统\n"),
        ("系统找不到".encode(), "系统找不到"),
        ("系统找不到".encode("gbk"), "系统找不到"),
        (b"plain", "plain"),
        (b"", ""),
    ],
)
def test_what_cmd_prints_is_decoded(data, words, monkeypatch):
    monkeypatch.setattr(vcvars.locale, "getpreferredencoding", lambda do_setlocale: "ascii")
    assert vcvars.decoded(data) == words


def test_a_capture_is_remembered_by_file_toolset_and_sdk():
    known = CapturedEnvironments()
    other = Toolset("14.39.33519", TOOLSET.studio, TOOLSET.vcvarsall, "", TOOLSET.why)
    good = Captured({"INCLUDE": "x", "LIB": "x", "VCToolsVersion": TOOLSET.version})
    assert known.get(TOOLSET) is None
    known.put(TOOLSET, Captured())
    assert known.get(TOOLSET) is None
    known.put(TOOLSET, good)
    assert known.get(TOOLSET) is good
    assert known.get(other) is None
    upper = Toolset(TOOLSET.version, TOOLSET.studio, TOOLSET.vcvarsall.upper(), TOOLSET.sdk,
                    TOOLSET.why)  # fmt: skip
    assert known.get(upper) is good


def test_capture_keeps_what_a_failing_batch_file_said(monkeypatch):
    def failing(argv, *, environment, time_limit_s):
        assert environment == {"A": "1"}
        raise subprocess.CalledProcessError(
            1, argv, MISSING_TOOLSET.encode("utf-16-le"), GONE_CHINESE.encode("gbk")
        )

    monkeypatch.setattr(vcvars, "run_child", failing)
    found = vcvars.capture(TOOLSET, {"A": "1"})
    assert "Toolset directory" in found.failures[0]
