import json
import re
from pathlib import Path

import pytest

from atom_gui.core.build_log import (
    CATALOGUE,
    BuildVerdict,
    Explainer,
    explain,
    looks_like_build_log,
)
from atom_gui.core.build_log.entry import ANY
from tests.core import memory_texts
from tests.core.build_log_texts import MEANINGS, ORDINARY

LOGS = Path(__file__).parent / "build_logs"
BY_ID = {entry.id: entry for entry in CATALOGUE}
TEXTS = [(name, words) for name, all_words in MEANINGS.items() for words in all_words]


def last_meaning(log):
    explainer = Explainer()
    found = [one for line in log.split("\n") for one in explainer.feed(line)]
    return found[-1] if found else None


@pytest.mark.parametrize(("name", "words"), TEXTS)
def test_a_line_is_understood(name, words):
    found = last_meaning(words)
    assert found is not None
    assert found.id == name
    assert not re.search(r"[{}]", str(found.cause) + str(found.remedy) + found.action)
    entry = BY_ID[name]
    verdict = explain(words, exit_code=1)
    if entry.follows == ANY:
        assert verdict.first is None
        assert [one.id for one in verdict.consequences] == [name]
    elif entry.severity == "fatal" or entry.suspect:
        assert verdict.first.id == name
        assert verdict.known
    else:
        assert verdict.first is None


@pytest.mark.parametrize("line", ORDINARY)
def test_an_ordinary_line_means_nothing(line):
    assert Explainer().feed(line) == []


def test_the_catalogue_is_large_and_whole():
    assert len(CATALOGUE) >= 130
    assert len(BY_ID) == len(CATALOGUE)
    assert len(TEXTS) >= 200
    assert len(ORDINARY) >= 60
    silent = {entry.id for entry in CATALOGUE if not entry.tokens}
    assert silent == {"exit_crash", "exit_dll", "exit_killed", "exit_not_found"}
    assert set(MEANINGS) == set(BY_ID) - silent - {
        "c3536_follows",
        "lnk1120_follows",
        "clang_too_new",
    }
    for entry in CATALOGUE:
        assert set(entry.follows) - {"*"} <= set(BY_ID), entry.id
        assert set(entry.explains) <= set(BY_ID), entry.id
        assert entry.source[:3] in ("[V]", "[I]", "[K]", "[S]"), entry.id
        fields = set(re.findall(r"\{(\w+)\}", entry.cause.text + entry.remedy.text + entry.action))
        assert fields <= set(entry.regex.groupindex), entry.id


ACTIONS = ("patch_sources", "disable_op", "choose_toolset", "set_environment",
           "install_requirements", "install_toolkit", "install_build_tools",
           "enable_long_paths", "use_mirror",
           "retry_fewer_jobs", "use_version", "open_url", "choose_interpreter",
           "create_environment", "build_wheel", "")  # fmt: skip


def test_actions_are_known():
    assert {entry.action.partition(":")[0] for entry in CATALOGUE} == set(ACTIONS)
    for entry in CATALOGUE:
        name, _, argument = entry.action.partition(":")
        assert bool(argument) == (name in ("disable_op", "set_environment", "use_version")), (
            entry.id
        )


FIRST = {
    "article_c2665_gbk": ("c2665_quantization", "patch_sources"),
    "article_c2398_zh": ("c2398_inference", "patch_sources"),
    "c2665_en": ("c2665_quantization", "patch_sources"),
    "c2398_fr": ("c2398_inference", "patch_sources"),
    "toolset_too_new": ("toolset_too_new", "choose_toolset"),
    "stl_1711": ("stl_needs_newer_cuda", "choose_toolset"),
    "no_toolkit": ("no_toolkit", "install_toolkit"),
    "x86_prompt": ("x86_compiler", "choose_toolset"),
    "isolation": ("no_torch_to_build", "install_requirements"),
    "bash_winerror2": ("bash_missing", "set_environment:DS_BUILD_STRING=+local"),
    "disk_full_zh": ("disk_full", ""),
    "pip_timeout": ("timeout", "use_mirror"),
    "offline_then_no_version": ("pip_retries_dns", "use_mirror"),
    "gcc_too_new": ("gcc_too_new", "set_environment:CC=gcc-11"),
    "ninja_cicc_killed": ("nvcc_memory", "retry_fewer_jobs"),
    "python_without_wheel": ("no_version_at_all", "choose_interpreter"),
    "async_io_abort_zh": ("async_io_abort", "disable_op:AIO"),
    "jit_curand_then_adam": ("linux_library_missing", "install_toolkit"),
    "cl_missing": ("cl_version_unknown", "install_build_tools"),
    "vcvars_255": ("input_line_too_long", ""),
    "symlink_zh": ("symlink_privilege", "use_version:>=0.14.5"),
    "start_dll_126": ("fbgemm_dll", "install_requirements"),
    "git_no_connection": ("git_network", "use_mirror"),
}
SUCCESSES = ("success_linux_true", "success_with_noise_de")


