import csv
import json

import numpy as np
import pytest

from atom_gui.schema.sections.data import DataSection
from atom_gui.trainer.data import (
    IGNORED,
    PackedBlocks,
    StreamedBlocks,
    frame_document,
    load_documents,
    tokenize,
)
from atom_gui.trainer.problems import TrainingProblem

datasets = pytest.importorskip("datasets")
BOS, EOS = 1, 2


class Letters:
    """A tokenizer: one token a character; the dialogue format's marks are special."""

    bos_token_id, eos_token_id = BOS, EOS

    def __call__(self, rows, add_special_tokens):
        assert not add_special_tokens
        return {"input_ids": [self._one(row) for row in rows]}

    def _one(self, row):
        row = row.replace("<s>", "\x01").replace("</s>", "\x02")
        return [ord(c) if ord(c) < 3 else 10 + ord(c) % 1000 for c in row]

    def get_vocab(self):
        return {"letters": 0}


@pytest.fixture(autouse=True)
def private_cache(tmp_path, monkeypatch):
    monkeypatch.setattr(datasets.config, "HF_DATASETS_CACHE", str(tmp_path / "hf"))
    datasets.disable_progress_bars()


@pytest.mark.parametrize(
    ("ids", "framed"),
    [
        ([5, 6], [BOS, 5, 6, EOS]),
        ([BOS, 5, EOS], [BOS, 5, EOS]),
        ([BOS, BOS, BOS, 5, EOS, EOS], [BOS, 5, EOS]),
        ([BOS, 5, EOS, BOS, 6, EOS], [BOS, 5, EOS, BOS, 6, EOS]),
        ([5, 5, 5], [BOS, 5, 5, 5, EOS]),
        ([], []),
    ],
)
def test_a_document_gets_one_begin_and_one_end(ids, framed):
    assert frame_document(ids, BOS, EOS).tolist() == framed


def test_without_a_begin_token_there_is_only_an_end():
    assert frame_document([5, 6], None, EOS).tolist() == [5, 6, EOS]


def documents(*rows):
    return datasets.Dataset.from_dict({"text": list(rows)})


def packed(rows, block, **options):
    tokens = tokenize(documents(*rows), Letters(), DataSection())
    options = {"pad": EOS, "keep_tail": True, **options}
    return PackedBlocks(tokens, block, **options)


def test_blocks_are_the_stream_of_all_tokens_cut_in_order():
    rows = ["abc", "", None, "defgh", "<s>Human: x\n</s><s>Assistant: y\n</s>"]
    blocks = packed(rows, 8)
    assert blocks.document_count == 3
    joined = np.concatenate([block["input_ids"].numpy() for block in blocks])
    expected = np.concatenate([frame_document(Letters()._one(r), BOS, EOS) for r in rows if r])
    assert joined[: blocks.token_count].tolist() == expected.tolist()
    assert all(block["input_ids"].shape == (8,) for block in blocks)


def test_the_tail_is_padded_without_effect_on_the_loss_or_dropped():
    kept, dropped = packed(["abcde"], 4), packed(["abcde"], 4, keep_tail=False)
    assert (len(kept), len(dropped)) == (2, 1)
    assert kept[1]["labels"].tolist()[-1] == IGNORED
    assert kept[1]["labels"].tolist()[0] != IGNORED
    with pytest.raises(IndexError):
        kept[2]


def test_limit_counts_blocks():
    assert len(packed(["a" * 100], 8, limit=3)) == 3


def test_blocks_cross_the_chunks_of_a_large_data_set():
    rows = [f"{n:05d}" for n in range(3000)]
    blocks = packed(rows, 64)
    assert blocks.token_count == 3000 * 7
    joined = np.concatenate([block["input_ids"].numpy() for block in blocks])
    expected = np.concatenate([frame_document(Letters()._one(r), BOS, EOS) for r in rows])
    assert joined[: blocks.token_count].tolist() == expected.tolist()


def test_streamed_blocks_are_the_same_blocks():
    rows = [f"row {n} " * (n % 7) for n in range(200)]
    data = DataSection(streaming=True)
    tokens = tokenize(documents(*rows).to_iterable_dataset(), Letters(), data)
    streamed = list(StreamedBlocks(tokens, 16, pad=EOS, keep_tail=True, seed=None))
    stored = list(packed(rows, 16))
    assert [b["input_ids"].tolist() for b in streamed] == [b["input_ids"].tolist() for b in stored]


def test_streams_are_shuffled_by_seed():
    rows = [f"row {n}" for n in range(300)]
    data = DataSection(streaming=True)
    tokens = tokenize(documents(*rows).to_iterable_dataset(), Letters(), data)

    def order(seed):
        stream = StreamedBlocks(tokens, 16, pad=EOS, keep_tail=False, seed=seed, limit=10)
        return [block["input_ids"].tolist() for block in stream]

    assert order(1) == order(1)
    assert order(1) != order(2)


def test_kinds_of_files_may_be_mixed(tmp_path):
    with (tmp_path / "a.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["text", "n"], ["第一行\n第二行", "1"], ["NA", "2"]])
    (tmp_path / "b.jsonl").write_text(json.dumps({"text": "三"}, ensure_ascii=False) + "\n",
                                      encoding="utf-8")  # fmt: skip
    (tmp_path / "c.txt").write_text("四\n五\n", encoding="utf-8")
    names = [str(tmp_path / name) for name in ("a.csv", "b.jsonl", "c.txt")]
    train, validation = load_documents(
        DataSection(train_files=names, validation_split_percentage=0), None
    )
    assert train["text"][:] == ["第一行\n第二行", "NA", "三", "四\n", "五\n"]
    assert validation is None


def test_paragraphs_encoding_and_column(tmp_path):
    path = tmp_path / "gbk.txt"
    path.write_bytes("甲\n乙\n\n丙\n".encode("gb18030"))
    data = DataSection(train_files=[str(path)], encoding="gb18030", text_sample_by="paragraph",
                       validation_split_percentage=0)  # fmt: skip
    assert load_documents(data, None)[0]["text"][:] == ["甲\n乙", "丙\n"]
    table = tmp_path / "t.csv"
    table.write_text("title,body\na,甲\nb,12\n", encoding="utf-8")
    data = DataSection(train_files=[str(table)], text_column="body", validation_split_percentage=0)
    assert load_documents(data, None)[0]["text"][:] == ["甲", "12"]


def test_numbers_are_text_too(tmp_path):
    path = tmp_path / "n.csv"
    path.write_text("text\n12\n13\n")
    data = DataSection(train_files=[str(path)], validation_split_percentage=0)
    assert load_documents(data, None)[0]["text"][:] == ["12", "13"]


def test_a_share_is_set_aside_for_validation(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("".join(f"{n}\n" for n in range(200)))
    train, validation = load_documents(DataSection(train_files=[str(path)]), None)
    assert (len(train), len(validation)) == (190, 10)
    assert not set(train["text"]) & set(validation["text"])
    again, _ = load_documents(DataSection(train_files=[str(path)]), None, hold_out=False)
    assert len(again) == 200, "nothing is withheld that nobody measures"


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.csv", b"title,body\n1,2\n", "has no column text; its columns are title, body"),
        ("a.txt", "好".encode("gb18030") * 50, "is not utf-8 text"),
        ("a.pdf", b"x", "is not a kind of file"),
    ],
)
def test_unreadable_files_are_explained(tmp_path, name, content, words):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(TrainingProblem, match=words):
        load_documents(DataSection(train_files=[str(tmp_path / name)]), None)
