<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About duthviewer</source>
            <translation>Over duthviewer</translation>
        </message>
        <message>
            <source>Looking for what plays the video…</source>
            <translation>Zoeken waarmee de video wordt afgespeeld…</translation>
        </message>
        <message>
            <source>Copy for a bug report</source>
            <translation>Kopiëren voor een foutrapport</translation>
        </message>
        <message>
            <source>Copy all versions to the clipboard</source>
            <translation>Alle versies naar het klembord kopiëren</translation>
        </message>
        <message>
            <source>Watch conference talks offline, beside the slides.</source>
            <translation>Conferentiepresentaties offline bekijken, naast de slides.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Gekopieerd</translation>
        </message>
        <message>
            <source>Video: {engine}</source>
            <translation>Video: {engine}</translation>
        </message>
        <message>
            <source>© the duthviewer contributors, MIT licence</source>
            <translation>© de bijdragers aan duthviewer, MIT-licentie</translation>
        </message>
    </context>
    <context>
        <name>AllNotes</name>
        <message>
            <source>Notes of all talks</source>
            <translation>Notities bij alle presentaties</translation>
        </message>
        <message>
            <source>Words, or a #tag</source>
            <translation>Woorden, of een #label</translation>
        </message>
        <message>
            <source>Search the notes</source>
            <translation>In de notities zoeken</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporteren…</translation>
        </message>
        <message>
            <source>Save the notes in the list as Markdown, CSV or JSON</source>
            <translation>De notities in de lijst opslaan als Markdown, CSV of JSON</translation>
        </message>
        <message>
            <source>No note has these words.</source>
            <translation>Geen notitie heeft deze woorden.</translation>
        </message>
        <message>
            <source>You have no notes yet. Press {key} while you watch a talk.</source>
            <translation>U hebt nog geen notities. Druk op {key} terwijl u een presentatie bekijkt.</translation>
        </message>
        <message>
            <source>{count} of {all} notes</source>
            <translation>{count} van {all} notities</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>The last conference takes long to open. Its disk may not answer.</source>
            <translation>Het openen van de laatste conferentie duurt lang. Misschien reageert de schijf niet.</translation>
        </message>
        <message>
            <source>{path} takes long to open. Its disk may not answer.</source>
            <translation>Het openen van {path} duurt lang. Misschien reageert de schijf niet.</translation>
        </message>
    </context>
    <context>
        <name>ClosingCheck</name>
        <message>
            <source>These notes are not saved.</source>
            <translation>Deze notities zijn niet opgeslagen.</translation>
        </message>
        <message>
            <source>They could not be written to the disk: {problem} If you close duthviewer now, the text that you wrote last is lost.</source>
            <translation>Ze konden niet worden opgeslagen: {problem} Als u duthviewer nu sluit, gaat de laatst geschreven tekst verloren.</translation>
        </message>
        <message>
            <source>The disk does not answer.</source>
            <translation>De schijf reageert niet.</translation>
        </message>
        <message>
            <source>Save elsewhere…</source>
            <translation>Ergens anders opslaan…</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>Sluiten zonder opslaan</translation>
        </message>
        <message>
            <source>Save notes</source>
            <translation>Notities opslaan</translation>
        </message>
        <message>
            <source>Notes (*.json)</source>
            <translation>Notities (*.json)</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Anywhere</source>
            <translation>Overal</translation>
        </message>
        <message>
            <source>Talks</source>
            <translation>Presentaties</translation>
        </message>
        <message>
            <source>Watching</source>
            <translation>Kijken</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>Slides</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>Zoeken</translation>
        </message>
        <message>
            <source>Open a conference…</source>
            <translation>Conferentie openen…</translation>
        </message>
        <message>
            <source>Keys and help</source>
            <translation>Toetsen en hulp</translation>
        </message>
        <message>
            <source>About duthviewer</source>
            <translation>Over duthviewer</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Afsluiten</translation>
        </message>
        <message>
            <source>Open a folder…</source>
            <translation>Map openen…</translation>
        </message>
        <message>
            <source>Make a conference from files…</source>
            <translation>Conferentie van bestanden maken…</translation>
        </message>
        <message>
            <source>Save timelines into a catalogue…</source>
            <translation>Tijdlijnen in een catalogus opslaan…</translation>
        </message>
        <message>
            <source>Notes of all talks…</source>
            <translation>Notities bij alle presentaties…</translation>
        </message>
        <message>
            <source>Export all notes…</source>
            <translation>Alle notities exporteren…</translation>
        </message>
        <message>
            <source>Import notes…</source>
            <translation>Notities importeren…</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Instellingen…</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Alles doorzoeken</translation>
        </message>
        <message>
            <source>Search the talks</source>
            <translation>Presentaties doorzoeken</translation>
        </message>
        <message>
            <source>Watch, from where you left</source>
            <translation>Verder kijken</translation>
        </message>
        <message>
            <source>Watch from the start</source>
            <translation>Vanaf het begin kijken</translation>
        </message>
        <message>
            <source>Mark as favourite</source>
            <translation>Als favoriet markeren</translation>
        </message>
        <message>
            <source>Mark as watched</source>
            <translation>Als bekeken markeren</translation>
        </message>
        <message>
            <source>Forget the position</source>
            <translation>Positie vergeten</translation>
        </message>
        <message>
            <source>Undo the last mark</source>
            <translation>Laatste markering ongedaan maken</translation>
        </message>
        <message>
            <source>Show the recording in its folder</source>
            <translation>Opname in de map tonen</translation>
        </message>
        <message>
            <source>Open the slides in another program</source>
            <translation>Slides in een ander programma openen</translation>
        </message>
        <message>
            <source>Use a PDF as the slides…</source>
            <translation>Een pdf als slides gebruiken…</translation>
        </message>
        <message>
            <source>Use a file as the recording…</source>
            <translation>Een bestand als opname gebruiken…</translation>
        </message>
        <message>
            <source>Use the files found by name</source>
            <translation>De op naam gevonden bestanden gebruiken</translation>
        </message>
        <message>
            <source>Open the recording on the web</source>
            <translation>Opname op het web openen</translation>
        </message>
        <message>
            <source>Copy a link to the talk</source>
            <translation>Link naar de presentatie kopiëren</translation>
        </message>
        <message>
            <source>Synchronise the slides of this talk</source>
            <translation>Slides van deze presentatie synchroniseren</translation>
        </message>
        <message>
            <source>Synchronise the slides of this day</source>
            <translation>Slides van deze dag synchroniseren</translation>
        </message>
        <message>
            <source>Synchronise the slides of all talks</source>
            <translation>Slides van alle presentaties synchroniseren</translation>
        </message>
        <message>
            <source>Stop synchronising</source>
            <translation>Synchroniseren stoppen</translation>
        </message>
        <message>
            <source>Information about the talk</source>
            <translation>Informatie over de presentatie</translation>
        </message>
        <message>
            <source>Show all talks</source>
            <translation>Alle presentaties tonen</translation>
        </message>
        <message>
            <source>Show what was begun</source>
            <translation>Begonnen presentaties tonen</translation>
        </message>
        <message>
            <source>Show what is not watched</source>
            <translation>Niet-bekeken presentaties tonen</translation>
        </message>
        <message>
            <source>Show favourites</source>
            <translation>Favorieten tonen</translation>
        </message>
        <message>
            <source>Show what is on this computer</source>
            <translation>Presentaties op deze computer tonen</translation>
        </message>
        <message>
            <source>Sort by day and time</source>
            <translation>Sorteren op dag en tijd</translation>
        </message>
        <message>
            <source>Sort by title</source>
            <translation>Sorteren op titel</translation>
        </message>
        <message>
            <source>Sort by speaker</source>
            <translation>Sorteren op spreker</translation>
        </message>
        <message>
            <source>Sort by length, the longest first</source>
            <translation>Sorteren op duur, langste eerst</translation>
        </message>
        <message>
            <source>Sort by last watched</source>
            <translation>Sorteren op laatst bekeken</translation>
        </message>
        <message>
            <source>Play or pause</source>
            <translation>Afspelen of pauzeren</translation>
        </message>
        <message>
            <source>Back {seconds} seconds</source>
            <translation>{seconds} seconden terug</translation>
        </message>
        <message>
            <source>Forward {seconds} seconds</source>
            <translation>{seconds} seconden vooruit</translation>
        </message>
        <message>
            <source>Back a minute</source>
            <translation>Een minuut terug</translation>
        </message>
        <message>
            <source>Forward a minute</source>
            <translation>Een minuut vooruit</translation>
        </message>
        <message>
            <source>To 0 … 90 % of the talk</source>
            <translation>Naar 0 … 90% van de presentatie</translation>
        </message>
        <message>
            <source>One frame back</source>
            <translation>Eén beeld terug</translation>
        </message>
        <message>
            <source>One frame on</source>
            <translation>Eén beeld vooruit</translation>
        </message>
        <message>
            <source>Slower</source>
            <translation>Langzamer</translation>
        </message>
        <message>
            <source>Faster</source>
            <translation>Sneller</translation>
        </message>
        <message>
            <source>Normal speed</source>
            <translation>Normale snelheid</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Dempen</translation>
        </message>
        <message>
            <source>Louder</source>
            <translation>Harder</translation>
        </message>
        <message>
            <source>Quieter</source>
            <translation>Zachter</translation>
        </message>
        <message>
            <source>From the start</source>
            <translation>Vanaf het begin</translation>
        </message>
        <message>
            <source>Go to a time or a page…</source>
            <translation>Naar een tijd of pagina gaan…</translation>
        </message>
        <message>
            <source>Show the remaining time</source>
            <translation>Resterende tijd tonen</translation>
        </message>
        <message>
            <source>Previous talk</source>
            <translation>Vorige presentatie</translation>
        </message>
        <message>
            <source>Next talk</source>
            <translation>Volgende presentatie</translation>
        </message>
        <message>
            <source>Save the picture…</source>
            <translation>Beeld opslaan…</translation>
        </message>
        <message>
            <source>Back to the talks</source>
            <translation>Terug naar de presentaties</translation>
        </message>
        <message>
            <source>Begin a loop here (A)</source>
            <translation>Lus hier beginnen (A)</translation>
        </message>
        <message>
            <source>End the loop here (B)</source>
            <translation>Lus hier beëindigen (B)</translation>
        </message>
        <message>
            <source>Loop: set A, set B, clear</source>
            <translation>Lus: A zetten, B zetten, wissen</translation>
        </message>
        <message>
            <source>Clear the loop</source>
            <translation>Lus wissen</translation>
        </message>
        <message>
            <source>Rewrite this recording…</source>
            <translation>Deze opname herschrijven…</translation>
        </message>
        <message>
            <source>Copy the link to this moment</source>
            <translation>Link naar dit moment kopiëren</translation>
        </message>
        <message>
            <source>Export chapters…</source>
            <translation>Hoofdstukken exporteren…</translation>
        </message>
        <message>
            <source>Play on into the rest of the day</source>
            <translation>Rest van de dag blijven afspelen</translation>
        </message>
        <message>
            <source>Play the next talk by itself</source>
            <translation>Volgende presentatie automatisch afspelen</translation>
        </message>
        <message>
            <source>A little slower</source>
            <translation>Iets langzamer</translation>
        </message>
        <message>
            <source>A little faster</source>
            <translation>Iets sneller</translation>
        </message>
        <message>
            <source>Subtitles: next, or none</source>
            <translation>Ondertiteling: volgende of geen</translation>
        </message>
        <message>
            <source>Open subtitles…</source>
            <translation>Ondertiteling openen…</translation>
        </message>
        <message>
            <source>Subtitles sooner</source>
            <translation>Ondertiteling eerder</translation>
        </message>
        <message>
            <source>Subtitles later</source>
            <translation>Ondertiteling later</translation>
        </message>
        <message>
            <source>Video and slides side by side</source>
            <translation>Video en slides naast elkaar</translation>
        </message>
        <message>
            <source>Video above the slides</source>
            <translation>Video boven de slides</translation>
        </message>
        <message>
            <source>Video only</source>
            <translation>Alleen video</translation>
        </message>
        <message>
            <source>Slides only</source>
            <translation>Alleen slides</translation>
        </message>
        <message>
            <source>Slides left, video right</source>
            <translation>Slides links, video rechts</translation>
        </message>
        <message>
            <source>Video small in a corner</source>
            <translation>Video klein in een hoek</translation>
        </message>
        <message>
            <source>Next layout</source>
            <translation>Volgende indeling</translation>
        </message>
        <message>
            <source>Video into the next corner</source>
            <translation>Video naar de volgende hoek</translation>
        </message>
        <message>
            <source>Open or fold away the drawer</source>
            <translation>Lade openen of inklappen</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Transcript</translation>
        </message>
        <message>
            <source>Find in the transcript…</source>
            <translation>Zoeken in het transcript…</translation>
        </message>
        <message>
            <source>Copy the transcript</source>
            <translation>Transcript kopiëren</translation>
        </message>
        <message>
            <source>Copy the transcript with times</source>
            <translation>Transcript met tijden kopiëren</translation>
        </message>
        <message>
            <source>About the talk</source>
            <translation>Over de presentatie</translation>
        </message>
        <message>
            <source>Note at this moment</source>
            <translation>Notitie bij dit moment</translation>
        </message>
        <message>
            <source>Note with the picture of the video</source>
            <translation>Notitie met het beeld van de video</translation>
        </message>
        <message>
            <source>Note with the picture of the page</source>
            <translation>Notitie met de afbeelding van de pagina</translation>
        </message>
        <message>
            <source>Notes of the talk</source>
            <translation>Notities bij de presentatie</translation>
        </message>
        <message>
            <source>Export the notes of this talk…</source>
            <translation>De notities bij deze presentatie exporteren…</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Volledig scherm</translation>
        </message>
        <message>
            <source>Mini window</source>
            <translation>Minivenster</translation>
        </message>
        <message>
            <source>Slides on another screen</source>
            <translation>Slides op een ander scherm</translation>
        </message>
        <message>
            <source>Video on another screen</source>
            <translation>Video op een ander scherm</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Vorige pagina</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Volgende pagina</translation>
        </message>
        <message>
            <source>Previous slide, and jump there</source>
            <translation>Vorige slide, en erheen springen</translation>
        </message>
        <message>
            <source>Next slide, and jump there</source>
            <translation>Volgende slide, en erheen springen</translation>
        </message>
        <message>
            <source>Follow the talk again</source>
            <translation>Presentatie weer volgen</translation>
        </message>
        <message>
            <source>Synchronise the slides</source>
            <translation>Slides synchroniseren</translation>
        </message>
        <message>
            <source>Enlarge the page</source>
            <translation>Pagina vergroten</translation>
        </message>
        <message>
            <source>Reduce the page</source>
            <translation>Pagina verkleinen</translation>
        </message>
        <message>
            <source>Fit the page</source>
            <translation>Pagina passend maken</translation>
        </message>
        <message>
            <source>All pages in a row</source>
            <translation>Alle pagina’s op een rij</translation>
        </message>
        <message>
            <source>Jump here: play this page’s moment</source>
            <translation>Hierheen springen: afspelen vanaf deze pagina</translation>
        </message>
        <message>
            <source>Find in the slides…</source>
            <translation>Zoeken in de slides…</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>Volgend resultaat</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>Vorig resultaat</translation>
        </message>
        <message>
            <source>Select the text of the page</source>
            <translation>Tekst van de pagina selecteren</translation>
        </message>
        <message>
            <source>Copy the selected text</source>
            <translation>Geselecteerde tekst kopiëren</translation>
        </message>
        <message>
            <source>Copy the page as a picture</source>
            <translation>Pagina als afbeelding kopiëren</translation>
        </message>
        <message>
            <source>Save the page as a picture…</source>
            <translation>Pagina als afbeelding opslaan…</translation>
        </message>
        <message>
            <source>Turn the pages right</source>
            <translation>Pagina’s rechtsom draaien</translation>
        </message>
        <message>
            <source>Turn the pages left</source>
            <translation>Pagina’s linksom draaien</translation>
        </message>
        <message>
            <source>Dark pages</source>
            <translation>Donkere pagina’s</translation>
        </message>
        <message>
            <source>Speaker notes</source>
            <translation>Sprekersnotities</translation>
        </message>
        <message>
            <source>Slides and speaker notes together</source>
            <translation>Slides en sprekersnotities samen</translation>
        </message>
        <message>
            <source>Correct the timeline</source>
            <translation>Tijdsverloop verbeteren</translation>
        </message>
        <message>
            <source>This page starts now</source>
            <translation>Deze pagina begint nu</translation>
        </message>
        <message>
            <source>No page is shown from now on</source>
            <translation>Vanaf nu is er geen pagina te zien</translation>
        </message>
        <message>
            <source>The page of now is right</source>
            <translation>De pagina van nu klopt</translation>
        </message>
        <message>
            <source>Next doubtful place</source>
            <translation>Volgende twijfelachtige plek</translation>
        </message>
        <message>
            <source>Previous doubtful place</source>
            <translation>Vorige twijfelachtige plek</translation>
        </message>
        <message>
            <source>Shift all page changes…</source>
            <translation>Alle paginawissels verschuiven…</translation>
        </message>
        <message>
            <source>Undo the last correction</source>
            <translation>Laatste verbetering ongedaan maken</translation>
        </message>
        <message>
            <source>Redo the correction</source>
            <translation>Verbetering opnieuw doen</translation>
        </message>
        <message>
            <source>Forget my corrections</source>
            <translation>Mijn verbeteringen vergeten</translation>
        </message>
        <message>
            <source>Print the slides…</source>
            <translation>Slides afdrukken…</translation>
        </message>
        <message>
            <source>Open the slides in the system’s viewer</source>
            <translation>Slides in het standaardprogramma openen</translation>
        </message>
        <message>
            <source>Go to the hit</source>
            <translation>Naar de treffer gaan</translation>
        </message>
        <message>
            <source>Search for what is suggested</source>
            <translation>Zoeken naar het voorstel</translation>
        </message>
        <message>
            <source>Show all hits</source>
            <translation>Alle treffers tonen</translation>
        </message>
        <message>
            <source>Show hits in titles</source>
            <translation>Treffers in titels tonen</translation>
        </message>
        <message>
            <source>Show hits on slides</source>
            <translation>Treffers op slides tonen</translation>
        </message>
        <message>
            <source>Show hits in what was said</source>
            <translation>Treffers in wat gezegd is tonen</translation>
        </message>
        <message>
            <source>Show hits in notes</source>
            <translation>Treffers in notities tonen</translation>
        </message>
        <message>
            <source>Clear the recent searches</source>
            <translation>Recente zoekopdrachten wissen</translation>
        </message>
        <message>
            <source>Back to where you were</source>
            <translation>Terug naar waar u was</translation>
        </message>
    </context>
    <context>
        <name>Controls</name>
        <message>
            <source>Speed</source>
            <translation>Snelheid</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volume</translation>
        </message>
        <message>
            <source>Subtitles and sound</source>
            <translation>Ondertiteling en geluid</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pauzeren</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Afspelen</translation>
        </message>
        <message>
            <source>Show the length</source>
            <translation>Lengte tonen</translation>
        </message>
        <message>
            <source>Loop: begin here (A)</source>
            <translation>Lus: hier beginnen (A)</translation>
        </message>
        <message>
            <source>A–B</source>
            <translation>A–B</translation>
        </message>
        <message>
            <source>Loop: end here (B)</source>
            <translation>Lus: hier eindigen (B)</translation>
        </message>
        <message>
            <source>A–…</source>
            <translation>A–…</translation>
        </message>
        <message>
            <source>Clear the loop</source>
            <translation>Lus wissen</translation>
        </message>
        <message>
            <source>No sound output was found</source>
            <translation>Geen geluidsuitvoer gevonden</translation>
        </message>
    </context>
    <context>
        <name>Correcting</name>
        <message>
            <source>Correct the timeline</source>
            <translation>Tijdsverloop verbeteren</translation>
        </message>
        <message>
            <source>This moment lies outside the talk</source>
            <translation>Dit moment ligt buiten de presentatie</translation>
        </message>
        <message>
            <source>No doubtful place after this one</source>
            <translation>Na deze plek is er geen twijfelachtige</translation>
        </message>
        <message>
            <source>No doubtful place before this one</source>
            <translation>Vóór deze plek is er geen twijfelachtige</translation>
        </message>
        <message>
            <source>Doubtful: no page at {time}</source>
            <translation>Twijfelachtig: geen pagina op {time}</translation>
        </message>
        <message>
            <source>Doubtful: page {page} at {time}</source>
            <translation>Twijfelachtig: pagina {page} op {time}</translation>
        </message>
        <message>
            <source>{done} ({key} takes it back)</source>
            <translation>{done} ({key} maakt het ongedaan)</translation>
        </message>
    </context>
    <context>
        <name>Corrections</name>
        <message>
            <source>No page at {time}: this is right</source>
            <translation>Geen pagina op {time}: dat klopt</translation>
        </message>
        <message>
            <source>Page {page} at {time}: this is right</source>
            <translation>Pagina {page} op {time}: dat klopt</translation>
        </message>
        <message>
            <source>The change was moved to {time}</source>
            <translation>De wissel is naar {time} verplaatst</translation>
        </message>
        <message>
            <source>The change at {time} was removed</source>
            <translation>De wissel op {time} is verwijderd</translation>
        </message>
        <message>
            <source>All changes are shifted by {seconds} s</source>
            <translation>Alle wissels zijn {seconds} s verschoven</translation>
        </message>
        <message>
            <source>Your corrections are forgotten</source>
            <translation>De verbeteringen zijn vergeten</translation>
        </message>
        <message>
            <source>Taken back: {step}</source>
            <translation>Ongedaan gemaakt: {step}</translation>
        </message>
        <message>
            <source>Done again: {step}</source>
            <translation>Opnieuw gedaan: {step}</translation>
        </message>
        <message>
            <source>No page from {time} on</source>
            <translation>Geen pagina vanaf {time}</translation>
        </message>
        <message>
            <source>Page {page} starts at {time}</source>
            <translation>Pagina {page} begint op {time}</translation>
        </message>
    </context>
    <context>
        <name>CorrectionsPanel</name>
        <message>
            <source>Correct the timeline</source>
            <translation>Tijdsverloop verbeteren</translation>
        </message>
        <message>
            <source>No page from now on</source>
            <translation>Vanaf nu geen pagina</translation>
        </message>
        <message>
            <source>This is right</source>
            <translation>Dit klopt</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Meer</translation>
        </message>
        <message>
            <source>Close the panel</source>
            <translation>Paneel sluiten</translation>
        </message>
        <message>
            <source>{count} ?</source>
            <translation>{count} ?</translation>
        </message>
        <message>
            <source>Doubtful places: {count}</source>
            <translation>Twijfelachtige plekken: {count}</translation>
        </message>
        <message>
            <source>This talk has no timeline, and no slides for one.</source>
            <translation>Deze presentatie heeft geen tijdsverloop en geen slides ervoor.</translation>
        </message>
        <message>
            <source>This talk has no timeline yet. Synchronise it, or say which page starts when: turn to the page and press {key}.</source>
            <translation>Deze presentatie heeft nog geen tijdsverloop. Synchroniseer de slides, of zeg welke pagina wanneer begint: blader naar de pagina en druk op {key}.</translation>
        </message>
        <message>
            <source>Page {page} starts now</source>
            <translation>Pagina {page} begint nu</translation>
        </message>
        <message>
            <source>Remove this change</source>
            <translation>Deze wissel verwijderen</translation>
        </message>
        <message>
            <source>Move this change to the position</source>
            <translation>Deze wissel naar de positie verplaatsen</translation>
        </message>
        <message>
            <source>Page {page} starts here</source>
            <translation>Pagina {page} begint hier</translation>
        </message>
        <message>
            <source>No page from here on</source>
            <translation>Vanaf hier geen pagina</translation>
        </message>
        <message>
            <source>No page in this stretch: this is right</source>
            <translation>Geen pagina in dit stuk: dat klopt</translation>
        </message>
        <message>
            <source>Page {page} in this stretch: this is right</source>
            <translation>Pagina {page} in dit stuk: dat klopt</translation>
        </message>
        <message>
            <source>Show this moment</source>
            <translation>Dit moment tonen</translation>
        </message>
    </context>
    <context>
        <name>CueStrip</name>
        <message>
            <source>Subtitles</source>
            <translation>Ondertiteling</translation>
        </message>
    </context>
    <context>
        <name>DayMenu</name>
        <message>
            <source>{count} more</source>
            <translation>nog {count}</translation>
        </message>
        <message>
            <source>Choose another day</source>
            <translation>Een andere dag kiezen</translation>
        </message>
        <message>
            <source>Only {name} is shown</source>
            <translation>Alleen {name} wordt getoond</translation>
        </message>
    </context>
    <context>
        <name>DeckPages</name>
        <message>
            <source>Something went wrong in this program. Its log has the details.</source>
            <translation>Er is iets misgegaan in dit programma. De details staan in het logboek.</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>Open a conference</source>
            <translation>Conferentie openen</translation>
        </message>
        <message>
            <source>Catalogues (*.yaml *.yml);;All files (*)</source>
            <translation>Catalogi (*.yaml *.yml);;Alle bestanden (*)</translation>
        </message>
    </context>
    <context>
        <name>Drawer</name>
        <message>
            <source>Drawer</source>
            <translation>Lade</translation>
        </message>
        <message>
            <source>Fold the drawer away</source>
            <translation>Lade inklappen</translation>
        </message>
    </context>
    <context>
        <name>EmptyStates</name>
        <message>
            <source>No talk matches</source>
            <translation>Geen presentatie gevonden</translation>
        </message>
        <message>
            <source>Titles, speakers and abstracts are searched. Try fewer words.</source>
            <translation>Er wordt gezocht in titels, sprekers en samenvattingen. Probeer minder woorden.</translation>
        </message>
        <message>
            <source>Only some of the talks are searched. Try fewer words, or all.</source>
            <translation>Slechts een deel van de presentaties wordt doorzocht. Probeer minder woorden, of alle presentaties.</translation>
        </message>
        <message>
            <source>No talk on this day</source>
            <translation>Geen presentatie op deze dag</translation>
        </message>
        <message>
            <source>The catalogue names no talk of this recording.</source>
            <translation>De catalogus noemt geen presentatie van deze opname.</translation>
        </message>
        <message>
            <source>Nothing to continue</source>
            <translation>Niets om verder te kijken</translation>
        </message>
        <message>
            <source>A talk that you leave before its end waits for you here.</source>
            <translation>Presentaties die vóór het einde zijn verlaten, staan hier klaar.</translation>
        </message>
        <message>
            <source>All watched</source>
            <translation>Alles bekeken</translation>
        </message>
        <message>
            <source>You have seen every talk here.</source>
            <translation>Alle presentaties hier zijn bekeken.</translation>
        </message>
        <message>
            <source>No favourites yet</source>
            <translation>Nog geen favorieten</translation>
        </message>
        <message>
            <source>Right-click a talk and choose “Mark as favourite”: you find it here again.</source>
            <translation>Klik met rechts op een presentatie en kies “Als favoriet markeren”: die is dan hier terug te vinden.</translation>
        </message>
        <message>
            <source>No recording is on this computer</source>
            <translation>Geen opname op deze computer</translation>
        </message>
        <message>
            <source>Drop the folder with the recordings onto this window, or open it here.</source>
            <translation>Sleep de map met de opnamen naar dit venster, of open die hier.</translation>
        </message>
    </context>
    <context>
        <name>EndStrip</name>
        <message>
            <source>The talk ends here.</source>
            <translation>De presentatie eindigt hier.</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Hier blijven</translation>
        </message>
        <message>
            <source>Do not go to the next talk</source>
            <translation>Niet naar de volgende presentatie gaan</translation>
        </message>
        <message>
            <source>Go on with the day</source>
            <translation>Verdergaan met de dag</translation>
        </message>
        <message>
            <source>Play on</source>
            <translation>Verder afspelen</translation>
        </message>
        <message>
            <source>In {seconds} s begins the next talk: {title}</source>
            <translation>Volgende presentatie over {seconds} s: {title}</translation>
        </message>
        <message>
            <source>In {seconds} s begins the next talk.</source>
            <translation>De volgende presentatie begint over {seconds} s.</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <source>Qt Multimedia (FFmpeg), because it was chosen</source>
            <translation>Qt Multimedia (FFmpeg), want zo gekozen</translation>
        </message>
        <message>
            <source>{engine}, because it was chosen</source>
            <translation>{engine}, want zo gekozen</translation>
        </message>
        <message>
            <source>Qt Multimedia (FFmpeg), because it needs less where there is no graphics card</source>
            <translation>Qt Multimedia (FFmpeg), want dat vraagt minder zonder grafische kaart</translation>
        </message>
        <message>
            <source>{engine}, because it is installed</source>
            <translation>{engine}, want geïnstalleerd</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>Something went wrong in duthviewer itself ({error}). You can go on; if it happens again, please report it.</source>
            <translation>Er is iets misgegaan in duthviewer zelf ({error}). Doorgaan is mogelijk; meld het als het opnieuw gebeurt.</translation>
        </message>
    </context>
    <context>
        <name>FileChoices</name>
        <message>
            <source>Use the files as before</source>
            <translation>De bestanden als voorheen gebruiken</translation>
        </message>
        <message>
            <source>Use for “{title}”</source>
            <translation>Gebruiken voor “{title}”</translation>
        </message>
        <message>
            <source>Or drop onto a talk, to use the file for that talk</source>
            <translation>Of laat los op een lezing om het bestand daarvoor te gebruiken</translation>
        </message>
        <message>
            <source>“{title}” uses the files found by name again.</source>
            <translation>“{title}” gebruikt weer de op naam gevonden bestanden.</translation>
        </message>
        <message>
            <source>{file} is now the slides of “{title}”.</source>
            <translation>{file} zijn nu de slides van “{title}”.</translation>
        </message>
        <message>
            <source>{file} is now among the subtitles of “{title}”.</source>
            <translation>{file} hoort nu bij de ondertitels van “{title}”.</translation>
        </message>
        <message>
            <source>Use a recording</source>
            <translation>Opname gebruiken</translation>
        </message>
        <message>
            <source>Use {file} as the recording of “{title}”?</source>
            <translation>{file} als opname van “{title}” gebruiken?</translation>
        </message>
        <message>
            <source>The file is {length} long. Does it hold only this talk, or all of “{day}”, in which the talk begins at {start}?

