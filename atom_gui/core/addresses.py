"""Addresses of servers, without what opens them."""

from __future__ import annotations

import re

_LOGIN = re.compile(r"(://)[^/\s'\"@]*(?:@[^/\s'\"@]*)*@")
_BARE_LOGIN = re.compile(r"^[^/\s@]+@(?=[^/\s@]+(?::\d+)?/?$)")


def without_credentials(words: str) -> str:
    """Return text in which no URL carries a name or password; the rest stays as it is.

    >>> without_credentials("> pip install -i https://me:secret@pypi.corp/simple x")
    '> pip install -i https://pypi.corp/simple x'
    """
    return _LOGIN.sub(r"\1", words)


def plain_host(address: str) -> str:
    """Return a proxy or index, with or without a scheme, without name and password.

    >>> plain_host("me:secret@proxy.corp:8080")
    'proxy.corp:8080'
    """
    return _BARE_LOGIN.sub("", without_credentials(address))
