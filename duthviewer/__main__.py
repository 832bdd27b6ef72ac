"""``python -m duthviewer``: the same program as the ``duthviewer`` command."""

import os
import sys

if not __package__:
    # Started by its path, as workers are: the package may not be on the search path.
    folder = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))  # noqa: PTH100, PTH120
    if folder not in sys.path:
        sys.path.insert(0, folder)

# Must come before all other imports: `python -m` searches the current folder first.
from duthviewer.surroundings import ignore_current_folder

ignore_current_folder()

from duthviewer.cli import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main())
