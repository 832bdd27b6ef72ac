"""Finds which page a recording shows when, by matching its frames with the deck's pages."""

import os

# Matrices and pictures are small here, and our own two threads keep both cores busy. OpenBLAS's
# threads only spin beside them (20 s of processor time instead of 13 for eight minutes of video),
# OpenCV's cost 5 % more. NumPy and OpenCV read these variables when they are first imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OPENCV_FOR_THREADS_NUM", "1")

#: Threads of our own for one recording; 1 where each core has a process of its own, as in a cluster
THREADS_VARIABLE = "DUTHVIEWER_SYNC_THREADS"


def threads() -> int:
    """Return the number of threads that read and match a recording: 2, or 1 if it is set to 1."""
    return 1 if os.environ.get(THREADS_VARIABLE) == "1" else 2
