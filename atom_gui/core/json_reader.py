"""Reads JSON as DeepSpeed does, by the rules of Hjson 3.1, and remembers where everything stands.

Hjson is JSON with comments, keys and texts without quotes, and commas that may be missing. What
the hjson package accepts is accepted with the same value; the rules below follow its decoder.
"""

from __future__ import annotations

import bisect
import functools
import re
from typing import Any

from atom_gui.core import json_reasons as reasons
from atom_gui.core.json_document import (
    Document,
    Duplicate,
    JsonTextError,
    Member,
    Node,
    Oddity,
    Path,
    content_start,
)
from atom_gui.schema.words import Text

DEPTH_LIMIT = 200  # DeepSpeed's own configuration is four deep; more would exhaust Python's stack

_SKIPPED = re.compile(r"(?:[ \t\n\r]+|#[^\r\n]*|//[^\r\n]*|/\*.*?\*/)*", re.DOTALL)
_PLAIN = {
    '"': re.compile(r'[^"\\\x00-\x1f]*'),
    "'": re.compile(r"[^'\\\x00-\x1f]*"),
}
_KEY = re.compile(r"[^:{}\[\],]*")
_STOP = re.compile(r"[,}\]#\r\n]|//|/\*|\Z")
_LINE_END = re.compile(r"[\r\n]|\Z")
_NUMBER = re.compile(r"[\t ]*(-?(?:0|[1-9]\d*))(\.\d+)?([eE][-+]?\d+)?[\t ]*")
_LITERALS = {"null": None, "true": True, "false": False}
_ESCAPES = {
    '"': '"', "'": "'", "\\": "\\", "/": "/",
    "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t",
}  # fmt: skip
_CLOSING = {"{": "}", "[": "]"}
_WHITE = " \t\n\r"


def parse(text: str) -> Document:
    """Read a text whose root is an object, with or without braces.

    Raises:
        JsonTextError: it is none; the place and the reason are told.
    """
    reader = _Reader(text)
    root = reader.root()
    return Document(text, root, tuple(reader.duplicates), tuple(reader.oddities()))


