import json
import os
import subprocess
import sys

import pytest

from atom_gui.core.wheel import commands
from atom_gui.core.wheel.commands import requirements
from atom_gui.core.wheel.environment import (
    BuildEnvironment,
    build_environment,
    needs_build_string,
    uses_ninja,
    verification,
)
from atom_gui.core.wheel.ops import known_ops
from atom_gui.core.wheel.request import toolset_for
from tests.core.wheel_machines import NAMES, asked, linux, machine

CUDA_118 = "C:\\Program Files\\NVIDIA GPU Computing Toolkit\\CUDA\\v11.8"
SOURCES = "C:\\ds\\wheel\\src\\DeepSpeed-0.17.6"
# What differs from computer to computer: cards, toolkit, TEMP.
KEYS = {
    "article_pc": ("8.6", CUDA_118, None),
    "bare_pc": ("8.6", None, None),
    "build_tools_only": ("8.6", CUDA_118, None),
    "build_tools_without_compiler": ("8.6", CUDA_118, None),
    "chinese_user_name": ("8.6", CUDA_118, "C:\\ds\\wheel\\temp"),
    "laptop_without_nvidia": (None, None, None),
    "new_visual_studio": ("8.6", CUDA_118, None),
    "no_admin": ("8.6", CUDA_118, None),
    "old_driver": ("8.6", CUDA_118, None),
    "older_toolset_beside": ("8.6", CUDA_118, None),
    "rtx_20": ("7.5", CUDA_118, None),
    "rtx_50": ("12.0", CUDA_118, None),
    "store_python": ("8.6", CUDA_118, None),
    "two_toolkits": ("8.6", CUDA_118, None),
    "wheel_ready": ("8.6", None, None),
    "wsl2_ready": ("8.6", CUDA_118, None),
}


def made(facts, profile="cuda118", captured=None, base=None, **values):
    request = asked(facts, profile, **values)
    toolset = toolset_for(facts, profile, request.toolset)
    return build_environment(
        request, facts, captured, base or {}, sources=SOURCES,
        toolset=toolset if hasattr(toolset, "vcvarsall") else None,
    )  # fmt: skip


@pytest.mark.parametrize("name", KEYS)
def test_the_key_variables_of_each_computer(name):
    environment = made(machine(name))
    archs, home, temporary = KEYS[name]
    assert environment.value("TORCH_CUDA_ARCH_LIST") == archs
    assert environment.value("CUDA_HOME") == environment.value("CUDA_PATH") == home
    assert environment.value("TEMP") == environment.value("TMP") == temporary
    for variable, value in (("DISTUTILS_USE_SDK", "1"), ("MSSdk", "1"), ("VSLANG", "1033"),
                            ("PYTHONUTF8", "1"), ("DS_ACCELERATOR", "cuda"),
                            ("DS_BUILD_OPS", "0"), ("DS_BUILD_FUSED_ADAM", "1"),
                            ("DS_BUILD_CPU_ADAM", "1"), ("DS_BUILD_AIO", "0")):  # fmt: skip
        assert environment.value(variable) == value
    if home:
        assert environment.path_first[0] == home + "\\bin"


def test_every_recorded_computer_is_looked_at():
    assert set(KEYS) <= set(NAMES)


@pytest.mark.parametrize("name", KEYS)
def test_every_variable_has_a_reason_and_stands_once(name):
    environment = made(machine(name))
    names = [one.name for one in environment.variables]
    assert len(names) == len(set(names))
    assert {f"DS_BUILD_{key}" for key in known_ops("0.17.6", "windows")} <= set(names)
    for one in environment.variables:
        assert len(str(one.why)) > 10
        assert "!" not in one.why.text
        assert one.why.text.format(**one.why.values) == str(one.why)


