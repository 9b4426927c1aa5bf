"""Reads a log of a build, an installation or a start as it comes, and tells what went wrong."""

from __future__ import annotations

import re
from collections import deque

from atom_gui.core.build_log.catalogue import Matcher
from atom_gui.core.build_log.entry import BuildVerdict, Entry, Explained
from atom_gui.core.build_log.judging import Finding, judge
from atom_gui.schema.words import Text

_ANSI = re.compile(r"\x1b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-Z\\-_])")
_TRACEBACK = "Traceback (most recent call last)"
_CONTEXT_LINES = 80
_CONTEXT_LETTERS = 400
_CONTEXT_TRIES = 300
_LINE_LETTERS = 500
_KEPT_FINDINGS = 300
_KEPT_LINES = 5
_SUSPICIOUS_KEPT = 8

_BUILDING = re.compile(r"building '(?:[\w.]+\.)?(\w+?)(?:_op)?' extension|"
                       r"Building extension module (\w+)")  # fmt: skip
_ASKED = re.compile(r"'(\w+)': (?:1\b|True)")
_PROGRESS = re.compile(r"^\s*\[(\d{1,6})/(\d{1,6})\]")
_DONE = re.compile(r"Successfully (?:built|installed) |deepspeed build time = |"
                   r"Finished processing dependencies")  # fmt: skip
_DONE_KEYS = ("Successfully ", "build time", "Finished processing")
_TROUBLE = re.compile(
    r"(?i)(?<![\w./\\-])(?:error|errors|fatal|failed|failure|exception|cannot|could not|not found|"
    r"unable to|denied)(?![\w./\\-]\w)|\b[A-Z]\w*(?:Error|Exception)\b|错误|失败|无法|找不到|"
    r"拒绝|Fehler|erreur|ошибка|エラー"
)
_TROUBLE_KEYS = ("rror", "ailed", "ailure", "atal", "xception", "annot", "ould not", "not found",
                 "nable to", "enied", "RROR", "FAILED", "错误", "失败", "无法", "找不到", "拒绝",
                 "Fehler", "erreur", "ошибка", "エラー")  # fmt: skip
_RAISED = re.compile(r"^\s*(?:\w+\.)*[A-Z]\w*(?:Error|Exception|Warning)\b: ")


