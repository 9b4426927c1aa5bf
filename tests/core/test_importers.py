import ast
import json
import random
from importlib.util import find_spec
from pathlib import Path

import pytest

from atom_gui.core import exporters, importers, presets
from atom_gui.core.importers import flags
from atom_gui.core.importers.batch import split_arguments
from atom_gui.core.importers.imported import Imported
from atom_gui.core.importers.training_arguments import LEFT_OUT, PASSED_ON
from atom_gui.core.presets import Preset
from atom_gui.core.problems import ProblemsError
from atom_gui.schema.run_config import PARAMETER, RunConfig

GOLDEN = Path(__file__).parents[1] / "golden"
ATOM = GOLDEN / "atom_pretrain"
FILES = sorted(path for path in GOLDEN.rglob("*.*") if path.is_file())


def read(tmp_path, words, name="run.sh"):
    path = tmp_path / name
    path.write_bytes(words if isinstance(words, bytes) else words.encode())
    return importers.read(path)


def told(found):
    return " | ".join(f"{note.line} {note.severity}: {note.sentence}" for note in found.notes)


def plain_changes(found):
    return {path.split(".")[1]: value for path, value in found.changes.items()}


@pytest.mark.parametrize("name", ["pretrain_annotated.sh", "pretrain.sh"])
def test_the_articles_script_is_read_whole(name):
    found = importers.read(ATOM / name)
    changes = found.changes
    assert found.kind == "shell"
    assert found.lines_understood == 36
    assert changes["data.train_files"] == ["../../data/train_sft.csv",
                                           "../../data/train_sft_sharegpt.csv"]  # fmt: skip
    assert len(changes["data.validation_files"]) == 2
    assert changes["checkpoints.output_dir"] == "/mnt/data1/atomgpt"
    assert changes["logging.logging_dir"] == "/mnt/data1/atomgpt/logs"
    assert changes["model.use_fast_tokenizer"] is False
    assert changes["optimizer.learning_rate"] == 3e-5
    assert changes["checkpoints.evaluation_strategy"] == "steps"
    assert changes["precision.bf16"] is changes["precision.gradient_checkpointing"] is True
    assert changes["checkpoints.ignore_data_skip"] is True
    assert changes["distributed.ddp_timeout"] == 18_000_000
    assert changes["distributed.num_gpus"] == (1 if "annotated" in name else 8)
    (choice,) = found.choices
    assert choice.words == "--resume_from_checkpoint ${output_model}/checkpoint-20400"
    assert choice.changes == {
        "checkpoints.resume_from_checkpoint": "/mnt/data1/atomgpt/checkpoint-20400"
    }
    config = found.preset().config
    assert config.checkpoints.resume_from_checkpoint is None
    assert config.deepspeed.config.startswith("{"), "with its comments"
    assert presets.resolved(config).deepspeed.config["zero_optimization"]["stage"] == 3
    chosen = found.preset([choice]).config
    assert chosen.checkpoints.resume_from_checkpoint == "/mnt/data1/atomgpt/checkpoint-20400"
    assert ("bash does not continue" in told(found)) == ("annotated" in name)
    assert "44 info: The DeepSpeed configuration ./ds_config_zero3.json was copied" in told(found)
    assert "3 info: if [ ! -d" in told(found)


def test_both_forms_of_the_articles_script_say_the_same():
    annotated, plain = (importers.read(ATOM / f"pretrain{end}.sh") for end in ("_annotated", ""))
    different = {path for path in plain.changes if plain.changes[path] != annotated.changes[path]}
    assert different == {"distributed.num_gpus", "model.model_name_or_path"}


def test_files_beside_the_script_get_whole_paths(tmp_path):
    (tmp_path / "data 1").mkdir()
    (tmp_path / "data 1" / "a.csv").write_text("text\nx\n")
    found = read(tmp_path, "python t.py --train_files 'data 1/a.csv' b.csv --output_dir out\n")
    assert found.changes["data.train_files"] == [
        str((tmp_path / "data 1/a.csv").resolve()),
        "b.csv",
    ]
    assert found.changes["checkpoints.output_dir"] == "out"


def test_a_comment_amid_a_continued_command_does_not_end_it(tmp_path):
    found = read(
        tmp_path,
        "deepspeed t.py \\\n --bf16 \\\n  # --fp16 \\\n# words\n --seed 1 \\\n\n --save_steps 7\n",
    )
    assert plain_changes(found) == {"bf16": True, "seed": 1, "save_steps": 7}
    assert [choice.changes for choice in found.choices] == [{"precision.fp16": True}]
    assert "The command before ends here" in told(found)