def test_what_is_inherited_is_merged_without_regard_to_case():
    base = {"Path": "C:\\old", "pythonpath": "C:\\x", "cuda_path": "C:\\12.4", "KEEP": "1",
            "DS_ENABLE_NINJA": "0", "ds_build_string": "+mine"}  # fmt: skip
    captured = {"PATH": "C:\\VC\\bin;C:\\old", "INCLUDE": "C:\\VC\\include"}
    environment = made(machine("two_toolkits"), captured=captured, base=base)
    merged = environment.merged()
    assert merged["PATH"] == f"{CUDA_118}\\bin;C:\\ds\\venv\\Scripts;C:\\VC\\bin;C:\\old"
    assert merged["INCLUDE"] == "C:\\VC\\include"
    assert merged["KEEP"] == "1"
    assert merged["CUDA_PATH"] == CUDA_118
    upper = [name.upper() for name in merged]
    assert len(upper) == len(set(upper))
    assert not {"PYTHONPATH", "DS_ENABLE_NINJA", "DS_BUILD_STRING"} & set(upper)
    assert {"DS_ENABLE_NINJA", "DS_BUILD_STRING"} <= set(environment.removed)


def test_what_the_user_has_set_is_never_saved():
    environment = made(machine("article_pc"), base={"HF_TOKEN": "hf_secret"})
    assert "hf_secret" in environment.merged().values()
    assert "hf_secret" not in environment.model_dump_json()
    assert "hf_secret" not in repr(environment)
    again = BuildEnvironment.model_validate_json(environment.model_dump_json())
    assert again.variables == environment.variables


def test_linux_keeps_its_case_and_its_compiler():
    facts = linux()
    base = {"PATH": "/usr/bin", "CC": "gcc-11", "CXX": "g++-11", "Path": "odd"}
    merged = made(facts, "wsl2", base=base).merged()
    assert (merged["CC"], merged["CXX"]) == ("gcc-11", "g++-11")
    assert merged["Path"] == "odd"
    assert merged["PATH"] == "/usr/local/cuda-12.4/bin:/opt/venv/bin:/usr/bin"
    assert merged["TORCH_CUDA_ARCH_LIST"] == "8.9"
    assert not {"DISTUTILS_USE_SDK", "MSSdk", "VSLANG", "TEMP"} & set(merged)


def test_the_cpu_build_has_nothing_of_cuda():
    environment = made(linux(), "cpu")
    assert environment.value("DS_ACCELERATOR") == "cpu"
    assert environment.value("CUDA_HOME") is None
    assert environment.value("TORCH_CUDA_ARCH_LIST") is None
    assert environment.value("DS_BUILD_SHM_COMM") == "0"
    assert environment.value("DS_NVCC_THREADS") is None


@pytest.mark.parametrize(
    ("version", "needed"),
    [("0.15.1", False), ("0.15.2", True), ("0.17.1", True), ("0.17.2", False)],
)
def test_bash_is_not_asked_for_the_revision(version, needed):
    environment = made(machine("article_pc"), version=version)
    assert environment.value("DS_BUILD_STRING") == ("+local" if needed else None)
    assert needs_build_string(asked(linux(), "wsl2", version=version), windows=False) is False


def test_ninja_only_where_it_serves():
    every = ["FUSED_ADAM", "CPU_ADAM", "TRANSFORMER_INFERENCE"]
    facts = machine("build_tools_only")
    assert not uses_ninja(asked(facts), facts)
    assert uses_ninja(asked(facts, ops=every), facts)
    assert not uses_ninja(asked(facts, ops=every, version="0.13.3"), facts)
    assert not uses_ninja(asked(facts, ops=every, jobs=1), facts)
    assert not uses_ninja(asked(facts, ops=every, output="C:\\a b"), facts)
    assert uses_ninja(asked(linux(), "cpu"), linux())
    bare = machine("bare_pc")
    assert not uses_ninja(asked(bare, ops=every), bare)


def test_older_versions_get_no_variables_that_they_do_not_know():
    environment = made(machine("article_pc"), version="0.9.0", ops=["FUSED_ADAM"])
    assert environment.value("DS_ACCELERATOR") is None
    assert environment.value("DS_NVCC_THREADS") is None
    assert environment.value("DS_BUILD_CPU_LION") is None


@pytest.mark.parametrize(
    ("version", "words"),
    [
        ("0.17.6", ("-m", "build", "--wheel", "--no-isolation", "--outdir", "C:\\ds\\wheel", ".")),
        ("0.16.5", ("-m", "build", "--wheel", "--no-isolation", "--outdir", "C:\\ds\\wheel", ".")),
        ("0.16.4", ("setup.py", "bdist_wheel", "--dist-dir", "C:\\ds\\wheel")),
    ],
)
def test_how_each_version_is_built(version, words):
    command = made(machine("article_pc"), version=version).command("build")
    assert command.argv == ("C:\\ds\\venv\\Scripts\\python.exe", "-X", "utf8", *words)
    assert command.in_sources


