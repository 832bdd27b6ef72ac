"""Groups of actions that share one receiver."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup

from duthviewer.ui.commands.ids import CommandId


def connect_group(
    parent: QObject,
    actions: Mapping[CommandId, QAction],
    prefixes: tuple[str, ...],
    slot: Callable[[QAction], None],
) -> QActionGroup:
    """Call a bound method with each triggered action whose id has one of these prefixes."""
    group = QActionGroup(parent)
    group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
    for name, action in actions.items():
        if name.startswith(prefixes):
            group.addAction(action)
    group.triggered.connect(slot)
    return group
