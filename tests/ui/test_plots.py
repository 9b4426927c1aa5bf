import numpy as np

from atom_gui.core.series import Series
from atom_gui.ui.plots import Curve, Plot
from atom_gui.ui.theme import ThemeKeeper


def make(qtbot, qapp):
    plot = Plot(ThemeKeeper(qapp), "Loss", [Curve("train", "train"), Curve("smoothed", "accent")])
    qtbot.addWidget(plot)
    plot.resize(800, 300)
    plot.show()
    return plot


def test_a_million_points_are_drawn_as_pixels(qtbot, qapp):
    plot = make(qtbot, qapp)
    x = np.arange(1_000_000, dtype=float)
    plot.set_series(Series.of(x, np.sin(x / 1e5)), Series.of(x, np.cos(x / 1e5)))
    plot.draw()
    assert 0 < len(plot.curves[0].item.xData) < 5000


def test_nothing_is_drawn_twice_nor_while_hidden(qtbot, qapp):
    plot = make(qtbot, qapp)
    series = Series.of(np.arange(10.0), np.arange(10.0))
    plot.set_series(series, Series())
    for _ in range(3):  # the axis takes its width once it knows its numbers
        plot.draw()
        qtbot.wait(60)
    drawn = []
    plot.curves[0].item.setData = lambda *a: drawn.append(a)
    plot.draw()
    assert drawn == []
    plot.hide()
    series.append(10, 1.0)
    plot.schedule()
    assert not plot._timer.isActive()
    plot.show()
    assert plot._timer.isActive(), "a plot that comes back catches up"


def test_zooming_stops_following_and_a_double_click_follows_again(qtbot, qapp):
    plot = make(qtbot, qapp)
    series = Series.of(np.arange(100.0), np.arange(100.0))
    plot.set_series(series, Series())
    plot.draw()
    box = plot.view.getViewBox()
    box.sigRangeChangedManually.emit([True, False])
    box.setXRange(0, 10, padding=0)
    series.append(500.0, 1.0)
    plot.draw()
    assert box.viewRange()[0][1] < 50

    class Double:
        def double(self):
            return True

    plot._clicked(Double())
    plot.draw()
    assert box.viewRange()[0][1] > 490


def test_limits_are_seen(qtbot, qapp):
    plot = make(qtbot, qapp)
    plot.set_series(Series.of(np.arange(5.0), np.ones(5)), Series())
    plot.set_limits([("capacity", 24.0)])
    plot.draw()
    assert plot.view.getViewBox().viewRange()[1][1] > 24
