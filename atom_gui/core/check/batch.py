"""Rules about steps: what happens in a run, and what never comes."""

from __future__ import annotations

from collections.abc import Iterator

from atom_gui.core.case import Case, Rule
from atom_gui.core.problems import Problem
from atom_gui.core.quantities import count
from atom_gui.schema.words import Text, text

_MANY_SAVES = 1000
_LONG_WARMUP = 2000  # the length of Llama 2's own pretraining
_USUAL_SHARE = 0.03


def _run(case: Case) -> Text:
    """Name the run's length, as exactly as it is known."""
    total = count(case.derived.total_steps or 0)
    if case.derived.exact_steps:
        return text("The run has {steps} steps", steps=total)
    return text("The run has about {steps} steps", steps=total)


def warmup_ends_before_the_run(case: Case) -> Iterator[Problem]:
    """A run that ends in warm-up never reaches its learning rate."""
    total, warmup = case.derived.total_steps, case.config.optimizer.warmup_steps
    if total is None and warmup >= _LONG_WARMUP:
        yield Problem.warning(
            text("A warm-up of {warmup} steps alone reads {tokens} tokens of text. With less text "
                 "the run never reaches its learning rate; a share of the run always fits.",
                 warmup=count(warmup), tokens=count(warmup * case.derived.tokens_per_step)),
            "optimizer.warmup_steps",
            fix={"optimizer.warmup_steps": 0, "optimizer.warmup_ratio": _USUAL_SHARE},
        )  # fmt: skip
    if total is None or warmup < total:
        return
    usual = min(total - 1, max(1, total // 30))
    yield Problem.warning(
        text("{run}: with a warm-up of {warmup} it never reaches its learning rate. Usual here: "
             "{usual}.", run=_run(case), warmup=count(warmup), usual=usual),
        "optimizer.warmup_steps", fix={"optimizer.warmup_steps": usual},
    )  # fmt: skip


def warmup_is_given_once(case: Case) -> Iterator[Problem]:
    """A number of steps wins over a share."""
    optimizer = case.config.optimizer
    if optimizer.warmup_steps and optimizer.warmup_ratio:
        yield Problem.warning(
            text("The warm-up share has no effect beside a number of warm-up steps."),
            "optimizer.warmup_ratio", fix={"optimizer.warmup_ratio": 0.0},
        )  # fmt: skip


def saves_come(case: Case) -> Iterator[Problem]:
    """A checkpoint every 500 steps never comes in a run of 8."""
    saving, total = case.config.checkpoints, case.derived.total_steps
    if saving.save_strategy != "steps" or total is None or saving.save_steps <= total:
        return
    usual = max(1, total // 4)
    yield Problem.warning(
        text("{run}: a checkpoint every {interval} never comes before the end, so a crash loses "
             "everything. Usual here: every {usual}.", run=_run(case),
             interval=count(saving.save_steps), usual=usual),
        "checkpoints.save_steps", fix={"checkpoints.save_steps": usual},
    )  # fmt: skip


def evaluations_come(case: Case) -> Iterator[Problem]:
    """An evaluation every 500 steps never comes in a run of 8."""
    saving, total = case.config.checkpoints, case.derived.total_steps
    if saving.evaluation_strategy != "steps" or total is None or saving.eval_steps <= total:
        return
    usual = max(1, total // 4)
    yield Problem.warning(
        text("{run}: an evaluation every {interval} never comes. Usual here: every {usual}.",
             run=_run(case), interval=count(saving.eval_steps), usual=usual),
        "checkpoints.eval_steps", fix={"checkpoints.eval_steps": usual},
    )  # fmt: skip


def reports_come(case: Case) -> Iterator[Problem]:
    """A run without a report has no loss curve."""
    logging, total = case.config.logging, case.derived.total_steps
    if logging.logging_strategy != "steps" or total is None or logging.logging_steps <= total:
        return
    yield Problem.warning(
        text("{run}: a report every {interval} never comes, so there would be no loss curve.",
             run=_run(case), interval=count(logging.logging_steps)),
        "logging.logging_steps", fix={"logging.logging_steps": 1},
    )  # fmt: skip


def saves_are_not_too_often(case: Case) -> Iterator[Problem]:
    """Thousands of checkpoints cost more time than the training."""
    saved, shape = case.derived.checkpoints, case.shape
    if saved is None or saved < _MANY_SAVES or shape is None or shape.parameters < 1e8:
        return
    usual = max(1, (case.derived.total_steps or 1) // 20)
    yield Problem.advice(
        text("{saved} checkpoints are written in this run, which may take longer than the "
             "training. Usual here: every {usual} steps.", saved=count(saved), usual=count(usual)),
        "checkpoints.save_steps", fix={"checkpoints.save_steps": usual},
    )  # fmt: skip


def epochs_decide(case: Case) -> Iterator[Problem]:
    """A number of steps ends the run, whatever the epochs say."""
    batch, derived = case.config.batch, case.derived
    if batch.max_steps is None or derived.steps_per_epoch is None or case.config.data.streaming:
        return
    epochs = batch.max_steps / derived.steps_per_epoch
    if batch.num_train_epochs != type(batch)().num_train_epochs:
        yield Problem.advice(
            text("The number of epochs has no effect: {steps} steps were asked for, about {epochs} "
                 "epochs of this text.", steps=count(batch.max_steps), epochs=f"{epochs:.2g}"),
            "batch.num_train_epochs", "batch.max_steps", fix={"batch.max_steps": None},
        )  # fmt: skip


def an_epoch_has_steps(case: Case) -> Iterator[Problem]:
    """With a batch larger than the text an epoch is one small step."""
    derived = case.derived
    if derived.blocks is None or derived.blocks >= derived.sequences_per_step:
        return
    batch = case.config.batch
    usual = max(1, derived.blocks // (4 * batch.per_device_train_batch_size * case.devices))
    fix = {"batch.gradient_accumulation_steps": usual}
    if usual >= batch.gradient_accumulation_steps:
        smaller = max(1, derived.blocks // (4 * case.devices))
        if smaller >= batch.per_device_train_batch_size:
            return
        fix = {"batch.per_device_train_batch_size": smaller}
    yield Problem.warning(
        text("A step takes {batch} sequences, but the text makes about {blocks}: an epoch is a "
             "single step. A smaller batch gives more steps.",
             batch=count(derived.sequences_per_step), blocks=count(derived.blocks)),
        "batch.gradient_accumulation_steps", "batch.per_device_train_batch_size",
        fix=fix,
    )  # fmt: skip


RULES: tuple[Rule, ...] = (
    warmup_ends_before_the_run,
    warmup_is_given_once,
    saves_come,
    evaluations_come,
    reports_come,
    saves_are_not_too_often,
    epochs_decide,
    an_epoch_has_steps,
)
