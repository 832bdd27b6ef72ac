"""How decoders of recordings use the processor's cores."""

from __future__ import annotations

from typing import Any


def use_threads(context: Any) -> None:
    """Let a decoder use several threads, where that is safe.

    WORKAROUND: with frame threads, libavcodec 62 waits for ever within some damaged H.265 videos.
    """
    is_hevc = context.codec.canonical_name == "hevc"
    context.thread_type = "SLICE" if is_hevc else "AUTO"
