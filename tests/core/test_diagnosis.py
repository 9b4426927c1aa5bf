import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from atom_gui.core.diagnosis import Diagnosis, Sizes, diagnose, diagnose_run, spill, tensor_of
from atom_gui.protocol import events
from atom_gui.protocol.files import JsonLinesWriter, write_json_atomic
from atom_gui.protocol.run_folder import RunFolder
from atom_gui.schema.words import Text, text
from atom_gui.supervisor.verdict import Verdict
from tests.core.memory_texts import ALL, GPU, HOST, LOSS, NEGATIVES, OOM_C, TRACE, gib, mib, sample

LLAMA = Sizes(sequences=10, block=4096, vocab=32000, hidden=4096, layers=32, heads=32, ffn=11008,
              parameters=6_738_415_616, reduce_bucket=4096 * 4096)  # fmt: skip


def test_the_table_is_large():
    assert len(ALL) - len(NEGATIVES) >= 70
    assert len(NEGATIVES) >= 25


@pytest.mark.parametrize("name", ALL)
def test_what_a_console_means(name):
    case = ALL[name]
    found = diagnose(case.text, **case.given)
    assert (found.kind, found.resource, found.cause) == (case.kind, case.resource, case.cause)
    assert {key: getattr(found, key) for key in case.numbers} == case.numbers
    assert len(found.evidence) <= 500
    for words in (found.sentence, found.detail, found.advice):
        assert words is None or not re.search(r"[{}]", words.render()), words


@pytest.mark.parametrize("name", ALL)
def test_a_diagnosis_survives_json(name):
    found = diagnose(ALL[name].text, sizes=LLAMA, **ALL[name].given)
    again = Diagnosis.model_validate(json.loads(json.dumps(found.model_dump(mode="json"))))
    assert again == found
    assert str(again.sentence) == str(found.sentence)
    assert str(again.detail) == str(found.detail)


def before_each_line(words):
    return lambda text: "\n".join(words + line for line in text.split("\n"))


def wrapped(width):
    def change(text):
        return "\n".join(line[at : at + width] for line in text.split("\n")
                         for at in range(0, max(1, len(line)), width))  # fmt: skip

    return change


