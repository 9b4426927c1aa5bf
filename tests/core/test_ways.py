import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from atom_gui.core.doctor.compatibility_combination import with_pins
from atom_gui.core.doctor.compatibility_conflicts import works_together
from atom_gui.core.doctor.facts import (
    CardFacts,
    Distribution,
    MachineFacts,
    PythonFacts,
    SystemFacts,
    Toolkit,
    WslFacts,
)
from atom_gui.core.doctor.redaction import redacted
from atom_gui.core.doctor.ways import Way, best, conflicts, never, way_of, ways
from atom_gui.core.doctor.ways_environment import combination
from atom_gui.schema.words import Text

MACHINES = Path(__file__).parent / "doctor_machines"
FILES = sorted(MACHINES.glob("*.json"))
PROFILES = ("cuda118", "wheel", "wsl2", "cpu")
NATIVE = ("cuda118", "wheel")
SMOKE = "Run the smoke test: two ZeRO steps of a tiny model."
TORCH = "Install torch==2.6.0+cu124 from https://download.pytorch.org/whl/cu124."

# The first way of each computer, and its first step.
FIRST = {
    "article_pc": ("wheel_wheel", "Install a driver from 551.61 on."),
    "bare_pc": ("wheel_wheel", "Install the Visual C++ 2015-2022 Redistributable (x64)."),
    "build_tools_only": ("nothing_cuda118", SMOKE),
    "build_tools_without_compiler": ("wheel_wheel", TORCH),
    "chinese_user_name": ("nothing_cuda118", SMOKE),
    "laptop_without_nvidia": ("cpu_cpu", "Install Python 3.11 (64-bit) from python.org."),
    "new_visual_studio": ("wheel_wheel", TORCH),
    "no_admin": ("wheel_wheel", "Make 8.0 GiB free, or choose another drive."),
    "old_driver": ("wheel_wheel", "Install a driver from 551.61 on."),
    "older_toolset_beside": ("nothing_cuda118", SMOKE),
    "rtx_20": ("nothing_cuda118", SMOKE),
    "rtx_50": ("wsl2_wsl2", "Install WSL with Ubuntu 22.04 as administrator and restart."),
    "store_python": ("wheel_wheel", "Install Python 3.11 (64-bit) from python.org."),
    "two_toolkits": (
        "pins_cuda118",
        "Set CUDA_HOME and CUDA_PATH to C:\\Program Files\\NVIDIA GPU Computing Toolkit\\CUDA"
        "\\v11.8, without quotation marks, and start this program again.",
    ),
    "wheel_ready": ("nothing_wheel", SMOKE),
    "wsl2_ready": ("nothing_cuda118", SMOKE),
}


def machine(name: str) -> MachineFacts:
    stored = json.loads((MACHINES / f"{name}.json").read_text(encoding="utf-8"))
    return MachineFacts.model_validate(stored["facts"])


def changed(facts: MachineFacts, **values) -> MachineFacts:
    return MachineFacts.model_validate(facts.model_dump() | values)


def with_python(facts: MachineFacts, packages=None, **values) -> MachineFacts:
    """Return the computer with another training environment; packages of None are taken out."""
    old = facts.training_python.model_dump()
    merged = old["packages"] | (packages or {})
    there = {name: version for name, version in merged.items() if version is not None}
    return changed(facts, training_python=old | values | {"packages": there})


def without_deepspeed(facts: MachineFacts) -> MachineFacts:
    return with_python(facts, {"deepspeed": None}, deepspeed_ops=None, deepspeed_torch=None,
                       deepspeed_cuda=None)  # fmt: skip


def ids(way: Way) -> list[str]:
    return [step.id for step in way.todo]


