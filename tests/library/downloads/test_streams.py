"""A recording that is watched while it is fetched, from a real server."""

import errno
import http.client
import random
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from types import SimpleNamespace
from urllib.parse import urlsplit

import numpy as np
import pytest

from duthviewer.library.downloads import disk, range_requests
from duthviewer.library.downloads import http as http_module
from duthviewer.library.downloads import relay as relay_module
from duthviewer.library.downloads import streams as streams_module
from duthviewer.library.downloads.http import Timeouts
from duthviewer.library.downloads.part import discard_part, open_part
from duthviewer.library.downloads.streamed_parts import StreamedParts
from duthviewer.library.downloads.streams import Stream
from duthviewer.library.downloads.values import Download, DownloadError, DownloadKind
from duthviewer.library.downloads.verify import verify
from duthviewer.library.downloads.yt_dlp_info import ResolvedStream
from duthviewer.library.store.store import Store
from tests.library.videos import make_video
from tests.servers import CERTIFICATE, FileServer, Reply

MIB = 1 << 20
PATH = "/videos/day-1.mp4"


def make_recording(folder, seed):
    """Some megabytes that can be played: noise is hard to compress."""
    chance = np.random.default_rng(seed)
    noise = [chance.integers(0, 255, (180, 320, 3), np.uint8) for _ in range(8)]
    path = make_video(folder / f"{seed}.mp4", 50, lambda at_s: noise[int(at_s * 2) % 8])
    return path.read_bytes()


@pytest.fixture(scope="module")
def content(tmp_path_factory):
    data = make_recording(tmp_path_factory.mktemp("recording"), 1)
    assert len(data) > 6 * MIB
    return data


@pytest.fixture
def server(content):
    with FileServer() as server:
        server.add(PATH, content)
        yield server


@pytest.fixture
def target(tmp_path):
    return tmp_path / "videos" / "day-1.mp4"


class Watcher:
    """Collects the states of a stream."""

    def __init__(self):
        self.states = []
        self.changed = threading.Condition()

    def __call__(self, state):
        with self.changed:
            self.states.append(state)
            self.changed.notify_all()

    def wait_for(self, condition):
        with self.changed:
            assert self.changed.wait_for(lambda: any(map(condition, self.states)), 60), self.states
            return next(state for state in self.states if condition(state))


@pytest.fixture
def watcher():
    return Watcher()


@pytest.fixture
def open_stream(server, target, watcher):
    streams = []

    def opened(resolved=None, url=server.url + PATH, **options):
        download = Download(
            id="test/recording/day-1",
            conference="test",
            kind=DownloadKind.RECORDING,
            recording="day-1",
            talk=None,
            url=url,
            folder=target.parent,
            name=target.stem if resolved else target.name,
            title="Day 1",
        )
        streams.append(Stream.open(download, resolved, on_change=watcher, **options))
        return streams[-1]

    yield opened
    for stream in streams:
        stream.close()
    for stream in streams:
        assert stream.wait(60)


def read(stream, start=0, size=None):
    """Read as a player does: an open range, and the connection is closed when it has enough."""
    parts = urlsplit(stream.address)
    with closing(http.client.HTTPConnection(parts.netloc, timeout=60)) as client:
        client.request("GET", parts.path, headers={"Range": f"bytes={start}-"})
        with closing(client.getresponse()) as response:
            assert response.status == 206
            return response.read(size)


def wait_until(condition):
    until = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.01)


def test_what_is_read_is_what_the_server_has(open_stream, content):
    stream = open_stream()
    assert read(stream, 0, 1000) == content[:1000]
    assert read(stream, 5 * MIB, 70_000) == content[5 * MIB :][:70_000]
    assert read(stream, len(content) - 10) == content[-10:]


def test_all_read_is_all_there_and_finished(open_stream, target, watcher, content):
    stream = open_stream()
    assert read(stream) == content
    watcher.wait_for(lambda state: state.finished)
    assert stream.finished_path == target
    assert target.read_bytes() == content
    assert [path.name for path in target.parent.iterdir()] == [target.name]
    # Whoever plays it is not interrupted.
    assert read(stream, 3 * MIB, 100) == content[3 * MIB :][:100]


