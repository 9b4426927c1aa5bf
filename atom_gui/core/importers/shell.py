"""Reads shell scripts as text: variables, quotes and continuations, but nothing is ever run."""

from __future__ import annotations

import re
from pathlib import Path

from atom_gui.core.importers.imported import Note
from atom_gui.core.importers.reading import SHOWN, Word
from atom_gui.core.importers.script import Fields, Lines, Remark, Script, Unknown, Value, joined
from atom_gui.schema.words import text

_ASSIGNMENT = re.compile(r"([A-Za-z_]\w*)(\+?=)")
_NAME = re.compile(r"[A-Za-z_]\w*")
_BLANKS = re.compile(r"[ \t]*")
_PLAIN = re.compile(r"[^\s'\"\\$`;&|<>()*?\[\]{}#]+")
_CONTINUED = re.compile(r"\\(?:\n|\Z)")
# A comment or blanks after the backslash: bash sees no continuation, but it is what is meant.
_MEANT = re.compile(r"\\(?:[ \t]+(?:#[^\n]*)?|#[^\n]*)(?:\n|\Z)")
_REDIRECT = re.compile(r"(?:\d*|&)(?:>>|>&|<&|>\||<>|>|<)(?![(])")
_HERE = re.compile(r"\d*<<(-?)[ \t]*(['\"]?)([\w.!@-]+)\2")
_OPERATOR = re.compile(r"&&|\|\||;;|\|&|[;&|()]")
# Bounded, since a script may be hostile.
_GLOB = re.compile(r"[*?]|\[[^\[\]\s]{1,80}\]|\{[^{}\s]{0,80}(?:,|\.\.)[^{}\s]{0,80}\}")
_OPTION_REMARK = re.compile(r"#+[ \t]*(--[A-Za-z].*)", re.DOTALL)
_TAIL = re.compile(r"[ \t]*\\[ \t]*(?:#.*)?\Z")
_EXPORTING = ("export", "declare", "typeset", "readonly", "local")
_OPENING = ("if", "for", "while", "until", "case", "select")
_LEADING = ("then", "do", "else", "elif", "fi", "done", "esac", "{", "}", "!", "time")
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "\\": "\\", "'": "'", '"': '"', "a": "\a"}
_DEEPEST = 8


def read(source: str, folder: Path) -> Script:
    """Return the commands of a script whose relative names are seen from ``folder``."""
    script = Script(folder, variables={"PWD": str(folder), "HOME": "~"})
    _Reader(source, script).run()
    return script


