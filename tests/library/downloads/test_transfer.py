"""Fetching from a server that misbehaves: the file is right, or there is a sentence."""

from __future__ import annotations

import io
import random
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from duthviewer.library.downloads import transfer
from duthviewer.library.downloads.disk import DiskFull
from duthviewer.library.downloads.http import AddressRefused, HttpClient, Timeouts
from duthviewer.library.downloads.part import known_part, open_part
from duthviewer.library.downloads.transfer import Patience, fetch_direct
from duthviewer.library.downloads.values import (
    Download,
    DownloadError,
    DownloadKind,
    DownloadStopped,
    FetchedFile,
    Progress,
    TemporaryDownloadError,
)
from duthviewer.library.downloads.verify import DamagedFile, WrongFile
from tests.servers import FileServer, Reply

PATH = "/thumbnail.png"
QUICK = Patience(tries=3, restarts=2, first_wait_s=0.01, longest_wait_s=0.5, slow_s=0.3,
                 save_every_s=0, report_every_s=0, reserve_bytes=0)  # fmt: skip


def _picture(seed: int) -> bytes:
    """A picture of noise, which no packing makes smaller: about 200 KB."""
    noise = random.Random(seed).randbytes(320 * 200 * 3)
    out = io.BytesIO()
    Image.frombytes("RGB", (320, 200), noise).save(out, "PNG", compress_level=0)
    return out.getvalue()


CONTENT, OTHER = _picture(1), _picture(2)


class Fetching:
    """A download of one file, with what it reported."""

    def __init__(self, server: FileServer, folder: Path, client: HttpClient) -> None:
        self.download = Download(
            id="c/thumbnail/t", conference="c", kind=DownloadKind.THUMBNAIL, recording="day-1",
            talk="t", url=server.url + PATH, folder=folder, name="thumbnail.png", title="A talk",
        )  # fmt: skip
        self.client = client
        self.patience = QUICK
        self.cancelled = threading.Event()
        self.reports: list[Progress] = []

    @property
    def target(self) -> Path:
        return self.download.target

    def run(self) -> FetchedFile:
        return fetch_direct(
            self.download, self.report, self.cancelled, client=self.client, patience=self.patience
        )

    def report(self, progress: Progress) -> None:
        self.reports.append(progress)

    def expect_whole(self, content: bytes = CONTENT) -> None:
        """The file is complete, right, and alone in its folder."""
        assert self.run().path == self.target
        assert self.target.read_bytes() == content
        assert list(self.target.parent.iterdir()) == [self.target]


@pytest.fixture
def server() -> Iterator[FileServer]:
    with FileServer() as server:
        server.add(PATH, CONTENT)
        yield server


@pytest.fixture
def fetching(server: FileServer, tmp_path: Path) -> Iterator[Fetching]:
    client = HttpClient()
    yield Fetching(server, tmp_path / "videos", client)
    client.close()


def _ranges(server: FileServer) -> list[str | None]:
    return [request.range for request in server.requests]


def test_a_file_is_fetched_with_one_request(server: FileServer, fetching: Fetching) -> None:
    fetched = fetching.run()
    assert fetched == FetchedFile(fetching.target, server.files[PATH].tag())
    assert fetching.target.read_bytes() == CONTENT
    assert _ranges(server) == [None]
    last = fetching.reports[-1]
    assert (last.bytes, last.total, last.notice) == (len(CONTENT), len(CONTENT), None)
    assert [each.bytes for each in fetching.reports] == sorted(
        each.bytes for each in fetching.reports
    )


@pytest.mark.parametrize(
    "replies",
    [
        [Reply(drop_after=50_000), Reply(close_after=50_000)],
        [Reply(drop_after=0), Reply(close_after=1)],
        [Reply(status=503), Reply(status=500)],
        [Reply(status=429, headers={"Retry-After": "0"})],
        [Reply(wrong_length=100)],
        [Reply(gzip=True)],
        [Reply(chunked=True, close_after=70_000), Reply(chunked=True)],
        [Reply(drop_after=90_000), Reply(no_ranges=True)],
        [Reply(drop_after=90_000), Reply(no_ranges=True, drop_after=30_000), Reply()],
        [Reply(drop_after=90_000), Reply(status=416, body=b"")],
        [Reply(drop_after=90_000), Reply(headers={"Content-Range": "bytes 1-2/3"})],
        [Reply(drop_after=90_000), Reply(gzip=True)],
        [Reply(truncate=100_000)],
        [Reply(wrong_length=-100)],
        [Reply(headers={"Content-Disposition": "attachment; filename=../../evil.png"})],
        [Reply(no_length=True)],
        [Reply(no_length=True, close_after=100_000)],
        [Reply(no_length=True, drop_after=100_000)],
    ],
)
def test_a_file_survives_a_server_that_misbehaves(
    server: FileServer, fetching: Fetching, replies: list[Reply]
) -> None:
    server.next(PATH, *replies)
    fetching.expect_whole()


