"""Which page is shown when: frames of a recording against the pages of a deck."""

import os

# The matrices and the pictures here are small, and two threads of our own keep both cores busy:
# threads of OpenBLAS only spin beside them (20 s of processor time instead of 13 for eight
# minutes), those of OpenCV take a twentieth more. Read when numpy and cv2 are first imported, so
# it has to stand here.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OPENCV_FOR_THREADS_NUM", "1")