@pytest.mark.parametrize(
    ("words", "changes"),
    [
        ("A='x y'\npython t.py --run_name \"$A\"", {"run_name": "x y"}),
        ("A=\"x y\"\npython t.py --train_files $A z", {"train_files": ["x", "y", "z"]}),
        ("A=x; B=${A}/y\npython t.py --run_name $B-z", {"run_name": "x/y-z"}),
        ("python t.py --run_name \"${A:-d e}\"", {"run_name": "d e"}),
        ("A=\nB=b\npython t.py --run_name ${A:-${B:-c}}", {"run_name": "b"}),
        ("A=(--bf16 --run_name 'a b')\npython t.py \"${A[@]}\"", {"bf16": True, "run_name": "a b"}),
        ("A=('a b' c)\npython t.py --train_files ${A[@]}", {"train_files": ["a", "b", "c"]}),
        ("A=(--bf16)\nA+=(--seed 3)\npython t.py ${A[@]}", {"bf16": True, "seed": 3}),
        ("A=x\nA+=y\npython t.py --run_name $A", {"run_name": "xy"}),
        ("python t.py --run_name 'it'\\''s' --seed=5", {"run_name": "it's", "seed": 5}),
        ("python t.py --run_name $'a\\tb' --bf16=False", {"run_name": "a\tb", "bf16": False}),
        ("python t.py --run_name a\\ b\\\nc", {"run_name": "a bc"}),
        ("torchrun --nproc_per_node=4 --master_port 1 t.py --bf16", {"num_gpus": 4, "bf16": True}),
        ("python -m torch.distributed.launch --nproc_per_node 2 t.py --fp16",
         {"num_gpus": 2, "fp16": True}),
        ("deepspeed --include localhost:0,2 --master_port 1 t.py --fp16",
         {"num_gpus": 2, "fp16": True}),
        ("CUDA_VISIBLE_DEVICES=0,1 deepspeed t.py --deepspeed --deepspeed_config zero3",
         {"num_gpus": 2, "config": "zero3"}),
        ("accelerate launch --multi_gpu --num_processes 2 -m a.b --seed 1",
         {"num_gpus": 2, "seed": 1}),
        ("docker run --gpus=all image python t.py --seed 1", {"seed": 1}),
        ("FORCE_TORCHRUN=1 llamafactory-cli train --seed 1",
         {"seed": 1, "method": "lora", "lora_rank": 8, "lora_alpha": 16, "lora_dropout": 0}),
        ("python src/train.py --stage pt --finetuning_type full", {"method": "full"}),
        ("python t.py --finetuning_type lora", {"method": "lora"}),
        ("nohup env X=1 python3.11 -u t.py --seed 1 > log.txt 2>&1 &", {"seed": 1}),
        ("if true; then\n  /opt/my\\ env/bin/python t.py --seed 1; fi", {"seed": 1}),
        ("python a.py --seed 1\npython t.py --seed 2 --bf16", {"seed": 2, "bf16": True}),
        ("python t.py --do_eval --no_cuda --save_total_limit 0",
         {"do_train": False, "device": "cpu", "save_total_limit": None}),
        ("python t.py --do_train --do_eval", {"do_train": True}),
        ("python t.py --use_flash_attention_2 True --token hf_x",
         {"attn_implementation": "flash_attention_2", "use_auth_token": True}),
        ("python t.py --per_gpu_train_batch_size 2 --evaluation-strategy epoch",
         {"per_device_train_batch_size": 2, "evaluation_strategy": "epoch"}),
        ("llamafactory-cli train --stage pt --cutoff_len 512 --finetuning_type lora "
         "--quantization_bit 4 --lora_rank 16 --lora_dropout 0.1",
         {"block_size": 512, "method": "qlora", "lora_rank": 16, "lora_alpha": 32,
          "lora_dropout": 0.1}),
        ("python t.py --deepspeed x/ds_config_zero2.json", {"config": "zero2"}),
        ("python t.py --deepspeed other.json", {"config": "other.json"}),
        ("cat <<EOF\npython x.py --seed 9\nEOF\npython t.py --seed 1", {"seed": 1}),
    ],
)  # fmt: skip
def test_shells_and_launchers(tmp_path, words, changes):
    assert plain_changes(read(tmp_path, words)) == changes


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("python t.py --bf16 \\\n --run_name $(date)", "2 warning: run_name was left out: $(date)"),
        ("python t.py --bf16 --run_name `date`", "1 warning: run_name was left out: `date`"),
        ("python t.py --bf16 --train_files *.csv", "train_files was left out: *.csv is only"),
        ("A='*.csv'\npython t.py --bf16 --train_files $A", "train_files was left out: *.csv is"),
        ("python t.py --bf16 --train_files {a,b}.csv", "train_files was left out: {a,b}.csv"),
        ("python t.py --bf16 --run_name $1", "run_name was left out: $1 is only known"),
        ("for i in 1 2; do\npython t.py --bf16 --seed $i\ndone", "seed was left out: $i is only"),
        ("for i in 1 2; do\npython t.py --bf16 --seed $i\ndone", "1 info: for i in 1 2: the"),
        ("cat <<'X' > a\nthe text\nX\npython t.py --bf16", "1 warning: The text up to X"),
        ("source env.sh\npython t.py --bf16", "1 warning: source env.sh: the variables"),
        ("python t.py --bf16 --seed 1 --seed 2", "seed is given again; the last one counts"),
        ("python t.py --bf16 --learning_rat 1", "learning_rat is not known and was left out. Is "
         "learning_rate meant?"),
        ("python t.py --bf16 --seed -3", "Seed (batch.seed) cannot be -3"),
        ("python t.py --bf16 --seed 1 2", "seed takes one value; 2 was left out"),
        ("python t.py --bf16 --run_name", "Run name (logging.run_name) cannot be True"),
        ("python t.py --bf16 --fsdp full_shard", "fsdp was left out: DeepSpeed distributes"),
        ("python t.py --bf16 --fp16_opt_level O2", "fp16_opt_level has no meaning any more"),
        ("python t.py --bf16 --hub_token hf_secret", "a preset keeps no secrets"),
        ("python t.py --bf16 --deepspeed there.json", "there.json is not there; name another"),
        ("python t.py --bf16 --seed 1\npython u.py --fp16", "2 warning: A second command, u.py"),
        ("python t.py extra --bf16", "extra belongs to no option"),
        ("accelerate launch --config_file a.yaml t.py --bf16", "1 info: a.yaml was not read"),
        ("deepspeed --include a:0@b:1 t.py --bf16", "include was left out: one machine"),
    ],
)  # fmt: skip
def test_what_is_not_taken_is_said_with_its_line(tmp_path, words, sentence):
    found = read(tmp_path, words)
    assert found.changes["precision.bf16"] is True
    assert sentence in told(found)
    assert "secret" not in json.dumps(found.changes)


