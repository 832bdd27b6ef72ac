"""The HTTP adapter against a real server on loopback."""

from __future__ import annotations

import contextlib
import gzip
import socket
import threading
from collections.abc import Iterator

import pytest

from duthviewer.library.downloads import http, http_pools
from duthviewer.library.downloads.http import (
    AddressRefused,
    HttpClient,
    HttpStream,
    RangeRefused,
    Timeouts,
)
from duthviewer.library.downloads.values import (
    DownloadError,
    DownloadStopped,
    TemporaryDownloadError,
)
from tests.servers import CERTIFICATE, LONG_AGO, FileServer, Reply

CONTENT = bytes(i % 251 for i in range(100_000))
PATH = "/day-1.mp4"


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def server() -> Iterator[FileServer]:
    with FileServer() as server:
        server.add(PATH, CONTENT)
        yield server


@pytest.fixture
def client() -> Iterator[HttpClient]:
    client = HttpClient()
    yield client
    client.close()


@pytest.fixture
def hasty() -> Iterator[HttpClient]:
    """A client that a busy computer may keep waiting too long: only for silence."""
    client = HttpClient(Timeouts(silence_s=0.3))
    yield client
    client.close()


def _all(stream: HttpStream) -> bytes:
    with stream:
        return b"".join(iter(stream.read, b""))


def test_a_whole_file(server: FileServer, client: HttpClient) -> None:
    stream = client.get(server.url + PATH)
    assert (stream.start, stream.total, stream.has_ranges) == (0, len(CONTENT), True)
    assert stream.validator == server.files[PATH].tag()
    assert stream.content_type == "video/mp4"
    assert _all(stream) == CONTENT
    sent = server.requests[0].headers
    assert sent["accept-encoding"] == "identity"
    assert sent["user-agent"].startswith("duthviewer/")
    assert "range" not in sent


def test_a_range(server: FileServer, client: HttpClient) -> None:
    stream = client.get(server.url + PATH, 1000, 3000, server.files[PATH].tag())
    assert (stream.status, stream.start, stream.total) == (206, 1000, len(CONTENT))
    assert _all(stream) == CONTENT[1000:3000]


def test_a_range_of_changed_content_is_the_new_content_from_its_start(
    server: FileServer, client: HttpClient
) -> None:
    stream = client.get(server.url + PATH, 1000, validator='"before"')
    assert (stream.status, stream.start) == (200, 0)
    assert _all(stream) == CONTENT


def test_a_range_after_the_end(server: FileServer, client: HttpClient) -> None:
    with pytest.raises(RangeRefused) as caught:
        client.get(server.url + PATH, len(CONTENT))
    assert caught.value.total == len(CONTENT)


def test_a_connection_is_used_again(server: FileServer, client: HttpClient) -> None:
    ports = set()
    for _ in range(3):
        stream = client.get(server.url + PATH)
        sock = stream._response.connection.sock  # type: ignore[union-attr]
        ports.add(sock.getsockname())
        _all(stream)
    assert len(ports) == 1


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"etag": '"x"'}, '"x"'),
        ({"etag": 'W/"x"'}, "Thu, 03 Nov 2016 12:00:00 GMT"),
        ({"etag": ""}, "Thu, 03 Nov 2016 12:00:00 GMT"),
        ({"etag": "", "last_modified": None}, None),
        ({"etag": "", "last_modified": 4e9}, None),
    ],
)
def test_only_a_strong_validator_is_used(
    server: FileServer, client: HttpClient, options: dict[str, object], expected: str | None
) -> None:
    assert LONG_AGO == 1478174400
    with client.get(server.add("/x.mp4", CONTENT, **options)) as stream:
        assert stream.validator == expected


@pytest.mark.parametrize("reply", [Reply(drop_after=5000), Reply(close_after=5000)])
def test_a_lost_connection_is_noticed(server: FileServer, client: HttpClient, reply: Reply) -> None:
    server.next(PATH, reply)
    with pytest.raises(TemporaryDownloadError, match="was lost"):
        _all(client.get(server.url + PATH))


def test_a_lost_connection_is_noticed_within_chunks(server: FileServer, client: HttpClient) -> None:
    server.next(PATH, Reply(chunked=True, close_after=5000), Reply(chunked=True))
    stream = client.get(server.url + PATH)
    assert stream.total is None
    assert stream.end_is_certain
    with pytest.raises(TemporaryDownloadError):
        _all(stream)
    assert _all(client.get(server.url + PATH)) == CONTENT


