"""The forecast's promises: the article's case, one formula for one and for many, its search."""

from dataclasses import replace

import numpy as np
import pytest

from atom_gui.core import presets
from atom_gui.core.case import Case
from atom_gui.core.fixes import fixed
from atom_gui.core.forecast import calibration, explain, forecast, limits_of, memory
from atom_gui.core.forecast.plan import plan_of
from atom_gui.core.forecast.search import what_fits
from atom_gui.core.machine import Card, Machine, Use, typical_use
from atom_gui.core.model_shape import ModelShape, known_shape
from atom_gui.schema.run_config import RunConfig
from tests.core.forecast_plans import make_plan

GIB = 2**30
PC = Machine(windows=True, ram_bytes=24 * GIB, cores=8,
             cards=(Card("NVIDIA GeForce RTX 3090", 24 * GIB, (8, 6)),))  # fmt: skip
NO_CARD = replace(PC, cards=())
SEVEN = known_shape("llama-2-7b")


def preset(name, machine=PC, **settings):
    config = presets.find(name).config
    changes = {key.replace("__", "."): value for key, value in settings.items()}
    return Case(fixed(config, changes), machine)


def gib(value):
    return value / GIB


@pytest.fixture(autouse=True)
def much_disk(monkeypatch):
    monkeypatch.setattr("atom_gui.core.forecast.free_bytes", lambda _: 10_000 * GIB)


@pytest.mark.parametrize(("stage", "optimizer", "param", "pinned", "card", "ram"), [
    # memory_model §7: what Llama-2-7B's states take, in GiB, with everything offloaded or nothing.
    (0, "none", "none", False, (125, 126), (0, 0)),
    (2, "none", "none", False, (138, 139), (0, 0)),
    (2, "cpu", "none", False, (12.5, 13.5), (112.5, 113.5)),
    (2, "cpu", "none", True, (12.5, 13.5), (130, 131)),
    (3, "cpu", "cpu", False, (0, 3), (125, 126)),
])  # fmt: skip
def test_states_of_7b_are_those_of_the_papers(stage, optimizer, param, pinned, card, ram):
    plan = make_plan(
        SEVEN, stage=stage, on_processor=False, offload_optimizer=optimizer, offload_param=param,
        pins_optimizer=pinned, micro=1, block=1, room_bytes=1e12,
    )  # fmt: skip
    steady = memory.needs(plan)["steady"]
    states = sum(steady["gpu"].get(name, 0) for name in ("weights", "gradients", "optimizer"))
    kept = steady["ram"].get("offloaded", 0) + steady["ram"].get("pinned", 0)
    assert card[0] <= gib(states) <= card[1]
    assert ram[0] <= gib(kept) <= ram[1]


@pytest.mark.parametrize("name", ["llama2-7b-zero2", "llama2-7b-zero3"])
def test_the_articles_run_does_not_fit_and_what_does_is_found(name):
    case = preset(name)
    found = forecast(case)
    assert found.verdict == "too_much"
    assert found.resources["gpu"].verdict == "too_much"
    # Nothing that trains all weights of 7B fits 24 + 24 GiB, whatever stage and offload.
    for stage, optimizer, param in (
        (0, "none", "none"),
        (2, "none", "none"),
        (2, "cpu", "none"),
        (3, "none", "none"),
        (3, "cpu", "none"),
        (3, "cpu", "cpu"),
    ):
        plan = replace(plan_of(case), stage=stage, offload_optimizer=optimizer,
                       offload_param=param, micro=1, block=512, loss_in_pieces=True)  # fmt: skip
        needs = memory.needs(plan)
        card = max(sum(both["gpu"].values()) for both in needs.values())
        ram = max(sum(both["ram"].values()) for both in needs.values())
        assert card > 24 * GIB or ram > 24 * GIB
    search = what_fits(case)
    assert search.examined >= 10_000
    methods = {alternative.forecast.plan.method for alternative in search.found}
    assert methods == {"lora", "qlora"}
    assert 0.8e9 < search.largest_full < 1.6e9
    own = case.config.batch
    for alternative in search.found:
        plan = alternative.forecast.plan
        assert alternative.forecast.verdict != "too_much"
        assert alternative.words
        assert plan.sequences_per_step * plan.block == (
            own.per_device_train_batch_size * own.gradient_accumulation_steps * own.block_size
            * own_devices(case)
        )  # fmt: skip


