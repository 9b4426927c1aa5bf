"""When the model is saved and measured."""

from __future__ import annotations

from typing import Literal

from pydantic import AliasChoices

from atom_gui.schema.parameter import Section, parameter
from atom_gui.schema.sections import sources

Strategy = Literal["no", "steps", "epoch"]


class CheckpointSection(Section):
    """When the model is saved and measured."""

    do_train: bool = parameter(
        True,
        label="Train",
        help="Off: only evaluate the model on the validation text.",
        memory="Off needs no gradients and no optimizer: 2–4 bytes per parameter and one batch.",
        source=sources.training_argument("do_train"),
    )
    output_dir: str | None = parameter(
        None,
        label="Output folder",
        kind="folder",
        help="Where checkpoints and the final model go. Empty: the run's own folder.",
        memory="For 7B in 16 bit: 94 GB for each checkpoint and 13.5 GB for the final model.",
        good="A folder on a local drive with room.",
        source=sources.training_argument("output_dir"),
    )
    overwrite_output_dir: bool = parameter(
        False,
        label="Ignore what is in the output folder",
        help="Start anew although the output folder holds checkpoints; they are moved aside into "
        "a folder named previous-1, previous-2 and so on. Off: training continues from the last "
        "one.",
        memory="What was moved aside stays on the disk until you delete it.",
        good="Off. The article has it on, so that its runs never continue by themselves.",
        source=sources.training_argument("overwrite_output_dir", "4.57.1"),
        when=("checkpoints.output_dir", ()),
    )
    save_strategy: Strategy = parameter(
        "steps",
        label="Save",
        help="When checkpoints are saved besides the end.",
        good="steps. no for trials: a crash loses everything.",
        source=sources.training_argument("save_strategy"),
    )
    save_steps: int = parameter(
        500,
        label="Save every",
        unit="steps",
        basic=True,
        ge=1,
        help="Steps between checkpoints. What was trained since the last one is lost in a crash.",
        time="Training waits meanwhile: the 94 GB of a 7B model take 3 minutes at 500 MB/s.",
        good="So many steps as take about an hour.",
        source=sources.training_argument("save_steps"),
        when=("checkpoints.save_strategy", ("steps",)),
    )
    save_total_limit: int | None = parameter(
        None,
        label="Checkpoints kept",
        ge=1,
        help="Older checkpoints are deleted beyond this number. Empty: all are kept.",
        memory="Each takes 14 bytes per parameter on the disk, 94 GB for 7B, and while saving "
        "there is one more. The article's 2000 would be 188 TB.",
        good="1–3.",
        source=sources.training_argument("save_total_limit"),
    )
    evaluation_strategy: Strategy = parameter(
        "no",
        label="Evaluate",
        basic=True,
        help="When the loss on the validation text is measured. Newer versions of Transformers "
        "call it eval_strategy; both names are understood.",
        good="steps: a validation loss that rises again shows that text is learned by heart.",
        source=sources.training_argument("eval_strategy"),
        validation_alias=AliasChoices("evaluation_strategy", "eval_strategy"),
    )
    eval_steps: int = parameter(
        500,
        label="Evaluate every",
        unit="steps",
        ge=1,
        help="Steps between evaluations.",
        good="So rarely that evaluations take less than a tenth of the time, and at least five "
        "times in a run.",
        source=sources.training_argument("eval_steps"),
        when=("checkpoints.evaluation_strategy", ("steps",)),
    )
    resume_from_checkpoint: str | None = parameter(
        None,
        label="Continue from",
        kind="folder",
        help="Folder of a checkpoint to continue from, or latest for the newest in the output "
        "folder. DeepSpeed refuses a ZeRO checkpoint that another number of devices saved.",
        time="Reads 14 bytes per parameter from the disk before the first step.",
        source=sources.training_argument("resume_from_checkpoint"),
    )
    ignore_data_skip: bool = parameter(
        False,
        label="Restart the data when continuing",
        help="When continuing, begin with the first block again instead of where the run stopped.",
        time="Saves the skipping of what was read: seconds with prepared text, long with a stream.",
        good="Off. The article has it on: what comes first is then seen twice, what comes last "
        "perhaps never.",
        source=sources.training_argument("ignore_data_skip"),
    )
