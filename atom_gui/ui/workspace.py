"""What the window works on: the open preset, its problems, the run that is looked at."""

from __future__ import annotations

import copy
import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from atom_gui.core import (
    check,
    fixes,
    preferences,
    preset_library,
    presets,
    run_library,
    zero_templates,
)
from atom_gui.core.case import Case
from atom_gui.core.derived import Derived
from atom_gui.core.forecast import forecast
from atom_gui.core.forecast.result import Forecast
from atom_gui.core.interpreters import Interpreter
from atom_gui.core.preferences import Preferences
from atom_gui.core.presets import Preset
from atom_gui.core.problems import Problem, ProblemsError, problems_of
from atom_gui.core.run_library import Run
from atom_gui.protocol.run_folder import RunFolder
from atom_gui.schema.run_config import RunConfig
from atom_gui.schema.words import Text
from atom_gui.ui import findings, working_preset
from atom_gui.ui.background import Background
from atom_gui.ui.findings import Findings
from atom_gui.ui.known_interpreter import KnownInterpreter
from atom_gui.ui.launcher import Launcher
from atom_gui.ui.outlook import Outlook
from atom_gui.ui.undo import Change

log = logging.getLogger(__name__)
_CHECK_DELAY_MS = 120
_AUTOSAVE_DELAY_MS = 800


