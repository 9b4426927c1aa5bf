"""The strip below the page of a run: what of this computer is in use now."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path

import psutil
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from atom_gui.core.quantities import GIB
from atom_gui.schema.words import mark
from atom_gui.ui.widgets import label
from atom_gui.ui.words import tr

_INTERVAL_MS = 2000


class UsageStrip(QWidget):
    """Bars that follow the machine, not the run."""

    def __init__(self, runs_dir: Path) -> None:
        super().__init__()
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(48)
        self._runs_dir = runs_dir
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 20, 8)
        row.setSpacing(28)
        self._now = label("dim")
        row.addWidget(self._now)
        self._bars: dict[str, tuple[QLabel, QLabel, QProgressBar]] = {}
        for name in (mark("Memory"), mark("Processor"), mark("Disk")):
            caption, value, bar = label("dim"), label("dim"), QProgressBar()
            bar.setTextVisible(False)
            bar.setRange(0, 1000)
            head = QHBoxLayout()
            head.addWidget(caption, 1)
            head.addWidget(value)
            column = QVBoxLayout()
            column.setSpacing(3)
            column.addLayout(head)
            column.addWidget(bar)
            row.addLayout(column, 1)
            self._bars[name] = (caption, value, bar)
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self.refresh)
        psutil.cpu_percent()
        self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the machine while that can be seen."""
        super().showEvent(event)
        self.refresh()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no more."""
        super().hideEvent(event)
        self._timer.stop()

    def refresh(self) -> None:
        """Read the machine."""
        memory = psutil.virtual_memory()
        self._show("Memory", memory.total - memory.available, memory.total)
        share = psutil.cpu_percent() / 100
        _, value, bar = self._bars["Processor"]
        value.setText(f"{share:.0%}")
        bar.setValue(round(1000 * share))
        with suppress(OSError):  # a drive that was pulled out
            folder = self._runs_dir
            while not folder.exists() and folder != folder.parent:
                folder = folder.parent
            disk = shutil.disk_usage(folder)
            self._show("Disk", disk.used, disk.total)

    def _show(self, name: str, used: float, total: float) -> None:
        _, value, bar = self._bars[name]
        value.setText(f"{used / GIB:,.1f} / {total / GIB:,.0f} GiB")
        bar.setValue(round(1000 * used / total) if total else 0)

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self._now.setText(tr("In use now"))
        for name, (caption, _, bar) in self._bars.items():
            caption.setText(tr(name))
            bar.setAccessibleName(tr(name))
        self.refresh()
