"""Each failure of yt-dlp has its own sentence. The outputs were recorded from yt-dlp, or its
messages were filled in from its source where the site cannot be asked.
"""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from duthviewer.library.downloads.values import TemporaryDownloadError
from duthviewer.library.downloads.yt_dlp_errors import failure_of, site_of

YOUTUBE = "https://www.youtube.com/watch?v=MjEkVx3RVXk"
_COOKIES = (
    "Use --cookies-from-browser or --cookies for the authentication. See "
    " https://github.com/yt-dlp/yt-dlp/wiki/FAQ#how-do-i-pass-cookies-to-yt-dlp  for how to"
    " manually pass cookies. Also see  https://github.com/yt-dlp/yt-dlp/wiki/Extractors#exporting"
    "-youtube-cookies  for tips on effectively exporting YouTube cookies"
)
_BUG = (
    "; please report this issue on  https://github.com/yt-dlp/yt-dlp/issues?q= , filling out the"
    " appropriate issue template. Confirm you are on the latest version using  yt-dlp -U"
)
_NO_JS = (
    "WARNING: [youtube] No supported JavaScript runtime could be found. Only deno is enabled by"
    " default; to use another runtime add  --js-runtimes RUNTIME[:PATH]  to your command/config."
    " YouTube extraction without a JS runtime has been deprecated, and some formats may be missing."
    " See  https://github.com/yt-dlp/yt-dlp/wiki/EJS  for details on installing one"
)
_OLD = (
    "WARNING: Your yt-dlp version (2026.03.17) is older than 90 days!\n"
    "         It is strongly recommended to always use the latest version.\n"
    "         You installed yt-dlp with pip or using the wheel from PyPi; Use that to update.\n"
    "         To suppress this warning, add --no-update to your command/config."
)


@dataclass(frozen=True)
class Case:
    output: str
    sentence: str
    #: Whether a later try can succeed
    passes: bool = False
    url: str = YOUTUBE