Nothing is copied or moved.</source>
            <translation>Het bestand duurt {length}. Bevat het alleen deze lezing, of heel “{day}”, waarin de lezing bij {start} begint?

Er wordt niets gekopieerd of verplaatst.</translation>
        </message>
        <message>
            <source>Only this talk</source>
            <translation>Alleen deze lezing</translation>
        </message>
        <message>
            <source>The whole recording</source>
            <translation>De hele opname</translation>
        </message>
        <message>
            <source>{file} is now the recording of “{title}”.</source>
            <translation>{file} is nu de opname van “{title}”.</translation>
        </message>
        <message>
            <source>Choose the slides</source>
            <translation>Slides kiezen</translation>
        </message>
        <message>
            <source>Slides ({patterns})</source>
            <translation>Slides ({patterns})</translation>
        </message>
        <message>
            <source>Choose the recording</source>
            <translation>Opname kiezen</translation>
        </message>
        <message>
            <source>Recordings ({patterns})</source>
            <translation>Opnamen ({patterns})</translation>
        </message>
        <message>
            <source>{path} is not a file, or is empty.</source>
            <translation>{path} is geen bestand of is leeg.</translation>
        </message>
    </context>
    <context>
        <name>FileList</name>
        <message>
            <source>Add…</source>
            <translation>Toevoegen…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Take the chosen files from the list; they stay</source>
            <translation>De gekozen bestanden uit de lijst halen; ze blijven bestaan</translation>
        </message>
        <message>
            <source>Files ({patterns})</source>
            <translation>Bestanden ({patterns})</translation>
        </message>
    </context>
    <context>
        <name>FilterChip</name>
        <message>
            <source>Show all talks again</source>
            <translation>Alle presentaties weer tonen</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in the slides</source>
            <translation>Zoeken in de slides</translation>
        </message>
        <message>
            <source>Enter: next hit. Shift+Enter: the one before. Esc: close.</source>
            <translation>Enter: volgend resultaat. Shift+Enter: vorige. Esc: sluiten.</translation>
        </message>
        <message>
            <source>Hits</source>
            <translation>Resultaten</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>Vorig resultaat</translation>
        </message>
        <message>
            <source>Shift+Enter</source>
            <translation>Shift+Enter</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>Volgend resultaat</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Zoeken sluiten</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} van {count}</translation>
        </message>
        <message>
            <source>{text} …</source>
            <translation>{text} …</translation>
        </message>
        <message>
            <source>Searching …</source>
            <translation>Zoeken …</translation>
        </message>
        <message>
            <source>No hits</source>
            <translation>Geen resultaten</translation>
        </message>
    </context>
    <context>
        <name>FoldersPage</name>
        <message>
            <source>Recordings and slides</source>
            <translation>Opnamen en slides</translation>
        </message>
        <message>
            <source>They are looked for beside the catalogue, then in these folders from top to bottom.</source>
            <translation>Er wordt gezocht naast de catalogus, daarna in deze mappen van boven naar beneden.</translation>
        </message>
        <message>
            <source>Media folders</source>
            <translation>Mediamappen</translation>
        </message>
        <message>
            <source>Folders with recordings and slides</source>
            <translation>Mappen met opnamen en slides</translation>
        </message>
        <message>
            <source>&amp;Add…</source>
            <translation>&amp;Toevoegen…</translation>
        </message>
        <message>
            <source>Add a folder to the end of the list</source>
            <translation>Een map aan het einde van de lijst toevoegen</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Verwijderen</translation>
        </message>
        <message>
            <source>Take the folder from the list; its files stay</source>
            <translation>De map uit de lijst halen; de bestanden blijven staan</translation>
        </message>
        <message>
            <source>&amp;Up</source>
            <translation>Om&amp;hoog</translation>
        </message>
        <message>
            <source>Search this folder earlier</source>
            <translation>Deze map eerder doorzoeken</translation>
        </message>
        <message>
            <source>&amp;Down</source>
            <translation>Om&amp;laag</translation>
        </message>
        <message>
            <source>Search this folder later</source>
            <translation>Deze map later doorzoeken</translation>
        </message>
        <message>
            <source>&amp;Show folder</source>
            <translation>&amp;Map tonen</translation>
        </message>
        <message>
            <source>Open this folder in the file manager</source>
            <translation>Deze map in het bestandsbeheer openen</translation>
        </message>
        <message>
            <source>For this time the command line put before them: {folders}</source>
            <translation>Deze keer gaan volgens de opdrachtregel vooraf: {folders}</translation>
        </message>
        <message>
            <source>What duthviewer keeps</source>
            <translation>Wat duthviewer bewaart</translation>
        </message>
        <message>
            <source>Progress and settings</source>
            <translation>Voortgang en instellingen</translation>
        </message>
        <message>
            <source>Pictures, made again if deleted</source>
            <translation>Afbeeldingen, worden na verwijderen opnieuw gemaakt</translation>
        </message>
        <message>
            <source>Log and reports of faults</source>
            <translation>Logboek en foutrapporten</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Map tonen</translation>
        </message>
        <message>
            <source>Open the folder in the file manager</source>
            <translation>De map in het bestandsbeheer openen</translation>
        </message>
        <message>
            <source>Show folder: {name}</source>
            <translation>Map tonen: {name}</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Map toevoegen</translation>
        </message>
        <message>
            <source>This folder cannot be shown: {reason}</source>
            <translation>Deze map kan niet worden getoond: {reason}</translation>
        </message>
    </context>
    <context>
        <name>FoundTalks</name>
        <message>
            <source>The talks that were found</source>
            <translation>De gevonden presentaties</translation>
        </message>
        <message>
            <source>Not found in the recording: {names}</source>
            <translation>Niet gevonden in de opname: {names}</translation>
        </message>
    </context>
    <context>
        <name>GeneralPage</name>
        <message>
            <source>Appearance</source>
            <translation>Uiterlijk</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Thema</translation>
        </message>
        <message>
            <source>Dark or light; “as the system” changes with the desktop</source>
            <translation>Donker of licht; “Zoals het systeem” verandert mee met het bureaublad</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Zoals het systeem</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Donker</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Licht</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>T&amp;aal</translation>
        </message>
        <message>
            <source>It holds from the next start on</source>
            <translation>Geldt vanaf de volgende start</translation>
        </message>
        <message>
            <source>When a talk is opened</source>
            <translation>Bij het openen van een presentatie</translation>
        </message>
        <message>
            <source>A talk watched &amp;before</source>
            <translation>Al &amp;begonnen presentatie</translation>
        </message>
        <message>
            <source>Where a talk begins that you have watched in part</source>
            <translation>Waar een deels bekeken presentatie begint</translation>
        </message>
        <message>
            <source>Goes on where you left</source>
            <translation>Verdergaan waar gestopt</translation>
        </message>
        <message>
            <source>Begins at its start</source>
            <translation>Bij het begin beginnen</translation>
        </message>
        <message>
            <source>Asks each time</source>
            <translation>Elke keer vragen</translation>
        </message>
        <message>
            <source>&amp;Play at once</source>
            <translation>&amp;Direct afspelen</translation>
        </message>
        <message>
            <source>Otherwise a talk waits at its first picture until you play it</source>
            <translation>Anders wacht een presentatie bij het eerste beeld tot het afspelen wordt gestart</translation>
        </message>
        <message>
            <source>&amp;Synchronise slides when a talk is opened</source>
            <translation>Slides &amp;synchroniseren bij het openen van een presentatie</translation>
        </message>
        <message>
            <source>Finds out when each page is shown, so that the slides follow the talk</source>
            <translation>Zoekt uit wanneer elke pagina wordt getoond, zodat de slides de presentatie volgen</translation>
        </message>
    </context>
    <context>
        <name>GoToDialog</name>
        <message>
            <source>Go to</source>
            <translation>Ga naar</translation>
        </message>
        <message>
            <source>Go to a time of the talk, or to a page:</source>
            <translation>Ga naar een tijd van de lezing of naar een pagina:</translation>
        </message>
        <message>
            <source>Time or page</source>
            <translation>Tijd of pagina</translation>
        </message>
        <message>
            <source>For example 1:02:03, 62m, or p12 for page 12.</source>
            <translation>Bijvoorbeeld 1:02:03, 62m, of p12 voor pagina 12.</translation>
        </message>
        <message>
            <source>For example 1:02:03 or 62m.</source>
            <translation>Bijvoorbeeld 1:02:03 of 62m.</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Ga</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>There are no slides of this talk here.</source>
            <translation>Er zijn hier geen slides van deze lezing.</translation>
        </message>
        <message>
            <source>The slides have pages 1 to {count}.</source>
            <translation>De slides hebben pagina 1 tot en met {count}.</translation>
        </message>
        <message>
            <source>This is neither a time nor a page. Type 1:02:03, 62m or p12.</source>
            <translation>Dit is geen tijd en geen pagina. Typ 1:02:03, 62m of p12.</translation>
        </message>
        <message>
            <source>The talk is only {length} long.</source>
            <translation>De lezing duurt maar {length}.</translation>
        </message>
    </context>
    <context>
        <name>HelpDialog</name>
        <message>
            <source>Keys</source>
            <translation>Toetsen</translation>
        </message>
        <message>
            <source>as in {player}</source>
            <translation>zoals in {player}</translation>
        </message>
        <message>
            <source>Find a command or a key</source>
            <translation>Opdracht of toets zoeken</translation>
        </message>
        <message>
            <source>Only the commands and keys with this text are shown</source>
            <translation>Alleen opdrachten en toetsen met deze tekst worden getoond</translation>
        </message>
        <message>
            <source>Change the keys…</source>
            <translation>Toetsen wijzigen…</translation>
        </message>
        <message>
            <source>Choose the keys of another player, or your own</source>
            <translation>Toetsen van een andere speler kiezen, of eigen toetsen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Close  (Esc, ?)</source>
            <translation>Sluiten  (Esc, ?)</translation>
        </message>
        <message>
            <source>No command and no key matches.</source>
            <translation>Geen opdracht of toets gevonden.</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Opdrachten en hun toetsen</translation>
        </message>
        <message>
            <source>{group}, continued</source>
            <translation>{group}, vervolg</translation>
        </message>
    </context>
    <context>
        <name>InfoPane</name>
        <message>
            <source>Information</source>
            <translation>Informatie</translation>
        </message>
        <message>
            <source>Close the information</source>
            <translation>Informatie sluiten</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Keys as in</source>
            <translation>Toetsen zoals in</translation>
        </message>
        <message>
            <source>Take the keys that you know from another player</source>
            <translation>Vertrouwde toetsen van een andere speler overnemen</translation>
        </message>
        <message>
            <source>Keys &amp;as in</source>
            <translation>Toetsen &amp;zoals in</translation>
        </message>
        <message>
            <source>Find a command or a key</source>
            <translation>Opdracht of toets zoeken</translation>
        </message>
        <message>
            <source>Only the commands and keys with this text are shown</source>
            <translation>Alleen opdrachten en toetsen met deze tekst worden getoond</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Opdracht</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Toetsen</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Opdrachten en hun toetsen</translation>
        </message>
        <message>
            <source>Choose a command to change its keys</source>
            <translation>Kies een opdracht om de toetsen ervan te wijzigen</translation>
        </message>
        <message>
            <source>Press the new key</source>
            <translation>Druk op de nieuwe toets</translation>
        </message>
        <message>
            <source>Click here, then press the key</source>
            <translation>Klik hier en druk dan op de toets</translation>
        </message>
        <message>
            <source>Use &amp;instead</source>
            <translation>&amp;Vervangen</translation>
        </message>
        <message>
            <source>Replace the present keys</source>
            <translation>De huidige toetsen vervangen</translation>
        </message>
        <message>
            <source>Use &amp;too</source>
            <translation>&amp;Toevoegen</translation>
        </message>
        <message>
            <source>Keep the present keys and add this one</source>
            <translation>De huidige toetsen behouden en deze toevoegen</translation>
        </message>
        <message>
            <source>&amp;No key</source>
            <translation>&amp;Geen toets</translation>
        </message>
        <message>
            <source>Take all keys from this command</source>
            <translation>Alle toetsen van deze opdracht verwijderen</translation>
        </message>
        <message>
            <source>&amp;Reset</source>
            <translation>&amp;Herstellen</translation>
        </message>
        <message>
            <source>Give this command the keys of the preset again</source>
            <translation>Deze opdracht weer de toetsen van de voorinstelling geven</translation>
        </message>
        <message>
            <source>Reset a&amp;ll</source>
            <translation>&amp;Alles herstellen</translation>
        </message>
        <message>
            <source>Forget all keys of your own, and keep the preset</source>
            <translation>Alle eigen toetsen vergeten en de voorinstelling behouden</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Overnemen</translation>
        </message>
        <message>
            <source>The other command loses this key</source>
            <translation>De andere opdracht verliest deze toets</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Zo laten</translation>
        </message>
        <message>
            <source>Nothing is changed</source>
            <translation>Er wordt niets gewijzigd</translation>
        </message>
        <message>
            <source>To {percent} % of the talk</source>
            <translation>Naar {percent}% van de presentatie</translation>
        </message>
        <message>
            <source>Your own keys</source>
            <translation>Eigen toetsen</translation>
        </message>
        <message>
            <source>{key} is the key of: {commands}. Take it from there?</source>
            <translation>{key} is al in gebruik voor: {commands}. Daarvan overnemen?</translation>
        </message>
    </context>
    <context>
        <name>LayoutButtons</name>
        <message>
            <source>Layout</source>
            <translation>Indeling</translation>
        </message>
    </context>
    <context>
        <name>LibraryContent</name>
        <message>
            <source>The catalogue has changed and is wrong now. You see it as it was.</source>
            <translation>De catalogus is gewijzigd en bevat nu een fout. De vorige versie wordt getoond.</translation>
        </message>
        <message>
            <source>{folder} does not answer. Its files are shown once it does.</source>
            <translation>{folder} reageert niet. De bestanden erin worden getoond zodra de map weer reageert.</translation>
        </message>
        <message>
            <source>{folders} do not answer. Their files are shown once they do.</source>
            <translation>{folders} reageren niet. De bestanden erin worden getoond zodra de mappen weer reageren.</translation>
        </message>
        <message>
            <source>There is no conference in this folder yet</source>
            <translation>In deze map staat nog geen conferentie</translation>
        </message>
        <message>
            <source>{folder}
