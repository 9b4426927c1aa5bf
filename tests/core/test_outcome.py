"""What a run measured, against what it was said to need."""

import pytest

from atom_gui.core import outcome, presets
from atom_gui.core.case import Case
from atom_gui.core.forecast import calibration, forecast
from atom_gui.core.forecast.plan import plan_of
from atom_gui.core.machine import this_machine
from atom_gui.protocol import events
from atom_gui.protocol.files import JsonLinesWriter, write_json_atomic
from atom_gui.protocol.run_folder import RunFolder

MIB = 2**20


@pytest.fixture
def trained(tmp_path):
    """Return a function that makes the folder of a run that ended with so much memory."""

    def make(peak_bytes, steps=5, stopped=False):
        folder = RunFolder(tmp_path / "runs" / "a run")
        folder.path.mkdir(parents=True, exist_ok=True)
        config = presets.resolved(presets.find("demo").config)
        write_json_atomic(folder.preset, presets.to_value(
            presets.Preset(name="demo", config=config), portable=False))  # fmt: skip
        promise = outcome.promised(Case(config, this_machine()))
        write_json_atomic(folder.launch, {"preset": "demo", "forecast": promise})
        writer = JsonLinesWriter(folder.events)
        for step in range(1, steps + 1):
            writer.write(events.Step(
                step=step, total_steps=steps, epoch=0.1, tokens=1000 * step, loss=2.0,
                tokens_per_s=5000.0, process_peak_bytes=peak_bytes // 2,
            ).model_dump())  # fmt: skip
        ended = events.Finished(step=steps, seconds=3.0, stopped=stopped,
                                memory={"process_peak_bytes": peak_bytes})  # fmt: skip
        writer.write(ended.model_dump())
        writer.close()
        return folder

    return make


def test_the_forecasts_error_is_told(trained):
    folder = trained(900 * MIB)
    found = outcome.of_run(folder)["ram"]
    assert found.measured_bytes == 900 * MIB
    assert found.error == pytest.approx(found.promised_bytes / (900 * MIB) - 1)


def test_later_forecasts_learn_from_a_run(trained):
    folder = trained(900 * MIB)
    promise = outcome.of_run(folder)["ram"].formula_bytes
    assert outcome.learn(folder)
    case = Case(presets.resolved(presets.find("demo").config))
    measured = calibration.load()
    assert measured.ratio(plan_of(case), "ram") == pytest.approx(900 * MIB / promise)
    found = forecast(case, calibration=measured)
    assert found.time.measured
    assert found.time.tokens_per_s == pytest.approx(5000.0, rel=0.01)
    need = found.resources["ram"]
    assert need.need_bytes - dict(need.peak.parts)["others"] == pytest.approx(900 * MIB, rel=0.01)
    # A run that is begun now is promised what was learnt, and its error is against that.
    assert outcome.promised(case)["ram"]["promised_bytes"] == pytest.approx(900 * MIB, rel=0.01)
    assert outcome.promised(case)["ram"]["formula_bytes"] == pytest.approx(promise)


@pytest.mark.parametrize(("peak_bytes", "steps"), [(900 * MIB, 1), (90_000 * MIB, 5)])
def test_nothing_is_learnt_from_too_little_or_from_another_run(trained, peak_bytes, steps):
    assert not outcome.learn(trained(peak_bytes, steps))
    assert calibration.load().entry(plan_of(Case(presets.find("demo").config))) is None


def test_a_run_of_an_older_version_has_no_outcome(trained):
    folder = trained(900 * MIB)
    write_json_atomic(folder.launch, {"preset": "demo"})
    assert outcome.of_run(folder) == {}


def test_a_probe_is_the_run_but_for_its_length():
    asked = presets.resolved(presets.find("llama2-7b-zero2").config)
    probe = outcome.probe_of(asked)
    assert probe.batch.max_steps == outcome.PROBE_STEPS
    assert probe.checkpoints.save_strategy == "no"
    assert probe.batch.per_device_train_batch_size == asked.batch.per_device_train_batch_size
    assert probe.batch.block_size == asked.batch.block_size
    assert probe.deepspeed == asked.deepspeed
    assert asked.batch.max_steps is None