HEAD = """[2024-05-11 10:10:00,120] [INFO] [real_accelerator.py:191] Setting ds_accelerator to cuda
/opt/lib/python3.10/site-packages/transformers/training_args.py:1494: FutureWarning: deprecated
Loading checkpoint shards: 100%|██████████| 2/2 [00:08<00:00,  4.2s/it]
[INFO|trainer.py:2078] 2024-06-11 11:55:22,961 >> ***** Running training *****
10:00:01  step 1/100  loss 2.3100  grad_norm 0.912  lr 1.000e-04  4,231 tok/s
"""
LAUNCHER_TAIL = """
[2024-05-11 10:12:41,879] [INFO] [launch.py:428:sigkill_handler] Killing subprocess 13266
[2024-05-11 10:12:41] [ERROR] [launch.py:434:sigkill_handler] ['x'] exits with return code = 1
Exception ignored in: <function DeepSpeedCPUAdam.__del__ at 0x7f>
Traceback (most recent call last):
  File "/opt/x.py", line 3, in __del__
AttributeError: 'DeepSpeedCPUAdam' object has no attribute 'ds_opt_adam'
"""
TORCHRUN_TAIL = """
W0501 10:00:00.000 3119 torch/distributed/elastic/api.py:898] Sending 1 closing signal SIGTERM
E0501 10:00:00.000 3119 torch/distributed/elastic/api.py:826] failed (exitcode: 1) local_rank: 0
Traceback (most recent call last):
  File "/opt/conda/bin/torchrun", line 8, in <module>
    sys.exit(main())
torch.distributed.elastic.multiprocessing.errors.ChildFailedError: \n====
train.py FAILED
  exitcode  : 1 (pid: 3120)
"""
CHANGES = {
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "rank": before_each_line("[rank5]: "),
    "torchrun": before_each_line("[default0]:"),
    "docker compose": before_each_line("trainer-1  | "),
    "kubernetes": before_each_line("2024-06-01T08:00:01.123456789Z stderr F "),
    "time": before_each_line("2024-06-01 08:00:00,123 "),
    "time in brackets": before_each_line("[2024-06-01 08:00:00] "),
    "srun": before_each_line("3: "),
    "ray": before_each_line("(TrainWorker pid=8284, ip=172.19.2.2) "),
    "pdsh": before_each_line("node7: "),
    "indented": before_each_line("    "),
    "colours": lambda text: "\n".join(f"\x1b[31m{line}\x1b[0m" for line in text.split("\n")),
    "a long log before": lambda text: HEAD + text,
    "DeepSpeed's launcher after": lambda text: text + LAUNCHER_TAIL,
    "torchrun after": lambda text: text + TORCHRUN_TAIL,
    **{f"wrapped at {width}": wrapped(width) for width in (80, 100, 120, 132)},
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_stands_around_changes_nothing(change):
    missed = {}
    for name, case in ALL.items():
        wanted = (case.kind, case.resource, case.cause)
        if change.startswith("wrapped") and not name.startswith("gpu"):
            continue
        if not case.text or (case.kind == "none" and change == "torchrun after"):
            continue
        found = diagnose(CHANGES[change](case.text), **case.given)
        if (found.kind, found.resource, found.cause) != wanted:
            missed[name] = (found.kind, found.resource, found.cause)
        elif "exact" not in name and found.requested_bytes != case.numbers.get(
            "requested_bytes", found.requested_bytes
        ):
            missed[name] = found.requested_bytes
    assert missed == {}


def test_the_sentences_tell_what_and_when():
    story = [
        events.Hello(versions={}, world_size=1, device="cuda"),
        events.Phase(phase="loss"),
        events.Failed(kind="oom_gpu", phase="loss", error=OOM_C,
                      text=text("The graphics card has no memory left.")),
    ]  # fmt: skip
    found = diagnose(LOSS + OOM_C, events=story, exit_code=1, sizes=LLAMA)
    assert str(found.sentence) == "The GPU ran out of memory while computing the loss of step 1."
    assert str(found.detail) == (
        "4.88 GiB more were needed and 2.10 GiB were free. The request was the fp32 copy of the "
        "logits: 10 × 4,096 tokens × 32,000 vocabulary."
    )
    assert isinstance(found.detail.values["tensor"], Text)  # translated on its own
    assert (found.step, found.phase, found.certain) == (1, "loss", True)
    assert found.evidence.startswith("torch.OutOfMemoryError: CUDA out of memory.")


def step(number, **values):
    return {
        "event": "step",
        "step": number,
        "total_steps": 100,
        "epoch": 0.1,
        "tokens": 1,
        **values,
    }


def test_the_traceback_refines_a_steady_phase():
    found = diagnose(LOSS + OOM_C, events=[
        {"event": "hello", "versions": {}, "world_size": 1, "device": "cuda"},
        {"event": "phase", "phase": "steady"}, step(41), step(42),
    ])  # fmt: skip
    assert (found.phase, found.step) == ("steady", 43)
    assert str(found.sentence) == "The GPU ran out of memory while computing the loss of step 43."


def test_a_run_that_is_continued_begins_anew():
    hello = {"event": "hello", "versions": {}, "world_size": 1, "device": "cuda"}
    failed = {"event": "failed", "kind": "oom_gpu", "phase": "loss", "error": OOM_C,
              "text": {"text": "x", "values": {}}}  # fmt: skip
    again = [hello, step(3), failed, {**hello, "resumed_step": 3},
             {"event": "phase", "phase": "first_forward"}]  # fmt: skip
    found = diagnose("", events=again, exit_code=-9)
    assert (found.kind, found.phase, found.step) == ("killed", "first_forward", 4)


def failed_with(error, kind="crash"):
    return [events.Failed(kind=kind, phase="steady", text=text("Training stopped: {e}", e="x"),
                          error=error)]  # fmt: skip


def test_the_trainers_word_counts_more_than_the_console():
    found = diagnose(ALL["gpu: cublas"].text, events=failed_with("KeyError: 'labels'"), exit_code=1)
    assert found.kind == "out_of_memory"  # a word that explains nothing does not
    lacking = failed_with("ModuleNotFoundError: No module named 'x'", "environment")
    found = diagnose(ALL["gpu: cublas"].text, exit_code=1, events=lacking)
    assert (found.kind, found.cause) == ("other", "missing_package")
    assert str(found.sentence) == "Training stopped: x"


def test_the_trainers_word_is_a_consequence_of_another_rank():
    lost = failed_with(
        "torch.distributed.DistBackendError: NCCL communicator was aborted on rank 0."
    )
    found = diagnose("[rank1]: " + OOM_C, events=lost, exit_code=1)
    assert (found.kind, found.cause, found.requested_bytes) == ("out_of_memory", "torch_cuda",
                                                                gib(4.88))  # fmt: skip
    assert diagnose("", events=lost, exit_code=1).cause == "distributed"


def test_an_event_alone_is_enough():
    found = diagnose("", events=failed_with(OOM_C, "oom_gpu"), exit_code=1)
    assert (found.kind, found.free_bytes) == ("out_of_memory", gib(2.1))
    found = diagnose("", events=failed_with("", "oom_host"), exit_code=1, platform="win32")
    assert (found.kind, found.resource) == ("out_of_memory", "commit")


def test_undefined_numbers_of_a_run_that_finished():
    told = [step(n, lr=1e-4, loss=None) for n in (10, 20, 30)]
    told.append({"event": "finished", "step": 30, "seconds": 3.0})
    assert diagnose("", events=told, exit_code=0).cause == "nan"
    told[0]["loss"] = told[1]["loss"] = told[2]["loss"] = 2.0
    assert diagnose("", events=told, exit_code=0).kind == "none"


def test_a_budget_is_told_from_a_computer_that_is_full():
    words = (
        "RuntimeError: [enforce fail at alloc_cpu.cpp:117] data. DefaultCPUAllocator: not enough "
    )
    words += "memory: you tried to allocate 131072000 bytes."
    memory = {"ram_available_bytes": gib(9), "ram_total_bytes": gib(24), "process_bytes": gib(2.9),
              "ram_budget_bytes": gib(3)}  # fmt: skip
    told = events.Failed(kind="oom_host", phase="first_step", text=text("x"), error=words,
                         memory=memory)  # fmt: skip
    for platform in ("linux", "win32"):
        found = diagnose("", events=[told], exit_code=1, platform=platform)
        assert (found.kind, found.resource, found.cause) == (
            "out_of_memory",
            "ram",
            "host_allocator",
        )
        assert (found.allowed_bytes, found.free_bytes, found.process_bytes) == (
            gib(3), gib(9), gib(2.9)
        )  # fmt: skip
        assert str(found.sentence).startswith(
            "The training process used up its RAM budget of 3.00 GiB"
        )
        assert found.advice is None
    full = told.model_copy(update={"memory": {**memory, "ram_available_bytes": gib(0.3)}})
    found = diagnose("", events=[full], exit_code=1, platform="linux")
    assert (found.resource, found.allowed_bytes) == ("ram", None)
    assert str(found.sentence).startswith("The computer ran out of RAM")


def test_the_card_as_the_trainer_saw_it():
    told = events.Failed(
        kind="oom_gpu", phase="steady", text=text("x"),
        error="RuntimeError: CUDA error: out of memory",
        memory={"allocated_bytes": gib(7), "reserved_bytes": gib(7.4), "gpu_free_bytes": mib(100),
                "gpu_total_bytes": gib(8), "gpu_budget_bytes": gib(7.5)},
    )  # fmt: skip
    found = diagnose("", events=[told], exit_code=1)
    assert (found.allocated_bytes, found.reserved_bytes) == (gib(7), gib(7.4))
    assert (found.free_bytes, found.total_bytes, found.allowed_bytes) == (
        mib(100), gib(8), gib(7.5)
    )  # fmt: skip
    assert "limit of 7.50 GiB" in str(found.advice)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("gpu: another process", "process 2006998 alone 9.25 GiB"),
        ("gpu: torch 1.13 with a limit", "limit of 11.85 GiB"),
        ("gpu: more than the card has", "Sysmem Fallback Policy"),
        ("gpu: private pools", "fragmentation"),
        ("gpu: cublas", "beyond the vocabulary"),
        ("gpu: a wrapped number of another kind", "Enough seemed to be free"),
        ("host: 1455, Chinese", "enlarge the page file"),
        ("host: pinned, in DataLoader's thread", ".wslconfig"),
        ("host: a shared file", "--shm-size"),
        ("disk: Chinese", "Free space"),
    ],
)
def test_advice(name, words):
    assert words in str(diagnose(ALL[name].text, **ALL[name].given).advice)


