import json
import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from atom_gui.core import paths
from atom_gui.core.doctor.compatibility import (
    fitting_wheel,
    official_wheel,
    recommended,
    recommended_sets,
    torch_capability,
    torch_for,
    trait_source,
    traits,
)
from atom_gui.core.doctor.compatibility_combination import Combination, with_pins
from atom_gui.core.doctor.compatibility_conflicts import smallest_change, works_together
from atom_gui.core.doctor.compatibility_hardware import msc_ver
from atom_gui.core.doctor.compatibility_table import (
    Range,
    Row,
    cuda_row,
    python_tag,
    table,
    torch_row,
)
from atom_gui.core.doctor.facts import release
from atom_gui.core.interpreters import NEEDED
from atom_gui.schema.words import Text

PROFILES = ("cuda118", "wheel", "wsl2", "cpu")
TORCHES = [version for row in table().torch for version in row.versions]
WHEEL = {"deepspeed": "0.16.5", "deepspeed_torch": "2.6", "deepspeed_cuda": "12.4",
         "by_wheel": True}  # fmt: skip


def rows(value):
    """Yield every row of the table."""
    if isinstance(value, Row):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from rows(one)


ROWS = [row for name in type(table()).model_fields for row in rows(getattr(table(), name))]


def ids(combination: Combination) -> list[str]:
    return [conflict.id for conflict in works_together(combination)]


def as_combination(one, python: str) -> Combination:
    """Return what is there after a recommended set was installed."""
    wheel = official_wheel(one.deepspeed.split("==")[1], python_tag(python))
    by_wheel = one.deepspeed_from == "wheel"
    versions = dict(pin.split("==") for pin in one.everything)
    return Combination(
        system=one.system, python=python, torch=versions["torch"], cuda=one.cuda,
        deepspeed=versions["deepspeed"], by_wheel=by_wheel,
        deepspeed_torch=wheel.torch if by_wheel and wheel else None,
        deepspeed_cuda=wheel.cuda if by_wheel and wheel else None,
        transformers=versions["transformers"], pydantic=versions["pydantic"],
        driver=one.lowest_driver or None,
    )  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=lambda row: type(row).__name__)
def test_every_row_is_dated_and_says_where_it_comes_from(row):
    assert re.fullmatch(r"20\d\d-(0[1-9]|1[0-2])", row.checked)
    assert re.search(r"\[[VIKS]\]", row.source)


def test_the_file_names_no_host_but_pytorchs_index():
    text = (paths.resources_dir() / "doctor" / "compatibility.json").read_text(encoding="utf-8")
    assert re.findall(r"https?://[^/\"]+", text) == ["https://download.pytorch.org"]
    assert json.loads(text)["checked"] == table().checked


def test_each_torch_stands_once_in_order_and_for_known_cudas():
    assert sorted(set(TORCHES), key=release) == TORCHES
    tags = {row.tag for row in table().cuda}
    for row in table().torch:
        assert "cpu" in row.builds
        assert set(row.builds) - {"cpu"} <= tags
        for tag, served in row.builds.items():
            assert (served is None) == (tag == "cpu")
            if served:
                made = cuda_row(tag)
                assert release(made.capability[0]) <= release(served[0]) <= release(served[1])
                assert release(served[1]) <= release(made.capability[1])
        for tags_of in (row.windows, row.linux):
            assert [int(tag[1:]) for tag in tags_of] == sorted({int(tag[1:]) for tag in tags_of})


def test_cudas_are_in_order_and_their_limits_the_right_way_round():
    numbers = [release(row.cuda) for row in table().cuda]
    assert numbers == sorted(set(numbers))
    for row in table().cuda:
        assert row.tag == "cu" + row.cuda.replace(".", "")
        assert release(row.capability[0]) < release(row.capability[1])
        for lowest, own in (row.windows_driver, row.linux_driver):
            assert release(lowest) <= release(own)
        assert row.msvc is None or row.msvc[0] < row.msvc[1]
    majors = {}
    for row in table().cuda:  # one driver floor for a whole major version
        majors.setdefault(release(row.cuda)[0], set()).add((row.windows_driver[0],
                                                            row.linux_driver[0]))  # fmt: skip
    assert all(len(found) == 1 for found in majors.values())


