"""The window on a real X screen, at 100 % and 200 %."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed")

SHOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtGui import QGuiApplication
from atom_gui import app
from atom_gui.core.preferences import Preferences
application = app.make_application()
window, _ = app.build(Preferences(language="zh_CN", theme="dark"), Path(sys.argv[2]), application)
window.ask_before_closing = False
window.move(0, 0)
window.show()
place = QPoint(60, 450) * float(application.primaryScreen().devicePixelRatio())
for _ in range(100):  # until it is on the screen, however busy the machine
    loop = QEventLoop()
    QTimer.singleShot(150, loop.quit)
    loop.exec()
    picture = application.primaryScreen().grabWindow(0).toImage()
    if 0 < picture.pixelColor(place).lightness() < 80:
        break
assert QGuiApplication.platformName() == "xcb"
assert application.primaryScreen().grabWindow(0).save(sys.argv[1])
window.close()
"""


@pytest.fixture
def screen():
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "2400x1500x24"],
        pass_fds=[write_end], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write_end)
    with open(read_end) as pipe:  # it dies of a pipe that is closed before its line is whole
        number = pipe.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


@pytest.mark.parametrize("scale", ["1", "2"])
def test_the_window_is_drawn_on_a_screen(screen, tmp_path, scale):
    environment = {**os.environ, "DISPLAY": screen, "QT_SCALE_FACTOR": scale}
    environment.pop("QT_QPA_PLATFORM", None)
    picture = tmp_path / "screen.png"
    done = subprocess.run([sys.executable, "-c", SHOW, str(picture), str(tmp_path)], cwd=ROOT,
                          env=environment, capture_output=True, text=True, check=False,
                          timeout=60)  # fmt: skip
    assert done.returncode == 0, done.stderr
    image = QImage(str(picture))
    assert image.width() == 2400
    dark = image.pixelColor(int(60 * float(scale)), int(450 * float(scale)))
    assert 0 < dark.lightness() < 80, "the rail of the dark theme is there"
