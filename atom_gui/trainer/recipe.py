"""The training, from top to bottom: set-up, data, model, Trainer, save."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Any

import datasets
import numpy as np
import torch
import torch.distributed as dist
import transformers

from atom_gui.protocol.checkpoints import is_complete, latest_complete
from atom_gui.protocol.events import Finished, Hello, Saved
from atom_gui.protocol.files import write_json_atomic
from atom_gui.protocol.run_folder import PROBE, RunFolder
from atom_gui.schema.run_config import RunConfig
from atom_gui.schema.sections.logging import LoggingSection
from atom_gui.schema.words import text
from atom_gui.schema.zero import stage_of
from atom_gui.trainer import adapters, reporting, savings, setup
from atom_gui.trainer.accuracy import TokenAccuracy
from atom_gui.trainer.arguments import (
    deepspeed_config,
    further_arguments,
    reporters,
    training_arguments,
)
from atom_gui.trainer.data import (
    IGNORED,
    PackedBlocks,
    StreamedBlocks,
    load_documents,
    tokenize,
)
from atom_gui.trainer.event_log import EventLog
from atom_gui.trainer.memory import gpu_memory, peak_process_bytes
from atom_gui.trainer.model import load_config, load_model, load_tokenizer
from atom_gui.trainer.problems import StopRequested, TrainingProblem


def run(folder: RunFolder, config: RunConfig, events: EventLog, device: str) -> bool:
    """Train as ``config`` says; return False where the user stopped it.

    Raises:
        TrainingProblem: a failure with a known cause.
    """
    started_s = time.monotonic()
    output_dir = Path(config.checkpoints.output_dir or folder.checkpoints)
    checkpoint = checkpoint_to_resume(config, output_dir)
    resumed_step = int(checkpoint.name.rsplit("-", 1)[-1]) if checkpoint else 0
    world_size = dist.get_world_size()
    events.emit(
        Hello(
            versions=setup.versions(),
            world_size=world_size,
            device=device,
            device_name=torch.cuda.get_device_name(0) if device == "cuda" else "",
            resumed_step=resumed_step,
        )
    )
    events.step = resumed_step
    reporting.watch_compilation(events)
    if config.logging.disable_tqdm:
        datasets.disable_progress_bars()
        transformers.utils.logging.disable_progress_bar()

    # The arguments come before the model: with stage 3 they make it load in parts.
    asked_ds_config = deepspeed_config(config, events)
    adapters.refuse_impossible(config, asked_ds_config)
    savings.refuse_impossible(config, asked_ds_config, device)
    config, adapter = adapters.on_its_base(config)
    arguments = training_arguments(
        config,
        output_dir,
        Path(config.logging.logging_dir or folder.tensorboard),
        device,
        asked_ds_config,
        reporters(config, events),
        further_arguments(config, asked_ds_config, events),
    )
    # Stages 0 to 2 evaluate only beside an optimizer; a mere evaluation needs no engine.
    if not config.checkpoints.do_train and stage_of(asked_ds_config) != 3:
        arguments.deepspeed = arguments.deepspeed_plugin = None
    transformers.set_seed(config.batch.seed)

    events.phase("load")
    with arguments.main_process_first(desc="load documents"):
        train_documents, eval_documents = load_documents(
            config.data,
            config.model.cache_dir,
            token=config.model.use_auth_token,
            hold_out=wants_evaluation(config),
            seed=config.batch.seed,
        )
        if config.checkpoints.do_train and train_documents is None:
            raise TrainingProblem("data", text("There are no training files."))
        if not config.checkpoints.do_train and eval_documents is None:
            raise TrainingProblem("data", text("There is no validation text to evaluate on."))
        documents = eval_documents if train_documents is None else train_documents
        model_config = load_config(config.model)
        tokenizer = load_tokenizer(config, documents, events)
    stop_if_asked(folder)
    block_size = block_size_for(config, tokenizer, model_config, events)

    events.phase("tokenize", 0.0)
    with arguments.main_process_first(desc="tokenize"):
        train_blocks = blocks_of(train_documents, tokenizer, config, block_size, events, train=True)
        eval_blocks = blocks_of(eval_documents, tokenizer, config, block_size, events, train=False)
    events.phase("tokenize", 1.0, **describe_blocks(train_blocks, eval_blocks, block_size))
    stop_if_asked(folder)

    events.phase("load")
    new_tokens = len(tokenizer) - model_config.vocab_size
    model = load_model(config, model_config, tokenizer)
    if config.adapter.method != "full":
        model = adapters.with_adapter(model, config, adapter, new_tokens, events)
    savings.apply(model, config, arguments, device, events)
    reporter = reporting.Reporter(folder, events, world_size)
    reporter.attach(model)
    watch = _EngineWatch(folder, reporter)
    trainer = transformers.Trainer(
        model=model,
        args=arguments,
        train_dataset=train_blocks if config.checkpoints.do_train else None,
        eval_dataset=eval_blocks,
        processing_class=tokenizer,
        data_collator=transformers.default_data_collator,
        compute_metrics=token_accuracy,
        preprocess_logits_for_metrics=most_likely,
        callbacks=[_Samples(config, tokenizer, events), reporter, watch],
    )
    trainer.remove_callback(transformers.trainer_callback.PrinterCallback)
    watch.trainer = trainer

    if not config.checkpoints.do_train:
        evaluate(trainer, output_dir)
        events.emit(Finished(step=0, seconds=time.monotonic() - started_s))
        return True

    events.phase("ds_init")
    result = trainer.train(resume_from_checkpoint=str(checkpoint) if checkpoint else None)
    if not reporter.stopped:
        evaluates = wants_evaluation(config) and eval_blocks is not None
        if evaluates and reporter.evaluated_step != trainer.state.global_step:
            evaluate(trainer, output_dir)
        elif not evaluates:
            write_samples(model, tokenizer, config.logging, events)
        if not os.environ.get(PROBE):
            save_final(trainer, tokenizer, output_dir, events)
        trainer.save_metrics("train", result.metrics)
        trainer.save_state()
    events.emit(
        Finished(
            step=trainer.state.global_step,
            stopped=reporter.stopped,
            seconds=time.monotonic() - started_s,
            train_loss=result.training_loss,
            memory={**gpu_memory(), **peak_process_bytes()},
        )
    )
    # DeepSpeed's launcher ends the others when one rank leaves: nobody leaves before the last word.
    dist.barrier()
    return not reporter.stopped


def wants_evaluation(config: RunConfig) -> bool:
    """Tell whether validation text will be measured."""
    return config.checkpoints.evaluation_strategy != "no" or not config.checkpoints.do_train


def stop_if_asked(folder: RunFolder) -> None:
    """Raise StopRequested where the user changed their mind before the first step."""
    if setup.broadcast_flags([folder.take("stop") if dist.get_rank() == 0 else False])[0]:
        raise StopRequested


def checkpoint_to_resume(config: RunConfig, output_dir: Path) -> Path | None:
    """Return the checkpoint to continue from, or None to start anew.

    Raises:
        TrainingProblem: the named one is missing or incomplete, or the output folder holds
            something else.
    """
    asked = config.checkpoints.resume_from_checkpoint
    if config.checkpoints.overwrite_output_dir and not asked:
        if dist.get_rank() == 0:
            move_aside(output_dir)
        dist.barrier()
        return None
    if asked and asked != "latest":
        path = Path(asked)
        if not is_complete(path):
            raise TrainingProblem(
                "config",
                text("{path} is not a complete checkpoint: it needs trainer_state.json and a "
                     "global_step folder of DeepSpeed.", path=asked),
            )  # fmt: skip
        return path
    newest = latest_complete(output_dir)
    if newest is not None:
        return newest.path
    if asked == "latest":
        raise TrainingProblem(
                "config",
                text("There is no complete checkpoint in {path} to continue from.",
                     path=str(output_dir)),
            )  # fmt: skip
    return None


def move_aside(output_dir: Path) -> None:
    """Move another run's checkpoints out of the way: a new one's limit must not delete them."""
    old = [*output_dir.glob("checkpoint-*"), *output_dir.glob("final")]
    if not old:
        return
    number = 1
    while (output_dir / f"previous-{number}").exists():
        number += 1
    aside = output_dir / f"previous-{number}"
    aside.mkdir()
    for path in old:
        path.rename(aside / path.name)


def block_size_for(config: RunConfig, tokenizer: Any, model_config: Any, events: EventLog) -> int:
    """Return the block size: as asked, or the model's length up to 1024.

    Raises:
        TrainingProblem: it is larger than the model's positions.
    """
    asked = config.batch.block_size
    positions = getattr(model_config, "max_position_embeddings", None)
    if asked is None:
        return int(min(tokenizer.model_max_length, positions or 1024, 1024))
    if positions is not None and asked > positions:
        raise TrainingProblem(
            "config",
            text("Block size {block} is larger than the {positions} positions of the model.",
                 block=asked, positions=positions),
        )  # fmt: skip
    if asked > tokenizer.model_max_length:
        events.warn(
            text("Block size {block} is larger than the tokenizer's model_max_length {length}.",
                 block=asked, length=tokenizer.model_max_length)
        )  # fmt: skip
    return asked


def blocks_of(
    documents: Any,
    tokenizer: Any,
    config: RunConfig,
    block_size: int,
    events: EventLog,
    *,
    train: bool,
) -> PackedBlocks | StreamedBlocks | None:
    """Tokenize documents and cut them into blocks; None where there are none.

    Raises:
        TrainingProblem: the text is shorter than one block.
    """
    if documents is None:
        return None
    data = config.data
    reported = 0.0

    def report(share: float) -> None:
        nonlocal reported
        if share - reported >= 0.02:
            reported = share
            events.phase("tokenize", share, split="train" if train else "validation")

    tokens = tokenize(documents, tokenizer, data, report)
    limit = data.max_train_samples if train else data.max_eval_samples
    keep_tail = data.keep_tail or not train
    pad = tokenizer.eos_token_id
    if data.streaming:
        return StreamedBlocks(
            tokens, block_size, pad=pad, keep_tail=keep_tail,
            seed=config.batch.seed if train else None, limit=limit,
        )  # fmt: skip
    blocks = PackedBlocks(tokens, block_size, pad=pad, keep_tail=keep_tail, limit=limit)
    if train and blocks.token_count < block_size:
        raise TrainingProblem(
            "data",
            text("The training text has {tokens} tokens, fewer than one block of {block}. "
                 "Lower the block size or add text.",
                 tokens=blocks.token_count, block=block_size),
        )  # fmt: skip
    return blocks if len(blocks) else None


def describe_blocks(train_blocks: Any, eval_blocks: Any, block_size: int) -> dict[str, Any]:
    """Count what was read, for the event."""
    found: dict[str, Any] = {"block_size": block_size}
    for name, blocks in (("train", train_blocks), ("validation", eval_blocks)):
        if isinstance(blocks, PackedBlocks):
            found[f"{name}_blocks"] = len(blocks)
            found[f"{name}_tokens"] = blocks.token_count
            found[f"{name}_documents"] = blocks.document_count
    return found


def most_likely(logits: Any, _labels: torch.Tensor) -> torch.Tensor:
    """Keep only the most likely token of each position, so that logits do not pile up."""
    if isinstance(logits, tuple):
        logits = logits[0]
    if not logits.is_floating_point():  # the chunked loss has found them already
        tokens: torch.Tensor = logits
        return tokens
    best: torch.Tensor = logits.argmax(dim=-1)
    return best


def token_accuracy(prediction: Any) -> dict[str, float]:
    """Compare each position's most likely token with the token that really comes next."""
    predicted = prediction.predictions[:, :-1].reshape(-1)
    expected = prediction.label_ids[:, 1:].reshape(-1)
    counted = expected != IGNORED
    metric = TokenAccuracy(keep_in_memory=True, experiment_id=f"rank{dist.get_rank()}")
    found: dict[str, float] = metric.compute(
        predictions=np.asarray(predicted[counted]), references=np.asarray(expected[counted])
    )
    return found


