import json
import subprocess
import sys
from pathlib import Path

import pytest
from pydantic import ValidationError

from atom_gui.core.doctor import tools
from atom_gui.core.doctor.facts import (
    MachineFacts,
    PythonFacts,
    SystemFacts,
    Toolkit,
    WslFacts,
    redacted,
    release,
)
from atom_gui.core.doctor.judge import CHECKS, judge
from atom_gui.core.doctor.probe import _ASK_PYTHON, _tried, probe
from atom_gui.schema.words import Text

MACHINES = Path(__file__).parent / "doctor_machines"
PROFILES = ("cuda118", "wheel", "wsl2", "cpu")
FILES = sorted(MACHINES.glob("*.json"))
CASES = [
    (path.stem, profile)
    for path in FILES
    for profile in json.loads(path.read_text(encoding="utf-8"))["expected"]
]


def machine(name: str) -> MachineFacts:
    return MachineFacts.model_validate(stored(name)["facts"])


def stored(name: str) -> dict:
    return json.loads((MACHINES / f"{name}.json").read_text(encoding="utf-8"))


def changed(name: str, **values) -> MachineFacts:
    return MachineFacts.model_validate(machine(name).model_dump() | values)


def severities(facts: MachineFacts, profile: str) -> dict[str, str]:
    return {finding.id: finding.severity for finding in judge(facts, profile)}


@pytest.mark.parametrize(("name", "profile"), CASES)
def test_a_machine_is_judged_as_expected(name, profile):
    found = severities(machine(name), profile)
    bad = {key: severity for key, severity in found.items() if severity != "ok"}
    assert bad == stored(name)["expected"][profile]