def test_nothing_is_ever_run(tmp_path):
    trap = tmp_path / "pwned"
    words = f'A=$(touch {trap})\n`touch {trap}`\npython t.py --run_name "$(touch {trap})" --bf16\n'
    read(tmp_path, words)
    read(tmp_path, words.replace("A=", "$a = "), "a.ps1")
    read(tmp_path, f"python t.py --bf16 & touch {trap}\r\n", "a.bat")
    assert not trap.exists()


def test_environment_and_typed_arguments_of_a_launch_with_accelerate():
    found = importers.read(GOLDEN / "accelerate_zero3.sh")
    assert found.environment == {
        "NCCL_P2P_DISABLE": "1", "WANDB_MODE": "offline", "CUDA_VISIBLE_DEVICES": "0,1,2,3",
    }  # fmt: skip
    changes = found.changes
    assert changes["more.training_arguments"] == {
        "optim": "adamw_torch", "dataloader_num_workers": 4,
        "lr_scheduler_kwargs": {"num_cycles": 1},
    }  # fmt: skip
    assert changes["data.train_files"] == ["data/a.jsonl", "data/b c.jsonl"]
    assert changes["optimizer.learning_rate"] == 1e-5, "the last one counts"
    assert changes["batch.max_steps"] is None
    assert changes["deepspeed.config"] == "zero3-offload"
    assert "checkpoints.output_dir" not in changes
    assert "logging.report_to" not in changes
    for words in (
        "$MORE was left out",
        "Reports to wandb",
        "colour is not known",
        "data/*.dev.jsonl",
    ):
        assert words in told(found)