def read_log(name):
    """As a job's output is read: in UTF-8, whatever the code page of the compiler."""
    return (LOGS / f"{name}.log").read_bytes().decode("utf-8", errors="replace")


def test_every_log_is_expected():
    names = {path.stem for path in LOGS.glob("*.log")}
    assert names == {*FIRST, *SUCCESSES, "unknown"}


@pytest.mark.parametrize("exit_code", [1, None])
@pytest.mark.parametrize("name", FIRST)
def test_the_first_cause_of_a_whole_log(name, exit_code):
    verdict = explain(read_log(name), exit_code)
    assert verdict.outcome == "failed"
    assert (verdict.first.id, verdict.first.action) == FIRST[name]
    assert verdict.causes[0] == verdict.first
    assert verdict.first.line in read_log(name)
    assert verdict.first.line in verdict.evidence
    assert verdict.suspicious == ()


@pytest.mark.parametrize("name", [*FIRST, *SUCCESSES, "unknown"])
def test_a_verdict_survives_json_and_line_endings(name):
    verdict = explain(read_log(name))
    assert BuildVerdict.model_validate(json.loads(verdict.model_dump_json())) == verdict
    dos = explain(read_log(name).replace("\n", "\r\n"))
    assert (dos.outcome, dos.first, dos.causes) == (verdict.outcome, verdict.first, verdict.causes)


@pytest.mark.parametrize("name", FIRST)
@pytest.mark.parametrize(
    "prefix", ["      ", "#10 42.07 ", "  | ", "2026-11-02T22:49:08.2062484Z "]
)
def test_what_a_viewer_puts_before_each_line_does_not_matter(name, prefix):
    log = "\n".join(prefix + line for line in read_log(name).split("\n"))
    assert explain(log, 1).first.id == FIRST[name][0]


@pytest.mark.parametrize("name", SUCCESSES)
@pytest.mark.parametrize("exit_code", [0, None])
def test_a_success_has_no_cause(name, exit_code):
    verdict = explain(read_log(name), exit_code)
    assert (verdict.outcome, verdict.first, verdict.causes) == ("succeeded", None, ())
    assert verdict.ignored >= 1
    assert not any(one.severity == "fatal" for one in verdict.warnings)
    assert verdict.ops == verdict.ops_asked or set(verdict.ops) == set(verdict.ops_asked)
    assert verdict.progress == (len(verdict.ops), len(verdict.ops_asked))


def test_a_failure_that_nobody_knows_is_not_explained_away():
    verdict = explain(read_log("unknown"), 7)
    assert (verdict.outcome, verdict.first, verdict.known) == ("failed", None, False)
    assert "RuntimeError: flux capacitor failed" in verdict.suspicious
    assert [one.id for one in verdict.consequences] == ["command_follows"]
    quiet = explain("running build_ext\n", 1)
    assert (quiet.outcome, quiet.first, quiet.suspicious) == (
        "failed",
        None,
        ("running build_ext",),
    )


@pytest.mark.parametrize(
    ("exit_code", "name"),
    [(-9, "exit_killed"), (137, "exit_killed"), (0xC0000005, "exit_crash"),
     (-1073741819, "exit_crash"),
     (3221225781, "exit_dll"), (9009, "exit_not_found"), (127, "exit_not_found")],
)  # fmt: skip
def test_where_the_log_is_silent_the_exit_code_speaks(exit_code, name):
    assert explain("running build_ext", exit_code).first.id == name


