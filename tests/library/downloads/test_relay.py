"""The server for the players of this computer."""

import http.client
import socket
import threading
from contextlib import closing
from urllib.parse import urlsplit

import pytest

from duthviewer.library.downloads.relay import Relay, RelayedFile
from duthviewer.library.downloads.values import ContentChangedError, DownloadError

CONTENT = bytes(range(256)) * 4096


class StoredFile(RelayedFile):
    """A file in memory; what is beyond ``there`` never arrives."""

    def __init__(self):
        self.there = len(CONTENT)
        self.error = None
        self.open_readers = 0
        self.closed = threading.Condition()

    def size(self, is_gone):
        return len(CONTENT)

    def version(self):
        return "first"

    def open_reader(self, at):
        self.open_readers += 1
        return [at]

    def read(self, reader, most, is_gone):
        at = reader[0]
        while at >= self.there:
            if self.error is not None:
                raise self.error
            if is_gone():
                raise ConnectionAbortedError
            threading.Event().wait(0.01)
        reader[0] = min(at + most, self.there)
        return CONTENT[at : reader[0]]

    def close_reader(self, reader):
        with self.closed:
            self.open_readers -= 1
            self.closed.notify_all()


@pytest.fixture
def file():
    return StoredFile()


@pytest.fixture
def relay(file):
    with closing(Relay(file, "day 1 – é.mp4")) as relay:
        yield relay


@pytest.fixture
def client(relay):
    with closing(http.client.HTTPConnection(urlsplit(relay.address).netloc)) as client:
        yield client


def get(client, relay, method="GET", **headers):
    client.request(method, urlsplit(relay.address).path, headers=headers)
    response = client.getresponse()
    return response, response.read()


def test_the_whole_file(relay, client):
    response, data = get(client, relay)
    assert response.status == 200
    assert response.headers["Content-Type"] == "video/mp4"
    assert response.headers["Accept-Ranges"] == "bytes"
    assert data == CONTENT


def test_a_file_that_changes_before_it_is_sent_is_sent_anew(file, relay, client, monkeypatch):
    changes = iter([ContentChangedError()])

    def read(reader, most, is_gone):
        for error in changes:
            raise error
        return StoredFile.read(file, reader, most, is_gone)

    monkeypatch.setattr(file, "read", read)
    response, data = get(client, relay)
    assert (response.status, data) == (200, CONTENT)
    assert next(changes, None) is None, "the change was met"


@pytest.mark.parametrize(
    ("asked", "start", "end"),
    [
        ("bytes=0-", 0, len(CONTENT)),
        ("bytes=1000-1999", 1000, 2000),
        ("bytes=1000-99999999", 1000, len(CONTENT)),
        ("bytes=-10", len(CONTENT) - 10, len(CONTENT)),
        ("bytes=-99999999", 0, len(CONTENT)),
        (f"bytes={len(CONTENT) - 1}-", len(CONTENT) - 1, len(CONTENT)),
    ],
)
def test_a_range(relay, client, asked, start, end):
    response, data = get(client, relay, Range=asked)
    assert response.status == 206
    assert response.headers["Content-Range"] == f"bytes {start}-{end - 1}/{len(CONTENT)}"
    assert response.headers["Content-Length"] == str(end - start)
    assert data == CONTENT[start:end]


@pytest.mark.parametrize("asked", [f"bytes={len(CONTENT)}-", "bytes=99999999-", "bytes=-0"])
def test_a_range_outside_the_file(relay, client, asked):
    response, data = get(client, relay, Range=asked)
    assert response.status == 416
    assert response.headers["Content-Range"] == f"bytes */{len(CONTENT)}"
    assert data == b""


@pytest.mark.parametrize("asked", ["bytes=5-3", "bytes=0-1,5-6", "lines=1-2", "bytes=", "bytes=x-"])
def test_what_is_no_single_range_is_ignored(relay, client, asked):
    assert get(client, relay, Range=asked)[0].status == 200


def test_a_range_of_the_same_content_only(relay, client):
    tag = get(client, relay, "HEAD")[0].headers["ETag"]
    assert get(client, relay, Range="bytes=0-9", **{"If-Range": tag})[0].status == 206
    assert get(client, relay, Range="bytes=0-9", **{"If-Range": '"other"'})[0].status == 200


def test_the_headers_alone(relay, client, file):
    response, data = get(client, relay, "HEAD")
    assert (response.status, data) == (200, b"")
    assert response.headers["Content-Length"] == str(len(CONTENT))
    response, _ = get(client, relay, "HEAD", Range="bytes=7-")
    assert response.status == 206
    assert response.headers["Content-Range"] == f"bytes 7-{len(CONTENT) - 1}/{len(CONTENT)}"


