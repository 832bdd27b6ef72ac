"""Subtitle files of every format, mutated: each is read or refused, soon and in little memory."""

from __future__ import annotations

import random
import tempfile
import time
import tracemalloc
from pathlib import Path

from duthviewer.library.index.passages import cues as passages
from duthviewer.library.media.cues import CueError, read_cues
from duthviewer.library.media.transcript import Transcript
from tests.fuzz import Tally

COUNT, SHORT = 10_000, 150
#: A file of usual size takes some milliseconds, the largest that is read a second.
_MOST_S, _MOST_LARGE_S = 2.0, 20.0
#: In one of this many files a line is made enormous.
_LARGE_EVERY = 1_000
_LARGE_BYTES = 10_000_000
#: What is kept of a file, and what is needed meanwhile, for each byte of it
_MOST_MEMORY = 40
_KINDS = ("srt", "vtt", "ass", "ssa")
_ENCODINGS = (
    "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1251", "gb18030",
    "big5", "shift_jis", "euc-jp", "euc-kr", "cp1250", "iso8859-9", "iso8859-7", "koi8-r",
    "mac-roman", "cp1252", "iso2022_jp",
)  # fmt: skip
_SAID = (
    "Hello, and welcome", "Größe – naïve", "Добрый день", "大家好 今天", "こんにちは", "안녕하세요",
    "<i>markup</i>", "<v Ana>voice</v>", "{\\an8}top", "{\\p1}m 0 0 l 1 1{\\p0}", "C:\\new\\hosts",
    "List<String>", "&lt;b&gt; &amp; &#x10ffff; &#xd800;", "42", "a --> b", "NOTE", "{{ x }}", "",
)  # fmt: skip
_TOKENS = (
    b"-->", b"\n", b"\n\n", b"\r", b"\r\n", b"\0", b"\xff", b"<", b">", b"{", b"}", b"\\N",
    b"{\\p1}",
    b"00:00:00,000", b"99:99:99.999 --> 00:00:00.000", b"WEBVTT", b"NOTE ", b"STYLE\n",
    b"[Events]\n",
    b"Dialogue: ", b"Format: Text\n", b"Format: Start, End, Text\n", b",,,,,,,,,", b"&amp;",
    b"&#0;",
    b"\xef\xbb\xbf", b"\xff\xfe", b"\xe2\x80\xa8", b"\x1b$B", b"9" * 400, b" " * 5_000, b"<c" * 500,
    b"{\\" * 500, b"&" * 500, b"\n" * 3_000, b"\r" * 3_000,
)  # fmt: skip


def run(count: int, seed: int) -> Tally:
    """Read ``count`` files, the first made from ``seed``."""
    tally = Tally()
    with tempfile.TemporaryDirectory() as folder:
        for number in range(seed, seed + count):
            _try(number, Path(folder), tally)
    return tally


def _try(number: int, folder: Path, tally: Tally) -> None:
    chance = random.Random(number)
    kind = chance.choice(_KINDS)
    data = _mutated(_file(chance, kind), chance)
    is_large = number % _LARGE_EVERY == _LARGE_EVERY - 1
    if is_large:
        data = _with_large_line(data, chance)
    path = folder / f"day-1.{chance.choice(('en', 'ru', 'zh', 'ja', 'xx'))}.{kind}"
    path.write_bytes(data)
    if is_large:
        tracemalloc.start()
    begun = time.process_time()
    try:
        found = read_cues(path)
        said = list(found)
        assert said, "an empty file is refused"
        assert all(0 <= cue.start_s <= cue.end_s and cue.text for cue in said)
        Transcript(found).find("hello")
        for passage in passages(said):
            passage.text.encode()
        found.text_at(said[len(said) // 2].start_s).encode()
        found.problem.encode()
        tally.ends["read"] += 1
    except CueError as error:
        str(error).encode()
        tally.ends["refused"] += 1
    except Exception as error:
        tally.ends["failed"] += 1
        tally.faults.append(f"seed {number}: {type(error).__name__}: {error}"[:300])
    taken_s = time.process_time() - begun
    if is_large:
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        if most > _MOST_MEMORY * len(data):
            tally.faults.append(f"seed {number}: {most / 1e6:.0f} MB for {len(data)} bytes")
    if taken_s > (_MOST_LARGE_S if is_large else _MOST_S):
        tally.faults.append(f"seed {number}: {taken_s:.1f} s for {len(data)} bytes")


def _file(chance: random.Random, kind: str) -> bytes:
    cues = []
    at = 0
    for number in range(chance.randrange(1, 40)):
        text = "\n".join(chance.choices(_SAID, k=chance.randrange(1, 4)))
        length = chance.choice((0, 10, 900, 4_000))
        cues.append(_cue(kind, number, at, at + length, text))
        at += chance.choice((0, length, length + 500, 5_000))
    head = {"vtt": "WEBVTT\nKind: captions\n\n", "srt": ""}.get(kind, "[Script Info]\n\n[Events]\n")
    end = chance.choice(("\n", "\n", "\r\n", "\r"))
    text = (head + "\n".join(cues)).replace("\n", end)
    return text.encode(chance.choice(_ENCODINGS), "replace")


def _cue(kind: str, number: int, start: int, end: int, text: str) -> str:
    if kind in ("ass", "ssa"):
        said = text.replace("\n", "\\N")
        return f"Dialogue: 0,{_clock(start, '.')},{_clock(end, '.')},Default,,0,0,0,,{said}"
    mark = "," if kind == "srt" else "."
    name = f"{number + 1}\n" if number % 2 or kind == "srt" else ""
    return f"{name}{_clock(start, mark)} --> {_clock(end, mark)}\n{text}\n"


def _clock(ms: int, mark: str) -> str:
    return f"{ms // 3_600_000:02}:{ms // 60_000 % 60:02}:{ms // 1000 % 60:02}{mark}{ms % 1000:03}"


def _mutated(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((0, 1, 2, 5, 20, 60))):
        place = chance.randrange(len(changed) + 1)
        what = chance.randrange(5)
        if what == 0:
            changed[place:place] = chance.choice(_TOKENS)
        elif what == 1 and place < len(changed):
            changed[place] = chance.randrange(256)
        elif what == 2:
            del changed[place : place + chance.choice((1, 1, 7, 50))]
        elif what == 3:
            other = chance.randrange(len(changed) + 1)
            changed[place:place] = changed[other : other + chance.randrange(200)]
        elif chance.random() < 0.1:
            del changed[place:]
    return bytes(changed)


def _with_large_line(data: bytes, chance: random.Random) -> bytes:
    part = chance.choice(
        (b"a", b"a ", b"<", b"<b ", b"{\\", b"&a", b"{", b"\xe4", b"\r", b"\n", b" ", b"00:00:0",
         b"1\n", b"<00:00:00.000>", b"00:00:00.000 --> 00:00:01.000\n.\n\n", b"-->\n")
    )  # fmt: skip
    place = chance.randrange(len(data) + 1)
    return data[:place] + part * (_LARGE_BYTES // len(part)) + data[place:]
