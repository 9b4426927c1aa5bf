"""Downloads files so that nothing that arrived is loaded twice: over broken lines, stops, restarts.

Pip keeps no part of a file from one start to the next, and writes the files of ``pip download``
only when all have come; a torch of 2.7 GB needs better (pip 26.3, operations/prepare.py [V]).
"""

from __future__ import annotations

import errno
import hashlib
import http.client
import shutil
import ssl
import time
import urllib.error
import urllib.request
import zipfile
from base64 import b64encode
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import unquote, urlsplit, urlunsplit

from atom_gui.core.job import StepFailedError
from atom_gui.core.quantities import memory
from atom_gui.schema.words import text

_CHUNK_BYTES = 2**18
_TIME_LIMIT_S = 15.0  # of a line that says nothing; a stop waits for it at most so long
_TRIES = 6  # in a row, without a byte between
_LONGEST_PAUSE_S = 16.0
_TOLD_INTERVAL_S = 0.25
_ASKERS = 8
_LARGE_BYTES = 2**29
_PASSING = {408, 425, 429, 500, 502, 503, 504}
PART = ".part"


class Watcher(Protocol):
    """What a download tells, and whether it shall go on; a job's Bench is one."""

    def check(self) -> None:
        """Raise where it shall stop."""

    def say(self, line: str) -> None:
        """Put a line into the log."""

    def progress(self, done: float, total: float, unit: Any = "bytes") -> None:
        """Tell how far it is."""


@dataclass(frozen=True)
class File:
    """A file to download.

    Attributes:
        name: what it is called on disk.
        url: where it is.
        sha256: as the index names it; empty where it does not.
        size_bytes: 0 where nobody could tell.
    """

    name: str
    url: str
    sha256: str = ""
    size_bytes: int = 0


@dataclass(frozen=True)
class Network:
    """How to reach servers, as pip is set to.

    Attributes:
        proxy: for all addresses; empty for what the system is set to.
        certificates: files of more authorities.
        logins: name and password by host, as in an address; pip takes them out of its report.
    """

    proxy: str = ""
    certificates: tuple[str, ...] = ()
    logins: Mapping[str, str] = field(default_factory=dict, repr=False)
    opener: urllib.request.OpenerDirector = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        context = ssl.create_default_context()
        for name in self.certificates:
            with suppress(OSError):  # a file that is gone, or none of certificates
                context.load_verify_locations(name)
        handlers: list[urllib.request.BaseHandler] = [urllib.request.HTTPSHandler(context=context)]
        if self.proxy:
            handlers.append(urllib.request.ProxyHandler({"http": self.proxy, "https": self.proxy}))
        object.__setattr__(self, "opener", urllib.request.build_opener(*handlers))

    def open(self, url: str, *, head: bool = False, offset: int = 0, accept: str = "") -> Any:
        """Open an address, with the name and password that it may carry.

        Args:
            url: the address.
            head: ask only for what stands before the content.
            offset: the first byte that is wanted.
            accept: kinds of content that are wanted; any by default.

        Raises:
            OSError: it cannot be reached, or refuses.
        """
        parts = urlsplit(url)
        login, _, host = parts.netloc.rpartition("@")
        request = urllib.request.Request(
            urlunsplit(parts._replace(netloc=host, fragment="")),
            method="HEAD" if head else "GET",
        )
        if login := login or self.logins.get(host, ""):
            pair = ":".join(unquote(part) for part in (*login.split(":", 1), "")[:2])
            request.add_unredirected_header(
                "Authorization", "Basic " + b64encode(pair.encode()).decode()
            )
        if offset:
            request.add_header("Range", f"bytes={offset}-")
        if accept:
            request.add_header("Accept", accept)
        return self.opener.open(request, timeout=_TIME_LIMIT_S)


def reach(url: str, network: Network, watcher: Watcher) -> None:
    """See whether an index answers.

    Raises:
        StepFailedError: it does not, or has not what is asked for.
    """
    for again in (True, False):
        watcher.check()
        try:
            with network.open(url):
                return
        except urllib.error.HTTPError as error:
            error.close()
            raise StepFailedError(
                text("{url} does not exist ({code} {reason}). Choose another mirror.",
                     url=shown(url), code=error.code, reason=error.reason)
            ) from error  # fmt: skip
        except (OSError, http.client.HTTPException) as error:
            watcher.say(f"{shown(url)}: {_reason(error)}")
            if not again:
                raise _lost(url, error) from error


