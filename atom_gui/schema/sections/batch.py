"""How much text goes into a step, and how many steps there are."""

from __future__ import annotations

from atom_gui.schema.parameter import Section, parameter
from atom_gui.schema.sections import sources


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
        "length. Empty: the model's length, at most 1024.",
        memory="In 16 bit and without gradient checkpointing each token keeps layers × (20 × "
        "hidden + 4 × key-value width + 8 × intermediate) bytes: 22.8 GiB for a block of 4096 in "
        "Llama-2-7B. Logits add 12–14 bytes per token and vocabulary entry: 1.7 GiB.",
        time="The time per token changes little up to 4096, then attention grows.",
        good="1024 for a trial, 2048–4096 for a real run, never more than the model's positions.",
        source="https://arxiv.org/abs/2205.05198",
    )
    per_device_train_batch_size: int = parameter(
        8,
        label="Micro-batch per device",
        unit="sequences",
        basic=True,
        ge=1,
        le=65_536,
        help="Sequences that go through the model at once on each device. Lower it first when "
        "memory runs out in a step. When memory runs out while the model loads, it does not help.",
        memory="Activations and logits grow in proportion. 10 sequences of 4096 tokens have "
        "15–17 GiB of logits alone with 32,000 vocabulary entries.",
        time="Larger is faster until the card is busy all the time.",
        good="1–2 for 7B on 24 GB, with more gradient accumulation. The article's 10 does not fit "
        "there.",
        source=sources.training_argument("per_device_train_batch_size"),
    )
    gradient_accumulation_steps: int = parameter(
        1,
        label="Gradient accumulation",
        unit="×",
        basic=True,
        ge=1,
        le=1_000_000,
        help="Micro-batches whose gradients are summed before the weights change. The effective "
        "batch is micro-batch × accumulation × devices.",
        memory="A larger effective batch without more activations. Above 1, an offloaded optimizer "
        "takes 2 bytes per parameter more in main memory.",
        time="Up to 15 % slower than one large micro-batch. With offloaded parameters each "
        "micro-batch moves all weights again.",
        good="So that a step has 0.1–1 million tokens and the run still has some hundred steps. "
        "The article's 10 × 4 × 8 sequences make its sample text a run of 8 steps.",
        source=sources.training_argument("gradient_accumulation_steps"),
    )
    per_device_eval_batch_size: int = parameter(
        8,
        label="Validation batch per device",
        unit="sequences",
        ge=1,
        le=65_536,
        help="Sequences that are evaluated at once on each device.",
        memory="Logits take about 10 bytes per token and vocabulary entry: 2.4 GiB for 8 sequences "
        "of 1024 with 32,000 entries.",
        good="As large as the micro-batch. 1 where memory runs out in an evaluation.",
        source=sources.training_argument("per_device_eval_batch_size"),
    )
    num_train_epochs: float = parameter(
        3.0,
        label="Epochs",
        basic=True,
        gt=0,
        le=100_000,
        help="How often the whole text is seen.",
        time="In proportion.",
        good="1 for much text. Up to 4 passes over little text teach almost as much as new text; "
        "watch the validation loss.",
        source="https://arxiv.org/abs/2305.16264",
    )
    max_steps: int | None = parameter(
        None,
        label="Steps at most",
        unit="steps",
        basic=True,
        ge=1,
        help="Ends the training after so many optimizer steps, whatever the epochs say. The "
        "learning rate falls over this number of steps.",
        good="Empty. 10 to try whether a run fits: the optimizer's memory is taken in the first "
        "step.",
        source=sources.training_argument("max_steps"),
    )
    seed: int = parameter(
        42,
        label="Seed",
        ge=0,
        le=2**32 - 1,
        help="Start of all random numbers: the order of the text, the weights of a new model, "
        "what is set aside for validation.",
        source=sources.training_argument("seed"),
    )
