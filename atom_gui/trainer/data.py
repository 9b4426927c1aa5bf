"""From files to blocks: load with ``datasets``, tokenize, join documents and cut them.

A document gets exactly one BOS and one EOS. Blocks are cut from the stream of all tokens, so only
the very last one can be short; it is padded without effect on the loss, or dropped.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import datasets
import numpy as np
import numpy.typing as npt
import torch
from torch.utils.data import Dataset, IterableDataset

from atom_gui.schema.sections.data import DataSection
from atom_gui.schema.words import text
from atom_gui.trainer.problems import TrainingProblem

IGNORED = -100  # label that PyTorch's cross entropy leaves out
SHUFFLE_BUFFER_DOCUMENTS = 10_000

_BUILDERS = {
    ".csv": "csv",
    ".tsv": "csv",
    ".json": "json",
    ".jsonl": "json",
    ".parquet": "parquet",
    ".txt": "text",
    ".md": "text",
}
Tokens = npt.NDArray[np.int32]
Progress = Callable[[float], None]


def load_documents(
    data: DataSection,
    cache_dir: str | None,
    *,
    token: bool = False,
    hold_out: bool = True,
    seed: int = 42,
) -> tuple[Any, Any]:
    """Return training and validation documents, each with the one column ``text``, or None.

    Args:
        data: which text, and how it is read.
        cache_dir: where prepared data is kept; None for the usual place.
        token: send the hub login.
        hold_out: set a share of the training documents aside where there are no others.
        seed: decides which ones.

    Raises:
        TrainingProblem: a file cannot be read or has no text column.
    """
    if data.dataset_name:
        try:
            splits = datasets.load_dataset(
                data.dataset_name,
                data.dataset_config_name,
                cache_dir=cache_dir,
                streaming=data.streaming,
                token=token,
            )
        except (OSError, ValueError) as error:
            raise TrainingProblem("data", _why_unreadable(data.dataset_name, error)) from error
        train = _text_only(splits.get("train"), data, data.dataset_name)
        validation = _text_only(splits.get("validation"), data, data.dataset_name)
    else:
        train = _load_files(data.train_files, data, cache_dir)
        validation = _load_files(data.validation_files, data, cache_dir)
    if hold_out and validation is None and train is not None and data.validation_split_percentage:
        train, validation = _split(train, data, seed)
    return train, validation


def _load_files(files: list[str], data: DataSection, cache_dir: str | None) -> Any:
    if not files:
        return None
    parts = []
    for name in files:
        options: dict[str, Any] = {"data_files": {"train": [name]}, "split": "train"}
        builder = _BUILDERS.get(Path(name).suffix.lower())
        if builder is None:
            raise TrainingProblem(
                "data", text("{path} is not a kind of file that can be read as text.", path=name)
            )
        if builder == "csv":
            # A cell with the word NA is text, and an empty one is an empty document.
            options |= {"encoding": data.encoding, "keep_default_na": False}
            options |= {"sep": "\t"} if name.lower().endswith(".tsv") else {}
        elif builder == "text":
            options |= {"encoding": data.encoding, "sample_by": data.text_sample_by,
                        "keep_linebreaks": data.keep_linebreaks}  # fmt: skip
        elif builder == "json":
            options |= {"encoding": data.encoding}
        try:
            part = datasets.load_dataset(
                builder, cache_dir=cache_dir, streaming=data.streaming, **options
            )
        except (OSError, ValueError, datasets.exceptions.DatasetGenerationError) as error:
            raise TrainingProblem("data", _why_unreadable(name, error)) from error
        parts.append(_text_only(part, data, name))
    return parts[0] if len(parts) == 1 else datasets.concatenate_datasets(parts)


def _why_unreadable(name: str, error: BaseException) -> Any:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, UnicodeDecodeError):
            return text(
                "{path} is not {encoding} text. Choose its encoding under Data.",
                path=name,
                encoding=cause.encoding,
            )
        cause = cause.__cause__ or cause.__context__
    deepest = error
    while deepest.__cause__ is not None:
        deepest = deepest.__cause__
    return text("{path} cannot be read: {error}", path=name, error=str(deepest)[:300])


def _text_only(documents: Any, data: DataSection, name: str) -> Any:
    if documents is None:
        return None
    columns = documents.column_names or list(next(iter(documents.take(1)), {"text": ""}))
    column = data.text_column or ("text" if "text" in columns else None)
    if column is None and len(columns) == 1:
        column = columns[0]
    if column not in columns:
        raise TrainingProblem(
            "data",
            text(
                "{path} has no column {column}; its columns are {columns}.",
                path=name,
                column=column or "text",
                columns=", ".join(columns),
            ),
        )
    documents = documents.select_columns([column])
    if column != "text":
        documents = documents.rename_column(column, "text")
    features = documents.features
    if features is not None and features["text"] != datasets.Value("string"):
        documents = documents.cast_column("text", datasets.Value("string"))
    return documents


def _split(train: Any, data: DataSection, seed: int) -> tuple[Any, Any]:
    share = data.validation_split_percentage
    if data.streaming:
        every = max(2, round(100 / share))
        held_out = train.filter(lambda _, i: i % every == 0, with_indices=True)
        return train.filter(lambda _, i: i % every != 0, with_indices=True), held_out
    count = len(train) * share // 100
    if count == 0:
        return train, None
    chosen = np.zeros(len(train), dtype=bool)
    chosen[np.random.default_rng(seed).choice(len(train), count, replace=False)] = True
    return train.select(np.flatnonzero(~chosen)), train.select(np.flatnonzero(chosen))


def frame_document(ids: list[int], bos: int | None, eos: int) -> Tokens:
    """Give a document exactly one BOS in front and one EOS behind; inner turns keep theirs.

    Args:
        ids: tokens without added special ones; rows in the dialogue format bring their own.
        bos: the BOS token, or None for tokenizers that have none.
        eos: the EOS token.
    """
    tokens = np.asarray(ids, dtype=np.int32)
    if not tokens.size:
        return tokens
    marks = [mark for mark in (bos, eos) if mark is not None]
    doubled = (tokens[1:] == tokens[:-1]) & np.isin(tokens[1:], marks)
    tokens = tokens[np.concatenate(([True], ~doubled))]
    front = [] if bos is None or tokens[0] == bos else [bos]
    back = [] if tokens[-1] == eos else [eos]
    return np.concatenate((front, tokens, back)).astype(np.int32)


def tokenize(
    documents: Any, tokenizer: Any, data: DataSection, report: Progress | None = None
) -> Any:
    """Return the documents as a data set with the column ``input_ids``; empty rows are left out.

    ``report`` is called with the share that is done, where one process does the work.
    """
    bos, eos = tokenizer.bos_token_id, tokenizer.eos_token_id
    total = max(1, len(documents)) if not data.streaming else 1
    done = 0

    def encode(batch: dict[str, list[str | None]]) -> dict[str, list[Tokens]]:
        nonlocal done
        # Blank lines are no documents, and a byte order mark is no text.
        rows = [row.removeprefix("\ufeff") for row in batch["text"] if row and row.strip()]
        ids = tokenizer(rows, add_special_tokens=False)["input_ids"] if rows else []
        done += len(batch["text"])
        if report is not None:
            report(min(1.0, done / total))
        return {"input_ids": [frame_document(row, bos, eos) for row in ids]}

    if data.streaming:
        return documents.map(encode, batched=True, remove_columns=["text"])
    workers = data.preprocessing_num_workers
    if workers and workers > 1:
        report = None  # the other processes cannot reach the event file
    return documents.map(
        encode,
        batched=True,
        remove_columns=["text"],
        num_proc=min(workers, len(documents)) if workers else None,
        load_from_cache_file=not data.overwrite_cache,
        new_fingerprint=_fingerprint(documents, tokenizer),
        features=datasets.Features({"input_ids": datasets.List(datasets.Value("int32"))}),
        desc="tokenize",
    )


def _fingerprint(documents: Any, tokenizer: Any) -> str:
    backend = getattr(tokenizer, "backend_tokenizer", None)
    vocabulary = backend.to_str() if backend is not None else repr(sorted(tokenizer.get_vocab()))
    marks = f"frame-1 {tokenizer.bos_token_id} {tokenizer.eos_token_id}"
    source = f"{documents._fingerprint}\n{marks}\n{vocabulary}"
    return hashlib.sha256(source.encode()).hexdigest()[:16]


def _block(tokens: Tokens, length: int, pad: int) -> dict[str, torch.Tensor]:
    ids = torch.full((length,), pad, dtype=torch.long)
    labels = torch.full((length,), IGNORED, dtype=torch.long)
    ids[: len(tokens)] = torch.from_numpy(tokens.astype(np.int64))
    labels[: len(tokens)] = ids[: len(tokens)]
    return {"input_ids": ids, "labels": labels}


class PackedBlocks(Dataset):  # type: ignore[type-arg]
    """Blocks cut from the joined documents, without a second copy of them.

    Each item holds ``input_ids`` and ``labels``, both of shape ``(block_size,)``.

    Attributes:
        token_count: tokens of all documents together.
        document_count: documents that are not empty.
    """

    def __init__(
        self,
        documents: Any,
        block_size: int,
        *,
        pad: int,
        keep_tail: bool,
        limit: int | None = None,
    ) -> None:
        if documents._indices is not None:
            documents = documents.flatten_indices()
        column = documents.data.column("input_ids")
        # Memory-mapped Arrow buffers: nothing is copied here.
        self._parts: list[Tokens] = [
            chunk.flatten().to_numpy(zero_copy_only=False) for chunk in column.chunks
        ]
        self._ends = np.cumsum([len(part) for part in self._parts], dtype=np.int64)
        self._block_size, self._pad = block_size, pad
        self.token_count = int(self._ends[-1]) if self._parts else 0
        self.document_count = len(documents)
        whole, rest = divmod(self.token_count, block_size)
        # One token alone predicts nothing.
        count = whole + (1 if rest > 1 and keep_tail else 0)
        self._count = count if limit is None else min(count, limit)

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, index: int) -> dict[str, torch.Tensor]:
        if not 0 <= index < self._count:
            raise IndexError(index)
        start = index * self._block_size
        stop = min(start + self._block_size, self.token_count)
        return _block(self._tokens(start, stop), self._block_size, self._pad)

    def _tokens(self, start: int, stop: int) -> Tokens:
        found = []
        part = int(np.searchsorted(self._ends, start, side="right"))
        while start < stop:
            offset = int(self._ends[part]) - len(self._parts[part])
            end = min(stop, int(self._ends[part]))
            found.append(self._parts[part][start - offset : end - offset])
            start, part = end, part + 1
        return found[0] if len(found) == 1 else np.concatenate(found)


class StreamedBlocks(IterableDataset):  # type: ignore[type-arg]
    """Blocks cut while the text is read; documents are shuffled in a buffer, by seed."""

    def __init__(
        self,
        documents: Any,
        block_size: int,
        *,
        pad: int,
        keep_tail: bool,
        seed: int | None,
        limit: int | None = None,
    ) -> None:
        super().__init__()
        if seed is not None:
            documents = documents.shuffle(seed=seed, buffer_size=SHUFFLE_BUFFER_DOCUMENTS)
        self._documents = documents
        self._block_size, self._pad, self._keep_tail = block_size, pad, keep_tail
        self._limit = limit

    def set_epoch(self, epoch: int) -> None:
        """Shuffle anew for each epoch."""
        self._documents.set_epoch(epoch)

    def __iter__(self) -> Iterator[dict[str, torch.Tensor]]:
        rest = np.empty(0, dtype=np.int32)
        given = 0
        for row in self._documents:
            rest = np.concatenate((rest, np.asarray(row["input_ids"], dtype=np.int32)))
            while len(rest) >= self._block_size:
                if self._limit is not None and given >= self._limit:
                    return
                yield _block(rest[: self._block_size], self._block_size, self._pad)
                rest, given = rest[self._block_size :], given + 1
        if self._keep_tail and len(rest) > 1 and (self._limit is None or given < self._limit):
            yield _block(rest, self._block_size, self._pad)