def test_one_connection_for_many_requests(relay, client):
    get(client, relay, Range="bytes=0-9")
    first = client.sock
    for at in range(20):
        _, data = get(client, relay, Range=f"bytes={at}-{at + 9}")
        assert data == CONTENT[at : at + 10]
    get(client, relay, Range="bytes=99999999-")
    get(client, relay, "HEAD")
    assert client.sock is first


def test_several_players_at_once(relay):
    netloc = urlsplit(relay.address).netloc
    clients = [http.client.HTTPConnection(netloc) for _ in range(6)]
    for number, client in enumerate(clients):
        client.request("GET", urlsplit(relay.address).path, headers={"Range": f"bytes={number}-"})
    for number, client in reversed(list(enumerate(clients))):
        assert client.getresponse().read() == CONTENT[number:]
        client.close()


def test_another_address_is_not_served(relay, client):
    path = urlsplit(relay.address).path
    secret = path.split("/")[1]
    name = path.split("/")[2]
    wrong = ("x" if secret[0] != "x" else "y") + secret[1:]
    for other in ("/", f"/{name}", f"/{wrong}/{name}", f"/{secret}/", f"/{secret}/x.mp4",
                  f"/{secret}/../{name}", f"/{secret}", "/%2e%2e/etc/passwd"):  # fmt: skip
        client.request("GET", other)
        response = client.getresponse()
        assert (response.status, response.read()) == (404, b"")


def test_the_address_is_different_each_time(file):
    with closing(Relay(file, "a.mp4")) as first, closing(Relay(file, "a.mp4")) as second:
        secrets = {urlsplit(one.address).path.split("/")[1] for one in (first, second)}
    assert len(secrets) == 2
    assert all(len(secret) >= 32 for secret in secrets)


@pytest.mark.parametrize("host", ["example.org", "localhost", "127.0.0.1", "127.0.0.1:1", None])
def test_a_page_that_names_another_host_gets_nothing(relay, host):
    """A web page may let its own name lead to 127.0.0.1 (DNS rebinding)."""
    parts = urlsplit(relay.address)
    lines = [f"GET {parts.path} HTTP/1.1", *([f"Host: {host}"] if host else []), "", ""]
    with socket.create_connection((parts.hostname, parts.port)) as connection:
        connection.sendall("\r\n".join(lines).encode())
        assert connection.recv(100).startswith(b"HTTP/1.1 421 ")


@pytest.mark.parametrize(
    "request_text",
    [
        b"\0\xff\r\n\r\n",
        b"GET\r\n\r\n",
        b"GET http://[ HTTP/1.1\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\n\r\n",
        b"GET / HTTP/1.1\r\n" + b"A: b\r\n" * 200 + b"\r\n",
        b"",
    ],
)
def test_nonsense_is_survived(relay, client, request_text, caplog):
    parts = urlsplit(relay.address)
    with socket.create_connection((parts.hostname, parts.port)) as connection:
        connection.sendall(request_text)
        connection.shutdown(socket.SHUT_WR)
        while connection.recv(1000):
            pass
    assert get(client, relay)[1] == CONTENT
    assert not caplog.records


def test_only_this_computer_is_listened_to(relay):
    assert urlsplit(relay.address).hostname == "127.0.0.1"
    assert relay._server.socket.getsockname()[0] == "127.0.0.1"


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS"])
def test_other_methods_are_refused(relay, client, method):
    client.request(method, urlsplit(relay.address).path, body=b"x")
    assert client.getresponse().status == 501


def test_a_failure_before_the_first_byte_is_an_error(relay, client, file):
    file.there, file.error = 0, DownloadError("There is no such recording.")
    assert get(client, relay)[0].status == 502


def test_a_failure_in_the_middle_ends_the_connection_early(relay, client, file):
    file.there, file.error = 1000, DownloadError("The recording is gone.")
    client.request("GET", urlsplit(relay.address).path)
    response = client.getresponse()
    with pytest.raises(http.client.IncompleteRead) as raised:
        response.read()
    assert raised.value.partial == CONTENT[:1000]


def test_a_player_that_leaves_while_it_waits_is_noticed(relay, client, file):
    file.there = 1000
    client.request("GET", urlsplit(relay.address).path)
    response = client.getresponse()
    assert response.read(1000) == CONTENT[:1000]
    response.close()
    client.close()
    with file.closed:
        assert file.closed.wait_for(lambda: file.open_readers == 0, 30)


def test_closing_ends_the_connections(relay, client, file):
    file.there = 1000
    client.request("GET", urlsplit(relay.address).path)
    response = client.getresponse()
    response.read(1000)
    relay.close()
    with pytest.raises((http.client.IncompleteRead, ConnectionError)):
        response.read()
    with pytest.raises(ConnectionError):
        socket.create_connection(("127.0.0.1", urlsplit(relay.address).port))
