"""What the lines of a build's log mean, as they come; one entry for the same thing said often."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton

from atom_gui.core.build_log import BuildVerdict, Explained
from atom_gui.core.build_log.entry import Severity
from atom_gui.schema.words import mark
from atom_gui.ui import build_actions
from atom_gui.ui.theme import ThemeKeeper
from atom_gui.ui.widgets import GAP, Card, button, label, set_tone
from atom_gui.ui.words import counted, say, tr

_KEPT = 200
_ICON = 16
_LOOKS: dict[Severity, tuple[str, str]] = {
    "fatal": ("close-octagon-outline", "bad"),
    "warning": ("alert-outline", "warning"),
    "note": ("information-outline", "text"),
    "noise": ("volume-off", "dim"),
}


class ExplainedList(Card):
    """Causes with remedies, noise greyed; a choice shows the line in the log.

    Signals:
        line_wanted: an entry was clicked, or Enter pressed on it; carries its line.
        deed_wanted: the button of an entry was pressed; carries the action.
    """

    line_wanted = Signal(str)
    deed_wanted = Signal(str)

    def __init__(self, theme: ThemeKeeper) -> None:
        super().__init__()
        self._theme = theme
        self._entries: dict[tuple[str, str], tuple[Explained, int]] = {}
        self._items: dict[tuple[str, str], QListWidgetItem] = {}
        self.title, self.count = label("cardTitle"), label("dim")
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.count)
        self.body.addLayout(head)
        self.nothing = label("dim", wrap=True)
        self.body.addWidget(self.nothing)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setIconSize(QSize(_ICON, _ICON))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setObjectName("explained")
        self.list.currentItemChanged.connect(lambda item, _: self._chosen(item))
        for asked in (self.list.itemClicked, self.list.itemActivated):
            asked.connect(lambda item: self.line_wanted.emit(self._entry_of(item).line))
        self.body.addWidget(self.list, 1)
        self.remedy = label("dim", wrap=True, selectable=True)
        self.deed = button()
        self.deed.clicked.connect(self._ask)
        self.body.addWidget(self.remedy)
        self.body.addWidget(self.deed, 0, Qt.AlignmentFlag.AlignLeft)
        theme.changed.connect(self.retranslate)
        self.clear_entries()

    def clear_entries(self) -> None:
        """Forget everything."""
        self._entries, self._items = {}, {}
        self.list.clear()
        self._show_chosen(None)
        self._say()

    def add(self, one: Explained) -> None:
        """Show a line; the same thing again is only counted."""
        key = (one.id, str(one.cause))
        if key in self._entries:
            first, times = self._entries[key]
            self._entries[key] = (first, times + 1)
            self._write(key)
            return
        if len(self._entries) >= _KEPT:
            return
        self._entries[key] = (one, 1)
        item = QListWidgetItem()
        item.setData(Qt.ItemDataRole.UserRole, key)
        self._items[key] = item
        self.list.addItem(item)
        self._write(key)
        self._say()

    def _write(self, key: tuple[str, str]) -> None:
        one, times = self._entries[key]
        item = self._items[key]
        icon, colour = _LOOKS[one.severity]
        shown = getattr(self._theme.colours, colour)
        words = say(one.cause)
        item.setText(f"{words}  ×{times}" if times > 1 else words)
        item.setIcon(self._theme.icon(icon, shown))
        item.setForeground(QBrush(QColor(shown)))
        item.setToolTip(one.line)

    def _chosen(self, item: QListWidgetItem | None) -> None:
        self._show_chosen(self._entry_of(item) if item is not None else None)

    def _entry_of(self, item: QListWidgetItem) -> Explained:
        cause, words = item.data(Qt.ItemDataRole.UserRole)
        return self._entries[(cause, words)][0]

    def _show_chosen(self, one: Explained | None) -> None:
        self.remedy.setText(say(one.remedy) if one is not None else "")
        self.remedy.setVisible(one is not None)
        show_action(self.deed, one.action if one is not None else "")

    def _ask(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.deed_wanted.emit(self._entry_of(item).action)

    def _say(self) -> None:
        self.title.setText(tr("What the lines mean"))
        self.nothing.setText(tr("No line so far needs an explanation."))
        self.nothing.setVisible(not self._entries)
        noise = sum(one.severity == "noise" for one, _ in self._entries.values())
        self.count.setText(counted(noise, mark("1 kind of noise"), mark("{count} kinds of noise"))
                           if noise else "")  # fmt: skip

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self._say()
        for key in self._entries:
            self._write(key)
        self._chosen(self.list.currentItem())


class CauseCard(Card):
    """Why a build failed: the first true cause, and what to do.

    Signals:
        line_wanted: show the line; carries it.
        deed_wanted: the button was pressed; carries the action.
    """

    line_wanted = Signal(str)
    deed_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._verdict: BuildVerdict | None = None
        self.headline = label("title", wrap=True, selectable=True)
        self.remedy = label(wrap=True, selectable=True)
        self.line = label("code", wrap=True, selectable=True)
        self.others = label("dim", wrap=True)
        for part in (self.headline, self.remedy, self.line, self.others):
            self.body.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        self.deed, self.show_line = button(primary=True), button()
        self.deed.clicked.connect(lambda: self._ask(deed=True))
        self.show_line.clicked.connect(lambda: self._ask(deed=False))
        row.addWidget(self.deed)
        row.addWidget(self.show_line)
        row.addStretch()
        self.body.addLayout(row)
        self.hide()

    def show_verdict(self, verdict: BuildVerdict | None) -> None:
        """Show why it failed; nothing for None."""
        self._verdict = verdict
        self.setVisible(verdict is not None)
        self.retranslate()

    @property
    def offers_deed(self) -> bool:
        """Whether its highlighted button is shown."""
        return not self.isHidden() and not self.deed.isHidden()

    def retranslate(self) -> None:
        """Say everything in the current language."""
        verdict = self._verdict
        if verdict is None:
            return
        first = verdict.first
        set_tone(self.headline, "bad")
        if first is None:
            self.headline.setText(tr("It failed, and no line of the log is one that is known."))
            self.remedy.setText(tr("These lines look like trouble:"))
            self.line.setText("\n".join(verdict.suspicious))
        else:
            self.headline.setText(say(first.cause))
            self.remedy.setText(say(first.remedy))
            self.line.setText(first.line)
        followed, ignored = len(verdict.consequences), verdict.ignored
        said = []
        if followed:
            one = mark("1 error only follows from it.")
            many = mark("{count} errors only follow from it.")
            said.append(counted(followed, one, many))
        if ignored:
            said.append(
                counted(ignored, mark("1 line is noise."), mark("{count} lines are noise."))
            )
        self.others.setText(" ".join(said))
        self.others.setVisible(bool(said))
        self.show_line.setText(tr("Show &log"))
        show_action(self.deed, first.action if first is not None else "")

    def _ask(self, *, deed: bool) -> None:
        verdict = self._verdict
        if verdict is None:
            return
        if deed and verdict.first is not None:
            self.deed_wanted.emit(verdict.first.action)
        elif not deed:
            line = verdict.first.line if verdict.first else next(iter(verdict.suspicious), "")
            self.line_wanted.emit(line)


def show_action(made: QPushButton, action: str) -> None:
    """Let a button offer an action of the catalogue; hidden where the program can do nothing."""
    words = build_actions.words_for(action)
    made.setText(words)
    made.setVisible(bool(words))
