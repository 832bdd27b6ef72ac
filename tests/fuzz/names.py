"""Conferences in folders whose names are any bytes, with files of such names: all are searched."""

from __future__ import annotations

import json
import os
import random
import tempfile
from pathlib import Path

from duthviewer.cli.talks import _as_json
from duthviewer.errors import KnownError
from duthviewer.library.conferences.cache import open_conference
from duthviewer.library.conferences.collection import add_conference
from duthviewer.library.conferences.files import find_files
from duthviewer.library.index import SearchIndex
from duthviewer.library.index.build import index_library
from duthviewer.library.store.store import Store
from duthviewer.library.store.timelines import fingerprint
from duthviewer.names import path_of, path_text, shown
from tests.fuzz import Tally

COUNT, SHORT = 1_000, 5
_SUBTITLES = "1\n00:00:01,000 --> 00:00:02,000\nzebras\n"
_PARTS = (
    b"\xe4", b"\xff\xfe", b"\xed\xb3\xb6", b"e\xcc\x81", b"\xc3\xa9", b"\xc2\xa0", b" ", b"%41",
    b"%",
    b"#", b"?", b":", b"\\", b"'", b'"', b"\n", b"\x1b[31m", b"\xf0\x9f\x91\xa9\xe2\x80\x8d", b"-",
    b".", b"a", b"Z", b"&amp;", b"<b>", b"\xe2\x80\xae", b"\xc0\x80", b"file:", b"~", b"$HOME",
    b"(1)",
)  # fmt: skip


def run(count: int, seed: int) -> Tally:
    """Make and search ``count`` conferences, the first made from ``seed``."""
    tally = Tally()
    with tempfile.TemporaryDirectory() as folder:
        before = os.environ.get("DUTHVIEWER_HOME")
        os.environ["DUTHVIEWER_HOME"] = str(Path(folder, "home"))
        try:
            for number in range(seed, seed + count):
                _try(number, Path(folder, str(number)), tally)
        finally:
            os.environ.pop("DUTHVIEWER_HOME")
            if before is not None:
                os.environ["DUTHVIEWER_HOME"] = before
    return tally


def _try(number: int, root: Path, tally: Tally) -> None:
    chance = random.Random(number)
    folder = root / _name(chance)
    folder.mkdir(parents=True)
    conference_id = f"c{number}"
    (folder / "catalogue.yaml").write_text(
        f"title: C\nid: {conference_id}\nrecordings:\n"
        '  day-1: {url: "https://youtu.be/abcdefghij1"}\n'
        "talks:\n  - {id: first, title: First, recording: day-1, start: 0}\n"
    )
    stem = _name(chance)
    for suffix, content in ((".mp4", "x"), (".en.srt", _SUBTITLES)):
        (folder / f"{stem} [abcdefghij1]{suffix}").write_text(content)
    try:
        conference = open_conference(folder)
        files = find_files(conference, [folder])["first"]
        said = json.dumps(_as_json(conference, conference.talks[0], files), ensure_ascii=False)
        kept = json.loads(said.encode())["files"]
        assert files.recording is not None
        assert path_of(kept["recording"]) == files.recording
        assert [path_of(one) for one in kept["subtitles"]] == list(files.subtitles)
        assert path_of(path_text(folder)) == folder
        for text in (fingerprint(files.recording), shown(folder)):
            text.encode()
        with Store(root / "store") as store:
            add_conference(store, folder)
            indexed = index_library(root / "index", store)
        assert not indexed.skipped
        index = SearchIndex(root / "index")
        try:
            (group,) = index.find("zebras").groups
            assert group.talk == f"{conference_id}/first"
        finally:
            index.close()
        tally.ends["found"] += 1
    except KnownError:
        tally.ends["refused"] += 1
    except Exception as error:
        tally.ends["failed"] += 1
        tally.faults.append(f"seed {number}: {type(error).__name__}: {error}"[:300])


def _name(chance: random.Random) -> str:
    made = b"".join(chance.choices(_PARTS, k=chance.randrange(1, 8)))
    # Neither hidden, nor "." or "..", nor what is left of a download
    return os.fsdecode(b"x" + made + b"x")
