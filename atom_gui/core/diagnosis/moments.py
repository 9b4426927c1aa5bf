"""When it happened: the phase and step of a failure, from events, traceback or console."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from atom_gui.protocol import events
from atom_gui.schema.words import Text, text

# From the outermost frame that decides: an evaluation also has a forward pass, and DeepSpeed calls
# step() while it makes the optimizer (stage_1_and_2.py: initialize_optimizer_states).
_FRAMES: tuple[tuple[str, str], ...] = (
    ("compile", r"op_builder|jit_load|cpp_extension"),
    ("ds_init", r"initialize_optimizer_states|_configure_(?:zero_)?optimizer|_initialize_optimizer|"
                r"deepspeed\.initialize|_prepare_deepspeed|partition_parameters|"
                r"in __init__\n.*(?:flatten|pin_memory|\.half\(\))"),
    ("evaluate", r"evaluation_loop|prediction_step|\bself\.evaluate\(|in evaluate\b"),
    ("save", r"_save_checkpoint|save_checkpoint\(|save_pretrained|save_16bit_model|torch\.save\(|"
             r"serialization\.py\", line \d+, in save|in save_model|_zero3_consolidated"),
    ("sample", r"\.generate\(|in generate\b"),
    ("tokenize", r"arrow_writer|\.map\(|in tokenize|load_dataset"),
    ("step", r"optimizer\.step\(|_take_model_step|in _optimizer_step|engine\.step\(|cpu_adam\.py"),
    ("backward", r"\.backward\(|run_backward|_engine_run_backward"),
    ("loss", r"loss_utils|cross_entropy|loss_function\(|logits\.float\(\)|in loss_fn"),
    ("load", r"from_pretrained|safe_open|load_state_dict|load_file\(|torch\.load\(|"
             r"in spawn_main|__init__\.py\", line \d+, in <module>"),
    ("forward", r"in forward\b|_call_impl|compute_loss"),
)  # fmt: skip
_FRAME_RULES = tuple((phase, re.compile(words)) for phase, words in _FRAMES)
_LAST_WORDS: tuple[tuple[str, str], ...] = (
    ("Loading checkpoint shards", "load"),
    ("Running tokenizer on dataset", "tokenize"),
    ("Map (num_proc", "tokenize"),
    ("Grouping texts", "tokenize"),
    ("Building extension module", "compile"),
    ("Loading extension module", "ds_init"),
    ("Time to load", "ds_init"),
    ("initializing optimizer states", "ds_init"),
    ("Running training", ""),
    ("Running Evaluation", "evaluate"),
    ("Saving model checkpoint", "save"),
)
_CONSOLE_STEP = re.compile(r"\bstep (\d+)/\d+  loss ")
_OF_A_STEP = ("first_forward", "loss", "first_backward", "first_step", "steady", "forward",
              "backward", "step")  # fmt: skip
_AFTER_A_STEP = ("evaluate", "save", "sample")


@dataclass(frozen=True)
class Story:
    """What the trainer told.

    Attributes:
        phase: the last one it began.
        step: the last one it finished; None where it told nothing.
        failed: its last word, if it was an error.
        finished: it ended as planned or stopped.
        nan: the last losses it reported were no numbers.
        steps: the events of its steps.
    """

    phase: str = ""
    step: int | None = None
    failed: events.Failed | None = None
    finished: events.Finished | None = None
    nan: bool = False
    steps: tuple[events.Step, ...] = ()


def told(found: Sequence[events.Event | dict[str, Any]]) -> Story:
    """Fold events; a run that was continued begins anew with its last hello."""
    phase, step = "", None
    failed: events.Failed | None = None
    finished: events.Finished | None = None
    steps: list[events.Step] = []
    for item in found:
        event = events.parse(item) if isinstance(item, dict) else item
        match event:
            case events.Hello():
                phase, step, failed, finished, steps = "load", event.resumed_step, None, None, []
            case events.Phase():
                phase = event.phase
            case events.Step():
                step = event.step
                steps.append(event)
            case events.Failed():
                failed, phase = event, event.phase or phase
            case events.Finished():
                finished = event
    reported = [item for item in steps if item.lr is not None][-3:]
    nan = len(reported) >= 2 and all(item.loss is None for item in reported)
    return Story(phase, step, failed, finished, nan, tuple(steps))


def phase_of_frames(above: str) -> str:
    """Return the phase that a traceback tells, or an empty string."""
    trace = above[above.rfind("Traceback") :] if "Traceback" in above else above
    return next((phase for phase, words in _FRAME_RULES if words.search(trace)), "")


def phase_of_console(console: str) -> str:
    """Return what the console's last telling line announced, or an empty string."""
    at, phase = max((console.rfind(key), phase) for key, phase in _LAST_WORDS)
    return phase if at >= 0 else ""


def step_of(phase: str, story: Story, console: str) -> int | None:
    """Return the step that ``phase`` belongs to, or None."""
    last = story.step
    if last is None:
        done = _CONSOLE_STEP.findall(console[-65536:])
        last = int(done[-1]) if done else None
    if last is None:
        return 1 if phase in ("first_forward", "first_backward", "first_step") else None
    if phase in _OF_A_STEP:
        return last + 1
    return last if phase in _AFTER_A_STEP and last > 0 else None


def doing(phase: str, refined: str, step: int | None) -> Text:
    """Say what was being done; ``refined`` is what the traceback adds to the trainer's phase."""
    known = refined if phase == "steady" and refined in _OF_A_STEP else phase
    if step is not None and known in _WITH_STEP:
        return Text(text=_WITH_STEP[known].text, values={"step": step})
    return _WITHOUT_STEP.get(known, text("during the run"))


_FORWARD = text("in the forward pass of step {step}")
_BACKWARD = text("in the backward pass of step {step}")
_UPDATE = text("in the optimizer's part of step {step}")
_WITH_STEP: dict[str, Text] = {
    "first_forward": _FORWARD,
    "forward": _FORWARD,
    "loss": text("while computing the loss of step {step}"),
    "first_backward": _BACKWARD,
    "backward": _BACKWARD,
    "first_step": _UPDATE,
    "step": _UPDATE,
    "steady": text("in step {step}"),
    "evaluate": text("in the evaluation after step {step}"),
    "save": text("while saving after step {step}"),
    "sample": text("while writing a sample after step {step}"),
}
_WITHOUT_STEP: dict[str, Text] = {
    "load": text("while loading"),
    "tokenize": text("while the text was tokenized"),
    "compile": text("while an op of DeepSpeed was compiled"),
    "ds_init": text("while DeepSpeed was set up"),
    "first_forward": text("in a forward pass"),
    "forward": text("in a forward pass"),
    "loss": text("while computing the loss"),
    "first_backward": text("in a backward pass"),
    "backward": text("in a backward pass"),
    "first_step": text("in the optimizer's step"),
    "step": text("in the optimizer's step"),
    "evaluate": text("in an evaluation"),
    "save": text("while saving"),
    "sample": text("while writing a sample"),
}
