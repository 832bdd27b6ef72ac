"""Schedules in XML, in the shapes that pentabarf, frab, pretalx and EuroPython publish."""

from __future__ import annotations

import datetime as dt
import tracemalloc
from collections import Counter

import pytest

from duthviewer.catalogue.conference import Talk
from duthviewer.library.importing import schedule_xml
from duthviewer.library.importing.document import Document
from duthviewer.library.importing.sources import ImportContext, import_source
from duthviewer.library.importing.values import Certainty, ImportedConference, ImportFailed
from tests.library.importing.catalogues import check_valid

FRAB = """<?xml version='1.0' encoding='utf-8' ?>
<schedule>
<version>1.0 Aldebaran</version>
<conference>
<acronym>nox7</acronym>
<title>Nox 7</title>
<start>2017-12-27</start>
<end>2017-12-28</end>
<days>2</days>
<timeslot_duration>00:15</timeslot_duration>
<base_url>https://fahrplan.example.org/nox7/</base_url>
</conference>
<day date='2017-12-27' end='2017-12-28T04:00:00+01:00' index='1' start='2017-12-27T11:00:00+01:00'>
<room name='Saal 1'>
<event guid='c3a1' id='11'>
<date>2017-12-27T11:00:00+01:00</date>
<start>11:00</start>
<duration>00:30</duration>
<room>Saal 1</room>
<slug>nox7-11-opening</slug>
<recording>
<license>CC BY 4.0</license>
<optout>false</optout>
</recording>
<title>Opening</title>
<subtitle>Here we go</subtitle>
<track>Community</track>
<type>lecture</type>
<language>en</language>
<abstract>All about the &quot;congress&quot;.</abstract>
<description></description>
<logo>/system/events/logos/11/o.png?1</logo>
<persons>
<person id='1'>alpha</person>
<person id='2'>Beta Gamma</person>
</persons>
<links>
<link href='https://example.org/more'>More</link>
</links>
<attachments>
<attachment href='/system/attachments/11/opening.pdf?15'>Slides of the opening</attachment>
<attachment href='/system/attachments/11/paper.pdf'>Paper</attachment>
</attachments>
</event>
<event guid='c3a2' id='12'>
<date>2017-12-28T00:30:00+01:00</date>
<start>00:30</start>
<duration>01:00</duration>
<title>After midnight</title>
<persons><person id='1'>alpha</person></persons>
<recording><license></license><optout>false</optout></recording>
</event>
<event guid='c3a3' id='13'>
<date>2017-12-27T13:00:00+01:00</date>
<start>13:00</start>
<duration>01:00</duration>
<title>Not on camera</title>
<persons><person id='1'>alpha</person></persons>
<recording><license></license><optout>true</optout></recording>
</event>
</room>
<room name='Saal 2'>
</room>
</day>
<day date='2017-12-28' end='2017-12-29T04:00:00+01:00' index='2' start='2017-12-28T11:00:00+01:00'>
<room name='Saal 1'>
<event guid='c3a4' id='14'>
<date>2017-12-28T12:00:00+01:00</date>
<start>12:00</start>
<duration>00:45</duration>
<title>Opening</title>
<persons><person id='3'>Delta</person></persons>
</event>
</room>
</day>
</schedule>
"""

