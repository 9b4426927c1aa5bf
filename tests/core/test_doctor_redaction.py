import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from atom_gui.core.doctor.facts import (
    BashFacts,
    DriveFacts,
    MachineFacts,
    NetworkFacts,
    PythonFacts,
    SystemFacts,
    Toolkit,
    VisualStudio,
)
from atom_gui.core.doctor.judge import judge
from atom_gui.core.doctor.redaction import redacted

FILES = sorted((Path(__file__).parent / "doctor_machines").rglob("*.json"))
PROFILES = ("cuda118", "wheel", "wsl2", "cpu")


def severities(facts: MachineFacts, profile: str) -> dict[str, str]:
    return {finding.id: finding.severity for finding in judge(facts, profile)}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_redacted_facts_name_nobody_and_are_judged_alike(path):
    stored = json.loads(path.read_text(encoding="utf-8"))["facts"]
    facts = MachineFacts.model_validate(stored)
    shared = redacted(facts)
    told = shared.model_dump_json()
    assert facts.user_name not in told.replace("\\\\", "/").split("/")
    assert facts.host_name not in told
    assert shared.user_name is None
    assert shared.host_name is None
    assert redacted(shared) == shared
    for profile in PROFILES:
        assert severities(shared, profile) == severities(facts, profile)


def test_redaction_takes_out_other_homes_servers_companies_and_keys():
    python = PythonFacts(
        path="/home/alice/venv/bin/python", packages={"x": "1+hf_abcdefghijkl"},
        cuda_problem="nas refused Bob Smith",
    )  # fmt: skip
    facts = MachineFacts(
        training_python=python, install_path="\\\\NAS\\share\\bob smith\\ds", host_name="nas",
        user_name="Bob Smith", temp_path="D:\\windows\\bobby", cuda_home="\\\\files\\cuda",
        system=SystemFacts(one_drive_folders=("C:\\Users\\Bob Smith\\OneDrive - Contoso",)),
        network=NetworkFacts(proxies={"http": "http://u:p@proxy.contoso.example:80"},
                             index_url="https://pypi.tuna.tsinghua.edu.cn/simple",
                             extra_index_urls=("https://nas:8081/simple",)),
        failures={"cards": "OSError: Bob Smith", "wsl": "timeout"},
    )  # fmt: skip
    shared = redacted(facts)
    assert shared.training_python.path == "/home/<user>/venv/bin/python"
    assert shared.training_python.packages == {"x": "1+<key>"}
    assert shared.training_python.cuda_problem == "<host> refused <the user>"
    assert shared.install_path == "\\\\<host>\\share\\<the user>\\ds"
    assert shared.temp_path == "D:\\windows\\bobby"
    assert shared.cuda_home == "\\\\<host>\\cuda"
    assert shared.system.one_drive_folders == ("C:\\Users\\<the user>\\OneDrive - <company>",)
    assert shared.network == NetworkFacts(
        proxies={"http": "http://<address>"}, extra_index_urls=("https://<address>/simple",),
        index_url="https://pypi.tuna.tsinghua.edu.cn/simple",
    )  # fmt: skip
    assert shared.failures == {"cards": "OSError: <the user>", "wsl": "timeout"}


NAMES = st.text(st.sampled_from("abcQZ 7-_.李伟é"), min_size=3, max_size=12).map(str.strip).filter(
    lambda name: len(name) > 2 and name[0].isalnum() and name[-1].isalnum()
)  # fmt: skip


def a_computer_of(user: str, host: str) -> MachineFacts:
    home = f"C:\\Users\\{user}"
    python = PythonFacts(path=f"{home}\\venv\\python.exe", version="3.11.9", bits=64,
                         packages={"torch": "2.7.1"}, torch_cuda="11.8", cuda_works=False,
                         cuda_problem=f"cannot read {home}\\cache on {host}")  # fmt: skip
    return MachineFacts(
        system=SystemFacts(kind="Windows", guarded_folders=(f"{home}\\Documents",),
                           one_drive_folders=(f"{home}\\OneDrive",)),
        training_python=python, interpreters=(python,), user_name=user, host_name=host,
        drives=(DriveFacts(root="C:\\", kind="fixed", file_system="NTFS"),),
        install_path=f"{home}\\Documents\\ds", temp_path=f"{home}\\Temp",
        toolkits=(Toolkit(path=f"{home}\\cuda", version="11.8", has_nvcc=True),),
        torch_toolkit=f"{home}\\cuda", bash=BashFacts(path=f"{home}\\bin\\bash.exe", maker=""),
        visual_studios=(VisualStudio(path=f"\\\\{host}\\vs", vcvarsall=f"\\\\{host}\\v.bat"),),
        network=NetworkFacts(proxies={"http": f"http://{host}:80"}, index_url=""),
        failures={"drives": f"OSError: {host} said no to {user}"},
    )  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(NAMES, NAMES)
def test_no_name_is_left_anywhere(user, host):
    facts = a_computer_of(user, host)
    shared = redacted(facts)
    told = json.dumps(shared.model_dump(mode="json"), ensure_ascii=False).casefold()
    for name in (user, host):
        assert f"\\\\{name}\\\\".casefold() not in told
        assert f" {name} ".casefold() not in told
    assert redacted(shared) == shared
    for profile in PROFILES:
        assert severities(shared, profile) == severities(facts, profile)


def test_hosts_servers_and_folders_in_other_shapes_are_taken_out():
    facts = MachineFacts.model_validate({
        "network": {"proxies": {"http": "proxy.corp:8080"}, "index_url": "https://pypi.corp/simple",
                    "extra_index_urls": ["https://pypi.org/simple"]},
        "failures": {"toolkits": "OSError: 'C:\\\\\\\\Users\\\\\\\\bob.smith\\\\\\\\py'",
                     "drives": "OSError: \\\\corp-srv\\share\\x"},
    })  # fmt: skip
    shared = redacted(facts).model_dump_json()
    for word in ("proxy.corp", "pypi.corp", "bob.smith", "corp-srv"):
        assert word not in shared, word
    assert "https://pypi.org/simple" in shared
