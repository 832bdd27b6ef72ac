"""The `install-desktop` command: the program in the menus of a Linux desktop."""

from __future__ import annotations

import argparse
import sys

from duthviewer.cli.terminal import DONE, counted, print_error
from duthviewer.errors import KnownError


def add_install_desktop(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Add the program to your menus, with its icon and the file type of catalogues (Linux, for"
        " the current user). Needed after `pip install`; distribution packages do it themselves."
    )
    parser.add_argument(
        "--remove", action="store_true", help="remove the files that this command wrote"
    )
    parser.add_argument(
        "--user", action="store_true", help="has no effect: this is always done for you only"
    )
    parser.set_defaults(run=_install_desktop)


def _install_desktop(arguments: argparse.Namespace) -> int:
    if sys.platform in ("win32", "darwin"):
        raise KnownError("duthviewer: install-desktop is for Linux desktops")
    from duthviewer.ui.system import desktop_entry

    root = desktop_entry.data_home()
    if not arguments.remove:
        done = desktop_entry.install(root, desktop_entry.running_command())
        print(f"duthviewer was added to your menus: {counted(len(done.done), 'file')} in {root}")
        return DONE
    done = desktop_entry.remove(root)
    for path in done.left:
        print_error(f"duthviewer: {path} was changed after it was installed; not removed")
    print(f"{counted(len(done.done), 'file')} removed from {root}")
    return DONE
