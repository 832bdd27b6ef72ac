"""Which page is shown when: frames of a recording against the pages of a deck."""

import os

# The matrices here are small, and two threads of our own keep both cores busy: threads of
# OpenBLAS only spin beside them (20 s of processor time instead of 13 for eight minutes).
# Read when numpy is first imported, so it has to stand here.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
