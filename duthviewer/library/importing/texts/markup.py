"""Plain text and links from HTML, reStructuredText and Markdown, as people mix them.

A full parser would refuse or garble what is not quite one of the two, and takes milliseconds for
each text. Only the marks that disturb a reader are removed here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from duthviewer.library.importing.texts.html_tags import without_html

#: Longer texts do not fit into a catalogue.
_MOST = 40_000
_URL = r"https?://[^\s<>\"'`|\\\]\[{}\u200b-\u200f\u2060\u3000-\u303f\ufeff\uff00-\uffef]+"
_URLS = re.compile(_URL, re.IGNORECASE)
#: `text <address>`_ and [text](address), which may be broken over two lines
_RST_LINK = re.compile(r"`([^`<>]{0,400})<\s*([^`<>\s][^`<>]{0,2000})>`__?")
_MARKDOWN_LINK = re.compile(
    r"!?\[([^\[\]]{0,400})\]\(\s*(https?://[^\s()]{1,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,500})?)"
    r"\s*(?:\"[^\"]{0,200}\")?\)"
)
#: .. _text: address, and [text]: address
_TARGET = re.compile(
    r"^[ \t]*(?:\.\. _([^:\n]{1,200}):|\[([^\]\n]{1,100})\]:)[ \t]*(\S{1,2000})[ \t]*$",
    re.MULTILINE,
)
_REFERENCE = re.compile(r"`([^`<>\n]{1,300})`__?(?!\w)")
_WORD_REFERENCE = re.compile(r"(?<![\w`])([A-Za-z0-9][\w.-]{0,100}[A-Za-z0-9])__?(?![\w`])")
_MARKDOWN_REFERENCE = re.compile(r"\[([^\[\]]{1,300})\]\[([^\[\]]{0,100})\]")
_ROLE = re.compile(r":[a-z][a-z:]{1,30}:`([^`\n]{1,300})`")
_LITERAL = re.compile(r"``([^`]{1,500})``|`([^`\n]{1,300})`")
_STRONG = re.compile(r"(?<![\w*])\*\*(?=\S)([^*]{1,500}?)(?<=\S)\*\*(?![\w*])")
_EMPHASIS = re.compile(r"(?<![\w*])\*(?=\S)([^*]{1,500}?)(?<=\S)\*(?![\w*])")
_ESCAPED = re.compile(r"\\([^\w\s])")
_COMMENT = re.compile(r"\.\.(?:\s|$)")
_DIRECTIVE = re.compile(r"\.\.\s+(?:\|[^|]{1,100}\|\s+)?([a-z][\w:-]{0,40})::[ \t]*(.*)")
_OPTION = re.compile(r":[a-z][\w-]{0,40}:(?:\s|$)")
_RULE = re.compile(r"([=\-~^\"'`#*+_.:])\1{2,}")
_HASH_TITLE = re.compile(r"#{1,6}\s+(.*?)\s*#*")
_BULLET = re.compile(r"(?:[-*+•·–—▪]|\d{1,3}[.)]|[a-z][.)]|#\.)\s+")
_LINE_BLOCK = re.compile(r"\|(?:\s|$)")
#: A paragraph with a line of this length was probably broken to fit a width.
_WRAPPED = range(50, 101)
_LONGEST_LABEL = 60
_SENTENCE = re.compile(r"[.!?。]\s+(?=\S)")
_EDGES = " :\uff1a-–—*•|/>("


class TextLink(NamedTuple):
    """A link in a text, and the words that describe it."""

    label: str
    address: str


def plain_text(text: str) -> str:
    """Return a text without marks; the addresses of its links are kept in parentheses.

    Lines that were broken to fit a width are joined again.
    """
    text = _normalised(text)
    targets = _targets(text)
    text = _TARGET.sub("", text)
    text = _MARKDOWN_LINK.sub(_with_address, text)
    text = _RST_LINK.sub(_with_address, text)
    text = _MARKDOWN_REFERENCE.sub(lambda found: _referenced(found, targets), text)
    text = _REFERENCE.sub(lambda found: _referenced(found, targets), text)
    if targets:
        text = _WORD_REFERENCE.sub(
            lambda found: _referenced(found, targets) if _key(found[1]) in targets else found[0],
            text,
        )
    paragraphs = ["\n".join(_joined(lines)) for lines in _paragraphs(text)]
    # Last, so that what begins a line is not taken for a mark.
    return "\n\n".join(filter(None, map(_without_marks, paragraphs)))


def links(text: str) -> Iterator[TextLink]:
    """Yield the links of a text in its order, each with its text or the words around it."""
    text = _normalised(text)
    targets = _targets(text)
    text = _TARGET.sub("", text)
    found: list[tuple[int, TextLink]] = []
    for pattern in (_MARKDOWN_LINK, _RST_LINK):
        for match in pattern.finditer(text):
            address = _address(match[2])
            if address.lower().startswith(("http://", "https://")):
                label = _with_words_before(text, match.start(), _label(match[1]))
                found.append((match.start(), TextLink(label, address)))
        text = pattern.sub(_blank, text)
    for match in (*_REFERENCE.finditer(text), *_WORD_REFERENCE.finditer(text)):
        if address := targets.pop(_key(match[1]), ""):
            label = _with_words_before(text, match.start(), _label(match[1]))
            found.append((match.start(), TextLink(label, address)))
    found += [(len(text), TextLink(_label(name), address)) for name, address in targets.items()]
    for match in _URLS.finditer(text):
        address = match[0].rstrip(".,;:!?)*_'")
        if "(" in address and match[0][len(address) :].startswith(")"):
            address += ")"
        label = _with_words_before(text, match.start(), "")
        found.append((match.start(), TextLink(label, address)))
    for _, link in sorted(found, key=lambda each: each[0]):
        yield link


def _normalised(text: str) -> str:
    text = text[:_MOST].replace("\r\n", "\n").replace("\r", "\n")
    # In an address too
    text = text.replace("\\_", "_")
    return without_html(text) if "<" in text or "&" in text else text


def _targets(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in _TARGET.finditer(text):
        if match[3].lower().startswith(("http://", "https://")):
            found.setdefault(_key(match[1] or match[2]), _address(match[3]))
    return found


def _key(name: str) -> str:
    return " ".join(name.replace("`", "").lower().split())


def _address(text: str) -> str:
    """Return an address that may have been broken over several lines."""
    return "".join(text.replace("\\", "").split())


def _label(text: str) -> str:
    return " ".join(_without_marks(text).split())[:_LONGEST_LABEL]


def _blank(found: re.Match[str]) -> str:
    """Return spaces in place of a link, so that positions stay; its line breaks stay too."""
    return "".join("\n" if letter == "\n" else " " for letter in found[0])


def _with_words_before(text: str, at: int, label: str) -> str:
    """Return the label of a link at a position with the words before it in its sentence.

    A link that begins its line is described by the line before it, if that is short.
    """
    line = text.rfind("\n", 0, at) + 1
    before = text[max(line, at - 200) : at]
    # What comes before another address describes that one.
    before = _URLS.split(before)[-1]
    if not any(letter.isalnum() for letter in before) and line:
        above = text[max(0, line - 400) : line].rstrip().rpartition("\n")[2]
        if not _URLS.search(above) and (len(above) <= _LONGEST_LABEL or above.endswith(":")):
            before = above
    words = " ".join(_without_marks(_SENTENCE.split(before)[-1]).split())
    whole = f"{words[-_LONGEST_LABEL:]} {label}".strip(_EDGES)
    return whole[-2 * _LONGEST_LABEL :]


def _with_address(found: re.Match[str]) -> str:
    words, address = " ".join(found[1].split()), _address(found[2])
    if not words or words.rstrip("/") == address.rstrip("/"):
        return address
    return f"{words} ({address})"


def _referenced(found: re.Match[str], targets: dict[str, str]) -> str:
    name = found[2] if found.re is _MARKDOWN_REFERENCE and found[2] else found[1]
    address = targets.get(_key(name))
    words = found[1]
    return f"{words} ({address})" if address and address != words else words


def _without_marks(text: str) -> str:
    text = _ROLE.sub(r"\1", text)
    text = _LITERAL.sub(lambda found: found[1] or found[2], text)
    text = _STRONG.sub(r"\1", text)
    text = _EMPHASIS.sub(r"\1", text)
    text = re.sub(r"::(?=\n|$)", ":", text)
    return _ESCAPED.sub(r"\1", text).strip()


def _paragraphs(text: str) -> Iterator[list[str]]:
    """Yield the paragraphs as lines, without comments, directives and rules."""
    lines: list[str] = []
    hidden_beyond: int | None = None
    for raw in (*text.split("\n"), ""):
        line = raw.strip()
        indent = len(raw) - len(raw.lstrip())
        if hidden_beyond is not None and line:
            if indent > hidden_beyond:
                if _OPTION.match(line):
                    continue
                # The content of a directive is text.
            else:
                hidden_beyond = None
        if not line:
            if lines:
                yield lines
            lines = []
        elif directive := _DIRECTIVE.fullmatch(line):
            hidden_beyond = indent
            if _URLS.match(directive[2]):
                lines.append(directive[2])
        elif line == "|" or _RULE.fullmatch(line):
            if line == "|" and lines:
                yield lines
                lines = []
        elif _COMMENT.match(line):
            if len(line) > 3:
                lines.append(line[2:].strip())
        elif title := _HASH_TITLE.fullmatch(line):
            if lines:
                yield lines
            lines = []
            yield [title[1]]
        else:
            lines.append(line)


def _joined(lines: list[str]) -> Iterator[str]:
    """Join the lines of a paragraph that were broken to fit a width."""
    longest = max(map(len, lines))
    long = sum(len(line) >= 0.7 * longest for line in lines[:-1])
    is_wrapped = longest in _WRAPPED and long * 2 > len(lines) - 1
    current = ""
    for number, line in enumerate(lines):
        if _LINE_BLOCK.match(line):
            line = line[1:].strip()
            starts = True
        else:
            before = lines[number - 1] if number else ""
            word = line.split(" ", 1)[0]
            starts = (
                not number
                or not is_wrapped
                or bool(_BULLET.match(line))
                or _LINE_BLOCK.match(before) is not None
                # A word that would have fitted was put on a new line on purpose.
                or len(before) + 1 + len(word) <= longest - 8
            )
        if starts and number:
            yield current
            current = line
        else:
            current = f"{current} {line}".strip()
    yield current
