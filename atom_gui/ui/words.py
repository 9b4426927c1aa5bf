"""Texts in the user's language, and fixed texts of widgets that follow a change of language."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from atom_gui.core import paths
from atom_gui.core.preferences import Language
from atom_gui.core.quantities import GIB, duration_parts
from atom_gui.schema.words import Text

CONTEXT = "AtomTrainer"
SOURCE_LANGUAGE = "en"


def tr(source: str, /, **values: Any) -> str:
    """Return ``source`` in the current language, with its ``{fields}`` filled."""
    words = QCoreApplication.translate(CONTEXT, source)
    return words.format(**values) if values else words


def counted(number: int, one: str, many: str) -> str:
    """Say how many: ``one`` names a single thing, ``many`` has a ``{count}``."""
    return tr(one) if number == 1 else tr(many, count=number)


def say(sentence: Text) -> str:
    """Return a sentence of the core in the current language."""
    values = {
        key: say(value) if isinstance(value, Text) else value
        for key, value in sentence.values.items()
    }
    if "label" in values:  # the name of a parameter is a text of its own
        values["label"] = tr(values["label"])
    named = Text(text=sentence.text, values=values)
    return named.render(QCoreApplication.translate(CONTEXT, sentence.text))


def duration(seconds: float) -> str:
    """Write a duration in the current language."""
    hours, minutes, rest = duration_parts(seconds)
    if hours:
        return tr("{hours} h {minutes} min", hours=hours, minutes=minutes)
    if minutes:
        return tr("{minutes} min {seconds} s", minutes=minutes, seconds=rest)
    return tr("{seconds} s", seconds=rest)


def seconds(took_s: float) -> str:
    """Write a duration that may be short: ``0.42 s``, ``3.5 s``, ``6 min 17 s``."""
    return tr("{seconds} s", seconds=f"{took_s:.2g}") if took_s < 10 else duration(took_s)


def gib(size_bytes: float) -> str:
    """Write bytes in GiB without the unit, as before another number: ``14.2``, ``24``, ``154``."""
    size = size_bytes / GIB
    if 0 < size < 0.05:
        return "< 0.1"
    words = f"{size:,.0f}" if size >= 100 else f"{size:.1f}"
    return words.removesuffix(".0")


def catalogue_path(language: str) -> Path:
    """Return the Qt Linguist file of a language."""
    return paths.resources_dir() / "translations" / f"{language}.ts"


def read_catalogue(path: Path) -> dict[str, str]:
    """Return the finished translations of a Qt Linguist file by their source."""
    found = {}
    for message in ET.parse(path).iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None and translation.text:
            found[source] = translation.text
    return found


class Catalogue(QTranslator):
    """Translates from a Qt Linguist source file, so that no compiled twin of it need be kept."""

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._words = read_catalogue(path)

    def isEmpty(self) -> bool:
        """Tell Qt that there is something here."""
        return not self._words

    def translate(  # noqa: D102 - Qt's own method
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        return self._words.get(source) if context == CONTEXT else None


def resolve(language: Language) -> str:
    """Return the language to use; ``system`` becomes Chinese on a Chinese system."""
    if language != "system":
        return language
    chinese = QLocale.system().language() == QLocale.Language.Chinese
    return "zh_CN" if chinese else SOURCE_LANGUAGE


def install(language: Language, application: QCoreApplication) -> str:
    """Make ``language`` the current one; return which one that is."""
    for old in application.findChildren(QTranslator):
        QCoreApplication.removeTranslator(old)
        old.deleteLater()
    code = resolve(language)
    if code != SOURCE_LANGUAGE:
        of_qt = QTranslator(application)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if of_qt.load(f"qtbase_{code}", folder):
            QCoreApplication.installTranslator(of_qt)
        QCoreApplication.installTranslator(Catalogue(catalogue_path(code), application))
    return code


class FixedTexts:
    """The fixed texts of a page; ``speak`` sets them all in the current language."""

    def __init__(self) -> None:
        self._bound: list[tuple[Callable[[str], Any], str]] = []

    def bind(self, setter: Callable[[str], Any], source: str) -> None:
        """Set a text now, and again whenever the language changes."""
        self._bound.append((setter, source))
        setter(tr(source))

    def speak(self) -> None:
        """Set all texts again."""
        for setter, source in self._bound:
            setter(tr(source))
