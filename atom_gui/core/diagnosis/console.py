"""A console log, cut into what can be judged: errors with their words, and single telling lines."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

LIMIT_LETTERS = 256 * 2**10

_ANSI = re.compile(r"\x1b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-Z\\-_])")
# What log viewers, launchers and containers put before a line.
_PREFIX = re.compile(
    r"""(?:\s*(?:
        \[(?!WinError|Errno|enforce)[\w\s:.,|/+-]{1,48}\]:?    # [rank0]: [2024-05-01 10:00:00,123]
      | \d{4}-\d\d-\d\d[T\s][\d:.,]+(?:Z|[+-]\d\d:?\d\d)?    # a time stamp
      | \d\d:\d\d:\d\d(?:[.,]\d+)?
      | (?:stdout|stderr)(?:\s[FP](?=\s)|:)
      | \{.{0,200}?"(?:log|msg|message|error|exception)"\s*:\s*"
      | [\w.-]{1,40}\s{0,4}\|(?=\s)                          # docker compose
      | \(?\w{1,40}\s(?:pid|ip)=[\d.]+(?:,\sip=[\d.]+)?\)
      | (?:worker|node|host|rank)[\w.-]{0,20}:(?=\s)
      | \d{1,4}:(?=\s)                                       # srun --label
      | E(?=\s{2,}\w)                                        # pytest
      | [│|>]{1,3}(?=\s)
      | (?:ERROR|CRITICAL|FATAL|Error)(?:\s*[:\-|]+|(?=\s+[\w.]+:))
    ))++\s*+""",
    re.VERBOSE,
)
_ERROR = re.compile(
    r"(?P<type>(?:[A-Za-z_]\w*\.)*(?:_?[A-Z]\w*)?(?:Error|Exception|Interrupt|OutOfResources|Failure|"
    r"SystemExit|Problem|Timeout|Failed|Lost|Abort))(?::(?:\s(?P<words>.*)|\s*$)|\s*$)"
)
_ERROR_KEYS = ("Error", "Exception", "Interrupt", "OutOfResources", "Failure", "SystemExit",
               "Problem", "Timeout", "Failed")  # fmt: skip
_END_OF_WORDS = re.compile(
    r"\s*$|Traceback|During handling|The above exception|\s*File \"|.*Killing subprocess|wandb:|"
    r".{0,80}\d+%\||terminate called|frame #|Exception raised from|Memory summary|"
    r".*exits with return|\{'|[EFIW]\d{4} \d\d:|\[?\d{4}-\d\d-\d\d[ T]\d\d:\d\d|Exception ignored"
)
_CHAINED = ("During handling of the above exception", "was the direct cause of the following")
_WORDS_LINES = 12
_TRACE_LINES = 200
_FIRST_HITS = 100
_LAST_HITS = 300
_LINE_LETTERS = 4000
# Something that is only written while training goes on.
_LOSS = re.compile(r"'loss': |\bloss[=: ]+\d+\.\d|\"loss\": ")
_BAR = re.compile(r"\|\s*(\d+)/(\d+) \[")
# One loss may be another rank's, of the step before.
_LOSSES = 2
_HIGHER_BARS = 2


@dataclass(frozen=True)
class Report:
    """An error as the console shows it.

    Attributes:
        line: where its type stands.
        message: ``Type: words`` on one line.
        raw: the same with its line breaks.
        above: the traceback, as far as it belongs to this error.
        traced: there is a traceback.
        ignored: Python said that it goes on.
        chained: it arose while the report before was handled.
    """

    line: int
    message: str
    raw: str
    above: str
    traced: bool
    ignored: bool
    chained: bool


class Console:
    """The end of a console log.

    Attributes:
        lines: without colours; a progress bar that was redrawn stands on several.
    """

    def __init__(self, text: str) -> None:
        plain = text[-LIMIT_LETTERS:]
        if "\x1b" in plain:
            plain = _ANSI.sub("", plain)
        self.text = plain.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
        self.lines = self.text.split("\n")
        self._starts = [0]
        for line in self.lines:
            self._starts.append(self._starts[-1] + len(line) + 1)

    def lines_with(self, key: str) -> list[int]:
        """Return the lines that contain ``key``; of very many the first and the last ones."""
        first: list[int] = []
        at = self.text.find(key)
        while at >= 0 and len(first) < _FIRST_HITS:
            first.append(self._line_at(at))
            at = self.text.find(key, self._starts[first[-1] + 1])
        if at < 0:
            return first
        last: list[int] = []
        start, at = self._starts[first[-1] + 1], self.text.rfind(key)
        while at >= 0 and len(last) < _LAST_HITS:
            last.append(self._line_at(at))
            at = self.text.rfind(key, start, self._starts[last[-1]])
        return first + last[::-1]

    def _line_at(self, letter: int) -> int:
        return bisect_right(self._starts, letter) - 1

    def bare(self, line: int) -> str:
        """Return a line without what a viewer put before it."""
        words = self.lines[line][:_LINE_LETTERS]
        prefix = _PREFIX.match(words)
        return (words[prefix.end() :] if prefix else words.lstrip()).rstrip(" │\t")

    def following(self, line: int, first: str) -> str:
        """Return ``first``, the words that begin in ``line``, and the lines that belong to them."""
        words = [first]
        stamped = not self.lines[line].startswith(
            first[:20]
        )  # then each line is, and tells nothing
        for number in range(line + 1, min(line + _WORDS_LINES, len(self.lines))):
            bare = self.bare(number)
            if _END_OF_WORDS.match(bare) or _ERROR.match(bare):
                break
            if not stamped and _END_OF_WORDS.match(self.lines[number][:_LINE_LETTERS]):
                break
            words.append(bare)
        return "\n".join(words)

    def reports(self) -> list[Report]:
        """Return the errors, from top to bottom."""
        candidates = sorted({line for key in _ERROR_KEYS for line in self.lines_with(key)})
        found: list[Report] = []
        previous = -1
        for line in candidates:
            bare = self.bare(line)
            match = _ERROR.match(bare)
            if match is None or "Traceback (most recent" in bare:
                continue
            above = "\n".join(self.lines[max(previous + 1, line - _TRACE_LINES) : line])
            raw = self.following(line, bare)
            found.append(
                Report(
                    line=line,
                    message=" ".join(raw.split("\n")),
                    raw=raw,
                    above=above,
                    traced="Traceback" in above or 'File "' in above or "╰──" in above,
                    ignored="Exception ignored in" in above,
                    chained=any(words in above for words in _CHAINED),
                )
            )
            previous = line
        return found

    def goes_on_after(self, line: int) -> bool:
        """Tell whether training went on after ``line``: what happened there was survived."""
        if len(self._losses) == _LOSSES and self._losses[0] > line:
            return True
        before = next((bar for bar in reversed(self._bars) if bar[0] <= line), None)
        if before is None:
            return False
        # A bar is drawn once more when it is given up, and may catch up with what it held back.
        higher = {bar[1] for bar in self._bars if bar[0] > line and bar[1] > before[1]
                  and bar[2] == before[2]}  # fmt: skip
        return len(higher) >= _HIGHER_BARS

    @cached_property
    def _losses(self) -> list[int]:
        """The last lines that tell a loss; a bar is drawn again with its last one at the end."""
        lines = self.lines_with("loss")
        found = [n for n in lines if _LOSS.search(self.lines[n]) and not _BAR.search(self.lines[n])]
        return found[-_LOSSES:]

    @cached_property
    def _bars(self) -> list[tuple[int, int, int]]:
        """The progress bars: line, done, total."""
        lines = sorted({line for key in ("it/s", "s/it") for line in self.lines_with(key)})
        bars = ((line, _BAR.search(self.lines[line])) for line in lines)
        return [(line, int(bar[1]), int(bar[2])) for line, bar in bars if bar]