@pytest.mark.parametrize("name", FIRST)
def test_the_first_way_and_its_first_step(name):
    way = best(machine(name))
    assert (way.id, way.steps[0].render()) == FIRST[name]
    assert ids(way)[-1] == "smoke_test"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_all_ways_of_a_computer(path):
    facts = machine(path.stem)
    found = ways(facts)
    assert {way.profile for way in found} == set(PROFILES)
    assert len({way.id for way in found}) == len(found) == 4
    possible = [way for way in found if way.possible]
    assert found[: len(possible)] == possible
    assert found[0] == best(facts)
    with_card = [way.effort_minutes for way in possible if way.profile != "cpu"]
    assert with_card == sorted(with_card)
    assert possible[-1].profile == "cpu"
    for way in found:
        assert way == way_of(facts, way.profile)
        assert (way.obstacle is None) == way.possible == bool(way.todo)
        steps = ids(way)
        assert len(set(steps)) == len(steps)
        assert not way.possible or steps[-1] == "smoke_test"
        assert way.effort_minutes == sum(step.minutes for step in way.todo)
        assert (way.kind == "nothing") == (steps == ["smoke_test"] and way.kind != "cpu")
        for words in (way.title, way.why, *way.steps, *filter(None, [way.obstacle])):
            assert isinstance(words, Text)
            assert words.text.format(**words.values) == words.render()
            assert "!" not in words.text
    for fact in never(facts):
        assert any(mark in fact.source for mark in ("[V]", "[I]", "[K]", "[S]"))
    assert [way.id for way in ways(redacted(facts))] == [way.id for way in found]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_is_there_is_not_asked_for(path):
    facts = machine(path.stem)
    for way in ways(facts):
        steps = ids(way)
        if way.profile in NATIVE:
            assert not ("vc_runtime" in steps and facts.vc_runtime)
            assert not ("git" in steps and facts.git)
            assert not ("build_tools" in steps and facts.visual_studios)
            assert not ("toolkit" in steps and way.profile == "wheel" and facts.toolkits)
        if "environment" not in steps and way.profile != "wsl2":
            present = facts.training_python.packages
            again = {pin for pin in way.requirements if present.get(pin.split("==")[0])}
            known = {"torch", "deepspeed", "transformers", "pydantic"}
            assert {pin.split("==")[0] for pin in again} <= known


def test_the_way_of_a_bare_computer_in_full():
    way = best(machine("bare_pc"))
    assert ids(way) == ["vc_runtime", "toolkit", "python", "environment", "torch", "packages",
                        "deepspeed", "smoke_test"]  # fmt: skip
    assert way.requirements[0] == "torch==2.6.0+cu124"
    assert way.requirements[-1] == "deepspeed==0.16.5"
    assert way.todo[4].index_url == "https://download.pytorch.org/whl/cu124"
    assert [step.id for step in way.todo if step.needs_admin] == ["vc_runtime", "toolkit"]
    assert 4 * 2**30 < way.download_bytes < 8 * 2**30
    built = way_of(machine("bare_pc"), "cuda118")
    assert ids(built) == ["vc_runtime", "toolkit", "build_tools", "git", "python", "environment",
                          "torch", "packages", "build", "smoke_test"]  # fmt: skip
    assert built.effort_minutes > way.effort_minutes


def test_the_articles_computer_may_build_with_what_it_has():
    way = way_of(machine("article_pc"), "cuda118")
    assert ids(way) == ["torch", "packages", "build", "smoke_test"]
    assert way.requirements == ("torch==2.7.1+cu118", "pydantic==2.14.4", "transformers==4.57.6")
    assert [conflict.id for conflict in conflicts(machine("article_pc"))] == [
        "trainer_torch", "trainer_pydantic", "trainer_deepspeed", "trainer_transformers",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "expected"),
    [("new_visual_studio", "toolset"), ("build_tools_without_compiler", "workload"),
     ("chinese_user_name", "folder"), ("older_toolset_beside", "build")],
)  # fmt: skip
def test_what_a_build_needs_first(name, expected):
    way = way_of(without_deepspeed(machine(name)), "cuda118")
    assert way.kind == "build"
    assert ids(way)[0] == expected
    assert ids(way)[-2:] == ["build", "smoke_test"]


def test_a_compiler_without_its_sdk():
    facts = changed(without_deepspeed(machine("build_tools_only")), windows_sdks=(), git="")
    assert ids(way_of(facts, "cuda118")) == ["windows_sdk", "git", "build", "smoke_test"]


