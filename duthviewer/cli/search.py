"""The `search` and `index` commands."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from duthviewer.cli.terminal import (
    DONE,
    ProgressLine,
    add_media,
    counted,
    expect_folders,
    print_error,
    without_controls,
)
from duthviewer.cli.work import add_priority, apply_priority
from duthviewer.errors import KnownError
from duthviewer.names import path_of, shown

if TYPE_CHECKING:
    from duthviewer.library.index import IndexReport, IndexUpdate, SearchHit, SearchResult, TalkHits

_USUAL_LIMIT = 60
#: Slides and subtitles up to this size (bytes) are indexed before a search of the whole library;
#: larger files would delay the search by seconds.
_MOST_BYTES = 20_000_000

_BOLD, _PLAIN = "\033[1m", "\033[0m"


def add_search(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Find moments: in titles, speakers, abstracts, slides, subtitles and notes."
    )
    parser.add_argument(
        "query",
        metavar="QUERY",
        nargs="+",
        help='words, "phrases", word*, -without, speaker:NAME, in:titles|slides|said|notes,'
        " conference:ID",
    )
    parser.add_argument(
        "--in",
        dest="path",
        metavar="PATH",
        type=path_of,
        help="only this conference: its catalogue, or its folder",
    )
    add_media(parser)
    parser.add_argument(
        "--limit",
        metavar="N",
        type=_count,
        default=_USUAL_LIMIT,
        help=f"list at most N moments (default: {_USUAL_LIMIT})",
    )
    parser.add_argument(
        "--json", action="store_true", help="print JSON, times in seconds of the recording"
    )
    parser.set_defaults(run=_search)


def add_index(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Read the slides, subtitles and notes of talks into the search index. The window does this"
        " automatically."
    )
    parser.add_argument(
        "paths",
        metavar="PATH",
        nargs="*",
        type=path_of,
        help="a catalogue or its folder (default: every known conference)",
    )
    add_media(parser)
    parser.add_argument("--rebuild", action="store_true", help="build the index from scratch")
    add_priority(parser)
    parser.add_argument("--lines", action="store_true", help=argparse.SUPPRESS)
    parser.set_defaults(run=_index)


def _count(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= 100_000:
        raise argparse.ArgumentTypeError(f"{text} is not a number from 1 to 100000")
    return int(text)


def _index(arguments: argparse.Namespace) -> int:
    apply_priority(arguments)
    if arguments.lines:
        from duthviewer.sync.worker_lines import run_worker

        # The window's media folders may be unplugged; index the rest.
        return run_worker(lambda report: _as_line(_indexed(arguments, report)))
    expect_folders(arguments.media)
    with ProgressLine() as progress:
        indexed = _indexed(arguments, lambda what, done: progress.show(f"{what} …", done))
    changes = f"{counted(indexed.read, 'change')} {'was' if indexed.read == 1 else 'were'} read"
    what = changes if indexed.read else "nothing has changed"
    for why in indexed.skipped:
        print_error(why)
    print(f"{counted(indexed.talks, 'talk')} can be searched; {what}")
    return DONE


def _as_line(indexed: IndexUpdate) -> dict[str, Any]:
    return {"changed": indexed.has_changed, "skipped": [shown(why) for why in indexed.skipped]}


def _indexed(arguments: argparse.Namespace, report: IndexReport) -> IndexUpdate:
    return _bring_up_to_date(
        arguments.paths, arguments.media, report, rebuild=arguments.rebuild, most_bytes=None
    )


def _bring_up_to_date(
    paths: Sequence[Path],
    media: Sequence[Path],
    report: IndexReport,
    *,
    rebuild: bool = False,
    most_bytes: int | None,
) -> IndexUpdate:
    from duthviewer.library.index import SearchIndex
    from duthviewer.library.places import places
    from duthviewer.library.store.chosen_files import media_folders
    from duthviewer.library.store.store import Store

    with Store(places().store) as store:
        return SearchIndex(places().search).update(
            store,
            paths,
            [*media, *media_folders(store)],
            from_scratch=rebuild,
            most_bytes=most_bytes,
            report=report,
        )


def _search(arguments: argparse.Namespace) -> int:
    from duthviewer.library.conferences.cache import open_conference
    from duthviewer.library.index import SearchIndex
    from duthviewer.library.places import places

    expect_folders(arguments.media)
    inside = None if arguments.path is None else open_conference(arguments.path).id
    _prepare(arguments)
    index = SearchIndex(places().search)
    try:
        found = index.find(" ".join(arguments.query), conference=inside, limit=arguments.limit)
    finally:
        index.close()
    if found.problem is not None:
        raise KnownError(f"duthviewer: {found.problem}")
    if arguments.json:
        import json

        hits = [_as_json(hit) for group in found.groups for hit in group.hits]
        print(json.dumps(hits, indent=2, ensure_ascii=False, allow_nan=False))
        return DONE
    is_bold = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    print("\n\n".join(_as_text(group, is_bold=is_bold) for group in found.groups), end="")
    if found.groups:
        print()
    _comment(found)
    return DONE


def _prepare(arguments: argparse.Namespace) -> None:
    """Index all changes in the named conference; without one, index small files only."""
    paths = [] if arguments.path is None else [arguments.path]
    most_bytes = None if paths else _MOST_BYTES
    try:
        with ProgressLine() as progress:
            indexed = _bring_up_to_date(
                paths,
                arguments.media,
                lambda what, done: progress.show(f"{what} …", done),
                most_bytes=most_bytes,
            )
    except KnownError as error:
        if paths:
            raise
        # The existing index can still be searched.
        print_error(str(error))
        return
    for why in indexed.skipped:
        print_error(why)
    if indexed.left:
        files = counted(indexed.left, "large file")
        print_error(f"{files} cannot be searched yet: run `duthviewer index` to index them.")


def _comment(found: SearchResult) -> None:
    if not found.groups:
        print_error("No matches.")
    if found.suggestion is not None:
        print_error(f"Did you mean: {found.suggestion}")
    listed = sum(len(group.hits) for group in found.groups)
    if found.is_cut or found.hits > listed:
        many = f"more than {found.hits}" if found.is_cut else str(found.hits)
        print_error(f"{listed} of {many} moments (use --limit N to list more)")


def _as_json(hit: SearchHit) -> dict[str, Any]:
    return {
        "talk": hit.talk,
        "kind": str(hit.kind),
        "at": None if hit.at_s is None else round(hit.at_s, 3),
        "page": hit.page,
        "text": hit.text,
    }


def _as_text(group: TalkHits, *, is_bold: bool) -> str:
    from duthviewer.catalogue.clock import clock

    speakers = f", {', '.join(group.speakers)}" if group.speakers else ""
    lines = [f"{group.title}{speakers} ({group.talk})"]
    for hit in group.hits:
        time = "" if hit.at_s is None else clock(hit.at_s)
        kind = str(hit.kind) if hit.page is None else f"{hit.kind} {hit.page}"
        text = _marked(hit) if is_bold else without_controls(hit.text)
        lines.append(f"  {time:>8}  {kind:<9}  {text}")
    if group.more:
        lines.append(f"  {'':>8}  and {group.more} more")
    return "\n".join(lines)


def _marked(hit: SearchHit) -> str:
    # Replaces characters one for one, so the marks stay at the right offsets.
    text, parts, last = without_controls(hit.text), [], 0
    for start, end in hit.marks:
        parts += [text[last:start], _BOLD, text[start:end], _PLAIN]
        last = end
    return "".join([*parts, text[last:]])
