"""The command that puts the program into the menus of a Linux desktop."""

from __future__ import annotations

import argparse
import sys

from duthviewer.cli.terminal import DONE, complain, counted
from duthviewer.errors import KnownError


def add_install_desktop(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Put the program into your menus, with its icon and the file type of catalogues: on Linux,"
        " for you alone. For installations by pip; packages of a distribution bring all this."
    )
    parser.add_argument(
        "--remove", action="store_true", help="remove what this command has written"
    )
    parser.add_argument(
        "--user", action="store_true", help="for you alone; that is how it is done anyway"
    )
    parser.set_defaults(run=_install_desktop)


def _install_desktop(arguments: argparse.Namespace) -> int:
    if sys.platform in ("win32", "darwin"):
        raise KnownError("duthviewer: install-desktop is for Linux desktops")
    from duthviewer.ui.system import desktop_entry

    root = desktop_entry.data_home()
    if not arguments.remove:
        done = desktop_entry.install(root, desktop_entry.running_command())
        print(f"duthviewer is in your menus now: {counted(len(done.done), 'file')} in {root}")
        return DONE
    done = desktop_entry.remove(root)
    for path in done.left:
        complain(f"duthviewer: {path} was changed since; it is left")
    print(f"{counted(len(done.done), 'file')} removed from {root}")
    return DONE