def test_without_exit_code_an_ordinary_start_is_neither_success_nor_failure():
    verdict = explain("running build_ext\nbuilding 'x.cpu_adam_op' extension")
    assert (verdict.outcome, verdict.first, verdict.ops) == ("unknown", None, ("cpu_adam",))


class TestTraps:
    def test_hostx86_x64_is_the_right_compiler(self):
        verdict = explain(
            r"error: command 'C:\VS\bin\HostX86\x64\cl.exe' failed with exit code 2", 2
        )
        assert verdict.first is None
        verdict = explain(
            r"error: command 'C:\VS\bin\HostX86\x86\cl.exe' failed with exit code 2", 2
        )
        assert verdict.first.id == "x86_compiler"

    def test_errors_of_the_x86_compiler_follow_from_it(self):
        verdict = explain(read_log("x86_prompt"), 1)
        assert [one.id for one in verdict.causes] == ["x86_compiler"]
        assert [one.id for one in verdict.consequences] == ["compile_error"]

    def test_c3536_follows_c2665(self):
        verdict = explain(read_log("article_c2665_gbk"), 1)
        assert [one.id for one in verdict.causes] == ["c2665_quantization"]
        assert [one.id for one in verdict.consequences] == ["c3536_quantization", "command_follows"]

    def test_c3536_alone_still_leads_to_the_patch(self):
        verdict = explain("csrc/quantization/pt_binding.cpp(212): error C3536: “output”: x", 1)
        assert verdict.first.action == "patch_sources"

    def test_aio_is_noise_unless_setup_stops_for_it(self):
        noise = explain(read_log("bash_winerror2"), 1)
        assert noise.ignored == 2
        assert all("aio" not in one.id for one in (*noise.causes, *noise.consequences))
        stopped = explain(read_log("async_io_abort_zh"), 1)
        assert stopped.first.id == "async_io_abort"
        assert "LINK : fatal error LNK1181: 无法打开输入文件“aio.lib”" in stopped.evidence

    def test_aio_alone_explains_no_failure(self):
        assert (
            explain("LINK : fatal error LNK1181: cannot open input file 'aio.lib'", 1).first is None
        )

    def test_an_empty_name_is_a_long_path(self):
        line = "x.h(3): fatal error C1083: Cannot open include file: '': No such file or directory"
        assert explain(line, 1).first.action == "enable_long_paths"

    def test_ds_opt_adam_is_never_the_cause(self):
        alone = explain(
            "AttributeError: 'DeepSpeedCPUAdam' object has no attribute 'ds_opt_adam'", 1
        )
        assert alone.first is None
        verdict = explain(read_log("jit_curand_then_adam"), 1)
        assert verdict.first.id == "linux_library_missing"
        assert "adam_follows" in [one.id for one in verdict.consequences]

    def test_vcvars_failure_is_not_a_missing_compiler(self):
        verdict = explain(read_log("vcvars_255"), 1)
        assert "no_compiler" in [one.id for one in verdict.consequences]
        alone = explain("[ERROR:vcvarsall.bat] Invalid argument found : x65\n"
                        "error: Microsoft Visual C++ 14.0 or greater is required.", 1)  # fmt: skip
        assert alone.first.id == "vcvars_failed"

    def test_stl_text_inside_cmake_output(self):
        log = "  error STL1002:\n  Unexpected compiler version,\n  expected CUDA 12.4 or newer.\n"
        assert explain(log, 1).first.id == "stl_needs_newer_cuda"

    def test_which_program_was_missing_stands_in_the_traceback(self):
        names = ("bash_missing", "git_missing", "lscpu_missing", "nfs_check", "nvcc_missing")
        last_lines = {MEANINGS[name][0].split("\n")[-1][:32] for name in names}
        assert last_lines == {"FileNotFoundError: [WinError 2] "}
        # A traceback that is over says nothing about the next one.
        log = MEANINGS["bash_missing"][0] + "\n" + MEANINGS["nvcc_missing"][0]
        assert [one.id for one in explain(log, 1).causes] == ["bash_missing", "nvcc_missing"]

    def test_utf16_output_of_wsl_is_read(self):
        line = "\0".join("Windows Subsystem for Linux has no installed distributions.") + "\0"
        assert last_meaning(line).id == "bash_is_wsl"

    def test_a_redrawn_bar_and_colours_hide_nothing(self):
        line = ("  10%|#  |\r  90%|## |\r\x1b[31mERROR: OSError: [Errno 28] No space left"
                "\x1b[0m on device")  # fmt: skip
        assert last_meaning(line).id == "disk_full"


