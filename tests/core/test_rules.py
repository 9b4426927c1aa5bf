"""Every rule of the advice engine: what it finds, what it says, and that its fix solves it."""

import json
import random
import sys
from dataclasses import dataclass, replace

import pytest

from atom_gui.core import fixes, presets, zero_templates
from atom_gui.core.check import RULES, check, errors
from atom_gui.core.check import output as output_rules
from atom_gui.core.machine import Card, Machine
from atom_gui.schema.run_config import RunConfig

GIB = 2**30
PC = Machine(windows=True, ram_bytes=24 * GIB, cores=8,
             cards=(Card("RTX 3090", 24 * GIB, (8, 6)),))  # fmt: skip
OLD_CARD = replace(PC, cards=(Card("GTX 1080 Ti", 11 * GIB, (6, 1)),))
SERVER = replace(PC, windows=False, ram_bytes=512 * GIB)
NO_CARD = replace(PC, cards=())

RANDOM_RUNS = 250 if sys.platform != "win32" else 40  # files are slow under Wine
SEVEN = "model.model_name_or_path=someone/llama-2-7b"
QLORA = "adapter.method=qlora"
OFFLOAD = '{"stage": 2, "offload_optimizer": {"device": "cpu", "pin_memory": false}}'


@dataclass
class Case:
    """What is asked, on which computer, what is said, and whether the fix solves it."""

    rule: str
    settings: list[str]
    words: str
    severity: str
    machine: Machine = PC
    solved: bool = True


def zero(**sections):
    return "deepspeed.config=" + json.dumps(sections)


