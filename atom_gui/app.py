"""Builds the window from its parts and runs it."""

from __future__ import annotations

import locale
import os
import signal
import sys
import traceback
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from atom_gui.core import preferences
from atom_gui.core.paths import APP_NAME, config_dir
from atom_gui.core.preferences import Language, Preferences, Theme
from atom_gui.core.problems import Problem
from atom_gui.core.progress import progress_line
from atom_gui.protocol.files import write_text_atomic
from atom_gui.schema.words import text
from atom_gui.ui import words
from atom_gui.ui.run_feed import RunFeed
from atom_gui.ui.theme import ThemeKeeper, choose_font
from atom_gui.ui.window import Window
from atom_gui.ui.workspace import Workspace

_EXIT_CODES = {"finished": 0, "stopped": 130}
_PROGRESS_INTERVAL_MS = 2000
_LAST_LOOK_MS = 700  # the last events and the plots, before a picture is taken


def has_display() -> bool:
    """Tell whether windows can be shown."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def make_application() -> QApplication:
    """Return the one application object, made on first use."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    if "QT_QPA_PLATFORM" not in os.environ and not has_display():
        print("There is no display; the window is drawn out of sight.", file=sys.stderr)  # noqa: T201
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    QCoreApplication.setApplicationName(APP_NAME)
    application = QApplication(sys.argv[:1])
    # Qt takes over the system's locale; a decimal comma would then break number parsers in C.
    locale.setlocale(locale.LC_NUMERIC, "C")
    choose_font(application)
    return application


def build(
    settings: Preferences,
    runs_dir: Path,
    application: QApplication,
    *,
    language: Language | None = None,
    theme_name: Theme | None = None,
) -> tuple[Window, ThemeKeeper]:
    """Return the window, not yet shown; language and theme may differ from the settings' once."""
    words.install(language or settings.language, application)
    theme = ThemeKeeper(application)
    theme.use(theme_name or settings.theme)
    workspace = Workspace(settings, runs_dir, application)
    window = Window(workspace, theme)

    def apply(chosen: Preferences) -> None:
        window.use_settings(chosen)
        theme.use(chosen.theme)
        words.install(chosen.language, application)

    window.settings_changed.connect(apply)
    return window, theme


def run(
    *,
    preset: str | None = None,
    file: str | None = None,
    runs_dir: Path | None = None,
    language: Language | None = None,
    theme: Theme | None = None,
    exit_when_done: bool = False,
    screenshot: Path | None = None,
) -> int:
    """Show the window until it is closed; return the exit code.

    Args:
        preset: built-in preset that is opened and trained at once.
        file: preset or script that is opened.
        runs_dir: folder of the runs, instead of the settings'.
        language: for this start only.
        theme: for this start only.
        exit_when_done: close when the training ended; its outcome becomes the exit code.
        screenshot: where a picture of the window is saved when the training ended.
    """
    unseen = "QT_QPA_PLATFORM" not in os.environ and not has_display()
    if unseen and preset is None:
        print(  # noqa: T201
            "There is no display for the window. Train without one: python main.py train PRESET.",
            file=sys.stderr,
        )
        return 1
    exit_when_done = exit_when_done or unseen  # nobody could close it
    application = make_application()
    settings = preferences.load()
    folder = Path(runs_dir or settings.runs_path).absolute()
    window, _ = build(settings, folder, application, language=language, theme_name=theme)
    ending = _Ending(window, exit_when_done, screenshot)
    window.run_ended.connect(ending.ended)
    window.closed.connect(lambda: application.exit(0))
    sys.excepthook = lambda kind, error, trace: _own_error(window, kind, error, trace)
    if exit_when_done:
        window.ask_before_closing = False
        window.workspace.failed.connect(ending.refused)
        window.workspace.run_opened.connect(lambda _: ending.tell_progress())
    signal.signal(signal.SIGINT, lambda *_: ending.interrupted())
    window.show()
    if preset is not None:
        QTimer.singleShot(0, window.train_demo)
    elif file is not None:
        QTimer.singleShot(0, lambda: window.open_path(file))
    else:
        QTimer.singleShot(0, window.open_living_run)
    application.exec()
    return ending.code


def _own_error(
    window: Window,
    kind: type[BaseException],
    error: BaseException,
    trace: TracebackType | None,
) -> None:
    """Tell an error of this program's own in a sentence, and keep its details in a file."""
    details = "".join(traceback.format_exception(kind, error, trace))
    if sys.stderr is not None:
        sys.stderr.write(details)
    kept = config_dir() / "last-error.txt"
    with suppress(OSError):
        write_text_atomic(kept, details)
    window.workspace.failed.emit(
        [Problem.error(text("AtomTrainer met an error of its own: {error}. Details are in {path}.",
                            error=f"{kind.__name__}: {error}", path=str(kept)))]
    )  # fmt: skip


class _Ending:
    """What happens when the training ends: a picture, one sentence, an exit code."""

    def __init__(self, window: Window, exit_when_done: bool, screenshot: Path | None) -> None:
        self._window, self._exit, self._screenshot = window, exit_when_done, screenshot
        self.code = 1 if exit_when_done else 0  # until the training has ended

        self._told = ""

    def tell_progress(self) -> None:
        """Print where the run is, every other second, for those who see no window."""
        feed = self._window.run_page.feed
        if feed is not None and feed.alive:
            line = progress_line(feed.state)
            if line != self._told:
                self._say(line)
                self._told = line
            QTimer.singleShot(_PROGRESS_INTERVAL_MS, self.tell_progress)

    def interrupted(self) -> None:
        """Leave at Ctrl+C; a run goes on in the background."""
        self.code = 130
        self._window.finish()

    def ended(self, feed: RunFeed) -> None:
        run = feed.run
        if self._exit:
            self.code = _EXIT_CODES.get(run.state, 1) if run else 1
        if self._screenshot is not None or self._exit:
            QTimer.singleShot(_LAST_LOOK_MS, lambda: self._close(feed))

    def _close(self, feed: RunFeed) -> None:
        run = feed.run
        if self._screenshot is not None:
            self._screenshot.parent.mkdir(parents=True, exist_ok=True)
            if not self._window.grab().save(str(self._screenshot)):
                self._say(f"error: the picture {self._screenshot} could not be saved.")
                self.code = self.code or 1
        if not self._exit:
            return
        if run is not None:
            loss = feed.state.loss
            shown = "" if loss is None else f" Loss {feed.state.first_loss:.3f} → {loss:.3f}."
            self._say(f"{run.sentence}{shown}\nrun folder: {run.folder.path}")
        if self._screenshot is not None:
            self._say(f"picture: {self._screenshot}")
        self._window.finish()

    def refused(self, problems: list[Problem]) -> None:
        for problem in problems:
            self._say(f"{problem.severity}: {problem}")
        if any(problem.severity == "error" for problem in problems):
            self.code = 1
            self._window.finish()

    def _say(self, line: str) -> None:
        if sys.stderr is not None:
            print(line, file=sys.stderr, flush=True)  # noqa: T201