def test_several_players_in_any_order_complete_the_file(open_stream, target, watcher, content):
    stream = open_stream()
    chance = random.Random(1)
    places = [(at, MIB) for at in range(0, len(content), MIB)]
    chance.shuffle(places)
    failures = []

    def play():
        while True:
            try:
                at, size = places.pop()
            except IndexError:
                return
            if read(stream, at, size) != content[at : at + size]:
                failures.append(at)

    players = [threading.Thread(target=play) for _ in range(4)]
    for player in players:
        player.start()
    for player in players:
        player.join()
    assert failures == []
    watcher.wait_for(lambda state: state.finished)
    assert target.read_bytes() == content


def test_a_look_at_the_end_fetches_little_of_the_rest(open_stream, server, content):
    server.rate, server.latency_s = 2e6, 0.05
    stream = open_stream()
    read(stream, 0, 1000)
    read(stream, len(content) - 100)
    assert server.bytes_sent < 2 * MIB


def test_a_seek_is_one_request(open_stream, server, content):
    server.rate, server.latency_s = 4e6, 0.02
    stream = open_stream()
    read(stream, 0, 200_000)
    # Idle: the player has paused, and what lies ahead is there.
    wait_until(lambda: stream.has_range(0, 256 << 10))
    before = server.count(PATH)
    assert read(stream, 5 * MIB, 1000) == content[5 * MIB :][:1000]
    # The index at the end is fetched as well.
    places = [request.range for request in server.requests[before:]]
    assert f"bytes={5 * MIB}-{5 * MIB + 256 * 1024 - 1}" in places
    assert len(places) < 4


def test_a_player_that_reopens_all_the_time_fetches_nothing_twice(open_stream, server, content):
    server.rate = 8e6
    stream = open_stream()
    for at in range(0, 4 * MIB, 32 << 10):
        assert read(stream, at, 32 << 10) == content[at : at + (32 << 10)]
    assert server.bytes_sent < len(content) + MIB
    # Not a request for each connection of the player
    assert server.count(PATH) < 30


def test_a_server_that_goes_away_is_waited_for(open_stream, server, watcher, content):
    server.rate = 2e6
    stream = open_stream()
    found = []
    player = threading.Thread(target=lambda: found.append(read(stream)))
    player.start()
    wait_until(lambda: stream.state().stored_bytes > MIB)
    server.stop()
    lost = watcher.wait_for(lambda state: state.lost)
    assert "127.0.0.1" in str(lost.lost)
    watcher.wait_for(lambda state: state.is_waiting)
    server.rate = None
    server.start()
    player.join(60)
    assert found == [content]
    assert stream.state().lost is None


def test_connections_that_break_all_the_time_are_survived(open_stream, server, content):
    server.next(PATH, *(Reply(drop_after=100_000) for _ in range(5)))
    server.next(PATH, *(Reply(status=503) for _ in range(2)))
    server.next(PATH, *(Reply(close_after=50_000) for _ in range(3)))
    assert read(open_stream()) == content


def test_what_is_there_is_served_without_the_server(open_stream, server, content):
    stream = open_stream()
    read(stream, 4 * MIB, MIB)
    stream.close()
    assert stream.wait(60)
    server.stop()
    again = open_stream()
    assert read(again, 4 * MIB, MIB) == content[4 * MIB :][:MIB]


def test_another_day_it_goes_on_where_it_was(open_stream, server, content):
    stream = open_stream()
    read(stream, 0, 4 * MIB)
    stream.close()
    assert stream.wait(60)
    before = server.bytes_sent
    assert read(open_stream()) == content
    assert server.bytes_sent - before < len(content) - 4 * MIB + MIB


def resolved(url, **values):
    return ResolvedStream(url=url, headers={}, ext="mp4", id="video12", title="Day 1", **values)


