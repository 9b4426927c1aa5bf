import pytest

from atom_gui.core.wheel.ops import (
    MINIMAL_OPS,
    OPS,
    OPTIONAL_OPS,
    build_variables,
    buildable_ops,
    known_ops,
    op,
)

PLATFORMS = ("windows", "windows-cpu", "linux-cpu", "linux-cuda")
# What build_win.bat of each tag switches off.
BUILD_WIN = {
    "0.10.3": {"AIO", "SPARSE_ATTN"},
    "0.14.5": {"AIO", "CUTLASS_OPS", "EVOFORMER_ATTN", "FP_QUANTIZER", "RAGGED_DEVICE_OPS",
               "SPARSE_ATTN"},
    "0.17.6": {"AIO", "CUTLASS_OPS", "EVOFORMER_ATTN", "FP_QUANTIZER", "GDS", "RAGGED_DEVICE_OPS",
               "SPARSE_ATTN", "DEEP_COMPILE"},
}  # fmt: skip
# installed_ops of the official wheel 0.16.5.
OFFICIAL = {
    "fused_adam", "cpu_adam", "cpu_adagrad", "cpu_lion", "fused_lamb", "fused_lion",
    "transformer_inference", "inference_core_ops", "quantizer", "ragged_ops", "random_ltd",
    "spatial_inference", "transformer", "stochastic_transformer",
}  # fmt: skip
# BUILD_VAR of op_builder/*.py in the tags.
KNOWN = {
    "0.10.3": "AIO CPU_ADAGRAD CPU_ADAM FUSED_ADAM FUSED_LAMB QUANTIZER RANDOM_LTD SPARSE_ATTN "
              "SPATIAL_INFERENCE STOCHASTIC_TRANSFORMER TRANSFORMER TRANSFORMER_INFERENCE",
    "0.17.6": "AIO CPU_ADAGRAD CPU_ADAM CPU_LION CUTLASS_OPS DEEP_COMPILE EVOFORMER_ATTN "
              "FP_QUANTIZER FUSED_ADAM FUSED_LAMB FUSED_LION GDS INFERENCE_CORE_OPS QUANTIZER "
              "RAGGED_DEVICE_OPS RAGGED_OPS RANDOM_LTD SPARSE_ATTN SPATIAL_INFERENCE "
              "STOCHASTIC_TRANSFORMER TRANSFORMER TRANSFORMER_INFERENCE UTILS",
}  # fmt: skip


@pytest.mark.parametrize("version", KNOWN)
def test_each_version_knows_its_ops(version):
    assert known_ops(version, "linux-cuda") == set(KNOWN[version].split())


def test_windows_builds_what_the_official_wheel_has():
    assert {op(key).name for key in buildable_ops("0.16.5", "windows")} == OFFICIAL


@pytest.mark.parametrize("version", BUILD_WIN)
def test_windows_never_builds_what_deepspeed_switches_off_there(version):
    assert not BUILD_WIN[version] & buildable_ops(version, "windows")
    assert BUILD_WIN[version] <= known_ops(version, "windows")


@pytest.mark.parametrize("where", PLATFORMS)
@pytest.mark.parametrize("version", ["0.9.5", "0.10.3", "0.14.5", "0.17.6", "0.19.5", "1.0.0"])
def test_every_known_variable_is_set_on_or_off(version, where):
    wanted = MINIMAL_OPS & buildable_ops(version, where)
    values = build_variables(wanted, version, where)
    assert values["DS_BUILD_OPS"] == "0"
    assert set(values) == {"DS_BUILD_OPS"} | {
        f"DS_BUILD_{key}" for key in known_ops(version, where)
    }
    assert {name for name, value in values.items() if value == "1"} == {
        f"DS_BUILD_{key}" for key in wanted
    }
    assert set(values.values()) <= {"0", "1"}


def test_the_cpu_accelerator_has_ops_of_its_own():
    assert buildable_ops("0.17.6", "linux-cpu") == \
        {"AIO", "CCL_COMM", "CPU_ADAM", "FUSED_ADAM", "SHM_COMM"}  # fmt: skip
    assert "CPU_ADAM" not in known_ops("0.10.0", "linux-cpu")
    assert buildable_ops("0.17.6", "windows-cpu") == frozenset()


def test_utils_was_away_for_a_while():
    assert [version for version in ("0.9.4", "0.9.5", "0.17.0", "0.17.1")
            if "UTILS" in known_ops(version, "linux-cuda")] == ["0.9.4", "0.17.1"]  # fmt: skip


@pytest.mark.parametrize(
    ("ops", "version", "where"),
    [({"AIO"}, "0.17.6", "windows"), ({"CPU_LION"}, "0.10.3", "windows"),
     ({"NOTHING"}, "0.17.6", "linux-cuda"), ({"CPU_ADAGRAD"}, "0.17.6", "linux-cpu")],
)  # fmt: skip
def test_what_cannot_be_built_is_refused(ops, version, where):
    with pytest.raises(ValueError, match="cannot build"):
        build_variables(ops, version, where)


def test_names_are_unique_and_the_sets_exist():
    assert len({one.key for one in OPS}) == len({one.name for one in OPS}) == len(OPS)
    assert {one.key for one in OPS} >= MINIMAL_OPS | OPTIONAL_OPS
    assert not MINIMAL_OPS & OPTIONAL_OPS
    assert buildable_ops("0.17.6", "windows") >= MINIMAL_OPS | OPTIONAL_OPS
