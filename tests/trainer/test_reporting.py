import errno

import pytest

from atom_gui.protocol.files import Tail
from atom_gui.protocol.run_folder import RunFolder
from atom_gui.schema.words import text
from atom_gui.trainer.event_log import EventLog
from atom_gui.trainer.problems import TrainingProblem, explain


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (TrainingProblem("data", text("x")), "data"),
        (RuntimeError("CUDA out of memory. Tried to allocate 64.00 MiB"), "oom_gpu"),
        (RuntimeError("CUDA error: out of memory"), "oom_gpu"),
        (RuntimeError("[enforce fail] DefaultCPUAllocator: can't allocate memory"), "oom_host"),
        (MemoryError(), "oom_host"),
        (OSError("[WinError 1455] 页面文件太小,无法完成操作。"), "oom_host"),
        (OSError(errno.ENOSPC, "No space left on device"), "disk"),
        (PermissionError(errno.EACCES, "Permission denied", "/x"), "disk"),
        (ImportError("No module named 'mpi4py'"), "environment"),
        (ZeroDivisionError("division by zero"), "crash"),
    ],
)
def test_failures_are_sorted(error, kind):
    found, sentence = explain(error)
    assert found == kind
    assert str(sentence)


def test_a_full_disk_behind_another_error_is_seen():
    error = RuntimeError("could not write")
    error.__cause__ = OSError(errno.ENOSPC, "No space left on device")
    assert explain(error)[0] == "disk"


def test_only_rank_0_writes(tmp_path):
    folder = RunFolder(tmp_path)
    EventLog(folder, 1).phase("tokenize")
    assert not folder.events.exists()
    log = EventLog(folder, 0)
    log.phase("tokenize")
    log.phase("tokenize")
    log.close()
    assert len(Tail(folder.events).objects()) == 1, "saying the same twice is saying it once"


def test_compilation_is_a_phase_of_its_own(tmp_path, monkeypatch):
    from deepspeed.ops.op_builder import builder

    from atom_gui.trainer.reporting import watch_compilation

    class Op(builder.OpBuilder):
        name = "cpu_adam"

        def __init__(self):
            pass

        def absolute_name(self):
            return ""

        def sources(self):
            return []

    monkeypatch.setattr(builder.OpBuilder, "jit_load", lambda self, verbose=True: "op")
    events = EventLog(RunFolder(tmp_path), 0)
    events.phase("ds_init")
    watch_compilation(events)
    assert Op().jit_load(False) == "op"
    events.close()
    told = Tail(tmp_path / "events.jsonl").objects()
    assert [event["phase"] for event in told] == ["ds_init", "compile", "compile", "ds_init"]
    assert told[1]["detail"] == {"op": "cpu_adam"}
    assert told[2]["progress"] == 1.0
    assert told[2]["detail"]["seconds"] >= 0