PENTABARF = """<?xml version="1.0" encoding="UTF-8"?>
<schedule>
  <conference>
    <title>FOSS Days 2018</title>
    <subtitle/>
    <venue>Campus Solbosch</venue>
    <city>Brussels</city>
    <start>2018-02-03</start>
    <end>2018-02-03</end>
    <days>1</days>
    <day_change>09:00:00</day_change>
    <timeslot_duration>00:05:00</timeslot_duration>
  </conference>
  <day index="1" date="2018-02-03">
    <room name="Janson">
      <event id="7">
        <start>09:30</start>
        <duration>00:25</duration>
        <room>Janson</room>
        <slug>welcome</slug>
        <title>Welcome</title>
        <type>keynote</type>
        <abstract>&lt;p&gt;Opening &amp;amp; &lt;b&gt;welcome&lt;/b&gt;.&lt;/p&gt;</abstract>
        <description>&lt;p&gt;See &lt;a href="https://example.org/x"&gt;here&lt;/a&gt;.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;one&lt;/li&gt;&lt;li&gt;two&lt;/li&gt;&lt;/ul&gt;</description>
        <persons><person id="6">Staff</person></persons>
        <attachments>
          <attachment type="paper" href="https://example.org/w/paper.pdf">Paper</attachment>
          <attachment type="slides" href="https://example.org/w/talk.odp">Talk</attachment>
          <attachment type="slides" href="https://example.org/w/talk.pdf">Talk</attachment>
        </attachments>
        <links>
          <link href="https://video.example.org/welcome.webm">Video recording (WebM/VP9)</link>
          <link href="https://video.example.org/welcome.mp4">Video recording (mp4)</link>
          <link href="https://youtu.be/robot">Video of the robot in action</link>
          <link href="https://submission.example.org/feedback/7.php">Submit feedback</link>
        </links>
      </event>
      <event id="8">
        <start>10:00</start>
        <duration>00:50</duration>
        <title>Coffee break</title>
      </event>
      <event id="9">
        <start>10:50</start>
        <duration>0:30:00</duration>
        <title>Breaking the lunch code</title>
        <persons><person id="7">Eve</person></persons>
        <video_download_url>https://video.example.org/9.mp4</video_download_url>
      </event>
      <event id="10">
        <start>01:30</start>
        <duration>00:30</duration>
        <title>Late</title>
        <persons><person id="7">Eve</person></persons>
      </event>
    </room>
  </day>
</schedule>
"""

EUROPYTHON = """<schedule created="2014-07-13T11:40:02.693714"><day date="2014-07-21">
<entry id="1"><category></category><start>0930</start><duration>30</duration>
<room>C01, B05/B06</room><title>Breakfast</title><description></description><speakers></speakers>
</entry><entry id="37"><category></category><start>1030</start><duration>30</duration>
<room id="1">C01</room><title>Welcome</title><description></description><speakers></speakers>
</entry><entry id="118"><category>Keynote</category><start>1100</start><duration>45</duration>
<room id="1">C01</room><title>A keynote</title><abstract>Short.&#13;</abstract>
<description>Short. And longer.</description><speakers><speaker id="2"><name>Ada Byron</name>
<profile>https://ep.example.org/profile/2/</profile><description>About her</description></speaker>
</speakers></entry>
<entry id="64"><start>1900</start><duration>180</duration><room>ALL</room>
<title>Sponsored fair</title>
<speakers></speakers></entry>
<entry id="65"><start>1200</start><duration>60</duration><room>C01, B05/B06</room>
<title>Panel</title><speakers><speaker><name>Ada Byron</name></speaker></speakers></entry>
</day></schedule>"""


def read(text: str | bytes) -> ImportedConference:
    (found,) = import_source(text.encode() if isinstance(text, str) else text)
    check_valid(found)
    return found


def talk(found: ImportedConference, name: str) -> Talk:
    return found.conference.talk_by_id[name]


def findings(found: ImportedConference, certainty: Certainty) -> list[str]:
    return [str(each) for each in found.findings if each.certainty is certainty]


def event(start: str = "10:00", title: str = "T", more: str = "", date: str = "") -> str:
    return (
        f"<event id='{title}'><date>{date}</date><start>{start}</start><duration>01:00</duration>"
        f"<title>{title}</title><persons><person>P</person></persons>{more}</event>"
    )


def day(events: str, attributes: str = "date='2020-10-24'", head: str = "") -> str:
    return (
        f"<schedule><conference><title>C</title>{head}</conference><day {attributes}>"
        f"<room name='R'>{events}</room></day></schedule>"
    )


def starts(found: ImportedConference) -> dict[str, float]:
    return {each.title: each.start_s for each in found.conference.talks}


def test_a_schedule_of_frab() -> None:
    found = read(FRAB)
    conference = found.conference
    assert (conference.id, conference.title) == ("nox7", "Nox 7")
    assert (conference.start, conference.end) == (dt.date(2017, 12, 27), dt.date(2017, 12, 28))
    assert conference.website == "https://fahrplan.example.org/nox7/"
    assert [(each.id, each.title, each.date, each.times) for each in conference.recordings] == [
        ("saal-1-day-1", "Saal 1, day 1", dt.date(2017, 12, 27), "planned"),
        ("saal-1-day-2", "Saal 1, day 2", dt.date(2017, 12, 28), "planned"),
    ]
    opening = talk(found, "opening")
    assert (opening.recording, opening.start_s, opening.end_s) == ("saal-1-day-1", 0, 1800)
    assert [each.name for each in opening.speakers] == ["alpha", "Beta Gamma"]
    assert opening.slides == (
        "https://fahrplan.example.org/nox7/system/attachments/11/opening.pdf?15"
    )
    assert opening.thumbnail == "https://fahrplan.example.org/nox7/system/events/logos/11/o.png?1"
    assert opening.licence == "CC-BY-4.0"
    assert opening.abstract == (
        'Here we go\n\nAll about the "congress".\n\nMore: https://example.org/more\n'
        "Paper: https://fahrplan.example.org/nox7/system/attachments/11/paper.pdf"
    )
    assert talk(found, "after-midnight").start_s == 13.5 * 3600
    # Two talks of one title keep their numbers.
    assert talk(found, "opening-14").recording == "saal-1-day-2"
    left_out = findings(found, Certainty.LEFT_OUT)
    assert "Not on camera was not recorded." in left_out
    assert "Saal 2, day 1: there is no talk." in left_out
    lines = {each.values.get("title"): each.line for each in found.findings}
    assert FRAB.splitlines()[(lines["Not on camera"] or 0) - 1].startswith("<event guid='c3a3'")


