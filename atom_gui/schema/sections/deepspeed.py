"""The engine's configuration."""

from __future__ import annotations

from typing import Any

from atom_gui.schema.parameter import Section, parameter
from atom_gui.schema.sections import sources


class DeepSpeedSection(Section):
    """The engine's configuration."""

    config: str | dict[str, Any] = parameter(
        "zero2",
        label="DeepSpeed configuration",
        kind="json",
        cli="deepspeed",
        help="Name of a template, path of a JSON file, or the configuration itself. A value auto "
        "is taken from the form; a number that the form has too must be the same there. "
        "offload_param acts only at stage 3, although the article's stage 2 file has it.",
        memory="Bytes per parameter: 2 weights, 2 gradients, 4 master weights, 8 Adam. With the "
        "optimizer offloaded the card keeps 2 and main memory takes 18; with the parameters "
        "offloaded too (stage 3), the card keeps 1–3 GiB besides activations and main memory takes "
        "20.",
        time="An offloaded optimizer adds about 5 s to each step of a 7B model on a desktop PC. "
        "Offloaded parameters are moved to the card twice in each micro-batch.",
        good="zero1 where everything fits on the card, zero2 where main memory holds the 18 bytes, "
        "zero3 for several cards.",
        source=sources.DEEPSPEED_CONFIG,
    )
