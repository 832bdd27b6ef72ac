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
            <source>Checking which engine plays the video…</source>
            <translation>Controleren welke engine de video afspeelt…</translation>
        </message>
        <message>
            <source>© the duthviewer contributors, MIT licence</source>
            <translation>© de bijdragers aan duthviewer, MIT-licentie</translation>
        </message>
    </context>
    <context>
        <name>AddConference</name>
        <message>
            <source>Discard this conference with your corrections?</source>
            <translation>Deze conferentie met uw correcties weggooien?</translation>
        </message>
        <message>
            <source>&amp;Keep editing</source>
            <translation>&amp;Verder bewerken</translation>
        </message>
        <message>
            <source>&amp;Discard</source>
            <translation>&amp;Weggooien</translation>
        </message>
        <message>
            <source>This folder already has a conference, or a file of the same name.</source>
            <translation>In deze map staat al een conferentie of een bestand met dezelfde naam.</translation>
        </message>
        <message>
            <source>&amp;Keep both</source>
            <translation>&amp;Beide behouden</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation type="unfinished">&amp;Vervangen</translation>
        </message>
        <message>
            <source>Add a conference</source>
            <translation>Conferentie toevoegen</translation>
        </message>
    </context>
    <context>
        <name>AddConferenceDialog</name>
        <message>
            <source>Add a conference</source>
            <translation>Conferentie toevoegen</translation>
        </message>
        <message>
            <source>Drop to import</source>
            <translation>Loslaten om te importeren</translation>
        </message>
        <message>
            <source>A file, a folder, an address or a list of times</source>
            <translation>Een bestand, een map, een adres of een lijst met tijden</translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>&amp;Tonen</translation>
        </message>
        <message>
            <source>Go to the mistake</source>
            <translation>Naar de fout gaan</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Terug</translation>
        </message>
        <message>
            <source>Choose another source</source>
            <translation>Een andere bron kiezen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Close without adding a conference</source>
            <translation>Sluiten zonder een conferentie toe te voegen</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>{name} wordt gelezen</translation>
        </message>
        <message>
            <source>Importing {name}</source>
            <translation>{name} wordt geïmporteerd</translation>
        </message>
        <message>
            <source>Pasted text, {count} lines</source>
            <translation>Geplakte tekst, {count} regels</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Een ogenblik…</translation>
        </message>
        <message>
            <source>Drop recordings here, or go back to import something else.</source>
            <translation>Zet hier opnamen neer, of ga terug om iets anders te importeren.</translation>
        </message>
        <message>
            <source>Several conferences</source>
            <translation>Meerdere conferenties</translation>
        </message>
        <message>
            <source>Add all {count}</source>
            <translation>Alle {count} toevoegen</translation>
        </message>
        <message>
            <source>Add all of these conferences without checking each</source>
            <translation>Al deze conferenties toevoegen zonder ze te controleren</translation>
        </message>
        <message>
            <source>Check the conference</source>
            <translation>Conferentie controleren</translation>
        </message>
        <message>
            <source>Add the conference</source>
            <translation>Conferentie toevoegen</translation>
        </message>
        <message>
            <source>Write the catalogue and open it (Ctrl+Enter)</source>
            <translation>De catalogus schrijven en openen (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation type="unfinished">Stoppen…</translation>
        </message>
        <message>
            <source>Writing into {name}</source>
            <translation>Schrijven naar {name}</translation>
        </message>
    </context>
    <context>
        <name>AddedStrip</name>
        <message>
            <source>Watch now</source>
            <translation type="unfinished">Nu bekijken</translation>
        </message>
        <message>
            <source>Watch the first talk</source>
            <translation>De eerste lezing bekijken</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Remove the catalogue that was written</source>
            <translation>De geschreven catalogus verwijderen</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Deze melding sluiten</translation>
        </message>
    </context>
    <context>
        <name>Alignment</name>
        <message>
            <source>How the talk’s own video and the day’s recording belong together is not known yet.</source>
            <translation>Hoe de eigen video van de lezing en de opname van de dag bij elkaar horen, is nog niet bekend.</translation>
        </message>
        <message>
            <source>The sound does not tell for sure where the talk’s own video is in the day’s recording. Notes and timelines stay with the one they were made on.</source>
            <translation>Het geluid zegt niet zeker waar de eigen video van de lezing in de opname van de dag zit. Notities en tijdlijnen blijven bij de video waarop ze zijn gemaakt.</translation>
        </message>
        <message>
            <source>Notes and timelines stay with the talk’s own video or the day’s recording, as you chose.</source>
            <translation>Notities en tijdlijnen blijven bij de eigen video van de lezing of de opname van de dag, zoals u hebt gekozen.</translation>
        </message>
        <message>
            <source>You set this.</source>
            <translation>Door u ingesteld.</translation>
        </message>
        <message>
            <source>The talk’s own video begins with the talk in the day’s recording.</source>
            <translation>De eigen video van de lezing begint samen met de lezing in de opname van de dag.</translation>
        </message>
        <message>
            <source>The talk’s own video begins {seconds} s before the talk in the day’s recording.</source>
            <translation>De eigen video van de lezing begint {seconds} s vóór de lezing in de opname van de dag.</translation>
        </message>
        <message>
            <source>The talk’s own video begins {seconds} s after the talk’s start in the day’s recording.</source>
            <translation>De eigen video van de lezing begint {seconds} s na het begin van de lezing in de opname van de dag.</translation>
        </message>
        <message>
            <source>It has {count} cuts.</source>
            <translation>Hij heeft {count} knippen.</translation>
        </message>
        <message>
            <source>One cut at {time}.</source>
            <translation>Eén knip op {time}.</translation>
        </message>
        <message>
            <source>Cuts at {times}.</source>
            <translation>Knippen op {times}.</translation>
        </message>
    </context>
    <context>
        <name>AlignmentDialog</name>
        <message>
            <source>The talk’s own video and the day’s recording</source>
            <translation>De eigen video van de lezing en de opname van de dag</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>Its start, in seconds after the talk’s start:</source>
            <translation>Het begin, in seconden na het begin van de lezing:</translation>
        </message>
        <message>
            <source>Or two moments that are the same:</source>
            <translation>Of twee momenten die hetzelfde zijn:</translation>
        </message>
        <message>
            <source>In the talk’s own video:</source>
            <translation>In de eigen video van de lezing:</translation>
        </message>
        <message>
            <source>In the day’s recording:</source>
            <translation>In de opname van de dag:</translation>
        </message>
        <message>
            <source>From the start of the recording; the talk starts at {time}.</source>
            <translation>Vanaf het begin van de opname; de lezing begint op {time}.</translation>
        </message>
        <message>
            <source>Use this</source>
            <translation>Gebruiken</translation>
        </message>
        <message>
            <source>Keep them apart</source>
            <translation>Gescheiden houden</translation>
        </message>
        <message>
            <source>Find it by sound</source>
            <translation>Zoeken via het geluid</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>“{text}” is not a time. Write it as 1:02:03 or 12:30.5.</source>
            <translation>“{text}” is geen tijd. Schrijf het als 1:02:03 of 12:30.5.</translation>
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
        <message>
            <source>1 note</source>
            <translation>1 notitie</translation>
        </message>
        <message>
            <source>{count} notes</source>
            <translation>{count} notities</translation>
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
        <name>ArchivePage</name>
        <message>
            <source>Search conferences</source>
            <translation>Conferenties zoeken</translation>
        </message>
        <message>
            <source>Search the conferences of {name}</source>
            <translation>De conferenties van {name} doorzoeken</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>Ve&amp;rnieuwen</translation>
        </message>
        <message>
            <source>Conferences of {name}</source>
            <translation>Conferenties van {name}</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Kolommen</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Zoekopdracht wissen</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Voortgang</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>S&amp;toppen</translation>
        </message>
        <message>
            <source>Stop fetching; the list that is kept stays</source>
            <translation>Ophalen stoppen; de bewaarde lijst blijft</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation type="unfinished">Stoppen…</translation>
        </message>
        <message>
            <source>Fetching from {host}: {done} of about {all}</source>
            <translation>Ophalen van {host}: {done} van ongeveer {all}</translation>
        </message>
        <message>
            <source>The list was fetched on {day}</source>
            <translation>De lijst is opgehaald op {day}</translation>
        </message>
        <message>
            <source>Only if it has changed</source>
            <translation>Alleen als die is gewijzigd</translation>
        </message>
        <message>
            <source>Fetch the list ({size} from {host})</source>
            <translation>Lijst ophalen ({size} van {host})</translation>
        </message>
        <message>
            <source>Fetching the list…</source>
            <translation>De lijst wordt opgehaald…</translation>
        </message>
        <message>
            <source>It is kept, so that it can be searched without a network.</source>
            <translation>De lijst wordt bewaard, zodat u er zonder netwerk in kunt zoeken.</translation>
        </message>
        <message>
            <source>The list of {name} is not on this computer yet</source>
            <translation>De lijst van {name} staat nog niet op deze computer</translation>
        </message>
        <message>
            <source>It is fetched once and kept for use without a network. No video is fetched, and nothing is sent but the request.</source>
            <translation>De lijst wordt één keer opgehaald en bewaard voor gebruik zonder netwerk. Er wordt geen video opgehaald en alleen het verzoek wordt verzonden.</translation>
        </message>
        <message>
            <source>{count} conferences</source>
            <translation>{count} conferenties</translation>
        </message>
        <message>
            <source>{count} of {every} conferences</source>
            <translation>{count} van {every} conferenties</translation>
        </message>
        <message>
            <source>Click one, or press Enter, to import it</source>
            <translation>Klik erop of druk op Enter om te importeren</translation>
        </message>
        <message>
            <source>Click one, or press Enter, to check it first</source>
            <translation>Klik erop of druk op Enter om het eerst te controleren</translation>
        </message>
        <message>
            <source>No conference matches</source>
            <translation>Geen conferentie gevonden</translation>
        </message>
        <message>
            <source>Titles, years and languages are searched. Try fewer words.</source>
            <translation>Er wordt gezocht in titels, jaren en talen. Probeer minder woorden.</translation>
        </message>
    </context>
    <context>
        <name>ArchiveRows</name>
        <message>
            <source>Conference</source>
            <translation>Conferentie</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jaar</translation>
        </message>
        <message>
            <source>Talks</source>
            <translation type="unfinished">Presentaties</translation>
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished">Taal</translation>
        </message>
    </context>
    <context>
        <name>AskDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
    <context>
        <name>BackupController</name>
        <message>
            <source>Back up the library</source>
            <translation>Back-up van de bibliotheek maken</translation>
        </message>
        <message>
            <source>Backups (*.json)</source>
            <translation>Back-ups (*.json)</translation>
        </message>
        <message>
            <source>Library backed up: {name} ({count} notes)</source>
            <translation>Back-up van de bibliotheek gemaakt: {name} ({count} notities)</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Back-up terugzetten</translation>
        </message>
        <message>
            <source>Backup restored: {notes} notes, {new} of them new; {talks} positions</source>
            <translation>Back-up teruggezet: {notes} notities, waarvan {new} nieuw; {talks} posities</translation>
        </message>
    </context>
    <context>
        <name>BarPreview</name>
        <message>
            <source>Preview</source>
            <translation>Voorbeeld</translation>
        </message>
    </context>
    <context>
        <name>BarWords</name>
        <message>
            <source>No page</source>
            <translation>Geen pagina</translation>
        </message>
        <message>
            <source>Page {page} · {title}</source>
            <translation>Pagina {page} · {title}</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation>Pagina {page}</translation>
        </message>
        <message>
            <source>{length}, from {start} to {end}</source>
            <translation>{length}, van {start} tot {end}</translation>
        </message>
        <message>
            <source>Shown {count} times, {time} in all</source>
            <translation>{count} keer te zien, {time} in totaal</translation>
        </message>
        <message>
            <source>{times} × the median of all pages</source>
            <translation>{times} × de mediaan van alle pagina’s</translation>
        </message>
        <message>
            <source>{words} words, {pace} per minute</source>
            <translation>{words} woorden, {pace} per minuut</translation>
        </message>
        <message>
            <source>{count} pauses, {time} in all</source>
            <translation>{count} pauzes, {time} in totaal</translation>
        </message>
        <message>
            <source>1 pause, {time}</source>
            <translation>1 pauze, {time}</translation>
        </message>
        <message>
            <source>Not said: {terms}</source>
            <translation>Niet gezegd: {terms}</translation>
        </message>
        <message>
            <source>Said often and on no page: {terms}</source>
            <translation>Vaak gezegd en op geen pagina: {terms}</translation>
        </message>
        <message>
            <source>Filler words: {words}</source>
            <translation>Stopwoorden: {words}</translation>
        </message>
        <message>
            <source>{terms} and {count} more</source>
            <translation>{terms} en nog {count}</translation>
        </message>
    </context>
    <context>
        <name>CardRemovals</name>
        <message>
            <source>“{title}” was removed from Up next.</source>
            <translation>‘{title}’ is uit Hierna verwijderd.</translation>
        </message>
        <message>
            <source>The progress of “{title}” was reset.</source>
            <translation type="unfinished">De voortgang van “{title}” is gewist.</translation>
        </message>
        <message>
            <source>“{title}” was removed from the list.</source>
            <translation>‘{title}’ is uit de lijst verwijderd.</translation>
        </message>
    </context>
    <context>
        <name>CatalogueController</name>
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
        <name>CatalogueEditor</name>
        <message>
            <source>Another program has changed the catalogue: earlier steps cannot be undone</source>
            <translation>Een ander programma heeft de catalogus gewijzigd: eerdere stappen kunnen niet ongedaan worden gemaakt</translation>
        </message>
        <message>
            <source>{original} cannot be changed where it is. Your changes are in a copy, which takes its place: {copy}</source>
            <translation>{original} kan op zijn plaats niet worden gewijzigd. Uw wijzigingen staan in een kopie, die de plaats inneemt: {copy}</translation>
        </message>
        <message>
            <source>{path} is written in a form that this change does not fit into. Saving it writes the whole file, and its comments are lost.</source>
            <translation>{path} is geschreven in een vorm waarin deze wijziging niet past. Bij het opslaan wordt het hele bestand opnieuw geschreven en gaan de opmerkingen verloren.</translation>
        </message>
        <message>
            <source>Your changes are not saved: {reason}</source>
            <translation>Uw wijzigingen zijn niet opgeslagen: {reason}</translation>
        </message>
        <message>
            <source>Another program has changed {path} at the same time. Both changes are kept.</source>
            <translation>Een ander programma heeft {path} tegelijk gewijzigd. Beide wijzigingen blijven behouden.</translation>
        </message>
    </context>
    <context>
        <name>CatalogueOutline</name>
        <message>
            <source>Find a talk in the list</source>
            <translation>Een presentatie in de lijst zoeken</translation>
        </message>
        <message>
            <source>Conference, recordings and talks</source>
            <translation>Conferentie, opnamen en presentaties</translation>
        </message>
        <message>
            <source>Choose what to edit  (Up, Down)</source>
            <translation>Kies wat u bewerkt  (Omhoog, Omlaag)</translation>
        </message>
        <message>
            <source>The conference</source>
            <translation>De conferentie</translation>
        </message>
    </context>
    <context>
        <name>CatalogueUpdates</name>
        <message>
            <source>Take over the changes</source>
            <translation>Wijzigingen overnemen</translation>
        </message>
        <message>
            <source>There is a new version of this conference: {changes}.</source>
            <translation>Er is een nieuwe versie van deze conferentie: {changes}.</translation>
        </message>
        <message>
            <source>1 new talk</source>
            <translation>1 nieuwe presentatie</translation>
        </message>
        <message>
            <source>{count} new talks</source>
            <translation>{count} nieuwe presentaties</translation>
        </message>
        <message>
            <source>1 changed talk</source>
            <translation>1 gewijzigde presentatie</translation>
        </message>
        <message>
            <source>{count} changed talks</source>
            <translation>{count} gewijzigde presentaties</translation>
        </message>
        <message>
            <source>1 removed talk</source>
            <translation>1 verwijderde presentatie</translation>
        </message>
        <message>
            <source>{count} removed talks</source>
            <translation>{count} verwijderde presentaties</translation>
        </message>
        <message>
            <source>other details</source>
            <translation>andere gegevens</translation>
        </message>
        <message>
            <source>The changes were taken over.</source>
            <translation>De wijzigingen zijn overgenomen.</translation>
        </message>
    </context>
    <context>
        <name>ChapterExport</name>
        <message>
            <source>The pages of this talk</source>
            <translation>De pagina’s van deze lezing</translation>
        </message>
        <message>
            <source>The talks of {recording}</source>
            <translation>De lezingen van {recording}</translation>
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
            <source>Start</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Pauze</translation>
        </message>
        <message>
            <source>Chapters saved: {name} ({count})</source>
            <translation type="unfinished">Hoofdstukken opgeslagen: {name} ({count})</translation>
        </message>
    </context>
    <context>
        <name>ChaptersDialog</name>
        <message>
            <source>Export chapters</source>
            <translation type="unfinished">Hoofdstukken exporteren</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>Hoofdstukken</translation>
        </message>
        <message>
            <source>What becomes a chapter</source>
            <translation>Wat een hoofdstuk wordt</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Indeling</translation>
        </message>
        <message>
            <source>Where the chapters will be used</source>
            <translation>Waar de hoofdstukken worden gebruikt</translation>
        </message>
        <message>
            <source>YouTube description</source>
            <translation>YouTube-beschrijving</translation>
        </message>
        <message>
            <source>WebVTT, for web players</source>
            <translation>WebVTT, voor spelers op het web</translation>
        </message>
        <message>
            <source>FFmpeg and mpv</source>
            <translation>FFmpeg en mpv</translation>
        </message>
        <message>
            <source>Matroska, for MKVToolNix</source>
            <translation>Matroska, voor MKVToolNix</translation>
        </message>
        <message>
            <source>Podcast (JSON)</source>
            <translation>Podcast (JSON)</translation>
        </message>
        <message>
            <source>With the pages of each talk</source>
            <translation>Met de pagina’s van elke lezing</translation>
        </message>
        <message>
            <source>A chapter for each page of the slides, within its talk</source>
            <translation>Een hoofdstuk voor elke pagina van de dia’s, binnen de lezing</translation>
        </message>
        <message>
            <source>The chapters</source>
            <translation>De hoofdstukken</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiëren</translation>
        </message>
        <message>
            <source>Copy the text to the clipboard</source>
            <translation>De tekst naar het klembord kopiëren</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Opslaan…</translation>
        </message>
        <message>
            <source>Save the text in a file</source>
            <translation>De tekst in een bestand opslaan</translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished">Sluiten</translation>
        </message>
        <message>
            <source>Chapters:</source>
            <translation>Hoofdstukken:</translation>
        </message>
        <message>
            <source>Format:</source>
            <translation>Indeling:</translation>
        </message>
        <message>
            <source>Reading the slides…</source>
            <translation>De dia’s worden gelezen…</translation>
        </message>
        <message>
            <source>This talk has no timeline yet, so it has no chapters. Synchronise it.</source>
            <translation type="unfinished">Deze presentatie heeft nog geen tijdlijn en dus geen hoofdstukken. Synchroniseer haar.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Gekopieerd</translation>
        </message>
    </context>
    <context>
        <name>ChartLegend</name>
        <message>
            <source>Short to long pages</source>
            <translation>Korte tot lange pagina’s</translation>
        </message>
        <message>
            <source>Median {time}</source>
            <translation>Mediaan {time}</translation>
        </message>
        <message>
            <source>Words/min</source>
            <translation>Woorden/min</translation>
        </message>
        <message>
            <source>Comfortable {slow}–{fast}</source>
            <translation>Prettig {slow}–{fast}</translation>
        </message>
        <message>
            <source>End of the slot, {time}</source>
            <translation>Einde van de geplande tijd, {time}</translation>
        </message>
        <message>
            <source>No page</source>
            <translation>Geen pagina</translation>
        </message>
        <message>
            <source>Pauses from {seconds} s</source>
            <translation>Pauzes vanaf {seconds} s</translation>
        </message>
    </context>
    <context>
        <name>ChoiceModel</name>
        <message>
            <source>{text}, probably the same talk</source>
            <translation>{text}, waarschijnlijk dezelfde lezing</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Sprekers</translation>
        </message>
        <message>
            <source>Conference</source>
            <translation>Conferentie</translation>
        </message>
    </context>
    <context>
        <name>ChoosePage</name>
        <message>
            <source>Where the conference comes from</source>
            <translation>Waar de conferentie vandaan komt</translation>
        </message>
        <message>
            <source>Paste or drop</source>
            <translation>Plakken of neerzetten</translation>
        </message>
    </context>
    <context>
        <name>CitationCommands</name>
        <message>
            <source>Citation of {time} copied</source>
            <translation>Bronvermelding van {time} gekopieerd</translation>
        </message>
    </context>
    <context>
        <name>ClipController</name>
        <message>
            <source>This recording is still being downloaded. A clip can be made of it when the download is complete.</source>
            <translation>Deze opname wordt nog gedownload. Een fragment kan worden gemaakt zodra de download klaar is.</translation>
        </message>
        <message>
            <source>The length of this talk is not known yet.</source>
            <translation>De lengte van deze presentatie is nog niet bekend.</translation>
        </message>
        <message>
            <source>Selected text</source>
            <translation>Geselecteerde tekst</translation>
        </message>
        <message>
            <source>Around the note at {time}</source>
            <translation>Rond de notitie bij {time}</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation>Pagina {page}</translation>
        </message>
        <message>
            <source>From A to B</source>
            <translation>Van A tot B</translation>
        </message>
        <message>
            <source>The next {seconds} seconds</source>
            <translation>De volgende {seconds} seconden</translation>
        </message>
        <message>
            <source>The whole talk</source>
            <translation>De hele presentatie</translation>
        </message>
        <message>
            <source>No page</source>
            <translation>Geen pagina</translation>
        </message>
    </context>
    <context>
        <name>ClipDialog</name>
        <message>
            <source>Save clip</source>
            <translation>Fragment opslaan</translation>
        </message>
        <message>
            <source>Other times</source>
            <translation>Andere tijden</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Deel</translation>
        </message>
        <message>
            <source>The part of the talk to save</source>
            <translation>Het deel van de presentatie dat wordt opgeslagen</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Van</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Tot</translation>
        </message>
        <message>
            <source>A time in the talk, such as 12:30 or 1:02:03.5</source>
            <translation>Een tijd in de presentatie, zoals 12:30 of 1:02:03.5</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nu</translation>
        </message>
        <message>
            <source>Begin where the talk is now</source>
            <translation>Beginnen waar de presentatie nu is</translation>
        </message>
        <message>
            <source>End where the talk is now</source>
            <translation>Eindigen waar de presentatie nu is</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Indeling</translation>
        </message>
        <message>
            <source>The kind of file</source>
            <translation>Het soort bestand</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Geluid</translation>
        </message>
        <message>
            <source>The sound tracks in the clip</source>
            <translation>De geluidssporen in het fragment</translation>
        </message>
        <message>
            <source>{count} pixels</source>
            <translation>{count} pixels</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Breedte</translation>
        </message>
        <message>
            <source>The largest width of the picture</source>
            <translation>De grootste breedte van het beeld</translation>
        </message>
        <message>
            <source>Fast: the video is copied as it is</source>
            <translation>Snel: de video wordt ongewijzigd gekopieerd</translation>
        </message>
        <message>
            <source>Exact: begins and ends at these frames</source>
            <translation>Exact: begint en eindigt bij deze beelden</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Snede</translation>
        </message>
        <message>
            <source>How the clip is cut out of the recording</source>
            <translation>Hoe het fragment uit de opname wordt geknipt</translation>
        </message>
        <message>
            <source>Subtitles in the clip</source>
            <translation>Ondertiteling in het fragment</translation>
        </message>
        <message>
            <source>Subtitles as a file beside it, too</source>
            <translation>Ondertiteling ook als bestand ernaast</translation>
        </message>
        <message>
            <source>The pages as chapters</source>
            <translation>De pagina’s als hoofdstukken</translation>
        </message>
        <message>
            <source>Licence of the talk: {licence}</source>
            <translation>Licentie van de presentatie: {licence}</translation>
        </message>
        <message>
            <source>The catalogue names no licence. The recording belongs to its authors: pass clips on only if they allow it.</source>
            <translation>De catalogus noemt geen licentie. De opname is van haar makers: geef fragmenten alleen door als zij dat toestaan.</translation>
        </message>
        <message>
            <source>to</source>
            <translation>tot</translation>
        </message>
        <message>
            <source>Video (.mp4)</source>
            <translation>Video (.mp4)</translation>
        </message>
        <message>
            <source>Video (.mkv)</source>
            <translation>Video (.mkv)</translation>
        </message>
        <message>
            <source>Video (.webm)</source>
            <translation>Video (.webm)</translation>
        </message>
        <message>
            <source>Moving picture (.gif)</source>
            <translation>Bewegend beeld (.gif)</translation>
        </message>
        <message>
            <source>Moving picture (.webp)</source>
            <translation>Bewegend beeld (.webp)</translation>
        </message>
        <message>
            <source>This talk has no subtitles on this computer.</source>
            <translation>Deze presentatie heeft geen ondertiteling op deze computer.</translation>
        </message>
        <message>
            <source>All tracks</source>
            <translation>Alle sporen</translation>
        </message>
        <message>
            <source>Track {number}</source>
            <translation>Spoor {number}</translation>
        </message>
        <message>
            <source>{time} long</source>
            <translation>{time} lang</translation>
        </message>
        <message>
            <source>A moving picture can be {longest} s long.</source>
            <translation>Een bewegend beeld kan {longest} s duren.</translation>
        </message>
        <message>
            <source>About {size}; less where little moves</source>
            <translation>Ongeveer {size}; minder waar weinig beweegt</translation>
        </message>
        <message>
            <source>About {size}</source>
            <translation>Ongeveer {size}</translation>
        </message>
        <message>
            <source>Only the first and the last moments are encoded again; this takes some seconds. If they cannot be joined to the rest, the whole clip is encoded again, which takes longer.</source>
            <translation>Alleen de eerste en laatste momenten worden opnieuw gecodeerd; dat duurt enkele seconden. Kunnen ze niet aan de rest worden gekoppeld, dan wordt het hele fragment opnieuw gecodeerd, wat langer duurt.</translation>
        </message>
        <message>
            <source>The whole clip has to be encoded again, because edges cannot be joined to video in this coding. This takes longer and loses a little quality.</source>
            <translation>Het hele fragment moet opnieuw worden gecodeerd, omdat bij deze codering randen niet aan de video kunnen worden gekoppeld. Dit duurt langer en kost een beetje kwaliteit.</translation>
        </message>
        <message>
            <source>Begins at the keyframe before this time.</source>
            <translation>Begint bij het keyframe vóór deze tijd.</translation>
        </message>
        <message>
            <source>Begins here: there is a keyframe. May end some frames later.</source>
            <translation>Begint hier: er is een keyframe. Eindigt mogelijk enkele beelden later.</translation>
        </message>
        <message>
            <source>Begins at {time}, {seconds} s earlier: a copy can begin only at a keyframe. May end some frames later.</source>
            <translation>Begint bij {time}, {seconds} s eerder: een kopie kan alleen bij een keyframe beginnen. Eindigt mogelijk enkele beelden later.</translation>
        </message>
    </context>
    <context>
        <name>ClosingCheck</name>
        <message>
            <source>These notes are not saved.</source>
            <translation>Deze notities zijn niet opgeslagen.</translation>
        </message>
        <message>
            <source>They could not be written to the disk: {problem} If you close duthviewer now, your latest changes are lost.</source>
            <translation>Ze konden niet worden opgeslagen: {problem} Als u duthviewer nu sluit, gaan uw laatste wijzigingen verloren.</translation>
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
            <source>Downloads</source>
            <translation>Downloads</translation>
        </message>
        <message>
            <source>Pause all downloads</source>
            <translation>Alle downloads pauzeren</translation>
        </message>
        <message>
            <source>Search the talks</source>
            <translation>Presentaties doorzoeken</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Hervatten</translation>
        </message>
        <message>
            <source>Reset progress</source>
            <translation>Voortgang wissen</translation>
        </message>
        <message>
            <source>Undo last mark</source>
            <translation>Laatste markering ongedaan maken</translation>
        </message>
        <message>
            <source>Show recording in its folder</source>
            <translation>Opname in map tonen</translation>
        </message>
        <message>
            <source>Open slides in another program</source>
            <translation>Dia’s in ander programma openen</translation>
        </message>
        <message>
            <source>Open recording on the web</source>
            <translation>Opname op het web openen</translation>
        </message>
        <message>
            <source>Copy link to the talk</source>
            <translation>Link naar de lezing kopiëren</translation>
        </message>
        <message>
            <source>Download…</source>
            <translation>Downloaden…</translation>
        </message>
        <message>
            <source>Download this day…</source>
            <translation>Deze dag downloaden…</translation>
        </message>
        <message>
            <source>Download the conference…</source>
            <translation>De conferentie downloaden…</translation>
        </message>
        <message>
            <source>Remove from this computer…</source>
            <translation>Van deze computer verwijderen…</translation>
        </message>
        <message>
            <source>Remove this day from this computer…</source>
            <translation>Deze dag van deze computer verwijderen…</translation>
        </message>
        <message>
            <source>Remove the conference from this computer…</source>
            <translation>De conferentie van deze computer verwijderen…</translation>
        </message>
        <message>
            <source>Select all talks</source>
            <translation>Alle presentaties selecteren</translation>
        </message>
        <message>
            <source>Talk information</source>
            <translation>Informatie over de lezing</translation>
        </message>
        <message>
            <source>Show talks in progress</source>
            <translation>Begonnen lezingen tonen</translation>
        </message>
        <message>
            <source>Conferences</source>
            <translation>Conferenties</translation>
        </message>
        <message>
            <source>Editing</source>
            <translation>Bewerken</translation>
        </message>
        <message>
            <source>Add a conference…</source>
            <translation>Conferentie toevoegen…</translation>
        </message>
        <message>
            <source>Export the talks as chapters…</source>
            <translation>Lezingen als hoofdstukken exporteren…</translation>
        </message>
        <message>
            <source>Save as one file…</source>
            <translation>Als één bestand opslaan…</translation>
        </message>
        <message>
            <source>Back up the library…</source>
            <translation>Back-up van de bibliotheek maken…</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Back-up terugzetten…</translation>
        </message>
        <message>
            <source>All conferences…</source>
            <translation>Alle conferenties…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Search conferences and talks</source>
            <translation>Conferenties en lezingen zoeken</translation>
        </message>
        <message>
            <source>Add to Up next</source>
            <translation>Toevoegen aan Hierna</translation>
        </message>
        <message>
            <source>Move towards the front</source>
            <translation>Naar voren verplaatsen</translation>
        </message>
        <message>
            <source>Move towards the end</source>
            <translation>Naar achteren verplaatsen</translation>
        </message>
        <message>
            <source>Remove from this list…</source>
            <translation>Uit deze lijst verwijderen…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Show the catalogue in its folder</source>
            <translation>Catalogus in de map tonen</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Alles tonen</translation>
        </message>
        <message>
            <source>Show what is up next</source>
            <translation>Tonen wat hierna komt</translation>
        </message>
        <message>
            <source>Show what was added last</source>
            <translation>Laatst toegevoegde tonen</translation>
        </message>
        <message>
            <source>Show conferences only</source>
            <translation>Alleen conferenties tonen</translation>
        </message>
        <message>
            <source>Do not group</source>
            <translation>Niet groeperen</translation>
        </message>
        <message>
            <source>Group by year</source>
            <translation>Groeperen op jaar</translation>
        </message>
        <message>
            <source>Group by series</source>
            <translation>Groeperen op reeks</translation>
        </message>
        <message>
            <source>Sort by last opened</source>
            <translation>Sorteren op laatst geopend</translation>
        </message>
        <message>
            <source>Sort by last added</source>
            <translation>Sorteren op laatst toegevoegd</translation>
        </message>
        <message>
            <source>Sort by year, newest first</source>
            <translation>Sorteren op jaar, nieuwste eerst</translation>
        </message>
        <message>
            <source>New conference…</source>
            <translation>Nieuwe conferentie…</translation>
        </message>
        <message>
            <source>Edit conference…</source>
            <translation>Conferentie bewerken…</translation>
        </message>
        <message>
            <source>Edit talk…</source>
            <translation>Presentatie bewerken…</translation>
        </message>
        <message>
            <source>Copy duthviewer link to the talk</source>
            <translation>duthviewer-link naar het praatje kopiëren</translation>
        </message>
        <message>
            <source>Show unwatched talks</source>
            <translation>Niet-bekeken lezingen tonen</translation>
        </message>
        <message>
            <source>Show talks on this computer</source>
            <translation>Lezingen op deze computer tonen</translation>
        </message>
        <message>
            <source>Sort by length, longest first</source>
            <translation>Op lengte sorteren, langste eerst</translation>
        </message>
        <message>
            <source>Jump to 0 … 90 % of the talk</source>
            <translation>Naar 0 … 90 % van de lezing springen</translation>
        </message>
        <message>
            <source>One frame forward</source>
            <translation>Eén beeld vooruit</translation>
        </message>
        <message>
            <source>Jump to the start</source>
            <translation>Naar het begin springen</translation>
        </message>
        <message>
            <source>Go to time or page…</source>
            <translation>Ga naar tijd of pagina…</translation>
        </message>
        <message>
            <source>Show remaining time</source>
            <translation>Resterende tijd tonen</translation>
        </message>
        <message>
            <source>Save picture…</source>
            <translation>Afbeelding opslaan…</translation>
        </message>
        <message>
            <source>Save clip…</source>
            <translation>Fragment opslaan…</translation>
        </message>
        <message>
            <source>Save GIF…</source>
            <translation>GIF opslaan…</translation>
        </message>
        <message>
            <source>Keep this recording</source>
            <translation>Deze opname bewaren</translation>
        </message>
        <message>
            <source>Start loop here (A)</source>
            <translation>Lus hier beginnen (A)</translation>
        </message>
        <message>
            <source>End loop here (B)</source>
            <translation>Lus hier beëindigen (B)</translation>
        </message>
        <message>
            <source>Clear loop</source>
            <translation>Lus wissen</translation>
        </message>
        <message>
            <source>Loop the moments of this page</source>
            <translation>Momenten van deze pagina herhalen</translation>
        </message>
        <message>
            <source>Loop this sentence</source>
            <translation>Deze zin herhalen</translation>
        </message>
        <message>
            <source>Move A one frame back</source>
            <translation>A één beeld terug verplaatsen</translation>
        </message>
        <message>
            <source>Move A one frame forward</source>
            <translation>A één beeld vooruit verplaatsen</translation>
        </message>
        <message>
            <source>Move A 0.1 s back</source>
            <translation>A 0,1 s terug verplaatsen</translation>
        </message>
        <message>
            <source>Move A 0.1 s forward</source>
            <translation>A 0,1 s vooruit verplaatsen</translation>
        </message>
        <message>
            <source>Move B one frame back</source>
            <translation>B één beeld terug verplaatsen</translation>
        </message>
        <message>
            <source>Move B one frame forward</source>
            <translation>B één beeld vooruit verplaatsen</translation>
        </message>
        <message>
            <source>Move B 0.1 s back</source>
            <translation>B 0,1 s terug verplaatsen</translation>
        </message>
        <message>
            <source>Move B 0.1 s forward</source>
            <translation>B 0,1 s vooruit verplaatsen</translation>
        </message>
        <message>
            <source>Practice speed</source>
            <translation>Oefensnelheid</translation>
        </message>
        <message>
            <source>Copy link to this moment</source>
            <translation>Link naar dit moment kopiëren</translation>
        </message>
        <message>
            <source>Copy duthviewer link to this moment</source>
            <translation>duthviewer-link naar dit moment kopiëren</translation>
        </message>
        <message>
            <source>Copy citation (BibTeX)</source>
            <translation>Bronvermelding kopiëren (BibTeX)</translation>
        </message>
        <message>
            <source>Copy citation (CSL-JSON)</source>
            <translation>Bronvermelding kopiëren (CSL-JSON)</translation>
        </message>
        <message>
            <source>Keep playing the recording</source>
            <translation>Opname verder afspelen</translation>
        </message>
        <message>
            <source>Autoplay next talk</source>
            <translation>Volgende lezing automatisch afspelen</translation>
        </message>
        <message>
            <source>Cycle subtitles</source>
            <translation>Ondertitels doorlopen</translation>
        </message>
        <message>
            <source>Subtitles earlier</source>
            <translation>Ondertitels eerder</translation>
        </message>
        <message>
            <source>Video in a corner</source>
            <translation>Video in een hoek</translation>
        </message>
        <message>
            <source>Move video to next corner</source>
            <translation>Video naar volgende hoek verplaatsen</translation>
        </message>
        <message>
            <source>Open or close drawer</source>
            <translation>Lade openen of sluiten</translation>
        </message>
        <message>
            <source>Copy transcript</source>
            <translation>Transcript kopiëren</translation>
        </message>
        <message>
            <source>Copy transcript with times</source>
            <translation>Transcript met tijden kopiëren</translation>
        </message>
        <message>
            <source>Note with video picture</source>
            <translation>Notitie met videobeeld</translation>
        </message>
        <message>
            <source>Note with page picture</source>
            <translation>Notitie met paginabeeld</translation>
        </message>
        <message>
            <source>Set a marker</source>
            <translation>Markering zetten</translation>
        </message>
        <message>
            <source>Jump to previous note</source>
            <translation>Naar vorige notitie springen</translation>
        </message>
        <message>
            <source>Jump to next note</source>
            <translation>Naar volgende notitie springen</translation>
        </message>
        <message>
            <source>Notes on the talk</source>
            <translation>Notities bij de lezing</translation>
        </message>
        <message>
            <source>Export notes on this talk…</source>
            <translation>Notities bij deze lezing exporteren…</translation>
        </message>
        <message>
            <source>Review of the talk</source>
            <translation>Terugblik op de lezing</translation>
        </message>
        <message>
            <source>Review in a window</source>
            <translation>Terugblik in een venster</translation>
        </message>
        <message>
            <source>Copy table of the review</source>
            <translation>Tabel van de terugblik kopiëren</translation>
        </message>
        <message>
            <source>Compare with another talk…</source>
            <translation>Vergelijken met een andere lezing…</translation>
        </message>
        <message>
            <source>Save handout…</source>
            <translation>Hand-out opslaan…</translation>
        </message>
        <message>
            <source>Save report…</source>
            <translation>Verslag opslaan…</translation>
        </message>
        <message>
            <source>Save as one video…</source>
            <translation>Opslaan als één video…</translation>
        </message>
        <message>
            <source>This talk starts here</source>
            <translation>Deze presentatie begint hier</translation>
        </message>
        <message>
            <source>This talk ends here</source>
            <translation>Deze presentatie eindigt hier</translation>
        </message>
        <message>
            <source>Next talk starts here</source>
            <translation>Volgende presentatie begint hier</translation>
        </message>
        <message>
            <source>Talks of the recording</source>
            <translation>Presentaties van de opname</translation>
        </message>
        <message>
            <source>Undo change of the catalogue</source>
            <translation>Wijziging van de catalogus ongedaan maken</translation>
        </message>
        <message>
            <source>Redo change of the catalogue</source>
            <translation>Wijziging van de catalogus opnieuw uitvoeren</translation>
        </message>
        <message>
            <source>Jump to previous slide</source>
            <translation>Naar vorige dia springen</translation>
        </message>
        <message>
            <source>Jump to next slide</source>
            <translation>Naar volgende dia springen</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Inzoomen</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Uitzoomen</translation>
        </message>
        <message>
            <source>Fit page</source>
            <translation>Pagina passend maken</translation>
        </message>
        <message>
            <source>Page strip</source>
            <translation>Paginastrook</translation>
        </message>
        <message>
            <source>Play from this page</source>
            <translation>Vanaf deze pagina afspelen</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Volgend resultaat</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>Vorig resultaat</translation>
        </message>
        <message>
            <source>Select page text</source>
            <translation>Paginatekst selecteren</translation>
        </message>
        <message>
            <source>Copy selected text</source>
            <translation>Geselecteerde tekst kopiëren</translation>
        </message>
        <message>
            <source>Copy page as picture</source>
            <translation>Pagina als afbeelding kopiëren</translation>
        </message>
        <message>
            <source>Save page as picture…</source>
            <translation>Pagina als afbeelding opslaan…</translation>
        </message>
        <message>
            <source>Rotate right</source>
            <translation>Rechtsom draaien</translation>
        </message>
        <message>
            <source>Rotate left</source>
            <translation>Linksom draaien</translation>
        </message>
        <message>
            <source>Mark what was not said</source>
            <translation>Markeren wat niet is gezegd</translation>
        </message>
        <message>
            <source>Whole pages of the PDF</source>
            <translation>Hele pagina’s van de pdf</translation>
        </message>
        <message>
            <source>No slide on screen from now on</source>
            <translation>Vanaf nu geen dia in beeld</translation>
        </message>
        <message>
            <source>This page is right</source>
            <translation>Deze pagina klopt</translation>
        </message>
        <message>
            <source>This page for the whole span</source>
            <translation>Deze pagina voor het hele gedeelte</translation>
        </message>
        <message>
            <source>Next uncertain change</source>
            <translation>Volgende onzekere wissel</translation>
        </message>
        <message>
            <source>Previous uncertain change</source>
            <translation>Vorige onzekere wissel</translation>
        </message>
        <message>
            <source>Undo correction</source>
            <translation>Correctie ongedaan maken</translation>
        </message>
        <message>
            <source>Redo correction</source>
            <translation>Correctie opnieuw uitvoeren</translation>
        </message>
        <message>
            <source>Discard my corrections</source>
            <translation>Mijn correcties verwijderen</translation>
        </message>
        <message>
            <source>Open result</source>
            <translation>Resultaat openen</translation>
        </message>
        <message>
            <source>Search for the suggestion</source>
            <translation>Zoeken naar de suggestie</translation>
        </message>
        <message>
            <source>Show all results</source>
            <translation>Alle resultaten tonen</translation>
        </message>
        <message>
            <source>Show results in titles</source>
            <translation>Resultaten in titels tonen</translation>
        </message>
        <message>
            <source>Show results on slides</source>
            <translation>Resultaten op dia’s tonen</translation>
        </message>
        <message>
            <source>Show results in speech</source>
            <translation>Resultaten in spraak tonen</translation>
        </message>
        <message>
            <source>Show results in notes</source>
            <translation>Resultaten in notities tonen</translation>
        </message>
        <message>
            <source>Clear recent searches</source>
            <translation>Recente zoekopdrachten wissen</translation>
        </message>
        <message>
            <source>Close search</source>
            <translation>Zoeken sluiten</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Opnieuw</translation>
        </message>
        <message>
            <source>Add a talk</source>
            <translation>Een presentatie toevoegen</translation>
        </message>
        <message>
            <source>Duplicate talk</source>
            <translation>Presentatie dupliceren</translation>
        </message>
        <message>
            <source>Remove talk</source>
            <translation>Presentatie verwijderen</translation>
        </message>
        <message>
            <source>Split talk…</source>
            <translation>Presentatie splitsen…</translation>
        </message>
        <message>
            <source>Join with next talk</source>
            <translation>Samenvoegen met volgende presentatie</translation>
        </message>
        <message>
            <source>Shift all talks of the recording…</source>
            <translation>Alle presentaties van de opname verschuiven…</translation>
        </message>
        <message>
            <source>Add a recording</source>
            <translation>Een opname toevoegen</translation>
        </message>
        <message>
            <source>Remove recording with its talks</source>
            <translation>Opname met presentaties verwijderen</translation>
        </message>
        <message>
            <source>Watch from here</source>
            <translation>Vanaf hier bekijken</translation>
        </message>
        <message>
            <source>Next conflict or gap</source>
            <translation>Volgend conflict of gat</translation>
        </message>
        <message>
            <source>Previous conflict or gap</source>
            <translation>Vorig conflict of gat</translation>
        </message>
        <message>
            <source>Close the editor</source>
            <translation>Editor sluiten</translation>
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
            <source>Show all talks</source>
            <translation>Alle presentaties tonen</translation>
        </message>
        <message>
            <source>Show favourites</source>
            <translation>Favorieten tonen</translation>
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
            <source>One frame back</source>
            <translation>Eén beeld terug</translation>
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
            <source>Previous talk</source>
            <translation>Vorige presentatie</translation>
        </message>
        <message>
            <source>Next talk</source>
            <translation>Volgende presentatie</translation>
        </message>
        <message>
            <source>Back to the talks</source>
            <translation>Terug naar de presentaties</translation>
        </message>
        <message>
            <source>Loop: set A, set B, clear</source>
            <translation>Lus: A zetten, B zetten, wissen</translation>
        </message>
        <message>
            <source>Rewrite this recording…</source>
            <translation>Deze opname herschrijven…</translation>
        </message>
        <message>
            <source>Export chapters…</source>
            <translation>Hoofdstukken exporteren…</translation>
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
            <source>Open subtitles…</source>
            <translation>Ondertitels openen…</translation>
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
            <source>Next layout</source>
            <translation>Volgende indeling</translation>
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
            <source>About the talk</source>
            <translation>Over de presentatie</translation>
        </message>
        <message>
            <source>Note at this moment</source>
            <translation>Notitie bij dit moment</translation>
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
            <source>Follow the talk again</source>
            <translation>Presentatie weer volgen</translation>
        </message>
        <message>
            <source>Synchronise the slides</source>
            <translation>Slides synchroniseren</translation>
        </message>
        <message>
            <source>Find in the slides…</source>
            <translation>Zoeken in de slides…</translation>
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
            <source>Correct the timeline</source>
            <translation>Tijdsverloop verbeteren</translation>
        </message>
        <message>
            <source>This page starts now</source>
            <translation>Deze pagina begint nu</translation>
        </message>
        <message>
            <source>Shift all page changes…</source>
            <translation>Alle paginawissels verschuiven…</translation>
        </message>
        <message>
            <source>Print the slides…</source>
            <translation>Slides afdrukken…</translation>
        </message>
        <message>
            <source>Open the slides in the system’s viewer</source>
            <translation>Slides in het standaardprogramma openen</translation>
        </message>
    </context>
    <context>
        <name>CompareChooser</name>
        <message>
            <source>Search talks, speakers and conferences</source>
            <translation>Lezingen, sprekers en conferenties zoeken</translation>
        </message>
        <message>
            <source>Talks to compare with</source>
            <translation>Lezingen om mee te vergelijken</translation>
        </message>
        <message>
            <source>No talk matches the search.</source>
            <translation>Geen lezing past bij de zoekopdracht.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergelijken</translation>
        </message>
        <message>
            <source>Compare with the selected talk  (Enter)</source>
            <translation>Vergelijken met de geselecteerde lezing  (Enter)</translation>
        </message>
    </context>
    <context>
        <name>CompareModel</name>
        <message>
            <source>longer</source>
            <translation>langer</translation>
        </message>
        <message>
            <source>shorter</source>
            <translation>korter</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>weggelaten</translation>
        </message>
        <message>
            <source>added</source>
            <translation>toegevoegd</translation>
        </message>
        <message>
            <source>shown in neither</source>
            <translation>in geen van beide getoond</translation>
        </message>
        <message>
            <source>reordered</source>
            <translation>verplaatst</translation>
        </message>
        <message>
            <source>The other slides do not have this page.</source>
            <translation>De andere dia’s hebben deze pagina niet.</translation>
        </message>
        <message>
            <source>The page was not shown in the other talk.</source>
            <translation>De pagina is in de andere lezing niet getoond.</translation>
        </message>
        <message>
            <source>These slides do not have this page.</source>
            <translation>Deze dia’s hebben deze pagina niet.</translation>
        </message>
        <message>
            <source>The page was not shown in this talk.</source>
            <translation>De pagina is in deze lezing niet getoond.</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Pagina</translation>
        </message>
        <message>
            <source>Other page</source>
            <translation>Andere pagina</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tijd</translation>
        </message>
        <message>
            <source>Other time</source>
            <translation>Andere tijd</translation>
        </message>
        <message>
            <source>Both times</source>
            <translation>Beide tijden</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Verschil</translation>
        </message>
        <message>
            <source>In the other talk</source>
            <translation>In de andere lezing</translation>
        </message>
        <message>
            <source>The page</source>
            <translation>De pagina</translation>
        </message>
        <message>
            <source>The number of the page in the slides of this talk</source>
            <translation>Het nummer van de pagina in de dia’s van deze lezing</translation>
        </message>
        <message>
            <source>The number of the page in the other slides</source>
            <translation>Het nummer van de pagina in de andere dia’s</translation>
        </message>
        <message>
            <source>The largest line of the page</source>
            <translation>De grootste regel van de pagina</translation>
        </message>
        <message>
            <source>How long the page was shown in this talk</source>
            <translation>Hoe lang de pagina in deze lezing te zien was</translation>
        </message>
        <message>
            <source>How long it was shown in the other talk</source>
            <translation>Hoe lang ze in de andere lezing te zien was</translation>
        </message>
        <message>
            <source>This talk above, the other one below</source>
            <translation>Boven deze lezing, onder de andere</translation>
        </message>
        <message>
            <source>How much longer it was shown in the other talk</source>
            <translation>Hoeveel langer ze in de andere lezing te zien was</translation>
        </message>
        <message>
            <source>What is different in the other talk</source>
            <translation>Wat in de andere lezing anders is</translation>
        </message>
    </context>
    <context>
        <name>CompareTable</name>
        <message>
            <source>Pages of both talks</source>
            <translation>Pagina’s van beide lezingen</translation>
        </message>
    </context>
    <context>
        <name>CompareWindow</name>
        <message>
            <source>Compare: {title}</source>
            <translation>Vergelijken: {title}</translation>
        </message>
        <message>
            <source>Compare “{title}” with another talk</source>
            <translation>‘{title}’ vergelijken met een andere lezing</translation>
        </message>
        <message>
            <source>Progress of the comparison</source>
            <translation>Voortgang van het vergelijken</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Stop comparing  (Esc)</source>
            <translation>Stoppen met vergelijken  (Esc)</translation>
        </message>
        <message>
            <source>Play here</source>
            <translation>Hier afspelen</translation>
        </message>
        <message>
            <source>Play the page in this talk  (Enter)</source>
            <translation>De pagina in deze lezing afspelen  (Enter)</translation>
        </message>
        <message>
            <source>Play in the other talk</source>
            <translation>In de andere lezing afspelen</translation>
        </message>
        <message>
            <source>Play the page in the other talk  (Shift+Enter)</source>
            <translation>De pagina in de andere lezing afspelen  (Shift+Enter)</translation>
        </message>
        <message>
            <source>Copy all rows for a spreadsheet</source>
            <translation>Alle rijen kopiëren voor een spreadsheet</translation>
        </message>
        <message>
            <source>Another talk…</source>
            <translation>Andere lezing…</translation>
        </message>
        <message>
            <source>Compare with another talk</source>
            <translation>Vergelijken met een andere lezing</translation>
        </message>
        <message>
            <source>Comparing with “{title}”…</source>
            <translation>Vergelijken met ‘{title}’…</translation>
        </message>
        <message>
            <source>{title} · {conference} · {length}</source>
            <translation>{title} · {conference} · {length}</translation>
        </message>
        <message>
            <source>{count} longer</source>
            <translation>{count} langer</translation>
        </message>
        <message>
            <source>{count} shorter</source>
            <translation>{count} korter</translation>
        </message>
        <message>
            <source>{count} dropped</source>
            <translation>{count} weggelaten</translation>
        </message>
        <message>
            <source>{count} added</source>
            <translation>{count} toegevoegd</translation>
        </message>
        <message>
            <source>{count} reordered</source>
            <translation>{count} verplaatst</translation>
        </message>
        <message>
            <source>No page is different in the other talk.</source>
            <translation>In de andere lezing is geen pagina anders.</translation>
        </message>
        <message>
            <source>Pages in the other talk: {counts}</source>
            <translation>Pagina’s in de andere lezing: {counts}</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Gekopieerd</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Tabel kopiëren</translation>
        </message>
    </context>
    <context>
        <name>ConferenceForm</name>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plaats</translation>
        </message>
        <message>
            <source>For example 2016-11-03</source>
            <translation>Bijvoorbeeld 2016-11-03</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Eerste dag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Laatste dag</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Website</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschrijving</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>Webadres</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>Add a link</source>
            <translation>Een link toevoegen</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licentie</translation>
        </message>
        <message>
            <source>For example CC-BY-4.0</source>
            <translation>Bijvoorbeeld CC-BY-4.0</translation>
        </message>
    </context>
    <context>
        <name>ContextMenus</name>
        <message>
            <source>Download {name}…</source>
            <translation>{name} downloaden…</translation>
        </message>
        <message>
            <source>Remove {name} from this computer…</source>
            <translation>{name} van deze computer verwijderen…</translation>
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
        <name>Corrections</name>
        <message>
            <source>Page {page} from {time} to {end}</source>
            <translation>Pagina {page} van {time} tot {end}</translation>
        </message>
        <message>
            <source>A slide that is not in this PDF at {time}: confirmed</source>
            <translation>Een slide die niet in deze pdf staat, op {time}: bevestigd</translation>
        </message>
        <message>
            <source>No page at {time}: confirmed</source>
            <translation>Geen pagina op {time}: bevestigd</translation>
        </message>
        <message>
            <source>Page {page} at {time}: confirmed</source>
            <translation>Pagina {page} op {time}: bevestigd</translation>
        </message>
        <message>
            <source>Change moved to {time}</source>
            <translation>Wissel naar {time} verplaatst</translation>
        </message>
        <message>
            <source>Change at {time} removed</source>
            <translation>Wissel op {time} verwijderd</translation>
        </message>
        <message>
            <source>All changes shifted by {seconds} s</source>
            <translation>Alle wissels {seconds} s verschoven</translation>
        </message>
        <message>
            <source>Corrections removed</source>
            <translation>Correcties verwijderd</translation>
        </message>
        <message>
            <source>Undone: {step}</source>
            <translation>Ongedaan gemaakt: {step}</translation>
        </message>
        <message>
            <source>Redone: {step}</source>
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
        <name>CorrectionsController</name>
        <message>
            <source>This moment is outside the talk</source>
            <translation>Dit moment ligt buiten de presentatie</translation>
        </message>
        <message>
            <source>No uncertain change after this one</source>
            <translation>Geen onzekere wissel na deze</translation>
        </message>
        <message>
            <source>No uncertain change before this one</source>
            <translation>Geen onzekere wissel voor deze</translation>
        </message>
        <message>
            <source>Uncertain: a slide that is not in this PDF at {time}</source>
            <translation>Onzeker: een slide die niet in deze pdf staat, op {time}</translation>
        </message>
        <message>
            <source>Uncertain: no page at {time}</source>
            <translation>Onzeker: geen pagina op {time}</translation>
        </message>
        <message>
            <source>Uncertain: page {page} at {time}</source>
            <translation>Onzeker: pagina {page} op {time}</translation>
        </message>
        <message>
            <source>{done} ({key} to undo)</source>
            <translation>{done} ({key} maakt het ongedaan)</translation>
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
            <source>Nothing to check</source>
            <translation>Niets te controleren</translation>
        </message>
        <message>
            <source>Uncertain changes: {count}</source>
            <translation>Onzekere wissels: {count}</translation>
        </message>
        <message>
            <source>This talk has no timeline yet. Synchronise it, or mark where each page starts: turn to the page and press {key}.</source>
            <translation>Deze presentatie heeft nog geen tijdsverloop. Synchroniseer de slides, of markeer waar elke pagina begint: blader naar de pagina en druk op {key}.</translation>
        </message>
        <message>
            <source>Confirm a slide that is not in this PDF</source>
            <translation>Bevestigen: een slide die niet in deze pdf staat</translation>
        </message>
        <message>
            <source>Confirm no page in this span</source>
            <translation>Bevestigen: geen pagina in dit gedeelte</translation>
        </message>
        <message>
            <source>Confirm page {page} in this span</source>
            <translation>Bevestigen: pagina {page} in dit gedeelte</translation>
        </message>
        <message>
            <source>This talk has no timeline, and no slides for one.</source>
            <translation>Deze presentatie heeft geen tijdsverloop en geen slides ervoor.</translation>
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
            <source>This whole span is page {page}</source>
            <translation>Dit hele gedeelte is pagina {page}</translation>
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
        <name>DayBar</name>
        <message>
            <source>The recording with its talks</source>
            <translation>De opname met de presentaties</translation>
        </message>
    </context>
    <context>
        <name>DayEditMenu</name>
        <message>
            <source>{title} starts at {time}</source>
            <translation>{title} begint op {time}</translation>
        </message>
        <message>
            <source>{title} ends at {time}</source>
            <translation>{title} eindigt op {time}</translation>
        </message>
        <message>
            <source>Split {title} at {time}</source>
            <translation>{title} splitsen op {time}</translation>
        </message>
        <message>
            <source>{title} ends where the next talk starts</source>
            <translation>{title} eindigt waar de volgende presentatie begint</translation>
        </message>
        <message>
            <source>Add a talk at {time}</source>
            <translation>Een presentatie toevoegen op {time}</translation>
        </message>
        <message>
            <source>End {before} where {after} starts</source>
            <translation>{before} laten eindigen waar {after} begint</translation>
        </message>
        <message>
            <source>Start {after} where {before} ends</source>
            <translation>{after} laten beginnen waar {before} eindigt</translation>
        </message>
        <message>
            <source>New talk</source>
            <translation>Nieuwe presentatie</translation>
        </message>
        <message>
            <source>{title}, part 2</source>
            <translation>{title}, deel 2</translation>
        </message>
    </context>
    <context>
        <name>DayFaults</name>
        <message>
            <source>{after} starts {length} before {before} ends</source>
            <translation>{after} begint {length} voordat {before} eindigt</translation>
        </message>
        <message>
            <source>{after} and {before} start at the same time</source>
            <translation>{after} en {before} beginnen tegelijk</translation>
        </message>
        <message>
            <source>{before} starts after the end of the recording</source>
            <translation>{before} begint na het einde van de opname</translation>
        </message>
        <message>
            <source>{before} ends {length} after the end of the recording</source>
            <translation>{before} eindigt {length} na het einde van de opname</translation>
        </message>
        <message>
            <source>{length} without a talk before {after}</source>
            <translation>{length} zonder presentatie voor {after}</translation>
        </message>
        <message>
            <source>{length} without a talk after {before}</source>
            <translation>{length} zonder presentatie na {before}</translation>
        </message>
        <message>
            <source>{length} without a talk between {before} and {after}</source>
            <translation>{length} zonder presentatie tussen {before} en {after}</translation>
        </message>
        <message>
            <source>1 conflict</source>
            <translation>1 conflict</translation>
        </message>
        <message>
            <source>{count} conflicts</source>
            <translation>{count} conflicten</translation>
        </message>
        <message>
            <source>1 gap</source>
            <translation>1 gat</translation>
        </message>
        <message>
            <source>{count} gaps</source>
            <translation>{count} gaten</translation>
        </message>
        <message>
            <source>No conflicts, no gaps</source>
            <translation>Geen conflicten, geen gaten</translation>
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
        <name>DayPanel</name>
        <message>
            <source>Talks of the recording</source>
            <translation>Presentaties van de opname</translation>
        </message>
        <message>
            <source>Conflicts and gaps of the recording</source>
            <translation>Conflicten en gaten van de opname</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation type="unfinished">Inzoomen</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation type="unfinished">Uitzoomen</translation>
        </message>
        <message>
            <source>Whole day</source>
            <translation>Hele dag</translation>
        </message>
        <message>
            <source>Show the whole day</source>
            <translation>De hele dag tonen</translation>
        </message>
        <message>
            <source>Close the panel</source>
            <translation type="unfinished">Paneel sluiten</translation>
        </message>
        <message>
            <source>Visible part of the recording</source>
            <translation>Zichtbaar deel van de opname</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation type="unfinished">… en nog {count}</translation>
        </message>
    </context>
    <context>
        <name>DayWords</name>
        <message>
            <source>{title}: starts at {start}</source>
            <translation>{title}: begint op {start}</translation>
        </message>
        <message>
            <source>{title}: {start} – {end}</source>
            <translation>{title}: {start} – {end}</translation>
        </message>
        <message>
            <source>{title}: ends with the recording</source>
            <translation>{title}: eindigt met de opname</translation>
        </message>
        <message>
            <source>{title}: ends at {end}</source>
            <translation>{title}: eindigt op {end}</translation>
        </message>
        <message>
            <source>{title}: ends where the next talk starts, at {end}</source>
            <translation>{title}: eindigt waar de volgende presentatie begint, op {end}</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>Open a conference</source>
            <translation>Conferentie openen</translation>
        </message>
        <message>
            <source>Conferences (*.yaml *.yml *.duth);;All files (*)</source>
            <translation>Conferenties (*.yaml *.yml *.duth);;Alle bestanden (*)</translation>
        </message>
    </context>
    <context>
        <name>DownloadRequests</name>
        <message>
            <source>Download {count} talks…</source>
            <translation>{count} presentaties downloaden…</translation>
        </message>
        <message>
            <source>Remove {count} talks from this computer…</source>
            <translation>{count} presentaties van deze computer verwijderen…</translation>
        </message>
        <message>
            <source>{count} talks</source>
            <translation>{count} presentaties</translation>
        </message>
        <message>
            <source>{day} of “{conference}”</source>
            <translation>{day} van “{conference}”</translation>
        </message>
        <message>
            <source>You chose these files yourself, so they are not removed.</source>
            <translation>Deze bestanden heb je zelf gekozen, dus ze worden niet verwijderd.</translation>
        </message>
        <message>
            <source>Nothing of this is on this computer.</source>
            <translation>Niets hiervan staat op deze computer.</translation>
        </message>
        <message>
            <source>Remove from this computer</source>
            <translation>Van deze computer verwijderen</translation>
        </message>
        <message>
            <source>Remove {subject} from this computer?</source>
            <translation>{subject} van deze computer verwijderen?</translation>
        </message>
        <message>
            <source>Remove {size}</source>
            <translation>{size} verwijderen</translation>
        </message>
        <message>
            <source>1 file ({size}) goes to the trash. Notes, progress and timelines stay.</source>
            <translation>1 bestand ({size}) gaat naar de prullenbak. Notities, voortgang en tijdlijnen blijven.</translation>
        </message>
        <message>
            <source>{count} files ({size}) go to the trash. Notes, progress and timelines stay.</source>
            <translation>{count} bestanden ({size}) gaan naar de prullenbak. Notities, voortgang en tijdlijnen blijven.</translation>
        </message>
        <message>
            <source>What was streamed ({size}) is deleted.</source>
            <translation>Wat gestreamd is ({size}) wordt verwijderd.</translation>
        </message>
        <message>
            <source>{count} more</source>
            <translation>nog {count}</translation>
        </message>
        <message>
            <source>The recording also holds {titles}, which lose it too.</source>
            <translation>De opname bevat ook {titles}; die raken haar ook kwijt.</translation>
        </message>
        <message>
            <source>Files that you chose yourself stay.</source>
            <translation>Bestanden die je zelf hebt gekozen, blijven.</translation>
        </message>
        <message>
            <source>Removed {subject} from this computer: {size}.</source>
            <translation>{subject} is van deze computer verwijderd: {size}.</translation>
        </message>
    </context>
    <context>
        <name>DownloadRow</name>
        <message>
            <source>{count} files</source>
            <translation>{count} bestanden</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Opname</translation>
        </message>
        <message>
            <source>Own video of the talk</source>
            <translation>Eigen video van de presentatie</translation>
        </message>
        <message>
            <source>up to {height}p</source>
            <translation>tot {height}p</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klaar</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Gepauzeerd</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wacht</translation>
        </message>
        <message>
            <source>Waiting to try again</source>
            <translation>Wacht op een nieuwe poging</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Verbinden…</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} van {total}</translation>
        </message>
        <message>
            <source>Slides, pictures and subtitles</source>
            <translation>Slides, afbeeldingen en ondertitels</translation>
        </message>
        <message>
            <source>Slides and pictures</source>
            <translation>Slides en afbeeldingen</translation>
        </message>
        <message>
            <source>Slides and subtitles</source>
            <translation>Slides en ondertitels</translation>
        </message>
        <message>
            <source>Pictures and subtitles</source>
            <translation>Afbeeldingen en ondertitels</translation>
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
            <source>Pictures</source>
            <translation>Afbeeldingen</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation>Ondertiteling</translation>
        </message>
    </context>
    <context>
        <name>DownloadRowWidget</name>
        <message>
            <source>More</source>
            <translation>Meer</translation>
        </message>
        <message>
            <source>Progress of {title}</source>
            <translation>Voortgang van {title}</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Hervatten</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pauzeren</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>In map tonen</translation>
        </message>
        <message>
            <source>Cancel this download</source>
            <translation>Deze download annuleren</translation>
        </message>
        <message>
            <source>Remove from this list</source>
            <translation>Uit deze lijst verwijderen</translation>
        </message>
        <message>
            <source>Download the file by other means and drop it here, or choose it</source>
            <translation>Download het bestand op een andere manier en sleep het hierheen, of kies het</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Opnieuw proberen</translation>
        </message>
        <message>
            <source>Download first</source>
            <translation>Eerst downloaden</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Omhoog</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Omlaag</translation>
        </message>
        <message>
            <source>Open in browser</source>
            <translation>In browser openen</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Adres kopiëren</translation>
        </message>
        <message>
            <source>Use a file…</source>
            <translation>Bestand gebruiken…</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Instellingen…</translation>
        </message>
        <message>
            <source>Choose another folder…</source>
            <translation>Andere map kiezen…</translation>
        </message>
    </context>
    <context>
        <name>DownloadSheet</name>
        <message>
            <source>Download</source>
            <translation>Downloaden</translation>
        </message>
        <message>
            <source>Videos</source>
            <translation>Video’s</translation>
        </message>
        <message>
            <source>A day’s recording holds all its talks; a talk’s own video is much smaller</source>
            <translation>De opname van een dag bevat al haar presentaties; de eigen video van een presentatie is veel kleiner</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Kwaliteit</translation>
        </message>
        <message>
            <source>The height of the picture, where there is a choice</source>
            <translation>De hoogte van het beeld, waar er keuze is</translation>
        </message>
        <message>
            <source>up to {height}p</source>
            <translation>tot {height}p</translation>
        </message>
        <message>
            <source>Best</source>
            <translation>Beste</translation>
        </message>
        <message>
            <source>Talks</source>
            <translation>Presentaties</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Map</translation>
        </message>
        <message>
            <source>&amp;Change…</source>
            <translation>&amp;Wijzigen…</translation>
        </message>
        <message>
            <source>Choose another folder for these files</source>
            <translation>Een andere map voor deze bestanden kiezen</translation>
        </message>
        <message>
            <source>&amp;Set up…</source>
            <translation>&amp;Instellen…</translation>
        </message>
        <message>
            <source>Open the settings of downloads</source>
            <translation>De instellingen voor downloads openen</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Bestanden</translation>
        </message>
        <message>
            <source>Save in</source>
            <translation>Opslaan in</translation>
        </message>
        <message>
            <source>&amp;Recordings</source>
            <translation>&amp;Opnames</translation>
        </message>
        <message>
            <source>S&amp;lides</source>
            <translation>&amp;Slides</translation>
        </message>
        <message>
            <source>&amp;Pictures</source>
            <translation>&amp;Afbeeldingen</translation>
        </message>
        <message>
            <source>Su&amp;btitles</source>
            <translation>Onder&amp;titels</translation>
        </message>
        <message>
            <source>Its own video</source>
            <translation>De eigen video</translation>
        </message>
        <message>
            <source>Each talk’s own video</source>
            <translation>De eigen video van elke presentatie</translation>
        </message>
        <message>
            <source>The recording of the whole day</source>
            <translation>De opname van de hele dag</translation>
        </message>
        <message>
            <source>Whole days</source>
            <translation>Hele dagen</translation>
        </message>
        <message>
            <source>Own videos, whole days only where needed</source>
            <translation>Eigen video’s, hele dagen alleen waar nodig</translation>
        </message>
        <message>
            <source>As chosen below</source>
            <translation>Zoals hieronder gekozen</translation>
        </message>
        <message>
            <source>Save downloads in</source>
            <translation>Downloads opslaan in</translation>
        </message>
        <message>
            <source>1 file</source>
            <translation>1 bestand</translation>
        </message>
        <message>
            <source>{count} files</source>
            <translation>{count} bestanden</translation>
        </message>
        <message>
            <source>at least {size}</source>
            <translation>minstens {size}</translation>
        </message>
        <message>
            <source>asking for sizes…</source>
            <translation>grootten worden opgevraagd…</translation>
        </message>
        <message>
            <source>size unknown</source>
            <translation>grootte onbekend</translation>
        </message>
        <message>
            <source>{free} free</source>
            <translation>{free} vrij</translation>
        </message>
        <message>
            <source>Only {free} free: not enough space</source>
            <translation>Slechts {free} vrij: niet genoeg ruimte</translation>
        </message>
        <message>
            <source>Nothing is selected</source>
            <translation>Er is niets geselecteerd</translation>
        </message>
        <message>
            <source>All of this is on this computer, or has no address</source>
            <translation>Dit alles staat op deze computer of heeft geen adres</translation>
        </message>
    </context>
    <context>
        <name>DownloadUnits</name>
        <message>
            <source>{size}/s</source>
            <translation>{size}/s</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>minder dan een minuut</translation>
        </message>
        <message>
            <source>{minutes} min left</source>
            <translation>nog {minutes} min</translation>
        </message>
        <message>
            <source>more than a day left</source>
            <translation>meer dan een dag</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min left</source>
            <translation>nog {hours} u {minutes} min</translation>
        </message>
    </context>
    <context>
        <name>DownloadsButton</name>
        <message>
            <source>1 left</source>
            <translation>nog 1</translation>
        </message>
        <message>
            <source>{count} left</source>
            <translation>nog {count}</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>gepauzeerd</translation>
        </message>
        <message>
            <source>1 failed</source>
            <translation>1 mislukt</translation>
        </message>
        <message>
            <source>{count} failed</source>
            <translation>{count} mislukt</translation>
        </message>
    </context>
    <context>
        <name>DownloadsController</name>
        <message>
            <source>Downloads are possible once the library is open.</source>
            <translation>Downloaden kan zodra de bibliotheek open is.</translation>
        </message>
        <message>
            <source>1 download continues</source>
            <translation>1 download gaat verder</translation>
        </message>
        <message>
            <source>{count} downloads continue</source>
            <translation>{count} downloads gaan verder</translation>
        </message>
        <message>
            <source>You can watch it offline now.</source>
            <translation>Je kunt het nu offline bekijken.</translation>
        </message>
        <message>
            <source>Downloaded: {title}</source>
            <translation>Gedownload: {title}</translation>
        </message>
        <message>
            <source>You can watch {count} recordings offline now.</source>
            <translation>Je kunt nu {count} opnamen offline bekijken.</translation>
        </message>
        <message>
            <source>1 failed.</source>
            <translation>1 is mislukt.</translation>
        </message>
        <message>
            <source>{count} failed.</source>
            <translation>{count} zijn mislukt.</translation>
        </message>
        <message>
            <source>Downloads finished</source>
            <translation>Downloads klaar</translation>
        </message>
        <message>
            <source>Resume all downloads</source>
            <translation>Alle downloads hervatten</translation>
        </message>
    </context>
    <context>
        <name>DownloadsPage</name>
        <message>
            <source>Recordings</source>
            <translation>Opnamen</translation>
        </message>
        <message>
            <source>&amp;Quality</source>
            <translation>&amp;Kwaliteit</translation>
        </message>
        <message>
            <source>The height of recordings that are offered in several</source>
            <translation>De hoogte van opnamen die in verschillende hoogten worden aangeboden</translation>
        </message>
        <message>
            <source>&amp;Keep what you streamed</source>
            <translation>Gestreamde opnamen be&amp;houden</translation>
        </message>
        <message>
            <source>What you watched from the network is removed above this, the oldest first</source>
            <translation>Wat u via het netwerk hebt bekeken, wordt daarboven verwijderd, het oudste eerst</translation>
        </message>
        <message>
            <source>up to {size} GB</source>
            <translation>tot {size} GB</translation>
        </message>
        <message>
            <source>yt-dlp</source>
            <translation>yt-dlp</translation>
        </message>
        <message>
            <source>Fetches recordings from YouTube and other sites, and needs updates often.</source>
            <translation>Haalt opnamen op van YouTube en andere sites, en heeft vaak updates nodig.</translation>
        </message>
        <message>
            <source>Cookies</source>
            <translation>Cookies</translation>
        </message>
        <message>
            <source>&amp;Download to</source>
            <translation>&amp;Downloaden naar</translation>
        </message>
        <message>
            <source>Download to</source>
            <translation>Downloaden naar</translation>
        </message>
        <message>
            <source>C&amp;hoose…</source>
            <translation>K&amp;iezen…</translation>
        </message>
        <message>
            <source>Download to another folder; files there are found</source>
            <translation>Naar een andere map downloaden; bestanden daar worden gevonden</translation>
        </message>
        <message>
            <source>A conference that you opened from a file keeps its recordings beside it.</source>
            <translation>Een conferentie die u uit een bestand hebt geopend, bewaart haar opnamen daarnaast.</translation>
        </message>
        <message>
            <source>up to {height}p</source>
            <translation>tot {height}p</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Verwijderen</translation>
        </message>
        <message>
            <source>Remove all recordings that you streamed; those that you kept stay</source>
            <translation>Alle gestreamde opnamen verwijderen; bewaarde blijven</translation>
        </message>
        <message>
            <source>Nothing that you streamed is on this computer.</source>
            <translation>Er staat niets gestreamds op deze computer.</translation>
        </message>
        <message>
            <source>What you streamed takes {size}.</source>
            <translation>Wat je hebt gestreamd, neemt {size} in.</translation>
        </message>
        <message>
            <source>What you streamed takes {size}; {open} of that is open now and stays.</source>
            <translation>Wat je hebt gestreamd, neemt {size} in; daarvan is {open} nu geopend en blijft.</translation>
        </message>
        <message>
            <source>Fetch the newest yt-dlp and deno into the data folder: 60 MB, unpacked 170 MB</source>
            <translation>De nieuwste yt-dlp en deno naar de gegevensmap halen: 60 MB, uitgepakt 170 MB</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Stop; the yt-dlp that is in use stays</source>
            <translation>Stoppen; de gebruikte yt-dlp blijft</translation>
        </message>
        <message>
            <source>Check a&amp;gain</source>
            <translation>&amp;Opnieuw controleren</translation>
        </message>
        <message>
            <source>Check again what is installed on this computer</source>
            <translation>Opnieuw controleren wat op deze computer is geïnstalleerd</translation>
        </message>
        <message>
            <source>&amp;Update yt-dlp</source>
            <translation>yt-dlp &amp;bijwerken</translation>
        </message>
        <message>
            <source>&amp;Install yt-dlp</source>
            <translation>yt-dlp &amp;installeren</translation>
        </message>
        <message>
            <source>Checking which yt-dlp is installed…</source>
            <translation>Controleren welke yt-dlp is geïnstalleerd…</translation>
        </message>
        <message>
            <source>yt-dlp is not installed.</source>
            <translation>yt-dlp is niet geïnstalleerd.</translation>
        </message>
        <message>
            <source>Version {version}, {age}. duthviewer installed it.</source>
            <translation>Versie {version}, {age}. duthviewer heeft haar geïnstalleerd.</translation>
        </message>
        <message>
            <source>Version {version}, {age}. It was installed with duthviewer.</source>
            <translation>Versie {version}, {age}. Zij is met duthviewer geïnstalleerd.</translation>
        </message>
        <message>
            <source>Version {version}, {age}. It was found at {path}.</source>
            <translation>Versie {version}, {age}. Gevonden op {path}.</translation>
        </message>
        <message>
            <source>of unknown age</source>
            <translation>van onbekende leeftijd</translation>
        </message>
        <message>
            <source>from today</source>
            <translation>van vandaag</translation>
        </message>
        <message>
            <source>one day old</source>
            <translation>één dag oud</translation>
        </message>
        <message>
            <source>{days} days old</source>
            <translation>{days} dagen oud</translation>
        </message>
        <message>
            <source>{months} months old</source>
            <translation>{months} maanden oud</translation>
        </message>
        <message>
            <source>Preparing a folder for yt-dlp…</source>
            <translation>Een map voor yt-dlp wordt voorbereid…</translation>
        </message>
        <message>
            <source>Downloading {name}…</source>
            <translation>{name} wordt gedownload…</translation>
        </message>
        <message>
            <source>Unpacking…</source>
            <translation>Uitpakken…</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Controleren…</translation>
        </message>
        <message>
            <source>Without it, only recordings with a plain file address can be downloaded.</source>
            <translation>Zonder yt-dlp kunnen alleen opnamen worden gedownload waarvan het adres een bestand is.</translation>
        </message>
        <message>
            <source>It is too old: sites have changed since. Please update it.</source>
            <translation>Zij is te oud: sites zijn sindsdien veranderd. Werk haar bij.</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>Er ontbreekt niets.</translation>
        </message>
        <message>
            <source>ffmpeg is missing: recordings whose picture and sound come separately cannot be put together. Install ffmpeg with ffprobe on this computer.</source>
            <translation>ffmpeg ontbreekt: opnamen waarvan beeld en geluid apart komen, kunnen niet worden samengevoegd. Installeer ffmpeg met ffprobe op deze computer.</translation>
        </message>
        <message>
            <source>Missing: {parts}. Without this, most recordings on YouTube cannot be fetched. A yt-dlp that is installed here has everything.</source>
            <translation>Ontbreekt: {parts}. Zonder dit kunnen de meeste opnamen op YouTube niet worden opgehaald. Een yt-dlp die hier wordt geïnstalleerd, heeft alles.</translation>
        </message>
        <message>
            <source>Cookies &amp;from</source>
            <translation>Cookies &amp;van</translation>
        </message>
        <message>
            <source>The browser whose cookies yt-dlp may read</source>
            <translation>De browser waarvan yt-dlp de cookies mag lezen</translation>
        </message>
        <message>
            <source>No browser</source>
            <translation>Geen browser</translation>
        </message>
        <message>
            <source>Only needed if a site refuses a recording to people who are not signed in.</source>
            <translation>Alleen nodig als een site een opname weigert aan wie niet is aangemeld.</translation>
        </message>
        <message>
            <source>yt-dlp will read the cookies of this browser, and sites will treat its requests as yours. They see what you download, and may block an account that downloads much. Cookies of other sites are read, but not sent anywhere else.</source>
            <translation>yt-dlp leest dan de cookies van deze browser, en sites behandelen zijn verzoeken als die van u. Ze zien wat u downloadt en kunnen een account blokkeren dat veel downloadt. Cookies van andere sites worden gelezen, maar nergens anders heen gestuurd.</translation>
        </message>
        <message>
            <source>Use cookies</source>
            <translation>Cookies gebruiken</translation>
        </message>
        <message>
            <source>Use the cookies of this browser from now on</source>
            <translation>Voortaan de cookies van deze browser gebruiken</translation>
        </message>
        <message>
            <source>Nothing is changed</source>
            <translation>Er verandert niets</translation>
        </message>
    </context>
    <context>
        <name>DownloadsPanel</name>
        <message>
            <source>Downloads</source>
            <translation>Downloads</translation>
        </message>
        <message>
            <source>Close the downloads</source>
            <translation>Downloads sluiten</translation>
        </message>
        <message>
            <source>No downloads</source>
            <translation>Geen downloads</translation>
        </message>
        <message>
            <source>Download a talk, a day or the conference to watch it offline.</source>
            <translation>Download een presentatie, een dag of de conferentie om die offline te bekijken.</translation>
        </message>
        <message>
            <source>Not downloaded</source>
            <translation>Niet gedownload</translation>
        </message>
        <message>
            <source>Try all again</source>
            <translation>Alle opnieuw proberen</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Wordt gedownload</translation>
        </message>
        <message>
            <source>Downloaded</source>
            <translation>Gedownload</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Wissen</translation>
        </message>
        <message>
            <source>Remove these from the list; the files are kept</source>
            <translation>Uit de lijst verwijderen; de bestanden blijven</translation>
        </message>
        <message>
            <source>Unfinished downloads continue at the next start.</source>
            <translation>Onvoltooide downloads gaan bij de volgende start verder.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Gepauzeerd</translation>
        </message>
        <message>
            <source>1 left</source>
            <translation>nog 1</translation>
        </message>
        <message>
            <source>{count} left</source>
            <translation>nog {count}</translation>
        </message>
    </context>
    <context>
        <name>Drawer</name>
        <message>
            <source>Drawer</source>
            <translation>Lade</translation>
        </message>
        <message>
            <source>Close drawer</source>
            <translation>Lade sluiten</translation>
        </message>
    </context>
    <context>
        <name>DropArea</name>
        <message>
            <source>A conference is added from this text or address</source>
            <translation>Uit deze tekst of dit adres wordt een conferentie toegevoegd</translation>
        </message>
    </context>
    <context>
        <name>EditCommands</name>
        <message>
            <source>Add a talk</source>
            <translation>Een presentatie toevoegen</translation>
        </message>
        <message>
            <source>Title of the new talk:</source>
            <translation>Titel van de nieuwe presentatie:</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
        <message>
            <source>Split the talk</source>
            <translation>De presentatie splitsen</translation>
        </message>
        <message>
            <source>The second part starts at:</source>
            <translation>Het tweede deel begint op:</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Splitsen</translation>
        </message>
        <message>
            <source>No talk follows in this recording</source>
            <translation>In deze opname volgt geen presentatie</translation>
        </message>
        <message>
            <source>Shift all talks</source>
            <translation>Alle presentaties verschuiven</translation>
        </message>
        <message>
            <source>How much later do all talks of {recording} start? For example 0:12, or -1:30 for earlier.</source>
            <translation>Hoeveel later beginnen alle presentaties van {recording}? Bijvoorbeeld 0:12, of -1:30 voor eerder.</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation type="unfinished">Verschuiven</translation>
        </message>
        <message>
            <source>Add a recording</source>
            <translation>Een opname toevoegen</translation>
        </message>
        <message>
            <source>Title of the new recording:</source>
            <translation>Titel van de nieuwe opname:</translation>
        </message>
        <message>
            <source>A recording needs a title.</source>
            <translation>Een opname heeft een titel nodig.</translation>
        </message>
    </context>
    <context>
        <name>EditPage</name>
        <message>
            <source>{path} cannot be changed where it is. Your first change makes a copy, which takes its place: {copy}</source>
            <translation>{path} kan op zijn plaats niet worden gewijzigd. Uw eerste wijziging maakt een kopie, die de plaats inneemt: {copy}</translation>
        </message>
        <message>
            <source>Your copy of {original}, saved after every change: {path}</source>
            <translation>Uw kopie van {original}, opgeslagen na elke wijziging: {path}</translation>
        </message>
        <message>
            <source>Saved after every change: {path}</source>
            <translation>Opgeslagen na elke wijziging: {path}</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Opgeslagen</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Niet opgeslagen</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Opslaan…</translation>
        </message>
        <message>
            <source>Undone: {step}</source>
            <translation type="unfinished">Ongedaan gemaakt: {step}</translation>
        </message>
        <message>
            <source>Done: {step}</source>
            <translation>Gedaan: {step}</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation type="unfinished">Menu</translation>
        </message>
    </context>
    <context>
        <name>EditedValues</name>
        <message>
            <source>{name}, {date}</source>
            <translation>{name}, {date}</translation>
        </message>
    </context>
    <context>
        <name>EditingController</name>
        <message>
            <source>Save without comments</source>
            <translation>Opslaan zonder opmerkingen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished">Opnieuw proberen</translation>
        </message>
        <message>
            <source>Edit {conference}</source>
            <translation>{conference} bewerken</translation>
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
            <source>The catalogue has no talk of this recording.</source>
            <translation>De catalogus bevat geen lezing van deze opname.</translation>
        </message>
        <message>
            <source>No talks in progress</source>
            <translation>Geen lezingen bezig</translation>
        </message>
        <message>
            <source>Talks that you leave before their end appear here.</source>
            <translation>Lezingen die u voor het einde verlaat, verschijnen hier.</translation>
        </message>
        <message>
            <source>Right-click a talk and choose “Mark as favourite” to find it here.</source>
            <translation>Klik met de rechtermuisknop op een lezing en kies “Als favoriet markeren” om haar hier te vinden.</translation>
        </message>
        <message>
            <source>Download talks to watch them offline, or drop the folder with the recordings onto this window.</source>
            <translation>Download presentaties om ze offline te bekijken, of sleep de map met de opnamen op dit venster.</translation>
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
            <source>No recording is on this computer</source>
            <translation>Geen opname op deze computer</translation>
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
            <source>Keep playing the recording</source>
            <translation>Opname verder afspelen</translation>
        </message>
        <message>
            <source>Next talk in {seconds} s: {title}</source>
            <translation>Volgende presentatie over {seconds} s: {title}</translation>
        </message>
        <message>
            <source>Next talk in {seconds} s</source>
            <translation>Volgende presentatie over {seconds} s</translation>
        </message>
        <message>
            <source>Play on</source>
            <translation>Verder afspelen</translation>
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
        <name>ErrorStrip</name>
        <message>
            <source>Close this message</source>
            <translation>Deze melding sluiten</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>Add at least one word to search for there.</source>
            <translation>Voeg minstens één woord toe om daar naar te zoeken.</translation>
        </message>
        <message>
            <source>Add at least one word to search for.</source>
            <translation>Voeg minstens één zoekwoord toe.</translation>
        </message>
        <message>
            <source>Frames cannot be stored in {folder} while they are matched: {reason}. Free some space there, or set TMPDIR to another folder.</source>
            <translation>De beelden kunnen tijdens het vergelijken niet in {folder} worden opgeslagen: {reason}. Maak daar ruimte vrij of stel TMPDIR in op een andere map.</translation>
        </message>
        <message>
            <source>No page of {name} can be drawn.</source>
            <translation>Geen enkele pagina van {name} kan worden getekend.</translation>
        </message>
        <message>
            <source>No process can be started to read slides: {reason}.</source>
            <translation>Er kan geen proces worden gestart om dia’s te lezen: {reason}.</translation>
        </message>
        <message>
            <source>Nothing can be searched yet.</source>
            <translation>Er kan nog niets worden doorzocht.</translation>
        </message>
        <message>
            <source>Page {page} of {name} is damaged and cannot be shown.</source>
            <translation>Pagina {page} van {name} is beschadigd en kan niet worden getoond.</translation>
        </message>
        <message>
            <source>Page {page} of {name} takes too long to draw and is not shown.</source>
            <translation>Het tekenen van pagina {page} van {name} duurt te lang; ze wordt niet getoond.</translation>
        </message>
        <message>
            <source>The library was closed meanwhile.</source>
            <translation>De bibliotheek is intussen gesloten.</translation>
        </message>
        <message>
            <source>The library {path} cannot be copied: {reason}.</source>
            <translation>De bibliotheek {path} kan niet worden gekopieerd: {reason}.</translation>
        </message>
        <message>
            <source>The library {path} cannot be locked. Keep it on a disk of this computer.</source>
            <translation>De bibliotheek {path} kan niet worden vergrendeld. Bewaar haar op een schijf van deze computer.</translation>
        </message>
        <message>
            <source>The library {path} cannot be opened. Check it, its folder and their permissions.</source>
            <translation>De bibliotheek {path} kan niet worden geopend. Controleer het bestand, de map en hun rechten.</translation>
        </message>
        <message>
            <source>The library {path} cannot be opened. Check its permissions and its folder's.</source>
            <translation>De bibliotheek {path} kan niet worden geopend. Controleer haar rechten en die van haar map.</translation>
        </message>
        <message>
            <source>The library {path} cannot be opened: {reason}.</source>
            <translation>De bibliotheek {path} kan niet worden geopend: {reason}.</translation>
        </message>
        <message>
            <source>The library {path} cannot be read or written: the disk reports an error. Check it.</source>
            <translation>De bibliotheek {path} kan niet worden gelezen of geschreven: de schijf meldt een fout. Controleer de schijf.</translation>
        </message>
        <message>
            <source>The library {path} cannot be read: there is not enough memory. Close other programs.</source>
            <translation>De bibliotheek {path} kan niet worden gelezen: er is te weinig geheugen. Sluit andere programma’s.</translation>
        </message>
        <message>
            <source>The library {path} cannot be restored: {reason}.</source>
            <translation>De bibliotheek {path} kan niet worden hersteld: {reason}.</translation>
        </message>
        <message>
            <source>The library {path} cannot be written. Check its permissions and its folder's.</source>
            <translation>De bibliotheek {path} kan niet worden geschreven. Controleer haar rechten en die van haar map.</translation>
        </message>
        <message>
            <source>The library {path} cannot grow: the disk is full. Free some space and try again.</source>
            <translation>De bibliotheek {path} kan niet groeien: de schijf is vol. Maak ruimte vrij en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The library {path} could not be moved out of the way: {reason}.</source>
            <translation>De bibliotheek {path} kon niet opzij worden gezet: {reason}.</translation>
        </message>
        <message>
            <source>The library {path} is damaged ({reason}).</source>
            <translation>De bibliotheek {path} is beschadigd ({reason}).</translation>
        </message>
        <message>
            <source>The library {path} is damaged ({reason}). It was left as it is: set it aside to start a new one, or replace it with a backup.</source>
            <translation>De bibliotheek {path} is beschadigd ({reason}). Ze is niet gewijzigd: zet haar opzij om een nieuwe te beginnen, of vervang haar door een reservekopie.</translation>
        </message>
        <message>
            <source>The library {path} is damaged: it is empty. It was left as it is: use a copy of it, or set it aside to start a new one.</source>
            <translation>De bibliotheek {path} is beschadigd: ze is leeg. Ze is niet gewijzigd: gebruik een kopie, of zet haar opzij om een nieuwe te beginnen.</translation>
        </message>
        <message>
            <source>The library {path} is in use by another program. Close that program and try again.</source>
            <translation>De bibliotheek {path} is in gebruik door een ander programma. Sluit dat en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The library {path} is of version {version}, written by a newer duthviewer; this one knows versions up to {newest}. It was left as it is: update duthviewer, or set the file aside to start a new library.</source>
            <translation>De bibliotheek {path} heeft versie {version} en is geschreven door een nieuwere duthviewer; deze kent versies tot {newest}. Ze is niet gewijzigd: werk duthviewer bij, of zet het bestand opzij om een nieuwe bibliotheek te beginnen.</translation>
        </message>
        <message>
            <source>The name of {path} is not UTF-8 and cannot be in a catalogue: rename it.</source>
            <translation>De naam van {path} is geen UTF-8 en kan niet in een catalogus staan: hernoem het bestand.</translation>
        </message>
        <message>
            <source>The parts of {path} are coded differently: they cannot be joined without encoding them again. Use the parts as recordings of their own.</source>
            <translation>De delen van {path} zijn verschillend gecodeerd: ze kunnen niet worden samengevoegd zonder ze opnieuw te coderen. Gebruik de delen als afzonderlijke opnamen.</translation>
        </message>
        <message>
            <source>The picture cannot be kept in {folder}: {reason}.</source>
            <translation>De afbeelding kan niet in {folder} worden bewaard: {reason}.</translation>
        </message>
        <message>
            <source>The picture could not be saved as {path}</source>
            <translation>De afbeelding kon niet worden opgeslagen als {path}</translation>
        </message>
        <message>
            <source>The picture of this recording is turned, which would be lost with new keyframes: rewrite it without them.</source>
            <translation>Het beeld van deze opname is gedraaid, wat met nieuwe keyframes verloren zou gaan: herschrijf haar zonder.</translation>
        </message>
        <message>
            <source>The recording is closed.</source>
            <translation>De opname is gesloten.</translation>
        </message>
        <message>
            <source>Something went wrong in duthviewer. Its log has details.</source>
            <translation>Er ging iets mis in duthviewer. Details staan in het logboek.</translation>
        </message>
        <message>
            <source>--scheduler needs dask: pip install 'duthviewer[cluster]' on every computer.</source>
            <translation>--scheduler heeft dask nodig: pip install 'duthviewer[cluster]' op elke computer.</translation>
        </message>
        <message>
            <source>A file of this import has no usable name: {reason}.</source>
            <translation>Een bestand van deze import heeft geen bruikbare naam: {reason}.</translation>
        </message>
        <message>
            <source>A file that cannot be read: {reason}</source>
            <translation>Een bestand dat niet kan worden gelezen: {reason}</translation>
        </message>
        <message>
            <source>A file that does not belong here: {name}.</source>
            <translation>Een bestand dat hier niet thuishoort: {name}.</translation>
        </message>
        <message>
            <source>A file that does not describe a talk.</source>
            <translation>Een bestand dat geen lezing beschrijft.</translation>
        </message>
        <message>
            <source>A file that is not what its name says: {name}.</source>
            <translation>Een bestand dat niet is wat de naam zegt: {name}.</translation>
        </message>
        <message>
            <source>A line without a time: {text}</source>
            <translation>Een regel zonder tijd: {text}</translation>
        </message>
        <message>
            <source>A link needs a name and an address.</source>
            <translation>Een link heeft een naam en een adres nodig.</translation>
        </message>
        <message>
            <source>A moving picture can be {longest} s long; this one would have {length} s. Choose a shorter part, or save it as a video.</source>
            <translation>Een bewegend beeld kan {longest} s duren; dit zou {length} s zijn. Kies een korter deel of sla het op als video.</translation>
        </message>
        <message>
            <source>A recording cannot be used: {reason}.</source>
            <translation>Een opname kan niet worden gebruikt: {reason}.</translation>
        </message>
        <message>
            <source>A talk can be split only between its start and its end.</source>
            <translation>Een presentatie kan alleen tussen begin en einde worden gesplitst.</translation>
        </message>
        <message>
            <source>A talk cannot be joined with itself.</source>
            <translation>Een presentatie kan niet met zichzelf worden samengevoegd.</translation>
        </message>
        <message>
            <source>A talk cannot start before its recording.</source>
            <translation>Een presentatie kan niet vóór haar opname beginnen.</translation>
        </message>
        <message>
            <source>A talk has at most {count} speakers.</source>
            <translation>Een presentatie heeft hoogstens {count} sprekers.</translation>
        </message>
        <message>
            <source>A talk has at most {count} videos of its own.</source>
            <translation>Een presentatie heeft hoogstens {count} eigen video’s.</translation>
        </message>
        <message>
            <source>A talk has no title: it is called {title}.</source>
            <translation>Een lezing heeft geen titel: ze heet {title}.</translation>
        </message>
        <message>
            <source>A talk has no video: {title}.</source>
            <translation>Een lezing heeft geen video: {title}.</translation>
        </message>
        <message>
            <source>A talk has to end before its recording ends, at {time}.</source>
            <translation>Een presentatie moet eindigen voordat haar opname eindigt, op {time}.</translation>
        </message>
        <message>
            <source>A talk has to start before its recording ends, at {time}.</source>
            <translation>Een presentatie moet beginnen voordat haar opname eindigt, op {time}.</translation>
        </message>
        <message>
            <source>A talk needs a start.</source>
            <translation>Een presentatie heeft een begin nodig.</translation>
        </message>
        <message>
            <source>A title is missing.</source>
            <translation>Er ontbreekt een titel.</translation>
        </message>
        <message>
            <source>A video that is private or was deleted: {id}.</source>
            <translation>Een video die privé is of verwijderd werd: {id}.</translation>
        </message>
        <message>
            <source>A {container} file cannot hold {coding}, the coding of this recording. Choose a name that ends in {suffixes}.</source>
            <translation>Een {container}-bestand kan {coding}, de codering van deze opname, niet bevatten. Kies een naam die eindigt op {suffixes}.</translation>
        </message>
        <message>
            <source>Add {talk}</source>
            <translation>{talk} toevoegen</translation>
        </message>
        <message>
            <source>All but the first {count} links of {title}.</source>
            <translation>Alle behalve de eerste {count} links van {title}.</translation>
        </message>
        <message>
            <source>All but the first {count} speakers of a talk.</source>
            <translation>Alle sprekers van een lezing behalve de eerste {count}.</translation>
        </message>
        <message>
            <source>All but the first {count} videos of a playlist.</source>
            <translation>Alle behalve de eerste {count} video's van een afspeellijst.</translation>
        </message>
        <message>
            <source>All changes of slides after the first {count}.</source>
            <translation>Alle diawissels na de eerste {count}.</translation>
        </message>
        <message>
            <source>All slides after the first {count}.</source>
            <translation>Alle dia’s na de eerste {count}.</translation>
        </message>
        <message>
            <source>All {total} pages were shown, each once.</source>
            <translation>Alle {total} pagina’s zijn getoond, elk één keer.</translation>
        </message>
        <message>
            <source>All {total} pages were shown; page {again} came back.</source>
            <translation>Alle {total} pagina’s zijn getoond; pagina {again} kwam terug.</translation>
        </message>
        <message>
            <source>All {total} pages were shown; pages {again} came back.</source>
            <translation>Alle {total} pagina’s zijn getoond; de pagina’s {again} kwamen terug.</translation>
        </message>
        <message>
            <source>An address that cannot be used: {reason}.</source>
            <translation>Een adres dat niet kan worden gebruikt: {reason}.</translation>
        </message>
        <message>
            <source>An address that is not a video: {url}.</source>
            <translation>Een adres dat geen video is: {url}.</translation>
        </message>
        <message>
            <source>An entry that is listed twice: {text}.</source>
            <translation>Een regel die een andere herhaalt: {text}.</translation>
        </message>
        <message>
            <source>Another duthviewer is downloading {file}. Wait for it, or close it there.</source>
            <translation>Een andere duthviewer downloadt {file} al. Wacht daarop of sluit die.</translation>
        </message>
        <message>
            <source>Asking {site} for the video…</source>
            <translation>De video wordt bij {site} opgevraagd…</translation>
        </message>
        <message>
            <source>At most {count} addresses.</source>
            <translation>Hoogstens {count} adressen.</translation>
        </message>
        <message>
            <source>At most {count} speakers.</source>
            <translation>Hoogstens {count} sprekers.</translation>
        </message>
        <message>
            <source>Cancelled; the unfinished file was deleted.</source>
            <translation>Geannuleerd; het onvoltooide bestand is verwijderd.</translation>
        </message>
        <message>
            <source>Captions in {language}: there is no file with them.</source>
            <translation>Ondertitels in {language}: er is geen bestand met deze ondertitels.</translation>
        </message>
        <message>
            <source>Captions without a language.</source>
            <translation>Ondertitels zonder taal.</translation>
        </message>
        <message>
            <source>Change the conference</source>
            <translation>Conferentie wijzigen</translation>
        </message>
        <message>
            <source>Change the speakers of {talk}</source>
            <translation>Sprekers van {talk} wijzigen</translation>
        </message>
        <message>
            <source>Change {recording}</source>
            <translation>{recording} wijzigen</translation>
        </message>
        <message>
            <source>Change {talk}</source>
            <translation>{talk} wijzigen</translation>
        </message>
        <message>
            <source>Drawings on the slides: {count}.</source>
            <translation>Tekeningen op de dia’s: {count}.</translation>
        </message>
        <message>
            <source>Each chapter became a talk. In a video this short, the chapters may be topics of one talk. If so, join them.</source>
            <translation>Elk hoofdstuk geldt als lezing. In een video van deze lengte kunnen het ook onderwerpen van één lezing zijn: voeg ze dan samen.</translation>
        </message>
        <message>
            <source>Each recording is assumed to start with its first talk, because a schedule does not say when recording began. Set the start of one talk, and the others move with it.</source>
            <translation>Elke opname begint met de eerste lezing: een programma zegt niet wanneer een opname is gestart. Stel het begin van één lezing in, dan volgen de andere.</translation>
        </message>
        <message>
            <source>Enter a title.</source>
            <translation>Voer een titel in.</translation>
        </message>
        <message>
            <source>Enter where the talk starts: 55:09 or 2:17:10.</source>
            <translation>Voer in waar de lezing begint: 55:09 of 2:17:10.</translation>
        </message>
        <message>
            <source>Fetching the list was stopped.</source>
            <translation>Het ophalen van de lijst is gestopt.</translation>
        </message>
        <message>
            <source>Include at least one talk.</source>
            <translation>Kies minstens één lezing.</translation>
        </message>
        <message>
            <source>Interrupted. Trying again in {seconds} s.</source>
            <translation>Onderbroken. Nieuwe poging over {seconds} s.</translation>
        </message>
        <message>
            <source>It is unknown how long “{title}” is, because its recording does not state it. Rewrite the recording first.</source>
            <translation>Het is onbekend hoelang ‘{title}’ duurt, omdat de opname dat niet vermeldt. Herschrijf eerst de opname.</translation>
        </message>
        <message>
            <source>It is unknown which page of “{title}” is shown when. Find its pages first.</source>
            <translation>Het is onbekend wanneer welke pagina van ‘{title}’ te zien is. Synchroniseer eerst de dia’s.</translation>
        </message>
        <message>
            <source>Join {talk}</source>
            <translation>{talk} samenvoegen</translation>
        </message>
        <message>
            <source>Keep the unsaved changes</source>
            <translation>Niet-opgeslagen wijzigingen behouden</translation>
        </message>
        <message>
            <source>Move all talks of {recording}</source>
            <translation>Alle presentaties van {recording} verschuiven</translation>
        </message>
        <message>
            <source>Move all talks to the start of {talk}</source>
            <translation>Alle presentaties naar het begin van {talk} verschuiven</translation>
        </message>
        <message>
            <source>Move {talk}</source>
            <translation>{talk} verschuiven</translation>
        </message>
        <message>
            <source>No page came back.</source>
            <translation>Geen pagina kwam terug.</translation>
        </message>
        <message>
            <source>No process can be started to read the sound of {name}: {reason}.</source>
            <translation>Er kan geen proces worden gestart om het geluid van {name} te lezen: {reason}.</translation>
        </message>
        <message>
            <source>No recording is longer than 1000 hours.</source>
            <translation>Geen opname is langer dan 1000 uur.</translation>
        </message>
        <message>
            <source>No talk of the decks in {source} was found in its recordings.</source>
            <translation>Geen lezing van de presentaties in {source} is in de opnamen gevonden.</translation>
        </message>
        <message>
            <source>Not enough of {name} has been downloaded yet.</source>
            <translation>Van {name} is nog niet genoeg gedownload.</translation>
        </message>
        <message>
            <source>Notes are in the file {name}: add them with “Import notes…”.</source>
            <translation>In het bestand {name} staan notities: voeg ze toe met ‘Notities importeren…’.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Er is niets geschreven.</translation>
        </message>
        <message>
            <source>Only talks of the same recording can be joined.</source>
            <translation>Alleen presentaties van dezelfde opname kunnen worden samengevoegd.</translation>
        </message>
        <message>
            <source>Opening the recording was stopped.</source>
            <translation>Het openen van de opname is gestopt.</translation>
        </message>
        <message>
            <source>Packing was cancelled.</source>
            <translation>Het inpakken is geannuleerd.</translation>
        </message>
        <message>
            <source>Page {again} came back.</source>
            <translation>Pagina {again} kwam terug.</translation>
        </message>
        <message>
            <source>Page {page} is not shown in this talk.</source>
            <translation>Pagina {page} wordt in deze presentatie niet getoond.</translation>
        </message>
        <message>
            <source>Page {page} was shown longest: {time}, {percent} % of the talk.</source>
            <translation>Pagina {page} was het langst te zien: {time}, {percent} % van de lezing.</translation>
        </message>
        <message>
            <source>Page {page}, “{title}”, was shown longest: {time}, {percent} % of the talk.</source>
            <translation>Pagina {page}, ‘{title}’, was het langst te zien: {time}, {percent} % van de lezing.</translation>
        </message>
        <message>
            <source>Page {skipped} of {total} was skipped; no page came back.</source>
            <translation>Pagina {skipped} van {total} is overgeslagen; geen pagina kwam terug.</translation>
        </message>
        <message>
            <source>Page {skipped} of {total} was skipped; page {again} came back.</source>
            <translation>Pagina {skipped} van {total} is overgeslagen; pagina {again} kwam terug.</translation>
        </message>
        <message>
            <source>Page {skipped} of {total} was skipped; pages {again} came back.</source>
            <translation>Pagina {skipped} van {total} is overgeslagen; de pagina’s {again} kwamen terug.</translation>
        </message>
        <message>
            <source>Pages cannot be compared: the slides of one of the talks are missing.</source>
            <translation>De pagina’s kunnen niet worden vergeleken: van een van de lezingen ontbreken de dia’s.</translation>
        </message>
        <message>
            <source>Pages cannot be compared: {name} cannot be read.</source>
            <translation>De pagina’s kunnen niet worden vergeleken: {name} is onleesbaar.</translation>
        </message>
        <message>
            <source>Pages {again} came back.</source>
            <translation>De pagina’s {again} kwamen terug.</translation>
        </message>
        <message>
            <source>Putting picture and sound together…</source>
            <translation>Beeld en geluid worden samengevoegd…</translation>
        </message>
        <message>
            <source>Python's module venv is missing. Install it (on Debian and Ubuntu: python3-venv), then try again.</source>
            <translation>De Python-module venv ontbreekt. Installeer haar (op Debian en Ubuntu: python3-venv) en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>Reading the sound was cancelled.</source>
            <translation>Het lezen van het geluid is geannuleerd.</translation>
        </message>
        <message>
            <source>Remove {recording}</source>
            <translation>{recording} verwijderen</translation>
        </message>
        <message>
            <source>Remove {talk}</source>
            <translation>{talk} verwijderen</translation>
        </message>
        <message>
            <source>Reorder {talk}</source>
            <translation>{talk} verplaatsen</translation>
        </message>
        <message>
            <source>Several talks are in one video, and their start times are unknown. Correct them.</source>
            <translation>Meerdere lezingen staan in één video, en waar ze daarin beginnen is niet bekend: corrigeer hun begin.</translation>
        </message>
        <message>
            <source>Split {talk}</source>
            <translation>{talk} splitsen</translation>
        </message>
        <message>
            <source>Subtitles in {language}.</source>
            <translation>Ondertitels in {language}.</translation>
        </message>
        <message>
            <source>Subtitles that are not WebVTT.</source>
            <translation>Ondertitels die geen WebVTT zijn.</translation>
        </message>
        <message>
            <source>Take over the changes of the original</source>
            <translation>Wijzigingen van het origineel overnemen</translation>
        </message>
        <message>
            <source>Text in parentheses after a name: {text}.</source>
            <translation>Wat tussen haakjes achter een naam staat: {text}.</translation>
        </message>
        <message>
            <source>The archive cannot be stored: {reason}.</source>
            <translation>Het archief kan niet worden bewaard: {reason}.</translation>
        </message>
        <message>
            <source>The archive has no event {key}. Fetch its list again.</source>
            <translation>Het archief heeft geen evenement {key}: haal de lijst opnieuw op.</translation>
        </message>
        <message>
            <source>The catalogue has no address for the recording of this talk.</source>
            <translation>De catalogus heeft geen adres voor de opname van deze lezing.</translation>
        </message>
        <message>
            <source>The catalogue in {source} has a mistake: {reason}</source>
            <translation>De catalogus in {source} bevat een fout: {reason}</translation>
        </message>
        <message>
            <source>The chat.</source>
            <translation>De chat.</translation>
        </message>
        <message>
            <source>The clip would be empty: its end has to be after its start.</source>
            <translation>Het fragment zou leeg zijn: het einde moet na het begin liggen.</translation>
        </message>
        <message>
            <source>The clock of this recording restarts within the clip. Rewrite the recording first, and make the clip of the copy.</source>
            <translation>De klok van deze opname begint binnen het fragment opnieuw. Herschrijf eerst de opname en maak het fragment uit de kopie.</translation>
        </message>
        <message>
            <source>The comparison was cancelled.</source>
            <translation>Het vergelijken is geannuleerd.</translation>
        </message>
        <message>
            <source>The conference ended before it began, so its first and last day were swapped.</source>
            <translation>De conferentie eindigt voordat ze begint: beide dagen zijn verwisseld.</translation>
        </message>
        <message>
            <source>The conference has no title: it is called {title}.</source>
            <translation>De conferentie heeft geen titel: ze heet {title}.</translation>
        </message>
        <message>
            <source>The conference is called {title}.</source>
            <translation>De conferentie heet {title}.</translation>
        </message>
        <message>
            <source>The connection to {host} was closed.</source>
            <translation>De verbinding met {host} is gesloten.</translation>
        </message>
        <message>
            <source>The connection to {host} was lost. Try again.</source>
            <translation>De verbinding met {host} is verbroken. Probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The connection to {site} is not safe: its certificate is not valid. Check the date of this computer and the network, then try again.</source>
            <translation>De verbinding met {site} is niet veilig: het certificaat is ongeldig. Controleer de datum van deze computer en het netwerk, en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The connection to {site} was lost. Try again.</source>
            <translation>De verbinding met {site} is verbroken. Probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The connection was lost. Try again.</source>
            <translation>De verbinding is verbroken. Probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The cookies of the browser could not be read. Close the browser and try again, or choose another one in Settings → Downloads.</source>
            <translation>De cookies van de browser konden niet worden gelezen. Sluit de browser en probeer het opnieuw, of kies een andere bij Instellingen → Downloads.</translation>
        </message>
        <message>
            <source>The dates {start} to {end} are those of the talks.</source>
            <translation>De dagen {start} tot en met {end} zijn die van de lezingen.</translation>
        </message>
        <message>
            <source>The disk is full. Free some space, then try again.</source>
            <translation>De schijf is vol. Maak ruimte vrij en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The disk of {folder} cannot hold a file of this size. Choose a folder on another disk for downloads.</source>
            <translation>De schijf van {folder} kan geen bestand van deze grootte bevatten. Kies voor downloads een map op een andere schijf.</translation>
        </message>
        <message>
            <source>The disk of {folder} is full; the unfinished copy was deleted. Make room there, and try again.</source>
            <translation>De schijf van {folder} is vol; de onvoltooide kopie is verwijderd. Maak ruimte vrij en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The disk of {folder} is full; the unfinished file was deleted. Make room there, and try again.</source>
            <translation>De schijf van {folder} is vol; het onvoltooide bestand is verwijderd. Maak ruimte vrij en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The drawings of the whiteboard.</source>
            <translation>De tekeningen op het whiteboard.</translation>
        </message>
        <message>
            <source>The end of a talk has to be after its start.</source>
            <translation>Het einde van een presentatie moet na het begin liggen.</translation>
        </message>
        <message>
            <source>The end of a talk, because it is not after its start.</source>
            <translation>Het einde van een lezing, omdat het niet na het begin ligt.</translation>
        </message>
        <message>
            <source>The end of a text of {count} characters.</source>
            <translation>Het einde van een tekst van {count} tekens.</translation>
        </message>
        <message>
            <source>The end of {text}, after {count} characters.</source>
            <translation>Het einde van {text}, na {count} tekens.</translation>
        </message>
        <message>
            <source>The export of the notes was cancelled.</source>
            <translation>Het exporteren van de notities is geannuleerd.</translation>
        </message>
        <message>
            <source>The file for {title} changes while it is downloaded. Try again later.</source>
            <translation>Het bestand voor {title} verandert tijdens het downloaden. Probeer het later opnieuw.</translation>
        </message>
        <message>
            <source>The files are too large for one pack: {size} MB, at most {limit} MB together and {each} MB each. Leave out the slides.</source>
            <translation>De bestanden zijn te groot voor één pakket: {size} MB, hoogstens {limit} MB samen en {each} MB per stuk. Laat de dia’s weg.</translation>
        </message>
        <message>
            <source>The folder already has a catalogue: {file}.</source>
            <translation>De map heeft al een catalogus: {file}.</translation>
        </message>
        <message>
            <source>The folder cannot be written. Choose another folder in Settings → Downloads.</source>
            <translation>Er kan niet in de map worden geschreven. Kies een andere map bij Instellingen → Downloads.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be created: {reason}. Choose another folder.</source>
            <translation>De map {folder} kan niet worden aangemaakt: {reason}. Kies een andere map.</translation>
        </message>
        <message>
            <source>The free space of {folder} is unknown: {reason}.</source>
            <translation>De vrije ruimte van {folder} is onbekend: {reason}.</translation>
        </message>
        <message>
            <source>The handout could not be made: {reason}</source>
            <translation>De hand-out kon niet worden gemaakt: {reason}</translation>
        </message>
        <message>
            <source>The handout was cancelled; nothing was written.</source>
            <translation>De hand-out is geannuleerd; er is niets geschreven.</translation>
        </message>
        <message>
            <source>The import was cancelled.</source>
            <translation>Het importeren is geannuleerd.</translation>
        </message>
        <message>
            <source>The last day cannot be before the first day.</source>
            <translation>De laatste dag moet na de eerste dag liggen.</translation>
        </message>
        <message>
            <source>The last day is before the first.</source>
            <translation>De laatste dag is voor de eerste.</translation>
        </message>
        <message>
            <source>The lengths of {count} talks, because they cannot be those of the videos: half of them are below {length} s.</source>
            <translation>De lengtes van {count} lezingen, omdat het niet de lengtes van de video’s zijn: de helft ligt onder {length} s.</translation>
        </message>
        <message>
            <source>The licence is {licence}.</source>
            <translation>De licentie is {licence}.</translation>
        </message>
        <message>
            <source>The link leads to a talk of the conference {conference}, which you do not have. Add that conference, then open the link again.</source>
            <translation>De link leidt naar een praatje van de conferentie {conference}, die je niet hebt. Voeg die conferentie toe en open de link dan opnieuw.</translation>
        </message>
        <message>
            <source>The link to a copy of the video has expired.</source>
            <translation>De link naar een kopie van de video is verlopen.</translation>
        </message>
        <message>
            <source>The livestream has not started. It can be downloaded after its end.</source>
            <translation>De livestream is nog niet begonnen. Hij kan na afloop worden gedownload.</translation>
        </message>
        <message>
            <source>The livestream is still running. It can be downloaded after it has ended.</source>
            <translation>De livestream loopt nog. Hij kan worden gedownload als hij is afgelopen.</translation>
        </message>
        <message>
            <source>The name of a speaker is missing.</source>
            <translation>De naam van een spreker ontbreekt.</translation>
        </message>
        <message>
            <source>The names of {count} speakers: the file only has codes such as {code}.</source>
            <translation>De namen van {count} sprekers: het bestand bevat alleen codes zoals {code}.</translation>
        </message>
        <message>
            <source>The package index cannot be reached. Check the network, then try again.</source>
            <translation>De pakketindex is niet bereikbaar. Controleer het netwerk en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The page {page} leads to {address}, which was read.</source>
            <translation>De pagina {page} leidt naar {address}; dat is gelezen.</translation>
        </message>
        <message>
            <source>The picture of this recording is turned, which would be lost: make the clip without exact edges.</source>
            <translation>Het beeld van deze opname is gedraaid, wat verloren zou gaan: maak het fragment zonder exacte randen.</translation>
        </message>
        <message>
            <source>The pictures of the slides are taken from the video {name}.</source>
            <translation>De afbeeldingen van de dia’s komen uit de video {name}.</translation>
        </message>
        <message>
            <source>The pictures of {count} of {pages} slides, first that of {name}.</source>
            <translation>De afbeeldingen van {count} van de {pages} dia’s, als eerste die van {name}.</translation>
        </message>
        <message>
            <source>The polls.</source>
            <translation>De peilingen.</translation>
        </message>
        <message>
            <source>The printer does not answer.</source>
            <translation>De printer reageert niet.</translation>
        </message>
        <message>
            <source>The proxy of this computer asks for a password (error {status}). Set it in the settings of the computer.</source>
            <translation>De proxy van deze computer vraagt om een wachtwoord (fout {status}). Stel het in de instellingen van de computer in.</translation>
        </message>
        <message>
            <source>The proxy of this computer does not respond. Check the network settings of the computer.</source>
            <translation>De proxy van deze computer reageert niet. Controleer de netwerkinstellingen van de computer.</translation>
        </message>
        <message>
            <source>The proxy {proxy} is of a kind that duthviewer cannot use. Set an HTTP proxy in the settings of the computer.</source>
            <translation>De proxy {proxy} is van een soort die duthviewer niet kan gebruiken. Stel in de instellingen van de computer een HTTP-proxy in.</translation>
        </message>
        <message>
            <source>The recording cannot be fetched: the program made a mistake.</source>
            <translation>De opname kan niet worden opgehaald: het programma heeft een fout gemaakt.</translation>
        </message>
        <message>
            <source>The recording has no video and no sound. Choose its file yourself.</source>
            <translation>De opname heeft geen video en geen geluid: geef het bestand zelf op.</translation>
        </message>
        <message>
            <source>The recording has sound only, no video.</source>
            <translation>De opname heeft alleen geluid, geen video.</translation>
        </message>
        <message>
            <source>The recording of this talk is not on this computer. Download it first; clips cannot be made of recordings that are played from the network.</source>
            <translation>De opname van deze presentatie staat niet op deze computer. Download haar eerst; van opnames die via het netwerk worden afgespeeld, kunnen geen fragmenten worden gemaakt.</translation>
        </message>
        <message>
            <source>The recording of {title} is the one on its page.</source>
            <translation>De opname van {title} is die op de pagina ervan.</translation>
        </message>
        <message>
            <source>The recording of “{title}” is not on this computer. Download it first, or name its folder.</source>
            <translation>De opname van ‘{title}’ staat niet op deze computer. Download die eerst, of noem de map.</translation>
        </message>
        <message>
            <source>The recording that {host} sent is {length} long, but a talk starts at {start}: it is another video, or not yet complete. Try again in some days, or look for a newer catalogue.</source>
            <translation>De opname die {host} heeft gestuurd, duurt {length}, maar een lezing begint op {start}: het is een andere video, of nog niet volledig. Probeer het over enkele dagen opnieuw, of zoek een nieuwere catalogus.</translation>
        </message>
        <message>
            <source>The recording {recording} is no longer in this conference.</source>
            <translation>De opname {recording} is niet meer in deze conferentie.</translation>
        </message>
        <message>
            <source>The report was cancelled; nothing was written.</source>
            <translation>Het verslag is geannuleerd; er is niets geschreven.</translation>
        </message>
        <message>
            <source>The rewriting was cancelled; the unfinished copy was deleted.</source>
            <translation>Het herschrijven is geannuleerd; de onvoltooide kopie is verwijderd.</translation>
        </message>
        <message>
            <source>The schedule does not name the conference: it is called {title}.</source>
            <translation>Het programma noemt de conferentie niet: ze heet {title}.</translation>
        </message>
        <message>
            <source>The scores cannot be saved in {folder}: {reason}.</source>
            <translation>De scores kunnen niet in {folder} worden opgeslagen: {reason}.</translation>
        </message>
        <message>
            <source>The search index was damaged and is being rebuilt.</source>
            <translation>De zoekindex was beschadigd en wordt opnieuw opgebouwd.</translation>
        </message>
        <message>
            <source>The search index {path} cannot be read: {reason}.</source>
            <translation>De zoekindex {path} kan niet worden gelezen: {reason}.</translation>
        </message>
        <message>
            <source>The search index {path} cannot be written: {reason}.</source>
            <translation>De zoekindex {path} kan niet worden geschreven: {reason}.</translation>
        </message>
        <message>
            <source>The search index {path} is damaged.</source>
            <translation>De zoekindex {path} is beschadigd.</translation>
        </message>
        <message>
            <source>The second video of {title}, {name}: the one with the sound is shown.</source>
            <translation>De tweede video van {title}, {name}: die met het geluid wordt getoond.</translation>
        </message>
        <message>
            <source>The shared notes.</source>
            <translation>De gedeelde notities.</translation>
        </message>
        <message>
            <source>The slides of {title} are probably {address}.</source>
            <translation>De slides van {title} zijn waarschijnlijk {address}.</translation>
        </message>
        <message>
            <source>The slides of {title}: {address}.</source>
            <translation>De dia's van {title}: {address}.</translation>
        </message>
        <message>
            <source>The slides of “{title}” are not on this computer, so there is nothing to show beside the speaker.</source>
            <translation>De slides van ‘{title}’ staan niet op deze computer, dus er is niets om naast de spreker te tonen.</translation>
        </message>
        <message>
            <source>The slides that are attached.</source>
            <translation>De bijgevoegde dia’s.</translation>
        </message>
        <message>
            <source>The slides, because none of them were shown.</source>
            <translation>De dia’s: er zijn er geen getoond.</translation>
        </message>
        <message>
            <source>The slides, because the addresses of their pictures are unknown.</source>
            <translation>De dia's: hun afbeeldingen hebben geen bekend adres.</translation>
        </message>
        <message>
            <source>The slides, because the decks would be larger than {size} MB in total.</source>
            <translation>De dia’s: daarmee zouden de presentaties groter zijn dan {size} MB.</translation>
        </message>
        <message>
            <source>The slides, because there would be more than {count} in total.</source>
            <translation>De dia’s: daarmee zouden het er meer dan {count} zijn.</translation>
        </message>
        <message>
            <source>The slides: shapes.svg cannot be read: {reason}</source>
            <translation>De dia’s: shapes.svg kan niet worden gelezen: {reason}</translation>
        </message>
        <message>
            <source>The sound of {name} cannot be read.</source>
            <translation>Het geluid van {name} kan niet worden gelezen.</translation>
        </message>
        <message>
            <source>The sound of {name} cannot be read: the process that reads it ended.</source>
            <translation>Het geluid van {name} kan niet worden gelezen: het proces dat het leest, is beëindigd.</translation>
        </message>
        <message>
            <source>The sound of {own} was not found for sure in {day}.</source>
            <translation>Het geluid van {own} is niet met zekerheid gevonden in {day}.</translation>
        </message>
        <message>
            <source>The speaker “{name}”, which is not the name of a person.</source>
            <translation>De spreker ‘{name}’, die geen persoon is.</translation>
        </message>
        <message>
            <source>The speakers are taken from the title or the description: {names}.</source>
            <translation>De sprekers zijn overgenomen uit de titel of de beschrijving: {names}.</translation>
        </message>
        <message>
            <source>The speakers of {title}, from the title of the video: {names}.</source>
            <translation>De sprekers van {title}, uit de titel van de video: {names}.</translation>
        </message>
        <message>
            <source>The start of a talk, {seconds} s, is outside its recording: 0:00.</source>
            <translation>Het begin van een lezing, {seconds} s, ligt buiten de opname: 0:00.</translation>
        </message>
        <message>
            <source>The stored archive cannot be read ({reason}). Fetch its list again.</source>
            <translation>Het bewaarde archief kan niet worden gelezen: haal de lijst opnieuw op ({reason}).</translation>
        </message>
        <message>
            <source>The subtitles in {name} cannot be read: {reason}.</source>
            <translation>De ondertitels in {name} kunnen niet worden gelezen: {reason}.</translation>
        </message>
        <message>
            <source>The talk ends before it starts.</source>
            <translation>De lezing eindigt voordat die begint.</translation>
        </message>
        <message>
            <source>The talk has {count} videos, and each of them became a talk.</source>
            <translation>De lezing heeft {count} video’s: elk werd een eigen lezing.</translation>
        </message>
        <message>
            <source>The talk is {length} long: the clip cannot begin at {start}.</source>
            <translation>De presentatie duurt {length}: het fragment kan niet bij {start} beginnen.</translation>
        </message>
        <message>
            <source>The talk lasted {length} and kept to its slot of {planned}, with {questions} for questions.</source>
            <translation>De lezing duurde {length} en bleef binnen de geplande {planned}, waarvan {questions} voor vragen.</translation>
        </message>
        <message>
            <source>The talk lasted {length} and kept to its slot of {planned}.</source>
            <translation>De lezing duurde {length} en bleef binnen de geplande {planned}.</translation>
        </message>
        <message>
            <source>The talk lasted {length}, with {questions} for questions.</source>
            <translation>De lezing duurde {length}, waarvan {questions} voor vragen.</translation>
        </message>
        <message>
            <source>The talk lasted {length}, {difference} less than its slot of {planned}, with {questions} for questions.</source>
            <translation>De lezing duurde {length}, {difference} korter dan de geplande {planned}, waarvan {questions} voor vragen.</translation>
        </message>
        <message>
            <source>The talk lasted {length}, {difference} less than its slot of {planned}.</source>
            <translation>De lezing duurde {length}, {difference} korter dan de geplande {planned}.</translation>
        </message>
        <message>
            <source>The talk lasted {length}, {difference} more than its slot of {planned}, with {questions} for questions.</source>
            <translation>De lezing duurde {length}, {difference} langer dan de geplande {planned}, waarvan {questions} voor vragen.</translation>
        </message>
        <message>
            <source>The talk lasted {length}, {difference} more than its slot of {planned}.</source>
            <translation>De lezing duurde {length}, {difference} langer dan de geplande {planned}.</translation>
        </message>
        <message>
            <source>The talk lasted {length}.</source>
            <translation>De lezing duurde {length}.</translation>
        </message>
        <message>
            <source>The talk starts after the end of its recording.</source>
            <translation>De lezing begint na het einde van haar opname.</translation>
        </message>
        <message>
            <source>The talk {talk} is no longer in this conference.</source>
            <translation>De presentatie {talk} zit niet meer in deze conferentie.</translation>
        </message>
        <message>
            <source>The template {name} cannot be used: line {line}: {reason}.</source>
            <translation>Het sjabloon {name} kan niet worden gebruikt: regel {line}: {reason}.</translation>
        </message>
        <message>
            <source>The template {name} cannot be used: {reason}.</source>
            <translation>Het sjabloon {name} kan niet worden gebruikt: {reason}.</translation>
        </message>
        <message>
            <source>The text is too long: YouTube accepts 5,000 characters.</source>
            <translation>De tekst is te lang: YouTube accepteert 5.000 tekens.</translation>
        </message>
        <message>
            <source>The text of page {page} of {name} takes too long to read.</source>
            <translation>Het lezen van de tekst van pagina {page} van {name} duurt te lang.</translation>
        </message>
        <message>
            <source>The times are times of day, and the recording is assumed to start at the first of them. Set the start of one talk, and the others move with it.</source>
            <translation>De tijden zijn kloktijden. De eerste geldt als het begin van de opname: stel het begin van één lezing in, dan volgen de andere.</translation>
        </message>
        <message>
            <source>The times in {title}, because none of them is the start of a talk.</source>
            <translation>De tijden van {title}: geen ervan is van een lezing.</translation>
        </message>
        <message>
            <source>The times of this recording are planned. Mark where one of its talks starts first.</source>
            <translation>De tijden van deze opname zijn gepland. Markeer eerst waar een van de presentaties begint.</translation>
        </message>
        <message>
            <source>The times of this recording come from a schedule: they may be wrong.</source>
            <translation>De tijden van deze opname komen uit een programma: ze kunnen onjuist zijn.</translation>
        </message>
        <message>
            <source>The times of {recording} are those of {file}.</source>
            <translation>De tijden van {recording} zijn die van {file}.</translation>
        </message>
        <message>
            <source>The times start over here, so this is assumed to be another recording.</source>
            <translation>Hier beginnen de tijden opnieuw: dit geldt als een andere opname.</translation>
        </message>
        <message>
            <source>The title and the date of the meeting.</source>
            <translation>De titel en de datum van de bijeenkomst.</translation>
        </message>
        <message>
            <source>The title of the conference, from the name of the folder: {title}.</source>
            <translation>De titel van de conferentie, uit de naam van de map: {title}.</translation>
        </message>
        <message>
            <source>The video of the shared screen, {name}, which is not shown beside the slides.</source>
            <translation>De video van het gedeelde scherm, {name}: die wordt niet naast de dia’s getoond.</translation>
        </message>
        <message>
            <source>The whole clip was encoded again: edges cannot be joined to video in this coding.</source>
            <translation>Het hele fragment is opnieuw gecodeerd: bij deze codering kunnen randen niet aan de video worden gekoppeld.</translation>
        </message>
        <message>
            <source>The whole clip was encoded again: no part of it could be copied.</source>
            <translation>Het hele fragment is opnieuw gecodeerd: geen enkel deel kon worden gekopieerd.</translation>
        </message>
        <message>
            <source>There are more than {count} talks: the rest is left out.</source>
            <translation>Er zijn meer dan {count} lezingen: de rest wordt weggelaten.</translation>
        </message>
        <message>
            <source>There are more than {count} videos: the rest is left out.</source>
            <translation>Er zijn meer dan {count} video's: de rest is weggelaten.</translation>
        </message>
        <message>
            <source>There are no scores {path}: synchronise the talk first.</source>
            <translation>Er zijn geen scores {path}: synchroniseer eerst de lezing.</translation>
        </message>
        <message>
            <source>There are no subtitles in the language of this recording.</source>
            <translation>Er zijn geen ondertitels in de taal van deze opname.</translation>
        </message>
        <message>
            <source>There is already a recording with the id {recording}.</source>
            <translation>Er is al een opname met de id {recording}.</translation>
        </message>
        <message>
            <source>There is already a talk with the id {talk}.</source>
            <translation>Er is al een presentatie met de id {talk}.</translation>
        </message>
        <message>
            <source>There is neither a schedule nor a video at {address}. Use the address of a schedule (schedule.xml or schedule.json), of a video or playlist, or of a catalogue. For video sites, install yt-dlp in Settings → Downloads.</source>
            <translation>{address} is gelezen, maar er staat geen programma of video. Gebruik het adres van het programma (schedule.xml of schedule.json), van een video of afspeellijst, of van een catalogus. Installeer voor een videosite yt-dlp bij Instellingen → Downloads.</translation>
        </message>
        <message>
            <source>There is no conference {conference} among those that were opened (there are: {known}). Name its catalogue with --in PATH.</source>
            <translation>Er is geen conferentie {conference} bij de geopende (er zijn: {known}). Noem haar catalogus met --in PATH.</translation>
        </message>
        <message>
            <source>There is no conference {conference} any more.</source>
            <translation>De conferentie {conference} bestaat niet meer.</translation>
        </message>
        <message>
            <source>There is no file {path}. Was it moved, or its disk removed?</source>
            <translation>Er is geen bestand {path}. Is het verplaatst, of de schijf verwijderd?</translation>
        </message>
        <message>
            <source>There is no media package in {source}.</source>
            <translation>Er is geen mediapakket in {source}.</translation>
        </message>
        <message>
            <source>There is no published recording at {source}: it has neither metadata.xml nor shapes.svg.</source>
            <translation>Op {source} staat geen gepubliceerde opname: metadata.xml en shapes.svg ontbreken.</translation>
        </message>
        <message>
            <source>There is no recording in {source}: it does not exist, or is only shown to those who log in.</source>
            <translation>Er is geen opname in {source}: die bestaat niet of wordt alleen getoond na het inloggen.</translation>
        </message>
        <message>
            <source>There is no space left in {folder}. Free some space and try again: what was downloaded is kept.</source>
            <translation>Er is geen ruimte meer in {folder}. Maak ruimte vrij en probeer het opnieuw: wat is gedownload, blijft bewaard.</translation>
        </message>
        <message>
            <source>There is no talk in {source}.</source>
            <translation>Er staat geen lezing in {source}.</translation>
        </message>
        <message>
            <source>There is no talk {talk} in {conference}, to which the link leads.</source>
            <translation>In {conference} is er geen praatje {talk}, waarnaar de link leidt.</translation>
        </message>
        <message>
            <source>There is no talk {talk} in {conference}. It has: {names}</source>
            <translation>Er is geen lezing {talk} in {conference}. Aanwezig zijn: {names}</translation>
        </message>
        <message>
            <source>There is no timeline of {talk} yet: synchronise its slides first, in the window or with `duthviewer sync`.</source>
            <translation>Er is nog geen tijdlijn van {talk}: synchroniseer eerst de dia’s, in het venster of met `duthviewer sync`.</translation>
        </message>
        <message>
            <source>There is no video in {source}.</source>
            <translation>Er is geen video in {source}.</translation>
        </message>
        <message>
            <source>There is no {source}.</source>
            <translation>{source} bestaat niet.</translation>
        </message>
        <message>
            <source>There is not enough room in {folder}: the copy takes {needed}, and {free} are free. Make room there, and try again.</source>
            <translation>Er is niet genoeg ruimte in {folder}: de kopie heeft {needed} nodig en {free} is vrij. Maak ruimte vrij en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>There is not enough space in {folder}: {missing} MB more are needed. Free some space, or choose another folder, and try again.</source>
            <translation>Er is niet genoeg ruimte in {folder}: er is nog {missing} MB nodig. Maak ruimte vrij of kies een andere map en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>There is nothing in the recording between these times.</source>
            <translation>Tussen deze tijden is er niets in de opname.</translation>
        </message>
        <message>
            <source>There is nothing of “{title}” between these times.</source>
            <translation>Tussen deze tijden is er niets van ‘{title}’.</translation>
        </message>
        <message>
            <source>There is nothing to make a handout of: this talk has no slides, subtitles or notes on this computer.</source>
            <translation>Er is niets om een hand-out van te maken: deze presentatie heeft op deze computer geen slides, ondertitels of notities.</translation>
        </message>
        <message>
            <source>This PDF is probably the slides: {url}.</source>
            <translation>Een pdf wordt als de dia’s beschouwd: {url}.</translation>
        </message>
        <message>
            <source>This build of duthviewer cannot install yt-dlp. Install it yourself.</source>
            <translation>Deze uitgave van duthviewer kan yt-dlp niet installeren. Installeer het zelf.</translation>
        </message>
        <message>
            <source>This computer does not let duthviewer serve its players: {reason}. Download the recording instead.</source>
            <translation>Deze computer laat duthviewer zijn spelers niet bedienen: {reason}. Download de opname in plaats daarvan.</translation>
        </message>
        <message>
            <source>This installation cannot encode video: make the clip without exact edges.</source>
            <translation>Deze installatie kan geen video coderen: maak het fragment zonder exacte randen.</translation>
        </message>
        <message>
            <source>This installation has no encoder for H.264: the recording can only be rewritten without new keyframes.</source>
            <translation>Deze installatie heeft geen encoder voor H.264: de opname kan alleen zonder nieuwe keyframes worden herschreven.</translation>
        </message>
        <message>
            <source>This installation has no encoder for {suffix} files.</source>
            <translation>Deze installatie heeft geen encoder voor {suffix}-bestanden.</translation>
        </message>
        <message>
            <source>This is a copy that was fetched earlier, because fetching failed: {reason}</source>
            <translation>Dit is eerder opgehaald, want: {reason}</translation>
        </message>
        <message>
            <source>This recording is still being downloaded. A clip can be made of it when the download is complete.</source>
            <translation>Deze opname wordt nog gedownload. Een fragment kan worden gemaakt zodra de download klaar is.</translation>
        </message>
        <message>
            <source>This text has {length} characters; at most {count} fit.</source>
            <translation>Deze tekst heeft {length} tekens; er passen er hoogstens {count}.</translation>
        </message>
        <message>
            <source>This text was not recognised: it should be an address, a list of times, or the text of a schedule.</source>
            <translation>Deze tekst werd niet herkend: het moet een adres, een lijst met tijden of de tekst van een programma zijn.</translation>
        </message>
        <message>
            <source>This version of yt-dlp is too old for {site}. Update it in Settings → Downloads, or download the video by other means and drop the file here.</source>
            <translation>Deze versie van yt-dlp is te oud voor {site}. Werk haar bij via Instellingen → Downloads, of download de video op een andere manier en sleep het bestand hierheen.</translation>
        </message>
        <message>
            <source>This video is copy-protected (DRM) and cannot be downloaded. If you have the file from elsewhere, drop it here.</source>
            <translation>Deze video is beveiligd tegen kopiëren (DRM) en kan niet worden gedownload. Hebt u het bestand van elders, sleep het dan hierheen.</translation>
        </message>
        <message>
            <source>This video is for members of the channel only. If you are one, let yt-dlp use the cookies of your browser (Settings → Downloads), or download the video by other means and drop the file here.</source>
            <translation>Deze video is alleen voor leden van het kanaal. Bent u lid, laat yt-dlp dan de cookies van uw browser gebruiken (Instellingen → Downloads), of download de video op een andere manier en sleep het bestand hierheen.</translation>
        </message>
        <message>
            <source>This video is private. If you may watch it, let yt-dlp use the cookies of your browser (Settings → Downloads), or ask its owner for the file and drop it here.</source>
            <translation>Deze video is privé. Mag u haar bekijken, laat yt-dlp dan de cookies van uw browser gebruiken (Instellingen → Downloads), of vraag de eigenaar om het bestand en sleep het hierheen.</translation>
        </message>
        <message>
            <source>This video was removed, or its address has changed. If you have the file from elsewhere, drop it here.</source>
            <translation>Deze video is verwijderd, of haar adres is veranderd. Hebt u het bestand van elders, sleep het dan hierheen.</translation>
        </message>
        <message>
            <source>Times with two numbers were read as hours and minutes.</source>
            <translation>Tijden van twee getallen gelden als uren en minuten.</translation>
        </message>
        <message>
            <source>Two links have the same name.</source>
            <translation>Twee links hebben dezelfde naam.</translation>
        </message>
        <message>
            <source>Use up to 64 lower-case letters, digits and - _ . and begin with a letter or a digit.</source>
            <translation>Gebruik hoogstens 64 kleine letters, cijfers en - _ . en begin met een letter of een cijfer.</translation>
        </message>
        <message>
            <source>Videos from other sites.</source>
            <translation>Video’s van andere websites.</translation>
        </message>
        <message>
            <source>Videos of this site need yt-dlp, which is not installed.</source>
            <translation>Video’s van deze site hebben yt-dlp nodig, dat niet is geïnstalleerd.</translation>
        </message>
        <message>
            <source>Write a date as year-month-day: 2016-11-03.</source>
            <translation>Schrijf een datum als jaar-maand-dag: 2016-11-03.</translation>
        </message>
        <message>
            <source>Write how much later, as in 0:12, or how much earlier, as in -1:30.</source>
            <translation>Schrijf hoeveel later, zoals 0:12, of hoeveel eerder, zoals -1:30.</translation>
        </message>
        <message>
            <source>You are not allowed to read {path}.</source>
            <translation>Je mag {path} niet lezen.</translation>
        </message>
        <message>
            <source>You are not allowed to write in {folder}. Choose another folder for downloads.</source>
            <translation>U mag niet in {folder} schrijven. Kies een andere map voor downloads.</translation>
        </message>
        <message>
            <source>YouTube shows chapters if there are at least three, each of at least 10 seconds.</source>
            <translation>YouTube toont hoofdstukken als er minstens drie zijn, elk van minstens 10 seconden.</translation>
        </message>
        <message>
            <source>a name or password within an address is not allowed: remove it</source>
            <translation>een naam of wachtwoord in een adres is niet toegestaan: verwijder het</translation>
        </message>
        <message>
            <source>a path or a file name that is too long</source>
            <translation>een te lang pad of te lange bestandsnaam</translation>
        </message>
        <message>
            <source>captions.json cannot be read: {reason}</source>
            <translation>captions.json kan niet worden gelezen: {reason}</translation>
        </message>
        <message>
            <source>deno is missing: yt-dlp needs it to read the pages of {site}. Install yt-dlp with deno in Settings → Downloads, or download the video by other means and drop the file here.</source>
            <translation>deno ontbreekt: yt-dlp heeft het nodig om de pagina’s van {site} te lezen. Installeer yt-dlp met deno bij Instellingen → Downloads, of download de video op een andere manier en sleep het bestand hierheen.</translation>
        </message>
        <message>
            <source>duthviewer runs inside {package}, which cannot install yt-dlp. Download videos by other means and drop the files here.</source>
            <translation>duthviewer draait in {package}, waar yt-dlp niet kan worden geïnstalleerd. Download video’s op een andere manier en sleep de bestanden hierheen.</translation>
        </message>
        <message>
            <source>ffmpeg is missing: yt-dlp needs it to put picture and sound together. Install ffmpeg, or download the video by other means and drop the file here.</source>
            <translation>ffmpeg ontbreekt: yt-dlp heeft het nodig om beeld en geluid samen te voegen. Installeer ffmpeg, of download de video op een andere manier en sleep het bestand hierheen.</translation>
        </message>
        <message>
            <source>libVLC was not found. Install VLC (videolan.org), or choose the other engine in the settings or with --engine qt.</source>
            <translation>libVLC is niet gevonden. Installeer VLC (videolan.org), of kies de andere engine in de instellingen of met --engine qt.</translation>
        </message>
        <message>
            <source>metadata.xml cannot be read: {reason}</source>
            <translation>metadata.xml kan niet worden gelezen: {reason}</translation>
        </message>
        <message>
            <source>presentation_text.json cannot be read: {reason}</source>
            <translation>presentation_text.json kan niet worden gelezen: {reason}</translation>
        </message>
        <message>
            <source>pyvideo has no event {name}.</source>
            <translation>pyvideo heeft geen evenement {name}.</translation>
        </message>
        <message>
            <source>yt-dlp brought a file of an unknown kind (.{extension}). Download the video by other means and drop the file here.</source>
            <translation>yt-dlp leverde een bestand van een onbekende soort (.{extension}). Download de video op een andere manier en sleep het bestand hierheen.</translation>
        </message>
        <message>
            <source>yt-dlp cannot be started: {reason}.</source>
            <translation>yt-dlp kan niet worden gestart: {reason}.</translation>
        </message>
        <message>
            <source>yt-dlp could not be installed: {reason}.</source>
            <translation>yt-dlp kon niet worden geïnstalleerd: {reason}.</translation>
        </message>
        <message>
            <source>yt-dlp could not download the video: {reason}. Update yt-dlp in Settings → Downloads, or download the video by other means and drop the file here.</source>
            <translation>yt-dlp kon de video niet downloaden: {reason}. Werk yt-dlp bij via Instellingen → Downloads, of download de video op een andere manier en sleep het bestand hierheen.</translation>
        </message>
        <message>
            <source>yt-dlp does not start: {reason}.</source>
            <translation>yt-dlp start niet: {reason}.</translation>
        </message>
        <message>
            <source>yt-dlp ended without giving a reason. Try again, or download the video by other means and drop the file here.</source>
            <translation>yt-dlp stopte zonder een reden te geven. Probeer het opnieuw, of download de video op een andere manier en sleep het bestand hierheen.</translation>
        </message>
        <message>
            <source>yt-dlp found no video at this address of {site}. Download it by other means and drop the file here.</source>
            <translation>yt-dlp vond geen video op dit adres van {site}. Download die op een andere manier en sleep het bestand hierheen.</translation>
        </message>
        <message>
            <source>yt-dlp is {days} days old and may fail. Update it.</source>
            <translation>yt-dlp is {days} dagen oud en kan mislukken. Werk het bij.</translation>
        </message>
        <message>
            <source>yt-dlp needs deno for some sites, such as YouTube, but deno is missing.</source>
            <translation>yt-dlp heeft voor sommige sites, zoals YouTube, deno nodig, maar deno ontbreekt.</translation>
        </message>
        <message>
            <source>yt-dlp needs ffmpeg to join picture and sound, but ffmpeg is missing.</source>
            <translation>yt-dlp heeft ffmpeg nodig om beeld en geluid samen te voegen, maar ffmpeg ontbreekt.</translation>
        </message>
        <message>
            <source>yt-dlp stopped answering. Try again.</source>
            <translation>yt-dlp reageert niet meer. Probeer het opnieuw.</translation>
        </message>
        <message>
            <source>{address} is a folder of several conferences: choose one of them on the page, and use its address.</source>
            <translation>{address} is een map met meerdere conferenties: kies er op de pagina een en gebruik dat adres.</translation>
        </message>
        <message>
            <source>{address} is assumed to be the recording, because there is no other address.</source>
            <translation>{address} is het adres van de opname: er is geen ander.</translation>
        </message>
        <message>
            <source>{address} is neither a web address nor a file in the folder of the catalogue.</source>
            <translation>{address} is geen webadres en geen bestand in de map van de catalogus.</translation>
        </message>
        <message>
            <source>{address} is not a web address. It has to begin with https:// and has no spaces.</source>
            <translation>{address} is geen webadres. Het moet met https:// beginnen en heeft geen spaties.</translation>
        </message>
        <message>
            <source>{address} is not the page of a conference or a talk.</source>
            <translation>{address} is niet de pagina van een conferentie of een lezing.</translation>
        </message>
        <message>
            <source>{count} chapters of {title}, which were added to its description.</source>
            <translation>{count} hoofdstukken van {title}, die in de beschrijving staan.</translation>
        </message>
        <message>
            <source>{count} characters are too many: at most {most}.</source>
            <translation>{count} tekens is te veel: hoogstens {most}.</translation>
        </message>
        <message>
            <source>{count} entries that yt-dlp could not read.</source>
            <translation>{count} items die yt-dlp niet kon lezen.</translation>
        </message>
        <message>
            <source>{count} more lines without a time.</source>
            <translation>Nog {count} regels zonder tijd.</translation>
        </message>
        <message>
            <source>{count} of {total} pages were skipped ({skipped}); no page came back.</source>
            <translation>{count} van de {total} pagina’s zijn overgeslagen ({skipped}); geen pagina kwam terug.</translation>
        </message>
        <message>
            <source>{count} of {total} pages were skipped ({skipped}); page {again} came back.</source>
            <translation>{count} van de {total} pagina’s zijn overgeslagen ({skipped}); pagina {again} kwam terug.</translation>
        </message>
        <message>
            <source>{count} of {total} pages were skipped ({skipped}); pages {again} came back.</source>
            <translation>{count} van de {total} pagina’s zijn overgeslagen ({skipped}); de pagina’s {again} kwamen terug.</translation>
        </message>
        <message>
            <source>{count} presentations became one deck, one after the other.</source>
            <translation>{count} presentaties zijn achter elkaar één presentatie geworden.</translation>
        </message>
        <message>
            <source>{count} slide changes, because there are no pictures of the slides.</source>
            <translation>{count} tijden waarop de dia’s wisselen: er zijn geen afbeeldingen van.</translation>
        </message>
        <message>
            <source>{count} times of other recordings in the description of {title}.</source>
            <translation>{count} tijden van andere opnamen in de beschrijving van {title}.</translation>
        </message>
        <message>
            <source>{deck} belongs to {title}, judging by its name.</source>
            <translation>{deck} is volgens de naam de presentatie van {title}.</translation>
        </message>
        <message>
            <source>{deck} is the only deck, so it belongs to {title}.</source>
            <translation>{deck} is de presentatie van {title}: er is geen andere.</translation>
        </message>
        <message>
            <source>{deck}, because no talk has a similar name.</source>
            <translation>{deck}: geen lezing heeft zo'n naam.</translation>
        </message>
        <message>
            <source>{deck}, which no recording shows.</source>
            <translation>{deck}, dat in geen opname te zien is.</translation>
        </message>
        <message>
            <source>{deck}: {reason}</source>
            <translation>{deck}: {reason}</translation>
        </message>
        <message>
            <source>{file} has no chapters: it is taken for one talk.</source>
            <translation>{file} heeft geen hoofdstukken: het geldt als één lezing.</translation>
        </message>
        <message>
            <source>{file} was removed from this computer while it was watched.</source>
            <translation>{file} is van deze computer verwijderd terwijl het werd bekeken.</translation>
        </message>
        <message>
            <source>{file}, which is not in the list of times.</source>
            <translation>{file}, dat de lijst met tijden niet noemt.</translation>
        </message>
        <message>
            <source>{file}: {reason}</source>
            <translation>{file}: {reason}</translation>
        </message>
        <message>
            <source>{folder} cannot be used for downloads: {reason}. Check the disk, or choose another folder.</source>
            <translation>{folder} kan niet voor downloads worden gebruikt: {reason}. Controleer de schijf of kies een andere map.</translation>
        </message>
        <message>
            <source>“{title}” has no timeline yet, so it is unknown when each page is shown. Synchronise the talk first.</source>
            <translation>‘{title}’ heeft nog geen tijdsverloop, dus is onbekend wanneer welke pagina wordt getoond. Synchroniseer eerst de presentatie.</translation>
        </message>
        <message>
            <source>A catalogue of duthviewer. Talks: {talks}.</source>
            <translation>Een catalogus van duthviewer met {talks} lezingen.</translation>
        </message>
        <message>
            <source>All of these conferences are already in this folder.</source>
            <translation>Al deze conferenties staan al in deze map.</translation>
        </message>
        <message>
            <source>Recordings that have no file and no address yet: {count}.</source>
            <translation>{count} opnamen hebben nog geen bestand en geen adres.</translation>
        </message>
        <message>
            <source>Slides, pictures or links of {count} of the talks, because their addresses in the schedule are incomplete. Import the schedule from its web address instead of a file.</source>
            <translation>Slides, afbeeldingen of links van {count} lezingen: het programma zegt niet waar hun adressen beginnen. Importeer het vanaf het eigen adres in plaats van uit een bestand.</translation>
        </message>
        <message>
            <source>Slides: {pages}. Slide changes: {count}.</source>
            <translation>{pages} dia’s en {count} tijden waarop ze wisselen.</translation>
        </message>
        <message>
            <source>Subtitles of {count} of the talks, because a catalogue has no place for them. Download them from the pages of the talks.</source>
            <translation>Ondertitels van {count} lezingen: een catalogus heeft daar geen plaats voor. Download ze van de pagina's van de lezingen.</translation>
        </message>
        <message>
            <source>Talks, each with its own recording: {talks}.</source>
            <translation>{talks} lezingen, elk met een eigen opname.</translation>
        </message>
        <message>
            <source>Talks: {talks}. Recordings, one for each room and day: {recordings}.</source>
            <translation>{talks} lezingen in {recordings} opnamen, één voor elke zaal en dag.</translation>
        </message>
        <message>
            <source>Talks: {talks}. Videos: {recordings}. Talks with slides: {slides}.</source>
            <translation>{talks} lezingen in {recordings} video’s, {slides} met dia’s.</translation>
        </message>
        <message>
            <source>The event {title}. Speakers: {count}.</source>
            <translation>De gebeurtenis {title}. Sprekers: {count}.</translation>
        </message>
        <message>
            <source>The slides of {count} of the talks, which are somewhere at {url}. That address is a link of the conference now.</source>
            <translation>De dia’s van {count} lezingen staan ergens in {url}, een link van de conferentie.</translation>
        </message>
        <message>
            <source>Tracks, languages and types of talks, because a catalogue has no place for them.</source>
            <translation>Tracks, talen en soorten lezingen: een catalogus heeft daar geen plaats voor.</translation>
        </message>
        <message>
            <source>{given} recordings were given, but the source has {count}. The rest were not used.</source>
            <translation>Er zijn {given} opnamen opgegeven, maar de bron heeft er {count}. De overige zijn niet gebruikt.</translation>
        </message>
        <message>
            <source>{heading} is a recording.</source>
            <translation>{heading} is een opname.</translation>
        </message>
        <message>
            <source>{host} asks to wait {seconds} s.</source>
            <translation>{host} vraagt om {seconds} s te wachten.</translation>
        </message>
        <message>
            <source>{host} does not give out this file (error {status}): perhaps it needs a login. Download it with your browser and drop the file here.</source>
            <translation>{host} geeft dit bestand niet vrij (fout {status}): misschien moet u zich aanmelden. Download het met uw browser en zet het bestand hier neer.</translation>
        </message>
        <message>
            <source>{host} does not have the part of the file that is still missing. Try again.</source>
            <translation>{host} heeft het deel van het bestand dat nog ontbreekt niet. Probeer het opnieuw.</translation>
        </message>
        <message>
            <source>{host} does not have this file any more (error {status}). Look for a newer catalogue, or download it by other means and drop the file here.</source>
            <translation>{host} heeft dit bestand niet meer (fout {status}). Zoek een nieuwere catalogus, of download het op een andere manier en zet het bestand hier neer.</translation>
        </message>
        <message>
            <source>{host} does not prove that it is {host}, so nothing was fetched from it. Check the date of this computer; on a network with a login page, log in first.</source>
            <translation>{host} bewijst niet dat het {host} is, dus is er niets van opgehaald. Controleer de datum van deze computer; meld u op een netwerk met een aanmeldpagina eerst aan.</translation>
        </message>
        <message>
            <source>{host} does not respond. Check the connection to the internet, or try again later.</source>
            <translation>{host} reageert niet. Controleer de verbinding met internet, of probeer het later opnieuw.</translation>
        </message>
        <message>
            <source>{host} does not send a file for this address (status {status}). Check the address in the catalogue, or download the file by other means and drop it here.</source>
            <translation>{host} stuurt geen bestand voor dit adres (status {status}). Controleer het adres in de catalogus, of download het bestand op een andere manier en zet het hier neer.</translation>
        </message>
        <message>
            <source>{host} gets too many requests. Try again later.</source>
            <translation>{host} krijgt te veel verzoeken. Probeer het later opnieuw.</translation>
        </message>
        <message>
            <source>{host} has a fault at the moment (error {status}). Try again later.</source>
            <translation>{host} heeft op dit moment een storing (fout {status}). Probeer het later opnieuw.</translation>
        </message>
        <message>
            <source>{host} is too slow: {url} was not complete after {minutes} minutes. Try again later.</source>
            <translation>{host} is te traag: {url} was na {minutes} minuten niet compleet. Probeer het later opnieuw.</translation>
        </message>
        <message>
            <source>{host} redirects from one address to the next without an end. Download the file by other means and drop it here.</source>
            <translation>{host} verwijst eindeloos van het ene adres naar het andere. Download het bestand op een andere manier en zet het hier neer.</translation>
        </message>
        <message>
            <source>{host} redirects to an address without encryption, {url}. Nothing was fetched from it. Download the file by other means and drop it here.</source>
            <translation>{host} verwijst door naar een adres zonder versleuteling, {url}. Daar is niets van opgehaald. Download het bestand op een andere manier en zet het hier neer.</translation>
        </message>
        <message>
            <source>{host} sends a different file each time. Download it by other means and drop the file here.</source>
            <translation>{host} stuurt telkens een ander bestand. Download het op een andere manier en sleep het hierheen.</translation>
        </message>
        <message>
            <source>{host} sends a part of the file that cannot be used. Try again.</source>
            <translation>{host} stuurt een deel van het bestand dat niet kan worden gebruikt. Probeer het opnieuw.</translation>
        </message>
        <message>
            <source>{host} sends almost nothing. Try again later.</source>
            <translation>{host} stuurt bijna niets. Probeer het later opnieuw.</translation>
        </message>
        <message>
            <source>{host} sends more than {count} MB for {url}, which is too much for a description of a conference. Check the address.</source>
            <translation>{host} stuurt meer dan {count} MB voor {url}; dat is te veel voor de beschrijving van een conferentie. Controleer het adres.</translation>
        </message>
        <message>
            <source>{host} sends the file in the form {coding}, which cannot be read. Download it by other means and drop it here.</source>
            <translation>{host} stuurt het bestand in de vorm {coding}, die niet kan worden gelezen. Download het op een andere manier en zet het hier neer.</translation>
        </message>
        <message>
            <source>{host} sent a damaged file. Try again later, or download it by other means and drop the file here.</source>
            <translation>{host} heeft een beschadigd bestand gestuurd. Probeer het later opnieuw, of download het op een andere manier en zet het bestand hier neer.</translation>
        </message>
        <message>
            <source>{host} sent a file of another kind. Look for a newer catalogue, or download it by other means and drop the file here.</source>
            <translation>{host} heeft een bestand van een andere soort gestuurd. Zoek een nieuwere catalogus, of download het op een andere manier en zet het bestand hier neer.</translation>
        </message>
        <message>
            <source>{host} sent a web page instead of the file: perhaps the login page of a network, or the file has moved. Open {url} in your browser; if it has the file, drop it here.</source>
            <translation>{host} heeft een webpagina gestuurd in plaats van het bestand: misschien de aanmeldpagina van een netwerk, of het bestand is verhuisd. Open {url} in uw browser; staat het bestand daar, zet het dan hier neer.</translation>
        </message>
        <message>
            <source>{host} sent an empty file. Try again later.</source>
            <translation>{host} heeft een leeg bestand gestuurd. Probeer het later opnieuw.</translation>
        </message>
        <message>
            <source>{host} sent nothing for {seconds} s. Try again later.</source>
            <translation>{host} heeft {seconds} s lang niets gestuurd. Probeer het later opnieuw.</translation>
        </message>
        <message>
            <source>{host} was not found. Check the connection to the internet.</source>
            <translation>{host} is niet gevonden. Controleer de verbinding met internet.</translation>
        </message>
        <message>
            <source>{name} cannot be read as a picture: {reason}</source>
            <translation>{name} kan niet als afbeelding worden gelezen: {reason}</translation>
        </message>
        <message>
            <source>{name} cannot be read as a video: {reason}</source>
            <translation>{name} kan niet als video worden gelezen: {reason}</translation>
        </message>
        <message>
            <source>{name} cannot be read from {folder}: {reason}.</source>
            <translation>{name} kan niet uit {folder} worden gelezen: {reason}.</translation>
        </message>
        <message>
            <source>{name} cannot be read: synchronise the talk again.</source>
            <translation>{name} kan niet worden gelezen: synchroniseer de lezing opnieuw.</translation>
        </message>
        <message>
            <source>{name} ends before this part begins.</source>
            <translation>{name} eindigt voordat dit deel begint.</translation>
        </message>
        <message>
            <source>{name} gives no picture at {seconds} s.</source>
            <translation>{name} geeft geen beeld op {seconds} s.</translation>
        </message>
        <message>
            <source>{name} has changed. Open it again to see the slides.</source>
            <translation>{name} is gewijzigd. Open het opnieuw om de dia’s te zien.</translation>
        </message>
        <message>
            <source>{name} has no index, so it can be watched only after it is downloaded.</source>
            <translation>{name} heeft geen index en kan pas na het downloaden worden bekeken.</translation>
        </message>
        <message>
            <source>{name} has no pages.</source>
            <translation>{name} heeft geen pagina’s.</translation>
        </message>
        <message>
            <source>{name} has no picture in this part.</source>
            <translation>{name} bevat in dit deel geen beeld.</translation>
        </message>
        <message>
            <source>{name} has no sound.</source>
            <translation>{name} heeft geen geluid.</translation>
        </message>
        <message>
            <source>{name} has not been indexed for searching.</source>
            <translation>{name} is niet geïndexeerd voor zoeken.</translation>
        </message>
        <message>
            <source>{name} has pictures of an impossible shape.</source>
            <translation>{name} heeft beelden met een onmogelijke verhouding.</translation>
        </message>
        <message>
            <source>{name} has pictures of an impossible size.</source>
            <translation>{name} heeft beelden van een onmogelijke grootte.</translation>
        </message>
        <message>
            <source>{name} has pictures of {width}x{height} pixels.</source>
            <translation>{name} heeft beelden van {width}x{height} pixels.</translation>
        </message>
        <message>
            <source>{name} has too many lines for a subtitle file.</source>
            <translation>{name} heeft te veel regels voor een ondertitelbestand.</translation>
        </message>
        <message>
            <source>{name} has too many pages that cannot be read; the rest of it is not shown.</source>
            <translation>{name} heeft te veel onleesbare pagina’s; de rest wordt niet getoond.</translation>
        </message>
        <message>
            <source>{name} has too many pixels.</source>
            <translation>{name} heeft te veel pixels.</translation>
        </message>
        <message>
            <source>{name} holds no subtitles.</source>
            <translation>{name} bevat geen ondertitels.</translation>
        </message>
        <message>
            <source>{name} holds sound only: there is no picture in it.</source>
            <translation>{name} bevat alleen geluid en geen beeld.</translation>
        </message>
        <message>
            <source>{name} holds too little sound to be found in another recording.</source>
            <translation>{name} bevat te weinig geluid om in een andere opname te worden gevonden.</translation>
        </message>
        <message>
            <source>{name} is a folder, not a PDF file.</source>
            <translation>{name} is een map, geen pdf-bestand.</translation>
        </message>
        <message>
            <source>{name} is closed.</source>
            <translation>{name} is gesloten.</translation>
        </message>
        <message>
            <source>{name} is damaged and cannot be shown. Download it again, or put a good copy in its place.</source>
            <translation>{name} is beschadigd en kan niet worden getoond. Download het opnieuw, of vervang het door een goede kopie.</translation>
        </message>
        <message>
            <source>{name} is damaged or not a PDF. Download it again, or put a good copy in its place.</source>
            <translation>{name} is beschadigd of geen pdf. Download het opnieuw, of vervang het door een goede kopie.</translation>
        </message>
        <message>
            <source>{name} is damaged or was not downloaded to its end. Download it again, or put a good copy in its place.</source>
            <translation>{name} is beschadigd of niet volledig gedownload. Download het opnieuw, of vervang het door een goede kopie.</translation>
        </message>
        <message>
            <source>{name} is damaged or was not downloaded to its end: {reason}. Download it again, or put a good copy in its place.</source>
            <translation>{name} is beschadigd of niet volledig gedownload: {reason}. Download het opnieuw, of vervang het door een goede kopie.</translation>
        </message>
        <message>
            <source>{name} is empty. It was probably not downloaded to its end.</source>
            <translation>{name} is leeg. Het is waarschijnlijk niet volledig gedownload.</translation>
        </message>
        <message>
            <source>{name} is from a different version: synchronise the talk again.</source>
            <translation>{name} is van een andere versie: synchroniseer de lezing opnieuw.</translation>
        </message>
        <message>
            <source>{name} is inconsistent: synchronise the talk again.</source>
            <translation>{name} is inconsistent: synchroniseer de lezing opnieuw.</translation>
        </message>
        <message>
            <source>{name} is locked with a password. Put a copy without a password in its place to see the slides.</source>
            <translation>{name} is beveiligd met een wachtwoord. Vervang het door een kopie zonder wachtwoord om de dia’s te zien.</translation>
        </message>
        <message>
            <source>{name} is no longer in {folder}.</source>
            <translation>{name} staat niet meer in {folder}.</translation>
        </message>
        <message>
            <source>{name} is no subtitle file; those that can be read end in {known}.</source>
            <translation>{name} is geen ondertitelbestand; leesbare eindigen op {known}.</translation>
        </message>
        <message>
            <source>{name} is too large for a picture.</source>
            <translation>{name} is te groot voor een afbeelding.</translation>
        </message>
        <message>
            <source>{name} is too large for a subtitle file.</source>
            <translation>{name} is te groot voor een ondertitelbestand.</translation>
        </message>
        <message>
            <source>{name} is too small for a picture.</source>
            <translation>{name} is te klein voor een afbeelding.</translation>
        </message>
        <message>
            <source>{name} shows nothing in this talk.</source>
            <translation>{name} toont niets in deze lezing.</translation>
        </message>
        <message>
            <source>{name} takes too long to open and is not shown.</source>
            <translation>Het openen van {name} duurt te lang; het wordt niet getoond.</translation>
        </message>
        <message>
            <source>{name}, line {line}: {problem} (and {more} more).</source>
            <translation>{name}, regel {line}: {problem} (en nog {more}).</translation>
        </message>
        <message>
            <source>{name}, line {line}: {problem}.</source>
            <translation>{name}, regel {line}: {problem}.</translation>
        </message>
        <message>
            <source>{name}: both versions have a new address. Yours is kept.</source>
            <translation>{name}: beide versies hebben een nieuw adres. Dat van u blijft.</translation>
        </message>
        <message>
            <source>{name}: both versions have a new description. Yours is kept.</source>
            <translation>{name}: beide versies hebben een nieuwe beschrijving. Die van u blijft.</translation>
        </message>
        <message>
            <source>{name}: both versions have a new timeline. Yours is kept.</source>
            <translation>{name}: beide versies hebben een nieuwe tijdlijn. Die van u blijft.</translation>
        </message>
        <message>
            <source>{name}: both versions have a new title. Yours is kept.</source>
            <translation>{name}: beide versies hebben een nieuwe titel. Die van u blijft.</translation>
        </message>
        <message>
            <source>{name}: both versions have new details. Yours are kept.</source>
            <translation>{name}: beide versies hebben nieuwe gegevens. Die van u blijven.</translation>
        </message>
        <message>
            <source>{name}: both versions have new slides. Yours are kept.</source>
            <translation>{name}: beide versies hebben nieuwe slides. Die van u blijven.</translation>
        </message>
        <message>
            <source>{name}: both versions have new speakers. Yours are kept.</source>
            <translation>{name}: beide versies hebben nieuwe sprekers. Die van u blijven.</translation>
        </message>
        <message>
            <source>{name}: both versions have new times. Yours are kept.</source>
            <translation>{name}: beide versies hebben nieuwe tijden. Die van u blijven.</translation>
        </message>
        <message>
            <source>{name}: both versions have new videos. Yours are kept.</source>
            <translation>{name}: beide versies hebben nieuwe video’s. Die van u blijven.</translation>
        </message>
        <message>
            <source>{name}: it was removed, and you changed it. Yours is kept.</source>
            <translation>{name}: het is verwijderd, en u hebt het gewijzigd. Uw versie blijft.</translation>
        </message>
        <message>
            <source>{name}: you removed it, and it has changed. It stays removed.</source>
            <translation>{name}: u hebt het verwijderd, en het is gewijzigd. Het blijft verwijderd.</translation>
        </message>
        <message>
            <source>{origin} leads to {target}, which is in your own network. Nothing was fetched from it. If you want that, enter this address yourself.</source>
            <translation>{origin} leidt naar {target}, in uw eigen netwerk. Daarvan is niets opgehaald. Als u dat wilt, voer dat adres dan zelf in.</translation>
        </message>
        <message>
            <source>“{key}” of {count} of the talks, because a catalogue has no place for it.</source>
            <translation>‘{key}’ van {count} lezingen: daar is in een catalogus geen plaats voor.</translation>
        </message>
        <message>
            <source>{path} already exists. Nothing was written.</source>
            <translation>{path} bestaat al. Er is niets geschreven.</translation>
        </message>
        <message>
            <source>{name} has no page {page}.</source>
            <translation>{name} heeft geen pagina {page}.</translation>
        </message>
        <message>
            <source>{name} has no sound track {number}; it has {count}.</source>
            <translation>{name} heeft geen geluidsspoor {number}; het zijn er {count}.</translation>
        </message>
        <message>
            <source>{name} has to end in .mp4, .mkv or .webm for a video, in .gif or .webp for a moving picture, or in .png for a picture.</source>
            <translation>{name} moet voor een video eindigen op .mp4, .mkv of .webm, voor een bewegend beeld op .gif of .webp, of voor een afbeelding op .png.</translation>
        </message>
        <message>
            <source>{name} holds no video and no sound.</source>
            <translation>{name} bevat geen video en geen geluid.</translation>
        </message>
        <message>
            <source>{name} is damaged at this place: {reason}. Choose another start or end, or rewrite the recording first.</source>
            <translation>{name} is op deze plaats beschadigd: {reason}. Kies een ander begin of einde, of herschrijf eerst de opname.</translation>
        </message>
        <message>
            <source>{path} already exists: choose another name for the clip, or leave out the subtitles beside it.</source>
            <translation>{path} bestaat al: kies een andere naam voor het fragment of laat de ondertiteling ernaast weg.</translation>
        </message>
        <message>
            <source>{path} can no longer be read: {reason}</source>
            <translation>{path} kan niet meer worden gelezen: {reason}</translation>
        </message>
        <message>
            <source>{path} can no longer be read: {reason}. Is its disk still there?</source>
            <translation>{path} kan niet meer worden gelezen: {reason}. Is de schijf nog aangesloten?</translation>
        </message>
        <message>
            <source>{path} cannot be encoded: {reason}.</source>
            <translation>{path} kan niet worden gecodeerd: {reason}.</translation>
        </message>
        <message>
            <source>{path} cannot be opened: the program made a mistake.</source>
            <translation>{path} kan door een programmafout niet worden geopend.</translation>
        </message>
        <message>
            <source>{path} cannot be prepared for playing: {reason}</source>
            <translation>{path} kan niet voor afspelen worden voorbereid: {reason}</translation>
        </message>
        <message>
            <source>{path} cannot be read as a video or as sound.</source>
            <translation>{path} kan niet als video of als geluid worden gelezen.</translation>
        </message>
        <message>
            <source>{path} cannot be read as a video or as sound: it begins with a text or a playlist, which may lead to other files and addresses. Download the recording itself.</source>
            <translation>{path} kan niet als video of als geluid worden gelezen: het begint met een tekst of een afspeellijst, die naar andere bestanden en adressen kan verwijzen. Download de opname zelf.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}.</source>
            <translation>{path} kan niet worden gelezen: {reason}.</translation>
        </message>
        <message>
            <source>{path} cannot be removed: {reason}</source>
            <translation>{path} kan niet worden verwijderd: {reason}</translation>
        </message>
        <message>
            <source>{path} cannot be removed: {reason}.</source>
            <translation>{path} kan niet worden verwijderd: {reason}.</translation>
        </message>
        <message>
            <source>{path} cannot be rewritten without encoding it again: its video is {codec}, which a Matroska file cannot hold. Ask for new keyframes.</source>
            <translation>{path} kan niet worden herschreven zonder opnieuw te coderen: de video is {codec}, wat een Matroska-bestand niet kan bevatten. Kies voor nieuwe keyframes.</translation>
        </message>
        <message>
            <source>{path} cannot be rewritten without encoding it again: its {kind} is {codec}, which a Matroska file cannot hold.</source>
            <translation>{path} kan niet worden herschreven zonder opnieuw te coderen: {kind} is {codec}, wat een Matroska-bestand niet kan bevatten.</translation>
        </message>
        <message>
            <source>{path} cannot be written: there is no folder {folder}.</source>
            <translation>{path} kan niet worden geschreven: er is geen map {folder}.</translation>
        </message>
        <message>
            <source>{path} cannot be written: you are not allowed to.</source>
            <translation>{path} kan niet worden geschreven: je hebt geen rechten.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}.</source>
            <translation>{path} kan niet worden geschreven: {reason}.</translation>
        </message>
        <message>
            <source>{path} contains more than {count} notes.</source>
            <translation>{path} bevat meer dan {count} notities.</translation>
        </message>
        <message>
            <source>{path} exists already.</source>
            <translation>{path} bestaat al.</translation>
        </message>
        <message>
            <source>{path} has a control character in its name or folder: rename it.</source>
            <translation>{path} heeft een stuurteken in de naam of map: hernoem het.</translation>
        </message>
        <message>
            <source>{path} has to end in .mp4, .mkv or .webm, which chooses the format.</source>
            <translation>{path} moet eindigen op .mp4, .mkv of .webm; dat bepaalt het formaat.</translation>
        </message>
        <message>
            <source>{path} has to end in {suffix}: the copy is a Matroska file.</source>
            <translation>{path} moet eindigen op {suffix}: de kopie is een Matroska-bestand.</translation>
        </message>
        <message>
            <source>{path} holds neither a picture nor sound.</source>
            <translation>{path} bevat geen beeld en geen geluid.</translation>
        </message>
        <message>
            <source>{path} holds no video and no sound that can be read. Download it again, or put a good copy in its place.</source>
            <translation>{path} bevat geen leesbare video en geen leesbaar geluid. Download het opnieuw, of vervang het door een goede kopie.</translation>
        </message>
        <message>
            <source>{path} holds nothing that can be rewritten. Download it again, or put a good copy in its place.</source>
            <translation>{path} bevat niets dat kan worden herschreven. Download het opnieuw, of vervang het door een goede kopie.</translation>
        </message>
        <message>
            <source>{path} is a file of another program, not a library of duthviewer. It was left as it is: move it elsewhere to start a new library.</source>
            <translation>{path} is een bestand van een ander programma, geen bibliotheek van duthviewer. Het is niet gewijzigd: verplaats het om een nieuwe bibliotheek te beginnen.</translation>
        </message>
        <message>
            <source>{path} is a folder, not a recording.</source>
            <translation>{path} is een map, geen opname.</translation>
        </message>
        <message>
            <source>{path} is a folder: name a file to write.</source>
            <translation>{path} is een map: geef een bestand op.</translation>
        </message>
        <message>
            <source>{path} is damaged where it says how its video is coded. Download or copy it again.</source>
            <translation>{path} is beschadigd waar staat hoe de video is gecodeerd. Download of kopieer het opnieuw.</translation>
        </message>
        <message>
            <source>{path} is damaged: {reason}. Nothing was changed.</source>
            <translation>{path} is beschadigd: {reason}. Er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>{path} is empty. Download or copy it again.</source>
            <translation>{path} is leeg. Download of kopieer het opnieuw.</translation>
        </message>
        <message>
            <source>{path} is no ordinary file: it cannot be played from any place in it.</source>
            <translation>{path} is geen gewoon bestand: het kan niet vanaf een willekeurige plaats worden afgespeeld.</translation>
        </message>
        <message>
            <source>{path} is no text in UTF-8.</source>
            <translation>{path} is geen tekst in UTF-8.</translation>
        </message>
        <message>
            <source>{path} is not a backup of duthviewer, or damaged: {reason}. Nothing was changed.</source>
            <translation>{path} is geen back-up van duthviewer, of is beschadigd: {reason}. Er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>{path} is not a backup of duthviewer.</source>
            <translation>{path} is geen back-up van duthviewer.</translation>
        </message>
        <message>
            <source>{path} is not a file in the folder of the catalogue.</source>
            <translation>{path} is geen bestand in de map van de catalogus.</translation>
        </message>
        <message>
            <source>{path} is not a file of notes exported by duthviewer.</source>
            <translation>{path} is geen door duthviewer geëxporteerd notitiebestand.</translation>
        </message>
        <message>
            <source>{path} is not a file of notes exported by duthviewer: {reason}.</source>
            <translation>{path} is geen door duthviewer geëxporteerd notitiebestand: {reason}.</translation>
        </message>
        <message>
            <source>{path} is not a file.</source>
            <translation>{path} is geen bestand.</translation>
        </message>
        <message>
            <source>{path} is the recording itself: name another file for the clip.</source>
            <translation>{path} is de opname zelf: geef een ander bestand voor het fragment op.</translation>
        </message>
        <message>
            <source>{path} is the recording itself: name another file for the copy.</source>
            <translation>{path} is de opname zelf: geef een ander bestand voor de kopie op.</translation>
        </message>
        <message>
            <source>{path} is the recording itself: name another file.</source>
            <translation>{path} is de opname zelf: noem een ander bestand.</translation>
        </message>
        <message>
            <source>{path} is too badly damaged to be rewritten: {reason}. Download it again, or put a good copy in its place.</source>
            <translation>{path} is te zwaar beschadigd om te worden herschreven: {reason}. Download het opnieuw, of vervang het door een goede kopie.</translation>
        </message>
        <message>
            <source>{path} is too badly damaged: a copy could not be played either. Download it again, or put a good copy in its place.</source>
            <translation>{path} is te zwaar beschadigd: ook een kopie zou niet afspeelbaar zijn. Download het opnieuw, of vervang het door een goede kopie.</translation>
        </message>
        <message>
            <source>{path} is too large for a template.</source>
            <translation>{path} is te groot voor een sjabloon.</translation>
        </message>
        <message>
            <source>{path} is too large for such a file.</source>
            <translation>{path} is te groot voor zo’n bestand.</translation>
        </message>
        <message>
            <source>{path} is written in a form in which this change cannot be made without losing comments.</source>
            <translation>{path} is zo geschreven dat deze wijziging niet zonder verlies van commentaar mogelijk is.</translation>
        </message>
        <message>
            <source>{path} was changed by another program.</source>
            <translation>{path} is door een ander programma gewijzigd.</translation>
        </message>
        <message>
            <source>{path} was written by a newer duthviewer: update yours to read it.</source>
            <translation>{path} is geschreven door een nieuwere versie van duthviewer: werk de uwe bij om het te lezen.</translation>
        </message>
        <message>
            <source>{path} would be outside the folder of the catalogue.</source>
            <translation>{path} zou buiten de map van de catalogus liggen.</translation>
        </message>
        <message>
            <source>{path}: a report ends in .html, .json or .csv, which chooses its format.</source>
            <translation>{path}: een verslag eindigt op .html, .json of .csv; dat bepaalt de indeling.</translation>
        </message>
        <message>
            <source>{path}: note {number} is invalid. Nothing was imported.</source>
            <translation>{path}: notitie {number} is ongeldig. Er is niets geïmporteerd.</translation>
        </message>
        <message>
            <source>{program} cannot be started: {reason}.</source>
            <translation>{program} kan niet worden gestart: {reason}.</translation>
        </message>
        <message>
            <source>{program} stopped answering. Try again.</source>
            <translation>{program} reageert niet meer. Probeer het opnieuw.</translation>
        </message>
        <message>
            <source>{reason}</source>
            <translation>{reason}</translation>
        </message>
        <message>
            <source>{room}, day {day}: there is no talk.</source>
            <translation>{room}, dag {day}: er is geen lezing.</translation>
        </message>
        <message>
            <source>{site} asks to wait, after too many requests. duthviewer tries again later.</source>
            <translation>{site} vraagt na te veel verzoeken om te wachten. duthviewer probeert het later opnieuw.</translation>
        </message>
        <message>
            <source>{site} asks you to confirm that you are not a bot. Wait an hour, or let yt-dlp use the cookies of your browser (Settings → Downloads). Or download the video by other means and drop the file here.</source>
            <translation>{site} vraagt u te bevestigen dat u geen bot bent. Wacht een uur, of laat yt-dlp de cookies van uw browser gebruiken (Instellingen → Downloads). Of download de video op een andere manier en sleep het bestand hierheen.</translation>
        </message>
        <message>
            <source>{site} cannot be reached. Check the network, then try again.</source>
            <translation>{site} is niet bereikbaar. Controleer het netwerk en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>{site} does not show this video in your country. Download it by other means and drop the file here.</source>
            <translation>{site} toont deze video niet in uw land. Download die op een andere manier en sleep het bestand hierheen.</translation>
        </message>
        <message>
            <source>{site} is still processing the livestream, which can take a day. Until then only a part of it could be downloaded. duthviewer tries again later.</source>
            <translation>{site} verwerkt de livestream nog, wat een dag kan duren. Tot dan zou maar een deel gedownload kunnen worden. duthviewer probeert het later opnieuw.</translation>
        </message>
        <message>
            <source>{site} needs yt-dlp, which is not installed. Install it in Settings → Downloads, or download the video by other means and drop the file here.</source>
            <translation>{site} heeft yt-dlp nodig, dat niet is geïnstalleerd. Installeer het bij Instellingen → Downloads, of download de video op een andere manier en sleep het bestand hierheen.</translation>
        </message>
        <message>
            <source>{site} offers picture and sound of this recording apart only, which cannot be played before they are downloaded.</source>
            <translation>{site} biedt beeld en geluid van deze opname alleen apart aan. Zo kan ze pas na het downloaden worden afgespeeld.</translation>
        </message>
        <message>
            <source>{site} refused the download. Update yt-dlp in Settings → Downloads and try again, or download the video by other means and drop the file here.</source>
            <translation>{site} heeft de download geweigerd. Werk yt-dlp bij via Instellingen → Downloads en probeer het opnieuw, of download de video op een andere manier en sleep het bestand hierheen.</translation>
        </message>
        <message>
            <source>{site} sends nothing at the moment.</source>
            <translation>{site} stuurt op dit moment niets.</translation>
        </message>
        <message>
            <source>{site} shows this video only to adults who are signed in. Let yt-dlp use the cookies of your browser (Settings → Downloads), or download the video by other means and drop the file here.</source>
            <translation>{site} toont deze video alleen aan volwassenen die zijn aangemeld. Laat yt-dlp de cookies van uw browser gebruiken (Instellingen → Downloads), of download de video op een andere manier en sleep het bestand hierheen.</translation>
        </message>
        <message>
            <source>{site} shows this video only to people who are signed in. Let yt-dlp use the cookies of your browser (Settings → Downloads), or download the video by other means and drop the file here.</source>
            <translation>{site} toont deze video alleen aan mensen die zijn aangemeld. Laat yt-dlp de cookies van uw browser gebruiken (Instellingen → Downloads), of download de video op een andere manier en sleep het bestand hierheen.</translation>
        </message>
        <message>
            <source>{source} cannot be read: {reason}.</source>
            <translation>{source} kan niet worden gelezen: {reason}.</translation>
        </message>
        <message>
            <source>{source} contains no catalogue, so it is not a packed conference.</source>
            <translation>{source} bevat geen catalogus en is dus geen ingepakte conferentie.</translation>
        </message>
        <message>
            <source>{source} defines XML entities, which are not allowed: remove them.</source>
            <translation>{source} definieert XML-entiteiten, die niet zijn toegestaan: verwijder ze.</translation>
        </message>
        <message>
            <source>{source} describes no video.</source>
            <translation>{source} beschrijft geen video.</translation>
        </message>
        <message>
            <source>{source} has a catalogue with mistakes: {reason}</source>
            <translation>{source} heeft een catalogus met fouten: {reason}</translation>
        </message>
        <message>
            <source>{source} is JSON, but not the schedule of a conference: it should contain days, rooms and events.</source>
            <translation>{source} is JSON, maar geen programma van een conferentie: er zouden dagen, zalen en onderdelen in moeten staan.</translation>
        </message>
        <message>
            <source>{source} is XML, but not the schedule of a conference: it should contain &lt;schedule&gt;.</source>
            <translation>{source} is XML, maar geen programma van een conferentie: er zou &lt;schedule&gt; in moeten staan.</translation>
        </message>
        <message>
            <source>{source} is a catalogue with mistakes: {mistakes}</source>
            <translation>{source} is een catalogus met fouten: {mistakes}</translation>
        </message>
        <message>
            <source>{source} is a folder in which nothing was recognised: it should contain recordings, a schedule, or the files of a conference from pyvideo, BigBlueButton or Opencast.</source>
            <translation>{source} is een map waarin niets is herkend: er horen opnamen, een programma of de bestanden van een conferentie van pyvideo, BigBlueButton of Opencast in te staan.</translation>
        </message>
        <message>
            <source>{source} is damaged: {reason}.</source>
            <translation>{source} is beschadigd: {reason}.</translation>
        </message>
        <message>
            <source>{source} is damaged: {reason}. Try again.</source>
            <translation>{source} is beschadigd: {reason}. Probeer het opnieuw.</translation>
        </message>
        <message>
            <source>{source} is larger than {size} MB, more than can be imported.</source>
            <translation>{source} is groter dan {size} MB, meer dan kan worden geïmporteerd.</translation>
        </message>
        <message>
            <source>{source} is not a file.</source>
            <translation>{source} is geen bestand.</translation>
        </message>
        <message>
            <source>{source} is not a folder.</source>
            <translation>{source} is geen map.</translation>
        </message>
        <message>
            <source>{source} is not text.</source>
            <translation>{source} is geen tekst.</translation>
        </message>
        <message>
            <source>{source} is not the address of a recording of BigBlueButton.</source>
            <translation>{source} noemt geen opname van BigBlueButton.</translation>
        </message>
        <message>
            <source>{source} is not the address of a recording of Opencast.</source>
            <translation>{source} noemt geen opname van Opencast.</translation>
        </message>
        <message>
            <source>{source} is not valid JSON: line {line}: {reason}.</source>
            <translation>{source} is geen geldige JSON: regel {line}: {reason}.</translation>
        </message>
        <message>
            <source>{source} is not valid JSON: {reason}.</source>
            <translation>{source} is geen geldige JSON: {reason}.</translation>
        </message>
        <message>
            <source>{source} is not valid XML: {reason}.</source>
            <translation>{source} is geen geldige XML: {reason}.</translation>
        </message>
        <message>
            <source>{source} is too large to be unpacked: {reason}.</source>
            <translation>{source} is te groot om uit te pakken: {reason}.</translation>
        </message>
        <message>
            <source>{source} returned no JSON. Try again later.</source>
            <translation>{source} gaf geen JSON terug. Probeer het later opnieuw.</translation>
        </message>
        <message>
            <source>{source} returned no conference. Check the address.</source>
            <translation>{source} gaf geen conferentie terug. Controleer het adres.</translation>
        </message>
        <message>
            <source>{source} returned no object.</source>
            <translation>{source} gaf geen object terug.</translation>
        </message>
        <message>
            <source>{source} was not recognised: it should be a schedule (XML or JSON), an info.json of yt-dlp, data of pyvideo, an .nfo file, or a list of times.</source>
            <translation>{source} is niet herkend: het hoort een programma (XML of JSON), een info.json van yt-dlp, gegevens van pyvideo, een .nfo-bestand of een lijst met tijden te zijn.</translation>
        </message>
        <message>
            <source>{talk} is not in this recording.</source>
            <translation>{talk} is niet in deze opname.</translation>
        </message>
        <message>
            <source>{talk} would start before the recording. Remove this talk first.</source>
            <translation>{talk} zou vóór de opname beginnen. Verwijder eerst deze presentatie.</translation>
        </message>
        <message>
            <source>{text} at {time}, which is after the end of the recording.</source>
            <translation>{text} op {time}, dat is na het einde van de opname.</translation>
        </message>
        <message>
            <source>{text} is longer than 1000 hours</source>
            <translation>{text} is langer dan 1000 uur</translation>
        </message>
        <message>
            <source>{text} is negative: a time counts from the start, at 0</source>
            <translation>{text} is negatief: een tijd telt vanaf het begin, bij 0</translation>
        </message>
        <message>
            <source>{text} is not a date. Write year-month-day, as in 2016-11-03.</source>
            <translation>{text} is geen datum. Schrijf jaar-maand-dag, zoals 2016-11-03.</translation>
        </message>
        <message>
            <source>{text} is not a name on Twitter.</source>
            <translation>{text} is geen naam op Twitter.</translation>
        </message>
        <message>
            <source>{text} is not a time: write 55m9s, 2h17m10s, 55:09, 2:17:10, 3309 or a link that carries t=</source>
            <translation>{text} is geen tijd: schrijf 55m9s, 2h17m10s, 55:09, 2:17:10, 3309 of een link met t=</translation>
        </message>
        <message>
            <source>{text} is not the length of a slot. Write 45m or 0:45:00.</source>
            <translation>{text} is geen geplande lengte. Schrijf 45m of 0:45:00.</translation>
        </message>
        <message>
            <source>{text}, which is in every entry.</source>
            <translation>{text}, dat alle regels hebben.</translation>
        </message>
        <message>
            <source>{title} at {time}</source>
            <translation>{title} op {time}</translation>
        </message>
        <message>
            <source>{title} at {time}, found by its slides ({sure}).</source>
            <translation>{title} op {time}, gevonden aan de hand van de dia's ({sure}).</translation>
        </message>
        <message>
            <source>{title} at {time}, which belongs to the previous talk.</source>
            <translation>{title} op {time}, dat hoort bij de lezing ervoor.</translation>
        </message>
        <message>
            <source>{title} at {time}, which is not a talk.</source>
            <translation>{title} op {time}, dat is geen lezing.</translation>
        </message>
        <message>
            <source>{title} by {names} at {time}</source>
            <translation>{title} door {names} op {time}</translation>
        </message>
        <message>
            <source>{title} by {names}. Title and speaker may be swapped.</source>
            <translation>{title} door {names}: het kan ook andersom zijn.</translation>
        </message>
        <message>
            <source>{title} has no length: it ends where the next talk starts.</source>
            <translation>{title} heeft geen lengte: de lezing eindigt waar de volgende begint.</translation>
        </message>
        <message>
            <source>{title} has no recording.</source>
            <translation>{title} heeft geen opname.</translation>
        </message>
        <message>
            <source>{title} has no start time.</source>
            <translation>{title} heeft geen begin.</translation>
        </message>
        <message>
            <source>{title} has no video that can be played. Choose its file yourself.</source>
            <translation>{title} heeft geen video die kan worden afgespeeld: geef het bestand zelf op.</translation>
        </message>
        <message>
            <source>{title} has not been streamed yet: import it when it is over.</source>
            <translation>{title} is nog niet gestreamd: importeer het als het voorbij is.</translation>
        </message>
        <message>
            <source>{title} has sound only, no video.</source>
            <translation>Van {title} is er alleen geluid.</translation>
        </message>
        <message>
            <source>{title} is a break.</source>
            <translation>{title} is een pauze.</translation>
        </message>
        <message>
            <source>{title} is listed twice.</source>
            <translation>{title} staat er twee keer in.</translation>
        </message>
        <message>
            <source>{title} is still being streamed, so talks may be missing and times may change. Import it again when it is over.</source>
            <translation>{title} wordt nog gestreamd: lezingen kunnen ontbreken en tijden kunnen veranderen. Importeer het opnieuw als het voorbij is.</translation>
        </message>
        <message>
            <source>{title} starts before {other} ends, in the same room.</source>
            <translation>{title} begint voordat {other} eindigt, in dezelfde zaal.</translation>
        </message>
        <message>
            <source>{title} takes place in several rooms and has no speaker.</source>
            <translation>{title} vindt plaats in meerdere zalen en heeft geen spreker.</translation>
        </message>
        <message>
            <source>{title} takes place in several rooms: {room} was chosen.</source>
            <translation>{title} vindt plaats in meerdere zalen: {room} is gekozen.</translation>
        </message>
        <message>
            <source>{title} was not downloaded because of a mistake in duthviewer. The log has the details.</source>
            <translation>{title} is niet gedownload door een fout in duthviewer. De details staan in het logboek.</translation>
        </message>
        <message>
            <source>{title} was not recorded.</source>
            <translation>{title} is niet opgenomen.</translation>
        </message>
        <message>
            <source>{title} was streamed a short time ago and is still being processed. Its beginning may be cut later, which would shift all times.</source>
            <translation>{title} is kort geleden gestreamd en wordt nog verwerkt: het begin kan later worden weggeknipt, zodat alle tijden veranderen.</translation>
        </message>
        <message>
            <source>{title} with the start times of {count} slides.</source>
            <translation>{title} met de tijden van {count} dia's.</translation>
        </message>
        <message>
            <source>{title}, which has not been streamed yet.</source>
            <translation>{title}, dat nog niet is gestreamd.</translation>
        </message>
        <message>
            <source>{url} is no web address.</source>
            <translation>{url} is geen webadres.</translation>
        </message>
        <message>
            <source>{url} is not an address that can be downloaded: it has to begin with https:// or http://. Correct it in the catalogue.</source>
            <translation>{url} is geen adres dat kan worden gedownload: het moet met https:// of http:// beginnen. Verbeter het in de catalogus.</translation>
        </message>
    </context>
    <context>
        <name>ExportClosing</name>
        <message>
            <source>Not all files are saved yet.</source>
            <translation>Nog niet alle bestanden zijn opgeslagen.</translation>
        </message>
        <message>
            <source>If you close duthviewer now, these are discarded: {names}</source>
            <translation>Als je duthviewer nu sluit, worden deze weggegooid: {names}</translation>
        </message>
        <message>
            <source>Discard and close</source>
            <translation>Weggooien en sluiten</translation>
        </message>
        <message>
            <source>Keep open</source>
            <translation>Open houden</translation>
        </message>
    </context>
    <context>
        <name>ExportJobs</name>
        <message>
            <source>Show in folder</source>
            <translation>In map tonen</translation>
        </message>
        <message>
            <source>Saved {names}</source>
            <translation>{names} opgeslagen</translation>
        </message>
        <message>
            <source>Saving {name}… {percent} %</source>
            <translation>{name} wordt opgeslagen… {percent} %</translation>
        </message>
        <message>
            <source>{count} more waiting</source>
            <translation>nog {count} in de wachtrij</translation>
        </message>
        <message>
            <source>No program was found on this computer to open {what}</source>
            <translation>Op deze computer is geen programma gevonden om {what} te openen</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>Move up</source>
            <translation type="unfinished">Omhoog</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation type="unfinished">Omlaag</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
    </context>
    <context>
        <name>FileChoices</name>
        <message>
            <source>Undo the choice of files</source>
            <translation>Bestandskeuze ongedaan maken</translation>
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
            <source>{path} is not a file or is empty.</source>
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
            <source>Remove the selected files from the list; they are not deleted</source>
            <translation>De geselecteerde bestanden uit de lijst verwijderen; ze worden niet gewist</translation>
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
            <source>Shift+Enter</source>
            <translation>Shift+Enter</translation>
        </message>
        <message>
            <source>Enter: next match. Shift+Enter: previous match. Esc: close.</source>
            <translation>Enter: volgend resultaat. Shift+Enter: vorig resultaat. Esc: sluiten.</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Resultaten</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>Vorig resultaat</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Volgend resultaat</translation>
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
            <source>No matches</source>
            <translation>Geen resultaten</translation>
        </message>
    </context>
    <context>
        <name>FindingList</name>
        <message>
            <source>What was understood</source>
            <translation>Wat is begrepen</translation>
        </message>
    </context>
    <context>
        <name>FindingRows</name>
        <message>
            <source>Line {number}</source>
            <translation>Regel {number}</translation>
        </message>
    </context>
    <context>
        <name>FindingsPanel</name>
        <message>
            <source>Understood</source>
            <translation>Begrepen</translation>
        </message>
        <message>
            <source>Guessed</source>
            <translation>Geraden</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Weggelaten</translation>
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished">Alle</translation>
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
            <source>Remove the folder from the list; its files are kept</source>
            <translation>De map uit de lijst verwijderen; de bestanden blijven</translation>
        </message>
        <message>
            <source>For this session, the command line added before them: {folders}</source>
            <translation>Voor deze sessie voegde de opdrachtregel hiervoor toe: {folders}</translation>
        </message>
        <message>
            <source>Files of duthviewer</source>
            <translation>Bestanden van duthviewer</translation>
        </message>
        <message>
            <source>Picture cache, safe to delete</source>
            <translation>Afbeeldingencache, mag worden verwijderd</translation>
        </message>
        <message>
            <source>Logs and crash reports</source>
            <translation>Logboeken en crashrapporten</translation>
        </message>
        <message>
            <source>Cannot open this folder: {reason}</source>
            <translation>Kan deze map niet openen: {reason}</translation>
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
            <source>Progress and settings</source>
            <translation>Voortgang en instellingen</translation>
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
    </context>
    <context>
        <name>FoundTalkList</name>
        <message>
            <source>Talks found</source>
            <translation>Gevonden lezingen</translation>
        </message>
        <message>
            <source>Not found in the recording: {names}</source>
            <translation>Niet gevonden in de opname: {names}</translation>
        </message>
    </context>
    <context>
        <name>FoundTalkRow</name>
        <message>
            <source>Include this talk: {title}</source>
            <translation>Deze lezing opnemen: {title}</translation>
        </message>
        <message>
            <source>Include this talk in the conference</source>
            <translation>Deze lezing in de conferentie opnemen</translation>
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
            <source>Title of the talk</source>
            <translation>Titel van de lezing</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Sprekers</translation>
        </message>
        <message>
            <source>Speakers, separated by commas</source>
            <translation>Sprekers, gescheiden door komma’s</translation>
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
            <source>Enter times as 55:09 or 2:17:10, with the start before the end</source>
            <translation>Voer tijden in als 55:09 of 2:17:10, met het begin vóór het einde</translation>
        </message>
        <message>
            <source>Only {share} certain: please check</source>
            <translation>Slechts {share} zeker: controleer dit</translation>
        </message>
        <message>
            <source>{share} certain</source>
            <translation>{share} zeker</translation>
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
            <source>Dark or light; “Match system” follows the desktop</source>
            <translation>Donker of licht; ‘Systeem volgen’ volgt het bureaublad</translation>
        </message>
        <message>
            <source>Match system</source>
            <translation>Systeem volgen</translation>
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
            <source>Takes effect at the next start</source>
            <translation>Wordt actief bij de volgende start</translation>
        </message>
        <message>
            <source>When the program starts</source>
            <translation>Als het programma start</translation>
        </message>
        <message>
            <source>Start &amp;with</source>
            <translation>Starten &amp;met</translation>
        </message>
        <message>
            <source>The first page, unless a conference is named when the program is started</source>
            <translation>De eerste pagina, tenzij bij het starten een conferentie wordt genoemd</translation>
        </message>
        <message>
            <source>The last conference</source>
            <translation>De laatste conferentie</translation>
        </message>
        <message>
            <source>All conferences</source>
            <translation>Alle conferenties</translation>
        </message>
        <message>
            <source>Partly &amp;watched talk</source>
            <translation>Deels &amp;bekeken lezing</translation>
        </message>
        <message>
            <source>Where a talk that you have watched in part starts</source>
            <translation>Waar een deels bekeken lezing begint</translation>
        </message>
        <message>
            <source>Resume where I left off</source>
            <translation>Verdergaan waar ik gebleven was</translation>
        </message>
        <message>
            <source>Start from the beginning</source>
            <translation>Bij het begin beginnen</translation>
        </message>
        <message>
            <source>Ask each time</source>
            <translation>Elke keer vragen</translation>
        </message>
        <message>
            <source>Start &amp;playing immediately</source>
            <translation>Meteen &amp;afspelen</translation>
        </message>
        <message>
            <source>Otherwise a talk opens paused</source>
            <translation>Anders wordt een lezing gepauzeerd geopend</translation>
        </message>
        <message>
            <source>Finds when each page is shown, so that the slides follow the talk</source>
            <translation>Bepaalt wanneer elke pagina wordt getoond, zodat de dia’s de lezing volgen</translation>
        </message>
        <message>
            <source>Review of a talk</source>
            <translation>Terugblik op een lezing</translation>
        </message>
        <message>
            <source>&amp;Comfortable pace</source>
            <translation>&amp;Prettig tempo</translation>
        </message>
        <message>
            <source>125 to 150 words per minute are usual in the United States, says Stephen E. Lucas (The Art of Public Speaking, 8th edition, page 300); no pace is right for every speech.</source>
            <translation>125 tot 150 woorden per minuut is gebruikelijk in de Verenigde Staten, schrijft Stephen E. Lucas (The Art of Public Speaking, 8e druk, pagina 300); geen tempo past bij elke toespraak.</translation>
        </message>
        <message>
            <source>When a talk is opened</source>
            <translation>Bij het openen van een presentatie</translation>
        </message>
        <message>
            <source>&amp;Synchronise slides when a talk is opened</source>
            <translation>Slides &amp;synchroniseren bij het openen van een presentatie</translation>
        </message>
    </context>
    <context>
        <name>GoToDialog</name>
        <message>
            <source>Go to</source>
            <translation>Ga naar</translation>
        </message>
        <message>
            <source>Go to a time in the talk or to a page:</source>
            <translation>Naar een tijd in de presentatie of naar een pagina:</translation>
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
        <name>HandoutController</name>
        <message>
            <source>Page {page}</source>
            <translation>Pagina {page}</translation>
        </message>
        <message>
            <source>Not shown in the talk</source>
            <translation>Niet getoond in de presentatie</translation>
        </message>
        <message>
            <source>Without a slide</source>
            <translation>Zonder slide</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Wat er gezegd werd</translation>
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished">Notitie</translation>
        </message>
        <message>
            <source>Picture of the note</source>
            <translation>Afbeelding van de notitie</translation>
        </message>
        <message>
            <source>Watch the talk</source>
            <translation>Presentatie bekijken</translation>
        </message>
        <message>
            <source>Licence: {licence}</source>
            <translation>Licentie: {licence}</translation>
        </message>
        <message>
            <source>The times of the slides are unknown: what was said is at the end. Synchronise the talk to have it beside the slides.</source>
            <translation>De tijden van de slides zijn onbekend: wat er gezegd werd staat aan het eind. Synchroniseer de presentatie om het naast de slides te krijgen.</translation>
        </message>
        <message>
            <source>There are no subtitles of this talk, so what was said is missing.</source>
            <translation>Er zijn geen ondertitels bij deze presentatie, dus wat er gezegd werd ontbreekt.</translation>
        </message>
        <message>
            <source>The slides of this talk are not on this computer.</source>
            <translation>De slides van deze presentatie staan niet op deze computer.</translation>
        </message>
        <message>
            <source>No font of this computer has some of the letters, such as “{letters}”.</source>
            <translation>Geen lettertype op deze computer heeft sommige van de tekens, zoals ‘{letters}’.</translation>
        </message>
        <message>
            <source>The slides could not be read: {reason}</source>
            <translation>De slides konden niet worden gelezen: {reason}</translation>
        </message>
    </context>
    <context>
        <name>HandoutDialog</name>
        <message>
            <source>Save handout</source>
            <translation>Hand-out opslaan</translation>
        </message>
        <message>
            <source>A PDF with each slide beside what was said over it and your notes, with times that link to the talk.</source>
            <translation>Een pdf met elke slide naast wat erbij gezegd werd en je notities, met tijden die naar de presentatie leiden.</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>The size of the pages</source>
            <translation>Het formaat van de pagina’s</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Lines for writing</source>
            <translation>Lijnen om te schrijven</translation>
        </message>
        <message>
            <source>Beside each slide</source>
            <translation>Naast elke slide</translation>
        </message>
        <message>
            <source>What is beside each slide</source>
            <translation>Wat er naast elke slide staat</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Wat er gezegd werd</translation>
        </message>
        <message>
            <source>The subtitles, as text beside the slides</source>
            <translation>De ondertitels, als tekst naast de slides</translation>
        </message>
        <message>
            <source>My notes</source>
            <translation>Mijn notities</translation>
        </message>
        <message>
            <source>Your notes with their pictures</source>
            <translation>Je notities met hun afbeeldingen</translation>
        </message>
        <message>
            <source>Licence of the talk: {licence}</source>
            <translation>Licentie van de presentatie: {licence}</translation>
        </message>
        <message>
            <source>The catalogue names no licence. Slides and subtitles belong to their authors: pass them on only if they allow it.</source>
            <translation type="unfinished">De catalogus noemt geen licentie. Dia’s en ondertitels zijn van hun makers: geef ze alleen door als zij dat toestaan.</translation>
        </message>
        <message>
            <source>The slides of this talk are not on this computer.</source>
            <translation>De slides van deze presentatie staan niet op deze computer.</translation>
        </message>
        <message>
            <source>The times of the slides are unknown, so what was said will be at the end. Synchronise the talk first to have it beside the slides.</source>
            <translation>De tijden van de slides zijn onbekend, dus wat er gezegd werd komt aan het eind. Synchroniseer eerst de presentatie om het naast de slides te krijgen.</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
    </context>
    <context>
        <name>HelpDialog</name>
        <message>
            <source>Keys</source>
            <translation>Toetsen</translation>
        </message>
        <message>
            <source>{player} preset</source>
            <translation>Schema {player}</translation>
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
            <source>Change keys…</source>
            <translation>Toetsen wijzigen…</translation>
        </message>
        <message>
            <source>Choose the keys of another player or your own</source>
            <translation>De toetsen van een andere speler of je eigen kiezen</translation>
        </message>
        <message>
            <source>No command or key matches.</source>
            <translation>Geen opdracht of toets komt overeen.</translation>
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
            <source>Commands and their keys</source>
            <translation>Opdrachten en hun toetsen</translation>
        </message>
        <message>
            <source>{group}, continued</source>
            <translation>{group}, vervolg</translation>
        </message>
    </context>
    <context>
        <name>HomeCard</name>
        <message>
            <source>watched</source>
            <translation type="unfinished">bekeken</translation>
        </message>
        <message>
            <source>{size} on this computer</source>
            <translation>{size} op deze computer</translation>
        </message>
        <message>
            <source>file not found</source>
            <translation>bestand niet gevonden</translation>
        </message>
        <message>
            <source>catalogue has mistakes</source>
            <translation>catalogus bevat fouten</translation>
        </message>
        <message>
            <source>{count} of {total} watched</source>
            <translation>{count} van {total} bekeken</translation>
        </message>
        <message>
            <source>{count} in progress</source>
            <translation>{count} bezig</translation>
        </message>
        <message>
            <source>not watched yet</source>
            <translation>nog niet bekeken</translation>
        </message>
        <message>
            <source>next</source>
            <translation>volgende</translation>
        </message>
        <message>
            <source>1 talk</source>
            <translation type="unfinished">1 presentatie</translation>
        </message>
        <message>
            <source>{count} talks</source>
            <translation type="unfinished">{count} presentaties</translation>
        </message>
    </context>
    <context>
        <name>HomeController</name>
        <message>
            <source>All conferences</source>
            <translation>Alle conferenties</translation>
        </message>
        <message>
            <source>No program was found on this computer to open {what}</source>
            <translation>Op deze computer is geen programma gevonden om {what} te openen</translation>
        </message>
        <message>
            <source>“{title}” was removed from Up next.</source>
            <translation>‘{title}’ is uit Hierna verwijderd.</translation>
        </message>
        <message>
            <source>{count} talks were removed from Up next.</source>
            <translation>{count} lezingen zijn uit Hierna verwijderd.</translation>
        </message>
        <message>
            <source>“{title}” was added to Up next.</source>
            <translation>‘{title}’ is aan Hierna toegevoegd.</translation>
        </message>
        <message>
            <source>{count} talks were added to Up next.</source>
            <translation>{count} lezingen zijn aan Hierna toegevoegd.</translation>
        </message>
    </context>
    <context>
        <name>HomeGrid</name>
        <message>
            <source>Conferences and talks</source>
            <translation>Conferenties en lezingen</translation>
        </message>
        <message>
            <source>Other conferences</source>
            <translation>Andere conferenties</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation type="unfinished">Doorgaan</translation>
        </message>
        <message>
            <source>Up next</source>
            <translation>Hierna</translation>
        </message>
        <message>
            <source>Added lately</source>
            <translation>Onlangs toegevoegd</translation>
        </message>
        <message>
            <source>Conferences</source>
            <translation>Conferenties</translation>
        </message>
        <message>
            <source>Talks</source>
            <translation type="unfinished">Presentaties</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alles tonen</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Show everything</source>
            <translation>Alles tonen</translation>
        </message>
        <message>
            <source>All conferences</source>
            <translation>Alle conferenties</translation>
        </message>
        <message>
            <source>Search conferences, talks and speakers</source>
            <translation>Conferenties, lezingen en sprekers zoeken</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation type="unfinished">Menu</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation type="unfinished">Doorgaan</translation>
        </message>
        <message>
            <source>Up next</source>
            <translation>Hierna</translation>
        </message>
        <message>
            <source>Added lately</source>
            <translation>Onlangs toegevoegd</translation>
        </message>
        <message>
            <source>Conferences</source>
            <translation>Conferenties</translation>
        </message>
        <message>
            <source>Choose the order and the groups of the conferences</source>
            <translation>Volgorde en groepen van de conferenties kiezen</translation>
        </message>
        <message>
            <source>1 conference</source>
            <translation>1 conferentie</translation>
        </message>
        <message>
            <source>{count} conferences</source>
            <translation>{count} conferenties</translation>
        </message>
        <message>
            <source>1 talk</source>
            <translation type="unfinished">1 presentatie</translation>
        </message>
        <message>
            <source>{count} talks</source>
            <translation type="unfinished">{count} presentaties</translation>
        </message>
        <message>
            <source>Titles and speakers of all conferences were searched. Slides, speech and notes have a search of their own.</source>
            <translation>Titels en sprekers van alle conferenties zijn doorzocht. Dia’s, gesproken tekst en notities hebben een eigen zoekfunctie.</translation>
        </message>
        <message>
            <source>No conference or talk matches</source>
            <translation>Geen conferentie of lezing komt overeen</translation>
        </message>
        <message>
            <source>Add one: paste the times under a livestream, the address of a schedule or a playlist, or choose from the archives of PyVideo and media.ccc.de.</source>
            <translation>Voeg er een toe: plak de tijden onder een livestream, het adres van een programma of een afspeellijst, of kies uit de archieven van PyVideo en media.ccc.de.</translation>
        </message>
        <message>
            <source>No conferences yet</source>
            <translation>Nog geen conferenties</translation>
        </message>
        <message>
            <source>No talks in progress</source>
            <translation type="unfinished">Geen lezingen bezig</translation>
        </message>
        <message>
            <source>Talks that you leave before their end appear here.</source>
            <translation type="unfinished">Lezingen die u voor het einde verlaat, verschijnen hier.</translation>
        </message>
        <message>
            <source>Nothing is up next</source>
            <translation>Er staat niets klaar</translation>
        </message>
        <message>
            <source>Press {key} on any talk, or right-click it and choose “Add to Up next”. When a talk ends, the next one here begins.</source>
            <translation>Druk op {key} bij een lezing, of klik er met rechts op en kies ‘Toevoegen aan Hierna’. Als een lezing eindigt, begint de volgende van hier.</translation>
        </message>
        <message>
            <source>Nothing was added yet</source>
            <translation>Nog niets toegevoegd</translation>
        </message>
        <message>
            <source>Conferences that you add or open appear here.</source>
            <translation>Conferenties die u toevoegt of opent, verschijnen hier.</translation>
        </message>
        <message>
            <source>Sorted by last opened</source>
            <translation>Laatst geopend eerst</translation>
        </message>
        <message>
            <source>Sorted by last added</source>
            <translation>Laatst toegevoegd eerst</translation>
        </message>
        <message>
            <source>Sorted by title</source>
            <translation type="unfinished">Gesorteerd op titel</translation>
        </message>
        <message>
            <source>Sorted by year</source>
            <translation>Gesorteerd op jaar</translation>
        </message>
        <message>
            <source>grouped by year</source>
            <translation>gegroepeerd op jaar</translation>
        </message>
        <message>
            <source>grouped by series</source>
            <translation>gegroepeerd op reeks</translation>
        </message>
    </context>
    <context>
        <name>ImportController</name>
        <message>
            <source>{count} conferences were added.</source>
            <translation>{count} conferenties zijn toegevoegd.</translation>
        </message>
        <message>
            <source>“{title}” was added, with {count} talks.</source>
            <translation>“{title}” is toegevoegd, met {count} lezingen.</translation>
        </message>
        <message>
            <source>“{title}” was added, with one talk.</source>
            <translation>“{title}” is toegevoegd, met één lezing.</translation>
        </message>
        <message>
            <source>Already there: {count}.</source>
            <translation>Al aanwezig: {count}.</translation>
        </message>
        <message>
            <source>Its times are planned: choose “{command}” while you watch a talk, and the other talks of its recording follow.</source>
            <translation>De tijden zijn gepland: kies “{command}” terwijl u een lezing bekijkt; de andere lezingen van de opname volgen.</translation>
        </message>
        <message>
            <source>Its recording is not known yet: drop the file onto this window.</source>
            <translation>De opname is nog niet bekend: zet het bestand op dit venster neer.</translation>
        </message>
        <message>
            <source>{path} was changed since it was written, so it was not removed.</source>
            <translation>{path} is sindsdien gewijzigd en daarom niet verwijderd.</translation>
        </message>
        <message>
            <source>The conference was removed again.</source>
            <translation>De conferentie is weer verwijderd.</translation>
        </message>
    </context>
    <context>
        <name>ImportedTalkModel</name>
        <message>
            <source>no recording yet</source>
            <translation>nog geen opname</translation>
        </message>
        <message>
            <source>planned times</source>
            <translation>geplande tijden</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation type="unfinished">Opname</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>End</source>
            <translation type="unfinished">Einde</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Sprekers</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation type="unfinished">Slides</translation>
        </message>
    </context>
    <context>
        <name>ImportedTalkTree</name>
        <message>
            <source>Talks</source>
            <translation type="unfinished">Presentaties</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Kolommen</translation>
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
        <name>JobStrip</name>
        <message>
            <source>Action</source>
            <translation>Actie</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Deze melding sluiten</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Key preset</source>
            <translation>Toetsenschema</translation>
        </message>
        <message>
            <source>Use the keys of another player</source>
            <translation>De toetsen van een andere speler gebruiken</translation>
        </message>
        <message>
            <source>&amp;Key preset</source>
            <translation>&amp;Toetsenschema</translation>
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
            <source>&amp;Replace</source>
            <translation>&amp;Vervangen</translation>
        </message>
        <message>
            <source>Replace the current keys</source>
            <translation>De huidige toetsen vervangen</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Toevoegen</translation>
        </message>
        <message>
            <source>Keep the current keys and add this one</source>
            <translation>De huidige toetsen behouden en deze toevoegen</translation>
        </message>
        <message>
            <source>&amp;Clear</source>
            <translation>&amp;Wissen</translation>
        </message>
        <message>
            <source>Remove all keys from this command</source>
            <translation>Alle toetsen van deze opdracht verwijderen</translation>
        </message>
        <message>
            <source>Reset this command to the keys of the preset</source>
            <translation>Deze opdracht terugzetten naar de toetsen van het schema</translation>
        </message>
        <message>
            <source>Discard all your own keys and keep the preset</source>
            <translation>Al je eigen toetsen verwijderen en het schema behouden</translation>
        </message>
        <message>
            <source>Reassign</source>
            <translation>Opnieuw toewijzen</translation>
        </message>
        <message>
            <source>{key} is already assigned to: {commands}. Reassign it?</source>
            <translation>{key} is al toegewezen aan: {commands}. Opnieuw toewijzen?</translation>
        </message>
        <message>
            <source>&amp;Reset</source>
            <translation>&amp;Herstellen</translation>
        </message>
        <message>
            <source>Reset a&amp;ll</source>
            <translation>&amp;Alles herstellen</translation>
        </message>
        <message>
            <source>The other command loses this key</source>
            <translation>De andere opdracht verliest deze toets</translation>
        </message>
        <message>
            <source>Nothing is changed</source>
            <translation>Er verandert niets</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>To {percent} % of the talk</source>
            <translation>Naar {percent}% van de presentatie</translation>
        </message>
        <message>
            <source>Your own keys</source>
            <translation>Eigen toetsen</translation>
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
            <source>The catalogue has changed and now has mistakes. The previous version is shown.</source>
            <translation>De catalogus is gewijzigd en bevat nu fouten. De vorige versie wordt getoond.</translation>
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
If it contains recordings and slides, make one: duthviewer finds where each talk begins.</source>
            <translation>{folder}