def test_the_page_file_behind_gpu_memory():
    found = diagnose(GPU["Windows has no process list"].text.replace("28.16", "11.16"),
                     samples=[sample(commit=39.9)])  # fmt: skip
    assert "Windows backs GPU memory" in str(found.advice)


def written(folder, *, console, told, samples, exit_code, state="failed", platform="linux"):
    folder.console.parent.mkdir(parents=True, exist_ok=True)
    folder.console.write_bytes(console)
    for path, values in ((folder.events, told), (folder.system, samples)):
        writer = JsonLinesWriter(path)
        for value in values:
            writer.write(value)
        writer.close()
    write_json_atomic(folder.launch, {"argv": [], "platform": platform})
    write_json_atomic(folder.process, {"supervisor": {"pid": 11}, "trainer": {"pid": 2006998}})
    verdict = Verdict(state=state, exit_code=exit_code, sentence=text("x"), ended_s=1.0)
    write_json_atomic(folder.exit, verdict.model_dump())


def test_a_run_folder(tmp_path):
    folder = RunFolder(tmp_path / "run")
    words = "日志\n" * 100_000 + GPU["another process"].text
    told = [
        events.Hello(versions={}, world_size=1, device="cuda"), events.Phase(phase="steady"),
        events.Step(step=7, total_steps=9, epoch=1, tokens=1),
        events.Failed(kind="oom_gpu", phase="steady", text=text("x"), error="OutOfMemoryError: "
                      + GPU["another process"].text),
    ]  # fmt: skip
    written(folder, console=words.encode(), told=[e.model_dump(exclude_none=True) for e in told],
            samples=[sample()], exit_code=1)  # fmt: skip
    found = diagnose_run(folder, LLAMA)
    assert (found.kind, found.cause, found.step) == ("out_of_memory", "torch_cuda", 8)
    assert found.others == ()  # the trainer itself, as process.json knows it
    assert found.requested_bytes == gib(2.09)