def shown(url: str) -> str:
    """Return an address without the password that it may carry."""
    parts = urlsplit(url)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))


def with_sizes(files: Sequence[File], network: Network, watcher: Watcher) -> list[File]:
    """Ask the servers how large the files are; a size that nobody tells stays 0."""

    def asked(file: File) -> File:
        if file.size_bytes:
            return file
        try:
            with network.open(file.url, head=True) as answer:
                size = int(answer.headers.get("Content-Length") or 0)
        except urllib.error.HTTPError as error:
            error.close()
            size = 0
        except (OSError, http.client.HTTPException, ValueError):
            size = 0
        return File(file.name, file.url, file.sha256, size)

    found = []
    with ThreadPoolExecutor(_ASKERS) as pool:
        try:
            for file in pool.map(asked, files):
                watcher.check()
                found.append(file)
                watcher.progress(len(found), len(files), "items")
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    return found


def missing_bytes(files: Sequence[File], folder: Path) -> int:
    """Return how much is still to come."""
    return sum(max(0, file.size_bytes - _there(file, folder)) for file in files)


def _there(file: File, folder: Path) -> int:
    for name in (file.name, file.name + PART):
        with suppress(OSError):
            return (folder / name).stat().st_size
    return 0


def fetch_all(files: Sequence[File], folder: Path, network: Network, watcher: Watcher) -> None:
    """Download the files that are not there yet, each checked by its hash.

    A file gets its name when all of it has come, so what carries a name is whole.

    Raises:
        StepFailedError: a file cannot be had.
        JobStopped: the watcher was asked to stop; what has come is kept.
    """
    folder.mkdir(parents=True, exist_ok=True)
    total = sum(file.size_bytes for file in files)
    done = sum(_there(file, folder) for file in files)
    watcher.progress(done, max(total, done), "bytes")
    for file in files:
        if (folder / file.name).is_file():
            continue
        loading = _Loading(file, folder, network, watcher, total, done)
        before = _there(file, folder)
        loading.run()
        done += (folder / file.name).stat().st_size - before
    watcher.progress(done, max(total, done), "bytes")


