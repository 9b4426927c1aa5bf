"""Start: the demo, presets, and the newest runs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from atom_gui.core import preset_library, presets, run_library
from atom_gui.core.presets import Preset
from atom_gui.core.run_library import Run
from atom_gui.schema.run_config import RunConfig
from atom_gui.schema.words import mark
from atom_gui.ui.pages.run import STATES, TONES
from atom_gui.ui.theme import ThemeKeeper
from atom_gui.ui.widgets import Card, PageFrame, button, clear, label, set_tone
from atom_gui.ui.words import say, tr
from atom_gui.ui.workspace import Workspace

_RECENT_RUNS = 5
_RECENT_PRESETS = 6
_OFFERED = ("demo", "llama2-7b-zero2", "llama2-7b-zero3", "qlora-7b-24gb", "full-1b-24gb")


class StartPage(PageFrame):
    """Where everything begins.

    Signals:
        demo_wanted: train the bundled model.
        preset_wanted: a preset is open now and should be seen.
        run_wanted: look at a run; carries it.
        file_wanted: let the user choose a preset or a script.
        path_wanted: open this preset or script; carries its path.
        presets_wanted: the collection of presets shall be looked at.
    """

    demo_wanted = Signal()
    preset_wanted = Signal()
    run_wanted = Signal(object)
    file_wanted = Signal()
    path_wanted = Signal(str)
    presets_wanted = Signal()

    def __init__(self, workspace: Workspace, theme: ThemeKeeper) -> None:
        super().__init__()
        self._workspace = workspace
        self.setAcceptDrops(True)
        self.texts.bind(self.title.setText, "Start")
        self.texts.bind(
            self.subtitle.setText, "Continued pretraining of Llama models with DeepSpeed"
        )
        self.body.addWidget(self._demo_card())
        columns = QGridLayout()
        columns.setSpacing(12)
        self._presets = self._list_card(mark("Presets"))
        self._runs = self._list_card(mark("Recent runs"))
        columns.addWidget(self._presets[0], 0, 0, Qt.AlignmentFlag.AlignTop)
        columns.addWidget(self._runs[0], 0, 1, Qt.AlignmentFlag.AlignTop)
        columns.setColumnStretch(0, 1)
        columns.setColumnStretch(1, 1)
        self.body.addLayout(columns)
        self.body.addStretch()
        workspace.preset_replaced.connect(self._show_presets)
        self._show_presets()

    def _demo_card(self) -> Card:
        card = Card()
        card.body.setContentsMargins(20, 18, 20, 18)
        row = QHBoxLayout()
        words = QVBoxLayout()
        title, about = label("title"), label("dim", wrap=True)
        self.texts.bind(title.setText, "Try it: train the bundled model")
        self.texts.bind(
            about.setText,
            "A small new Llama learns from the bundled Chinese text with DeepSpeed ZeRO-2 on this "
            "computer's processor. It takes about two minutes and needs nothing else.",
        )
        words.addWidget(title)
        words.addWidget(about)
        row.addLayout(words, 1)
        self.demo = button(primary=True)
        self.texts.bind(self.demo.setText, "▶  Train the &demo")
        self.demo.clicked.connect(self.demo_wanted)
        row.addWidget(self.demo, 0, Qt.AlignmentFlag.AlignVCenter)
        card.body.addLayout(row)
        self._workspace.starting.connect(lambda going: self.demo.setEnabled(not going))
        return card

    def _list_card(self, title: str) -> tuple[Card, QVBoxLayout]:
        card = Card()
        head = QHBoxLayout()
        words = label("cardTitle")
        self.texts.bind(words.setText, title)
        head.addWidget(words, 1)
        if title == "Presets":
            for source, deed in (
                (mark("&New"), self._new),
                (mark("&Import…"), self.file_wanted.emit),
                (mark("A&ll presets…"), self.presets_wanted.emit),
            ):
                made = button()
                self.texts.bind(made.setText, source)
                made.clicked.connect(deed)
                head.addWidget(made)
        card.body.addLayout(head)
        rows = QVBoxLayout()
        rows.setSpacing(6)
        card.body.addLayout(rows)
        return card, rows

    def activate(self) -> None:
        """Look at presets and runs again."""
        self._show_presets()
        self._workspace.background.run(
            lambda: run_library.runs_in(self._workspace.runs_dir)[:_RECENT_RUNS],
            self._show_runs, self._failed,
        )  # fmt: skip

    def _failed(self, error: Exception) -> None:
        raise error

    def _show_presets(self) -> None:
        rows = self._presets[1]
        clear(rows)
        own, _ = preset_library.listed(self._workspace.preferences.recent_presets)
        shipped = {preset.path.stem: preset for preset in presets.builtin_presets() if preset.path}
        for preset in [*own[:_RECENT_PRESETS], *(shipped[name] for name in _OFFERED)]:
            rows.addWidget(self._preset_row(preset))
        hint = label("dim", wrap=True)
        hint.setText(
            tr("Drop a pretrain.sh, a ds_config.json or a preset anywhere on this page to open it.")
        )
        rows.addWidget(hint)

    def _preset_row(self, preset: Preset) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        name, note = label(), label("dim", wrap=True)
        name.setText(tr(preset.name) if preset.builtin else preset.name)
        note.setText(tr(preset.note) if preset.builtin else preset.note)
        if not preset.note:
            note.hide()
        words.addWidget(name)
        words.addWidget(note)
        line.addLayout(words, 1)
        made = button()
        made.setText(tr("Open"))
        made.setAccessibleName(tr("Open") + " " + preset.name)
        made.clicked.connect(lambda: self._open(preset))
        line.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _show_runs(self, runs: list[Run]) -> None:
        rows = self._runs[1]
        clear(rows)
        if not runs:
            words = label("dim", wrap=True)
            words.setText(tr("No runs yet. The demo makes the first one."))
            rows.addWidget(words)
        for run in runs:
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            state, name = label(), label()
            state.setText("● " + say(STATES[run.state]))
            set_tone(state, TONES[run.state])
            name.setText(run.id)
            made = button()
            made.setText(tr("Open"))
            made.setAccessibleName(tr("Open") + " " + run.id)
            made.clicked.connect(lambda _=False, run=run: self.run_wanted.emit(run))
            line.addWidget(state)
            line.addWidget(name, 1)
            line.addWidget(made)
            rows.addWidget(row)

    def _open(self, preset: Preset) -> None:
        if self._workspace.open(preset):
            self.preset_wanted.emit()

    def _new(self) -> None:
        if self._workspace.open(Preset(name="", config=RunConfig())):
            self.preset_wanted.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: D102 - Qt's own
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102 - Qt's own
        self.path_wanted.emit(event.mimeData().urls()[0].toLocalFile())

    def retranslate(self) -> None:
        """Say everything in the current language."""
        super().retranslate()
        self.activate()