CASES = [
    Case("training_text_is_named", ["data.train_files=[]"], "no training files", "error",
         solved=False),
    Case("text_has_one_source", ["data.dataset_name=wiki"], "both named", "error"),
    Case("hub_configuration_has_a_data_set", ["data.dataset_config_name=zh"], "without a hub data",
         "warning"),
    Case("evaluation_has_text", ["checkpoints.evaluation_strategy=steps",
                                 "data.validation_split_percentage=0"],
         "needs validation text", "error"),
    Case("validation_files_are_used", ["data.validation_files=[\"{text}\"]"],
         "nothing is evaluated", "advice"),
    Case("text_can_be_read", ["data.train_files=[\"/no/such.txt\"]"], "There is no file", "error",
         solved=False),
    Case("validation_is_not_trained_on", ["data.validation_files=[\"{text}\"]"],
         "trained on and validated with", "warning"),
    Case("files_are_named_once", ["data.train_files=[\"{text}\", \"{text}\"]"],
         "more than once", "warning"),
    Case("text_column_has_a_table", ["data.text_column=body"], "plain text", "advice"),
    Case("line_breaks_belong_to_lines", ["data.keep_linebreaks=false",
                                         "data.text_sample_by=paragraph"],
         "unless the unit", "warning"),
    Case("text_fills_a_block", ["batch.block_size=1000000"], "less than one block", "warning"),
    Case("workers_suit_the_processor", ["data.preprocessing_num_workers=10"], "wait for each other",
         "warning"),
    Case("workers_suit_the_processor", ["data.preprocessing_num_workers=8"], "starts anew",
         "warning"),
    Case("streams_are_tokenized_while_training", ["data.streaming=true",
                                                  "data.preprocessing_num_workers=2"],
         "no effect on a stream", "advice"),
    Case("streaming_knows_its_end", ["data.streaming=true", "batch.max_steps=null"],
         "needs a number of steps", "error"),

    Case("model_is_named", ["model.config_name=null"], "no model", "error", solved=False),
    Case("new_model_has_a_tokenizer", ["model.train_tokenizer_vocab_size=null"],
         "needs a tokenizer", "error", solved=False),
    Case("overrides_go_with_a_type", ["model.config_overrides=a=1"], "only with a model type",
         "error"),
    Case("model_exists", ["model.model_name_or_path=D:\\\\no\\\\model"], "There is no folder",
         "error", solved=False),
    Case("weights_are_there", ["model.model_name_or_path={empty_model}"], "no weights", "error",
         solved=False),
    Case("model_configuration_exists", ["model.config_name=/no/config.json"],
         "no model configuration", "error", solved=False),
    Case("new_model_settings_are_needed", [SEVEN], "has no effect, since a model is continued",
         "warning"),
    Case("gated_models_get_a_login", ["model.model_name_or_path=meta-llama/Llama-2-7b-hf"],
         "accepted its licence", "warning"),
    Case("download_fits_the_disk", [SEVEN], "are free on the disk of the download", "warning",
         solved=False),
    Case("fast_tokenizer_is_the_only_one", ["model.use_fast_tokenizer=false"],
         "no slow tokenizers", "warning"),
    Case("blocks_fit_the_model", [SEVEN, "batch.block_size=8192"], "4096 positions", "error"),
    Case("attention_is_fused", [SEVEN, "model.attn_implementation=eager",
                                "batch.block_size=4096"], "same result without it", "warning"),
    Case("flash_attention_has_a_wheel", ["model.attn_implementation=flash_attention_2",
                                         "precision.device=auto"], "no official build", "warning"),

    Case("adapters_have_weights_to_adapt", ["adapter.method=lora"], "needs full training",
         "error"),
    Case("four_bit_weights_stay_whole", [SEVEN, QLORA, "deepspeed.config=zero3"],
         "cannot be partitioned", "error"),
    Case("four_bit_weights_need_a_card", [SEVEN, QLORA], "very slow", "warning"),
    Case("adapter_strength_is_usual", [SEVEN, QLORA, "adapter.lora_rank=8",
                                       "adapter.lora_alpha=1024"], "multiplies", "advice"),
    Case("learning_rate_suits_the_method", [SEVEN, "optimizer.learning_rate=0.01"],
         "far too high for all weights of a trained model", "warning"),
    Case("learning_rate_suits_the_method", [SEVEN, QLORA, "optimizer.learning_rate=1e-6"],
         "far too low for adapters", "warning"),
    Case("moments_look_back_enough", ["optimizer.adam_beta2=0.5"], "would swing", "warning"),
    Case("gradients_are_clipped", [SEVEN, "optimizer.max_grad_norm=0"], "Without gradient clipping",
         "advice"),

    Case("warmup_ends_before_the_run", ["batch.max_steps=8", "optimizer.warmup_steps=10000"],
         "The run has 8 steps: with a warm-up of 10,000 it never", "warning"),
    Case("warmup_ends_before_the_run",
         ["data.train_files=[]", "data.dataset_name=wiki", "batch.max_steps=null",
          "optimizer.warmup_steps=10000"], "alone reads 1,280,000 tokens", "warning"),
    Case("warmup_is_given_once", ["optimizer.warmup_steps=1", "optimizer.warmup_ratio=0.1"],
         "no effect beside", "warning"),
    Case("saves_come", ["batch.max_steps=8", "checkpoints.save_steps=500"], "never comes before",
         "warning"),
    Case("evaluations_come", ["batch.max_steps=8", "checkpoints.evaluation_strategy=steps"],
         "an evaluation every 500 never comes", "warning"),
    Case("reports_come", ["batch.max_steps=8", "logging.logging_steps=100"], "no loss curve",
         "warning"),
    Case("saves_are_not_too_often", [SEVEN, "batch.max_steps=50000", "checkpoints.save_steps=1"],
         "50,000 checkpoints are written", "advice"),
    Case("epochs_decide", ["batch.num_train_epochs=7"], "number of epochs has no effect",
         "advice"),
    Case("an_epoch_has_steps", ["batch.gradient_accumulation_steps=4000"], "a single step",
         "warning"),

    Case("precision_is_one", ["precision.bf16=true", "precision.fp16=true",
                              "precision.device=auto"], "both on", "error"),
    Case("float16_has_a_card", ["precision.fp16=true"], "does not train on a processor", "error"),
    Case("bfloat16_suits_the_card", ["precision.bf16=true", "precision.device=auto"],
         "compute capability 6.1", "error", OLD_CARD),
    Case("float16_is_the_second_choice", ["precision.fp16=true", "precision.device=auto"],
         "never overflows", "advice"),
    Case("large_models_use_16_bits", [SEVEN, "precision.device=auto"], "twice as much", "warning"),
    Case("weights_load_into_memory", [SEVEN, "model.torch_dtype=float32"], "25.1 GiB", "warning"),
    Case("float16_weights_are_not_trained_bare", ["model.torch_dtype=float16"],
         "lose small changes", "warning"),
    Case("evaluation_format_follows", ["precision.fp16=true", "precision.bf16_full_eval=true",
                                       "precision.device=auto"], "would evaluate", "warning"),
    Case("the_card_is_there", ["precision.device=cuda"], "no NVIDIA card was found", "warning",
         NO_CARD),
    Case("large_models_have_a_card", [SEVEN], "6.7 billion", "warning", NO_CARD, solved=False),
    Case("devices_are_possible", ["distributed.num_gpus=2"], "WSL2", "error"),
    Case("devices_are_there", ["distributed.num_gpus=8", "precision.device=auto"],
         "1 NVIDIA cards were found", "error", SERVER),
    Case("time_limit_is_in_seconds", ["distributed.ddp_timeout=18000000"], "208 days", "warning"),
    Case("unused_parameters_are_found_anyway", ["distributed.ddp_find_unused_parameters=false"],
         "has no effect", "advice"),

    Case("micro_batch_fits_the_card",
         [SEVEN, QLORA, "precision.device=auto", "precision.bf16=true", "batch.block_size=4096",
          "batch.per_device_train_batch_size=10", "batch.gradient_accumulation_steps=4"],
         "A micro-batch of 10 × 4,096 tokens", "error"),
    Case("micro_batch_fits_the_card",
         [SEVEN, QLORA, "precision.device=auto", "precision.bf16=true", "batch.block_size=8192",
          "adapter.lora_rank=16", "batch.per_device_train_batch_size=1"],
         "Even one sequence of 8,192 tokens", "error",
         replace(PC, cards=(Card("RTX 3070", 8 * GIB, (8, 6)),))),
    Case("states_fit_the_card", [SEVEN, "precision.device=auto", "precision.bf16=true",
                                 "deepspeed.config=zero1"], "No batch size helps", "error"),
    Case("states_fit_the_card", ["model.model_name_or_path=TinyLlama/TinyLlama-1.1B",
                                 "precision.device=auto", "precision.bf16=true",
                                 'deepspeed.config={"zero_optimization": {"stage": 2}}'],
         "No batch size helps", "error"),
    Case("states_fit_the_card",
         [SEVEN, QLORA, "precision.device=auto", "precision.bf16=true"], "take 8.8 GiB", "error",
         replace(PC, cards=(Card("RTX 3070", 8 * GIB, (8, 6)),))),
    Case("loading_fits_the_memory",
         [SEVEN, "adapter.method=lora", "precision.device=auto", "precision.bf16=true",
          "model.torch_dtype=float32"], "while they are loaded", "warning"),
    Case("offload_fits_the_memory", [SEVEN, "precision.device=auto", "precision.bf16=true",
                                     f'deepspeed.config={{"zero_optimization": {OFFLOAD}}}'],
         "into the computer's memory", "error"),
    Case("pinned_memory_fits", [SEVEN, "precision.device=auto", "deepspeed.config=zero2"],
         "power of two", "warning"),
    Case("evaluation_fits_the_card",
         [SEVEN, QLORA, "precision.device=auto", "batch.block_size=4096",
          "batch.per_device_eval_batch_size=32", "checkpoints.evaluation_strategy=steps"],
         "for its logits", "warning"),

    Case("resume_leads_to_a_checkpoint", ["checkpoints.resume_from_checkpoint=/no/checkpoint-1"],
         "not a complete checkpoint", "error"),
    Case("continuing_keeps_the_output", ["checkpoints.resume_from_checkpoint=/no/checkpoint-1",
                                         "checkpoints.overwrite_output_dir=true",
                                         "checkpoints.output_dir=\"{tmp}/out\""],
         "The named checkpoint wins", "warning"),
    Case("continuing_goes_on_in_the_text", ["checkpoints.resume_from_checkpoint=/no/checkpoint-1",
                                            "checkpoints.ignore_data_skip=true"],
         "begins with the first text", "advice"),
    Case("output_can_be_written", ["checkpoints.output_dir=\"{text}\""], "is a file", "error",
         solved=False),
    Case("checkpoints_fit_the_disk", [SEVEN, "batch.max_steps=100000",
                                      "checkpoints.save_total_limit=2000"],
         "are free on the disk of the output", "error"),
    Case("kept_checkpoints_are_limited", [SEVEN, "batch.max_steps=8",
                                          "checkpoints.save_total_limit=2000"],
         "the limit protects from nothing", "warning"),
    Case("kept_checkpoints_are_limited", [SEVEN, "batch.max_steps=null", "data.train_files=[]",
                                          "data.dataset_name=wiki",
                                          "checkpoints.save_total_limit=2000"],
         "2,000 kept checkpoints of 125.5 GiB", "warning"),
    Case("output_is_not_synchronised", ["checkpoints.output_dir=\"{tmp}/OneDrive/runs\""],
         "synchronised with a cloud", "warning"),
    Case("output_path_is_of_this_system", ["checkpoints.output_dir=/mnt/data1/atomgpt"],
         "a path of Linux", "warning"),
    Case("output_path_is_of_this_system", ["logging.logging_dir=D:\\\\runs"],
         "a path of Windows", "warning", SERVER),
    Case("output_path_is_plain", ["checkpoints.output_dir=\"{tmp}/输出\"",
                                  f'deepspeed.config={{"zero_optimization": {OFFLOAD}}}'],
         "beyond ASCII", "advice", solved=False),

    Case("deepspeed_can_be_read", ["deepspeed.config={ no json"], "not valid JSON", "error",
         solved=False),
    Case("deepspeed_accepts_it", [zero(zero_optimization={"stage": 4})], "stage", "error"),
    Case("stage_saves_memory", ["precision.device=auto", "deepspeed.config=zero1"],
         "saves no memory on one device", "advice", solved=False),
    Case("stage_saves_memory", ["precision.device=auto", "deepspeed.config=zero3"],
         "saves no memory on one device", "warning"),
    Case("parameters_move_at_stage_3", ["deepspeed.config=zero2"], "only stage 3", "warning"),
    Case("nvme_offload_has_its_library",
         [zero(zero_optimization={"stage": 3, "offload_optimizer": {"device": "nvme",
                                                                    "nvme_path": "D:/x"}})],
         "impossible on Windows", "error"),
    Case("nvme_offload_has_a_path",
         [zero(zero_optimization={"stage": 3, "offload_optimizer": {"device": "nvme"}})],
         "needs nvme_path", "error", SERVER, solved=False),
    Case("bfloat16_has_its_section", ["precision.bf16=true", "deepspeed.config=zero2"],
         "no bf16 section", "warning"),
    Case("schedule_is_set_once", ["optimizer.lr_scheduler_type=cosine", "deepspeed.config=zero2"],
         "scheduler of its own", "warning"),
    Case("optimizer_is_set_once", ['more.training_arguments={"optim": "adafactor"}',
                                   "deepspeed.config=zero2"], "optimizer of its own", "warning"),
    Case("form_and_configuration_agree", [zero(train_micro_batch_size_per_gpu=2,
                                               zero_optimization={"stage": 0})],
         "refuses to start", "error"),
    Case("form_and_configuration_agree",
         [zero(scheduler={"type": "WarmupLR", "params": {"warmup_num_steps": 77}},
               zero_optimization={"stage": 0})], "makes it 1", "error"),
    Case("further_arguments_are_free",
         ['more.training_arguments={"learning_rate": 1, "adam_beta1": 0.5, "optim": "sgd"}'],
         "learning_rate cannot stand in more.training_arguments", "error"),
    Case("lowest_rate_has_its_place", ["deepspeed.config=zero2"], "warmup_min_lr", "warning"),
    Case("apex_level_is_gone", ["deepspeed.config=zero3"], "NVIDIA Apex", "warning"),
    Case("buckets_suit_the_card", [SEVEN, "precision.device=auto", "deepspeed.config=zero2"],
         "buckets for gradients", "advice"),
    Case("sub_groups_suit_the_memory", [SEVEN, "precision.device=auto",
                                        zero(zero_optimization={"stage": 3})],
         "1e8 takes a tenth", "advice"),
    Case("live_parameters_suit_the_card",
         ["model.model_name_or_path=someone/llama-2-13b", "precision.device=auto",
          "deepspeed.config=zero3-offload"], "stage3_max_live_parameters", "advice",
         replace(PC, cards=(Card("RTX 3060", 12 * GIB, (8, 6)),))),
    Case("checkpointing_is_asked_of_transformers",
         [zero(activation_checkpointing={"cpu_checkpointing": True})],
         "has no effect on models of Transformers", "advice"),
    Case("weights_are_gathered_for_saving", [zero(zero_optimization={"stage": 3})], "gathered",
         "warning"),
]  # fmt: skip


