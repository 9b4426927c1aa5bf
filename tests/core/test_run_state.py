import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from atom_gui.core.quantities import duration, memory
from atom_gui.core.run_state import RunFollower
from atom_gui.core.series import Series, Smoothed, thin
from atom_gui.protocol import events
from atom_gui.protocol.run_folder import RunFolder


def write(folder, *sent):
    with folder.events.open("a", encoding="utf-8") as file:
        for event in sent:
            file.write(json.dumps(event.model_dump(exclude_none=True)) + "\n")


def step(number, loss, time_s=0.0):
    return events.Step(
        step=number, total_steps=100, epoch=0.1, loss=loss, tokens=10, time_s=100.0 + time_s
    )


def test_a_run_is_followed_as_it_grows(tmp_path):
    folder = RunFolder(tmp_path)
    follower = RunFollower(folder)
    assert not follower.update()
    write(folder, events.Phase(phase="load"), step(1, 8.0, 0), step(2, 7.0, 1))
    assert follower.update()
    assert follower.state.step == 2
    write(folder, step(3, 6.0, 2), events.Evaluated(step=3, loss=6.5))
    follower.update()
    state = follower.state
    assert list(state.metrics.loss.y) == [8.0, 7.0, 6.0]
    assert (state.first_loss, state.loss, state.best_loss) == (8.0, 6.0, 6.0)
    assert state.left_s() == pytest.approx(97.0)
    assert state.metrics.eval_loss.last == 6.5


def test_a_continued_run_takes_back_the_steps_it_repeats(tmp_path):
    folder = RunFolder(tmp_path)
    write(folder, *[step(n, 9.0 - n) for n in range(1, 6)],
          events.Failed(kind="crash", phase="steady", text={"text": "x"}))  # fmt: skip
    follower = RunFollower(folder)
    assert follower.read_all().failed is not None
    hello = events.Hello(versions={}, world_size=1, device="cpu", resumed_step=3)
    write(folder, hello, step(4, 1.0), step(5, 0.5))
    state = follower.read_all()
    assert state.failed is None
    assert list(state.metrics.loss.x) == [1, 2, 3, 4, 5]
    assert list(state.metrics.loss.y) == [8.0, 7.0, 6.0, 1.0, 0.5]


def test_system_samples_are_folded(tmp_path):
    folder = RunFolder(tmp_path)
    sample = {
        "time_s": 10.0,
        "memory": {"total_bytes": 100, "available_bytes": 40},
        "tree_rss_bytes": 7,
        "gpus": [{"total_bytes": 24, "used_bytes": 3, "name": "RTX"}],
    }
    folder.system.write_text(json.dumps(sample) + "\n" + '{"time_s": 11}\nrubbish\n')
    state = RunFollower(folder).read_all()
    assert state.metrics.used_memory.last == 60
    assert state.metrics.process_memory.last == 7
    assert state.metrics.gpu_memory.last == 3
    assert state.gpu_total_bytes == 24


def test_growing_beyond_the_first_arrays():
    series = Series()
    for n in range(5000):
        series.append(n, 2 * n)
    assert len(series) == 5000
    assert series.y[4999] == 9998


def test_smoothing_is_an_exponential_mean():
    series = Smoothed(0.5)
    for n, value in enumerate([4.0, 0.0, 0.0]):
        series.append(n, value)
    assert list(series.y) == [4.0, 2.0, 1.0]


@given(
    st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=3000),
    st.integers(1, 50),
)
def test_thinning_keeps_extremes_and_order(values, columns):
    x, y = np.arange(len(values), dtype=float), np.array(values)
    thin_x, thin_y = thin(x, y, x[0], x[-1], columns)
    assert len(thin_x) <= max(4 * columns, 3 * columns + 4 + len(values) // columns)
    assert np.all(np.diff(thin_x) > 0) or len(thin_x) == 1
    assert thin_y.min() == y.min()
    assert thin_y.max() == y.max()
    assert set(zip(thin_x, thin_y, strict=True)) <= set(zip(x, y, strict=True))


def test_thinning_a_million_points_leaves_about_the_pixels():
    x = np.arange(1_000_000, dtype=float)
    y = np.random.default_rng(1).normal(size=len(x))
    y[123_456] = 99.0
    thin_x, thin_y = thin(x, y, 0, len(x), 1000)
    assert len(thin_x) < 4100
    assert 99.0 in thin_y
    narrow_x, _ = thin(x, y, 500_000, 500_100, 1000)
    assert narrow_x[0] <= 500_000
    assert len(narrow_x) < 110


def test_thinning_survives_missing_values():
    y = np.full(10_000, np.nan)
    y[5000] = 1.0
    _, thin_y = thin(np.arange(10_000.0), y, 0, 10_000, 100)
    assert 1.0 in thin_y


def test_quantities_are_written_for_people():
    assert memory(15 * 2**30 + 2**29) == "15.5 GiB"
    assert memory(200 * 2**20) == "200 MiB"
    assert duration(8040) == "2 h 14 min"
    assert duration(185) == "3 min 5 s"
    assert duration(-3) == "0 s"
