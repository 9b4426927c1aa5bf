import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import psutil
import pytest

from atom_gui.core.doctor import (
    probe,
    probe_cards,
    probe_children,
    probe_drives,
    probe_linux,
    probe_network,
    probe_pythons,
    probe_toolkits,
    tools,
)
from atom_gui.core.doctor.facts import STOPPED, TOO_LONG, MachineFacts, PythonFacts, msc_ver
from atom_gui.core.doctor.judge import judge
from atom_gui.core.doctor.probe import Part, Request, gather
from atom_gui.core.doctor.probe_questions import EVERYTHING, TORCH
from atom_gui.core.interpreters import ChildEndedError

HOST_CONFIG = """
#if defined(__GNUC__)
#if __GNUC__ > 11
#error -- unsupported GNU version!
#endif /* __GNUC__ > 11 */
#endif
#if _MSC_VER < 1910 || _MSC_VER >= 1940
#error -- unsupported Microsoft Visual Studio version!
#endif /* (_MSC_VER < 1910 || _MSC_VER >= 1940) */
"""


def test_this_machine_gives_facts_that_can_be_saved_and_judged():
    heard = []
    facts = gather(Request(Path(sys.executable)), lambda *news: heard.append(news))
    assert MachineFacts.model_validate_json(facts.model_dump_json()) == facts
    assert facts.failures == {}
    assert facts.system.kind
    assert facts.system.architecture
    assert facts.training_python.version == sys.version.split()[0]
    assert facts.training_python.bits == 64
    assert facts.training_python.has_headers_and_libs is not None
    assert "pydantic" in facts.training_python.packages
    assert facts.ram_bytes > facts.free_ram_bytes > 0
    assert facts.free_disk_bytes > 0
    assert any(facts.install_path.startswith(drive.root) for drive in facts.drives)
    assert sys.version.split()[0] in {one.version for one in facts.interpreters}
    assert [news[0] for news in heard] == [*dict.fromkeys(news[0] for news in heard)]
    assert {news[0] for news in heard} == {part.id for part in probe.PARTS}
    assert [news[1] for news in heard] == sorted(news[1] for news in heard)
    assert heard[-1][1:] == (1, facts)
    for profile in ("cuda118", "wheel", "wsl2", "cpu"):
        assert judge(facts, profile)


def test_an_interpreter_that_is_none_leaves_its_facts_unknown(tmp_path):
    request = Request(tmp_path / "nothing.exe", interpreters=False)
    facts = gather(request)
    assert facts.training_python == PythonFacts(path=str(tmp_path / "nothing.exe"))
    assert facts.interpreters is None
    assert facts.failures == {}


def ask_nothing(request, notes):
    pass


