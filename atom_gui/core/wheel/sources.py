"""DeepSpeed's sources: a tag in git, an sdist, or a folder that is there; always as a copy."""

from __future__ import annotations

import html
import http.client
import json
import re
import shutil
import tarfile
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

from atom_gui.core import paths
from atom_gui.core.addresses import without_credentials
from atom_gui.core.environments.fetch import File, Network, fetch_all
from atom_gui.core.environments.removal import delete_entry
from atom_gui.core.job import Bench, StepFailedError
from atom_gui.core.wheel.request import WheelRequest
from atom_gui.schema.words import text

PYPI = "https://pypi.org/simple"
_JSON = "application/vnd.pypi.simple.v1+json"
_NOT_COPIED = (".git", "build", "dist", "__pycache__", "*.pyd", "*.so", "*.obj", "*.o")


def folder_of(request: WheelRequest) -> Path:
    """Return where the sources of a job lie."""
    return paths.given(request.output) / "src" / f"DeepSpeed-{request.version}"


def fetch(bench: Bench, request: WheelRequest, network: Network) -> Path:
    """Bring the sources into the job's folder, as a step of the job; what is there is replaced.

    The user's own folder is never built in, so that it stays as it is.

    Raises:
        StepFailedError: they cannot be had, or are of another version.
    """
    target = folder_of(request)
    part = target.with_name(target.name + ".part")
    if request.source == "folder":
        _refuse_overlap(paths.given(request.place), paths.given(request.output))
    for folder in (part, target):
        if folder.exists():
            delete_entry(folder)  # git's files are read-only
    part.parent.mkdir(parents=True, exist_ok=True)
    if request.source == "folder":
        _copy(bench, paths.given(request.place), part)
    elif request.source == "git":
        bench.must_run(
            ["git", "-c", "core.longpaths=true", "clone", "--progress", "--depth", "1",
             "--branch", f"v{request.version}", request.place, str(part)],
            cwd=part.parent,
        )  # fmt: skip
    else:
        archive = (
            paths.given(request.place) if request.place else _download(bench, request, network)
        )
        _unpack(bench, archive, part)
    found = version_in(part)
    if found != request.version:
        raise StepFailedError(
            text("The sources are DeepSpeed {found}, not {asked}.",
                 found=found or "?", asked=request.version)
        )  # fmt: skip
    part.rename(target)
    return target


def _refuse_overlap(mine: Path, output: Path) -> None:
    """Refuse a folder that the job would delete or copy into itself."""
    one, other = mine.resolve(), output.resolve()
    if one == other or one in other.parents or other in one.parents:
        raise StepFailedError(
            text("The folder of the sources, {folder}, and that of the wheel, {output}, lie in "
                 "each other. Choose another one for the wheel.",
                 folder=str(mine), output=str(output))
        )  # fmt: skip


def version_in(folder: Path) -> str:
    """Return the version of a source folder; empty where it is none."""
    try:
        return (folder / "version.txt").read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return ""


def _copy(bench: Bench, folder: Path, part: Path) -> None:
    if not (folder / "setup.py").is_file() or not (folder / "op_builder").is_dir():
        raise StepFailedError(
            text("{folder} holds no sources of DeepSpeed: setup.py or op_builder is missing.",
                 folder=str(folder))
        )  # fmt: skip
    bench.say(f"{folder} -> {part}")
    # Symbolic links that git made as small text files on Windows are copied as they are.
    shutil.copytree(folder, part, ignore=shutil.ignore_patterns(*_NOT_COPIED))


def _download(bench: Bench, request: WheelRequest, network: Network) -> Path:
    index = request.mirror or PYPI
    name = f"deepspeed-{request.version}.tar.gz"
    try:
        found = next((file for file in files_of(index, "deepspeed", network) if file.name == name),
                     None)  # fmt: skip
    except (OSError, ValueError, http.client.HTTPException) as error:
        raise StepFailedError(
            text("{host} cannot be asked for DeepSpeed's sources: {error}. Choose a mirror, or "
                 "give a folder with the sources.",
                 host=urlsplit(index).hostname or index, error=without_credentials(str(error)))
        ) from error  # fmt: skip
    if found is None:
        raise StepFailedError(text("{host} has no {name}.", name=name,
                                   host=urlsplit(index).hostname or index))  # fmt: skip
    folder = paths.given(request.output) / "download"
    fetch_all([found], folder, network, bench)
    return folder / name


def files_of(index: str, package: str, network: Network) -> list[File]:
    """Return the files of a package in an index, as the simple repository API tells them.

    Raises:
        OSError: the index cannot be reached.
        ValueError: what it answers is not such a list.
    """
    address = f"{index.rstrip('/')}/{package}/"
    with network.open(address, accept=f"{_JSON}, text/html;q=0.5") as answer:
        kind, body = answer.headers.get_content_type(), answer.read().decode("utf-8")
    if kind == _JSON:
        return [_from_json(one, address) for one in json.loads(body)["files"]]
    links = re.findall(r"<a\s[^>]*?href=[\"']([^\"']+)[\"'][^>]*>\s*([^<]+?)\s*</a>", body)
    return [_from_link(html.unescape(link), name, address) for link, name in links]


def _from_json(one: dict[str, Any], address: str) -> File:
    return File(one["filename"], urljoin(address, one["url"]), one["hashes"].get("sha256", ""),
                one.get("size") or 0)  # fmt: skip


def _from_link(link: str, name: str, address: str) -> File:
    match = re.search(r"#sha256=([0-9a-f]{64})", link)
    return File(unquote(name), urljoin(address, link), match[1] if match else "")


def _unpack(bench: Bench, archive: Path, part: Path) -> None:
    bench.say(f"{archive} -> {part}")
    aside = part.with_name(part.name + ".tar")
    if aside.exists():
        delete_entry(aside)
    try:
        with tarfile.open(archive) as tar:
            tar.extractall(aside, filter="data")
    except tarfile.TarError as error:
        raise StepFailedError(
            text("{file} is no sdist of DeepSpeed: {error}.", file=str(archive), error=str(error))
        ) from error
    roots = [one for one in aside.iterdir() if (one / "setup.py").is_file()]
    if len(roots) != 1:
        raise StepFailedError(
            text("{file} is no sdist of DeepSpeed: {error}.", file=str(archive),
                 error=str(text("it holds no setup.py")))
        )  # fmt: skip
    roots[0].rename(part)
    delete_entry(aside)