def test_a_run_folder_with_windows_own_letters(tmp_path):
    folder = RunFolder(tmp_path)
    line = "ImportError: DLL load failed while importing _C: 页面文件太小，无法完成操作。"
    console = "加载模型\n".encode() + TRACE.encode() + line.encode("gbk") + b"\n"
    written(folder, console=console, told=[], samples=[], exit_code=1, platform="win32")
    found = diagnose_run(folder)
    assert (found.kind, found.resource, found.cause) == ("out_of_memory", "commit", "winerror_1455")


def test_a_run_folder_of_a_silent_death(tmp_path):
    folder = RunFolder(tmp_path)
    written(folder, console=b"", told=[], samples=[sample(commit=39.9)] * 5,
            exit_code=3221225477, state="died", platform="win32")  # fmt: skip
    found = diagnose_run(folder)
    assert (found.kind, found.resource, found.certain) == ("killed", "commit", False)
    folder.system.unlink()
    folder.console.unlink()
    assert diagnose_run(folder).cause == "access_violation"
    assert diagnose_run(RunFolder(tmp_path / "nothing")).kind == "none"


def test_a_run_that_was_stopped_did_not_fail(tmp_path):
    folder = RunFolder(tmp_path)
    written(folder, console=OOM_C.encode(), told=[], samples=[], exit_code=-9, state="stopped")
    assert (diagnose_run(folder).kind, diagnose_run(folder).cause) == ("none", "interrupted")


@pytest.mark.parametrize(
    ("requested", "words"),
    [
        (gib(4.88), "fp32 copy of the logits: 10 × 4,096 tokens × 32,000"),
        (gib(2.44), "16-bit logits"),
        (gib(25.10), "one fp32 value for each of 6,738,415,616"),
        (26_952_597_504, "one fp32 value"),  # without the norms, which have a group of their own
        (gib(12.55), "one 16-bit value"),
        (mib(32), "reduce bucket"),
        (mib(250), "embedding or the output layer"),
        (mib(500), "embedding or the output layer"),
        (gib(20), "attention scores"),
        (10 * 4096 * 11008 * 2, "feed-forward"),
        (mib(86), "one linear layer"),
    ],
)
def test_what_a_request_was_for(requested, words):
    assert words in str(tensor_of(requested, LLAMA))