@pytest.fixture
def asked(tiny_config, small_text, tmp_path, monkeypatch):
    """Makes the configuration of a case; the disk is small, so that its rules have work."""
    model = tmp_path / "model"
    model.mkdir()
    (model / "config.json").write_text(json.dumps({"model_type": "llama"}))
    places = {"{text}": small_text, "{tmp}": tmp_path, "{empty_model}": model}

    def make(settings):
        filled = []
        for setting in settings:
            for name, path in places.items():
                setting = setting.replace(name, path.as_posix())
            filled.append(setting)
        return presets.with_settings(tiny_config, filled)

    return make


def found_by(name, config, machine):
    return [problem for problem in check(config, machine) if problem.rule == name]


@pytest.mark.parametrize("case", CASES, ids=[f"{i}-{case.rule}" for i, case in enumerate(CASES)])
def test_a_rule_finds_its_mistake_and_its_fix_solves_it(case, asked, monkeypatch):
    config = asked(case.settings)
    if case.rule in ("checkpoints_fit_the_disk", "kept_checkpoints_are_limited"):
        monkeypatch.setattr(output_rules, "free_bytes", lambda _: 400 * GIB)
    elif case.rule == "download_fits_the_disk":
        monkeypatch.setattr("atom_gui.core.check.model.free_bytes", lambda _: 5 * GIB)
    elif case.rule == "adapter_strength_is_usual":
        assert config.adapter.lora_alpha == 1024
    problems = found_by(case.rule, config, case.machine)
    assert problems, [str(problem) for problem in check(config, case.machine)]
    told = " | ".join(str(problem) for problem in problems)
    assert case.words in told
    assert problems[0].severity == case.severity
    assert problems[0].fields
    assert any(problem.fix for problem in problems) == case.solved
    for _ in range(3):  # a rule may find several; each is solved on its own
        fixable = [problem for problem in found_by(case.rule, config, case.machine) if problem.fix]
        if fixable:
            config = fixes.fixed(config, fixable[0].fix)
    assert not [p for p in found_by(case.rule, config, case.machine) if p.fix]