CASES = {
    "bot check": Case(
        f"ERROR: [youtube] MjEkVx3RVXk: Sign in to confirm you’re not a bot. {_COOKIES}",
        "YouTube asks you to confirm that you are not a bot.",
    ),
    "bot check, plain apostrophe": Case(
        f"ERROR: [youtube] MjEkVx3RVXk: Sign in to confirm you're not a bot. {_COOKIES}",
        "YouTube asks you to confirm that you are not a bot.",
    ),
    "captcha": Case(
        "ERROR: [youtube] MjEkVx3RVXk: Error. YouTube is requiring a captcha challenge before"
        " playback",
        "YouTube asks you to confirm that you are not a bot.",
    ),
    "age": Case(
        "ERROR: [youtube] MjEkVx3RVXk: Sign in to confirm your age. This video may be inappropriate"
        f" for some users. {_COOKIES}",
        "YouTube shows this video only to adults who are signed in.",
    ),
    "login wall": Case(
        "ERROR: [vimeo] 76979871: This video is only available for registered users. Use"
        " --cookies, --cookies-from-browser, --username and --password, --netrc-cmd, or --netrc"
        " (vimeo) to provide account credentials",
        "vimeo.com shows this video only to people who are signed in.",
        url="https://vimeo.com/76979871",
    ),
    "login wall of a server": Case(
        "ERROR: [generic] Unable to download webpage: HTTP Error 401: Unauthorized (caused by"
        " <HTTPError 401: Unauthorized>)",
        "media.example.org shows this video only to people who are signed in.",
        url="https://media.example.org/talk",
    ),
    "geo block of a site": Case(
        "ERROR: [ard] 1: This video is not available from your location due to geo restriction\n"
        "You might want to use a VPN or a proxy server (with --proxy) to workaround.",
        "ardmediathek.de does not show this video in your country.",
        url="https://www.ardmediathek.de/video/1",
    ),
    "geo block of an uploader": Case(
        "ERROR: [youtube] MjEkVx3RVXk: The uploader has not made this video available in your"
        " country\nThis video is available in Germany, Austria.\nYou might want to use a VPN or a"
        " proxy server (with --proxy) to workaround.",
        "YouTube does not show this video in your country.",
    ),
    "members only": Case(
        "ERROR: [youtube] MjEkVx3RVXk: Join this channel to get access to members-only content like"
        " this video, and other exclusive perks.",
        "This video is for members of the channel only.",
    ),
    "members of a level": Case(
        "ERROR: [youtube] MjEkVx3RVXk: This video is available to this channel's members on level:"
        " Gold (or any higher level). Join this channel to get access to members-only content.",
        "This video is for members of the channel only.",
    ),
    "private": Case(
        "ERROR: [youtube] MjEkVx3RVXk: Private video. Sign in if you've been granted access to this"
        f" video. {_COOKIES}",
        "This video is private.",
    ),
    "removed": Case(
        "ERROR: [youtube] MjEkVx3RVXk: Video unavailable. This video has been removed by the"
        " uploader",
        "This video was removed, or its address has changed.",
    ),
    "account gone": Case(
        "ERROR: [youtube] MjEkVx3RVXk: Video unavailable. This video is no longer available because"
        " the YouTube account associated with this video has been terminated.",
        "This video was removed, or its address has changed.",
    ),
    "page gone": Case(
        "ERROR: [generic] Unable to download webpage: HTTP Error 404: Not Found (caused by"
        " <HTTPError 404: Not Found>)",
        "This video was removed, or its address has changed.",
    ),
    "upcoming": Case(
        "ERROR: [youtube] MjEkVx3RVXk: This live event will begin in 2 days.",
        "The livestream has not started.",
    ),
    "premiere": Case(
        "ERROR: [youtube] MjEkVx3RVXk: Premieres in 6 hours",
        "The livestream has not started.",
    ),
    "just ended": Case(
        "ERROR: [youtube] MjEkVx3RVXk: This live event has ended.",
        "YouTube is still processing the livestream",
        passes=True,
    ),
    "still processing": Case(
        "ERROR: [youtube] MjEkVx3RVXk: We're processing this video. Check back later.",
        "YouTube is still processing the livestream",
        passes=True,
    ),
    "no ffmpeg": Case(
        "ERROR: You have requested merging of multiple formats but ffmpeg is not installed."
        " Aborting due to --abort-on-error",
        "ffmpeg is missing",
    ),
    "no ffmpeg for a playlist": Case(
        "ERROR: m3u8 download detected but ffmpeg could not be found. Please install",
        "ffmpeg is missing",
    ),
    "no ffprobe": Case(
        "ERROR: Postprocessing: ffprobe and ffmpeg not found. Please install or provide the path"
        " using --ffmpeg-location",
        "ffmpeg is missing",
    ),
    "no JavaScript runtime": Case(
        f"{_NO_JS}\nWARNING: Only images are available for download. use --list-formats to see"
        " them\nERROR: [youtube] MjEkVx3RVXk: Requested format is not available. Use --list-formats"
        " for a list of available formats",
        "deno is missing",
    ),
    "challenge not solved": Case(
        "WARNING: [youtube] MjEkVx3RVXk: n challenge solving failed: Some formats may be missing."
        " Ensure you have a supported JavaScript runtime and challenge solver script distribution"
        " installed. Review any warnings presented before this message. For more details, refer to "
        " https://github.com/yt-dlp/yt-dlp/wiki/EJS\nERROR: unable to download video data: HTTP"
        " Error 403: Forbidden",
        "deno is missing",
    ),
    "unsupported address": Case(
        "WARNING: [generic] Falling back on generic information extractor\nERROR: Unsupported URL:"
        " https://media.example.org/talk",
        "yt-dlp found no video at this address of media.example.org.",
        url="https://media.example.org/talk",
    ),
    "outdated": Case(
        f"{_OLD}\nERROR: [youtube] MjEkVx3RVXk: Failed to extract any player response{_BUG}",
        "This version of yt-dlp is too old for YouTube.",
    ),
    "too old for an option": Case(
        "Usage: yt-dlp [OPTIONS] URL [URL...]\n\nyt-dlp: error: no such option: --no-plugin-dirs",
        "This version of yt-dlp is too old for YouTube.",
    ),
    "old, but that is not why": Case(
        f"{_OLD}\nERROR: [youtube] MjEkVx3RVXk: Private video. Sign in if you've been granted"
        f" access to this video. {_COOKIES}",
        "This video is private.",
    ),
    "403": Case(
        "ERROR: unable to download video data: HTTP Error 403: Forbidden",
        "YouTube refused the download.",
    ),
    "429": Case(
        "ERROR: [youtube] MjEkVx3RVXk: Unable to download API page: HTTP Error 429: Too Many"
        " Requests (caused by <HTTPError 429: Too Many Requests>)",
        "YouTube asks to wait",
        passes=True,
    ),
    "session limited": Case(
        "ERROR: [youtube] MjEkVx3RVXk: Video unavailable. This content isn't available, try again"
        " later. The current session has been rate-limited by YouTube for up to an hour. It is"
        " recommended to use `-t sleep` to add a delay between video requests",
        "YouTube asks to wait",
        passes=True,
    ),
    "disk full": Case(
        "ERROR: unable to write data: [Errno 28] No space left on device",
        "The disk is full.",
    ),
    "disk full while merging": Case(
        "ERROR: Postprocessing: Error opening output files: No space left on device",
        "The disk is full.",
    ),
    "folder not writable": Case(
        "ERROR: unable to open for writing: [Errno 13] Permission denied: 'a.mp4.part'",
        "The folder cannot be written.",
    ),
    "no network": Case(
        "ERROR: [youtube] MjEkVx3RVXk: Unable to download API page: Failed to resolve"
        " 'www.youtube.com' ([Errno -3] Temporary failure in name resolution) (caused by"
        " TransportError(\"Failed to resolve 'www.youtube.com' ([Errno -3] Temporary failure in"
        ' name resolution)"))',
        "YouTube cannot be reached. Check the network",
        passes=True,
    ),
    "connection refused": Case(
        "ERROR: [generic] Unable to download webpage: [Errno 111] Connection refused (caused by"
        " TransportError('[Errno 111] Connection refused'))",
        "The connection to media.example.org was lost.",
        passes=True,
        url="https://media.example.org/talk",
    ),
    "server error": Case(
        "ERROR: [generic] Unable to download webpage: HTTP Error 503: Service Unavailable (caused"
        " by <HTTPError 503: Service Unavailable>)",
        "The connection to media.example.org was lost.",
        passes=True,
        url="https://media.example.org/talk",
    ),
    "a piece is missing": Case(
        "ERROR: fragment 3 not found, unable to continue",
        "The connection to YouTube was lost.",
        passes=True,
    ),
    "certificate": Case(
        "ERROR: [generic] Unable to download webpage: [SSL: CERTIFICATE_VERIFY_FAILED] certificate"
        " verify failed: self-signed certificate (_ssl.c:1000) (caused by"
        " CertificateVerifyError('[SSL: CERTIFICATE_VERIFY_FAILED]'))",
        "The connection to media.example.org is not safe",
        url="https://media.example.org/talk",
    ),
    "copy protection": Case(
        "ERROR: [youtube] MjEkVx3RVXk: This video is DRM protected",
        "This video is copy-protected (DRM)",
    ),
    "cookies": Case(
        'ERROR: could not find firefox cookies database in "/home/a/.mozilla/firefox"',
        "The cookies of the browser could not be read.",
    ),
    "cookies in use": Case(
        "ERROR: Could not copy Chrome cookie database. See "
        " https://github.com/yt-dlp/yt-dlp/issues/7271  for more info",
        "The cookies of the browser could not be read.",
    ),
    "unknown": Case(
        f"ERROR: [youtube] MjEkVx3RVXk: Something else{_BUG}",
        "yt-dlp could not download the video: Something else. Update yt-dlp",
    ),
    "nothing": Case("", "yt-dlp ended without giving a reason.", passes=True),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_a_failure_has_its_own_sentence(case: Case) -> None:
    error = failure_of(case.output.splitlines(), case.url)
    assert str(error).startswith(case.sentence)
    assert isinstance(error, TemporaryDownloadError) is case.passes
    assert "{" not in str(error)


def test_what_is_not_ready_is_tried_an_hour_later() -> None:
    error = failure_of(CASES["still processing"].output.splitlines(), YOUTUBE)
    assert isinstance(error, TemporaryDownloadError)
    assert error.retry_after_s == 3600


def test_a_warning_alone_explains_nothing() -> None:
    error = failure_of(["WARNING: [youtube] Private video"], YOUTUBE)
    assert str(error).startswith("yt-dlp ended without giving a reason.")


def test_the_words_of_yt_dlp_are_cut() -> None:
    error = failure_of([f"ERROR: [generic] a: {'x' * 5000}"], YOUTUBE)
    assert len(str(error)) < 600


@pytest.mark.parametrize(
    ("url", "name"),
    [
        (YOUTUBE, "YouTube"),
        ("https://youtu.be/MjEkVx3RVXk", "YouTube"),
        ("https://www.example.org/a", "example.org"),
        ("https://[bad", "https://[bad"),
    ],
)
def test_a_site_has_a_short_name(url: str, name: str) -> None:
    assert site_of(url) == name