If it holds recordings and slides, make one: where each talk is will be found out.</source>
            <translation>{folder}
Staan er opnames en slides in, maak er dan een: waar elke presentatie zit, wordt uitgezocht.</translation>
        </message>
        <message>
            <source>This conference cannot be opened</source>
            <translation>Deze conferentie kan niet worden geopend</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… en nog {count}</translation>
        </message>
    </context>
    <context>
        <name>LibraryFilters</name>
        <message>
            <source>Show</source>
            <translation>Tonen</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>Sorteren</translation>
        </message>
        <message>
            <source>Sorted by day and time</source>
            <translation>Gesorteerd op dag en tijd</translation>
        </message>
        <message>
            <source>Sorted by title</source>
            <translation>Gesorteerd op titel</translation>
        </message>
        <message>
            <source>Sorted by speaker</source>
            <translation>Gesorteerd op spreker</translation>
        </message>
        <message>
            <source>Sorted by length</source>
            <translation>Gesorteerd op duur</translation>
        </message>
        <message>
            <source>Sorted by last watched</source>
            <translation>Gesorteerd op laatst bekeken</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Verder kijken</translation>
        </message>
        <message>
            <source>Not watched</source>
            <translation>Niet bekeken</translation>
        </message>
        <message>
            <source>Favourites</source>
            <translation>Favorieten</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Op deze computer</translation>
        </message>
        <message>
            <source>Choose the order of the talks</source>
            <translation>Volgorde van de presentaties kiezen</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message>
            <source>Choose a conference</source>
            <translation>Conferentie kiezen</translation>
        </message>
        <message>
            <source>Search talks and speakers</source>
            <translation>Presentaties en sprekers zoeken</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>1 talk</source>
            <translation>1 presentatie</translation>
        </message>
        <message>
            <source>{count} talks</source>
            <translation>{count} presentaties</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 dag</translation>
        </message>
        <message>
            <source>{count} days</source>
            <translation>{count} dagen</translation>
        </message>
        <message>
            <source>All {count}</source>
            <translation>Alle {count}</translation>
        </message>
        <message>
            <source>Show only {name}</source>
            <translation>Alleen {name} tonen</translation>
        </message>
        <message>
            <source>Show all talks</source>
            <translation>Alle presentaties tonen</translation>
        </message>
        <message>
            <source>The catalogue of this conference names no talk yet.</source>
            <translation>De catalogus van deze conferentie noemt nog geen presentatie.</translation>
        </message>
        <message>
            <source>No talks here</source>
            <translation>Geen presentaties aanwezig</translation>
        </message>
    </context>
    <context>
        <name>LibraryTools</name>
        <message>
            <source>This talk</source>
            <translation>Deze presentatie</translation>
        </message>
        <message>
            <source>Open a folder</source>
            <translation>Map openen</translation>
        </message>
        <message>
            <source>{name} is neither a catalogue nor a recording, slides or a folder: nothing was done with it.</source>
            <translation>{name} is geen catalogus, opname, slides of map en is genegeerd.</translation>
        </message>
        <message>
            <source>Add a media folder</source>
            <translation>Mediamap toevoegen</translation>
        </message>
        <message>
            <source>Look for recordings and slides in this folder too?</source>
            <translation>Ook in deze map naar opnamen en slides zoeken?</translation>
        </message>
        <message>
            <source>{paths}

