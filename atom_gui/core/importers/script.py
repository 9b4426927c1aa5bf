"""A script as commands: what the readers of shells have in common."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from atom_gui.core.importers.imported import Note
from atom_gui.core.importers.reading import SHOWN, Word
from atom_gui.schema.words import Text, text

_DEEPEST_FOLDER = 100
_MOST_LETTERS = 500_000


@dataclass(frozen=True)
class Unknown:
    """A value that only a running shell could tell.

    Attributes:
        source: how the script writes it.
    """

    source: str


Value = str | list[Word] | Unknown


@dataclass(frozen=True)
class Command:
    """One command of a script.

    Attributes:
        words: the program and its arguments.
        environment: variables that are set for this command alone.
    """

    words: tuple[Word, ...]
    environment: Mapping[str, str] = field(default_factory=dict)

    @property
    def line(self) -> int:
        """Where it begins."""
        return self.words[0].line


@dataclass(frozen=True)
class Remark:
    """A comment that holds options, read as the script's own language reads them."""

    line: int
    text: str
    words: tuple[Word, ...]


@dataclass
class Script:
    """What a reader collects.

    Attributes:
        folder: where the script lies.
        directory: where its commands run, as far as ``cd`` tells.
        variables: value by name.
        exported: line by name of the variables that its processes see.
        commands: in order.
        remarks: comments that hold options.
        notes: what could not be followed.
    """

    folder: Path
    directory: Path = Path()
    variables: dict[str, Value] = field(default_factory=dict)
    exported: dict[str, int] = field(default_factory=dict)
    commands: list[Command] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    _letters_left: int = _MOST_LETTERS

    def __post_init__(self) -> None:
        self.directory = self.folder

    @property
    def environment(self) -> dict[str, str]:
        """The exported variables whose values are known."""
        found = {name: self.variables.get(name) for name in self.exported}
        return {name: value for name, value in found.items() if isinstance(value, str)}

    def value_of(self, name: str, source: str) -> Value:
        """Return a variable's value; each use counts, so that doubling scripts stay bounded."""
        value = self.variables.get(name, Unknown(source))
        size = len(value) if isinstance(value, str) else 0
        if isinstance(value, list):
            size = sum(len(word.text) + 1 for word in value)
        if size > self._letters_left:
            return Unknown(source)
        self._letters_left -= size
        return value

    def add(self, words: list[Word], environment: Mapping[str, str] | None = None) -> None:
        """Add a command; options that stand alone belong to the command before."""
        if not words:
            return
        if words[0].text.startswith("--") and self.commands:
            last = self.commands[-1]
            self.commands[-1] = Command((*last.words, *words), last.environment)
            self.once(
                words[0].line,
                text("The command before ends here for the script's own shell, since the line "
                     "above does not continue. Its options were read as meant."),
            )  # fmt: skip
        elif words[0].text == "cd" and len(words) > 1:
            self._change_directory(words[-1])
        else:
            self.commands.append(Command(tuple(words), dict(environment or {})))

    def _change_directory(self, word: Word) -> None:
        too_deep = len(self.directory.parts) > _DEEPEST_FOLDER
        if word.unknown or not word.text or too_deep:
            return  # mostly the script's own folder, from which files are looked for anyway
        self.directory = Path(self.directory, word.text)

    def once(self, line: int, sentence: Text) -> None:
        """Warn, the first time only."""
        if all(note.sentence != sentence for note in self.notes):
            self.notes.append(Note(line, "warning", sentence))

    def decides(self, line: int, words: str) -> None:
        """Say that a condition or a loop was not followed."""
        self.notes.append(
            Note(line, "info", text("{words}: the script decides here while it runs; its lines "
                                    "were read once, in order.", words=words.strip()[:SHOWN]))
        )  # fmt: skip


class Lines:
    """Tells in which line a position of a text lies."""

    def __init__(self, source: str, first: int = 1) -> None:
        self._starts = [0]
        self._first = first
        for index, letter in enumerate(source):
            if letter == "\n":
                self._starts.append(index + 1)

    def at(self, position: int) -> int:
        """Return the line, counted from 1."""
        return bisect_right(self._starts, position) - 1 + self._first


@dataclass
class Fields:
    """The words that grow from one stretch of script while its variables are filled in."""

    line: int
    done: list[Word] = field(default_factory=list)
    letters: list[str] = field(default_factory=list)
    started: bool = False
    unknown: str = ""
    has_pattern: bool = False

    def put(self, letters: str) -> None:
        """Add letters to the current word."""
        self.letters.append(letters)
        self.started = True

    def flush(self) -> None:
        """End the current word."""
        if self.started:
            self.done.append(Word("".join(self.letters), self.line, self.unknown))
        self.letters, self.started, self.unknown = [], False, ""

    def put_value(self, value: Value, quoted: bool) -> None:
        """Add a variable's value; unquoted, its blanks separate words."""
        if isinstance(value, Unknown):
            self.unknown = self.unknown or value.source
            self.put(value.source)
        elif isinstance(value, list):
            for index, word in enumerate(value):
                if index:
                    self.flush()
                self.line = word.line
                self.unknown = self.unknown or word.unknown
                self.put_value(word.text, quoted or bool(word.unknown))
        elif quoted:
            self.put(value)
        else:
            if value[:1].isspace():
                self.flush()
            for index, part in enumerate(value.split()):
                if index:
                    self.flush()
                self.put(part)
            if value[-1:].isspace():
                self.flush()


def joined(old: Value, new: Value) -> Value:
    """Return what ``+=`` makes of a variable."""
    if isinstance(old, Unknown) or isinstance(new, Unknown):
        return old if isinstance(old, Unknown) else new
    if isinstance(old, str) and isinstance(new, str):
        return old + new
    values = old if isinstance(old, list) else [Word(old)] if old else []
    values += [Word(new)] if isinstance(new, str) else new  # in place: a script may add often
    return values
