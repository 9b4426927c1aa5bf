"""Turns what the Trainer and DeepSpeed do into events, and carries out stop and save-now."""

from __future__ import annotations

import functools
import math
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
import transformers

from atom_gui.protocol.events import Evaluated, Phase, PhaseName, Sample, Saved, Step
from atom_gui.protocol.run_folder import RunFolder
from atom_gui.trainer.event_log import EventLog
from atom_gui.trainer.memory import gpu_memory, peak_process_bytes
from atom_gui.trainer.setup import broadcast_flags


def watch_compilation(events: EventLog) -> None:
    """Announce each op that DeepSpeed compiles or loads from its cache as a phase of its own."""
    from deepspeed.ops.op_builder import builder

    load = builder.OpBuilder.jit_load

    @functools.wraps(load)
    def announced(self: Any, *arguments: Any, **options: Any) -> Any:
        before = events.phase_name
        started = time.monotonic()
        events.phase("compile", op=self.name)
        try:
            return load(self, *arguments, **options)
        finally:
            seconds = round(time.monotonic() - started, 1)
            events.emit(
                Phase(phase="compile", progress=1.0, detail={"op": self.name, "seconds": seconds})
            )
            events.phase(before)

    builder.OpBuilder.jit_load = announced


class Reporter(transformers.TrainerCallback):  # type: ignore[misc]
    """Reports each step, evaluation and checkpoint; asks for stop and save at a step's end.

    Attributes:
        stopped: the user asked to stop.
        evaluated_step: the last step at which the validation text was measured.
    """

    def __init__(self, folder: RunFolder, events: EventLog, world_size: int) -> None:
        self._folder, self._events, self._world_size = folder, events, world_size
        self._tokens = 0
        self._reported_tokens = 0
        self._step_began_s = self._reported_s = time.monotonic()
        self._pause_from_s = self._step_began_s
        self._step_time_s = 0.0
        self._evaluation_began_s = 0.0
        self.stopped = False
        self.evaluated_step = -1

    def attach(self, model: Any) -> None:
        """Count tokens and mark the phases of the first step."""
        first: set[str] = set()

        def once(phase: PhaseName) -> None:
            if phase not in first and model.training:
                first.add(phase)
                self._events.phase(phase)

        def before_forward(_: Any, __: Any, inputs: dict[str, Any]) -> None:
            once("first_forward")
            if model.training and "input_ids" in inputs:
                self._tokens += inputs["input_ids"].numel() * self._world_size

        def after_forward(*_: Any) -> None:
            once("first_backward")

        # An adapter calls the model's own forward past its hooks, and the loss is computed inside.
        inner = getattr(model, "get_base_model", lambda: model)()
        loss_function = inner.loss_function

        @functools.wraps(loss_function)
        def announced_loss(*arguments: Any, **options: Any) -> Any:
            once("loss")
            return loss_function(*arguments, **options)

        inner.loss_function = announced_loss
        model.register_forward_pre_hook(before_forward, with_kwargs=True)
        model.register_forward_hook(after_forward)

    def attach_engine(self, engine: Any, ds_config: dict[str, Any]) -> None:
        """Report the engine that really runs, and mark its first optimizer step."""
        found = describe_engine(engine, ds_config)
        self._events.phase("ds_init", 1.0, **found)
        trained, total = found["trained_parameters"], found["total_parameters"]
        self._events.say(f"trains {trained:,} of {total:,} parameters ({trained / total:.2%})")
        step: Callable[..., Any] = engine.step
        done = False

        @functools.wraps(step)
        def announced_step(*arguments: Any, **options: Any) -> Any:
            nonlocal done
            if not done and engine.is_gradient_accumulation_boundary():
                done = True
                self._events.phase("first_step")
            return step(*arguments, **options)

        engine.step = announced_step

    def on_train_begin(self, args: Any, state: Any, control: Any, **_: Any) -> None:
        """Start the clocks."""
        self._step_began_s = self._reported_s = time.monotonic()

    def on_step_begin(self, args: Any, state: Any, control: Any, **_: Any) -> None:
        """Note when the step began."""
        self._step_began_s = time.monotonic()

    def on_step_end(self, args: Any, state: Any, control: Any, **_: Any) -> None:
        """Report a step that is not logged, and look for commands."""
        self._pause_from_s = time.monotonic()
        self._step_time_s = self._pause_from_s - self._step_began_s
        if not control.should_log:
            self._report_step(state, {})
        if self._events.phase_name != "steady":
            self._events.phase("steady")
        stop, save = broadcast_flags(
            [self._folder.take("stop"), self._folder.take("save-now")]
            if state.is_world_process_zero
            else [False, False]
        )
        if stop:
            self.stopped = True
            control.should_training_stop = True
        if stop or save:
            control.should_save = True
        if control.should_save and not control.should_evaluate:
            self._events.phase("save")

    def on_log(self, args: Any, state: Any, control: Any, logs: dict[str, Any], **_: Any) -> None:
        """Report a step with its loss."""
        if "loss" in logs:
            self._report_step(state, logs)
            self._events.say(_console_line(state, logs))

    def _report_step(self, state: Any, logs: dict[str, Any]) -> None:
        now = time.monotonic()
        rate = None
        if logs:
            rate = (self._tokens - self._reported_tokens) / max(now - self._reported_s, 1e-9)
            self._reported_tokens, self._reported_s = self._tokens, now
            logs["tokens_per_s"] = rate
        self._events.emit(
            Step(
                step=state.global_step,
                total_steps=state.max_steps,
                epoch=state.epoch or 0.0,
                loss=_finite(logs.get("loss")),
                lr=_finite(logs.get("learning_rate")),
                grad_norm=_finite(logs.get("grad_norm")),
                tokens=self._tokens,
                tokens_per_s=rate,
                step_time_s=self._step_time_s,
                **gpu_memory(),
                **peak_process_bytes(),
            )
        )

    def on_prediction_step(self, args: Any, state: Any, control: Any, **_: Any) -> None:
        """Announce an evaluation when it begins."""
        if self._events.phase_name != "evaluate":
            self._events.phase("evaluate")
            self._evaluation_began_s = time.monotonic()

    def on_evaluate(
        self, args: Any, state: Any, control: Any, metrics: dict[str, float], **_: Any
    ) -> None:
        """Report loss, perplexity and accuracy."""
        loss = metrics["eval_loss"]
        self.evaluated_step = state.global_step
        seconds = time.monotonic() - self._evaluation_began_s
        self._events.emit(
            Evaluated(
                step=state.global_step,
                loss=loss,
                perplexity=_finite(math.exp(loss)) if loss < 700 else None,
                accuracy=metrics.get("eval_accuracy"),
                seconds=seconds,
            )
        )
        self._events.say(f"evaluated at step {state.global_step}: loss {loss:.4f}")
        self._resume_training()
        if control.should_save:
            self._events.phase("save")

    def on_save(self, args: Any, state: Any, control: Any, **_: Any) -> None:
        """Report a checkpoint that is complete."""
        path = Path(args.output_dir) / f"checkpoint-{state.global_step}"
        self._events.emit(
            Saved(step=state.global_step, path=str(path), size_bytes=folder_bytes(path))
        )
        self._resume_training()

    def _resume_training(self) -> None:
        now = time.monotonic()
        self._reported_s += now - self._pause_from_s  # tokens/s is that of training alone
        self._pause_from_s = now
        if not self.stopped:
            self._events.phase("steady")