def test_a_mismatch_is_mended_with_the_smallest_change():
    ready = machine("wheel_ready")
    newer = with_python(ready, {"torch": "2.8.0+cpu"}, torch_cuda="")
    assert best(newer).id == "wheel_wheel"
    assert best(newer).requirements == ("torch==2.6.0+cu124",)
    other_cuda = with_python(ready, {"torch": "2.5.1+cu121"}, torch_cuda="12.1")
    assert best(other_cuda).id == "pins_wheel"
    assert best(other_cuda).requirements == ("torch==2.6.0+cu124",)
    assert best(other_cuda).todo[0].index_url.endswith("/cu124")
    assert "2.5.1" in best(other_cuda).why.render()
    older = with_python(
        ready, {"deepspeed": "0.16.4"}, deepspeed_torch="2.3", deepspeed_cuda="12.1"
    )
    assert best(older).requirements == ("deepspeed==0.16.5",)
    assert ids(best(older)) == ["deepspeed", "smoke_test"]
    python = with_python(ready, {"transformers": "5.24.0"}, version="3.10.11")
    assert best(python).id == "pins_wheel"
    assert best(python).requirements == ("transformers==4.57.6",)
    missing = with_python(ready, {"datasets": None, "evaluate": None})
    assert best(missing).requirements == ("datasets==4.4.1", "evaluate==0.4.6")


def test_an_environment_that_works_is_left_alone():
    way = way_of(machine("build_tools_only"), "wheel")
    assert ids(way)[0] == "environment"
    assert way_of(machine("build_tools_only"), "cpu").requirements == ()


def test_an_rtx_50_gets_linux_and_the_reasons():
    facts = machine("rtx_50")
    obstacle = way_of(facts, "cuda118").obstacle.render()
    assert obstacle == (
        "NVIDIA GeForce RTX 5090 (compute capability 12.0) can never work with CUDA 11.8."
    )
    assert "12.4" in way_of(facts, "wheel").obstacle.render()
    assert "torch==2.11.0+cu128" in best(facts).requirements
    assert {one.id for one in never(facts)} == {
        "nvme", "several_cards", "card_cuda_cu118", "card_cuda_cu124",
    }  # fmt: skip


def test_cards_that_are_too_old():
    facts = changed(machine("bare_pc"), cards=[{"name": "GTX 780", "capability": (3, 5)}])
    assert best(facts).profile == "cpu"
    for profile in ("cuda118", "wheel", "wsl2"):
        assert "too old" in way_of(facts, profile).obstacle.render()
    assert "old_card" in {one.id for one in never(facts)}
    pascal = changed(machine("rtx_50"), cards=[{"name": "GTX 1080", "capability": (6, 1)}])
    assert "torch==2.11.0+cu126" in way_of(pascal, "wsl2").requirements


def test_without_a_card_only_the_cpu_is_left():
    facts = machine("laptop_without_nvidia")
    assert [way.id for way in ways(facts) if way.possible] == ["cpu_cpu"]
    assert way_of(facts, "wheel").obstacle.render() == "There is no NVIDIA card to train on."


@pytest.mark.parametrize("need", ["several_cards", "nvme"])
def test_what_windows_cannot_do_leads_to_linux(need):
    facts = machine("rtx_20")
    assert best(facts).profile == "cuda118"
    asked = frozenset({need})
    assert best(facts, asked).id == "wsl2_wsl2"
    for profile in NATIVE:
        assert "Linux or WSL2 only" in way_of(facts, profile, asked).obstacle.render()


def test_a_python_without_official_wheels():
    facts = machine("bare_pc")
    assert "python_wheel" in {one.id for one in never(facts)}
    assert "python_wheel" not in {one.id for one in never(machine("wheel_ready"))}
    other = PythonFacts(path="C:\\Python311\\python.exe", version="3.11.9", bits=64)
    assert "python" in ids(best(facts))
    assert "python" not in ids(best(changed(facts, app_python=other.model_dump())))
    assert "python" not in ids(best(changed(facts, interpreters=[other.model_dump()])))


def test_a_driver_that_is_too_old_is_a_step():
    facts = changed(machine("build_tools_only"), driver="452.00")
    assert (best(facts).id, ids(best(facts))) == ("pins_cuda118", ["driver", "smoke_test"])
    assert best(facts).todo[0].says.render() == "Install a driver from 522.06 on."


def test_any_toolkit_serves_the_wheel_and_a_build_wants_its_own():
    ready = machine("wheel_ready")
    kit = Toolkit(version="11.8", path="C:\\a", has_nvcc=True)
    older = changed(ready, toolkits=[kit.model_dump()], cuda_path="C:\\a", cuda_home="")
    assert best(older).kind == "nothing"
    none = changed(ready, toolkits=[], cuda_path="", cuda_home="")
    assert ids(best(none)) == ["toolkit", "smoke_test"]
    assert "toolkit" in ids(way_of(ready, "cuda118"))