def test_ranges_are_not_empty_and_those_of_transformers_follow_each_other():
    for row in ROWS:
        if isinstance(row, Range) and row.since and row.before:
            assert release(row.since) < release(row.before)
    found = table().transformers
    for before, after in pairwise(found):
        assert before.before == after.since
        assert release(before.torch) <= release(after.torch)
        assert release(before.python) <= release(after.python)
    assert found[-1].before is None
    names = [row.id for row in table().deepspeed_traits]
    assert len(set(names)) == len(names)
    known = [row.name for row in table().deepspeed_ops]
    assert len(set(known)) == len(known)


def test_wheels_are_in_order_and_for_a_torch_that_exists():
    versions = [release(row.deepspeed) for row in table().deepspeed_wheels]
    assert versions == sorted(set(versions))
    for row in table().deepspeed_wheels:
        tag = cuda_row(row.cuda).tag
        for python in row.python:
            assert any(
                tag in one.builds
                and python in one.windows
                and release(one.versions[0])[:2] == release(row.torch)
                for one in table().torch
            ), (row.deepspeed, python)


@pytest.mark.parametrize("one", recommended_sets(), ids=lambda one: one.id)
def test_a_recommended_set_exists_and_has_no_conflict(one):
    lowest, highest = one.python
    assert release("3.10") <= release(lowest) <= release(highest)
    assert one.index_url.startswith("https://download.pytorch.org/whl/")
    assert one.torch.endswith("+" + one.index_url.rsplit("/", 1)[1])
    names = [pin.split("==")[0] for pin in one.everything]
    assert len(set(names)) == len(names)
    assert set(NEEDED) <= set(names)
    assert all(re.fullmatch(r"[a-z0-9-]+==[\w.+]+", pin) for pin in one.everything)
    assert one.download_bytes > 10**8
    for minor in range(release(lowest)[1], release(highest)[1] + 1):
        python = f"3.{minor}"
        row = torch_row(one.torch.split("==")[1])
        assert python_tag(python) in row.pythons(one.system)
        if one.deepspeed_from == "wheel":
            assert official_wheel(one.deepspeed.split("==")[1], python_tag(python))
        capabilities = (None,) if one.capability is None else (one.capability[0], (8, 6), (8, 9))
        for capability in capabilities:
            made = as_combination(one, python).model_copy(update={"capability": capability})
            assert works_together(made) == []
            assert smallest_change(made) == ()


def test_the_trainers_limits_are_those_of_the_project():
    toml = (paths.root_dir() / "pyproject.toml").read_text(encoding="utf-8")
    limits = table().trainer
    assert f'"torch>={limits.torch}"' in toml
    assert f'"transformers>={limits.transformers},<{limits.transformers_before}"' in toml
    assert f'"deepspeed>={limits.deepspeed}"' in toml
    assert f'"pydantic>={limits.pydantic}"' in toml
    assert set(limits.packages) == set(NEEDED)


@pytest.mark.parametrize(
    ("cuda", "python", "system", "expected"),
    [("11.8", "3.11.9", "Windows", "2.7.1"), ("cu118", "3.10.11", "Windows", "2.7.1"),
     ("11.8", "3.8.10", "Windows", "2.4.1"), ("11.8", "3.14.0", "Windows", None),
     ("12.4", "3.12.0", "Windows", "2.6.0"), ("12.1", "3.11.9", "Windows", "2.5.1"),
     ("12.4", "3.13.0", "Windows", "2.6.0"), ("cpu", "3.10.1", "Windows", "2.14.1"),
     ("", "3.11.1", "Linux", "2.15.0"), ("9.0", "3.11.1", "Linux", None)],
)  # fmt: skip
def test_the_newest_torch_for_a_cuda(cuda, python, system, expected):
    assert torch_for(cuda, python, system) == expected


def test_official_wheels():
    assert official_wheel("0.16.5", "312").torch == "2.6"
    assert official_wheel("0.16.5", "313") is None
    assert official_wheel("0.16.4", "310").cuda == "12.1"
    assert official_wheel("0.14.5", "310") is None
    assert official_wheel("0.17.6", "311") is None
    assert fitting_wheel("2.6.0+cu124", "12.4", "3.11.9").deepspeed == "0.16.5"
    assert fitting_wheel("2.3.1+cu121", "12.1", "3.10.1").deepspeed == "0.16.4"
    assert fitting_wheel("2.3.1+cu118", "11.8", "3.10.1") is None
    assert fitting_wheel("2.6.0+cpu", "", "3.10.1") is None


