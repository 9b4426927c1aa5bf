"""The proof: two real ZeRO steps, and what is told where an interpreter does not train."""

import sys
from pathlib import Path

import pytest

from atom_gui.core.doctor import smoke
from atom_gui.core.doctor.smoke import Proof, SmokeRequest
from atom_gui.core.job import Line


@pytest.fixture
def tried(tmp_path, monkeypatch):
    monkeypatch.setenv("ATOM_CACHE_DIR", str(tmp_path / "缓存"))

    def try_it(request):
        proofs, phases, events = [], [], []
        state = smoke.proof_job(request, proofs.append, phases.append).run(events.append)
        lines = [event.line for event in events if isinstance(event, Line)]
        return state, proofs, phases, lines

    return try_it


@pytest.mark.timeout(300)
@pytest.mark.parametrize(
    ("stage", "offload", "engine"),
    [(2, False, "DeepSpeedZeroOptimizer"), (3, True, "DeepSpeedZeroOptimizer_Stage3")],
)
def test_this_interpreter_trains_two_zero_steps(tried, stage, offload, engine):
    request = SmokeRequest(python=Path(sys.executable), device="cpu", stage=stage, offload=offload)
    state, proofs, phases, lines = tried(request)
    assert state == "done", lines
    (proof,) = proofs
    assert proof.zero_stage == stage
    assert proof.engine == "DeepSpeedEngine"
    assert proof.backend == "gloo"
    assert proof.losses[1] < proof.losses[0]
    assert proof.versions["deepspeed"]
    assert phases == list(smoke.PHASES)[1:]
    assert smoke.finding(proof, "cpu").severity == "ok"
    assert f"ZeRO stage {stage} trained two steps" in str(proof.sentence)


@pytest.fixture
def python_with(tmp_path):
    """Makes an interpreter in whose sight stands a module instead of the true one."""

    def make(name, code):
        folder = tmp_path / "broken"
        folder.mkdir()
        (folder / f"{name}.py").write_text(code, encoding="utf-8")
        return folder

    return make


@pytest.mark.timeout(120)
@pytest.mark.parametrize(
    ("module", "code", "phase", "word"),
    [
        ("torch", "raise OSError('[WinError 126] fbgemm.dll')", "torch", "WinError 126"),
        ("torch", "import os; print('DLL load failed', flush=True); os._exit(3)", "torch",
         "DLL load failed"),
        ("torch", "raise ModuleNotFoundError(\"No module named 'torch'\")", "torch",
         "No module named"),
    ],
)  # fmt: skip
def test_what_does_not_load_is_told_with_its_phase(
    tried, python_with, monkeypatch, module, code, phase, word
):
    folder = python_with(module, code)
    true_command = smoke.command

    def command(request):
        argv, environment = true_command(request)
        # Runs the module by hand, so that the broken one is found before the installed one.
        start = ("import sys; sys.path.insert(0, {!r}); sys.argv[:] = ['smoke', *{!r}]; "
                 "import runpy; "
                 "runpy.run_module('atom_gui.trainer.smoke', run_name='__main__')")  # fmt: skip
        return [argv[0], "-u", "-c", start.format(str(folder), argv[4:])], environment

    monkeypatch.setattr(smoke, "command", command)
    state, proofs, _, _ = tried(SmokeRequest(python=Path(sys.executable), device="cpu"))
    assert state == "failed"
    (proof,) = proofs
    assert proof.failed == phase
    assert word in proof.error
    assert smoke.finding(proof, "cpu").severity == "broken"


def test_what_threads_print_beside_it_does_not_hide_the_answer():
    line = "W0 warn " + smoke.MARK + '{"phase": "torch", "seconds": 1}[W1 more]'
    assert smoke._told(line) == {"phase": "torch", "seconds": 1}
    assert smoke._told(smoke.MARK + "{torn") is None
    assert smoke._told("plain") is None


def test_an_interpreter_that_is_missing_is_told(tried, tmp_path):
    state, proofs, _, _ = tried(SmokeRequest(python=tmp_path / "no" / "python"))
    assert state == "failed"
    assert proofs == []


def test_an_op_that_does_not_load_is_a_warning_and_the_processor_too():
    proof = Proof(zero_stage=2, optimizer="AdamW", backend="gloo", device="cpu",
                  ops={"fused_adam": "not built", "cpu_adam": "OSError: WinError 127"})  # fmt: skip
    assert smoke.finding(proof, "cpu").severity == "warning"
    assert "cpu_adam" in str(smoke.finding(proof, "cpu").found)
    proof = proof.model_copy(update={"ops": {}})
    assert smoke.finding(proof, "cpu").severity == "ok"
    assert smoke.finding(proof, "cuda118").severity == "warning"
    assert smoke.finding(None, "cpu").severity == "unknown"