def test_a_part_that_fails_takes_no_other_answer_with_it(monkeypatch):
    def ask(request, notes):
        notes.take("git", lambda: "2.45")
        notes.take("ninja", lambda: 1 // 0)
        notes.take("driver", lambda: "560.1")
        raise OSError("no more")

    monkeypatch.setattr(probe, "PARTS", (Part("tools", ask), Part("cards", ask_nothing)))
    facts = gather(Request())
    assert (facts.git, facts.ninja, facts.driver) == ("2.45", None, "560.1")
    assert facts.failures == {"tools": "ZeroDivisionError: integer division or modulo by zero"}


def test_nobody_waits_for_a_part_that_takes_too_long(monkeypatch):
    release = threading.Event()

    def ask(request, notes):
        notes.take("git", lambda: "2.45")
        release.wait()
        notes.take("ninja", lambda: "1.12")

    monkeypatch.setattr(probe, "PARTS", (Part("tools", ask, 0.3), Part("cards", ask_nothing)))
    facts = gather(Request())
    release.set()
    assert (facts.git, facts.ninja) == ("2.45", None)
    assert facts.failures == {"tools": TOO_LONG}


def test_a_child_that_takes_too_long_is_told_as_such(monkeypatch):
    sleep = [sys.executable, "-c", "import time; time.sleep(60)"]

    def ask(request, notes):
        notes.take("git", lambda: probe_children.answer_of(sleep, 0.2))

    monkeypatch.setattr(probe, "PARTS", (Part("tools", ask),))
    assert gather(Request()).failures == {"tools": TOO_LONG}


def test_a_check_that_is_stopped_ends_its_children(monkeypatch, tmp_path):
    started = tmp_path / "started"
    child = f"import pathlib, time; pathlib.Path({str(started)!r}).touch(); time.sleep(60)"
    ended = threading.Event()

    def ask(request, notes):
        try:
            notes.take("git", lambda: probe_children.answer_of([sys.executable, "-c", child], 60))
            with pytest.raises(ChildEndedError):
                probe_children.answer_of([sys.executable, "-c", "print(1)"])
        finally:
            ended.set()

    monkeypatch.setattr(probe, "PARTS", (Part("tools", ask, 60), Part("cards", ask_nothing)))
    cancelled = threading.Event()

    def stop_when_started():
        while not started.exists():
            cancelled.wait(0.02)
        cancelled.set()

    watcher = threading.Thread(target=stop_when_started)
    watcher.start()
    facts = gather(Request(), cancelled=cancelled)
    watcher.join()
    assert facts.failures == {"tools": STOPPED}
    assert ended.wait(20)
    assert all(one.status() == psutil.STATUS_ZOMBIE or "time.sleep(60)" not in " ".join(
        one.cmdline()) for one in psutil.Process().children())  # fmt: skip


def test_torch_and_deepspeed_are_read_without_being_imported(tmp_path):
    for package in ("torch", "deepspeed"):
        (tmp_path / package).mkdir()
        (tmp_path / package / "__init__.py").write_text("raise SystemExit('imported')")
    (tmp_path / "torch" / "version.py").write_text(
        "from typing import Optional\n__version__ = '2.6.0+cu124'\ncuda: Optional[str] = '12.4'\n"
    )
    (tmp_path / "deepspeed" / "git_version_info_installed.py").write_text(
        "version='0.16.5'\ninstalled_ops={'cpu_adam': True, 'async_io': False}\n"
        "torch_info={'version': '2.6', 'bf16_support': True, 'cuda_version': '12.4'}\n"
    )
    script = f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n{EVERYTHING}"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    found = PythonFacts.model_validate_json(done.stdout)
    assert found.torch_cuda == "12.4"
    assert found.deepspeed_ops == {"cpu_adam": True, "async_io": False}
    assert (found.deepspeed_torch, found.deepspeed_cuda) == ("2.6", "12.4")


FAKE_TORCH = """
import types
version = types.SimpleNamespace(cuda="12.4")
_C = types.SimpleNamespace(_cuda_getArchFlags=lambda: "sm_80 sm_90")
def start():
    raise RuntimeError("Found no NVIDIA driver on your system.\\nPlease install one")
cuda = types.SimpleNamespace(init=start, is_available=lambda: False)
"""
FAKE_GROUP = """
def is_available(): return True
def is_gloo_available(): return True
def is_nccl_available(): return False
def is_mpi_available(): return False
def TCPStore(host, port, *rest, master_listen_fd, use_libuv, **more):
    import socket
    socket.socket(fileno=master_listen_fd).close()
    assert host == "127.0.0.1"
    raise RuntimeError("use_libuv was requested but PyTorch was built without libuv support")
"""


@pytest.fixture
def fake_torch(tmp_path, monkeypatch):
    """A training interpreter whose torch is made of a few lines."""
    folder = tmp_path / "torch"
    (folder / "distributed").mkdir(parents=True)
    (folder / "__init__.py").write_text(FAKE_TORCH)
    (folder / "distributed" / "__init__.py").write_text(FAKE_GROUP)
    start = f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
    monkeypatch.setattr(probe_pythons, "TORCH", start + TORCH)
    return folder


def asked_torch():
    known = PythonFacts(path=sys.executable, packages={"torch": "2.6.0"}, torch_cuda="12.4")
    return probe_pythons._with_torch(known, Path(sys.executable))


def test_torch_is_asked_what_it_can_do(fake_torch):
    found = asked_torch()
    assert found.torch_archs == ("sm_80", "sm_90")
    assert (found.backends, found.has_libuv) == (("gloo",), False)
    assert found.cuda_works is False
    assert found.cuda_problem == "Found no NVIDIA driver on your system."


@pytest.mark.parametrize(
    ("text", "problem"),
    [("raise OSError('[WinError 126] c10.dll')", "OSError: [WinError 126] c10.dll"),
     ("import os; os._exit(9)", "exit code 0x9")],
)  # fmt: skip
def test_a_torch_that_does_not_load_says_why(fake_torch, text, problem):
    (fake_torch / "__init__.py").write_text(text)
    found = asked_torch()
    assert (found.cuda_works, found.cuda_problem) == (False, problem)
    assert found.torch_archs is None


def test_a_crash_in_cuda_leaves_what_was_said_before(fake_torch):
    crash = FAKE_TORCH.replace("raise RuntimeError", "import os; os._exit(5); raise RuntimeError")
    (fake_torch / "__init__.py").write_text(crash)
    found = asked_torch()
    assert found.backends == ("gloo",)
    assert (found.cuda_works, found.cuda_problem) == (False, "exit code 0x5")


def test_a_toolkit_is_known_by_its_own_word_before_its_folder(tmp_path):
    folder = tmp_path / "v12.0"
    (folder / "bin").mkdir(parents=True)
    kit = probe_toolkits.toolkit_at(folder)
    assert (kit.version, kit.has_nvcc, kit.msc_range) == ("12.0", False, None)
    (folder / "bin" / "nvcc.exe").touch()
    (folder / "version.json").write_text('{"cuda": {"version": "11.8.20220929"}}')
    for name in ("crt/host_config.h", "cuda_runtime.h", "curand.h", "cusparse.h", "cusolverDn.h"):
        (folder / "include" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "include" / name).write_text(HOST_CONFIG)
    (folder / "lib" / "x64").mkdir(parents=True)
    (folder / "lib" / "x64" / "cudart.lib").touch()
    kit = probe_toolkits.toolkit_at(folder)
    assert (kit.version, kit.has_nvcc) == ("11.8", True)
    assert (kit.msc_range, kit.newest_gcc) == ((1910, 1940), 11)
    assert kit.missing == ("cublas_v2.h", "cublas.lib", "curand.lib")
    nothing = tmp_path / "nothing"
    assert probe_toolkits.toolkit_at(nothing) is None


def test_torch_takes_cuda_home_then_cuda_path_then_nvcc(monkeypatch, tmp_path):
    program = tmp_path / "kit" / "bin" / ("nvcc.exe" if os.name == "nt" else "nvcc")
    program.parent.mkdir(parents=True)
    program.touch(mode=0o755)
    monkeypatch.setenv("PATH", str(program.parent))
    monkeypatch.setenv("CUDA_PATH", "path")
    monkeypatch.setenv("CUDA_HOME", "home")
    assert probe_toolkits.torch_toolkit() == "home"
    monkeypatch.delenv("CUDA_HOME")
    assert probe_toolkits.torch_toolkit() == "path"
    monkeypatch.delenv("CUDA_PATH")
    assert probe_toolkits.torch_toolkit() == str(tmp_path / "kit")


def test_vswhere_and_its_compilers_are_read(tmp_path):
    for version in ("14.29.30133", "14.39.33519"):
        (tmp_path / "VC" / "Tools" / "MSVC" / version).mkdir(parents=True)
    compiler = tmp_path / "VC/Tools/MSVC/14.39.33519/bin/Hostx64/x64/cl.exe"
    compiler.parent.mkdir(parents=True)
    compiler.touch()
    build = tmp_path / "VC" / "Auxiliary" / "Build"
    build.mkdir(parents=True)
    (build / "vcvarsall.bat").touch()
    (build / "Microsoft.VCToolsVersion.default.txt").write_text("14.39.33519\n")
    answer = json.dumps([{
        "productId": "Microsoft.VisualStudio.Product.BuildTools",
        "installationVersion": "17.9.34728.123", "installationPath": str(tmp_path),
    }])  # fmt: skip
    (studio,) = tools.studios_in(answer, answer)
    assert (studio.edition, studio.version) == ("BuildTools", "17.9.34728.123")
    assert studio.toolsets == ("14.29.30133", "14.39.33519")
    assert [(one.msc_ver, one.is_x64) for one in studio.compilers] == [(1929, False), (1939, True)]
    assert studio.default_toolset == "14.39.33519"
    assert studio.vcvarsall == str(build / "vcvarsall.bat")
    assert studio.has_workload
    assert tools.studios_in(answer, "[]")[0].has_workload is False
    assert tools.studios_in(answer)[0].has_workload is None


def test_the_number_of_a_microsoft_compiler():
    assert [msc_ver(one) for one in ("14.16.1", "14.29.30133", "14.44.3", "14.50.1", "13.1")] == [
        1916, 1929, 1944, 1950, None]  # fmt: skip


def test_the_list_of_linux_systems_is_read_in_any_language():
    listed = (
        "  名称            状态            版本\r\n"
        "* Ubuntu-22.04    正在运行        2\r\n"
        "  Old             Stopped         1\r\n"
    )
    found = [(one.name, one.wsl_version) for one in tools.distributions_in(listed)]
    assert found == [("Ubuntu-22.04", 2), ("Old", 1)]


def test_nvidia_smi_is_read_with_and_without_compute_capability():
    new = "NVIDIA GeForce RTX 3090, 24576, 23000, WDDM, 8.6\nNVIDIA T4, 15360, [N/A], [N/A], 7.5\n"
    first, second = probe_cards.cards_in(new)
    assert first.memory_bytes == 24576 * 2**20
    assert (first.free_bytes, first.driver_model, first.capability) == (
        23000 * 2**20, "WDDM", (8, 6))  # fmt: skip
    assert (second.free_bytes, second.driver_model) == (None, None)
    (old,) = probe_cards.cards_in("GeForce GTX 1080, 8192, 7000, TCC\n")
    assert (old.driver_model, old.capability) == ("TCC", None)
    assert probe_cards.cards_in("No devices were found\n") == ()


def test_the_py_launcher_is_read():
    listed = (
        " -V:3.13 *        C:\\Python 313\\python.exe\r\n"
        " -V:3.11-32       C:\\Python311-32\\python.exe\r\n"
        " -3.10-64         C:\\Python310\\python.exe *\r\n"
        " -3.9-64 *        C:\\Python39\\python.exe\r\n"
        "No Pythons found\r\n"
    )
    assert [str(path) for path in probe_pythons.launcher_paths(listed)] == [
        "C:\\Python 313\\python.exe", "C:\\Python311-32\\python.exe", "C:\\Python39\\python.exe",
    ]  # fmt: skip


def test_interpreters_are_asked_once_and_placeholders_never(monkeypatch, tmp_path):
    alias = tmp_path / "WindowsApps" / "python.exe"
    alias.parent.mkdir()
    alias.touch()
    same = Path(sys.executable).parent / ".." / Path(sys.executable).parent.name
    found = [Path(sys.executable), same / Path(sys.executable).name, alias, tmp_path / "gone.exe"]
    monkeypatch.setattr(probe_pythons, "_candidates", lambda: iter(found))
    asked = []
    monkeypatch.setattr(
        probe_pythons, "answer_of",
        lambda argv, limit: asked.append(argv[0]) or '{"version": "3.11.9", "bits": 64}',
    )  # fmt: skip
    known = probe_pythons.interpreters()
    assert asked == [sys.executable]
    assert [(one.version, one.is_store) for one in known] == [("3.11.9", None), (None, True)]


def test_a_drive_is_found_for_a_folder_that_is_not_made_yet(tmp_path):
    found = probe_drives.drives(tmp_path / "not" / "made")
    own = [one for one in found if str(tmp_path).lower().startswith(one.root.lower())]
    assert own
    assert all(one.total_bytes >= one.free_bytes >= 0 for one in own)


@pytest.mark.parametrize(
    ("version", "expected"), [(2, 3 * 2**30), (1, 2 * 2**30), (0, probe_linux.UNLIMITED)]
)
def test_the_lowest_limit_of_all_control_groups_counts(tmp_path, version, expected):
    groups, own = tmp_path / "cgroup", tmp_path / "own"
    (groups / "a" / "b").mkdir(parents=True)
    (groups / "memory" / "docker").mkdir(parents=True)
    lines = {2: "0::/a/b\n", 1: "5:cpu,memory:/docker\n1:name=systemd:/x\n", 0: "0::/elsewhere\n"}
    own.write_text(lines[version])
    (groups / "a" / "memory.max").write_text(f"{3 * 2**30}\n")
    (groups / "a" / "b" / "memory.max").write_text("max\n")
    (groups / "memory" / "memory.limit_in_bytes").write_text(f"{2**63 - 4096}\n")
    (groups / "memory" / "docker" / "memory.limit_in_bytes").write_text(f"{2 * 2**30}\n")
    assert probe_linux.group_memory_bytes(groups, own) == expected


def test_pips_index_is_read_without_its_password(monkeypatch, tmp_path):
    python = tmp_path / "venv" / "bin" / "python"
    name = "pip.ini" if os.name == "nt" else "pip.conf"
    (tmp_path / "venv").mkdir()
    (tmp_path / "venv" / name).write_text(
        "[global]\nindex-url = https://bob:secret@mirror.example/simple\n"
        "extra-index-url =\n    https://one.example/simple\n    https://two.example/simple\n"
    )
    for variable in ("PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "PIP_CONFIG_FILE"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("HTTPS_PROXY", "http://bob:secret@proxy.example:8080")
    found = probe_network.network(python)
    assert found.index_url == "https://mirror.example/simple"
    assert found.extra_index_urls == ("https://one.example/simple", "https://two.example/simple")
    assert found.proxies["https"] == "http://proxy.example:8080"
    monkeypatch.setenv("PIP_INDEX_URL", "https://other.example/simple")
    assert probe_network.network(python).index_url == "https://other.example/simple"