def test_which_cards_a_torch_serves():
    assert torch_capability("2.7.1+cu118", "11.8") == ((5, 0), (9, 0))
    assert torch_capability("2.7.1+cu128", "12.8") == ((7, 5), (12, 0))
    assert torch_capability("2.7.1+cpu", "") is None
    assert torch_capability("1.13.1", "11.7") is None


@pytest.mark.parametrize(
    ("version", "expected"),
    [("0.10.3", {"needs_symlinks", "has_c2665", "has_c2398", "aborts_on_incompatible_op",
                 "triton_calls_df"}),
     ("0.10.4+180dd397", {"needs_symlinks", "has_c2665", "has_c2398",
                          "aborts_on_incompatible_op", "triton_calls_df"}),
     ("0.14.2", {"needs_symlinks", "has_c2665", "has_c2398", "needs_nvcc_at_import",
                 "aborts_on_incompatible_op", "triton_calls_df"}),
     ("0.14.4", {"copies_fail", "has_c2398", "needs_nvcc_at_import", "aborts_on_incompatible_op",
                 "triton_calls_df"}),
     ("0.14.5", {"needs_nvcc_at_import", "aborts_on_incompatible_op", "gloo_on_windows",
                 "triton_calls_df"}),
     ("0.15.1", {"needs_nvcc_at_import", "gloo_on_windows", "triton_calls_df"}),
     ("0.15.2", {"needs_nvcc_at_import", "gloo_on_windows", "triton_calls_df", "needs_bash",
                 "needs_git"}),
     ("0.17.1", {"needs_nvcc_at_import", "gloo_on_windows", "needs_bash", "needs_git"}),
     ("0.17.6", {"needs_nvcc_at_import", "gloo_on_windows", "needs_git"}),
     ("0.19.4", {"needs_nvcc_at_import", "gloo_on_windows", "needs_git"}),
     ("0.19.5", {"gloo_on_windows", "needs_git"})],
)  # fmt: skip
def test_traits_of_deepspeed(version, expected):
    found = traits(version)
    assert {name for name, value in found if value is True} == expected
    assert found.version == version


def test_traits_that_are_not_yes_or_no():
    assert traits("0.16.4").build_command == ("setup.py", "bdist_wheel")
    assert traits("0.16.5").build_command[:2] == ("-m", "build")
    found = [traits(version).pydantic for version in ("0.10.3", "0.11.0", "0.14.5", "0.15.0")]
    assert found == ["1", "any", "any", "2"]
    assert {"FUSED_ADAM", "CPU_ADAM", "AIO"} <= traits("0.9.5").build_variables
    assert "DEEP_COMPILE" not in traits("0.16.5").build_variables
    assert "DEEP_COMPILE" in traits("0.16.6").build_variables
    assert "SPARSE_ATTN" not in traits("0.19.7").build_variables
    assert "[V]" in trait_source("bash")
    with pytest.raises(KeyError):
        trait_source("nothing of the kind")


@pytest.mark.parametrize(
    ("profile", "python", "system", "capability", "expected"),
    [("cuda118", None, None, None, "cuda118"), ("cuda118", "3.14.0", None, (8, 6), "cuda118"),
     ("wheel", "3.10.1", None, (12, 0), "wheel"),
     ("wsl2", "3.10.12", None, (8, 6), "wsl2_python310"),
     ("wsl2", "3.12.3", None, (12, 0), "wsl2"), ("wsl2", "3.12.3", None, (6, 1), "wsl2_older_card"),
     ("wsl2", "3.10.12", "Windows", (7, 0), "wsl2_older_card_python310"),
     ("cpu", "3.11.9", None, None, "cpu_windows"), ("cpu", "3.12.1", "Linux", None, "cpu_linux"),
     ("cpu", "3.10.1", "Linux", None, "cpu_linux_python310")],
)  # fmt: skip
def test_the_set_for_a_profile(profile, python, system, capability, expected):
    assert recommended(profile, python, system, capability).id == expected


