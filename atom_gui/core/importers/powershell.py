"""Reads PowerShell scripts as text: variables, arrays and backticks; nothing is ever run."""

from __future__ import annotations

import re
from pathlib import Path

from atom_gui.core.importers.batch import split_arguments
from atom_gui.core.importers.imported import Note
from atom_gui.core.importers.reading import SHOWN, Word
from atom_gui.core.importers.script import Fields, Lines, Remark, Script, Unknown, Value, joined
from atom_gui.schema.words import text

# PowerShell takes typographic quotes for plain ones.
SINGLE_QUOTES = "'\u2018\u2019\u201a\u201b"
_DOUBLE_QUOTES = '"\u201c\u201d\u201e'
_ASSIGNMENT = re.compile(
    r"(?:\[[\w.\[\]]{1,40}\][ \t]*)?\$(?:\{?(env|script|global):)?(\w+)\}?[ \t]*(\+?=)(?!=)[ \t]*",
    re.IGNORECASE,
)
_VARIABLE = re.compile(r"\$(?:(env|script|global):(\w+)|\{(?:(env):)?(\w+)\}|(\w+))", re.IGNORECASE)
_MEMBER = re.compile(r"(?:\.\w+|\[[^\[\]\n]{0,80}\])+")
_RUNS = re.compile(r"&|[A-Za-z][\w.-]*(?=[ \t])")
_SPLAT = re.compile(r"@(\w+)")
_JOINED = re.compile(r"\(\s*\$(\w+)\s+-join\s+(['\"]) \2\s*\)")
_PLAIN = re.compile(r"[^\s'\"`$;|&<>(){}@,\u2018\u2019\u201a\u201b\u201c\u201d\u201e]+")
_MEANT = re.compile(r"`(?:[ \t]+(?:#[^\n]*)?|#[^\n]*)?(?:\n|\Z)")
_REDIRECT = re.compile(r"(?:\d|\*)?>>?(?:&\d)?[ \t]*")
_OPTION_REMARK = re.compile(r"#+[ \t]*(--[A-Za-z].*)", re.DOTALL)
_OPENING = ("if", "foreach", "for", "while", "switch", "function", "try", "param")
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "0": "\0", "a": "\a"}


def read(source: str, folder: Path) -> Script:
    """Return the commands of a script whose relative names are seen from ``folder``."""
    script = Script(folder, variables={"psscriptroot": str(folder), "pwd": str(folder),
                                       "home": "~", "env:userprofile": "~"})  # fmt: skip
    _Reader(source, script).run()
    return script


