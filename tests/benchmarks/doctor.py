"""The doctor: a whole check against importing torch once, and a log explained against read."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from atom_gui.core.build_log import Explainer
from atom_gui.core.doctor.judge import judge
from atom_gui.core.doctor.probe import Request, gather

ROUNDS = 5
LINES = 200_000
LOG = Path(__file__).parents[1] / "core" / "build_logs" / "success_linux_true.log"


def measure() -> list[dict[str, Any]]:
    return [check(), *explained()]


def seconds(deed: Callable[[], object]) -> float:
    began_s = time.perf_counter()
    deed()
    return time.perf_counter() - began_s


def check() -> dict[str, Any]:
    request = Request(Path(sys.executable))

    def ours() -> None:
        judge(gather(request), "cpu")

    def torch() -> None:
        subprocess.run([sys.executable, "-c", "import torch"], check=True)

    ours(), torch()  # files come into the cache
    pairs = [(seconds(ours), seconds(torch)) for _ in range(ROUNDS)]
    whole, bare = (statistics.median(times) for times in zip(*pairs, strict=True))
    return {"what": "the whole check", "ours": whole, "baseline": bare, "unit": "s",
            "against": "import torch in a child", "ratio": whole / bare}  # fmt: skip


def explained() -> list[dict[str, Any]]:
    log = LOG.read_text(encoding="utf-8").splitlines()
    lines = (log * (LINES // len(log) + 1))[:LINES]

    def ours() -> None:
        explainer = Explainer()
        for line in lines:
            explainer.feed(line)
        explainer.verdict(0)

    def plain() -> None:
        sum("error" in line.lower() for line in lines)

    pairs = [(seconds(ours), seconds(plain)) for _ in range(3)]
    ours_s, plain_s = (statistics.median(times) for times in zip(*pairs, strict=True))
    return [{"what": f"{LINES} lines of a build's log explained", "ours": ours_s,
             "baseline": plain_s, "unit": "s", "against": "searched for the word error",
             "ratio": ours_s / plain_s}]  # fmt: skip
