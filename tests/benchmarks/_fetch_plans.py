"""What the server of the fetch benchmark does in a run: a row of the table each."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from tests.servers import Reply

GOOD = Reply()
DISK_FULL = "the disk is full"
EVIL = ("attachment; filename=../../evil", 'attachment; filename="/etc/evil"',
        "attachment; filename*=UTF-8''..%2F..%2Fevil", "inline; filename=.part")  # fmt: skip
PAGE = b"<!DOCTYPE html><html><title>Log in</title>" * 200


@dataclass(frozen=True)
class Plan:
    """What the server does in a run, and whether the file can arrive at all."""

    replies: tuple[Reply, ...] = ()
    always: Reply = GOOD
    arrives: bool = True
    #: "loop" or "downgrade": the address redirects so
    redirects: str = ""
    #: The disk is filled up after this many bytes
    disk_full: bool = False


#: Makes a plan for a file of this size, which may be replaced by other content
Planner = Callable[[random.Random, int, bytes], Plan]


def _some(rng: random.Random, make: Callable[[], Reply]) -> tuple[Reply, ...]:
    return tuple(make() for _ in range(rng.randint(1, 3)))


def _status(status: int, **headers: str) -> Planner:
    """Answers with a status, a few times or always."""

    def plan(rng: random.Random, size: int, other: bytes) -> Plan:
        reply = Reply(status=status, headers=headers)
        if rng.random() < 0.3:
            return Plan((Reply(drop_after=rng.randrange(size)),), reply, arrives=False)
        return Plan((Reply(drop_after=rng.randrange(size)), *_some(rng, lambda: reply)))

    return plan


def _no_ranges(rng: random.Random, size: int, other: bytes) -> Plan:
    drops = _some(rng, lambda: Reply(no_ranges=True, drop_after=rng.randrange(size)))
    return Plan(drops, Reply(no_ranges=True))


def _wrong_length(rng: random.Random, size: int, other: bytes) -> Plan:
    wrong = rng.choice((-1, 1)) * rng.randint(100, size // 2)
    if rng.random() < 0.3:
        return Plan((), Reply(wrong_length=wrong), arrives=False)
    return Plan((Reply(wrong_length=wrong),))


def _truncated(rng: random.Random, size: int, other: bytes) -> Plan:
    cut = Reply(truncate=rng.randrange(1, size - 100))
    return Plan((), cut, arrives=False) if rng.random() < 0.3 else Plan((cut,))


def _page(rng: random.Random, size: int, other: bytes) -> Plan:
    page = Reply(body=PAGE, no_ranges=True, headers={"Content-Type": "text/html", "ETag": '"p"'})
    if rng.random() < 0.3:
        return Plan((), page, arrives=False)
    return Plan((Reply(drop_after=rng.randrange(size)), page))


def _changed(rng: random.Random, size: int, other: bytes) -> Plan:
    drops = list(_some(rng, lambda: Reply(drop_after=rng.randrange(size))))
    at = rng.randrange(1, len(drops) + 1)
    careless = rng.random() < 0.5
    change = Reply(becomes=other, ignore_if_range=careless)
    return Plan((*drops[:at], change, *drops[at:]), Reply(ignore_if_range=careless))


def _no_length(rng: random.Random, size: int, other: bytes) -> Plan:
    always = Reply(no_length=True) if rng.random() < 0.5 else Reply(chunked=True)
    return Plan(_some(rng, lambda: Reply(no_length=True, close_after=rng.randrange(size))), always)


def _anything(rng: random.Random, size: int, other: bytes) -> Plan:
    """A few replies, each from another row."""
    rows = [name for name in ROWS if name not in ("anything", DISK_FULL)]
    replies: list[Reply] = []
    for _ in range(rng.randint(2, 5)):
        replies += ROWS[rng.choice(rows)](rng, size, other).replies[:1]
    return Plan(tuple(replies))


ROWS: dict[str, Planner] = {
    "nothing": lambda rng, size, other: Plan(),
    "drops at a random byte": lambda rng, size, other: Plan(
        _some(rng, lambda: Reply(drop_after=rng.randrange(size)))
    ),
    "closes at a random byte": lambda rng, size, other: Plan(
        _some(rng, lambda: Reply(close_after=rng.randrange(size)))
    ),
    "stalls": lambda rng, size, other: Plan(
        _some(rng, lambda: Reply(stall_after=rng.randrange(size)))
    ),
    "has no ranges": _no_ranges,
    "wrong Content-Length": _wrong_length,
    "truncated with 200": _truncated,
    "404": _status(404),
    "410": _status(410),
    "416": _status(416),
    "429 with Retry-After": _status(429, **{"Retry-After": "0"}),
    "500": _status(500),
    "503": _status(503),
    "redirects in a loop": lambda rng, size, other: Plan(arrives=False, redirects="loop"),
    "redirects https to http": lambda rng, size, other: Plan(arrives=False, redirects="downgrade"),
    "a page instead of the file": _page,
    "the file changes": _changed,
    "gzip": lambda rng, size, other: Plan(
        (Reply(gzip=True, close_after=rng.randrange(size // 2)),), Reply(gzip=True)
    ),
    "no length": _no_length,
    "a slow trickle": lambda rng, size, other: Plan(
        _some(rng, lambda: Reply(rate=rng.uniform(50, 900)))
    ),
    "hostile Content-Disposition": lambda rng, size, other: Plan(
        (), Reply(headers={"Content-Disposition": rng.choice(EVIL)})
    ),
    DISK_FULL: lambda rng, size, other: Plan(
        (Reply(chunked=True), Reply(chunked=True)), disk_full=True
    ),
    "anything": _anything,
}  # fmt: skip