def _finite(value: Any) -> float | None:
    if value is None:
        return None
    number = float(value)
    return number if math.isfinite(number) else None


def _console_line(state: Any, logs: dict[str, Any]) -> str:
    parts = [
        time.strftime("%H:%M:%S"),
        f"step {state.global_step}/{state.max_steps}",
        f"loss {logs['loss']:.4f}",
        f"grad_norm {logs.get('grad_norm') or 0:.3f}",
        f"lr {logs.get('learning_rate') or 0:.3e}",
        f"{logs['tokens_per_s']:,.0f} tok/s",
    ]
    return "  ".join(parts)


def folder_bytes(path: Path) -> int:
    """Return the size of all files below ``path``."""
    return sum(file.stat().st_size for file in path.rglob("*") if file.is_file())


def count_parameters(model: Any) -> tuple[int, int]:
    """Return how many parameters are trained, and how many there are in all."""
    trained = total = 0
    for parameter in model.parameters():
        count = getattr(parameter, "ds_numel", parameter.numel())  # ZeRO-3 leaves none in place
        if not parameter.is_floating_point() and hasattr(parameter, "quant_state"):
            count *= 2 * parameter.element_size()  # two 4-bit weights a byte
        total += count
        trained += count if parameter.requires_grad else 0
    return trained, total


def describe_engine(engine: Any, ds_config: dict[str, Any]) -> dict[str, Any]:
    """Tell what really trains: read from the engine, never assumed."""
    optimizer = engine.basic_optimizer
    optimizer = getattr(optimizer, "optimizer", optimizer)
    trained, total = count_parameters(engine.module)
    learning = next(p for p in engine.module.parameters() if p.requires_grad)
    return {
        "engine": type(engine).__name__,
        "zero_stage": engine.zero_optimization_stage(),
        "optimizer": type(optimizer).__name__,
        "zero_optimizer": type(engine.optimizer).__name__,
        "precision": str(learning.dtype).removeprefix("torch."),
        "trained_parameters": trained,
        "total_parameters": total,
        "micro_batch": ds_config.get("train_micro_batch_size_per_gpu"),
        "gradient_accumulation": ds_config.get("gradient_accumulation_steps"),
    }


@torch.no_grad()
def write_samples(
    model: Any, tokenizer: Any, prompts: list[str], new_tokens: int, events: EventLog
) -> None:
    """Let the model continue each prompt; every rank must call it, since ZeRO-3 gathers weights."""
    if not prompts:
        return
    before = events.phase_name
    events.phase("sample")
    was_training = model.training
    model.eval()
    device = next(model.parameters()).device
    for prompt in prompts:
        ids = tokenizer(prompt, add_special_tokens=False)["input_ids"]
        if tokenizer.bos_token_id is not None and ids[:1] != [tokenizer.bos_token_id]:
            ids = [tokenizer.bos_token_id, *ids]
        answer = model.generate(
            input_ids=torch.tensor([ids], device=device),
            attention_mask=torch.ones(1, len(ids), dtype=torch.long, device=device),
            max_new_tokens=new_tokens,
            do_sample=False,
            use_cache=True,
            pad_token_id=tokenizer.eos_token_id,
        )
        words = tokenizer.decode(answer[0][len(ids) :], skip_special_tokens=True)
        events.emit(Sample(step=events.step, prompt=prompt, text=words))
    model.train(was_training)
    events.phase(before)