def test_batch_files():
    found = importers.read(GOLDEN / "train.bat")
    assert found.kind == "batch"
    assert found.environment == {"CUDA_VISIBLE_DEVICES": "0"}
    changes = plain_changes(found)
    assert changes["model_name_or_path"] == "D:\\models\\Llama 2"
    assert changes["train_files"] == ["数据\\a b.csv", "c.csv"]
    assert changes["run_name"] == "100%&more"
    assert Path(changes["output_dir"]) == GOLDEN / "out"
    assert changes["block_size"] == 2048
    assert [choice.line for choice in found.choices] == [11]
    assert "15 warning: cache_dir was left out: %HF_HOME%" in told(found)


def test_batch_files_of_chinese_windows(tmp_path):
    words = (
        "@echo off\r\nset 名=数据\r\nif exist x (\r\n"
        "  python t.py --train_files %名%\\a.csv --bf16\r\n)"
    )
    found = read(tmp_path, words.encode("gb18030"), "训练.cmd")
    assert plain_changes(found) == {"train_files": ["数据\\a.csv"], "bf16": True}
    words = 'setlocal EnableDelayedExpansion\nset A=x y\npython t.py --run_name "!A!"'
    found = read(tmp_path, words, "b.bat")
    assert plain_changes(found) == {"run_name": "x y"}
    found = read(tmp_path, "set /p A=name?\npython t.py --run_name %A% --seed 1", "c.bat")
    assert plain_changes(found) == {"seed": 1}


def test_powershell_scripts():
    found = importers.read(GOLDEN / "train.ps1")
    assert found.kind == "powershell"
    assert found.environment == {"PYTHONUTF8": "1"}
    changes = plain_changes(found)
    assert changes["train_files"] == ["a.csv", "b 's.csv", "c.csv"]
    assert changes["block_size"] == 2048
    assert changes["bf16"] is True
    assert changes["seed"] == 7
    assert "run_name" not in changes
    assert [choice.changes for choice in found.choices] == [
        {"precision.gradient_checkpointing": True}
    ]
    assert "9 warning: run_name was left out: $($Name)" in told(found)


def test_powershell_in_utf_16(tmp_path):
    words = (
        "$n = ’it’’s’\n$o = @('--run_name', $n)\n$o += '--bf16'\npython.exe t.py @o --seed \"${n}\""
    )
    found = read(tmp_path, words.encode("utf-16"), "a.txt")
    assert found.kind == "powershell"
    assert plain_changes(found) == {"run_name": "it’s", "bf16": True}


def test_llama_factory_yaml():
    found = importers.read(GOLDEN / "llama_factory_pt.yaml")
    changes = found.changes
    assert found.kind == "llama_factory"
    assert changes["adapter.method"] == "qlora"
    assert changes["adapter.lora_target"] == ["q_proj", "v_proj"]
    assert changes["batch.block_size"] == 2048
    assert changes["optimizer.learning_rate"] == 1e-4
    assert changes["data.validation_split_percentage"] == 10
    assert changes["model.attn_implementation"] == "flash_attention_2"
    assert changes["deepspeed.config"] == "zero3"
    assert "17 warning: dataset names data sets" in told(found)
    assert "23 info: packing was left out" in told(found)


def test_llama_factory_values(tmp_path):
    words = (
        "stage: sft\nfinetuning_type: freeze\nlearning_rate: 1e-5\n"
        "val_size: 500\nlora_target: all\n"
    )
    found = read(tmp_path, words, "a.yaml")
    assert plain_changes(found) == {"learning_rate": 1e-5, "lora_target": []}
    for part in (
        "1 warning: The stage sft",
        "2 warning: Method",
        "4 warning: val_size as a number",
    ):
        assert part in told(found)
    assert "is given again" not in told(found)


@pytest.mark.parametrize(
    ("words", "changes", "taken"),
    [
        ("seed: 1", {"method": "lora", "lora_rank": 8, "lora_alpha": 16, "lora_dropout": 0.0},
         "finetuning_type lora, lora_rank 8, lora_alpha 16, lora_dropout 0.0."),
        ("seed: 1\nlora_rank: 32", {"method": "lora", "lora_rank": 32, "lora_alpha": 64,
                                    "lora_dropout": 0.0},
         "finetuning_type lora, lora_alpha 64, lora_dropout 0.0."),
        ("seed: 1\nquantization_bit: 4\nlora_alpha: 5",
         {"method": "qlora", "lora_rank": 8, "lora_alpha": 5, "lora_dropout": 0.0},
         "lora_rank 8, lora_dropout 0.0."),
        ("seed: 1\nfinetuning_type: full", {"method": "full"}, ""),
        ("seed: 1\nfinetuning_type: freeze", {}, ""),
        ("seed: 1\nfinetuning_type: lora\nlora_rank: 1\nlora_alpha: 1\nlora_dropout: 0.5",
         {"method": "lora", "lora_rank": 1, "lora_alpha": 1, "lora_dropout": 0.5}, ""),
    ],
)  # fmt: skip
def test_llama_factorys_defaults_are_taken_over(tmp_path, words, changes, taken):
    found = read(tmp_path, words, "a.yaml")
    assert plain_changes(found) == {"seed": 1, **changes}
    notes = [str(note.sentence) for note in found.notes if note.severity == "info"]
    assert notes == ([f"LLaMA-Factory's own defaults were taken over, since nothing else is "
                      f"given: {taken}"] if taken else [])  # fmt: skip
    check_imported(found)


