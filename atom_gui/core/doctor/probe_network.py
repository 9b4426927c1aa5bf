"""Through which proxy and from which index packages come: read from files, nothing is asked."""

from __future__ import annotations

import configparser
import os
import sys
import urllib.request
from collections.abc import Iterator, Mapping
from pathlib import Path

from atom_gui.core.addresses import plain_host
from atom_gui.core.doctor.facts import NetworkFacts

_PROXIES = ("http", "https", "all", "ftp")


def network(python: Path | None) -> NetworkFacts:
    """Return proxies and pip's indexes.

    Args:
        python: the training interpreter, whose environment may have a pip.ini of its own.
    """
    index, extra = "", ""
    for values in _settings(python):
        index = values.get("index-url", index)
        extra = values.get("extra-index-url", extra)
    index = os.environ.get("PIP_INDEX_URL", index)
    extra = os.environ.get("PIP_EXTRA_INDEX_URL", extra)
    return NetworkFacts(
        proxies={
            kind: plain_host(address)
            for kind, address in sorted(urllib.request.getproxies().items()) if kind in _PROXIES
        },
        index_url=plain_host(index),
        extra_index_urls=tuple(map(plain_host, extra.split())),
    )  # fmt: skip


def _settings(python: Path | None) -> Iterator[Mapping[str, str]]:
    """Yield pip's settings, those that win last."""
    for file in _files(python):
        parser = configparser.RawConfigParser()
        try:
            parser.read(file, encoding="utf-8")
        except (OSError, UnicodeError, configparser.Error):
            continue
        for section in ("global", "install"):
            if parser.has_section(section):
                yield dict(parser.items(section))


def _files(python: Path | None) -> Iterator[Path]:
    """Yield the files that pip reads: for all users, for this one, for the environment."""
    home = Path.home()
    if sys.platform == "win32":
        yield Path(os.environ.get("PROGRAMDATA", "C:\\ProgramData"), "pip", "pip.ini")
        yield home / "pip" / "pip.ini"
        yield Path(os.environ.get("APPDATA", str(home)), "pip", "pip.ini")
    else:
        yield from (Path("/etc/xdg/pip/pip.conf"), Path("/etc/pip.conf"))
        yield home / ".pip" / "pip.conf"
        yield Path(os.environ.get("XDG_CONFIG_HOME", home / ".config"), "pip", "pip.conf")
    if python is not None:
        name = "pip.ini" if sys.platform == "win32" else "pip.conf"
        yield python.parent.parent / name
    if named := os.environ.get("PIP_CONFIG_FILE"):
        yield Path(named)
