"""Keeps the folder that the program is started in from lending it code.

A person starts the program where a conference was unpacked, so that folder may hold a stranger's
``json.py``, ``libvlc.so`` or ``gcc``. Python, the dynamic loader, Qt, libVLC and the search for
programs all look in the current folder if a search path of theirs has an empty or a relative entry;
``python -m`` always does.

Imports nothing that Python has not loaded before it starts the program, not even ``__future__``:
until `ignore_current_folder` was called, an import may take a stranger's file.
"""

import os
import sys

_PACKAGE = os.path.dirname(os.path.abspath(__file__))  # noqa: PTH100, PTH120 - see above
#: The folder that this program is loaded from
PROGRAM_FOLDER = os.path.dirname(_PACKAGE)  # noqa: PTH120

#: Environment variables with folders or files of code, apart by `os.pathsep`
_SEARCH_PATHS = (
    "PATH", "PYTHONPATH",
    "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH", "DYLD_FRAMEWORK_PATH",
    "QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH",
    "VLC_PLUGIN_PATH", "PYTHON_VLC_LIB_PATH", "PYTHON_VLC_MODULE_PATH",
    "OPENCV_VIDEOIO_PLUGIN_PATH", "OPENCV_CORE_PLUGIN_PATH",
    "LIBVA_DRIVERS_PATH", "VDPAU_DRIVER_PATH", "GTK_PATH", "GIO_EXTRA_MODULES",
    "XDG_DATA_DIRS", "XDG_CONFIG_DIRS",
)  # fmt: skip


def ignore_current_folder() -> None:
    """Import no module from the current folder from now on, and look for no program there.

    Removes the current folder and relative entries from `sys.path` and from the search paths of
    the environment, which worker processes inherit. A folder that this program itself was loaded
    from stays: a checkout runs where it lies.
    """
    sys.path[:] = [entry for entry in sys.path if entry == PROGRAM_FOLDER or not _is_here(entry)]
    for name in _SEARCH_PATHS:
        value = os.environ.get(name)
        if value is None:
            continue
        kept = os.pathsep.join(filter(os.path.isabs, value.split(os.pathsep)))
        if not kept:
            del os.environ[name]
        elif kept != value:
            os.environ[name] = kept
    if sys.platform == "win32":
        # Windows looks for programs in the current folder first unless this is set.
        os.environ["NODEFAULTCURRENTDIRECTORYINEXEPATH"] = "1"


def leave_current_folder() -> None:
    """Make the person's home the current folder, as for programs that a desktop starts.

    For the window, which loads Qt's plugins and libVLC when it needs them. The paths on the command
    line must be absolute before.
    """
    if kept := os.environ.get("DUTHVIEWER_HOME"):
        # It was meant from the folder that is left.
        os.environ["DUTHVIEWER_HOME"] = os.path.abspath(os.path.expanduser(kept))  # noqa: PTH100, PTH111
    home = os.path.expanduser("~")  # noqa: PTH111 - see above
    for folder in (home, PROGRAM_FOLDER):
        if os.path.isabs(folder):  # noqa: PTH117
            try:
                os.chdir(folder)
            except OSError:
                continue
            return


def program_command(*arguments: str) -> list[str]:
    """The command that starts this program again, as a worker or from a menu.

    By its path and not with ``-m duthviewer``: ``-P`` would not find a checkout that is not
    installed.
    """
    return python_command(os.path.join(_PACKAGE, "__main__.py"), *arguments)  # noqa: PTH118


def python_command(script: str, *arguments: str) -> list[str]:
    """The command that runs a script of ours in a process of its own.

    ``-P`` keeps Python from importing modules from the current folder. Start it in
    `PROGRAM_FOLDER`, so that nothing else is looked for in a stranger's folder either.
    """
    return [sys.executable, "-P", script, *arguments]


def _is_here(entry: str) -> bool:
    """Whether an entry of `sys.path` is the current folder, or one that was given relative to it.

    Entries that are no folder belong to hooks of installers.
    """
    if not os.path.isabs(entry):  # noqa: PTH117
        return not entry or os.path.exists(entry)  # noqa: PTH110
    try:
        return entry == os.getcwd()  # noqa: PTH109
    except OSError:
        return False  # It was deleted.
