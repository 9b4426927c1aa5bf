import json
from pathlib import Path

import pytest
from pydantic import ValidationError

from atom_gui.core.doctor.facts import (
    MachineFacts,
    SystemFacts,
    WslFacts,
    release,
)
from atom_gui.core.doctor.judge import CHECKS, is_built, judge
from atom_gui.schema.words import Text

MACHINES = Path(__file__).parent / "doctor_machines"
PROFILES = ("cuda118", "wheel", "wsl2", "cpu")
FILES = sorted(MACHINES.rglob("*.json"))
BY_NAME = {path.stem: path for path in FILES}
# What stands in the way first, for the way of training that the computer's owner would choose.
FIRST = {
    "article_pc": ("cuda118", "packages"),
    "arm_laptop": ("cpu", "architecture"),
    "bare_pc": ("cuda118", "toolkit"),
    "build_tools_only": ("cuda118", None),
    "build_tools_without_compiler": ("cuda118", "visual_studio"),
    "busy_workstation": ("cuda118", "studio_workload"),
    "chinese_user_name": ("cuda118", "path_letters"),
    "embeddable_python": ("cuda118", "python_headers"),
    "guarded_folder": ("cuda118", "guarded_folder"),
    "hanging_driver": ("cuda118", "toolkit_libraries"),
    "inside_wsl2": ("wsl2", "python_headers"),
    "laptop_without_nvidia": ("cpu", "python_bits"),
    "linux_container": ("wsl2", "gcc"),
    "new_visual_studio": ("cuda118", "msvc"),
    "no_admin": ("cuda118", "disk"),
    "old_driver": ("cuda118", "driver"),
    "older_toolset_beside": ("cuda118", "msvc"),
    "rtx_20": ("cuda118", "bf16"),
    "rtx_50": ("cuda118", "card_generation"),
    "store_python": ("cuda118", "python_store"),
    "two_toolkits": ("cuda118", "cuda_home"),
    "wheel_ready": ("wheel", None),
    "wsl2_ready": ("wsl2", None),
}
CASES = [
    (path.stem, profile)
    for path in FILES
    for profile in json.loads(path.read_text(encoding="utf-8"))["expected"]
]


def machine(name: str) -> MachineFacts:
    return MachineFacts.model_validate(stored(name)["facts"])


def stored(name: str) -> dict:
    return json.loads(BY_NAME[name].read_text(encoding="utf-8"))


def changed(name: str, **values) -> MachineFacts:
    return MachineFacts.model_validate(machine(name).model_dump() | values)


def severities(facts: MachineFacts, profile: str) -> dict[str, str]:
    return {finding.id: finding.severity for finding in judge(facts, profile)}


@pytest.mark.parametrize(("name", "profile"), CASES)
def test_a_machine_is_judged_as_expected(name, profile):
    found = severities(machine(name), profile)
    bad = {key: severity for key, severity in found.items() if severity != "ok"}
    assert bad == stored(name)["expected"][profile]


@pytest.mark.parametrize("name", BY_NAME)
def test_the_first_obstacle_stands_first(name):
    profile, obstacle = FIRST[name]
    first = judge(machine(name), profile)[0]
    assert (first.id if first.severity != "ok" else None) == obstacle


def test_every_check_speaks_about_one_of_the_machines():
    assert len(FILES) >= 20
    ids = {
        finding.id
        for path in FILES
        for profile in PROFILES
        for finding in judge(machine(path.stem), profile)
    }
    assert len(ids) == len(CHECKS) >= 55


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
        assert "://" not in finding.command.replace("https://download.pytorch.org/whl/", "") \
            .replace("windowsdefender://", "")  # fmt: skip
        assert not finding.url or finding.url.startswith("https://")
        assert (finding.action == "open_url") <= bool(finding.url)
        assert (finding.action in ("install_packages", "set_cuda_home")) <= bool(finding.command)
        assert finding.severity != "ok" or not (finding.action or finding.url or finding.command)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_facts_survive_json(path):
    facts = machine(path.stem)
    assert MachineFacts.model_validate_json(facts.model_dump_json()) == facts
    with pytest.raises(ValidationError):
        facts.driver = "1.0"


def without_one(values: dict):
    """Yield the facts again and again, each time with another one unknown."""
    nothing = MachineFacts().model_dump()
    for key, value in values.items():
        yield values | {key: nothing[key]}
        if isinstance(value, dict) and key != "failures":
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