def test_a_set_knows_its_driver_and_download():
    one = recommended("cuda118")
    assert (one.lowest_driver, one.own_driver) == ("452.39", "522.06")
    assert one.everything[0] == "torch==2.7.1+cu118"
    assert one.everything[-1] == "deepspeed==0.17.6"
    assert recommended("cpu").lowest_driver == ""
    assert recommended("wsl2").lowest_driver == "528.33"  # of Windows, which it runs on
    assert 2 * 10**9 < one.download_bytes < 4 * 10**9


@pytest.mark.parametrize(
    ("values", "expected", "pins"),
    [
        ({"torch": "2.8.0+cpu", "cuda": "", "capability": (8, 6), **WHEEL},
         ["card_torch", "deepspeed_torch"], ("torch==2.6.0+cu124",)),
        ({"torch": "2.8.0+cpu", "cuda": "", **WHEEL}, ["deepspeed_torch"],
         ("torch==2.6.0+cu124",)),
        ({"torch": "2.6.0+cpu", "cuda": "", **WHEEL}, [], ()),
        ({"torch": "2.6.0+cu126", "cuda": "12.6", **WHEEL}, ["deepspeed_torch"],
         ("torch==2.6.0+cu124",)),
        ({"torch": "2.5.1+cu121", "cuda": "12.1", **WHEEL}, ["trainer_torch", "deepspeed_torch"],
         ("torch==2.6.0+cu124",)),
        ({"torch": "2.6.0+cu124", "cuda": "12.4", "deepspeed": "0.16.4", "deepspeed_torch": "2.3",
          "deepspeed_cuda": "12.1", "by_wheel": True}, ["deepspeed_torch", "trainer_deepspeed"],
         ("deepspeed==0.16.5",)),
        ({"torch": "2.6.0+cu124", "cuda": "12.4", "transformers": "5.24.0", "python": "3.10.11"},
         ["transformers_python"], ("transformers==4.57.6",)),
        ({"torch": "2.4.1+cu121", "cuda": "12.1", "transformers": "5.20.2", "for_trainer": False},
         ["transformers_torch"], ("transformers==4.57.6",)),
        ({"torch": "2.6.0+cu124", "cuda": "12.4", "transformers": "4.31.0"},
         ["trainer_transformers"], ("transformers==5.24.0",)),
        ({"torch": "2.7.1+cu118", "cuda": "11.8", "deepspeed": "0.17.6", "deepspeed_torch": "2.3",
          "deepspeed_cuda": "12.1"}, ["deepspeed_torch"], None),
        ({"torch": "2.7.1+cu118", "cuda": "11.8", "deepspeed": "0.17.6", "pydantic": "1.10.13"},
         ["trainer_pydantic", "deepspeed_pydantic"], ("pydantic==2.14.4",)),
        ({"torch": "2.0.1+cu118", "cuda": "11.8", "deepspeed": "0.10.3", "pydantic": "2.11.3",
          "for_trainer": False}, ["deepspeed_pydantic"], None),
        ({"torch": "2.8.0+cu118", "cuda": "11.8"}, ["torch_cuda"], ("torch==2.7.1+cu118",)),
        ({"torch": "2.7.1+cu118", "cuda": "11.8", "python": "3.14.0"}, ["python_torch"], None),
        ({"torch": "2.6.0+cu124", "cuda": "12.4", "python": "3.13.1", **WHEEL},
         ["deepspeed_python"], None),
        ({"torch": "2.7.1+cu118", "cuda": "11.8", "capability": (12, 0)}, ["card_torch"], None),
        ({"torch": "2.7.1+cu118", "cuda": "11.8", "capability": (8, 6), "driver": "452.38"},
         ["driver_cuda"], None),
        ({"torch": "2.7.1+cu118", "cuda": "11.8", "toolkit": "12.4"}, ["toolkit_torch"], None),
        ({"torch": "2.7.1+cu118", "cuda": "11.8", "toolkit": "11.8", "msvc": "14.40.33807"},
         ["compiler_cuda"], None),
        ({"torch": "2.7.1+cu118", "cuda": "11.8", "toolkit": "11.8", "msvc": "14.29.30133"}, [],
         ()),
        ({"system": "Linux", "toolkit": "11.8", "gcc": "13.2.0"}, ["compiler_cuda"], None),
        ({"system": "Linux", "toolkit": "11.8", "gcc": "11.4.0"}, [], ()),
        ({"toolkit": "11.8", "capability": (12, 0)}, ["toolkit_card"], None),
    ],
)  # fmt: skip
def test_what_does_not_go_together_and_what_mends_it(values, expected, pins):
    combination = Combination(**{"python": "3.11.9"} | values)
    assert ids(combination) == expected
    assert smallest_change(combination) == pins