def wsl(*distributions: Distribution, sees_card: bool | None = True) -> WslFacts:
    return WslFacts(is_installed=True, distributions=distributions, sees_card=sees_card)


@pytest.mark.parametrize(
    ("found", "expected"),
    [(WslFacts(is_installed=False), "wsl"), (wsl(), "distribution"),
     (wsl(Distribution(name="docker-desktop", wsl_version=2)), "distribution"),
     (wsl(Distribution(name="Ubuntu", wsl_version=1)), "convert"),
     (wsl(Distribution(name="Ubuntu", wsl_version=2), sees_card=False), "wsl_update"),
     (wsl(Distribution(name="Ubuntu", wsl_version=2)), "linux_tools"),
     (WslFacts(), "linux_tools"), (None, "linux_tools")],
)  # fmt: skip
def test_what_wsl_needs_first(found, expected):
    facts = changed(machine("rtx_50"), wsl=found.model_dump() if found else None)
    assert ids(way_of(facts, "wsl2"))[0] == expected


def test_the_linux_inside_decides_the_python():
    noble = wsl(Distribution(name="Ubuntu-24.04", wsl_version=2))
    newer = changed(machine("rtx_50"), wsl=noble.model_dump())
    assert "transformers==5.24.0" in way_of(newer, "wsl2").requirements
    assert "transformers==4.57.6" in way_of(machine("rtx_50"), "wsl2").requirements
    old = machine("rtx_50").system.model_dump() | {"build": 18363}
    assert ids(way_of(changed(machine("rtx_50"), system=old), "wsl2"))[0] == "windows"


def test_linux_installs_everything_with_pip():
    facts = MachineFacts(
        system=SystemFacts(kind="Linux"), driver="570.10", free_disk_bytes=10**11,
        cards=(CardFacts(name="RTX 3090", capability=(8, 6)),),
        training_python=PythonFacts(path="/usr/bin/python3", version="3.12.3", bits=64,
                                    is_venv=False, packages={}),
    )  # fmt: skip
    way = best(facts)
    assert way.id == "linux_wsl2"
    assert ids(way) == ["environment", "torch", "packages", "deepspeed", "smoke_test"]
    assert way.requirements[0] == "torch==2.11.0+cu128"
    assert not way_of(facts, "wheel").possible
    assert best(facts, frozenset({"nvme", "several_cards"})) == way
    assert never(facts) == []
    packages = {pin.split("==")[0]: pin.split("==")[1] for pin in way.requirements}
    done = with_python(facts, packages, is_venv=True, torch_cuda="12.8")
    assert best(done).id == "nothing_wsl2"


def test_a_mac_trains_on_the_cpu():
    facts = MachineFacts(system=SystemFacts(kind="Darwin"), cards=())
    assert [way.id for way in ways(facts) if way.possible] == ["cpu_cpu"]


def test_nothing_known_still_gives_four_ways():
    found = ways(MachineFacts())
    assert {way.profile for way in found} == set(PROFILES)
    assert all(way.possible for way in found)
    assert never(MachineFacts()) == []
    assert conflicts(MachineFacts()) == []


@given(st.sampled_from(FILES), st.sampled_from(sorted(MachineFacts.model_fields)))
def test_a_fact_that_is_unknown_adds_no_obstacle(path, name):
    facts = machine(path.stem)
    empty = {"system": SystemFacts().model_dump(), "failures": {}}
    values = {name: empty.get(name, MachineFacts().model_dump().get(name))}
    less = changed(facts, **values)
    before = {way.profile for way in ways(facts) if not way.possible}
    assert {way.profile for way in ways(less) if not way.possible} <= before


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_is_installed_into_an_environment_goes_together(path):
    facts = machine(path.stem)
    for way in ways(facts):
        if way.kind in ("build", "wsl2", "cpu") or not way.possible or "environment" in ids(way):
            continue
        before = combination(facts, facts.training_python).model_copy(update={"driver": None})
        pins = sorted(way.requirements, key=lambda pin: not pin.startswith("torch=="))
        assert works_together(with_pins(before, tuple(pins))) == []