def test_every_rule_has_a_case():
    assert {case.rule for case in CASES} == {rule.__name__ for rule in RULES}
    assert len(RULES) >= 40


def test_every_rule_says_what_holds():
    for rule in RULES:
        assert rule.__doc__
        assert rule.__doc__.strip().endswith(".")


def test_a_sound_run_on_the_bundled_text_has_no_findings(tiny_config):
    saved_often = presets.with_settings(tiny_config, ["checkpoints.save_steps=3"])
    assert [str(problem) for problem in check(saved_often, SERVER)] == []


def test_the_mistakes_of_the_article_are_all_told(asked):
    """The article's pretrain.sh for the author's PC: what a newcomer is told before the start."""
    config = asked([
        "model.model_name_or_path=L:/models/Llama-2-7b-hf", "model.use_fast_tokenizer=false",
        "batch.per_device_train_batch_size=10", "batch.per_device_eval_batch_size=10",
        "batch.gradient_accumulation_steps=4", "batch.block_size=4096",
        "optimizer.learning_rate=3e-5", "optimizer.warmup_steps=10000",
        "checkpoints.evaluation_strategy=steps", "checkpoints.save_total_limit=2000",
        "data.preprocessing_num_workers=10", "distributed.ddp_timeout=18000000",
        "precision.bf16=true", "precision.gradient_checkpointing=true",
        "precision.device=auto", "batch.max_steps=null", "deepspeed.config=zero2",
        "distributed.ddp_find_unused_parameters=false",
    ])  # fmt: skip
    told = {problem.rule for problem in check(config, PC)}
    assert told >= {
        "model_exists", "fast_tokenizer_is_the_only_one", "micro_batch_fits_the_card",
        "offload_fits_the_memory", "pinned_memory_fits", "warmup_ends_before_the_run",
        "saves_come", "evaluations_come", "kept_checkpoints_are_limited",
        "workers_suit_the_processor", "time_limit_is_in_seconds", "parameters_move_at_stage_3",
        "bfloat16_has_its_section", "lowest_rate_has_its_place",
        "unused_parameters_are_found_anyway",
    }  # fmt: skip


