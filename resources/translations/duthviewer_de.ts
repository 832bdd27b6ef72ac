<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About duthviewer</source>
            <translation>Über duthviewer</translation>
        </message>
        <message>
            <source>Looking for what plays the video…</source>
            <translation>Videowiedergabe wird ermittelt…</translation>
        </message>
        <message>
            <source>Copy for a bug report</source>
            <translation>Für einen Fehlerbericht kopieren</translation>
        </message>
        <message>
            <source>Copy all versions to the clipboard</source>
            <translation>Alle Versionen in die Zwischenablage kopieren</translation>
        </message>
        <message>
            <source>Watch conference talks offline, beside the slides.</source>
            <translation>Konferenzvorträge offline ansehen, neben den Folien.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Video: {engine}</source>
            <translation>Video: {engine}</translation>
        </message>
        <message>
            <source>© the duthviewer contributors, MIT licence</source>
            <translation>© die Mitwirkenden an duthviewer, MIT-Lizenz</translation>
        </message>
    </context>
    <context>
        <name>AllNotes</name>
        <message>
            <source>Notes of all talks</source>
            <translation>Notizen zu allen Vorträgen</translation>
        </message>
        <message>
            <source>Words, or a #tag</source>
            <translation>Wörter oder ein #Schlagwort</translation>
        </message>
        <message>
            <source>Search the notes</source>
            <translation>In den Notizen suchen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Save the notes in the list as Markdown, CSV or JSON</source>
            <translation>Die Notizen der Liste als Markdown, CSV oder JSON speichern</translation>
        </message>
        <message>
            <source>No note has these words.</source>
            <translation>Keine Notiz hat diese Wörter.</translation>
        </message>
        <message>
            <source>You have no notes yet. Press {key} while you watch a talk.</source>
            <translation>Sie haben noch keine Notizen. Drücken Sie {key}, während Sie einen Vortrag ansehen.</translation>
        </message>
        <message>
            <source>{count} of {all} notes</source>
            <translation>{count} von {all} Notizen</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>The last conference takes long to open. Its disk may not answer.</source>
            <translation>Das Öffnen der letzten Konferenz dauert lange. Vielleicht antwortet der Datenträger nicht.</translation>
        </message>
        <message>
            <source>{path} takes long to open. Its disk may not answer.</source>
            <translation>Das Öffnen von {path} dauert lange. Vielleicht antwortet der Datenträger nicht.</translation>
        </message>
    </context>
    <context>
        <name>ClosingCheck</name>
        <message>
            <source>These notes are not saved.</source>
            <translation>Diese Notizen sind nicht gespeichert.</translation>
        </message>
        <message>
            <source>They could not be written to the disk: {problem} If you close duthviewer now, the text that you wrote last is lost.</source>
            <translation>Sie konnten nicht gespeichert werden: {problem} Wenn Sie duthviewer jetzt schließen, geht der zuletzt geschriebene Text verloren.</translation>
        </message>
        <message>
            <source>The disk does not answer.</source>
            <translation>Das Laufwerk antwortet nicht.</translation>
        </message>
        <message>
            <source>Save elsewhere…</source>
            <translation>Woanders speichern…</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>Ohne Speichern schließen</translation>
        </message>
        <message>
            <source>Save notes</source>
            <translation>Notizen speichern</translation>
        </message>
        <message>
            <source>Notes (*.json)</source>
            <translation>Notizen (*.json)</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Anywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <source>Talks</source>
            <translation>Vorträge</translation>
        </message>
        <message>
            <source>Watching</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>Folien</translation>
        </message>
        <message>
            <source>Searching</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Open a conference…</source>
            <translation>Konferenz öffnen…</translation>
        </message>
        <message>
            <source>Keys and help</source>
            <translation>Tasten und Hilfe</translation>
        </message>
        <message>
            <source>About duthviewer</source>
            <translation>Über duthviewer</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Open a folder…</source>
            <translation>Ordner öffnen…</translation>
        </message>
        <message>
            <source>Make a conference from files…</source>
            <translation>Konferenz aus Dateien erstellen…</translation>
        </message>
        <message>
            <source>Save timelines into a catalogue…</source>
            <translation>Zeitleisten in einem Katalog speichern…</translation>
        </message>
        <message>
            <source>Notes of all talks…</source>
            <translation>Notizen zu allen Vorträgen…</translation>
        </message>
        <message>
            <source>Export all notes…</source>
            <translation>Alle Notizen exportieren…</translation>
        </message>
        <message>
            <source>Import notes…</source>
            <translation>Notizen importieren…</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Einstellungen…</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Alles durchsuchen</translation>
        </message>
        <message>
            <source>Search the talks</source>
            <translation>Vorträge durchsuchen</translation>
        </message>
        <message>
            <source>Watch, from where you left</source>
            <translation>Ab der letzten Stelle ansehen</translation>
        </message>
        <message>
            <source>Watch from the start</source>
            <translation>Von vorn ansehen</translation>
        </message>
        <message>
            <source>Mark as favourite</source>
            <translation>Als Favorit markieren</translation>
        </message>
        <message>
            <source>Mark as watched</source>
            <translation>Als angesehen markieren</translation>
        </message>
        <message>
            <source>Forget the position</source>
            <translation>Position vergessen</translation>
        </message>
        <message>
            <source>Undo the last mark</source>
            <translation>Letzte Markierung rückgängig machen</translation>
        </message>
        <message>
            <source>Show the recording in its folder</source>
            <translation>Aufzeichnung im Ordner anzeigen</translation>
        </message>
        <message>
            <source>Open the slides in another program</source>
            <translation>Folien in anderem Programm öffnen</translation>
        </message>
        <message>
            <source>Use a PDF as the slides…</source>
            <translation>Eine PDF als Folien verwenden …</translation>
        </message>
        <message>
            <source>Use a file as the recording…</source>
            <translation>Eine Datei als Aufnahme verwenden …</translation>
        </message>
        <message>
            <source>Use the files found by name</source>
            <translation>Die nach Namen gefundenen Dateien verwenden</translation>
        </message>
        <message>
            <source>Open the recording on the web</source>
            <translation>Aufzeichnung im Web öffnen</translation>
        </message>
        <message>
            <source>Copy a link to the talk</source>
            <translation>Link zum Vortrag kopieren</translation>
        </message>
        <message>
            <source>Synchronise the slides of this talk</source>
            <translation>Folien dieses Vortrags synchronisieren</translation>
        </message>
        <message>
            <source>Synchronise the slides of this day</source>
            <translation>Folien dieses Tages synchronisieren</translation>
        </message>
        <message>
            <source>Synchronise the slides of all talks</source>
            <translation>Folien aller Vorträge synchronisieren</translation>
        </message>
        <message>
            <source>Stop synchronising</source>
            <translation>Synchronisieren beenden</translation>
        </message>
        <message>
            <source>Information about the talk</source>
            <translation>Informationen zum Vortrag</translation>
        </message>
        <message>
            <source>Show all talks</source>
            <translation>Alle Vorträge anzeigen</translation>
        </message>
        <message>
            <source>Show what was begun</source>
            <translation>Begonnene anzeigen</translation>
        </message>
        <message>
            <source>Show what is not watched</source>
            <translation>Nicht angesehene anzeigen</translation>
        </message>
        <message>
            <source>Show favourites</source>
            <translation>Favoriten anzeigen</translation>
        </message>
        <message>
            <source>Show what is on this computer</source>
            <translation>Auf diesem Computer vorhandene anzeigen</translation>
        </message>
        <message>
            <source>Sort by day and time</source>
            <translation>Nach Tag und Uhrzeit sortieren</translation>
        </message>
        <message>
            <source>Sort by title</source>
            <translation>Nach Titel sortieren</translation>
        </message>
        <message>
            <source>Sort by speaker</source>
            <translation>Nach Vortragenden sortieren</translation>
        </message>
        <message>
            <source>Sort by length, the longest first</source>
            <translation>Nach Länge sortieren, längste zuerst</translation>
        </message>
        <message>
            <source>Sort by last watched</source>
            <translation>Nach zuletzt angesehen sortieren</translation>
        </message>
        <message>
            <source>Play or pause</source>
            <translation>Wiedergabe oder Pause</translation>
        </message>
        <message>
            <source>Back {seconds} seconds</source>
            <translation>{seconds} Sekunden zurück</translation>
        </message>
        <message>
            <source>Forward {seconds} seconds</source>
            <translation>{seconds} Sekunden vor</translation>
        </message>
        <message>
            <source>Back a minute</source>
            <translation>Eine Minute zurück</translation>
        </message>
        <message>
            <source>Forward a minute</source>
            <translation>Eine Minute vor</translation>
        </message>
        <message>
            <source>To 0 … 90 % of the talk</source>
            <translation>Zu 0 … 90 % des Vortrags</translation>
        </message>
        <message>
            <source>One frame back</source>
            <translation>Ein Bild zurück</translation>
        </message>
        <message>
            <source>One frame on</source>
            <translation>Ein Bild vor</translation>
        </message>
        <message>
            <source>Slower</source>
            <translation>Langsamer</translation>
        </message>
        <message>
            <source>Faster</source>
            <translation>Schneller</translation>
        </message>
        <message>
            <source>Normal speed</source>
            <translation>Normale Geschwindigkeit</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Stummschalten</translation>
        </message>
        <message>
            <source>Louder</source>
            <translation>Lauter</translation>
        </message>
        <message>
            <source>Quieter</source>
            <translation>Leiser</translation>
        </message>
        <message>
            <source>From the start</source>
            <translation>Von vorn</translation>
        </message>
        <message>
            <source>Go to a time or a page…</source>
            <translation>Zu einer Zeit oder Seite gehen …</translation>
        </message>
        <message>
            <source>Show the remaining time</source>
            <translation>Verbleibende Zeit anzeigen</translation>
        </message>
        <message>
            <source>Previous talk</source>
            <translation>Vorheriger Vortrag</translation>
        </message>
        <message>
            <source>Next talk</source>
            <translation>Nächster Vortrag</translation>
        </message>
        <message>
            <source>Save the picture…</source>
            <translation>Bild speichern…</translation>
        </message>
        <message>
            <source>Back to the talks</source>
            <translation>Zurück zu den Vorträgen</translation>
        </message>
        <message>
            <source>Begin a loop here (A)</source>
            <translation>Schleife hier beginnen (A)</translation>
        </message>
        <message>
            <source>End the loop here (B)</source>
            <translation>Schleife hier beenden (B)</translation>
        </message>
        <message>
            <source>Loop: set A, set B, clear</source>
            <translation>Schleife: A setzen, B setzen, aufheben</translation>
        </message>
        <message>
            <source>Clear the loop</source>
            <translation>Schleife aufheben</translation>
        </message>
        <message>
            <source>Rewrite this recording…</source>
            <translation>Diese Aufzeichnung neu schreiben …</translation>
        </message>
        <message>
            <source>Copy the link to this moment</source>
            <translation>Link zu dieser Stelle kopieren</translation>
        </message>
        <message>
            <source>Export chapters…</source>
            <translation>Kapitel exportieren…</translation>
        </message>
        <message>
            <source>Play on into the rest of the day</source>
            <translation>Rest des Tages weiter abspielen</translation>
        </message>
        <message>
            <source>Play the next talk by itself</source>
            <translation>Nächsten Vortrag automatisch abspielen</translation>
        </message>
        <message>
            <source>A little slower</source>
            <translation>Etwas langsamer</translation>
        </message>
        <message>
            <source>A little faster</source>
            <translation>Etwas schneller</translation>
        </message>
        <message>
            <source>Subtitles: next, or none</source>
            <translation>Untertitel: nächste oder keine</translation>
        </message>
        <message>
            <source>Open subtitles…</source>
            <translation>Untertitel öffnen…</translation>
        </message>
        <message>
            <source>Subtitles sooner</source>
            <translation>Untertitel früher</translation>
        </message>
        <message>
            <source>Subtitles later</source>
            <translation>Untertitel später</translation>
        </message>
        <message>
            <source>Video and slides side by side</source>
            <translation>Video und Folien nebeneinander</translation>
        </message>
        <message>
            <source>Video above the slides</source>
            <translation>Video über den Folien</translation>
        </message>
        <message>
            <source>Video only</source>
            <translation>Nur Video</translation>
        </message>
        <message>
            <source>Slides only</source>
            <translation>Nur Folien</translation>
        </message>
        <message>
            <source>Slides left, video right</source>
            <translation>Folien links, Video rechts</translation>
        </message>
        <message>
            <source>Video small in a corner</source>
            <translation>Video klein in einer Ecke</translation>
        </message>
        <message>
            <source>Next layout</source>
            <translation>Nächste Anordnung</translation>
        </message>
        <message>
            <source>Video into the next corner</source>
            <translation>Video in die nächste Ecke</translation>
        </message>
        <message>
            <source>Open or fold away the drawer</source>
            <translation>Schublade öffnen oder einklappen</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Mitschrift</translation>
        </message>
        <message>
            <source>Find in the transcript…</source>
            <translation>In der Mitschrift suchen…</translation>
        </message>
        <message>
            <source>Copy the transcript</source>
            <translation>Mitschrift kopieren</translation>
        </message>
        <message>
            <source>Copy the transcript with times</source>
            <translation>Mitschrift mit Zeiten kopieren</translation>
        </message>
        <message>
            <source>About the talk</source>
            <translation>Über den Vortrag</translation>
        </message>
        <message>
            <source>Note at this moment</source>
            <translation>Notiz zu diesem Moment</translation>
        </message>
        <message>
            <source>Note with the picture of the video</source>
            <translation>Notiz mit dem Bild des Videos</translation>
        </message>
        <message>
            <source>Note with the picture of the page</source>
            <translation>Notiz mit dem Bild der Seite</translation>
        </message>
        <message>
            <source>Notes of the talk</source>
            <translation>Notizen zum Vortrag</translation>
        </message>
        <message>
            <source>Export the notes of this talk…</source>
            <translation>Die Notizen zu diesem Vortrag exportieren…</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <source>Mini window</source>
            <translation>Minifenster</translation>
        </message>
        <message>
            <source>Slides on another screen</source>
            <translation>Folien auf anderem Bildschirm</translation>
        </message>
        <message>
            <source>Video on another screen</source>
            <translation>Video auf anderem Bildschirm</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Vorherige Seite</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Nächste Seite</translation>
        </message>
        <message>
            <source>Previous slide, and jump there</source>
            <translation>Vorige Folie, und dorthin springen</translation>
        </message>
        <message>
            <source>Next slide, and jump there</source>
            <translation>Nächste Folie, und dorthin springen</translation>
        </message>
        <message>
            <source>Follow the talk again</source>
            <translation>Dem Vortrag wieder folgen</translation>
        </message>
        <message>
            <source>Synchronise the slides</source>
            <translation>Folien synchronisieren</translation>
        </message>
        <message>
            <source>Enlarge the page</source>
            <translation>Seite vergrößern</translation>
        </message>
        <message>
            <source>Reduce the page</source>
            <translation>Seite verkleinern</translation>
        </message>
        <message>
            <source>Fit the page</source>
            <translation>Seite einpassen</translation>
        </message>
        <message>
            <source>All pages in a row</source>
            <translation>Alle Seiten in einer Reihe</translation>
        </message>
        <message>
            <source>Jump here: play this page’s moment</source>
            <translation>Hierher springen: ab dieser Seite abspielen</translation>
        </message>
        <message>
            <source>Find in the slides…</source>
            <translation>In den Folien suchen…</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>Nächster Treffer</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>Vorheriger Treffer</translation>
        </message>
        <message>
            <source>Select the text of the page</source>
            <translation>Text der Seite auswählen</translation>
        </message>
        <message>
            <source>Copy the selected text</source>
            <translation>Ausgewählten Text kopieren</translation>
        </message>
        <message>
            <source>Copy the page as a picture</source>
            <translation>Seite als Bild kopieren</translation>
        </message>
        <message>
            <source>Save the page as a picture…</source>
            <translation>Seite als Bild speichern…</translation>
        </message>
        <message>
            <source>Turn the pages right</source>
            <translation>Seiten nach rechts drehen</translation>
        </message>
        <message>
            <source>Turn the pages left</source>
            <translation>Seiten nach links drehen</translation>
        </message>
        <message>
            <source>Dark pages</source>
            <translation>Dunkle Seiten</translation>
        </message>
        <message>
            <source>Speaker notes</source>
            <translation>Vortragsnotizen</translation>
        </message>
        <message>
            <source>Slides and speaker notes together</source>
            <translation>Folien und Vortragsnotizen zusammen</translation>
        </message>
        <message>
            <source>Correct the timeline</source>
            <translation>Zeitverlauf berichtigen</translation>
        </message>
        <message>
            <source>This page starts now</source>
            <translation>Diese Seite beginnt jetzt</translation>
        </message>
        <message>
            <source>No page is shown from now on</source>
            <translation>Ab jetzt ist keine Seite zu sehen</translation>
        </message>
        <message>
            <source>The page of now is right</source>
            <translation>Die Seite von jetzt stimmt</translation>
        </message>
        <message>
            <source>Next doubtful place</source>
            <translation>Nächste zweifelhafte Stelle</translation>
        </message>
        <message>
            <source>Previous doubtful place</source>
            <translation>Vorige zweifelhafte Stelle</translation>
        </message>
        <message>
            <source>Shift all page changes…</source>
            <translation>Alle Seitenwechsel verschieben …</translation>
        </message>
        <message>
            <source>Undo the last correction</source>
            <translation>Letzte Berichtigung rückgängig machen</translation>
        </message>
        <message>
            <source>Redo the correction</source>
            <translation>Berichtigung wiederherstellen</translation>
        </message>
        <message>
            <source>Forget my corrections</source>
            <translation>Meine Berichtigungen vergessen</translation>
        </message>
        <message>
            <source>Print the slides…</source>
            <translation>Folien drucken…</translation>
        </message>
        <message>
            <source>Open the slides in the system’s viewer</source>
            <translation>Folien im Standardprogramm öffnen</translation>
        </message>
        <message>
            <source>Go to the hit</source>
            <translation>Zum Treffer gehen</translation>
        </message>
        <message>
            <source>Search for what is suggested</source>
            <translation>Nach dem Vorschlag suchen</translation>
        </message>
        <message>
            <source>Show all hits</source>
            <translation>Alle Treffer anzeigen</translation>
        </message>
        <message>
            <source>Show hits in titles</source>
            <translation>Treffer in Titeln anzeigen</translation>
        </message>
        <message>
            <source>Show hits on slides</source>
            <translation>Treffer auf Folien anzeigen</translation>
        </message>
        <message>
            <source>Show hits in what was said</source>
            <translation>Treffer in Gesagtem anzeigen</translation>
        </message>
        <message>
            <source>Show hits in notes</source>
            <translation>Treffer in Notizen anzeigen</translation>
        </message>
        <message>
            <source>Clear the recent searches</source>
            <translation>Letzte Suchen löschen</translation>
        </message>
        <message>
            <source>Back to where you were</source>
            <translation>Zurück, wo Sie waren</translation>
        </message>
    </context>
    <context>
        <name>Controls</name>
        <message>
            <source>Speed</source>
            <translation>Geschwindigkeit</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Lautstärke</translation>
        </message>
        <message>
            <source>Subtitles and sound</source>
            <translation>Untertitel und Ton</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Wiedergabe</translation>
        </message>
        <message>
            <source>Show the length</source>
            <translation>Länge anzeigen</translation>
        </message>
        <message>
            <source>Loop: begin here (A)</source>
            <translation>Schleife: hier beginnen (A)</translation>
        </message>
        <message>
            <source>A–B</source>
            <translation>A–B</translation>
        </message>
        <message>
            <source>Loop: end here (B)</source>
            <translation>Schleife: hier enden (B)</translation>
        </message>
        <message>
            <source>A–…</source>
            <translation>A–…</translation>
        </message>
        <message>
            <source>Clear the loop</source>
            <translation>Schleife aufheben</translation>
        </message>
        <message>
            <source>No sound output was found</source>
            <translation>Keine Tonausgabe gefunden</translation>
        </message>
    </context>
    <context>
        <name>Correcting</name>
        <message>
            <source>Correct the timeline</source>
            <translation>Zeitverlauf berichtigen</translation>
        </message>
        <message>
            <source>This moment lies outside the talk</source>
            <translation>Dieser Moment liegt außerhalb des Vortrags</translation>
        </message>
        <message>
            <source>No doubtful place after this one</source>
            <translation>Nach dieser Stelle ist keine zweifelhaft</translation>
        </message>
        <message>
            <source>No doubtful place before this one</source>
            <translation>Vor dieser Stelle ist keine zweifelhaft</translation>
        </message>
        <message>
            <source>Doubtful: no page at {time}</source>
            <translation>Zweifelhaft: keine Seite bei {time}</translation>
        </message>
        <message>
            <source>Doubtful: page {page} at {time}</source>
            <translation>Zweifelhaft: Seite {page} bei {time}</translation>
        </message>
        <message>
            <source>{done} ({key} takes it back)</source>
            <translation>{done} ({key} nimmt es zurück)</translation>
        </message>
    </context>
    <context>
        <name>Corrections</name>
        <message>
            <source>No page at {time}: this is right</source>
            <translation>Keine Seite bei {time}: das stimmt</translation>
        </message>
        <message>
            <source>Page {page} at {time}: this is right</source>
            <translation>Seite {page} bei {time}: das stimmt</translation>
        </message>
        <message>
            <source>The change was moved to {time}</source>
            <translation>Der Wechsel wurde nach {time} verschoben</translation>
        </message>
        <message>
            <source>The change at {time} was removed</source>
            <translation>Der Wechsel bei {time} wurde entfernt</translation>
        </message>
        <message>
            <source>All changes are shifted by {seconds} s</source>
            <translation>Alle Wechsel sind um {seconds} s verschoben</translation>
        </message>
        <message>
            <source>Your corrections are forgotten</source>
            <translation>Die Berichtigungen sind vergessen</translation>
        </message>
        <message>
            <source>Taken back: {step}</source>
            <translation>Rückgängig gemacht: {step}</translation>
        </message>
        <message>
            <source>Done again: {step}</source>
            <translation>Wiederhergestellt: {step}</translation>
        </message>
        <message>
            <source>No page from {time} on</source>
            <translation>Keine Seite ab {time}</translation>
        </message>
        <message>
            <source>Page {page} starts at {time}</source>
            <translation>Seite {page} beginnt bei {time}</translation>
        </message>
    </context>
    <context>
        <name>CorrectionsPanel</name>
        <message>
            <source>Correct the timeline</source>
            <translation>Zeitverlauf berichtigen</translation>
        </message>
        <message>
            <source>No page from now on</source>
            <translation>Ab jetzt keine Seite</translation>
        </message>
        <message>
            <source>This is right</source>
            <translation>Das stimmt</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Close the panel</source>
            <translation>Leiste schließen</translation>
        </message>
        <message>
            <source>{count} ?</source>
            <translation>{count} ?</translation>
        </message>
        <message>
            <source>Doubtful places: {count}</source>
            <translation>Zweifelhafte Stellen: {count}</translation>
        </message>
        <message>
            <source>This talk has no timeline, and no slides for one.</source>
            <translation>Dieser Vortrag hat keinen Zeitverlauf und keine Folien dafür.</translation>
        </message>
        <message>
            <source>This talk has no timeline yet. Synchronise it, or say which page starts when: turn to the page and press {key}.</source>
            <translation>Dieser Vortrag hat noch keinen Zeitverlauf. Folien synchronisieren oder festlegen, welche Seite wann beginnt: zur Seite blättern und {key} drücken.</translation>
        </message>
        <message>
            <source>Page {page} starts now</source>
            <translation>Seite {page} beginnt jetzt</translation>
        </message>
        <message>
            <source>Remove this change</source>
            <translation>Diesen Wechsel entfernen</translation>
        </message>
        <message>
            <source>Move this change to the position</source>
            <translation>Diesen Wechsel zur Position verschieben</translation>
        </message>
        <message>
            <source>Page {page} starts here</source>
            <translation>Seite {page} beginnt hier</translation>
        </message>
        <message>
            <source>No page from here on</source>
            <translation>Ab hier keine Seite</translation>
        </message>
        <message>
            <source>No page in this stretch: this is right</source>
            <translation>Keine Seite in diesem Abschnitt: das stimmt</translation>
        </message>
        <message>
            <source>Page {page} in this stretch: this is right</source>
            <translation>Seite {page} in diesem Abschnitt: das stimmt</translation>
        </message>
        <message>
            <source>Show this moment</source>
            <translation>Diesen Moment zeigen</translation>
        </message>
    </context>
    <context>
        <name>CueStrip</name>
        <message>
            <source>Subtitles</source>
            <translation>Untertitel</translation>
        </message>
    </context>
    <context>
        <name>DayMenu</name>
        <message>
            <source>{count} more</source>
            <translation>{count} weitere</translation>
        </message>
        <message>
            <source>Choose another day</source>
            <translation>Einen anderen Tag auswählen</translation>
        </message>
        <message>
            <source>Only {name} is shown</source>
            <translation>Nur {name} wird angezeigt</translation>
        </message>
    </context>
    <context>
        <name>DeckPages</name>
        <message>
            <source>Something went wrong in this program. Its log has the details.</source>
            <translation>In diesem Programm ist ein Fehler aufgetreten. Einzelheiten stehen im Protokoll.</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>Open a conference</source>
            <translation>Konferenz öffnen</translation>
        </message>
        <message>
            <source>Catalogues (*.yaml *.yml);;All files (*)</source>
            <translation>Kataloge (*.yaml *.yml);;Alle Dateien (*)</translation>
        </message>
    </context>
    <context>
        <name>Drawer</name>
        <message>
            <source>Drawer</source>
            <translation>Schublade</translation>
        </message>
        <message>
            <source>Fold the drawer away</source>
            <translation>Schublade einklappen</translation>
        </message>
    </context>
    <context>
        <name>EmptyStates</name>
        <message>
            <source>No talk matches</source>
            <translation>Kein passender Vortrag</translation>
        </message>
        <message>
            <source>Titles, speakers and abstracts are searched. Try fewer words.</source>
            <translation>Durchsucht werden Titel, Vortragende und Kurzfassungen. Weniger Wörter helfen vielleicht.</translation>
        </message>
        <message>
            <source>Only some of the talks are searched. Try fewer words, or all.</source>
            <translation>Nur ein Teil der Vorträge wird durchsucht. Weniger Wörter oder alle Vorträge helfen vielleicht.</translation>
        </message>
        <message>
            <source>No talk on this day</source>
            <translation>Kein Vortrag an diesem Tag</translation>
        </message>
        <message>
            <source>The catalogue names no talk of this recording.</source>
            <translation>Der Katalog nennt keinen Vortrag dieser Aufzeichnung.</translation>
        </message>
        <message>
            <source>Nothing to continue</source>
            <translation>Nichts fortzusetzen</translation>
        </message>
        <message>
            <source>A talk that you leave before its end waits for you here.</source>
            <translation>Vor dem Ende verlassene Vorträge sind hier zu finden.</translation>
        </message>
        <message>
            <source>All watched</source>
            <translation>Alles angesehen</translation>
        </message>
        <message>
            <source>You have seen every talk here.</source>
            <translation>Alle Vorträge hier sind angesehen.</translation>
        </message>
        <message>
            <source>No favourites yet</source>
            <translation>Noch keine Favoriten</translation>
        </message>
        <message>
            <source>Right-click a talk and choose “Mark as favourite”: you find it here again.</source>
            <translation>Einen Vortrag mit rechts anklicken und „Als Favorit markieren“ wählen: Er ist dann hier zu finden.</translation>
        </message>
        <message>
            <source>No recording is on this computer</source>
            <translation>Keine Aufzeichnung auf diesem Computer</translation>
        </message>
        <message>
            <source>Drop the folder with the recordings onto this window, or open it here.</source>
            <translation>Den Ordner mit den Aufzeichnungen auf dieses Fenster ziehen oder hier öffnen.</translation>
        </message>
    </context>
    <context>
        <name>EndStrip</name>
        <message>
            <source>The talk ends here.</source>
            <translation>Der Vortrag endet hier.</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Hier bleiben</translation>
        </message>
        <message>
            <source>Do not go to the next talk</source>
            <translation>Nicht zum nächsten Vortrag wechseln</translation>
        </message>
        <message>
            <source>Go on with the day</source>
            <translation>Mit dem Tag fortfahren</translation>
        </message>
        <message>
            <source>Play on</source>
            <translation>Weiter abspielen</translation>
        </message>
        <message>
            <source>In {seconds} s begins the next talk: {title}</source>
            <translation>Nächster Vortrag in {seconds} s: {title}</translation>
        </message>
        <message>
            <source>In {seconds} s begins the next talk.</source>
            <translation>Der nächste Vortrag beginnt in {seconds} s.</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <source>Qt Multimedia (FFmpeg), because it was chosen</source>
            <translation>Qt Multimedia (FFmpeg), weil so ausgewählt</translation>
        </message>
        <message>
            <source>{engine}, because it was chosen</source>
            <translation>{engine}, weil so ausgewählt</translation>
        </message>
        <message>
            <source>Qt Multimedia (FFmpeg), because it needs less where there is no graphics card</source>
            <translation>Qt Multimedia (FFmpeg), weil es ohne Grafikkarte weniger braucht</translation>
        </message>
        <message>
            <source>{engine}, because it is installed</source>
            <translation>{engine}, weil installiert</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>Something went wrong in duthviewer itself ({error}). You can go on; if it happens again, please report it.</source>
            <translation>In duthviewer selbst ist ein Fehler aufgetreten ({error}). Die Arbeit kann fortgesetzt werden; bei erneutem Auftreten bitte melden.</translation>
        </message>
    </context>
    <context>
        <name>FileChoices</name>
        <message>
            <source>Use the files as before</source>
            <translation>Die Dateien wie zuvor verwenden</translation>
        </message>
        <message>
            <source>Use for “{title}”</source>
            <translation>Für „{title}“ verwenden</translation>
        </message>
        <message>
            <source>Or drop onto a talk, to use the file for that talk</source>
            <translation>Oder auf einem Vortrag ablegen, um die Datei für diesen zu verwenden</translation>
        </message>
        <message>
            <source>“{title}” uses the files found by name again.</source>
            <translation>„{title}“ verwendet wieder die nach Namen gefundenen Dateien.</translation>
        </message>
        <message>
            <source>{file} is now the slides of “{title}”.</source>
            <translation>{file} sind jetzt die Folien von „{title}“.</translation>
        </message>
        <message>
            <source>{file} is now among the subtitles of “{title}”.</source>
            <translation>{file} gehört jetzt zu den Untertiteln von „{title}“.</translation>
        </message>
        <message>
            <source>Use a recording</source>
            <translation>Aufnahme verwenden</translation>
        </message>
        <message>
            <source>Use {file} as the recording of “{title}”?</source>
            <translation>{file} als Aufnahme von „{title}“ verwenden?</translation>
        </message>
        <message>
            <source>The file is {length} long. Does it hold only this talk, or all of “{day}”, in which the talk begins at {start}?

