import pytest

from tests.benchmarks import overhead


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_the_loss_curve_is_that_of_a_plain_script(monkeypatch, tmp_path):
    monkeypatch.setenv("ATOM_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(overhead, "STEPS", 20)
    _, parity = overhead.measure(rounds=1)
    assert parity["ours"] <= 1e-4
