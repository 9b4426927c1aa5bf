"""All patterns in the order in which they are tried, and the search for the one a line matches."""

from __future__ import annotations

import re
from collections.abc import Iterator

from atom_gui.core.build_log.compilers import MSVC
from atom_gui.core.build_log.deepspeed import SETUP
from atom_gui.core.build_log.entry import Entry
from atom_gui.core.build_log.fetching import FETCHING
from atom_gui.core.build_log.linking import LINKERS, NVCC
from atom_gui.core.build_log.noise import NOISE
from atom_gui.core.build_log.starting import STARTING
from atom_gui.core.build_log.system import SYSTEM

_ALL = (*MSVC, *LINKERS, *NVCC, *SETUP, *STARTING, *FETCHING, *SYSTEM, *NOISE)
CATALOGUE: tuple[Entry, ...] = (
    *(entry for entry in _ALL if not entry.generic),
    *(entry for entry in _ALL if entry.generic),
)
ENTRIES = {entry.id: entry for entry in CATALOGUE}

_WHOLE_LETTERS = 4000
_AROUND_LETTERS = 1500


def _tokens() -> dict[str, tuple[int, ...]]:
    places: dict[str, list[int]] = {}
    for place, entry in enumerate(CATALOGUE):
        for token in entry.tokens:
            places.setdefault(token, []).append(place)
    return {token: tuple(found) for token, found in places.items()}


_TOKENS = _tokens()


class Matcher:
    """Finds the first entry of the catalogue that a line matches.

    A line is searched for the entries' literal tokens first. Of a very long line only the
    surroundings of a token are given to regular expressions, so that the work stays proportional
    to the length of the log.

    Attributes:
        work: letters that were given to regular expressions so far.
    """

    def __init__(self) -> None:
        self.work = 0

    def candidates(self, line: str) -> Iterator[tuple[Entry, re.Match[str]]]:
        """Yield the entries whose pattern is in ``line``, in the order of the catalogue."""
        tokens: dict[int, list[str]] = {}
        for token, places in _TOKENS.items():
            if token in line:
                for place in places:
                    tokens.setdefault(place, []).append(token)
        for place in sorted(tokens):
            entry = CATALOGUE[place]
            for piece in self._pieces(line, tokens[place]):
                self.work += len(piece)
                found = entry.regex.search(piece)
                if found:
                    yield entry, found
                    break

    def _pieces(self, line: str, tokens: list[str]) -> Iterator[str]:
        if len(line) <= _WHOLE_LETTERS:
            yield line
            return
        for token in tokens:
            first, last = line.find(token), line.rfind(token)
            yield line[max(0, first - _AROUND_LETTERS) : first + _AROUND_LETTERS]
            if last != first:
                yield line[max(0, last - _AROUND_LETTERS) : last + _AROUND_LETTERS]