def test_a_schedule_of_pentabarf() -> None:
    found = read(PENTABARF)
    assert found.conference.place == "Campus Solbosch, Brussels"
    assert [(each.id, each.title) for each in found.conference.recordings] == [("janson", "Janson")]
    assert starts(found) == {
        # Until the day changes at 9:00, it is the night after.
        "Welcome": 0.0, "Breaking the lunch code": 4800.0, "Late": 16 * 3600.0,
    }  # fmt: skip
    welcome = talk(found, "welcome")
    assert welcome.abstract is not None
    assert welcome.abstract.startswith(
        "Opening & welcome.\n\nSee here (https://example.org/x).\n\n• one\n• two"
    )
    assert welcome.slides == "https://example.org/w/talk.pdf"
    assert welcome.also == ("https://video.example.org/welcome.mp4",)
    assert "robot" in welcome.abstract
    assert "feedback" not in welcome.abstract
    assert talk(found, "breaking-the-lunch-code").also == ("https://video.example.org/9.mp4",)
    assert "Coffee break is a break." in findings(found, Certainty.LEFT_OUT)


def test_a_schedule_of_europython() -> None:
    found = read(EUROPYTHON)
    assert found.conference.title == "Conference 2014"
    assert starts(found) == {"Welcome": 0.0, "A keynote": 1800.0, "Panel": 5400.0}
    keynote = talk(found, "a-keynote")
    assert keynote.end_s == 4500.0
    assert keynote.abstract == "Short.\n\nShort. And longer."
    assert [(each.name, each.url) for each in keynote.speakers] == [
        ("Ada Byron", "https://ep.example.org/profile/2/")
    ]
    assert Counter(findings(found, Certainty.LEFT_OUT)) >= Counter(
        ["Breakfast is a break.", "Sponsored fair takes place in several rooms and has no speaker."]
    )
    assert any("Panel takes place" in each for each in findings(found, Certainty.GUESSED))


@pytest.mark.parametrize(
    ("first", "second", "distance_s"),
    [
        (event("23:00", "A"), event("25:30", "B"), 9000),
        (event("23:00", "A"), event("00:30", "B"), 5400),
        (event("9:30 PM", "A"), event("10:45 pm", "B"), 4500),
        (event("0930", "A"), event("1045", "B"), 4500),
        # Only one has a date.
        (event("10:00", "A"), event("", "B", date="2020-10-24T12:00:00"), 7200),
        (event("10:00", "A"), event("12:00", "B", date="2020-10-24T12:00:00+02:00"), 7200),
        # Night of the change from summer time: an hour more passes.
        (
            event("23:00", "A", date="2020-10-24T23:00:00+02:00"),
            event("03:30", "B", date="2020-10-25T03:30:00+01:00"),
            5.5 * 3600,
        ),
        # The date of the second is wrong: its time of day is not.
        (
            event("10:00", "A", date="2020-10-24T10:00:00+02:00"),
            event("11:00", "B", date="2019-10-24T11:00:00+02:00"),
            3600,
        ),
    ],
)
def test_times_of_day(first: str, second: str, distance_s: float) -> None:
    head = "<time_zone_name>Europe/Berlin</time_zone_name>"
    found = starts(read(day(first + second, head=head)))
    assert found == {"A": 0.0, "B": distance_s}
    assert starts(read(day(second + first, head=head))) == found


