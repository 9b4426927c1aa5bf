"""The doctor's questions on Windows Python, against a registry and folders made for it."""

import io
import json
import sys
import winreg
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest

from atom_gui.core.doctor import (
    probe_cards,
    probe_pythons,
    probe_system,
    probe_toolkits,
    registry,
    tools,
)
from atom_gui.core.doctor.judge import judge
from atom_gui.core.doctor.probe import Request, gather

pytestmark = pytest.mark.timeout(300)

CUDA = "SOFTWARE\\NVIDIA Corporation\\GPU Computing Toolkit\\CUDA"
FILE_SYSTEM = "SYSTEM\\CurrentControlSet\\Control\\FileSystem"
SDK = "SOFTWARE\\WOW6432Node\\Microsoft\\Microsoft SDKs\\Windows\\v10.0"
CORE = "Software\\Python\\PythonCore"
GUARD = "\\".join(("SOFTWARE\\Microsoft", "Windows Defender", "Windows Defender Exploit Guard",
                   "Controlled Folder Access"))  # fmt: skip
HOST_CONFIG = "#if _MSC_VER < 1910 || _MSC_VER >= {end}\n#error -- unsupported\n#endif\n"
HKLM, HKCU = winreg.HKEY_LOCAL_MACHINE, winreg.HKEY_CURRENT_USER


class Registry:
    """Writes values, and leaves the registry as it was."""

    def __init__(self):
        self.deeds = []

    def write(self, root, key, name, value):
        parts = key.split("\\")
        for count in range(1, len(parts) + 1):
            part = "\\".join(parts[:count])
            try:
                winreg.OpenKey(root, part).Close()
            except OSError:
                winreg.CreateKey(root, part).Close()
                self.deeds.append(lambda part=part: winreg.DeleteKey(root, part))
        with winreg.OpenKey(root, key, 0, winreg.KEY_ALL_ACCESS) as opened:
            try:
                before = winreg.QueryValueEx(opened, name)
            except OSError:
                before = None
            kind = winreg.REG_DWORD if isinstance(value, int) else winreg.REG_SZ
            winreg.SetValueEx(opened, name, 0, kind, value)
        self.deeds.append(lambda: self.put_back(root, key, name, before))

    @staticmethod
    def put_back(root, key, name, before):
        with winreg.OpenKey(root, key, 0, winreg.KEY_ALL_ACCESS) as opened:
            if before is None:
                winreg.DeleteValue(opened, name)
            else:
                winreg.SetValueEx(opened, name, 0, before[1], before[0])

    def restore(self):
        for deed in reversed(self.deeds):
            with suppress(FileNotFoundError):
                deed()


def program(path: Path, script: str) -> Path:
    """Make a real .exe that runs a Python script, from the launcher that pip makes scripts with."""
    import ensurepip

    wheel = next((Path(ensurepip.__file__).parent / "_bundled").glob("pip-*.whl"))
    launcher = zipfile.ZipFile(wheel).read("pip/_vendor/distlib/t64.exe")
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as inside:
        inside.writestr("__main__.py", script)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(launcher + f'#!"{sys.executable}"\r\n'.encode() + archive.getvalue())
    return path


def toolkit(folder: Path, version: str, end: int) -> Path:
    for name in ("cuda_runtime.h", "cublas_v2.h", "curand.h", "cusparse.h", "cusolverDn.h"):
        (folder / "include" / "crt").mkdir(parents=True, exist_ok=True)
        (folder / "include" / name).touch()
    (folder / "include" / "crt" / "host_config.h").write_text(HOST_CONFIG.format(end=end))
    (folder / "lib" / "x64").mkdir(parents=True)
    for name in ("cudart", "cublas", "curand"):
        (folder / "lib" / "x64" / f"{name}.lib").touch()
    (folder / "version.json").write_text(json.dumps({"cuda": {"version": version}}))
    said = f"release {version[:4]}, V{version}"
    program(folder / "bin" / "nvcc.exe", f"print('Cuda compilation tools, {said}')")
    return folder


@pytest.fixture(scope="module")
def written():
    made = Registry()
    yield made
    made.restore()