def test_without_a_length_the_end_is_uncertain(server: FileServer, client: HttpClient) -> None:
    server.next(PATH, Reply(no_length=True))
    stream = client.get(server.url + PATH)
    assert not stream.end_is_certain
    assert _all(stream) == CONTENT


def test_silence_is_noticed(server: FileServer, hasty: HttpClient) -> None:
    server.next(PATH, Reply(stall_after=5000))
    with pytest.raises(TemporaryDownloadError, match=r"nothing for 0.3 s"):
        _all(hasty.get(server.url + PATH))


def test_silence_before_the_reply_is_noticed(hasty: HttpClient) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        with pytest.raises(TemporaryDownloadError, match=r"nothing for 0.3 s"):
            hasty.get(f"http://127.0.0.1:{port}/")


def test_what_was_packed_although_it_was_not_asked_for(
    server: FileServer, client: HttpClient
) -> None:
    server.next(PATH, Reply(gzip=True))
    stream = client.get(server.url + PATH, 1000)
    assert (stream.start, stream.total, stream.validator) == (0, None, None)
    assert not stream.has_ranges
    assert _all(stream) == CONTENT


def test_a_file_packed_in_several_parts(server: FileServer, client: HttpClient) -> None:
    packed = gzip.compress(CONTENT[:70_000]) + gzip.compress(CONTENT[70_000:])
    server.next(PATH, Reply(body=packed, headers={"Content-Encoding": "gzip"}))
    assert _all(client.get(server.url + PATH)) == CONTENT


def test_a_packed_file_without_its_end_is_damaged(server: FileServer, client: HttpClient) -> None:
    packed = gzip.compress(CONTENT)
    server.next(
        PATH,
        Reply(body=packed[:-9], headers={"Content-Encoding": "gzip"}),
        Reply(body=b"not packed", headers={"Content-Encoding": "gzip"}),
    )
    for _ in range(2):
        with pytest.raises(TemporaryDownloadError, match="damaged"):
            _all(client.get(server.url + PATH))


def test_an_unknown_packing_is_refused(server: FileServer, client: HttpClient) -> None:
    server.next(PATH, Reply(headers={"Content-Encoding": "br"}))
    with pytest.raises(DownloadError, match="in the form br"):
        client.get(server.url + PATH)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_followed(server: FileServer, client: HttpClient, status: int) -> None:
    url = server.redirect("/moved", "day-1.mp4?a=b", status)
    stream = client.get(url, 500)
    assert stream.url == f"{server.url}{PATH}?a=b"
    assert _all(stream) == CONTENT[500:]


def test_redirects_without_an_end(server: FileServer, client: HttpClient) -> None:
    server.redirect("/a", "/b")
    with pytest.raises(DownloadError, match="without an end"):
        client.get(server.redirect("/b", "/a"))
    assert len(server.requests) == 11


@pytest.mark.parametrize("where", ["file:///etc/passwd", "ftp://example.org/", "javascript:x()"])
def test_a_redirect_to_something_else_is_refused(
    server: FileServer, client: HttpClient, where: str
) -> None:
    with pytest.raises(DownloadError, match="has to begin with https"):
        client.get(server.redirect("/moved", where))


def test_a_login_is_not_sent_to_another_host(server: FileServer, client: HttpClient) -> None:
    with FileServer() as other:
        other.add(PATH, CONTENT)
        url = server.redirect("/moved", other.url + PATH)
        _all(client.get(url, headers={"Cookie": "a=b", "Referer": "http://c"}))
        assert server.requests[0].headers["cookie"] == "a=b"
        assert "cookie" not in other.requests[0].headers
        assert other.requests[0].headers["referer"] == "http://c"


@pytest.mark.parametrize(
    "url", ["", "day-1.mp4", "file:///x", "http://", "https://[::1", "http://a:b/", "ftp://a/b"]
)
def test_what_is_no_address_of_the_web_is_refused(client: HttpClient, url: str) -> None:
    with pytest.raises(DownloadError, match="has to begin with https"):
        client.get(url)


def test_a_host_with_letters_of_another_alphabet(client: HttpClient) -> None:
    with pytest.raises(TemporaryDownloadError, match=r"xn--mnchen-3ya.invalid was not found"):
        client.get("https://münchen.invalid/x.pdf")


