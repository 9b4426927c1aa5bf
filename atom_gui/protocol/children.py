"""What starting processes needs: how they live on without their parent, and a free port."""

from __future__ import annotations

import socket
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


def free_port() -> int:
    """Return a TCP port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port
