"""Sentences for the failures of yt-dlp, found in what it printed.

yt-dlp reports errors as text only, and most of the text comes from the site. The patterns were
taken from yt-dlp 2026.10.26 (``YoutubeDL.py``, ``extractor/common.py``, ``extractor/youtube``,
``downloader/``, ``networking/``) and from outputs in its issues.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from duthviewer.errors import translatable
from duthviewer.library.downloads.values import DownloadError, TemporaryDownloadError

#: When a video that is not ready, or a server that wants a rest, is tried again
_HOUR_S = 3600.0
#: The longest reason of yt-dlp that is shown
_LONGEST_REASON = 300


@dataclass(frozen=True)
class _Failure:
    """A kind of failure: the pattern of its text, and the sentence that is shown for it.

    ``retry_after_s``: when a later try can succeed; None if it will fail again. 0 leaves the time
    to the caller.
    """

    pattern: re.Pattern[str]
    template: str
    retry_after_s: float | None = None


def _failure(pattern: str, template: str, retry_after_s: float | None = None) -> _Failure:
    return _Failure(re.compile(pattern, re.IGNORECASE), template, retry_after_s)


NO_YT_DLP = translatable(
    "{site} needs yt-dlp, which is not installed. Install it in Settings → Downloads, or download"
    " the video by other means and drop the file here."
)
_STILL_LIVE = translatable(
    "The livestream is still running. It can be downloaded after it has ended."
)
_STILL_PROCESSED = translatable(
    "{site} is still processing the livestream, which can take a day. Until then only a part of it"
    " could be downloaded. duthviewer tries again later."
)
_NOT_STARTED = translatable("The livestream has not started. It can be downloaded after its end.")
_NO_FFMPEG = translatable(
    "ffmpeg is missing: yt-dlp needs it to put picture and sound together. Install ffmpeg, or"
    " download the video by other means and drop the file here."
)
_NO_JS_RUNTIME = translatable(
    "deno is missing: yt-dlp needs it to read the pages of {site}. Install yt-dlp with deno in"
    " Settings → Downloads, or download the video by other means and drop the file here."
)
_OUTDATED = translatable(
    "This version of yt-dlp is too old for {site}. Update it in Settings → Downloads, or download"
    " the video by other means and drop the file here."
)
_UNKNOWN = translatable(
    "yt-dlp could not download the video: {reason}. Update yt-dlp in Settings → Downloads, or"
    " download the video by other means and drop the file here."
)
_NO_REASON = translatable(
    "yt-dlp ended without giving a reason. Try again, or download the video by other means and"
    " drop the file here."
)

#: In this order, because a text may match several.
_FAILURES = (
    # What is wrong with this computer
    _failure(
        r"No space left on device|\[Errno 28\]|not enough space on the disk|Disk quota exceeded",
        translatable("The disk is full. Free some space, then try again."),
    ),
    _failure(
        r"Permission denied|Read-only file system|\[Errno (13|30)\]|unable to create directory",
        translatable(
            "The folder cannot be written. Choose another folder in Settings → Downloads."
        ),
    ),
    _failure(
        r"ffmpeg (is not installed|not found|could not be found)|ffprobe and ffmpeg not found",
        _NO_FFMPEG,
    ),
    _failure(
        r"could not (find|copy) .*cookie|failed to (load|decrypt).*cookie|cookies? database",
        translatable(
            "The cookies of the browser could not be read. Close the browser and try again, or"
            " choose another one in Settings → Downloads."
        ),
    ),
    # What the site refuses
    _failure(
        r"confirm (that )?you.re not a bot|captcha",
        translatable(
            "{site} asks you to confirm that you are not a bot. Wait an hour, or let yt-dlp use the"
            " cookies of your browser (Settings → Downloads). Or download the video by other means"
            " and drop the file here."
        ),
    ),
    _failure(
        r"confirm your age|age.restricted|inappropriate for some users",
        translatable(
            "{site} shows this video only to adults who are signed in. Let yt-dlp use the cookies"
            " of your browser (Settings → Downloads), or download the video by other means and drop"
            " the file here."
        ),
    ),
    _failure(
        r"members.only|available to this channel.s members|Join this channel",
        translatable(
            "This video is for members of the channel only. If you are one, let yt-dlp use the"
            " cookies of your browser (Settings → Downloads), or download the video by other means"
            " and drop the file here."
        ),
    ),
    _failure(
        r"(video|playlist) is private|Private video",
        translatable(
            "This video is private. If you may watch it, let yt-dlp use the cookies of your browser"
            " (Settings → Downloads), or ask its owner for the file and drop it here."
        ),
    ),
    _failure(
        r"in your (country|location|region)|from your location|geo.?restrict|geo.?block"
        r"|available only in|not available in .* country",
        translatable(
            "{site} does not show this video in your country. Download it by other means and drop"
            " the file here."
        ),
    ),
    _failure(
        r"DRM protect",
        translatable(
            "This video is copy-protected (DRM) and cannot be downloaded. If you have the file from"
            " elsewhere, drop it here."
        ),
    ),
    # What is not ready yet
    _failure(r"live event will begin|Premieres in|stream (has not|hasn.t) started", _NOT_STARTED),
    _failure(
        r"live event has ended|stream recording is not available|processing this video"
        r"|being processed|still processing",
        _STILL_PROCESSED,
        _HOUR_S,
    ),
    _failure(
        r"HTTP Error 429|Too Many Requests|rate.limited|content isn.t available, try again later",
        translatable("{site} asks to wait, after too many requests. duthviewer tries again later."),
        _HOUR_S,
    ),
    # What is gone
    _failure(
        r"(has been|was) (removed|deleted|terminated|taken down)|no longer available"
        r"|account .*terminated|HTTP Error (404|410)|Video unavailable|video (does not|doesn.t)"
        r" exist|video is (not available|unavailable)",
        translatable(
            "This video was removed, or its address has changed. If you have the file from"
            " elsewhere, drop it here."
        ),
    ),
    _failure(
        r"Use --cookies|--username|registered users|log.?in (is )?(required|needed|details)"
        r"|account credentials|sign in|requires? (a )?(login|password|authentication)"
        r"|HTTP Error 401",
        translatable(
            "{site} shows this video only to people who are signed in. Let yt-dlp use the cookies"
            " of your browser (Settings → Downloads), or download the video by other means and drop"
            " the file here."
        ),
    ),
    _failure(
        r"Unsupported URL|is not a valid URL|no video (could be )?found",
        translatable(
            "yt-dlp found no video at this address of {site}. Download it by other means and drop"
            " the file here."
        ),
    ),
    # What may pass, or needs another yt-dlp
    _failure(
        r"HTTP Error 403|Forbidden",
        translatable(
            "{site} refused the download. Update yt-dlp in Settings → Downloads and try again, or"
            " download the video by other means and drop the file here."
        ),
    ),
    _failure(
        r"CERTIFICATE_VERIFY_FAILED|certificate verify failed",
        translatable(
            "The connection to {site} is not safe: its certificate is not valid. Check the date of"
            " this computer and the network, then try again."
        ),
    ),
    _failure(
        r"Failed to resolve|Name or service not known|name resolution|getaddrinfo failed"
        r"|nodename nor servname|Network is unreachable|No route to host|Unable to connect to proxy"
        r"|\[Errno (-2|-3|101|113|8|11001|11004)\]",
        translatable("{site} cannot be reached. Check the network, then try again."),
        0,
    ),
    _failure(
        r"HTTP Error 5\d\d|Connection (refused|reset|aborted)|timed? ?out|Remote end closed"
        r"|bytes read, \d+ more expected|Giving up after|unable to continue|content too short"
        r"|unable to download video data",
        translatable("The connection to {site} was lost. Try again."),
        0,
    ),
)

_OLD = re.compile(
    r"is older than \d+ days|Python version \S+ (is no longer|has been deprecated)"
    r"|no such option: --"
)
_JS_MISSING = re.compile(
    r"No supported JavaScript runtime|(n challenge|Signature) solving failed", re.IGNORECASE
)
_FORMATS_MISSING = re.compile(
    r"Requested format is not available|Only images are available|No video formats found"
    r"|HTTP Error 403",
    re.IGNORECASE,
)
_BUG = re.compile(r"; please report this issue on.*", re.DOTALL)
#: ``ERROR: [youtube] dQw4w9WgXcQ: `` before the reason
_PREFIX = re.compile(r"ERROR:\s*(\[[^\]]*\]\s*)?([^\s:]+:\s+)?")


def failure_of(lines: Sequence[str], url: str) -> DownloadError:
    """Return the error that explains what yt-dlp printed on its error output."""
    text = "\n".join(lines)
    errors = "\n".join(_errors(lines))
    site = site_of(url)
    if _JS_MISSING.search(text) and _FORMATS_MISSING.search(errors):
        return DownloadError(_NO_JS_RUNTIME, site=site)
    for failure in _FAILURES:
        if failure.pattern.search(errors):
            return _error_of(failure, site)
    if _OLD.search(text):
        return DownloadError(_OUTDATED, site=site)
    if reason := _reason(errors):
        return DownloadError(_UNKNOWN, reason=reason)
    return TemporaryDownloadError(_NO_REASON)


def expect_finished(live_status: object, url: str) -> None:
    """Raise DownloadError for a livestream of which only a part could be had."""
    if live_status == "is_live":
        raise DownloadError(_STILL_LIVE)
    if live_status == "post_live":
        raise TemporaryDownloadError(_STILL_PROCESSED, retry_after_s=_HOUR_S, site=site_of(url))


def site_of(url: str) -> str:
    """Return the name of a site as it is shown: the host without ``www.``"""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        host = ""
    if host.removeprefix("www.").removeprefix("m.") in ("youtube.com", "youtu.be"):
        return "YouTube"
    return host.removeprefix("www.") or url


def _error_of(failure: _Failure, site: str) -> DownloadError:
    # A value that the sentence does not use would be kept for nothing.
    values = {"site": site} if "{site}" in failure.template else {}
    if failure.retry_after_s is None:
        return DownloadError(failure.template, **values)
    after_s = failure.retry_after_s or None
    return TemporaryDownloadError(failure.template, retry_after_s=after_s, **values)


def _errors(lines: Sequence[str]) -> list[str]:
    """Return the lines that belong to errors: from ``ERROR:`` up to the next warning."""
    found: list[str] = []
    within = False
    for line in lines:
        stripped = line.lstrip("\r\n ")
        if stripped.startswith("ERROR:"):
            within = True
        elif stripped.startswith(("WARNING:", "[debug]", "Traceback")):
            within = False
        if within:
            found.append(stripped)
    # Without an `ERROR:` the program itself failed: its last line says why.
    return found or [line for line in lines[-1:] if not line.lstrip().startswith("WARNING:")]


def _reason(errors: str) -> str:
    """Return what yt-dlp says in its last error, without its own advice."""
    last = errors[errors.rfind("ERROR:") :] if "ERROR:" in errors else errors
    text = _BUG.sub("", _PREFIX.sub("", last, count=1)).split("\n")[0].strip().rstrip(".")
    return text if len(text) <= _LONGEST_REASON else text[: _LONGEST_REASON - 1] + "…"
