"""A fetcher that tests hold and release, and downloads for it."""

from __future__ import annotations

import threading
from collections import Counter, defaultdict
from collections.abc import Callable
from pathlib import Path

from duthviewer.library.downloads.values import (
    Download,
    DownloadKind,
    DownloadStopped,
    FetchedFile,
    Job,
    JobState,
    Progress,
    Report,
)

#: How long a test waits for what must happen
PATIENCE_S = 60.0


def download(
    name: str,
    folder: Path = Path("/nowhere"),
    *,
    kind: DownloadKind = DownloadKind.SLIDES,
    host: str = "one.example",
    url: str | None = None,
) -> Download:
    return Download(
        id=f"duth-2016/{kind}/{name}",
        conference="duth-2016",
        kind=kind,
        recording="day-1",
        talk=name,
        url=url or f"https://{host}/{name}",
        folder=folder,
        name=name,
        title=name.title(),
    )


class HeldFetcher:
    """Fetches nothing until the test releases or fails a download."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._outcomes: defaultdict[str, list[Exception | FetchedFile]] = defaultdict(list)
        self._reports: dict[str, Report] = {}
        self.running: Counter[str] = Counter()
        #: The names in the order in which they were started
        self.started: list[str] = []
        #: The largest number of fetchers of one download at a time
        self.most_at_once = 0
        #: Whether the fetcher ends when it is cancelled
        self.obeys = True

    def __call__(self, wanted: Download, report: Report, cancelled: threading.Event) -> FetchedFile:
        name = wanted.name
        with self._condition:
            self.started.append(name)
            self.running[name] += 1
            self.most_at_once = max(self.most_at_once, self.running[name])
            self._reports[name] = report
            self._condition.notify_all()
            try:
                while not self._outcomes[name]:
                    if cancelled.is_set() and self.obeys:
                        raise DownloadStopped
                    self._condition.wait(0.005)
                outcome = self._outcomes[name].pop(0)
            finally:
                self.running[name] -= 1
                self._condition.notify_all()
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    def release(self, *names: str, validator: str | None = None) -> None:
        """Let downloads succeed, now or when they are started."""
        with self._condition:
            for name in names:
                self._outcomes[name].append(FetchedFile(Path("/nowhere") / name, validator))
            self._condition.notify_all()

    def fail(self, name: str, error: Exception, times: int = 1) -> None:
        """Let the next tries of a download fail."""
        with self._condition:
            self._outcomes[name] += [error] * times
            self._condition.notify_all()

    def report(self, name: str, progress: Progress) -> None:
        self._reports[name](progress)

    def names(self) -> set[str]:
        """The names of the downloads that are being fetched."""
        with self._condition:
            return {name for name, count in self.running.items() if count}

    def wait_for(self, *names: str) -> None:
        """Wait until exactly these are being fetched."""
        with self._condition:
            reached = self._condition.wait_for(lambda: self.names() == set(names), PATIENCE_S)
        assert reached, self.names()


class Changes:
    """What a queue announces."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self.jobs: list[Job] = []
        self.threads: set[str] = set()

    def __call__(self, job: Job) -> None:
        with self._condition:
            self.jobs.append(job)
            self.threads.add(threading.current_thread().name)
            self._condition.notify_all()

    def wait_for(self, name: str, state: JobState) -> Job:
        """Wait until the last change of a download has this state, and return it."""

        def last() -> Job | None:
            of_name = [job for job in self.jobs if job.download.name == name]
            return of_name[-1] if of_name and of_name[-1].state is state else None

        with self._condition:
            found = self._condition.wait_for(last, PATIENCE_S)
        assert found, (name, self.states(name))
        return found

    def bytes_of(self, name: str) -> int:
        """The bytes of a download as last announced."""
        of_name = [job.progress.bytes for job in self.jobs if job.download.name == name]
        return of_name[-1] if of_name else 0

    def wait_until(self, reached: Callable[[], bool]) -> None:
        """Wait until a condition holds that a change makes true."""
        with self._condition:
            assert self._condition.wait_for(reached, PATIENCE_S)

    def states(self, name: str) -> list[JobState]:
        """The states that a download went through, without repetitions."""
        states = [job.state for job in self.jobs if job.download.name == name]
        return [one for one, before in zip(states, [None, *states], strict=False) if one != before]
