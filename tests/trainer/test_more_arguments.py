import dataclasses
import enum
from dataclasses import dataclass, field
from typing import Any, Optional, Union

import pytest
import transformers

from atom_gui.protocol.files import Tail
from atom_gui.protocol.run_folder import RunFolder
from atom_gui.schema.run_config import PARAMETER, RunConfig
from atom_gui.schema.training_arguments import OWNED, PASSED, accepts, describe
from atom_gui.trainer import arguments, compat
from atom_gui.trainer.arguments import further_arguments, training_arguments
from atom_gui.trainer.event_log import EventLog
from atom_gui.trainer.problems import TrainingProblem
from tests.trainer.conftest import with_settings

KNOWN = {item["name"]: item for item in describe(transformers.TrainingArguments)}
ZERO2 = {"zero_optimization": {"stage": 2}}


@pytest.fixture
def events(tmp_path):
    log = EventLog(RunFolder(tmp_path / "log"), 0)
    yield log
    log.close()


def asking(**further: Any) -> RunConfig:
    return RunConfig.model_validate({"more": {"training_arguments": further}})


class Colour(enum.Enum):
    RED = "red"
    BLUE = "blue"


@dataclass
class Old:
    """Annotated as Transformers 4.57 does."""

    switch: bool = False
    maybe: Optional[bool] = field(default=None, metadata={"help": "Either\n   or."})  # noqa: UP045
    whole: int = 3
    number: Union[int, float] = 0.5  # noqa: UP007
    colour: Union[Colour, str] = Colour.RED  # noqa: UP007
    level: str = field(default="low", metadata={"choices": {"low": 1, "high": 2}.keys()})
    words: Optional[str] = None  # noqa: UP045
    names: Union[None, str, list[str]] = None  # noqa: RUF036, UP007
    made: list[str] = field(default_factory=lambda: ["a"])
    options: Union[dict, str, None] = None  # noqa: UP007
    strange: Optional[RunConfig] = None  # noqa: UP045
    own: int = field(init=False, default=1)
    _hidden: int = 1


def test_arguments_are_described_in_jsons_terms():
    found = {item["name"]: item for item in describe(Old)}
    assert [(name, item["kind"], item["default"]) for name, item in found.items()] == [
        ("switch", "switch", False), ("maybe", "switch", None), ("whole", "whole", 3),
        ("number", "number", 0.5), ("colour", "choice", "red"), ("level", "choice", "low"),
        ("words", "words", None), ("names", "list", None), ("made", "list", ["a"]),
        ("options", "object", None), ("strange", "object", None),
    ]  # fmt: skip
    assert found["maybe"]["help"] == "Either or."
    assert found["colour"]["choices"] == ["red", "blue"]
    assert found["level"]["choices"] == ["low", "high"]
    fits = {
        "switch": [True], "maybe": [None, False], "whole": [4], "number": [4, 0.1],
        "colour": ["blue"], "level": ["high"], "words": ["a", None], "names": ["a", ["b"], None],
        "options": [{"a": 1}, "{}"], "strange": [None],
    }  # fmt: skip
    misfits = {
        "switch": [1, "true", None], "whole": [True, 0.5, "4"], "number": ["1", True],
        "colour": ["green", 1], "level": ["", None], "words": [1], "names": [{}],
        "options": [[1]], "strange": [{}],
    }  # fmt: skip
    for name, values in fits.items():
        assert all(accepts(found[name], value) for value in values), name
    for name, values in misfits.items():
        assert not any(accepts(found[name], value) for value in values), name


def test_what_is_passed_is_what_is_owned(monkeypatch, tmp_path):
    passed: dict[str, Any] = {}
    monkeypatch.setattr(compat, "training_arguments", lambda values, _: passed.update(values))
    training_arguments(RunConfig(), tmp_path, tmp_path, "cpu", {}, [], {})
    free = {"gradient_checkpointing_kwargs", "logging_nan_inf_filter", "dataloader_pin_memory",
            "remove_unused_columns"}  # fmt: skip
    assert set(passed) == {*PASSED, "output_dir", "deepspeed", "use_cpu", "max_steps",
                           "report_to", *free}  # fmt: skip
    assert set(passed) - free <= set(OWNED)
    assert not free & set(OWNED)
    assert set(OWNED.values()) <= set(PARAMETER)
    # Further ones come last, so they may change what no parameter decides.
    training_arguments(RunConfig(), tmp_path, tmp_path, "cpu", {}, [],
                       {"logging_nan_inf_filter": True, "optim": "sgd"})  # fmt: skip
    assert passed["logging_nan_inf_filter"] is True
    assert passed["optim"] == "sgd"


