"""How JSON is written: our own form, and the form that a text has already."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from atom_gui.core.json_document import Document, Member, Node, content_start, nodes

_UNIT = "  "
_PLAIN_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
_SURROGATE = re.compile("[\ud800-\udfff]")
_BREAK = re.compile(r"\r\n|\n|\r")
_EXPONENT = re.compile(r"e([+-]?)0*(\d+)$")
_SHORT_FROM = 1e5  # 5e8 is easier to read than 500000000.0, but 1e2 is not easier than 100.0


def dump(value: Any) -> str:
    """Write a value in our form: two spaces, arrays of scalars on one line, 5e8 for large floats.

    Raises:
        ValueError: it holds a number that JSON cannot write, such as infinity.
    """
    return written(value, "")


def written(
    value: Any, indent: str | None = None, *, unit: str = _UNIT, line_break: str = "\n"
) -> str:
    """Write a value on one line, or on lines whose first is indented by ``indent`` already."""
    if isinstance(value, dict):
        deeper = None if indent is None else indent + unit
        items = [
            key_text(str(key)) + ": " + written(item, deeper, unit=unit, line_break=line_break)
            for key, item in value.items()
        ]
        return _bracketed("{}", items, indent, unit, line_break)
    if isinstance(value, list | tuple):
        if not any(isinstance(item, dict | list | tuple) for item in value):
            indent = None
        deeper = None if indent is None else indent + unit
        items = [written(item, deeper, unit=unit, line_break=line_break) for item in value]
        return _bracketed("[]", items, indent, unit, line_break)
    if isinstance(value, float):
        return _float(value)
    return _quoted(value) if isinstance(value, str) else json.dumps(value)


def _bracketed(
    brackets: str, items: list[str], indent: str | None, unit: str, line_break: str
) -> str:
    if indent is None or not items:
        return brackets[0] + ", ".join(items) + brackets[1]
    lead = line_break + indent + unit
    return brackets[0] + lead + ("," + lead).join(items) + line_break + indent + brackets[1]


def _quoted(words: str) -> str:
    # half a surrogate pair cannot be saved as UTF-8
    return _SURROGATE.sub(
        lambda found: f"\\u{ord(found.group()):04x}", json.dumps(words, ensure_ascii=False)
    )


def _float(value: float) -> str:
    words = json.dumps(value, allow_nan=False)
    short = _EXPONENT.sub(lambda found: "e" + found[1].replace("+", "") + found[2], words)
    if "e" in short or not value.is_integer() or abs(value) < _SHORT_FROM:
        return short
    digits = short.removesuffix(".0").lstrip("-")
    mantissa = digits.rstrip("0")
    point = "." if len(mantissa) > 1 else ""
    exponent = f"{mantissa[0]}{point}{mantissa[1:]}e{len(digits) - 1}"
    return ("-" if value < 0 else "") + exponent if len(exponent) < len(digits) else short


def key_text(key: str, *, quoted: bool = True) -> str:
    """Write a key, in quotes where it needs them."""
    return key if not quoted and _PLAIN_KEY.fullmatch(key) else _quoted(key)


@dataclass(frozen=True)
class Style:
    """How one text is written.

    Attributes:
        text: the text.
        unit: of indentation.
        commas: members on lines of their own are separated by commas.
    """

    text: str
    unit: str
    commas: bool

    def written(self, value: Any, indent: str | None) -> str:
        """Write a value in this style."""
        return written(value, indent, unit=self.unit, line_break=line_break_of(self.text))

    def member(self, key: str | int, value: Any, indent: str | None, model: Member | None) -> str:
        """Write a member in the manner of another one."""
        words = self.written(value, indent)
        if isinstance(key, int):
            return words
        if model is None or isinstance(model.key, int):
            return key_text(key) + ": " + words
        quoted = self.text[model.start] in "\"'"
        gap = self.text[model.key_end : model.node.start]
        colon = gap if gap in (":", " :", " : ") else ": "
        return key_text(key, quoted=quoted) + colon + words


def of(document: Document) -> Style:
    """Return the style of a text, by what stands in it."""
    every = [document.root, *(member.node for _, member in nodes(document.root))]
    separated = (_separated(node) for node in every)
    default = document.root.kind != "bare"
    commas = next((found for found in separated if found is not None), default)
    return Style(document.text, _unit(document), commas)


def _unit(document: Document) -> str:
    text = document.text
    for holder, member in nodes(document.root):
        own = indent_at(text, member.start)
        if own and holder.kind != "bare":
            outer = indentation(text, holder.start)
            if own.startswith(outer) and own != outer:
                return own[len(outer) :]
    return _UNIT


def _separated(node: Node) -> bool | None:
    """Tell whether commas stand between members; None where nothing shows it."""
    for member in reversed(node.members[:-1]):
        if member.node.kind != "unquoted":  # it would take the comma as its own
            return member.comma is not None
    return None


def uses_commas(style: Style, node: Node) -> bool:
    """Tell whether a further member on a line of its own needs a comma before it."""
    separated = _separated(node)
    return style.commas if separated is None else separated


def gap_before(text: str, node: Node) -> str:
    """Return what stands between a comma and the next member on the same line."""
    last = node.members[-1]
    comma = node.members[-2].comma if len(node.members) > 1 else None
    if comma is not None:
        return "" if comma + 1 == last.start else " "
    compact = node.kind != "array" and text[last.key_end : last.node.start] == ":"
    return "" if compact else " "


def line_break_of(text: str) -> str:
    """Return the text's line break."""
    found = _BREAK.search(text)
    return found.group() if found else "\n"


def indent_at(text: str, at: int) -> str | None:
    """Return the white space before a place, or None if something else stands on its line."""
    before = text[_line_start(text, at) : at]
    return before if before.strip(" \t") == "" else None


def indentation(text: str, at: int) -> str:
    """Return the white space that the line of a place begins with."""
    before = text[_line_start(text, at) : at]
    return before[: len(before) - len(before.lstrip(" \t"))]


def _line_start(text: str, at: int) -> int:
    start = max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1
    return max(start, content_start(text))
