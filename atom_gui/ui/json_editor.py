"""An editor for JSON with comments: colours, line numbers, the line that is wrong."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from atom_gui.ui.theme import Colours, ThemeKeeper, repolish
from atom_gui.ui.undo import is_for_the_whole

_INDENT = "  "
_TOKENS = re.compile(
    r"""(?P<comment>//.*|\#.*|/\*.*?(?:\*/|$))
      | (?P<key>"(?:[^"\\]|\\.)*"(?=\s*:)|[A-Za-z_]\w*(?=\s*:))
      | (?P<string>"(?:[^"\\]|\\.)*"?)
      | (?P<number>-?\b\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\b)
      | (?P<word>\b(?:true|false|null)\b)""",
    re.VERBOSE,
)
_INSIDE_COMMENT = 1


class _Colouring(QSyntaxHighlighter):
    """Colours one line at a time; a block comment goes on in the next."""

    def __init__(self, document: QTextDocument, colours: Colours) -> None:
        super().__init__(document)
        self._formats: dict[str, QTextCharFormat] = {}
        self.use(colours)

    def use(self, colours: Colours) -> None:
        """Take other colours."""
        for kind, colour in (
            ("comment", colours.dim), ("key", colours.accent), ("string", colours.ok),
            ("number", colours.warning), ("word", colours.warning),
        ):  # fmt: skip
            made = QTextCharFormat()
            made.setForeground(QColor(colour))
            made.setFontItalic(kind == "comment")
            self._formats[kind] = made
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        start = 0
        self.setCurrentBlockState(0)
        if self.previousBlockState() == _INSIDE_COMMENT:
            end = text.find("*/")
            if end < 0:
                self.setFormat(0, len(text), self._formats["comment"])
                self.setCurrentBlockState(_INSIDE_COMMENT)
                return
            start = end + 2
            self.setFormat(0, start, self._formats["comment"])
        for found in _TOKENS.finditer(text, start):
            kind = found.lastgroup or "word"
            self.setFormat(found.start(), found.end() - found.start(), self._formats[kind])
            opened = found.group().startswith("/*") and not found.group().endswith("*/")
            if kind == "comment" and opened:
                self.setCurrentBlockState(_INSIDE_COMMENT)


class JsonEditor(QPlainTextEdit):
    """Text with line numbers; undo belongs to the preset, not to the text alone."""

    def __init__(self, theme: ThemeKeeper) -> None:
        super().__init__()
        self.setObjectName("json")
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self._theme = theme
        self._wrong_line: int | None = None
        self._numbers = _Numbers(self)
        self._colouring = _Colouring(self.document(), theme.colours)
        theme.changed.connect(self._recolour)
        self.blockCountChanged.connect(lambda _: self._make_room())
        self.updateRequest.connect(self._scroll_numbers)
        self._make_room()

    def _recolour(self) -> None:
        self._colouring.use(self._theme.colours)
        self.mark_line(self._wrong_line)

    def replace_text(self, words: str) -> None:
        """Show another text; only what differs is replaced, so that cursor and view stay."""
        old = self.toPlainText()
        if old == words:
            return
        start = 0
        shortest = min(len(old), len(words))
        while start < shortest and old[start] == words[start]:
            start += 1
        end = 0
        while end < shortest - start and old[-1 - end] == words[-1 - end]:
            end += 1
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(old[:start]))
        cursor.setPosition(_units(old[: len(old) - end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words[start : len(words) - end])

    def cursor_offset(self) -> int:
        """Return the cursor's place in the text."""
        before = self.toPlainText().encode("utf-16-le")[: 2 * self.textCursor().position()]
        return len(before.decode("utf-16-le", errors="ignore"))

    def go_to(self, start: int, end: int) -> None:
        """Select a range of the text and show it."""
        text = self.toPlainText()
        cursor = self.textCursor()
        cursor.setPosition(_units(text[:start]))
        cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.centerCursor()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def mark_line(self, line: int | None) -> None:
        """Mark the line that is wrong, counted from 1; None: nothing is wrong."""
        self._wrong_line = line
        if bool(self.property("invalid")) != (line is not None):
            self.setProperty("invalid", line is not None)
            repolish(self)
        marks = []
        block = self.document().findBlockByNumber((line or 0) - 1)
        if line is not None and block.isValid():
            mark = QTextEdit.ExtraSelection()
            colour = QColor(self._theme.colours.bad)
            colour.setAlpha(48)
            mark.format.setBackground(colour)  # type: ignore[attr-defined]
            mark.format.setProperty(  # type: ignore[attr-defined]
                QTextFormat.Property.FullWidthSelection, True
            )
            mark.cursor = QTextCursor(block)  # type: ignore[attr-defined]
            marks.append(mark)
        self.setExtraSelections(marks)
        self._numbers.update()

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the whole preset."""
        return False if is_for_the_whole(event) else super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Indent a new line like the one above, and one level more after an opening bracket."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            before = self.textCursor().block().text()[: self.textCursor().positionInBlock()]
            indent = before[: len(before) - len(before.lstrip())]
            deeper = _INDENT if before.rstrip().endswith(("{", "[")) else ""
            self.insertPlainText("\n" + indent + deeper)
            return
        super().keyPressEvent(event)

    # Line numbers

    def numbers_width(self) -> int:
        """Return how wide the line numbers are."""
        digits = max(2, len(str(self.blockCount())))
        return 16 + self.fontMetrics().horizontalAdvance("9") * digits

    def _make_room(self) -> None:
        self.setViewportMargins(self.numbers_width(), 0, 0, 0)

    def _scroll_numbers(self, area: QRect, moved: int) -> None:
        if moved:
            self._numbers.scroll(0, moved)
        else:
            self._numbers.update(0, area.y(), self._numbers.width(), area.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the numbers fill the left edge."""
        super().resizeEvent(event)
        inner = self.contentsRect()
        self._numbers.setGeometry(inner.left(), inner.top(), self.numbers_width(), inner.height())

    def paint_numbers(self, event: QPaintEvent) -> None:
        """Draw the numbers of the lines that can be seen."""
        painter = QPainter(self._numbers)
        colours = self._theme.colours
        painter.setFont(self.font())
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= event.rect().bottom():
            height = self.blockBoundingRect(block).height()
            wrong = block.blockNumber() + 1 == self._wrong_line
            painter.setPen(QColor(colours.bad if wrong else colours.dim))
            painter.drawText(
                0, int(top), self._numbers.width() - 8, int(height),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                str(block.blockNumber() + 1),
            )  # fmt: skip
            top += height
            block = block.next()
        painter.end()


class _Numbers(QWidget):
    """The strip of line numbers."""

    def __init__(self, editor: JsonEditor) -> None:
        super().__init__(editor)
        self._editor = editor

    def sizeHint(self) -> QSize:
        return QSize(self._editor.numbers_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._editor.paint_numbers(event)


def _units(words: str) -> int:
    """Return how many places Qt counts for a text: characters beyond 16 bits take two."""
    return len(words.encode("utf-16-le", errors="surrogatepass")) // 2
