"""Options of a training command as our parameters: our own names and those of Transformers.

``settings`` reads what ``core.exporters`` writes: ``--name value`` by the name in the article's
script, ``--section.name value`` where there is none. A list takes all words up to the next option,
a truth value may stand alone, and ``null`` empties a parameter that may be empty.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from atom_gui.core.importers.imported import Note
from atom_gui.core.importers.meanings import HANDLERS
from atom_gui.core.importers.reading import SHOWN, Given, Reading, Word, takes_several
from atom_gui.schema.words import text

_FLAG = re.compile(r"--(?=[^\W\d])")


def options(words: Sequence[Word]) -> tuple[list[Word], list[Given]]:
    """Split a command line into the words before the first option, and the options."""
    start = next((i for i, word in enumerate(words) if _FLAG.match(word.text)), len(words))
    return list(words[:start]), list(_options(words[start:]))


def _options(words: Sequence[Word]) -> Iterator[Given]:
    index = 0
    while index < len(words):
        first = words[index]
        index += 1
        name, equals, value = first.text[2:].partition("=")
        values, unknown = ([value] if equals else []), first.unknown
        while index < len(words) and not _FLAG.match(words[index].text):
            values.append(words[index].text)
            # What follows a single value is told of by itself and does not spoil the value.
            if len(values) == 1 or takes_several(name):
                unknown = unknown or words[index].unknown
            index += 1
        yield Given(name, tuple(values), first.line, unknown)


def settings(argv: Sequence[str]) -> tuple[dict[str, Any], tuple[Note, ...]]:
    """Read ``--name value`` options; returns value by parameter, and what must be said."""
    reading = Reading(handlers=HANDLERS)
    before, given = options([Word(words) for words in argv])
    for word in before:
        reading.note(0, text("{words} belongs to no option and was left out.",
                             words=word.text[:SHOWN]))  # fmt: skip
    reading.take_all(given)
    return reading.changes, tuple(reading.notes)
