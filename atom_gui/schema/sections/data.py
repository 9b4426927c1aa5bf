"""Which text is read, and how."""

from __future__ import annotations

from typing import Literal

from atom_gui.schema.parameter import Section, parameter
from atom_gui.schema.sections import sources


class DataSection(Section):
    """Which text is read, and how."""

    train_files: list[str] = parameter(
        list,
        label="Training files",
        kind="files",
        basic=True,
        help="CSV, JSON, JSON Lines, Parquet or text files. Kinds may be mixed. Each row, or each "
        "line or paragraph of a text file, is one document. It gets one begin mark (BOS) and "
        "one end mark (EOS), unless it brings its own.",
        memory="On the disk a copy of the text and 4 bytes per token; in main memory hardly "
        "anything.",
        good="Plain text for pretraining. The article's train_sft_sharegpt.csv was never "
        "published; its train_sft.csv holds dialogues and works too.",
        source=sources.SHELL_SCRIPT,
    )
    validation_files: list[str] = parameter(
        list,
        label="Validation files",
        kind="files",
        basic=True,
        help="Files to measure the loss on during training; the model never learns from them.",
        good="A few hundred blocks of the same kind of text, none of which is in the training "
        "files.",
        source=sources.SCRIPT,
    )
    validation_split_percentage: int = parameter(
        5,
        label="Validation share",
        unit="%",
        ge=0,
        le=50,
        help="Share of the training documents, chosen at random, that is set aside for validation "
        "where there are no validation files and the run evaluates. 0: none.",
        time="An evaluation on 5 % of the text takes about 2 % of an epoch's time.",
        good="5 for little text; 1 and a limit to the validation blocks for much.",
        source=sources.SCRIPT,
    )
    dataset_name: str | None = parameter(
        None,
        label="Hub data set",
        help="Name of a data set on the Hugging Face hub. Where it is given, files are not read. "
        "The article's script took the name and did nothing with it.",
        time="The first run downloads it, unless it is streamed.",
        good="For example wikimedia/wikipedia.",
        source=sources.DATASETS_LOADING,
    )
    dataset_config_name: str | None = parameter(
        None,
        label="Hub configuration",
        help="Configuration of the hub data set, where it has several.",
        good="For example 20231101.zh, the Chinese part of wikimedia/wikipedia.",
        source=sources.DATASETS_LOADING,
    )
    text_column: str | None = parameter(
        None,
        label="Text column",
        cli="",
        help="Column that holds the text. Empty: the one named text, or the only one.",
    )
    encoding: Literal["utf-8", "gb18030", "big5", "utf-16"] = parameter(
        "utf-8",
        label="Encoding",
        cli="",
        help="How the bytes of the files are read.",
        good="gb18030 (GBK) for files of older Chinese Windows programs, big5 for older ones from "
        "Taiwan and Hong Kong; utf-8 for all others.",
        source="https://docs.python.org/3/library/codecs.html#standard-encodings",
    )
    text_sample_by: Literal["line", "paragraph", "document"] = parameter(
        "line",
        label="Unit of text files",
        cli="",
        help="What one document is in a .txt file: a line, a paragraph between blank lines, or "
        "the whole file.",
        good="line only where each line is a text of its own. A book read by lines gets an end "
        "mark after each line, and the model learns to stop there.",
        source=sources.DATASETS_LOADING,
    )
    keep_linebreaks: bool = parameter(
        True,
        label="Keep line breaks",
        help="Keep the line break at the end of each line of a text file.",
        good="On.",
        source=sources.SCRIPT,
    )
    max_train_samples: int | None = parameter(
        None,
        label="Training blocks at most",
        unit="blocks",
        ge=1,
        help="Train on the first blocks only. It counts blocks, not documents.",
        time="Shortens an epoch in proportion; the whole text is still tokenized.",
        good="Some hundred for a trial, empty otherwise.",
        source=sources.SCRIPT,
    )
    max_eval_samples: int | None = parameter(
        None,
        label="Validation blocks at most",
        unit="blocks",
        ge=1,
        help="Validate on the first blocks only.",
        time="A validation block takes about a third of the time of a training block.",
        good="100–500. The article has 500.",
        source=sources.SHELL_SCRIPT,
    )
    streaming: bool = parameter(
        False,
        label="Stream",
        help="Read the text while training instead of preparing it first. Needs a number of "
        "steps, since the length is not known.",
        memory="No prepared copy on the disk. 10,000 documents wait in main memory to be shuffled.",
        time="Starts at once, but each step waits until its text is tokenized.",
        good="Off, unless the text is larger than the disk or the trial is short.",
        source="https://huggingface.co/docs/datasets/stream",
    )
    overwrite_cache: bool = parameter(
        False,
        label="Prepare again",
        help="Tokenize again although a prepared copy is there.",
        good="Off. A change of the files or of the tokenizer is noticed without it.",
        source="https://huggingface.co/docs/datasets/cache",
    )
    preprocessing_num_workers: int | None = parameter(
        None,
        label="Tokenizer processes",
        ge=1,
        le=256,
        help="Processes that tokenize side by side.",
        memory="On Windows each process starts anew and takes about 1 GiB of main memory.",
        time="Divides the time for much text. More than the processor's cores slow it down.",
        good="Empty for less than 1 GB of text, then 4–8. The article has 10.",
        source="https://huggingface.co/docs/datasets/process#multiprocessing",
    )
    keep_tail: bool = parameter(
        True,
        label="Keep the last block",
        cli="",
        help="Keep the tokens that do not fill the last block, padded and without effect on the "
        "loss. Off: they are dropped.",
        good="On. It matters only where the whole text is a few blocks.",
    )
