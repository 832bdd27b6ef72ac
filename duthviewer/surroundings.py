"""Protection against running code from the folder in which the program is started.

The current folder is often that of a downloaded conference, which may contain a malicious
``json.py``, ``libvlc.so`` or ``gcc``. Python, the dynamic loader, Qt, libVLC and the search for
programs all look in the current folder if their search path has an empty or relative entry;
``python -m`` always does.

This module may only import modules that Python has loaded at start-up, not even ``__future__``:
until `ignore_current_folder` was called, an import may load a file of that folder.
"""

import os
import sys

_PACKAGE = os.path.dirname(os.path.abspath(__file__))  # noqa: PTH100, PTH120 - see above
#: The folder that contains this package
PROGRAM_FOLDER = os.path.dirname(_PACKAGE)  # noqa: PTH120

#: Environment variables that list folders or files of code, separated by `os.pathsep`
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
    """Stop Python, the loader and the shell from using code in the current folder.

    Removes the current folder and relative entries from `sys.path` and from the search paths of
    the environment, which worker processes inherit. The folder of this program itself stays, so
    that a checkout can be run in place.
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
        # Unless this is set, Windows searches the current folder for programs first.
        os.environ["NODEFAULTCURRENTDIRECTORYINEXEPATH"] = "1"


def leave_current_folder() -> None:
    """Change to the home folder, as a desktop does for the programs it starts.

    For the window, which loads Qt's plugins and libVLC later. Paths from the command line must be
    made absolute before.
    """
    if kept := os.environ.get("DUTHVIEWER_HOME"):
        # A relative path was meant from the folder that is left.
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
    """Return the command that starts this program, as a worker or from a menu.

    It names the file instead of ``-m duthviewer``, because with ``-P`` Python does not find a
    checkout that is not installed.
    """
    return python_command(os.path.join(_PACKAGE, "__main__.py"), *arguments)  # noqa: PTH118


def python_command(script: str, *arguments: str) -> list[str]:
    """Return the command that runs one of our scripts in another process.

    ``-P`` stops Python from importing modules from the current folder. Start the command in
    `PROGRAM_FOLDER`, so that libraries do not search an untrusted folder either.
    """
    return [sys.executable, "-P", script, *arguments]


def _is_here(entry: str) -> bool:
    """Return whether an entry of `sys.path` is the current folder or relative to it.

    Entries that do not exist belong to import hooks of installers.
    """
    if not os.path.isabs(entry):  # noqa: PTH117
        return not entry or os.path.exists(entry)  # noqa: PTH110
    try:
        return entry == os.getcwd()  # noqa: PTH109
    except OSError:
        return False  # The current folder was deleted.