Nothing is copied or moved.</source>
            <translation>Die Datei ist {length} lang. Enthält sie nur diesen Vortrag oder ganz „{day}“, worin der Vortrag bei {start} beginnt?

Nichts wird kopiert oder verschoben.</translation>
        </message>
        <message>
            <source>Only this talk</source>
            <translation>Nur diesen Vortrag</translation>
        </message>
        <message>
            <source>The whole recording</source>
            <translation>Die ganze Aufnahme</translation>
        </message>
        <message>
            <source>{file} is now the recording of “{title}”.</source>
            <translation>{file} ist jetzt die Aufnahme von „{title}“.</translation>
        </message>
        <message>
            <source>Choose the slides</source>
            <translation>Folien wählen</translation>
        </message>
        <message>
            <source>Slides ({patterns})</source>
            <translation>Folien ({patterns})</translation>
        </message>
        <message>
            <source>Choose the recording</source>
            <translation>Aufnahme wählen</translation>
        </message>
        <message>
            <source>Recordings ({patterns})</source>
            <translation>Aufnahmen ({patterns})</translation>
        </message>
        <message>
            <source>{path} is not a file, or is empty.</source>
            <translation>{path} ist keine Datei oder ist leer.</translation>
        </message>
    </context>
    <context>
        <name>FileList</name>
        <message>
            <source>Add…</source>
            <translation>Hinzufügen…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Take the chosen files from the list; they stay</source>
            <translation>Die gewählten Dateien aus der Liste nehmen; sie bleiben erhalten</translation>
        </message>
        <message>
            <source>Files ({patterns})</source>
            <translation>Dateien ({patterns})</translation>
        </message>
    </context>
    <context>
        <name>FilterChip</name>
        <message>
            <source>Show all talks again</source>
            <translation>Wieder alle Vorträge anzeigen</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in the slides</source>
            <translation>In den Folien suchen</translation>
        </message>
        <message>
            <source>Enter: next hit. Shift+Enter: the one before. Esc: close.</source>
            <translation>Enter: nächster Treffer. Shift+Enter: vorheriger. Esc: schließen.</translation>
        </message>
        <message>
            <source>Hits</source>
            <translation>Treffer</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>Vorheriger Treffer</translation>
        </message>
        <message>
            <source>Shift+Enter</source>
            <translation>Shift+Enter</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>Nächster Treffer</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Suche schließen</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} von {count}</translation>
        </message>
        <message>
            <source>{text} …</source>
            <translation>{text} …</translation>
        </message>
        <message>
            <source>Searching …</source>
            <translation>Suche läuft …</translation>
        </message>
        <message>
            <source>No hits</source>
            <translation>Keine Treffer</translation>
        </message>
    </context>
    <context>
        <name>FoldersPage</name>
        <message>
            <source>Recordings and slides</source>
            <translation>Aufzeichnungen und Folien</translation>
        </message>
        <message>
            <source>They are looked for beside the catalogue, then in these folders from top to bottom.</source>
            <translation>Gesucht wird neben dem Katalog, dann in diesen Ordnern von oben nach unten.</translation>
        </message>
        <message>
            <source>Media folders</source>
            <translation>Medienordner</translation>
        </message>
        <message>
            <source>Folders with recordings and slides</source>
            <translation>Ordner mit Aufzeichnungen und Folien</translation>
        </message>
        <message>
            <source>&amp;Add…</source>
            <translation>&amp;Hinzufügen…</translation>
        </message>
        <message>
            <source>Add a folder to the end of the list</source>
            <translation>Ordner am Ende der Liste hinzufügen</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <source>Take the folder from the list; its files stay</source>
            <translation>Ordner aus der Liste entfernen; die Dateien bleiben erhalten</translation>
        </message>
        <message>
            <source>&amp;Up</source>
            <translation>Nach &amp;oben</translation>
        </message>
        <message>
            <source>Search this folder earlier</source>
            <translation>Diesen Ordner früher durchsuchen</translation>
        </message>
        <message>
            <source>&amp;Down</source>
            <translation>Nach &amp;unten</translation>
        </message>
        <message>
            <source>Search this folder later</source>
            <translation>Diesen Ordner später durchsuchen</translation>
        </message>
        <message>
            <source>&amp;Show folder</source>
            <translation>Ordner an&amp;zeigen</translation>
        </message>
        <message>
            <source>Open this folder in the file manager</source>
            <translation>Diesen Ordner in der Dateiverwaltung öffnen</translation>
        </message>
        <message>
            <source>For this time the command line put before them: {folders}</source>
            <translation>Dieses Mal stehen laut Befehlszeile davor: {folders}</translation>
        </message>
        <message>
            <source>What duthviewer keeps</source>
            <translation>Was duthviewer speichert</translation>
        </message>
        <message>
            <source>Progress and settings</source>
            <translation>Fortschritt und Einstellungen</translation>
        </message>
        <message>
            <source>Pictures, made again if deleted</source>
            <translation>Bilder, werden nach dem Löschen neu erstellt</translation>
        </message>
        <message>
            <source>Log and reports of faults</source>
            <translation>Protokoll und Fehlerberichte</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Ordner anzeigen</translation>
        </message>
        <message>
            <source>Open the folder in the file manager</source>
            <translation>Den Ordner in der Dateiverwaltung öffnen</translation>
        </message>
        <message>
            <source>Show folder: {name}</source>
            <translation>Ordner anzeigen: {name}</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Ordner hinzufügen</translation>
        </message>
        <message>
            <source>This folder cannot be shown: {reason}</source>
            <translation>Dieser Ordner kann nicht angezeigt werden: {reason}</translation>
        </message>
    </context>
    <context>
        <name>FoundTalks</name>
        <message>
            <source>The talks that were found</source>
            <translation>Die gefundenen Vorträge</translation>
        </message>
        <message>
            <source>Not found in the recording: {names}</source>
            <translation>In der Aufzeichnung nicht gefunden: {names}</translation>
        </message>
    </context>
    <context>
        <name>GeneralPage</name>
        <message>
            <source>Appearance</source>
            <translation>Erscheinungsbild</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Farbschema</translation>
        </message>
        <message>
            <source>Dark or light; “as the system” changes with the desktop</source>
            <translation>Dunkel oder hell; „Wie das System“ wechselt mit dem Desktop</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Sprache</translation>
        </message>
        <message>
            <source>It holds from the next start on</source>
            <translation>Gilt ab dem nächsten Start</translation>
        </message>
        <message>
            <source>When a talk is opened</source>
            <translation>Beim Öffnen eines Vortrags</translation>
        </message>
        <message>
            <source>A talk watched &amp;before</source>
            <translation>Bereits &amp;begonnener Vortrag</translation>
        </message>
        <message>
            <source>Where a talk begins that you have watched in part</source>
            <translation>Wo ein teilweise angesehener Vortrag beginnt</translation>
        </message>
        <message>
            <source>Goes on where you left</source>
            <translation>An der letzten Stelle fortsetzen</translation>
        </message>
        <message>
            <source>Begins at its start</source>
            <translation>Von vorn beginnen</translation>
        </message>
        <message>
            <source>Asks each time</source>
            <translation>Jedes Mal fragen</translation>
        </message>
        <message>
            <source>&amp;Play at once</source>
            <translation>&amp;Sofort abspielen</translation>
        </message>
        <message>
            <source>Otherwise a talk waits at its first picture until you play it</source>
            <translation>Andernfalls wartet ein Vortrag beim ersten Bild, bis die Wiedergabe gestartet wird</translation>
        </message>
        <message>
            <source>&amp;Synchronise slides when a talk is opened</source>
            <translation>Folien beim Öffnen eines Vortrags s&amp;ynchronisieren</translation>
        </message>
        <message>
            <source>Finds out when each page is shown, so that the slides follow the talk</source>
            <translation>Findet heraus, wann welche Seite gezeigt wird, damit die Folien dem Vortrag folgen</translation>
        </message>
    </context>
    <context>
        <name>GoToDialog</name>
        <message>
            <source>Go to</source>
            <translation>Gehe zu</translation>
        </message>
        <message>
            <source>Go to a time of the talk, or to a page:</source>
            <translation>Zu einer Zeit des Vortrags oder zu einer Seite gehen:</translation>
        </message>
        <message>
            <source>Time or page</source>
            <translation>Zeit oder Seite</translation>
        </message>
        <message>
            <source>For example 1:02:03, 62m, or p12 for page 12.</source>
            <translation>Zum Beispiel 1:02:03, 62m oder p12 für Seite 12.</translation>
        </message>
        <message>
            <source>For example 1:02:03 or 62m.</source>
            <translation>Zum Beispiel 1:02:03 oder 62m.</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Gehen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>There are no slides of this talk here.</source>
            <translation>Es gibt hier keine Folien dieses Vortrags.</translation>
        </message>
        <message>
            <source>The slides have pages 1 to {count}.</source>
            <translation>Die Folien haben die Seiten 1 bis {count}.</translation>
        </message>
        <message>
            <source>This is neither a time nor a page. Type 1:02:03, 62m or p12.</source>
            <translation>Das ist weder eine Zeit noch eine Seite. Geben Sie 1:02:03, 62m oder p12 ein.</translation>
        </message>
        <message>
            <source>The talk is only {length} long.</source>
            <translation>Der Vortrag ist nur {length} lang.</translation>
        </message>
    </context>
    <context>
        <name>HelpDialog</name>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>as in {player}</source>
            <translation>wie in {player}</translation>
        </message>
        <message>
            <source>Find a command or a key</source>
            <translation>Befehl oder Taste suchen</translation>
        </message>
        <message>
            <source>Only the commands and keys with this text are shown</source>
            <translation>Nur Befehle und Tasten mit diesem Text werden angezeigt</translation>
        </message>
        <message>
            <source>Change the keys…</source>
            <translation>Tasten ändern…</translation>
        </message>
        <message>
            <source>Choose the keys of another player, or your own</source>
            <translation>Tasten eines anderen Players oder eigene wählen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Close  (Esc, ?)</source>
            <translation>Schließen  (Esc, ?)</translation>
        </message>
        <message>
            <source>No command and no key matches.</source>
            <translation>Kein passender Befehl und keine passende Taste.</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Befehle und ihre Tasten</translation>
        </message>
        <message>
            <source>{group}, continued</source>
            <translation>{group}, Fortsetzung</translation>
        </message>
    </context>
    <context>
        <name>InfoPane</name>
        <message>
            <source>Information</source>
            <translation>Informationen</translation>
        </message>
        <message>
            <source>Close the information</source>
            <translation>Informationen schließen</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Keys as in</source>
            <translation>Tasten wie in</translation>
        </message>
        <message>
            <source>Take the keys that you know from another player</source>
            <translation>Vertraute Tasten eines anderen Players übernehmen</translation>
        </message>
        <message>
            <source>Keys &amp;as in</source>
            <translation>Tasten &amp;wie in</translation>
        </message>
        <message>
            <source>Find a command or a key</source>
            <translation>Befehl oder Taste suchen</translation>
        </message>
        <message>
            <source>Only the commands and keys with this text are shown</source>
            <translation>Nur Befehle und Tasten mit diesem Text werden angezeigt</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>Befehle und ihre Tasten</translation>
        </message>
        <message>
            <source>Choose a command to change its keys</source>
            <translation>Einen Befehl auswählen, um seine Tasten zu ändern</translation>
        </message>
        <message>
            <source>Press the new key</source>
            <translation>Neue Taste drücken</translation>
        </message>
        <message>
            <source>Click here, then press the key</source>
            <translation>Hier klicken, dann die Taste drücken</translation>
        </message>
        <message>
            <source>Use &amp;instead</source>
            <translation>&amp;Ersetzen</translation>
        </message>
        <message>
            <source>Replace the present keys</source>
            <translation>Die bisherigen Tasten ersetzen</translation>
        </message>
        <message>
            <source>Use &amp;too</source>
            <translation>&amp;Hinzufügen</translation>
        </message>
        <message>
            <source>Keep the present keys and add this one</source>
            <translation>Die bisherigen Tasten behalten und diese hinzufügen</translation>
        </message>
        <message>
            <source>&amp;No key</source>
            <translation>&amp;Keine Taste</translation>
        </message>
        <message>
            <source>Take all keys from this command</source>
            <translation>Alle Tasten von diesem Befehl entfernen</translation>
        </message>
        <message>
            <source>&amp;Reset</source>
            <translation>&amp;Zurücksetzen</translation>
        </message>
        <message>
            <source>Give this command the keys of the preset again</source>
            <translation>Diesem Befehl wieder die Tasten der Vorgabe zuweisen</translation>
        </message>
        <message>
            <source>Reset a&amp;ll</source>
            <translation>&amp;Alle zurücksetzen</translation>
        </message>
        <message>
            <source>Forget all keys of your own, and keep the preset</source>
            <translation>Alle eigenen Tasten verwerfen und die Vorgabe behalten</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>The other command loses this key</source>
            <translation>Der andere Befehl verliert diese Taste</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Belassen</translation>
        </message>
        <message>
            <source>Nothing is changed</source>
            <translation>Nichts wird geändert</translation>
        </message>
        <message>
            <source>To {percent} % of the talk</source>
            <translation>Zu {percent} % des Vortrags</translation>
        </message>
        <message>
            <source>Your own keys</source>
            <translation>Eigene Tasten</translation>
        </message>
        <message>
            <source>{key} is the key of: {commands}. Take it from there?</source>
            <translation>{key} ist bereits belegt: {commands}. Von dort übernehmen?</translation>
        </message>
    </context>
    <context>
        <name>LayoutButtons</name>
        <message>
            <source>Layout</source>
            <translation>Anordnung</translation>
        </message>
    </context>
    <context>
        <name>LibraryContent</name>
        <message>
            <source>The catalogue has changed and is wrong now. You see it as it was.</source>
            <translation>Der Katalog wurde geändert und ist jetzt fehlerhaft. Angezeigt wird der vorherige Stand.</translation>
        </message>
        <message>
            <source>{folder} does not answer. Its files are shown once it does.</source>
            <translation>{folder} antwortet nicht. Die Dateien darin werden gezeigt, sobald er antwortet.</translation>
        </message>
        <message>
            <source>{folders} do not answer. Their files are shown once they do.</source>
            <translation>{folders} antworten nicht. Die Dateien darin werden gezeigt, sobald sie antworten.</translation>
        </message>
        <message>
            <source>There is no conference in this folder yet</source>
            <translation>In diesem Ordner ist noch keine Konferenz</translation>
        </message>
        <message>
            <source>{folder}
