"""The commands about memory, as a script would call them."""

import json

import pytest

from atom_gui.cli import main
from atom_gui.core import aftermath, presets, run_library
from atom_gui.protocol import events
from atom_gui.protocol.files import JsonLinesWriter, write_json_atomic
from atom_gui.protocol.run_folder import RunFolder
from atom_gui.schema.words import Text

CUDA = ("torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 4.88 GiB. GPU 0 has a total "
        "capacity of 23.69 GiB of which 2.10 GiB is free. Of the allocated memory 20.11 GiB is "
        "allocated by PyTorch, and 512.00 MiB is reserved by PyTorch but unallocated.")  # fmt: skip


def run(capsys, *arguments):
    code = main([str(argument) for argument in arguments])
    said = capsys.readouterr()
    return code, said.out, said.err


def article(capsys, *more):
    return run(capsys, "forecast", "llama2-7b-zero2", "--gpu", "24GiB", "--ram", "24GiB",
               "--platform", "windows", *more)  # fmt: skip


def test_the_articles_case_is_answered_truthfully(capsys):
    code, out, _ = article(capsys)
    assert code == 0
    assert "GPU memory:" in out
    assert "will not fit" in out
    assert "6,738,415,616 weights × 2 bytes" in out
    assert "DeepSpeed's own estimate, states only: 12.6 GiB on the card, 150.6 GiB of RAM" in out


def test_a_forecast_as_json_holds_every_number(capsys):
    _, out, _ = article(capsys, "--json")
    value = json.loads(out)
    assert value["verdict"] == "too_much"
    assert set(value["resources"]) == {"gpu", "ram", "commit", "disk"}
    for need in value["resources"].values():
        assert sum(part["bytes"] for part in need["parts"]) == pytest.approx(need["need_bytes"])
        assert all(part["formula"] and part["source"] for part in need["parts"])
    assert value["resources"]["ram"]["need_bytes"] > 113 * 2**30
    assert "time" not in value  # nothing is known of a card that has only a size


def test_what_fits_is_searched_among_thousands(capsys):
    _, out, _ = article(capsys, "--what-fits", "--json")
    value = json.loads(out)
    assert value["examined"] >= 10_000
    assert {each["changes"].get("adapter.method") for each in value["found"]} == {"lora", "qlora"}
    assert all(each["forecast"]["verdict"] != "too_much" for each in value["found"])
    _, words, _ = article(capsys, "--what-fits")
    assert "LoRA instead of full training" in words
    assert "billion parameters" in words


def test_an_unknown_model_is_said_to_be_unknown(capsys):
    code, _, err = run(capsys, "forecast", "demo", "--set", "model.config_name=null",
                       "--set", "model.model_name_or_path=someone/unheard-of")  # fmt: skip
    assert code == 1
    assert "someone/unheard-of" in err


def test_any_log_is_diagnosed_and_the_tensor_recognised(capsys, tmp_path):
    log = tmp_path / "train.log"
    log.write_text(f"step 1\n{CUDA}\n", encoding="utf-8")
    code, out, _ = run(capsys, "diagnose", log, "--preset", "llama2-7b-zero2")
    assert code == 3
    assert "10 × 4,096 tokens × 32,000" in out
    code, out, _ = run(capsys, "diagnose", log, "--json")
    value = json.loads(out)
    assert (value["kind"], value["resource"]) == ("out_of_memory", "gpu")
    assert value["requested_bytes"] == pytest.approx(4.88 * 2**30, rel=1e-3)
    log.write_text("ModuleNotFoundError: No module named 'peft'\n", encoding="utf-8")
    code, out, _ = run(capsys, "diagnose", log)
    assert code == 0
    assert "peft" in out