def test_an_address_with_spaces_and_letters(server: FileServer, client: HttpClient) -> None:
    server.add("/é ü/a%b.pdf", CONTENT)
    assert _all(client.get(f"{server.url}/é ü/a%25b.pdf#page=3")) == CONTENT


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (404, "does not have this file any more"), (410, "newer catalogue"),
        (401, "needs a login"), (403, "drop the file here"), (407, "proxy"),
        (204, "Check the address"), (418, "Check the address"),
    ],
)  # fmt: skip
def test_an_address_that_is_refused(
    server: FileServer, client: HttpClient, status: int, words: str
) -> None:
    server.next(PATH, Reply(status=status, body=b""))
    with pytest.raises(AddressRefused, match=words) as caught:
        client.get(server.url + PATH)
    assert caught.value.status == status
    assert not isinstance(caught.value, TemporaryDownloadError)


@pytest.mark.parametrize(
    ("header", "low", "high"),
    [(None, None, None), ("7", 7, 7), ("soon", None, None), ("-1", None, None),
     ("Fri, 31 Dec 1999 23:59:59 GMT", 0, 0), ("999999999", 86400, 86400)],
)  # fmt: skip
@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_server_that_is_busy(
    server: FileServer, client: HttpClient, status: int, header: str | None,
    low: float | None, high: float | None,
) -> None:  # fmt: skip
    headers = {} if header is None else {"Retry-After": header}
    server.next(PATH, Reply(status=status, headers=headers))
    with pytest.raises(TemporaryDownloadError, match=r"[Tt]ry again later") as caught:
        client.get(server.url + PATH)
    if low is None or high is None:
        assert caught.value.retry_after_s is None
    else:
        assert caught.value.retry_after_s is not None
        assert low <= caught.value.retry_after_s <= high


def test_a_server_that_is_not_there(client: HttpClient) -> None:
    server = FileServer()
    server.stop()
    with pytest.raises(TemporaryDownloadError, match="does not respond"):
        client.get(server.url + PATH)


def test_a_host_that_is_not_found(client: HttpClient) -> None:
    with pytest.raises(TemporaryDownloadError, match=r"nowhere.invalid was not found"):
        client.get("http://nowhere.invalid/x.pdf")


@pytest.mark.parametrize("headers", [
    {"Content-Range": "bytes 7-99/100000"}, {"Content-Range": "nonsense"},
    {"Content-Encoding": "gzip"},
])  # fmt: skip
def test_a_range_that_does_not_fit_is_refused(
    server: FileServer, client: HttpClient, headers: dict[str, str]
) -> None:
    server.next(PATH, Reply(headers=headers))
    with pytest.raises(RangeRefused):
        client.get(server.url + PATH, 1000)


def test_a_wrong_length(server: FileServer, client: HttpClient) -> None:
    server.next(PATH, Reply(wrong_length=10), Reply(headers={"Content-Length": "x"}))
    with pytest.raises(TemporaryDownloadError):
        _all(client.get(server.url + PATH))


@pytest.mark.parametrize(
    "reply",
    [
        Reply(headers={"Content-Length": "9" * 5000}),
        Reply(status=206, headers={"Content-Range": f"bytes 0-9/{'9' * 5000}"}),
        Reply(status=416, headers={"Content-Range": f"bytes */{'9' * 5000}"}),
    ],
)
def test_a_length_that_no_file_has(server: FileServer, client: HttpClient, reply: Reply) -> None:
    server.next(PATH, reply)
    with contextlib.suppress(DownloadError), client.get(server.url + PATH) as stream:
        assert stream.total in (None, len(CONTENT))


def test_the_size_without_the_file(server: FileServer, client: HttpClient) -> None:
    assert client.size(server.url + PATH) == len(CONTENT)
    server.next(PATH, Reply(status=405), Reply(no_length=True))
    assert client.size(server.url + PATH) is None
    assert client.size(server.url + PATH) is None
    assert server.bytes_sent == 0


@pytest.fixture
def secure(monkeypatch: pytest.MonkeyPatch) -> Iterator[FileServer]:
    http._certificates.cache_clear()
    with FileServer(https=True) as server:
        server.add(PATH, CONTENT)
        yield server
    http._certificates.cache_clear()


