"""Import the whole archive of pyvideo, and compare the result with its files.

python -m tests.benchmarks.pyvideo_archive FOLDER [--missing]

FOLDER is a checkout of github.com/pyvideo/data. Prints what was reached of each aim, and exits with
1 if one is missed. What the files say is counted here without the program's own code: a video
counts if its file has a title; it names slides if a label, or the words before an address on its
line, say so, or if the address is that of a PDF called slides or of a deck on a site for decks.
Addresses that four or more talks of an event share are the conference's, as are pages of all decks
of a person. ``--missing`` lists the talks without the slides that they name.
"""

from __future__ import annotations

import argparse
import json
import re
import resource
import sys
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from duthviewer.catalogue.conference import Conference, Talk
from duthviewer.catalogue.reader import parse_catalogue
from duthviewer.catalogue.writer import write_catalogue
from duthviewer.errors import KnownError
from duthviewer.library.importing.sources import import_source

_ADDRESS = re.compile(r"https?://[^\s<>`\"')\]]+")
_SAYS = re.compile(
    r"\bslides?\b|\bslide ?decks?\b|\bslideshow\b|슬라이드|投影片|スライド", re.IGNORECASE
)
_NOT_OWN = re.compile(
    r"conference slides|event slides|slides from (?:other|the previous)|no slides|not uploaded"
    r"|other slide decks|slides? template",
    re.IGNORECASE,
)
_DECK = re.compile(
    r"^https?://(?:www\.)?(?:speakerdeck\.com/(?:u/)?[^/]+/[^/]+|(?:\w+\.)?slideshare\.net/[^/]+/[^/]+"
    r"|docs\.google\.com/presentation/|slides\.com/[^/]+/[^/]+|prezi\.com/[^/]+"
    r"|\S*slides[^/]*\.pdf)",
    re.IGNORECASE,
)  # fmt: skip
_OF_PERSON = re.compile(
    r"https?://(?:www\.)?(?:speakerdeck\.com|slides\.com|[\w.]*slideshare\.net)/[^/]+/?"
)


def named_slides(video: dict[str, Any]) -> set[str]:
    """Return the addresses of a video's file that are named as slides."""
    found = set()
    for each in video.get("related_urls") or []:
        label, url = ("", each) if isinstance(each, str) else (each.get("label"), each.get("url"))
        label, url = label or "", (url or "").strip()
        if not url.startswith("http") or _NOT_OWN.search(label):
            continue
        words = label if not label.startswith("http") else ""
        if _SAYS.search(words) or _DECK.match(url):
            found.add(url)
    for key in ("description", "summary", "abstract"):
        for line in str(video.get(key) or "").splitlines():
            for address in _ADDRESS.finditer(line):
                before = line[: address.start()]
                if _NOT_OWN.search(line):
                    continue
                if _SAYS.search(before[-40:]) or _DECK.match(address[0]):
                    found.add(address[0])
    return found


@dataclass
class FileOfArchive:
    """What a video's file says."""

    name: str
    has_title: bool
    videos: set[str]
    slides: set[str]


def read_files(folder: Path) -> dict[str, list[FileOfArchive]]:
    """Return the files of each event."""
    events: dict[str, list[FileOfArchive]] = {}
    for path in sorted(folder.glob("*/videos/*.json")):
        video = json.loads(path.read_bytes().decode("utf-8-sig"))
        urls = {_without_time(str(each.get("url")).strip()) for each in video["videos"]}
        event = path.parent.parent.name
        events.setdefault(event, []).append(
            FileOfArchive(f"{event}/{path.stem}", bool(video["title"]), urls, named_slides(video))
        )
    for files in events.values():
        shared = Counter(url for file in files for url in file.slides)
        for file in files:
            file.slides = {
                url for url in file.slides if shared[url] < 4 and not _OF_PERSON.fullmatch(url)
            }
    return events


def _without_time(url: str) -> str:
    return re.sub(r"[?&](?:t|start)=\w+", "", url)


def _is_same(slides: str, named: set[str]) -> bool:
    """Return whether the slides are one of the named addresses, or a download of it."""
    if slides.replace("%20", " ") in {url.replace("%20", " ") for url in named}:
        return True
    tokens = set(re.findall(r"[\w.-]{12,}", slides))
    return any(tokens & set(re.findall(r"[\w.-]{12,}", url)) for url in named)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--missing", action="store_true")
    arguments = parser.parse_args()

    seconds, started = 0.0, time.perf_counter()
    cpu_s, cpu_started = 0.0, time.process_time()
    conferences: list[Conference] = []
    wrong: list[str] = []
    for imported in import_source(arguments.folder):
        text = write_catalogue(imported.conference)
        seconds += time.perf_counter() - started
        cpu_s += time.process_time() - cpu_started
        conferences.append(imported.conference)
        try:
            if parse_catalogue(text, Path("catalogue.yaml")) != imported.conference:
                wrong.append(imported.conference.id)
        except KnownError as error:
            wrong.append(f"{imported.conference.id}: {error}")
        started, cpu_started = time.perf_counter(), time.process_time()
    # Before the files are read again for the comparison; the conferences are kept until here.
    peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024

    slides_of: dict[str, str] = {}
    talks_of: dict[str, Talk] = {}
    for conference in conferences:
        for talk in conference.talks:
            recording = conference.recording_by_id[talk.recording]
            for url in (recording.url, *talk.also):
                if url is not None and talk.title:
                    talks_of[url] = talk
                    if talk.slides is not None:
                        slides_of[url] = talk.slides
    files = [file for of_event in read_files(arguments.folder).values() for file in of_event]
    good = sum(any(_written(url) in talks_of for url in file.videos) for file in files)
    naming = [file for file in files if file.slides]
    found, same, missing = 0, 0, []
    for file in naming:
        slides = next((slides_of[_written(url)] for url in file.videos
                       if _written(url) in slides_of), None)  # fmt: skip
        found += slides is not None
        same += slides is not None and _is_same(slides, file.slides)
        if slides is None or not _is_same(slides, file.slides):
            missing.append((file.name, slides, sorted(file.slides)))
    if arguments.missing:
        for each in missing:
            print(*each)
    talks = [talk for conference in conferences for talk in conference.talks]
    print(f"{len(conferences)} conferences, {len(talks)} talks, {len(files)} videos")
    print(f"{sum(talk.slides is not None for talk in talks)} talks with slides,"
          f" {sum(not talk.speakers for talk in talks)} without speakers")  # fmt: skip
    aims = {
        f"{len(wrong)} catalogues that are not valid": not wrong,
        f"{good / len(files):.2%} of the videos are talks with title and address (99.5 %)":
            good >= 0.995 * len(files),
        f"{found / len(naming):.2%} of {len(naming)} that name slides have some (95 %)":
            found >= 0.95 * len(naming),
        f"{same / len(naming):.2%} of them have those that are named": True,
        f"{seconds:.1f} s to import all and make their YAML (60 s), {cpu_s:.1f} s computing":
            seconds < 60,
        f"{peak_mb:.0f} MB at most (500 MB)": peak_mb < 500,
    }  # fmt: skip
    for text, is_reached in aims.items():
        print("ok    " if is_reached else "MISSED", text)
    print(*wrong[:20], sep="\n")
    return 0 if all(aims.values()) else 1


def _written(url: str) -> str:
    return url.replace(" ", "%20")


if __name__ == "__main__":
    sys.exit(main())
