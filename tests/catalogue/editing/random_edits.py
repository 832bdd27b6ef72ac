"""Random edits of a conference, most of them allowed."""

from __future__ import annotations

import datetime as dt
import random

from duthviewer.catalogue.conference import Conference, Recording, Speaker, Talk
from duthviewer.catalogue.editing.document import CatalogueDocument
from duthviewer.catalogue.editing.edits import (
    AddRecording,
    AddTalk,
    AnchorRecording,
    Edit,
    EditGroup,
    JoinTalks,
    MoveTalk,
    RemoveRecording,
    RemoveTalk,
    ReplaceSpeakers,
    SetConferenceField,
    SetRecordingField,
    SetTalkField,
    SetTalkTimes,
    ShiftRecording,
    SplitTalk,
)
from duthviewer.catalogue.timeline import Span, Timeline

TEXTS = (
    "Plain", "With: colon", "# hash", "a # hash", "null", "~", "yes", "08:30", "1e3", "- a", "[a",
    "{a}, b]", "it's", 'say "so"', "früh – spät", "日本 🙂", "x" * 200, "word " * 30, "a\\b", "'",
    '"', "---", "...", "010", "&a", "*a", "!a", "|", ">", "%a", "@a", "`a`", "?", "? a", ":", "a:",
    "=", "<<", ", a", "2016-11-03", "",
)  # fmt: skip
LONG_TEXTS = (
    *TEXTS, "Two\nlines", "Two\n\nparagraphs of some words\n\n\nand a third",
    "  indented\n    more\n\tand a tab",
    "# no comment\n- no list\nkey: value", "word " * 100, "trailing \nspaces  \n", "…\n\nx",
)  # fmt: skip
ADDRESSES = (
    "https://example.org/", "https://example.org/a?b=c#d", "http://host.example:8080/é,[x]",
    "slides/a.pdf", "/media/a b.pdf", "no address", "ftp://x", "",
    "https://youtu.be/aaaaaaaaaaa?t=5",
)  # fmt: skip


def random_edit(document: CatalogueDocument, dice: random.Random) -> Edit:
    """Make an edit of what the document contains now."""
    conference = document.conference
    makers = [_conference_field, _add_recording]
    if conference.recordings:
        makers += [_recording_field, _add_talk, _shift]
        if dice.random() < 0.1:
            makers.append(_remove_recording)
    if conference.talks:
        makers += [_talk_field, _talk_field, _talk_field, _speakers, _times, _times, _timeline]
        makers += [_remove_talk, _move, _split, _join, _anchor]
    if dice.random() < 0.05:
        return EditGroup(
            edits=tuple(dice.choice(makers)(document, conference, dice) for _ in range(3))
        )
    return dice.choice(makers)(document, conference, dice)


def _talk(conference: Conference, dice: random.Random) -> Talk:
    return dice.choice(conference.talks)


def _seconds(dice: random.Random) -> float:
    return dice.choice((dice.randrange(6000), dice.uniform(0, 6000), dice.uniform(0, 60), 0))


def _conference_field(_: CatalogueDocument, conference: Conference, dice: random.Random) -> Edit:
    field, values = dice.choice(
        (
            ("title", TEXTS),
            ("place", TEXTS),
            ("licence", TEXTS),
            ("description", LONG_TEXTS),
            ("website", ADDRESSES),
            ("start", (None, dt.date(2016, 11, 1), "2016-11-02", "x")),
            ("end", (None, dt.date(2016, 11, 9), dt.date(1999, 1, 1))),
            ("links", ({}, {**conference.links, "a: b": "https://example.org/l"},
                       dict(list(conference.links.items())[1:]),
                       dict.fromkeys(conference.links, "https://example.org/m"))),
        )
    )  # fmt: skip
    return SetConferenceField(field=field, value=dice.choice(values))


def _recording_field(_: CatalogueDocument, conference: Conference, dice: random.Random) -> Edit:
    field, values = dice.choice(
        (
            ("title", TEXTS),
            ("licence", TEXTS),
            ("url", ADDRESSES),
            ("file", ("a.mkv", "b/c d.mp4", "../x", "", "x: y #.mp4")),
            ("times", ("planned", "exact")),
            ("date", (None, dt.date(2016, 11, 1))),
        )
    )
    recording = dice.choice(conference.recordings).id
    return SetRecordingField(recording=recording, field=field, value=dice.choice(values))