def test_a_connection_that_stalls_is_replaced(server: FileServer, fetching: Fetching) -> None:
    server.next(PATH, Reply(stall_after=50_000))
    fetching.client = HttpClient(Timeouts(silence_s=0.3))
    fetching.expect_whole()
    fetching.client.close()


def test_only_what_is_missing_is_fetched_again(server: FileServer, fetching: Fetching) -> None:
    server.next(PATH, Reply(close_after=50_000))
    fetching.expect_whole()
    assert _ranges(server) == [None, "bytes=50000-"]
    assert server.requests[1].headers["if-range"] == server.files[PATH].tag()
    assert server.bytes_sent == len(CONTENT)


def test_gaps_within_a_file_are_filled(server: FileServer, fetching: Fetching) -> None:
    part = open_part(fetching.target)
    edition = part.begin(len(CONTENT), server.files[PATH].tag())
    part.write(edition, 50_000, CONTENT[50_000:60_000])
    part.write(edition, 100_000, CONTENT[100_000:])
    part.close()
    fetching.expect_whole()
    assert _ranges(server) == ["bytes=0-49999", "bytes=60000-99999"]


def test_what_another_writer_fetches_meanwhile_is_skipped(
    server: FileServer, fetching: Fetching, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transfer, "_SKIP_BYTES", 50_000)
    part = open_part(fetching.target)
    edition = part.begin(len(CONTENT), server.files[PATH].tag())

    def report(progress: Progress) -> None:
        part.write(edition, 100_000, CONTENT[100_000:190_000])

    # The server holds the rest back: a read must not bring it all before the first report.
    server.next(PATH, Reply(stall_after=110_000))
    fetching.report = report  # type: ignore[method-assign]
    fetching.run()
    part.close()
    assert fetching.target.read_bytes() == CONTENT
    assert _ranges(server) == [None, "bytes=190000-"]


def test_a_file_that_changed_is_fetched_whole(server: FileServer, fetching: Fetching) -> None:
    server.next(PATH, Reply(close_after=50_000), Reply(status=404))
    with pytest.raises(AddressRefused):
        fetching.run()
    server.add(PATH, OTHER)
    fetching.expect_whole(OTHER)
    assert _ranges(server) == [None, "bytes=50000-", "bytes=50000-"]


def test_a_server_that_ignores_if_range_mixes_nothing(
    server: FileServer, fetching: Fetching
) -> None:
    server.next(PATH, Reply(close_after=50_000), Reply(status=404))
    with pytest.raises(AddressRefused):
        fetching.run()
    server.add(PATH, OTHER, always=Reply(ignore_if_range=True))
    fetching.expect_whole(OTHER)


def test_without_a_validator_nothing_is_continued(server: FileServer, fetching: Fetching) -> None:
    file = server.files[PATH]
    file.etag, file.last_modified = "", None
    server.next(PATH, Reply(close_after=50_000))
    fetching.expect_whole()
    assert _ranges(server) == [None, None]


def test_an_end_without_a_length_is_confirmed(server: FileServer, fetching: Fetching) -> None:
    # Only the last byte is missing: nothing else would tell.
    server.add(PATH, CONTENT + b"\n")
    server.next(PATH, Reply(no_length=True, close_after=len(CONTENT)))
    fetching.expect_whole(CONTENT + b"\n")
    server.next(PATH, Reply(no_length=True))
    fetching.expect_whole(CONTENT + b"\n")
    size = len(CONTENT) + 1
    assert _ranges(server) == [None, f"bytes={size - 1}-", None, f"bytes={size}-"]


def test_an_end_without_a_length_or_ranges_is_believed(
    server: FileServer, fetching: Fetching
) -> None:
    server.files[PATH].always = Reply(no_length=True, no_ranges=True)
    fetching.expect_whole()
    assert len(server.requests) == 2