class Workspace(QObject):
    """The open preset and the current run.

    Attributes:
        preferences: the user's settings.
        preset: the open preset, with unsaved changes.
        confirm_loss: asked before unsaved changes are given up; the window sets it.
        input_errors: fields whose text is no value, with the reason.
        undo_stack: changes of parameters that can be taken back.
        derived: what follows from the parameters, newest check.
        model_values: what the model's config.json holds, newest check.
        forecast: what the run will need, newest check; None where the model is not known.
        outlook: what is taken on this computer, and what was measured there.
        interpreter: what is known of the training interpreter.

    Signals:
        preset_replaced: another preset is open; everything may have changed.
        values_changed: parameters changed; carries the set of their paths.
        problems_changed: the findings are new.
        forecast_changed: the forecast is new; problems_changed follows where they are new too.
        run_opened: a run is to be looked at; carries its RunFolder.
        failed: something was asked and cannot be done; carries the problems.
        starting: a run is being prepared; carries whether it is.
    """

    preset_replaced = Signal()
    values_changed = Signal(frozenset)
    problems_changed = Signal()
    forecast_changed = Signal()
    run_opened = Signal(object)
    failed = Signal(object)
    starting = Signal(bool)

    def __init__(self, settings: Preferences, runs_dir: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.preferences = settings
        self.runs_dir = runs_dir
        self.derived: Derived | None = None
        self.model_values: dict[str, Any] = {}
        self.forecast: Forecast | None = None
        self.undo_stack = QUndoStack(self)
        self.input_errors: dict[str, Text] = {}
        self.background = Background(self)
        self.interpreter = KnownInterpreter(settings.training_python, self.background, self)
        self.interpreter.changed.connect(self._recheck)
        self.outlook = Outlook(self.background, self)
        self.outlook.changed.connect(self._forecast_again)
        self.run_opened.connect(self.outlook.watch)
        self._launcher = Launcher(self.background, self)
        self._launcher.starting.connect(self.starting)
        self._launcher.started.connect(self._started)
        self._launcher.failed.connect(self.failed)
        self._found: list[Problem] = []
        self._forecast_is_old = False
        self._change = 0
        self._checked_change = -1
        self.confirm_loss: Callable[[], bool] = lambda: True
        self.preset = working_preset.restored(settings)
        self._saved_changes = working_preset.changes_on_disk(self.preset)
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
        self.preset = replace(preset, config=preset.config.model_copy(deep=True))
        # What has no file yet, as an import, is not saved.
        self._saved_changes = preset.config.changes() if preset.path is not None else {}
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
        self._autosave_timer.start()
        self.preset_replaced.emit()
        return True

    def preset_moved(self, old: Path, moved: Preset) -> None:
        """Take note that a preset's file has another name; the open preset follows it."""
        recent = self.preferences.recent_presets
        self.preferences.recent_presets = [
            str(moved.path) if name == str(old) else name for name in recent
        ]
        self.save_preferences()
        if self.preset.path == old:
            self.preset = replace(self.preset, name=moved.name, path=moved.path)
            self._autosave_timer.start()
            self.preset_replaced.emit()

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
        mended = self.input_errors.keys() & changes.keys()
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
            self.undo_stack.push(Change(self.put, old, allowed, mergeable))
        else:
            self._recheck()
        refused = self.input_errors.keys() & changes.keys()
        if mended - refused - allowed.keys():  # the old value again, but another text is shown
            self.values_changed.emit(frozenset(mended - refused - allowed.keys()))
        if mended or refused:
            self.problems_changed.emit()
        return not refused

    def undo(self) -> None:
        """Drop text that is no value; where there is none, take the last step back."""
        if self.input_errors:
            self.drop_refused(frozenset(self.input_errors))
        else:
            self.undo_stack.undo()

    def drop_refused(self, paths: frozenset[str]) -> None:
        """Forget text that is no value; the fields show their values again."""
        for path in paths:
            self.input_errors.pop(path, None)
        self.values_changed.emit(paths)
        self.problems_changed.emit()
        self._recheck()

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
        self.problems_changed.emit()
        self._recheck()

    def can_fix(self, problem: Problem) -> bool:
        """Tell whether a fix can be made: not in a DeepSpeed text that is no JSON at the moment."""
        return bool(problem.fix) and self.can_apply(problem.fix)

    def apply_fix(self, problem: Problem) -> None:
        """Make the changes that solve a problem, as one step."""
        if self.can_fix(problem):
            self.apply(problem.fix)

    def can_apply(self, fix: dict[str, Any]) -> bool:
        """Tell whether changes as in a problem's fix can be made."""
        touches = any(path.startswith(zero_templates.FIELD) for path in fix)
        return not (touches and zero_templates.FIELD in self.input_errors)

    def apply(self, fix: dict[str, Any]) -> bool:
        """Make changes as in a problem's fix, as one step; tell whether that worked."""
        try:
            return self.change(fixes.plain_changes(self.config, fix))
        except ProblemsError as error:
            self.failed.emit(list(error.problems))
            return False

    def fix_all(self, wanted: Callable[[Problem], bool]) -> None:
        """Solve all problems that are ``wanted`` and have a fix, as one step."""
        config = self.config.model_copy(deep=True)
        version = self.interpreter.deepspeed_version

        def judge(config: RunConfig) -> list[Problem]:
            return check.check(config, deepspeed_version=version)

        def allowed(problem: Problem) -> bool:
            return self.can_fix(problem) and wanted(problem)

        self.background.run(
            lambda: fixes.all_fixed(config, allowed, judge),
            lambda changes: self._take_fixes(config, changes),
            self._crashed,
        )

    def _take_fixes(self, config: RunConfig, changes: dict[str, Any]) -> None:
        if config == self.config:  # else something else was changed meanwhile
            self.change(changes)

    def _touched(self) -> None:
        self._recheck()
        self._autosave_timer.start()

    def use_preferences(self, settings: Preferences) -> None:
        """Take over settings that were changed."""
        self.preferences = settings
        self.save_preferences()
        self.interpreter.choose(settings.training_python)

    # What is wrong

    def _recheck(self) -> None:
        self._change += 1
        self._check_timer.start()

    @property
    def checking(self) -> bool:
        """Whether ``problems`` is older than the newest change."""
        return self._checked_change != self._change

    @property
    def problems(self) -> list[Problem]:
        """All findings: text that is no value, and what the newest check found."""
        refused = [Problem.error(words, path) for path, words in self.input_errors.items()]
        return [*refused, *self._found]

    def case(self) -> Case:
        """Return the open preset as it is now, to be judged apart."""
        config = self.config.model_copy(deep=True)
        return Case(config, deepspeed_version=self.interpreter.deepspeed_version)

    def _check(self) -> None:
        change, case = self._change, self.case()
        use, calibration = self.outlook.use, self.outlook.calibration
        self.background.run(
            lambda: findings.find(case, use, calibration),
            lambda found: self._checked(change, found),
            lambda error: self._check_crashed(change, error),
        )

    def _checked(self, change: int, found: Findings) -> None:
        if change != self._change:  # the next check is on its way
            return
        self._checked_change = change
        self._found, self.derived = found.problems, found.derived
        self.model_values, self.forecast = found.model_values, found.forecast
        self.forecast_changed.emit()
        self.problems_changed.emit()
        if self._forecast_is_old:
            self._forecast_again()

    def _forecast_again(self) -> None:
        self._forecast_is_old = self.checking  # then it is made when the check is done
        if self.checking:
            return
        change, case = self._change, self.case()
        use, calibration = self.outlook.use, self.outlook.calibration
        self.background.run(
            lambda: forecast(case, use, calibration),
            lambda found: self._forecast_made(change, found),
            self._crashed,
        )

    def _forecast_made(self, change: int, found: Forecast | None) -> None:
        if change == self._change:
            self.forecast = found
            self.forecast_changed.emit()

    def _check_crashed(self, change: int, error: Exception) -> None:
        self._checked_change = change
        raise error

    def _crashed(self, error: Exception) -> None:
        raise error

    @property
    def can_start(self) -> bool:
        """Whether nothing is known that keeps the run from starting."""
        return not check.errors(self.problems)

    # Runs

    def start(self) -> None:
        """Start a run of the open preset; opens it, or tells what is wrong."""
        if self.input_errors:  # what is shown is not what would run
            self.failed.emit([p for p in self.problems if p.fields[0] in self.input_errors])
            return
        preset = replace(self.preset, config=self.config.model_copy(deep=True))
        self.launch(lambda interpreter: run_library.prepare(preset, self.runs_dir, interpreter))

    def resume(self, run: Run) -> None:
        """Continue a run from its newest checkpoint."""
        self.launch(lambda interpreter: run_library.prepare_resume(run, interpreter))

    def launch(self, prepare: Callable[[Interpreter], RunFolder]) -> None:
        """Start the run whose folder ``prepare`` makes; opens it, or tells what is wrong."""
        self._launcher.launch(self.preferences.training_python, prepare)

    def _started(self, folder: RunFolder) -> None:
        if self.preset.path is not None and not self.preset.builtin:
            with suppress(OSError):  # the note is worth less than the run
                used_s = preset_library.mark_used(self.preset.path)
                self.preset = replace(self.preset, used_s=used_s)
        self.run_opened.emit(folder)

    # Keeping

    def autosave(self) -> None:
        """Keep the open preset, so that a crash loses nothing."""
        kept = str(self.preset.path) if self.preset.path else ""
        if working_preset.keep(self.preset) and self.preferences.last_preset != kept:
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
        self._launcher.close()
        self._check_timer.stop()
        self._autosave_timer.stop()
        self.outlook.stop()
        self.autosave()
        self.background.close()