def evaluate(trainer: Any, output_dir: Path) -> None:
    """Measure the validation text and keep the numbers in eval_results.json.

    Raises:
        TrainingProblem: there is no validation text.
    """
    if trainer.eval_dataset is None:
        raise TrainingProblem("data", text("There is no validation text to evaluate on."))
    metrics = trainer.evaluate()
    if metrics["eval_loss"] < 700:
        metrics["perplexity"] = float(np.exp(metrics["eval_loss"]))
    output_dir.mkdir(parents=True, exist_ok=True)
    trainer.save_metrics("eval", metrics)


def save_final(trainer: Any, tokenizer: Any, output_dir: Path, events: EventLog) -> None:
    """Save the trained model, or its adapter, as safetensors beside the checkpoints."""
    events.phase("save")
    final = output_dir / "final"
    trainer.save_model(str(final))
    if trainer.is_world_process_zero():
        tokenizer.save_pretrained(final)
        events.emit(
            Saved(
                step=trainer.state.global_step,
                path=str(final),
                final=True,
                size_bytes=reporting.folder_bytes(final),
            )
        )


def write_samples(model: Any, tokenizer: Any, logging: LoggingSection, events: EventLog) -> None:
    """Let the model continue the prompts of the run."""
    prompts, length = logging.sample_prompts, logging.sample_max_new_tokens
    reporting.write_samples(model, tokenizer, prompts, length, events)


class _EngineWatch(transformers.TrainerCallback):  # type: ignore[misc]
    """Proves at the start of training that DeepSpeed runs, and keeps what it really got."""

    def __init__(self, folder: RunFolder, reporter: reporting.Reporter) -> None:
        self._folder, self._reporter = folder, reporter
        self.trainer: Any = None

    def on_train_begin(self, args: Any, state: Any, control: Any, **_: Any) -> None:
        engine = self.trainer.deepspeed
        if engine is None:
            raise TrainingProblem(
                "environment", text("DeepSpeed did not start; the training would run without it.")
            )
        ds_config = engine._config._param_dict
        if state.is_world_process_zero:
            write_json_atomic(self._folder.ds_config, ds_config)
        self._reporter.attach_engine(engine, ds_config)


class _Samples(transformers.TrainerCallback):  # type: ignore[misc]
    """Lets the model write after each evaluation and at the end."""

    def __init__(self, config: RunConfig, tokenizer: Any, events: EventLog) -> None:
        self._logging, self._tokenizer, self._events = config.logging, tokenizer, events

    def on_evaluate(self, args: Any, state: Any, control: Any, model: Any, **_: Any) -> None:
        write_samples(model, self._tokenizer, self._logging, self._events)
