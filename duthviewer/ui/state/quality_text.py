"""Texts about how good a timeline is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from duthviewer.catalogue.timeline_quality import OtherVersion, TimelineQuality

#: The notice names at most this many places
_MOST_PLACES = 4


def quality_text(quality: TimelineQuality) -> str:
    """Return a line such as "41 pages · 96 % certain · 3 changes to check"."""
    one, several = quality.pages == 1, quality.to_check != 1
    pages = (
        QCoreApplication.translate("TimelineQuality", "{count} page")
        if one
        else QCoreApplication.translate("TimelineQuality", "{count} pages")
    )
    check = (
        QCoreApplication.translate("TimelineQuality", "{count} changes to check")
        if several
        else QCoreApplication.translate("TimelineQuality", "{count} change to check")
    )
    # Rounded down: only what is certain throughout is 100 %.
    certain = QCoreApplication.translate("TimelineQuality", "{percent} % certain")
    parts = [
        pages.format(count=quality.pages),
        certain.format(percent=int(100 * quality.certain + 1e-6)),
    ]
    if quality.to_check:
        parts.append(check.format(count=quality.to_check))
    return " · ".join(parts)


def other_version_text(version: OtherVersion) -> str:
    """Return the notice about slides that are not in the deck."""
    pages = [str(page) for page in version.after if page is not None]
    if version.slides == 1:
        text = (
            QCoreApplication.translate(
                "TimelineQuality",
                "The slides seem to be another version: a slide was shown that is not in this PDF,"
                " after page {page}.",
            )
            if pages
            else QCoreApplication.translate(
                "TimelineQuality",
                "The slides seem to be another version: a slide was shown that is not in this PDF.",
            )
        )
        return text.format(page="".join(pages))
    if not pages:
        text = QCoreApplication.translate(
            "TimelineQuality",
            "The slides seem to be another version: {count} slides were shown that are not in this"
            " PDF.",
        )
        return text.format(count=version.slides)
    if len(pages) > _MOST_PLACES:
        pages = [*pages[:_MOST_PLACES], "…"]
    if len(pages) == 1:
        text = QCoreApplication.translate(
            "TimelineQuality",
            "The slides seem to be another version: {count} slides were shown that are not in this"
            " PDF, after page {page}.",
        )
        return text.format(count=version.slides, page=pages[0])
    text = QCoreApplication.translate(
        "TimelineQuality",
        "The slides seem to be another version: {count} slides were shown that are not in this"
        " PDF, after pages {pages}.",
    )
    if pages[-1] == "…":
        listed = ", ".join(pages)
    else:
        pair = QCoreApplication.translate("TimelineQuality", "{first} and {last}")
        listed = pair.format(first=", ".join(pages[:-1]), last=pages[-1])
    return text.format(count=version.slides, pages=listed)
