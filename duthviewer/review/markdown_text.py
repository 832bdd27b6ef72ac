"""A stranger's text and addresses in Markdown."""

from __future__ import annotations

import re

_MARKDOWN = re.compile(r"([\\`*_\[\]<>#|~]|&(?=#?\w+;))")
#: A line that starts with this is a list
_MARKDOWN_LINE = re.compile(r"([-+]|\d+(?=[.)]))")
#: Characters that end a link in Markdown, except in a host in brackets
_ENDS_LINK = re.compile(r"[()\[\]<>\"'\\`\s]")
_NUMBERED_HOST = re.compile(r"https?://\[[0-9A-Fa-f:.]+\]")


def markdown_text(text: str) -> str:
    """Escape Markdown in a stranger's text."""
    line = _MARKDOWN.sub(r"\\\1", " ".join(text.split()))
    if start := _MARKDOWN_LINE.match(line):
        # After a number, the sign behind it is escaped.
        at = start.end() if start[1].isdecimal() else 0
        line = f"{line[:at]}\\{line[at:]}"
    return line


def markdown_address(link: str) -> str:
    """Escape the characters of a web address that would end a Markdown link."""
    host = found[0] if (found := _NUMBERED_HOST.match(link)) else ""
    return host + _ENDS_LINK.sub(lambda sign: f"%{ord(sign[0]):02X}", link[len(host) :])
