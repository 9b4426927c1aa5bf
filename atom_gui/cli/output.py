"""How the commands speak: results to stdout, everything else to stderr."""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

OK, FAILED, OUT_OF_MEMORY, STOPPED = 0, 1, 3, 130


def tell(line: str) -> None:
    """Say something about the work to people who watch."""
    print(line, file=sys.stderr, flush=True)


def print_result(options: argparse.Namespace, result: dict[str, Any]) -> None:
    """Print the result as JSON, or as a line for each value that there is."""
    if options.json:
        print(json.dumps(result, ensure_ascii=False))
        return
    for key, value in result.items():
        if value is not None and not isinstance(value, dict):
            shown = f"{value:.4f}" if isinstance(value, float) else value
            print(f"{key.replace('_', ' ')}: {shown}")
