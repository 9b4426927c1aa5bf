"""Reads Windows batch files as text, by the rules of cmd and of the C runtime's argv."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from atom_gui.core.importers.imported import Note
from atom_gui.core.importers.reading import SHOWN, Word
from atom_gui.core.importers.script import Remark, Script, Unknown
from atom_gui.schema.words import text

# One percent sign after the other: %%, %~dp0, %1, %*, %NAME%, %NAME:~0,3%.
_PERCENT = re.compile(r"%(?:%|~[a-zA-Z]{0,8}[0-9]|[0-9]|\*|([^%\n:]{1,200})(:[^%\n]{0,200})?%)")
_DELAYED = re.compile(r"!([^!\n]{1,200})!")
_SET = re.compile(r"set[ \t]+(.*)", re.IGNORECASE | re.DOTALL)
_ASSIGNED = re.compile(r'("?)([^="]+)=(.*)', re.DOTALL)
_REMARK = re.compile(r"[ \t@]*(?:rem[ \t]+|::[ \t]*)(--[A-Za-z].*)", re.IGNORECASE)
_COMMENT = re.compile(r"[ \t@]*(?:rem(?=[ \t\n]|\Z)|:)", re.IGNORECASE)
_DECIDING = ("if", "for", "goto")
_SILENT = (
    "echo",
    "setlocal",
    "endlocal",
    "pause",
    "title",
    "chcp",
    "chcp.com",
    "exit",
    "mkdir",
    "md",
    "else",
)


def read(source: str, folder: Path) -> Script:
    """Return the commands of a batch file whose relative names are seen from ``folder``."""
    script = Script(folder, variables={"cd": str(folder), "userprofile": "~"})
    used = {(found[1] or "").lower() for found in _PERCENT.finditer(source)}
    used |= {found[1].lower() for found in _DELAYED.finditer(source)}
    _Reader(script, used).run(source.split("\n"))
    return script


def split_arguments(line: str) -> Iterator[tuple[str, int]]:
    """Yield the words of a Windows command line and where each begins.

    https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments
    """
    at, size = 0, len(line)
    while at < size:
        if line[at] in " \t\n":
            at += 1
            continue
        start, quoted, letters = at, False, []
        while at < size and (quoted or line[at] not in " \t\n"):
            slashes = 0
            while at + slashes < size and line[at + slashes] == "\\":
                slashes += 1
            at += slashes
            if at < size and line[at] == '"':
                letters.append("\\" * (slashes // 2))
                if slashes % 2:
                    letters.append('"')
                elif quoted and line[at + 1 : at + 2] == '"':
                    letters.append('"')
                    at += 1
                else:
                    quoted = not quoted
                at += 1
            elif slashes:
                letters.append("\\" * slashes)
            else:
                letters.append(line[at])
                at += 1
        yield "".join(letters), start


@dataclass
class _Piece:
    """The text of one command, with the line of each letter."""

    letters: list[str] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)

    def put(self, letter: str, line: int) -> None:
        self.letters.append(letter)
        self.lines.append(line)

    @property
    def text(self) -> str:
        return "".join(self.letters)


class _Reader:
    """Walks once through the lines of a batch file."""

    def __init__(self, script: Script, used: set[str]) -> None:
        self.script = script
        self.used = used
        self.unknown: dict[str, None] = {}
        self.delayed = False
        self.depth = 0

    def run(self, lines: list[str]) -> None:
        index = 0
        while index < len(lines):
            number = index + 1
            if remark := _REMARK.match(lines[index]):
                self._remark(remark[1], number)
            if _COMMENT.match(lines[index]):
                index += 1
                continue
            logical: list[tuple[str, int]] = []
            while True:
                expanded = self._expanded(lines[index])
                logical.append((expanded, index + 1))
                index += 1
                if index >= len(lines) or not _continues(expanded):
                    break
                # A comment amid a continued command: cmd would take it as an argument.
                while index < len(lines) and _COMMENT.match(lines[index]):
                    if remark := _REMARK.match(lines[index]):
                        self._remark(remark[1], index + 1)
                    index += 1
                if index >= len(lines):
                    break
            for piece in self._pieces(logical):
                self._command(piece)

    def _expanded(self, line: str) -> str:
        """Fill in the variables between percent signs."""

        def value(found: re.Match[str]) -> str:
            source = found[0]
            if source == "%%":
                return "%"
            if source.lower() == "%~dp0":
                return str(self.script.folder) + os.sep
            known = self.script.value_of((found[1] or "").lower(), source)
            if found[2] or not isinstance(known, str):
                self.unknown[source] = None
                return source
            return known

        return _PERCENT.sub(value, line)

    def _pieces(self, logical: list[tuple[str, int]]) -> Iterator[_Piece]:
        """Split at unquoted ``&``, ``|`` and brackets of blocks; leave out redirections."""
        piece, quoted, piped = _Piece(), False, False
        for words, line in logical:
            at = 0
            while at < len(words):
                letter = words[at]
                at += 1
                if letter == "^" and not quoted:
                    if at < len(words):
                        piece.put(words[at], line)
                    at += 1
                elif letter == '"' or quoted:
                    quoted ^= letter == '"'
                    piece.put(letter, line)
                elif letter in "&|" or self._is_block(letter, piece):
                    if not piped:
                        yield piece
                    piece = _Piece()
                    double = words[at : at + 1] == letter
                    piped = letter == "|" and not double
                    at += letter in "&|" and double
                elif letter in "<>":
                    at = _after_redirection(words, at, piece)
                else:
                    piece.put(letter, line)
            piece.put(" ", line)
        if not piped:
            yield piece

    def _is_block(self, letter: str, piece: _Piece) -> bool:
        if letter == "(":
            before = "".join(piece.letters[:100]).split(None, 1)[:1]
            if not before or before[0].lower() in (*_DECIDING, "else", "@"):
                self.depth += 1
                return True
        if letter == ")" and self.depth:
            self.depth -= 1
            return True
        return False

    def _command(self, piece: _Piece) -> None:
        words = piece.text
        if self.delayed:
            words = _DELAYED.sub(self._delayed_value, words)
        stripped = words.lstrip(" \t@")
        first = stripped.split(None, 1)[0].lower() if stripped.strip() else ""
        line = piece.lines[0] if piece.lines else 1
        if not first:
            return
        if first == "setlocal":
            self.delayed |= "enabledelayedexpansion" in stripped.lower()
        if assignment := _SET.match(stripped):
            self._set(assignment[1], line)
        elif first in _DECIDING:
            self.script.decides(line, stripped)
        elif first not in _SILENT:
            if first in ("cd", "pushd"):
                stripped = re.sub(r"(?i)^\w+(?:[ \t]+/d)?", "cd", stripped)
                self.script.add(self._words(stripped, [line] * len(stripped)))
                return
            skipped = len(words) - len(stripped)
            if first == "call":
                skipped += len("call")
            same_size = len(words) == len(piece.lines)
            lines = piece.lines if same_size else [line] * len(words)
            self.script.add(self._words(words[skipped:], lines[skipped:]))

    def _words(self, words: str, lines: list[int]) -> list[Word]:
        return [
            Word(word, lines[start], self._unknown_in(word))
            for word, start in split_arguments(words)
        ]

    def _unknown_in(self, words: str) -> str:
        found = (*_PERCENT.finditer(words), *_DELAYED.finditer(words))
        return next((one[0] for one in found if one[0] in self.unknown), "")

    def _delayed_value(self, found: re.Match[str]) -> str:
        value = self.script.value_of(found[1].lower(), found[0])
        if isinstance(value, str):
            return value
        self.unknown[found[0]] = None
        return found[0]

    def _set(self, words: str, line: int) -> None:
        words = words.strip()
        found = _ASSIGNED.fullmatch(words)
        if found is None or words.startswith("/"):
            if words.startswith("/") and found is not None:
                name = found[2].split()[-1].lower()
                self.script.variables[name] = Unknown(f"%{found[2].split()[-1]}%")
                self.script.notes.append(
                    Note(line, "warning",
                         text("{words} is worked out while the script runs, so its value is not "
                              "known.", words=f"set {words}"[:SHOWN]))
                )  # fmt: skip
            return
        value = found[3]
        if found[1]:  # set "NAME=value": what follows the last quote is ignored
            value = value.rpartition('"')[0] if '"' in value else value
        unknown = self._unknown_in(value)
        name = found[2].strip()
        self.script.variables[name.lower()] = Unknown(unknown) if unknown else value
        # Every variable of cmd is seen by its processes; those that it never uses are for them.
        if name.lower() not in self.used:
            self.script.exported[name] = line
            self.script.variables[name] = self.script.variables[name.lower()]

    def _remark(self, words: str, line: int) -> None:
        comment = words.rstrip().rstrip("^").rstrip()
        expanded = self._expanded(comment)
        parsed = self._words(expanded, [line] * len(expanded))
        self.script.remarks.append(Remark(line, comment, tuple(parsed)))


def _continues(line: str) -> bool:
    """Tell whether an unquoted caret ends the line."""
    if not line.endswith("^"):
        return False
    quoted, at = False, 0
    while at < len(line) - 1:
        if line[at] == "^" and not quoted:
            at += 1
        elif line[at] == '"':
            quoted = not quoted
        at += 1
    return at == len(line) - 1 and not quoted


def _after_redirection(words: str, at: int, piece: _Piece) -> int:
    """Return the position after ``2> file`` and take back its number."""
    if piece.letters and piece.letters[-1].isdigit() and piece.letters[-2:-1] in ([" "], []):
        piece.letters.pop()
        piece.lines.pop()
    while at < len(words) and words[at] in "<>& \t":
        at += 1
    quoted = False
    while at < len(words) and (quoted or words[at] not in " \t&|<>"):
        quoted ^= words[at] == '"'
        at += 1
    return at