@pytest.fixture(scope="module")
def computer(written, tmp_path_factory):
    """Folders and keys of a computer with two toolkits, Visual Studio and some Pythons."""
    root = tmp_path_factory.mktemp("电脑 PC")
    for version, end in (("11.8.89", 1940), ("12.4.131", 1950)):
        place = toolkit(root / "CUDA" / f"v{version[:4]}", version, end)
        written.write(HKLM, f"{CUDA}\\v{version[:4]}", "InstallDir", str(place))
    written.write(HKLM, FILE_SYSTEM, "LongPathsEnabled", 1)
    (root / "SDK" / "Include" / "10.0.22621.0" / "ucrt").mkdir(parents=True)
    written.write(HKLM, SDK, "InstallationFolder", str(root / "SDK") + "\\")
    written.write(HKCU, f"{CORE}\\3.11\\InstallPath", "ExecutablePath", sys.executable)
    written.write(HKCU, f"{CORE}\\3.8\\InstallPath", "", str(root / "gone"))
    studio = root / "Microsoft Visual Studio" / "2022" / "BuildTools"
    for toolset in ("14.29.30133", "14.39.33519"):
        (studio / "VC/Tools/MSVC" / toolset / "bin/Hostx64/x64").mkdir(parents=True)
        (studio / "VC/Tools/MSVC" / toolset / "bin/Hostx64/x64/cl.exe").touch()
    (studio / "VC" / "Auxiliary" / "Build").mkdir(parents=True)
    (studio / "VC" / "Auxiliary" / "Build" / "vcvarsall.bat").touch()
    answer = json.dumps([{"productId": "Microsoft.VisualStudio.Product.BuildTools",
                          "installationVersion": "17.9.34728.123",
                          "installationPath": str(studio)}])  # fmt: skip
    program(root / "Microsoft Visual Studio" / "Installer" / "vswhere.exe",
            f"import sys\nsys.stdout.buffer.write({answer!r}.encode())")  # fmt: skip
    return root


@pytest.fixture
def on_computer(computer, monkeypatch):
    for name in ("CUDA_PATH", "CUDA_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PROGRAMFILES(X86)", str(computer))
    monkeypatch.setenv("PATH", str(computer / "bin"))
    return computer


def test_toolkits_are_found_in_the_registry_and_asked(on_computer):
    found = {kit.version: kit for kit in probe_toolkits.toolkits()}
    older, newer = found["11.8"], found["12.4"]
    assert Path(older.path) == on_computer / "CUDA" / "v11.8"
    assert (older.nvcc_version, newer.nvcc_version) == ("11.8.89", "12.4.131")
    assert (older.msc_range, newer.msc_range) == ((1910, 1940), (1910, 1950))
    assert older.missing == ()
    assert probe_toolkits.torch_toolkit() == ""


def test_vswhere_is_asked_twice(on_computer):
    (studio,) = tools.visual_studios()
    assert studio.edition == "BuildTools"
    assert studio.toolsets == ("14.29.30133", "14.39.33519")
    assert [(one.msc_ver, one.is_x64) for one in studio.compilers] == [(1929, True), (1939, True)]
    assert studio.has_workload
    assert studio.vcvarsall.endswith("vcvarsall.bat")
    assert tools.windows_sdks() == ("10.0.22621.0",)


def test_interpreters_of_the_launcher_and_the_registry(on_computer, monkeypatch):
    text = f" -V:3.11 *        {sys.executable}\n -V:3.9           C:\\none\\python.exe\n"
    program(on_computer / "bin" / "py.exe", f"print({text!r})")
    alias = on_computer / "local" / "Microsoft" / "WindowsApps" / "python.exe"
    alias.parent.mkdir(parents=True)
    alias.touch()
    monkeypatch.setenv("LOCALAPPDATA", str(on_computer / "local"))
    monkeypatch.chdir(on_computer)
    listed = list(probe_pythons._listed_by_launcher())
    assert listed == [Path(sys.executable), Path("C:/none/python.exe")]
    assert Path(sys.executable) in list(probe_pythons._registered())
    found = {one.path: one for one in probe_pythons.interpreters()}
    own = found[sys.executable]
    assert (own.version, own.bits, own.is_store) == (sys.version.split()[0], 64, False)
    assert own.has_headers_and_libs
    assert found[str(alias)].is_store
    assert found[str(alias)].version is None
    assert not any("none" in path for path in found)