def test_the_other_commands():
    environment = made(machine("article_pc"), ops=["CPU_ADAM", "FUSED_ADAM", "CPU_LION"],
                       mirror="https://mirror.example/simple")  # fmt: skip
    assert [one.id for one in environment.commands] == \
        ["install_requirements", "build", "install", "verify"]  # fmt: skip
    assert environment.install_argv("C:\\ds\\x.whl")[-3:] == \
        ("--no-deps", "--force-reinstall", "C:\\ds\\x.whl")  # fmt: skip
    verify = environment.command("verify")
    assert verify.argv[-3:] == ("cpu_adam", "cpu_lion", "fused_adam")
    assert not verify.in_sources
    assert "\n" not in "".join(verify.argv)
    assert environment.value("PIP_INDEX_URL") == "https://mirror.example/simple"


def test_requirements_follow_the_version():
    assert "pydantic<2" in requirements((0, 10, 3), cuda=True)
    assert {"pydantic", "nvidia-ml-py"} <= set(requirements((0, 14, 2), cuda=True))
    newest = requirements((0, 17, 6), cuda=False)
    assert {"pydantic>=2", "msgpack", "einops", "setuptools", "build", "py-cpuinfo"} <= set(newest)
    assert "nvidia-ml-py" not in newest


STAND_IN = """
import sys, types
def module(name, **values):
    made = types.ModuleType(name)
    made.__dict__.update(values)
    made.__path__ = []
    sys.modules[name] = made
    return made
class Op:
    def __init__(self, broken): self.broken = broken
    def load(self):
        if self.broken: raise RuntimeError("PyTorch version mismatch! DeepSpeed ops")
module("torch", __version__="2.7.1", version=types.SimpleNamespace(cuda="11.8"))
module("deepspeed", __version__="0.17.6", __file__="here")
module("deepspeed.git_version_info_installed",
       installed_ops={"fused_adam": True, "cpu_adam": True, "cpu_lion": False})
module("deepspeed.ops"); module("deepspeed.ops.op_builder")
module("deepspeed.ops.op_builder.all_ops",
       ALL_OPS={"fused_adam": Op(False), "cpu_adam": Op(True), "cpu_lion": Op(False)})
print("[INFO] noise of deepspeed", end="")
"""


def said(code, *names):
    done = subprocess.run(
        [sys.executable, "-I", "-X", "utf8", "-c", code, *names], capture_output=True, check=True,
        text=True, timeout=60, env=os.environ | {"PYTHONPATH": ""},
    )  # fmt: skip
    return verification(done.stdout)


def test_each_op_says_whether_it_loads():
    found = said(STAND_IN + commands._VERIFY, "fused_adam", "cpu_adam", "cpu_lion")
    assert found.ops["fused_adam"] == ""
    assert found.ops["cpu_adam"].startswith("RuntimeError: PyTorch version mismatch")
    assert found.ops["cpu_lion"] == "not compiled"
    assert (found.deepspeed, found.torch, found.cuda) == ("0.17.6", "2.7.1", "11.8")
    assert not found.is_proven
    assert said(STAND_IN + commands._VERIFY, "fused_adam").is_proven
    assert not said(STAND_IN + commands._VERIFY).is_proven


def test_a_deepspeed_that_cannot_be_imported_says_why():
    broken = "import sys; sys.modules['deepspeed'] = None\n" + commands._VERIFY
    assert "Error" in said(broken, "fused_adam").error


@pytest.mark.parametrize("printed", ["", "Segmentation fault\n", "ATOM-VERIFIED {torn", "x\n\n"])
def test_an_answer_that_is_none(printed):
    found = verification(printed)
    assert found.error
    assert not found.is_proven


def test_an_answer_is_read_behind_noise():
    line = commands.VERIFIED + json.dumps({"ops": {"cpu_adam": ""}})
    assert verification(f"noise\n{line}\nmore\n").is_proven
