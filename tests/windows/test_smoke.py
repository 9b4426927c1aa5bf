"""Two ZeRO steps with the official Windows wheel."""

import pytest

from atom_gui.core.doctor import smoke
from atom_gui.core.doctor.smoke import SmokeRequest


@pytest.mark.timeout(400)
def test_the_official_wheel_trains_two_steps(training_python):
    proofs, events = [], []
    request = SmokeRequest(python=training_python, device="cpu")
    state = smoke.proof_job(request, proofs.append, lambda phase: None).run(events.append)
    assert state == "done", events[-20:]
    (proof,) = proofs
    assert proof.versions["deepspeed"].startswith("0.16.5")
    assert (proof.zero_stage, proof.backend, proof.device) == (2, "gloo", "cpu")
    assert proof.losses[1] < proof.losses[0]
    # Its ops are built for torch 2.6 with CUDA 12.4; here torch is the build for the processor.
    assert proof.ops["fused_adam"] not in ("loads", "not built")
    assert proof.optimizer == "AdamW"
    assert smoke.finding(proof, "cpu").severity == "warning"
