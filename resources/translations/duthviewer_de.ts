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
            <source>Checking which engine plays the video…</source>
            <translation>Es wird geprüft, welche Engine das Video abspielt …</translation>
        </message>
        <message>
            <source>© the duthviewer contributors, MIT licence</source>
            <translation>© die Mitwirkenden an duthviewer, MIT-Lizenz</translation>
        </message>
    </context>
    <context>
        <name>AddConference</name>
        <message>
            <source>Discard this conference with your corrections?</source>
            <translation>Diese Konferenz mit Ihren Korrekturen verwerfen?</translation>
        </message>
        <message>
            <source>&amp;Keep editing</source>
            <translation>&amp;Weiter bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Discard</source>
            <translation>&amp;Verwerfen</translation>
        </message>
        <message>
            <source>This folder already has a conference, or a file of the same name.</source>
            <translation>In diesem Ordner gibt es schon eine Konferenz oder eine Datei mit demselben Namen.</translation>
        </message>
        <message>
            <source>&amp;Keep both</source>
            <translation>&amp;Beide behalten</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation type="unfinished">&amp;Ersetzen</translation>
        </message>
        <message>
            <source>Add a conference</source>
            <translation>Konferenz hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>AddConferenceDialog</name>
        <message>
            <source>Add a conference</source>
            <translation>Konferenz hinzufügen</translation>
        </message>
        <message>
            <source>Drop to import</source>
            <translation>Zum Importieren ablegen</translation>
        </message>
        <message>
            <source>A file, a folder, an address or a list of times</source>
            <translation>Eine Datei, ein Ordner, eine Adresse oder eine Liste von Zeiten</translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>&amp;Zeigen</translation>
        </message>
        <message>
            <source>Go to the mistake</source>
            <translation>Zum Fehler gehen</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>Choose another source</source>
            <translation>Eine andere Quelle wählen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Close without adding a conference</source>
            <translation>Schließen, ohne eine Konferenz hinzuzufügen</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>{name} wird gelesen</translation>
        </message>
        <message>
            <source>Importing {name}</source>
            <translation>{name} wird importiert</translation>
        </message>
        <message>
            <source>Pasted text, {count} lines</source>
            <translation>Eingefügter Text, {count} Zeilen</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Einen Moment…</translation>
        </message>
        <message>
            <source>Drop recordings here, or go back to import something else.</source>
            <translation>Legen Sie hier Aufzeichnungen ab, oder gehen Sie zurück, um etwas anderes zu importieren.</translation>
        </message>
        <message>
            <source>Several conferences</source>
            <translation>Mehrere Konferenzen</translation>
        </message>
        <message>
            <source>Add all {count}</source>
            <translation>Alle {count} hinzufügen</translation>
        </message>
        <message>
            <source>Add all of these conferences without checking each</source>
            <translation>Alle diese Konferenzen hinzufügen, ohne jede zu prüfen</translation>
        </message>
        <message>
            <source>Check the conference</source>
            <translation>Konferenz prüfen</translation>
        </message>
        <message>
            <source>Add the conference</source>
            <translation>Konferenz hinzufügen</translation>
        </message>
        <message>
            <source>Write the catalogue and open it (Ctrl+Enter)</source>
            <translation>Den Katalog schreiben und öffnen (Strg+Eingabe)</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation type="unfinished">Wird angehalten…</translation>
        </message>
        <message>
            <source>Writing into {name}</source>
            <translation>Schreiben nach {name}</translation>
        </message>
    </context>
    <context>
        <name>AddedStrip</name>
        <message>
            <source>Watch now</source>
            <translation type="unfinished">Jetzt ansehen</translation>
        </message>
        <message>
            <source>Watch the first talk</source>
            <translation>Den ersten Vortrag ansehen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Remove the catalogue that was written</source>
            <translation>Den geschriebenen Katalog entfernen</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>Alignment</name>
        <message>
            <source>How the talk’s own video and the day’s recording belong together is not known yet.</source>
            <translation>Wie das eigene Video des Vortrags und die Aufnahme des Tages zusammengehören, ist noch nicht bekannt.</translation>
        </message>
        <message>
            <source>The sound does not tell for sure where the talk’s own video is in the day’s recording. Notes and timelines stay with the one they were made on.</source>
            <translation>Der Ton sagt nicht sicher, wo das eigene Video des Vortrags in der Aufnahme des Tages liegt. Notizen und Zeitleisten bleiben bei dem Video, zu dem sie gehören.</translation>
        </message>
        <message>
            <source>Notes and timelines stay with the talk’s own video or the day’s recording, as you chose.</source>
            <translation>Notizen und Zeitleisten bleiben beim eigenen Video des Vortrags oder bei der Aufnahme des Tages, wie von Ihnen gewählt.</translation>
        </message>
        <message>
            <source>You set this.</source>
            <translation>Von Ihnen festgelegt.</translation>
        </message>
        <message>
            <source>The talk’s own video begins with the talk in the day’s recording.</source>
            <translation>Das eigene Video des Vortrags beginnt mit dem Vortrag in der Aufnahme des Tages.</translation>
        </message>
        <message>
            <source>The talk’s own video begins {seconds} s before the talk in the day’s recording.</source>
            <translation>Das eigene Video des Vortrags beginnt {seconds} s vor dem Vortrag in der Aufnahme des Tages.</translation>
        </message>
        <message>
            <source>The talk’s own video begins {seconds} s after the talk’s start in the day’s recording.</source>
            <translation>Das eigene Video des Vortrags beginnt {seconds} s nach dem Beginn des Vortrags in der Aufnahme des Tages.</translation>
        </message>
        <message>
            <source>It has {count} cuts.</source>
            <translation>Es hat {count} Schnitte.</translation>
        </message>
        <message>
            <source>One cut at {time}.</source>
            <translation>Ein Schnitt bei {time}.</translation>
        </message>
        <message>
            <source>Cuts at {times}.</source>
            <translation>Schnitte bei {times}.</translation>
        </message>
    </context>
    <context>
        <name>AlignmentDialog</name>
        <message>
            <source>The talk’s own video and the day’s recording</source>
            <translation>Das eigene Video des Vortrags und die Aufnahme des Tages</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>Its start, in seconds after the talk’s start:</source>
            <translation>Sein Beginn, in Sekunden nach dem Beginn des Vortrags:</translation>
        </message>
        <message>
            <source>Or two moments that are the same:</source>
            <translation>Oder zwei Momente, die dieselben sind:</translation>
        </message>
        <message>
            <source>In the talk’s own video:</source>
            <translation>Im eigenen Video des Vortrags:</translation>
        </message>
        <message>
            <source>In the day’s recording:</source>
            <translation>In der Aufnahme des Tages:</translation>
        </message>
        <message>
            <source>From the start of the recording; the talk starts at {time}.</source>
            <translation>Ab dem Anfang der Aufnahme; der Vortrag beginnt bei {time}.</translation>
        </message>
        <message>
            <source>Use this</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Keep them apart</source>
            <translation>Getrennt lassen</translation>
        </message>
        <message>
            <source>Find it by sound</source>
            <translation>Am Ton suchen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>“{text}” is not a time. Write it as 1:02:03 or 12:30.5.</source>
            <translation>„{text}“ ist keine Zeit. Schreiben Sie sie wie 1:02:03 oder 12:30.5.</translation>
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
        <message>
            <source>1 note</source>
            <translation>1 Notiz</translation>
        </message>
        <message>
            <source>{count} notes</source>
            <translation>{count} Notizen</translation>
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
        <name>ArchivePage</name>
        <message>
            <source>Search conferences</source>
            <translation>Konferenzen suchen</translation>
        </message>
        <message>
            <source>Search the conferences of {name}</source>
            <translation>Die Konferenzen von {name} durchsuchen</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>&amp;Aktualisieren</translation>
        </message>
        <message>
            <source>Conferences of {name}</source>
            <translation>Konferenzen von {name}</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>An&amp;halten</translation>
        </message>
        <message>
            <source>Stop fetching; the list that is kept stays</source>
            <translation>Holen anhalten; die aufbewahrte Liste bleibt</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation type="unfinished">Wird angehalten…</translation>
        </message>
        <message>
            <source>Fetching from {host}: {done} of about {all}</source>
            <translation>Wird von {host} geholt: {done} von etwa {all}</translation>
        </message>
        <message>
            <source>The list was fetched on {day}</source>
            <translation>Die Liste wurde am {day} geholt</translation>
        </message>
        <message>
            <source>Only if it has changed</source>
            <translation>Nur, wenn sie sich geändert hat</translation>
        </message>
        <message>
            <source>Fetch the list ({size} from {host})</source>
            <translation>Liste holen ({size} von {host})</translation>
        </message>
        <message>
            <source>Fetching the list…</source>
            <translation>Die Liste wird geholt…</translation>
        </message>
        <message>
            <source>It is kept, so that it can be searched without a network.</source>
            <translation>Sie wird aufbewahrt, sodass sie ohne Netz durchsucht werden kann.</translation>
        </message>
        <message>
            <source>The list of {name} is not on this computer yet</source>
            <translation>Die Liste von {name} ist noch nicht auf diesem Computer</translation>
        </message>
        <message>
            <source>It is fetched once and kept for use without a network. No video is fetched, and nothing is sent but the request.</source>
            <translation>Sie wird einmal geholt und für die Nutzung ohne Netz aufbewahrt. Es wird kein Video geholt, und außer der Anfrage wird nichts gesendet.</translation>
        </message>
        <message>
            <source>{count} conferences</source>
            <translation>{count} Konferenzen</translation>
        </message>
        <message>
            <source>{count} of {every} conferences</source>
            <translation>{count} von {every} Konferenzen</translation>
        </message>
        <message>
            <source>Click one, or press Enter, to import it</source>
            <translation>Zum Importieren anklicken oder die Eingabetaste drücken</translation>
        </message>
        <message>
            <source>Click one, or press Enter, to check it first</source>
            <translation>Zum Prüfen anklicken oder die Eingabetaste drücken</translation>
        </message>
        <message>
            <source>No conference matches</source>
            <translation>Keine Konferenz gefunden</translation>
        </message>
        <message>
            <source>Titles, years and languages are searched. Try fewer words.</source>
            <translation>Gesucht wird in Titeln, Jahren und Sprachen. Versuchen Sie es mit weniger Wörtern.</translation>
        </message>
    </context>
    <context>
        <name>ArchiveRows</name>
        <message>
            <source>Conference</source>
            <translation>Konferenz</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>Talks</source>
            <translation type="unfinished">Vorträge</translation>
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished">Sprache</translation>
        </message>
    </context>
    <context>
        <name>AskDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>BackupController</name>
        <message>
            <source>Back up the library</source>
            <translation>Bibliothek sichern</translation>
        </message>
        <message>
            <source>Backups (*.json)</source>
            <translation>Sicherungen (*.json)</translation>
        </message>
        <message>
            <source>Library backed up: {name} ({count} notes)</source>
            <translation>Bibliothek gesichert: {name} ({count} Notizen)</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Sicherung einspielen</translation>
        </message>
        <message>
            <source>Backup restored: {notes} notes, {new} of them new; {talks} positions</source>
            <translation>Sicherung eingespielt: {notes} Notizen, davon {new} neu; {talks} Positionen</translation>
        </message>
    </context>
    <context>
        <name>BarPreview</name>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
    </context>
    <context>
        <name>BarWords</name>
        <message>
            <source>No page</source>
            <translation>Keine Seite</translation>
        </message>
        <message>
            <source>Page {page} · {title}</source>
            <translation>Seite {page} · {title}</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation>Seite {page}</translation>
        </message>
        <message>
            <source>{length}, from {start} to {end}</source>
            <translation>{length}, von {start} bis {end}</translation>
        </message>
        <message>
            <source>Shown {count} times, {time} in all</source>
            <translation>{count}-mal gezeigt, insgesamt {time}</translation>
        </message>
        <message>
            <source>{times} × the median of all pages</source>
            <translation>{times} × der Median aller Seiten</translation>
        </message>
        <message>
            <source>{words} words, {pace} per minute</source>
            <translation>{words} Wörter, {pace} pro Minute</translation>
        </message>
        <message>
            <source>{count} pauses, {time} in all</source>
            <translation>{count} Pausen, insgesamt {time}</translation>
        </message>
        <message>
            <source>1 pause, {time}</source>
            <translation>1 Pause, {time}</translation>
        </message>
        <message>
            <source>Not said: {terms}</source>
            <translation>Nicht gesagt: {terms}</translation>
        </message>
        <message>
            <source>Said often and on no page: {terms}</source>
            <translation>Oft gesagt und auf keiner Seite: {terms}</translation>
        </message>
        <message>
            <source>Filler words: {words}</source>
            <translation>Füllwörter: {words}</translation>
        </message>
        <message>
            <source>{terms} and {count} more</source>
            <translation>{terms} und {count} weitere</translation>
        </message>
    </context>
    <context>
        <name>CardRemovals</name>
        <message>
            <source>“{title}” was removed from Up next.</source>
            <translation>„{title}“ wurde aus „Als Nächstes“ entfernt.</translation>
        </message>
        <message>
            <source>The progress of “{title}” was reset.</source>
            <translation type="unfinished">Der Fortschritt von „{title}“ wurde zurückgesetzt.</translation>
        </message>
        <message>
            <source>“{title}” was removed from the list.</source>
            <translation>„{title}“ wurde aus der Liste entfernt.</translation>
        </message>
    </context>
    <context>
        <name>CatalogueController</name>
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
        <name>CatalogueEditor</name>
        <message>
            <source>Another program has changed the catalogue: earlier steps cannot be undone</source>
            <translation>Ein anderes Programm hat den Katalog geändert: frühere Schritte können nicht rückgängig gemacht werden</translation>
        </message>
        <message>
            <source>{original} cannot be changed where it is. Your changes are in a copy, which takes its place: {copy}</source>
            <translation>{original} kann an seinem Ort nicht geändert werden. Ihre Änderungen sind in einer Kopie, die an seine Stelle tritt: {copy}</translation>
        </message>
        <message>
            <source>{path} is written in a form that this change does not fit into. Saving it writes the whole file, and its comments are lost.</source>
            <translation>{path} ist in einer Form geschrieben, in die diese Änderung nicht passt. Beim Speichern wird die ganze Datei neu geschrieben, und ihre Kommentare gehen verloren.</translation>
        </message>
        <message>
            <source>Your changes are not saved: {reason}</source>
            <translation>Ihre Änderungen sind nicht gespeichert: {reason}</translation>
        </message>
        <message>
            <source>Another program has changed {path} at the same time. Both changes are kept.</source>
            <translation>Ein anderes Programm hat {path} gleichzeitig geändert. Beide Änderungen bleiben erhalten.</translation>
        </message>
    </context>
    <context>
        <name>CatalogueOutline</name>
        <message>
            <source>Find a talk in the list</source>
            <translation>Einen Vortrag in der Liste suchen</translation>
        </message>
        <message>
            <source>Conference, recordings and talks</source>
            <translation>Konferenz, Aufnahmen und Vorträge</translation>
        </message>
        <message>
            <source>Choose what to edit  (Up, Down)</source>
            <translation>Wählen Sie, was Sie bearbeiten  (Hoch, Runter)</translation>
        </message>
        <message>
            <source>The conference</source>
            <translation>Die Konferenz</translation>
        </message>
    </context>
    <context>
        <name>CatalogueUpdates</name>
        <message>
            <source>Take over the changes</source>
            <translation>Änderungen übernehmen</translation>
        </message>
        <message>
            <source>There is a new version of this conference: {changes}.</source>
            <translation>Es gibt eine neue Fassung dieser Konferenz: {changes}.</translation>
        </message>
        <message>
            <source>1 new talk</source>
            <translation>1 neuer Vortrag</translation>
        </message>
        <message>
            <source>{count} new talks</source>
            <translation>{count} neue Vorträge</translation>
        </message>
        <message>
            <source>1 changed talk</source>
            <translation>1 geänderter Vortrag</translation>
        </message>
        <message>
            <source>{count} changed talks</source>
            <translation>{count} geänderte Vorträge</translation>
        </message>
        <message>
            <source>1 removed talk</source>
            <translation>1 entfernter Vortrag</translation>
        </message>
        <message>
            <source>{count} removed talks</source>
            <translation>{count} entfernte Vorträge</translation>
        </message>
        <message>
            <source>other details</source>
            <translation>andere Angaben</translation>
        </message>
        <message>
            <source>The changes were taken over.</source>
            <translation>Die Änderungen wurden übernommen.</translation>
        </message>
    </context>
    <context>
        <name>ChapterExport</name>
        <message>
            <source>The pages of this talk</source>
            <translation>Die Seiten dieses Vortrags</translation>
        </message>
        <message>
            <source>The talks of {recording}</source>
            <translation>Die Vorträge von {recording}</translation>
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
            <source>Start</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Chapters saved: {name} ({count})</source>
            <translation type="unfinished">Kapitel gespeichert: {name} ({count})</translation>
        </message>
    </context>
    <context>
        <name>ChaptersDialog</name>
        <message>
            <source>Export chapters</source>
            <translation type="unfinished">Kapitel exportieren</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>Kapitel</translation>
        </message>
        <message>
            <source>What becomes a chapter</source>
            <translation>Was ein Kapitel wird</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Where the chapters will be used</source>
            <translation>Wo die Kapitel verwendet werden</translation>
        </message>
        <message>
            <source>YouTube description</source>
            <translation>YouTube-Beschreibung</translation>
        </message>
        <message>
            <source>WebVTT, for web players</source>
            <translation>WebVTT, für Player im Web</translation>
        </message>
        <message>
            <source>FFmpeg and mpv</source>
            <translation>FFmpeg und mpv</translation>
        </message>
        <message>
            <source>Matroska, for MKVToolNix</source>
            <translation>Matroska, für MKVToolNix</translation>
        </message>
        <message>
            <source>Podcast (JSON)</source>
            <translation>Podcast (JSON)</translation>
        </message>
        <message>
            <source>With the pages of each talk</source>
            <translation>Mit den Seiten jedes Vortrags</translation>
        </message>
        <message>
            <source>A chapter for each page of the slides, within its talk</source>
            <translation>Ein Kapitel für jede Seite der Folien, innerhalb ihres Vortrags</translation>
        </message>
        <message>
            <source>The chapters</source>
            <translation>Die Kapitel</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy the text to the clipboard</source>
            <translation>Den Text in die Zwischenablage kopieren</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Speichern …</translation>
        </message>
        <message>
            <source>Save the text in a file</source>
            <translation>Den Text in einer Datei speichern</translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished">Schließen</translation>
        </message>
        <message>
            <source>Chapters:</source>
            <translation>Kapitel:</translation>
        </message>
        <message>
            <source>Format:</source>
            <translation>Format:</translation>
        </message>
        <message>
            <source>Reading the slides…</source>
            <translation>Folien werden gelesen …</translation>
        </message>
        <message>
            <source>This talk has no timeline yet, so it has no chapters. Synchronise it.</source>
            <translation type="unfinished">Dieser Vortrag hat noch keine Zeitleiste und daher keine Kapitel. Synchronisieren Sie ihn.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>ChartLegend</name>
        <message>
            <source>Short to long pages</source>
            <translation>Kurze bis lange Seiten</translation>
        </message>
        <message>
            <source>Median {time}</source>
            <translation>Median {time}</translation>
        </message>
        <message>
            <source>Words/min</source>
            <translation>Wörter/min</translation>
        </message>
        <message>
            <source>Comfortable {slow}–{fast}</source>
            <translation>Angenehm {slow}–{fast}</translation>
        </message>
        <message>
            <source>End of the slot, {time}</source>
            <translation>Ende der geplanten Zeit, {time}</translation>
        </message>
        <message>
            <source>No page</source>
            <translation>Keine Seite</translation>
        </message>
        <message>
            <source>Pauses from {seconds} s</source>
            <translation>Pausen ab {seconds} s</translation>
        </message>
    </context>
    <context>
        <name>ChoiceModel</name>
        <message>
            <source>{text}, probably the same talk</source>
            <translation>{text}, wahrscheinlich derselbe Vortrag</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Vortragende</translation>
        </message>
        <message>
            <source>Conference</source>
            <translation>Konferenz</translation>
        </message>
    </context>
    <context>
        <name>ChoosePage</name>
        <message>
            <source>Where the conference comes from</source>
            <translation>Woher die Konferenz kommt</translation>
        </message>
        <message>
            <source>Paste or drop</source>
            <translation>Einfügen oder ablegen</translation>
        </message>
    </context>
    <context>
        <name>CitationCommands</name>
        <message>
            <source>Citation of {time} copied</source>
            <translation>Zitat von {time} kopiert</translation>
        </message>
    </context>
    <context>
        <name>ClipController</name>
        <message>
            <source>This recording is still being downloaded. A clip can be made of it when the download is complete.</source>
            <translation>Diese Aufzeichnung wird noch heruntergeladen. Ein Ausschnitt ist möglich, sobald der Download vollständig ist.</translation>
        </message>
        <message>
            <source>The length of this talk is not known yet.</source>
            <translation>Die Länge dieses Vortrags ist noch nicht bekannt.</translation>
        </message>
        <message>
            <source>Selected text</source>
            <translation>Ausgewählter Text</translation>
        </message>
        <message>
            <source>Around the note at {time}</source>
            <translation>Um die Notiz bei {time}</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation>Seite {page}</translation>
        </message>
        <message>
            <source>From A to B</source>
            <translation>Von A bis B</translation>
        </message>
        <message>
            <source>The next {seconds} seconds</source>
            <translation>Die nächsten {seconds} Sekunden</translation>
        </message>
        <message>
            <source>The whole talk</source>
            <translation>Der ganze Vortrag</translation>
        </message>
        <message>
            <source>No page</source>
            <translation>Keine Seite</translation>
        </message>
    </context>
    <context>
        <name>ClipDialog</name>
        <message>
            <source>Save clip</source>
            <translation>Ausschnitt speichern</translation>
        </message>
        <message>
            <source>Other times</source>
            <translation>Andere Zeiten</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>The part of the talk to save</source>
            <translation>Der Teil des Vortrags, der gespeichert wird</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>A time in the talk, such as 12:30 or 1:02:03.5</source>
            <translation>Eine Zeit im Vortrag, etwa 12:30 oder 1:02:03.5</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>Begin where the talk is now</source>
            <translation>Dort beginnen, wo der Vortrag jetzt ist</translation>
        </message>
        <message>
            <source>End where the talk is now</source>
            <translation>Dort enden, wo der Vortrag jetzt ist</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>The kind of file</source>
            <translation>Die Art der Datei</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Ton</translation>
        </message>
        <message>
            <source>The sound tracks in the clip</source>
            <translation>Die Tonspuren im Ausschnitt</translation>
        </message>
        <message>
            <source>{count} pixels</source>
            <translation>{count} Pixel</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Breite</translation>
        </message>
        <message>
            <source>The largest width of the picture</source>
            <translation>Die größte Breite des Bildes</translation>
        </message>
        <message>
            <source>Fast: the video is copied as it is</source>
            <translation>Schnell: Das Video wird kopiert, wie es ist</translation>
        </message>
        <message>
            <source>Exact: begins and ends at these frames</source>
            <translation>Genau: beginnt und endet bei diesen Bildern</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Schnitt</translation>
        </message>
        <message>
            <source>How the clip is cut out of the recording</source>
            <translation>Wie der Ausschnitt aus der Aufzeichnung geschnitten wird</translation>
        </message>
        <message>
            <source>Subtitles in the clip</source>
            <translation>Untertitel im Ausschnitt</translation>
        </message>
        <message>
            <source>Subtitles as a file beside it, too</source>
            <translation>Untertitel auch als Datei daneben</translation>
        </message>
        <message>
            <source>The pages as chapters</source>
            <translation>Die Seiten als Kapitel</translation>
        </message>
        <message>
            <source>Licence of the talk: {licence}</source>
            <translation>Lizenz des Vortrags: {licence}</translation>
        </message>
        <message>
            <source>The catalogue names no licence. The recording belongs to its authors: pass clips on only if they allow it.</source>
            <translation>Der Katalog nennt keine Lizenz. Die Aufzeichnung gehört ihren Urhebern: Ausschnitte nur weitergeben, wenn diese es erlauben.</translation>
        </message>
        <message>
            <source>to</source>
            <translation>bis</translation>
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
            <translation>Bewegtes Bild (.gif)</translation>
        </message>
        <message>
            <source>Moving picture (.webp)</source>
            <translation>Bewegtes Bild (.webp)</translation>
        </message>
        <message>
            <source>This talk has no subtitles on this computer.</source>
            <translation>Zu diesem Vortrag gibt es auf diesem Computer keine Untertitel.</translation>
        </message>
        <message>
            <source>All tracks</source>
            <translation>Alle Spuren</translation>
        </message>
        <message>
            <source>Track {number}</source>
            <translation>Spur {number}</translation>
        </message>
        <message>
            <source>{time} long</source>
            <translation>{time} lang</translation>
        </message>
        <message>
            <source>A moving picture can be {longest} s long.</source>
            <translation>Ein bewegtes Bild kann {longest} s lang sein.</translation>
        </message>
        <message>
            <source>About {size}; less where little moves</source>
            <translation>Etwa {size}; weniger, wenn sich wenig bewegt</translation>
        </message>
        <message>
            <source>About {size}</source>
            <translation>Etwa {size}</translation>
        </message>
        <message>
            <source>Only the first and the last moments are encoded again; this takes some seconds. If they cannot be joined to the rest, the whole clip is encoded again, which takes longer.</source>
            <translation>Nur die ersten und letzten Momente werden neu kodiert; das dauert einige Sekunden. Lassen sie sich nicht mit dem Rest verbinden, wird der ganze Ausschnitt neu kodiert, was länger dauert.</translation>
        </message>
        <message>
            <source>The whole clip has to be encoded again, because edges cannot be joined to video in this coding. This takes longer and loses a little quality.</source>
            <translation>Der ganze Ausschnitt muss neu kodiert werden, weil sich bei dieser Kodierung Ränder nicht mit dem Video verbinden lassen. Das dauert länger und kostet etwas Qualität.</translation>
        </message>
        <message>
            <source>Begins at the keyframe before this time.</source>
            <translation>Beginnt beim Schlüsselbild vor dieser Zeit.</translation>
        </message>
        <message>
            <source>Begins here: there is a keyframe. May end some frames later.</source>
            <translation>Beginnt hier: Es gibt ein Schlüsselbild. Endet womöglich einige Bilder später.</translation>
        </message>
        <message>
            <source>Begins at {time}, {seconds} s earlier: a copy can begin only at a keyframe. May end some frames later.</source>
            <translation>Beginnt bei {time}, {seconds} s früher: Eine Kopie kann nur bei einem Schlüsselbild beginnen. Endet womöglich einige Bilder später.</translation>
        </message>
    </context>
    <context>
        <name>ClosingCheck</name>
        <message>
            <source>These notes are not saved.</source>
            <translation>Diese Notizen sind nicht gespeichert.</translation>
        </message>
        <message>
            <source>They could not be written to the disk: {problem} If you close duthviewer now, your latest changes are lost.</source>
            <translation>Sie konnten nicht gespeichert werden: {problem} Wenn Sie duthviewer jetzt schließen, gehen Ihre letzten Änderungen verloren.</translation>
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
            <source>Downloads</source>
            <translation>Downloads</translation>
        </message>
        <message>
            <source>Pause all downloads</source>
            <translation>Alle Downloads pausieren</translation>
        </message>
        <message>
            <source>Search the talks</source>
            <translation>Vorträge durchsuchen</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Reset progress</source>
            <translation>Fortschritt zurücksetzen</translation>
        </message>
        <message>
            <source>Undo last mark</source>
            <translation>Letzte Markierung rückgängig machen</translation>
        </message>
        <message>
            <source>Show recording in its folder</source>
            <translation>Aufzeichnung im Ordner anzeigen</translation>
        </message>
        <message>
            <source>Open slides in another program</source>
            <translation>Folien in anderem Programm öffnen</translation>
        </message>
        <message>
            <source>Open recording on the web</source>
            <translation>Aufzeichnung im Web öffnen</translation>
        </message>
        <message>
            <source>Copy link to the talk</source>
            <translation>Link zum Vortrag kopieren</translation>
        </message>
        <message>
            <source>Download…</source>
            <translation>Herunterladen…</translation>
        </message>
        <message>
            <source>Download this day…</source>
            <translation>Diesen Tag herunterladen…</translation>
        </message>
        <message>
            <source>Download the conference…</source>
            <translation>Die Konferenz herunterladen…</translation>
        </message>
        <message>
            <source>Remove from this computer…</source>
            <translation>Von diesem Computer entfernen…</translation>
        </message>
        <message>
            <source>Remove this day from this computer…</source>
            <translation>Diesen Tag von diesem Computer entfernen…</translation>
        </message>
        <message>
            <source>Remove the conference from this computer…</source>
            <translation>Die Konferenz von diesem Computer entfernen…</translation>
        </message>
        <message>
            <source>Select all talks</source>
            <translation>Alle Vorträge auswählen</translation>
        </message>
        <message>
            <source>Talk information</source>
            <translation>Informationen zum Vortrag</translation>
        </message>
        <message>
            <source>Show talks in progress</source>
            <translation>Begonnene Vorträge zeigen</translation>
        </message>
        <message>
            <source>Conferences</source>
            <translation>Konferenzen</translation>
        </message>
        <message>
            <source>Editing</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Add a conference…</source>
            <translation>Konferenz hinzufügen…</translation>
        </message>
        <message>
            <source>Export the talks as chapters…</source>
            <translation>Vorträge als Kapitel exportieren …</translation>
        </message>
        <message>
            <source>Save as one file…</source>
            <translation>Als eine Datei speichern…</translation>
        </message>
        <message>
            <source>Back up the library…</source>
            <translation>Bibliothek sichern…</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Sicherung einspielen…</translation>
        </message>
        <message>
            <source>All conferences…</source>
            <translation>Alle Konferenzen…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Search conferences and talks</source>
            <translation>Konferenzen und Vorträge suchen</translation>
        </message>
        <message>
            <source>Add to Up next</source>
            <translation>Als Nächstes ansehen</translation>
        </message>
        <message>
            <source>Move towards the front</source>
            <translation>Nach vorn verschieben</translation>
        </message>
        <message>
            <source>Move towards the end</source>
            <translation>Nach hinten verschieben</translation>
        </message>
        <message>
            <source>Remove from this list…</source>
            <translation>Aus dieser Liste entfernen…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Show the catalogue in its folder</source>
            <translation>Katalog in seinem Ordner zeigen</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Alles zeigen</translation>
        </message>
        <message>
            <source>Show what is up next</source>
            <translation>Zeigen, was als Nächstes kommt</translation>
        </message>
        <message>
            <source>Show what was added last</source>
            <translation>Zuletzt Hinzugefügtes zeigen</translation>
        </message>
        <message>
            <source>Show conferences only</source>
            <translation>Nur Konferenzen zeigen</translation>
        </message>
        <message>
            <source>Do not group</source>
            <translation>Nicht gruppieren</translation>
        </message>
        <message>
            <source>Group by year</source>
            <translation>Nach Jahr gruppieren</translation>
        </message>
        <message>
            <source>Group by series</source>
            <translation>Nach Reihe gruppieren</translation>
        </message>
        <message>
            <source>Sort by last opened</source>
            <translation>Zuletzt geöffnete zuerst</translation>
        </message>
        <message>
            <source>Sort by last added</source>
            <translation>Zuletzt hinzugefügte zuerst</translation>
        </message>
        <message>
            <source>Sort by year, newest first</source>
            <translation>Nach Jahr sortieren, neueste zuerst</translation>
        </message>
        <message>
            <source>New conference…</source>
            <translation>Neue Konferenz …</translation>
        </message>
        <message>
            <source>Edit conference…</source>
            <translation>Konferenz bearbeiten …</translation>
        </message>
        <message>
            <source>Edit talk…</source>
            <translation>Vortrag bearbeiten …</translation>
        </message>
        <message>
            <source>Copy duthviewer link to the talk</source>
            <translation>duthviewer-Link zum Vortrag kopieren</translation>
        </message>
        <message>
            <source>Show unwatched talks</source>
            <translation>Ungesehene Vorträge anzeigen</translation>
        </message>
        <message>
            <source>Show talks on this computer</source>
            <translation>Vorträge auf diesem Computer anzeigen</translation>
        </message>
        <message>
            <source>Sort by length, longest first</source>
            <translation>Nach Länge sortieren, längste zuerst</translation>
        </message>
        <message>
            <source>Jump to 0 … 90 % of the talk</source>
            <translation>Zu 0 … 90 % des Vortrags springen</translation>
        </message>
        <message>
            <source>One frame forward</source>
            <translation>Ein Bild vor</translation>
        </message>
        <message>
            <source>Jump to the start</source>
            <translation>Zum Anfang springen</translation>
        </message>
        <message>
            <source>Go to time or page…</source>
            <translation>Gehe zu Zeit oder Seite …</translation>
        </message>
        <message>
            <source>Show remaining time</source>
            <translation>Restzeit anzeigen</translation>
        </message>
        <message>
            <source>Save picture…</source>
            <translation>Bild speichern …</translation>
        </message>
        <message>
            <source>Save clip…</source>
            <translation>Ausschnitt speichern …</translation>
        </message>
        <message>
            <source>Save GIF…</source>
            <translation>GIF speichern …</translation>
        </message>
        <message>
            <source>Keep this recording</source>
            <translation>Diese Aufzeichnung behalten</translation>
        </message>
        <message>
            <source>Start loop here (A)</source>
            <translation>Schleife hier beginnen (A)</translation>
        </message>
        <message>
            <source>End loop here (B)</source>
            <translation>Schleife hier beenden (B)</translation>
        </message>
        <message>
            <source>Clear loop</source>
            <translation>Schleife löschen</translation>
        </message>
        <message>
            <source>Loop the moments of this page</source>
            <translation>Momente dieser Seite wiederholen</translation>
        </message>
        <message>
            <source>Loop this sentence</source>
            <translation>Diesen Satz wiederholen</translation>
        </message>
        <message>
            <source>Move A one frame back</source>
            <translation>A ein Bild zurück verschieben</translation>
        </message>
        <message>
            <source>Move A one frame forward</source>
            <translation>A ein Bild vor verschieben</translation>
        </message>
        <message>
            <source>Move A 0.1 s back</source>
            <translation>A 0,1 s zurück verschieben</translation>
        </message>
        <message>
            <source>Move A 0.1 s forward</source>
            <translation>A 0,1 s vor verschieben</translation>
        </message>
        <message>
            <source>Move B one frame back</source>
            <translation>B ein Bild zurück verschieben</translation>
        </message>
        <message>
            <source>Move B one frame forward</source>
            <translation>B ein Bild vor verschieben</translation>
        </message>
        <message>
            <source>Move B 0.1 s back</source>
            <translation>B 0,1 s zurück verschieben</translation>
        </message>
        <message>
            <source>Move B 0.1 s forward</source>
            <translation>B 0,1 s vor verschieben</translation>
        </message>
        <message>
            <source>Practice speed</source>
            <translation>Übungstempo</translation>
        </message>
        <message>
            <source>Copy link to this moment</source>
            <translation>Link zu diesem Moment kopieren</translation>
        </message>
        <message>
            <source>Copy duthviewer link to this moment</source>
            <translation>duthviewer-Link zu dieser Stelle kopieren</translation>
        </message>
        <message>
            <source>Copy citation (BibTeX)</source>
            <translation>Zitat kopieren (BibTeX)</translation>
        </message>
        <message>
            <source>Copy citation (CSL-JSON)</source>
            <translation>Zitat kopieren (CSL-JSON)</translation>
        </message>
        <message>
            <source>Keep playing the recording</source>
            <translation>Aufnahme weiter abspielen</translation>
        </message>
        <message>
            <source>Autoplay next talk</source>
            <translation>Nächsten Vortrag automatisch abspielen</translation>
        </message>
        <message>
            <source>Cycle subtitles</source>
            <translation>Untertitel durchschalten</translation>
        </message>
        <message>
            <source>Subtitles earlier</source>
            <translation>Untertitel früher</translation>
        </message>
        <message>
            <source>Video in a corner</source>
            <translation>Video in einer Ecke</translation>
        </message>
        <message>
            <source>Move video to next corner</source>
            <translation>Video in die nächste Ecke verschieben</translation>
        </message>
        <message>
            <source>Open or close drawer</source>
            <translation>Schublade öffnen oder schließen</translation>
        </message>
        <message>
            <source>Copy transcript</source>
            <translation>Transkript kopieren</translation>
        </message>
        <message>
            <source>Copy transcript with times</source>
            <translation>Transkript mit Zeiten kopieren</translation>
        </message>
        <message>
            <source>Note with video picture</source>
            <translation>Notiz mit Videobild</translation>
        </message>
        <message>
            <source>Note with page picture</source>
            <translation>Notiz mit Seitenbild</translation>
        </message>
        <message>
            <source>Set a marker</source>
            <translation>Marke setzen</translation>
        </message>
        <message>
            <source>Jump to previous note</source>
            <translation>Zur vorigen Notiz springen</translation>
        </message>
        <message>
            <source>Jump to next note</source>
            <translation>Zur nächsten Notiz springen</translation>
        </message>
        <message>
            <source>Notes on the talk</source>
            <translation>Notizen zum Vortrag</translation>
        </message>
        <message>
            <source>Export notes on this talk…</source>
            <translation>Notizen zu diesem Vortrag exportieren …</translation>
        </message>
        <message>
            <source>Review of the talk</source>
            <translation>Rückblick auf den Vortrag</translation>
        </message>
        <message>
            <source>Review in a window</source>
            <translation>Rückblick in einem Fenster</translation>
        </message>
        <message>
            <source>Copy table of the review</source>
            <translation>Tabelle des Rückblicks kopieren</translation>
        </message>
        <message>
            <source>Compare with another talk…</source>
            <translation>Mit einem anderen Vortrag vergleichen…</translation>
        </message>
        <message>
            <source>Save handout…</source>
            <translation>Handout speichern …</translation>
        </message>
        <message>
            <source>Save report…</source>
            <translation>Bericht speichern …</translation>
        </message>
        <message>
            <source>Save as one video…</source>
            <translation>Als ein Video speichern …</translation>
        </message>
        <message>
            <source>This talk starts here</source>
            <translation>Dieser Vortrag beginnt hier</translation>
        </message>
        <message>
            <source>This talk ends here</source>
            <translation>Dieser Vortrag endet hier</translation>
        </message>
        <message>
            <source>Next talk starts here</source>
            <translation>Nächster Vortrag beginnt hier</translation>
        </message>
        <message>
            <source>Talks of the recording</source>
            <translation>Vorträge der Aufnahme</translation>
        </message>
        <message>
            <source>Undo change of the catalogue</source>
            <translation>Änderung am Katalog rückgängig machen</translation>
        </message>
        <message>
            <source>Redo change of the catalogue</source>
            <translation>Änderung am Katalog wiederholen</translation>
        </message>
        <message>
            <source>Jump to previous slide</source>
            <translation>Zur vorigen Folie springen</translation>
        </message>
        <message>
            <source>Jump to next slide</source>
            <translation>Zur nächsten Folie springen</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <source>Fit page</source>
            <translation>Seite einpassen</translation>
        </message>
        <message>
            <source>Page strip</source>
            <translation>Seitenleiste</translation>
        </message>
        <message>
            <source>Play from this page</source>
            <translation>Ab dieser Seite abspielen</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Nächster Treffer</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>Vorheriger Treffer</translation>
        </message>
        <message>
            <source>Select page text</source>
            <translation>Text der Seite auswählen</translation>
        </message>
        <message>
            <source>Copy selected text</source>
            <translation>Ausgewählten Text kopieren</translation>
        </message>
        <message>
            <source>Copy page as picture</source>
            <translation>Seite als Bild kopieren</translation>
        </message>
        <message>
            <source>Save page as picture…</source>
            <translation>Seite als Bild speichern …</translation>
        </message>
        <message>
            <source>Rotate right</source>
            <translation>Nach rechts drehen</translation>
        </message>
        <message>
            <source>Rotate left</source>
            <translation>Nach links drehen</translation>
        </message>
        <message>
            <source>Mark what was not said</source>
            <translation>Markieren, was nicht gesagt wurde</translation>
        </message>
        <message>
            <source>Whole pages of the PDF</source>
            <translation>Ganze Seiten der PDF-Datei</translation>
        </message>
        <message>
            <source>No slide on screen from now on</source>
            <translation>Ab jetzt keine Folie im Bild</translation>
        </message>
        <message>
            <source>This page is right</source>
            <translation>Diese Seite stimmt</translation>
        </message>
        <message>
            <source>This page for the whole span</source>
            <translation>Diese Seite für den ganzen Abschnitt</translation>
        </message>
        <message>
            <source>Next uncertain change</source>
            <translation>Nächster unsicherer Wechsel</translation>
        </message>
        <message>
            <source>Previous uncertain change</source>
            <translation>Voriger unsicherer Wechsel</translation>
        </message>
        <message>
            <source>Undo correction</source>
            <translation>Korrektur rückgängig machen</translation>
        </message>
        <message>
            <source>Redo correction</source>
            <translation>Korrektur wiederherstellen</translation>
        </message>
        <message>
            <source>Discard my corrections</source>
            <translation>Meine Korrekturen verwerfen</translation>
        </message>
        <message>
            <source>Open result</source>
            <translation>Treffer öffnen</translation>
        </message>
        <message>
            <source>Search for the suggestion</source>
            <translation>Nach dem Vorschlag suchen</translation>
        </message>
        <message>
            <source>Show all results</source>
            <translation>Alle Treffer anzeigen</translation>
        </message>
        <message>
            <source>Show results in titles</source>
            <translation>Treffer in Titeln anzeigen</translation>
        </message>
        <message>
            <source>Show results on slides</source>
            <translation>Treffer auf Folien anzeigen</translation>
        </message>
        <message>
            <source>Show results in speech</source>
            <translation>Treffer im Gesprochenen anzeigen</translation>
        </message>
        <message>
            <source>Show results in notes</source>
            <translation>Treffer in Notizen anzeigen</translation>
        </message>
        <message>
            <source>Clear recent searches</source>
            <translation>Letzte Suchen löschen</translation>
        </message>
        <message>
            <source>Close search</source>
            <translation>Suche schließen</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Add a talk</source>
            <translation>Einen Vortrag hinzufügen</translation>
        </message>
        <message>
            <source>Duplicate talk</source>
            <translation>Vortrag duplizieren</translation>
        </message>
        <message>
            <source>Remove talk</source>
            <translation>Vortrag entfernen</translation>
        </message>
        <message>
            <source>Split talk…</source>
            <translation>Vortrag teilen …</translation>
        </message>
        <message>
            <source>Join with next talk</source>
            <translation>Mit dem nächsten Vortrag verbinden</translation>
        </message>
        <message>
            <source>Shift all talks of the recording…</source>
            <translation>Alle Vorträge der Aufnahme verschieben …</translation>
        </message>
        <message>
            <source>Add a recording</source>
            <translation>Eine Aufnahme hinzufügen</translation>
        </message>
        <message>
            <source>Remove recording with its talks</source>
            <translation>Aufnahme mit ihren Vorträgen entfernen</translation>
        </message>
        <message>
            <source>Watch from here</source>
            <translation>Von hier ansehen</translation>
        </message>
        <message>
            <source>Next conflict or gap</source>
            <translation>Nächster Konflikt oder nächste Lücke</translation>
        </message>
        <message>
            <source>Previous conflict or gap</source>
            <translation>Voriger Konflikt oder vorige Lücke</translation>
        </message>
        <message>
            <source>Close the editor</source>
            <translation>Editor schließen</translation>
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
            <source>Show all talks</source>
            <translation>Alle Vorträge anzeigen</translation>
        </message>
        <message>
            <source>Show favourites</source>
            <translation>Favoriten anzeigen</translation>
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
            <source>One frame back</source>
            <translation>Ein Bild zurück</translation>
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
            <source>Previous talk</source>
            <translation>Vorheriger Vortrag</translation>
        </message>
        <message>
            <source>Next talk</source>
            <translation>Nächster Vortrag</translation>
        </message>
        <message>
            <source>Back to the talks</source>
            <translation>Zurück zu den Vorträgen</translation>
        </message>
        <message>
            <source>Loop: set A, set B, clear</source>
            <translation>Schleife: A setzen, B setzen, aufheben</translation>
        </message>
        <message>
            <source>Rewrite this recording…</source>
            <translation>Diese Aufzeichnung neu schreiben …</translation>
        </message>
        <message>
            <source>Export chapters…</source>
            <translation>Kapitel exportieren…</translation>
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
            <source>Open subtitles…</source>
            <translation>Untertitel öffnen…</translation>
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
            <source>Next layout</source>
            <translation>Nächste Anordnung</translation>
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
            <source>About the talk</source>
            <translation>Über den Vortrag</translation>
        </message>
        <message>
            <source>Note at this moment</source>
            <translation>Notiz zu diesem Moment</translation>
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
            <source>Follow the talk again</source>
            <translation>Dem Vortrag wieder folgen</translation>
        </message>
        <message>
            <source>Synchronise the slides</source>
            <translation>Folien synchronisieren</translation>
        </message>
        <message>
            <source>Find in the slides…</source>
            <translation>In den Folien suchen…</translation>
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
            <source>Correct the timeline</source>
            <translation>Zeitverlauf berichtigen</translation>
        </message>
        <message>
            <source>This page starts now</source>
            <translation>Diese Seite beginnt jetzt</translation>
        </message>
        <message>
            <source>Shift all page changes…</source>
            <translation>Alle Seitenwechsel verschieben …</translation>
        </message>
        <message>
            <source>Print the slides…</source>
            <translation>Folien drucken…</translation>
        </message>
        <message>
            <source>Open the slides in the system’s viewer</source>
            <translation>Folien im Standardprogramm öffnen</translation>
        </message>
    </context>
    <context>
        <name>CompareChooser</name>
        <message>
            <source>Search talks, speakers and conferences</source>
            <translation>Vorträge, Vortragende und Konferenzen suchen</translation>
        </message>
        <message>
            <source>Talks to compare with</source>
            <translation>Vorträge zum Vergleichen</translation>
        </message>
        <message>
            <source>No talk matches the search.</source>
            <translation>Kein Vortrag passt zur Suche.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Compare with the selected talk  (Enter)</source>
            <translation>Mit dem ausgewählten Vortrag vergleichen  (Eingabe)</translation>
        </message>
    </context>
    <context>
        <name>CompareModel</name>
        <message>
            <source>longer</source>
            <translation>länger</translation>
        </message>
        <message>
            <source>shorter</source>
            <translation>kürzer</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>weggelassen</translation>
        </message>
        <message>
            <source>added</source>
            <translation>hinzugekommen</translation>
        </message>
        <message>
            <source>shown in neither</source>
            <translation>in keinem gezeigt</translation>
        </message>
        <message>
            <source>reordered</source>
            <translation>umgestellt</translation>
        </message>
        <message>
            <source>The other slides do not have this page.</source>
            <translation>Die anderen Folien enthalten diese Seite nicht.</translation>
        </message>
        <message>
            <source>The page was not shown in the other talk.</source>
            <translation>Die Seite wurde im anderen Vortrag nicht gezeigt.</translation>
        </message>
        <message>
            <source>These slides do not have this page.</source>
            <translation>Diese Folien enthalten diese Seite nicht.</translation>
        </message>
        <message>
            <source>The page was not shown in this talk.</source>
            <translation>Die Seite wurde in diesem Vortrag nicht gezeigt.</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Other page</source>
            <translation>Andere Seite</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Other time</source>
            <translation>Andere Zeit</translation>
        </message>
        <message>
            <source>Both times</source>
            <translation>Beide Zeiten</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Unterschied</translation>
        </message>
        <message>
            <source>In the other talk</source>
            <translation>Im anderen Vortrag</translation>
        </message>
        <message>
            <source>The page</source>
            <translation>Die Seite</translation>
        </message>
        <message>
            <source>The number of the page in the slides of this talk</source>
            <translation>Die Nummer der Seite in den Folien dieses Vortrags</translation>
        </message>
        <message>
            <source>The number of the page in the other slides</source>
            <translation>Die Nummer der Seite in den anderen Folien</translation>
        </message>
        <message>
            <source>The largest line of the page</source>
            <translation>Die größte Zeile der Seite</translation>
        </message>
        <message>
            <source>How long the page was shown in this talk</source>
            <translation>Wie lange die Seite in diesem Vortrag zu sehen war</translation>
        </message>
        <message>
            <source>How long it was shown in the other talk</source>
            <translation>Wie lange sie im anderen Vortrag zu sehen war</translation>
        </message>
        <message>
            <source>This talk above, the other one below</source>
            <translation>Oben dieser Vortrag, unten der andere</translation>
        </message>
        <message>
            <source>How much longer it was shown in the other talk</source>
            <translation>Wie viel länger sie im anderen Vortrag zu sehen war</translation>
        </message>
        <message>
            <source>What is different in the other talk</source>
            <translation>Was im anderen Vortrag anders ist</translation>
        </message>
    </context>
    <context>
        <name>CompareTable</name>
        <message>
            <source>Pages of both talks</source>
            <translation>Seiten beider Vorträge</translation>
        </message>
    </context>
    <context>
        <name>CompareWindow</name>
        <message>
            <source>Compare: {title}</source>
            <translation>Vergleichen: {title}</translation>
        </message>
        <message>
            <source>Compare “{title}” with another talk</source>
            <translation>„{title}“ mit einem anderen Vortrag vergleichen</translation>
        </message>
        <message>
            <source>Progress of the comparison</source>
            <translation>Fortschritt des Vergleichs</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Stop comparing  (Esc)</source>
            <translation>Vergleich abbrechen  (Esc)</translation>
        </message>
        <message>
            <source>Play here</source>
            <translation>Hier abspielen</translation>
        </message>
        <message>
            <source>Play the page in this talk  (Enter)</source>
            <translation>Die Seite in diesem Vortrag abspielen  (Eingabe)</translation>
        </message>
        <message>
            <source>Play in the other talk</source>
            <translation>Im anderen Vortrag abspielen</translation>
        </message>
        <message>
            <source>Play the page in the other talk  (Shift+Enter)</source>
            <translation>Die Seite im anderen Vortrag abspielen  (Umschalt+Eingabe)</translation>
        </message>
        <message>
            <source>Copy all rows for a spreadsheet</source>
            <translation>Alle Zeilen für eine Tabellenkalkulation kopieren</translation>
        </message>
        <message>
            <source>Another talk…</source>
            <translation>Anderer Vortrag…</translation>
        </message>
        <message>
            <source>Compare with another talk</source>
            <translation>Mit einem anderen Vortrag vergleichen</translation>
        </message>
        <message>
            <source>Comparing with “{title}”…</source>
            <translation>Vergleich mit „{title}“…</translation>
        </message>
        <message>
            <source>{title} · {conference} · {length}</source>
            <translation>{title} · {conference} · {length}</translation>
        </message>
        <message>
            <source>{count} longer</source>
            <translation>{count} länger</translation>
        </message>
        <message>
            <source>{count} shorter</source>
            <translation>{count} kürzer</translation>
        </message>
        <message>
            <source>{count} dropped</source>
            <translation>{count} weggelassen</translation>
        </message>
        <message>
            <source>{count} added</source>
            <translation>{count} hinzugekommen</translation>
        </message>
        <message>
            <source>{count} reordered</source>
            <translation>{count} umgestellt</translation>
        </message>
        <message>
            <source>No page is different in the other talk.</source>
            <translation>Im anderen Vortrag ist keine Seite anders.</translation>
        </message>
        <message>
            <source>Pages in the other talk: {counts}</source>
            <translation>Seiten im anderen Vortrag: {counts}</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Tabelle kopieren</translation>
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
            <translation>Ort</translation>
        </message>
        <message>
            <source>For example 2016-11-03</source>
            <translation>Zum Beispiel 2016-11-03</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Erster Tag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Website</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>Webadresse</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>Add a link</source>
            <translation>Einen Link hinzufügen</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>For example CC-BY-4.0</source>
            <translation>Zum Beispiel CC-BY-4.0</translation>
        </message>
    </context>
    <context>
        <name>ContextMenus</name>
        <message>
            <source>Download {name}…</source>
            <translation>{name} herunterladen…</translation>
        </message>
        <message>
            <source>Remove {name} from this computer…</source>
            <translation>{name} von diesem Computer entfernen…</translation>
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
        <name>Corrections</name>
        <message>
            <source>Page {page} from {time} to {end}</source>
            <translation>Seite {page} von {time} bis {end}</translation>
        </message>
        <message>
            <source>A slide that is not in this PDF at {time}: confirmed</source>
            <translation>Eine Folie, die nicht in dieser PDF ist, bei {time}: bestätigt</translation>
        </message>
        <message>
            <source>No page at {time}: confirmed</source>
            <translation>Keine Seite bei {time}: bestätigt</translation>
        </message>
        <message>
            <source>Page {page} at {time}: confirmed</source>
            <translation>Seite {page} bei {time}: bestätigt</translation>
        </message>
        <message>
            <source>Change moved to {time}</source>
            <translation>Wechsel nach {time} verschoben</translation>
        </message>
        <message>
            <source>Change at {time} removed</source>
            <translation>Wechsel bei {time} entfernt</translation>
        </message>
        <message>
            <source>All changes shifted by {seconds} s</source>
            <translation>Alle Wechsel um {seconds} s verschoben</translation>
        </message>
        <message>
            <source>Corrections removed</source>
            <translation>Korrekturen entfernt</translation>
        </message>
        <message>
            <source>Undone: {step}</source>
            <translation>Rückgängig gemacht: {step}</translation>
        </message>
        <message>
            <source>Redone: {step}</source>
            <translation>Wiederholt: {step}</translation>
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
        <name>CorrectionsController</name>
        <message>
            <source>This moment is outside the talk</source>
            <translation>Dieser Moment liegt außerhalb des Vortrags</translation>
        </message>
        <message>
            <source>No uncertain change after this one</source>
            <translation>Kein unsicherer Wechsel nach diesem</translation>
        </message>
        <message>
            <source>No uncertain change before this one</source>
            <translation>Kein unsicherer Wechsel vor diesem</translation>
        </message>
        <message>
            <source>Uncertain: a slide that is not in this PDF at {time}</source>
            <translation>Unsicher: eine Folie, die nicht in dieser PDF ist, bei {time}</translation>
        </message>
        <message>
            <source>Uncertain: no page at {time}</source>
            <translation>Unsicher: keine Seite bei {time}</translation>
        </message>
        <message>
            <source>Uncertain: page {page} at {time}</source>
            <translation>Unsicher: Seite {page} bei {time}</translation>
        </message>
        <message>
            <source>{done} ({key} to undo)</source>
            <translation>{done} ({key} macht es rückgängig)</translation>
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
            <source>Nothing to check</source>
            <translation>Nichts zu prüfen</translation>
        </message>
        <message>
            <source>Uncertain changes: {count}</source>
            <translation>Unsichere Wechsel: {count}</translation>
        </message>
        <message>
            <source>This talk has no timeline yet. Synchronise it, or mark where each page starts: turn to the page and press {key}.</source>
            <translation>Dieser Vortrag hat noch keinen Zeitverlauf. Folien synchronisieren oder markieren, wo jede Seite beginnt: zur Seite blättern und {key} drücken.</translation>
        </message>
        <message>
            <source>Confirm a slide that is not in this PDF</source>
            <translation>Bestätigen: eine Folie, die nicht in dieser PDF ist</translation>
        </message>
        <message>
            <source>Confirm no page in this span</source>
            <translation>Bestätigen: in diesem Abschnitt keine Seite</translation>
        </message>
        <message>
            <source>Confirm page {page} in this span</source>
            <translation>Bestätigen: in diesem Abschnitt Seite {page}</translation>
        </message>
        <message>
            <source>This talk has no timeline, and no slides for one.</source>
            <translation>Dieser Vortrag hat keinen Zeitverlauf und keine Folien dafür.</translation>
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
            <source>This whole span is page {page}</source>
            <translation>Dieser ganze Abschnitt ist Seite {page}</translation>
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
        <name>DayBar</name>
        <message>
            <source>The recording with its talks</source>
            <translation>Die Aufnahme mit ihren Vorträgen</translation>
        </message>
    </context>
    <context>
        <name>DayEditMenu</name>
        <message>
            <source>{title} starts at {time}</source>
            <translation>{title} beginnt bei {time}</translation>
        </message>
        <message>
            <source>{title} ends at {time}</source>
            <translation>{title} endet bei {time}</translation>
        </message>
        <message>
            <source>Split {title} at {time}</source>
            <translation>{title} bei {time} teilen</translation>
        </message>
        <message>
            <source>{title} ends where the next talk starts</source>
            <translation>{title} endet, wo der nächste Vortrag beginnt</translation>
        </message>
        <message>
            <source>Add a talk at {time}</source>
            <translation>Einen Vortrag bei {time} hinzufügen</translation>
        </message>
        <message>
            <source>End {before} where {after} starts</source>
            <translation>{before} beenden, wo {after} beginnt</translation>
        </message>
        <message>
            <source>Start {after} where {before} ends</source>
            <translation>{after} beginnen, wo {before} endet</translation>
        </message>
        <message>
            <source>New talk</source>
            <translation>Neuer Vortrag</translation>
        </message>
        <message>
            <source>{title}, part 2</source>
            <translation>{title}, Teil 2</translation>
        </message>
    </context>
    <context>
        <name>DayFaults</name>
        <message>
            <source>{after} starts {length} before {before} ends</source>
            <translation>{after} beginnt {length} vor dem Ende von {before}</translation>
        </message>
        <message>
            <source>{after} and {before} start at the same time</source>
            <translation>{after} und {before} beginnen zur selben Zeit</translation>
        </message>
        <message>
            <source>{before} starts after the end of the recording</source>
            <translation>{before} beginnt nach dem Ende der Aufnahme</translation>
        </message>
        <message>
            <source>{before} ends {length} after the end of the recording</source>
            <translation>{before} endet {length} nach dem Ende der Aufnahme</translation>
        </message>
        <message>
            <source>{length} without a talk before {after}</source>
            <translation>{length} ohne Vortrag vor {after}</translation>
        </message>
        <message>
            <source>{length} without a talk after {before}</source>
            <translation>{length} ohne Vortrag nach {before}</translation>
        </message>
        <message>
            <source>{length} without a talk between {before} and {after}</source>
            <translation>{length} ohne Vortrag zwischen {before} und {after}</translation>
        </message>
        <message>
            <source>1 conflict</source>
            <translation>1 Konflikt</translation>
        </message>
        <message>
            <source>{count} conflicts</source>
            <translation>{count} Konflikte</translation>
        </message>
        <message>
            <source>1 gap</source>
            <translation>1 Lücke</translation>
        </message>
        <message>
            <source>{count} gaps</source>
            <translation>{count} Lücken</translation>
        </message>
        <message>
            <source>No conflicts, no gaps</source>
            <translation>Keine Überschneidungen, keine Lücken</translation>
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
        <name>DayPanel</name>
        <message>
            <source>Talks of the recording</source>
            <translation>Vorträge der Aufnahme</translation>
        </message>
        <message>
            <source>Conflicts and gaps of the recording</source>
            <translation>Konflikte und Lücken der Aufnahme</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation type="unfinished">Vergrößern</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation type="unfinished">Verkleinern</translation>
        </message>
        <message>
            <source>Whole day</source>
            <translation>Ganzer Tag</translation>
        </message>
        <message>
            <source>Show the whole day</source>
            <translation>Den ganzen Tag zeigen</translation>
        </message>
        <message>
            <source>Close the panel</source>
            <translation type="unfinished">Leiste schließen</translation>
        </message>
        <message>
            <source>Visible part of the recording</source>
            <translation>Sichtbarer Teil der Aufnahme</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation type="unfinished">… und {count} weitere</translation>
        </message>
    </context>
    <context>
        <name>DayWords</name>
        <message>
            <source>{title}: starts at {start}</source>
            <translation>{title}: beginnt bei {start}</translation>
        </message>
        <message>
            <source>{title}: {start} – {end}</source>
            <translation>{title}: {start} – {end}</translation>
        </message>
        <message>
            <source>{title}: ends with the recording</source>
            <translation>{title}: endet mit der Aufnahme</translation>
        </message>
        <message>
            <source>{title}: ends at {end}</source>
            <translation>{title}: endet bei {end}</translation>
        </message>
        <message>
            <source>{title}: ends where the next talk starts, at {end}</source>
            <translation>{title}: endet, wo der nächste Vortrag beginnt, bei {end}</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>Open a conference</source>
            <translation>Konferenz öffnen</translation>
        </message>
        <message>
            <source>Conferences (*.yaml *.yml *.duth);;All files (*)</source>
            <translation>Konferenzen (*.yaml *.yml *.duth);;Alle Dateien (*)</translation>
        </message>
    </context>
    <context>
        <name>DownloadRequests</name>
        <message>
            <source>Download {count} talks…</source>
            <translation>{count} Vorträge herunterladen…</translation>
        </message>
        <message>
            <source>Remove {count} talks from this computer…</source>
            <translation>{count} Vorträge von diesem Computer entfernen…</translation>
        </message>
        <message>
            <source>{count} talks</source>
            <translation>{count} Vorträge</translation>
        </message>
        <message>
            <source>{day} of “{conference}”</source>
            <translation>{day} von „{conference}“</translation>
        </message>
        <message>
            <source>You chose these files yourself, so they are not removed.</source>
            <translation>Diese Dateien haben Sie selbst gewählt, deshalb werden sie nicht entfernt.</translation>
        </message>
        <message>
            <source>Nothing of this is on this computer.</source>
            <translation>Nichts davon ist auf diesem Computer.</translation>
        </message>
        <message>
            <source>Remove from this computer</source>
            <translation>Von diesem Computer entfernen</translation>
        </message>
        <message>
            <source>Remove {subject} from this computer?</source>
            <translation>{subject} von diesem Computer entfernen?</translation>
        </message>
        <message>
            <source>Remove {size}</source>
            <translation>{size} entfernen</translation>
        </message>
        <message>
            <source>1 file ({size}) goes to the trash. Notes, progress and timelines stay.</source>
            <translation>1 Datei ({size}) kommt in den Papierkorb. Notizen, Fortschritt und Zeitachsen bleiben.</translation>
        </message>
        <message>
            <source>{count} files ({size}) go to the trash. Notes, progress and timelines stay.</source>
            <translation>{count} Dateien ({size}) kommen in den Papierkorb. Notizen, Fortschritt und Zeitachsen bleiben.</translation>
        </message>
        <message>
            <source>What was streamed ({size}) is deleted.</source>
            <translation>Was gestreamt wurde ({size}), wird gelöscht.</translation>
        </message>
        <message>
            <source>{count} more</source>
            <translation>{count} weitere</translation>
        </message>
        <message>
            <source>The recording also holds {titles}, which lose it too.</source>
            <translation>Die Aufzeichnung enthält auch {titles}; sie verlieren sie ebenfalls.</translation>
        </message>
        <message>
            <source>Files that you chose yourself stay.</source>
            <translation>Dateien, die Sie selbst gewählt haben, bleiben.</translation>
        </message>
        <message>
            <source>Removed {subject} from this computer: {size}.</source>
            <translation>{subject} wurde von diesem Computer entfernt: {size}.</translation>
        </message>
    </context>
    <context>
        <name>DownloadRow</name>
        <message>
            <source>{count} files</source>
            <translation>{count} Dateien</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Aufzeichnung</translation>
        </message>
        <message>
            <source>Own video of the talk</source>
            <translation>Eigenes Video des Vortrags</translation>
        </message>
        <message>
            <source>up to {height}p</source>
            <translation>bis {height}p</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Waiting to try again</source>
            <translation>Wartet auf den nächsten Versuch</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Verbindet…</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} von {total}</translation>
        </message>
        <message>
            <source>Slides, pictures and subtitles</source>
            <translation>Folien, Bilder und Untertitel</translation>
        </message>
        <message>
            <source>Slides and pictures</source>
            <translation>Folien und Bilder</translation>
        </message>
        <message>
            <source>Slides and subtitles</source>
            <translation>Folien und Untertitel</translation>
        </message>
        <message>
            <source>Pictures and subtitles</source>
            <translation>Bilder und Untertitel</translation>
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
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation>Untertitel</translation>
        </message>
    </context>
    <context>
        <name>DownloadRowWidget</name>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Progress of {title}</source>
            <translation>Fortschritt von {title}</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <source>Cancel this download</source>
            <translation>Diesen Download abbrechen</translation>
        </message>
        <message>
            <source>Remove from this list</source>
            <translation>Aus dieser Liste entfernen</translation>
        </message>
        <message>
            <source>Download the file by other means and drop it here, or choose it</source>
            <translation>Laden Sie die Datei auf anderem Weg herunter und legen Sie sie hier ab, oder wählen Sie sie aus</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Download first</source>
            <translation>Zuerst herunterladen</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Open in browser</source>
            <translation>Im Browser öffnen</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Adresse kopieren</translation>
        </message>
        <message>
            <source>Use a file…</source>
            <translation>Datei verwenden…</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Einstellungen…</translation>
        </message>
        <message>
            <source>Choose another folder…</source>
            <translation>Anderen Ordner wählen…</translation>
        </message>
    </context>
    <context>
        <name>DownloadSheet</name>
        <message>
            <source>Download</source>
            <translation>Herunterladen</translation>
        </message>
        <message>
            <source>Videos</source>
            <translation>Videos</translation>
        </message>
        <message>
            <source>A day’s recording holds all its talks; a talk’s own video is much smaller</source>
            <translation>Die Aufzeichnung eines Tages enthält alle seine Vorträge; das eigene Video eines Vortrags ist viel kleiner</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Qualität</translation>
        </message>
        <message>
            <source>The height of the picture, where there is a choice</source>
            <translation>Die Höhe des Bildes, wo es eine Auswahl gibt</translation>
        </message>
        <message>
            <source>up to {height}p</source>
            <translation>bis {height}p</translation>
        </message>
        <message>
            <source>Best</source>
            <translation>Beste</translation>
        </message>
        <message>
            <source>Talks</source>
            <translation>Vorträge</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>&amp;Change…</source>
            <translation>Ä&amp;ndern…</translation>
        </message>
        <message>
            <source>Choose another folder for these files</source>
            <translation>Einen anderen Ordner für diese Dateien wählen</translation>
        </message>
        <message>
            <source>&amp;Set up…</source>
            <translation>Ein&amp;richten…</translation>
        </message>
        <message>
            <source>Open the settings of downloads</source>
            <translation>Die Einstellungen für Downloads öffnen</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Save in</source>
            <translation>Speichern in</translation>
        </message>
        <message>
            <source>&amp;Recordings</source>
            <translation>Aufzeic&amp;hnungen</translation>
        </message>
        <message>
            <source>S&amp;lides</source>
            <translation>&amp;Folien</translation>
        </message>
        <message>
            <source>&amp;Pictures</source>
            <translation>&amp;Bilder</translation>
        </message>
        <message>
            <source>Su&amp;btitles</source>
            <translation>&amp;Untertitel</translation>
        </message>
        <message>
            <source>Its own video</source>
            <translation>Sein eigenes Video</translation>
        </message>
        <message>
            <source>Each talk’s own video</source>
            <translation>Das eigene Video jedes Vortrags</translation>
        </message>
        <message>
            <source>The recording of the whole day</source>
            <translation>Die Aufzeichnung des ganzen Tages</translation>
        </message>
        <message>
            <source>Whole days</source>
            <translation>Ganze Tage</translation>
        </message>
        <message>
            <source>Own videos, whole days only where needed</source>
            <translation>Eigene Videos, ganze Tage nur wo nötig</translation>
        </message>
        <message>
            <source>As chosen below</source>
            <translation>Wie unten gewählt</translation>
        </message>
        <message>
            <source>Save downloads in</source>
            <translation>Downloads speichern in</translation>
        </message>
        <message>
            <source>1 file</source>
            <translation>1 Datei</translation>
        </message>
        <message>
            <source>{count} files</source>
            <translation>{count} Dateien</translation>
        </message>
        <message>
            <source>at least {size}</source>
            <translation>mindestens {size}</translation>
        </message>
        <message>
            <source>asking for sizes…</source>
            <translation>Größen werden abgefragt…</translation>
        </message>
        <message>
            <source>size unknown</source>
            <translation>Größe unbekannt</translation>
        </message>
        <message>
            <source>{free} free</source>
            <translation>{free} frei</translation>
        </message>
        <message>
            <source>Only {free} free: not enough space</source>
            <translation>Nur {free} frei: nicht genug Platz</translation>
        </message>
        <message>
            <source>Nothing is selected</source>
            <translation>Nichts ist ausgewählt</translation>
        </message>
        <message>
            <source>All of this is on this computer, or has no address</source>
            <translation>All das ist auf diesem Computer oder hat keine Adresse</translation>
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
            <translation>weniger als eine Minute</translation>
        </message>
        <message>
            <source>{minutes} min left</source>
            <translation>noch {minutes} min</translation>
        </message>
        <message>
            <source>more than a day left</source>
            <translation>mehr als ein Tag</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min left</source>
            <translation>noch {hours} h {minutes} min</translation>
        </message>
    </context>
    <context>
        <name>DownloadsButton</name>
        <message>
            <source>1 left</source>
            <translation>noch 1</translation>
        </message>
        <message>
            <source>{count} left</source>
            <translation>noch {count}</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>pausiert</translation>
        </message>
        <message>
            <source>1 failed</source>
            <translation>1 fehlgeschlagen</translation>
        </message>
        <message>
            <source>{count} failed</source>
            <translation>{count} fehlgeschlagen</translation>
        </message>
    </context>
    <context>
        <name>DownloadsController</name>
        <message>
            <source>Downloads are possible once the library is open.</source>
            <translation>Downloads sind möglich, sobald die Bibliothek offen ist.</translation>
        </message>
        <message>
            <source>1 download continues</source>
            <translation>1 Download wird fortgesetzt</translation>
        </message>
        <message>
            <source>{count} downloads continue</source>
            <translation>{count} Downloads werden fortgesetzt</translation>
        </message>
        <message>
            <source>You can watch it offline now.</source>
            <translation>Sie können sie jetzt offline ansehen.</translation>
        </message>
        <message>
            <source>Downloaded: {title}</source>
            <translation>Heruntergeladen: {title}</translation>
        </message>
        <message>
            <source>You can watch {count} recordings offline now.</source>
            <translation>{count} Aufzeichnungen lassen sich jetzt offline ansehen.</translation>
        </message>
        <message>
            <source>1 failed.</source>
            <translation>1 ist fehlgeschlagen.</translation>
        </message>
        <message>
            <source>{count} failed.</source>
            <translation>{count} sind fehlgeschlagen.</translation>
        </message>
        <message>
            <source>Downloads finished</source>
            <translation>Downloads fertig</translation>
        </message>
        <message>
            <source>Resume all downloads</source>
            <translation>Alle Downloads fortsetzen</translation>
        </message>
    </context>
    <context>
        <name>DownloadsPage</name>
        <message>
            <source>Recordings</source>
            <translation>Aufzeichnungen</translation>
        </message>
        <message>
            <source>&amp;Quality</source>
            <translation>&amp;Qualität</translation>
        </message>
        <message>
            <source>The height of recordings that are offered in several</source>
            <translation>Die Höhe von Aufzeichnungen, die in mehreren angeboten werden</translation>
        </message>
        <message>
            <source>&amp;Keep what you streamed</source>
            <translation>&amp;Gestreamtes behalten</translation>
        </message>
        <message>
            <source>What you watched from the network is removed above this, the oldest first</source>
            <translation>Was Sie aus dem Netz angesehen haben, wird darüber hinaus entfernt, das Älteste zuerst</translation>
        </message>
        <message>
            <source>up to {size} GB</source>
            <translation>bis {size} GB</translation>
        </message>
        <message>
            <source>yt-dlp</source>
            <translation>yt-dlp</translation>
        </message>
        <message>
            <source>Fetches recordings from YouTube and other sites, and needs updates often.</source>
            <translation>Holt Aufzeichnungen von YouTube und anderen Seiten und braucht oft Aktualisierungen.</translation>
        </message>
        <message>
            <source>Cookies</source>
            <translation>Cookies</translation>
        </message>
        <message>
            <source>&amp;Download to</source>
            <translation>&amp;Herunterladen nach</translation>
        </message>
        <message>
            <source>Download to</source>
            <translation>Herunterladen nach</translation>
        </message>
        <message>
            <source>C&amp;hoose…</source>
            <translation>A&amp;uswählen …</translation>
        </message>
        <message>
            <source>Download to another folder; files there are found</source>
            <translation>In einen anderen Ordner herunterladen; Dateien dort werden gefunden</translation>
        </message>
        <message>
            <source>A conference that you opened from a file keeps its recordings beside it.</source>
            <translation>Eine Konferenz, die Sie aus einer Datei geöffnet haben, hat ihre Aufzeichnungen neben dieser.</translation>
        </message>
        <message>
            <source>up to {height}p</source>
            <translation>bis {height}p</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <source>Remove all recordings that you streamed; those that you kept stay</source>
            <translation>Alle gestreamten Aufzeichnungen entfernen; behaltene bleiben</translation>
        </message>
        <message>
            <source>Nothing that you streamed is on this computer.</source>
            <translation>Auf diesem Computer ist nichts Gestreamtes.</translation>
        </message>
        <message>
            <source>What you streamed takes {size}.</source>
            <translation>Gestreamtes belegt {size}.</translation>
        </message>
        <message>
            <source>What you streamed takes {size}; {open} of that is open now and stays.</source>
            <translation>Gestreamtes belegt {size}; davon sind {open} gerade geöffnet und bleiben.</translation>
        </message>
        <message>
            <source>Fetch the newest yt-dlp and deno into the data folder: 60 MB, unpacked 170 MB</source>
            <translation>Das neueste yt-dlp und deno in den Datenordner laden: 60 MB, entpackt 170 MB</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Stop; the yt-dlp that is in use stays</source>
            <translation>Anhalten; das verwendete yt-dlp bleibt</translation>
        </message>
        <message>
            <source>Check a&amp;gain</source>
            <translation>&amp;Erneut prüfen</translation>
        </message>
        <message>
            <source>Check again what is installed on this computer</source>
            <translation>Erneut prüfen, was auf diesem Computer installiert ist</translation>
        </message>
        <message>
            <source>&amp;Update yt-dlp</source>
            <translation>yt-dlp &amp;aktualisieren</translation>
        </message>
        <message>
            <source>&amp;Install yt-dlp</source>
            <translation>yt-dlp &amp;installieren</translation>
        </message>
        <message>
            <source>Checking which yt-dlp is installed…</source>
            <translation>Es wird geprüft, welches yt-dlp installiert ist …</translation>
        </message>
        <message>
            <source>yt-dlp is not installed.</source>
            <translation>yt-dlp ist nicht installiert.</translation>
        </message>
        <message>
            <source>Version {version}, {age}. duthviewer installed it.</source>
            <translation>Version {version}, {age}. duthviewer hat sie installiert.</translation>
        </message>
        <message>
            <source>Version {version}, {age}. It was installed with duthviewer.</source>
            <translation>Version {version}, {age}. Sie wurde mit duthviewer installiert.</translation>
        </message>
        <message>
            <source>Version {version}, {age}. It was found at {path}.</source>
            <translation>Version {version}, {age}. Gefunden unter {path}.</translation>
        </message>
        <message>
            <source>of unknown age</source>
            <translation>unbekannten Alters</translation>
        </message>
        <message>
            <source>from today</source>
            <translation>von heute</translation>
        </message>
        <message>
            <source>one day old</source>
            <translation>einen Tag alt</translation>
        </message>
        <message>
            <source>{days} days old</source>
            <translation>{days} Tage alt</translation>
        </message>
        <message>
            <source>{months} months old</source>
            <translation>{months} Monate alt</translation>
        </message>
        <message>
            <source>Preparing a folder for yt-dlp…</source>
            <translation>Ein Ordner für yt-dlp wird vorbereitet …</translation>
        </message>
        <message>
            <source>Downloading {name}…</source>
            <translation>{name} wird heruntergeladen …</translation>
        </message>
        <message>
            <source>Unpacking…</source>
            <translation>Wird entpackt …</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Wird geprüft …</translation>
        </message>
        <message>
            <source>Without it, only recordings with a plain file address can be downloaded.</source>
            <translation>Ohne es können nur Aufzeichnungen heruntergeladen werden, deren Adresse eine Datei nennt.</translation>
        </message>
        <message>
            <source>It is too old: sites have changed since. Please update it.</source>
            <translation>Sie ist zu alt: Seiten haben sich seitdem geändert. Bitte aktualisieren Sie sie.</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>Es fehlt nichts.</translation>
        </message>
        <message>
            <source>ffmpeg is missing: recordings whose picture and sound come separately cannot be put together. Install ffmpeg with ffprobe on this computer.</source>
            <translation>ffmpeg fehlt: Aufzeichnungen, deren Bild und Ton getrennt kommen, können nicht zusammengefügt werden. Installieren Sie ffmpeg mit ffprobe auf diesem Computer.</translation>
        </message>
        <message>
            <source>Missing: {parts}. Without this, most recordings on YouTube cannot be fetched. A yt-dlp that is installed here has everything.</source>
            <translation>Es fehlt: {parts}. Ohne dies können die meisten Aufzeichnungen auf YouTube nicht geholt werden. Ein yt-dlp, das hier installiert wird, hat alles.</translation>
        </message>
        <message>
            <source>Cookies &amp;from</source>
            <translation>Cookies &amp;von</translation>
        </message>
        <message>
            <source>The browser whose cookies yt-dlp may read</source>
            <translation>Der Browser, dessen Cookies yt-dlp lesen darf</translation>
        </message>
        <message>
            <source>No browser</source>
            <translation>Kein Browser</translation>
        </message>
        <message>
            <source>Only needed if a site refuses a recording to people who are not signed in.</source>
            <translation>Nur nötig, wenn eine Seite eine Aufzeichnung ohne Anmeldung verweigert.</translation>
        </message>
        <message>
            <source>yt-dlp will read the cookies of this browser, and sites will treat its requests as yours. They see what you download, and may block an account that downloads much. Cookies of other sites are read, but not sent anywhere else.</source>
            <translation>yt-dlp wird die Cookies dieses Browsers lesen, und Seiten behandeln seine Anfragen als Ihre. Sie sehen, was Sie herunterladen, und können ein Konto sperren, das viel herunterlädt. Cookies anderer Seiten werden gelesen, aber nirgendwohin sonst gesendet.</translation>
        </message>
        <message>
            <source>Use cookies</source>
            <translation>Cookies verwenden</translation>
        </message>
        <message>
            <source>Use the cookies of this browser from now on</source>
            <translation>Von jetzt an die Cookies dieses Browsers verwenden</translation>
        </message>
        <message>
            <source>Nothing is changed</source>
            <translation>Nichts wird geändert</translation>
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
            <translation>Downloads schließen</translation>
        </message>
        <message>
            <source>No downloads</source>
            <translation>Keine Downloads</translation>
        </message>
        <message>
            <source>Download a talk, a day or the conference to watch it offline.</source>
            <translation>Laden Sie einen Vortrag, einen Tag oder die Konferenz herunter, um sie offline anzusehen.</translation>
        </message>
        <message>
            <source>Not downloaded</source>
            <translation>Nicht heruntergeladen</translation>
        </message>
        <message>
            <source>Try all again</source>
            <translation>Alle erneut versuchen</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Wird heruntergeladen</translation>
        </message>
        <message>
            <source>Downloaded</source>
            <translation>Heruntergeladen</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Remove these from the list; the files are kept</source>
            <translation>Aus der Liste entfernen; die Dateien bleiben</translation>
        </message>
        <message>
            <source>Unfinished downloads continue at the next start.</source>
            <translation>Unfertige Downloads werden beim nächsten Start fortgesetzt.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>1 left</source>
            <translation>noch 1</translation>
        </message>
        <message>
            <source>{count} left</source>
            <translation>noch {count}</translation>
        </message>
    </context>
    <context>
        <name>Drawer</name>
        <message>
            <source>Drawer</source>
            <translation>Schublade</translation>
        </message>
        <message>
            <source>Close drawer</source>
            <translation>Schublade schließen</translation>
        </message>
    </context>
    <context>
        <name>DropArea</name>
        <message>
            <source>A conference is added from this text or address</source>
            <translation>Aus diesem Text oder dieser Adresse wird eine Konferenz hinzugefügt</translation>
        </message>
    </context>
    <context>
        <name>EditCommands</name>
        <message>
            <source>Add a talk</source>
            <translation>Einen Vortrag hinzufügen</translation>
        </message>
        <message>
            <source>Title of the new talk:</source>
            <translation>Titel des neuen Vortrags:</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Split the talk</source>
            <translation>Den Vortrag teilen</translation>
        </message>
        <message>
            <source>The second part starts at:</source>
            <translation>Der zweite Teil beginnt bei:</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Teilen</translation>
        </message>
        <message>
            <source>No talk follows in this recording</source>
            <translation>In dieser Aufnahme folgt kein Vortrag</translation>
        </message>
        <message>
            <source>Shift all talks</source>
            <translation>Alle Vorträge verschieben</translation>
        </message>
        <message>
            <source>How much later do all talks of {recording} start? For example 0:12, or -1:30 for earlier.</source>
            <translation>Wie viel später beginnen alle Vorträge von {recording}? Zum Beispiel 0:12, oder -1:30 für früher.</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation type="unfinished">Verschieben</translation>
        </message>
        <message>
            <source>Add a recording</source>
            <translation>Eine Aufnahme hinzufügen</translation>
        </message>
        <message>
            <source>Title of the new recording:</source>
            <translation>Titel der neuen Aufnahme:</translation>
        </message>
        <message>
            <source>A recording needs a title.</source>
            <translation>Eine Aufnahme braucht einen Titel.</translation>
        </message>
    </context>
    <context>
        <name>EditPage</name>
        <message>
            <source>{path} cannot be changed where it is. Your first change makes a copy, which takes its place: {copy}</source>
            <translation>{path} kann an seinem Ort nicht geändert werden. Ihre erste Änderung legt eine Kopie an, die an seine Stelle tritt: {copy}</translation>
        </message>
        <message>
            <source>Your copy of {original}, saved after every change: {path}</source>
            <translation>Ihre Kopie von {original}, nach jeder Änderung gespeichert: {path}</translation>
        </message>
        <message>
            <source>Saved after every change: {path}</source>
            <translation>Nach jeder Änderung gespeichert: {path}</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Gespeichert</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Nicht gespeichert</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Wird gespeichert …</translation>
        </message>
        <message>
            <source>Undone: {step}</source>
            <translation type="unfinished">Rückgängig gemacht: {step}</translation>
        </message>
        <message>
            <source>Done: {step}</source>
            <translation>Erledigt: {step}</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation type="unfinished">Menü</translation>
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
            <translation>Ohne Kommentare speichern</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished">Erneut versuchen</translation>
        </message>
        <message>
            <source>Edit {conference}</source>
            <translation>{conference} bearbeiten</translation>
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
            <source>The catalogue has no talk of this recording.</source>
            <translation>Der Katalog enthält keinen Vortrag dieser Aufnahme.</translation>
        </message>
        <message>
            <source>No talks in progress</source>
            <translation>Keine begonnenen Vorträge</translation>
        </message>
        <message>
            <source>Talks that you leave before their end appear here.</source>
            <translation>Vorträge, die Sie vor ihrem Ende verlassen, erscheinen hier.</translation>
        </message>
        <message>
            <source>Right-click a talk and choose “Mark as favourite” to find it here.</source>
            <translation>Klicken Sie einen Vortrag mit der rechten Maustaste an und wählen Sie „Als Favorit markieren“, um ihn hier zu finden.</translation>
        </message>
        <message>
            <source>Download talks to watch them offline, or drop the folder with the recordings onto this window.</source>
            <translation>Laden Sie Vorträge herunter, um sie offline anzusehen, oder legen Sie den Ordner mit den Aufzeichnungen auf diesem Fenster ab.</translation>
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
            <source>No recording is on this computer</source>
            <translation>Keine Aufzeichnung auf diesem Computer</translation>
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
            <source>Keep playing the recording</source>
            <translation>Aufnahme weiter abspielen</translation>
        </message>
        <message>
            <source>Next talk in {seconds} s: {title}</source>
            <translation>Nächster Vortrag in {seconds} s: {title}</translation>
        </message>
        <message>
            <source>Next talk in {seconds} s</source>
            <translation>Nächster Vortrag in {seconds} s</translation>
        </message>
        <message>
            <source>Play on</source>
            <translation>Weiter abspielen</translation>
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
        <name>ErrorStrip</name>
        <message>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>Add at least one word to search for there.</source>
            <translation>Geben Sie mindestens ein Wort ein, nach dem dort gesucht werden soll.</translation>
        </message>
        <message>
            <source>Add at least one word to search for.</source>
            <translation>Geben Sie mindestens ein Suchwort ein.</translation>
        </message>
        <message>
            <source>Frames cannot be stored in {folder} while they are matched: {reason}. Free some space there, or set TMPDIR to another folder.</source>
            <translation>Die Bilder können während des Abgleichs nicht in {folder} gespeichert werden: {reason}. Geben Sie dort Speicherplatz frei oder setzen Sie TMPDIR auf einen anderen Ordner.</translation>
        </message>
        <message>
            <source>No page of {name} can be drawn.</source>
            <translation>Keine Seite von {name} kann gezeichnet werden.</translation>
        </message>
        <message>
            <source>No process can be started to read slides: {reason}.</source>
            <translation>Es kann kein Prozess zum Lesen der Folien gestartet werden: {reason}.</translation>
        </message>
        <message>
            <source>Nothing can be searched yet.</source>
            <translation>Noch kann nichts durchsucht werden.</translation>
        </message>
        <message>
            <source>Page {page} of {name} is damaged and cannot be shown.</source>
            <translation>Seite {page} von {name} ist beschädigt und kann nicht angezeigt werden.</translation>
        </message>
        <message>
            <source>Page {page} of {name} takes too long to draw and is not shown.</source>
            <translation>Das Zeichnen von Seite {page} von {name} dauert zu lange; sie wird nicht angezeigt.</translation>
        </message>
        <message>
            <source>The library was closed meanwhile.</source>
            <translation>Die Bibliothek wurde inzwischen geschlossen.</translation>
        </message>
        <message>
            <source>The library {path} cannot be copied: {reason}.</source>
            <translation>Die Bibliothek {path} kann nicht kopiert werden: {reason}.</translation>
        </message>
        <message>
            <source>The library {path} cannot be locked. Keep it on a disk of this computer.</source>
            <translation>Die Bibliothek {path} kann nicht gesperrt werden. Bewahren Sie sie auf einem Datenträger dieses Computers auf.</translation>
        </message>
        <message>
            <source>The library {path} cannot be opened. Check it, its folder and their permissions.</source>
            <translation>Die Bibliothek {path} kann nicht geöffnet werden. Prüfen Sie die Datei, ihren Ordner und deren Berechtigungen.</translation>
        </message>
        <message>
            <source>The library {path} cannot be opened. Check its permissions and its folder's.</source>
            <translation>Die Bibliothek {path} kann nicht geöffnet werden. Prüfen Sie ihre Berechtigungen und die ihres Ordners.</translation>
        </message>
        <message>
            <source>The library {path} cannot be opened: {reason}.</source>
            <translation>Die Bibliothek {path} kann nicht geöffnet werden: {reason}.</translation>
        </message>
        <message>
            <source>The library {path} cannot be read or written: the disk reports an error. Check it.</source>
            <translation>Die Bibliothek {path} kann nicht gelesen oder geschrieben werden: Der Datenträger meldet einen Fehler. Prüfen Sie ihn.</translation>
        </message>
        <message>
            <source>The library {path} cannot be read: there is not enough memory. Close other programs.</source>
            <translation>Die Bibliothek {path} kann nicht gelesen werden: Der Arbeitsspeicher reicht nicht. Schließen Sie andere Programme.</translation>
        </message>
        <message>
            <source>The library {path} cannot be restored: {reason}.</source>
            <translation>Die Bibliothek {path} kann nicht wiederhergestellt werden: {reason}.</translation>
        </message>
        <message>
            <source>The library {path} cannot be written. Check its permissions and its folder's.</source>
            <translation>Die Bibliothek {path} kann nicht geschrieben werden. Prüfen Sie ihre Berechtigungen und die ihres Ordners.</translation>
        </message>
        <message>
            <source>The library {path} cannot grow: the disk is full. Free some space and try again.</source>
            <translation>Die Bibliothek {path} kann nicht wachsen: Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The library {path} could not be moved out of the way: {reason}.</source>
            <translation>Die Bibliothek {path} konnte nicht beiseite verschoben werden: {reason}.</translation>
        </message>
        <message>
            <source>The library {path} is damaged ({reason}).</source>
            <translation>Die Bibliothek {path} ist beschädigt ({reason}).</translation>
        </message>
        <message>
            <source>The library {path} is damaged ({reason}). It was left as it is: set it aside to start a new one, or replace it with a backup.</source>
            <translation>Die Bibliothek {path} ist beschädigt ({reason}). Sie wurde nicht verändert: Legen Sie sie beiseite, um eine neue anzulegen, oder ersetzen Sie sie durch eine Sicherung.</translation>
        </message>
        <message>
            <source>The library {path} is damaged: it is empty. It was left as it is: use a copy of it, or set it aside to start a new one.</source>
            <translation>Die Bibliothek {path} ist beschädigt: Sie ist leer. Sie wurde nicht verändert: Verwenden Sie eine Kopie, oder legen Sie sie beiseite, um eine neue anzulegen.</translation>
        </message>
        <message>
            <source>The library {path} is in use by another program. Close that program and try again.</source>
            <translation>Die Bibliothek {path} wird von einem anderen Programm verwendet. Schließen Sie es und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The library {path} is of version {version}, written by a newer duthviewer; this one knows versions up to {newest}. It was left as it is: update duthviewer, or set the file aside to start a new library.</source>
            <translation>Die Bibliothek {path} hat Version {version} und stammt von einem neueren duthviewer; dieses kennt Versionen bis {newest}. Sie wurde nicht verändert: Aktualisieren Sie duthviewer, oder legen Sie die Datei beiseite, um eine neue Bibliothek anzulegen.</translation>
        </message>
        <message>
            <source>The name of {path} is not UTF-8 and cannot be in a catalogue: rename it.</source>
            <translation>Der Name von {path} ist kein UTF-8 und kann nicht in einem Katalog stehen: Benennen Sie die Datei um.</translation>
        </message>
        <message>
            <source>The parts of {path} are coded differently: they cannot be joined without encoding them again. Use the parts as recordings of their own.</source>
            <translation>Die Teile von {path} sind verschieden kodiert: Sie können nicht ohne erneute Kodierung verbunden werden. Verwenden Sie die Teile als eigene Aufzeichnungen.</translation>
        </message>
        <message>
            <source>The picture cannot be kept in {folder}: {reason}.</source>
            <translation>Das Bild kann nicht in {folder} aufbewahrt werden: {reason}.</translation>
        </message>
        <message>
            <source>The picture could not be saved as {path}</source>
            <translation>Das Bild konnte nicht als {path} gespeichert werden</translation>
        </message>
        <message>
            <source>The picture of this recording is turned, which would be lost with new keyframes: rewrite it without them.</source>
            <translation>Das Bild dieser Aufzeichnung ist gedreht, was mit neuen Schlüsselbildern verloren ginge: Schreiben Sie sie ohne diese neu.</translation>
        </message>
        <message>
            <source>The recording is closed.</source>
            <translation>Die Aufzeichnung ist geschlossen.</translation>
        </message>
        <message>
            <source>Something went wrong in duthviewer. Its log has details.</source>
            <translation>In duthviewer ist etwas schiefgegangen. Einzelheiten stehen im Protokoll.</translation>
        </message>
        <message>
            <source>--scheduler needs dask: pip install 'duthviewer[cluster]' on every computer.</source>
            <translation>--scheduler braucht dask: pip install 'duthviewer[cluster]' auf jedem Computer.</translation>
        </message>
        <message>
            <source>A file of this import has no usable name: {reason}.</source>
            <translation>Eine Datei dieses Imports hat keinen brauchbaren Namen: {reason}.</translation>
        </message>
        <message>
            <source>A file that cannot be read: {reason}</source>
            <translation>Eine Datei, die nicht gelesen werden kann: {reason}</translation>
        </message>
        <message>
            <source>A file that does not belong here: {name}.</source>
            <translation>Eine Datei, die nicht hierher gehört: {name}.</translation>
        </message>
        <message>
            <source>A file that does not describe a talk.</source>
            <translation>Eine Datei, die keinen Vortrag beschreibt.</translation>
        </message>
        <message>
            <source>A file that is not what its name says: {name}.</source>
            <translation>Eine Datei, die nicht das ist, was ihr Name sagt: {name}.</translation>
        </message>
        <message>
            <source>A line without a time: {text}</source>
            <translation>Eine Zeile ohne Zeit: {text}</translation>
        </message>
        <message>
            <source>A link needs a name and an address.</source>
            <translation>Ein Link braucht einen Namen und eine Adresse.</translation>
        </message>
        <message>
            <source>A moving picture can be {longest} s long; this one would have {length} s. Choose a shorter part, or save it as a video.</source>
            <translation>Ein bewegtes Bild kann {longest} s lang sein; dieses hätte {length} s. Einen kürzeren Teil wählen oder als Video speichern.</translation>
        </message>
        <message>
            <source>A recording cannot be used: {reason}.</source>
            <translation>Eine Aufzeichnung kann nicht verwendet werden: {reason}.</translation>
        </message>
        <message>
            <source>A talk can be split only between its start and its end.</source>
            <translation>Ein Vortrag kann nur zwischen seinem Anfang und seinem Ende geteilt werden.</translation>
        </message>
        <message>
            <source>A talk cannot be joined with itself.</source>
            <translation>Ein Vortrag kann nicht mit sich selbst verbunden werden.</translation>
        </message>
        <message>
            <source>A talk cannot start before its recording.</source>
            <translation>Ein Vortrag kann nicht vor seiner Aufzeichnung beginnen.</translation>
        </message>
        <message>
            <source>A talk has at most {count} speakers.</source>
            <translation>Ein Vortrag hat höchstens {count} Vortragende.</translation>
        </message>
        <message>
            <source>A talk has at most {count} videos of its own.</source>
            <translation>Ein Vortrag hat höchstens {count} eigene Videos.</translation>
        </message>
        <message>
            <source>A talk has no title: it is called {title}.</source>
            <translation>Ein Vortrag hat keinen Titel: Er heißt {title}.</translation>
        </message>
        <message>
            <source>A talk has no video: {title}.</source>
            <translation>Ein Vortrag hat kein Video: {title}.</translation>
        </message>
        <message>
            <source>A talk has to end before its recording ends, at {time}.</source>
            <translation>Ein Vortrag muss vor dem Ende seiner Aufzeichnung enden, bei {time}.</translation>
        </message>
        <message>
            <source>A talk has to start before its recording ends, at {time}.</source>
            <translation>Ein Vortrag muss vor dem Ende seiner Aufzeichnung beginnen, bei {time}.</translation>
        </message>
        <message>
            <source>A talk needs a start.</source>
            <translation>Ein Vortrag braucht einen Beginn.</translation>
        </message>
        <message>
            <source>A title is missing.</source>
            <translation>Ein Titel fehlt.</translation>
        </message>
        <message>
            <source>A video that is private or was deleted: {id}.</source>
            <translation>Ein Video, das privat ist oder gelöscht wurde: {id}.</translation>
        </message>
        <message>
            <source>A {container} file cannot hold {coding}, the coding of this recording. Choose a name that ends in {suffixes}.</source>
            <translation>Eine {container}-Datei kann {coding}, die Kodierung dieser Aufzeichnung, nicht enthalten. Einen Namen wählen, der auf {suffixes} endet.</translation>
        </message>
        <message>
            <source>Add {talk}</source>
            <translation>{talk} hinzufügen</translation>
        </message>
        <message>
            <source>All but the first {count} links of {title}.</source>
            <translation>Alle außer den ersten {count} Links von {title}.</translation>
        </message>
        <message>
            <source>All but the first {count} speakers of a talk.</source>
            <translation>Alle außer den ersten {count} Vortragenden eines Vortrags.</translation>
        </message>
        <message>
            <source>All but the first {count} videos of a playlist.</source>
            <translation>Alle außer den ersten {count} Videos einer Playlist.</translation>
        </message>
        <message>
            <source>All changes of slides after the first {count}.</source>
            <translation>Alle Folienwechsel nach den ersten {count}.</translation>
        </message>
        <message>
            <source>All slides after the first {count}.</source>
            <translation>Alle Folien nach den ersten {count}.</translation>
        </message>
        <message>
            <source>All {total} pages were shown, each once.</source>
            <translation>Alle {total} Seiten wurden gezeigt, jede einmal.</translation>
        </message>
        <message>
            <source>All {total} pages were shown; page {again} came back.</source>
            <translation>Alle {total} Seiten wurden gezeigt; Seite {again} kam wieder.</translation>
        </message>
        <message>
            <source>All {total} pages were shown; pages {again} came back.</source>
            <translation>Alle {total} Seiten wurden gezeigt; die Seiten {again} kamen wieder.</translation>
        </message>
        <message>
            <source>An address that cannot be used: {reason}.</source>
            <translation>Eine Adresse, die nicht verwendet werden kann: {reason}.</translation>
        </message>
        <message>
            <source>An address that is not a video: {url}.</source>
            <translation>Eine Adresse, die kein Video ist: {url}.</translation>
        </message>
        <message>
            <source>An entry that is listed twice: {text}.</source>
            <translation>Ein Eintrag, der einen anderen wiederholt: {text}.</translation>
        </message>
        <message>
            <source>Another duthviewer is downloading {file}. Wait for it, or close it there.</source>
            <translation>Ein anderer duthviewer lädt gerade {file} herunter. Warten Sie darauf oder schließen Sie ihn.</translation>
        </message>
        <message>
            <source>Asking {site} for the video…</source>
            <translation>{site} wird nach dem Video gefragt …</translation>
        </message>
        <message>
            <source>At most {count} addresses.</source>
            <translation>Höchstens {count} Adressen.</translation>
        </message>
        <message>
            <source>At most {count} speakers.</source>
            <translation>Höchstens {count} Vortragende.</translation>
        </message>
        <message>
            <source>Cancelled; the unfinished file was deleted.</source>
            <translation>Abgebrochen; die unfertige Datei wurde gelöscht.</translation>
        </message>
        <message>
            <source>Captions in {language}: there is no file with them.</source>
            <translation>Untertitel in {language}: Es gibt keine Datei damit.</translation>
        </message>
        <message>
            <source>Captions without a language.</source>
            <translation>Untertitel ohne Sprache.</translation>
        </message>
        <message>
            <source>Change the conference</source>
            <translation>Konferenz ändern</translation>
        </message>
        <message>
            <source>Change the speakers of {talk}</source>
            <translation>Vortragende von {talk} ändern</translation>
        </message>
        <message>
            <source>Change {recording}</source>
            <translation>{recording} ändern</translation>
        </message>
        <message>
            <source>Change {talk}</source>
            <translation>{talk} ändern</translation>
        </message>
        <message>
            <source>Drawings on the slides: {count}.</source>
            <translation>Zeichnungen auf den Folien: {count}.</translation>
        </message>
        <message>
            <source>Each chapter became a talk. In a video this short, the chapters may be topics of one talk. If so, join them.</source>
            <translation>Jedes Kapitel gilt als Vortrag. In einem Video dieser Länge können es auch Themen eines einzigen Vortrags sein: Fügen Sie sie dann zusammen.</translation>
        </message>
        <message>
            <source>Each recording is assumed to start with its first talk, because a schedule does not say when recording began. Set the start of one talk, and the others move with it.</source>
            <translation>Jede Aufnahme beginnt mit ihrem ersten Vortrag: Ein Programm sagt nicht, wann die Aufnahme gestartet wurde. Setzen Sie den Beginn eines Vortrags, dann folgen die anderen.</translation>
        </message>
        <message>
            <source>Enter a title.</source>
            <translation>Geben Sie einen Titel ein.</translation>
        </message>
        <message>
            <source>Enter where the talk starts: 55:09 or 2:17:10.</source>
            <translation>Geben Sie ein, wo der Vortrag beginnt: 55:09 oder 2:17:10.</translation>
        </message>
        <message>
            <source>Fetching the list was stopped.</source>
            <translation>Das Holen der Liste wurde angehalten.</translation>
        </message>
        <message>
            <source>Include at least one talk.</source>
            <translation>Wählen Sie mindestens einen Vortrag.</translation>
        </message>
        <message>
            <source>Interrupted. Trying again in {seconds} s.</source>
            <translation>Unterbrochen. Nächster Versuch in {seconds} s.</translation>
        </message>
        <message>
            <source>It is unknown how long “{title}” is, because its recording does not state it. Rewrite the recording first.</source>
            <translation>Es ist unbekannt, wie lang „{title}“ ist, weil die Aufnahme es nicht angibt. Zuerst die Aufnahme neu schreiben.</translation>
        </message>
        <message>
            <source>It is unknown which page of “{title}” is shown when. Find its pages first.</source>
            <translation>Es ist nicht bekannt, wann welche Seite von „{title}“ zu sehen ist. Zuerst die Folien synchronisieren.</translation>
        </message>
        <message>
            <source>Join {talk}</source>
            <translation>{talk} verbinden</translation>
        </message>
        <message>
            <source>Keep the unsaved changes</source>
            <translation>Ungespeicherte Änderungen behalten</translation>
        </message>
        <message>
            <source>Move all talks of {recording}</source>
            <translation>Alle Vorträge von {recording} verschieben</translation>
        </message>
        <message>
            <source>Move all talks to the start of {talk}</source>
            <translation>Alle Vorträge nach dem Anfang von {talk} verschieben</translation>
        </message>
        <message>
            <source>Move {talk}</source>
            <translation>{talk} verschieben</translation>
        </message>
        <message>
            <source>No page came back.</source>
            <translation>Keine Seite kam wieder.</translation>
        </message>
        <message>
            <source>No process can be started to read the sound of {name}: {reason}.</source>
            <translation>Es kann kein Prozess gestartet werden, um den Ton von {name} zu lesen: {reason}.</translation>
        </message>
        <message>
            <source>No recording is longer than 1000 hours.</source>
            <translation>Keine Aufzeichnung ist länger als 1000 Stunden.</translation>
        </message>
        <message>
            <source>No talk of the decks in {source} was found in its recordings.</source>
            <translation>Kein Vortrag der Foliensätze in {source} wurde in den Aufnahmen gefunden.</translation>
        </message>
        <message>
            <source>Not enough of {name} has been downloaded yet.</source>
            <translation>Von {name} ist noch nicht genug heruntergeladen.</translation>
        </message>
        <message>
            <source>Notes are in the file {name}: add them with “Import notes…”.</source>
            <translation>In der Datei {name} sind Notizen: Mit „Notizen importieren…“ werden sie hinzugefügt.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>Only talks of the same recording can be joined.</source>
            <translation>Nur Vorträge derselben Aufzeichnung können verbunden werden.</translation>
        </message>
        <message>
            <source>Opening the recording was stopped.</source>
            <translation>Das Öffnen der Aufzeichnung wurde abgebrochen.</translation>
        </message>
        <message>
            <source>Packing was cancelled.</source>
            <translation>Das Packen wurde abgebrochen.</translation>
        </message>
        <message>
            <source>Page {again} came back.</source>
            <translation>Seite {again} kam wieder.</translation>
        </message>
        <message>
            <source>Page {page} is not shown in this talk.</source>
            <translation>Seite {page} wird in diesem Vortrag nicht gezeigt.</translation>
        </message>
        <message>
            <source>Page {page} was shown longest: {time}, {percent} % of the talk.</source>
            <translation>Seite {page} war am längsten zu sehen: {time}, {percent} % des Vortrags.</translation>
        </message>
        <message>
            <source>Page {page}, “{title}”, was shown longest: {time}, {percent} % of the talk.</source>
            <translation>Seite {page}, „{title}“, war am längsten zu sehen: {time}, {percent} % des Vortrags.</translation>
        </message>
        <message>
            <source>Page {skipped} of {total} was skipped; no page came back.</source>
            <translation>Seite {skipped} von {total} wurde übersprungen; keine Seite kam wieder.</translation>
        </message>
        <message>
            <source>Page {skipped} of {total} was skipped; page {again} came back.</source>
            <translation>Seite {skipped} von {total} wurde übersprungen; Seite {again} kam wieder.</translation>
        </message>
        <message>
            <source>Page {skipped} of {total} was skipped; pages {again} came back.</source>
            <translation>Seite {skipped} von {total} wurde übersprungen; die Seiten {again} kamen wieder.</translation>
        </message>
        <message>
            <source>Pages cannot be compared: the slides of one of the talks are missing.</source>
            <translation>Die Seiten lassen sich nicht vergleichen: Die Folien eines der Vorträge fehlen.</translation>
        </message>
        <message>
            <source>Pages cannot be compared: {name} cannot be read.</source>
            <translation>Die Seiten lassen sich nicht vergleichen: {name} ist nicht lesbar.</translation>
        </message>
        <message>
            <source>Pages {again} came back.</source>
            <translation>Die Seiten {again} kamen wieder.</translation>
        </message>
        <message>
            <source>Putting picture and sound together…</source>
            <translation>Bild und Ton werden zusammengefügt …</translation>
        </message>
        <message>
            <source>Python's module venv is missing. Install it (on Debian and Ubuntu: python3-venv), then try again.</source>
            <translation>Das Python-Modul venv fehlt. Installieren Sie es (unter Debian und Ubuntu: python3-venv) und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Reading the sound was cancelled.</source>
            <translation>Das Lesen des Tons wurde abgebrochen.</translation>
        </message>
        <message>
            <source>Remove {recording}</source>
            <translation>{recording} entfernen</translation>
        </message>
        <message>
            <source>Remove {talk}</source>
            <translation>{talk} entfernen</translation>
        </message>
        <message>
            <source>Reorder {talk}</source>
            <translation>{talk} umordnen</translation>
        </message>
        <message>
            <source>Several talks are in one video, and their start times are unknown. Correct them.</source>
            <translation>Mehrere Vorträge sind in einem Video, und wo sie darin beginnen, ist nicht bekannt: Berichtigen Sie ihre Anfänge.</translation>
        </message>
        <message>
            <source>Split {talk}</source>
            <translation>{talk} teilen</translation>
        </message>
        <message>
            <source>Subtitles in {language}.</source>
            <translation>Untertitel in {language}.</translation>
        </message>
        <message>
            <source>Subtitles that are not WebVTT.</source>
            <translation>Untertitel, die nicht WebVTT sind.</translation>
        </message>
        <message>
            <source>Take over the changes of the original</source>
            <translation>Änderungen des Originals übernehmen</translation>
        </message>
        <message>
            <source>Text in parentheses after a name: {text}.</source>
            <translation>Was in Klammern hinter einem Namen steht: {text}.</translation>
        </message>
        <message>
            <source>The archive cannot be stored: {reason}.</source>
            <translation>Das Archiv kann nicht aufbewahrt werden: {reason}.</translation>
        </message>
        <message>
            <source>The archive has no event {key}. Fetch its list again.</source>
            <translation>Das Archiv hat keine Veranstaltung {key}: Holen Sie seine Liste noch einmal.</translation>
        </message>
        <message>
            <source>The catalogue has no address for the recording of this talk.</source>
            <translation>Der Katalog nennt keine Adresse für die Aufzeichnung dieses Vortrags.</translation>
        </message>
        <message>
            <source>The catalogue in {source} has a mistake: {reason}</source>
            <translation>Der Katalog in {source} hat einen Fehler: {reason}</translation>
        </message>
        <message>
            <source>The chat.</source>
            <translation>Der Chat.</translation>
        </message>
        <message>
            <source>The clip would be empty: its end has to be after its start.</source>
            <translation>Der Ausschnitt wäre leer: Sein Ende muss nach seinem Anfang liegen.</translation>
        </message>
        <message>
            <source>The clock of this recording restarts within the clip. Rewrite the recording first, and make the clip of the copy.</source>
            <translation>Die Uhr dieser Aufzeichnung beginnt im Ausschnitt von vorn. Die Aufzeichnung zuerst neu schreiben und den Ausschnitt aus der Kopie machen.</translation>
        </message>
        <message>
            <source>The comparison was cancelled.</source>
            <translation>Der Vergleich wurde abgebrochen.</translation>
        </message>
        <message>
            <source>The conference ended before it began, so its first and last day were swapped.</source>
            <translation>Die Konferenz endet, bevor sie beginnt: Beide Tage wurden vertauscht.</translation>
        </message>
        <message>
            <source>The conference has no title: it is called {title}.</source>
            <translation>Die Konferenz hat keinen Titel: Sie heißt {title}.</translation>
        </message>
        <message>
            <source>The conference is called {title}.</source>
            <translation>Die Konferenz heißt {title}.</translation>
        </message>
        <message>
            <source>The connection to {host} was closed.</source>
            <translation>Die Verbindung zu {host} wurde geschlossen.</translation>
        </message>
        <message>
            <source>The connection to {host} was lost. Try again.</source>
            <translation>Die Verbindung zu {host} ist abgebrochen. Versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The connection to {site} is not safe: its certificate is not valid. Check the date of this computer and the network, then try again.</source>
            <translation>Die Verbindung zu {site} ist nicht sicher: Das Zertifikat ist ungültig. Prüfen Sie das Datum dieses Computers und das Netz, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The connection to {site} was lost. Try again.</source>
            <translation>Die Verbindung zu {site} ging verloren. Versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The connection was lost. Try again.</source>
            <translation>Die Verbindung ist abgebrochen. Versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The cookies of the browser could not be read. Close the browser and try again, or choose another one in Settings → Downloads.</source>
            <translation>Die Cookies des Browsers konnten nicht gelesen werden. Schließen Sie den Browser und versuchen Sie es erneut, oder wählen Sie unter Einstellungen → Downloads einen anderen.</translation>
        </message>
        <message>
            <source>The dates {start} to {end} are those of the talks.</source>
            <translation>Die Tage {start} bis {end} sind die der Vorträge.</translation>
        </message>
        <message>
            <source>The disk is full. Free some space, then try again.</source>
            <translation>Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The disk of {folder} cannot hold a file of this size. Choose a folder on another disk for downloads.</source>
            <translation>Das Laufwerk von {folder} kann keine Datei dieser Größe aufnehmen. Wählen Sie für Downloads einen Ordner auf einem anderen Laufwerk.</translation>
        </message>
        <message>
            <source>The disk of {folder} is full; the unfinished copy was deleted. Make room there, and try again.</source>
            <translation>Der Datenträger von {folder} ist voll; die unfertige Kopie wurde gelöscht. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The disk of {folder} is full; the unfinished file was deleted. Make room there, and try again.</source>
            <translation>Der Datenträger von {folder} ist voll; die unfertige Datei wurde gelöscht. Dort Platz schaffen und es erneut versuchen.</translation>
        </message>
        <message>
            <source>The drawings of the whiteboard.</source>
            <translation>Die Zeichnungen auf dem Whiteboard.</translation>
        </message>
        <message>
            <source>The end of a talk has to be after its start.</source>
            <translation>Das Ende eines Vortrags muss nach seinem Anfang liegen.</translation>
        </message>
        <message>
            <source>The end of a talk, because it is not after its start.</source>
            <translation>Das Ende eines Vortrags, weil es nicht nach seinem Anfang liegt.</translation>
        </message>
        <message>
            <source>The end of a text of {count} characters.</source>
            <translation>Das Ende eines Textes von {count} Zeichen.</translation>
        </message>
        <message>
            <source>The end of {text}, after {count} characters.</source>
            <translation>Das Ende von {text}, nach {count} Zeichen.</translation>
        </message>
        <message>
            <source>The export of the notes was cancelled.</source>
            <translation>Das Exportieren der Notizen wurde abgebrochen.</translation>
        </message>
        <message>
            <source>The file for {title} changes while it is downloaded. Try again later.</source>
            <translation>Die Datei für {title} ändert sich während des Herunterladens. Versuchen Sie es später erneut.</translation>
        </message>
        <message>
            <source>The files are too large for one pack: {size} MB, at most {limit} MB together and {each} MB each. Leave out the slides.</source>
            <translation>Die Dateien sind zu groß für ein Paket: {size} MB, höchstens {limit} MB zusammen und je {each} MB. Lass die Folien weg.</translation>
        </message>
        <message>
            <source>The folder already has a catalogue: {file}.</source>
            <translation>Der Ordner hat bereits einen Katalog: {file}.</translation>
        </message>
        <message>
            <source>The folder cannot be written. Choose another folder in Settings → Downloads.</source>
            <translation>In den Ordner kann nicht geschrieben werden. Wählen Sie unter Einstellungen → Downloads einen anderen.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be created: {reason}. Choose another folder.</source>
            <translation>Der Ordner {folder} kann nicht angelegt werden: {reason}. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>The free space of {folder} is unknown: {reason}.</source>
            <translation>Der freie Platz von {folder} ist unbekannt: {reason}.</translation>
        </message>
        <message>
            <source>The handout could not be made: {reason}</source>
            <translation>Das Handout konnte nicht erstellt werden: {reason}</translation>
        </message>
        <message>
            <source>The handout was cancelled; nothing was written.</source>
            <translation>Das Handout wurde abgebrochen; es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>The import was cancelled.</source>
            <translation>Der Import wurde abgebrochen.</translation>
        </message>
        <message>
            <source>The last day cannot be before the first day.</source>
            <translation>Der letzte Tag darf nicht vor dem ersten liegen.</translation>
        </message>
        <message>
            <source>The last day is before the first.</source>
            <translation>Der letzte Tag liegt vor dem ersten.</translation>
        </message>
        <message>
            <source>The lengths of {count} talks, because they cannot be those of the videos: half of them are below {length} s.</source>
            <translation>Die Längen von {count} Vorträgen, weil es nicht die Längen der Videos sind: Die Hälfte liegt unter {length} s.</translation>
        </message>
        <message>
            <source>The licence is {licence}.</source>
            <translation>Die Lizenz ist {licence}.</translation>
        </message>
        <message>
            <source>The link leads to a talk of the conference {conference}, which you do not have. Add that conference, then open the link again.</source>
            <translation>Der Link führt zu einem Vortrag der Konferenz {conference}, die du nicht hast. Füge diese Konferenz hinzu und öffne den Link dann noch einmal.</translation>
        </message>
        <message>
            <source>The link to a copy of the video has expired.</source>
            <translation>Der Link zu einer Kopie des Videos ist abgelaufen.</translation>
        </message>
        <message>
            <source>The livestream has not started. It can be downloaded after its end.</source>
            <translation>Der Livestream hat noch nicht begonnen. Er kann nach seinem Ende heruntergeladen werden.</translation>
        </message>
        <message>
            <source>The livestream is still running. It can be downloaded after it has ended.</source>
            <translation>Der Livestream läuft noch. Er kann heruntergeladen werden, wenn er beendet ist.</translation>
        </message>
        <message>
            <source>The name of a speaker is missing.</source>
            <translation>Der Name eines Vortragenden fehlt.</translation>
        </message>
        <message>
            <source>The names of {count} speakers: the file only has codes such as {code}.</source>
            <translation>Die Namen von {count} Vortragenden: Die Datei enthält nur Kürzel wie {code}.</translation>
        </message>
        <message>
            <source>The package index cannot be reached. Check the network, then try again.</source>
            <translation>Das Paketverzeichnis ist nicht erreichbar. Prüfen Sie das Netz und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The page {page} leads to {address}, which was read.</source>
            <translation>Die Seite {page} führt zu {address}; das wurde gelesen.</translation>
        </message>
        <message>
            <source>The picture of this recording is turned, which would be lost: make the clip without exact edges.</source>
            <translation>Das Bild dieser Aufzeichnung ist gedreht, was verloren ginge: Den Ausschnitt ohne bildgenaue Ränder speichern.</translation>
        </message>
        <message>
            <source>The pictures of the slides are taken from the video {name}.</source>
            <translation>Die Bilder der Folien stammen aus dem Video {name}.</translation>
        </message>
        <message>
            <source>The pictures of {count} of {pages} slides, first that of {name}.</source>
            <translation>Die Bilder von {count} von {pages} Folien, zuerst das von {name}.</translation>
        </message>
        <message>
            <source>The polls.</source>
            <translation>Die Umfragen.</translation>
        </message>
        <message>
            <source>The printer does not answer.</source>
            <translation>Der Drucker antwortet nicht.</translation>
        </message>
        <message>
            <source>The proxy of this computer asks for a password (error {status}). Set it in the settings of the computer.</source>
            <translation>Der Proxy dieses Computers verlangt ein Passwort (Fehler {status}). Stellen Sie es in den Einstellungen des Computers ein.</translation>
        </message>
        <message>
            <source>The proxy of this computer does not respond. Check the network settings of the computer.</source>
            <translation>Der Proxy dieses Computers antwortet nicht. Prüfen Sie die Netzwerkeinstellungen des Computers.</translation>
        </message>
        <message>
            <source>The proxy {proxy} is of a kind that duthviewer cannot use. Set an HTTP proxy in the settings of the computer.</source>
            <translation>Der Proxy {proxy} ist von einer Art, die duthviewer nicht verwenden kann. Stellen Sie in den Einstellungen des Computers einen HTTP-Proxy ein.</translation>
        </message>
        <message>
            <source>The recording cannot be fetched: the program made a mistake.</source>
            <translation>Die Aufzeichnung kann nicht geladen werden: Das Programm hat einen Fehler gemacht.</translation>
        </message>
        <message>
            <source>The recording has no video and no sound. Choose its file yourself.</source>
            <translation>Die Aufzeichnung hat weder Video noch Ton: Geben Sie die Datei von Hand an.</translation>
        </message>
        <message>
            <source>The recording has sound only, no video.</source>
            <translation>Die Aufzeichnung hat nur Ton, kein Video.</translation>
        </message>
        <message>
            <source>The recording of this talk is not on this computer. Download it first; clips cannot be made of recordings that are played from the network.</source>
            <translation>Die Aufzeichnung dieses Vortrags ist nicht auf diesem Computer. Sie muss zuerst heruntergeladen werden; aus Aufzeichnungen, die über das Netz abgespielt werden, sind keine Ausschnitte möglich.</translation>
        </message>
        <message>
            <source>The recording of {title} is the one on its page.</source>
            <translation>Die Aufnahme von {title} ist die auf ihrer Seite.</translation>
        </message>
        <message>
            <source>The recording of “{title}” is not on this computer. Download it first, or name its folder.</source>
            <translation>Die Aufnahme von „{title}“ ist nicht auf diesem Computer. Zuerst herunterladen oder ihren Ordner angeben.</translation>
        </message>
        <message>
            <source>The recording that {host} sent is {length} long, but a talk starts at {start}: it is another video, or not yet complete. Try again in some days, or look for a newer catalogue.</source>
            <translation>Die Aufzeichnung, die {host} gesendet hat, ist {length} lang, aber ein Vortrag beginnt bei {start}: Es ist ein anderes Video, oder es ist noch nicht vollständig. Versuchen Sie es in einigen Tagen erneut, oder suchen Sie einen neueren Katalog.</translation>
        </message>
        <message>
            <source>The recording {recording} is no longer in this conference.</source>
            <translation>Die Aufzeichnung {recording} ist nicht mehr in dieser Konferenz.</translation>
        </message>
        <message>
            <source>The report was cancelled; nothing was written.</source>
            <translation>Der Bericht wurde abgebrochen; nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>The rewriting was cancelled; the unfinished copy was deleted.</source>
            <translation>Das Neuschreiben wurde abgebrochen; die unfertige Kopie wurde gelöscht.</translation>
        </message>
        <message>
            <source>The schedule does not name the conference: it is called {title}.</source>
            <translation>Das Programm nennt die Konferenz nicht: Sie heißt {title}.</translation>
        </message>
        <message>
            <source>The scores cannot be saved in {folder}: {reason}.</source>
            <translation>Die Bewertungen können nicht in {folder} gespeichert werden: {reason}.</translation>
        </message>
        <message>
            <source>The search index was damaged and is being rebuilt.</source>
            <translation>Der Suchindex war beschädigt und wird neu aufgebaut.</translation>
        </message>
        <message>
            <source>The search index {path} cannot be read: {reason}.</source>
            <translation>Der Suchindex {path} kann nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <source>The search index {path} cannot be written: {reason}.</source>
            <translation>Der Suchindex {path} kann nicht geschrieben werden: {reason}.</translation>
        </message>
        <message>
            <source>The search index {path} is damaged.</source>
            <translation>Der Suchindex {path} ist beschädigt.</translation>
        </message>
        <message>
            <source>The second video of {title}, {name}: the one with the sound is shown.</source>
            <translation>Das zweite Video von {title}, {name}: Gezeigt wird das mit dem Ton.</translation>
        </message>
        <message>
            <source>The shared notes.</source>
            <translation>Die gemeinsamen Notizen.</translation>
        </message>
        <message>
            <source>The slides of {title} are probably {address}.</source>
            <translation>Die Folien von {title} sind wahrscheinlich {address}.</translation>
        </message>
        <message>
            <source>The slides of {title}: {address}.</source>
            <translation>Die Folien von {title}: {address}.</translation>
        </message>
        <message>
            <source>The slides of “{title}” are not on this computer, so there is nothing to show beside the speaker.</source>
            <translation>Die Folien von „{title}“ sind nicht auf diesem Computer; es gibt nichts, was neben der vortragenden Person gezeigt werden kann.</translation>
        </message>
        <message>
            <source>The slides that are attached.</source>
            <translation>Die angehängten Folien.</translation>
        </message>
        <message>
            <source>The slides, because none of them were shown.</source>
            <translation>Die Folien: Es wurden keine gezeigt.</translation>
        </message>
        <message>
            <source>The slides, because the addresses of their pictures are unknown.</source>
            <translation>Die Folien: Ihre Bilder haben keine bekannte Adresse.</translation>
        </message>
        <message>
            <source>The slides, because the decks would be larger than {size} MB in total.</source>
            <translation>Die Folien: Mit ihnen wären die Foliensätze größer als {size} MB.</translation>
        </message>
        <message>
            <source>The slides, because there would be more than {count} in total.</source>
            <translation>Die Folien: Mit ihnen wären es mehr als {count}.</translation>
        </message>
        <message>
            <source>The slides: shapes.svg cannot be read: {reason}</source>
            <translation>Die Folien: shapes.svg kann nicht gelesen werden: {reason}</translation>
        </message>
        <message>
            <source>The sound of {name} cannot be read.</source>
            <translation>Der Ton von {name} kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The sound of {name} cannot be read: the process that reads it ended.</source>
            <translation>Der Ton von {name} kann nicht gelesen werden: Der Prozess, der ihn liest, wurde beendet.</translation>
        </message>
        <message>
            <source>The sound of {own} was not found for sure in {day}.</source>
            <translation>Der Ton von {own} wurde in {day} nicht sicher gefunden.</translation>
        </message>
        <message>
            <source>The speaker “{name}”, which is not the name of a person.</source>
            <translation>„{name}“ als Vortragende: keine Person.</translation>
        </message>
        <message>
            <source>The speakers are taken from the title or the description: {names}.</source>
            <translation>Die Vortragenden sind dem Titel oder der Beschreibung entnommen: {names}.</translation>
        </message>
        <message>
            <source>The speakers of {title}, from the title of the video: {names}.</source>
            <translation>Die Vortragenden von {title}, aus dem Titel des Videos: {names}.</translation>
        </message>
        <message>
            <source>The start of a talk, {seconds} s, is outside its recording: 0:00.</source>
            <translation>Der Anfang eines Vortrags, {seconds} s, liegt außerhalb seiner Aufzeichnung: 0:00.</translation>
        </message>
        <message>
            <source>The stored archive cannot be read ({reason}). Fetch its list again.</source>
            <translation>Das aufbewahrte Archiv kann nicht gelesen werden: Holen Sie seine Liste noch einmal ({reason}).</translation>
        </message>
        <message>
            <source>The subtitles in {name} cannot be read: {reason}.</source>
            <translation>Die Untertitel in {name} können nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <source>The talk ends before it starts.</source>
            <translation>Der Vortrag endet, bevor er beginnt.</translation>
        </message>
        <message>
            <source>The talk has {count} videos, and each of them became a talk.</source>
            <translation>Der Vortrag hat {count} Videos: Jedes wurde ein eigener Vortrag.</translation>
        </message>
        <message>
            <source>The talk is {length} long: the clip cannot begin at {start}.</source>
            <translation>Der Vortrag ist {length} lang: Der Ausschnitt kann nicht bei {start} beginnen.</translation>
        </message>
        <message>
            <source>The talk lasted {length} and kept to its slot of {planned}, with {questions} for questions.</source>
            <translation>Der Vortrag dauerte {length} und blieb in seiner geplanten Zeit von {planned}, davon {questions} für Fragen.</translation>
        </message>
        <message>
            <source>The talk lasted {length} and kept to its slot of {planned}.</source>
            <translation>Der Vortrag dauerte {length} und blieb in seiner geplanten Zeit von {planned}.</translation>
        </message>
        <message>
            <source>The talk lasted {length}, with {questions} for questions.</source>
            <translation>Der Vortrag dauerte {length}, davon {questions} für Fragen.</translation>
        </message>
        <message>
            <source>The talk lasted {length}, {difference} less than its slot of {planned}, with {questions} for questions.</source>
            <translation>Der Vortrag dauerte {length}, {difference} kürzer als die geplanten {planned}, davon {questions} für Fragen.</translation>
        </message>
        <message>
            <source>The talk lasted {length}, {difference} less than its slot of {planned}.</source>
            <translation>Der Vortrag dauerte {length}, {difference} kürzer als die geplanten {planned}.</translation>
        </message>
        <message>
            <source>The talk lasted {length}, {difference} more than its slot of {planned}, with {questions} for questions.</source>
            <translation>Der Vortrag dauerte {length}, {difference} länger als die geplanten {planned}, davon {questions} für Fragen.</translation>
        </message>
        <message>
            <source>The talk lasted {length}, {difference} more than its slot of {planned}.</source>
            <translation>Der Vortrag dauerte {length}, {difference} länger als die geplanten {planned}.</translation>
        </message>
        <message>
            <source>The talk lasted {length}.</source>
            <translation>Der Vortrag dauerte {length}.</translation>
        </message>
        <message>
            <source>The talk starts after the end of its recording.</source>
            <translation>Der Vortrag beginnt nach dem Ende seiner Aufzeichnung.</translation>
        </message>
        <message>
            <source>The talk {talk} is no longer in this conference.</source>
            <translation>Der Vortrag {talk} ist nicht mehr in dieser Konferenz.</translation>
        </message>
        <message>
            <source>The template {name} cannot be used: line {line}: {reason}.</source>
            <translation>Die Vorlage {name} kann nicht verwendet werden: Zeile {line}: {reason}.</translation>
        </message>
        <message>
            <source>The template {name} cannot be used: {reason}.</source>
            <translation>Die Vorlage {name} kann nicht verwendet werden: {reason}.</translation>
        </message>
        <message>
            <source>The text is too long: YouTube accepts 5,000 characters.</source>
            <translation>Der Text ist zu lang: YouTube nimmt 5.000 Zeichen an.</translation>
        </message>
        <message>
            <source>The text of page {page} of {name} takes too long to read.</source>
            <translation>Das Lesen des Texts von Seite {page} von {name} dauert zu lange.</translation>
        </message>
        <message>
            <source>The times are times of day, and the recording is assumed to start at the first of them. Set the start of one talk, and the others move with it.</source>
            <translation>Die Zeiten sind Uhrzeiten. Die erste gilt als Beginn der Aufnahme: Setzen Sie den Beginn eines Vortrags, die anderen folgen.</translation>
        </message>
        <message>
            <source>The times in {title}, because none of them is the start of a talk.</source>
            <translation>Die Zeiten von {title}: Keine ist die eines Vortrags.</translation>
        </message>
        <message>
            <source>The times of this recording are planned. Mark where one of its talks starts first.</source>
            <translation>Die Zeiten dieser Aufnahme sind geplant. Markieren Sie zuerst, wo einer ihrer Vorträge beginnt.</translation>
        </message>
        <message>
            <source>The times of this recording come from a schedule: they may be wrong.</source>
            <translation>Die Zeiten dieser Aufzeichnung stammen aus einem Programmplan: Sie können falsch sein.</translation>
        </message>
        <message>
            <source>The times of {recording} are those of {file}.</source>
            <translation>Die Zeiten von {recording} sind die von {file}.</translation>
        </message>
        <message>
            <source>The times start over here, so this is assumed to be another recording.</source>
            <translation>Hier beginnen die Zeiten von vorn: Das gilt als weitere Aufnahme.</translation>
        </message>
        <message>
            <source>The title and the date of the meeting.</source>
            <translation>Titel und Datum der Sitzung.</translation>
        </message>
        <message>
            <source>The title of the conference, from the name of the folder: {title}.</source>
            <translation>Der Titel der Konferenz, aus dem Namen des Ordners: {title}.</translation>
        </message>
        <message>
            <source>The video of the shared screen, {name}, which is not shown beside the slides.</source>
            <translation>Das Video des geteilten Bildschirms, {name}: Es wird neben den Folien nicht gezeigt.</translation>
        </message>
        <message>
            <source>The whole clip was encoded again: edges cannot be joined to video in this coding.</source>
            <translation>Der ganze Ausschnitt wurde neu kodiert: Bei dieser Kodierung lassen sich Ränder nicht mit dem Video verbinden.</translation>
        </message>
        <message>
            <source>The whole clip was encoded again: no part of it could be copied.</source>
            <translation>Der ganze Ausschnitt wurde neu kodiert: Kein Teil davon ließ sich kopieren.</translation>
        </message>
        <message>
            <source>There are more than {count} talks: the rest is left out.</source>
            <translation>Es sind mehr als {count} Vorträge: Der Rest wird ausgelassen.</translation>
        </message>
        <message>
            <source>There are more than {count} videos: the rest is left out.</source>
            <translation>Es sind mehr als {count} Videos: Der Rest wird weggelassen.</translation>
        </message>
        <message>
            <source>There are no scores {path}: synchronise the talk first.</source>
            <translation>Es gibt keine Bewertungen {path}: Synchronisieren Sie zuerst den Vortrag.</translation>
        </message>
        <message>
            <source>There are no subtitles in the language of this recording.</source>
            <translation>Es gibt keine Untertitel in der Sprache dieser Aufzeichnung.</translation>
        </message>
        <message>
            <source>There is already a recording with the id {recording}.</source>
            <translation>Es gibt schon eine Aufzeichnung mit der Kennung {recording}.</translation>
        </message>
        <message>
            <source>There is already a talk with the id {talk}.</source>
            <translation>Es gibt schon einen Vortrag mit der Kennung {talk}.</translation>
        </message>
        <message>
            <source>There is neither a schedule nor a video at {address}. Use the address of a schedule (schedule.xml or schedule.json), of a video or playlist, or of a catalogue. For video sites, install yt-dlp in Settings → Downloads.</source>
            <translation>{address} wurde gelesen, enthält aber weder ein Programm noch ein Video. Verwenden Sie die Adresse des Programms (schedule.xml oder schedule.json), eines Videos, einer Playlist oder eines Katalogs. Für eine Videoseite installieren Sie yt-dlp unter Einstellungen → Downloads.</translation>
        </message>
        <message>
            <source>There is no conference {conference} among those that were opened (there are: {known}). Name its catalogue with --in PATH.</source>
            <translation>Unter den geöffneten Konferenzen ist keine {conference} (es gibt: {known}). Nennen Sie ihren Katalog mit --in PATH.</translation>
        </message>
        <message>
            <source>There is no conference {conference} any more.</source>
            <translation>Die Konferenz {conference} gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>There is no file {path}. Was it moved, or its disk removed?</source>
            <translation>Die Datei {path} gibt es nicht. Wurde sie verschoben oder ihr Datenträger entfernt?</translation>
        </message>
        <message>
            <source>There is no media package in {source}.</source>
            <translation>In {source} ist kein Medienpaket.</translation>
        </message>
        <message>
            <source>There is no published recording at {source}: it has neither metadata.xml nor shapes.svg.</source>
            <translation>Unter {source} ist keine Aufzeichnung veröffentlicht: metadata.xml und shapes.svg fehlen.</translation>
        </message>
        <message>
            <source>There is no recording in {source}: it does not exist, or is only shown to those who log in.</source>
            <translation>In {source} ist keine Aufzeichnung: Es gibt sie nicht, oder sie wird nur nach einer Anmeldung gezeigt.</translation>
        </message>
        <message>
            <source>There is no space left in {folder}. Free some space and try again: what was downloaded is kept.</source>
            <translation>In {folder} ist kein Platz mehr. Schaffen Sie Platz und versuchen Sie es erneut: Was heruntergeladen wurde, bleibt erhalten.</translation>
        </message>
        <message>
            <source>There is no talk in {source}.</source>
            <translation>In {source} ist kein Vortrag.</translation>
        </message>
        <message>
            <source>There is no talk {talk} in {conference}, to which the link leads.</source>
            <translation>In {conference} gibt es den Vortrag {talk} nicht, zu dem der Link führt.</translation>
        </message>
        <message>
            <source>There is no talk {talk} in {conference}. It has: {names}</source>
            <translation>Es gibt keinen Vortrag {talk} in {conference}. Vorhanden sind: {names}</translation>
        </message>
        <message>
            <source>There is no timeline of {talk} yet: synchronise its slides first, in the window or with `duthviewer sync`.</source>
            <translation>Es gibt noch keine Zeitleiste von {talk}: zuerst die Folien synchronisieren, im Fenster oder mit `duthviewer sync`.</translation>
        </message>
        <message>
            <source>There is no video in {source}.</source>
            <translation>In {source} ist kein Video.</translation>
        </message>
        <message>
            <source>There is no {source}.</source>
            <translation>{source} gibt es nicht.</translation>
        </message>
        <message>
            <source>There is not enough room in {folder}: the copy takes {needed}, and {free} are free. Make room there, and try again.</source>
            <translation>In {folder} ist nicht genug Platz: Die Kopie braucht {needed}, frei sind {free}. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>There is not enough space in {folder}: {missing} MB more are needed. Free some space, or choose another folder, and try again.</source>
            <translation>In {folder} ist nicht genug Platz: Es fehlen {missing} MB. Schaffen Sie Platz oder wählen Sie einen anderen Ordner und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>There is nothing in the recording between these times.</source>
            <translation>In der Aufzeichnung ist zwischen diesen Zeiten nichts.</translation>
        </message>
        <message>
            <source>There is nothing of “{title}” between these times.</source>
            <translation>Zwischen diesen Zeiten gibt es nichts von „{title}“.</translation>
        </message>
        <message>
            <source>There is nothing to make a handout of: this talk has no slides, subtitles or notes on this computer.</source>
            <translation>Es gibt nichts für ein Handout: Zu diesem Vortrag gibt es auf diesem Computer weder Folien noch Untertitel oder Notizen.</translation>
        </message>
        <message>
            <source>This PDF is probably the slides: {url}.</source>
            <translation>Ein PDF wird für die Folien gehalten: {url}.</translation>
        </message>
        <message>
            <source>This build of duthviewer cannot install yt-dlp. Install it yourself.</source>
            <translation>Diese Fassung von duthviewer kann yt-dlp nicht installieren. Installieren Sie es selbst.</translation>
        </message>
        <message>
            <source>This computer does not let duthviewer serve its players: {reason}. Download the recording instead.</source>
            <translation>Dieser Computer erlaubt es duthviewer nicht, seine Abspieler zu bedienen: {reason}. Laden Sie die Aufzeichnung stattdessen herunter.</translation>
        </message>
        <message>
            <source>This installation cannot encode video: make the clip without exact edges.</source>
            <translation>Diese Installation kann kein Video kodieren: Den Ausschnitt ohne bildgenaue Ränder speichern.</translation>
        </message>
        <message>
            <source>This installation has no encoder for H.264: the recording can only be rewritten without new keyframes.</source>
            <translation>Diese Installation hat keinen Encoder für H.264: Die Aufzeichnung kann nur ohne neue Schlüsselbilder neu geschrieben werden.</translation>
        </message>
        <message>
            <source>This installation has no encoder for {suffix} files.</source>
            <translation>Diese Installation hat keinen Encoder für {suffix}-Dateien.</translation>
        </message>
        <message>
            <source>This is a copy that was fetched earlier, because fetching failed: {reason}</source>
            <translation>Das wurde früher abgerufen, denn: {reason}</translation>
        </message>
        <message>
            <source>This recording is still being downloaded. A clip can be made of it when the download is complete.</source>
            <translation>Diese Aufzeichnung wird noch heruntergeladen. Ein Ausschnitt ist möglich, sobald der Download vollständig ist.</translation>
        </message>
        <message>
            <source>This text has {length} characters; at most {count} fit.</source>
            <translation>Dieser Text hat {length} Zeichen; höchstens {count} passen.</translation>
        </message>
        <message>
            <source>This text was not recognised: it should be an address, a list of times, or the text of a schedule.</source>
            <translation>Dieser Text wurde nicht erkannt: Es sollte eine Adresse, eine Liste von Zeiten oder der Text eines Programms sein.</translation>
        </message>
        <message>
            <source>This version of yt-dlp is too old for {site}. Update it in Settings → Downloads, or download the video by other means and drop the file here.</source>
            <translation>Diese Version von yt-dlp ist zu alt für {site}. Aktualisieren Sie sie unter Einstellungen → Downloads, oder laden Sie das Video auf anderem Weg herunter und legen Sie die Datei hier ab.</translation>
        </message>
        <message>
            <source>This video is copy-protected (DRM) and cannot be downloaded. If you have the file from elsewhere, drop it here.</source>
            <translation>Dieses Video ist kopiergeschützt (DRM) und kann nicht heruntergeladen werden. Wenn Sie die Datei anderswoher haben, legen Sie sie hier ab.</translation>
        </message>
        <message>
            <source>This video is for members of the channel only. If you are one, let yt-dlp use the cookies of your browser (Settings → Downloads), or download the video by other means and drop the file here.</source>
            <translation>Dieses Video ist nur für Mitglieder des Kanals. Wenn Sie Mitglied sind, lassen Sie yt-dlp die Cookies Ihres Browsers verwenden (Einstellungen → Downloads), oder laden Sie das Video auf anderem Weg herunter und legen Sie die Datei hier ab.</translation>
        </message>
        <message>
            <source>This video is private. If you may watch it, let yt-dlp use the cookies of your browser (Settings → Downloads), or ask its owner for the file and drop it here.</source>
            <translation>Dieses Video ist privat. Wenn Sie es ansehen dürfen, lassen Sie yt-dlp die Cookies Ihres Browsers verwenden (Einstellungen → Downloads), oder bitten Sie den Besitzer um die Datei und legen Sie sie hier ab.</translation>
        </message>
        <message>
            <source>This video was removed, or its address has changed. If you have the file from elsewhere, drop it here.</source>
            <translation>Dieses Video wurde entfernt, oder seine Adresse hat sich geändert. Wenn Sie die Datei anderswoher haben, legen Sie sie hier ab.</translation>
        </message>
        <message>
            <source>Times with two numbers were read as hours and minutes.</source>
            <translation>Zeiten aus zwei Zahlen gelten als Stunden und Minuten.</translation>
        </message>
        <message>
            <source>Two links have the same name.</source>
            <translation>Zwei Links haben denselben Namen.</translation>
        </message>
        <message>
            <source>Use up to 64 lower-case letters, digits and - _ . and begin with a letter or a digit.</source>
            <translation>Verwenden Sie bis zu 64 Kleinbuchstaben, Ziffern und - _ . und beginnen Sie mit einem Buchstaben oder einer Ziffer.</translation>
        </message>
        <message>
            <source>Videos from other sites.</source>
            <translation>Videos von anderen Websites.</translation>
        </message>
        <message>
            <source>Videos of this site need yt-dlp, which is not installed.</source>
            <translation>Videos dieser Website brauchen yt-dlp, das nicht installiert ist.</translation>
        </message>
        <message>
            <source>Write a date as year-month-day: 2016-11-03.</source>
            <translation>Schreiben Sie ein Datum als Jahr-Monat-Tag: 2016-11-03.</translation>
        </message>
        <message>
            <source>Write how much later, as in 0:12, or how much earlier, as in -1:30.</source>
            <translation>Schreiben Sie, wie viel später, etwa 0:12, oder wie viel früher, etwa -1:30.</translation>
        </message>
        <message>
            <source>You are not allowed to read {path}.</source>
            <translation>Sie haben keine Berechtigung, {path} zu lesen.</translation>
        </message>
        <message>
            <source>You are not allowed to write in {folder}. Choose another folder for downloads.</source>
            <translation>Sie dürfen in {folder} nicht schreiben. Wählen Sie einen anderen Ordner für Downloads.</translation>
        </message>
        <message>
            <source>YouTube shows chapters if there are at least three, each of at least 10 seconds.</source>
            <translation>YouTube zeigt Kapitel, wenn es mindestens drei gibt, jedes mindestens 10 Sekunden lang.</translation>
        </message>
        <message>
            <source>a name or password within an address is not allowed: remove it</source>
            <translation>ein Name oder Passwort in einer Adresse ist nicht erlaubt: entfernen Sie es</translation>
        </message>
        <message>
            <source>a path or a file name that is too long</source>
            <translation>ein zu langer Pfad oder Dateiname</translation>
        </message>
        <message>
            <source>captions.json cannot be read: {reason}</source>
            <translation>captions.json kann nicht gelesen werden: {reason}</translation>
        </message>
        <message>
            <source>deno is missing: yt-dlp needs it to read the pages of {site}. Install yt-dlp with deno in Settings → Downloads, or download the video by other means and drop the file here.</source>
            <translation>deno fehlt: yt-dlp braucht es, um die Seiten von {site} zu lesen. Installieren Sie yt-dlp mit deno unter Einstellungen → Downloads, oder laden Sie das Video auf anderem Weg herunter und legen Sie die Datei hier ab.</translation>
        </message>
        <message>
            <source>duthviewer runs inside {package}, which cannot install yt-dlp. Download videos by other means and drop the files here.</source>
            <translation>duthviewer läuft in {package}, wo yt-dlp nicht installiert werden kann. Laden Sie Videos auf anderem Weg herunter und legen Sie die Dateien hier ab.</translation>
        </message>
        <message>
            <source>ffmpeg is missing: yt-dlp needs it to put picture and sound together. Install ffmpeg, or download the video by other means and drop the file here.</source>
            <translation>ffmpeg fehlt: yt-dlp braucht es, um Bild und Ton zusammenzufügen. Installieren Sie ffmpeg, oder laden Sie das Video auf anderem Weg herunter und legen Sie die Datei hier ab.</translation>
        </message>
        <message>
            <source>libVLC was not found. Install VLC (videolan.org), or choose the other engine in the settings or with --engine qt.</source>
            <translation>libVLC wurde nicht gefunden. Installieren Sie VLC (videolan.org), oder wählen Sie die andere Engine in den Einstellungen oder mit --engine qt.</translation>
        </message>
        <message>
            <source>metadata.xml cannot be read: {reason}</source>
            <translation>metadata.xml kann nicht gelesen werden: {reason}</translation>
        </message>
        <message>
            <source>presentation_text.json cannot be read: {reason}</source>
            <translation>presentation_text.json kann nicht gelesen werden: {reason}</translation>
        </message>
        <message>
            <source>pyvideo has no event {name}.</source>
            <translation>pyvideo hat keine Veranstaltung {name}.</translation>
        </message>
        <message>
            <source>yt-dlp brought a file of an unknown kind (.{extension}). Download the video by other means and drop the file here.</source>
            <translation>yt-dlp hat eine Datei unbekannter Art geliefert (.{extension}). Laden Sie das Video auf anderem Weg herunter und legen Sie die Datei hier ab.</translation>
        </message>
        <message>
            <source>yt-dlp cannot be started: {reason}.</source>
            <translation>yt-dlp kann nicht gestartet werden: {reason}.</translation>
        </message>
        <message>
            <source>yt-dlp could not be installed: {reason}.</source>
            <translation>yt-dlp konnte nicht installiert werden: {reason}.</translation>
        </message>
        <message>
            <source>yt-dlp could not download the video: {reason}. Update yt-dlp in Settings → Downloads, or download the video by other means and drop the file here.</source>
            <translation>yt-dlp konnte das Video nicht herunterladen: {reason}. Aktualisieren Sie yt-dlp unter Einstellungen → Downloads, oder laden Sie das Video auf anderem Weg herunter und legen Sie die Datei hier ab.</translation>
        </message>
        <message>
            <source>yt-dlp does not start: {reason}.</source>
            <translation>yt-dlp startet nicht: {reason}.</translation>
        </message>
        <message>
            <source>yt-dlp ended without giving a reason. Try again, or download the video by other means and drop the file here.</source>
            <translation>yt-dlp endete ohne Angabe eines Grundes. Versuchen Sie es erneut, oder laden Sie das Video auf anderem Weg herunter und legen Sie die Datei hier ab.</translation>
        </message>
        <message>
            <source>yt-dlp found no video at this address of {site}. Download it by other means and drop the file here.</source>
            <translation>yt-dlp hat unter dieser Adresse von {site} kein Video gefunden. Laden Sie es auf anderem Weg herunter und legen Sie die Datei hier ab.</translation>
        </message>
        <message>
            <source>yt-dlp is {days} days old and may fail. Update it.</source>
            <translation>yt-dlp ist {days} Tage alt und kann scheitern. Aktualisieren Sie es.</translation>
        </message>
        <message>
            <source>yt-dlp needs deno for some sites, such as YouTube, but deno is missing.</source>
            <translation>yt-dlp braucht für manche Websites, etwa YouTube, deno, aber deno fehlt.</translation>
        </message>
        <message>
            <source>yt-dlp needs ffmpeg to join picture and sound, but ffmpeg is missing.</source>
            <translation>yt-dlp braucht ffmpeg, um Bild und Ton zu verbinden, aber ffmpeg fehlt.</translation>
        </message>
        <message>
            <source>yt-dlp stopped answering. Try again.</source>
            <translation>yt-dlp antwortet nicht mehr. Versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>{address} is a folder of several conferences: choose one of them on the page, and use its address.</source>
            <translation>{address} ist ein Ordner mehrerer Konferenzen: Wählen Sie auf der Seite eine aus und verwenden Sie deren Adresse.</translation>
        </message>
        <message>
            <source>{address} is assumed to be the recording, because there is no other address.</source>
            <translation>{address} ist die Adresse der Aufnahme: Es gibt keine andere.</translation>
        </message>
        <message>
            <source>{address} is neither a web address nor a file in the folder of the catalogue.</source>
            <translation>{address} ist weder eine Webadresse noch eine Datei im Ordner des Katalogs.</translation>
        </message>
        <message>
            <source>{address} is not a web address. It has to begin with https:// and has no spaces.</source>
            <translation>{address} ist keine Webadresse. Sie muss mit https:// beginnen und hat keine Leerzeichen.</translation>
        </message>
        <message>
            <source>{address} is not the page of a conference or a talk.</source>
            <translation>{address} ist nicht die Seite einer Konferenz oder eines Vortrags.</translation>
        </message>
        <message>
            <source>{count} chapters of {title}, which were added to its description.</source>
            <translation>{count} Kapitel von {title}, die in der Beschreibung stehen.</translation>
        </message>
        <message>
            <source>{count} characters are too many: at most {most}.</source>
            <translation>{count} Zeichen sind zu viele: höchstens {most}.</translation>
        </message>
        <message>
            <source>{count} entries that yt-dlp could not read.</source>
            <translation>{count} Einträge, die yt-dlp nicht lesen konnte.</translation>
        </message>
        <message>
            <source>{count} more lines without a time.</source>
            <translation>{count} weitere Zeilen ohne Zeit.</translation>
        </message>
        <message>
            <source>{count} of {total} pages were skipped ({skipped}); no page came back.</source>
            <translation>{count} von {total} Seiten wurden übersprungen ({skipped}); keine Seite kam wieder.</translation>
        </message>
        <message>
            <source>{count} of {total} pages were skipped ({skipped}); page {again} came back.</source>
            <translation>{count} von {total} Seiten wurden übersprungen ({skipped}); Seite {again} kam wieder.</translation>
        </message>
        <message>
            <source>{count} of {total} pages were skipped ({skipped}); pages {again} came back.</source>
            <translation>{count} von {total} Seiten wurden übersprungen ({skipped}); die Seiten {again} kamen wieder.</translation>
        </message>
        <message>
            <source>{count} presentations became one deck, one after the other.</source>
            <translation>{count} Präsentationen wurden nacheinander zu einem Foliensatz.</translation>
        </message>
        <message>
            <source>{count} slide changes, because there are no pictures of the slides.</source>
            <translation>{count} Zeiten, zu denen die Folien wechseln: Es gibt keine Bilder davon.</translation>
        </message>
        <message>
            <source>{count} times of other recordings in the description of {title}.</source>
            <translation>{count} Zeiten anderer Aufnahmen in der Beschreibung von {title}.</translation>
        </message>
        <message>
            <source>{deck} belongs to {title}, judging by its name.</source>
            <translation>{deck} ist dem Namen nach der Foliensatz von {title}.</translation>
        </message>
        <message>
            <source>{deck} is the only deck, so it belongs to {title}.</source>
            <translation>{deck} ist der Foliensatz von {title}: Es gibt keinen anderen.</translation>
        </message>
        <message>
            <source>{deck}, because no talk has a similar name.</source>
            <translation>{deck}: Kein Vortrag heißt ähnlich.</translation>
        </message>
        <message>
            <source>{deck}, which no recording shows.</source>
            <translation>{deck}, das keine Aufnahme zeigt.</translation>
        </message>
        <message>
            <source>{deck}: {reason}</source>
            <translation>{deck}: {reason}</translation>
        </message>
        <message>
            <source>{file} has no chapters: it is taken for one talk.</source>
            <translation>{file} hat keine Kapitel: Es gilt als ein Vortrag.</translation>
        </message>
        <message>
            <source>{file} was removed from this computer while it was watched.</source>
            <translation>{file} wurde von diesem Computer entfernt, während es angesehen wurde.</translation>
        </message>
        <message>
            <source>{file}, which is not in the list of times.</source>
            <translation>{file}, das die Liste der Zeiten nicht nennt.</translation>
        </message>
        <message>
            <source>{file}: {reason}</source>
            <translation>{file}: {reason}</translation>
        </message>
        <message>
            <source>{folder} cannot be used for downloads: {reason}. Check the disk, or choose another folder.</source>
            <translation>{folder} kann nicht für Downloads verwendet werden: {reason}. Prüfen Sie das Laufwerk oder wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>“{title}” has no timeline yet, so it is unknown when each page is shown. Synchronise the talk first.</source>
            <translation>„{title}“ hat noch keinen Zeitverlauf; es ist unbekannt, wann welche Seite gezeigt wird. Zuerst den Vortrag synchronisieren.</translation>
        </message>
        <message>
            <source>A catalogue of duthviewer. Talks: {talks}.</source>
            <translation>Ein Katalog von duthviewer mit {talks} Vorträgen.</translation>
        </message>
        <message>
            <source>All of these conferences are already in this folder.</source>
            <translation>Alle diese Konferenzen sind schon in diesem Ordner.</translation>
        </message>
        <message>
            <source>Recordings that have no file and no address yet: {count}.</source>
            <translation>{count} Aufnahmen haben noch keine Datei und keine Adresse.</translation>
        </message>
        <message>
            <source>Slides, pictures or links of {count} of the talks, because their addresses in the schedule are incomplete. Import the schedule from its web address instead of a file.</source>
            <translation>Folien, Bilder oder Links von {count} Vorträgen: Das Programm sagt nicht, wo ihre Adressen beginnen. Importieren Sie es von seiner eigenen Adresse statt aus einer Datei.</translation>
        </message>
        <message>
            <source>Slides: {pages}. Slide changes: {count}.</source>
            <translation>{pages} Folien und {count} Zeiten, zu denen sie wechseln.</translation>
        </message>
        <message>
            <source>Subtitles of {count} of the talks, because a catalogue has no place for them. Download them from the pages of the talks.</source>
            <translation>Untertitel von {count} Vorträgen: Ein Katalog hat keinen Platz dafür. Laden Sie sie von den Seiten der Vorträge herunter.</translation>
        </message>
        <message>
            <source>Talks, each with its own recording: {talks}.</source>
            <translation>{talks} Vorträge, jeder mit einer eigenen Aufnahme.</translation>
        </message>
        <message>
            <source>Talks: {talks}. Recordings, one for each room and day: {recordings}.</source>
            <translation>{talks} Vorträge in {recordings} Aufnahmen, eine für jeden Raum und Tag.</translation>
        </message>
        <message>
            <source>Talks: {talks}. Videos: {recordings}. Talks with slides: {slides}.</source>
            <translation>{talks} Vorträge in {recordings} Videos, {slides} mit Folien.</translation>
        </message>
        <message>
            <source>The event {title}. Speakers: {count}.</source>
            <translation>Das Ereignis {title}. Vortragende: {count}.</translation>
        </message>
        <message>
            <source>The slides of {count} of the talks, which are somewhere at {url}. That address is a link of the conference now.</source>
            <translation>Die Folien von {count} Vorträgen sind irgendwo in {url}, einem Link der Konferenz.</translation>
        </message>
        <message>
            <source>Tracks, languages and types of talks, because a catalogue has no place for them.</source>
            <translation>Tracks, Sprachen und Arten der Vorträge: Ein Katalog hat keinen Platz dafür.</translation>
        </message>
        <message>
            <source>{given} recordings were given, but the source has {count}. The rest were not used.</source>
            <translation>{given} Aufzeichnungen wurden angegeben, aber die Quelle hat {count}. Die übrigen wurden nicht verwendet.</translation>
        </message>
        <message>
            <source>{heading} is a recording.</source>
            <translation>{heading} ist eine Aufnahme.</translation>
        </message>
        <message>
            <source>{host} asks to wait {seconds} s.</source>
            <translation>{host} bittet, {seconds} s zu warten.</translation>
        </message>
        <message>
            <source>{host} does not give out this file (error {status}): perhaps it needs a login. Download it with your browser and drop the file here.</source>
            <translation>{host} gibt diese Datei nicht heraus (Fehler {status}): vielleicht ist eine Anmeldung nötig. Laden Sie sie mit Ihrem Browser herunter und legen Sie die Datei hier ab.</translation>
        </message>
        <message>
            <source>{host} does not have the part of the file that is still missing. Try again.</source>
            <translation>{host} hat den Teil der Datei nicht, der noch fehlt. Versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>{host} does not have this file any more (error {status}). Look for a newer catalogue, or download it by other means and drop the file here.</source>
            <translation>{host} hat diese Datei nicht mehr (Fehler {status}). Suchen Sie einen neueren Katalog, oder laden Sie sie auf anderem Weg herunter und legen Sie die Datei hier ab.</translation>
        </message>
        <message>
            <source>{host} does not prove that it is {host}, so nothing was fetched from it. Check the date of this computer; on a network with a login page, log in first.</source>
            <translation>{host} weist nicht nach, dass es {host} ist; deshalb wurde nichts davon geladen. Prüfen Sie das Datum dieses Computers; in einem Netz mit Anmeldeseite melden Sie sich zuerst an.</translation>
        </message>
        <message>
            <source>{host} does not respond. Check the connection to the internet, or try again later.</source>
            <translation>{host} antwortet nicht. Prüfen Sie die Verbindung zum Internet, oder versuchen Sie es später erneut.</translation>
        </message>
        <message>
            <source>{host} does not send a file for this address (status {status}). Check the address in the catalogue, or download the file by other means and drop it here.</source>
            <translation>{host} sendet für diese Adresse keine Datei (Status {status}). Prüfen Sie die Adresse im Katalog, oder laden Sie die Datei auf anderem Weg herunter und legen Sie sie hier ab.</translation>
        </message>
        <message>
            <source>{host} gets too many requests. Try again later.</source>
            <translation>{host} bekommt zu viele Anfragen. Versuchen Sie es später erneut.</translation>
        </message>
        <message>
            <source>{host} has a fault at the moment (error {status}). Try again later.</source>
            <translation>{host} hat gerade eine Störung (Fehler {status}). Versuchen Sie es später erneut.</translation>
        </message>
        <message>
            <source>{host} is too slow: {url} was not complete after {minutes} minutes. Try again later.</source>
            <translation>{host} ist zu langsam: {url} war nach {minutes} Minuten nicht vollständig. Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <source>{host} redirects from one address to the next without an end. Download the file by other means and drop it here.</source>
            <translation>{host} leitet endlos von einer Adresse zur nächsten weiter. Laden Sie die Datei auf anderem Weg herunter und legen Sie sie hier ab.</translation>
        </message>
        <message>
            <source>{host} redirects to an address without encryption, {url}. Nothing was fetched from it. Download the file by other means and drop it here.</source>
            <translation>{host} leitet zu einer Adresse ohne Verschlüsselung weiter, {url}. Von dort wurde nichts geladen. Laden Sie die Datei auf anderem Weg herunter und legen Sie sie hier ab.</translation>
        </message>
        <message>
            <source>{host} sends a different file each time. Download it by other means and drop the file here.</source>
            <translation>{host} sendet jedes Mal eine andere Datei. Laden Sie sie auf anderem Weg herunter und legen Sie sie hier ab.</translation>
        </message>
        <message>
            <source>{host} sends a part of the file that cannot be used. Try again.</source>
            <translation>{host} sendet einen Teil der Datei, der nicht verwendet werden kann. Versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>{host} sends almost nothing. Try again later.</source>
            <translation>{host} sendet fast nichts. Versuchen Sie es später erneut.</translation>
        </message>
        <message>
            <source>{host} sends more than {count} MB for {url}, which is too much for a description of a conference. Check the address.</source>
            <translation>{host} sendet mehr als {count} MB für {url}; das ist zu viel für die Beschreibung einer Konferenz. Prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <source>{host} sends the file in the form {coding}, which cannot be read. Download it by other means and drop it here.</source>
            <translation>{host} sendet die Datei in der Form {coding}, die nicht gelesen werden kann. Laden Sie sie auf anderem Weg herunter und legen Sie sie hier ab.</translation>
        </message>
        <message>
            <source>{host} sent a damaged file. Try again later, or download it by other means and drop the file here.</source>
            <translation>{host} hat eine beschädigte Datei gesendet. Versuchen Sie es später erneut, oder laden Sie sie auf anderem Weg herunter und legen Sie die Datei hier ab.</translation>
        </message>
        <message>
            <source>{host} sent a file of another kind. Look for a newer catalogue, or download it by other means and drop the file here.</source>
            <translation>{host} hat eine Datei anderer Art gesendet. Suchen Sie einen neueren Katalog, oder laden Sie sie auf anderem Weg herunter und legen Sie die Datei hier ab.</translation>
        </message>
        <message>
            <source>{host} sent a web page instead of the file: perhaps the login page of a network, or the file has moved. Open {url} in your browser; if it has the file, drop it here.</source>
            <translation>{host} hat statt der Datei eine Webseite gesendet: vielleicht die Anmeldeseite eines Netzes, oder die Datei ist umgezogen. Öffnen Sie {url} im Browser; gibt es dort die Datei, legen Sie sie hier ab.</translation>
        </message>
        <message>
            <source>{host} sent an empty file. Try again later.</source>
            <translation>{host} hat eine leere Datei gesendet. Versuchen Sie es später erneut.</translation>
        </message>
        <message>
            <source>{host} sent nothing for {seconds} s. Try again later.</source>
            <translation>{host} hat {seconds} s lang nichts gesendet. Versuchen Sie es später erneut.</translation>
        </message>
        <message>
            <source>{host} was not found. Check the connection to the internet.</source>
            <translation>{host} wurde nicht gefunden. Prüfen Sie die Verbindung zum Internet.</translation>
        </message>
        <message>
            <source>{name} cannot be read as a picture: {reason}</source>
            <translation>{name} kann nicht als Bild gelesen werden: {reason}</translation>
        </message>
        <message>
            <source>{name} cannot be read as a video: {reason}</source>
            <translation>{name} kann nicht als Video gelesen werden: {reason}</translation>
        </message>
        <message>
            <source>{name} cannot be read from {folder}: {reason}.</source>
            <translation>{name} kann nicht aus {folder} gelesen werden: {reason}.</translation>
        </message>
        <message>
            <source>{name} cannot be read: synchronise the talk again.</source>
            <translation>{name} kann nicht gelesen werden: Synchronisieren Sie den Vortrag erneut.</translation>
        </message>
        <message>
            <source>{name} ends before this part begins.</source>
            <translation>{name} endet, bevor dieser Teil beginnt.</translation>
        </message>
        <message>
            <source>{name} gives no picture at {seconds} s.</source>
            <translation>{name} liefert bei {seconds} s kein Bild.</translation>
        </message>
        <message>
            <source>{name} has changed. Open it again to see the slides.</source>
            <translation>{name} wurde geändert. Öffnen Sie die Datei erneut, um die Folien zu sehen.</translation>
        </message>
        <message>
            <source>{name} has no index, so it can be watched only after it is downloaded.</source>
            <translation>{name} hat kein Verzeichnis und kann erst nach dem Herunterladen abgespielt werden.</translation>
        </message>
        <message>
            <source>{name} has no pages.</source>
            <translation>{name} hat keine Seiten.</translation>
        </message>
        <message>
            <source>{name} has no picture in this part.</source>
            <translation>{name} enthält in diesem Teil kein Bild.</translation>
        </message>
        <message>
            <source>{name} has no sound.</source>
            <translation>{name} hat keinen Ton.</translation>
        </message>
        <message>
            <source>{name} has not been indexed for searching.</source>
            <translation>{name} wurde noch nicht für die Suche indiziert.</translation>
        </message>
        <message>
            <source>{name} has pictures of an impossible shape.</source>
            <translation>{name} hat Bilder mit einem unmöglichen Seitenverhältnis.</translation>
        </message>
        <message>
            <source>{name} has pictures of an impossible size.</source>
            <translation>{name} hat Bilder von unmöglicher Größe.</translation>
        </message>
        <message>
            <source>{name} has pictures of {width}x{height} pixels.</source>
            <translation>{name} hat Bilder mit {width}x{height} Pixeln.</translation>
        </message>
        <message>
            <source>{name} has too many lines for a subtitle file.</source>
            <translation>{name} hat zu viele Zeilen für eine Untertiteldatei.</translation>
        </message>
        <message>
            <source>{name} has too many pages that cannot be read; the rest of it is not shown.</source>
            <translation>{name} hat zu viele unlesbare Seiten; der Rest wird nicht angezeigt.</translation>
        </message>
        <message>
            <source>{name} has too many pixels.</source>
            <translation>{name} hat zu viele Pixel.</translation>
        </message>
        <message>
            <source>{name} holds no subtitles.</source>
            <translation>{name} enthält keine Untertitel.</translation>
        </message>
        <message>
            <source>{name} holds sound only: there is no picture in it.</source>
            <translation>{name} enthält nur Ton und kein Bild.</translation>
        </message>
        <message>
            <source>{name} holds too little sound to be found in another recording.</source>
            <translation>{name} enthält zu wenig Ton, um in einer anderen Aufnahme gefunden zu werden.</translation>
        </message>
        <message>
            <source>{name} is a folder, not a PDF file.</source>
            <translation>{name} ist ein Ordner, keine PDF-Datei.</translation>
        </message>
        <message>
            <source>{name} is closed.</source>
            <translation>{name} ist geschlossen.</translation>
        </message>
        <message>
            <source>{name} is damaged and cannot be shown. Download it again, or put a good copy in its place.</source>
            <translation>{name} ist beschädigt und kann nicht angezeigt werden. Laden Sie die Datei erneut herunter, oder ersetzen Sie sie durch eine unbeschädigte Kopie.</translation>
        </message>
        <message>
            <source>{name} is damaged or not a PDF. Download it again, or put a good copy in its place.</source>
            <translation>{name} ist beschädigt oder kein PDF. Laden Sie die Datei erneut herunter, oder ersetzen Sie sie durch eine unbeschädigte Kopie.</translation>
        </message>
        <message>
            <source>{name} is damaged or was not downloaded to its end. Download it again, or put a good copy in its place.</source>
            <translation>{name} ist beschädigt oder wurde nicht vollständig heruntergeladen. Laden Sie die Datei erneut herunter, oder ersetzen Sie sie durch eine unbeschädigte Kopie.</translation>
        </message>
        <message>
            <source>{name} is damaged or was not downloaded to its end: {reason}. Download it again, or put a good copy in its place.</source>
            <translation>{name} ist beschädigt oder wurde nicht vollständig heruntergeladen: {reason}. Laden Sie die Datei erneut herunter, oder ersetzen Sie sie durch eine unbeschädigte Kopie.</translation>
        </message>
        <message>
            <source>{name} is empty. It was probably not downloaded to its end.</source>
            <translation>{name} ist leer. Die Datei wurde wahrscheinlich nicht vollständig heruntergeladen.</translation>
        </message>
        <message>
            <source>{name} is from a different version: synchronise the talk again.</source>
            <translation>{name} stammt von einer anderen Version: Synchronisieren Sie den Vortrag erneut.</translation>
        </message>
        <message>
            <source>{name} is inconsistent: synchronise the talk again.</source>
            <translation>{name} ist in sich widersprüchlich: Synchronisieren Sie den Vortrag erneut.</translation>
        </message>
        <message>
            <source>{name} is locked with a password. Put a copy without a password in its place to see the slides.</source>
            <translation>{name} ist mit einem Passwort geschützt. Ersetzen Sie die Datei durch eine Kopie ohne Passwort, um die Folien zu sehen.</translation>
        </message>
        <message>
            <source>{name} is no longer in {folder}.</source>
            <translation>{name} ist nicht mehr in {folder}.</translation>
        </message>
        <message>
            <source>{name} is no subtitle file; those that can be read end in {known}.</source>
            <translation>{name} ist keine Untertiteldatei; lesbare enden auf {known}.</translation>
        </message>
        <message>
            <source>{name} is too large for a picture.</source>
            <translation>{name} ist zu groß für ein Bild.</translation>
        </message>
        <message>
            <source>{name} is too large for a subtitle file.</source>
            <translation>{name} ist zu groß für eine Untertiteldatei.</translation>
        </message>
        <message>
            <source>{name} is too small for a picture.</source>
            <translation>{name} ist zu klein für ein Bild.</translation>
        </message>
        <message>
            <source>{name} shows nothing in this talk.</source>
            <translation>{name} zeigt in diesem Vortrag nichts.</translation>
        </message>
        <message>
            <source>{name} takes too long to open and is not shown.</source>
            <translation>Das Öffnen von {name} dauert zu lange; die Datei wird nicht angezeigt.</translation>
        </message>
        <message>
            <source>{name}, line {line}: {problem} (and {more} more).</source>
            <translation>{name}, Zeile {line}: {problem} (und {more} weitere).</translation>
        </message>
        <message>
            <source>{name}, line {line}: {problem}.</source>
            <translation>{name}, Zeile {line}: {problem}.</translation>
        </message>
        <message>
            <source>{name}: both versions have a new address. Yours is kept.</source>
            <translation>{name}: Beide Fassungen haben eine neue Adresse. Ihre bleibt.</translation>
        </message>
        <message>
            <source>{name}: both versions have a new description. Yours is kept.</source>
            <translation>{name}: Beide Fassungen haben eine neue Beschreibung. Ihre bleibt.</translation>
        </message>
        <message>
            <source>{name}: both versions have a new timeline. Yours is kept.</source>
            <translation>{name}: Beide Fassungen haben eine neue Zeitleiste. Ihre bleibt.</translation>
        </message>
        <message>
            <source>{name}: both versions have a new title. Yours is kept.</source>
            <translation>{name}: Beide Fassungen haben einen neuen Titel. Ihrer bleibt.</translation>
        </message>
        <message>
            <source>{name}: both versions have new details. Yours are kept.</source>
            <translation>{name}: Beide Fassungen haben neue Angaben. Ihre bleiben.</translation>
        </message>
        <message>
            <source>{name}: both versions have new slides. Yours are kept.</source>
            <translation>{name}: Beide Fassungen haben neue Folien. Ihre bleiben.</translation>
        </message>
        <message>
            <source>{name}: both versions have new speakers. Yours are kept.</source>
            <translation>{name}: Beide Fassungen haben neue Vortragende. Ihre bleiben.</translation>
        </message>
        <message>
            <source>{name}: both versions have new times. Yours are kept.</source>
            <translation>{name}: Beide Fassungen haben neue Zeiten. Ihre bleiben.</translation>
        </message>
        <message>
            <source>{name}: both versions have new videos. Yours are kept.</source>
            <translation>{name}: Beide Fassungen haben neue Videos. Ihre bleiben.</translation>
        </message>
        <message>
            <source>{name}: it was removed, and you changed it. Yours is kept.</source>
            <translation>{name}: Das Original hat es nicht mehr, und Sie haben es geändert. Ihre Fassung bleibt.</translation>
        </message>
        <message>
            <source>{name}: you removed it, and it has changed. It stays removed.</source>
            <translation>{name}: Sie haben es entfernt, und es hat sich geändert. Es bleibt entfernt.</translation>
        </message>
        <message>
            <source>{origin} leads to {target}, which is in your own network. Nothing was fetched from it. If you want that, enter this address yourself.</source>
            <translation>{origin} führt zu {target}, das in Ihrem eigenen Netz liegt. Davon wurde nichts abgerufen. Wenn Sie das wollen, geben Sie diese Adresse selbst ein.</translation>
        </message>
        <message>
            <source>“{key}” of {count} of the talks, because a catalogue has no place for it.</source>
            <translation>„{key}“ von {count} Vorträgen: In einem Katalog ist dafür kein Platz.</translation>
        </message>
        <message>
            <source>{path} already exists. Nothing was written.</source>
            <translation>{path} ist schon vorhanden. Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>{name} has no page {page}.</source>
            <translation>{name} hat keine Seite {page}.</translation>
        </message>
        <message>
            <source>{name} has no sound track {number}; it has {count}.</source>
            <translation>{name} hat keine Tonspur {number}; es gibt {count}.</translation>
        </message>
        <message>
            <source>{name} has to end in .mp4, .mkv or .webm for a video, in .gif or .webp for a moving picture, or in .png for a picture.</source>
            <translation>{name} muss für ein Video auf .mp4, .mkv oder .webm enden, für ein bewegtes Bild auf .gif oder .webp, für ein Bild auf .png.</translation>
        </message>
        <message>
            <source>{name} holds no video and no sound.</source>
            <translation>{name} enthält weder Video noch Ton.</translation>
        </message>
        <message>
            <source>{name} is damaged at this place: {reason}. Choose another start or end, or rewrite the recording first.</source>
            <translation>{name} ist an dieser Stelle beschädigt: {reason}. Einen anderen Anfang oder ein anderes Ende wählen, oder die Aufzeichnung zuerst neu schreiben.</translation>
        </message>
        <message>
            <source>{path} already exists: choose another name for the clip, or leave out the subtitles beside it.</source>
            <translation>{path} gibt es schon: Einen anderen Namen für den Ausschnitt wählen, oder die Untertitel daneben weglassen.</translation>
        </message>
        <message>
            <source>{path} can no longer be read: {reason}</source>
            <translation>{path} kann nicht mehr gelesen werden: {reason}</translation>
        </message>
        <message>
            <source>{path} can no longer be read: {reason}. Is its disk still there?</source>
            <translation>{path} kann nicht mehr gelesen werden: {reason}. Ist der Datenträger noch angeschlossen?</translation>
        </message>
        <message>
            <source>{path} cannot be encoded: {reason}.</source>
            <translation>{path} kann nicht kodiert werden: {reason}.</translation>
        </message>
        <message>
            <source>{path} cannot be opened: the program made a mistake.</source>
            <translation>{path} kann wegen eines Programmfehlers nicht geöffnet werden.</translation>
        </message>
        <message>
            <source>{path} cannot be prepared for playing: {reason}</source>
            <translation>{path} kann nicht für die Wiedergabe vorbereitet werden: {reason}</translation>
        </message>
        <message>
            <source>{path} cannot be read as a video or as sound.</source>
            <translation>{path} kann weder als Video noch als Ton gelesen werden.</translation>
        </message>
        <message>
            <source>{path} cannot be read as a video or as sound: it begins with a text or a playlist, which may lead to other files and addresses. Download the recording itself.</source>
            <translation>{path} kann weder als Video noch als Ton gelesen werden: Die Datei beginnt mit einem Text oder einer Wiedergabeliste, die zu anderen Dateien und Adressen führen kann. Laden Sie die Aufzeichnung selbst herunter.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}.</source>
            <translation>{path} kann nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <source>{path} cannot be removed: {reason}</source>
            <translation>{path} kann nicht entfernt werden: {reason}</translation>
        </message>
        <message>
            <source>{path} cannot be removed: {reason}.</source>
            <translation>{path} kann nicht entfernt werden: {reason}.</translation>
        </message>
        <message>
            <source>{path} cannot be rewritten without encoding it again: its video is {codec}, which a Matroska file cannot hold. Ask for new keyframes.</source>
            <translation>{path} kann nicht ohne erneute Kodierung neu geschrieben werden: Das Video ist {codec}, was eine Matroska-Datei nicht aufnehmen kann. Wählen Sie neue Schlüsselbilder.</translation>
        </message>
        <message>
            <source>{path} cannot be rewritten without encoding it again: its {kind} is {codec}, which a Matroska file cannot hold.</source>
            <translation>{path} kann nicht ohne erneute Kodierung neu geschrieben werden: {kind} ist {codec}, was eine Matroska-Datei nicht aufnehmen kann.</translation>
        </message>
        <message>
            <source>{path} cannot be written: there is no folder {folder}.</source>
            <translation>{path} kann nicht geschrieben werden: Den Ordner {folder} gibt es nicht.</translation>
        </message>
        <message>
            <source>{path} cannot be written: you are not allowed to.</source>
            <translation>{path} kann nicht geschrieben werden: Sie haben keine Berechtigung.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}.</source>
            <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
        </message>
        <message>
            <source>{path} contains more than {count} notes.</source>
            <translation>{path} enthält mehr als {count} Notizen.</translation>
        </message>
        <message>
            <source>{path} exists already.</source>
            <translation>{path} existiert schon.</translation>
        </message>
        <message>
            <source>{path} has a control character in its name or folder: rename it.</source>
            <translation>{path} hat ein Steuerzeichen im Namen oder Ordner: Benennen Sie die Datei um.</translation>
        </message>
        <message>
            <source>{path} has to end in .mp4, .mkv or .webm, which chooses the format.</source>
            <translation>{path} muss auf .mp4, .mkv oder .webm enden; die Endung bestimmt das Format.</translation>
        </message>
        <message>
            <source>{path} has to end in {suffix}: the copy is a Matroska file.</source>
            <translation>{path} muss auf {suffix} enden: Die Kopie ist eine Matroska-Datei.</translation>
        </message>
        <message>
            <source>{path} holds neither a picture nor sound.</source>
            <translation>{path} enthält weder Bild noch Ton.</translation>
        </message>
        <message>
            <source>{path} holds no video and no sound that can be read. Download it again, or put a good copy in its place.</source>
            <translation>{path} enthält kein lesbares Video und keinen lesbaren Ton. Laden Sie die Datei erneut herunter, oder ersetzen Sie sie durch eine unbeschädigte Kopie.</translation>
        </message>
        <message>
            <source>{path} holds nothing that can be rewritten. Download it again, or put a good copy in its place.</source>
            <translation>{path} enthält nichts, was neu geschrieben werden kann. Laden Sie die Datei erneut herunter, oder ersetzen Sie sie durch eine unbeschädigte Kopie.</translation>
        </message>
        <message>
            <source>{path} is a file of another program, not a library of duthviewer. It was left as it is: move it elsewhere to start a new library.</source>
            <translation>{path} ist eine Datei eines anderen Programms, keine Bibliothek von duthviewer. Sie wurde nicht verändert: Verschieben Sie sie, um eine neue Bibliothek anzulegen.</translation>
        </message>
        <message>
            <source>{path} is a folder, not a recording.</source>
            <translation>{path} ist ein Ordner, keine Aufzeichnung.</translation>
        </message>
        <message>
            <source>{path} is a folder: name a file to write.</source>
            <translation>{path} ist ein Ordner: Geben Sie eine Datei an.</translation>
        </message>
        <message>
            <source>{path} is damaged where it says how its video is coded. Download or copy it again.</source>
            <translation>{path} ist dort beschädigt, wo die Kodierung des Videos steht. Laden oder kopieren Sie die Datei erneut.</translation>
        </message>
        <message>
            <source>{path} is damaged: {reason}. Nothing was changed.</source>
            <translation>{path} ist beschädigt: {reason}. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>{path} is empty. Download or copy it again.</source>
            <translation>{path} ist leer. Laden oder kopieren Sie die Datei erneut.</translation>
        </message>
        <message>
            <source>{path} is no ordinary file: it cannot be played from any place in it.</source>
            <translation>{path} ist keine gewöhnliche Datei: Sie kann nicht ab einer beliebigen Stelle abgespielt werden.</translation>
        </message>
        <message>
            <source>{path} is no text in UTF-8.</source>
            <translation>{path} ist kein Text in UTF-8.</translation>
        </message>
        <message>
            <source>{path} is not a backup of duthviewer, or damaged: {reason}. Nothing was changed.</source>
            <translation>{path} ist keine Sicherung von duthviewer oder beschädigt: {reason}. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>{path} is not a backup of duthviewer.</source>
            <translation>{path} ist keine Sicherung von duthviewer.</translation>
        </message>
        <message>
            <source>{path} is not a file in the folder of the catalogue.</source>
            <translation>{path} ist keine Datei im Ordner des Katalogs.</translation>
        </message>
        <message>
            <source>{path} is not a file of notes exported by duthviewer.</source>
            <translation>{path} ist keine von duthviewer exportierte Notizdatei.</translation>
        </message>
        <message>
            <source>{path} is not a file of notes exported by duthviewer: {reason}.</source>
            <translation>{path} ist keine von duthviewer exportierte Notizdatei: {reason}.</translation>
        </message>
        <message>
            <source>{path} is not a file.</source>
            <translation>{path} ist keine Datei.</translation>
        </message>
        <message>
            <source>{path} is the recording itself: name another file for the clip.</source>
            <translation>{path} ist die Aufzeichnung selbst: Eine andere Datei für den Ausschnitt angeben.</translation>
        </message>
        <message>
            <source>{path} is the recording itself: name another file for the copy.</source>
            <translation>{path} ist die Aufzeichnung selbst: Geben Sie eine andere Datei für die Kopie an.</translation>
        </message>
        <message>
            <source>{path} is the recording itself: name another file.</source>
            <translation>{path} ist die Aufnahme selbst: eine andere Datei angeben.</translation>
        </message>
        <message>
            <source>{path} is too badly damaged to be rewritten: {reason}. Download it again, or put a good copy in its place.</source>
            <translation>{path} ist zu stark beschädigt, um neu geschrieben zu werden: {reason}. Laden Sie die Datei erneut herunter, oder ersetzen Sie sie durch eine unbeschädigte Kopie.</translation>
        </message>
        <message>
            <source>{path} is too badly damaged: a copy could not be played either. Download it again, or put a good copy in its place.</source>
            <translation>{path} ist zu stark beschädigt: Auch eine Kopie wäre nicht abspielbar. Laden Sie die Datei erneut herunter, oder ersetzen Sie sie durch eine unbeschädigte Kopie.</translation>
        </message>
        <message>
            <source>{path} is too large for a template.</source>
            <translation>{path} ist zu groß für eine Vorlage.</translation>
        </message>
        <message>
            <source>{path} is too large for such a file.</source>
            <translation>{path} ist zu groß für eine solche Datei.</translation>
        </message>
        <message>
            <source>{path} is written in a form in which this change cannot be made without losing comments.</source>
            <translation>{path} ist in einer Form geschrieben, in der diese Änderung nicht ohne Verlust von Kommentaren möglich ist.</translation>
        </message>
        <message>
            <source>{path} was changed by another program.</source>
            <translation>{path} wurde von einem anderen Programm geändert.</translation>
        </message>
        <message>
            <source>{path} was written by a newer duthviewer: update yours to read it.</source>
            <translation>{path} wurde von einer neueren Version von duthviewer geschrieben: Aktualisieren Sie Ihre, um die Datei zu lesen.</translation>
        </message>
        <message>
            <source>{path} would be outside the folder of the catalogue.</source>
            <translation>{path} wäre außerhalb des Ordners des Katalogs.</translation>
        </message>
        <message>
            <source>{path}: a report ends in .html, .json or .csv, which chooses its format.</source>
            <translation>{path}: ein Bericht endet auf .html, .json oder .csv; das bestimmt das Format.</translation>
        </message>
        <message>
            <source>{path}: note {number} is invalid. Nothing was imported.</source>
            <translation>{path}: Notiz {number} ist ungültig. Es wurde nichts importiert.</translation>
        </message>
        <message>
            <source>{program} cannot be started: {reason}.</source>
            <translation>{program} kann nicht gestartet werden: {reason}.</translation>
        </message>
        <message>
            <source>{program} stopped answering. Try again.</source>
            <translation>{program} antwortet nicht mehr. Versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>{reason}</source>
            <translation>{reason}</translation>
        </message>
        <message>
            <source>{room}, day {day}: there is no talk.</source>
            <translation>{room}, Tag {day}: Es gibt keinen Vortrag.</translation>
        </message>
        <message>
            <source>{site} asks to wait, after too many requests. duthviewer tries again later.</source>
            <translation>{site} bittet nach zu vielen Anfragen um eine Pause. duthviewer versucht es später erneut.</translation>
        </message>
        <message>
            <source>{site} asks you to confirm that you are not a bot. Wait an hour, or let yt-dlp use the cookies of your browser (Settings → Downloads). Or download the video by other means and drop the file here.</source>
            <translation>{site} verlangt eine Bestätigung, dass Sie kein Bot sind. Warten Sie eine Stunde, oder lassen Sie yt-dlp die Cookies Ihres Browsers verwenden (Einstellungen → Downloads). Oder laden Sie das Video auf anderem Weg herunter und legen Sie die Datei hier ab.</translation>
        </message>
        <message>
            <source>{site} cannot be reached. Check the network, then try again.</source>
            <translation>{site} ist nicht erreichbar. Prüfen Sie das Netz und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>{site} does not show this video in your country. Download it by other means and drop the file here.</source>
            <translation>{site} zeigt dieses Video in Ihrem Land nicht. Laden Sie es auf anderem Weg herunter und legen Sie die Datei hier ab.</translation>
        </message>
        <message>
            <source>{site} is still processing the livestream, which can take a day. Until then only a part of it could be downloaded. duthviewer tries again later.</source>
            <translation>{site} verarbeitet den Livestream noch, was einen Tag dauern kann. Bis dahin könnte nur ein Teil heruntergeladen werden. duthviewer versucht es später erneut.</translation>
        </message>
        <message>
            <source>{site} needs yt-dlp, which is not installed. Install it in Settings → Downloads, or download the video by other means and drop the file here.</source>
            <translation>{site} braucht yt-dlp, das nicht installiert ist. Installieren Sie es unter Einstellungen → Downloads, oder laden Sie das Video auf anderem Weg herunter und legen Sie die Datei hier ab.</translation>
        </message>
        <message>
            <source>{site} offers picture and sound of this recording apart only, which cannot be played before they are downloaded.</source>
            <translation>{site} bietet Bild und Ton dieser Aufzeichnung nur getrennt an. So kann sie erst nach dem Herunterladen abgespielt werden.</translation>
        </message>
        <message>
            <source>{site} refused the download. Update yt-dlp in Settings → Downloads and try again, or download the video by other means and drop the file here.</source>
            <translation>{site} hat den Download verweigert. Aktualisieren Sie yt-dlp unter Einstellungen → Downloads und versuchen Sie es erneut, oder laden Sie das Video auf anderem Weg herunter und legen Sie die Datei hier ab.</translation>
        </message>
        <message>
            <source>{site} sends nothing at the moment.</source>
            <translation>{site} sendet im Moment nichts.</translation>
        </message>
        <message>
            <source>{site} shows this video only to adults who are signed in. Let yt-dlp use the cookies of your browser (Settings → Downloads), or download the video by other means and drop the file here.</source>
            <translation>{site} zeigt dieses Video nur angemeldeten Erwachsenen. Lassen Sie yt-dlp die Cookies Ihres Browsers verwenden (Einstellungen → Downloads), oder laden Sie das Video auf anderem Weg herunter und legen Sie die Datei hier ab.</translation>
        </message>
        <message>
            <source>{site} shows this video only to people who are signed in. Let yt-dlp use the cookies of your browser (Settings → Downloads), or download the video by other means and drop the file here.</source>
            <translation>{site} zeigt dieses Video nur Personen, die angemeldet sind. Lassen Sie yt-dlp die Cookies Ihres Browsers verwenden (Einstellungen → Downloads), oder laden Sie das Video auf anderem Weg herunter und legen Sie die Datei hier ab.</translation>
        </message>
        <message>
            <source>{source} cannot be read: {reason}.</source>
            <translation>{source} kann nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <source>{source} contains no catalogue, so it is not a packed conference.</source>
            <translation>{source} enthält keinen Katalog, ist also keine gepackte Konferenz.</translation>
        </message>
        <message>
            <source>{source} defines XML entities, which are not allowed: remove them.</source>
            <translation>{source} definiert XML-Entitäten, die nicht erlaubt sind: Entfernen Sie sie.</translation>
        </message>
        <message>
            <source>{source} describes no video.</source>
            <translation>{source} beschreibt kein Video.</translation>
        </message>
        <message>
            <source>{source} has a catalogue with mistakes: {reason}</source>
            <translation>{source} hat einen Katalog mit Fehlern: {reason}</translation>
        </message>
        <message>
            <source>{source} is JSON, but not the schedule of a conference: it should contain days, rooms and events.</source>
            <translation>{source} ist JSON, aber kein Programm einer Konferenz: Es sollte Tage, Räume und Veranstaltungen enthalten.</translation>
        </message>
        <message>
            <source>{source} is XML, but not the schedule of a conference: it should contain &lt;schedule&gt;.</source>
            <translation>{source} ist XML, aber kein Programm einer Konferenz: Es sollte &lt;schedule&gt; enthalten.</translation>
        </message>
        <message>
            <source>{source} is a catalogue with mistakes: {mistakes}</source>
            <translation>{source} ist ein Katalog mit Fehlern: {mistakes}</translation>
        </message>
        <message>
            <source>{source} is a folder in which nothing was recognised: it should contain recordings, a schedule, or the files of a conference from pyvideo, BigBlueButton or Opencast.</source>
            <translation>{source} ist ein Ordner, in dem nichts erkannt wurde: Er sollte Aufzeichnungen, einen Fahrplan oder die Dateien einer Konferenz von pyvideo, BigBlueButton oder Opencast enthalten.</translation>
        </message>
        <message>
            <source>{source} is damaged: {reason}.</source>
            <translation>{source} ist beschädigt: {reason}.</translation>
        </message>
        <message>
            <source>{source} is damaged: {reason}. Try again.</source>
            <translation>{source} ist beschädigt: {reason}. Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>{source} is larger than {size} MB, more than can be imported.</source>
            <translation>{source} ist größer als {size} MB, mehr als importiert werden kann.</translation>
        </message>
        <message>
            <source>{source} is not a file.</source>
            <translation>{source} ist keine Datei.</translation>
        </message>
        <message>
            <source>{source} is not a folder.</source>
            <translation>{source} ist kein Ordner.</translation>
        </message>
        <message>
            <source>{source} is not text.</source>
            <translation>{source} ist kein Text.</translation>
        </message>
        <message>
            <source>{source} is not the address of a recording of BigBlueButton.</source>
            <translation>{source} nennt keine Aufzeichnung von BigBlueButton.</translation>
        </message>
        <message>
            <source>{source} is not the address of a recording of Opencast.</source>
            <translation>{source} nennt keine Aufzeichnung von Opencast.</translation>
        </message>
        <message>
            <source>{source} is not valid JSON: line {line}: {reason}.</source>
            <translation>{source} ist kein gültiges JSON: Zeile {line}: {reason}.</translation>
        </message>
        <message>
            <source>{source} is not valid JSON: {reason}.</source>
            <translation>{source} ist kein gültiges JSON: {reason}.</translation>
        </message>
        <message>
            <source>{source} is not valid XML: {reason}.</source>
            <translation>{source} ist kein gültiges XML: {reason}.</translation>
        </message>
        <message>
            <source>{source} is too large to be unpacked: {reason}.</source>
            <translation>{source} ist zu groß zum Auspacken: {reason}.</translation>
        </message>
        <message>
            <source>{source} returned no JSON. Try again later.</source>
            <translation>{source} hat kein JSON geliefert. Versuchen Sie es später noch einmal.</translation>
        </message>
        <message>
            <source>{source} returned no conference. Check the address.</source>
            <translation>{source} hat keine Konferenz geliefert. Prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <source>{source} returned no object.</source>
            <translation>{source} hat kein Objekt geliefert.</translation>
        </message>
        <message>
            <source>{source} was not recognised: it should be a schedule (XML or JSON), an info.json of yt-dlp, data of pyvideo, an .nfo file, or a list of times.</source>
            <translation>{source} wurde nicht erkannt: Es sollte ein Fahrplan (XML oder JSON), eine info.json von yt-dlp, Daten von pyvideo, eine .nfo-Datei oder eine Liste von Zeiten sein.</translation>
        </message>
        <message>
            <source>{talk} is not in this recording.</source>
            <translation>{talk} ist nicht in dieser Aufzeichnung.</translation>
        </message>
        <message>
            <source>{talk} would start before the recording. Remove this talk first.</source>
            <translation>{talk} würde vor der Aufzeichnung beginnen. Entfernen Sie zuerst diesen Vortrag.</translation>
        </message>
        <message>
            <source>{text} at {time}, which is after the end of the recording.</source>
            <translation>{text} bei {time}, das ist nach dem Ende der Aufnahme.</translation>
        </message>
        <message>
            <source>{text} is longer than 1000 hours</source>
            <translation>{text} ist länger als 1000 Stunden</translation>
        </message>
        <message>
            <source>{text} is negative: a time counts from the start, at 0</source>
            <translation>{text} ist negativ: eine Zeit zählt vom Anfang bei 0</translation>
        </message>
        <message>
            <source>{text} is not a date. Write year-month-day, as in 2016-11-03.</source>
            <translation>{text} ist kein Datum. Schreiben Sie Jahr-Monat-Tag, wie in 2016-11-03.</translation>
        </message>
        <message>
            <source>{text} is not a name on Twitter.</source>
            <translation>{text} ist kein Name bei Twitter.</translation>
        </message>
        <message>
            <source>{text} is not a time: write 55m9s, 2h17m10s, 55:09, 2:17:10, 3309 or a link that carries t=</source>
            <translation>{text} ist keine Zeit: schreiben Sie 55m9s, 2h17m10s, 55:09, 2:17:10, 3309 oder einen Link mit t=</translation>
        </message>
        <message>
            <source>{text} is not the length of a slot. Write 45m or 0:45:00.</source>
            <translation>{text} ist keine geplante Länge. Zum Beispiel 45m oder 0:45:00 schreiben.</translation>
        </message>
        <message>
            <source>{text}, which is in every entry.</source>
            <translation>{text}, was alle Einträge haben.</translation>
        </message>
        <message>
            <source>{title} at {time}</source>
            <translation>{title} bei {time}</translation>
        </message>
        <message>
            <source>{title} at {time}, found by its slides ({sure}).</source>
            <translation>{title} bei {time}, anhand der Folien gefunden ({sure}).</translation>
        </message>
        <message>
            <source>{title} at {time}, which belongs to the previous talk.</source>
            <translation>{title} bei {time}, das gehört zum Vortrag davor.</translation>
        </message>
        <message>
            <source>{title} at {time}, which is not a talk.</source>
            <translation>{title} bei {time}, das ist kein Vortrag.</translation>
        </message>
        <message>
            <source>{title} by {names} at {time}</source>
            <translation>{title} von {names} bei {time}</translation>
        </message>
        <message>
            <source>{title} by {names}. Title and speaker may be swapped.</source>
            <translation>{title} von {names}: Es könnte auch umgekehrt sein.</translation>
        </message>
        <message>
            <source>{title} has no length: it ends where the next talk starts.</source>
            <translation>{title} hat keine Länge: Der Vortrag endet, wo der nächste beginnt.</translation>
        </message>
        <message>
            <source>{title} has no recording.</source>
            <translation>{title} hat keine Aufnahme.</translation>
        </message>
        <message>
            <source>{title} has no start time.</source>
            <translation>{title} hat keinen Beginn.</translation>
        </message>
        <message>
            <source>{title} has no video that can be played. Choose its file yourself.</source>
            <translation>{title} hat kein Video, das abgespielt werden kann: Geben Sie die Datei von Hand an.</translation>
        </message>
        <message>
            <source>{title} has not been streamed yet: import it when it is over.</source>
            <translation>{title} wurde noch nicht gestreamt: Importieren Sie es, wenn es vorbei ist.</translation>
        </message>
        <message>
            <source>{title} has sound only, no video.</source>
            <translation>Von {title} gibt es nur den Ton.</translation>
        </message>
        <message>
            <source>{title} is a break.</source>
            <translation>{title} ist eine Pause.</translation>
        </message>
        <message>
            <source>{title} is listed twice.</source>
            <translation>{title} ist zweimal aufgeführt.</translation>
        </message>
        <message>
            <source>{title} is still being streamed, so talks may be missing and times may change. Import it again when it is over.</source>
            <translation>{title} wird noch gestreamt: Vorträge können fehlen, und Zeiten können sich ändern. Importieren Sie es erneut, wenn es vorbei ist.</translation>
        </message>
        <message>
            <source>{title} starts before {other} ends, in the same room.</source>
            <translation>{title} beginnt vor dem Ende von {other}, im selben Raum.</translation>
        </message>
        <message>
            <source>{title} takes place in several rooms and has no speaker.</source>
            <translation>{title} findet in mehreren Räumen statt und hat keine Vortragenden.</translation>
        </message>
        <message>
            <source>{title} takes place in several rooms: {room} was chosen.</source>
            <translation>{title} findet in mehreren Räumen statt: {room} wurde gewählt.</translation>
        </message>
        <message>
            <source>{title} was not downloaded because of a mistake in duthviewer. The log has the details.</source>
            <translation>{title} wurde wegen eines Fehlers in duthviewer nicht heruntergeladen. Einzelheiten stehen im Protokoll.</translation>
        </message>
        <message>
            <source>{title} was not recorded.</source>
            <translation>{title} wurde nicht aufgenommen.</translation>
        </message>
        <message>
            <source>{title} was streamed a short time ago and is still being processed. Its beginning may be cut later, which would shift all times.</source>
            <translation>{title} wurde vor kurzem gestreamt und wird noch verarbeitet: Der Anfang kann später abgeschnitten werden, sodass sich alle Zeiten ändern.</translation>
        </message>
        <message>
            <source>{title} with the start times of {count} slides.</source>
            <translation>{title} mit den Zeiten von {count} Folien.</translation>
        </message>
        <message>
            <source>{title}, which has not been streamed yet.</source>
            <translation>{title}, das noch nicht gestreamt wurde.</translation>
        </message>
        <message>
            <source>{url} is no web address.</source>
            <translation>{url} ist keine Webadresse.</translation>
        </message>
        <message>
            <source>{url} is not an address that can be downloaded: it has to begin with https:// or http://. Correct it in the catalogue.</source>
            <translation>{url} ist keine Adresse, die heruntergeladen werden kann: Sie muss mit https:// oder http:// beginnen. Berichtigen Sie sie im Katalog.</translation>
        </message>
    </context>
    <context>
        <name>ExportClosing</name>
        <message>
            <source>Not all files are saved yet.</source>
            <translation>Es sind noch nicht alle Dateien gespeichert.</translation>
        </message>
        <message>
            <source>If you close duthviewer now, these are discarded: {names}</source>
            <translation>Beim Schließen werden verworfen: {names}</translation>
        </message>
        <message>
            <source>Discard and close</source>
            <translation>Verwerfen und schließen</translation>
        </message>
        <message>
            <source>Keep open</source>
            <translation>Offen lassen</translation>
        </message>
    </context>
    <context>
        <name>ExportJobs</name>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <source>Saved {names}</source>
            <translation>{names} gespeichert</translation>
        </message>
        <message>
            <source>Saving {name}… {percent} %</source>
            <translation>{name} wird gespeichert … {percent} %</translation>
        </message>
        <message>
            <source>{count} more waiting</source>
            <translation>{count} weitere warten</translation>
        </message>
        <message>
            <source>No program was found on this computer to open {what}</source>
            <translation>Auf diesem Computer wurde kein Programm zum Öffnen von {what} gefunden</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>Move up</source>
            <translation type="unfinished">Nach oben</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation type="unfinished">Nach unten</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
    </context>
    <context>
        <name>FileChoices</name>
        <message>
            <source>Undo the choice of files</source>
            <translation>Dateiauswahl rückgängig machen</translation>
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
            <source>{path} is not a file or is empty.</source>
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
            <source>Remove the selected files from the list; they are not deleted</source>
            <translation>Die ausgewählten Dateien aus der Liste entfernen; sie werden nicht gelöscht</translation>
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
            <source>Shift+Enter</source>
            <translation>Shift+Enter</translation>
        </message>
        <message>
            <source>Enter: next match. Shift+Enter: previous match. Esc: close.</source>
            <translation>Eingabe: nächster Treffer. Umschalt+Eingabe: voriger Treffer. Esc: schließen.</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Treffer</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>Vorheriger Treffer</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Nächster Treffer</translation>
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
            <source>No matches</source>
            <translation>Keine Treffer</translation>
        </message>
    </context>
    <context>
        <name>FindingList</name>
        <message>
            <source>What was understood</source>
            <translation>Was verstanden wurde</translation>
        </message>
    </context>
    <context>
        <name>FindingRows</name>
        <message>
            <source>Line {number}</source>
            <translation>Zeile {number}</translation>
        </message>
    </context>
    <context>
        <name>FindingsPanel</name>
        <message>
            <source>Understood</source>
            <translation>Verstanden</translation>
        </message>
        <message>
            <source>Guessed</source>
            <translation>Geraten</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Weggelassen</translation>
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
            <source>Remove the folder from the list; its files are kept</source>
            <translation>Ordner aus der Liste entfernen; seine Dateien bleiben erhalten</translation>
        </message>
        <message>
            <source>For this session, the command line added before them: {folders}</source>
            <translation>Für diese Sitzung hat die Befehlszeile davor hinzugefügt: {folders}</translation>
        </message>
        <message>
            <source>Files of duthviewer</source>
            <translation>Dateien von duthviewer</translation>
        </message>
        <message>
            <source>Picture cache, safe to delete</source>
            <translation>Bildercache, kann gelöscht werden</translation>
        </message>
        <message>
            <source>Logs and crash reports</source>
            <translation>Protokolle und Absturzberichte</translation>
        </message>
        <message>
            <source>Cannot open this folder: {reason}</source>
            <translation>Dieser Ordner kann nicht geöffnet werden: {reason}</translation>
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
            <source>Progress and settings</source>
            <translation>Fortschritt und Einstellungen</translation>
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
    </context>
    <context>
        <name>FoundTalkList</name>
        <message>
            <source>Talks found</source>
            <translation>Gefundene Vorträge</translation>
        </message>
        <message>
            <source>Not found in the recording: {names}</source>
            <translation>In der Aufzeichnung nicht gefunden: {names}</translation>
        </message>
    </context>
    <context>
        <name>FoundTalkRow</name>
        <message>
            <source>Include this talk: {title}</source>
            <translation>Diesen Vortrag aufnehmen: {title}</translation>
        </message>
        <message>
            <source>Include this talk in the conference</source>
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
            <source>Title of the talk</source>
            <translation>Titel des Vortrags</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Vortragende</translation>
        </message>
        <message>
            <source>Speakers, separated by commas</source>
            <translation>Vortragende, durch Kommas getrennt</translation>
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
            <source>Enter times as 55:09 or 2:17:10, with the start before the end</source>
            <translation>Zeiten als 55:09 oder 2:17:10 eingeben, den Beginn vor dem Ende</translation>
        </message>
        <message>
            <source>Only {share} certain: please check</source>
            <translation>Nur zu {share} sicher: bitte prüfen</translation>
        </message>
        <message>
            <source>{share} certain</source>
            <translation>{share} sicher</translation>
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
            <source>Dark or light; “Match system” follows the desktop</source>
            <translation>Dunkel oder hell; „Wie das System“ folgt der Arbeitsumgebung</translation>
        </message>
        <message>
            <source>Match system</source>
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
            <source>Takes effect at the next start</source>
            <translation>Wird beim nächsten Start wirksam</translation>
        </message>
        <message>
            <source>When the program starts</source>
            <translation>Wenn das Programm startet</translation>
        </message>
        <message>
            <source>Start &amp;with</source>
            <translation>Starten &amp;mit</translation>
        </message>
        <message>
            <source>The first page, unless a conference is named when the program is started</source>
            <translation>Die erste Seite, wenn beim Start keine Konferenz genannt wird</translation>
        </message>
        <message>
            <source>The last conference</source>
            <translation>Die letzte Konferenz</translation>
        </message>
        <message>
            <source>All conferences</source>
            <translation>Alle Konferenzen</translation>
        </message>
        <message>
            <source>Partly &amp;watched talk</source>
            <translation>&amp;Teilweise gesehener Vortrag</translation>
        </message>
        <message>
            <source>Where a talk that you have watched in part starts</source>
            <translation>Wo ein teilweise gesehener Vortrag beginnt</translation>
        </message>
        <message>
            <source>Resume where I left off</source>
            <translation>An der letzten Stelle fortsetzen</translation>
        </message>
        <message>
            <source>Start from the beginning</source>
            <translation>Von vorn beginnen</translation>
        </message>
        <message>
            <source>Ask each time</source>
            <translation>Jedes Mal fragen</translation>
        </message>
        <message>
            <source>Start &amp;playing immediately</source>
            <translation>Sofort mit der &amp;Wiedergabe beginnen</translation>
        </message>
        <message>
            <source>Otherwise a talk opens paused</source>
            <translation>Sonst wird ein Vortrag pausiert geöffnet</translation>
        </message>
        <message>
            <source>Finds when each page is shown, so that the slides follow the talk</source>
            <translation>Ermittelt, wann jede Seite gezeigt wird, damit die Folien dem Vortrag folgen</translation>
        </message>
        <message>
            <source>Review of a talk</source>
            <translation>Rückblick auf einen Vortrag</translation>
        </message>
        <message>
            <source>&amp;Comfortable pace</source>
            <translation>An&amp;genehmes Tempo</translation>
        </message>
        <message>
            <source>125 to 150 words per minute are usual in the United States, says Stephen E. Lucas (The Art of Public Speaking, 8th edition, page 300); no pace is right for every speech.</source>
            <translation>125 bis 150 Wörter pro Minute sind in den USA üblich, schreibt Stephen E. Lucas (The Art of Public Speaking, 8. Auflage, Seite 300); kein Tempo passt zu jeder Rede.</translation>
        </message>
        <message>
            <source>When a talk is opened</source>
            <translation>Beim Öffnen eines Vortrags</translation>
        </message>
        <message>
            <source>&amp;Synchronise slides when a talk is opened</source>
            <translation>Folien beim Öffnen eines Vortrags s&amp;ynchronisieren</translation>
        </message>
    </context>
    <context>
        <name>GoToDialog</name>
        <message>
            <source>Go to</source>
            <translation>Gehe zu</translation>
        </message>
        <message>
            <source>Go to a time in the talk or to a page:</source>
            <translation>Zu einer Zeit im Vortrag oder zu einer Seite gehen:</translation>
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
        <name>HandoutController</name>
        <message>
            <source>Page {page}</source>
            <translation>Seite {page}</translation>
        </message>
        <message>
            <source>Not shown in the talk</source>
            <translation>Im Vortrag nicht gezeigt</translation>
        </message>
        <message>
            <source>Without a slide</source>
            <translation>Ohne Folie</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Gesagtes</translation>
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished">Notiz</translation>
        </message>
        <message>
            <source>Picture of the note</source>
            <translation>Bild der Notiz</translation>
        </message>
        <message>
            <source>Watch the talk</source>
            <translation>Vortrag ansehen</translation>
        </message>
        <message>
            <source>Licence: {licence}</source>
            <translation>Lizenz: {licence}</translation>
        </message>
        <message>
            <source>The times of the slides are unknown: what was said is at the end. Synchronise the talk to have it beside the slides.</source>
            <translation>Die Zeiten der Folien sind unbekannt: Das Gesagte steht am Ende. Nach dem Synchronisieren des Vortrags steht es neben den Folien.</translation>
        </message>
        <message>
            <source>There are no subtitles of this talk, so what was said is missing.</source>
            <translation>Zu diesem Vortrag gibt es keine Untertitel, daher fehlt das Gesagte.</translation>
        </message>
        <message>
            <source>The slides of this talk are not on this computer.</source>
            <translation>Die Folien dieses Vortrags sind nicht auf diesem Computer.</translation>
        </message>
        <message>
            <source>No font of this computer has some of the letters, such as “{letters}”.</source>
            <translation>Keine Schrift dieses Computers hat einige der Zeichen, etwa „{letters}“.</translation>
        </message>
        <message>
            <source>The slides could not be read: {reason}</source>
            <translation>Die Folien konnten nicht gelesen werden: {reason}</translation>
        </message>
    </context>
    <context>
        <name>HandoutDialog</name>
        <message>
            <source>Save handout</source>
            <translation>Handout speichern</translation>
        </message>
        <message>
            <source>A PDF with each slide beside what was said over it and your notes, with times that link to the talk.</source>
            <translation>Eine PDF mit jeder Folie neben dem dazu Gesagten und den eigenen Notizen, mit Zeiten, die in den Vortrag führen.</translation>
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
            <translation>Die Größe der Seiten</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Lines for writing</source>
            <translation>Linien zum Schreiben</translation>
        </message>
        <message>
            <source>Beside each slide</source>
            <translation>Neben jeder Folie</translation>
        </message>
        <message>
            <source>What is beside each slide</source>
            <translation>Was neben jeder Folie steht</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Gesagtes</translation>
        </message>
        <message>
            <source>The subtitles, as text beside the slides</source>
            <translation>Die Untertitel, als Text neben den Folien</translation>
        </message>
        <message>
            <source>My notes</source>
            <translation>Meine Notizen</translation>
        </message>
        <message>
            <source>Your notes with their pictures</source>
            <translation>Die eigenen Notizen mit ihren Bildern</translation>
        </message>
        <message>
            <source>Licence of the talk: {licence}</source>
            <translation>Lizenz des Vortrags: {licence}</translation>
        </message>
        <message>
            <source>The catalogue names no licence. Slides and subtitles belong to their authors: pass them on only if they allow it.</source>
            <translation type="unfinished">Der Katalog nennt keine Lizenz. Folien und Untertitel gehören ihren Urhebern: Gib sie nur weiter, wenn diese es erlauben.</translation>
        </message>
        <message>
            <source>The slides of this talk are not on this computer.</source>
            <translation>Die Folien dieses Vortrags sind nicht auf diesem Computer.</translation>
        </message>
        <message>
            <source>The times of the slides are unknown, so what was said will be at the end. Synchronise the talk first to have it beside the slides.</source>
            <translation>Die Zeiten der Folien sind unbekannt, daher wird das Gesagte am Ende stehen. Damit es neben den Folien steht, zuerst den Vortrag synchronisieren.</translation>
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
            <translation>Tasten</translation>
        </message>
        <message>
            <source>{player} preset</source>
            <translation>Schema {player}</translation>
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
            <source>Change keys…</source>
            <translation>Tasten ändern …</translation>
        </message>
        <message>
            <source>Choose the keys of another player or your own</source>
            <translation>Die Tasten eines anderen Players oder eigene wählen</translation>
        </message>
        <message>
            <source>No command or key matches.</source>
            <translation>Kein Befehl und keine Taste passt.</translation>
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
            <source>Commands and their keys</source>
            <translation>Befehle und ihre Tasten</translation>
        </message>
        <message>
            <source>{group}, continued</source>
            <translation>{group}, Fortsetzung</translation>
        </message>
    </context>
    <context>
        <name>HomeCard</name>
        <message>
            <source>watched</source>
            <translation type="unfinished">angesehen</translation>
        </message>
        <message>
            <source>{size} on this computer</source>
            <translation>{size} auf diesem Computer</translation>
        </message>
        <message>
            <source>file not found</source>
            <translation>Datei nicht gefunden</translation>
        </message>
        <message>
            <source>catalogue has mistakes</source>
            <translation>Katalog fehlerhaft</translation>
        </message>
        <message>
            <source>{count} of {total} watched</source>
            <translation>{count} von {total} angesehen</translation>
        </message>
        <message>
            <source>{count} in progress</source>
            <translation>{count} begonnen</translation>
        </message>
        <message>
            <source>not watched yet</source>
            <translation>noch nicht angesehen</translation>
        </message>
        <message>
            <source>next</source>
            <translation>nächster</translation>
        </message>
        <message>
            <source>1 talk</source>
            <translation type="unfinished">1 Vortrag</translation>
        </message>
        <message>
            <source>{count} talks</source>
            <translation type="unfinished">{count} Vorträge</translation>
        </message>
    </context>
    <context>
        <name>HomeController</name>
        <message>
            <source>All conferences</source>
            <translation>Alle Konferenzen</translation>
        </message>
        <message>
            <source>No program was found on this computer to open {what}</source>
            <translation>Auf diesem Computer wurde kein Programm zum Öffnen von {what} gefunden</translation>
        </message>
        <message>
            <source>“{title}” was removed from Up next.</source>
            <translation>„{title}“ wurde aus „Als Nächstes“ entfernt.</translation>
        </message>
        <message>
            <source>{count} talks were removed from Up next.</source>
            <translation>{count} Vorträge wurden aus „Als Nächstes“ entfernt.</translation>
        </message>
        <message>
            <source>“{title}” was added to Up next.</source>
            <translation>„{title}“ wurde zu „Als Nächstes“ hinzugefügt.</translation>
        </message>
        <message>
            <source>{count} talks were added to Up next.</source>
            <translation>{count} Vorträge wurden zu „Als Nächstes“ hinzugefügt.</translation>
        </message>
    </context>
    <context>
        <name>HomeGrid</name>
        <message>
            <source>Conferences and talks</source>
            <translation>Konferenzen und Vorträge</translation>
        </message>
        <message>
            <source>Other conferences</source>
            <translation>Weitere Konferenzen</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation type="unfinished">Fortsetzen</translation>
        </message>
        <message>
            <source>Up next</source>
            <translation>Als Nächstes</translation>
        </message>
        <message>
            <source>Added lately</source>
            <translation>Kürzlich hinzugefügt</translation>
        </message>
        <message>
            <source>Conferences</source>
            <translation>Konferenzen</translation>
        </message>
        <message>
            <source>Talks</source>
            <translation type="unfinished">Vorträge</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Show everything</source>
            <translation>Alles zeigen</translation>
        </message>
        <message>
            <source>All conferences</source>
            <translation>Alle Konferenzen</translation>
        </message>
        <message>
            <source>Search conferences, talks and speakers</source>
            <translation>Konferenzen, Vorträge und Vortragende suchen</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation type="unfinished">Menü</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation type="unfinished">Fortsetzen</translation>
        </message>
        <message>
            <source>Up next</source>
            <translation>Als Nächstes</translation>
        </message>
        <message>
            <source>Added lately</source>
            <translation>Kürzlich hinzugefügt</translation>
        </message>
        <message>
            <source>Conferences</source>
            <translation>Konferenzen</translation>
        </message>
        <message>
            <source>Choose the order and the groups of the conferences</source>
            <translation>Reihenfolge und Gruppen der Konferenzen wählen</translation>
        </message>
        <message>
            <source>1 conference</source>
            <translation>1 Konferenz</translation>
        </message>
        <message>
            <source>{count} conferences</source>
            <translation>{count} Konferenzen</translation>
        </message>
        <message>
            <source>1 talk</source>
            <translation type="unfinished">1 Vortrag</translation>
        </message>
        <message>
            <source>{count} talks</source>
            <translation type="unfinished">{count} Vorträge</translation>
        </message>
        <message>
            <source>Titles and speakers of all conferences were searched. Slides, speech and notes have a search of their own.</source>
            <translation>Titel und Vortragende aller Konferenzen wurden durchsucht. Für Folien, Gesprochenes und Notizen gibt es eine eigene Suche.</translation>
        </message>
        <message>
            <source>No conference or talk matches</source>
            <translation>Keine Konferenz und kein Vortrag passt</translation>
        </message>
        <message>
            <source>Add one: paste the times under a livestream, the address of a schedule or a playlist, or choose from the archives of PyVideo and media.ccc.de.</source>
            <translation>Fügen Sie eine hinzu: Fügen Sie die Zeiten unter einem Livestream oder die Adresse eines Programms oder einer Playlist ein, oder wählen Sie aus den Archiven von PyVideo und media.ccc.de.</translation>
        </message>
        <message>
            <source>No conferences yet</source>
            <translation>Noch keine Konferenzen</translation>
        </message>
        <message>
            <source>No talks in progress</source>
            <translation type="unfinished">Keine begonnenen Vorträge</translation>
        </message>
        <message>
            <source>Talks that you leave before their end appear here.</source>
            <translation type="unfinished">Vorträge, die Sie vor ihrem Ende verlassen, erscheinen hier.</translation>
        </message>
        <message>
            <source>Nothing is up next</source>
            <translation>Als Nächstes steht nichts an</translation>
        </message>
        <message>
            <source>Press {key} on any talk, or right-click it and choose “Add to Up next”. When a talk ends, the next one here begins.</source>
            <translation>Drücken Sie {key} auf einem Vortrag, oder klicken Sie ihn mit der rechten Taste an und wählen Sie „Als Nächstes ansehen“. Endet ein Vortrag, beginnt der nächste von hier.</translation>
        </message>
        <message>
            <source>Nothing was added yet</source>
            <translation>Noch nichts hinzugefügt</translation>
        </message>
        <message>
            <source>Conferences that you add or open appear here.</source>
            <translation>Konferenzen, die Sie hinzufügen oder öffnen, erscheinen hier.</translation>
        </message>
        <message>
            <source>Sorted by last opened</source>
            <translation>Zuletzt geöffnet zuerst</translation>
        </message>
        <message>
            <source>Sorted by last added</source>
            <translation>Zuletzt hinzugefügt zuerst</translation>
        </message>
        <message>
            <source>Sorted by title</source>
            <translation type="unfinished">Nach Titel sortiert</translation>
        </message>
        <message>
            <source>Sorted by year</source>
            <translation>Nach Jahr sortiert</translation>
        </message>
        <message>
            <source>grouped by year</source>
            <translation>nach Jahr gruppiert</translation>
        </message>
        <message>
            <source>grouped by series</source>
            <translation>nach Reihe gruppiert</translation>
        </message>
    </context>
    <context>
        <name>ImportController</name>
        <message>
            <source>{count} conferences were added.</source>
            <translation>{count} Konferenzen wurden hinzugefügt.</translation>
        </message>
        <message>
            <source>“{title}” was added, with {count} talks.</source>
            <translation>„{title}“ wurde mit {count} Vorträgen hinzugefügt.</translation>
        </message>
        <message>
            <source>“{title}” was added, with one talk.</source>
            <translation>„{title}“ wurde mit einem Vortrag hinzugefügt.</translation>
        </message>
        <message>
            <source>Already there: {count}.</source>
            <translation>Schon vorhanden: {count}.</translation>
        </message>
        <message>
            <source>Its times are planned: choose “{command}” while you watch a talk, and the other talks of its recording follow.</source>
            <translation>Die Zeiten sind geplant: Wählen Sie „{command}“, während Sie einen Vortrag ansehen; die anderen Vorträge der Aufzeichnung folgen.</translation>
        </message>
        <message>
            <source>Its recording is not known yet: drop the file onto this window.</source>
            <translation>Ihre Aufzeichnung ist noch nicht bekannt: Legen Sie die Datei auf diesem Fenster ab.</translation>
        </message>
        <message>
            <source>{path} was changed since it was written, so it was not removed.</source>
            <translation>{path} wurde seit dem Schreiben geändert und deshalb nicht entfernt.</translation>
        </message>
        <message>
            <source>The conference was removed again.</source>
            <translation>Die Konferenz wurde wieder entfernt.</translation>
        </message>
    </context>
    <context>
        <name>ImportedTalkModel</name>
        <message>
            <source>no recording yet</source>
            <translation>noch keine Aufzeichnung</translation>
        </message>
        <message>
            <source>planned times</source>
            <translation>geplante Zeiten</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation type="unfinished">Aufzeichnung</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>End</source>
            <translation type="unfinished">Ende</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Vortragende</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation type="unfinished">Folien</translation>
        </message>
    </context>
    <context>
        <name>ImportedTalkTree</name>
        <message>
            <source>Talks</source>
            <translation type="unfinished">Vorträge</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
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
        <name>JobStrip</name>
        <message>
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Key preset</source>
            <translation>Tastenschema</translation>
        </message>
        <message>
            <source>Use the keys of another player</source>
            <translation>Die Tasten eines anderen Players verwenden</translation>
        </message>
        <message>
            <source>&amp;Key preset</source>
            <translation>T&amp;astenschema</translation>
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
            <source>&amp;Replace</source>
            <translation>&amp;Ersetzen</translation>
        </message>
        <message>
            <source>Replace the current keys</source>
            <translation>Die aktuellen Tasten ersetzen</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Hinzufügen</translation>
        </message>
        <message>
            <source>Keep the current keys and add this one</source>
            <translation>Die aktuellen Tasten behalten und diese hinzufügen</translation>
        </message>
        <message>
            <source>&amp;Clear</source>
            <translation>&amp;Löschen</translation>
        </message>
        <message>
            <source>Remove all keys from this command</source>
            <translation>Alle Tasten dieses Befehls entfernen</translation>
        </message>
        <message>
            <source>Reset this command to the keys of the preset</source>
            <translation>Diesen Befehl auf die Tasten des Schemas zurücksetzen</translation>
        </message>
        <message>
            <source>Discard all your own keys and keep the preset</source>
            <translation>Alle eigenen Tasten verwerfen und das Schema behalten</translation>
        </message>
        <message>
            <source>Reassign</source>
            <translation>Neu zuweisen</translation>
        </message>
        <message>
            <source>{key} is already assigned to: {commands}. Reassign it?</source>
            <translation>{key} ist bereits zugewiesen: {commands}. Neu zuweisen?</translation>
        </message>
        <message>
            <source>&amp;Reset</source>
            <translation>&amp;Zurücksetzen</translation>
        </message>
        <message>
            <source>Reset a&amp;ll</source>
            <translation>&amp;Alle zurücksetzen</translation>
        </message>
        <message>
            <source>The other command loses this key</source>
            <translation>Der andere Befehl verliert diese Taste</translation>
        </message>
        <message>
            <source>Nothing is changed</source>
            <translation>Nichts wird geändert</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>To {percent} % of the talk</source>
            <translation>Zu {percent} % des Vortrags</translation>
        </message>
        <message>
            <source>Your own keys</source>
            <translation>Eigene Tasten</translation>
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
            <source>The catalogue has changed and now has mistakes. The previous version is shown.</source>
            <translation>Der Katalog wurde geändert und enthält jetzt Fehler. Angezeigt wird die vorherige Fassung.</translation>
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
If it contains recordings and slides, make one: duthviewer finds where each talk begins.</source>
            <translation>{folder}