If it holds recordings and slides, make one: where each talk is will be found out.</source>
            <translation>{folder}
Enthält er Aufzeichnungen und Folien, erstellen Sie eine: Wo jeder Vortrag liegt, wird herausgefunden.</translation>
        </message>
        <message>
            <source>This conference cannot be opened</source>
            <translation>Diese Konferenz kann nicht geöffnet werden</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… und {count} weitere</translation>
        </message>
    </context>
    <context>
        <name>LibraryFilters</name>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>Sortieren</translation>
        </message>
        <message>
            <source>Sorted by day and time</source>
            <translation>Nach Tag und Uhrzeit sortiert</translation>
        </message>
        <message>
            <source>Sorted by title</source>
            <translation>Nach Titel sortiert</translation>
        </message>
        <message>
            <source>Sorted by speaker</source>
            <translation>Nach Vortragenden sortiert</translation>
        </message>
        <message>
            <source>Sorted by length</source>
            <translation>Nach Länge sortiert</translation>
        </message>
        <message>
            <source>Sorted by last watched</source>
            <translation>Nach zuletzt angesehen sortiert</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Not watched</source>
            <translation>Nicht angesehen</translation>
        </message>
        <message>
            <source>Favourites</source>
            <translation>Favoriten</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Auf diesem Computer</translation>
        </message>
        <message>
            <source>Choose the order of the talks</source>
            <translation>Reihenfolge der Vorträge wählen</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message>
            <source>Choose a conference</source>
            <translation>Konferenz wählen</translation>
        </message>
        <message>
            <source>Search talks and speakers</source>
            <translation>Vorträge und Vortragende suchen</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <source>1 talk</source>
            <translation>1 Vortrag</translation>
        </message>
        <message>
            <source>{count} talks</source>
            <translation>{count} Vorträge</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 Tag</translation>
        </message>
        <message>
            <source>{count} days</source>
            <translation>{count} Tage</translation>
        </message>
        <message>
            <source>All {count}</source>
            <translation>Alle {count}</translation>
        </message>
        <message>
            <source>Show only {name}</source>
            <translation>Nur {name} anzeigen</translation>
        </message>
        <message>
            <source>Show all talks</source>
            <translation>Alle Vorträge anzeigen</translation>
        </message>
        <message>
            <source>The catalogue of this conference names no talk yet.</source>
            <translation>Der Katalog dieser Konferenz nennt noch keinen Vortrag.</translation>
        </message>
        <message>
            <source>No talks here</source>
            <translation>Keine Vorträge vorhanden</translation>
        </message>
    </context>
    <context>
        <name>LibraryTools</name>
        <message>
            <source>This talk</source>
            <translation>Dieser Vortrag</translation>
        </message>
        <message>
            <source>Open a folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>{name} is neither a catalogue nor a recording, slides or a folder: nothing was done with it.</source>
            <translation>{name} ist weder Katalog noch Aufzeichnung, Folien oder Ordner und wurde ignoriert.</translation>
        </message>
        <message>
            <source>Add a media folder</source>
            <translation>Medienordner hinzufügen</translation>
        </message>
        <message>
            <source>Look for recordings and slides in this folder too?</source>
            <translation>Auch in diesem Ordner nach Aufzeichnungen und Folien suchen?</translation>
        </message>
        <message>
            <source>{paths}