@pytest.mark.parametrize("reply", [Reply(stall_after=5000), Reply(rate=1000), Reply(stall_after=0)])
@pytest.mark.parametrize("https", [False, True])
def test_reading_is_ended_from_another_thread(
    server: FileServer, secure: FileServer, https: bool, reply: Reply,
    client: HttpClient, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    server = secure if https else server
    server.next(PATH, reply)
    stream = client.get(server.url + PATH)
    timer = threading.Timer(0.05, stream.abort)
    timer.start()
    with pytest.raises(TemporaryDownloadError):
        _all(stream)
    timer.join()


@pytest.mark.parametrize("https", [False, True])
def test_a_request_that_waits_is_ended_by_an_event(
    server: FileServer, secure: FileServer, https: bool,
    client: HttpClient, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    server = secure if https else server
    # The second request takes the connection of the first.
    server.next(PATH, Reply(), Reply(latency_s=600))
    _all(client.get(server.url + PATH))
    cancelled = threading.Event()
    timer = threading.Timer(0.05, cancelled.set)
    timer.start()
    with pytest.raises(DownloadStopped):
        client.get(server.url + PATH, cancelled=cancelled)
    timer.join()


@pytest.fixture
def silent_port() -> Iterator[int]:
    """A port at which no connection is made: the system has no room for another."""
    with socket.socket() as full, contextlib.ExitStack() as waiting:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        port: int = full.getsockname()[1]
        for _ in range(3):
            each = waiting.enter_context(socket.socket())
            each.setblocking(False)
            each.connect_ex(("127.0.0.1", port))
        yield port


def test_a_host_that_does_not_answer_is_ended_by_an_event(
    client: HttpClient, silent_port: int
) -> None:
    cancelled = threading.Event()
    timer = threading.Timer(0.05, cancelled.set)
    timer.start()
    with pytest.raises(DownloadStopped):
        client.get(f"http://127.0.0.1:{silent_port}/", cancelled=cancelled)
    timer.join()


def test_another_address_of_a_host_is_tried_soon(
    server: FileServer, silent_port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = int(server.url.rpartition(":")[2])
    addresses = [
        (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))
        for port in (silent_port, good)
    ]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: addresses)
    monkeypatch.setattr(http_pools, "SOON_S", 0.2)
    client = HttpClient(Timeouts(connect_s=600))
    assert _all(client.get(f"http://both.invalid{PATH}")) == CONTENT
    client.close()


def test_a_host_that_never_answers_is_a_sentence(
    silent_port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(http_pools, "SOON_S", 0.1)
    client = HttpClient(Timeouts(connect_s=0.2))
    with pytest.raises(TemporaryDownloadError, match="does not respond"):
        client.get(f"http://127.0.0.1:{silent_port}/")
    client.close()


def test_a_certificate_that_is_not_trusted(secure: FileServer, client: HttpClient) -> None:
    with pytest.raises(DownloadError, match="does not prove") as caught:
        client.get(secure.url + PATH)
    assert not isinstance(caught.value, TemporaryDownloadError)


def test_no_step_from_https_to_http(
    secure: FileServer, server: FileServer, client: HttpClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    assert _all(client.get(secure.url + PATH)) == CONTENT
    assert _all(client.get(server.redirect("/up", secure.url + PATH))) == CONTENT
    with pytest.raises(DownloadError, match="without encryption"):
        client.get(secure.redirect("/down", server.url + PATH))
    assert server.count(PATH) == 0


def test_the_proxy_of_the_computer_is_used(
    server: FileServer, client: HttpClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", server.url)
    # The server stands in for a proxy: it gets the whole address, and serves its path.
    assert _all(client.get(f"http://far.invalid{PATH}")) == CONTENT


def test_a_proxy_that_cannot_be_used_is_a_sentence(
    server: FileServer, client: HttpClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "socks5://127.0.0.1:1")
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    assert _all(client.get(server.url + PATH)) == CONTENT
    with pytest.raises(DownloadError, match="of a kind that duthviewer cannot use"):
        client.get(f"http://far.invalid{PATH}")


def test_a_proxy_that_is_not_there_is_a_sentence(
    server: FileServer, client: HttpClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", server.url)
    server.stop()
    with pytest.raises(TemporaryDownloadError, match="proxy of this computer does not respond"):
        client.get(f"http://far.invalid{PATH}")
