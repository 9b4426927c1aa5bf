"""Changes of parameters that can be taken back, and the keys for it."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence, QUndoCommand

_ONE_STEP_S = 1.5  # typing goes on: what follows sooner belongs to the same step


def is_for_the_whole(event: QEvent) -> bool:
    """Tell a key of undo or redo, which belongs to the whole preset and not to one field.

    The field that gets it as ShortcutOverride must not take it, so that the window's shortcut does.
    """
    keys = QKeySequence.StandardKey
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if not event.matches(keys.Undo) and not event.matches(keys.Redo):
        return False
    event.ignore()
    return True


class Change(QUndoCommand):
    """Parameters that got other values; typing in one field is one step."""

    def __init__(
        self,
        put: Callable[[dict[str, Any]], None],
        old: dict[str, Any],
        new: dict[str, Any],
        mergeable: bool,
    ) -> None:
        super().__init__()
        self._put, self._old, self._new = put, old, new
        self._mergeable = mergeable
        self._at_s = time.monotonic()

    def id(self) -> int:
        """Tell which steps may become one."""
        return 1 if self._mergeable else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take over a step that goes on where this one ended, soon after it."""
        if not isinstance(other, Change) or other._new.keys() != self._new.keys():
            return False
        if other._at_s - self._at_s > _ONE_STEP_S:
            return False
        self._new, self._at_s = other._new, other._at_s
        self.setObsolete(self._new == self._old)  # typed away and back: no step at all
        return True

    def redo(self) -> None:
        """Put the new values."""
        self._put(self._new)

    def undo(self) -> None:
        """Put the old values back."""
        self._put(self._old)
