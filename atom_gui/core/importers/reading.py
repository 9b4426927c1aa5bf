"""One option after another becomes a setting, or a note that says why not."""

from __future__ import annotations

import difflib
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, get_args

from pydantic import BaseModel, ValidationError

from atom_gui.core.importers.imported import Note
from atom_gui.core.importers.training_arguments import LEFT_OUT, PASSED_ON
from atom_gui.core.problems import problems_of
from atom_gui.schema.parameter import Parameter
from atom_gui.schema.run_config import PARAMETER, PARAMETERS, RunConfig
from atom_gui.schema.words import Text, text

MORE = "more.training_arguments"
_EMPTY = ("None", "none", "null")
_LAYERS = ("adapter.lora_target", "adapter.modules_to_save")
SHOWN = 80
_MOST_SUGGESTIONS = 100  # each takes a while

_RENAMED = {
    "eval_strategy": "checkpoints.evaluation_strategy",
    "activation_checkpointing": "precision.gradient_checkpointing",
    "dtype": "model.torch_dtype",
    "train_file": "data.train_files",
    "validation_file": "data.validation_files",
    "text_column_name": "data.text_column",
    "dataset_text_field": "data.text_column",
    "per_gpu_train_batch_size": "batch.per_device_train_batch_size",
    "per_gpu_eval_batch_size": "batch.per_device_eval_batch_size",
    "attention_implementation": "model.attn_implementation",
}
PATHS = {
    **_RENAMED,
    # The bare name too where a parameter has no name of its own on a command line.
    **{item.name: item.path for item in PARAMETERS if not item.cli and item.path != MORE},
    **{item.cli: item.path for item in PARAMETERS if item.cli},
    **{item.path: item.path for item in PARAMETERS if item.path != MORE},
    "checkpoints.eval_strategy": "checkpoints.evaluation_strategy",
}


@dataclass(frozen=True)
class Word:
    """A word of a command line.

    Attributes:
        text: its value.
        line: where it stands.
        unknown: the part that only a running shell could tell, or an empty string.
    """

    text: str
    line: int = 0
    unknown: str = ""


@dataclass(frozen=True)
class Given:
    """An option as it was written.

    Attributes:
        name: without dashes, as the user wrote it.
        value: a tuple of words of a command line, or a value of a JSON or YAML file.
        line: where it stands.
        unknown: what only a running shell could tell, or an empty string.
    """

    name: str
    value: Any
    line: int = 0
    unknown: str = ""

    @property
    def key(self) -> str:
        """The name as it is declared: with underscores."""
        return self.name.replace("-", "_")

    @property
    def scalar(self) -> Any:
        """The single value; True for an option that stands alone."""
        if isinstance(self.value, tuple):
            return self.value[0] if self.value else True
        return self.value

    @property
    def is_true(self) -> bool:
        """Whether it is switched on."""
        return str(self.scalar).lower() in ("true", "1", "yes", "y", "t", "on")


@dataclass
class Reading:
    """Collects settings and what must be said about them.

    Attributes:
        folder: files are looked for from here; None leaves all names as they are written.
        handlers: what an option does that is more than another name for a parameter.
        changes: value by parameter.
        notes: in the order of reading.
        lines: those that gave a setting.
    """

    folder: Path | None = None
    handlers: Mapping[str, Handler] = field(default_factory=dict)
    changes: dict[str, Any] = field(default_factory=dict)
    notes: list[Note] = field(default_factory=list)
    lines: set[int] = field(default_factory=set)
    _seen: set[str] = field(default_factory=set)

    def note(
        self, line: int, sentence: Text, severity: Literal["info", "warning"] = "warning"
    ) -> None:
        """Say something about a line."""
        self.notes.append(Note(line, severity, sentence))

    def names(self, key: str) -> bool:
        """Tell whether an option of this name was given, even if it was left out."""
        return key in self._seen

    def take_all(self, options: Iterable[Given]) -> None:
        """Read options in order; the last one of a name counts."""
        for option in options:
            self.take(option)

    def take(self, given: Given) -> None:
        """Read one option."""
        key = given.key
        path = PATHS.get(key)
        handler = self.handlers.get(key)
        if not (path or handler or key in PASSED_ON):
            self._take_other(given)
            return
        if key in self._seen:
            self.note(given.line, text("{name} is given again; the last one counts.",
                                       name=given.name), "info")  # fmt: skip
        self._seen.add(key)
        if given.unknown:
            self.note(
                given.line,
                text("{name} was left out: {words} is only known while the script runs.",
                     name=given.name, words=given.unknown[:SHOWN]),
            )  # fmt: skip
        elif handler:
            handler(self, given)
        elif path:
            self.set(path, given.value, given)
        else:
            self.pass_on(key, given)

    def _take_other(self, given: Given) -> None:
        key = given.key
        switched = PATHS.get(key[3:]) if key.startswith("no_") else None
        if key in LEFT_OUT:
            self.note(given.line, Text(text=LEFT_OUT[key], values={"name": given.name}), "info")
        elif switched and PARAMETER[switched].annotation is bool:
            self.set(switched, not given.is_true, given)
        else:
            looked_up = len(self.notes) < _MOST_SUGGESTIONS
            near = difflib.get_close_matches(key[:64], PATHS, 1, 0.85) if looked_up else []
            sentence = (
                text("{name} is not known and was left out. Is {near} meant?",
                     name=given.name[:SHOWN], near=near[0])
                if near else
                text("{name} is not known and was left out.", name=given.name[:SHOWN])
            )  # fmt: skip
            self.note(given.line, sentence)

    def set(self, path: str, value: Any, given: Given) -> bool:
        """Set a parameter if the schema allows the value, or say why not."""
        item = PARAMETER[path]
        try:
            allowed = accepted(item, self._single(item, value, given))
        except ValidationError as error:
            (problem, *_) = problems_of(error, given.name, item.section)
            self.note(given.line, problem.sentence)
            return False
        except (ValueError, OverflowError):
            self.note(
                given.line,
                text("{label} ({name}) cannot be {given}.", label=item.label, name=path,
                     given=repr(given.scalar)[:SHOWN]),
            )  # fmt: skip
            return False
        self.changes[path] = located(item, allowed, self.folder)
        self.lines.add(given.line)
        return True

    def _single(self, item: Parameter, value: Any, given: Given) -> Any:
        if not isinstance(value, tuple):
            return value
        if item.kind in ("files", "lines"):
            return list(value)
        if not value:
            if item.annotation is bool or bool in get_args(item.annotation):
                return True
            raise ValueError("it needs a value")
        for word in value[1:]:
            self.note(
                given.line,
                text("{name} takes one value; {words} was left out.", name=given.name,
                     words=word[:SHOWN]),
            )  # fmt: skip
        return value[0]

    def pass_on(self, key: str, given: Given) -> None:
        """Keep an argument that only Transformers knows."""
        value = given.value
        if isinstance(value, tuple):
            words = [_json_or_text(word) for word in value]
            value = True if not words else words[0] if len(words) == 1 else words
        self.changes[MORE] = {**self.changes.get(MORE, {}), key: value}
        self.lines.add(given.line)