class Explainer:
    """Explains a log line by line and keeps what the verdict needs.

    Memory is bounded and the work is proportional to the length of the log, whatever is fed.
    """

    def __init__(self) -> None:
        self._matcher = Matcher()
        self._context: deque[str] = deque(maxlen=_CONTEXT_LINES)
        self._context_tries = 0
        self._findings: dict[tuple[str, str], Finding] = {}
        self._number = 0
        self._ignored = 0
        self._done = 0
        self._raised = 0
        self._first_trouble: list[str] = []
        self._last_trouble: deque[str] = deque(maxlen=_SUSPICIOUS_KEPT)
        self._last_line = ""
        self._asked: tuple[str, ...] = ()
        self._ops: list[str] = []
        self._progress: tuple[int, int] | None = None

    @property
    def work(self) -> int:
        """Letters that were given to regular expressions so far."""
        return self._matcher.work

    @property
    def progress(self) -> tuple[int, int] | None:
        """How many steps ninja has done, of how many; None where the log does not tell."""
        return self._progress

    def feed(self, line: str) -> list[Explained]:
        """Read one line and say what it means.

        Args:
            line: with or without its line break; a progress bar that was redrawn in it is taken
                apart.

        Returns:
            What the catalogue knows about it; empty for an ordinary line.
        """
        self._number += 1
        if "\x1b" in line:
            line = _ANSI.sub("", line)
        if "\0" in line:  # UTF-16, as wsl.exe writes
            line = line.replace("\0", "")
        explained = []
        for piece in line.rstrip("\r\n").split("\r"):
            if piece.strip():
                found = self._explain(piece)
                if found is not None:
                    explained.append(found)
        return explained

    def verdict(self, exit_code: int | None = None) -> BuildVerdict:
        """Tell what became of the job, from what was read so far."""
        suspicious = [*self._first_trouble[:3], *list(self._last_trouble)[-3:], self._last_line]
        return judge(
            list(self._findings.values()),
            exit_code=exit_code,
            done=self._done,
            raised=self._raised,
            suspicious=tuple(dict.fromkeys(filter(None, suspicious))),
            ignored=self._ignored,
            ops_asked=self._asked,
            ops=tuple(self._ops),
            progress=self._progress,
            lines=self._number,
        )

    def _explain(self, line: str) -> Explained | None:
        self._follow(line)
        matched = self._match(line)
        self._remember_context(line)
        self._last_line = line.strip()[:_LINE_LETTERS]
        if matched is None:
            self._suspect(line)
            return None
        entry, values = matched
        found = Explained(
            id=entry.id,
            severity=entry.severity,
            follows=entry.follows,
            cause=_filled(entry.cause, values),
            remedy=_filled(entry.remedy, values),
            action=entry.action.format(**_for_action(values)),
            source=entry.source,
            line=line.strip()[:_LINE_LETTERS],
            number=self._number,
        )  # fmt: skip
        if entry.severity == "noise":
            self._ignored += 1
        self._keep(found)
        return found

    def _match(self, line: str) -> tuple[Entry, dict[str, str]] | None:
        for entry, match in self._matcher.candidates(line):
            if entry.context is not None and not self._is_within(entry.context):
                continue
            return entry, {key: words for key, words in match.groupdict().items() if words}
        return None

    def _is_within(self, pattern: re.Pattern[str]) -> bool:
        """Search the traceback above; a log with very many such lines is not searched for ever."""
        if self._context_tries >= _CONTEXT_TRIES:
            return False
        self._context_tries += 1
        return pattern.search("\n".join(self._context)) is not None

    def _remember_context(self, line: str) -> None:
        if _TRACEBACK in line:
            self._context.clear()
        self._context.append(line[:_CONTEXT_LETTERS])

    def _keep(self, found: Explained) -> None:
        key = (found.id, str(found.cause))
        finding = self._findings.get(key)
        if finding is None and len(self._findings) < _KEPT_FINDINGS:
            finding = self._findings[key] = Finding(found)
        if finding is not None:
            finding.last = found.number
            if len(finding.lines) < _KEPT_LINES:
                finding.lines.append(found.line)

    def _follow(self, line: str) -> None:
        """Note how far the job is."""
        if line.lstrip()[:1] == "[":
            step = _PROGRESS.match(line)
            if step and int(step[1]) <= int(step[2]):
                self._progress = int(step[1]), int(step[2])
        if "xtension" in line or "Install Ops" in line:
            building = _BUILDING.search(line[:_LINE_LETTERS])
            if building and (building[1] or building[2]) not in self._ops:
                self._ops.append(building[1] or building[2])
            if "Install Ops=" in line:
                self._asked = tuple(_ASKED.findall(line[: 8 * _LINE_LETTERS]))
        if any(key in line for key in _DONE_KEYS) and _DONE.search(line[:_LINE_LETTERS]):
            self._done = self._number

    def _suspect(self, line: str) -> None:
        """Keep lines that look like trouble, for a failure that nothing explains."""
        if not any(key in line for key in _TROUBLE_KEYS):
            return
        start = line[:_LINE_LETTERS]
        if _RAISED.match(start) and "Warning" not in start.partition(":")[0]:
            self._raised = self._number
        if _TROUBLE.search(start):
            if len(self._first_trouble) < _SUSPICIOUS_KEPT:
                self._first_trouble.append(start.strip())
            self._last_trouble.append(start.strip())


def _filled(words: Text, values: dict[str, str]) -> Text:
    used = {key: value for key, value in values.items() if "{" + key + "}" in words.text}
    return Text(text=words.text, values=used)


_BUILD_VARIABLES = {"async_io": "AIO", "dc": "DEEP_COMPILE", "deepspeed_ccl_comm": "CCL_COMM",
                    "deepspeed_shm_comm": "SHM_COMM"}  # fmt: skip


def _for_action(values: dict[str, str]) -> dict[str, str]:
    """Write an op as its DS_BUILD variable does."""
    op = values.get("op", "")
    return {**values, "op": _BUILD_VARIABLES.get(op, op.upper())}


def explain(log: str, exit_code: int | None = None) -> BuildVerdict:
    """Explain a whole log."""
    explainer = Explainer()
    for line in log.split("\n"):
        explainer.feed(line)
    return explainer.verdict(exit_code)
