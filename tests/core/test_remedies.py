"""What helps after a failure: gains by the forecast, order, and the least that suffices."""

from dataclasses import replace

import pytest

from atom_gui.core import presets
from atom_gui.core.case import Case
from atom_gui.core.fixes import fixed
from atom_gui.core.forecast import forecast
from atom_gui.core.forecast.calibration import Calibration
from atom_gui.core.machine import Card, Machine, Use, typical_use
from atom_gui.core.remedies import repair

GIB = 2**30
PC = Machine(windows=True, ram_bytes=24 * GIB, cores=8,
             cards=(Card("NVIDIA GeForce RTX 3090", 24 * GIB, (8, 6)),))  # fmt: skip


@pytest.fixture(autouse=True)
def much_disk(monkeypatch):
    monkeypatch.setattr("atom_gui.core.forecast.free_bytes", lambda _: 10**15)


def case(name, machine=PC, **changes):
    config = presets.resolved(presets.find(name).config)
    return Case(fixed(config, {k.replace("__", "."): v for k, v in changes.items()}), machine)


def named(found):
    return {remedy.name: remedy for remedy in found.remedies}


def test_remedies_come_from_the_least_disruptive_to_the_most():
    found = repair(case("llama2-7b-zero2"), "gpu")
    order = [remedy.lever.disruption for remedy in found.remedies]
    assert order == sorted(order)
    assert len(order) >= 8
    assert order[0] == 1
    assert found.remedies[-1].name == "qlora"


@pytest.mark.parametrize("name", ["llama2-7b-zero2", "llama2-7b-zero3", "qlora-7b-24gb"])
def test_a_gain_is_what_the_forecast_says_after_the_change(name):
    asked = case(name)
    found = repair(asked, "gpu")
    for remedy in found.remedies:
        after = found.with_remedies([remedy.name])
        need = after.resources["gpu"].need_bytes
        assert need == pytest.approx(remedy.need_bytes)
        assert remedy.saved_bytes == pytest.approx(found.before.resources["gpu"].need_bytes - need)
        assert str(remedy.time)
        plan = after.plan
        assert plan.sequences_per_step * plan.block == (
            found.before.plan.sequences_per_step * found.before.plan.block
        ), remedy.name


@pytest.mark.parametrize("name", ["llama2-7b-zero2", "llama2-7b-zero3", "demo-oom"])
def test_the_best_ones_together_fit(name):
    resource = "ram" if name == "demo-oom" else "gpu"
    found = repair(case(name), resource)
    assert found.best
    after = found.with_remedies(found.best)
    memory = [need for key, need in after.resources.items() if key != "disk"]
    assert all(need.verdict != "too_much" for need in memory)
    # None of them could have been left out.
    for left_out in found.best:
        rest = [each for each in found.best if each != left_out]
        without = found.with_remedies(rest)
        assert any(need.verdict == "too_much" for key, need in without.resources.items()
                   if key != "disk")  # fmt: skip


def test_the_demos_first_remedy_is_enough():
    found = repair(case("demo-oom"), "ram")
    assert found.best == ("micro_batch",)
    assert found.remedies[0].name == "micro_batch"
    assert found.continues(found.best)


def test_what_cannot_be_done_here_says_why():
    found = named(repair(case("llama2-7b-zero3"), "gpu"))
    assert "24.0 GiB" in str(found["engine_0"].refusal)
    on_processor = named(repair(case("demo-oom"), "ram"))
    assert str(on_processor["eight_bit"].refusal) == "needs an NVIDIA card"


def test_a_run_that_died_needed_more_than_its_forecast():
    asked = case("qlora-7b-24gb")
    assert forecast(asked).verdict == "fits"
    found = repair(asked, "gpu")
    assert found.before.resources["gpu"].need_bytes > 24 * GIB
    assert found.best
    assert found.with_remedies(found.best).resources["gpu"].need_bytes <= 24 * GIB


def test_other_programs_can_be_the_reason():
    busy = replace(typical_use(PC), gpu_bytes=14 * GIB)
    found = repair(case("lora-7b-24gb"), "gpu", use=busy)
    assert dict(found.before.resources["gpu"].peak.parts)["others"] == 14 * GIB


def test_what_was_tried_is_not_proposed_again():
    found = repair(case("demo-oom"), "ram", tried=("micro_batch",))
    assert "micro_batch" not in found.best
    assert found.best


def test_states_of_another_form_begin_anew():
    found = repair(case("llama2-7b-zero2"), "gpu")
    assert found.continues(["micro_batch", "loss_in_pieces", "checkpointing", "block"])
    for name in ("lora", "qlora", "engine_2", "eight_bit", "rank", "frozen"):
        assert not found.continues(["micro_batch", name])


def test_an_unknown_model_or_resource_has_no_repair():
    config = presets.resolved(presets.find("demo-oom").config)
    config.model.config_name = None
    config.model.model_name_or_path = "someone/unheard-of"
    assert repair(Case(config, PC), "ram") is None
    assert repair(case("demo-oom"), "gpu") is None


def test_a_measurement_holds_for_what_is_changed():
    use = Use(0, 2 * GIB, 2 * GIB, 0)
    found = repair(case("qlora-7b-24gb"), "gpu", use=use, calibration=Calibration(device="RTX"))
    one = named(found)["micro_batch"]
    plain = forecast(
        Case(fixed(found.case.config, found.changes(["micro_batch"])), PC), use
    ).resources["gpu"].need_bytes  # fmt: skip
    assert one.need_bytes > plain
