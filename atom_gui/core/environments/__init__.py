"""Training environments: made, listed, chosen and taken away."""

from atom_gui.core.environments.create import create_job
from atom_gui.core.environments.known import (
    KnownEnvironment,
    adopt,
    find,
    list_environments,
    use,
)
from atom_gui.core.environments.removal import Removal, planned_removal, remove
from atom_gui.core.environments.request import EnvironmentRequest

__all__ = [
    "EnvironmentRequest",
    "KnownEnvironment",
    "Removal",
    "adopt",
    "create_job",
    "find",
    "list_environments",
    "planned_removal",
    "remove",
    "use",
]
