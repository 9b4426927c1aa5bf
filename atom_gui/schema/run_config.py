"""Every parameter of a run: the article's ``pretrain.sh``, under its own names, and ours."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import AliasChoices, BaseModel, ConfigDict, Field

from atom_gui.schema.parameter import Parameter, Section, parameter, parameters_of
from atom_gui.schema.words import mark

Strategy = Literal["no", "steps", "epoch"]


class ModelSection(Section):
    """Which model is trained and which tokenizer reads the text."""

    model_name_or_path: str | None = parameter(
        None,
        label="Model",
        basic=True,
        kind="model",
        help="Folder of a Hugging Face model, or its name on the hub. Training continues from its "
        "weights. Leave it empty to start from random weights with a model configuration.",
    )
    config_name: str | None = parameter(
        None,
        label="Model configuration",
        kind="file",
        basic=True,
        help="A config.json (or its folder) that describes a new model with random weights. Used "
        "only where no model is given.",
    )
    model_type: str | None = parameter(
        None,
        label="Model type",
        help="Architecture for a new model without a configuration file, for example llama.",
    )
    config_overrides: str | None = parameter(
        None,
        label="Configuration changes",
        help="Changes to the default configuration of a model type, written as "
        "hidden_size=256,num_hidden_layers=4. Only together with a model type.",
    )
    tokenizer_name: str | None = parameter(
        None,
        label="Tokenizer",
        kind="model",
        help="Folder or hub name of the tokenizer, where it is not the model's own. A new model "
        "needs one, or a vocabulary size to train one.",
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
    )
    use_fast_tokenizer: bool = parameter(
        True,
        label="Fast tokenizer",
        help="Use the tokenizer written in Rust. Transformers 5 has no slow ones any more; "
        "there the fast one is used and a warning says so.",
    )
    torch_dtype: Literal["auto", "float32", "bfloat16", "float16"] | None = parameter(
        None,
        label="Weights loaded as",
        help="Number format of the loaded weights. Empty: 32-bit floats, except that a 16-bit run "
        "loads weights that are stored in 16 bit as they are. auto: as stored.",
    )
    attn_implementation: Literal["sdpa", "eager", "flash_attention_2"] = parameter(
        "sdpa",
        label="Attention",
        cli="",
        help="sdpa uses PyTorch's fused attention and is right nearly always. eager needs memory "
        "that grows with the square of the block size.",
    )
    cache_dir: str | None = parameter(
        None,
        label="Download folder",
        kind="folder",
        help="Where downloaded models are kept. Empty: the usual Hugging Face folder.",
    )
    model_revision: str = parameter(
        "main", label="Revision", help="Branch, tag or commit of a model on the hub."
    )
    use_auth_token: bool = parameter(
        False,
        label="Use my hub login",
        help="Send the token of your Hugging Face login. Gated models such as Llama 2 ask for it.",
    )


class DataSection(Section):
    """Which text is read, and how."""

    train_files: list[str] = parameter(
        list,
        label="Training files",
        kind="files",
        basic=True,
        help="CSV, JSON, JSON Lines, Parquet or text files. Kinds may be mixed. Each row, or each "
        "line or paragraph of a text file, is one document.",
    )
    validation_files: list[str] = parameter(
        list,
        label="Validation files",
        kind="files",
        basic=True,
        help="Files to measure the loss on during training; the model never learns from them.",
    )
    validation_split_percentage: int = parameter(
        5,
        label="Validation share",
        unit="%",
        ge=0,
        le=50,
        help="Share of the training documents set aside for validation where there are no "
        "validation files. 0: none.",
    )
    dataset_name: str | None = parameter(
        None,
        label="Hub data set",
        help="Name of a data set on the Hugging Face hub, instead of files.",
    )
    dataset_config_name: str | None = parameter(
        None,
        label="Hub configuration",
        help="Configuration of the hub data set, where it has several.",
    )
    text_column: str | None = parameter(
        None,
        label="Text column",
        cli="",
        help="Column that holds the text. Empty: the one named text, or the only one.",
    )
    encoding: Literal["utf-8", "gb18030", "big5", "utf-16"] = parameter(
        "utf-8",
        label="Encoding",
        cli="",
        help="How the bytes of the files are read. Files made by older Chinese Windows programs "
        "are often gb18030 (GBK).",
    )
    text_sample_by: Literal["line", "paragraph", "document"] = parameter(
        "line",
        label="Unit of text files",
        cli="",
        help="What one document is in a .txt file: a line, a paragraph between blank lines, or "
        "the whole file.",
    )
    keep_linebreaks: bool = parameter(
        True,
        label="Keep line breaks",
        help="Keep the line break at the end of each line of a text file.",
    )
    max_train_samples: int | None = parameter(
        None,
        label="Training blocks at most",
        unit="blocks",
        ge=1,
        help="Train on the first blocks only, for a quick trial.",
    )
    max_eval_samples: int | None = parameter(
        None,
        label="Validation blocks at most",
        unit="blocks",
        ge=1,
        help="Validate on the first blocks only, which shortens each evaluation.",
    )
    streaming: bool = parameter(
        False,
        label="Stream",
        help="Read the text while training instead of preparing it first. Needs a number of "
        "steps, since the length is not known.",
    )
    overwrite_cache: bool = parameter(
        False,
        label="Prepare again",
        help="Tokenize again although a prepared copy is there.",
    )
    preprocessing_num_workers: int | None = parameter(
        None,
        label="Tokenizer processes",
        ge=1,
        le=256,
        help="Processes that tokenize side by side. More than the processor's cores slow it "
        "down; on Windows each one starts anew and takes about 1 GiB.",
    )
    keep_tail: bool = parameter(
        True,
        label="Keep the last block",
        cli="",
        help="Keep the tokens that do not fill the last block, padded and without effect on the "
        "loss. Off: they are dropped.",
    )


class BatchSection(Section):
    """How much text goes into a step, and how many steps there are."""

    block_size: int | None = parameter(
        1024,
        label="Block size",
        unit="tokens",
        basic=True,
        ge=8,
        le=1_048_576,
        help="Length of a training sequence. Documents are joined and cut into blocks of this "
        "length. Memory for activations grows with it. Empty: the model's length, at most 1024.",
    )
    per_device_train_batch_size: int = parameter(
        8,
        label="Micro-batch per device",
        unit="sequences",
        basic=True,
        ge=1,
        le=65_536,
        help="Sequences that go through the model at once on each device. It decides the memory "
        "for activations; lower it first when memory runs out.",
    )
    gradient_accumulation_steps: int = parameter(
        1,
        label="Gradient accumulation",
        unit="×",
        basic=True,
        ge=1,
        le=1_000_000,
        help="Micro-batches whose gradients are summed before the weights change. It makes the "
        "effective batch larger without more memory.",
    )
    per_device_eval_batch_size: int = parameter(
        8,
        label="Validation batch per device",
        unit="sequences",
        ge=1,
        le=65_536,
        help="Sequences that are evaluated at once on each device.",
    )
    num_train_epochs: float = parameter(
        3.0,
        label="Epochs",
        basic=True,
        gt=0,
        le=100_000,
        help="How often the whole text is seen.",
    )
    max_steps: int | None = parameter(
        None,
        label="Steps at most",
        unit="steps",
        basic=True,
        ge=1,
        help="Ends the training after so many optimizer steps, whatever the epochs say.",
    )
    seed: int = parameter(
        42,
        label="Seed",
        ge=0,
        le=2**32 - 1,
        help="Start of all random numbers: the same seed gives the same run.",
    )


class OptimizerSection(Section):
    """How the weights change. A DeepSpeed file that names an optimizer or a scheduler wins."""

    learning_rate: float = parameter(
        5e-5,
        label="Learning rate",
        basic=True,
        gt=0,
        le=10,
        help="Size of a step at its peak. Continued pretraining of all weights: 1e-5 to 5e-5. "
        "A new small model: 1e-4 to 3e-3.",
    )
    lr_scheduler_type: Literal[
        "linear",
        "cosine",
        "constant",
        "constant_with_warmup",
        "polynomial",
        "inverse_sqrt",
    ] = parameter(
        "linear",
        label="Schedule",
        help="How the learning rate falls after warm-up, where DeepSpeed's file has no scheduler.",
    )
    warmup_steps: int = parameter(
        0,
        label="Warm-up",
        unit="steps",
        basic=True,
        ge=0,
        help="Steps during which the learning rate rises to its peak. Usual: 1–5 % of the run.",
    )
    warmup_ratio: float = parameter(
        0.0,
        label="Warm-up share",
        ge=0,
        lt=1,
        help="Warm-up as a share of all steps, where no number of steps is given.",
    )
    weight_decay: float = parameter(
        0.0,
        label="Weight decay",
        ge=0,
        le=1,
        help="Pulls the weights towards zero. Usual: 0 to 0.1.",
    )
    adam_beta1: float = parameter(
        0.9, label="Adam beta 1", ge=0, lt=1, help="Memory of the gradient's mean."
    )
    adam_beta2: float = parameter(
        0.999, label="Adam beta 2", ge=0, lt=1, help="Memory of the gradient's square."
    )
    adam_epsilon: float = parameter(
        1e-8, label="Adam epsilon", gt=0, le=1, help="Keeps Adam from dividing by zero."
    )
    max_grad_norm: float = parameter(
        1.0,
        label="Gradient clipping",
        ge=0,
        le=1e6,
        help="Gradients longer than this are shortened to it. 0: never.",
    )


class PrecisionSection(Section):
    """Number formats and what they save."""

    device: Literal["auto", "cuda", "cpu"] = parameter(
        "auto",
        label="Device",
        cli="",
        basic=True,
        help="auto uses the NVIDIA card where the training interpreter sees one.",
    )
    bf16: bool = parameter(
        False,
        label="bfloat16",
        basic=True,
        help="16-bit mixed precision that never overflows. Needs an RTX 30 card or newer, or a "
        "processor; halves the memory for activations.",
    )
    fp16: bool = parameter(
        False,
        label="float16",
        help="16-bit mixed precision for older cards. Needs loss scaling, which DeepSpeed does.",
    )
    bf16_full_eval: bool = parameter(
        False,
        label="Evaluate in bfloat16",
        help="Evaluations after or without training use 16-bit weights: less memory, slightly "
        "different numbers. During training they always use the weights in training.",
    )
    gradient_checkpointing: bool = parameter(
        False,
        label="Gradient checkpointing",
        basic=True,
        help="Keeps only the input of each layer and computes the rest again: about a third more "
        "time, and most of the memory for activations is saved.",
    )


class CheckpointSection(Section):
    """When the model is saved and measured."""

    do_train: bool = parameter(
        True, label="Train", help="Off: only evaluate the model on the validation text."
    )
    output_dir: str | None = parameter(
        None,
        label="Output folder",
        kind="folder",
        help="Where checkpoints and the final model go. Empty: the run's own folder.",
    )
    overwrite_output_dir: bool = parameter(
        False,
        label="Ignore what is in the output folder",
        help="Start anew although the output folder holds checkpoints; they are moved aside into "
        "a folder named previous-1, previous-2 and so on. Off: training continues from the last "
        "one.",
        when=("checkpoints.output_dir", ()),
    )
    save_strategy: Strategy = parameter(
        "steps", label="Save", help="When checkpoints are saved besides the end."
    )
    save_steps: int = parameter(
        500,
        label="Save every",
        unit="steps",
        basic=True,
        ge=1,
        help="Steps between checkpoints. What was trained since the last one is lost in a crash.",
        when=("checkpoints.save_strategy", ("steps",)),
    )
    save_total_limit: int | None = parameter(
        None,
        label="Checkpoints kept",
        ge=1,
        help="Older checkpoints are deleted beyond this number. A full checkpoint takes 14 bytes "
        "per parameter: 94 GB for 7B.",
    )
    evaluation_strategy: Strategy = parameter(
        "no",
        label="Evaluate",
        basic=True,
        help="When the loss on the validation text is measured.",
        validation_alias=AliasChoices("evaluation_strategy", "eval_strategy"),
    )
    eval_steps: int = parameter(
        500,
        label="Evaluate every",
        unit="steps",
        basic=True,
        ge=1,
        help="Steps between evaluations.",
        when=("checkpoints.evaluation_strategy", ("steps",)),
    )
    resume_from_checkpoint: str | None = parameter(
        None,
        label="Continue from",
        kind="folder",
        help="Folder of a checkpoint to continue from, or latest for the newest in the output "
        "folder.",
    )
    ignore_data_skip: bool = parameter(
        False,
        label="Restart the data when continuing",
        help="When continuing, begin with the first block again instead of where the run "
        "stopped. Faster to start, but some text is seen twice.",
    )


class LoggingSection(Section):
    """What is reported while training."""

    logging_strategy: Strategy = parameter(
        "steps", label="Report", help="When loss, learning rate and gradient norm are reported."
    )
    logging_steps: int = parameter(
        1,
        label="Report every",
        unit="steps",
        ge=1,
        help="Steps between reports; the reported loss is their mean.",
        when=("logging.logging_strategy", ("steps",)),
    )
    report_to: Literal["tensorboard", "none"] = parameter(
        "tensorboard", label="Report to", help="tensorboard also writes TensorBoard files."
    )
    logging_dir: str | None = parameter(
        None,
        label="TensorBoard folder",
        kind="folder",
        help="Where TensorBoard files go. Empty: the run's own folder.",
        when=("logging.report_to", ("tensorboard",)),
    )
    run_name: str | None = parameter(
        None, label="Run name", help="Name of the run in its folder and in reports."
    )
    disable_tqdm: bool = parameter(
        True,
        label="No progress bars in the log",
        help="Progress bars fill the console log with control characters.",
    )
    sample_prompts: list[str] = parameter(
        list,
        label="Sample prompts",
        kind="lines",
        cli="",
        help="Beginnings that the model continues at each evaluation and at the end, one a line.",
    )
    sample_max_new_tokens: int = parameter(
        48,
        label="Sample length",
        unit="tokens",
        cli="",
        ge=1,
        le=4096,
        help="Tokens that are generated for each prompt at most.",
    )


class DistributedSection(Section):
    """Devices and their connection."""

    num_gpus: int = parameter(
        1,
        label="Devices",
        ge=1,
        le=1024,
        help="Devices of this machine that train together. Windows has one only.",
    )
    ddp_timeout: int = parameter(
        1800,
        label="Connection time limit",
        unit="s",
        ge=1,
        help="Seconds after which devices that wait for each other give up.",
    )
    ddp_find_unused_parameters: bool | None = parameter(
        None,
        label="Find unused parameters",
        help="An option of PyTorch's own distribution. DeepSpeed finds them itself, so it has "
        "no effect here.",
    )


class DeepSpeedSection(Section):
    """The engine's configuration."""

    config: str | dict[str, Any] = parameter(
        "zero2",
        label="DeepSpeed configuration",
        kind="json",
        cli="deepspeed",
        basic=True,
        help="Name of a template, path of a JSON file, or the configuration itself.",
    )


