"""What is said and shown at the demo conference: the whole event as data, in its order.

Everything else follows from it: the length of each spoken sentence decides when a page
turns, and so the timelines, the subtitles and the catalogue are true by construction.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Literal

#: How the recording looks: ``capture`` is the page alone, ``pip`` the speaker beside the page,
#: ``stage`` and ``balcony`` two cameras in the hall, ``speaker`` the speaker without a page.
View = Literal["capture", "pip", "stage", "balcony", "speaker"]

#: Scenes between the talks
Scene = Literal["holding", "welcome", "empty", "break", "next", "closing"]

PAGELESS: frozenset[View] = frozenset({"speaker"})


@dataclass(frozen=True)
class Voice:
    """A voice of espeak-ng: name with variant, words a minute, pitch 0-99."""

    name: str
    rate: int
    pitch: int = 50


@dataclass(frozen=True)
class Line:
    """Words spoken without a pause, in one view of the room."""

    text: str
    view: View


@dataclass(frozen=True)
class TalkScript:
    """A talk: one tuple of lines for each page of its deck."""

    id: str
    title: str
    speaker: str
    voice: Voice
    abstract: str
    pages: tuple[tuple[Line, ...], ...]


@dataclass(frozen=True)
class Interlude:
    """A break between talks: a scene and what the host says over it.

    ``lead_s`` and ``tail_s`` are the silent (musical) seconds around the words.
    """

    scene: Scene
    text: str = ""
    lead_s: float = 0.0
    tail_s: float = 0.0


@dataclass(frozen=True)
class Event:
    """The conference."""

    id: str
    title: str
    description: str
    place: str
    date: dt.date
    recording: str
    host: Voice
    programme: tuple[Interlude | TalkScript, ...] = field(default_factory=tuple)

    @property
    def talks(self) -> tuple[TalkScript, ...]:
        return tuple(part for part in self.programme if isinstance(part, TalkScript))


WATCHING = TalkScript(
    id="watching",
    title="The Best Seat in the House",
    speaker="Pia Playhead",
    voice=Voice("en-us+Andrea", 144, 46),
    abstract=(
        "A conference day is one long video, and your talk starts somewhere in it. Walk the grid, "
        "press Enter, and sit in front of it with the slides beside. The keys for playing, "
        "jumping, and slowing down fast speakers, and how to come back tomorrow."
    ),
    pages=(
        (
            Line("Hi, I am Pia, and I have the best seat in the house.", "stage"),
            Line("So do you. Let me show you how to use it.", "speaker"),
        ),
        (
            Line("A conference day is one long video.", "capture"),
            Line(
                "Six hours, perhaps eight. Your talk starts somewhere in the middle, "
                "and duthviewer knows where.",
                "capture",
            ),
        ),
        (
            Line("First you see the grid, one card for every talk.", "pip"),
            Line("Walk with the arrow keys, or type a word to filter. Then press Enter.", "pip"),
        ),
        (
            Line("And here you are. The video stands where the talk begins.", "capture"),
            Line("The slides are beside it, and the bar below belongs to this talk.", "capture"),
        ),
        (Line("Now put your hands on the keyboard. Space plays and pauses. So does K.", "stage"),),
        (
            Line("J goes back ten seconds, and L goes on ten. Left and right do five.", "capture"),
            Line("Down and up do a whole minute.", "capture"),
        ),
        (
            Line(
                "The digits jump. Zero is the start, five is the middle, and nine is nearly home.",
                "pip",
            ),
        ),
        (
            Line("Slow speaker? Press greater than. Fast speaker? Less than.", "balcony"),
            Line("The voice keeps its pitch, and equals is normal again.", "balcony"),
            Line("Not that I would ever speak too fast.", "speaker"),
        ),
        (
            Line("Comma and full stop move a single frame.", "capture"),
            Line("Good for the slide that somebody showed for half a second.", "capture"),
        ),
        (
            Line("M is for mute, and Escape takes you back to the grid.", "pip"),
            Line("Your place is remembered. Tomorrow, Enter goes on from there.", "pip"),
        ),
        (
            Line("Here is everything on one page.", "capture"),
            Line("Pause me, if you want to read it. You know how.", "capture"),
        ),
        (Line("Thank you, and enjoy the front row!", "stage"),),
    ),
)

SLIDES = TalkScript(
    id="slides",
    title="A Page of Your Own",
    speaker="Leif Pageturner",
    voice=Voice("en-gb-x-rp+Michael", 146, 42),
    abstract=(
        "The slides in a recording are small, and somebody stands in front of them. The ones "
        "beside it are yours: leaf, zoom, fit, and let the video go on. Also: the talk's own time "
        "bar, and how recordings, decks, thumbnails and subtitles are found by their names."
    ),
    pages=(
        (
            Line("Good morning. My name is Leif, and I turn pages.", "balcony"),
            Line("It is a calm life.", "speaker"),
        ),
        (
            Line(
                "In a recording the slides are small, and somebody stands in front of them.", "pip"
            ),
            Line("So duthviewer shows you the real page, sharp at any size.", "pip"),
        ),
        (
            Line("Page Down turns to the next page, Page Up goes back.", "capture"),
            Line("The video does not mind. It simply goes on.", "capture"),
        ),
        (
            Line("The mouse wheel turns pages, too, and so do two little buttons.", "capture"),
            Line("Between them you read the page and the count.", "capture"),
        ),
        (
            Line("There is always one slide with tiny print.", "stage"),
            Line("Zoom in, look around, and fit the page again.", "stage"),
        ),
        (
            Line("The day may be hours long.", "capture"),
            Line("Your time bar runs from zero to the end of this one talk.", "capture"),
        ),
        (
            Line("Which file belongs to which talk? The names tell.", "pip"),
            Line("The catalogue may say it outright.", "pip"),
        ),
        (Line("Or the file carries the video's id in square brackets.", "pip"),),
        (Line("Or it is simply called like the recording: day one.", "capture"),),
        (Line("A deck is named after its talk, and so is a thumbnail.", "capture"),),
        (
            Line("And subtitles lie beside the recording.", "capture"),
            Line("You may be reading one of them now.", "speaker"),
        ),
        (
            Line("No thumbnail? The card shows a frame. No recording? The first page.", "balcony"),
            Line("No deck either? Then it draws a card. Nobody goes without a face.", "balcony"),
        ),
        (
            Line("Thank you. Now leaf through my slides, while I keep on talking.", "stage"),
            Line("You see? I do not mind at all.", "speaker"),
        ),
    ),
)

YOUR_OWN = TalkScript(
    id="your-own",
    title="Your Conference in a Dozen Lines",
    speaker="Kata Logue",
    voice=Voice("en-gb+Annie", 146, 52),
    abstract=(
        "Bring your own: a folder with a recording, some decks, and one small text file. How to "
        "write a catalogue, in which ways a time may be written, what `duthviewer check` and "
        "`duthviewer talks` tell you, and where else files may lie."
    ),
    pages=(
        (
            Line("Hello, I am Kata. You have seen our conference.", "stage"),
            Line("Let us open yours.", "stage"),
        ),
        (
            Line("You need a folder. Put in the recording and the slides.", "capture"),
            Line("Then add one small text file: the catalogue.", "capture"),
        ),
        (
            Line("It is written in YAML, and it begins with a title and an id.", "capture"),
            Line("Then it lists the recordings, under names that you choose.", "capture"),
        ),
        (
            Line("Then come the talks. Who speaks, in which recording, and when.", "pip"),
            Line("That is a whole talk, in five lines.", "pip"),
        ),
        (
            Line("Write times as you find them, with letters or with colons.", "capture"),
            Line("Or plain seconds. Even a link with a time in it will do.", "capture"),
        ),
        (
            Line("You may leave out the end. A talk ends where the next one starts.", "balcony"),
            Line("The last one ends with the recording.", "balcony"),
        ),
        (
            Line("A timeline is optional. It tells which page was shown when.", "capture"),
            Line("This talk has one. Right now, it says: no page, just Kata.", "speaker"),
        ),
        (
            Line("Before you share it, run duthviewer check.", "capture"),
            Line("Every mistake comes with its line, and often with a better idea.", "capture"),
        ),
        (
            Line("Are the videos on another disk? Name that folder with dash dash media.", "pip"),
            Line("As often as you like.", "pip"),
        ),
        (
            Line("And duthviewer talks lists what there is.", "stage"),
            Line("Every talk, its offset, and the files on this computer.", "stage"),
        ),
        (
            Line("Videos are big, but a catalogue is small.", "capture"),
            Line("Share it, and your friends sit in the front row, too.", "capture"),
        ),
        (Line("Write it, check it, watch it. Thank you!", "stage"),),
    ),
)

EVENT = Event(
    id="demo",
    title="Front Row: Hands on duthviewer",
    description="Three short talks about watching talks. They teach this program.",
    place="Your own desk",
    date=dt.date(2026, 11, 14),
    recording="day-1",
    host=Voice("en-gb-scotland+Lee", 144, 45),
    programme=(
        Interlude("holding", lead_s=4.0),
        Interlude(
            "welcome",
            "Welcome to Front Row: three short talks, about watching talks. "
            "Please find a good seat. You already have one.",
            lead_s=0.4,
            tail_s=0.8,
        ),
        Interlude("empty", tail_s=2.0),
        WATCHING,
        Interlude("empty", "Thank you, Pia.", lead_s=0.6, tail_s=0.6),
        Interlude(
            "break",
            "And now, a break. A very short one: the tea is still too hot.",
            lead_s=1.2,
            tail_s=6.0,
        ),
        Interlude("empty", tail_s=2.4),
        SLIDES,
        Interlude(
            "next",
            "Thank you, Leif. For our last talk, please open an editor. Here is Kata.",
            lead_s=1.0,
            tail_s=1.0,
        ),
        YOUR_OWN,
        Interlude(
            "closing",
            "And that was Front Row. Escape takes you back to the grid. Goodbye, and see you "
            "in the front row!",
            lead_s=1.2,
            tail_s=5.0,
        ),
    ),
)