@pytest.fixture
def dead_run(tmp_path):
    """A run folder of demo-oom whose trainer died while it computed the loss."""
    folder = RunFolder(tmp_path / "runs" / "20261125-080000-oom")
    folder.path.mkdir(parents=True)
    preset = presets.find("demo-oom")
    config = presets.resolved(preset.config)
    write_json_atomic(folder.preset, presets.to_value(
        presets.Preset(name="oom", config=config), portable=False))  # fmt: skip
    write_json_atomic(folder.launch, {"preset": "oom", "started_s": 1.0, "platform": "linux"})
    write_json_atomic(folder.process, {})
    writer = JsonLinesWriter(folder.events)
    error = (
        "RuntimeError: [enforce fail at alloc_cpu.cpp:127] err == 0. DefaultCPUAllocator: "
        "can't allocate memory: you tried to allocate 1073741824 bytes. Error code 12"
    )
    failed = events.Failed(kind="oom_host", phase="loss", text=Text(text="No memory."),
                           error=error, memory={"ram_budget_bytes": 3 * 2**30})  # fmt: skip
    for event in (events.Phase(phase="loss"), failed):
        writer.write(event.model_dump())
    writer.close()
    folder.console.write_text(error + "\n", encoding="utf-8")
    write_json_atomic(folder.exit, {"state": "failed", "exit_code": 1, "ended_s": 2.0,
                                    "sentence": {"text": "No memory.", "values": {}}})  # fmt: skip
    return folder


def test_a_dead_run_is_explained_and_its_repair_applied(capsys, dead_run):
    runs = dead_run.path.parent
    code, out, _ = run(capsys, "diagnose", "latest", "--runs-dir", runs)
    assert code == 3
    assert "RAM budget of 3.00 GiB" in out
    code, out, _ = run(capsys, "repair", "latest", "--json", "--runs-dir", runs)
    value = json.loads(out)
    assert code == 0
    assert value["best"] == ["micro_batch"]
    assert value["remedies"][0]["changes"]["batch.per_device_train_batch_size"] == 32
    code, out, err = run(capsys, "repair", "latest", "--apply", "best", "--runs-dir", runs)
    assert code == 0
    changed = json.loads(out)["config"]["batch"]
    assert (changed["per_device_train_batch_size"], changed["gradient_accumulation_steps"]) == (
        32, 4,
    )  # fmt: skip
    assert "fits" in err
    code, _, err = run(capsys, "repair", "latest", "--apply", "magic", "--runs-dir", runs)
    assert code == 1
    assert "magic" in err
    assert "micro_batch" in err


def test_oom_json_holds_diagnosis_and_ranked_remedies(dead_run):
    found = aftermath.record(dead_run)
    assert found.of_memory
    value = json.loads(dead_run.oom.read_text(encoding="utf-8"))
    assert value["diagnosis"]["phase"] == "loss"
    assert value["remedies"][0]["name"] == "micro_batch"
    assert aftermath.read(dead_run) == found
    run_found = run_library.read(dead_run.path)
    assert run_found.state == "failed"


def test_what_was_tried_is_followed_back(dead_run):
    parent = dead_run.path.parent
    second = parent / "20261125-080100-oom"
    second.mkdir()
    note = {"of": dead_run.path.name, "remedies": ["micro_batch"]}
    write_json_atomic(second / "launch.json", {"preset": "oom", "repair": note})
    third = parent / "20261125-080200-oom"
    third.mkdir()
    note = {"of": second.name, "remedies": ["loss_in_pieces"]}
    write_json_atomic(third / "launch.json", {"preset": "oom", "repair": note})
    assert aftermath.tried_on(RunFolder(third)) == ["micro_batch", "loss_in_pieces"]
    assert aftermath.tried_on(dead_run) == []


def test_a_run_without_memory_trouble_has_no_repair(capsys, dead_run):
    dead_run.console.write_text("KeyError: 'x'\n", encoding="utf-8")
    writer = JsonLinesWriter(dead_run.events)
    writer.write(events.Failed(kind="crash", phase="load", text=Text(text="Broken."),
                               error="KeyError: 'x'").model_dump())  # fmt: skip
    writer.close()
    code, _, _ = run(capsys, "repair", "latest", "--runs-dir", dead_run.path.parent)
    assert code == 0
    aftermath.record(dead_run)
    assert not dead_run.oom.exists()
