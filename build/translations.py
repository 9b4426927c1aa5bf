"""Keeps the catalogue of translations complete: collects every text and merges it into zh_CN.ts.

`python build/translations.py` adds new texts (untranslated) and drops those that are gone;
`--check` only says what is missing and exits 1 if anything is. Translations are edited in the
.ts file, by hand or with Qt Linguist.
"""

from __future__ import annotations

import argparse
import ast
import json
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
CATALOGUE = ROOT / "resources" / "translations" / "zh_CN.ts"
CONTEXT = "AtomTrainer"


def _constant(node: ast.expr | None) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        yield node.value


def texts_in(tree: ast.AST) -> Iterator[str]:
    """Yield the texts that a module names for translation."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(
            node.func, "id", ""
        )  # fmt: skip
        if name in ("tr", "text", "mark"):
            yield from _constant(node.args[0] if node.args else None)
        elif name == "bind" and len(node.args) == 2:
            yield from _constant(node.args[1])
        elif name == "parameter":
            for keyword in node.keywords:
                if keyword.arg in ("label", "help", "memory", "time", "good", "unit"):
                    yield from _constant(keyword.value)


def collect() -> list[str]:
    """Return all texts of the program, sorted."""
    found: set[str] = set()
    reference = ROOT / "build" / "reference.py"
    for path in (*sorted((ROOT / "atom_gui").rglob("*.py")), reference):
        found.update(texts_in(ast.parse(path.read_text(encoding="utf-8"))))
    for path in (ROOT / "resources" / "presets").glob("*.atompreset"):
        preset = json.loads(path.read_text(encoding="utf-8"))
        found.update(words for words in (preset["name"], preset["note"]) if words)
    return sorted(found)


def read(path: Path = CATALOGUE) -> dict[str, str]:
    """Return the translations of a catalogue by their source; an unfinished one is empty."""
    found = {}
    for message in ET.parse(path).iter("message"):
        found[message.findtext("source") or ""] = message.findtext("translation") or ""
    return found


def written(translations: dict[str, str]) -> str:
    """Return the catalogue as a Qt Linguist file."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        '<TS version="2.1" language="zh_CN" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for source, translation in sorted(translations.items()):
        state = "" if translation else ' type="unfinished"'
        lines += [
            "    <message>",
            f"        <source>{escape(source)}</source>",
            f"        <translation{state}>{escape(translation)}</translation>",
            "    </message>",
        ]
    return "\n".join([*lines, "</context>", "</TS>", ""])


def main() -> int:
    """Merge or check."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; 1 if incomplete")
    options = parser.parse_args()
    known = read()
    merged = {source: known.get(source, "") for source in collect()}
    missing = [source for source, translation in merged.items() if not translation]
    for source in missing:
        print(f"not translated: {source}")
    if options.check:
        stale = sorted(set(known) - set(merged))
        for source in stale:
            print(f"no longer used: {source}")
        return 1 if missing or stale else 0
    CATALOGUE.write_text(written(merged), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