Nothing is copied or moved.</source>
            <translation>{paths}

Er wordt niets gekopieerd of verplaatst.</translation>
        </message>
        <message>
            <source>Add the folder</source>
            <translation>Map toevoegen</translation>
        </message>
        <message>
            <source>Make a conference of it…</source>
            <translation>Er een conferentie van maken…</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Write to this address?</source>
            <translation>Naar dit adres schrijven?</translation>
        </message>
        <message>
            <source>Open this address?</source>
            <translation>Dit adres openen?</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>The slides lead out of duthviewer, to another program.</source>
            <translation>De slides leiden vanuit duthviewer naar een ander programma.</translation>
        </message>
        <message>
            <source>Write a letter</source>
            <translation>E-mail schrijven</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>In de browser openen</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Adres kopiëren</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Close this message</source>
            <translation>Deze melding sluiten</translation>
        </message>
    </context>
    <context>
        <name>MakeConference</name>
        <message>
            <source>Make a conference from files</source>
            <translation>Conferentie van bestanden maken</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Choose other files</source>
            <translation>Andere bestanden kiezen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Leave without a conference</source>
            <translation>Weggaan zonder conferentie</translation>
        </message>
        <message>
            <source>Drop to add</source>
            <translation>Neerzetten om toe te voegen</translation>
        </message>
        <message>
            <source>Recordings, slides, or folders with them</source>
            <translation>Opnamen, slides of mappen daarmee</translation>
        </message>
        <message>
            <source>Files can be added when the search has ended.</source>
            <translation>Bestanden kunnen worden toegevoegd zodra het zoeken klaar is.</translation>
        </message>
        <message>
            <source>There is no recording and no PDF among the files you dropped.</source>
            <translation>Onder de neergezette bestanden is geen opname en geen pdf.</translation>
        </message>
        <message>
            <source>Recordings</source>
            <translation>Opnamen</translation>
        </message>
        <message>
            <source>Choose the recordings</source>
            <translation>Opnamen kiezen</translation>
        </message>
        <message>
            <source>Slides of the talks</source>
            <translation>Slides van de presentaties</translation>
        </message>
        <message>
            <source>Choose the slides of the talks</source>
            <translation>Slides van de presentaties kiezen</translation>
        </message>
        <message>
            <source>How far the search is</source>
            <translation>Hoe ver het zoeken is</translation>
        </message>
        <message>
            <source>Conference</source>
            <translation>Conferentie</translation>
        </message>
        <message>
            <source>What the conference is called</source>
            <translation>Hoe de conferentie heet</translation>
        </message>
        <message>
            <source>Choose the recordings and the slides of the talks, or drop files and folders here. duthviewer finds where each talk begins; nothing is copied or moved.</source>
            <translation>Kies de opnamen en de slides van de presentaties, of zet bestanden en mappen hier neer. duthviewer vindt waar elke presentatie begint; er wordt niets gekopieerd of verplaatst.</translation>
        </message>
        <message>
            <source>Searching for talks failed. {why}</source>
            <translation>Het zoeken naar presentaties is mislukt. {why}</translation>
        </message>
        <message>
            <source>Check the result. What you save is a catalogue: a small file that you can give to others.</source>
            <translation>Controleer het resultaat. Wat u opslaat is een catalogus: een klein bestand dat u aan anderen kunt geven.</translation>
        </message>
        <message>
            <source>Find the talks</source>
            <translation>Presentaties zoeken</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Stoppen…</translation>
        </message>
        <message>
            <source>Looking for the talks…</source>
            <translation>Presentaties worden gezocht…</translation>
        </message>
        <message>
            <source>A day of eight hours takes some minutes.</source>
            <translation>Een dag van acht uur duurt enkele minuten.</translation>
        </message>
        <message>
            <source>Reading the slides…</source>
            <translation>Slides worden gelezen…</translation>
        </message>
        <message>
            <source>Finding when the pages change…</source>
            <translation>Paginawissels worden gezocht…</translation>
        </message>
        <message>
            <source>Looking through the recording…</source>
            <translation>Opname wordt doorzocht…</translation>
        </message>
        <message>
            <source>Recording {number} of {count}</source>
            <translation>Opname {number} van {count}</translation>
        </message>
        <message>
            <source>Reading the titles…</source>
            <translation>Titels worden gelezen…</translation>
        </message>
        <message>
            <source>None of these slides are shown in the recording. Are they of this day, and is the screen to be seen in it?</source>
            <translation>Geen van deze slides is in de opname te zien. Zijn ze van deze dag, en is het scherm in beeld?</translation>
        </message>
        <message>
            <source>Talks found: {count}</source>
            <translation>Gevonden presentaties: {count}</translation>
        </message>
        <message>
            <source>Save and open</source>
            <translation>Opslaan en openen</translation>
        </message>
        <message>
            <source>Save the catalogue</source>
            <translation>Catalogus opslaan</translation>
        </message>
        <message>
            <source>Catalogues (*.yaml)</source>
            <translation>Catalogi (*.yaml)</translation>
        </message>
    </context>
    <context>
        <name>MiniWindow</name>
        <message>
            <source>Mini window</source>
            <translation>Minivenster</translation>
        </message>
        <message>
            <source>Back into the window</source>
            <translation>Terug naar het venster</translation>
        </message>
        <message>
            <source>Pause, and close the mini window</source>
            <translation>Pauzeren en het minivenster sluiten</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pauzeren</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Afspelen</translation>
        </message>
    </context>
    <context>
        <name>NoteEdit</name>
        <message>
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
    </context>
    <context>
        <name>NoteList</name>
        <message>
            <source>Notes</source>
            <translation>Notities</translation>
        </message>
        <message>
            <source>Play from {time}</source>
            <translation>Afspelen vanaf {time}</translation>
        </message>
        <message>
            <source>Write in this note</source>
            <translation>In deze notitie schrijven</translation>
        </message>
        <message>
            <source>Remove the picture</source>
            <translation>De afbeelding weghalen</translation>
        </message>
        <message>
            <source>Delete this note</source>
            <translation>Deze notitie verwijderen</translation>
        </message>
    </context>
    <context>
        <name>NoteTools</name>
        <message>
            <source>Notes</source>
            <translation>Notities</translation>
        </message>
        <message>
            <source>This computer does not know the talk {talk}. Open the conference’s catalogue first.</source>
            <translation>Deze computer kent de presentatie {talk} niet. Open eerst de catalogus van de conferentie.</translation>
        </message>
        <message>
            <source>notes</source>
            <translation>notities</translation>
        </message>
        <message>
            <source>Markdown with pictures (*.md)</source>
            <translation>Markdown met afbeeldingen (*.md)</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabel (*.csv)</translation>
        </message>
        <message>
            <source>JSON, to import again (*.json)</source>
            <translation>JSON, om weer te importeren (*.json)</translation>
        </message>
        <message>
            <source>Export notes</source>
            <translation>Notities exporteren</translation>
        </message>
        <message>
            <source>There are no notes to export yet.</source>
            <translation>Er zijn nog geen notities om te exporteren.</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation>Pagina {page}</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Afbeelding</translation>
        </message>
        <message>
            <source>Notes saved: {name} ({count})</source>
            <translation>Notities opgeslagen: {name} ({count})</translation>
        </message>
        <message>
            <source>Import notes</source>
            <translation>Notities importeren</translation>
        </message>
        <message>
            <source>Notes (*.json)</source>
            <translation>Notities (*.json)</translation>
        </message>
        <message>
            <source>Notes imported: {new} new, {newer} newer, {known} known already</source>
            <translation>Notities geïmporteerd: {new} nieuw, {newer} nieuwer, {known} al bekend</translation>
        </message>
    </context>
    <context>
        <name>NotesModel</name>
        <message>
            <source>with a picture</source>
            <translation>met afbeelding</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation>Pagina {page}</translation>
        </message>
    </context>
    <context>
        <name>NotesTab</name>
        <message>
            <source>No notes of this talk yet. Press {key} while you watch, and write: a note belongs to the moment in which you begin.</source>
            <translation>Nog geen notities bij deze presentatie. Druk tijdens het kijken op {key} en schrijf: een notitie hoort bij het moment waarop u begint.</translation>
        </message>
        <message>
            <source>Take back the last change of the notes</source>
            <translation>De laatste wijziging van de notities terugnemen</translation>
        </message>
        <message>
            <source>Your notes are not saved at the moment. They stay here and are tried again.</source>
            <translation>Uw notities worden op dit moment niet opgeslagen. Ze blijven hier en er wordt opnieuw geprobeerd.</translation>
        </message>
        <message>
            <source>More for notes</source>
            <translation>Meer voor notities</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Deze melding sluiten</translation>
        </message>
    </context>
    <context>
        <name>Noting</name>
        <message>
            <source>Notes</source>
            <translation>Notities</translation>
        </message>
        <message>
            <source>The note at {time} was deleted.</source>
            <translation>De notitie bij {time} is verwijderd.</translation>
        </message>
        <message>
            <source>There is no picture of the video to add now.</source>
            <translation>Er is nu geen beeld van de video om toe te voegen.</translation>
        </message>
        <message>
            <source>There is no page to add to the note now.</source>
            <translation>Er is nu geen pagina om aan de notitie toe te voegen.</translation>
        </message>
        <message>
            <source>The picture at {time} was removed.</source>
            <translation>De afbeelding bij {time} is weggehaald.</translation>
        </message>
        <message>
            <source>The picture at {time} was replaced.</source>
            <translation>De afbeelding bij {time} is vervangen.</translation>
        </message>
        <message>
            <source>Notes {count}</source>
            <translation>Notities {count}</translation>
        </message>
    </context>
    <context>
        <name>OpenConference</name>
        <message>
            <source>“{title}”, which was open last, cannot be found: {path}</source>
            <translation>“{title}” was het laatst geopend, maar is niet te vinden: {path}</translation>
        </message>
    </context>
    <context>
        <name>PageDelegate</name>
        <message>
            <source>{count} ×</source>
            <translation>{count} ×</translation>
        </message>
        <message>
            <source>● live</source>
            <translation>● live</translation>
        </message>
        <message>
            <source>{times}  +{more}</source>
            <translation>{times}  +{more}</translation>
        </message>
    </context>
    <context>
        <name>PageList</name>
        <message>
            <source>Pages</source>
            <translation>Pagina’s</translation>
        </message>
        <message>
            <source>Show this page</source>
            <translation>Deze pagina tonen</translation>
        </message>
        <message>
            <source>Jump here: {time}</source>
            <translation>Hierheen springen: {time}</translation>
        </message>
    </context>
    <context>
        <name>PageStrip</name>
        <message>
            <source>There are no slides of this talk here.</source>
            <translation>Er zijn hier geen slides van deze lezing.</translation>
        </message>
    </context>
    <context>
        <name>PagesModel</name>
        <message>
            <source>Page {page}</source>
            <translation>Pagina {page}</translation>
        </message>
        <message>
            <source>on the screen now</source>
            <translation>nu op het scherm</translation>
        </message>
        <message>
            <source>live</source>
            <translation>live</translation>
        </message>
        <message>
            <source>shown at {times}</source>
            <translation>getoond op {times}</translation>
        </message>
        <message>
            <source>hits: {count}</source>
            <translation>resultaten: {count}</translation>
        </message>
    </context>
    <context>
        <name>PlaybackPage</name>
        <message>
            <source>Video and sound</source>
            <translation>Video en geluid</translation>
        </message>
        <message>
            <source>&amp;Engine</source>
            <translation>&amp;Afspeelmodule</translation>
        </message>
        <message>
            <source>What plays the video; it holds from the next talk on that you open</source>
            <translation>Waarmee de video wordt afgespeeld; geldt vanaf de volgende geopende presentatie</translation>
        </message>
        <message>
            <source>Whichever is there (VLC first)</source>
            <translation>Wat aanwezig is (eerst VLC)</translation>
        </message>
        <message>
            <source>VLC</source>
            <translation>VLC</translation>
        </message>
        <message>
            <source>Qt Multimedia (FFmpeg)</source>
            <translation>Qt Multimedia (FFmpeg)</translation>
        </message>
        <message>
            <source>Speed and skipping</source>
            <translation>Snelheid en springen</translation>
        </message>
        <message>
            <source>&amp;Speed</source>
            <translation>&amp;Snelheid</translation>
        </message>
        <message>
            <source>The speed at which each talk begins</source>
            <translation>De snelheid waarmee elke presentatie begint</translation>
        </message>
        <message>
            <source>As last time</source>
            <translation>Zoals de vorige keer</translation>
        </message>
        <message>
            <source>Sho&amp;rt skip</source>
            <translation>&amp;Korte sprong</translation>
        </message>
        <message>
            <source>How far the keys Left and Right skip</source>
            <translation>Hoe ver de toetsen Links en Rechts springen</translation>
        </message>
        <message>
            <source>&amp;Long skip</source>
            <translation>&amp;Lange sprong</translation>
        </message>
        <message>
            <source>How far the buttons beside Play and the keys J and L skip</source>
            <translation>Hoe ver de knoppen naast Afspelen en de toetsen J en L springen</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation>Ondertiteling</translation>
        </message>
        <message>
            <source>Show s&amp;ubtitles</source>
            <translation>&amp;Ondertiteling tonen</translation>
        </message>
        <message>
            <source>Show subtitles with every talk that has some</source>
            <translation>Ondertiteling tonen bij elke presentatie die er een heeft</translation>
        </message>
        <message>
            <source>L&amp;anguage of the subtitles</source>
            <translation>T&amp;aal van de ondertiteling</translation>
        </message>
        <message>
            <source>Subtitles in this language are shown where there are some</source>
            <translation>Ondertiteling in deze taal wordt getoond waar die er is</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>S&amp;ize of the subtitles</source>
            <translation>&amp;Grootte van de ondertiteling</translation>
        </message>
        <message>
            <source>How large the letters of subtitles are</source>
            <translation>Hoe groot de letters van ondertiteling zijn</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Klein</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normaal</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Groot</translation>
        </message>
        <message>
            <source>Very large</source>
            <translation>Zeer groot</translation>
        </message>
        <message>
            <source>When a talk ends</source>
            <translation>Aan het einde van een presentatie</translation>
        </message>
        <message>
            <source>Play the &amp;next talk by itself</source>
            <translation>&amp;Volgende presentatie automatisch afspelen</translation>
        </message>
        <message>
            <source>Otherwise the next talk is only offered</source>
            <translation>Anders wordt de volgende presentatie alleen aangeboden</translation>
        </message>
        <message>
            <source>{seconds} seconds</source>
            <translation>{seconds} seconden</translation>
        </message>
        <message>
            <source>VLC was not found: no video will play until it is installed.</source>
            <translation>VLC is niet gevonden: zonder VLC wordt er geen video afgespeeld.</translation>
        </message>
        <message>
            <source>The next talk that you open is played by {engine}.</source>
            <translation>De volgende geopende presentatie wordt afgespeeld met {engine}.</translation>
        </message>
    </context>
    <context>
        <name>Player</name>
        <message>
            <source>Searching for this place in the recording…</source>
            <translation>Deze plek in de opname wordt gezocht…</translation>
        </message>
        <message>
            <source>This recording has few keyframes: {minutes} minutes of it have to be decoded to get here. This takes a while.</source>
            <translation>Deze opname heeft weinig sleutelbeelden: tot hier moeten {minutes} minuten ervan worden gedecodeerd. Dat duurt even.</translation>
        </message>
    </context>
    <context>
        <name>PrintJob</name>
        <message>
            <source>Printing the slides …</source>
            <translation>Slides worden afgedrukt …</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Afdrukken</translation>
        </message>
        <message>
            <source>The printer does not answer.</source>
            <translation>De printer reageert niet.</translation>
        </message>
        <message>
            <source>The slides could not be printed. The log has the details.</source>
            <translation>De slides konden niet worden afgedrukt. De details staan in het logboek.</translation>
        </message>
    </context>
    <context>
        <name>QtPlayer</name>
        <message>
            <source>Sound</source>
            <translation>Geluid</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation>Ondertiteling</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Report of a fault</source>
            <translation>Foutrapport</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>Wat er misging</translation>
        </message>
        <message>
            <source>This report lies on your computer only. To have the fault mended, copy it into an issue of the project; it holds no notes and no searches of yours.</source>
            <translation>Dit rapport staat alleen op deze computer. Kopieer het naar een issue van het project om de fout te laten verhelpen; het bevat geen eigen notities of zoekopdrachten.</translation>
        </message>
        <message>
            <source>The report</source>
            <translation>Het rapport</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Rapport kopiëren</translation>
        </message>
        <message>
            <source>Copy the whole text to the clipboard</source>
            <translation>De hele tekst naar het klembord kopiëren</translation>
        </message>
        <message>
            <source>Delete the report</source>
            <translation>Rapport verwijderen</translation>
        </message>
        <message>
            <source>Take the report from this computer</source>
            <translation>Het rapport van deze computer verwijderen</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Gekopieerd</translation>
        </message>
        <message>
            <source>It cannot be deleted</source>
            <translation>Verwijderen is niet mogelijk</translation>
        </message>
    </context>
    <context>
        <name>Reporting</name>
        <message>
            <source>Show the report</source>
            <translation>Rapport tonen</translation>
        </message>
        <message>
            <source>Something went wrong when duthviewer ran the last time. A report of it lies on this computer; nothing was sent.</source>
            <translation>De vorige keer is er iets misgegaan in duthviewer. Een rapport daarvan staat op deze computer; er is niets verzonden.</translation>
        </message>
    </context>
    <context>
        <name>ResumeDialog</name>
        <message>
            <source>Where to begin</source>
            <translation>Waar beginnen</translation>
        </message>
        <message>
            <source>You have watched this talk up to {time}.</source>
            <translation>Deze presentatie is bekeken tot {time}.</translation>
        </message>
        <message>
            <source>&amp;Go on at {time}</source>
            <translation>&amp;Verdergaan bij {time}</translation>
        </message>
        <message>
            <source>Go on where you left</source>
            <translation>Verdergaan waar gestopt</translation>
        </message>
        <message>
            <source>From the &amp;start</source>
            <translation>Vanaf het &amp;begin</translation>
        </message>
        <message>
            <source>Watch the talk from its start</source>
            <translation>De presentatie vanaf het begin bekijken</translation>
        </message>
    </context>
    <context>
        <name>RewriteStrip</name>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Deze melding sluiten</translation>
        </message>
        <message>
            <source>Rewriting {file}… {percent} %</source>
            <translation>{file} wordt herschreven… {percent} %</translation>
        </message>
    </context>
    <context>
        <name>Rewriting</name>
        <message>
            <source>The clock of this recording starts again after {time}: what follows cannot be reached. A copy can be made that plays from any place.</source>
            <translation>De klok van deze opname begint na {time} opnieuw: wat volgt, is niet bereikbaar. Er kan een kopie worden gemaakt die vanaf elke plek speelt.</translation>
        </message>
        <message>
            <source>Seeking takes long in this recording, as it has few keyframes. A copy with new keyframes plays from any place at once.</source>
            <translation>Zoeken duurt lang in deze opname, omdat ze weinig sleutelbeelden heeft. Een kopie met nieuwe sleutelbeelden speelt meteen vanaf elke plek.</translation>
        </message>
        <message>
            <source>Rewrite this recording</source>
            <translation>Deze opname herschrijven</translation>
        </message>
        <message>
            <source>Make a copy of {file} that plays from any place?</source>
            <translation>Een kopie van {file} maken die vanaf elke plek speelt?</translation>
        </message>
        <message>
            <source>The same video and sound go into a new file, {copy}. It takes about {size} in {folder}.

