"""Questions before something is lost."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from duthviewer.names import shown


def ask_to_discard(parent: QWidget) -> QPushButton:
    """Ask whether corrections may be lost; return the button that agrees."""
    translate = QCoreApplication.translate
    text = translate("AddConference", "Discard this conference with your corrections?")
    box = _box(parent, text)
    keep = box.addButton(
        translate("AddConference", "&Keep editing"), QMessageBox.ButtonRole.RejectRole
    )
    discard = box.addButton(
        translate("AddConference", "&Discard"), QMessageBox.ButtonRole.DestructiveRole
    )
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.open()
    return discard


def ask_to_replace(parent: QWidget, path: Path) -> tuple[QPushButton, QPushButton]:
    """Ask what to do about a file that exists; return the buttons *Keep both* and *Replace*."""
    translate = QCoreApplication.translate
    text = translate(
        "AddConference", "This folder already has a conference, or a file of the same name."
    )
    box = _box(parent, text)
    box.setInformativeText(shown(path))
    keep = box.addButton(
        translate("AddConference", "&Keep both"), QMessageBox.ButtonRole.AcceptRole
    )
    replace = box.addButton(
        translate("AddConference", "&Replace"), QMessageBox.ButtonRole.DestructiveRole
    )
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(keep)
    box.open()
    return keep, replace


def _box(parent: QWidget, text: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(QCoreApplication.translate("AddConference", "Add a conference"))
    # Names of files come from strangers.
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    return box
