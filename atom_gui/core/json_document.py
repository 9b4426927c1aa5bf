"""A configuration's text and what stands where in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from atom_gui.schema.words import Text

Path: TypeAlias = tuple[str | int, ...]


class JsonTextError(ValueError):
    """A text is no configuration.

    Attributes:
        line: counted from 1.
        column: in characters, counted from 1.
        reason: what is wrong and what to write.
    """

    def __init__(self, line: int, column: int, reason: Text) -> None:
        super().__init__(f"{line}:{column}: {reason}")
        self.line, self.column, self.reason = line, column, reason


@dataclass(frozen=True)
class Span:
    """Characters from ``start`` up to, but without, ``end``."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Node:
    """A value and where it stands.

    Attributes:
        kind: ``bare`` is a root object without braces, ``unquoted`` a text without quotes,
            ``multiline`` one in three quotes.
        value: the plain Python value.
        start: of its first character.
        end: behind its last character.
        members: of an object or array, in the text's order, repeated keys included.
    """

    kind: Literal["object", "array", "bare", "unquoted", "multiline", "scalar"]
    value: Any
    start: int
    end: int
    members: tuple[Member, ...] = ()

    @property
    def is_container(self) -> bool:
        """Tell an object or array from a scalar."""
        return self.kind in ("object", "array", "bare")

    def last(self, key: str | int) -> int | None:
        """Return the position of the member that counts among those with this key."""
        of_kind = int if self.kind == "array" else str
        if isinstance(key, of_kind):
            for position in range(len(self.members) - 1, -1, -1):
                if self.members[position].key == key:
                    return position
        return None


@dataclass(frozen=True, slots=True)
class Member:
    """A key with its value, or an item of an array.

    Attributes:
        key: or position in the array.
        start: of the key; of the value in an array.
        key_end: behind the key.
        node: the value.
        comma: the place of the comma behind it.
    """

    key: str | int
    start: int
    key_end: int
    node: Node
    comma: int | None


@dataclass(frozen=True)
class Duplicate:
    """A key that stands twice in one object; the later one counts.

    Attributes:
        path: of the key.
        line: of the one that counts.
        first_line: of the one that has no effect.
    """

    path: Path
    line: int
    first_line: int


@dataclass(frozen=True)
class Oddity:
    """A place that Hjson reads otherwise than a person would.

    Attributes:
        path: of the value.
        line: where it starts.
        reason: how it is read, and what to write.
    """

    path: Path
    line: int
    reason: Text


@dataclass(frozen=True)
class Document:
    """A text that was read.

    Attributes:
        text: as it was given.
        root: the object that it holds.
        duplicates: keys that stand twice.
        oddities: values that are read otherwise than they look.
    """

    text: str
    root: Node
    duplicates: tuple[Duplicate, ...] = ()
    oddities: tuple[Oddity, ...] = ()

    @property
    def value(self) -> dict[str, Any]:
        """What the text means."""
        return self.root.value  # type: ignore[no-any-return]

    def node(self, path: Path) -> Node:
        """Return the value at a path.

        Raises:
            KeyError: there is none.
        """
        return self.member(path).node if path else self.root

    def member(self, path: Path) -> Member:
        """Return the key and value at a path.

        Raises:
            KeyError: there is none.
        """
        node, found = self.root, None
        for key in path:
            position = node.last(key)
            if position is None:
                raise KeyError(path)
            found = node.members[position]
            node = found.node
        if found is None:
            raise KeyError(path)
        return found

    def span(self, path: Path) -> Span:
        """Return where the value stands.

        Raises:
            KeyError: there is none.
        """
        node = self.node(path)
        return Span(node.start, node.end)

    def key_span(self, path: Path) -> Span:
        """Return where the key stands, with its quotes.

        Raises:
            KeyError: there is none, or it is the item of an array.
        """
        member = self.member(path)
        if isinstance(member.key, int):
            raise KeyError(path)
        return Span(member.start, member.key_end)

    def line_of(self, path: Path) -> int:
        """Return the line of the key, or of an array's item, counted from 1.

        Raises:
            KeyError: there is none.
        """
        return line_of(self.text, self.member(path).start if path else self.root.start)

    def path_at(self, offset: int) -> Path:
        """Return the innermost key that a cursor is in; the rest of its line belongs to it."""
        path: Path = ()
        node = self.root
        while member := self._member_at(node, offset):
            path = (*path, member.key)
            node = member.node
        return path

    def _member_at(self, node: Node, offset: int) -> Member | None:
        before: Member | None = None
        for member in node.members:
            if offset < member.start:
                alone = "\n" not in self.text[offset : member.start]
                if alone and (before is None or "\n" in self.text[before.node.end : offset]):
                    return member if node.kind == "bare" or node.start < offset else None
                break
            before = member
        if before is None or offset <= before.node.end:
            return before
        inside = offset < node.end or node.kind == "bare"
        return before if inside and "\n" not in self.text[before.node.end : offset] else None


def content_start(text: str) -> int:
    """Return where a text starts behind its byte order mark, which may have been read as Latin."""
    return next((len(mark) for mark in ("\ufeff", "ï»¿") if text.startswith(mark)), 0)


def line_of(text: str, offset: int) -> int:
    """Return the line of a place in a text, counted from 1."""
    return text.count("\n", 0, offset) + 1


def nodes(node: Node) -> Iterator[tuple[Node, Member]]:
    """Go through all members below a value, outer ones first, each with what holds it."""
    for member in node.members:
        yield node, member
        yield from nodes(member.node)