Als hij opnamen en dia’s bevat, maak er dan een: duthviewer vindt waar elke lezing begint.</translation>
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
            <source>In progress</source>
            <translation>Bezig</translation>
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
            <source>All conferences</source>
            <translation>Alle conferenties</translation>
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
            <source>Open a folder</source>
            <translation>Map openen</translation>
        </message>
        <message>
            <source>Add a media folder</source>
            <translation>Mediamap toevoegen</translation>
        </message>
        <message>
            <source>{name} was not used: it is not a catalogue, a recording, slides or a folder.</source>
            <translation>{name} is niet gebruikt: het is geen catalogus, opname, dia’s of map.</translation>
        </message>
        <message>
            <source>Search this folder for recordings and slides too?</source>
            <translation>Ook deze map doorzoeken op opnamen en dia’s?</translation>
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
            <source>Open this address?</source>
            <translation>Dit adres openen?</translation>
        </message>
        <message>
            <source>Send an email to this address?</source>
            <translation>Een e-mail naar dit adres sturen?</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>This link opens in another program.</source>
            <translation>Deze link opent in een ander programma.</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>In de browser openen</translation>
        </message>
        <message>
            <source>Write an email</source>
            <translation>E-mail schrijven</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Adres kopiëren</translation>
        </message>
    </context>
    <context>
        <name>LinkOpener</name>
        <message>
            <source>This is not a link to a talk: {link}</source>
            <translation>Dit is geen link naar een praatje: {link}</translation>
        </message>
    </context>
    <context>
        <name>MakeConferenceDialog</name>
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
            <source>Close without making a conference</source>
            <translation>Sluiten zonder een conferentie te maken</translation>
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
            <source>Files can be added after the search.</source>
            <translation>Bestanden kunnen na het zoeken worden toegevoegd.</translation>
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
            <source>Search progress</source>
            <translation>Zoekvoortgang</translation>
        </message>
        <message>
            <source>Conference</source>
            <translation>Conferentie</translation>
        </message>
        <message>
            <source>Title of the conference</source>
            <translation>Titel van de conferentie</translation>
        </message>
        <message>
            <source>Choose the recordings and the slides of the talks, or drop files and folders here. duthviewer finds where each talk begins; nothing is copied or moved.</source>
            <translation>Kies de opnamen en de slides van de presentaties, of zet bestanden en mappen hier neer. duthviewer vindt waar elke presentatie begint; er wordt niets gekopieerd of verplaatst.</translation>
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
            <source>Searching for the talks…</source>
            <translation>Lezingen worden gezocht…</translation>
        </message>
        <message>
            <source>An eight-hour recording takes a few minutes.</source>
            <translation>Een opname van acht uur duurt enkele minuten.</translation>
        </message>
        <message>
            <source>Reading the slides…</source>
            <translation>De dia’s worden gelezen…</translation>
        </message>
        <message>
            <source>Finding when the pages change…</source>
            <translation>Paginawissels worden gezocht…</translation>
        </message>
        <message>
            <source>Scanning the recording…</source>
            <translation>Opname wordt doorzocht…</translation>
        </message>
        <message>
            <source>Recording {number} of {count}</source>
            <translation>Opname {number} van {count}</translation>
        </message>
        <message>
            <source>Searching for talks failed. {why}</source>
            <translation>Het zoeken naar presentaties is mislukt. {why}</translation>
        </message>
        <message>
            <source>Reading the titles…</source>
            <translation>Titels worden gelezen…</translation>
        </message>
        <message>
            <source>None of these slides appear in the recording. Are they from this day, and is the screen visible in the video?</source>
            <translation>Geen van deze dia’s komt voor in de opname. Zijn ze van deze dag, en is het scherm zichtbaar in de video?</translation>
        </message>
        <message>
            <source>Talks found: {count}</source>
            <translation>Gevonden presentaties: {count}</translation>
        </message>
        <message>
            <source>Check the result. It is saved as a catalogue: a small file that you can share.</source>
            <translation>Controleer het resultaat. Het wordt opgeslagen als catalogus: een klein bestand dat je kunt delen.</translation>
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
        <name>Menus</name>
        <message>
            <source>This talk</source>
            <translation>Deze presentatie</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Tonen</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>Sorteren</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Downloads</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notities</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Back-up</translation>
        </message>
        <message>
            <source>This conference</source>
            <translation>Deze conferentie</translation>
        </message>
        <message>
            <source>Synchronise the slides</source>
            <translation>Slides synchroniseren</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Indeling</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>Presentatie</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>Slides</translation>
        </message>
        <message>
            <source>Correct the timeline</source>
            <translation>Tijdsverloop verbeteren</translation>
        </message>
        <message>
            <source>Edit the catalogue</source>
            <translation>Catalogus bewerken</translation>
        </message>
        <message>
            <source>Drawer</source>
            <translation>Lade</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Terugblik</translation>
        </message>
        <message>
            <source>Loop and practice</source>
            <translation>Lus en oefenen</translation>
        </message>
    </context>
    <context>
        <name>MiniWindow</name>
        <message>
            <source>Mini window</source>
            <translation>Minivenster</translation>
        </message>
        <message>
            <source>Back to the window</source>
            <translation>Terug naar het venster</translation>
        </message>
        <message>
            <source>Pause and close the mini window</source>
            <translation>Pauzeren en minivenster sluiten</translation>
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
        <name>MissingRecording</name>
        <message>
            <source>Recording</source>
            <translation type="unfinished">Opname</translation>
        </message>
        <message>
            <source>Address of the video, such as https://youtu.be/…, or a file</source>
            <translation>Adres van de video, zoals https://youtu.be/…, of een bestand</translation>
        </message>
        <message>
            <source>Recording: {name}</source>
            <translation>Opname: {name}</translation>
        </message>
        <message>
            <source>The video in which these talks are; it can be added later</source>
            <translation>De video met deze lezingen; u kunt die later toevoegen</translation>
        </message>
        <message>
            <source>Choose a &amp;file…</source>
            <translation>&amp;Bestand kiezen…</translation>
        </message>
        <message>
            <source>Choose the file of this recording</source>
            <translation>Het bestand van deze opname kiezen</translation>
        </message>
        <message>
            <source>Choose the recording</source>
            <translation type="unfinished">Opname kiezen</translation>
        </message>
    </context>
    <context>
        <name>MissingRecordings</name>
        <message>
            <source>Choose &amp;files…</source>
            <translation>&amp;Bestanden kiezen…</translation>
        </message>
        <message>
            <source>Choose the files of several recordings; their names say which is which</source>
            <translation>De bestanden van meerdere opnamen kiezen; hun namen geven aan welke welke is</translation>
        </message>
        <message>
            <source>{count} recordings have no address and no file yet. Choose or drop their files, or select one in the table to paste its address.</source>
            <translation>{count} opnamen hebben nog geen adres en geen bestand. Kies de bestanden, zet ze hier neer, of selecteer een opname in de tabel om het adres te plakken.</translation>
        </message>
        <message>
            <source>Choose the recordings</source>
            <translation type="unfinished">Opnamen kiezen</translation>
        </message>
        <message>
            <source>Videos ({patterns})</source>
            <translation>Video’s ({patterns})</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle bestanden (*)</translation>
        </message>
    </context>
    <context>
        <name>NewConference</name>
        <message>
            <source>New conference</source>
            <translation>Nieuwe conferentie</translation>
        </message>
        <message>
            <source>Title of the new conference:</source>
            <translation>Titel van de nieuwe conferentie:</translation>
        </message>
        <message>
            <source>Make</source>
            <translation>Maken</translation>
        </message>
        <message>
            <source>A conference needs a title.</source>
            <translation>Een conferentie heeft een titel nodig.</translation>
        </message>
        <message>
            <source>This title is too long: at most {count} characters.</source>
            <translation>Deze titel is te lang: hoogstens {count} tekens.</translation>
        </message>
    </context>
    <context>
        <name>NoteEdit</name>
        <message>
            <source>Marker</source>
            <translation>Markering</translation>
        </message>
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
            <source>Save clip around this note…</source>
            <translation>Fragment rond deze notitie opslaan…</translation>
        </message>
        <message>
            <source>Edit note</source>
            <translation>Notitie bewerken</translation>
        </message>
        <message>
            <source>Remove picture</source>
            <translation>Afbeelding verwijderen</translation>
        </message>
        <message>
            <source>Delete note</source>
            <translation>Notitie verwijderen</translation>
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
            <source>Open in duthviewer</source>
            <translation>Openen in duthviewer</translation>
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
            <source>Notes imported: {new} new, {newer} updated, {known} already in the library</source>
            <translation>Notities geïmporteerd: {new} nieuw, {newer} bijgewerkt, {known} al in de bibliotheek</translation>
        </message>
    </context>
    <context>
        <name>NotesController</name>
        <message>
            <source>Notes</source>
            <translation>Notities</translation>
        </message>
        <message>
            <source>The note at {time} was deleted.</source>
            <translation>De notitie bij {time} is verwijderd.</translation>
        </message>
        <message>
            <source>This note was made on another video of the talk.</source>
            <translation>Deze notitie is bij een andere video van de lezing gemaakt.</translation>
        </message>
        <message>
            <source>There is no video picture to add.</source>
            <translation>Er is geen videobeeld om toe te voegen.</translation>
        </message>
        <message>
            <source>There is no page to add.</source>
            <translation>Er is geen pagina om toe te voegen.</translation>
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
        <name>NotesExportDialog</name>
        <message>
            <source>Export notes</source>
            <translation type="unfinished">Notities exporteren</translation>
        </message>
        <message>
            <source>Markdown with pictures</source>
            <translation>Markdown met afbeeldingen</translation>
        </message>
        <message>
            <source>Obsidian</source>
            <translation>Obsidian</translation>
        </message>
        <message>
            <source>Logseq</source>
            <translation>Logseq</translation>
        </message>
        <message>
            <source>Own template</source>
            <translation>Eigen sjabloon</translation>
        </message>
        <message>
            <source>Anki cards</source>
            <translation>Anki-kaarten</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>Tabel (CSV)</translation>
        </message>
        <message>
            <source>JSON, to import again</source>
            <translation>JSON, om weer te importeren</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Indeling</translation>
        </message>
        <message>
            <source>The program that will read the notes</source>
            <translation>Het programma dat de notities gaat lezen</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Kiezen…</translation>
        </message>
        <message>
            <source>Choose a template file</source>
            <translation>Sjabloonbestand kiezen</translation>
        </message>
        <message>
            <source>Front matter</source>
            <translation>Front matter</translation>
        </message>
        <message>
            <source>Title, speakers, date, address and tags as YAML at the top</source>
            <translation>Titel, sprekers, datum, adres en tags als YAML bovenaan</translation>
        </message>
        <message>
            <source>Sentence being said</source>
            <translation>Zin die werd uitgesproken</translation>
        </message>
        <message>
            <source>With each note the sentence that was being said, from the subtitles</source>
            <translation>Bij elke notitie de zin die werd uitgesproken, uit de ondertitels</translation>
        </message>
        <message>
            <source>No template chosen</source>
            <translation>Geen sjabloon gekozen</translation>
        </message>
        <message>
            <source>A file with properties, and a folder with pictures: put both into your vault.</source>
            <translation>Een bestand met eigenschappen en een map met afbeeldingen: zet beide in je vault.</translation>
        </message>
        <message>
            <source>A page with properties and a block for each note: put it and its pictures into the pages of your graph.</source>
            <translation>Een pagina met eigenschappen en een blok voor elke notitie: zet die met de afbeeldingen bij de pagina’s van je graaf.</translation>
        </message>
        <message>
            <source>A file of your own with a Jinja2 template for Markdown</source>
            <translation>Een eigen bestand met een Jinja2-sjabloon voor Markdown</translation>
        </message>
        <message>
            <source>Slide and sentence in front, the note behind, with the seconds of sound. Importing a newer file updates the cards.</source>
            <translation>Voorop slide en zin, achterop de notitie, met de seconden geluid. Een nieuwer bestand importeren werkt de kaarten bij.</translation>
        </message>
        <message>
            <source>Templates (*.j2 *.jinja *.jinja2 *.md *.txt);;All files (*)</source>
            <translation>Sjablonen (*.j2 *.jinja *.jinja2 *.md *.txt);;Alle bestanden (*)</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation type="unfinished">Tabel (*.csv)</translation>
        </message>
        <message>
            <source>JSON, to import again (*.json)</source>
            <translation type="unfinished">JSON, om weer te importeren (*.json)</translation>
        </message>
        <message>
            <source>Anki cards (*.apkg)</source>
            <translation>Anki-kaarten (*.apkg)</translation>
        </message>
    </context>
    <context>
        <name>NotesModel</name>
        <message>
            <source>made on another video of the talk</source>
            <translation>gemaakt bij een andere video van de lezing</translation>
        </message>
        <message>
            <source>with a picture</source>
            <translation>met afbeelding</translation>
        </message>
        <message>
            <source>other video</source>
            <translation>andere video</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation>Pagina {page}</translation>
        </message>
    </context>
    <context>
        <name>NotesTab</name>
        <message>
            <source>No notes for this talk yet. Press {key} while you watch, and type: a note belongs to the moment when you start typing.</source>
            <translation>Nog geen notities bij deze presentatie. Druk tijdens het kijken op {key} en typ: een notitie hoort bij het moment waarop u begint te typen.</translation>
        </message>
        <message>
            <source>Undo the last change of a note</source>
            <translation>Laatste wijziging van een notitie ongedaan maken</translation>
        </message>
        <message>
            <source>Your notes cannot be saved at the moment. They stay here, and duthviewer tries again.</source>
            <translation>Uw notities kunnen op dit moment niet worden opgeslagen. Ze blijven hier en duthviewer probeert het opnieuw.</translation>
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
        <name>OpenConference</name>
        <message>
            <source>“{title}” was open last but cannot be found: {path}</source>
            <translation>“{title}” was het laatst geopend, maar is niet te vinden: {path}</translation>
        </message>
    </context>
    <context>
        <name>OtherVersionNotice</name>
        <message>
            <source>Show the first one</source>
            <translation>De eerste tonen</translation>
        </message>
        <message>
            <source>Choose another PDF…</source>
            <translation>Andere pdf kiezen…</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation type="unfinished">Deze melding sluiten</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Tonen</translation>
        </message>
    </context>
    <context>
        <name>PaceChartView</name>
        <message>
            <source>Chart of the pages over the time of the talk</source>
            <translation>Grafiek van de pagina’s over de tijd van de lezing</translation>
        </message>
    </context>
    <context>
        <name>PaceSetting</name>
        <message>
            <source>Slowest comfortable pace</source>
            <translation>Langzaamste prettige tempo</translation>
        </message>
        <message>
            <source>A slower pace is marked in the review of a talk (words per minute)</source>
            <translation>Een langzamer tempo wordt in de terugblik gemarkeerd (woorden per minuut)</translation>
        </message>
        <message>
            <source>Fastest comfortable pace</source>
            <translation>Snelste prettige tempo</translation>
        </message>
        <message>
            <source>A faster pace is marked in the review of a talk (words per minute)</source>
            <translation>Een sneller tempo wordt in de terugblik gemarkeerd (woorden per minuut)</translation>
        </message>
        <message>
            <source>to</source>
            <translation>tot</translation>
        </message>
        <message>
            <source>words per minute</source>
            <translation>woorden per minuut</translation>
        </message>
    </context>
    <context>
        <name>PackController</name>
        <message>
            <source>Conference saved: {name} ({size})</source>
            <translation>Conferentie opgeslagen: {name} ({size})</translation>
        </message>
    </context>
    <context>
        <name>PackDialog</name>
        <message>
            <source>Save as one file</source>
            <translation>Als één bestand opslaan</translation>
        </message>
        <message>
            <source>One small file with this conference, for other people: its talks, and timelines with which the slides turn by themselves. Recordings are not included, only their addresses.</source>
            <translation>Eén klein bestand met deze conferentie, voor anderen: de praatjes, en tijdlijnen waarmee de dia’s vanzelf omslaan. Opnames staan er niet in, wel hun adressen.</translation>
        </message>
        <message>
            <source>Thumbnails</source>
            <translation>Miniaturen</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation type="unfinished">Slides</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation type="unfinished">Ondertiteling</translation>
        </message>
        <message>
            <source>My notes</source>
            <translation>Mijn notities</translation>
        </message>
        <message>
            <source>Licence of the conference: {licence}</source>
            <translation>Licentie van de conferentie: {licence}</translation>
        </message>
        <message>
            <source>The catalogue names no licence. Slides and subtitles belong to their authors: pass them on only if they allow it.</source>
            <translation>De catalogus noemt geen licentie. Dia’s en ondertitels zijn van hun makers: geef ze alleen door als zij dat toestaan.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Voortgang</translation>
        </message>
        <message>
            <source>{what} ({count}, {size})</source>
            <translation>{what} ({count}, {size})</translation>
        </message>
        <message>
            <source>{what} ({count})</source>
            <translation>{what} ({count})</translation>
        </message>
        <message>
            <source>Packed conferences (*{suffix})</source>
            <translation>Ingepakte conferenties (*{suffix})</translation>
        </message>
    </context>
    <context>
        <name>PageDelegate</name>
        <message>
            <source>{count} ×</source>
            <translation>{count} ×</translation>
        </message>
        <message>
            <source>● now</source>
            <translation>● nu</translation>
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
        <message>
            <source>Save clip of this page…</source>
            <translation>Fragment met deze pagina opslaan…</translation>
        </message>
        <message>
            <source>Loop the moments of this page</source>
            <translation>Momenten van deze pagina herhalen</translation>
        </message>
    </context>
    <context>
        <name>PageStrip</name>
        <message>
            <source>This talk has no slides on this computer.</source>
            <translation>Deze presentatie heeft geen slides op deze computer.</translation>
        </message>
    </context>
    <context>
        <name>PageTable</name>
        <message>
            <source>Figures of each page</source>
            <translation>Cijfers van elke pagina</translation>
        </message>
        <message>
            <source>Play from {time}, {length}</source>
            <translation>Afspelen vanaf {time}, {length}</translation>
        </message>
        <message>
            <source>Copy selected rows</source>
            <translation>Geselecteerde rijen kopiëren</translation>
        </message>
        <message>
            <source>Copy all rows</source>
            <translation>Alle rijen kopiëren</translation>
        </message>
    </context>
    <context>
        <name>PageTableModel</name>
        <message>
            <source>This page was never shown.</source>
            <translation>Deze pagina was nooit te zien.</translation>
        </message>
        <message>
            <source>(no text)</source>
            <translation>(geen tekst)</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Pagina</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Eerst</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tijd</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Aandeel</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Keren</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Woorden</translation>
        </message>
        <message>
            <source>Words/min</source>
            <translation>Woorden/min</translation>
        </message>
        <message>
            <source>Pauses</source>
            <translation>Pauzes</translation>
        </message>
        <message>
            <source>Fillers</source>
            <translation>Stopwoorden</translation>
        </message>
        <message>
            <source>Shown but not said</source>
            <translation>Getoond maar niet gezegd</translation>
        </message>
        <message>
            <source>The number of the page in the slides</source>
            <translation>Het nummer van de pagina in de dia’s</translation>
        </message>
        <message>
            <source>The largest line of the page</source>
            <translation>De grootste regel van de pagina</translation>
        </message>
        <message>
            <source>When the page was first shown</source>
            <translation>Wanneer de pagina voor het eerst te zien was</translation>
        </message>
        <message>
            <source>How long the page was shown in all</source>
            <translation>Hoelang de pagina in totaal te zien was</translation>
        </message>
        <message>
            <source>The part of the talk’s time</source>
            <translation>Het deel van de tijd van de lezing</translation>
        </message>
        <message>
            <source>How often the page was shown</source>
            <translation>Hoe vaak de pagina te zien was</translation>
        </message>
        <message>
            <source>Words that were said while the page was shown</source>
            <translation>Woorden die gezegd werden terwijl de pagina te zien was</translation>
        </message>
        <message>
            <source>Words per minute while the page was shown</source>
            <translation>Woorden per minuut terwijl de pagina te zien was</translation>
        </message>
        <message>
            <source>Pauses in speaking that began on the page</source>
            <translation>Spreekpauzes die op de pagina begonnen</translation>
        </message>
        <message>
            <source>Filler words, such as “um”</source>
            <translation>Stopwoorden, zoals “eh”</translation>
        </message>
        <message>
            <source>Words on the page that were not said while it was shown</source>
            <translation>Woorden op de pagina die niet gezegd werden terwijl die te zien was</translation>
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
            <source>shown in the talk now</source>
            <translation>nu getoond in de presentatie</translation>
        </message>
        <message>
            <source>matches: {count}</source>
            <translation>resultaten: {count}</translation>
        </message>
        <message>
            <source>shown at {times}</source>
            <translation>getoond op {times}</translation>
        </message>
    </context>
    <context>
        <name>PlaceRow</name>
        <message>
            <source>Folder of the conference</source>
            <translation>Map van de conferentie</translation>
        </message>
        <message>
            <source>C&amp;hange…</source>
            <translation>Wij&amp;zigen…</translation>
        </message>
        <message>
            <source>Choose another folder for this conference</source>
            <translation>Een andere map voor deze conferentie kiezen</translation>
        </message>
        <message>
            <source>Save in</source>
            <translation type="unfinished">Opslaan in</translation>
        </message>
        <message>
            <source>Save the conference in</source>
            <translation>Conferentie opslaan in</translation>
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
            <source>Sho&amp;rt skip</source>
            <translation>&amp;Korte sprong</translation>
        </message>
        <message>
            <source>&amp;Long skip</source>
            <translation>&amp;Lange sprong</translation>
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
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>Plays the video; a change takes effect with the next talk you open</source>
            <translation>Speelt de video af; een wijziging geldt vanaf de volgende lezing die je opent</translation>
        </message>
        <message>
            <source>The speed at which each talk starts</source>
            <translation>De snelheid waarmee elke lezing begint</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Laatst gebruikt</translation>
        </message>
        <message>
            <source>Length of a skip with the Left and Right keys</source>
            <translation>Sprongduur van de toetsen Links en Rechts</translation>
        </message>
        <message>
            <source>Length of a skip with the J and L keys and the buttons beside Play</source>
            <translation>Sprongduur van de toetsen J en L en de knoppen naast Afspelen</translation>
        </message>
        <message>
            <source>Show subtitles for every talk that has them</source>
            <translation>Ondertitels tonen bij elke lezing die ze heeft</translation>
        </message>
        <message>
            <source>Subtitle l&amp;anguage</source>
            <translation>Ondertitelta&amp;al</translation>
        </message>
        <message>
            <source>Subtitles in this language are preferred</source>
            <translation>Ondertitels in deze taal hebben voorrang</translation>
        </message>
        <message>
            <source>Subtitle s&amp;ize</source>
            <translation>Ondertitelgr&amp;ootte</translation>
        </message>
        <message>
            <source>Text size of the subtitles</source>
            <translation>Tekstgrootte van de ondertitels</translation>
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
            <source>Autoplay &amp;next talk</source>
            <translation>&amp;Volgende lezing automatisch afspelen</translation>
        </message>
        <message>
            <source>The next talk you open plays with {engine}.</source>
            <translation>De volgende lezing die je opent speelt met {engine}.</translation>
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
        <message>
            <source>{path} holds nothing that can be shown at this place. It may be damaged or cut off.</source>
            <translation>{path} bevat op deze plaats niets dat kan worden getoond. Het is misschien beschadigd of afgekapt.</translation>
        </message>
    </context>
    <context>
        <name>PracticeController</name>
        <message>
            <source>This page is not shown in the talk</source>
            <translation>Deze pagina wordt niet getoond in de presentatie</translation>
        </message>
        <message>
            <source>Loop of page {page}: {count} moments</source>
            <translation>Lus van pagina {page}: {count} momenten</translation>
        </message>
        <message>
            <source>Loop of page {page}</source>
            <translation>Lus van pagina {page}</translation>
        </message>
        <message>
            <source>Loop cleared</source>
            <translation>Lus gewist</translation>
        </message>
        <message>
            <source>No subtitles for this recording</source>
            <translation>Geen ondertitels voor deze opname</translation>
        </message>
        <message>
            <source>Nothing has been said yet</source>
            <translation>Er is nog niets gezegd</translation>
        </message>
        <message>
            <source>Loop of this sentence</source>
            <translation>Lus van deze zin</translation>
        </message>
        <message>
            <source>There is a marker here already</source>
            <translation>Hier staat al een markering</translation>
        </message>
        <message>
            <source>Marker at {time}</source>
            <translation>Markering op {time}</translation>
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
    </context>
    <context>
        <name>QtPlayer</name>
        <message>
            <source>{path} is coded as {coding}, which Qt Multimedia decodes with a graphics card only. VLC (videolan.org) plays it: install it, or choose it in the settings.</source>
            <translation>{path} is gecodeerd als {coding}, wat Qt Multimedia alleen met een grafische kaart decodeert. VLC (videolan.org) speelt het af: installeer VLC, of kies het in de instellingen.</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Geluid</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation>Ondertiteling</translation>
        </message>
        <message>
            <source>{path} cannot be played: {reason}</source>
            <translation>{path} kan niet worden afgespeeld: {reason}</translation>
        </message>
    </context>
    <context>
        <name>RecordingForm</name>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>For example 2016-11-03</source>
            <translation>Bijvoorbeeld 2016-11-03</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>Webadres</translation>
        </message>
        <message>
            <source>A file beside the catalogue; empty: found by its name</source>
            <translation>Een bestand naast de catalogus; leeg: gevonden op naam</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Tijden</translation>
        </message>
        <message>
            <source>Planned times come from a schedule, and are moved by the first real start</source>
            <translation>Geplande tijden komen uit een programma en worden verplaatst met het eerste echte begin</translation>
        </message>
        <message>
            <source>Exact</source>
            <translation>Exact</translation>
        </message>
        <message>
            <source>Planned, from a schedule</source>
            <translation>Gepland, uit een programma</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licentie</translation>
        </message>
        <message>
            <source>For example CC-BY-4.0</source>
            <translation>Bijvoorbeeld CC-BY-4.0</translation>
        </message>
        <message>
            <source>1 talk</source>
            <translation type="unfinished">1 presentatie</translation>
        </message>
        <message>
            <source>{count} talks</source>
            <translation type="unfinished">{count} presentaties</translation>
        </message>
        <message>
            <source>{facts}. The times are planned: watch one of the talks and choose “This talk starts here”; all of them move with it.</source>
            <translation>{facts}. De tijden zijn gepland: bekijk een van de presentaties en kies “Deze presentatie begint hier”; alle presentaties schuiven mee.</translation>
        </message>
    </context>
    <context>
        <name>RecordingOpener</name>
        <message>
            <source>Opening the recording</source>
            <translation>Opname wordt geopend</translation>
        </message>
        <message>
            <source>No video can be played</source>
            <translation>Er kan geen video worden afgespeeld</translation>
        </message>
        <message>
            <source>There is no connection to {host}</source>
            <translation>Geen verbinding met {host}</translation>
        </message>
        <message>
            <source>The talk plays as soon as there is one.</source>
            <translation>De lezing speelt zodra die er is.</translation>
        </message>
        <message>
            <source>Looking up the recording on {host}…</source>
            <translation>De opname wordt opgezocht op {host}…</translation>
        </message>
        <message>
            <source>Opening the recording from {host}…</source>
            <translation>De opname van {host} wordt geopend…</translation>
        </message>
        <message>
            <source>{size} MB have arrived. The index of a long recording comes first.</source>
            <translation>{size} MB is binnen. Van een lange opname komt eerst de index.</translation>
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
            <source>This recording is slow to open</source>
            <translation>Deze opname gaat langzaam open</translation>
        </message>
        <message>
            <source>{path}
