"""How a process is started so that it lives on when its parent, or the parent's terminal, goes."""

from __future__ import annotations

import subprocess
import sys
from typing import Any


def apart() -> dict[str, Any]:
    """Return Popen's arguments for a child of its own group, without a console window.

    A Ctrl+C in the parent's terminal does not reach it.
    """
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP}
    return {"start_new_session": True}