def test_an_expired_address_is_resolved_again(open_stream, server, content):
    old = server.add("/old", content, always=Reply(status=403))
    calls = []

    def resolve():
        calls.append(1)
        return resolved(server.url + PATH)

    stream = open_stream(resolved(old), resolve=resolve)
    assert read(stream) == content
    assert len(calls) == 1


def test_an_address_that_is_about_to_expire_is_not_used(open_stream, server, content):
    old = server.add("/old", content)
    stream = open_stream(
        resolved(old, expires_s=time.time() + 5), resolve=lambda: resolved(server.url + PATH)
    )
    assert read(stream, 0, 1000) == content[:1000]
    assert server.count("/old") == 0


def test_a_mirror_with_another_validator_sends_the_same_content(open_stream, server, content):
    """Each address that yt-dlp resolves may be that of another server."""
    stream = open_stream(resolved(server.url + PATH))
    read(stream, 0, MIB)
    server.files[PATH].etag = '"mirror"'
    assert read(stream) == content


def test_a_file_that_changed_is_not_mixed_with_the_old_one(open_stream, server, target, watcher):
    stream = open_stream()
    read(stream, 0, 1000)
    new = make_recording(target.parent, 2)
    server.files[PATH].content = new
    # A reader of the old content is cut off.
    with pytest.raises((http.client.IncompleteRead, ConnectionError)):
        read(stream)
    assert read(stream) == new
    watcher.wait_for(lambda state: state.finished)
    assert target.read_bytes() == new


def test_a_server_without_ranges_is_read_from_the_start(open_stream, server, content):
    server.files[PATH].always = Reply(no_ranges=True)
    stream = open_stream()
    assert read(stream, 5 * MIB, 1000) == content[5 * MIB :][:1000]
    assert read(stream) == content
    assert server.count(PATH) == 1


def test_over_an_encrypted_connection(open_stream, content, monkeypatch):
    """Also when it stalls: ending a read that waits needs the socket below the encryption."""
    http_module._certificates.cache_clear()
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    with FileServer(https=True) as server:
        url = server.add(PATH, content)
        server.next(PATH, Reply(), Reply(drop_after=100_000))
        stream = open_stream(url=url)
        assert read(stream, 0, 4 * MIB) == content[: 4 * MIB]
        server.files[PATH].always = Reply(stall_after=1000)
        with closing(http.client.HTTPConnection(urlsplit(stream.address).netloc)) as client:
            client.request(
                "GET", urlsplit(stream.address).path, headers={"Range": f"bytes={5 * MIB}-"}
            )
            wait_until(lambda: stream.has_range(5 * MIB, 5 * MIB + 1))
            stream.close()
            assert stream.wait(8)
    http_module._certificates.cache_clear()


def test_a_missing_recording_is_an_error_and_can_be_tried_again(
    open_stream, server, watcher, content
):
    server.files[PATH].always = Reply(status=404)
    stream = open_stream()
    error = watcher.wait_for(lambda state: state.error).error
    assert "404" in str(error)
    with pytest.raises(AssertionError):
        read(stream, 0, 10)
    server.files[PATH].always = Reply()

    def comes():
        try:
            return read(stream, 0, 10) == content[:10]
        except AssertionError:
            return False

    wait_until(comes)
    assert stream.state().error is None


def test_a_login_page_is_no_recording(open_stream, server, watcher):
    stream = open_stream()
    read(stream, 0, MIB)
    stored = stream.state().stored_bytes
    page = Reply(status=200, body=b"<html>log in</html>", headers={"Content-Type": "text/html"})
    server.files[PATH].always = page
    with pytest.raises(AssertionError):
        read(stream, 5 * MIB, 10)
    assert "web page" in str(watcher.wait_for(lambda state: state.error).error)
    assert stream.state().stored_bytes >= stored


def test_a_download_fetches_the_rest_of_what_is_kept(open_stream, target):
    stream = open_stream()
    read(stream, 0, 1000)
    stream.keep()
    wait_until(lambda: stream.state().is_kept and stream.state().bytes_per_s == 0)
    assert stream.state().stored_bytes < 2 * MIB
    assert not target.exists()


