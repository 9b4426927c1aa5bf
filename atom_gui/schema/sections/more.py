"""What only Transformers knows."""

from __future__ import annotations

from typing import Any

from atom_gui.schema.parameter import Section, parameter
from atom_gui.schema.sections import sources


class MoreSection(Section):
    """What only Transformers knows."""

    training_arguments: dict[str, Any] = parameter(
        dict,
        label="More arguments",
        kind="json",
        cli="",
        help="Further arguments of Transformers' TrainingArguments by their names, as the training "
        "interpreter's version has them.",
        memory="use_liger_kernel set to true computes the loss without whole logits and saves "
        "10–14 bytes per token and vocabulary entry. It needs the liger-kernel package and Triton.",
        good="Empty. What the form has is set in the form.",
        source=sources.TRANSFORMERS_DOCS + "main_classes/trainer#transformers.TrainingArguments",
    )
