"""What the log of a build, an installation or a start says, and what to do about it.

A catalogue of patterns (compilers, linkers, nvcc, DeepSpeed's setup, pip, git, Windows, Linux),
matched line by line; causes are told from their consequences and from noise.
"""

from atom_gui.core.build_log.catalogue import CATALOGUE
from atom_gui.core.build_log.entry import BuildVerdict, Entry, Explained
from atom_gui.core.build_log.explainer import Explainer, explain
from atom_gui.core.build_log.recognising import looks_like_build_log

__all__ = ["CATALOGUE", "BuildVerdict", "Entry", "Explained", "Explainer", "explain",
           "looks_like_build_log"]  # fmt: skip