Its disk is slow or not responding. The video is shown once it opens.</source>
            <translation>{path}
De schijf is traag of reageert niet. De video verschijnt zodra die open is.</translation>
        </message>
    </context>
    <context>
        <name>RemovalDialog</name>
        <message>
            <source>Remove from the list</source>
            <translation>Uit de lijst verwijderen</translation>
        </message>
        <message>
            <source>Remove “{title}” from the list of conferences?</source>
            <translation>‘{title}’ uit de lijst van conferenties verwijderen?</translation>
        </message>
        <message>
            <source>Its catalogue, recordings and slides stay where they are. To list it again, open its catalogue.</source>
            <translation>De catalogus, opnamen en dia’s blijven waar ze zijn. Open de catalogus om haar weer in de lijst op te nemen.</translation>
        </message>
        <message>
            <source>1 note</source>
            <translation type="unfinished">1 notitie</translation>
        </message>
        <message>
            <source>{count} notes</source>
            <translation type="unfinished">{count} notities</translation>
        </message>
        <message>
            <source>1 position</source>
            <translation>1 positie</translation>
        </message>
        <message>
            <source>{count} positions</source>
            <translation>{count} posities</translation>
        </message>
        <message>
            <source>1 timeline</source>
            <translation>1 tijdlijn</translation>
        </message>
        <message>
            <source>{count} timelines</source>
            <translation>{count} tijdlijnen</translation>
        </message>
        <message>
            <source>Also delete what you did with it: {facts}</source>
            <translation>Ook verwijderen wat u ermee hebt gedaan: {facts}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
    </context>
    <context>
        <name>RenderController</name>
        <message>
            <source>Page {page}</source>
            <translation>Pagina {page}</translation>
        </message>
        <message>
            <source>No page</source>
            <translation>Geen pagina</translation>
        </message>
        <message>
            <source>Pages that cannot be shown: {pages}</source>
            <translation>Pagina’s die niet getoond kunnen worden: {pages}</translation>
        </message>
    </context>
    <context>
        <name>RenderDialog</name>
        <message>
            <source>Save as one video</source>
            <translation>Opslaan als één video</translation>
        </message>
        <message>
            <source>The slides beside the speaker, with chapters and subtitles, in one file.</source>
            <translation>De slides naast de spreker, met hoofdstukken en ondertitels, in één bestand.</translation>
        </message>
        <message>
            <source>Preview of the video</source>
            <translation>Voorbeeld van de video</translation>
        </message>
        <message>
            <source>Video left, slides right</source>
            <translation>Video links, slides rechts</translation>
        </message>
        <message>
            <source>Slides left, video right</source>
            <translation>Slides links, video rechts</translation>
        </message>
        <message>
            <source>Video above the slides</source>
            <translation>Video boven de slides</translation>
        </message>
        <message>
            <source>Video in a corner</source>
            <translation>Video in een hoek</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Indeling</translation>
        </message>
        <message>
            <source>The sizes of video and slides are those of the window</source>
            <translation>Video en slides hebben de grootte van het venster</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Grootte</translation>
        </message>
        <message>
            <source>The height of the video in pixels</source>
            <translation>De hoogte van de video in pixels</translation>
        </message>
        <message>
            <source>Only the loop from {a} to {b}</source>
            <translation>Alleen de lus van {a} tot {b}</translation>
        </message>
        <message>
            <source>Save the part between A and B</source>
            <translation>Het deel tussen A en B opslaan</translation>
        </message>
        <message>
            <source>Length: {length}.</source>
            <translation>Lengte: {length}.</translation>
        </message>
        <message>
            <source>Measuring how long it takes and how large it becomes…</source>
            <translation>Duur en grootte worden gemeten…</translation>
        </message>
        <message>
            <source>Making it takes {time}; the file will be {size}.</source>
            <translation>Het maken duurt {time}; het bestand is {size}.</translation>
        </message>
        <message>
            <source>about {size}</source>
            <translation>ongeveer {size}</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>minder dan een minuut</translation>
        </message>
        <message>
            <source>about {minutes} min</source>
            <translation>ongeveer {minutes} min</translation>
        </message>
        <message>
            <source>The catalogue names no licence. Recording and slides belong to their authors: pass the video on only if they allow it.</source>
            <translation>De catalogus noemt geen licentie. Opname en slides zijn van hun makers: geef de video alleen door als zij dat toestaan.</translation>
        </message>
        <message>
            <source>Licence of the talk: {licence}</source>
            <translation>Licentie van de presentatie: {licence}</translation>
        </message>
        <message>
            <source>Videos (*.mp4 *.mkv *.webm)</source>
            <translation>Video’s (*.mp4 *.mkv *.webm)</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Crash report</source>
            <translation>Crashrapport</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>Wat er misging</translation>
        </message>
        <message>
            <source>This report is only on your computer. To help fix the problem, copy it into an issue of the project. It contains none of your notes or searches.</source>
            <translation>Dit rapport staat alleen op je computer. Kopieer het naar een issue van het project om te helpen het probleem op te lossen. Het bevat geen notities of zoekopdrachten van jou.</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Rapport kopiëren</translation>
        </message>
        <message>
            <source>Delete report</source>
            <translation>Rapport verwijderen</translation>
        </message>
        <message>
            <source>Delete the report from this computer</source>
            <translation>Het rapport van deze computer verwijderen</translation>
        </message>
        <message>
            <source>Cannot be deleted</source>
            <translation>Kan niet worden verwijderd</translation>
        </message>
        <message>
            <source>The report</source>
            <translation>Het rapport</translation>
        </message>
        <message>
            <source>Copy the whole text to the clipboard</source>
            <translation>De hele tekst naar het klembord kopiëren</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Gekopieerd</translation>
        </message>
    </context>
    <context>
        <name>ReportWords</name>
        <message>
            <source>en</source>
            <translation>nl</translation>
        </message>
        <message>
            <source>Talk report</source>
            <translation>Verslag van de lezing</translation>
        </message>
        <message>
            <source>Skip to the pages</source>
            <translation>Naar de pagina’s</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Samenvatting</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Lengte</translation>
        </message>
        <message>
            <source>slot: {time}</source>
            <translation>gepland: {time}</translation>
        </message>
        <message>
            <source>Pages shown</source>
            <translation>Getoonde pagina’s</translation>
        </message>
        <message>
            <source>of {count}</source>
            <translation>van {count}</translation>
        </message>
        <message>
            <source>of {count}: {pages}</source>
            <translation>van {count}: {pages}</translation>
        </message>
        <message>
            <source>Median time of a page</source>
            <translation>Mediane tijd van een pagina</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Woorden</translation>
        </message>
        <message>
            <source>Words per minute</source>
            <translation>Woorden per minuut</translation>
        </message>
        <message>
            <source>{pace} per minute</source>
            <translation>{pace} per minuut</translation>
        </message>
        <message>
            <source>comfortable: {low}–{high}</source>
            <translation>prettig: {low}–{high}</translation>
        </message>
        <message>
            <source>Comfortable {slow}–{fast}</source>
            <translation>Prettig {slow}–{fast}</translation>
        </message>
        <message>
            <source>fast</source>
            <translation>snel</translation>
        </message>
        <message>
            <source>slow</source>
            <translation>langzaam</translation>
        </message>
        <message>
            <source>Pauses</source>
            <translation>Pauzes</translation>
        </message>
        <message>
            <source>{time} in all</source>
            <translation>{time} in totaal</translation>
        </message>
        <message>
            <source>Time for questions</source>
            <translation>Tijd voor vragen</translation>
        </message>
        <message>
            <source>Filler words</source>
            <translation>Stopwoorden</translation>
        </message>
        <message>
            <source>The talk over time</source>
            <translation>De lezing in de tijd</translation>
        </message>
        <message>
            <source>A bar for each time in which a page is shown. The higher and stronger the bar, the longer the page is shown in all. The longest pages are {pages}. The table below has all values.</source>
            <translation>Een balk voor elke tijd waarin een pagina te zien is. Hoe hoger en sterker de balk, hoe langer de pagina in totaal te zien is. De langste pagina’s zijn {pages}. De tabel eronder bevat alle waarden.</translation>
        </message>
        <message>
            <source>The chart as a table</source>
            <translation>De grafiek als tabel</translation>
        </message>
        <message>
            <source>Page {page}, {title}: {start}–{end}, {time} in all</source>
            <translation>Pagina {page}, {title}: {start}–{end}, {time} in totaal</translation>
        </message>
        <message>
            <source>No page: {start}–{end}</source>
            <translation>Geen pagina: {start}–{end}</translation>
        </message>
        <message>
            <source>Short to long pages</source>
            <translation>Korte tot lange pagina’s</translation>
        </message>
        <message>
            <source>Median {time}</source>
            <translation>Mediaan {time}</translation>
        </message>
        <message>
            <source>No page</source>
            <translation>Geen pagina</translation>
        </message>
        <message>
            <source>All pages</source>
            <translation>Alle pagina’s</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Pagina</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation>Pagina {page}</translation>
        </message>
        <message>
            <source>Page {page}: {text}</source>
            <translation>Pagina {page}: {text}</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Van</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>Seconden</translation>
        </message>
        <message>
            <source>First shown</source>
            <translation>Eerst getoond</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tijd</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Aandeel</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Keren</translation>
        </message>
        <message>
            <source>{count} visits</source>
            <translation>{count} keer</translation>
        </message>
        <message>
            <source>Never shown</source>
            <translation>Nooit getoond</translation>
        </message>
        <message>
            <source>Pauses and words</source>
            <translation>Pauzes en woorden</translation>
        </message>
        <message>
            <source>Longest pauses</source>
            <translation>Langste pauzes</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Woord</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Aantal</translation>
        </message>
        <message>
            <source>Shown but not said</source>
            <translation>Getoond maar niet gezegd</translation>
        </message>
        <message>
            <source>No text on this page to compare with what was said</source>
            <translation>Geen tekst op deze pagina om met het gezegde te vergelijken</translation>
        </message>
        <message>
            <source>Everything on this page was said</source>
            <translation>Alles op deze pagina is gezegd</translation>
        </message>
        <message>
            <source>Said but not shown</source>
            <translation>Gezegd maar niet getoond</translation>
        </message>
        <message>
            <source>Page by page</source>
            <translation>Pagina voor pagina</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Wat er gezegd werd</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notities</translation>
        </message>
        <message>
            <source>Picture of the note</source>
            <translation>Afbeelding van de notitie</translation>
        </message>
        <message>
            <source>Without a page</source>
            <translation>Zonder pagina</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>Bekijken</translation>
        </message>
        <message>
            <source>Watch at {time}</source>
            <translation>Bekijken op {time}</translation>
        </message>
        <message>
            <source>Open in duthviewer</source>
            <translation>Openen in duthviewer</translation>
        </message>
        <message>
            <source>Open {time} in duthviewer</source>
            <translation>{time} openen in duthviewer</translation>
        </message>
        <message>
            <source>Again:</source>
            <translation>Opnieuw:</translation>
        </message>
        <message>
            <source>There are no subtitles, so words and the speed of speaking are unknown.</source>
            <translation>Er zijn geen ondertitels, dus woorden en spreektempo zijn onbekend.</translation>
        </message>
        <message>
            <source>The sound was not measured, so pauses are unknown.</source>
            <translation>Het geluid is niet gemeten, dus pauzes zijn onbekend.</translation>
        </message>
        <message>
            <source>No page of the slides was shown.</source>
            <translation>Er is geen pagina van de dia’s getoond.</translation>
        </message>
        <message>
            <source>Times count from the start of the talk. A page's time is that of all its visits.</source>
            <translation>Tijden tellen vanaf het begin van de lezing. De tijd van een pagina is die van alle keren samen.</translation>
        </message>
        <message>
            <source>Words are those of the subtitles; the line is their number in the minute around a moment.</source>
            <translation>Woorden zijn die van de ondertitels; de lijn is hun aantal in de minuut rond een moment.</translation>
        </message>
        <message>
            <source>Licence of the recording: {licence}</source>
            <translation>Licentie van de opname: {licence}</translation>
        </message>
        <message>
            <source>Made by duthviewer {version}</source>
            <translation>Gemaakt met duthviewer {version}</translation>
        </message>
    </context>
    <context>
        <name>ReportsController</name>
        <message>
            <source>Show report</source>
            <translation>Rapport tonen</translation>
        </message>
        <message>
            <source>duthviewer crashed or failed during its last run. A report is saved on this computer; nothing was sent.</source>
            <translation>Bij de vorige keer is er in duthviewer iets misgegaan. Een rapport staat op deze computer; er is niets verzonden.</translation>
        </message>
    </context>
    <context>
        <name>ResumeDialog</name>
        <message>
            <source>You have watched this talk up to {time}.</source>
            <translation>Deze presentatie is bekeken tot {time}.</translation>
        </message>
        <message>
            <source>Where to start</source>
            <translation>Waar beginnen?</translation>
        </message>
        <message>
            <source>&amp;Resume at {time}</source>
            <translation>&amp;Verdergaan bij {time}</translation>
        </message>
        <message>
            <source>Resume where I left off</source>
            <translation>Verdergaan waar ik gebleven was</translation>
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
        <name>ReviewController</name>
        <message>
            <source>Review</source>
            <translation>Terugblik</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Opslaan</translation>
        </message>
        <message>
            <source>Save a report, a handout, a clip or a video of the talk</source>
            <translation>Een rapport, een hand-out, een fragment of een video van de lezing opslaan</translation>
        </message>
        <message>
            <source>More for the review</source>
            <translation>Meer voor de terugblik</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>A short name, also of the conference’s folder: duth-2016</source>
            <translation>Een korte naam, ook van de map van de conferentie: duth-2016</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licentie</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Eerste dag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Laatste dag</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plaats</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Webpagina</translation>
        </message>
        <message>
            <source>Findings and details</source>
            <translation>Bevindingen en details</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Bevindingen</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Its recording</source>
            <translation>De opname</translation>
        </message>
        <message>
            <source>In the recording: 55:09, 2:17:10, or a link that contains t=</source>
            <translation>In de opname: 55:09, 2:17:10 of een link met t=</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Sprekers</translation>
        </message>
        <message>
            <source>Separated by commas</source>
            <translation>Gescheiden door komma’s</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>End</source>
            <translation type="unfinished">Einde</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation type="unfinished">Slides</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation type="unfinished">Afbeelding</translation>
        </message>
        <message>
            <source>Its own video</source>
            <translation type="unfinished">De eigen video</translation>
        </message>
        <message>
            <source>Addresses of videos that contain only this talk</source>
            <translation>Adressen van video’s met alleen deze lezing</translation>
        </message>
        <message>
            <source>Abstract</source>
            <translation>Samenvatting</translation>
        </message>
        <message>
            <source>The address of the video, or the path of its file</source>
            <translation>Het adres van de video of het pad van het bestand</translation>
        </message>
        <message>
            <source>Title of the recording</source>
            <translation>Titel van de opname</translation>
        </message>
        <message>
            <source>Address or file</source>
            <translation>Adres of bestand</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Year-month-day: 2016-11-03</source>
            <translation>Jaar-maand-dag: 2016-11-03</translation>
        </message>
        <message>
            <source>Such as CC-BY-4.0</source>
            <translation>Bijvoorbeeld CC-BY-4.0</translation>
        </message>
        <message>
            <source>A web address, or the path of a file in the folder of the catalogue</source>
            <translation>Een webadres of het pad van een bestand in de map van de catalogus</translation>
        </message>
        <message>
            <source>Findings {count}</source>
            <translation>Bevindingen {count}</translation>
        </message>
        <message>
            <source>1 talk</source>
            <translation type="unfinished">1 presentatie</translation>
        </message>
        <message>
            <source>{count} talks</source>
            <translation type="unfinished">{count} presentaties</translation>
        </message>
        <message>
            <source>{count} of {every} talks</source>
            <translation>{count} van {every} lezingen</translation>
        </message>
        <message>
            <source>no recording yet, which can be added later</source>
            <translation>nog geen opname; die kan later worden toegevoegd</translation>
        </message>
        <message>
            <source>{count} mistakes. {first}</source>
            <translation>{count} fouten. {first}</translation>
        </message>
        <message>
            <source>Fetch {count} pictures from {host}</source>
            <translation>{count} afbeeldingen ophalen van {host}</translation>
        </message>
        <message>
            <source>Fetch {count} pictures from {host} and others</source>
            <translation>{count} afbeeldingen ophalen van {host} en andere</translation>
        </message>
        <message>
            <source>Nothing is fetched before this button is pressed</source>
            <translation>Er wordt niets opgehaald voordat u op deze knop drukt</translation>
        </message>
    </context>
    <context>
        <name>ReviewPanel</name>
        <message>
            <source>Review</source>
            <translation>Terugblik</translation>
        </message>
        <message>
            <source>Measuring how the talk went …</source>
            <translation>Het verloop van de lezing wordt gemeten …</translation>
        </message>
        <message>
            <source>The talk cannot be measured</source>
            <translation>De lezing kan niet gemeten worden</translation>
        </message>
        <message>
            <source>The length of the talk is unknown</source>
            <translation>De lengte van de lezing is onbekend</translation>
        </message>
        <message>
            <source>It becomes known when the recording is opened, or from the talk’s end in the catalogue.</source>
            <translation>Die wordt bekend als de opname geopend wordt, of door het einde van de lezing in de catalogus.</translation>
        </message>
        <message>
            <source>No talk is open</source>
            <translation>Er is geen lezing geopend</translation>
        </message>
        <message>
            <source>Finding when each page is shown …</source>
            <translation>Zoeken wanneer elke pagina te zien is …</translation>
        </message>
        <message>
            <source>The review appears here as soon as the talk is synchronised.</source>
            <translation>De terugblik verschijnt hier zodra de lezing gesynchroniseerd is.</translation>
        </message>
        <message>
            <source>No slides, so there is nothing to review yet</source>
            <translation>Zonder dia’s is er nog geen terugblik</translation>
        </message>
        <message>
            <source>A review shows how long each page of the slides was shown, and what was said meanwhile.</source>
            <translation>Een terugblik toont hoelang elke pagina van de dia’s te zien was en wat er intussen gezegd werd.</translation>
        </message>
        <message>
            <source>It is not known yet when each page was shown</source>
            <translation>Nog niet bekend is wanneer elke pagina te zien was</translation>
        </message>
        <message>
            <source>To find that out, the recording has to be on this computer.</source>
            <translation>Om dat uit te zoeken moet de opname op deze computer staan.</translation>
        </message>
        <message>
            <source>Synchronise the slides with the recording. Then you see here which pages ran long, what was skipped, and how fast you spoke.</source>
            <translation>Synchroniseer de dia’s met de opname. Dan is hier te zien welke pagina’s lang duurden, wat er overgeslagen werd en hoe snel er gesproken werd.</translation>
        </message>
        <message>
            <source>Listening for pauses …</source>
            <translation>Pauzes worden gezocht …</translation>
        </message>
        <message>
            <source>Measuring …</source>
            <translation>Meten …</translation>
        </message>
        <message>
            <source>Stopped, so some figures are missing.</source>
            <translation>Gestopt, dus er ontbreken cijfers.</translation>
        </message>
        <message>
            <source>Words and pace need subtitles.</source>
            <translation>Voor woorden en tempo zijn ondertitels nodig.</translation>
        </message>
        <message>
            <source>Pauses need the recording on this computer.</source>
            <translation>Voor pauzes moet de opname op deze computer staan.</translation>
        </message>
        <message>
            <source>The recording has no sound that can be measured.</source>
            <translation>De opname heeft geen geluid dat gemeten kan worden.</translation>
        </message>
        <message>
            <source>{count} rows copied</source>
            <translation>{count} rijen gekopieerd</translation>
        </message>
        <message>
            <source>1 row copied</source>
            <translation>1 rij gekopieerd</translation>
        </message>
    </context>
    <context>
        <name>ReviewWindow</name>
        <message>
            <source>Review: {title}</source>
            <translation>Terugblik: {title}</translation>
        </message>
    </context>
    <context>
        <name>RewriteController</name>
        <message>
            <source>The clock of this recording restarts after {time}, so the rest cannot be reached. duthviewer can make a copy that plays from any position.</source>
            <translation>De klok van deze opname begint na {time} opnieuw, dus de rest is niet bereikbaar. duthviewer kan een kopie maken die vanaf elke positie speelt.</translation>
        </message>
        <message>
            <source>Seeking is slow in this recording because it has few keyframes. A copy with new keyframes plays from any position at once.</source>
            <translation>Spoelen gaat traag in deze opname, omdat ze weinig keyframes heeft. Een kopie met nieuwe keyframes speelt meteen vanaf elke positie.</translation>
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
            <source>Re-encode the video with new keyframes</source>
            <translation>Video opnieuw coderen met nieuwe keyframes</translation>
        </message>
        <message>
            <source>Makes seeking fast, but takes much longer and loses some quality.</source>
            <translation>Maakt spoelen snel, maar duurt veel langer en kost wat kwaliteit.</translation>
        </message>
        <message>
            <source>Rewrite</source>
            <translation>Herschrijven</translation>
        </message>
        <message>
            <source>Rewriting {file}… {percent} %</source>
            <translation>{file} wordt herschreven… {percent} %</translation>
        </message>
        <message>
            <source>Created {file}. It is used for this recording from now on.</source>
            <translation>{file} is gemaakt. Het wordt voortaan voor deze opname gebruikt.</translation>
        </message>
    </context>
    <context>
        <name>RowCommands</name>
        <message>
            <source>No program was found on this computer to open {what}</source>
            <translation>Op deze computer is geen programma gevonden om {what} te openen</translation>
        </message>
        <message>
            <source>Use a file for “{title}”</source>
            <translation>Een bestand gebruiken voor “{title}”</translation>
        </message>
        <message>
            <source>Save downloads in</source>
            <translation>Downloads opslaan in</translation>
        </message>
        <message>
            <source>Download to another folder</source>
            <translation>Naar een andere map downloaden</translation>
        </message>
        <message>
            <source>Download “{title}” to another folder from its beginning?</source>
            <translation>‘{title}’ vanaf het begin naar een andere map downloaden?</translation>
        </message>
        <message>
            <source>{size} of it are on this computer and will be deleted.</source>
            <translation>{size} ervan staat op deze computer en wordt verwijderd.</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Downloaden</translation>
        </message>
        <message>
            <source>Cancel a download</source>
            <translation>Download annuleren</translation>
        </message>
        <message>
            <source>Cancel the download of “{title}”?</source>
            <translation>De download van “{title}” annuleren?</translation>
        </message>
        <message>
            <source>{size} of it are on this computer and will be deleted. Pause keeps them.</source>
            <translation>{size} ervan staat op deze computer en wordt gewist. Met Pauze blijft het bewaard.</translation>
        </message>
        <message>
            <source>Cancel the download</source>
            <translation>Download annuleren</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Doorgaan</translation>
        </message>
        <message>
            <source>Use for “{title}”</source>
            <translation>Gebruiken voor “{title}”</translation>
        </message>
    </context>
    <context>
        <name>SaveButtons</name>
        <message>
            <source>Save…</source>
            <translation>Opslaan…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
    <context>
        <name>SearchController</name>
        <message>
            <source>Also search slides, speech and notes</source>
            <translation>Ook slides, spraak en notities doorzoeken</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Zoeken</translation>
        </message>
        <message>
            <source>This talk cannot be opened because its conference is missing. {reason}</source>
            <translation>Deze presentatie kan niet worden geopend omdat de conferentie ontbreekt. {reason}</translation>
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
            <source>Matches</source>
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
            <source>1 more match in this talk</source>
            <translation>Nog 1 resultaat in deze presentatie</translation>
        </message>
        <message>
            <source>{count} more matches in this talk</source>
            <translation>Nog {count} resultaten in deze presentatie</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source>Indexing slides, subtitles and notes: {percent} %. More matches may follow.</source>
            <translation>Slides, ondertitels en notities worden geïndexeerd: {percent} %. Er kunnen meer resultaten volgen.</translation>
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
            <source>Search failed</source>
            <translation>Zoeken is mislukt</translation>
        </message>
        <message>
            <source>More than {hits} matches</source>
            <translation>Meer dan {hits} resultaten</translation>
        </message>
        <message>
            <source>{hits} matches</source>
            <translation>{hits} resultaten</translation>
        </message>
        <message>
            <source>1 match</source>
            <translation>1 resultaat</translation>
        </message>
        <message>
            <source>{hits} matches in 1 talk</source>
            <translation>{hits} resultaten in 1 presentatie</translation>
        </message>
        <message>
            <source>{hits} matches in {talks} talks</source>
            <translation>{hits} resultaten in {talks} presentaties</translation>
        </message>
        <message>
            <source>Only a part was searched: check the filters above.</source>
            <translation>Alleen een deel is doorzocht: zie de filters hierboven.</translation>
        </message>
        <message>
            <source>The index is still being built. New matches appear automatically.</source>
            <translation>De index wordt nog opgebouwd. Nieuwe resultaten verschijnen automatisch.</translation>
        </message>
        <message>
            <source>Titles, speakers, slides, subtitles and notes of all opened conferences were searched. Try fewer words, or the beginning of a word.</source>
            <translation>Titels, sprekers, slides, ondertitels en notities van alle geopende conferenties zijn doorzocht. Probeer minder woorden, of het begin van een woord.</translation>
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
            <source>Search tips</source>
            <translation>Zoektips</translation>
        </message>
        <message>
            <source>this exact phrase</source>
            <translation>precies deze woorden</translation>
        </message>
        <message>
            <source>words that start with this</source>
            <translation>woorden die hiermee beginnen</translation>
        </message>
        <message>
            <source>on slides; also titles, said, notes</source>
            <translation>op slides; ook titles, said, notes</translation>
        </message>
        <message>
            <source>Search again for {words}</source>
            <translation>Opnieuw zoeken naar {words}</translation>
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
            <source>{example}: {words}</source>
            <translation>{example}: {words}</translation>
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
            <source>Downloads</source>
            <translation>Downloads</translation>
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
        <name>Shelf</name>
        <message>
            <source>{title} (file not found)</source>
            <translation>{title} (bestand niet gevonden)</translation>
        </message>
    </context>
    <context>
        <name>ShiftDialog</name>
        <message>
            <source>Shift all page changes</source>
            <translation>Alle paginawissels verschuiven</translation>
        </message>
        <message>
            <source>Show every page this many seconds later. Negative values show it earlier.</source>
            <translation>Elke pagina dit aantal seconden later tonen. Negatieve waarden tonen haar eerder.</translation>
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
            <translation>{percent} %</translation>
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
            <source>Save the page as a picture</source>
            <translation>Pagina als afbeelding opslaan</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg)</source>
            <translation>Afbeeldingen (*.png *.jpg)</translation>
        </message>
        <message>
            <source>No program is installed that can open {name}.</source>
            <translation>Er is geen programma geïnstalleerd dat {name} kan openen.</translation>
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
            <source>Unsupported link: {address}</source>
            <translation>Niet-ondersteunde link: {address}</translation>
        </message>
    </context>
    <context>
        <name>SlidesPerPageMenu</name>
        <message>
            <source>Slides on each page of the PDF</source>
            <translation>Dia’s op elke pagina van de pdf</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>The choice cannot be saved: {reason}.</source>
            <translation>De keuze kan niet worden opgeslagen: {reason}.</translation>
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
            <source>Not said: {terms}</source>
            <translation>Niet gezegd: {terms}</translation>
        </message>
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
        <name>SourcePage</name>
        <message>
            <source>Paste an address or a list of times, or drop a file here</source>
            <translation>Plak een adres of een lijst met tijden, of zet hier een bestand neer</translation>
        </message>
        <message>
            <source>Address or list of times</source>
            <translation>Adres of lijst met tijden</translation>
        </message>
        <message>
            <source>Press Ctrl+Enter to go on</source>
            <translation>Druk op Ctrl+Enter om verder te gaan</translation>
        </message>
        <message>
            <source>Choose a &amp;file…</source>
            <translation>&amp;Bestand kiezen…</translation>
        </message>
        <message>
            <source>A schedule, an info.json, a list of times, a video</source>
            <translation>Een programma, een info.json, een lijst met tijden, een video</translation>
        </message>
        <message>
            <source>Choose a f&amp;older…</source>
            <translation>&amp;Map kiezen…</translation>
        </message>
        <message>
            <source>A folder with recordings and slides, or one that another program made</source>
            <translation>Een map met opnamen en slides, of een die door een ander programma is gemaakt</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <translation>&amp;Doorgaan</translation>
        </message>
        <message>
            <source>Read this and show what was understood (Ctrl+Enter)</source>
            <translation>Dit lezen en tonen wat is begrepen (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>What you can add</source>
            <translation>Wat kan worden toegevoegd</translation>
        </message>
        <message>
            <source>A list of times</source>
            <translation>Een lijst met tijden</translation>
        </message>
        <message>
            <source>A video or a playlist</source>
            <translation>Een video of een afspeellijst</translation>
        </message>
        <message>
            <source>the address of a page on YouTube, media.ccc.de or another site</source>
            <translation>het adres van een pagina op YouTube, media.ccc.de of een andere site</translation>
        </message>
        <message>
            <source>A schedule</source>
            <translation>Een programma</translation>
        </message>
        <message>
            <source>schedule.xml or schedule.json of pretalx, frab or pentabarf</source>
            <translation>schedule.xml of schedule.json van pretalx, frab of pentabarf</translation>
        </message>
        <message>
            <source>A recorded lecture</source>
            <translation>Een opgenomen college</translation>
        </message>
        <message>
            <source>of BigBlueButton or Opencast: its folder or its address</source>
            <translation>van BigBlueButton of Opencast: de map of het adres</translation>
        </message>
        <message>
            <source>Files of other programs</source>
            <translation>Bestanden van andere programma’s</translation>
        </message>
        <message>
            <source>info.json of yt-dlp, .nfo of Kodi or Jellyfin, chapters, pyvideo data</source>
            <translation>info.json van yt-dlp, .nfo van Kodi of Jellyfin, hoofdstukken, gegevens van pyvideo</translation>
        </message>
        <message>
            <source>Recordings and slides</source>
            <translation type="unfinished">Opnamen en slides</translation>
        </message>
        <message>
            <source>a folder with them: duthviewer finds where each talk begins</source>
            <translation>een map ermee: duthviewer vindt waar elke lezing begint</translation>
        </message>
        <message>
            <source>Choose what to import</source>
            <translation>Kiezen wat wordt geïmporteerd</translation>
        </message>
    </context>
    <context>
        <name>SpeedAndVolume</name>
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
    </context>
    <context>
        <name>StoreKeeper</name>
        <message>
            <source>Keep what can be read</source>
            <translation>Leesbare gegevens behouden</translation>
        </message>
        <message>
            <source>Use the copy from {day}</source>
            <translation>Kopie van {day} gebruiken</translation>
        </message>
        <message>
            <source>The library {path} is damaged. duthviewer has a copy from {day}. Everything that can still be read is added to the copy, and the damaged file is kept.</source>
            <translation>De bibliotheek {path} is beschadigd. duthviewer heeft een kopie van {day}. Alles wat nog leesbaar is wordt aan de kopie toegevoegd, en het beschadigde bestand blijft bewaard.</translation>
        </message>
        <message>
            <source>The library {path} is damaged, and there is no copy of it. duthviewer can start a new library with everything that can still be read. The damaged file is kept.</source>
            <translation>De bibliotheek {path} is beschadigd en er is geen kopie van. duthviewer kan een nieuwe bibliotheek beginnen met alles wat nog leesbaar is. Het beschadigde bestand blijft bewaard.</translation>
        </message>
        <message>
            <source>alignments of videos</source>
            <translation>afstemmingen van video’s</translation>
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
        <name>StreamDisplay</name>
        <message>
            <source>The connection is lost. Playing continues when it is back.</source>
            <translation>De verbinding is verbroken. Het afspelen gaat verder zodra ze terug is.</translation>
        </message>
        <message>
            <source>The connection is back.</source>
            <translation>De verbinding is terug.</translation>
        </message>
        <message>
            <source>Waiting for the network…</source>
            <translation>Wachten op het netwerk…</translation>
        </message>
        <message>
            <source>The network is slow: it brings {speed} MB/s, and playing takes {needed} MB/s.</source>
            <translation>Het netwerk is traag: het levert {speed} MB/s, en afspelen vraagt {needed} MB/s.</translation>
        </message>
        <message>
            <source>From the network</source>
            <translation>Van het netwerk</translation>
        </message>
        <message>
            <source>From the network, and kept: {percent} % is on this computer</source>
            <translation>Van het netwerk, wordt bewaard: {percent} % staat op deze computer</translation>
        </message>
        <message>
            <source>From the network: {percent} % of the recording is on this computer</source>
            <translation>Van het netwerk: {percent} % van de opname staat op deze computer</translation>
        </message>
        <message>
            <source>The recording will be kept on this computer</source>
            <translation>De opname wordt op deze computer bewaard</translation>
        </message>
        <message>
            <source>All of the recording is on this computer</source>
            <translation>De hele opname staat op deze computer</translation>
        </message>
    </context>
    <context>
        <name>StreamStrip</name>
        <message>
            <source>On this computer</source>
            <translation>Op deze computer</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Bewaren</translation>
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
        <name>SyncController</name>
        <message>
            <source>Nothing to synchronise: {known} talks have a timeline, and {count} have no recording or slides on this computer.</source>
            <translation>Niets te synchroniseren: {known} presentaties hebben een tijdsverloop, en bij {count} ontbreken de opname of slides op deze computer.</translation>
        </message>
        <message>
            <source>Nothing to synchronise: the recordings or the slides are not on this computer.</source>
            <translation>Niets te synchroniseren: de opnamen of de slides staan niet op deze computer.</translation>
        </message>
        <message>
            <source>Nothing to synchronise: all these talks have a timeline.</source>
            <translation>Niets te synchroniseren: al deze presentaties hebben een tijdsverloop.</translation>
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
            <source>1 talk was skipped: it has no recording or no slides here</source>
            <translation>1 presentatie is overgeslagen: de opname of slides ontbreken hier</translation>
        </message>
        <message>
            <source>{count} talks were skipped: they have no recording or no slides here</source>
            <translation>{count} presentaties zijn overgeslagen: de opnamen of slides ontbreken hier</translation>
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
        <name>SyncPill</name>
        <message>
            <source>Synchronise</source>
            <translation>Synchroniseren</translation>
        </message>
        <message>
            <source>Find when each page is shown, so that the slides follow the talk</source>
            <translation>Bepalen wanneer elke pagina wordt getoond, zodat de slides de presentatie volgen</translation>
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
            <source>Finding pages: {known} of {all} minutes</source>
            <translation>Pagina’s zoeken: {known} van {all} minuten</translation>
        </message>
        <message>
            <source>{known} of {all} min</source>
            <translation>{known} van {all} min</translation>
        </message>
        <message>
            <source>Synchronising… {percent} %</source>
            <translation>Synchroniseren… {percent} %</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
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
            <source>Synchronise the failed talks again</source>
            <translation>Mislukte presentaties opnieuw synchroniseren</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Deze melding sluiten</translation>
        </message>
    </context>
    <context>
        <name>TalkActions</name>
        <message>
            <source>“{title}” was removed from the favourites.</source>
            <translation>“{title}” is uit de favorieten verwijderd.</translation>
        </message>
        <message>
            <source>“{title}” was added to the favourites.</source>
            <translation>“{title}” is aan de favorieten toegevoegd.</translation>
        </message>
        <message>
            <source>“{title}” was marked as not watched.</source>
            <translation>“{title}” is als niet bekeken gemarkeerd.</translation>
        </message>
        <message>
            <source>“{title}” was marked as watched.</source>
            <translation>“{title}” is als bekeken gemarkeerd.</translation>
        </message>
        <message>
            <source>The progress of “{title}” was reset.</source>
            <translation>De voortgang van “{title}” is gewist.</translation>
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
        <name>TalkChoices</name>
        <message>
            <source>same file</source>
            <translation>zelfde bestand</translation>
        </message>
        <message>
            <source>here</source>
            <translation>hier</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>onbekend</translation>
        </message>
        <message>
            <source>{day}, whole</source>
            <translation>{day}, heel</translation>
        </message>
        <message>
            <source>Whole recording</source>
            <translation>Hele opname</translation>
        </message>
        <message>
            <source>Video of {title}</source>
            <translation>Video van {title}</translation>
        </message>
        <message>
            <source>The talk’s own video, or the recording of its day</source>
            <translation>De eigen video van de presentatie, of de opname van haar dag</translation>
        </message>
        <message>
            <source>Own video</source>
            <translation>Eigen video</translation>
        </message>
        <message>
            <source>no address</source>
            <translation>geen adres</translation>
        </message>
        <message>
            <source>on this computer</source>
            <translation>op deze computer</translation>
        </message>
    </context>
    <context>
        <name>TalkEnd</name>
        <message>
            <source>Playback continues after this talk</source>
            <translation>Het afspelen gaat na deze presentatie door</translation>
        </message>
        <message>
            <source>Playback stops at the end of this talk</source>
            <translation>Het afspelen stopt aan het einde van deze presentatie</translation>
        </message>
    </context>
    <context>
        <name>TalkForm</name>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Twitter</source>
            <translation>Twitter</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Webpagina</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Sprekers</translation>
        </message>
        <message>
            <source>Add a speaker</source>
            <translation>Een spreker toevoegen</translation>
        </message>
        <message>
            <source>The recording that contains the talk</source>
            <translation>De opname waarin de presentatie zit</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation type="unfinished">Opname</translation>
        </message>
        <message>
            <source>For example 2:17:10, 55m9s or a link with t=</source>
            <translation>Bijvoorbeeld 2:17:10, 55m9s of een link met t=</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>End</source>
            <translation type="unfinished">Einde</translation>
        </message>
        <message>
            <source>The length of its slot in the schedule, for example 45m</source>
            <translation>De lengte volgens het programma, bijvoorbeeld 45m</translation>
        </message>
        <message>
            <source>Planned length</source>
            <translation>Geplande lengte</translation>
        </message>
        <message>
            <source>Abstract</source>
            <translation>Samenvatting</translation>
        </message>
        <message>
            <source>A web address, or a file beside the catalogue</source>
            <translation>Een webadres, of een bestand naast de catalogus</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation type="unfinished">Slides</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation type="unfinished">Afbeelding</translation>
        </message>
        <message>
            <source>Own videos</source>
            <translation>Eigen video's</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>Webadres</translation>
        </message>
        <message>
            <source>Add a video of this talk alone</source>
            <translation>Een video van alleen deze presentatie toevoegen</translation>
        </message>
        <message>
            <source>For example CC-BY-4.0</source>
            <translation>Bijvoorbeeld CC-BY-4.0</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licentie</translation>
        </message>
        <message>
            <source>Id: {id}. It stays, because notes and progress are stored under it.</source>
            <translation>Id: {id}. Die blijft, omdat notities en voortgang eronder zijn opgeslagen.</translation>
        </message>
        <message>
            <source>With the recording</source>
            <translation>Met de opname</translation>
        </message>
        <message>
            <source>Where the next talk starts, at {time}</source>
            <translation>Waar de volgende presentatie begint, op {time}</translation>
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
            <source>Timeline: {quality}</source>
            <translation>Tijdlijn: {quality}</translation>
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
            <source>{length} planned</source>
            <translation>{length} gepland</translation>
        </message>
        <message>
            <source>Slides in this recording: {pages}</source>
            <translation>Dia’s in deze opname: {pages}</translation>
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
            <source>{name}, which you chose, no longer exists</source>
            <translation>{name}, door u gekozen, bestaat niet meer</translation>
        </message>
        <message>
            <source>Correct this…</source>
            <translation>Corrigeren…</translation>
        </message>
        <message>
            <source>not on this computer</source>
            <translation>niet op deze computer</translation>
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
        <name>TalkReportDialog</name>
        <message>
            <source>Save report</source>
            <translation>Verslag opslaan</translation>
        </message>
        <message>
            <source>How the talk went: the time, words and pauses of each page, for yourself or for others.</source>
            <translation>Hoe de lezing verliep: tijd, woorden en pauzes van elke pagina, voor uzelf of voor anderen.</translation>
        </message>
        <message>
            <source>Page to read and print (HTML)</source>
            <translation>Pagina om te lezen en af te drukken (HTML)</translation>
        </message>
        <message>
            <source>All figures as data (JSON)</source>
            <translation>Alle cijfers als gegevens (JSON)</translation>
        </message>
        <message>
            <source>Table with a row for each page (CSV)</source>
            <translation>Tabel met een rij voor elke pagina (CSV)</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Indeling</translation>
        </message>
        <message>
            <source>The format of the file</source>
            <translation>De indeling van het bestand</translation>
        </message>
        <message>
            <source>Pictures of the pages</source>
            <translation>Afbeeldingen van de pagina’s</translation>
        </message>
        <message>
            <source>Without them the file is small</source>
            <translation>Zonder is het bestand klein</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Wat er gezegd werd</translation>
        </message>
        <message>
            <source>The subtitles, as text beside the pages</source>
            <translation>De ondertitels, als tekst naast de pagina’s</translation>
        </message>
        <message>
            <source>My notes</source>
            <translation>Mijn notities</translation>
        </message>
        <message>
            <source>Your notes with their pictures. Leave them out before you pass the file on.</source>
            <translation>Uw notities met hun afbeeldingen. Laat ze weg voordat u het bestand doorgeeft.</translation>
        </message>
        <message>
            <source>Pauses</source>
            <translation>Pauzes</translation>
        </message>
        <message>
            <source>The sound is measured if that was not done before, which takes seconds for an hour</source>
            <translation>Het geluid wordt gemeten als dat nog niet gedaan is; dat duurt seconden voor een uur</translation>
        </message>
    </context>
    <context>
        <name>TalkRow</name>
        <message>
            <source>no recording</source>
            <translation>geen opname</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>slides {pages}</source>
            <translation>dia’s {pages}</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>wacht</translation>
        </message>
        <message>
            <source>downloading</source>
            <translation>downloadt</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>gepauzeerd</translation>
        </message>
        <message>
            <source>download failed</source>
            <translation>download mislukt</translation>
        </message>
        <message>
            <source>partly here</source>
            <translation>deels hier</translation>
        </message>
        <message>
            <source>no slides</source>
            <translation>geen slides</translation>
        </message>
        <message>
            <source>The recording is on this computer, the slides are online</source>
            <translation>De opname staat op deze computer, de slides staan online</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Op deze computer</translation>
        </message>
        <message>
            <source>Partly on this computer, the rest is online</source>
            <translation>Deels op deze computer, de rest staat online</translation>
        </message>
        <message>
            <source>Streaming only</source>
            <translation>Alleen streamen</translation>
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
        <message>
            <source>{pages} of {count}</source>
            <translation>{pages} van {count}</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} van {count}</translation>
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
            <source>Downloading the slides…</source>
            <translation>De slides worden gedownload…</translation>
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
            <source>They are published at:</source>
            <translation>Ze zijn gepubliceerd op:</translation>
        </message>
        <message>
            <source>Back to page {page}</source>
            <translation>Terug naar pagina {page}</translation>
        </message>
        <message>
            <source>●  Following</source>
            <translation>●  Volgt</translation>
        </message>
        <message>
            <source>●  No slide on screen</source>
            <translation>●  Geen slide in beeld</translation>
        </message>
        <message>
            <source>○  Page not known yet</source>
            <translation>○  Pagina nog niet bekend</translation>
        </message>
        <message>
            <source>≠  Not in this PDF</source>
            <translation>≠  Niet in deze pdf</translation>
        </message>
        <message>
            <source>Back to the talk</source>
            <translation>Terug naar de presentatie</translation>
        </message>
        <message>
            <source>{page}   ·   talk: {live}</source>
            <translation>{page}   ·   presentatie: {live}</translation>
        </message>
        <message>
            <source>No slides are known for this talk</source>
            <translation>Voor deze lezing zijn geen slides bekend</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <source>{name}  (Ctrl+Return saves)</source>
            <translation>{name}  (Ctrl+Return slaat op)</translation>
        </message>
    </context>
    <context>
        <name>TimeBar</name>
        <message>
            <source>Position in the talk</source>
            <translation>Positie in de presentatie</translation>
        </message>
        <message>
            <source>The talk ends here</source>
            <translation>De presentatie eindigt hier</translation>
        </message>
    </context>
    <context>
        <name>TimeEdits</name>
        <message>
            <source>{title} starts at {time}. The other talks of the recording had planned times and were moved with it: {count} talks</source>
            <translation>{title} begint op {time}. De andere presentaties van de opname hadden geplande tijden en zijn mee verplaatst: {count} presentaties</translation>
        </message>
        <message>
            <source>Start of {title} moved to {time}</source>
            <translation>Begin van {title} verplaatst naar {time}</translation>
        </message>
        <message>
            <source>End of {title} moved to {time}</source>
            <translation>Einde van {title} verplaatst naar {time}</translation>
        </message>
        <message>
            <source>{title} moved to {time}</source>
            <translation>{title} verplaatst naar {time}</translation>
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
        <name>TimelineQuality</name>
        <message>
            <source>{count} page</source>
            <translation>{count} pagina</translation>
        </message>
        <message>
            <source>{count} pages</source>
            <translation>{count} pagina's</translation>
        </message>
        <message>
            <source>{count} changes to check</source>
            <translation>{count} wissels te controleren</translation>
        </message>
        <message>
            <source>{count} change to check</source>
            <translation>{count} wissel te controleren</translation>
        </message>
        <message>
            <source>{percent} % certain</source>
            <translation>{percent} % zeker</translation>
        </message>
        <message>
            <source>The slides seem to be another version: a slide was shown that is not in this PDF, after page {page}.</source>
            <translation>De slides lijken een andere versie te zijn: na pagina {page} is een slide getoond die niet in deze pdf staat.</translation>
        </message>
        <message>
            <source>The slides seem to be another version: a slide was shown that is not in this PDF.</source>
            <translation>De slides lijken een andere versie te zijn: er is een slide getoond die niet in deze pdf staat.</translation>
        </message>
        <message>
            <source>The slides seem to be another version: {count} slides were shown that are not in this PDF.</source>
            <translation>De slides lijken een andere versie te zijn: er zijn {count} slides getoond die niet in deze pdf staan.</translation>
        </message>
        <message>
            <source>The slides seem to be another version: {count} slides were shown that are not in this PDF, after page {page}.</source>
            <translation>De slides lijken een andere versie te zijn: na pagina {page} zijn {count} slides getoond die niet in deze pdf staan.</translation>
        </message>
        <message>
            <source>The slides seem to be another version: {count} slides were shown that are not in this PDF, after pages {pages}.</source>
            <translation>De slides lijken een andere versie te zijn: na de pagina's {pages} zijn {count} slides getoond die niet in deze pdf staan.</translation>
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation>{first} en {last}</translation>
        </message>
    </context>
    <context>
        <name>TimelineStrip</name>
        <message>
            <source>No page</source>
            <translation>Geen pagina</translation>
        </message>
        <message>
            <source>Not in this PDF</source>
            <translation>Niet in deze pdf</translation>
        </message>
        <message>
            <source>Page changes around the position</source>
            <translation>Paginawissels rond de positie</translation>
        </message>
        <message>
            <source>Drag a change to move it. Left and Right select one, Shift+Left and Shift+Right move it, Delete removes it. The wheel zooms.</source>
            <translation>Sleep een wissel om hem te verplaatsen. Links en Rechts selecteren er een, Shift+Links en Shift+Rechts verplaatsen hem, Delete verwijdert hem. Het wiel zoomt.</translation>
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
            <source>Subtitle size</source>
            <translation>Grootte van de ondertitels</translation>
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
            <source>Transcript copied</source>
            <translation>Transcript gekopieerd</translation>
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
            <source>No subtitles in this part</source>
            <translation>Geen ondertitels in dit deel</translation>
        </message>
        <message>
            <source>If they are too late or too early, shift them: {keys}.</source>
            <translation>Als ze te laat of te vroeg komen, verschuif ze dan: {keys}.</translation>
        </message>
        <message>
            <source>A file beside the recording is found by its name: {name}</source>
            <translation>Een bestand naast de opname wordt aan de naam herkend: {name}</translation>
        </message>
        <message>
            <source>No subtitles for this talk yet</source>
            <translation>Nog geen ondertitels voor deze presentatie</translation>
        </message>
        <message>
            <source>Copy selection</source>
            <translation>Selectie kopiëren</translation>
        </message>
        <message>
            <source>Copy selection with times</source>
            <translation>Selectie met tijden kopiëren</translation>
        </message>
        <message>
            <source>Save clip of the selection…</source>
            <translation>Fragment van de selectie opslaan…</translation>
        </message>
        <message>
            <source>Drop a .vtt or .srt file onto the window.</source>
            <translation>Sleep een .vtt- of .srt-bestand naar het venster.</translation>
        </message>
    </context>
    <context>
        <name>TranscriptTools</name>
        <message>
            <source>Find in the transcript</source>
            <translation>Zoeken in het transcript</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>Volgen</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Resultaten</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>Vorig resultaat</translation>
        </message>
        <message>
            <source>Previous match  (Shift+Enter)</source>
            <translation>Vorig resultaat  (Shift+Enter)</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Volgend resultaat</translation>
        </message>
        <message>
            <source>Next match  (Enter)</source>
            <translation>Volgend resultaat  (Enter)</translation>
        </message>
        <message>
            <source>Follow the current line</source>
            <translation>De huidige regel volgen</translation>
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
            <source>{count} matches</source>
            <translation>{count} resultaten</translation>
        </message>
        <message>
            <source>No matches</source>
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
        <name>UncaughtErrors</name>
        <message>
            <source>Something went wrong in duthviewer ({error}). You can continue; if it happens again, please report it.</source>
            <translation>Er ging iets mis in duthviewer ({error}). Je kunt doorgaan; meld het als het opnieuw gebeurt.</translation>
        </message>
    </context>
    <context>
        <name>UnsaidMarks</name>
        <message>
            <source>Without a timeline, it is unknown what was said on each page</source>
            <translation>Zonder tijdlijn is niet bekend wat bij elke pagina is gezegd</translation>
        </message>
        <message>
            <source>Without subtitles, it is unknown what was said</source>
            <translation>Zonder ondertitels is niet bekend wat er is gezegd</translation>
        </message>
        <message>
            <source>The slides have no text to compare</source>
            <translation>De dia's hebben geen tekst om te vergelijken</translation>
        </message>
        <message>
            <source>Everything on the slides was said</source>
            <translation>Alles op de dia's is gezegd</translation>
        </message>
        <message>
            <source>Pages with terms that were not said: {count}</source>
            <translation>Pagina's met termen die niet zijn gezegd: {count}</translation>
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
            <source>Watch now</source>
            <translation>Nu bekijken</translation>
        </message>
        <message>
            <source>Set up downloads…</source>
            <translation>Downloads instellen…</translation>
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
            <source>This talk cannot be watched from the network</source>
            <translation>Deze lezing kan niet vanaf het netwerk worden bekeken</translation>
        </message>
        <message>
            <source>The catalogue says that the talk starts at {start}, but {file} is only {length} long. Either the file is incomplete, or the offset is wrong.</source>
            <translation>Volgens de catalogus begint de presentatie op {start}, maar {file} duurt maar {length}. Het bestand is onvolledig, of het begin klopt niet.</translation>
        </message>
        <message>
            <source>A copy with the same video and sound may play. The recording is not changed.</source>
            <translation>Een kopie met hetzelfde beeld en geluid speelt misschien wel. De opname wordt niet gewijzigd.</translation>
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
            <source>The file you chose is missing: {path}</source>
            <translation>Het gekozen bestand ontbreekt: {path}</translation>
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
        <name>VlcPlayer</name>
        <message>
            <source>VLC does not start: {reason}</source>
            <translation>VLC start niet: {reason}</translation>
        </message>
        <message>
            <source>{path} cannot be played: VLC does not understand it.</source>
            <translation>{path} kan niet worden afgespeeld: VLC begrijpt het niet.</translation>
        </message>
    </context>
    <context>
        <name>WaitPage</name>
        <message>
            <source>Progress</source>
            <translation>Voortgang</translation>
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
        <name>WatchController</name>
        <message>
            <source>There is no talk {talk} in {conference}. It has: {names}</source>
            <translation>Er is geen lezing {talk} in {conference}. Aanwezig zijn: {names}</translation>
        </message>
    </context>
    <context>
        <name>WatchPage</name>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>Beeld opslaan</translation>
        </message>
        <message>
            <source>This moment was noted on another video of the talk</source>
            <translation>Dit moment is genoteerd bij een andere video van de lezing</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg)</source>
            <translation>Afbeeldingen (*.png *.jpg)</translation>
        </message>
        <message>
            <source>Picture saved</source>
            <translation>Afbeelding opgeslagen</translation>
        </message>
    </context>
    <context>
        <name>WatchStage</name>
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
            <source>Loop from {time}</source>
            <translation>Lus vanaf {time}</translation>
        </message>
        <message>
            <source>Loop from {a} to {b}</source>
            <translation>Lus van {a} tot {b}</translation>
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
            <source>B must be at a different position than A</source>
            <translation>B moet op een andere plek liggen dan A</translation>
        </message>
        <message>
            <source>duthviewer link to {time} copied</source>
            <translation>duthviewer-link naar {time} gekopieerd</translation>
        </message>
        <message>
            <source>No subtitles for this recording</source>
            <translation>Geen ondertitels voor deze opname</translation>
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
        <message>
            <source>A slide that is not in this PDF</source>
            <translation>Een slide die niet in deze pdf staat</translation>
        </message>
    </context>
    <context>
        <name>WatchedTimes</name>
        <message>
            <source>Where this moment is in the recording of the day is not known</source>
            <translation>Waar dit moment in de opname van de dag ligt, is niet bekend</translation>
        </message>
        <message>
            <source>Undone: {step}</source>
            <translation type="unfinished">Ongedaan gemaakt: {step}</translation>
        </message>
        <message>
            <source>Done: {step}</source>
            <translation>Gedaan: {step}</translation>
        </message>
        <message>
            <source>Close the panel</source>
            <translation type="unfinished">Paneel sluiten</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>These talks are on {site}: set up yt-dlp once, then watch any of them at once or download them to watch offline.</source>
            <translation>Deze presentaties staan op {site}: stel één keer yt-dlp in, daarna kun je ze meteen bekijken of downloaden voor offline.</translation>
        </message>
        <message>
            <source>Set up…</source>
            <translation>Instellen…</translation>
        </message>
        <message>
            <source>Open the settings of downloads</source>
            <translation>De instellingen voor downloads openen</translation>
        </message>
        <message>
            <source>Choose a talk to watch it now, or download them all to watch offline.</source>
            <translation>Kies een presentatie om die nu te bekijken, of download ze allemaal om ze offline te bekijken.</translation>
        </message>
        <message>
            <source>Download…</source>
            <translation>Downloaden…</translation>
        </message>
        <message>
            <source>Choose what to download of this conference</source>
            <translation>Kiezen wat van deze conferentie wordt gedownload</translation>
        </message>
    </context>
    <context>
        <name>WelcomeStrip</name>
        <message>
            <source>Download…</source>
            <translation>Downloaden…</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Deze melding sluiten</translation>
        </message>
    </context>
    <context>
        <name>WorkerProcess</name>
        <message>
            <source>Its answer could not be read.</source>
            <translation>Het antwoord kon niet worden gelezen.</translation>
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
            <source>Its program crashed or was killed.</source>
            <translation>Het programma is vastgelopen of werd beëindigd.</translation>
        </message>
        <message>
            <source>Its program ended without a result.</source>
            <translation>Het programma eindigde zonder resultaat.</translation>
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
        <name>_Part</name>
        <message>
            <source>and {count} more</source>
            <translation>en nog {count}</translation>
        </message>
    </context>
    <context>
        <name>_StatusRow</name>
        <message>
            <source>Progress of measuring</source>
            <translation>Voortgang van de meting</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Stop measuring</source>
            <translation>Stoppen met meten</translation>
        </message>
        <message>
            <source>Measure again</source>
            <translation>Opnieuw meten</translation>
        </message>
        <message>
            <source>Measure the missing figures</source>
            <translation>De ontbrekende cijfers meten</translation>
        </message>
        <message>
            <source>Open subtitles…</source>
            <translation>Ondertitels openen…</translation>
        </message>
        <message>
            <source>Use a subtitle file for this recording</source>
            <translation>Een ondertitelbestand voor deze opname gebruiken</translation>
        </message>
        <message>
            <source>Download…</source>
            <translation>Downloaden…</translation>
        </message>
        <message>
            <source>Download subtitles with the recording, if there are any</source>
            <translation>Ondertitels met de opname downloaden, als die er zijn</translation>
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
