"""Devices and their connection."""

from __future__ import annotations

from atom_gui.schema.parameter import Section, parameter
from atom_gui.schema.sections import sources


class DistributedSection(Section):
    """Devices and their connection."""

    num_gpus: int = parameter(
        1,
        label="Devices",
        ge=1,
        le=1024,
        help="Devices of this machine that train together. Windows has one only: NCCL, which "
        "connects cards, does not exist there.",
        memory="ZeRO stage 1 divides the 12 bytes of optimizer states by the devices, stage 2 also "
        "the 2 of gradients, stage 3 also the 2 of weights. With one device the stages alone save "
        "nothing.",
        time="Almost in proportion for cards with a fast connection. Each device has a micro-batch "
        "of its own, so an epoch has fewer steps.",
        source="https://arxiv.org/abs/1910.02054",
    )
    ddp_timeout: int = parameter(
        1800,
        label="Connection time limit",
        unit="s",
        ge=1,
        help="Seconds, not milliseconds, after which devices that wait for each other give up.",
        good="1800; more where the others wait long while one device's process tokenizes. The "
        "article's 18000000 is 208 days: a run that hangs never ends.",
        source=sources.training_argument("ddp_timeout"),
    )
    ddp_find_unused_parameters: bool | None = parameter(
        None,
        label="Find unused parameters",
        help="An option of PyTorch's own distribution. DeepSpeed finds them itself, so it has "
        "no effect here.",
        source=sources.training_argument("ddp_find_unused_parameters"),
    )
