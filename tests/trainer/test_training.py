import json
import math

import pytest

from atom_gui.core import presets, zero_templates
from atom_gui.protocol.checkpoints import checkpoints_in
from tests.trainer.conftest import with_settings

pytestmark = pytest.mark.slow


def test_deepspeed_really_trains(train, tiny_config):
    config = with_settings(
        tiny_config, batch__max_steps=30, checkpoints__save_steps=10,
        checkpoints__evaluation_strategy="steps", checkpoints__eval_steps=15,
        checkpoints__save_total_limit=2, logging__sample_prompts=["第"], batch__seed=7,
    )  # fmt: skip
    trained = train(config)
    assert trained.code == 0, trained.output
    state = trained.state
    assert state.finished is not None
    assert state.hello.device == "cpu"
    assert {"torch", "deepspeed", "transformers"} <= set(state.hello.versions)
    # Proof that DeepSpeed ran: its engine said so, and its own files are in the checkpoint.
    assert state.engine["engine"] == "DeepSpeedEngine"
    assert state.engine["zero_stage"] == 2
    checkpoints = checkpoints_in(trained.folder.checkpoints)
    assert [c.step for c in checkpoints] == [20, 30]
    assert all(c.complete for c in checkpoints)
    ds_config = json.loads(trained.folder.ds_config.read_text())
    assert ds_config["train_micro_batch_size_per_gpu"] == 4
    assert "auto" not in json.dumps(ds_config)
    # It learned, measured and wrote.
    assert len(trained.losses) == 30
    assert trained.losses[-1] < 0.7 * trained.losses[0]
    assert [event["step"] for event in trained.events("evaluated")] == [15, 30]
    evaluated = state.evaluated
    assert evaluated.perplexity == pytest.approx(math.exp(evaluated.loss), rel=1e-6)
    assert 0 < evaluated.accuracy < 1
    assert state.samples[-1].prompt == "第"
    final = trained.folder.checkpoints / "final"
    assert (final / "model.safetensors").stat().st_size > 100_000
    assert (final / "tokenizer.json").exists()
    assert list(trained.folder.tensorboard.rglob("events.out.tfevents*"))
    # The phases came in order, each with the word for where memory may run out.
    phases = list(dict.fromkeys(event["phase"] for event in trained.events("phase")))
    wanted = ["load", "tokenize", "ds_init", "first_forward", "loss", "first_backward",
              "first_step", "steady", "save", "evaluate", "sample"]  # fmt: skip
    assert [phase for phase in phases if phase in wanted] == wanted
    assert "compile" not in phases, "nothing may be compiled for the demo's configuration"


@pytest.mark.parametrize("name", ["demo-zero3", "demo-zero3-offload"])
def test_stage_three_trains_saves_and_samples(train, tiny_config, name):
    config = with_settings(
        tiny_config, deepspeed__config=presets.find(name).config.deepspeed.config,
        batch__max_steps=4, checkpoints__save_steps=4, logging__sample_prompts=["第"],
    )  # fmt: skip
    trained = train(config)
    assert trained.code == 0, trained.output
    assert trained.state.engine["zero_stage"] == 3
    assert 5 < trained.losses[0] < 7, "ln 400 is 6.0: the new weights are sound"
    assert checkpoints_in(trained.folder.checkpoints)[-1].complete
    assert (trained.folder.checkpoints / "final" / "model.safetensors").stat().st_size > 100_000
    ds_config = json.loads(trained.folder.ds_config.read_text())
    offloads = "offload_param" in ds_config["zero_optimization"]
    assert offloads == ("offload" in name)


def test_stopping_and_continuing_gives_the_uninterrupted_curve(train, tiny_config):
    config = with_settings(tiny_config, batch__max_steps=10, checkpoints__save_steps=5)
    whole = train(config, "whole")
    assert whole.code == 0, whole.output
    half = train(config, "half")
    assert half.losses == whole.losses, "the same seed gives the same run"
    # Continue from the middle of it.
    resumed = train(
        with_settings(
            config,
            checkpoints__resume_from_checkpoint=str(half.folder.checkpoints / "checkpoint-5"),
        ),
        "resumed",
    )
    assert resumed.code == 0, resumed.output
    assert resumed.state.hello.resumed_step == 5
    assert [event["step"] for event in resumed.events("step")] == [6, 7, 8, 9, 10]
    assert resumed.losses == pytest.approx(whole.losses[5:], rel=1e-5)


def test_two_ranks_train_through_deepspeeds_launcher(train, tiny_config):
    config = with_settings(tiny_config, batch__max_steps=4, checkpoints__save_steps=4,
                           distributed__num_gpus=2)  # fmt: skip
    trained = train(config, ranks=2)
    assert trained.code == 0, trained.output
    assert trained.state.hello.world_size == 2
    assert len(trained.events("hello")) == 1, "only rank 0 speaks"
    files = list((trained.folder.checkpoints / "checkpoint-4" / "global_step4").glob("*optim*"))
    assert len(files) == 2
    assert trained.events("step")[-1]["tokens"] == 4 * 2 * 4 * 32


def test_a_wait_for_a_stop_saves_and_ends(train, tiny_config, tmp_path):
    from atom_gui.protocol.run_folder import RunFolder

    RunFolder(tmp_path / "run").send("save-now")
    config = with_settings(tiny_config, batch__max_steps=8)
    trained = train(config)
    assert checkpoints_in(trained.folder.checkpoints)[0].step == 1
    assert not RunFolder(tmp_path / "run").wants("save-now")


