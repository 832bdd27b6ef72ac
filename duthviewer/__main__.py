"""``python -m duthviewer``: the same program as the ``duthviewer`` command."""

import sys

from duthviewer.cli import main

if __name__ == "__main__":
    sys.exit(main())