def test_the_range_of_the_toolkits_own_header_decides():
    facts = machine("new_visual_studio")
    (kit,) = facts.toolkits
    older = kit.model_copy(update={"msc_range": (1910, 1930)})
    newer = kit.model_copy(update={"msc_range": (1910, 2000)})
    studio = facts.visual_studios[0].model_copy(update={"toolsets": ("14.39.1",)})
    fits = changed("new_visual_studio", visual_studios=(studio,))
    assert severities(fits, "cuda118")["msvc"] == "ok"
    refused = changed("new_visual_studio", visual_studios=(studio,), toolkits=(older,))
    assert severities(refused, "cuda118")["msvc"] == "broken"
    # An edited header does not help against the standard library of 14.41 and newer.
    edited = changed("new_visual_studio", toolkits=(newer,))
    assert severities(edited, "cuda118")["msvc"] == "broken"


@pytest.mark.parametrize(
    ("gcc", "toolkit", "newest", "expected"),
    [("11.4.0", "11.8", None, "ok"), ("12.1.0", "11.8", None, "broken"),
     ("13.3.0", "12.4", None, "ok"), ("14.1.0", "12.4", None, "broken"),
     ("12.1.0", "11.8", 12, "ok"), ("", "12.4", None, "warning"), (None, "12.4", None, "unknown")],
)  # fmt: skip
def test_gcc_and_cuda(gcc, toolkit, newest, expected):
    facts = machine("linux_container")
    kit = facts.toolkits[0].model_copy(update={"version": toolkit, "newest_gcc": newest})
    linux = facts.linux.model_copy(update={"gcc": gcc, "gxx": gcc})
    found = changed("linux_container", toolkits=(kit,), linux=linux)
    assert severities(found, "wsl2")["gcc"] == expected


def test_a_python_that_is_there_is_preferred_to_another_download():
    found = {finding.id: finding for finding in judge(machine("embeddable_python"), "cuda118")}
    headers = found["python_headers"]
    assert headers.command == ('"C:\\Program Files\\Python311\\python.exe" -m venv C:\\ds\\venv')
    assert headers.action == "create_environment"
    alone = judge(changed("embeddable_python", interpreters=()), "cuda118")
    headers = next(finding for finding in alone if finding.id == "python_headers")
    assert (headers.action, headers.url) == ("open_url", "https://www.python.org/downloads/")


def test_the_toolkit_that_torch_takes_by_chance_is_named():
    path = stored("two_toolkits")["facts"]["toolkits"][1]["path"]
    facts = changed("two_toolkits", cuda_path="", torch_toolkit=path)
    found = {finding.id: finding for finding in judge(facts, "cuda118")}
    assert found["torch_toolkit"].severity == "broken"
    assert path in str(found["torch_toolkit"].found)
    assert path in str(found["toolkits"].found)
    elsewhere = changed("two_toolkits", cuda_path="", torch_toolkit="C:\\Tools")
    assert severities(elsewhere, "cuda118")["cuda_home"] == "broken"


def test_what_could_not_be_asked_is_said():
    (late,) = [one for one in judge(MachineFacts(failures={"cards": "timeout"}), "cpu")
               if one.id == "probe"]  # fmt: skip
    assert str(late.found) == "cards did not answer in time."
    both = {"wsl": "stopped", "training_python": "OSError: no"}
    (several,) = [one for one in judge(MachineFacts(failures=both), "cpu") if one.id == "probe"]
    assert str(several.found) == "These parts could not be asked: wsl, training python."


def test_versions():
    assert release("2.7.1+cu118") == (2, 7, 1)
    assert release("17.9.34728.123")[:2] == (17, 9)
    assert release(None) == release("unknown") == ()


def test_what_is_needed_to_build_is_no_obstacle_where_it_is_built():
    facts = machine("new_visual_studio")
    assert severities(facts, "cuda118")["msvc"] == "broken"
    python = machine("build_tools_only").training_python
    built = changed("new_visual_studio", training_python=python)
    assert is_built(built)
    assert severities(built, "cuda118")["msvc"] == "warning"
    other = python.model_copy(update={"deepspeed_torch": "2.3"})
    assert severities(changed("new_visual_studio", training_python=other), "cuda118")["msvc"] == (
        "broken"
    )