def article(asked, stage):
    return asked([
        "model.model_name_or_path=someone/llama-2-7b", "model.use_fast_tokenizer=false",
        "batch.per_device_train_batch_size=10", "batch.per_device_eval_batch_size=10",
        "batch.gradient_accumulation_steps=4", "batch.block_size=4096",
        "optimizer.learning_rate=3e-5", "optimizer.warmup_steps=10000",
        "checkpoints.evaluation_strategy=steps", "checkpoints.save_total_limit=2000",
        "checkpoints.output_dir=/mnt/data1/atomgpt", "data.preprocessing_num_workers=10",
        "distributed.ddp_timeout=18000000", "precision.bf16=true",
        "precision.gradient_checkpointing=true", "precision.device=auto",
        "batch.max_steps=200", f"deepspeed.config=zero{stage}",
        "model.config_name=null", "model.train_tokenizer_vocab_size=null",
    ])  # fmt: skip


@pytest.mark.parametrize("stage", [2, 3])
def test_fixing_all_of_the_articles_mistakes_gives_a_run_that_can_start(asked, stage, monkeypatch):
    monkeypatch.setattr(output_rules, "free_bytes", lambda _: 2000 * GIB)
    config = article(asked, stage)

    def judge(one):
        return check(one, PC)

    assert errors(judge(config))
    changes = fixes.all_fixed(config, lambda _: True, judge)
    value = config.model_dump()
    for path, new in changes.items():
        section, name = path.split(".", 1)
        value[section][name] = new
    fixed = RunConfig.model_validate(value)
    assert [str(problem) for problem in judge(fixed) if problem.severity != "advice"] == []
    assert fixed.adapter.method == "qlora"
    assert fixed.optimizer.learning_rate == 2e-4
    assert fixed.batch.per_device_train_batch_size <= 4
    assert "offload_param" not in zero_templates.read(fixed.deepspeed.config)["zero_optimization"]
    kept = fixes.all_fixed(config, lambda problem: "adapter.method" not in problem.fix, judge)
    assert "adapter.method" not in kept


