"""From process start to the first painted window: ours against a bare PySide6+pyqtgraph window."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROUNDS = 5

BARE = """
import pyqtgraph
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.setCentralWidget(pyqtgraph.PlotWidget())
window.resize(1440, 900)
window.show()
window.grab()
"""
OURS = """
from pathlib import Path
from atom_gui import app
from atom_gui.core import preferences
application = app.make_application()
settings = preferences.load()
window, _ = app.build(settings, Path(settings.runs_path), application)
window.show()
window.grab()
window.ask_before_closing = False
window.close()
"""


def measure() -> list[dict[str, Any]]:
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            **os.environ, "ATOM_CONFIG_DIR": folder, "ATOM_RUNS_DIR": folder,
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        }  # fmt: skip

        def once(code: str) -> float:
            began_s = time.perf_counter()
            subprocess.run([sys.executable, "-c", code], env=environment, check=True,
                           cwd=Path(__file__).parents[2])  # fmt: skip
            return time.perf_counter() - began_s

        once(BARE), once(OURS)  # files come into the cache
        pairs = [(once(OURS), once(BARE)) for _ in range(ROUNDS)]
    ours, bare = (statistics.median(times) for times in zip(*pairs, strict=True))
    return [{"what": "start to first paint", "ours": ours, "baseline": bare, "unit": "s",
             "against": "a bare PySide6+pyqtgraph window", "ratio": ours / bare}]  # fmt: skip
