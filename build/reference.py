"""Writes the reference of all parameters, in English and Chinese, from their declarations.

`python build/reference.py` writes resources/help/parameters.md and parameters.zh_CN.md;
`--check` only says which of them is not what would be written, and exits 1 if one is.
The Chinese words are those of the catalogue; what is not translated yet stays English.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import translations

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from atom_gui.schema.parameter import Parameter  # noqa: E402
from atom_gui.schema.run_config import PARAMETER, PARAMETERS, SECTION_LABELS  # noqa: E402
from atom_gui.schema.words import Text, mark, text  # noqa: E402

HELP = ROOT / "resources" / "help"
PAGES = {"en": HELP / "parameters.md", "zh_CN": HELP / "parameters.zh_CN.md"}
TITLES = {"en": "English", "zh_CN": "简体中文"}

Say = Callable[[str], str]  # a text of the program in the page's language


def page(language: str) -> str:
    """Return the reference in one language, as Markdown."""
    known = translations.read() if language != "en" else {}

    def say(source: str) -> str:
        return known.get(source) or source

    (other,) = (name for name in PAGES if name != language)
    lines = [
        "<!-- Written by build/reference.py. Change atom_gui/schema/sections instead. -->",
        f"# {say(mark('Parameters'))}",
        "",
        f"[{TITLES[other]}]({PAGES[other].name})",
        "",
        _plain(say(mark("Every parameter of a run, in the order of the form. The name with a dot "
                        "is for --set; the other one is its name in the article's scripts. "
                        "The article explains pretrain.sh of Llama2-Chinese. Memory numbers are "
                        "estimates for models of the Llama family."))),
        "",
    ]  # fmt: skip
    sections = {item.section: None for item in PARAMETERS}
    for section in sections:
        label = _plain(say(SECTION_LABELS[section]))
        names = ", ".join(
            f"[{_plain(say(item.label))}](#{item.path})"
            for item in PARAMETERS
            if item.section == section
        )
        lines.append(f"- **[{label}](#{section})**: {names}")
    for section in sections:
        lines += ["", f'## <a id="{section}"></a>{_plain(say(SECTION_LABELS[section]))}']
        for item in PARAMETERS:
            if item.section == section:
                lines += _block(item, say)
    return "\n".join([*lines, ""])


def _block(item: Parameter, say: Say) -> Iterator[str]:
    yield ""
    yield f'### <a id="{item.path}"></a>{_plain(say(item.label))}'
    yield ""
    yield _plain(say(item.help))
    yield ""
    script = f", `{item.cli}`" if item.cli else ""
    yield f"| {say(mark('Name'))} | `{item.path}`{script} |"
    yield "| --- | --- |"
    for name, content in _facts(item, say):
        if content:
            yield f"| {say(name)} | {content} |"


def _facts(item: Parameter, say: Say) -> Iterator[tuple[str, str]]:
    unit = f" {_plain(say(item.unit))}" if item.unit and item.default is not None else ""
    yield mark("Default"), _value(item.default, say) + unit
    yield mark("Choices"), ", ".join(f"`{choice}`" for choice in item.choices)
    yield mark("Range"), _sentence(item.range, say)
    yield mark("Condition"), _sentence(_condition(item, say), say)
    yield mark("Memory use"), _plain(say(item.memory))
    yield mark("Time"), _plain(say(item.time))
    yield mark("Good values"), _plain(say(item.good))
    yield mark("Source"), f"<{item.source}>" if item.source else ""


def _condition(item: Parameter, say: Say) -> Text | None:
    if item.when is None:
        return None
    other = say(PARAMETER[item.when.path].label)
    if not item.when.values:
        return text("Acts only while {other} is set.", other=other)
    values = ", ".join(str(value) for value in item.when.values)
    return text("Acts only while {other} is {values}.", other=other, values=values)


def _value(value: Any, say: Say) -> str:
    if value is None or value == [] or value == {}:
        return say(mark("empty"))
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    return f"`{value}`"


def _sentence(sentence: Text | None, say: Say) -> str:
    return "" if sentence is None else _plain(sentence.render(say(sentence.text)))


def _plain(words: str) -> str:
    """Keep words from being read as a tag or as a border of a table."""
    return words.replace("<", "&lt;").replace("|", "\\|")


def main() -> int:
    """Write or check."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; 1 if not fresh")
    options = parser.parse_args()
    stale = []
    for language, path in PAGES.items():
        wanted = page(language)
        if path.is_file() and path.read_text(encoding="utf-8") == wanted:
            continue
        stale.append(path)
        if not options.check:
            path.write_text(wanted, encoding="utf-8", newline="\n")
    for path in stale:
        told = "is not fresh: run build/reference.py" if options.check else "written"
        print(f"{path.relative_to(ROOT)}: {told}")
    return 1 if options.check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
