"""Where to read on about a parameter: addresses at a fixed version or commit."""

from __future__ import annotations

_TRANSFORMERS = "https://huggingface.co/docs/transformers/v{version}/main_classes/trainer"
_LLAMA_CHINESE = (
    "https://github.com/LlamaFamily/Llama-Chinese/blob/c4b7e14922c095330c7507459dbe034fc8c9ee7e/"
)

TRANSFORMERS_DOCS = "https://huggingface.co/docs/transformers/v5.14.0/"
PEFT_LORA = "https://huggingface.co/docs/peft/v0.17.0/package_reference/lora"
DATASETS_LOADING = "https://huggingface.co/docs/datasets/loading"
DEEPSPEED_CONFIG = "https://www.deepspeed.ai/docs/config-json/"
SCRIPT = _LLAMA_CHINESE + "train/pretrain/pretrain_clm.py"
SHELL_SCRIPT = _LLAMA_CHINESE + "train/pretrain/pretrain.sh"
CHINESE_LORA_RECIPE = (
    "https://github.com/ymcui/Chinese-LLaMA-Alpaca-2/blob/main/scripts/training/run_pt.sh"
)
LLAMA_2_PAPER = "https://arxiv.org/abs/2307.09288"


def training_argument(name: str, version: str = "5.14.0") -> str:
    """Return the address of an argument of Transformers' TrainingArguments.

    Args:
        name: the argument in that version.
        version: of Transformers; an older one where a newer has dropped the argument.
    """
    return f"{_TRANSFORMERS.format(version=version)}#transformers.TrainingArguments.{name}"
