"""Sizes, speeds and remaining times as texts in the user's language."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, QLocale


def size_text(count: int) -> str:
    """Return a number of bytes in powers of 1000, as file managers show it: ``3.1 GB``."""
    # A decimal only where it tells something: 8.4 MB, 84 MB, 1.2 GB.
    power = 0 if count <= 0 else int(math.log10(count)) % 3
    decimals = 1 if power == 0 and count >= 1_000_000 else 0
    return QLocale().formattedDataSize(count, decimals, QLocale.DataSizeFormat.DataSizeSIFormat)


def speed_text(bytes_per_s: float) -> str:
    """Return a speed: ``4.1 MB/s``."""
    text = QCoreApplication.translate("DownloadUnits", "{size}/s")
    return text.format(size=size_text(round(bytes_per_s)))


def left_text(seconds: float) -> str:
    """Return a remaining time, rounded so that it does not flicker: ``3 min left``."""
    translate = QCoreApplication.translate
    if seconds < 60:
        return translate("DownloadUnits", "less than a minute left")
    minutes = math.ceil(seconds / 60)
    if minutes < 60:
        return translate("DownloadUnits", "{minutes} min left").format(minutes=minutes)
    hours, minutes = divmod(minutes, 60)
    if hours >= 24:
        return translate("DownloadUnits", "more than a day left")
    text = translate("DownloadUnits", "{hours} h {minutes} min left")
    return text.format(hours=hours, minutes=minutes)
