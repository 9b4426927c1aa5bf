"""Finds the training command of a script and reads what its launcher and its program are told."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Literal

from atom_gui.core import presets
from atom_gui.core.importers import hf_args, llama_factory
from atom_gui.core.importers.flags import options
from atom_gui.core.importers.imported import Choice, Imported
from atom_gui.core.importers.meanings import HANDLERS
from atom_gui.core.importers.reading import (
    MORE,
    SHOWN,
    Given,
    Handler,
    Reading,
    Word,
    existing,
)
from atom_gui.core.importers.script import Command, Script, Unknown
from atom_gui.core.importers.source import decoded
from atom_gui.core.problems import ProblemsError
from atom_gui.schema.run_config import PARAMETER, RunConfig
from atom_gui.schema.words import text

_PYTHON = re.compile(r"(?:python|pythonw|py)[\d.]*(?:\.exe)?", re.IGNORECASE)
_MODULES = {
    "torch.distributed.run": "torchrun",
    "torch.distributed.launch": "torchrun",
    "deepspeed": "deepspeed",
    "deepspeed.launcher.runner": "deepspeed",
    "accelerate.commands.launch": "accelerate launch",
    "accelerate.commands.accelerate_cli": "accelerate",
    "llamafactory.cli": "llamafactory-cli",
}
_SWITCHES = frozenset(
    """--no_python --module --no_local_rank --force_multi --save_pid --no_ssh
    --no_ssh_check --bind_cores_to_rank --elastic_training --enable_each_rank_log
    --standalone --no-python -m --run-path --use_env --use-env --multi_gpu --cpu --use_deepspeed
    --use_fsdp --debug --quiet --tpu --same_network --dynamo_use_dynamic -u -O -OO -B -E -I -s -S
    -v -q -x""".replace("\n", " ").split(" ")
)  # fmt: skip
_HANDLERS: dict[str, Handler] = {**llama_factory.HANDLERS, **HANDLERS}
_LAUNCHED = "accelerate launch"
_DEVICES_VARIABLE = "CUDA_VISIBLE_DEVICES"
_DEVICES = ("num_gpus", "nproc_per_node", "num_processes")


@dataclass(frozen=True)
class Launch:
    """A training command taken apart.

    Attributes:
        launcher: python, deepspeed, torchrun, accelerate launch or llamafactory-cli.
        options: the launcher's.
        program: the script or module that is started.
        arguments: what that program is told.
    """

    launcher: str
    options: tuple[Given, ...]
    program: str
    arguments: tuple[Word, ...]
    environment: dict[str, str]
    line: int


def imported(script: Script, source: Path, kind: str) -> Imported:
    """Return the settings of the script's training command.

    Raises:
        ProblemsError: there is none.
    """
    launches = [launch for command in script.commands if (launch := _launch(command))]
    readings = [_read(launch, script) for launch in launches]
    best = max(range(len(readings)), key=lambda i: len(readings[i].changes), default=-1)
    if best < 0 or not (readings[best].changes or launches[best].arguments):
        raise ProblemsError.one(
            text("{path} holds no training command: none of its lines starts Python, DeepSpeed, "
                 "torchrun or accelerate with options.", path=str(source))
        )  # fmt: skip
    reading = readings[best]
    reading.notes += script.notes
    for index, launch in enumerate(launches):
        if index != best and launch.arguments:
            reading.note(
                launch.line,
                text("A second command, {program}, was not read; import takes the one with the "
                     "most settings.", program=launch.program[:SHOWN]),
            )  # fmt: skip
    _tell_environment(script, launches[best], reading)
    return Imported(
        source=source,
        kind=kind,
        name=source.stem,
        changes=reading.changes,
        environment=script.environment | launches[best].environment,
        choices=tuple(_choices(script, reading)),
        notes=tuple(sorted(reading.notes, key=lambda note: note.line)),
        lines_understood=len(reading.lines),
    )


# What AtomTrainer or its launcher sets, or what speaks to another launcher only.
_SET_BY_US = frozenset(
    ("PYTHONUTF8", "MASTER_ADDR", "MASTER_PORT", "RANK", "LOCAL_RANK", "WORLD_SIZE",
     "FORCE_TORCHRUN")
)  # fmt: skip
_SECRET = re.compile(r"TOKEN(?!IZER)|KEY|SECRET|PASSW", re.IGNORECASE)
_SECRET_VALUE = re.compile(r"://[^/\s]*@")


def _tell_environment(script: Script, launch: Launch, reading: Reading) -> None:
    """Name the variables that the training process would see: no preset keeps them."""
    told = any(_DEVICES_VARIABLE in note.sentence.text for note in reading.notes)
    values = {name: script.variables.get(name) for name in script.exported} | launch.environment
    for name, value in values.items():
        if name in _SET_BY_US or (name == _DEVICES_VARIABLE and told):
            continue
        line = launch.line if name in launch.environment else script.exported[name]
        secret = _SECRET.search(name) or _SECRET_VALUE.search(str(value))
        severity: Literal["info", "warning"] = "info" if name == "OMP_NUM_THREADS" else "warning"
        if isinstance(value, str) and not secret:
            sentence = text("The script sets {name}={value}; set it before AtomTrainer starts.",
                            name=name[:SHOWN], value=value[:SHOWN])  # fmt: skip
        elif isinstance(value, str | Unknown):
            sentence = text("The script sets {name}; set it before AtomTrainer starts.",
                            name=name[:SHOWN])  # fmt: skip
        else:
            continue  # exported, but never given a value
        reading.note(line, sentence, severity)


def _choices(script: Script, reading: Reading) -> list[Choice]:
    found = []
    for remark in script.remarks:
        _, given = options(remark.words)
        optional = Reading(script.directory, _HANDLERS)
        optional.take_all(given)
        if MORE in optional.changes:  # it is one value: add to what the script has
            optional.changes[MORE] = {**reading.changes.get(MORE, {}), **optional.changes[MORE]}
        if optional.changes:
            found.append(Choice(remark.line, remark.text, optional.changes))
        reading.notes += [note for note in optional.notes if note.severity == "warning"]
    return found


def _launch(command: Command) -> Launch | None:
    """Take a command apart if it starts a program by a known launcher."""
    environment = dict(command.environment)
    words = command.words
    for index, word in enumerate(words):
        name = re.split(r"[/\\]", word.text)[-1].removesuffix(".exe").removesuffix(".bat")
        if _PYTHON.fullmatch(name) or name == "ds":
            name = "python" if name != "ds" else "deepspeed"
        if name in ("python", "deepspeed", "torchrun", "accelerate", "llamafactory-cli"):
            launch = _taken_apart(name, words[index + 1 :], environment, words[0].line)
            if launch is not None:
                return launch
        key, equals, value = word.text.partition("=")
        if equals and key.isidentifier() and not word.unknown:  # env NAME=VALUE python ...
            environment[key] = value
    return None


def _taken_apart(
    launcher: str, words: Sequence[Word], environment: dict[str, str], line: int
) -> Launch | None:
    given: list[Given] = []
    index = 0
    while index < len(words) and words[index].text.startswith("-"):
        word = words[index]
        index += 1
        name, equals, value = word.text.partition("=")
        following = words[index].text if index < len(words) else ""
        if launcher == "python" and name == "-m":
            if following in _MODULES:
                return _taken_apart(_MODULES[following], words[index + 1 :], environment, line)
            break
        if launcher == "python" and name == "-c":
            return None
        if equals:
            given.append(Given(name.lstrip("-"), (value,), word.line, word.unknown))
        elif name in _SWITCHES or following.endswith(".py") or following.startswith("-"):
            given.append(Given(name.lstrip("-"), (), word.line, word.unknown))
        else:
            unknown = words[index].unknown if index < len(words) else ""
            given.append(Given(name.lstrip("-"), (following,), word.line, unknown))
            index += 1
    if index >= len(words):
        return None
    program, arguments = words[index].text, tuple(words[index + 1 :])
    if launcher == "accelerate":  # has commands of its own; launch has a launcher's options
        launched = program == "launch" and not given
        return _taken_apart(_LAUNCHED, arguments, environment, line) if launched else None
    if launcher == "llamafactory-cli" and program != "train":
        return None
    return Launch(launcher, tuple(given), program, arguments, environment, line)


def _read(launch: Launch, script: Script) -> Reading:
    reading = Reading(script.directory, _HANDLERS)
    for given in launch.options:
        _launcher_option(reading, given)
    visible = {**script.environment, **launch.environment}.get(_DEVICES_VARIABLE, "")
    if launch.launcher == "deepspeed" and "distributed.num_gpus" not in reading.changes:
        devices = [device for device in visible.split(",") if device.strip()]
        if devices:
            given = Given(_DEVICES_VARIABLE, len(devices), launch.line)
            reading.set("distributed.num_gpus", given.value, given)
    words = launch.arguments
    program = re.split(r"[/\\]", launch.program)[-1]
    if program == "main.py" and words and words[0].text == "train":
        reading.folder = None  # our own scripts say exactly what they mean
        words = _own_command(reading, words[1:])
    before, given_all = options(words)
    if len(before) == 1 and not given_all and not before[0].unknown:
        _settings_file(reading, before[0])
    else:
        for word in before:
            reading.note(
                word.line, text("{words} belongs to no option and was left out.",
                                words=word.text[:SHOWN]),
            )  # fmt: skip
    reading.take_all(given_all)
    for_factory = launch.launcher == "llamafactory-cli" or llama_factory.is_meant(reading)
    if for_factory and given_all and reading.folder is not None:
        llama_factory.take_defaults(reading)
    return reading


def _own_command(reading: Reading, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Read ``main.py train [PRESET] [--set NAME=VALUE] -- OPTIONS``, which we write ourselves."""
    end = next((i for i, word in enumerate(words) if word.text == "--"), len(words))
    own = words[:end]
    settings = [following.text for word, following in pairwise(own) if word.text == "--set"]
    line = own[0].line if own else 0
    try:
        named = own and not own[0].text.startswith("--")
        base = presets.find(own[0].text).config if named else RunConfig()
        config = presets.with_settings(base, settings)
    except ProblemsError as error:
        for problem in error.problems:
            reading.note(line, problem.sentence)
    else:
        for section, values in config.changes().items():
            reading.changes |= {f"{section}.{name}": value for name, value in values.items()}
        # One that empties a parameter with a default is a change too.
        named_here = [setting.partition("=")[0] for setting in settings]
        reading.changes |= {path: config.get(path) for path in named_here if path in PARAMETER}
        reading.lines |= {word.line for word in own if word.text == "--set"}
    return words[end + 1 :]