def test_the_change_from_summer_time_without_offsets() -> None:
    # Without dates, what a clock on the wall shows counts.
    head = "<time_zone_name>Europe/Berlin</time_zone_name>"
    assert starts(read(day(event("23:00", "A") + event("03:30", "B"), head=head)))["B"] == 16200


def test_a_day_without_rooms_and_a_schedule_without_days() -> None:
    events = event("10:00", "A", "<room>R</room>") + event("11:00", "B", "<room>R</room>")
    inner = read(f"<schedule><day date='2020-01-01'>{events}</day></schedule>")
    outer = read(f"<schedule><conference><title>C</title></conference>{events}</schedule>")
    assert [each.title for each in inner.conference.recordings] == ["R"]
    assert starts(outer) == starts(inner) == {"A": 0.0, "B": 3600.0}


def test_odd_events_are_reported() -> None:
    odd = (
        event("10:00", "A")
        + event("10:30", "B")
        + event("10:00", "A")
        + event("", "No time")
        + "<event><start>12:00</start><title>Endless</title></event>"
        + "<event><start>13:00</start></event>"
        + "<event/>"
    )
    found = read(day(odd))
    left_out, guessed = (findings(found, each) for each in (Certainty.LEFT_OUT, Certainty.GUESSED))
    assert "A is listed twice." in left_out
    assert "No time has no start time." in left_out
    assert "B starts before A ends, in the same room." in guessed
    assert any(each.startswith("Endless has no length") for each in guessed)
    assert [each.title for each in found.conference.talks] == ["A", "B", "Endless", "Talk 4"]
    assert all(each.line == 1 for each in found.findings if "listed twice" in str(each))


def test_namespaces_and_byte_order_marks_do_no_harm() -> None:
    text = day(event()).replace("<schedule>", "<schedule xmlns='https://example.org/s'>")
    assert read(b"\xef\xbb\xbf\n" + text.encode()).conference.talks
    latin = f"<?xml version='1.0' encoding='iso-8859-1'?>{day(event(title='Über'))}"
    assert read(latin.encode("latin-1")).conference.talks[0].title == "Über"
    assert read(day(event()).encode("utf-16")).conference.talks


BOMB = "<!DOCTYPE s [<!ENTITY a 'aaaaaaaaaa'>{}]>".format(
    "".join(f"<!ENTITY {chr(98 + n)} '{f'&{chr(97 + n)};' * 10}'>" for n in range(9))
)


@pytest.mark.parametrize(
    "text",
    [
        BOMB + day(event(title="&j;")),
        "<!DOCTYPE s [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + day(event(title="&x;")),
        "<!DOCTYPE s SYSTEM 'http://127.0.0.1:9/x.dtd'>" + day(event(title="&x;")),
        day(event())[:-20],
        "<schedule><day>\x00</day></schedule>",
        "<schedule/>",
        "<schedule>" + "<day>" * 100_000,
        "<schedule " + " ".join(f"a{n}='1'" for n in range(50_000)),
    ],
)
def test_hostile_xml_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(ImportFailed) as failed:
        schedule_xml.read(Document(data=text.encode(), name="s.xml"), ImportContext())
    assert "root" not in str(failed.value)


def test_deep_nesting_and_huge_attributes_end_well() -> None:
    deep = "<a>" * 50_000 + "x" + "</a>" * 50_000
    found = read(day(event(more=f"<abstract>{deep}</abstract><x>{deep}</x>")))
    assert found.conference.talks[0].abstract == "x"
    huge = "y" * 5_000_000
    found = read(
        day(event(title="A", more=f"<abstract z='{huge}'>{huge}</abstract>"), f"z='{huge}'")
    )
    assert len(found.conference.talks[0].abstract or "") == 20_000


def test_times_out_of_range_are_no_times() -> None:
    for date in ("0001-01-01", "9999-12-31", "2020-02-31", "tomorrow", ""):
        for start in ("00:00", "47:59", "99:99", "-1:00", "1e9", "\uff12\uff13:\uff10\uff10"):
            text = day(
                event(start, "A", date=f"{date}T{start}+14:00") + event("10:00", "B"),
                f"date='{date}' start='{date}T00:00:00-12:00'",
            )
            try:
                read(text)
            except ImportFailed as failed:
                assert "no talk" in str(failed)  # noqa: PT017


def test_a_large_schedule_takes_little_memory() -> None:
    text = day("".join(event("10:00", f"T{number}") for number in range(5000)))
    tracemalloc.start()
    try:
        (found,) = import_source(text.encode())
        assert len(found.conference.talks) == 5000
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 200 * 2**20