Nothing is copied or moved.</source>
            <translation>{paths}

Nichts wird kopiert oder verschoben.</translation>
        </message>
        <message>
            <source>Add the folder</source>
            <translation>Ordner hinzufügen</translation>
        </message>
        <message>
            <source>Make a conference of it…</source>
            <translation>Konferenz daraus erstellen…</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Write to this address?</source>
            <translation>An diese Adresse schreiben?</translation>
        </message>
        <message>
            <source>Open this address?</source>
            <translation>Diese Adresse öffnen?</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>The slides lead out of duthviewer, to another program.</source>
            <translation>Die Folien führen aus duthviewer hinaus in ein anderes Programm.</translation>
        </message>
        <message>
            <source>Write a letter</source>
            <translation>E-Mail schreiben</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>Im Browser öffnen</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Adresse kopieren</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>MakeConference</name>
        <message>
            <source>Make a conference from files</source>
            <translation>Konferenz aus Dateien erstellen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Choose other files</source>
            <translation>Andere Dateien wählen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Leave without a conference</source>
            <translation>Ohne Konferenz verlassen</translation>
        </message>
        <message>
            <source>Drop to add</source>
            <translation>Zum Hinzufügen ablegen</translation>
        </message>
        <message>
            <source>Recordings, slides, or folders with them</source>
            <translation>Aufzeichnungen, Folien oder Ordner damit</translation>
        </message>
        <message>
            <source>Files can be added when the search has ended.</source>
            <translation>Dateien können hinzugefügt werden, sobald die Suche beendet ist.</translation>
        </message>
        <message>
            <source>There is no recording and no PDF among the files you dropped.</source>
            <translation>Unter den abgelegten Dateien ist weder eine Aufzeichnung noch ein PDF.</translation>
        </message>
        <message>
            <source>Recordings</source>
            <translation>Aufzeichnungen</translation>
        </message>
        <message>
            <source>Choose the recordings</source>
            <translation>Aufzeichnungen wählen</translation>
        </message>
        <message>
            <source>Slides of the talks</source>
            <translation>Folien der Vorträge</translation>
        </message>
        <message>
            <source>Choose the slides of the talks</source>
            <translation>Folien der Vorträge wählen</translation>
        </message>
        <message>
            <source>How far the search is</source>
            <translation>Wie weit die Suche ist</translation>
        </message>
        <message>
            <source>Conference</source>
            <translation>Konferenz</translation>
        </message>
        <message>
            <source>What the conference is called</source>
            <translation>Wie die Konferenz heißt</translation>
        </message>
        <message>
            <source>Choose the recordings and the slides of the talks, or drop files and folders here. duthviewer finds where each talk begins; nothing is copied or moved.</source>
            <translation>Wählen Sie die Aufzeichnungen und die Folien der Vorträge, oder legen Sie Dateien und Ordner hier ab. duthviewer findet, wo jeder Vortrag beginnt; nichts wird kopiert oder verschoben.</translation>
        </message>
        <message>
            <source>Searching for talks failed. {why}</source>
            <translation>Die Suche nach Vorträgen ist fehlgeschlagen. {why}</translation>
        </message>
        <message>
            <source>Check the result. What you save is a catalogue: a small file that you can give to others.</source>
            <translation>Prüfen Sie das Ergebnis. Gespeichert wird ein Katalog: eine kleine Datei, die Sie weitergeben können.</translation>
        </message>
        <message>
            <source>Find the talks</source>
            <translation>Vorträge suchen</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Wird angehalten…</translation>
        </message>
        <message>
            <source>Looking for the talks…</source>
            <translation>Vorträge werden gesucht…</translation>
        </message>
        <message>
            <source>A day of eight hours takes some minutes.</source>
            <translation>Ein Tag von acht Stunden dauert einige Minuten.</translation>
        </message>
        <message>
            <source>Reading the slides…</source>
            <translation>Folien werden gelesen…</translation>
        </message>
        <message>
            <source>Finding when the pages change…</source>
            <translation>Seitenwechsel werden gesucht…</translation>
        </message>
        <message>
            <source>Looking through the recording…</source>
            <translation>Aufzeichnung wird durchsucht…</translation>
        </message>
        <message>
            <source>Recording {number} of {count}</source>
            <translation>Aufzeichnung {number} von {count}</translation>
        </message>
        <message>
            <source>Reading the titles…</source>
            <translation>Titel werden gelesen…</translation>
        </message>
        <message>
            <source>None of these slides are shown in the recording. Are they of this day, and is the screen to be seen in it?</source>
            <translation>Keine dieser Folien ist in der Aufzeichnung zu sehen. Gehören sie zu diesem Tag, und ist die Leinwand im Bild?</translation>
        </message>
        <message>
            <source>Talks found: {count}</source>
            <translation>Gefundene Vorträge: {count}</translation>
        </message>
        <message>
            <source>Save and open</source>
            <translation>Speichern und öffnen</translation>
        </message>
        <message>
            <source>Save the catalogue</source>
            <translation>Katalog speichern</translation>
        </message>
        <message>
            <source>Catalogues (*.yaml)</source>
            <translation>Kataloge (*.yaml)</translation>
        </message>
    </context>
    <context>
        <name>MiniWindow</name>
        <message>
            <source>Mini window</source>
            <translation>Minifenster</translation>
        </message>
        <message>
            <source>Back into the window</source>
            <translation>Zurück ins Fenster</translation>
        </message>
        <message>
            <source>Pause, and close the mini window</source>
            <translation>Anhalten und Minifenster schließen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Wiedergabe</translation>
        </message>
    </context>
    <context>
        <name>NoteEdit</name>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
    </context>
    <context>
        <name>NoteList</name>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Play from {time}</source>
            <translation>Ab {time} abspielen</translation>
        </message>
        <message>
            <source>Write in this note</source>
            <translation>In diese Notiz schreiben</translation>
        </message>
        <message>
            <source>Remove the picture</source>
            <translation>Das Bild entfernen</translation>
        </message>
        <message>
            <source>Delete this note</source>
            <translation>Diese Notiz löschen</translation>
        </message>
    </context>
    <context>
        <name>NoteTools</name>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>This computer does not know the talk {talk}. Open the conference’s catalogue first.</source>
            <translation>Dieser Computer kennt den Vortrag {talk} nicht. Öffnen Sie zuerst den Katalog der Konferenz.</translation>
        </message>
        <message>
            <source>notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Markdown with pictures (*.md)</source>
            <translation>Markdown mit Bildern (*.md)</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabelle (*.csv)</translation>
        </message>
        <message>
            <source>JSON, to import again (*.json)</source>
            <translation>JSON, zum Wiedereinlesen (*.json)</translation>
        </message>
        <message>
            <source>Export notes</source>
            <translation>Notizen exportieren</translation>
        </message>
        <message>
            <source>There are no notes to export yet.</source>
            <translation>Es gibt noch keine Notizen, die man exportieren könnte.</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation>Seite {page}</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Notes saved: {name} ({count})</source>
            <translation>Notizen gespeichert: {name} ({count})</translation>
        </message>
        <message>
            <source>Import notes</source>
            <translation>Notizen importieren</translation>
        </message>
        <message>
            <source>Notes (*.json)</source>
            <translation>Notizen (*.json)</translation>
        </message>
        <message>
            <source>Notes imported: {new} new, {newer} newer, {known} known already</source>
            <translation>Notizen importiert: {new} neu, {newer} neuer, {known} schon bekannt</translation>
        </message>
    </context>
    <context>
        <name>NotesModel</name>
        <message>
            <source>with a picture</source>
            <translation>mit Bild</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation>Seite {page}</translation>
        </message>
    </context>
    <context>
        <name>NotesTab</name>
        <message>
            <source>No notes of this talk yet. Press {key} while you watch, and write: a note belongs to the moment in which you begin.</source>
            <translation>Noch keine Notizen zu diesem Vortrag. Drücken Sie beim Ansehen {key} und schreiben Sie: Eine Notiz gehört zu dem Moment, in dem Sie beginnen.</translation>
        </message>
        <message>
            <source>Take back the last change of the notes</source>
            <translation>Die letzte Änderung der Notizen zurücknehmen</translation>
        </message>
        <message>
            <source>Your notes are not saved at the moment. They stay here and are tried again.</source>
            <translation>Ihre Notizen werden im Moment nicht gespeichert. Sie bleiben hier, und es wird wieder versucht.</translation>
        </message>
        <message>
            <source>More for notes</source>
            <translation>Mehr zu Notizen</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>Noting</name>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>The note at {time} was deleted.</source>
            <translation>Die Notiz bei {time} wurde gelöscht.</translation>
        </message>
        <message>
            <source>There is no picture of the video to add now.</source>
            <translation>Es gibt jetzt kein Bild des Videos, das man hinzufügen könnte.</translation>
        </message>
        <message>
            <source>There is no page to add to the note now.</source>
            <translation>Es gibt jetzt keine Seite, die man der Notiz hinzufügen könnte.</translation>
        </message>
        <message>
            <source>The picture at {time} was removed.</source>
            <translation>Das Bild bei {time} wurde entfernt.</translation>
        </message>
        <message>
            <source>The picture at {time} was replaced.</source>
            <translation>Das Bild bei {time} wurde ersetzt.</translation>
        </message>
        <message>
            <source>Notes {count}</source>
            <translation>Notizen {count}</translation>
        </message>
    </context>
    <context>
        <name>OpenConference</name>
        <message>
            <source>“{title}”, which was open last, cannot be found: {path}</source>
            <translation>„{title}“ war zuletzt geöffnet, wurde aber nicht gefunden: {path}</translation>
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
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Show this page</source>
            <translation>Diese Seite anzeigen</translation>
        </message>
        <message>
            <source>Jump here: {time}</source>
            <translation>Hierher springen: {time}</translation>
        </message>
    </context>
    <context>
        <name>PageStrip</name>
        <message>
            <source>There are no slides of this talk here.</source>
            <translation>Es gibt hier keine Folien dieses Vortrags.</translation>
        </message>
    </context>
    <context>
        <name>PagesModel</name>
        <message>
            <source>Page {page}</source>
            <translation>Seite {page}</translation>
        </message>
        <message>
            <source>on the screen now</source>
            <translation>jetzt auf dem Bildschirm</translation>
        </message>
        <message>
            <source>live</source>
            <translation>live</translation>
        </message>
        <message>
            <source>shown at {times}</source>
            <translation>gezeigt bei {times}</translation>
        </message>
        <message>
            <source>hits: {count}</source>
            <translation>Treffer: {count}</translation>
        </message>
    </context>
    <context>
        <name>PlaybackPage</name>
        <message>
            <source>Video and sound</source>
            <translation>Video und Ton</translation>
        </message>
        <message>
            <source>&amp;Engine</source>
            <translation>Wiedergabe&amp;modul</translation>
        </message>
        <message>
            <source>What plays the video; it holds from the next talk on that you open</source>
            <translation>Womit das Video abgespielt wird; gilt ab dem nächsten geöffneten Vortrag</translation>
        </message>
        <message>
            <source>Whichever is there (VLC first)</source>
            <translation>Was vorhanden ist (VLC zuerst)</translation>
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
            <translation>Geschwindigkeit und Sprünge</translation>
        </message>
        <message>
            <source>&amp;Speed</source>
            <translation>&amp;Geschwindigkeit</translation>
        </message>
        <message>
            <source>The speed at which each talk begins</source>
            <translation>Die Geschwindigkeit, mit der jeder Vortrag beginnt</translation>
        </message>
        <message>
            <source>As last time</source>
            <translation>Wie zuletzt</translation>
        </message>
        <message>
            <source>Sho&amp;rt skip</source>
            <translation>Ku&amp;rzer Sprung</translation>
        </message>
        <message>
            <source>How far the keys Left and Right skip</source>
            <translation>Wie weit die Tasten Links und Rechts springen</translation>
        </message>
        <message>
            <source>&amp;Long skip</source>
            <translation>&amp;Langer Sprung</translation>
        </message>
        <message>
            <source>How far the buttons beside Play and the keys J and L skip</source>
            <translation>Wie weit die Knöpfe neben „Abspielen“ und die Tasten J und L springen</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation>Untertitel</translation>
        </message>
        <message>
            <source>Show s&amp;ubtitles</source>
            <translation>&amp;Untertitel zeigen</translation>
        </message>
        <message>
            <source>Show subtitles with every talk that has some</source>
            <translation>Untertitel bei jedem Vortrag zeigen, der welche hat</translation>
        </message>
        <message>
            <source>L&amp;anguage of the subtitles</source>
            <translation>Spr&amp;ache der Untertitel</translation>
        </message>
        <message>
            <source>Subtitles in this language are shown where there are some</source>
            <translation>Untertitel in dieser Sprache werden gezeigt, wo es welche gibt</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>S&amp;ize of the subtitles</source>
            <translation>Grö&amp;ße der Untertitel</translation>
        </message>
        <message>
            <source>How large the letters of subtitles are</source>
            <translation>Wie groß die Buchstaben der Untertitel sind</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Klein</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Groß</translation>
        </message>
        <message>
            <source>Very large</source>
            <translation>Sehr groß</translation>
        </message>
        <message>
            <source>When a talk ends</source>
            <translation>Am Ende eines Vortrags</translation>
        </message>
        <message>
            <source>Play the &amp;next talk by itself</source>
            <translation>&amp;Nächsten Vortrag automatisch abspielen</translation>
        </message>
        <message>
            <source>Otherwise the next talk is only offered</source>
            <translation>Andernfalls wird der nächste Vortrag nur angeboten</translation>
        </message>
        <message>
            <source>{seconds} seconds</source>
            <translation>{seconds} Sekunden</translation>
        </message>
        <message>
            <source>VLC was not found: no video will play until it is installed.</source>
            <translation>VLC wurde nicht gefunden: Bis es installiert ist, wird kein Video abgespielt.</translation>
        </message>
        <message>
            <source>The next talk that you open is played by {engine}.</source>
            <translation>Der nächste geöffnete Vortrag wird mit {engine} abgespielt.</translation>
        </message>
    </context>
    <context>
        <name>Player</name>
        <message>
            <source>Searching for this place in the recording…</source>
            <translation>Diese Stelle der Aufnahme wird gesucht…</translation>
        </message>
        <message>
            <source>This recording has few keyframes: {minutes} minutes of it have to be decoded to get here. This takes a while.</source>
            <translation>Diese Aufnahme hat wenige Schlüsselbilder: Bis hierher müssen {minutes} Minuten davon dekodiert werden. Das dauert eine Weile.</translation>
        </message>
    </context>
    <context>
        <name>PrintJob</name>
        <message>
            <source>Printing the slides …</source>
            <translation>Folien werden gedruckt …</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <source>The printer does not answer.</source>
            <translation>Der Drucker antwortet nicht.</translation>
        </message>
        <message>
            <source>The slides could not be printed. The log has the details.</source>
            <translation>Die Folien konnten nicht gedruckt werden. Einzelheiten stehen im Protokoll.</translation>
        </message>
    </context>
    <context>
        <name>QtPlayer</name>
        <message>
            <source>Sound</source>
            <translation>Ton</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation>Untertitel</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Report of a fault</source>
            <translation>Fehlerbericht</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>Was schiefgegangen ist</translation>
        </message>
        <message>
            <source>This report lies on your computer only. To have the fault mended, copy it into an issue of the project; it holds no notes and no searches of yours.</source>
            <translation>Dieser Bericht liegt nur auf Ihrem Computer. Damit der Fehler behoben werden kann, kopieren Sie ihn in ein Issue des Projekts; er enthält weder Ihre Notizen noch Ihre Suchanfragen.</translation>
        </message>
        <message>
            <source>The report</source>
            <translation>Der Bericht</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>Copy the whole text to the clipboard</source>
            <translation>Den gesamten Text in die Zwischenablage kopieren</translation>
        </message>
        <message>
            <source>Delete the report</source>
            <translation>Bericht löschen</translation>
        </message>
        <message>
            <source>Take the report from this computer</source>
            <translation>Den Bericht von diesem Computer entfernen</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>It cannot be deleted</source>
            <translation>Löschen nicht möglich</translation>
        </message>
    </context>
    <context>
        <name>Reporting</name>
        <message>
            <source>Show the report</source>
            <translation>Bericht anzeigen</translation>
        </message>
        <message>
            <source>Something went wrong when duthviewer ran the last time. A report of it lies on this computer; nothing was sent.</source>
            <translation>Beim letzten Mal ist in duthviewer ein Fehler aufgetreten. Ein Bericht darüber liegt auf diesem Computer; nichts wurde gesendet.</translation>
        </message>
    </context>
    <context>
        <name>ResumeDialog</name>
        <message>
            <source>Where to begin</source>
            <translation>Wo beginnen</translation>
        </message>
        <message>
            <source>You have watched this talk up to {time}.</source>
            <translation>Dieser Vortrag wurde bis {time} angesehen.</translation>
        </message>
        <message>
            <source>&amp;Go on at {time}</source>
            <translation>Bei {time} &amp;fortsetzen</translation>
        </message>
        <message>
            <source>Go on where you left</source>
            <translation>An der letzten Stelle fortsetzen</translation>
        </message>
        <message>
            <source>From the &amp;start</source>
            <translation>Von &amp;vorn</translation>
        </message>
        <message>
            <source>Watch the talk from its start</source>
            <translation>Den Vortrag von vorn ansehen</translation>
        </message>
    </context>
    <context>
        <name>RewriteStrip</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
        <message>
            <source>Rewriting {file}… {percent} %</source>
            <translation>{file} wird neu geschrieben … {percent} %</translation>
        </message>
    </context>
    <context>
        <name>Rewriting</name>
        <message>
            <source>The clock of this recording starts again after {time}: what follows cannot be reached. A copy can be made that plays from any place.</source>
            <translation>Die Uhr dieser Aufzeichnung beginnt nach {time} von vorn: Was folgt, ist nicht erreichbar. Eine Kopie kann angelegt werden, die von jeder Stelle an spielt.</translation>
        </message>
        <message>
            <source>Seeking takes long in this recording, as it has few keyframes. A copy with new keyframes plays from any place at once.</source>
            <translation>Das Springen dauert in dieser Aufzeichnung lange, weil sie wenige Schlüsselbilder hat. Eine Kopie mit neuen Schlüsselbildern spielt sofort von jeder Stelle an.</translation>
        </message>
        <message>
            <source>Rewrite this recording</source>
            <translation>Diese Aufzeichnung neu schreiben</translation>
        </message>
        <message>
            <source>Make a copy of {file} that plays from any place?</source>
            <translation>Eine Kopie von {file} anlegen, die von jeder Stelle an spielt?</translation>
        </message>
        <message>
            <source>The same video and sound go into a new file, {copy}. It takes about {size} in {folder}.