def test_a_complete_file_without_a_length_is_recognised(
    server: FileServer, fetching: Fetching
) -> None:
    part = open_part(fetching.target)
    part.write(part.begin(None, server.files[PATH].tag()), 0, CONTENT)
    part.close()
    fetching.expect_whole()
    assert server.bytes_sent == 0


def test_an_older_file_stays_until_the_new_one_is_complete(
    server: FileServer, fetching: Fetching
) -> None:
    fetching.target.parent.mkdir()
    fetching.target.write_bytes(b"old")
    server.next(PATH, *[Reply(status=500)] * 3)
    with pytest.raises(TemporaryDownloadError):
        fetching.run()
    assert fetching.target.read_bytes() == b"old"
    fetching.expect_whole()


def test_a_complete_part_needs_no_server(server: FileServer, fetching: Fetching) -> None:
    part = open_part(fetching.target)
    part.write(part.begin(len(CONTENT), '"a"'), 0, CONTENT)
    part.close()
    server.stop()
    fetching.expect_whole()


def test_tries_end_with_the_sentence_and_keep_the_part(
    server: FileServer, fetching: Fetching
) -> None:
    server.next(PATH, Reply(close_after=50_000), *[Reply(status=503)] * 5)
    with pytest.raises(TemporaryDownloadError, match="Try again later"):
        fetching.run()
    assert len(server.requests) == 3
    known = known_part(fetching.target)
    assert known is not None
    assert known.ranges == ((0, 50_000),)
    assert not fetching.target.exists()
    notices = [str(each.notice) for each in fetching.reports if each.notice]
    assert "Interrupted. Trying again in 1 s." in notices


def test_a_server_that_brings_a_little_each_time_is_asked_again(
    server: FileServer, fetching: Fetching
) -> None:
    server.files[PATH].always = Reply(close_after=15_000)
    fetching.expect_whole()
    assert len(server.requests) == len(CONTENT) // 15_000 + 1


def test_a_server_that_asks_to_wait_is_given_the_time(
    server: FileServer, fetching: Fetching
) -> None:
    server.next(PATH, Reply(status=429, headers={"Retry-After": "1"}))
    fetching.patience = Patience(longest_wait_s=2, reserve_bytes=0)
    fetching.expect_whole()
    assert server.requests[1].at - server.requests[0].at >= 1
    assert "127.0.0.1" in str(fetching.reports[0].notice)
    assert "asks to wait 1 s." in str(fetching.reports[0].notice)


def test_a_long_wait_is_left_to_the_queue(server: FileServer, fetching: Fetching) -> None:
    server.next(PATH, Reply(status=503, headers={"Retry-After": "3600"}))
    with pytest.raises(TemporaryDownloadError) as caught:
        fetching.run()
    assert caught.value.retry_after_s == 3600
    assert list(fetching.target.parent.iterdir()) == []


def test_a_server_that_brings_a_few_bytes_each_time_is_given_up(
    server: FileServer, fetching: Fetching
) -> None:
    server.files[PATH].always = Reply(close_after=10)
    with pytest.raises(TemporaryDownloadError):
        fetching.run()
    assert len(server.requests) == 3


def test_more_than_announced_is_left_out(server: FileServer, fetching: Fetching) -> None:
    server.next(PATH, Reply(close_after=50_000))
    wrong = {"Content-Range": f"bytes 50000-{len(CONTENT) - 1}/{len(CONTENT)}"}
    more = Reply(body=CONTENT + b"more", chunked=True, headers=wrong)
    server.next(PATH, more)
    fetching.expect_whole()


def test_a_trickle_is_given_up(server: FileServer, fetching: Fetching) -> None:
    server.files[PATH].always = Reply(rate=100)
    with pytest.raises(TemporaryDownloadError, match="almost nothing"):
        fetching.run()
    assert len(server.requests) == 3


@pytest.mark.parametrize(
    "body", [b"<!DOCTYPE html><title>Log in</title>" * 50, b"\xef\xbb\xbf \n<HTML>" * 50]
)
def test_a_web_page_is_refused_and_costs_nothing(
    server: FileServer, fetching: Fetching, body: bytes
) -> None:
    server.next(
        PATH, Reply(close_after=50_000), Reply(body=body, no_ranges=True, headers={"ETag": '"x"'})
    )
    with pytest.raises(WrongFile, match="sent a web page"):
        fetching.run()
    known = known_part(fetching.target)
    assert known is not None
    assert known.ranges == ((0, 50_000),)
    fetching.expect_whole()


