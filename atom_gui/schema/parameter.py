"""How a parameter is declared, and how the declarations are read back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel, ConfigDict, Field
from pydantic.fields import FieldInfo

from atom_gui.schema.words import Text, text

Kind = Literal["file", "files", "folder", "model", "lines", "json", "plain"]


class Section(BaseModel):
    """A group of parameters that the form shows together."""

    model_config = ConfigDict(extra="forbid", validate_assignment=True, allow_inf_nan=False)


@dataclass(frozen=True)
class Condition:
    """A parameter acts only while another one has one of these values; none named: any value."""

    path: str
    values: tuple[Any, ...]

    def holds(self, value: Any) -> bool:
        """Tell whether the other parameter's ``value`` lets this one act."""
        return value in self.values if self.values else bool(value)


@dataclass(frozen=True)
class Limits:
    """Which numbers are allowed.

    Attributes:
        minimum: the lowest number, or None.
        maximum: the highest number, or None.
        above_minimum: the lowest number itself is not allowed.
        below_maximum: the highest number itself is not allowed.
    """

    minimum: float | None = None
    maximum: float | None = None
    above_minimum: bool = False
    below_maximum: bool = False

    def sentence(self) -> Text | None:
        """Say which numbers are allowed; None where any is."""
        if self.minimum is None:
            return None
        high = "" if self.maximum is None else f"{self.maximum:,}"
        values = {"low": f"{self.minimum:,}", "high": high}
        if self.maximum is None:
            above = text("It must be above {low}.", **values)
            return above if self.above_minimum else text("It must be {low} or more.", **values)
        if self.above_minimum:
            return text("It must be above {low}, at most {high}.", **values)
        if self.below_maximum:
            return text("It must be from {low} to below {high}.", **values)
        return text("It must be from {low} to {high}.", **values)


@dataclass(frozen=True)
class Parameter:
    """A declared parameter as the form, the checks and the command line see it.

    The story of a parameter is ``help``, ``memory``, ``time`` and ``good``; each of the last three
    is empty where there is nothing to say.

    Attributes:
        path: ``section.name``, its name for ``--set``.
        label: short English label.
        help: what it does.
        memory: what it costs or saves in memory or on the disk.
        time: what it costs or saves in time.
        good: good values, and when.
        source: where to read on, an https address.
        unit: unit of the value, or an empty string.
        cli: name in the article's scripts, or an empty string where there is none.
        basic: shown in the short form.
        kind: what an editor should offer besides the type.
        choices: allowed values in order, or an empty tuple.
        when: condition under which it acts, or None.
        limits: which numbers are allowed.
        optional: may be empty.
    """

    path: str
    label: str
    help: str
    memory: str
    time: str
    good: str
    source: str
    unit: str
    cli: str
    basic: bool
    kind: Kind
    choices: tuple[Any, ...]
    when: Condition | None
    default: Any
    annotation: Any
    limits: Limits
    optional: bool

    @property
    def section(self) -> str:
        """Name of the section."""
        return self.path.split(".", 1)[0]

    @property
    def name(self) -> str:
        """Name within the section."""
        return self.path.split(".", 1)[1]

    @property
    def range(self) -> Text | None:
        """Which numbers are allowed, in words; None where any is."""
        return self.limits.sentence()


def parameter(
    default: Any,
    *,
    label: str,
    help: str,
    memory: str = "",
    time: str = "",
    good: str = "",
    source: str = "",
    unit: str = "",
    cli: str | None = None,
    basic: bool = False,
    kind: Kind = "plain",
    when: tuple[str, tuple[Any, ...]] | None = None,
    **limits: Any,
) -> Any:
    """Declare a parameter; ``cli`` is its argument name where that differs from the field's."""
    extra: Any = {
        "memory": memory,
        "time": time,
        "good": good,
        "source": source,
        "unit": unit,
        "cli": cli,
        "basic": basic,
        "kind": kind,
        "when": when,
    }
    value = {"default_factory": default} if callable(default) else {"default": default}
    return Field(**value, title=label, description=help, json_schema_extra=extra, **limits)


def _limits(info: FieldInfo) -> Limits:
    bounds = {
        name: getattr(rule, name)
        for rule in info.metadata
        for name in ("ge", "gt", "le", "lt")
        if getattr(rule, name, None) is not None
    }
    return Limits(
        minimum=bounds.get("ge", bounds.get("gt")),
        maximum=bounds.get("le", bounds.get("lt")),
        above_minimum="gt" in bounds,
        below_maximum="lt" in bounds,
    )


def _choices(annotation: Any) -> tuple[Any, ...]:
    if get_origin(annotation) is Literal:
        return get_args(annotation)
    for argument in get_args(annotation):
        if get_origin(argument) is Literal:
            return get_args(argument)
    return ()


def parameters_of(config: type[BaseModel]) -> Iterator[Parameter]:
    """Yield every declared parameter of a configuration made of sections, in order."""
    for section_name, section in config.model_fields.items():
        model = section.annotation
        if not (isinstance(model, type) and issubclass(model, Section)):
            continue
        for name, info in model.model_fields.items():
            extra = info.json_schema_extra
            if not isinstance(extra, dict):
                raise TypeError(f"{section_name}.{name} is not declared with parameter()")
            words: dict[str, Any] = dict(extra)
            when = words["when"]
            yield Parameter(
                path=f"{section_name}.{name}",
                label=info.title or name,
                help=info.description or "",
                memory=words["memory"],
                time=words["time"],
                good=words["good"],
                source=words["source"],
                unit=words["unit"],
                cli=name if words["cli"] is None else words["cli"],
                basic=words["basic"],
                kind=words["kind"],
                choices=_choices(info.annotation),
                when=Condition(when[0], tuple(when[1])) if when else None,
                default=info.get_default(call_default_factory=True),
                annotation=info.annotation,
                limits=_limits(info),
                optional=type(None) in get_args(info.annotation),
            )