def own_devices(case):
    return case.config.distributed.num_gpus


def test_an_alternative_is_what_its_changes_lead_to():
    case = preset("llama2-7b-zero2")
    for alternative in what_fits(case).found:
        changed = Case(fixed(case.config, alternative.changes), PC)
        again = forecast(changed)
        assert again.resources["gpu"].need_bytes == alternative.forecast.resources["gpu"].need_bytes
        assert again.plan == alternative.forecast.plan


def test_a_run_that_fits_is_offered_nothing_for_nothing():
    search = what_fits(preset("qlora-7b-24gb"))
    assert all(alternative.changes for alternative in search.found)


@pytest.mark.parametrize("name", [
    "llama2-7b-zero2", "llama2-7b-zero3", "lora-7b-24gb", "qlora-7b-24gb", "full-1b-24gb",
    "full-0.5b-8gb-offload", "demo", "demo-zero3-offload",
])  # fmt: skip
@pytest.mark.parametrize("machine", [PC, NO_CARD], ids=["card", "processor"])
def test_many_at_once_are_computed_like_one(name, machine):
    plan = plan_of(preset(name, machine))
    if plan is None:
        pytest.skip("a new model of a preset without a shape")
    rng = np.random.default_rng(7)
    size = 50
    arrays = {
        "micro": rng.integers(1, 9, size), "accumulation": rng.integers(1, 9, size),
        "block": rng.integers(1, 5, size) * 512, "checkpointing": rng.random(size) < 0.5,
        "loss_in_pieces": rng.random(size) < 0.5, "eager": rng.random(size) < 0.5,
        "offloads_activations": rng.random(size) < 0.5,
        "moment_bytes": rng.choice([8.0, 2.06, 0.02], size),
        "eval_sequences": rng.integers(1, 9, size),
    }  # fmt: skip
    together = memory.needs(replace(plan, **arrays))
    for index in range(size):
        one = memory.needs(replace(plan, **{key: values[index].item()
                                            for key, values in arrays.items()}))  # fmt: skip
        for phase, both in one.items():
            for resource, parts in both.items():
                many = together[phase][resource]
                total = sum(np.broadcast_to(value, size)[index] for value in many.values())
                assert total == pytest.approx(sum(parts.values()), rel=1e-12), (phase, resource)


def test_each_edit_moves_what_it_should():
    base = preset("lora-7b-24gb")
    need = forecast(base).resources["gpu"].need_bytes

    def after(**settings):
        return forecast(preset("lora-7b-24gb", **settings)).resources["gpu"].need_bytes

    assert after(batch__per_device_train_batch_size=2) > need
    assert after(batch__block_size=1024) < need
    assert after(precision__gradient_checkpointing=False) > need
    assert after(precision__loss="chunked") < need
    assert after(model__attn_implementation="eager") > need
    assert after(adapter__lora_rank=128) > need
    assert after(adapter__method="qlora") < need


def test_windows_backs_the_card_with_commit_and_linux_does_not():
    case = preset("qlora-7b-24gb")
    elsewhere = preset("qlora-7b-24gb", replace(PC, windows=False))
    here = forecast(case).resources["commit"]
    there = forecast(elsewhere).resources["commit"]
    assert "backing" in dict(here.peak.parts)
    assert "backing" not in dict(there.peak.parts)


def test_several_cards_share_the_states():
    single = forecast(preset("full-1b-24gb"))
    linux = replace(PC, windows=False, cards=PC.cards * 4)
    shared = forecast(preset("full-1b-24gb", linux, distributed__num_gpus=4))
    one = dict(single.resources["gpu"].peak.parts)["optimizer"]
    four = dict(shared.resources["gpu"].peak.parts)["optimizer"]
    assert four == pytest.approx(one / 4)


