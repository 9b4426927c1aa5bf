"""Where packages come from: PyPI, PyTorch's own index, and their mirrors.

None of these addresses could be asked when the table was written (2026-11). Certainty: [K]
background knowledge, [I] used in published scripts and reports.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

from atom_gui.core.problems import ProblemsError
from atom_gui.schema.words import text

Form = Literal["index", "links"]


@dataclass(frozen=True)
class Mirror:
    """A place that has PyPI's packages, torch's, or both.

    Attributes:
        name: what a person types.
        title: who runs it.
        pypi: its index of PyPI; empty where it has none.
        torch: address of torch's files, the folder of a build (cu118, cpu) follows; empty where
            it has none.
        torch_form: an index as pip's --index-url wants it, or a list of links for --find-links.
        source: where this is known from, and how sure it is.
    """

    name: str
    title: str
    pypi: str = ""
    torch: str = ""
    torch_form: Form = "index"
    source: str = ""


OFFICIAL = Mirror(
    "official", "PyPI, PyTorch", "https://pypi.org/simple", "https://download.pytorch.org/whl",
    source="pytorch.org/get-started [K]; used in published scripts [I]",
)  # fmt: skip
MIRRORS = (
    OFFICIAL,
    Mirror("tsinghua", "清华大学 TUNA", "https://pypi.tuna.tsinghua.edu.cn/simple",
           source="used in published scripts; no copy of PyTorch's index [I]"),
    Mirror("aliyun", "阿里云", "https://mirrors.aliyun.com/pypi/simple",
           "https://mirrors.aliyun.com/pytorch-wheels", "links",
           source="used with -f in published scripts, a list of files without hashes [I]"),
    Mirror("nju", "南京大学", "https://mirror.nju.edu.cn/pypi/web/simple",
           "https://mirror.nju.edu.cn/pytorch/whl",
           source="used as --index-url for torch 2.7.1+cu118 in published scripts [I]"),
    Mirror("sjtu", "上海交通大学", "https://mirror.sjtu.edu.cn/pypi/web/simple",
           "https://mirror.sjtu.edu.cn/pytorch-wheels",
           source="used as --index-url in published scripts; one report of it hanging (2026-09) "
                  "[I]"),
    Mirror("ustc", "中国科学技术大学", "https://mirrors.ustc.edu.cn/pypi/simple",
           source="used in published scripts [I]"),
)  # fmt: skip


def named(given: str) -> Mirror:
    """Return the mirror that a name or an address means.

    Raises:
        ProblemsError: neither is.
    """
    for mirror in MIRRORS:
        if given.lower() == mirror.name:
            return mirror
    if urlsplit(given).scheme not in ("http", "https", "file"):
        raise ProblemsError.one(
            text("{given} is neither a known mirror ({names}) nor an address.",
                 given=given, names=", ".join(mirror.name for mirror in MIRRORS))
        )  # fmt: skip
    return Mirror(given, given, given.rstrip("/"), given.rstrip("/"))


@dataclass(frozen=True)
class Sources:
    """Where pip shall look; empty means: where it is set to look.

    Attributes:
        index: of everything but torch.
        torch_index: index of torch.
        torch_links: list of links to torch's files.
    """

    index: str = ""
    torch_index: str = ""
    torch_links: str = ""

    def logins(self) -> dict[str, str]:
        """Return the name and password that the addresses carry, by host."""
        places = (urlsplit(url).netloc.rpartition("@")
                  for url in (self.index, self.torch_index, self.torch_links))  # fmt: skip
        return {host: login for login, _, host in places if login}

    @property
    def torch_page(self) -> str:
        """The page that lists torch's files; empty where pip's own settings say where it is."""
        return f"{self.torch_index}/torch/" if self.torch_index else self.torch_links

    @property
    def without_metadata(self) -> bool:
        """Whether torch's dependencies can be read from its file only."""
        return bool(self.torch_links)


def sources(mirror: str, torch_mirror: str, torch_index: str) -> Sources:
    """Choose the places for one environment.

    Args:
        mirror: of PyPI, see EnvironmentRequest.
        torch_mirror: of torch, see EnvironmentRequest.
        torch_index: PyTorch's own index for this build; empty where PyPI has what is wanted.

    Raises:
        ProblemsError: a mirror is not known, or has not what is asked of it.
    """
    index = ""
    if mirror:
        index = named(mirror).pypi
    if not torch_index:
        return Sources(index)
    chosen = named(torch_mirror) if torch_mirror else OFFICIAL
    if not torch_mirror and mirror and (known := _known(mirror)) and known.torch:
        chosen = known
    if not chosen.torch:
        raise ProblemsError.one(
            text("The mirror {name} has no torch; {names} have.", name=chosen.name,
                 names=", ".join(other.name for other in MIRRORS if other.torch))
        )  # fmt: skip
    build = torch_index.rstrip("/").rsplit("/", 1)[-1]
    place = chosen.torch
    if chosen == OFFICIAL:
        place = torch_index
    elif not re.search(rf"/{re.escape(build)}$", place):
        place = f"{place}/{build}"
    if chosen.torch_form == "links":
        return Sources(index, torch_links=place + "/")
    return Sources(index, torch_index=place)


def _known(name: str) -> Mirror | None:
    return next((mirror for mirror in MIRRORS if mirror.name == name.lower()), None)
