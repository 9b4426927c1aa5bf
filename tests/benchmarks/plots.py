"""A frame of a plot with a million points: ours, thinned, against pyqtgraph's plain setData."""

from __future__ import annotations

import os
import statistics
import time
from typing import Any

import numpy as np

POINTS = 1_000_000
FRAMES = 15


def measure() -> list[dict[str, Any]]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    import pyqtgraph as pg
    from PySide6.QtWidgets import QApplication

    from atom_gui.core.series import Series
    from atom_gui.ui.plots import Curve, Plot
    from atom_gui.ui.theme import ThemeKeeper

    application = QApplication.instance() or QApplication([])
    x = np.arange(POINTS, dtype=float)
    y = 8 * np.exp(-x / 2e5) + np.random.default_rng(1).normal(0, 0.1, POINTS)

    plot = Plot(ThemeKeeper(application), "Loss", [Curve("train", "train")])
    series = Series.of(x, y)
    plot.resize(900, 320)
    plot.show()
    plot.set_series(series)
    plain = pg.PlotWidget()
    plain.resize(900, 320)
    plain.show()
    curve = pg.PlotCurveItem()
    plain.addItem(curve)
    application.processEvents()
    ours, naive = [], []
    for frame in range(FRAMES):
        began_s = time.perf_counter()
        series.append(POINTS + frame, 1.0)
        plot.draw()
        plot.grab()
        ours.append(time.perf_counter() - began_s)
        began_s = time.perf_counter()
        curve.setData(series.x, series.y)
        plain.grab()
        naive.append(time.perf_counter() - began_s)
    mine, theirs = 1000 * statistics.median(ours), 1000 * statistics.median(naive)
    return [{"what": f"frame at {POINTS:,} points", "ours": mine, "baseline": theirs, "unit": "ms",
             "against": "PlotCurveItem.setData of all points", "ratio": mine / theirs}]  # fmt: skip