class _Loading:
    """One file on its way."""

    def __init__(
        self, file: File, folder: Path, network: Network, watcher: Watcher, total: int, done: int
    ) -> None:
        self._file, self._network, self._watcher = file, network, watcher
        self._target, self._part = folder / file.name, folder / (file.name + PART)
        self._total, self._others_bytes = total, done - _there(file, folder)
        self._told_s = 0.0

    def run(self) -> None:
        """Load it, and once more where it came damaged."""
        size = f", {memory(self._file.size_bytes)}" if self._file.size_bytes else ""
        self._watcher.say(f"{self._file.name}{size}")
        for again in (False, True):
            self._load()
            if self._sound():
                self._part.replace(self._target)
                return
            self._part.unlink()
            self._watcher.say(f"{self._file.name}: damaged" + ("" if again else ", once more"))
        raise StepFailedError(
            text("{name} arrived damaged twice: what came is not what the index promises. "
                 "Choose another mirror, or try later.", name=self._file.name)
        )  # fmt: skip

    def _load(self) -> None:
        tries = 0
        while True:
            before = self._size()
            try:
                if self._some():
                    return
                failure: Exception = http.client.IncompleteRead(b"")
            except urllib.error.HTTPError as error:
                error.close()
                if error.code == HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE and before:
                    if before == self._file.size_bytes:
                        return
                    self._part.unlink()
                    before = 0
                elif error.code not in _PASSING:
                    raise self._refused(error) from error
                failure = error
            except (OSError, http.client.HTTPException) as error:
                if error_of_disk := _of_disk(error):
                    raise self._unwritable(error_of_disk) from error
                failure = error
            tries = 0 if self._size() > before else tries + 1
            if tries >= _TRIES:
                raise _lost(self._file.url, failure) from failure
            self._watcher.say(f"{self._file.name}: {_reason(failure)}; going on from "
                              f"{memory(self._size())}")  # fmt: skip
            self._wait(min(2.0**tries / 2, _LONGEST_PAUSE_S))

    def _some(self) -> bool:
        """Load what the line gives; True where that is all."""
        self._watcher.check()
        offset = self._size()
        with self._network.open(self._file.url, offset=offset) as answer:
            if offset and getattr(answer, "status", 200) != 206:
                offset = 0  # a server that begins anew
            length = answer.headers.get("Content-Length")
            expected = offset + int(length) if length else 0
            with self._part.open("ab" if offset else "wb") as out:
                read = getattr(answer, "read1", answer.read)  # a local file has no read1
                while chunk := read(_CHUNK_BYTES):
                    out.write(chunk)
                    offset += len(chunk)
                    self._tell(offset)
                    self._watcher.check()
        return offset >= expected

    def _tell(self, size: int) -> None:
        now_s = time.monotonic()
        if now_s - self._told_s < _TOLD_INTERVAL_S:
            return
        self._told_s = now_s
        done = self._others_bytes + size
        self._watcher.progress(done, max(self._total, done), "bytes")

    def _size(self) -> int:
        try:
            return self._part.stat().st_size
        except OSError:
            return 0

    def _wait(self, seconds: float) -> None:
        until_s = time.monotonic() + seconds
        while (left_s := until_s - time.monotonic()) > 0:
            self._watcher.check()
            time.sleep(min(0.1, left_s))

    def _sound(self) -> bool:
        if not self._file.sha256:
            return not self._file.name.endswith(".whl") or zipfile.is_zipfile(self._part)
        found = hashlib.sha256()
        with self._part.open("rb") as file:
            while chunk := file.read(2**22):
                self._watcher.check()
                found.update(chunk)
        return found.hexdigest() == self._file.sha256

    def _refused(self, error: urllib.error.HTTPError) -> StepFailedError:
        return StepFailedError(
            text("The server {host} does not give {name}: {code} {reason}. Choose another mirror.",
                 host=_host(self._file.url), name=self._file.name, code=error.code,
                 reason=error.reason)
        )  # fmt: skip

    def _unwritable(self, error: OSError) -> StepFailedError:
        return StepFailedError(
            text("{path} could not be written: {error}. What has come is kept.",
                 path=str(self._part), error=error.strerror or str(error))
        )  # fmt: skip


def _lost(url: str, error: Exception) -> StepFailedError:
    cause = error.reason if isinstance(error, urllib.error.URLError) else error
    values = {"host": _host(url), "error": _reason(error)}
    if isinstance(cause, ssl.SSLError):
        return StepFailedError(
            text("The server {host} could not be trusted: {error}. A proxy or a virus scanner may "
                 "read the line: tell pip its certificate (pip config set global.cert), or choose "
                 "a mirror.", **values)
        )  # fmt: skip
    return StepFailedError(
        text("{host} cannot be reached: {error}. Look at the network and the proxy, or choose a "
             "mirror; what has come is kept.", **values)
    )  # fmt: skip


def _of_disk(error: Exception) -> OSError | None:
    """Return the error where it is about our own file; one of the network names no file."""
    if isinstance(error, urllib.error.URLError) or not isinstance(error, OSError):
        return None
    full = error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
    return error if full or error.filename is not None else None


def _reason(error: Exception) -> str:
    cause = getattr(error, "reason", None) or error
    if isinstance(cause, http.client.IncompleteRead):
        return "the line broke"
    if isinstance(cause, TimeoutError):
        return f"no answer within {_TIME_LIMIT_S:.0f} s"
    return getattr(cause, "strerror", None) or str(cause) or type(cause).__name__


def _host(url: str) -> str:
    return urlsplit(url).hostname or url


def room_needed(files: Sequence[File], folder: Path) -> int:
    """Return the disk that the downloads and what they unpack to take.

    The CPU set (334 MiB) takes five times its size when it is installed and compiled [V]; wheels
    of torch with CUDA unpack to 1.7 times theirs [K].
    """
    unpacked = sum(file.size_bytes * (2 if file.size_bytes > _LARGE_BYTES else 5) for file in files)
    return missing_bytes(files, folder) + unpacked


def free_bytes(folder: Path) -> int:
    """Return what is free where a folder lies or will lie."""
    place = folder
    while not place.exists() and place != place.parent:
        place = place.parent
    return shutil.disk_usage(place).free
