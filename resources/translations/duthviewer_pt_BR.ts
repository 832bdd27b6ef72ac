<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About duthviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch conference talks offline, each beside its slides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video: {engine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>© the duthviewer contributors, MIT licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>This conference cannot be opened</source>
        <extracomment>The window shows itself after waiting this long for the settings, and for the conference. The watch page is made ready this long after the window has begun to paint.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogues (*.yaml *.yml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no talk {talk} in {conference}. It has: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a conference…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About duthviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch, from where you left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward 10 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To 0 … 90 % of the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the talk again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarge the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Speed</source>
        <extracomment>The longest that a frame of a usual recording is shown A speed was chosen from the menu (rate) The volume was changed by hand (0–1)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed  (&lt;, &gt;, =)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume  (Shift+Up, Shift+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeckPages</name>
    <message>
        <source>Something went wrong in this program. Its log has the details.</source>
        <extracomment>Memory for sharp pages and for thumbnails, in bytes. A thumbnail fits into a square of so many pixels: blurred, but told apart while leafing. Thumbnails are made for so many pages on either side of the one in sight. Pages whose sizes are read when the deck is opened (3 µs each); the others&apos; come as drawn. A deck is open (its number of pages) A deck could not be opened (why, for the person) There is a better picture of a page, or word that there can be none (page)</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndStrip</name>
    <message>
        <source>The talk ends here.</source>
        <extracomment>The rest of the day is wanted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play on  ({key})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Something went wrong in duthviewer itself ({error}). You can go on; if it happens again, please report it with what stands in the terminal.</source>
        <extracomment>A fault of ours came to light (words for the person)</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Choose a conference</source>
        <extracomment>A talk was chosen (its id, whether from its start) Pictures of these cards are wanted, as wide as this (rows, device pixels)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search talks and speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search talks and speakers  ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles, speakers and abstracts are searched. Try fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No talk matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue of this conference names no talk yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No talks here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close this message</source>
        <extracomment>The window is about to close The window has become the active one</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QtPlayer</name>
    <message>
        <source>Sound</source>
        <extracomment>Made when there is a device: without one, that takes time and fails</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlidesBar</name>
    <message>
        <source>Previous page</source>
        <extracomment>Strokes on a grid of 20 by 20. The longest text there will be, so that the pill keeps its width while leafing. A page&apos;s number was typed (page) The bar needs another size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlidesView</name>
    <message>
        <source>Slides</source>
        <extracomment>One notch of a wheel, in the units of QWheelEvent.angleDelta(). How far a notch moves a zoomed page, in logical pixels. After so long without a change of size the page is drawn anew at that size. Waiting that takes longer than this is told. Another page is shown, for whatever reason (page; 0 when the deck is gone) The person turned the page inside this view (page) A deck is open (its number of pages) A deck could not be opened (why, for the person); the view says so, too</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <extracomment>How far the page&apos;s top left corner lies outside the room, in device pixels. Where the page was painted last.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slides cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TalkGrid</name>
    <message>
        <source>Talks</source>
        <extracomment>So long may one frame draw cards, and so long one go at drawing them ahead. A talk was chosen (its index) Letters were typed (the text) The cards in sight, from the first to the last, have changed (rows, device pixels wide) Rows in sight that a frame had no time to draw The first frame draws its cards straight; from then on they are kept.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TalkRow</name>
    <message>
        <source>not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TalkSlides</name>
    <message>
        <source>Follow the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the talk again  ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the PDF into one of these folders, for example as {name}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is published at {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slides for this talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>●  Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live: {page}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>Position in the talk</source>
        <extracomment>A person asked for a position of the talk (seconds)</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VideoPane</name>
    <message>
        <source>Show the folder</source>
        <extracomment>Something went wrong that does not hinder watching (words for the person)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into one of these folders, for example as {name}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is published at {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording of this talk is not on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk starts after the recording ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue says that the talk starts at {start}, but {file} is only {length} long. Either the file is not whole, or the offset is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Video</source>
        <extracomment>&quot;painted&quot; or &quot;accelerated&quot; decides how video is shown, whatever the machine can do The picture was pressed with the left button The wheel was turned over the picture (notches, up is positive)</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchPage</name>
    <message>
        <source>Menu</source>
        <extracomment>A person wants to go back to the talks Another talk is wanted: the next one (+1) or the one before (-1) The position is to be remembered (talk&apos;s key, position and length in seconds) Something is to be remembered for the next time (key, JSON value) Something went wrong that does not hinder watching (words for the person)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No video can be played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording has sound only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording cannot be played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be saved as {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