def test_every_fix_is_said_in_words(asked):
    said = {
        str(words) for problem in check(article(asked, 3), PC) for words in
        fixes.words_of(problem.fix)
    }  # fmt: skip
    assert "Connection time limit becomes 1800" in said
    assert "fp16.fp16_opt_level is taken out" in said
    assert "Output folder becomes empty" in said


def test_a_fix_changes_something_and_solves_its_own_finding(asked, small_text):
    """Random configurations: no fix is empty, and none leaves exactly what it promised to solve."""
    chance = random.Random(7)
    tried = 0
    for _ in range(RANDOM_RUNS):
        settings = [SEVEN] if chance.random() < 0.7 else []
        settings += [
            f"batch.block_size={chance.choice([64, 1024, 4096])}",
            f"batch.per_device_train_batch_size={chance.choice([1, 2, 10, 64])}",
            f"batch.gradient_accumulation_steps={chance.choice([1, 4, 32])}",
            f"batch.max_steps={chance.choice(['null', 1, 8, 5000])}",
            f"optimizer.warmup_steps={chance.choice([0, 5, 10000])}",
            f"optimizer.learning_rate={chance.choice([1e-8, 3e-5, 0.1])}",
            f"checkpoints.save_total_limit={chance.choice(['null', 2, 2000])}",
            "checkpoints.evaluation_strategy=" + chance.choice(["no", "steps"]),
            f"batch.per_device_eval_batch_size={chance.choice([1, 10, 64])}",
            "precision.device=auto", f"precision.bf16={chance.choice(['true', 'false'])}",
            "adapter.method=" + chance.choice(["full", "full", "lora", "qlora"]),
            "deepspeed.config=" + chance.choice(["zero1", "zero2", "zero3", "zero3-offload"]),
        ]  # fmt: skip
        config = asked(settings)
        machine = replace(PC, cards=(Card("card", chance.choice([8, 24, 48]) * GIB, (8, 6)),))
        for problem in check(config, machine):
            if not problem.fix:
                continue
            tried += 1
            after = fixes.fixed(config, problem.fix)
            assert after != config, problem
            assert problem not in check(after, machine), problem
    assert tried > 2 * RANDOM_RUNS


