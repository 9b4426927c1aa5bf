"""What the window works on: the open preset, its problems, the run that is looked at."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from PySide6.QtCore import QObject, QTimer, Signal

from atom_gui.core import check, interpreters, preferences, presets, run_library
from atom_gui.core.paths import config_dir
from atom_gui.core.preferences import Preferences
from atom_gui.core.presets import Preset
from atom_gui.core.problems import Problem, ProblemsError, problems_of
from atom_gui.core.run_library import Run
from atom_gui.protocol.run_folder import RunFolder
from atom_gui.schema.run_config import RunConfig
from atom_gui.schema.words import Text, text
from atom_gui.ui import processes
from atom_gui.ui.background import Background

log = logging.getLogger(__name__)
_CHECK_DELAY_MS = 120
_AUTOSAVE_DELAY_MS = 800


class Workspace(QObject):
    """The open preset and the current run.

    Attributes:
        preferences: the user's settings.
        preset: the open preset, with unsaved changes.
        confirm_loss: asked before unsaved changes are given up; the window sets it.
        problems: all findings about it, newest check.
        input_errors: parameters whose text is no value, with the reason.

    Signals:
        preset_replaced: another preset is open; everything may have changed.
        value_changed: one parameter changed; carries its path.
        problems_changed: the findings are new.
        run_opened: a run is to be looked at; carries its RunFolder.
        failed: something was asked and cannot be done; carries the problems.
        starting: a run is being prepared; carries whether it is.
    """

    preset_replaced = Signal()
    value_changed = Signal(str)
    problems_changed = Signal()
    run_opened = Signal(object)
    failed = Signal(object)
    starting = Signal(bool)

    def __init__(self, settings: Preferences, runs_dir: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.preferences = settings
        self.runs_dir = runs_dir
        self.problems: list[Problem] = []
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

    def delete_preset(self, path: Path) -> None:
        """Delete a preset's file; the open preset stays as it is, unsaved."""
        try:
            path.unlink()
        except OSError as error:
            self.failed.emit(
                [Problem.error(text("{path} cannot be deleted: {error}.",
                                    path=str(path), error=error.strerror or str(error)))]
            )  # fmt: skip
        recent = self.preferences.recent_presets
        self.preferences.recent_presets = [name for name in recent if name != str(path)]
        self.save_preferences()
        if self.preset.path == path:
            self.preset = replace(self.preset, path=None)

    def set_value(self, path: str, value: Any) -> None:
        """Change one parameter; a value that is not allowed is told and not taken."""
        section, name = path.split(".", 1)
        self.input_errors.pop(path, None)
        if self.config.get(path) == value:
            self._recheck()
            return
        try:
            setattr(getattr(self.config, section), name, value)
        except ValidationError as error:
            self.input_errors[path] = problems_of(error, path, section)[0].sentence
            self._recheck()
            return
        self.value_changed.emit(path)
        self._touched()

    def refuse_text(self, path: str, sentence: Text) -> None:
        """Note that a field holds text that is no value."""
        self.input_errors[path] = sentence
        self._recheck()

    def apply_fix(self, problem: Problem) -> None:
        """Make the changes that solve a problem."""
        for path, value in problem.fix.items():
            self.set_value(path, value)

    def _touched(self) -> None:
        self._recheck()
        self._autosave_timer.start()

    # What is wrong

    def _recheck(self) -> None:
        self._change += 1
        self._check_timer.start()

    @property
    def checking(self) -> bool:
        """Whether ``problems`` is older than the newest change."""
        return self._checked_change != self._change

    def _check(self) -> None:
        config, change = self.config.model_copy(deep=True), self._change
        self.background.run(
            lambda: check.check(config),
            lambda problems: self._checked(change, problems),
            self._crashed,
        )

    def _checked(self, change: int, problems: list[Problem]) -> None:
        if change != self._change:  # the next check is on its way
            return
        self._checked_change = change
        refused = [Problem.error(words, path) for path, words in self.input_errors.items()]
        self.problems = [*refused, *problems]
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