class _Reader:
    """Walks once through the text of a script."""

    def __init__(self, source: str, script: Script, first_line: int = 1, depth: int = 0) -> None:
        self.source = source
        self.script = script
        self.lines = Lines(source, first_line)
        self.at = 0
        self.depth = depth
        self.words: list[Word] = []
        self.assigned: dict[str, str] = {}
        self.exporting = False
        self.piped = False
        self.here: list[tuple[str, bool]] = []

    @property
    def line(self) -> int:
        return self.lines.at(self.at)

    def run(self) -> None:
        while self.at < len(self.source):
            self._step()
        self._end_command()

    def _step(self) -> None:
        source, at = self.source, self.at
        letter = source[at]
        if letter in " \t\r\f\v":
            self.at += 1
        elif letter == "\n":
            self._end_command()
            self.piped = False
            self.at += 1
            self._skip_here()
        elif letter == "#":
            self._comment()
        elif letter == "\\" and self._continue():
            pass
        elif found := _HERE.match(source, at):
            self._here_document(found)
        elif found := _REDIRECT.match(source, at):
            self.at = _BLANKS.match(source, found.end()).end()  # type: ignore[union-attr]
            self._word()
        elif found := _OPERATOR.match(source, at):
            self._end_command()
            self.piped = found[0] in ("|", "|&")
            self.at = found.end()
        else:
            self._assignment_or_word()

    def _continue(self) -> bool:
        """Step over a backslash at the end of a line, also where a comment follows it."""
        if found := _CONTINUED.match(self.source, self.at):
            self.at = found.end()
            return True
        found = _MEANT.match(self.source, self.at)
        if found is None:
            return False
        self.script.once(
            self.line,
            text("Something follows the \\ at the end of a line; bash does not continue the line "
                 "then, so the script would not run. It was read as meant."),
        )  # fmt: skip
        comment = found[0].find("#")
        if comment >= 0:
            self._remark(found[0][comment:].rstrip("\n"), self.line)
        self.at = found.end()
        return True

    def _comment(self) -> None:
        end = self.source.find("\n", self.at)
        end = len(self.source) if end < 0 else end
        self._remark(self.source[self.at : end], self.line)
        self.at = end

    def _remark(self, comment: str, line: int) -> None:
        """Keep a comment that holds options."""
        found = _OPTION_REMARK.match(comment)
        if found is None or self.depth:
            return
        inner = _Reader(found[1], Script(self.script.folder), line, depth=1)
        inner.script.variables = self.script.variables
        inner.run()
        if inner.script.commands:
            words = inner.script.commands[0].words
            shown = _TAIL.sub("", found[1].strip())
            self.script.remarks.append(Remark(line, shown, words))

    def _here_document(self, found: re.Match[str]) -> None:
        self.here.append((found[3], found[1] == "-"))
        self.script.notes.append(
            Note(self.line, "warning",
                 text("The text up to {end} was left out: the script hands it to a program.",
                      end=found[3][:SHOWN]))
        )  # fmt: skip
        self.at = found.end()

    def _skip_here(self) -> None:
        for end, tabs in self.here:
            while self.at < len(self.source):
                stop = self.source.find("\n", self.at)
                stop = len(self.source) if stop < 0 else stop
                line = self.source[self.at : stop]
                self.at = min(stop + 1, len(self.source))
                if (line.lstrip("\t") if tabs else line) == end:
                    break
        self.here = []

    def _end_command(self) -> None:
        words, assigned = self.words, self.assigned
        self.words, self.assigned, self.exporting = [], {}, False
        while words and words[0].text in _LEADING:
            del words[0]
        if words and words[0].text in _OPENING:
            self.script.decides(words[0].line, " ".join(word.text for word in words))
            if words[0].text in ("for", "select") and len(words) > 1:
                self.script.variables[words[1].text] = Unknown("$" + words[1].text)
            del words[0]
        if words and words[0].text in ("source", "."):
            self.script.notes.append(
                Note(words[0].line, "warning",
                     text("{words}: the variables of that file are not known here.",
                          words=" ".join(word.text for word in words)[:SHOWN]))
            )  # fmt: skip
        elif words and not self.piped and words[0].text not in _EXPORTING:
            self.script.add(words, assigned)

    def _assignment_or_word(self) -> None:
        may_assign = not self.words or self.exporting
        found = _ASSIGNMENT.match(self.source, self.at) if may_assign else None
        if found is None:
            before = self.at
            words = self._word()
            if self.at == before:  # a lone bracket or brace
                words = [Word(self.source[before], self.line)]
                self.at += 1
            if self.exporting:
                self.script.exported |= {word.text: word.line for word in words}
            self.words += words
            first = self.words[0].text if self.words else ""
            self.exporting = first in _EXPORTING
            return
        line = self.line
        self.at = found.end()
        value = self._array() if self.source[self.at : self.at + 1] == "(" else self._one()
        name = found[1]
        if found[2] == "+=":
            value = joined(self.script.variables.get(name, ""), value)
        self.script.variables[name] = value
        if self.exporting and self.words[0].text == "export":
            self.script.exported[name] = line
        elif not self.words and isinstance(value, str):
            self.assigned[name] = value

    def _one(self) -> Value:
        """Read the value of an assignment, in which blanks do not separate."""
        words = self._word(splits=False)
        if not words:
            return ""
        return Unknown(words[0].unknown) if words[0].unknown else words[0].text

    def _array(self) -> Value:
        self.at += 1
        values: list[Word] = []
        while self.at < len(self.source) and self.source[self.at] != ")":
            letter = self.source[self.at]
            if letter == "#":
                self._comment()
            elif letter == "\\" and self._continue():
                pass
            else:
                before = self.at
                words = self._word()
                if self.at == before:
                    self.at += 1
                values += words
        self.at += 1
        return values

    def _word(self, splits: bool = True) -> list[Word]:
        """Read one word; variables may make several of it, or none."""
        fields = Fields(self.line)
        source = self.source
        while self.at < len(source):
            letter = source[self.at]
            if letter in " \t\n\r\f\v;&|<>()":
                break
            if letter == "\\" and (
                _CONTINUED.match(source, self.at)
                or (source[self.at + 1 : self.at + 2] != "#" and _MEANT.match(source, self.at))
            ):
                joins = source[self.at + 1 : self.at + 2] in ("\n", "")
                self._continue()
                if joins:
                    continue
                break
            self._part(letter, fields, splits)
        fields.flush()
        return _without_patterns(fields.done) if splits and fields.has_pattern else fields.done

    def _part(self, letter: str, fields: Fields, splits: bool) -> None:
        source = self.source
        if plain := _PLAIN.match(source, self.at):
            fields.put(plain[0])
            self.at = plain.end()
        elif letter == "'":
            end = source.find("'", self.at + 1)
            end = len(source) if end < 0 else end
            fields.put(source[self.at + 1 : end])
            self.at = end + 1
        elif letter == '"':
            self.at += 1
            self._double_quoted(fields)
        elif letter == "\\":
            fields.put(source[self.at + 1 : self.at + 2])
            self.at += 2
        elif source.startswith("$'", self.at):
            fields.put(self._ansi_quoted())
        elif letter in "$`":
            value = self._expansion()
            fields.has_pattern |= isinstance(value, str) and bool(_GLOB.search(value))
            fields.put_value(value, quoted=not splits)
        else:
            fields.has_pattern |= letter in "*?[{"
            fields.put(letter)
            self.at += 1

    def _double_quoted(self, fields: Fields) -> None:
        source = self.source
        fields.put("")
        while self.at < len(source) and source[self.at] != '"':
            letter = source[self.at]
            if letter == "\\":
                following = source[self.at + 1 : self.at + 2]
                kept = "" if following == "\n" else following
                fields.put(kept if following in '$`"\\\n' else letter + following)
                self.at += 2
            elif letter in "$`":
                fields.put_value(self._expansion(), quoted=True)
            else:
                fields.put(letter)
                self.at += 1
        self.at += 1

    def _expansion(self) -> Value:
        """Read what stands after ``$``, or a command between backticks."""
        source, start = self.source, self.at
        following = source[start + 1 : start + 2]
        if source[start] == "`":
            end = source.find("`", start + 1)
            self.at = len(source) if end < 0 else end + 1
            return Unknown(source[start : self.at])
        if following == "(":
            self.at = _closing(source, start + 1, "(", ")")
            return Unknown(source[start : self.at])
        if following == "{":
            self.at = _closing(source, start + 1, "{", "}")
            return self._braced(source[start + 2 : self.at - 1], source[start : self.at])
        if name := _NAME.match(source, start + 1):
            self.at = name.end()
            return self._first(self.script.value_of(name[0], "$" + name[0]))
        self.at += 1
        if following and following in "@*#?$!-0123456789":
            self.at += 1
            return Unknown("$" + following)
        return "" if following == '"' else "$"

    @staticmethod
    def _first(value: Value) -> Value:
        if not isinstance(value, list):
            return value
        if not value:
            return ""
        return Unknown(value[0].unknown) if value[0].unknown else value[0].text

    def _braced(self, inner: str, source: str) -> Value:
        """Read ``${NAME}``, ``${NAME[@]}`` and ``${NAME:-default}``."""
        name = _NAME.match(inner)
        if name is None:
            return Unknown(source)
        rest = inner[name.end() :]
        if rest in ("[@]", "[*]"):
            value = self.script.value_of(name[0], source)
            return [Word(value, self.line)] if isinstance(value, str) else value
        if not rest:
            return self._first(self.script.value_of(name[0], source))
        operator = rest[:2] if rest[0] == ":" else rest[:1]
        if operator not in (":-", "-", ":=", "="):
            return Unknown(source)
        value = self._first(self.script.value_of(name[0], source))
        missing = name[0] not in self.script.variables
        if missing or (operator[0] == ":" and value == ""):
            value = self._default(rest[len(operator) :], source)
        if operator[-1] == "=":
            self.script.variables[name[0]] = value
        return value

    def _default(self, words: str, source: str) -> Value:
        if self.depth >= _DEEPEST:
            return Unknown(source)
        inner = _Reader(words, self.script, self.line, self.depth + 1)
        fields = Fields(self.line)
        while inner.at < len(words):
            if words[inner.at] in " \t\n\r\f\v;&|<>()":
                fields.put(words[inner.at])
                inner.at += 1
            else:
                inner._part(words[inner.at], fields, splits=False)
        fields.flush()
        if not fields.done:
            return ""
        return Unknown(source) if fields.done[0].unknown else fields.done[0].text

    def _ansi_quoted(self) -> str:
        source = self.source
        letters = []
        self.at += 2
        while self.at < len(source) and source[self.at] != "'":
            if source[self.at] == "\\":
                escaped = source[self.at + 1 : self.at + 2]
                letters.append(_ESCAPES.get(escaped, "\\" + escaped))
                self.at += 2
            else:
                letters.append(source[self.at])
                self.at += 1
        self.at += 1
        return "".join(letters)


def _without_patterns(words: list[Word]) -> list[Word]:
    """Mark patterns: which files they match is known only on the machine of the script."""
    return [
        word
        if word.unknown or not _GLOB.search(word.text)
        else Word(word.text, word.line, word.text)
        for word in words
    ]


def _closing(source: str, at: int, opening: str, closing: str) -> int:
    """Return the position after the bracket that closes the one at ``at``."""
    depth = 0
    for index in range(at, len(source)):
        if source[index] == opening:
            depth += 1
        elif source[index] == closing:
            depth -= 1
            if depth == 0:
                return index + 1
    return len(source)