def test_llama_factorys_arguments_in_json(tmp_path):
    found = read(tmp_path, '{"stage": "pt", "seed": 1}', "a.json")
    assert found.changes["adapter.lora_rank"] == 8
    found = read(tmp_path, '{"finetuning_type": "lora", "seed": 1}', "a.json")
    assert plain_changes(found) == {"method": "lora", "seed": 1}


@pytest.mark.parametrize("value", ["out/a", "[out/a]", "out/a,"])
@pytest.mark.parametrize("first", [True, False])
def test_an_adapter_of_llama_factory_is_continued(tmp_path, value, first):
    lines = ["model_name_or_path: meta/base", f"adapter_name_or_path: {value}"]
    found = read(tmp_path, "\n".join(lines if first else lines[::-1]), "a.yaml")
    assert found.changes["model.model_name_or_path"] == "out/a"
    assert found.changes["adapter.method"] == "lora"
    assert f"{1 + first} info: The adapter out/a is continued, on the model" in told(found)
    assert "warning" not in told(found)


def test_an_adapter_beside_the_file_gets_a_whole_path(tmp_path):
    (tmp_path / "out").mkdir()
    found = read(tmp_path, "adapter_name_or_path: out\n", "a.yaml")
    assert found.changes["model.model_name_or_path"] == str((tmp_path / "out").resolve())
    script = "llamafactory-cli train --adapter_name_or_path out --model_name_or_path m"
    assert read(tmp_path, script).changes["model.model_name_or_path"] == str(
        (tmp_path / "out").resolve()
    )


@pytest.mark.parametrize("value", ["a,b", "[a, b]"])
def test_of_several_adapters_none_is_continued(tmp_path, value):
    words = f"adapter_name_or_path: {value}\nmodel_name_or_path: m\n"
    found = read(tmp_path, words, "a.yaml")
    assert found.changes["model.model_name_or_path"] == "m"
    assert "1 warning: adapter_name_or_path names several adapters" in told(found)
    found = read(tmp_path, "adapter_name_or_path:\nmodel_name_or_path: m\n", "a.yaml")
    assert found.changes["model.model_name_or_path"] == "m"


def environment_notes(found):
    return [f"{note.line} {note.severity}: {note.sentence}" for note in found.notes
            if "The script sets" in str(note.sentence)]  # fmt: skip


ENDS = "; set it before AtomTrainer starts."