def test_an_adapter_goes_on_on_its_base(asked, tmp_path):
    adapter = tmp_path / "adapter"
    adapter.mkdir()
    words = json.dumps({"base_model_name_or_path": "meta-llama/Llama-2-7b-hf"})
    (adapter / "adapter_config.json").write_text(words)
    (adapter / "adapter_model.safetensors").write_bytes(b"x")
    config = asked([f"model.model_name_or_path={adapter.as_posix()}", QLORA])
    assert not [p for p in check(config, PC) if p.rule in ("model_exists", "weights_are_there")]
    assert found_by("blocks_fit_the_model", presets.with_settings(
        config, ["batch.block_size=8192"]), PC)  # fmt: skip
    full = presets.with_settings(config, ["adapter.method=full"])
    assert found_by("model_exists", full, PC)


@pytest.mark.parametrize(("settings", "machine"), [
    # Sound settings that a careless formula would refuse.
    (["adapter.method=lora", 'deepspeed.config=zero3-offload', "batch.block_size=512"],
     replace(PC, ram_bytes=64 * GIB)),
    (["adapter.method=lora", "distributed.num_gpus=8", "deepspeed.config=zero3",
      "batch.block_size=512"], replace(SERVER, cards=PC.cards * 8)),
    ([QLORA, "batch.block_size=2048"],
     replace(PC, cards=(*PC.cards, Card("GT 1030", 2 * GIB, (6, 1))))),
    ([QLORA, "batch.block_size=4096", "batch.per_device_train_batch_size=4",
      'more.training_arguments={"use_liger_kernel": true}'], PC),
])  # fmt: skip
def test_what_fits_is_not_refused(asked, settings, machine):
    config = asked([SEVEN, "precision.device=auto", "precision.bf16=true",
                    "precision.gradient_checkpointing=true",
                    "batch.per_device_train_batch_size=1", *settings])  # fmt: skip
    rules = {problem.rule for problem in errors(check(config, machine))}
    assert not rules & {"states_fit_the_card", "micro_batch_fits_the_card",
                        "bfloat16_suits_the_card", "offload_fits_the_memory"}  # fmt: skip


def test_a_longer_variant_of_a_known_model_is_not_held_to_its_positions(asked):
    for name in ("togethercomputer/LLaMA-2-7B-32K", "NousResearch/Yarn-Llama-2-7b-128k"):
        config = asked([f"model.model_name_or_path={name}", "batch.block_size=8192"])
        assert not found_by("blocks_fit_the_model", config, PC)


def test_a_config_of_nothing_is_judged(monkeypatch):
    problems = check(RunConfig(), PC)
    assert [problem.severity for problem in problems] == sorted(
        (problem.severity for problem in problems),
        key=("error", "warning", "advice").index,
    )