class _Reader:
    """Walks once through the text of a script."""

    def __init__(self, source: str, script: Script, first_line: int = 1) -> None:
        self.source = source
        self.script = script
        self.lines = Lines(source, first_line)
        self.inner = first_line > 1
        self.at = 0
        self.words: list[Word] = []
        self.piped = False

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
        if letter in " \t\r\f\v,":
            self.at += 1
        elif source.startswith("<#", at):
            end = source.find("#>", at)
            self.at = len(source) if end < 0 else end + 2
        elif letter == "#":
            self._comment()
        elif letter in "\n;|{}":
            self._end_command()
            self.piped = letter == "|"
            self.at += 1
        elif letter == "`" and self._continue():
            pass
        elif found := _REDIRECT.match(source, at):
            self.at = found.end()
            if not found[0].rstrip()[-1].isdigit():
                self._argument()
        elif letter == "&" and not self.words:
            self.at += 1
        elif not self.words and (found := _ASSIGNMENT.match(source, at)):
            self._assign(found)
        else:
            self.words += self._argument()

    def _continue(self) -> bool:
        found = _MEANT.match(self.source, self.at)
        if found is None:
            return False
        if found[0] not in ("`\n", "`"):
            self.script.once(
                self.line,
                text("Something follows the ` at the end of a line; PowerShell does not continue "
                     "the line then, so the script would not run. It was read as meant."),
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
        found = _OPTION_REMARK.match(comment)
        if found is None or self.inner:
            return
        inner = _Reader(found[1], Script(self.script.folder))
        inner.lines, inner.inner = Lines(found[1], line), True
        inner.script.variables = self.script.variables
        inner.run()
        if inner.script.commands:
            self.script.remarks.append(
                Remark(line, found[1].rstrip().rstrip("`").rstrip(), inner.script.commands[0].words)
            )

    def _end_command(self) -> None:
        words, self.words = self.words, []
        if not words or self.piped:
            return
        first = words[0].text.lower()
        if first in _OPENING:
            self.script.decides(words[0].line, " ".join(word.text for word in words))
        elif first in ("set-location", "cd", "sl"):
            self.script.add([Word("cd", words[0].line), *words[1:]])
        elif first in ("start-process", "start", "saps"):
            self.script.add(_started(words))
        else:
            self.script.add(words)

    def _assign(self, found: re.Match[str]) -> None:
        line = self.line
        self.at = found.end()
        if _RUNS.match(self.source, self.at):  # what a command prints; the command follows
            self.script.variables[found[2].lower()] = Unknown("$" + found[2])
            return
        value = self._expression()
        in_environment = (found[1] or "").lower() == "env"
        name = found[2].lower()
        if in_environment:
            # Names of variables keep their letters for the processes that see them.
            self.script.exported[found[2]] = line
            self.script.variables[found[2]] = value
            name = "env:" + name
        if found[3] == "+=":
            value = joined(self.script.variables.get(name, ""), value)
        self.script.variables[name] = value
        if isinstance(value, Unknown) and value.source.startswith("@"):
            self.script.notes.append(
                Note(line, "warning",
                     text("{words} is worked out while the script runs, so its value is not "
                          "known.", words=f"${found[2]}"[:SHOWN]))
            )  # fmt: skip

    def _expression(self) -> Value:
        """Read what an assignment's right side says, as far as it is plain."""
        source, start = self.source, self.at
        values: list[Word] = []
        is_list = False
        while self.at < len(source) and source[self.at] not in "\n;|}":
            letter = source[self.at]
            if letter in " \t\r":
                self.at += 1
            elif letter == ",":
                is_list = True
                self.at += 1
                self._skip_blank_lines()
            elif letter == "#":
                self._comment()
            elif letter == "`" and self._continue():
                pass
            else:
                is_list |= source.startswith("@(", self.at)
                values += self._argument()
        if is_list:
            return values
        if len(values) != 1:
            return Unknown(source[start : self.at][:SHOWN])
        return Unknown(values[0].unknown) if values[0].unknown else values[0].text

    def _skip_blank_lines(self) -> None:
        while self.at < len(self.source) and self.source[self.at] in " \t\r\n":
            self.at += 1

    def _argument(self) -> list[Word]:
        """Read one argument; an array makes several words."""
        source, start = self.source, self.at
        fields = Fields(self.line)
        while self.at < len(source):
            letter = source[self.at]
            if letter in " \t\r\n\f\v;|{},)":
                break
            if letter in "&<>" and fields.started:
                break
            if letter == "`" and _MEANT.match(source, self.at):
                break
            self._part(letter, fields)
        fields.flush()
        if self.at == start:  # a lone bracket
            self.at += 1
        return fields.done

    def _part(self, letter: str, fields: Fields) -> None:
        source = self.source
        if plain := _PLAIN.match(source, self.at):
            fields.put(plain[0])
            self.at = plain.end()
        elif letter in SINGLE_QUOTES:
            self._single_quoted(fields)
        elif letter in _DOUBLE_QUOTES:
            self._double_quoted(fields)
        elif letter == "`":
            escaped = source[self.at + 1 : self.at + 2]
            fields.put(_ESCAPES.get(escaped, escaped))
            self.at += 2
        elif letter == "$":
            fields.put_value(self._variable(), quoted=True)
        elif source.startswith("@(", self.at):
            self._array(fields)
        elif source.startswith(("@'", '@"'), self.at):
            self._here_string(fields)
        elif (splat := _SPLAT.match(source, self.at)) and not fields.started:
            fields.put_value(self.script.value_of(splat[1].lower(), splat[0]), quoted=True)
            self.at = splat.end()
        elif letter == "(":
            self._bracket(fields)
        else:
            fields.put(letter)
            self.at += 1

    def _single_quoted(self, fields: Fields) -> None:
        source = self.source
        fields.put("")
        self.at += 1
        while self.at < len(source):
            if source[self.at] in SINGLE_QUOTES:
                if source[self.at + 1 : self.at + 2] not in tuple(SINGLE_QUOTES):
                    break
                self.at += 1
            fields.put(source[self.at])
            self.at += 1
        self.at += 1

    def _double_quoted(self, fields: Fields) -> None:
        source = self.source
        fields.put("")
        self.at += 1
        while self.at < len(source):
            letter = source[self.at]
            if letter in _DOUBLE_QUOTES:
                if source[self.at + 1 : self.at + 2] not in tuple(_DOUBLE_QUOTES):
                    break
                fields.put(letter)
                self.at += 2
            elif letter == "`":
                escaped = source[self.at + 1 : self.at + 2]
                fields.put(_ESCAPES.get(escaped, escaped))
                self.at += 2
            elif letter == "$":
                value = self._variable()
                fields.put_value(_one(value), quoted=True)
            else:
                fields.put(letter)
                self.at += 1
        self.at += 1

    def _variable(self) -> Value:
        source, start = self.source, self.at
        if source.startswith("$(", start):
            self.at = _closing(source, start + 1)
            return Unknown(source[start : self.at])
        found = _VARIABLE.match(source, start)
        if found is None:
            self.at += 1
            return "$"
        self.at = found.end()
        name = (found[2] or found[4] or found[5]).lower()
        if (found[1] or found[3] or "").lower() == "env":
            name = "env:" + name
        if name in ("true", "false"):
            return name
        if source[self.at : self.at + 1] in (".", "["):
            after = _MEMBER.match(source, self.at)
            if after is not None and not found[0].startswith("${"):
                value = self.script.variables.get(name)
                if not isinstance(value, str):
                    self.at = after.end()
                    return Unknown(source[start : self.at])
        return self.script.value_of(name, found[0])

    def _array(self, fields: Fields) -> None:
        source = self.source
        self.at += 2
        while self.at < len(source) and source[self.at] != ")":
            letter = source[self.at]
            if letter in " \t\r\n,;":
                self.at += 1
            elif letter == "#":
                self._comment()
            elif letter == "`" and self._continue():
                pass
            else:
                fields.flush()
                fields.done += self._argument()
        self.at += 1

    def _here_string(self, fields: Fields) -> None:
        quote = self.source[self.at + 1]
        end = self.source.find(f"\n{quote}@", self.at)
        end = len(self.source) if end < 0 else end + 3
        fields.put_value(Unknown(self.source[self.at : end][:SHOWN]), quoted=True)
        self.at = end

    def _bracket(self, fields: Fields) -> None:
        if found := _JOINED.match(self.source, self.at):
            value = self.script.value_of(found[1].lower(), found[0])
            fields.put_value(_one(value), quoted=True)
            self.at = found.end()
            return
        end = _closing(self.source, self.at)
        fields.put_value(Unknown(self.source[self.at : end]), quoted=True)
        self.at = end


def _one(value: Value) -> Value:
    """Return a list as the one text that PowerShell makes of it."""
    if not isinstance(value, list):
        return value
    unknown = next((word.unknown for word in value if word.unknown), "")
    return Unknown(unknown) if unknown else " ".join(word.text for word in value)


def _started(words: list[Word]) -> list[Word]:
    """Return the program and the arguments that ``Start-Process`` is given."""
    named: dict[str, list[Word]] = {"": []}
    parameter = ""
    for word in words[1:]:
        if re.fullmatch(r"-[A-Za-z]+", word.text):
            parameter = word.text.lower()
            named.setdefault(parameter, [])
        else:
            named[parameter].append(word)
    program = named.get("-filepath") or named[""][:1]
    given = named.get("-argumentlist") or named.get("-args") or named[""][1:]
    arguments = [
        Word(part, word.line, word.unknown)
        for word in given
        for part, _ in split_arguments(word.text)
    ]
    return [*program, *arguments]


def _closing(source: str, at: int) -> int:
    """Return the position after the bracket that closes the one at ``at``."""
    depth = 0
    for index in range(at, len(source)):
        depth += {"(": 1, ")": -1}.get(source[index], 0)
        if depth == 0:
            return index + 1
    return len(source)
