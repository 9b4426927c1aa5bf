"""The lines of a child as they come, whatever it leaves behind that holds its pipe."""

from __future__ import annotations

import locale
import os
import queue
import re
import subprocess
import threading
import time
from collections.abc import Iterator
from typing import Any

_LINE_CHARACTERS = 100_000
_TICK_S = 0.1
_LINGER_S = 3.0  # after the child's end; a compile server it started may hold the pipe for ever


def lines_of(child: subprocess.Popen[bytes]) -> Iterator[str]:
    """Yield the lines of a child, also of one that redraws its last line.

    It ends where the pipe is closed, or soon after the child is gone: programs that it has started
    may live on with the pipe. The reading is done by a thread that ends with the pipe.
    """
    chunks: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    reader = threading.Thread(target=_read, args=(child.stdout, chunks), daemon=True)
    reader.start()
    rest, gone_s = b"", None
    while True:
        try:
            chunk = chunks.get(timeout=_TICK_S)
        except queue.Empty:
            if child.poll() is None:
                continue
            gone_s = gone_s or time.monotonic()
            if time.monotonic() - gone_s > _LINGER_S:
                break
            continue
        if not chunk:
            reader.join()
            break
        *whole, rest = re.split(rb"[\r\n]+", rest + chunk)
        yield from (_decoded(raw)[:_LINE_CHARACTERS] for raw in whole if raw)
        rest = rest[-4 * _LINE_CHARACTERS :]
    if rest:
        yield _decoded(rest)[:_LINE_CHARACTERS]


def _read(stream: Any, chunks: queue.SimpleQueue[bytes]) -> None:
    with stream:
        while chunk := stream.read1(65536):
            chunks.put(chunk)
    chunks.put(b"")


def _decoded(raw: bytes) -> str:
    """Return text of a program that may speak the code page of a Windows console."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        own = "oem" if os.name == "nt" else locale.getpreferredencoding(False)
        return raw.decode(own, errors="replace")