class RunConfig(BaseModel):
    """Everything that decides a run."""

    model_config = ConfigDict(extra="forbid", validate_assignment=True)

    model: ModelSection = Field(default_factory=ModelSection)
    data: DataSection = Field(default_factory=DataSection)
    batch: BatchSection = Field(default_factory=BatchSection)
    optimizer: OptimizerSection = Field(default_factory=OptimizerSection)
    precision: PrecisionSection = Field(default_factory=PrecisionSection)
    checkpoints: CheckpointSection = Field(default_factory=CheckpointSection)
    logging: LoggingSection = Field(default_factory=LoggingSection)
    distributed: DistributedSection = Field(default_factory=DistributedSection)
    deepspeed: DeepSpeedSection = Field(default_factory=DeepSpeedSection)

    def get(self, path: str) -> Any:
        """Return the value at ``section.name``."""
        section, name = path.split(".", 1)
        return getattr(getattr(self, section), name)

    def changes(self) -> dict[str, dict[str, Any]]:
        """Return what differs from the defaults, by section."""
        default = RunConfig()
        changed: dict[str, dict[str, Any]] = {}
        for item in PARAMETERS:
            value = self.get(item.path)
            if value != default.get(item.path):
                changed.setdefault(item.section, {})[item.name] = value
        return changed


SECTION_LABELS: dict[str, str] = {
    "model": mark("Model"),
    "data": mark("Data"),
    "batch": mark("Batch and length"),
    "optimizer": mark("Optimizer and schedule"),
    "precision": mark("Precision and memory"),
    "checkpoints": mark("Checkpoints and evaluation"),
    "logging": mark("Logging"),
    "distributed": mark("Distributed"),
    "deepspeed": mark("DeepSpeed"),
}

PARAMETERS: tuple[Parameter, ...] = tuple(parameters_of(RunConfig))
PARAMETER: dict[str, Parameter] = {item.path: item for item in PARAMETERS}