def _talk_field(_: CatalogueDocument, conference: Conference, dice: random.Random) -> Edit:
    talk = _talk(conference, dice)
    field, values = dice.choice(
        (
            ("title", TEXTS),
            ("licence", TEXTS),
            ("abstract", LONG_TEXTS),
            ("slides", ADDRESSES),
            ("thumbnail", ADDRESSES),
            ("also", ((), talk.also[1:], (*talk.also, "https://example.org/o"), ADDRESSES[:2])),
            ("recording", tuple(one.id for one in conference.recordings)),
            ("planned_s", ("", "45m", "1:00:00")),
        )
    )
    return SetTalkField(talk=talk.id, field=field, value=dice.choice(values))


def _speakers(_: CatalogueDocument, conference: Conference, dice: random.Random) -> Edit:
    talk = _talk(conference, dice)
    speakers = list(talk.speakers)
    if dice.random() < 0.4 or not speakers:
        speakers.insert(
            dice.randrange(len(speakers) + 1),
            Speaker(name=dice.choice(TEXTS), twitter=dice.choice((None, "@a_b", "9"))),
        )
    elif dice.random() < 0.5:
        speakers.pop(dice.randrange(len(speakers)))
    else:
        number = dice.randrange(len(speakers))
        speakers[number] = Speaker(name=dice.choice(TEXTS), url=dice.choice(ADDRESSES))
    if dice.random() < 0.2:
        dice.shuffle(speakers)
    return ReplaceSpeakers(talk=talk.id, speakers=tuple(speakers))


def _times(_: CatalogueDocument, conference: Conference, dice: random.Random) -> Edit:
    talk = _talk(conference, dice)
    start_s = dice.choice((talk.start_s, _seconds(dice)))
    end_s = dice.choice((None, start_s + _seconds(dice), _seconds(dice)))
    return SetTalkTimes(talk=talk.id, start_s=start_s, end_s=end_s)


def _timeline(_: CatalogueDocument, conference: Conference, dice: random.Random) -> Edit:
    talk = _talk(conference, dice)
    starts = sorted(
        {round(talk.start_s + dice.uniform(0, 900), 3) for _ in range(dice.randrange(5))}
    )
    spans = [
        Span(
            start_s=start_s,
            end_s=end_s,
            page=dice.choice((None, 1, 2, 30)),
            confidence=dice.choice((1.0, 0.25)),
        )
        for start_s, end_s in zip(starts, [*starts[1:], None], strict=False)
    ]
    return SetTalkField(talk=talk.id, field="timeline", value=Timeline(tuple(spans)))


def _add_talk(document: CatalogueDocument, conference: Conference, dice: random.Random) -> Edit:
    title = dice.choice(TEXTS)
    talk = Talk(
        id=document.new_talk_id(title),
        title=title,
        recording=dice.choice(conference.recordings).id,
        start_s=_seconds(dice),
        abstract=dice.choice(LONG_TEXTS),
        speakers=(Speaker(name="New: speaker"),),
    )
    return AddTalk(talk=talk, index=dice.choice((None, dice.randrange(9))))


def _remove_talk(_: CatalogueDocument, conference: Conference, dice: random.Random) -> Edit:
    return RemoveTalk(talk=_talk(conference, dice).id)


def _move(_: CatalogueDocument, conference: Conference, dice: random.Random) -> Edit:
    return MoveTalk(
        talk=_talk(conference, dice).id, index=dice.randrange(len(conference.talks) + 1)
    )


def _split(document: CatalogueDocument, conference: Conference, dice: random.Random) -> Edit:
    talk = _talk(conference, dice)
    title = f"{talk.title} (2)"
    return SplitTalk(
        talk=talk.id,
        at_s=talk.start_s + dice.uniform(-1, 100),
        new_id=document.new_talk_id(title),
        title=title,
    )


def _join(_: CatalogueDocument, conference: Conference, dice: random.Random) -> Edit:
    return JoinTalks(first=_talk(conference, dice).id, second=_talk(conference, dice).id)


def _shift(_: CatalogueDocument, conference: Conference, dice: random.Random) -> Edit:
    recording = dice.choice(conference.recordings).id
    return ShiftRecording(recording=recording, by_s=dice.uniform(-5, 30))


def _anchor(_: CatalogueDocument, conference: Conference, dice: random.Random) -> Edit:
    talk = _talk(conference, dice)
    return AnchorRecording(recording=talk.recording, talk=talk.id, start_s=_seconds(dice))


def _add_recording(_: CatalogueDocument, conference: Conference, dice: random.Random) -> Edit:
    return AddRecording(
        recording=Recording(
            id=f"new-{dice.randrange(1000)}", title=dice.choice(TEXTS), url=dice.choice(ADDRESSES)
        )
    )


def _remove_recording(_: CatalogueDocument, conference: Conference, dice: random.Random) -> Edit:
    return RemoveRecording(recording=dice.choice(conference.recordings).id)