def test_a_file_of_another_kind_is_refused(server: FileServer, fetching: Fetching) -> None:
    server.add(PATH, b"%PDF-1.7 is no picture" * 100)
    with pytest.raises(WrongFile, match="of another kind"):
        fetching.run()
    assert list(fetching.target.parent.iterdir()) == []


def test_a_file_that_is_always_cut_is_refused(server: FileServer, fetching: Fetching) -> None:
    server.files[PATH].always = Reply(truncate=100_000)
    with pytest.raises(DamagedFile, match="sent a damaged file"):
        fetching.run()
    assert len(server.requests) == 3
    assert list(fetching.target.parent.iterdir()) == []


def test_an_empty_file_is_refused(server: FileServer, fetching: Fetching) -> None:
    server.add(PATH, b"")
    with pytest.raises(DamagedFile, match="empty file"):
        fetching.run()
    assert list(fetching.target.parent.iterdir()) == []


def test_a_file_that_changes_all_the_time_is_given_up(
    server: FileServer, fetching: Fetching
) -> None:
    file = server.files[PATH]
    file.always = Reply(close_after=50_000, ignore_if_range=True)

    def report(progress: Progress) -> None:
        file.content = _picture(len(server.requests))

    fetching.report = report  # type: ignore[method-assign]
    with pytest.raises(DownloadError, match="changes while it is downloaded"):
        fetching.run()


@pytest.mark.parametrize("reply", [Reply(stall_after=50_000), Reply(rate=50_000)])
def test_cancelling_ends_a_transfer_and_keeps_the_part(
    server: FileServer, fetching: Fetching, reply: Reply
) -> None:
    server.next(PATH, reply)
    fetching.client = HttpClient()

    def report(progress: Progress) -> None:
        if progress.bytes:
            fetching.cancelled.set()

    fetching.report = report  # type: ignore[method-assign]
    with pytest.raises(DownloadStopped):
        fetching.run()
    fetching.client.close()
    known = known_part(fetching.target)
    assert known is not None
    assert known.stored_bytes


def test_cancelling_ends_a_wait(server: FileServer, fetching: Fetching) -> None:
    server.files[PATH].always = Reply(status=503, headers={"Retry-After": "1000"})
    fetching.patience = Patience(longest_wait_s=2000, reserve_bytes=0)

    def report(progress: Progress) -> None:
        fetching.cancelled.set()

    fetching.report = report  # type: ignore[method-assign]
    with pytest.raises(DownloadStopped):
        fetching.run()


def test_cancelling_ends_the_wait_for_a_silent_server(
    server: FileServer, fetching: Fetching
) -> None:
    fetching.client = HttpClient(Timeouts(silence_s=600))
    server.next(PATH, Reply(latency_s=600))

    def cancel() -> None:
        while not server.requests:
            time.sleep(0.01)
        fetching.cancelled.set()

    thread = threading.Thread(target=cancel)
    thread.start()
    with pytest.raises(DownloadStopped):
        fetching.run()
    thread.join()
    fetching.client.close()


def test_a_file_that_does_not_fit_is_not_begun(fetching: Fetching) -> None:
    fetching.patience = Patience(reserve_bytes=2**62)
    with pytest.raises(DiskFull, match=r"not enough space in .*Free some space"):
        fetching.run()
    assert list(fetching.target.parent.iterdir()) == []


def test_the_server_comes_back(server: FileServer, fetching: Fetching) -> None:
    fetching.patience = Patience(tries=100, first_wait_s=0.02, longest_wait_s=0.02, reserve_bytes=0)
    server.next(PATH, Reply(rate=2e6))

    def report(progress: Progress) -> None:
        if progress.notice is not None and server._server is None:
            server.start()
        elif progress.bytes and len(server.requests) == 1 and server._server is not None:
            server.stop()

    fetching.report = report  # type: ignore[method-assign]
    fetching.patience = Patience(
        first_wait_s=0.02, longest_wait_s=0.02, reserve_bytes=0, report_every_s=0
    )
    fetching.expect_whole()
    assert len(server.requests) == 2