Wenn er Aufnahmen und Folien enthält, erstellen Sie eine: duthviewer findet, wo jeder Vortrag beginnt.</translation>
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
            <source>In progress</source>
            <translation>Begonnen</translation>
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
            <source>All conferences</source>
            <translation>Alle Konferenzen</translation>
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
            <source>Open a folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Add a media folder</source>
            <translation>Medienordner hinzufügen</translation>
        </message>
        <message>
            <source>{name} was not used: it is not a catalogue, a recording, slides or a folder.</source>
            <translation>{name} wurde nicht verwendet: Es ist weder Katalog noch Aufnahme, Folien oder Ordner.</translation>
        </message>
        <message>
            <source>Search this folder for recordings and slides too?</source>
            <translation>Auch diesen Ordner nach Aufnahmen und Folien durchsuchen?</translation>
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
            <source>Open this address?</source>
            <translation>Diese Adresse öffnen?</translation>
        </message>
        <message>
            <source>Send an email to this address?</source>
            <translation>Eine E-Mail an diese Adresse senden?</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>This link opens in another program.</source>
            <translation>Dieser Link öffnet sich in einem anderen Programm.</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>Im Browser öffnen</translation>
        </message>
        <message>
            <source>Write an email</source>
            <translation>E-Mail schreiben</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Adresse kopieren</translation>
        </message>
    </context>
    <context>
        <name>LinkOpener</name>
        <message>
            <source>This is not a link to a talk: {link}</source>
            <translation>Das ist kein Link zu einem Vortrag: {link}</translation>
        </message>
    </context>
    <context>
        <name>MakeConferenceDialog</name>
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
            <source>Close without making a conference</source>
            <translation>Schließen, ohne eine Konferenz zu erstellen</translation>
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
            <source>Files can be added after the search.</source>
            <translation>Dateien können nach der Suche hinzugefügt werden.</translation>
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
            <source>Search progress</source>
            <translation>Suchfortschritt</translation>
        </message>
        <message>
            <source>Conference</source>
            <translation>Konferenz</translation>
        </message>
        <message>
            <source>Title of the conference</source>
            <translation>Titel der Konferenz</translation>
        </message>
        <message>
            <source>Choose the recordings and the slides of the talks, or drop files and folders here. duthviewer finds where each talk begins; nothing is copied or moved.</source>
            <translation>Wählen Sie die Aufzeichnungen und die Folien der Vorträge, oder legen Sie Dateien und Ordner hier ab. duthviewer findet, wo jeder Vortrag beginnt; nichts wird kopiert oder verschoben.</translation>
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
            <source>Searching for the talks…</source>
            <translation>Vorträge werden gesucht …</translation>
        </message>
        <message>
            <source>An eight-hour recording takes a few minutes.</source>
            <translation>Eine achtstündige Aufzeichnung dauert einige Minuten.</translation>
        </message>
        <message>
            <source>Reading the slides…</source>
            <translation>Folien werden gelesen …</translation>
        </message>
        <message>
            <source>Finding when the pages change…</source>
            <translation>Seitenwechsel werden gesucht…</translation>
        </message>
        <message>
            <source>Scanning the recording…</source>
            <translation>Aufzeichnung wird durchsucht …</translation>
        </message>
        <message>
            <source>Recording {number} of {count}</source>
            <translation>Aufzeichnung {number} von {count}</translation>
        </message>
        <message>
            <source>Searching for talks failed. {why}</source>
            <translation>Die Suche nach Vorträgen ist fehlgeschlagen. {why}</translation>
        </message>
        <message>
            <source>Reading the titles…</source>
            <translation>Titel werden gelesen…</translation>
        </message>
        <message>
            <source>None of these slides appear in the recording. Are they from this day, and is the screen visible in the video?</source>
            <translation>Keine dieser Folien erscheint in der Aufzeichnung. Sind sie von diesem Tag, und ist die Leinwand im Video zu sehen?</translation>
        </message>
        <message>
            <source>Talks found: {count}</source>
            <translation>Gefundene Vorträge: {count}</translation>
        </message>
        <message>
            <source>Check the result. It is saved as a catalogue: a small file that you can share.</source>
            <translation>Prüfen Sie das Ergebnis. Es wird als Katalog gespeichert: eine kleine Datei, die Sie weitergeben können.</translation>
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
        <name>Menus</name>
        <message>
            <source>This talk</source>
            <translation>Dieser Vortrag</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>Sortieren</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Downloads</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sicherung</translation>
        </message>
        <message>
            <source>This conference</source>
            <translation>Diese Konferenz</translation>
        </message>
        <message>
            <source>Synchronise the slides</source>
            <translation>Folien synchronisieren</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Anordnung</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>Vortrag</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation>Folien</translation>
        </message>
        <message>
            <source>Correct the timeline</source>
            <translation>Zeitverlauf berichtigen</translation>
        </message>
        <message>
            <source>Edit the catalogue</source>
            <translation>Katalog bearbeiten</translation>
        </message>
        <message>
            <source>Drawer</source>
            <translation>Schublade</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Rückblick</translation>
        </message>
        <message>
            <source>Loop and practice</source>
            <translation>Schleife und Üben</translation>
        </message>
    </context>
    <context>
        <name>MiniWindow</name>
        <message>
            <source>Mini window</source>
            <translation>Minifenster</translation>
        </message>
        <message>
            <source>Back to the window</source>
            <translation>Zurück ins Fenster</translation>
        </message>
        <message>
            <source>Pause and close the mini window</source>
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
        <name>MissingRecording</name>
        <message>
            <source>Recording</source>
            <translation type="unfinished">Aufzeichnung</translation>
        </message>
        <message>
            <source>Address of the video, such as https://youtu.be/…, or a file</source>
            <translation>Adresse des Videos, etwa https://youtu.be/…, oder eine Datei</translation>
        </message>
        <message>
            <source>Recording: {name}</source>
            <translation>Aufzeichnung: {name}</translation>
        </message>
        <message>
            <source>The video in which these talks are; it can be added later</source>
            <translation>Das Video, in dem diese Vorträge sind; es kann später ergänzt werden</translation>
        </message>
        <message>
            <source>Choose a &amp;file…</source>
            <translation>&amp;Datei wählen…</translation>
        </message>
        <message>
            <source>Choose the file of this recording</source>
            <translation>Die Datei dieser Aufzeichnung wählen</translation>
        </message>
        <message>
            <source>Choose the recording</source>
            <translation type="unfinished">Aufnahme wählen</translation>
        </message>
    </context>
    <context>
        <name>MissingRecordings</name>
        <message>
            <source>Choose &amp;files…</source>
            <translation>&amp;Dateien wählen…</translation>
        </message>
        <message>
            <source>Choose the files of several recordings; their names say which is which</source>
            <translation>Die Dateien mehrerer Aufzeichnungen wählen; ihre Namen zeigen, welche welche ist</translation>
        </message>
        <message>
            <source>{count} recordings have no address and no file yet. Choose or drop their files, or select one in the table to paste its address.</source>
            <translation>{count} Aufzeichnungen haben noch keine Adresse und keine Datei. Wählen Sie die Dateien, legen Sie sie hier ab, oder wählen Sie eine Aufzeichnung in der Tabelle, um ihre Adresse einzufügen.</translation>
        </message>
        <message>
            <source>Choose the recordings</source>
            <translation type="unfinished">Aufzeichnungen wählen</translation>
        </message>
        <message>
            <source>Videos ({patterns})</source>
            <translation>Videos ({patterns})</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
    </context>
    <context>
        <name>NewConference</name>
        <message>
            <source>New conference</source>
            <translation>Neue Konferenz</translation>
        </message>
        <message>
            <source>Title of the new conference:</source>
            <translation>Titel der neuen Konferenz:</translation>
        </message>
        <message>
            <source>Make</source>
            <translation>Anlegen</translation>
        </message>
        <message>
            <source>A conference needs a title.</source>
            <translation>Eine Konferenz braucht einen Titel.</translation>
        </message>
        <message>
            <source>This title is too long: at most {count} characters.</source>
            <translation>Dieser Titel ist zu lang: höchstens {count} Zeichen.</translation>
        </message>
    </context>
    <context>
        <name>NoteEdit</name>
        <message>
            <source>Marker</source>
            <translation>Marke</translation>
        </message>
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
            <source>Save clip around this note…</source>
            <translation>Ausschnitt um diese Notiz speichern …</translation>
        </message>
        <message>
            <source>Edit note</source>
            <translation>Notiz bearbeiten</translation>
        </message>
        <message>
            <source>Remove picture</source>
            <translation>Bild entfernen</translation>
        </message>
        <message>
            <source>Delete note</source>
            <translation>Notiz löschen</translation>
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
            <source>Open in duthviewer</source>
            <translation>In duthviewer öffnen</translation>
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
            <source>Notes imported: {new} new, {newer} updated, {known} already in the library</source>
            <translation>Notizen importiert: {new} neu, {newer} aktualisiert, {known} bereits in der Bibliothek</translation>
        </message>
    </context>
    <context>
        <name>NotesController</name>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>The note at {time} was deleted.</source>
            <translation>Die Notiz bei {time} wurde gelöscht.</translation>
        </message>
        <message>
            <source>This note was made on another video of the talk.</source>
            <translation>Diese Notiz wurde zu einem anderen Video des Vortrags geschrieben.</translation>
        </message>
        <message>
            <source>There is no video picture to add.</source>
            <translation>Es gibt kein Videobild zum Hinzufügen.</translation>
        </message>
        <message>
            <source>There is no page to add.</source>
            <translation>Es gibt keine Seite zum Hinzufügen.</translation>
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
        <name>NotesExportDialog</name>
        <message>
            <source>Export notes</source>
            <translation type="unfinished">Notizen exportieren</translation>
        </message>
        <message>
            <source>Markdown with pictures</source>
            <translation>Markdown mit Bildern</translation>
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
            <translation>Eigene Vorlage</translation>
        </message>
        <message>
            <source>Anki cards</source>
            <translation>Anki-Karten</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>Tabelle (CSV)</translation>
        </message>
        <message>
            <source>JSON, to import again</source>
            <translation>JSON, zum Wiedereinlesen</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>The program that will read the notes</source>
            <translation>Das Programm, das die Notizen lesen soll</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen …</translation>
        </message>
        <message>
            <source>Choose a template file</source>
            <translation>Vorlagendatei wählen</translation>
        </message>
        <message>
            <source>Front matter</source>
            <translation>Kopfdaten (Front Matter)</translation>
        </message>
        <message>
            <source>Title, speakers, date, address and tags as YAML at the top</source>
            <translation>Titel, Vortragende, Datum, Adresse und Tags als YAML am Anfang</translation>
        </message>
        <message>
            <source>Sentence being said</source>
            <translation>Gerade gesprochener Satz</translation>
        </message>
        <message>
            <source>With each note the sentence that was being said, from the subtitles</source>
            <translation>Zu jeder Notiz der Satz, der gerade gesprochen wurde, aus den Untertiteln</translation>
        </message>
        <message>
            <source>No template chosen</source>
            <translation>Keine Vorlage gewählt</translation>
        </message>
        <message>
            <source>A file with properties, and a folder with pictures: put both into your vault.</source>
            <translation>Eine Datei mit Eigenschaften und ein Ordner mit Bildern: Beide gehören in den Vault.</translation>
        </message>
        <message>
            <source>A page with properties and a block for each note: put it and its pictures into the pages of your graph.</source>
            <translation>Eine Seite mit Eigenschaften und einem Block für jede Notiz: Sie gehört mit ihren Bildern zu den Seiten des Graphen.</translation>
        </message>
        <message>
            <source>A file of your own with a Jinja2 template for Markdown</source>
            <translation>Eine eigene Datei mit einer Jinja2-Vorlage für Markdown</translation>
        </message>
        <message>
            <source>Slide and sentence in front, the note behind, with the seconds of sound. Importing a newer file updates the cards.</source>
            <translation>Vorn Folie und Satz, hinten die Notiz, dazu die Sekunden Ton. Eine neuere Datei aktualisiert beim Import die Karten.</translation>
        </message>
        <message>
            <source>Templates (*.j2 *.jinja *.jinja2 *.md *.txt);;All files (*)</source>
            <translation>Vorlagen (*.j2 *.jinja *.jinja2 *.md *.txt);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation type="unfinished">Tabelle (*.csv)</translation>
        </message>
        <message>
            <source>JSON, to import again (*.json)</source>
            <translation type="unfinished">JSON, zum Wiedereinlesen (*.json)</translation>
        </message>
        <message>
            <source>Anki cards (*.apkg)</source>
            <translation>Anki-Karten (*.apkg)</translation>
        </message>
    </context>
    <context>
        <name>NotesModel</name>
        <message>
            <source>made on another video of the talk</source>
            <translation>zu einem anderen Video des Vortrags</translation>
        </message>
        <message>
            <source>with a picture</source>
            <translation>mit Bild</translation>
        </message>
        <message>
            <source>other video</source>
            <translation>anderes Video</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation>Seite {page}</translation>
        </message>
    </context>
    <context>
        <name>NotesTab</name>
        <message>
            <source>No notes for this talk yet. Press {key} while you watch, and type: a note belongs to the moment when you start typing.</source>
            <translation>Noch keine Notizen zu diesem Vortrag. Drücken Sie beim Ansehen {key} und schreiben Sie: Eine Notiz gehört zu dem Moment, in dem Sie zu tippen beginnen.</translation>
        </message>
        <message>
            <source>Undo the last change of a note</source>
            <translation>Letzte Änderung einer Notiz rückgängig machen</translation>
        </message>
        <message>
            <source>Your notes cannot be saved at the moment. They stay here, and duthviewer tries again.</source>
            <translation>Ihre Notizen können im Moment nicht gespeichert werden. Sie bleiben hier, und duthviewer versucht es erneut.</translation>
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
        <name>OpenConference</name>
        <message>
            <source>“{title}” was open last but cannot be found: {path}</source>
            <translation>„{title}“ war zuletzt geöffnet, ist aber nicht zu finden: {path}</translation>
        </message>
    </context>
    <context>
        <name>OtherVersionNotice</name>
        <message>
            <source>Show the first one</source>
            <translation>Die erste zeigen</translation>
        </message>
        <message>
            <source>Choose another PDF…</source>
            <translation>Andere PDF wählen …</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation type="unfinished">Diese Meldung schließen</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Anzeigen</translation>
        </message>
    </context>
    <context>
        <name>PaceChartView</name>
        <message>
            <source>Chart of the pages over the time of the talk</source>
            <translation>Diagramm der Seiten über die Zeit des Vortrags</translation>
        </message>
    </context>
    <context>
        <name>PaceSetting</name>
        <message>
            <source>Slowest comfortable pace</source>
            <translation>Langsamstes angenehmes Tempo</translation>
        </message>
        <message>
            <source>A slower pace is marked in the review of a talk (words per minute)</source>
            <translation>Ein langsameres Tempo wird im Rückblick markiert (Wörter pro Minute)</translation>
        </message>
        <message>
            <source>Fastest comfortable pace</source>
            <translation>Schnellstes angenehmes Tempo</translation>
        </message>
        <message>
            <source>A faster pace is marked in the review of a talk (words per minute)</source>
            <translation>Ein schnelleres Tempo wird im Rückblick markiert (Wörter pro Minute)</translation>
        </message>
        <message>
            <source>to</source>
            <translation>bis</translation>
        </message>
        <message>
            <source>words per minute</source>
            <translation>Wörter pro Minute</translation>
        </message>
    </context>
    <context>
        <name>PackController</name>
        <message>
            <source>Conference saved: {name} ({size})</source>
            <translation>Konferenz gespeichert: {name} ({size})</translation>
        </message>
    </context>
    <context>
        <name>PackDialog</name>
        <message>
            <source>Save as one file</source>
            <translation>Als eine Datei speichern</translation>
        </message>
        <message>
            <source>One small file with this conference, for other people: its talks, and timelines with which the slides turn by themselves. Recordings are not included, only their addresses.</source>
            <translation>Eine kleine Datei mit dieser Konferenz für andere: ihre Vorträge und die Zeitleisten, mit denen die Folien von selbst umblättern. Aufzeichnungen enthält sie nicht, aber deren Adressen.</translation>
        </message>
        <message>
            <source>Thumbnails</source>
            <translation>Vorschaubilder</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation type="unfinished">Folien</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation type="unfinished">Untertitel</translation>
        </message>
        <message>
            <source>My notes</source>
            <translation>Meine Notizen</translation>
        </message>
        <message>
            <source>Licence of the conference: {licence}</source>
            <translation>Lizenz der Konferenz: {licence}</translation>
        </message>
        <message>
            <source>The catalogue names no licence. Slides and subtitles belong to their authors: pass them on only if they allow it.</source>
            <translation>Der Katalog nennt keine Lizenz. Folien und Untertitel gehören ihren Urhebern: Gib sie nur weiter, wenn diese es erlauben.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
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
            <translation>Gepackte Konferenzen (*{suffix})</translation>
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
            <translation>● jetzt</translation>
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
        <message>
            <source>Save clip of this page…</source>
            <translation>Ausschnitt mit dieser Seite speichern …</translation>
        </message>
        <message>
            <source>Loop the moments of this page</source>
            <translation>Momente dieser Seite wiederholen</translation>
        </message>
    </context>
    <context>
        <name>PageStrip</name>
        <message>
            <source>This talk has no slides on this computer.</source>
            <translation>Zu diesem Vortrag gibt es auf diesem Computer keine Folien.</translation>
        </message>
    </context>
    <context>
        <name>PageTable</name>
        <message>
            <source>Figures of each page</source>
            <translation>Zahlen zu jeder Seite</translation>
        </message>
        <message>
            <source>Play from {time}, {length}</source>
            <translation>Ab {time} abspielen, {length}</translation>
        </message>
        <message>
            <source>Copy selected rows</source>
            <translation>Ausgewählte Zeilen kopieren</translation>
        </message>
        <message>
            <source>Copy all rows</source>
            <translation>Alle Zeilen kopieren</translation>
        </message>
    </context>
    <context>
        <name>PageTableModel</name>
        <message>
            <source>This page was never shown.</source>
            <translation>Diese Seite wurde nie gezeigt.</translation>
        </message>
        <message>
            <source>(no text)</source>
            <translation>(kein Text)</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Zuerst</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Besuche</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <source>Words/min</source>
            <translation>Wörter/min</translation>
        </message>
        <message>
            <source>Pauses</source>
            <translation>Pausen</translation>
        </message>
        <message>
            <source>Fillers</source>
            <translation>Füllwörter</translation>
        </message>
        <message>
            <source>Shown but not said</source>
            <translation>Gezeigt, aber nicht gesagt</translation>
        </message>
        <message>
            <source>The number of the page in the slides</source>
            <translation>Die Nummer der Seite in den Folien</translation>
        </message>
        <message>
            <source>The largest line of the page</source>
            <translation>Die größte Zeile der Seite</translation>
        </message>
        <message>
            <source>When the page was first shown</source>
            <translation>Wann die Seite zuerst gezeigt wurde</translation>
        </message>
        <message>
            <source>How long the page was shown in all</source>
            <translation>Wie lange die Seite insgesamt zu sehen war</translation>
        </message>
        <message>
            <source>The part of the talk’s time</source>
            <translation>Der Anteil an der Zeit des Vortrags</translation>
        </message>
        <message>
            <source>How often the page was shown</source>
            <translation>Wie oft die Seite gezeigt wurde</translation>
        </message>
        <message>
            <source>Words that were said while the page was shown</source>
            <translation>Wörter, die gesagt wurden, während die Seite zu sehen war</translation>
        </message>
        <message>
            <source>Words per minute while the page was shown</source>
            <translation>Wörter pro Minute, während die Seite zu sehen war</translation>
        </message>
        <message>
            <source>Pauses in speaking that began on the page</source>
            <translation>Sprechpausen, die auf der Seite begannen</translation>
        </message>
        <message>
            <source>Filler words, such as “um”</source>
            <translation>Füllwörter, etwa „ähm“</translation>
        </message>
        <message>
            <source>Words on the page that were not said while it was shown</source>
            <translation>Wörter auf der Seite, die nicht gesagt wurden, während sie zu sehen war</translation>
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
            <source>shown in the talk now</source>
            <translation>jetzt im Vortrag gezeigt</translation>
        </message>
        <message>
            <source>matches: {count}</source>
            <translation>Treffer: {count}</translation>
        </message>
        <message>
            <source>shown at {times}</source>
            <translation>gezeigt bei {times}</translation>
        </message>
    </context>
    <context>
        <name>PlaceRow</name>
        <message>
            <source>Folder of the conference</source>
            <translation>Ordner der Konferenz</translation>
        </message>
        <message>
            <source>C&amp;hange…</source>
            <translation>Än&amp;dern…</translation>
        </message>
        <message>
            <source>Choose another folder for this conference</source>
            <translation>Einen anderen Ordner für diese Konferenz wählen</translation>
        </message>
        <message>
            <source>Save in</source>
            <translation type="unfinished">Speichern in</translation>
        </message>
        <message>
            <source>Save the conference in</source>
            <translation>Konferenz speichern in</translation>
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
            <source>Sho&amp;rt skip</source>
            <translation>Ku&amp;rzer Sprung</translation>
        </message>
        <message>
            <source>&amp;Long skip</source>
            <translation>&amp;Langer Sprung</translation>
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
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>Plays the video; a change takes effect with the next talk you open</source>
            <translation>Spielt das Video ab; eine Änderung gilt ab dem nächsten geöffneten Vortrag</translation>
        </message>
        <message>
            <source>The speed at which each talk starts</source>
            <translation>Die Geschwindigkeit, mit der jeder Vortrag beginnt</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Zuletzt verwendet</translation>
        </message>
        <message>
            <source>Length of a skip with the Left and Right keys</source>
            <translation>Sprungweite der Tasten Links und Rechts</translation>
        </message>
        <message>
            <source>Length of a skip with the J and L keys and the buttons beside Play</source>
            <translation>Sprungweite der Tasten J und L und der Knöpfe neben Wiedergabe</translation>
        </message>
        <message>
            <source>Show subtitles for every talk that has them</source>
            <translation>Untertitel bei jedem Vortrag anzeigen, der welche hat</translation>
        </message>
        <message>
            <source>Subtitle l&amp;anguage</source>
            <translation>Sprache der &amp;Untertitel</translation>
        </message>
        <message>
            <source>Subtitles in this language are preferred</source>
            <translation>Untertitel in dieser Sprache werden bevorzugt</translation>
        </message>
        <message>
            <source>Subtitle s&amp;ize</source>
            <translation>G&amp;röße der Untertitel</translation>
        </message>
        <message>
            <source>Text size of the subtitles</source>
            <translation>Textgröße der Untertitel</translation>
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
            <source>Autoplay &amp;next talk</source>
            <translation>&amp;Nächsten Vortrag automatisch abspielen</translation>
        </message>
        <message>
            <source>The next talk you open plays with {engine}.</source>
            <translation>Der nächste geöffnete Vortrag wird mit {engine} abgespielt.</translation>
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
        <message>
            <source>{path} holds nothing that can be shown at this place. It may be damaged or cut off.</source>
            <translation>{path} enthält an dieser Stelle nichts, was angezeigt werden kann. Die Datei ist vielleicht beschädigt oder abgeschnitten.</translation>
        </message>
    </context>
    <context>
        <name>PracticeController</name>
        <message>
            <source>This page is not shown in the talk</source>
            <translation>Diese Seite wird im Vortrag nicht gezeigt</translation>
        </message>
        <message>
            <source>Loop of page {page}: {count} moments</source>
            <translation>Schleife der Seite {page}: {count} Momente</translation>
        </message>
        <message>
            <source>Loop of page {page}</source>
            <translation>Schleife der Seite {page}</translation>
        </message>
        <message>
            <source>Loop cleared</source>
            <translation>Schleife aufgehoben</translation>
        </message>
        <message>
            <source>No subtitles for this recording</source>
            <translation>Keine Untertitel für diese Aufnahme</translation>
        </message>
        <message>
            <source>Nothing has been said yet</source>
            <translation>Bis hierher wurde nichts gesagt</translation>
        </message>
        <message>
            <source>Loop of this sentence</source>
            <translation>Schleife dieses Satzes</translation>
        </message>
        <message>
            <source>There is a marker here already</source>
            <translation>Hier ist schon eine Marke</translation>
        </message>
        <message>
            <source>Marker at {time}</source>
            <translation>Marke bei {time}</translation>
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
    </context>
    <context>
        <name>QtPlayer</name>
        <message>
            <source>{path} is coded as {coding}, which Qt Multimedia decodes with a graphics card only. VLC (videolan.org) plays it: install it, or choose it in the settings.</source>
            <translation>{path} ist als {coding} kodiert, was Qt Multimedia nur mit einer Grafikkarte dekodiert. VLC (videolan.org) spielt es ab: Installieren Sie VLC, oder wählen Sie es in den Einstellungen.</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Ton</translation>
        </message>
        <message>
            <source>Subtitles</source>
            <translation>Untertitel</translation>
        </message>
        <message>
            <source>{path} cannot be played: {reason}</source>
            <translation>{path} kann nicht abgespielt werden: {reason}</translation>
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
            <translation>Zum Beispiel 2016-11-03</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>Webadresse</translation>
        </message>
        <message>
            <source>A file beside the catalogue; empty: found by its name</source>
            <translation>Eine Datei neben dem Katalog; leer: am Namen erkannt</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Zeiten</translation>
        </message>
        <message>
            <source>Planned times come from a schedule, and are moved by the first real start</source>
            <translation>Geplante Zeiten stammen aus einem Programm und werden mit dem ersten wirklichen Beginn verschoben</translation>
        </message>
        <message>
            <source>Exact</source>
            <translation>Genau</translation>
        </message>
        <message>
            <source>Planned, from a schedule</source>
            <translation>Geplant, aus einem Programm</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>For example CC-BY-4.0</source>
            <translation>Zum Beispiel CC-BY-4.0</translation>
        </message>
        <message>
            <source>1 talk</source>
            <translation type="unfinished">1 Vortrag</translation>
        </message>
        <message>
            <source>{count} talks</source>
            <translation type="unfinished">{count} Vorträge</translation>
        </message>
        <message>
            <source>{facts}. The times are planned: watch one of the talks and choose “This talk starts here”; all of them move with it.</source>
            <translation>{facts}. Die Zeiten sind geplant: sehen Sie einen der Vorträge an und wählen Sie „Dieser Vortrag beginnt hier“; alle werden mit ihm verschoben.</translation>
        </message>
    </context>
    <context>
        <name>RecordingOpener</name>
        <message>
            <source>Opening the recording</source>
            <translation>Aufzeichnung wird geöffnet</translation>
        </message>
        <message>
            <source>No video can be played</source>
            <translation>Es kann kein Video abgespielt werden</translation>
        </message>
        <message>
            <source>There is no connection to {host}</source>
            <translation>Keine Verbindung zu {host}</translation>
        </message>
        <message>
            <source>The talk plays as soon as there is one.</source>
            <translation>Der Vortrag wird abgespielt, sobald sie da ist.</translation>
        </message>
        <message>
            <source>Looking up the recording on {host}…</source>
            <translation>Die Aufzeichnung wird bei {host} gesucht …</translation>
        </message>
        <message>
            <source>Opening the recording from {host}…</source>
            <translation>Die Aufzeichnung wird von {host} geöffnet …</translation>
        </message>
        <message>
            <source>{size} MB have arrived. The index of a long recording comes first.</source>
            <translation>{size} MB sind da. Von einer langen Aufzeichnung kommt zuerst das Verzeichnis.</translation>
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
            <source>This recording is slow to open</source>
            <translation>Diese Aufnahme öffnet sich langsam</translation>
        </message>
        <message>
            <source>{path}