def test_the_little_that_players_leave_out_is_fetched(
    open_stream, server, target, watcher, content
):
    part = open_part(target)
    edition = part.begin(len(content), server.files[PATH].tag())
    part.write(edition, 0, content[: 3 * MIB])
    part.write(edition, 3 * MIB + 20_000, content[3 * MIB + 20_000 :])
    part.close()
    open_stream()
    watcher.wait_for(lambda state: state.finished)
    assert target.read_bytes() == content


def test_a_download_may_discard_the_part_while_it_is_verified(
    open_stream, watcher, content, monkeypatch, caplog
):
    def discard_first(path, download):
        stream.part.discard()
        verify(path, download)

    monkeypatch.setattr(streams_module, "verify", discard_first)
    stream = open_stream()
    assert read(stream) == content
    watcher.wait_for(lambda state: "was removed" in str(state.error))
    assert all(record.exc_info is None for record in caplog.records)


def test_closing_does_not_wait_for_the_server(open_stream, server):
    server.files[PATH].always = Reply(stall_after=1000)
    stream = open_stream()
    wait_until(lambda: stream.state().stored_bytes)
    stream.close()
    assert stream.wait(10)


def test_a_computer_that_allows_no_server_is_an_error(open_stream, target, monkeypatch):
    def refuse(*_):
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(relay_module._Server, "server_bind", refuse)
    with pytest.raises(DownloadError, match="Operation not permitted"):
        open_stream()
    # The part was given back.
    assert list(target.parent.glob("*.part")) == []


def test_closing_does_not_wait_for_an_answer(open_stream, server):
    server.files[PATH].always = Reply(latency_s=30.0)
    stream = open_stream()
    wait_until(lambda: server.count(PATH))
    stream.close()
    assert stream.wait(5)


def test_the_part_is_shared_with_a_download(open_stream, target):
    stream = open_stream()
    read(stream, 0, 1000)
    part = open_part(target)
    assert part is stream.part
    part.close()


def test_a_download_that_is_given_up_leaves_what_is_watched(open_stream, target, content):
    stream = open_stream()
    read(stream, 0, MIB)
    discard_part(target)
    assert stream.has_range(0, MIB)
    assert read(stream) == content


def test_what_is_removed_while_it_is_watched_is_an_error(open_stream, watcher):
    stream = open_stream()
    read(stream, 0, MIB)
    stream.part.discard()
    with pytest.raises((http.client.HTTPException, AssertionError, ConnectionError)):
        read(stream)
    assert "removed" in str(watcher.wait_for(lambda state: state.error).error)


def test_another_writer_that_finds_a_new_content_cuts_readers_off(open_stream, server, target):
    server.rate = 1e6
    stream = open_stream()
    client = http.client.HTTPConnection(urlsplit(stream.address).netloc)
    client.request("GET", urlsplit(stream.address).path)
    with closing(client), closing(client.getresponse()) as response:
        response.read(1000)
        part = open_part(target)
        part.begin(3 * MIB, '"new"')
        with pytest.raises((http.client.IncompleteRead, ConnectionError)):
            response.read()
        part.close()


@pytest.mark.parametrize("seed", range(2))
def test_a_server_that_fails_in_every_way(
    open_stream, server, target, watcher, content, monkeypatch, seed
):
    """Players jump about while the server fails; in the end the file is complete and right."""
    monkeypatch.setattr(range_requests, "_TIMEOUTS", Timeouts(connect_s=2.0, silence_s=2.0))
    chance = random.Random(seed)
    server.rate = 30e6
    faults = [
        Reply(status=503), Reply(status=429, headers={"Retry-After": "0"}), Reply(no_ranges=True),
        Reply(stall_after=50_000), Reply(close_after=0), Reply(wrong_length=5),
        *(Reply(drop_after=chance.randrange(200_000)) for _ in range(4)),
        *(Reply(close_after=chance.randrange(200_000)) for _ in range(4)),
        *(Reply() for _ in range(6)),
    ]  # fmt: skip
    chance.shuffle(faults)
    server.next(PATH, *faults)
    stream = open_stream()

    def play(chance):
        for _ in range(8):
            at, size = chance.randrange(len(content)), chance.randrange(1, MIB)
            assert read(stream, at, size) == content[at : at + size]

    with ThreadPoolExecutor() as threads:
        players = [threads.submit(play, random.Random(seed * 10 + n)) for n in range(3)]
        threads.submit(lambda: (time.sleep(0.5), server.stop(), time.sleep(0.5), server.start()))
    for player in players:
        player.result()
    assert read(stream) == content
    watcher.wait_for(lambda state: state.finished)
    assert target.read_bytes() == content