@pytest.mark.parametrize(
    ("name", "words", "notes"),
    [
        ("a.sh", "export NCCL_P2P_DISABLE=1\n\nexport HF_ENDPOINT=https://x.y\n"
         "CUDA_VISIBLE_DEVICES=1,2 python t.py --bf16",
         ["1 warning: The script sets NCCL_P2P_DISABLE=1" + ENDS,
          "3 warning: The script sets HF_ENDPOINT=https://x.y" + ENDS,
          "4 warning: The script sets CUDA_VISIBLE_DEVICES=1,2" + ENDS]),
        ("a.sh", "A=1\nexport A\nexport NEVER_SET\nexport B=$(date)\npython t.py --bf16",
         ["2 warning: The script sets A=1" + ENDS, "4 warning: The script sets B" + ENDS]),
        ("a.sh", "export HF_TOKEN=s3cret\nexport wandb_api_key=s3cret\n"
         "export TOKENIZERS_PARALLELISM=false\nexport HTTPS_PROXY=http://me:s3cret@host\n"
         "python t.py --bf16",
         ["1 warning: The script sets HF_TOKEN" + ENDS,
          "2 warning: The script sets wandb_api_key" + ENDS,
          "3 warning: The script sets TOKENIZERS_PARALLELISM=false" + ENDS,
          "4 warning: The script sets HTTPS_PROXY" + ENDS]),
        ("a.sh", "export PYTHONUTF8=1 MASTER_ADDR=x MASTER_PORT=1 RANK=0 LOCAL_RANK=0\n"
         "export WORLD_SIZE=1\nexport OMP_NUM_THREADS=4\npython t.py --bf16",
         ["3 info: The script sets OMP_NUM_THREADS=4" + ENDS]),
        ("a.sh", "CUDA_VISIBLE_DEVICES=0,2 deepspeed --include localhost:0,2 t.py --bf16", []),
        ("a.sh", "CUDA_VISIBLE_DEVICES=0 deepspeed --include a:0@b:1 t.py --bf16",
         ["1 warning: The script sets CUDA_VISIBLE_DEVICES=0" + ENDS]),
        ("a.sh", "env X=1 python u.py --fp16\npython t.py --bf16 --seed 1", []),
        ("a.bat", "set A=1\r\nset SEED=2\r\npython t.py --bf16 --seed %SEED%\r\n",
         ["1 warning: The script sets A=1" + ENDS]),
        ("b.bat", "setlocal enabledelayedexpansion\nset SEED=2\npython t.py --bf16 --seed !SEED!",
         []),
        ("a.ps1", "$seed = 1\n$env:A = 'b c'\npython t.py --bf16 --seed $seed",
         ["2 warning: The script sets A=b c" + ENDS]),
    ],
)  # fmt: skip
def test_variables_of_the_training_process_are_told(tmp_path, name, words, notes):
    found = read(tmp_path, words, name)
    assert environment_notes(found) == notes
    assert "s3cret" not in told(found)
    check_imported(found)


@pytest.mark.parametrize("suffix", [".sh", ".bat", ".ps1"])
def test_our_own_scripts_set_nothing_that_must_be_told(tmp_path, suffix):
    config = RunConfig.model_validate({"batch": {"seed": 7}, "adapter": {"method": "lora"}})
    words = exporters.exported(Preset(name="own", config=config), suffix[1:])
    found = read(tmp_path, words, f"own{suffix}")
    assert found.notes == ()
    assert plain_changes(found) == {"seed": 7, "method": "lora"}


@pytest.mark.parametrize("suffix", [".sh", ".bat", ".ps1", ".yaml", ".json"])
def test_notes_stay_few_enough_to_be_read(tmp_path, suffix):
    names = [f"zz{number}" for number in range(10_000)]
    if suffix == ".json":
        words = json.dumps(dict.fromkeys(names, 1) | {"seed": 1})
    elif suffix == ".yaml":
        names = names[:5000]
        words = "seed: 1\n" + "".join(f"{name}: 1\n" for name in names)
    else:
        words = "python t.py --bf16 --seed 1 " + " ".join(f"--{name} 1" for name in names)
    found = importers.parse(words, tmp_path / f"a{suffix}")
    assert len(found.notes) == 201
    assert found.changes["batch.seed"] == 1
    last = found.notes[-1]
    defaults = suffix == ".yaml"  # one more note, on those of LLaMA-Factory
    assert str(last.sentence) == f"{len(names) + defaults - 200} more notes are not shown."
    assert last.severity == "warning"


def test_of_many_notes_the_warnings_are_kept():
    words = "if x; then y; fi\n" * 1000 + "python t.py --bf16 --colour red"
    found = importers.parse(words, Path("a.sh"))
    assert "1001 warning: colour is not known" in told(found)
    assert (found.notes[-1].severity, len(found.notes)) == ("info", 201)
    lines = [note.line for note in found.notes[:-1]]
    assert lines == sorted(lines)


def test_arguments_in_json(tmp_path):
    found = importers.read(GOLDEN / "args.json")
    assert found.kind == "arguments"
    assert found.changes["data.train_files"] == ["a.csv", "b.csv"]
    assert found.changes["checkpoints.evaluation_strategy"] == "epoch"
    assert "12 warning: Report every (logging.logging_steps) cannot be 0.5" in told(found)
    assert "hf_secret" not in json.dumps(found.changes)
    (tmp_path / "args.json").write_text('{"seed": 7, "bf16": true}')
    by_script = read(tmp_path, "python run_clm.py args.json")
    assert plain_changes(by_script) == {"seed": 7, "bf16": True}
    assert "args.json, which is not there" in told(read(tmp_path, "python run_clm.py no/args.json"))


