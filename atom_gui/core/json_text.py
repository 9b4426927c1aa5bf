"""Changes JSON text value by value; comments, order and layout stay as the user wrote them.

The text is what DeepSpeed reads: JSON, or Hjson with comments. Each edit takes a text and returns
a text, in which all but the named member is the same byte for byte.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from atom_gui.core import json_style as style
from atom_gui.core.json_compare import MISSING, Change, difference, same
from atom_gui.core.json_document import (
    Document,
    Duplicate,
    JsonTextError,
    Member,
    Node,
    Oddity,
    Path,
    Span,
)
from atom_gui.core.json_reader import parse
from atom_gui.core.json_style import dump

__all__ = [
    "MISSING", "Change", "Document", "Duplicate", "JsonTextError", "Oddity", "Path", "Span",
    "difference", "dump", "is_strict", "parse", "remove", "rename", "set_value",
]  # fmt: skip

# What may follow on a member's line and belongs to it: comments, the last of them to the line's end
_LINE_REST = re.compile(r"(?:[ \t]+|/\*.*?\*/)*(?:(?:#|//)[^\r\n]*)?", re.DOTALL)
_BLANKS = re.compile(r"[ \t]*")
_COMMENT = re.compile(r"(?P<line>(?:#|//)[^\r\n]*)|/\*.*?\*/", re.DOTALL)
_ENDS_LITERAL = re.compile(r"[ \t]*(?:[,}\]#\r\n]|//|/\*|\Z)")
_LINE_BREAK = re.compile(r"\r\n|\n|\r|\Z")


def is_strict(text: str) -> bool:
    """Tell whether this is JSON without comments or other liberties, NaN included."""
    try:
        json.loads(text, parse_constant=_refuse)
    except (ValueError, RecursionError):
        return False
    return True


def _refuse(name: str) -> None:
    raise ValueError(name)


def set_value(text: str, path: Path, value: Any) -> str:
    """Give a key another value, or add it at the end of its object, with parents that are missing.

    A scalar on the way, such as null, becomes an object. In an array the position behind the last
    item adds one. Where the value is the same already, so is the text.

    Args:
        text: to change.
        path: of the key; the empty one replaces the root object.
        value: what JSON can hold.

    Raises:
        JsonTextError: the text is no configuration.
        KeyError: the path asks for a key of an array, or for a position that it does not have.
        ValueError: the value is not one of JSON's, such as infinity.
    """
    return _edit(text, lambda document: _with_value(document, path, value))


def remove(text: str, path: Path) -> str:
    """Take a key out with its comma and the comment on its line; without it nothing changes.

    Raises:
        JsonTextError: the text is no configuration.
        ValueError: the path is the root's.
    """
    if not path:
        raise ValueError("the root cannot be removed")
    document = parse(text)
    try:
        holder = document.node(path[:-1])
    except KeyError:
        return text
    if holder.last(path[-1]) is None:
        return text
    for _ in range(sum(member.key == path[-1] for member in holder.members)):
        text = _edit(text, lambda document: _without(document, path))
    return text


def rename(text: str, path: Path, key: str) -> str:
    """Give a key another name; place, value and comments stay.

    Raises:
        JsonTextError: the text is no configuration.
        KeyError: there is no such key.
        ValueError: the object has the new one already.
    """
    return _edit(text, lambda document: _renamed(document, path, key))


def _edit(text: str, change: Callable[[Document], str]) -> str:
    edited = change(parse(text))
    if "'''" not in text:
        return edited
    # How a text in three quotes is read depends on its column, which the edit may have moved: then
    # these texts are written in plain quotes first.
    flat = change(parse(_in_plain_quotes(parse(text))))
    try:
        return edited if parse(edited).value == parse(flat).value else flat
    except JsonTextError:
        return flat


def _in_plain_quotes(document: Document) -> str:
    text = document.text
    for node in reversed(list(_multiline_nodes(document.root))):
        text = _replaced(text, node, style.written(node.value))
    return text


def _multiline_nodes(node: Node) -> list[Node]:
    if node.kind == "multiline":
        return [node]
    return [found for member in node.members for found in _multiline_nodes(member.node)]


def _replaced(text: str, node: Node, words: str) -> str:
    rest = text[node.end :]
    if words[-1] not in '"}]' and not _ENDS_LITERAL.match(rest):
        words += ","  # or a text without quotes would begin here and go on to the line's end
    return text[: node.start] + words + rest


def _with_value(document: Document, path: Path, value: Any) -> str:
    node, start = document.root, 0
    for depth, key in enumerate(path):
        if not node.is_container:
            return _with_node(document, node, start, _nested(path[depth:], value))
        position = node.last(key)
        if position is None:
            inner = _nested(path[depth + 1 :], value)
            return _with_member(document, node, path[:depth], key, inner)
        member = node.members[position]
        node, start = member.node, member.start
    if not path and not isinstance(value, dict):
        raise ValueError("the root is an object")
    if same(node.value, value):
        return document.text
    return _with_node(document, node, start, value)


def _nested(path: Path, value: Any) -> Any:
    for key in reversed(path):
        if not isinstance(key, str):
            raise KeyError(path)
        value = {key: value}
    return value


def _with_node(document: Document, node: Node, start: int, value: Any) -> str:
    text = document.text
    if node.kind == "bare" and not node.members:
        return _in_blank(text, value)
    indent = "" if node is document.root else style.indent_at(text, start)
    return _replaced(text, node, style.of(document).written(value, indent))


def _in_blank(text: str, value: dict[str, Any]) -> str:
    """Write an object below a text that holds comments at most."""
    line_break = style.line_break_of(text)
    own_line = text == "" or text.endswith(("\n", "\r"))
    words = style.written(value, "", line_break=line_break)
    return text + ("" if own_line else line_break) + words + (line_break if text else "")


def _with_member(document: Document, node: Node, path: Path, key: str | int, value: Any) -> str:
    if isinstance(key, int) != (node.kind == "array") or key not in (str(key), len(node.members)):
        raise KeyError((*path, key))
    if node.members:
        return _after_last(document, node, key, value)
    if node.kind == "bare":
        return _in_blank(document.text, {str(key): value})
    model = document.member(path) if path else None
    return _as_first(document, node, model, key, value)


def _after_last(document: Document, node: Node, key: str | int, value: Any) -> str:
    text = document.text
    last = node.members[-1]
    end = last.node.end if last.comma is None else last.comma + 1
    at = _matched(_LINE_REST, text, end)
    if not _at_line_end(text, at):  # the bracket follows; the blank before it stays there
        at = end + len(text[end:at].rstrip(" \t"))
    own = style.of(document)
    indent = style.indent_at(text, last.start)
    comments = _COMMENT.finditer(text, end, at)
    if indent is None and (last.node.kind == "unquoted" or any(one["line"] for one in comments)):
        indent = style.indentation(text, node.start) + own.unit
    words = own.member(key, value, indent, last)
    if last.comma is not None:
        words += ","
    needs_comma = last.comma is None and last.node.kind != "unquoted"
    if indent is None:
        lead = style.gap_before(text, node)
    else:
        lead = style.line_break_of(text) + indent
        needs_comma = needs_comma and style.uses_commas(own, node)
    return text[:end] + "," * needs_comma + text[end:at] + lead + words + text[at:]


def _as_first(
    document: Document, node: Node, model: Member | None, key: str | int, value: Any
) -> str:
    """Write the first member of an empty object or array, behind the comments in it."""
    text = document.text
    inner = text[node.start + 1 : node.end - 1]
    kept = inner.rstrip(" \t\r\n")
    rest = inner[len(kept) :]
    at = node.start + 1 + len(kept)
    broken = "\n" in inner or "\r" in inner
    in_line = model is not None and style.indent_at(text, model.start) is None
    own = style.of(document)
    if not broken and (in_line or node.kind == "array"):
        lead = " " if kept else rest
        return text[:at] + lead + own.member(key, value, None, model) + text[at:]
    outer = style.indentation(text, node.start)
    line_break = style.line_break_of(text)
    if "\n" not in rest and "\r" not in rest:
        rest = line_break + outer
    indent = outer + own.unit
    words = own.member(key, value, indent, model)
    return text[:at] + line_break + indent + words + rest + text[node.end - 1 :]


def _without(document: Document, path: Path) -> str:
    text = document.text
    node = document.node(path[:-1])
    position = node.last(path[-1])
    if position is None:
        raise KeyError(path)
    member = node.members[position]
    if node.kind == "bare" and len(node.members) == 1:
        return text[: node.start] + "{}" + text[node.end :]
    is_last = position == len(node.members) - 1
    before = node.members[position - 1].comma if position else None
    cuts: list[tuple[int, int]] = []
    start, end = member.start, member.node.end
    if member.comma is not None:
        between = text[end : member.comma]
        if "\n" in between or "\r" in between:  # the comma begins a line of its own
            cuts.append((member.comma, _matched(_BLANKS, text, member.comma + 1)))
        else:
            end = member.comma + 1
    elif is_last and before is not None:
        if text[before + 1 : start].strip(" \t") == "":
            start = before
        else:
            cuts.append((before, before + 1))
    cuts.append(_line_cut(text, start, end, is_last=is_last))
    for cut_start, cut_end in sorted(cuts, reverse=True):
        text = text[:cut_start] + text[cut_end:]
    return text


def _line_cut(text: str, start: int, end: int, *, is_last: bool) -> tuple[int, int]:
    """Return what goes with a member: its whole line, or the comment behind it, or a blank."""
    indent = style.indent_at(text, start)
    rest = _matched(_LINE_REST, text, end)
    blanks = _matched(_BLANKS, text, end)
    if _at_line_end(text, rest):
        if indent is not None:
            return start - len(indent), _matched(_LINE_BREAK, text, rest)
        return len(text[:start].rstrip(" \t")), rest
    if is_last and indent is None:
        kept = len(text[:start].rstrip(" \t"))
        if text[kept - 1] not in "{[":
            return kept, end  # the blank before the closing bracket stays
    return start, blanks


def _renamed(document: Document, path: Path, key: str) -> str:
    text = document.text
    document.key_span(path)
    node = document.node(path[:-1])
    if key == path[-1]:
        return text
    if node.last(key) is not None:
        raise ValueError(key)
    for member in reversed(node.members):
        if member.key == path[-1]:
            quoted = text[member.start] in "\"'"
            words = style.key_text(key, quoted=quoted)
            text = text[: member.start] + words + text[member.key_end :]
    return text


def _matched(pattern: re.Pattern[str], text: str, at: int) -> int:
    """Return where a pattern that matches everywhere ends."""
    match = pattern.match(text, at)
    return at if match is None else match.end()


def _at_line_end(text: str, at: int) -> bool:
    return at == len(text) or text[at] in "\r\n"
