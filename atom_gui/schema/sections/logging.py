"""What is reported while training."""

from __future__ import annotations

from typing import Literal

from atom_gui.schema.parameter import Section, parameter
from atom_gui.schema.sections import sources
from atom_gui.schema.sections.checkpoints import Strategy


class LoggingSection(Section):
    """What is reported while training."""

    logging_strategy: Strategy = parameter(
        "steps",
        label="Report",
        help="When loss, learning rate and gradient norm are reported.",
        good="steps. The curves are drawn from these reports.",
        source=sources.training_argument("logging_strategy"),
    )
    logging_steps: int = parameter(
        1,
        label="Report every",
        unit="steps",
        ge=1,
        help="Steps between reports; the reported loss is their mean.",
        time="Each report waits until the device has finished its work; it shows only where a step "
        "takes milliseconds.",
        good="1; 10 for small models on a fast card.",
        source=sources.training_argument("logging_steps"),
        when=("logging.logging_strategy", ("steps",)),
    )
    report_to: Literal["tensorboard", "none"] = parameter(
        "tensorboard",
        label="Report to",
        help="tensorboard also writes TensorBoard files.",
        good="none, if you do not use TensorBoard: the curves of this program do not need it.",
        source=sources.training_argument("report_to"),
    )
    logging_dir: str | None = parameter(
        None,
        label="TensorBoard folder",
        kind="folder",
        help="Where TensorBoard files go. Empty: the run's own folder. Newer versions of "
        "Transformers have no such argument; the folder is handed over in the environment.",
        source=sources.training_argument("logging_dir", "4.57.1"),
        when=("logging.report_to", ("tensorboard",)),
    )
    run_name: str | None = parameter(
        None,
        label="Run name",
        help="Name of the run in its folder and in reports.",
        source=sources.training_argument("run_name"),
    )
    disable_tqdm: bool = parameter(
        True,
        label="No progress bars in the log",
        help="Progress bars fill the console log with control characters.",
        good="On. The article has it off, for a terminal.",
        source=sources.training_argument("disable_tqdm"),
    )
    sample_prompts: list[str] = parameter(
        list,
        label="Sample prompts",
        kind="lines",
        cli="",
        help="Beginnings that the model continues at each evaluation and at the end, one a line.",
        time="Each new token is a pass through the model; at ZeRO stage 3 on several devices each "
        "pass gathers all weights.",
        good="Two or three beginnings from your kind of text.",
    )
    sample_max_new_tokens: int = parameter(
        48,
        label="Sample length",
        unit="tokens",
        cli="",
        ge=1,
        le=4096,
        help="Tokens that are generated for each prompt at most.",
        good="32–128.",
    )