Handler = Callable[[Reading, Given], None]


def _json_or_text(word: str) -> Any:
    if word in ("True", "False"):
        return word == "True"
    if word == "None":
        return None
    try:
        # A number too long to be one, or brackets too deep, stay text.
        value = json.loads(word)
    except (ValueError, RecursionError):
        return word
    return value if value == value else word  # NaN is no JSON


def accepted(item: Parameter, value: Any) -> Any:
    """Return ``value``, which may be text, as the schema holds it.

    Raises:
        ValueError: the schema does not allow it.
    """
    section = RunConfig.model_fields[item.section].annotation
    if not (isinstance(section, type) and issubclass(section, BaseModel)):
        raise TypeError(f"{item.section} is no section")
    checked = section.model_validate({item.name: _typed(item, value)})
    return getattr(checked, item.name)


def _typed(item: Parameter, value: Any) -> Any:
    """Bring a value nearer to the parameter's type where that is beyond doubt."""
    members = {item.annotation, *get_args(item.annotation)}
    if item.kind in ("files", "lines"):
        return _list(item, value)
    if value is None or (item.optional and isinstance(value, str) and value in _EMPTY):
        return None
    if isinstance(value, bool):
        if bool not in members:
            raise ValueError("a truth value")
        return value
    if int in members and isinstance(value, str | float):
        number = float(value)
        return int(number) if number.is_integer() and abs(number) < 2**53 else value
    if isinstance(value, int | float) and not members & {int, float, bool}:
        return str(value)
    return value


def _list(item: Parameter, value: Any) -> list[str]:
    values = value if isinstance(value, list) else [value]
    if not all(isinstance(one, str | int | float) for one in values):
        raise ValueError("not a list of words")
    words = [str(one) for one in values]
    if item.path in _LAYERS:
        words = [part.strip() for word in words for part in word.split(",") if part.strip()]
        if words in (["all"], ["all-linear"]):
            return []
    return words


def takes_several(name: str) -> bool:
    """Tell whether an option takes more than one word."""
    path = PATHS.get(name.replace("-", "_"))
    return path is not None and PARAMETER[path].kind in ("files", "lines")


def located(item: Parameter, value: Any, folder: Path | None) -> Any:
    """Turn names of files that lie in the script's folder into whole paths."""
    if folder is None:
        return value
    if isinstance(value, list) and item.kind == "files":
        return [located(item, one, folder) for one in value]
    is_path = item.kind in ("file", "files", "folder", "model")
    if not is_path or not isinstance(value, str) or value.startswith("~"):
        return value
    found = existing(folder, value)
    return value if found is None else str(found)


def existing(folder: Path, name: str) -> Path | None:
    """Return the file or folder ``name`` as seen from ``folder``, if there is one."""
    if not name:
        return None
    try:
        path = Path(folder, Path(name).expanduser())
        return path.resolve() if path.exists() else None
    except (OSError, ValueError):  # too long, or a zero byte
        return None