def _settings_file(reading: Reading, word: Word) -> None:
    """Read the JSON or YAML file that is a program's only argument."""
    path = existing(reading.folder, word.text) if reading.folder else None
    if path is None or not path.is_file():
        reading.note(
            word.line,
            text("The settings are in {path}, which is not there; import that file instead.",
                 path=word.text),
        )  # fmt: skip
        return
    try:
        words = decoded(path)
        is_json = words.lstrip().startswith("{")
        inner = hf_args.read(words, path) if is_json else llama_factory.read(words, path)
    except ProblemsError as error:
        reading.note(word.line, error.problems[0].sentence)
        return
    reading.changes |= inner.changes
    reading.lines.add(word.line)
    for note in inner.notes:
        reading.note(
            word.line,
            text("{path}, line {line}: {sentence}", path=path.name, line=note.line,
                 sentence=note.sentence),
            note.severity,
        )  # fmt: skip


def _launcher_option(reading: Reading, given: Given) -> None:
    """Read an option of DeepSpeed's launcher, torchrun or accelerate."""
    key, value = given.key, str(given.scalar)
    if given.unknown and key in (*_DEVICES, "include"):
        reading.note(
            given.line,
            text("{name} was left out: {words} is only known while the script runs.",
                 name=given.name, words=given.unknown[:SHOWN]),
        )  # fmt: skip
    elif key in _DEVICES:
        if value not in ("gpu", "auto", "cpu", "-1"):
            reading.set("distributed.num_gpus", given.value, given)
    elif key == "include":
        _include(reading, given, value)
    elif key == "deepspeed_config_file":
        reading.take(given)
    elif key == "mixed_precision" and value in ("bf16", "fp16"):
        reading.set(f"precision.{value}", True, given)
    elif key == "zero_stage" and value in ("0", "1", "2", "3"):
        if "deepspeed.config" not in reading.changes:
            reading.set("deepspeed.config", f"zero{value}", given)
    elif key == "gradient_accumulation_steps":
        reading.set("batch.gradient_accumulation_steps", given.value, given)
    elif key == "config_file":
        reading.note(
            given.line,
            text("{path} was not read: it tells the launcher about its devices.",
                 path=value[:SHOWN]), "info",
        )  # fmt: skip
    elif key in ("hostfile", "num_nodes", "nnodes", "num_machines") and value not in ("1", "1:1"):
        reading.note(
            given.line,
            text("{name} was left out: one machine trains here.", name=given.name), "info",
        )  # fmt: skip


def _include(reading: Reading, given: Given, value: str) -> None:
    """``localhost:0,2`` names devices; how many is a setting, which ones is the environment's."""
    _, colon, devices = value.partition(":")
    count = len([device for device in devices.split(",") if device.strip().isdigit()])
    if not colon or not count or "@" in devices:
        reading.note(given.line, text("{name} was left out: one machine trains here.",
                                      name=given.name), "info")  # fmt: skip
        return
    reading.set("distributed.num_gpus", count, given)
    reading.note(
        given.line,
        text("The script trains on the devices {devices}. To choose them, set "
             "CUDA_VISIBLE_DEVICES before AtomTrainer starts.", devices=devices), "info",
    )  # fmt: skip