def test_stop_at_a_step(train, tiny_config, tmp_path):
    """A stop that is there from the beginning ends the run before its first step."""
    from atom_gui.protocol.run_folder import RunFolder

    RunFolder(tmp_path / "run").send("stop")
    trained = train(tiny_config)
    assert trained.code == 130
    assert trained.state.finished.stopped


def test_bf16_gradient_checkpointing_epochs_and_old_names(train, tiny_config):
    config = with_settings(
        tiny_config, precision__bf16=True, precision__bf16_full_eval=True,
        precision__gradient_checkpointing=True, batch__max_steps=None,
        batch__num_train_epochs=1.0, data__max_train_samples=24, data__max_eval_samples=3,
        checkpoints__evaluation_strategy="epoch", checkpoints__save_strategy="epoch",
        batch__gradient_accumulation_steps=2, optimizer__warmup_ratio=0.5,
        model__use_fast_tokenizer=False, optimizer__lr_scheduler_type="cosine",
    )  # fmt: skip
    trained = train(config)
    assert trained.code == 0, trained.output
    state = trained.state
    assert state.engine["precision"] == "bfloat16"
    assert state.step == state.total_steps == 3
    assert state.blocks["train_blocks"] == 24
    assert state.blocks["validation_blocks"] == 3
    rates = [event["lr"] for event in trained.events("step")]
    assert rates[0] < rates[1], "warm-up is half of the three steps"
    assert any("use_fast_tokenizer" in str(warning) for warning in state.warnings)


def test_streaming_trains_for_the_given_steps(train, tiny_config):
    trained = train(with_settings(tiny_config, data__streaming=True, batch__max_steps=3))
    assert trained.code == 0, trained.output
    assert trained.state.step == 3


def test_a_trained_model_is_continued_and_evaluated(train, tiny_config):
    first = train(tiny_config, "first")
    final = str(first.folder.checkpoints / "final")
    config = with_settings(
        tiny_config, model__config_name=None, model__train_tokenizer_vocab_size=None,
        model__model_name_or_path=final,
    )  # fmt: skip
    continued = train(config, "continued")
    assert continued.code == 0, continued.output
    assert continued.losses[0] < first.losses[0]
    measured = train(
        with_settings(config, checkpoints__do_train=False, checkpoints__save_strategy="no"),
        "measured",
    )
    assert measured.code == 0, measured.output
    assert measured.state.evaluated.loss > 0
    assert not measured.losses


@pytest.mark.parametrize(
    ("settings", "kind", "words"),
    [
        ({"batch__block_size": 512, "data__max_train_samples": 1}, "data", "fewer than one block"),
        ({"model__config_name": "{tmp}/none.json"}, "config", "cannot be loaded"),
        ({"checkpoints__resume_from_checkpoint": "latest"}, "config", "no complete checkpoint"),
        ({"precision__device": "cuda"}, "environment", "sees no NVIDIA card"),
        ({"deepspeed__config": {"zero_optimization": {"stage": 2, "dream": 1}}}, "config", "dream"),
    ],
)
def test_failures_are_told_in_one_sentence(train, tiny_config, tmp_path, settings, kind, words):
    short = tmp_path / "short.txt"
    short.write_text("今天\n", encoding="utf-8")
    settings = {
        key: value.replace("{tmp}", str(tmp_path)) if isinstance(value, str) else value
        for key, value in settings.items()
    }
    if "batch__block_size" in settings:
        settings["data__train_files"] = [str(short)]
        settings["model__train_tokenizer_vocab_size"] = 300
    trained = train(with_settings(tiny_config, **settings))
    assert trained.code == 1
    failed = trained.state.failed
    assert failed is not None
    assert failed.kind == kind
    assert words in str(failed.text)
    assert "Traceback" not in str(failed.text)


def test_the_articles_files_are_valid_for_the_installed_deepspeed(train, tiny_config):
    """The article's ZeRO-3 file: its optimizer would be compiled here, so the test replaces it."""
    zero3 = zero_templates.read("zero3")
    zero3["optimizer"]["params"]["torch_adam"] = True
    config = with_settings(tiny_config, deepspeed__config=zero3, batch__max_steps=2)
    trained = train(config)
    assert trained.code == 0, trained.output
    ds_config = json.loads(trained.folder.ds_config.read_text())
    assert ds_config["scheduler"]["type"] == "WarmupDecayLR"
    assert any("fp16_opt_level" in str(warning) for warning in trained.state.warnings)


def test_starting_anew_moves_old_checkpoints_aside(train, tiny_config, tmp_path):
    out = tmp_path / "out"
    config = with_settings(tiny_config, checkpoints__output_dir=str(out), batch__max_steps=3,
                           checkpoints__save_steps=3)  # fmt: skip
    assert train(config, "first").code == 0
    config = with_settings(config, checkpoints__overwrite_output_dir=True,
                           checkpoints__save_total_limit=1, checkpoints__save_steps=1)  # fmt: skip
    assert train(config, "second").code == 0
    assert (out / "previous-1" / "checkpoint-3" / "trainer_state.json").exists()
    assert (out / "previous-1" / "final" / "model.safetensors").exists()
    assert [c.step for c in checkpoints_in(out)] == [3]