The recording stays as it is. You can watch meanwhile.</source>
            <translation>Hetzelfde beeld en geluid komen in een nieuw bestand, {copy}. Het neemt ongeveer {size} in {folder} in.

De opname blijft zoals ze is. U kunt ondertussen kijken.</translation>
        </message>
        <message>
            <source>Encode the video again, for new keyframes</source>
            <translation>De video opnieuw coderen, voor nieuwe sleutelbeelden</translation>
        </message>
        <message>
            <source>Seeking becomes quick. This takes much longer and costs some quality.</source>
            <translation>Zoeken wordt snel. Dit duurt veel langer en kost een beetje kwaliteit.</translation>
        </message>
        <message>
            <source>Rewrite</source>
            <translation>Herschrijven</translation>
        </message>
        <message>
            <source>Made {file}. It is used for this recording from now on.</source>
            <translation>{file} is gemaakt en wordt vanaf nu voor deze opname gebruikt.</translation>
        </message>
    </context>
    <context>
        <name>SearchFilters</name>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Titles</source>
            <translation>Titels</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>Slides</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>Gezegd</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notities</translation>
        </message>
        <message>
            <source>Search in one conference only</source>
            <translation>In slechts één conferentie zoeken</translation>
        </message>
        <message>
            <source>All conferences</source>
            <translation>Alle conferenties</translation>
        </message>
        <message>
            <source>Conference: {name}</source>
            <translation>Conferentie: {name}</translation>
        </message>
    </context>
    <context>
        <name>SearchList</name>
        <message>
            <source>Hits</source>
            <translation>Resultaten</translation>
        </message>
    </context>
    <context>
        <name>SearchModel</name>
        <message>
            <source>Did you mean “{words}”?</source>
            <translation>Bedoelde u “{words}”?</translation>
        </message>
        <message>
            <source>Slide {page}</source>
            <translation>Slide {page}</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Spreker</translation>
        </message>
        <message>
            <source>About the talk</source>
            <translation>Over de presentatie</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>Gezegd</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
        <message>
            <source>1 more hit in this talk</source>
            <translation>Nog 1 treffer in deze presentatie</translation>
        </message>
        <message>
            <source>{count} more hits in this talk</source>
            <translation>Nog {count} treffers in deze presentatie</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source>Slides, subtitles and notes are being read: {percent} %. There may be more hits soon.</source>
            <translation>Slides, ondertitels en notities worden gelezen: {percent} %. Binnenkort kunnen er meer treffers zijn.</translation>
        </message>
        <message>
            <source>Search talks, slides, speech and notes</source>
            <translation>Zoek in presentaties, slides, spraak en notities</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Alles doorzoeken</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Progress of the index</source>
            <translation>Voortgang van de index</translation>
        </message>
        <message>
            <source>The search went wrong</source>
            <translation>Het zoeken is mislukt</translation>
        </message>
        <message>
            <source>More than {hits} hits</source>
            <translation>Meer dan {hits} treffers</translation>
        </message>
        <message>
            <source>{hits} hits</source>
            <translation>{hits} treffers</translation>
        </message>
        <message>
            <source>1 hit</source>
            <translation>1 treffer</translation>
        </message>
        <message>
            <source>{hits} hits in 1 talk</source>
            <translation>{hits} treffers in 1 presentatie</translation>
        </message>
        <message>
            <source>{hits} hits in {talks} talks</source>
            <translation>{hits} treffers in {talks} presentaties</translation>
        </message>
        <message>
            <source>Nothing to show yet</source>
            <translation>Nog niets te tonen</translation>
        </message>
        <message>
            <source>Did you mean “{words}”?</source>
            <translation>Bedoelde u “{words}”?</translation>
        </message>
        <message>
            <source>Only a part was searched: the filters above say which.</source>
            <translation>Slechts een deel is doorzocht: de filters hierboven zeggen welk.</translation>
        </message>
        <message>
            <source>The index is still being built. What comes is shown here by itself.</source>
            <translation>De index wordt nog gemaakt. Wat erbij komt, verschijnt hier vanzelf.</translation>
        </message>
        <message>
            <source>Titles, speakers, slides, subtitles and notes of all conferences that were opened were searched. Try fewer words, or the beginning of one.</source>
            <translation>Titels, sprekers, slides, ondertitels en notities van alle geopende conferenties zijn doorzocht. Probeer minder woorden, of het begin van een woord.</translation>
        </message>
        <message>
            <source>Nothing found for “{words}”</source>
            <translation>Niets gevonden voor “{words}”</translation>
        </message>
    </context>
    <context>
        <name>SearchStart</name>
        <message>
            <source>Search everything</source>
            <translation>Alles doorzoeken</translation>
        </message>
        <message>
            <source>Titles, speakers, slides, what was said, and your notes, of all conferences.</source>
            <translation>Titels, sprekers, slides, wat gezegd is en uw notities, van alle conferenties.</translation>
        </message>
        <message>
            <source>Recent searches</source>
            <translation>Recente zoekopdrachten</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Wissen</translation>
        </message>
        <message>
            <source>Clear the recent searches</source>
            <translation>Recente zoekopdrachten wissen</translation>
        </message>
        <message>
            <source>To narrow it</source>
            <translation>Om het in te perken</translation>
        </message>
        <message>
            <source>Search again for {words}</source>
            <translation>Opnieuw zoeken naar {words}</translation>
        </message>
        <message>
            <source>these words, one after the other</source>
            <translation>deze woorden, na elkaar</translation>
        </message>
        <message>
            <source>words that begin like this</source>
            <translation>woorden die zo beginnen</translation>
        </message>
        <message>
            <source>without this word</source>
            <translation>zonder dit woord</translation>
        </message>
        <message>
            <source>in talks of this speaker</source>
            <translation>in presentaties van deze spreker</translation>
        </message>
        <message>
            <source>in this conference</source>
            <translation>in deze conferentie</translation>
        </message>
        <message>
            <source>on slides; or titles, said, notes</source>
            <translation>op slides; of titles, said, notes</translation>
        </message>
        <message>
            <source>{example}: {words}</source>
            <translation>{example}: {words}</translation>
        </message>
    </context>
    <context>
        <name>Searching</name>
        <message>
            <source>Search slides, speech and notes, too</source>
            <translation>Ook slides, spraak en notities doorzoeken</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Zoeken</translation>
        </message>
        <message>
            <source>This talk cannot be opened: its conference is not there any more. {reason}</source>
            <translation>Deze presentatie kan niet worden geopend: de conferentie is er niet meer. {reason}</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>Pagina’s van de instellingen</translation>
        </message>
        <message>
            <source>Pages of the settings  (Up, Down)</source>
            <translation>Pagina’s van de instellingen  (Up, Down)</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Algemeen</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Mappen</translation>
        </message>
        <message>
            <source>Playback</source>
            <translation>Afspelen</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Toetsen</translation>
        </message>
    </context>
    <context>
        <name>Sharing</name>
        <message>
            <source>WebVTT chapters (*.vtt)</source>
            <translation>WebVTT-hoofdstukken (*.vtt)</translation>
        </message>
        <message>
            <source>Export chapters</source>
            <translation>Hoofdstukken exporteren</translation>
        </message>
        <message>
            <source>Chapters for mpv and FFmpeg (*.ffmetadata *.txt)</source>
            <translation>Hoofdstukken voor mpv en FFmpeg (*.ffmetadata *.txt)</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation>Pagina {page}</translation>
        </message>
        <message>
            <source>No page</source>
            <translation>Geen pagina</translation>
        </message>
        <message>
            <source>This talk has no timeline yet, so it has no chapters. Synchronise it.</source>
            <translation>Deze presentatie heeft nog geen tijdlijn en dus geen hoofdstukken. Synchroniseer haar.</translation>
        </message>
        <message>
            <source>Chapters saved: {name} ({count})</source>
            <translation>Hoofdstukken opgeslagen: {name} ({count})</translation>
        </message>
        <message>
            <source>Save timelines into a catalogue</source>
            <translation>Tijdlijnen in een catalogus opslaan</translation>
        </message>
        <message>
            <source>Catalogues (*.yaml)</source>
            <translation>Catalogi (*.yaml)</translation>
        </message>
        <message>
            <source>No talk of this conference has a timeline yet. Synchronise one.</source>
            <translation>Nog geen presentatie van deze conferentie heeft een tijdlijn. Synchroniseer er een.</translation>
        </message>
        <message>
            <source>Timelines saved: {name} ({count})</source>
            <translation>Tijdlijnen opgeslagen: {name} ({count})</translation>
        </message>
    </context>
    <context>
        <name>Shelf</name>
        <message>
            <source>{title} (its file is gone)</source>
            <translation>{title} (bestand is verdwenen)</translation>
        </message>
    </context>
    <context>
        <name>ShiftDialog</name>
        <message>
            <source>Shift all page changes</source>
            <translation>Alle paginawissels verschuiven</translation>
        </message>
        <message>
            <source>Show every page so many seconds later; with a minus, earlier.</source>
            <translation>Elke pagina zoveel seconden later tonen; met een min eerder.</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>Seconds later</source>
            <translation>Seconden later</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Verschuiven</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
    <context>
        <name>SlideSteps</name>
        <message>
            <source>Jump to a moment of this page</source>
            <translation>Naar een moment van deze pagina springen</translation>
        </message>
        <message>
            <source>Jump here: {time}</source>
            <translation>Hierheen springen: {time}</translation>
        </message>
    </context>
    <context>
        <name>SlidesBar</name>
        <message>
            <source>Previous page</source>
            <translation>Vorige pagina</translation>
        </message>
        <message>
            <source>PgUp</source>
            <translation>PgUp</translation>
        </message>
        <message>
            <source>Go to a page</source>
            <translation>Naar een pagina gaan</translation>
        </message>
        <message>
            <source>Page number</source>
            <translation>Paginanummer</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Volgende pagina</translation>
        </message>
        <message>
            <source>PgDn</source>
            <translation>PgDn</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Uitzoomen</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Inzoomen</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Passend</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent}%</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>Breedte passend maken</translation>
        </message>
        <message>
            <source>Fit the whole page</source>
            <translation>Hele pagina passend maken</translation>
        </message>
        <message>
            <source>Ctrl+0</source>
            <translation>Ctrl+0</translation>
        </message>
    </context>
    <context>
        <name>SlidesCommands</name>
        <message>
            <source>Pages</source>
            <translation>Pagina’s</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>Slides</translation>
        </message>
        <message>
            <source>Save the page as a picture</source>
            <translation>Pagina als afbeelding opslaan</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg)</source>
            <translation>Afbeeldingen (*.png *.jpg)</translation>
        </message>
        <message>
            <source>The picture could not be saved as {path}</source>
            <translation>De afbeelding kon niet worden opgeslagen als {path}</translation>
        </message>
        <message>
            <source>The system has no program to open {name} with.</source>
            <translation>Het systeem heeft geen programma om {name} mee te openen.</translation>
        </message>
        <message>
            <source>Follow the link</source>
            <translation>Link volgen</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Adres kopiëren</translation>
        </message>
    </context>
    <context>
        <name>SlidesHand</name>
        <message>
            <source>Go to page {page}</source>
            <translation>Naar pagina {page} gaan</translation>
        </message>
        <message>
            <source>This link is not followed: {address}</source>
            <translation>Deze link wordt niet gevolgd: {address}</translation>
        </message>
    </context>
    <context>
        <name>SlidesStage</name>
        <message>
            <source>Slides</source>
            <translation>Slides</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Opnieuw proberen</translation>
        </message>
        <message>
            <source>Page {page} of {count}</source>
            <translation>Pagina {page} van {count}</translation>
        </message>
        <message>
            <source>The slides cannot be shown</source>
            <translation>De slides kunnen niet worden getoond</translation>
        </message>
        <message>
            <source>Page {page} …</source>
            <translation>Pagina {page} …</translation>
        </message>
        <message>
            <source>Opening {name} …</source>
            <translation>{name} wordt geopend …</translation>
        </message>
    </context>
    <context>
        <name>SlidesView</name>
        <message>
            <source>Link: {where}</source>
            <translation>Link: {where}</translation>
        </message>
    </context>
    <context>
        <name>SlidesWindow</name>
        <message>
            <source>Slides on another screen</source>
            <translation>Slides op een ander scherm</translation>
        </message>
        <message>
            <source>No slides for this talk</source>
            <translation>Geen slides bij deze presentatie</translation>
        </message>
    </context>
    <context>
        <name>StoreKeeper</name>
        <message>
            <source>Use the copy of {day}</source>
            <translation>Kopie van {day} gebruiken</translation>
        </message>
        <message>
            <source>The library {path} is damaged. duthviewer has a copy of {day}. What can still be read of the damaged library is added to it, and the damaged file is kept.</source>
            <translation>De bibliotheek {path} is beschadigd. duthviewer heeft een kopie van {day}. Wat in de beschadigde bibliotheek nog leesbaar is, wordt toegevoegd; het beschadigde bestand blijft bewaard.</translation>
        </message>
        <message>
            <source>Keep what can be read</source>
            <translation>Leesbare gegevens behouden</translation>
        </message>
        <message>
            <source>The library {path} is damaged, and there is no copy of it. duthviewer can start a new library with what can still be read. The damaged file is kept.</source>
            <translation>De bibliotheek {path} is beschadigd en er is geen kopie van. duthviewer kan een nieuwe bibliotheek beginnen met wat nog leesbaar is. Het beschadigde bestand blijft bewaard.</translation>
        </message>
        <message>
            <source>notes</source>
            <translation>notities</translation>
        </message>
        <message>
            <source>positions</source>
            <translation>posities</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>instellingen</translation>
        </message>
        <message>
            <source>page changes</source>
            <translation>paginawissels</translation>
        </message>
        <message>
            <source>Not all of these can be read: {parts}.</source>
            <translation>Niet volledig leesbaar: {parts}.</translation>
        </message>
    </context>
    <context>
        <name>Subtitles</name>
        <message>
            <source>SDH</source>
            <translation>voor slechthorenden</translation>
        </message>
        <message>
            <source>forced</source>
            <translation>geforceerd</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation>Ondertiteling</translation>
        </message>
    </context>
    <context>
        <name>SyncPill</name>
        <message>
            <source>Synchronise</source>
            <translation>Synchroniseren</translation>
        </message>
        <message>
            <source>Find out when each page is shown, so that the slides follow</source>
            <translation>Uitzoeken wanneer elke pagina wordt getoond, zodat de slides volgen</translation>
        </message>
        <message>
            <source>Stop synchronising</source>
            <translation>Synchroniseren stoppen</translation>
        </message>
        <message>
            <source>Synchronising the slides</source>
            <translation>Slides worden gesynchroniseerd</translation>
        </message>
        <message>
            <source>Synchronising soon…</source>
            <translation>Synchroniseren begint zo…</translation>
        </message>
        <message>
            <source>Synchronising… {percent} %</source>
            <translation>Synchroniseren… {percent} %</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent}%</translation>
        </message>
        <message>
            <source>Finding out when each page is shown. You can watch meanwhile.</source>
            <translation>Er wordt uitgezocht wanneer elke pagina wordt getoond. U kunt ondertussen kijken.</translation>
        </message>
    </context>
    <context>
        <name>SyncStrip</name>
        <message>
            <source>Synchronising the slides</source>
            <translation>Slides worden gesynchroniseerd</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Stop synchronising</source>
            <translation>Synchroniseren stoppen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Opnieuw proberen</translation>
        </message>
        <message>
            <source>Synchronise again what failed</source>
            <translation>Opnieuw synchroniseren wat mislukte</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Deze melding sluiten</translation>
        </message>
    </context>
    <context>
        <name>Synchroniser</name>
        <message>
            <source>A fault of duthviewer; the log says more.</source>
            <translation>Een fout van duthviewer; het logboek zegt meer.</translation>
        </message>
    </context>
    <context>
        <name>Synchronising</name>
        <message>
            <source>Synchronise the slides</source>
            <translation>Slides synchroniseren</translation>
        </message>
        <message>
            <source>Nothing to synchronise: of {known} talks the timeline is known, and of {count} the recording or the slides are not on this computer.</source>
            <translation>Niets te synchroniseren: van {known} presentaties is het tijdsverloop bekend, en van {count} staan de opname of de slides niet op deze computer.</translation>
        </message>
        <message>
            <source>Nothing to synchronise: the recordings or the slides are not on this computer.</source>
            <translation>Niets te synchroniseren: de opnamen of de slides staan niet op deze computer.</translation>
        </message>
        <message>
            <source>Nothing to synchronise: the timelines of all these talks are known.</source>
            <translation>Niets te synchroniseren: het tijdsverloop van al deze presentaties is bekend.</translation>
        </message>
        <message>
            <source>No page of these slides was found in the recording of this talk.</source>
            <translation>Geen pagina van deze slides is gevonden in de opname van deze presentatie.</translation>
        </message>
        <message>
            <source>1 talk was synchronised</source>
            <translation>1 presentatie is gesynchroniseerd</translation>
        </message>
        <message>
            <source>{count} talks were synchronised</source>
            <translation>{count} presentaties zijn gesynchroniseerd</translation>
        </message>
        <message>
            <source>No page of the slides was found in the recording of “{title}”</source>
            <translation>In de opname van “{title}” is geen pagina van de dia’s gevonden</translation>
        </message>
        <message>
            <source>No page of the slides was found in the recordings of {count} talks</source>
            <translation>In de opnamen van {count} lezingen is geen pagina van de dia’s gevonden</translation>
        </message>
        <message>
            <source>Synchronising {number} of {total}: “{title}”, {percent} %</source>
            <translation>{number} van {total} wordt gesynchroniseerd: ‘{title}’, {percent} %</translation>
        </message>
        <message>
            <source>Synchronising “{title}”, {percent} %</source>
            <translation>‘{title}’ wordt gesynchroniseerd, {percent} %</translation>
        </message>
        <message>
            <source>1 talk was skipped: its recording or slides are not here</source>
            <translation>1 presentatie is overgeslagen: de opname of slides ontbreken hier</translation>
        </message>
        <message>
            <source>{count} talks were skipped: their recordings or slides are not here</source>
            <translation>{count} presentaties zijn overgeslagen: opnamen of slides ontbreken hier</translation>
        </message>
        <message>
            <source>{text} · {more}</source>
            <translation>{text} · {more}</translation>
        </message>
        <message>
            <source>“{title}” could not be synchronised: {why}</source>
            <translation>‘{title}’ kon niet worden gesynchroniseerd: {why}</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… en nog {count}</translation>
        </message>
    </context>
    <context>
        <name>TalkActions</name>
        <message>
            <source>“{title}” is no favourite any more.</source>
            <translation>“{title}” is geen favoriet meer.</translation>
        </message>
        <message>
            <source>“{title}” is a favourite now.</source>
            <translation>“{title}” is nu een favoriet.</translation>
        </message>
        <message>
            <source>“{title}” counts as not watched.</source>
            <translation>“{title}” geldt als niet bekeken.</translation>
        </message>
        <message>
            <source>“{title}” counts as watched.</source>
            <translation>“{title}” geldt als bekeken.</translation>
        </message>
        <message>
            <source>“{title}” begins at its start again.</source>
            <translation>“{title}” begint weer bij het begin.</translation>
        </message>
        <message>
            <source>Copied: {link}</source>
            <translation>Gekopieerd: {link}</translation>
        </message>
        <message>
            <source>No program was found on this computer to open {what}</source>
            <translation>Op deze computer is geen programma gevonden om {what} te openen</translation>
        </message>
    </context>
    <context>
        <name>TalkFoundRow</name>
        <message>
            <source>Take this talk: {title}</source>
            <translation>Deze presentatie opnemen: {title}</translation>
        </message>
        <message>
            <source>Put this talk into the conference</source>
            <translation>Deze presentatie in de conferentie opnemen</translation>
        </message>
        <message>
            <source>First page of the slides</source>
            <translation>Eerste pagina van de slides</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>What the talk is called</source>
            <translation>Hoe de presentatie heet</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Sprekers</translation>
        </message>
        <message>
            <source>Who gives the talk; a comma between two names</source>
            <translation>Wie de presentatie geeft; een komma tussen twee namen</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>Where the talk starts in the recording: 55:09 or 2:17:10</source>
            <translation>Waar de presentatie in de opname begint: 55:09 of 2:17:10</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Einde</translation>
        </message>
        <message>
            <source>Where the talk ends in the recording: 55:09 or 2:17:10</source>
            <translation>Waar de presentatie in de opname eindigt: 55:09 of 2:17:10</translation>
        </message>
        <message>
            <source>Write times as 55:09 or 2:17:10, the start before the end</source>
            <translation>Schrijf tijden als 55:09 of 2:17:10, het begin voor het einde</translation>
        </message>
        <message>
            <source>Only {share} sure: please check</source>
            <translation>Slechts {share} zeker: controleer dit</translation>
        </message>
        <message>
            <source>{share} sure</source>
            <translation>{share} zeker</translation>
        </message>
    </context>
    <context>
        <name>TalkGrid</name>
        <message>
            <source>Talks</source>
            <translation>Presentaties</translation>
        </message>
    </context>
    <context>
        <name>TalkInformation</name>
        <message>
            <source>Information</source>
            <translation>Informatie</translation>
        </message>
        <message>
            <source>The catalogue is being read.</source>
            <translation>De catalogus wordt gelezen.</translation>
        </message>
        <message>
            <source>Choose a talk to read about it here.</source>
            <translation>Kies een presentatie om er hier over te lezen.</translation>
        </message>
        <message>
            <source>from {time}</source>
            <translation>vanaf {time}</translation>
        </message>
        <message>
            <source>{length} long</source>
            <translation>duur {length}</translation>
        </message>
        <message>
            <source>The catalogue has no abstract of this talk.</source>
            <translation>De catalogus heeft geen samenvatting van deze presentatie.</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Op deze computer</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Opname</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>Slides</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Afbeelding</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation>Ondertiteling</translation>
        </message>
        <message>
            <source>{name}, which you chose, is gone</source>
            <translation>{name}, door u gekozen, is verdwenen</translation>
        </message>
        <message>
            <source>Use the files found by name</source>
            <translation>De op naam gevonden bestanden gebruiken</translation>
        </message>
        <message>
            <source>{name} (chosen by you)</source>
            <translation>{name} (door u gekozen)</translation>
        </message>
        <message>
            <source>not here</source>
            <translation>niet aanwezig</translation>
        </message>
        <message>
            <source>{what}: {files}</source>
            <translation>{what}: {files}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} tot {last}</translation>
        </message>
        <message>
            <source>Open {address}</source>
            <translation>{address} openen</translation>
        </message>
    </context>
    <context>
        <name>TalkRow</name>
        <message>
            <source>not here</source>
            <translation>niet aanwezig</translation>
        </message>
        <message>
            <source>slides online</source>
            <translation>slides online</translation>
        </message>
        <message>
            <source>no slides</source>
            <translation>geen slides</translation>
        </message>
        <message>
            <source>favourite</source>
            <translation>favoriet</translation>
        </message>
        <message>
            <source>watched</source>
            <translation>bekeken</translation>
        </message>
        <message>
            <source>Day {number}</source>
            <translation>Dag {number}</translation>
        </message>
    </context>
    <context>
        <name>TalkSlides</name>
        <message>
            <source>I have this file…</source>
            <translation>Ik heb dit bestand…</translation>
        </message>
        <message>
            <source>Follow the talk</source>
            <translation>Presentatie volgen</translation>
        </message>
        <message>
            <source>Follow the talk again</source>
            <translation>Presentatie weer volgen</translation>
        </message>
        <message>
            <source>Put the PDF into one of these folders, for example as {name}:</source>
            <translation>Zet de pdf in een van deze mappen, bijvoorbeeld als {name}:</translation>
        </message>
        <message>
            <source>The slides of this talk are not on this computer</source>
            <translation>De slides van deze lezing staan niet op deze computer</translation>
        </message>
        <message>
            <source>They are published here:</source>
            <translation>Ze zijn hier gepubliceerd:</translation>
        </message>
        <message>
            <source>No slides are known for this talk</source>
            <translation>Voor deze lezing zijn geen slides bekend</translation>
        </message>
        <message>
            <source>{page}   ·   live: {live}</source>
            <translation>{page}   ·   live: {live}</translation>
        </message>
        <message>
            <source>●  Live</source>
            <translation>●  Live</translation>
        </message>
        <message>
            <source>●  No page</source>
            <translation>●  Geen pagina</translation>
        </message>
        <message>
            <source>live: no page</source>
            <translation>live: geen pagina</translation>
        </message>
        <message>
            <source>live: {page}</source>
            <translation>live: {page}</translation>
        </message>
    </context>
    <context>
        <name>TimeBar</name>
        <message>
            <source>Position in the talk</source>
            <translation>Positie in de presentatie</translation>
        </message>
    </context>
    <context>
        <name>TimePreview</name>
        <message>
            <source>Preview</source>
            <translation>Voorbeeld</translation>
        </message>
    </context>
    <context>
        <name>TimelineStrip</name>
        <message>
            <source>No page</source>
            <translation>Geen pagina</translation>
        </message>
        <message>
            <source>Page changes around the position</source>
            <translation>Paginawissels rond de positie</translation>
        </message>
        <message>
            <source>Drag a change to move it. Left and Right choose one, Shift+Left and Shift+Right move it, Delete removes it. The wheel zooms.</source>
            <translation>Sleep een wissel om hem te verplaatsen. Links en Rechts kiezen er een, Shift+Links en Shift+Rechts verplaatsen hem, Delete verwijdert hem. Het wiel zoomt.</translation>
        </message>
        <message>
            <source>No page from {time} on</source>
            <translation>Geen pagina vanaf {time}</translation>
        </message>
        <message>
            <source>Page {page} starts at {time}</source>
            <translation>Pagina {page} begint op {time}</translation>
        </message>
    </context>
    <context>
        <name>TrackMenu</name>
        <message>
            <source>Subtitles and sound</source>
            <translation>Ondertiteling en geluid</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Geluid</translation>
        </message>
        <message>
            <source>Video track</source>
            <translation>Videospoor</translation>
        </message>
        <message>
            <source>No subtitles</source>
            <translation>Geen ondertiteling</translation>
        </message>
        <message>
            <source>Delay: {seconds} s</source>
            <translation>Vertraging: {seconds} s</translation>
        </message>
        <message>
            <source>Size of the subtitles</source>
            <translation>Grootte van de ondertiteling</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Klein</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normaal</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Groot</translation>
        </message>
        <message>
            <source>Very large</source>
            <translation>Zeer groot</translation>
        </message>
    </context>
    <context>
        <name>TranscriptTab</name>
        <message>
            <source>The transcript of the talk was copied</source>
            <translation>Het transcript van de presentatie is gekopieerd</translation>
        </message>
        <message>
            <source>There is no transcript to copy</source>
            <translation>Er is geen transcript om te kopiëren</translation>
        </message>
        <message>
            <source>{language}, in the recording</source>
            <translation>{language}, in de opname</translation>
        </message>
        <message>
            <source>Reading the subtitles …</source>
            <translation>De ondertiteling wordt gelezen …</translation>
        </message>
        <message>
            <source>These subtitles cannot be read</source>
            <translation>Deze ondertiteling kan niet worden gelezen</translation>
        </message>
        <message>
            <source>These subtitles say nothing during this talk</source>
            <translation>Deze ondertiteling zegt niets tijdens deze presentatie</translation>
        </message>
        <message>
            <source>If they come too late or too soon, shift them: {keys}.</source>
            <translation>Komt ze te laat of te vroeg, verschuif haar dan: {keys}.</translation>
        </message>
        <message>
            <source>Drop a .vtt or .srt file onto the window.</source>
            <translation>Sleep een .vtt- of .srt-bestand naar het venster.</translation>
        </message>
        <message>
            <source>One that lies beside the recording is found by its name: {name}</source>
            <translation>Een bestand naast de opname wordt aan zijn naam herkend: {name}</translation>
        </message>
        <message>
            <source>There are no subtitles of this talk yet</source>
            <translation>Er is nog geen ondertiteling bij deze presentatie</translation>
        </message>
        <message>
            <source>Copy what is selected</source>
            <translation>Selectie kopiëren</translation>
        </message>
        <message>
            <source>Copy what is selected, with times</source>
            <translation>Selectie met tijden kopiëren</translation>
        </message>
    </context>
    <context>
        <name>TranscriptTools</name>
        <message>
            <source>Find in the transcript</source>
            <translation>Zoeken in het transcript</translation>
        </message>
        <message>
            <source>Hits</source>
            <translation>Resultaten</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>Vorig resultaat</translation>
        </message>
        <message>
            <source>Previous hit  (Shift+Enter)</source>
            <translation>Vorige treffer  (Shift+Enter)</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>Volgend resultaat</translation>
        </message>
        <message>
            <source>Next hit  (Enter)</source>
            <translation>Volgende treffer  (Enter)</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>Volgen</translation>
        </message>
        <message>
            <source>Follow what is said</source>
            <translation>Volgen wat er gezegd wordt</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>More about the transcript</source>
            <translation>Meer over het transcript</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} van {count}</translation>
        </message>
        <message>
            <source>{count} hits</source>
            <translation>{count} treffers</translation>
        </message>
        <message>
            <source>No hits</source>
            <translation>Geen resultaten</translation>
        </message>
        <message>
            <source>Language of the transcript: {language}</source>
            <translation>Taal van het transcript: {language}</translation>
        </message>
        <message>
            <source>Language of the transcript</source>
            <translation>Taal van het transcript</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Transcript</source>
            <translation>Transcript</translation>
        </message>
    </context>
    <context>
        <name>VideoPane</name>
        <message>
            <source>Show the folder</source>
            <translation>Map tonen</translation>
        </message>
        <message>
            <source>I have this file…</source>
            <translation>Ik heb dit bestand…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Opnieuw proberen</translation>
        </message>
        <message>
            <source>Put it into one of these folders, for example as {name}:</source>
            <translation>Zet het bestand in een van deze mappen, bijvoorbeeld als {name}:</translation>
        </message>
        <message>
            <source>It is published here:</source>
            <translation>Hij is hier gepubliceerd:</translation>
        </message>
        <message>
            <source>A copy with the same video and sound may play. The recording stays as it is.</source>
            <translation>Een kopie met hetzelfde beeld en geluid speelt misschien wel. De opname blijft zoals ze is.</translation>
        </message>
        <message>
            <source>The file that you chose is gone: {path}</source>
            <translation>Het gekozen bestand is verdwenen: {path}</translation>
        </message>
        <message>
            <source>The recording of this talk is not on this computer</source>
            <translation>De opname van deze presentatie staat niet op deze computer</translation>
        </message>
        <message>
            <source>The talk starts after the recording ends</source>
            <translation>De presentatie begint na het einde van de opname</translation>
        </message>
        <message>
            <source>The catalogue says that the talk starts at {start}, but {file} is only {length} long. Either the file is not whole, or the offset is wrong.</source>
            <translation>Volgens de catalogus begint de presentatie bij {start}, maar {file} duurt slechts {length}. Het bestand is niet volledig of de offset klopt niet.</translation>
        </message>
    </context>
    <context>
        <name>VideoView</name>
        <message>
            <source>Video</source>
            <translation>Video</translation>
        </message>
    </context>
    <context>
        <name>VideoWindow</name>
        <message>
            <source>Video on another screen</source>
            <translation>Video op een ander scherm</translation>
        </message>
    </context>
    <context>
        <name>Wakefulness</name>
        <message>
            <source>Playing a talk</source>
            <translation>Presentatie wordt afgespeeld</translation>
        </message>
    </context>
    <context>
        <name>WatchPage</name>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Opening the recording</source>
            <translation>Opname wordt geopend</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>Presentatie</translation>
        </message>
        <message>
            <source>No video can be played</source>
            <translation>Er kan geen video worden afgespeeld</translation>
        </message>
        <message>
            <source>This recording has sound only</source>
            <translation>Deze opname heeft alleen geluid</translation>
        </message>
        <message>
            <source>This recording cannot be played</source>
            <translation>Deze opname kan niet worden afgespeeld</translation>
        </message>
        <message>
            <source>This recording takes long to open</source>
            <translation>Het openen van deze opname duurt lang</translation>
        </message>
        <message>
            <source>{path}
