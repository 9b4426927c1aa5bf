"""Which model is trained, and which tokenizer reads the text."""

from __future__ import annotations

from typing import Literal

from atom_gui.schema.parameter import Section, parameter
from atom_gui.schema.sections import sources


class ModelSection(Section):
    """Which model is trained and which tokenizer reads the text."""

    model_name_or_path: str | None = parameter(
        None,
        label="Model",
        basic=True,
        kind="model",
        help="Folder of a Hugging Face model, or its name on the hub. Training continues from its "
        "weights. Empty: a new model with random weights, made from a model configuration.",
        memory="Training all weights with AdamW takes 16–18 bytes per parameter before any text: "
        "about 17 GiB for 1.1B, 100–113 GiB for 7B.",
        time="About 6 operations per parameter and token: twice the parameters take twice the "
        "time.",
        good="With one 24 GB card: about 1B with all weights, or 7B with lora or qlora.",
        source=sources.TRANSFORMERS_DOCS + "model_doc/auto",
    )
    config_name: str | None = parameter(
        None,
        label="Model configuration",
        kind="file",
        help="A config.json (or its folder) that describes a new model with random weights. Used "
        "only where no model is given.",
        memory="A Llama has about layers × (4 × hidden² + 3 × hidden × intermediate) + 2 × "
        "vocabulary × hidden parameters; fewer with shared key-value heads or tied embeddings.",
        good="For a trial the demo's tiny Llama: 4 layers of width 192. A new model wants "
        "about 20 tokens of text per parameter.",
        source="https://arxiv.org/abs/2203.15556",
    )
    model_type: str | None = parameter(
        None,
        label="Model type",
        help="Architecture for a new model without a configuration file, for example llama.",
        memory="llama without changes to its configuration is a 7B model: 25 GiB of random weights "
        "in 32 bit.",
        source=sources.TRANSFORMERS_DOCS + "model_doc/llama",
    )
    config_overrides: str | None = parameter(
        None,
        label="Configuration changes",
        help="Changes to the default configuration of a model type, written as "
        "hidden_size=256,num_hidden_layers=4. Only together with a model type.",
        good="A small Llama: hidden_size=256,intermediate_size=688,num_hidden_layers=4,"
        "num_attention_heads=4,num_key_value_heads=4,head_dim=64. What is not named keeps its 7B "
        "value, the 32 key-value heads too.",
        source=sources.SCRIPT,
    )
    tokenizer_name: str | None = parameter(
        None,
        label="Tokenizer",
        kind="model",
        help="Folder or hub name of the tokenizer, where it is not the model's own. A new model "
        "needs one, or a vocabulary size to train one. The rows of tokens that the model did not "
        "have are new and must be learned.",
        memory="Each token more than the model had adds a row to the embeddings and one to the "
        "output: 23,000 more on Llama-2-7B are 190 million parameters.",
        time="A Chinese vocabulary makes Chinese text about half as many tokens as Llama 2's own, "
        "so an epoch takes about half the time.",
        source="https://arxiv.org/abs/2304.08177",
    )
    train_tokenizer_vocab_size: int | None = parameter(
        None,
        label="New vocabulary",
        unit="tokens",
        cli="",
        ge=300,
        le=200_000,
        help="Trains a byte-level BPE tokenizer of this size on the training files before the "
        "first run and keeps it. Only for new models.",
        memory="Logits take 12–14 bytes per token and vocabulary entry: a sequence of 1024 takes "
        "28 MiB with 2,048 entries and 0.4 GiB with 32,000.",
        time="Reads the whole training text once; kept while text and size stay the same.",
        good="2,048 as in the demo, 8,000–16,000 for a small model, 32,000–65,000 for a large one. "
        "Atom-7B has 65,000.",
        source="https://huggingface.co/docs/tokenizers/quicktour",
    )
    use_fast_tokenizer: bool = parameter(
        True,
        label="Fast tokenizer",
        help="Use the tokenizer written in Rust, not the one in Python. Transformers 5 has only "
        "fast ones: there Off has no effect, and a warning says so.",
        time="The slow tokenizer takes many times as long.",
        good="On. The article's script has it off, which Transformers 5 ignores.",
        source=sources.TRANSFORMERS_DOCS + "main_classes/tokenizer",
    )
    torch_dtype: Literal["auto", "float32", "bfloat16", "float16"] | None = parameter(
        None,
        label="Weights loaded as",
        help="Number format of the loaded weights. auto: as stored. Empty: 32 bit, except that a "
        "16-bit run loads weights that are stored in 16 bit as they are.",
        memory="4 bytes per parameter in 32 bit, 2 in 16 bit: 25.1 or 12.6 GiB for 7B. The first "
        "is more than a 24 GB card holds, and was the article's failure.",
        good="Empty.",
        source=sources.TRANSFORMERS_DOCS + "main_classes/model",
    )
    attn_implementation: Literal["sdpa", "eager", "flash_attention_2"] = parameter(
        "sdpa",
        label="Attention",
        cli="",
        help="How attention is computed. sdpa: fused by PyTorch. eager: step by step. "
        "flash_attention_2: by the flash-attn package, which you install yourself; 16 bit on "
        "NVIDIA cards only.",
        memory="eager keeps 6 × heads × block² bytes for each layer and sequence: 3 GiB a layer in "
        "Llama-2-7B at 4096. The others keep nothing that grows with the square.",
        time="sdpa and flash_attention_2 are about equally fast; eager is slower the longer the "
        "block.",
        good="sdpa. flash-attn has no official packages for Windows.",
        source=sources.TRANSFORMERS_DOCS + "attention_interface",
    )
    cache_dir: str | None = parameter(
        None,
        label="Download folder",
        kind="folder",
        help="Where downloaded models and prepared text are kept. Empty: the usual Hugging Face "
        "folder in your home.",
        memory="On the disk: 13.5 GB for the 16-bit weights of a 7B model, and the prepared text "
        "with 4 bytes per token.",
        good="A folder on a large drive, where the system drive is small.",
        source=sources.TRANSFORMERS_DOCS + "installation",
    )
    model_revision: str = parameter(
        "main",
        label="Revision",
        help="Branch, tag or commit of a model on the hub.",
        good="A commit, where a run must be repeatable: main can change.",
        source=sources.SCRIPT,
    )
    use_auth_token: bool = parameter(
        False,
        label="Use my hub login",
        help="Send the token of your Hugging Face login. Transformers 5 calls this token.",
        good="On for gated or private models such as Llama 2. Log in first with hf auth login.",
        source="https://huggingface.co/docs/hub/models-gated",
    )
