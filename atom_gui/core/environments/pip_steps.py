"""What pip does for an environment: choose the files, install them, look whether all is there."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from atom_gui.core.environments import fetch, place
from atom_gui.core.environments.mirrors import Sources
from atom_gui.core.environments.pip_words import Ear
from atom_gui.core.environments.recipe import Recipe, meets, name_of, normalised
from atom_gui.core.environments.request import EnvironmentRequest
from atom_gui.core.interpreters import child_environment
from atom_gui.core.job import Bench, StepFailedError
from atom_gui.core.quantities import memory
from atom_gui.protocol.files import read_json, write_json_atomic, write_text_atomic
from atom_gui.schema.words import Text, text

# The first pip whose --dry-run reads a wheel's metadata instead of the wheel: 25.0 loads the whole
# torch to look at it (commands/install.py of 25.0 and 25.3 [V]).
PIP_FLOOR = (25, 3)
_TOOLS = ("setuptools", "wheel")
_SETTING = re.compile(r"(?::env:|[a-z]+)\.(proxy|cert)='(.+)'")


class Pip:
    """The pip of one environment.

    Attributes:
        request: what was asked for.
        recipe: what goes in.
        downloads: where the files lie.
    """

    def __init__(self, request: EnvironmentRequest, recipe: Recipe, sources: Sources) -> None:
        self.request, self.recipe = request, recipe
        self.python = place.python_of(request.path)
        self.folder = place.job_folder(request.path)
        self.downloads = self.folder / "downloads"
        self._sources = sources

    def prepare(self, bench: Bench) -> Text | None:
        """Bring pip to a version that can choose without loading, and add build tools."""
        offline = self.request.wheels is not None
        if not offline:
            pip = f"pip>={'.'.join(map(str, PIP_FLOOR))}"
            pins = self.recipe.pins()
            tools = [f"{name}=={pins[name]}" if name in pins else name for name in _TOOLS]
            self._run(bench, ["install", "--upgrade", pip, *tools], self._variables())
        else:
            there = {path.name.split("-")[0].lower() for path in self._wheels()}
            if tools := [name for name in ("pip", *_TOOLS) if name in there]:
                self._run(bench, ["install", "--upgrade", *self._offline(), *tools])
        version = place.installed(self.request.path).get("pip", "?")
        return text("pip {version} is there.", version=version)

    def resolve(self, bench: Bench) -> Text | None:
        """Choose every file, without loading the large ones, and ask for their sizes."""
        report = self.folder / "report.json"
        argv = ["install", "--dry-run", "--report", str(report), "--no-build-isolation"]
        if self._sources.without_metadata:
            argv.append("--use-feature=fast-deps")
        network = self._network(bench)
        # pip asks every index for every package, six times each where it does not answer.
        if page := self._sources.torch_page:
            fetch.reach(page, network, bench)
        self._run(bench, [*argv, *self._wanted()], self._variables())
        files = fetch.with_sizes(files_of(read_json(report)), network, bench)
        write_json_atomic(self.folder / "files.json", [vars(file) for file in files])
        self._room(files)
        size = sum(file.size_bytes for file in files)
        return text("{count} files, {size}.", count=len(files), size=memory(size))

    def download(self, bench: Bench) -> Text | None:
        """Load the chosen files; what is there already is not loaded again."""
        files = self._chosen()
        self._room(files)
        missing = fetch.missing_bytes(files, self.downloads)
        fetch.fetch_all(files, self.downloads, self._network(bench), bench)
        return text("{size} were loaded.", size=memory(missing))

    def install_torch(self, bench: Bench) -> Text | None:
        """Install torch and what it needs; other packages are built or chosen by it."""
        self._install(bench, self.recipe.torch)
        return text("torch {version} is installed.", version=self._version("torch"))

    def install_rest(self, bench: Bench) -> Text | None:
        """Install everything."""
        self._install(bench, self._wanted())
        count = len(place.installed(self.request.path))
        return text("{count} packages are installed.", count=count)

    def verify(self, bench: Bench) -> Text | None:
        """See that the pinned versions are there and agree with each other; write them down."""
        found = place.installed(self.request.path)
        pins = self.recipe.pins().items()
        wrong = [f"{name} {found.get(name, '-')} ({pin})" for name, pin in pins
                 if not meets(found.get(name), pin)]  # fmt: skip
        if wrong:
            raise StepFailedError(
                text("These packages are not what the set asks for: {names}. Create the "
                     "environment again: what is missing is installed.", names=", ".join(wrong))
            )  # fmt: skip
        self._run(bench, ["check"])
        lines = [f"{name}=={version}" for name, version in sorted(found.items())]
        write_text_atomic(self.request.path / place.REQUIREMENTS, "\n".join(lines) + "\n")
        if not self.request.keep_downloads:
            shutil.rmtree(self.downloads, ignore_errors=True)
        if "deepspeed" not in found:
            return text("All is there but DeepSpeed: build its wheel next, then create this "
                        "environment again with that wheel.")  # fmt: skip
        return text("All versions are right, and agree with each other.")

    def _install(self, bench: Bench, requirements: Sequence[str]) -> None:
        forget_unfinished(self.request.path)
        if self.request.wheels is None:  # a file that was deleted since is loaded again
            self._reload(bench)
        constraints = self.folder / "constraints.txt"
        asked = {name_of(one) for one in requirements}  # a pin said twice confuses pip's words
        pins = [f"{name}=={pin}\n" for name, pin in self.recipe.pins().items() if name not in asked]
        write_text_atomic(constraints, "".join(pins))
        self._run(
            bench,
            ["install", "--no-build-isolation", "--no-warn-script-location", *self._offline(),
             "--constraint", str(constraints), *requirements],
        )  # fmt: skip

    def _reload(self, bench: Bench) -> None:
        there = place.installed(self.request.path)
        files = [file for file in self._chosen() if _package(file.name) not in there]
        if fetch.missing_bytes(files, self.downloads):
            fetch.fetch_all(files, self.downloads, self._network(bench), bench)

    def _wanted(self) -> list[str]:
        wheel = self.request.deepspeed_wheel
        own = [] if wheel is None else [str(wheel)]
        binary = [f"--only-binary={name}" for name in self.recipe.only_wheels]
        return [*binary, *self.recipe.requirements, *own, *self.request.extras]

    def _wheels(self) -> list[Path]:
        return sorted(self.request.wheels.glob("*.whl")) if self.request.wheels else []

    def _offline(self) -> list[str]:
        return ["--no-index", "--find-links", str(self.request.wheels or self.downloads)]

    def _variables(self) -> dict[str, str]:
        """Return where pip looks; as variables, since an address may carry a password."""
        found = {}
        if self._sources.index:
            found["PIP_INDEX_URL"] = self._sources.index
        for name, value in (("PIP_EXTRA_INDEX_URL", self._sources.torch_index),
                            ("PIP_FIND_LINKS", self._sources.torch_links)):  # fmt: skip
            if value:
                found[name] = f"{value} {os.environ.get(name, '')}".strip()
        return found

    def _run(self, bench: Bench, argv: list[str], more: dict[str, str] | None = None) -> None:
        ear = Ear(self.request.wheels)
        environment = {**pip_environment(), **(more or {})}
        code = bench.run([str(self.python), "-m", "pip", *argv], environment=environment,
                         heard=ear.hear)  # fmt: skip
        if code:
            raise StepFailedError(ear.sentence(code, place.python_version(self.request.path)))

    def _network(self, bench: Bench) -> fetch.Network:
        """Return how pip would reach servers: its proxy and certificates count for us, too."""
        settings: dict[str, str] = {}

        def heard(line: str) -> bool:
            if match := _SETTING.fullmatch(line.strip()):
                settings[match[1]] = match[2]
            return True  # it may hold passwords

        bench.run([str(self.python), "-m", "pip", "config", "list"], heard=heard,
                  environment=pip_environment())  # fmt: skip
        names = (settings.get("cert", ""), os.environ.get("REQUESTS_CA_BUNDLE", ""))
        return fetch.Network(
            settings.get("proxy", ""),
            tuple(name for name in names if name),
            self._sources.logins(),
        )

    def _chosen(self) -> list[fetch.File]:
        value = read_json(self.folder / "files.json")
        if not isinstance(value, list):
            raise StepFailedError(text("The list of files is gone; create the environment again."))
        return [fetch.File(**one) for one in value]

    def _room(self, files: Sequence[fetch.File]) -> None:
        needed = fetch.room_needed(files, self.downloads)
        free = fetch.free_bytes(self.request.path)
        if free < needed:
            raise StepFailedError(no_room(self.request.path, needed, free))

    def _version(self, name: str) -> str:
        return place.installed(self.request.path).get(name, "?")


def no_room(path: Path, needed_bytes: float, free_bytes: float) -> Text:
    """Say that a disk is too full for an environment."""
    return text("{path} needs {needed}, and {free} are free there. Free some, or choose a folder "
                "on another drive.",
                path=str(path), needed=memory(needed_bytes), free=memory(free_bytes))  # fmt: skip


def pip_environment() -> dict[str, str]:
    """Return the variables of a pip that works on its own environment and asks nothing."""
    found = child_environment(
        {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1", "PIP_USER": "0",
         "PIP_NO_COLOR": "1", "PIP_PROGRESS_BAR": "off", "PYTHONUNBUFFERED": "1",
         # Compiling belongs to the wheel builder; elsewhere ops are compiled when first used.
         "DS_BUILD_OPS": "0"}
    )  # fmt: skip
    for name in ("PYTHONPATH", "PYTHONHOME", "PIP_REQUIRE_VIRTUALENV", "PIP_TARGET", "PIP_PREFIX"):
        found.pop(name, None)
    return found


def files_of(report: Any) -> list[fetch.File]:
    """Return the files of an installation report of pip.

    Raises:
        StepFailedError: it is no such report.
    """
    found = []
    try:
        for one in report["install"]:
            info = one["download_info"]
            hashes = info.get("archive_info", {}).get("hashes", {})
            name = unquote(urlsplit(info["url"]).path.rsplit("/", 1)[-1])
            found.append(fetch.File(name, info["url"], hashes.get("sha256", "")))
    except (TypeError, KeyError, AttributeError) as error:
        raise StepFailedError(text("pip's report of the chosen files is not readable.")) from error
    return found


def forget_unfinished(path: Path) -> None:
    """Take away the records of packages whose installation was cut off, so pip installs them."""
    packages = place.site_packages(path)
    for record in packages.glob("*.dist-info") if packages else ():
        if not (record / "RECORD").is_file():
            shutil.rmtree(record, ignore_errors=True)


def _package(file_name: str) -> str:
    """Return the package of a wheel or source archive."""
    is_wheel = file_name.endswith(".whl")
    return normalised(file_name.split("-")[0] if is_wheel else file_name.rpartition("-")[0])
