import json
import os
import threading

import pytest

from atom_gui.protocol import events
from atom_gui.protocol.checkpoints import checkpoints_in, latest_complete
from atom_gui.protocol.files import JsonLinesWriter, Tail, read_json, write_json_atomic
from atom_gui.protocol.run_folder import RunFolder


def test_atomic_write_leaves_the_old_file_when_it_fails(tmp_path, monkeypatch):
    path = tmp_path / "a.json"
    write_json_atomic(path, {"a": 1})

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_json_atomic(path, {"a": 2})
    assert read_json(path) == {"a": 1}
    assert [p.name for p in tmp_path.iterdir()] == ["a.json"]


def test_readers_never_see_half_a_file(tmp_path):
    path = tmp_path / "a.json"
    write_json_atomic(path, list(range(2000)))
    seen, done = [], threading.Event()

    def read():
        while not done.is_set():
            seen.append(read_json(path))

    reader = threading.Thread(target=read)
    reader.start()
    for _ in range(50):
        write_json_atomic(path, list(range(2000)))
    done.set()
    reader.join()
    assert seen
    assert all(value == list(range(2000)) for value in seen)


def test_tail_gives_whole_lines_once(tmp_path):
    path = tmp_path / "log"
    tail = Tail(path)
    assert tail.lines() == []
    path.write_bytes("一行\n半".encode())
    assert tail.lines() == ["一行"]
    with path.open("ab") as file:
        file.write("行\n".encode())
    assert tail.lines() == ["半行"]
    path.write_bytes(b"new\n")
    assert tail.lines() == ["new"]


def test_tail_passes_over_foreign_text(tmp_path):
    path = tmp_path / "events.jsonl"
    path.write_bytes(b'{"event":"step"}\nWarning: x\n[1]\n\xff\xfe\n{"event":"ok"}\n{"torn')
    assert [value["event"] for value in Tail(path).objects()] == ["step", "ok"]


def test_writer_after_a_killed_writer_starts_a_new_line(tmp_path):
    path = tmp_path / "events.jsonl"
    path.write_bytes(b'{"event":"step"}\n{"event":"st')
    writer = JsonLinesWriter(path)
    writer.write({"event": "文"})
    writer.close()
    assert [value["event"] for value in Tail(path).objects()] == ["step", "文"]


def test_events_survive_the_way_through_a_file(tmp_path):
    sent = [
        events.Hello(versions={"torch": "2"}, world_size=2, device="cpu"),
        events.Phase(phase="compile", detail={"op": "cpu_adam"}),
        events.Step(step=1, total_steps=2, epoch=0.5, loss=1.5, tokens=64),
        events.Evaluated(step=1, loss=1.0, perplexity=2.7, accuracy=0.5),
        events.Sample(step=1, prompt="春", text="天"),
        events.Finished(step=2, seconds=3.0),
    ]
    writer = JsonLinesWriter(tmp_path / "e")
    for event in sent:
        writer.write(event.model_dump(exclude_none=True))
    writer.close()
    assert [events.parse(value) for value in Tail(tmp_path / "e").objects()] == sent


@pytest.mark.parametrize(
    "value", [{}, {"event": "dance"}, {"event": "step", "step": "x"}, {"event": ["step"]}]
)
def test_unknown_and_broken_events_are_none(value):
    assert events.parse(value) is None


def test_newer_fields_are_ignored():
    event = events.Finished(step=1, seconds=1.0)
    assert events.parse({**event.model_dump(), "v": 9, "new": 1}) == event.model_copy(
        update={"v": 9}
    )


def test_commands_are_taken_once(tmp_path):
    folder = RunFolder(tmp_path)
    assert not folder.take("stop")
    folder.send("stop", grace_s=5)
    assert folder.wants("stop")
    assert folder.take("stop")
    assert not folder.take("stop")
    assert json.loads((folder.commands / "stop.taken").read_text())["grace_s"] == 5


def test_only_whole_checkpoints_count(tmp_path):
    def make(step, *, state=True, optimizer=True):
        path = tmp_path / f"checkpoint-{step}"
        (path / f"global_step{step}").mkdir(parents=True)
        if state:
            (path / "trainer_state.json").write_text("{}")
        if optimizer:
            (path / f"global_step{step}" / "zero_pp_rank_0_mp_rank_00_optim_states.pt").touch()

    make(9)
    make(10)
    make(100, state=False)
    make(200, optimizer=False)
    (tmp_path / "checkpoint-x").mkdir()
    assert [c.step for c in checkpoints_in(tmp_path)] == [9, 10, 100, 200]
    newest = latest_complete(tmp_path)
    assert newest is not None
    assert newest.step == 10