def test_a_failure_that_was_survived_is_no_cause():
    log = (
        "  ERROR: Failed building wheel for x\nOSError: [WinError 5] y\nSuccessfully installed x-1"
    )
    verdict = explain(log, 0)
    assert (verdict.outcome, verdict.first) == ("succeeded", None)
    assert "access_denied" in [one.id for one in verdict.warnings]
    assert explain(log).outcome == "succeeded"
    assert explain(log, 1).first.id == "access_denied"


def test_ninja_tells_the_progress():
    explainer = Explainer()
    for line in ("[1/37] nvcc -c a.cu", "[12/37] c++ -c b.cpp", "[INFO] x", "[40/37] broken"):
        explainer.feed(line)
    assert explainer.verdict(None).progress == (12, 37)


def test_a_stream_says_the_same_as_the_whole():
    log = read_log("article_c2398_zh")
    explainer = Explainer()
    told = [one for line in log.splitlines(keepends=True) for one in explainer.feed(line)]
    verdict = explainer.verdict(1)
    assert verdict.first == explain(log, 1).first
    assert verdict.first in told
    numbers = [one.number for one in told]
    assert numbers == sorted(numbers)
    for one in told:
        assert one.line == log.splitlines()[one.number - 1].strip()


def work_of(log):
    explainer = Explainer()
    for line in log.split("\n"):
        explainer.feed(line)
    return explainer


def generated(repeats):
    command = "nvcc -c x.cu " + "-DNAME=value " * 400
    block = [command, "copying a.py -> build/lib/a.py", MEANINGS["nvcc_missing"][0],
             "x.h(1): warning C4819: y", "x.obj : error LNK2019: z",
             "Traceback (most recent call last):"]  # fmt: skip
    return "\n".join(block * repeats)


def test_work_grows_with_the_length_of_the_log_only():
    small, large = work_of(generated(50)), work_of(generated(500))
    assert large.work <= 11 * small.work
    assert large.work <= 10 * len(generated(500))
    assert len(large.verdict(1).model_dump_json()) < 40_000


def test_a_very_long_line_costs_no_more_than_its_length():
    for filler in (
        "error C",
        "fatal error LNK1181 ",
        "a.h(1): ",
        "WinError 2 nvcc FileNotFoundError: ",
        "(",
    ):
        line = filler * (100_000 // len(filler))
        explainer = Explainer()
        explainer.feed(line)
        assert explainer.work <= 4 * len(line), filler
    hidden = (
        "x " * 50_000
        + "csrc/quantization/pt_binding.cpp(227): error C2665: torch::empty"
        + " y" * 50_000
    )
    assert last_meaning(hidden).id == "c2665_quantization"


def test_kept_findings_are_bounded():
    log = "\n".join(f"ImportError: DLL load failed while importing m{n}: x" for n in range(2000))
    verdict = explain(log, 1)
    assert verdict.lines == 2000
    assert len(verdict.causes) <= 300


@pytest.mark.parametrize("name", [*FIRST, *SUCCESSES, "unknown"])
def test_build_logs_are_recognised(name):
    assert looks_like_build_log(read_log(name))


@pytest.mark.parametrize("name", memory_texts.ALL)
def test_training_logs_are_left_to_the_other_diagnosis(name):
    case = memory_texts.ALL[name]
    # A compiler that is killed, or finds no room, is of both: what asks then chooses.
    if case.kind in ("out_of_memory", "spill") and case.resource == "gpu":
        assert not looks_like_build_log(case.text)


def test_a_run_that_built_its_ops_and_then_trained_is_no_build():
    built = read_log("ninja_cicc_killed").split("FAILED")[0]
    trained = built + "\n{'loss': 2.31, 'epoch': 0.1}\ntorch.OutOfMemoryError: CUDA out of memory."
    assert not looks_like_build_log(trained)
    assert looks_like_build_log(built)
    assert not looks_like_build_log("")
    assert looks_like_build_log("csrc/a.h(1): fatal error C1060: compiler is out of heap space")