@pytest.mark.parametrize("stage", [2, 3])
def test_deepspeed_configurations_with_comments(stage):
    found = importers.read(ATOM / f"ds_config_zero{stage}.json")
    assert found.kind == "deepspeed"
    config = found.preset().config
    assert "//" in config.deepspeed.config
    value = presets.resolved(config).deepspeed.config
    assert value["zero_optimization"]["stage"] == stage


def test_numbers_of_a_deepspeed_configuration_become_settings(tmp_path):
    value = {
        "train_micro_batch_size_per_gpu": 3, "gradient_clipping": 0.5, "zero_optimization": {},
        "optimizer": {"type": "AdamW", "params": {"lr": 1e-4, "eps": "auto"}},
        "bf16": {"enabled": True},
    }  # fmt: skip
    found = read(tmp_path, json.dumps(value), "ds")
    assert found.changes == {
        "deepspeed.config": value, "batch.per_device_train_batch_size": 3,
        "optimizer.max_grad_norm": 0.5, "optimizer.learning_rate": 1e-4, "precision.bf16": True,
    }  # fmt: skip


def test_our_own_presets_and_run_folders(tmp_path):
    config = RunConfig.model_validate({"batch": {"block_size": 64}, "model": {"cache_dir": "x"}})
    presets.save(Preset(name="我的", config=config), tmp_path / "a.atompreset")
    found = importers.read(tmp_path / "a.atompreset")
    assert (found.kind, found.name) == ("preset", "我的")
    assert found.preset().config == config
    folder = tmp_path / "20260101-000000-x"
    folder.mkdir()
    presets.save(Preset(name="n", config=config), folder / "preset.json")
    found = importers.read(folder)
    assert (found.kind, found.name) == ("run", "20260101-000000-x")
    assert found.preset().config == config


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.sh", b"echo hello\n", "holds no training command"),
        ("a.sh", b"", "holds no training command"),
        ("a.sh", b"\xff\xfe\xff", "is not a text file"),
        ("a.sh", b"a\0b", "is not a text file"),
        ("a.json", b"{", "not valid JSON"),
        ("a.json", b"[1]", "not valid JSON"),
        ("a.json", b'{"x": 1}', "holds no settings of a training"),
        ("a.json", b"[" * 100_000, "JSON"),
        ("a.json", b'{"seed": ' + b"1" * 5000 + b"}", "too large"),
        ("a.yaml", b"- 1\n- 2\n", "no YAML with settings"),
        ("a.yaml", b"a: [\n", "no YAML with settings"),
        ("a.yaml", b"seed: &a [1]\nx: *a\n", "aliases are not read"),
        ("a.yaml", b"x: 1\n", "holds no settings of a training"),
        ("a.yaml", b"seed: " + b"[" * 3000, "nested too deeply"),
        ("a.yaml", b"seed: 2001-99-99\n", "month"),
        ("a.atompreset", b'{"name": "x", "config": {"batch": {"seed": "x"}}}', "Seed"),
        ("big.sh", b"x" * 600_000, "is too large"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_told(tmp_path, name, content, words):
    with pytest.raises(ProblemsError, match=words):
        read(tmp_path, content, name)


def test_missing_files_and_other_folders_are_told(tmp_path):
    with pytest.raises(ProblemsError, match="cannot be read"):
        importers.read(tmp_path / "no.sh")
    with pytest.raises(ProblemsError, match=r"is no run folder: it has no preset\.json"):
        importers.read(tmp_path)


def test_scripts_that_grow_without_end_stay_bounded(tmp_path):
    doubling = "A=xxxxxxxxxx\n" + 'A="$A$A"\n' * 60 + 'python t.py --run_name "$A" --bf16\n'
    assert plain_changes(read(tmp_path, doubling)) == {"bf16": True}
    arrays = (
        "A=(x x)\n" + "A=(${A[@]} ${A[@]})\n" * 60 + "python t.py --bf16 --train_files ${A[@]}\n"
    )
    assert plain_changes(read(tmp_path, arrays)) == {"bf16": True}
    percent = "set A=xxxxxxxxxx\n" + "set A=%A%%A%\n" * 60 + "python t.py --bf16 --run_name %A%\n"
    assert plain_changes(read(tmp_path, percent, "a.bat")) == {"bf16": True}
    dollar = "$a = 'xxxxxxxxxx'\n" + '$a = "$a$a"\n' * 60 + "python t.py --bf16 --run_name $a\n"
    assert plain_changes(read(tmp_path, dollar, "a.ps1")) == {"bf16": True}


@pytest.mark.parametrize("suffix", [".sh", ".bat", ".ps1", ".yaml", ".json", ""])
@pytest.mark.parametrize(
    "pattern",
    ["(", "((", "{,", "${", "$(", "`", "'", '"', "\\", "^", "%", "%a", "[", "<<", "<<A\n",
     "# --a\n", "\\ #\n", "1>", "a: ", "- ", "{", '{"a":', "//\n", "/*", "&", "|", "@(", "$a=",
     "A=$A", "!a!", "${A:-", "set A=%A%\n", "A+=(x)\n", "$a+='x'\n", "python t.py --a $(\n", "\t",
     "cd a\n"],
)  # fmt: skip
def test_hostile_repetitions_end(tmp_path, pattern, suffix):
    words = pattern * (40_000 // len(pattern))
    try:
        read(tmp_path, words, "a" + suffix)
    except ProblemsError:
        return


def test_ten_thousand_damaged_files_never_crash(tmp_path):
    dice = random.Random(20260101)
    originals = [path.read_text(encoding="utf-8")[:1500] for path in FILES]
    pieces = ["\\\n", "'", '"', "$", "${", "}", "$(", ")", "`", "%", "^\n", "--", "=", "\n", "#",
              "# --", "[", "]", "{", ":", "- ", "null", "\0", "中", "<<E\n", "&", "|", "@(",
              "1e999", "NaN", "-1", "--bf16", "*", "\ud800"]  # fmt: skip
    suffixes = ["", *sorted({path.suffix for path in FILES})]
    outcomes = {"read": 0, "refused": 0}
    for _ in range(10_000):
        words = dice.choice(originals)
        start = dice.randrange(len(words))
        words = words[start : start + dice.randrange(20, 500)]
        for _ in range(dice.randrange(6)):
            at = dice.randrange(len(words) + 1)
            words = words[:at] + dice.choice(pieces) + words[at + dice.choice((0, 0, 1, 9)) :]
        if dice.random() < 0.5:
            words = "python t.py --seed 1 " + words
        try:
            found = importers.parse(words, tmp_path / ("x" + dice.choice(suffixes)))
        except ProblemsError:
            outcomes["refused"] += 1
        else:
            outcomes["read"] += 1
            check_imported(found)
    assert min(outcomes.values()) > 1000, outcomes


def test_any_bytes_are_read_or_refused(tmp_path):
    dice = random.Random(7)
    originals = [path.read_bytes() for path in FILES]
    for number in range(200):
        content = bytearray(dice.choice(originals)[:800])
        for _ in range(dice.randrange(8)):
            content[dice.randrange(len(content))] = dice.randrange(256)
        path = tmp_path / str(number)
        path.write_bytes(content if number % 10 else dice.randbytes(300))
        try:
            check_imported(importers.read(path))
        except ProblemsError:
            continue


def check_imported(found):
    assert isinstance(found, Imported)
    assert set(found.changes) <= set(PARAMETER)
    for choice in found.choices:
        assert set(choice.changes) <= set(PARAMETER)
    assert all(str(note.sentence) and note.line >= 0 for note in found.notes)
    json.dumps(found.preset(found.choices).config.model_dump(mode="json"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_golden_file_is_imported(path):
    check_imported(importers.read(path))


def test_every_argument_of_transformers_is_known():
    spec = find_spec("transformers")
    if spec is None or spec.origin is None:
        pytest.skip("Transformers is not installed here")
    source = Path(spec.origin).with_name("training_args.py").read_text(encoding="utf-8")
    names = {
        node.target.id
        for outer in ast.walk(ast.parse(source))
        if isinstance(outer, ast.ClassDef) and outer.name == "TrainingArguments"
        for node in outer.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }
    assert len(names) > 80
    for name in names - {"framework", "_n_gpu", "torch_dtype"}:
        _, notes = flags.settings([f"--{name}", "x"])
        assert not any("is not known" in str(note.sentence) for note in notes), name
    assert not PASSED_ON & set(LEFT_OUT)


def test_windows_command_lines():
    line = r'a "b c" "d\"e" f\\ "g\\" "h""i" "" \\"j k"'
    assert [word for word, _ in split_arguments(line)] == [
        "a", "b c", 'd"e', "f\\\\", "g\\", 'h"i', "", "\\j k",
    ]  # fmt: skip
