from collections.abc import Callable

import pytest

from atom_gui import app
from atom_gui.core.preferences import Preferences


@pytest.fixture
def make_window(qtbot, tmp_path, monkeypatch):
    """Builds the real window; closes it and everything behind it at the end."""
    application = app.make_application()
    windows = []

    def make(language="en", theme="light", runs_dir=None):
        window, _ = app.build(
            Preferences(language=language, theme=theme), runs_dir or tmp_path / "runs", application
        )
        window.ask_before_closing = False
        windows.append(window)
        window.show()
        return window

    yield make
    for window in windows:
        window.close()
        window.workspace.deleteLater()
        window.deleteLater()
    qtbot.wait(10)


@pytest.fixture
def window(make_window):
    return make_window()


@pytest.fixture
def settled(qtbot) -> Callable:
    """Waits until the check of the open preset is done."""

    def wait(window):
        qtbot.waitUntil(lambda: not window.workspace.checking, timeout=10000)

    return wait