Its disk is slow or does not answer. It is shown once it opens.</source>
            <translation>{path}
De schijf is traag of reageert niet. De opname wordt getoond zodra ze opent.</translation>
        </message>
        <message>
            <source>The day goes on after this talk</source>
            <translation>Na deze presentatie gaat de dag verder</translation>
        </message>
        <message>
            <source>It stops where this talk ends</source>
            <translation>Het afspelen stopt waar deze presentatie eindigt</translation>
        </message>
        <message>
            <source>The talk ends here</source>
            <translation>De presentatie eindigt hier</translation>
        </message>
        <message>
            <source>Speed {rate}</source>
            <translation>Snelheid {rate}</translation>
        </message>
        <message>
            <source>No sound output was found on this computer</source>
            <translation>Op deze computer is geen geluidsuitvoer gevonden</translation>
        </message>
        <message>
            <source>Muted</source>
            <translation>Gedempt</translation>
        </message>
        <message>
            <source>Volume {percent} %</source>
            <translation>Volume {percent}%</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>Beeld opslaan</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg)</source>
            <translation>Afbeeldingen (*.png *.jpg)</translation>
        </message>
        <message>
            <source>The picture could not be saved as {path}</source>
            <translation>De afbeelding kon niet worden opgeslagen als {path}</translation>
        </message>
    </context>
    <context>
        <name>WatchStage</name>
        <message>
            <source>Layout</source>
            <translation>Indeling</translation>
        </message>
        <message>
            <source>Other screens</source>
            <translation>Andere schermen</translation>
        </message>
        <message>
            <source>Slides on {screen}, {width} × {height}</source>
            <translation>Slides op {screen}, {width} × {height}</translation>
        </message>
        <message>
            <source>Video on {screen}, {width} × {height}</source>
            <translation>Video op {screen}, {width} × {height}</translation>
        </message>
        <message>
            <source>Leave full screen</source>
            <translation>Volledig scherm verlaten</translation>
        </message>
    </context>
    <context>
        <name>WatchTabs</name>
        <message>
            <source>Transcript</source>
            <translation>Transcript</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Over</translation>
        </message>
        <message>
            <source>No program was found on this computer to open {what}</source>
            <translation>Op deze computer is geen programma gevonden om {what} te openen</translation>
        </message>
    </context>
    <context>
        <name>WatchTools</name>
        <message>
            <source>Chapters</source>
            <translation>Hoofdstukken</translation>
        </message>
        <message>
            <source>The catalogue has no address for this recording to link to.</source>
            <translation>De catalogus heeft geen adres van deze opname om naar te linken.</translation>
        </message>
        <message>
            <source>Loop</source>
            <translation>Lus</translation>
        </message>
        <message>
            <source>Loop from {time}</source>
            <translation>Lus vanaf {time}</translation>
        </message>
        <message>
            <source>Loop from {a} to {b}</source>
            <translation>Lus van {a} tot {b}</translation>
        </message>
        <message>
            <source>B has to be at another place than A</source>
            <translation>B moet op een andere plaats liggen dan A</translation>
        </message>
        <message>
            <source>Loop cleared</source>
            <translation>Lus gewist</translation>
        </message>
        <message>
            <source>Link to {time} copied</source>
            <translation>Link naar {time} gekopieerd</translation>
        </message>
        <message>
            <source>There are no subtitles for this recording</source>
            <translation>Er is geen ondertiteling bij deze opname</translation>
        </message>
        <message>
            <source>No subtitles</source>
            <translation>Geen ondertiteling</translation>
        </message>
        <message>
            <source>Subtitles: {name}</source>
            <translation>Ondertiteling: {name}</translation>
        </message>
        <message>
            <source>Open subtitles</source>
            <translation>Ondertiteling openen</translation>
        </message>
        <message>
            <source>Subtitles ({patterns})</source>
            <translation>Ondertiteling ({patterns})</translation>
        </message>
        <message>
            <source>Subtitles: {seconds} s</source>
            <translation>Ondertiteling: {seconds} s</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation>Pagina {page}</translation>
        </message>
        <message>
            <source>Page {page} · {title}</source>
            <translation>Pagina {page} · {title}</translation>
        </message>
    </context>
    <context>
        <name>Watching</name>
        <message>
            <source>There is no talk {talk} in {conference}. It has: {names}</source>
            <translation>Er is geen presentatie {talk} in {conference}. Wel aanwezig: {names}</translation>
        </message>
    </context>
    <context>
        <name>WorkerProcess</name>
        <message>
            <source>What it answered makes no sense.</source>
            <translation>Het antwoord van het hulpprogramma is onzinnig.</translation>
        </message>
        <message>
            <source>It stopped answering.</source>
            <translation>Het hulpprogramma antwoordt niet meer.</translation>
        </message>
        <message>
            <source>Its program could not be started: {why}.</source>
            <translation>Het hulpprogramma kon niet worden gestart: {why}.</translation>
        </message>
        <message>
            <source>Its program was ended from outside, or crashed.</source>
            <translation>Het hulpprogramma is van buitenaf beëindigd of vastgelopen.</translation>
        </message>
        <message>
            <source>Its program ended before it had found anything.</source>
            <translation>Het hulpprogramma stopte voordat het iets had gevonden.</translation>
        </message>
    </context>
    <context>
        <name>_Address</name>
        <message>
            <source>Copy address</source>
            <translation>Adres kopiëren</translation>
        </message>
        <message>
            <source>Open {address}</source>
            <translation>{address} openen</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Gekopieerd</translation>
        </message>
    </context>
    <context>
        <name>_Grip</name>
        <message>
            <source>Drag to make the drawer higher or lower</source>
            <translation>Sleep om de lade hoger of lager te maken</translation>
        </message>
    </context>
    <context>
        <name>_Tabs</name>
        <message>
            <source>Tabs of the drawer</source>
            <translation>Tabbladen van de lade</translation>
        </message>
    </context>
    <context>
        <name>_Veil</name>
        <message>
            <source>Drop to open</source>
            <translation>Loslaten om te openen</translation>
        </message>
        <message>
            <source>A catalogue, a folder, a recording, slides or subtitles</source>
            <translation>Een catalogus, map, opname, slides of ondertiteling</translation>
        </message>
    </context>
    <context>
        <name>self._view.notes</name>
        <message>
            <source>Page {page}</source>
            <translation>Pagina {page}</translation>
        </message>
    </context>
</TS>