Its disk is slow or not responding. The video is shown once it opens.</source>
            <translation>{path}
Der Datenträger ist langsam oder antwortet nicht. Das Video erscheint, sobald es geöffnet ist.</translation>
        </message>
    </context>
    <context>
        <name>RemovalDialog</name>
        <message>
            <source>Remove from the list</source>
            <translation>Aus der Liste entfernen</translation>
        </message>
        <message>
            <source>Remove “{title}” from the list of conferences?</source>
            <translation>„{title}“ aus der Liste der Konferenzen entfernen?</translation>
        </message>
        <message>
            <source>Its catalogue, recordings and slides stay where they are. To list it again, open its catalogue.</source>
            <translation>Katalog, Aufzeichnungen und Folien bleiben, wo sie sind. Um sie wieder in die Liste aufzunehmen, öffnen Sie ihren Katalog.</translation>
        </message>
        <message>
            <source>1 note</source>
            <translation type="unfinished">1 Notiz</translation>
        </message>
        <message>
            <source>{count} notes</source>
            <translation type="unfinished">{count} Notizen</translation>
        </message>
        <message>
            <source>1 position</source>
            <translation>1 Position</translation>
        </message>
        <message>
            <source>{count} positions</source>
            <translation>{count} Positionen</translation>
        </message>
        <message>
            <source>1 timeline</source>
            <translation>1 Zeitleiste</translation>
        </message>
        <message>
            <source>{count} timelines</source>
            <translation>{count} Zeitleisten</translation>
        </message>
        <message>
            <source>Also delete what you did with it: {facts}</source>
            <translation>Auch löschen, was Sie damit gemacht haben: {facts}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
    </context>
    <context>
        <name>RenderController</name>
        <message>
            <source>Page {page}</source>
            <translation>Seite {page}</translation>
        </message>
        <message>
            <source>No page</source>
            <translation>Keine Seite</translation>
        </message>
        <message>
            <source>Pages that cannot be shown: {pages}</source>
            <translation>Seiten, die nicht gezeigt werden können: {pages}</translation>
        </message>
    </context>
    <context>
        <name>RenderDialog</name>
        <message>
            <source>Save as one video</source>
            <translation>Als ein Video speichern</translation>
        </message>
        <message>
            <source>The slides beside the speaker, with chapters and subtitles, in one file.</source>
            <translation>Die Folien neben der vortragenden Person, mit Kapiteln und Untertiteln, in einer Datei.</translation>
        </message>
        <message>
            <source>Preview of the video</source>
            <translation>Vorschau des Videos</translation>
        </message>
        <message>
            <source>Video left, slides right</source>
            <translation>Video links, Folien rechts</translation>
        </message>
        <message>
            <source>Slides left, video right</source>
            <translation>Folien links, Video rechts</translation>
        </message>
        <message>
            <source>Video above the slides</source>
            <translation>Video über den Folien</translation>
        </message>
        <message>
            <source>Video in a corner</source>
            <translation>Video in einer Ecke</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Anordnung</translation>
        </message>
        <message>
            <source>The sizes of video and slides are those of the window</source>
            <translation>Video und Folien sind so groß wie im Fenster</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>The height of the video in pixels</source>
            <translation>Die Höhe des Videos in Pixeln</translation>
        </message>
        <message>
            <source>Only the loop from {a} to {b}</source>
            <translation>Nur die Schleife von {a} bis {b}</translation>
        </message>
        <message>
            <source>Save the part between A and B</source>
            <translation>Den Teil zwischen A und B speichern</translation>
        </message>
        <message>
            <source>Length: {length}.</source>
            <translation>Länge: {length}.</translation>
        </message>
        <message>
            <source>Measuring how long it takes and how large it becomes…</source>
            <translation>Dauer und Größe werden gemessen …</translation>
        </message>
        <message>
            <source>Making it takes {time}; the file will be {size}.</source>
            <translation>Das Erstellen dauert {time}; die Datei hat {size}.</translation>
        </message>
        <message>
            <source>about {size}</source>
            <translation>etwa {size}</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>weniger als eine Minute</translation>
        </message>
        <message>
            <source>about {minutes} min</source>
            <translation>etwa {minutes} min</translation>
        </message>
        <message>
            <source>The catalogue names no licence. Recording and slides belong to their authors: pass the video on only if they allow it.</source>
            <translation>Der Katalog nennt keine Lizenz. Aufnahme und Folien gehören ihren Urhebern: das Video nur weitergeben, wenn diese es erlauben.</translation>
        </message>
        <message>
            <source>Licence of the talk: {licence}</source>
            <translation>Lizenz des Vortrags: {licence}</translation>
        </message>
        <message>
            <source>Videos (*.mp4 *.mkv *.webm)</source>
            <translation>Videos (*.mp4 *.mkv *.webm)</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Crash report</source>
            <translation>Absturzbericht</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>Was schiefgegangen ist</translation>
        </message>
        <message>
            <source>This report is only on your computer. To help fix the problem, copy it into an issue of the project. It contains none of your notes or searches.</source>
            <translation>Dieser Bericht liegt nur auf Ihrem Computer. Um bei der Behebung zu helfen, kopieren Sie ihn in ein Issue des Projekts. Er enthält keine Ihrer Notizen oder Suchen.</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>Delete report</source>
            <translation>Bericht löschen</translation>
        </message>
        <message>
            <source>Delete the report from this computer</source>
            <translation>Den Bericht von diesem Computer löschen</translation>
        </message>
        <message>
            <source>Cannot be deleted</source>
            <translation>Kann nicht gelöscht werden</translation>
        </message>
        <message>
            <source>The report</source>
            <translation>Der Bericht</translation>
        </message>
        <message>
            <source>Copy the whole text to the clipboard</source>
            <translation>Den gesamten Text in die Zwischenablage kopieren</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>ReportWords</name>
        <message>
            <source>en</source>
            <translation>de</translation>
        </message>
        <message>
            <source>Talk report</source>
            <translation>Bericht über den Vortrag</translation>
        </message>
        <message>
            <source>Skip to the pages</source>
            <translation>Zu den Seiten springen</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Zusammenfassung</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <source>slot: {time}</source>
            <translation>geplant: {time}</translation>
        </message>
        <message>
            <source>Pages shown</source>
            <translation>Gezeigte Seiten</translation>
        </message>
        <message>
            <source>of {count}</source>
            <translation>von {count}</translation>
        </message>
        <message>
            <source>of {count}: {pages}</source>
            <translation>von {count}: {pages}</translation>
        </message>
        <message>
            <source>Median time of a page</source>
            <translation>Median der Zeit einer Seite</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <source>Words per minute</source>
            <translation>Wörter pro Minute</translation>
        </message>
        <message>
            <source>{pace} per minute</source>
            <translation>{pace} pro Minute</translation>
        </message>
        <message>
            <source>comfortable: {low}–{high}</source>
            <translation>angenehm: {low}–{high}</translation>
        </message>
        <message>
            <source>Comfortable {slow}–{fast}</source>
            <translation>Angenehm {slow}–{fast}</translation>
        </message>
        <message>
            <source>fast</source>
            <translation>schnell</translation>
        </message>
        <message>
            <source>slow</source>
            <translation>langsam</translation>
        </message>
        <message>
            <source>Pauses</source>
            <translation>Pausen</translation>
        </message>
        <message>
            <source>{time} in all</source>
            <translation>insgesamt {time}</translation>
        </message>
        <message>
            <source>Time for questions</source>
            <translation>Zeit für Fragen</translation>
        </message>
        <message>
            <source>Filler words</source>
            <translation>Füllwörter</translation>
        </message>
        <message>
            <source>The talk over time</source>
            <translation>Der Vortrag im Verlauf</translation>
        </message>
        <message>
            <source>A bar for each time in which a page is shown. The higher and stronger the bar, the longer the page is shown in all. The longest pages are {pages}. The table below has all values.</source>
            <translation>Ein Balken für jede Zeit, in der eine Seite zu sehen ist. Je höher und kräftiger der Balken, desto länger ist die Seite insgesamt zu sehen. Die längsten Seiten sind {pages}. Die Tabelle darunter enthält alle Werte.</translation>
        </message>
        <message>
            <source>The chart as a table</source>
            <translation>Das Diagramm als Tabelle</translation>
        </message>
        <message>
            <source>Page {page}, {title}: {start}–{end}, {time} in all</source>
            <translation>Seite {page}, {title}: {start}–{end}, insgesamt {time}</translation>
        </message>
        <message>
            <source>No page: {start}–{end}</source>
            <translation>Keine Seite: {start}–{end}</translation>
        </message>
        <message>
            <source>Short to long pages</source>
            <translation>Kurze bis lange Seiten</translation>
        </message>
        <message>
            <source>Median {time}</source>
            <translation>Median {time}</translation>
        </message>
        <message>
            <source>No page</source>
            <translation>Keine Seite</translation>
        </message>
        <message>
            <source>All pages</source>
            <translation>Alle Seiten</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation>Seite {page}</translation>
        </message>
        <message>
            <source>Page {page}: {text}</source>
            <translation>Seite {page}: {text}</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>Sekunden</translation>
        </message>
        <message>
            <source>First shown</source>
            <translation>Zuerst gezeigt</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Besuche</translation>
        </message>
        <message>
            <source>{count} visits</source>
            <translation>{count} Besuche</translation>
        </message>
        <message>
            <source>Never shown</source>
            <translation>Nie gezeigt</translation>
        </message>
        <message>
            <source>Pauses and words</source>
            <translation>Pausen und Wörter</translation>
        </message>
        <message>
            <source>Longest pauses</source>
            <translation>Längste Pausen</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Wort</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>Shown but not said</source>
            <translation>Gezeigt, aber nicht gesagt</translation>
        </message>
        <message>
            <source>No text on this page to compare with what was said</source>
            <translation>Kein Text auf dieser Seite, der sich mit dem Gesagten vergleichen lässt</translation>
        </message>
        <message>
            <source>Everything on this page was said</source>
            <translation>Alles auf dieser Seite wurde gesagt</translation>
        </message>
        <message>
            <source>Said but not shown</source>
            <translation>Gesagt, aber nicht gezeigt</translation>
        </message>
        <message>
            <source>Page by page</source>
            <translation>Seite für Seite</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Gesagtes</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Picture of the note</source>
            <translation>Bild der Notiz</translation>
        </message>
        <message>
            <source>Without a page</source>
            <translation>Ohne Seite</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <source>Watch at {time}</source>
            <translation>Bei {time} ansehen</translation>
        </message>
        <message>
            <source>Open in duthviewer</source>
            <translation>In duthviewer öffnen</translation>
        </message>
        <message>
            <source>Open {time} in duthviewer</source>
            <translation>{time} in duthviewer öffnen</translation>
        </message>
        <message>
            <source>Again:</source>
            <translation>Erneut:</translation>
        </message>
        <message>
            <source>There are no subtitles, so words and the speed of speaking are unknown.</source>
            <translation>Es gibt keine Untertitel, deshalb sind Wörter und Sprechtempo unbekannt.</translation>
        </message>
        <message>
            <source>The sound was not measured, so pauses are unknown.</source>
            <translation>Der Ton wurde nicht gemessen, deshalb sind Pausen unbekannt.</translation>
        </message>
        <message>
            <source>No page of the slides was shown.</source>
            <translation>Keine Seite der Folien wurde gezeigt.</translation>
        </message>
        <message>
            <source>Times count from the start of the talk. A page's time is that of all its visits.</source>
            <translation>Zeiten zählen vom Beginn des Vortrags. Die Zeit einer Seite ist die aller ihrer Besuche.</translation>
        </message>
        <message>
            <source>Words are those of the subtitles; the line is their number in the minute around a moment.</source>
            <translation>Wörter sind die der Untertitel; die Linie ist ihre Anzahl in der Minute um einen Moment.</translation>
        </message>
        <message>
            <source>Licence of the recording: {licence}</source>
            <translation>Lizenz der Aufnahme: {licence}</translation>
        </message>
        <message>
            <source>Made by duthviewer {version}</source>
            <translation>Erstellt mit duthviewer {version}</translation>
        </message>
    </context>
    <context>
        <name>ReportsController</name>
        <message>
            <source>Show report</source>
            <translation>Bericht anzeigen</translation>
        </message>
        <message>
            <source>duthviewer crashed or failed during its last run. A report is saved on this computer; nothing was sent.</source>
            <translation>Beim letzten Lauf ist in duthviewer ein Fehler aufgetreten. Ein Bericht liegt auf diesem Computer; es wurde nichts gesendet.</translation>
        </message>
    </context>
    <context>
        <name>ResumeDialog</name>
        <message>
            <source>You have watched this talk up to {time}.</source>
            <translation>Dieser Vortrag wurde bis {time} angesehen.</translation>
        </message>
        <message>
            <source>Where to start</source>
            <translation>Wo beginnen?</translation>
        </message>
        <message>
            <source>&amp;Resume at {time}</source>
            <translation>Bei {time} &amp;fortsetzen</translation>
        </message>
        <message>
            <source>Resume where I left off</source>
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
        <name>ReviewController</name>
        <message>
            <source>Review</source>
            <translation>Rückblick</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Save a report, a handout, a clip or a video of the talk</source>
            <translation>Einen Bericht, ein Handout, einen Ausschnitt oder ein Video des Vortrags speichern</translation>
        </message>
        <message>
            <source>More for the review</source>
            <translation>Mehr zum Rückblick</translation>
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
            <translation>Kennung</translation>
        </message>
        <message>
            <source>A short name, also of the conference’s folder: duth-2016</source>
            <translation>Ein kurzer Name, auch der des Ordners der Konferenz: duth-2016</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Erster Tag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Webseite</translation>
        </message>
        <message>
            <source>Findings and details</source>
            <translation>Ergebnisse und Einzelheiten</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Its recording</source>
            <translation>Seine Aufzeichnung</translation>
        </message>
        <message>
            <source>In the recording: 55:09, 2:17:10, or a link that contains t=</source>
            <translation>In der Aufzeichnung: 55:09, 2:17:10 oder ein Link, der t= enthält</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Vortragende</translation>
        </message>
        <message>
            <source>Separated by commas</source>
            <translation>Durch Kommas getrennt</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>End</source>
            <translation type="unfinished">Ende</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation type="unfinished">Folien</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation type="unfinished">Bild</translation>
        </message>
        <message>
            <source>Its own video</source>
            <translation type="unfinished">Sein eigenes Video</translation>
        </message>
        <message>
            <source>Addresses of videos that contain only this talk</source>
            <translation>Adressen von Videos, die nur diesen Vortrag enthalten</translation>
        </message>
        <message>
            <source>Abstract</source>
            <translation>Zusammenfassung</translation>
        </message>
        <message>
            <source>The address of the video, or the path of its file</source>
            <translation>Die Adresse des Videos oder der Pfad seiner Datei</translation>
        </message>
        <message>
            <source>Title of the recording</source>
            <translation>Titel der Aufzeichnung</translation>
        </message>
        <message>
            <source>Address or file</source>
            <translation>Adresse oder Datei</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Year-month-day: 2016-11-03</source>
            <translation>Jahr-Monat-Tag: 2016-11-03</translation>
        </message>
        <message>
            <source>Such as CC-BY-4.0</source>
            <translation>Zum Beispiel CC-BY-4.0</translation>
        </message>
        <message>
            <source>A web address, or the path of a file in the folder of the catalogue</source>
            <translation>Eine Webadresse oder der Pfad einer Datei im Ordner des Katalogs</translation>
        </message>
        <message>
            <source>Findings {count}</source>
            <translation>Ergebnisse {count}</translation>
        </message>
        <message>
            <source>1 talk</source>
            <translation type="unfinished">1 Vortrag</translation>
        </message>
        <message>
            <source>{count} talks</source>
            <translation type="unfinished">{count} Vorträge</translation>
        </message>
        <message>
            <source>{count} of {every} talks</source>
            <translation>{count} von {every} Vorträgen</translation>
        </message>
        <message>
            <source>no recording yet, which can be added later</source>
            <translation>noch keine Aufzeichnung; sie kann später ergänzt werden</translation>
        </message>
        <message>
            <source>{count} mistakes. {first}</source>
            <translation>{count} Fehler. {first}</translation>
        </message>
        <message>
            <source>Fetch {count} pictures from {host}</source>
            <translation>{count} Bilder von {host} holen</translation>
        </message>
        <message>
            <source>Fetch {count} pictures from {host} and others</source>
            <translation>{count} Bilder von {host} und anderen holen</translation>
        </message>
        <message>
            <source>Nothing is fetched before this button is pressed</source>
            <translation>Vor dem Druck auf diese Taste wird nichts geholt</translation>
        </message>
    </context>
    <context>
        <name>ReviewPanel</name>
        <message>
            <source>Review</source>
            <translation>Rückblick</translation>
        </message>
        <message>
            <source>Measuring how the talk went …</source>
            <translation>Der Verlauf des Vortrags wird gemessen …</translation>
        </message>
        <message>
            <source>The talk cannot be measured</source>
            <translation>Der Vortrag kann nicht gemessen werden</translation>
        </message>
        <message>
            <source>The length of the talk is unknown</source>
            <translation>Die Länge des Vortrags ist unbekannt</translation>
        </message>
        <message>
            <source>It becomes known when the recording is opened, or from the talk’s end in the catalogue.</source>
            <translation>Sie wird bekannt, wenn die Aufnahme geöffnet wird, oder durch das Ende des Vortrags im Katalog.</translation>
        </message>
        <message>
            <source>No talk is open</source>
            <translation>Kein Vortrag ist geöffnet</translation>
        </message>
        <message>
            <source>Finding when each page is shown …</source>
            <translation>Es wird ermittelt, wann welche Seite gezeigt wird …</translation>
        </message>
        <message>
            <source>The review appears here as soon as the talk is synchronised.</source>
            <translation>Der Rückblick erscheint hier, sobald der Vortrag synchronisiert ist.</translation>
        </message>
        <message>
            <source>No slides, so there is nothing to review yet</source>
            <translation>Ohne Folien gibt es noch keinen Rückblick</translation>
        </message>
        <message>
            <source>A review shows how long each page of the slides was shown, and what was said meanwhile.</source>
            <translation>Ein Rückblick zeigt, wie lange jede Seite der Folien zu sehen war und was dabei gesagt wurde.</translation>
        </message>
        <message>
            <source>It is not known yet when each page was shown</source>
            <translation>Noch ist nicht bekannt, wann welche Seite gezeigt wurde</translation>
        </message>
        <message>
            <source>To find that out, the recording has to be on this computer.</source>
            <translation>Um das herauszufinden, muss die Aufnahme auf diesem Computer sein.</translation>
        </message>
        <message>
            <source>Synchronise the slides with the recording. Then you see here which pages ran long, what was skipped, and how fast you spoke.</source>
            <translation>Nach dem Synchronisieren der Folien mit der Aufnahme steht hier, welche Seiten lange dauerten, was übersprungen und wie schnell gesprochen wurde.</translation>
        </message>
        <message>
            <source>Listening for pauses …</source>
            <translation>Pausen werden gesucht …</translation>
        </message>
        <message>
            <source>Measuring …</source>
            <translation>Wird gemessen …</translation>
        </message>
        <message>
            <source>Stopped, so some figures are missing.</source>
            <translation>Angehalten, deshalb fehlen einige Zahlen.</translation>
        </message>
        <message>
            <source>Words and pace need subtitles.</source>
            <translation>Für Wörter und Sprechtempo sind Untertitel nötig.</translation>
        </message>
        <message>
            <source>Pauses need the recording on this computer.</source>
            <translation>Für Pausen muss die Aufnahme auf diesem Computer sein.</translation>
        </message>
        <message>
            <source>The recording has no sound that can be measured.</source>
            <translation>Die Aufnahme hat keinen Ton, der gemessen werden kann.</translation>
        </message>
        <message>
            <source>{count} rows copied</source>
            <translation>{count} Zeilen kopiert</translation>
        </message>
        <message>
            <source>1 row copied</source>
            <translation>1 Zeile kopiert</translation>
        </message>
    </context>
    <context>
        <name>ReviewWindow</name>
        <message>
            <source>Review: {title}</source>
            <translation>Rückblick: {title}</translation>
        </message>
    </context>
    <context>
        <name>RewriteController</name>
        <message>
            <source>The clock of this recording restarts after {time}, so the rest cannot be reached. duthviewer can make a copy that plays from any position.</source>
            <translation>Die Uhr dieser Aufzeichnung beginnt nach {time} von vorn, daher ist der Rest nicht erreichbar. duthviewer kann eine Kopie erstellen, die ab jeder Stelle spielt.</translation>
        </message>
        <message>
            <source>Seeking is slow in this recording because it has few keyframes. A copy with new keyframes plays from any position at once.</source>
            <translation>Das Springen ist in dieser Aufzeichnung langsam, weil sie wenige Schlüsselbilder hat. Eine Kopie mit neuen Schlüsselbildern spielt sofort ab jeder Stelle.</translation>
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
            <source>Re-encode the video with new keyframes</source>
            <translation>Video mit neuen Schlüsselbildern neu kodieren</translation>
        </message>
        <message>
            <source>Makes seeking fast, but takes much longer and loses some quality.</source>
            <translation>Macht das Springen schnell, dauert aber viel länger und kostet etwas Qualität.</translation>
        </message>
        <message>
            <source>Rewrite</source>
            <translation>Neu schreiben</translation>
        </message>
        <message>
            <source>Rewriting {file}… {percent} %</source>
            <translation>{file} wird neu geschrieben … {percent} %</translation>
        </message>
        <message>
            <source>Created {file}. It is used for this recording from now on.</source>
            <translation>{file} wurde erstellt. Es wird ab jetzt für diese Aufzeichnung verwendet.</translation>
        </message>
    </context>
    <context>
        <name>RowCommands</name>
        <message>
            <source>No program was found on this computer to open {what}</source>
            <translation>Auf diesem Computer wurde kein Programm zum Öffnen von {what} gefunden</translation>
        </message>
        <message>
            <source>Use a file for “{title}”</source>
            <translation>Eine Datei für „{title}“ verwenden</translation>
        </message>
        <message>
            <source>Save downloads in</source>
            <translation>Downloads speichern in</translation>
        </message>
        <message>
            <source>Download to another folder</source>
            <translation>In einen anderen Ordner herunterladen</translation>
        </message>
        <message>
            <source>Download “{title}” to another folder from its beginning?</source>
            <translation>„{title}“ von Anfang an in einen anderen Ordner herunterladen?</translation>
        </message>
        <message>
            <source>{size} of it are on this computer and will be deleted.</source>
            <translation>{size} davon sind auf diesem Computer und werden gelöscht.</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Herunterladen</translation>
        </message>
        <message>
            <source>Cancel a download</source>
            <translation>Download abbrechen</translation>
        </message>
        <message>
            <source>Cancel the download of “{title}”?</source>
            <translation>Den Download von „{title}“ abbrechen?</translation>
        </message>
        <message>
            <source>{size} of it are on this computer and will be deleted. Pause keeps them.</source>
            <translation>{size} davon sind auf diesem Computer und werden gelöscht. „Pause“ behält sie.</translation>
        </message>
        <message>
            <source>Cancel the download</source>
            <translation>Download abbrechen</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Use for “{title}”</source>
            <translation>Für „{title}“ verwenden</translation>
        </message>
    </context>
    <context>
        <name>SaveButtons</name>
        <message>
            <source>Save…</source>
            <translation>Speichern …</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>SearchController</name>
        <message>
            <source>Also search slides, speech and notes</source>
            <translation>Auch Folien, Gesprochenes und Notizen durchsuchen</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>This talk cannot be opened because its conference is missing. {reason}</source>
            <translation>Dieser Vortrag kann nicht geöffnet werden, weil seine Konferenz fehlt. {reason}</translation>
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
            <source>Matches</source>
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
            <source>1 more match in this talk</source>
            <translation>1 weiterer Treffer in diesem Vortrag</translation>
        </message>
        <message>
            <source>{count} more matches in this talk</source>
            <translation>{count} weitere Treffer in diesem Vortrag</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source>Indexing slides, subtitles and notes: {percent} %. More matches may follow.</source>
            <translation>Folien, Untertitel und Notizen werden indexiert: {percent} %. Weitere Treffer können folgen.</translation>
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
            <source>Search failed</source>
            <translation>Die Suche ist fehlgeschlagen</translation>
        </message>
        <message>
            <source>More than {hits} matches</source>
            <translation>Mehr als {hits} Treffer</translation>
        </message>
        <message>
            <source>{hits} matches</source>
            <translation>{hits} Treffer</translation>
        </message>
        <message>
            <source>1 match</source>
            <translation>1 Treffer</translation>
        </message>
        <message>
            <source>{hits} matches in 1 talk</source>
            <translation>{hits} Treffer in 1 Vortrag</translation>
        </message>
        <message>
            <source>{hits} matches in {talks} talks</source>
            <translation>{hits} Treffer in {talks} Vorträgen</translation>
        </message>
        <message>
            <source>Only a part was searched: check the filters above.</source>
            <translation>Es wurde nur ein Teil durchsucht: siehe die Filter oben.</translation>
        </message>
        <message>
            <source>The index is still being built. New matches appear automatically.</source>
            <translation>Der Index wird noch erstellt. Neue Treffer erscheinen automatisch.</translation>
        </message>
        <message>
            <source>Titles, speakers, slides, subtitles and notes of all opened conferences were searched. Try fewer words, or the beginning of a word.</source>
            <translation>Durchsucht wurden Titel, Vortragende, Folien, Untertitel und Notizen aller geöffneten Konferenzen. Versuchen Sie weniger Wörter oder einen Wortanfang.</translation>
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
            <source>Search tips</source>
            <translation>Tipps zur Suche</translation>
        </message>
        <message>
            <source>this exact phrase</source>
            <translation>genau diese Wortfolge</translation>
        </message>
        <message>
            <source>words that start with this</source>
            <translation>Wörter, die so beginnen</translation>
        </message>
        <message>
            <source>on slides; also titles, said, notes</source>
            <translation>auf Folien; auch titles, said, notes</translation>
        </message>
        <message>
            <source>Search again for {words}</source>
            <translation>Noch einmal nach {words} suchen</translation>
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
            <source>{example}: {words}</source>
            <translation>{example}: {words}</translation>
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
            <source>Downloads</source>
            <translation>Downloads</translation>
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
        <name>Shelf</name>
        <message>
            <source>{title} (file not found)</source>
            <translation>{title} (Datei nicht gefunden)</translation>
        </message>
    </context>
    <context>
        <name>ShiftDialog</name>
        <message>
            <source>Shift all page changes</source>
            <translation>Alle Seitenwechsel verschieben</translation>
        </message>
        <message>
            <source>Show every page this many seconds later. Negative values show it earlier.</source>
            <translation>Jede Seite um diese Anzahl Sekunden später zeigen. Negative Werte zeigen sie früher.</translation>
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
            <source>Save the page as a picture</source>
            <translation>Seite als Bild speichern</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg)</source>
            <translation>Bilder (*.png *.jpg)</translation>
        </message>
        <message>
            <source>No program is installed that can open {name}.</source>
            <translation>Es ist kein Programm installiert, das {name} öffnen kann.</translation>
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
            <source>Unsupported link: {address}</source>
            <translation>Nicht unterstützter Link: {address}</translation>
        </message>
    </context>
    <context>
        <name>SlidesPerPageMenu</name>
        <message>
            <source>Slides on each page of the PDF</source>
            <translation>Folien auf jeder Seite der PDF-Datei</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>The choice cannot be saved: {reason}.</source>
            <translation>Die Auswahl kann nicht gespeichert werden: {reason}.</translation>
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
            <source>Not said: {terms}</source>
            <translation>Nicht gesagt: {terms}</translation>
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
            <translation>Folien auf anderem Bildschirm</translation>
        </message>
        <message>
            <source>No slides for this talk</source>
            <translation>Keine Folien zu diesem Vortrag</translation>
        </message>
    </context>
    <context>
        <name>SourcePage</name>
        <message>
            <source>Paste an address or a list of times, or drop a file here</source>
            <translation>Fügen Sie eine Adresse oder eine Liste von Zeiten ein, oder legen Sie hier eine Datei ab</translation>
        </message>
        <message>
            <source>Address or list of times</source>
            <translation>Adresse oder Liste von Zeiten</translation>
        </message>
        <message>
            <source>Press Ctrl+Enter to go on</source>
            <translation>Weiter mit Strg+Eingabe</translation>
        </message>
        <message>
            <source>Choose a &amp;file…</source>
            <translation>&amp;Datei wählen…</translation>
        </message>
        <message>
            <source>A schedule, an info.json, a list of times, a video</source>
            <translation>Ein Programm, eine info.json, eine Liste von Zeiten, ein Video</translation>
        </message>
        <message>
            <source>Choose a f&amp;older…</source>
            <translation>&amp;Ordner wählen…</translation>
        </message>
        <message>
            <source>A folder with recordings and slides, or one that another program made</source>
            <translation>Ein Ordner mit Aufzeichnungen und Folien oder einer, den ein anderes Programm angelegt hat</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <translation>&amp;Weiter</translation>
        </message>
        <message>
            <source>Read this and show what was understood (Ctrl+Enter)</source>
            <translation>Dies lesen und zeigen, was verstanden wurde (Strg+Eingabe)</translation>
        </message>
        <message>
            <source>What you can add</source>
            <translation>Was sich hinzufügen lässt</translation>
        </message>
        <message>
            <source>A list of times</source>
            <translation>Eine Liste von Zeiten</translation>
        </message>
        <message>
            <source>A video or a playlist</source>
            <translation>Ein Video oder eine Playlist</translation>
        </message>
        <message>
            <source>the address of a page on YouTube, media.ccc.de or another site</source>
            <translation>die Adresse einer Seite bei YouTube, media.ccc.de oder anderswo</translation>
        </message>
        <message>
            <source>A schedule</source>
            <translation>Ein Programm</translation>
        </message>
        <message>
            <source>schedule.xml or schedule.json of pretalx, frab or pentabarf</source>
            <translation>schedule.xml oder schedule.json von pretalx, frab oder pentabarf</translation>
        </message>
        <message>
            <source>A recorded lecture</source>
            <translation>Eine aufgezeichnete Vorlesung</translation>
        </message>
        <message>
            <source>of BigBlueButton or Opencast: its folder or its address</source>
            <translation>von BigBlueButton oder Opencast: ihr Ordner oder ihre Adresse</translation>
        </message>
        <message>
            <source>Files of other programs</source>
            <translation>Dateien anderer Programme</translation>
        </message>
        <message>
            <source>info.json of yt-dlp, .nfo of Kodi or Jellyfin, chapters, pyvideo data</source>
            <translation>info.json von yt-dlp, .nfo von Kodi oder Jellyfin, Kapitel, Daten von pyvideo</translation>
        </message>
        <message>
            <source>Recordings and slides</source>
            <translation type="unfinished">Aufzeichnungen und Folien</translation>
        </message>
        <message>
            <source>a folder with them: duthviewer finds where each talk begins</source>
            <translation>ein Ordner damit: duthviewer findet, wo jeder Vortrag beginnt</translation>
        </message>
        <message>
            <source>Choose what to import</source>
            <translation>Wählen, was importiert wird</translation>
        </message>
    </context>
    <context>
        <name>SpeedAndVolume</name>
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
    </context>
    <context>
        <name>StoreKeeper</name>
        <message>
            <source>Keep what can be read</source>
            <translation>Behalten, was lesbar ist</translation>
        </message>
        <message>
            <source>Use the copy from {day}</source>
            <translation>Kopie vom {day} verwenden</translation>
        </message>
        <message>
            <source>The library {path} is damaged. duthviewer has a copy from {day}. Everything that can still be read is added to the copy, and the damaged file is kept.</source>
            <translation>Die Bibliothek {path} ist beschädigt. duthviewer hat eine Kopie vom {day}. Alles, was noch lesbar ist, wird der Kopie hinzugefügt, und die beschädigte Datei bleibt erhalten.</translation>
        </message>
        <message>
            <source>The library {path} is damaged, and there is no copy of it. duthviewer can start a new library with everything that can still be read. The damaged file is kept.</source>
            <translation>Die Bibliothek {path} ist beschädigt, und es gibt keine Kopie. duthviewer kann eine neue Bibliothek mit allem anlegen, was noch lesbar ist. Die beschädigte Datei bleibt erhalten.</translation>
        </message>
        <message>
            <source>alignments of videos</source>
            <translation>Abgleiche von Videos</translation>
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
        <name>StreamDisplay</name>
        <message>
            <source>The connection is lost. Playing continues when it is back.</source>
            <translation>Die Verbindung ist unterbrochen. Die Wiedergabe geht weiter, sobald sie wieder da ist.</translation>
        </message>
        <message>
            <source>The connection is back.</source>
            <translation>Die Verbindung ist wieder da.</translation>
        </message>
        <message>
            <source>Waiting for the network…</source>
            <translation>Warten auf das Netz …</translation>
        </message>
        <message>
            <source>The network is slow: it brings {speed} MB/s, and playing takes {needed} MB/s.</source>
            <translation>Das Netz ist langsam: Es liefert {speed} MB/s, die Wiedergabe braucht {needed} MB/s.</translation>
        </message>
        <message>
            <source>From the network</source>
            <translation>Aus dem Netz</translation>
        </message>
        <message>
            <source>From the network, and kept: {percent} % is on this computer</source>
            <translation>Aus dem Netz, wird behalten: {percent} % sind auf diesem Computer</translation>
        </message>
        <message>
            <source>From the network: {percent} % of the recording is on this computer</source>
            <translation>Aus dem Netz: {percent} % der Aufzeichnung sind auf diesem Computer</translation>
        </message>
        <message>
            <source>The recording will be kept on this computer</source>
            <translation>Die Aufzeichnung wird auf diesem Computer behalten</translation>
        </message>
        <message>
            <source>All of the recording is on this computer</source>
            <translation>Die ganze Aufzeichnung ist auf diesem Computer</translation>
        </message>
    </context>
    <context>
        <name>StreamStrip</name>
        <message>
            <source>On this computer</source>
            <translation>Auf diesem Computer</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
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
        <name>SyncController</name>
        <message>
            <source>Nothing to synchronise: {known} talks have a timeline, and {count} have no recording or slides on this computer.</source>
            <translation>Nichts zu synchronisieren: {known} Vorträge haben einen Zeitverlauf, und bei {count} fehlen Aufzeichnung oder Folien auf diesem Computer.</translation>
        </message>
        <message>
            <source>Nothing to synchronise: the recordings or the slides are not on this computer.</source>
            <translation>Nichts zu synchronisieren: Die Aufzeichnungen oder die Folien sind nicht auf diesem Computer.</translation>
        </message>
        <message>
            <source>Nothing to synchronise: all these talks have a timeline.</source>
            <translation>Nichts zu synchronisieren: Alle diese Vorträge haben einen Zeitverlauf.</translation>
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
            <source>1 talk was skipped: it has no recording or no slides here</source>
            <translation>1 Vortrag wurde übersprungen: Aufzeichnung oder Folien fehlen hier</translation>
        </message>
        <message>
            <source>{count} talks were skipped: they have no recording or no slides here</source>
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
        <name>SyncPill</name>
        <message>
            <source>Synchronise</source>
            <translation>Synchronisieren</translation>
        </message>
        <message>
            <source>Find when each page is shown, so that the slides follow the talk</source>
            <translation>Herausfinden, wann jede Seite gezeigt wird, damit die Folien dem Vortrag folgen</translation>
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
            <source>Finding pages: {known} of {all} minutes</source>
            <translation>Seiten werden gefunden: {known} von {all} Minuten</translation>
        </message>
        <message>
            <source>{known} of {all} min</source>
            <translation>{known} von {all} min</translation>
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
            <translation>Anhalten</translation>
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
            <source>Synchronise the failed talks again</source>
            <translation>Fehlgeschlagene Vorträge erneut synchronisieren</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>TalkActions</name>
        <message>
            <source>“{title}” was removed from the favourites.</source>
            <translation>„{title}“ wurde aus den Favoriten entfernt.</translation>
        </message>
        <message>
            <source>“{title}” was added to the favourites.</source>
            <translation>„{title}“ wurde zu den Favoriten hinzugefügt.</translation>
        </message>
        <message>
            <source>“{title}” was marked as not watched.</source>
            <translation>„{title}“ wurde als nicht gesehen markiert.</translation>
        </message>
        <message>
            <source>“{title}” was marked as watched.</source>
            <translation>„{title}“ wurde als gesehen markiert.</translation>
        </message>
        <message>
            <source>The progress of “{title}” was reset.</source>
            <translation>Der Fortschritt von „{title}“ wurde zurückgesetzt.</translation>
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
        <name>TalkChoices</name>
        <message>
            <source>same file</source>
            <translation>gleiche Datei</translation>
        </message>
        <message>
            <source>here</source>
            <translation>hier</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>{day}, whole</source>
            <translation>{day}, ganz</translation>
        </message>
        <message>
            <source>Whole recording</source>
            <translation>Ganze Aufzeichnung</translation>
        </message>
        <message>
            <source>Video of {title}</source>
            <translation>Video von {title}</translation>
        </message>
        <message>
            <source>The talk’s own video, or the recording of its day</source>
            <translation>Das eigene Video des Vortrags oder die Aufzeichnung seines Tages</translation>
        </message>
        <message>
            <source>Own video</source>
            <translation>Eigenes Video</translation>
        </message>
        <message>
            <source>no address</source>
            <translation>keine Adresse</translation>
        </message>
        <message>
            <source>on this computer</source>
            <translation>auf diesem Computer</translation>
        </message>
    </context>
    <context>
        <name>TalkEnd</name>
        <message>
            <source>Playback continues after this talk</source>
            <translation>Die Wiedergabe läuft nach diesem Vortrag weiter</translation>
        </message>
        <message>
            <source>Playback stops at the end of this talk</source>
            <translation>Die Wiedergabe endet mit diesem Vortrag</translation>
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
            <translation>Name</translation>
        </message>
        <message>
            <source>Twitter</source>
            <translation>Twitter</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Webseite</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Vortragende</translation>
        </message>
        <message>
            <source>Add a speaker</source>
            <translation>Vortragende hinzufügen</translation>
        </message>
        <message>
            <source>The recording that contains the talk</source>
            <translation>Die Aufnahme, in der der Vortrag liegt</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation type="unfinished">Aufzeichnung</translation>
        </message>
        <message>
            <source>For example 2:17:10, 55m9s or a link with t=</source>
            <translation>Zum Beispiel 2:17:10, 55m9s oder ein Link mit t=</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>End</source>
            <translation type="unfinished">Ende</translation>
        </message>
        <message>
            <source>The length of its slot in the schedule, for example 45m</source>
            <translation>Die Länge laut Programm, zum Beispiel 45m</translation>
        </message>
        <message>
            <source>Planned length</source>
            <translation>Geplante Länge</translation>
        </message>
        <message>
            <source>Abstract</source>
            <translation>Zusammenfassung</translation>
        </message>
        <message>
            <source>A web address, or a file beside the catalogue</source>
            <translation>Eine Webadresse oder eine Datei neben dem Katalog</translation>
        </message>
        <message>
            <source>Slides</source>
            <translation type="unfinished">Folien</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation type="unfinished">Bild</translation>
        </message>
        <message>
            <source>Own videos</source>
            <translation>Eigene Videos</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>Webadresse</translation>
        </message>
        <message>
            <source>Add a video of this talk alone</source>
            <translation>Ein Video nur dieses Vortrags hinzufügen</translation>
        </message>
        <message>
            <source>For example CC-BY-4.0</source>
            <translation>Zum Beispiel CC-BY-4.0</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>Id: {id}. It stays, because notes and progress are stored under it.</source>
            <translation>Id: {id}. Sie bleibt, denn unter ihr sind Notizen und Fortschritt gespeichert.</translation>
        </message>
        <message>
            <source>With the recording</source>
            <translation>Mit der Aufnahme</translation>
        </message>
        <message>
            <source>Where the next talk starts, at {time}</source>
            <translation>Wo der nächste Vortrag beginnt, bei {time}</translation>
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
            <source>Timeline: {quality}</source>
            <translation>Zeitleiste: {quality}</translation>
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
            <source>{length} planned</source>
            <translation>{length} geplant</translation>
        </message>
        <message>
            <source>Slides in this recording: {pages}</source>
            <translation>Folien in dieser Aufzeichnung: {pages}</translation>
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
            <source>{name}, which you chose, no longer exists</source>
            <translation>{name}, von Ihnen gewählt, existiert nicht mehr</translation>
        </message>
        <message>
            <source>Correct this…</source>
            <translation>Korrigieren …</translation>
        </message>
        <message>
            <source>not on this computer</source>
            <translation>nicht auf diesem Computer</translation>
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
        <name>TalkReportDialog</name>
        <message>
            <source>Save report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <source>How the talk went: the time, words and pauses of each page, for yourself or for others.</source>
            <translation>Wie der Vortrag verlief: Zeit, Wörter und Pausen jeder Seite, für einen selbst oder für andere.</translation>
        </message>
        <message>
            <source>Page to read and print (HTML)</source>
            <translation>Seite zum Lesen und Drucken (HTML)</translation>
        </message>
        <message>
            <source>All figures as data (JSON)</source>
            <translation>Alle Zahlen als Daten (JSON)</translation>
        </message>
        <message>
            <source>Table with a row for each page (CSV)</source>
            <translation>Tabelle mit einer Zeile für jede Seite (CSV)</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>The format of the file</source>
            <translation>Das Format der Datei</translation>
        </message>
        <message>
            <source>Pictures of the pages</source>
            <translation>Bilder der Seiten</translation>
        </message>
        <message>
            <source>Without them the file is small</source>
            <translation>Ohne sie ist die Datei klein</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Gesagtes</translation>
        </message>
        <message>
            <source>The subtitles, as text beside the pages</source>
            <translation>Die Untertitel als Text neben den Seiten</translation>
        </message>
        <message>
            <source>My notes</source>
            <translation>Meine Notizen</translation>
        </message>
        <message>
            <source>Your notes with their pictures. Leave them out before you pass the file on.</source>
            <translation>Eigene Notizen mit ihren Bildern. Weglassen, bevor die Datei weitergegeben wird.</translation>
        </message>
        <message>
            <source>Pauses</source>
            <translation>Pausen</translation>
        </message>
        <message>
            <source>The sound is measured if that was not done before, which takes seconds for an hour</source>
            <translation>Der Ton wird gemessen, wenn das noch nicht geschehen ist; das dauert Sekunden für eine Stunde</translation>
        </message>
    </context>
    <context>
        <name>TalkRow</name>
        <message>
            <source>no recording</source>
            <translation>keine Aufnahme</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>slides {pages}</source>
            <translation>Folien {pages}</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>downloading</source>
            <translation>lädt</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>pausiert</translation>
        </message>
        <message>
            <source>download failed</source>
            <translation>Download fehlgeschlagen</translation>
        </message>
        <message>
            <source>partly here</source>
            <translation>teilweise hier</translation>
        </message>
        <message>
            <source>no slides</source>
            <translation>keine Folien</translation>
        </message>
        <message>
            <source>The recording is on this computer, the slides are online</source>
            <translation>Die Aufzeichnung ist auf diesem Computer, die Folien sind online</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Auf diesem Computer</translation>
        </message>
        <message>
            <source>Partly on this computer, the rest is online</source>
            <translation>Teilweise auf diesem Computer, der Rest ist online</translation>
        </message>
        <message>
            <source>Streaming only</source>
            <translation>Nur Streaming</translation>
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
        <message>
            <source>{pages} of {count}</source>
            <translation>{pages} von {count}</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} von {count}</translation>
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
            <source>Downloading the slides…</source>
            <translation>Die Folien werden heruntergeladen …</translation>
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
            <source>They are published at:</source>
            <translation>Sie sind veröffentlicht unter:</translation>
        </message>
        <message>
            <source>Back to page {page}</source>
            <translation>Zurück zu Seite {page}</translation>
        </message>
        <message>
            <source>●  Following</source>
            <translation>●  Folgt</translation>
        </message>
        <message>
            <source>●  No slide on screen</source>
            <translation>●  Keine Folie im Bild</translation>
        </message>
        <message>
            <source>○  Page not known yet</source>
            <translation>○  Seite noch nicht bekannt</translation>
        </message>
        <message>
            <source>≠  Not in this PDF</source>
            <translation>≠  Nicht in dieser PDF</translation>
        </message>
        <message>
            <source>Back to the talk</source>
            <translation>Zurück zum Vortrag</translation>
        </message>
        <message>
            <source>{page}   ·   talk: {live}</source>
            <translation>{page}   ·   Vortrag: {live}</translation>
        </message>
        <message>
            <source>No slides are known for this talk</source>
            <translation>Zu diesem Vortrag sind keine Folien bekannt</translation>
        </message>
    </context>
    <context>
        <name>TextField</name>
        <message>
            <source>{name}  (Ctrl+Return saves)</source>
            <translation>{name}  (Strg+Eingabe speichert)</translation>
        </message>
    </context>
    <context>
        <name>TimeBar</name>
        <message>
            <source>Position in the talk</source>
            <translation>Position im Vortrag</translation>
        </message>
        <message>
            <source>The talk ends here</source>
            <translation>Der Vortrag endet hier</translation>
        </message>
    </context>
    <context>
        <name>TimeEdits</name>
        <message>
            <source>{title} starts at {time}. The other talks of the recording had planned times and were moved with it: {count} talks</source>
            <translation>{title} beginnt bei {time}. Die anderen Vorträge der Aufnahme hatten geplante Zeiten und wurden mit verschoben: {count} Vorträge</translation>
        </message>
        <message>
            <source>Start of {title} moved to {time}</source>
            <translation>Beginn von {title} auf {time} verschoben</translation>
        </message>
        <message>
            <source>End of {title} moved to {time}</source>
            <translation>Ende von {title} auf {time} verschoben</translation>
        </message>
        <message>
            <source>{title} moved to {time}</source>
            <translation>{title} auf {time} verschoben</translation>
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
        <name>TimelineQuality</name>
        <message>
            <source>{count} page</source>
            <translation>{count} Seite</translation>
        </message>
        <message>
            <source>{count} pages</source>
            <translation>{count} Seiten</translation>
        </message>
        <message>
            <source>{count} changes to check</source>
            <translation>{count} Wechsel zu prüfen</translation>
        </message>
        <message>
            <source>{count} change to check</source>
            <translation>{count} Wechsel zu prüfen</translation>
        </message>
        <message>
            <source>{percent} % certain</source>
            <translation>zu {percent} % sicher</translation>
        </message>
        <message>
            <source>The slides seem to be another version: a slide was shown that is not in this PDF, after page {page}.</source>
            <translation>Die Folien scheinen eine andere Fassung zu sein: Nach Seite {page} wurde eine Folie gezeigt, die nicht in dieser PDF ist.</translation>
        </message>
        <message>
            <source>The slides seem to be another version: a slide was shown that is not in this PDF.</source>
            <translation>Die Folien scheinen eine andere Fassung zu sein: Es wurde eine Folie gezeigt, die nicht in dieser PDF ist.</translation>
        </message>
        <message>
            <source>The slides seem to be another version: {count} slides were shown that are not in this PDF.</source>
            <translation>Die Folien scheinen eine andere Fassung zu sein: Es wurden {count} Folien gezeigt, die nicht in dieser PDF sind.</translation>
        </message>
        <message>
            <source>The slides seem to be another version: {count} slides were shown that are not in this PDF, after page {page}.</source>
            <translation>Die Folien scheinen eine andere Fassung zu sein: Nach Seite {page} wurden {count} Folien gezeigt, die nicht in dieser PDF sind.</translation>
        </message>
        <message>
            <source>The slides seem to be another version: {count} slides were shown that are not in this PDF, after pages {pages}.</source>
            <translation>Die Folien scheinen eine andere Fassung zu sein: Nach den Seiten {pages} wurden {count} Folien gezeigt, die nicht in dieser PDF sind.</translation>
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation>{first} und {last}</translation>
        </message>
    </context>
    <context>
        <name>TimelineStrip</name>
        <message>
            <source>No page</source>
            <translation>Keine Seite</translation>
        </message>
        <message>
            <source>Not in this PDF</source>
            <translation>Nicht in dieser PDF</translation>
        </message>
        <message>
            <source>Page changes around the position</source>
            <translation>Seitenwechsel um die Position</translation>
        </message>
        <message>
            <source>Drag a change to move it. Left and Right select one, Shift+Left and Shift+Right move it, Delete removes it. The wheel zooms.</source>
            <translation>Einen Wechsel ziehen, um ihn zu verschieben. Links und Rechts wählen einen aus, Shift+Links und Shift+Rechts verschieben ihn, Entf entfernt ihn. Das Rad vergrößert.</translation>
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
            <source>Subtitle size</source>
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
            <source>Transcript copied</source>
            <translation>Transkript kopiert</translation>
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
            <source>No subtitles in this part</source>
            <translation>Keine Untertitel in diesem Teil</translation>
        </message>
        <message>
            <source>If they are too late or too early, shift them: {keys}.</source>
            <translation>Wenn sie zu spät oder zu früh kommen, lassen sie sich verschieben: {keys}.</translation>
        </message>
        <message>
            <source>A file beside the recording is found by its name: {name}</source>
            <translation>Eine Datei neben der Aufnahme wird an ihrem Namen erkannt: {name}</translation>
        </message>
        <message>
            <source>No subtitles for this talk yet</source>
            <translation>Noch keine Untertitel für diesen Vortrag</translation>
        </message>
        <message>
            <source>Copy selection</source>
            <translation>Auswahl kopieren</translation>
        </message>
        <message>
            <source>Copy selection with times</source>
            <translation>Auswahl mit Zeiten kopieren</translation>
        </message>
        <message>
            <source>Save clip of the selection…</source>
            <translation>Ausschnitt zur Auswahl speichern …</translation>
        </message>
        <message>
            <source>Drop a .vtt or .srt file onto the window.</source>
            <translation>Ziehen Sie eine .vtt- oder .srt-Datei auf das Fenster.</translation>
        </message>
    </context>
    <context>
        <name>TranscriptTools</name>
        <message>
            <source>Find in the transcript</source>
            <translation>In der Mitschrift suchen</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>Folgen</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Treffer</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>Vorheriger Treffer</translation>
        </message>
        <message>
            <source>Previous match  (Shift+Enter)</source>
            <translation>Vorheriger Treffer  (Umschalt+Eingabe)</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Nächster Treffer</translation>
        </message>
        <message>
            <source>Next match  (Enter)</source>
            <translation>Nächster Treffer  (Eingabe)</translation>
        </message>
        <message>
            <source>Follow the current line</source>
            <translation>Der aktuellen Zeile folgen</translation>
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
            <source>{count} matches</source>
            <translation>{count} Treffer</translation>
        </message>
        <message>
            <source>No matches</source>
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
        <name>UncaughtErrors</name>
        <message>
            <source>Something went wrong in duthviewer ({error}). You can continue; if it happens again, please report it.</source>
            <translation>In duthviewer ist ein Fehler aufgetreten ({error}). Sie können weiterarbeiten; falls es wieder passiert, melden Sie es bitte.</translation>
        </message>
    </context>
    <context>
        <name>UnsaidMarks</name>
        <message>
            <source>Without a timeline, it is unknown what was said on each page</source>
            <translation>Ohne Zeitleiste ist unbekannt, was zu welcher Seite gesagt wurde</translation>
        </message>
        <message>
            <source>Without subtitles, it is unknown what was said</source>
            <translation>Ohne Untertitel ist unbekannt, was gesagt wurde</translation>
        </message>
        <message>
            <source>The slides have no text to compare</source>
            <translation>Die Folien haben keinen Text zum Vergleichen</translation>
        </message>
        <message>
            <source>Everything on the slides was said</source>
            <translation>Alles auf den Folien wurde gesagt</translation>
        </message>
        <message>
            <source>Pages with terms that were not said: {count}</source>
            <translation>Seiten mit Begriffen, die nicht gesagt wurden: {count}</translation>
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
            <source>Watch now</source>
            <translation>Jetzt ansehen</translation>
        </message>
        <message>
            <source>Set up downloads…</source>
            <translation>Downloads einrichten …</translation>
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
            <source>This talk cannot be watched from the network</source>
            <translation>Dieser Vortrag kann nicht aus dem Netz abgespielt werden</translation>
        </message>
        <message>
            <source>The catalogue says that the talk starts at {start}, but {file} is only {length} long. Either the file is incomplete, or the offset is wrong.</source>
            <translation>Laut Katalog beginnt der Vortrag bei {start}, aber {file} ist nur {length} lang. Entweder ist die Datei unvollständig, oder der Startzeitpunkt ist falsch.</translation>
        </message>
        <message>
            <source>A copy with the same video and sound may play. The recording is not changed.</source>
            <translation>Eine Kopie mit demselben Bild und Ton spielt vielleicht. Die Aufnahme wird nicht verändert.</translation>
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
            <source>The file you chose is missing: {path}</source>
            <translation>Die gewählte Datei fehlt: {path}</translation>
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
        <name>VlcPlayer</name>
        <message>
            <source>VLC does not start: {reason}</source>
            <translation>VLC startet nicht: {reason}</translation>
        </message>
        <message>
            <source>{path} cannot be played: VLC does not understand it.</source>
            <translation>{path} kann nicht abgespielt werden: VLC versteht die Datei nicht.</translation>
        </message>
    </context>
    <context>
        <name>WaitPage</name>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
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
        <name>WatchController</name>
        <message>
            <source>There is no talk {talk} in {conference}. It has: {names}</source>
            <translation>Es gibt keinen Vortrag {talk} in {conference}. Vorhanden sind: {names}</translation>
        </message>
    </context>
    <context>
        <name>WatchPage</name>
        <message>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>Bild speichern</translation>
        </message>
        <message>
            <source>This moment was noted on another video of the talk</source>
            <translation>Dieser Moment wurde in einem anderen Video des Vortrags notiert</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg)</source>
            <translation>Bilder (*.png *.jpg)</translation>
        </message>
        <message>
            <source>Picture saved</source>
            <translation>Bild gespeichert</translation>
        </message>
    </context>
    <context>
        <name>WatchStage</name>
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
            <source>Loop from {time}</source>
            <translation>Schleife ab {time}</translation>
        </message>
        <message>
            <source>Loop from {a} to {b}</source>
            <translation>Schleife von {a} bis {b}</translation>
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
            <source>B must be at a different position than A</source>
            <translation>B muss an einer anderen Stelle liegen als A</translation>
        </message>
        <message>
            <source>duthviewer link to {time} copied</source>
            <translation>duthviewer-Link zu {time} kopiert</translation>
        </message>
        <message>
            <source>No subtitles for this recording</source>
            <translation>Keine Untertitel für diese Aufnahme</translation>
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
        <message>
            <source>A slide that is not in this PDF</source>
            <translation>Eine Folie, die nicht in dieser PDF ist</translation>
        </message>
    </context>
    <context>
        <name>WatchedTimes</name>
        <message>
            <source>Where this moment is in the recording of the day is not known</source>
            <translation>Wo dieser Moment in der Aufnahme des Tages liegt, ist nicht bekannt</translation>
        </message>
        <message>
            <source>Undone: {step}</source>
            <translation type="unfinished">Rückgängig gemacht: {step}</translation>
        </message>
        <message>
            <source>Done: {step}</source>
            <translation>Erledigt: {step}</translation>
        </message>
        <message>
            <source>Close the panel</source>
            <translation type="unfinished">Leiste schließen</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>These talks are on {site}: set up yt-dlp once, then watch any of them at once or download them to watch offline.</source>
            <translation>Diese Vorträge sind auf {site}: Richten Sie einmal yt-dlp ein, dann können Sie sie sofort ansehen oder zum Offline-Ansehen herunterladen.</translation>
        </message>
        <message>
            <source>Set up…</source>
            <translation>Einrichten…</translation>
        </message>
        <message>
            <source>Open the settings of downloads</source>
            <translation>Die Einstellungen für Downloads öffnen</translation>
        </message>
        <message>
            <source>Choose a talk to watch it now, or download them all to watch offline.</source>
            <translation>Wählen Sie einen Vortrag, um ihn jetzt anzusehen, oder laden Sie alle herunter, um sie offline anzusehen.</translation>
        </message>
        <message>
            <source>Download…</source>
            <translation>Herunterladen…</translation>
        </message>
        <message>
            <source>Choose what to download of this conference</source>
            <translation>Wählen, was von dieser Konferenz heruntergeladen wird</translation>
        </message>
    </context>
    <context>
        <name>WelcomeStrip</name>
        <message>
            <source>Download…</source>
            <translation>Herunterladen…</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>WorkerProcess</name>
        <message>
            <source>Its answer could not be read.</source>
            <translation>Die Antwort konnte nicht gelesen werden.</translation>
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
            <source>Its program crashed or was killed.</source>
            <translation>Das Programm ist abgestürzt oder wurde beendet.</translation>
        </message>
        <message>
            <source>Its program ended without a result.</source>
            <translation>Das Programm endete ohne Ergebnis.</translation>
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
        <name>_Part</name>
        <message>
            <source>and {count} more</source>
            <translation>und {count} weitere</translation>
        </message>
    </context>
    <context>
        <name>_StatusRow</name>
        <message>
            <source>Progress of measuring</source>
            <translation>Fortschritt der Messung</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Stop measuring</source>
            <translation>Messung anhalten</translation>
        </message>
        <message>
            <source>Measure again</source>
            <translation>Noch einmal messen</translation>
        </message>
        <message>
            <source>Measure the missing figures</source>
            <translation>Die fehlenden Zahlen messen</translation>
        </message>
        <message>
            <source>Open subtitles…</source>
            <translation>Untertitel öffnen…</translation>
        </message>
        <message>
            <source>Use a subtitle file for this recording</source>
            <translation>Eine Untertiteldatei für diese Aufnahme verwenden</translation>
        </message>
        <message>
            <source>Download…</source>
            <translation>Herunterladen…</translation>
        </message>
        <message>
            <source>Download subtitles with the recording, if there are any</source>
            <translation>Untertitel mit der Aufnahme herunterladen, falls es welche gibt</translation>
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
