import pytest

from atom_gui.core.wheel.preflight import preflight
from atom_gui.schema.words import Text
from tests.core.wheel_machines import NAMES, asked, linux, machine

GIB = 2**30
# The first thing that stands in the way of the build for CUDA 11.8; notes aside.
FIRST = {
    "article_pc": None,
    "bare_pc": ("broken", "toolkit"),
    "build_tools_only": None,
    "build_tools_without_compiler": ("broken", "compiler"),
    "chinese_user_name": ("warning", "python_path"),
    "laptop_without_nvidia": ("broken", "archs"),
    "new_visual_studio": ("broken", "compiler"),
    "no_admin": ("warning", "disk"),
    "old_driver": None,
    "older_toolset_beside": None,
    "rtx_20": None,
    "rtx_50": ("broken", "archs"),
    "store_python": ("broken", "python"),
    "two_toolkits": None,
    "wheel_ready": ("broken", "toolkit"),
    "wsl2_ready": None,
}
PASSED_OVER = {"vcvarsall"}  # some recordings do not say where Visual Studio lies


def found(facts, profile="cuda118", **values):
    return preflight(asked(facts, profile, **values), facts)


def severities(facts, profile="cuda118", **values):
    return {one.id: one.severity for one in found(facts, profile, **values)}


def python(facts, **values):
    return facts.training_python.model_dump() | values


@pytest.mark.parametrize("name", FIRST)
def test_the_first_obstacle_of_each_computer(name):
    real = [(one.severity, one.id) for one in found(machine(name))
            if one.severity != "note" and one.id not in PASSED_OVER]  # fmt: skip
    assert (real[0] if real else None) == FIRST[name]


def test_at_least_twelve_computers_are_looked_at():
    assert len(FIRST) >= 12
    assert set(FIRST) <= set(NAMES)


@pytest.mark.parametrize("profile", ["cuda118", "wheel", "wsl2", "cpu"])
@pytest.mark.parametrize("name", NAMES)
def test_every_obstacle_says_what_and_what_to_do(name, profile):
    order = ["broken", "warning", "note"]
    items = found(machine(name), profile)
    ranks = [order.index(one.severity) for one in items]
    assert ranks == sorted(ranks)
    assert len({one.id for one in items}) == len(items)
    for one in items:
        for words in (one.found, one.fix):
            assert isinstance(words, Text)
            assert words.text.format(**words.values) == str(words)
            assert "!" not in words.text


@pytest.mark.parametrize("version", ["0.14.3", "0.14.4"])
def test_versions_that_cannot_be_built_on_windows(version):
    first = found(machine("article_pc"), version=version)[0]
    assert (first.id, first.severity, first.action) == \
        ("version", "broken", "use_version:>=0.14.5")  # fmt: skip
    assert "version" not in severities(linux(), "wsl2", version=version)


def test_a_build_for_wsl_is_not_started_on_windows():
    assert found(machine("wsl2_ready"), "wsl2")[0].id == "version"


def test_the_cpu_needed_an_extension_of_intel_before():
    assert severities(linux(), "cpu", version="0.14.0")["version"] == "broken"
    assert "version" not in severities(linux(), "cpu", version="0.14.1")


def test_links_of_old_versions():
    facts = machine("no_admin")
    assert severities(facts, version="0.14.2")["symlinks"] == "broken"
    assert "symlinks" not in severities(facts, version="0.14.5")
    assert "symlinks" not in severities(machine("article_pc"), version="0.14.2")


def test_mistakes_in_the_sources_are_announced():
    notes = {one.id: one for one in found(machine("article_pc"), version="0.10.3")}
    assert notes["C2665"].severity == notes["C2398"].severity == "note"
    assert notes["C2398"].action == "patch_sources"
    assert "not built" in str(notes["C2398"].found)
    ops = ["FUSED_ADAM", "QUANTIZER", "TRANSFORMER_INFERENCE"]
    built = {one.id: one for one in found(machine("article_pc"), version="0.10.3", ops=ops)}
    assert "536, 537, 545, 546, 1571" in str(built["C2398"].found)
    assert not {"C2665", "C2398"} & set(severities(machine("article_pc")))
    assert not {"C2665", "C2398"} & set(severities(linux(), "wsl2", version="0.10.3"))


@pytest.mark.parametrize(
    ("cuda", "archs", "works"),
    [("11.8", ["9.0"], True), ("11.8", ["12.0"], False), ("12.4", ["12.0"], False),
     ("12.8", ["12.0"], True), ("12.4", ["8.9+PTX"], True), ("13.0", ["7.0"], False),
     ("13.0", ["7.5"], True), ("12.4", ["8.6", "12.0"], False)],
)  # fmt: skip
def test_cuda_knows_cards_up_to_a_generation(cuda, archs, works):
    facts = linux(toolkits=[{"version": cuda, "path": "/usr/local/cuda"}])
    facts = facts.model_copy(
        update={"training_python": facts.training_python.model_copy(update={"torch_cuda": cuda})}
    )
    assert ("archs" not in severities(facts, "wsl2", archs=archs)) is works


def test_two_digits_need_a_newer_deepspeed():
    facts = machine("rtx_50")
    assert severities(facts, version="0.16.3")["archs_version"] == "broken"
    assert "archs_version" not in severities(facts, version="0.16.4")


def test_ops_that_cannot_be_built():
    one = next(one for one in found(machine("article_pc"), ops=["AIO", "GDS"]) if one.id == "ops")
    assert (one.severity, one.action) == ("broken", "disable_op:AIO,GDS")
    assert severities(machine("article_pc"), ops=[])["ops"] == "warning"