def test_good_arguments_pass(events):
    asked = {"optim": "adamw_torch", "tf32": None, "label_smoothing_factor": 0.1,
             "lr_scheduler_kwargs": {"num_cycles": 2}, "dataloader_num_workers": 0}  # fmt: skip
    assert further_arguments(asking(**asked), ZERO2, events) == asked
    assert further_arguments(RunConfig(), ZERO2, events) == {}


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({"learning_rate": 1.0}, r"learning_rate .* Learning rate \(optimizer.learning_rate\)"),
        ({"eval_strategy": "no"}, r"checkpoints.evaluation_strategy"),
        ({"fsdp": "full_shard"}, r"deepspeed.config"),
        ({"label_smoothing": 0.1}, r"Transformers \S+ has no training argument label_smoothing"
                                   r".* nearest name is label_smoothing_factor"),
        ({"qqqqq": 1}, r"Transformers \S+ has no training argument qqqqq"),
        ({"neftune_noise_alpha": "5"}, r'neftune_noise_alpha .* cannot be "5"; .* a number'),
        ({"dataloader_num_workers": 1.5}, r"cannot be 1.5; it must be a whole number"),
        ({"torch_compile": "yes"}, r'cannot be "yes"; it must be true or false'),
        ({"label_names": {}}, r"it must be a list"),
        ({"accelerator_config": 1}, r"it must be an object"),
        ({"optim_args": 1}, r"it must be a text"),
        ({"optim": "adam"}, r'optim .* cannot be "adam"; it must be one of adamw_torch, '),
    ],
)  # fmt: skip
def test_arguments_that_cannot_be_are_refused_by_name(events, asked, words):
    with pytest.raises(TrainingProblem, match=words) as caught:
        further_arguments(asking(**asked), ZERO2, events)
    assert caught.value.kind == "config"


def test_an_optimizer_beside_deepspeeds_own_is_told(events, tmp_path):
    named = {**ZERO2, "optimizer": {"type": "AdamW"}}
    further_arguments(asking(optim="sgd", lr_scheduler_kwargs={}), named, events)
    told = [event["text"]["values"] for event in Tail(tmp_path / "log" / "events.jsonl").objects()]
    assert told == [{"name": "optim", "section": "optimizer"}]


@dataclass
class Renamed:
    """Stands for TrainingArguments of a version that renamed an argument."""

    activation_checkpointing: bool = False
    activation_checkpointing_kwargs: dict[str, Any] = field(default_factory=dict)
    warmup_steps: float = 0
    warmup_ratio: float = 0


def test_an_argument_by_its_new_name_wins(monkeypatch, tmp_path):
    monkeypatch.setattr(arguments.compat.transformers, "TrainingArguments", Renamed)
    monkeypatch.setenv("TENSORBOARD_LOGGING_DIR", "")
    values = {"gradient_checkpointing": True, "warmup_steps": 0, "warmup_ratio": 0,
              "gradient_checkpointing_kwargs": {"use_reentrant": False}}  # fmt: skip
    made = compat.training_arguments(values, tmp_path)
    assert made.activation_checkpointing_kwargs == {"use_reentrant": False}
    new = {"activation_checkpointing_kwargs": {"use_reentrant": True}}
    made = compat.training_arguments({**values, **new}, tmp_path)
    assert dataclasses.asdict(made) == {
        "activation_checkpointing": True, "warmup_steps": 0, "warmup_ratio": 0, **new,
    }  # fmt: skip


@pytest.mark.slow
def test_a_chosen_optimizer_really_trains(train, tiny_config):
    engine = {**tiny_config.deepspeed.config}
    del engine["optimizer"]
    further = {"optim": "sgd", "optim_args": "momentum=0.9"}
    trained = train(
        with_settings(tiny_config, batch__max_steps=2, deepspeed__config=engine,
                      more__training_arguments=further)
    )  # fmt: skip
    assert trained.code == 0, trained.output
    assert trained.state.engine["optimizer"] == "SGD"
    assert trained.state.engine["engine"] == "DeepSpeedEngine"
    assert len(trained.losses) == 2