def test_there_are_at_least_twelve_machines_and_twenty_two_checks():
    assert len(FILES) >= 12
    ids = {
        finding.id
        for path in FILES
        for profile in PROFILES
        for finding in judge(machine(path.stem), profile)
    }
    assert len(ids) == len(CHECKS) >= 22


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_finding_says_what_why_and_what_to_do(path, profile):
    found = judge(machine(path.stem), profile)
    order = ["broken", "warning", "unknown", "ok"]
    ranks = [order.index(finding.severity) for finding in found]
    assert ranks == sorted(ranks)
    assert len({finding.id for finding in found}) == len(found)
    for finding in found:
        for words in (finding.found, finding.why, finding.fix):
            assert isinstance(words, Text)
            assert words.render().strip()
            assert words.text.format(**words.values) == words.render()
            assert "!" not in words.text
        assert any(mark in finding.source for mark in ("[V]", "[I]", "[K]", "[S]"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_facts_survive_json(path):
    facts = machine(path.stem)
    assert MachineFacts.model_validate_json(facts.model_dump_json()) == facts
    with pytest.raises(ValidationError):
        facts.driver = "1.0"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_redacted_facts_name_nobody_and_are_judged_alike(path):
    facts = machine(path.stem)
    shared = redacted(facts)
    told = shared.model_dump_json()
    assert facts.user_name not in told.replace("\\\\", "/").split("/")
    assert facts.host_name not in told
    assert shared.user_name is None
    assert shared.host_name is None
    assert redacted(shared) == shared
    for profile in PROFILES:
        assert severities(shared, profile) == severities(facts, profile)


def without_one(values: dict):
    """Yield the facts again and again, each time with another one unknown."""
    for key, value in values.items():
        yield values | {key: SystemFacts().model_dump() if key == "system" else None}
        if isinstance(value, dict):
            for inner in value:
                yield values | {key: value | {inner: None}}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_fact_that_is_unknown_breaks_nothing_new(path):
    facts = machine(path.stem)
    for profile in PROFILES:
        before = {key for key, found in severities(facts, profile).items() if found == "broken"}
        for values in without_one(facts.model_dump()):
            found = severities(MachineFacts.model_validate(values), profile)
            assert {key for key, severity in found.items() if severity == "broken"} <= before


def test_redaction_takes_out_other_homes_servers_and_keys():
    python = PythonFacts(path="/home/alice/venv/bin/python", packages={"x": "1+hf_abcdefghijkl"})
    facts = MachineFacts(
        training_python=python, install_path="\\\\NAS\\share\\bob smith\\ds", host_name="nas",
        user_name="Bob Smith", temp_path="D:\\windows\\bobby",
    )  # fmt: skip
    shared = redacted(facts)
    assert shared.training_python.path == "/home/<user>/venv/bin/python"
    assert shared.training_python.packages == {"x": "1+<key>"}
    assert shared.install_path == "\\\\<host>\\share\\<the user>\\ds"
    assert shared.temp_path == "D:\\windows\\bobby"


@pytest.mark.parametrize("profile", PROFILES)
def test_nothing_known_is_judged_unknown_and_never_broken(profile):
    assert set(severities(MachineFacts(), profile).values()) <= {"unknown"}
    windows = MachineFacts(system=SystemFacts(kind="Windows"), wsl=WslFacts())
    assert set(severities(windows, profile).values()) <= {"unknown", "ok"}


@pytest.mark.parametrize(
    ("driver", "profile", "expected"),
    [("452.38", "cuda118", "broken"), ("452.39", "cuda118", "warning"),
     ("522.05", "cuda118", "warning"), ("522.06", "cuda118", "ok"), ("580.10", "cuda118", "ok"),
     ("528.32", "wheel", "broken"), ("551.60", "wheel", "warning"), ("551.61", "wheel", "ok")],
)  # fmt: skip
def test_driver_floors(driver, profile, expected):
    assert severities(changed("build_tools_only", driver=driver), profile)["driver"] == expected


@pytest.mark.parametrize(
    ("version", "profile", "expected"),
    [("3.9.13", "wheel", "broken"), ("3.10.11", "wheel", "ok"), ("3.12.4", "wheel", "ok"),
     ("3.13.0", "wheel", "broken"), ("3.12.4", "cuda118", "ok"), ("3.13.0", "cuda118", "warning"),
     ("3.14.0", "cuda118", "broken"), ("3.14.0", "cpu", "ok")],
)  # fmt: skip
def test_python_versions(version, profile, expected):
    python = machine("build_tools_only").training_python.model_copy(update={"version": version})
    facts = changed("build_tools_only", training_python=python)
    assert severities(facts, profile)["python"] == expected


def test_cuda_home_decides_and_a_wrong_cuda_path_beside_it_is_a_warning():
    path = stored("two_toolkits")["facts"]["toolkits"][0]["path"]
    found = severities(changed("two_toolkits", cuda_home=path.upper() + "\\"), "cuda118")
    assert found["cuda_home"] == "warning"
    assert found["toolkits"] == "ok"
    assert found["torch_toolkit"] == "ok"
    quoted = changed("build_tools_only", cuda_home=f'"{path}"')
    assert severities(quoted, "cuda118")["cuda_home"] == "broken"


def test_commands_use_the_training_interpreter():
    found = {finding.id: finding for finding in judge(machine("bare_pc"), "wheel")}
    assert found["deepspeed"].command == (
        "C:\\Python313\\python.exe -m pip install deepspeed==0.16.5 --only-binary=deepspeed"
    )


def test_this_machine_gives_facts_that_can_be_saved_and_judged():
    facts = probe(Path(sys.executable))
    assert MachineFacts.model_validate_json(facts.model_dump_json()) == facts
    assert facts.system.kind
    assert facts.training_python.version == sys.version.split()[0]
    assert facts.training_python.bits == 64
    assert "pydantic" in facts.training_python.packages
    assert facts.ram_bytes > 0
    assert facts.free_disk_bytes > 0
    for profile in PROFILES:
        assert judge(facts, profile)


def test_an_interpreter_that_is_none_leaves_its_facts_unknown(tmp_path):
    facts = probe(tmp_path / "nothing.exe")
    assert facts.training_python == PythonFacts(path=str(tmp_path / "nothing.exe"))


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
    script = f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n{_ASK_PYTHON}"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    found = PythonFacts.model_validate_json(done.stdout)
    assert found.torch_cuda == "12.4"
    assert found.deepspeed_ops == {"cpu_adam": True, "async_io": False}
    assert (found.deepspeed_torch, found.deepspeed_cuda) == ("2.6", "12.4")


def test_a_probe_that_raises_says_nothing():
    assert _tried(lambda: 1 // 0) is None


def test_a_toolkit_is_known_by_its_own_word_before_its_folder(tmp_path):
    folder = tmp_path / "v12.0"
    (folder / "bin").mkdir(parents=True)
    assert tools.toolkit_at(folder) == Toolkit(version="12.0", path=str(folder), has_nvcc=False)
    (folder / "bin" / "nvcc.exe").touch()
    (folder / "version.json").write_text('{"cuda": {"version": "11.8.20220929"}}')
    assert tools.toolkit_at(folder) == Toolkit(version="11.8", path=str(folder), has_nvcc=True)
    assert tools.toolkit_at(tmp_path) is None or tools.toolkit_at(tmp_path).has_nvcc is False


def test_vswhere_and_its_compilers_are_read(tmp_path):
    for version in ("14.29.30133", "14.39.33519"):
        (tmp_path / "VC" / "Tools" / "MSVC" / version).mkdir(parents=True)
    answer = json.dumps([{
        "productId": "Microsoft.VisualStudio.Product.BuildTools",
        "installationVersion": "17.9.34728.123", "installationPath": str(tmp_path),
    }])  # fmt: skip
    (studio,) = tools.studios_in(answer)
    assert (studio.edition, studio.version) == ("BuildTools", "17.9.34728.123")
    assert studio.toolsets == ("14.29.30133", "14.39.33519")


def test_the_list_of_linux_systems_is_read_in_any_language():
    listed = (
        "  名称            状态            版本\r\n"
        "* Ubuntu-22.04    正在运行        2\r\n"
        "  Old             Stopped         1\r\n"
    )
    found = [(one.name, one.wsl_version) for one in tools.distributions_in(listed)]
    assert found == [("Ubuntu-22.04", 2), ("Old", 1)]


def test_versions():
    assert release("2.7.1+cu118") == (2, 7, 1)
    assert release("17.9.34728.123")[:2] == (17, 9)
    assert release(None) == release("unknown") == ()
