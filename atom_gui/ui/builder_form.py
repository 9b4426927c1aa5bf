"""What the wheel builder asks: version, sources, ops, how much at once, compiler, folder."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from pydantic import ValidationError
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from atom_gui.core.doctor.facts import MachineFacts
from atom_gui.core.doctor.findings import Profile
from atom_gui.core.environments.mirrors import MIRRORS
from atom_gui.core.wheel import ops as op_table
from atom_gui.core.wheel import request as requests
from atom_gui.core.wheel.request import REPOSITORY, WheelRequest
from atom_gui.schema.words import mark
from atom_gui.ui.widgets import GAP, Card, Choice, button, label
from atom_gui.ui.words import FixedTexts, say, tr

_SETTLE_MS = 250
_SOURCES = {
    "git": mark("A tag of its git repository"),
    "folder": mark("A folder of this computer"),
    "sdist": mark("The source archive of the package index"),
}
# Name and explanation of each field.
_FIELDS = {
    "version": (mark("Version"), mark("The one that suits this way to train is filled in.")),
    "source": (
        mark("Sources"),
        mark("The same version, wherever they come from; the article used a folder."),
    ),
    "place": (mark("Place"), mark("The folder, or the archive.")),
    "python": (
        mark("Python"),
        mark("The wheel fits this one: the training interpreter chosen above."),
    ),
    "ops": (
        mark("Ops"),
        mark("Compiled in advance. Training needs the fused and the CPU Adam only; each other one "
             "takes minutes and can fail."),
    ),
    "jobs": (mark("Compilers at once"), mark("By memory: each takes up to 3 GiB.")),
    "threads": (
        mark("nvcc threads"),
        mark("Generations of cards that one nvcc compiles for at once."),
    ),
    "archs": (
        mark("Compute capability"),
        mark("Of your card only: the build is several times faster."),
    ),
    "toolset": (
        mark("Compiler"),
        mark("Microsoft's C++ compiler; CUDA 11.8 takes none newer than 14.39."),
    ),
    "output": (
        mark("Folder"),
        mark("For the wheel and for what is made on the way: short, in English letters."),
    ),
    "mirror": (mark("Mirror"), mark("From where pip takes packages.")),
}  # fmt: skip
_NARROW = 120
_OPS_IN_A_ROW = 2


class BuilderForm(Card):
    """The choices of a build, filled with what fits this computer.

    Signals:
        changed: the choices are others now; a moment after the last key.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.texts = FixedTexts()
        self._facts: MachineFacts | None = None
        self._profile: Profile = "cpu"
        self._given: WheelRequest | None = None
        self.ops: dict[str, QCheckBox] = {}
        self.problem = ""
        head = QHBoxLayout()
        title = label("cardTitle")
        self.reset = button()
        self.reset.clicked.connect(self._fill_again)
        head.addWidget(title, 1)
        head.addWidget(self.reset)
        self.body.addLayout(head)
        self.texts.bind(title.setText, "What is built")
        self.texts.bind(self.reset.setText, "&Defaults")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(GAP)
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(2, 4)
        self.body.addLayout(self._grid)
        self._add_fields()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE_MS)
        self._timer.timeout.connect(self.changed)

    def _add_fields(self) -> None:
        self.version, self.place, self.output = QLineEdit(), QLineEdit(), QLineEdit()
        self.archs, self.jobs, self.threads = QLineEdit(), QLineEdit(), QLineEdit()
        for narrow in (self.version, self.archs, self.jobs, self.threads):
            narrow.setMaximumWidth(_NARROW)
        for number in (self.jobs, self.threads):
            number.setValidator(QIntValidator(1, 256, self))
        self.source, self.toolset, self.mirror = Choice(), Choice(), Choice()
        self.python = label("dim", wrap=True, selectable=True)
        self.install = QCheckBox()
        self.install.setChecked(True)
        self._ops = QWidget()
        self._place_row = self._with_button(self.place, self._browse_place)
        fields: dict[str, QWidget] = {
            "version": self.version, "source": self.source, "place": self._place_row,
            "python": self.python, "ops": self._ops, "jobs": self.jobs, "threads": self.threads,
            "archs": self.archs, "toolset": self.toolset,
            "output": self._with_button(self.output, self._browse_output), "mirror": self.mirror,
        }  # fmt: skip
        for name, widget in fields.items():
            self._row(*_FIELDS[name], widget)
        self._row("", "", self.install)
        self.texts.bind(self.install.setText, "Install it and prove it")
        self._offer_choices()
        for line in (self.version, self.place, self.output, self.archs, self.jobs, self.threads):
            line.textEdited.connect(lambda _: self._timer.start())
        for choice in (self.source, self.toolset, self.mirror):
            choice.activated.connect(lambda _: self._timer.start())
        self.source.activated.connect(lambda _: self._show_place())
        self.version.editingFinished.connect(self._offer_ops)

    def _offer_choices(self) -> None:
        for name, source in _SOURCES.items():
            self.source.addItem("", name)
            at = self.source.count() - 1
            self.texts.bind(partial(self.source.setItemText, at), source)
        self.mirror.addItem("", "")
        self.texts.bind(partial(self.mirror.setItemText, 0), "As pip is set up")
        for mirror in MIRRORS:
            self.mirror.addItem(f"{mirror.title} ({mirror.name})", mirror.pypi)

    def _row(self, name: str, about: str, widget: QWidget) -> None:
        row = self._grid.rowCount()
        caption, words = label(), label("dim", wrap=True)
        if name:
            self.texts.bind(caption.setText, name)
            self.texts.bind(widget.setAccessibleName, name)
        if about:
            self.texts.bind(words.setText, about)
        self._grid.addWidget(caption, row, 0)
        self._grid.addWidget(widget, row, 1)
        self._grid.addWidget(words, row, 2)
        widget.setProperty("row", row)

    def _with_button(self, field: QWidget, deed: object) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        browse = button()
        self.texts.bind(browse.setText, "Browse")
        browse.clicked.connect(deed)
        row.addWidget(field, 1)
        row.addWidget(browse)
        return holder

    # Values

    def show_facts(self, facts: MachineFacts, profile: Profile) -> None:
        """Fill the choices for a computer and a way to train; what was typed is kept."""
        if (facts, profile) == (self._facts, self._profile):
            return
        was_changed = self._given is not None and self.request() != self._given
        same_way = profile == self._profile
        self._facts, self._profile = facts, profile
        self._given = requests.default_request(facts, profile)
        if was_changed and same_way:
            self.python.setText(self._given.python)
        else:
            self.fill(self._given)
        self.changed.emit()

    def _fill_again(self) -> None:
        if self._facts is not None:
            self.fill(requests.default_request(self._facts, self._profile))
            self.changed.emit()

    def fill(self, request: WheelRequest) -> None:
        """Show a request."""
        self.version.setText(request.version)
        self.source.setCurrentIndex(self.source.findData(request.source))
        self.place.setText("" if request.place == REPOSITORY else request.place)
        self.python.setText(request.python)
        self.jobs.setText(str(request.jobs))
        self.threads.setText(str(request.nvcc_threads))
        self.archs.setText(" ".join(request.archs))
        self.output.setText(request.output)
        self.mirror.setCurrentIndex(max(0, self.mirror.findData(request.mirror)))
        self._offer_toolsets(request.toolset)
        self._offer_ops(request.ops)
        self._show_place()
        self._show_what_counts()

    def request(self) -> WheelRequest | None:
        """Return what is chosen; None, with ``problem`` in words, where that is no request."""
        self.problem = ""
        place = self.place.text().strip() or (
            REPOSITORY if self.source.currentData() == "git" else ""
        )
        try:
            return WheelRequest(
                version=self.version.text().strip(),
                source=self.source.currentData(),
                place=place,
                python=self.python.text(),
                profile=self._profile,
                ops=frozenset(key for key, box in self.ops.items() if box.isChecked()),
                jobs=int(self.jobs.text() or 1),
                nvcc_threads=int(self.threads.text() or 1),
                archs=tuple(self.archs.text().replace(",", " ").replace(";", " ").split()),
                toolset=self.toolset.currentData() or "",
                output=self.output.text().strip(),
                mirror=self.mirror.currentData() or "",
            )
        except ValidationError as error:
            field = str(error.errors()[0]["loc"][0]) if error.errors()[0]["loc"] else ""
            name, _ = _FIELDS.get(field, (field, ""))
            self.problem = tr("Not a value that can be used: {name}.", name=tr(name))
            return None

    def change(self, **values: object) -> None:
        """Change some values as a button promises."""
        request = self.request()
        if request is not None:
            self.fill(request.changed(**values))
            self.changed.emit()

    # Parts that depend on others

    def _offer_ops(self, chosen: frozenset[str] | None = None) -> None:
        facts = self._facts
        if facts is None:
            return
        if chosen is None:
            chosen = frozenset(key for key, box in self.ops.items() if box.isChecked())
        where = requests.platform(facts, self._profile)
        offered = sorted(op_table.buildable_ops(self.version.text().strip(), where),
                         key=lambda key: (key not in op_table.MINIMAL_OPS, key))  # fmt: skip
        if offered == list(self.ops):
            for key, box in self.ops.items():
                box.setChecked(key in chosen)
            return
        grid = self._ops.layout()
        if grid is None:
            grid = QGridLayout(self._ops)
            grid.setContentsMargins(0, 0, 0, 0)
            grid.setHorizontalSpacing(16)
        for box in self.ops.values():
            box.hide()
            box.deleteLater()
        self.ops = {}
        for number, key in enumerate(offered):
            box = QCheckBox(op_table.op(key).name)
            needs = op_table.op(key).needs
            box.setToolTip(say(needs) if needs is not None else "")
            box.setChecked(key in chosen)
            box.clicked.connect(lambda _: self._timer.start())
            self.ops[key] = box
            if isinstance(grid, QGridLayout):
                grid.addWidget(box, number // _OPS_IN_A_ROW, number % _OPS_IN_A_ROW)

    def _offer_toolsets(self, chosen: str) -> None:
        self.toolset.clear()
        self.toolset.addItem(tr("The newest that fits"), "")
        studios = (self._facts.visual_studios or ()) if self._facts is not None else ()
        for version in sorted({one for studio in studios for one in studio.toolsets or ()}):
            self.toolset.addItem(version, version)
        if self.toolset.findData(chosen) < 0:
            self.toolset.addItem(chosen, chosen)
        self.toolset.setCurrentIndex(self.toolset.findData(chosen))

    def _show_place(self) -> None:
        self._show_row(self._place_row, shown=self.source.currentData() != "git")

    def _show_what_counts(self) -> None:
        windows = self._facts is not None and self._facts.on_windows
        self._show_row(self.toolset, shown=windows)
        for widget in (self.threads, self.archs):
            self._show_row(widget, shown=self._profile != "cpu")

    def _show_row(self, widget: QWidget, *, shown: bool) -> None:
        row = widget.property("row")
        for column in range(3):
            item = self._grid.itemAtPosition(row, column)
            part = item.widget() if item is not None else None
            if part is not None:
                part.setVisible(shown)

    def _browse_place(self) -> None:
        if self.source.currentData() == "folder":
            name = QFileDialog.getExistingDirectory(self, tr("Sources"), self.place.text())
        else:
            name, _ = QFileDialog.getOpenFileName(self, tr("Sources"), "", "*.tar.gz")
        if name:
            self.place.setText(str(Path(name)))
            self.changed.emit()

    def _browse_output(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Folder"), self.output.text())
        if name:
            self.output.setText(str(Path(name)))
            self.changed.emit()

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self.texts.speak()
        self._offer_toolsets(self.toolset.currentData() or "")