def test_requests_that_tell_nothing():
    assert tensor_of(None, LLAMA) is None
    assert tensor_of(mib(20), LLAMA) is None
    assert tensor_of(mib(2), LLAMA) is None
    assert tensor_of(gib(3.33), LLAMA) is None
    assert tensor_of(gib(4.88), None) is None
    assert tensor_of(gib(4.88), Sizes(vocab=32000)) is None


def test_two_tensors_of_one_size():
    one = Sizes(sequences=1, block=4096, vocab=32000, hidden=4096)
    assert tensor_of(mib(250), one) is None
    assert "16-bit logits" in str(tensor_of(mib(250), one, "loss"))
    assert "embedding" in str(tensor_of(mib(250), one, "load"))


def told_steps(times, **values):
    return [step(n, step_time_s=time_s, **values) for n, time_s in enumerate(times, 1)]


def test_a_spill_is_more_than_the_card_has():
    steps = told_steps(
        [1.0] * 4, allocated_bytes=gib(3), reserved_bytes=gib(9), peak_bytes=gib(9.5)
    )
    found = spill(steps, [sample(card=8, used=7.9)])
    assert (found.kind, found.resource, found.certain, found.step) == ("spill", "gpu", True, 4)
    assert str(found.detail) == "PyTorch holds 9.50 GiB on a card of 8.00 GiB."
    assert spill(steps, [sample(card=8, used=7.9)], platform="linux") is not None
    assert spill(steps, [sample(card=24)]) is None
    assert Diagnosis.model_validate(found.model_dump(mode="json")) == found


def test_a_spill_is_slow_while_the_card_is_full():
    times = [30.0] + [1.0] * 8 + [3.2, 3.5, 4.0]
    full, free = [sample(card=8, used=7.9)] * 3, [sample(card=8, used=6)] * 3
    found = spill(told_steps(times), full)
    assert (found.kind, found.certain) == ("spill", False)
    assert spill(told_steps(times), free) is None
    assert spill(told_steps(times), full, platform="linux") is None
    assert spill(told_steps([30.0] + [1.0] * 9 + [3.2, 1.0]), full) is None
    assert spill(told_steps([30.0, 1.0, 4.0, 4.0, 4.0]), full) is None  # too few to compare
    assert spill([], full) is None
    assert spill(told_steps(times), []) is None


SIZE = re.compile(r"ried to allocate \d[\d.]* [KMG]iB")
CUTTABLE = [case.text for case in GPU.values() if SIZE.search(case.text) and not case.given]


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(CUTTABLE), st.data())
def test_a_message_that_is_cut_is_recognised(words, data):
    end = data.draw(st.integers(SIZE.search(words).end(), len(words)))
    found = diagnose(words[:end])
    assert (found.kind, found.cause) == ("out_of_memory", "torch_cuda")
    assert found.requested_bytes


@settings(max_examples=200, deadline=None)
@given(st.sampled_from([case.text for case in (*GPU.values(), *HOST.values())]), st.data())
def test_a_console_that_is_cut_or_damaged_gives_an_answer(words, data):
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(words))] * 2)))
    noise = data.draw(st.text(max_size=20))
    found = diagnose(words[:start] + noise + words[end:],
                     exit_code=data.draw(st.none() | st.integers(-(2**31), 2**32 - 1)))  # fmt: skip
    assert str(found.sentence)


ANY_SECTION = st.none() | st.lists(st.integers()) | st.dictionaries(
    st.sampled_from(["total_bytes", "available_bytes", "used_bytes", "limit_bytes", "free_bytes"]),
    st.integers() | st.floats() | st.none(),
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.text(), st.lists(st.dictionaries(st.sampled_from(["memory", "commit", "gpus", "disk"]),
                                           ANY_SECTION)))  # fmt: skip
def test_any_text_and_any_samples_give_an_answer(words, samples):
    assert diagnose(words, samples=samples, exit_code=-9).kind in ("killed", "other", "disk_full")
    assert diagnose("".join(words.split("Error"))).sentence is not None


def test_only_the_end_of_a_console_is_looked_at():
    assert diagnose(OOM_C + "\n" + "x" * 300_000, exit_code=1).kind == "other"
    assert diagnose("Error\n" * 60_000 + OOM_C).kind == "out_of_memory"
