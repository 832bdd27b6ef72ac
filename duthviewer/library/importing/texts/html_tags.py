"""Text without the tags of HTML."""

from __future__ import annotations

import html
import re

#: Longer texts do not fit into a catalogue, even without their tags.
_MOST = 200_000
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]{0,15})((?:\s[^<>]{0,4000})?)/?>")
_LOOKS_LIKE_HTML = re.compile(
    r"</(?:p|a|b|i|em|strong|ul|ol|li|div|span|h[1-6]|code|pre|blockquote|tt)>|<(?:br|p)\s{0,4}/?>",
    re.IGNORECASE,
)
_HAS_BLOCKS = re.compile(r"<(?:br|p|li|div)\b", re.IGNORECASE)
_BLANK_LINES = re.compile(r"\n[^\S\n]{0,100}\n\s*")
_HREF = re.compile(r"""\bhref\s{0,4}=\s{0,4}["']?([^"'\s<>]+)""", re.IGNORECASE)
_BLOCKS = frozenset(
    ("p", "div", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote", "table")
)
_LINES = frozenset(("br", "tr", "dt", "dd"))
_HIDDEN = re.compile(r"<(script|style)\b[^<>]{0,4000}>[^<]{0,100000}</\1\s{0,4}>", re.IGNORECASE)


def without_html(text: str) -> str:
    """Return a text without its HTML tags, if it has any; the addresses of links are kept.

    Blank lines stay, as people put tags into texts that are not HTML otherwise.
    """
    text = text[:_MOST]
    if not _LOOKS_LIKE_HTML.search(text):
        return text
    link: list[str] = []

    def convert(found: re.Match[str]) -> str:
        is_end, name, attributes = bool(found[1]), found[2].lower(), found[3]
        if name == "a":
            address = "" if is_end else _HREF.search(attributes)
            if not is_end:
                link[:] = [html.unescape(address[1])] if address else []
            elif link:
                address = link.pop()
                # A text that is its own address needs it only once.
                return "" if found.string[: found.start()].endswith(address) else f" ({address})"
            return ""
        if name == "li":
            return "" if is_end else "\n• "
        if name in _BLOCKS:
            return "\n\n"
        return "\n" if name in _LINES else ""

    flowing = _HIDDEN.sub("", text)
    if _HAS_BLOCKS.search(flowing):
        # Line breaks in HTML are spaces.
        flowing = "\n\n".join(" ".join(part.split()) for part in _BLANK_LINES.split(flowing))
    return html.unescape(_TAG.sub(convert, flowing)).strip()
