"""Why a text is no configuration, or is read otherwise than it looks: in words for people."""

from __future__ import annotations

import math
import re

from atom_gui.schema.words import Text, text

_STOP = re.compile(r"[,}\]#]|//|/\*")
_QUOTED_KEY = re.compile(r"""\s(?:"[^"]*"|'[^']*')\s*:""")
_LITERAL = re.compile(r"(?:true|false|null|-?\d[\d.eE+-]*)\s+[\w.-]+\s*:")
_LITERALS = {
    "true": "true", "false": "false", "null": "null", "none": "null", "nil": "null",
    "undefined": "null",
}  # fmt: skip


def oddity(words: str) -> Text | None:
    """Tell how a text without quotes is read, if a person would take it for something else."""
    if _QUOTED_KEY.search(words) or _LITERAL.match(words):
        return text("A comma is missing: all of {words} is read as one text.", words=_short(words))
    stop = _STOP.search(words)
    head = words[: stop.start()].strip() if stop else words
    right = _LITERALS.get(head.lower())
    if right is not None and right != head:
        return text("{words} is read as text. Write {right}.", words=head, right=right)
    number = _number(head)
    if number is not None and not math.isfinite(number):
        return text("{words} is read as text, for JSON has no such number. Write a number.",
                    words=head)  # fmt: skip
    if number is not None:
        return text("{words} is read as text. The number is written {right}.",
                    words=head, right=_plain_number(number))  # fmt: skip
    if stop is None:
        return None
    return text("A text without quotes goes on to the end of its line, so {mark} belongs to it. "
                "Put {words} in quotes.",
                mark=stop.group(), words=_short(head))  # fmt: skip


def _number(words: str) -> float | int | None:
    """Return what another notation of numbers means."""
    if len(words) > 40:
        return None
    for read in (_whole, float):
        try:
            return read(words)
        except (ValueError, OverflowError):
            continue
    return None


def _whole(words: str) -> int:
    return int(words.lstrip("0") or "0") if words.isdigit() else int(words, 0)


def _plain_number(number: float | int) -> str:
    return str(int(number)) if number == int(number) and abs(number) < 1e10 else repr(number)


def _short(words: str) -> str:
    words = words or '""'
    return words if len(words) <= 40 else words[:39] + "…"


def not_closed(bracket: str, line: int, closing: str) -> Text:
    """Tell of a bracket whose partner is missing."""
    return text("The text ends, but the {bracket} opened on line {line} is not closed. "
                "Add {closing}.", bracket=bracket, line=line, closing=closing)  # fmt: skip


def wrong_bracket(found: str, bracket: str, line: int, closing: str) -> Text:
    """Tell of a bracket that closes another kind."""
    return text("Here is {found}, but the {bracket} opened on line {line} is not closed yet. "
                "Write {closing} first.",
                found=found, bracket=bracket, line=line, closing=closing)  # fmt: skip


def too_many(mark: str) -> Text:
    """Tell of a mark that separates or closes nothing."""
    return text("There is one {mark} too many here. Remove it.", mark=mark)


def unexpected(mark: str) -> Text:
    """Tell of a bracket where a key belongs."""
    return text("A key is expected here, not {mark}. Write a key, a colon and a value.", mark=mark)


def no_colon(key: str) -> Text:
    """Tell of a key without a colon."""
    return text("There is no colon after {key}. Write a key, a colon and a value.", key=_short(key))


def no_key() -> Text:
    """Tell of a colon without a key."""
    return text("There is a colon here but no key before it. Write the key before the colon.")


def no_value(key: str) -> Text:
    """Tell of a key without a value."""
    return text("The key {key} has no value. Write one after the colon.", key=_short(key))


def spaced_key(key: str) -> Text:
    """Tell of a key that needs quotes."""
    return text("The key {key} contains white space. Put it in quotes.", key=_short(key))


def open_quote(quote: str) -> Text:
    """Tell of a quotation mark without partner."""
    if quote == "'''":
        return text("The text that starts here is not closed. Add {quote} at its end.", quote=quote)
    return text("The text that starts here is not closed on its line. Add {quote} at its end.",
                quote=quote)  # fmt: skip


def open_comment() -> Text:
    """Tell of a comment without end."""
    return text("The comment that starts here with /* is not closed. Add */ at its end.")


def control_character(mark: str) -> Text:
    """Tell of a character that may not stand in quotes."""
    return text("A character here may not stand within quotes as it is. Write {escape} instead.",
                escape="\\t" if mark == "\t" else f"\\u{ord(mark):04x}")  # fmt: skip


def no_escape(mark: str) -> Text:
    """Tell of a backslash before a character that takes none."""
    return text("A backslash before {mark} means nothing. Write a backslash twice, or / in a path.",
                mark=mark)  # fmt: skip


def no_code() -> Text:
    """Tell of an incomplete code of a character."""
    return text("After \\u four hexadecimal digits are expected. Write a backslash twice if you "
                "mean the backslash itself.")  # fmt: skip


def too_large(number: str) -> Text:
    """Tell of a number that does not fit."""
    return text("The number {number} is too large. Write a smaller one.", number=_short(number))


def too_deep(limit: int) -> Text:
    """Tell of brackets within brackets."""
    return text(
        "More than {limit} objects and arrays are nested here. Close some first.", limit=limit
    )


def multiline_alone() -> Text:
    """Tell of three quotes that DeepSpeed's reader fails on."""
    return text("A text in three quotes cannot be read where all stands on one line. "
                "Use one quotation mark at each end.")  # fmt: skip


def no_object() -> Text:
    """Tell of a text that holds something else."""
    return text("A configuration is an object: it starts with {start} and ends with {end}.",
                start="{", end="}")  # fmt: skip


def after_the_end() -> Text:
    """Tell of something behind the root object."""
    return text("Here the configuration has already ended. Remove what follows, or remove the "
                "closing bracket before it.")  # fmt: skip
