"""Rules about folders, disks and checkpoints."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

from atom_gui.core import paths
from atom_gui.core.case import Case, Rule
from atom_gui.core.machine import free_bytes
from atom_gui.core.problems import Problem
from atom_gui.core.quantities import count, memory
from atom_gui.protocol import checkpoints
from atom_gui.schema.words import text

_LEAST_FREE_BYTES = 64 * 2**20
_PATH_LIMIT = 180  # Windows allows 260 characters; checkpoints add about 70
_SYNCHRONISED = ("onedrive", "dropbox", "icloud", "google drive", "googledrive", "坚果云",
                 "baidusyncdisk", "nutstore")  # fmt: skip
_DRIVE = re.compile(r"[A-Za-z]:[\\/]")
_RESUME = "checkpoints.resume_from_checkpoint"


def resume_leads_to_a_checkpoint(case: Case) -> Iterator[Problem]:
    """A named checkpoint must be there and whole."""
    saving = case.config.checkpoints
    asked = saving.resume_from_checkpoint
    if not asked:
        return
    if asked == "latest":
        folder = saving.output_dir
        if not folder:
            yield Problem.error(
                text("Continuing from latest needs an output folder; a run in its own folder is "
                     "continued with Continue or --resume."),
                _RESUME, "checkpoints.output_dir",
            )  # fmt: skip
        elif checkpoints.latest_complete(paths.given(folder)) is None:
            yield Problem.error(
                text("There is no complete checkpoint in {path} to continue from.", path=folder),
                _RESUME, fix={_RESUME: None},
            )  # fmt: skip
    elif not checkpoints.is_complete(paths.given(asked)):
        yield Problem.error(
            text("{path} is not a complete checkpoint: it needs trainer_state.json and a "
                 "global_step folder of DeepSpeed.", path=asked),
            _RESUME, fix={_RESUME: None},
        )  # fmt: skip


def continuing_keeps_the_output(case: Case) -> Iterator[Problem]:
    """Continuing and starting anew exclude each other."""
    saving = case.config.checkpoints
    if saving.resume_from_checkpoint and saving.overwrite_output_dir and saving.output_dir:
        yield Problem.warning(
            text("A checkpoint to continue from is named, and what is in the output folder shall "
                 "be ignored. The named checkpoint wins."),
            "checkpoints.overwrite_output_dir", _RESUME,
            fix={"checkpoints.overwrite_output_dir": False},
        )  # fmt: skip


def continuing_goes_on_in_the_text(case: Case) -> Iterator[Problem]:
    """Restarting the text repeats what was seen."""
    saving = case.config.checkpoints
    if saving.ignore_data_skip and saving.resume_from_checkpoint:
        yield Problem.advice(
            text("The continued run begins with the first text again, so the beginning is seen "
                 "more often than the end."),
            "checkpoints.ignore_data_skip", fix={"checkpoints.ignore_data_skip": False},
        )  # fmt: skip


def output_can_be_written(case: Case) -> Iterator[Problem]:
    """The output folder is, or can become, a folder with some room."""
    for field in ("checkpoints.output_dir", "logging.logging_dir"):
        name = case.config.get(field)
        if not name:
            continue
        path = paths.given(name)
        if paths.look(path) == "file":
            yield Problem.error(
                text("{path} is a file; choose a folder for the output.", path=name), field
            )
            continue
        yield from folder_problems(path, field)


def folder_problems(path: Path, *fields: str) -> Iterator[Problem]:
    """Tell what keeps files from being written below ``path``, which need not exist yet."""
    try:
        parent = path.absolute()
        while not parent.exists() and parent != parent.parent:
            parent = parent.parent
        tempfile.TemporaryFile(dir=parent).close()
    except (OSError, ValueError) as error:
        yield Problem.error(
            text("Nothing can be written to {path}: {error}.",
                 path=str(path), error=getattr(error, "strerror", None) or str(error)), *fields,
        )  # fmt: skip
        return
    free = free_bytes(parent)
    if free is not None and free < _LEAST_FREE_BYTES:
        yield Problem.error(
            text("The disk of {path} is full: {free} MiB are free.",
                 path=str(parent), free=free // 2**20), *fields,
        )  # fmt: skip


def checkpoints_fit_the_disk(case: Case) -> Iterator[Problem]:
    """What is kept of checkpoints at one time must have room."""
    derived = case.derived
    size, kept = derived.checkpoint_bytes, derived.checkpoints_kept
    if size is None or not case.config.checkpoints.do_train:
        return
    free = free_bytes(case.output_folder)
    if kept is None or free is None or case.derived.checkpoints is None:
        return
    # While one is saved, the oldest is still there; the final model comes on top.
    final = 2 * case.shape.parameters if case.shape and case.config.adapter.method == "full" else 0
    kept = min(case.derived.checkpoints, kept + 1)
    if size * kept + final <= free:
        return
    fitting = int((free - final) // size) - 1
    if fitting < 1:
        yield Problem.error(
            text("A checkpoint takes {size}; {free} are free on the disk of the output.",
                 size=memory(size), free=memory(free)),
            "checkpoints.output_dir", "checkpoints.save_strategy",
        )  # fmt: skip
        return
    yield Problem.error(
        text("{kept} checkpoints of {size} take {total}; {free} are free on the disk of the "
             "output. Keep {usual}.", kept=count(kept), size=memory(size),
             total=memory(size * kept + final), free=memory(free), usual=min(3, fitting)),
        "checkpoints.save_total_limit", fix={"checkpoints.save_total_limit": min(3, fitting)},
    )  # fmt: skip


def kept_checkpoints_are_limited(case: Case) -> Iterator[Problem]:
    """A limit that no disk holds is none."""
    saving, size = case.config.checkpoints, case.derived.checkpoint_bytes
    free = free_bytes(case.output_folder)
    limit = saving.save_total_limit
    if limit is None or size is None or free is None or saving.save_strategy == "no":
        return
    written = case.derived.checkpoints
    if limit * size > free and (written is None or limit > written):
        usual = max(1, min(3, int(free // size) - 1))
        yield Problem.warning(
            text("{limit} kept checkpoints of {size} would take {total}, and {free} are free: the "
                 "limit protects from nothing. Usual here: {usual}.",
                 limit=count(limit), size=memory(size), total=memory(limit * size),
                 free=memory(free), usual=usual),
            "checkpoints.save_total_limit", fix={"checkpoints.save_total_limit": usual},
        )  # fmt: skip


def output_is_not_synchronised(case: Case) -> Iterator[Problem]:
    """Cloud folders upload each checkpoint and lock files while they do."""
    for field in ("checkpoints.output_dir", "logging.logging_dir"):
        name = case.config.get(field)
        part = next((part for part in _SYNCHRONISED if name and part in name.lower()), None)
        if part:
            yield Problem.warning(
                text("{path} lies in a folder that is synchronised with a cloud: it would upload "
                     "every checkpoint and lock files while they are written. Choose another.",
                     path=name), field, fix={field: None},
            )  # fmt: skip


def output_path_is_of_this_system(case: Case) -> Iterator[Problem]:
    """A script of another system brings a path that means something else here."""
    for field in ("checkpoints.output_dir", "logging.logging_dir"):
        name = case.config.get(field)
        if not name:
            continue
        if case.machine.windows and name.startswith("/"):
            yield Problem.warning(
                text("{path} is a path of Linux; on Windows it means a folder on the current "
                     "drive. Empty: the run's own folder.", path=name), field, fix={field: None},
            )  # fmt: skip
        elif not case.machine.windows and _DRIVE.match(name):
            yield Problem.warning(
                text("{path} is a path of Windows; here it would become a folder of that name. "
                     "Empty: the run's own folder.", path=name), field, fix={field: None},
            )  # fmt: skip


def output_path_is_plain(case: Case) -> Iterator[Problem]:
    """Compilers that DeepSpeed calls do not know every letter; Windows limits the length."""
    name = case.config.checkpoints.output_dir
    if not name or not case.machine.windows:
        return
    if len(name) > _PATH_LIMIT:
        yield Problem.warning(
            text("The output folder's path has {length} characters; Windows allows 260 in all, and "
                 "checkpoints add about 70. Choose a shorter one.", length=len(name)),
            "checkpoints.output_dir", fix={"checkpoints.output_dir": None},
        )  # fmt: skip
    elif not name.isascii() and case.offload("optimizer") != "none":
        yield Problem.advice(
            text("The output folder has letters beyond ASCII. Training works with them, but tools "
                 "that are compiled on Windows may not; a plain path such as D:\\runs is safe."),
            "checkpoints.output_dir",
        )  # fmt: skip


RULES: tuple[Rule, ...] = (
    resume_leads_to_a_checkpoint,
    continuing_keeps_the_output,
    continuing_goes_on_in_the_text,
    output_can_be_written,
    checkpoints_fit_the_disk,
    kept_checkpoints_are_limited,
    output_is_not_synchronised,
    output_path_is_of_this_system,
    output_path_is_plain,
)