def test_nvidia_smi_speaks_where_nvml_is_missing(on_computer):
    program(on_computer / "bin" / "nvidia-smi.exe", (
        "import sys\n"
        "if 'driver_version' in sys.argv[1]: print('560.94'); sys.exit()\n"
        "if 'compute_cap' in sys.argv[1]: sys.exit(2)\n"
        "print('GeForce RTX 2070, 8192, 7000, WDDM')\n"
    ))  # fmt: skip
    assert probe_cards.driver() == "560.94"
    (card,) = probe_cards.cards()
    assert (card.name, card.driver_model, card.capability) == ("GeForce RTX 2070", "WDDM", None)


def test_the_bash_of_wsl_comes_before_the_one_on_the_path(on_computer, monkeypatch):
    bash = program(on_computer / "bin" / "bash.exe", "")
    monkeypatch.setenv("SYSTEMROOT", str(on_computer / "Windows"))
    assert tools.bash().path.lower() == str(bash).lower()
    trap = on_computer / "Windows" / "System32" / "bash.exe"
    trap.parent.mkdir(parents=True)
    trap.touch()
    assert (tools.bash().path, tools.bash().maker) == (str(trap), "WSL")


def test_windows_tells_of_itself(computer, written, monkeypatch):
    monkeypatch.setenv("OneDrive", "C:\\Users\\lin\\OneDrive")
    found = probe_system.system()
    assert (found.kind, found.architecture, found.long_paths) == ("Windows", "AMD64", True)
    assert found.build >= 10240
    assert found.code_page > 0
    assert found.encoding
    assert found.avx2 in (True, False, None)
    assert found.guarded_folders == ()
    assert "C:\\Users\\lin\\OneDrive" in found.one_drive_folders
    written.write(HKLM, GUARD, "EnableControlledFolderAccess", 2)
    assert probe_system.system().guarded_folders == ()
    written.write(HKLM, GUARD, "EnableControlledFolderAccess", 1)
    written.write(HKLM, f"{GUARD}\\ProtectedFolders", str(computer), 0)
    guarded = probe_system.system().guarded_folders
    assert str(computer) in guarded
    assert any("Documents" in folder for folder in guarded)


def test_the_registry_is_read_and_left_as_it_was(written):
    trial = Registry()
    trial.write(HKCU, "Software\\AtomTrainerTrial\\inside", "number", 7)
    assert registry.value("Software\\AtomTrainerTrial\\inside", "number", "HKCU") == 7
    assert registry.names("Software\\AtomTrainerTrial", "HKCU") == ["inside"]
    assert registry.value_names("Software\\AtomTrainerTrial\\inside", "HKCU") == ["number"]
    trial.restore()
    assert registry.value("Software\\AtomTrainerTrial\\inside", "number", "HKCU") is None
    assert registry.names("Software\\AtomTrainerTrial", "HKCU") == []


def test_the_whole_computer_with_its_training_environment(on_computer, training_python):
    facts = gather(Request(training_python, interpreters=False))
    assert facts.failures == {}
    assert facts.commit_limit_bytes >= facts.free_commit_bytes > 0
    (drive,) = [one for one in facts.drives if one.root == "C:\\"]
    assert (drive.kind, drive.total_bytes > 0) == ("fixed", True)
    python = facts.training_python
    assert (python.package("deepspeed"), python.deepspeed_torch) == ("0.16.5", "2.6")
    assert python.deepspeed_ops["cpu_adam"]
    assert "gloo" in python.backends
    assert python.has_libuv is False
    assert python.is_venv
    assert python.has_headers_and_libs
    found = {finding.id: finding for finding in judge(facts, "cpu")}
    assert found["backends"].severity == "ok"
    assert "USE_LIBUV=0" in str(found["backends"].found)
    assert {kit.version for kit in facts.toolkits} >= {"11.8", "12.4"}