def test_torch_must_be_of_the_same_cuda():
    facts = machine("article_pc")
    for values, severity in (
        ({"packages": {}}, "broken"), ({"packages": {"torch": "2.6"}, "torch_cuda": ""}, "broken"),
        ({"torch_cuda": "12.1"}, "broken"), ({"torch_cuda": "11.7"}, None), ({}, None),
        ({"packages": None}, None),
    ):  # fmt: skip
        changed = machine("article_pc", training_python=python(facts, **values))
        assert severities(changed).get("torch") == severity


def test_the_interpreter_must_have_headers():
    facts = machine("article_pc")
    for values, severity in (({"has_headers_and_libs": False}, "broken"), ({"bits": 32}, "broken"),
                             ({"is_store": True}, "broken"), ({}, None)):  # fmt: skip
        changed = machine("article_pc", training_python=python(facts, **values))
        assert severities(changed).get("python") == severity


def test_another_interpreter_than_the_known_one_is_not_judged_by_it():
    facts = machine("store_python")
    assert "python" not in severities(facts, python="C:\\ds\\venv\\Scripts\\python.exe")


def test_packages_that_the_build_installs_first():
    bare = severities(machine("bare_pc"))
    assert bare["setuptools"] == bare["py_cpuinfo"] == "warning"
    assert bare["packages"] == "note"
    assert severities(machine("chinese_user_name"), version="0.10.3")["pydantic"] == "warning"
    assert "pydantic" not in severities(machine("chinese_user_name"))


@pytest.mark.parametrize(
    ("output", "expected"),
    [("C:\\ds\\wheel", {}), ("C:\\my wheel", {"paths": "warning"}),
     ("C:\\轮子", {"paths": "broken"}), ("C:\\" + "x" * 100, {"path_length": "warning"})],
)  # fmt: skip
def test_folders_where_compilers_work(output, expected):
    items = severities(machine("article_pc"), output=output)
    assert {key: value for key, value in items.items() if key.startswith("path")} == expected


def test_long_folders_where_windows_refuses_them():
    facts = machine("article_pc")
    system = facts.system.model_dump() | {"long_paths": False}
    changed = machine("article_pc", system=system)
    assert severities(changed, output="C:\\" + "x" * 100)["path_length"] == "broken"


@pytest.mark.parametrize(
    ("free", "severity"), [(2, "broken"), (5, "warning"), (9, None), (None, None)]
)
def test_room_on_the_disk(free, severity):
    amount = None if free is None else free * GIB
    facts = machine("article_pc", free_disk_bytes=amount, drives=None)
    assert severities(facts).get("disk") == severity
    drives = [{"root": "C:\\", "free_bytes": 100 * GIB}, {"root": "D:\\", "free_bytes": amount}]
    facts = machine("article_pc", free_disk_bytes=100 * GIB, drives=drives)
    assert severities(facts, output="D:\\ds\\wheel").get("disk") == severity
    assert "disk" not in severities(facts)


def test_memory_for_the_compilers():
    facts = machine("article_pc", ram_bytes=24 * GIB, page_file_bytes=0, commit_limit_bytes=None)
    assert "memory" not in severities(facts)
    one = next(one for one in found(facts, jobs=16) if one.id == "memory")
    assert (one.severity, one.action) == ("warning", "retry_fewer_jobs")
    small = machine("article_pc", ram_bytes=4 * GIB, page_file_bytes=GIB, commit_limit_bytes=None)
    assert severities(small)["memory"] == "warning"


def test_git_where_it_is_needed():
    facts = machine("article_pc", git="")
    assert severities(facts)["git"] == "broken"
    assert severities(facts, source="folder", place="C:\\ds\\DeepSpeed")["git"] == "broken"
    assert "git" not in severities(
        facts, source="folder", place="C:\\ds\\DeepSpeed", version="0.14.5"
    )
    assert "git" not in severities(linux(git=""), "wsl2", source="sdist", place="")
    assert severities(machine("article_pc"), version="0.16.3")["bash"] == "note"


def test_the_toolset_that_is_not_the_default_is_explained():
    one = next(one for one in found(machine("older_toolset_beside")) if one.id == "toolset")
    assert "14.42.34433" in str(one.found)
    assert severities(machine("older_toolset_beside"), toolset="14.42")["compiler"] == "broken"


def test_no_sdk_and_no_libraries():
    assert severities(machine("article_pc", windows_sdks=[]))["windows_sdk"] == "broken"
    kits = [{"version": "11.8", "path": "C:\\CUDA", "has_nvcc": True, "missing": ["curand.lib"]}]
    assert severities(machine("article_pc", toolkits=kits))["toolkit_libraries"] == "broken"


def test_the_compiler_of_linux():
    kits = [{"version": "11.8", "path": "/usr/local/cuda", "newest_gcc": 11}]
    old = {"torch_cuda": "11.8"}
    facts = linux(toolkits=kits, linux={"gcc": "13.2.0", "gxx": "13.2.0"})
    facts = linux(toolkits=kits, linux={"gcc": "13.2.0", "gxx": "13.2.0"},
                  training_python=python(facts, **old))  # fmt: skip
    assert severities(facts, "wsl2")["compiler"] == "broken"
    assert "compiler" not in severities(facts, "cpu")
    assert severities(linux(linux={"gxx": ""}), "cpu")["compiler"] == "broken"
    assert "compiler" not in severities(linux(), "cpu")