class _Reader:
    """One pass over a text.

    Attributes:
        duplicates: keys that stand twice.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._open: list[int] = []  # brackets that are not closed yet
        self._closed: list[tuple[int, int]] = []
        self._unquoted: list[tuple[Path, int, str]] = []
        self.duplicates: list[Duplicate] = []

    def oddities(self) -> list[Oddity]:
        """Return the values that are read otherwise than they look."""
        found = ((path, at, reasons.oddity(words)) for path, at, words in self._unquoted)
        return [Oddity(path, self._line(at), reason) for path, at, reason in found if reason]

    def root(self) -> Node:
        """Read the whole text."""
        text = self._text
        begin = content_start(text)
        start = self._skip(begin)
        if start == len(text) and begin == 0:
            return Node("bare", {}, start, start)
        if not text.startswith("{", start):
            return self._bare_root(start)
        node = self._object(start, ())
        end = self._skip(node.end)
        if text.startswith(("}", "]"), end):
            raise self._structural(end, reasons.too_many(text[end]))
        if end < len(text):
            raise self._structural(end, reasons.after_the_end())
        return node

    def _bare_root(self, start: int) -> Node:
        try:
            self._key(start)
        except JsonTextError as error:  # a text that does not even start like an object
            raise self._error(start, reasons.no_object()) from error
        return self._object(start, ())

    def _skip(self, at: int) -> int:
        end = _SKIPPED.match(self._text, at).end()  # type: ignore[union-attr]  # always matches
        if self._text.startswith("/*", end):
            raise self._error(end, reasons.open_comment())
        return end

    def _object(self, start: int, path: Path) -> Node:
        """Read an object from its brace, or a root without one from its first key."""
        text = self._text
        bare = not text.startswith("{", start)
        value: dict[str, Any] = {}
        members: list[Member] = []
        at = start
        if not bare:
            self._enter(start)
            at = self._skip(start + 1)
        while bare or not text.startswith("}", at):
            key, key_end, value_at = self._key(at)
            node, resume = self._value(value_at, (*path, key), key)
            if key in value:
                self._note_duplicate((*path, key), at, members)
            value[key] = node.value
            behind = self._skip(resume)
            comma = behind if text.startswith(",", behind) else None
            members.append(Member(key, at, key_end, node, comma))
            at = behind if comma is None else self._skip(comma + 1)
            if bare and at == len(text):
                end = node.end if comma is None else comma + 1
                return Node("bare", value, start, end, tuple(members))
        self._leave(at)
        return Node("object", value, start, at + 1, tuple(members))

    def _array(self, start: int, path: Path) -> Node:
        text = self._text
        values: list[Any] = []
        members: list[Member] = []
        self._enter(start)
        at = self._skip(start + 1)
        while not text.startswith("]", at):
            position = len(values)
            node, resume = self._value(at, (*path, position), None)
            values.append(node.value)
            behind = self._skip(resume)
            comma = behind if text.startswith(",", behind) else None
            members.append(Member(position, at, at, node, comma))
            at = behind if comma is None else self._skip(comma + 1)
        self._leave(at)
        return Node("array", values, start, at + 1, tuple(members))

    def _enter(self, at: int) -> None:
        if len(self._open) >= DEPTH_LIMIT:
            raise self._error(at, reasons.too_deep(DEPTH_LIMIT))
        self._open.append(at)

    def _leave(self, at: int) -> None:
        self._closed.append((self._open.pop(), at))

    def _note_duplicate(self, path: Path, at: int, members: list[Member]) -> None:
        first = next(member for member in reversed(members) if member.key == path[-1])
        self.duplicates.append(Duplicate(path, self._line(at), self._line(first.start)))

    def _key(self, at: int) -> tuple[str, int, int]:
        """Read a key and its colon; return the key, its end and where the value starts."""
        text = self._text
        if at == len(text):
            raise self._at_the_end(None)
        if text[at] in "\"'":
            key, end = self._quoted(at)
        else:
            key, end = self._plain_key(at)
        colon = self._skip(end)
        if not text.startswith(":", colon):
            raise self._structural(at, reasons.no_colon(key))
        return key, end, self._skip(colon + 1)

    def _plain_key(self, at: int) -> tuple[str, int]:
        text = self._text
        end = _KEY.match(text, at).end()  # type: ignore[union-attr]  # always matches
        words = text[at:end]
        key = words.rstrip(_WHITE)
        if text.startswith(":", end):
            if not words:
                raise self._structural(at, reasons.no_key())
            if not any(mark in key for mark in _WHITE):
                return (key if key == words else words.rstrip()), at + len(key)
            first = key.splitlines()[0].rstrip()
            if first != key and "\n" in key:
                raise self._structural(at, reasons.no_colon(first))
            raise self._structural(at, reasons.spaced_key(key))
        if words:
            raise self._structural(at, reasons.no_colon(key.splitlines()[0].rstrip()))
        if text[at] == ",":
            raise self._structural(at, reasons.too_many(","))
        raise self._wrong_bracket(at, None)

    def _value(self, at: int, path: Path, key: str | None) -> tuple[Node, int]:
        """Read a value; return it and where to go on."""
        text = self._text
        if at == len(text):
            raise self._at_the_end(key)
        mark = text[at]
        if mark == '"' or (mark == "'" and not text.startswith("'''", at)):
            words, end = self._quoted(at)
            node = Node("scalar", words, at, end)
        elif mark == "'":
            words, end = self._multiline(at)
            node = Node("multiline", words, at, end)
        elif mark == "{":
            node = self._object(at, path)
        elif mark == "[":
            node = self._array(at, path)
        elif mark in "}],:":
            raise self._wrong_bracket(at, key)
        else:
            return self._without_quotes(at, path)
        return node, node.end

    def _without_quotes(self, at: int, path: Path) -> tuple[Node, int]:
        """Read a literal or number, or else all that is left of the line as text."""
        text = self._text
        stop = _STOP.search(text, at).start()  # type: ignore[union-attr]  # matches at the end
        words = text[at:stop]
        # Hjson strips more white space from a text than it skips elsewhere: it stays in the span
        end = at + len(words.rstrip(" \t"))
        if text[at] in "ntf" and words.strip() in _LITERALS:
            return Node("scalar", _LITERALS[words.strip()], at, end), stop
        if text[at] in "-0123456789":
            number = _NUMBER.match(text, at)
            if number is not None and number.end() == stop:
                return Node("scalar", self._number(number, at), at, end), stop
        line_end = _LINE_END.search(text, stop).start()  # type: ignore[union-attr]  # matches
        words = text[at:line_end]
        self._unquoted.append((path, at, words.strip()))
        end = at + len(words.rstrip(" \t"))
        return Node("unquoted", words.strip(), at, end), line_end

    def _number(self, match: re.Match[str], at: int) -> int | float:
        whole, fraction, exponent = match.groups()
        try:
            if not fraction and not exponent:
                return int(whole)
            number = float(whole + (fraction or "") + (exponent or ""))
            return int(number) if int(number) == number and abs(number) < 1e10 else number
        except (ValueError, OverflowError) as error:  # Python's limit of digits; infinity
            raise self._error(at, reasons.too_large(match.group().strip())) from error

    def _quoted(self, at: int) -> tuple[str, int]:
        text, quote = self._text, self._text[at]
        plain = _PLAIN[quote]
        parts: list[str] = []
        begin = at + 1
        while True:
            end = plain.match(text, begin).end()  # type: ignore[union-attr]  # always matches
            parts.append(text[begin:end])
            mark = text[end : end + 1]
            if mark == quote:
                return "".join(parts), end + 1
            if mark in ("", "\n", "\r"):
                raise self._structural(at, reasons.open_quote(quote))
            if mark != "\\":
                raise self._error(end, reasons.control_character(mark))
            part, begin = self._escape(end, at)
            parts.append(part)

    def _escape(self, at: int, quote_at: int) -> tuple[str, int]:
        text = self._text
        mark = text[at + 1 : at + 2]
        if mark != "u":
            if mark in _ESCAPES:
                return _ESCAPES[mark], at + 2
            if mark in ("", "\n", "\r"):
                raise self._structural(quote_at, reasons.open_quote(text[quote_at]))
            raise self._error(at, reasons.no_escape(mark))
        code, end = self._code_unit(at), at + 6
        if code & 0xFC00 == 0xD800 and text.startswith("\\u", end) and self._has_code(end):
            low = self._code_unit(end)
            if low & 0xFC00 == 0xDC00:
                return chr(0x10000 + (((code - 0xD800) << 10) | (low - 0xDC00))), end + 6
        if code < 0:
            raise self._error(at, reasons.no_code())
        return chr(code), end

    def _has_code(self, at: int) -> bool:
        digits = self._text[at + 2 : at + 6]
        return len(digits) == 4 and digits[1] not in "xX"

    def _code_unit(self, at: int) -> int:
        try:
            if self._has_code(at):
                return int(self._text[at + 2 : at + 6], 16)
        except ValueError as error:
            raise self._error(at, reasons.no_code()) from error
        raise self._error(at, reasons.no_code())

    def _multiline(self, at: int) -> tuple[str, int]:
        """Read a text in three quotes; its lines lose the indentation of the quotes."""
        text = self._text
        line = text.rfind("\n", 0, at) + 1
        if line == 0:  # hjson's search for the line's start goes on from the text's end
            last = text.rfind("\n")
            if last < 0:
                raise self._error(at, reasons.multiline_alone())
            line = last + 1 - len(text)
        indent = at - line
        begin = _unindented(text, at + 3, len(text))
        if text.startswith("\n", begin):
            begin = _unindented(text, begin + 1, indent)
        end = text.find("'''", begin)
        if end < 0:
            raise self._error(at, reasons.open_quote("'''"))
        first, *lines = text[begin:end].split("\n")
        parts = [first, *(words[_unindented(words, 0, indent) :] for words in lines)]
        value = "\n".join(part.replace("\r", "") for part in parts)
        return value.removesuffix("\n"), end + 3

    def _error(self, at: int, reason: Text) -> JsonTextError:
        line = self._line(at)
        return JsonTextError(line, at - self._line_starts[line - 1] + 1, reason)

    @functools.cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(found.end() for found in re.finditer("\n", self._text))]

    def _line(self, at: int) -> int:
        return bisect.bisect_right(self._line_starts, at)

    def _structural(self, at: int, reason: Text) -> JsonTextError:
        """Make an error; where a text without quotes took a bracket, that is its cause."""
        for _, start, words in self._unquoted:
            if any(mark in words for mark in "}]") and (cause := reasons.oddity(words)):
                return self._error(start, cause)
        return self._error(at, reason)

    def _wrong_bracket(self, at: int, key: str | None) -> JsonTextError:
        """Make the error of a mark that stands where a key or value is expected."""
        mark = self._text[at]
        opened = self._open[-1] if self._open else None
        if key is not None and mark != ":":
            return self._structural(at, reasons.no_value(key))
        if mark in "}]" and opened is not None and _CLOSING[self._text[opened]] != mark:
            bracket = self._text[opened]
            line = self._line(opened)
            return self._structural(
                at, reasons.wrong_bracket(mark, bracket, line, _CLOSING[bracket])
            )
        reason = reasons.unexpected(mark) if mark in "{[" else reasons.too_many(mark)
        return self._structural(at, reason)

    def _at_the_end(self, key: str | None) -> JsonTextError:
        """Make the error of a text that ends too early."""
        at = len(self._text)
        opened = self._unclosed()
        if opened is None:
            return self._structural(at, reasons.no_value(key or ""))
        bracket = self._text[opened]
        line = self._line(opened)
        return self._structural(at, reasons.not_closed(bracket, line, _CLOSING[bracket]))

    def _unclosed(self) -> int | None:
        """Return the bracket that was most likely forgotten to close, as indentation tells."""
        for opened, closed in self._closed:
            line = self._line_starts[self._line(closed) - 1]
            if opened < line and self._text[line:closed].strip(" \t") == "":
                own = self._line_starts[self._line(opened) - 1]
                if _unindented(self._text, own, len(self._text)) - own > closed - line:
                    return opened
        return self._open[-1] if self._open else None


def _unindented(text: str, at: int, limit: int) -> int:
    """Return where a line's indentation ends, or ``limit`` characters of it."""
    end = min(len(text), at + limit)
    while at < end and text[at] in " \t\r":
        at += 1
    return at