The recording stays as it is. You can watch meanwhile.</source>
            <translation>Dasselbe Bild und derselbe Ton kommen in eine neue Datei, {copy}. Sie braucht etwa {size} in {folder}.

Die Aufzeichnung bleibt, wie sie ist. Sie können währenddessen weiterschauen.</translation>
        </message>
        <message>
            <source>Encode the video again, for new keyframes</source>
            <translation>Das Video neu kodieren, für neue Schlüsselbilder</translation>
        </message>
        <message>
            <source>Seeking becomes quick. This takes much longer and costs some quality.</source>
            <translation>Das Springen wird schnell. Das dauert viel länger und kostet etwas Qualität.</translation>
        </message>
        <message>
            <source>Rewrite</source>
            <translation>Neu schreiben</translation>
        </message>
        <message>
            <source>Made {file}. It is used for this recording from now on.</source>
            <translation>{file} wurde angelegt und wird von jetzt an für diese Aufzeichnung verwendet.</translation>
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
            <translation>Titel</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>Folien</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>Gesagt</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Search in one conference only</source>
            <translation>Nur in einer Konferenz suchen</translation>
        </message>
        <message>
            <source>All conferences</source>
            <translation>Alle Konferenzen</translation>
        </message>
        <message>
            <source>Conference: {name}</source>
            <translation>Konferenz: {name}</translation>
        </message>
    </context>
    <context>
        <name>SearchList</name>
        <message>
            <source>Hits</source>
            <translation>Treffer</translation>
        </message>
    </context>
    <context>
        <name>SearchModel</name>
        <message>
            <source>Did you mean “{words}”?</source>
            <translation>Meinten Sie „{words}“?</translation>
        </message>
        <message>
            <source>Slide {page}</source>
            <translation>Folie {page}</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Vortragende</translation>
        </message>
        <message>
            <source>About the talk</source>
            <translation>Über den Vortrag</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>Gesagt</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>1 more hit in this talk</source>
            <translation>1 weiterer Treffer in diesem Vortrag</translation>
        </message>
        <message>
            <source>{count} more hits in this talk</source>
            <translation>{count} weitere Treffer in diesem Vortrag</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source>Slides, subtitles and notes are being read: {percent} %. There may be more hits soon.</source>
            <translation>Folien, Untertitel und Notizen werden gelesen: {percent} %. Bald kann es mehr Treffer geben.</translation>
        </message>
        <message>
            <source>Search talks, slides, speech and notes</source>
            <translation>Vorträge, Folien, Gesagtes und Notizen durchsuchen</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Alles durchsuchen</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <source>Progress of the index</source>
            <translation>Fortschritt des Index</translation>
        </message>
        <message>
            <source>The search went wrong</source>
            <translation>Die Suche ist fehlgeschlagen</translation>
        </message>
        <message>
            <source>More than {hits} hits</source>
            <translation>Mehr als {hits} Treffer</translation>
        </message>
        <message>
            <source>{hits} hits</source>
            <translation>{hits} Treffer</translation>
        </message>
        <message>
            <source>1 hit</source>
            <translation>1 Treffer</translation>
        </message>
        <message>
            <source>{hits} hits in 1 talk</source>
            <translation>{hits} Treffer in 1 Vortrag</translation>
        </message>
        <message>
            <source>{hits} hits in {talks} talks</source>
            <translation>{hits} Treffer in {talks} Vorträgen</translation>
        </message>
        <message>
            <source>Nothing to show yet</source>
            <translation>Noch nichts anzuzeigen</translation>
        </message>
        <message>
            <source>Did you mean “{words}”?</source>
            <translation>Meinten Sie „{words}“?</translation>
        </message>
        <message>
            <source>Only a part was searched: the filters above say which.</source>
            <translation>Nur ein Teil wurde durchsucht: welcher, sagen die Filter oben.</translation>
        </message>
        <message>
            <source>The index is still being built. What comes is shown here by itself.</source>
            <translation>Der Index wird noch erstellt. Was hinzukommt, erscheint hier von selbst.</translation>
        </message>
        <message>
            <source>Titles, speakers, slides, subtitles and notes of all conferences that were opened were searched. Try fewer words, or the beginning of one.</source>
            <translation>Durchsucht wurden Titel, Vortragende, Folien, Untertitel und Notizen aller Konferenzen, die geöffnet wurden. Versuchen Sie es mit weniger Wörtern oder einem Wortanfang.</translation>
        </message>
        <message>
            <source>Nothing found for “{words}”</source>
            <translation>Nichts gefunden für „{words}“</translation>
        </message>
    </context>
    <context>
        <name>SearchStart</name>
        <message>
            <source>Search everything</source>
            <translation>Alles durchsuchen</translation>
        </message>
        <message>
            <source>Titles, speakers, slides, what was said, and your notes, of all conferences.</source>
            <translation>Titel, Vortragende, Folien, Gesagtes und Ihre Notizen, aus allen Konferenzen.</translation>
        </message>
        <message>
            <source>Recent searches</source>
            <translation>Letzte Suchen</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Clear the recent searches</source>
            <translation>Letzte Suchen löschen</translation>
        </message>
        <message>
            <source>To narrow it</source>
            <translation>Zum Eingrenzen</translation>
        </message>
        <message>
            <source>Search again for {words}</source>
            <translation>Noch einmal nach {words} suchen</translation>
        </message>
        <message>
            <source>these words, one after the other</source>
            <translation>diese Wörter hintereinander</translation>
        </message>
        <message>
            <source>words that begin like this</source>
            <translation>Wörter, die so beginnen</translation>
        </message>
        <message>
            <source>without this word</source>
            <translation>ohne dieses Wort</translation>
        </message>
        <message>
            <source>in talks of this speaker</source>
            <translation>in Vorträgen dieser Person</translation>
        </message>
        <message>
            <source>in this conference</source>
            <translation>in dieser Konferenz</translation>
        </message>
        <message>
            <source>on slides; or titles, said, notes</source>
            <translation>auf Folien; oder titles, said, notes</translation>
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
            <translation>Auch Folien, Gesagtes und Notizen durchsuchen</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>This talk cannot be opened: its conference is not there any more. {reason}</source>
            <translation>Dieser Vortrag kann nicht geöffnet werden: Seine Konferenz ist nicht mehr da. {reason}</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>Seiten der Einstellungen</translation>
        </message>
        <message>
            <source>Pages of the settings  (Up, Down)</source>
            <translation>Seiten der Einstellungen  (Up, Down)</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Playback</source>
            <translation>Wiedergabe</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
    </context>
    <context>
        <name>Sharing</name>
        <message>
            <source>WebVTT chapters (*.vtt)</source>
            <translation>WebVTT-Kapitel (*.vtt)</translation>
        </message>
        <message>
            <source>Export chapters</source>
            <translation>Kapitel exportieren</translation>
        </message>
        <message>
            <source>Chapters for mpv and FFmpeg (*.ffmetadata *.txt)</source>
            <translation>Kapitel für mpv und FFmpeg (*.ffmetadata *.txt)</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation>Seite {page}</translation>
        </message>
        <message>
            <source>No page</source>
            <translation>Keine Seite</translation>
        </message>
        <message>
            <source>This talk has no timeline yet, so it has no chapters. Synchronise it.</source>
            <translation>Dieser Vortrag hat noch keine Zeitleiste und daher keine Kapitel. Synchronisieren Sie ihn.</translation>
        </message>
        <message>
            <source>Chapters saved: {name} ({count})</source>
            <translation>Kapitel gespeichert: {name} ({count})</translation>
        </message>
        <message>
            <source>Save timelines into a catalogue</source>
            <translation>Zeitleisten in einem Katalog speichern</translation>
        </message>
        <message>
            <source>Catalogues (*.yaml)</source>
            <translation>Kataloge (*.yaml)</translation>
        </message>
        <message>
            <source>No talk of this conference has a timeline yet. Synchronise one.</source>
            <translation>Noch hat kein Vortrag dieser Konferenz eine Zeitleiste. Synchronisieren Sie einen.</translation>
        </message>
        <message>
            <source>Timelines saved: {name} ({count})</source>
            <translation>Zeitleisten gespeichert: {name} ({count})</translation>
        </message>
    </context>
    <context>
        <name>Shelf</name>
        <message>
            <source>{title} (its file is gone)</source>
            <translation>{title} (Datei nicht mehr vorhanden)</translation>
        </message>
    </context>
    <context>
        <name>ShiftDialog</name>
        <message>
            <source>Shift all page changes</source>
            <translation>Alle Seitenwechsel verschieben</translation>
        </message>
        <message>
            <source>Show every page so many seconds later; with a minus, earlier.</source>
            <translation>Jede Seite um so viele Sekunden später zeigen; mit Minus früher.</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>Seconds later</source>
            <translation>Sekunden später</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Verschieben</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>SlideSteps</name>
        <message>
            <source>Jump to a moment of this page</source>
            <translation>Zu einem Moment dieser Seite springen</translation>
        </message>
        <message>
            <source>Jump here: {time}</source>
            <translation>Hierher springen: {time}</translation>
        </message>
    </context>
    <context>
        <name>SlidesBar</name>
        <message>
            <source>Previous page</source>
            <translation>Vorherige Seite</translation>
        </message>
        <message>
            <source>PgUp</source>
            <translation>PgUp</translation>
        </message>
        <message>
            <source>Go to a page</source>
            <translation>Zu einer Seite gehen</translation>
        </message>
        <message>
            <source>Page number</source>
            <translation>Seitenzahl</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Nächste Seite</translation>
        </message>
        <message>
            <source>PgDn</source>
            <translation>PgDn</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Einpassen</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>An Breite anpassen</translation>
        </message>
        <message>
            <source>Fit the whole page</source>
            <translation>Ganze Seite einpassen</translation>
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
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>Folien</translation>
        </message>
        <message>
            <source>Save the page as a picture</source>
            <translation>Seite als Bild speichern</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg)</source>
            <translation>Bilder (*.png *.jpg)</translation>
        </message>
        <message>
            <source>The picture could not be saved as {path}</source>
            <translation>Das Bild konnte nicht als {path} gespeichert werden</translation>
        </message>
        <message>
            <source>The system has no program to open {name} with.</source>
            <translation>Das System hat kein Programm zum Öffnen von {name}.</translation>
        </message>
        <message>
            <source>Follow the link</source>
            <translation>Link folgen</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Adresse kopieren</translation>
        </message>
    </context>
    <context>
        <name>SlidesHand</name>
        <message>
            <source>Go to page {page}</source>
            <translation>Zu Seite {page} gehen</translation>
        </message>
        <message>
            <source>This link is not followed: {address}</source>
            <translation>Diesem Link wird nicht gefolgt: {address}</translation>
        </message>
    </context>
    <context>
        <name>SlidesStage</name>
        <message>
            <source>Slides</source>
            <translation>Folien</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Page {page} of {count}</source>
            <translation>Seite {page} von {count}</translation>
        </message>
        <message>
            <source>The slides cannot be shown</source>
            <translation>Die Folien können nicht angezeigt werden</translation>
        </message>
        <message>
            <source>Page {page} …</source>
            <translation>Seite {page} …</translation>
        </message>
        <message>
            <source>Opening {name} …</source>
            <translation>{name} wird geöffnet …</translation>
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
            <translation>Folien auf anderem Bildschirm</translation>
        </message>
        <message>
            <source>No slides for this talk</source>
            <translation>Keine Folien zu diesem Vortrag</translation>
        </message>
    </context>
    <context>
        <name>StoreKeeper</name>
        <message>
            <source>Use the copy of {day}</source>
            <translation>Kopie vom {day} verwenden</translation>
        </message>
        <message>
            <source>The library {path} is damaged. duthviewer has a copy of {day}. What can still be read of the damaged library is added to it, and the damaged file is kept.</source>
            <translation>Die Bibliothek {path} ist beschädigt. duthviewer hat eine Kopie vom {day}. Was sich in der beschädigten Bibliothek noch lesen lässt, kommt hinzu; die beschädigte Datei bleibt erhalten.</translation>
        </message>
        <message>
            <source>Keep what can be read</source>
            <translation>Behalten, was lesbar ist</translation>
        </message>
        <message>
            <source>The library {path} is damaged, and there is no copy of it. duthviewer can start a new library with what can still be read. The damaged file is kept.</source>
            <translation>Die Bibliothek {path} ist beschädigt, und es gibt keine Kopie davon. duthviewer kann mit dem, was noch lesbar ist, eine neue Bibliothek beginnen. Die beschädigte Datei bleibt erhalten.</translation>
        </message>
        <message>
            <source>notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>positions</source>
            <translation>Positionen</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>page changes</source>
            <translation>Seitenwechsel</translation>
        </message>
        <message>
            <source>Not all of these can be read: {parts}.</source>
            <translation>Nicht vollständig lesbar: {parts}.</translation>
        </message>
    </context>
    <context>
        <name>Subtitles</name>
        <message>
            <source>SDH</source>
            <translation>für Hörgeschädigte</translation>
        </message>
        <message>
            <source>forced</source>
            <translation>erzwungen</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation>Untertitel</translation>
        </message>
    </context>
    <context>
        <name>SyncPill</name>
        <message>
            <source>Synchronise</source>
            <translation>Synchronisieren</translation>
        </message>
        <message>
            <source>Find out when each page is shown, so that the slides follow</source>
            <translation>Herausfinden, wann welche Seite gezeigt wird, damit die Folien folgen</translation>
        </message>
        <message>
            <source>Stop synchronising</source>
            <translation>Synchronisieren beenden</translation>
        </message>
        <message>
            <source>Synchronising the slides</source>
            <translation>Folien werden synchronisiert</translation>
        </message>
        <message>
            <source>Synchronising soon…</source>
            <translation>Wird gleich synchronisiert …</translation>
        </message>
        <message>
            <source>Synchronising… {percent} %</source>
            <translation>Synchronisiere … {percent} %</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>Finding out when each page is shown. You can watch meanwhile.</source>
            <translation>Es wird herausgefunden, wann welche Seite gezeigt wird. Sie können währenddessen zusehen.</translation>
        </message>
    </context>
    <context>
        <name>SyncStrip</name>
        <message>
            <source>Synchronising the slides</source>
            <translation>Folien werden synchronisiert</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Stop synchronising</source>
            <translation>Synchronisieren beenden</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Synchronise again what failed</source>
            <translation>Was fehlschlug, erneut synchronisieren</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>Synchroniser</name>
        <message>
            <source>A fault of duthviewer; the log says more.</source>
            <translation>Ein Fehler von duthviewer; das Protokoll sagt mehr.</translation>
        </message>
    </context>
    <context>
        <name>Synchronising</name>
        <message>
            <source>Synchronise the slides</source>
            <translation>Folien synchronisieren</translation>
        </message>
        <message>
            <source>Nothing to synchronise: of {known} talks the timeline is known, and of {count} the recording or the slides are not on this computer.</source>
            <translation>Nichts zu synchronisieren: Von {known} Vorträgen ist der Zeitverlauf bekannt, und von {count} sind Aufzeichnung oder Folien nicht auf diesem Computer.</translation>
        </message>
        <message>
            <source>Nothing to synchronise: the recordings or the slides are not on this computer.</source>
            <translation>Nichts zu synchronisieren: Die Aufzeichnungen oder die Folien sind nicht auf diesem Computer.</translation>
        </message>
        <message>
            <source>Nothing to synchronise: the timelines of all these talks are known.</source>
            <translation>Nichts zu synchronisieren: Die Zeitverläufe all dieser Vorträge sind bekannt.</translation>
        </message>
        <message>
            <source>No page of these slides was found in the recording of this talk.</source>
            <translation>Keine Seite dieser Folien wurde in der Aufzeichnung dieses Vortrags gefunden.</translation>
        </message>
        <message>
            <source>1 talk was synchronised</source>
            <translation>1 Vortrag wurde synchronisiert</translation>
        </message>
        <message>
            <source>{count} talks were synchronised</source>
            <translation>{count} Vorträge wurden synchronisiert</translation>
        </message>
        <message>
            <source>No page of the slides was found in the recording of “{title}”</source>
            <translation>In der Aufzeichnung von „{title}“ wurde keine Folienseite gefunden</translation>
        </message>
        <message>
            <source>No page of the slides was found in the recordings of {count} talks</source>
            <translation>In den Aufzeichnungen von {count} Vorträgen wurde keine Folienseite gefunden</translation>
        </message>
        <message>
            <source>Synchronising {number} of {total}: “{title}”, {percent} %</source>
            <translation>Synchronisiere {number} von {total}: „{title}“, {percent} %</translation>
        </message>
        <message>
            <source>Synchronising “{title}”, {percent} %</source>
            <translation>Synchronisiere „{title}“, {percent} %</translation>
        </message>
        <message>
            <source>1 talk was skipped: its recording or slides are not here</source>
            <translation>1 Vortrag wurde übersprungen: Aufzeichnung oder Folien fehlen hier</translation>
        </message>
        <message>
            <source>{count} talks were skipped: their recordings or slides are not here</source>
            <translation>{count} Vorträge wurden übersprungen: Aufzeichnungen oder Folien fehlen hier</translation>
        </message>
        <message>
            <source>{text} · {more}</source>
            <translation>{text} · {more}</translation>
        </message>
        <message>
            <source>“{title}” could not be synchronised: {why}</source>
            <translation>„{title}“ konnte nicht synchronisiert werden: {why}</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… und {count} weitere</translation>
        </message>
    </context>
    <context>
        <name>TalkActions</name>
        <message>
            <source>“{title}” is no favourite any more.</source>
            <translation>„{title}“ ist kein Favorit mehr.</translation>
        </message>
        <message>
            <source>“{title}” is a favourite now.</source>
            <translation>„{title}“ ist jetzt ein Favorit.</translation>
        </message>
        <message>
            <source>“{title}” counts as not watched.</source>
            <translation>„{title}“ gilt als nicht angesehen.</translation>
        </message>
        <message>
            <source>“{title}” counts as watched.</source>
            <translation>„{title}“ gilt als angesehen.</translation>
        </message>
        <message>
            <source>“{title}” begins at its start again.</source>
            <translation>„{title}“ beginnt wieder von vorn.</translation>
        </message>
        <message>
            <source>Copied: {link}</source>
            <translation>Kopiert: {link}</translation>
        </message>
        <message>
            <source>No program was found on this computer to open {what}</source>
            <translation>Auf diesem Computer wurde kein Programm zum Öffnen von {what} gefunden</translation>
        </message>
    </context>
    <context>
        <name>TalkFoundRow</name>
        <message>
            <source>Take this talk: {title}</source>
            <translation>Diesen Vortrag aufnehmen: {title}</translation>
        </message>
        <message>
            <source>Put this talk into the conference</source>
            <translation>Diesen Vortrag in die Konferenz aufnehmen</translation>
        </message>
        <message>
            <source>First page of the slides</source>
            <translation>Erste Seite der Folien</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>What the talk is called</source>
            <translation>Wie der Vortrag heißt</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Vortragende</translation>
        </message>
        <message>
            <source>Who gives the talk; a comma between two names</source>
            <translation>Wer den Vortrag hält; zwischen zwei Namen ein Komma</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>Where the talk starts in the recording: 55:09 or 2:17:10</source>
            <translation>Wo der Vortrag in der Aufzeichnung beginnt: 55:09 oder 2:17:10</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Where the talk ends in the recording: 55:09 or 2:17:10</source>
            <translation>Wo der Vortrag in der Aufzeichnung endet: 55:09 oder 2:17:10</translation>
        </message>
        <message>
            <source>Write times as 55:09 or 2:17:10, the start before the end</source>
            <translation>Schreiben Sie Zeiten als 55:09 oder 2:17:10, den Anfang vor dem Ende</translation>
        </message>
        <message>
            <source>Only {share} sure: please check</source>
            <translation>Nur zu {share} sicher: bitte prüfen</translation>
        </message>
        <message>
            <source>{share} sure</source>
            <translation>zu {share} sicher</translation>
        </message>
    </context>
    <context>
        <name>TalkGrid</name>
        <message>
            <source>Talks</source>
            <translation>Vorträge</translation>
        </message>
    </context>
    <context>
        <name>TalkInformation</name>
        <message>
            <source>Information</source>
            <translation>Informationen</translation>
        </message>
        <message>
            <source>The catalogue is being read.</source>
            <translation>Der Katalog wird gelesen.</translation>
        </message>
        <message>
            <source>Choose a talk to read about it here.</source>
            <translation>Einen Vortrag auswählen, um hier mehr darüber zu lesen.</translation>
        </message>
        <message>
            <source>from {time}</source>
            <translation>ab {time}</translation>
        </message>
        <message>
            <source>{length} long</source>
            <translation>Dauer {length}</translation>
        </message>
        <message>
            <source>The catalogue has no abstract of this talk.</source>
            <translation>Der Katalog enthält keine Kurzfassung dieses Vortrags.</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Auf diesem Computer</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Aufzeichnung</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>Folien</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation>Untertitel</translation>
        </message>
        <message>
            <source>{name}, which you chose, is gone</source>
            <translation>{name}, von Ihnen gewählt, ist nicht mehr da</translation>
        </message>
        <message>
            <source>Use the files found by name</source>
            <translation>Die nach Namen gefundenen Dateien verwenden</translation>
        </message>
        <message>
            <source>{name} (chosen by you)</source>
            <translation>{name} (von Ihnen gewählt)</translation>
        </message>
        <message>
            <source>not here</source>
            <translation>nicht vorhanden</translation>
        </message>
        <message>
            <source>{what}: {files}</source>
            <translation>{what}: {files}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} bis {last}</translation>
        </message>
        <message>
            <source>Open {address}</source>
            <translation>{address} öffnen</translation>
        </message>
    </context>
    <context>
        <name>TalkRow</name>
        <message>
            <source>not here</source>
            <translation>nicht vorhanden</translation>
        </message>
        <message>
            <source>slides online</source>
            <translation>Folien online</translation>
        </message>
        <message>
            <source>no slides</source>
            <translation>keine Folien</translation>
        </message>
        <message>
            <source>favourite</source>
            <translation>Favorit</translation>
        </message>
        <message>
            <source>watched</source>
            <translation>angesehen</translation>
        </message>
        <message>
            <source>Day {number}</source>
            <translation>Tag {number}</translation>
        </message>
    </context>
    <context>
        <name>TalkSlides</name>
        <message>
            <source>I have this file…</source>
            <translation>Ich habe diese Datei …</translation>
        </message>
        <message>
            <source>Follow the talk</source>
            <translation>Dem Vortrag folgen</translation>
        </message>
        <message>
            <source>Follow the talk again</source>
            <translation>Dem Vortrag wieder folgen</translation>
        </message>
        <message>
            <source>Put the PDF into one of these folders, for example as {name}:</source>
            <translation>Die PDF-Datei in einen dieser Ordner legen, zum Beispiel als {name}:</translation>
        </message>
        <message>
            <source>The slides of this talk are not on this computer</source>
            <translation>Die Folien dieses Vortrags sind nicht auf diesem Computer</translation>
        </message>
        <message>
            <source>They are published here:</source>
            <translation>Sie sind hier veröffentlicht:</translation>
        </message>
        <message>
            <source>No slides are known for this talk</source>
            <translation>Zu diesem Vortrag sind keine Folien bekannt</translation>
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
            <translation>●  Keine Seite</translation>
        </message>
        <message>
            <source>live: no page</source>
            <translation>live: keine Seite</translation>
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
            <translation>Position im Vortrag</translation>
        </message>
    </context>
    <context>
        <name>TimePreview</name>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
    </context>
    <context>
        <name>TimelineStrip</name>
        <message>
            <source>No page</source>
            <translation>Keine Seite</translation>
        </message>
        <message>
            <source>Page changes around the position</source>
            <translation>Seitenwechsel um die Position</translation>
        </message>
        <message>
            <source>Drag a change to move it. Left and Right choose one, Shift+Left and Shift+Right move it, Delete removes it. The wheel zooms.</source>
            <translation>Einen Wechsel ziehen, um ihn zu verschieben. Links und Rechts wählen einen, Shift+Links und Shift+Rechts verschieben ihn, Entf entfernt ihn. Das Rad vergrößert.</translation>
        </message>
        <message>
            <source>No page from {time} on</source>
            <translation>Keine Seite ab {time}</translation>
        </message>
        <message>
            <source>Page {page} starts at {time}</source>
            <translation>Seite {page} beginnt bei {time}</translation>
        </message>
    </context>
    <context>
        <name>TrackMenu</name>
        <message>
            <source>Subtitles and sound</source>
            <translation>Untertitel und Ton</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Ton</translation>
        </message>
        <message>
            <source>Video track</source>
            <translation>Videospur</translation>
        </message>
        <message>
            <source>No subtitles</source>
            <translation>Keine Untertitel</translation>
        </message>
        <message>
            <source>Delay: {seconds} s</source>
            <translation>Verzögerung: {seconds} s</translation>
        </message>
        <message>
            <source>Size of the subtitles</source>
            <translation>Größe der Untertitel</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Klein</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Groß</translation>
        </message>
        <message>
            <source>Very large</source>
            <translation>Sehr groß</translation>
        </message>
    </context>
    <context>
        <name>TranscriptTab</name>
        <message>
            <source>The transcript of the talk was copied</source>
            <translation>Die Mitschrift des Vortrags wurde kopiert</translation>
        </message>
        <message>
            <source>There is no transcript to copy</source>
            <translation>Es gibt keine Mitschrift zu kopieren</translation>
        </message>
        <message>
            <source>{language}, in the recording</source>
            <translation>{language}, in der Aufzeichnung</translation>
        </message>
        <message>
            <source>Reading the subtitles …</source>
            <translation>Die Untertitel werden gelesen …</translation>
        </message>
        <message>
            <source>These subtitles cannot be read</source>
            <translation>Diese Untertitel können nicht gelesen werden</translation>
        </message>
        <message>
            <source>These subtitles say nothing during this talk</source>
            <translation>Diese Untertitel sagen während dieses Vortrags nichts</translation>
        </message>
        <message>
            <source>If they come too late or too soon, shift them: {keys}.</source>
            <translation>Kommen sie zu spät oder zu früh, verschieben Sie sie: {keys}.</translation>
        </message>
        <message>
            <source>Drop a .vtt or .srt file onto the window.</source>
            <translation>Ziehen Sie eine .vtt- oder .srt-Datei auf das Fenster.</translation>
        </message>
        <message>
            <source>One that lies beside the recording is found by its name: {name}</source>
            <translation>Liegt eine neben der Aufzeichnung, wird sie am Namen erkannt: {name}</translation>
        </message>
        <message>
            <source>There are no subtitles of this talk yet</source>
            <translation>Zu diesem Vortrag gibt es noch keine Untertitel</translation>
        </message>
        <message>
            <source>Copy what is selected</source>
            <translation>Auswahl kopieren</translation>
        </message>
        <message>
            <source>Copy what is selected, with times</source>
            <translation>Auswahl mit Zeiten kopieren</translation>
        </message>
    </context>
    <context>
        <name>TranscriptTools</name>
        <message>
            <source>Find in the transcript</source>
            <translation>In der Mitschrift suchen</translation>
        </message>
        <message>
            <source>Hits</source>
            <translation>Treffer</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>Vorheriger Treffer</translation>
        </message>
        <message>
            <source>Previous hit  (Shift+Enter)</source>
            <translation>Vorheriger Treffer  (Shift+Enter)</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>Nächster Treffer</translation>
        </message>
        <message>
            <source>Next hit  (Enter)</source>
            <translation>Nächster Treffer  (Enter)</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>Folgen</translation>
        </message>
        <message>
            <source>Follow what is said</source>
            <translation>Dem Gesagten folgen</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>More about the transcript</source>
            <translation>Mehr zur Mitschrift</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} von {count}</translation>
        </message>
        <message>
            <source>{count} hits</source>
            <translation>{count} Treffer</translation>
        </message>
        <message>
            <source>No hits</source>
            <translation>Keine Treffer</translation>
        </message>
        <message>
            <source>Language of the transcript: {language}</source>
            <translation>Sprache der Mitschrift: {language}</translation>
        </message>
        <message>
            <source>Language of the transcript</source>
            <translation>Sprache der Mitschrift</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Transcript</source>
            <translation>Mitschrift</translation>
        </message>
    </context>
    <context>
        <name>VideoPane</name>
        <message>
            <source>Show the folder</source>
            <translation>Ordner anzeigen</translation>
        </message>
        <message>
            <source>I have this file…</source>
            <translation>Ich habe diese Datei …</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Put it into one of these folders, for example as {name}:</source>
            <translation>Die Datei in einen dieser Ordner legen, zum Beispiel als {name}:</translation>
        </message>
        <message>
            <source>It is published here:</source>
            <translation>Sie ist hier veröffentlicht:</translation>
        </message>
        <message>
            <source>A copy with the same video and sound may play. The recording stays as it is.</source>
            <translation>Eine Kopie mit demselben Bild und Ton lässt sich vielleicht abspielen. Die Aufzeichnung bleibt, wie sie ist.</translation>
        </message>
        <message>
            <source>The file that you chose is gone: {path}</source>
            <translation>Die gewählte Datei ist nicht mehr da: {path}</translation>
        </message>
        <message>
            <source>The recording of this talk is not on this computer</source>
            <translation>Die Aufzeichnung dieses Vortrags ist nicht auf diesem Computer</translation>
        </message>
        <message>
            <source>The talk starts after the recording ends</source>
            <translation>Der Vortrag beginnt nach dem Ende der Aufzeichnung</translation>
        </message>
        <message>
            <source>The catalogue says that the talk starts at {start}, but {file} is only {length} long. Either the file is not whole, or the offset is wrong.</source>
            <translation>Laut Katalog beginnt der Vortrag bei {start}, aber {file} ist nur {length} lang. Entweder ist die Datei unvollständig oder der Versatz ist falsch.</translation>
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
            <translation>Video auf anderem Bildschirm</translation>
        </message>
    </context>
    <context>
        <name>Wakefulness</name>
        <message>
            <source>Playing a talk</source>
            <translation>Ein Vortrag wird abgespielt</translation>
        </message>
    </context>
    <context>
        <name>WatchPage</name>
        <message>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <source>Opening the recording</source>
            <translation>Aufzeichnung wird geöffnet</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>Vortrag</translation>
        </message>
        <message>
            <source>No video can be played</source>
            <translation>Es kann kein Video abgespielt werden</translation>
        </message>
        <message>
            <source>This recording has sound only</source>
            <translation>Diese Aufzeichnung enthält nur Ton</translation>
        </message>
        <message>
            <source>This recording cannot be played</source>
            <translation>Diese Aufzeichnung kann nicht abgespielt werden</translation>
        </message>
        <message>
            <source>This recording takes long to open</source>
            <translation>Das Öffnen dieser Aufzeichnung dauert lange</translation>
        </message>
        <message>
            <source>{path}
