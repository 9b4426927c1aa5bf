"""What the window works on: the open preset, its problems, the run that is looked at."""

from __future__ import annotations

import copy
import logging
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from atom_gui.core import (
    check,
    fixes,
    interpreters,
    preferences,
    preset_library,
    presets,
    run_library,
)
from atom_gui.core.check.case import Case
from atom_gui.core.derived import Derived
from atom_gui.core.interpreters import Interpreter
from atom_gui.core.paths import config_dir
from atom_gui.core.preferences import Preferences
from atom_gui.core.presets import Preset
from atom_gui.core.problems import Problem, ProblemsError, problems_of
from atom_gui.core.run_library import Run
from atom_gui.protocol.run_folder import RunFolder
from atom_gui.schema.run_config import RunConfig
from atom_gui.schema.words import Text
from atom_gui.ui import processes
from atom_gui.ui.background import Background

log = logging.getLogger(__name__)
_CHECK_DELAY_MS = 120
_AUTOSAVE_DELAY_MS = 800
_ONE_STEP_S = 1.5  # typing goes on: what follows sooner belongs to the same step


class Workspace(QObject):
    """The open preset and the current run.

    Attributes:
        preferences: the user's settings.
        preset: the open preset, with unsaved changes.
        confirm_loss: asked before unsaved changes are given up; the window sets it.
        problems: all findings about it, newest check.
        input_errors: parameters whose text is no value, with the reason.

        undo_stack: changes of parameters that can be taken back.
        derived: what follows from the parameters, newest check.
        interpreter: what is known of the training interpreter, once it was asked.

    Signals:
        preset_replaced: another preset is open; everything may have changed.
        values_changed: parameters changed; carries the set of their paths.
        problems_changed: the findings are new.
        run_opened: a run is to be looked at; carries its RunFolder.
        failed: something was asked and cannot be done; carries the problems.
        starting: a run is being prepared; carries whether it is.
    """

    preset_replaced = Signal()
    values_changed = Signal(frozenset)
    problems_changed = Signal()
    run_opened = Signal(object)
    failed = Signal(object)
    starting = Signal(bool)

    def __init__(self, settings: Preferences, runs_dir: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.preferences = settings
        self.runs_dir = runs_dir
        self.problems: list[Problem] = []
        self.derived: Derived | None = None
        self.undo_stack = QUndoStack(self)
        self.interpreter: Interpreter | None = None
        self._probing = False
        self.input_errors: dict[str, Text] = {}
        self.background = Background(self)
        self._closing = False
        self._change = 0
        self._checked_change = -1
        self.confirm_loss: Callable[[], bool] = lambda: True
        self.preset = self._restored()
        self._saved_changes = self._changes_on_disk()
        self._check_timer = self._timer(_CHECK_DELAY_MS, self._check)
        self._autosave_timer = self._timer(_AUTOSAVE_DELAY_MS, self.autosave)
        self._check_timer.start()

    def _timer(self, delay_ms: int, deed: Any) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(delay_ms)
        timer.timeout.connect(deed)
        return timer

    # The open preset

    @property
    def config(self) -> RunConfig:
        """Its parameters."""
        return self.preset.config

    @property
    def unsaved(self) -> bool:
        """Whether it differs from its file."""
        return self.config.changes() != self._saved_changes

    def open(self, preset: Preset) -> bool:
        """Work on another preset; tell whether, since the user may want to keep this one."""
        if self.unsaved and not self.confirm_loss():
            return False
        self.preset = preset
        self._saved_changes = preset.config.changes()
        self.input_errors.clear()
        self.undo_stack.clear()
        if preset.path is not None:
            self.preferences.remember_preset(str(preset.path))
            self.save_preferences()
        self.preset_replaced.emit()
        self._touched()
        if preset.warnings:
            self.failed.emit(list(preset.warnings))
        return True

    def open_named(self, name: str) -> bool:
        """Open a preset by name or path; tell whether that worked."""
        try:
            return self.open(presets.find(name))
        except ProblemsError as error:
            self.failed.emit(list(error.problems))
            return False

    def save(self, path: Path | None = None, name: str | None = None) -> bool:
        """Save the open preset, perhaps elsewhere or under another name."""
        try:
            named = replace(self.preset, name=name) if name else self.preset
            self.preset = presets.save(named, path)
        except ProblemsError as error:
            self.failed.emit(list(error.problems))
            return False
        self._saved_changes = self.config.changes()
        self.preferences.remember_preset(str(self.preset.path))
        self.save_preferences()
        self.preset_replaced.emit()
        return True

    def describe(self, note: str) -> None:
        """Give the open preset another note; one of the user's is saved with it."""
        self.preset = replace(self.preset, note=note)
        if self.preset.path is not None and not self.preset.builtin:
            self.save()
        else:
            self.preset_replaced.emit()
            self._autosave_timer.start()

    def forget_preset(self, path: Path) -> None:
        """Take note that a preset's file is gone; the open preset stays as it is, unsaved."""
        recent = self.preferences.recent_presets
        self.preferences.recent_presets = [name for name in recent if name != str(path)]
        self.save_preferences()
        if self.preset.path == path:
            self.preset = replace(self.preset, path=None)
            self._saved_changes = {}
            self.preset_replaced.emit()

    def set_value(self, path: str, value: Any) -> bool:
        """Change one parameter; a value that is not allowed is told and not taken."""
        return self.change({path: value}, mergeable=True)

    def change(self, changes: dict[str, Any], *, mergeable: bool = False) -> bool:
        """Change parameters as one step that can be taken back; tell whether all were allowed.

        Args:
            changes: new values by path; those that are not allowed are told beside their field.
            mergeable: further changes of the same fields become part of the same step.
        """
        allowed: dict[str, Any] = {}
        for path, value in changes.items():
            self.input_errors.pop(path, None)
            section, name = path.split(".", 1)
            trial = getattr(self.config, section).model_copy()
            try:
                setattr(trial, name, value)
            except ValidationError as error:
                self.input_errors[path] = problems_of(error, path, section)[0].sentence
                continue
            if getattr(trial, name) != self.config.get(path):
                allowed[path] = getattr(trial, name)
        if allowed:
            old = {path: self.config.get(path) for path in allowed}
            self.undo_stack.push(_Change(self, old, allowed, mergeable))
        else:
            self._recheck()
        return len(self.input_errors.keys() & changes.keys()) == 0

    def put(self, values: dict[str, Any]) -> None:
        """Show values that were allowed before; for undo and redo."""
        for path, value in values.items():
            section, name = path.split(".", 1)
            setattr(getattr(self.config, section), name, copy.deepcopy(value))
            self.input_errors.pop(path, None)
        self.values_changed.emit(frozenset(values))
        self._touched()

    def refuse_text(self, path: str, sentence: Text) -> None:
        """Note that a field holds text that is no value."""
        self.input_errors[path] = sentence
        self._recheck()

    def apply_fix(self, problem: Problem) -> None:
        """Make the changes that solve a problem, as one step."""
        self.apply_fixes([problem])

    def apply_fixes(self, problems: Iterable[Problem]) -> None:
        """Make the changes that solve several problems, as one step."""
        try:
            fix = {path: value for problem in problems for path, value in problem.fix.items()}
            self.change(fixes.plain_changes(self.config, fix))
        except ProblemsError as error:
            self.failed.emit(list(error.problems))

    def _touched(self) -> None:
        self._recheck()
        self._autosave_timer.start()

    # The training interpreter

    def know_interpreter(self) -> None:
        """Ask the training interpreter for its versions, once; the check then judges by them."""
        if self.interpreter is not None or self._probing:
            return
        self._probing = True
        python = interpreters.choose(self.preferences.training_python)
        self.background.run(
            lambda: interpreters.probe(python), self._take_interpreter, self._crashed
        )

    def _take_interpreter(self, interpreter: Interpreter) -> None:
        self._probing = False
        self.interpreter = interpreter
        self._recheck()

    def use_preferences(self, settings: Preferences) -> None:
        """Take over settings that were changed."""
        other = settings.training_python != self.preferences.training_python
        self.preferences = settings
        self.save_preferences()
        if other and self.interpreter is not None:
            self.interpreter = None
            self.know_interpreter()

    # What is wrong

    def _recheck(self) -> None:
        self._change += 1
        self._check_timer.start()

    @property
    def checking(self) -> bool:
        """Whether ``problems`` is older than the newest change."""
        return self._checked_change != self._change

    def _check(self) -> None:
        version = self.interpreter.packages.get("deepspeed", "") if self.interpreter else ""
        case = Case(self.config.model_copy(deep=True), deepspeed_version=version)
        change = self._change
        self.background.run(
            lambda: (check.check_case(case), case.derived),
            lambda found: self._checked(change, *found),
            self._crashed,
        )

    def _checked(self, change: int, problems: list[Problem], derived: Derived) -> None:
        if change != self._change:  # the next check is on its way
            return
        self._checked_change = change
        refused = [Problem.error(words, path) for path, words in self.input_errors.items()]
        self.problems = [*refused, *problems]
        self.derived = derived
        self.problems_changed.emit()

    def _crashed(self, error: Exception) -> None:
        raise error

    @property
    def can_start(self) -> bool:
        """Whether nothing is known that keeps the run from starting."""
        return not check.errors(self.problems)

    # Runs

    def start(self) -> None:
        """Start a run of the open preset; opens it, or tells what is wrong."""
        preset = replace(self.preset, config=self.config.model_copy(deep=True))
        self._launch(lambda interpreter: run_library.prepare(preset, self.runs_dir, interpreter))

    def resume(self, run: Run) -> None:
        """Continue a run from its newest checkpoint."""
        self._launch(lambda interpreter: run_library.prepare_resume(run, interpreter))

    def _launch(self, prepare: Any) -> None:
        python = interpreters.choose(self.preferences.training_python)
        self.starting.emit(True)

        def deed() -> RunFolder | None:
            interpreter = interpreters.probe(python)
            # A window that closes meanwhile must not leave a run that never starts.
            return None if self._closing else prepare(interpreter)

        self.background.run(deed, self._prepared, self._not_prepared)

    def _prepared(self, folder: RunFolder | None) -> None:
        self.starting.emit(False)
        if folder is None:
            return
        if self.preset.path is not None and not self.preset.builtin:
            with suppress(OSError):  # the note is worth less than the run
                preset_library.mark_used(self.preset.path)
        try:
            processes.start_supervisor(folder)
        except ProblemsError as error:
            self.failed.emit(list(error.problems))
            return
        self.run_opened.emit(folder)

    def _not_prepared(self, error: Exception) -> None:
        self.starting.emit(False)
        if not isinstance(error, ProblemsError):
            raise error
        self.failed.emit(list(error.problems))

    # Keeping

    def _working_path(self) -> Path:
        return config_dir() / "working.atompreset"

    def _restored(self) -> Preset:
        try:
            kept = presets.load(self._working_path())
        except ProblemsError:
            return Preset(name="", config=RunConfig())
        if not self.preferences.last_preset:
            return replace(kept, path=None, warnings=())
        own = Path(self.preferences.last_preset)
        return replace(kept, path=own, builtin=presets.is_builtin(own), warnings=())

    def _changes_on_disk(self) -> dict[str, dict[str, Any]]:
        if self.preset.path is None:
            return {}
        try:
            return presets.load(self.preset.path).config.changes()
        except ProblemsError:  # deleted or broken since: then nothing of it is saved
            return {}

    def autosave(self) -> None:
        """Keep the open preset, so that a crash loses nothing."""
        preset = self.preset
        kept = str(preset.path) if preset.path else ""
        try:
            presets.save(preset, self._working_path())
        except ProblemsError as error:
            log.warning("the working preset could not be kept: %s", error)
            return
        if self.preferences.last_preset != kept:
            self.preferences.last_preset = kept
            self.save_preferences()

    def save_preferences(self) -> None:
        """Write the settings."""
        try:
            preferences.save(self.preferences)
        except OSError as error:
            log.warning("the settings could not be kept: %s", error)

    def close(self) -> None:
        """Keep everything and let no thread behind."""
        self._closing = True
        self._check_timer.stop()
        self._autosave_timer.stop()
        self.autosave()
        self.background.close()


class _Change(QUndoCommand):
    """Parameters that got other values; typing in one field is one step."""

    def __init__(
        self, workspace: Workspace, old: dict[str, Any], new: dict[str, Any], mergeable: bool
    ) -> None:
        super().__init__()
        self._workspace, self._old, self._new = workspace, old, new
        self._mergeable = mergeable
        self._at_s = time.monotonic()

    def id(self) -> int:
        """Tell which steps may become one."""
        return 1 if self._mergeable else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take over a step that goes on where this one ended, soon after it."""
        if not isinstance(other, _Change) or other._new.keys() != self._new.keys():
            return False
        if other._at_s - self._at_s > _ONE_STEP_S:
            return False
        self._new, self._at_s = other._new, other._at_s
        return True

    def redo(self) -> None:
        """Put the new values."""
        self._workspace.put(self._new)

    def undo(self) -> None:
        """Put the old values back."""
        self._workspace.put(self._old)