def test_other_programs_count():
    case = preset("lora-7b-24gb")
    busy = replace(typical_use(PC), gpu_bytes=12 * GIB)
    assert forecast(case).resources["gpu"].verdict == "fits"
    assert forecast(case, busy).resources["gpu"].verdict == "too_much"


def test_an_unknown_model_has_no_forecast():
    config = RunConfig()
    config.model.model_name_or_path = "someone/unheard-of"
    assert forecast(Case(config, PC)) is None
    assert what_fits(Case(config, PC)).found == ()


def test_without_a_card_everything_is_in_ram():
    found = forecast(preset("demo", NO_CARD))
    assert "gpu" not in found.resources
    parts = dict(found.resources["ram"].peak.parts)
    assert parts["weights"] > 0
    assert parts["context"] > 0.3 * GIB


@pytest.mark.parametrize("name", ["llama2-7b-zero2", "llama2-7b-zero3", "qlora-7b-24gb",
                                  "full-7b-24gb-160gb-ram", "demo"])  # fmt: skip
def test_every_number_has_its_formula_and_source(name):
    found = forecast(preset(name))
    for resource in found.resources.values():
        for need in resource.phases or (resource.peak,):
            parts = explain.parts(found.plan, need)
            assert sum(part.size_bytes for part in parts) == pytest.approx(need.total_bytes)
            for part in parts:
                assert str(part.formula)
                assert part.source.startswith("https://")


def test_what_a_probe_measured_is_used_and_both_numbers_are_kept(tmp_path, monkeypatch):
    monkeypatch.setattr(calibration, "_path", lambda: tmp_path / "calibration.json")
    case = preset("qlora-7b-24gb")
    before = forecast(case).resources["gpu"]
    measured = calibration.Calibration(device="RTX").with_entry(
        plan_of(case), calibration.Entry(gpu=1.25, rate=9e12)
    )
    measured.save()
    after = forecast(case, calibration=calibration.load("RTX"))
    gpu = after.resources["gpu"]
    others = dict(gpu.peak.parts)["others"]
    assert gpu.need_bytes - others == pytest.approx(1.25 * (before.need_bytes - others))
    assert gpu.uncalibrated_bytes == pytest.approx(before.need_bytes)
    assert after.time.measured
    assert forecast(case, calibration=calibration.load("another card")).resources["gpu"] == before
    # Another way to train is another kind of run.
    lora = forecast(preset("lora-7b-24gb"), calibration=calibration.load("RTX"))
    assert lora.resources["gpu"].uncalibrated_bytes is None


def test_a_broken_calibration_is_left_out(tmp_path, monkeypatch):
    monkeypatch.setattr(calibration, "_path", lambda: tmp_path / "calibration.json")
    (tmp_path / "calibration.json").write_text('{"a": {"gpu": "much"}, "b": 3}', encoding="utf-8")
    plan = plan_of(preset("qlora-7b-24gb"))
    assert calibration.load().entry(plan) is None


def test_what_no_formula_knows_is_told():
    plain = preset("qlora-7b-24gb", precision__gradient_checkpointing=False)
    assert "probe" in str(forecast(plain).notes[0])
    assert forecast(preset("qlora-7b-24gb")).notes == ()


def test_limits_name_what_is_taken():
    use = Use(gpu_bytes=GIB, ram_bytes=2 * GIB, commit_bytes=3 * GIB, commit_limit_bytes=40 * GIB)
    limits = limits_of(preset("qlora-7b-24gb"), use)
    assert limits == {"gpu": (GIB, 24 * GIB), "ram": (2 * GIB, 24 * GIB),
                      "commit": (3 * GIB, 40 * GIB)}  # fmt: skip


def test_a_tied_model_counts_its_embedding_once():
    tied = ModelShape(896, 4864, 24, 14, 2, 64, 151936, tied=True)
    weights = memory.weight_bytes(make_plan(tied, method="qlora", on_processor=False))
    plain = memory.weight_bytes(make_plan(replace(tied, tied=False), method="qlora"))
    assert plain - weights == pytest.approx(2 * 896 * 151936)
