"""Catalogues in every style of YAML that people and programs write, with comments everywhere."""

from __future__ import annotations

from pathlib import Path

from tests.catalogue.test_timeline_writer import HANDMADE

RESOURCES = Path(__file__).parents[3] / "resources"

PLAIN = """\
# c1 before everything, with a\ttab
# yaml-language-server: $schema=x
title: 'It''s a "meeting": yes'   # c2
id: odd   # c3: not a time 55:09
# c4
place:   Ghent, the old   town    # c5
start: "2016-11-03"   # c6
end: 2016-11-05
website: https://example.org/#top # c7
description: |   # c8
  Kept # no comment

    indented: "text"
  - end
links: # c9
  # c10
  photos: https://example.org/p   # c11
  "the # notes": https://example.org/n

recordings: # c12
  # c13

  day-1:   # c14
    title: Day one  # c15
    # c16
    url: https://youtu.be/aaaaaaaaaaa
  day-2: ~ # c17
  day-3: # c18
  day-4: {title: "Day # four", # c19
    date: 2016-11-04, # c20
    }   # c21

talks:   # c22
# c23

- # c24
  id: first # c25
  title:
    Written on a line # c26
  recording: day-1
  # c27
  start: 08:30     # c28
  end: '0:09:30.5' # c29
  speakers:   # c30
  - name: Ana Balica   # c31
    # c32
    twitter: "@anabalica"
  # c33
  - {name: yes, url: https://example.org/}   # c34
  abstract: >  # c35
    Folded words
    over lines, # and no comment


    Another paragraph.

  # c36
  also:   # c37
  - https://youtu.be/bbbbbbbbbbb # c38

  - "https://youtu.be/ccccccccccc"

# c39
-   title: 010
    id: second
    recording: day-1
    start: https://youtu.be/aaaaaaaaaaa?t=570
    end: 1000
    # c40
-   {id: third, title: "A long title, with % and @ and ` and more", recording: day-1,
     start: 1:15:00, end: "2h",
     speakers: [{name: Eve}, {name: "B, {C}"}, ], # c41
     slides: https://example.org/s.pdf,   # c42
     timeline: [[1:15:00, 1], [4600.5, 2, 0.5], # c43
       [1h20m, null]], }   # c44
- id: fourth
  end:   # c45
  title: "Escaped \\u0444 \\"quotes\\""
  abstract:
  recording: day-2
  start: 0
  timeline:
    # c46
    - [0, 1]      # c47
    - - 12.5   # c48
      - 2
    -   [1:40, ~]
- id: fifth
  title: >-
      Folded title
      of two lines
  recording: day-2
  start: "100"

  # c49
...
# c50
"""

JSON = (
    '{"title": "M", "id": "m", "recordings": {"day-1": {}, "day-2": {"title": "Two"}}, "talks": ['
    '{"id": "one", "title": "T", "recording": "day-1", "start": 10, "end": 100, '
    '"speakers": [{"name": "A"}]},\n {"id": "two", "title": "U", "recording": "day-2", '
    '"start": "1:40", "also": ["https://example.org/a"]}]}'
)

FLOW = """\
{ title: Flow, # c1
  id: flow, recordings: {day-1: , day-2: ~, day-3}, # c2
  # c3
  talks: [ # c4
    {id: a, title: A, recording: day-1, start: 5, end: , abstract: "x"}, # c5
    {id: b, title: 'B', recording: day-3, start: 7 # c6
      , slides: s.pdf,}
    , # c7
  ] # c8
} # c9
"""

SMALL = "id: s\ntitle: S\ntalks: []\nrecordings: {}"
UNENDED = SMALL.replace("{}", "{day-1: {}}").replace(
    "[]", "\n- {id: a, title: A, recording: day-1, start: 0}"
)
ODD_SPACES = HANDMADE.replace("Meeting ", "Mee\u2028ting\u0085 ").replace("roughly", "r\u2029y")


def many_talks() -> str:
    """Return a catalogue of 400 talks in two styles, each with comments."""
    parts = ["title: Many\nid: many\nrecordings:\n  day-1: {}\n  day-2: {}\ntalks:\n"]
    for number in range(0, 400, 2):
        parts += (
            f"\n  # before {number}\n  - id: talk-{number}  # id {number}\n"
            f"    title: Talk number {number}\n    recording: day-1\n"
            f"    start: {number}m  # start {number}\n    speakers: [{{name: Speaker {number}}}]\n"
            f"    abstract: >-\n      Words of talk {number},\n      and more of them\n"
            f"  - {{id: talk-{number + 1}, title: T{number + 1}, recording: day-2, "
            f"start: {number}:00, end: {number}:59}}  # {number + 1}\n",
        )
    return "".join(parts)


CATALOGUES = {
    "bundled": (RESOURCES / "conferences" / "duth-2016.yaml").read_text("utf-8"),
    "demo": (RESOURCES / "demo" / "catalogue.yaml").read_text("utf-8"),
    "handmade": HANDMADE,
    "commented": PLAIN,
    "carriage returns": PLAIN.replace("\n", "\r\n"),
    "old macs": HANDMADE.replace("\n", "\r"),
    "mark": "\ufeff" + PLAIN,
    "json": JSON,
    "flow": FLOW,
    "small": SMALL,
    "unended": UNENDED,
    "odd spaces": ODD_SPACES,
}
