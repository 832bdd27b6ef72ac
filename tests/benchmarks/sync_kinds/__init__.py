"""How right synchronising is on every kind of recording: ``python -m tests.benchmarks.sync_kinds``.

``python -m tests.benchmarks.sync_kinds FOLDER [KIND…]`` makes recordings of each kind with exact
truth, runs synchronising on each in a process of its own, and prints JSON: by recording the share
of seconds named exactly where the page shown is in the deck, ``gone_ok`` where it is not (removed
or reworded: no page, or one below .6), ``hidden_ok``, time, and calibration over all together.
FOLDER is that of ``tests.benchmarks.sync``; recordings are kept in DUTHVIEWER_SYNC_CACHE.

There are two sets with other decks, themes, words and seeds: **tune**, which whoever improves
synchronising looks at, and **held** (``--split held``), which is only run to see whether an
improvement holds on what nobody looked at. Don't open the recordings of the held set, nor fit
anything to its confusions; once somebody has, change its seeds.

A kind is a module here with ``ROWS``; it is listed in ``__main__.KINDS``.
"""