Its disk is slow or does not answer. It is shown once it opens.</source>
            <translation>{path}
Der Datenträger ist langsam oder antwortet nicht. Die Aufzeichnung wird gezeigt, sobald sie sich öffnet.</translation>
        </message>
        <message>
            <source>The day goes on after this talk</source>
            <translation>Nach diesem Vortrag geht der Tag weiter</translation>
        </message>
        <message>
            <source>It stops where this talk ends</source>
            <translation>Die Wiedergabe endet mit diesem Vortrag</translation>
        </message>
        <message>
            <source>The talk ends here</source>
            <translation>Der Vortrag endet hier</translation>
        </message>
        <message>
            <source>Speed {rate}</source>
            <translation>Geschwindigkeit {rate}</translation>
        </message>
        <message>
            <source>No sound output was found on this computer</source>
            <translation>Auf diesem Computer wurde keine Tonausgabe gefunden</translation>
        </message>
        <message>
            <source>Muted</source>
            <translation>Stumm</translation>
        </message>
        <message>
            <source>Volume {percent} %</source>
            <translation>Lautstärke {percent} %</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>Bild speichern</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg)</source>
            <translation>Bilder (*.png *.jpg)</translation>
        </message>
        <message>
            <source>The picture could not be saved as {path}</source>
            <translation>Das Bild konnte nicht als {path} gespeichert werden</translation>
        </message>
    </context>
    <context>
        <name>WatchStage</name>
        <message>
            <source>Layout</source>
            <translation>Anordnung</translation>
        </message>
        <message>
            <source>Other screens</source>
            <translation>Andere Bildschirme</translation>
        </message>
        <message>
            <source>Slides on {screen}, {width} × {height}</source>
            <translation>Folien auf {screen}, {width} × {height}</translation>
        </message>
        <message>
            <source>Video on {screen}, {width} × {height}</source>
            <translation>Video auf {screen}, {width} × {height}</translation>
        </message>
        <message>
            <source>Leave full screen</source>
            <translation>Vollbild verlassen</translation>
        </message>
    </context>
    <context>
        <name>WatchTabs</name>
        <message>
            <source>Transcript</source>
            <translation>Mitschrift</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Info</translation>
        </message>
        <message>
            <source>No program was found on this computer to open {what}</source>
            <translation>Auf diesem Computer wurde kein Programm zum Öffnen von {what} gefunden</translation>
        </message>
    </context>
    <context>
        <name>WatchTools</name>
        <message>
            <source>Chapters</source>
            <translation>Kapitel</translation>
        </message>
        <message>
            <source>The catalogue has no address for this recording to link to.</source>
            <translation>Der Katalog enthält keine Adresse dieser Aufzeichnung für einen Link.</translation>
        </message>
        <message>
            <source>Loop</source>
            <translation>Schleife</translation>
        </message>
        <message>
            <source>Loop from {time}</source>
            <translation>Schleife ab {time}</translation>
        </message>
        <message>
            <source>Loop from {a} to {b}</source>
            <translation>Schleife von {a} bis {b}</translation>
        </message>
        <message>
            <source>B has to be at another place than A</source>
            <translation>B muss an einer anderen Stelle liegen als A</translation>
        </message>
        <message>
            <source>Loop cleared</source>
            <translation>Schleife aufgehoben</translation>
        </message>
        <message>
            <source>Link to {time} copied</source>
            <translation>Link zu {time} kopiert</translation>
        </message>
        <message>
            <source>There are no subtitles for this recording</source>
            <translation>Es gibt keine Untertitel zu dieser Aufzeichnung</translation>
        </message>
        <message>
            <source>No subtitles</source>
            <translation>Keine Untertitel</translation>
        </message>
        <message>
            <source>Subtitles: {name}</source>
            <translation>Untertitel: {name}</translation>
        </message>
        <message>
            <source>Open subtitles</source>
            <translation>Untertitel öffnen</translation>
        </message>
        <message>
            <source>Subtitles ({patterns})</source>
            <translation>Untertitel ({patterns})</translation>
        </message>
        <message>
            <source>Subtitles: {seconds} s</source>
            <translation>Untertitel: {seconds} s</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation>Seite {page}</translation>
        </message>
        <message>
            <source>Page {page} · {title}</source>
            <translation>Seite {page} · {title}</translation>
        </message>
    </context>
    <context>
        <name>Watching</name>
        <message>
            <source>There is no talk {talk} in {conference}. It has: {names}</source>
            <translation>In {conference} gibt es keinen Vortrag {talk}. Vorhanden sind: {names}</translation>
        </message>
    </context>
    <context>
        <name>WorkerProcess</name>
        <message>
            <source>What it answered makes no sense.</source>
            <translation>Die Antwort des Hilfsprogramms ergibt keinen Sinn.</translation>
        </message>
        <message>
            <source>It stopped answering.</source>
            <translation>Das Hilfsprogramm antwortet nicht mehr.</translation>
        </message>
        <message>
            <source>Its program could not be started: {why}.</source>
            <translation>Das Hilfsprogramm konnte nicht gestartet werden: {why}.</translation>
        </message>
        <message>
            <source>Its program was ended from outside, or crashed.</source>
            <translation>Das Hilfsprogramm wurde von außen beendet oder ist abgestürzt.</translation>
        </message>
        <message>
            <source>Its program ended before it had found anything.</source>
            <translation>Das Hilfsprogramm endete, bevor es etwas gefunden hatte.</translation>
        </message>
    </context>
    <context>
        <name>_Address</name>
        <message>
            <source>Copy address</source>
            <translation>Adresse kopieren</translation>
        </message>
        <message>
            <source>Open {address}</source>
            <translation>{address} öffnen</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>_Grip</name>
        <message>
            <source>Drag to make the drawer higher or lower</source>
            <translation>Ziehen, um die Schublade höher oder niedriger zu machen</translation>
        </message>
    </context>
    <context>
        <name>_Tabs</name>
        <message>
            <source>Tabs of the drawer</source>
            <translation>Reiter der Schublade</translation>
        </message>
    </context>
    <context>
        <name>_Veil</name>
        <message>
            <source>Drop to open</source>
            <translation>Zum Öffnen ablegen</translation>
        </message>
        <message>
            <source>A catalogue, a folder, a recording, slides or subtitles</source>
            <translation>Katalog, Ordner, Aufzeichnung, Folien oder Untertitel</translation>
        </message>
    </context>
    <context>
        <name>self._view.notes</name>
        <message>
            <source>Page {page}</source>
            <translation>Seite {page}</translation>
        </message>
    </context>
</TS>
