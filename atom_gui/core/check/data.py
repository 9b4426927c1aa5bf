"""Rules about the text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from atom_gui.core import paths
from atom_gui.core.case import Case, Rule
from atom_gui.core.problems import Problem
from atom_gui.core.quantities import GIB, count
from atom_gui.core.text_files import problems_of_file
from atom_gui.schema.words import text

_WORKER_BYTES = GIB  # on Windows each one imports the libraries anew
_PLAIN_TEXT = (".txt", ".md")


def training_text_is_named(case: Case) -> Iterator[Problem]:
    """Training needs text."""
    data = case.config.data
    if case.config.checkpoints.do_train and not data.train_files and not data.dataset_name:
        yield Problem.error(text("There are no training files. Add some."), "data.train_files")


def text_has_one_source(case: Case) -> Iterator[Problem]:
    """Files and a hub data set exclude each other."""
    data = case.config.data
    if data.train_files and data.dataset_name:
        yield Problem.error(
            text("Training files and a hub data set are both named; keep one of them."),
            "data.train_files", "data.dataset_name", fix={"data.dataset_name": None},
        )  # fmt: skip


def hub_configuration_has_a_data_set(case: Case) -> Iterator[Problem]:
    """A configuration of nothing has no effect."""
    data = case.config.data
    if data.dataset_config_name and not data.dataset_name:
        yield Problem.warning(
            text("The hub configuration has no effect without a hub data set."),
            "data.dataset_config_name", fix={"data.dataset_config_name": None},
        )  # fmt: skip


def evaluation_has_text(case: Case) -> Iterator[Problem]:
    """An evaluation needs text that is not trained on."""
    data = case.config.data
    has_validation = data.validation_files or data.validation_split_percentage or data.dataset_name
    if case.evaluates and not has_validation:
        yield Problem.error(
            text("Evaluation needs validation text: add validation files, or set aside a share "
                 "of the training text."),
            "checkpoints.evaluation_strategy", "data.validation_files",
            fix={"data.validation_split_percentage": 5},
        )  # fmt: skip


def validation_files_are_used(case: Case) -> Iterator[Problem]:
    """Validation files without an evaluation are forgotten ones."""
    if case.config.data.validation_files and not case.evaluates:
        yield Problem.advice(
            text("There are validation files, but nothing is evaluated. Evaluate every some steps "
                 "to see whether the model still learns."),
            "checkpoints.evaluation_strategy",
            fix={"checkpoints.evaluation_strategy": "steps"},
        )  # fmt: skip


def text_can_be_read(case: Case) -> Iterator[Problem]:
    """Each file exists, is text in the chosen encoding and has the column."""
    data = case.config.data
    for field in ("train_files", "validation_files"):
        for name in getattr(data, field):
            yield from problems_of_file(name, data.encoding, data.text_column, f"data.{field}")


def validation_is_not_trained_on(case: Case) -> Iterator[Problem]:
    """A file that is learned by heart measures nothing."""
    data = case.config.data
    trained = {paths.given(name) for name in data.train_files}
    shared = [name for name in data.validation_files if paths.given(name) in trained]
    if shared:
        kept = [name for name in data.validation_files if name not in shared]
        yield Problem.warning(
            text("{path} is trained on and validated with: its loss would look better than it is.",
                 path=shared[0]),
            "data.validation_files", "data.train_files", fix={"data.validation_files": kept},
        )  # fmt: skip


def files_are_named_once(case: Case) -> Iterator[Problem]:
    """A file that is listed twice is read twice."""
    for field in ("train_files", "validation_files"):
        names = getattr(case.config.data, field)
        once = list(dict.fromkeys(names))
        if len(once) < len(names):
            twice = next(name for name in once if names.count(name) > 1)
            yield Problem.warning(
                text("{path} is listed more than once and would be read as often.", path=twice),
                f"data.{field}", fix={f"data.{field}": once},
            )  # fmt: skip


def text_column_has_a_table(case: Case) -> Iterator[Problem]:
    """Plain text has no columns."""
    data = case.config.data
    files = [*data.train_files, *data.validation_files]
    if data.text_column and files and all(_is_plain(name) for name in files):
        yield Problem.advice(
            text("The text column has no effect: all files are plain text."),
            "data.text_column", fix={"data.text_column": None},
        )  # fmt: skip


def line_breaks_belong_to_lines(case: Case) -> Iterator[Problem]:
    """Only lines of text files end in a line break that could be left out."""
    data = case.config.data
    if not data.keep_linebreaks and data.text_sample_by != "line":
        yield Problem.warning(
            text("keep_linebreaks has no effect unless the unit of text files is a line."),
            "data.keep_linebreaks", fix={"data.keep_linebreaks": True},
        )  # fmt: skip


def text_fills_a_block(case: Case) -> Iterator[Problem]:
    """With less text than one block the model sees mostly padding."""
    derived = case.derived
    tokens, block = derived.text_tokens, derived.block_tokens
    if tokens is None or tokens >= block or not case.amount:
        return
    usual = 2 ** max(3, (tokens // 4).bit_length() - 1)
    yield Problem.warning(
        text("The text has about {tokens} tokens, less than one block of {block}. Use shorter "
             "blocks or more text.", tokens=count(tokens), block=count(block)),
        "batch.block_size", "data.train_files", fix={"batch.block_size": usual},
    )  # fmt: skip


def workers_suit_the_processor(case: Case) -> Iterator[Problem]:
    """More processes than cores wait for each other; on Windows each one costs memory."""
    workers = case.config.data.preprocessing_num_workers
    if workers is None:
        return
    cores = case.machine.cores
    usual = max(1, cores - 1)
    if case.machine.windows:
        usual = max(1, min(usual, 4, case.machine.ram_bytes // (4 * _WORKER_BYTES)))
    if workers > cores:
        yield Problem.warning(
            text("{workers} tokenizer processes on {cores} cores wait for each other. Usual here: "
                 "{usual}.", workers=workers, cores=cores, usual=usual),
            "data.preprocessing_num_workers", fix={"data.preprocessing_num_workers": usual},
        )  # fmt: skip
    elif case.machine.windows and workers > usual:
        yield Problem.warning(
            text("On Windows each of the {workers} tokenizer processes starts anew and takes about "
                 "1 GiB. Usual here: {usual}.", workers=workers, usual=usual),
            "data.preprocessing_num_workers", fix={"data.preprocessing_num_workers": usual},
        )  # fmt: skip


def streams_are_tokenized_while_training(case: Case) -> Iterator[Problem]:
    """A stream is not prepared, so nothing prepares it side by side."""
    data = case.config.data
    if data.streaming and data.preprocessing_num_workers:
        yield Problem.advice(
            text("Tokenizer processes have no effect on a stream: it is tokenized while training."),
            "data.preprocessing_num_workers", fix={"data.preprocessing_num_workers": None},
        )  # fmt: skip


def streaming_knows_its_end(case: Case) -> Iterator[Problem]:
    """A stream has no length, so epochs cannot be counted."""
    if case.config.data.streaming and case.config.batch.max_steps is None:
        yield Problem.error(
            text("Streaming needs a number of steps, since the length of the text is not known."),
            "batch.max_steps", "data.streaming", fix={"data.streaming": False},
        )  # fmt: skip


def _is_plain(name: str) -> bool:
    return Path(name).suffix.lower() in _PLAIN_TEXT


RULES: tuple[Rule, ...] = (
    training_text_is_named,
    text_has_one_source,
    hub_configuration_has_a_data_set,
    evaluation_has_text,
    validation_files_are_used,
    text_can_be_read,
    validation_is_not_trained_on,
    files_are_named_once,
    text_column_has_a_table,
    line_breaks_belong_to_lines,
    text_fills_a_block,
    workers_suit_the_processor,
    streams_are_tokenized_while_training,
    streaming_knows_its_end,
)