def test_nothing_known_is_in_no_conflict():
    assert works_together(Combination()) == []
    assert smallest_change(Combination()) == ()


def test_the_compilers_number():
    assert msc_ver("14.39.33519") == 1939
    assert msc_ver("14.29") == 1929
    assert msc_ver(None) is msc_ver("unknown") is None


known_or_not = st.one_of(st.none(), st.text(max_size=8))
combinations = st.builds(
    Combination,
    system=st.sampled_from(["Windows", "Linux"]),
    python=st.one_of(known_or_not, st.builds("3.{}.1".format, st.integers(7, 16))),
    torch=st.one_of(known_or_not, st.sampled_from(TORCHES)),
    cuda=st.one_of(known_or_not, st.sampled_from([row.cuda for row in table().cuda])),
    deepspeed=st.one_of(st.none(), st.builds("0.{}.{}".format, st.integers(9, 20),
                                             st.integers(0, 9))),
    deepspeed_torch=st.sampled_from([None, "2.0", "2.3", "2.6", "2.7", "2.11"]),
    deepspeed_cuda=st.sampled_from([None, "11.8", "12.1", "12.4", "12.8"]),
    by_wheel=st.booleans(),
    transformers=st.sampled_from([None, "4.31.0", "4.45.2", "4.51.3", "4.57.6", "5.0.0", "5.8.0",
                                  "5.20.2", "5.24.0", "6.1.0"]),
    pydantic=st.sampled_from([None, "1.10.13", "2.5.0", "2.14.4"]),
    toolkit=st.sampled_from([None, "11.8", "12.4", "13.0", "13.2"]),
    msvc=st.one_of(known_or_not, st.builds("14.{}.1".format, st.integers(0, 60))),
    gcc=st.one_of(known_or_not, st.builds("{}.1".format, st.integers(5, 20))),
    driver=st.one_of(known_or_not, st.builds("{}.10".format, st.integers(300, 700))),
    capability=st.one_of(st.none(), st.tuples(st.integers(3, 13), st.integers(0, 9))),
    for_trainer=st.booleans(),
)  # fmt: skip


@given(combinations)
def test_any_combination_is_judged_with_whole_sentences(combination):
    for conflict in works_together(combination):
        for words in (conflict.what, conflict.mend):
            assert isinstance(words, Text)
            assert words.text.format(**words.values) == words.render()
            assert None not in words.values.values()
        assert re.search(r"\[[VIKS]\]", conflict.source)
        assert conflict.parts
        assert set(conflict.parts) <= set(Combination.model_fields)


@given(combinations)
def test_a_smallest_change_leaves_no_conflict(combination):
    pins = smallest_change(combination)
    if pins is not None:
        assert works_together(with_pins(combination, pins)) == []
        assert bool(pins) == bool(works_together(combination))


@given(combinations, st.sampled_from(sorted(Combination.model_fields)))
def test_what_becomes_unknown_adds_no_conflict_of_its_own(combination, name):
    if name in ("system", "by_wheel", "for_trainer"):
        return
    before = set(ids(combination))
    without = works_together(combination.model_copy(update={name: None}))
    assert {conflict.id for conflict in without if name not in conflict.parts} - before <= {
        "transformers_python", "compiler_cuda",  # rules that stand behind another
    }  # fmt: skip


@given(st.builds("{}.{}.{}".format, st.integers(0, 1), st.integers(0, 30), st.integers(0, 30)))
def test_any_version_of_deepspeed_has_traits(version):
    found = traits(version)
    assert not (found.needs_symlinks and found.copies_fail)
    assert found.needs_git or not found.needs_bash
    assert {"CPU_ADAM", "FUSED_ADAM"} <= found.build_variables
