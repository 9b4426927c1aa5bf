"""Explains runs that failed or crawl, and starts them again with what helps."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from atom_gui.core import aftermath, outcome, presets, run_library
from atom_gui.core.aftermath import Aftermath
from atom_gui.core.diagnosis import Diagnosis, spill
from atom_gui.core.presets import Preset
from atom_gui.core.problems import ProblemsError
from atom_gui.core.remedies import repair
from atom_gui.core.run_library import Run
from atom_gui.protocol.files import Tail
from atom_gui.protocol.run_folder import RunFolder
from atom_gui.schema.run_config import RunConfig
from atom_gui.ui.pages.run import RunPage
from atom_gui.ui.repair_card import tells_more
from atom_gui.ui.run_feed import RunFeed
from atom_gui.ui.workspace import Workspace

_LOOK_INTERVAL_MS = 10_000
_END_BYTES = 1 << 16


class Repairs(QObject):
    """What lies between the card of the Run page and the runs."""

    def __init__(self, workspace: Workspace, page: RunPage) -> None:
        super().__init__(page)
        self._workspace, self._page = workspace, page
        self._found: Aftermath | None = None
        self._run: Run | None = None
        page.dead.connect(self._explain)
        card = page.repair
        card.apply_wanted.connect(self._apply)
        card.probe_wanted.connect(self._probe)
        card.stop_wanted.connect(page.stop.click)
        card.log_wanted.connect(page.show_in_log)
        workspace.starting.connect(card.set_starting)
        page.ended.connect(self._crawled_to_its_end)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_INTERVAL_MS)
        self._timer.timeout.connect(self._look_for_spill)
        if sys.platform == "win32":  # elsewhere a full card fails at once
            self._timer.start()

    def stop(self) -> None:
        """Look at nothing more."""
        self._timer.stop()

    def probe_open_preset(self) -> None:
        """Measure the open preset with two steps."""
        workspace = self._workspace
        preset = replace(workspace.preset, config=workspace.config.model_copy(deep=True))
        self._start_probe(preset)

    def _explain(self, run: Run) -> None:
        use = self._workspace.outlook.use

        def done(found: Aftermath) -> None:
            self._show(found, run)

        self._workspace.background.run(lambda: aftermath.look(run.folder, use), done, self._crashed)

    def _show(self, found: Aftermath, run: Run, *, crawling: bool = False) -> None:
        feed = self._page.feed
        if feed is None or feed.folder != run.folder or not tells_more(found.diagnosis):
            return  # another run is looked at by now, or there is nothing to add
        self._found, self._run = found, run
        self._page.show_aftermath(found, run, crawling=crawling)

    def _look_for_spill(self) -> None:
        feed = self._page.feed
        if feed is None or feed.run is None or not feed.alive or not self._page.isVisible():
            return
        folder, run = feed.folder, feed.run
        if self._crawls(feed):
            return  # it is told already

        def done(found: Aftermath | None) -> None:
            if found is not None and feed.alive:
                self._show(found, run, crawling=True)

        self._workspace.background.run(lambda: crawling(folder), done, self._crashed)

    def _crawls(self, feed: RunFeed) -> bool:
        found, run = self._found, self._run
        return (
            found is not None and run is not None and run.folder == feed.folder
            and found.diagnosis.kind == "spill" and self._page.repair.isVisibleTo(self._page)
        )  # fmt: skip

    def _crawled_to_its_end(self, feed: RunFeed) -> None:
        """Offer to start a run again that crawled and was stopped for that."""
        if feed is not self._page.feed or feed.run is None or not self._crawls(feed):
            return
        if feed.run.state == "stopped" and self._found is not None:
            self._show(self._found, feed.run)
        elif feed.run.state == "finished":  # it was slow, but it is done
            self._page.forget_aftermath()

    def _apply(self, names: tuple[str, ...], goes_on: bool) -> None:
        found, run, workspace = self._found, self._run, self._workspace
        if found is None or run is None or found.repair is None:
            return
        try:
            config = aftermath.changed(found.repair, names, anew=not goes_on)
        except ProblemsError as error:
            workspace.failed.emit(list(error.problems))
            return
        if _same_run(workspace.config, found.repair.case.config):
            workspace.apply(found.repair.changes(names))
        note = {"of": run.id, "remedies": list(names)}
        if goes_on:
            workspace.launch(
                lambda python: run_library.prepare_resume(run, python, config, repair=note)
            )
            return
        preset = Preset(name=run.name, config=config)
        workspace.launch(
            lambda python: run_library.prepare(preset, workspace.runs_dir, python, repair=note)
        )

    def _probe(self, names: tuple[str, ...]) -> None:
        if self._found is None or self._run is None or self._found.repair is None:
            return
        config = aftermath.changed(self._found.repair, names, anew=True)
        self._start_probe(Preset(name=self._run.name, config=config))

    def _start_probe(self, preset: Preset) -> None:
        probe = Preset(name=f"{preset.name} probe", config=outcome.probe_of(preset.config))
        runs_dir = self._workspace.runs_dir
        self._workspace.launch(
            lambda python: run_library.prepare(probe, runs_dir, python, probe=True)
        )

    def _crashed(self, error: Exception) -> None:
        raise error


def _same_run(form: RunConfig, ran: RunConfig) -> bool:
    """Tell whether the form still shows what the run was started with."""
    try:
        return presets.resolved(form) == ran
    except ProblemsError:
        return False


def crawling(folder: RunFolder) -> Aftermath | None:
    """Return why a run crawls, or None where it does not."""
    found: Diagnosis | None = spill(_end_of(folder.events), _end_of(folder.system))
    case = aftermath.case_of(folder)
    if found is None or case is None:
        return None
    tried = tuple(aftermath.tried_on(folder))
    return Aftermath(found, repair(case, "gpu", tried=tried), tried)


def _end_of(path: Path) -> list[dict[str, object]]:
    try:
        return Tail(path, start=max(0, path.stat().st_size - _END_BYTES)).objects()
    except OSError:
        return []