class TestStreamedParts:
    @pytest.fixture
    def parts(self, tmp_path):
        with closing(Store(tmp_path / "library.sqlite3")) as store:
            yield StreamedParts(store, 100 * MIB)

    def test_a_watched_recording_is_listed_until_it_is_kept(self, parts, open_stream, target):
        stream = open_stream(parts=parts)
        read(stream, 0, MIB)
        stream.close()
        assert stream.wait(60)
        (part,) = parts.all()
        assert part.target == target
        assert part.bytes >= MIB
        again = open_stream(parts=parts)
        again.keep()
        assert parts.all() == []

    def test_a_finished_recording_is_not_listed(self, parts, open_stream, target, watcher):
        stream = open_stream(parts=parts)
        read(stream)
        watcher.wait_for(lambda state: state.finished)
        assert not parts.has(target)

    def test_a_download_that_is_watched_is_not_listed(self, parts, open_stream, target, content):
        part = open_part(target)
        edition = part.begin(len(content), '"x"')
        part.write(edition, 0, b"abc")
        part.close()
        stream = open_stream(parts=parts)
        read(stream, 0, 10)
        assert not parts.has(target)

    def test_the_oldest_are_dropped_when_they_take_too_much(self, parts, tmp_path):
        targets = [tmp_path / f"day-{number}.mp4" for number in range(3)]
        for target in targets:
            self.watch(parts, target)
        parts.most_bytes = 2 * MIB
        assert parts.trim() == MIB
        assert [part.target for part in parts.all()] == [targets[2], targets[1]]
        assert not list(tmp_path.glob("day-0*"))

    def test_what_is_being_watched_is_not_dropped(self, parts, tmp_path):
        target = tmp_path / "day-1.mp4"
        self.watch(parts, target)
        parts.begin(target)
        parts.most_bytes = 0
        assert parts.drop_all() == 0
        assert not parts.drop_oldest()
        parts.end(target)
        assert parts.all() == []

    def test_what_is_open_in_this_process_stays_listed(self, parts, tmp_path):
        target = tmp_path / "day-1.mp4"
        self.watch(parts, target)
        part = open_part(target)
        assert parts.drop_all() == 0
        assert parts.has(target)
        part.close()
        assert parts.drop_all() == MIB

    def test_a_full_disk_takes_what_was_only_watched(
        self, parts, open_stream, tmp_path, monkeypatch, content
    ):
        old = tmp_path / "day-0.mp4"
        self.watch(parts, old)

        def disk_usage(folder):
            return SimpleNamespace(free=0 if parts.has(old) else 10**12)

        monkeypatch.setattr(disk.shutil, "disk_usage", disk_usage)
        assert read(open_stream(parts=parts)) == content
        assert not parts.has(old)

    def test_a_full_disk_is_an_error(self, parts, open_stream, watcher, monkeypatch):
        monkeypatch.setattr(disk.shutil, "disk_usage", lambda folder: SimpleNamespace(free=0))
        stream = open_stream(parts=parts)
        with pytest.raises((http.client.IncompleteRead, AssertionError)):
            read(stream)
        assert "not enough space" in str(watcher.wait_for(lambda state: state.error).error)

    @staticmethod
    def watch(parts, target):
        parts.begin(target)
        part = open_part(target)
        part.write(part.begin(2 * MIB, '"x"'), 0, bytes(MIB))
        part.close()
        parts.end(target)
