"""``python -m tests.benchmarks NAME [--json]``: prints figure rows with a ratio."""

from __future__ import annotations

import argparse
import importlib
import json
import sys


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument(
        "name",
        nargs="?",
        choices=("overhead", "startup", "plots", "form", "savings", "forecast", "doctor"),
    )
    parser.add_argument("--json", action="store_true", help="for scripts")
    options = parser.parse_args()
    if options.name is None:
        parser.print_help()
        return 2
    rows = importlib.import_module(f"tests.benchmarks.{options.name}").measure()
    if options.json:
        print(json.dumps(rows, ensure_ascii=False))
        return 0
    for row in rows:
        print(f"{row['what']}: {row['ours']:.4g} {row['unit']} against {row['baseline']:.4g} "
              f"({row['against']}); ratio {row['ratio']:.3f}")  # fmt: skip
    return 0


if __name__ == "__main__":
    sys.exit(main())
